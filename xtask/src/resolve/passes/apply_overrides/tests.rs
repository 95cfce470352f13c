use super::*;
use crate::diagnostics::{Code, Diagnostics};
use crate::model::{ApiModel, BodyContent, ResponseContent};
use crate::resolve::fixtures::{endpoint, error, list, rows};
use crate::resolve::{RawApi, Resolved, Sharing, resolve};
use crate::source::{Encoding, SourceFile};

fn read(overrides: &str) -> Overrides {
    let source = SourceFile::new("overrides.toml", overrides.to_owned(), Encoding::Utf8);
    let mut overrides = Overrides::default();
    overrides.add(&source).unwrap();
    overrides
}

fn run(overrides: &str) -> (ApiModel, Vec<String>) {
    let mut raw = endpoint("POST", "/open-apis/a/v1/things");
    raw.request_fields = rows("id int ?\nitems item[]\n  name string !\n  odd string");
    raw.response_fields = Some(rows("code int\ndata object\n  item item\n    size string"));
    raw.errors = vec![error(None, 1, "one"), error(None, 2, "two")];
    let overrides = read(overrides);
    let mut diagnostics = Diagnostics::default();
    let raw = RawApi {
        endpoints: vec![raw],
        ..RawApi::default()
    };
    let Resolved { model, .. } = resolve(raw, &overrides, Sharing::NearEqual, &mut diagnostics);
    let reports = diagnostics.iter().map(|diagnostic| {
        assert_eq!(diagnostic.code, Code::UnusedOverride);
        let place = diagnostic.place.as_ref().unwrap();
        let key = place.source.slice(place.span).trim_matches('"');
        assert!(diagnostic.found.contains(key), "{key}");
        diagnostic.found.clone()
    });
    let reports = reports.collect();
    (model, reports)
}

