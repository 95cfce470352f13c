// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `lingo`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented {
        name: "lingo.v1.classification.list",
        method: "GET",
        path: "/open-apis/lingo/v1/classifications",
        answer: r#"{"code":0,"msg":"success","data":{"items":[{"id":"7049606926****37761","name":"行业术语","father_id":"704960692***837777","i18n_names":[{"language":1,"name":"词典分类"}]}],"page_token":"408ecac018b2e3518db37275e812****bb8ad3e755fc886f322ac6c430ba","has_more":false}}"#,
    },
    Documented {
        name: "lingo.v1.draft.create",
        method: "POST",
        path: "/open-apis/lingo/v1/drafts",
        answer: r#"{"code":0,"msg":"success","data":{"draft":{"draft_id":"54567***567897","entity":{"id":"enterprise_40****21","main_keys":[{"key":"飞书词典","display_status":{"allow_highlight":true,"allow_search":true}}],"aliases":[{"key":"词典","display_status":{"allow_highlight":true,"allow_search":true}}],"description":"text","rich_text":"text","i18n_descs":[{"language":1,"description":"国际化中文释义","rich_text":"<p>国际化中文释义</p>"}],"related_meta":{"users":[{"id":"ou_30b07b63089e***18789914dac63d36","title":"负责人"},{"id":"ou_b292c0d285c1***639fa4501e80c36a","title":""}],"chats":[{"id":"oc_c13831833eaa8c92***cfa759ea4806"},{"id":"oc_c8161c9109966a24***e73b10233b295"}],"docs":[{"title":"猜你想问 / FAQs","url":"https://example.feishu.cn/wiki/wikcnZ8Lq4***CDOtdcIzCUjAh"},{"title":"快速了解飞书文档 | Introducing Feishu Docs","url":"https://example.feishu.cn/docs/doccnxlVCs***sJE15I7PLAjIWc"}],"links":[{"title":"飞书官网","url":"https://feishu.cn"}],"oncalls":[{"id":"70236890***45548034"},{"id":"70240637***60910850"}],"abbreviations":[{"id":"enterprise_4450***890"},{"id":"enterprise_703481***74354564"},{"id":"enterprise_703659***06796547"}],"classifications":[{"id":"70496069***2837761","father_id":"70496069***02837777"}],"images":[{"token":"boxbcEcmKiD***vgqWTpvdc7jc"}]},"statistics":{"like_count":100,"dislike_count":20},"outer_info":{"provider":"星云","outer_id":"client_6539i3498d"},"create_time":"1627540853","update_time":"1627541853"}}}}"#,
    },
    Documented {
        name: "lingo.v1.draft.update",
        method: "PUT",
        path: "/open-apis/lingo/v1/drafts/:draft_id",
        answer: r#"{"code":0,"msg":"success","data":{"draft":{"draft_id":"54567***567897","entity":{"id":"enterprise_40****21","main_keys":[{"key":"飞书词典","display_status":{"allow_highlight":true,"allow_search":true}}],"aliases":[{"key":"词典","display_status":{"allow_highlight":true,"allow_search":true}}],"description":"text","rich_text":"text","i18n_descs":[{"language":1,"description":"国际化中文释义","rich_text":"<p>国际化中文释义</p>"}],"related_meta":{"users":[{"id":"ou_30b07b63089e***18789914dac63d36","title":"负责人"},{"id":"ou_b292c0d285c1***639fa4501e80c36a","title":""}],"chats":[{"id":"oc_c13831833eaa8c92***cfa759ea4806"},{"id":"oc_c8161c9109966a24***e73b10233b295"}],"docs":[{"title":"猜你想问 / FAQs","url":"https://example.feishu.cn/wiki/wikcnZ8Lq4***CDOtdcIzCUjAh"},{"title":"快速了解飞书文档 | Introducing Feishu Docs","url":"https://example.feishu.cn/docs/doccnxlVCs***sJE15I7PLAjIWc"}],"links":[{"title":"飞书官网","url":"https://feishu.cn"}],"oncalls":[{"id":"70236890***45548034"},{"id":"70240637***60910850"}],"abbreviations":[{"id":"enterprise_4450***890"},{"id":"enterprise_703481***74354564"},{"id":"enterprise_703659***06796547"}],"classifications":[{"id":"70496069***2837761","father_id":"70496069***02837777"}],"images":[{"token":"boxbcEcmKiD***vgqWTpvdc7jc"}]},"statistics":{"like_count":100,"dislike_count":20},"outer_info":{"provider":"星云","outer_id":"client_6539i3498d"},"create_time":"1627540853","update_time":"1627541853"}}}}"#,
    },
    Documented {
        name: "lingo.v1.entity.create",
        method: "POST",
        path: "/open-apis/lingo/v1/entities",
        answer: r#"{"code":0,"msg":"success","data":{"entity":{"id":"enterprise_402***21","main_keys":[{"key":"飞书词典","display_status":{"allow_highlight":true,"allow_search":true}}],"aliases":[{"key":"词典","display_status":{"allow_highlight":true,"allow_search":true}}],"description":"text","rich_text":"text","i18n_descs":[{"language":1,"description":"国际化中文释义","rich_text":"<p>国际化中文释义</p>"}],"related_meta":{"users":[{"id":"ou_30b07b63089e***18789914dac63d36","title":"负责人"},{"id":"ou_b292c0d285c1***639fa4501e80c36a","title":""}],"chats":[{"id":"oc_c13831833eaa8c92***cfa759ea4806"},{"id":"oc_c8161c9109966a24***e73b10233b295"}],"docs":[{"title":"猜你想问 / FAQs","url":"https://example.feishu.cn/wiki/wikcnZ8Lq4***CDOtdcIzCUjAh"},{"title":"快速了解飞书文档 | Introducing Feishu Docs","url":"https://example.feishu.cn/docs/doccnxlVCs***sJE15I7PLAjIWc"}],"links":[{"title":"飞书官网","url":"https://feishu.cn"}],"oncalls":[{"id":"70236890***45548034"},{"id":"70240637***60910850"}],"abbreviations":[{"id":"enterprise_4450***890"},{"id":"enterprise_703481***74354564"},{"id":"enterprise_703659***06796547"}],"classifications":[{"id":"70496069***2837761","father_id":"70496069***02837777"}],"images":[{"token":"boxbcEcmKiD***vgqWTpvdc7jc"}]},"statistics":{"like_count":100,"dislike_count":20},"outer_info":{"provider":"星云","outer_id":"client_6539***498d"},"create_time":"1627540853","update_time":"1627541853"}}}"#,
    },
    Documented {
        name: "lingo.v1.entity.delete",
        method: "DELETE",
        path: "/open-apis/lingo/v1/entities/:entity_id",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    Documented {
        name: "lingo.v1.entity.get",
        method: "GET",
        path: "/open-apis/lingo/v1/entities/:entity_id",
        answer: r#"{"code":0,"msg":"success","data":{"entity":{"id":"enterprise_402***21","main_keys":[{"key":"飞书词典","display_status":{"allow_highlight":true,"allow_search":true}}],"aliases":[{"key":"词典","display_status":{"allow_highlight":true,"allow_search":true}}],"description":"text","rich_text":"text","i18n_descs":[{"language":1,"description":"国际化中文释义","rich_text":"<p>国际化中文释义</p>"}],"related_meta":{"users":[{"id":"ou_30b07b63089e***18789914dac63d36","title":"负责人"},{"id":"ou_b292c0d285c1***639fa4501e80c36a","title":""}],"chats":[{"id":"oc_c13831833eaa8c92***cfa759ea4806"},{"id":"oc_c8161c9109966a24***e73b10233b295"}],"docs":[{"title":"猜你想问 / FAQs","url":"https://example.feishu.cn/wiki/wikcnZ8Lq4***CDOtdcIzCUjAh"},{"title":"快速了解飞书文档 | Introducing Feishu Docs","url":"https://example.feishu.cn/docs/doccnxlVCs***sJE15I7PLAjIWc"}],"links":[{"title":"飞书官网","url":"https://feishu.cn"}],"oncalls":[{"id":"70236890***45548034"},{"id":"70240637***60910850"}],"abbreviations":[{"id":"enterprise_4450***890"},{"id":"enterprise_703481***74354564"},{"id":"enterprise_703659***06796547"}],"classifications":[{"id":"70496069***2837761","father_id":"70496069***02837777"}],"images":[{"token":"boxbcEcmKiD***vgqWTpvdc7jc"}]},"statistics":{"like_count":100,"dislike_count":20},"outer_info":{"provider":"星云","outer_id":"client_6539***498d"},"create_time":"1627540853","update_time":"1627541853"}}}"#,
    },
    Documented {
        name: "lingo.v1.entity.highlight",
        method: "POST",
        path: "/open-apis/lingo/v1/entities/highlight",
        answer: r#"{"code":0,"msg":"success","data":{"phrases":[{"name":"词典","entity_ids":["enterprise_348***84"],"span":{"start":0,"end":2}}]}}"#,
    },
    Documented {
        name: "lingo.v1.entity.list",
        method: "GET",
        path: "/open-apis/lingo/v1/entities",
        answer: r#"{"code":0,"msg":"success","data":{"entities":[{"id":"enterprise_402***21","main_keys":[{"key":"飞书词典","display_status":{"allow_highlight":true,"allow_search":true}}],"aliases":[{"key":"词典","display_status":{"allow_highlight":true,"allow_search":true}}],"description":"text","rich_text":"text","i18n_descs":[{"language":1,"description":"国际化中文释义","rich_text":"<p>国际化中文释义</p>"}],"related_meta":{"users":[{"id":"ou_30b07b63089e***18789914dac63d36","title":"负责人"},{"id":"ou_b292c0d285c1***639fa4501e80c36a","title":""}],"chats":[{"id":"oc_c13831833eaa8c92***cfa759ea4806"},{"id":"oc_c8161c9109966a24***e73b10233b295"}],"docs":[{"title":"猜你想问 / FAQs","url":"https://example.feishu.cn/wiki/wikcnZ8Lq4***CDOtdcIzCUjAh"},{"title":"快速了解飞书文档 | Introducing Feishu Docs","url":"https://example.feishu.cn/docs/doccnxlVCs***sJE15I7PLAjIWc"}],"links":[{"title":"飞书官网","url":"https://feishu.cn"}],"oncalls":[{"id":"70236890***45548034"},{"id":"70240637***60910850"}],"abbreviations":[{"id":"enterprise_4450***890"},{"id":"enterprise_703481***74354564"},{"id":"enterprise_703659***06796547"}],"classifications":[{"id":"70496069***2837761","father_id":"70496069***02837777"}],"images":[{"token":"boxbcEcmKiD***vgqWTpvdc7jc"}]},"statistics":{"like_count":100,"dislike_count":20},"outer_info":{"provider":"星云","outer_id":"client_6539***498d"},"create_time":"1627540853","update_time":"1627541853"}],"has_more":true,"page_token":"b152fa6e6f62a291019a04c3a93f365***641910506ff15ff4cad6534e087cb4ed8fa2c"}}"#,
    },
    Documented {
        name: "lingo.v1.entity.match",
        method: "POST",
        path: "/open-apis/lingo/v1/entities/match",
        answer: r#"{"code":0,"msg":"success","data":{"results":[{"entity_id":"enterprise_34***584","type":0}]}}"#,
    },
    Documented {
        name: "lingo.v1.entity.search",
        method: "POST",
        path: "/open-apis/lingo/v1/entities/search",
        answer: r#"{"code":0,"msg":"success","data":{"entities":[{"id":"enterprise_402***21","main_keys":[{"key":"飞书词典","display_status":{"allow_highlight":true,"allow_search":true}}],"aliases":[{"key":"词典","display_status":{"allow_highlight":true,"allow_search":true}}],"description":"text","rich_text":"text","i18n_descs":[{"language":1,"description":"国际化中文释义","rich_text":"<p>国际化中文释义</p>"}],"related_meta":{"users":[{"id":"ou_30b07b63089e***18789914dac63d36","title":"负责人"},{"id":"ou_b292c0d285c1***639fa4501e80c36a","title":""}],"chats":[{"id":"oc_c13831833eaa8c92***cfa759ea4806"},{"id":"oc_c8161c9109966a24***e73b10233b295"}],"docs":[{"title":"猜你想问 / FAQs","url":"https://example.feishu.cn/wiki/wikcnZ8Lq4***CDOtdcIzCUjAh"},{"title":"快速了解飞书文档 | Introducing Feishu Docs","url":"https://example.feishu.cn/docs/doccnxlVCs***sJE15I7PLAjIWc"}],"links":[{"title":"飞书官网","url":"https://feishu.cn"}],"oncalls":[{"id":"70236890***45548034"},{"id":"70240637***60910850"}],"abbreviations":[{"id":"enterprise_4450***890"},{"id":"enterprise_703481***74354564"},{"id":"enterprise_703659***06796547"}],"classifications":[{"id":"70496069***2837761","father_id":"70496069***02837777"}],"images":[{"token":"boxbcEcmKiD***vgqWTpvdc7jc"}]},"statistics":{"like_count":100,"dislike_count":20},"outer_info":{"provider":"星云","outer_id":"client_6539***498d"},"create_time":"1627540853","update_time":"1627541853"}],"has_more":true,"page_token":"b152fa6e6f62a291019a04c3a93f365***641910506ff15ff4cad6534e087cb4ed8fa2c"}}"#,
    },
    Documented {
        name: "lingo.v1.entity.update",
        method: "PUT",
        path: "/open-apis/lingo/v1/entities/:entity_id",
        answer: r#"{"code":0,"msg":"success","data":{"entity":{"id":"enterprise_402***21","main_keys":[{"key":"飞书词典","display_status":{"allow_highlight":true,"allow_search":true}}],"aliases":[{"key":"词典","display_status":{"allow_highlight":true,"allow_search":true}}],"description":"text","rich_text":"text","i18n_descs":[{"language":1,"description":"国际化中文释义","rich_text":"<p>国际化中文释义</p>"}],"related_meta":{"users":[{"id":"ou_30b07b63089e***18789914dac63d36","title":"负责人"},{"id":"ou_b292c0d285c1***639fa4501e80c36a","title":""}],"chats":[{"id":"oc_c13831833eaa8c92***cfa759ea4806"},{"id":"oc_c8161c9109966a24***e73b10233b295"}],"docs":[{"title":"猜你想问 / FAQs","url":"https://example.feishu.cn/wiki/wikcnZ8Lq4***CDOtdcIzCUjAh"},{"title":"快速了解飞书文档 | Introducing Feishu Docs","url":"https://example.feishu.cn/docs/doccnxlVCs***sJE15I7PLAjIWc"}],"links":[{"title":"飞书官网","url":"https://feishu.cn"}],"oncalls":[{"id":"70236890***45548034"},{"id":"70240637***60910850"}],"abbreviations":[{"id":"enterprise_4450***890"},{"id":"enterprise_703481***74354564"},{"id":"enterprise_703659***06796547"}],"classifications":[{"id":"70496069***2837761","father_id":"70496069***02837777"}],"images":[{"token":"boxbcEcmKiD***vgqWTpvdc7jc"}]},"statistics":{"like_count":100,"dislike_count":20},"outer_info":{"provider":"星云","outer_id":"client_6539***498d"},"create_time":"1627540853","update_time":"1627541853"}}}"#,
    },
    Documented {
        name: "lingo.v1.file.upload",
        method: "POST",
        path: "/open-apis/lingo/v1/files/upload",
        answer: r#"{"code":0,"msg":"success","data":{"file_token":"boxbcEcmKiD****vgqWTpvdc7jc"}}"#,
    },
    Documented {
        name: "lingo.v1.repo.list",
        method: "GET",
        path: "/open-apis/lingo/v1/repos",
        answer: r#"{"code":0,"msg":"success","data":{"items":[{"id":"71527909***274113","name":"全员词库"}]}}"#,
    },
];
