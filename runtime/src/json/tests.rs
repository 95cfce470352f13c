use proptest::prelude::*;
use serde_json::Value;

use super::*;

fn tree(json: &[u8]) -> Option<Value> {
    let mut reader = Reader::new(json, 0);
    let value = reader.tree(128, &mut String::new()).ok()??;
    reader.end().ok()?;
    Some(value)
}

fn skips(json: &[u8]) -> bool {
    let mut reader = Reader::new(json, 0);
    reader.skip().is_ok() && reader.end().is_ok()
}

#[test]
fn numbers_are_what_they_are_written_as() {
    for (text, number) in [
        ("0", Some(Number::Integer(0))),
        ("-1", Some(Number::Integer(-1))),
        (
            "999999999999999999",
            Some(Number::Integer(999_999_999_999_999_999)),
        ),
        ("9223372036854775807", Some(Number::Integer(i64::MAX))),
        ("-9223372036854775808", Some(Number::Integer(i64::MIN))),
        ("9223372036854775808", Some(Number::Unsigned(1 << 63))),
        (
            "18446744073709551616",
            Some(Number::Float(18_446_744_073_709_551_616.0)),
        ),
        ("1.5", Some(Number::Float(1.5))),
        ("1e2", Some(Number::Float(100.0))),
        ("-1.5E-2", Some(Number::Float(-0.015))),
        ("1e400", None),
        ("", None),
        ("-", None),
        ("01", None),
        ("1.", None),
        (".5", None),
        ("1e", None),
        ("+1", None),
        ("1 ", Some(Number::Integer(1))),
        ("1 2", None),
        ("0x1", None),
        ("NaN", None),
    ] {
        assert_eq!(Number::of_text(text), number, "{text}");
    }
}

#[test]
fn texts_end_where_they_end() {
    for length in 0..40 {
        let text = "a".repeat(length);
        for rest in ["", "\"", "\\", "\u{e9}", "\u{1f600}"] {
            let value = Value::from(format!("{text}{rest}{text}"));
            assert_eq!(tree(value.to_string().as_bytes()), Some(value));
        }
        assert_eq!(tree(format!("\"{text}\u{1}\"").as_bytes()), None);
        assert_eq!(tree(format!("\"{text}").as_bytes()), None);
    }
}

#[test]
fn a_million_levels_are_passed_over() {
    let deep = "[{\"a\":".repeat(500_000) + "1" + &"}]".repeat(500_000);
    assert!(skips(deep.as_bytes()));
    assert!(!skips(&deep.as_bytes()[1..]));
    assert_eq!(tree(deep.as_bytes()), None);
}

/// Pieces of JSON in an order that often is JSON.
fn nearly_json() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\"a\"",
        "\"\"",
        "\"\\n\\u00e9\"",
        "1",
        "-0.5e1",
        "01",
        "true",
        "false",
        "null",
        "nul",
        " ",
        "\n",
        "\"\u{e9}\"",
        "\"a\":",
        "[1,2]",
        "{\"a\":1}",
    ]);
    prop::collection::vec(pieces, 1..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    /// `serde_json` and this reader agree on what is JSON, and on what it is.
    #[test]
    fn the_same_is_json_as_for_serde_json(text in nearly_json()) {
        let expected: Option<Value> = serde_json::from_str(&text).ok();
        prop_assert_eq!(skips(text.as_bytes()), expected.is_some());
        prop_assert_eq!(tree(text.as_bytes()), expected);
    }

    #[test]
    fn texts_are_those_of_serde_json(text in any::<String>()) {
        let value = Value::from(text);
        prop_assert_eq!(tree(value.to_string().as_bytes()), Some(value));
    }

    #[test]
    fn floats_come_back(float in any::<f64>()) {
        let value = Value::from(float);
        prop_assert_eq!(tree(value.to_string().as_bytes()), Some(value));
    }
}
