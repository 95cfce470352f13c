//! Pages that describe the same endpoint: which one is taken, what the others add to it, and where
//! they contradict it.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::fill_open::fill_open;
use crate::diagnostics::{Code, Diagnostics};
use crate::layout::Layout;
use crate::model::HttpMethod;
use crate::resolve::drafts::Subject;
use crate::resolve::drafts::draft::{Draft, DraftContent, DraftField};
use crate::resolve::drafts::walk::{Node, Root, walk};
use crate::resolve::official_names::NameSource;
use crate::resolve::reading::urls;
use crate::source::Encoding;

/// Two pages with less than this share of fields in common describe two endpoints on one URL.
const LEAST_IN_COMMON: f64 = 0.6;

/// Leaves one draft for each endpoint.
pub(crate) fn merge_duplicate_pages(
    drafts: Vec<Draft>,
    diagnostics: &mut Diagnostics,
) -> Vec<Draft> {
    let mut by_url: BTreeMap<(String, HttpMethod), Vec<Draft>> = BTreeMap::new();
    for draft in drafts {
        let endpoint = &draft.endpoint;
        let key = (urls::path_key(&endpoint.path), endpoint.http_method);
        by_url.entry(key).or_default().push(draft);
    }
    by_url
        .into_values()
        .flat_map(groups)
        .map(|group| merge(group, diagnostics))
        .collect()
}

/// The pages of one endpoint.
struct Group {
    best: Draft,
    /// The others, the better ones first.
    lesser: Vec<Draft>,
}

/// The pages of one URL, those of one endpoint together.
fn groups(mut drafts: Vec<Draft>) -> Vec<Group> {
    drafts.sort_by_cached_key(rank);
    let mut groups: Vec<Group> = Vec::new();
    for draft in drafts {
        match groups
            .iter_mut()
            .find(|group| are_duplicates(&group.best, &draft))
        {
            Some(group) => group.lesser.push(draft),
            None => groups.push(Group {
                best: draft,
                lesser: Vec::new(),
            }),
        }
    }
    groups
}

/// What makes a page the better one, in the order in which it counts; the least is the best.
type Rank = (usize, u8, Reverse<Option<i64>>, u8, Reverse<usize>, String);

fn rank(draft: &Draft) -> Rank {
    let (coarse, fine) = layout_rank(draft.layout);
    (
        lost(draft),
        coarse,
        Reverse(draft.endpoint.updated),
        fine,
        Reverse(count(draft)),
        draft.endpoint.page.clone(),
    )
}

/// How much of a page its layout keeps, the least being the best: first what counts before the
/// time of the last change, then what counts after it.
pub(super) fn layout_rank(layout: Layout) -> (u8, u8) {
    match layout {
        Layout::Portal => (0, 0),
        Layout::Tables => (0, 1),
        Layout::SdkSample => (1, 2),
        Layout::Historic => (1, 3),
        Layout::Copied => (1, 4),
    }
}

/// How many fields a page documents.
fn count(draft: &Draft) -> usize {
    facts(draft).len()
}

fn lost(draft: &Draft) -> usize {
    match draft.source.encoding {
        Encoding::Mojibake { lost, .. } => lost,
        _ => 0,
    }
}

fn are_duplicates(one: &Draft, other: &Draft) -> bool {
    let are_given = [one, other].map(|page| page.name_source) == [NameSource::Page; 2];
    if are_given && one.endpoint.name != other.endpoint.name {
        return false;
    }
    if one.endpoint.title == other.endpoint.title || one.endpoint.address == other.endpoint.address
    {
        return true;
    }
    let (ours, theirs) = (request_names(one), request_names(other));
    if ours.is_empty() || theirs.is_empty() {
        return true;
    }
    let common = ours.intersection(&theirs).count() as f64;
    let all = ours.union(&theirs).count() as f64;
    common / all >= LEAST_IN_COMMON
}

fn request_names(draft: &Draft) -> BTreeSet<&str> {
    let body = match draft.request.as_ref().map(|request| &request.content) {
        Some(DraftContent::Fields(fields)) => fields.as_slice(),
        _ => &[],
    };
    draft
        .query
        .iter()
        .chain(body)
        .map(|field| field.name.as_str())
        .collect()
}

