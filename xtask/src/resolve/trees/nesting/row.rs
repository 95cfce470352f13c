//! Rows of a field table as the search sees them: a name, and what the type column tells of the
//! rows below.

use std::collections::BTreeMap;

use crate::resolve::reading::types::ColumnType;

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
    /// A row with the number of its name and its type column, where the table has one.
    pub(super) fn new(name: usize, column: Option<&ColumnType>) -> Self {
        let told = Told::by(column);
        Self {
            name,
            holds: told.holds,
            list: told.list,
            type_name: told.type_name.to_owned(),
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

/// What a type column tells of the rows below its own.
struct Told<'a> {
    holds: Holds,
    list: Option<bool>,
    type_name: &'a str,
}

impl<'a> Told<'a> {
    fn new(holds: Holds, list: Option<bool>) -> Self {
        Self {
            holds,
            list,
            type_name: "",
        }
    }

    /// What a column tells; `None` where the table has no such column.
    fn by(column: Option<&'a ColumnType>) -> Self {
        match column {
            Some(
                ColumnType::String
                | ColumnType::Integer
                | ColumnType::Number
                | ColumnType::Boolean
                | ColumnType::Scalar,
            ) => Self::new(Holds::Nothing, Some(false)),
            Some(ColumnType::Object | ColumnType::Open) => Self::new(Holds::Perhaps, None),
            Some(ColumnType::Array(items)) => Self::by_items(items),
            Some(ColumnType::Map(values)) => Self::by_values(values),
            Some(ColumnType::Named(name)) => Self {
                type_name: name,
                ..Self::new(Holds::Fields, Some(false))
            },
            // `file` is also what pages call an object type.
            Some(ColumnType::File) => Self {
                type_name: "file",
                ..Self::new(Holds::Unsaid, None)
            },
            Some(
                ColumnType::Any
                | ColumnType::Enumeration
                | ColumnType::Unknown
                | ColumnType::TooDeep,
            )
            | None => Self::new(Holds::Unsaid, None),
        }
    }

    fn by_items(items: &'a ColumnType) -> Self {
        let told = Self::by(Some(items));
        let is_nested = matches!(items, ColumnType::Array(_));
        Self {
            holds: match told.holds {
                Holds::Fields if is_nested => Holds::Perhaps,
                holds => holds,
            },
            list: Some(true),
            ..told
        }
    }

    fn by_values(values: &'a ColumnType) -> Self {
        let holds = match Self::by(Some(values)).holds {
            Holds::Fields | Holds::Perhaps | Holds::ObjectMap => Holds::ObjectMap,
            Holds::Nothing | Holds::ScalarMap | Holds::Unsaid => Holds::ScalarMap,
        };
        Self::new(holds, Some(false))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resolve::reading::types;

    #[test]
    fn types_tell_what_may_be_below() {
        for (text, holds, list, name) in [
            ("string", Holds::Nothing, Some(false), ""),
            ("字符串", Holds::Nothing, Some(false), ""),
            ("timestamp", Holds::Nothing, Some(false), ""),
            ("List<stirng>", Holds::Nothing, Some(true), ""),
            ("list<i64>", Holds::Nothing, Some(true), ""),
            ("string\\[\\]", Holds::Nothing, Some(true), ""),
            ("number(float)", Holds::Nothing, Some(false), ""),
            ("text", Holds::Fields, Some(false), "text"),
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
            ("对象", Holds::Perhaps, None, ""),
            ("array", Holds::Perhaps, Some(true), ""),
            ("list<string>", Holds::Nothing, Some(true), ""),
            ("Array(user)", Holds::Fields, Some(true), "user"),
            ("map<string, int>", Holds::ScalarMap, Some(false), ""),
            ("map<string, int>[]", Holds::ScalarMap, Some(true), ""),
            (
                "map<string, map<string, int>>",
                Holds::ScalarMap,
                Some(false),
                "",
            ),
            ("map<string, union>", Holds::ScalarMap, Some(false), ""),
            ("map", Holds::ObjectMap, Some(false), ""),
            ("map<string, person>", Holds::ObjectMap, Some(false), ""),
            ("file", Holds::Unsaid, None, "file"),
            ("[]", Holds::Perhaps, Some(true), ""),
        ] {
            let row = Row::new(0, Some(&types::read(text)));
            assert_eq!((row.holds, row.list), (holds, list), "{text}");
            assert_eq!(row.type_name, name, "{text}");
        }
        assert_eq!(Row::new(0, None).holds, Holds::Unsaid);
    }
}
