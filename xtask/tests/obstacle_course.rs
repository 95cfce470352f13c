//! Pages named and worded to trip whoever writes Rust of them. The crate that comes out must
//! compile, pass its own tests and be documented, all without a warning.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;
use std::process::Command;

use camino::Utf8Path;
use xtask::emit;
use xtask::output::{self, ForeignFiles};
use xtask::pipeline::{self, Options, Sources};

/// Every keyword, and what a prelude or the runtime has.
const WORDS: &[&str] = &[
    "self",
    "Self",
    "super",
    "crate",
    "as",
    "async",
    "await",
    "break",
    "const",
    "continue",
    "dyn",
    "else",
    "enum",
    "extern",
    "false",
    "fn",
    "for",
    "gen",
    "if",
    "impl",
    "in",
    "let",
    "loop",
    "match",
    "mod",
    "move",
    "mut",
    "pub",
    "ref",
    "return",
    "static",
    "struct",
    "trait",
    "true",
    "type",
    "unsafe",
    "use",
    "where",
    "while",
    "abstract",
    "become",
    "box",
    "do",
    "final",
    "macro",
    "override",
    "priv",
    "try",
    "typeof",
    "unsized",
    "virtual",
    "yield",
    "union",
    "option",
    "some",
    "none",
    "result",
    "ok",
    "err",
    "string",
    "vec",
    "default",
    "clone",
    "copy",
    "debug",
    "drop",
    "send",
    "sync",
    "sized",
    "from",
    "into",
    "iterator",
    "endpoint",
    "body",
    "query",
    "headers",
    "path_parameters",
    "new",
    "info",
    "response",
    "error",
    "serde",
    "serde_json",
    "std",
    "core",
    "client",
    "str",
    "bool",
    "i64",
    "f64",
    "1st",
    "2",
    "_",
    "__",
    "中文",
    "日程id",
    "a-b",
    "a_b",
    "aB",
    "A.B",
    "other",
    "Other",
    "common",
    "undocumented",
];

/// Words that break out of comments, strings, Markdown and the direction of text.
const NASTY: &str = "Quotes \" and ' and \\\" and */ and /* and \"# and r#\" and \\u{202e} \u{202e}turned\u{202c}; \
    [a] [b](c) [d][e] ![f](g) <T> <b>&lt;&amp;</b> &copy; https://example.com/a_b?(c)=d, https:// and ` one tick; \
    {} {0} #[doc] $x `std::vec::Vec<T>` \u{0}\u{7}nul\r bare return";

struct PageText {
    path: String,
    text: String,
}

/// A page of our own layout.
fn page(name: &str, method: &str, url: &str, sections: &str) -> PageText {
    let title = format!("Obstacle {name}");
    let text = format!(
        "---\ntitle: \"{title}\"\nofficialName: \"{name}\"\n---\n\n# {title}\n\n{NASTY}\n\n\
         > **Warning**: - # no heading\n> - | no | table |\n>     indented\n\n## Request\n\n\
         | Item | Value |\n| --- | --- |\n| HTTP URL | https://open.feishu.cn{url} |\n\
         | HTTP Method | {method} |\n| Supported access tokens | tenant_access_token |\n\n{sections}\n"
    );
    PageText {
        path: format!("docs/{}.md", name.replace('.', "/")),
        text,
    }
}

fn table(heading: &str, rows: &str) -> String {
    format!(
        "### {heading}\n\n| Name | Type | Required | Description |\n| --- | --- | --- | --- |\n{rows}\n"
    )
}

fn errors(rows: &str) -> String {
    format!(
        "### Error codes\n\n| HTTP status code | Error code | Message | Advice |\n| --- | --- | --- | --- |\n{rows}\n"
    )
}

fn row(depth: usize, name: &str, kind: &str, required: &str, description: &str) -> String {
    let lead = if depth == 0 {
        String::new()
    } else {
        format!("{}└ ", "&nbsp;&nbsp;".repeat(depth))
    };
    format!("| {lead}`{name}` | `{kind}` | {required} | {description} |\n")
}

fn rows_of_words(kind: &str, required: &str) -> String {
    WORDS
        .iter()
        .map(|word| row(0, word, kind, required, "x"))
        .collect()
}

