use serde_json::json;

use super::*;
use crate::source::{Encoding, Located, SourceFile};

fn run(language: &str, text: &str) -> (Option<Value>, Diagnostics) {
    let page = format!("before\n{text}\nafter");
    let source = SourceFile::new("page.md", page, Encoding::Utf8);
    let span = Span::new(7, 7 + text.len());
    let example = RawExample {
        language: language.to_owned(),
        text: Located::new(text.to_owned(), span),
    };
    let mut diagnostics = Diagnostics::default();
    let at = At {
        source: &source,
        span,
    };
    let value = read(&example, at, &mut diagnostics);
    (value, diagnostics)
}

#[test]
fn sound_and_lenient_examples_are_read() {
    for (text, value) in [
        (r#"{"a": 1}"#, json!({"a": 1})),
        (
            "{\"a\": 1, // one\n \"b\": [2, /* two */ 3,],\n}",
            json!({"a": 1, "b": [2, 3]}),
        ),
        (r#"{"a": [1, ...], ... }"#, json!({"a": [1]})),
        (
            r#"{"url": "https://x/y#z", "dots": "..."}"#,
            json!({"url": "https://x/y#z", "dots": "..."}),
        ),
        ("{“a”：“b”，'c': 'd'}", json!({"a": "b", "c": "d"})),
        ("{\"a\": \"x\ny\"}", json!({"a": "x\ny"})),
        ("{\"a\": 1\n \"b\": 2}", json!({"a": 1, "b": 2})),
        (
            "{\"a\": \"\\_b\\u4e2d\\ud83d\\ude00\"}",
            json!({"a": "_b中😀"}),
        ),
        ("{a: True, b: None}", json!({"a": true, "b": null})),
        ("{\"a\": 1}\n{\"a\": 2}", json!({"a": 1})),
        (
            "curl -X POST 'https://x' \\\n-H 'A: b' \\\n-d '{\"a\": {\"b\": 1}}'",
            json!({"a": {"b": 1}}),
        ),
        (
            "curl --location 'https://x' --data-raw '{\n \"a\": 1\n}'",
            json!({"a": 1}),
        ),
        (
            "# Plain\n# (yours)\n\ncurl 'https://x' -d '{\n\"a\": [\n{}]\n}'\n\n# Encrypted\ncurl 'https://x' -d '{}'",
            json!({"a": [{}]}),
        ),
        ("HTTP/1.1 200 OK\nX: y\n\n{\"a\": 1}", json!({"a": 1})),
        ("[1, 2]", json!([1, 2])),
        (r#"{\"a\": \"b\"}"#, json!({"a": "b"})),
    ] {
        let (read, diagnostics) = run("json", text);
        assert_eq!(read, Some(value), "{text}");
        assert_eq!(diagnostics.iter().count(), 0, "{text}");
    }
}

#[test]
fn broken_examples_are_reported_where_they_break() {
    for (text, line, column) in [
        ("{\n  \"a\" 1\n}", 3, 7),
        ("{\"a\": 1", 2, 8),
        ("{\"a\": nonsense}", 2, 7),
        ("{\"a\": {\"b\": 1}}}", 2, 16),
    ] {
        let (read, diagnostics) = run("json", text);
        assert_eq!(read, None, "{text}");
        let list: Vec<_> = diagnostics.iter().collect();
        assert_eq!(list.len(), 1, "{text}");
        assert_eq!(list[0].code, Code::BrokenJson);
        let place = list[0].place.as_ref().unwrap();
        let spot = place.source.line_column(place.span.start);
        assert_eq!(spot, (line, column), "{text}");
    }
}

#[test]
fn what_is_no_json_at_all_is_passed_over() {
    for text in ["curl -F 'file=@a.png' 'https://x'", "client.send()", " \n "] {
        let (read, diagnostics) = run("bash", text);
        assert_eq!(read, None);
        assert_eq!(diagnostics.iter().count(), 0);
    }
}

#[test]
fn values_in_values_end_at_the_limit() {
    let nested = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
    let codes = |text: &str| -> Vec<Code> {
        let (read, diagnostics) = run("json", text);
        assert_eq!(read.is_some(), diagnostics.iter().count() == 0);
        diagnostics
            .iter()
            .map(|diagnostic| diagnostic.code)
            .collect()
    };
    assert_eq!(codes(&nested(MAX_DEPTH)), []);
    for levels in [MAX_DEPTH + 1, 120, 100_000] {
        assert_eq!(codes(&nested(levels)), [Code::TooDeep]);
        // What is read leniently ends there too.
        assert_eq!(
            codes(&format!("// it\n{}", nested(levels))),
            [Code::TooDeep]
        );
        assert_eq!(value(&nested(levels)), None);
    }
    assert_eq!(codes(&"{\"a\": ".repeat(100_000)), [Code::TooDeep]);
}