/// The best draft of a group, with what the others add.
fn merge(group: Group, diagnostics: &mut Diagnostics) -> Draft {
    let mut best = group.best;
    for lesser in group.lesser {
        lesser.at().report(
            diagnostics,
            Code::DuplicatePage,
            format!(
                "{} describes {} too, and better: {}",
                best.endpoint.page,
                best.endpoint.name,
                reason(&best, &lesser)
            ),
            "",
            "this page only adds what the other one leaves open",
        );
        contradictions(&best, &lesser, diagnostics);
        fill(&mut best, lesser);
    }
    best
}

/// Why one page is better than another.
fn reason(best: &Draft, lesser: &Draft) -> &'static str {
    let (one, other) = (rank(best), rank(lesser));
    if one.0 != other.0 {
        "this page was damaged"
    } else if one.1 != other.1 {
        "its layout has more"
    } else if one.2 != other.2 {
        "it is newer"
    } else if one.3 != other.3 {
        "its layout has more"
    } else if one.4 != other.4 {
        "it has more fields"
    } else {
        "they are equal, and its path comes first"
    }
}

/// Reports where two pages contradict each other.
fn contradictions(best: &Draft, lesser: &Draft, diagnostics: &mut Diagnostics) {
    let page = &best.endpoint.page;
    let ours = facts(best);
    for (path, (kind, span)) in facts(lesser) {
        let Some((known, _)) = ours.get(&path) else {
            continue;
        };
        if *known != kind && known != "any" && kind != "any" {
            lesser.at().with(span).report(
                diagnostics,
                Code::Contradiction,
                format!("`{path}` is `{kind}` here and `{known}` in {page}"),
                "the same type",
                format!("`{known}` was taken"),
            );
        }
    }
    contradictory_codes(best, lesser, diagnostics);
}

/// Reports codes that only one of two pages lists, where both list some.
fn contradictory_codes(best: &Draft, lesser: &Draft, diagnostics: &mut Diagnostics) {
    let codes = |draft: &Draft| -> BTreeSet<i64> {
        let errors = draft.endpoint.errors.iter();
        errors.map(|error| error.code).collect()
    };
    let (ours, theirs) = (codes(best), codes(lesser));
    if ours.is_empty() || theirs.is_empty() {
        return;
    }
    let page = &best.endpoint.page;
    let mut report = |found: String, action: &str| {
        let at = lesser.at();
        at.report(
            diagnostics,
            Code::Contradiction,
            found,
            "the same codes",
            action,
        );
    };
    for code in theirs.difference(&ours) {
        let found = format!("the code {code} is listed here and not in {page}");
        report(found, "the code was left out");
    }
    for code in ours.difference(&theirs) {
        let found = format!("the code {code} is listed in {page} and not here");
        report(found, "the code was kept");
    }
}

type Facts = BTreeMap<String, (String, Option<crate::source::Span>)>;

/// The types of all fields by path.
fn facts(draft: &Draft) -> Facts {
    let mut facts = Facts::new();
    let mut collect = |node: Node<'_, '_>| {
        let span = node.field.and_then(|field| field.span);
        facts.insert(node.path(), (node.kind.describe(), span));
    };
    for (part, fields) in draft.tables() {
        walk(part, Root::Fields(fields), &mut collect);
    }
    facts
}

/// Adds what the better page leaves open.
fn fill(best: &mut Draft, lesser: Draft) {
    let (into, from) = (&mut best.endpoint, lesser.endpoint);
    if lesser.name_source < best.name_source {
        into.name = from.name;
        best.name_source = lesser.name_source;
    }
    fill_open(&mut into.summary, from.summary);
    fill_open(&mut into.notes, from.notes);
    fill_open(&mut into.address, from.address);
    fill_open(&mut into.updated, from.updated);
    fill_open(&mut into.rate_limit, from.rate_limit);
    fill_open(&mut into.token_kinds, from.token_kinds);
    fill_open(&mut into.app_types, from.app_types);
    fill_open(&mut into.scopes, from.scopes);
    fill_open(&mut into.errors, from.errors);
    if let (Some(into), Some(from)) = (&mut best.request, lesser.request) {
        fill_open(&mut into.examples, from.examples);
    }
    fill_open(&mut best.response.examples, lesser.response.examples);
    fill_fields(&mut best.query, lesser.query);
    fill_fields(&mut best.path, lesser.path);
}

fn fill_fields(into: &mut [DraftField], from: Vec<DraftField>) {
    for other in from {
        let Some(field) = into.iter_mut().find(|field| field.name == other.name) else {
            continue;
        };
        fill_open(&mut field.description, other.description);
        fill_open(&mut field.example, other.example);
        fill_open(&mut field.required, other.required);
    }
}

#[cfg(test)]
mod tests;
