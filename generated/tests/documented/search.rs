// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `search`.

pub(crate) mod v1 {
    use feishu_openapi::search::v1::*;

    use crate::check;

    pub(crate) static DOCUMENTED: check::Version = check::Version {
        requests: &[],
        responses: &[
            check::Response { name: "search.v1.user.get", json: r#"{"has_more":true,"page_token":"20","users":[{"avatar":{"avatar_72":"https://example.com/static-resource/v1/d1ca00148ad2c2cf1111~72x72.png","avatar_240":"https://example.com/static-resource/v1/d1ca00148ad2c2cf1111~240x240.png","avatar_640":"https://example.com/static-resource/v1/d1ca00148ad2c2cf1111~640x640.png","avatar_origin":"https://example.com/static-resource/v1/d1ca00148ad2c2cf1111~noop.png"},"department_ids":["od-c02cc3b682a71cdb3a4f14fc4cdb1234"],"name":"zhangsan","open_id":"ou_7d8a6e6df7621556ce0d21922b674321","user_id":"02a11111"}]}"#, documented: None, read: check::rewritten::<GetUserResponse> },
        ],
        codes: &[],
        listings: &[
            check::Listing { name: "search.v1.user.get", list: |client| Box::pin(check::listed(client, GetUser::new("x"))) },
        ],
        #[cfg(feature = "events")]
        events: &[],
    };
}

pub(crate) mod v2 {
    use feishu_openapi::search::v2::*;

    use crate::check;

