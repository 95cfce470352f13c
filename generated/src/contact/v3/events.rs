// Written by `cargo xtask codegen`; do not edit.

//! The events of `contact.v3`.
//!
//! | event | type | when it is sent |
//! | --- | --- | --- |
//! | [`CustomAttrEventUpdated`] | `contact.custom_attr_event.updated_v3` | Custom fields of user profiles were switched on or off, added or removed. |
//! | [`DepartmentCreated`] | `contact.department.created_v3` | A department that the app may see was created. |
//! | [`DepartmentDeleted`] | `contact.department.deleted_v3` | A department that the app may see was deleted. |
//! | [`DepartmentUpdated`] | `contact.department.updated_v3` | A department that the app may see was changed; only the changed fields are in old_object. |
//! | [`EmployeeTypeEnumActivated`] | `contact.employee_type_enum.actived_v3` | An employee type that was inactive can be chosen again. |
//! | [`EmployeeTypeEnumCreated`] | `contact.employee_type_enum.created_v3` | An employee type was added to those that can be chosen. |
//! | [`EmployeeTypeEnumDeactivated`] | `contact.employee_type_enum.deactivated_v3` | An employee type was made inactive and can no longer be chosen. |
//! | [`EmployeeTypeEnumDeleted`] | `contact.employee_type_enum.deleted_v3` | An employee type was deleted. |
//! | [`EmployeeTypeEnumUpdated`] | `contact.employee_type_enum.updated_v3` | An employee type was renamed, by default or in one of its languages. |
//! | [`ScopeUpdated`] | `contact.scope.updated_v3` | Users, departments or groups entered or left the range of contacts that the app may see. |
//! | [`UserCreated`] | `contact.user.created_v3` | A person joined the tenant. |
//! | [`UserDeleted`] | `contact.user.deleted_v3` | A person left the tenant. |
//! | [`UserUpdated`] | `contact.user.updated_v3` | A person's profile was changed; only the changed fields are in old_object. |

#[allow(unused_imports, reason = "not every event has what endpoints have too")]
use super::*;

/// Custom fields of user profiles were switched on or off, added or removed.
///
/// The event `contact.custom_attr_event.updated_v3`.
///
/// Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`, `contact:contact:access_as_app`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/custom_attr_event/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "contact.custom_attr_event.updated_v3")]
pub struct CustomAttrEventUpdated {
    /// What it is now.
    pub object: Option<CustomAttrEvent>,
    /// What it was before, as far as it was changed.
    pub old_object: Option<CustomAttrEvent>,
}

crate::object!(CustomAttrEventUpdated { object "object", old_object "old_object" });
crate::event!(CustomAttrEventUpdated { "contact.custom_attr_event.updated_v3", V2 });

/// A department that the app may see was created.
///
/// The event `contact.department.created_v3`.
///
/// Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`, `contact:contact:access_as_app`. Scopes for some fields: `contact:department.organize:readonly`, `contact:contact:readonly_as_app`, `contact:department.base:readonly`, `contact:department.hrbp:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/events/created>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "contact.department.created_v3")]
pub struct DepartmentCreated {
    /// What it is now.
    pub object: Option<DepartmentEvent>,
}

crate::object!(DepartmentCreated { object "object" });
crate::event!(DepartmentCreated { "contact.department.created_v3", V2 });

/// A department that the app may see was deleted.
///
/// The event `contact.department.deleted_v3`.
///
/// Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`, `contact:contact:access_as_app`. Scopes for some fields: `contact:department.organize:readonly`, `contact:contact:readonly_as_app`, `contact:department.base:readonly`, `contact:department.hrbp:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/events/deleted>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "contact.department.deleted_v3")]
pub struct DepartmentDeleted {
    /// What it is now.
    pub object: Option<DepartmentEvent>,
    /// What it was before, as far as it was changed.
    pub old_object: Option<OldDepartmentObject>,
}

crate::object!(DepartmentDeleted { object "object", old_object "old_object" });
crate::event!(DepartmentDeleted { "contact.department.deleted_v3", V2 });

