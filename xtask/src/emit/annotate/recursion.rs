//! Which members of shapes must be boxed, and which shapes a request leads to.
//!
//! Shapes refer to each other by name, in cycles too. Only a member that holds a shape of its own
//! cycle directly is boxed: lists and maps are on the heap anyhow.

use std::collections::{BTreeMap, BTreeSet};

use super::fields::RustType;
use crate::model::{BodyContent, ShapeName, Type, Version};
use crate::names::VersionNames;

/// How the shapes of a version hang together.
#[derive(Debug)]
pub struct Recursion {
    reachable: BTreeMap<ShapeName, BTreeSet<ShapeName>>,
    built: BTreeSet<ShapeName>,
}

/// The shape that a type leads to, lists and maps looked through where `through` is set.
pub(super) fn target(kind: &Type, through: bool) -> Option<&ShapeName> {
    match kind {
        Type::Shape { name } => Some(name),
        Type::Array { items } if through => target(items, through),
        Type::Map { values } if through => target(values, through),
        _ => None,
    }
}

impl Recursion {
    /// Looks through the shapes of a version.
    pub fn of(version: &Version) -> Self {
        let reachable = version
            .shapes
            .keys()
            .map(|name| {
                (
                    name.clone(),
                    reach(version, std::slice::from_ref(name), false),
                )
            })
            .collect();
        let roots: Vec<ShapeName> = version
            .endpoints
            .values()
            .filter_map(|endpoint| endpoint.request_body.as_ref())
            .flat_map(|body| match &body.content {
                BodyContent::Fields { fields } => fields
                    .iter()
                    .filter_map(|field| target(&field.kind, true))
                    .cloned()
                    .collect(),
                BodyContent::Value { value } => {
                    target(value, true).cloned().into_iter().collect::<Vec<_>>()
                }
            })
            .collect();
        let answers = version
            .events
            .values()
            .filter_map(|event| event.answer.as_ref());
        let answers = answers.flat_map(|answer| &answer.fields);
        let answered = answers.filter_map(|field| target(&field.kind, true).cloned());
        let roots: Vec<ShapeName> = roots.into_iter().chain(answered).collect();
        let mut built = reach(version, &roots, true);
        built.extend(roots);
        Self { reachable, built }
    }

    /// Whether an application builds the shape, for a request or for the answer to a callback.
    pub fn is_built(&self, shape: &ShapeName) -> bool {
        self.built.contains(shape)
    }

    /// Boxes the type of a member of `owner` where it leads back to it.
    pub fn box_where_needed(&self, owner: &ShapeName, kind: &mut RustType, names: &VersionNames) {
        let RustType::Shape(name) = kind else {
            return;
        };
        let member = names
            .shapes
            .iter()
            .find(|(_, own)| own.name == *name)
            .map(|(wire, _)| wire);
        let leads_back = member.is_some_and(|member| {
            member == owner
                || self
                    .reachable
                    .get(member)
                    .is_some_and(|all| all.contains(owner))
        });
        if leads_back {
            *kind = RustType::Boxed(Box::new(kind.clone()));
        }
    }
}

/// The shapes that can be reached from `roots`.
pub(super) fn reach(version: &Version, roots: &[ShapeName], through: bool) -> BTreeSet<ShapeName> {
    let mut found = BTreeSet::new();
    let mut waiting: Vec<&ShapeName> = roots.iter().collect();
    while let Some(name) = waiting.pop() {
        for field in version
            .shapes
            .get(name)
            .iter()
            .flat_map(|shape| &shape.fields)
        {
            if let Some(next) = target(&field.kind, through)
                && found.insert(next.clone())
            {
                waiting.push(next);
            }
        }
    }
    found
}