    pub(crate) static DOCUMENTED: check::Version = check::Version {
        requests: &[
            check::Request { name: "search.v2.app.create", json: r#"{"query":"测试应用"}"#, body: |given| { let mut it = CreateApp::new("x"); given.fill(&mut [("query", &mut it.query)]); check::body(&it) } },
            check::Request { name: "search.v2.data_source.create", json: r#"{"name":"客服工单","description":"xxx","icon_url":"yyy","schema_id":"example_schema","template":"","state":0}"#, body: |given| { let mut it = CreateDataSource::new("x"); given.fill(&mut [("name", &mut it.name), ("state", &mut it.state), ("description", &mut it.description), ("icon_url", &mut it.icon_url), ("template", &mut it.template), ("searchable_fields", &mut it.searchable_fields), ("i18n_name", &mut it.i18n_name), ("i18n_description", &mut it.i18n_description), ("schema_id", &mut it.schema_id)]); check::body(&it) } },
            check::Request { name: "search.v2.data_source.patch", json: r#"{"name":"客服工单","state":0,"description":"搜索客服工单","icon_url":"https://www.xxx.com/open.jpg"}"#, body: |given| { let mut it = PatchDataSource::new("x"); given.fill(&mut [("name", &mut it.name), ("state", &mut it.state), ("description", &mut it.description), ("icon_url", &mut it.icon_url), ("i18n_name", &mut it.i18n_name), ("i18n_description", &mut it.i18n_description)]); check::body(&it) } },
            check::Request { name: "search.v2.data_source_item.create", json: r#"{"id":"my_item_01010111","acl":[{"access":"allow","value":"everyone","type":"user"}],"metadata":{"title":"工单：无法创建文章","source_url":"http://www.abc.com.cn","create_time":1618831236,"update_time":1618831236},"structured_data":"{\"description\":\"text\",\"priority\":\"HIGH\"}","content":{"format":"html","content_data":"text"}}"#, body: |given| { let mut it = CreateDataSourceItem::new(Vec::<Acl>::new(), <ItemMetadata>::default()).data_source_id("x").id("x").structured_data("x"); given.fill(&mut [("id", &mut it.id), ("acl", &mut it.acl), ("metadata", &mut it.metadata), ("structured_data", &mut it.structured_data), ("content", &mut it.content)]); check::body(&it) } },
            check::Request { name: "search.v2.doc_wiki.search", json: r#"{"query":"飞书文档使用指南","doc_filter":{"creator_ids":["ou_789012"],"doc_types":["SHORTCUT"],"folder_tokens":["fld_123456"],"only_title":false,"open_time":{"start":1742348544,"end":1742348544},"sort_type":"CREATE_TIME","create_time":{"start":1742348544,"end":1742348544}},"wiki_filter":{"creator_ids":["ou_7890123456abcdef"],"doc_types":["SHORTCUT"],"space_ids":["space_1234567890fedcba"],"only_title":false,"open_time":{"start":1742348544,"end":1742348544},"sort_type":"CREATE_TIME","create_time":{"start":1742348544,"end":1742348544}},"page_token":"token_1234567890fedcba","page_size":15}"#, body: |given| { let mut it = SearchDocWiki::new("x"); given.fill(&mut [("query", &mut it.query), ("doc_filter", &mut it.doc_filter), ("wiki_filter", &mut it.wiki_filter), ("page_token", &mut it.page_token), ("page_size", &mut it.page_size)]); check::body(&it) } },
            check::Request { name: "search.v2.message.create", json: r#"{"query":"测试消息","from_ids":["ou_7dab8a3d3cdcc9da365777c7ad535d62"],"chat_ids":["oc_a0553eda9014c201e6969b478895c230"],"message_type":"image","at_chatter_ids":["ou_7dab8a3d3cdcc9da365777c7ad535d62"],"from_type":"user","chat_type":"group_chat","start_time":"1609296809","end_time":"1609296809"}"#, body: |given| { let mut it = CreateMessage::new("x"); given.fill(&mut [("query", &mut it.query), ("from_ids", &mut it.from_ids), ("chat_ids", &mut it.chat_ids), ("message_type", &mut it.message_type), ("at_chatter_ids", &mut it.at_chatter_ids), ("from_type", &mut it.from_type), ("chat_type", &mut it.chat_type), ("start_time", &mut it.start_time), ("end_time", &mut it.end_time)]); check::body(&it) } },
            check::Request { name: "search.v2.schema.patch", json: r#"{"display":{"card_key":"search_common_card","fields_mapping":[{"data_field":"${description}","display_field":"summary"}]}}"#, body: |given| { let mut it = PatchSchema::new("x"); given.fill(&mut [("display", &mut it.display)]); check::body(&it) } },
        ],
        responses: &[
            check::Response { name: "search.v2.app.create", json: r#"{"items":["cli_9b445f5258795107"],"page_token":"GxmvlNRvP0NdQZpa7yIqf_Lv_QuBwTQ8tXkX7w-irAghVD_TvuYd1aoJ1LQph86O-XImC4X9j9FhUPhXQDvtrQ==","has_more":true}"#, documented: None, read: check::rewritten::<CreateAppResponse> },
            check::Response { name: "search.v2.data_source.delete", json: r"{}", documented: None, read: check::rewritten::<DeleteDataSourceResponse> },
            check::Response { name: "search.v2.data_source.get", json: r#"{"data_source":{"id":"6953903108179099667","name":"客服工单","state":0,"description":"搜索客服工单数据","create_time":"1618829192","update_time":"1618829192","is_exceed_quota":true,"icon_url":"https://www.xxx.com/open.jpg","template":"search_common_card","searchable_fields":["field1"],"i18n_name":{"zh_cn":"任务","en_us":"TODO","ja_jp":"タスク"},"i18n_description":{"zh_cn":"任务","en_us":"TODO","ja_jp":"タスク"},"schema_id":"custom_schema","app_id":"cli_a1306bed4738d01b"}}"#, documented: None, read: check::rewritten::<GetDataSourceResponse> },
            check::Response { name: "search.v2.data_source.list", json: r#"{"has_more":true,"page_token":"NqjxxDD6oV574VOicGKaK/IETyZStu8897k/f4qY","items":[{"id":"6953903108179099667","name":"客服工单","state":0,"description":"搜索客服工单数据","create_time":"1618829192","update_time":"1618829192","is_exceed_quota":true,"icon_url":"https://www.xxx.com/open.jpg","template":"search_common_card","searchable_fields":["field1"],"i18n_name":{"zh_cn":"任务","en_us":"TODO","ja_jp":"タスク"},"i18n_description":{"zh_cn":"任务","en_us":"TODO","ja_jp":"タスク"},"schema_id":"custom_schema","app_id":"cli_a1306bed4738d01b"}]}"#, documented: None, read: check::rewritten::<ListDataSourceResponse> },
            check::Response { name: "search.v2.data_source_item.batch_create", json: r#"{"result":[{"err":"invalid parameter","is_success":false,"item_id":"zfz-test-batch_create_item_id1"},{"err":"","is_success":true,"item_id":"zfz-test-batch_create_item_id2"}]}"#, documented: None, read: check::rewritten::<BatchCreateDataSourceItemResponse> },
            check::Response { name: "search.v2.data_source_item.create", json: r"{}", documented: None, read: check::rewritten::<CreateDataSourceItemResponse> },
            check::Response { name: "search.v2.data_source_item.get", json: r#"{"item":{"id":"01010111","acl":[{"access":"allow","value":"d35e3c23","type":"user"}],"metadata":{"title":"工单：无法创建文章","source_url":"http://www.abc.com.cn","create_time":1618831236,"update_time":1618831236},"structured_data":"{\"key\":\"value\"}","content":{"format":"html","content_data":"text"}}}"#, documented: None, read: check::rewritten::<GetDataSourceItemResponse> },
            check::Response { name: "search.v2.doc_wiki.search", json: r#"{"total":100,"has_more":true,"res_units":[{"title_highlighted":"飞书文档使用指南","summary_highlighted":"text","entity_type":"DOC","result_meta":{"doc_types":"SHORTCUT","update_time":1766567446,"url":"https://www.feishu.cn/docs/dox-1234567890abcdef","owner_name":"张三","owner_id":"ou-7890123456abcdef","is_cross_tenant":false,"create_time":1766567446,"last_open_time":1766567446,"edit_user_id":"ou-1122334455aabbcc","edit_user_name":"李四","token":"dox_9876543210fedcba"}}],"page_token":"token_1234567890fedcba"}"#, documented: None, read: check::rewritten::<SearchDocWikiResponse> },
            check::Response { name: "search.v2.message.create", json: r#"{"items":["om_dc13264520392913993dd051dba21dcf"],"page_token":"GxmvlNRvP0NdQZpa7yIqf_Lv_QuBwTQ8tXkX7w-irAghVD_TvuYd1aoJ1LQph86O-XImC4X9j9FhUPhXQDvtrQ==","has_more":true}"#, documented: None, read: check::rewritten::<CreateMessageResponse> },
            check::Response { name: "search.v2.schema.create", json: r#"{"schema":{"display":{"card_key":"search_common_card","fields_mapping":[{"data_field":"${priority}","display_field":"tag1"},{"data_field":"${description}","display_field":"summary"},{"data_field":"创建时间：${create_time}","display_field":"footer"}]},"properties":[{"is_returnable":true,"is_searchable":true,"name":"description","search_options":{"enable_camel_match":false,"enable_exact_match":false,"enable_number_suffix_match":false,"enable_prefix_match":false,"enable_semantic_match":true},"type":"text"},{"is_returnable":true,"name":"icon_url","type":"text"},{"name":"rank","sort_options":{"order":"asc"},"type":"int"},{"is_returnable":true,"name":"priority","type":"tag","type_definitions":{"tag":[{"color":"red","name":"HIGH","text":"紧急"},{"color":"green","name":"NORMAL","text":"正常"},{"color":"grey","name":"LOW","text":"低优"}]}}],"schema_id":"example_schema"}}"#, documented: None, read: check::rewritten::<CreateSchemaResponse> },
            check::Response { name: "search.v2.schema.delete", json: r"{}", documented: None, read: check::rewritten::<DeleteSchemaResponse> },
            check::Response { name: "search.v2.schema.get", json: r#"{"schema":{"display":{"card_key":"search_common_card","fields_mapping":[{"data_field":"${priority}","display_field":"tag1"},{"data_field":"${description}","display_field":"summary"}]},"properties":[{"is_returnable":true,"is_searchable":true,"name":"description","search_options":{"enable_camel_match":false,"enable_exact_match":false,"enable_number_suffix_match":false,"enable_prefix_match":false,"enable_semantic_match":true},"type":"text"},{"is_returnable":true,"name":"icon_url","type":"text"},{"name":"rank","sort_options":{"order":"asc"},"type":"int"},{"is_returnable":true,"name":"priority","type":"tag","type_definitions":{"tag":[{"color":"red","name":"type","text":"type"}]}}],"schema_id":"example_schema"}}"#, documented: None, read: check::rewritten::<GetSchemaResponse> },
            check::Response { name: "search.v2.schema.patch", json: r#"{"schema":{"display":{"card_key":"search_common_card","fields_mapping":[{"data_field":"${description}","display_field":"summary"}]},"properties":[{"is_returnable":true,"is_searchable":true,"name":"description","search_options":{"enable_camel_match":false,"enable_exact_match":false,"enable_number_suffix_match":false,"enable_prefix_match":false,"enable_semantic_match":true},"type":"text"},{"is_returnable":true,"name":"icon_url","type":"text"},{"name":"rank","sort_options":{"order":"asc"},"type":"int"},{"is_returnable":true,"name":"priority","type":"tag","type_definitions":{"tag":[{"color":"red","name":"type","text":"type"}]}}],"schema_id":"example_schema"}}"#, documented: None, read: check::rewritten::<PatchSchemaResponse> },
        ],
        codes: &[
            check::Codes { name: "search.v2.app.create", codes: &[1278001, 1278002], check: check::variants::<CreateAppError> },
            check::Codes { name: "search.v2.data_source.create", codes: &[1270001, 1270002, 1270003, 1270005, 1271005, 1271006], check: check::variants::<CreateDataSourceError> },
            check::Codes { name: "search.v2.data_source.delete", codes: &[1270001, 1270002, 1270003, 1270004, 1270005, 1272001, 1272002], check: check::variants::<DeleteDataSourceError> },
            check::Codes { name: "search.v2.data_source.get", codes: &[1270001, 1270002, 1270004, 1270005, 1272001, 1272002], check: check::variants::<GetDataSourceError> },
            check::Codes { name: "search.v2.data_source.list", codes: &[1270001, 1270002, 1270005, 1271001, 1271002], check: check::variants::<ListDataSourceError> },
            check::Codes { name: "search.v2.data_source.patch", codes: &[1270001, 1270002, 1270003, 1270004, 1270005, 1271003, 1272001, 1272002], check: check::variants::<PatchDataSourceError> },
            check::Codes { name: "search.v2.data_source_item.batch_create", codes: &[1270001, 1270002, 1270004, 1270005, 1271004, 1272001, 1272002, 1272004], check: check::variants::<BatchCreateDataSourceItemError> },
            check::Codes { name: "search.v2.data_source_item.create", codes: &[1270001, 1270002, 1270004, 1270005, 1271004, 1272001, 1272002], check: check::variants::<CreateDataSourceItemError> },
            check::Codes { name: "search.v2.data_source_item.delete", codes: &[1270001, 1270002, 1270004, 1270005, 1272001, 1272002], check: check::variants::<DeleteDataSourceItemError> },
            check::Codes { name: "search.v2.data_source_item.get", codes: &[1270001, 1270002, 1270004, 1270005, 1272001, 1272002], check: check::variants::<GetDataSourceItemError> },
            check::Codes { name: "search.v2.doc_wiki.search", codes: &[1274001, 1274002, 1274011, 1277001], check: check::variants::<SearchDocWikiError> },
            check::Codes { name: "search.v2.message.create", codes: &[1278001, 1278002], check: check::variants::<CreateMessageError> },
            check::Codes { name: "search.v2.schema.create", codes: &[1270001, 1270002, 1270003, 1270005, 1274001, 1274002, 1274003, 1274004, 1274005, 1274006, 1274007, 1274008, 1274009, 1274010], check: check::variants::<CreateSchemaError> },
            check::Codes { name: "search.v2.schema.delete", codes: &[1270001, 1270002, 1270003, 1270005, 1273004], check: check::variants::<DeleteSchemaError> },
            check::Codes { name: "search.v2.schema.get", codes: &[1270001, 1270002, 1270003, 1270005, 1273004], check: check::variants::<GetSchemaError> },
            check::Codes { name: "search.v2.schema.patch", codes: &[1270001, 1270002, 1270005, 1273004, 1273005, 1274002, 1274008, 1274010], check: check::variants::<PatchSchemaError> },
        ],
        listings: &[
            check::Listing { name: "search.v2.app.create", list: |client| Box::pin(check::listed(client, CreateApp::new("x"))) },
            check::Listing { name: "search.v2.data_source.list", list: |client| Box::pin(check::listed(client, ListDataSource::new())) },
            check::Listing { name: "search.v2.doc_wiki.search", list: |client| Box::pin(check::listed(client, SearchDocWiki::new("x"))) },
            check::Listing { name: "search.v2.message.create", list: |client| Box::pin(check::listed(client, CreateMessage::new("x"))) },
        ],
        #[cfg(feature = "events")]
        events: &[],
    };
}
