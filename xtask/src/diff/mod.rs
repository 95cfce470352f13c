//! What changed between two models, and what that does to users of the generated crate.
//!
//! Two questions are asked of each subject (an endpoint, an object, a set of values, the common
//! codes): which facts about it differ ([`subjects`], on `facts`), and which public items
//! of Rust came, went or are others ([`surface`], on what `emit` plans to print). [`classify`]
//! puts the answers together, so that the class of a change is what it does to the Rust that is
//! really written. This room knows models and plans; it reads no files and prints no Rust.

pub mod classify;
pub mod item;
pub mod release;
pub mod subjects;
pub mod surface;
pub mod text;
pub mod version;

use std::cmp::Ordering;
use std::fmt;

use serde::{Serialize, Serializer};

use crate::emit::annotate::CratePlan;
use crate::facts::{self, Area, FactPlace};
use crate::model::ApiModel;

pub use classify::compare;
pub use item::{Item, Signature};
pub use version::Step;

/// One side: the facts of the pages, and what they are in Rust.
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
    /// An event or a callback.
    Event,
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
    /// The item.
    pub item: Item,
    /// What it was; none where it is new.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub was: Option<Signature>,
    /// What it is; none where it is gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is: Option<Signature>,
    /// Whether that breaks programs.
    pub breaking: bool,
}

impl RustChange {
    /// Whether the item is a type or module.
    pub fn is_type(&self) -> bool {
        let signature = self.was.as_ref().or(self.is.as_ref());
        signature.is_some_and(Signature::is_type)
    }
}

/// What of a subject changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aspect {
    /// The subject as a whole.
    Subject(SubjectKind),
    /// A part of it as a whole, such as the response.
    Area(Area),
    /// A kind of fact.
    Fact(facts::Kind),
    /// Items of Rust alone: no fact is another.
    Rust,
}

impl Aspect {
    /// Whether it is a thing with a place of its own, rather than a property of one.
    pub fn is_thing(self) -> bool {
        matches!(self, Self::Fact(kind) if classify::elements::is_existence(kind))
    }
}

impl fmt::Display for Aspect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Subject(kind) => f.write_str(classify::reasons::subject_word(*kind)),
            Self::Area(area) => f.write_str(area.word()),
            Self::Fact(kind) => kind.fmt(f),
            Self::Rust => f.write_str("rust"),
        }
    }
}

/// In the order of the words that are printed, as the report lists them.
impl Ord for Aspect {
    fn cmp(&self, other: &Self) -> Ordering {
        let rank = |aspect: &Self| match aspect {
            Self::Subject(_) => 0,
            Self::Area(_) => 1,
            Self::Fact(_) => 2,
            Self::Rust => 3,
        };
        let words = || self.to_string().cmp(&other.to_string());
        words().then_with(|| rank(self).cmp(&rank(other)))
    }
}

impl PartialOrd for Aspect {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Serialize for Aspect {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
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
    pub place: FactPlace,
    /// What happened.
    pub action: Action,
    /// To what: `endpoint`, `parameter`, `field`, `type`, `code`, `limit` and so on.
    pub what: Aspect,
    /// What it was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old: Option<String>,
    /// What it is.
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
