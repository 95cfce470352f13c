//! Object types and enumerations: each once in its service version, however many places it has.

mod collection;
mod enumerations;
mod ids;
mod merge;
mod occurrence;
mod owners;
mod place;
mod shapes;
mod unite;
mod vague;
mod values;
mod write;

use std::collections::BTreeMap;

use rayon::prelude::*;

use self::collection::Collection;
use self::ids::Ids;
use self::write::Writer;
use crate::model::{ApiModel, Version};
use crate::resolve::drafts::draft::DraftObject;
use crate::resolve::drafts::{Drafts, Subject};
use crate::resolve::passes::identity;

/// Which object types are one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sharing {
    /// Those that are equal in what is documented of their fields, so that the model has what each
    /// page has.
    Equal,
    /// Those too that agree in what they share.
    NearEqual,
}

impl Sharing {
    /// What distinguishes an object type from others.
    fn key(self, object: &DraftObject) -> String {
        let identity = identity::of_object(object);
        match self {
            Self::Equal => format!("{identity}{:?}", identity::required(object)),
            Self::NearEqual => identity,
        }
    }
}

/// Makes the model of the drafts: object types and enumerations of a version that are one become one,
/// by the rules of `unite` and `values`.
pub(crate) fn share_types(drafts: Drafts, sharing: Sharing) -> ApiModel {
    let key = |draft: &dyn Subject| (draft.service().to_owned(), draft.version().to_owned());
    let mut versions: BTreeMap<(String, String), Drafts> = BTreeMap::new();
    for draft in drafts.endpoints {
        let version = versions.entry(key(&draft)).or_default();
        version.endpoints.push(draft);
    }
    for draft in drafts.events {
        versions.entry(key(&draft)).or_default().events.push(draft);
    }
    let written: Vec<_> = versions
        .into_par_iter()
        .map(|(key, drafts)| (key, share_version(drafts, sharing)))
        .collect();
    let mut model = ApiModel::default();
    for ((service, name), version) in written {
        let service = model.services.entry(service).or_default();
        service.versions.insert(name, version);
    }
    model
}

/// A version of these endpoints and events.
fn share_version(drafts: Drafts, sharing: Sharing) -> Version {
    let collection = Collection::of(&drafts, sharing);
    let ids = Ids::of(&collection, &drafts);
    Writer { collection, ids }.version(drafts)
}

#[cfg(test)]
mod tests;
