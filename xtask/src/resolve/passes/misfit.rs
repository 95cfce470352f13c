//! Where a value does not fit the draft of its type.

use serde_json::Value;

use crate::resolve::drafts::draft::{DraftField, DraftType};
use crate::source::Span;

/// Where an example does not fit.
#[derive(Debug)]
pub(super) struct Misfit {
    /// The names that lead there, `request.items[].id`.
    pub(super) path: String,
    /// Where the page documents the field; `None` where another page does.
    pub(super) span: Option<Span>,
    /// The documented type.
    pub(super) kind: String,
    /// The value, cut short.
    pub(super) value: String,
}

impl Misfit {
    /// The first place where an object does not fit its fields.
    pub(super) fn among(fields: &[DraftField], example: &Value, path: &str) -> Option<Misfit> {
        let Value::Object(object) = example else {
            return Some(Misfit::new("object", example, path));
        };
        fields.iter().find_map(|field| {
            let value = object.get(&field.name)?;
            let path = format!("{path}.{}", field.name);
            let misfit = Misfit::find(&field.kind, value, &path)?;
            Some(Misfit {
                span: misfit.span.or(field.span),
                ..misfit
            })
        })
    }

    /// The first place where a value does not fit its type. Null fits any.
    pub(super) fn find(kind: &DraftType, value: &Value, path: &str) -> Option<Misfit> {
        let fits = match (kind, value) {
            (_, Value::Null) | (DraftType::Any | DraftType::File, _) => true,
            (DraftType::Array(items), Value::Array(values)) => {
                return values
                    .iter()
                    .find_map(|value| Misfit::find(items, value, &format!("{path}[]")));
            }
            (DraftType::Map(kind), Value::Object(object)) => {
                return object
                    .values()
                    .find_map(|value| Misfit::find(kind, value, &format!("{path}.*")));
            }
            (DraftType::Object(object), value) => {
                return Misfit::among(&object.fields, value, path);
            }
            (DraftType::Enumeration(of), value) => {
                return Misfit::find(&of.base(), value, path);
            }
            (DraftType::String, Value::String(_))
            | (DraftType::Boolean, Value::Bool(_))
            | (DraftType::Number, Value::Number(_))
            | (DraftType::OpenObject | DraftType::Reference(_), Value::Object(_)) => true,
            (DraftType::Integer, Value::Number(number)) => number.is_i64() || number.is_u64(),
            _ => false,
        };
        (!fits).then(|| Misfit::new(&kind.describe(), value, path))
    }

    fn new(kind: &str, value: &Value, path: &str) -> Misfit {
        Misfit {
            path: path.to_owned(),
            span: None,
            kind: kind.to_owned(),
            value: value.to_string().chars().take(40).collect(),
        }
    }
}
