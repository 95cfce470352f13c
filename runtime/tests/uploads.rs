//! Files that go up in parts.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod server;

use std::error::Error as _;
use std::sync::{Arc, Mutex};

use feishu_openapi_runtime::{
    BegunUpload, CommonError, Empty, Error, FilePart, object, request, upload_in_parts,
};
use serde_json::json;
use server::{Server, error, ok};

/// Begins an upload.
#[derive(Clone)]
struct Begin {
    size: i64,
}
request!(Begin -> Begun, CommonError {
    "test.v1.file.begin", POST "/open-apis/test/v1/begin", [Tenant, User], read_value Data, Json;
    Body size "size"
});

#[derive(Clone, Default)]
struct Begun {
    upload_id: Option<String>,
    block_size: Option<i64>,
    block_num: Option<i64>,
}
object!(Begun { upload_id "upload_id", block_size "block_size", block_num "block_num" });

#[derive(Clone)]
struct Part {
    upload_id: String,
    seq: i64,
    size: i64,
    file: FilePart,
}
request!(Part -> Empty, CommonError {
    "test.v1.file.part", POST "/open-apis/test/v1/part", [Tenant, User], read_value Data, Multipart;
    Body upload_id "upload_id", Body seq "seq", Body size "size", Body file "file"
});

impl Part {
    fn new(upload_id: impl Into<String>, seq: i64, size: i64, file: FilePart) -> Self {
        let upload_id = upload_id.into();
        Self {
            upload_id,
            seq,
            size,
            file,
        }
    }
}

#[derive(Clone)]
struct Finish {
    upload_id: String,
    block_num: i64,
}
request!(Finish -> Finished, CommonError {
    "test.v1.file.finish", POST "/open-apis/test/v1/finish", [Tenant, User], read_value Data, Json;
    Body upload_id "upload_id", Body block_num "block_num"
});

impl Finish {
    fn new(upload_id: impl Into<String>, block_num: i64) -> Self {
        let upload_id = upload_id.into();
        Self {
            upload_id,
            block_num,
        }
    }
}

#[derive(Clone, Default)]
struct Finished {
    file_token: Option<String>,
}
object!(Finished { file_token "file_token" });

upload_in_parts!(Begin { Part, Finish });

const CONTENT: &str = "0123456789";

/// Takes files in parts of four bytes, but for those parts that it is to fail at.
async fn taking(failing: &'static [&'static str]) -> Server {
    let server = Server::start().await;
    let take = move |request: &wiremock::Request| match request.url.path() {
        "/open-apis/test/v1/begin" => {
            let body: serde_json::Value = serde_json::from_slice(&request.body).unwrap();
            let parts = body["size"].as_u64().unwrap().div_ceil(4);
            ok(json!({"upload_id": "u-1", "block_size": 4, "block_num": parts}))
        }
        "/open-apis/test/v1/part" if failing.contains(&&*part_of(request).1) => {
            error(500, 1_061_001, "internal error")
        }
        "/open-apis/test/v1/part" => ok(json!({})),
        _ => ok(json!({"file_token": "box-1"})),
    };
    server.answer(take).await;
    server
}

/// The place and the content of the part that a request brings.
fn part_of(request: &wiremock::Request) -> (String, String) {
    let body = String::from_utf8(request.body.clone()).unwrap();
    let value = |name: &str| {
        let (_, after) = body.split_once(&format!("name=\"{name}\"")).unwrap();
        let (_, value) = after.split_once("\r\n\r\n").unwrap();
        value.split("\r\n--").next().unwrap().to_owned()
    };
    (value("seq"), value("file"))
}

/// The last segment of the path of each request, with the content of a part.
async fn sent(server: &Server) -> Vec<String> {
    let requests = server.requests().await;
    let shown = requests.iter().map(|request| {
        let name = request.url.path().rsplit('/').next().unwrap();
        match name {
            "part" => format!("{} {}", part_of(request).0, part_of(request).1),
            _ => name.to_owned(),
        }
    });
    shown.collect()
}

