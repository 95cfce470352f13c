//! Two sets of pages of the same endpoints side by side: how far they agree, kind of fact by kind
//! of fact, and everything in which they do not.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Serialize, Serializer};

use super::pairs::{self, Pairs};
use super::share::Share;
use super::trees::{self, Body};
use crate::facts::{self, Fact, FactPlace, Kind, SubjectFacts};

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Measure {
    /// Endpoints that are in both sets at one URL.
    Endpoints,
    /// Events that are in both sets.
    Events,
    /// Facts of a kind, of endpoints that are in both sets. What belongs to a field is compared
    /// where both have the field: a field too many is one difference, not one and all it has.
    Facts(Kind),
    /// Bodies with the same tree.
    Trees(Body),
}

impl Measure {
    /// What it is called on the command line and in JSON, `enum-values` for example.
    pub fn name(self) -> String {
        match self {
            Self::Endpoints => "endpoints".to_owned(),
            Self::Events => "events".to_owned(),
            Self::Trees(Body::Request) => "request-trees".to_owned(),
            Self::Trees(Body::Response) => "response-trees".to_owned(),
            Self::Trees(Body::Event) => "event-trees".to_owned(),
            Self::Facts(kind) => plural(&kind.to_string().replace(' ', "-")),
        }
    }
}

fn plural(name: &str) -> String {
    match name {
        "required" | "deprecated" | "rate-limited" | "pagination" | "advice" => name.to_owned(),
        _ if name.ends_with("address") || name.ends_with("status") => format!("{name}es"),
        _ => match name.strip_suffix("ary") {
            Some(stem) => format!("{stem}aries"),
            None => format!("{name}s"),
        },
    }
}

impl Serialize for Measure {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.name())
    }
}

/// A measure and what it came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Measured {
    /// What was measured.
    pub measure: Measure,
    /// What came out.
    #[serde(flatten)]
    pub share: Share,
}

/// One thing in which the sets differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// The endpoint's name in the left set.
    pub endpoint: String,
    /// The kind of fact.
    pub kind: Kind,
    /// Where.
    pub place: FactPlace,
    /// What the left set has; `None` for nothing.
    pub left: Option<String>,
    /// What the right set has.
    pub right: Option<String>,
}

impl Difference {
    /// Whether it is one in words or examples, which no program depends on.
    pub fn is_in_words(&self) -> bool {
        self.kind.is_words() || matches!(self.kind, Kind::Example | Kind::Address)
    }
}

/// A body whose trees differ.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct OtherTree {
    /// The endpoint's name in the left set.
    pub endpoint: String,
    /// Which body.
    pub body: Body,
    /// Its page in the left set.
    pub left: String,
    /// Its page in the right set.
    pub right: String,
}

/// An endpoint of one set alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Alone {
    /// Its name.
    pub endpoint: String,
    /// Method and path.
    pub address: String,
    /// Its page.
    pub page: String,
}

/// How far two sets agree.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Agreement {
    /// Endpoints that were compared.
    pub compared: usize,
    /// Endpoints of both sets that were set aside, as their pages were changed at other times.
    pub other_date: usize,
    /// The measures, in a fixed order; those of which there is nothing are left out.
    pub measures: Vec<Measured>,
    /// Endpoints of the left set alone.
    pub only_left: Vec<Alone>,
    /// Endpoints of the right set alone.
    pub only_right: Vec<Alone>,
    /// Bodies whose trees differ.
    pub other_trees: Vec<OtherTree>,
    /// All differences, by endpoint in the order of names.
    pub differences: Vec<Difference>,
}

impl Agreement {
    /// What a measure came to, by name; `None` where the name is none of a measure.
    pub fn share(&self, name: &str) -> Option<Share> {
        let measured = self.measures.iter().find(|m| m.measure.name() == name);
        let known = || all_measures().any(|measure| measure.name() == name);
        measured
            .map(|measured| measured.share)
            .or_else(|| known().then(Share::default))
    }
}

/// Every measure there is, in order.
pub fn all_measures() -> impl Iterator<Item = Measure> {
    let kinds = Kind::ALL
        .iter()
        .copied()
        .filter(|kind| !is_existence(*kind));
    [Measure::Endpoints, Measure::Events]
        .into_iter()
        .chain(kinds.map(Measure::Facts))
        .chain(Body::ALL.map(Measure::Trees))
}

/// Compares two sets. With `same_date`, only endpoints whose pages were last changed at the same
/// time are compared; the measure of endpoints is over all of them.
pub fn compare(left: &[SubjectFacts], right: &[SubjectFacts], same_date: bool) -> Agreement {
    let pairs = pairs::pair(left, right);
    let mut tally = Tally::default();
    tally.endpoints(&pairs);
    let mut agreement = Agreement {
        only_left: pairs.only_left.iter().map(|facts| alone(facts)).collect(),
        only_right: pairs.only_right.iter().map(|facts| alone(facts)).collect(),
        ..Agreement::default()
    };
    for (left, right) in pairs.both {
        if same_date && (left.updated.is_none() || left.updated != right.updated) {
            agreement.other_date += 1;
            continue;
        }
        agreement.compared += 1;
        tally.facts(left, right, &mut agreement.differences);
        tally.trees(left, right, &mut agreement.other_trees);
    }
    agreement.other_trees.sort();
    agreement.measures = all_measures()
        .filter_map(|measure| tally.shares.get(&measure).map(|share| (measure, *share)))
        .map(|(measure, share)| Measured { measure, share })
        .collect();
    agreement
}

