//! Files, up and down.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod own;
mod raw;
mod server;

use std::time::Duration;

use feishu_openapi_runtime::{Error, FilePart, TransportErrorKind};
use own::{DownloadThing, UploadThing};
use raw::{Act, Raw};
use serde_json::json;
use server::{Server, error, ok};
use wiremock::ResponseTemplate;

fn download() -> DownloadThing {
    DownloadThing { id: "i".into() }
}

fn upload(file: FilePart) -> UploadThing {
    let name = "n".to_owned();
    UploadThing { name, file }
}

#[tokio::test]
async fn a_file_goes_up_from_a_path_from_bytes_and_from_a_reader() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("报告.pdf");
    std::fs::write(&path, "the content").unwrap();
    let server = Server::start().await;
    server.answer(|_| ok(json!({"name": "kept"}))).await;
    let reader = || std::io::Cursor::new("the content");
    for (file, has_length) in [
        (FilePart::path(&path), true),
        (FilePart::bytes("the content").file_name("报告.pdf"), true),
        (
            FilePart::reader(reader(), Some(11)).file_name("报告.pdf"),
            true,
        ),
        (
            FilePart::reader(reader(), None).file_name("报告.pdf"),
            false,
        ),
    ] {
        let file = file.content_type("application/pdf");
        let thing = server.client().send(upload(file)).await.unwrap();
        assert_eq!(thing.name.as_deref(), Some("kept"));
        let request = server.last().await;
        let content_type = request.headers["content-type"].to_str().unwrap();
        let boundary = content_type
            .strip_prefix("multipart/form-data; boundary=")
            .unwrap();
        let body = String::from_utf8(request.body.clone()).unwrap();
        assert_eq!(
            body.replace(boundary, "B"),
            "--B\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nn\r\n\
             --B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"报告.pdf\"\r\n\
             Content-Type: application/pdf\r\n\r\nthe content\r\n--B--\r\n"
        );
        assert_eq!(request.headers.contains_key("content-length"), has_length);
    }
    let missing = FilePart::path(folder.path().join("none"));
    let error = server.client().send(upload(missing)).await.unwrap_err();
    assert!(matches!(error, Error::Request(_)), "{error}");
}

#[tokio::test]
async fn a_reader_is_not_sent_twice_and_a_path_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.txt");
    std::fs::write(&path, "x").unwrap();
    let server = Server::start().await;
    server.answer(|_| error(429, 99_991_400, "slow down")).await;
    for (file, times) in [
        (FilePart::reader(std::io::Cursor::new("x"), Some(1)), 1),
        (FilePart::path(path), 2),
    ] {
        let before = server.requests().await.len();
        let error = server.client().send(upload(file)).await.unwrap_err();
        assert_eq!(error.code(), Some(99_991_400));
        assert_eq!(server.requests().await.len() - before, times);
    }
}

#[tokio::test]
async fn a_file_comes_down_with_its_name_and_length() {
    let server = Server::start().await;
    server
        .answer(|_| {
            ResponseTemplate::new(200)
                .set_body_raw("the content", "application/octet-stream")
                .insert_header(
                    "content-disposition",
                    "attachment; filename*=UTF-8''%E4%B8%AD.txt",
                )
        })
        .await;
    let client = server.client();
    let file = client.send(download()).await.unwrap();
    assert_eq!(file.file_name().as_deref(), Some("中.txt"));
    assert_eq!(file.content_type(), Some("application/octet-stream"));
    assert_eq!(file.length(), Some(11));
    assert_eq!(file.bytes().await.unwrap(), "the content");

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("saved");
    let file = client.send(download()).await.unwrap();
    assert_eq!(file.save(&path).await.unwrap(), 11);
    assert_eq!(std::fs::read(&path).unwrap(), b"the content");
}

#[tokio::test]
async fn a_file_that_is_json_is_still_a_file() {
    let server = Server::start().await;
    for (body, disposition) in [
        (r#"{"a": 1}"#, None),
        (
            r#"{"code": 7, "msg": "mine"}"#,
            Some("attachment; filename=a.json"),
        ),
    ] {
        server
            .answer(move |_| {
                let answer = ResponseTemplate::new(200).set_body_raw(body, "application/json");
                match disposition {
                    Some(value) => answer.insert_header("content-disposition", value),
                    None => answer,
                }
            })
            .await;
        let file = server.client().send(download()).await.unwrap();
        assert_eq!(file.bytes().await.unwrap(), body);
    }
}

#[tokio::test]
async fn an_error_in_place_of_a_file_is_the_typed_error() {
    let server = Server::start().await;
    for status in [200, 400, 404] {
        server
            .answer(move |_| error(status, 234_008, "not the app's own"))
            .await;
        let error = server.client().send(download()).await.unwrap_err();
        assert_eq!(
            (error.code(), error.http_status()),
            (Some(234_008), Some(status))
        );
    }
    server
        .answer(|_| ResponseTemplate::new(404).set_body_string("<html>"))
        .await;
    let error = server.client().send(download()).await.unwrap_err();
    assert!(matches!(error, Error::Decode(_)), "{error}");
}

#[tokio::test]
async fn a_file_that_breaks_off_or_stops_is_an_error() {
    for (act, kind) in [
        (Act::Wait(Duration::ZERO), TransportErrorKind::Interrupted),
        (
            Act::Wait(Duration::from_secs(30)),
            TransportErrorKind::Timeout,
        ),
    ] {
        let head = "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 100\r\n\r\nhalf";
        let raw = Raw::start(move |_| vec![Act::Send(head.into()), act.clone()]).await;
        let client = raw.builder().read_timeout(Duration::from_millis(100));
        let request = client
            .build()
            .unwrap()
            .request(download())
            .user_token("u-hush-1");
        let file = request.send().await.unwrap();
        assert_eq!(file.bytes().await.unwrap_err().kind(), kind);
    }
}

#[tokio::test]
async fn a_slow_upload_is_not_a_dead_one() {
    // Nothing is answered for longer than the read timeout, but bytes go out all the while.
    let (mut writer, reader) = tokio::io::duplex(16);
    tokio::spawn(async move {
        for _ in 0..10 {
            tokio::time::sleep(Duration::from_millis(40)).await;
            tokio::io::AsyncWriteExt::write_all(&mut writer, b"0123456789")
                .await
                .unwrap();
        }
    });
    let server = Server::start().await;
    server.answer(|_| ok(json!({"count": 1}))).await;
    let client = server.builder().read_timeout(Duration::from_millis(150));
    let file = FilePart::reader(reader, Some(100));
    let thing = client.build().unwrap().send(upload(file)).await.unwrap();
    assert_eq!(thing.count, Some(1));
}
