//! Lists all members of a chat, page after page.
//!
//! `APP_ID=… APP_SECRET=… cargo run --example list_members --features im -- oc_…`

#[allow(dead_code, reason = "each example uses its own part")]
mod common;

use common::{Outcome, arguments, client};
use feishu_openapi::im::v1::GetChatMembers;

#[tokio::main]
async fn main() -> Outcome {
    let [chat] = arguments(["CHAT_ID"])?;
    let listing = client()?.list(GetChatMembers::new(chat));
    let mut members = listing.page_size(100).items();
    while let Some(member) = members.next().await {
        let member = member?;
        let name = member.name.unwrap_or_default();
        println!("{}\t{name}", member.member_id.unwrap_or_default());
    }
    Ok(())
}
