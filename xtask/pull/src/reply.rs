//! What the portal answers. It promises none of this and may change it: nothing else in the project
//! knows these names.

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
    pub(super) items: Vec<Node>,
}

/// A page, or a folder of some.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Node {
    /// What names it.
    #[serde(deserialize_with = "text")]
    pub(super) id: String,
    /// Its title.
    #[serde(default)]
    pub(super) name: String,
    /// Where it is, `/uAjLw4CM/…/reference/im-v1/message/create`.
    #[serde(default)]
    pub(super) full_path: String,
    /// What it is.
    #[serde(rename = "type", default)]
    pub(super) kind: NodeKind,
    /// When it was last changed, in milliseconds since 1970.
    #[serde(default, deserialize_with = "text")]
    pub(super) update_time: String,
    /// What is below it.
    #[serde(default, deserialize_with = "list")]
    pub(super) items: Vec<Node>,
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

/// A list; nothing as an empty one.
fn list<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Node>, D::Error> {
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}
