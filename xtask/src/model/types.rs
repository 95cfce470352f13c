//! Types of fields: scalars, lists, maps, shapes, enumerations; and their limits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{EnumerationName, Prose, ShapeName};

/// The type of a field or a value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Type {
    /// Text.
    String,
    /// A whole number of 64 bits.
    Integer,
    /// A number with a fraction.
    Number,
    /// True or false.
    Boolean,
    /// A part of a multipart body.
    File,
    /// Any JSON: what the page leaves open.
    Any,
    /// A list.
    Array {
        /// What it lists.
        items: Box<Type>,
    },
    /// An object with keys that are data.
    Map {
        /// What the keys lead to.
        values: Box<Type>,
    },
    /// An object with documented fields.
    Shape {
        /// A shape of the same service version.
        name: ShapeName,
    },
    /// One of some documented values, or another.
    Enumeration {
        /// An enumeration of the same service version.
        name: EnumerationName,
    },
}

impl Type {
    /// The type below all lists and maps.
    pub fn innermost(&self) -> &Type {
        match self {
            Self::Array { items: inner } | Self::Map { values: inner } => inner.innermost(),
            other => other,
        }
    }

    /// An object of which no field is documented: its keys are data, and hold any JSON.
    pub fn open_object() -> Type {
        Self::Map {
            values: Box::new(Self::Any),
        }
    }

    /// Whether it is any JSON, or a list or map of such; an open object is none.
    pub fn holds_any_json(&self) -> bool {
        match self {
            Self::Any => true,
            Self::Array { items } => items.holds_any_json(),
            Self::Map { values } => **values != Self::Any && values.holds_any_json(),
            _ => false,
        }
    }

    /// Whether it is an object or a list of them, for which no query and no header has a form.
    pub fn holds_object(&self) -> bool {
        match self {
            Self::Shape { .. } | Self::Map { .. } => true,
            Self::Array { items } => items.holds_object(),
            _ => false,
        }
    }
}

/// A field of a body or a shape, a parameter, or a header.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Field {
    /// The name on the wire.
    pub name: String,
    /// The type.
    #[serde(rename = "type")]
    pub kind: Type,
    /// Whether it must be sent; `None` where the page leaves it open, as in responses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// What it means.
    #[serde(default, skip_serializing_if = "Prose::is_empty")]
    pub description: Prose,
    /// The value that the server takes when it is absent, as text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<String>,
    /// An example value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub example: Option<Value>,
    /// Limits of length, count and size.
    #[serde(default, skip_serializing_if = "Limits::is_empty")]
    pub limits: Limits,
    /// Scopes that uncover it in a response.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scopes: Vec<String>,
    /// Whether the page calls it deprecated.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub deprecated: bool,
    /// Whether it carries a secret, such as a token or a password.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub secret: bool,
}

/// Limits, all of them inclusive. Numbers are text, as exact as the page has them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Limits {
    /// The least number of characters or, of a list, items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_length: Option<u64>,
    /// The greatest number of characters or, of a list, items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_length: Option<u64>,
    /// The least value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum: Option<String>,
    /// The greatest value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum: Option<String>,
    /// A regular expression that it must match.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
}

impl Limits {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self == &Self::default()
    }
}

/// An object type.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Shape {
    /// The name that the pages give the type, `calendar.event.attendee_id`; `None` where they
    /// only have "object".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page_type: Option<String>,
    /// The fields, in the page's order.
    pub fields: Vec<Field>,
}

/// A set of documented values; others may come.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Enumeration {
    /// Whether the values are text or whole numbers.
    pub base: EnumerationBase,
    /// The values, in the page's order.
    pub values: Vec<EnumerationValue>,
}

/// What the values of an enumeration are on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EnumerationBase {
    /// Text.
    String,
    /// Whole numbers.
    Integer,
}

/// One documented value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct EnumerationValue {
    /// The value on the wire, as text.
    pub value: String,
    /// What it means.
    #[serde(default, skip_serializing_if = "Prose::is_empty")]
    pub label: Prose,
}
