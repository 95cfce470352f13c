use serde_json::json;

use super::*;
use crate::layout::RawField;
use crate::source::{Encoding, Located, Span};

/// Rows as `name: type`, set apart by `/`; each dot is a step of the depth that is wanted.
fn rows(drawn: &str) -> (Vec<TypedRow>, Vec<usize>) {
    drawn
        .split(" / ")
        .map(|row| {
            let (name, text) = row.trim().split_once(": ").unwrap();
            let said = |value: &str| Located::new(value.to_owned(), Span::default());
            let field = RawField {
                name: said(name.trim_start_matches('.')),
                type_text: Some(said(text)),
                required: None,
                depth: None,
                place: None,
                description: Default::default(),
            };
            (
                TypedRow::from(field),
                name.len() - name.trim_start_matches('.').len(),
            )
        })
        .unzip()
}

fn depths(trees: &[FieldTree], depth: usize, into: &mut Vec<usize>) {
    for tree in trees {
        into.push(depth);
        depths(&tree.children, depth + 1, into);
    }
}

/// Recovers tables that forgot their depths; `(drawn, examples, response)`.
#[track_caller]
fn check(tables: &[(&str, &[Value], bool)]) -> Diagnostics {
    let source = SourceFile::new("page.md", String::new(), Encoding::Utf8);
    let drawn: Vec<_> = tables.iter().map(|(drawn, ..)| rows(drawn)).collect();
    let wanted: Vec<_> = drawn
        .iter()
        .zip(tables)
        .map(|((fields, _), (_, examples, response))| Table {
            fields,
            examples,
            response: *response,
            source: &source,
        })
        .collect();
    let mut diagnostics = Diagnostics::default();
    let trees = recover(&wanted, &mut diagnostics);
    for (trees, (_, wanted)) in trees.iter().zip(&drawn) {
        let mut found = Vec::new();
        depths(trees, 0, &mut found);
        assert_eq!(&found, wanted);
    }
    diagnostics
}

#[test]
fn the_example_says_where_an_object_ends() {
    let example = json!({"start": {"date": "1", "zone": "z"}, "title": "t", "end": {"date": "2"}});
    let found = check(&[(
        "start: time_info / .date: string / .zone: string / title: string / end: time_info / .date: string / .zone: string",
        &[example],
        false,
    )]);
    assert_eq!(found.iter().count(), 0);
}

#[test]
fn everything_stands_below_data_and_pages_beside_the_list() {
    check(&[(
        "code: int / msg: string / data: \\- / .items: room[] / ..room_id: string / ..name: string / .has_more: boolean / .page_token: string",
        &[],
        true,
    )]);
}

#[test]
fn a_name_that_comes_again_ends_the_object() {
    check(&[(
        "name: string / owner: person / .id: string / .name: string / guest: person / .id: string / .name: string / id: string",
        &[],
        false,
    )]);
}

#[test]
fn a_type_that_another_table_spells_out_has_the_same_fields_here() {
    let example = json!({"place": {"lat": 1.5, "long": 2.5}, "title": "t"});
    let clear = "place: geo / .lat: float / .long: float / title: string";
    let bare = "from: geo / .lat: float / .long: float / remark: string / to: geo / .lat: float / .long: float / colour: int";
    let tables: [(&str, &[Value], bool); 3] = [
        (clear, std::slice::from_ref(&example), false),
        (clear, std::slice::from_ref(&example), false),
        (bare, &[], false),
    ];
    check(&tables);
    let turned: Vec<_> = tables.into_iter().rev().collect();
    check(&turned);
}

#[test]
fn maps_and_objects_may_be_empty() {
    let example = json!({"extra": {}, "labels": {"a": "b"}, "next": "x"});
    check(&[(
        "extra: object / labels: map<string, string> / next: string",
        &[example],
        false,
    )]);
}

#[test]
fn a_response_table_that_begins_within_data_follows_the_example_there() {
    let example = json!({"code": 0, "data": {"user": {"id": 1}, "at": 2}});
    check(&[("user: object / .id: int / at: int", &[example], true)]);
}

#[test]
fn what_stays_open_is_reported_with_both_costs() {
    let found = check(&[(
        "one: thing / .a: string / .two: part / ..b: string",
        &[],
        false,
    )]);
    let found: Vec<_> = found.iter().collect();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].code, Code::OpenNesting);
    assert!(
        found[0].found.starts_with("`two` fits"),
        "{}",
        found[0].found
    );
    assert!(found[0].action.contains("against"));
}

#[test]
fn no_table_blows_up() {
    let mut drawn = String::new();
    for row in 0..400 {
        drawn.push_str(&format!(
            "f{}: {}\n",
            row % 37,
            ["object", "a[]", "string"][row % 3]
        ));
    }
    let (fields, _) = rows(&drawn);
    let source = SourceFile::new("page.md", String::new(), Encoding::Utf8);
    let table = Table {
        fields: &fields,
        examples: &[],
        response: false,
        source: &source,
    };
    let trees = recover(&[table], &mut Diagnostics::default());
    let mut found = Vec::new();
    depths(&trees[0], 0, &mut found);
    assert_eq!(found.len(), fields.len());
}
