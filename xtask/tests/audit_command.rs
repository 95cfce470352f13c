//! `cargo xtask audit` as a person runs it: what it prints, and when it fails.

#![allow(
    clippy::unwrap_used,
    reason = "a command that cannot run fails the test"
)]

mod support;

use support::Project;

/// A project with two folders that document one endpoint alike, but for the type of a field.
fn project() -> Project {
    let project = Project::new();
    for (name, kind) in [("left", "string"), ("right", "int")] {
        let page = format!(
            "---\ntitle: \"Lend a book\"\nofficialName: \"library.v1.book.lend\"\n---\n\n# Lend a book\n\n\
             ## Request\n\n| Item | Value |\n| --- | --- |\n\
             | HTTP URL | https://open.feishu.cn/open-apis/library/v1/books/lend |\n\
             | HTTP Method | POST |\n\n### Request body\n\n| Name | Type | Required | Description |\n\
             | --- | --- | --- | --- |\n| `reader` | `string` | Yes | Who it is for. |\n\
             | `days` | `{kind}` | No | How long. |\n"
        );
        project.write(format!("{name}/lend.md"), &page);
    }
    project
}

/// The arguments that compare both folders.
const COMPARE: [&str; 4] = ["audit", "--compare", "left", "right"];

#[test]
fn a_share_below_its_minimum_fails() {
    let project = project();
    for (minimum, expected) in [
        ("fields=100", 0),
        ("types=50", 0),
        ("types=50.1", 1),
        ("request-trees=1", 1),
        ("no-such=1", 2),
        ("types", 2),
        ("types=101", 2),
    ] {
        let done = project.run(&[&COMPARE[..], &["--minimum", minimum]].concat());
        assert_eq!(done.code, expected, "{minimum}: {}", done.reported);
        assert_eq!(
            done.reported.is_empty(),
            expected == 0,
            "{minimum}: {}",
            done.reported
        );
    }
    for (minimum, expected) in [("pages=100", 0), ("summaries=1", 1), ("types=1", 2)] {
        let done = project.run(&["audit", "--docs", "left", "--minimum", minimum]);
        assert_eq!(done.code, expected, "{minimum}: {}", done.reported);
    }
    let done = project.run(&["audit", "--minimum", "sumaries=1"]);
    assert!(
        done.reported.contains("the nearest is `summaries`"),
        "{}",
        done.reported
    );
}

#[test]
fn differences_are_listed_for_people_and_for_machines() {
    let project = project();
    let text = project.run(&COMPARE).printed;
    assert!(
        text.contains("type at request.days: `string` | `integer`"),
        "{text}"
    );
    let json = |arguments: &[&str]| -> serde_json::Value {
        let done = project.run(&[arguments, &["--format", "json"]].concat());
        serde_json::from_str(&done.printed).unwrap()
    };
    let compared = json(&COMPARE);
    assert_eq!(compared["differences"].as_array().unwrap().len(), 1);
    assert_eq!(compared["differences"][0]["place"], "request.days");
    let report = json(&["audit", "--docs", "left"]);
    assert_eq!(report["contents"]["fields"], 2);
    assert_eq!(report["pages"]["requests"]["of"], 1);
}

#[test]
fn a_model_in_a_file_is_as_good_as_its_pages() {
    let project = project();
    project.succeed(&["model", "--quiet", "--docs", "left", "--out", "left.json"]);
    let compare = ["audit", "--compare", "left", "left.json"];
    let done = project.succeed(&[&compare[..], &["--minimum", "fields=100"]].concat());
    assert!(!done.printed.contains("differences"), "{}", done.printed);
    project.write("left.json", "{}");
    let done = project.run(&compare);
    assert_eq!(done.code, 1);
    assert!(done.reported.contains("is no model"), "{}", done.reported);
}

#[test]
fn fields_that_the_glossary_describes_are_counted() {
    let project = project();
    let page = project.read("left/lend.md");
    project.write("left/lend.md", &page.replace("How long.", ""));
    let glossary = "[field]\ndays = \"For how many days.\"\nreader = \"Whose it is.\"\n";
    project.write("left/glossary.toml", glossary);
    for (minimums, expected) in [
        (["glossary=50", "descriptions=100"], 0),
        (["glossary=51", "descriptions=100"], 1),
    ] {
        let [first, second] = minimums;
        let arguments = [
            "audit",
            "--docs",
            "left",
            "--minimum",
            first,
            "--minimum",
            second,
        ];
        let done = project.run(&arguments);
        assert_eq!(done.code, expected, "{}", done.reported);
        let line = "fields that the glossary describes: 1 of 2, 50.00%";
        assert!(done.printed.contains(line), "{}", done.printed);
    }
}
