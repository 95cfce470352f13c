//! What goes over the wire, and what comes back, against a server in the test.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod own;
mod server;

use feishu_openapi_runtime::{CommonError, Endpoint, Error, ErrorKind, TokenKind};
use own::{DeleteParts, DeleteThing, DeleteThingError};
use serde_json::json;
use server::{Server, error, gateway_error, ok};

#[tokio::test]
async fn an_endpoint_says_its_method_path_query_and_body() {
    let server = Server::start().await;
    server.answer(|_| ok(json!({}))).await;
    let client = server.client();

    client.send(DeleteThing::new("a@b.cn")).await.unwrap();
    let request = server.last().await;
    assert_eq!(request.method.as_str(), "DELETE");
    assert_eq!(request.url.path(), "/open-apis/test/v1/things/a%40b.cn");
    assert_eq!(request.url.query(), None);
    assert_eq!(request.headers["authorization"], "Bearer t-hush-1");
    assert!(request.body.is_empty() && !request.headers.contains_key("content-type"));

    let mut remove = DeleteParts::new("c", &["p_1", "p_2"]);
    remove.user_id_type = Some("a&x=中".to_owned());
    client.send(remove.clone()).await.unwrap();
    let request = server.last().await;
    assert_eq!(request.method.as_str(), "POST");
    assert_eq!(
        request.url.path(),
        "/open-apis/test/v1/things/c/parts/batch_delete"
    );
    assert_eq!(request.url.query(), Some("user_id_type=a%26x%3D%E4%B8%AD"));
    assert_eq!(
        request.headers["content-type"],
        "application/json; charset=utf-8"
    );
    let body: serde_json::Value = request.body_json().unwrap();
    assert_eq!(body, json!({"parts": ["p_1", "p_2"]}));

    let request = client.request(remove).field("all", json!(null));
    request.send().await.unwrap();
    let body: serde_json::Value = server.last().await.body_json().unwrap();
    assert_eq!(body, json!({"parts": ["p_1", "p_2"], "all": null}));
}

#[tokio::test]
async fn an_id_cannot_leave_its_place() {
    let server = Server::start().await;
    server.answer(|_| ok(json!({}))).await;
    let client = server.client();
    for id in [
        "a/b", "a?b", "a#b", "100%", "%2e%2e", "a b", "中文", "..%2f", "a\\b", "...", ";x",
    ] {
        client.send(DeleteThing::new(id)).await.unwrap();
        let url = server.last().await.url;
        let segments: Vec<&str> = url.path_segments().unwrap().collect();
        assert_eq!(segments.len(), 5, "{url}");
        let last = percent_encoding::percent_decode_str(segments[4]);
        assert_eq!(last.decode_utf8().unwrap(), id);
    }
    let before = server.requests().await.len();
    for id in ["", ".", ".."] {
        let call = client.call(feishu_openapi_runtime::Method::GET, "/open-apis/x/:id/y");
        let error = call.path_parameter("id", id).send().await.unwrap_err();
        assert!(matches!(error, Error::Request(_)), "{error}");
        let error = client.send(DeleteThing::new(id)).await.unwrap_err();
        assert!(matches!(error, Error::Request(_)), "{error}");
        let error = client.send(DeleteParts::new(id, &[])).await.unwrap_err();
        assert!(matches!(error, Error::Request(_)), "{error}");
    }
    assert_eq!(server.requests().await.len(), before);
}

#[tokio::test]
async fn a_documented_code_is_a_variant() {
    let server = Server::start().await;
    server
        .answer(|_| error(403, 193_003, "thing is deleted"))
        .await;
    let gone = server.client().send(DeleteThing::new("c")).await;
    let Err(Error::Api(error)) = gone else {
        panic!("{gone:?}");
    };
    assert_eq!(error.kind, DeleteThingError::IsDeleted);
    assert_eq!((error.code, error.http_status), (193_003, 403));
    assert_eq!(error.message, "thing is deleted");
    assert_eq!(error.log_id.as_deref(), Some("log-1"));
    assert_eq!(error.kind.http_status(), Some(403));
}

#[tokio::test]
async fn errors_can_be_matched_and_passed_on() {
    async fn program(server: &Server) -> Result<&'static str, Box<dyn std::error::Error>> {
        let gone = server.client().send(DeleteThing::new("c")).await;
        let outcome = match gone {
            Ok(_) => "deleted",
            Err(Error::Api(e)) if e.kind == DeleteThingError::IsDeleted => "gone",
            Err(e) if e.is_retryable() => "later",
            Err(e) => return Err(e.into()),
        };
        Ok(outcome)
    }
    let server = Server::start().await;
    for (status, code, expected) in [
        (403, 193_003, Ok("gone")),
        (200, 193_003, Ok("gone")),
        (429, 190_004, Ok("later")),
        (400, 99_991_400, Ok("later")),
        (500, 1, Ok("later")),
        (400, 4_711, Err("m (code 4711, HTTP 400, log id log-1)")),
    ] {
        server.answer(move |_| error(status, code, "m")).await;
        let outcome = program(&server).await.map_err(|error| error.to_string());
        assert_eq!(outcome, expected.map_err(str::to_owned), "{code}");
    }
}

