//! Object types and enumerations: each once in its service version, however many places it has.

mod collection;
mod enumerations;
mod ids;
mod place;
mod shapes;
mod vague;
mod write;

use std::collections::BTreeMap;

use self::collection::Collection;
use self::ids::Ids;
use self::write::Writer;
use crate::model::ApiModel;
use crate::resolve::drafts::{Drafts, Subject};

/// Makes the model of the drafts: equal object types and enumerations of a version become one.
pub(crate) fn share_types(drafts: Drafts) -> ApiModel {
    let key = |draft: &dyn Subject| (draft.service().to_owned(), draft.version().to_owned());
    let mut versions: BTreeMap<(String, String), Drafts> = BTreeMap::new();
    for draft in drafts.endpoints {
        let version = versions.entry(key(&draft)).or_default();
        version.endpoints.push(draft);
    }
    for draft in drafts.events {
        versions.entry(key(&draft)).or_default().events.push(draft);
    }
    let mut model = ApiModel::default();
    for ((service, version), drafts) in versions {
        let collection = Collection::of(&drafts);
        let ids = Ids::of(&collection, &drafts);
        let writer = Writer { collection, ids };
        let service = model.services.entry(service).or_default();
        service.versions.insert(version, writer.version(drafts));
    }
    model
}

#[cfg(test)]
mod tests;
