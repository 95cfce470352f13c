//! A project of its own with a page in it, and `cargo xtask` run there as a person runs it.

#![allow(
    dead_code,
    reason = "each test program is compiled with all of it and uses a part"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The page of an endpoint.
pub(crate) const PAGE: &str = "\
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

const MANIFEST: &str = "\
[package]
name = \"feishu-openapi\"
version = \"0.1.0\"
edition = \"2024\"

[features]
# @features

[dependencies]
feishu-openapi-runtime = { default-features = false }
";

/// The program under test: the tool, or the one that watches.
const PROGRAM: &str = match (
    option_env!("CARGO_BIN_EXE_xtask"),
    option_env!("CARGO_BIN_EXE_xtask-watch"),
) {
    (Some(program), _) | (None, Some(program)) => program,
    (None, None) => panic!("cargo builds the program before its tests"),
};

/// A folder with a page in `docs` and as little as a crate needs in `templates`.
pub(crate) struct Project {
    pub(crate) root: PathBuf,
    program: PathBuf,
    _guard: tempfile::TempDir,
}

/// What came of a run.
#[derive(Debug)]
pub(crate) struct Done {
    pub(crate) code: i32,
    /// What it printed to standard output.
    pub(crate) printed: String,
    /// What it printed to standard error.
    pub(crate) reported: String,
}

impl Project {
    pub(crate) fn new() -> Self {
        let guard = tempfile::tempdir().unwrap();
        let project = Self {
            root: guard.path().canonicalize().unwrap(),
            program: PROGRAM.into(),
            _guard: guard,
        };
        project.write("docs/lend.md", PAGE);
        project.write("templates/Cargo.toml", MANIFEST);
        project.write("runtime/Cargo.toml", "[package]\nversion = \"0.1.0\"\n");
        project.write("templates/src/lib.rs", "//! Books.\n\n// @services\n");
        project
    }

    /// The same, with the tool in a target folder of its own, where it keeps what runs found.
    pub(crate) fn with_own_tool() -> Self {
        let mut project = Self::new();
        project.write("target/xtask.d", "");
        let own = project.path("target/xtask");
        fs::hard_link(PROGRAM, &own)
            .or_else(|_| fs::copy(PROGRAM, &own).map(|_| ()))
            .unwrap();
        project.program = own;
        project
    }

    pub(crate) fn path(&self, path: impl AsRef<Path>) -> PathBuf {
        self.root.join(path)
    }

    #[track_caller]
    pub(crate) fn read(&self, path: impl AsRef<Path>) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    /// Writes a file, and the folders that it is in.
    #[track_caller]
    pub(crate) fn write(&self, path: impl AsRef<Path>, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// The paths of all files below a folder, in their order.
    pub(crate) fn files(&self, folder: &str) -> Vec<String> {
        let walk = walkdir::WalkDir::new(self.path(folder)).sort_by_file_name();
        let entries = walk.into_iter().map(Result::unwrap);
        let files = entries.filter(|entry| entry.file_type().is_file());
        files
            .map(|entry| {
                let relative = entry.path().strip_prefix(&self.root).unwrap();
                relative.display().to_string()
            })
            .collect()
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(&self.program);
        command
            .args(arguments)
            .current_dir(&self.root)
            .env("CARGO_MANIFEST_DIR", self.root.join("xtask"));
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Done {
        let output = self.command(arguments).output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Done {
            code: output.status.code().unwrap(),
            printed: text(output.stdout),
            reported: text(output.stderr),
        }
    }

    /// The same, for a run that must succeed.
    #[track_caller]
    pub(crate) fn succeed(&self, arguments: &[&str]) -> Done {
        let done = self.run(arguments);
        assert_eq!(
            done.code, 0,
            "{arguments:?}: {}{}",
            done.printed, done.reported
        );
        done
    }
}
