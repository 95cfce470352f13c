use std::collections::BTreeMap;

use camino::{Utf8Path, Utf8PathBuf};

use super::*;
use crate::facts::{self, Fact};
use crate::pipeline::{Extent, Options, Sources};

/// What each page has.
fn each_page(sources: &Sources) -> ApiModel {
    let options = Options {
        extent: Extent::EachPage,
        ..Options::default()
    };
    sources.build(&options).unwrap().model
}

/// What the pages of a model have.
fn read_back(model: &ApiModel) -> ApiModel {
    let mut pages = pages(model);
    if !model.common_errors.is_empty() {
        pages.push((COMMON_ERRORS.into(), common_errors(&model.common_errors)));
    }
    let sources = Sources::of_pages(pages);
    each_page(&sources)
}

/// Facts that are not words, by endpoint; the codes of the gateway under an empty name.
fn facts_of(model: &ApiModel) -> BTreeMap<String, Vec<Fact>> {
    let mut all: BTreeMap<String, Vec<Fact>> = facts::of(model)
        .into_iter()
        .map(|one| (one.name.to_string(), one.facts))
        .collect();
    all.insert(String::new(), facts::common_errors(model));
    for facts in all.values_mut() {
        facts.retain(|fact| !fact.kind.is_words() || fact.kind == facts::Kind::Title);
    }
    all
}

/// Every difference between two models, a line each.
fn differences(left: &ApiModel, right: &ApiModel) -> Vec<String> {
    let (left, right) = (facts_of(left), facts_of(right));
    let mut lines = Vec::new();
    for (name, facts) in &left {
        let Some(others) = right.get(name) else {
            lines.push(format!("{name} is missing"));
            continue;
        };
        let comparison = facts::compare(facts, others);
        for (one, other) in &comparison.changed {
            lines.push(format!("{name}: {one:?} became {other:?}"));
        }
        for fact in &comparison.only_left {
            lines.push(format!("{name}: {fact:?} is missing"));
        }
        for fact in &comparison.only_right {
            lines.push(format!("{name}: {fact:?} is new"));
        }
    }
    lines.extend(
        right
            .keys()
            .filter(|name| !left.contains_key(*name))
            .map(|name| format!("{name} is new")),
    );
    lines
}

fn reference(folder: &str) -> Option<Utf8PathBuf> {
    let root = Utf8Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/reference");
    let folder = root.join(folder);
    if !folder.is_dir() {
        eprintln!("skipped: {folder} is not here");
        return None;
    }
    Some(folder)
}

const FOLDERS: [&str; 6] = [
    "copied-2025-10",
    "copied-2026-01",
    "portal-2026-03",
    "seed",
    "tables-2026-03",
    "tables-2026-05",
];

fn original(folder: &str) -> Option<ApiModel> {
    let folder = reference(folder)?;
    let sources = Sources::load(&[folder]).unwrap();
    Some(each_page(&sources))
}

/// That no run of Chinese in the pages of facts is longer than a title or a message of the server,
/// and that beside those only short values are left.
fn assert_no_sentence(folder: &str, model: &ApiModel) {
    let longest = |text: &str| {
        let runs = text.split(|c: char| !('\u{4e00}'..='\u{9fff}').contains(&c));
        runs.map(|run| run.chars().count())
            .max()
            .unwrap_or_default()
    };
    let titles = model.endpoints().map(|one| longest(&one.title));
    let errors = model.endpoints().flat_map(|one| &one.errors);
    let messages = errors.chain(&model.common_errors).flat_map(|error| {
        let others = error.other_messages.iter();
        std::iter::once(&error.message)
            .chain(others)
            .map(|text| longest(text))
    });
    let allowed = titles.chain(messages).max().unwrap_or_default();
    let is_code = |line: &str| {
        let cell = line
            .strip_prefix("| ")
            .and_then(|row| row.split('|').nth(1));
        cell.is_some_and(|cell| cell.trim().parse::<i64>().is_ok())
    };
    for (path, page) in pages(model) {
        assert!(longest(&page) <= allowed, "{folder}: {path}");
        let lines = page.lines();
        let mut lines =
            lines.filter(|line| !line.starts_with("title: ") && !line.starts_with("# "));
        let sentence = lines.find(|line| !is_code(line) && longest(line) > 8);
        assert_eq!(sentence, None, "{folder}: {path}");
    }
}

