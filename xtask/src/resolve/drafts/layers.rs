//! Lists and maps around the type of a field with rows below it.

use serde_json::Value;

use super::draft::DraftType;
use crate::resolve::reading::types::ColumnType;
use crate::resolve::trees::tree::FieldTree;

/// A list or a map around a type.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Layer {
    /// A list.
    Array,
    /// A map.
    Map,
}

/// The type column of a field with rows below it, taken apart.
pub(super) struct Layers {
    /// Lists and maps, from the outside in.
    pub(super) list: Vec<Layer>,
    /// The name of the object type.
    pub(super) page_type: Option<String>,
    /// The scalar that the column has in the place of an object.
    pub(super) scalar: Option<DraftType>,
}

impl Layers {
    /// Takes apart the type column of a field with rows below it.
    pub(super) fn of(column: &ColumnType, children: &[FieldTree], samples: &[&Value]) -> Self {
        let mut list = Vec::new();
        let mut inner = column;
        loop {
            inner = match inner {
                ColumnType::Array(items) => {
                    list.push(Layer::Array);
                    items
                }
                ColumnType::Map(values) => {
                    // A bare `map` whose keys are the names of the rows is an object.
                    let is_open = matches!(**values, ColumnType::Open | ColumnType::Any);
                    if !is_open || !has_fixed_keys(children, samples) {
                        list.push(Layer::Map);
                    }
                    values
                }
                _ => break,
            };
        }
        list.extend(shown_layer(column, children, samples));
        Self {
            list,
            page_type: match inner {
                ColumnType::Named(name) => Some(name.clone()),
                _ => None,
            },
            scalar: match inner {
                ColumnType::String | ColumnType::Scalar => Some(DraftType::String),
                ColumnType::Integer => Some(DraftType::Integer),
                ColumnType::Number => Some(DraftType::Number),
                ColumnType::Boolean => Some(DraftType::Boolean),
                _ => None,
            },
        }
    }

    /// Whether the column names one object.
    pub(super) fn is_single(&self) -> bool {
        self.list.is_empty() && self.scalar.is_none()
    }
}

/// The list or map that examples show where the column leaves it open.
fn shown_layer(column: &ColumnType, children: &[FieldTree], samples: &[&Value]) -> Option<Layer> {
    let may_be_list = matches!(
        column,
        ColumnType::Open | ColumnType::Any | ColumnType::Unknown | ColumnType::Enumeration
    );
    let may_be_map = matches!(
        column,
        ColumnType::Open | ColumnType::Any | ColumnType::Unknown | ColumnType::Object
    );
    if may_be_list && samples.iter().any(|value| value.is_array()) {
        Some(Layer::Array)
    } else if may_be_map && are_values_of_a_map(children, samples) {
        Some(Layer::Map)
    } else {
        None
    }
}

/// Whether the rows name the keys of a map; so they do where no example has other keys.
fn has_fixed_keys(children: &[FieldTree], samples: &[&Value]) -> bool {
    let mut keys = samples
        .iter()
        .filter_map(|value| value.as_object())
        .flat_map(|object| object.keys())
        .peekable();
    keys.peek().is_none() || keys.any(|key| children.iter().any(|row| row.field.name.value == *key))
}

/// Whether examples have the rows' names nowhere among the keys of an object, and in each of its
/// values: the keys are ids then, which no row can name.
fn are_values_of_a_map(children: &[FieldTree], samples: &[&Value]) -> bool {
    let named = |value: &Value| {
        let names = children.iter().map(|row| row.field.name.value.as_str());
        value.is_object() && names.into_iter().any(|name| value.get(name).is_some())
    };
    let keyed = |value: &Value| match value {
        Value::Object(object) => !object.is_empty() && !named(value) && object.values().all(named),
        _ => false,
    };
    !samples.is_empty() && samples.iter().all(|value| keyed(value))
}

/// A type with lists and maps around it.
pub(super) fn wrap(kind: DraftType, layers: &[Layer]) -> DraftType {
    layers.iter().rev().fold(kind, |kind, layer| match layer {
        Layer::Array => kind.array(),
        Layer::Map => DraftType::Map(Box::new(kind)),
    })
}

/// What lists or maps hold. Where a list is wanted, anything else is an item itself: people give
/// one item as the example of a list.
pub(super) fn values_within<'a>(samples: &[&'a Value], layer: Layer) -> Vec<&'a Value> {
    let mut values: Vec<&Value> = Vec::new();
    for sample in samples {
        match (layer, sample) {
            (Layer::Array, Value::Array(items)) => values.extend(items),
            (Layer::Array, other) => values.push(other),
            (Layer::Map, Value::Object(object)) => values.extend(object.values()),
            (Layer::Map, _) => {}
        }
    }
    values.retain(|value| !value.is_null());
    values
}
