//! Types that are nearly the same: several for what the reference gives one name, or for what has
//! nearly the same fields.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::model::{ApiModel, Shape, ShapeName, Version};

/// Shapes with fewer fields in common may have them by coincidence.
const ENOUGH: usize = 4;

/// Types of one version that are nearly the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Cluster {
    /// Service and version.
    pub version: String,
    /// The types, in the order of their names.
    pub shapes: Vec<ShapeName>,
}

/// All clusters of a model, in the order of versions.
pub fn clusters(model: &ApiModel) -> Vec<Cluster> {
    let mut clusters = Vec::new();
    for (service, own) in &model.services {
        for (version, own) in &own.versions {
            let found = of_version(own).into_iter();
            clusters.extend(found.map(|shapes| Cluster {
                version: format!("{service}.{version}"),
                shapes,
            }));
        }
    }
    clusters
}

fn of_version(version: &Version) -> Vec<Vec<ShapeName>> {
    let shapes: Vec<(&ShapeName, &Shape, BTreeSet<&str>)> = version
        .shapes
        .iter()
        .map(|(name, shape)| (name, shape, names(shape)))
        .collect();
    // Each shape belongs to the first one that it is near, and to all that this one is near.
    let mut leader: Vec<usize> = (0..shapes.len()).collect();
    for (at, (_, one, fields)) in shapes.iter().enumerate() {
        for (before, (_, other, others)) in shapes.iter().enumerate().take(at) {
            if have_one_name(one, other) || are_near(fields, others) {
                let (kept, gone) = (leader[before], leader[at]);
                let (kept, gone) = (kept.min(gone), kept.max(gone));
                for own in &mut leader {
                    if *own == gone {
                        *own = kept;
                    }
                }
            }
        }
    }
    let mut groups: BTreeMap<usize, Vec<ShapeName>> = BTreeMap::new();
    for (leader, (name, ..)) in leader.into_iter().zip(&shapes) {
        groups.entry(leader).or_default().push((*name).clone());
    }
    groups.into_values().filter(|it| it.len() > 1).collect()
}

fn names(shape: &Shape) -> BTreeSet<&str> {
    shape.fields.iter().map(|field| &*field.name).collect()
}

fn have_one_name(one: &Shape, other: &Shape) -> bool {
    one.page_type.is_some() && one.page_type == other.page_type
}

/// Whether three quarters of the fields of two are fields of both, and enough of them.
fn are_near(one: &BTreeSet<&str>, other: &BTreeSet<&str>) -> bool {
    let shared = one.intersection(other).count();
    let all = one.len() + other.len() - shared;
    shared >= ENOUGH && 4 * shared >= 3 * all
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn types_of_one_name_or_nearly_the_same_fields_are_a_cluster() {
        let shape = |page_type: Option<&str>, fields: &str| {
            let fields: Vec<_> = fields
                .split(' ')
                .map(|name| json!({ "name": name, "type": { "kind": "string" } }))
                .collect();
            serde_json::from_value(json!({ "page_type": page_type, "fields": fields })).unwrap()
        };
        let version = Version {
            shapes: [
                ("A", shape(Some("user"), "a b")),
                ("B", shape(Some("user"), "c")),
                ("C", shape(None, "d e f g")),
                ("D", shape(Some("car"), "d e f g h")),
                ("E", shape(None, "a b")),
                ("F", shape(None, "d e f x")),
            ]
            .map(|(name, shape)| (ShapeName(name.to_owned()), shape))
            .into(),
            ..Version::default()
        };
        let found: Vec<String> = of_version(&version)
            .into_iter()
            .map(|cluster| cluster.into_iter().map(|name| name.0).collect())
            .collect();
        assert_eq!(found, ["AB", "CD"]);
    }
}
