use serde_json::json;

use super::document;
use crate::model::ApiModel;

/// One endpoint with everything an operation can have.
fn model() -> ApiModel {
    let field = |name: &str, kind: serde_json::Value, required: bool| json!({ "name": name, "type": kind, "required": required });
    let endpoint = |name: &str, path: &str, method: &str| {
        json!({
            "name": { "service": "library", "version": "v1", "resource": "book", "method": name },
            "title": "Lend a book",
            "http_method": method,
            "path": path,
            "token_kinds": ["tenant", "user"],
            "scopes": [{ "name": "library:book" }],
            "path_parameters": [field("book_id", json!({ "kind": "string" }), true)],
            "query_parameters": [field("days", json!({ "kind": "integer" }), false)],
            "request_body": {
                "encoding": "json",
                "content": { "kind": "fields", "fields": [
                    field("reader", json!({ "kind": "shape", "name": "Reader" }), true),
                ] },
                "examples": [{ "reader": { "name": "Ann" } }],
            },
            "response": { "content": { "kind": "data", "fields": [
                { "name": "until", "type": { "kind": "string" }, "limits": { "max_length": 10 } },
            ] } },
            "errors": [
                { "code": 7001, "http_status": 404, "message": "book not found" },
                { "code": 7002, "message": "already lent" },
            ],
            "page": "lend.md",
        })
    };
    serde_json::from_value(json!({
        "format": 1,
        "services": { "library": { "versions": { "v1": {
            "endpoints": {
                "book.lend": endpoint("lend", "/open-apis/library/v1/books/:book_id", "POST"),
                "book.look": endpoint("look", "/open-apis/library/v1/books/:id", "GET"),
            },
            "events": { "library.book.lost_v1": {
                "service": "library", "version": "v1", "event_type": "library.book.lost_v1",
                "title": "A book was lost",
                "envelope": "2.0",
                "scopes": [{ "name": "library:book" }],
                "fields": [field("reader", json!({ "kind": "shape", "name": "Reader" }), false)],
                "page": "lost.md",
            } },
            "shapes": { "Reader": { "fields": [field("name", json!({ "kind": "string" }), true)] } },
            "enumerations": { "Kind": { "base": "integer", "values": [{ "value": "1" }] } },
        } } } },
        "common_errors": [],
    }))
    .unwrap()
}

#[test]
fn an_endpoint_is_one_operation() {
    let document = document(&model());
    let item = &document["paths"]["/open-apis/library/v1/books/{book_id}"];
    let operation = &item["post"];
    assert_eq!(operation["operationId"], "library.v1.book.lend");
    assert_eq!(operation["tags"], json!(["library"]));
    assert_eq!(operation["parameters"][0]["in"], "path");
    assert_eq!(operation["parameters"][1]["required"], false);
    assert_eq!(
        operation["security"],
        json!([{ "tenant_access_token": [] }, { "user_access_token": [] }])
    );
    assert_eq!(operation["x-scopes"], json!(["library:book"]));
    assert_eq!(
        operation["x-error-codes"],
        json!([
            { "code": 7001, "http_status": 404, "message": "book not found" },
            { "code": 7002, "http_status": null, "message": "already lent" },
        ])
    );
    let body = &operation["requestBody"]["content"]["application/json"];
    assert_eq!(
        body["schema"]["properties"]["reader"]["$ref"],
        "#/components/schemas/library.v1.Reader"
    );
    assert_eq!(
        body["examples"]["example1"]["value"]["reader"]["name"],
        "Ann"
    );
    let data = &operation["responses"]["200"]["content"]["application/json"]["schema"]["properties"]
        ["data"];
    assert_eq!(data["properties"]["until"]["maxLength"], 10);
    assert!(
        operation["responses"]["404"]["description"]
            .as_str()
            .unwrap()
            .contains("7001")
    );
    assert!(
        operation["responses"]["default"]["description"]
            .as_str()
            .unwrap()
            .contains("7002")
    );
}

#[test]
fn templates_that_differ_in_names_alone_are_one_path() {
    let document = document(&model());
    let paths = document["paths"].as_object().unwrap();
    assert_eq!(paths.len(), 1);
    let item = &paths["/open-apis/library/v1/books/{book_id}"];
    assert_eq!(item["get"]["parameters"][0]["name"], "book_id");
}

#[test]
fn components_hold_shapes_and_enumerations() {
    let document = document(&model());
    let schemas = &document["components"]["schemas"];
    assert_eq!(schemas["library.v1.Reader"]["required"], json!(["name"]));
    assert_eq!(
        schemas["library.v1.Kind"],
        json!({ "type": "integer", "enum": [1] })
    );
}

