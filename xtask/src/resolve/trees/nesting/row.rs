//! What the type column of a row shows of the rows below.

use crate::resolve::reading::types::ColumnType;

/// What a type shows of the rows below it.
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
    /// The type leaves it open: `file`, `union`, no type at all.
    Unsaid,
}

/// What a type column shows of the rows below its own.
#[derive(Debug, Clone, Copy)]
pub(super) struct Below<'a> {
    /// What may be below the row.
    pub(super) holds: Holds,
    /// Whether the row is a list; `None` where the type leaves it open.
    pub(super) list: Option<bool>,
    /// The name of its type, list marks taken off; empty where it has none of its own.
    pub(super) type_name: &'a str,
}

impl<'a> Below<'a> {
    fn new(holds: Holds, list: Option<bool>) -> Self {
        Self {
            holds,
            list,
            type_name: "",
        }
    }

    /// What a column shows; `None` where the table has no such column.
    pub(super) fn by(column: Option<&'a ColumnType>) -> Self {
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
            // Some services have an object type of this name.
            Some(ColumnType::Enumeration) => Self {
                type_name: "enum",
                ..Self::new(Holds::Unsaid, None)
            },
            Some(ColumnType::Any | ColumnType::Unknown | ColumnType::TooDeep) | None => {
                Self::new(Holds::Unsaid, None)
            }
        }
    }

    fn by_items(items: &'a ColumnType) -> Self {
        let below = Self::by(Some(items));
        let is_nested = matches!(items, ColumnType::Array(_));
        Self {
            holds: match below.holds {
                Holds::Fields if is_nested => Holds::Perhaps,
                holds => holds,
            },
            list: Some(true),
            ..below
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
            ("enum", Holds::Unsaid, None, "enum"),
            ("[]", Holds::Perhaps, Some(true), ""),
        ] {
            let column = types::read(text);
            let row = Below::by(Some(&column));
            assert_eq!((row.holds, row.list), (holds, list), "{text}");
            assert_eq!(row.type_name, name, "{text}");
        }
        assert_eq!(Below::by(None).holds, Holds::Unsaid);
    }
}
