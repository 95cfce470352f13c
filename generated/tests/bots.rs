//! The bots of the examples, against a platform that is none.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]
#![allow(
    clippy::duplicate_mod,
    reason = "each example is a program with modules of its own"
)]
#![cfg(all(
    feature = "cardkit",
    feature = "events",
    feature = "im",
    feature = "mock"
))]

#[allow(dead_code, reason = "a program begins by `main`, a test does not")]
#[path = "../examples/card_with_buttons.rs"]
mod card_with_buttons;
#[path = "../examples/echo/mod.rs"]
mod echo;
#[allow(dead_code, reason = "a program begins by `main`, a test does not")]
#[path = "../examples/echo_by_long_connection.rs"]
mod echo_by_long_connection;
#[allow(dead_code, reason = "a program begins by `main`, a test does not")]
#[path = "../examples/echo_by_webhook.rs"]
mod echo_by_webhook;

use std::time::Duration;

#[cfg(feature = "approval")]
use feishu_openapi::approval::v4::events::{QuickApprovalCallback, QuickApprovalCallbackAnswer};
use feishu_openapi::cardkit::v1::events::{CardActionTrigger, CardActionTriggerAction};
#[cfg(feature = "approval")]
use feishu_openapi::events::ExternalApprovalAnswer;
use feishu_openapi::events::mock::{MockEvent, MockGateway, MockPlatform};
use feishu_openapi::events::{
    CancellationToken, Dispatcher, Event as _, FromEvent as _, LongConnection, Outcome, Verifier,
};
use feishu_openapi::im::Event;
use feishu_openapi::im::v1::events::{
    EventMessage, MentionEvent, MessageReceived, UrlPreviewGet, UrlPreviewGetAnswer,
    UrlPreviewGetContext, UrlPreviewGetInline,
};
use feishu_openapi::im::v1::{CreateMessage, ReplyMessage};
use feishu_openapi::mock::{Answer, Mock};
use feishu_openapi::{AnyEvent, ReceivedContent};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const KEY: &str = "an encrypt key";

/// A message in which Tom is mentioned.
fn message(id: &str) -> MessageReceived {
    let mut mention = MentionEvent::default();
    mention.key = Some("@_user_1".to_owned());
    mention.name = Some("Tom".to_owned());
    let mut message = EventMessage::default();
    message.message_id = Some(id.to_owned());
    message.message_type = Some("text".to_owned());
    message.content = Some(json!({"text": "hello @_user_1"}).to_string());
    message.mentions = vec![mention];
    let mut event = MessageReceived::default();
    event.message = Some(message);
    event
}

fn platform() -> Mock {
    let mock = Mock::new();
    mock.on::<ReplyMessage>(|_| Answer::data(&json!({"message_id": "om_2"})));
    mock.on::<CreateMessage>(|_| Answer::data(&json!({"message_id": "om_3"})));
    mock
}

/// Which message was replied to, and with what.
fn replies(mock: &Mock) -> Vec<(String, Value)> {
    let requests = mock.requests();
    let replies = requests.iter().map(|request| {
        let content = request.json()["content"].as_str().unwrap().to_owned();
        let id = request.parameter("message_id").to_owned();
        (id, serde_json::from_str(&content).unwrap())
    });
    replies.collect()
}

#[tokio::test]
async fn the_echo_by_webhook_replies_once() {
    let mock = platform();
    let dispatcher = echo::dispatcher(mock.client()).unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let stop = CancellationToken::new();
    let (stopped, serving) = (stop.clone(), dispatcher.clone());
    let server = tokio::spawn(async move {
        let stopped = async move { stopped.cancelled().await };
        let verifier = Verifier::encrypted(KEY);
        echo_by_webhook::serve(listener, verifier, &serving, stopped)
            .await
            .map_err(|error| error.to_string())
    });
    let event = MockEvent::new("event-1", &message("om_1"));
    let token = "mock-verification-token";
    for _ in 0..2 {
        let request = MockPlatform::encrypted(KEY, token).request(&event);
        let mut text = format!(
            "POST /events HTTP/1.1\r\nhost: bot\r\nconnection: close\r\ncontent-length: {}\r\n",
            request.body().len()
        );
        for (name, value) in request.headers() {
            if name != "content-length" {
                text.push_str(&format!("{name}: {}\r\n", value.to_str().unwrap()));
            }
        }
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(text.as_bytes()).await.unwrap();
        stream.write_all(b"\r\n").await.unwrap();
        stream.write_all(request.body()).await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
    }
    stop.cancel();
    server.await.unwrap().unwrap();
    assert_eq!(
        replies(&mock),
        [("om_1".to_owned(), json!({"text": "hello @Tom"}))]
    );
}

