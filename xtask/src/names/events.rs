//! Names of events: of their types, of what callbacks are answered with, and of their fields.

use std::collections::BTreeMap;

use super::distinct::NamePriority;
use super::fields;
use super::identifier::{Name, Style, name, with_suffix};
use super::lock::LockedEvent;
use super::lock::keep::Kept;
use super::renames::Renames;
use super::table::EventNames;
use super::taken::{Taken, given};
use crate::model::{Event, Version};

/// The types of one event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct EventTypes {
    /// The event.
    pub(super) event: Name,
    /// What it is answered with; `None` for an event that is no callback.
    pub(super) answer: Option<Name>,
}

/// Names the types of the events of a version, by their official types.
pub(super) fn types(
    version: &Version,
    taken: &mut Taken<'_>,
    renames: &Renames<'_>,
    kept: &Kept<'_>,
) -> BTreeMap<String, EventTypes> {
    let wanted = version.events.iter().map(|(key, event)| {
        let by_rule = name(&event.name.key(), Style::Camel, "Event");
        let before = kept.events.get(key).map(|own| &own.event);
        (key.clone(), renames.or(key, by_rule).or_kept(before))
    });
    let events = given(wanted, taken, "Event");
    let callbacks = events.iter().filter(|(key, _)| {
        version
            .events
            .get(*key)
            .is_some_and(|own| own.answer.is_some())
    });
    let wanted = callbacks.map(|(key, event)| {
        let own = kept.events.get(key).filter(|own| own.event == *event);
        let by_rule = NamePriority::ByRule(with_suffix(event, "Answer"));
        (
            key.clone(),
            by_rule.or_kept(own.and_then(|own| own.answer.as_ref())),
        )
    });
    let wanted: Vec<_> = wanted.collect();
    let mut answers = given(wanted.into_iter(), taken, "Type");
    let named = events.into_iter().map(|(key, event)| {
        let answer = answers.remove(&key);
        (key, EventTypes { event, answer })
    });
    named.collect()
}

/// The names of an event, its fields included.
pub(super) fn names(event: &Event, own: EventTypes, before: Option<&LockedEvent>) -> EventNames {
    let [fields, answer_fields] = event.field_lists();
    EventNames {
        event: own.event,
        answer: own.answer,
        fields: fields::of_shape(fields, before.map(|own| &own.fields)),
        answer_fields: fields::of_shape(answer_fields, before.map(|own| &own.answer_fields)),
    }
}
