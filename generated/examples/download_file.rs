//! Saves a file that somebody sent.
//!
//! `APP_ID=… APP_SECRET=… cargo run --example download_file -- om_… file_…`

#[allow(dead_code, reason = "each example uses its own part")]
mod common;

use common::{Outcome, arguments, client};
use feishu_openapi::{Download, Method, ResponseFormat};

#[tokio::main]
async fn main() -> Outcome {
    let [message, file] = arguments(["MESSAGE_ID", "FILE_KEY"])?;
    let path = "/open-apis/im/v1/messages/:message_id/resources/:file_key";
    let download = client()?
        .call(Method::GET, path)
        .path_parameter("message_id", &message)
        .path_parameter("file_key", &file)
        .query("type", "file")
        .format(ResponseFormat::Bytes)
        .response::<Download>()
        .send()
        .await?;
    let name = download.file_name().unwrap_or(file);
    let length = download.save(&name).await?;
    println!("{name}: {length} bytes");
    Ok(())
}