/// A department that the app may see was changed; only the changed fields are in old_object.
///
/// The event `contact.department.updated_v3`.
///
/// Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`, `contact:contact:access_as_app`. Scopes for some fields: `contact:department.organize:readonly`, `contact:contact:readonly_as_app`, `contact:department.base:readonly`, `contact:department.hrbp:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "contact.department.updated_v3")]
pub struct DepartmentUpdated {
    /// What it is now.
    pub object: Option<DepartmentEvent>,
    /// What it was before, as far as it was changed.
    pub old_object: Option<DepartmentEvent>,
}

crate::object!(DepartmentUpdated { object "object", old_object "old_object" });
crate::event!(DepartmentUpdated { "contact.department.updated_v3", V2 });

/// An employee type that was inactive can be chosen again.
///
/// The event `contact.employee_type_enum.actived_v3`.
///
/// Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`, `contact:contact:access_as_app`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/events/actived>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "contact.employee_type_enum.actived_v3")]
pub struct EmployeeTypeEnumActivated {
    /// The employee type before the change.
    pub old_enum: Option<EmployeeTypeEnum>,
    /// The employee type now.
    pub new_enum: Option<EmployeeTypeEnum>,
}

crate::object!(EmployeeTypeEnumActivated { old_enum "old_enum", new_enum "new_enum" });
crate::event!(EmployeeTypeEnumActivated { "contact.employee_type_enum.actived_v3", V2 });

/// An employee type was added to those that can be chosen.
///
/// The event `contact.employee_type_enum.created_v3`.
///
/// Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`, `contact:contact:access_as_app`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/events/created>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "contact.employee_type_enum.created_v3")]
pub struct EmployeeTypeEnumCreated {
    /// The employee type now.
    pub new_enum: Option<EmployeeTypeEnum>,
}

crate::object!(EmployeeTypeEnumCreated { new_enum "new_enum" });
crate::event!(EmployeeTypeEnumCreated { "contact.employee_type_enum.created_v3", V2 });

/// An employee type was made inactive and can no longer be chosen.
///
/// The event `contact.employee_type_enum.deactivated_v3`.
///
/// Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`, `contact:contact:access_as_app`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/events/deactivated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "contact.employee_type_enum.deactivated_v3")]
pub struct EmployeeTypeEnumDeactivated {
    /// The employee type before the change.
    pub old_enum: Option<EmployeeTypeEnum>,
    /// The employee type now.
    pub new_enum: Option<EmployeeTypeEnum>,
}

crate::object!(EmployeeTypeEnumDeactivated { old_enum "old_enum", new_enum "new_enum" });
crate::event!(EmployeeTypeEnumDeactivated { "contact.employee_type_enum.deactivated_v3", V2 });

/// An employee type was deleted.
///
/// The event `contact.employee_type_enum.deleted_v3`.
///
/// Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`, `contact:contact:access_as_app`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/events/deleted>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "contact.employee_type_enum.deleted_v3")]
pub struct EmployeeTypeEnumDeleted {
    /// The employee type before the change.
    pub old_enum: Option<EmployeeTypeEnum>,
}

crate::object!(EmployeeTypeEnumDeleted { old_enum "old_enum" });
crate::event!(EmployeeTypeEnumDeleted { "contact.employee_type_enum.deleted_v3", V2 });

/// An employee type was renamed, by default or in one of its languages.
///
/// The event `contact.employee_type_enum.updated_v3`.
///
/// Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`, `contact:contact:access_as_app`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "contact.employee_type_enum.updated_v3")]
pub struct EmployeeTypeEnumUpdated {
    /// The employee type before the change.
    pub old_enum: Option<EmployeeTypeEnum>,
    /// The employee type now.
    pub new_enum: Option<EmployeeTypeEnum>,
}

crate::object!(EmployeeTypeEnumUpdated { old_enum "old_enum", new_enum "new_enum" });
crate::event!(EmployeeTypeEnumUpdated { "contact.employee_type_enum.updated_v3", V2 });

