//! `cargo xtask codegen` as a person runs it: what it writes, prints and keeps.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use std::fs;

use support::{PAGE, Project};

/// The code of the page's resource.
const BOOK: &str = "generated/src/library/v1/book.rs";

/// Whether the code of the page's resource has this in it.
fn crate_has(project: &Project, text: &str) -> bool {
    fs::read_to_string(project.path(BOOK)).is_ok_and(|code| code.contains(text))
}

#[test]
fn names_are_kept_where_there_is_a_lock() {
    let project = Project::new();
    let other = ["codegen", "--out", "out"];
    project.succeed(&other);
    assert!(!project.path("docs/names.lock").exists());
    project.write("docs/names.lock", "end 0\n");
    let stale = project.run(&["codegen", "--out", "out", "--check"]);
    assert_eq!(stale.code, 1);
    assert!(
        stale.reported.contains("+  code 7001 = BookNotFound\n"),
        "{}",
        stale.reported
    );
    let done = project.succeed(&other);
    assert!(
        done.reported.contains("out: nothing changed\n"),
        "{}",
        done.reported
    );
    assert!(
        done.reported.contains("names.lock: 1 file changed"),
        "{}",
        done.reported
    );
    project.succeed(&["codegen"]);
    project.succeed(&["codegen", "--check"]);

    project.write(
        "docs/lend.md",
        &PAGE.replace("book not found", "no such book"),
    );
    let done = project.succeed(&["codegen"]);
    assert!(
        done.reported
            .contains("  changed  src/library/v1/book.rs (+"),
        "{}",
        done.reported
    );
    assert!(
        done.reported.contains("names.lock: nothing changed\n"),
        "{}",
        done.reported
    );
    assert!(crate_has(&project, "BookNotFound") && crate_has(&project, "no such book"));

    project.succeed(&[
        "codegen",
        "--rename",
        "--service",
        "library",
        "--out",
        "out",
    ]);
    assert!(
        project
            .read("out/src/library/v1/book.rs")
            .contains("NoSuchBook")
    );
    assert!(project.read("docs/names.lock").contains("BookNotFound"));
    project.succeed(&["codegen", "--rename"]);
    let lock = project.read("docs/names.lock");
    assert!(lock.contains("code 7001 = NoSuchBook\n"), "{lock}");
    project.succeed(&["codegen", "--check"]);
}

#[test]
fn a_lock_that_is_cut_or_not_merged_writes_nothing() {
    let project = Project::new();
    project.succeed(&["codegen"]);
    let lock = project.read("docs/names.lock");
    let at_line_end = lock.rfind("end ").unwrap();
    let amid_a_line = lock.rfind("NotFound").unwrap();
    let marked = "<<<<<<< HEAD\nservice library\n=======\nservice books\n>>>>>>> other\n";
    fs::remove_dir_all(project.path("generated")).unwrap();
    for (broken, code) in [
        (&lock[..at_line_end], "F0404"),
        (&lock[..amid_a_line], "F0404"),
        ("", "F0404"),
        (marked, "F0403"),
    ] {
        project.write("docs/names.lock", broken);
        for arguments in [&["codegen"][..], &["codegen", "--check"]] {
            let done = project.run(arguments);
            assert_eq!(done.code, 1, "{}", done.reported);
            assert!(done.reported.contains(code), "{}", done.reported);
            assert!(!done.reported.contains("generated:"), "{}", done.reported);
        }
        assert!(!project.path("generated").exists());
        assert_eq!(project.read("docs/names.lock"), broken);
    }
}

