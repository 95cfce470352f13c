//! What the portal answers. It promises none of this and may change it: nothing else in the project
//! knows these names.

use serde::de::IgnoredAny;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// Any answer.
#[derive(Debug, Deserialize)]
pub(super) struct Reply<T> {
    /// 0 where it went well.
    pub(super) code: i64,
    /// What went wrong.
    #[serde(default, alias = "message")]
    pub(super) msg: String,
    /// The answer itself.
    pub(super) data: Option<T>,
}

/// The tree of all pages.
#[derive(Debug, Deserialize)]
pub(super) struct Directory {
    /// The top nodes.
    pub(super) items: Nodes,
}

/// Nodes of the tree, each read by itself, so that one that is not as known loses no other.
#[derive(Debug, Clone, Default)]
pub(super) struct Nodes {
    /// Those that could be read.
    pub(super) nodes: Vec<Node>,
    /// How many could not.
    pub(super) unreadable: usize,
}

/// A page, or a folder of some.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Node {
    /// What names it.
    #[serde(default, deserialize_with = "text")]
    pub(super) id: String,
    /// Its title.
    #[serde(default, deserialize_with = "text")]
    pub(super) name: String,
    /// Where it is, `/uAjLw4CM/…/reference/im-v1/message/create`.
    #[serde(default, deserialize_with = "text")]
    pub(super) full_path: String,
    /// What it is.
    #[serde(rename = "type", default)]
    pub(super) kind: NodeKind,
    /// When it was last changed, in milliseconds since 1970.
    #[serde(default, deserialize_with = "text")]
    pub(super) update_time: String,
    /// What is below it.
    #[serde(default)]
    pub(super) items: Nodes,
    /// Whether it is among what is superseded; the answer does not show it for a page itself.
    #[serde(skip)]
    pub(super) superseded: bool,
}

/// What a node is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
pub(super) enum NodeKind {
    /// Holds nodes.
    #[serde(rename = "DirectoryType")]
    Directory,
    /// A page.
    #[serde(rename = "DocumentType")]
    Document,
    /// Something else.
    #[default]
    #[serde(other)]
    Other,
}

/// A page.
#[derive(Debug, Deserialize)]
pub(super) struct Detail {
    /// The page in the portal layout.
    pub(super) content: String,
}

/// A number or a text, as text; nothing as an empty one.
fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Ok(match Value::deserialize(deserializer)? {
        Value::String(text) => text,
        Value::Null => String::new(),
        other => other.to_string(),
    })
}

impl<'de> Deserialize<'de> for Nodes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let entries: Option<Vec<Entry>> = Option::deserialize(deserializer)?;
        let mut read = Self::default();
        for entry in entries.unwrap_or_default() {
            match entry {
                Entry::Node(node) => read.nodes.push(*node),
                Entry::Unreadable(_) => read.unreadable += 1,
            }
        }
        Ok(read)
    }
}

/// An entry of a list of nodes.
#[derive(Deserialize)]
#[serde(untagged)]
enum Entry {
    Node(Box<Node>),
    Unreadable(IgnoredAny),
}
