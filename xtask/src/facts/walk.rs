//! The walk over one endpoint that lays its facts down.

use std::collections::BTreeSet;
use std::fmt::Display;

use serde_json::Value;

use super::{Area, Fact, FactPlace, Kind};
use crate::model::{
    AppType, BodyContent, Endpoint, Enumeration, EnumerationBase, EnumerationName, ErrorCode,
    Event, Field, FieldPlace, Limits, Pagination, Prose, RateLimit, Response, ResponseContent,
    Scope, Shape, ShapeName, Type, Version,
};

/// How many facts an endpoint may have before objects are no longer walked into. Types that use
/// each other twice and more could otherwise double with every level; real pages stay far below.
const ENOUGH: usize = 200_000;

pub(super) fn endpoint(version: &Version, endpoint: &Endpoint) -> Vec<Fact> {
    let mut walk = Walk::new(Some(version));
    walk.endpoint(endpoint);
    walk.facts
}

pub(super) fn endpoint_alone(endpoint: &Endpoint) -> Vec<Fact> {
    let mut walk = Walk::new(None);
    walk.endpoint(endpoint);
    walk.facts
}

pub(super) fn event(version: &Version, event: &Event) -> Vec<Fact> {
    let mut walk = Walk::new(Some(version));
    walk.event(event);
    walk.facts
}

pub(super) fn event_alone(event: &Event) -> Vec<Fact> {
    let mut walk = Walk::new(None);
    walk.event(event);
    walk.facts
}

pub(super) fn shape_alone(shape: &Shape) -> Vec<Fact> {
    let mut walk = Walk::new(None);
    let here = FactPlace::root(Area::Object);
    if let Some(page_type) = &shape.page_type {
        walk.put(Kind::TypeName, &here, page_type);
    }
    walk.fields(Kind::Field, &here, &shape.fields);
    walk.facts
}

pub(super) fn enumeration_alone(enumeration: &Enumeration) -> Vec<Fact> {
    let mut walk = Walk::new(None);
    walk.values(&FactPlace::root(Area::Values), enumeration);
    walk.facts
}

pub(super) fn common_errors(errors: &[ErrorCode]) -> Vec<Fact> {
    let mut walk = Walk::new(None);
    walk.errors(errors);
    walk.facts
}

/// A type as text, shapes being `object` and enumerations what their values are: `string`,
/// `object[]`, `map<string, integer>`.
pub fn type_text(version: &Version, kind: &Type) -> String {
    match kind {
        Type::String => "string".to_owned(),
        Type::Integer => "integer".to_owned(),
        Type::Number => "number".to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::File => "file".to_owned(),
        Type::Any => "any".to_owned(),
        Type::Array { items } => format!("{}[]", type_text(version, items)),
        Type::Map { values } => format!("map<string, {}>", type_text(version, values)),
        Type::Shape { .. } => "object".to_owned(),
        Type::Enumeration { name } => {
            let base = version.enumerations.get(name).map(|found| found.base);
            match base {
                Some(EnumerationBase::Integer) => "integer".to_owned(),
                Some(EnumerationBase::String) | None => "string".to_owned(),
            }
        }
    }
}

struct Walk<'a> {
    /// Where shapes and enumerations are looked up; `None` where there are none to look up.
    version: Option<&'a Version>,
    facts: Vec<Fact>,
    /// Kinds and places that are taken.
    taken: BTreeSet<(Kind, FactPlace)>,
    /// The shapes that the walk is in, and where it went into each.
    inside: Vec<(&'a ShapeName, FactPlace)>,
}

impl<'a> Walk<'a> {
    fn new(version: Option<&'a Version>) -> Self {
        Self {
            version,
            facts: Vec::new(),
            taken: BTreeSet::new(),
            inside: Vec::new(),
        }
    }

