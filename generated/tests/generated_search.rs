// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `search`, put through the types.
#![cfg(feature = "search")]
#![allow(deprecated, reason = "superseded endpoints are tested too")]

mod support;

mod v1 {
    #[allow(unused_imports, reason = "some versions document nothing to test")]
    use feishu_openapi::search::v1::*;
    #[allow(unused_imports, reason = "not every version has all three kinds of tests")]
    use crate::support::{assert_codes, assert_request, assert_response};

    #[test]
    fn documented_responses_lose_nothing() {
        assert_response::<GetUserResponse>("search.v1.user.get", r#"{"has_more":true,"page_token":"20","users":[{"avatar":{"avatar_72":"https://example.com/static-resource/v1/d1ca00148ad2c2cf1111~72x72.png","avatar_240":"https://example.com/static-resource/v1/d1ca00148ad2c2cf1111~240x240.png","avatar_640":"https://example.com/static-resource/v1/d1ca00148ad2c2cf1111~640x640.png","avatar_origin":"https://example.com/static-resource/v1/d1ca00148ad2c2cf1111~noop.png"},"department_ids":["od-c02cc3b682a71cdb3a4f14fc4cdb1234"],"name":"zhangsan","open_id":"ou_7d8a6e6df7621556ce0d21922b674321","user_id":"02a11111"}]}"#, None);
    }
}

mod v2 {
    #[allow(unused_imports, reason = "some versions document nothing to test")]
    use feishu_openapi::search::v2::*;
    #[allow(unused_imports, reason = "not every version has all three kinds of tests")]
    use crate::support::{assert_codes, assert_request, assert_response};

