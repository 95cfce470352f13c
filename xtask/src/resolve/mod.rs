//! From [`RawEndpoint`]s to the [`ApiModel`]: types, nesting, examples,
//! names, shared shapes, twins, overrides.
//!
//! Passes run in the order written in [`resolve`], one file each. This room knows what the
//! reference means and may know neither the syntax of Markdown nor Rust.

mod assemble;
mod clashes;
mod draft;
mod enumerations;
mod errors;
mod examples;
mod fields;
mod finish;
mod fits;
#[cfg(test)]
mod fixtures;
mod identity;
mod inference;
mod naming;
pub mod nesting;
mod official_names;
mod open;
pub mod overrides;
mod pagination;
mod rate_limits;
mod references;
mod requests;
mod responses;
mod shapes;
pub mod tree;
mod trees;
mod twins;
mod types;
mod urls;
mod values;
mod wording;

use std::collections::BTreeMap;

use self::draft::Draft;
use crate::diagnostics::Diagnostics;
use crate::layout::{RawEndpoint, RawError};
use crate::model::{ApiModel, OfficialName};

pub use examples::is_json;
pub use overrides::Overrides;

/// What was read from all pages, in the order of their paths.
#[derive(Debug, Clone, Default)]
pub struct RawApi {
    /// The endpoints.
    pub endpoints: Vec<RawEndpoint>,
    /// Rows of the pages of common codes.
    pub common_errors: Vec<RawError>,
}

/// Makes the model. The result does not depend on the order of the endpoints.
pub fn resolve(raw: RawApi, overrides: &Overrides, diagnostics: &mut Diagnostics) -> ApiModel {
    let mut endpoints = raw.endpoints;
    endpoints.sort_by(|one, other| one.source.path.cmp(&other.source.path));
    let drafts = trees::plant(endpoints, diagnostics)
        .into_iter()
        .map(|planted| assemble::draft(planted, diagnostics))
        .collect();
    let mut drafts = twins::settle(drafts, diagnostics);
    overrides::apply(&mut drafts, overrides, diagnostics);
    clashes::tell_apart(&mut drafts, diagnostics);
    let mut model = ApiModel {
        common_errors: errors::common(&raw.common_errors),
        ..ApiModel::default()
    };
    for (service, mut drafts) in by(drafts, |name| name.service.clone()) {
        references::expand(&mut drafts, diagnostics);
        fits::settle(&mut drafts, diagnostics);
        open::report(&drafts, diagnostics);
        let service = model.services.entry(service).or_default();
        for (version, drafts) in by(drafts, |name| name.version.clone()) {
            service.versions.insert(version, finish::version(drafts));
        }
    }
    model
}

/// The drafts by a part of their names, in the order of their names.
fn by(
    mut drafts: Vec<Draft>,
    part: impl Fn(&OfficialName) -> String,
) -> BTreeMap<String, Vec<Draft>> {
    drafts.sort_by(|one, other| one.endpoint.name.cmp(&other.endpoint.name));
    let mut parts: BTreeMap<String, Vec<Draft>> = BTreeMap::new();
    for draft in drafts {
        let key = part(&draft.endpoint.name);
        parts.entry(key).or_default().push(draft);
    }
    parts
}

#[cfg(test)]
mod tests;
