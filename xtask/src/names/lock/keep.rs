//! Finding what locked facts are called now.
//!
//! Endpoints are found by URL and official name, then by the URL alone, then by the official name
//! alone. From them both sides are walked at once, field by field: each field that led to a type
//! and leads to one still is a vote for the type's name. The pair with most votes is kept first,
//! so that of a shape that has come apart the part with most uses keeps the name.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::{EndpointFact, LockedEndpoint, LockedEvent, LockedVersion, Member};
use crate::model::{
    BodyContent, Endpoint, EnumerationName, Event, Field, FieldPlace, ResponseContent, ShapeName,
    Type, Version,
};
use crate::names::identifier::{Name, Style, name};

/// Names of a version's facts that stay, by what the model calls the facts.
#[derive(Debug, Default)]
pub struct Kept<'a> {
    /// By the endpoint's key.
    pub endpoints: BTreeMap<String, &'a LockedEndpoint>,
    /// By the event's official type.
    pub events: BTreeMap<String, &'a LockedEvent>,
    /// The type and its fields.
    pub shapes: BTreeMap<ShapeName, (&'a Name, &'a BTreeMap<String, Member>)>,
    /// The type and its variants.
    pub enumerations: BTreeMap<EnumerationName, (&'a Name, &'a BTreeMap<String, Name>)>,
}

impl<'a> Kept<'a> {
    /// What stays of a version.
    pub fn of(version: &Version, locked: Option<&'a LockedVersion>) -> Self {
        let Some(locked) = locked else {
            return Self::default();
        };
        let endpoints = endpoints(version, locked);
        let mut votes = Votes {
            version,
            locked,
            shapes: BTreeMap::new(),
            enumerations: BTreeMap::new(),
            open: Vec::new(),
        };
        for (key, own) in &endpoints {
            if let Some(endpoint) = version.endpoints.get(key) {
                votes.endpoint(endpoint, own);
            }
        }
        let events = locked.events.iter();
        let events = events.filter(|(event_type, _)| version.events.contains_key(*event_type));
        let events: BTreeMap<String, &LockedEvent> = events
            .map(|(event_type, own)| (event_type.clone(), own))
            .collect();
        for (event_type, own) in &events {
            if let Some(event) = version.events.get(event_type) {
                votes.event(event, own);
            }
        }
        votes.shapes_within();
        let shapes = elect(&votes.shapes, |shape| &shape.0)
            .into_iter()
            .filter_map(|(shape, name)| Some((shape, locked.shapes.get_key_value(&name)?)));
        let enumerations = elect(&votes.enumerations, |enumeration| &enumeration.0)
            .into_iter()
            .filter_map(|(own, name)| Some((own, locked.enumerations.get_key_value(&name)?)));
        Self {
            endpoints,
            events,
            shapes: shapes.collect(),
            enumerations: enumerations.collect(),
        }
    }
}

/// A part of a fact: URL and official name, either of them empty.
type Part = fn(&EndpointFact) -> (&str, &str);

/// Locked endpoints by the key that each has now.
fn endpoints<'a>(
    version: &Version,
    locked: &'a LockedVersion,
) -> BTreeMap<String, &'a LockedEndpoint> {
    let mut open: BTreeMap<&str, EndpointFact> = BTreeMap::new();
    for (key, endpoint) in &version.endpoints {
        let (method, host) = (endpoint.http_method, endpoint.host);
        let fact = EndpointFact::new(method, host, &endpoint.path, key.clone());
        open.insert(key, fact);
    }
    let mut left: BTreeSet<&EndpointFact> = locked.endpoints.keys().collect();
    let mut found = BTreeMap::new();
    let parts: [Part; 3] = [
        |fact| (&fact.url, &fact.official_name),
        |fact| (&fact.url, ""),
        |fact| ("", &fact.official_name),
    ];
    for part in parts {
        let new = alone(open.values(), part);
        let old = alone(left.iter().copied(), part);
        let pairs: Vec<(EndpointFact, &EndpointFact)> = new
            .into_iter()
            .filter_map(|(shared, fact)| Some((fact.clone(), *old.get(&shared)?)))
            .collect();
        for (new, old) in pairs {
            open.remove(new.official_name.as_str());
            left.remove(old);
            if let Some(endpoint) = locked.endpoints.get(old) {
                found.insert(new.official_name, endpoint);
            }
        }
    }
    found
}

/// Facts by a part of them, without those that share it with others.
fn alone<'a>(
    facts: impl Iterator<Item = &'a EndpointFact>,
    part: Part,
) -> BTreeMap<(String, String), &'a EndpointFact> {
    let mut by_part: BTreeMap<(String, String), Vec<&EndpointFact>> = BTreeMap::new();
    for fact in facts {
        let (url, name) = part(fact);
        by_part
            .entry((url.to_owned(), name.to_owned()))
            .or_default()
            .push(fact);
    }
    by_part
        .into_iter()
        .filter_map(|(part, facts)| match facts.as_slice() {
            [fact] => Some((part, *fact)),
            _ => None,
        })
        .collect()
}

