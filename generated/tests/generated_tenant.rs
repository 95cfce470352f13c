// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `tenant`, put through the types.
#![cfg(feature = "tenant")]
#![allow(deprecated, reason = "superseded endpoints are tested too")]

mod support;

mod v2 {
    #[allow(unused_imports, reason = "some versions document nothing to test")]
    use feishu_openapi::tenant::v2::*;
    #[allow(unused_imports, reason = "not every version has all three kinds of tests")]
    use crate::support::{assert_codes, assert_request, assert_response};

    #[test]
    fn documented_responses_lose_nothing() {
        assert_response::<QueryTenantResponse>("tenant.v2.tenant.query", r#"{"tenant":{"name":"企业名称","display_id":"F123456789","tenant_tag":0,"tenant_key":"abcdefghi","avatar":{"avatar_origin":"https://foo.icon.com/xxxx","avatar_72":"https://foo.icon.com/xxxx","avatar_240":"https://foo.icon.com/xxxx","avatar_640":"https://foo.icon.com/xxxx"},"domain":"example.feishu.cn"}}"#, None);
        assert_response::<QueryTenantProductAssignInfoResponse>("tenant.v2.tenant_product_assign_info.query", r#"{"assign_info_list":[{"subscription_id":"7079609167680782300","license_plan_key":"suite_enterprise_e5","product_name":"旗舰版 E5","i18n_name":{"zh_cn":"zh_cn_name","ja_jp":"ja_jp_name","en_us":"en_name"},"total_seats":"500","assigned_seats":"20","start_time":"1674981000","end_time":"1674991000"}]}"#, None);
    }

    #[test]
    fn codes_are_variants_and_back() {
        assert_codes::<QueryTenantError>("tenant.v2.tenant.query", &[1184000, 1184001]);
        assert_codes::<QueryTenantProductAssignInfoError>("tenant.v2.tenant_product_assign_info.query", &[1180001]);
    }
}