    /// Lays a fact down. A second one of the same kind and place gets a number to its place.
    fn put(&mut self, kind: Kind, place: &FactPlace, value: impl Display) {
        let mut free = place.clone();
        let mut count = 1;
        while !self.taken.insert((kind, free.clone())) {
            count += 1;
            free = place.join(format_args!(" #{count}"));
        }
        self.facts.push(Fact {
            kind,
            place: free,
            value: value.to_string(),
        });
    }

    fn put_words(&mut self, kind: Kind, place: &FactPlace, words: &Prose) {
        if !words.is_empty() {
            self.put(kind, place, &words.0);
        }
    }

    fn endpoint(&mut self, endpoint: &'a Endpoint) {
        self.about(endpoint);
        self.parameters(FieldPlace::Header, &endpoint.headers);
        self.parameters(FieldPlace::Path, &endpoint.path_parameters);
        self.parameters(FieldPlace::Query, &endpoint.query_parameters);
        self.request(endpoint);
        self.response(&endpoint.response);
        self.errors(&endpoint.errors);
    }

    fn about(&mut self, endpoint: &Endpoint) {
        let here = FactPlace::root(Area::Endpoint);
        let host = endpoint.host.unusual_name().unwrap_or_default();
        let method = endpoint.http_method;
        self.put(
            Kind::Endpoint,
            &here,
            format_args!("{method} {host}{}", endpoint.path),
        );
        self.put(Kind::Name, &here, &endpoint.name);
        self.page_words(&here, &endpoint.title, &endpoint.summary, &endpoint.notes);
        self.page_state(&here, endpoint.address.as_deref(), endpoint.deprecated);
        if let Some(successor) = &endpoint.successor {
            self.put(Kind::Successor, &here, successor);
        }
        for kind in &endpoint.token_kinds {
            let name = plain_name(kind);
            self.put(Kind::TokenKind, &here.join(format_args!(" {name}")), name);
        }
        self.app_types(&here, &endpoint.app_types);
        self.scopes(Kind::Scope, &here, &endpoint.scopes);
        self.scopes(Kind::FieldScope, &here, &endpoint.field_scopes);
        if let Some(limit) = &endpoint.rate_limit {
            self.put(Kind::RateLimit, &here, rate_limit(limit));
        }
        if let Some(pagination) = &endpoint.pagination {
            self.put(Kind::Pagination, &here, pages(pagination));
        }
    }

    fn event(&mut self, event: &'a Event) {
        let here = FactPlace::root(Area::Event);
        self.put(Kind::Event, &here, &event.name.event_type);
        self.put(Kind::Envelope, &here, event.envelope.name());
        self.page_words(&here, &event.title, &event.summary, &event.notes);
        self.page_state(&here, event.address.as_deref(), event.deprecated);
        self.app_types(&here, &event.app_types);
        self.scopes(Kind::Scope, &here, &event.scopes);
        self.scopes(Kind::FieldScope, &here, &event.field_scopes);
        self.fields(Kind::Field, &here, &event.fields);
        self.examples(&here, &event.examples);
        if let Some(answer) = &event.answer {
            let here = FactPlace::root(Area::Answer);
            self.fields(Kind::Field, &here, &answer.fields);
            self.examples(&here, &answer.examples);
        }
    }

    fn page_words(&mut self, here: &FactPlace, title: &str, summary: &Prose, notes: &[Prose]) {
        if !title.is_empty() {
            self.put(Kind::Title, here, title);
        }
        self.put_words(Kind::Summary, here, summary);
        for note in notes {
            self.put_words(Kind::Note, here, note);
        }
    }

    fn page_state(&mut self, here: &FactPlace, address: Option<&str>, deprecated: bool) {
        if let Some(address) = address {
            self.put(Kind::Address, here, address);
        }
        if deprecated {
            self.put(Kind::Deprecated, here, true);
        }
    }

