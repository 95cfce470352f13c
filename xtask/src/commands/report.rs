//! What every command prints when it is done: the diagnostics, and a summary.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::io::IsTerminal;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use crate::audit::contents::name;
use crate::diagnostics::{Code, Diagnostics, Format, Severity, render};
use crate::pipeline::{Outcome, PageKind};

/// How diagnostics are printed.
#[derive(Debug, clap::Args)]
pub struct Reporting {
    /// Turns warnings into a failed run
    #[arg(long, value_name = "LEVEL", value_parser = ["warnings"])]
    deny: Option<String>,
    /// How diagnostics are printed
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    message_format: Format,
    /// Prints neither notes nor the summary
    #[arg(long)]
    quiet: bool,
}

/// A run that is being timed.
#[derive(Debug)]
pub struct Run<'a> {
    reporting: &'a Reporting,
    started: Instant,
    /// What was printed already, in a run that goes on.
    printed: BTreeSet<String>,
    goes_on: bool,
}

impl Reporting {
    /// Starts the clock.
    pub fn start(&self) -> Run<'_> {
        Run {
            reporting: self,
            started: Instant::now(),
            printed: BTreeSet::new(),
            goes_on: false,
        }
    }

    /// Whether what was found fails the run.
    pub fn fails(&self, diagnostics: &Diagnostics) -> bool {
        let [_, warnings, errors] = diagnostics.counts();
        errors > 0 || warnings > 0 && self.deny.is_some()
    }

    /// Whether neither notes nor summaries are wanted.
    pub fn is_quiet(&self) -> bool {
        self.quiet || self.message_format == Format::Json
    }

    /// Prints what was not printed before, and returns all that there was to print.
    fn print(&self, diagnostics: &Diagnostics, printed: &BTreeSet<String>) -> BTreeSet<String> {
        let mut all = BTreeSet::new();
        let styled = std::io::stderr().is_terminal();
        for diagnostic in diagnostics.iter() {
            let is_note = diagnostic.code.severity() == Severity::Note;
            // Every page that is no endpoint is counted in the summary, and its note is for
            // machines alone.
            let hidden = self.message_format != Format::Json
                && (self.quiet && is_note || diagnostic.code == Code::NotAnEndpoint);
            if !hidden {
                let text = render(diagnostic, self.message_format, styled);
                if !printed.contains(&text) {
                    anstream::eprint!("{text}");
                }
                all.insert(text);
            }
        }
        all
    }
}

impl Run<'_> {
    /// Starts the clock anew. From now on, what was printed before is not printed again.
    pub fn restart(&mut self) {
        self.started = Instant::now();
        self.goes_on = true;
    }

    /// Prints diagnostics and summary; `done` names what the command itself did.
    pub fn finish(&mut self, outcome: &Outcome, done: &str) -> ExitCode {
        let printed = self.reporting.print(&outcome.diagnostics, &self.printed);
        if self.goes_on {
            self.printed = printed;
        }
        if !self.reporting.is_quiet() {
            anstream::eprint!("{}", summary(outcome, done, self.started.elapsed()));
        }
        if self.reporting.fails(&outcome.diagnostics) {
            ExitCode::FAILURE
        } else {
            ExitCode::SUCCESS
        }
    }
}

/// Counts of names, in the order of the names.
fn tally<T: Ord>(items: impl Iterator<Item = T>) -> BTreeMap<T, usize> {
    let mut counts = BTreeMap::new();
    for item in items {
        *counts.entry(item).or_default() += 1;
    }
    counts
}

fn list(counts: &BTreeMap<String, usize>) -> String {
    let parts: Vec<String> = counts
        .iter()
        .map(|(name, count)| format!("{count} {name}"))
        .collect();
    parts.join(", ")
}

fn summary(outcome: &Outcome, done: &str, time: Duration) -> String {
    let mut text = summary_of_pages(outcome);
    let codes = outcome.model.endpoints().map(|own| own.errors.len());
    let _ = writeln!(
        text,
        "model: {} services, {} endpoints, {} error codes",
        outcome.model.services.len(),
        outcome.model.endpoints().count(),
        codes.sum::<usize>(),
    );
    let found =
        tally(outcome.diagnostics.iter().map(|diagnostic| {
            format!("{} ({})", diagnostic.code.number(), diagnostic.code.title())
        }));
    for (code, count) in &found {
        let _ = writeln!(text, "{count:>6} × {code}");
    }
    let _ = writeln!(text, "{done} in {:.2} s", time.as_secs_f64());
    text
}

fn summary_of_pages(outcome: &Outcome) -> String {
    let endpoints = tally(outcome.pages.iter().filter_map(|page| match page.kind {
        PageKind::Endpoint(layout) => Some(name(&layout)),
        _ => None,
    }));
    let others = tally(outcome.pages.iter().filter_map(|page| match page.kind {
        PageKind::Endpoint(_) => None,
        PageKind::CommonErrors => Some("common codes".to_owned()),
        PageKind::NotAnEndpoint(kind) => Some(name(&kind)),
        PageKind::Unreadable => Some("unreadable".to_owned()),
    }));
    let mut text = format!(
        "pages: {}, of which {} endpoints ({})",
        outcome.pages.len(),
        endpoints.values().sum::<usize>(),
        list(&endpoints),
    );
    if !others.is_empty() {
        let _ = write!(text, "; no endpoints: {}", list(&others));
    }
    text.push('\n');
    text
}
