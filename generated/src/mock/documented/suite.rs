// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `suite`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented::new("suite.v1.docs_api.meta", "POST", "/open-apis/suite/docs-api/meta", r#"{"code":0,"msg":"Success","data":{"docs_metas":[{"docs_token":"doc22222","docs_type":"doc","title":"abc","owner_id":"12345","create_time":123456,"latest_modify_user":"12345","latest_modify_time":123456}]}}"#),
    Documented::new("suite.v1.docs_api_search.object", "POST", "/open-apis/suite/docs-api/search/object", r#"{"code":0,"data":{"docs_entities":[{"docs_token":"shtcnLkpxnlYksumuGNZM1abcef","docs_type":"sheet","owner_id":"ou_b97fbe610114d9489ff3b501a71abcef","title":"项目进展周报"},{"docs_token":"shtcnHO7UvaulkYDXCyQraabcef","docs_type":"sheet","owner_id":"ou_b97fbe610114d9489ff3b501a71abcef","title":"项目管理十大模板"},{"docs_token":"shtcnO2W1D0YqKZ5TY9z3Cabcef","docs_type":"sheet","owner_id":"ou_b97fbe610114d9489ff3b501a71abcef","title":"项目甘特图"},{"docs_token":"shtcnGVvAVJdohCOnmQvMNabcef","docs_type":"sheet","owner_id":"ou_b97fbe610114d9489ff3b501a71abcef","title":"工作周计划"},{"docs_token":"shtcnwdKlAT243SF95pokXabcef","docs_type":"sheet","owner_id":"ou_b97fbe610114d9489ff3b501a71abcef","title":"面试记录"},{"docs_token":"shtcnfgRI0jwwY0ISPSlRlabcef","docs_type":"sheet","owner_id":"ou_b97fbe610114d9489ff3b501a71abcef","title":"工作月计划"},{"docs_token":"shtcnfsEaTYMVTwT0DbNolabcef","docs_type":"sheet","owner_id":"ou_b97fbe610114d9489ff3b501a71abcef","title":"团队文件资料库"},{"docs_token":"shtcn3grVqPADzPt08RiFnabcef","docs_type":"sheet","owner_id":"ou_b97fbe610114d9489ff3b501a71abcef","title":" 费用报销单"},{"docs_token":"shtcne3WuFpvRbSsG3SLL7abcef","docs_type":"sheet","owner_id":"ou_b97fbe610114d9489ff3b501a71abcef","title":"费用预算表"},{"docs_token":"IVGMsOakbhd96It63kkc3aabcef","docs_type":"sheet","owner_id":"ou_b97fbe610114d9489ff3b501a71abcef","title":"团建日程安排"}],"has_more":true,"total":59},"msg":"success"}"#),
];
