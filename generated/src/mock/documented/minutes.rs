// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `minutes`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented::new("minutes.v1.minute.artifacts", "GET", "/open-apis/minutes/v1/minutes/:minute_token/artifacts", r#"{"code":0,"msg":"success","data":{"summary":"妙记总结","minute_chapters":[{"title":"text","start_ms":"31000","stop_ms":"33000","summary_content":"text"}],"minute_todos":[{"content":"提交资源保障方案","assignees":["张三"]}]}}"#),
    Documented::new("minutes.v1.minute.get", "GET", "/open-apis/minutes/v1/minutes/:minute_token", r#"{"code":0,"msg":"success","data":{"minute":{"token":"obcnq3b9jl72l83w4f14xxxx","owner_id":"ou_612b787ccd3259fb3c816b3f678dxxxx","create_time":"1669098360477","title":"text","cover":"https://internal-api-drive-stream.feishu-pre.cn/space/api/box/stream/download/all/boxcncsI4EIhCSA1RLDsXDpxxxx","duration":"314000","url":"https://bytedance.feishu-pre.cn/minutes/obcnq3b9jl72l83w4f14xxxx","note_id":"7616590025794260496"}}}"#),
    Documented::new("minutes.v1.minute.search", "POST", "/open-apis/minutes/v1/minutes/search", r#"{"code":0,"msg":"success","data":{"items":[{"token":"obbcwkkdw885tetaf82pu184","display_info":"2026-03-28 产品周会纪要","meta_data":{"app_link":"https://example.feishu.cn/minutes/xxxxxx","avatar":"https://p3-lark-file.byteimg.com/img/xxxx.jpg","description":"产品周会纪要"}}],"has_more":true,"page_token":"fcefd50bc6e8026a="}}"#),
    Documented::new("minutes.v1.minute_media.get", "GET", "/open-apis/minutes/v1/minutes/:minute_token/media", r#"{"code":0,"msg":"success","data":{"download_url":"https://internal-api-drive-stream.feishu-boe.cn/space/api/box/stream/download/authcode/?code=xxx"}}"#),
    Documented::new("minutes.v1.minute_statistics.get", "GET", "/open-apis/minutes/v1/minutes/:minute_token/statistics", r#"{"code":0,"msg":"success","data":{"statistics":{"user_view_count":"3","page_view_count":"20","user_view_list":[{"user_id":"ou_612b787ccd3259fb3c816b3f678dxxxx","view_time":"1669121332000"}]}}}"#),
];
