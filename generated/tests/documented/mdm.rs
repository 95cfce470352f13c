// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `mdm`.

pub(crate) mod v1 {
    use feishu_openapi::mdm::v1::*;

    use crate::check;

    pub(crate) static DOCUMENTED: check::Version = check::Version {
        requests: &[
            check::Request { name: "mdm.v1.user_auth_data_relation.bind", json: r#"{"root_dimension_type":"gongsi","sub_dimension_types":["code_dimension"],"authorized_user_ids":["ou_7dab8a3d3cdcc9da365777c7ad535d62"],"uams_app_id":"uams-tenant-test"}"#, body: |given| { let mut it = BindUserAuthDataRelation::new("x", Vec::<String>::new(), Vec::<String>::new(), "x"); given.fill(&mut [("root_dimension_type", &mut it.root_dimension_type), ("sub_dimension_types", &mut it.sub_dimension_types), ("authorized_user_ids", &mut it.authorized_user_ids), ("uams_app_id", &mut it.uams_app_id)]); check::body(&it) } },
            check::Request { name: "mdm.v1.user_auth_data_relation.unbind", json: r#"{"root_dimension_type":"gongsi","sub_dimension_types":["zijie"],"authorized_user_ids":["on_21f2db9bdbafadeb16cd77b76060d41d"],"uams_app_id":"uams-tenant-test"}"#, body: |given| { let mut it = UnbindUserAuthDataRelation::new("x", Vec::<String>::new(), Vec::<String>::new(), "x"); given.fill(&mut [("root_dimension_type", &mut it.root_dimension_type), ("sub_dimension_types", &mut it.sub_dimension_types), ("authorized_user_ids", &mut it.authorized_user_ids), ("uams_app_id", &mut it.uams_app_id)]); check::body(&it) } },
        ],
        responses: &[
            check::Response { name: "mdm.v1.user_auth_data_relation.bind", json: r"{}", documented: None, read: check::rewritten::<BindUserAuthDataRelationResponse> },
            check::Response { name: "mdm.v1.user_auth_data_relation.unbind", json: r"{}", documented: None, read: check::rewritten::<UnbindUserAuthDataRelationResponse> },
        ],
        codes: &[
            check::Codes { name: "mdm.v1.user_auth_data_relation.bind", codes: &[1640601, 1640602, 1640603, 1640604], check: check::variants::<BindUserAuthDataRelationError> },
            check::Codes { name: "mdm.v1.user_auth_data_relation.unbind", codes: &[1640601, 1640602, 1640603, 1640604, 1640605], check: check::variants::<UnbindUserAuthDataRelationError> },
        ],
        listings: &[],
        #[cfg(feature = "events")]
        events: &[],
    };
}

pub(crate) mod v3 {
    use feishu_openapi::mdm::v3::*;

    use crate::check;

    pub(crate) static DOCUMENTED: check::Version = check::Version {
        requests: &[
            check::Request { name: "mdm.v3.country_region.list", json: r#"{"filter":{"logic":"0","expressions":[{"field":"name","operator":"0","value":{"string_value":"安道尔","bool_value":true,"int_value":"111","string_list_value":["1"],"int_list_value":["1"]}}]},"common":{}}"#, body: |given| { let mut it = ListCountryRegion::new(Vec::<String>::new(), Vec::<String>::new()); given.fill(&mut [("filter", &mut it.filter), ("common", &mut it.common)]); check::body(&it) } },
        ],
        responses: &[
            check::Response { name: "mdm.v3.batch_country_region.get", json: r#"{"data":[{"alpha_3_code":"AND","alpha_2_code":"AD","numeric_code":"20","name":{"value":"安道尔","multilingual_value":{"zh-CN":"安道尔"},"return_language":"zh-CN"},"mdm_code":"MDCT00000001","full_name":{"value":"安道尔公国","multilingual_value":{"zh-CN":"安道尔公国"},"return_language":"zh-CN"},"global_code":"+376","status":"1","continents":{"value":"2","multilingual_name":{"zh-CN":"欧洲"}}}]}"#, documented: None, read: check::rewritten::<GetBatchCountryRegionResponse> },
            check::Response { name: "mdm.v3.country_region.list", json: r#"{"data":[{"alpha_3_code":"AND","alpha_2_code":"AD","numeric_code":"20","name":{"value":"安道尔","multilingual_value":{"zh-CN":"安道尔"},"return_language":"zh-CN"},"mdm_code":"MDCT00000001","full_name":{"value":"安道尔公国","multilingual_value":{"zh-CN":"安道尔公国"},"return_language":"zh-CN"},"global_code":"+376","status":"1","continents":{"value":"2","multilingual_name":{"zh-CN":"安道尔"}}}],"total":"0","next_page_token":"token"}"#, documented: None, read: check::rewritten::<ListCountryRegionResponse> },
        ],
        codes: &[
            check::Codes { name: "mdm.v3.batch_country_region.get", codes: &[1640101, 1640102, 1640103, 1640104, 1640105, 1640106, 1640107, 1640108, 1640109, 1640110, 1640111, 1640112, 1640113, 1640114, 1640115, 1640116, 1640117, 1640118, 1640119, 1640120, 1640121, 1640201, 1640202, 1640203, 1640204, 1640205, 1640206, 1640207, 1640208, 1640209, 1640210, 1640211, 1640212, 1640213], check: check::variants::<GetBatchCountryRegionError> },
            check::Codes { name: "mdm.v3.country_region.list", codes: &[1640101, 1640102, 1640103, 1640104, 1640105, 1640106, 1640107, 1640108, 1640109, 1640110, 1640111, 1640112, 1640113, 1640114, 1640115, 1640116, 1640117, 1640118, 1640119, 1640120, 1640121, 1640201, 1640202, 1640203, 1640204, 1640205, 1640206, 1640207, 1640208, 1640209, 1640210, 1640211, 1640212, 1640213], check: check::variants::<ListCountryRegionError> },
        ],
        listings: &[],
        #[cfg(feature = "events")]
        events: &[],
    };
}
