//! Examples of bodies: how many are sound, and where the others contradict their pages.

use std::collections::BTreeMap;

use serde::Serialize;

use super::open::{self, OpenPlace};
use super::share::Share;
use crate::diagnostics::{Code, Diagnostics};
use crate::model::{ApiModel, BodyContent, Endpoint, Field, ResponseContent, Type, Version, fit};
use crate::pipeline::PageReport;

/// Examples of JSON bodies.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Examples {
    /// Of the examples that pages have, those that are JSON and fit their tables: the types take
    /// and give them without loss.
    pub sound: Share,
    /// Those with fields that no table has; the fields themselves are left out.
    pub undocumented_fields: usize,
    /// Where each of the others, and each example of a single field, contradicts its page.
    pub contradictions: Vec<OpenPlace>,
}

impl Examples {
    /// Looks at all examples.
    pub fn of(model: &ApiModel, pages: &[PageReport], diagnostics: &Diagnostics) -> Self {
        let by_page: BTreeMap<&str, usize> = pages
            .iter()
            .map(|page| (page.path.as_str(), page.examples))
            .collect();
        let mut examples = Self {
            contradictions: open::places(diagnostics, &[Code::BrokenJson, Code::ExampleMismatch]),
            ..Self::default()
        };
        let services = model.services.values();
        for version in services.flat_map(|service| service.versions.values()) {
            for endpoint in version.endpoints.values() {
                let on_page = by_page.get(endpoint.page.as_str()).copied();
                examples.count(version, endpoint, on_page.unwrap_or_default());
            }
        }
        examples
    }

    fn count(&mut self, version: &Version, endpoint: &Endpoint, on_page: usize) {
        let mut kept = 0;
        for found in fits(version, endpoint) {
            kept += 1;
            self.sound.agree += usize::from(found.is_sound);
            self.undocumented_fields += usize::from(found.is_sound && !found.is_whole);
        }
        // A better page takes the examples of a lesser one where it has none itself.
        self.sound.of += on_page.max(kept);
    }
}

struct Found {
    is_sound: bool,
    is_whole: bool,
}

/// How the examples that the model has of an endpoint fit it.
fn fits(version: &Version, endpoint: &Endpoint) -> Vec<Found> {
    let mut all = Vec::new();
    if let Some(body) = &endpoint.request_body {
        let part = match &body.content {
            BodyContent::Fields { fields } => Part::Fields(fields),
            BodyContent::Value { value } => Part::Value(value),
        };
        for example in &body.examples {
            all.push(part.fit(version, example));
        }
    }
    for example in &endpoint.response.examples {
        let data = example.get("data").filter(|data| !data.is_null());
        let (part, value) = match &endpoint.response.content {
            ResponseContent::Data { fields } => (Part::Fields(fields), data),
            ResponseContent::DataValue { value } => (Part::Value(value), data),
            ResponseContent::Beside { fields } => (Part::Fields(fields), Some(example)),
            ResponseContent::Root { value } => (Part::Value(value), Some(example)),
            ResponseContent::Empty | ResponseContent::Bytes => (Part::Fields(&[]), None),
        };
        all.push(match value {
            Some(value) => part.fit(version, value),
            None => Found {
                is_sound: true,
                is_whole: true,
            },
        });
    }
    all
}

/// What the value of an example is to be.
enum Part<'a> {
    Fields(&'a [Field]),
    Value(&'a Type),
}

impl Part<'_> {
    fn fit(&self, version: &Version, value: &serde_json::Value) -> Found {
        let fit = match self {
            Self::Fields(fields) => fit::fields(version, fields, value),
            Self::Value(kind) => fit::value(version, kind, value),
        };
        Found {
            is_sound: fit.mismatches.is_empty(),
            is_whole: fit.documented.as_ref() == Some(value),
        }
    }
}
