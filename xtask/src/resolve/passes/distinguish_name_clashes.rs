//! Endpoints with the same official name, and the names that distinguish them.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::{Code, Diagnostics};
use crate::model::{HttpMethod, OfficialName};
use crate::resolve::drafts::Subject;
use crate::resolve::drafts::draft::Draft;
use crate::resolve::official_names::{self, NameSource};
use crate::resolve::reading::urls::path_key;

/// Gives endpoints with the same name names that distinguish them. Who has the name from the page
/// itself keeps it. Several endpoints on one URL are all called after their addresses; of
/// endpoints on different URLs, the first by URL keeps the name. Afterwards the drafts are in the
/// order of their names.
pub(crate) fn distinguish_name_clashes(drafts: &mut [Draft], diagnostics: &mut Diagnostics) {
    drafts.sort_by_cached_key(|draft| {
        let endpoint = &draft.endpoint;
        (
            draft.name_source != NameSource::Page,
            endpoint.deprecated,
            endpoint.path.clone(),
            endpoint.http_method,
            official_names::address_method(endpoint.address.as_deref()),
            endpoint.page.clone(),
        )
    });
    let crowded = crowded(drafts);
    let mut taken: BTreeMap<OfficialName, String> = BTreeMap::new();
    for draft in &mut *drafts {
        let name = draft.endpoint.name.clone();
        let page = draft.endpoint.page.clone();
        let is_given = draft.name_source == NameSource::Page;
        let shares_url = !is_given && crowded.contains(&spot(draft));
        if !shares_url && !taken.contains_key(&name) {
            taken.insert(name, page);
            continue;
        }
        let apart = free_name(draft, &taken);
        let other = taken.get(&name).map_or("another page", String::as_str);
        draft.at().report(
            diagnostics,
            Code::NameClash,
            format!("{name} is the name of the endpoint of {other} too"),
            "each endpoint with a name of its own",
            format!("this one is called {apart}"),
        );
        taken.insert(apart.clone(), page);
        draft.endpoint.name = apart;
    }
    drafts.sort_by(|one, other| one.endpoint.name.cmp(&other.endpoint.name));
}

type Spot = (OfficialName, String, HttpMethod);

fn spot(draft: &Draft) -> Spot {
    let endpoint = &draft.endpoint;
    (
        endpoint.name.clone(),
        path_key(&endpoint.path),
        endpoint.http_method,
    )
}

/// Names that several endpoints of one URL have by rule.
fn crowded(drafts: &[Draft]) -> BTreeSet<Spot> {
    let mut seen = BTreeSet::new();
    drafts
        .iter()
        .map(spot)
        .filter(|spot| !seen.insert(spot.clone()))
        .collect()
}

/// A name that distinguishes the endpoint and that nobody has; with a number where all else fails.
fn free_name(draft: &Draft, taken: &BTreeMap<OfficialName, String>) -> OfficialName {
    let endpoint = &draft.endpoint;
    let address = endpoint.address.as_deref();
    let mut apart =
        official_names::distinguished(&endpoint.name, &draft.url, endpoint.http_method, address);
    let base = apart.method.clone();
    for number in 2.. {
        if !taken.contains_key(&apart) {
            break;
        }
        apart.method = format!("{base}_{number}");
    }
    apart
}
