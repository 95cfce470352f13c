//! Lists all members of a chat, page after page, by an endpoint that is written here: as a program
//! does it for an endpoint that the crate does not have.
//!
//! `APP_ID=… APP_SECRET=… cargo run --example own_endpoint -- oc_…`

#[allow(dead_code, reason = "each example uses its own part")]
mod common;

use common::{Outcome, arguments, client};
use feishu_openapi::{
    Client, CommonError, Endpoint, EndpointInfo, Method, Paged, Query, TokenKind,
};
use serde::Deserialize;

/// What an endpoint is: a struct that says how its request is written.
#[derive(Clone)]
struct ListMembers {
    chat_id: String,
    page_size: Option<i64>,
    page_token: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Members {
    items: Option<Vec<Member>>,
    has_more: Option<bool>,
    page_token: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Member {
    name: Option<String>,
}

impl Endpoint for ListMembers {
    type Response = Members;
    type Error = CommonError;
    const INFO: EndpointInfo = EndpointInfo::new(
        "im.v1.chat_members.get",
        Method::GET,
        "/open-apis/im/v1/chats/:chat_id/members",
    )
    .token_kinds(&[TokenKind::Tenant, TokenKind::User]);

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("chat_id", self.chat_id.clone())]
    }

    fn query(&self, query: &mut Query) {
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
    }
}

impl Paged for ListMembers {
    type Item = Member;

    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token);
    }

    fn set_page_size(&mut self, size: i64) {
        self.page_size = Some(size);
    }

    fn next(response: &Members) -> (Option<bool>, Option<&str>) {
        (response.has_more, response.page_token.as_deref())
    }

    fn items(response: Members) -> Vec<Member> {
        response.items.unwrap_or_default()
    }
}

#[tokio::main]
async fn main() -> Outcome {
    let [chat_id] = arguments(["CHAT_ID"])?;
    for name in run(&client()?, chat_id).await? {
        println!("{name}");
    }
    Ok(())
}

pub(crate) async fn run(client: &Client, chat_id: String) -> Outcome<Vec<String>> {
    let listing = ListMembers {
        chat_id,
        page_size: None,
        page_token: None,
    };
    let members = client.list(listing).page_size(100).items().all().await?;
    Ok(members.into_iter().filter_map(|it| it.name).collect())
}
