//! A report in words: for people at a terminal, and as an entry of the changelog.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::version::{Step, Version};
use super::{Action, Aspect, Change, Class, EndpointLine, Report, SubjectKey, SubjectKind};
use crate::emit::docs::code;

/// How long an old or new value may be before it is cut.
const SHOWN: usize = 60;

/// The report for a terminal; with `all`, changes of documentation are listed too.
pub fn people(report: &Report, version: Option<Version>, all: bool) -> String {
    let mut text = String::new();
    let mut subject: Option<&SubjectKey> = None;
    let listed = report
        .changes
        .iter()
        .filter(|change| all || change.class != Class::Documentation);
    for change in listed {
        if subject != Some(&change.subject) {
            let _ = writeln!(
                text,
                "{}{}",
                if subject.is_some() { "\n" } else { "" },
                heading(change)
            );
            subject = Some(&change.subject);
        }
        let _ = writeln!(text, "  {:<18}  {}", change.class.to_string(), line(change));
        let _ = writeln!(text, "  {:<18}  {}", "", change.reason);
    }
    if subject.is_some() {
        text.push('\n');
    }
    text.push_str(&summary(report, version, all));
    text
}

fn heading(change: &Change) -> String {
    let SubjectKey { kind, name } = &change.subject;
    let name = match kind {
        SubjectKind::CommonErrors => "codes of the gateway",
        _ => name,
    };
    match &change.subject_was {
        Some(was) => format!("{name} (was {was})"),
        None => name.to_owned(),
    }
}

/// `changed type of query.page_size: i64 → String`.
fn line(change: &Change) -> String {
    let place = change.place.to_string();
    let what = change.what;
    let about = if change.place.path.is_empty() {
        what.to_string()
    } else if what.is_thing() {
        format!("{what} {place}")
    } else {
        format!("{what} of {place}")
    };
    format!("{} {about}{}", change.action, values(change, cut))
}

fn values(change: &Change, shown: impl Fn(&str) -> String) -> String {
    match (&change.old, &change.new) {
        (Some(old), Some(new)) => format!(": {} → {}", shown(old), shown(new)),
        (None, Some(one)) | (Some(one), None) => format!(": {}", shown(one)),
        (None, None) => String::new(),
    }
}

fn cut(text: &str) -> String {
    let line = text.replace('\n', " ");
    if line.chars().count() <= SHOWN {
        return line;
    }
    let start: String = line.chars().take(SHOWN).collect();
    format!("{}…", start.trim_end())
}

fn summary(report: &Report, version: Option<Version>, all: bool) -> String {
    let counts = report.counts;
    let endpoints = &report.endpoints;
    let mut text = format!(
        "endpoints: {} added, {} removed, {} renamed or moved\n",
        endpoints.added.len(),
        endpoints.removed.len(),
        endpoints.moved.len()
    );
    let hidden = match (all, counts.documentation) {
        (false, 1..) => " (--all lists them)",
        _ => "",
    };
    let _ = writeln!(
        text,
        "changes: {} breaking, {} compatible, {} in documentation only{hidden}",
        counts.breaking, counts.compatible, counts.documentation
    );
    text.push_str(&step(report.step, version));
    text
}

fn step(step: Step, version: Option<Version>) -> String {
    match (step, version) {
        (Step::None, _) => "version: nothing to release\n".to_owned(),
        (step, Some(version)) => format!("version: {version} → {}\n", version.after(step)),
        (step, None) => format!("version: a {step} step\n"),
    }
}

/// The lines of a changelog for a report, by heading, in the order of Keep a Changelog.
pub fn sections(report: &Report) -> Vec<(&'static str, Vec<String>)> {
    let mut by_heading: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    let headings = ["Added", "Changed", "Deprecated", "Removed"];
    for change in &report.changes {
        if change.class == Class::Documentation && change.action != Action::Deprecated {
            continue;
        }
        let at = match change.action {
            Action::Added if change.class != Class::Breaking || is_new(change) => 0,
            Action::Deprecated => 2,
            Action::Removed if is_new(change) => 3,
            _ => 1,
        };
        by_heading
            .entry(at)
            .or_default()
            .push(entry(change, report));
    }
    if report.counts.documentation > 0 {
        let line = format!(
            "- Documentation: {} of limits, scopes, examples or words.",
            counted(report.counts.documentation, "change")
        );
        by_heading.entry(1).or_default().push(line);
    }
    by_heading
        .into_iter()
        .map(|(at, lines)| (headings[at], lines))
        .collect()
}

/// Whether the change is that something is there, or is not.
fn is_new(change: &Change) -> bool {
    change.place.path.is_empty() || change.what.is_thing()
}

fn counted(count: usize, what: &str) -> String {
    match count {
        1 => format!("1 {what}"),
        _ => format!("{count} {what}s"),
    }
}

/// One line of the changelog.
fn entry(change: &Change, report: &Report) -> String {
    let (mark, reason) = match change.class {
        Class::Breaking => ("**Breaking:** ", Some(&change.reason)),
        Class::Compatible | Class::Documentation => ("", None),
    };
    let SubjectKey { kind, name } = &change.subject;
    let subject = match kind {
        SubjectKind::CommonErrors => "codes of the gateway".to_owned(),
        _ => code(name),
    };
    let is_whole = change.place.path.is_empty() && change.what != Aspect::Rust;
    let comes_or_goes = matches!(change.action, Action::Added | Action::Removed);
    if *kind == SubjectKind::Endpoint && is_whole && comes_or_goes {
        let EndpointChanges { added, removed, .. } = &report.endpoints;
        let line = added.iter().chain(removed).find(|line| line.name == *name);
        let address = line.map_or_else(String::new, address);
        let reason = reason.map_or_else(String::new, |reason| format!("; {reason}"));
        return format!("- {mark}{subject}{address}{reason}.");
    }
    let (what, values) = (what_changed(change, is_whole), shown_values(change));
    let reason = reason.map_or_else(String::new, |reason| format!(" ({reason})"));
    format!(
        "- {mark}{subject}: {} {what}{values}{reason}.",
        change.action
    )
}

/// What changed, with its place within the subject.
fn what_changed(change: &Change, is_whole: bool) -> String {
    let place = code(&change.place.to_string());
    match change.what {
        Aspect::Rust => "items".to_owned(),
        what if is_whole => what.to_string(),
        what if what.is_thing() => format!("{what} {place}"),
        what => format!("{what} of {place}"),
    }
}

/// The values before and after, short enough for a line.
fn shown_values(change: &Change) -> String {
    match change.what {
        Aspect::Rust => String::new(),
        _ => values(change, |value| code(&cut(value))),
    }
}

fn address(line: &EndpointLine) -> String {
    format!(" ({})", code(&line.address))
}

use super::EndpointChanges;

/// The report as Markdown, as it goes into a changelog.
pub fn markdown(report: &Report, version: Option<Version>) -> String {
    let mut text = String::new();
    for (heading, lines) in sections(report) {
        let _ = write!(text, "### {heading}\n\n{}\n\n", lines.join("\n"));
    }
    text.push_str(&step(report.step, version));
    text
}
