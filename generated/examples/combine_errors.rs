//! Two endpoints, one error: what went wrong is known to the caller, whichever endpoint it was.
//!
//! `APP_ID=… APP_SECRET=… cargo run --example combine_errors --features calendar,im -- EVENT oc_…`

#[allow(dead_code, reason = "each example uses its own part")]
mod common;

use common::{Outcome, arguments, client};
use feishu_openapi::calendar::v4::{DeleteCalendarEvent, DeleteCalendarEventError};
use feishu_openapi::im::v1::{DeleteChat, DeleteChatError};
use feishu_openapi::{Client, Error};

#[tokio::main]
async fn main() -> Outcome {
    let [event, chat] = arguments(["EVENT_ID", "CHAT_ID"])?;
    println!("{}", run(&client()?, &event, &chat).await);
    Ok(())
}

async fn cancel(client: &Client, event: &str, chat: &str) -> Result<(), Error> {
    client
        .send(DeleteCalendarEvent::new("primary", event))
        .await?;
    client.send(DeleteChat::new(chat)).await?;
    Ok(())
}

pub(crate) async fn run(client: &Client, event: &str, chat: &str) -> String {
    let Err(error) = cancel(client, event, chat).await else {
        return "cancelled".to_owned();
    };
    if error.downcast() == Some(DeleteCalendarEventError::EventIsDeleted) {
        return "there was no such event any more".to_owned();
    }
    let is_of_chat = error.downcast::<DeleteChatError>().is_some();
    let what = if is_of_chat { "the chat" } else { "the event" };
    let (retry, log_id) = (error.is_retryable(), error.log_id().unwrap_or("none"));
    format!("{what}: {error}; again later: {retry}; log id: {log_id}")
}
