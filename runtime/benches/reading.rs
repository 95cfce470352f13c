//! How fast answers are read by tables, beside types that derive `Deserialize`, in one run.
//!
//! Both read the same whole answer: the derived types in an envelope that derives `Deserialize`, the
//! tables as a client reads them, with values that are not as documented converted or left out. Run
//! with `cargo bench -p feishu-openapi-runtime --bench reading`.
#![allow(
    clippy::unwrap_used,
    reason = "a benchmark that cannot go on should stop"
)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use bytes::Bytes;
use feishu_openapi_runtime::{Endpoint, GatewayError, from_http, object, request};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// How long each way of reading is measured. The best of all runs counts.
const MEASURED: Duration = Duration::from_millis(1_500);

/// Declares the same types twice: derived, and with tables.
macro_rules! types {
    ($($name:ident { $($field:ident $wire:literal: $type:ty),* $(,)? })*) => {
        mod derived {
            use std::collections::BTreeMap;
            $(
                #[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
                pub(crate) struct $name {
                    $(#[serde(skip_serializing_if = "Option::is_none")] $field: Option<$type>),*
                }
            )*
        }
        mod tables {
            use std::collections::BTreeMap;
            $(
                #[derive(Clone, Default)]
                pub(crate) struct $name {
                    $($field: Option<$type>),*
                }
                super::object!($name { $($field $wire),* });
            )*
        }
    };
}

types! {
    Messages { items "items": Vec<Message>, page_token "page_token": String, has_more "has_more": bool }
    Message {
        message_id "message_id": String, root_id "root_id": String, parent_id "parent_id": String,
        thread_id "thread_id": String, msg_type "msg_type": String, create_time "create_time": String,
        update_time "update_time": String, deleted "deleted": bool, updated "updated": bool,
        chat_id "chat_id": String, sender "sender": Sender, body "body": Body,
        mentions "mentions": Vec<Mention>, upper_message_id "upper_message_id": String,
    }
    Sender {
        id "id": String, id_type "id_type": String, sender_type "sender_type": String,
        tenant_key "tenant_key": String,
    }
    Body { content "content": String }
    Mention {
        key "key": String, id "id": String, id_type "id_type": String, name "name": String,
        tenant_key "tenant_key": String,
    }
    Blocks { items "items": Vec<Block>, page_token "page_token": String, has_more "has_more": bool }
    Block {
        block_id "block_id": String, parent_id "parent_id": String, children "children": Vec<String>,
        block_type "block_type": i64, page "page": Text, text "text": Text, heading1 "heading1": Text,
        heading2 "heading2": Text, heading3 "heading3": Text, bullet "bullet": Text,
        ordered "ordered": Text, code "code": Text, quote "quote": Text, todo "todo": Text,
        comment_ids "comment_ids": Vec<String>,
    }
    Text { style "style": TextStyle, elements "elements": Vec<Element> }
    TextStyle { align "align": i64, done "done": bool, folded "folded": bool, wrap "wrap": bool }
    Element { text_run "text_run": TextRun }
    TextRun { content "content": String, text_element_style "text_element_style": ElementStyle }
    ElementStyle {
        bold "bold": bool, italic "italic": bool, strikethrough "strikethrough": bool,
        underline "underline": bool, inline_code "inline_code": bool, link "link": Link,
    }
    Link { url "url": String }
    UserAnswer { user "user": User }
    User {
        union_id "union_id": String, user_id "user_id": String, open_id "open_id": String,
        name "name": String, en_name "en_name": String, nickname "nickname": String,
        email "email": String, mobile "mobile": String, mobile_visible "mobile_visible": bool,
        gender "gender": i64, avatar "avatar": Avatar, status "status": Status,
        department_ids "department_ids": Vec<String>, leader_user_id "leader_user_id": String,
        city "city": String, country "country": String, work_station "work_station": String,
        join_time "join_time": i64, is_tenant_manager "is_tenant_manager": bool,
        employee_no "employee_no": String, employee_type "employee_type": i64,
        orders "orders": Vec<Order>, job_title "job_title": String,
    }
    Avatar {
        avatar_72 "avatar_72": String, avatar_240 "avatar_240": String,
        avatar_640 "avatar_640": String, avatar_origin "avatar_origin": String,
    }
    Status {
        is_frozen "is_frozen": bool, is_resigned "is_resigned": bool,
        is_activated "is_activated": bool, is_exited "is_exited": bool, is_unjoin "is_unjoin": bool,
    }
    Order {
        department_id "department_id": String, user_order "user_order": i64,
        department_order "department_order": i64, is_primary_dept "is_primary_dept": bool,
    }
    Records {
        items "items": Vec<Record>, page_token "page_token": String, has_more "has_more": bool,
        total "total": i64,
    }
    Record {
        fields "fields": BTreeMap<String, serde_json::Value>, record_id "record_id": String,
        created_by "created_by": Person, created_time "created_time": i64,
        last_modified_by "last_modified_by": Person, last_modified_time "last_modified_time": i64,
    }
    Person { id "id": String, name "name": String, en_name "en_name": String, email "email": String }
}

macro_rules! endpoints {
    ($($name:ident: $response:ident),*) => {$(
        #[derive(Clone)]
        struct $name {}
        request!($name -> tables::$response, GatewayError {
            "bench", GET "/open-apis/bench", [], read_value Data, None
        });
    )*};
}
endpoints!(GetMessages: Messages, GetBlocks: Blocks, GetUser: UserAnswer, GetRecords: Records);

fn messages() -> Value {
    let message = |n: usize| {
        let content = json!({"title": "Release", "content": [[
            {"tag": "text", "text": format!("发布 {n} is out, see ")},
            {"tag": "a", "href": "https://example.com/notes", "text": "the notes"},
        ]]});
        json!({
            "message_id": format!("om_dc13264520392913993dd051dba21d{n}"),
            "root_id": "om_40eb06e7b84dc71c03e009ad3c754195",
            "parent_id": "om_d4be107c616aed9c1da8ed8068570a9f",
            "msg_type": "post", "create_time": "1609073251635", "update_time": "1615380573411",
            "deleted": false, "updated": false, "chat_id": "oc_5ad11d72b830411d72b836c20",
            "sender": {"id": "cli_9f427eec54ae901b", "id_type": "app_id", "sender_type": "app",
                "tenant_key": "736588c9260f175e"},
            "body": {"content": content.to_string()},
            "mentions": [{"key": "@_user_1", "id": "ou_155184d1e73cbfb8973e5a9e698e74f2",
                "id_type": "open_id", "name": "王", "tenant_key": "736588c9260f175e"}],
            "upper_message_id": "om_40eb06e7b84dc71c03e009ad3c754195",
        })
    };
    json!({"has_more": true, "page_token": "GxmvlNRvP0NdQZpa7yIqf_Lv",
        "items": (0..50).map(message).collect::<Vec<_>>()})
}

fn blocks() -> Value {
    let kinds = [
        "text", "heading1", "heading2", "bullet", "ordered", "code", "quote",
    ];
    let style = json!({"bold": true, "inline_code": false, "italic": false,
        "strikethrough": false, "underline": false});
    let block = |n: usize| {
        json!({
            "block_id": format!("doxcnO6UW6wAw2qIcYf4hZpFIt{n}"),
            "parent_id": "doxcnePuYufKa49ISjhD8Ih0ikh", "children": ["doxcn1", "doxcn2"],
            "block_type": n % 20,
            kinds[n % kinds.len()]: {
                "elements": [
                    {"text_run": {"content": "多人实时协同", "text_element_style": style}},
                    {"text_run": {"content": "plain words that go on for some time",
                        "text_element_style": {"link": {"url": "https%3A%2F%2Fexample.com"}}}},
                ],
                "style": {"align": 1, "folded": false},
            },
        })
    };
    json!({"items": (0..500).map(block).collect::<Vec<_>>(), "has_more": false})
}

fn user() -> Value {
    json!({"user": {
        "union_id": "on_94a1ee5551019f18cd73d9f111898cf2", "user_id": "3e3cf96b",
        "open_id": "ou_7dab8a3d3cdcc9da365777c7ad535d62", "name": "张三", "en_name": "San Zhang",
        "nickname": "Alex Zhang", "email": "zhangsan@example.com", "mobile": "13011111111",
        "mobile_visible": false, "gender": 1,
        "avatar": {"avatar_72": "https://example.com/72.png",
            "avatar_240": "https://example.com/240.png", "avatar_640": "https://example.com/640.png",
            "avatar_origin": "https://example.com/origin.png"},
        "status": {"is_frozen": false, "is_resigned": false, "is_activated": true,
            "is_exited": false, "is_unjoin": false},
        "department_ids": ["od-4e6ac4d14bcd5071a37a39de902c7141"],
        "leader_user_id": "ou_7dab8a3d3cdcc9da365777c7ad535d62", "city": "杭州", "country": "CN",
        "work_station": "H34", "join_time": 1_615_381_573, "is_tenant_manager": false,
        "employee_no": "1", "employee_type": 1,
        "orders": [{"department_id": "od-4e6ac4d14bcd5071a37a39de902c7141", "user_order": 100,
            "department_order": 100, "is_primary_dept": true}],
        "job_title": "engineer",
    }})
}

fn records() -> Value {
    let person = json!({"id": "ou_91791271921729102012", "name": "王", "en_name": "Wang",
        "email": "wang@example.com"});
    let record = |n: usize| {
        json!({
            "fields": {"任务名称": format!("Task {n}"), "创建日期": 1_674_206_443_000_i64,
                "单选": "one", "数字": 0.5, "多选": ["one", "two"],
                "超链接": {"text": "link", "link": "https://example.com"}, "人员": [person],
                "完成": true},
            "record_id": format!("recyOaMB2F{n}"), "created_by": person,
            "created_time": 1_691_049_973_000_i64, "last_modified_by": person,
            "last_modified_time": 1_702_455_191_000_i64,
        })
    };
    json!({"items": (0..1_000).map(record).collect::<Vec<_>>(), "has_more": true, "total": 1_000,
        "page_token": "rec"})
}

/// An answer as a program reads it that derives all of it.
#[derive(serde::Deserialize)]
struct Answer<T> {
    code: i64,
    msg: String,
    data: T,
}

/// The shortest time that something takes, in microseconds.
fn best(mut run: impl FnMut()) -> f64 {
    let begun = Instant::now();
    let mut best = Duration::MAX;
    while begun.elapsed() < MEASURED {
        let once = Instant::now();
        run();
        best = best.min(once.elapsed());
    }
    best.as_secs_f64() * 1e6
}

fn compare<E: Endpoint, D>(label: &str, data: &Value)
where
    E::Response: serde::Serialize,
    D: DeserializeOwned + serde::Serialize,
{
    let response = data.to_string();
    let answer = Bytes::from(format!(r#"{{"code":0,"msg":"success","data":{response}}}"#));
    let table = || from_http::<E>(http::Response::new(answer.clone()));
    let derive = || serde_json::from_slice::<Answer<D>>(&answer).unwrap();
    let read = serde_json::to_value(table().unwrap_or_else(|_| panic!("{label}"))).unwrap();
    let answered = derive();
    assert_eq!((answered.code, answered.msg.as_str()), (0, "success"));
    assert_eq!(
        read,
        serde_json::to_value(answered.data).unwrap(),
        "{label}"
    );
    let derived = best(|| drop(black_box(derive())));
    let by_table = best(|| drop(black_box(table())));
    let (size, ratio) = (response.len(), by_table / derived);
    println!("{label:<24} {size:>8} {derived:>12.1} {by_table:>12.1} {ratio:>8.2}");
}

fn main() {
    let [label, size, derive, table] = ["", "bytes", "derive, µs", "table, µs"];
    println!(
        "{label:<24} {size:>8} {derive:>12} {table:>12} {:>8}",
        "ratio"
    );
    compare::<GetMessages, derived::Messages>("50 messages", &messages());
    compare::<GetBlocks, derived::Blocks>("500 blocks", &blocks());
    compare::<GetUser, derived::UserAnswer>("a user", &user());
    compare::<GetRecords, derived::Records>("1,000 records", &records());
}
