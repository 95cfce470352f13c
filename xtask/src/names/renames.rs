//! Names that a maintainer chose, by the fact that they name.
//!
//! A fact is written as in `overrides.toml`: `calendar.v4.calendar_event.delete` for an endpoint,
//! that and `#193000` for the variant of a code, `calendar.v4.CalendarEvent` for a shape or an
//! enumeration, that and `=value` for the variant of a value.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::distinct::{NamePriority, distinct};
use super::identifier::{Name, Style, name};
use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::resolve::overrides::ChosenNames;

/// Chosen names, which of them were asked for, and which of them something else has.
#[derive(Debug)]
pub struct Renames<'a> {
    chosen: &'a ChosenNames,
    used: Mutex<BTreeSet<String>>,
    clashes: Mutex<BTreeSet<Clash>>,
}

/// A chosen name that something else has.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Clash {
    /// What the name is chosen for.
    fact: String,
    /// The name.
    name: Name,
    /// What has the name and was released with it; `None` where it is something of another kind.
    released: Option<String>,
}

impl<'a> Renames<'a> {
    /// The names chosen, by fact.
    pub fn new(chosen: &'a ChosenNames) -> Self {
        Self {
            chosen,
            used: Mutex::default(),
            clashes: Mutex::default(),
        }
    }

    /// The name chosen for a type or variant, or else the one that the rules give.
    pub fn or(&self, fact: &str, by_rule: Name) -> NamePriority {
        match self.chosen.get(fact) {
            Some(chosen) => {
                lock(&self.used).insert(fact.to_owned());
                NamePriority::Chosen {
                    name: name(&chosen.value, Style::Camel, by_rule.as_str()),
                    fact: fact.to_owned(),
                    is_kept: false,
                }
            }
            None => NamePriority::ByRule(by_rule),
        }
    }

    /// Gives each of some things a name of its own, as [`distinct`] does, and keeps in mind which chosen
    /// names cannot be given, and which take a released name away.
    pub fn distinct<K: Ord + Clone + Display>(
        &self,
        wanted: impl IntoIterator<Item = (K, NamePriority)>,
        reserved: &[&str],
        suffix: impl Fn(&K) -> String,
    ) -> BTreeMap<K, Name> {
        let wanted: Vec<(K, NamePriority)> = wanted.into_iter().collect();
        let given = distinct(wanted.clone(), reserved, suffix);
        for (key, own) in &wanted {
            if let NamePriority::Chosen { name, fact, .. } = own {
                let is_released =
                    |other: &&(K, NamePriority)| other.1 == NamePriority::Kept(name.clone());
                let released = wanted.iter().find(is_released);
                if released.is_some() || given.get(key) != Some(name) {
                    lock(&self.clashes).insert(Clash {
                        fact: fact.clone(),
                        name: name.clone(),
                        released: released.map(|(other, _)| other.to_string()),
                    });
                }
            }
        }
        given
    }

    /// Reports names chosen for what is not there, and those that something else has.
    pub fn report(&self, diagnostics: &mut Diagnostics) {
        self.report_unused(diagnostics);
        for clash in lock(&self.clashes).iter() {
            let Clash {
                fact,
                name,
                released,
            } = clash;
            let (other, expected) = match released {
                Some(other) => (
                    format!("the released name of `{other}`"),
                    format!("another name, or one chosen for `{other}` too"),
                ),
                None => (
                    "that of something else".to_owned(),
                    "another name".to_owned(),
                ),
            };
            diagnostics.push(Diagnostic {
                code: Code::TakenName,
                place: self.chosen.get(fact).map(|entry| entry.place.clone()),
                found: format!("`{name}` is chosen for `{fact}`, and is {other}"),
                expected,
                action: "nothing is written".to_owned(),
            });
        }
    }

    fn report_unused(&self, diagnostics: &mut Diagnostics) {
        let used = lock(&self.used);
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

fn lock<T>(kept: &Mutex<T>) -> MutexGuard<'_, T> {
    kept.lock().unwrap_or_else(PoisonError::into_inner)
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
        let chosen = NamePriority::Chosen {
            name: own("RemoveIt"),
            fact: "a".to_owned(),
            is_kept: false,
        };
        assert_eq!(renames.or("a", own("Rule")), chosen);
        assert_eq!(
            renames.or("c", own("Rule")),
            NamePriority::ByRule(own("Rule"))
        );
        let mut diagnostics = Diagnostics::default();
        renames.report(&mut diagnostics);
        let found = diagnostics.iter().map(|unused| {
            let place = unused.place.as_ref().unwrap();
            (unused.code, place.source.slice(place.span))
        });
        assert_eq!(found.collect::<Vec<_>>(), [(Code::UnusedRename, "b")]);
    }
}
