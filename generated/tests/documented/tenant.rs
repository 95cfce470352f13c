// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `tenant`.

pub(crate) mod v2 {
    use feishu_openapi::tenant::v2::*;

    use crate::check;

    pub(crate) static DOCUMENTED: check::Version = check::Version {
        requests: &[],
        responses: &[
            check::Response { name: "tenant.v2.tenant.query", json: r#"{"tenant":{"name":"企业名称","display_id":"F123456789","tenant_tag":0,"tenant_key":"abcdefghi","avatar":{"avatar_origin":"https://foo.icon.com/xxxx","avatar_72":"https://foo.icon.com/xxxx","avatar_240":"https://foo.icon.com/xxxx","avatar_640":"https://foo.icon.com/xxxx"},"domain":"example.feishu.cn"}}"#, documented: None, read: check::rewritten::<QueryTenantResponse> },
            check::Response { name: "tenant.v2.tenant_product_assign_info.query", json: r#"{"assign_info_list":[{"subscription_id":"7079609167680782300","license_plan_key":"suite_enterprise_e5","product_name":"旗舰版 E5","i18n_name":{"zh_cn":"zh_cn_name","ja_jp":"ja_jp_name","en_us":"en_name"},"total_seats":"500","assigned_seats":"20","start_time":"1674981000","end_time":"1674991000"}]}"#, documented: None, read: check::rewritten::<QueryTenantProductAssignInfoResponse> },
        ],
        codes: &[
            check::Codes { name: "tenant.v2.tenant.query", codes: &[1184000, 1184001], check: check::variants::<QueryTenantError> },
            check::Codes { name: "tenant.v2.tenant_product_assign_info.query", codes: &[1180001], check: check::variants::<QueryTenantProductAssignInfoError> },
        ],
        listings: &[],
        #[cfg(feature = "events")]
        events: &[],
    };
}
