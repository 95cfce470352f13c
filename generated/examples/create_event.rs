//! Creates an event for an hour from now, and invites somebody.
//!
//! `APP_ID=… APP_SECRET=… cargo run --example create_event -- CALENDAR_ID ou_…`

#[allow(dead_code, reason = "each example uses its own part")]
mod common;

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use common::{Outcome, arguments, client};
use feishu_openapi::Method;
use serde_json::{Value, json};

/// A time as the calendar takes it: seconds, written in a string.
fn time(at: SystemTime) -> Outcome<Value> {
    let seconds = at.duration_since(UNIX_EPOCH)?.as_secs();
    Ok(json!({"timestamp": seconds.to_string()}))
}

#[tokio::main]
async fn main() -> Outcome {
    let [calendar, guest] = arguments(["CALENDAR_ID", "OPEN_ID"])?;
    let client = client()?;
    let hour = Duration::from_secs(3600);
    let begin = SystemTime::now() + hour;

    let events = "/open-apis/calendar/v4/calendars/:calendar_id/events";
    let created = client
        .call(Method::POST, events)
        .path_parameter("calendar_id", &calendar)
        .json(&json!({
            "summary": "A walk",
            "start_time": time(begin)?,
            "end_time": time(begin + hour)?,
        }))
        .send()
        .await?;
    let event = created["event"]["event_id"].as_str().unwrap_or_default();

    let attendees = "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees";
    client
        .call(Method::POST, attendees)
        .path_parameter("calendar_id", &calendar)
        .path_parameter("event_id", event)
        .query("user_id_type", "open_id")
        .json(&json!({"attendees": [{"type": "user", "user_id": guest}]}))
        .send()
        .await?;
    println!("created {event}");
    Ok(())
}
