//! Events, and the shapes and enumerations that only events have: what is compiled with the feature
//! `events` alone.

use std::collections::BTreeSet;

use super::fields::{self, FieldPlan};
use super::recursion::{reach, target};
use super::{EnumerationPlan, ShapePlan, facts};
use crate::emit::docs::code;
use crate::model::{
    BodyContent, Endpoint, EnumerationName, Envelope, Event, ResponseContent, ShapeName, Type,
    Version,
};
use crate::names::identifier::Name;
use crate::names::{EventNames, VersionNames};

/// What a version has for the feature `events`.
#[derive(Debug, Default)]
pub struct EventsPlan {
    /// The events, in the order of their types.
    pub events: Vec<EventPlan>,
    /// Shapes that only events have.
    pub shapes: Vec<ShapePlan>,
    /// Enumerations that only events have.
    pub enumerations: Vec<EnumerationPlan>,
}

/// An event or a callback.
#[derive(Debug)]
pub struct EventPlan {
    /// The type.
    pub name: Name,
    /// Its documentation.
    pub docs: Vec<String>,
    /// Whether it is superseded.
    pub deprecated: bool,
    /// The official type.
    pub event_type: String,
    /// The envelope in which it comes.
    pub envelope: Envelope,
    /// Where in it another id is that is the same each time it is sent.
    pub identity: Vec<String>,
    /// Its fields.
    pub fields: Vec<FieldPlan>,
    /// What it is answered with, where that counts.
    pub answer: Option<ShapePlan>,
}

/// Decides everything about an event.
pub fn plan(event: &Event, own: &EventNames, names: &VersionNames) -> EventPlan {
    let answer = own.answer.as_ref().zip(event.answer.as_ref());
    EventPlan {
        name: own.event.clone(),
        docs: facts::of_event(event),
        deprecated: event.deprecated,
        event_type: event.name.event_type.clone(),
        envelope: event.envelope,
        identity: event.identity.clone(),
        fields: fields::of_shape(&event.fields, &own.fields, names),
        answer: answer.map(|(name, answer)| ShapePlan {
            wire: ShapeName(name.to_string()),
            name: name.clone(),
            docs: vec![format!(
                "What {} is answered with.",
                code(&event.name.event_type)
            )],
            fields: fields::of_shape(&answer.fields, &own.answer_fields, names),
            is_built: true,
        }),
    }
}

/// The shapes and enumerations that the endpoints of a version lead to.
#[derive(Debug)]
pub struct OfEndpoints {
    shapes: BTreeSet<ShapeName>,
    enumerations: BTreeSet<EnumerationName>,
}

impl OfEndpoints {
    /// Finds them.
    pub fn of(version: &Version) -> Self {
        let endpoints = || version.endpoints.values();
        let lists = endpoints().flat_map(Endpoint::field_lists);
        let kinds = lists.flatten().map(|field| &field.kind);
        let roots: Vec<&Type> = kinds.chain(endpoints().flat_map(values)).collect();
        let first: Vec<ShapeName> = roots
            .iter()
            .filter_map(|kind| target(kind, true).cloned())
            .collect();
        let mut shapes = reach(version, &first, true);
        shapes.extend(first);
        let within = shapes.iter().filter_map(|name| version.shapes.get(name));
        let kinds = within
            .flat_map(|shape| &shape.fields)
            .map(|field| &field.kind);
        let enumerations = roots
            .into_iter()
            .chain(kinds)
            .filter_map(|kind| match kind.innermost() {
                Type::Enumeration { name } => Some(name.clone()),
                _ => None,
            })
            .collect();
        Self {
            shapes,
            enumerations,
        }
    }

    /// Whether an endpoint leads to the shape.
    pub fn has_shape(&self, name: &ShapeName) -> bool {
        self.shapes.contains(name)
    }

    /// Whether an endpoint leads to the enumeration.
    pub fn has_enumeration(&self, name: &EnumerationName) -> bool {
        self.enumerations.contains(name)
    }
}

/// The bodies of an endpoint that are no objects.
fn values(endpoint: &Endpoint) -> impl Iterator<Item = &Type> {
    let request = endpoint.request_body.as_ref().map(|body| &body.content);
    let sent = match request {
        Some(BodyContent::Value { value }) => Some(value),
        _ => None,
    };
    let received = match &endpoint.response.content {
        ResponseContent::DataValue { value } | ResponseContent::Root { value } => Some(value),
        _ => None,
    };
    sent.into_iter().chain(received)
}
