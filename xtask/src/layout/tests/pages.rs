//! Small pages of our own, one trap or a few each.

use super::{codes, content, endpoint, outline, scopes, values};
use crate::diagnostics::Code;
use crate::layout::raw::RawField;
use crate::layout::{Layout, NotAnEndpoint, PageContent};
use crate::model::{AppType, HttpMethod, TokenKind};

const SDK_SAMPLE: &str = r#"## 收摊

把摊位上的货收起来。

💡 
 - 先要[开摊](/ssl:ttdoc/shop/open)。
- 只收自己的。

## 请求

| 基本 | |
| --- | --- |
| HTTP URL | `https://open.feishu.cn/open-apis/shop/v2/stalls/:stall_id/goods/batch_remove` |
| HTTP Method | POST |
| 支持的访问令牌 | tenant_access_token, user_access_token |
| 支持的应用类型 | custom  isv |
| 权限要求 | 看货 <br> 改货 |
| 权限要求 | shop:goods <br> shop:goods:write |

### 路径参数 

| 参数名 | 类型 |  描述 |
| ------ | ---- | ---- |
| stall_id | string | 摊位。

从哪里来：
- [列出](/ssl:ttdoc/shop/list)
- [搜索](/ssl:ttdoc/shop/search) |

### 请求体

| 参数名 | 类型 | 必填 | 描述 |
| ------ | ---- | ---- | ---- |
| goods | shop.goods_ref[] | 是 | 货。<br>- 最多十件 <br> **示例**:   |
| ids | undefined[] | 否 | 编号。 <br> **示例**: ["g1"]  |
| quiet | boolean | 否 | 是否安静。<br><br>**可选值有**：<br>- true（默认值）：安静<br>- false：吵 <br> **示例**: false  |

**类型额外说明**:

- **shop.goods_ref** 类型说明:

  基本属性:

   kind: string <br> count: int <br>

  - **labels** (array):

    基本属性:

     key: string <br>

**请求体示例**:

```json
{"goods": [{"kind": "a", "count": 1}], "quiet": false}
```

### 响应

**响应示例**:

```json
{"code": 0, "msg": "success", "data": {}}
```

### 错误码

| HTTP状态码 | 错误码 | 描述 | 排查建议 |
| ---------- | ------ | ---- | -------- |
| 400 | 7001 | bad goods | 看看：<br><br>- 名字<br>- 数量 |
| 500 | 7002 | internal error | 等一等。 |

### 调用示例

#### Nodejs SDK

```javascript
client.shop.v2.stallGoods.batchRemove({})
```

#### Golang SDK

```go
resp, err := client.Shop.V2.StallGoods.BatchRemove(context.Background(), req)
```
"#;

