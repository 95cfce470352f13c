//! Pages of events and callbacks, one for each way in which they differ.

use super::{codes, content, outline};
use crate::layout::event::{ADDRESSED, IMPORTED, LISTED, REFUSAL, TYPE};
use crate::layout::{NotAnEndpoint, PageContent, RawEvent, RawField};

fn events(text: &str) -> Vec<RawEvent> {
    let (content, diagnostics) = content("page.md", text.as_bytes());
    match content {
        PageContent::Events(events) => events,
        other => panic!("{other:?}\n{:?}", diagnostics.iter().collect::<Vec<_>>()),
    }
}

fn types(events: &[RawEvent]) -> Vec<&str> {
    let types = events.iter().map(|event| event.event_type.value.as_str());
    types.collect()
}

#[test]
fn an_event_in_envelope_two_is_read() {
    let events = events(concat!(
        "---\ntitle: \"开摊\"\nfullPath: \"/a/b\"\nupdateTime: \"1700000000000\"\n---\n",
        "# 开摊\n\n摊位开了。\n\n## 事件\n\n| 项目 | 值 |\n| --- | --- |\n",
        "| 事件类型 | market.stall.opened_v2 |\n| 支持的应用类型 | custom,isv |\n",
        "| 权限要求   任一 | `market:stall` 看 |\n| 推送方式 | `Webhook` |\n\n",
        "### 事件体\n\n| 名称 | 类型 | 描述 |\n| --- | --- | --- |\n| `schema` | `string` | |\n",
        "| `header` | `event_header` | |\n| &nbsp;&nbsp;└ `event_id` | `string` | |\n",
        "| `event` | `\\-` | \\- |\n| &nbsp;&nbsp;└ `owner_ids` | `user_id\\[\\]` | |\n\n",
        "### 事件体示例\n\n```json\n{\"event\": {}}\n```\n\n",
        "### 事件订阅示例代码\n\n```\nimport \"x\"\n```\n",
    ));
    assert_eq!(types(&events), ["market.stall.opened_v2"]);
    let event = &events[0];
    assert_eq!(event.origin.updated, Some(1_700_000_000_000));
    assert_eq!(event.scopes[0].name.value, "market:stall");
    assert_eq!((event.app_types.len(), event.examples.len()), (2, 1));
    assert!(!event.is_callback && event.answer_fields.is_none());
    assert_eq!(
        outline(event.fields.as_ref().unwrap()),
        [
            ("schema", "string", None, Some(0)),
            ("header", "event_header", None, Some(0)),
            ("event_id", "string", None, Some(1)),
            ("event", "-", None, Some(0)),
            ("owner_ids", "user_id[]", None, Some(1)),
        ]
    );
}

#[test]
fn each_type_of_a_page_is_an_event() {
    let table = |name: &str| {
        format!("| 字段 | 数据类型 | 描述 |\n| --- | --- | --- |\n| {name} | string | |\n\n")
    };
    let example = |event_type: &str| {
        format!(
            "```json\n{{\"type\": \"event_callback\",\n\"event\": {{\"type\": \"{event_type}\"}}}}\n```\n\n"
        )
    };
    let page = [
        "# 请假\n\n## 事件\n\n| 项目 | 值 |\n| --- | --- |\n| 事件类型 | leave_taken |\n\n"
            .to_owned(),
        format!("### 事件体（事件类型为 leave_taken）\n\n{}", table("a")),
        format!(
            "### 事件体示例（事件类型为 leave_taken）\n\n{}",
            example("leave_taken")
        ),
        format!("### 事件体（事件类型为 leave_takenV2）\n\n{}", table("b")),
        format!(
            "### 事件体示例（事件类型为 leave_takenV2）\n\n{}",
            example("leave_takenV2")
        ),
        format!("## 事件体\n\n{}", table("c")),
        format!("### 事件体示例\n\n{}", example("leave_reverted")),
    ];
    let events = events(&page.concat());
    assert_eq!(
        types(&events),
        ["leave_taken", "leave_takenV2", "leave_reverted"]
    );
    let first: Vec<&str> = events
        .iter()
        .map(|event| event.fields.as_ref().unwrap()[0].name.value.as_str())
        .collect();
    assert_eq!(first, ["a", "b", "c"]);
}

