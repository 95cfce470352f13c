//! Enumerations that many services have: one type at the root of the crate, named in each of them.

use std::collections::{BTreeMap, BTreeSet};

use super::{EnumerationPlan, ServicePlan};
use crate::model::EnumerationBase;
use crate::names::identifier::Name;

/// So many services have an enumeration that is one type for all.
const MANY: usize = 3;

/// What is the same wherever an enumeration is one: its name, and its variants by their values.
type Identity = (Name, Vec<(String, Name)>);

/// Takes the enumerations of text that many services have out of their versions, which name them
/// as shared from then on. Numbers mean something else in each service.
pub(super) fn take_shared(services: &mut [ServicePlan]) -> Vec<EnumerationPlan> {
    let shared = shared(services);
    let mut taken = BTreeMap::new();
    for version in services.iter_mut().flat_map(|it| &mut it.versions) {
        let (out, own) = std::mem::take(&mut version.enumerations)
            .into_iter()
            .partition(|plan| shared.contains(&identity(plan)));
        version.enumerations = own;
        let out: Vec<EnumerationPlan> = out;
        version.shared = out.iter().map(|plan| plan.name.clone()).collect();
        for plan in out {
            taken.entry(plan.name.clone()).or_insert(plan);
        }
    }
    taken.into_values().collect()
}

/// The enumerations that many services have; of two that have one name, that of more services.
fn shared(services: &[ServicePlan]) -> BTreeSet<Identity> {
    let mut counts: BTreeMap<Identity, usize> = BTreeMap::new();
    for service in services {
        let plans = service.versions.iter().flat_map(|it| &it.enumerations);
        let texts = plans.filter(|plan| plan.base == EnumerationBase::String);
        let own: BTreeSet<Identity> = texts.map(identity).collect();
        for identity in own {
            *counts.entry(identity).or_default() += 1;
        }
    }
    let mut best: BTreeMap<Name, (usize, Identity)> = BTreeMap::new();
    for (identity, count) in counts {
        let entry = best.entry(identity.0.clone());
        let known = entry.or_insert_with(|| (0, identity.clone()));
        if count > known.0 {
            *known = (count, identity);
        }
    }
    let many = best.into_values().filter(|(count, _)| *count >= MANY);
    many.map(|(_, identity)| identity).collect()
}

fn identity(plan: &EnumerationPlan) -> Identity {
    let values = plan.values.iter();
    let mut values: Vec<(String, Name)> = values
        .map(|value| (value.wire.clone(), value.variant.clone()))
        .collect();
    values.sort();
    (plan.name.clone(), values)
}
