//! The examples, run against the mock.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]
#![allow(dead_code, reason = "the main functions of the examples")]
#![allow(
    clippy::duplicate_mod,
    reason = "the examples share a module, and each is a program"
)]
#![cfg(all(
    feature = "approval",
    feature = "bitable",
    feature = "calendar",
    feature = "drive",
    feature = "im",
    feature = "mock"
))]

#[path = "../examples/add_records.rs"]
mod add_records;
#[path = "../examples/ask_for_approval.rs"]
mod ask_for_approval;
#[path = "../examples/combine_errors.rs"]
mod combine_errors;
#[path = "../examples/create_event.rs"]
mod create_event;
#[path = "../examples/download_file.rs"]
mod download_file;
#[path = "../examples/handle_errors.rs"]
mod handle_errors;
#[path = "../examples/list_members.rs"]
mod list_members;
#[path = "../examples/own_endpoint.rs"]
mod own_endpoint;
#[path = "../examples/send_card_and_file.rs"]
mod send_card_and_file;
#[path = "../examples/send_image.rs"]
mod send_image;
#[path = "../examples/send_message.rs"]
mod send_message;
#[path = "../examples/sign_in.rs"]
mod sign_in;
#[path = "../examples/upload_large_file.rs"]
mod upload_large_file;

use std::sync::atomic::{AtomicUsize, Ordering};

use feishu_openapi::bitable::v1::BatchCreateAppTableRecord;
use feishu_openapi::calendar::v4::{DeleteCalendarEvent, DeleteCalendarEventError};
use feishu_openapi::drive::v1::{
    UploadFinishFile, UploadPartFile, UploadPartFileError, UploadPrepareFile,
};
use feishu_openapi::im::v1::{
    CreateFile, CreateImage, CreateMessage, DeleteChat, DeleteChatError, GetChatMembers,
    GetMessageResource,
};
use feishu_openapi::mock::{Answer, Mock, Request};
use feishu_openapi::{Endpoint, FilePart, Method};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// The types of the messages that were sent, and their contents.
fn messages(mock: &Mock) -> Vec<(String, Value)> {
    let is_message = |request: &Request| request.path == CreateMessage::INFO.path;
    let sent = mock.requests().into_iter().filter(is_message);
    let parts = sent.map(|request| {
        let body = request.json();
        let content = serde_json::from_str(body["content"].as_str().unwrap());
        let kind = body["msg_type"].as_str().unwrap().to_owned();
        (kind, content.unwrap())
    });
    parts.collect()
}

#[tokio::test]
async fn messages_are_sent() {
    let mock = Mock::documented();
    send_message::run(&mock.client(), "oc_1").await.unwrap();
    let kinds: Vec<String> = messages(&mock).into_iter().map(|(kind, _)| kind).collect();
    assert_eq!(kinds, ["text", "post", "interactive"]);
    assert_eq!(mock.requests().len(), 4);
}

#[tokio::test]
async fn a_large_file_is_uploaded_in_parts_and_goes_on_after_a_failure() {
    let path = std::env::temp_dir().join(format!("upload-{}.txt", std::process::id()));
    std::fs::write(&path, "0123456789").unwrap();
    let mock = Mock::new();
    let begun = json!({"upload_id": "u_1", "block_size": 4, "block_num": 3});
    mock.on::<UploadPrepareFile>(move |_| Answer::data(&begun));
    let parts = AtomicUsize::new(0);
    mock.on::<UploadPartFile>(move |_| match parts.fetch_add(1, Ordering::SeqCst) {
        1 => Answer::error(UploadPartFileError::InternalError).status(503),
        _ => Answer::data(&json!({})),
    });
    mock.on::<UploadFinishFile>(|_| Answer::data(&json!({"file_token": "box_1"})));
    let uploaded = upload_large_file::run(&mock.client(), "fld_1", &path).await;
    std::fs::remove_file(&path).unwrap();
    uploaded.unwrap();
    let requests = mock.requests();
    let steps = requests.iter().map(|request| {
        let (_, step) = request.path.rsplit_once('_').unwrap();
        step
    });
    // The part that failed is sent once more, and no other.
    let expected = ["prepare", "part", "part", "part", "part", "finish"];
    assert_eq!(steps.collect::<Vec<_>>(), expected);
}

#[tokio::test]
async fn images_and_files_are_uploaded_and_sent() {
    let mock = Mock::new();
    mock.on::<CreateImage>(|_| Answer::data(&json!({"image_key": "img_1"})));
    mock.on::<CreateFile>(|_| Answer::data(&json!({"file_key": "f_1"})));
    mock.on::<CreateMessage>(|_| Answer::data(&json!({"message_id": "om_1"})));
    let (client, file) = (mock.client(), || FilePart::bytes("content"));
    send_image::run(&client, "oc_1", file()).await.unwrap();
    let report = send_card_and_file::run(&client, "oc_1", "r.pdf", file());
    report.await.unwrap();
    let [image, file, card] = messages(&mock).try_into().unwrap();
    assert_eq!(image, ("image".to_owned(), json!({"image_key": "img_1"})));
    assert_eq!(file, ("file".to_owned(), json!({"file_key": "f_1"})));
    assert_eq!(card.0, "interactive");
    let publish = &card.1["elements"][1]["actions"][0]["value"];
    assert_eq!(*publish, json!({"report": "r.pdf", "answer": "publish"}));
}

