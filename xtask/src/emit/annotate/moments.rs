//! The fields of an answer that hold a moment, by the unit that their words name.

use super::fields::{FieldPlan, RustType};
use crate::model::Prose;
use crate::names::identifier::{Name, with_suffix};

/// In what a moment is counted from 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MomentUnit {
    /// Seconds.
    Seconds,
    /// Milliseconds.
    Milliseconds,
    /// Microseconds.
    Microseconds,
}

/// What words say of a moment, longest first: each is the end of the one before.
const WORDS: [(&str, MomentUnit); 3] = [
    ("microseconds since 1970", MomentUnit::Microseconds),
    ("milliseconds since 1970", MomentUnit::Milliseconds),
    ("seconds since 1970", MomentUnit::Seconds),
];

/// The unit of a moment, where words name one and no other.
pub fn unit(words: &Prose) -> Option<MomentUnit> {
    let (at, unit) = WORDS.iter().find_map(|(words_of_unit, unit)| {
        let at = words.0.find(words_of_unit)?;
        Some((at, *unit))
    })?;
    let is_one =
        words.0[at..].matches("since 1970").count() == 1 && !words.0[..at].contains("1970");
    is_one.then_some(unit)
}

/// A method that reads the moment in a field.
#[derive(Debug)]
pub struct MomentPlan<'a> {
    /// The method.
    pub method: Name,
    /// The field.
    pub field: &'a Name,
    /// The field's name on the wire.
    pub wire: &'a str,
    /// Its unit.
    pub unit: MomentUnit,
}

/// The moments among the fields of a struct. A method that would be called like a field is left
/// out.
pub fn of(fields: &[FieldPlan]) -> Vec<MomentPlan<'_>> {
    let moments = fields.iter().filter_map(|field| {
        let unit = field.moment?;
        let is_number = matches!(field.kind, RustType::String | RustType::Integer);
        let method = with_suffix(&field.name, "_at");
        let is_taken = fields
            .iter()
            .any(|it| it.name == method || it.setter == method);
        (is_number && !is_taken).then_some(MomentPlan {
            method,
            field: &field.name,
            wire: &field.wire,
            unit,
        })
    });
    moments.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_unit_is_the_one_that_the_words_name() {
        for (words, expected) in [
            (
                "When it was sent, in milliseconds since 1970.",
                Some(MomentUnit::Milliseconds),
            ),
            (
                "When it ends, in seconds since 1970.",
                Some(MomentUnit::Seconds),
            ),
            (
                "In microseconds since 1970.",
                Some(MomentUnit::Microseconds),
            ),
            ("The days since 1970.", None),
            (
                "In seconds since 1970, or in milliseconds since 1970.",
                None,
            ),
            ("How long it takes, in seconds.", None),
        ] {
            assert_eq!(unit(&Prose(words.to_owned())), expected, "{words}");
        }
    }
}
