//! The known word that a person most likely meant by one that is not known.
//!
//! Knows words, and nothing of what they name.

/// The nearest of some words to one that is not among them, `None` where none is near: one that
/// differs only in case and in what parts its syllables, else one that a few letters make of it,
/// else one that it is the beginning of. Of several that are equally near the first by the
/// alphabet.
///
/// ```
/// use xtask::nearest::nearest;
///
/// assert_eq!(nearest("calender", ["calendar", "contact"]), Some("calendar"));
/// assert_eq!(nearest("weather", ["calendar", "contact"]), None);
/// ```
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = letters(word);
    known
        .into_iter()
        .filter_map(|one| Some((distance(&wanted, &letters(one))?, one)))
        .min()
        .map(|(_, one)| one)
}

/// A word without case and without what parts its syllables.
fn letters(word: &str) -> String {
    let letters = word.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// How many letters have to be changed, added, left out or swapped, or one more than is too many
/// where the known word only goes on; `None` where that is too many.
fn distance(wanted: &str, known: &str) -> Option<usize> {
    let most = (wanted.chars().count() / 3).max(1);
    match strsim::osa_distance(wanted, known) {
        near if near <= most => Some(near),
        _ if wanted.len() > 1 && known.starts_with(wanted) => Some(most + 1),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SERVICES: [&str; 8] = [
        "acs",
        "bitable",
        "calendar",
        "contact",
        "document_ai",
        "im",
        "sheets",
        "vc",
    ];

    #[test]
    fn the_nearest_word_is_found() {
        for (word, expected) in [
            ("calender", Some("calendar")),
            ("claendar", Some("calendar")),
            ("Calendar", Some("calendar")),
            ("contacts", Some("contact")),
            ("documentai", Some("document_ai")),
            ("document-ai", Some("document_ai")),
            ("cal", Some("calendar")),
            ("in", Some("im")),
            ("asc", Some("acs")),
            ("weather", None),
            ("x", None),
            ("", None),
        ] {
            assert_eq!(nearest(word, SERVICES), expected, "{word}");
        }
    }

    #[test]
    fn of_equally_near_words_the_first_by_the_alphabet_is_taken() {
        assert_eq!(nearest("im1", ["im3", "im2"]), Some("im2"));
    }
}
