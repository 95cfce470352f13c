//! Programs beside this one, which cargo builds when they are first asked for.
//!
//! What they depend on is large, and whoever only writes the crate is not to wait for it. Knows
//! their packages, and nothing of what they do.

use std::ffi::OsString;
use std::process::{Command, ExitCode};

use super::{Failure, project_path};

/// A package of the project with a program in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Companion {
    /// Fetches pages: HTTP and TLS.
    Pull,
    /// Attacks the tool and the runtime: the crate, and a server.
    Torture,
    /// Generates again at each edit: the system's notices of edited files.
    Watch,
}

impl Companion {
    /// The name of the package.
    fn package(self) -> &'static str {
        match self {
            Self::Pull => "xtask-pull",
            Self::Torture => "xtask-torture",
            Self::Watch => "xtask-watch",
        }
    }

    /// Runs it in the place of this program where the system can do that, so that Ctrl-C reaches
    /// it alone and it may finish what it does; else waits for it.
    ///
    /// # Errors
    ///
    /// There is no cargo to start.
    pub fn run(self, arguments: impl IntoIterator<Item = OsString>) -> Result<ExitCode, Failure> {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(&cargo);
        command
            .args(["run", "--manifest-path"])
            .arg(project_path("Cargo.toml"))
            .args(["--package", self.package(), "--"])
            .args(arguments);
        let package = self.package();
        in_place(&mut command)
            .map_err(|error| format!("cannot start cargo to run `{package}`: {error}").into())
    }
}

#[cfg(unix)]
fn in_place(command: &mut Command) -> std::io::Result<ExitCode> {
    use std::os::unix::process::CommandExt;
    Err(command.exec())
}

#[cfg(not(unix))]
fn in_place(command: &mut Command) -> std::io::Result<ExitCode> {
    let code = command.status()?.code();
    Ok(code.map_or(ExitCode::FAILURE, |code| ExitCode::from(code as u8)))
}
