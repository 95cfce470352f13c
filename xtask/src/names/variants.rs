//! Names of the variants of enumerations, by value.
//!
//! A value that is a name becomes one (`open_id` → `OpenId`). A number is named after its label
//! where that is a few English words, else after itself (`Value1`, `ValueMinus1`).

use std::collections::BTreeMap;

use super::UNDOCUMENTED;
use super::distinct::NamePriority;
use super::identifier::{Name, Style, name, words_of};
use super::renames::Renames;
use crate::model::{Enumeration, EnumerationBase, EnumerationValue};

/// The most words of a label that a value is named after.
const LONGEST_LABEL: usize = 4;

/// The variants of an enumeration, by value.
pub(super) fn of_enumeration(
    enumeration: &Enumeration,
    renames: &Renames<'_>,
    choose: &dyn Fn(&str, Name) -> NamePriority,
) -> BTreeMap<String, Name> {
    let wanted = enumeration.values.iter().map(|value| {
        (
            value.value.clone(),
            choose(&value.value, of_value(value, enumeration.base)),
        )
    });
    renames.distinct(wanted, &[UNDOCUMENTED], |value| {
        let letters: String = value.chars().filter(char::is_ascii_alphanumeric).collect();
        if letters.eq_ignore_ascii_case(UNDOCUMENTED) {
            "Value".to_owned()
        } else {
            letters
        }
    })
}

fn of_value(value: &EnumerationValue, base: EnumerationBase) -> Name {
    let text = value.value.trim();
    let number = text.strip_prefix('-').unwrap_or(text);
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    if base == EnumerationBase::Integer || is_number {
        if let Some(label) = english_label(&value.label.0) {
            return label;
        }
        let sign = if text.starts_with('-') { "Minus" } else { "" };
        return name(&format!("Value{sign}{number}"), Style::Camel, "Value");
    }
    name(
        text,
        Style::Camel,
        if text.is_empty() { "Empty" } else { "Value" },
    )
}

/// Whether a name is made of a value: it is a word, or a number with a label that makes one.
pub fn is_named(value: &EnumerationValue, base: EnumerationBase) -> bool {
    let is_number = base == EnumerationBase::Integer || value.value.trim().parse::<i64>().is_ok();
    !is_number || english_label(&value.label.0).is_some()
}

fn english_label(label: &str) -> Option<Name> {
    let label = label.trim().trim_end_matches(['.', ';', ',']);
    let plain = label
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || matches!(c, ' ' | '_' | '-' | '/'));
    let begins = label.starts_with(|c: char| c.is_ascii_alphabetic());
    let count = words_of(label).len();
    (plain && begins && (1..=LONGEST_LABEL).contains(&count))
        .then(|| name(label, Style::Camel, "Value"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resolve::overrides::ChosenNames;

    #[test]
    fn values_are_named_after_themselves_or_their_labels() {
        let value = |value: &str, label: &str| EnumerationValue {
            value: value.into(),
            label: label.into(),
        };
        let enumeration = |base, values| Enumeration { base, values };
        let named = of_enumeration(
            &enumeration(
                EnumerationBase::Integer,
                vec![
                    value("1", "group chat"),
                    value("2", "群"),
                    value("-1", ""),
                    value("3", "a very long label that says much"),
                ],
            ),
            &Renames::new(&ChosenNames::new()),
            &|_, name| name.into(),
        );
        assert_eq!(
            named.values().map(Name::as_str).collect::<Vec<_>>(),
            ["ValueMinus1", "GroupChat", "Value2", "Value3"]
        );
        let named = of_enumeration(
            &enumeration(
                EnumerationBase::String,
                vec![
                    value("open_id", ""),
                    value("other", ""),
                    value("", ""),
                    value("+", ""),
                    value("self", ""),
                    value("undocumented", ""),
                ],
            ),
            &Renames::new(&ChosenNames::new()),
            &|_, name| name.into(),
        );
        assert_eq!(
            named.values().map(Name::as_str).collect::<Vec<_>>(),
            [
                "Empty",
                "Value",
                "OpenId",
                "Other",
                "Self_",
                "UndocumentedValue"
            ]
        );
    }
}
