// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `doc`.

pub(crate) mod v2 {
    use feishu_openapi::doc::v2::*;

    use crate::check;

    pub(crate) static DOCUMENTED: check::Version = check::Version {
        requests: &[],
        responses: &[
            check::Response { name: "doc.v2.content.get", json: r#"{"content":"{}","revision":1000}"#, documented: None, read: check::rewritten::<GetContentResponse> },
            check::Response { name: "doc.v2.doc.batch_update", json: r"{}", documented: None, read: check::rewritten::<BatchUpdateDocResponse> },
            check::Response { name: "doc.v2.doc.create", json: r#"{"objToken":"doccn2EwbGEdcmryBvKzk0loaCd","url":"https://xxx.feishu.cn/docs/doccn2EwbGEdcmryBvKzk0loaCd"}"#, documented: None, read: check::rewritten::<CreateDocResponse> },
            check::Response { name: "doc.v2.meta.get", json: r#"{"create_date":"20240808","create_time":1723088043,"creator":"ou_f700228a5386f25bc0e61135066abcef","create_user_name":"ZhangSan","delete_flag":0,"edit_time":1723088073,"edit_user_name":"ZhangSan","is_external":false,"is_pined":false,"is_stared":false,"is_upgraded":true,"obj_type":"doc","owner":"ou_f700228a5386f25bc0e61135066abcef","owner_user_name":"ZhangSan","server_time":1723089073,"tenant_id":"42","title":"项目管理","type":2,"upgraded_token":"AcJ3d2QM1onnE4xjcZAcP7abcef","url":"https://example.feishu.cn/docs/doccnilYPZU5b34ow4ca7aabcef"}"#, documented: None, read: check::rewritten::<GetMetaResponse> },
            check::Response { name: "doc.v2.raw_content.get", json: r#"{"content":"string"}"#, documented: None, read: check::rewritten::<GetRawContentResponse> },
            check::Response { name: "doc.v2.sheet_meta.get", json: r#"{"spreadsheetToken":"string","sheets":[{"sheetId":"string","title":"string","index":0,"rowCount":4,"columnCount":4}]}"#, documented: None, read: check::rewritten::<GetSheetMetaResponse> },
        ],
        codes: &[
            check::Codes { name: "doc.v2.content.get", codes: &[91401, 91402, 91403, 91404, 95001, 95003, 95005, 95006, 95007, 95008, 95009, 95010, 95011, 95017, 95018, 95023, 95024, 95053], check: check::variants::<GetContentError> },
            check::Codes { name: "doc.v2.doc.batch_update", codes: &[91401, 91402, 91403, 91404, 95001, 95003, 95005, 95006, 95007, 95008, 95009, 95010, 95011, 95017, 95018, 95020, 95023, 95024, 95025, 95026, 95050, 95053], check: check::variants::<BatchUpdateDocError> },
            check::Codes { name: "doc.v2.doc.create", codes: &[91401, 91402, 91403, 91404, 95001, 95003, 95005, 95006, 95007, 95008, 95009, 95010, 95011, 95013, 95017, 95018, 95020, 95023, 95024, 95025, 95029, 95030, 95050, 95051, 95054], check: check::variants::<CreateDocError> },
            check::Codes { name: "doc.v2.meta.get", codes: &[91401, 91402, 91403, 91404, 95001, 95003, 95005, 95006, 95007, 95008, 95009, 95010, 95011, 95017, 95018, 95023, 95024, 95053], check: check::variants::<GetMetaError> },
            check::Codes { name: "doc.v2.raw_content.get", codes: &[91401, 91402, 91403, 91404, 95001, 95003, 95005, 95006, 95007, 95008, 95009, 95010, 95011, 95017, 95018, 95023, 95024, 95053], check: check::variants::<GetRawContentError> },
            check::Codes { name: "doc.v2.sheet_meta.get", codes: &[91401, 91402, 91403, 91404, 95001, 95003, 95005, 95006, 95007, 95008, 95009, 95010, 95011, 95017, 95018, 95023, 95024, 95053], check: check::variants::<GetSheetMetaError> },
        ],
        listings: &[],
        #[cfg(feature = "events")]
        events: &[],
    };
}
