// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `report`.

pub(crate) mod v1 {
    use feishu_openapi::report::v1::*;

    use crate::check;

    pub(crate) static DOCUMENTED: check::Version = check::Version {
        requests: &[
            check::Request { name: "report.v1.rule_view.remove", json: r#"{"user_ids":["ou_c26134180ba2611aede183e5e3b531ed"]}"#, body: |given| { let mut it = RemoveRuleView::new("x"); given.fill(&mut [("user_ids", &mut it.user_ids)]); check::body(&it) } },
        ],
        responses: &[
            check::Response { name: "report.v1.rule_view.remove", json: r"{}", documented: None, read: check::rewritten::<RemoveRuleViewResponse> },
            check::Response { name: "report.v1.task.query", json: r#"{"has_more":false,"items":[{"commit_time":1622714908,"department_name":"测试部门","department_ids":["od-189f8c99b42d3e59e7a60eff213ca387"],"from_user_id":"ou_c26134180ba2611aede183e5e3b531ed","from_user_name":"hongyao","to_user_ids":["ou_e963cfd289ae7d3e21b11ae2d8c3c604"],"to_user_names":["gaojunqi"],"rule_name":"report test","task_id":"6969507459119693826","form_contents":[{"field_id":"6969506834487394305","field_name":"tset info","field_value":"4567"},{"field_id":"6969506834487410689","field_name":"number","field_value":"789768"}]}]}"#, documented: None, read: check::rewritten::<QueryTaskResponse> },
        ],
        codes: &[
            check::Codes { name: "report.v1.rule.query", codes: &[1430001], check: check::variants::<QueryRuleError> },
            check::Codes { name: "report.v1.rule_view.remove", codes: &[1430001, 1430002, 1430003], check: check::variants::<RemoveRuleViewError> },
            check::Codes { name: "report.v1.task.query", codes: &[1430001, 1430002, 1430003], check: check::variants::<QueryTaskError> },
        ],
        listings: &[
            check::Listing { name: "report.v1.task.query", list: |client| Box::pin(check::listed(client, QueryTask::new(0, 0, "x", 0))) },
        ],
        #[cfg(feature = "events")]
        events: &[],
    };
}
