//! Tokens: fetched once for all, renewed when the server calls them invalid, never shown.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod own;
mod server;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use feishu_openapi_runtime::{
    AuthError, Client, ClientBuilder, Error, MemoryTokenStore, SignIn, UserTokens,
};
use own::DeleteThing;
use serde_json::json;
use server::{Server, gateway_error, ok};
use wiremock::matchers::{header, path};
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_calls_with_a_cold_token_make_one_token_request() {
    let server = Server::start().await;
    server.answer(|_| ok(json!({}))).await;
    let client = server.builder().max_in_flight(64).build().unwrap();
    let calls = (0..1_000).map(|n| {
        let client = client.clone();
        tokio::spawn(async move { client.send(DeleteThing::new(format!("c{n}"))).await })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap().unwrap();
    }
    assert_eq!(server.tokens_given(), 1);
    assert_eq!(server.requests().await.len(), 1_000);
}

#[tokio::test]
async fn the_token_is_asked_for_with_id_and_secret() {
    let server = Server::start().await;
    server.answer(|_| ok(json!({}))).await;
    server.client().send(DeleteThing::new("c")).await.unwrap();
    let all = server.mock.received_requests().await.unwrap();
    assert_eq!(all[0].method.as_str(), "POST");
    assert_eq!(all[0].url.path(), server::TOKEN_PATH);
    let body: serde_json::Value = all[0].body_json().unwrap();
    assert_eq!(
        body,
        json!({"app_id": "cli_test", "app_secret": "hush-app-secret"})
    );
    assert!(!all[0].headers.contains_key("authorization"));
}

#[tokio::test]
async fn a_fetch_goes_on_when_the_caller_who_began_it_is_gone() {
    let server = Server::start().await;
    server.answer(|_| ok(json!({}))).await;
    let client = server.client();
    let leader = client.send(DeleteThing::new("leader"));
    let follower = client.send(DeleteThing::new("follower"));
    let cancelled = tokio::time::timeout(Duration::from_millis(5), leader);
    let (cancelled, followed) = tokio::join!(cancelled, follower);
    assert!(cancelled.is_err());
    followed.unwrap();
    assert_eq!(server.tokens_given(), 1);
    // All who wait are gone: the next caller begins anew.
    let server = Server::start().await;
    server.answer(|_| ok(json!({}))).await;
    let client = server.client();
    let alone = client.send(DeleteThing::new("alone"));
    assert!(
        tokio::time::timeout(Duration::from_millis(5), alone)
            .await
            .is_err()
    );
    client.send(DeleteThing::new("next")).await.unwrap();
    assert_eq!(server.requests().await.len(), 1);
}

#[tokio::test]
async fn a_token_called_invalid_is_fetched_again_once() {
    for code in [99_991_661, 99_991_663, 99_991_664, 99_991_668] {
        let server = Server::start().await;
        let answer = move |request: &Request| match request.headers["authorization"].as_bytes() {
            b"Bearer t-hush-1" => gateway_error(code),
            _ => ok(json!({})),
        };
        server.answer(answer).await;
        let client = server.client();
        client.send(DeleteThing::new("c")).await.unwrap();
        assert_eq!(server.tokens_given(), 2);
        client.send(DeleteThing::new("c")).await.unwrap();
        assert_eq!(server.tokens_given(), 2);

        let server = Server::start().await;
        server.answer(move |_| gateway_error(code)).await;
        let error = server
            .client()
            .send(DeleteThing::new("c"))
            .await
            .unwrap_err();
        assert_eq!(error.code(), Some(code));
        assert_eq!(server.requests().await.len(), 2);
    }
}

#[tokio::test]
async fn many_calls_with_an_invalid_token_fetch_one_new_token() {
    let server = Server::start().await;
    let answer = |request: &Request| match request.headers["authorization"].as_bytes() {
        b"Bearer t-hush-1" => gateway_error(99_991_663),
        _ => ok(json!({})),
    };
    server.answer(answer).await;
    let client = server.client();
    let calls = (0..50).map(|n| {
        let client = client.clone();
        tokio::spawn(async move { client.send(DeleteThing::new(format!("c{n}"))).await })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap().unwrap();
    }
    assert_eq!(server.tokens_given(), 2);
}

#[tokio::test]
async fn a_token_that_the_caller_brought_is_not_replaced() {
    let server = Server::start().await;
    server.answer(|_| gateway_error(99_991_668)).await;
    let request = server.client().request(DeleteThing::new("c"));
    let error = request.user_token("u-hush-old").send().await.unwrap_err();
    assert_eq!(error.code(), Some(99_991_668));
    assert_eq!(
        (server.requests().await.len(), server.tokens_given()),
        (1, 0)
    );
}

#[tokio::test]
async fn a_token_is_renewed_shortly_before_it_expires() {
    // The first tenth that is cut off a life of one second is a tenth of a second.
    let server = Server::with_tokens(1).await;
    server.answer(|_| ok(json!({}))).await;
    let client = server.client();
    client.send(DeleteThing::new("c")).await.unwrap();
    client.send(DeleteThing::new("c")).await.unwrap();
    assert_eq!(server.tokens_given(), 1);
    tokio::time::sleep(Duration::from_millis(950)).await;
    client.send(DeleteThing::new("c")).await.unwrap();
    assert_eq!(server.tokens_given(), 2);
}

/// A server that refuses to give a token.
async fn refusing(answer: ResponseTemplate) -> (MockServer, Client) {
    let mock = MockServer::start().await;
    Mock::given(path(server::TOKEN_PATH))
        .respond_with(answer)
        .mount(&mock)
        .await;
    let client = Client::builder("cli_test", "hush-app-secret")
        .base_url(mock.uri())
        .retry(server::quick())
        .build()
        .unwrap();
    (mock, client)
}

#[tokio::test]
async fn why_no_token_could_be_had_is_told_without_secrets() {
    let refused = ResponseTemplate::new(200)
        .set_body_json(json!({"code": 10014, "msg": "app secret invalid"}));
    let (_mock, client) = refusing(refused).await;
    let error = client.send(DeleteThing::new("c")).await.unwrap_err();
    let Error::Auth(auth) = &error else {
        panic!("{error}");
    };
    assert!(matches!(&**auth, AuthError::Refused(error) if error.code == 10014));
    assert!(!error.is_retryable());

    let half = r#"{"code":0,"tenant_access_token":"t-hush-hidden","expire":{}"#;
    let unreadable = ResponseTemplate::new(200).set_body_raw(half, "application/json");
    let (_mock, client) = refusing(unreadable).await;
    let error = client.send(DeleteThing::new("c")).await.unwrap_err();
    let Error::Auth(auth) = &error else {
        panic!("{error}");
    };
    assert!(matches!(&**auth, AuthError::Unreadable(_)));
    let mut shown = format!("{error:?} {error} {client:?}");
    let mut source = std::error::Error::source(&error);
    while let Some(error) = source {
        shown.push_str(&error.to_string());
        source = error.source();
    }
    assert!(
        !shown.contains("t-hush-hidden") && !shown.contains("hush-app-secret"),
        "{shown}"
    );
}

#[tokio::test]
async fn clients_that_share_a_store_share_a_token() {
    let server = Server::start().await;
    server.answer(|_| ok(json!({}))).await;
    let store = Arc::new(MemoryTokenStore::new());
    for _ in 0..3 {
        let client = server.builder().token_store(Arc::clone(&store));
        client
            .build()
            .unwrap()
            .send(DeleteThing::new("c"))
            .await
            .unwrap();
    }
    assert_eq!(server.tokens_given(), 1);
}

#[tokio::test]
async fn a_store_app_gets_its_tokens_from_a_ticket() {
    let mock = MockServer::start().await;
    let give = |name: &'static str| {
        move |request: &Request| {
            let body: serde_json::Value = request.body_json().unwrap();
            let of = body.get("tenant_key").or_else(|| body.get("app_ticket"));
            let token = format!("{name}-{}", of.unwrap().as_str().unwrap());
            ResponseTemplate::new(200)
                .set_body_json(json!({"code": 0, name: token, "expire": 7200}))
        }
    };
    let auth = |end: &str| path(format!("/open-apis/auth/v3/{end}"));
    let resent = ResponseTemplate::new(200).set_body_json(json!({"code": 0, "msg": "success"}));
    for mock_of in [
        Mock::given(auth("app_access_token")).respond_with(give("app_access_token")),
        Mock::given(auth("tenant_access_token")).respond_with(give("tenant_access_token")),
        Mock::given(auth("app_ticket/resend")).respond_with(resent),
        Mock::given(path("/open-apis/test/v1/things/c")).respond_with(|_: &Request| ok(json!({}))),
    ] {
        mock_of.mount(&mock).await;
    }
    let client = Client::builder("cli_store", "s")
        .base_url(mock.uri())
        .store_app();
    let client = client.build().unwrap();

    let error = client.send(DeleteThing::new("c")).await.unwrap_err();
    assert!(matches!(error, Error::Request(_)), "{error}");
    let in_one = client.in_tenant("one");
    let error = in_one.send(DeleteThing::new("c")).await.unwrap_err();
    assert!(matches!(&error, Error::Auth(auth) if matches!(**auth, AuthError::NoAppTicket)));
    client.keep_app_ticket("ticket-hush-5").await;
    in_one.send(DeleteThing::new("c")).await.unwrap();
    in_one.send(DeleteThing::new("c")).await.unwrap();
    client
        .in_tenant("two")
        .send(DeleteThing::new("c"))
        .await
        .unwrap();
    in_one
        .request(DeleteThing::new("c"))
        .user_token("u-hush-1")
        .send()
        .await
        .unwrap();

    let told: Vec<String> = mock
        .received_requests()
        .await
        .unwrap()
        .iter()
        .map(|request| {
            let end = request.url.path().rsplit('/').next().unwrap().to_owned();
            let token = request.headers.get("authorization");
            end + " " + token.map_or("", |token| token.to_str().unwrap())
        })
        .collect();
    assert_eq!(
        told,
        [
            "resend ",
            "app_access_token ",
            "tenant_access_token ",
            "c Bearer tenant_access_token-one",
            "c Bearer tenant_access_token-one",
            "tenant_access_token ",
            "c Bearer tenant_access_token-two",
            "c Bearer u-hush-1",
        ]
    );
}

#[tokio::test]
async fn a_user_signs_in_by_a_code_and_is_acted_for() {
    let mock = MockServer::start().await;
    let give = |request: &Request| {
        let body: serde_json::Value = request.body_json().unwrap();
        if body["code"] == "code-hush-used" {
            let refused = json!({"code": 20003, "error_description": "the code was used"});
            return ResponseTemplate::new(400).set_body_json(refused);
        }
        let expected = json!({
            "grant_type": "authorization_code", "client_id": "cli_test",
            "client_secret": "hush-app-secret", "code": "code-hush-1",
            "redirect_uri": "https://example.com/callback", "code_verifier": "hush-verifier",
        });
        assert_eq!(body, expected);
        ResponseTemplate::new(200).set_body_json(json!({
            "code": 0, "access_token": "u-hush-1", "expires_in": 7200,
            "refresh_token": "r-hush-1", "refresh_token_expires_in": 604_800,
        }))
    };
    let who = json!({"open_id": "ou_1", "name": "Ann", "tenant_key": "t1"});
    for mock_of in [
        Mock::given(path("/open-apis/authen/v2/oauth/token")).respond_with(give),
        Mock::given(path("/open-apis/authen/v1/user_info"))
            .and(header("authorization", "Bearer u-hush-1"))
            .respond_with(ok(who)),
        Mock::given(path("/open-apis/test/v1/things/c"))
            .and(header("authorization", "Bearer u-hush-1"))
            .respond_with(ok(json!({"name": "found"}))),
    ] {
        mock_of.mount(&mock).await;
    }
    let client = Client::builder("cli_test", "hush-app-secret").base_url(mock.uri());
    let client = client.build().unwrap();
    let sign_in = SignIn::new("code-hush-1")
        .redirect_uri("https://example.com/callback")
        .code_verifier("hush-verifier");
    let user = client.sign_in(sign_in).await.unwrap();
    assert_eq!(
        (&*user.open_id, user.name.as_deref()),
        ("ou_1", Some("Ann"))
    );
    let request = client.request(DeleteThing::new("c")).user(&user.open_id);
    assert_eq!(request.send().await.unwrap().name.as_deref(), Some("found"));

    let error = client.sign_in("code-hush-used").await.unwrap_err();
    assert_eq!(error.code(), Some(20003));
    assert_eq!(
        error.to_string(),
        "the server gave no token: the code was used (code 20003, HTTP 400)"
    );
}

#[test]
fn the_page_on_which_a_user_allows_an_app_is_on_the_platform_of_the_client() {
    let url = |client: ClientBuilder| {
        let url = client
            .build()
            .unwrap()
            .authorize_url("https://example.com/a?b=1");
        let url = url
            .scopes(["contact:contact", "offline_access"])
            .state("s&1");
        url.code_challenge("E9Mel").ask_again().to_string()
    };
    let query = "client_id=cli_test&response_type=code\
                 &redirect_uri=https%3A%2F%2Fexample.com%2Fa%3Fb%3D1\
                 &scope=contact%3Acontact%20offline_access&state=s%261\
                 &code_challenge=E9Mel&code_challenge_method=S256&prompt=consent";
    let client = || Client::builder("cli_test", "s");
    assert_eq!(
        url(client()),
        format!("https://accounts.feishu.cn/open-apis/authen/v1/authorize?{query}")
    );
    assert_eq!(
        url(client().lark()),
        format!("https://accounts.larksuite.com/open-apis/authen/v1/authorize?{query}")
    );
}

#[tokio::test]
async fn tokens_of_users_are_refreshed_with_a_new_refresh_token_each_time() {
    let mock = MockServer::start().await;
    let times = AtomicUsize::new(0);
    let refresh = move |request: &Request| {
        let body: serde_json::Value = request.body_json().unwrap();
        let time = times.fetch_add(1, Ordering::SeqCst);
        assert_eq!(body["refresh_token"], format!("r-hush-{time}"));
        assert_eq!(body["grant_type"], "refresh_token");
        let next = time + 1;
        ResponseTemplate::new(200).set_body_json(json!({
            "code": 0, "access_token": format!("u-hush-{next}"), "expires_in": 7200,
            "refresh_token": format!("r-hush-{next}"), "refresh_token_expires_in": 604_800,
        }))
    };
    Mock::given(path("/open-apis/authen/v2/oauth/token"))
        .respond_with(refresh)
        .mount(&mock)
        .await;
    let answer = |request: &Request| match request.headers["authorization"].as_bytes() {
        b"Bearer u-hush-2" => ok(json!({})),
        _ => gateway_error(99_991_668),
    };
    Mock::given(path("/open-apis/test/v1/things/c"))
        .respond_with(answer)
        .mount(&mock)
        .await;
    let client = Client::builder("cli_test", "s")
        .base_url(mock.uri())
        .build()
        .unwrap();

    let request = || client.request(DeleteThing::new("c")).user("ou_1");
    let error = request().send().await.unwrap_err();
    assert!(matches!(&error, Error::Auth(auth) if matches!(**auth, AuthError::NoUserToken { .. })));

    // The first token has expired and is refreshed before it is sent; the second is called
    // invalid and refreshed after.
    let expired = UserTokens::new("u-hush-0")
        .expires_in(Duration::ZERO)
        .refresh_token("r-hush-0");
    client.keep_user("ou_1", expired).await;
    request().send().await.unwrap();
    request().send().await.unwrap();
    let all = mock.received_requests().await.unwrap();
    let refreshes = all
        .iter()
        .filter(|request| request.url.path().ends_with("/token"));
    assert_eq!(refreshes.count(), 2);
}

#[tokio::test]
async fn a_refresh_is_not_lost_with_the_caller_who_began_it() {
    let mock = MockServer::start().await;
    // A refresh token is taken once: were its answer lost, the user would have to sign in again.
    let refreshed = ResponseTemplate::new(200)
        .set_delay(Duration::from_millis(50))
        .set_body_json(json!({
            "code": 0, "access_token": "u-hush-1", "expires_in": 7200, "refresh_token": "r-hush-1",
        }));
    Mock::given(path("/open-apis/authen/v2/oauth/token"))
        .respond_with(refreshed)
        .expect(1)
        .mount(&mock)
        .await;
    Mock::given(path("/open-apis/test/v1/things/c"))
        .respond_with(|_: &Request| ok(json!({})))
        .mount(&mock)
        .await;
    let client = Client::builder("cli_test", "s")
        .base_url(mock.uri())
        .build()
        .unwrap();
    let expired = UserTokens::new("u-hush-0")
        .expires_in(Duration::ZERO)
        .refresh_token("r-hush-0");
    client.keep_user("ou_1", expired).await;
    let request = || client.request(DeleteThing::new("c")).user("ou_1").send();
    let cancelled = tokio::time::timeout(Duration::from_millis(20), request()).await;
    assert!(cancelled.is_err());
    tokio::time::sleep(Duration::from_millis(200)).await;
    request().await.unwrap();
    let all = mock.received_requests().await.unwrap();
    assert_eq!(
        all.last().unwrap().headers["authorization"],
        "Bearer u-hush-1"
    );
}

#[tokio::test]
async fn a_token_answer_is_validated_before_it_is_kept() {
    for (token, expire) in [
        (json!(""), json!(7200)),
        (json!(" "), json!(7200)),
        (json!("t-hush-1\r\nx: y"), json!(7200)),
        (json!("t 1"), json!(7200)),
        (json!(5), json!(7200)),
        (json!(["t-hush-1"]), json!(7200)),
        (json!(null), json!(7200)),
        (json!("t-hush-1"), json!("7200")),
        (json!("t-hush-1"), json!(-1)),
        (json!("t-hush-1"), json!([7200])),
    ] {
        let body = json!({"code": 0, "tenant_access_token": token, "expire": expire});
        let (mock, client) = refusing(ResponseTemplate::new(200).set_body_json(&body)).await;
        for _ in 0..2 {
            let error = client.send(DeleteThing::new("c")).await.unwrap_err();
            let Error::Auth(error) = error else {
                panic!("{body}: {error}");
            };
            assert!(
                matches!(*error, AuthError::Unreadable(_)),
                "{body}: {error}"
            );
        }
        // Nothing was kept: each call asked for a token, and none was sent without one.
        let paths = mock.received_requests().await.unwrap();
        assert_eq!(paths.len(), 2, "{body}");
    }
}

#[cfg(feature = "mock")]
#[tokio::test(start_paused = true)]
async fn a_token_is_kept_no_longer_than_the_platform_documents() {
    use feishu_openapi_runtime::mock::{Answer, Mock};

    let mock = <Mock>::new();
    let given = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&given);
    mock.on_path(
        feishu_openapi_runtime::Method::POST,
        server::TOKEN_PATH,
        move |_| {
            let number = count.fetch_add(1, Ordering::SeqCst);
            let token = format!("t-hush-{number}");
            let body = json!({"code": 0, "tenant_access_token": token, "expire": u64::MAX});
            Answer::json(200, &body)
        },
    );
    mock.on::<DeleteThing>(|_| Answer::data(&json!({})));
    let client = mock.client();
    for (passed, expected) in [(0, 1), (6_800, 1), (400, 2)] {
        tokio::time::advance(Duration::from_secs(passed)).await;
        client.send(DeleteThing::new("c")).await.unwrap();
        assert_eq!(given.load(Ordering::SeqCst), expected);
    }
}

#[tokio::test]
async fn an_empty_token_of_a_user_is_an_error_before_anything_is_sent() {
    let server = Server::start().await;
    let client = server.client();
    for token in ["", " "] {
        let request = client.request(DeleteThing::new("c")).user_token(token);
        let error = request.send().await.unwrap_err();
        assert!(matches!(error, Error::Request(_)), "{error}");
        client.keep_user("ou_1", UserTokens::new(token)).await;
        let request = client.request(DeleteThing::new("c")).user("ou_1");
        let error = request.send().await.unwrap_err();
        assert!(
            matches!(&error, Error::Auth(error) if matches!(**error, AuthError::NoUserToken { .. })),
            "{error}"
        );
    }
    assert_eq!(server.requests().await.len(), 0);
}
