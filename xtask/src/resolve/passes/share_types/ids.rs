//! Ids of shapes and enumerations within a version.
//!
//! The id of a shape is the name that its pages give it, else it is made from the object and the
//! field that hold it or, where several do, from what it is ([`Owners`]). The id of an enumeration is made from its field, where all fields of that
//! name have the same values and the name is clear, else from the object and the field. Where an
//! id is taken, the resource, then the method, come in front, and a number where all that is taken.

use std::collections::{BTreeMap, BTreeSet};

use super::collection::Collection;
use super::owners::Owners;
use super::place::UsePlace;
use super::shapes::Shared;
use super::vague::names_a_type;
use crate::model::{EnumerationName, ShapeName};
use crate::resolve::drafts::{Drafts, Subject};
use crate::words::{camel, singular, words};

/// A name made longer than this of places within places is made of its resource instead.
const LONGEST: usize = 56;

/// The ids of a version's shapes and enumerations.
#[derive(Debug, Default)]
pub(crate) struct Ids {
    /// By index in [`Collection::shapes`].
    pub(crate) shapes: Vec<ShapeName>,
    /// By identity.
    pub(crate) enumerations: BTreeMap<String, EnumerationName>,
}

impl Ids {
    /// Gives ids to all shapes and enumerations of the endpoints and events of `drafts`.
    pub(super) fn of(collection: &Collection, drafts: &Drafts) -> Self {
        let mut taken = Taken::by(drafts);
        let mut shapes = vec![ShapeName(String::new()); collection.shapes.len()];
        for index in identifying_order(&collection.shapes) {
            let shape = &collection.shapes[index];
            let base = shape_base(shape, collection, &shapes);
            shapes[index] = ShapeName(taken.take(&base, &shape.home));
        }
        let enumerations = enumerations(collection, &shapes, &mut taken);
        Self {
            shapes,
            enumerations,
        }
    }
}

/// Outer shapes first, since inner ones are called after them; among those of one depth, those
/// that pages name, then those with most uses.
fn identifying_order(shapes: &[Shared]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..shapes.len()).collect();
    order.sort_by_key(|index| {
        let shape = &shapes[*index];
        (
            shape.home.in_event,
            shape.page_types.is_empty(),
            shape.home.depth,
            std::cmp::Reverse(shape.places.len()),
            &shape.home,
            &shape.key,
        )
    });
    order
}

fn shape_base(shape: &Shared, collection: &Collection, names: &[ShapeName]) -> String {
    shape
        .page_type()
        .map(camel)
        .filter(|name| !name.is_empty())
        .or_else(|| Owners::of(shape, collection).name(&shape.object))
        .unwrap_or_else(|| by_place(&shape.home, collection, names))
}

/// What a type is called after its field alone.
fn field_name(place: &UsePlace) -> String {
    if place.many {
        camel(&singular(&words(&place.field).join("_")))
    } else {
        camel(&place.field)
    }
}

/// What a type is called after its place.
fn by_place(place: &UsePlace, collection: &Collection, names: &[ShapeName]) -> String {
    let field = match field_name(place) {
        name if name.is_empty() => "Item".to_owned(),
        name => name,
    };
    let resource = camel(&place.resource);
    let around = parent_name(place.parent.as_deref(), collection, names).unwrap_or(&resource);
    if around.len() + field.len() > LONGEST {
        join(&resource, &field)
    } else {
        join(around, &field)
    }
}

fn parent_name<'a>(
    parent: Option<&str>,
    collection: &Collection,
    names: &'a [ShapeName],
) -> Option<&'a str> {
    let index = collection.shape_of.get(parent?)?;
    let name = names.get(*index)?.0.as_str();
    (!name.is_empty()).then_some(name)
}

/// One name after the other, what both have at the seam only once.
fn join(before: &str, after: &str) -> String {
    if after.starts_with(before) {
        after.to_owned()
    } else {
        format!("{before}{after}")
    }
}

