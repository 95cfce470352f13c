// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `security_and_compliance`.

pub(crate) mod v1 {
    use feishu_openapi::security_and_compliance::v1::*;

    use crate::check;

    pub(crate) static DOCUMENTED: check::Version = check::Version {
        requests: &[
            check::Request { name: "security_and_compliance.v1.openapi_log.list_data", json: r#"{"api_keys":["POST/open-apis/authen/v1/access_token"],"start_time":1610613336,"end_time":1610613336,"app_id":"cli_xxx","page_size":20,"page_token":"xxx"}"#, body: |given| { let mut it = ListDataOpenapiLog::new(); given.fill(&mut [("api_keys", &mut it.api_keys), ("start_time", &mut it.start_time), ("end_time", &mut it.end_time), ("app_id", &mut it.app_id), ("page_size", &mut it.page_size), ("page_token", &mut it.page_token)]); check::body(&it) } },
            check::Request { name: "security_and_compliance.v1.user_migration.cancel", json: r#"{"user_ids":["7064408494200487xxx"]}"#, body: |given| { let mut it = CancelUserMigration::new(<UserIdType>::default(), Vec::<String>::new()); given.fill(&mut [("user_ids", &mut it.user_ids)]); check::body(&it) } },
            check::Request { name: "security_and_compliance.v1.user_migration.create", json: r#"{"user_ids":["7064408494200487938"],"dest_geo":"sg"}"#, body: |given| { let mut it = CreateUserMigration::new(<UserIdType>::default(), Vec::<String>::new(), ""); given.fill(&mut [("user_ids", &mut it.user_ids), ("dest_geo", &mut it.dest_geo)]); check::body(&it) } },
            check::Request { name: "security_and_compliance.v1.user_migration.search", json: r#"{"user_ids":["ou_1234567890abcdef1234567890abcdef"]}"#, body: |given| { let mut it = SearchUserMigration::new(<UserIdType>::default(), Vec::<String>::new()); given.fill(&mut [("user_ids", &mut it.user_ids)]); check::body(&it) } },
        ],
        responses: &[
            check::Response { name: "security_and_compliance.v1.multi_geo_entity_tenant.get", json: r#"{"tenant":{"available_geo_locations":["sg"]}}"#, documented: None, read: check::rewritten::<GetMultiGeoEntityTenantResponse> },
            check::Response { name: "security_and_compliance.v1.openapi_log.list_data", json: r#"{"items":[{"id":"10000","api_key":"POST/open-apis/demo/v1/example","event_time":1610613336,"app_id":"cli_xxx","ip":"192.123.12.1","log_detail":{"path":"/open-apis/demo/v1/example","method":"POST","query_param":"{}","payload":"{\"param1\": \"val1\", \"param2\": \"val2\"}","status_code":0,"response":"{\"code\": 0, \"msg\": \"ok\"}"}}],"page_token":"xxxx","has_more":false}"#, documented: None, read: check::rewritten::<ListDataOpenapiLogResponse> },
            check::Response { name: "security_and_compliance.v1.user_migration.cancel", json: r"{}", documented: None, read: check::rewritten::<CancelUserMigrationResponse> },
            check::Response { name: "security_and_compliance.v1.user_migration.create", json: r#"{"user_migrations":[{"user_id":"123165707875","dest_geo":"us","task_id":"task_1234567890abcdef","status":"1","progress":20}]}"#, documented: None, read: check::rewritten::<CreateUserMigrationResponse> },
            check::Response { name: "security_and_compliance.v1.user_migration.get", json: r#"{"user_migration":{"user_id":"ou_1234567890abcdef1234567890abcdef","dest_geo":"us","task_id":"task-id-360043495213","status":"1","progress":100}}"#, documented: None, read: check::rewritten::<GetUserMigrationResponse> },
            check::Response { name: "security_and_compliance.v1.user_migration.search", json: r#"{"items":[{"user_id":"ou_1234567890abcdef1234567890abcdef","dest_geo":"us","task_id":"task_1234567890abcdef","status":"1","progress":20}]}"#, documented: None, read: check::rewritten::<SearchUserMigrationResponse> },
        ],
        codes: &[
            check::Codes { name: "security_and_compliance.v1.multi_geo_entity_tenant.get", codes: &[1781001, 1781002, 1781003, 1782001], check: check::variants::<GetMultiGeoEntityTenantError> },
            check::Codes { name: "security_and_compliance.v1.openapi_log.list_data", codes: &[1780001, 1780103], check: check::variants::<ListDataOpenapiLogError> },
            check::Codes { name: "security_and_compliance.v1.user_migration.cancel", codes: &[1781001, 1781002, 1781003, 1782001, 1782002, 1782004, 1783001], check: check::variants::<CancelUserMigrationError> },
            check::Codes { name: "security_and_compliance.v1.user_migration.create", codes: &[1781001, 1781002, 1781003, 1781004, 1781005, 1781006, 1782001, 1782004, 1782005], check: check::variants::<CreateUserMigrationError> },
            check::Codes { name: "security_and_compliance.v1.user_migration.get", codes: &[1781001, 1781002, 1781003, 1782001, 1782002], check: check::variants::<GetUserMigrationError> },
            check::Codes { name: "security_and_compliance.v1.user_migration.search", codes: &[1781001, 1781002, 1781003, 1782001], check: check::variants::<SearchUserMigrationError> },
        ],
    };
}

pub(crate) mod v2 {
    use feishu_openapi::security_and_compliance::v2::*;

    use crate::check;

    pub(crate) static DOCUMENTED: check::Version = check::Version {
        requests: &[
            check::Request { name: "security_and_compliance.v2.device_apply_record.update", json: r#"{"is_approved":true}"#, body: |given| { let mut it = UpdateDeviceApplyRecord::new("", false); given.fill(&mut [("is_approved", &mut it.is_approved)]); check::body(&it) } },
            check::Request { name: "security_and_compliance.v2.device_record.update", json: r#"{"device_ownership":0,"device_status":0}"#, body: |given| { let mut it = UpdateDeviceRecord::new("", "", <DeviceOwnership>::default(), <DeviceStatus>::default()); given.fill(&mut [("device_ownership", &mut it.device_ownership), ("device_status", &mut it.device_status)]); check::body(&it) } },
        ],
        responses: &[
            check::Response { name: "security_and_compliance.v2.device_apply_record.update", json: r"{}", documented: None, read: check::rewritten::<UpdateDeviceApplyRecordResponse> },
            check::Response { name: "security_and_compliance.v2.device_record.create", json: r#"{"device_record_id":"7089353870308032531"}"#, documented: None, read: check::rewritten::<CreateDeviceRecordResponse> },
            check::Response { name: "security_and_compliance.v2.device_record.delete", json: r"{}", documented: None, read: check::rewritten::<DeleteDeviceRecordResponse> },
            check::Response { name: "security_and_compliance.v2.device_record.get", json: r#"{"device_record":{"device_record_id":"7089353870308032531","version":"0","current_user_id":"ou_b25e90585ef8c1adac4b379c2e257906","device_name":"Q9C6RYMFDK","model":"iPhone13,2","device_system":0,"serial_number":"C02DTHRMML7H","disk_serial_number":"CC344362-5990-5A68-8DDD-64A23C99FA0C","uuid":"621CDFF0-13D0-5AB1-9ADC-5F560095F6ED","mac_address":"ac:de:48:00:11:21","android_id":"02a11ac4a83b918e","idfv":"968F0E5C-C297-4122-ACB6-102494DEFD9A","aaid":"ff3c2237-cd76-4331-9d72-0a4470854567","device_ownership":0,"device_status":0,"certification_level":0,"device_terminal_type":0,"latest_user_id":"ou_b25e90585ef8c1adac4b379c2e257906","dids":["7089353870308032531"],"is_managed":true,"mdm_device_id":"123abc","mdm_provider_name":"Workspace_ONE"}}"#, documented: None, read: check::rewritten::<GetDeviceRecordResponse> },
            check::Response { name: "security_and_compliance.v2.device_record.list", json: r#"{"items":[{"device_record_id":"7089353870308032531","version":"0","current_user_id":"ou_b25e90585ef8c1adac4b379c2e257906","device_name":"Q9C6RYMFDK","model":"iPhone13,2","device_system":0,"serial_number":"C02DTHRMML7H","disk_serial_number":"CC344362-5990-5A68-8DDD-64A23C99FA0C","uuid":"621CDFF0-13D0-5AB1-9ADC-5F560095F6ED","mac_address":"ac:de:48:00:11:21","android_id":"02a11ac4a83b918e","idfv":"968F0E5C-C297-4122-ACB6-102494DEFD9A","aaid":"ff3c2237-cd76-4331-9d72-0a4470854567","device_ownership":0,"device_status":0,"certification_level":0,"device_terminal_type":0,"latest_user_id":"ou_b25e90585ef8c1adac4b379c2e257906","dids":["7089353870308032531"],"is_managed":true,"mdm_device_id":"123abc","mdm_provider_name":"Workspace_ONE"}],"page_token":"7394463407091023892","has_more":true}"#, documented: None, read: check::rewritten::<ListDeviceRecordResponse> },
            check::Response { name: "security_and_compliance.v2.device_record.mine", json: r#"{"device_record_id":"7089353870308032531","device_ownership":0,"device_status":0}"#, documented: None, read: check::rewritten::<MineDeviceRecordResponse> },
            check::Response { name: "security_and_compliance.v2.device_record.update", json: r"{}", documented: None, read: check::rewritten::<UpdateDeviceRecordResponse> },
        ],
        codes: &[
            check::Codes { name: "security_and_compliance.v2.device_apply_record.update", codes: &[1780001, 1780101, 1780102, 1785008, 1785009], check: check::variants::<UpdateDeviceApplyRecordError> },
            check::Codes { name: "security_and_compliance.v2.device_record.create", codes: &[1780001, 1780101, 1780102, 1785005, 1785007, 1785010], check: check::variants::<CreateDeviceRecordError> },
            check::Codes { name: "security_and_compliance.v2.device_record.delete", codes: &[1780001, 1780101, 1780102, 1785008], check: check::variants::<DeleteDeviceRecordError> },
            check::Codes { name: "security_and_compliance.v2.device_record.get", codes: &[1780001, 1780101, 1780102, 1785008], check: check::variants::<GetDeviceRecordError> },
            check::Codes { name: "security_and_compliance.v2.device_record.list", codes: &[1780001, 1780101, 1780102], check: check::variants::<ListDeviceRecordError> },
            check::Codes { name: "security_and_compliance.v2.device_record.mine", codes: &[1780001, 1780101, 1780102, 1785011, 1785012], check: check::variants::<MineDeviceRecordError> },
            check::Codes { name: "security_and_compliance.v2.device_record.update", codes: &[1780001, 1780101, 1780102, 1785008], check: check::variants::<UpdateDeviceRecordError> },
        ],
    };
}
