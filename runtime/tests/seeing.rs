//! What can be seen of calls, and what never can.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod own;
mod server;

use std::fmt::{Debug, Write as _};
use std::sync::{Arc, Mutex};

use feishu_openapi_runtime::{Endpoint as _, Method, UserTokens, from_http, to_http};
use own::{DownloadThing, ListThings, Thing, UploadThing};
use serde_json::json;
use server::{Server, error, ok};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Writes down all that is passed to `tracing`, at every level, by this crate.
#[derive(Clone, Default)]
struct Notes(Arc<Mutex<String>>);

impl Notes {
    fn note(&self, what: impl FnOnce(&mut Fields<'_>)) {
        let mut notes = self.0.lock().unwrap();
        what(&mut Fields(&mut notes));
        notes.push('\n');
    }

    fn taken(&self) -> String {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

struct Fields<'a>(&'a mut String);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, "{field}={value:?} ").unwrap();
    }
}

impl Subscriber for Notes {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("feishu_openapi")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.note(|fields| span.record(fields));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        self.note(|fields| values.record(fields));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        self.note(|fields| event.record(fields));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn requests_are_told_with_name_path_status_and_log_id() {
    let notes = Notes::default();
    let _guard = tracing::subscriber::set_default(notes.clone());
    let server = Server::start().await;
    let data = json!({"items": [{"name": "private", "count": "private"}]});
    server.answer(move |_| ok(data.clone())).await;
    let client = server.builder().trace_bodies(false).build().unwrap();
    client.send(ListThings::default()).await.unwrap();
    let told = notes.taken();
    for expected in [
        "name=test.v1.thing.list method=GET path=/open-apis/test/v1/things",
        "attempt=1 http_status=200 code=0 log_id=\"log-1\"",
        "path=\"data.items[0].count\" received=\"string\" read_as=\"nothing\"",
    ] {
        assert!(told.contains(expected), "{expected} in\n{told}");
    }
    assert!(!told.contains("private"), "{told}");

