//! Identifiers: the one place where a name of the platform becomes a name in Rust.
//!
//! A name is cut into words at every character that is no letter or digit and at every hump of
//! camel case. Words of other scripts are left out where a name has ASCII words too, and are
//! written as code points (`u4e2d_u6587`) where it has none. A keyword gets a trailing underscore,
//! a leading digit a leading one. Names that clash are told apart scope by scope, in a way that
//! does not depend on the order in which they come.

use std::collections::BTreeMap;
use std::fmt;

use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;

/// An identifier that Rust accepts. Only this module makes one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
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

/// How firmly a name is wanted, and the name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Claim {
    /// A maintainer chose it.
    Chosen(Name),
    /// It was given before.
    Kept(Name),
    /// The rules make it.
    ByRule(Name),
}

impl Claim {
    /// The name.
    pub fn name(&self) -> &Name {
        match self {
            Self::Chosen(name) | Self::Kept(name) | Self::ByRule(name) => name,
        }
    }

    /// This one where it was chosen, or else the name that was given before, if any.
    pub fn or_kept(self, kept: Option<&Name>) -> Self {
        match (self, kept) {
            (Self::ByRule(_), Some(kept)) => Self::Kept(kept.clone()),
            (own, _) => own,
        }
    }
}

impl From<Name> for Claim {
    fn from(name: Name) -> Self {
        Self::ByRule(name)
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl ToTokens for Name {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        Ident::new(&self.0, Span::call_site()).to_tokens(tokens);
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

/// Makes an identifier of a name; `fallback` stands for a name without letters or digits.
pub fn name(text: &str, style: Style, fallback: &str) -> Name {
    let words = words(text);
    let joined = match style {
        Style::Snake => words.join("_"),
        Style::Camel => words.iter().map(|word| capitalised(word)).collect(),
    };
    finished(if joined.is_empty() {
        fallback.to_owned()
    } else {
        joined
    })
}

/// The identifier with something behind it.
pub fn with_suffix(name: &Name, suffix: &str) -> Name {
    finished(format!("{}{suffix}", name.0.trim_end_matches('_')))
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

/// The words of a name, lower case.
pub fn words(text: &str) -> Vec<String> {
    let ascii = ascii_words(text);
    if !ascii.is_empty() {
        return ascii;
    }
    text.chars()
        .filter(|c| c.is_alphanumeric())
        .map(|c| format!("u{:x}", u32::from(c)))
        .collect()
}

/// Letters and digits in a row, cut where a lower-case letter or digit is followed by an
/// upper-case one, and before the last of several upper-case letters that a lower-case one
/// follows (`HTTPStatus`).
fn ascii_words(text: &str) -> Vec<String> {
    let characters: Vec<char> = text.chars().collect();
    let mut words = Vec::new();
    let mut word = String::new();
    for (at, c) in characters.iter().enumerate() {
        if !c.is_ascii_alphanumeric() {
            words.push(std::mem::take(&mut word));
            continue;
        }
        let before = at.checked_sub(1).and_then(|at| characters.get(at));
        let after = characters.get(at + 1);
        let hump = c.is_ascii_uppercase()
            && before.is_some_and(|b| {
                b.is_ascii_lowercase()
                    || b.is_ascii_digit()
                    || b.is_ascii_uppercase() && after.is_some_and(char::is_ascii_lowercase)
            });
        if hump {
            words.push(std::mem::take(&mut word));
        }
        word.push(c.to_ascii_lowercase());
    }
    words.push(word);
    words.retain(|word| !word.is_empty());
    words
}

/// Gives each of some things of one scope a name of its own.
///
/// `wanted` has a key and the name wanted for each. Names chosen are given first, then those given
/// before, then those by rule. A name that is `reserved`, or wanted by several, gets what `suffix`
/// makes of the key behind it; where even those are equal, numbers in the order of the keys.
pub fn distinct<K: Ord + Clone, C: Into<Claim>>(
    wanted: impl IntoIterator<Item = (K, C)>,
    reserved: &[&str],
    suffix: impl Fn(&K) -> String,
) -> BTreeMap<K, Name> {
    let [mut chosen, mut kept, mut by_rule] = [const { BTreeMap::new() }; 3];
    for (key, claim) in wanted {
        match claim.into() {
            Claim::Chosen(name) => chosen.insert(key, name),
            Claim::Kept(name) => kept.insert(key, name),
            Claim::ByRule(name) => by_rule.insert(key, name),
        };
    }
    let mut given = BTreeMap::new();
    give(chosen, &mut given, reserved, &suffix);
    give(kept, &mut given, reserved, &suffix);
    give(by_rule, &mut given, reserved, &suffix);
    given.into_iter().map(|(name, key)| (key, name)).collect()
}

/// Gives names that are wanted equally firmly.
fn give<K: Ord + Clone>(
    wanted: BTreeMap<K, Name>,
    given: &mut BTreeMap<Name, K>,
    reserved: &[&str],
    suffix: &dyn Fn(&K) -> String,
) {
    let mut takers: BTreeMap<&Name, usize> = BTreeMap::new();
    for name in wanted.values() {
        *takers.entry(name).or_default() += 1;
    }
    let is_free = |name: &Name, given: &BTreeMap<Name, K>| {
        takers.get(name) == Some(&1)
            && !given.contains_key(name)
            && !reserved.contains(&name.as_str())
    };
    let (free, clashing): (Vec<_>, Vec<_>) =
        wanted.iter().partition(|(_, name)| is_free(name, given));
    given.extend(
        free.into_iter()
            .map(|(key, name)| (name.clone(), key.clone())),
    );
    for (key, name) in clashing {
        let told_apart = with_suffix(name, &suffix(key));
        let mut candidate = told_apart.clone();
        let mut number = 2;
        while given.contains_key(&candidate) || reserved.contains(&candidate.as_str()) {
            candidate = with_suffix(&told_apart, &number.to_string());
            number += 1;
        }
        given.insert(candidate, key.clone());
    }
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
    fn chosen_names_come_first_and_those_given_before_second() {
        let own = |text: &str| name(text, Style::Camel, "X");
        let named = distinct(
            [
                (1, Claim::ByRule(own("same"))),
                (2, Claim::Kept(own("same"))),
                (3, Claim::Chosen(own("same"))),
                (4, Claim::Kept(own("other"))),
                (5, Claim::ByRule(own("other"))),
                (6, Claim::ByRule(own("free"))),
            ],
            &[],
            |key| key.to_string(),
        );
        let names: Vec<&str> = named.values().map(Name::as_str).collect();
        assert_eq!(names, ["Same1", "Same2", "Same", "Other", "Other5", "Free"]);
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

    #[test]
    fn clashing_names_do_not_depend_on_the_order() {
        let wanted = |texts: &[&str]| {
            let pairs = texts
                .iter()
                .map(|t| ((*t).to_owned(), name(t, Style::Snake, "x")));
            distinct(pairs.collect::<Vec<_>>(), &["new"], |_| {
                "_".to_owned() + "x"
            })
        };
        let forwards = wanted(&["a_b", "aB", "c", "new"]);
        assert_eq!(forwards, wanted(&["new", "c", "aB", "a_b"]));
        let names: Vec<&str> = forwards.values().map(Name::as_str).collect();
        assert_eq!(names, ["a_b_x", "a_b_x2", "c", "new_x"]);
    }
}
