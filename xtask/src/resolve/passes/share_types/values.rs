//! When the values of two fields are of one enumeration, and that enumeration.

use std::collections::BTreeMap;

use crate::resolve::drafts::draft::{DraftEnumeration, DraftOption};

/// The enumeration of all values of two that are at the same place in what may be one object type;
/// `None` where they are not one: they have hardly a value in common, or a number that means one
/// thing here and another there.
pub(super) fn united(one: &DraftEnumeration, other: &DraftEnumeration) -> Option<DraftEnumeration> {
    if one.integer != other.integer {
        return None;
    }
    let smaller = one.options.len().min(other.options.len());
    let shared = one
        .options
        .iter()
        .filter(|option| other.options.iter().any(|own| own.value == option.value))
        .count();
    (2 * shared >= smaller && mean_the_same(one, other)).then(|| all_values(one, other))
}

/// Whether no number has another meaning in the one than in the other. Text means what it spells.
pub(super) fn mean_the_same(one: &DraftEnumeration, other: &DraftEnumeration) -> bool {
    let meanings: BTreeMap<&str, String> = one
        .options
        .iter()
        .map(|option| (option.value.as_str(), meaning(option)))
        .collect();
    !one.integer
        || other.options.iter().all(|option| {
            let own = meaning(option);
            meanings
                .get(option.value.as_str())
                .is_none_or(|known| known.is_empty() || own.is_empty() || *known == own)
        })
}

/// What the numbers of an enumeration mean, in the order of the numbers, as a text that is equal
/// where they mean the same; empty for text, and where nothing is known.
pub(super) fn meanings(of: &DraftEnumeration) -> String {
    let meanings: BTreeMap<&str, String> = of
        .options
        .iter()
        .filter(|_| of.integer)
        .map(|option| (option.value.as_str(), meaning(option)))
        .filter(|(_, meaning)| !meaning.is_empty())
        .collect();
    let pairs = meanings
        .iter()
        .map(|(value, meaning)| format!(" {value}={meaning}"));
    pairs.collect()
}

/// The letters and digits of a label, in lower case.
fn meaning(option: &DraftOption) -> String {
    let letters = option.label.0.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// The values of both, with the better label of each. The order is that of the list that has more,
/// or comes first, and what only the other one has follows.
pub(super) fn all_values(one: &DraftEnumeration, other: &DraftEnumeration) -> DraftEnumeration {
    let order = |of: &DraftEnumeration| {
        let values = of.options.iter().map(|option| option.value.clone());
        (
            std::cmp::Reverse(of.options.len()),
            values.collect::<Vec<_>>(),
        )
    };
    let (first, second) = if order(other) < order(one) {
        (other, one)
    } else {
        (one, other)
    };
    let mut all = first.clone();
    for option in &second.options {
        match all.options.iter_mut().find(|own| own.value == option.value) {
            Some(own) => {
                let length = |label: &str| (label.len(), label.to_owned());
                if length(&option.label.0) > length(&own.label.0) {
                    own.label = option.label.clone();
                }
            }
            None => all.options.push(option.clone()),
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(integer: bool, options: &[(&str, &str)]) -> DraftEnumeration {
        let options = options.iter().map(|(value, label)| DraftOption {
            value: (*value).to_owned(),
            label: (*label).into(),
        });
        DraftEnumeration {
            integer,
            options: options.collect(),
        }
    }

    #[test]
    fn numbers_are_one_enumeration_only_where_they_mean_the_same() {
        let shown = values(true, &[("1", "Card view"), ("2", "Preview")]);
        for (other, expected) in [
            (
                values(true, &[("2", "preview."), ("3", "Inline")]),
                Some("1 2 3"),
            ),
            (values(true, &[("1", ""), ("2", "")]), Some("1 2")),
            (values(true, &[("1", "Link"), ("2", "Preview")]), None),
            (values(true, &[("7", "Card view"), ("8", "")]), None),
            (values(false, &[("1", "Card view"), ("2", "Preview")]), None),
        ] {
            let both = united(&shown, &other).map(|all| {
                let values: Vec<&str> = all.options.iter().map(|one| &*one.value).collect();
                values.join(" ")
            });
            assert_eq!(both.as_deref(), expected, "{other:?}");
        }
    }

    #[test]
    fn text_is_one_enumeration_where_half_of_it_is_shared() {
        let one = values(false, &[("a", "first"), ("b", "")]);
        let more = values(false, &[("c", ""), ("b", "second"), ("a", "1st")]);
        let both = values(false, &[("c", ""), ("b", "second"), ("a", "first")]);
        let found = united(&one, &more).unwrap();
        assert_eq!(found.options, both.options);
        assert_eq!(united(&more, &one).unwrap().options, both.options);
        assert!(united(&one, &values(false, &[("x", ""), ("y", ""), ("z", "")])).is_none());
    }
}
