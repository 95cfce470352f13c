//! One endpoint as an operation.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::schema::{Scope, field_schema, object, type_schema};
use super::security_key;
use crate::model::{
    AppType, BodyContent, BodyEncoding, Endpoint, ErrorCode, Field, Prose, RequestBody, Response,
    ResponseContent, Scope as AppScope,
};

/// What an endpoint's path parameters are called in the document.
pub(super) struct Location<'a> {
    /// Their names in the endpoint's own path, in order.
    pub(super) own: &'a [String],
    /// Their names in the template, in the same order.
    pub(super) shared: &'a [String],
}

impl Location<'_> {
    fn name<'s>(&'s self, own: &'s str) -> &'s str {
        let position = self.own.iter().position(|name| name == own);
        position
            .and_then(|at| self.shared.get(at))
            .map_or(own, String::as_str)
    }
}

pub(super) fn operation(scope: Scope<'_>, endpoint: &Endpoint, location: &Location<'_>) -> Value {
    let mut operation = json!({
        "operationId": endpoint.name.to_string(),
        "tags": [endpoint.name.service],
        "summary": summary(&endpoint.summary, &endpoint.title),
    });
    let description = description(&endpoint.notes);
    if !description.is_empty() {
        operation["description"] = json!(description);
    }
    if let Some(address) = &endpoint.address {
        operation["externalDocs"] = json!({ "url": address });
    }
    if endpoint.deprecated {
        operation["deprecated"] = json!(true);
    }
    if let Some(host) = endpoint.host.unusual_name() {
        operation["servers"] = json!([{ "url": format!("https://{host}") }]);
    }
    let parameters = parameters(scope, endpoint, location);
    if !parameters.is_empty() {
        operation["parameters"] = parameters.into();
    }
    if let Some(body) = &endpoint.request_body {
        operation["requestBody"] = request_body(scope, body);
    }
    operation["responses"] = responses(scope, endpoint).into();
    operation["security"] = security(endpoint);
    add_extensions(&mut operation, endpoint);
    operation
}

/// What it is about, in a sentence; the page's title where there is none.
pub(super) fn summary<'a>(summary: &'a Prose, title: &'a str) -> &'a str {
    if summary.is_empty() {
        title
    } else {
        &summary.0
    }
}

pub(super) fn description(notes: &[Prose]) -> String {
    let notes = notes.iter().map(|prose: &Prose| prose.0.as_str());
    notes.collect::<Vec<_>>().join("\n\n")
}

/// Path, query and header parameters. Every name of the template has its parameter, whether the
/// page lists it or not, since a document without would be invalid.
fn parameters(scope: Scope<'_>, endpoint: &Endpoint, location: &Location<'_>) -> Vec<Value> {
    let documented: BTreeMap<&str, &Field> = endpoint
        .path_parameters
        .iter()
        .map(|field| (location.name(&field.name), field))
        .collect();
    let path = location
        .shared
        .iter()
        .map(|name| match documented.get(name.as_str()) {
            Some(field) => parameter(scope, field, name, "path"),
            None => json!({
                "name": name, "in": "path", "required": true, "schema": { "type": "string" },
            }),
        });
    let listed = [
        ("query", &endpoint.query_parameters),
        ("header", &endpoint.headers),
    ];
    let others = listed.into_iter().flat_map(|(place, fields)| {
        let mut seen = std::collections::BTreeSet::new();
        fields
            .iter()
            .filter(move |field| seen.insert(field.name.to_ascii_lowercase()) || place == "query")
            .map(move |field| parameter(scope, field, &field.name, place))
    });
    path.chain(others).collect()
}

fn parameter(scope: Scope<'_>, field: &Field, name: &str, place: &str) -> Value {
    let mut schema = field_schema(scope, field);
    let description = schema
        .as_object_mut()
        .and_then(|schema| schema.shift_remove("description"));
    let required = place == "path" || field.required == Some(true);
    let mut parameter = json!({ "name": name, "in": place, "required": required });
    if let Some(description) = description {
        parameter["description"] = description;
    }
    // An object is sent as JSON.
    if field.kind.holds_object() && place != "path" {
        parameter["content"] = json!({ "application/json": { "schema": schema } });
    } else {
        parameter["schema"] = schema;
    }
    parameter
}

fn request_body(scope: Scope<'_>, body: &RequestBody) -> Value {
    let media = match body.encoding {
        BodyEncoding::Json => "application/json",
        BodyEncoding::Multipart => "multipart/form-data",
        BodyEncoding::Form => "application/x-www-form-urlencoded",
    };
    let (schema, required) = match &body.content {
        BodyContent::Fields { fields } => (
            object(scope, fields),
            fields.iter().any(|field| field.required == Some(true)),
        ),
        BodyContent::Value { value } => (type_schema(scope, value), true),
    };
    let content = media_type(schema, &body.examples);
    json!({ "required": required, "content": { media: content } })
}

pub(super) fn media_type(schema: Value, examples: &[Value]) -> Value {
    let mut media = json!({ "schema": schema });
    if !examples.is_empty() {
        let examples: Map<String, Value> = examples
            .iter()
            .enumerate()
            .map(|(at, value)| (format!("example{}", at + 1), json!({ "value": value })))
            .collect();
        media["examples"] = examples.into();
    }
    media
}

