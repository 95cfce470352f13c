//! `cargo xtask codegen --watch` as a person runs it.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

#[path = "../../tests/support/mod.rs"]
mod support;

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use support::{PAGE, Project};

/// How long a test waits for what takes a second.
const PATIENCE: Duration = Duration::from_secs(120);
/// The code of the page's resource.
const BOOK: &str = "generated/src/library/v1/book.rs";

/// Whether the code has a text.
fn crate_has(project: &Project, text: &str) -> bool {
    project.read(BOOK).contains(text)
}

/// A run that goes on, killed where a test gives up.
struct Watching {
    child: Child,
    lines: Receiver<String>,
}

impl Watching {
    fn start(project: &Project) -> Self {
        let mut child = project
            .command(&["codegen", "--watch"])
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
    let page = project.path("docs/lend.md");
    let watching = Watching::start(&project);
    let text = watching.until("watching ");
    assert!(text.contains("1 endpoints"), "{text}");
    assert!(crate_has(&project, "book not found"));

    save(&page, &PAGE.replace("book not found", "no such book"));
    let text = watching.until("changed  src/library/v1/book.rs");
    assert!(crate_has(&project, "no such book"), "{text}");

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
    assert!(!text.contains("shelf"), "reported twice: {text}");
    assert!(crate_has(&project, "A book."));

    fs::remove_file(&page).unwrap();
    watching.until("removed  src/library/v1/book.rs");
    assert!(!project.path("generated/src/library").exists());
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
