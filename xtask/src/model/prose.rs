//! Words for people.

use serde::{Deserialize, Serialize};

/// Text for people, in a form that any output can render. Lines are separated by `\n`; a blank
/// line separates paragraphs; a line that starts with `- ` is a list item; what is between two
/// backticks is literal; addresses are bare (`https://…`), a link's text before its address.
/// Nothing else has a meaning, and no control character is in it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Prose(pub String);

impl Prose {
    /// Whether there is nothing to read.
    pub fn is_empty(&self) -> bool {
        self.0.trim().is_empty()
    }
}

impl From<&str> for Prose {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}
