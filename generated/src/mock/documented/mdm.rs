// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `mdm`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented::new("mdm.v1.user_auth_data_relation.bind", "POST", "/open-apis/mdm/v1/user_auth_data_relations/bind", r#"{"code":0,"msg":"success","data":{}}"#),
    Documented::new("mdm.v1.user_auth_data_relation.unbind", "POST", "/open-apis/mdm/v1/user_auth_data_relations/unbind", r#"{"code":0,"msg":"success","data":{}}"#),
    Documented::new("mdm.v3.batch_country_region.get", "GET", "/open-apis/mdm/v3/batch_country_region", r#"{"code":0,"msg":"success","data":{"data":[{"alpha_3_code":"AND","alpha_2_code":"AD","numeric_code":"20","name":{"value":"安道尔","multilingual_value":{"zh-CN":"安道尔"},"return_language":"zh-CN"},"mdm_code":"MDCT00000001","full_name":{"value":"安道尔公国","multilingual_value":{"zh-CN":"安道尔公国"},"return_language":"zh-CN"},"global_code":"+376","status":"1","continents":{"value":"2","multilingual_name":{"zh-CN":"欧洲"}}}]}}"#),
    Documented::new("mdm.v3.country_region.list", "GET", "/open-apis/mdm/v3/country_regions", r#"{"code":0,"msg":"success","data":{"data":[{"alpha_3_code":"AND","alpha_2_code":"AD","numeric_code":"20","name":{"value":"安道尔","multilingual_value":{"zh-CN":"安道尔"},"return_language":"zh-CN"},"mdm_code":"MDCT00000001","full_name":{"value":"安道尔公国","multilingual_value":{"zh-CN":"安道尔公国"},"return_language":"zh-CN"},"global_code":"+376","status":"1","continents":{"value":"2","multilingual_name":{"zh-CN":"安道尔"}}}],"total":"0","next_page_token":"token"}}"#),
];
