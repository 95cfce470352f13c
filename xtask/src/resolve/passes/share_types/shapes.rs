//! Object types, each once, with all their places.

use std::collections::BTreeMap;

use super::Sharing;
use super::merge::merged;
use super::occurrence::{Occurrence, Within};
use super::place::{Key, UsePlace, place_of};
use super::unite::{Candidate, unite};
use crate::resolve::drafts::draft::DraftObject;
use crate::resolve::drafts::walk::{Node, Part, Root, Visit, walk};

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
    /// Its places.
    pub(crate) places: Vec<UsePlace>,
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

/// Object types by identity, wherever they are.
pub(super) struct Objects<'a> {
    sharing: Sharing,
    by_identity: BTreeMap<Key, Vec<Occurrence<'a>>>,
}

impl<'a> Objects<'a> {
    /// No object types yet.
    pub(super) fn new(sharing: Sharing) -> Self {
        Self {
            sharing,
            by_identity: BTreeMap::new(),
        }
    }

    /// Collects the object types of a part of an endpoint.
    pub(super) fn collect(&mut self, part: Part, root: Root<'a>, place: UsePlace) {
        let mut collecting = Collecting {
            objects: self,
            root: place,
            around: Vec::new(),
        };
        walk(part, root, &mut collecting);
    }

    /// One shape for all places that can share one, with the keys of those places.
    pub(super) fn share(self) -> Vec<(Shared, Vec<Key>)> {
        let leaders = match self.sharing {
            Sharing::Equal => (0..self.by_identity.len()).collect(),
            Sharing::NearEqual => unite(self.candidates()),
        };
        let mut groups: BTreeMap<usize, Vec<(Key, Vec<Occurrence<'a>>)>> = BTreeMap::new();
        for (leader, own) in leaders.into_iter().zip(self.by_identity) {
            groups.entry(leader).or_default().push(own);
        }
        groups
            .into_values()
            .filter_map(|group| {
                let (keys, occurrences): (Vec<Key>, Vec<Vec<Occurrence<'a>>>) =
                    group.into_iter().unzip();
                let occurrences = occurrences.into_iter().flatten().collect();
                Some((share(occurrences)?, keys))
            })
            .collect()
    }

    /// What is known of each object type, in the order of their identities.
    fn candidates(&self) -> Vec<Candidate> {
        let keys = self.by_identity.keys().enumerate();
        let index_of: BTreeMap<&str, usize> = keys.map(|(index, key)| (&**key, index)).collect();
        let all = self.by_identity.values();
        all.filter_map(|occurrences| {
            let held_by = occurrences.iter().map(|one| one.place.field.as_str());
            let page_types = occurrences
                .iter()
                .filter_map(|one| one.object.page_type.as_deref());
            let first = occurrences.iter().min_by_key(|one| &one.place)?;
            Some(Candidate::new(first.object, held_by, page_types, &index_of))
        })
        .collect()
    }

    /// The key of an object, which is kept once for all places that have it.
    fn key(&mut self, object: &DraftObject) -> Key {
        let identity = self.sharing.key(object);
        if let Some((known, _)) = self.by_identity.get_key_value(identity.as_str()) {
            return known.clone();
        }
        let key = Key::from(identity);
        self.by_identity.insert(key.clone(), Vec::new());
        key
    }
}

/// A walk that collects object types.
struct Collecting<'o, 'a> {
    objects: &'o mut Objects<'a>,
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

impl<'a> Visit<'a> for Collecting<'_, 'a> {
    fn enter(&mut self, node: Node<'a, '_>) {
        let Some(object) = node.object() else {
            return;
        };
        let outer = self.around.last();
        let around = outer.map_or_else(|| self.root.clone(), Entered::inside);
        let key = self.objects.key(object);
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
        let occurrences = self.objects.by_identity.entry(key.clone()).or_default();
        occurrences.push(Occurrence {
            object,
            place,
            within,
            key,
        });
    }
}

/// One shape of all its places; `None` where there is no place.
fn share(mut occurrences: Vec<Occurrence<'_>>) -> Option<Shared> {
    occurrences.sort_by_cached_key(|occurrence| {
        (
            std::cmp::Reverse(occurrence.length_of_descriptions()),
            occurrence.place.clone(),
            occurrence.key.clone(),
        )
    });
    let home = occurrences.iter().map(|one| one.place.clone()).min()?;
    // Where endpoints have it, events neither name it nor count.
    let naming: Vec<&Occurrence> = occurrences
        .iter()
        .filter(|one| one.place.in_event == home.in_event)
        .collect();
    let page_types = count_page_types(&naming);
    let places = naming.iter().map(|one| one.place.clone()).collect();
    let object = merged(&occurrences);
    // The last of a name is taken, which is that of the first place.
    let around = occurrences.iter().rev().flat_map(|one| one.within.clone());
    Some(Shared {
        object,
        within: around.collect(),
        page_types,
        home,
        key: occurrences.first()?.key.clone(),
        places,
    })
}

/// How often each name is given.
fn count_page_types(cluster: &[&Occurrence<'_>]) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for name in cluster
        .iter()
        .filter_map(|one| one.object.page_type.clone())
    {
        *counts.entry(name).or_default() += 1;
    }
    counts
}
