//! The whole reference, where it is at hand: what comes out against what plainly is in the
//! text, counted by simple means of their own.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::LazyLock;

use regex::Regex;

use super::content;
use crate::diagnostics::Code;
use crate::layout::{Layout, PageContent, RawEndpoint};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/reference");

const FOLDERS: [&str; 4] = [
    "tables-2026-03",
    "tables-2026-05",
    "copied-2025-10",
    "copied-2026-01",
];

static METHOD_ROW: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?m)^\|? *HTTP Method *\| *\**[A-Za-z]").unwrap());
static ERROR_ROW: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?m)^\|? *[1-5]\d\d *\| *-?\d+ *\|").unwrap());
static FIELD_ROW: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?m)^\| (?:&nbsp;)*└? ?`[^`|]+` \| `").unwrap());

/// The pages of a folder: path and text.
fn pages(folder: &str) -> BTreeMap<PathBuf, String> {
    let root = PathBuf::from(ROOT).join(folder);
    if !root.is_dir() {
        println!("skipped: {folder} is not at hand");
        return BTreeMap::new();
    }
    walkdir::WalkDir::new(root)
        .into_iter()
        .filter_map(Result::ok)
        .filter(|entry| entry.path().extension().is_some_and(|e| e == "md"))
        .filter_map(|entry| {
            let text = std::fs::read_to_string(entry.path()).ok()?;
            Some((entry.into_path(), text))
        })
        .collect()
}

/// What there is to count on one page.
#[derive(Default)]
struct Counts {
    endpoints: usize,
    fields: usize,
    errors: usize,
    options: usize,
    others: BTreeMap<String, usize>,
}

fn field_count(endpoint: &RawEndpoint) -> usize {
    endpoint.path_parameters.len()
        + endpoint.query_parameters.len()
        + endpoint.request_fields.len()
        + endpoint.response_fields.as_ref().map_or(0, Vec::len)
}

fn option_count(endpoint: &RawEndpoint) -> usize {
    let lists = [
        &endpoint.path_parameters,
        &endpoint.query_parameters,
        &endpoint.request_fields,
    ];
    let response = endpoint.response_fields.iter();
    let fields = lists.into_iter().chain(response).flatten();
    fields.map(|field| field.description.options.len()).sum()
}

fn check(folder: &str, path: &std::path::Path, text: &str, counts: &mut Counts) -> Vec<String> {
    let name = path.to_string_lossy();
    let (found, diagnostics) = content(&name, text.as_bytes());
    let has_method = METHOD_ROW.is_match(text) && text.contains("HTTP URL");
    let mut wrong = Vec::new();
    let endpoint = match found {
        PageContent::Endpoint(endpoint) => endpoint,
        other => {
            *counts.others.entry(format!("{other:?}")).or_default() += 1;
            if has_method {
                wrong.push(format!("{name}: {other:?}"));
            }
            return wrong;
        }
    };
    let expected = if folder.starts_with("tables") {
        Layout::Tables
    } else {
        Layout::Copied
    };
    if endpoint.layout != expected {
        wrong.push(format!("{name}: in layout {:?}", endpoint.layout));
    }
    let rows = ERROR_ROW.find_iter(text).count();
    if endpoint.errors.len() < rows {
        wrong.push(format!(
            "{name}: {} of {rows} error rows",
            endpoint.errors.len()
        ));
    }
    let rows = FIELD_ROW.find_iter(text).count();
    // Headers of a response are no fields of it.
    if field_count(&endpoint) < rows && !text.contains("### 响应头") {
        wrong.push(format!(
            "{name}: {} of {rows} fields",
            field_count(&endpoint)
        ));
    }
    if diagnostics.iter().any(|d| d.code == Code::UnknownColumn) {
        wrong.push(format!("{name}: a column that is not known"));
    }
    counts.endpoints += 1;
    counts.fields += field_count(&endpoint);
    counts.errors += endpoint.errors.len();
    counts.options += option_count(&endpoint);
    wrong
}