    server.answer(|_| error(400, 7, "private")).await;
    client
        .send(DownloadThing {
            id: "private".into(),
        })
        .await
        .unwrap_err();
    let told = notes.taken();
    assert!(told.contains("http_status=400 code=7"), "{told}");
    assert!(
        told.contains("path=/open-apis/test/v1/things/:id/download"),
        "{told}"
    );
    assert!(!told.contains("private"), "{told}");
}

#[tokio::test]
async fn bodies_are_told_where_asked_and_secrets_never() {
    let notes = Notes::default();
    let _guard = tracing::subscriber::set_default(notes.clone());
    let server = Server::start().await;
    server.answer(|_| ok(json!({"name": "came"}))).await;
    let client = server.builder().trace_bodies(true).build().unwrap();
    let tokens = UserTokens::new("u-hush-secret").refresh_token("r-hush-secret");
    client.keep_user("ou_1", tokens.clone()).await;
    let call = || {
        client
            .call(Method::POST, "/open-apis/x")
            .json(&json!({"name": "went"}))
    };
    call().send().await.unwrap();
    call().user("ou_1").send().await.unwrap();
    let brought = call().user_token("u-hush-brought");
    let mut shown = format!("{brought:?} {client:?} {tokens:?} {:?}", server.builder());
    brought.send().await.unwrap();
    let told = notes.taken();
    assert!(told.contains("came") && told.contains("went"), "{told}");
    shown.push_str(&told);
    for secret in [
        "hush-app-secret",
        "t-hush-1",
        "u-hush-secret",
        "r-hush-secret",
        "u-hush-brought",
    ] {
        assert!(!shown.contains(secret), "{secret} in\n{shown}");
    }
}

#[tokio::test]
async fn bodies_with_secrets_are_never_told_whoever_calls() {
    let notes = Notes::default();
    let _guard = tracing::subscriber::set_default(notes.clone());
    let server = Server::start().await;
    let given =
        json!({"access_token": "u-hush-given", "refresh_token": "r-hush-given", "expires_in": 1});
    server.answer(move |_| ok(given.clone())).await;
    let client = server.builder().trace_bodies(true).build().unwrap();
    let call = || {
        client
            .call(Method::POST, "/open-apis/authen/v2/oauth/token")
            .json(&json!({"client_secret": "c-hush-secret", "code_verifier": "v-hush-secret"}))
    };
    call().send().await.unwrap();
    let mut shown = notes.taken();
    assert!(shown.contains("http_status=200"), "{shown}");

    // A server that repeats secrets where it should not.
    let echo =
        "no c-hush-secret with v-hush-secret and t-hush-1-given-by-server, Bearer u-hush-sent";
    server
        .answer(move |_| {
            wiremock::ResponseTemplate::new(400).set_body_json(json!({
                "code": 7, "msg": echo, "access_token": "u-hush-given",
                "error": {"log_id": "l", "field_violations": [
                    {"field": "body.client_secret", "value": "c-hush-secret", "description": echo},
                ]},
            }))
        })
        .await;
    let seen = Arc::new(Mutex::new(String::new()));
    let hook = Arc::clone(&seen);
    let client = server
        .builder()
        .trace_bodies(true)
        .on_response(move |event| {
            write!(hook.lock().unwrap(), "{event:?}").unwrap();
        });
    let client = client.build().unwrap();
    let call = client
        .call(Method::POST, "/open-apis/authen/v2/oauth/token")
        .json(&json!({"client_secret": "c-hush-secret", "code_verifier": "v-hush-secret"}));
    let error = call.user_token("u-hush-sent").send().await.unwrap_err();
    assert_eq!(error.code(), Some(7));
    shown.push_str(&format!("{error} {error:?} {}", seen.lock().unwrap()));
    shown.push_str(&notes.taken());

    // An answer that cannot be read.
    let half = r#"{"access_token":"u-hush-given","refresh_token":"r-hush-given","#;
    server
        .answer(move |_| wiremock::ResponseTemplate::new(200).set_body_string(half))
        .await;
    let call = client
        .call(Method::GET, "/open-apis/x")
        .user_token("u-hush-sent");
    let error = call.send().await.unwrap_err();
    assert!(matches!(error, feishu_openapi_runtime::Error::Decode(_)));
    shown.push_str(&format!("{error} {error:?} {}", notes.taken()));
    for secret in [
        "c-hush-secret",
        "v-hush-secret",
        "u-hush-sent",
        "u-hush-given",
        "r-hush-given",
    ] {
        assert!(!shown.contains(secret), "{secret} in\n{shown}");
    }
}

#[tokio::test]
async fn hooks_see_every_attempt() {
    let server = Server::start().await;
    server.answer(|_| error(429, 99_991_400, "slow down")).await;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let (before, after) = (Arc::clone(&seen), Arc::clone(&seen));
    let client = server
        .builder()
        .on_request(move |event| {
            before
                .lock()
                .unwrap()
                .push(format!("{} {}", event.name, event.attempt));
        })
        .on_response(move |event| {
            let code = event.code.unwrap_or(-1);
            after
                .lock()
                .unwrap()
                .push(format!("{code} {}", event.error.is_some()));
        });
    let client = client.build().unwrap();
    let request = client.request(ListThings::default()).user_token("u-hush-1");
    request.send().await.unwrap_err();
    assert_eq!(
        *seen.lock().unwrap(),
        [
            "test.v1.thing.list 1",
            "99991400 true",
            "test.v1.thing.list 2",
            "99991400 true"
        ]
    );
}

#[tokio::test]
async fn an_endpoint_can_be_carried_by_other_means() {
    let base = "https://open.feishu.cn";
    let listing = ListThings {
        page_size: Some(3),
        page_token: None,
    };
    let request = to_http(&listing, base, Some(&"u-hush-1".into()))
        .await
        .unwrap();
    assert_eq!(request.method(), "GET");
    assert_eq!(
        request.uri(),
        "https://open.feishu.cn/open-apis/test/v1/things?page_size=3"
    );
    assert_eq!(request.headers()["authorization"], "Bearer u-hush-1");
    assert!(!format!("{request:?}").contains("u-hush-1"));

    let upload = UploadThing {
        name: "n".into(),
        file: feishu_openapi_runtime::FilePart::bytes("x"),
    };
    let request = to_http(&upload, base, None).await.unwrap();
    let body = request.into_body().whole().await.unwrap();
    assert!(String::from_utf8_lossy(&body).contains("name=\"file\""));

    let answer = |body: &'static str| http::Response::new(bytes::Bytes::from(body));
    let body = r#"{"code":0,"data":{"items":[{"name":"a","count":"1"}]}}"#;
    let response = from_http::<ListThings>(answer(body)).unwrap();
    let thing: &Thing = &response.items[0];
    assert_eq!((thing.name.as_deref(), thing.count), (Some("a"), Some(1)));
    let refused = from_http::<ListThings>(answer(r#"{"code":7,"msg":"no"}"#));
    assert_eq!(refused.unwrap_err().code(), Some(7));
    let file = from_http::<DownloadThing>(answer("bytes")).unwrap();
    assert_eq!(file.bytes().await.unwrap(), "bytes");
    assert_eq!(
        DownloadThing::INFO.path,
        "/open-apis/test/v1/things/:id/download"
    );
}
