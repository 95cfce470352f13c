//! Types from examples, where the page has no table or its table says nothing.

use serde_json::Value;

use super::draft::{DraftField, DraftObject, DraftType};
use crate::page::Span;

/// The type of a value. What `null` and an empty list hold stays open.
pub(super) fn of_value(value: &Value, span: Span) -> DraftType {
    match value {
        Value::Null => DraftType::Any,
        Value::Bool(_) => DraftType::Boolean,
        Value::Number(number) if number.is_i64() || number.is_u64() => DraftType::Integer,
        Value::Number(_) => DraftType::Number,
        Value::String(_) => DraftType::String,
        Value::Array(items) => items
            .iter()
            .map(|item| of_value(item, span))
            .reduce(unify)
            .unwrap_or(DraftType::Any)
            .array(),
        Value::Object(fields) if fields.is_empty() => DraftType::Any,
        Value::Object(_) => DraftType::Object(DraftObject {
            page_type: None,
            fields: of_object(value, span),
        }),
    }
}

/// The fields of an object, each with its value as its example where that is a scalar; none where
/// the value is something else.
pub(super) fn of_object(value: &Value, span: Span) -> Vec<DraftField> {
    let Value::Object(fields) = value else {
        return Vec::new();
    };
    fields
        .iter()
        .map(|(name, value)| {
            let mut field = DraftField::bare(name.clone(), of_value(value, span), span);
            let scalar = value.is_string() || value.is_number() || value.is_boolean();
            field.example = scalar.then(|| value.clone());
            field
        })
        .collect()
}

/// The type that holds values of both.
pub(super) fn unify(one: DraftType, other: DraftType) -> DraftType {
    match (one, other) {
        (DraftType::Any, other) => other,
        (one, DraftType::Any) => one,
        (DraftType::Integer, DraftType::Number) | (DraftType::Number, DraftType::Integer) => {
            DraftType::Number
        }
        (DraftType::Array(one), DraftType::Array(other)) => unify(*one, *other).array(),
        (DraftType::Object(one), DraftType::Object(other)) => {
            DraftType::Object(unify_objects(one, other))
        }
        (one, other) if one == other => one,
        _ => DraftType::Any,
    }
}

fn unify_objects(mut one: DraftObject, other: DraftObject) -> DraftObject {
    for field in other.fields {
        match one.fields.iter_mut().find(|known| known.name == field.name) {
            Some(known) => {
                let kind = std::mem::replace(&mut known.kind, DraftType::Any);
                known.kind = unify(kind, field.kind);
            }
            None => one.fields.push(field),
        }
    }
    one
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
            (
                json!([{"a": 1}, {"a": null, "b": [true]}]),
                "[{a:int b:[boolean]}]",
            ),
        ] {
            assert_eq!(draw(&of_value(&value, Span::default())), drawn);
        }
    }
}
