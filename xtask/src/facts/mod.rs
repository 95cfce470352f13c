//! What is in a model, laid flat: for each endpoint one ordered list of facts, each with a kind, a
//! place in the API and a value.
//!
//! Shapes and enumerations are walked into where they are used, so that what they are called does
//! not matter, and two models can be compared fact by fact. This room knows the model alone.

mod compare;
mod walk;

use std::fmt;

use serde::Serialize;

use crate::model::{ApiModel, Endpoint, Enumeration, Event, FieldPlace, Shape, Version};

pub use compare::{Comparison, compare};

/// What a fact is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// That the endpoint is there: method, host where it is not the usual one, and path.
    Endpoint,
    /// That the event is there: its official type.
    Event,
    /// The envelope of an event.
    Envelope,
    /// The official name.
    Name,
    /// The title.
    Title,
    /// The summary.
    Summary,
    /// A note.
    Note,
    /// The address of its page.
    Address,
    /// That an endpoint or a field is deprecated.
    Deprecated,
    /// The address of what is named in the place of an endpoint.
    Successor,
    /// A token kind that it takes.
    TokenKind,
    /// A kind of app that may call it.
    AppType,
    /// A scope of the endpoint, or one that uncovers a field.
    Scope,
    /// A scope that uncovers fields of the response.
    FieldScope,
    /// The title of a scope.
    ScopeTitle,
    /// A rate limit.
    RateLimit,
    /// How to get page after page.
    Pagination,
    /// That a header, path or query parameter is there; the value is its name.
    Parameter,
    /// How the request body is written on the wire.
    Encoding,
    /// What kind of thing the response is.
    ResponseKind,
    /// That a field of a body is there; the value is its name.
    Field,
    /// The type of a parameter, a field or a body, as [`type_text`] writes it.
    Type,
    /// What the pages call an object type.
    TypeName,
    /// That an object is one that it is in; the value is the place of the outer one.
    Recursion,
    /// Whether it must be sent.
    Required,
    /// The value that the server takes when it is absent.
    Default,
    /// A limit of length, count, size or form.
    Limit,
    /// A documented value.
    EnumValue,
    /// What a documented value means.
    Label,
    /// An example: a field's own, or a whole body.
    Example,
    /// What a field means.
    Description,
    /// An error code.
    Code,
    /// The HTTP status of a code.
    HttpStatus,
    /// A message of a code.
    Message,
    /// Another message of the same code.
    OtherMessage,
    /// That a code means that too many requests were sent.
    RateLimited,
    /// What to do about a code.
    Advice,
}

impl Kind {
    /// All kinds, in order.
    pub const ALL: &[Kind] = &[
        Self::Endpoint,
        Self::Event,
        Self::Envelope,
        Self::Name,
        Self::Title,
        Self::Summary,
        Self::Note,
        Self::Address,
        Self::Deprecated,
        Self::Successor,
        Self::TokenKind,
        Self::AppType,
        Self::Scope,
        Self::FieldScope,
        Self::ScopeTitle,
        Self::RateLimit,
        Self::Pagination,
        Self::Parameter,
        Self::Encoding,
        Self::ResponseKind,
        Self::Field,
        Self::Type,
        Self::TypeName,
        Self::Recursion,
        Self::Required,
        Self::Default,
        Self::Limit,
        Self::EnumValue,
        Self::Label,
        Self::Example,
        Self::Description,
        Self::Code,
        Self::HttpStatus,
        Self::Message,
        Self::OtherMessage,
        Self::RateLimited,
        Self::Advice,
    ];

    /// Whether the value is words for people, which a program does not depend on.
    pub fn is_words(self) -> bool {
        matches!(
            self,
            Self::Title
                | Self::Summary
                | Self::Note
                | Self::ScopeTitle
                | Self::Label
                | Self::Description
                | Self::Advice
        )
    }
}

impl fmt::Display for Kind {
    /// The name of the kind as it is in JSON, with spaces.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = serde_json::to_value(self).map_err(|_| fmt::Error)?;
        f.write_str(&name.as_str().unwrap_or_default().replace('_', " "))
    }
}

/// The part of an endpoint that a place is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Area {
    /// The endpoint itself.
    Endpoint,
    /// The parameters that are sent there, or the request body.
    Sent(FieldPlace),
    /// The response: what is under `data`, or else the whole body.
    Response,
    /// The error codes.
    Error,
    /// An event itself, and what is within its envelope.
    Event,
    /// What a callback is answered with.
    Answer,
    /// An object by itself, wherever it is used.
    Object,
    /// A set of documented values by itself, wherever it is used.
    Values,
}

impl Area {
    /// The first word of a place in it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Endpoint => "endpoint",
            Self::Sent(FieldPlace::Header) => "header",
            Self::Sent(FieldPlace::Path) => "path",
            Self::Sent(FieldPlace::Query) => "query",
            Self::Sent(FieldPlace::Body | FieldPlace::WholeBody) => "request",
            Self::Response => "response",
            Self::Error => "error",
            Self::Event => "event",
            Self::Answer => "answer",
            Self::Object => "object",
            Self::Values => "values",
        }
    }
}

