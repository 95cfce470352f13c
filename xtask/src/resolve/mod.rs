//! From [`RawEndpoint`]s to the [`ApiModel`]: types, nesting, examples,
//! names, shared shapes, twins, overrides.
//!
//! Passes run in the order written in [`resolve`], one file each. This room knows what the
//! reference means and may know neither the syntax of Markdown nor Rust.

mod drafts;
#[cfg(test)]
mod fixtures;
mod official_names;
pub mod overrides;
mod passes;
mod reading;
pub mod trees;
mod wording;

use std::collections::BTreeMap;

use self::drafts::draft::Draft;
use self::passes::{
    apply_overrides, check_examples, expand_references, merge_duplicate_pages, report_open_fields,
    tell_name_clashes_apart, write_model,
};
use crate::diagnostics::Diagnostics;
use crate::layout::{RawEndpoint, RawError};
use crate::model::{ApiModel, OfficialName};

pub use overrides::Overrides;
pub use reading::examples::is_json;

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
        .map(|planted| drafts::draft(planted, diagnostics))
        .collect();
    let mut drafts = merge_duplicate_pages::settle(drafts, diagnostics);
    apply_overrides::apply(&mut drafts, overrides, diagnostics);
    tell_name_clashes_apart::tell_apart(&mut drafts, diagnostics);
    let mut model = ApiModel {
        common_errors: reading::errors::common(&raw.common_errors),
        ..ApiModel::default()
    };
    for (service, mut drafts) in by(drafts, |name| name.service.clone()) {
        expand_references::expand(&mut drafts, diagnostics);
        check_examples::settle(&mut drafts, diagnostics);
        report_open_fields::report(&drafts, diagnostics);
        let service = model.services.entry(service).or_default();
        for (version, drafts) in by(drafts, |name| name.version.clone()) {
            service
                .versions
                .insert(version, write_model::version(drafts));
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
