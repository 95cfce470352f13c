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
            { "code": 7002, "message": "already lent" },
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