#[test]
fn an_unknown_service_is_an_error_that_names_the_nearest() {
    let project = Project::new();
    project.succeed(&["codegen"]);
    let before = project.files(".");
    for command in [
        &["codegen", "--out", "out"][..],
        &["codegen", "--out", "out", "--check"],
        &["import", "--from", "docs", "--out", "pages"],
        &["audit"],
        &["model"],
        &["openapi"],
    ] {
        let done = project.run(&[command, &["--service", "libary"]].concat());
        assert_eq!(done.code, 2, "{command:?}: {}", done.reported);
        assert_eq!(done.printed, "");
        let expected = "no page is of the service `libary`; the nearest is `library`";
        assert!(
            done.reported.contains(expected),
            "{command:?}: {}",
            done.reported
        );
    }
    let none_near = project.run(&["model", "--service", "weather"]);
    assert!(
        none_near.reported.contains("there are library"),
        "{}",
        none_near.reported
    );
    assert_eq!(project.files("."), before);
}

#[test]
fn the_crate_of_the_project_is_written_from_all_of_its_pages() {
    let project = Project::new();
    let other = PAGE.replace("library", "weather");
    project.write("docs/weather.md", &other);
    project.write("other/weather.md", &other);
    project.succeed(&["codegen"]);
    let before = project.files(".");
    for arguments in [
        &["--service", "library"][..],
        &["--service", "library", "--check"],
        &["--service", "library", "--out", "./generated/"],
        &["--service", "library", "--out", "docs/../generated"],
        &["--docs", "other"],
        &["--docs", "docs", "--docs", "other"],
    ] {
        let done = project.run(&[&["codegen"], arguments].concat());
        assert_eq!(done.code, 2, "{arguments:?}: {}", done.reported);
        assert!(
            done.reported.contains("name another folder with `--out`"),
            "{}",
            done.reported
        );
    }
    assert_eq!(project.files("."), before);
    project.succeed(&["codegen", "--docs", "./docs", "--check"]);
    project.succeed(&["codegen", "--service", "library", "--out", "out"]);
    assert!(project.path("out/src/library").exists());
    assert!(!project.path("out/src/weather").exists());
}

#[test]
fn an_empty_path_is_an_error() {
    let project = Project::new();
    for arguments in [
        &["codegen", "--out", ""][..],
        &["codegen", "--docs", "", "--out", "out"],
        &["import", "--from", "docs", "--out", ""],
        &["import", "--from", "", "--out", "out"],
        &["model", "--out", ""],
        &["openapi", "--docs", ""],
        &["audit", "--compare", "docs", ""],
    ] {
        let before = project.files(".");
        let done = project.run(arguments);
        assert_eq!(done.code, 2, "{arguments:?}: {}", done.reported);
        assert!(
            done.reported.contains("the path is empty"),
            "{}",
            done.reported
        );
        assert_eq!(project.files("."), before);
    }
}

#[test]
fn files_that_codegen_did_not_write_are_never_lost() {
    const OWN: &[(&str, &str)] = &[
        ("out/.env", "SECRET=1"),
        ("out/.github/workflows/ci.yml", "on: push"),
        ("out/LICENSE", "mine"),
        ("out/examples/mine.rs", "fn main() {}"),
    ];
    let project = Project::new();
    let arguments = ["codegen", "--out", "out"];
    project.succeed(&arguments);
    for (path, text) in OWN {
        project.write(path, text);
    }
    project.write("docs/weather.md", &PAGE.replace("library", "weather"));
    fs::remove_file(project.path("docs/lend.md")).unwrap();
    project.succeed(&arguments);
    assert!(project.path("out/src/weather").exists() && !project.path("out/src/library").exists());
    for (path, text) in OWN {
        assert_eq!(project.read(path), *text);
    }
    project.succeed(&["codegen", "--out", "out", "--check"]);

    project.write("templates/examples/mine.rs", "//! Another one.\n");
    let done = project.run(&arguments);
    assert_eq!(done.code, 1);
    assert!(
        done.reported.contains("did not write `examples/mine.rs`"),
        "{}",
        done.reported
    );
    assert_eq!(project.read("out/examples/mine.rs"), "fn main() {}");
}

