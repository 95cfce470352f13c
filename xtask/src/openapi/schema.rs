//! Types as JSON Schema, and `components/schemas`.

use serde_json::{Map, Value, json};

use crate::model::{
    ApiModel, Enumeration, EnumerationBase, EnumerationName, Field, Limits, Shape, Type, Version,
};

/// The service version whose shapes and enumerations a schema refers to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scope<'a> {
    service: &'a str,
    version: &'a str,
    content: Option<&'a Version>,
}

impl<'a> Scope<'a> {
    /// That of an endpoint or an event.
    pub(super) fn of(model: &'a ApiModel, service: &'a str, version: &'a str) -> Self {
        let found = model.services.get(service);
        Self {
            service,
            version,
            content: found.and_then(|found| found.versions.get(version)),
        }
    }

    fn enumeration(&self, name: &EnumerationName) -> Option<&'a Enumeration> {
        self.content?.enumerations.get(name)
    }

    /// The key under `components/schemas`, which may hold only `A-Z a-z 0-9 . - _`.
    fn key(&self, name: &str) -> String {
        format!("{}.{}.{name}", self.service, self.version)
            .chars()
            .map(|c| match c {
                'A'..='Z' | 'a'..='z' | '0'..='9' | '.' | '-' | '_' => c.to_string(),
                other => format!("_u{:x}_", u32::from(other)),
            })
            .collect()
    }

    fn reference(&self, name: &str) -> Value {
        json!({ "$ref": format!("#/components/schemas/{}", self.key(name)) })
    }
}

/// The shapes and enumerations of all service versions.
pub(super) fn components(model: &ApiModel) -> Map<String, Value> {
    let mut schemas = Map::new();
    for (service, versions) in &model.services {
        for (version, content) in &versions.versions {
            let scope = Scope {
                service,
                version,
                content: Some(content),
            };
            add_version(&mut schemas, scope, content);
        }
    }
    schemas.sort_keys();
    schemas
}

fn add_version(schemas: &mut Map<String, Value>, scope: Scope<'_>, version: &Version) {
    for (name, shape) in &version.shapes {
        schemas.insert(scope.key(&name.0), shape_schema(scope, shape));
    }
    for (name, enumeration) in &version.enumerations {
        schemas.insert(scope.key(&name.0), enumeration_schema(enumeration));
    }
}

fn shape_schema(scope: Scope<'_>, shape: &Shape) -> Value {
    let mut schema = object(scope, &shape.fields);
    if let Some(page_type) = &shape.page_type {
        schema["x-page-type"] = json!(page_type);
    }
    schema
}

fn enumeration_schema(enumeration: &Enumeration) -> Value {
    let kind = match enumeration.base {
        EnumerationBase::String => "string",
        EnumerationBase::Integer => "integer",
    };
    let values = enumeration.values.iter();
    let values: Vec<Value> = values
        .map(|listed| enumerated(enumeration.base, &listed.value))
        .collect();
    let labels: Map<String, Value> = enumeration
        .values
        .iter()
        .filter(|value| !value.label.is_empty())
        .map(|value| (value.value.clone(), json!(value.label.0)))
        .collect();
    let mut schema = json!({ "type": kind, "enum": values });
    if !labels.is_empty() {
        schema["x-enum-labels"] = labels.into();
    }
    schema
}

/// A documented value as it is on the wire.
fn enumerated(base: EnumerationBase, value: &str) -> Value {
    match base {
        EnumerationBase::String => json!(value),
        EnumerationBase::Integer => number(value),
    }
}

/// An object with these fields.
pub(super) fn object(scope: Scope<'_>, fields: &[Field]) -> Value {
    let properties: Map<String, Value> = fields
        .iter()
        .map(|field| (field.name.clone(), field_schema(scope, field)))
        .collect();
    let required: Vec<&str> = fields
        .iter()
        .filter(|field| field.required == Some(true))
        .map(|field| field.name.as_str())
        .collect();
    let mut schema = json!({ "type": "object", "properties": properties });
    if !required.is_empty() {
        schema["required"] = json!(required);
    }
    schema
}

