//! Pages whose parts are nested some thousand times. None may end the process: each is
//! read as far as the limit of depth, and the page beside it is read whole.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::process::{Command, Output};

const LEVELS: usize = 3_000;
/// For what takes little of the stack.
const MANY: usize = 30_000;

/// A page of an endpoint with these rows of its request body, and this text below them.
fn page(name: &str, rows: &str, below: &str) -> String {
    format!(
        "---\ntitle: \"{name}\"\nofficialName: \"library.v1.{name}.create\"\n---\n\n# {name}\n\n\
         ## Request\n\n| Item | Value |\n| --- | --- |\n\
         | HTTP URL | https://open.feishu.cn/open-apis/library/v1/{name}s |\n\
         | HTTP Method | POST |\n\n\
         ### Request body\n\n| Name | Type | Required | Description |\n| --- | --- | --- | --- |\n\
         | `first` | `string` | Yes | x |\n{rows}\n{below}\n"
    )
}

fn row(name: &str, kind: &str) -> String {
    format!("| {name} | `{kind}` | No | x |\n")
}

/// Pages that go beyond the limit, by name.
fn deep() -> Vec<(&'static str, String)> {
    let around =
        |open: &str, inner: &str, close: &str| open.repeat(LEVELS) + inner + &close.repeat(LEVELS);
    let kind = |name, kind: String| (name, page(name, &row("`deep`", &kind), ""));
    let below = |name, text: String| (name, page(name, "", &text));
    let drawn: String = (0..LEVELS / 15)
        .map(|at| row(&format!("{}└ `f{at}`", "&nbsp;&nbsp;".repeat(at)), "object"))
        .collect();
    let mut path = String::from("f");
    let spelled: String = (0..LEVELS / 10)
        .map(|at| {
            path.push_str(&format!(".f{at}"));
            row(&format!("`{path}`"), "object")
        })
        .collect();
    let example = |json: &str| format!("### Request body example\n\n```json\n{json}\n```\n");
    let elements = |text: String| format!(":::html\n{text}\n:::\n");
    vec![
        kind("list_suffix", around("", "string", "[]")),
        kind("map", around("map<string,", "int", ">")),
        kind("list", around("list<", "int", ">")),
        kind("words", around("list of ", "int", "")),
        ("drawn", page("drawn", &drawn, "")),
        (
            "spelled",
            page("spelled", &(row("`f`", "object") + &spelled), ""),
        ),
        below("quote", "> ".repeat(MANY) + "words\n"),
        below("container", ":::note\n".repeat(MANY) + "words\n"),
        below("element", elements(around("<md-x>", "words", "</md-x>"))),
        below(
            "note",
            elements(around("<md-alert>", "words", "</md-alert>")),
        ),
        below(
            "attribute",
            elements(format!("<p{}>words</p>", " a=\"b\"".repeat(MANY))),
        ),
        below("json", example(&around("{\"a\": ", "1", "}"))),
        below("json_list", example(&around("[", "1", "]"))),
    ]
}

/// Pages that are deep in what has no limit, since nothing follows its nesting.
fn harmless() -> Vec<(&'static str, String)> {
    let cell = |text: &str| format!("| `cell` | `string` | No | {text} |\n");
    let around = |open: &str, close: &str| open.repeat(LEVELS) + "x" + &close.repeat(LEVELS);
    vec![
        ("brackets", page("brackets", &cell(&around("(", ")")), "")),
        (
            "emphasis",
            page("emphasis", &cell(&around("**a ", " b**")), ""),
        ),
        ("links", page("links", &cell(&around("![", "](y)")), "")),
        ("items", page("items", "", &"- ".repeat(LEVELS))),
    ]
}

#[test]
fn no_nesting_ends_the_process() {
    let folder = tempfile::tempdir().unwrap();
    let docs = folder.path().join("docs");
    fs::create_dir(&docs).unwrap();
    let pages = [deep(), harmless(), vec![("plain", page("plain", "", ""))]];
    for (name, text) in pages.iter().flatten() {
        fs::write(docs.join(format!("{name}.md")), text).unwrap();
    }
    let run = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        let Output {
            status,
            stdout,
            stderr,
        } = command
            .args(arguments)
            .arg("--docs")
            .arg(&docs)
            .output()
            .unwrap();
        let stderr = String::from_utf8(stderr).unwrap();
        assert!(status.success(), "{arguments:?}: {status}: {stderr}");
        (String::from_utf8(stdout).unwrap(), stderr)
    };
    let (model, reports) = run(&["model", "--message-format", "short"]);
    for (name, _) in deep() {
        let file = format!("{name}.md:");
        let is_reported = |line: &str| line.contains(&file) && line.contains("F0001");
        assert!(reports.lines().any(is_reported), "{name}: {reports}");
    }
    for (name, _) in pages.iter().flatten() {
        let endpoint = format!("\"{name}.create\"");
        assert!(model.contains(&endpoint), "{name} is not in the model");
    }
    let out = folder.path().join("out");
    run(&["codegen", "--out", out.to_str().unwrap()]);
    assert!(out.join("src/library/v1/plain.rs").is_file());
    run(&[
        "openapi",
        "--out",
        folder.path().join("openapi.json").to_str().unwrap(),
    ]);
}
