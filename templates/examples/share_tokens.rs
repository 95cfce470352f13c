//! Keeps its tokens on a Redis of this machine. However many of these run at once, they ask the
//! platform for one token.
//!
//! `APP_ID=… APP_SECRET=… cargo run --example share_tokens --features im,redis`

#[allow(dead_code, reason = "each example uses its own part")]
mod common;

use common::Outcome;
use feishu_openapi::im::v1::ListChat;
use feishu_openapi::{Client, RedisTokenStore};

#[tokio::main]
async fn main() -> Outcome {
    let store = RedisTokenStore::connect("redis://127.0.0.1/").await?;
    let (id, secret) = (std::env::var("APP_ID")?, std::env::var("APP_SECRET")?);
    let client = Client::builder(id, secret).token_store(store).build()?;
    let mut chats = client.list(ListChat::new()).items();
    while let Some(chat) = chats.next().await {
        println!("{}", chat?.name.unwrap_or_default());
    }
    Ok(())
}
