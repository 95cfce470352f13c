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

/// The type `basic_user` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BasicUser {
    /// The user, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// The user's name.
    pub name: Option<String>,
    /// The name in several languages.
    pub i18n_name: Option<DepartmentI18nName>,
}

crate::object!(BasicUser { user_id "user_id", name "name", i18n_name "i18n_name" });

/// The type `custom_attr` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomAttr {
    /// The custom field.
    pub id: Option<String>,
    /// The type of the custom field.
    pub type_: Option<CustomAttrType>,
    /// The options.
    pub options: Option<CustomAttrOptions>,
    /// The name in several languages.
    pub i18n_name: Vec<I18nContent>,
}

crate::object!(CustomAttr { id "id", type_ "type", options "options", i18n_name "i18n_name" });

/// The type `custom_attr_generic_user` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct CustomAttrGenericUser {
    /// The user, by the id within the tenant. Example: `9b2fabg5`.
    pub id: Option<String>,
    /// The kind of user; always 1. Example: `1`.
    pub type_: Option<CustomAttrGenericUserType>,
}

crate::object_builder!(CustomAttrGenericUser {
    id(impl Into<String>).into(), type_(impl Into<CustomAttrGenericUserType>).into();
    id(impl Into<String>).into(), type_(impl Into<CustomAttrGenericUserType>).into()
});
crate::object!(CustomAttrGenericUser { id "id", type_ "type" });

/// The type `custom_attr_option` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomAttrOption {
    /// The option.
    pub id: Option<String>,
    /// The option.
    pub value: Option<String>,
    /// What the option is called.
    pub name: Option<String>,
}

crate::object!(CustomAttrOption { id "id", value "value", name "name" });

/// The type `custom_attr_options` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomAttrOptions {
    /// The option that is the default.
    pub default_option_id: Option<String>,
    /// The type of the options.
    pub option_type: Option<OptionType>,
    /// The options.
    pub options: Vec<CustomAttrOption>,
}

crate::object!(CustomAttrOptions {
    default_option_id "default_option_id", option_type "option_type", options "options"
});

/// The type `department` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Department {
    /// The name of the department. Length: at least 1. Needs a scope: `contact:department.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    pub name: Option<String>,
    /// The name in several languages. Needs a scope: `contact:department.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    pub i18n_name: Option<DepartmentI18nName>,
    /// The department above; `0` is the tenant itself. Needs a scope: `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    pub parent_department_id: Option<String>,
    /// The department, by the kind of id that the call uses. Length: at most 64. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\-@.]{0,63}$`. Needs a scope: `contact:department.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    pub department_id: Option<String>,
    /// The department's id within the app.
    pub open_department_id: Option<String>,
    /// The user who leads the department, by the kind of id that the call uses. Needs a scope: `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    pub leader_user_id: Option<String>,
    /// The chat. Needs a scope: `contact:department.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    pub chat_id: Option<String>,
    /// The place among the departments beside it; the smaller, the further up. Needs a scope: `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    pub order: Option<String>,
    /// The units. Needs a scope: `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    pub unit_ids: Vec<String>,
    /// How many members there are, those of departments below included. Needs a scope: `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    pub member_count: Option<i64>,
    /// Whether the department was deleted. Needs a scope: `contact:department.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    pub status: Option<DepartmentStatus>,
    /// Who leads the department.
    pub leaders: Vec<DepartmentLeader>,
    /// The types of employment whose holders join the department's chat.
    pub group_chat_employee_types: Vec<BatchDepartmentGroupChatEmployeeType>,
    /// The users who are HR partners of the department. Needs a scope: `contact:department.hrbp:readonly`.
    pub department_hrbps: Vec<String>,
    /// How many members have it as their first department. Needs a scope: `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    pub primary_member_count: Option<i64>,
}

crate::object!(Department {
    name "name", i18n_name "i18n_name", parent_department_id "parent_department_id",
    department_id "department_id", open_department_id "open_department_id",
    leader_user_id "leader_user_id", chat_id "chat_id", order "order", unit_ids "unit_ids",
    member_count "member_count", status "status", leaders "leaders",
    group_chat_employee_types "group_chat_employee_types", department_hrbps "department_hrbps",
    primary_member_count "primary_member_count"
});

/// The type `department_detail` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentDetail {
    /// The department, by the kind of id that the call uses.
    pub department_id: Option<String>,
    /// The name of the department.
    pub department_name: Option<DepartmentPathName>,
    /// The departments from the top down to this one.
    pub department_path: Option<DepartmentPath>,
}

