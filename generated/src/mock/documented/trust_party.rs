// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `trust_party`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented {
        name: "trust_party.v1.collaboration_tenant.get",
        method: "GET",
        path: "/open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key",
        answer: r#"{"code":0,"msg":"success","data":{"target_tenant":{"tenant_key":"abcd","tenant_name":"name","i18n_tenant_name":{"zh_cn":"zh_cn_name","ja_jp":"ja_jp_name","en_us":"en_name"},"tenant_short_name":"tenant_short_name","i18n_tenant_short_name":{"zh_cn":"zh_cn_name","ja_jp":"ja_jp_name","en_us":"en_name"},"connect_time":1671107493,"tenant_tag":"协作","i18n_tenant_tag":{"zh_cn":"zh_cn_name","ja_jp":"ja_jp_name","en_us":"en_name"},"avatar":{"avatar_72":"https://foo.icon.com/xxxx","avatar_240":"https://foo.icon.com/xxxx","avatar_640":"https://foo.icon.com/xxxx","avatar_origin":"https://foo.icon.com/xxxx"},"brand":"feishu"}}}"#,
    },
    Documented {
        name: "trust_party.v1.collaboration_tenant.list",
        method: "GET",
        path: "/open-apis/trust_party/v1/collaboration_tenants",
        answer: r#"{"code":0,"msg":"success","data":{"target_tenant_list":[{"tenant_key":"130426ba5b8f174f","tenant_name":"name","i18n_tenant_name":{"zh_cn":"zh_cn_name","ja_jp":"ja_jp_name","en_us":"en_name"},"tenant_short_name":"tenant_short_name","i18n_tenant_short_name":{"zh_cn":"zh_cn_name","ja_jp":"ja_jp_name","en_us":"en_name"},"connect_time":1642041636,"tenant_tag":"协作","i18n_tenant_tag":{"zh_cn":"zh_cn_name","ja_jp":"ja_jp_name","en_us":"en_name"},"avatar":{"avatar_72":"https://foo.icon.com/xxxx","avatar_240":"https://foo.icon.com/xxxx","avatar_640":"https://foo.icon.com/xxxx","avatar_origin":"https://foo.icon.com/xxxx"},"brand":"飞书"}],"has_more":true,"page_token":"AQD9/Rn9eij9Pm39ED40/TIx6jupqdAcfLY%2B51xMvNU="}}"#,
    },
    Documented {
        name: "trust_party.v1.collaboration_tenant.visible_organization",
        method: "GET",
        path: "/open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/visible_organization",
        answer: r#"{"code":0,"msg":"success","data":{"collaboration_entity_list":[{"collaboration_entity_type":"user","department_id":"D096","open_department_id":"od-4e6ac4d14bcd5071a37a39de902c7141","user_id":"a0121196","open_user_id":"ou_4e6ac4d14bcd5071a37a39de902c7141","union_user_id":"on_4e6ac4d14bcd5071a37a39de902c7141","department_name":"test","i18n_department_name":{"zh_cn":"zh_cn_name","ja_jp":"ja_jp_name","en_us":"en_name"},"department_order":"2000","user_name":"test_user_name","i18n_user_name":{"zh_cn":"zh_cn_name","ja_jp":"ja_jp_name","en_us":"en_name"},"user_avatar":{"avatar_72":"https://foo.icon.com/xxxx","avatar_240":"https://foo.icon.com/xxxx","avatar_640":"https://foo.icon.com/xxxx","avatar_origin":"https://foo.icon.com/xxxx"},"group_id":"a0121196","open_group_id":"ou_4e6ac4d14bcd5071a37a39de902c7141","group_name":"test_user_name","i18n_group_name":{"zh_cn":"zh_cn_name","ja_jp":"ja_jp_name","en_us":"en_name"}}],"has_more":true,"page_token":"AQD9/Rn9eij9Pm39ED40/TIx6jupqdAcfLY%2B51xMvNU="}}"#,
    },
    Documented {
        name: "trust_party.v1.collaboration_tenant_collaboration_department.get",
        method: "GET",
        path: "/open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/collaboration_departments/:target_department_id",
        answer: r#"{"code":0,"msg":"success","data":{"target_department":{"open_department_id":"od-4e6ac4d14bcd5071a37a39de902c7141","department_id":"902c7141","name":"测试部门","i18n_name":{"zh_cn":"zh_cn_name","ja_jp":"ja_jp_name","en_us":"en_name"},"order":"2000","leaders":[{"leader_type":1,"id":{"user_id":"1dfsads","open_id":"ou_8b8d8b4e310575fd7e4947cf6f1402ac","union_id":"on_cad4860e7af114fb4ff6c5d496d1dd76"}}],"parent_department_id":{"department_id":"902c7141","open_department_id":"od-4e6ac4d14bcd5071a37a39de902c7141"}}}}"#,
    },
    Documented {
        name: "trust_party.v1.collaboration_tenant_collaboration_user.get",
        method: "GET",
        path: "/open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/collaboration_users/:target_user_id",
        answer: r#"{"code":0,"msg":"success","data":{"target_user":{"open_id":"ou_4e6ac4d14bcd5071a37a39de902c7141","user_id":"902c7141","union_id":"on_cad4860e7af114fb4ff6c5d496d1dd76","name":"test_name","i18n_name":{"zh_cn":"zh_cn_name","ja_jp":"ja_jp_name","en_us":"en_name"},"avatar":{"avatar_72":"https://foo.icon.com/xxxx","avatar_240":"https://foo.icon.com/xxxx","avatar_640":"https://foo.icon.com/xxxx","avatar_origin":"https://foo.icon.com/xxxx"},"mobile":"+41446681800","status":{"is_frozen":false,"is_resigned":false,"is_activated":true,"is_exited":true,"is_unjoin":false},"department_ids":["od-4e6ac4d14bcd5071a37a39de902c7141"],"leader_user_id":"ou_7dab8a3d3cdcc9da365777c7ad535d62","job_title":"顾问","custom_attrs":[{"type":"ENUMERATION","id":"C-7245579267802529811","value":{"text":"文本1","url":"https://www.feishu.cn","pc_url":"https://www.feishu.cn","option_value":"v2_d9033c89-a483-4efa-8d17-d02340fb16dj","picture_url":"https://www.xxxx.com/~?image_size=noop&cut_type=&quality=&format=png&sticker_format=.webp","name":"名字","generic_user":{"id":"123456789","type":1}}}],"employee_no":"121212","parent_department_ids":[{"department_id":"902c7141","open_department_id":"od-4e6ac4d14bcd5071a37a39de902c7141"}],"leader_id":{"user_id":"1dfsads","open_id":"ou_8b8d8b4e310575fd7e4947cf6f1402ac","union_id":"on_cad4860e7af114fb4ff6c5d496d1dd76"}}}}"#,
    },
];
