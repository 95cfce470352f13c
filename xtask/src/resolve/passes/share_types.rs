//! Shared shapes: every object type and every enumeration of one service version, each once.

use std::collections::BTreeMap;

use super::{identity, name_shared_types};
use crate::resolve::drafts::draft::{
    Draft, DraftContent, DraftEnumeration, DraftField, DraftObject, DraftResponseContent, DraftType,
};

/// What tells the places apart where one object type is used: its identity, and which of its
/// fields must be sent.
pub(crate) type Key = (String, Vec<Option<bool>>);

/// Named types around a place, from the outside in.
pub(crate) type Within = Vec<(String, Key)>;

/// All shapes and enumerations of a version, still without names.
#[derive(Debug, Default)]
pub(crate) struct Collection {
    /// The shapes, in an order that does not depend on that of the pages.
    pub(crate) shapes: Vec<Shared>,
    /// The shape that an object type became.
    pub(crate) shape_of: BTreeMap<Key, usize>,
    /// The enumerations by [`enumeration_key`].
    pub(crate) enumerations: BTreeMap<String, SharedEnumeration>,
}

/// An object type and all its places.
#[derive(Debug)]
pub(crate) struct Shared {
    /// What it is, in the words of the page that says most.
    pub(crate) object: DraftObject,
    /// The named types around the place whose words were taken.
    pub(crate) within: Within,
    /// The names that pages give it, with how often they do.
    pub(crate) page_types: BTreeMap<String, usize>,
    /// The first of its places.
    pub(crate) home: Place,
    /// How many places it has.
    pub(crate) uses: usize,
    /// What tells it apart, as the place has it whose words were taken.
    pub(crate) key: Key,
}

impl Shared {
    /// The name that most pages give it.
    pub(crate) fn page_type(&self) -> Option<&str> {
        self.page_types
            .iter()
            .rev()
            .max_by_key(|(_, uses)| **uses)
            .map(|(name, _)| name.as_str())
    }

    /// What its fields stand in, in a word: the name of its type, or of its field.
    pub(crate) fn context(&self) -> &str {
        self.page_type().unwrap_or(&self.home.field)
    }
}

/// An enumeration and its places.
#[derive(Debug)]
pub(crate) struct SharedEnumeration {
    /// The values, with the best label that any page has for each.
    pub(crate) values: DraftEnumeration,
    /// The first of its places for each name of a field that has it, with how many there are.
    pub(crate) fields: BTreeMap<String, (usize, Place)>,
}

/// Where something stands. The least one is the same whatever the order of the pages.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    /// How many objects it stands in.
    pub(crate) depth: usize,
    /// The resource of the endpoint.
    pub(crate) resource: String,
    /// The method of the endpoint.
    pub(crate) method: String,
    /// Whether it stands in the response.
    pub(crate) in_response: bool,
    /// The name of the field.
    pub(crate) field: String,
    /// Whether the field is a list of it.
    pub(crate) many: bool,
    /// The object that the field stands in; `None` at the root.
    pub(crate) parent: Option<Key>,
}

struct Occurrence {
    object: DraftObject,
    place: Place,
    within: Within,
    flags: Vec<Option<bool>>,
}

/// What tells enumerations apart. Three values or more of text are the same thing wherever they
/// stand; numbers, and pairs such as `on` and `off`, only in fields of one name; and where that
/// name says nothing, only in objects of one kind.
pub(crate) fn enumeration_key(of: &DraftEnumeration, field: &str, context: &str) -> String {
    let values = identity::of_enumeration(of);
    if !of.integer && of.options.len() > 2 {
        values
    } else if name_shared_types::says_enough(field) {
        format!("{values}@{field}")
    } else {
        format!("{values}@{context}.{field}")
    }
}

/// Collects what the endpoints of one version have.
pub(crate) fn collect(drafts: &[Draft]) -> Collection {
    let mut objects = Objects::default();
    let mut enumerations = Enumerations::default();
    for draft in drafts {
        for (root, place) in roots(draft) {
            match root {
                Root::Fields(fields) => {
                    objects.fields(fields, &place, &Vec::new());
                    enumerations.fields(fields, &place, &place.resource);
                }
                Root::Value(value) => {
                    objects.kind(value, &place, &Vec::new());
                    enumerations.kind(value, &place, &place.resource);
                }
            }
        }
    }
    let mut collection = Collection::default();
    for (identity, occurrences) in objects.by_identity {
        for cluster in clusters(occurrences) {
            let index = collection.shapes.len();
            for occurrence in &cluster {
                let key = (identity.clone(), occurrence.flags.clone());
                collection.shape_of.insert(key, index);
            }
            collection.shapes.push(share(identity.clone(), cluster));
        }
    }
    for shared in &collection.shapes {
        let place = Place {
            depth: shared.home.depth + 1,
            parent: Some(shared.key.clone()),
            ..shared.home.clone()
        };
        enumerations.fields(&shared.object.fields, &place, shared.context());
    }
    collection.enumerations = enumerations.by_key;
    collection
}

