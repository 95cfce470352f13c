//! Sends a text and a card to a chat, and replies to the card in a thread.
//!
//! `APP_ID=… APP_SECRET=… cargo run --example send_message --features im -- oc_…`

#[allow(dead_code, reason = "each example uses its own part")]
mod common;

use common::{Outcome, arguments, client};
use feishu_openapi::Client;
use feishu_openapi::im::v1::{
    CreateMessage, CreateMessageReceiveIdType, MessageMsgType, ReplyMessage, ReplyMessageMsgType,
};
use serde_json::{Value, json};

/// Sends a message, and gives its id. The content of a message is JSON, written in a string.
async fn send(
    client: &Client,
    chat: &str,
    kind: MessageMsgType,
    content: Value,
) -> Outcome<String> {
    let to = CreateMessageReceiveIdType::ChatId;
    let message = CreateMessage::new(to, chat, kind, content.to_string());
    let sent = client.send(message).await?;
    Ok(sent.message_id.unwrap_or_default())
}

#[tokio::main]
async fn main() -> Outcome {
    let [chat] = arguments(["CHAT_ID"])?;
    let client = client()?;
    let text = json!({"text": "Good morning!"});
    send(&client, &chat, MessageMsgType::Text, text).await?;

    let card = json!({
        "header": {"title": {"tag": "plain_text", "content": "Lunch?"}},
        "elements": [{"tag": "markdown", "content": "**12:30**, in the *canteen*"}],
    });
    let card = send(&client, &chat, MessageMsgType::Interactive, card).await?;

    let text = json!({"text": "Who comes along?"}).to_string();
    let reply = ReplyMessage::new(card, text, ReplyMessageMsgType::Text).reply_in_thread(true);
    let reply = client.send(reply).await?;
    println!("replied with {}", reply.message_id.unwrap_or_default());
    Ok(())
}