#[test]
fn sdk_sample_pages_give_all_they_say() {
    let found = endpoint(SDK_SAMPLE);
    assert_eq!(found.layout, Layout::SdkSample);
    assert_eq!(found.title.value, "收摊");
    assert_eq!(found.summary.0, "把摊位上的货收起来。");
    assert_eq!(found.notes.len(), 1, "{:?}", found.notes);
    assert!(
        found.notes[0]
            .0
            .contains("https://open.feishu.cn/document/shop/open")
    );
    assert_eq!(
        found.url.value,
        "https://open.feishu.cn/open-apis/shop/v2/stalls/:stall_id/goods/batch_remove"
    );
    assert_eq!(found.token_kinds, [TokenKind::Tenant, TokenKind::User]);
    assert_eq!(found.app_types, [AppType::Custom, AppType::Store]);
    assert_eq!(scopes(&found), ["shop:goods", "shop:goods:write"]);
    assert_eq!(
        outline(&found.path_parameters),
        [("stall_id", "string", None, Some(0))]
    );
    assert!(
        found.path_parameters[0]
            .description
            .text
            .0
            .contains("- 搜索 https://")
    );
    assert_eq!(
        outline(&found.request_fields),
        [
            ("goods", "shop.goods_ref[]", Some(true), Some(0)),
            ("ids", "undefined[]", Some(false), Some(0)),
            ("quiet", "boolean", Some(false), Some(0)),
        ]
    );
    let [goods, ids, quiet] = found.request_fields.as_slice() else {
        panic!("three fields");
    };
    assert!(goods.description.example.is_none());
    assert_eq!(ids.description.example.as_ref().unwrap().value, "[\"g1\"]");
    assert_eq!(values(quiet), [("true", "安静"), ("false", "吵")]);
    assert_eq!(quiet.description.default.as_ref().unwrap().value, "true");
    assert_eq!(quiet.description.example.as_ref().unwrap().value, "false");
    assert_eq!(found.named_types.len(), 1);
    assert_eq!(found.named_types[0].name.value, "shop.goods_ref");
    assert_eq!(
        outline(&found.named_types[0].fields),
        [
            ("kind", "string", None, Some(0)),
            ("count", "int", None, Some(0)),
            ("labels", "array", None, Some(0)),
            ("key", "string", None, Some(1)),
        ]
    );
    assert_eq!(
        (found.request_examples.len(), found.response_examples.len()),
        (1, 1)
    );
    assert!(found.response_fields.is_none());
    let errors: Vec<_> = found
        .errors
        .iter()
        .map(|e| (e.http_status, e.code.value))
        .collect();
    assert_eq!(errors, [(Some(400), 7001), (Some(500), 7002)]);
    assert_eq!(found.errors[0].advice.0, "看看：\n\n- 名字\n- 数量");
    let name = found.official_name.unwrap();
    assert_eq!(
        [name.service, name.version, name.resource, name.method],
        ["shop", "v2", "stall_goods", "batch_remove"]
    );
}

#[test]
fn damaged_pages_say_the_same_where_it_matters() {
    // The text's UTF-8 read as windows-1252 and written out again; what that code page leaves
    // undefined is dropped.
    let damaged: String = SDK_SAMPLE
        .bytes()
        .filter_map(|byte| match byte {
            0x81 | 0x8D | 0x8F | 0x90 | 0x9D => None,
            _ => encoding_rs::WINDOWS_1252
                .decode_without_bom_handling(&[byte])
                .0
                .chars()
                .next(),
        })
        .collect();
    let clean = endpoint(SDK_SAMPLE);
    let found = endpoint(&damaged);
    assert_eq!(found.layout, Layout::SdkSample);
    assert_eq!(
        outline(&found.request_fields),
        outline(&clean.request_fields)
    );
    assert_eq!(
        outline(&found.path_parameters),
        outline(&clean.path_parameters)
    );
    assert_eq!(scopes(&found), scopes(&clean));
    assert_eq!(found.token_kinds, clean.token_kinds);
    assert_eq!(found.official_name, clean.official_name);
    let codes = |e: &crate::layout::RawEndpoint| -> Vec<(Option<u16>, i64, String)> {
        let errors = e.errors.iter();
        errors
            .map(|e| (e.http_status, e.code.value, e.message.clone()))
            .collect()
    };
    assert_eq!(codes(&found), codes(&clean));
    assert!(!format!("{:?}", (found.summary, found.notes)).contains('\u{FFFD}'));
}

const COPIED: &str = "---
title: \"开摊\"
source_url: https://open.feishu.cn/document/server-docs/shop/open
last_remote_update: 2024-12-18
last_remote_update_timestamp: 1734503081000
---
最后更新于 2024-12-18

# 开摊

把摊子支起来。

**注意事项**：先看天气。

## 使用限制

- 一人一摊。

