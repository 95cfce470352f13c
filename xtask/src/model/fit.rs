//! Whether a value fits its type, and the part of it that is documented.

use serde_json::{Map, Value};

use super::{EnumerationBase, Field, Type, Version};

/// A value, or a part of one, that does not fit its type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mismatch {
    /// Where, as a JSON pointer.
    pub pointer: String,
    /// The type.
    pub expected: String,
    /// What is there, cut short.
    pub found: String,
}

/// The documented part of a value, and what in it does not fit. What is null or not documented is
/// left out, and so is what does not fit.
#[derive(Debug, Clone, PartialEq)]
pub struct Fit {
    /// What is left.
    pub documented: Option<Value>,
    /// What does not fit, in the order of the value.
    pub mismatches: Vec<Mismatch>,
}

/// Fits an object to fields.
pub fn fields(version: &Version, fields: &[Field], value: &Value) -> Fit {
    let mut fitting = Fitting {
        version,
        mismatches: Vec::new(),
    };
    let documented = fitting.fields(fields, value, "");
    Fit {
        documented,
        mismatches: fitting.mismatches,
    }
}

/// Fits a value to a type.
pub fn value(version: &Version, kind: &Type, value: &Value) -> Fit {
    let mut fitting = Fitting {
        version,
        mismatches: Vec::new(),
    };
    let documented = fitting.value(kind, value, "");
    Fit {
        documented,
        mismatches: fitting.mismatches,
    }
}

struct Fitting<'a> {
    version: &'a Version,
    mismatches: Vec<Mismatch>,
}

impl Fitting<'_> {
    fn fields(&mut self, fields: &[Field], value: &Value, pointer: &str) -> Option<Value> {
        let Value::Object(members) = value else {
            return self.mismatch("an object", value, pointer);
        };
        let mut documented = Map::new();
        for (name, member) in members {
            let Some(field) = fields.iter().find(|field| field.name == *name) else {
                continue;
            };
            let escaped = name.replace('~', "~0").replace('/', "~1");
            if let Some(member) = self.value(&field.kind, member, &format!("{pointer}/{escaped}")) {
                documented.insert(name.clone(), member);
            }
        }
        Some(Value::Object(documented))
    }

    fn value(&mut self, kind: &Type, value: &Value, pointer: &str) -> Option<Value> {
        if value.is_null() {
            return None;
        }
        match kind {
            Type::Array { items } => self.list(items, value, pointer),
            Type::Map { values } => self.map(values, value, pointer),
            Type::Shape { name } => match self.version.shapes.get(name) {
                Some(shape) => self.fields(&shape.fields, value, pointer),
                None => Some(value.clone()),
            },
            scalar => {
                let (expected, fits) = self.scalar(scalar, value);
                if fits {
                    Some(value.clone())
                } else {
                    self.mismatch(expected, value, pointer)
                }
            }
        }
    }

    fn scalar(&self, kind: &Type, value: &Value) -> (&'static str, bool) {
        match kind {
            Type::String => ("a string", value.is_string()),
            Type::Integer => ("an integer", value.is_i64()),
            Type::Number => ("a number", value.is_number()),
            Type::Boolean => ("true or false", value.is_boolean()),
            Type::File => ("a file", false),
            Type::Enumeration { name } => match self.version.enumerations.get(name).map(|e| e.base)
            {
                Some(EnumerationBase::Integer) => ("an integer", value.is_i64()),
                Some(EnumerationBase::String) => ("a string", value.is_string()),
                None => ("any JSON", true),
            },
            _ => ("any JSON", true),
        }
    }

    fn list(&mut self, items: &Type, value: &Value, pointer: &str) -> Option<Value> {
        let Value::Array(list) = value else {
            return self.mismatch("a list", value, pointer);
        };
        let mut documented = Vec::with_capacity(list.len());
        for (at, item) in list.iter().enumerate() {
            let pointer = format!("{pointer}/{at}");
            match self.value(items, item, &pointer) {
                Some(item) => documented.push(item),
                None if item.is_null() => return self.mismatch("an item", item, &pointer),
                None => {}
            }
        }
        Some(Value::Array(documented))
    }

    fn map(&mut self, values: &Type, value: &Value, pointer: &str) -> Option<Value> {
        let Value::Object(members) = value else {
            return self.mismatch("an object", value, pointer);
        };
        let mut documented = Map::new();
        for (name, member) in members {
            match self.value(values, member, &format!("{pointer}/{name}")) {
                Some(member) => {
                    documented.insert(name.clone(), member);
                }
                None if member.is_null() => {
                    return self.mismatch("a value", member, &format!("{pointer}/{name}"));
                }
                None => {}
            }
        }
        Some(Value::Object(documented))
    }

    fn mismatch(&mut self, expected: &str, found: &Value, pointer: &str) -> Option<Value> {
        self.mismatches.push(Mismatch {
            pointer: pointer.to_owned(),
            expected: expected.to_owned(),
            found: found.to_string().chars().take(60).collect(),
        });
        None
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::{Shape, ShapeName};

    fn field(name: &str, kind: Type) -> Field {
        serde_json::from_value(json!({ "name": name, "type": kind })).unwrap()
    }

    #[test]
    fn what_is_documented_and_fits_is_left() {
        let mut version = Version::default();
        let name = ShapeName("Item".into());
        let own = Shape {
            page_type: None,
            fields: vec![field("id", Type::Integer)],
        };
        version.shapes.insert(name.clone(), own);
        let listed = [
            field(
                "items",
                Type::Array {
                    items: Box::new(Type::Shape { name }),
                },
            ),
            field("ok", Type::Boolean),
        ];
        let found = fields(
            &version,
            &listed,
            &json!({ "items": [{ "id": 1, "x": 2 }, { "id": "3" }], "ok": null, "more": 1 }),
        );
        assert_eq!(
            found.documented,
            Some(json!({ "items": [{ "id": 1 }, {}] }))
        );
        let pointers: Vec<&str> = found
            .mismatches
            .iter()
            .map(|m| m.pointer.as_str())
            .collect();
        assert_eq!(pointers, ["/items/1/id"]);
    }
}
