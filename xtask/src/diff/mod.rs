//! What changed between two models, and what that does to users of the generated crate.
//!
//! Two questions are asked of each subject (an endpoint, an object, a set of values, the common
//! codes): what is said of it in other words now ([`subjects`], on `facts`), and which public
//! items of Rust came, went or are others ([`surface`], on what `emit` plans to print). [`classify`]
//! puts the answers together, so that the class of a change is what it does to the Rust that is
//! really written. This room knows models and plans; it reads no files and prints no Rust.

pub mod classify;
pub mod release;
pub mod subjects;
pub mod surface;
pub mod text;
pub mod version;

use std::fmt;

use serde::Serialize;

use crate::emit::annotate::CratePlan;
use crate::facts::Place;
use crate::model::ApiModel;

pub use classify::compare;
pub use version::Step;

/// One side: what the pages say, and what it is in Rust.
#[derive(Debug, Clone, Copy)]
pub struct Side<'a> {
    /// The model.
    pub model: &'a ApiModel,
    /// What is printed of it.
    pub plan: &'a CratePlan,
}

/// What a change does to users.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// Programs that compiled may not compile any more, or give arguments to others.
    Breaking,
    /// All programs compile; some may do more, or something else.
    Compatible,
    /// Only documentation is another.
    Documentation,
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Breaking => "breaking",
            Self::Compatible => "compatible",
            Self::Documentation => "documentation only",
        })
    }
}

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// It is new.
    Added,
    /// It is another.
    Changed,
    /// It is called differently, and stays what it is.
    Renamed,
    /// It is still there and no longer recommended.
    Deprecated,
    /// It is gone.
    Removed,
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Added => "added",
            Self::Changed => "changed",
            Self::Renamed => "renamed",
            Self::Deprecated => "deprecated",
            Self::Removed => "removed",
        })
    }
}

/// What is spoken of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SubjectKind {
    /// A service: a feature and a module.
    Service,
    /// A version of a service: a module.
    Version,
    /// An endpoint.
    Endpoint,
    /// An object that endpoints share.
    Shape,
    /// A set of documented values.
    Enumeration,
    /// The codes that the gateway sends on any endpoint.
    CommonErrors,
}

/// A subject by its name: the official one of an endpoint, the path in Rust of a type.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct SubjectKey {
    /// What it is.
    pub kind: SubjectKind,
    /// What it is called.
    pub name: String,
}

/// What a change does to one public item of Rust.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct RustChange {
    /// The item, `calendar::v4::DeleteCalendarEvent::need_notification`.
    pub item: String,
    /// What it was; none where it is new.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub was: Option<String>,
    /// What it is; none where it is gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is: Option<String>,
    /// Whether that breaks programs.
    pub breaking: bool,
}

/// A change.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Change {
    /// What it is a change of; by its new name, where it has one.
    pub subject: SubjectKey,
    /// What it was called, where that is another name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject_was: Option<String>,
    /// Where, `query.page_size` or `error 190002`.
    pub place: Place,
    /// What happened.
    pub action: Action,
    /// To what: `endpoint`, `parameter`, `field`, `type`, `code`, `limit` and so on.
    pub what: String,
    /// What was said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old: Option<String>,
    /// What is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new: Option<String>,
    /// What that does to users.
    pub class: Class,
    /// Why.
    pub reason: String,
    /// What it does to items of Rust.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rust: Vec<RustChange>,
}

/// An endpoint that is called differently, or found elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Moved {
    /// Official name and address before.
    pub from: EndpointLine,
    /// Official name and address now.
    pub to: EndpointLine,
}

/// An endpoint by name and address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EndpointLine {
    /// The official name.
    pub name: String,
    /// HTTP method, host where it is not the usual one, and path.
    pub address: String,
    /// Its title.
    pub title: String,
}

/// The endpoints that came, went and moved.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct EndpointChanges {
    /// New ones.
    pub added: Vec<EndpointLine>,
    /// Those that are gone.
    pub removed: Vec<EndpointLine>,
    /// Those with another name or address.
    pub moved: Vec<Moved>,
}

/// How many changes there are of each class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Counts {
    /// Breaking ones.
    pub breaking: usize,
    /// Compatible ones.
    pub compatible: usize,
    /// Those of documentation alone.
    pub documentation: usize,
}

/// All that changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The number of this form.
    pub format: u32,
    /// Whether anything breaks programs.
    pub breaking: bool,
    /// The step of the version that follows.
    pub step: Step,
    /// How many changes there are.
    pub counts: Counts,
    /// The endpoints that came, went and moved.
    pub endpoints: EndpointChanges,
    /// The changes, by subject and place.
    pub changes: Vec<Change>,
}

impl Report {
    /// The number of the form that `--format json` writes.
    pub const FORMAT: u32 = 1;

    /// Counts and concludes.
    pub fn new(endpoints: EndpointChanges, mut changes: Vec<Change>) -> Self {
        changes.sort();
        changes.dedup();
        let count = |class| {
            changes
                .iter()
                .filter(|change| change.class == class)
                .count()
        };
        let counts = Counts {
            breaking: count(Class::Breaking),
            compatible: count(Class::Compatible),
            documentation: count(Class::Documentation),
        };
        let worst = changes.iter().map(|change| change.class).min();
        Self {
            format: Self::FORMAT,
            breaking: counts.breaking > 0,
            step: Step::after(worst),
            counts,
            endpoints,
            changes,
        }
    }
}

#[cfg(test)]
mod tests;
