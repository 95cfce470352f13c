// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `suite`.

pub(crate) mod v1 {
    use feishu_openapi::suite::v1::*;

    use crate::check;

    pub(crate) static DOCUMENTED: check::Version = check::Version {
        requests: &[
            check::Request { name: "suite.v1.docs_api.meta", json: r#"{"request_docs":[{"docs_token":"12345","docs_type":"doc"},{"docs_token":"12345","docs_type":"sheet"}]}"#, body: |given| { let mut it = GetDocsMeta::new(Vec::<DocsApiRequestDoc>::new()); given.fill(&mut [("request_docs", &mut it.request_docs)]); check::body(&it) } },
            check::Request { name: "suite.v1.docs_api_search.object", json: r#"{"search_key":"项目","count":10,"offset":0,"owner_ids":["13eabcef"],"chat_ids":[],"docs_types":["doc","sheet"]}"#, body: |given| { let mut it = SearchDocs::new("x"); given.fill(&mut [("search_key", &mut it.search_key), ("count", &mut it.count), ("offset", &mut it.offset), ("owner_ids", &mut it.owner_ids), ("chat_ids", &mut it.chat_ids), ("docs_types", &mut it.docs_types)]); check::body(&it) } },
        ],
        responses: &[
            check::Response { name: "suite.v1.docs_api.meta", json: r#"{"docs_metas":[{"docs_token":"doc22222","docs_type":"doc","title":"abc","owner_id":"12345","create_time":123456,"latest_modify_user":"12345","latest_modify_time":123456}]}"#, documented: None, read: check::rewritten::<GetDocsMetaResponse> },
            check::Response { name: "suite.v1.docs_api_search.object", json: r#"{"docs_entities":[{"docs_token":"shtcnLkpxnlYksumuGNZM1abcef","docs_type":"sheet","owner_id":"ou_b97fbe610114d9489ff3b501a71abcef","title":"项目进展周报"},{"docs_token":"shtcnHO7UvaulkYDXCyQraabcef","docs_type":"sheet","owner_id":"ou_b97fbe610114d9489ff3b501a71abcef","title":"项目管理十大模板"},{"docs_token":"shtcnO2W1D0YqKZ5TY9z3Cabcef","docs_type":"sheet","owner_id":"ou_b97fbe610114d9489ff3b501a71abcef","title":"项目甘特图"},{"docs_token":"shtcnGVvAVJdohCOnmQvMNabcef","docs_type":"sheet","owner_id":"ou_b97fbe610114d9489ff3b501a71abcef","title":"工作周计划"},{"docs_token":"shtcnwdKlAT243SF95pokXabcef","docs_type":"sheet","owner_id":"ou_b97fbe610114d9489ff3b501a71abcef","title":"面试记录"},{"docs_token":"shtcnfgRI0jwwY0ISPSlRlabcef","docs_type":"sheet","owner_id":"ou_b97fbe610114d9489ff3b501a71abcef","title":"工作月计划"},{"docs_token":"shtcnfsEaTYMVTwT0DbNolabcef","docs_type":"sheet","owner_id":"ou_b97fbe610114d9489ff3b501a71abcef","title":"团队文件资料库"},{"docs_token":"shtcn3grVqPADzPt08RiFnabcef","docs_type":"sheet","owner_id":"ou_b97fbe610114d9489ff3b501a71abcef","title":" 费用报销单"},{"docs_token":"shtcne3WuFpvRbSsG3SLL7abcef","docs_type":"sheet","owner_id":"ou_b97fbe610114d9489ff3b501a71abcef","title":"费用预算表"},{"docs_token":"IVGMsOakbhd96It63kkc3aabcef","docs_type":"sheet","owner_id":"ou_b97fbe610114d9489ff3b501a71abcef","title":"团建日程安排"}],"has_more":true,"total":59}"#, documented: None, read: check::rewritten::<SearchDocsResponse> },
        ],
        codes: &[],
        listings: &[],
        #[cfg(feature = "events")]
        events: &[],
    };
}
