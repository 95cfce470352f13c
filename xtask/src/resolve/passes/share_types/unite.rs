//! Which object types of a version are one, though their pages do not agree in all.
//!
//! Two are one where they agree in all that they share, and share enough that it is no coincidence:
//! of types that the reference gives one name, half of the smaller one; of types of which one has no
//! name, three quarters of all their fields and, unless fields of one name hold them, four fields at
//! least. Types that the reference gives two names stay two. Two agree in a field where its types
//! are the same, or are the values of one enumeration, or a plain type beside an enumeration, or
//! objects that can be one themselves.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::vague::names_a_type;
use super::values;
use crate::resolve::drafts::draft::{DraftEnumeration, DraftObject, DraftType};
use crate::resolve::passes::identity;

/// Object types share at least so many fields where nothing but the fields speaks for one type.
const ENOUGH: usize = 4;

/// An object type: all that takes part in the decision.
#[derive(Debug, Clone, Default)]
pub(super) struct Candidate {
    /// The names that pages give it.
    page_types: BTreeSet<String>,
    /// The names of fields that hold it and can name a type.
    holders: BTreeSet<String>,
    /// Its fields.
    fields: BTreeMap<String, Slot>,
}

/// What a field holds.
#[derive(Debug, Clone, PartialEq)]
enum Slot {
    /// A list.
    List(Box<Slot>),
    /// An object with keys that are data.
    Map(Box<Slot>),
    /// The candidate at this index.
    Object(usize),
    /// A type that is spelled out around it.
    Named(String),
    /// Documented values.
    Values(DraftEnumeration),
    /// Any other type.
    Plain(DraftType),
}

impl Slot {
    fn of(kind: &DraftType, index_of: &BTreeMap<&str, usize>) -> Self {
        match kind {
            DraftType::Array(items) => Self::List(Box::new(Self::of(items, index_of))),
            DraftType::Map(values) => Self::Map(Box::new(Self::of(values, index_of))),
            DraftType::Object(object) => index_of
                .get(identity::of_object(object).as_str())
                .map_or(Self::Plain(DraftType::Any), |index| Self::Object(*index)),
            DraftType::Reference(reference) => Self::Named(reference.page_type.clone()),
            DraftType::Enumeration(of) => Self::Values(of.clone()),
            plain => Self::Plain(plain.clone()),
        }
    }
}

impl Candidate {
    /// The candidate for an object type that fields of these names hold.
    pub(super) fn new<'a>(
        object: &DraftObject,
        held_by: impl Iterator<Item = &'a str>,
        page_types: impl Iterator<Item = &'a str>,
        index_of: &BTreeMap<&str, usize>,
    ) -> Self {
        let fields = object.fields.iter();
        Self {
            page_types: page_types.map(str::to_owned).collect(),
            holders: held_by
                .filter(|field| names_a_type(field))
                .map(str::to_owned)
                .collect(),
            fields: fields
                .map(|field| (field.name.clone(), Slot::of(&field.kind, index_of)))
                .collect(),
        }
    }

    fn shared(&self, other: &Self) -> usize {
        let names = self.fields.keys();
        names
            .filter(|name| other.fields.contains_key(*name))
            .count()
    }

    /// Whether three quarters of all fields of the two are fields of both.
    fn is_near(&self, other: &Self) -> bool {
        let shared = self.shared(other);
        let all = self.fields.len() + other.fields.len() - shared;
        4 * shared >= 3 * all
    }

    /// Whether half of the fields of the smaller one are fields of both.
    fn overlaps(&self, other: &Self) -> bool {
        let shared = self.shared(other);
        shared > 0 && 2 * shared >= self.fields.len().min(other.fields.len())
    }

    fn has_name_of(&self, other: &Self) -> bool {
        !self.page_types.is_disjoint(&other.page_types)
    }

    fn is_named_otherwise(&self, other: &Self) -> bool {
        let is_named = !self.page_types.is_empty() && !other.page_types.is_empty();
        is_named && !self.has_name_of(other)
    }

    /// What speaks for one type; `None` where nothing does.
    fn evidence(&self, other: &Self) -> Option<Evidence> {
        if self.has_name_of(other) {
            return self.overlaps(other).then_some(Evidence::PageType);
        }
        let shared = self.shared(other);
        if self.is_named_otherwise(other) || !self.is_near(other) {
            None
        } else if shared > 1 && !self.holders.is_disjoint(&other.holders) {
            Some(Evidence::Holder)
        } else {
            (shared >= ENOUGH).then_some(Evidence::Fields)
        }
    }

    /// Whether it may be what the other is that is at the same place of one type.
    fn fits_at_one_place(&self, other: &Self) -> bool {
        if self.is_named_otherwise(other) {
            self.is_near(other)
        } else {
            self.overlaps(other)
        }
    }
}

/// What speaks for one type, the strongest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Evidence {
    /// The reference gives both one name.
    PageType,
    /// Fields of one name hold them.
    Holder,
    /// Their fields alone.
    Fields,
}

