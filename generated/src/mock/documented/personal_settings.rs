// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `personal_settings`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented {
        name: "personal_settings.v1.system_status.batch_close",
        method: "POST",
        path: "/open-apis/personal_settings/v1/system_statuses/:system_status_id/batch_close",
        answer: r#"{"code":0,"msg":"success","data":{"result_list":[{"user_id":"ou_53edd3282dbc2fdbe5c593cfa5ce82ab","result":"success"}]}}"#,
    },
    Documented {
        name: "personal_settings.v1.system_status.batch_open",
        method: "POST",
        path: "/open-apis/personal_settings/v1/system_statuses/:system_status_id/batch_open",
        answer: r#"{"code":0,"msg":"success","data":{"result_list":[{"user_id":"ou_53edd3282dbc2fdbe5c593cfa5ce82ab","end_time":"1665990378","result":"success_show"}]}}"#,
    },
    Documented {
        name: "personal_settings.v1.system_status.create",
        method: "POST",
        path: "/open-apis/personal_settings/v1/system_statuses",
        answer: r#"{"code":0,"msg":"success","data":{"system_status":{"system_status_id":"7101214603622940633","title":"出差","i18n_title":{"zh_cn":"出差","en_us":"On business trip","ja_jp":"出張中"},"icon_key":"GeneralBusinessTrip","color":"BLUE","priority":1,"sync_setting":{"is_open_by_default":true,"title":"出差期间自动开启","i18n_title":{"zh_cn":"出差期间自动开启","en_us":"Auto display Business Trip","ja_jp":"text"},"explain":"text","i18n_explain":{"zh_cn":"text","en_us":"Auto-display after travel request is approved.","ja_jp":"text"}}}}}"#,
    },
    Documented {
        name: "personal_settings.v1.system_status.delete",
        method: "DELETE",
        path: "/open-apis/personal_settings/v1/system_statuses/:system_status_id",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    Documented {
        name: "personal_settings.v1.system_status.list",
        method: "GET",
        path: "/open-apis/personal_settings/v1/system_statuses",
        answer: r#"{"code":0,"msg":"success","data":{"items":[{"system_status_id":"7101214603622940633","title":"出差","i18n_title":{"zh_cn":"出差","en_us":"On business trip","ja_jp":"出張中"},"icon_key":"GeneralBusinessTrip","color":"BLUE","priority":1,"sync_setting":{"is_open_by_default":true,"title":"出差期间自动开启","i18n_title":{"zh_cn":"出差期间自动开启","en_us":"Auto display Business Trip","ja_jp":"text"},"explain":"text","i18n_explain":{"zh_cn":"text","en_us":"Auto-display after travel request is approved.","ja_jp":"text"}}}],"page_token":"GxmvlNRvP0NdQZpa7yIqf_Lv_QuBwTQ8tXkX7w-irAghVD_TvuYd1aoJ1LQph86O-XImC4X9j9FhUPhXQDvtrQ==","has_more":true}}"#,
    },
    Documented {
        name: "personal_settings.v1.system_status.patch",
        method: "PATCH",
        path: "/open-apis/personal_settings/v1/system_statuses/:system_status_id",
        answer: r#"{"code":0,"msg":"success","data":{"system_status":{"system_status_id":"7101214603622940633","title":"出差","i18n_title":{"zh_cn":"出差","en_us":"On business trip","ja_jp":"出張中"},"icon_key":"GeneralBusinessTrip","color":"BLUE","priority":1,"sync_setting":{"is_open_by_default":true,"title":"出差期间自动开启","i18n_title":{"zh_cn":"出差期间自动开启","en_us":"Auto display Business Trip","ja_jp":"text"},"explain":"text","i18n_explain":{"zh_cn":"text","en_us":"Auto-display after travel request is approved.","ja_jp":"text"}}}}}"#,
    },
];