#[test]
fn every_page_with_a_url_and_a_method_is_read_whole() {
    for folder in FOLDERS {
        let mut counts = Counts::default();
        let mut wrong = Vec::new();
        for (path, text) in pages(folder) {
            wrong.extend(check(folder, &path, &text, &mut counts));
        }
        println!(
            "{folder}: {} endpoints, {} fields, {} values, {} error rows; others: {:?}",
            counts.endpoints, counts.fields, counts.options, counts.errors, counts.others
        );
        assert!(wrong.is_empty(), "{folder}:\n{}", wrong.join("\n"));
        assert!(counts.endpoints == 0 || counts.endpoints > 430, "{folder}");
    }
}

/// Facts of an endpoint that every layout has, by the page's address.
fn facts(folder: &str) -> BTreeMap<(String, i64), BTreeMap<&'static str, String>> {
    let mut all = BTreeMap::new();
    for (path, text) in pages(folder) {
        let PageContent::Endpoint(e) = content(&path.to_string_lossy(), text.as_bytes()).0 else {
            continue;
        };
        let names = |fields: &[crate::layout::RawField]| {
            let lines = fields.iter().map(|f| {
                let d = &f.description;
                let kind = f.type_text.as_ref().map_or("", |t| t.value.as_str());
                let options: Vec<&str> = d.options.iter().map(|o| o.value.value.as_str()).collect();
                let default = d.default.as_ref().map(|v| v.value.as_str());
                format!(
                    "{} {kind} {:?} {options:?} {default:?} {:?}",
                    f.name.value, f.required, d.limits
                )
            });
            lines.collect::<Vec<_>>().join("\n")
        };
        let mut scopes: Vec<&str> = e.scopes.iter().map(|s| s.name.value.as_str()).collect();
        scopes.sort_unstable();
        let codes = e
            .errors
            .iter()
            .map(|e| format!("{:?} {} {}", e.http_status, e.code.value, e.message));
        let facts = BTreeMap::from([
            ("method", e.http_method.value.to_string()),
            ("path", names(&e.path_parameters)),
            ("query", names(&e.query_parameters)),
            ("body", names(&e.request_fields)),
            (
                "response",
                names(e.response_fields.as_deref().unwrap_or_default()),
            ),
            ("codes", codes.collect::<Vec<_>>().join("\n")),
            ("scopes", scopes.join(" ")),
            ("tokens", format!("{:?} {:?}", e.token_kinds, e.app_types)),
            (
                "deprecated",
                format!("{} {}", e.deprecated, e.response_is_bytes),
            ),
        ]);
        let url = e.url.value.trim_start_matches("https://").to_owned();
        all.insert(
            (
                format!("{} {url}", e.http_method.value),
                e.updated.unwrap_or_default(),
            ),
            facts,
        );
    }
    all
}

#[test]
fn two_layouts_of_one_page_say_the_same() {
    let (tables, copied) = (facts("tables-2026-03"), facts("copied-2026-01"));
    let mut seen: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for (key, ours) in &tables {
        let Some(theirs) = copied.get(key) else {
            continue;
        };
        for (fact, value) in ours {
            let (same, all) = seen.entry(fact).or_default();
            *all += 1;
            if theirs.get(fact) == Some(value) {
                *same += 1;
            } else if std::env::var_os("SHOW_DIFFERENCES").is_some() {
                println!("-- {} {fact}\n{}", key.0, differences(value, &theirs[fact]));
            }
        }
    }
    println!("tables-2026-03 against copied-2026-01, pages of one date: {seen:?}");
    for (fact, (same, all)) in seen {
        assert!(same * 100 >= all * 99, "{fact}: {same} of {all}");
    }
}

fn differences(a: &str, b: &str) -> String {
    let only = |a: &str, b: &str, mark: &str| -> String {
        let lines = a
            .lines()
            .filter(|line| !b.lines().any(|other| other == *line));
        lines.map(|line| format!("   {mark} {line}\n")).collect()
    };
    only(a, b, "tables") + &only(b, a, "copied")
}
