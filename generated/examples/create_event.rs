//! Creates an event for an hour from now, and invites somebody.
//!
//! `APP_ID=… APP_SECRET=… cargo run --example create_event --features calendar -- CALENDAR_ID ou_…`

#[allow(dead_code, reason = "each example uses its own part")]
mod common;

use std::time::{Duration, SystemTime};

use common::{Outcome, arguments, client};
use feishu_openapi::calendar::v4::{
    CalendarEventAttendee, CalendarEventAttendeeIdType, CreateCalendarEvent,
    CreateCalendarEventAttendee, TimeInfo,
};
use feishu_openapi::{Client, Timestamp};

/// A time as the calendar takes it: seconds, written in a string.
fn time(at: SystemTime) -> TimeInfo {
    TimeInfo::new().timestamp(Timestamp::from(at).as_seconds().to_string())
}

#[tokio::main]
async fn main() -> Outcome {
    let [calendar, guest] = arguments(["CALENDAR_ID", "OPEN_ID"])?;
    run(&client()?, &calendar, &guest).await
}

pub(crate) async fn run(client: &Client, calendar: &str, guest: &str) -> Outcome {
    let hour = Duration::from_secs(3600);
    let begin = SystemTime::now() + hour;

    let event = CreateCalendarEvent::new(calendar, time(begin), time(begin + hour));
    let created = client.send(event.summary("A walk")).await?;
    let event = created.event.and_then(|event| event.event_id);
    let event = event.ok_or("the answer names no event")?;

    let guest = CalendarEventAttendee::new()
        .type_(CalendarEventAttendeeIdType::User)
        .user_id(guest);
    let invitation = CreateCalendarEventAttendee::new(calendar, &event)
        .user_id_type("open_id")
        .attendees([guest]);
    client.send(invitation).await?;
    println!("created {event}");
    Ok(())
}