/// Users, departments or groups entered or left the range of contacts that the app may see.
///
/// The event `contact.scope.updated_v3`.
///
/// Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`, `contact:contact:access_as_app`. Scopes for some fields: `contact:contact:readonly_as_app`, `contact:department.base:readonly`, `contact:department.organize:readonly`, `contact:user.assign_info:read`, `contact:user.base:readonly`, `contact:user.department:readonly`, `contact:user.department_path:readonly`, `contact:user.employee:readonly`, `contact:user.employee_number:read`, `contact:user.gender:readonly`, `contact:user.subscription_ids:write`, `contact:user.employee_id:readonly`, `contact:user.phone:readonly`, `contact:user.email:readonly`, `contact:user.job_family:readonly`, `contact:user.job_level:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/scope/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "contact.scope.updated_v3")]
pub struct ScopeUpdated {
    /// What entered the range.
    pub added: Option<Scope>,
    /// What left the range.
    pub removed: Option<Scope>,
}

crate::object!(ScopeUpdated { added "added", removed "removed" });
crate::event!(ScopeUpdated { "contact.scope.updated_v3", V2 });

/// A person joined the tenant.
///
/// The event `contact.user.created_v3`.
///
/// Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`, `contact:contact:access_as_app`. Scopes for some fields: `contact:contact:readonly_as_app`, `contact:user.base:readonly`, `contact:user.department:readonly`, `contact:user.dotted_line_leader_info.read`, `contact:user.employee:readonly`, `contact:user.employee_number:read`, `contact:user.gender:readonly`, `contact:user.job_level:readonly`, `contact:user.employee_id:readonly`, `contact:user.phone:readonly`, `contact:user.email:readonly`, `contact:user.job_family:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/events/created>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "contact.user.created_v3")]
pub struct UserCreated {
    /// What it is now.
    pub object: Option<UserEvent>,
}

crate::object!(UserCreated { object "object" });
crate::event!(UserCreated { "contact.user.created_v3", V2 });

/// A person left the tenant.
///
/// The event `contact.user.deleted_v3`.
///
/// Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`, `contact:contact:access_as_app`. Scopes for some fields: `contact:contact:readonly_as_app`, `contact:user.base:readonly`, `contact:user.department:readonly`, `contact:user.dotted_line_leader_info.read`, `contact:user.employee:readonly`, `contact:user.employee_number:read`, `contact:user.gender:readonly`, `contact:user.job_level:readonly`, `contact:user.employee_id:readonly`, `contact:user.phone:readonly`, `contact:user.email:readonly`, `contact:user.job_family:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/events/deleted>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "contact.user.deleted_v3")]
pub struct UserDeleted {
    /// What it is now.
    pub object: Option<UserEvent>,
    /// What it was before, as far as it was changed.
    pub old_object: Option<OldUserObject>,
}

crate::object!(UserDeleted { object "object", old_object "old_object" });
crate::event!(UserDeleted { "contact.user.deleted_v3", V2 });

/// A person's profile was changed; only the changed fields are in old_object.
///
/// The event `contact.user.updated_v3`.
///
/// Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`, `contact:contact:access_as_app`. Scopes for some fields: `contact:contact:readonly_as_app`, `contact:user.base:readonly`, `contact:user.department:readonly`, `contact:user.dotted_line_leader_info.read`, `contact:user.employee:readonly`, `contact:user.employee_number:read`, `contact:user.gender:readonly`, `contact:user.job_level:readonly`, `contact:user.employee_id:readonly`, `contact:user.phone:readonly`, `contact:user.email:readonly`, `contact:user.job_family:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "contact.user.updated_v3")]
pub struct UserUpdated {
    /// What it is now.
    pub object: Option<UserEvent>,
    /// What it was before, as far as it was changed.
    pub old_object: Option<UserEvent>,
}

crate::object!(UserUpdated { object "object", old_object "old_object" });
crate::event!(UserUpdated { "contact.user.updated_v3", V2 });

/// The type `custom_attr_event` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomAttrEvent {
    /// The key of the settings of custom fields.
    pub contact_field_key: Vec<String>,
    /// Whether apps may read custom fields.
    pub allow_open_query: Option<bool>,
}

crate::object!(CustomAttrEvent {
    contact_field_key "contact_field_key", allow_open_query "allow_open_query"
});

