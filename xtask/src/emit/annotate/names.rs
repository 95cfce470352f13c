//! Names of the types of one service version, which share one flat module.
//!
//! Requests are named first, then their responses and errors, then shapes, then enumerations: a
//! later one that would be called like an earlier one says of what kind it is.

use std::collections::BTreeMap;

use crate::emit::identifiers::{Name, Style, distinct, name, with_suffix};
use crate::emit::renames::Renames;
use crate::model::{EnumerationName, ShapeName, Version};

/// Types that generated code names without a path.
const RESERVED: &[&str] = &[
    "Body",
    "BodyError",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Drop",
    "Endpoint",
    "EndpointInfo",
    "Eq",
    "Err",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "Hash",
    "Headers",
    "Into",
    "IntoIterator",
    "Iterator",
    "Method",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Query",
    "ResponseFormat",
    "Result",
    "Self_",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "TokenKind",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Vec",
];

/// The names of one endpoint's types.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestNames {
    /// The request.
    pub request: Name,
    /// The response.
    pub response: Name,
    /// The enum of its codes.
    pub error: Name,
}

/// The names of a version's types.
#[derive(Debug)]
pub struct VersionNames<'a> {
    /// What a maintainer chose.
    pub renames: &'a Renames<'a>,
    /// The version, `calendar.v4`.
    path: String,
    /// By the endpoint's key.
    pub requests: BTreeMap<String, RequestNames>,
    /// By the shape's name in the model.
    pub shapes: BTreeMap<ShapeName, Name>,
    /// By the enumeration's name in the model.
    pub enumerations: BTreeMap<EnumerationName, Name>,
}

impl<'a> VersionNames<'a> {
    /// Names all types of a version.
    pub fn of(version: &Version, path: String, renames: &'a Renames<'a>) -> Self {
        let mut taken: Vec<String> = RESERVED.iter().map(|name| (*name).to_owned()).collect();
        let requests = request_names(version, &mut taken, renames);
        let shapes = given(
            version.shapes.keys().map(|wire| {
                let by_rule = name(&wire.0, Style::Camel, "Shape");
                (wire.clone(), renames.or(&format!("{path}.{wire}"), by_rule))
            }),
            &mut taken,
            "Shape",
        );
        let enumerations = given(
            version.enumerations.keys().map(|wire| {
                let by_rule = name(&wire.0, Style::Camel, "Values");
                (wire.clone(), renames.or(&format!("{path}.{wire}"), by_rule))
            }),
            &mut taken,
            "Values",
        );
        Self {
            renames,
            path,
            requests,
            shapes,
            enumerations,
        }
    }
}

impl VersionNames<'_> {
    /// The name chosen for what is in this version, or else the one that the rules give.
    pub fn chosen(&self, within: &str, by_rule: Name) -> Name {
        self.renames.or(&format!("{}{within}", self.path), by_rule)
    }
}

fn request_names(
    version: &Version,
    taken: &mut Vec<String>,
    renames: &Renames<'_>,
) -> BTreeMap<String, RequestNames> {
    let wanted = version.endpoints.iter().map(|(key, endpoint)| {
        let words = format!("{}_{}", endpoint.name.method, endpoint.name.resource);
        let by_rule = name(&words, Style::Camel, "Request");
        (key.clone(), renames.or(&endpoint.name.to_string(), by_rule))
    });
    let requests = given(wanted, taken, "Request");
    let derived = |suffix: &str, taken: &mut Vec<String>| {
        let wanted = requests
            .iter()
            .map(|(key, request)| (key.clone(), with_suffix(request, suffix)));
        given(wanted, taken, "Type")
    };
    let responses = derived("Response", taken);
    let errors = derived("Error", taken);
    requests
        .iter()
        .filter_map(|(key, request)| {
            let names = RequestNames {
                request: request.clone(),
                response: responses.get(key)?.clone(),
                error: errors.get(key)?.clone(),
            };
            Some((key.clone(), names))
        })
        .collect()
}

/// Gives names that are not taken, and takes them.
fn given<K: Ord + Clone>(
    wanted: impl Iterator<Item = (K, Name)>,
    taken: &mut Vec<String>,
    suffix: &str,
) -> BTreeMap<K, Name> {
    let reserved: Vec<&str> = taken.iter().map(String::as_str).collect();
    let names = distinct(wanted, &reserved, |_| suffix.to_owned());
    taken.extend(names.values().map(|name| name.as_str().to_owned()));
    names
}
