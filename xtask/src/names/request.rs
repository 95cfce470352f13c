//! The fields that a request has in Rust, each with where it is sent.

use std::collections::BTreeSet;

use crate::model::{BodyContent, Endpoint, Field, FieldPlace, Limits, Prose, Type};

/// The fields of a request, each once: path, query, headers, body. Their types are those that the
/// place can carry.
pub fn request_fields(endpoint: &Endpoint) -> Vec<(FieldPlace, Field)> {
    let mut fields: Vec<(FieldPlace, Field)> = Vec::new();
    fields.extend(path_fields(endpoint).map(|field| (FieldPlace::Path, field)));
    for (place, list) in [
        (FieldPlace::Query, &endpoint.query_parameters),
        (FieldPlace::Header, &endpoint.headers),
    ] {
        fields.extend(list.iter().map(|field| (place, field.clone())));
    }
    match endpoint.request_body.as_ref().map(|body| &body.content) {
        Some(BodyContent::Fields { fields: list }) => {
            fields.extend(list.iter().map(|field| (FieldPlace::Body, field.clone())));
        }
        Some(BodyContent::Value { value }) => {
            fields.push((FieldPlace::WholeBody, whole_body_field(value)));
        }
        None => {}
    }
    let mut seen = BTreeSet::new();
    fields.retain(|(place, field)| seen.insert((*place, field.name.clone())));
    for (place, field) in &mut fields {
        field.kind = carried(*place, &field.kind);
    }
    fields
}

/// The parameters that the path has, documented or not, in its order.
fn path_fields(endpoint: &Endpoint) -> impl Iterator<Item = Field> {
    let segments = endpoint.path.split('/');
    let names = segments.filter_map(|segment| segment.strip_prefix(':'));
    names.map(|name| {
        let mut documented = endpoint.path_parameters.iter();
        let documented = documented.find(|field| field.name == name);
        documented
            .cloned()
            .unwrap_or_else(|| bare_field(name, Type::String))
    })
}

fn whole_body_field(value: &Type) -> Field {
    Field {
        description: Prose("The whole body.".to_owned()),
        ..bare_field("body", value.clone())
    }
}

fn bare_field(name: &str, kind: Type) -> Field {
    Field {
        name: name.to_owned(),
        kind,
        required: Some(true),
        description: Prose::default(),
        default: None,
        example: None,
        limits: Limits::default(),
        scopes: Vec::new(),
        deprecated: false,
        secret: false,
    }
}

/// The type that a place can carry: a query or a header has no objects, so that what the page
/// calls one is sent as JSON; a path has single values.
fn carried(place: FieldPlace, kind: &Type) -> Type {
    let is_object = kind.holds_object();
    match place {
        FieldPlace::Query | FieldPlace::Header if is_object => Type::Any,
        FieldPlace::Path if is_object || matches!(kind, Type::Any | Type::Array { .. }) => {
            Type::String
        }
        _ => kind.clone(),
    }
}