/// What stands at the root of something.
enum Root<'a> {
    Fields(&'a [DraftField]),
    Value(&'a DraftType),
}

/// The roots of an endpoint, with their places.
fn roots(draft: &Draft) -> Vec<(Root<'_>, Place)> {
    let place = |in_response| Place {
        depth: 0,
        resource: draft.endpoint.name.resource.clone(),
        method: draft.endpoint.name.method.clone(),
        in_response,
        field: String::new(),
        many: false,
        parent: None,
    };
    let mut roots = Vec::new();
    for fields in [&draft.headers, &draft.path, &draft.query] {
        roots.push((Root::Fields(fields), place(false)));
    }
    match draft.request.as_ref().map(|request| &request.content) {
        Some(DraftContent::Fields(fields)) => roots.push((Root::Fields(fields), place(false))),
        Some(DraftContent::Value(value)) => roots.push((Root::Value(value), place(false))),
        None => {}
    }
    match &draft.response.content {
        DraftResponseContent::Data(DraftContent::Fields(fields))
        | DraftResponseContent::Beside(fields) => roots.push((Root::Fields(fields), place(true))),
        DraftResponseContent::Data(DraftContent::Value(value))
        | DraftResponseContent::Root(value) => roots.push((Root::Value(value), place(true))),
        DraftResponseContent::Empty | DraftResponseContent::Bytes => {}
    }
    roots
}

fn place_of(field: &DraftField, around: &Place) -> Place {
    Place {
        field: field.name.clone(),
        many: matches!(field.kind, DraftType::Array(_)),
        ..around.clone()
    }
}

/// Object types by identity, wherever they stand.
#[derive(Default)]
struct Objects {
    by_identity: BTreeMap<String, Vec<Occurrence>>,
}

impl Objects {
    fn fields(&mut self, fields: &[DraftField], around: &Place, within: &Within) {
        for field in fields {
            self.kind(&field.kind, &place_of(field, around), within);
        }
    }

    fn kind(&mut self, kind: &DraftType, place: &Place, within: &Within) {
        let DraftType::Object(object) = kind.innermost() else {
            return;
        };
        let flags = identity::required(object);
        let key = (identity::of_object(object), flags.clone());
        let mut inside = within.clone();
        inside.extend(object.page_type.clone().map(|name| (name, key.clone())));
        let around = Place {
            depth: place.depth + 1,
            parent: Some(key.clone()),
            ..place.clone()
        };
        self.fields(&object.fields, &around, &inside);
        self.by_identity.entry(key.0).or_default().push(Occurrence {
            object: object.clone(),
            place: place.clone(),
            within: inside,
            flags,
        });
    }
}

/// Enumerations by key. Those in objects are taken from the shapes, each once.
#[derive(Default)]
struct Enumerations {
    by_key: BTreeMap<String, SharedEnumeration>,
}

impl Enumerations {
    fn fields(&mut self, fields: &[DraftField], around: &Place, context: &str) {
        for field in fields {
            self.kind(&field.kind, &place_of(field, around), context);
        }
    }

    fn kind(&mut self, kind: &DraftType, place: &Place, context: &str) {
        let DraftType::Enumeration(of) = kind.innermost() else {
            return;
        };
        let shared = self
            .by_key
            .entry(enumeration_key(of, &place.field, context))
            .or_insert_with(|| SharedEnumeration {
                values: of.clone(),
                fields: BTreeMap::new(),
            });
        improve_labels(&mut shared.values, of);
        let entry = shared
            .fields
            .entry(place.field.clone())
            .or_insert_with(|| (0, place.clone()));
        entry.0 += 1;
        if *place < entry.1 {
            entry.1 = place.clone();
        }
    }
}

/// Takes over labels that say more; the order of the values is that of the page whose order comes
/// first, so that it does not depend on which page is read first.
fn improve_labels(known: &mut DraftEnumeration, other: &DraftEnumeration) {
    let order = |of: &DraftEnumeration| -> Vec<String> {
        of.options
            .iter()
            .map(|option| option.value.clone())
            .collect()
    };
    let mut better = match order(other) < order(known) {
        true => other.clone(),
        false => known.clone(),
    };
    for option in &mut better.options {
        let labels = [&*known, other]
            .into_iter()
            .flat_map(|of| of.options.iter().filter(|one| one.value == option.value))
            .map(|one| one.label.clone());
        let best = labels.max_by(|one, two| (one.0.len(), one).cmp(&(two.0.len(), two)));
        option.label = best.unwrap_or_default();
    }
    *known = better;
}

/// Groups in which no field must be sent here and need not there. A place that does not say fits
/// with any.
fn clusters(mut occurrences: Vec<Occurrence>) -> Vec<Vec<Occurrence>> {
    let mut counts: BTreeMap<Vec<Option<bool>>, usize> = BTreeMap::new();
    for occurrence in &occurrences {
        *counts.entry(occurrence.flags.clone()).or_default() += 1;
    }
    let said = |flags: &[Option<bool>]| flags.iter().flatten().count();
    occurrences.sort_by_cached_key(|occurrence| {
        let flags = &occurrence.flags;
        let often = counts.get(flags).copied().unwrap_or_default();
        (
            std::cmp::Reverse(said(flags)),
            std::cmp::Reverse(often),
            flags.clone(),
            occurrence.place.clone(),
        )
    });
    let mut clusters: Vec<(Vec<Option<bool>>, Vec<Occurrence>)> = Vec::new();
    for occurrence in occurrences {
        let fits = clusters.iter_mut().find(|(flags, _)| {
            let pairs = flags.iter().zip(&occurrence.flags);
            pairs
                .clone()
                .all(|(one, other)| one.is_none() || other.is_none() || one == other)
        });
        match fits {
            Some((flags, cluster)) => {
                for (one, other) in flags.iter_mut().zip(&occurrence.flags) {
                    *one = one.or(*other);
                }
                cluster.push(occurrence);
            }
            None => clusters.push((occurrence.flags.clone(), vec![occurrence])),
        }
    }
    clusters.into_iter().map(|(_, cluster)| cluster).collect()
}

/// One shape of all its places.
fn share(identity: String, mut cluster: Vec<Occurrence>) -> Shared {
    cluster.sort_by_cached_key(|occurrence| {
        let words: usize = occurrence
            .object
            .fields
            .iter()
            .map(|field| field.description.0.len())
            .sum();
        (std::cmp::Reverse(words), occurrence.place.clone())
    });
    let mut page_types: BTreeMap<String, usize> = BTreeMap::new();
    for name in cluster
        .iter()
        .filter_map(|one| one.object.page_type.as_ref())
    {
        *page_types.entry(name.clone()).or_default() += 1;
    }
    let uses = cluster.len();
    let home = cluster.iter().map(|one| one.place.clone()).min();
    let mut occurrences = cluster.into_iter();
    let (mut object, within, flags) = occurrences
        .next()
        .map(|first| (first.object, first.within, first.flags))
        .unwrap_or_default();
    for other in occurrences {
        for field in &mut object.fields {
            if let Some(from) = other
                .object
                .fields
                .iter()
                .find(|from| from.name == field.name)
            {
                fill(field, from);
            }
        }
    }
    Shared {
        object,
        within,
        page_types,
        home: home.unwrap_or_else(|| Place {
            depth: 0,
            resource: String::new(),
            method: String::new(),
            in_response: false,
            field: String::new(),
            many: false,
            parent: None,
        }),
        uses,
        key: (identity, flags),
    }
}

/// Fills what one place leaves open with what another one says.
fn fill(field: &mut DraftField, from: &DraftField) {
    field.required = field.required.or(from.required);
    if field.description.is_empty() {
        field.description = from.description.clone();
    }
    if field.default.is_none() {
        field.default = from.default.clone();
    }
    if field.example.is_none() {
        field.example = from.example.clone();
    }
    if field.limits.is_empty() {
        field.limits = from.limits.clone();
    }
    if field.scopes.is_empty() {
        field.scopes = from.scopes.clone();
    }
}

#[cfg(test)]
mod tests;
