use serde_json::json;

use super::rounds::MOST_ROWS;
use super::search::BEAM;
use super::*;
use crate::depth::MAX_DEPTH;
use crate::diagnostics::Code;
use crate::layout::RawField;
use crate::source::{Encoding, Located, Span};

/// Rows as `name: type`, set apart by `/`; each dot is a step of the depth that is wanted.
fn rows(drawn: &str) -> (Vec<TypedRow>, Vec<usize>) {
    drawn
        .split(" / ")
        .map(|row| {
            let (name, text) = row.trim().split_once(": ").unwrap();
            let located = |value: &str| Located::new(value.to_owned(), Span::default());
            let field = RawField {
                name: located(name.trim_start_matches('.')),
                type_text: Some(located(text)),
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

/// Rows whose names come again and whose types let each hold all that follow.
fn hostile(count: usize) -> Vec<TypedRow> {
    let drawn: Vec<String> = (0..count)
        .map(|row| format!("f{}: {}", row % 37, ["object", "a[]", "b"][row % 3]))
        .collect();
    rows(&drawn.join(" / ")).0
}

/// Finds the trees of one table that has no examples, with so much work where it is given.
fn find(fields: &[TypedRow], most_work: Option<usize>) -> (Found, Diagnostics) {
    let source = SourceFile::new("page.md", String::new(), Encoding::Utf8);
    let table = Table {
        fields,
        examples: &[],
        response: false,
        source: &source,
    };
    let service = ServiceTables::new(&[table]);
    let service = match most_work {
        Some(most) => service.with_work(most),
        None => service,
    };
    let found = service.read(&Weights::default()).found.remove(0);
    let mut diagnostics = Diagnostics::default();
    report::report(&table, &found, &mut diagnostics);
    (found, diagnostics)
}

/// The most places that one row can be weighed in, with what it takes to make the readings.
const MOST_WORK_OF_ROW: usize = BEAM * (MAX_DEPTH + 2);

#[test]
fn work_is_in_proportion_to_the_rows() {
    for rows in [130, 260] {
        let (found, diagnostics) = find(&hostile(rows), Some(usize::MAX));
        assert!(found.narrowed_at.is_none());
        let mut reported = diagnostics.iter();
        assert!(reported.all(|one| !one.found.contains("too long")));
        assert_eq!(found.readings[0].depths.len(), rows);
        assert!(found.work <= rows * MOST_WORK_OF_ROW, "{}", found.work);
    }
}

#[test]
fn work_has_a_limit_which_is_reported() {
    let rows = hostile(200);
    let most = 10_000;
    let (found, diagnostics) = find(&rows, Some(most));
    let narrowed_at = found.narrowed_at.unwrap();
    // From there on, each row is weighed in the objects of one reading.
    let rest = (rows.len() - narrowed_at) * (MAX_DEPTH + 2);
    let most = most + MOST_WORK_OF_ROW + rest;
    assert!(found.work <= most, "{}", found.work);
    assert_eq!(found.readings.len(), 1);
    assert_eq!(found.readings[0].depths.len(), rows.len());
    let reported: Vec<_> = diagnostics.iter().collect();
    assert_eq!(reported.len(), 1);
    assert_eq!(reported[0].code, Code::OpenNesting);
    assert!(
        reported[0].found.contains("too long"),
        "{}",
        reported[0].found
    );
}

#[test]
fn one_reading_is_followed_where_no_page_has_so_many_rows() {
    let rows = hostile(MOST_ROWS + 1);
    let (found, diagnostics) = find(&rows, None);
    assert!(found.narrowed_at.is_some_and(|row| row <= 1));
    assert!(found.work <= rows.len() * (MAX_DEPTH + 2), "{}", found.work);
    assert_eq!(found.readings[0].depths.len(), rows.len());
    assert!(diagnostics.iter().any(|one| one.found.contains("too long")));
}

#[test]
fn trees_are_no_deeper_than_the_limit() {
    let drawn: Vec<String> = (0..200).map(|row| format!("f{row}: a{row}")).collect();
    let (fields, _) = rows(&drawn.join(" / "));
    let (found, _) = find(&fields, Some(usize::MAX));
    let deepest = found.readings[0].depths.iter().max();
    assert_eq!(deepest, Some(&(MAX_DEPTH - 1)));
}