#[test]
fn the_document_is_read_by_another_reader_of_openapi() {
    let text = serde_json::to_string(&document(&model())).unwrap();
    let spec = oas3::from_json(&text).unwrap();
    assert_eq!(spec.operations().count(), 2);
    assert!(spec.validate_version().is_ok());
}

#[test]
fn no_endpoint_hides_another_on_the_same_path() {
    let mut value = serde_json::to_value(model()).unwrap();
    let endpoints = &mut value["services"]["library"]["versions"]["v1"]["endpoints"];
    let mut renew = endpoints["book.lend"].clone();
    renew["name"]["method"] = json!("renew");
    endpoints["book.renew"] = renew;
    endpoints["book.lend"]["deprecated"] = json!(true);
    let document = document(&serde_json::from_value(value).unwrap());
    let operation = |path: &str| document["paths"][path]["post"]["operationId"].clone();
    let path = "/open-apis/library/v1/books/{id}";
    assert_eq!(operation(path), "library.v1.book.renew");
    assert_eq!(
        operation(&format!("{path}#library.v1.book.lend")),
        "library.v1.book.lend"
    );
}

/// The operation of the first endpoint, with one member of the endpoint set to another value.
fn changed(member: &str, value: serde_json::Value) -> serde_json::Value {
    let mut model = serde_json::to_value(model()).unwrap();
    let endpoints = &mut model["services"]["library"]["versions"]["v1"]["endpoints"];
    endpoints["book.lend"][member] = value;
    let document = document(&serde_json::from_value(model).unwrap());
    document["paths"]["/open-apis/library/v1/books/{book_id}"]["post"].clone()
}

#[test]
fn parameters_have_enums_defaults_limits_and_examples() {
    let field = |kind: serde_json::Value, more: serde_json::Value| {
        let mut field = json!({ "name": "x", "type": kind });
        field
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        field
    };
    let kind = || json!({ "kind": "enumeration", "name": "Kind" });
    let reference = "#/components/schemas/library.v1.Kind";
    for (field, schema) in [
        (
            field(kind(), json!({ "default": "1" })),
            json!({ "$ref": reference, "default": 1 }),
        ),
        (
            field(kind(), json!({ "default": "no such" })),
            json!({ "$ref": reference }),
        ),
        (
            field(
                json!({ "kind": "integer" }),
                json!({ "default": "10", "limits": { "minimum": "1", "maximum": "50" }, "example": 5 }),
            ),
            json!({
                "type": "integer", "format": "int64", "default": 10, "examples": [5],
                "minimum": 1, "maximum": 50,
            }),
        ),
        (
            field(
                json!({ "kind": "array", "items": { "kind": "string" } }),
                json!({ "limits": { "min_length": 1, "max_length": 9 } }),
            ),
            json!({ "type": "array", "items": { "type": "string" }, "minItems": 1, "maxItems": 9 }),
        ),
        (
            field(
                json!({ "kind": "boolean" }),
                json!({ "default": "true", "deprecated": true }),
            ),
            json!({ "type": "boolean", "default": true, "deprecated": true }),
        ),
    ] {
        let operation = changed("query_parameters", json!([field]));
        let parameter = &operation["parameters"][1];
        assert_eq!(parameter["in"], "query");
        assert_eq!(parameter["schema"], schema);
    }
}

#[test]
fn an_object_in_the_query_is_json() {
    let field = json!({ "name": "x", "type": { "kind": "shape", "name": "Reader" } });
    let operation = changed("query_parameters", json!([field]));
    let parameter = &operation["parameters"][1];
    assert_eq!(
        parameter["content"]["application/json"]["schema"]["$ref"],
        "#/components/schemas/library.v1.Reader"
    );
    assert!(parameter["schema"].is_null());
}

#[test]
fn files_go_and_come_as_bytes() {
    let upload = json!({ "encoding": "multipart", "content": { "kind": "fields", "fields": [
        { "name": "file", "type": { "kind": "file" }, "required": true },
    ] } });
    let operation = changed("request_body", upload);
    let bytes = json!({ "type": "string", "format": "binary" });
    let body = &operation["requestBody"];
    let schema = &body["content"]["multipart/form-data"]["schema"];
    assert_eq!(body["required"], true);
    assert_eq!(schema["properties"]["file"], bytes);
    let operation = changed("response", json!({ "content": { "kind": "bytes" } }));
    let content = &operation["responses"]["200"]["content"];
    assert_eq!(content["application/octet-stream"]["schema"], bytes);
}

