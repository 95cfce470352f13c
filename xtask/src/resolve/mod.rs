//! From [`RawEndpoint`](crate::layout::RawEndpoint)s to the [`ApiModel`]: types, nesting, examples,
//! names, shared shapes, twins, overrides.
//!
//! Passes run in the order written in [`resolve`], one file each. This room knows what the
//! reference means and may know neither the syntax of Markdown nor Rust.

mod assemble;
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
mod official_names;
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

use self::draft::{At, Draft};
use self::urls::Url;
use crate::diagnostics::{Code, Diagnostics};
use crate::layout::{RawEndpoint, RawError};
use crate::model::{ApiModel, OfficialName};

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
    tell_apart(&mut drafts, diagnostics);
    let mut model = ApiModel {
        common_errors: errors::common(&raw.common_errors),
        ..ApiModel::default()
    };
    for (service, mut drafts) in by(drafts, |name| name.service.clone()) {
        references::expand(&mut drafts, diagnostics);
        fits::settle(&mut drafts, diagnostics);
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

/// Gives endpoints with the same name names that tell them apart. Who has the name from the page
/// itself keeps it; else the first by URL.
fn tell_apart(drafts: &mut [Draft], diagnostics: &mut Diagnostics) {
    drafts.sort_by_cached_key(|draft| {
        let endpoint = &draft.endpoint;
        (
            !draft.name_is_official,
            endpoint.deprecated,
            endpoint.path.clone(),
            endpoint.http_method.clone(),
            official_names::address_method(endpoint.address.as_deref()),
            endpoint.page.clone(),
        )
    });
    let mut taken: BTreeMap<OfficialName, String> = BTreeMap::new();
    for draft in drafts {
        let name = draft.endpoint.name.clone();
        let Some(other) = taken.get(&name) else {
            taken.insert(name, draft.endpoint.page.clone());
            continue;
        };
        let url = Url::parse(&draft.endpoint.path);
        let address = draft.endpoint.address.as_deref();
        let mut apart =
            official_names::told_apart(&name, &url, &draft.endpoint.http_method, address);
        let base = apart.method.clone();
        for number in 2.. {
            if !taken.contains_key(&apart) {
                break;
            }
            apart.method = format!("{base}_{number}");
        }
        let at = At {
            source: &draft.source,
            span: draft.span,
        };
        at.report(
            diagnostics,
            Code::NameClash,
            format!("{name} is the name of the endpoint of {other} too"),
            "each endpoint with a name of its own",
            format!("this one is called {apart}"),
        );
        taken.insert(apart.clone(), draft.endpoint.page.clone());
        draft.endpoint.name = apart;
    }
}

#[cfg(test)]
mod tests;
