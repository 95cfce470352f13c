//! The content of a received message, as a type for each kind of it.
//!
//! It differs from what is sent: a post comes in one language, and who is mentioned comes as
//! `@_user_1`, for which the message lists the users.

use serde_json::Value;

use super::MessageContent;

/// The content of a received message. A content that is not as documented is kept as it came.
///
/// ```
/// use feishu_openapi_runtime::{MessageContent, ReceivedContent};
///
/// let content = MessageContent::new("text", r#"{"text":"@_user_1 good morning"}"#);
/// let received = ReceivedContent::of(&content);
/// let text = received.plain_text(|key| (key == "@_user_1").then(|| "Tom".to_owned()));
/// assert_eq!(text.as_deref(), Some("@Tom good morning"));
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ReceivedContent {
    /// A text. Links are written `[text](https://…)`; no other style is left in it.
    Text {
        /// The text, with keys such as `@_user_1` for those who are mentioned.
        text: String,
    },
    /// A text with paragraphs, links, pictures and code.
    Post(ReceivedPost),
    /// An image.
    Image {
        /// The image, to be downloaded with the message (`im.v1.message_resource.get`).
        image_key: String,
    },
    /// A file.
    File {
        /// The file, to be downloaded with the message.
        file_key: String,
        /// What it is called.
        file_name: String,
    },
    /// A folder, which only people can download.
    Folder {
        /// The folder.
        file_key: String,
        /// What it is called.
        file_name: String,
    },
    /// A voice message.
    Audio {
        /// The recording, to be downloaded with the message.
        file_key: String,
        /// How long it is, in milliseconds.
        duration: Option<u64>,
    },
    /// A video.
    Media {
        /// The video, to be downloaded with the message.
        file_key: String,
        /// Its cover.
        image_key: Option<String>,
        /// What it is called.
        file_name: String,
        /// How long it is, in milliseconds.
        duration: Option<u64>,
    },
    /// A sticker.
    Sticker {
        /// The sticker, which can be sent and not downloaded.
        file_key: String,
    },
    /// A card, as the platform shows it to apps: not the JSON with which it was sent.
    Interactive(Value),
    /// The card of a chat.
    ShareChat {
        /// The chat.
        chat_id: String,
    },
    /// The card of a user.
    ShareUser {
        /// The user, by `open_id`.
        user_id: String,
    },
    /// Messages that were forwarded together; `im.v1.message.get` gives them one by one.
    MergeForward,
    /// A content of another type, or one that is not as documented.
    Other(MessageContent),
}

/// A post as it is received: in one language.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReceivedPost {
    /// The title; empty where there is none.
    pub title: String,
    /// The lines.
    pub lines: Vec<Vec<ReceivedElement>>,
}

/// A part of a line of a post.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ReceivedElement {
    /// A text.
    Text {
        /// The text.
        text: String,
        /// Its styles: `bold`, `underline`, `lineThrough`, `italic`.
        style: Vec<String>,
    },
    /// A text that leads to an address.
    Link {
        /// The text.
        text: String,
        /// The address.
        href: String,
    },
    /// A mention.
    Mention {
        /// The key of who is mentioned, such as `@_user_1`.
        key: String,
        /// The name; may be empty.
        user_name: String,
    },
    /// An image.
    Image {
        /// The image.
        image_key: String,
    },
    /// A video.
    Media {
        /// The video.
        file_key: String,
    },
    /// An emoji.
    Emotion {
        /// Which one it is, such as `SMILE`.
        emoji_type: String,
    },
    /// Code.
    CodeBlock {
        /// The language, such as `RUST`; may be empty.
        language: String,
        /// The code.
        text: String,
    },
    /// A line across.
    Rule,
    /// An element that is not documented.
    Other(Value),
}

impl ReceivedContent {
    /// Reads a content.
    #[must_use]
    pub fn of(content: &MessageContent) -> Self {
        let json = content.json().unwrap_or_default();
        Self::read(&content.msg_type, &json).unwrap_or_else(|| Self::Other(content.clone()))
    }

