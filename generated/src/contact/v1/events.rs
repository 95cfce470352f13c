// Written by `cargo xtask codegen`; do not edit.

//! The events of `contact.v1`.
//!
//! | event | type | when it is sent |
//! | --- | --- | --- |
//! | [`ContactScopeChange`] | `contact_scope_change` | The range of contacts that the app may see was changed; superseded by contact.scope.updated_v3. |
//! | [`DeptAdd`] | `dept_add` | A department was created; superseded by contact.department.created_v3. |
//! | [`DeptDelete`] | `dept_delete` | A department was deleted; superseded by contact.department.deleted_v3. |
//! | [`DeptUpdate`] | `dept_update` | A department was changed; superseded by contact.department.updated_v3. |
//! | [`UserAdd`] | `user_add` | A person joined the tenant; superseded by contact.user.created_v3. |
//! | [`UserLeave`] | `user_leave` | A person left the tenant; superseded by contact.user.deleted_v3. |
//! | [`UserStatusChange`] | `user_status_change` | An account was activated, frozen, unfrozen or resigned; has the status before and after. |
//! | [`UserUpdate`] | `user_update` | A person's profile was changed; superseded by contact.user.updated_v3. |

#![allow(deprecated, reason = "the types of superseded events refer to each other")]
#[allow(unused_imports, reason = "not every event has what endpoints have too")]
use super::*;

/// The range of contacts that the app may see was changed; superseded by contact.scope.updated_v3.
///
/// The event `contact_scope_change`.
///
/// Superseded: the platform recommends another event.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/scope-change>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "contact_scope_change")]
#[deprecated(note = "superseded: the platform recommends another event")]
pub struct ContactScopeChange {
    /// The type. Example: `contact_scope_change`.
    pub type_: Option<String>,
    /// The id of the app. Example: `cli_xxx`.
    pub app_id: Option<String>,
    /// The tenant. Example: `xxx`.
    pub tenant_key: Option<String>,
}

crate::object!(ContactScopeChange { type_ "type", app_id "app_id", tenant_key "tenant_key" });
crate::event!(ContactScopeChange { "contact_scope_change", V1 });

/// A department was created; superseded by contact.department.created_v3.
///
/// The event `dept_add`.
///
/// Superseded: the platform recommends another event.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/department-update>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "dept_add")]
#[deprecated(note = "superseded: the platform recommends another event")]
pub struct DeptAdd {
    /// The type. Example: `dept_add`.
    pub type_: Option<String>,
    /// The id of the app. Example: `cli_xxx`.
    pub app_id: Option<String>,
    /// The tenant. Example: `xxx`.
    pub tenant_key: Option<String>,
    /// The department's id within the app. Example: `aaa`.
    pub open_department_id: Option<String>,
    /// The department.
    pub department: Option<Department>,
}

crate::object!(DeptAdd {
    type_ "type", app_id "app_id", tenant_key "tenant_key", open_department_id "open_department_id",
    department "department"
});
crate::event!(DeptAdd { "dept_add", V1 });

/// A department was deleted; superseded by contact.department.deleted_v3.
///
/// The event `dept_delete`.
///
/// Superseded: the platform recommends another event.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/department-update>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "dept_delete")]
#[deprecated(note = "superseded: the platform recommends another event")]
pub struct DeptDelete {
    /// The type. Example: `dept_add`.
    pub type_: Option<String>,
    /// The id of the app. Example: `cli_xxx`.
    pub app_id: Option<String>,
    /// The tenant. Example: `xxx`.
    pub tenant_key: Option<String>,
    /// The department's id within the app. Example: `aaa`.
    pub open_department_id: Option<String>,
    /// The department.
    pub department: Option<Department>,
}

crate::object!(DeptDelete {
    type_ "type", app_id "app_id", tenant_key "tenant_key", open_department_id "open_department_id",
    department "department"
});
crate::event!(DeptDelete { "dept_delete", V1 });

/// A department was changed; superseded by contact.department.updated_v3.
///
/// The event `dept_update`.
///
/// Superseded: the platform recommends another event.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/department-update>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "dept_update")]
#[deprecated(note = "superseded: the platform recommends another event")]
pub struct DeptUpdate {
    /// The type. Example: `dept_add`.
    pub type_: Option<String>,
    /// The id of the app. Example: `cli_xxx`.
    pub app_id: Option<String>,
    /// The tenant. Example: `xxx`.
    pub tenant_key: Option<String>,
    /// The department's id within the app. Example: `aaa`.
    pub open_department_id: Option<String>,
    /// The department.
    pub department: Option<Department>,
}

crate::object!(DeptUpdate {
    type_ "type", app_id "app_id", tenant_key "tenant_key", open_department_id "open_department_id",
    department "department"
});
crate::event!(DeptUpdate { "dept_update", V1 });