#[test]
fn errors_stand_under_their_statuses() {
    let error =
        |code: i64, status: u16| json!({ "code": code, "http_status": status, "message": "no" });
    let errors = json!([
        error(1, 200),
        error(2, 202),
        error(3, 400),
        error(4, 400),
        error(5, 9)
    ]);
    let operation = changed("errors", errors);
    let responses = operation["responses"].as_object().unwrap();
    let codes = |status: &str| {
        responses[status]["content"]["application/json"]["schema"]["properties"]["code"]["examples"]
            .clone()
    };
    assert_eq!(
        responses.keys().collect::<Vec<_>>(),
        ["200", "202", "400", "default"]
    );
    assert_eq!(codes("202"), json!([2]));
    assert_eq!(codes("400"), json!([3, 4]));
    assert_eq!(codes("default"), json!([5]));
    let success = &responses["200"];
    assert!(success["description"].as_str().unwrap().contains("`1`: no"));
    let schema = &success["content"]["application/json"]["schema"];
    assert_eq!(
        schema["properties"]["data"]["properties"]["until"]["maxLength"],
        10
    );
    assert_eq!(operation["x-error-codes"].as_array().unwrap().len(), 5);
}

#[test]
fn fields_beside_the_code_and_lists_at_the_root_are_the_answer_itself() {
    let token = json!({ "name": "token", "type": { "kind": "string" } });
    for (content, expected) in [
        (
            json!({ "kind": "flat_envelope", "fields": [token] }),
            json!(["token", "code", "msg"]),
        ),
        (json!({ "kind": "empty" }), json!(["code", "msg"])),
        (
            json!({ "kind": "root", "type": { "kind": "array", "items": { "kind": "string" } } }),
            json!(null),
        ),
    ] {
        let operation = changed("response", json!({ "content": content }));
        let schema = &operation["responses"]["200"]["content"]["application/json"]["schema"];
        let names = schema["properties"]
            .as_object()
            .map(|properties| properties.keys().collect::<Vec<_>>());
        assert_eq!(json!(names), expected);
    }
}

#[test]
fn an_endpoint_without_tokens_needs_none() {
    let operation = changed("token_kinds", json!([]));
    assert_eq!(operation["security"], json!([]));
    let document = document(&model());
    for kind in [
        "tenant_access_token",
        "user_access_token",
        "app_access_token",
    ] {
        assert_eq!(
            document["components"]["securitySchemes"][kind]["scheme"],
            "bearer"
        );
    }
}

#[test]
fn the_sentence_is_the_summary_and_the_title_an_extension() {
    let mut model = model();
    let path = "/open-apis/library/v1/books/{book_id}";
    let plain = document(&model)["paths"][path]["post"].clone();
    assert_eq!(plain["summary"], "Lend a book");
    assert!(plain["x-title"].is_null());
    let services = model.services.values_mut();
    for version in services.flat_map(|service| service.versions.values_mut()) {
        for endpoint in version.endpoints.values_mut() {
            endpoint.summary = "Lends a book to a reader.".into();
        }
    }
    let described = document(&model)["paths"][path]["post"].clone();
    assert_eq!(described["summary"], "Lends a book to a reader.");
    assert_eq!(described["x-title"], "Lend a book");
}

#[test]
fn a_default_beyond_its_own_limits_is_left_out() {
    let mut model = model();
    let services = model.services.values_mut();
    for version in services.flat_map(|service| service.versions.values_mut()) {
        for endpoint in version.endpoints.values_mut() {
            let days = &mut endpoint.query_parameters[0];
            days.default = Some("1000".to_owned());
            days.limits.maximum = Some("100".to_owned());
        }
    }
    let document = document(&model);
    let item = &document["paths"]["/open-apis/library/v1/books/{book_id}"];
    let schema = &item["post"]["parameters"][1]["schema"];
    assert_eq!(schema["maximum"], 100);
    assert!(schema["default"].is_null(), "{schema}");
}

#[test]
fn an_event_is_a_webhook_with_its_whole_envelope() {
    let document = document(&model());
    let post = &document["webhooks"]["library.book.lost_v1"]["post"];
    assert_eq!(post["x-scopes"], json!(["library:book"]));
    let schema = &post["requestBody"]["content"]["application/json"]["schema"];
    assert_eq!(schema["required"], json!(["schema", "header", "event"]));
    let properties = &schema["properties"];
    let event_type = &properties["header"]["properties"]["event_type"]["const"];
    assert_eq!(*event_type, json!("library.book.lost_v1"));
    let reader = &properties["event"]["properties"]["reader"]["$ref"];
    assert_eq!(*reader, json!("#/components/schemas/library.v1.Reader"));
}
