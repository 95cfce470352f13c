//! What differs, in words: a list where it is short, counts by folder where it is long, and
//! differences that are cut before they fill a screen twice.

use std::collections::BTreeMap;
use std::fmt::Write;

use imara_diff::{Algorithm, BasicLineDiffPrinter, Diff, InternedInput, UnifiedDiffConfig};

use super::{Change, Plan};

/// How many files are listed one by one.
const LISTED: usize = 20;
/// How many lines of a difference are shown of one file.
const SHOWN_LINES: usize = 40;
/// How many lines of differences are shown in all.
const SHOWN_IN_ALL: usize = 160;
/// Files longer than this are compared for the check alone, and not line by line.
const COMPARED: usize = 4_000_000;

/// What happens to a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Changed,
    Added,
    Removed,
}

impl Change {
    fn kind(&self) -> Kind {
        match (&self.old, &self.new) {
            (None, _) => Kind::Added,
            (_, None) => Kind::Removed,
            _ => Kind::Changed,
        }
    }

    /// The part of the crate that it belongs to: a service, or the first folder.
    fn part(&self) -> String {
        let parts: Vec<&str> = self.path.iter().collect();
        match parts.as_slice() {
            [first, second, _, ..] => format!("{first}/{second}"),
            [first, _] => (*first).to_owned(),
            _ => self.path.to_string(),
        }
    }

    /// How many lines come and go.
    fn lines(&self) -> Option<(u32, u32)> {
        let (old, new) = self.texts()?;
        let diff = Diff::compute(Algorithm::Histogram, &InternedInput::new(&*old, new));
        Some((diff.count_additions(), diff.count_removals()))
    }

    /// Both sides, of a file that is changed.
    fn texts(&self) -> Option<(std::borrow::Cow<'_, str>, &str)> {
        let (old, new) = (self.old.as_ref()?, self.new.as_ref()?);
        (old.len().max(new.len()) <= COMPARED).then(|| (String::from_utf8_lossy(old), new.as_str()))
    }

    fn difference(&self) -> String {
        let Some((old, new)) = self.texts() else {
            return String::new();
        };
        let lines = InternedInput::new(&*old, new);
        let mut diff = Diff::compute(Algorithm::Histogram, &lines);
        diff.postprocess_lines(&lines);
        let mut form = UnifiedDiffConfig::default();
        form.context_len(2);
        let printer = BasicLineDiffPrinter(&lines.interner);
        diff.unified_diff(&printer, form, &lines).to_string()
    }
}

impl Plan {
    /// What was written, in some lines.
    pub fn summary(&self) -> String {
        let mut text = format!("{}: ", self.name());
        if self.is_fresh() {
            text.push_str("nothing changed\n");
            return text;
        }
        let _ = writeln!(
            text,
            "{}; {} as before",
            counts(&self.changes, ["changed", "added", "removed"]),
            self.unchanged
        );
        self.list(&mut text, ["changed", "added", "removed"]);
        text
    }

    /// What differs, as a list and then as unified differences cut short.
    pub fn differences(&self) -> String {
        if self.is_fresh() {
            return String::new();
        }
        let words = ["changed", "missing", "left over"];
        let mut text = format!("{}: {}\n", self.name(), counts(&self.changes, words));
        self.list(&mut text, words);
        let mut shown = 0;
        let mut changed = self
            .changes
            .iter()
            .filter(|change| change.kind() == Kind::Changed);
        for change in changed.by_ref() {
            let difference = change.difference();
            let path = self.folder.join(&change.path);
            let _ = writeln!(text, "\n{path}");
            let whole = difference.lines().count();
            for line in difference.lines().take(SHOWN_LINES) {
                let _ = writeln!(text, "{line}");
            }
            if let Some(more @ 1..) = whole.checked_sub(SHOWN_LINES) {
                let _ = writeln!(text, "… {more} more lines");
            }
            shown += whole.min(SHOWN_LINES);
            if shown >= SHOWN_IN_ALL {
                break;
            }
        }
        let more = changed.count();
        if more > 0 {
            let _ = writeln!(text, "\n… {more} more files are changed");
        }
        text
    }

