//! `cargo xtask diff` as a person runs it: folders, models and revisions; the exit code; releases.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use support::{Done, PAGE, Project};

const REFERENCE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/reference");

/// A project in a repository of git, with the files of a release.
fn repository() -> Project {
    let project = Project::new();
    for (path, text) in [
        ("docs/README.md", "# How a page is written\n"),
        (
            "README.md",
            "```toml\nfeishu-openapi = { version = \"0.1\", features = [\"im\"] }\n```\n",
        ),
        (
            "CHANGELOG.md",
            "# Changelog\n\n## Unreleased\n\n### Added\n\n- A shelf.\n\n## 0.1.0 - 2026-01-02\n",
        ),
    ] {
        project.write(path, text);
    }
    git(&project, &["init", "-q"]);
    commit(&project);
    project
}

fn git(project: &Project, arguments: &[&str]) {
    let status = Command::new("git")
        .args(["-c", "user.name=a", "-c", "user.email=a@example.com"])
        .args(arguments)
        .current_dir(&project.root)
        .status()
        .unwrap();
    assert!(status.success(), "git {arguments:?}");
}

/// Commits all that there is.
fn commit(project: &Project) {
    git(project, &["add", "."]);
    git(project, &["commit", "-q", "--no-gpg-sign", "-m", "Books"]);
}

fn text(done: &Done) -> String {
    format!("{}{}", done.printed, done.reported)
}

#[test]
fn a_revision_is_compared_with_the_disk_and_the_exit_code_shows_what_breaks() {
    let project = repository();
    let same = project.run(&["diff", "HEAD"]);
    assert_eq!(same.code, 0, "{}", text(&same));
    assert!(
        text(&same).contains("nothing to release"),
        "{}",
        text(&same)
    );

    let more = PAGE.replace(
        "| 404 | 7001 | book not found |",
        "| 404 | 7001 | book not found |\n| 409 | 7002 | book is lent |",
    );
    project.write("docs/lend.md", &more);
    let added = project.run(&["diff"]);
    assert_eq!(added.code, 0, "{}", text(&added));
    for part in [
        "library.v1.book.lend",
        "added code error 7002",
        "`library::v1::LendBookError::BookIsLent` is new",
        "version: 0.1.0 → 0.1.1",
    ] {
        assert!(text(&added).contains(part), "{part} in {}", text(&added));
    }

    project.write("docs/lend.md", &PAGE.replace("`int` | No", "`string` | No"));
    let broken = project.run(&["diff", "HEAD"]);
    assert_eq!(broken.code, 3, "{}", text(&broken));
    for part in [
        "changed type of query.days: i64 → String",
        "`library::v1::LendBook::days` was `Option<i64>`, is `Option<String>`",
        "version: 0.1.0 → 0.2.0",
    ] {
        assert!(text(&broken).contains(part), "{part} in {}", text(&broken));
    }
    commit(&project);
    let back = project.run(&["diff", "HEAD~1", "HEAD"]);
    assert_eq!(back.code, 3, "{}", text(&back));
    let unknown = project.run(&["diff", "no-such-thing"]);
    assert_eq!(unknown.code, 1);
    assert!(text(&unknown).contains("no revision"), "{}", text(&unknown));
}

#[test]
fn models_and_folders_say_the_same() {
    let project = Project::new();
    project.write("new/lend.md", &PAGE.replace("`days`", "`weeks`"));
    for (docs, out) in [("docs", "old.json"), ("new", "new.json")] {
        project.succeed(&["model", "--docs", docs, "--out", out]);
    }
    let folders = project.run(&["diff", "docs", "new", "--format", "json"]);
    let models = project.run(&["diff", "old.json", "new.json", "--format", "json"]);
    assert_eq!(folders.printed, models.printed);
    let report: Value = serde_json::from_str(&folders.printed).unwrap();
    assert_eq!(report["breaking"], true);
    assert_eq!(report["step"], "major");
    assert_eq!(report["changes"][0]["action"], "renamed");
    assert_eq!(report["changes"][0]["old"], "days");
    assert_eq!(report["changes"][0]["new"], "weeks");
}

