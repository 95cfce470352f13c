use serde_json::{Value, json};

use super::*;
use crate::model::ApiModel;

/// A model of one endpoint that lends a book, with these fields in its request.
fn model(name: &str, path: &str, updated: i64, fields: Value) -> ApiModel {
    let endpoint = json!({
        "name": { "service": "library", "version": "v1", "resource": "book", "method": name },
        "title": "Lend a book",
        "updated": updated,
        "http_method": "POST",
        "path": path,
        "token_kinds": ["tenant"],
        "request_body": {
            "encoding": "json",
            "content": { "kind": "fields", "fields": fields },
        },
        "response": { "content": { "kind": "empty" } },
        "errors": [{ "code": 7, "message": "no such book" }],
        "page": format!("{name}.md"),
    });
    let key = format!("book.{name}");
    let model = json!({
        "format": 1,
        "services": { "library": { "versions": { "v1": {
            "endpoints": { key: endpoint },
            "shapes": {},
            "enumerations": { "Kind": { "base": "string", "values": [{ "value": "a" }] } },
        } } } },
        "common_errors": [],
    });
    serde_json::from_value(model).unwrap()
}

fn text(name: &str) -> Value {
    json!({ "name": name, "type": { "kind": "string" }, "required": true })
}

const PATH: &str = "/open-apis/library/v1/books/:id";

fn compared(left: &ApiModel, right: &ApiModel) -> Agreement {
    compare(&facts::of(left), &facts::of(right), false)
}

#[track_caller]
fn assert_share(agreement: &Agreement, measure: &str, agree: usize, of: usize) {
    let share = agreement.share(measure).unwrap();
    assert_eq!(share, Share { agree, of }, "{measure}");
}

#[test]
fn a_set_agrees_with_itself() {
    let model = model("lend", PATH, 1, json!([text("reader")]));
    let agreement = compared(&model, &model);
    assert!(agreement.differences.is_empty());
    assert!(
        agreement
            .measures
            .iter()
            .all(|m| m.share.agree == m.share.of)
    );
    assert_share(&agreement, "endpoints", 1, 1);
    assert_share(&agreement, "fields", 1, 1);
    assert_share(&agreement, "request-trees", 1, 1);
    // Neither side has a response, so that there is nothing to agree in.
    assert_share(&agreement, "response-trees", 0, 0);
}

#[test]
fn a_field_too_many_is_one_difference_in_fields_and_none_in_types() {
    let left = model("lend", PATH, 1, json!([text("reader"), text("days")]));
    let right = model("lend", PATH, 1, json!([text("reader")]));
    let agreement = compared(&left, &right);
    assert_share(&agreement, "fields", 1, 2);
    assert_share(&agreement, "types", 1, 1);
    assert_share(&agreement, "required", 1, 1);
    assert_share(&agreement, "request-trees", 0, 1);
    let [difference] = &agreement.differences[..] else {
        panic!("{:?}", agreement.differences);
    };
    assert_eq!(difference.place.to_string(), "request.days");
    assert_eq!(difference.left.as_deref(), Some("days"));
    assert_eq!(difference.right, None);
    let [tree] = &agreement.other_trees[..] else {
        panic!("{:?}", agreement.other_trees);
    };
    assert_eq!(tree.body, Body::Request);
}

#[test]
fn types_and_values_are_compared_of_fields_that_both_have() {
    let kind = json!({ "name": "kind", "type": { "kind": "enumeration", "name": "Kind" } });
    let left = model("lend", PATH, 1, json!([kind, text("days")]));
    let integer = json!({ "name": "days", "type": { "kind": "integer" }, "required": false });
    let right = model("lend", PATH, 1, json!([text("kind"), integer]));
    let agreement = compared(&left, &right);
    assert_share(&agreement, "types", 1, 2);
    // One field is required on both sides in other words, the other on one side alone.
    assert_share(&agreement, "required", 0, 2);
    assert_share(&agreement, "enum-values", 0, 1);
    assert_share(&agreement, "fields", 2, 2);
    assert_share(&agreement, "codes", 1, 1);
}

#[test]
fn endpoints_are_paired_by_url_whatever_they_are_called() {
    let left = model("lend", PATH, 1, json!([text("reader")]));
    let other = PATH.replace(":id", ":book_id");
    let right = model("give", &other, 1, json!([text("reader")]));
    let agreement = compared(&left, &right);
    assert_share(&agreement, "endpoints", 1, 1);
    assert_share(&agreement, "names", 0, 1);
}

#[test]
fn endpoints_are_paired_by_name_where_the_url_changed() {
    let left = model("lend", PATH, 1, json!([text("reader")]));
    let right = model(
        "lend",
        "/open-apis/library/v1/lend",
        1,
        json!([text("reader")]),
    );
    let agreement = compared(&left, &right);
    assert_share(&agreement, "endpoints", 0, 1);
    assert_share(&agreement, "fields", 1, 1);
    assert_eq!(agreement.compared, 1);
}

#[test]
fn endpoints_of_one_side_are_listed() {
    let left = model("lend", PATH, 1, json!([]));
    let right = model("take", "/open-apis/library/v1/take", 1, json!([]));
    let agreement = compared(&left, &right);
    assert_eq!(agreement.compared, 0);
    assert_share(&agreement, "endpoints", 0, 2);
    assert_eq!(agreement.only_left[0].endpoint, "library.v1.book.lend");
    assert_eq!(agreement.only_right[0].page, "take.md");
}

#[test]
fn pages_of_other_dates_can_be_set_aside() {
    let left = model("lend", PATH, 1, json!([text("reader")]));
    let right = model("lend", PATH, 2, json!([]));
    let (left, right) = (facts::of(&left), facts::of(&right));
    assert_eq!(compare(&left, &right, false).compared, 1);
    let agreement = compare(&left, &right, true);
    assert_eq!((agreement.compared, agreement.other_date), (0, 1));
    assert!(agreement.differences.is_empty());
}

#[test]
fn every_measure_has_a_name_of_its_own() {
    let names: BTreeSet<String> = all_measures().map(Measure::name).collect();
    assert_eq!(names.len(), all_measures().count());
    for known in [
        "endpoints",
        "names",
        "parameters",
        "fields",
        "types",
        "required",
    ] {
        assert!(names.contains(known), "{known}: {names:?}");
    }
    let agreement = Agreement::default();
    assert_eq!(agreement.share("enum-values"), Some(Share::default()));
    assert_eq!(agreement.share("http-statuses"), Some(Share::default()));
    assert_eq!(agreement.share("colours"), None);
}