/// Whether a fact is that something is there at all, which is measured by itself.
fn is_existence(kind: Kind) -> bool {
    matches!(kind, Kind::Endpoint | Kind::Event)
}

/// What measures that it is in both sets.
fn presence(facts: &SubjectFacts) -> Measure {
    if facts.is_event {
        Measure::Events
    } else {
        Measure::Endpoints
    }
}

fn alone(facts: &SubjectFacts) -> Alone {
    Alone {
        endpoint: facts.name.to_string(),
        address: facts.address.clone(),
        page: facts.page.clone(),
    }
}

#[derive(Default)]
struct Tally {
    shares: BTreeMap<Measure, Share>,
}

impl Tally {
    fn count(&mut self, measure: Measure, agrees: bool) {
        self.shares.entry(measure).or_default().count(agrees);
    }

    fn endpoints(&mut self, pairs: &Pairs<'_>) {
        for (left, right) in &pairs.both {
            self.count(presence(left), left.address == right.address);
        }
        for alone in pairs.only_left.iter().chain(&pairs.only_right) {
            self.count(presence(alone), false);
        }
    }

    fn facts(
        &mut self,
        left: &SubjectFacts,
        right: &SubjectFacts,
        differences: &mut Vec<Difference>,
    ) {
        let (lefts, rights) = (Owned::of(&left.facts), Owned::of(&right.facts));
        let both: Vec<Fact> = lefts.with_owner_in(&rights).cloned().collect();
        let both_right: Vec<Fact> = rights.with_owner_in(&lefts).cloned().collect();
        let found = facts::compare(&both, &both_right);
        let endpoint = left.name.to_string();
        let mut differ = |left: Option<&Fact>, right: Option<&Fact>| {
            let Some(fact) = left.or(right) else { return };
            if !is_existence(fact.kind) {
                self.shares
                    .entry(Measure::Facts(fact.kind))
                    .or_default()
                    .count(false);
            }
            differences.push(Difference {
                endpoint: endpoint.clone(),
                kind: fact.kind,
                place: fact.place.clone(),
                left: left.map(|fact| fact.value.clone()),
                right: right.map(|fact| fact.value.clone()),
            });
        };
        for (left, right) in &found.changed {
            differ(Some(left), Some(right));
        }
        for left in &found.only_left {
            differ(Some(left), None);
        }
        for right in &found.only_right {
            differ(None, Some(right));
        }
        for fact in found.same.iter().filter(|fact| !is_existence(fact.kind)) {
            self.count(Measure::Facts(fact.kind), true);
        }
    }

    fn trees(
        &mut self,
        left: &SubjectFacts,
        right: &SubjectFacts,
        other_trees: &mut Vec<OtherTree>,
    ) {
        for body in Body::ALL {
            let Some(same) = trees::is_same(body, left, right) else {
                continue;
            };
            self.count(Measure::Trees(body), same);
            if !same {
                other_trees.push(OtherTree {
                    endpoint: left.name.to_string(),
                    body,
                    left: left.page.clone(),
                    right: right.page.clone(),
                });
            }
        }
    }
}

/// Facts with the parameter, field or code that each belongs to.
struct Owned<'a> {
    facts: Vec<(&'a Fact, Option<&'a FactPlace>)>,
    owners: BTreeSet<&'a FactPlace>,
}

impl<'a> Owned<'a> {
    fn of(facts: &'a [Fact]) -> Self {
        let mut owner = None;
        let mut owned = Self {
            facts: Vec::with_capacity(facts.len()),
            owners: BTreeSet::new(),
        };
        for fact in facts {
            // What belongs to a field follows it, before the next field.
            let is_owner = matches!(fact.kind, Kind::Parameter | Kind::Field | Kind::Code);
            if is_owner {
                owner = Some(&fact.place);
                owned.owners.insert(&fact.place);
            }
            let is_inside = |owner: &&FactPlace| {
                owner.area == fact.place.area && fact.place.path.starts_with(&owner.path)
            };
            let of = owner.filter(|owner| !is_owner && is_inside(owner));
            owned.facts.push((fact, of));
        }
        owned
    }

    /// Facts that belong to nothing, or to something that the other list has too.
    fn with_owner_in(&self, other: &Owned<'_>) -> impl Iterator<Item = &'a Fact> {
        let facts = self.facts.iter();
        facts
            .filter(|(_, owner)| owner.is_none_or(|owner| other.owners.contains(owner)))
            .map(|(fact, _)| *fact)
    }
}

#[cfg(test)]
mod tests;