/// Groups the candidates that are one type; each group is named by the least index in it.
pub(super) fn unite(candidates: Vec<Candidate>) -> Vec<usize> {
    let mut groups = Groups {
        leader: (0..candidates.len()).collect(),
        united: candidates,
    };
    for (one, other) in groups.pairs() {
        let (one, other) = (groups.leader_of(one), groups.leader_of(other));
        let is_one = one != other && groups.united[one].evidence(&groups.united[other]).is_some();
        if is_one && let Some(changes) = Attempt::new(&groups).unite(one, other) {
            groups.apply(changes);
        }
    }
    (0..groups.leader.len())
        .map(|index| groups.leader_of(index))
        .collect()
}

/// Candidates that were found to be one so far.
struct Groups {
    /// What each candidate was united with, itself where that is nothing.
    leader: Vec<usize>,
    /// What has become of each candidate that is its own leader.
    united: Vec<Candidate>,
}

impl Groups {
    /// The pairs to try, those with the best evidence first.
    fn pairs(&self) -> Vec<(usize, usize)> {
        let mut pairs = Vec::new();
        for (one, candidate) in self.united.iter().enumerate() {
            for (other, second) in self.united.iter().enumerate().skip(one + 1) {
                if let Some(evidence) = candidate.evidence(second) {
                    let shared = candidate.shared(second);
                    pairs.push((evidence, Reverse(shared), one, other));
                }
            }
        }
        pairs.sort();
        pairs
            .into_iter()
            .map(|(_, _, one, other)| (one, other))
            .collect()
    }

    fn leader_of(&self, mut index: usize) -> usize {
        while self.leader[index] != index {
            index = self.leader[index];
        }
        index
    }

    fn apply(&mut self, changes: Changes) {
        for (gone, leader) in changes.led {
            self.leader[gone] = leader;
        }
        for (index, candidate) in changes.united {
            self.united[index] = candidate;
        }
    }
}

/// What changes when two candidates are united.
#[derive(Default)]
struct Changes {
    /// The new leaders, by who is led.
    led: BTreeMap<usize, usize>,
    /// What has become of leaders.
    united: BTreeMap<usize, Candidate>,
}

/// An attempt to unite two candidates, and with them the objects in their fields.
struct Attempt<'g> {
    groups: &'g Groups,
    changes: Changes,
    /// Objects at one place, still to be united.
    open: Vec<(usize, usize)>,
}

impl<'g> Attempt<'g> {
    fn new(groups: &'g Groups) -> Self {
        Self {
            groups,
            changes: Changes::default(),
            open: Vec::new(),
        }
    }

    /// What changes; `None` where they do not agree somewhere.
    fn unite(mut self, one: usize, other: usize) -> Option<Changes> {
        self.join(one, other)?;
        // Each round leaves one candidate less.
        while let Some((one, other)) = self.open.pop() {
            let (one, other) = (self.leader_of(one), self.leader_of(other));
            if one != other {
                let fits = self.candidate(one).fits_at_one_place(self.candidate(other));
                fits.then_some(())?;
                self.join(one, other)?;
            }
        }
        Some(self.changes)
    }

    fn leader_of(&self, index: usize) -> usize {
        let mut leader = self.groups.leader_of(index);
        while let Some(next) = self.changes.led.get(&leader) {
            leader = *next;
        }
        leader
    }

    fn candidate(&self, index: usize) -> &Candidate {
        let changed = self.changes.united.get(&index);
        changed.unwrap_or(&self.groups.united[index])
    }

    fn join(&mut self, one: usize, other: usize) -> Option<()> {
        let (leader, led) = (one.min(other), one.max(other));
        let mut united = self.candidate(leader).clone();
        let from = self.candidate(led).clone();
        united.page_types.extend(from.page_types);
        united.holders.extend(from.holders);
        for (name, slot) in from.fields {
            let both = match united.fields.get(&name) {
                Some(own) => self.agreed(own, &slot)?,
                None => slot,
            };
            united.fields.insert(name, both);
        }
        self.changes.led.insert(led, leader);
        self.changes.united.insert(leader, united);
        Some(())
    }

    /// What a field holds that holds both.
    fn agreed(&mut self, one: &Slot, other: &Slot) -> Option<Slot> {
        match (one, other) {
            (Slot::List(one), Slot::List(other)) => {
                Some(Slot::List(Box::new(self.agreed(one, other)?)))
            }
            (Slot::Map(one), Slot::Map(other)) => {
                Some(Slot::Map(Box::new(self.agreed(one, other)?)))
            }
            (Slot::Object(one), Slot::Object(other)) => {
                self.open.push((*one, *other));
                Some(Slot::Object(*one))
            }
            (Slot::Object(object), Slot::Named(name))
            | (Slot::Named(name), Slot::Object(object)) => {
                let candidate = self.candidate(self.leader_of(*object));
                let is_it = candidate.page_types.contains(name);
                is_it.then_some(Slot::Object(*object))
            }
            (Slot::Values(one), Slot::Values(other)) => {
                values::united(one, other).map(Slot::Values)
            }
            (Slot::Values(values), Slot::Plain(plain))
            | (Slot::Plain(plain), Slot::Values(values)) => {
                (values.base() == *plain).then(|| Slot::Values(values.clone()))
            }
            (one, other) => (one == other).then(|| one.clone()),
        }
    }
}
