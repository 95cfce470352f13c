// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `compensation`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented {
        name: "compensation.v1.archive.create",
        method: "POST",
        path: "/open-apis/compensation/v1/archives",
        answer: r#"{"code":0,"msg":"success","data":{"unique_id":"123e4567-e89b-42d3-a456-426614174000","archive_tid":"7434007780111336970"}}"#,
    },
    Documented {
        name: "compensation.v1.archive.query",
        method: "POST",
        path: "/open-apis/compensation/v1/archives/query",
        answer: r#"{"code":0,"msg":"success","data":{"items":[{"user_id":"344325234123","id":"32141234412","tid":"141541351","plan_id":"123412433","plan_tid":"213412343","currency_id":"324167823","change_reason_id":"321414123","change_description":"text","effective_date":"2022-10-23","expiration_date":"2022-10-24","salary_level_id":"12342313","created_time":"2024-01-01 00:00:00","updated_time":"2024-01-01 00:00:00","archive_items":[{"item_id":"213423144","item_result":"15000","item_result_regular":"18000"}],"archive_indicators":[{"indicator_id":"23141423","indicator_result":"15000","indicator_result_regular":"18000"}]}],"page_token":"1234452132","has_more":true}}"#,
    },
    Documented {
        name: "compensation.v1.change_reason.list",
        method: "GET",
        path: "/open-apis/compensation/v1/change_reasons",
        answer: r#"{"code":0,"msg":"success","data":{"items":[{"id":"7196951947268589113","name":"入职调薪","note":"text","active_status":1,"i18n_names":[{"locale":"zh_cn","value":"中文名称"}],"i18n_notes":[{"locale":"zh_cn","value":"中文名称"}]}],"page_token":"1234452132","has_more":true}}"#,
    },
    Documented {
        name: "compensation.v1.indicator.list",
        method: "GET",
        path: "/open-apis/compensation/v1/indicators",
        answer: r#"{"code":0,"msg":"success","data":{"items":[{"id":"7196951947228589113","name":"年度现金总和","value_type":"money","active_status":1,"i18n_names":[{"locale":"zh_cn","value":"中文名称"}]}],"page_token":"1234452132","has_more":true}}"#,
    },
    Documented {
        name: "compensation.v1.item.list",
        method: "GET",
        path: "/open-apis/compensation/v1/items",
        answer: r#"{"code":0,"msg":"success","data":{"items":[{"id":"7196951947268589113","name":"基本月薪","description":"每月份的薪酬","category_id":"7196951947268589223","value_type":"money","pay_off_frequency_type":"month","decimal_places":2,"active_status":1,"i18n_names":[{"locale":"zh_cn","value":"中文名称"}],"i18n_descriptions":[{"locale":"zh_cn","value":"中文名称"}]}],"page_token":"1234452132","has_more":true}}"#,
    },
    Documented {
        name: "compensation.v1.item_category.list",
        method: "GET",
        path: "/open-apis/compensation/v1/item_categories",
        answer: r#"{"code":0,"msg":"success","data":{"items":[{"id":"4532312334","name":"基本薪资类","i18n_names":[{"locale":"zh_cn","value":"中文名称"}]}],"page_token":"2314123434","has_more":true}}"#,
    },
    Documented {
        name: "compensation.v1.lump_sum_payment.batch_create",
        method: "POST",
        path: "/open-apis/compensation/v1/lump_sum_payment/batch_create",
        answer: r#"{"code":0,"msg":"success","data":{"operate_results":[{"id":"7390583861280556588","unique_id":"7390583861280556588","code":21270202,"message":"uqniue id conflict"}]}}"#,
    },
    Documented {
        name: "compensation.v1.lump_sum_payment.batch_remove",
        method: "POST",
        path: "/open-apis/compensation/v1/lump_sum_payment/batch_remove",
        answer: r#"{"code":0,"msg":"success","data":{"operate_results":[{"id":"7390583861280556588","unique_id":"7390583861280556588","code":21270202,"message":"uqniue id conflict"}]}}"#,
    },
    Documented {
        name: "compensation.v1.lump_sum_payment.batch_update",
        method: "POST",
        path: "/open-apis/compensation/v1/lump_sum_payment/batch_update",
        answer: r#"{"code":0,"msg":"success","data":{"operate_results":[{"id":"7390583861280556588","unique_id":"7390583861280556588","code":21270202,"message":"uqniue id conflict"}]}}"#,
    },
    Documented {
        name: "compensation.v1.lump_sum_payment.query",
        method: "POST",
        path: "/open-apis/compensation/v1/lump_sum_payment/query",
        answer: r#"{"code":0,"msg":"success","data":{"page_token":"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=","has_more":true,"records":[{"id":"7397033607132351532","unique_id":"7402510801304718380_7309316347007764012_7402523725868058156_1726070400000_10000","user_id":"7337149697626801708","total_amount":"2000.00","binding_period":2,"currency_id":"6863329932261459464","issuance_frequency":3,"item_id":"7411039006180312620","remark":"备注","issuance_detail_text":{"zh_cn":"text","en_us":"text"},"apply_source":1,"return_amount_before_tax":"2000.00","return_amount_after_tax":"2000.00","binding_period_offboarding_type":"yes","create_time":"2024-08-01 12:34:56","modify_time":"2024-08-01 12:34:56","reference_period_start_date":"2024-08-01","reference_period_end_date":"2024-08-01","details":[{"id":"7395133551102200876","record_id":"7395133551102168108","user_id":"7337149697626801708","issuance_amount":"2000.00","issuance_status":"to_be_issued","issuance_way":"with_salary","issuance_time":"2024-08-01","currency_id":"6863329932261459464","belong_time":"2025-01-20","create_time":"2024-08-01 12:34:56","modify_time":"2024-08-01 12:34:56","issuance_country_region_id":"6862995757234914824","issuance_pay_group_id":"6862995757234914824","detail_reference_period_start_date":"2024-08-01","detail_reference_period_end_date":"2024-08-01"}],"binding_period_decimal":"12"}]}}"#,
    },
    Documented {
        name: "compensation.v1.lump_sum_payment.query_detail",
        method: "POST",
        path: "/open-apis/compensation/v1/lump_sum_payment/query_detail",
        answer: r#"{"code":0,"msg":"success","data":{"page_token":"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=","has_more":true,"records":[{"id":"7395133551102200876","record_id":"7395133551102168108","user_id":"7337149697626801708","issuance_amount":"2000.00","issuance_status":"to_be_issued","issuance_way":"with_salary","issuance_time":"2024-08-01","currency_id":"6863329932261459464","belong_time":"2025-01-20","create_time":"2024-08-01 12:34:56","modify_time":"2024-08-01 12:34:56","issuance_country_region_id":"6862995757234914824","issuance_pay_group_id":"6862995757234914824","detail_reference_period_start_date":"2024-08-01","detail_reference_period_end_date":"2024-08-01"}]}}"#,
    },
    Documented {
        name: "compensation.v1.plan.list",
        method: "GET",
        path: "/open-apis/compensation/v1/plans",
        answer: r#"{"code":0,"msg":"success","data":{"items":[{"id":"2134193289","tid":"129738122","name":"基本月薪方案","description":"基本月薪方案描述","effective_date":"2022-10-20","plan_scope":{"is_all":false,"plan_conditions":[{"left_type":7,"operator":1,"right_value":["413431223"]}]},"currency_id":"341324121","probation_salary_status":true,"plan_items":[{"adjustment_type":"manual","item_id":"21341234","plan_item_logic":{"fixed":"60","formula":{"expr":"${0} +${1}","formula_params":[{"ref_type":1,"id":"23143242"}]}},"probation_discount_type":"percentum","probation_discount_percentum":"80.00"}],"plan_indicators":[{"indicator_id":"13243432","plan_indicator_logic":{"fixed":"60","formula":{"expr":"${0} +${1}","formula_params":[{"ref_type":1,"id":"23143242"}]}}}],"i18n_names":[{"locale":"zh_cn","value":"中文名称"}],"i18n_descriptions":[{"locale":"zh_cn","value":"中文名称"}]}],"page_token":"123412344","has_more":true}}"#,
    },
    Documented {
        name: "compensation.v1.recurring_payment.batch_create",
        method: "POST",
        path: "/open-apis/compensation/v1/recurring_payment/batch_create",
        answer: r#"{"code":0,"msg":"success","data":{"operate_results":[{"id":"7390583861280556588","unique_id":"7390583861280556588","code":21270202,"message":"uqniue id conflict"}]}}"#,
    },
    Documented {
        name: "compensation.v1.recurring_payment.batch_remove",
        method: "POST",
        path: "/open-apis/compensation/v1/recurring_payment/batch_remove",
        answer: r#"{"code":0,"msg":"success","data":{"operate_results":[{"id":"7390583861280556588","unique_id":"7390583861280556588","code":21270202,"message":"unique id conflict"}]}}"#,
    },
    Documented {
        name: "compensation.v1.recurring_payment.batch_update",
        method: "POST",
        path: "/open-apis/compensation/v1/recurring_payment/batch_update",
        answer: r#"{"code":0,"msg":"success","data":{"operate_results":[{"id":"7390583861280556588","unique_id":"7390583861280556588","code":21270202,"message":"uqniue id conflict"}]}}"#,
    },
    Documented {
        name: "compensation.v1.recurring_payment.query",
        method: "POST",
        path: "/open-apis/compensation/v1/recurring_payment/query",
        answer: r#"{"code":0,"msg":"success","data":{"page_token":"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=","has_more":true,"records":[{"id":"7397033607132351532","unique_id":"7402510801304718380_7309316347007764012_7402523725868058156_1726070400000_10000","user_id":"7337149697626801708","item_id":"7411039006180312620","issuance_type":"with_salary","each_amount":"24.00","start_date":"2024-01-10","end_date":"2025-01-20","issuance_period":"year","currency_id":"6863329932261459464","remark":"这是个备注","issuance_country_region_id":"6862995745046267400"}]}}"#,
    },
    Documented {
        name: "compensation.v1.social_archive.query",
        method: "POST",
        path: "/open-apis/compensation/v1/social_archive/query",
        answer: r#"{"code":0,"msg":"success","data":{"archives":[{"user_id":"9960875","details":[{"description":{"zh_cn":"中文名称","en_us":"Social Insurance Contribution Record"},"insurance_type":"social_insurance","insurance_status":"contribution","id":"7202347584043501100","tid":"7202347584043566636","plan_id":"7200668421690885676","plan_tid":"7200668421690852908","location_id":"7152398273176192556","company_id":"7096372135576618540","account_type":"associated_company","insurance_account":"ac123456","base_salary":"1000.10","insurance_details":[{"insurance_id":"111223","company_deduction":"2000.20","company_setting":{"lower_limit":"1000.00","upper_limit":"2000.00","payment_ratio":"8.00","payment_rounding_rule":"round_down","payment_decimals":2,"fixed_payment":"200.00"},"personal_deduction":"1000.20","personal_setting":{"lower_limit":"1000.00","upper_limit":"2000.00","payment_ratio":"8.00","payment_rounding_rule":"round_up","payment_decimals":2,"fixed_payment":"200.00"},"payment_frequency":"monthly","payment_months":[1]}],"effective_date":"2024-01-01"}]}]}}"#,
    },
    Documented {
        name: "compensation.v1.social_archive_adjust_record.query",
        method: "POST",
        path: "/open-apis/compensation/v1/social_archive_adjust_record/query",
        answer: r#"{"code":0,"msg":"success","data":{"records":[{"user_id":"9960875","record_type":"increase","details":[{"description":{"zh_cn":"2024年社保基数调整","en_us":"2024 Social Insurance Base Adjustment"},"insurance_type":"social_insurance","insurance_status":"contribution","id":"null","tid":"null","plan_id":"7199837930276308524","plan_tid":"7199643907243361836","location_id":"7152398273176192556","company_id":"7096372135576618540","account_type":"associated_company","insurance_account":"ac123456","base_salary":"1000.10","insurance_details":[{"insurance_id":"7200725830765790764","company_deduction":"2000.20","company_setting":{"lower_limit":"1000.00","upper_limit":"2000.00","payment_ratio":"8.00","payment_rounding_rule":"rounding","payment_decimals":2,"fixed_payment":"200.00"},"personal_deduction":"1000.20","personal_setting":{"lower_limit":"1000.00","upper_limit":"2000.00","payment_ratio":"8.00","payment_rounding_rule":"round_down","payment_decimals":2,"fixed_payment":"200.00"},"payment_frequency":"monthly","payment_months":[1]}],"effective_date":"2024-01-01"}]}]}}"#,
    },
    Documented {
        name: "compensation.v1.social_insurance.list",
        method: "GET",
        path: "/open-apis/compensation/v1/social_insurances",
        answer: r#"{"code":0,"msg":"success","data":{"items":[{"id":"7207415762276992556","name":{"zh_cn":"生育保险","en_us":"maternity insurance"},"insurance_type":"social_insurance","active":true,"is_system":true}]}}"#,
    },
    Documented {
        name: "compensation.v1.social_plan.list",
        method: "GET",
        path: "/open-apis/compensation/v1/social_plans",
        answer: r#"{"code":0,"msg":"success","data":{"plans":[{"plan_id":"7198027289165088300","plan_tid":"7198027289165055532","name":{"zh_cn":"2024年度社保方案","en_us":"2024 Social Insurance Plan"},"effective_date":"2024-01-01","active":true,"insurance_type":"social_insurance","scope":{"is_all":true,"rules":[[{"left_type":1,"operator":1,"right_values":["7283712673258931756"]}]]},"item_detail":[{"item_id":"7200725830765987372","item_name":{"zh_cn":"医疗保险","en_us":"medical insurance"},"item_setting_of_person":{"lower_limit":"1000.00","upper_limit":"2000.00","payment_ratio":"9.0","payment_rounding_rule":"rounding","payment_decimals":2,"fixed_payment":"200.00"},"item_setting_of_company":{"lower_limit":"1000.00","upper_limit":"2000.00","payment_ratio":"8.00","payment_rounding_rule":"round_down","payment_decimals":2,"fixed_payment":"200.00"},"payment_frequency":"monthly","payment_months":[1]}],"remark":{"zh_cn":"中文备注","en_us":"english remark"}}],"has_more":true,"page_token":"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0="}}"#,
    },
    Documented {
        name: "compensation.v1.social_plan.query",
        method: "POST",
        path: "/open-apis/compensation/v1/social_plans/query",
        answer: r#"{"code":0,"msg":"success","data":{"plans":[{"plan_id":"7198138281677325868","plan_tid":"7198138281677358636","name":{"zh_cn":"sky-公积金参保方案","en_us":"sky-provident fund plan test"},"effective_date":"2024-01-01","active":false,"insurance_type":"provident_fund","scope":{"is_all":true,"rules":[[{"left_type":1,"operator":1,"right_values":["1"]}]]},"item_detail":[{"item_id":"7200726176044680748","item_name":{"zh_cn":"养老保险","en_us":"endowment insurance"},"item_setting_of_person":{"lower_limit":"1000.00","upper_limit":"2000.00","payment_ratio":"8.00","payment_rounding_rule":"rounding","payment_decimals":2,"fixed_payment":"200.00"},"item_setting_of_company":{"lower_limit":"1000.00","upper_limit":"2000.00","payment_ratio":"8.00","payment_rounding_rule":"round_down","payment_decimals":2,"fixed_payment":"200.00"},"payment_frequency":"quarterly","payment_months":[1]}],"remark":{"zh_cn":"中文备注","en_us":"english remark"}}]}}"#,
    },
];
