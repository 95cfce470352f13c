//! The subjects of two models, each with the facts about it, and which is which.
//!
//! An endpoint is the same where name and URL are, or else the URL, or else the name, as the lock
//! of names has it. A type is the same where it is called the same in Rust, or else where a field
//! that stayed leads to it.

use std::collections::{BTreeMap, BTreeSet};

use super::surface::{member, named_type, request_place, subject, type_text};
use super::{EndpointLine, Side, SubjectKey, SubjectKind};
use crate::emit::annotate::events::EventPlan;
use crate::emit::annotate::fields::ResponseBody;
use crate::emit::annotate::fields::{FieldPlan, RustType};
use crate::emit::annotate::requests::RequestPlan;
use crate::emit::annotate::{EnumerationPlan, ServicePlan, ShapePlan, VersionPlan};
use crate::facts::{self, Area, Fact, FactPlace, Kind};
use crate::model::{Endpoint, Event, Version};
use crate::names::identifier::Name;

/// A subject of one side.
#[derive(Debug)]
pub struct Subject {
    /// What it is called.
    pub key: SubjectKey,
    /// The module in Rust.
    pub module: String,
    /// The facts about it, types as Rust has them.
    pub facts: Vec<Fact>,
    /// The shapes and enumerations that fields lead to, in the order of the fields.
    types: Vec<(FactPlace, Name)>,
    /// Of an endpoint, its name and address.
    pub line: Option<EndpointLine>,
    /// Of an endpoint, what identifies it whatever it is called.
    url: String,
}

/// A subject on both sides; on one of them it may not be there.
#[derive(Debug)]
pub struct Paired {
    /// Before.
    pub old: Option<Subject>,
    /// Now.
    pub new: Option<Subject>,
}

/// All subjects of both sides, in the order of their names.
pub fn pair(old: Side<'_>, new: Side<'_>) -> Vec<Paired> {
    let mut pairing = Pairing {
        old: list(old).into_iter().map(Some).collect(),
        new: list(new).into_iter().map(Some).collect(),
        pairs: Vec::new(),
    };
    pairing.by(|subject| {
        Some(format!(
            "{:?} {} {}",
            subject.key.kind, subject.key.name, subject.url
        ))
    });
    pairing.by(|subject| is_endpoint(subject).then(|| subject.url.clone()));
    pairing.by(|subject| Some(format!("{:?} {}", subject.key.kind, subject.key.name)));
    pairing.types_by_use();
    pairing.finish()
}

fn is_endpoint(subject: &Subject) -> bool {
    subject.key.kind == SubjectKind::Endpoint
}

/// Subjects that are not paired yet, and those that are.
struct Pairing {
    old: Vec<Option<Subject>>,
    new: Vec<Option<Subject>>,
    pairs: Vec<(Subject, Subject)>,
}

impl Pairing {
    /// Pairs what has the same key and shares it with nothing else on its side.
    fn by(&mut self, key: impl Fn(&Subject) -> Option<String>) {
        let (old, new) = (alone(&self.old, &key), alone(&self.new, &key));
        for (key, at) in old {
            if let Some(to) = new.get(&key) {
                self.take(at, *to);
            }
        }
    }

    fn take(&mut self, old: usize, new: usize) -> bool {
        match (self.old[old].take(), self.new[new].take()) {
            (Some(old), Some(new)) => {
                self.pairs.push((old, new));
                true
            }
            (was, is) => {
                (self.old[old], self.new[new]) = (was, is);
                false
            }
        }
    }

    /// Pairs types that are called differently where a field that stayed leads to both.
    fn types_by_use(&mut self) {
        let mut next = 0;
        while let Some((old, new)) = self.pairs.get(next) {
            next += 1;
            for (was, is) in types_by_place(old, new) {
                let at = position(&self.old, &was);
                let to = position(&self.new, &is);
                if let (Some(at), Some(to)) = (at, to)
                    && kind(&self.old[at]) == kind(&self.new[to])
                {
                    self.take(at, to);
                }
            }
        }
    }

    fn finish(self) -> Vec<Paired> {
        let both = self.pairs.into_iter().map(|(old, new)| Paired {
            old: Some(old),
            new: Some(new),
        });
        let gone = self.old.into_iter().flatten().map(|old| Paired {
            old: Some(old),
            new: None,
        });
        let come = self.new.into_iter().flatten().map(|new| Paired {
            old: None,
            new: Some(new),
        });
        let mut all: Vec<Paired> = both.chain(gone).chain(come).collect();
        all.sort_by_key(|pair| {
            let any = pair.new.as_ref().or(pair.old.as_ref());
            any.map(|subject| subject.key.clone())
        });
        all
    }
}

fn kind(subject: &Option<Subject>) -> Option<SubjectKind> {
    subject.as_ref().map(|subject| subject.key.kind)
}

fn position(subjects: &[Option<Subject>], name: &str) -> Option<usize> {
    let is_it = |subject: &Option<Subject>| {
        subject.as_ref().is_some_and(|subject| {
            let kind = subject.key.kind;
            matches!(kind, SubjectKind::Shape | SubjectKind::Enumeration)
                && subject.key.name == name
        })
    };
    subjects.iter().position(is_it)
}

fn alone(
    subjects: &[Option<Subject>],
    key: impl Fn(&Subject) -> Option<String>,
) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    let mut shared = BTreeSet::new();
    for (at, subject) in subjects.iter().enumerate() {
        if let Some(key) = subject.as_ref().and_then(&key)
            && found.insert(key.clone(), at).is_some()
        {
            shared.insert(key);
        }
    }
    found.retain(|key, _| !shared.contains(key));
    found
}