#[test]
fn overrides_change_what_pages_say() {
    let (model, reports) = run(r#"
        [endpoint."a.v1.thing.create"]
        official_name = "a.v1.thing.make"
        deprecated = true
        ignore_codes = [2]

        [endpoint."a.v1.thing.create".field]
        "request.id" = { type = "string", required = true }
        "request.items.name" = { name = "title" }
        "request.items.odd" = { remove = true }
        "response.data.item.size" = { type = "int[]", deprecated = true }
        "#);
    assert_eq!(reports, Vec::<String>::new());
    let endpoint = model.endpoints().next().unwrap();
    assert_eq!(endpoint.name.to_string(), "a.v1.thing.make");
    assert!(endpoint.deprecated);
    assert_eq!(endpoint.errors.len(), 1);
    let BodyContent::Fields { fields } = &endpoint.request_body.as_ref().unwrap().content else {
        panic!("fields")
    };
    assert_eq!(list(fields), "id:string items:Item[]");
    assert_eq!(fields[0].required, Some(true));
    let ResponseContent::Data { .. } = endpoint.response.content else {
        panic!("data")
    };
    let version = &model.services["a"].versions["v1"];
    let shapes: Vec<String> = version
        .shapes
        .values()
        .map(|shape| list(&shape.fields))
        .collect();
    assert!(shapes.contains(&"title:string".to_owned()), "{shapes:?}");
    assert!(shapes.contains(&"size:int[]".to_owned()), "{shapes:?}");
}

#[test]
fn overrides_that_change_nothing_are_reported() {
    for (overrides, reason) in [
        (r#"[endpoint."a.v1.thing.get"]"#, "no such endpoint"),
        (
            "[endpoint.\"a.v1.thing.create\"]\nignore_codes = [3]",
            "the code 3",
        ),
        (
            "[endpoint.\"a.v1.thing.create\"]\ndeprecated = false",
            "itself",
        ),
        (
            "[endpoint.\"a.v1.thing.create\"]\nofficial_name = \"x\"",
            "four parts",
        ),
        (
            "[endpoint.\"a.v1.thing.create\".field]\n\"request.nothing\" = { required = true }",
            "no such field",
        ),
        (
            "[endpoint.\"a.v1.thing.create\".field]\n\"elsewhere.id\" = { required = true }",
            "no such part",
        ),
        (
            "[endpoint.\"a.v1.thing.create\".field]\n\"request.id\" = { required = false }",
            "itself",
        ),
        (
            "[endpoint.\"a.v1.thing.create\".field]\n\"request.id\" = { type = \"nonsense\" }",
            "type is not known",
        ),
    ] {
        let (_, reports) = run(overrides);
        assert_eq!(reports.len(), 1, "{overrides}");
        assert!(reports[0].contains(reason), "{}", reports[0]);
    }
}

#[test]
fn what_is_misspelt_is_told_apart_from_what_is_not_needed() {
    let of_field = |path: &str, change: &str| {
        format!("[endpoint.\"a.v1.thing.create\".field]\n\"{path}\" = {{ {change} }}")
    };
    for (overrides, expected, action) in [
        (
            "[endpoint.\"a.v1.thing.craete\"]".to_owned(),
            "`a.v1.thing.create`",
            "correct the name",
        ),
        (
            of_field("request.itmes.name", "required = true"),
            "`items`",
            "correct the name",
        ),
        (
            of_field("request.items.nmae", "required = true"),
            "`name`",
            "correct the name",
        ),
        (
            of_field("requst.id", "required = true"),
            "`request`",
            "correct the name",
        ),
        (
            of_field("request.id", "type = \"bolean\""),
            "`boolean`",
            "correct the name",
        ),
        (
            of_field("request.weather", "required = true"),
            "",
            "take it out, or correct the name",
        ),
        (
            of_field("request.id", "required = false"),
            "",
            "no longer needed",
        ),
        (
            of_field("request.id.x", "required = true"),
            "",
            "correct it",
        ),
    ] {
        let mut diagnostics = Diagnostics::default();
        let mut raw = endpoint("POST", "/open-apis/a/v1/things");
        raw.request_fields = rows("id int ?\nitems item[]\n  name string !");
        let raw = RawApi {
            endpoints: vec![raw],
            ..RawApi::default()
        };
        resolve(raw, &read(&overrides), Sharing::NearEqual, &mut diagnostics);
        let found: Vec<_> = diagnostics.iter().collect();
        assert_eq!(found.len(), 1, "{overrides}");
        assert_eq!(found[0].expected, expected, "{overrides}");
        assert!(found[0].action.contains(action), "{}", found[0].action);
    }
}

#[test]
fn fields_that_mean_something_together_are_one_value() {
    let composites = |query: &str, body: &str| {
        let mut raw = endpoint("POST", "/open-apis/a/v1/things");
        raw.query_parameters = rows(query);
        raw.request_fields = rows(body);
        let overrides =
            read("[endpoint.\"a.v1.thing.create\"]\ncomposites = { receiver = \"receive_id\" }");
        let mut diagnostics = Diagnostics::default();
        let raw = RawApi {
            endpoints: vec![raw],
            ..RawApi::default()
        };
        let Resolved { model, .. } = resolve(raw, &overrides, Sharing::NearEqual, &mut diagnostics);
        let endpoint = model.endpoints().next().unwrap();
        let names: Vec<String> = endpoint.composites.keys().cloned().collect();
        let reports = diagnostics.iter().map(|it| it.found.clone());
        (names, reports.collect::<Vec<String>>())
    };
    let (query, body) = (
        "receive_id_type string !",
        "receive_id string !\nuuid string",
    );
    assert_eq!(
        composites(query, body),
        (vec!["receiver".to_owned()], vec![])
    );
    for (query, body, reason) in [
        ("", body, "each of its fields once"),
        ("receive_id_type string", body, "required"),
        (query, "receive_id int !", "texts"),
        (query, "receive_id string !\nreceiver string", "called so"),
    ] {
        let (names, reports) = composites(query, body);
        assert_eq!(names, Vec::<String>::new());
        assert_eq!(reports.len(), 1, "{query} {body}");
        assert!(reports[0].contains(reason), "{}", reports[0]);
    }
}

#[test]
fn a_field_is_a_secret_by_its_name_or_by_an_override() {
    let secrets = |overrides: &str| {
        let mut raw = endpoint("POST", "/open-apis/a/v1/things");
        raw.request_fields =
            rows("client_secret string !\nnote string\nfile_token string\nsecret int");
        let overrides = read(overrides);
        let mut diagnostics = Diagnostics::default();
        let raw = RawApi {
            endpoints: vec![raw],
            ..RawApi::default()
        };
        let Resolved { model, .. } = resolve(raw, &overrides, Sharing::NearEqual, &mut diagnostics);
        let endpoint = model.endpoints().next().unwrap();
        let [.., request, _] = endpoint.field_lists();
        let secrets = request.iter().filter(|field| field.secret);
        let secrets: Vec<String> = secrets.map(|field| field.name.clone()).collect();
        (secrets, diagnostics.iter().count())
    };
    assert_eq!(secrets(""), (vec!["client_secret".to_owned()], 0));
    let other = r#"
        [endpoint."a.v1.thing.create".field]
        "request.client_secret" = { secret = false }
        "request.note" = { secret = true }
        "#;
    assert_eq!(secrets(other), (vec!["note".to_owned()], 0));
    let idle = r#"
        [endpoint."a.v1.thing.create".field]
        "request.client_secret" = { secret = true }
        "#;
    assert_eq!(secrets(idle), (vec!["client_secret".to_owned()], 1));
}

#[test]
fn unknown_keys_are_refused() {
    let text = "[endpoint.x]\nignore = [1]".to_owned();
    let source = SourceFile::new("overrides.toml", text, Encoding::Utf8);
    let error = Overrides::default().add(&source).unwrap_err();
    assert!(error.to_string().contains("ignore"));
}
