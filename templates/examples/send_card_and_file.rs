//! A report as a bot sends it: a file, and a card that asks what is to become of it.
//!
//! `APP_ID=… APP_SECRET=… cargo run --example send_card_and_file --features im -- oc_… report.pdf`

#[allow(dead_code, reason = "each example uses its own part")]
mod common;

use common::{Outcome, arguments, client};
use feishu_openapi::im::v1::{CreateFile, CreateMessage, FileType};
use feishu_openapi::{Client, FilePart, MessageContent, ReceiveId};
use serde_json::{Value, json};

#[tokio::main]
async fn main() -> Outcome {
    let [chat, path] = arguments(["CHAT_ID", "FILE"])?;
    run(&client()?, &chat, &path, FilePart::path(&path)).await
}

/// A card with two buttons. What is in `value` comes back when one is pressed.
fn question(name: &str) -> Value {
    let button = |text: &str, kind: &str, answer: &str| {
        json!({
            "tag": "button",
            "text": {"tag": "plain_text", "content": text},
            "type": kind,
            "value": {"report": name, "answer": answer},
        })
    };
    json!({
        "header": {"title": {"tag": "plain_text", "content": "The report is there"}},
        "elements": [
            {"tag": "markdown", "content": format!("Please read **{name}**.")},
            {"tag": "action", "actions": [
                button("Publish", "primary", "publish"),
                button("Not yet", "default", "wait"),
            ]},
        ],
    })
}

pub(crate) async fn run(client: &Client, chat: &str, name: &str, report: FilePart) -> Outcome {
    let file = client
        .send(CreateFile::new(FileType::Stream, name, report))
        .await?;
    let file = file.file_key.ok_or("the answer names no file")?;
    for message in [
        MessageContent::file(file),
        MessageContent::interactive(question(name)),
    ] {
        let to = ReceiveId::chat(chat);
        client.send(CreateMessage::new(to, message)).await?;
    }
    Ok(())
}
