//! `cargo xtask openapi`: pages to an OpenAPI 3.1 document.

use std::process::ExitCode;

use camino::Utf8PathBuf;

use super::report::Reporting;
use super::{Failure, Pages, arguments};
use crate::openapi;

/// Writes an OpenAPI 3.1 document of the API.
///
/// What OpenAPI has no word for is in `x-scopes`, `x-app-types`, `x-rate-limit` and
/// `x-error-codes`.
#[derive(Debug, clap::Args)]
pub struct Openapi {
    #[command(flatten)]
    pages: Pages,
    /// The file to write [default: standard output]
    #[arg(long, value_name = "FILE", value_parser = arguments::path)]
    out: Option<Utf8PathBuf>,
    #[command(flatten)]
    reporting: Reporting,
}

impl Openapi {
    /// Runs it.
    pub fn run(&self) -> Result<ExitCode, Failure> {
        let mut run = self.reporting.start();
        let outcome = self.pages.outcome()?;
        let json = serde_json::to_string_pretty(&openapi::document(&outcome.model))?;
        super::put(self.out.as_deref(), &json)?;
        Ok(run.finish(&outcome, "read"))
    }
}
