//! Sends a text, a post and a card to a chat, and replies to the card in a thread.
//!
//! `APP_ID=… APP_SECRET=… cargo run --example send_message --features im -- oc_…`

#[allow(dead_code, reason = "each example uses its own part")]
mod common;

use common::{Outcome, arguments, client};
use feishu_openapi::im::v1::{CreateMessage, ReplyMessage};
use feishu_openapi::{Client, MessageContent, Post, PostElement, ReceiveId};
use serde_json::json;

/// Sends a message, and gives its id.
async fn send(client: &Client, to: &ReceiveId, message: MessageContent) -> Outcome<String> {
    let sent = client.send(CreateMessage::new(to.clone(), message)).await?;
    Ok(sent.message_id.ok_or("the answer names no message")?)
}

#[tokio::main]
async fn main() -> Outcome {
    let [chat] = arguments(["CHAT_ID"])?;
    run(&client()?, &chat).await
}

pub(crate) async fn run(client: &Client, chat: &str) -> Outcome {
    let chat = ReceiveId::chat(chat);
    send(client, &chat, MessageContent::text("Good morning!")).await?;

    let post = Post::new().title("This week").line([
        PostElement::text("The plan is "),
        PostElement::link("here", "https://example.com/plan"),
        PostElement::text(". Read it, please: ").bold(),
        PostElement::mention_all(),
    ]);
    send(client, &chat, post.into()).await?;

    let card = json!({
        "header": {"title": {"tag": "plain_text", "content": "Lunch?"}},
        "elements": [{"tag": "markdown", "content": "**12:30**, in the *canteen*"}],
    });
    let card = send(client, &chat, MessageContent::interactive(card)).await?;

    let reply = ReplyMessage::new(card, "Who comes along?").reply_in_thread(true);
    let reply = client.send(reply).await?;
    println!("replied with {}", reply.message_id.unwrap_or_default());
    Ok(())
}
