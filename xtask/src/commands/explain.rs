//! `cargo xtask explain`: what diagnostics mean.

use std::process::ExitCode;

use super::arguments::ArgumentError;
use super::{Failure, project_path};
use crate::diagnostics::Code;
use crate::explain;
use crate::nearest::nearest;
use crate::output;
use crate::terminal;

/// The folder of the generator.
const GENERATOR: &str = "xtask";

/// Prints what a diagnostic means, what is done about it, and an example: all of them where no
/// code is given.
#[derive(Debug, clap::Args)]
pub struct Explain {
    /// A code as diagnostics have it, `F0304` for example
    code: Option<String>,
    /// Writes what all of them mean into `xtask/DIAGNOSTICS.md`
    #[arg(long, conflicts_with_all = ["code", "check"])]
    write: bool,
    /// Fails where `xtask/DIAGNOSTICS.md` is not what `--write` would make of it
    #[arg(long, conflicts_with = "code")]
    check: bool,
}

impl Explain {
    /// Runs it.
    pub fn run(&self) -> Result<ExitCode, Failure> {
        if let Some(number) = &self.code {
            let text = explain::explanation(code(number)?)?;
            super::put(None, text.trim_end())?;
            return Ok(ExitCode::SUCCESS);
        }
        let document = explain::document()?;
        if !self.write && !self.check {
            super::put(None, document.trim_end())?;
            return Ok(ExitCode::SUCCESS);
        }
        let plan = output::compare_file(&project_path(GENERATOR), explain::FILE, document)?;
        if self.check && !plan.is_fresh() {
            terminal::tell_part(plan.differences());
            terminal::tell(
                "error: not what the table of codes has; write it with `cargo xtask explain --write`",
            );
            return Ok(ExitCode::FAILURE);
        }
        plan.write()?;
        Ok(ExitCode::SUCCESS)
    }
}

/// The code that a person means.
fn code(number: &str) -> Result<Code, ArgumentError> {
    let written = number.trim().to_ascii_uppercase();
    Code::of_number(&written).ok_or_else(|| {
        let known = Code::ALL.iter().map(|code| code.number());
        ArgumentError::UnknownCode {
            nearest: nearest(&written, known).map(str::to_owned),
            number: number.to_owned(),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_found_by_its_number_however_it_is_written() {
        for (number, expected) in [
            ("F0304", Code::OpenNesting),
            ("f0304", Code::OpenNesting),
            (" F0206\n", Code::BrokenJson),
        ] {
            assert_eq!(code(number).unwrap(), expected, "{number}");
        }
        let unknown = code("F0340").unwrap_err().to_string();
        let expected = "there is no diagnostic `F0340`; the nearest is `F0304`";
        assert_eq!(unknown, expected);
    }
}
