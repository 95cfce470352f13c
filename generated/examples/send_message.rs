//! Sends a text and a card to a chat, and replies to the card in a thread.
//!
//! `APP_ID=… APP_SECRET=… cargo run --example send_message -- oc_…`

#[allow(dead_code, reason = "each example uses its own part")]
mod common;

use common::{Outcome, arguments, client};
use feishu_openapi::{Client, Method};
use serde_json::{Value, json};

/// The content of a message is JSON, written in a string.
async fn send(client: &Client, chat: &str, kind: &str, content: Value) -> Outcome<Value> {
    let message = client
        .call(Method::POST, "/open-apis/im/v1/messages")
        .query("receive_id_type", "chat_id")
        .json(&json!({
            "receive_id": chat,
            "msg_type": kind,
            "content": content.to_string(),
        }))
        .send()
        .await?;
    Ok(message)
}

#[tokio::main]
async fn main() -> Outcome {
    let [chat] = arguments(["CHAT_ID"])?;
    let client = client()?;
    send(&client, &chat, "text", json!({"text": "Good morning!"})).await?;

    let card = json!({
        "header": {"title": {"tag": "plain_text", "content": "Lunch?"}},
        "elements": [{"tag": "markdown", "content": "**12:30**, in the *canteen*"}],
    });
    let message = send(&client, &chat, "interactive", card).await?;

    let message_id = message["message_id"].as_str().unwrap_or_default();
    let reply = client
        .call(Method::POST, "/open-apis/im/v1/messages/:message_id/reply")
        .path_parameter("message_id", message_id)
        .json(&json!({
            "msg_type": "text",
            "content": json!({"text": "Who comes along?"}).to_string(),
            "reply_in_thread": true,
        }))
        .send()
        .await?;
    println!("replied with {}", reply["message_id"]);
    Ok(())
}
