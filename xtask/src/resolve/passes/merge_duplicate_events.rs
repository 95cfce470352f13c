//! Pages that describe the same event: which one is taken, and what the others add to it.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::fill_open::fill_open;
use super::merge_duplicate_pages::layout_rank;
use crate::diagnostics::{Code, Diagnostics};
use crate::resolve::drafts::Subject;
use crate::resolve::drafts::draft::DraftEvent;

/// Leaves one draft for each type of event.
pub(crate) fn merge_duplicate_events(
    drafts: Vec<DraftEvent>,
    diagnostics: &mut Diagnostics,
) -> Vec<DraftEvent> {
    let mut by_type: BTreeMap<String, Vec<DraftEvent>> = BTreeMap::new();
    for draft in drafts {
        let key = draft.event.name.event_type.clone();
        by_type.entry(key).or_default().push(draft);
    }
    let mut merged: Vec<DraftEvent> = by_type
        .into_values()
        .filter_map(|pages| merge(pages, diagnostics))
        .collect();
    merged.sort_by(|one, other| one.event.name.cmp(&other.event.name));
    merged
}

/// The best draft of an event, with what the others add. A page that is not superseded is better
/// than one that is.
fn merge(mut pages: Vec<DraftEvent>, diagnostics: &mut Diagnostics) -> Option<DraftEvent> {
    pages.sort_by_cached_key(|draft| {
        let (coarse, fine) = layout_rank(draft.layout);
        let updated = Reverse(draft.event.updated);
        let page = draft.event.page.clone();
        (coarse, draft.event.deprecated, updated, fine, page)
    });
    let mut pages = pages.into_iter();
    let mut best = pages.next()?;
    for lesser in pages {
        lesser.at().report(
            diagnostics,
            Code::DuplicatePage,
            format!(
                "{} describes {} too, and better",
                best.event.page, best.event.name
            ),
            "",
            "this page only adds what the other one leaves open",
        );
        fill(&mut best, lesser);
    }
    Some(best)
}

/// Adds what the better page leaves open.
fn fill(best: &mut DraftEvent, lesser: DraftEvent) {
    let (into, from) = (&mut best.event, lesser.event);
    fill_open(&mut into.summary, from.summary);
    fill_open(&mut into.notes, from.notes);
    fill_open(&mut into.address, from.address);
    fill_open(&mut into.updated, from.updated);
    fill_open(&mut into.app_types, from.app_types);
    fill_open(&mut into.scopes, from.scopes);
    fill_open(&mut into.field_scopes, from.field_scopes);
    fill_open(&mut best.fields, lesser.fields);
    fill_open(&mut best.examples, lesser.examples);
}
