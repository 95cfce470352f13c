//! What the text of a type column means.

use crate::depth::MAX_DEPTH;

/// A type as a type column has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ColumnType {
    /// `string`.
    String,
    /// `int`.
    Integer,
    /// `float`, `number`.
    Number,
    /// `boolean`.
    Boolean,
    /// `timestamp` and its like: a scalar whose example shows whether it is text or a number.
    Scalar,
    /// `file`.
    File,
    /// `map<string, T>`, or `map` alone.
    Map(Box<ColumnType>),
    /// `T[]`, or `list` alone.
    Array(Box<ColumnType>),
    /// `object`, or a dash in its place.
    Object,
    /// The name of an object type.
    Named(String),
    /// `enum` and its like: options or fields show what it is.
    Enumeration,
    /// `undefined`, or nothing: the example has to show it.
    Open,
    /// `any`, `union` and their like: values of several types.
    Any,
    /// Nothing that is known.
    Unknown,
    /// Types in types beyond [`MAX_DEPTH`].
    TooDeep,
}

/// The types that are no objects, as our own pages write them.
pub const SCALARS: [&str; 5] = ["string", "int", "float", "boolean", "file"];

/// Reads the text of a type column.
pub fn read(text: &str) -> ColumnType {
    let text = clean(text);
    read_clean(&text, MAX_DEPTH).unwrap_or(ColumnType::TooDeep)
}

fn clean(text: &str) -> String {
    let text = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&nbsp;", " ");
    let kept: String = text
        .chars()
        .filter(|c| !matches!(c, '\\' | '`' | '*') && !c.is_control())
        .map(|c| match c {
            '，' => ',',
            '（' => '(',
            '）' => ')',
            '【' => '[',
            '】' => ']',
            '＜' | '《' => '<',
            '＞' | '》' => '>',
            '\u{a0}' | '\u{3000}' => ' ',
            other => other,
        })
        .collect();
    kept.trim().to_owned()
}

/// Reads a type that may hold types down to `levels` below it; `None` where it holds more.
fn read_clean(text: &str, levels: usize) -> Option<ColumnType> {
    let below = levels.checked_sub(1)?;
    let text = text.trim();
    if let Some(items) = strip_list_suffix(text) {
        return if items.is_empty() {
            Some(ColumnType::Array(Box::new(ColumnType::Open)))
        } else {
            read_list(items, below)
        };
    }
    if let Some((outer, inner)) = generic(text) {
        return read_generic(&outer, inner, below);
    }
    read_plain(text, below)
}

fn read_list(items: &str, levels: usize) -> Option<ColumnType> {
    Some(ColumnType::Array(Box::new(read_clean(items, levels)?)))
}

fn strip_list_suffix(text: &str) -> Option<&str> {
    let inner = text.strip_suffix(']')?.trim_end().strip_suffix('[')?;
    Some(inner.trim_end())
}

/// `outer<inner>`, `outer(inner)` or `outer[inner]`, and `[inner]` as a list.
fn generic(text: &str) -> Option<(String, &str)> {
    let open = text.find(['<', '(', '['])?;
    let close = match text.as_bytes()[open] {
        b'<' => '>',
        b'(' => ')',
        _ => ']',
    };
    let inner = text[open + 1..].trim_end().strip_suffix(close)?;
    let outer = text[..open].trim().to_ascii_lowercase();
    let outer = if outer.is_empty() && close == ']' {
        "list".to_owned()
    } else {
        outer
    };
    Some((outer, inner.trim()))
}

fn read_generic(outer: &str, inner: &str, levels: usize) -> Option<ColumnType> {
    Some(match outer {
        "map" | "dict" | "hashmap" | "record" => {
            let values = inner.split_once(',').map_or(inner, |(_, values)| values);
            let values = values.split_once(':').map_or(values, |(_, values)| values);
            ColumnType::Map(Box::new(read_clean(values, levels)?))
        }
        // `array(object)`, `list<string>`, `list of ...`.
        "array" | "list" | "arr" | "slice" | "set" | "repeated" => read_list(inner, levels)?,
        // `number(float)`, `string(int64)`, `enum(string)`: the outer word is the type on the
        // wire, the inner one shows how to read it.
        "number" | "float" | "double" => match read_plain(inner, levels)? {
            ColumnType::Integer => ColumnType::Integer,
            _ => ColumnType::Number,
        },
        "enum" => match read_plain(inner, levels)? {
            ColumnType::Integer => ColumnType::Integer,
            ColumnType::String => ColumnType::String,
            _ => ColumnType::Enumeration,
        },
        "object" | "optional" | "json" => {
            if inner.is_empty() {
                ColumnType::Object
            } else {
                read_clean(inner, levels)?
            }
        }
        _ => read_plain(outer, levels)?,
    })
}

