use camino::{Utf8Path, Utf8PathBuf};

use super::{Options, Outcome, PageKind, Sources};
use crate::cache::{Cache, Fingerprint};
use crate::diagnostics::Code;
use crate::layout::Layout;
use crate::model::{BodyContent, Type};
use crate::source::{Encoding, SourceFile};

fn run_pages(pages: Vec<(&str, Vec<u8>)>) -> Outcome {
    Sources::of_pages(pages).build(&Options::default()).unwrap()
}

/// A small page of our own, with rows and sections to be added.
fn page(path_rows: &str, body: &str) -> String {
    format!(
        "---\ntitle: \"Lend a book\"\nofficialName: \"library.v1.book.lend\"\n---\n\n# Lend a book\n\n\
         ## Request\n\n| Item | Value |\n| --- | --- |\n\
         | HTTP URL | https://open.feishu.cn/open-apis/library/v1/books/:book_id/lend |\n\
         | HTTP Method | POST |\n\n### Path parameters\n\n| Name | Type | Description |\n\
         | --- | --- | --- |\n{path_rows}\n{body}\n### Error codes\n\n\
         | HTTP status code | Error code | Message |\n| --- | --- | --- |\n| 404 | 7001 | book not found |\n"
    )
}

const BOOK_ID: &str = "| `book_id` | `string` | The book. |\n";

fn body(rows: &str) -> String {
    format!(
        "### Request body\n\n| Name | Type | Required | Description |\n| --- | --- | --- | --- |\n{rows}\n"
    )
}

#[track_caller]
fn assert_code(bytes: Vec<u8>, code: Code) {
    let outcome = run_pages(vec![("docs/lend.md", bytes)]);
    let codes: Vec<Code> = outcome.diagnostics.iter().map(|d| d.code).collect();
    assert!(codes.contains(&code), "{code:?} is not among {codes:?}");
}

#[test]
fn what_a_page_leaves_open_is_reported() {
    assert_code(b"\xff\xff\xfe caf\xe9".to_vec(), Code::UnknownEncoding);
    let sound = "# 日程类型\n\n描述群组的标识，错误误解。\n";
    let latin: String = sound.bytes().map(char::from).collect();
    assert_code(latin.clone().into_bytes(), Code::MojibakeRepaired);
    let dropped: String = latin
        .chars()
        .filter(|c| *c != '\u{8f}' && *c != '\u{81}')
        .collect();
    assert_code(dropped.into_bytes(), Code::MojibakeLost);
    let text = |rows: &str, body: &str| page(rows, body).into_bytes();
    let unclosed = "\n:::html\n<md-table><md-tr><md-td>x</md-table>\n:::\n";
    assert_code(text(BOOK_ID, unclosed), Code::UnclosedElement);
    let odd = "| `kind` | `int` | Yes | **Possible values**:<br>- `1`: one<br>- `many`: more |\n";
    assert_code(text(BOOK_ID, &body(odd)), Code::OddOption);
    let deep = "| `a` | `object` | No | x |\n| &nbsp;&nbsp;&nbsp;&nbsp;└ `b` | `string` | No | x |\n\
                | &nbsp;&nbsp;└ `c` | `string` | No | x |\n";
    assert_code(text(BOOK_ID, &body(deep)), Code::OpenNesting);
}

#[test]
fn a_sound_page_leaves_nothing_open() {
    let outcome = run_pages(vec![("docs/lend.md", page(BOOK_ID, "").into_bytes())]);
    assert_eq!(outcome.diagnostics.iter().count(), 0);
    assert_eq!(outcome.pages[0].kind, PageKind::Endpoint(Layout::Tables));
    assert_eq!(outcome.model.endpoints().count(), 1);
}

#[test]
fn tables_that_nobody_reads_are_not_complained_of() {
    let table = "# Guide\n\n| A | B |\n| --- | --- |\n| x | y | z | more |\n";
    let outcome = run_pages(vec![("docs/guide.md", table.into())]);
    let codes = outcome.diagnostics.iter().map(|d| d.code);
    assert_eq!(codes.collect::<Vec<_>>(), [Code::NotAnEndpoint]);
}