fn pages() -> Vec<PageText> {
    let mut pages = vec![
        fields(),
        values(),
        shapes(),
        codes(),
        recursion(),
        multipart(),
        places(),
    ];
    for service in [
        "self",
        "runtime",
        "full",
        "default",
        "mock",
        "common_error",
        "std",
        "type",
        "crate",
        "1st",
        "lib",
        "main",
        "http",
        "serde",
        "con",
        "nul",
        "Lpt1",
        &"long".repeat(80),
        &format!("{}er", "long".repeat(80)),
    ] {
        let url = format!("/open-apis/{service}/v1/things/:id");
        pages.push(page(&format!("{service}.v1.thing.get"), "GET", &url, ""));
    }
    let plain = |word: &&&str| word.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    // What the crate depends on, what no file may be called, and names that differ in case alone.
    let others = [
        "serde", "http", "bytes", "lib", "main", "con", "aux", "com1", "abCd", "abcd",
    ];
    let words: BTreeSet<String> = WORDS
        .iter()
        .chain(&others)
        .filter(plain)
        .map(|word| word.to_lowercase())
        .collect();
    for word in words {
        let url = format!("/open-apis/race/v2/{word}s/:{word}/{word}");
        pages.push(page(&format!("race.v2.{word}.{word}"), "POST", &url, ""));
    }
    pages
}

fn fields() -> PageText {
    let example: serde_json::Map<String, serde_json::Value> = WORDS
        .iter()
        .map(|word| ((*word).to_owned(), "\"# */ \\".into()))
        .collect();
    let example = serde_json::to_string_pretty(&example).unwrap();
    let sections = format!(
        "{}\n### Request body example\n\n```json\n{example}\n```\n\n{}",
        table("Request body", &rows_of_words("string", "Yes")),
        errors(""),
    );
    page(
        "race.v1.field.create",
        "POST",
        "/open-apis/race/v1/fields",
        &sections,
    )
}

fn values() -> PageText {
    let list: String = WORDS.iter().fold(String::new(), |mut list, word| {
        write!(list, "<br>- `{word}`: {word}").unwrap();
        list
    });
    let numbers = "x<br>**Possible values**:<br>- `1`: group chat<br>- `-1`: none<br>- `0`: 中文<br>- `2`: group chat";
    let rows = row(
        0,
        "word",
        "string",
        "Yes",
        &format!("x<br>**Possible values**:{list}"),
    ) + &row(0, "number", "int", "Yes", numbers)
        + &row(
            0,
            "flag",
            "string",
            "No",
            "x<br>**Possible values**:<br>- `true`: on<br>- `false`: off",
        );
    page(
        "race.v1.value.create",
        "POST",
        "/open-apis/race/v1/values",
        &table("Query parameters", &rows),
    )
}

fn shapes() -> PageText {
    let rows: String = [
        "vec",
        "option",
        "result",
        "box",
        "create.shape",
        "create.shape.response",
        "endpoint",
        "self",
    ]
    .iter()
    .map(|kind| {
        row(
            0,
            &format!("in_{}", kind.replace('.', "_")),
            &format!("{kind}[]"),
            "No",
            "x",
        ) + &row(1, "type", "string", "Yes", "x")
            + &row(
                1,
                &format!("own_{}", kind.replace('.', "_")),
                "int",
                "No",
                "x",
            )
    })
    .collect();
    let rows = rows
        + &row(0, "map", "map<string, int[]>", "No", "x")
        + &row(0, "any", "object", "No", "x");
    page(
        "race.v1.shape.create",
        "POST",
        "/open-apis/race/v1/shapes",
        &table("Request body", &rows),
    )
}

fn codes() -> PageText {
    let rows = "| 400 | 1 | no right | x |\n| 400 | 2 | No right. | x |\n| 200 | 3 | 没有权限 | x |\n\
                | 500 | 4 | 404 not found | x |\n| 429 | 5 | self | x |\n| 400 | 6 | common | x |\n\
                | 400 | 7 | undocumented | x |\n| 400 | -8 | \"# */ \\ { } | \"# */ \\ { } |\n| 400 | 9 | ... | x |\n";
    page(
        "race.v1.code.delete",
        "DELETE",
        "/open-apis/race/v1/codes/:id",
        &errors(rows),
    )
}

fn recursion() -> PageText {
    let rows = row(0, "node", "tree.node", "No", "x")
        + &row(1, "name", "string", "No", "x")
        + &row(1, "next", "tree.node", "No", "x")
        + &row(1, "all", "tree.node[]", "No", "x")
        + &row(1, "leaf", "tree.leaf", "No", "x")
        + &row(2, "back", "tree.node", "No", "x");
    page(
        "race.v1.tree.create",
        "POST",
        "/open-apis/race/v1/trees",
        &table("Request body", &rows),
    )
}

