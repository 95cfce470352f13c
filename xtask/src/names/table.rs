//! The finished table: which name each thing of the model has in Rust.

use std::collections::BTreeMap;

use super::identifier::{Name, with_suffix};
use crate::model::{EnumerationName, FieldPlace, ShapeName, Type};

/// All names.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Names {
    /// By the platform's name.
    pub services: BTreeMap<String, ServiceNames>,
    /// Variants of the codes that the gateway sends.
    pub common_codes: BTreeMap<i64, Name>,
}

/// A service.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ServiceNames {
    /// The module, which is the feature too.
    pub module: Name,
    /// By the platform's name.
    pub versions: BTreeMap<String, VersionNames>,
}

/// A version: the scope in which types have one name each.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct VersionNames {
    /// The module.
    pub module: Name,
    /// The modules of its resources, by the platform's name.
    pub resources: BTreeMap<String, Name>,
    /// By the endpoint's key.
    pub endpoints: BTreeMap<String, EndpointNames>,
    /// By the event's official type.
    pub events: BTreeMap<String, EventNames>,
    /// By id.
    pub shapes: BTreeMap<ShapeName, ShapeNames>,
    /// By id.
    pub enumerations: BTreeMap<EnumerationName, EnumerationNames>,
}

/// An endpoint.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EndpointNames {
    /// The type of the request.
    pub request: Name,
    /// The type of the response.
    pub response: Name,
    /// The enum of its codes.
    pub error: Name,
    /// The request's fields.
    pub fields: BTreeMap<(FieldPlace, String), Name>,
    /// The response's fields.
    pub answer: BTreeMap<String, Name>,
    /// The variants of its codes.
    pub codes: BTreeMap<i64, Name>,
    /// The codes within its codes, where it has any.
    pub sub_codes: Option<SubCodeNames>,
}

/// The codes within the codes of an endpoint.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SubCodeNames {
    /// The enum.
    pub name: Name,
    /// Its variants.
    pub variants: BTreeMap<i64, Name>,
}

/// An event or a callback.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EventNames {
    /// The type of the event.
    pub event: Name,
    /// The type of what it is answered with; `None` for an event that is no callback.
    pub answer: Option<Name>,
    /// The event's fields.
    pub fields: BTreeMap<String, Name>,
    /// The answer's fields.
    pub answer_fields: BTreeMap<String, Name>,
}

/// A shape.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ShapeNames {
    /// The type.
    pub name: Name,
    /// Its fields.
    pub fields: BTreeMap<String, Name>,
}

/// An enumeration.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EnumerationNames {
    /// The type.
    pub name: Name,
    /// Its variants, by the value on the wire.
    pub variants: BTreeMap<String, Name>,
}

impl VersionNames {
    /// The shape or enumeration that a type leads to through lists and maps.
    pub fn leads_to(&self, kind: &Type) -> Option<&Name> {
        match kind.innermost() {
            Type::Shape { name } => self.shapes.get(name).map(|own| &own.name),
            Type::Enumeration { name } => self.enumerations.get(name).map(|own| &own.name),
            _ => None,
        }
    }
}

/// The method that sets a field: called like the field, but for what the constructor is called.
pub fn setter(field: &Name) -> Name {
    match field.as_str() {
        "new" => with_suffix(field, "_"),
        _ => field.clone(),
    }
}
