//! `cargo xtask audit`: what pages leave open, and how far two sets of them agree.

use std::process::ExitCode;

use camino::{Utf8Path, Utf8PathBuf};

use super::arguments::{self, ArgumentError};
use super::{Failure, Pages, project_path};
use crate::audit::agreement::{self, Measure};
use crate::audit::coverage;
use crate::audit::report::{self, Report};
use crate::audit::share::Share;
use crate::audit::text;
use crate::facts::{self, SubjectFacts};
use crate::model::ApiModel;
use crate::names::name_by_file;
use crate::output::{self, OutputError};
use crate::pipeline::Extent;
use crate::terminal;

/// Reports what pages leave open, or with --compare how far two sets of pages agree.
#[derive(Debug, clap::Args)]
pub struct Audit {
    #[command(flatten)]
    pages: Pages,
    /// Compares two sets of pages of the same endpoints, each a folder or a model as JSON
    #[arg(long, num_args = 2, value_names = ["LEFT", "RIGHT"], value_parser = arguments::path,
          conflicts_with_all = ["folders", "services"])]
    compare: Option<Vec<Utf8PathBuf>>,
    /// Compares only endpoints whose pages were last changed at the same time in both sets
    #[arg(long, requires = "compare")]
    same_date: bool,
    /// Fails where less than so many of a hundred are or agree, `pages=100` or with --compare
    /// `fields=99.9` for example; may be given several times
    #[arg(long = "minimum", value_name = "MEASURE=SHARE", value_parser = minimum)]
    minimums: Vec<Minimum>,
    /// Lists differences in words and examples too
    #[arg(long, requires = "compare")]
    words: bool,
    /// Writes how much of each service there is into the README of the project, or checks that it
    /// is written there
    #[arg(long, value_name = "WHAT", value_enum, conflicts_with_all = ["compare", "folders", "services"])]
    coverage: Option<Coverage>,
    /// How the report is printed
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    format: Format,
}

/// What is done about the table of coverage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Coverage {
    /// It is written.
    Write,
    /// The run fails where it is not as it would be written.
    Check,
}

/// How a report is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
enum Format {
    /// For people.
    #[default]
    Text,
    /// For machines.
    Json,
}

/// The document that the table of coverage is part of.
const README: &str = "README.md";

/// Writes or checks the table of coverage; `false` where it is not as it should be.
fn cover(report: &Report, wanted: Coverage) -> Result<bool, Failure> {
    let folder = project_path("");
    let path = folder.join(README);
    let document = std::fs::read_to_string(&path).map_err(|source| OutputError::Read {
        path: path.clone(),
        source,
    })?;
    let Some(document) = coverage::in_document(&document, report) else {
        terminal::tell(format_args!(
            "error: {path} has no place for the table of coverage"
        ));
        return Ok(false);
    };
    let plan = output::compare_file(&folder, README, document)?;
    if wanted == Coverage::Check && !plan.is_fresh() {
        terminal::tell_part(plan.differences());
        terminal::tell(
            "error: not what the pages have; write it with `cargo xtask audit --coverage write`",
        );
        return Ok(false);
    }
    plan.write()?;
    Ok(true)
}

/// A measure and the least that it may come to.
#[derive(Debug, Clone)]
struct Minimum {
    measure: String,
    share: f64,
}

fn minimum(text: &str) -> Result<Minimum, String> {
    let (measure, share) = text
        .split_once('=')
        .ok_or("expected a measure, `=` and a share of a hundred")?;
    let share: f64 = share
        .parse()
        .map_err(|_| format!("`{share}` is no share of a hundred"))?;
    let measure = measure.to_owned();
    (0.0..=100.0)
        .contains(&share)
        .then_some(Minimum { measure, share })
        .ok_or_else(|| "a share is between 0 and 100".to_owned())
}

impl Audit {
    /// Runs it.
    pub fn run(&self) -> Result<ExitCode, Failure> {
        let known: Vec<String> = match self.compare {
            Some(_) => agreement::all_measures().map(Measure::name).collect(),
            None => report::SHARES.map(str::to_owned).to_vec(),
        };
        let unknown = |minimum: &&Minimum| !known.contains(&minimum.measure);
        if let Some(Minimum { measure, .. }) = self.minimums.iter().find(unknown) {
            let name = measure.clone();
            return Err(ArgumentError::UnknownMeasure { name, known }.into());
        }
        match self.compare.as_deref() {
            Some([left, right]) => self.compare(left, right),
            _ => self.report(),
        }
    }

    fn report(&self) -> Result<ExitCode, Failure> {
        let sources = self.pages.sources()?;
        let mut outcome = self.pages.build(&sources, Extent::AllPages)?;
        let names = name_by_file(
            &outcome.model,
            &outcome.renames,
            sources.lock.as_ref(),
            &mut outcome.diagnostics,
        );
        let report = Report::of(&outcome, &names);
        let printed = match self.format {
            Format::Json => serde_json::to_string_pretty(&report)?,
            Format::Text => text::report(&report),
        };
        super::put(None, printed.trim_end())?;
        if !self
            .coverage
            .map_or(Ok(true), |wanted| cover(&report, wanted))?
        {
            return Ok(ExitCode::FAILURE);
        }
        let shares = report.shares();
        let share = |name: &str| shares.iter().find(|(known, _)| *known == name);
        Ok(self.check(|name| share(name).map(|(_, share)| *share)))
    }

    fn compare(&self, left: &Utf8Path, right: &Utf8Path) -> Result<ExitCode, Failure> {
        let (lefts, rights) = (endpoints(left)?, endpoints(right)?);
        let agreement = agreement::compare(&lefts, &rights, self.same_date);
        let printed = match self.format {
            Format::Json => serde_json::to_string_pretty(&agreement)?,
            Format::Text => {
                let detail = text::Detail { words: self.words };
                text::agreement(&agreement, left.as_str(), right.as_str(), detail)
            }
        };
        super::put(None, printed.trim_end())?;
        Ok(self.check(|name| agreement.share(name)))
    }

    /// Reports which measures fall below what was asked of them.
    fn check(&self, share_of: impl Fn(&str) -> Option<Share>) -> ExitCode {
        let mut code = ExitCode::SUCCESS;
        for Minimum { measure, share } in &self.minimums {
            let found = share_of(measure).unwrap_or_default();
            if found.percent() < *share {
                let (agree, of) = (found.agree, found.of);
                let percent = found.percent();
                terminal::tell(format_args!(
                    "error: {measure}: {agree} of {of}, {percent:.3} of 100; at least {share} were asked for"
                ));
                code = ExitCode::FAILURE;
            }
        }
        code
    }
}

/// The endpoints of a folder of pages, or of a model in a file that ends in `.json`.
fn endpoints(path: &Utf8Path) -> Result<Vec<SubjectFacts>, Failure> {
    Ok(facts::of(&model(path)?))
}

fn model(path: &Utf8Path) -> Result<ApiModel, Failure> {
    if path.extension() != Some("json") {
        let pages = Pages::of(path);
        return Ok(pages.build(&pages.sources()?, Extent::EachPage)?.model);
    }
    super::load_model(path)
}
