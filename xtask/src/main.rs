//! Dispatches to the subcommands.

use std::process::ExitCode;

fn main() -> ExitCode {
    xtask::commands::main(None)
}
