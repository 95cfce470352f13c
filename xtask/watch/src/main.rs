//! `cargo xtask codegen --watch`: the generator with what watches files.
//!
//! A program of its own, so that nobody else waits until what it depends on is built.

mod watch;

use std::process::ExitCode;

fn main() -> ExitCode {
    xtask::commands::main(Some(watch::watch))
}
