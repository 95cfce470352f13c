//! What is told of values that are not as documented.

use std::fmt::Write as _;

use crate::json::Kind;

/// A value of an answer that is not of the documented kind.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mismatch {
    /// Where it is, such as `data.items[3].count`.
    pub path: String,
    /// The kind of value that came: `string`, `number`, `boolean`, `object`, `array`, `null`.
    pub received: &'static str,
    /// The kind that it was converted to; `None` where it was left out.
    pub read_as: Option<&'static str>,
}

/// The mismatches of one answer: the first of them, and how many there are.
#[derive(Debug, Default)]
pub(crate) struct Mismatches {
    pub(crate) kept: Vec<Mismatch>,
    pub(crate) count: usize,
}

impl Mismatches {
    /// How many are kept.
    pub(crate) const KEPT: usize = 100;

    /// Adds the next one of the answer.
    pub(crate) fn add(&mut self, place: &AnswerPath<'_>, received: Kind, read_as: Option<Kind>) {
        self.count += 1;
        if self.kept.len() < Self::KEPT {
            self.kept.push(Mismatch {
                path: place.path(),
                received: received.name(),
                read_as: read_as.map(Kind::name),
            });
        }
    }
}

/// Where in an answer a value is: a step, and the path from which it is made.
#[derive(Debug, Clone, Copy)]
pub(crate) enum AnswerPath<'p> {
    Root(&'static str),
    Member(&'p AnswerPath<'p>, &'p str),
    Item(&'p AnswerPath<'p>, usize),
}

impl AnswerPath<'_> {
    /// How many characters of a name are told.
    const NAME: usize = 64;

    /// The path of the place, such as `data.items[3].count`.
    pub(crate) fn path(&self) -> String {
        let mut path = String::new();
        self.write(&mut path);
        path
    }

    fn write(&self, path: &mut String) {
        match self {
            Self::Root(name) => path.push_str(name),
            Self::Member(of, name) => {
                of.write(path);
                if !path.is_empty() {
                    path.push('.');
                }
                let mut rest = name.chars();
                path.extend(rest.by_ref().take(Self::NAME));
                if rest.next().is_some() {
                    path.push('…');
                }
            }
            Self::Item(of, at) => {
                of.write(path);
                let _ = write!(path, "[{at}]");
            }
        }
    }
}
