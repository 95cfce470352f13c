//! Sends one message with `reqwest` and `serde` alone.

use std::env::{args, var};

use reqwest::{Client, RequestBuilder};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::json;

const HOST: &str = "https://open.feishu.cn/open-apis";

#[derive(Deserialize)]
struct Answer<T> {
    code: i64,
    msg: String,
    #[serde(flatten)]
    content: T,
}

#[derive(Deserialize)]
struct Token {
    tenant_access_token: Option<String>,
}

#[derive(Deserialize)]
struct Sent {
    data: Option<Message>,
}

#[derive(Deserialize)]
struct Message {
    message_id: Option<String>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let chat = args().nth(1).ok_or("give the id of a chat")?;
    rustls::crypto::ring::default_provider()
        .install_default()
        .map_err(|_| "there is a provider of cryptography already")?;
    let client = Client::new();
    let app = json!({"app_id": var("APP_ID")?, "app_secret": var("APP_SECRET")?});
    let url = format!("{HOST}/auth/v3/tenant_access_token/internal");
    let token: Token = answer(client.post(url).json(&app)).await?;
    let token = token.tenant_access_token.ok_or("the answer has no token")?;
    let content = json!({"text": "Good morning!"}).to_string();
    let body = json!({"receive_id": chat, "msg_type": "text", "content": content});
    let url = format!("{HOST}/im/v1/messages?receive_id_type=chat_id");
    let sent: Sent = answer(client.post(url).bearer_auth(token).json(&body)).await?;
    let message = sent.data.and_then(|message| message.message_id);
    println!("{}", message.unwrap_or_default());
    Ok(())
}

async fn answer<T: DeserializeOwned>(
    request: RequestBuilder,
) -> Result<T, Box<dyn std::error::Error>> {
    let answer: Answer<T> = request.send().await?.json().await?;
    match answer.code {
        0 => Ok(answer.content),
        code => Err(format!("{code}: {}", answer.msg).into()),
    }
}
