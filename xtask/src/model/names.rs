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