#[tokio::test]
async fn a_file_goes_up_part_after_part() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.txt");
    std::fs::write(&path, CONTENT).unwrap();
    for file in [
        FilePart::path(path),
        FilePart::bytes(CONTENT),
        FilePart::reader(std::io::Cursor::new(CONTENT), None),
    ] {
        let server = taking(&[]).await;
        let told: Arc<Mutex<Vec<u64>>> = Arc::default();
        let hook = Arc::clone(&told);
        let finished = server
            .client()
            .upload(Begin { size: 10 }, file)
            .on_progress(move |upload| hook.lock().unwrap().push(upload.bytes_done()))
            .send()
            .await
            .unwrap();
        assert_eq!(finished.file_token.as_deref(), Some("box-1"));
        let expected = ["begin", "0 0123", "1 4567", "2 89", "finish"];
        assert_eq!(sent(&server).await, expected);
        assert_eq!(*told.lock().unwrap(), [0, 4, 8, 10]);
    }
}

#[tokio::test]
async fn an_upload_that_failed_is_resumed_where_it_was() {
    let server = taking(&["4567"]).await;
    let upload = |server: &Server| {
        let client = server.client();
        client.upload(Begin { size: 10 }, FilePart::bytes(CONTENT))
    };
    let failed = upload(&server).send().await.unwrap_err();
    assert_eq!(failed.to_string(), "the upload failed after 1 of 3 parts");
    assert!(failed.source().is_some());
    assert_eq!(failed.error.code(), Some(1_061_001));
    // It was tried twice: a part that comes twice is one part.
    let expected = ["begin", "0 0123", "1 4567", "1 4567"];
    assert_eq!(sent(&server).await, expected);
    let kept = serde_json::to_string(&failed.begun.unwrap()).unwrap();
    let kept: BegunUpload = serde_json::from_str(&kept).unwrap();
    let server = taking(&[]).await;
    upload(&server).resume(kept.clone()).send().await.unwrap();
    assert_eq!(sent(&server).await, ["1 4567", "2 89", "finish"]);
    let other = server
        .client()
        .upload(Begin { size: 11 }, FilePart::bytes(CONTENT));
    let other = other.resume(kept).send().await.unwrap_err();
    assert!(matches!(other.error, Error::Request(_)), "{other:?}");
}

#[tokio::test]
async fn a_file_of_another_size_is_not_finished() {
    for (size, requests) in [(9, 4), (11, 3), (-1, 0)] {
        let server = taking(&[]).await;
        let upload = server
            .client()
            .upload(Begin { size }, FilePart::bytes(CONTENT));
        let failed: Error = upload.send().await.unwrap_err().into();
        assert!(matches!(failed, Error::Request(_)), "{failed}");
        let sent = sent(&server).await;
        assert_eq!(sent.len(), requests, "{sent:?}");
        assert!(!sent.contains(&"finish".to_owned()));
    }
}

#[tokio::test]
async fn an_upload_is_sent_in_the_name_of_a_user() {
    let server = taking(&[]).await;
    let upload = server
        .client()
        .upload(Begin { size: 10 }, FilePart::bytes(CONTENT));
    upload.user_token("u-hush").send().await.unwrap();
    for request in server.requests().await {
        assert_eq!(request.headers["authorization"], "Bearer u-hush");
    }
}

#[tokio::test]
async fn parts_that_do_not_come_to_the_file_are_an_error() {
    for (block_size, block_num) in [(4, 2), (4, 4), (0, 1), (-4, 3), (i64::MAX, 3), (1 << 40, 1)] {
        let server = Server::start().await;
        let begun = json!({"upload_id": "u", "block_size": block_size, "block_num": block_num});
        server.answer(move |_| ok(begun.clone())).await;
        let upload = server
            .client()
            .upload(Begin { size: 10 }, FilePart::bytes(CONTENT));
        let failed = upload.send().await.unwrap_err();
        assert!(matches!(failed.error, Error::Decode(_)), "{failed:?}");
        assert_eq!(failed.to_string(), "the upload could not be begun");
        assert_eq!(sent(&server).await, ["begin"]);
    }
}
