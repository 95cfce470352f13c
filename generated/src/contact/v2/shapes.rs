// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// An object with `id`, `name`, `parent_id`, `leader_user_id`, `leader_open_id`, ….
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Department {
    /// The id to give the department.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The department above; `0` for one at the top.
    pub parent_id: Option<String>,
    /// The user who leads it.
    pub leader_user_id: Option<String>,
    /// The field `leader_open_id` of the reference.
    pub leader_open_id: Option<String>,
    /// Whether a chat is created for the department. Default: `false`.
    pub create_group_chat: Option<bool>,
}

crate::object_builder!(Department {
    name(impl Into<String>).into(), parent_id(impl Into<String>).into();
    id(impl Into<String>).into(), name(impl Into<String>).into(),
    parent_id(impl Into<String>).into(), leader_user_id(impl Into<String>).into(),
    leader_open_id(impl Into<String>).into(), create_group_chat(bool)
});
crate::object!(Department {
    id "id", name "name", parent_id "parent_id", leader_user_id "leader_user_id",
    leader_open_id "leader_open_id", create_group_chat "create_group_chat"
});

/// An object with `id`, `name`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleList {
    /// The role.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
}

crate::object!(RoleList { id "id", name "name" });

/// An object with `code`, `msg`, `action`, `name`, `email`, ….
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInfo {
    /// 0 where it succeeded, otherwise the code of the error.
    pub code: Option<i64>,
    /// What the server says.
    pub msg: Option<String>,
    /// What was done: 1 added, 2 updated; absent where it failed.
    pub action: Option<i64>,
    /// The name of the user or department.
    pub name: Option<String>,
    /// The mail address that the user entered.
    pub email: Option<String>,
    /// The mobile number, with its country code.
    pub mobile: Option<String>,
    /// The user's id within the tenant.
    pub user_id: Option<String>,
    /// The departments.
    pub departments: Vec<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
    /// The department.
    pub department_id: Option<String>,
    /// The department above.
    pub parent_id: Option<String>,
    /// The chat.
    pub chat_id: Option<String>,
}

crate::object!(TaskInfo {
    code "code", msg "msg", action "action", name "name", email "email", mobile "mobile",
    user_id "user_id", departments "departments", open_id "open_id", department_id "department_id",
    parent_id "parent_id", chat_id "chat_id"
});

/// An object with `name`, `departments`, `user_id`, `email`, `mobile`, ….
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct User {
    /// The name.
    pub name: Option<String>,
    /// The departments.
    pub departments: Option<Vec<String>>,
    /// The user's id within the tenant.
    pub user_id: Option<String>,
    /// The mail address that the user entered.
    pub email: Option<String>,
    /// The mobile number, with its country code.
    pub mobile: Option<String>,
    /// Whether others see the mobile number. Default: `true`.
    pub mobile_visible: Option<bool>,
    /// The city.
    pub city: Option<String>,
    /// The country or region, by its code.
    pub country: Option<String>,
    /// The gender.
    pub gender: Option<i64>,
    /// The type of employment.
    pub employee_type: Option<i64>,
    /// When the user joined the tenant, in seconds since 1970.
    pub join_time: Option<i64>,
    /// Whom the user reports to.
    pub leader_user_id: Option<String>,
    /// The field `leader_open_id` of the reference.
    pub leader_open_id: Option<String>,
    /// The employee number.
    pub employee_no: Option<String>,
    /// Values of the tenant's custom fields.
    pub custom_attrs: Option<Vec<UserCustomAttr>>,
    /// Where the user sits.
    pub work_station: Option<String>,
}

crate::object_builder!(User {
    name(impl Into<String>).into(),
    departments(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    mobile(impl Into<String>).into();
    name(impl Into<String>).into(),
    departments(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    user_id(impl Into<String>).into(), email(impl Into<String>).into(),
    mobile(impl Into<String>).into(), mobile_visible(bool), city(impl Into<String>).into(),
    country(impl Into<String>).into(), gender(i64), employee_type(i64), join_time(i64),
    leader_user_id(impl Into<String>).into(), leader_open_id(impl Into<String>).into(),
    employee_no(impl Into<String>).into(),
    custom_attrs(impl IntoIterator<Item = impl Into<UserCustomAttr>>).into_iter().map(Into::into).collect(),
    work_station(impl Into<String>).into()
});
crate::object!(User {
    name "name", departments "departments", user_id "user_id", email "email", mobile "mobile",
    mobile_visible "mobile_visible", city "city", country "country", gender "gender",
    employee_type "employee_type", join_time "join_time", leader_user_id "leader_user_id",
    leader_open_id "leader_open_id", employee_no "employee_no", custom_attrs "custom_attrs",
    work_station "work_station"
});
crate::moments!(User { join_time_at join_time from_seconds });

/// An object with `id`, `value`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct UserCustomAttr {
    /// The custom field.
    pub id: Option<String>,
    /// The value of the custom field.
    pub value: Option<UserCustomAttrValue>,
}

crate::object_builder!(UserCustomAttr {
    id(impl Into<String>).into(), value(UserCustomAttrValue);
    id(impl Into<String>).into(), value(UserCustomAttrValue)
});
crate::object!(UserCustomAttr { id "id", value "value" });

/// An object with `text`, `url`, `pc_url`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct UserCustomAttrValue {
    /// The text that is shown.
    pub text: Option<String>,
    /// The address that is opened where no other is given, on phones for example.
    pub url: Option<String>,
    /// The address to open on a computer.
    pub pc_url: Option<String>,
}

crate::object_builder!(UserCustomAttrValue {
    text(impl Into<String>).into(), url(impl Into<String>).into(), pc_url(impl Into<String>).into()
});
crate::object!(UserCustomAttrValue { text "text", url "url", pc_url "pc_url" });
