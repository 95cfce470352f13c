//! A large file goes into a folder of the drive, part after part, and goes on where it was after a
//! failure.
//!
//! `APP_ID=… APP_SECRET=… cargo run --example upload_large_file --features drive -- fld… film.mp4`

#[allow(dead_code, reason = "each example uses its own part")]
mod common;

use std::path::Path;

use common::{Outcome, arguments, client};
use feishu_openapi::drive::v1::UploadPrepareFile;
use feishu_openapi::{Client, FilePart};

#[tokio::main]
async fn main() -> Outcome {
    let [folder, path] = arguments(["FOLDER_TOKEN", "FILE"])?;
    run(&client()?, &folder, Path::new(&path)).await
}

pub(crate) async fn run(client: &Client, folder: &str, path: &Path) -> Outcome {
    let name = path.file_name().ok_or("the path names no file")?;
    let size = i64::try_from(path.metadata()?.len())?;
    let begin = UploadPrepareFile::new(name.to_string_lossy(), folder, size);
    let upload = || {
        let upload = client.upload(begin.clone(), FilePart::path(path));
        upload.on_progress(|upload| println!("{} of {} bytes", upload.bytes_done(), upload.size))
    };
    let uploaded = match upload().send().await {
        Ok(uploaded) => uploaded,
        // Parts that are there already are not sent again.
        Err(failed) if failed.error.is_retryable() => match failed.begun {
            Some(begun) => upload().resume(begun).send().await?,
            None => return Err(failed.into()),
        },
        Err(failed) => return Err(failed.into()),
    };
    println!("{}", uploaded.file_token.unwrap_or_default());
    Ok(())
}