fn multipart() -> PageText {
    let rows = row(0, "file", "file", "Yes", "x")
        + &row(0, "more", "file", "No", "x")
        + &row(0, "name", "string", "Yes", "x")
        + &row(0, "size", "int", "Yes", "x")
        + &row(0, "extra", "extra", "No", "x")
        + &row(1, "a", "string", "No", "x");
    page(
        "race.v1.file.upload",
        "POST",
        "/open-apis/race/v1/files",
        &table("Request body", &rows),
    )
}

fn places() -> PageText {
    let many: String = (1..=9)
        .map(|at| row(0, &format!("p{at}"), "string", "Yes", "x"))
        .collect();
    let sections = table(
        "Query parameters",
        &(row(0, "id", "int", "Yes", "x") + &row(0, "new", "boolean", "No", "x")),
    ) + &table(
        "Request body",
        &(row(0, "id", "string[]", "Yes", "x") + &row(0, "ID", "int", "No", "x") + &many),
    );
    page(
        "race.v1.place.update",
        "PUT",
        "/open-apis/race/v1/places/:id",
        &sections,
    )
}

/// The crate that the pages make, without those tests of the templates that name real services.
fn crate_files() -> emit::Files {
    let files = pages().into_iter().map(|page| (page.path, page.text));
    let sources = Sources::of_pages(files);
    let outcome = sources.build(&Options::default()).unwrap();
    let expected = pages().len();
    assert_eq!(
        outcome.model.endpoints().count(),
        expected,
        "a page was lost"
    );
    let templates = Utf8Path::new(env!("CARGO_MANIFEST_DIR")).join("../templates");
    let mut templates = pipeline::load_templates(&templates).unwrap();
    let runtime = Utf8Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime");
    emit::manifest::depend_by_path(&mut templates, &runtime);
    let mut diagnostics = outcome.diagnostics.clone();
    let names = xtask::names::name_all(
        &outcome.model,
        &outcome.renames,
        &xtask::names::lock::Lock::default(),
        &mut diagnostics,
    );
    let mut files = emit::emit(&outcome.model, &names, &templates)
        .unwrap()
        .files;
    files.retain(|path, _| {
        let is_of_templates = templates.contains_key(path);
        let is_check = path == "tests/documented/check.rs";
        !(is_of_templates
            && ["tests", "examples", "benches"]
                .iter()
                .any(|folder| path.starts_with(folder)))
            || is_check
    });
    if let Some(manifest) = files.get_mut(Utf8Path::new("Cargo.toml")) {
        *manifest = without_targets(manifest);
    }
    files
}

/// The manifest without the examples and benchmarks that it names.
fn without_targets(manifest: &str) -> String {
    let mut kept = String::new();
    let mut is_kept = true;
    for line in manifest.lines() {
        if line.starts_with('[') {
            is_kept = !(line.starts_with("[[example")
                || line.starts_with("[[bench")
                || line.starts_with("[[test"));
        }
        if is_kept {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

#[test]
fn the_crate_compiles_passes_and_documents_without_a_warning() {
    let folder = tempfile::tempdir().unwrap();
    let path = Utf8Path::from_path(folder.path()).unwrap().join("crate");
    output::compare(&path, &crate_files(), ForeignFiles::Refuse)
        .unwrap()
        .write()
        .unwrap();
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
    std::fs::copy(lock, path.join("Cargo.lock")).unwrap();
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("obstacles");
    for (arguments, flag) in [
        (
            &["test", "--features", "full", "--lib", "--tests"][..],
            "RUSTFLAGS",
        ),
        (
            &["doc", "--no-deps", "--features", "full"][..],
            "RUSTDOCFLAGS",
        ),
    ] {
        let run = Command::new(env!("CARGO"))
            .args(arguments)
            .current_dir(&path)
            .env("CARGO_TARGET_DIR", &target)
            .env(flag, "-D warnings")
            .output()
            .unwrap();
        let reported = String::from_utf8_lossy(&run.stderr);
        let tested = String::from_utf8_lossy(&run.stdout);
        assert!(
            run.status.success(),
            "cargo {arguments:?}:\n{reported}\n{tested}"
        );
    }
}