/// A place in an endpoint: `request.members[].id`, `query.page_size`, `error 190002`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct FactPlace {
    /// The part of the endpoint.
    pub area: Area,
    /// What follows the area's word: `.members[].id`, ` 190002`, or nothing.
    ///
    /// A name follows a `.`, what a list lists `[]`, what the keys of a map lead to `{}`. A
    /// documented value follows `=`: `.status=1`.
    pub path: String,
}

impl FactPlace {
    /// The area itself.
    pub fn root(area: Area) -> Self {
        Self {
            area,
            path: String::new(),
        }
    }

    /// Where the codes within codes are, each in its number.
    pub fn sub_codes() -> Self {
        Self::root(Area::Error).join(" sub-code")
    }

    /// The place with more of a path.
    pub fn join(&self, more: impl fmt::Display) -> Self {
        Self {
            area: self.area,
            path: format!("{}{more}", self.path),
        }
    }
}

impl fmt::Display for FactPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.area.word(), self.path)
    }
}

impl Serialize for FactPlace {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// One thing that is in a model. Within one list no two facts have both kind and place in common.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Fact {
    /// What it is about.
    pub kind: Kind,
    /// Where.
    pub place: FactPlace,
    /// The value, as text.
    pub value: String,
}

/// The facts about one endpoint or event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubjectFacts {
    /// The official name, or the type of an event.
    pub name: String,
    /// Whether it is an event.
    pub is_event: bool,
    /// The type of an event. Of an endpoint, method, host where it is not the usual one, and path with nameless parameters: what keeps
    /// endpoints apart whatever they are called.
    pub address: String,
    /// When the page was last changed, in milliseconds since 1970.
    pub updated: Option<i64>,
    /// The page.
    pub page: String,
    /// The facts: the endpoint itself, parameters, request, response, errors, each in the page's
    /// order.
    pub facts: Vec<Fact>,
}

/// The facts about the endpoints and events of a model: by version, the endpoints in the order of
/// their official names, then the events in that of their types.
pub fn of(model: &ApiModel) -> Vec<SubjectFacts> {
    let versions = model
        .services
        .values()
        .flat_map(|service| service.versions.values());
    versions
        .flat_map(|version| {
            let endpoints = version.endpoints.values();
            let endpoints = endpoints.map(|endpoint| of_endpoint(version, endpoint));
            let events = version.events.values();
            endpoints.chain(events.map(|event| of_event(version, event)))
        })
        .collect()
}

/// The facts about one endpoint of a version.
pub fn of_endpoint(version: &Version, endpoint: &Endpoint) -> SubjectFacts {
    SubjectFacts {
        name: endpoint.name.to_string(),
        is_event: false,
        address: address(endpoint),
        updated: endpoint.updated,
        page: endpoint.page.clone(),
        facts: walk::endpoint(version, endpoint),
    }
}

/// The facts about one event of a version.
pub fn of_event(version: &Version, event: &Event) -> SubjectFacts {
    SubjectFacts {
        name: event.name.to_string(),
        is_event: true,
        address: event.name.to_string(),
        updated: event.updated,
        page: event.page.clone(),
        facts: walk::event(version, event),
    }
}

/// The codes that the gateway sends on any endpoint.
pub fn common_errors(model: &ApiModel) -> Vec<Fact> {
    walk::common_errors(&model.common_errors)
}

/// The facts about an endpoint itself, its parameters, fields and codes, without the types and what
/// is in them.
pub fn of_endpoint_alone(endpoint: &Endpoint) -> Vec<Fact> {
    walk::endpoint_alone(endpoint)
}

/// The facts about an event itself and its fields, without the types and what is in them.
pub fn of_event_alone(event: &Event) -> Vec<Fact> {
    walk::event_alone(event)
}

/// The facts about an object and its fields, without their types and what is in them.
pub fn of_shape_alone(shape: &Shape) -> Vec<Fact> {
    walk::shape_alone(shape)
}

/// The facts about a set of documented values.
pub fn of_enumeration(enumeration: &Enumeration) -> Vec<Fact> {
    walk::enumeration_alone(enumeration)
}

/// Method, host where it is not the usual one, and path with nameless parameters.
pub fn address(endpoint: &Endpoint) -> String {
    let host = endpoint.host.unusual_name().unwrap_or_default();
    let segments = endpoint.path.split('/').map(|segment| {
        let is_parameter = segment.starts_with(':');
        if is_parameter { ":" } else { segment }
    });
    let path = segments.collect::<Vec<_>>().join("/");
    format!("{} {host}{path}", endpoint.http_method)
}

pub use walk::type_text;

#[cfg(test)]
mod tests;
