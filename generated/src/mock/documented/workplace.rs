// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `workplace`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented::new("workplace.v1.custom_workplace_access_data.search", "POST", "/open-apis/workplace/v1/custom_workplace_access_data/search", r#"{"code":0,"msg":"success","data":{"items":[{"custom_workplace_id":"tpl_645b003aaa40001435b2ddw","access_data":{"pv":100,"uv":30},"date":"2023-03-12","custom_workplace_name":[{"language":"zh","name":"名字"}]}],"has_more":true,"page_token":"ddowkdkl9w2d"}}"#),
    Documented::new("workplace.v1.workplace_access_data.search", "POST", "/open-apis/workplace/v1/workplace_access_data/search", r#"{"code":0,"msg":"success","data":{"items":[{"date":"2023-03-12","all_workplace":{"pv":100,"uv":30},"default_workplace":{"pv":100,"uv":30}}],"has_more":true,"page_token":"ddowkdkl9w2d"}}"#),
    Documented::new("workplace.v1.workplace_block_access_data.search", "POST", "/open-apis/workplace/v1/workplace_block_access_data/search", r#"{"code":0,"msg":"success","data":{"items":[{"date":"2023-03-12","block_id":"283438293839422334","access_data":{"pv":100,"uv":30}}],"has_more":true,"page_token":"ddowkdkl9w2d"}}"#),
];
