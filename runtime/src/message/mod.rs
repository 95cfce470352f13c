//! What a message is made of: its content, and who receives it.
//!
//! Each is a value that goes over the wire in two fields. This room knows what the platform takes
//! there, and no endpoint.

mod post;
mod receive_id;
mod received;

use serde_json::{Value, json};

pub use post::{Post, PostElement};
pub use receive_id::ReceiveId;
pub use received::{ReceivedContent, ReceivedElement, ReceivedPost};

/// The content of a message: its type, and the JSON in a string that the type asks for.
///
/// It is made by the function of its type, or of a text:
///
/// ```
/// use feishu_openapi_runtime::{MessageContent, Post, PostElement};
/// use serde_json::json;
///
/// let text = MessageContent::text("Good morning!");
/// assert_eq!(text.msg_type, "text");
/// assert_eq!(text.content, r#"{"text":"Good morning!"}"#);
/// assert_eq!(MessageContent::from("Good morning!"), text);
///
/// let post = Post::new()
///     .title("Lunch")
///     .line([PostElement::text("Who comes? ").bold(), PostElement::mention_all()]);
/// assert_eq!(MessageContent::post(post).msg_type, "post");
///
/// let card = json!({"elements": [{"tag": "markdown", "content": "**12:30**"}]});
/// assert_eq!(MessageContent::interactive(card).msg_type, "interactive");
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct MessageContent {
    /// The type of the message, such as `text`.
    pub msg_type: String,
    /// The content, as JSON in text.
    pub content: String,
}

impl MessageContent {
    /// A content as it goes over the wire: of a type that has no function here, or one that was
    /// received.
    pub fn new(msg_type: impl Into<String>, content: impl Into<String>) -> Self {
        Self {
            msg_type: msg_type.into(),
            content: content.into(),
        }
    }

    /// A content of any type, given as JSON.
    pub fn of_json(msg_type: impl Into<String>, content: impl Into<Value>) -> Self {
        Self::new(msg_type, content.into().to_string())
    }

    /// A text. Mentions are written `<at user_id="ou_…"></at>`, and links `[text](https://…)`.
    pub fn text(text: impl Into<String>) -> Self {
        Self::of_json("text", json!({ "text": text.into() }))
    }

    /// A text with paragraphs, links, pictures and code.
    pub fn post(post: impl Into<Post>) -> Self {
        Self::of_json("post", post.into())
    }

    /// An image, by the key that its upload gave (`im.v1.image.create`).
    pub fn image(image_key: impl Into<String>) -> Self {
        Self::of_json("image", json!({ "image_key": image_key.into() }))
    }

    /// A file, by the key that its upload gave (`im.v1.file.create`).
    pub fn file(file_key: impl Into<String>) -> Self {
        Self::of_file("file", file_key)
    }

    /// A voice message, by the key that its upload gave.
    pub fn audio(file_key: impl Into<String>) -> Self {
        Self::of_file("audio", file_key)
    }

    /// A video, by the key that its upload gave.
    pub fn media(file_key: impl Into<String>) -> Self {
        Self::of_file("media", file_key)
    }

    /// A video with an image for its cover.
    pub fn media_with_cover(file_key: impl Into<String>, image_key: impl Into<String>) -> Self {
        let (file_key, image_key) = (file_key.into(), image_key.into());
        Self::of_json(
            "media",
            json!({ "file_key": file_key, "image_key": image_key }),
        )
    }

    /// A sticker that the bot received.
    pub fn sticker(file_key: impl Into<String>) -> Self {
        Self::of_file("sticker", file_key)
    }

    /// The card of a chat that the bot is in.
    pub fn share_chat(chat_id: impl Into<String>) -> Self {
        Self::of_json("share_chat", json!({ "chat_id": chat_id.into() }))
    }

    /// The card of a user, by `open_id`.
    pub fn share_user(open_id: impl Into<String>) -> Self {
        Self::of_json("share_user", json!({ "user_id": open_id.into() }))
    }

    /// A card, as any JSON that the platform takes for one.
    #[doc(alias = "card")]
    pub fn interactive(card: impl Into<Value>) -> Self {
        Self::of_json("interactive", card)
    }

    /// A card of a template, with the values of its variables as an object.
    pub fn card_template(template_id: impl Into<String>, variables: impl Into<Value>) -> Self {
        let data = json!({
            "template_id": template_id.into(),
            "template_variable": variables.into(),
        });
        Self::interactive(json!({ "type": "template", "data": data }))
    }

    /// A card that was created before (`cardkit.v1.card.create`), by its id.
    pub fn card_entity(card_id: impl Into<String>) -> Self {
        let data = json!({ "card_id": card_id.into() });
        Self::interactive(json!({ "type": "card", "data": data }))
    }

    fn of_file(msg_type: &str, file_key: impl Into<String>) -> Self {
        Self::of_json(msg_type, json!({ "file_key": file_key.into() }))
    }

    /// The content as JSON.
    ///
    /// # Errors
    ///
    /// When it is none, which only a content that was made by [`new`](Self::new) can be.
    pub fn json(&self) -> serde_json::Result<Value> {
        serde_json::from_str(&self.content)
    }
}

/// A text.
impl From<&str> for MessageContent {
    fn from(text: &str) -> Self {
        Self::text(text)
    }
}

/// A text.
impl From<String> for MessageContent {
    fn from(text: String) -> Self {
        Self::text(text)
    }
}

impl From<Post> for MessageContent {
    fn from(post: Post) -> Self {
        Self::post(post)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_type_has_the_fields_that_the_platform_asks_for() {
        for (content, msg_type, expected) in [
            (
                MessageContent::text("a \"b\"\n"),
                "text",
                json!({"text": "a \"b\"\n"}),
            ),
            (
                MessageContent::image("img_1"),
                "image",
                json!({"image_key": "img_1"}),
            ),
            (
                MessageContent::file("f_1"),
                "file",
                json!({"file_key": "f_1"}),
            ),
            (
                MessageContent::audio("f_1"),
                "audio",
                json!({"file_key": "f_1"}),
            ),
            (
                MessageContent::media("f_1"),
                "media",
                json!({"file_key": "f_1"}),
            ),
            (
                MessageContent::media_with_cover("f_1", "img_1"),
                "media",
                json!({"file_key": "f_1", "image_key": "img_1"}),
            ),
            (
                MessageContent::sticker("f_1"),
                "sticker",
                json!({"file_key": "f_1"}),
            ),
            (
                MessageContent::share_chat("oc_1"),
                "share_chat",
                json!({"chat_id": "oc_1"}),
            ),
            (
                MessageContent::share_user("ou_1"),
                "share_user",
                json!({"user_id": "ou_1"}),
            ),
            (
                MessageContent::interactive(json!({"elements": []})),
                "interactive",
                json!({"elements": []}),
            ),
            (
                MessageContent::card_template("AAq1", json!({"name": "Ann"})),
                "interactive",
                json!({"type": "template", "data": {
                    "template_id": "AAq1", "template_variable": {"name": "Ann"}
                }}),
            ),
            (
                MessageContent::card_entity("73"),
                "interactive",
                json!({"type": "card", "data": {"card_id": "73"}}),
            ),
        ] {
            assert_eq!(content.msg_type, msg_type);
            assert_eq!(content.json().unwrap(), expected, "{msg_type}");
        }
        assert!(MessageContent::new("text", "{").json().is_err());
    }
}
