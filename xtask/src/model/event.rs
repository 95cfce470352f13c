//! Events and callbacks: what the platform sends by itself.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{AppType, EventName, Field, Prose, Scope};

/// An event or a callback.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// The official type, and where in the model the event is.
    #[serde(flatten)]
    pub name: EventName,
    /// The title.
    pub title: String,
    /// When it is sent, in a sentence or two.
    #[serde(default, skip_serializing_if = "Prose::is_empty")]
    pub summary: Prose,
    /// Preconditions and warnings.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Prose>,
    /// The page's address on the platform, as a URL.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// When the page was last changed, in milliseconds since 1970.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<i64>,
    /// Whether it is superseded.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub deprecated: bool,
    /// The envelope in which it comes.
    pub envelope: Envelope,
    /// The kinds of apps that may receive it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub app_types: Vec<AppType>,
    /// Scopes of which any one is enough.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scopes: Vec<Scope>,
    /// Scopes that uncover fields.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub field_scopes: Vec<Scope>,
    /// The names that lead to another id within the envelope that is the same each time the event
    /// is sent; none where the id of the envelope is all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub identity: Vec<String>,
    /// The fields within the envelope, in the page's order.
    pub fields: Vec<Field>,
    /// Examples of whole envelopes that are sound JSON, in the page's order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub examples: Vec<Value>,
    /// What a callback is answered with; `None` for an event, whose answer does not count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<Answer>,
    /// The file it was read from, relative to the folder given.
    pub page: String,
}

/// What a callback is answered with.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Answer {
    /// The fields, in the page's order.
    pub fields: Vec<Field>,
    /// Examples that are sound JSON, in the page's order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub examples: Vec<Value>,
}

impl Event {
    /// Its own fields and those of its answer; those of shapes are not among them.
    pub fn field_lists(&self) -> [&[Field]; 2] {
        let answer = self.answer.as_ref();
        [
            &self.fields,
            answer.map_or(&[], |answer| answer.fields.as_slice()),
        ]
    }

    /// The same, to be changed.
    pub fn field_lists_mut(&mut self) -> [&mut [Field]; 2] {
        let answer = self.answer.as_mut();
        [
            &mut self.fields,
            answer.map_or(&mut [], |answer| answer.fields.as_mut_slice()),
        ]
    }
}

/// What is around the fields of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Envelope {
    /// `uuid`, `token`, `ts`, `type` and `event`.
    #[serde(rename = "1.0")]
    V1,
    /// `schema`, `header` and `event`.
    #[serde(rename = "2.0")]
    V2,
    /// Nothing: the fields are the body, with the members of [`Envelope::BESIDE`] among them.
    #[serde(rename = "none")]
    Flat,
}

impl Envelope {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::V1, Self::V2, Self::Flat];

    /// What is beside the fields of a body without envelope: the token by which it is verified, and
    /// the body itself, encrypted.
    pub const BESIDE: [&str; 2] = ["token", "encrypt"];

    /// The name, as pages have it.
    pub fn name(self) -> &'static str {
        match self {
            Self::V1 => "1.0",
            Self::V2 => "2.0",
            Self::Flat => "none",
        }
    }

    /// The envelope of a name.
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name.trim())
    }

    /// A whole example with another type.
    pub fn typed(self, whole: &Value, event_type: &str) -> Value {
        let mut whole = whole.clone();
        let place = match self {
            Self::V1 => whole.pointer_mut("/event/type"),
            Self::V2 => whole.pointer_mut("/header/event_type"),
            Self::Flat => None,
        };
        if let Some(place) = place {
            *place = event_type.into();
        }
        whole
    }

    /// What is within the envelope of a whole example.
    pub fn content(self, whole: &Value) -> Option<Cow<'_, Value>> {
        match self {
            Self::V1 | Self::V2 => whole.get("event").map(Cow::Borrowed),
            Self::Flat => {
                let mut content = whole.clone();
                if let Some(members) = content.as_object_mut() {
                    members.retain(|name, _| !Self::BESIDE.contains(&name.as_str()));
                }
                Some(Cow::Owned(content))
            }
        }
    }
}