#[test]
fn neither_order_nor_threads_show() {
    let pages = |order: &[usize]| -> Vec<(Utf8PathBuf, Vec<u8>)> {
        let all: Vec<(Utf8PathBuf, Vec<u8>)> = (0..12)
            .map(|at| {
                let text = page(BOOK_ID, &body("| `x` | `thing[]` | No | x |\n"))
                    .replace("book.lend", &format!("book_{at}.lend"))
                    .replace("/books/", &format!("/books_{at}/"));
                (format!("docs/{at}.md").into(), text.into_bytes())
            })
            .collect();
        order.iter().map(|at| all[*at].clone()).collect()
    };
    let run = |order: &[usize], threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(threads)
            .build()
            .unwrap();
        let outcome = pool.install(|| {
            Sources::of_pages(pages(order))
                .build(&Options::default())
                .unwrap()
        });
        let templates = crate::emit::Files::from([
            ("Cargo.toml".into(), "# @features\n".to_owned()),
            ("src/lib.rs".into(), "// @services\n".to_owned()),
        ]);
        let mut diagnostics = outcome.diagnostics.clone();
        let names = crate::names::name_all(
            &outcome.model,
            &outcome.renames,
            &crate::names::lock::Lock::default(),
            &mut diagnostics,
        );
        let files = crate::emit::emit(&outcome.model, &names, &templates)
            .unwrap()
            .files;
        (serde_json::to_string(&outcome.model).unwrap(), files)
    };
    let forwards: Vec<usize> = (0..12).collect();
    let shuffled = [7, 2, 11, 0, 5, 9, 3, 1, 10, 8, 4, 6];
    assert_eq!(run(&forwards, 1), run(&shuffled, 4));
}

mod seed {
    use super::*;

    const SEED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/reference/seed");

    fn outcome(pages: &[&str]) -> Option<Outcome> {
        let folders: Vec<Utf8PathBuf> = match pages {
            [] => vec![SEED.into()],
            pages => pages
                .iter()
                .map(|page| format!("{SEED}/{page}").into())
                .collect(),
        };
        if !camino::Utf8Path::new(SEED).exists() {
            println!("skipped: the reference pages are not here");
            return None;
        }
        let sources = Sources::load(&folders).unwrap();
        Some(sources.build(&Options::default()).unwrap())
    }

    #[test]
    fn the_five_pages_are_four_endpoints() {
        let Some(outcome) = outcome(&[]) else { return };
        let found: Vec<(String, usize)> = outcome
            .model
            .endpoints()
            .map(|endpoint| (endpoint.name.to_string(), endpoint.errors.len()))
            .collect();
        let expected = [
            ("calendar.v4.calendar_event.delete", 17),
            ("calendar.v4.calendar_event_attendee.batch_delete", 24),
            ("calendar.v4.calendar_event_meeting_chat.delete", 21),
            ("im.v1.chat.delete", 11),
        ];
        assert_eq!(
            found,
            expected.map(|(name, codes)| (name.to_owned(), codes))
        );
        let lesser: Vec<&str> = outcome
            .diagnostics
            .iter()
            .filter(|diagnostic| diagnostic.code == Code::DuplicatePage)
            .filter_map(|diagnostic| diagnostic.place.as_ref()?.source.path.file_name())
            .collect();
        assert_eq!(lesser, ["unbind-meeting-chat.damaged.md"]);
    }

    #[test]
    fn the_ids_to_remove_are_a_shape_of_five_texts() {
        let Some(outcome) = outcome(&["remove-event-attendees.md"]) else {
            return;
        };
        let version = &outcome.model.services["calendar"].versions["v4"];
        let body = version.endpoints["calendar_event_attendee.batch_delete"]
            .request_body
            .as_ref();
        let Some(BodyContent::Fields { fields }) = body.map(|body| &body.content) else {
            panic!("no body");
        };
        let ids = fields
            .iter()
            .find(|field| field.name == "delete_ids")
            .unwrap();
        let Type::Array { items } = &ids.kind else {
            panic!("{:?}", ids.kind)
        };
        let Type::Shape { name } = items.as_ref() else {
            panic!("{items:?}")
        };
        let shape = &version.shapes[name];
        assert_eq!(shape.fields.len(), 5);
        assert!(shape.fields.iter().all(|field| field.kind == Type::String));
    }

