//! From the trees of a page to the draft of its endpoint.
//!
//! A draft has everything that one page documents of an endpoint: its fields with their types, its
//! request body, its response. What can be decided only by looking at all endpoints is left to the
//! passes.

mod documented_values;
pub(crate) mod draft;
mod endpoint;
mod event;
mod field_values;
mod fields;
mod infer_types;
pub(crate) mod inference;
mod layers;
mod request_body;
mod response;
pub(crate) mod subject;
pub(crate) mod walk;

use serde_json::Value;

use self::draft::{Draft, DraftField};
pub(super) use self::event::draft_events;
use self::fields::FieldDrafter;
pub(crate) use self::subject::{Drafts, Subject};
use crate::diagnostics::Diagnostics;
use crate::layout::RawField;
use crate::parallel;
use crate::resolve::at::At;
use crate::resolve::official_names;
use crate::resolve::reading::rows::read_table;
use crate::resolve::trees::PageTrees;
use crate::resolve::trees::tree::FieldTree;

/// Drafts the endpoint of each page.
pub(super) fn draft_endpoints(pages: Vec<PageTrees>, diagnostics: &mut Diagnostics) -> Vec<Draft> {
    parallel::map(pages, diagnostics, |trees, own| draft_endpoint(&trees, own))
}

fn draft_endpoint(trees: &PageTrees, diagnostics: &mut Diagnostics) -> Draft {
    let page = &trees.page;
    let raw = &page.raw;
    let at = At::of(&raw.source, &raw.url);
    let name = official_names::of_page(page);
    let tables = Tables::draft(trees, diagnostics);
    Draft {
        headers: tables.headers,
        path: tables.path,
        query: tables.query,
        request: request_body::draft(
            raw.http_method.value,
            &raw.headers,
            tables.request,
            page.request_examples.clone(),
            at,
        ),
        response: response::draft(raw, tables.response, page.response_examples.clone(), at),
        endpoint: endpoint::without_fields(page, name.name),
        name_source: name.source,
        layout: raw.layout,
        source: raw.source.clone(),
        span: raw.url.span,
        url: page.url.clone(),
    }
}

/// The fields of all tables of a page.
struct Tables {
    headers: Vec<DraftField>,
    path: Vec<DraftField>,
    query: Vec<DraftField>,
    request: Vec<DraftField>,
    response: Option<Vec<DraftField>>,
}

impl Tables {
    fn draft(trees: &PageTrees, diagnostics: &mut Diagnostics) -> Self {
        let raw = &trees.page.raw;
        let mut fields = FieldDrafter::new(&raw.source, &trees.named, diagnostics);
        let examples: Vec<&Value> = trees.page.request_examples.iter().collect();
        Self {
            headers: fields.draft(&leaves(&raw.headers), &[]),
            path: fields.draft(&leaves(&raw.path_parameters), &[]),
            query: fields.draft(&leaves(&raw.query_parameters), &[]),
            request: fields.draft(&trees.request, &examples),
            response: trees.response.as_deref().map(|rows| {
                let samples = response::samples(rows, &trees.page.response_examples);
                let samples: Vec<&Value> = samples.iter().map(AsRef::as_ref).collect();
                response::unrequired(fields.draft(rows, &samples))
            }),
        }
    }
}

fn leaves(rows: &[RawField]) -> Vec<FieldTree> {
    read_table(rows.to_vec())
        .into_iter()
        .map(FieldTree::leaf)
        .collect()
}
