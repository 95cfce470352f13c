//! Identifiers: the one place where a name of the platform becomes a name in Rust.
//!
//! A name is cut into words at every character that is no letter or digit and at every hump of
//! camel case. Words of other scripts are left out where a name has ASCII words too, and are
//! written as code points (`u4e2d_u6587`) where it has none. A keyword gets a trailing underscore,
//! a leading digit a leading one.

use std::fmt;

use crate::words;

/// An identifier that Rust accepts. Only this file makes one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name(String);

impl Name {
    /// The identifier as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// An identifier that was given before; `None` for a text that is none.
    pub fn given(text: &str) -> Option<Self> {
        let begins = text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
        let rest = text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        (begins && rest && !KEYWORDS.contains(&text)).then(|| Self(text.to_owned()))
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// How the words of a name are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// `calendar_event`: fields, modules, functions.
    Snake,
    /// `CalendarEvent`: types, variants.
    Camel,
}

const KEYWORDS: &[&str] = &[
    "Self", "_", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Makes an identifier of a name; `fallback` is taken for a name without letters or digits.
pub fn name(text: &str, style: Style, fallback: &str) -> Name {
    let words = words_of(text);
    let joined = match style {
        Style::Snake => words.join("_"),
        Style::Camel => words.iter().map(|word| capitalised(word)).collect(),
    };
    finished(if joined.is_empty() {
        fallback.to_owned()
    } else {
        shortened(&joined).to_owned()
    })
}

/// The identifier with something behind it.
pub fn with_suffix(name: &Name, suffix: &str) -> Name {
    finished(format!("{}{suffix}", name.0.trim_end_matches('_')))
}

/// How many bytes of an identifier come from a page. It is the name of a file for some modules, which most
/// disks limit to 255 bytes; the longest of the reference has some sixty.
const LONGEST: usize = 120;

fn shortened(text: &str) -> &str {
    text[..text.floor_char_boundary(LONGEST)].trim_end_matches('_')
}

fn finished(mut text: String) -> Name {
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        text.insert(0, '_');
    }
    if KEYWORDS.contains(&text.as_str()) {
        text.push('_');
    }
    Name(text)
}

fn capitalised(word: &str) -> String {
    let mut characters = word.chars();
    let first = characters.next().map(|c| c.to_ascii_uppercase());
    first.into_iter().chain(characters).collect()
}

/// The words of a name, lower case, as far as an identifier can hold them.
pub fn words_of(text: &str) -> Vec<String> {
    let ascii = if text.is_ascii() {
        words::words(text)
    } else {
        words::words(&text.replace(|c: char| !c.is_ascii(), " "))
    };
    if !ascii.is_empty() {
        return ascii;
    }
    text.chars()
        .filter(|c| c.is_alphanumeric())
        .map(|c| format!("u{:x}", u32::from(c)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_made_by_one_rule() {
        for (text, snake, camel) in [
            ("calendar_event", "calendar_event", "CalendarEvent"),
            (
                "calendar.event.attendee_id",
                "calendar_event_attendee_id",
                "CalendarEventAttendeeId",
            ),
            ("HTTPStatusCode", "http_status_code", "HttpStatusCode"),
            ("openId2Name", "open_id2_name", "OpenId2Name"),
            ("type", "type_", "Type"),
            ("self", "self_", "Self_"),
            ("gen", "gen_", "Gen"),
            ("_", "x", "x"),
            ("1st", "_1st", "_1st"),
            ("中文", "u4e2d_u6587", "U4e2dU6587"),
            ("中文name", "name", "Name"),
            ("x-y z", "x_y_z", "XYZ"),
        ] {
            assert_eq!(name(text, Style::Snake, "x").as_str(), snake);
            assert_eq!(name(text, Style::Camel, "x").as_str(), camel);
        }
    }

    #[test]
    fn only_what_rust_accepts_was_given_before() {
        for text in ["Free", "_404Page", "type_", "x2"] {
            assert_eq!(Name::given(text).unwrap().as_str(), text);
        }
        for text in ["", "type", "a b", "2x", "a-b", "_", "é", "Self"] {
            assert_eq!(Name::given(text), None, "{text}");
        }
    }
}