/// A type without what only a field has.
pub(super) fn type_schema(scope: Scope<'_>, kind: &Type) -> Value {
    match kind {
        Type::String => json!({ "type": "string" }),
        Type::Integer => json!({ "type": "integer", "format": "int64" }),
        Type::Number => json!({ "type": "number", "format": "double" }),
        Type::Boolean => json!({ "type": "boolean" }),
        Type::File => json!({ "type": "string", "format": "binary" }),
        Type::Any => json!({}),
        Type::Array { items } => json!({ "type": "array", "items": type_schema(scope, items) }),
        Type::Map { values } => {
            json!({ "type": "object", "additionalProperties": type_schema(scope, values) })
        }
        Type::Shape { name } => scope.reference(&name.0),
        Type::Enumeration { name } => scope.reference(&name.0),
    }
}

/// A field: its type with description, default, limits and example.
pub(super) fn field_schema(scope: Scope<'_>, field: &Field) -> Value {
    let mut schema = type_schema(scope, &field.kind);
    if !field.description.is_empty() {
        schema["description"] = json!(field.description.0);
    }
    if let Some(default) = field
        .default
        .as_deref()
        .and_then(|text| typed(scope, &field.kind, text))
        .filter(|default| is_within(default, &field.limits))
    {
        schema["default"] = default;
    }
    if let Some(example) = &field.example {
        schema["examples"] = json!([example]);
    }
    if field.deprecated {
        schema["deprecated"] = json!(true);
    }
    if !field.scopes.is_empty() {
        schema["x-scopes"] = json!(field.scopes);
    }
    add_limits(&mut schema, field);
    schema
}

/// Whether a default keeps to the limits: a page may contradict itself, and a document may not.
fn is_within(default: &Value, limits: &Limits) -> bool {
    let limit = |text: &Option<String>| text.as_deref().and_then(|text| text.parse::<f64>().ok());
    match default {
        Value::Number(number) => number.as_f64().is_none_or(|number| {
            limit(&limits.minimum).is_none_or(|least| number >= least)
                && limit(&limits.maximum).is_none_or(|greatest| number <= greatest)
        }),
        Value::String(text) => {
            let length = u64::try_from(text.chars().count()).unwrap_or(u64::MAX);
            limits.min_length.is_none_or(|least| length >= least)
                && limits.max_length.is_none_or(|greatest| length <= greatest)
        }
        _ => true,
    }
}

fn add_limits(schema: &mut Value, field: &Field) {
    let limits = &field.limits;
    let lengths = match field.kind {
        Type::String => Some(("minLength", "maxLength")),
        Type::Array { .. } => Some(("minItems", "maxItems")),
        _ => None,
    };
    if let Some((least, greatest)) = lengths {
        if let Some(length) = limits.min_length {
            schema[least] = json!(length);
        }
        if let Some(length) = limits.max_length {
            schema[greatest] = json!(length);
        }
    }
    if matches!(field.kind, Type::Integer | Type::Number) {
        for (key, limit) in [("minimum", &limits.minimum), ("maximum", &limits.maximum)] {
            if let Some(value @ Value::Number(_)) = limit.as_deref().map(number) {
                schema[key] = value;
            }
        }
    }
    let pattern = limits
        .pattern
        .as_deref()
        .filter(|_| matches!(field.kind, Type::String));
    if let Some(pattern) = pattern.filter(|pattern| regex::Regex::new(pattern).is_ok()) {
        schema["pattern"] = json!(pattern);
    }
}

/// A default as a value of the field's type; `None` where the page's text is no such value, as
/// "empty" is none for a number, and what is not listed none for an enumeration.
fn typed(scope: Scope<'_>, kind: &Type, text: &str) -> Option<Value> {
    let value = match kind {
        Type::String => return Some(json!(text)),
        Type::Enumeration { name } => {
            let enumeration = scope.enumeration(name)?;
            let mut values = enumeration.values.iter();
            let listed = values.find(|listed| listed.value == text)?;
            return Some(enumerated(enumeration.base, &listed.value));
        }
        Type::Integer | Type::Number => number(text),
        Type::Boolean => json!(text.parse::<bool>().ok()?),
        _ => return None,
    };
    (!value.is_string()).then_some(value)
}

/// A number as exact as the page has it, or the text itself where it is none.
fn number(text: &str) -> Value {
    match serde_json::from_str::<Value>(text) {
        Ok(value @ Value::Number(_)) => value,
        _ => json!(text),
    }
}
