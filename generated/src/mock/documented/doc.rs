// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `doc`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented::new("doc.v2.content.get", "GET", "/open-apis/doc/v2/:docToken/content", r#"{"code":0,"msg":"Success","data":{"content":"{}","revision":1000}}"#),
    Documented::new("doc.v2.doc.batch_update", "POST", "/open-apis/doc/v2/:docToken/batch_update", r#"{"code":0,"msg":"Success","data":{}}"#),
    Documented::new("doc.v2.doc.create", "POST", "/open-apis/doc/v2/create", r#"{"code":0,"data":{"objToken":"doccn2EwbGEdcmryBvKzk0loaCd","url":"https://xxx.feishu.cn/docs/doccn2EwbGEdcmryBvKzk0loaCd"},"msg":"Success"}"#),
    Documented::new("doc.v2.meta.get", "GET", "/open-apis/doc/v2/meta/:docToken", r#"{"code":0,"msg":"Success","data":{"create_date":"20240808","create_time":1723088043,"creator":"ou_f700228a5386f25bc0e61135066abcef","create_user_name":"ZhangSan","delete_flag":0,"edit_time":1723088073,"edit_user_name":"ZhangSan","is_external":false,"is_pined":false,"is_stared":false,"is_upgraded":true,"obj_type":"doc","owner":"ou_f700228a5386f25bc0e61135066abcef","owner_user_name":"ZhangSan","server_time":1723089073,"tenant_id":"42","title":"项目管理","type":2,"upgraded_token":"AcJ3d2QM1onnE4xjcZAcP7abcef","url":"https://example.feishu.cn/docs/doccnilYPZU5b34ow4ca7aabcef"}}"#),
    Documented::new("doc.v2.raw_content.get", "GET", "/open-apis/doc/v2/:docToken/raw_content", r#"{"code":0,"msg":"Success","data":{"content":"string"}}"#),
    Documented::new("doc.v2.sheet_meta.get", "GET", "/open-apis/doc/v2/:docToken/sheet_meta", r#"{"code":0,"msg":"Success","data":{"spreadsheetToken":"string","sheets":[{"sheetId":"string","title":"string","index":0,"rowCount":4,"columnCount":4}]}}"#),
];
