//! Object types, each once, with all their places.

use std::collections::BTreeMap;

use super::place::{Key, UsePlace, place_of};
use crate::resolve::drafts::draft::{DraftField, DraftObject};
use crate::resolve::drafts::walk::{Node, Part, Root, Visit, walk};
use crate::resolve::passes::identity;

/// Named types around a place, from the outside in.
pub(crate) type Within = Vec<(String, Key)>;

/// An object type and all its places.
#[derive(Debug)]
pub(crate) struct Shared {
    /// What it is, in the words of the page that has most.
    pub(crate) object: DraftObject,
    /// The named types around the place whose words were taken.
    pub(crate) within: Within,
    /// The names that pages give it, with how often they do.
    pub(crate) page_types: BTreeMap<String, usize>,
    /// The first of its places.
    pub(crate) home: UsePlace,
    /// How many places it has.
    pub(crate) uses: usize,
    /// Its identity, as the place has it whose words were taken.
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

    /// What its fields are in, in a word: the name of its type, or of its field.
    pub(crate) fn context(&self) -> &str {
        self.page_type().unwrap_or(&self.home.field)
    }
}

struct Occurrence {
    object: DraftObject,
    place: UsePlace,
    within: Within,
    flags: Vec<Option<bool>>,
}

impl Occurrence {
    /// How many bytes describe the fields.
    fn length_of_descriptions(&self) -> usize {
        let fields = self.object.fields.iter();
        fields.map(|field| field.description.0.len()).sum()
    }
}

/// Object types by identity, wherever they are.
#[derive(Default)]
pub(super) struct Objects {
    by_identity: BTreeMap<String, Vec<Occurrence>>,
}

impl Objects {
    /// Collects the object types of a part of an endpoint.
    pub(super) fn collect(&mut self, part: Part, root: Root<'_>, place: UsePlace) {
        let mut collecting = Collecting {
            objects: self,
            root: place,
            around: Vec::new(),
        };
        walk(part, root, &mut collecting);
    }

    /// One shape for all places that can share one, with the keys of those places.
    pub(super) fn share(self) -> Vec<(Shared, Vec<Key>)> {
        let mut shapes = Vec::new();
        for (identity, occurrences) in self.by_identity {
            for cluster in clusters(occurrences) {
                let keys = cluster
                    .iter()
                    .map(|occurrence| (identity.clone(), occurrence.flags.clone()));
                let keys = keys.collect();
                shapes.extend(share(identity.clone(), cluster).map(|shared| (shared, keys)));
            }
        }
        shapes
    }
}

/// A walk that collects object types.
struct Collecting<'o> {
    objects: &'o mut Objects,
    /// The place of the part that is walked.
    root: UsePlace,
    /// The objects that the walk is in.
    around: Vec<Entered>,
}

/// An object type that the walk is in.
struct Entered {
    /// The place of the object.
    place: UsePlace,
    /// Its identity.
    key: Key,
    /// The named types around its fields.
    within: Within,
}

impl Entered {
    /// What the places of its fields have in common.
    fn inside(&self) -> UsePlace {
        UsePlace {
            depth: self.place.depth + 1,
            parent: Some(self.key.clone()),
            ..self.place.clone()
        }
    }
}

impl<'a> Visit<'a> for Collecting<'_> {
    fn enter(&mut self, node: Node<'a, '_>) {
        let Some(object) = node.object() else {
            return;
        };
        let outer = self.around.last();
        let around = outer.map_or_else(|| self.root.clone(), Entered::inside);
        let key = (identity::of_object(object), identity::required(object));
        let mut within = outer.map_or_else(Within::new, |outer| outer.within.clone());
        within.extend(object.page_type.clone().map(|name| (name, key.clone())));
        let place = node
            .field
            .map_or(around.clone(), |field| place_of(field, &around));
        self.around.push(Entered { place, key, within });
    }

    fn leave(&mut self, node: Node<'a, '_>) {
        let Some(object) = node.object() else {
            return;
        };
        let Some(Entered { place, key, within }) = self.around.pop() else {
            return;
        };
        let (identity, flags) = key;
        let occurrences = self.objects.by_identity.entry(identity).or_default();
        occurrences.push(Occurrence {
            object: object.clone(),
            place,
            within,
            flags,
        });
    }
}

/// Groups in which no field must be sent here and need not there. A place that leaves it open fits
/// with any.
fn clusters(mut occurrences: Vec<Occurrence>) -> Vec<Vec<Occurrence>> {
    let mut counts: BTreeMap<Vec<Option<bool>>, usize> = BTreeMap::new();
    for occurrence in &occurrences {
        *counts.entry(occurrence.flags.clone()).or_default() += 1;
    }
    let known = |flags: &[Option<bool>]| flags.iter().flatten().count();
    occurrences.sort_by_cached_key(|occurrence| {
        let flags = &occurrence.flags;
        let often = counts.get(flags).copied().unwrap_or_default();
        (
            std::cmp::Reverse(known(flags)),
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

/// One shape of all its places; `None` where there is no place.
fn share(identity: String, mut cluster: Vec<Occurrence>) -> Option<Shared> {
    cluster.sort_by_cached_key(|occurrence| {
        (
            std::cmp::Reverse(occurrence.length_of_descriptions()),
            occurrence.place.clone(),
        )
    });
    let home = cluster.iter().map(|one| one.place.clone()).min()?;
    let (uses, page_types) = (cluster.len(), count_page_types(&cluster));
    let mut occurrences = cluster.into_iter();
    let first = occurrences.next()?;
    let mut object = first.object;
    for other in occurrences {
        fill_object(&mut object, &other.object);
    }
    Some(Shared {
        object,
        within: first.within,
        page_types,
        home,
        uses,
        key: (identity, first.flags),
    })
}

/// How often each name is given.
fn count_page_types(cluster: &[Occurrence]) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for name in cluster
        .iter()
        .filter_map(|one| one.object.page_type.clone())
    {
        *counts.entry(name).or_default() += 1;
    }
    counts
}

/// Fills what one place leaves open with what another one has.
fn fill_object(object: &mut DraftObject, from: &DraftObject) {
    for field in &mut object.fields {
        if let Some(from) = from.fields.iter().find(|from| from.name == field.name) {
            fill(field, from);
        }
    }
}

fn fill(field: &mut DraftField, from: &DraftField) {
    field.required = field.required.or(from.required);
    field.secret = field.secret.or(from.secret);
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
