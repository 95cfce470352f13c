//! A message with paragraphs, links, pictures and code.

use serde_json::{Map, Value, json};

/// The language of a post that names none. Where a post has one language, everybody sees that one.
const USUAL_LANGUAGE: &str = "zh_cn";

/// A message with paragraphs, links, pictures and code: a title and lines, in one language or in
/// several.
///
/// ```
/// use feishu_openapi_runtime::{Post, PostElement};
///
/// let post = Post::new()
///     .title("Release")
///     .line([
///         PostElement::text("See the "),
///         PostElement::link("changelog", "https://example.com/changelog"),
///     ])
///     .line([PostElement::code_block("cargo update").language("BASH")])
///     .in_language("en_us")
///     .title("Release");
/// ```
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Post {
    language: String,
    languages: Map<String, Value>,
}

impl Post {
    /// A post with nothing in it.
    pub fn new() -> Self {
        Self {
            language: USUAL_LANGUAGE.to_owned(),
            languages: Map::new(),
        }
    }

    /// What follows is in another language, such as `en_us`. Each reader sees the post in one.
    pub fn in_language(mut self, language: impl Into<String>) -> Self {
        self.language = language.into();
        self
    }

    /// Sets the title.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.current()["title"] = Value::String(title.into());
        self
    }

    /// Adds a line. Pictures, videos and Markdown have lines of their own.
    pub fn line(mut self, elements: impl IntoIterator<Item = PostElement>) -> Self {
        let line: Vec<Value> = elements.into_iter().map(|element| element.0).collect();
        if let Value::Array(lines) = &mut self.current()["content"] {
            lines.push(Value::Array(line));
        }
        self
    }

    /// Adds Markdown, which is lines of its own.
    pub fn markdown(self, text: impl Into<String>) -> Self {
        self.line([PostElement::new("md", json!({ "text": text.into() }))])
    }

    fn current(&mut self) -> &mut Value {
        let language = self.languages.entry(self.language.clone());
        language.or_insert_with(|| json!({ "content": [] }))
    }
}

impl Default for Post {
    fn default() -> Self {
        Self::new()
    }
}

impl From<Post> for Value {
    fn from(post: Post) -> Self {
        Self::Object(post.languages)
    }
}

/// A part of a line of a [`Post`].
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct PostElement(Value);

impl PostElement {
    fn new(tag: &str, mut fields: Value) -> Self {
        fields["tag"] = tag.into();
        Self(fields)
    }

    /// A text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::new("text", json!({ "text": text.into() }))
    }

    /// A text that leads to an address.
    pub fn link(text: impl Into<String>, href: impl Into<String>) -> Self {
        Self::new("a", json!({ "text": text.into(), "href": href.into() }))
    }

    /// Mentions a user, by `open_id`, `union_id` or `user_id`.
    pub fn mention(user_id: impl Into<String>) -> Self {
        Self::new("at", json!({ "user_id": user_id.into() }))
    }

    /// Mentions everybody in the chat, which must allow it.
    pub fn mention_all() -> Self {
        Self::mention("all")
    }

    /// An image, by its key.
    pub fn image(image_key: impl Into<String>) -> Self {
        Self::new("img", json!({ "image_key": image_key.into() }))
    }

    /// A video, by its key.
    pub fn media(file_key: impl Into<String>) -> Self {
        Self::new("media", json!({ "file_key": file_key.into() }))
    }

    /// An emoji, by its name, such as `SMILE`.
    pub fn emotion(emoji_type: impl Into<String>) -> Self {
        Self::new("emotion", json!({ "emoji_type": emoji_type.into() }))
    }

    /// A line across.
    pub fn rule() -> Self {
        Self::new("hr", json!({}))
    }

    /// Code.
    pub fn code_block(text: impl Into<String>) -> Self {
        Self::new("code_block", json!({ "text": text.into() }))
    }

    /// The language of code, such as `RUST`.
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.0["language"] = Value::String(language.into());
        self
    }

    /// The image that covers a video, by its key.
    pub fn cover(mut self, image_key: impl Into<String>) -> Self {
        self.0["image_key"] = Value::String(image_key.into());
        self
    }

    /// Makes a text, a link or a mention bold.
    pub fn bold(self) -> Self {
        self.style("bold")
    }

    /// Makes a text, a link or a mention italic.
    pub fn italic(self) -> Self {
        self.style("italic")
    }

    /// Underlines a text, a link or a mention.
    pub fn underline(self) -> Self {
        self.style("underline")
    }

    /// Strikes a text, a link or a mention through.
    pub fn line_through(self) -> Self {
        self.style("lineThrough")
    }

    fn style(mut self, style: &str) -> Self {
        match &mut self.0["style"] {
            Value::Array(styles) => styles.push(style.into()),
            none => *none = json!([style]),
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_post_has_lines_of_elements_in_each_language() {
        let post = Post::new()
            .title("T")
            .line([
                PostElement::text("a").bold().underline(),
                PostElement::link("b", "https://example.com").italic(),
                PostElement::mention("ou_1").line_through(),
            ])
            .line([PostElement::image("img_1")])
            .line([PostElement::media("f_1").cover("img_2")])
            .line([PostElement::emotion("SMILE"), PostElement::mention_all()])
            .line([PostElement::rule()])
            .line([PostElement::code_block("x").language("RUST")])
            .in_language("en_us")
            .markdown("**c**");
        let expected = json!({
            "zh_cn": {"title": "T", "content": [
                [
                    {"tag": "text", "text": "a", "style": ["bold", "underline"]},
                    {"tag": "a", "text": "b", "href": "https://example.com", "style": ["italic"]},
                    {"tag": "at", "user_id": "ou_1", "style": ["lineThrough"]},
                ],
                [{"tag": "img", "image_key": "img_1"}],
                [{"tag": "media", "file_key": "f_1", "image_key": "img_2"}],
                [{"tag": "emotion", "emoji_type": "SMILE"}, {"tag": "at", "user_id": "all"}],
                [{"tag": "hr"}],
                [{"tag": "code_block", "text": "x", "language": "RUST"}],
            ]},
            "en_us": {"content": [[{"tag": "md", "text": "**c**"}]]},
        });
        assert_eq!(Value::from(post), expected);
    }
}
