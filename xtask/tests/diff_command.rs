//! `cargo xtask diff` as a person runs it: folders, models and revisions; the exit code; releases.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

const REFERENCE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/reference");

const PAGE: &str = "\
---
title: \"Lend a book\"
officialName: \"library.v1.book.lend\"
---

# Lend a book

## Request

| Item | Value |
| --- | --- |
| HTTP URL | https://open.feishu.cn/open-apis/library/v1/books/:book_id/lend |
| HTTP Method | POST |

### Path parameters

| Name | Type | Description |
| --- | --- | --- |
| `book_id` | `string` | The book. |

### Query parameters

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| `days` | `int` | No | For how long. |

### Error codes

| HTTP status code | Error code | Message |
| --- | --- | --- |
| 404 | 7001 | book not found |
";

/// A project of its own, in a repository of git.
struct Project {
    root: PathBuf,
    _guard: tempfile::TempDir,
}

impl Project {
    fn new() -> Self {
        let guard = tempfile::tempdir().unwrap();
        let root = guard.path().canonicalize().unwrap();
        let project = Self {
            root,
            _guard: guard,
        };
        let manifest = "[package]\nname = \"feishu-openapi\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[features]\n# @features\n";
        for (path, text) in [
            ("docs/lend.md", PAGE),
            ("docs/README.md", "# How a page is written\n"),
            ("templates/Cargo.toml", manifest),
            ("templates/src/lib.rs", "//! Books.\n\n// @services\n"),
            (
                "README.md",
                "```toml\nfeishu-openapi = { version = \"0.1\", features = [\"im\"] }\n```\n",
            ),
            (
                "CHANGELOG.md",
                "# Changelog\n\n## Unreleased\n\n### Added\n\n- A shelf.\n",
            ),
        ] {
            project.write(path, text);
        }
        project.git(&["init", "-q"]);
        project.git(&["add", "."]);
        project.commit();
        project
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root.join(path)).unwrap()
    }

    fn git(&self, arguments: &[&str]) {
        let status = Command::new("git")
            .args(["-c", "user.name=a", "-c", "user.email=a@example.com"])
            .args(arguments)
            .current_dir(&self.root)
            .status()
            .unwrap();
        assert!(status.success(), "git {arguments:?}");
    }

    fn commit(&self) {
        self.git(&["commit", "-q", "--no-gpg-sign", "-a", "-m", "Books"]);
    }

    fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(arguments)
            .current_dir(&self.root)
            .env("CARGO_MANIFEST_DIR", self.root.join("xtask"))
            .output()
            .unwrap()
    }
}

fn text(output: &Output) -> String {
    format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

#[test]
fn a_revision_is_compared_with_the_disk_and_the_exit_code_tells_what_breaks() {
    let project = Project::new();
    let same = project.run(&["diff", "HEAD"]);
    assert_eq!(same.status.code(), Some(0), "{}", text(&same));
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
    assert_eq!(added.status.code(), Some(0), "{}", text(&added));
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
    assert_eq!(broken.status.code(), Some(3), "{}", text(&broken));
    for part in [
        "changed type of query.days: i64 → String",
        "`library::v1::LendBook::days` was `Option<i64>`, is `Option<String>`",
        "version: 0.1.0 → 0.2.0",
    ] {
        assert!(text(&broken).contains(part), "{part} in {}", text(&broken));
    }
    project.commit();
    let back = project.run(&["diff", "HEAD~1", "HEAD"]);
    assert_eq!(back.status.code(), Some(3), "{}", text(&back));
    let unknown = project.run(&["diff", "no-such-thing"]);
    assert_eq!(unknown.status.code(), Some(1));
    assert!(text(&unknown).contains("no revision"), "{}", text(&unknown));
}

#[test]
fn models_and_folders_say_the_same() {
    let project = Project::new();
    project.write("new/lend.md", &PAGE.replace("`days`", "`weeks`"));
    for (docs, out) in [("docs", "old.json"), ("new", "new.json")] {
        let made = project.run(&["model", "--docs", docs, "--out", out]);
        assert!(made.status.success(), "{}", text(&made));
    }
    let folders = project.run(&["diff", "docs", "new", "--format", "json"]);
    let models = project.run(&["diff", "old.json", "new.json", "--format", "json"]);
    assert_eq!(folders.stdout, models.stdout);
    let report: Value = serde_json::from_slice(&folders.stdout).unwrap();
    assert_eq!(report["breaking"], true);
    assert_eq!(report["step"], "major");
    assert_eq!(report["changes"][0]["action"], "renamed");
    assert_eq!(report["changes"][0]["old"], "days");
    assert_eq!(report["changes"][0]["new"], "weeks");
}

#[test]
fn a_release_is_told_and_numbered_and_written() {
    let project = Project::new();
    project.write("docs/lend.md", &PAGE.replace("`int` | No", "`int` | Yes"));
    project.commit();
    let released = project.run(&["diff", "--release", "--date", "2026-02-03"]);
    assert!(released.status.success(), "{}", text(&released));
    let changelog = project.read("CHANGELOG.md");
    assert!(
        changelog.starts_with(
            "# Changelog\n\n## Unreleased\n\n## 0.2.0 - 2026-02-03\n\n### Added\n\n- A shelf.\n"
        ),
        "{changelog}"
    );
    let line = "- **Breaking:** `library.v1.book.lend`: changed required of `query.days`: `false` → `true`";
    assert!(changelog.contains(line), "{changelog}");
    for path in ["templates/Cargo.toml", "generated/Cargo.toml"] {
        assert!(project.read(path).contains("version = \"0.2.0\""), "{path}");
    }
    let readme = project.read("README.md");
    assert!(
        readme.contains("feishu-openapi = { version = \"0.2\","),
        "{readme}"
    );
    assert!(
        project
            .root
            .join("generated/src/library/v1/book.rs")
            .is_file()
    );
    project.git(&["add", "."]);
    project.commit();
    let again = project.run(&["diff", "--release"]);
    assert!(
        text(&again).contains("nothing to release"),
        "{}",
        text(&again)
    );
}

/// Names of endpoints by what `model` says of a folder.
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
