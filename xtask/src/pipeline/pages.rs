//! Pages one by one: what each turned out to be, and what is on it.

use std::collections::BTreeSet;

use camino::{Utf8Path, Utf8PathBuf};
use serde::{Deserialize, Serialize};

use crate::diagnostics::{Code, Diagnostics};
use crate::layout::{self, Layout, NotAnEndpoint, PageContent, RawExample};
use crate::page;
use crate::resolve::{self, Label};

/// A page and what it turned out to be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageReport {
    /// The path, with its folder as given.
    pub path: Utf8PathBuf,
    /// What it is.
    pub kind: PageKind,
    /// Whether its text names where to send a request, and how, be it in tables or not.
    pub has_request_text: bool,
    /// How many examples of JSON bodies are on it, sound or not.
    pub examples: usize,
}

/// What a page turned out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum PageKind {
    /// An endpoint, in this layout.
    Endpoint(Layout),
    /// So many events.
    Events(usize),
    /// The table of common codes.
    CommonErrors,
    /// No endpoint.
    NotAnEndpoint(NotAnEndpoint),
    /// In no encoding that is known.
    Unreadable,
}

/// One page that was read.
pub(super) struct ReadPage {
    /// What it turned out to be.
    pub(super) report: PageReport,
    /// What it has in common with the pages that are resolved together with it.
    pub(super) labels: BTreeSet<Label>,
    /// What is on it; `None` where it is in no encoding that is known, or where an earlier run read
    /// it.
    pub(super) content: Option<PageContent>,
    /// What could not be read.
    pub(super) diagnostics: Diagnostics,
}

impl ReadPage {
    /// Reads a page.
    pub(super) fn of(path: &Utf8Path, bytes: &[u8]) -> Self {
        let mut diagnostics = Diagnostics::default();
        let page = page::read(path, bytes, &mut diagnostics);
        let has_request_text = page
            .as_ref()
            .is_some_and(|page| layout::request_text::has_request(&page.source.text));
        let content = page.map(|page| layout::read(&page, &mut diagnostics));
        let kind = content.as_ref().map_or(PageKind::Unreadable, kind);
        if matches!(kind, PageKind::NotAnEndpoint(_)) {
            // Nobody reads its tables, so that nobody need correct them.
            diagnostics.retain(|diagnostic| {
                !matches!(diagnostic.code, Code::RowWidth | Code::UnclosedElement)
            });
        }
        Self {
            report: PageReport {
                path: path.to_owned(),
                kind,
                has_request_text,
                examples: content.as_ref().map_or(0, json_examples),
            },
            labels: content.as_ref().map(resolve::labels).unwrap_or_default(),
            content,
            diagnostics,
        }
    }
}

fn kind(content: &PageContent) -> PageKind {
    match content {
        PageContent::NotAnEndpoint(kind) => PageKind::NotAnEndpoint(*kind),
        PageContent::CommonErrors(_) => PageKind::CommonErrors,
        PageContent::Endpoint(endpoint) => PageKind::Endpoint(endpoint.layout),
        PageContent::Events(events) => PageKind::Events(events.len()),
    }
}

/// How many examples of JSON bodies are on a page of an endpoint or of events.
fn json_examples(content: &PageContent) -> usize {
    match content {
        PageContent::Endpoint(endpoint) => {
            let examples = endpoint.examples();
            examples.filter(|example| resolve::is_json(example)).count()
        }
        PageContent::Events(events) => {
            let mut texts: Vec<&RawExample> = events.iter().flat_map(|one| &one.examples).collect();
            texts.sort_by_key(|example| example.text.span);
            texts.dedup_by_key(|example| example.text.span);
            texts.retain(|example| resolve::is_json(example));
            texts.len()
        }
        PageContent::CommonErrors(_) | PageContent::NotAnEndpoint(_) => 0,
    }
}
