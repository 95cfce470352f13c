//! Tags and text, from the tokenizer of HTML, with a limit on the attributes of a tag.
//!
//! The tokenizer calls itself for each attribute of a tag, so that a tag of some thousand of them
//! would exhaust the stack. Here the reader that it draws from ends at the limit.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::rc::Rc;

use html5gum::emitters::callback::{Callback, CallbackEmitter, CallbackEvent};
use html5gum::{Readable, Reader, StringReader, Tokenizer};

use crate::depth::MAX_DEPTH;
use crate::source::{Located, Span};

/// A tag, or the text between two.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Token {
    /// `<name key="value">`.
    Start(Tag),
    /// `</name>`: the name, and where the tag is.
    End(Located<String>),
    /// Text, entities decoded.
    Text(Located<String>),
}

/// A tag that opens an element.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Tag {
    /// The name, lower case.
    pub(super) name: String,
    /// The attributes, names in lower case; of two with one name the first.
    pub(super) attributes: BTreeMap<String, String>,
    /// Whether it ends in `/>`.
    pub(super) self_closing: bool,
    /// Whether it has more than [`MAX_DEPTH`] attributes: those beyond it are left out.
    pub(super) is_cut: bool,
    /// Where it is.
    pub(super) span: Span,
}

/// The tokens of a text that is at byte `offset`.
pub(super) fn read(text: &str, offset: usize) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut from = 0;
    while from < text.len() {
        let rest = &text[from..];
        let Some(cut) = take(rest, offset + from, &mut tokens) else {
            break;
        };
        let end = rest[cut..]
            .find('>')
            .map_or(rest.len(), |end| cut + end + 1);
        if let Some(Token::Start(tag)) = tokens.last_mut()
            && tag.span.start >= offset + from
            && tag.is_cut
        {
            tag.span.end = offset + from + end;
        }
        from += end;
    }
    tokens
}

/// Reads tokens down to the end, or to the byte in a tag at which its attributes are too many.
fn take(text: &str, offset: usize, tokens: &mut Vec<Token>) -> Option<usize> {
    let is_cut = Rc::new(Cell::new(false));
    let at = Rc::new(Cell::new(0));
    let reader = Limited {
        text: text.to_reader(),
        at: Rc::clone(&at),
        is_cut: Rc::clone(&is_cut),
    };
    let collect = Collect {
        offset,
        is_cut: Rc::clone(&is_cut),
        tag: Tag::default(),
        key: None,
        count: 0,
    };
    let mut tokenizer = Tokenizer::new_with_emitter(reader, CallbackEmitter::new(collect));
    while let Some(Ok(token)) = tokenizer.next() {
        tokens.push(token);
    }
    if !is_cut.get() {
        return None;
    }
    // The error came before the last tokens: the tag that was cut, and perhaps a text before it.
    tokens.extend(std::iter::from_fn(|| tokenizer.next()?.ok()));
    Some(at.get())
}

/// Why the tokenizer is given no more of a text.
#[derive(Debug, thiserror::Error)]
#[error("a tag has more than {MAX_DEPTH} attributes")]
struct TooMany;

/// Text that ends once a tag has too many attributes.
struct Limited<'a> {
    text: StringReader<'a>,
    /// How many bytes were read.
    at: Rc<Cell<usize>>,
    is_cut: Rc<Cell<bool>>,
}

impl Limited<'_> {
    fn check(&self) -> Result<(), TooMany> {
        if self.is_cut.get() {
            Err(TooMany)
        } else {
            Ok(())
        }
    }
}

impl Reader for Limited<'_> {
    type Error = TooMany;

    fn read_byte(&mut self) -> Result<Option<u8>, TooMany> {
        self.check()?;
        let Ok(byte) = self.text.read_byte();
        self.at.set(self.at.get() + usize::from(byte.is_some()));
        Ok(byte)
    }

    fn try_read_string(&mut self, wanted: &[u8], case_sensitive: bool) -> Result<bool, TooMany> {
        self.check()?;
        let Ok(found) = self.text.try_read_string(wanted, case_sensitive);
        if found {
            self.at.set(self.at.get() + wanted.len());
        }
        Ok(found)
    }

    fn read_until<'b>(
        &'b mut self,
        needle: &[u8],
        buffer: &'b mut [u8; 4],
    ) -> Result<Option<&'b [u8]>, TooMany> {
        self.check()?;
        let Ok(read) = self.text.read_until(needle, buffer);
        self.at.set(self.at.get() + read.map_or(0, <[u8]>::len));
        Ok(read)
    }
}

/// Makes tokens of the events of the tokenizer.
struct Collect {
    /// Where the text is.
    offset: usize,
    is_cut: Rc<Cell<bool>>,
    /// The tag that is open.
    tag: Tag,
    /// The attribute whose value comes next; `None` where the tag had its name before.
    key: Option<String>,
    /// How many attributes the tag has, those with one name each counted.
    count: usize,
}

impl Collect {
    fn place(&self, span: html5gum::Span<usize>) -> Span {
        Span::new(self.offset + span.start, self.offset + span.end)
    }

