//! Rows of a field table as the search sees them: a name, and what the type says of what may
//! stand below it.

use std::collections::BTreeMap;

/// A row of a table whose depths are lost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    /// The number of its name in [`Names`].
    pub(super) name: usize,
    /// What may stand below it.
    pub(super) holds: Holds,
    /// Whether it is a list; `None` where the type does not say.
    pub(super) list: Option<bool>,
    /// The name of its type, list marks taken off; empty where it has none of its own.
    pub(super) type_name: String,
}

impl Row {
    /// A row with the number of its name and the text of its type, where the table has types.
    pub(super) fn new(name: usize, type_text: Option<&str>) -> Self {
        let (holds, list, type_name) = read_type(type_text);
        Self {
            name,
            holds,
            list,
            type_name,
        }
    }
}

/// What a type says of the rows below it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    /// Text, a number, a truth value, or a list of those.
    Nothing,
    /// A type with a name: its fields follow, all but always.
    Fields,
    /// "Object", or a list of lists: fields may follow.
    Perhaps,
    /// A map of scalars: fields all but never follow.
    ScalarMap,
    /// A map of objects: fields of its values may follow.
    ObjectMap,
    /// The type says nothing of it: `file`, `union`, no type at all.
    Unsaid,
}

/// Numbers for names, so that the search compares numbers.
#[derive(Debug, Default)]
pub(super) struct Names {
    numbers: BTreeMap<String, usize>,
}

impl Names {
    /// The number of `name`, a new one where it has none.
    pub(super) fn number(&mut self, name: &str) -> usize {
        let next = self.numbers.len();
        match self.numbers.get(name) {
            Some(number) => *number,
            None => *self.numbers.entry(name.to_owned()).or_insert(next),
        }
    }

    /// The names, by their numbers.
    pub(super) fn spelled(&self) -> Vec<String> {
        let mut spelled = vec![String::new(); self.numbers.len()];
        for (name, number) in &self.numbers {
            spelled[*number] = name.clone();
        }
        spelled
    }

    /// The number of `name`, if any row has that name.
    pub(super) fn find(&self, name: &str) -> Option<usize> {
        self.numbers.get(name).copied()
    }
}

/// Words that say that a value is a scalar.
const SCALARS: &[&str] = &[
    "string",
    "str",
    "text",
    "int",
    "int32",
    "int64",
    "integer",
    "uint",
    "uint64",
    "long",
    "number",
    "float",
    "double",
    "decimal",
    "bool",
    "boolean",
    "timestamp",
    "date",
    "datetime",
    "byte",
    "bytes",
    "binary",
    "char",
];

/// Words that say that a value is an object and no more.
const OBJECTS: &[&str] = &[
    "",
    "-",
    "/",
    "object",
    "obj",
    "struct",
    "json",
    "dict",
    "undefined",
    "array",
    "list",
    "slice",
];

/// Words that leave open what a value is.
const UNSAID: &[&str] = &[
    "file",
    "union",
    "enum",
    "any",
    "interface",
    "oneof",
    "none",
    "null",
];

/// Reads what a type's text says. `None` where the table has no such column.
fn read_type(text: Option<&str>) -> (Holds, Option<bool>, String) {
    let Some(text) = text else {
        return (Holds::Unsaid, None, String::new());
    };
    let plain: String = text
        .chars()
        .filter(|c| !matches!(c, '\\' | '`' | '*') && !c.is_whitespace())
        .collect();
    if let Some(inner) = argument(&plain, &["map", "dict"]) {
        let values = inner.rsplit_once(',').map_or(inner, |(_, values)| values);
        let (holds, ..) = read_type(Some(values));
        let holds = match holds {
            Holds::Fields | Holds::Perhaps | Holds::ObjectMap => Holds::ObjectMap,
            _ => Holds::ScalarMap,
        };
        return (holds, Some(false), String::new());
    }
    let (item, lists) = list_item(&plain);
    let (holds, type_name) = read_item(item);
    match (holds, lists) {
        (Holds::Fields, 2..) => (Holds::Perhaps, Some(true), type_name),
        (_, 0)
            if matches!(
                item.to_ascii_lowercase().as_str(),
                "array" | "list" | "slice"
            ) =>
        {
            (holds, Some(true), type_name)
        }
        (Holds::Perhaps | Holds::Unsaid, 0) => (holds, None, type_name),
        _ => (holds, Some(lists > 0), type_name),
    }
}

/// What a type that is no list says, and its name where it has one of its own.
fn read_item(item: &str) -> (Holds, String) {
    let word = item.to_ascii_lowercase();
    // `number(float)`, `string(date)`: what stands in parentheses narrows a scalar.
    let head = word.split(['(', '（']).next().unwrap_or_default();
    if SCALARS.contains(&head) {
        (Holds::Nothing, String::new())
    } else if word == "map" {
        (Holds::ObjectMap, String::new())
    } else if OBJECTS.contains(&head) {
        (Holds::Perhaps, String::new())
    } else if UNSAID.contains(&head) {
        (Holds::Unsaid, item.to_owned())
    } else {
        (Holds::Fields, item.to_owned())
    }
}

/// The items of a list type and how many lists stand around them: `x[]`, `array<x>`, `list(x)`.
fn list_item(text: &str) -> (&str, usize) {
    let (mut item, mut lists) = (text, 0);
    loop {
        if let Some(rest) = item.strip_suffix("[]").or_else(|| item.strip_prefix("[]")) {
            item = rest;
        } else if let Some(inner) = argument(item, &["array", "list"]) {
            item = inner;
        } else {
            return (item, lists);
        }
        lists += 1;
    }
}

/// What stands between the brackets of `word<…>`, for one of some words.
fn argument<'a>(text: &'a str, words: &[&str]) -> Option<&'a str> {
    let open = text.find(['<', '(', '['])?;
    let word = text[..open].to_ascii_lowercase();
    let inner = text.get(open + 1..)?.strip_suffix(['>', ')', ']'])?;
    (words.contains(&word.as_str()) && !inner.is_empty()).then_some(inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_say_what_may_stand_below() {
        for (text, holds, list, name) in [
            ("string", Holds::Nothing, Some(false), ""),
            ("string\\[\\]", Holds::Nothing, Some(true), ""),
            ("number(float)", Holds::Nothing, Some(false), ""),
            (
                "calendar.event",
                Holds::Fields,
                Some(false),
                "calendar.event",
            ),
            ("`reminder[]`", Holds::Fields, Some(true), "reminder"),
            ("kv_entity[][]", Holds::Perhaps, Some(true), "kv_entity"),
            ("\\-", Holds::Perhaps, None, ""),
            ("object[]", Holds::Perhaps, Some(true), ""),
            ("array", Holds::Perhaps, Some(true), ""),
            ("list<string>", Holds::Nothing, Some(true), ""),
            ("Array(user)", Holds::Fields, Some(true), "user"),
            ("map<string, int>", Holds::ScalarMap, Some(false), ""),
            ("map<string, person>", Holds::ObjectMap, Some(false), ""),
            ("file", Holds::Unsaid, None, "file"),
            ("[]", Holds::Perhaps, Some(true), ""),
        ] {
            assert_eq!(
                read_type(Some(text)),
                (holds, list, name.to_owned()),
                "{text}"
            );
        }
        assert_eq!(read_type(None).0, Holds::Unsaid);
    }
}
