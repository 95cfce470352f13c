// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `avatar_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvatarInfo {
    /// The address of the avatar, 72 pixels wide.
    pub avatar_72: Option<String>,
    /// The address of the avatar, 240 pixels wide.
    pub avatar_240: Option<String>,
    /// The address of the avatar, 640 pixels wide.
    pub avatar_640: Option<String>,
    /// The address of the avatar in its own size.
    pub avatar_origin: Option<String>,
}

crate::object!(AvatarInfo {
    avatar_72 "avatar_72", avatar_240 "avatar_240", avatar_640 "avatar_640",
    avatar_origin "avatar_origin"
});

/// The type `collaboration_department` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollaborationDepartment {
    /// The department, by the id within the app.
    pub open_department_id: Option<String>,
    /// The department, by the id within its tenant.
    pub department_id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The name in several languages.
    pub i18n_name: Option<I18nName>,
    /// The place in the order.
    pub order: Option<String>,
    /// Who leads the department, as far as the caller may see them.
    pub leaders: Vec<CollaborationDepartmentLeader>,
    /// The department above, if the caller may see it.
    pub parent_department_id: Option<CollaborationDepartmentId>,
}

crate::object!(CollaborationDepartment {
    open_department_id "open_department_id", department_id "department_id", name "name",
    i18n_name "i18n_name", order "order", leaders "leaders",
    parent_department_id "parent_department_id"
});

/// The type `collaboration_department_id` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollaborationDepartmentId {
    /// The department, by the id within its tenant.
    pub department_id: Option<String>,
    /// The department, by the id within the app.
    pub open_department_id: Option<String>,
}

crate::object!(CollaborationDepartmentId {
    department_id "department_id", open_department_id "open_department_id"
});

/// The type `collaboration_department_leader` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollaborationDepartmentLeader {
    /// Whether it is the head or a deputy.
    pub leader_type: Option<LeaderType>,
    /// Who leads the department.
    pub id: Option<CollaborationUserId>,
}

crate::object!(CollaborationDepartmentLeader { leader_type "leader_type", id "id" });

/// The type `collaboration_entity` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollaborationEntity {
    /// Whether it is a user, a department or a user group.
    pub collaboration_entity_type: Option<CollaborationEntityType>,
    /// The department, by the id within its tenant.
    pub department_id: Option<String>,
    /// The department, by the id within the app.
    pub open_department_id: Option<String>,
    /// The user, by the id within the tenant.
    pub user_id: Option<String>,
    /// The user, by the id within the app.
    pub open_user_id: Option<String>,
    /// The user, by the id within all apps of one developer.
    pub union_user_id: Option<String>,
    /// The name of the department.
    pub department_name: Option<String>,
    /// The name of the department in several languages.
    pub i18n_department_name: Option<I18nName>,
    /// The place of the department in the order.
    pub department_order: Option<String>,
    /// The user's name.
    pub user_name: Option<String>,
    /// The user's name in several languages.
    pub i18n_user_name: Option<I18nName>,
    /// The user's avatar.
    pub user_avatar: Option<AvatarInfo>,
    /// The user group, by the id within its tenant.
    pub group_id: Option<String>,
    /// The user group, by the id within the app.
    pub open_group_id: Option<String>,
    /// The name of the user group.
    pub group_name: Option<String>,
    /// The name of the user group in several languages.
    pub i18n_group_name: Option<I18nName>,
}

crate::object!(CollaborationEntity {
    collaboration_entity_type "collaboration_entity_type", department_id "department_id",
    open_department_id "open_department_id", user_id "user_id", open_user_id "open_user_id",
    union_user_id "union_user_id", department_name "department_name",
    i18n_department_name "i18n_department_name", department_order "department_order",
    user_name "user_name", i18n_user_name "i18n_user_name", user_avatar "user_avatar",
    group_id "group_id", open_group_id "open_group_id", group_name "group_name",
    i18n_group_name "i18n_group_name"
});

/// The type `collaboration_tenant` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollaborationTenant {
    /// The partner organization, by its tenant key.
    pub tenant_key: Option<String>,
    /// The name of the organization.
    pub tenant_name: Option<String>,
    /// The name of the organization in several languages.
    pub i18n_tenant_name: Option<I18nName>,
    /// The short name of the organization.
    pub tenant_short_name: Option<String>,
    /// The short name of the organization in several languages.
    pub i18n_tenant_short_name: Option<I18nName>,
    /// Since when the organizations have been connected, in seconds since 1970.
    pub connect_time: Option<i64>,
    /// The tag of the organization.
    pub tenant_tag: Option<String>,
    /// The tag of the organization in several languages.
    pub i18n_tenant_tag: Option<I18nName>,
    /// The avatar.
    pub avatar: Option<AvatarInfo>,
    /// The brand of the organization.
    pub brand: Option<String>,
}

