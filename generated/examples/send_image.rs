//! Uploads an image, and sends it to a chat.
//!
//! `APP_ID=… APP_SECRET=… cargo run --example send_image -- oc_… picture.png`

#[allow(dead_code, reason = "each example uses its own part")]
mod common;

use common::{Outcome, arguments, client};
use feishu_openapi::{Body, FilePart, Method, Multipart};
use serde_json::json;

#[tokio::main]
async fn main() -> Outcome {
    let [chat, path] = arguments(["CHAT_ID", "FILE"])?;
    let client = client()?;
    let form = Multipart::new()
        .text("image_type", "message")
        .file("image", &FilePart::path(path));
    let image = client
        .call(Method::POST, "/open-apis/im/v1/images")
        .body(Body::Multipart(form))
        .send()
        .await?;
    client
        .call(Method::POST, "/open-apis/im/v1/messages")
        .query("receive_id_type", "chat_id")
        .json(&json!({
            "receive_id": chat,
            "msg_type": "image",
            "content": json!({"image_key": image["image_key"]}).to_string(),
        }))
        .send()
        .await?;
    Ok(())
}
