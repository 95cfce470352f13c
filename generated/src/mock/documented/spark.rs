// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `spark`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented {
        name: "spark.v1.app.create",
        method: "POST",
        path: "/open-apis/spark/v1/apps",
        answer: r#"{"code":0,"msg":"success","data":{"app":{"app_id":"app_7d2f8a4b1c9e6035","app_type":" HTML","name":"智能客服助手","description":"text","icon_url":"https://example.com/app-icons/customer-service.png","created_at":"2026-05-18T10:00:00Z","updated_at":"2026-06-20T14:30:00Z"}}}"#,
    },
    Documented {
        name: "spark.v1.app.get_app_visibility",
        method: "GET",
        path: "/open-apis/spark/v1/apps/:app_id/access-scope",
        answer: r#"{"code":0,"msg":"success","data":{"scope":"Range","users":["ou_75e71dde59ef1cbbaf25875b20cc54ef"],"departments":["od-3f65aa8f59e512bfabde0d71e04c26d7"],"chats":["oc_aa8b35fdab3813ef837f91b8ffe61ec6"],"apply_config":{"enabled":true,"approvers":["ou_75e71dde59ef1cbbaf25875b20cc54ef"]},"require_login":true}}"#,
    },
    Documented {
        name: "spark.v1.app.icon",
        method: "POST",
        path: "/open-apis/spark/v1/icon",
        answer: r#"{"code":0,"msg":"success","data":{"icon_url":"https://spark-cdn.example.com/tenant/10001/app-icons/20240520/abcdef123456.png"}}"#,
    },
    Documented {
        name: "spark.v1.app.list",
        method: "GET",
        path: "/open-apis/spark/v1/apps",
        answer: r#"{"code":0,"msg":"success","data":{"page_token":"eyJwYWdlX251bWJlciI6MiwiY29udGVudF9pZHMiOlsiMTIzNCIsIjU2NzgiXX0=","items":[{"app_id":"app_7d2f8a4b1c9e6035","app_type":"HTML","name":"智能客服助手","description":"text","icon_url":"https://example.com/app-icons/customer-service.png","created_at":"2026-05-18T10:00:00Z","updated_at":"2026-06-20T14:30:00Z"}],"has_more":true}}"#,
    },
    Documented {
        name: "spark.v1.app.patch",
        method: "PATCH",
        path: "/open-apis/spark/v1/apps/:app_id",
        answer: r#"{"code":0,"msg":"success","data":{"app":{"app_id":"app_7d2f8a4b1c9e6035","app_type":"HTML","name":"智能客服助手","description":"text","icon_url":"https://example.com/app-icons/customer-service.png","created_at":"2026-05-18T10:00:00Z","updated_at":"2026-06-20T14:30:00Z"}}}"#,
    },
    Documented {
        name: "spark.v1.app.sql_commands",
        method: "POST",
        path: "/open-apis/spark/v1/apps/:app_id/sql_commands",
        answer: r#"{"code":0,"msg":"success","data":{"result":"[{\"name\":\"王一一\"}]"}}"#,
    },
    Documented {
        name: "spark.v1.app.update_app_visibility",
        method: "PUT",
        path: "/open-apis/spark/v1/apps/:app_id/access-scope",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    Documented {
        name: "spark.v1.app.upload_html_code_and_release",
        method: "POST",
        path: "/open-apis/spark/v1/apps/:app_id/upload_and_release_html_code",
        answer: r#"{"code":0,"msg":"success","data":{"url":"https://spark.example.com/apps/MDA20240516001"}}"#,
    },
    Documented {
        name: "spark.v1.app_enum.get_enum_detail",
        method: "GET",
        path: "/open-apis/spark/v1/apps/:app_id/enums/:enum_name",
        answer: r#"{"code":0,"msg":"success","data":{"name":"enum_name","description":"enum描述","options":["enum_1"],"created_at":"1765441837625"}}"#,
    },
    Documented {
        name: "spark.v1.app_enum.get_enum_list",
        method: "GET",
        path: "/open-apis/spark/v1/apps/:app_id/enums",
        answer: r#"{"code":0,"msg":"success","data":{"has_more":true,"page_token":"AQD9/Rn9eij9Pm39ED40/RD/cIFmu77WxpxPB/2oHfQLZ+G8JG6tK7+ZnHiT7COhD2hMSICh/eBl7cpzU6JEC3J7COKNe4jrQ8ExwBCR","items":[{"name":"enum_demo","description":"enum_demo的描述","options":["enum_a"],"created_at":1765524810744}]}}"#,
    },
    Documented {
        name: "spark.v1.app_storage.download",
        method: "GET",
        path: "/open-apis/spark/v1/apps/:app_id/storage",
        answer: r#"{"code":0,"msg":"success","data":{"content_type":"image/jpeg"}}"#,
    },
    Documented {
        name: "spark.v1.app_storage.upload",
        method: "POST",
        path: "/open-apis/spark/v1/apps/:app_id/storage/upload",
        answer: r#"{"code":0,"msg":"success","data":{"file_key":"1859988692091946","file_url":"/app/app_4jmwuym484u90/runtime/api/v1/storage/object/bucket_aadju74v6daba/1859988692091946","file_name":"文件名称","file_size":33,"mime_type":"binary/octet-stream"}}"#,
    },
    Documented {
        name: "spark.v1.app_storage.upload_complete",
        method: "POST",
        path: "/open-apis/spark/v1/apps/:app_id/storage/upload/complete",
        answer: r#"{"code":0,"msg":"success","data":{"file_key":"1859988692091946","file_url":"/app/app_4jmwuym484u90/runtime/api/v1/storage/object/bucket_aadju74v6daba/1859988692091946","file_name":"上传文件名称示例","file_size":104857600,"mime_type":"text/plain; charset=utf-8"}}"#,
    },
    Documented {
        name: "spark.v1.app_storage.upload_initialize",
        method: "POST",
        path: "/open-apis/spark/v1/apps/:app_id/storage/upload/initialize",
        answer: r#"{"code":0,"msg":"success","data":{"upload_id":"upload_abc123xyz456","chunk_size":4194304,"chunk_numbers":25}}"#,
    },
    Documented {
        name: "spark.v1.app_storage.upload_part",
        method: "POST",
        path: "/open-apis/spark/v1/apps/:app_id/storage/upload/part",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    Documented {
        name: "spark.v1.app_table.batch_update_table_records",
        method: "PATCH",
        path: "/open-apis/spark/v1/apps/:app_id/tables/:table_name/records_batch_update",
        answer: r#"{"code":0,"msg":"success","data":{"record_ids":["1cbb280d-fc3d-4dca-9db5-adb14c4c83ec"]}}"#,
    },
    Documented {
        name: "spark.v1.app_table.delete_table_records",
        method: "DELETE",
        path: "/open-apis/spark/v1/apps/:app_id/tables/:table_name/records",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    Documented {
        name: "spark.v1.app_table.get_table_detail",
        method: "GET",
        path: "/open-apis/spark/v1/apps/:app_id/tables/:table_name",
        answer: r#"{"code":0,"msg":"success","data":{"name":"student","description":"这是student表的描述","columns":[{"name":"column_name","description":"column_name的描述","data_type":"varchar","is_primary_key":false,"is_unique":false,"is_auto_increment":false,"is_array":false,"is_allow_null":false,"default_value":"默认值"}]}}"#,
    },
    Documented {
        name: "spark.v1.app_table.get_table_list",
        method: "GET",
        path: "/open-apis/spark/v1/apps/:app_id/tables",
        answer: r#"{"code":0,"msg":"success","data":{"has_more":true,"page_token":"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=","items":[{"name":"student","description":"studect数据表","columns":[{"name":"column_name","description":"column_name的描述","data_type":"varchar","is_primary_key":false,"is_unique":false,"is_auto_increment":false,"is_array":false,"is_allow_null":false,"default_value":"默认值"}]}]}}"#,
    },
    Documented {
        name: "spark.v1.app_table.get_table_record_list",
        method: "GET",
        path: "/open-apis/spark/v1/apps/:app_id/tables/:table_name/records",
        answer: r#"{"code":0,"msg":"success","data":{"has_more":true,"page_token":"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=","total":2,"items":"[{\"name\":\"王一一\",\"gender\":\"male\",\"age\":10},{\"name\":\"王二二\",\"gender\":\"female\",\"age\":10}]"}}"#,
    },
    Documented {
        name: "spark.v1.app_table.patch_table_records",
        method: "PATCH",
        path: "/open-apis/spark/v1/apps/:app_id/tables/:table_name/records",
        answer: r#"{"code":0,"msg":"success","data":{"record_ids":["1cbb280d-fc3d-4dca-9db5-adb14c4c83ec"]}}"#,
    },
    Documented {
        name: "spark.v1.app_table.post_table_records",
        method: "POST",
        path: "/open-apis/spark/v1/apps/:app_id/tables/:table_name/records",
        answer: r#"{"code":0,"msg":"success","data":{"record_ids":["1cbb280d-fc3d-4dca-9db5-adb14c4c83ec"]}}"#,
    },
    Documented {
        name: "spark.v1.app_view.get_view_record_list",
        method: "GET",
        path: "/open-apis/spark/v1/apps/:app_id/views/:view_name/records",
        answer: r#"{"code":0,"msg":"success","data":{"has_more":true,"page_token":"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=","total":2,"items":"[{\"name\":\"王一一\",\"gender\":\"male\",\"age\":10},{\"name\":\"王二二\",\"gender\":\"female\",\"age\":10}]"}}"#,
    },
    Documented {
        name: "spark.v1.directory_user.id_convert",
        method: "POST",
        path: "/open-apis/spark/v1/directory/user/id_convert",
        answer: r#"{"code":0,"msg":"success","data":{"items":[{"source_id":"123445678933432","target_id":"ou_1234cdjhjfedgfhgdhy3884"}]}}"#,
    },
];
