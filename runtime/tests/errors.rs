//! Errors as programs handle them: those of many endpoints in one type, and what they print.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod own;
mod raw;
mod server;

use feishu_openapi_runtime::{
    AuthError, Client, CommonError, Error, FilePart, Method, TransportErrorKind,
};
use own::{DeleteParts, DeleteThing, DeleteThingError, ListThings, UploadThing};
use raw::{Act, Raw};
use serde_json::json;
use server::{Server, error};
use wiremock::ResponseTemplate;
use wiremock::matchers::any;

/// Calls two endpoints whose errors are of two types, and one that has no page.
async fn delete_all(client: &Client, id: &str) -> Result<(), Error> {
    client.send(DeleteThing::new(id)).await?;
    client.send(DeleteParts::new(id, &["p"])).await?;
    client.call(Method::GET, "/open-apis/x").send().await?;
    Ok(())
}

#[tokio::test]
async fn errors_of_all_endpoints_become_one_and_lose_nothing() {
    let server = Server::start().await;
    let client = server.client();
    let body = json!({
        "code": 193003, "msg": "thing is deleted",
        "error": {"field_violations": [{"field": "id", "value": "c", "description": "gone"}]},
    });
    let deleted = ResponseTemplate::new(403).set_body_json(body);
    let deleted = deleted.insert_header("x-tt-logid", "log-1");
    server.answer(move |_| deleted.clone()).await;
    let typed = client.send(DeleteThing::new("c")).await.unwrap_err();
    let any = delete_all(&client, "c").await.unwrap_err();
    assert_eq!(any.to_string(), typed.to_string());
    assert_eq!(any.code(), Some(193_003));
    assert_eq!(any.http_status(), Some(403));
    assert_eq!(any.log_id(), Some("log-1"));
    assert_eq!(any.message(), Some("thing is deleted"));
    assert_eq!(any.field_violations()[0].field, "id");
    assert!(!any.is_retryable());
    assert_eq!(any.as_common(), None);
    assert_eq!(any.downcast(), Some(DeleteThingError::IsDeleted));
    assert_eq!(any.downcast::<CommonError>(), None);
    let Error::Api(api) = any else {
        panic!("not an error of the server");
    };
    assert_eq!(api.kind.code(), 193_003);
    assert!(api.details.is_some());
}

#[tokio::test]
async fn what_is_documented_of_a_code_is_kept() {
    let server = Server::start().await;
    // Retryable by its page alone: the status is no sign of it.
    server.answer(|_| error(400, 190_004, "slow down")).await;
    let any = delete_all(&server.client(), "c").await.unwrap_err();
    assert!(any.is_retryable());
    assert_eq!(any.downcast(), Some(DeleteThingError::TooFast));

    server
        .answer(|_| error(400, 99_991_672, "Access denied"))
        .await;
    let any = delete_all(&server.client(), "c").await.unwrap_err();
    let common = CommonError::from(99_991_672);
    assert_eq!(any.as_common(), Some(common));
    assert_eq!(any.downcast(), Some(DeleteThingError::Common(common)));
}

/// The texts of an error and of all that caused it, as a report prints them.
fn chain(error: &dyn std::error::Error) -> Vec<String> {
    let chain = std::iter::successors(Some(error), |error| error.source());
    chain.map(ToString::to_string).collect()
}

/// No text of a chain is part of one before it.
#[track_caller]
fn assert_told_once(error: &dyn std::error::Error) -> String {
    let chain = chain(error);
    for (at, text) in chain.iter().enumerate() {
        let before = &chain[..at];
        assert!(
            !before.iter().any(|it| it.contains(text.as_str())),
            "{chain:?}"
        );
    }
    chain.concat()
}

#[tokio::test]
async fn a_refused_token_says_why_and_keeps_the_code() {
    let mock = wiremock::MockServer::start().await;
    let refused = error(400, 10_014, "app secret invalid");
    wiremock::Mock::given(any())
        .respond_with(refused)
        .mount(&mock)
        .await;
    let client = Client::builder("cli_test", "hush-app-secret").base_url(mock.uri());
    let client = client.build().unwrap();
    let any = delete_all(&client, "c").await.unwrap_err();
    assert!(matches!(&any, Error::Auth(auth) if matches!(**auth, AuthError::Refused(_))));
    assert_eq!(
        assert_told_once(&any),
        "the server gave no token: app secret invalid (code 10014, HTTP 400, log id log-1)"
    );
    assert_eq!((any.code(), any.http_status()), (Some(10_014), Some(400)));
    assert_eq!(any.log_id(), Some("log-1"));
    assert_eq!(any.message(), Some("app secret invalid"));
    assert!(any.as_common().is_some());
}

#[tokio::test]
async fn failures_print_their_cause_once() {
    let gone = Raw::start(|_| Vec::new()).await.gone().await;
    let request = gone.client().request(DeleteThing::new("c"));
    let error = request.user_token("u-hush-1").send().await.unwrap_err();
    assert!(matches!(&error, Error::Transport(error)
        if error.kind() == TransportErrorKind::Connect));
    assert!(assert_told_once(&error).starts_with("no connection to the server"));
    let error = delete_all(&gone.client(), "c").await.unwrap_err();
    assert!(
        assert_told_once(&error)
            .starts_with("the server could not be asked for a token: no connection to the server")
    );

    let upload = UploadThing {
        name: "n".into(),
        file: FilePart::path("no/such/file"),
    };
    let request = gone.client().request(upload).user_token("u-hush-1");
    let error = request.send().await.unwrap_err();
    assert!(matches!(error, Error::Request(_)));
    let told = assert_told_once(&error);
    assert!(told.starts_with("the request cannot be sent: "), "{told}");
    assert!(told.contains("no/such/file"), "{told}");

    let around = "HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n";
    let raw = Raw::start(move |_| vec![Act::Send(around.into())]).await;
    let request = raw.client().request(ListThings::default());
    let error = request.user_token("u-hush-1").send().await.unwrap_err();
    let told = assert_told_once(&error);
    assert!(
        told.starts_with("the request cannot be sent: the server leads the request"),
        "{told}"
    );
}