crate::object!(DepartmentDetail {
    department_id "department_id", department_name "department_name",
    department_path "department_path"
});

/// The type `department_i18n_name` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct DepartmentI18nName {
    /// In Chinese. Example: `Demo名称`.
    pub zh_cn: Option<String>,
    /// In Japanese. Example: `デモ名`.
    pub ja_jp: Option<String>,
    /// In English. Example: `Demo Name`.
    pub en_us: Option<String>,
}

crate::object_builder!(DepartmentI18nName {
    zh_cn(impl Into<String>).into(), ja_jp(impl Into<String>).into(),
    en_us(impl Into<String>).into()
});
crate::object!(DepartmentI18nName { zh_cn "zh_cn", ja_jp "ja_jp", en_us "en_us" });

/// The type `departmentLeader` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct DepartmentLeader {
    /// Whether the leader is the first or a deputy. Example: `1`.
    pub leader_type: Option<LeaderType>,
    /// The leader, by the kind of id that the call uses. Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`. Needs a scope: `contact:contact:readonly_as_app`, `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
    pub leader_id: Option<String>,
}

crate::object_builder!(DepartmentLeader {
    leader_type(impl Into<LeaderType>).into(), leader_id(impl Into<String>).into();
    leader_type(impl Into<LeaderType>).into(), leader_id(impl Into<String>).into()
});
crate::object!(DepartmentLeader { leader_type "leaderType", leader_id "leaderID" });

/// The type `department_path` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentPath {
    /// The departments from the top down to this one, by the kind of id that the call uses.
    pub department_ids: Vec<String>,
    /// The names of the departments from the top down.
    pub department_path_name: Option<DepartmentPathName>,
}

crate::object!(DepartmentPath {
    department_ids "department_ids", department_path_name "department_path_name"
});

/// The type `department_path_name` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentPathName {
    /// The name of the department.
    pub name: Option<String>,
    /// The name in several languages.
    pub i18n_name: Option<DepartmentI18nName>,
}

crate::object!(DepartmentPathName { name "name", i18n_name "i18n_name" });

/// The type `department_status` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentStatus {
    /// Whether it was deleted.
    pub is_deleted: Option<bool>,
}

crate::object!(DepartmentStatus { is_deleted "is_deleted" });

/// The type `employee_type_enum` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmployeeTypeEnum {
    /// The type of employment, by its id, with which it is changed and deleted.
    pub enum_id: Option<String>,
    /// The number of the type of employment, which `employee_type` of users takes.
    pub enum_value: Option<String>,
    /// The name of the type of employment. Length: 1 to 100.
    pub content: Option<String>,
    /// Whether the type of employment is built in or custom.
    pub enum_type: Option<EnumType>,
    /// Whether the type of employment is in use.
    pub enum_status: Option<EnumStatus>,
    /// The name in several languages.
    pub i18n_content: Vec<I18nContent>,
}

crate::object!(EmployeeTypeEnum {
    enum_id "enum_id", enum_value "enum_value", content "content", enum_type "enum_type",
    enum_status "enum_status", i18n_content "i18n_content"
});

/// The type `functional_role.member` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionalRoleMember {
    /// The user, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// How far the role reaches.
    pub scope_type: Option<ScopeType>,
    /// The departments that the role holds for; only where `scope_type` is `Part`.
    pub department_ids: Vec<String>,
}

crate::object!(FunctionalRoleMember {
    user_id "user_id", scope_type "scope_type", department_ids "department_ids"
});

/// The type `functional_role_member_result` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionalRoleMemberResult {
    /// The user, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// What became of adding the member.
    pub reason: Option<FunctionalRoleMemberResultReason>,
}

crate::object!(FunctionalRoleMemberResult { user_id "user_id", reason "reason" });

/// The type `group` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Group {
    /// The group.
    pub id: Option<String>,
    /// The name of the group.
    pub name: Option<String>,
    /// The description of the user group.
    pub description: Option<String>,
    /// How many users are in it directly.
    pub member_user_count: Option<i64>,
    /// How many departments are in it.
    pub member_department_count: Option<i64>,
    /// Whether members are named or found by rules.
    pub type_: Option<CreateGroupType>,
    /// The departments for which the role holds.
    pub department_scope_list: Vec<String>,
    /// The user group.
    pub group_id: Option<String>,
}

