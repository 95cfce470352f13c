//! Sends one message with the crate.

use std::env::{args, var};

use feishu_openapi::im::v1::CreateMessage;
use feishu_openapi::{Client, ReceiveId};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let chat = args().nth(1).ok_or("give the id of a chat")?;
    let client = Client::builder(var("APP_ID")?, var("APP_SECRET")?).build()?;
    let message = CreateMessage::new(ReceiveId::chat(chat), "Good morning!");
    let sent = client.send(message).await?;
    println!("{}", sent.message_id.unwrap_or_default());
    Ok(())
}
