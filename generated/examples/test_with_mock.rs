//! A function of a program, and how it is tested without a server.
//!
//! `cargo run --example test_with_mock --features calendar,mock`

use feishu_openapi::calendar::v4::{DeleteCalendarEvent, DeleteCalendarEventError};
use feishu_openapi::mock::{Answer, Mock};
use feishu_openapi::{Client, Error};
use serde_json::json;

/// The function: an event that is gone already is as good as deleted.
async fn forget(client: &Client, event: &str) -> Result<(), Error<DeleteCalendarEventError>> {
    let delete = DeleteCalendarEvent::new("primary", event);
    match client.send(delete).await {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == Some(DeleteCalendarEventError::EventIsDeleted) => Ok(()),
        Err(error) => Err(error),
    }
}

/// The test, which would stand in a function marked `#[tokio::test]`.
#[tokio::main]
async fn main() {
    let mock = Mock::new();
    mock.on::<DeleteCalendarEvent>(|request| match request.parameter("event_id") {
        "gone" => Answer::error(DeleteCalendarEventError::EventIsDeleted),
        "locked" => Answer::error(DeleteCalendarEventError::InternalServiceError),
        _ => Answer::data(&json!({})),
    });
    let client = mock.client();
    assert!(forget(&client, "here").await.is_ok());
    assert!(forget(&client, "gone").await.is_ok());
    assert!(forget(&client, "locked").await.is_err());
    assert_eq!(mock.requests().len(), 3);
    println!("all as it should be");
}