crate::object!(CollaborationTenant {
    tenant_key "tenant_key", tenant_name "tenant_name", i18n_tenant_name "i18n_tenant_name",
    tenant_short_name "tenant_short_name", i18n_tenant_short_name "i18n_tenant_short_name",
    connect_time "connect_time", tenant_tag "tenant_tag", i18n_tenant_tag "i18n_tenant_tag",
    avatar "avatar", brand "brand"
});
crate::moments!(CollaborationTenant { connect_time_at connect_time from_seconds });

/// The type `collaboration_user` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollaborationUser {
    /// The user's id within the app.
    pub open_id: Option<String>,
    /// The user, by the id within the tenant.
    pub user_id: Option<String>,
    /// The user's id within all apps of one developer.
    pub union_id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The name in several languages.
    pub i18n_name: Option<I18nName>,
    /// The avatar.
    pub avatar: Option<AvatarInfo>,
    /// The mobile number, if the partner organization shares it.
    pub mobile: Option<String>,
    /// The state of the account.
    pub status: Option<UserStatus>,
    /// Deprecated. Deprecated.
    pub department_ids: Vec<String>,
    /// Deprecated. Deprecated.
    pub leader_user_id: Option<String>,
    /// The job title, if the partner organization shares it.
    pub job_title: Option<String>,
    /// The values of custom fields, as far as the partner organization shares them.
    pub custom_attrs: Vec<UserCustomAttr>,
    /// The employee number, if the partner organization shares it.
    pub employee_no: Option<String>,
    /// The departments of the user, as far as the caller may see them.
    pub parent_department_ids: Vec<CollaborationDepartmentId>,
    /// Whom the user reports to, if the caller may see that user.
    pub leader_id: Option<CollaborationUserId>,
}

crate::object!(CollaborationUser {
    open_id "open_id", user_id "user_id", union_id "union_id", name "name", i18n_name "i18n_name",
    avatar "avatar", mobile "mobile", status "status", department_ids "department_ids",
    leader_user_id "leader_user_id", job_title "job_title", custom_attrs "custom_attrs",
    employee_no "employee_no", parent_department_ids "parent_department_ids", leader_id "leader_id"
});

/// The type `collaboration_user_id` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollaborationUserId {
    /// The user, by the id within the tenant.
    pub user_id: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
    /// The user's id within all apps of one developer.
    pub union_id: Option<String>,
}

crate::object!(CollaborationUserId { user_id "user_id", open_id "open_id", union_id "union_id" });

/// The type `custom_attr_generic_user` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomAttrGenericUser {
    /// The user, bot or mail address that the field names.
    pub id: Option<String>,
    /// Whether it is a user, a bot or a mail address.
    pub type_: Option<CustomAttrGenericUserType>,
}

crate::object!(CustomAttrGenericUser { id "id", type_ "type" });

/// The type `i18n_name` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18nName {
    /// In Chinese.
    pub zh_cn: Option<String>,
    /// In Japanese.
    pub ja_jp: Option<String>,
    /// In English.
    pub en_us: Option<String>,
}

crate::object!(I18nName { zh_cn "zh_cn", ja_jp "ja_jp", en_us "en_us" });

/// The type `user_custom_attr` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserCustomAttr {
    /// The type of the custom field.
    pub type_: Option<String>,
    /// The custom field.
    pub id: Option<String>,
    /// The value.
    pub value: Option<UserCustomAttrValue>,
}

crate::object!(UserCustomAttr { type_ "type", id "id", value "value" });

/// The type `user_custom_attr_value` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserCustomAttrValue {
    /// The text.
    pub text: Option<String>,
    /// The address that the value links to.
    pub url: Option<String>,
    /// The address to open on a computer.
    pub pc_url: Option<String>,
    /// The value of the option.
    pub option_value: Option<String>,
    /// The address of the picture.
    pub picture_url: Option<String>,
    /// The name of the value.
    pub name: Option<String>,
    /// The user whom the field names.
    pub generic_user: Option<CustomAttrGenericUser>,
}

crate::object!(UserCustomAttrValue {
    text "text", url "url", pc_url "pc_url", option_value "option_value", picture_url "picture_url",
    name "name", generic_user "generic_user"
});

/// The type `user_status` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserStatus {
    /// Whether the account is suspended.
    pub is_frozen: Option<bool>,
    /// Whether the user has left.
    pub is_resigned: Option<bool>,
    /// Whether the account is active.
    pub is_activated: Option<bool>,
    /// Whether the user has exited the tenant.
    pub is_exited: Option<bool>,
    /// Whether the user has not joined yet.
    pub is_unjoin: Option<bool>,
}

crate::object!(UserStatus {
    is_frozen "is_frozen", is_resigned "is_resigned", is_activated "is_activated",
    is_exited "is_exited", is_unjoin "is_unjoin"
});
