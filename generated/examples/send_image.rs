//! Uploads an image, and sends it to a chat.
//!
//! `APP_ID=… APP_SECRET=… cargo run --example send_image --features im -- oc_… picture.png`

#[allow(dead_code, reason = "each example uses its own part")]
mod common;

use common::{Outcome, arguments, client};
use feishu_openapi::im::v1::{CreateImage, CreateMessage, ImageType};
use feishu_openapi::{Client, FilePart, MessageContent, ReceiveId};

#[tokio::main]
async fn main() -> Outcome {
    let [chat, path] = arguments(["CHAT_ID", "FILE"])?;
    run(&client()?, &chat, FilePart::path(path)).await
}

pub(crate) async fn run(client: &Client, chat: &str, picture: FilePart) -> Outcome {
    let upload = CreateImage::new(ImageType::Message, picture);
    let image = client.send(upload).await?;
    let image = image.image_key.ok_or("the answer names no image")?;
    let message = MessageContent::image(image);
    client
        .send(CreateMessage::new(ReceiveId::chat(chat), message))
        .await?;
    Ok(())
}