#[test]
fn an_example_may_be_all_that_a_page_has() {
    let events = events(concat!(
        "# 摊主变更\n\nwords\n\n**回调示例：**\n```json\n{\n  \"type\": \"event_callback\", // 始终\n",
        "  \"event\": {\n    \"type\": \"owner_add\", // 包括owner_add, owner_leave\n    \"id\": \"x\"\n  }\n}\n```\n\n",
        "### 事件订阅示例代码\n\n```\n\"github.com/larksuite/oapi-sdk-go/v3/service/market_stall/old\"\n```\n",
    ));
    assert_eq!(types(&events), ["owner_add", "owner_leave"]);
    assert!(
        events
            .iter()
            .all(|event| event.fields.is_none() && event.examples.len() == 1)
    );
    let service = events[0].service.as_ref().unwrap();
    assert_eq!((&*service.service, &*service.version), ("market", "v1"));
}

#[test]
fn a_callback_has_an_answer() {
    let events = events(concat!(
        "---\nservice: \"market.v3\"\nfullPath: \"/stall-v2/x\"\n---\n# Press\n\n## Callback\n\n",
        "| Item | Value |\n| --- | --- |\n| Callback type | stall.bell.rung |\n| Envelope | 2.0 |\n\n",
        "### Callback body\n\n| Name | Type | Description |\n| --- | --- | --- |\n| `bell` | `string` | |\n\n",
        "### Answer body\n\n| Name | Type | Required | Description |\n| --- | --- | --- | --- |\n",
        "| `sound` | `string` | No | |\n\n### Answer body example\n\n```json\n{\"sound\": \"ding\"}\n```\n",
    ));
    let event = &events[0];
    assert!(event.is_callback && events.len() == 1);
    assert_eq!(event.envelope.as_ref().unwrap().value, "2.0");
    let answer = event.answer_fields.as_ref().unwrap();
    assert_eq!(outline(answer), [("sound", "string", Some(false), Some(0))]);
    assert_eq!((event.examples.len(), event.answer_examples.len()), (0, 1));
    let service = event.service.as_ref().unwrap();
    assert_eq!((&*service.service, &*service.version), ("market", "v3"));
}

/// The page of a callback with these rows, which gives no type.
fn bare_callback(rows: &[&str]) -> String {
    let rows: String = rows.iter().map(|row| format!("| {row} |\n")).collect();
    format!(
        "---\nfullPath: \"/x/ring-the-bell\"\n---\n# 摇铃回调\n\n## 回调参数\n\n\
         | 参数 | 类型 | 必须 | 说明 |\n| --- | --- | --- | --- |\n{rows}\n\
         ## 回调示例\n\n```bash\n# 明文\ncurl 'https://x' --data-raw '{{\"bell\": \"b\"}}'\n```\n\n\
         ```js\n# decrypt\n```\n"
    )
}

#[test]
fn a_callback_without_an_envelope_is_called_after_its_address() {
    let events = events(&bare_callback(&[
        "bell | string | 是 | 铃",
        "token | string | 是 | 验证",
        "encrypt | string | 否 | 密文",
        "message | string | 否 | HTTP code > 400 时，返回信息",
    ]));
    assert_eq!(types(&events), ["ring_the_bell"]);
    let event = &events[0];
    assert!(event.is_callback && event.examples.len() == 1);
    let names = |fields: &Option<Vec<RawField>>| -> Vec<String> {
        let fields = fields.iter().flatten();
        fields.map(|field| field.name.value.clone()).collect()
    };
    assert_eq!(names(&event.fields), ["bell", "token", "encrypt"]);
    assert_eq!(names(&event.answer_fields), ["message"]);
}

#[test]
fn an_event_whose_page_gives_no_type_is_reported() {
    let text = bare_callback(&["bell | string | 是 | 铃"]);
    let (content, diagnostics) = content("page.md", text.as_bytes());
    let PageContent::NotAnEndpoint(NotAnEndpoint::Event) = content else {
        panic!("{content:?}");
    };
    assert_eq!(codes(&diagnostics), ["F0201"]);
}

#[test]
fn a_guide_to_events_is_no_event() {
    let (content, _) = content("page.md", "# 接收事件\n\nwords\n".as_bytes());
    let PageContent::NotAnEndpoint(NotAnEndpoint::Guide) = content else {
        panic!("{content:?}");
    };
}

#[test]
fn constant_expressions_compile() {
    let patterns = [&TYPE, &LISTED, &IMPORTED, &ADDRESSED, &REFUSAL];
    assert!(patterns.iter().all(|pattern| pattern.is_sound()));
}
