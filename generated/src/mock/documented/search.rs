// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `search`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented {
        name: "search.v1.user.get",
        method: "GET",
        path: "/open-apis/search/v1/user",
        answer: r#"{"code":0,"msg":"ok","data":{"has_more":true,"page_token":"20","users":[{"avatar":{"avatar_72":"https://example.com/static-resource/v1/d1ca00148ad2c2cf1111~72x72.png","avatar_240":"https://example.com/static-resource/v1/d1ca00148ad2c2cf1111~240x240.png","avatar_640":"https://example.com/static-resource/v1/d1ca00148ad2c2cf1111~640x640.png","avatar_origin":"https://example.com/static-resource/v1/d1ca00148ad2c2cf1111~noop.png"},"department_ids":["od-c02cc3b682a71cdb3a4f14fc4cdb1234"],"name":"zhangsan","open_id":"ou_7d8a6e6df7621556ce0d21922b674321","user_id":"02a11111"}]}}"#,
    },
    Documented {
        name: "search.v2.app.create",
        method: "POST",
        path: "/open-apis/search/v2/app",
        answer: r#"{"code":0,"msg":"success","data":{"items":["cli_9b445f5258795107"],"page_token":"GxmvlNRvP0NdQZpa7yIqf_Lv_QuBwTQ8tXkX7w-irAghVD_TvuYd1aoJ1LQph86O-XImC4X9j9FhUPhXQDvtrQ==","has_more":true}}"#,
    },
    Documented {
        name: "search.v2.data_source.delete",
        method: "DELETE",
        path: "/open-apis/search/v2/data_sources/:data_source_id",
        answer: r#"{"code":0,"data":{},"msg":"success"}"#,
    },
    Documented {
        name: "search.v2.data_source.get",
        method: "GET",
        path: "/open-apis/search/v2/data_sources/:data_source_id",
        answer: r#"{"code":0,"msg":"success","data":{"data_source":{"id":"6953903108179099667","name":"客服工单","state":0,"description":"搜索客服工单数据","create_time":"1618829192","update_time":"1618829192","is_exceed_quota":true,"icon_url":"https://www.xxx.com/open.jpg","template":"search_common_card","searchable_fields":["field1"],"i18n_name":{"zh_cn":"任务","en_us":"TODO","ja_jp":"タスク"},"i18n_description":{"zh_cn":"任务","en_us":"TODO","ja_jp":"タスク"},"schema_id":"custom_schema","app_id":"cli_a1306bed4738d01b"}}}"#,
    },
    Documented {
        name: "search.v2.data_source.list",
        method: "GET",
        path: "/open-apis/search/v2/data_sources",
        answer: r#"{"code":0,"msg":"success","data":{"has_more":true,"page_token":"NqjxxDD6oV574VOicGKaK/IETyZStu8897k/f4qY","items":[{"id":"6953903108179099667","name":"客服工单","state":0,"description":"搜索客服工单数据","create_time":"1618829192","update_time":"1618829192","is_exceed_quota":true,"icon_url":"https://www.xxx.com/open.jpg","template":"search_common_card","searchable_fields":["field1"],"i18n_name":{"zh_cn":"任务","en_us":"TODO","ja_jp":"タスク"},"i18n_description":{"zh_cn":"任务","en_us":"TODO","ja_jp":"タスク"},"schema_id":"custom_schema","app_id":"cli_a1306bed4738d01b"}]}}"#,
    },
    Documented {
        name: "search.v2.data_source_item.batch_create",
        method: "POST",
        path: "/open-apis/search/v2/data_sources/:data_source_id/items/batch_create",
        answer: r#"{"code":0,"data":{"result":[{"err":"invalid parameter","is_success":false,"item_id":"zfz-test-batch_create_item_id1"},{"err":"","is_success":true,"item_id":"zfz-test-batch_create_item_id2"}]},"msg":"success"}"#,
    },
    Documented {
        name: "search.v2.data_source_item.create",
        method: "POST",
        path: "/open-apis/search/v2/data_sources/:data_source_id/items",
        answer: r#"{"code":0,"data":{},"msg":"success"}"#,
    },
    Documented {
        name: "search.v2.data_source_item.delete",
        method: "DELETE",
        path: "/open-apis/search/v2/data_sources/:data_source_id/items/:item_id",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    Documented {
        name: "search.v2.data_source_item.get",
        method: "GET",
        path: "/open-apis/search/v2/data_sources/:data_source_id/items/:item_id",
        answer: r#"{"code":0,"msg":"success","data":{"item":{"id":"01010111","acl":[{"access":"allow","value":"d35e3c23","type":"user"}],"metadata":{"title":"工单：无法创建文章","source_url":"http://www.abc.com.cn","create_time":1618831236,"update_time":1618831236},"structured_data":"{\"key\":\"value\"}","content":{"format":"html","content_data":"text"}}}}"#,
    },
    Documented {
        name: "search.v2.doc_wiki.search",
        method: "POST",
        path: "/open-apis/search/v2/doc_wiki/search",
        answer: r#"{"code":0,"msg":"success","data":{"total":100,"has_more":true,"res_units":[{"title_highlighted":"飞书文档使用指南","summary_highlighted":"text","entity_type":"DOC","result_meta":{"doc_types":"SHORTCUT","update_time":1766567446,"url":"https://www.feishu.cn/docs/dox-1234567890abcdef","owner_name":"张三","owner_id":"ou-7890123456abcdef","is_cross_tenant":false,"create_time":1766567446,"last_open_time":1766567446,"edit_user_id":"ou-1122334455aabbcc","edit_user_name":"李四","token":"dox_9876543210fedcba"}}],"page_token":"token_1234567890fedcba"}}"#,
    },
    Documented {
        name: "search.v2.message.create",
        method: "POST",
        path: "/open-apis/search/v2/message",
        answer: r#"{"code":0,"msg":"success","data":{"items":["om_dc13264520392913993dd051dba21dcf"],"page_token":"GxmvlNRvP0NdQZpa7yIqf_Lv_QuBwTQ8tXkX7w-irAghVD_TvuYd1aoJ1LQph86O-XImC4X9j9FhUPhXQDvtrQ==","has_more":true}}"#,
    },
    Documented {
        name: "search.v2.schema.create",
        method: "POST",
        path: "/open-apis/search/v2/schemas",
        answer: r#"{"code":0,"data":{"schema":{"display":{"card_key":"search_common_card","fields_mapping":[{"data_field":"${priority}","display_field":"tag1"},{"data_field":"${description}","display_field":"summary"},{"data_field":"创建时间：${create_time}","display_field":"footer"}]},"properties":[{"is_returnable":true,"is_searchable":true,"name":"description","search_options":{"enable_camel_match":false,"enable_exact_match":false,"enable_number_suffix_match":false,"enable_prefix_match":false,"enable_semantic_match":true},"type":"text"},{"is_returnable":true,"name":"icon_url","type":"text"},{"name":"rank","sort_options":{"order":"asc"},"type":"int"},{"is_returnable":true,"name":"priority","type":"tag","type_definitions":{"tag":[{"color":"red","name":"HIGH","text":"紧急"},{"color":"green","name":"NORMAL","text":"正常"},{"color":"grey","name":"LOW","text":"低优"}]}}],"schema_id":"example_schema"}},"msg":"success"}"#,
    },
    Documented {
        name: "search.v2.schema.delete",
        method: "DELETE",
        path: "/open-apis/search/v2/schemas/:schema_id",
        answer: r#"{"code":0,"data":{},"msg":"success"}"#,
    },
    Documented {
        name: "search.v2.schema.get",
        method: "GET",
        path: "/open-apis/search/v2/schemas/:schema_id",
        answer: r#"{"code":0,"data":{"schema":{"display":{"card_key":"search_common_card","fields_mapping":[{"data_field":"${priority}","display_field":"tag1"},{"data_field":"${description}","display_field":"summary"}]},"properties":[{"is_returnable":true,"is_searchable":true,"name":"description","search_options":{"enable_camel_match":false,"enable_exact_match":false,"enable_number_suffix_match":false,"enable_prefix_match":false,"enable_semantic_match":true},"type":"text"},{"is_returnable":true,"name":"icon_url","type":"text"},{"name":"rank","sort_options":{"order":"asc"},"type":"int"},{"is_returnable":true,"name":"priority","type":"tag","type_definitions":{"tag":[{"color":"red","name":"type","text":"type"}]}}],"schema_id":"example_schema"}},"msg":"success"}"#,
    },
    Documented {
        name: "search.v2.schema.patch",
        method: "PATCH",
        path: "/open-apis/search/v2/schemas/:schema_id",
        answer: r#"{"code":0,"data":{"schema":{"display":{"card_key":"search_common_card","fields_mapping":[{"data_field":"${description}","display_field":"summary"}]},"properties":[{"is_returnable":true,"is_searchable":true,"name":"description","search_options":{"enable_camel_match":false,"enable_exact_match":false,"enable_number_suffix_match":false,"enable_prefix_match":false,"enable_semantic_match":true},"type":"text"},{"is_returnable":true,"name":"icon_url","type":"text"},{"name":"rank","sort_options":{"order":"asc"},"type":"int"},{"is_returnable":true,"name":"priority","type":"tag","type_definitions":{"tag":[{"color":"red","name":"type","text":"type"}]}}],"schema_id":"example_schema"}},"msg":"success"}"#,
    },
];
