//! In what moments are counted, as the words of their fields name it.

use crate::model::Prose;

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
pub fn of_words(words: &Prose) -> Option<MomentUnit> {
    let (at, unit) = WORDS.iter().find_map(|(words_of_unit, unit)| {
        let at = words.0.find(words_of_unit)?;
        Some((at, *unit))
    })?;
    let is_one =
        words.0[at..].matches("since 1970").count() == 1 && !words.0[..at].contains("1970");
    is_one.then_some(unit)
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
            assert_eq!(of_words(&Prose(words.to_owned())), expected, "{words}");
        }
    }
}