    fn attribute(&mut self, name: &[u8]) -> Option<Token> {
        self.count += 1;
        if self.count > MAX_DEPTH {
            self.is_cut.set(true);
            self.tag.is_cut = true;
            // A tag that closes an element has no name before its attributes; it is left out.
            let is_start = !self.tag.name.is_empty();
            return is_start.then(|| Token::Start(std::mem::take(&mut self.tag)));
        }
        let name = lossy(name);
        let is_new = !self.tag.attributes.contains_key(&name);
        if is_new {
            self.tag.attributes.insert(name.clone(), String::new());
        }
        self.key = is_new.then_some(name);
        None
    }

    fn open(&mut self, name: &[u8], place: Span) {
        self.count = 0;
        self.key = None;
        self.tag = Tag {
            name: lossy(name),
            span: place,
            ..Tag::default()
        };
    }

    fn close(&mut self, self_closing: bool, place: Span) -> Tag {
        self.count = 0;
        let mut tag = std::mem::take(&mut self.tag);
        tag.self_closing = self_closing;
        tag.span.end = place.end;
        tag
    }
}

impl Callback<Token, usize> for Collect {
    fn handle_event(
        &mut self,
        event: CallbackEvent<'_>,
        span: html5gum::Span<usize>,
    ) -> Option<Token> {
        let place = self.place(span);
        match event {
            CallbackEvent::OpenStartTag { name } => {
                self.open(name, place);
                None
            }
            CallbackEvent::AttributeName { name } => self.attribute(name),
            CallbackEvent::AttributeValue { value } => {
                let key = self.key.take()?;
                self.tag.attributes.insert(key, lossy(value));
                None
            }
            CallbackEvent::CloseStartTag { self_closing } => {
                Some(Token::Start(self.close(self_closing, place)))
            }
            CallbackEvent::EndTag { name } => {
                self.count = 0;
                self.tag = Tag::default();
                Some(Token::End(Located::new(lossy(name), place)))
            }
            CallbackEvent::String { value } => Some(Token::Text(Located::new(lossy(value), place))),
            CallbackEvent::Comment { .. }
            | CallbackEvent::Doctype { .. }
            | CallbackEvent::Error(_) => None,
        }
    }
}

fn lossy(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tags(text: &str) -> Vec<Tag> {
        let tag = |token| match token {
            Token::Start(tag) => Some(tag),
            _ => None,
        };
        read(text, 0).into_iter().filter_map(tag).collect()
    }

    #[test]
    fn tags_and_text_are_distinguished() {
        let text = "a &amp; b<P x='1' X=2 y>c</P><br/>";
        let [before, Token::Start(tag), inner, end, Token::Start(leaf)] = &read(text, 10)[..]
        else {
            panic!("five tokens: {:?}", read(text, 10));
        };
        assert_eq!(
            *before,
            Token::Text(Located::new("a & b".into(), Span::new(10, 19)))
        );
        assert_eq!(
            (tag.name.as_str(), tag.self_closing, tag.is_cut),
            ("p", false, false)
        );
        let attributes: Vec<_> = tag.attributes.iter().collect();
        assert_eq!(
            attributes,
            [
                (&"x".to_owned(), &"1".to_owned()),
                (&"y".to_owned(), &String::new())
            ]
        );
        assert_eq!(
            &text[tag.span.start - 10..tag.span.end - 10],
            "<P x='1' X=2 y>"
        );
        assert_eq!(
            *inner,
            Token::Text(Located::new("c".into(), Span::new(34, 35)))
        );
        assert_eq!(
            *end,
            Token::End(Located::new("p".into(), Span::new(35, 39)))
        );
        assert!(leaf.self_closing);
    }

    #[test]
    fn attributes_of_closing_tags_end_at_the_limit() {
        let text = format!("<p a=b>x</p{}>y<b>", " a=\"1\"".repeat(20_000));
        let tags = tags(&text);
        let [first, second] = &tags[..] else {
            panic!("two tags: {tags:?}");
        };
        assert_eq!(&text[first.span.start..first.span.end], "<p a=b>");
        assert_eq!((first.is_cut, second.name.as_str()), (false, "b"));
        let some = read("<p></p a=1 b=2><p c=3>", 0);
        assert!(matches!(&some[2], Token::Start(tag) if tag.attributes.len() == 1));
    }

    #[test]
    fn attributes_end_at_the_limit() {
        for pair in [" a{}=\"1\"", " a{}='1'", " a{}=1", " a{}", " a{}=\"1\"\t/"] {
            let attributes: Vec<String> = (0..20_000)
                .map(|at| pair.replace("{}", &at.to_string()))
                .collect();
            let text = format!("x<p{}>y</p><b c=\"d\">", attributes.concat());
            let [cut, whole] = &tags(&text)[..] else {
                panic!("two tags: {:?}", tags(&text));
            };
            assert_eq!(
                (cut.attributes.len(), cut.is_cut),
                (MAX_DEPTH, true),
                "{pair}"
            );
            assert!(text[cut.span.start..cut.span.end].starts_with("<p a0"));
            assert!(text[cut.span.end..].starts_with("y</p>"), "{pair}");
            assert_eq!((whole.attributes.len(), whole.is_cut), (1, false));
            let texts = read(&text, 0);
            assert_eq!(texts.len(), 5);
        }
    }
}
