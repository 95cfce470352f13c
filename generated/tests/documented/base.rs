// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `base`.

pub(crate) mod v2 {
    use feishu_openapi::base::v2::*;

    use crate::check;

    pub(crate) static DOCUMENTED: check::Version = check::Version {
        requests: &[
            check::Request { name: "base.v2.app_role.create", json: r#"{"role_name":"普通用户","table_roles":[{"table_perm":0,"table_name":"数据表1","table_id":"tblKz5D60T4JlfcT","rec_rule":{"conditions":[{"field_name":"单选","operator":"is","value":["optbdVHf4q"]}],"conjunction":"and","other_perm":1},"other_rec_rule":{"conditions":[{"field_name":"单选","operator":"is","value":["optbdVHf4q"]}],"conjunction":"and"},"field_perm":{"姓名":1,"年龄":2},"allow_add_record":true,"allow_delete_record":true,"view_perm":2,"view_rules":{"vewEYknYcC":0},"field_action_rules":{"select_option_edit":{"单选1":0}}}],"block_roles":[{"block_id":"blknkqrP3RqUkcAW","block_perm":0}],"base_rule":{"base_complex_edit":1,"copy":0}}"#, body: |given| { let mut it = CreateAppRole::new("x", "x", Vec::<TableRole>::new()); given.fill(&mut [("role_name", &mut it.role_name), ("table_roles", &mut it.table_roles), ("block_roles", &mut it.block_roles), ("base_rule", &mut it.base_rule)]); check::body(&it) } },
            check::Request { name: "base.v2.app_role.update", json: r#"{"role_name":"自定义权限1","table_roles":[{"table_perm":0,"table_name":"数据表1","table_id":"tblKz5D60T4JlfcT","rec_rule":{"conditions":[{"field_name":"单选","operator":"is","value":["optbdVHf4q"]}],"conjunction":"and","other_perm":1},"other_rec_rule":{"conditions":[{"field_name":"单选","operator":"is","value":["optbdVHf4q"]}],"conjunction":"and"},"field_perm":{"姓名":1,"年龄":2},"allow_add_record":true,"allow_delete_record":true,"view_perm":2,"view_rules":{"vewEYknYcC":0},"field_action_rules":{"select_option_edit":{"单选1":0}}}],"block_roles":[{"block_id":"blknkqrP3RqUkcAW","block_perm":0}],"base_rule":{"base_complex_edit":1,"copy":0}}"#, body: |given| { let mut it = UpdateAppRole::new(Vec::<TableRole>::new()).app_token("x").role_id("x").role_name("x"); given.fill(&mut [("role_name", &mut it.role_name), ("table_roles", &mut it.table_roles), ("block_roles", &mut it.block_roles), ("base_rule", &mut it.base_rule)]); check::body(&it) } },
        ],
        responses: &[
            check::Response { name: "base.v2.app_role.create", json: r#"{"role":{"role_name":"自定义角色1","table_roles":[{"table_perm":0,"table_name":"数据表1","table_id":"tblKz5D60T4JlfcT","rec_rule":{"conditions":[{"field_name":"单选","operator":"is","value":["optbdVHf4q"],"field_type":3}],"conjunction":"and","perm":1,"other_perm":1},"other_rec_rule":{"conditions":[{"field_name":"单选","operator":"is","value":["optbdVHf4q"],"field_type":3}],"conjunction":"and","perm":1},"field_perm":{"姓名":1,"年龄":2},"allow_add_record":true,"allow_delete_record":true,"view_perm":2,"view_rules":{"vewEYknYcC":0},"field_action_rules":{"select_option_edit":{"单选1":0}}}],"role_id":"roljRpwIUt","block_roles":[{"block_id":"blknkqrP3RqUkcAW","block_perm":0,"block_type":"dashboard"}],"base_rule":{"base_complex_edit":1,"copy":0}}}"#, documented: None, read: check::rewritten::<CreateAppRoleResponse> },
            check::Response { name: "base.v2.app_role.update", json: r#"{"role":{"role_name":"自定义权限1","table_roles":[{"table_perm":0,"table_name":"数据表1","table_id":"tblKz5D60T4JlfcT","rec_rule":{"conditions":[{"field_name":"单选","operator":"is","value":["optbdVHf4q"],"field_type":3}],"conjunction":"and","perm":1,"other_perm":1},"other_rec_rule":{"conditions":[{"field_name":"单选","operator":"is","value":["optbdVHf4q"],"field_type":3}],"conjunction":"and","perm":1},"field_perm":{"姓名":1,"年龄":2},"allow_add_record":true,"allow_delete_record":true,"view_perm":2,"view_rules":{"vewEYknYcC":0},"field_action_rules":{"select_option_edit":{"单选1":0}}}],"role_id":"roljRpwIUt","block_roles":[{"block_id":"blknkqrP3RqUkcAW","block_perm":0,"block_type":"dashboard"}],"base_rule":{"duplicate":1,"copy":2}}}"#, documented: None, read: check::rewritten::<UpdateAppRoleResponse> },
        ],
        codes: &[
            check::Codes { name: "base.v2.app_role.create", codes: &[1254000, 1254001, 1254002, 1254003, 1254010, 1254032, 1254033, 1254036, 1254040, 1254047, 1254110, 1254290, 1254301, 1254304, 1255001, 1255002, 1255003, 1255004, 1255040], check: check::variants::<CreateAppRoleError> },
            check::Codes { name: "base.v2.app_role.list", codes: &[1254000, 1254001, 1254002, 1254003, 1254010, 1254032, 1254033, 1254036, 1254040, 1254047, 1254110, 1254290, 1254301, 1255001, 1255002, 1255003, 1255004, 1255040], check: check::variants::<ListAppRoleError> },
            check::Codes { name: "base.v2.app_role.update", codes: &[1254000, 1254001, 1254002, 1254003, 1254010, 1254032, 1254033, 1254036, 1254040, 1254047, 1254110, 1254290, 1254301, 1254304, 1255001, 1255002, 1255003, 1255004, 1255040], check: check::variants::<UpdateAppRoleError> },
        ],
        listings: &[
            check::Listing { name: "base.v2.app_role.list", list: |client| Box::pin(check::listed(client, ListAppRole::new("x"))) },
        ],
        #[cfg(feature = "events")]
        events: &[],
    };
}
