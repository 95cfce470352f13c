//! Deletes an event, and tells apart everything that can come of it.
//!
//! `APP_ID=… APP_SECRET=… cargo run --example handle_errors --features calendar -- CALENDAR EVENT`

#[allow(dead_code, reason = "each example uses its own part")]
mod common;

use common::{Outcome, arguments, client};
use feishu_openapi::calendar::v4::{DeleteCalendarEvent, DeleteCalendarEventError};
use feishu_openapi::{Client, CommonError, Error, ErrorKind as _};

#[tokio::main]
async fn main() -> Outcome {
    let [calendar, event] = arguments(["CALENDAR_ID", "EVENT_ID"])?;
    println!("{}", run(&client()?, &calendar, &event).await?);
    Ok(())
}

pub(crate) async fn run(client: &Client, calendar: &str, event: &str) -> Outcome<String> {
    let deleted = client.send(DeleteCalendarEvent::new(calendar, event)).await;
    Ok(match deleted {
        Ok(_) => "deleted".to_owned(),
        Err(Error::Api(error)) => match error.kind {
            // A code that the page of this endpoint lists.
            DeleteCalendarEventError::EventIsDeleted => "it was gone already".to_owned(),
            // A code that the gateway sends on any endpoint.
            DeleteCalendarEventError::Common(CommonError::Undocumented(code)) => {
                format!("cannot be: {code} is documented")
            }
            DeleteCalendarEventError::Common(common) => format!("refused: {common}"),
            // A code that nobody documents. All that the server said is there all the same.
            DeleteCalendarEventError::Undocumented(code) => {
                format!("{code}: {} (log id {:?})", error.message, error.log_id)
            }
            // Any other code of the page, with what the page advises.
            kind => format!("{kind}: {}", kind.advice().unwrap_or("no advice")),
        },
        Err(Error::Auth(error)) => format!("no token: {error}"),
        Err(Error::Transport(error)) => format!("no answer: {error}"),
        Err(Error::Decode(error)) => format!("no sense: {}", error.received()),
        Err(Error::Request(error)) => format!("nothing was sent: {error}"),
        Err(error) => return Err(error.into()),
    })
}
