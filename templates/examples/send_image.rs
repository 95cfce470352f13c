//! Uploads an image, and sends it to a chat.
//!
//! `APP_ID=… APP_SECRET=… cargo run --example send_image --features im -- oc_… picture.png`

#[allow(dead_code, reason = "each example uses its own part")]
mod common;

use common::{Outcome, arguments, client};
use feishu_openapi::FilePart;
use feishu_openapi::im::v1::{
    CreateImage, CreateMessage, CreateMessageReceiveIdType, ImageType, MessageMsgType,
};
use serde_json::json;

#[tokio::main]
async fn main() -> Outcome {
    let [chat, path] = arguments(["CHAT_ID", "FILE"])?;
    let client = client()?;
    let upload = CreateImage::new(ImageType::Message, FilePart::path(path));
    let image = client.send(upload).await?;
    let content = json!({"image_key": image.image_key}).to_string();
    let to = CreateMessageReceiveIdType::ChatId;
    let message = CreateMessage::new(to, chat, MessageMsgType::Image, content);
    client.send(message).await?;
    Ok(())
}
