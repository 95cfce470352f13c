//! `cargo xtask codegen` where an earlier run found the same: it prints and leaves what a run without
//! the earlier one does.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use std::fs;

use support::{Done, PAGE, Project};

/// What a run printed, without what it took.
fn told(done: &Done) -> (i32, Vec<String>) {
    let lines = done.reported.lines();
    let timeless = lines.map(|line| match line.rsplit_once(" in ") {
        Some((what, time)) if time.ends_with(" s") => what.to_owned(),
        _ => line.to_owned(),
    });
    (done.code, timeless.collect())
}

/// Whether the run did all of the work.
fn was_read(project: &Project) -> bool {
    let done = project.run(&["codegen", "--check", "--timings"]);
    done.reported.contains("read pages")
}

/// A project whose page has something to report, written once.
fn project() -> Project {
    let project = Project::with_own_tool();
    let page = PAGE.replace("`int` | No", "`intt` | No");
    project.write("docs/lend.md", &page);
    project.write("docs/names.lock", "end 0\n");
    project.succeed(&["codegen"]);
    // The lock was written, which is an input too.
    project.succeed(&["codegen"]);
    project
}

/// The names of what a test edits, and how it does.
type Edit = (&'static str, fn(&Project));

const EDITS: &[Edit] = &[
    ("nothing", |_| {}),
    ("a page", |it| {
        let page = it.read("docs/lend.md");
        it.write(
            "docs/lend.md",
            &page.replace("book not found", "no such book"),
        );
    }),
    ("a page that is added", |it| {
        let page = PAGE.replace("lend", "return").replace("Lend", "Return");
        it.write("docs/return.md", &page);
    }),
    ("a page that is removed", |it| {
        fs::remove_file(it.path("docs/return.md")).unwrap();
    }),
    ("a page that is moved", |it| {
        fs::rename(it.path("docs/lend.md"), it.path("docs/lent.md")).unwrap();
    }),
    ("overrides", |it| {
        it.write(
            "docs/overrides.toml",
            "[rename]\n\"library.v1.book.lend\" = \"LendOut\"\n",
        );
    }),
    ("a glossary", |it| {
        it.write(
            "docs/glossary.toml",
            "[field]\ndays = \"For how many days.\"\nnights = \"Nobody asks.\"\n",
        );
    }),
    ("a template", |it| {
        it.write("templates/src/lib.rs", "//! More books.\n\n// @services\n");
    }),
    ("a file of the crate", |it| {
        it.write("generated/src/lib.rs", "//! Mine.\n");
    }),
    ("a file of the crate that is removed", |it| {
        fs::remove_file(it.path("generated/src/library/v1/book.rs")).unwrap();
    }),
    ("the list of files", |it| {
        let list = it.read("generated/.codegen-files");
        it.write("generated/.codegen-files", &format!("{list}mine.rs\n"));
        it.write("generated/mine.rs", "");
    }),
    ("the codes of the runtime", |it| {
        it.write("runtime/src/errors/common_error.rs", "");
    }),
    ("damaged records", |it| {
        for entry in fs::read_dir(it.path("target/xtask-cache")).unwrap() {
            let path = entry.unwrap().path();
            let record = fs::read(&path).unwrap();
            fs::write(&path, &record[..record.len() / 2]).unwrap();
        }
    }),
];

#[test]
fn whatever_is_edited_a_run_prints_and_leaves_what_one_without_records_does() {
    let project = project();
    for (what, edit) in EDITS {
        edit(&project);
        let check = project.run(&["codegen", "--check"]);
        let anew = project.run(&["codegen", "--check", "--no-cache"]);
        assert_eq!(told(&check), told(&anew), "{what}");
        project.succeed(&["codegen"]);
        project.succeed(&["codegen", "--check", "--no-cache"]);
        // Where the lock was written, one more run has seen it.
        project.succeed(&["codegen"]);
        assert!(!was_read(&project), "{what}");
        let again = project.succeed(&["codegen"]);
        let anew = project.succeed(&["codegen", "--no-cache"]);
        assert_eq!(told(&again), told(&anew), "{what}");
    }
}

#[test]
fn another_form_of_report_is_another_run() {
    let project = project();
    let anew = |arguments: &[&str]| {
        let mut all = vec!["codegen", "--check", "--no-cache"];
        all.extend(arguments);
        told(&project.run(&all))
    };
    for form in [
        &["--message-format", "json"][..],
        &["--message-format", "short"],
        &["--quiet"],
        &["--deny", "warnings"],
        &["--rename"],
        &["--docs", "docs"],
    ] {
        let mut arguments = vec!["codegen", "--check"];
        arguments.extend(form);
        for _ in 0..2 {
            assert_eq!(told(&project.run(&arguments)), anew(form), "{form:?}");
        }
    }
}

#[test]
fn a_run_that_failed_is_no_record() {
    let project = project();
    project.write("generated/src/lib.rs", "//! Mine.\n");
    for _ in 0..2 {
        let stale = project.run(&["codegen", "--check"]);
        assert_eq!(stale.code, 1);
        assert!(stale.reported.contains("src/lib.rs"), "{}", stale.reported);
    }
}
