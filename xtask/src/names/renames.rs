//! Names that a maintainer chose, by the fact that they name.
//!
//! A fact is written as in `overrides.toml`: `calendar.v4.calendar_event.delete` for an endpoint,
//! that and `#193000` for the variant of a code, `calendar.v4.CalendarEvent` for a shape or an
//! enumeration, that and `=value` for the variant of a value.

use std::collections::BTreeSet;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::distinct::NamePriority;
use super::identifier::{Name, Style, name};
use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::resolve::overrides::ChosenNames;

/// Chosen names, and which of them were asked for.
#[derive(Debug)]
pub struct Renames<'a> {
    chosen: &'a ChosenNames,
    used: Mutex<BTreeSet<String>>,
}

impl<'a> Renames<'a> {
    /// The names chosen, by fact.
    pub fn new(chosen: &'a ChosenNames) -> Self {
        Self {
            chosen,
            used: Mutex::default(),
        }
    }

    /// The name chosen for a type or variant, or else the one that the rules give.
    pub fn or(&self, fact: &str, by_rule: Name) -> NamePriority {
        match self.chosen.get(fact) {
            Some(chosen) => {
                self.used().insert(fact.to_owned());
                NamePriority::Chosen(name(&chosen.value, Style::Camel, by_rule.as_str()))
            }
            None => NamePriority::ByRule(by_rule),
        }
    }

    fn used(&self) -> MutexGuard<'_, BTreeSet<String>> {
        self.used.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reports names chosen for what is not there.
    pub fn report_unused(&self, diagnostics: &mut Diagnostics) {
        let used = self.used();
        let unused = self.chosen.iter();
        for (fact, entry) in unused.filter(|(fact, _)| !used.contains(*fact)) {
            diagnostics.push(Diagnostic {
                code: Code::UnusedRename,
                place: Some(entry.place.clone()),
                found: format!("a name is chosen for `{fact}`, which is not there"),
                expected: "an endpoint, code, shape, enumeration or value of the pages".to_owned(),
                action: "nothing was renamed".to_owned(),
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resolve::Overrides;
    use crate::source::{Encoding, SourceFile};

    #[test]
    fn chosen_names_win_and_idle_ones_are_reported() {
        let text = "[rename]\na = \"remove it\"\nb = \"X\"\n".to_owned();
        let source = SourceFile::new("overrides.toml", text, Encoding::Utf8);
        let mut overrides = Overrides::default();
        overrides.add(&source).unwrap();
        let renames = Renames::new(&overrides.rename);
        let own = |text: &str| name(text, Style::Camel, "Rule");
        let chosen = NamePriority::Chosen(own("RemoveIt"));
        assert_eq!(renames.or("a", own("Rule")), chosen);
        assert_eq!(
            renames.or("c", own("Rule")),
            NamePriority::ByRule(own("Rule"))
        );
        let mut diagnostics = Diagnostics::default();
        renames.report_unused(&mut diagnostics);
        let found = diagnostics.iter().map(|unused| {
            let place = unused.place.as_ref().unwrap();
            (unused.code, place.source.slice(place.span))
        });
        assert_eq!(found.collect::<Vec<_>>(), [(Code::UnusedRename, "b")]);
    }
}