/// The type `department_event` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentEvent {
    /// The name. Length: at least 1. Needs a scope: `contact:contact:readonly_as_app`, `contact:department.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
    pub name: Option<String>,
    /// The department above; `0` is the tenant itself. Needs a scope: `contact:contact:readonly_as_app`, `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
    pub parent_department_id: Option<String>,
    /// The id that the tenant gave the department. Needs a scope: `contact:contact:readonly_as_app`, `contact:department.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
    pub department_id: Option<String>,
    /// The department's id within the app.
    pub open_department_id: Option<String>,
    /// The user who leads it. Needs a scope: `contact:contact:readonly_as_app`, `contact:department.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
    pub leader_user_id: Option<String>,
    /// The chat. Needs a scope: `contact:contact:readonly_as_app`, `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
    pub chat_id: Option<String>,
    /// The place in the order; the smaller, the further up. Needs a scope: `contact:contact:readonly_as_app`, `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
    pub order: Option<i64>,
    /// The state. Needs a scope: `contact:contact:readonly_as_app`, `contact:department.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
    pub status: Option<DepartmentStatus>,
    /// Who leads the department.
    pub leaders: Vec<DepartmentLeader>,
    /// The users who are HR partners of the department. Needs a scope: `contact:department.hrbp:readonly`.
    pub department_hrbps: Vec<UserId>,
}

crate::object!(DepartmentEvent {
    name "name", parent_department_id "parent_department_id", department_id "department_id",
    open_department_id "open_department_id", leader_user_id "leader_user_id", chat_id "chat_id",
    order "order", status "status", leaders "leaders", department_hrbps "department_hrbps"
});

/// The type `old_department_object` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OldDepartmentObject {
    /// The state. Needs a scope: `contact:contact:readonly_as_app`, `contact:department.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
    pub status: Option<DepartmentStatus>,
    /// The department's id within the app.
    pub open_department_id: Option<String>,
}

crate::object!(OldDepartmentObject { status "status", open_department_id "open_department_id" });

/// The type `old_user_object` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OldUserObject {
    /// The departments that the user was in. Needs a scope: `contact:contact:readonly_as_app`, `contact:user.department:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
    pub department_ids: Vec<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
}

crate::object!(OldUserObject { department_ids "department_ids", open_id "open_id" });

/// The type `scope` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Scope {
    /// The departments.
    pub departments: Vec<Department>,
    /// The users.
    pub users: Vec<User>,
    /// User groups.
    pub user_groups: Vec<UserGroup>,
}

crate::object!(Scope { departments "departments", users "users", user_groups "user_groups" });

/// The type `user_event` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserEvent {
    /// The user's id within the app.
    pub open_id: Option<String>,
    /// The user's id within all apps of one developer.
    pub union_id: Option<String>,
    /// The user's id within the tenant. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id: Option<String>,
    /// The name. Length: at least 1. Needs a scope: `contact:contact:readonly_as_app`, `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
    pub name: Option<String>,
    /// The name in English. Needs a scope: `contact:contact:readonly_as_app`, `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
    pub en_name: Option<String>,
    /// The nickname. Needs a scope: `contact:contact:readonly_as_app`, `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
    pub nickname: Option<String>,
    /// The mail address that the user entered. Needs a scope: `contact:user.email:readonly`.
    pub email: Option<String>,
    /// The mail address that the tenant gives the user. Needs a scope: `contact:contact:readonly_as_app`, `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
    pub enterprise_email: Option<String>,
    /// The job title.
    pub job_title: Option<String>,
    /// The mobile number, with its country code. Needs a scope: `contact:user.phone:readonly`.
    pub mobile: Option<String>,
    /// The gender. Needs a scope: `contact:contact:readonly_as_app`, `contact:user.gender:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
    pub gender: Option<UserEventGender>,
    /// The avatar. Needs a scope: `contact:contact:readonly_as_app`, `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
    pub avatar: Option<AvatarInfo>,
    /// The state. Needs a scope: `contact:contact:readonly_as_app`, `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
    pub status: Option<UserStatus>,
    /// The departments that the user is in. Needs a scope: `contact:contact:readonly_as_app`, `contact:user.department:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
    pub department_ids: Vec<String>,
    /// Whom the user reports to. Needs a scope: `contact:contact:readonly_as_app`, `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
    pub leader_user_id: Option<String>,
    /// The city. Needs a scope: `contact:contact:readonly_as_app`, `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
    pub city: Option<String>,
    /// The country or region, by its code. Needs a scope: `contact:contact:readonly_as_app`, `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
    pub country: Option<String>,
    /// Where the user sits. Needs a scope: `contact:contact:readonly_as_app`, `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
    pub work_station: Option<String>,
    /// When the user joined the tenant, in seconds since 1970. Range: `1` to `2147483647`. Needs a scope: `contact:contact:readonly_as_app`, `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
    pub join_time: Option<i64>,
    /// The employee number. Needs a scope: `contact:user.employee:readonly`, `contact:user.employee_number:read`, `contact:contact:readonly_as_app`, `contact:contact:access_as_app`, `contact:contact:readonly`.
    pub employee_no: Option<String>,
    /// The type of employment. Needs a scope: `contact:contact:readonly_as_app`, `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
    pub employee_type: Option<EmployeeType>,
    /// The user's place in each department. Needs a scope: `contact:contact:readonly_as_app`, `contact:user.department:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
    pub orders: Vec<UserOrder>,
    /// Values of the tenant's custom fields. Needs a scope: `contact:contact:readonly_as_app`, `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
    pub custom_attrs: Vec<UserCustomAttr>,
    /// The job level. Needs a scope: `contact:user.job_level:readonly`.
    pub job_level_id: Option<String>,
    /// The job family. Needs a scope: `contact:user.job_family:readonly`.
    pub job_family_id: Option<String>,
    /// The users to whom this one reports besides. Needs a scope: `contact:user.dotted_line_leader_info.read`.
    pub dotted_line_leader_user_ids: Vec<String>,
}

