//! From [`RawEndpoint`]s and [`RawEvent`]s to the [`ApiModel`]: types, nesting, examples, official names, shared
//! shapes, duplicate pages, overrides.
//!
//! The passes run in the order of [`resolve`], each in a file of its own. Its rooms are the stages:
//! `reading` knows what single texts of a page mean, `trees` what is nested in what, `drafts` what
//! one page documents of its endpoint, `passes` what can be decided only by looking at all
//! endpoints; `official_names` has the rules for what endpoints are called. This room knows what
//! the reference means and may know neither the syntax of Markdown nor Rust.

mod at;
mod drafts;
#[cfg(test)]
mod fixtures;
mod official_names;
pub mod overrides;
mod passes;
pub mod reading;
pub mod trees;
mod units;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use self::drafts::{Drafts, draft_endpoints, draft_events};
use self::passes::{
    apply_overrides, correct_type_names, correct_types_by_examples, distinguish_name_clashes,
    expand_references, find_pagination, label_values, list_names_from_urls,
    match_parameters_to_urls, merge_duplicate_events, merge_duplicate_pages, remove_client_headers,
    remove_misfit_examples, report_open_fields, share_types, simplify_parameter_types,
};
use self::reading::error_tables::read_common_errors;
use self::reading::event_page::read_event_pages;
use self::reading::page::read_pages;
use self::trees::{build_trees, distrust_impossible_depths, remove_separator_rows};
use crate::diagnostics::Diagnostics;
use crate::layout::{PageContent, RawEndpoint, RawError, RawEvent};
use crate::model::ApiModel;

pub use overrides::Overrides;
pub use passes::{MissingType, Sharing};
pub use reading::examples::is_json;
pub use units::{Label, Unit, labels, units};

/// What was read from all pages, in the order of their paths.
#[derive(Debug, Clone, Default)]
pub struct RawApi {
    /// The endpoints.
    pub endpoints: Vec<RawEndpoint>,
    /// The events and callbacks.
    pub events: Vec<RawEvent>,
    /// Rows of the pages of common codes.
    pub common_errors: Vec<RawError>,
}

impl RawApi {
    /// Adds what is on a page, if anything is made of it.
    pub fn add(&mut self, content: Option<PageContent>) {
        match content {
            Some(PageContent::Endpoint(endpoint)) => self.endpoints.push(*endpoint),
            Some(PageContent::Events(events)) => self.events.extend(events),
            Some(PageContent::CommonErrors(errors)) => self.common_errors.extend(errors),
            Some(PageContent::NotAnEndpoint(_)) | None => {}
        }
    }
}

/// The model, and what the pages leave open in it.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Resolved {
    /// The model.
    pub model: ApiModel,
    /// How many fields and bodies hold any JSON, by what would have given them a type.
    pub open_fields: BTreeMap<MissingType, usize>,
    /// The pages of endpoints whose official names were taken from the URL alone, by the names.
    pub names_from_urls: BTreeMap<String, String>,
}

impl Resolved {
    /// Adds what another unit has.
    pub fn add(&mut self, other: Resolved) {
        self.model.services.extend(other.model.services);
        let common_errors = other.model.common_errors;
        self.model.common_errors.extend(common_errors);
        for (missing, count) in other.open_fields {
            *self.open_fields.entry(missing).or_default() += count;
        }
        self.names_from_urls.extend(other.names_from_urls);
    }
}

/// Makes the model: the passes, in order. The result does not depend on the order of the pages.
pub fn resolve(
    raw: RawApi,
    overrides: &Overrides,
    sharing: Sharing,
    diagnostics: &mut Diagnostics,
) -> Resolved {
    let mut pages = read_pages(raw.endpoints, diagnostics);
    let mut events = read_event_pages(raw.events, diagnostics);
    remove_separator_rows(&mut pages, diagnostics);
    remove_separator_rows(&mut events, diagnostics);
    distrust_impossible_depths(&mut pages);
    distrust_impossible_depths(&mut events);
    let trees = build_trees(pages, events, diagnostics);

    let mut endpoints = draft_endpoints(trees.endpoints, diagnostics);
    match_parameters_to_urls(&mut endpoints, diagnostics);
    remove_client_headers(&mut endpoints);
    simplify_parameter_types(&mut endpoints);
    let events = draft_events(trees.events, diagnostics);

    let mut drafts = Drafts {
        endpoints: merge_duplicate_pages(endpoints, diagnostics),
        events: merge_duplicate_events(events, diagnostics),
    };
    apply_overrides(&mut drafts, overrides, diagnostics);
    distinguish_name_clashes(&mut drafts.endpoints, diagnostics);
    let names_from_urls = list_names_from_urls(&drafts.endpoints);
    expand_references(&mut drafts, diagnostics);
    correct_type_names(&mut drafts);
    label_values(&mut drafts, overrides, diagnostics);
    correct_types_by_examples(&mut drafts, diagnostics);
    remove_misfit_examples(&mut drafts, diagnostics);
    let open_fields = report_open_fields(&drafts, diagnostics);

    let mut model = share_types(drafts, sharing);
    find_pagination(&mut model);
    model.common_errors = read_common_errors(&raw.common_errors);
    Resolved {
        model,
        open_fields,
        names_from_urls,
    }
}

#[cfg(test)]
mod tests;
