// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `payroll`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented {
        name: "payroll.v1.acct_item.list",
        method: "GET",
        path: "/open-apis/payroll/v1/acct_items",
        answer: r#"{"code":0,"msg":"success","data":{"items":[{"id":"7169773973790425132","i18n_names":[{"locale":"zh_cn","value":"名称"}],"category_id":"7169773973790425132","data_type":1,"decimal_places":2,"active_status":1}],"page_token":"7169773973790425132","has_more":true}}"#,
    },
    Documented {
        name: "payroll.v1.cost_allocation_detail.list",
        method: "GET",
        path: "/open-apis/payroll/v1/cost_allocation_details",
        answer: r#"{"code":0,"msg":"success","data":{"cost_allocation_report_datas":[{"data_summary_dimensions":[{"dimension_level":1,"dimension_type":1,"dimension_value_id":"6823630319749580306","dimension_names":[{"locale":"zh_cn","value":"名称"}],"dimension_titles":[{"locale":"zh_cn","value":"名称","id":"723123123123123213"}]}],"compensation_cost_item":{"compensation_costs":[{"compensation_cost_value":"123456.78","i18n_names":[{"locale":"zh_cn","value":"名称"}]}]},"employment_id":"72321836123692186"}],"cost_allocation_report_names":[{"locale":"zh_cn","value":"名称"}],"pay_period":"2024-06","page_token":"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=","has_more":true}}"#,
    },
    Documented {
        name: "payroll.v1.cost_allocation_plan.list",
        method: "GET",
        path: "/open-apis/payroll/v1/cost_allocation_plans",
        answer: r#"{"code":0,"msg":"success","data":{"items":[{"id":"6823630319749593096","names":[{"locale":"zh_cn","value":"名称"}],"applicable_country_region":"6823630319749593389","dimensions":[{"i18n_names":[{"locale":"zh_cn","value":"名称","id":"723123123123123213"}],"api_name":"company","obj_api_name":"jobData"}],"cost_items":[{"id":"7433424967234601004","name":[{"locale":"zh_cn","value":"名称","id":"723123123123123213"}],"enable_correct":true}]}],"page_token":"6823630319749592467","has_more":true}}"#,
    },
    Documented {
        name: "payroll.v1.cost_allocation_report.list",
        method: "GET",
        path: "/open-apis/payroll/v1/cost_allocation_reports",
        answer: r#"{"code":0,"msg":"success","data":{"pay_period":"2023-11","page_token":"6823630319749580302","has_more":true,"cost_allocation_report_names":[{"locale":"zh_cn","value":"名称"}],"cost_allocation_report_datas":[{"data_summary_dimensions":[{"dimension_level":1,"dimension_type":1,"dimension_value_id":"6823630319749580306","enum_dimension":{"enum_value_id":"7188920315914207276","enum_key":"company"},"dimension_value_lookup_info":{"type":"work_calendar","id":"6961286846093788621","code":"D1230011115"},"dimension_names":[{"locale":"zh_cn","value":"名称"}],"dimension_titles":[{"locale":"zh_cn","value":"名称","id":"723123123123123213"}]}],"compensation_cost_item":{"number_of_individuals_for_payment":100,"compensation_costs":[{"compensation_cost_value":"123456.78","i18n_names":[{"locale":"zh_cn","value":"名称"}]}]}}]}}"#,
    },
    Documented {
        name: "payroll.v1.datasource.list",
        method: "GET",
        path: "/open-apis/payroll/v1/datasources",
        answer: r#"{"code":0,"msg":"success","data":{"page_token":"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=","has_more":true,"datasources":[{"code":"test_datasource__c","i18n_names":[{"locale":"zh_cn","value":"名称","id":"723123123123123213"}],"active_status":1,"fields":[{"code":"test__c","i18n_names":[{"locale":"zh_cn","value":"名称","id":"723123123123123213"}],"field_type":1,"active_status":1,"i18n_description":[{"locale":"zh_cn","value":"名称","id":"723123123123123213"}],"decimal_places":1}],"i18n_description":[{"locale":"zh_cn","value":"名称","id":"723123123123123213"}],"data_period_type":1}]}}"#,
    },
    Documented {
        name: "payroll.v1.datasource_record.query",
        method: "POST",
        path: "/open-apis/payroll/v1/datasource_records/query",
        answer: r#"{"code":0,"msg":"success","data":{"page_token":"7413047003142619148","has_more":true,"records":[{"active_status":1,"field_values":[{"field_code":"yache41_8680__c","value":"2024-12-01","field_type":1}]}]}}"#,
    },
    Documented {
        name: "payroll.v1.datasource_record.save",
        method: "POST",
        path: "/open-apis/payroll/v1/datasource_records/save",
        answer: r#"{"code":0,"msg":"success","data":{"affect_counts":"120"}}"#,
    },
    Documented {
        name: "payroll.v1.paygroup.list",
        method: "GET",
        path: "/open-apis/payroll/v1/paygroups",
        answer: r#"{"code":0,"msg":"success","data":{"items":[{"pay_group_id":"6823630319749580301","name":{"zh_cn":"CHN-审核","en_us":"english name"},"code":"PAY_GROUP-3-8","status":1}],"page_token":"6862995757234914824","has_more":true}}"#,
    },
    Documented {
        name: "payroll.v1.payment_activity.archive",
        method: "POST",
        path: "/open-apis/payroll/v1/payment_activitys/archive",
        answer: r#"{"code":0,"msg":" ","data":{}}"#,
    },
    Documented {
        name: "payroll.v1.payment_activity.list",
        method: "GET",
        path: "/open-apis/payroll/v1/payment_activitys",
        answer: r#"{"code":0,"msg":"success","data":{"payment_activitys":[{"activity_id":"7202076988667019308","activity_names":[{"locale":"zh_cn","value":"名称"}],"pay_date":"2020-10-31","total_number_of_payroll":100,"number_of_calculation_activities":1000,"calculation_activities":[{"calculation_activity_id":"7371828319837012009","calculation_activity_names":[{"locale":"zh_cn","value":"名称"}]}],"activity_status":400}],"page_token":"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=","has_more":true}}"#,
    },
    Documented {
        name: "payroll.v1.payment_activity_detail.list",
        method: "GET",
        path: "/open-apis/payroll/v1/payment_activity_details",
        answer: r#"{"code":0,"msg":"success","data":{"payment_activity_details":[{"employee_id":"7202076988667019308","payment_details":[{"id":"7202076988667019308","accounting_item_names":[{"locale":"zh_cn","value":"名称"}],"accounting_item_value":{"original_value":"100","reference_values":[{"locale":"zh_cn","value":"名称"}]},"segment_values":[{"start_time":"7220356259681386540","end_time":"7220356259681386540","reference_values":[{"locale":"zh_cn","value":"名称"}],"original_value":"10000"}],"accounting_item_type":1}]}],"total":50000}}"#,
    },
    Documented {
        name: "payroll.v1.payment_detail.query",
        method: "POST",
        path: "/open-apis/payroll/v1/payment_detail/query",
        answer: r#"{"code":0,"msg":"success","data":{"payment_details":[{"employee_id":"7202076988667019308","activity_id":"7202076988667019308","payment_accounting_items":[{"id":"7202076988667019308","accounting_item_names":[{"locale":"zh_cn","value":"名称"}],"accounting_item_value":{"original_value":"100","reference_values":[{"locale":"zh_cn","value":"名称"}]},"segment_values":[{"start_time":"7220356259681386540","end_time":"7220356259681386540","reference_values":[{"locale":"zh_cn","value":"名称"}],"original_value":"10000"}],"accounting_item_type":1}]}],"total":50000}}"#,
    },
];