crate::object!(UserEvent {
    open_id "open_id", union_id "union_id", user_id "user_id", name "name", en_name "en_name",
    nickname "nickname", email "email", enterprise_email "enterprise_email", job_title "job_title",
    mobile "mobile", gender "gender", avatar "avatar", status "status",
    department_ids "department_ids", leader_user_id "leader_user_id", city "city",
    country "country", work_station "work_station", join_time "join_time",
    employee_no "employee_no", employee_type "employee_type", orders "orders",
    custom_attrs "custom_attrs", job_level_id "job_level_id", job_family_id "job_family_id",
    dotted_line_leader_user_ids "dotted_line_leader_user_ids"
});
crate::moments!(UserEvent { join_time_at join_time from_seconds });

/// The type `user_group` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserGroup {
    /// The user group. Length: 1 to 64.
    pub user_group_id: Option<String>,
    /// The name. Length: 1 to 100.
    pub name: Option<String>,
    /// The type.
    pub type_: Option<UserGroupType>,
    /// How many members there are, those of departments below included.
    pub member_count: Option<i64>,
    /// The state.
    pub status: Option<UserGroupStatus>,
}

crate::object!(UserGroup {
    user_group_id "user_group_id", name "name", type_ "type", member_count "member_count",
    status "status"
});

/// The type `user_id` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserId {
    /// The user's id within all apps of one developer.
    pub union_id: Option<String>,
    /// The user's id within the tenant.
    pub user_id: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
}

crate::object!(UserId { union_id "union_id", user_id "user_id", open_id "open_id" });

/// One of `0`, `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum UserEventGender {
    /// Unknown
    ///
    /// On the wire: `0`.
    Unknown,
    /// Male
    ///
    /// On the wire: `1`.
    Male,
    /// Female
    ///
    /// On the wire: `2`.
    Female,
    /// Other
    ///
    /// On the wire: `3`.
    Other,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(UserEventGender: i64 { Unknown = 0, Male = 1, Female = 2, Other = 3 });

/// One of `0`, `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum UserGroupStatus {
    /// Unknown
    ///
    /// On the wire: `0`.
    Unknown,
    /// Computed
    ///
    /// On the wire: `1`.
    Computed,
    /// Computing
    ///
    /// On the wire: `2`.
    Computing,
    /// Failed
    ///
    /// On the wire: `3`.
    Failed,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(UserGroupStatus: i64 { Unknown = 0, Computed = 1, Computing = 2, Failed = 3 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum UserGroupType {
    /// Ordinary
    ///
    /// On the wire: `1`.
    Ordinary,
    /// Dynamic
    ///
    /// On the wire: `2`.
    Dynamic,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(UserGroupType: i64 { Ordinary = 1, Dynamic = 2 });
