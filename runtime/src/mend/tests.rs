use std::collections::BTreeMap;

use bytes::Bytes;
use serde::{Deserialize, Serialize};

use super::*;
use crate::FromReply;
use crate::content::{Content, ContentKind};

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Colour {
    Red,
    Other(String),
}
crate::open_enum!(Colour: String { Red = "red" });

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Level {
    Low,
    Other(i64),
}
crate::open_enum!(Level: i64 { Low = 1 });

#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct Thing {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    count: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ratio: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    on: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    colour: Option<Colour>,
    #[serde(skip_serializing_if = "Option::is_none")]
    level: Option<Level>,
    #[serde(skip_serializing_if = "Option::is_none")]
    part: Option<Box<Thing>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    items: Option<Vec<Thing>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    names: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    by_name: Option<BTreeMap<String, i64>>,
}

fn read<T: FromReply>(json: &str, strict: bool) -> Result<(T, Vec<Mismatch>), DecodeError> {
    let json = Bytes::copy_from_slice(json.as_bytes());
    let place = "data";
    T::from_content(Content(ContentKind::Json { json, place }), strict)
}

/// Reads, and gives what was read as JSON and the mismatches as `path: received > read_as`.
#[track_caller]
fn mended(json: &str) -> (String, Vec<String>) {
    let (thing, mismatches) = read::<Thing>(json, false).unwrap();
    let told = mismatches.iter().map(|mismatch| {
        let read_as = mismatch.read_as.unwrap_or("nothing");
        format!("{}: {} > {read_as}", mismatch.path, mismatch.received)
    });
    (serde_json::to_string(&thing).unwrap(), told.collect())
}