fn enumerations(
    collection: &Collection,
    shapes: &[ShapeName],
    taken: &mut Taken,
) -> BTreeMap<String, EnumerationName> {
    let mut names = BTreeMap::new();
    for found in identified_enumerations(collection) {
        let place = found.place;
        let by_field = field_name(place);
        let base = if !found.is_clear || by_field.is_empty() {
            by_place(place, collection, shapes)
        } else {
            by_field
        };
        let name = EnumerationName(taken.take(&base, place));
        names.insert(found.identity.to_owned(), name);
    }
    names
}

/// An enumeration and the place that its id is made from.
struct IdentifiedEnumeration<'a> {
    identity: &'a str,
    uses: usize,
    place: &'a UsePlace,
    /// Whether its field alone can name it.
    is_clear: bool,
}

/// The enumerations in the order in which they get their ids: first those that their fields name,
/// then those with most uses.
fn identified_enumerations(collection: &Collection) -> Vec<IdentifiedEnumeration<'_>> {
    let mut enumerations_of: BTreeMap<(&str, bool), usize> = BTreeMap::new();
    for shared in collection.enumerations.values() {
        for (field, (_, place)) in &shared.fields {
            // What events have in a field does not change what endpoints call theirs.
            let scopes: &[bool] = if place.in_event {
                &[true]
            } else {
                &[true, false]
            };
            for in_event in scopes {
                *enumerations_of.entry((field, *in_event)).or_default() += 1;
            }
        }
    }
    let all = collection.enumerations.iter();
    let mut list: Vec<_> = all
        .filter_map(|(identity, shared)| {
            let fields = shared.fields.iter().rev();
            let (field, (uses, place)) =
                fields.max_by_key(|(_, (uses, place))| (!place.in_event, *uses))?;
            Some(IdentifiedEnumeration {
                identity,
                uses: *uses,
                place,
                is_clear: enumerations_of.get(&(field.as_str(), place.in_event)) == Some(&1)
                    && names_a_type(field),
            })
        })
        .collect();
    list.sort_by_key(|one| {
        let uses = std::cmp::Reverse(one.uses);
        (
            one.place.in_event,
            !one.is_clear,
            uses,
            one.place,
            one.identity,
        )
    });
    list
}

/// Names that are given, in lower case, so that no two differ in case alone.
struct Taken {
    names: BTreeSet<String>,
}

impl Taken {
    /// The names that events go by, and the requests, responses and errors of endpoints.
    fn by(drafts: &Drafts) -> Taken {
        let events = drafts
            .events
            .iter()
            .map(|draft| camel(&draft.resource()).to_lowercase());
        let names = drafts.endpoints.iter().flat_map(|draft| {
            let name = &draft.endpoint.name;
            let base = format!("{}{}", camel(&name.method), camel(&name.resource));
            ["", "Response", "Error", "Body", "Request"]
                .map(|suffix| format!("{base}{suffix}").to_lowercase())
        });
        Taken {
            names: names.chain(events).collect(),
        }
    }

    /// The first of the names for something that is free.
    fn take(&mut self, base: &str, place: &UsePlace) -> String {
        let resource = camel(&place.resource);
        let method = camel(&place.method);
        let side = if place.in_response {
            "Response"
        } else {
            "Request"
        };
        let rest = match base.strip_prefix(resource.as_str()).unwrap_or(base) {
            "" => camel(&singular(&words(&place.field).join("_"))),
            rest => rest.to_owned(),
        };
        let candidates = [
            base.to_owned(),
            join(&resource, base),
            format!("{method}{resource}{rest}"),
            format!("{method}{resource}{side}{rest}"),
        ];
        let numbered = (2..).map(|number| {
            let separator = if base.ends_with(|c: char| c.is_ascii_digit()) {
                "N"
            } else {
                ""
            };
            format!("{method}{resource}{rest}{separator}{number}")
        });
        for candidate in candidates.into_iter().chain(numbered) {
            if !candidate.is_empty() && self.names.insert(candidate.to_lowercase()) {
                return candidate;
            }
        }
        base.to_owned()
    }
}