crate::object!(Group {
    id "id", name "name", description "description", member_user_count "member_user_count",
    member_department_count "member_department_count", type_ "type",
    department_scope_list "department_scope_list", group_id "group_id"
});

/// The type `i18n_content` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct I18nContent {
    /// The language of the name. Example: `zh_cn`.
    pub locale: Option<Locale>,
    /// The value. Length: 1 to 100. Example: `多语言内容`.
    pub value: Option<String>,
}

crate::object_builder!(I18nContent {
    locale(impl Into<Locale>).into(), value(impl Into<String>).into()
});
crate::object!(I18nContent { locale "locale", value "value" });

/// The type `job_family` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobFamily {
    /// The name of the job family.
    pub name: Option<String>,
    /// The description of the job family.
    pub description: Option<String>,
    /// The job family above.
    pub parent_job_family_id: Option<String>,
    /// Whether it is in use.
    pub status: Option<bool>,
    /// The name in several languages.
    pub i18n_name: Vec<I18nContent>,
    /// The description in several languages.
    pub i18n_description: Vec<I18nContent>,
    /// The job family.
    pub job_family_id: Option<String>,
}

crate::object!(JobFamily {
    name "name", description "description", parent_job_family_id "parent_job_family_id",
    status "status", i18n_name "i18n_name", i18n_description "i18n_description",
    job_family_id "job_family_id"
});

/// The type `job_level` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobLevel {
    /// The name of the job level.
    pub name: Option<String>,
    /// The description of the job level.
    pub description: Option<String>,
    /// The place among the job levels; the smaller, the further up.
    pub order: Option<i64>,
    /// Whether it is in use.
    pub status: Option<bool>,
    /// The job level.
    pub job_level_id: Option<String>,
    /// The name in several languages.
    pub i18n_name: Vec<I18nContent>,
    /// The description in several languages.
    pub i18n_description: Vec<I18nContent>,
}

crate::object!(JobLevel {
    name "name", description "description", order "order", status "status",
    job_level_id "job_level_id", i18n_name "i18n_name", i18n_description "i18n_description"
});

/// The type `job_title` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobTitle {
    /// The job title.
    pub job_title_id: Option<String>,
    /// The name of the job title.
    pub name: Option<String>,
    /// The name in several languages.
    pub i18n_name: Vec<I18nContent>,
    /// Whether it is in use.
    pub status: Option<bool>,
}

crate::object!(JobTitle {
    job_title_id "job_title_id", name "name", i18n_name "i18n_name", status "status"
});

/// The type `member_result` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberResult {
    /// The member, by the kind of id that the call uses.
    pub member_id: Option<String>,
    /// 0 where it succeeded, otherwise the code of what is wrong with the member.
    pub code: Option<i64>,
}

crate::object!(MemberResult { member_id "member_id", code "code" });

/// The type `memberlist` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Memberlist {
    /// The member, by the kind of id that the call uses. Example: `u287xj12`.
    pub member_id: Option<String>,
    /// The kind of member; only `user` for now. Example: `user`.
    pub member_type: Option<SimplelistGroupMemberMemberType>,
    /// Which kind of id stands for members. Example: `user_id`.
    pub member_id_type: Option<String>,
}

crate::object_builder!(Memberlist {
    member_id(impl Into<String>).into(),
    member_type(impl Into<SimplelistGroupMemberMemberType>).into();
    member_id(impl Into<String>).into(),
    member_type(impl Into<SimplelistGroupMemberMemberType>).into(),
    member_id_type(impl Into<String>).into()
});
crate::object!(Memberlist {
    member_id "member_id", member_type "member_type", member_id_type "member_id_type"
});

/// The type `resource_acceptor` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ResourceAcceptor {
    /// What becomes of the user's mailbox. Example: `1`.
    pub processing_type: Option<ProcessingType>,
    /// Who takes over. Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    pub acceptor_user_id: Option<String>,
}

crate::object_builder!(ResourceAcceptor {
    processing_type(impl Into<ProcessingType>).into();
    processing_type(impl Into<ProcessingType>).into(), acceptor_user_id(impl Into<String>).into()
});
crate::object!(ResourceAcceptor {
    processing_type "processing_type", acceptor_user_id "acceptor_user_id"
});

/// The type `unit` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unit {
    /// The unit.
    pub unit_id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The type of the unit.
    pub unit_type: Option<String>,
}

crate::object!(Unit { unit_id "unit_id", name "name", unit_type "unit_type" });