    fn read(msg_type: &str, json: &Value) -> Option<Self> {
        let file_key = || text(json, "file_key");
        let file_name = || text(json, "file_name").unwrap_or_default();
        let duration = || json.get("duration").and_then(Value::as_u64);
        Some(match msg_type {
            "text" => Self::Text {
                text: text(json, "text")?,
            },
            "post" => Self::Post(ReceivedPost::read(json)?),
            "image" => Self::Image {
                image_key: text(json, "image_key")?,
            },
            "file" => Self::File {
                file_key: file_key()?,
                file_name: file_name(),
            },
            "folder" => Self::Folder {
                file_key: file_key()?,
                file_name: file_name(),
            },
            "audio" => Self::Audio {
                file_key: file_key()?,
                duration: duration(),
            },
            "media" => Self::Media {
                file_key: file_key()?,
                image_key: text(json, "image_key"),
                file_name: file_name(),
                duration: duration(),
            },
            "sticker" => Self::Sticker {
                file_key: file_key()?,
            },
            "interactive" if json.is_object() => Self::Interactive(json.clone()),
            "share_chat" => Self::ShareChat {
                chat_id: text(json, "chat_id")?,
            },
            "share_user" => Self::ShareUser {
                user_id: text(json, "user_id")?,
            },
            "merge_forward" => Self::MergeForward,
            _ => return None,
        })
    }

    /// The words of a text or a post, a line each, with `@` and a name for each key that `name_of`
    /// knows; `None` for what has no words.
    #[must_use]
    pub fn plain_text(&self, name_of: impl Fn(&str) -> Option<String>) -> Option<String> {
        match self {
            Self::Text { text } => Some(with_names(text, &name_of)),
            Self::Post(post) => Some(post.plain_text(&name_of)),
            _ => None,
        }
    }
}

impl ReceivedPost {
    /// The post itself, or the first language of one that has several.
    fn read(json: &Value) -> Option<Self> {
        let languages = json.as_object()?.values();
        let post = std::iter::once(json)
            .chain(languages)
            .find(|post| post.get("content").is_some_and(Value::is_array))?;
        let lines = post.get("content")?.as_array()?.iter();
        let line = |line: &Value| {
            let elements = line.as_array().into_iter().flatten();
            elements.map(ReceivedElement::of).collect()
        };
        Some(Self {
            title: text(post, "title").unwrap_or_default(),
            lines: lines.map(line).collect(),
        })
    }

    fn plain_text(&self, name_of: &dyn Fn(&str) -> Option<String>) -> String {
        let title = Some(self.title.clone()).filter(|title| !title.is_empty());
        let lines = self.lines.iter().map(|line| {
            let words = line.iter().map(|element| element.plain_text(name_of));
            words.collect::<String>()
        });
        title
            .into_iter()
            .chain(lines)
            .collect::<Vec<_>>()
            .join("\n")
    }
}

impl ReceivedElement {
    fn of(json: &Value) -> Self {
        Self::read(json).unwrap_or_else(|| Self::Other(json.clone()))
    }

    fn read(json: &Value) -> Option<Self> {
        Some(match json.get("tag")?.as_str()? {
            "text" => Self::Text {
                text: text(json, "text")?,
                style: styles(json),
            },
            "a" => Self::Link {
                text: text(json, "text")?,
                href: text(json, "href")?,
            },
            "at" => Self::Mention {
                key: text(json, "user_id")?,
                user_name: text(json, "user_name").unwrap_or_default(),
            },
            "img" => Self::Image {
                image_key: text(json, "image_key")?,
            },
            "media" => Self::Media {
                file_key: text(json, "file_key")?,
            },
            "emotion" => Self::Emotion {
                emoji_type: text(json, "emoji_type")?,
            },
            "code_block" => Self::CodeBlock {
                language: text(json, "language").unwrap_or_default(),
                text: text(json, "text")?,
            },
            "hr" => Self::Rule,
            _ => return None,
        })
    }

    fn plain_text(&self, name_of: &dyn Fn(&str) -> Option<String>) -> String {
        match self {
            Self::Text { text, .. } | Self::Link { text, .. } | Self::CodeBlock { text, .. } => {
                text.clone()
            }
            Self::Mention { key, user_name } => match name_of(key) {
                Some(name) => format!("@{name}"),
                None if user_name.is_empty() => key.clone(),
                None => format!("@{user_name}"),
            },
            _ => String::new(),
        }
    }
}

fn text(json: &Value, name: &str) -> Option<String> {
    json.get(name)?.as_str().map(str::to_owned)
}

fn styles(json: &Value) -> Vec<String> {
    let styles = json.get("style").and_then(Value::as_array);
    let styles = styles.into_iter().flatten().filter_map(Value::as_str);
    styles.map(str::to_owned).collect()
}

/// What the keys of users begin with, before a number.
const KEY: &str = "@_user_";

