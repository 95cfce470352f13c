//! Names that stay: every public Rust name that codegen gave, with the fact that it names.
//!
//! A name once released is a promise. What a name names is written in the platform's words, by what
//! outlasts rewording and moving: an endpoint by its HTTP method and URL, or else its official
//! name; a code, a value or a field by itself within its type; a shape or an enumeration by the
//! fields that lead to it. `keep` finds what those facts are called now, `record` writes down what
//! was given. Nothing here reads or writes files.

pub mod keep;
mod read;
pub mod record;
mod write;

use std::collections::BTreeMap;

use super::identifier::Name;
use super::table::SubCodeNames;
use crate::model::{FieldPlace, Host, HttpMethod};

/// The file's name, within a folder of pages.
pub const FILE: &str = "names.lock";

/// The word of the last line, before the count of the lines that name something.
const END: &str = "end";

/// All names that were given.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Lock {
    /// By the platform's name.
    pub services: BTreeMap<String, LockedService>,
    /// Variants of the codes that the gateway sends.
    pub common_codes: BTreeMap<i64, Name>,
}

/// A service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LockedService {
    /// The module.
    pub module: Name,
    /// Its versions by the platform's name.
    pub versions: BTreeMap<String, LockedVersion>,
}

/// A version: the scope in which types have one name each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LockedVersion {
    /// The module.
    pub module: Name,
    /// Its endpoints.
    pub endpoints: BTreeMap<EndpointFact, LockedEndpoint>,
    /// Its events, by their official types.
    pub events: BTreeMap<String, LockedEvent>,
    /// The fields of its shapes, by the shape's type.
    pub shapes: BTreeMap<Name, BTreeMap<String, Member>>,
    /// The variants of its enumerations, by the enumeration's type.
    pub enumerations: BTreeMap<Name, BTreeMap<String, Name>>,
}

/// What distinguishes an endpoint from all others.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct EndpointFact {
    /// HTTP method, host where it is another than the platform's, and path, in which a parameter
    /// is a colon alone.
    pub url: String,
    /// Resource and method of the official name.
    pub official_name: String,
}

/// An endpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LockedEndpoint {
    /// The type of the request.
    pub request: Name,
    /// The type of the response.
    pub response: Name,
    /// What the response is, where it is no object with fields.
    pub response_is: Option<Name>,
    /// The enum of its codes.
    pub error: Name,
    /// The request's fields.
    pub fields: BTreeMap<(FieldPlace, String), Member>,
    /// The response's fields.
    pub answer: BTreeMap<String, Member>,
    /// The variants of its codes.
    pub codes: BTreeMap<i64, Name>,
    /// The codes within its codes, where it has any.
    pub sub_codes: Option<SubCodeNames>,
}

/// An event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LockedEvent {
    /// The type of the event.
    pub event: Name,
    /// The type of what it is answered with, where that counts.
    pub answer: Option<Name>,
    /// The event's fields.
    pub fields: BTreeMap<String, Member>,
    /// The answer's fields.
    pub answer_fields: BTreeMap<String, Member>,
}

/// A field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The field in Rust.
    pub name: Name,
    /// The shape or enumeration that it holds, in a list or by itself.
    pub leads_to: Option<Name>,
}

/// The word for where a field of a request is sent.
fn word(place: FieldPlace) -> &'static str {
    match place {
        FieldPlace::Path => "path",
        FieldPlace::Query => "query",
        FieldPlace::Header => "header",
        FieldPlace::Body => "body",
        FieldPlace::WholeBody => "whole",
    }
}

impl EndpointFact {
    /// The fact of an endpoint.
    pub fn new(http_method: HttpMethod, host: Host, path: &str, official_name: String) -> Self {
        let path: Vec<&str> = path
            .split('/')
            .map(|segment| {
                let is_parameter = segment.starts_with(':');
                if is_parameter { ":" } else { segment }
            })
            .collect();
        Self {
            url: format!(
                "{http_method} {}{}",
                host.unusual_name().unwrap_or_default(),
                path.join("/")
            ),
            official_name,
        }
    }
}

#[cfg(test)]
mod tests;
