//! Why an override changes nothing, and what to do about it.

use crate::nearest::nearest;

/// Why an override changes nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Idle {
    /// What it names is not there.
    NotThere {
        /// What is not there, as a sentence.
        what: &'static str,
        /// The name that was most likely meant.
        meant: Option<String>,
    },
    /// The page is as the override wants it.
    NotNeeded(String),
    /// The page cannot be as the override wants it.
    Impossible(&'static str),
}

impl Idle {
    /// A word that is none of those that are known in its place.
    pub(super) fn not_there<'a>(
        what: &'static str,
        word: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        Self::NotThere {
            what,
            meant: nearest(word, known).map(str::to_owned),
        }
    }

    pub(super) fn why(&self) -> &str {
        match self {
            Self::NotThere { what, .. } => what,
            Self::NotNeeded(why) => why,
            Self::Impossible(why) => why,
        }
    }

    pub(super) fn expected(&self) -> String {
        match self {
            Self::NotThere {
                meant: Some(meant), ..
            } => format!("`{meant}`"),
            _ => String::new(),
        }
    }

    pub(super) fn action(&self) -> &'static str {
        match self {
            Self::NotThere { meant: Some(_), .. } => "it was left aside; correct the name",
            Self::NotThere { meant: None, .. } => {
                "it was left aside; take it out, or correct the name"
            }
            Self::NotNeeded(_) => "it was left aside; take it out, since it is no longer needed",
            Self::Impossible(_) => "it was left aside; correct it",
        }
    }
}

impl From<&'static str> for Idle {
    fn from(why: &'static str) -> Self {
        Self::Impossible(why)
    }
}
