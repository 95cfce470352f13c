//! What other tables of a service have in objects of the same kind.
//!
//! What tables show is added up in whole numbers, so that sums do not depend on the order of the
//! pages.

use std::collections::BTreeMap;

use super::cost::{Cost, nats};
use super::weights::Weights;

/// The weight of one object that certainly has its fields.
pub(super) const CERTAIN: u64 = 1000;

/// By what an object is known again.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// By the name of its type.
    Type(String),
    /// By the name of the field, where its type has no name.
    Field(String),
}

/// What was learned about the objects of a service, by the numbers of kinds and names.
#[derive(Debug, Clone, Default)]
pub(super) struct Priors {
    kinds: BTreeMap<usize, Seen>,
}

/// What was seen of one kind of object.
#[derive(Debug, Clone, Default)]
struct Seen {
    /// The weight of those that have fields.
    filled: u64,
    /// The weight of those that have none.
    empty: u64,
    /// The weight of those that have a field of this name.
    fields: BTreeMap<usize, u64>,
    /// What the weights of all fields come to.
    all: u64,
    /// What the weights of those fields come to that were seen once only.
    once: u64,
}

impl Seen {
    fn add_field(&mut self, name: usize, weight: u64) {
        let field = self.fields.entry(name).or_default();
        self.all += weight;
        self.once -= once(*field);
        *field += weight;
        self.once += once(*field);
    }

    /// The weights of those of these names that fields have, by their places among them. Both are in
    /// order, and the shorter is gone through: a page can have as many kinds as names.
    fn fields_of(&self, names: &[usize]) -> Vec<(usize, u64)> {
        if self.fields.len() < names.len() {
            let fields = self.fields.iter();
            let found = fields
                .filter_map(|(name, weight)| Some((names.binary_search(name).ok()?, *weight)));
            return found.collect();
        }
        let names = names.iter().enumerate();
        let found = names.filter_map(|(number, name)| Some((number, *self.fields.get(name)?)));
        found.collect()
    }
}

/// What a field of this weight adds to those that were seen once only.
fn once(weight: u64) -> u64 {
    if weight <= CERTAIN { weight } else { 0 }
}

impl Priors {
    /// Learns that an object has no fields.
    pub(super) fn learn_empty(&mut self, kind: usize, weight: u64) {
        self.kinds.entry(kind).or_default().empty += weight;
    }

    /// Learns that an object has fields.
    pub(super) fn learn_filled(&mut self, kind: usize, weight: u64) {
        self.kinds.entry(kind).or_default().filled += weight;
    }

    /// Learns that an object has a field of this name.
    pub(super) fn learn_field(&mut self, kind: usize, name: usize, weight: u64) {
        self.kinds.entry(kind).or_default().add_field(name, weight);
    }

    /// Makes what is known of each kind weigh as much as `most` at most, however many objects of
    /// it were seen.
    pub(super) fn level(&mut self, most: u64) {
        for seen in self.kinds.values_mut() {
            let all = seen.filled + seen.empty;
            if all <= most {
                continue;
            }
            let part = |weight: u64| weight * most / all;
            let fields = seen
                .fields
                .iter()
                .map(|(name, weight)| (*name, part(*weight)));
            let fields: Vec<_> = fields.collect();
            *seen = Seen {
                filled: part(seen.filled),
                empty: part(seen.empty),
                ..Seen::default()
            };
            for (name, weight) in fields {
                seen.add_field(name, weight);
            }
        }
    }

    /// Adds what another knows of kinds of which nothing is known.
    pub(super) fn add_missing(&mut self, other: Self) {
        for (kind, seen) in other.kinds {
            self.kinds.entry(kind).or_insert(seen);
        }
    }

    /// Adds all that another has.
    pub(super) fn add(&mut self, other: &Self) {
        for (kind, seen) in &other.kinds {
            let into = self.kinds.entry(*kind).or_default();
            into.filled += seen.filled;
            into.empty += seen.empty;
            for (name, weight) in &seen.fields {
                into.add_field(*name, *weight);
            }
        }
    }

    /// What is known of a kind without what one table showed, so that no table confirms itself;
    /// `None` where nothing is known. `names` are those that count, in ascending order.
    pub(super) fn without(
        &self,
        own: &Self,
        kind: usize,
        names: &[usize],
        weights: &Weights,
    ) -> Option<Prior> {
        let all = self.kinds.get(&kind)?;
        let nothing = Seen::default();
        let own = own.kinds.get(&kind).unwrap_or(&nothing);
        let rest = |name: &usize, weight: &u64| {
            let own = own.fields.get(name).copied().unwrap_or_default();
            weight.saturating_sub(own)
        };
        let once_by_own: (u64, u64) = own
            .fields
            .keys()
            .filter_map(|name| Some((name, all.fields.get(name)?)))
            .map(|(name, weight)| (once(*weight), once(rest(name, weight))))
            .fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
        let fields = all.fields_of(names).into_iter().map(|(number, weight)| {
            let name = &names[number];
            (number, rest(name, &weight))
        });
        let fields = fields.filter(|(_, weight)| *weight > 0);
        let prior = Prior::new(
            all.filled.saturating_sub(own.filled),
            all.empty.saturating_sub(own.empty),
            all.all.saturating_sub(own.all),
            (all.once + once_by_own.1).saturating_sub(once_by_own.0),
            fields,
            weights,
        );
        (prior.filled + prior.empty > 0).then_some(prior)
    }
}

