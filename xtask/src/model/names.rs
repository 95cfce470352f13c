//! Names of things in the model.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The official name of an endpoint. Its parts are `snake_case`, whatever layout they were read
/// from: `calendar.event.attendee` and `calendarEventAttendee` are both `calendar_event_attendee`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct OfficialName {
    /// `calendar`.
    pub service: String,
    /// `v4`.
    pub version: String,
    /// `calendar_event`.
    pub resource: String,
    /// `batch_delete`.
    pub method: String,
}

impl OfficialName {
    /// The key of the endpoint within its version, `calendar_event.batch_delete`.
    pub fn key(&self) -> String {
        format!("{}.{}", self.resource, self.method)
    }
}

impl fmt::Display for OfficialName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            service,
            version,
            resource,
            method,
        } = self;
        write!(f, "{service}.{version}.{resource}.{method}")
    }
}

/// The name of an event: its official type, and the service version that it belongs to. Most types
/// have both, as `im.message.receive_v1` has; those of envelope 1.0 have neither.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct EventName {
    /// `im`.
    pub service: String,
    /// `v1`.
    pub version: String,
    /// `im.message.receive_v1`.
    pub event_type: String,
}

impl EventName {
    /// The name of a type that has its service and version.
    pub fn of_type(event_type: &str) -> Option<Self> {
        let (path, version) = event_type.rsplit_once("_v")?;
        let (service, _) = path.split_once('.')?;
        let is_version = !version.is_empty() && version.bytes().all(|byte| byte.is_ascii_digit());
        is_version.then(|| Self {
            service: service.to_owned(),
            version: format!("v{version}"),
            event_type: event_type.to_owned(),
        })
    }

    /// The type without service and version, `message_receive`: unique among the events of the
    /// version. A segment that begins with the one before it takes its place: what follows
    /// `im.message` in `im.message.message_read_v1` is `message_read`.
    pub fn key(&self) -> String {
        let path = match Self::of_type(&self.event_type) {
            Some(_) => self
                .event_type
                .trim_end_matches(|c: char| c.is_ascii_digit()),
            None => self.event_type.as_str(),
        };
        let path = path.strip_suffix("_v").unwrap_or(path);
        let service = format!("{}.", self.service);
        let path = path.strip_prefix(&service).unwrap_or(path);
        let mut segments: Vec<&str> = Vec::new();
        for segment in path.split('.') {
            let repeats = |last: &&str| segment.starts_with(&format!("{last}_"));
            if segments.last().is_some_and(repeats) {
                segments.pop();
            }
            segments.push(segment);
        }
        segments.join("_")
    }
}

impl fmt::Display for EventName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.event_type)
    }
}

/// Declares a name that is a string on the outside and a type of its own inside.
macro_rules! name {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

name! {
    /// The name of a shape within its service version: words in `UpperCamelCase`, made from the
    /// type that the page names (`calendar.event.attendee_id` → `CalendarEventAttendeeId`), else
    /// from its place. It identifies the shape in the model; the name in Rust may be another, since
    /// the room of names decides it.
    ShapeName
}

name! {
    /// The name of an enumeration within its service version, made from the place of its field. It
    /// identifies the enumeration in the model, as a [`ShapeName`] does a shape.
    EnumerationName
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_type_of_an_event_has_its_service_and_version() {
        for (event_type, service, version, key) in [
            ("im.message.receive_v1", "im", "v1", "message_receive"),
            ("application.bot.menu_v6", "application", "v6", "bot_menu"),
            ("im.message.message_read_v1", "im", "v1", "message_read"),
            ("task.task.updated_v1", "task", "v1", "task_updated"),
        ] {
            let name = EventName::of_type(event_type).unwrap();
            assert_eq!((&*name.service, &*name.version), (service, version));
            assert_eq!(name.key(), key);
        }
        for event_type in [
            "leave_approval",
            "leave_approvalV2",
            "card.action.trigger",
            "a.b_v",
        ] {
            assert_eq!(EventName::of_type(event_type), None, "{event_type}");
        }
    }
}