    fn app_types(&mut self, here: &FactPlace, app_types: &[AppType]) {
        for kind in app_types {
            let name = plain_name(kind);
            self.put(Kind::AppType, &here.join(format_args!(" {name}")), name);
        }
    }

    fn examples(&mut self, here: &FactPlace, examples: &[Value]) {
        for example in examples {
            self.put(Kind::Example, here, example);
        }
    }

    fn scopes(&mut self, kind: Kind, here: &FactPlace, scopes: &[Scope]) {
        for scope in scopes {
            let place = here.join(format_args!(" {}", scope.name));
            self.put(kind, &place, &scope.name);
            if !scope.title.is_empty() {
                self.put(Kind::ScopeTitle, &place, &scope.title);
            }
        }
    }

    fn parameters(&mut self, place: FieldPlace, fields: &'a [Field]) {
        self.fields(Kind::Parameter, &FactPlace::root(Area::Sent(place)), fields);
    }

    fn request(&mut self, endpoint: &'a Endpoint) {
        let Some(body) = &endpoint.request_body else {
            return;
        };
        let here = FactPlace::root(Area::Sent(FieldPlace::Body));
        self.put(Kind::Encoding, &here, plain_name(&body.encoding));
        match &body.content {
            BodyContent::Fields { fields } => self.fields(Kind::Field, &here, fields),
            BodyContent::Value { value } => self.value(Kind::Field, &here, value),
        }
        self.examples(&here, &body.examples);
    }

    fn response(&mut self, response: &'a Response) {
        let here = FactPlace::root(Area::Response);
        let (name, fields, value) = match &response.content {
            ResponseContent::Empty => ("empty", None, None),
            ResponseContent::Data { fields } => ("data", Some(fields), None),
            ResponseContent::DataValue { value } => ("data value", None, Some(value)),
            ResponseContent::FlatEnvelope { fields } => ("flat envelope", Some(fields), None),
            ResponseContent::Root { value } => ("root", None, Some(value)),
            ResponseContent::Bytes => ("bytes", None, None),
        };
        self.put(Kind::ResponseKind, &here, name);
        if let Some(fields) = fields {
            self.fields(Kind::Field, &here, fields);
        }
        if let Some(value) = value {
            self.value(Kind::Field, &here, value);
        }
        self.examples(&here, &response.examples);
    }

    fn errors(&mut self, errors: &[ErrorCode]) {
        for error in errors {
            self.error(&FactPlace::root(Area::Error), error, error.code);
            for own in &error.sub_codes {
                let (code, around) = (own.code, error.code);
                let within = format_args!("{code} within {around}");
                self.error(&FactPlace::sub_codes(), own, within);
            }
        }
    }

    fn error(&mut self, here: &FactPlace, error: &ErrorCode, value: impl Display) {
        let place = here.join(format_args!(" {}", error.code));
        self.put(Kind::Code, &place, value);
        if let Some(status) = error.http_status {
            self.put(Kind::HttpStatus, &place, status);
        }
        if !error.message.is_empty() {
            self.put(Kind::Message, &place, &error.message);
        }
        for message in &error.other_messages {
            self.put(Kind::OtherMessage, &place, message);
        }
        if error.rate_limited {
            self.put(Kind::RateLimited, &place, true);
        }
        self.put_words(Kind::Advice, &place, &error.advice);
    }

    fn fields(&mut self, kind: Kind, here: &FactPlace, fields: &'a [Field]) {
        for field in fields {
            let place = here.join(format_args!(".{}", field.name));
            self.put(kind, &place, &field.name);
            if let Some(required) = field.required {
                self.put(Kind::Required, &place, required);
            }
            if field.deprecated {
                self.put(Kind::Deprecated, &place, true);
            }
            if let Some(default) = &field.default {
                self.put(Kind::Default, &place, default);
            }
            self.limits(&place, &field.limits);
            for scope in &field.scopes {
                self.put(Kind::Scope, &place.join(format_args!(" {scope}")), scope);
            }
            if let Some(example) = &field.example {
                self.put(Kind::Example, &place, example);
            }
            self.put_words(Kind::Description, &place, &field.description);
            self.value(kind, &place, &field.kind);
        }
    }