#[test]
fn an_answer_as_documented_is_left_alone() {
    let json = r#"{"name":"a","count":1,"ratio":1.5,"on":true,"part":{"count":2}}"#;
    assert_eq!(mended(json), (json.to_owned(), vec![]));
    assert_eq!(
        mended(r#"{"name":null,"unknown":[{}]}"#).1,
        Vec::<String>::new()
    );
}

#[test]
fn each_kind_of_value_is_converted_or_left_out_and_the_rest_is_kept() {
    for (field, kept, told) in [
        (r#""name":5"#, r#""name":"5""#, "name: number > string"),
        (
            r#""name":true"#,
            r#""name":"true""#,
            "name: boolean > string",
        ),
        (
            r#""name":{"a":1}"#,
            r#""name":"{\"a\":1}""#,
            "name: object > string",
        ),
        (r#""name":[]"#, r#""name":"[]""#, "name: array > string"),
        (r#""count":"12""#, r#""count":12"#, "count: string > number"),
        (
            r#""count":" -3 ""#,
            r#""count":-3"#,
            "count: string > number",
        ),
        (r#""count":"4.0""#, r#""count":4"#, "count: string > number"),
        (r#""count":3.0"#, r#""count":3"#, "count: number > number"),
        (r#""count":true"#, r#""count":1"#, "count: boolean > number"),
        (r#""count":1.5"#, "", "count: number > nothing"),
        (r#""count":"many""#, "", "count: string > nothing"),
        (r#""count":"""#, "", "count: string > nothing"),
        (r#""count":{"a":[1]}"#, "", "count: object > nothing"),
        (r#""count":[]"#, "", "count: array > nothing"),
        (
            r#""count":18446744073709551615"#,
            "",
            "count: number > nothing",
        ),
        (
            r#""ratio":"0.25""#,
            r#""ratio":0.25"#,
            "ratio: string > number",
        ),
        (r#""on":"true""#, r#""on":true"#, "on: string > boolean"),
        (r#""on":"1""#, r#""on":true"#, "on: string > boolean"),
        (r#""on":0"#, r#""on":false"#, "on: number > boolean"),
        (r#""on":2"#, "", "on: number > nothing"),
        (
            r#""colour":{"a":1}"#,
            r#""colour":"{\"a\":1}""#,
            "colour: object > string",
        ),
        (
            r#""colour":{}"#,
            r#""colour":"{}""#,
            "colour: object > string",
        ),
        (r#""level":"high""#, "", "level: string > nothing"),
        (r#""level":[2]"#, "", "level: array > nothing"),
        (
            r#""part":"{\"count\":2}""#,
            r#""part":{"count":2}"#,
            "part: string > object",
        ),
        (r#""part":"""#, "", "part: string > nothing"),
        (r#""part":7"#, "", "part: number > nothing"),
        (r#""items":{"a":1}"#, "", "items: object > nothing"),
        (
            r#""items":"[{\"count\":1}]""#,
            r#""items":[{"count":1}]"#,
            "items: string > array",
        ),
        (r#""names":["a",null,3]"#, "", ""),
        (
            r#""by_name":{"a":1,"b":"x"}"#,
            r#""by_name":{"a":1}"#,
            "by_name.b: string > nothing",
        ),
    ] {
        if told.is_empty() {
            continue;
        }
        for (before, after) in [("", r#","part":{"name":"kept"}"#), (r#""ratio":0.5,"#, "")] {
            if !before.is_empty() && field.contains("ratio")
                || !after.is_empty() && field.contains("part")
            {
                continue;
            }
            let (json, mismatches) = mended(&format!("{{{before}{field}{after}}}"));
            assert_eq!(mismatches, [format!("data.{told}")], "{field}");
            let value: Value = serde_json::from_str(&json).unwrap();
            let rest = format!("{before}{kept}{after}");
            let rest = rest.trim_matches(',').replace(",,", ",");
            let expected: Value = serde_json::from_str(&format!("{{{rest}}}")).unwrap();
            assert_eq!(value, expected, "{field}");
        }
    }
}

#[test]
fn several_faults_at_any_depth_are_told_with_their_paths() {
    let json = r#"{"items":[{"count":"1"},{"count":2,"name":3},{"part":{"on":"x","name":"n"}}],
        "names":["a",null,3,{"b":1}]}"#;
    let (json, told) = mended(json);
    assert_eq!(
        json,
        r#"{"items":[{"count":1},{"name":"3","count":2},{"part":{"name":"n"}}],"names":["a","3","{\"b\":1}"]}"#
    );
    assert_eq!(
        told,
        [
            "data.items[0].count: string > number",
            "data.items[1].name: number > string",
            "data.items[2].part.on: string > nothing",
            "data.names[1]: null > nothing",
            "data.names[2]: number > string",
            "data.names[3]: object > string",
        ]
    );
}

#[test]
fn a_fault_that_repeats_in_a_long_list_is_mended_at_once() {
    let items: Vec<String> = (0..5_000)
        .map(|n| format!(r#"{{"count":"{n}","name":"n"}}"#))
        .collect();
    let (thing, mismatches) =
        read::<Thing>(&format!(r#"{{"items":[{}]}}"#, items.join(",")), false).unwrap();
    assert_eq!(mismatches.len(), 5_000);
    let items = thing.items.unwrap();
    assert!((0..).zip(&items).all(|(n, item)| item.count == Some(n)));
}

#[test]
fn a_whole_response_of_another_kind_reads_as_an_empty_one() {
    for json in [r#""""#, "[]", "7", "null", r#""{\"count\":1}""#] {
        let (thing, _) = read::<Thing>(json, false).unwrap();
        let expected = if json.contains("count") {
            Some(1)
        } else {
            None
        };
        assert_eq!(thing.count, expected, "{json}");
    }
    let (list, told) = read::<Vec<i64>>("{}", false).unwrap();
    assert_eq!((list, told.len()), (vec![], 1));
}

#[test]
fn strict_mends_nothing_and_no_json_cannot_be_mended() {
    assert!(read::<Thing>(r#"{"count":"1"}"#, true).is_err());
    for json in ["{", "", "<html>", r#"{"count":"1""#, "{} {}"] {
        assert!(read::<Thing>(json, false).is_err(), "{json}");
    }
}