/// What is known of one kind of object, for one table.
#[derive(Debug)]
pub(super) struct Prior {
    filled: u64,
    empty: u64,
    /// How likely the next field is one that no object of the kind had: the share of those that
    /// were seen once only.
    novelty: f64,
    /// How likely a field has just this name where it is new to the kind.
    any_name: f64,
    /// How many fields the novelty of the kind counts for in each object of it.
    steadiness: f64,
    /// What a field costs at most.
    most: Cost,
    /// The fields, in the order of the names' numbers in the table.
    fields: Vec<PriorField>,
}

/// A field that objects of a kind have.
#[derive(Debug)]
pub(super) struct PriorField {
    /// The number of its name in the table.
    pub(super) name: usize,
    /// Which part of the objects of the kind have it.
    share: f64,
    /// What it costs that an object lacks it.
    pub(super) cost_of_lack: Cost,
}

impl Prior {
    fn new(
        filled: u64,
        empty: u64,
        all: u64,
        once: u64,
        fields: impl Iterator<Item = (usize, u64)>,
        weights: &Weights,
    ) -> Self {
        let novelty = if filled < 2 * CERTAIN {
            0.5
        } else {
            (once + CERTAIN / 2) as f64 / (all + CERTAIN) as f64
        };
        let fields = fields.map(|(name, weight)| PriorField {
            name,
            share: weight as f64 / filled.max(CERTAIN) as f64,
            cost_of_lack: nats(1.0 - weight as f64 / (filled + CERTAIN) as f64)
                .min(weights.lack_at_most),
        });
        Self {
            filled,
            empty,
            novelty,
            any_name: weights.any_name as f64 / 1000.0,
            steadiness: weights.steadiness as f64 / 1000.0,
            most: weights.field_at_most,
            fields: fields.collect(),
        }
    }

    /// The fields, in the order of the names' numbers in the table.
    pub(super) fn fields(&self) -> &[PriorField] {
        &self.fields
    }

    /// A field by the number of its name in the table.
    pub(super) fn field(&self, name: usize) -> Option<&PriorField> {
        let found = self.fields.binary_search_by_key(&name, |field| field.name);
        found.ok().map(|found| &self.fields[found])
    }

    /// What it costs that an object of the kind, of whose `count` fields so far `strange` were
    /// new, has this field. Where some were new, more will be.
    pub(super) fn cost_of_field(
        &self,
        field: Option<&PriorField>,
        count: u32,
        strange: u32,
    ) -> Cost {
        let share = field.map_or(0.0, |field| field.share);
        let steadiness = self.steadiness;
        let novelty =
            (self.novelty * steadiness + f64::from(strange)) / (steadiness + f64::from(count));
        nats(share * (1.0 - novelty) + novelty * self.any_name).min(self.most)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What five objects of one kind show, each with fields of these names.
    fn prior(objects: [&[usize]; 5], names: usize) -> Prior {
        let mut all = Priors::default();
        for fields in objects {
            all.learn_filled(0, CERTAIN);
            for name in fields {
                all.learn_field(0, *name, CERTAIN);
            }
        }
        let names: Vec<usize> = (0..names).collect();
        let own = Priors::default();
        all.without(&own, 0, &names, &Weights::default()).unwrap()
    }

    fn cost_of_new_name(prior: &Prior) -> Cost {
        prior.cost_of_field(None, 0, 0)
    }

    #[test]
    fn a_type_that_is_always_the_same_rejects_what_it_never_had() {
        let same = prior([&[0, 1]; 5], 3);
        let other = prior([&[0], &[1], &[2], &[3], &[4]], 6);
        assert!(same.cost_of_field(same.field(0), 0, 0) < 200);
        assert!(cost_of_new_name(&same) > cost_of_new_name(&other) + 1500);
        let lacks = |prior: &Prior| {
            let costs = prior.fields().iter().map(|field| field.cost_of_lack);
            costs.collect::<Vec<_>>()
        };
        assert!(lacks(&same).iter().all(|cost| *cost > 1000));
        assert!(lacks(&other).iter().all(|cost| *cost < 300));
    }

    #[test]
    fn no_table_confirms_itself() {
        let mut own = Priors::default();
        own.learn_filled(0, CERTAIN);
        own.learn_field(0, 1, CERTAIN);
        let mut all = own.clone();
        assert!(all.without(&own, 0, &[1], &Weights::default()).is_none());
        all.learn_filled(0, CERTAIN);
        all.learn_field(0, 2, CERTAIN);
        let rest = all.without(&own, 0, &[1, 2], &Weights::default()).unwrap();
        let names: Vec<usize> = rest.fields().iter().map(|field| field.name).collect();
        assert_eq!(names, [1]);
    }

    #[test]
    fn fields_are_found_whether_they_or_the_names_are_more() {
        let mut all = Priors::default();
        for name in [2, 4, 6, 8] {
            all.learn_field(0, name, CERTAIN + name as u64);
        }
        let found = |names: &[usize]| all.kinds[&0].fields_of(names);
        assert_eq!(found(&[1, 4, 8]), [(1, CERTAIN + 4), (2, CERTAIN + 8)]);
        let more = [0, 1, 2, 3, 4, 5, 7, 8];
        let expected = [(2, CERTAIN + 2), (4, CERTAIN + 4), (7, CERTAIN + 8)];
        assert_eq!(found(&more), expected);
        assert_eq!(found(&[]), []);
    }

    #[test]
    fn many_objects_weigh_as_much_as_few() {
        let mut many = Priors::default();
        for _ in 0..50 {
            many.learn_filled(0, CERTAIN);
            many.learn_field(0, 1, CERTAIN);
        }
        many.level(CERTAIN);
        assert_eq!(many.kinds[&0].filled, CERTAIN);
        assert_eq!(many.kinds[&0].fields[&1], CERTAIN);
    }
}
