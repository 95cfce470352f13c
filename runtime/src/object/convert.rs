//! Values of one kind read as values of another.

use super::{Event, Field, Taken};
use crate::json::{Kind, Number};

/// A value that a field has refused.
pub(crate) struct Refused<'a> {
    /// Its kind.
    pub(crate) kind: Kind,
    /// As it came, where that is text.
    pub(crate) raw: Option<&'a str>,
    /// The text of a string.
    pub(crate) text: Option<&'a str>,
}

/// The most that a value can be read as.
const CONVERSIONS: usize = 3;

/// Gives a field what the value can be read as, the likeliest first, until it takes one. Gives the
/// kind of that.
pub(crate) fn convert(refused: &Refused<'_>, field: &mut dyn Field) -> Option<Kind> {
    let conversions = conversions(refused).into_iter().flatten();
    let mut taken = conversions.filter(|event| matches!(field.take(*event), Taken::Done));
    taken.next().and_then(kind_of)
}

fn conversions<'a>(refused: &Refused<'a>) -> [Option<Event<'a>>; CONVERSIONS] {
    let integer = |integer| Event::Number(Number::Integer(integer));
    let as_text = refused.raw.map(Event::Text);
    match refused.kind {
        Kind::Text => refused.text.map_or([None; CONVERSIONS], of_text),
        Kind::Number => {
            let number = refused.raw.and_then(Number::parse);
            let whole = number.and_then(Number::whole).map(integer);
            let truth = number.and_then(truth).map(Event::Boolean);
            [whole, as_text, truth]
        }
        Kind::Boolean => {
            let bit = i64::from(refused.raw == Some("true"));
            [as_text, Some(integer(bit)), None]
        }
        Kind::List | Kind::Object => [as_text, None, None],
        Kind::Null => [None; CONVERSIONS],
    }
}

fn of_text(text: &str) -> [Option<Event<'_>>; CONVERSIONS] {
    let text = text.trim();
    let truth = match text {
        "true" | "1" => Some(true),
        "false" | "0" => Some(false),
        _ => None,
    };
    let number = Number::of_text(text);
    let whole = number.and_then(Number::whole).map(Number::Integer);
    [
        number.map(Event::Number),
        whole.map(Event::Number),
        truth.map(Event::Boolean),
    ]
}

fn truth(number: Number) -> Option<bool> {
    match number {
        Number::Integer(0) => Some(false),
        Number::Integer(1) => Some(true),
        _ => None,
    }
}

fn kind_of(event: Event<'_>) -> Option<Kind> {
    Some(match event {
        Event::Absent => return None,
        Event::Null => Kind::Null,
        Event::Boolean(_) => Kind::Boolean,
        Event::Number(_) => Kind::Number,
        Event::Text(_) => Kind::Text,
        Event::List => Kind::List,
        Event::Object => Kind::Object,
    })
}

/// What a field takes, in words.
pub(crate) fn expected(field: &mut dyn Field) -> &'static str {
    let offers = [
        (Event::Text(""), "a string"),
        (Event::Number(Number::Float(0.5)), "a number"),
        (Event::Number(Number::Integer(0)), "an integer"),
        (Event::Boolean(false), "a boolean"),
        (Event::List, "an array"),
        (Event::Object, "an object"),
    ];
    let mut is_taken = |event| !matches!(field.take(event), Taken::Refused);
    let taken = offers.map(|(event, words)| (is_taken(event), words));
    let found = taken.into_iter().find(|(is_taken, _)| *is_taken);
    found.map_or("nothing", |(_, words)| words)
}
