//! `cargo xtask pull` as a person runs it.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::process::Command;

#[test]
fn an_empty_path_is_an_error() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask-pull"));
    let output = command.args(["--out", ""]).output().unwrap();
    let reported = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{reported}");
    assert!(reported.contains("the path is empty"), "{reported}");
}
