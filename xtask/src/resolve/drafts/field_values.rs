//! Values in descriptions: examples as JSON, defaults as text.

use serde_json::Value;

use super::draft::DraftType;
use crate::diagnostics::{Code, Diagnostics};
use crate::resolve::at::At;
use crate::resolve::reading::examples;
use crate::source::Located;

/// The default as text, its quotes taken off.
pub(super) fn default(written: Option<&Located<String>>) -> Option<String> {
    let text = unquoted(written?.value.trim());
    (!text.is_empty()).then_some(text)
}

/// The example as a value of the type. One that is of another type is reported and left out.
pub(super) fn example(
    written: Option<&Located<String>>,
    kind: &DraftType,
    at: At<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Value> {
    let located = written?;
    let text = located.value.trim().trim_matches('`').trim();
    if text.is_empty() || matches!(text, "-" | "无" | "/") {
        return None;
    }
    let value = of_type(text, kind);
    if value.is_none() {
        at.with(located.span).report(
            diagnostics,
            Code::ExampleMismatch,
            format!(
                "the example `{}` is no `{}`",
                shortened(text),
                kind.describe()
            ),
            "a value of the documented type",
            "the example was left out",
        );
    }
    value
}

/// What a text is, where nothing but the text is known.
pub(super) fn guess(text: &str) -> Option<Value> {
    let text = text.trim().trim_matches('`').trim();
    (!text.is_empty())
        .then(|| examples::value(text).unwrap_or_else(|| Value::String(text.to_owned())))
}

fn of_type(text: &str, kind: &DraftType) -> Option<Value> {
    match kind {
        DraftType::String | DraftType::File => Some(Value::String(unquoted(text))),
        DraftType::Integer => whole(&unquoted(text)),
        DraftType::Number => number(&unquoted(text)),
        DraftType::Boolean => match unquoted(text).to_ascii_lowercase().as_str() {
            "true" => Some(Value::Bool(true)),
            "false" => Some(Value::Bool(false)),
            _ => None,
        },
        DraftType::Enumeration(of) => of_type(text, &of.base()),
        DraftType::Array(items) => match examples::value(text) {
            Some(value @ Value::Array(_)) => Some(value),
            Some(value @ Value::Object(_)) => Some(Value::Array(vec![value])),
            _ if is_scalar(items) => of_type(text, items).map(|item| Value::Array(vec![item])),
            _ => None,
        },
        DraftType::OpenObject
        | DraftType::Map(_)
        | DraftType::Object(_)
        | DraftType::Reference(_) => examples::value(text).filter(Value::is_object),
        DraftType::Any => guess(text),
    }
}

fn is_scalar(kind: &DraftType) -> bool {
    matches!(
        kind,
        DraftType::String
            | DraftType::Integer
            | DraftType::Number
            | DraftType::Boolean
            | DraftType::Enumeration(_)
    )
}

fn whole(text: &str) -> Option<Value> {
    let value = text.trim().parse::<i64>().ok().map(Value::from);
    value.or_else(|| text.trim().parse::<u64>().ok().map(Value::from))
}

fn number(text: &str) -> Option<Value> {
    serde_json::from_str::<Value>(text.trim())
        .ok()
        .filter(Value::is_number)
}

/// The text without the quotes around it; escapes inside them are undone.
fn unquoted(text: &str) -> String {
    if let Ok(Value::String(inner)) = serde_json::from_str(text) {
        return inner;
    }
    for (open, close) in [('"', '"'), ('\'', '\''), ('“', '”'), ('`', '`')] {
        let inner = text
            .strip_prefix(open)
            .and_then(|rest| rest.strip_suffix(close));
        if let Some(inner) = inner {
            return inner.to_owned();
        }
    }
    text.to_owned()
}

fn shortened(text: &str) -> String {
    text.chars().take(40).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn examples_are_values_of_their_type() {
        for (text, kind, value) in [
            ("\"a\"", DraftType::String, Some(json!("a"))),
            ("a b", DraftType::String, Some(json!("a b"))),
            ("`7`", DraftType::String, Some(json!("7"))),
            (
                "\"{\\\"a\\\": 1}\"",
                DraftType::String,
                Some(json!("{\"a\": 1}")),
            ),
            ("7", DraftType::Integer, Some(json!(7))),
            ("\"7\"", DraftType::Integer, Some(json!(7))),
            ("7.5", DraftType::Integer, None),
            ("7.5", DraftType::Number, Some(json!(7.5))),
            ("True", DraftType::Boolean, Some(json!(true))),
            ("yes", DraftType::Boolean, None),
            (
                "[\"a\", \"b\"]",
                DraftType::String.array(),
                Some(json!(["a", "b"])),
            ),
            ("a", DraftType::String.array(), Some(json!(["a"]))),
            ("{\"a\": 1}", DraftType::Any, Some(json!({"a": 1}))),
            ("hello", DraftType::Any, Some(json!("hello"))),
        ] {
            assert_eq!(of_type(text.trim_matches('`'), &kind), value, "{text}");
        }
    }

    #[test]
    fn defaults_lose_their_quotes() {
        for (text, value) in [
            ("\"a\"", Some("a")),
            ("10", Some("10")),
            ("\"\"", None),
            ("", None),
        ] {
            let located = Located {
                value: text.to_owned(),
                ..Located::default()
            };
            assert_eq!(default(Some(&located)).as_deref(), value);
        }
        assert_eq!(default(None), None);
    }
}