/// A person joined the tenant; superseded by contact.user.created_v3.
///
/// The event `user_add`.
///
/// Superseded: the platform recommends another event.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/employee-change>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "user_add")]
#[deprecated(note = "superseded: the platform recommends another event")]
pub struct UserAdd {
    /// The type. Example: `user_add`.
    pub type_: Option<String>,
    /// The id of the app. Example: `cli_xxx`.
    pub app_id: Option<String>,
    /// The tenant. Example: `xxx`.
    pub tenant_key: Option<String>,
    /// The user's id within the app. Example: `xxx`.
    pub open_id: Option<String>,
    /// The employee, by the id within the tenant. Example: `xxx`.
    pub employee_id: Option<String>,
    /// The user's id within all apps of one developer. Example: `xxx`.
    pub union_id: Option<String>,
}

crate::object!(UserAdd {
    type_ "type", app_id "app_id", tenant_key "tenant_key", open_id "open_id",
    employee_id "employee_id", union_id "union_id"
});
crate::event!(UserAdd { "user_add", V1 });

/// A person left the tenant; superseded by contact.user.deleted_v3.
///
/// The event `user_leave`.
///
/// Superseded: the platform recommends another event.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/employee-change>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "user_leave")]
#[deprecated(note = "superseded: the platform recommends another event")]
pub struct UserLeave {
    /// The type. Example: `user_add`.
    pub type_: Option<String>,
    /// The id of the app. Example: `cli_xxx`.
    pub app_id: Option<String>,
    /// The tenant. Example: `xxx`.
    pub tenant_key: Option<String>,
    /// The user's id within the app. Example: `xxx`.
    pub open_id: Option<String>,
    /// The employee, by the id within the tenant. Example: `xxx`.
    pub employee_id: Option<String>,
    /// The user's id within all apps of one developer. Example: `xxx`.
    pub union_id: Option<String>,
}

crate::object!(UserLeave {
    type_ "type", app_id "app_id", tenant_key "tenant_key", open_id "open_id",
    employee_id "employee_id", union_id "union_id"
});
crate::event!(UserLeave { "user_leave", V1 });

/// An account was activated, frozen, unfrozen or resigned; has the status before and after.
///
/// The event `user_status_change`.
///
/// Superseded: the platform recommends another event.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/user-status-changed>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "user_status_change")]
#[deprecated(note = "superseded: the platform recommends another event")]
pub struct UserStatusChange {
    /// The type. Example: `user_status_change`.
    pub type_: Option<String>,
    /// The id of the app. Example: `cli_xxx`.
    pub app_id: Option<String>,
    /// The tenant. Example: `xxx`.
    pub tenant_key: Option<String>,
    /// The user's id within the app. Example: `xxx`.
    pub open_id: Option<String>,
    /// The employee, by the id within the tenant. Example: `xxx`.
    pub employee_id: Option<String>,
    /// The user's id within all apps of one developer. Example: `xxx`.
    pub union_id: Option<String>,
    /// The status before the change.
    pub before_status: Option<UserStatusChangeBeforeStatus>,
    /// When it was changed. Example: `2020-02-21 16:28:48`.
    pub change_time: Option<String>,
    /// The status now.
    pub current_status: Option<UserStatusChangeBeforeStatus>,
}

crate::object!(UserStatusChange {
    type_ "type", app_id "app_id", tenant_key "tenant_key", open_id "open_id",
    employee_id "employee_id", union_id "union_id", before_status "before_status",
    change_time "change_time", current_status "current_status"
});
crate::event!(UserStatusChange { "user_status_change", V1 });

/// A person's profile was changed; superseded by contact.user.updated_v3.
///
/// The event `user_update`.
///
/// Superseded: the platform recommends another event.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/employee-change>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "user_update")]
#[deprecated(note = "superseded: the platform recommends another event")]
pub struct UserUpdate {
    /// The type. Example: `user_add`.
    pub type_: Option<String>,
    /// The id of the app. Example: `cli_xxx`.
    pub app_id: Option<String>,
    /// The tenant. Example: `xxx`.
    pub tenant_key: Option<String>,
    /// The user's id within the app. Example: `xxx`.
    pub open_id: Option<String>,
    /// The employee, by the id within the tenant. Example: `xxx`.
    pub employee_id: Option<String>,
    /// The user's id within all apps of one developer. Example: `xxx`.
    pub union_id: Option<String>,
}

crate::object!(UserUpdate {
    type_ "type", app_id "app_id", tenant_key "tenant_key", open_id "open_id",
    employee_id "employee_id", union_id "union_id"
});
crate::event!(UserUpdate { "user_update", V1 });

/// An object with `open_id`, `custom_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Department {
    /// The user's id within the app. Example: `od-xxx`.
    pub open_id: Option<String>,
    /// The id that the tenant gave the department. Example: `aaa`.
    pub custom_id: Option<String>,
}

crate::object!(Department { open_id "open_id", custom_id "custom_id" });

/// An object with `is_active`, `is_frozen`, `is_resigned`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserStatusChangeBeforeStatus {
    /// Whether the account was activated. Example: `false`.
    pub is_active: Option<bool>,
    /// Whether the account is suspended. Example: `false`.
    pub is_frozen: Option<bool>,
    /// Whether the user has left. Example: `false`.
    pub is_resigned: Option<bool>,
}

crate::object!(UserStatusChangeBeforeStatus {
    is_active "is_active", is_frozen "is_frozen", is_resigned "is_resigned"
});
