use crate::diagnostics::Code;
use crate::layout::{RawEndpoint, RawNamedType};
use crate::model::{ResponseContent, Type};
use crate::resolve::fixtures::{
    body_drawn, codes, endpoint, json, located, model, only, only_version, rows,
};

fn with_request(table: &str, example: &str) -> RawEndpoint {
    let mut raw = endpoint("POST", "/open-apis/a/v1/things");
    raw.request_fields = rows(table);
    raw.request_examples = match example {
        "" => Vec::new(),
        text => vec![json(text)],
    };
    raw
}

/// The types of a request, and the shapes that they name, in short; and what was reported.
fn drawn(raw: RawEndpoint) -> (String, Vec<Code>) {
    let (model, diagnostics) = model(vec![raw]);
    (body_drawn(&model), codes(&diagnostics))
}

#[test]
fn lists_objects_and_named_types_end_at_one_limit() {
    let row = |at: usize| format!("{}f{at} object{}", "  ".repeat(at), "[]".repeat(30));
    let table: Vec<String> = (0..60).map(row).collect();
    let named = |at: usize| RawNamedType {
        name: located(format!("t{at}")),
        fields: rows(&format!("a t{}", at + 1)),
    };
    let mut chained = with_request("a t0", "");
    chained.named_types = (0..2_000).map(named).collect();
    let typed = with_request(&format!("a int{}", "[]".repeat(2_000)), "");
    for raw in [with_request(&table.join("\n"), ""), chained, typed] {
        let (drawn, codes) = drawn(raw);
        assert!(codes.contains(&Code::TooDeep), "{codes:?}: {drawn}");
        assert!(drawn.contains(":any"), "{drawn}");
    }
}

#[test]
fn columns_rows_and_examples_make_types_together() {
    for (table, example, wanted, reported) in [
        (
            "a string\nb int\nc float\nd bool\ne file",
            "",
            "a:string b:int c:number d:bool e:file",
            vec![],
        ),
        (
            "a user[]\n  id string",
            "",
            "a:User[]; User(id:string)",
            vec![],
        ),
        (
            "a\n  id",
            r#"{"a": {"ou_***": {"id": "1"}, "ou_2": {"id": "2"}}}"#,
            "a:map<ThingA>; ThingA(id:string)",
            vec![],
        ),
        (
            "a \\-\n  id string",
            "",
            "a:ThingA; ThingA(id:string)",
            vec![],
        ),
        (
            "a list\n  id string",
            "",
            "a:ThingA[]; ThingA(id:string)",
            vec![],
        ),
        (
            "a map\n  en string",
            r#"{"a": {"en": "x"}}"#,
            "a:ThingA; ThingA(en:string)",
            vec![],
        ),
        (
            "a map\n  name string",
            r#"{"a": {"k1": {"name": "x"}}}"#,
            "a:map<ThingA>; ThingA(name:string)",
            vec![],
        ),
        (
            "a map<string,user>\n  id string",
            "",
            "a:map<User>; User(id:string)",
            vec![],
        ),
        ("a object", "", "a:map<any>", vec![]),
        (
            "a enum\n  id string",
            "",
            "a:ThingA; ThingA(id:string)",
            vec![],
        ),
        ("a enum x|y", "", "a:ThingA", vec![]),
        ("a enum 1|2", "", "a:ThingA", vec![]),
        (
            "a file[]\n  id string",
            "",
            "a:File[]; File(id:string)",
            vec![],
        ),
        // What the column leaves open, the example shows.
        (
            "a undefined[]",
            r#"{"a": [{"x": 1}, {"x": 1.5, "y": "z"}]}"#,
            "a:ThingA[]; ThingA(x:number y:string)",
            vec![],
        ),
        ("a undefined =7", "", "a:int", vec![]),
        ("a list", r#"{"a": ["x"]}"#, "a:string[]", vec![]),
        (
            "a 见下表",
            r#"{"a": true}"#,
            "a:bool",
            vec![Code::UnknownType],
        ),
        ("a 见下表", "", "a:any", vec![Code::UnknownType]),
        (
            "a user",
            r#"{"a": {"id": "x"}}"#,
            "a:ThingA; ThingA(id:string)",
            vec![Code::UnknownType],
        ),
        ("a color", r#"{"a": "red"}"#, "a:string", vec![]),
        // A scalar with rows below it is an object, unless the example shows that it is none.
        (
            "a string\n  id string",
            "",
            "a:ThingA; ThingA(id:string)",
            vec![Code::UnknownType],
        ),
        (
            "a string\n  id string",
            r#"{"a": "{\"id\": 1}"}"#,
            "a:string",
            vec![Code::UnknownType],
        ),
        // The name and the example show that it is a list.
        (
            "users user\n  id string",
            r#"{"users": [{"id": "x"}]}"#,
            "users:User[]; User(id:string)",
            vec![Code::ExampleMismatch],
        ),
        // A name that comes twice.
        (
            "a string\na user\n  id string",
            "",
            "a:User; User(id:string)",
            vec![Code::RepeatedField],
        ),
    ] {
        let (drawn, codes) = drawn(with_request(table, example));
        assert_eq!(drawn, wanted, "{table}");
        assert_eq!(codes, reported, "{table}");
    }
}

#[test]
fn named_types_of_the_page_are_put_in() {
    let mut raw = with_request("a thing.part[]\nb thing.part", "");
    raw.named_types = vec![
        RawNamedType {
            name: located("thing.part".to_owned()),
            fields: rows("id string\nlink thing.link"),
        },
        RawNamedType {
            name: located("thing.link".to_owned()),
            fields: rows("url string\nback thing.part"),
        },
    ];
    let (drawn, codes) = drawn(raw);
    assert_eq!(
        drawn,
        "a:ThingPart[] b:ThingPart; ThingLink(url:string back:ThingPart); \
         ThingPart(id:string link:ThingLink)"
    );
    assert_eq!(codes, []);
}

#[test]
fn a_response_leaves_open_what_must_be_sent() {
    let mut raw = endpoint("GET", "/open-apis/a/v1/things");
    raw.response_fields = Some(rows(
        "code int !\ndata object !\n  a user !\n    id string !",
    ));
    let (model, _) = model(vec![raw]);
    let ResponseContent::Data { fields } = &only(&model).response.content else {
        panic!("data")
    };
    assert_eq!(fields[0].required, None);
    let Type::Shape { name } = &fields[0].kind else {
        panic!("a shape")
    };
    assert_eq!(only_version(&model).shapes[name].fields[0].required, None);
}
