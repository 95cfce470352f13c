//! What every command prints when it is done: the diagnostics, and a summary.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::io::IsTerminal;
use std::process::ExitCode;
use std::time::Instant;

use serde::{Deserialize, Serialize};

use crate::audit::contents::name;
use crate::diagnostics::{Code, Diagnostic, Diagnostics, Format, Severity, render};
use crate::pipeline::{Outcome, PageKind};
use crate::terminal::{self, printable};

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

    /// What is to be printed of an outcome, without what was printed before. In the form for people,
    /// the first few diagnostics that report one fact are printed, and how many more there are.
    /// Returns all that there was to print, too.
    fn report(&self, outcome: &Outcome, printed: &BTreeSet<String>) -> (Report, BTreeSet<String>) {
        let mut all = BTreeSet::new();
        let mut found = String::new();
        let mut repeated: BTreeMap<Fact<'_>, Repeats<'_>> = BTreeMap::new();
        let diagnostics = outcome.diagnostics.iter();
        for diagnostic in diagnostics.filter(|found| self.is_wanted(found)) {
            let text = render(diagnostic, self.message_format, is_styled());
            let is_new = !printed.contains(&text);
            let is_one_of_many = self.message_format == Format::Human
                && is_new
                && repeated
                    .entry(fact(diagnostic))
                    .or_default()
                    .add(diagnostic);
            if is_new && !is_one_of_many {
                found.push_str(&text);
            }
            all.insert(text);
        }
        for ((code, ..), repeats) in repeated.iter().filter(|(_, repeats)| repeats.left > 0) {
            found.push_str(&printable(&repeats.told(*code)));
            found.push('\n');
        }
        let report = Report {
            found,
            summary: summary(outcome),
            fails: self.fails(&outcome.diagnostics),
        };
        (report, all)
    }

    /// All that shows in a report beside the outcome itself.
    pub fn form(&self) -> String {
        format!("{self:?} {}", is_styled())
    }

    /// Whether a diagnostic is printed at all. Every page that is no endpoint is counted in the
    /// summary, and its note is for machines alone.
    fn is_wanted(&self, diagnostic: &Diagnostic) -> bool {
        let is_note = diagnostic.code.severity() == Severity::Note;
        let is_hidden = self.quiet && is_note || diagnostic.code == Code::NotAnEndpoint;
        self.message_format == Format::Json || !is_hidden
    }
}

/// Whether what is printed has colours.
fn is_styled() -> bool {
    std::io::stderr().is_terminal()
}

/// What a run prints, but for the time that it took.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// The diagnostics.
    found: String,
    /// Counts of pages, of what the model has, and of diagnostics.
    summary: String,
    /// Whether what was found fails the run.
    fails: bool,
}

/// How many diagnostics of one fact people are shown.
const SHOWN: usize = 3;

/// What a diagnostic reports, wherever it does: of notes, which name a field each, without what was
/// found.
type Fact<'a> = (Code, &'a str, &'a str, &'a str);

fn fact(diagnostic: &Diagnostic) -> Fact<'_> {
    let is_note = diagnostic.code.severity() == Severity::Note;
    let found = if is_note { "" } else { &diagnostic.found };
    (
        diagnostic.code,
        found,
        &diagnostic.expected,
        &diagnostic.action,
    )
}

/// The diagnostics of one fact.
#[derive(Default)]
struct Repeats<'a> {
    shown: usize,
    left: usize,
    /// The pages of those that are left.
    pages: BTreeSet<&'a str>,
}

impl<'a> Repeats<'a> {
    /// Takes one in; `true` where enough were shown before.
    fn add(&mut self, diagnostic: &'a Diagnostic) -> bool {
        if self.shown < SHOWN {
            self.shown += 1;
            return false;
        }
        self.left += 1;
        let place = diagnostic.place.as_ref();
        self.pages
            .extend(place.map(|place| place.source.path.as_str()));
        true
    }

    fn told(&self, code: Code) -> String {
        let (severity, number, title) = (code.severity().name(), code.number(), code.title());
        let (left, pages) = (self.left, self.pages.len());
        format!(
            "{severity}[{number}]: {title}: {left} more like these, in {pages} files; \
             `--message-format short` prints each\n"
        )
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
        let report = self.report(outcome);
        self.print(&report, done)
    }

    /// What is to be printed of an outcome.
    pub fn report(&mut self, outcome: &Outcome) -> Report {
        let (report, printed) = self.reporting.report(outcome, &self.printed);
        if self.goes_on {
            self.printed = printed;
        }
        report
    }

    /// Prints a report; `done` names what the command itself did.
    pub fn print(&self, report: &Report, done: &str) -> ExitCode {
        terminal::tell_coloured(&report.found);
        if !self.reporting.is_quiet() {
            let time = self.started.elapsed().as_secs_f64();
            terminal::tell_part(format_args!("{}{done} in {time:.2} s\n", report.summary));
        }
        if report.fails {
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

fn summary(outcome: &Outcome) -> String {
    let mut text = summary_of_pages(outcome);
    let codes = outcome.model.endpoints().map(|own| own.errors.len());
    let _ = writeln!(
        text,
        "model: {} services, {} endpoints, {} events, {} error codes",
        outcome.model.services.len(),
        outcome.model.endpoints().count(),
        outcome.model.events().count(),
        codes.sum::<usize>(),
    );
    let found =
        tally(outcome.diagnostics.iter().map(|diagnostic| {
            format!("{} ({})", diagnostic.code.number(), diagnostic.code.title())
        }));
    for (code, count) in &found {
        let _ = writeln!(text, "{count:>6} × {code}");
    }
    text
}

fn summary_of_pages(outcome: &Outcome) -> String {
    let endpoints = tally(outcome.pages.iter().filter_map(|page| match page.kind {
        PageKind::Endpoint(layout) => Some(name(&layout)),
        _ => None,
    }));
    let others = tally(outcome.pages.iter().filter_map(|page| match page.kind {
        PageKind::Endpoint(_) => None,
        PageKind::Events(_) => Some("events".to_owned()),
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

#[cfg(test)]
mod tests {
    use super::*;

    fn diagnostic(code: Code, found: &str) -> Diagnostic {
        Diagnostic {
            code,
            place: None,
            found: found.to_owned(),
            expected: "rows".to_owned(),
            action: String::new(),
        }
    }

    #[test]
    fn of_diagnostics_of_one_fact_the_first_are_shown_and_the_others_counted() {
        let many: Vec<Diagnostic> = (0..SHOWN + 2)
            .map(|at| diagnostic(Code::AnyJson, &format!("`{at}` holds any JSON")))
            .collect();
        let facts: BTreeSet<Fact<'_>> = many.iter().map(fact).collect();
        assert_eq!(facts.len(), 1);
        let mut repeats = Repeats::default();
        let hidden = many.iter().filter(|found| repeats.add(found)).count();
        assert_eq!(hidden, 2);
        let told = repeats.told(Code::AnyJson);
        assert!(
            told.starts_with("note[F0311]: a field holds any JSON: 2 more"),
            "{told}"
        );
    }

    #[test]
    fn each_typo_is_a_fact_of_its_own() {
        let [one, other] = ["`strin` is not known", "`boolaen` is not known"]
            .map(|found| diagnostic(Code::UnknownType, found));
        assert_ne!(fact(&one), fact(&other));
    }
}
