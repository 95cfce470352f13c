// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `security_and_compliance`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented {
        name: "security_and_compliance.v1.multi_geo_entity_tenant.get",
        method: "GET",
        path: "/open-apis/security_and_compliance/v1/multi_geo_entity/tenant",
        answer: r#"{"code":0,"msg":"success","data":{"tenant":{"available_geo_locations":["sg"]}}}"#,
    },
    Documented {
        name: "security_and_compliance.v1.openapi_log.list_data",
        method: "POST",
        path: "/open-apis/security_and_compliance/v1/openapi_logs/list_data",
        answer: r#"{"code":0,"msg":"success","data":{"items":[{"id":"10000","api_key":"POST/open-apis/demo/v1/example","event_time":1610613336,"app_id":"cli_xxx","ip":"192.123.12.1","log_detail":{"path":"/open-apis/demo/v1/example","method":"POST","query_param":"{}","payload":"{\"param1\": \"val1\", \"param2\": \"val2\"}","status_code":0,"response":"{\"code\": 0, \"msg\": \"ok\"}"}}],"page_token":"xxxx","has_more":false}}"#,
    },
    Documented {
        name: "security_and_compliance.v1.user_migration.cancel",
        method: "POST",
        path: "/open-apis/security_and_compliance/v1/user_migrations/cancel",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    Documented {
        name: "security_and_compliance.v1.user_migration.create",
        method: "POST",
        path: "/open-apis/security_and_compliance/v1/user_migrations",
        answer: r#"{"code":0,"msg":"success","data":{"user_migrations":[{"user_id":"123165707875","dest_geo":"us","task_id":"task_1234567890abcdef","status":"1","progress":20}]}}"#,
    },
    Documented {
        name: "security_and_compliance.v1.user_migration.get",
        method: "GET",
        path: "/open-apis/security_and_compliance/v1/user_migrations/:user_id",
        answer: r#"{"code":0,"msg":"success","data":{"user_migration":{"user_id":"ou_1234567890abcdef1234567890abcdef","dest_geo":"us","task_id":"task-id-360043495213","status":"1","progress":100}}}"#,
    },
    Documented {
        name: "security_and_compliance.v1.user_migration.search",
        method: "POST",
        path: "/open-apis/security_and_compliance/v1/user_migrations/search",
        answer: r#"{"code":0,"msg":"success","data":{"items":[{"user_id":"ou_1234567890abcdef1234567890abcdef","dest_geo":"us","task_id":"task_1234567890abcdef","status":"1","progress":20}]}}"#,
    },
    Documented {
        name: "security_and_compliance.v2.device_apply_record.update",
        method: "PUT",
        path: "/open-apis/security_and_compliance/v2/device_apply_records/:device_apply_record_id",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    Documented {
        name: "security_and_compliance.v2.device_record.create",
        method: "POST",
        path: "/open-apis/security_and_compliance/v2/device_records",
        answer: r#"{"code":0,"msg":"success","data":{"device_record_id":"7089353870308032531"}}"#,
    },
    Documented {
        name: "security_and_compliance.v2.device_record.delete",
        method: "DELETE",
        path: "/open-apis/security_and_compliance/v2/device_records/:device_record_id",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    Documented {
        name: "security_and_compliance.v2.device_record.get",
        method: "GET",
        path: "/open-apis/security_and_compliance/v2/device_records/:device_record_id",
        answer: r#"{"code":0,"msg":"success","data":{"device_record":{"device_record_id":"7089353870308032531","version":"0","current_user_id":"ou_b25e90585ef8c1adac4b379c2e257906","device_name":"Q9C6RYMFDK","model":"iPhone13,2","device_system":0,"serial_number":"C02DTHRMML7H","disk_serial_number":"CC344362-5990-5A68-8DDD-64A23C99FA0C","uuid":"621CDFF0-13D0-5AB1-9ADC-5F560095F6ED","mac_address":"ac:de:48:00:11:21","android_id":"02a11ac4a83b918e","idfv":"968F0E5C-C297-4122-ACB6-102494DEFD9A","aaid":"ff3c2237-cd76-4331-9d72-0a4470854567","device_ownership":0,"device_status":0,"certification_level":0,"device_terminal_type":0,"latest_user_id":"ou_b25e90585ef8c1adac4b379c2e257906","dids":["7089353870308032531"],"is_managed":true,"mdm_device_id":"123abc","mdm_provider_name":"Workspace_ONE"}}}"#,
    },
    Documented {
        name: "security_and_compliance.v2.device_record.list",
        method: "GET",
        path: "/open-apis/security_and_compliance/v2/device_records",
        answer: r#"{"code":0,"msg":"success","data":{"items":[{"device_record_id":"7089353870308032531","version":"0","current_user_id":"ou_b25e90585ef8c1adac4b379c2e257906","device_name":"Q9C6RYMFDK","model":"iPhone13,2","device_system":0,"serial_number":"C02DTHRMML7H","disk_serial_number":"CC344362-5990-5A68-8DDD-64A23C99FA0C","uuid":"621CDFF0-13D0-5AB1-9ADC-5F560095F6ED","mac_address":"ac:de:48:00:11:21","android_id":"02a11ac4a83b918e","idfv":"968F0E5C-C297-4122-ACB6-102494DEFD9A","aaid":"ff3c2237-cd76-4331-9d72-0a4470854567","device_ownership":0,"device_status":0,"certification_level":0,"device_terminal_type":0,"latest_user_id":"ou_b25e90585ef8c1adac4b379c2e257906","dids":["7089353870308032531"],"is_managed":true,"mdm_device_id":"123abc","mdm_provider_name":"Workspace_ONE"}],"page_token":"7394463407091023892","has_more":true}}"#,
    },
    Documented {
        name: "security_and_compliance.v2.device_record.mine",
        method: "GET",
        path: "/open-apis/security_and_compliance/v2/device_records/mine",
        answer: r#"{"code":0,"msg":"success","data":{"device_record_id":"7089353870308032531","device_ownership":0,"device_status":0}}"#,
    },
    Documented {
        name: "security_and_compliance.v2.device_record.update",
        method: "PUT",
        path: "/open-apis/security_and_compliance/v2/device_records/:device_record_id",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
];
