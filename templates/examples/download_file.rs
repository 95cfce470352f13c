//! Saves a file that somebody sent.
//!
//! `APP_ID=… APP_SECRET=… cargo run --example download_file --features im -- om_… file_…`

#[allow(dead_code, reason = "each example uses its own part")]
mod common;

use common::{Outcome, arguments, client};
use feishu_openapi::Client;
use feishu_openapi::im::v1::{GetMessageResource, MessageResourceType};

#[tokio::main]
async fn main() -> Outcome {
    let [message, file] = arguments(["MESSAGE_ID", "FILE_KEY"])?;
    run(&client()?, &message, &file).await
}

pub(crate) async fn run(client: &Client, message: &str, file: &str) -> Outcome {
    let resource = GetMessageResource::new(message, file, MessageResourceType::File);
    let download = client.send(resource).await?;
    let name = download.file_name().unwrap_or_else(|| file.to_owned());
    let length = download.save(&name).await?;
    println!("{name}: {length} bytes");
    Ok(())
}
