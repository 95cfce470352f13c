//! Names of one scope that clash, distinguished in a way that does not depend on their order.

use std::collections::BTreeMap;

use super::identifier::{Name, with_suffix};

/// A name that something wants, by its priority.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NamePriority {
    /// A maintainer chose it.
    Chosen {
        /// The name.
        name: Name,
        /// What it is chosen for, as `overrides.toml` has it.
        fact: String,
        /// Whether it was given before too.
        is_kept: bool,
    },
    /// It was given before.
    Kept(Name),
    /// The rules make it.
    ByRule(Name),
}

impl NamePriority {
    /// Whether it was given before to what wants it now.
    pub fn is_kept(&self) -> bool {
        matches!(self, Self::Kept(_) | Self::Chosen { is_kept: true, .. })
    }

    /// The name.
    pub fn name(&self) -> &Name {
        match self {
            Self::Chosen { name, .. } | Self::Kept(name) | Self::ByRule(name) => name,
        }
    }

    /// This one where it was chosen, or else the name that was given before, if any.
    pub fn or_kept(self, kept: Option<&Name>) -> Self {
        match (self, kept) {
            (Self::ByRule(_), Some(kept)) => Self::Kept(kept.clone()),
            (Self::Chosen { name, fact, .. }, Some(kept)) => Self::Chosen {
                is_kept: name == *kept,
                name,
                fact,
            },
            (own, _) => own,
        }
    }
}

impl From<Name> for NamePriority {
    fn from(name: Name) -> Self {
        Self::ByRule(name)
    }
}

/// Gives each of some things of one scope a name of its own.
///
/// `wanted` has a key and the name wanted for each. Names chosen are given first, then those given
/// before, then those by rule. A name that is `reserved`, or wanted by several, gets what `suffix`
/// makes of the key behind it; where even those are equal, numbers in the order of the keys.
pub fn distinct<K: Ord + Clone, C: Into<NamePriority>>(
    wanted: impl IntoIterator<Item = (K, C)>,
    reserved: &[&str],
    suffix: impl Fn(&K) -> String,
) -> BTreeMap<K, Name> {
    let [mut chosen, mut kept, mut by_rule] = [const { BTreeMap::new() }; 3];
    for (key, wanted) in wanted {
        match wanted.into() {
            NamePriority::Chosen { name, .. } => chosen.insert(key, name),
            NamePriority::Kept(name) => kept.insert(key, name),
            NamePriority::ByRule(name) => by_rule.insert(key, name),
        };
    }
    let mut given = BTreeMap::new();
    give(chosen, &mut given, reserved, &suffix);
    give(kept, &mut given, reserved, &suffix);
    give(by_rule, &mut given, reserved, &suffix);
    given.into_iter().map(|(name, key)| (key, name)).collect()
}

/// Gives names that are wanted equally firmly.
fn give<K: Ord + Clone>(
    wanted: BTreeMap<K, Name>,
    given: &mut BTreeMap<Name, K>,
    reserved: &[&str],
    suffix: &dyn Fn(&K) -> String,
) {
    let mut takers: BTreeMap<&Name, usize> = BTreeMap::new();
    for name in wanted.values() {
        *takers.entry(name).or_default() += 1;
    }
    let is_free = |name: &Name, given: &BTreeMap<Name, K>| {
        takers.get(name) == Some(&1)
            && !given.contains_key(name)
            && !reserved.contains(&name.as_str())
    };
    let (free, clashing): (Vec<_>, Vec<_>) =
        wanted.iter().partition(|(_, name)| is_free(name, given));
    given.extend(
        free.into_iter()
            .map(|(key, name)| (name.clone(), key.clone())),
    );
    for (key, name) in clashing {
        let suffixed = with_suffix(name, &suffix(key));
        let mut candidate = suffixed.clone();
        let mut number = 2;
        while given.contains_key(&candidate) || reserved.contains(&candidate.as_str()) {
            candidate = with_suffix(&suffixed, &number.to_string());
            number += 1;
        }
        given.insert(candidate, key.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::identifier::{Style, name};

    #[test]
    fn names_too_long_for_a_file_are_shortened_and_stay_apart() {
        let wanted = ["one", "two", "three"].map(|end| {
            let text = format!("{}{end}", "long".repeat(80));
            let by_rule = NamePriority::ByRule(name(&text, Style::Snake, "x"));
            (text, by_rule)
        });
        let given = distinct(wanted, &[], |_| "_".to_owned());
        assert_eq!(given.len(), 3);
        assert!(
            given.values().all(|name| name.as_str().len() < 130),
            "{given:?}"
        );
    }

    #[test]
    fn chosen_names_come_first_and_those_given_before_second() {
        let own = |text: &str| name(text, Style::Camel, "X");
        let named = distinct(
            [
                (1, NamePriority::ByRule(own("same"))),
                (2, NamePriority::Kept(own("same"))),
                (
                    3,
                    NamePriority::Chosen {
                        name: own("same"),
                        fact: "three".to_owned(),
                        is_kept: false,
                    },
                ),
                (4, NamePriority::Kept(own("other"))),
                (5, NamePriority::ByRule(own("other"))),
                (6, NamePriority::ByRule(own("free"))),
            ],
            &[],
            |key| key.to_string(),
        );
        let names: Vec<&str> = named.values().map(Name::as_str).collect();
        assert_eq!(names, ["Same1", "Same2", "Same", "Other", "Other5", "Free"]);
    }

    #[test]
    fn clashing_names_do_not_depend_on_the_order() {
        let wanted = |texts: &[&str]| {
            let pairs = texts
                .iter()
                .map(|t| ((*t).to_owned(), name(t, Style::Snake, "x")));
            distinct(pairs.collect::<Vec<_>>(), &["new"], |_| {
                "_".to_owned() + "x"
            })
        };
        let forwards = wanted(&["a_b", "aB", "c", "new"]);
        assert_eq!(forwards, wanted(&["new", "c", "aB", "a_b"]));
        let names: Vec<&str> = forwards.values().map(Name::as_str).collect();
        assert_eq!(names, ["a_b_x", "a_b_x2", "c", "new_x"]);
    }
}
