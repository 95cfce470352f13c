// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `personal_settings`.

pub(crate) mod v1 {
    use feishu_openapi::personal_settings::v1::*;

    use crate::check;

    pub(crate) static DOCUMENTED: check::Version = check::Version {
        requests: &[
            check::Request { name: "personal_settings.v1.system_status.batch_close", json: r#"{"user_list":["ou_53edd3282dbc2fdbe5c593cfa5ce82ab"]}"#, body: |given| { let mut it = BatchCloseSystemStatus::new("x", Vec::<String>::new()); given.fill(&mut [("user_list", &mut it.user_list)]); check::body(&it) } },
            check::Request { name: "personal_settings.v1.system_status.batch_open", json: r#"{"user_list":[{"user_id":"ou_53edd3282dbc2fdbe5c593cfa5ce82ab","end_time":"1665990378"}]}"#, body: |given| { let mut it = BatchOpenSystemStatus::new("x", Vec::<SystemStatusUserOpenParam>::new()); given.fill(&mut [("user_list", &mut it.user_list)]); check::body(&it) } },
            check::Request { name: "personal_settings.v1.system_status.create", json: r#"{"title":"出差","i18n_title":{"zh_cn":"出差","en_us":"On business trip","ja_jp":"出張中"},"icon_key":"GeneralBusinessTrip","color":"BLUE","priority":1,"sync_setting":{"is_open_by_default":true,"title":"出差期间自动开启","i18n_title":{"zh_cn":"出差期间自动开启","en_us":"Auto display Business Trip","ja_jp":"text"},"explain":"text","i18n_explain":{"zh_cn":"text","en_us":"Auto-display after travel request is approved.","ja_jp":"text"}}}"#, body: |given| { let mut it = CreateSystemStatus::new("x", <IconKey>::default()); given.fill(&mut [("title", &mut it.title), ("i18n_title", &mut it.i18n_title), ("icon_key", &mut it.icon_key), ("color", &mut it.color), ("priority", &mut it.priority), ("sync_setting", &mut it.sync_setting)]); check::body(&it) } },
            check::Request { name: "personal_settings.v1.system_status.patch", json: r#"{"system_status":{"title":"出差","i18n_title":{"zh_cn":"出差","en_us":"On business trip","ja_jp":"出張中"},"icon_key":"GeneralBusinessTrip","color":"BLUE","priority":1,"sync_setting":{"is_open_by_default":true,"title":"出差期间自动开启","i18n_title":{"zh_cn":"出差期间自动开启","en_us":"Auto display Business Trip","ja_jp":"text"},"explain":"text","i18n_explain":{"zh_cn":"text","en_us":"Auto-display after travel request is approved.","ja_jp":"text"}}},"update_fields":["ICON"]}"#, body: |given| { let mut it = PatchSystemStatus::new("x", <SystemStatus>::default(), Vec::<UpdateField>::new()); given.fill(&mut [("system_status", &mut it.system_status), ("update_fields", &mut it.update_fields)]); check::body(&it) } },
        ],
        responses: &[
            check::Response { name: "personal_settings.v1.system_status.batch_close", json: r#"{"result_list":[{"user_id":"ou_53edd3282dbc2fdbe5c593cfa5ce82ab","result":"success"}]}"#, documented: None, read: check::rewritten::<BatchCloseSystemStatusResponse> },
            check::Response { name: "personal_settings.v1.system_status.batch_open", json: r#"{"result_list":[{"user_id":"ou_53edd3282dbc2fdbe5c593cfa5ce82ab","end_time":"1665990378","result":"success_show"}]}"#, documented: None, read: check::rewritten::<BatchOpenSystemStatusResponse> },
            check::Response { name: "personal_settings.v1.system_status.create", json: r#"{"system_status":{"system_status_id":"7101214603622940633","title":"出差","i18n_title":{"zh_cn":"出差","en_us":"On business trip","ja_jp":"出張中"},"icon_key":"GeneralBusinessTrip","color":"BLUE","priority":1,"sync_setting":{"is_open_by_default":true,"title":"出差期间自动开启","i18n_title":{"zh_cn":"出差期间自动开启","en_us":"Auto display Business Trip","ja_jp":"text"},"explain":"text","i18n_explain":{"zh_cn":"text","en_us":"Auto-display after travel request is approved.","ja_jp":"text"}}}}"#, documented: None, read: check::rewritten::<CreateSystemStatusResponse> },
            check::Response { name: "personal_settings.v1.system_status.delete", json: r"{}", documented: None, read: check::rewritten::<DeleteSystemStatusResponse> },
            check::Response { name: "personal_settings.v1.system_status.list", json: r#"{"items":[{"system_status_id":"7101214603622940633","title":"出差","i18n_title":{"zh_cn":"出差","en_us":"On business trip","ja_jp":"出張中"},"icon_key":"GeneralBusinessTrip","color":"BLUE","priority":1,"sync_setting":{"is_open_by_default":true,"title":"出差期间自动开启","i18n_title":{"zh_cn":"出差期间自动开启","en_us":"Auto display Business Trip","ja_jp":"text"},"explain":"text","i18n_explain":{"zh_cn":"text","en_us":"Auto-display after travel request is approved.","ja_jp":"text"}}}],"page_token":"GxmvlNRvP0NdQZpa7yIqf_Lv_QuBwTQ8tXkX7w-irAghVD_TvuYd1aoJ1LQph86O-XImC4X9j9FhUPhXQDvtrQ==","has_more":true}"#, documented: None, read: check::rewritten::<ListSystemStatusResponse> },
            check::Response { name: "personal_settings.v1.system_status.patch", json: r#"{"system_status":{"system_status_id":"7101214603622940633","title":"出差","i18n_title":{"zh_cn":"出差","en_us":"On business trip","ja_jp":"出張中"},"icon_key":"GeneralBusinessTrip","color":"BLUE","priority":1,"sync_setting":{"is_open_by_default":true,"title":"出差期间自动开启","i18n_title":{"zh_cn":"出差期间自动开启","en_us":"Auto display Business Trip","ja_jp":"text"},"explain":"text","i18n_explain":{"zh_cn":"text","en_us":"Auto-display after travel request is approved.","ja_jp":"text"}}}}"#, documented: None, read: check::rewritten::<PatchSystemStatusResponse> },
        ],
        codes: &[
            check::Codes { name: "personal_settings.v1.system_status.batch_close", codes: &[2005001, 2005006, 2005007], check: check::variants::<BatchCloseSystemStatusError> },
            check::Codes { name: "personal_settings.v1.system_status.batch_open", codes: &[2005001, 2005006, 2005007], check: check::variants::<BatchOpenSystemStatusError> },
            check::Codes { name: "personal_settings.v1.system_status.create", codes: &[2005001, 2005002, 2005003, 2005004, 2005005, 2005007], check: check::variants::<CreateSystemStatusError> },
            check::Codes { name: "personal_settings.v1.system_status.delete", codes: &[2005001, 2005007], check: check::variants::<DeleteSystemStatusError> },
            check::Codes { name: "personal_settings.v1.system_status.list", codes: &[2005001, 2005007], check: check::variants::<ListSystemStatusError> },
            check::Codes { name: "personal_settings.v1.system_status.patch", codes: &[2005001, 2005002, 2005003, 2005005, 2005007], check: check::variants::<PatchSystemStatusError> },
        ],
        listings: &[
            check::Listing { name: "personal_settings.v1.system_status.list", list: |client| Box::pin(check::listed(client, ListSystemStatus::new())) },
        ],
        #[cfg(feature = "events")]
        events: &[],
    };
}
