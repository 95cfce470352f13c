//! Page after page, as servers really send them.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod own;
mod server;

use feishu_openapi_runtime::{Error, TokenKind};
use own::{ListThings, Thing};
use serde_json::{Value, json};
use server::{Server, gateway_error, ok};
use wiremock::Request;

/// Answers with the page that a token asks for.
async fn pages(server: &Server, pages: Vec<(&'static str, Value)>) {
    let answer = move |request: &Request| {
        let token = request
            .url
            .query_pairs()
            .find(|(name, _)| name == "page_token");
        let token = token.map_or(String::new(), |(_, token)| token.into_owned());
        match pages.iter().find(|(known, _)| *known == token) {
            Some((_, page)) => ok(page.clone()),
            None => gateway_error(4_040),
        }
    };
    server.answer(answer).await;
}

async fn names(server: &Server) -> Result<Vec<String>, Error> {
    let listing = server.client().list(ListThings::default());
    let things: Vec<Thing> = listing.items().all().await?;
    Ok(things.into_iter().filter_map(|thing| thing.name).collect())
}

fn items(names: &[&str]) -> Value {
    names.iter().map(|name| json!({"name": name})).collect()
}

#[tokio::test]
async fn has_more_decides_when_a_listing_ends() {
    for (last, expected) in [
        (json!({"items": items(&["c"]), "has_more": false}), 3),
        (
            json!({"items": items(&["c"]), "has_more": false, "page_token": ""}),
            3,
        ),
        (
            json!({"items": items(&["c"]), "has_more": false, "page_token": "p9"}),
            3,
        ),
        (json!({"has_more": false}), 2),
        (json!({"items": items(&["c"])}), 3),
        (json!({"items": items(&["c"]), "page_token": ""}), 3),
        (json!({}), 2),
    ] {
        let server = Server::start().await;
        let first = json!({"items": items(&["a", "b"]), "has_more": true, "page_token": "p2"});
        let empty = json!({"items": [], "page_token": "p3"});
        pages(
            &server,
            vec![("", first), ("p2", empty), ("p3", last.clone())],
        )
        .await;
        assert_eq!(names(&server).await.unwrap().len(), expected, "{last}");
        assert_eq!(server.requests().await.len(), 3);
    }
}

#[tokio::test]
async fn a_token_that_leads_in_circles_is_an_error() {
    for token in ["p2", ""] {
        let server = Server::start().await;
        let first = json!({"items": items(&["a"]), "has_more": true, "page_token": "p2"});
        let circle = json!({"items": items(&["b"]), "has_more": true, "page_token": token});
        pages(&server, vec![("", first), ("p2", circle)]).await;
        let error = names(&server).await.unwrap_err();
        assert!(matches!(error, Error::Decode(_)), "{error}");
        assert_eq!(server.requests().await.len(), 2);
    }
}

#[tokio::test]
async fn items_come_one_by_one_and_an_error_ends_them() {
    let server = Server::start().await;
    let first = json!({"items": items(&["a", "b"]), "has_more": true, "page_token": "gone"});
    pages(&server, vec![("", first)]).await;
    let mut things = server.client().list(ListThings::default()).items();
    assert!(server.requests().await.is_empty());
    for name in ["a", "b"] {
        let thing = things.next().await.unwrap().unwrap();
        assert_eq!(thing.name.as_deref(), Some(name));
        assert_eq!(server.requests().await.len(), 1);
    }
    assert_eq!(
        things.next().await.unwrap().unwrap_err().code(),
        Some(4_040)
    );
    assert!(things.next().await.is_none());
}

#[tokio::test]
async fn size_and_token_hold_for_every_page() {
    let server = Server::start().await;
    let first = json!({"items": [], "has_more": true, "page_token": "p2"});
    pages(
        &server,
        vec![("", first), ("p2", json!({"has_more": false}))],
    )
    .await;
    let listing = server.client().list(ListThings::default()).page_size(50);
    let as_user =
        listing.with(|request| request.user_token("u-hush-1").token_kind(TokenKind::User));
    assert_eq!(as_user.pages().all().await.unwrap().len(), 2);
    for request in server.requests().await {
        assert!(request.url.query().unwrap().contains("page_size=50"));
        assert_eq!(request.headers["authorization"], "Bearer u-hush-1");
    }
}
