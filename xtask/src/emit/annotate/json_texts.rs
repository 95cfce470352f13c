//! The fields that hold a JSON document as a text, as their words tell.

use crate::model::Prose;

/// What words say of such a field.
const WORDS: [&str; 5] = [
    "as JSON in text",
    "as JSON in a text",
    "as a JSON array in text",
    "as a JSON list in text",
    "as a JSON object in text",
];

/// What is before that where the text is JSON at times only, or each text of several is.
const NOT_ALWAYS: [&str; 2] = [" or", " each"];

/// What is said of the field besides.
pub const DOCS: &str = "[`JsonText`](crate::JsonText) writes and reads it.";

/// Whether the words of a field tell that its text is always JSON.
pub fn of_words(words: &Prose) -> bool {
    let starts = WORDS.iter().filter_map(|known| words.0.find(known));
    starts.min().is_some_and(|at| {
        let before = words.0[..at].trim_end();
        !NOT_ALWAYS.iter().any(|word| before.ends_with(word))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_json_where_words_tell_that_it_always_is() {
        for (words, expected) in [
            ("The form, as JSON in text.", true),
            ("The value, as JSON in a text; empty at first.", true),
            ("The records, as a JSON array in text.", true),
            ("What was entered, as text, or as JSON in text.", false),
            ("The changes, each as JSON in text.", false),
            ("The card, as JSON.", false),
        ] {
            assert_eq!(of_words(&Prose(words.to_owned())), expected, "{words}");
        }
    }
}