#[tokio::test]
async fn the_echo_by_long_connection_replies_to_each_message() {
    let mock = platform();
    let dispatcher = echo::dispatcher(mock.client()).unwrap();
    let gateway = MockGateway::start().await.unwrap();
    let connection = LongConnection::builder("cli_mock", "secret", dispatcher.clone())
        .base_url(gateway.base_url())
        .reconnect_interval(Duration::from_millis(5))
        .reconnect_jitter(Duration::from_millis(5))
        .build()
        .unwrap();
    let stop = CancellationToken::new();
    let (stopped, running) = (stop.clone(), dispatcher.clone());
    let bot = tokio::spawn(async move {
        echo_by_long_connection::run(connection, &running, stopped)
            .await
            .map_err(|error| error.to_string())
    });
    for id in ["om_1", "om_2"] {
        gateway.push(&MockEvent::new(format!("event-{id}"), &message(id)));
    }
    gateway.all_acknowledged().await;
    stop.cancel();
    bot.await.unwrap().unwrap();
    let mut ids: Vec<String> = replies(&mock).into_iter().map(|(id, _)| id).collect();
    ids.sort();
    assert_eq!(ids, ["om_1", "om_2"]);
}

#[tokio::test]
async fn a_press_on_a_button_is_answered_with_a_notice_and_a_card() {
    let mock = platform();
    card_with_buttons::send(&mock.client(), "oc_1")
        .await
        .unwrap();
    let sent = mock.requests().pop().unwrap().json();
    let card: Value = serde_json::from_str(sent["content"].as_str().unwrap()).unwrap();
    let value = card["elements"][0]["actions"][1]["value"].clone();
    let mut press = CardActionTrigger::default();
    let mut action = CardActionTriggerAction::default();
    action.value = Some(value);
    press.action = Some(action);
    let dispatcher = card_with_buttons::dispatcher().unwrap();
    let outcome = dispatcher
        .dispatch(MockEvent::new("event-1", &press).raw())
        .await;
    let Outcome::Acknowledged(Some(answer)) = outcome else {
        panic!("{outcome:?}");
    };
    let answer: Value = serde_json::from_slice(&answer).unwrap();
    assert_eq!(
        answer["toast"],
        json!({"type": "success", "content": "You chose No"})
    );
    assert_eq!(answer["card"]["type"], "raw");
}

/// A task of an external approval that somebody approved in Feishu.
#[cfg(feature = "approval")]
fn approved(task: &str) -> QuickApprovalCallback {
    let mut callback = QuickApprovalCallback::default();
    callback.action_type = Some("APPROVE".into());
    callback.approval_code = Some("A3895051".to_owned());
    callback.task_id = Some(task.to_owned());
    callback
}

#[cfg(feature = "approval")]
#[tokio::test]
async fn an_external_approval_is_answered_as_documented() {
    let decide = |callback: QuickApprovalCallback| async move {
        if callback.task_id.as_deref() == Some("step-1") {
            return Ok::<_, std::convert::Infallible>(ExternalApprovalAnswer::Done);
        }
        Ok(ExternalApprovalAnswer::Declined {
            message: "it is too expensive".to_owned(),
            without_prefix: true,
        })
    };
    let builder = Dispatcher::builder(()).on_external_approval(decide);
    let dispatcher = builder.build().unwrap();
    let dispatch = |task| {
        let raw = MockEvent::new("", &approved(task)).raw();
        let dispatcher = dispatcher.clone();
        async move { dispatcher.dispatch(raw).await }
    };
    assert_eq!(dispatch("step-1").await, Outcome::Acknowledged(None));
    let Outcome::Declined(answer) = dispatch("step-2").await else {
        panic!("it was not declined");
    };
    let documented = QuickApprovalCallbackAnswer::default()
        .message("it is too expensive")
        .without_prefix("true");
    let answer: Value = serde_json::from_slice(&answer).unwrap();
    assert_eq!(answer, serde_json::to_value(documented).unwrap());
}

#[tokio::test]
async fn a_link_is_previewed_by_what_the_handler_returns() {
    let preview = |callback: UrlPreviewGet| async move {
        let url = callback.context.and_then(|context| context.url);
        let mut answer = UrlPreviewGetAnswer::default();
        let mut inline = UrlPreviewGetInline::default();
        inline.title = url.map(|url| format!("Preview of {url}"));
        answer.inline = Some(inline);
        Ok::<_, std::convert::Infallible>(answer)
    };
    let builder = Dispatcher::builder(()).on_callback(preview);
    let dispatcher = builder.build().unwrap();
    let mut seen = UrlPreviewGet::default();
    let mut context = UrlPreviewGetContext::default();
    context.url = Some("https://example.com/1".to_owned());
    seen.context = Some(context);
    let outcome = dispatcher
        .dispatch(MockEvent::new("event-1", &seen).raw())
        .await;
    let Outcome::Acknowledged(Some(answer)) = outcome else {
        panic!("{outcome:?}");
    };
    let answer: Value = serde_json::from_slice(&answer).unwrap();
    let title = "Preview of https://example.com/1";
    assert_eq!(answer, json!({"inline": {"title": title}}));
}

#[test]
fn an_event_is_read_by_its_service_and_by_all() {
    let raw = MockEvent::new("event-1", &message("om_1")).raw();
    assert_eq!(MessageReceived::TYPE, "im.message.receive_v1");
    let (event, mismatches) = Event::from_event(&raw).unwrap();
    assert!(mismatches.is_empty());
    let (any, _) = AnyEvent::from_event(&raw).unwrap();
    assert_eq!(any, AnyEvent::Im(event.clone()));
    let Event::MessageReceived(event) = event else {
        panic!("{event:?}");
    };
    let received = event.message.unwrap().received();
    let text = "hello @_user_1".to_owned();
    assert_eq!(received, ReceivedContent::Text { text });
}
