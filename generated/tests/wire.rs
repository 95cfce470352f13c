//! What real endpoints send, and what they make of what comes back.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]
#![cfg(all(feature = "calendar", feature = "im", feature = "mock"))]

use feishu_openapi::calendar::v4::{
    BatchDeleteCalendarEventAttendee, DeleteCalendarEvent, DeleteCalendarEventError,
    DeleteCalendarEventMeetingChat,
};
use feishu_openapi::im::v1::{CreateMessage, DeleteChat, DeleteChatError, ReplyMessage};
use feishu_openapi::mock::{Answer, Mock, Request};
use feishu_openapi::{
    CommonError, Endpoint, Error, ErrorKind, MessageContent, Method, RateLimit, ReceiveId,
};
use serde_json::json;

/// What one endpoint sends.
async fn sent<E: Endpoint>(endpoint: E) -> Request {
    let mock = Mock::new();
    mock.on::<E>(|_| Answer::data(&json!({})));
    assert!(mock.client().send(endpoint).await.is_ok());
    mock.requests().pop().unwrap()
}

fn query(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    pairs.iter().map(owned).collect()
}

#[tokio::test]
async fn each_endpoint_says_its_method_path_query_and_body() {
    let id = "feishu.cn_x@group.calendar.feishu.cn";
    let request = sent(DeleteCalendarEvent::new(id, "e_0").need_notification(false)).await;
    assert_eq!(request.method, Method::DELETE);
    assert_eq!(
        request.path,
        "/open-apis/calendar/v4/calendars/feishu.cn_x%40group.calendar.feishu.cn/events/e_0"
    );
    assert_eq!(request.query, query(&[("need_notification", "false")]));
    assert!(request.body.is_empty());
    assert_eq!(sent(DeleteCalendarEvent::new("c", "e")).await.query, []);

    let request = sent(
        DeleteCalendarEventMeetingChat::new()
            .calendar_id("c")
            .event_id("e")
            .meeting_chat_id("oc_1&x=中"),
    )
    .await;
    assert_eq!(request.method, Method::DELETE);
    assert_eq!(
        request.path,
        "/open-apis/calendar/v4/calendars/c/events/e/meeting_chat"
    );
    assert_eq!(request.query, query(&[("meeting_chat_id", "oc_1&x=中")]));

    let request = sent(DeleteChat::new("oc_a0553eda")).await;
    assert_eq!(request.method, Method::DELETE);
    assert_eq!(request.path, "/open-apis/im/v1/chats/oc_a0553eda");
}

#[tokio::test]
async fn what_is_required_by_name_is_missed_before_anything_is_sent() {
    let mock = Mock::documented();
    let half = DeleteCalendarEventMeetingChat::new()
        .calendar_id("c")
        .meeting_chat_id("oc_1");
    let error = mock.client().send(half).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "the request cannot be sent: `event_id` is required, and was not set"
    );
    assert!(mock.requests().is_empty());
}

#[tokio::test]
async fn a_message_is_its_receiver_and_its_content() {
    let message = CreateMessage::new(ReceiveId::chat("oc_1"), MessageContent::text("hi"));
    let request = sent(message.uuid("u-1")).await;
    assert_eq!(request.query, query(&[("receive_id_type", "chat_id")]));
    let content = r#"{"text":"hi"}"#;
    assert_eq!(
        request.json(),
        json!({"receive_id": "oc_1", "msg_type": "text", "content": content, "uuid": "u-1"})
    );
    let request = sent(ReplyMessage::new("om_1", "hi")).await;
    assert_eq!(
        request.json(),
        json!({"msg_type": "text", "content": content})
    );
}

#[test]
fn what_an_endpoint_takes_is_data() {
    let info = CreateMessage::INFO;
    assert!(info.scopes.contains(&"im:message:send_as_bot"));
    assert_eq!(
        info.rate_limits,
        [RateLimit::new(1000, 60), RateLimit::new(50, 1)]
    );
}

#[tokio::test]
async fn attendees_are_removed_with_a_json_body() {
    let remove = BatchDeleteCalendarEventAttendee::new("c", "e")
        .attendee_ids(["user_1", "user_2"])
        .need_notification(true);
    let request = sent(remove).await;
    assert_eq!(request.method, Method::POST);
    assert_eq!(
        request.path,
        "/open-apis/calendar/v4/calendars/c/events/e/attendees/batch_delete"
    );
    assert_eq!(
        request.json(),
        json!({"attendee_ids": ["user_1", "user_2"], "need_notification": true})
    );
    let remove = BatchDeleteCalendarEventAttendee::new("c", "e")
        .attendee_ids(Vec::<String>::new())
        .user_id_type("open_id");
    let request = sent(remove).await;
    assert_eq!(request.query, query(&[("user_id_type", "open_id")]));
    assert_eq!(request.json(), json!({"attendee_ids": []}));
}

#[tokio::test]
async fn a_documented_code_is_a_variant_that_can_be_matched_and_passed_on() {
    async fn program(mock: &Mock) -> Result<&'static str, Box<dyn std::error::Error>> {
        let event = DeleteCalendarEvent::new("c", "e");
        match mock.client().send(event).await {
            Ok(_) => Ok("deleted"),
            Err(Error::Api(e)) if e.kind == DeleteCalendarEventError::EventIsDeleted => Ok("gone"),
            Err(e) if e.is_retryable() => Ok("later"),
            Err(e) => Err(e.into()),
        }
    }
    let mock = Mock::new();
    for (status, code, expected) in [
        (403, 193_003, Ok("gone")),
        (400, 99_991_400, Ok("later")),
        (400, 4_711, Err("m (code 4711, HTTP 400)")),
    ] {
        let answer = Answer::json(status, &json!({"code": code, "msg": "m"}));
        mock.on::<DeleteCalendarEvent>(move |_| answer.clone());
        let outcome = program(&mock).await.map_err(|error| error.to_string());
        assert_eq!(outcome, expected.map_err(str::to_owned), "{code}");
    }
    let status = DeleteCalendarEventError::EventIsDeleted.http_status();
    assert_eq!(status, Some(403));
}

#[tokio::test]
async fn codes_of_the_gateway_and_of_nobody_are_told_apart() {
    let mock = Mock::new();
    let kind = async |code: i64| {
        mock.on::<DeleteChat>(move |_| Answer::json(400, &json!({"code": code, "msg": "m"})));
        let outcome = mock.client().send(DeleteChat::new("c")).await;
        outcome.unwrap_err().kind().unwrap()
    };
    // Which they are is for the pages to say.
    for (common, facts) in CommonError::table().take(3) {
        assert_eq!(kind(facts.code).await, DeleteChatError::Common(common));
    }
    assert_eq!(kind(123).await, DeleteChatError::Undocumented(123));
}

#[tokio::test]
async fn an_endpoint_is_answered_by_the_example_of_its_page() {
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
    let call = client.call(Method::GET, "/open-apis/test/v1/things");
    let error = call.send().await.unwrap_err();
    assert!(format!("{error:?}").contains("no page gives an example"));
    let error = Mock::new().client().send(DeleteChat::new("oc_1")).await;
    assert!(matches!(error, Err(Error::Transport(_))));
}
