// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `aily`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented {
        name: "aily.v1.aily_session.create",
        method: "POST",
        path: "/open-apis/aily/v1/sessions",
        answer: r#"{"code":0,"msg":"success","data":{"session":{"id":"session_4dfunz7sp1g8m","created_at":"1711975665710","modified_at":"1711975665710","created_by":"1794840334557292","channel_context":"{}","metadata":"{}"}}}"#,
    },
    Documented {
        name: "aily.v1.aily_session.delete",
        method: "DELETE",
        path: "/open-apis/aily/v1/sessions/:aily_session_id",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    Documented {
        name: "aily.v1.aily_session.get",
        method: "GET",
        path: "/open-apis/aily/v1/sessions/:aily_session_id",
        answer: r#"{"code":0,"msg":"success","data":{"session":{"id":"session_4dfunz7sp1g8m","created_at":"1711975665710","modified_at":"1711975665710","created_by":"1794840334557292","channel_context":"{}","metadata":"{}"}}}"#,
    },
    Documented {
        name: "aily.v1.aily_session.update",
        method: "PUT",
        path: "/open-apis/aily/v1/sessions/:aily_session_id",
        answer: r#"{"code":0,"msg":"success","data":{"session":{"id":"session_4dfunz7sp1g8m","created_at":"1711975665710","modified_at":"1711975665710","created_by":"1794840334557292","channel_context":"{}","metadata":"{}"}}}"#,
    },
    Documented {
        name: "aily.v1.aily_session_aily_message.create",
        method: "POST",
        path: "/open-apis/aily/v1/sessions/:aily_session_id/messages",
        answer: r#"{"code":0,"msg":"success","data":{"message":{"id":"message_4df45f2xknvcc","session_id":"session_4dfunz7sp1g8m","run_id":"run_4dfrxvctjqzzj","content_type":"MDX","content":"你好","files":[{"id":"file_4d9nu1ev3a2rq","mime_type":"image/png","file_name":"发票.png","metadata":"{}","created_at":"1711975665710","preview_url":{"url":"http://path_to_file","expired_at":"1719413169"}}],"quote_message_id":"message_4de9bpg70qskh","sender":{"entity_id":"ou_5ad573a6411d72b8305fda3a9c15c70e","identity_provider":"FEISHU","sender_type":"USER","aily_id":"1794840334557292"},"mentions":[{"entity_id":"ou_5ad573a6411d72b8305fda3a9c15c70e","identity_provider":"FEISHU","key":"@_user_1","name":"张三","aily_id":"1794840334557292"}],"plain_text":"你好","created_at":"1711975665710","status":"COMPLETED"}}}"#,
    },
    Documented {
        name: "aily.v1.aily_session_aily_message.get",
        method: "GET",
        path: "/open-apis/aily/v1/sessions/:aily_session_id/messages/:aily_message_id",
        answer: r#"{"code":0,"msg":"success","data":{"message":{"id":"message_4df45f2xknvcc","session_id":"session_4dfunz7sp1g8m","run_id":"run_4dfrxvctjqzzj","content_type":"MDX","content":"你好","files":[{"id":"file_4d9nu1ev3a2rq","mime_type":"image/png","file_name":"发票.png","metadata":"{}","created_at":"1711975665710","preview_url":{"url":"http://path_to_file","expired_at":"1719413169"}}],"quote_message_id":"message_4de9bpg70qskh","sender":{"entity_id":"ou_5ad573a6411d72b8305fda3a9c15c70e","identity_provider":"FEISHU","sender_type":"USER","aily_id":"1794840334557292"},"mentions":[{"entity_id":"ou_5ad573a6411d72b8305fda3a9c15c70e","identity_provider":"FEISHU","key":"@_user_1","name":"张三","aily_id":"1794840334557292"}],"plain_text":"你好","created_at":"1711975665710","status":"COMPLETED"}}}"#,
    },
    Documented {
        name: "aily.v1.aily_session_aily_message.list",
        method: "GET",
        path: "/open-apis/aily/v1/sessions/:aily_session_id/messages",
        answer: r#"{"code":0,"msg":"success","data":{"messages":[{"id":"message_4df45f2xknvcc","session_id":"session_4dfunz7sp1g8m","run_id":"run_4dfrxvctjqzzj","content_type":"MDX","content":"你好","files":[{"id":"file_4d9nu1ev3a2rq","mime_type":"image/png","file_name":"发票.png","metadata":"{}","created_at":"1711975665710","preview_url":{"url":"http://path_to_file","expired_at":"1719413169"}}],"quote_message_id":"message_4de9bpg70qskh","sender":{"entity_id":"ou_5ad573a6411d72b8305fda3a9c15c70e","identity_provider":"FEISHU","sender_type":"USER","aily_id":"1794840334557292"},"mentions":[{"entity_id":"ou_5ad573a6411d72b8305fda3a9c15c70e","identity_provider":"FEISHU","key":"@_user_1","name":"张三","aily_id":"1794840334557292"}],"plain_text":"你好","created_at":"1711975665710","status":"COMPLETED"}],"page_token":"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=","has_more":true}}"#,
    },
    Documented {
        name: "aily.v1.aily_session_run.cancel",
        method: "POST",
        path: "/open-apis/aily/v1/sessions/:aily_session_id/runs/:run_id/cancel",
        answer: r#"{"code":0,"msg":"success","data":{"run":{"id":"run_4dfrxvctjqzzj","created_at":"1711975665710","app_id":"spring_xxx__c","session_id":"session_4dfunz7sp1g8m","status":"IN_PROGRESS","started_at":"1711975665710","ended_at":"1711975665710","error":{"code":"sp_ec_sm_900101","message":"text"},"metadata":"{}"}}}"#,
    },
    Documented {
        name: "aily.v1.aily_session_run.create",
        method: "POST",
        path: "/open-apis/aily/v1/sessions/:aily_session_id/runs",
        answer: r#"{"code":0,"msg":"success","data":{"run":{"id":"run_4dfrxvctjqzzj","created_at":"1711975665710","app_id":"spring_xxx__c","session_id":"session_4dfunz7sp1g8m","status":"IN_PROGRESS","started_at":"1711975665710","ended_at":"1711975665710","error":{"code":"sp_ec_sm_900101","message":"text"},"metadata":"{}"}}}"#,
    },
    Documented {
        name: "aily.v1.aily_session_run.get",
        method: "GET",
        path: "/open-apis/aily/v1/sessions/:aily_session_id/runs/:run_id",
        answer: r#"{"code":0,"msg":"success","data":{"run":{"id":"run_4dfrxvctjqzzj","created_at":"1711975665710","app_id":"spring_xxx__c","session_id":"session_4dfunz7sp1g8m","status":"IN_PROGRESS","started_at":"1711975665710","ended_at":"1711975665710","error":{"code":"sp_ec_sm_900101","message":"text"},"metadata":"{}"}}}"#,
    },
    Documented {
        name: "aily.v1.aily_session_run.list",
        method: "GET",
        path: "/open-apis/aily/v1/sessions/:aily_session_id/runs",
        answer: r#"{"code":0,"msg":"success","data":{"runs":[{"id":"run_4dfrxvctjqzzj","created_at":"1711975665710","app_id":"spring_xxx__c","session_id":"session_4dfunz7sp1g8m","status":"IN_PROGRESS","started_at":"1711975665710","ended_at":"1711975665710","error":{"code":"sp_ec_sm_900101","message":"text"},"metadata":"{}"}],"page_token":"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=","has_more":true}}"#,
    },
    Documented {
        name: "aily.v1.app_data_asset.create",
        method: "POST",
        path: "/open-apis/aily/v1/apps/:app_id/data_assets",
        answer: r#"{"code":0,"msg":"success","data":{"data_asset":{"data_asset_id":"asset_aadg3mcgvpybu","label":{"zh_cn":"标题"},"description":{"zh_cn":"描述"},"data_source_type":"excel","connect_status":"successful","tags":[{"data_asset_tag_id":"spring_5862e4fea8__c__asset_tag_aadg2b5ql4gbs","name":"电影"}],"items":[{"data_asset_item_id":"asset_item_aadg3mcgvpydu","api_name":"movie","label":{"zh_cn":"标题"},"description":{"zh_cn":"描述"},"resources":[{"resource_id":"spring_5862e4fea8__c__dataset_aadg3lxm4j6mg","resource_type":"dataset"}]}],"connect_failed_reason":"连接超时","connect_type":"direct","created_time":"1711975665710","updated_time":"1711975665710"}}}"#,
    },
    Documented {
        name: "aily.v1.app_data_asset.delete",
        method: "DELETE",
        path: "/open-apis/aily/v1/apps/:app_id/data_assets/:data_asset_id",
        answer: r#"{"code":0,"msg":"success","data":{"data_asset":{"data_asset_id":"asset_aadg3mcgvpybu","label":{"zh_cn":"标题"},"description":{"zh_ch":"电影评价"},"data_source_type":"excel","connect_status":"successful","tags":[{"data_asset_tag_id":"spring_5862e4fea8__c__asset_tag_aadg2b5ql4gbs","name":"电影"}],"items":[{"data_asset_item_id":"asset_item_aadg3mcgvpydu","api_name":"movie","label":{"zh_ch":"电影评价"},"description":{"zh_ch":"电影评价信息"},"resources":[{"resource_id":"spring_5862e4fea8__c__dataset_aadg3lxm4j6mg","resource_type":"dataset"}]}],"connect_failed_reason":"连接超时","connect_type":"direct","created_time":"1711975665710","updated_time":"1711975665710"}}}"#,
    },
    Documented {
        name: "aily.v1.app_data_asset.get",
        method: "GET",
        path: "/open-apis/aily/v1/apps/:app_id/data_assets/:data_asset_id",
        answer: r#"{"code":0,"msg":"success","data":{"data_asset":{"data_asset_id":"asset_aadg3mcgvpybu","label":{"zh_ch":"电影评价"},"description":{"zh_ch":"text"},"data_source_type":"excel","connect_status":"successful","tags":[{"data_asset_tag_id":"spring_5862e4fea8__c__asset_tag_aadg2b5ql4gbs","name":"电影"}],"items":[{"data_asset_item_id":"asset_item_aadg3mcgvpydu","api_name":"movie","label":{"zh_ch":"电影评价"},"description":{"zh_ch":"电影评价信息"},"resources":[{"resource_id":"spring_5862e4fea8__c__dataset_aadg3lxm4j6mg","resource_type":"dataset"}]}],"connect_failed_reason":"连接超时","connect_type":"direct","created_time":"1711975665710","updated_time":"1711975665710"}}}"#,
    },
    Documented {
        name: "aily.v1.app_data_asset.list",
        method: "GET",
        path: "/open-apis/aily/v1/apps/:app_id/data_assets",
        answer: r#"{"code":0,"msg":"success","data":{"items":[{"data_asset_id":"asset_aadg3mcgvpybu","label":{"zh_cn":"数据知识标题"},"description":{"zh_cn":"text"},"data_source_type":"excel","connect_status":"successful","tags":[{"data_asset_tag_id":"spring_5862e4fea8__c__asset_tag_aadg2b5ql4gbs","name":"电影"}],"items":[{"data_asset_item_id":"asset_item_aadg3mcgvpydu","api_name":"movie","label":{"zh_cn":"标题"},"description":{"zh_cn":"描述内容"},"resources":[{"resource_id":"spring_5862e4fea8__c__dataset_aadg3lxm4j6mg","resource_type":"dataset"}]}],"connect_failed_reason":"连接超时","connect_type":"direct","created_time":"1711975665710","updated_time":"1711975665710"}],"page_token":"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=","has_more":true}}"#,
    },
    Documented {
        name: "aily.v1.app_data_asset.upload_file",
        method: "POST",
        path: "/open-apis/aily/v1/apps/:app_id/data_assets/upload_file",
        answer: r#"{"code":0,"msg":"success","data":{"file_info":{"token":"file_token_abcd123","mime_type":"application/pdf"}}}"#,
    },
    Documented {
        name: "aily.v1.app_data_asset_tag.list",
        method: "GET",
        path: "/open-apis/aily/v1/apps/:app_id/data_asset_tags",
        answer: r#"{"code":0,"msg":"success","data":{"items":[{"data_asset_tag_id":"spring_5862e4fea8__c__asset_tag_aadg2b5ql4gbs","name":"电影"}],"page_token":"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=","has_more":true}}"#,
    },
    Documented {
        name: "aily.v1.app_skill.get",
        method: "GET",
        path: "/open-apis/aily/v1/apps/:app_id/skills/:skill_id",
        answer: r#"{"code":0,"data":{"skill":{"description":"工作流技能","id":"skill_8c71459001b2","input_schema":"[{\"name\":\"userInput\",\"type\":\"String\",\"required\":true,\"defaultValue\":\"你好\",\"description\":\"\"},{\"name\":\"chatHistory\",\"type\":\"List\",\"required\":true,\"defaultValue\":null,\"description\":\"\"},{\"name\":\"userMessage\",\"type\":\"__SpringUserMessage\",\"required\":false,\"defaultValue\":null,\"description\":\"\"}]","label":"工作流技能","output_schema":"[{\"name\":\"message_status\",\"type\":\"Boolean\",\"required\":false,\"defaultValue\":null,\"description\":\"\"},{\"name\":\"input_message\",\"type\":\"String\",\"required\":false,\"defaultValue\":null,\"description\":\"\"}]","samples":[]}},"msg":""}"#,
    },
    Documented {
        name: "aily.v1.app_skill.list",
        method: "GET",
        path: "/open-apis/aily/v1/apps/:app_id/skills",
        answer: r#"{"code":0,"data":{"has_more":false,"page_token":"skill_cb6685a0ef33","skills":[{"description":"工作流技能","id":"skill_8c71459001b2","input_schema":"[{\"name\":\"userInput\",\"type\":\"String\",\"required\":true,\"defaultValue\":\"你好\",\"description\":\"\"},{\"name\":\"chatHistory\",\"type\":\"List\",\"required\":true,\"defaultValue\":null,\"description\":\"\"},{\"name\":\"userMessage\",\"type\":\"__SpringUserMessage\",\"required\":false,\"defaultValue\":null,\"description\":\"\"}]","label":"工作流技能","output_schema":"[{\"name\":\"message_status\",\"type\":\"Boolean\",\"required\":false,\"defaultValue\":null,\"description\":\"\"},{\"name\":\"input_message\",\"type\":\"String\",\"required\":false,\"defaultValue\":null,\"description\":\"\"}]","samples":[]},{"description":"text","id":"skill_cb6685a0ef33","input_schema":"","label":"数据分析和问答","output_schema":"","samples":[]}]},"msg":""}"#,
    },
    Documented {
        name: "aily.v1.app_skill.start",
        method: "POST",
        path: "/open-apis/aily/v1/apps/:app_id/skills/:skill_id/start",
        answer: r#"{"code":0,"data":{"output":"{\"message_status\":true,\"input_message\":\"\"}","status":"success"},"msg":""}"#,
    },
];
