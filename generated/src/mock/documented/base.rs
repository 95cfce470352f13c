// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `base`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented::new("base.v2.app_role.create", "POST", "/open-apis/base/v2/apps/:app_token/roles", r#"{"code":0,"msg":"success","data":{"role":{"role_name":"自定义角色1","table_roles":[{"table_perm":0,"table_name":"数据表1","table_id":"tblKz5D60T4JlfcT","rec_rule":{"conditions":[{"field_name":"单选","operator":"is","value":["optbdVHf4q"],"field_type":3}],"conjunction":"and","perm":1,"other_perm":1},"other_rec_rule":{"conditions":[{"field_name":"单选","operator":"is","value":["optbdVHf4q"],"field_type":3}],"conjunction":"and","perm":1},"field_perm":{"姓名":1,"年龄":2},"allow_add_record":true,"allow_delete_record":true,"view_perm":2,"view_rules":{"vewEYknYcC":0},"field_action_rules":{"select_option_edit":{"单选1":0}}}],"role_id":"roljRpwIUt","block_roles":[{"block_id":"blknkqrP3RqUkcAW","block_perm":0,"block_type":"dashboard"}],"base_rule":{"base_complex_edit":1,"copy":0}}}}"#),
    Documented::new("base.v2.app_role.update", "PUT", "/open-apis/base/v2/apps/:app_token/roles/:role_id", r#"{"code":0,"msg":"success","data":{"role":{"role_name":"自定义权限1","table_roles":[{"table_perm":0,"table_name":"数据表1","table_id":"tblKz5D60T4JlfcT","rec_rule":{"conditions":[{"field_name":"单选","operator":"is","value":["optbdVHf4q"],"field_type":3}],"conjunction":"and","perm":1,"other_perm":1},"other_rec_rule":{"conditions":[{"field_name":"单选","operator":"is","value":["optbdVHf4q"],"field_type":3}],"conjunction":"and","perm":1},"field_perm":{"姓名":1,"年龄":2},"allow_add_record":true,"allow_delete_record":true,"view_perm":2,"view_rules":{"vewEYknYcC":0},"field_action_rules":{"select_option_edit":{"单选1":0}}}],"role_id":"roljRpwIUt","block_roles":[{"block_id":"blknkqrP3RqUkcAW","block_perm":0,"block_type":"dashboard"}],"base_rule":{"duplicate":1,"copy":2}}}}"#),
];