/// A text with names in the place of the keys that are known.
fn with_names(text: &str, name_of: &dyn Fn(&str) -> Option<String>) -> String {
    let mut named = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(KEY) {
        let (before, from_key) = rest.split_at(at);
        let digits = from_key[KEY.len()..].bytes().take_while(u8::is_ascii_digit);
        let (key, after) = from_key.split_at(KEY.len() + digits.count());
        named.push_str(before);
        match name_of(key) {
            Some(name) => {
                named.push('@');
                named.push_str(&name);
            }
            None => named.push_str(key),
        }
        rest = after;
    }
    named.push_str(rest);
    named
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(msg_type: &str, content: Value) -> ReceivedContent {
        ReceivedContent::of(&MessageContent::of_json(msg_type, content))
    }

    #[test]
    fn each_type_of_content_is_read() {
        let key = || "k".to_owned();
        let cases = [
            (
                "text",
                json!({"text": "k"}),
                ReceivedContent::Text { text: key() },
            ),
            (
                "image",
                json!({"image_key": "k"}),
                ReceivedContent::Image { image_key: key() },
            ),
            (
                "file",
                json!({"file_key": "k", "file_name": "n"}),
                ReceivedContent::File {
                    file_key: key(),
                    file_name: "n".into(),
                },
            ),
            (
                "folder",
                json!({"file_key": "k"}),
                ReceivedContent::Folder {
                    file_key: key(),
                    file_name: String::new(),
                },
            ),
            (
                "audio",
                json!({"file_key": "k", "duration": 2000}),
                ReceivedContent::Audio {
                    file_key: key(),
                    duration: Some(2000),
                },
            ),
            (
                "media",
                json!({"file_key": "k", "duration": "long"}),
                ReceivedContent::Media {
                    file_key: key(),
                    image_key: None,
                    file_name: String::new(),
                    duration: None,
                },
            ),
            (
                "sticker",
                json!({"file_key": "k"}),
                ReceivedContent::Sticker { file_key: key() },
            ),
            (
                "interactive",
                json!({"title": "t"}),
                ReceivedContent::Interactive(json!({"title": "t"})),
            ),
            (
                "share_chat",
                json!({"chat_id": "k"}),
                ReceivedContent::ShareChat { chat_id: key() },
            ),
            (
                "share_user",
                json!({"user_id": "k"}),
                ReceivedContent::ShareUser { user_id: key() },
            ),
            (
                "merge_forward",
                json!("Merged and Forwarded Message"),
                ReceivedContent::MergeForward,
            ),
        ];
        for (msg_type, content, expected) in cases {
            assert_eq!(read(msg_type, content), expected, "{msg_type}");
        }
    }

    #[test]
    fn what_is_not_as_documented_is_kept() {
        for content in [
            MessageContent::new("text", "{"),
            MessageContent::new("text", r#"{"txt": "a"}"#),
            MessageContent::new("vote", "{}"),
            MessageContent::new("post", "[]"),
        ] {
            assert_eq!(
                ReceivedContent::of(&content),
                ReceivedContent::Other(content)
            );
        }
    }

    #[test]
    fn a_post_is_read_with_or_without_its_language() {
        let post = json!({"title": "T", "content": [
            [{"tag": "text", "text": "a ", "style": ["bold"]}, {"tag": "at", "user_id": "@_user_1"}],
            [{"tag": "hr"}, {"tag": "new", "x": 1}, {"tag": "a", "text": "b", "href": "h"}],
        ]});
        let of_post = read("post", post.clone());
        assert_eq!(read("post", json!({"zh_cn": post})), of_post);
        let text = of_post.plain_text(|key| (key == "@_user_1").then(|| "Ann".to_owned()));
        assert_eq!(text.as_deref(), Some("T\na @Ann\nb"));
        let ReceivedContent::Post(post) = of_post else {
            panic!("a post");
        };
        assert_eq!(post.lines[1][0], ReceivedElement::Rule);
        assert!(matches!(&post.lines[1][1], ReceivedElement::Other(_)));
    }

    #[test]
    fn names_take_the_place_of_whole_keys() {
        let content = read("text", json!({"text": "@_user_10 and @_user_1, @_all"}));
        let text = content.plain_text(|key| (key == "@_user_1").then(|| "Ann".to_owned()));
        assert_eq!(text.as_deref(), Some("@_user_10 and @Ann, @_all"));
        assert_eq!(
            read("sticker", json!({"file_key": "k"})).plain_text(|_| None),
            None
        );
    }
}
