use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::json::Reader;

#[derive(Debug, Clone, PartialEq, Hash)]
enum Colour {
    Red,
    Undocumented(String),
}
crate::open_enum!(Colour: String { Red = "red" });

#[derive(Debug, Clone, Copy, PartialEq, Hash)]
enum Level {
    Low,
    Undocumented(i64),
}
crate::open_enum!(Level: i64 { Low = 1 });

#[derive(Clone, Default)]
struct Thing {
    name: Option<String>,
    count: Option<i64>,
    ratio: Option<f64>,
    on: Option<bool>,
    colour: Option<Colour>,
    level: Option<Level>,
    part: Option<Box<Thing>>,
    items: Option<Vec<Thing>>,
    names: Option<Vec<String>>,
    by_name: Option<BTreeMap<String, i64>>,
    any: Option<Value>,
}
crate::object!(Thing {
    name "name", count "count", ratio "ratio", on "on", colour "colour", level "level",
    part "part", items "items", names "names", by_name "by_name", any "any",
});

fn read_into(json: &[u8], strict: bool, field: &mut dyn Field) -> Result<Mismatches, String> {
    let source = Source {
        bytes: json,
        at: 0,
        place: "data",
        strict,
        rest: |reader: &mut Reader<'_>| reader.end(),
    };
    read(&source, field).map_err(|failed| failed.to_string())
}

/// Reads, and gives the mismatches as `path: received > read_as`.
fn read_thing(json: &str) -> (Thing, Vec<String>) {
    let mut thing = Thing::default();
    let mismatches = read_into(json.as_bytes(), false, &mut thing).unwrap();
    let told = mismatches.kept.iter().map(|mismatch| {
        let read_as = mismatch.read_as.unwrap_or("nothing");
        format!("{}: {} > {read_as}", mismatch.path, mismatch.received)
    });
    (thing, told.collect())
}

/// Reads, and gives what was read as JSON.
fn read_leniently(json: &str) -> (String, Vec<String>) {
    let (thing, told) = read_thing(json);
    (serde_json::to_string(&thing).unwrap(), told)
}

