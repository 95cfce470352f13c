// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `directory`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented {
        name: "directory.v1.collaboration_rule.create",
        method: "POST",
        path: "/open-apis/directory/v1/collaboration_rules",
        answer: r#"{"code":0,"msg":"success","data":{"add_rule_id":"1212121"}}"#,
    },
    Documented {
        name: "directory.v1.collaboration_rule.delete",
        method: "DELETE",
        path: "/open-apis/directory/v1/collaboration_rules/:collaboration_rule_id",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    Documented {
        name: "directory.v1.collaboration_rule.list",
        method: "GET",
        path: "/open-apis/directory/v1/collaboration_rules",
        answer: r#"{"code":0,"msg":"success","data":{"items":[{"rule_id":"12121","subjects":{"open_user_ids":["od-112121"],"open_department_ids":["od-12121212"],"open_group_ids":["od-12121"]},"subject_is_valid":true,"objects":{"open_user_ids":["od-112121"],"open_department_ids":["od-12121212"],"open_group_ids":["od-12121"]},"object_is_valid":true}],"page_token":"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=","has_more":true}}"#,
    },
    Documented {
        name: "directory.v1.collaboration_rule.update",
        method: "PUT",
        path: "/open-apis/directory/v1/collaboration_rules/:collaboration_rule_id",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    Documented {
        name: "directory.v1.collaboration_tenant.list",
        method: "GET",
        path: "/open-apis/directory/v1/collaboration_tenants",
        answer: r#"{"code":0,"msg":"success","data":{"items":[{"tenant_key":"121s121234df","connect_time":1724296400,"avatar":{"avatar_72":"http://qwed.com","avatar_240":"http://wssd.com","avatar_640":"http://wssd.com","avatar_origin":"https:inernal-api/image"},"brand":"feishu","name":{"default_value":"张三","i18n_value":{"en_us":"test"}},"short_name":{"default_value":"张三","i18n_value":{"en_us":"test"}}}],"page_token":"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=","has_more":true}}"#,
    },
    Documented {
        name: "directory.v1.collboration_share_entity.list",
        method: "GET",
        path: "/open-apis/directory/v1/share_entities",
        answer: r#"{"code":0,"msg":"success","data":{"page_token":"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=","has_more":true,"share_departments":[{"open_department_id":"ou-12121xxxx","name":{"default_value":"张三","i18n_value":{"en_us":"test"}}}],"share_groups":[{"open_group_id":"ou-12121212","name":{"default_value":"张三","i18n_value":{"en_us":"test"}}}],"share_users":[{"open_user_id":"ou-12121212","name":{"default_value":"张三","i18n_value":{"en_us":"test"}},"avatar":{"avatar_72":"http://qwed.com","avatar_240":"http://wssd.com","avatar_640":"http://wssd.com","avatar_origin":"https:inernal-api/image"}}]}}"#,
    },
    Documented {
        name: "directory.v1.department.create",
        method: "POST",
        path: "/open-apis/directory/v1/departments",
        answer: r#"{"code":0,"msg":"success","data":{"department_id":"eesdasd"}}"#,
    },
    Documented {
        name: "directory.v1.department.delete",
        method: "DELETE",
        path: "/open-apis/directory/v1/departments/:department_id",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    Documented {
        name: "directory.v1.department.filter",
        method: "POST",
        path: "/open-apis/directory/v1/departments/filter",
        answer: r#"{"code":0,"msg":"success","data":{"departments":[{"department_id":"h12921","department_count":{"recursive_members_count":"100","direct_members_count":"100","recursive_members_count_exclude_leaders":"100","recursive_departments_count":"100","direct_departments_count":"100"},"has_child":true,"leaders":[{"leader_type":1,"leader_id":"u273y71"}],"parent_department_id":"h12921","name":{"default_value":"张三","i18n_value":{"zh_cn":"中文","ja_jp":"ja_jp_name","en_us":"en_us_name"}},"enabled_status":true,"order_weight":"10","custom_field_values":[{"field_type":"1","text_value":{"default_value":"张三","i18n_value":{"zh_cn":"中文","ja_jp":"ja_jp_name","en_us":"en_us_name"}},"url_value":{"link_text":{"default_value":"张三","i18n_value":{"zh_cn":"中文","ja_jp":"ja_jp_name","en_us":"en_us_name"}},"url":"https://m.bytedance.com/afnasjfna","pcurl":"http://www.fs.cn"},"enum_value":{"enum_ids":["1"],"enum_type":"1"},"user_values":[{"ids":["1"]}],"phone_value":{"phone_number":"18812345678","extension_number":"234234234"},"field_key":"C-1000001"}],"department_path_infos":[{"department_id":"1","department_name":{"default_value":"张三","i18n_value":{"zh_cn":"中文","ja_jp":"ja_jp_name","en_us":"en_us_name"}}}],"data_source":1}],"page_response":{"has_more":true,"page_token":"hiofbsabui214iokncaub"},"abnormals":[{"id":"eedasfwe","row_error":0,"field_errors":{"name":1000}}]}}"#,
    },
    Documented {
        name: "directory.v1.department.mget",
        method: "POST",
        path: "/open-apis/directory/v1/departments/mget",
        answer: r#"{"code":0,"msg":"success","data":{"departments":[{"department_id":"h12921","department_count":{"recursive_members_count":"100","direct_members_count":"100","recursive_members_count_exclude_leaders":"100","recursive_departments_count":"100","direct_departments_count":"100"},"has_child":true,"leaders":[{"leader_type":1,"leader_id":"u273y71"}],"parent_department_id":"h12921","name":{"default_value":"张三","i18n_value":{"zh_cn":"中文","ja_jp":"ja_jp_name","en_us":"en_us_name"}},"enabled_status":true,"order_weight":"无","custom_field_values":[{"field_type":"1","text_value":{"default_value":"张三","i18n_value":{"zh_cn":"中文","ja_jp":"ja_jp_name","en_us":"en_us_name"}},"url_value":{"link_text":{"default_value":"张三","i18n_value":{"zh_cn":"中文","ja_jp":"ja_jp_name","en_us":"en_us_name"}},"url":"https://m.bytedance.com/afnasjfna","pcurl":"http://www.fs.cn"},"enum_value":{"enum_ids":["1"],"enum_type":"1"},"user_values":[{"ids":["1"]}],"phone_value":{"phone_number":"18812345678","extension_number":"234234234"},"field_key":"C-1000001"}],"department_path_infos":[{"department_id":"1","department_name":{"default_value":"张三","i18n_value":{"zh_cn":"中文","ja_jp":"ja_jp_name","en_us":"en_us_name"}}}],"data_source":1}],"abnormals":[{"id":"eedasfwe","row_error":0,"field_errors":{"name":1000}}]}}"#,
    },
    Documented {
        name: "directory.v1.department.patch",
        method: "PATCH",
        path: "/open-apis/directory/v1/departments/:department_id",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    Documented {
        name: "directory.v1.employee.create",
        method: "POST",
        path: "/open-apis/directory/v1/employees",
        answer: r#"{"code":0,"msg":"success","data":{"employee_id":"sderdt"}}"#,
    },
    Documented {
        name: "directory.v1.employee.delete",
        method: "DELETE",
        path: "/open-apis/directory/v1/employees/:employee_id",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    Documented {
        name: "directory.v1.employee.patch",
        method: "PATCH",
        path: "/open-apis/directory/v1/employees/:employee_id",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    Documented {
        name: "directory.v1.employee.regular",
        method: "PATCH",
        path: "/open-apis/directory/v1/employees/:employee_id/regular",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    Documented {
        name: "directory.v1.employee.resurrect",
        method: "POST",
        path: "/open-apis/directory/v1/employees/:employee_id/resurrect",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    Documented {
        name: "directory.v1.employee.to_be_resigned",
        method: "PATCH",
        path: "/open-apis/directory/v1/employees/:employee_id/to_be_resigned",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
];
