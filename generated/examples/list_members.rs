//! Lists all members of a chat, page after page.
//!
//! `APP_ID=… APP_SECRET=… cargo run --example list_members --features im -- oc_…`

#[allow(dead_code, reason = "each example uses its own part")]
mod common;

use common::{Outcome, arguments, client};
use feishu_openapi::Client;
use feishu_openapi::im::v1::GetChatMembers;

#[tokio::main]
async fn main() -> Outcome {
    let [chat] = arguments(["CHAT_ID"])?;
    for name in run(&client()?, &chat).await? {
        println!("{name}");
    }
    Ok(())
}

pub(crate) async fn run(client: &Client, chat: &str) -> Outcome<Vec<String>> {
    let mut names = Vec::new();
    let mut members = client
        .list(GetChatMembers::new(chat))
        .page_size(100)
        .items();
    // A page is asked for when the one before is used up.
    while let Some(member) = members.next().await {
        names.extend(member?.name);
    }
    Ok(names)
}
