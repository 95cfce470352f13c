//! Whole bodies: whether two of them have the same tree, field by field and type by type.

use serde::Serialize;

use crate::facts::{Area, Fact, Kind, SubjectFacts};
use crate::model::FieldPlace;

/// Which body of an endpoint or an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Body {
    /// The request's.
    Request,
    /// The response's.
    Response,
    /// An event's, within its envelope.
    Event,
}

impl Body {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Request, Self::Response, Self::Event];

    fn area(self) -> Area {
        match self {
            Self::Request => Area::Sent(FieldPlace::Body),
            Self::Response => Area::Response,
            Self::Event => Area::Event,
        }
    }

    /// What makes the tree of this body: that fields are there, and their types.
    fn tree(self, facts: &SubjectFacts) -> Vec<&Fact> {
        let is_tree = |fact: &&Fact| {
            let kinds = [Kind::Field, Kind::Type, Kind::Recursion];
            let whole = [Kind::Encoding, Kind::ResponseKind];
            fact.place.area == self.area()
                && (kinds.contains(&fact.kind) || whole.contains(&fact.kind))
        };
        let mut tree: Vec<&Fact> = facts.facts.iter().filter(is_tree).collect();
        tree.sort();
        tree
    }
}

/// Whether the trees are the same; `None` where neither side has anything in this body.
pub fn is_same(body: Body, left: &SubjectFacts, right: &SubjectFacts) -> Option<bool> {
    let (left, right) = (body.tree(left), body.tree(right));
    let is_bare = |tree: &[&Fact]| {
        tree.iter()
            .all(|fact| fact.kind == Kind::ResponseKind && fact.value == "empty")
    };
    (!is_bare(&left) || !is_bare(&right)).then(|| left == right)
}