#[tokio::test]
async fn a_file_is_saved() {
    let mock = Mock::new();
    let folder = std::env::temp_dir().join(format!("download_file-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("saved.txt");
    mock.on::<GetMessageResource>(|_| Answer::bytes("content"));
    let client = mock.client();
    let saved = download_file::run(&client, "om_1", path.to_str().unwrap()).await;
    saved.unwrap();
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "content");
    std::fs::remove_dir_all(folder).unwrap();
}

#[tokio::test]
async fn members_are_listed_page_after_page() {
    let mock = Mock::new();
    mock.on::<GetChatMembers>(|request| match request.query("page_token") {
        None => {
            Answer::data(&json!({"items": [{"name": "Ann"}], "has_more": true, "page_token": "p2"}))
        }
        Some(_) => Answer::data(&json!({"items": [{"name": "Bo"}], "has_more": false})),
    });
    let names = list_members::run(&mock.client(), "oc_1").await.unwrap();
    assert_eq!(names, ["Ann", "Bo"]);
    let names = own_endpoint::run(&mock.client(), "oc_1".to_owned()).await;
    assert_eq!(names.unwrap(), ["Ann", "Bo"]);
}

#[tokio::test]
async fn records_are_added_in_batches() {
    let mock = Mock::new();
    mock.on::<BatchCreateAppTableRecord>(|_| Answer::data(&json!({})));
    let added = add_records::run(&mock.client(), "app", "tbl", 1200).await;
    assert_eq!(added.unwrap(), 1200);
    let counts: Vec<usize> = mock
        .requests()
        .iter()
        .map(|request| request.json()["records"].as_array().unwrap().len())
        .collect();
    assert_eq!(counts, [500, 500, 200]);
}

#[tokio::test]
async fn an_approval_is_asked_for_and_an_event_is_created() {
    let client = Mock::documented().client();
    let status = ask_for_approval::run(&client, "code", "ou_1").await;
    assert_eq!(status.unwrap(), "PENDING");
    create_event::run(&client, "primary", "ou_1").await.unwrap();
}

#[tokio::test]
async fn errors_are_told_apart() {
    let mock = Mock::documented();
    let client = mock.client();
    let outcome = || handle_errors::run(&client, "primary", "e_0");
    assert_eq!(outcome().await.unwrap(), "deleted");
    assert_eq!(
        combine_errors::run(&client, "e_0", "oc_1").await,
        "cancelled"
    );
    mock.fail::<DeleteChat>(DeleteChatError::from(232_009));
    let of_chat = combine_errors::run(&client, "e_0", "oc_1").await;
    assert!(of_chat.starts_with("the chat: "), "{of_chat}");
    mock.fail::<DeleteCalendarEvent>(DeleteCalendarEventError::EventIsDeleted);
    assert_eq!(outcome().await.unwrap(), "it was gone already");
    let of_event = combine_errors::run(&client, "e_0", "oc_1").await;
    assert_eq!(of_event, "there was no such event any more");
}

#[tokio::test]
async fn a_user_signs_in_on_a_page() {
    let mock = Mock::new();
    mock.on_path(Method::POST, "/open-apis/authen/v2/oauth/token", |_| {
        let given = json!({"code": 0, "access_token": "u-1", "expires_in": 7200});
        Answer::json(200, &given)
    });
    mock.on_path(Method::GET, "/open-apis/authen/v1/user_info", |_| {
        Answer::data(&json!({"open_id": "ou_1", "name": "Ann"}))
    });
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let site = sign_in::site(mock.client());
    tokio::spawn(async move { axum::serve(listener, site).await });

    let get = async |path: &str| {
        let mut browser = TcpStream::connect(address).await.unwrap();
        let request = format!("GET {path} HTTP/1.1\r\nHost: site\r\nConnection: close\r\n\r\n");
        browser.write_all(request.as_bytes()).await.unwrap();
        let mut answer = String::new();
        browser.read_to_string(&mut answer).await.unwrap();
        answer
    };
    let led = get("/").await;
    let to = "location: https://accounts.feishu.cn/open-apis/authen/v1/authorize?";
    assert!(led.contains(to), "{led}");
    let forged = get("/callback?code=c-1&state=guess").await;
    assert!(forged.starts_with("HTTP/1.1 400"), "{forged}");

    let led = get("/").await;
    let (_, state) = led.split_once("state=").unwrap();
    let state = state.lines().next().unwrap();
    let welcome = get(&format!("/callback?code=c-1&state={state}")).await;
    assert!(welcome.ends_with("Welcome, Ann!"), "{welcome}");
}
