//! Programs tested without a server.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]
#![cfg(feature = "mock")]

mod own;

use feishu_openapi::mock::{Answer, Mock};
use feishu_openapi::{CommonError, Error, FilePart};
use own::{DownloadThing, ListThings, ListThingsResponse, Thing, UploadThing};
use serde_json::json;

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

#[cfg(all(feature = "calendar", feature = "im"))]
#[tokio::test]
async fn an_endpoint_is_answered_by_the_example_of_its_page() {
    use feishu_openapi::calendar::v4::{DeleteCalendarEvent, DeleteCalendarEventError};
    use feishu_openapi::im::v1::DeleteChat;

    let mock = Mock::documented();
    let client = mock.client();
    client.send(DeleteChat::new("oc_1")).await.unwrap();
    client
        .send(DeleteCalendarEvent::new("c", "e"))
        .await
        .unwrap();
    assert_eq!(mock.requests().len(), 2);
    assert!(Answer::documented::<DeleteChat>().is_some());

    // What a test says itself comes first.
    mock.fail::<DeleteCalendarEvent>(DeleteCalendarEventError::EventIsDeleted);
    let error = client.send(DeleteCalendarEvent::new("c", "e")).await;
    let kind = error.unwrap_err().kind();
    assert_eq!(kind, Some(DeleteCalendarEventError::EventIsDeleted));

    // An endpoint that no page documents.
    let error = client.send(ListThings::default()).await.unwrap_err();
    assert!(format!("{error:?}").contains("no page gives an example"));
    assert!(Answer::documented::<ListThings>().is_none());
    let error = Mock::new().client().send(DeleteChat::new("oc_1")).await;
    assert!(matches!(error, Err(Error::Transport(_))));
}

#[cfg(feature = "blocking")]
#[test]
fn a_program_without_async_waits() {
    use feishu_openapi::blocking;

    let mock = Mock::new();
    mock.on::<ListThings>(|request| match request.query("page_token") {
        None => {
            Answer::data(&json!({"items": [{"name": "a"}], "has_more": true, "page_token": "b"}))
        }
        Some(_) => Answer::data(&json!({"items": [{"name": "c"}], "has_more": false})),
    });
    let client = blocking::Client::new(mock.client()).unwrap();
    let page = client.send(ListThings::default()).unwrap();
    assert_eq!(page.items.unwrap().len(), 1);
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