#[test]
fn a_release_is_listed_and_numbered_and_written() {
    let project = repository();
    project.write("docs/lend.md", &PAGE.replace("`int` | No", "`int` | Yes"));
    commit(&project);
    let odd = project.run(&["diff", "--release", "--date", "2026-13-45"]);
    assert!(
        text(&odd).contains("expected a day of the calendar"),
        "{}",
        text(&odd)
    );
    project.succeed(&["diff", "--release", "--date", "2026-02-03"]);
    // Before it is committed, another run changes nothing.
    let written = project.read("CHANGELOG.md");
    let again = project.run(&["diff", "--release", "--date", "2026-02-04"]);
    assert!(
        text(&again).contains("is written already"),
        "{}",
        text(&again)
    );
    assert_eq!(project.read("CHANGELOG.md"), written);
    let changelog = project.read("CHANGELOG.md");
    assert!(
        changelog.starts_with(
            "# Changelog\n\n## Unreleased\n\n## 0.2.0 - 2026-02-03\n\n### Added\n\n- A shelf.\n"
        ),
        "{changelog}"
    );
    let line = "- **Breaking:** `library.v1.book.lend`: changed required of `query.days`: `false` → `true`";
    assert!(changelog.contains(line), "{changelog}");
    for path in [
        "templates/Cargo.toml",
        "runtime/Cargo.toml",
        "generated/Cargo.toml",
    ] {
        assert!(project.read(path).contains("version = \"0.2.0\""), "{path}");
    }
    let readme = project.read("README.md");
    assert!(
        readme.contains("feishu-openapi = { version = \"0.2\","),
        "{readme}"
    );
    assert!(project.path("generated/src/library/v1/book.rs").is_file());
    commit(&project);
    let again = project.run(&["diff", "--release"]);
    assert!(
        text(&again).contains("nothing to release"),
        "{}",
        text(&again)
    );
}

#[test]
fn a_version_that_was_never_published_is_released_without_a_list() {
    let project = repository();
    let notes = "# Changelog\n\n## Unreleased\n\n### Added\n\n- A shelf.\n";
    project.write("CHANGELOG.md", notes);
    project.write("docs/lend.md", &PAGE.replace("`int` | No", "`int` | Yes"));
    commit(&project);
    let release = ["diff", "--release", "--date", "2026-02-03"];
    let first = project.run(&release);
    assert!(
        text(&first).contains("0.1.0 was never published"),
        "{}",
        text(&first)
    );
    let expected = notes.replace("Unreleased\n", "Unreleased\n\n## 0.1.0 - 2026-02-03\n");
    assert_eq!(project.read("CHANGELOG.md"), expected);
    assert!(
        project
            .read("runtime/Cargo.toml")
            .contains("version = \"0.1.0\"")
    );
    let again = project.run(&release);
    assert!(
        text(&again).contains("is written already"),
        "{}",
        text(&again)
    );
    commit(&project);
    let after = project.run(&release);
    assert!(
        text(&after).contains("nothing to release"),
        "{}",
        text(&after)
    );
    assert_eq!(project.read("CHANGELOG.md"), expected);
}

/// Names of endpoints as `model` prints them for a folder.
fn names(folder: &Path) -> BTreeSet<String> {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["model", "--quiet", "--docs"])
        .arg(folder)
        .output()
        .unwrap();
    let model: Value = serde_json::from_slice(&output.stdout).unwrap();
    let mut names = BTreeSet::new();
    for (service, own) in model["services"].as_object().unwrap() {
        for (version, own) in own["versions"].as_object().unwrap() {
            let keys = own["endpoints"].as_object().unwrap().keys();
            names.extend(keys.map(|key| format!("{service}.{version}.{key}")));
        }
    }
    names
}

#[test]
fn every_endpoint_that_came_or_went_is_named() {
    for (old, new) in [
        ("tables-2026-03", "tables-2026-05"),
        ("copied-2025-10", "copied-2026-01"),
    ] {
        let (old, new) = (
            Path::new(REFERENCE).join(old),
            Path::new(REFERENCE).join(new),
        );
        if !old.is_dir() || !new.is_dir() {
            println!("skipped: {} is not there", old.display());
            continue;
        }
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .arg("diff")
            .args([&old, &new])
            .args(["--format", "json"])
            .output()
            .unwrap();
        let report: Value = serde_json::from_slice(&output.stdout).unwrap();
        let listed = |what: &str| -> Vec<String> {
            let list = report["endpoints"][what].as_array().unwrap().iter();
            list.map(|line| line["name"].as_str().unwrap().to_owned())
                .collect()
        };
        let moved = report["endpoints"]["moved"].as_array().unwrap();
        let of_moved = |side: &str| {
            let names = moved
                .iter()
                .map(|one| one[side]["name"].as_str().unwrap().to_owned());
            names.collect::<Vec<_>>()
        };
        let mut before = names(&old);
        // What is left of the old names, with what came and without what went, is the new ones.
        for name in listed("removed").into_iter().chain(of_moved("from")) {
            assert!(before.remove(&name), "{name} was not there");
        }
        for name in listed("added").into_iter().chain(of_moved("to")) {
            assert!(before.insert(name.clone()), "{name} was there");
        }
        assert_eq!(before, names(&new));
    }
}
