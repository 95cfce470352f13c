//! `cargo xtask codegen`: pages to crate.

use std::process::ExitCode;

use camino::Utf8PathBuf;

use super::report::Reporting;
use super::{Failure, Pages, project_path};
use crate::emit;
use crate::output::{self, Plan};
use crate::pipeline;

/// Writes the crate from the pages.
///
/// Reads every page below the folders given, and writes the crate into one folder: files that are
/// as they should be are not touched, files that no page asks for any more are removed, and a run
/// that fails leaves the folder as it was.
#[derive(Debug, clap::Args)]
pub struct Codegen {
    #[command(flatten)]
    pages: Pages,
    /// The folder of the crate [default: generated]
    #[arg(long, value_name = "DIR")]
    out: Option<Utf8PathBuf>,
    /// Writes nothing; fails with a difference when a file is changed, missing or left over
    #[arg(long)]
    check: bool,
    #[command(flatten)]
    reporting: Reporting,
}

impl Codegen {
    /// Runs it.
    pub fn run(&self) -> Result<ExitCode, Failure> {
        let run = self.reporting.start();
        let mut outcome = self.pages.outcome()?;
        let templates = pipeline::load_templates(&project_path("templates"))?;
        let files = emit::emit(
            &outcome.model,
            &templates,
            &outcome.renames,
            &mut outcome.diagnostics,
        )?;
        outcome.diagnostics.sort();
        let folder = self
            .out
            .clone()
            .unwrap_or_else(|| project_path("generated"));
        let plan = output::compare(&folder, &files)?;
        if self.check {
            return Ok(self.checked(&plan, run.finish(&outcome, "checked")));
        }
        if !self.reporting.fails(&outcome.diagnostics) {
            plan.write()?;
        }
        Ok(run.finish(&outcome, &written(&plan, &folder)))
    }

    fn checked(&self, plan: &Plan, code: ExitCode) -> ExitCode {
        if plan.is_fresh() {
            return code;
        }
        anstream::eprint!("{}", plan.describe());
        anstream::eprintln!(
            "error: not what the pages say; mend it with `{}`",
            self.mending()
        );
        ExitCode::FAILURE
    }

    /// The command that makes the check pass.
    fn mending(&self) -> String {
        let mut command = "cargo xtask codegen".to_owned();
        for folder in &self.pages.folders {
            command.push_str(&format!(" --docs {folder}"));
        }
        for service in &self.pages.services {
            command.push_str(&format!(" --service {service}"));
        }
        if let Some(out) = &self.out {
            command.push_str(&format!(" --out {out}"));
        }
        command
    }
}

fn written(plan: &Plan, folder: &Utf8PathBuf) -> String {
    let removed = plan
        .changes
        .iter()
        .filter(|change| change.new.is_none())
        .count();
    format!(
        "{folder}: {} files written, {removed} removed, {} as they were,",
        plan.changes.len() - removed,
        plan.unchanged,
    )
}
