//! Sends a card with two buttons to a chat, and answers whoever presses one with a notice and another
//! card.
//!
//! `APP_ID=… APP_SECRET=… cargo run --example card_with_buttons --features im,cardkit,events -- oc_…`

#[allow(dead_code, reason = "each example uses its own part")]
mod common;

use common::{Outcome, arguments, client};
use feishu_openapi::cardkit::v1::events::{
    CardActionTrigger, CardActionTriggerAnswer, CardActionTriggerCard, CardActionTriggerToast,
};
use feishu_openapi::events::{CancellationToken, Dispatcher, DispatcherError, LongConnection};
use feishu_openapi::im::v1::CreateMessage;
use feishu_openapi::{Client, Error, MessageContent, ReceiveId};
use serde_json::{Value, json};

#[tokio::main]
async fn main() -> Outcome {
    let [chat] = arguments(["CHAT_ID"])?;
    send(&client()?, &chat).await?;
    let (app_id, app_secret) = (std::env::var("APP_ID")?, std::env::var("APP_SECRET")?);
    let connection = LongConnection::builder(app_id, app_secret, dispatcher()?).build()?;
    Ok(connection.run(CancellationToken::new()).await?)
}

/// Sends the card.
pub(crate) async fn send(client: &Client, chat: &str) -> Result<(), Error> {
    let buttons = [button("Yes", "primary"), button("No", "default")];
    let card = card(
        "Lunch at 12:30?",
        json!({"tag": "action", "actions": buttons}),
    );
    let message = MessageContent::interactive(card);
    let message = CreateMessage::new(ReceiveId::chat(chat), message);
    client.send(message).await?;
    Ok(())
}

/// What takes the presses.
pub(crate) fn dispatcher() -> Result<Dispatcher, DispatcherError> {
    Dispatcher::builder(()).on_callback(pressed).build()
}

/// The answer is what the platform shows: a notice to who pressed, the card to everybody.
async fn pressed(press: CardActionTrigger) -> Result<CardActionTriggerAnswer, Error> {
    let value = press.action.unwrap_or_default().value.unwrap_or_default();
    let choice = value["choice"].as_str().unwrap_or("nothing");
    let toast = CardActionTriggerToast::new()
        .type_("success")
        .content(format!("You chose {choice}"));
    let told = json!({"tag": "markdown", "content": format!("Somebody chose **{choice}**.")});
    let card = CardActionTriggerCard::new("raw", card("Lunch at 12:30", told));
    Ok(CardActionTriggerAnswer::new().toast(toast).card(card))
}

fn card(title: &str, element: Value) -> Value {
    json!({
        "header": {"title": {"tag": "plain_text", "content": title}},
        "elements": [element],
    })
}

fn button(choice: &str, kind: &str) -> Value {
    json!({
        "tag": "button",
        "text": {"tag": "plain_text", "content": choice},
        "type": kind,
        "value": {"choice": choice},
    })
}
