//! Names of the types of one service version, which share one flat module.
//!
//! Requests are named first, then their responses and errors, then events, shapes, enumerations: a
//! later one that would be called like an earlier one gets its kind in its name.

use std::collections::BTreeMap;

use super::distinct::NamePriority;
use super::events::{self, EventTypes};
use super::identifier::{Name, Style, name, with_suffix};
use super::lock::LockedEndpoint;
use super::lock::keep::Kept;
use super::renames::Renames;
use super::taken::{Taken, given};
use super::verbs::request_words;
use crate::model::{Endpoint, EnumerationName, ShapeName, Version};

/// The names of one endpoint's types.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RequestNames {
    /// The request.
    pub(super) request: Name,
    /// The response.
    pub(super) response: Name,
    /// The enum of its codes.
    pub(super) error: Name,
    /// The enum of the codes within its codes, where it has any.
    pub(super) sub_codes: Option<Name>,
}

/// The names of a version's types.
#[derive(Debug)]
pub(super) struct TypeNames {
    /// By the endpoint's key.
    pub(super) requests: BTreeMap<String, RequestNames>,
    /// By the event's official type.
    pub(super) events: BTreeMap<String, EventTypes>,
    /// By id.
    pub(super) shapes: BTreeMap<ShapeName, Name>,
    /// By id.
    pub(super) enumerations: BTreeMap<EnumerationName, Name>,
}

impl TypeNames {
    /// Names all types of a version; `path` is the version, `calendar.v4`.
    pub(super) fn of(
        version: &Version,
        path: &str,
        renames: &Renames<'_>,
        kept: &Kept<'_>,
    ) -> Self {
        let mut taken = Taken::new(kept, renames);
        Self {
            requests: request_names(version, &mut taken, renames, kept),
            events: events::types(version, &mut taken, renames, kept),
            shapes: given(
                version.shapes.keys().map(|id| {
                    let by_rule = name(&id.0, Style::Camel, "Shape");
                    let before = kept.shapes.get(id).map(|(name, _)| *name);
                    let wanted = renames.or(&format!("{path}.{id}"), by_rule);
                    (id.clone(), wanted.or_kept(before))
                }),
                &mut taken,
                "Shape",
            ),
            enumerations: given(
                version.enumerations.keys().map(|id| {
                    let by_rule = name(&id.0, Style::Camel, "Values");
                    let before = kept.enumerations.get(id).map(|(name, _)| *name);
                    let wanted = renames.or(&format!("{path}.{id}"), by_rule);
                    (id.clone(), wanted.or_kept(before))
                }),
                &mut taken,
                "Values",
            ),
        }
    }
}

/// Which name of a locked endpoint is meant.
type Before = fn(&LockedEndpoint) -> Option<&Name>;

/// Whether an endpoint has a type.
type Has = fn(&Endpoint) -> bool;

fn request_names(
    version: &Version,
    taken: &mut Taken<'_>,
    renames: &Renames<'_>,
    kept: &Kept<'_>,
) -> BTreeMap<String, RequestNames> {
    let wanted = version.endpoints.iter().map(|(key, endpoint)| {
        let words = request_words(endpoint).join("_");
        let by_rule = name(&words, Style::Camel, "Request");
        let before = kept.endpoints.get(key).map(|own| &own.request);
        let wanted = renames.or(&endpoint.name.to_string(), by_rule);
        (key.clone(), wanted.or_kept(before))
    });
    let requests = given(wanted, taken, "Request");
    let derived = |suffix: &str, before: Before, has: Has, taken: &mut Taken<'_>| {
        let has = |key: &String| version.endpoints.get(key).is_some_and(has);
        let with_it = requests.iter().filter(|(key, _)| has(key));
        let wanted = with_it.map(|(key, request)| {
            // The names go together: those of a request that has another name now follow it.
            let own = kept.endpoints.get(key);
            let own = own.filter(|own| own.request == *request);
            let by_rule = NamePriority::ByRule(with_suffix(request, suffix));
            let before = own.and_then(|own| before(own));
            (key.clone(), by_rule.or_kept(before))
        });
        given(wanted, taken, "Type")
    };
    let responses = derived("Response", |own| Some(&own.response), |_| true, taken);
    let errors = derived("Error", |own| Some(&own.error), |_| true, taken);
    let sub_codes = derived(
        "SubCode",
        |own| own.sub_codes.as_ref().map(|own| &own.name),
        |endpoint| endpoint.sub_codes().next().is_some(),
        taken,
    );
    requests
        .iter()
        .filter_map(|(key, request)| {
            let names = RequestNames {
                request: request.clone(),
                response: responses.get(key)?.clone(),
                error: errors.get(key)?.clone(),
                sub_codes: sub_codes.get(key).cloned(),
            };
            Some((key.clone(), names))
        })
        .collect()
}
