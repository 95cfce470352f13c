//! Raw endpoints made by hand, for the tests of this room.

use crate::diagnostics::{Code, Diagnostics};
use crate::layout::{
    Layout, Origin, RawDescription, RawEndpoint, RawError, RawEvent, RawExample, RawField,
    RawOption,
};
use crate::model::{ApiModel, BodyContent, Endpoint, HttpMethod, Prose, Type, Version};
use crate::source::{Encoding, Located, SourceFile, Span};

use super::{Overrides, RawApi, Sharing, resolve};

/// A value at no place.
pub(super) fn located<T>(value: T) -> Located<T> {
    Located::new(value, Span::default())
}

/// An endpoint of the tables layout with a URL, and nothing else.
pub(super) fn endpoint(http_method: &str, url: &str) -> RawEndpoint {
    let path = format!("{}{}.md", http_method.to_lowercase(), url.replace(':', ""));
    RawEndpoint {
        layout: Layout::Tables,
        source: SourceFile::new(path, String::new(), Encoding::Utf8),
        title: located("A title".to_owned()),
        summary: Prose::default(),
        notes: Vec::new(),
        address: None,
        official_name: None,
        updated: None,
        deprecated: false,
        successor: None,
        http_method: located(HttpMethod::of(http_method).unwrap()),
        url: located(url.to_owned()),
        rate_limit: None,
        app_types: Vec::new(),
        token_kinds: Vec::new(),
        scopes: Vec::new(),
        field_scopes: Vec::new(),
        headers: Vec::new(),
        path_parameters: Vec::new(),
        query_parameters: Vec::new(),
        request_fields: Vec::new(),
        request_examples: Vec::new(),
        response_fields: None,
        response_examples: Vec::new(),
        response_is_bytes: false,
        named_types: Vec::new(),
        errors: Vec::new(),
    }
}

/// An event of the tables layout of a type, and nothing else.
pub(super) fn event(event_type: &str) -> RawEvent {
    RawEvent {
        layout: Layout::Tables,
        source: SourceFile::new(format!("{event_type}.md"), String::new(), Encoding::Utf8),
        title: located("A title".to_owned()),
        summary: Prose::default(),
        notes: Vec::new(),
        origin: Origin::default(),
        deprecated: false,
        event_type: located(event_type.to_owned()),
        service: None,
        is_callback: false,
        envelope: None,
        app_types: Vec::new(),
        scopes: Vec::new(),
        field_scopes: Vec::new(),
        fields: None,
        examples: Vec::new(),
        answer_fields: None,
        answer_examples: Vec::new(),
    }
}

/// Rows of a table. Each line is one: two spaces for each level, the name, the type, then `!`
/// where it must be sent or `?` where it need not, then `a|b` for its values, `=` and its example.
pub(super) fn rows(lines: &str) -> Vec<RawField> {
    lines
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(row)
        .collect()
}

fn row(line: &str) -> RawField {
    let depth = (line.len() - line.trim_start().len()) / 2;
    let mut words = line.split_whitespace();
    let name = words.next().unwrap_or_default().to_owned();
    let type_text = words.next().map(|text| located(text.to_owned()));
    let mut field = RawField {
        name: located(name),
        type_text,
        required: None,
        depth: Some(depth),
        place: None,
        description: RawDescription::default(),
    };
    for word in words {
        match word {
            "!" => field.required = Some(true),
            "?" => field.required = Some(false),
            word if word.starts_with('=') => {
                field.description.example = Some(located(word[1..].to_owned()));
            }
            word => field.description.options = word.split('|').map(option).collect(),
        }
    }
    field
}

fn option(value: &str) -> RawOption {
    RawOption {
        value: located(value.to_owned()),
        label: Prose::default(),
    }
}

/// An example in JSON.
pub(super) fn json(text: &str) -> RawExample {
    RawExample {
        language: "json".to_owned(),
        text: located(text.to_owned()),
    }
}

/// A row of an error table.
pub(super) fn error(http_status: Option<u16>, code: i64, message: &str) -> RawError {
    RawError {
        http_status,
        code: located(code),
        message: message.to_owned(),
        advice: Prose::default(),
        within: None,
    }
}

/// The model of some endpoints, and what was reported.
pub(super) fn model(endpoints: Vec<RawEndpoint>) -> (ApiModel, Diagnostics) {
    model_of(RawApi {
        endpoints,
        ..RawApi::default()
    })
}

/// The model of some events, and what was reported.
pub(super) fn model_of_events(events: Vec<RawEvent>) -> (ApiModel, Diagnostics) {
    model_of(RawApi {
        events,
        ..RawApi::default()
    })
}

fn model_of(raw: RawApi) -> (ApiModel, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    let none = Overrides::default();
    let resolved = resolve(raw, &none, Sharing::NearEqual, &mut diagnostics);
    (resolved.model, diagnostics)
}

/// The only endpoint of a model.
#[track_caller]
pub(super) fn only(model: &ApiModel) -> &Endpoint {
    let mut endpoints = model.endpoints();
    let first = endpoints.next().expect("an endpoint");
    assert!(endpoints.next().is_none(), "one endpoint");
    first
}

/// The only version of a model.
#[track_caller]
pub(super) fn only_version(model: &ApiModel) -> &Version {
    let mut versions = model
        .services
        .values()
        .flat_map(|service| service.versions.values());
    let first = versions.next().expect("a version");
    assert!(versions.next().is_none(), "one version");
    first
}

/// A type in short: shapes and enumerations by their names.
pub(super) fn short(kind: &Type) -> String {
    match kind {
        Type::String => "string".to_owned(),
        Type::Integer => "int".to_owned(),
        Type::Number => "number".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::File => "file".to_owned(),
        Type::Any => "any".to_owned(),
        Type::Array { items } => format!("{}[]", short(items)),
        Type::Map { values } => format!("map<{}>", short(values)),
        Type::Shape { name } => name.0.clone(),
        Type::Enumeration { name } => name.0.clone(),
    }
}

/// Fields in short: `name:type` each.
pub(super) fn list(fields: &[crate::model::Field]) -> String {
    let fields: Vec<String> = fields
        .iter()
        .map(|field| format!("{}:{}", field.name, short(&field.kind)))
        .collect();
    fields.join(" ")
}

/// The fields of the only body of a model and the shapes that they name, in short.
#[track_caller]
pub(super) fn body_drawn(model: &ApiModel) -> String {
    let Some(body) = &only(model).request_body else {
        return String::new();
    };
    let mut drawn = match &body.content {
        BodyContent::Fields { fields } => list(fields),
        BodyContent::Value { value } => short(value),
    };
    for (name, shape) in &only_version(model).shapes {
        drawn.push_str(&format!("; {name}({})", list(&shape.fields)));
    }
    drawn
}

/// The codes that were reported, but for the one that each field without a type has.
pub(super) fn codes(diagnostics: &Diagnostics) -> Vec<Code> {
    diagnostics
        .iter()
        .map(|diagnostic| diagnostic.code)
        .filter(|code| *code != Code::AnyJson)
        .collect()
}