## 请求
名称 | 值
---|---
HTTP URL | https://open.feishu.cn/open-apis/shop/v2/stalls
HTTP Method | POST
接口频率限制 | [1000 次/分钟、50 次/秒](https://open.feishu.cn/document/limits)
支持的应用类型 | 自建应用、商店应用
权限要求  
            **调用该 API 所需的权限。开启其中任意一项权限即可调用**  
            开启任一权限即可 | 看货(shop:goods)  
            改货(shop:goods:write)
字段权限要求 | **注意事项**：下列字段要另开权限  
            看人(people:id:readonly)

### 请求头

名称 | 类型 | 必填 | 描述
--- | --- | --- | ---
Authorization | string | 是 | `tenant_access_token`  
**值格式**：\"Bearer `access_token`\"  
**示例值**：\"Bearer u-7f1\"
Content-Type | string | 是 | **固定值**：\"application/json; charset=utf-8\"

### 请求体

名称 | 类型 | 必填 | 描述
--- | --- | --- | ---
goods | shop.goods\\[\\] | 否 | 货。可以是：  
- 吃的  
    - 热的  
- 用的  
**数据校验规则**：  
- 长度范围：`1` ～ `64`
kind | string | 是 | 种类  
**示例值**：\"hot\"  
**可选值有**：  
hot:热的;cold:冷的;  
**默认值**：`hot`

## 响应

### 响应体

名称 | 类型 | 描述
--- | --- | ---
code | int | 错误码，非 0 表示失败
msg | string | 错误描述
data | \\- | \\-
stall_id | string | 摊位

### 响应体示例
```json
{\"code\": 0, \"msg\": \"success\", \"data\": {\"stall_id\": \"s1\"}}
```

### 错误码

HTTP状态码 | 错误码 | 描述 | 排查建议
--- | --- | --- | ---
400 | 7001 | bad goods | 看看：  
- 名字  
- 数量
500 | 7002 | internal error | 等一等。

更多，参见[通用](https://open.feishu.cn/document/codes)。
";

#[test]
fn copied_pages_give_all_they_say() {
    let found = endpoint(COPIED);
    assert_eq!(found.layout, Layout::Copied);
    assert_eq!(found.title.value, "开摊");
    assert_eq!(found.summary.0, "把摊子支起来。");
    let notes: Vec<&str> = found.notes.iter().map(|note| note.0.as_str()).collect();
    assert_eq!(notes, ["注意事项：先看天气。", "使用限制\n- 一人一摊。"]);
    assert_eq!(found.updated, Some(1_734_503_081_000));
    assert_eq!(
        found.address.as_deref(),
        Some("https://open.feishu.cn/document/server-docs/shop/open")
    );
    assert_eq!(
        found.rate_limit.as_ref().unwrap().value,
        "1000 次/分钟、50 次/秒"
    );
    assert_eq!(found.app_types, [AppType::Custom, AppType::Store]);
    assert_eq!(found.token_kinds, [TokenKind::Tenant]);
    assert_eq!(scopes(&found), ["shop:goods", "shop:goods:write"]);
    assert_eq!(found.scopes[0].title, "看货");
    assert_eq!(found.field_scopes.len(), 1);
    assert_eq!(
        outline(&found.request_fields),
        [
            ("goods", "shop.goods[]", Some(false), None),
            ("kind", "string", Some(true), None),
        ]
    );
    let [goods, kind] = found.request_fields.as_slice() else {
        panic!("two fields");
    };
    assert_eq!(goods.description.limits.max_length, Some(64));
    assert_eq!(
        goods.description.text.0,
        "货。可以是：\n- 吃的\n- 热的\n- 用的"
    );
    assert_eq!(values(kind), [("hot", "热的"), ("cold", "冷的")]);
    assert_eq!(kind.description.default.as_ref().unwrap().value, "hot");
    assert_eq!(
        outline(found.response_fields.as_ref().unwrap()),
        [
            ("code", "int", None, None),
            ("msg", "string", None, None),
            ("data", "-", None, None),
            ("stall_id", "string", None, None),
        ]
    );
    assert_eq!(found.errors.len(), 2);
    assert_eq!(found.errors[0].advice.0, "看看：\n- 名字\n- 数量");
}

const TABLES: &str = r#"---
title: "Open a stall"
fullPath: "/uAjLw4CM/reference/shop-v2/stall/open"
updateTime: "1734503081000"
summary: "Puts a stall up."
officialName: "shop.v2.stall.open"
---

# Open a stall

Puts a stall up and says where it is.

> **Warning**: - Look at the sky first.
> - One stall a person.

## Request

| Item | Value |
| --- | --- |
| HTTP URL | https://open.feishu.cn/open-apis/shop/v2/stalls |
| HTTP Method | POST |
| Rate limit | [50 times/second](https://open.feishu.cn/document/limits) |
| Supported app types | custom,isv |
| Supported access tokens | `tenant_access_token` |
| Required scopes             Any one of them | `shop:goods` See goods `shop:goods:write` Change goods |
| Field permission requirements | `people:id:readonly` See people |

### Request headers

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| Authorization | string | Yes | `tenant_access_token` |

### Query parameters

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| `user_id_type` | `string` | No | Kind of id<br>**Example**: open_id<br>**Optional values are**:<br>- `open_id`: one an app - `union_id`: one a developer<br>**Default value**: `open_id` |

### Request body

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| `goods` | `shop.goods\[\]` | Yes | Goods.<br>**Data validation rules**:<br>- Length range: `1` ~ `64` |
| &nbsp;&nbsp;└ `kind` | `string` | No | Its kind. |
| &nbsp;&nbsp;└ `parts` | `shop.part\[\]` | No | Its parts. |
| &nbsp;&nbsp;&nbsp;&nbsp;└ `key` | `string` | No | A key. |
| `weather` | `string` | No | The weather. |

### Request body example

```json
{"goods": []}
```

## Response

### Response body

| Name | Type | Description |
| --- | --- | --- |
| `code` | `int` | Error code |
| `msg` | `string` | Error description |
| `data` | `\-` | \- |
| &nbsp;&nbsp;└ `stall_id` | `string` | The stall |

### Response body example

```json
{"code": 0, "msg": "success", "data": {"stall_id": "s1"}}
```

### Error code

| HTTP status code | Error code | Description | Troubleshooting suggestions |
| --- | --- | --- | --- |
| 400 | 7001 | bad goods | Look at the goods. |

#### 7001 sub error codes

| Error code | Message |
| --- | --- |
| 70011、70012 | bad name |
"#;

#[test]
fn tables_pages_give_all_they_say() {
    let found = endpoint(TABLES);
    assert_eq!(found.layout, Layout::Tables);
    assert_eq!(found.summary.0, "Puts a stall up.");
    assert_eq!(
        found.address.as_deref(),
        Some("https://open.feishu.cn/document/uAjLw4CM/reference/shop-v2/stall/open")
    );
    assert_eq!(found.updated, Some(1_734_503_081_000));
    assert_eq!(found.token_kinds, [TokenKind::Tenant]);
    assert_eq!(scopes(&found), ["shop:goods", "shop:goods:write"]);
    assert_eq!(found.scopes[1].title, "Change goods");
    assert_eq!(found.field_scopes[0].name.value, "people:id:readonly");
    assert!(!found.deprecated);
    assert_eq!(
        outline(&found.request_fields),
        [
            ("goods", "shop.goods[]", Some(true), Some(0)),
            ("kind", "string", Some(false), Some(1)),
            ("parts", "shop.part[]", Some(false), Some(1)),
            ("key", "string", Some(false), Some(2)),
            ("weather", "string", Some(false), Some(0)),
        ]
    );
    let kind = &found.query_parameters[0];
    assert_eq!(
        values(kind),
        [("open_id", "one an app"), ("union_id", "one a developer")]
    );
    assert_eq!(kind.description.default.as_ref().unwrap().value, "open_id");
    assert_eq!(
        outline(found.response_fields.as_ref().unwrap())[3],
        ("stall_id", "string", None, Some(1))
    );
    let errors: Vec<_> = found.errors.iter().map(|e| e.code.value).collect();
    assert_eq!(errors, [7001, 70011, 70012]);
    assert_eq!(found.official_name.as_ref().unwrap().method, "open");
    let notes: Vec<&str> = found.notes.iter().map(|note| note.0.as_str()).collect();
    assert_eq!(
        notes,
        [
            "Puts a stall up and says where it is.",
            "- Look at the sky first.\n- One stall a person."
        ]
    );
}

#[test]
fn sections_may_stand_in_any_order() {
    let (front, rest) = TABLES.split_once("## Request\n").unwrap();
    let (request, response) = rest.split_once("## Response\n").unwrap();
    let turned = format!("{front}## Response\n{response}\n## Request\n{request}");
    let (a, b) = (endpoint(TABLES), endpoint(&turned));
    assert_eq!(outline(&a.request_fields), outline(&b.request_fields));
    assert_eq!(
        outline(&a.response_fields.unwrap()),
        outline(&b.response_fields.unwrap())
    );
    assert_eq!(a.errors.len(), b.errors.len());
}

#[test]
fn superseded_pages_are_deprecated() {
    for (from, to) in [
        ("officialName: ", "deprecated: true\nofficialName: "),
        ("/uAjLw4CM/", "/historic-version/"),
        (
            "> **Warning**: - Look",
            "> **Warning**: 本接口为历史版本接口，不再维护。\n\n> **Warning**: - Look",
        ),
        (
            "Puts a stall up and says",
            "This API is deprecated. It puts a stall up and says",
        ),
    ] {
        assert!(endpoint(&TABLES.replace(from, to)).deprecated, "{to}");
    }
}

#[test]
fn a_superseded_page_names_what_takes_its_place() {
    let before = "officialName: ";
    let warning = "> **Warning**: - Look";
    for (from, to, expected) in [
        (
            before,
            "successor: /a/stall/open\nofficialName: ",
            Some("https://open.feishu.cn/document/a/stall/open"),
        ),
        (
            warning,
            "> **Tip**: [本接口](/a/b)不再更新，推荐使用新接口：[Open](https://open.larksuite.com/document/a/stall/open)\n\n> **Warning**: - Look",
            Some("https://open.feishu.cn/document/a/stall/open"),
        ),
        (
            warning,
            "> **Tip**: 该接口不再更新，推荐使用新接口：[Open](https://open.larksuite.com/document/a/stall/open)\n\n> **Warning**: - Look",
            Some("https://open.feishu.cn/document/a/stall/open"),
        ),
        (warning, "> **Warning**: - [Look](/a/stall/open)", None),
    ] {
        let found = endpoint(&TABLES.replace(from, to));
        assert_eq!(found.successor.as_deref(), expected, "{to}");
    }
}

#[test]
fn pages_that_lack_url_or_method_are_reported() {
    for (missing, code) in [("HTTP URL", "F0202"), ("HTTP Method", "F0203")] {
        let lines = TABLES.lines().filter(|line| !line.contains(missing));
        let text = lines.collect::<Vec<_>>().join("\n");
        let (content, diagnostics) = content("p.md", text.as_bytes());
        let incomplete = matches!(
            content,
            PageContent::NotAnEndpoint(NotAnEndpoint::Incomplete)
        );
        assert!(incomplete, "{content:?}");
        assert_eq!(codes(&diagnostics), [code]);
    }
}

#[test]
fn a_method_that_is_not_known_is_reported() {
    let line = |line: &'static str| {
        let is_method = line.contains("HTTP Method");
        if is_method {
            "| HTTP Method | `BREW` |"
        } else {
            line
        }
    };
    let whole: Vec<&str> = TABLES.lines().map(line).collect();
    let alone = "# Brew\n\n| Item | Value |\n| --- | --- |\n\
                 | HTTP URL | https://open.feishu.cn/open-apis/pot/v1/brew |\n| HTTP Method | `BREW` |\n";
    for text in [&whole.join("\n"), alone] {
        let (content, diagnostics) = content("p.md", text.as_bytes());
        let incomplete = matches!(
            content,
            PageContent::NotAnEndpoint(NotAnEndpoint::Incomplete)
        );
        assert!(incomplete, "{content:?}");
        let found: Vec<_> = diagnostics
            .iter()
            .map(|d| (d.code, d.found.as_str()))
            .collect();
        assert_eq!(found, [(Code::UnknownMethod, "`BREW` is no HTTP method")]);
    }
}

#[test]
fn misspelt_words_are_reported_with_the_word_that_was_meant() {
    for (right, wrong, expected) in [
        ("| Yes |", "| Yse |", ("`Yse`", "`Yes`")),
        (
            "`tenant_access_token`",
            "`tenant_acces_token`",
            ("`tenant_acces_token`", "`tenant_access_token`"),
        ),
        (
            "\"shop.v2.stall.open\"",
            "\"shop.v2.stall\"",
            (
                "`shop.v2.stall` is no official name",
                "`service.version.resource.method`",
            ),
        ),
    ] {
        let text = TABLES.replacen(right, wrong, 1);
        assert_ne!(text, TABLES);
        let (_, diagnostics) = content("p.md", text.as_bytes());
        let found: Vec<_> = diagnostics
            .iter()
            .map(|d| (d.code, (d.found.as_str(), d.expected.as_str())))
            .collect();
        assert_eq!(found, [(Code::UnknownWord, expected)]);
    }
}

#[test]
fn an_endpoint_in_no_known_layout_is_reported() {
    let text = "# Sell\n\nCall it:\n\n```\ncurl https://open.feishu.cn/open-apis/shop/v2/sell\n```\n\n## Response body\n\n| Name | Type | Description |\n| --- | --- | --- |\n| a | string | x |\n";
    let (content, diagnostics) = content("p.md", text.as_bytes());
    let incomplete = matches!(
        content,
        PageContent::NotAnEndpoint(NotAnEndpoint::Incomplete)
    );
    assert!(incomplete, "{content:?}");
    assert_eq!(codes(&diagnostics), ["F0204"]);
}

#[test]
fn other_pages_are_known_by_what_they_are() {
    let cases = [
        (
            "# 摊位收起事件\n\n## 事件\n\n### 事件体\n\n| 名称 | 类型 | 描述 |\n| --- | --- | --- |\n| a | string | x |\n",
            NotAnEndpoint::Event,
        ),
        (
            "# 摊位资源介绍\n\nwords\n\n## 字段说明\n\n| 名称 | 类型 | 描述 |\n| --- | --- | --- |\n| a | string | x |\n",
            NotAnEndpoint::Overview,
        ),
        (
            "# How to sell\n\nFirst put a stall up, then wait for people, and be kind to all of them, whoever they are and whatever they say.\n\n```json\n{}\n```\n",
            NotAnEndpoint::Guide,
        ),
        (
            "# Moved\n\nSee [the new page](https://e.cn/x).\n",
            NotAnEndpoint::Redirect,
        ),
        (
            "# Two\n\n## A\n\n| 项目 | 值 |\n| --- | --- |\n| HTTP URL | https://open.feishu.cn/open-apis/a/v1/b |\n| HTTP Method | GET |\n\n## B\n\n| 项目 | 值 |\n| --- | --- |\n| HTTP URL | https://open.feishu.cn/open-apis/a/v1/c |\n| HTTP Method | GET |\n",
            NotAnEndpoint::SeveralEndpoints,
        ),
        ("", NotAnEndpoint::Guide),
    ];
    for (text, expected) in cases {
        let (content, diagnostics) = content("p.md", text.as_bytes());
        assert!(
            matches!(content, PageContent::NotAnEndpoint(kind) if kind == expected),
            "{text} {content:?}"
        );
        assert!(codes(&diagnostics).contains(&"F0201"));
    }
}

#[test]
fn the_page_of_common_codes_is_known() {
    let text = "# 通用错误码\n\n| 错误码 | 说明 | 排查建议 |\n| --- | --- | --- |\n| 99991663 | token invalid | 换一个 |\n| 99991400 | too fast | 慢一点 |\n";
    let (content, _) = content("p.md", text.as_bytes());
    let PageContent::CommonErrors(errors) = content else {
        panic!("{content:?}");
    };
    assert_eq!(errors.len(), 2);
    assert_eq!(errors[1].code.value, 99_991_400);
}

#[test]
fn unknown_columns_and_codes_are_reported_and_kept() {
    let text = TABLES
        .replace(
            "| Name | Type | Required | Description |\n| --- | --- | --- | --- |\n| `goods`",
            "| Name | Type | Colour | Description |\n| --- | --- | --- | --- |\n| `goods`",
        )
        .replace("| 400 | 7001 |", "| 400 | soon |");
    let (content, diagnostics) = content("p.md", text.as_bytes());
    let PageContent::Endpoint(found) = content else {
        panic!("{content:?}");
    };
    assert_eq!(codes(&diagnostics), ["F0205", "F0207"]);
    assert_eq!(found.request_fields.len(), 5);
    assert!(found.request_fields[0].description.text.0.contains("Yes"));
}

/// A page by hand: facts in lines, headings in bold, corners before names, all parameters in one
/// table.
const BY_HAND: &str = r#"# 摆货

把货摆上摊位。

**请求方式**：PUT
**请求地址**：https://open.feishu.cn/open-apis/shop/v2/stalls/:stallToken/goods
**请求头**：

|key|value|
|--|--|
|Authorization|Bearer t-xxx|
|Content-Type|application/json|

**请求参数**：

|参数|类型|必须|说明|
|--|--|--|--|
|stallToken|string|是|摊位|
|goodsRange|object|是|货架|
|  ∟stallToken|string|是|架号|
|  ∟goods|array&lt;interface&gt;|是|货|

**返回参数**：

|参数|类型|说明|
|--|--|--|
|code|int|状态码|
|data|object||
| &emsp;∟placed|int|件数|
"#;

#[test]
fn a_page_by_hand_has_all_in_lines_and_bold() {
    let endpoint = endpoint(BY_HAND);
    assert_eq!(endpoint.http_method.value, HttpMethod::Put);
    assert_eq!(endpoint.token_kinds, [TokenKind::Tenant]);
    assert_eq!(endpoint.summary.0, "把货摆上摊位。");
    assert!(endpoint.notes.is_empty(), "{:?}", endpoint.notes);
    assert_eq!(
        outline(&endpoint.path_parameters),
        [("stallToken", "string", Some(true), Some(0))]
    );
    assert_eq!(
        outline(&endpoint.request_fields),
        [
            ("goodsRange", "object", Some(true), Some(0)),
            ("stallToken", "string", Some(true), Some(1)),
            ("goods", "array<interface>", Some(true), Some(1)),
        ]
    );
    let response = endpoint.response_fields.unwrap_or_default();
    assert_eq!(outline(&response).len(), 3);
}

#[test]
fn a_line_begins_as_the_request_does() {
    let page = "# 摆货\n\n## 请求 URL\n\nPOST https://open.feishu.cn/open-apis/shop/v1/goods/place\n\n\
                ## 请求参数\n\n| 名称 | 位置 | 类型 | 是否必填 | 说明 |\n|---|---|---|---|---|\n\
                | dry | query | bool | 否 | 试摆 |\n| X-Stall | header | string | 否 | 摊位 |\n\
                | goods | body | list | 是 | 货 |\n| ├─ good_id | | string | 是 | 货号 |\n\n\
                ## 返回\n\n| 名称 | 类型 | 说明 |\n|---|---|---|\n| placed | int | 件数 |\n";
    let endpoint = endpoint(page);
    assert_eq!(endpoint.http_method.value, HttpMethod::Post);
    assert!(endpoint.notes.is_empty(), "{:?}", endpoint.notes);
    let names = |fields: &[RawField]| -> Vec<String> {
        fields
            .iter()
            .map(|field| field.name.value.clone())
            .collect()
    };
    assert_eq!(names(&endpoint.query_parameters), ["dry"]);
    assert_eq!(names(&endpoint.headers), ["X-Stall"]);
    assert_eq!(names(&endpoint.request_fields), ["goods", "good_id"]);
}
