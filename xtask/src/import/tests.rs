use std::collections::BTreeMap;

use camino::{Utf8Path, Utf8PathBuf};
use indicatif::ProgressBar;

use super::*;
use crate::facts::{self, Fact};
use crate::pipeline::{run, run_on};
use crate::resolve::Overrides;

/// What codegen makes of pages in memory.
fn read_back(model: &ApiModel) -> ApiModel {
    let mut pages = pages(model);
    if !model.common_errors.is_empty() {
        pages.push((COMMON_ERRORS.into(), common_errors(&model.common_errors)));
    }
    let pages = pages
        .into_iter()
        .map(|(path, text)| (path, text.into_bytes()))
        .collect();
    run_on(pages, &Overrides::default(), &[], &ProgressBar::hidden()).model
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
    Some(run(&[folder], &[], &ProgressBar::hidden()).unwrap().model)
}

#[test]
fn an_imported_page_says_what_the_original_says() {
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
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