/// The type `unit_department` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnitDepartment {
    /// The unit.
    pub unit_id: Option<String>,
    /// The department, by the kind of id that the call uses.
    pub department_id: Option<String>,
}

crate::object!(UnitDepartment { unit_id "unit_id", department_id "department_id" });

/// The type `user` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    /// The user's id within all apps of one developer.
    pub union_id: Option<String>,
    /// The user, by the kind of id that the call uses. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
    /// The user's name. Length: at least 1. Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    pub name: Option<String>,
    /// The name in English. Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    pub en_name: Option<String>,
    /// The nickname. Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    pub nickname: Option<String>,
    /// The mail address that the user entered. Needs a scope: `contact:user.email:readonly`.
    pub email: Option<String>,
    /// The mobile number, with its country code. Needs a scope: `contact:user.phone:readonly`.
    pub mobile: Option<String>,
    /// Whether others see the mobile number. Default: `true`.
    pub mobile_visible: Option<bool>,
    /// The gender. Needs a scope: `contact:user.gender:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    pub gender: Option<UserGender>,
    /// The image of the avatar, by the key that its upload gave.
    pub avatar_key: Option<String>,
    /// The avatar. Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    pub avatar: Option<AvatarInfo>,
    /// Whether the account is active, suspended or left. Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    pub status: Option<UserStatus>,
    /// The departments that the user is in, by the kind of id that the call uses. Needs a scope: `contact:user.department:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    pub department_ids: Vec<String>,
    /// Whom the user reports to, by the kind of id that the call uses. Needs a scope: `contact:user.department:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    pub leader_user_id: Option<String>,
    /// The city that the user works in. Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    pub city: Option<String>,
    /// The country or region, by its code. Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    pub country: Option<String>,
    /// Where the user sits. Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    pub work_station: Option<String>,
    /// When the user joined the tenant, in seconds since 1970. Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    pub join_time: Option<i64>,
    /// Whether the user administers the tenant. Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    pub is_tenant_manager: Option<bool>,
    /// The employee number. Needs a scope: `contact:user.employee_number:read`, `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    pub employee_no: Option<String>,
    /// The type of employment. Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    pub employee_type: Option<EmployeeType>,
    /// The user's place in each department. Needs a scope: `contact:user.department:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    pub orders: Vec<UserOrder>,
    /// Values of the tenant's custom fields. Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    pub custom_attrs: Vec<UserCustomAttr>,
    /// The mail address that the tenant gives the user. Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    pub enterprise_email: Option<String>,
    /// The job title. Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    pub job_title: Option<String>,
    /// Whether the account is suspended.
    pub is_frozen: Option<bool>,
    /// Where the data is stored. Needs a scope: `contact:user.user_geo`.
    pub geo: Option<String>,
    /// The job level. Needs a scope: `contact:user.job_level:readonly`.
    pub job_level_id: Option<String>,
    /// The job family. Needs a scope: `contact:user.job_family:readonly`.
    pub job_family_id: Option<String>,
    /// The licenses that the user holds. Needs a scope: `contact:user.subscription_ids:write`.
    pub subscription_ids: Vec<String>,
    /// The licenses that are assigned. Needs a scope: `contact:user.assign_info:read`.
    pub assign_info: Vec<UserAssignInfo>,
    /// The departments from the top down to this one. Needs a scope: `contact:user.department_path:readonly`.
    pub department_path: Vec<DepartmentDetail>,
    /// The users to whom this one reports besides. Needs a scope: `contact:user.dotted_line_leader_info.read`.
    pub dotted_line_leader_user_ids: Vec<String>,
}

crate::object!(User {
    union_id "union_id", user_id "user_id", open_id "open_id", name "name", en_name "en_name",
    nickname "nickname", email "email", mobile "mobile", mobile_visible "mobile_visible",
    gender "gender", avatar_key "avatar_key", avatar "avatar", status "status",
    department_ids "department_ids", leader_user_id "leader_user_id", city "city",
    country "country", work_station "work_station", join_time "join_time",
    is_tenant_manager "is_tenant_manager", employee_no "employee_no", employee_type "employee_type",
    orders "orders", custom_attrs "custom_attrs", enterprise_email "enterprise_email",
    job_title "job_title", is_frozen "is_frozen", geo "geo", job_level_id "job_level_id",
    job_family_id "job_family_id", subscription_ids "subscription_ids", assign_info "assign_info",
    department_path "department_path", dotted_line_leader_user_ids "dotted_line_leader_user_ids"
});
crate::moments!(User { join_time_at join_time from_seconds });

