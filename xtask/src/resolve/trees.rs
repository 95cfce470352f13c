//! The trees of all tables of all endpoints.

use std::collections::BTreeMap;

use serde_json::Value;

use super::draft::At;
use super::examples;
use super::tree::{self, FieldTree};
use super::urls::Url;
use crate::diagnostics::Diagnostics;
use crate::layout::{RawEndpoint, RawField};

/// An endpoint with its URL taken apart, its examples read and its tables as trees.
pub(super) struct Planted {
    /// What the page says.
    pub(super) raw: RawEndpoint,
    /// The URL.
    pub(super) url: Url,
    /// Request examples that are sound JSON.
    pub(super) request_examples: Vec<Value>,
    /// Response examples that are sound JSON.
    pub(super) response_examples: Vec<Value>,
    /// The request body.
    pub(super) request: Vec<FieldTree>,
    /// The response; `None` where the page has no table of it.
    pub(super) response: Option<Vec<FieldTree>>,
    /// Types that stand apart from the tables.
    pub(super) named: Vec<(String, Vec<FieldTree>)>,
}

/// Reads the examples and draws the trees of all endpoints.
pub(super) fn plant(endpoints: Vec<RawEndpoint>, diagnostics: &mut Diagnostics) -> Vec<Planted> {
    let mut planted: Vec<Planted> = endpoints
        .into_iter()
        .map(|raw| prepare(raw, diagnostics))
        .collect();
    let mut services: BTreeMap<String, Vec<&mut Planted>> = BTreeMap::new();
    for one in &mut planted {
        let service = one.url.static_segments().find(|part| *part != "open-apis");
        let service = service.unwrap_or_default().to_owned();
        services.entry(service).or_default().push(one);
    }
    for (_, endpoints) in services {
        draw(endpoints, diagnostics);
    }
    planted
}

fn prepare(raw: RawEndpoint, diagnostics: &mut Diagnostics) -> Planted {
    let at = At::said(&raw.source, &raw.url);
    let request_examples = examples::read_all(&raw.request_examples, at, diagnostics);
    let response_examples = examples::read_all(&raw.response_examples, at, diagnostics);
    Planted {
        url: Url::parse(&raw.url.value),
        request_examples,
        response_examples,
        request: Vec::new(),
        response: None,
        named: Vec::new(),
        raw,
    }
}

/// Draws the trees of one service.
fn draw(endpoints: Vec<&mut Planted>, diagnostics: &mut Diagnostics) {
    for one in endpoints {
        let source = &one.raw.source;
        let mut plant =
            |fields: &[RawField]| tree::from_depths(fields.to_vec(), source, diagnostics);
        one.request = plant(&one.raw.request_fields);
        one.response = one.raw.response_fields.as_deref().map(&mut plant);
        one.named = one
            .raw
            .named_types
            .iter()
            .map(|named| (named.name.value.trim().to_owned(), plant(&named.fields)))
            .collect();
    }
}
