//! Answers that are not as documented.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod own;
mod server;

use feishu_openapi_runtime::Error;
use own::ListThings;
use serde_json::json;
use server::{Server, ok};

#[tokio::test]
async fn one_wrong_field_does_not_cost_the_response() {
    let server = Server::start().await;
    let data = json!({
        "items": [
            {"name": "a", "count": "12"},
            {"name": 5, "count": 1, "part": "{\"count\": 2}"},
            {"name": "c", "count": {"no": "number"}},
            null,
        ],
        "has_more": "false",
    });
    server.answer(move |_| ok(data.clone())).await;
    let client = server.client();
    let reply = client
        .request(ListThings::default())
        .send_full()
        .await
        .unwrap();
    let items = reply.data.items;
    let seen: Vec<_> = items
        .iter()
        .map(|item| (item.name.as_deref(), item.count))
        .collect();
    assert_eq!(
        seen,
        [
            (Some("a"), Some(12)),
            (Some("5"), Some(1)),
            (Some("c"), None)
        ]
    );
    assert_eq!(items[1].part.as_ref().unwrap().count, Some(2));
    assert_eq!(reply.data.has_more, Some(false));
    let mut paths: Vec<_> = reply.mismatches.iter().map(|it| it.path.as_str()).collect();
    paths.sort_unstable();
    assert_eq!(
        paths,
        [
            "data.has_more",
            "data.items[0].count",
            "data.items[1].name",
            "data.items[1].part",
            "data.items[2].count",
            "data.items[3]",
        ]
    );

    let strict = server.builder().strict(true).build().unwrap();
    let error = strict.send(ListThings::default()).await.unwrap_err();
    assert!(matches!(error, Error::Decode(_)), "{error}");
    assert_eq!(
        (error.http_status(), error.log_id()),
        (Some(200), Some("log-1"))
    );
    let lenient = strict.request(ListThings::default()).strict(false);
    assert!(lenient.send().await.is_ok());
}
