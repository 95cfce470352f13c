//! The content of a received message, typed.

use crate::im::v1::events::EventMessage;
use crate::{MessageContent, ReceivedContent};

impl EventMessage {
    /// What the message contains, as a type for each kind of content.
    #[must_use]
    pub fn received(&self) -> ReceivedContent {
        let text = |field: &Option<String>| field.clone().unwrap_or_default();
        let content = MessageContent::new(text(&self.message_type), text(&self.content));
        ReceivedContent::of(&content)
    }

    /// The words of a text or a post, with the names of those who are mentioned; `None` for a message
    /// without words.
    #[must_use]
    pub fn plain_text(&self) -> Option<String> {
        self.received().plain_text(|key| {
            let mut mentions = self.mentions.iter();
            let mentioned = mentions.find(|mention| mention.key.as_deref() == Some(key));
            mentioned?.name.clone()
        })
    }
}