    #[test]
    fn documented_requests_build_and_say_the_same() {
        assert_request::<CreateApp>("search.v2.app.create", r#"{"query":"测试应用"}"#);
        assert_request::<CreateDataSource>("search.v2.data_source.create", r#"{"name":"客服工单","description":"xxx","icon_url":"yyy","schema_id":"example_schema","template":"","state":0}"#);
        assert_request::<PatchDataSource>("search.v2.data_source.patch", r#"{"name":"客服工单","state":0,"description":"搜索客服工单","icon_url":"https://www.xxx.com/open.jpg"}"#);
        assert_request::<CreateDataSourceItem>("search.v2.data_source_item.create", r#"{"id":"my_item_01010111","acl":[{"access":"allow","value":"everyone","type":"user"}],"metadata":{"title":"工单：无法创建文章","source_url":"http://www.abc.com.cn","create_time":1618831236,"update_time":1618831236},"structured_data":"{\"description\":\"text\",\"priority\":\"HIGH\"}","content":{"format":"html","content_data":"text"}}"#);
        assert_request::<SearchDocWiki>("search.v2.doc_wiki.search", r#"{"query":"飞书文档使用指南","doc_filter":{"creator_ids":["ou_789012"],"doc_types":["SHORTCUT"],"folder_tokens":["fld_123456"],"only_title":false,"open_time":{"start":1742348544,"end":1742348544},"sort_type":"CREATE_TIME","create_time":{"start":1742348544,"end":1742348544}},"wiki_filter":{"creator_ids":["ou_7890123456abcdef"],"doc_types":["SHORTCUT"],"space_ids":["space_1234567890fedcba"],"only_title":false,"open_time":{"start":1742348544,"end":1742348544},"sort_type":"CREATE_TIME","create_time":{"start":1742348544,"end":1742348544}},"page_token":"token_1234567890fedcba","page_size":15}"#);
        assert_request::<CreateMessage>("search.v2.message.create", r#"{"query":"测试消息","from_ids":["ou_7dab8a3d3cdcc9da365777c7ad535d62"],"chat_ids":["oc_a0553eda9014c201e6969b478895c230"],"message_type":"image","at_chatter_ids":["ou_7dab8a3d3cdcc9da365777c7ad535d62"],"from_type":"user","chat_type":"group_chat","start_time":"1609296809","end_time":"1609296809"}"#);
        assert_request::<PatchSchema>("search.v2.schema.patch", r#"{"display":{"card_key":"search_common_card","fields_mapping":[{"data_field":"${description}","display_field":"summary"}]}}"#);
    }

    #[test]
    fn documented_responses_lose_nothing() {
        assert_response::<CreateAppResponse>("search.v2.app.create", r#"{"items":["cli_9b445f5258795107"],"page_token":"GxmvlNRvP0NdQZpa7yIqf_Lv_QuBwTQ8tXkX7w-irAghVD_TvuYd1aoJ1LQph86O-XImC4X9j9FhUPhXQDvtrQ==","has_more":true}"#, None);
        assert_response::<DeleteDataSourceResponse>("search.v2.data_source.delete", r"{}", None);
        assert_response::<GetDataSourceResponse>("search.v2.data_source.get", r#"{"data_source":{"id":"6953903108179099667","name":"客服工单","state":0,"description":"搜索客服工单数据","create_time":"1618829192","update_time":"1618829192","is_exceed_quota":true,"icon_url":"https://www.xxx.com/open.jpg","template":"search_common_card","searchable_fields":["field1"],"i18n_name":{"zh_cn":"任务","en_us":"TODO","ja_jp":"タスク"},"i18n_description":{"zh_cn":"任务","en_us":"TODO","ja_jp":"タスク"},"schema_id":"custom_schema","app_id":"cli_a1306bed4738d01b"}}"#, None);
        assert_response::<ListDataSourceResponse>("search.v2.data_source.list", r#"{"has_more":true,"page_token":"NqjxxDD6oV574VOicGKaK/IETyZStu8897k/f4qY","items":[{"id":"6953903108179099667","name":"客服工单","state":0,"description":"搜索客服工单数据","create_time":"1618829192","update_time":"1618829192","is_exceed_quota":true,"icon_url":"https://www.xxx.com/open.jpg","template":"search_common_card","searchable_fields":["field1"],"i18n_name":{"zh_cn":"任务","en_us":"TODO","ja_jp":"タスク"},"i18n_description":{"zh_cn":"任务","en_us":"TODO","ja_jp":"タスク"},"schema_id":"custom_schema","app_id":"cli_a1306bed4738d01b"}]}"#, None);
        assert_response::<BatchCreateDataSourceItemResponse>("search.v2.data_source_item.batch_create", r#"{"result":[{"err":"invalid parameter","is_success":false,"item_id":"zfz-test-batch_create_item_id1"},{"err":"","is_success":true,"item_id":"zfz-test-batch_create_item_id2"}]}"#, None);
        assert_response::<CreateDataSourceItemResponse>("search.v2.data_source_item.create", r"{}", None);
        assert_response::<GetDataSourceItemResponse>("search.v2.data_source_item.get", r#"{"item":{"id":"01010111","acl":[{"access":"allow","value":"d35e3c23","type":"user"}],"metadata":{"title":"工单：无法创建文章","source_url":"http://www.abc.com.cn","create_time":1618831236,"update_time":1618831236},"structured_data":"{\"key\":\"value\"}","content":{"format":"html","content_data":"text"}}}"#, None);
        assert_response::<SearchDocWikiResponse>("search.v2.doc_wiki.search", r#"{"total":100,"has_more":true,"res_units":[{"title_highlighted":"飞书文档使用指南","summary_highlighted":"text","entity_type":"DOC","result_meta":{"doc_types":"SHORTCUT","update_time":1766567446,"url":"https://www.feishu.cn/docs/dox-1234567890abcdef","owner_name":"张三","owner_id":"ou-7890123456abcdef","is_cross_tenant":false,"create_time":1766567446,"last_open_time":1766567446,"edit_user_id":"ou-1122334455aabbcc","edit_user_name":"李四","token":"dox_9876543210fedcba"}}],"page_token":"token_1234567890fedcba"}"#, None);
        assert_response::<CreateMessageResponse>("search.v2.message.create", r#"{"items":["om_dc13264520392913993dd051dba21dcf"],"page_token":"GxmvlNRvP0NdQZpa7yIqf_Lv_QuBwTQ8tXkX7w-irAghVD_TvuYd1aoJ1LQph86O-XImC4X9j9FhUPhXQDvtrQ==","has_more":true}"#, None);
        assert_response::<CreateSchemaResponse>("search.v2.schema.create", r#"{"schema":{"display":{"card_key":"search_common_card","fields_mapping":[{"data_field":"${priority}","display_field":"tag1"},{"data_field":"${description}","display_field":"summary"},{"data_field":"创建时间：${create_time}","display_field":"footer"}]},"properties":[{"is_returnable":true,"is_searchable":true,"name":"description","search_options":{"enable_camel_match":false,"enable_exact_match":false,"enable_number_suffix_match":false,"enable_prefix_match":false,"enable_semantic_match":true},"type":"text"},{"is_returnable":true,"name":"icon_url","type":"text"},{"name":"rank","sort_options":{"order":"asc"},"type":"int"},{"is_returnable":true,"name":"priority","type":"tag","type_definitions":{"tag":[{"color":"red","name":"HIGH","text":"紧急"},{"color":"green","name":"NORMAL","text":"正常"},{"color":"grey","name":"LOW","text":"低优"}]}}],"schema_id":"example_schema"}}"#, None);
        assert_response::<DeleteSchemaResponse>("search.v2.schema.delete", r"{}", None);
        assert_response::<GetSchemaResponse>("search.v2.schema.get", r#"{"schema":{"display":{"card_key":"search_common_card","fields_mapping":[{"data_field":"${priority}","display_field":"tag1"},{"data_field":"${description}","display_field":"summary"}]},"properties":[{"is_returnable":true,"is_searchable":true,"name":"description","search_options":{"enable_camel_match":false,"enable_exact_match":false,"enable_number_suffix_match":false,"enable_prefix_match":false,"enable_semantic_match":true},"type":"text"},{"is_returnable":true,"name":"icon_url","type":"text"},{"name":"rank","sort_options":{"order":"asc"},"type":"int"},{"is_returnable":true,"name":"priority","type":"tag","type_definitions":{"tag":[{"color":"red","name":"type","text":"type"}]}}],"schema_id":"example_schema"}}"#, None);
        assert_response::<PatchSchemaResponse>("search.v2.schema.patch", r#"{"schema":{"display":{"card_key":"search_common_card","fields_mapping":[{"data_field":"${description}","display_field":"summary"}]},"properties":[{"is_returnable":true,"is_searchable":true,"name":"description","search_options":{"enable_camel_match":false,"enable_exact_match":false,"enable_number_suffix_match":false,"enable_prefix_match":false,"enable_semantic_match":true},"type":"text"},{"is_returnable":true,"name":"icon_url","type":"text"},{"name":"rank","sort_options":{"order":"asc"},"type":"int"},{"is_returnable":true,"name":"priority","type":"tag","type_definitions":{"tag":[{"color":"red","name":"type","text":"type"}]}}],"schema_id":"example_schema"}}"#, None);
    }

    #[test]
    fn codes_are_variants_and_back() {
        assert_codes::<CreateAppError>("search.v2.app.create", &[1278001, 1278002]);
        assert_codes::<CreateDataSourceError>("search.v2.data_source.create", &[1270001, 1270002, 1270003, 1270005, 1271005, 1271006]);
        assert_codes::<DeleteDataSourceError>("search.v2.data_source.delete", &[1270001, 1270002, 1270003, 1270004, 1270005, 1272001, 1272002]);
        assert_codes::<GetDataSourceError>("search.v2.data_source.get", &[1270001, 1270002, 1270004, 1270005, 1272001, 1272002]);
        assert_codes::<ListDataSourceError>("search.v2.data_source.list", &[1270001, 1270002, 1270005, 1271001, 1271002]);
        assert_codes::<PatchDataSourceError>("search.v2.data_source.patch", &[1270001, 1270002, 1270003, 1270004, 1270005, 1271003, 1272001, 1272002]);
        assert_codes::<BatchCreateDataSourceItemError>("search.v2.data_source_item.batch_create", &[1270001, 1270002, 1270004, 1270005, 1271004, 1272001, 1272002, 1272004]);
        assert_codes::<CreateDataSourceItemError>("search.v2.data_source_item.create", &[1270001, 1270002, 1270004, 1270005, 1271004, 1272001, 1272002]);
        assert_codes::<DeleteDataSourceItemError>("search.v2.data_source_item.delete", &[1270001, 1270002, 1270004, 1270005, 1272001, 1272002]);
        assert_codes::<GetDataSourceItemError>("search.v2.data_source_item.get", &[1270001, 1270002, 1270004, 1270005, 1272001, 1272002]);
        assert_codes::<SearchDocWikiError>("search.v2.doc_wiki.search", &[1274001, 1274002, 1274011, 1277001]);
        assert_codes::<CreateMessageError>("search.v2.message.create", &[1278001, 1278002]);
        assert_codes::<CreateSchemaError>("search.v2.schema.create", &[1270001, 1270002, 1270003, 1270005, 1274001, 1274002, 1274003, 1274004, 1274005, 1274006, 1274007, 1274008, 1274009, 1274010]);
        assert_codes::<DeleteSchemaError>("search.v2.schema.delete", &[1270001, 1270002, 1270003, 1270005, 1273004]);
        assert_codes::<GetSchemaError>("search.v2.schema.get", &[1270001, 1270002, 1270003, 1270005, 1273004]);
        assert_codes::<PatchSchemaError>("search.v2.schema.patch", &[1270001, 1270002, 1270005, 1273004, 1273005, 1274002, 1274008, 1274010]);
    }
}