    #[test]
    fn the_damaged_page_alone_has_the_facts_of_the_clean_one() {
        let (Some(clean), Some(damaged)) = (
            outcome(&["unbind-meeting-chat.md"]),
            outcome(&["unbind-meeting-chat.damaged.md"]),
        ) else {
            return;
        };
        let facts = |outcome: &Outcome| {
            let endpoint = outcome.model.endpoints().next().unwrap().clone();
            let names = |fields: &[crate::model::Field]| -> Vec<_> {
                fields
                    .iter()
                    .map(|f| (f.name.clone(), f.kind.clone(), f.required))
                    .collect()
            };
            let codes: Vec<_> = endpoint
                .errors
                .iter()
                .map(|error| (error.code, error.http_status, error.message.clone()))
                .collect();
            (
                endpoint.name.to_string(),
                endpoint.path.clone(),
                names(&endpoint.path_parameters),
                names(&endpoint.query_parameters),
                codes,
            )
        };
        assert_eq!(facts(&damaged), facts(&clean));
        assert_eq!(facts(&clean).4.len(), 21);
    }
}

/// The pages of some services of `docs/`, with the files beside them.
fn some_of_docs(services: &[&str]) -> Sources {
    let folder = Utf8PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs"));
    let mut sources = Sources::load(std::slice::from_ref(&folder)).unwrap();
    let is_wanted = |path: &Utf8PathBuf| {
        let within = path.strip_prefix(&folder).unwrap();
        services.iter().any(|service| within.starts_with(service))
    };
    sources.pages.retain(|path, _| is_wanted(path));
    assert!(sources.pages.len() > 50, "{}", sources.pages.len());
    sources
}

/// All that shows of an outcome.
fn told(outcome: &Outcome) -> String {
    let Outcome {
        model,
        diagnostics,
        pages,
        glossary,
        open_fields,
        names_from_urls,
        ..
    } = outcome;
    let model = serde_json::to_string(model).unwrap();
    let counts = format!("{glossary:?}\n{open_fields:?}\n{names_from_urls:?}");
    format!("{model}\n{diagnostics:?}\n{pages:?}\n{counts}")
}

#[test]
fn what_earlier_runs_made_does_not_show() {
    let guard = tempfile::tempdir().unwrap();
    let folder = Utf8Path::from_path(guard.path()).unwrap();
    let with_cache = Options {
        cache: Some(Cache::within(folder, Fingerprint::of(b"program"))),
        ..Options::default()
    };
    let same = |sources: &Sources, what: &str| {
        let anew = told(&sources.build(&Options::default()).unwrap());
        for _ in 0..2 {
            let found = told(&sources.build(&with_cache).unwrap());
            assert!(found == anew, "{what}: another outcome with a cache");
        }
    };
    let mut sources = some_of_docs(&["im", "approval", "event", "gateway"]);
    same(&sources, "nothing is edited");
    let pages: Vec<Utf8PathBuf> = sources.pages.keys().cloned().collect();
    let edited = sources.pages.get_mut(&pages[7]).unwrap();
    let text = String::from_utf8(edited.clone()).unwrap();
    *edited = text.replacen("| `string` |", "| `strong` |", 2).into();
    same(&sources, "a page is edited");
    let moved = sources.pages.remove(&pages[9]).unwrap();
    same(&sources, "a page is removed");
    sources
        .pages
        .insert(pages[9].with_file_name("moved.md"), moved);
    sources.pages.insert(
        pages[9].with_file_name("odd.md"),
        b"\xff\xff\xfe caf\xe9".into(),
    );
    same(&sources, "pages are added");
    let overrides = "[endpoint.\"im.v1.message.create\"]\ndeprecated = true\n\
        [endpoint.\"im.v1.chat.get\"]\nofficial_name = \"approval.v9.chat.get\"\n\
        [event.\"no.such\"]\ndeprecated = true\n";
    let source = SourceFile::new("overrides.toml", overrides.to_owned(), Encoding::Utf8);
    sources.overrides.add(&source).unwrap();
    same(&sources, "overrides are added");
    for entry in std::fs::read_dir(guard.path().join("xtask-cache")).unwrap() {
        let path = entry.unwrap().path();
        let record = std::fs::read(&path).unwrap();
        std::fs::write(&path, &record[..record.len() / 2]).unwrap();
    }
    same(&sources, "records are damaged");
}
