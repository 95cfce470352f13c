//! What all tables of a service say together of the fields that a type has.
//!
//! Weights are whole numbers, so that their sums do not depend on the order of the pages.

use std::collections::BTreeMap;

/// The weight of one object that certainly has these fields.
pub(super) const CERTAIN: u64 = 1000;

/// How likely a field has just this name where nothing is known.
const ANY_NAME: f64 = 0.1;
/// How many fields the novelty of a kind counts for in each object of it.
const PRIOR: f64 = 2.0;
/// What a field costs at most.
const DEAREST: u32 = 5000;

/// By what an object is known again.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Holder {
    /// By the name of its type.
    Type(String),
    /// By the name of the field, where its type has no name.
    Field(String),
}

/// What is known of the objects of a service.
#[derive(Debug, Clone, Default)]
pub(super) struct Knowledge {
    holders: BTreeMap<Holder, Known>,
}

/// What is known of one kind of object.
#[derive(Debug, Clone, Default)]
pub(super) struct Known {
    /// The weight of all objects of the kind that were seen.
    seen: u64,
    /// The weight of those that have a field of this name.
    fields: BTreeMap<String, u64>,
}

impl Knowledge {
    /// What is known of a kind of object, if anything.
    pub(super) fn of(&self, holder: &Holder) -> Option<&Known> {
        self.holders.get(holder).filter(|known| known.seen > 0)
    }

    /// Adds all that another knows.
    pub(super) fn add(&mut self, other: &Knowledge) {
        for (holder, known) in &other.holders {
            let fields = known.fields.iter();
            let into = self.holders.entry(holder.clone()).or_default();
            into.seen += known.seen;
            for (name, weight) in fields {
                *into.fields.entry(name.clone()).or_default() += weight;
            }
        }
    }

    /// The same without what one table taught, so that no table confirms itself.
    pub(super) fn without(&self, own: &Knowledge) -> Knowledge {
        let mut rest = self.clone();
        for (holder, known) in &own.holders {
            let Some(from) = rest.holders.get_mut(holder) else {
                continue;
            };
            from.seen = from.seen.saturating_sub(known.seen);
            for (name, weight) in &known.fields {
                if let Some(left) = from.fields.get_mut(name) {
                    *left = left.saturating_sub(*weight);
                }
            }
            from.fields.retain(|_, weight| *weight > 0);
        }
        rest
    }

    /// Learns that an object has these fields, with some weight.
    pub(super) fn learn<'a>(
        &mut self,
        holder: Holder,
        fields: impl Iterator<Item = &'a str>,
        weight: u64,
    ) {
        let known = self.holders.entry(holder).or_default();
        known.seen += weight;
        for field in fields {
            *known.fields.entry(field.to_owned()).or_default() += weight;
        }
    }
}

impl Known {
    /// Whether an object of the kind was seen with a field of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.fields.contains_key(name)
    }

    /// What it costs that an object of the kind, of whose `count` fields so far `strange` were
    /// new, has a field of this name. Where some were new, more will be.
    pub(super) fn cost_of_field(&self, name: &str, count: usize, strange: u32) -> u32 {
        let weight = self.fields.get(name).copied().unwrap_or_default();
        let share = weight as f64 / self.seen.max(CERTAIN) as f64;
        let novelty = (self.novelty() * PRIOR + f64::from(strange)) / (PRIOR + count as f64);
        nats(share * (1.0 - novelty) + novelty * ANY_NAME).min(DEAREST)
    }

    /// What it costs that an object of the kind lacks a field of this weight.
    pub(super) fn cost_of_lack(&self, weight: u64) -> u32 {
        let share = weight as f64 / (self.seen + CERTAIN) as f64;
        nats(1.0 - share).min(2500)
    }

    /// The fields with their weights.
    pub(super) fn fields(&self) -> impl Iterator<Item = (&str, u64)> {
        self.fields
            .iter()
            .map(|(name, weight)| (name.as_str(), *weight))
    }

    /// How likely the next field is one that no object of the kind had: the share of those that
    /// were seen once only.
    fn novelty(&self) -> f64 {
        if self.seen < 2 * CERTAIN {
            return 0.5;
        }
        let all: u64 = self.fields.values().sum();
        let once: u64 = self
            .fields
            .values()
            .copied()
            .filter(|weight| *weight <= CERTAIN)
            .sum();
        (once + CERTAIN / 2) as f64 / (all + CERTAIN) as f64
    }
}

/// The negative logarithm of a probability, in thousandths.
fn nats(probability: f64) -> u32 {
    (-probability.clamp(1e-6, 1.0).ln() * 1000.0) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_seen_often_rejects_what_it_never_had() {
        let mut knowledge = Knowledge::default();
        let time = Holder::Type("time_info".to_owned());
        for _ in 0..5 {
            knowledge.learn(time.clone(), ["date", "zone"].into_iter(), CERTAIN);
        }
        let known = knowledge.of(&time).unwrap();
        assert!(known.cost_of_field("date", 0, 0) < 200);
        assert!(known.cost_of_field("title", 0, 0) > nats(ANY_NAME) + 1500);
        let lack = known.fields().map(|(_, weight)| known.cost_of_lack(weight));
        assert!(lack.min().unwrap() > 1000);
    }

    #[test]
    fn a_holder_whose_fields_always_differ_rejects_nothing() {
        let mut knowledge = Knowledge::default();
        let data = Holder::Field("data".to_owned());
        for name in ["a", "b", "c", "d", "e"] {
            knowledge.learn(data.clone(), [name].into_iter(), CERTAIN);
        }
        let known = knowledge.of(&data).unwrap();
        assert!(known.cost_of_field("title", 0, 0) < nats(ANY_NAME) + 300);
        assert!(
            known
                .fields()
                .all(|(_, weight)| known.cost_of_lack(weight) < 300)
        );
    }
}
