//! What an enumeration that keeps values nobody lists is made of. A scalar of the other kind is
//! read without a word, since the pages mix texts and numbers up where they list values.

use std::borrow::Cow;

use super::Event;

/// The text that a scalar is.
pub fn text_of(event: Event<'_>) -> Option<Cow<'_, str>> {
    Some(match event {
        Event::Absent => Cow::Borrowed(""),
        Event::Text(text) => Cow::Borrowed(text),
        Event::Number(number) => Cow::Owned(number.to_string()),
        Event::Boolean(truth) => Cow::Borrowed(if truth { "true" } else { "false" }),
        Event::Null | Event::List | Event::Object => return None,
    })
}

/// The integer that a scalar is.
pub fn integer_of(event: Event<'_>) -> Option<i64> {
    match event {
        Event::Absent => Some(0),
        Event::Text(text) => text.trim().parse().ok(),
        Event::Number(number) => number.integer(),
        Event::Boolean(_) | Event::Null | Event::List | Event::Object => None,
    }
}
