// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `workplace`.

pub(crate) mod v1 {
    use feishu_openapi::workplace::v1::*;

    use crate::check;

    pub(crate) static DOCUMENTED: check::Version = check::Version {
        requests: &[],
        responses: &[
            check::Response { name: "workplace.v1.custom_workplace_access_data.search", json: r#"{"items":[{"custom_workplace_id":"tpl_645b003aaa40001435b2ddw","access_data":{"pv":100,"uv":30},"date":"2023-03-12","custom_workplace_name":[{"language":"zh","name":"名字"}]}],"has_more":true,"page_token":"ddowkdkl9w2d"}"#, documented: None, read: check::rewritten::<SearchCustomWorkplaceAccessDataResponse> },
            check::Response { name: "workplace.v1.workplace_access_data.search", json: r#"{"items":[{"date":"2023-03-12","all_workplace":{"pv":100,"uv":30},"default_workplace":{"pv":100,"uv":30}}],"has_more":true,"page_token":"ddowkdkl9w2d"}"#, documented: None, read: check::rewritten::<SearchWorkplaceAccessDataResponse> },
            check::Response { name: "workplace.v1.workplace_block_access_data.search", json: r#"{"items":[{"date":"2023-03-12","block_id":"283438293839422334","access_data":{"pv":100,"uv":30}}],"has_more":true,"page_token":"ddowkdkl9w2d"}"#, documented: None, read: check::rewritten::<SearchWorkplaceBlockAccessDataResponse> },
        ],
        codes: &[
            check::Codes { name: "workplace.v1.custom_workplace_access_data.search", codes: &[1621001, 1621002, 1621003, 1621004], check: check::variants::<SearchCustomWorkplaceAccessDataError> },
            check::Codes { name: "workplace.v1.workplace_access_data.search", codes: &[1628001, 1628002, 1628003, 1628004], check: check::variants::<SearchWorkplaceAccessDataError> },
            check::Codes { name: "workplace.v1.workplace_block_access_data.search", codes: &[1629001, 1629002, 1629004, 1629005, 1629006], check: check::variants::<SearchWorkplaceBlockAccessDataError> },
        ],
        listings: &[
            check::Listing { name: "workplace.v1.custom_workplace_access_data.search", list: |client| Box::pin(check::listed(client, SearchCustomWorkplaceAccessData::new("x", "x", 0))) },
            check::Listing { name: "workplace.v1.workplace_access_data.search", list: |client| Box::pin(check::listed(client, SearchWorkplaceAccessData::new("x", "x", 0))) },
            check::Listing { name: "workplace.v1.workplace_block_access_data.search", list: |client| Box::pin(check::listed(client, SearchWorkplaceBlockAccessData::new("x", "x", 0))) },
        ],
        #[cfg(feature = "events")]
        events: &[],
    };
}