    fn limits(&mut self, place: &FactPlace, limits: &Limits) {
        let numbers = [
            ("min_length", limits.min_length),
            ("max_length", limits.max_length),
        ];
        for (name, number) in numbers {
            if let Some(number) = number {
                self.put(Kind::Limit, &place.join(format_args!(" {name}")), number);
            }
        }
        let texts = [
            ("minimum", &limits.minimum),
            ("maximum", &limits.maximum),
            ("pattern", &limits.pattern),
        ];
        for (name, text) in texts {
            if let Some(text) = text {
                self.put(Kind::Limit, &place.join(format_args!(" {name}")), text);
            }
        }
    }

    /// The type at a place, and what is in it.
    fn value(&mut self, kind: Kind, place: &FactPlace, value: &'a Type) {
        if let Some(version) = self.version {
            self.put(Kind::Type, place, type_text(version, value));
        }
        self.inside(kind, place, value);
    }

    fn inside(&mut self, kind: Kind, place: &FactPlace, value: &'a Type) {
        match value {
            Type::Array { items } => self.inside(kind, &place.join("[]"), items),
            Type::Map { values } => self.inside(kind, &place.join("{}"), values),
            Type::Shape { name } => self.shape(kind, place, name),
            Type::Enumeration { name } => self.enumeration(place, name),
            Type::String
            | Type::Integer
            | Type::Number
            | Type::Boolean
            | Type::File
            | Type::Any => {}
        }
    }

    fn shape(&mut self, kind: Kind, place: &FactPlace, name: &'a ShapeName) {
        let Some(shape) = self.version.and_then(|version| version.shapes.get(name)) else {
            return;
        };
        if let Some(page_type) = &shape.page_type {
            self.put(Kind::TypeName, place, page_type);
        }
        let outer = self.inside.iter().find(|(inside, _)| *inside == name);
        if let Some((_, outer)) = outer {
            let outer = outer.to_string();
            return self.put(Kind::Recursion, place, outer);
        }
        if self.facts.len() >= ENOUGH {
            return self.put(Kind::Recursion, place, "not walked into: too many facts");
        }
        self.inside.push((name, place.clone()));
        self.fields(kind, place, &shape.fields);
        self.inside.pop();
    }

    fn enumeration(&mut self, place: &FactPlace, name: &EnumerationName) {
        let enumerations = self.version.map(|version| &version.enumerations);
        let Some(enumeration) = enumerations.and_then(|found| found.get(name)) else {
            return;
        };
        self.values(place, enumeration);
    }

    fn values(&mut self, place: &FactPlace, enumeration: &Enumeration) {
        for value in &enumeration.values {
            let place = place.join(format_args!("={}", value.value));
            self.put(Kind::EnumValue, &place, &value.value);
            self.put_words(Kind::Label, &place, &value.label);
        }
    }
}

/// What a plain value is called in JSON.
fn plain_name(value: &impl serde::Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        _ => String::new(),
    }
}

fn rate_limit(limit: &RateLimit) -> String {
    let windows = limit.windows.iter();
    let mut parts: Vec<String> = windows
        .map(|window| format!("{} in {} s", window.requests, window.seconds))
        .collect();
    if limit.special {
        parts.push("special".to_owned());
    }
    parts.join(", ")
}

fn pages(pagination: &Pagination) -> String {
    let Pagination {
        token_parameter,
        location,
        size_parameter,
        token_field,
        more_field,
        items_field,
    } = pagination;
    let location = plain_name(location);
    let size = size_parameter.as_deref().unwrap_or("no size");
    format!(
        "{location}: {token_parameter}, {size}; data: {items_field}, {token_field}, {more_field}"
    )
}
