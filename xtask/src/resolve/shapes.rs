//! Shared shapes: every object type and every enumeration of one service version, each once.

use std::collections::BTreeMap;

use super::draft::{
    Draft, DraftContent, DraftEnumeration, DraftField, DraftObject, DraftResponseContent, DraftType,
};
use super::identity;

/// What tells the places apart where one object type is used: its identity, and which of its
/// fields must be sent.
pub(super) type Key = (String, Vec<Option<bool>>);

/// Named types around a place, from the outside in.
pub(super) type Within = Vec<(String, Key)>;

/// All shapes and enumerations of a version, still without names.
#[derive(Debug, Default)]
pub(super) struct Collection {
    /// The shapes, in an order that does not depend on that of the pages.
    pub(super) shapes: Vec<Shared>,
    /// The shape that an object type became.
    pub(super) shape_of: BTreeMap<Key, usize>,
    /// The enumerations by identity.
    pub(super) enumerations: BTreeMap<String, SharedEnumeration>,
}

/// An object type and all its places.
#[derive(Debug)]
pub(super) struct Shared {
    /// What it is, in the words of the page that says most.
    pub(super) object: DraftObject,
    /// The named types around the place whose words were taken.
    pub(super) within: Within,
    /// The names that pages give it, with how often they do.
    pub(super) page_types: BTreeMap<String, usize>,
    /// The first of its places.
    pub(super) home: Place,
    /// How many places it has.
    pub(super) uses: usize,
    /// Its identity.
    pub(super) identity: String,
}

/// An enumeration and its places.
#[derive(Debug)]
pub(super) struct SharedEnumeration {
    /// The values, with the best label that any page has for each.
    pub(super) values: DraftEnumeration,
    /// The first of its places for each name of a field that has it, with how many there are.
    pub(super) fields: BTreeMap<String, (usize, Place)>,
}

/// Where something stands. The least one is the same whatever the order of the pages.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    /// How many objects it stands in.
    pub(super) depth: usize,
    /// The resource of the endpoint.
    pub(super) resource: String,
    /// The method of the endpoint.
    pub(super) method: String,
    /// Whether it stands in the response.
    pub(super) in_response: bool,
    /// The name of the field.
    pub(super) field: String,
    /// Whether the field is a list of it.
    pub(super) many: bool,
    /// The object that the field stands in; `None` at the root.
    pub(super) parent: Option<Key>,
}

struct Occurrence {
    object: DraftObject,
    place: Place,
    within: Within,
    flags: Vec<Option<bool>>,
}

/// Collects what the endpoints of one version have.
pub(super) fn collect(drafts: &[Draft]) -> Collection {
    let mut walk = Walk::default();
    for draft in drafts {
        walk.draft(draft);
    }
    let mut collection = Collection {
        enumerations: walk.enumerations,
        ..Collection::default()
    };
    for (identity, occurrences) in walk.objects {
        for cluster in clusters(occurrences) {
            let index = collection.shapes.len();
            for occurrence in &cluster {
                let key = (identity.clone(), occurrence.flags.clone());
                collection.shape_of.insert(key, index);
            }
            collection.shapes.push(share(identity.clone(), cluster));
        }
    }
    collection
}

#[derive(Default)]
struct Walk {
    objects: BTreeMap<String, Vec<Occurrence>>,
    enumerations: BTreeMap<String, SharedEnumeration>,
}

impl Walk {
    fn draft(&mut self, draft: &Draft) {
        let root = |in_response| Place {
            depth: 0,
            resource: draft.endpoint.name.resource.clone(),
            method: draft.endpoint.name.method.clone(),
            in_response,
            field: String::new(),
            many: false,
            parent: None,
        };
        for fields in [&draft.headers, &draft.path, &draft.query] {
            self.fields(fields, &root(false), &Vec::new());
        }
        match draft.request.as_ref().map(|request| &request.content) {
            Some(DraftContent::Fields(fields)) => self.fields(fields, &root(false), &Vec::new()),
            Some(DraftContent::Value(value)) => self.kind(value, &root(false), &Vec::new()),
            None => {}
        }
        match &draft.response.content {
            DraftResponseContent::Data(DraftContent::Fields(fields))
            | DraftResponseContent::Beside(fields) => {
                self.fields(fields, &root(true), &Vec::new());
            }
            DraftResponseContent::Data(DraftContent::Value(value))
            | DraftResponseContent::Root(value) => self.kind(value, &root(true), &Vec::new()),
            DraftResponseContent::Empty | DraftResponseContent::Bytes => {}
        }
    }

    fn fields(&mut self, fields: &[DraftField], around: &Place, within: &Within) {
        for field in fields {
            let place = Place {
                field: field.name.clone(),
                many: matches!(field.kind, DraftType::Array(_)),
                ..around.clone()
            };
            self.kind(&field.kind, &place, within);
        }
    }

    fn kind(&mut self, kind: &DraftType, place: &Place, within: &Within) {
        match kind.innermost() {
            DraftType::Object(object) => self.object(object, place, within),
            DraftType::Enumeration(of) => self.enumeration(of, place),
            _ => {}
        }
    }

    fn object(&mut self, object: &DraftObject, place: &Place, within: &Within) {
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
        self.objects.entry(key.0).or_default().push(Occurrence {
            object: object.clone(),
            place: place.clone(),
            within: inside,
            flags,
        });
    }

    fn enumeration(&mut self, of: &DraftEnumeration, place: &Place) {
        let shared = self
            .enumerations
            .entry(identity::of_enumeration(of))
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
    let (mut object, within) = occurrences
        .next()
        .map(|first| (first.object, first.within))
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
        identity,
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
