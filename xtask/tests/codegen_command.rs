//! `cargo xtask codegen` as a person runs it: what it writes, says and keeps.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

/// How long a test waits for what takes a second.
const PATIENCE: Duration = Duration::from_secs(120);

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

### Error codes

| HTTP status code | Error code | Message |
| --- | --- | --- |
| 404 | 7001 | book not found |
";

/// A folder of pages with one page, and beside it the place for a crate.
struct Project {
    root: PathBuf,
    _guard: tempfile::TempDir,
}

impl Project {
    fn new() -> Self {
        let guard = tempfile::tempdir().unwrap();
        let root = guard.path().canonicalize().unwrap();
        fs::create_dir(root.join("docs")).unwrap();
        fs::write(root.join("docs/lend.md"), PAGE).unwrap();
        Self {
            root,
            _guard: guard,
        }
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command
            .arg("codegen")
            .arg("--docs")
            .arg(self.root.join("docs"))
            .arg("--out")
            .arg(self.root.join("out"))
            .args(arguments);
        command
    }

    /// Runs it, and gives back whether it succeeded and what it said.
    fn run(&self, arguments: &[&str]) -> (bool, String) {
        let Output { status, stderr, .. } = self.command(arguments).output().unwrap();
        (status.success(), String::from_utf8(stderr).unwrap())
    }

    fn path(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.path(path), text).unwrap();
    }

    fn crate_says(&self, text: &str) -> bool {
        fs::read_to_string(self.path("out/src/library/v1/book.rs"))
            .is_ok_and(|code| code.contains(text))
    }
}

#[test]
fn names_are_kept_where_there_is_a_lock() {
    let project = Project::new();
    assert!(project.run(&[]).0);
    assert!(!project.path("docs/names.lock").exists());
    project.write("docs/names.lock", "");
    let (fresh, text) = project.run(&["--check"]);
    assert!(
        !fresh && text.contains("+  code 7001 = BookNotFound\n"),
        "{text}"
    );
    let (_, text) = project.run(&[]);
    assert!(text.contains("out: nothing changed\n"), "{text}");
    assert!(text.contains("names.lock: 1 file changed"), "{text}");
    assert!(project.run(&["--check"]).0);

    project.write(
        "docs/lend.md",
        &PAGE.replace("book not found", "no such book"),
    );
    let (_, text) = project.run(&[]);
    assert!(
        text.contains("  changed  src/library/v1/book.rs (+"),
        "{text}"
    );
    assert!(text.contains("names.lock: nothing changed\n"), "{text}");
    assert!(project.crate_says("BookNotFound") && project.crate_says("no such book"));

    let only = project.run(&["--rename", "--service", "library"]);
    assert!(only.0 && project.crate_says("NoSuchBook"));
    assert!(project.read("docs/names.lock").contains("BookNotFound"));
    assert!(project.run(&["--rename"]).0);
    assert!(
        project
            .read("docs/names.lock")
            .contains("code 7001 = NoSuchBook\n")
    );
    assert!(project.run(&["--check"]).0);
}

#[test]
fn a_merge_that_is_not_settled_writes_nothing() {
    let project = Project::new();
    let marked = "<<<<<<< HEAD\nservice library\n=======\nservice books\n>>>>>>> other\n";
    project.write("docs/names.lock", marked);
    for arguments in [&[][..], &["--check"]] {
        let (done, text) = project.run(arguments);
        assert!(!done && text.contains("F0502"), "{text}");
        assert!(
            !text.contains("left over") && !text.contains("missing"),
            "{text}"
        );
    }
    assert!(!project.path("out").exists());
    assert_eq!(project.read("docs/names.lock"), marked);
}

/// A run that goes on, killed where a test gives up.
struct Watching {
    child: Child,
    lines: Receiver<String>,
}

impl Watching {
    fn start(project: &Project) -> Self {
        let mut child = project
            .command(&["--watch"])
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let (sender, lines) = channel();
        let stderr = BufReader::new(child.stderr.take().unwrap());
        std::thread::spawn(move || {
            for line in stderr.lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    return;
                }
            }
        });
        Self { child, lines }
    }

    /// All lines up to and with the first that has this in it.
    #[track_caller]
    fn until(&self, part: &str) -> String {
        let begun = Instant::now();
        let mut text = String::new();
        while let Some(left) = PATIENCE.checked_sub(begun.elapsed()) {
            let Ok(line) = self.lines.recv_timeout(left) else {
                break;
            };
            text.push_str(&line);
            text.push('\n');
            if line.contains(part) {
                return text;
            }
        }
        panic!("no {part:?} in {text}");
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Saves as editors do: beside it, then moved over it.
fn save(path: &Path, text: &str) {
    let beside = path.with_extension("tmp");
    fs::write(&beside, text).unwrap();
    fs::rename(beside, path).unwrap();
}

#[test]
fn watching_goes_on_from_edit_to_edit_and_after_errors() {
    let project = Project::new();
    project.write("docs/names.lock", "");
    let page = project.path("docs/lend.md");
    let watching = Watching::start(&project);
    let text = watching.until("watching ");
    assert!(text.contains("1 endpoints"), "{text}");
    assert!(project.crate_says("book not found"));

    save(&page, &PAGE.replace("book not found", "no such book"));
    let text = watching.until("changed  src/library/v1/book.rs");
    assert!(project.crate_says("no such book"), "{text}");

    project.write("docs/overrides.toml", "[endpoint");
    watching.until("cannot read the overrides");
    fs::remove_file(project.path("docs/overrides.toml")).unwrap();
    watching.until("done in");

    let shelf = "The book. |\n| `shelf` | `string` | The shelf. |";
    let odd = PAGE.replace("The book. |", shelf);
    save(&page, &odd);
    watching.until("F0309");
    watching.until("watching ");
    save(&page, &odd.replace("The book.", "A book."));
    let text = watching.until("changed  src/library/v1/book.rs");
    assert!(!text.contains("shelf"), "told twice: {text}");
    assert!(project.crate_says("A book."));

    fs::remove_file(&page).unwrap();
    watching.until("removed  src/library/v1/book.rs");
    assert!(!project.path("out/src/library").exists());
}

#[cfg(unix)]
#[test]
fn watching_ends_at_ctrl_c() {
    let project = Project::new();
    let mut watching = Watching::start(&project);
    watching.until("watching ");
    let id = watching.child.id().to_string();
    assert!(
        Command::new("kill")
            .args(["-INT", &id])
            .status()
            .unwrap()
            .success()
    );
    let begun = Instant::now();
    let status = loop {
        if let Some(status) = watching.child.try_wait().unwrap() {
            break status;
        }
        assert!(begun.elapsed() < PATIENCE, "it does not end");
        std::thread::sleep(Duration::from_millis(20));
    };
    assert!(status.success(), "{status}");
}
