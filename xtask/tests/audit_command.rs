//! `cargo xtask audit` as a person runs it: what it prints, and when it fails.

#![allow(
    clippy::unwrap_used,
    reason = "a command that cannot run fails the test"
)]

use std::process::Command;

/// Exit code, standard output and standard error.
fn audit(arguments: &[&str]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("audit")
        .args(arguments)
        .output()
        .unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    let code = output.status.code().unwrap();
    (code, text(output.stdout), text(output.stderr))
}

/// Two folders that say the same of one endpoint, but for the type of a field.
fn folders() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, kind) in [("left", "string"), ("right", "int")] {
        let page = format!(
            "---\ntitle: \"Lend a book\"\nofficialName: \"library.v1.book.lend\"\n---\n\n# Lend a book\n\n\
             ## Request\n\n| Item | Value |\n| --- | --- |\n\
             | HTTP URL | https://open.feishu.cn/open-apis/library/v1/books/lend |\n\
             | HTTP Method | POST |\n\n### Request body\n\n| Name | Type | Required | Description |\n\
             | --- | --- | --- | --- |\n| `reader` | `string` | Yes | Who it is for. |\n\
             | `days` | `{kind}` | No | How long. |\n"
        );
        std::fs::create_dir(folder.path().join(name)).unwrap();
        std::fs::write(folder.path().join(name).join("lend.md"), page).unwrap();
    }
    folder
}

#[test]
fn a_share_below_its_minimum_fails() {
    let folder = folders();
    let path = |name: &str| folder.path().join(name).display().to_string();
    let (left, right) = (path("left"), path("right"));
    let compare = ["--compare", &left, &right];
    for (minimum, expected) in [
        ("fields=100", 0),
        ("types=50", 0),
        ("types=50.1", 1),
        ("request-trees=1", 1),
        ("no-such=1", 2),
        ("types", 2),
        ("types=101", 2),
    ] {
        let arguments = [&compare[..], &["--minimum", minimum]].concat();
        let (code, _, errors) = audit(&arguments);
        assert_eq!(code, expected, "{minimum}: {errors}");
        assert_eq!(errors.is_empty(), expected == 0, "{minimum}: {errors}");
    }
    for (minimum, expected) in [("pages=100", 0), ("summaries=1", 1), ("types=1", 2)] {
        let (code, _, errors) = audit(&["--docs", &left, "--minimum", minimum]);
        assert_eq!(code, expected, "{minimum}: {errors}");
    }
}

#[test]
fn differences_are_listed_for_people_and_for_machines() {
    let folder = folders();
    let path = |name: &str| folder.path().join(name).display().to_string();
    let (left, right) = (path("left"), path("right"));
    let (_, text, _) = audit(&["--compare", &left, &right]);
    assert!(
        text.contains("type at request.days: `string` | `integer`"),
        "{text}"
    );
    let (_, json, _) = audit(&["--compare", &left, &right, "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["differences"].as_array().unwrap().len(), 1);
    assert_eq!(json["differences"][0]["place"], "request.days");
    let (_, json, _) = audit(&["--docs", &left, "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["contents"]["fields"], 2);
    assert_eq!(json["pages"]["requests"]["of"], 1);
}

#[test]
fn a_model_in_a_file_is_as_good_as_its_pages() {
    let folder = folders();
    let path = |name: &str| folder.path().join(name).display().to_string();
    let (left, model) = (path("left"), path("left.json"));
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["model", "--quiet", "--docs", &left, "--out", &model])
        .output()
        .unwrap();
    assert!(output.status.success());
    let (code, text, _) = audit(&["--compare", &left, &model, "--minimum", "fields=100"]);
    assert_eq!(code, 0);
    assert!(!text.contains("differences"), "{text}");
    std::fs::write(&model, "{}").unwrap();
    let (code, _, errors) = audit(&["--compare", &left, &model]);
    assert_eq!(code, 1);
    assert!(errors.contains("is no model"), "{errors}");
}

#[test]
fn fields_that_the_glossary_describes_are_counted() {
    let folder = folders();
    let left = folder.path().join("left");
    let lend = left.join("lend.md");
    let page = std::fs::read_to_string(&lend).unwrap();
    std::fs::write(&lend, page.replace("How long.", "")).unwrap();
    let glossary = "[field]\ndays = \"For how many days.\"\nreader = \"Whose it is.\"\n";
    std::fs::write(left.join("glossary.toml"), glossary).unwrap();
    let left = left.display().to_string();
    for (minimums, expected) in [
        (["glossary=50", "descriptions=100"], 0),
        (["glossary=51", "descriptions=100"], 1),
    ] {
        let [first, second] = minimums;
        let arguments = ["--docs", &left, "--minimum", first, "--minimum", second];
        let (code, text, errors) = audit(&arguments);
        assert_eq!(code, expected, "{errors}");
        let line = "fields that the glossary describes: 1 of 2, 50.00%";
        assert!(text.contains(line), "{text}");
    }
}
