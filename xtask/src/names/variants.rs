//! Names of variants: of documented values, and of documented error codes.
//!
//! A value that is a name becomes one (`open_id` → `OpenId`). A number is named after its label
//! where that is a few English words, else after itself (`Value1`, `ValueMinus1`).
//!
//! A code is named after its English message, shortened: the first sentence, without articles;
//! where that is longer than six words, without the other words that mean little, and then
//! cut. A message in another script, or none, gives `Code` and the number. A label of the glossary
//! comes before the message. Equal names of one enum
//! get their codes behind them, all of them.

use std::collections::BTreeMap;

use super::distinct::{NamePriority, distinct};
use super::identifier::{Name, Style, name, words_of};
use crate::model::{Enumeration, EnumerationBase, EnumerationValue, ErrorCode};

/// The most words that the name of an error's variant has.
const LONGEST: usize = 6;
/// The most words of a label that a value is named after.
const LONGEST_LABEL: usize = 4;

const ARTICLES: &[&str] = &["a", "an", "the"];
const SAY_LITTLE: &[&str] = &[
    "and",
    "are",
    "as",
    "at",
    "be",
    "been",
    "by",
    "for",
    "from",
    "has",
    "have",
    "in",
    "is",
    "it",
    "its",
    "of",
    "on",
    "or",
    "please",
    "request",
    "s",
    "so",
    "specified",
    "specifies",
    "that",
    "this",
    "to",
    "was",
    "were",
    "when",
    "which",
    "with",
    "you",
    "your",
];

/// The variants of an enumeration, by value.
pub(super) fn of_enumeration(
    enumeration: &Enumeration,
    choose: &dyn Fn(&str, Name) -> NamePriority,
) -> BTreeMap<String, Name> {
    let wanted = enumeration.values.iter().map(|value| {
        (
            value.value.clone(),
            choose(&value.value, of_value(value, enumeration.base)),
        )
    });
    distinct(wanted, &["Other"], |value| match value.as_str() {
        "other" | "Other" | "OTHER" => "Value".to_owned(),
        value => value.chars().filter(char::is_ascii_alphanumeric).collect(),
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

/// The variants of an error table, by code.
pub(super) fn of_errors(
    errors: &[ErrorCode],
    choose: &dyn Fn(i64, Name) -> NamePriority,
) -> BTreeMap<i64, Name> {
    let wanted = errors
        .iter()
        .map(|error| (error.code, choose(error.code, of_message(error))));
    distinct(wanted, &["Common", "Undocumented"], |code| number(*code))
}

fn number(code: i64) -> String {
    if code < 0 {
        format!("Minus{}", code.unsigned_abs())
    } else {
        code.to_string()
    }
}

fn of_message(error: &ErrorCode) -> Name {
    if !error.label.is_empty() && error.label.0.is_ascii() {
        return name(&error.label.0, Style::Camel, "Code");
    }
    let message = error.message.trim();
    let sentence = message.split(['\n', '\r']).next().unwrap_or_default();
    let sentence = sentence.split(". ").next().unwrap_or_default();
    let is_english =
        message.is_ascii() || !message.chars().any(|c| !c.is_ascii() && c.is_alphabetic());
    let has_words = sentence.chars().filter(char::is_ascii_alphabetic).count() > 2;
    if !(is_english && has_words) {
        return name(&format!("Code{}", number(error.code)), Style::Camel, "Code");
    }
    name(&shortened(sentence).join(" "), Style::Camel, "Code")
}

fn shortened(sentence: &str) -> Vec<String> {
    let mut words = words_of(&sentence.replace(['\'', '’'], ""));
    words.retain(|word| !ARTICLES.contains(&word.as_str()));
    if words.len() > LONGEST {
        let telling: Vec<String> = words
            .iter()
            .filter(|word| !SAY_LITTLE.contains(&word.as_str()))
            .cloned()
            .collect();
        if !telling.is_empty() {
            words = telling;
        }
    }
    words.truncate(LONGEST);
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Prose;

    fn error(code: i64, message: &str) -> ErrorCode {
        ErrorCode {
            code,
            http_status: None,
            message: message.to_owned(),
            other_messages: Vec::new(),
            label: Prose::default(),
            advice: Prose::default(),
            rate_limited: false,
        }
    }

    #[test]
    fn codes_are_named_after_their_messages() {
        for (message, expected) in [
            ("internal service error", "InternalServiceError"),
            ("event is deleted", "EventIsDeleted"),
            (
                "Your request specifies a chat_id which is invalid.",
                "ChatIdInvalid",
            ),
            ("无权限", "Code7"),
            ("", "Code7"),
            ("chat_id 无效", "Code7"),
            ("The user doesn't exist. Try again.", "UserDoesntExist"),
            ("404 page", "_404Page"),
            ("Common", "Common7"),
            ("self", "Self_"),
        ] {
            assert_eq!(
                of_errors(&[error(7, message)], &|_, name| name.into())[&7].as_str(),
                expected,
                "{message}"
            );
        }
    }

    #[test]
    fn equal_messages_get_their_codes_behind_them() {
        let named = of_errors(
            &[
                error(1, "no right"),
                error(-2, "No right."),
                error(3, "other"),
            ],
            &|_, name| name.into(),
        );
        let names: Vec<&str> = named.values().map(Name::as_str).collect();
        assert_eq!(names, ["NoRightMinus2", "NoRight1", "Other"]);
    }

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
                ],
            ),
            &|_, name| name.into(),
        );
        assert_eq!(
            named.values().map(Name::as_str).collect::<Vec<_>>(),
            ["Empty", "Value", "OpenId", "OtherValue", "Self_"]
        );
    }
}