#[test]
fn an_imported_page_has_the_facts_of_the_original() {
    let mut found = Vec::new();
    for folder in FOLDERS {
        let Some(mut model) = original(folder) else {
            continue;
        };
        let mut compare = |model: &ApiModel, form: &str| {
            let lines = differences(model, &read_back(model));
            found.extend(lines.iter().map(|line| format!("{folder}, {form}: {line}")));
        };
        compare(&model, "all");
        facts_only(&mut model);
        compare(&model, "facts only");
        assert_no_sentence(folder, &model);
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// A small page of our own.
const LEND: &str = r#"---
title: "借书"
officialName: "library.v1.book.lend"
---

# 借书

## Request

| Item | Value |
| --- | --- |
| HTTP URL | https://open.feishu.cn/open-apis/library/v1/books/:book_id/lend |
| HTTP Method | POST |

### Path parameters

| Name | Type | Description |
| --- | --- | --- |
| `book_id` | `string` | 一本书。<br>**Example**: "b|1" |

### Request body

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| `reader` | `reader` | Yes | 谁借。 |
| &nbsp;&nbsp;└ `kind` | `int` | No | 哪一种。示例：这里不是示例。<br>**Possible values**:<br>- `1`: 大人<br>- `2`: 小孩 |
| &nbsp;&nbsp;└ `friends` | `reader[]` | No | 朋友。 |

### Error codes

| HTTP status code | Error code | Message | Advice |
| --- | --- | --- | --- |
| 404 | 7001 | no *such* \| book [x](y) | 换一本。 |
| 400 | 7002 | 参数错误 | |
"#;

/// The same after a person was at it.
fn own() -> String {
    LEND.replace(
        "title: \"借书\"",
        "title: \"Lend a book\"\nsummary: \"Lends.\"",
    )
    .replace("# 借书", "# Lend a book\n\n> **Note**: - Ask first.")
    .replace("一本书。", "The book.")
    .replace("谁借。", "Who takes it.")
    .replace("大人", "Adult")
    .replace("换一本。", "Take another.")
    .replace("参数错误", "bad request")
}

fn model_of(page: &str) -> ApiModel {
    let sources = Sources::of_pages([("docs/lend.md", page)]);
    each_page(&sources)
}

#[test]
fn a_small_page_comes_back_whole() {
    let mut model = model_of(LEND);
    assert_eq!(
        differences(&model, &read_back(&model)),
        Vec::<String>::new()
    );
    facts_only(&mut model);
    assert_eq!(
        differences(&model, &read_back(&model)),
        Vec::<String>::new()
    );
    let (path, page) = pages(&model).remove(0);
    assert_eq!(path, "library/v1/book/lend.md");
    let foreign = page
        .lines()
        .filter(|line| !line.is_ascii() && !line.contains('└'));
    let kept = ["title: \"借书\"", "# 借书", "| 400 | 7002 | 参数错误 | |"];
    assert_eq!(foreign.collect::<Vec<_>>(), kept);
}

#[test]
fn an_import_takes_nothing_that_a_person_wrote() {
    let own = model_of(&own());
    let mut fresh = model_of(&LEND.replace("POST", "PUT").replace("| 404 |", "| 410 |"));
    facts_only(&mut fresh);
    keep_words(&mut fresh, &own);
    let page = pages(&fresh).remove(0).1;
    for kept in [
        "title: \"Lend a book\"",
        "summary: \"Lends.\"",
        "> **Note**: - Ask first.",
        "The book.<br>",
        "Who takes it.",
        "`1`: Adult",
        "| 410 | 7001 | no \\*such\\* \\| book x | Take another. |",
        "| 400 | 7002 | bad request | |",
        "| HTTP Method | PUT |",
    ] {
        assert!(page.contains(kept), "{kept} is not in\n{page}");
    }
}
