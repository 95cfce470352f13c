//! What diagnostics mean, with an example of each as it is printed.
//!
//! The explanations are in the table of codes, and the examples are printed by the pipeline itself,
//! run on the pages of [`examples`]: so that `xtask/DIAGNOSTICS.md`, which is written here, cannot
//! describe anything else than what happens. This room knows the pipeline from outside.

pub mod examples;

use std::fmt::Write;

use crate::diagnostics::codes::{RETIRED, Stage};
use crate::diagnostics::{Code, Diagnostics, Format, Severity, render};
use crate::emit::print::PrintError;
use crate::emit::{self, Files};
use crate::names::{lock::Lock, name_by_file};
use crate::pipeline::{Options, Outcome, SourceError, Sources, UnknownService};

/// The name of the document, in the folder of the generator.
pub const FILE: &str = "DIAGNOSTICS.md";

/// An example that cannot be run.
#[derive(Debug, thiserror::Error)]
pub enum ExplainError {
    /// Its files cannot be read.
    #[error(transparent)]
    Source(#[from] SourceError),
    /// It asks for a service that it does not have.
    #[error(transparent)]
    Service(#[from] UnknownService),
    /// What is made of it cannot be printed.
    #[error(transparent)]
    Print(#[from] PrintError),
}

/// What came of an example.
#[derive(Debug)]
pub struct Run {
    /// The pages, the model and all that was reported.
    pub outcome: Outcome,
    /// The names that were given.
    pub lock: Lock,
}

/// Runs the example of a code, from its files to the crate.
///
/// # Errors
///
/// The example is broken.
pub fn run(code: Code) -> Result<Run, ExplainError> {
    run_files(examples::files(code))
}

fn run_files(files: examples::Files) -> Result<Run, ExplainError> {
    let sources = Sources::of_files("docs".into(), files)?;
    let mut outcome = sources.build(&Options::default())?;
    let templates = Files::from([
        ("Cargo.toml".into(), "# @features\n".to_owned()),
        ("src/lib.rs".into(), "// @services\n".to_owned()),
    ]);
    let names = name_by_file(
        &outcome.model,
        &outcome.renames,
        sources.lock.as_ref(),
        &mut outcome.diagnostics,
    );
    emit::emit(&outcome.model, &names, &templates)?;
    outcome.diagnostics.sort();
    let lock = Lock::of(&outcome.model, &names);
    Ok(Run { outcome, lock })
}

/// What the codes mean, all of them, as Markdown.
///
/// # Errors
///
/// An example is broken.
pub fn document() -> Result<String, ExplainError> {
    let mut text = String::from(
        "<!-- Written by `cargo xtask explain --write` from `xtask/src/diagnostics/codes.rs` and \
         `xtask/src/explain/examples.rs`; do not edit. -->\n\n# Diagnostics\n\n\
         `cargo xtask explain F0304` prints what is written here of one code. A code keeps its \
         meaning for good, and a\nnumber is never given again. It begins with that of the stage \
         that raises it:\n\n| codes | of |\n| --- | --- |\n",
    );
    for stage in Stage::ALL {
        let _ = writeln!(text, "| {}xx | {} |", stage.number(), stage.describe());
    }
    text.push_str(
        "\nA note loses nothing. A warning means that something had to be guessed, corrected or \
         left out, and fails the run with\n`--deny warnings`. An error means that nothing is \
         written.\n",
    );
    for code in Code::ALL {
        let _ = write!(text, "\n{}", explanation(*code)?);
    }
    text.push_str("\n## Numbers that are no longer given\n\n| number | now |\n| --- | --- |\n");
    for (number, code) in RETIRED {
        let _ = writeln!(text, "| {number} | {} |", code.number());
    }
    Ok(text)
}

/// What a code means, with its example as it is printed.
///
/// # Errors
///
/// The example is broken.
pub fn explanation(code: Code) -> Result<String, ExplainError> {
    let severity = match code.severity() {
        Severity::Note => "A note.",
        Severity::Warning => "A warning.",
        Severity::Error => "An error.",
    };
    let mut text = format!("## {} — {}\n\n{severity}", code.number(), code.title());
    for line in code.explanation() {
        let _ = write!(text, "{line}");
    }
    let example = printed(code, &run(code)?.outcome.diagnostics);
    Ok(format!("{}\n\n```text\n{example}\n```\n", wrapped(&text)))
}

/// The diagnostics of one code, as people see them.
fn printed(code: Code, diagnostics: &Diagnostics) -> String {
    let own = diagnostics.iter().filter(|one| one.code == code);
    let text: String = own.map(|one| render(one, Format::Human, false)).collect();
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join("\n").trim().to_owned()
}

/// How long a line of a document is at most.
const WIDTH: usize = 118;

/// Paragraphs in lines of a document's width. Code in backticks is kept together.
fn wrapped(text: &str) -> String {
    let paragraphs: Vec<String> = text.split("\n\n").map(wrapped_paragraph).collect();
    paragraphs.join("\n\n")
}

fn wrapped_paragraph(text: &str) -> String {
    if text.starts_with('#') {
        return text.to_owned();
    }
    let (mut out, mut length, mut in_code) = (String::new(), 0, false);
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let own = word.chars().count();
        if length == 0 {
        } else if length + 1 + own > WIDTH && !in_code {
            out.push('\n');
            length = 0;
        } else {
            out.push(' ');
            length += 1;
        }
        out.push_str(word);
        length += own;
        in_code ^= word.matches('`').count() % 2 == 1;
    }
    out
}

#[cfg(test)]
mod tests;
