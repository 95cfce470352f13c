// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `tenant`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented::new("tenant.v2.tenant.query", "GET", "/open-apis/tenant/v2/tenant/query", r#"{"code":0,"msg":"success","data":{"tenant":{"name":"企业名称","display_id":"F123456789","tenant_tag":0,"tenant_key":"abcdefghi","avatar":{"avatar_origin":"https://foo.icon.com/xxxx","avatar_72":"https://foo.icon.com/xxxx","avatar_240":"https://foo.icon.com/xxxx","avatar_640":"https://foo.icon.com/xxxx"},"domain":"example.feishu.cn"}}}"#),
    Documented::new("tenant.v2.tenant_product_assign_info.query", "GET", "/open-apis/tenant/v2/tenant/assign_info_list/query", r#"{"code":0,"msg":"success","data":{"assign_info_list":[{"subscription_id":"7079609167680782300","license_plan_key":"suite_enterprise_e5","product_name":"旗舰版 E5","i18n_name":{"zh_cn":"zh_cn_name","ja_jp":"ja_jp_name","en_us":"en_name"},"total_seats":"500","assigned_seats":"20","start_time":"1674981000","end_time":"1674991000"}]}}"#),
];