/// Success under `200`; documented errors under their statuses, those without under `default`.
/// Errors that come with status 200 are listed beside success, with which they share it.
fn responses(scope: Scope<'_>, endpoint: &Endpoint) -> Map<String, Value> {
    let mut by_status: BTreeMap<String, Vec<&ErrorCode>> = BTreeMap::new();
    for error in &endpoint.errors {
        let status = error
            .http_status
            .filter(|status| (100..600).contains(status));
        let key = status.map_or_else(|| "default".to_owned(), |status| status.to_string());
        by_status.entry(key).or_default().push(error);
    }
    let mut success = success(scope, &endpoint.response);
    if let Some(errors) = by_status.remove("200") {
        let description = success["description"].as_str().unwrap_or_default();
        let text = format!("{description}; or one of these codes:\n\n{}", list(&errors));
        success["description"] = text.into();
    }
    let mut responses = Map::new();
    responses.insert("200".into(), success);
    responses.extend(
        by_status
            .into_iter()
            .map(|(status, errors)| (status, failure(&errors))),
    );
    responses
}

/// Codes as a list for people.
fn list(errors: &[&ErrorCode]) -> String {
    let lines: Vec<String> = errors
        .iter()
        .map(|error| format!("- `{}`: {}", error.code, error.message))
        .collect();
    lines.join("\n")
}

fn success(scope: Scope<'_>, response: &Response) -> Value {
    let schema = match &response.content {
        ResponseContent::Bytes => {
            let media = json!({ "schema": { "type": "string", "format": "binary" } });
            return json!({
                "description": "The file", "content": { "application/octet-stream": media },
            });
        }
        ResponseContent::Empty => envelope(None),
        ResponseContent::Data { fields } => envelope(Some(object(scope, fields))),
        ResponseContent::DataValue { value } => envelope(Some(type_schema(scope, value))),
        ResponseContent::Root { value } => type_schema(scope, value),
        ResponseContent::FlatEnvelope { fields } => flat_envelope(object(scope, fields)),
    };
    json!({
        "description": "Success",
        "content": { "application/json": media_type(schema, &response.examples) },
    })
}

/// `code` and `msg`, with `data` where there is one.
fn envelope(data: Option<Value>) -> Value {
    let mut properties = json!({
        "code": { "type": "integer", "description": "0 on success" },
        "msg": { "type": "string" },
    });
    if let Some(data) = data {
        properties["data"] = data;
    }
    json!({ "type": "object", "properties": properties })
}

/// Fields that are beside `code` and `msg`.
fn flat_envelope(mut schema: Value) -> Value {
    let envelope = envelope(None);
    if let (Some(all), Some(own)) = (
        envelope["properties"].as_object(),
        schema.get_mut("properties").and_then(Value::as_object_mut),
    ) {
        for (name, property) in all {
            own.entry(name.clone()).or_insert_with(|| property.clone());
        }
    }
    schema
}

fn failure(errors: &[&ErrorCode]) -> Value {
    let codes: Vec<i64> = errors.iter().map(|error| error.code).collect();
    let schema = json!({
        "type": "object",
        "properties": {
            "code": { "type": "integer", "examples": codes },
            "msg": { "type": "string" },
            "error": {},
        },
    });
    json!({
        "description": list(errors),
        "content": { "application/json": { "schema": schema } },
    })
}

/// Any one of the token kinds is enough.
fn security(endpoint: &Endpoint) -> Value {
    let kinds = endpoint.token_kinds.iter();
    kinds
        .map(|kind| json!({ security_key(*kind): [] }))
        .collect()
}

fn add_extensions(operation: &mut Value, endpoint: &Endpoint) {
    if !endpoint.summary.is_empty() && !endpoint.title.is_empty() {
        operation["x-title"] = json!(endpoint.title);
    }
    if let Some(successor) = &endpoint.successor {
        operation["x-successor"] = json!(successor);
    }
    add_requirements(
        operation,
        &endpoint.scopes,
        &endpoint.field_scopes,
        &endpoint.app_types,
    );
    if let Some(limit) = &endpoint.rate_limit {
        operation["x-rate-limit"] = json!(limit.windows);
    }
    let codes: Vec<Value> = endpoint.errors.iter().map(error_code).collect();
    operation["x-error-codes"] = codes.into();
}

/// What an app needs, for which OpenAPI has no word.
pub(super) fn add_requirements(
    operation: &mut Value,
    scopes: &[AppScope],
    field_scopes: &[AppScope],
    app_types: &[AppType],
) {
    for (key, scopes) in [("x-scopes", scopes), ("x-field-scopes", field_scopes)] {
        if !scopes.is_empty() {
            operation[key] = scopes.iter().map(|scope| json!(scope.name)).collect();
        }
    }
    if !app_types.is_empty() {
        let kinds = app_types.iter().map(|kind| match kind {
            AppType::Custom => "custom",
            AppType::Store => "store",
        });
        operation["x-app-types"] = kinds.collect();
    }
}

/// An error code, with those that come within its message; `http_status` is null where no page has it.
pub(super) fn error_code(error: &ErrorCode) -> Value {
    let mut written = json!({
        "code": error.code,
        "http_status": error.http_status,
        "message": error.message,
    });
    if !error.sub_codes.is_empty() {
        written["sub_codes"] = error.sub_codes.iter().map(error_code).collect();
    }
    written
}
