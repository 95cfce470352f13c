//! Programs tested without a server.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]
#![cfg(feature = "mock")]

mod own;

use feishu_openapi_runtime::mock::{self, Answer};
use feishu_openapi_runtime::{CommonError, Error, FilePart};
use own::{DownloadThing, ListThings, ListThingsResponse, Thing, UploadThing};
use serde_json::json;

/// A mock without documented answers.
type Mock = mock::Mock;

#[tokio::test]
async fn an_endpoint_is_answered_by_value_by_error_and_by_closure() {
    let mock = Mock::new();
    let client = mock.client();
    let error = client.send(ListThings::default()).await.unwrap_err();
    assert!(matches!(&error, Error::Transport(_)), "{error}");
    assert!(
        format!("{error:?}").contains("nothing answers GET"),
        "{error:?}"
    );

    let response = ListThingsResponse {
        has_more: Some(false),
        ..ListThingsResponse::default()
    };
    mock.respond::<ListThings>(&response);
    assert_eq!(client.send(ListThings::default()).await.unwrap(), response);

    mock.fail::<ListThings>(CommonError::from(99_991_400));
    let error = client.send(ListThings::default()).await.unwrap_err();
    assert_eq!(error.kind(), Some(CommonError::from(99_991_400)));
    assert!(error.is_retryable());

    mock.on::<UploadThing>(|request| {
        assert!(String::from_utf8_lossy(&request.body).contains("content"));
        Answer::data(&json!({"name": "up"}))
    });
    let file = FilePart::bytes("content");
    let upload = UploadThing {
        name: "n".into(),
        file,
    };
    let thing: Thing = client.send(upload).await.unwrap();
    assert_eq!(thing.name.as_deref(), Some("up"));

    mock.on::<DownloadThing>(|request| {
        Answer::file("报告.pdf", request.parameter("id").to_owned())
    });
    let file = client
        .send(DownloadThing { id: "a/b".into() })
        .await
        .unwrap();
    assert_eq!(file.file_name().as_deref(), Some("报告.pdf"));
    assert_eq!(file.bytes().await.unwrap(), "a/b");

    let seen: Vec<_> = mock
        .requests()
        .into_iter()
        .map(|request| request.path)
        .collect();
    assert_eq!(seen.len(), 5);
    assert_eq!(seen[4], "/open-apis/test/v1/things/a%2Fb/download");
}

#[tokio::test]
async fn a_listing_is_answered_page_by_page() {
    let mock = Mock::new();
    mock.on::<ListThings>(|request| match request.query("page_token") {
        None => {
            Answer::data(&json!({"items": [{"name": "a"}], "has_more": true, "page_token": "2 3"}))
        }
        Some(token) => Answer::data(&json!({"items": [{"name": token}], "has_more": false})),
    });
    let things = mock
        .client()
        .list(ListThings::default())
        .items()
        .all()
        .await
        .unwrap();
    let names: Vec<_> = things
        .iter()
        .map(|thing| thing.name.as_deref().unwrap())
        .collect();
    assert_eq!(names, ["a", "2 3"]);
    let token = &mock.requests()[0].headers["authorization"];
    assert_eq!(token, "Bearer t-mock");
}

#[cfg(feature = "blocking")]
#[test]
fn a_program_without_async_waits() {
    use feishu_openapi_runtime::blocking;

    let mock = Mock::new();
    mock.on::<ListThings>(|request| match request.query("page_token") {
        None => {
            Answer::data(&json!({"items": [{"name": "a"}], "has_more": true, "page_token": "b"}))
        }
        Some(_) => Answer::data(&json!({"items": [{"name": "c"}], "has_more": false})),
    });
    let client = blocking::Client::new(mock.client()).unwrap();
    let page = client.send(ListThings::default()).unwrap();
    assert_eq!(page.items.len(), 1);
    let listing = client.client().list(ListThings::default());
    let names: Vec<_> = client
        .iterate(listing.items())
        .map(|thing| thing.unwrap().name)
        .collect();
    assert_eq!(names, [Some("a".to_owned()), Some("c".to_owned())]);
    let threads: Vec<_> = (0..4)
        .map(|_| {
            let client = client.clone();
            std::thread::spawn(move || client.send(ListThings::default()).is_ok())
        })
        .collect();
    assert!(threads.into_iter().all(|thread| thread.join().unwrap()));
}
