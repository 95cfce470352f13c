// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `spark`.

pub(crate) mod v1 {
    use feishu_openapi::spark::v1::*;

    use crate::check;

    pub(crate) static DOCUMENTED: check::Version = check::Version {
        requests: &[
            check::Request { name: "spark.v1.app.create", json: r#"{"name":"智能客服助手","app_type":"HTML","description":"text","icon_url":"https://example.com/app-icons/customer-service.png"}"#, body: |given| { let mut it = CreateApp::new("x"); given.fill(&mut [("name", &mut it.name), ("app_type", &mut it.app_type), ("description", &mut it.description), ("icon_url", &mut it.icon_url)]); check::body(&it) } },
            check::Request { name: "spark.v1.app.patch", json: r#"{"name":"智能客服助手","description":"text","icon_url":"https://example.com/app-icons/customer-service.png"}"#, body: |given| { let mut it = PatchApp::new("x"); given.fill(&mut [("name", &mut it.name), ("description", &mut it.description), ("icon_url", &mut it.icon_url)]); check::body(&it) } },
            check::Request { name: "spark.v1.app.sql_commands", json: r#"{"sql":"SELECT name FROM student"}"#, body: |given| { let mut it = ExecuteAppSqlCommands::new("x", "x"); given.fill(&mut [("sql", &mut it.sql)]); check::body(&it) } },
            check::Request { name: "spark.v1.app.update_app_visibility", json: r#"{"users":["ou_1234567890abcdef1234567890abcdef"],"departments":["od_1234567890abcdef1234567890abcdef"],"chats":["oc_1234567890abcdef1234567890abcdef"],"apply_config":{"enabled":true,"approvers":["ou_1234567890abcdef1234567890abcdef"]},"require_login":true,"scope":"Range"}"#, body: |given| { let mut it = UpdateAppVisibility::new("x", "x"); given.fill(&mut [("users", &mut it.users), ("departments", &mut it.departments), ("chats", &mut it.chats), ("apply_config", &mut it.apply_config), ("require_login", &mut it.require_login), ("scope", &mut it.scope)]); check::body(&it) } },
            check::Request { name: "spark.v1.app_storage.upload_complete", json: r#"{"upload_id":"upload_abc123xyz456"}"#, body: |given| { let mut it = UploadCompleteAppStorage::new("x", "x"); given.fill(&mut [("upload_id", &mut it.upload_id)]); check::body(&it) } },
            check::Request { name: "spark.v1.app_storage.upload_initialize", json: r#"{"file_name":"测试文本文件.txt","file_size":104857600,"mime_type":"text/plain; charset=utf-8"}"#, body: |given| { let mut it = UploadInitializeAppStorage::new("x", "x", 0); given.fill(&mut [("file_name", &mut it.file_name), ("file_size", &mut it.file_size), ("mime_type", &mut it.mime_type)]); check::body(&it) } },
            check::Request { name: "spark.v1.app_table.batch_update_table_records", json: r#"{"records":"[{\"_id\":\"657fade8-394d-4d86-aa35-0129e3bd7614\",\"age\":10}]"}"#, body: |given| { let mut it = BatchUpdateAppTableRecords::new().app_id("x").table_name("x").records("x"); given.fill(&mut [("records", &mut it.records)]); check::body(&it) } },
            check::Request { name: "spark.v1.app_table.patch_table_records", json: r#"{"record":"{\"age\":10}"}"#, body: |given| { let mut it = PatchAppTableRecords::new().app_id("x").table_name("x").filter("x").record("x"); given.fill(&mut [("record", &mut it.record)]); check::body(&it) } },
            check::Request { name: "spark.v1.app_table.post_table_records", json: r#"{"records":"[{\"name\":\"王一一\",\"gender\":\"male\",\"age\":10},{\"name\":\"王二二\",\"gender\":\"female\",\"age\":10}]"}"#, body: |given| { let mut it = PostAppTableRecords::new().app_id("x").table_name("x").records("x"); given.fill(&mut [("records", &mut it.records)]); check::body(&it) } },
            check::Request { name: "spark.v1.directory_user.id_convert", json: r#"{"id_convert_type":10,"ids":["123456789837364"]}"#, body: |given| { let mut it = ConvertDirectoryUserId::new(<IdConvertType>::default()); given.fill(&mut [("id_convert_type", &mut it.id_convert_type), ("ids", &mut it.ids)]); check::body(&it) } },
        ],
        responses: &[
            check::Response { name: "spark.v1.app.create", json: r#"{"app":{"app_id":"app_7d2f8a4b1c9e6035","app_type":" HTML","name":"智能客服助手","description":"text","icon_url":"https://example.com/app-icons/customer-service.png","created_at":"2026-05-18T10:00:00Z","updated_at":"2026-06-20T14:30:00Z"}}"#, documented: None, read: check::rewritten::<CreateAppResponse> },
            check::Response { name: "spark.v1.app.get_app_visibility", json: r#"{"scope":"Range","users":["ou_75e71dde59ef1cbbaf25875b20cc54ef"],"departments":["od-3f65aa8f59e512bfabde0d71e04c26d7"],"chats":["oc_aa8b35fdab3813ef837f91b8ffe61ec6"],"apply_config":{"enabled":true,"approvers":["ou_75e71dde59ef1cbbaf25875b20cc54ef"]},"require_login":true}"#, documented: None, read: check::rewritten::<GetAppVisibilityResponse> },
            check::Response { name: "spark.v1.app.icon", json: r#"{"icon_url":"https://spark-cdn.example.com/tenant/10001/app-icons/20240520/abcdef123456.png"}"#, documented: None, read: check::rewritten::<SetAppIconResponse> },
            check::Response { name: "spark.v1.app.list", json: r#"{"page_token":"eyJwYWdlX251bWJlciI6MiwiY29udGVudF9pZHMiOlsiMTIzNCIsIjU2NzgiXX0=","items":[{"app_id":"app_7d2f8a4b1c9e6035","app_type":"HTML","name":"智能客服助手","description":"text","icon_url":"https://example.com/app-icons/customer-service.png","created_at":"2026-05-18T10:00:00Z","updated_at":"2026-06-20T14:30:00Z"}],"has_more":true}"#, documented: None, read: check::rewritten::<ListAppResponse> },
            check::Response { name: "spark.v1.app.patch", json: r#"{"app":{"app_id":"app_7d2f8a4b1c9e6035","app_type":"HTML","name":"智能客服助手","description":"text","icon_url":"https://example.com/app-icons/customer-service.png","created_at":"2026-05-18T10:00:00Z","updated_at":"2026-06-20T14:30:00Z"}}"#, documented: None, read: check::rewritten::<PatchAppResponse> },
            check::Response { name: "spark.v1.app.sql_commands", json: r#"{"result":"[{\"name\":\"王一一\"}]"}"#, documented: None, read: check::rewritten::<ExecuteAppSqlCommandsResponse> },
            check::Response { name: "spark.v1.app.update_app_visibility", json: r"{}", documented: None, read: check::rewritten::<UpdateAppVisibilityResponse> },
            check::Response { name: "spark.v1.app.upload_html_code_and_release", json: r#"{"url":"https://spark.example.com/apps/MDA20240516001"}"#, documented: None, read: check::rewritten::<UploadHtmlCodeAndReleaseAppResponse> },
            check::Response { name: "spark.v1.app_enum.get_enum_detail", json: r#"{"name":"enum_name","description":"enum描述","options":["enum_1"],"created_at":"1765441837625"}"#, documented: None, read: check::rewritten::<GetAppEnumDetailResponse> },
            check::Response { name: "spark.v1.app_enum.get_enum_list", json: r#"{"has_more":true,"page_token":"AQD9/Rn9eij9Pm39ED40/RD/cIFmu77WxpxPB/2oHfQLZ+G8JG6tK7+ZnHiT7COhD2hMSICh/eBl7cpzU6JEC3J7COKNe4jrQ8ExwBCR","items":[{"name":"enum_demo","description":"enum_demo的描述","options":["enum_a"],"created_at":1765524810744}]}"#, documented: None, read: check::rewritten::<GetAppEnumListResponse> },
            check::Response { name: "spark.v1.app_storage.download", json: r#"{"content_type":"image/jpeg"}"#, documented: None, read: check::rewritten::<DownloadAppStorageResponse> },
            check::Response { name: "spark.v1.app_storage.upload", json: r#"{"file_key":"1859988692091946","file_url":"/app/app_4jmwuym484u90/runtime/api/v1/storage/object/bucket_aadju74v6daba/1859988692091946","file_name":"文件名称","file_size":33,"mime_type":"binary/octet-stream"}"#, documented: None, read: check::rewritten::<UploadAppStorageResponse> },
            check::Response { name: "spark.v1.app_storage.upload_complete", json: r#"{"file_key":"1859988692091946","file_url":"/app/app_4jmwuym484u90/runtime/api/v1/storage/object/bucket_aadju74v6daba/1859988692091946","file_name":"上传文件名称示例","file_size":104857600,"mime_type":"text/plain; charset=utf-8"}"#, documented: None, read: check::rewritten::<UploadCompleteAppStorageResponse> },
            check::Response { name: "spark.v1.app_storage.upload_initialize", json: r#"{"upload_id":"upload_abc123xyz456","chunk_size":4194304,"chunk_numbers":25}"#, documented: None, read: check::rewritten::<UploadInitializeAppStorageResponse> },
            check::Response { name: "spark.v1.app_storage.upload_part", json: r"{}", documented: None, read: check::rewritten::<UploadPartAppStorageResponse> },
            check::Response { name: "spark.v1.app_table.batch_update_table_records", json: r#"{"record_ids":["1cbb280d-fc3d-4dca-9db5-adb14c4c83ec"]}"#, documented: None, read: check::rewritten::<BatchUpdateAppTableRecordsResponse> },
            check::Response { name: "spark.v1.app_table.delete_table_records", json: r"{}", documented: None, read: check::rewritten::<DeleteAppTableRecordsResponse> },
            check::Response { name: "spark.v1.app_table.get_table_detail", json: r#"{"name":"student","description":"这是student表的描述","columns":[{"name":"column_name","description":"column_name的描述","data_type":"varchar","is_primary_key":false,"is_unique":false,"is_auto_increment":false,"is_array":false,"is_allow_null":false,"default_value":"默认值"}]}"#, documented: None, read: check::rewritten::<GetAppTableDetailResponse> },
            check::Response { name: "spark.v1.app_table.get_table_list", json: r#"{"has_more":true,"page_token":"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=","items":[{"name":"student","description":"studect数据表","columns":[{"name":"column_name","description":"column_name的描述","data_type":"varchar","is_primary_key":false,"is_unique":false,"is_auto_increment":false,"is_array":false,"is_allow_null":false,"default_value":"默认值"}]}]}"#, documented: None, read: check::rewritten::<GetAppTableListResponse> },
            check::Response { name: "spark.v1.app_table.get_table_record_list", json: r#"{"has_more":true,"page_token":"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=","total":2,"items":"[{\"name\":\"王一一\",\"gender\":\"male\",\"age\":10},{\"name\":\"王二二\",\"gender\":\"female\",\"age\":10}]"}"#, documented: None, read: check::rewritten::<GetAppTableRecordListResponse> },
            check::Response { name: "spark.v1.app_table.patch_table_records", json: r#"{"record_ids":["1cbb280d-fc3d-4dca-9db5-adb14c4c83ec"]}"#, documented: None, read: check::rewritten::<PatchAppTableRecordsResponse> },
            check::Response { name: "spark.v1.app_table.post_table_records", json: r#"{"record_ids":["1cbb280d-fc3d-4dca-9db5-adb14c4c83ec"]}"#, documented: None, read: check::rewritten::<PostAppTableRecordsResponse> },
            check::Response { name: "spark.v1.app_view.get_view_record_list", json: r#"{"has_more":true,"page_token":"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=","total":2,"items":"[{\"name\":\"王一一\",\"gender\":\"male\",\"age\":10},{\"name\":\"王二二\",\"gender\":\"female\",\"age\":10}]"}"#, documented: None, read: check::rewritten::<GetAppViewRecordListResponse> },
            check::Response { name: "spark.v1.directory_user.id_convert", json: r#"{"items":[{"source_id":"123445678933432","target_id":"ou_1234cdjhjfedgfhgdhy3884"}]}"#, documented: None, read: check::rewritten::<ConvertDirectoryUserIdResponse> },
        ],
        codes: &[
            check::Codes { name: "spark.v1.app.create", codes: &[3340001], check: check::variants::<CreateAppError> },
            check::Codes { name: "spark.v1.app.get_app_visibility", codes: &[3340001, 3340002], check: check::variants::<GetAppVisibilityError> },
            check::Codes { name: "spark.v1.app.icon", codes: &[3340001], check: check::variants::<SetAppIconError> },
            check::Codes { name: "spark.v1.app.list", codes: &[3340001], check: check::variants::<ListAppError> },
            check::Codes { name: "spark.v1.app.patch", codes: &[3340001], check: check::variants::<PatchAppError> },
            check::Codes { name: "spark.v1.app.sql_commands", codes: &[3340001], check: check::variants::<ExecuteAppSqlCommandsError> },
            check::Codes { name: "spark.v1.app.update_app_visibility", codes: &[3340001, 3340002], check: check::variants::<UpdateAppVisibilityError> },
            check::Codes { name: "spark.v1.app.upload_html_code_and_release", codes: &[3340001], check: check::variants::<UploadHtmlCodeAndReleaseAppError> },
            check::Codes { name: "spark.v1.app_enum.get_enum_detail", codes: &[3340001], check: check::variants::<GetAppEnumDetailError> },
            check::Codes { name: "spark.v1.app_enum.get_enum_list", codes: &[3340001], check: check::variants::<GetAppEnumListError> },
            check::Codes { name: "spark.v1.app_storage.download", codes: &[3340001], check: check::variants::<DownloadAppStorageError> },
            check::Codes { name: "spark.v1.app_storage.upload", codes: &[3340001], check: check::variants::<UploadAppStorageError> },
            check::Codes { name: "spark.v1.app_storage.upload_complete", codes: &[3340001], check: check::variants::<UploadCompleteAppStorageError> },
            check::Codes { name: "spark.v1.app_storage.upload_initialize", codes: &[3340001], check: check::variants::<UploadInitializeAppStorageError> },
            check::Codes { name: "spark.v1.app_storage.upload_part", codes: &[3340001], check: check::variants::<UploadPartAppStorageError> },
            check::Codes { name: "spark.v1.app_table.batch_update_table_records", codes: &[3340001], check: check::variants::<BatchUpdateAppTableRecordsError> },
            check::Codes { name: "spark.v1.app_table.delete_table_records", codes: &[3340001], check: check::variants::<DeleteAppTableRecordsError> },
            check::Codes { name: "spark.v1.app_table.get_table_detail", codes: &[3340001], check: check::variants::<GetAppTableDetailError> },
            check::Codes { name: "spark.v1.app_table.get_table_list", codes: &[3340001], check: check::variants::<GetAppTableListError> },
            check::Codes { name: "spark.v1.app_table.get_table_record_list", codes: &[3340001], check: check::variants::<GetAppTableRecordListError> },
            check::Codes { name: "spark.v1.app_table.patch_table_records", codes: &[3340001], check: check::variants::<PatchAppTableRecordsError> },
            check::Codes { name: "spark.v1.app_table.post_table_records", codes: &[3340001], check: check::variants::<PostAppTableRecordsError> },
            check::Codes { name: "spark.v1.app_view.get_view_record_list", codes: &[3340001], check: check::variants::<GetAppViewRecordListError> },
            check::Codes { name: "spark.v1.directory_user.id_convert", codes: &[3340001], check: check::variants::<ConvertDirectoryUserIdError> },
        ],
        listings: &[
            check::Listing { name: "spark.v1.app.list", list: |client| Box::pin(check::listed(client, ListApp::new())) },
            check::Listing { name: "spark.v1.app_enum.get_enum_list", list: |client| Box::pin(check::listed(client, GetAppEnumList::new("x"))) },
            check::Listing { name: "spark.v1.app_table.get_table_list", list: |client| Box::pin(check::listed(client, GetAppTableList::new("x"))) },
        ],
        #[cfg(feature = "events")]
        events: &[],
    };
}
