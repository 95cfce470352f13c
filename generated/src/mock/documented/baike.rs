// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `baike`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented {
        name: "baike.v1.classification.list",
        method: "GET",
        path: "/open-apis/baike/v1/classifications",
        answer: r#"{"code":0,"msg":"success","data":{"items":[{"id":"7049606926****37761","name":"行业术语","father_id":"7049606926****37777"}],"page_token":"408ecac018b2e3518db37275e812****bb8ad3e755fc886f322ac6c430ba"}}"#,
    },
    Documented {
        name: "baike.v1.draft.create",
        method: "POST",
        path: "/open-apis/baike/v1/drafts",
        answer: r#"{"code":0,"msg":"success","data":{"draft":{"draft_id":"54*7","entity":{"id":"enterprise_40****21","main_keys":[{"key":"飞书词典","display_status":{"allow_highlight":true,"allow_search":true}}],"aliases":[{"key":"飞书词典","display_status":{"allow_highlight":true,"allow_search":true}}],"description":"text","create_time":"1627540853","update_time":"1627541853","related_meta":{"abbreviations":[{"id":"enterprise_44***90"},{"id":"enterprise_70348****374354564"},{"id":"enterprise_70365****3106796547"}],"chats":[{"id":"oc_c13831833ea****2c52befa759ea4806"},{"id":"oc_c8161c910996****127e73b10233b295"}],"docs":[{"title":"猜你想问 / FAQs","url":"https://bytedance.feishu.cn/wiki/w*****8Lq4f9DMCDOtdcIzCUjAh"},{"title":"快速了解飞书文档 | Introducing Feishu Docs","url":"https://bytedance.feishu.cn/docs/doccnxlVCCFjMsJE15I****jIWc"}],"links":[{"title":"飞书官网","url":"https://feishu.cn"}],"oncalls":[{"id":"702368****445548034"},{"id":"702406378****910850"}],"users":[{"id":"ou_30b07b63089****518789914dac63d36","title":"负责人"},{"id":"ou_b292c0d285c****4639fa4501e80c36a","title":""}],"classifications":[{"id":"7049606926****37761","father_id":"7049606926****37777"}],"images":[{"token":"boxbcEcmKi****HvgqWTpvdc7jc"}]},"statistics":{"like_count":100,"dislike_count":20},"outer_info":{"provider":"星云","outer_id":"client_6539i3498d"},"rich_text":"text"}}}}"#,
    },
    Documented {
        name: "baike.v1.draft.update",
        method: "PUT",
        path: "/open-apis/baike/v1/drafts/:draft_id",
        answer: r#"{"code":0,"msg":"success","data":{"draft":{"draft_id":"5467","entity":{"id":"enterprise_40217521","main_keys":[{"key":"飞书词典","display_status":{"allow_highlight":true,"allow_search":true}}],"aliases":[{"key":"飞书词典","display_status":{"allow_highlight":true,"allow_search":true}}],"description":"text","create_time":"1627540853","update_time":"1627541853","related_meta":{"abbreviations":[{"id":"enterprise_4450890"},{"id":"enterprise_703481393374354564"},{"id":"enterprise_7036598993106796547"}],"chats":[{"id":"oc_c13831833eaa8c92c52befa759ea4806"},{"id":"oc_c8161c9109966a24127e73b10233b295"}],"docs":[{"title":"猜你想问 / FAQs","url":"https://bytedance.feishu.cn/wiki/wikcnZ8Lq4f9DMCDOtdcIzCUjAh"},{"title":"快速了解飞书文档 | Introducing Feishu Docs","url":"https://bytedance.feishu.cn/docs/doccnxlVCCFjMsJE15I7PLAjIWc"}],"links":[{"title":"飞书官网","url":"https://feishu.cn"}],"oncalls":[{"id":"7023689049445548034"},{"id":"7024063787560910850"}],"users":[{"id":"ou_30b07b63089ea46518789914dac63d36","title":"负责人"},{"id":"ou_b292c0d285c14754639fa4501e80c36a","title":""}],"classifications":[{"id":"7049606926702837761","father_id":"7049606926702837777"}],"images":[{"token":"boxbcEcmKiD3SGHvgqWTpvdc7jc"}]},"statistics":{"like_count":100,"dislike_count":20},"outer_info":{"provider":"星云","outer_id":"client_6539i3498d"},"rich_text":"text"}}}}"#,
    },
    Documented {
        name: "baike.v1.entity.extract",
        method: "POST",
        path: "/open-apis/baike/v1/entities/extract",
        answer: r#"{"code":0,"msg":"success","data":{"entity_word":[{"name":"飞书词典","aliases":["Lingo"]}]}}"#,
    },
    Documented {
        name: "baike.v1.entity.get",
        method: "GET",
        path: "/open-apis/baike/v1/entities/:entity_id",
        answer: r#"{"code":0,"msg":"success","data":{"entity":{"id":"enterprise_402***21","main_keys":[{"key":"飞书词典","display_status":{"allow_highlight":true,"allow_search":true}}],"aliases":[{"key":"词典","display_status":{"allow_highlight":true,"allow_search":true}}],"description":"text","create_time":"1627540853","update_time":"1627541853","related_meta":{"abbreviations":[{"id":"enterprise_44***90"},{"id":"enterprise_703481***374354564"},{"id":"enterprise_703659***3106796547"}],"chats":[{"id":"oc_c13831833e***c92c52befa759ea4806"},{"id":"oc_c8161c910996****127e73b10233b295"}],"docs":[{"title":"猜你想问 / FAQs","url":"https://bytedance.feishu.cn/wiki/wikcnZ8Lq4f9DMCDOtdcIzCUjAh"},{"title":"快速了解飞书文档 | Introducing Feishu Docs","url":"https://bytedance.feishu.cn/docs/doccnxlVCCFjMsJE15I7PLAjIWc"}],"links":[{"title":"飞书官网","url":"https://feishu.cn"}],"oncalls":[{"id":"7023689049445****34"},{"id":"702406378756***0850"}],"users":[{"id":"ou_30b07b63089****518789914dac63d36","title":"负责人"},{"id":"ou_b292c0d285c****4639fa4501e80c36a","title":""}],"classifications":[{"id":"7049606926****37761","father_id":"7049606926****37777"}],"images":[{"token":"boxbcEcmKi***GHvgqWTpvdc7jc"}]},"statistics":{"like_count":100,"dislike_count":20},"outer_info":{"provider":"星云","outer_id":"client_6539***98d"},"rich_text":"text"}}}"#,
    },
    Documented {
        name: "baike.v1.entity.highlight",
        method: "POST",
        path: "/open-apis/baike/v1/entities/highlight",
        answer: r#"{"code":0,"msg":"success","data":{"phrases":[{"name":"词典","entity_ids":["enterprise_348***84"],"span":{"start":0,"end":2}}]}}"#,
    },
    Documented {
        name: "baike.v1.entity.list",
        method: "GET",
        path: "/open-apis/baike/v1/entities",
        answer: r#"{"code":0,"msg":"success","data":{"entities":[{"id":"enterprise_402***21","main_keys":[{"key":"飞书词典","display_status":{"allow_highlight":true,"allow_search":true}}],"aliases":[{"key":"词典","display_status":{"allow_highlight":true,"allow_search":true}}],"description":"text","create_time":"1627540853","update_time":"1627541853","related_meta":{"abbreviations":[{"id":"enterprise_445***0"},{"id":"enterprise_70348***3374354564"},{"id":"enterprise_7036***993106796547"}],"chats":[{"id":"oc_c13831833e****92c52befa759ea4806"},{"id":"oc_c8161c9109****24127e73b10233b295"}],"docs":[{"title":"猜你想问 / FAQs","url":"https://bytedance.feishu.cn/wiki/wikcnZ8Lq4f9DMCDOtdcIzCUjAh"},{"title":"快速了解飞书文档 | Introducing Feishu Docs","url":"https://bytedance.feishu.cn/docs/doccnxlVCCFjMsJE15I7PLAjIWc"}],"links":[{"title":"飞书官网","url":"https://feishu.cn"}],"oncalls":[{"id":"7023689049445548034"},{"id":"7024063787****10850"}],"users":[{"id":"ou_30b07b6****ea46518789914dac63d36","title":"负责人"},{"id":"ou_b292c0d2****4754639fa4501e80c36a","title":""}],"classifications":[{"id":"7049606926****37761","father_id":"7049606926****37777"}],"images":[{"token":"boxbcEcmKi***HvgqWTpvdc7jc"}]},"statistics":{"like_count":100,"dislike_count":20},"outer_info":{"provider":"星云","outer_id":"client_6539i3498d"},"rich_text":"text"}],"page_token":"b152fa6e6f62a291019a04c3a93f365****641910506ff15ff4cad6534e087cb4ed8fa2c"}}"#,
    },
    Documented {
        name: "baike.v1.entity.match",
        method: "POST",
        path: "/open-apis/baike/v1/entities/match",
        answer: r#"{"code":0,"msg":"success","data":{"results":[{"entity_id":"enterprise_34***584","type":0}]}}"#,
    },
    Documented {
        name: "baike.v1.entity.search",
        method: "POST",
        path: "/open-apis/baike/v1/entities/search",
        answer: r#"{"code":0,"msg":"success","data":{"entities":[{"id":"enterprise_402***21","main_keys":[{"key":"飞书词典","display_status":{"allow_highlight":true,"allow_search":true}}],"aliases":[{"key":"词典","display_status":{"allow_highlight":true,"allow_search":true}}],"description":"text","create_time":"1627540853","creator":"ou_dc5227a2bdb*******b61e0b5aff99fe5","update_time":"1627541853","updater":"ou_dc5227a2bdb*******b61e0b5aff99fe5","source":3,"related_meta":{"abbreviations":[{"id":"enterprise_445**90"},{"id":"enterprise_70348****374354564"},{"id":"enterprise_7036***993106796547"}],"chats":[{"id":"oc_c13831833****c92c52befa759ea4806"},{"id":"oc_c8161c910****a24127e73b10233b295"}],"docs":[{"title":"猜你想问 / FAQs","url":"https://bytedance.feishu.cn/wiki/wikcnZ8Lq4f9DMCDOtdcIzCUjAh"},{"title":"快速了解飞书文档 | Introducing Feishu Docs","url":"https://bytedance.feishu.cn/docs/doccnxlVCCFjMsJE15I7PLAjIWc"}],"links":[{"title":"飞书官网","url":"https://feishu.cn"}],"oncalls":[{"id":"7023689049****48034"},{"id":"7024063787****10850"}],"users":[{"id":"ou_30b07b63089****518789914dac63d36","title":"负责人"},{"id":"ou_b292c0d285c****4639fa4501e80c36a","title":""}],"classifications":[{"id":"704960692670****761","father_id":"704960692670****777"}],"images":[{"token":"boxbcEcmKi****HvgqWTpvdc7jc"}]},"statistics":{"like_count":100,"dislike_count":20},"outer_info":{"provider":"星云","outer_id":"client_6539***98d"},"rich_text":"text"}],"page_token":"b152fa6e6f62a291019a04c3a93f36****c641910506ff15ff4cad6534e087cb4ed8fa2c"}}"#,
    },
    Documented {
        name: "baike.v1.entity.update",
        method: "PUT",
        path: "/open-apis/baike/v1/entities/:entity_id",
        answer: r#"{"code":0,"msg":"success","data":{"entity":{"id":"enterprise_40217521","main_keys":[{"key":"飞书词典","display_status":{"allow_highlight":true,"allow_search":true}}],"aliases":[{"key":"词典","display_status":{"allow_highlight":true,"allow_search":true}}],"description":"text","create_time":"1627540853","update_time":"1627541853","related_meta":{"abbreviations":[{"id":"enterprise_44***90"},{"id":"enterprise_7034***93374354564"},{"id":"enterprise_7036****93106796547"}],"chats":[{"id":"oc_c1383183****8c92c52befa759ea4806"},{"id":"oc_c8161c91****6a24127e73b10233b295"}],"docs":[{"title":"猜你想问 / FAQs","url":"https://bytedance.feishu.cn/wiki/wikcnZ8Lq4f9DMCDOtdcIzCUjAh"},{"title":"快速了解飞书文档 | Introducing Feishu Docs","url":"https://bytedance.feishu.cn/docs/doccnxlVCCFjMsJE15I7PLAjIWc"}],"links":[{"title":"飞书官网","url":"https://feishu.cn"}],"oncalls":[{"id":"702368904****548034"},{"id":"7024063****60910850"}],"users":[{"id":"ou_30b07b63089****6518789914dac63d36","title":"负责人"},{"id":"ou_b292c0d285c****4639fa4501e80c36a","title":""}],"classifications":[{"id":"7049606926****37761","father_id":"704960692****837777"}],"images":[{"token":"boxbcEcmK****GHvgqWTpvdc7jc"}]},"statistics":{"like_count":100,"dislike_count":20},"outer_info":{"provider":"星云","outer_id":"client_653****98d"},"rich_text":"text"}}}"#,
    },
    Documented {
        name: "baike.v1.file.upload",
        method: "POST",
        path: "/open-apis/baike/v1/files/upload",
        answer: r#"{"code":0,"msg":"success","data":{"file_token":"boxbcEcmKiD****vgqWTpvdc7jc"}}"#,
    },
];