    /// The folder, or the only file that the plan is about.
    fn name(&self) -> String {
        match &self.file {
            Some(file) => self.folder.join(file).to_string(),
            None => self.folder.to_string(),
        }
    }

    fn list(&self, text: &mut String, words: [&str; 3]) {
        if self.changes.len() > LISTED {
            let mut parts: BTreeMap<String, Vec<Change>> = BTreeMap::new();
            for change in &self.changes {
                parts.entry(change.part()).or_default().push(change.clone());
            }
            for (part, changes) in parts {
                let _ = writeln!(text, "  {part}: {}", counts(&changes, words));
            }
            return;
        }
        let width = words.iter().map(|word| word.len()).max().unwrap_or(0);
        for change in &self.changes {
            let word = word(change.kind(), words);
            let lines = change
                .lines()
                .map_or_else(String::new, |(more, less)| format!(" (+{more} −{less})"));
            let _ = writeln!(text, "  {word:width$}  {}{lines}", change.path);
        }
    }
}

fn word(kind: Kind, [changed, added, removed]: [&str; 3]) -> &str {
    match kind {
        Kind::Changed => changed,
        Kind::Added => added,
        Kind::Removed => removed,
    }
}

/// `3 files changed, 1 added`.
fn counts(changes: &[Change], words: [&str; 3]) -> String {
    let mut parts: Vec<String> = Vec::new();
    for kind in [Kind::Changed, Kind::Added, Kind::Removed] {
        let count = changes.iter().filter(|one| one.kind() == kind).count();
        if count > 0 {
            let files = match (parts.is_empty(), count) {
                (true, 1) => " file",
                (true, _) => " files",
                (false, _) => "",
            };
            parts.push(format!("{count}{files} {}", word(kind, words)));
        }
    }
    parts.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(path: &str, old: Option<&str>, new: Option<&str>) -> Change {
        Change {
            path: path.into(),
            old: old.map(|text| text.as_bytes().to_vec()),
            new: new.map(str::to_owned),
        }
    }

    fn plan(changes: Vec<Change>) -> Plan {
        Plan {
            changes,
            unchanged: 7,
            ..Plan::new("out".into())
        }
    }

    #[test]
    fn a_short_list_names_every_file() {
        let plan = plan(vec![
            change("src/a.rs", Some("1\n2\n"), Some("1\n3\n4\n")),
            change("src/b.rs", None, Some("x")),
            change("src/c.rs", Some("x"), None),
        ]);
        assert_eq!(
            plan.summary(),
            "out: 1 file changed, 1 added, 1 removed; 7 as before\n  changed  src/a.rs (+2 −1)\n  \
             added    src/b.rs\n  removed  src/c.rs\n"
        );
        let text = plan.differences();
        for part in [
            "missing    src/b.rs",
            "left over  src/c.rs",
            "\nout/src/a.rs\n",
            "-2\n+3\n+4\n",
        ] {
            assert!(text.contains(part), "{part} in {text}");
        }
    }

    #[test]
    fn a_long_list_is_counted_by_part_and_its_differences_are_cut() {
        let long: String = (0..100).map(|number| format!("{number}\n")).collect();
        let changes = (0..30)
            .map(|number| {
                let service = if number < 10 { "im" } else { "drive" };
                change(
                    &format!("src/{service}/v1/{number}.rs"),
                    Some(""),
                    Some(&long),
                )
            })
            .chain([change("README.md", None, Some("x"))]);
        let plan = plan(changes.collect());
        assert_eq!(
            plan.summary(),
            "out: 30 files changed, 1 added; 7 as before\n  README.md: 1 file added\n  \
             src/drive: 20 files changed\n  src/im: 10 files changed\n"
        );
        let text = plan.differences();
        assert!(text.lines().count() < 200, "{text}");
        assert!(text.contains("more lines\n"));
        assert!(text.ends_with("… 26 more files are changed\n"), "{text}");
    }

    #[test]
    fn what_is_fresh_is_only_called_so() {
        assert_eq!(plan(Vec::new()).summary(), "out: nothing changed\n");
        assert_eq!(plan(Vec::new()).differences(), "");
    }
}
