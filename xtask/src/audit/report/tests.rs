use super::*;
use crate::audit::text;
use crate::names::name_by_file;
use crate::pipeline::{Options, Sources};

/// A page on how to lend a book, with a table and an example of its request.
fn page(rows: &str, example: &str) -> String {
    format!(
        "---\ntitle: \"Lend a book\"\nofficialName: \"library.v1.book.lend\"\n---\n\n# Lend a book\n\n\
         Gives a book to a reader.\n\n\
         ## Request\n\n| Item | Value |\n| --- | --- |\n\
         | HTTP URL | https://open.feishu.cn/open-apis/library/v1/books/lend |\n\
         | HTTP Method | POST |\n\n### Request body\n\n| Name | Type | Required | Description |\n\
         | --- | --- | --- | --- |\n{rows}\n### Request body example\n\n```json\n{example}\n```\n\n\
         ### Error codes\n\n\
         | HTTP status code | Error code | Message |\n| --- | --- | --- |\n| 404 | 7001 | book not found |\n"
    )
}

const READER: &str = "| `reader` | `string` | Yes | Who it is for. |\n";

fn report(pages: &[(&str, &str)]) -> Report {
    let sources = Sources::of_pages(pages.iter().copied());
    let mut outcome = sources.build(&Options::default()).unwrap();
    let (model, chosen) = (&outcome.model, &outcome.renames);
    let names = name_by_file(model, chosen, None, &mut outcome.diagnostics);
    Report::of(&outcome, &names)
}

#[test]
fn a_sound_page_leaves_nothing_open() {
    let lend = page(READER, r#"{"reader": "Ann"}"#);
    let report = report(&[
        ("lend.md", &lend),
        ("about.md", "# Books\n\nWe have some.\n"),
    ]);
    assert_eq!(report.pages.all, 2);
    assert_eq!(report.pages.endpoints.values().sum::<usize>(), 1);
    assert_eq!(report.pages.others["guide"], 1);
    let one = Share { agree: 1, of: 1 };
    let words = &report.contents.words;
    assert_eq!([report.pages.requests, report.examples.sound], [one, one]);
    assert_eq!([words.summaries, words.descriptions], [one, one]);
    assert_eq!(report.contents.codes, 1);
    assert_eq!(report.open, []);
    let text = text::report(&report);
    assert!(text.contains("nothing is open"), "{text}");
}

#[test]
fn what_is_open_is_listed_with_its_place() {
    let rows = format!("{READER}| `extra` | `any` | No | Anything. |\n");
    let broken = page(&rows, r#"{"reader": "Ann", "#);
    let report = report(&[("lend.md", &broken)]);
    let codes: Vec<(&str, usize, usize)> = report
        .open
        .iter()
        .map(|open| (open.code, open.count, open.pages))
        .collect();
    assert_eq!(codes, [("F0311", 1, 1), ("F0313", 1, 1)]);
    assert_eq!(report.open[0].worst[0].page, "lend.md");
    assert_eq!(report.contents.any, 1);
    assert_eq!(report.any_causes, [(MissingType::TypeOrExample, 1)].into());
    let line = broken.lines().position(|line| line.contains("`extra`"));
    assert_eq!(Some(report.any[0].line - 1), line);
    assert_eq!(report.examples.sound, Share { agree: 0, of: 1 });
    assert_eq!(report.examples.contradictions.len(), 1);
    let text = text::report(&report);
    assert!(
        text.contains("lend.md:") && text.contains("F0313"),
        "{text}"
    );
}

#[test]
fn an_example_of_another_type_is_no_sound_one() {
    let report = report(&[("lend.md", &page(READER, r#"{"reader": 7}"#))]);
    assert_eq!(report.examples.sound, Share { agree: 0, of: 1 });
    let [place] = &report.examples.contradictions[..] else {
        panic!("one contradiction")
    };
    assert_eq!(place.code, "F0305");
    assert!(
        place.found.contains("`request.reader` is `string`"),
        "{}",
        place.found
    );
}

#[test]
fn fields_that_no_table_has_are_counted() {
    let example = r#"{"reader": "Ann", "days": 3, "note": null}"#;
    let report = report(&[("lend.md", &page(READER, example))]);
    assert_eq!(report.examples.sound, Share { agree: 1, of: 1 });
    let fields: Vec<_> = report
        .examples
        .undocumented
        .iter()
        .map(|e| &e.fields)
        .collect();
    assert_eq!(fields, [&["request.days"]]);
    assert!(text::report(&report).contains("request.days"));
}

#[test]
fn a_request_that_is_on_no_endpoint_is_missed() {
    let two = format!(
        "{}\n{}",
        page(READER, "{}"),
        page(READER, "{}").replace("/books/lend", "/books/return")
    );
    let report = report(&[("two.md", &two)]);
    assert_eq!(report.pages.requests, Share { agree: 0, of: 1 });
    assert_eq!(report.pages.missed, ["two.md"]);
}

#[test]
fn all_shares_have_names() {
    let report = report(&[]);
    assert_eq!(report.shares().map(|(name, _)| name), SHARES);
    assert!(
        report
            .shares()
            .iter()
            .all(|(_, share)| share.percent() == 100.0)
    );
}
