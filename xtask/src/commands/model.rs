//! `cargo xtask model`: pages to the model as JSON.

use std::process::ExitCode;

use camino::Utf8PathBuf;

use super::report::Reporting;
use super::{Failure, Pages, arguments};

/// Writes the model of the API as JSON, in the form that xtask/README.md gives.
#[derive(Debug, clap::Args)]
pub struct Model {
    #[command(flatten)]
    pages: Pages,
    /// The file to write [default: standard output]
    #[arg(long, value_name = "FILE", value_parser = arguments::path)]
    out: Option<Utf8PathBuf>,
    #[command(flatten)]
    reporting: Reporting,
}

impl Model {
    /// Runs it.
    pub fn run(&self) -> Result<ExitCode, Failure> {
        let mut run = self.reporting.start();
        let outcome = self.pages.outcome()?;
        let json = serde_json::to_string_pretty(&outcome.model)?;
        super::put(self.out.as_deref(), &json)?;
        Ok(run.finish(&outcome, "read"))
    }
}
