//! House rules that no compiler checks.

#![allow(
    clippy::unwrap_used,
    reason = "a file that cannot be read fails the test"
)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use xtask::diagnostics::Code;
use xtask::diagnostics::codes::Stage;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// All files with this ending below a folder of the project, with their text.
fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in walkdir::WalkDir::new(root().join(folder)).sort_by_file_name() {
        let path = entry.unwrap().into_path();
        if path
            .extension()
            .is_some_and(|extension| extension == ending)
        {
            let text = std::fs::read_to_string(&path).unwrap();
            found.push((path.display().to_string(), text));
        }
    }
    assert!(
        !found.is_empty(),
        "{folder} has no file that ends in {ending}"
    );
    found
}

/// What runs of a file of the generator, and what tests it.
fn parts<'a>(path: &str, text: &'a str) -> (&'a str, &'a str) {
    let is_test = path.contains("/tests/") || path.ends_with("tests.rs");
    let tests = text.find("#[cfg(test)]\nmod tests").unwrap_or(text.len());
    text.split_at(if is_test { 0 } else { tests })
}

fn mentions(text: &str, code: Code) -> bool {
    let name = format!("Code::{code:?}");
    text.match_indices(&name).any(|(at, _)| {
        !text[at + name.len()..].starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_')
    })
}

/// Rooms that look at codes that others raise.
const READERS: [&str; 4] = ["audit/", "commands/", "explain/", "pipeline/pages.rs"];

/// The rooms that raise the codes of a stage.
fn rooms(stage: Stage) -> &'static [&'static str] {
    match stage {
        Stage::Any => &["depth.rs", "limits.rs", "pipeline/"],
        Stage::Page => &["page/"],
        Stage::Layout => &["layout/"],
        Stage::Resolve => &["resolve/"],
        Stage::Emit => &["names/", "emit/"],
        Stage::Glossary => &["glossary/"],
    }
}

#[test]
fn every_code_is_raised_by_its_stage_alone_and_tested() {
    let (mut raised, mut tests) = (BTreeSet::new(), String::new());
    for (path, text) in files("xtask/src", "rs") {
        let (_, path) = path.split_once("xtask/src/").unwrap();
        let (code, own_tests) = parts(path, &text);
        tests.push_str(own_tests);
        if path.starts_with("diagnostics") || READERS.iter().any(|room| path.starts_with(room)) {
            continue;
        }
        for known in Code::ALL.iter().filter(|known| mentions(code, **known)) {
            let is_own = rooms(known.stage())
                .iter()
                .any(|room| path.starts_with(room));
            assert!(
                is_own,
                "{known:?} is a code of {:?}, not of {path}",
                known.stage()
            );
            raised.insert(*known);
        }
    }
    for (path, text) in files("xtask/tests", "rs") {
        if !path.ends_with("tidy.rs") {
            tests.push_str(&text);
        }
    }
    for known in Code::ALL {
        assert!(raised.contains(known), "{known:?} is never raised");
        let is_tested = mentions(&tests, *known) || tests.contains(known.number());
        assert!(is_tested, "{known:?} is not tested");
    }
}

#[test]
fn the_crate_and_its_runtime_have_one_version() {
    let version = |path: &str| {
        let text = std::fs::read_to_string(root().join(path)).unwrap();
        let manifest: toml::Table = toml::from_str(&text).unwrap();
        manifest["package"]["version"].to_string()
    };
    assert_eq!(
        version("templates/Cargo.toml"),
        version("runtime/Cargo.toml")
    );
}

/// What the generator is built with does not depend on who builds it: otherwise `cargo xtask pull`
/// would begin by building all of it again.
#[test]
fn the_programs_beside_the_generator_share_its_build() {
    let packages = |root: &str| -> BTreeSet<String> {
        let arguments = [
            "tree",
            "--offline",
            "--prefix",
            "none",
            "--edges",
            "normal,build",
        ];
        let output = Command::new(env!("CARGO"))
            .args(arguments)
            .args(["--format", "{p} {f}", "--no-dedupe", "--package", root])
            .current_dir(self::root())
            .output()
            .unwrap();
        assert!(output.status.success(), "{root}");
        let text = String::from_utf8(output.stdout).unwrap();
        text.lines().map(str::to_owned).collect()
    };
    let own = packages("xtask");
    assert!(own.len() > 50, "{own:?}");
    for companion in ["xtask-pull", "xtask-torture", "xtask-watch"] {
        let theirs = packages(companion);
        let others: Vec<&String> = own.difference(&theirs).collect();
        assert!(others.is_empty(), "{companion} has others than {others:?}");
    }
}

#[test]
fn every_module_explains_what_it_is() {
    for folder in [
        "xtask/src",
        "xtask/pull/src",
        "xtask/watch/src",
        "runtime/src",
        "templates/src",
    ] {
        for (path, text) in files(folder, "rs") {
            let is_test = path.contains("/tests/") || path.ends_with("tests.rs");
            let head = "// Written by `cargo xtask codegen`; do not edit.\n\n";
            let text = text.strip_prefix(head).unwrap_or(&text);
            assert!(
                is_test || text.starts_with("//!"),
                "{path} does not open with `//!`"
            );
        }
    }
}

/// What is committed in `generated/` and is on no list, nobody would ever remove.
#[test]
fn codegen_wrote_all_of_the_crate() {
    let list = std::fs::read_to_string(root().join("generated/.codegen-files")).unwrap();
    let listed: BTreeSet<&str> = list.lines().filter(|line| !line.starts_with('#')).collect();
    let git = Command::new("git")
        .args(["ls-files", "-z", "."])
        .current_dir(root().join("generated"))
        .output();
    let Some(git) = git.ok().filter(|git| git.status.success()) else {
        println!("skipped: this is no repository of Git");
        return;
    };
    let tracked = String::from_utf8(git.stdout).unwrap();
    for path in tracked.split_terminator('\0') {
        let is_known = listed.contains(path) || path == ".codegen-files";
        assert!(is_known, "codegen did not write generated/{path}");
    }
}

#[test]
fn nothing_is_left_for_later() {
    for folder in ["xtask", "runtime", "templates"] {
        for (path, text) in files(folder, "rs") {
            if path.ends_with("tidy.rs") {
                continue;
            }
            for word in ["#[ignore", "todo!(", "unimplemented!(", "TODO", "FIXME"] {
                assert!(!text.contains(word), "{path}: {word}");
            }
        }
    }
}

#[test]
fn the_generator_and_the_runtime_know_secrets_by_the_same_names() {
    let text = std::fs::read_to_string(root().join("runtime/src/secrets.rs")).unwrap();
    let (_, names) = text.split_once("let named = [").unwrap();
    let (names, rest) = names.split_once("];").unwrap();
    let names: Vec<&str> = names.split('"').skip(1).step_by(2).collect();
    assert_eq!(names, xtask::model::secrets::SECRET_NAMES);
    for ending in ["_secret", "_password"] {
        assert!(
            rest.contains(&format!("name.ends_with(\"{ending}\")")),
            "{ending}"
        );
        assert!(
            xtask::model::is_secret_name(&format!("a{ending}")),
            "{ending}"
        );
    }
}