#[test]
fn an_answer_as_documented_is_left_alone() {
    let json = r#"{"name":"a","count":1,"ratio":1.5,"on":true,"part":{"count":2}}"#;
    assert_eq!(read_leniently(json), (json.to_owned(), vec![]));
    assert_eq!(
        read_leniently(r#"{"name":null,"unknown":[{}]}"#).1,
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
            let (json, mismatches) = read_leniently(&format!("{{{before}{field}{after}}}"));
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
    let (json, told) = read_leniently(json);
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
fn mismatches_are_counted_beyond_those_that_are_kept() {
    let items: Vec<String> = (0..5_000)
        .map(|n| format!(r#"{{"count":"{n}","name":"n"}}"#))
        .collect();
    let json = format!(r#"{{"items":[{}]}}"#, items.join(","));
    let mut thing = Thing::default();
    let mismatches = read_into(json.as_bytes(), false, &mut thing).unwrap();
    assert_eq!((mismatches.kept.len(), mismatches.count), (100, 5_000));
    let items = thing.items.unwrap();
    assert!((0..).zip(&items).all(|(n, item)| item.count == Some(n)));
}

#[test]
fn a_whole_response_of_another_kind_reads_as_an_empty_one() {
    for (json, told) in [
        (r#""""#, "data: string > object"),
        ("[]", "data: array > object"),
        (r#"["n", 3]"#, "data: array > object"),
        ("7", "data: number > object"),
        ("null", "data: null > object"),
    ] {
        let (thing, mismatches) = read_thing(json);
        assert_eq!(thing, Thing::default(), "{json}");
        assert_eq!(mismatches, [told]);
    }
    let (thing, told) = read_thing(r#""{\"count\":1}""#);
    assert_eq!(thing.count, Some(1));
    assert_eq!(told, ["data: string > object"]);
    let mut list: Vec<i64> = vec![1];
    let mismatches = read_into(b"{}", false, &mut list).unwrap();
    assert_eq!((list, mismatches.count), (vec![], 1));
    let mut number = 0_i64;
    assert!(read_into(b"[]", false, &mut number).is_err());
}

#[test]
fn strict_mends_nothing_and_tells_place_and_kinds() {
    for (json, words) in [
        (
            r#"{"count":"1"}"#,
            "data.count: expected an integer, found string",
        ),
        (
            r#"{"items":[{},{"on":1}]}"#,
            "data.items[1].on: expected a boolean, found number",
        ),
        (
            r#"{"part":[]}"#,
            "data.part: expected an object, found array",
        ),
        (
            r#"{"names":{}}"#,
            "data.names: expected an array, found object",
        ),
        (
            r#"{"name":"\ud800"}"#,
            "data.name: expected a string, found string",
        ),
        (
            r#"{"ratio":1e400}"#,
            "data.ratio: expected a number, found number",
        ),
        ("[]", "data: expected an object, found array"),
    ] {
        let error = read_into(json.as_bytes(), true, &mut Thing::default());
        assert_eq!(error.unwrap_err(), words, "{json}");
    }
    let documented = br#"{"colour":5,"level":"1","name":null,"more":"1"}"#;
    assert!(read_into(documented, true, &mut Thing::default()).is_ok());
}

#[test]
fn what_is_no_json_is_not_read() {
    for json in [
        "{",
        "",
        "<html>",
        r#"{"count":"1""#,
        "{} {}",
        r#"{"a" 1}"#,
        r#"{"a":1,}"#,
        "[1,]",
        r#"{a:1}"#,
        r#"{"name":"a}"#,
        r#"{"name":"\x"}"#,
        r#"{"name":"\u12"}"#,
        "{\"name\":\"\n\"}",
        r#"{"count":01}"#,
        r#"{"count":1.}"#,
        r#"{"count":-}"#,
        r#"{"count":1e}"#,
        r#"{"on":tru}"#,
        r#"{"on":nul}"#,
        r#"{"more":[}"#,
        r#"{"more":{]}"#,
    ] {
        let read = read_into(json.as_bytes(), false, &mut Thing::default());
        assert!(read.is_err(), "{json}");
    }
}

#[test]
fn a_value_that_rust_cannot_hold_is_left_out_alone() {
    let deep = format!("{}{}", "[".repeat(1_000), "]".repeat(1_000));
    for (field, told) in [
        (r#""name":"a\ud800""#.to_owned(), "name: string"),
        (r#""name":"\udc00\ud800""#.to_owned(), "name: string"),
        (r#""ratio":1e400"#.to_owned(), "ratio: number"),
        (r#""any":[1,"\ud800"]"#.to_owned(), "any: array"),
        (r#""any":{"\ud800":1}"#.to_owned(), "any: object"),
        (format!(r#""any":{deep}"#), "any: array"),
        (format!(r#""count":{deep}"#), "count: array"),
    ] {
        let (thing, mismatches) = read_thing(&format!(r#"{{{field},"level":1}}"#));
        assert_eq!(mismatches, [format!("data.{told} > nothing")], "{field}");
        let expected = Thing {
            level: Some(Level::Low),
            ..Thing::default()
        };
        assert_eq!(thing, expected, "{field}");
    }
    // A field that nobody documents may hold what it likes.
    let undocumented = format!(r#"{{"more":["\ud800",1e400,{deep}],"\ud800":1,"count":1}}"#);
    let (thing, mismatches) = read_thing(&undocumented);
    assert_eq!((thing.count, mismatches.len()), (Some(1), 0));
}

#[test]
fn objects_within_objects_are_read_down_to_a_depth() {
    let levels = 1_000;
    let json = format!(
        "{}1{}",
        r#"{"count":1,"part":"#.repeat(levels),
        "}".repeat(levels)
    );
    let (thing, told) = read_thing(&json);
    assert_eq!(
        told,
        [format!("data{}: object > nothing", ".part".repeat(128))]
    );
    let parts = std::iter::successors(Some(&thing), |thing| thing.part.as_deref());
    assert_eq!(parts.count(), 128);
}

#[test]
fn bytes_that_are_no_text_cost_the_field_that_holds_them() {
    let mut json = br#"{"names":["a","X","b"],"name":"c"}"#.to_vec();
    let at = json.iter().position(|byte| *byte == b'X').unwrap();
    json[at] = 0xff;
    let mut thing = Thing::default();
    let mismatches = read_into(&json, false, &mut thing).unwrap();
    assert_eq!(mismatches.kept[0].path, "data.names[1]");
    assert_eq!(thing.names.unwrap(), ["a", "b"]);
    assert_eq!(thing.name.as_deref(), Some("c"));
}

#[test]
fn of_members_with_one_name_the_last_counts() {
    let json = r#"{"names":["a","b"],"name":"a","part":{"count":1},"names":["c"],"name":null,
        "part":{"name":"n"},"by_name":{"a":1,"a":2,"b":1,"b":"x"}}"#;
    let (json, told) = read_leniently(json);
    assert_eq!(
        json,
        r#"{"part":{"name":"n"},"names":["c"],"by_name":{"a":2}}"#
    );
    assert_eq!(told, ["data.by_name.b: string > nothing"]);
}

#[test]
fn members_are_found_in_any_order_and_however_they_are_written() {
    let json =
        r#" { "on" : true , "\u006eame" : "\ud83d\ude00\n" , "more" : { } , "count" : -5 } "#;
    let (thing, told) = read_thing(json);
    assert_eq!(thing.name.as_deref(), Some("\u{1f600}\n"));
    assert_eq!(
        (thing.on, thing.count, told.len()),
        (Some(true), Some(-5), 0)
    );
}

#[test]
fn names_in_paths_are_cut_where_they_are_long() {
    let json = format!(r#"{{"by_name":{{"{}":"x"}}}}"#, "n".repeat(1_000));
    let (_, told) = read_thing(&json);
    assert_eq!(
        told,
        [format!(
            "data.by_name.{}…: string > nothing",
            "n".repeat(64)
        )]
    );
}

#[test]
fn objects_are_shown_compared_and_written_as_derived_ones_are() {
    let (thing, _) = read_thing(r#"{"name":"a","part":{"on":true},"any":null}"#);
    let shown = format!("{:?}", thing.part.as_deref().unwrap());
    assert_eq!(
        shown,
        "Thing { name: None, count: None, ratio: None, on: Some(true), colour: None, level: None, \
         part: None, items: None, names: None, by_name: None, any: None }"
    );
    let mut other = thing.clone();
    assert_eq!(thing, other);
    other.by_name = Some(BTreeMap::from([("a".to_owned(), 1)]));
    assert_ne!(thing, other);
    assert_ne!(
        other.clone(),
        Thing {
            by_name: Some(BTreeMap::from([("b".to_owned(), 1)])),
            ..other
        }
    );
    assert_eq!(
        serde_json::to_value(&thing).unwrap(),
        json!({"name": "a", "part": {"on": true}})
    );
    let any = Thing {
        any: Some(Value::Null),
        ..Thing::default()
    };
    assert_eq!(serde_json::to_string(&any).unwrap(), r#"{"any":null}"#);
}

#[test]
fn secrets_are_written_and_never_shown() {
    #[derive(Clone, Default)]
    struct Keys {
        secret: Option<secrecy::SecretString>,
    }
    crate::object!(Keys { secret "secret" });
    let mut keys = Keys::default();
    read_into(br#"{"secret":"hush"}"#, true, &mut keys).unwrap();
    assert!(!format!("{keys:?}").contains("hush"));
    assert_eq!(
        serde_json::to_string(&keys).unwrap(),
        r#"{"secret":"hush"}"#
    );
    assert_eq!(keys, keys.clone());
    assert_ne!(keys, Keys::default());
}

#[test]
fn serde_reads_what_is_as_documented_and_nothing_else() {
    let json = json!({
        "name": "a", "count": 1, "ratio": 2, "on": false, "colour": "red", "level": 3,
        "part": {"count": 2}, "items": [{"name": "b"}], "names": ["c"], "by_name": {"d": 4},
        "any": {"e": [1, 2.5, null]}, "more": [{}],
    });
    let thing: Thing = serde_json::from_value(json.clone()).unwrap();
    let again: Thing = serde_json::from_str(&json.to_string()).unwrap();
    assert_eq!(thing, again);
    let mut expected = json;
    expected["more"].take();
    let mut written = serde_json::to_value(&thing).unwrap();
    written["more"].take();
    written["ratio"] = 2.into();
    assert_eq!(written, expected);
    for (json, words) in [
        (
            json!({"count": "1"}),
            r#"invalid type: string "1", expected an integer"#,
        ),
        (
            json!({"name": 1}),
            "invalid type: integer `1`, expected a string",
        ),
        (
            json!({"part": []}),
            "invalid type: sequence, expected an object",
        ),
        (json!({"names": {}}), "invalid type: map, expected an array"),
        (json!([]), "invalid type: sequence, expected an object"),
    ] {
        let error = serde_json::from_value::<Thing>(json).unwrap_err();
        assert_eq!(error.to_string(), words);
    }
}

#[test]
fn numbers_of_arbitrary_precision_are_numbers() {
    let json = json!({"count": {"$serde_json::private::Number": "12"}});
    assert_eq!(
        serde_json::from_value::<Thing>(json).unwrap().count,
        Some(12)
    );
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        // More digits than these `serde_json` does not read exactly.
        any::<i32>().prop_map(|number| Value::from(f64::from(number) / 64.0)),
        any::<String>().prop_map(Value::from),
        "[0-9.e+-]{1,6}|true|\\{\"count\":\"7\"\\}".prop_map(Value::from),
    ];
    let name = prop_oneof![
        any::<String>(),
        "name|count|ratio|on|colour|level|part|items|names|by_name|any",
    ];
    leaf.prop_recursive(5, 60, 8, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..8).prop_map(Value::from),
            prop::collection::btree_map(name.clone(), inner, 0..8)
                .prop_map(|members| members.into_iter().collect()),
        ]
    })
}

proptest! {
    /// What is read again is the same, and needs no coercion any more.
    #[test]
    fn every_answer_is_read_and_comes_to_rest(json in any_json()) {
        let mut thing = Thing::default();
        read_into(json.to_string().as_bytes(), false, &mut thing).unwrap();
        let written = serde_json::to_string(&thing).unwrap();
        let mut again = Thing::default();
        let mismatches = read_into(written.as_bytes(), false, &mut again).unwrap();
        prop_assert_eq!(mismatches.count, 0);
        prop_assert_eq!(serde_json::to_string(&again).unwrap(), written);
    }

    /// What serde reads without a word is read to the same by this reader.
    #[test]
    fn what_serde_reads_is_read_alike(json in any_json()) {
        let text = json.to_string();
        if let Ok(expected) = serde_json::from_str::<Thing>(&text) {
            let mut thing = Thing::default();
            let mismatches = read_into(text.as_bytes(), true, &mut thing).unwrap();
            prop_assert_eq!(mismatches.count, 0);
            prop_assert_eq!(thing, expected);
        }
    }

    #[test]
    fn whatever_the_bytes_are_reading_ends(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
        let _ = read_into(&bytes, false, &mut Thing::default());
        let text: String = bytes.iter().map(|byte| char::from(b"{}[]\":,\\ud80an1e."[usize::from(*byte) % 17])).collect();
        let _ = read_into(text.as_bytes(), false, &mut Thing::default());
    }
}

#[test]
fn a_list_that_is_absent_or_null_is_empty() {
    #[derive(Clone, Default)]
    struct Page {
        items: Vec<Thing>,
        names: Vec<String>,
    }
    crate::object!(Page { items "items", names "names" });

    for (json, items, names) in [
        ("{}", 0, 0),
        (r#"{"items":null,"names":null}"#, 0, 0),
        (r#"{"items":[{}],"names":["a","b"]}"#, 1, 2),
        // What is no list at all is left out.
        (r#"{"items":{"a":1},"names":[]}"#, 0, 0),
    ] {
        let mut page = Page::default();
        page.names.push("before".into());
        read_into(json.as_bytes(), false, &mut page).unwrap();
        assert_eq!(
            (page.items.len(), page.names.len()),
            (items, names),
            "{json}"
        );
    }
}