/// The types, by path, that the same places lead to on both sides where those are called
/// differently.
fn types_by_place(old: &Subject, new: &Subject) -> Vec<(String, String)> {
    let now = new.types.iter().map(|(place, name)| (place, name));
    let now: BTreeMap<&FactPlace, &Name> = now.collect();
    let pairs = old.types.iter().filter_map(|(place, was)| {
        let was = format!("{}::{was}", old.module);
        let is = format!("{}::{}", new.module, now.get(place)?);
        (was != is).then_some((was, is))
    });
    pairs.collect()
}

/// All subjects of a side.
fn list(side: Side<'_>) -> Vec<Subject> {
    let common = subject(SubjectKind::CommonErrors, "common".to_owned());
    let mut subjects = vec![Subject::of_facts(common, facts::common_errors(side.model))];
    for service in &side.plan.services {
        let Some(own) = side.model.services.get(&service.wire) else {
            continue;
        };
        let key = subject(SubjectKind::Service, service.wire.clone());
        subjects.push(Subject::of_facts(key, Vec::new()));
        for version in &service.versions {
            let name = format!("{}.{}", service.wire, version.wire);
            let key = subject(SubjectKind::Version, name);
            subjects.push(Subject::of_facts(key, Vec::new()));
            if let Some(own) = own.versions.get(&version.wire) {
                of_version(&mut subjects, service, version, own);
            }
        }
    }
    subjects
}

fn of_version(
    subjects: &mut Vec<Subject>,
    service: &ServicePlan,
    plan: &VersionPlan,
    version: &Version,
) {
    let module = format!("{}::{}", service.module, plan.module);
    let requests = plan
        .resources
        .iter()
        .flat_map(|resource| &resource.requests);
    for request in requests {
        if let Some(endpoint) = version.endpoints.get(&request.key) {
            subjects.push(of_endpoint(&module, request, endpoint));
        }
    }
    add_types(subjects, &module, &plan.shapes, &plan.enumerations, version);
    let of_events = &plan.events;
    let module = format!("{module}::events");
    for own in &of_events.events {
        if let Some(event) = version.events.get(&own.event_type) {
            subjects.push(of_event(&module, own, event));
        }
    }
    let (shapes, enumerations) = (&of_events.shapes, &of_events.enumerations);
    add_types(subjects, &module, shapes, enumerations, version);
}

fn add_types(
    subjects: &mut Vec<Subject>,
    module: &str,
    shapes: &[ShapePlan],
    enumerations: &[EnumerationPlan],
    version: &Version,
) {
    for own in shapes {
        if let Some(shape) = version.shapes.get(&own.wire) {
            let facts = facts::of_shape_alone(shape);
            let mut shape = of_type(SubjectKind::Shape, module, &own.name, facts);
            shape.add_fields(&own.fields, |field| member(Area::Object, &field.wire));
            subjects.push(shape);
        }
    }
    for own in enumerations {
        if let Some(enumeration) = version.enumerations.get(&own.wire) {
            let facts = facts::of_enumeration(enumeration);
            let kind = SubjectKind::Enumeration;
            subjects.push(of_type(kind, module, &own.name, facts));
        }
    }
}

fn of_event(module: &str, plan: &EventPlan, event: &Event) -> Subject {
    let key = subject(SubjectKind::Event, plan.event_type.clone());
    let mut subject = Subject {
        module: module.to_owned(),
        ..Subject::of_facts(key, facts::of_event_alone(event))
    };
    subject.add_fields(&plan.fields, |field| member(Area::Event, &field.wire));
    if let Some(answer) = &plan.answer {
        subject.add_fields(&answer.fields, |field| member(Area::Answer, &field.wire));
    }
    subject
}

fn of_type(kind: SubjectKind, module: &str, name: &Name, facts: Vec<Fact>) -> Subject {
    let key = subject(kind, format!("{module}::{name}"));
    Subject {
        module: module.to_owned(),
        ..Subject::of_facts(key, facts)
    }
}

fn of_endpoint(module: &str, plan: &RequestPlan, endpoint: &Endpoint) -> Subject {
    let key = subject(SubjectKind::Endpoint, plan.official_name.clone());
    let host = endpoint.host.unusual_name().unwrap_or_default();
    let mut subject = Subject {
        module: module.to_owned(),
        line: Some(EndpointLine {
            name: plan.official_name.clone(),
            address: format!("{} {host}{}", endpoint.http_method, endpoint.path),
            title: endpoint.title.clone(),
        }),
        url: facts::address(endpoint),
        ..Subject::of_facts(key, facts::of_endpoint_alone(endpoint))
    };
    subject.add_fields(&plan.fields, request_place);
    match &plan.response.content {
        ResponseBody::Fields(fields) => {
            subject.add_fields(fields, |field| member(Area::Response, &field.wire));
        }
        ResponseBody::Value(kind) => subject.add_type(FactPlace::root(Area::Response), kind),
        ResponseBody::File => {}
    }
    subject
}

impl Subject {
    fn of_facts(key: SubjectKey, facts: Vec<Fact>) -> Self {
        Self {
            key,
            module: String::new(),
            facts,
            types: Vec::new(),
            line: None,
            url: String::new(),
        }
    }

    /// Adds the types of fields.
    fn add_fields(&mut self, fields: &[FieldPlan], place: impl Fn(&FieldPlan) -> FactPlace) {
        for field in fields {
            self.add_type(place(field), &field.kind);
        }
    }

    /// Adds the type at a place.
    fn add_type(&mut self, place: FactPlace, kind: &RustType) {
        if let Some(name) = named_type(kind) {
            self.types.push((place.clone(), name.clone()));
        }
        self.facts.push(Fact {
            kind: Kind::Type,
            place,
            value: type_text(kind),
        });
    }
}