#[test]
fn a_crate_of_somebody_else_is_left_alone() {
    let project = Project::new();
    let manifest = "[package]\nname = \"feishu-openapi\"\nversion = \"0.1.0\"\n";
    project.write("out/Cargo.toml", manifest);
    project.write("out/src/main.rs", "fn main() {}");
    let before = project.files("out");
    for arguments in [&["codegen", "--out", "out"][..], &["codegen", "--out", "."]] {
        let done = project.run(arguments);
        assert_eq!(done.code, 1, "{}", done.reported);
        assert!(
            done.reported.contains("has no `.codegen-files`"),
            "{}",
            done.reported
        );
    }
    assert_eq!(project.files("out"), before);
    assert_eq!(project.read("out/Cargo.toml"), manifest);
    let adopt = ["codegen", "--out", "out", "--adopt"];
    project.succeed(&adopt);
    assert_eq!(project.read("out/src/main.rs"), "fn main() {}");
    project.write(
        "foreign/Cargo.toml",
        &manifest.replace("feishu-openapi", "thesis"),
    );
    let done = project.run(&["codegen", "--out", "foreign", "--adopt"]);
    assert_eq!(done.code, 1);
    assert!(
        done.reported.contains("found the package `thesis`"),
        "{}",
        done.reported
    );
}

#[cfg(unix)]
#[test]
fn what_few_need_is_built_when_it_is_asked_for() {
    let project = Project::new();
    let manifest = project.path("Cargo.toml");
    for (arguments, package) in [
        (&["pull", "--out", "pages", "--help"][..], "xtask-pull"),
        (&["codegen", "--watch", "--docs", "docs"], "xtask-watch"),
    ] {
        // What would be run is printed.
        let mut command = project.command(arguments);
        let output = command.env("CARGO", "echo").output().unwrap();
        let line = String::from_utf8(output.stdout).unwrap();
        let begin = format!("run --manifest-path {} ", manifest.display());
        let begin = begin.replace(&format!("{}/", project.root.display()), "");
        let own = arguments.strip_prefix(&["pull"]).unwrap_or(arguments);
        let expected = format!("{begin}--package {package} -- {}\n", own.join(" "));
        assert_eq!(line, expected);
    }
    let mut command = project.command(&["pull"]);
    let output = command.env("CARGO", "no-such-cargo").output().unwrap();
    let reported = String::from_utf8(output.stderr).unwrap();
    assert!(
        reported.contains("cannot start cargo to run `xtask-pull`"),
        "{reported}"
    );
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn the_crate_depends_on_the_runtime_by_folder_or_by_version() {
    let project = Project::new();
    let dependency = |folder: &str| {
        let manifest = project.read(format!("{folder}/Cargo.toml"));
        let line = manifest
            .lines()
            .find(|line| line.starts_with("feishu-openapi-runtime"));
        line.unwrap().to_owned()
    };
    let released = r#"feishu-openapi-runtime = { version = "0.1.0", default-features = false }"#;
    let by_path = |path: &str| released.replace("default", &format!("path = \"{path}\", default"));

    project.succeed(&["codegen"]);
    assert_eq!(dependency("generated"), by_path("../runtime"));
    let codes = project.read("runtime/src/errors/common_error.rs");
    assert!(codes.contains("pub enum CommonError"));
    project.write("runtime/src/errors/common_error.rs", "// mine\n");
    assert_eq!(project.run(&["codegen", "--check"]).code, 1);

    project.succeed(&["codegen", "--out", "out"]);
    assert_eq!(dependency("out"), released);
    let by_folder = [
        "codegen",
        "--out",
        "deep/out",
        "--runtime-path",
        "./runtime",
    ];
    project.succeed(&by_folder);
    assert_eq!(dependency("deep/out"), by_path("../../runtime"));
    assert_eq!(
        project.read("runtime/src/errors/common_error.rs"),
        "// mine\n"
    );

    let none = project.run(&["codegen", "--out", "out", "--runtime-path", "docs"]);
    assert_eq!(none.code, 1);
    assert!(
        none.reported.contains("`docs` is no folder of a crate"),
        "{}",
        none.reported
    );
}
