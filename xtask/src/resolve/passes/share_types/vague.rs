//! Names of fields that mean little without the object around them.

use crate::words::words;

/// Names of fields that mean too little to name a type by themselves.
const VAGUE: &[&str] = &[
    "category",
    "code",
    "color",
    "direction",
    "event",
    "flag",
    "format",
    "gender",
    "kind",
    "language",
    "level",
    "method",
    "mode",
    "name",
    "op",
    "operation",
    "operator",
    "option",
    "order",
    "permission",
    "platform",
    "position",
    "reason",
    "result",
    "role",
    "scene",
    "scope",
    "sort",
    "source",
    "stage",
    "state",
    "status",
    "style",
    "sub",
    "target",
    "type",
    "unit",
    "value",
    "version",
    "visibility",
    "way",
];

/// Whether the name of a field can name a type by itself.
pub(crate) fn names_a_type(field: &str) -> bool {
    let words = words(field);
    words.len() > 1
        || words
            .iter()
            .any(|word| !VAGUE.contains(&word.as_str()) && word.len() > 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vague_words_name_no_type_by_themselves() {
        for (field, names) in [
            ("status", false),
            ("id", false),
            ("leave_type", true),
            ("currency", true),
            ("", false),
        ] {
            assert_eq!(names_a_type(field), names, "{field}");
        }
    }
}
