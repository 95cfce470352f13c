//! Values that go over the wire in several fields.

use serde::{Deserialize, Serialize};

/// A value that goes over the wire in several fields, which mean something only together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Composite {
    /// Who receives a message.
    ReceiveId,
    /// What a message has in it.
    MessageContent,
}

impl Composite {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::ReceiveId, Self::MessageContent];

    /// The names of the fields, all of which are texts.
    pub fn members(self) -> [&'static str; 2] {
        match self {
            Self::ReceiveId => ["receive_id_type", "receive_id"],
            Self::MessageContent => ["msg_type", "content"],
        }
    }
}