/// How many fields vote that a type of the model is one of the lock.
struct Votes<'a> {
    version: &'a Version,
    locked: &'a LockedVersion,
    shapes: BTreeMap<(ShapeName, Name), usize>,
    enumerations: BTreeMap<(EnumerationName, Name), usize>,
    /// Pairs of shapes whose fields are still to be walked.
    open: Vec<(ShapeName, Name)>,
}

impl Votes<'_> {
    fn endpoint(&mut self, endpoint: &Endpoint, own: &LockedEndpoint) {
        let request = |place: FieldPlace| {
            move |wire: &str| own.fields.get(&(place, wire.to_owned())).and_then(leads_to)
        };
        self.fields(&endpoint.path_parameters, &request(FieldPlace::Path));
        self.fields(&endpoint.query_parameters, &request(FieldPlace::Query));
        self.fields(&endpoint.headers, &request(FieldPlace::Header));
        match endpoint.request_body.as_ref().map(|body| &body.content) {
            Some(BodyContent::Fields { fields }) => self.fields(fields, &request(FieldPlace::Body)),
            Some(BodyContent::Value { value }) => {
                let whole = own
                    .fields
                    .iter()
                    .find(|((place, _), _)| *place == FieldPlace::WholeBody);
                self.kind(value, whole.and_then(|(_, member)| leads_to(member)));
            }
            None => {}
        }
        let answer = |wire: &str| own.answer.get(wire).and_then(leads_to);
        match &endpoint.response.content {
            ResponseContent::Data { fields } | ResponseContent::FlatEnvelope { fields } => {
                self.fields(fields, &answer);
            }
            ResponseContent::DataValue { value } | ResponseContent::Root { value } => {
                self.kind(value, own.response_is.as_ref());
            }
            ResponseContent::Empty | ResponseContent::Bytes => {}
        }
    }

    fn event(&mut self, event: &Event, own: &LockedEvent) {
        let [fields, answer] = event.field_lists();
        self.fields(fields, &|wire| own.fields.get(wire).and_then(leads_to));
        self.fields(answer, &|wire| {
            own.answer_fields.get(wire).and_then(leads_to)
        });
    }

    fn shapes_within(&mut self) {
        let (version, locked) = (self.version, self.locked);
        while let Some((shape, own)) = self.open.pop() {
            if let (Some(shape), Some(members)) =
                (version.shapes.get(&shape), locked.shapes.get(&own))
            {
                self.fields(&shape.fields, &|wire| members.get(wire).and_then(leads_to));
            }
        }
    }

    fn fields<'n>(&mut self, fields: &[Field], led_to: &dyn Fn(&str) -> Option<&'n Name>) {
        for field in fields {
            self.kind(&field.kind, led_to(&field.name));
        }
    }

    fn kind(&mut self, kind: &Type, led_to: Option<&Name>) {
        let Some(own) = led_to else {
            return;
        };
        match kind {
            Type::Array { items: inner } | Type::Map { values: inner } => {
                self.kind(inner, Some(own));
            }
            Type::Shape { name } if self.locked.shapes.contains_key(own) => {
                let pair = (name.clone(), own.clone());
                let votes = self.shapes.entry(pair.clone()).or_default();
                *votes += 1;
                if *votes == 1 {
                    self.open.push(pair);
                }
            }
            Type::Enumeration { name } if self.locked.enumerations.contains_key(own) => {
                *self
                    .enumerations
                    .entry((name.clone(), own.clone()))
                    .or_default() += 1;
            }
            _ => {}
        }
    }
}

fn leads_to(member: &Member) -> Option<&Name> {
    member.leads_to.as_ref()
}

/// One name for each type and one type for each name: those with most votes first; of equally
/// many, those that the rules would call so anyway.
fn elect<K: Ord + Clone>(
    votes: &BTreeMap<(K, Name), usize>,
    text: impl Fn(&K) -> &str,
) -> BTreeMap<K, Name> {
    let mut pairs: Vec<_> = votes
        .iter()
        .map(|((key, own), votes)| {
            let by_rule = name(text(key), Style::Camel, "") == *own;
            (Reverse(*votes), !by_rule, own, key)
        })
        .collect();
    pairs.sort();
    let mut taken: BTreeSet<&Name> = BTreeSet::new();
    let mut kept: BTreeMap<K, Name> = BTreeMap::new();
    for (_, _, own, key) in pairs {
        if !kept.contains_key(key) && taken.insert(own) {
            kept.insert(key.clone(), own.clone());
        }
    }
    kept
}
