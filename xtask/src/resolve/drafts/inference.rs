//! Types from examples, where the page has no table or its table leaves it open.

use serde_json::Value;

use super::draft::{DraftField, DraftObject, DraftType};
use crate::source::Span;

/// The type of a value. What `null` and an empty list hold stays open.
pub(crate) fn of_value(value: &Value, span: Option<Span>) -> DraftType {
    of_values(&[value], span)
}

/// The type that holds all of the values; any JSON where there is no such type.
pub(crate) fn of_values(values: &[&Value], span: Option<Span>) -> DraftType {
    let values: Vec<&Value> = values.iter().copied().filter(|v| !v.is_null()).collect();
    let all = |is: fn(&Value) -> bool| values.iter().all(|value| is(value));
    if values.is_empty() {
        DraftType::Any
    } else if all(Value::is_boolean) {
        DraftType::Boolean
    } else if all(|value| value.is_i64() || value.is_u64()) {
        DraftType::Integer
    } else if all(Value::is_number) {
        DraftType::Number
    } else if all(Value::is_string) {
        DraftType::String
    } else if all(Value::is_array) {
        let items: Vec<&Value> = values
            .iter()
            .filter_map(|v| v.as_array())
            .flatten()
            .collect();
        of_values(&items, span).array()
    } else if all(Value::is_object) {
        of_objects(&values, span)
    } else {
        DraftType::Any
    }
}

fn of_objects(values: &[&Value], span: Option<Span>) -> DraftType {
    let fields = || {
        values
            .iter()
            .filter_map(|value| value.as_object())
            .flatten()
    };
    if fields().next().is_some() && fields().all(|(key, _)| is_id(key)) {
        let held: Vec<&Value> = fields().map(|(_, value)| value).collect();
        return DraftType::Map(Box::new(of_values(&held, span)));
    }
    let mut by_name: Vec<(&String, Vec<&Value>)> = Vec::new();
    for (name, value) in values
        .iter()
        .filter_map(|value| value.as_object())
        .flatten()
    {
        match by_name.iter_mut().find(|(known, _)| *known == name) {
            Some((_, values)) => values.push(value),
            None => by_name.push((name, vec![value])),
        }
    }
    let fields: Vec<DraftField> = by_name
        .into_iter()
        .map(|(name, values)| {
            let mut field = DraftField::bare(name.clone(), of_values(&values, span), span);
            field.example = values.into_iter().find(|value| is_scalar(value)).cloned();
            field
        })
        .collect();
    if fields.is_empty() {
        DraftType::Any
    } else {
        DraftType::Object(DraftObject {
            page_type: None,
            fields,
        })
    }
}

/// Whether a key can only be somebody's id, and no name of a field: it begins with digits, has many
/// of them, or parts of it were made unreadable.
fn is_id(key: &str) -> bool {
    let digits = key.chars().filter(char::is_ascii_digit).count();
    let led_by_number = key.chars().take_while(char::is_ascii_digit).count() > 1;
    led_by_number || digits > 4 || key.contains("***")
}

fn is_scalar(value: &Value) -> bool {
    value.is_string() || value.is_number() || value.is_boolean()
}

/// The fields of an object, each with its value as its example where that is a scalar; none where
/// the value is something else.
pub(crate) fn of_object(value: &Value, span: Option<Span>) -> Vec<DraftField> {
    match of_value(value, span) {
        DraftType::Object(object) => object.fields,
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn draw(kind: &DraftType) -> String {
        match kind {
            DraftType::Object(object) => {
                let fields: Vec<String> = object
                    .fields
                    .iter()
                    .map(|field| format!("{}:{}", field.name, draw(&field.kind)))
                    .collect();
                format!("{{{}}}", fields.join(" "))
            }
            DraftType::Array(items) => format!("[{}]", draw(items)),
            DraftType::Map(values) => format!("map<{}>", draw(values)),
            other => other.describe(),
        }
    }

    #[test]
    fn values_have_types() {
        for (value, drawn) in [
            (json!(1), "int"),
            (json!(1.5), "number"),
            (json!("a"), "string"),
            (json!(true), "boolean"),
            (json!(null), "any"),
            (json!({}), "any"),
            (json!([]), "[any]"),
            (json!([1, 2.5]), "[number]"),
            (json!([1, "a"]), "[any]"),
            (json!([1, "a", 1]), "[any]"),
            (
                json!({"6636000000000000001": "a", "12345": "b"}),
                "map<string>",
            ),
            (json!({"1st": 1, "level2": 2}), "{1st:int level2:int}"),
            (
                json!({"12ab": {"n": 1}, "ou_***": {"n": 2}}),
                "map<{n:int}>",
            ),
            (json!([{}, {"a": 1}]), "[{a:int}]"),
            (json!([{"a": [1]}, {"a": "b"}, {"a": [2]}]), "[{a:any}]"),
            (
                json!([{"a": 1}, {"a": null, "b": [true]}]),
                "[{a:int b:[boolean]}]",
            ),
        ] {
            assert_eq!(draw(&of_value(&value, None)), drawn);
        }
    }
}