fn read_plain(text: &str, levels: usize) -> Option<ColumnType> {
    let lower = text.to_ascii_lowercase();
    Some(match lower.as_str() {
        "string" | "str" | "char" | "varchar" | "字符串" | "strings" | "stirng" | "sting" => {
            ColumnType::String
        }
        "int" | "int8" | "int16" | "int32" | "int64" | "uint" | "uint8" | "uint16" | "uint32"
        | "uint64" | "integer" | "long" | "short" | "byte" | "i32" | "i64" | "u32" | "u64"
        | "整数" | "intger" | "interger" => ColumnType::Integer,
        "float" | "float32" | "float64" | "number" | "num" | "double" | "decimal" | "数字" => {
            ColumnType::Number
        }
        "bool" | "boolean" | "布尔" | "布尔值" | "bolean" => ColumnType::Boolean,
        "timestamp" | "date" | "datetime" | "time" => ColumnType::Scalar,
        "file" | "binary" | "文件" | "bytes" | "blob" => ColumnType::File,
        "map" | "dict" | "hashmap" => ColumnType::Map(Box::new(ColumnType::Open)),
        "array" | "list" | "arr" | "数组" | "列表" => {
            ColumnType::Array(Box::new(ColumnType::Open))
        }
        "object" | "obj" | "struct" | "json" | "-" | "/" | "–" | "—" | "－" | "对象" | "{}"
        | "json object" | "jsonobject" => ColumnType::Object,
        "enum" | "枚举" => ColumnType::Enumeration,
        "" | "undefined" => ColumnType::Open,
        "union" | "oneof" | "any" | "unknown" | "null" | "interface" | "interface{}" | "mixed" => {
            ColumnType::Any
        }
        _ => return read_phrase(text, &lower, levels),
    })
}

/// Types of several words, and names of types.
fn read_phrase(text: &str, lower: &str, levels: usize) -> Option<ColumnType> {
    for suffix in [" array", " list", "数组", "列表"] {
        if let Some(items) = lower.strip_suffix(suffix) {
            return read_list(&text[..items.len()], levels);
        }
    }
    for prefix in ["array of ", "list of ", "arrayof "] {
        if lower.starts_with(prefix) {
            return read_list(&text[prefix.len()..], levels);
        }
    }
    // `string/int`, `string|object`, `string or int`: no single type.
    if lower.contains('|') || lower.contains(" or ") || lower.contains('或') {
        return Some(ColumnType::Any);
    }
    let name = text.trim();
    let starts = name
        .chars()
        .next()
        .is_some_and(|c| c.is_ascii_alphabetic() || c == '_');
    let plain = name
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-'));
    Some(if starts && plain {
        ColumnType::Named(name.to_owned())
    } else {
        ColumnType::Unknown
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(items: ColumnType) -> ColumnType {
        ColumnType::Array(Box::new(items))
    }

    fn named(name: &str) -> ColumnType {
        ColumnType::Named(name.to_owned())
    }

    #[test]
    fn type_columns_are_understood() {
        for (text, written) in [
            ("string", ColumnType::String),
            (" `String` ", ColumnType::String),
            ("int64", ColumnType::Integer),
            ("number(float)", ColumnType::Number),
            ("number（float）", ColumnType::Number),
            ("double", ColumnType::Number),
            ("bool", ColumnType::Boolean),
            ("timestamp", ColumnType::Scalar),
            ("array<byte>", list(ColumnType::Integer)),
            ("file", ColumnType::File),
            ("string\\[\\]", list(ColumnType::String)),
            ("string[][]", list(list(ColumnType::String))),
            ("array<int>", list(ColumnType::Integer)),
            ("list", list(ColumnType::Open)),
            ("List<Object>", list(ColumnType::Object)),
            ("[]", list(ColumnType::Open)),
            ("undefined[]", list(ColumnType::Open)),
            ("map", ColumnType::Map(Box::new(ColumnType::Open))),
            (
                "map<string, string[]>",
                ColumnType::Map(Box::new(list(ColumnType::String))),
            ),
            (
                "map&lt;string, int&gt;",
                ColumnType::Map(Box::new(ColumnType::Integer)),
            ),
            ("\\-", ColumnType::Object),
            ("/", ColumnType::Object),
            ("enum", ColumnType::Enumeration),
            (
                "calendar.event.attendee_id[]",
                list(named("calendar.event.attendee_id")),
            ),
            ("user", named("user")),
            ("string or int", ColumnType::Any),
            (
                "map<string, union>",
                ColumnType::Map(Box::new(ColumnType::Any)),
            ),
            ("见下表", ColumnType::Unknown),
            ("", ColumnType::Open),
        ] {
            assert_eq!(read(text), written, "{text}");
        }
    }

    #[test]
    fn types_in_types_end_at_the_limit() {
        let levels = 20_000;
        for text in [
            format!("string{}", "[]".repeat(levels)),
            "map<string,".repeat(levels) + "int" + &">".repeat(levels),
            "list<".repeat(levels) + "int" + &">".repeat(levels),
            "list of ".repeat(levels) + "int",
            "optional(".repeat(levels) + &")".repeat(levels),
            format!("user{}", " array".repeat(levels)),
        ] {
            assert_eq!(read(&text), ColumnType::TooDeep, "{}", &text[..40]);
        }
        let deepest = format!("string{}", "[]".repeat(MAX_DEPTH - 1));
        assert!(matches!(read(&deepest), ColumnType::Array(_)));
    }
}