/// The type `user_assign_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserAssignInfo {
    /// The subscription.
    pub subscription_id: Option<String>,
    /// The plan of the license.
    pub license_plan_key: Option<String>,
    /// The name of the product.
    pub product_name: Option<String>,
    /// The name in several languages.
    pub i18n_name: Option<DepartmentI18nName>,
    /// When the license begins, in seconds since 1970.
    pub start_time: Option<String>,
    /// When the license ends, in seconds since 1970.
    pub end_time: Option<String>,
}

crate::object!(UserAssignInfo {
    subscription_id "subscription_id", license_plan_key "license_plan_key",
    product_name "product_name", i18n_name "i18n_name", start_time "start_time", end_time "end_time"
});
crate::moments!(UserAssignInfo {
    start_time_at start_time from_seconds, end_time_at end_time from_seconds
});

/// The type `user_contact_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserContactInfo {
    /// The user, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// The mobile number, with its country code.
    pub mobile: Option<String>,
    /// The mail address that the user entered.
    pub email: Option<String>,
    /// Whether the account is active, suspended or left. Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    pub status: Option<UserStatus>,
}

crate::object!(UserContactInfo {
    user_id "user_id", mobile "mobile", email "email", status "status"
});

/// The type `user_custom_attr` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct UserCustomAttr {
    /// The type of the custom field. Example: `TEXT`.
    pub type_: Option<CustomAttrType>,
    /// The custom field. Example: `DemoId`.
    pub id: Option<String>,
    /// The value of the custom field.
    pub value: Option<UserCustomAttrValue>,
}

crate::object_builder!(UserCustomAttr {
    type_(impl Into<CustomAttrType>).into(), id(impl Into<String>).into(),
    value(UserCustomAttrValue)
});
crate::object!(UserCustomAttr { type_ "type", id "id", value "value" });

/// The type `user_custom_attr_value` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct UserCustomAttrValue {
    /// The text that is shown. Example: `DemoText`.
    pub text: Option<String>,
    /// The address that is opened where no other is given, on phones for example. Example: `http://www.fs.cn`.
    pub url: Option<String>,
    /// The address to open on a computer. Example: `http://www.fs.cn`.
    pub pc_url: Option<String>,
    /// The option. Example: `edcvfrtg`.
    pub option_id: Option<String>,
    /// The user whom the field names.
    pub generic_user: Option<CustomAttrGenericUser>,
    /// The value of the option.
    pub option_value: Option<String>,
    /// The user's name.
    pub name: Option<String>,
    /// The address of the picture.
    pub picture_url: Option<String>,
}

crate::object_builder!(UserCustomAttrValue {
    text(impl Into<String>).into(), url(impl Into<String>).into(), pc_url(impl Into<String>).into(),
    option_id(impl Into<String>).into(), generic_user(CustomAttrGenericUser),
    option_value(impl Into<String>).into(), name(impl Into<String>).into(),
    picture_url(impl Into<String>).into()
});
crate::object!(UserCustomAttrValue {
    text "text", url "url", pc_url "pc_url", option_id "option_id", generic_user "generic_user",
    option_value "option_value", name "name", picture_url "picture_url"
});

/// The type `user_order` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct UserOrder {
    /// The department, by the kind of id that the call uses. Example: `od-4e6ac4d14bcd5071a37a39de902c7141`.
    pub department_id: Option<String>,
    /// The user's place within the department. Default: `0`. Example: `100`.
    pub user_order: Option<i64>,
    /// The department's place among those of the user. Default: `0`. Example: `100`.
    pub department_order: Option<i64>,
    /// Whether it is the user's first department. Default: `true`. Example: `true`.
    pub is_primary_dept: Option<bool>,
}

crate::object_builder!(UserOrder {
    department_id(impl Into<String>).into(), user_order(i64), department_order(i64),
    is_primary_dept(bool)
});
crate::object!(UserOrder {
    department_id "department_id", user_order "user_order", department_order "department_order",
    is_primary_dept "is_primary_dept"
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

/// The type `work_city` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkCity {
    /// The work city.
    pub work_city_id: Option<String>,
    /// The name of the work city.
    pub name: Option<String>,
    /// The name in several languages.
    pub i18n_name: Vec<I18nContent>,
    /// Whether it is in use.
    pub status: Option<bool>,
}

crate::object!(WorkCity {
    work_city_id "work_city_id", name "name", i18n_name "i18n_name", status "status"
});