#[tokio::test]
async fn codes_of_the_gateway_and_of_nobody_are_told_apart() {
    let server = Server::start().await;
    let kind = async |status, code| {
        server.answer(move |_| error(status, code, "m")).await;
        let outcome = server.client().send(DeleteThing::new("c")).await;
        outcome.unwrap_err().kind().unwrap()
    };
    // Which they are is for the pages to say.
    for (common, facts) in CommonError::table().take(3) {
        let common = DeleteThingError::Common(common);
        assert_eq!(kind(400, facts.code).await, common);
    }
    assert_eq!(kind(400, 123).await, DeleteThingError::Undocumented(123));
    assert_eq!(kind(200, -5).await, DeleteThingError::Undocumented(-5));
}

#[tokio::test]
async fn the_fields_that_the_server_found_wrong_are_named() {
    let server = Server::start().await;
    server
        .answer(|_| {
            wiremock::ResponseTemplate::new(400).set_body_json(json!({
                "code": 99_992_402, "msg": "field validation failed",
                "error": {"log_id": "body-log", "field_violations": [
                    {"field": "chat_id", "value": "x", "description": "not a chat"}]},
            }))
        })
        .await;
    let Err(Error::Api(error)) = server.client().send(DeleteThing::new("x")).await else {
        panic!("no error");
    };
    assert_eq!(error.log_id.as_deref(), Some("body-log"));
    assert_eq!(error.field_violations[0].field, "chat_id");
    let description = error.field_violations[0].description.as_deref();
    assert_eq!(description, Some("not a chat"));
}

#[tokio::test]
async fn the_documented_kinds_and_the_choice_decide_the_token() {
    let server = Server::start().await;
    server.answer(|_| ok(json!({}))).await;
    let client = server.client();
    let request = || client.request(DeleteThing::new("c"));
    let sent = async || server.last().await.headers["authorization"].clone();

    request().send().await.unwrap();
    assert_eq!(sent().await, "Bearer t-hush-1");
    request().user_token("u-hush-7").send().await.unwrap();
    assert_eq!(sent().await, "Bearer u-hush-7");
    request().tenant_token("t-hush-9").send().await.unwrap();
    assert_eq!(sent().await, "Bearer t-hush-9");

    let count = server.requests().await.len();
    for impossible in [
        request().app_token("a-1"),
        request().token_kind(TokenKind::App),
        request().token_kind(TokenKind::User),
        request()
            .user_token("u-hush-1")
            .token_kind(TokenKind::Tenant),
        request().user_token("u-hush-1").tenant_token("t-hush-1"),
        request().tenant_key("key"),
        request().header("Authorization", "Bearer t-hush-3"),
        request().header("bad name", "x"),
    ] {
        let error = impossible.send().await.unwrap_err();
        assert!(matches!(error, Error::Request(_)), "{error}");
    }
    let error = request()
        .user_token("u-hush-1\r\nx: y")
        .send()
        .await
        .unwrap_err();
    assert!(matches!(error, Error::Auth(_)), "{error}");
    assert!(!format!("{error:?} {error}").contains("u-hush-1"));
    assert_eq!(server.requests().await.len(), count);
}

#[tokio::test]
async fn a_raw_call_has_tokens_and_errors_too() {
    let server = Server::start().await;
    server.answer(|_| ok(json!({"n": 5}))).await;
    let client = server.client();
    let data = client
        .call(
            feishu_openapi_runtime::Method::POST,
            "/open-apis/x/v1/things?a=1",
        )
        .query("b", "2 3")
        .json(&json!({"name": "x"}))
        .header("x-extra", "1")
        .send()
        .await
        .unwrap();
    assert_eq!(data, json!({"n": 5}));
    let request = server.last().await;
    assert_eq!(request.url.query(), Some("a=1&b=2%203"));
    assert_eq!(request.headers["authorization"], "Bearer t-hush-1");
    assert_eq!(request.headers["x-extra"], "1");

    server.answer(|_| gateway_error(99_991_672)).await;
    let call = client.call(
        feishu_openapi_runtime::Method::GET,
        "/open-apis/x/v1/things",
    );
    let error = call.send().await.unwrap_err();
    assert_eq!(error.code(), Some(99_991_672));
    let call = client.call(
        feishu_openapi_runtime::Method::GET,
        "/open-apis/x/:id/y?z=1",
    );
    call.path_parameter("id", "a/:b").send().await.unwrap_err();
    let url = server.last().await.url;
    assert_eq!(
        (url.path(), url.query()),
        ("/open-apis/x/a%2F%3Ab/y", Some("z=1"))
    );
    for path in [
        "/a/:left/b",
        "/a/{left}",
        "/a/../b",
        "/a/%2e%2e/b",
        "no/slash",
    ] {
        let call = client.call(feishu_openapi_runtime::Method::GET, path);
        let error = call.send().await.unwrap_err();
        assert!(!error.is_retryable(), "{error}");
    }
}

#[tokio::test]
async fn a_reply_keeps_all_that_came_with_it() {
    let server = Server::start().await;
    server.answer(|_| ok(json!({"unknown": [1]}))).await;
    let request = server.client().request(DeleteThing::new("c"));
    let reply = request.keep_json().send_full().await.unwrap();
    assert_eq!(reply.http_status, 200);
    assert_eq!(reply.log_id.as_deref(), Some("log-1"));
    assert_eq!(reply.json, Some(json!({"unknown": [1]})));
    assert!(reply.mismatches.is_empty());
    assert_eq!(reply.attempts, 1);
    assert_eq!(DeleteThing::INFO.name, "test.v1.thing.delete");
}
