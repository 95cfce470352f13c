// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `abnormal_record` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbnormalRecord {
    /// What could not be returned, by its id.
    pub id: Option<String>,
    /// Why the whole item could not be returned.
    pub row_error: Option<RowError>,
    /// Which fields could not be returned, by their names, and why.
    pub field_errors: Option<std::collections::BTreeMap<String, FieldErrors>>,
}

crate::object!(AbnormalRecord { id "id", row_error "row_error", field_errors "field_errors" });

/// The type `collaboration_rule` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollaborationRule {
    /// The rule.
    pub rule_id: Option<String>,
    /// The subject side of the rule, fewer than 100 in all.
    pub subjects: Option<CollaborationRuleEntities>,
    /// Whether the subject side is in effect; if it is no longer shared, it is not, and is not returned.
    pub subject_is_valid: Option<bool>,
    /// The object side of the rule, fewer than 100 in all.
    pub objects: Option<CollaborationRuleEntities>,
    /// Whether the object side is in effect; if it is no longer shared, it is not, and is not returned.
    pub object_is_valid: Option<bool>,
}

crate::object!(CollaborationRule {
    rule_id "rule_id", subjects "subjects", subject_is_valid "subject_is_valid", objects "objects",
    object_is_valid "object_is_valid"
});

/// The type `collaboration_rule_entities` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct CollaborationRuleEntities {
    /// The users, by their open ids. Length: 0 to 100. Example: `["od-112121"]`.
    pub open_user_ids: Option<Vec<String>>,
    /// The departments, by their open ids; `0` for all members, and then nothing else may be named. Length: 0 to 100. Example: `["od-12121212"]`.
    pub open_department_ids: Option<Vec<String>>,
    /// The groups, by their open ids. Length: 0 to 100. Example: `["od-12121"]`.
    pub open_group_ids: Option<Vec<String>>,
}

crate::object_builder!(CollaborationRuleEntities {
    open_user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    open_department_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    open_group_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::object!(CollaborationRuleEntities {
    open_user_ids "open_user_ids", open_department_ids "open_department_ids",
    open_group_ids "open_group_ids"
});

/// The type `collaboration_tenant` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollaborationTenant {
    /// The associated tenant, by its key.
    pub tenant_key: Option<String>,
    /// When the tenants were associated, in seconds since 1970.
    pub connect_time: Option<i64>,
    /// The avatar of the tenant, in several sizes.
    pub avatar: Option<ImageLink>,
    /// The brand of the platform that the tenant uses, such as `feishu`.
    pub brand: Option<String>,
    /// The name of the tenant, in several languages.
    pub name: Option<I18nText>,
    /// The short name, in several languages.
    pub short_name: Option<I18nText>,
}

crate::object!(CollaborationTenant {
    tenant_key "tenant_key", connect_time "connect_time", avatar "avatar", brand "brand",
    name "name", short_name "short_name"
});
crate::moments!(CollaborationTenant { connect_time_at connect_time from_seconds });

/// The type `create_employee_options` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct CreateEmployeeOptions {
    /// Where the employee's data is kept, in lower case; only for tenants with several regions. Example: `cn`.
    pub geo_name: Option<String>,
    /// The licenses of the employee, by their ids; required where the tenant mixes licenses. Length: 0 to 20. Example: `["123123123"]`.
    pub subscription_ids: Option<Vec<String>>,
}

crate::object_builder!(CreateEmployeeOptions {
    geo_name(impl Into<String>).into(),
    subscription_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::object!(CreateEmployeeOptions { geo_name "geo_name", subscription_ids "subscription_ids" });

/// The type `custom_field_value` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct CustomFieldValue {
    /// The type of the field. Example: `1`.
    pub field_type: Option<FieldType>,
    /// The value of a text field.
    pub text_value: Option<I18nText>,
    /// The value of a link field.
    pub url_value: Option<UrlValue>,
    /// The value of a field of options.
    pub enum_value: Option<EnumValue>,
    /// The value of a field of people. Length: 0 to 100.
    pub user_values: Option<Vec<UserValue>>,
    /// The value of a phone field.
    pub phone_value: Option<PhoneValue>,
    /// The key of the custom field. Example: `C-1000001`.
    pub field_key: Option<String>,
}

crate::object_builder!(CustomFieldValue {
    field_type(impl Into<FieldType>).into(), text_value(I18nText), url_value(UrlValue),
    enum_value(EnumValue),
    user_values(impl IntoIterator<Item = impl Into<UserValue>>).into_iter().map(Into::into).collect(),
    phone_value(PhoneValue), field_key(impl Into<String>).into()
});
crate::object!(CustomFieldValue {
    field_type "field_type", text_value "text_value", url_value "url_value",
    enum_value "enum_value", user_values "user_values", phone_value "phone_value",
    field_key "field_key"
});

/// The type `delete_employee_options` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct DeleteEmployeeOptions {
    /// Who takes over what the employee has.
    pub resigned_employee_resource_receiver: Option<ResignedUserResouceReceiver>,
}

crate::object_builder!(DeleteEmployeeOptions {
    resigned_employee_resource_receiver(ResignedUserResouceReceiver)
});
crate::object!(DeleteEmployeeOptions {
    resigned_employee_resource_receiver "resigned_employee_resource_receiver"
});

/// The type `department` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Department {
    /// The department, by the kind of id that the call uses. Needs a scope: `directory:department.base:read`, `directory:department.external_id:read`.
    pub department_id: Option<String>,
    /// How many members and departments the department has; may lag behind. Needs a scope: `directory:department.count:read`, `directory:department.organization:read`.
    pub department_count: Option<DepartmentCount>,
    /// Whether there are departments below. Needs a scope: `directory:department.has_child:read`, `directory:department.organization:read`.
    pub has_child: Option<bool>,
    /// Who leads the department. Needs a scope: `directory:department.leader:read`.
    pub leaders: Vec<DepartmentLeader>,
    /// The department above, by the kind of id that the call uses; `0` is the tenant itself. Needs a scope: `directory:department.organization:read`, `directory:department.parent_id:read`.
    pub parent_department_id: Option<String>,
    /// The name of the department, in several languages. Needs a scope: `directory:department.base:read`, `directory:department.name:read`.
    pub name: Option<I18nText>,
    /// Whether the department is in use. Needs a scope: `directory:department.status:read`.
    pub enabled_status: Option<bool>,
    /// The weight in the order within the department above; the greatest comes first. Example: `100`. Needs a scope: `directory:department.order_weight:read`, `directory:department.organization:read`.
    pub order_weight: Option<String>,
    /// The values of the custom fields. Needs a scope: `directory:department.custom_field:read`.
    pub custom_field_values: Vec<CustomFieldValue>,
    /// The departments from the top down to this one, without the root. Needs a scope: `directory:department.department_path:read`.
    pub department_path_infos: Vec<DepartmentBaseInfo>,
    /// Where the data comes from. Needs a scope: `directory:department.base:read`, `directory:department.data_source:read`.
    pub data_source: Option<DataSource>,
}

crate::object!(Department {
    department_id "department_id", department_count "department_count", has_child "has_child",
    leaders "leaders", parent_department_id "parent_department_id", name "name",
    enabled_status "enabled_status", order_weight "order_weight",
    custom_field_values "custom_field_values", department_path_infos "department_path_infos",
    data_source "data_source"
});

/// The type `department_base_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentBaseInfo {
    /// The department, by the kind of id that the call uses.
    pub department_id: Option<String>,
    /// The name of the department.
    pub department_name: Option<I18nText>,
}

crate::object!(DepartmentBaseInfo {
    department_id "department_id", department_name "department_name"
});

/// The type `department_count` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentCount {
    /// How many members it has, those of departments below included.
    pub recursive_members_count: Option<String>,
    /// How many members it has directly.
    pub direct_members_count: Option<String>,
    /// How many members it has, those of departments below included, without leaders.
    pub recursive_members_count_exclude_leaders: Option<String>,
    /// How many departments are below it, on all levels.
    pub recursive_departments_count: Option<String>,
    /// How many departments are directly below it.
    pub direct_departments_count: Option<String>,
}

crate::object!(DepartmentCount {
    recursive_members_count "recursive_members_count", direct_members_count "direct_members_count",
    recursive_members_count_exclude_leaders "recursive_members_count_exclude_leaders",
    recursive_departments_count "recursive_departments_count",
    direct_departments_count "direct_departments_count"
});

/// The type `create_department` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct DepartmentCreateDepartment {
    /// The id of the department in the tenant, made by the platform where left out. Letters, digits, `_-@.`, 64 at most, and not `od-` first. Length: 1 to 64. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_-@.]{0,63}$`. Example: `eersdf`.
    pub custom_department_id: Option<String>,
    /// The name of the department, 100 characters at most.
    pub name: Option<I18nText>,
    /// The department above, by the kind of id that the call uses; `0` is the tenant itself. Example: `h121900`.
    pub parent_department_id: Option<String>,
    /// Who leads the department. Length: 0 to 20.
    pub leaders: Option<Vec<DepartmentLeader>>,
    /// The weight in the order within the department above; the greatest comes first. Example: `100`.
    pub order_weight: Option<String>,
    /// Whether the department is in use. Example: `true`.
    pub enabled_status: Option<bool>,
    /// The values of the custom fields. Length: 0 to 100.
    pub custom_field_values: Option<Vec<CustomFieldValue>>,
}

crate::object_builder!(DepartmentCreateDepartment {
    custom_department_id(impl Into<String>).into(), name(I18nText),
    parent_department_id(impl Into<String>).into(),
    leaders(impl IntoIterator<Item = impl Into<DepartmentLeader>>).into_iter().map(Into::into).collect(),
    order_weight(impl Into<String>).into(), enabled_status(bool),
    custom_field_values(impl IntoIterator<Item = impl Into<CustomFieldValue>>).into_iter().map(Into::into).collect()
});
crate::object!(DepartmentCreateDepartment {
    custom_department_id "custom_department_id", name "name",
    parent_department_id "parent_department_id", leaders "leaders", order_weight "order_weight",
    enabled_status "enabled_status", custom_field_values "custom_field_values"
});

/// The type `department_leader` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct DepartmentLeader {
    /// Whether it is the main leader or a deputy. Example: `1`.
    pub leader_type: Option<LeaderType>,
    /// The leader, by the kind of id that the call uses. Example: `u273y71`.
    pub leader_id: Option<String>,
}

crate::object_builder!(DepartmentLeader {
    leader_type(impl Into<LeaderType>).into(), leader_id(impl Into<String>).into();
    leader_type(impl Into<LeaderType>).into(), leader_id(impl Into<String>).into()
});
crate::object!(DepartmentLeader { leader_type "leader_type", leader_id "leader_id" });

/// The type `employee_base_entity` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmployeeBaseEntity {
    /// The employee, by the kind of id that the call uses; means nothing unless `required_fields` asks for it. Needs a scope: `directory:employee.base.external_id:read`.
    pub employee_id: Option<String>,
    /// The name and the alias.
    pub name: Option<Name>,
    /// The mobile number, with `+` and the country code, unique among current employees; unverified tenants can use mainland China only. Needs a scope: `directory:employee.base.mobile:read`.
    pub mobile: Option<String>,
    /// The work mail address, unique among current employees; required for those without a number of mainland China. Needs a scope: `directory:employee.base.email:read`.
    pub email: Option<String>,
    /// The mailbox that the tenant gives the employee; its domain must be set up in the admin console. Needs a scope: `directory:employee.base.enterprise_email:read`.
    pub enterprise_email: Option<String>,
    /// The gender. Needs a scope: `directory:employee.base.gender:read`.
    pub gender: Option<EmployeeBaseEntityGender>,
    /// The departments of the employee, the main one first. Needs a scope: `directory:employee.base.department:read`.
    pub departments: Vec<Department>,
    /// The departments that the employee is in, the main one first, with the places in their orders. Needs a scope: `directory:employee.base.department:read`, `directory:employee.base.dept_order:read`.
    pub employee_order_in_departments: Vec<UserDepartmentSortInfo>,
    /// The personal signature. Needs a scope: `directory:employee.base.base:read`, `directory:employee.base.description:read`.
    pub description: Option<String>,
    /// The state of the account. Needs a scope: `directory:employee.base.active_status:read`, `directory:employee.base.status:read`.
    pub active_status: Option<ActiveStatus>,
    /// Whether the employee has left. Needs a scope: `directory:employee.base.is_resigned:read`, `directory:employee.base.status:read`.
    pub is_resigned: Option<bool>,
    /// The manager, by the kind of id that the call uses. Needs a scope: `directory:employee.base.leader:read`, `directory:employee.base.leader_id:read`.
    pub leader_id: Option<String>,
    /// The dotted-line managers, current employees, by the kind of id that the call uses; not in a circle. Needs a scope: `directory:employee.base.dotted_line_leaders:read`, `directory:employee.base.leader:read`.
    pub dotted_line_leader_ids: Vec<String>,
    /// Whether the employee is the chief administrator of the tenant. Needs a scope: `directory:employee.base.is_primary_admin:read`, `directory:employee.base.role:read`.
    pub is_primary_admin: Option<bool>,
    /// The aliases of the mailbox that the tenant gives the employee. Needs a scope: `directory:employee.base.enterprise_email:read`, `directory:employee.base.enterprise_email_alias:read`.
    pub enterprise_email_aliases: Vec<String>,
    /// The values of the custom fields. Needs a scope: `directory:employee.base.custom_field:read`.
    pub custom_field_values: Vec<CustomFieldValue>,
    /// For each department of the employee, the departments from the root down to it. Needs a scope: `directory:employee.base.department_path:read`.
    pub department_path_infos: Vec<Vec<DepartmentBaseInfo>>,
    /// When the leaving was carried out, as `YYYY-MM-DD`. Needs a scope: `directory:employee.base.resign_time:read`.
    pub resign_time: Option<String>,
    /// The avatar, in several sizes. Needs a scope: `directory:employee.base.avatar:read`, `directory:employee.base.base:read`.
    pub avatar: Option<ImageLink>,
    /// The address of the background image. Needs a scope: `directory:employee.base.background_image:read`, `directory:employee.base.base:read`.
    pub background_image: Option<String>,
    /// Whether the employee is an administrator of the tenant. Needs a scope: `directory:employee.base.is_admin:read`, `directory:employee.base.role:read`.
    pub is_admin: Option<bool>,
    /// Where the data comes from. Needs a scope: `directory:employee.base.base:read`, `directory:employee.base.data_source:read`.
    pub data_source: Option<DataSource>,
    /// Where the employee's data is kept, in lower case; only for tenants with several regions. Needs a scope: `directory:employee.base.base:read`, `directory:employee.base.geo:read`.
    pub geo_name: Option<String>,
    /// The licenses of the employee, by their ids; required where the tenant mixes licenses. Needs a scope: `directory:employee.base.base:read`, `directory:employee.base.subscription_ids:read`.
    pub subscription_ids: Vec<String>,
}

crate::object!(EmployeeBaseEntity {
    employee_id "employee_id", name "name", mobile "mobile", email "email",
    enterprise_email "enterprise_email", gender "gender", departments "departments",
    employee_order_in_departments "employee_order_in_departments", description "description",
    active_status "active_status", is_resigned "is_resigned", leader_id "leader_id",
    dotted_line_leader_ids "dotted_line_leader_ids", is_primary_admin "is_primary_admin",
    enterprise_email_aliases "enterprise_email_aliases", custom_field_values "custom_field_values",
    department_path_infos "department_path_infos", resign_time "resign_time", avatar "avatar",
    background_image "background_image", is_admin "is_admin", data_source "data_source",
    geo_name "geo_name", subscription_ids "subscription_ids"
});

/// The type `create_employee` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct EmployeeCreateEmployee {
    /// The name and the alias.
    pub name: Option<Name>,
    /// The mobile number, with `+` and the country code, unique among current employees; unverified tenants can use mainland China only. Example: `13011111111`.
    pub mobile: Option<String>,
    /// The id of the employee in the tenant, without spaces and unique among current employees; made by the platform where left out. Length: 1 to 64. Example: `"u273y71`.
    pub custom_employee_id: Option<String>,
    /// The image of the avatar, by the key that its upload gave. Length: 0 to 255. Example: `8abc397a-9950-44ea-9302-e1d8fe00858g`.
    pub avatar_key: Option<String>,
    /// The work mail address, unique among current employees; required for those without a number of mainland China. Length: 0 to 255. Example: `zhangsan@gmail.com`.
    pub email: Option<String>,
    /// The mailbox that the tenant gives the employee; its domain must be set up in the admin console. Length: 0 to 255. Example: `zhangsan@gmail.com`.
    pub enterprise_email: Option<String>,
    /// The gender. Example: `1`.
    pub gender: Option<EmployeeCreateEmployeeGender>,
    /// The departments that the employee is in, the main one first, with the places in their orders. Length: 0 to 10.
    pub employee_order_in_departments: Option<Vec<UpsertUserDepartmentSortInfo>>,
    /// The manager, a current employee, by the kind of id that the call uses; not in a circle. Example: `eeasdqwwe`.
    pub leader_id: Option<String>,
    /// The dotted-line managers, current employees, by the kind of id that the call uses; not in a circle. Length: 0 to 20. Example: `["hdsuqw"]`.
    pub dotted_line_leader_ids: Option<Vec<String>>,
    /// The country or region of work, by its code. Example: `MDM34234234`.
    pub work_country_or_region: Option<String>,
    /// The place of work. Example: `eqwedas`.
    pub work_place_id: Option<String>,
    /// Where the employee sits, in several languages.
    pub work_station: Option<I18nText>,
    /// The employee number, unique among current employees. Length: 0 to 255. Example: `"2845435`.
    pub job_number: Option<String>,
    /// The extension of the phone, 99 characters at most, unique in the tenant. Example: `2845435`.
    pub extension_number: Option<String>,
    /// The day of joining, as `YYYY-MM-DD`. Example: `"2022-10-10`.
    pub join_date: Option<String>,
    /// The type of employment: 1 full time, 2 intern, 3 outsourced, 4 contract labor, 5 consultant, or a custom one. Example: `1`.
    pub employment_type: Option<EmployeeCreateEmployeeEmploymentType>,
    /// The job title. Example: `wqedsaqw`.
    pub job_title_id: Option<String>,
    /// The values of the custom fields. Length: 0 to 100.
    pub custom_field_values: Option<Vec<CustomFieldValue>>,
}

crate::object_builder!(EmployeeCreateEmployee {
    name(Name), mobile(impl Into<String>).into(), custom_employee_id(impl Into<String>).into(),
    avatar_key(impl Into<String>).into(), email(impl Into<String>).into(),
    enterprise_email(impl Into<String>).into(),
    gender(impl Into<EmployeeCreateEmployeeGender>).into(),
    employee_order_in_departments(impl IntoIterator<Item = impl Into<UpsertUserDepartmentSortInfo>>).into_iter().map(Into::into).collect(),
    leader_id(impl Into<String>).into(),
    dotted_line_leader_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    work_country_or_region(impl Into<String>).into(), work_place_id(impl Into<String>).into(),
    work_station(I18nText), job_number(impl Into<String>).into(),
    extension_number(impl Into<String>).into(), join_date(impl Into<String>).into(),
    employment_type(impl Into<EmployeeCreateEmployeeEmploymentType>).into(),
    job_title_id(impl Into<String>).into(),
    custom_field_values(impl IntoIterator<Item = impl Into<CustomFieldValue>>).into_iter().map(Into::into).collect()
});
crate::object!(EmployeeCreateEmployee {
    name "name", mobile "mobile", custom_employee_id "custom_employee_id", avatar_key "avatar_key",
    email "email", enterprise_email "enterprise_email", gender "gender",
    employee_order_in_departments "employee_order_in_departments", leader_id "leader_id",
    dotted_line_leader_ids "dotted_line_leader_ids",
    work_country_or_region "work_country_or_region", work_place_id "work_place_id",
    work_station "work_station", job_number "job_number", extension_number "extension_number",
    join_date "join_date", employment_type "employment_type", job_title_id "job_title_id",
    custom_field_values "custom_field_values"
});

/// The type `employee_entity` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmployeeEntity {
    /// The basic details.
    pub base_info: Option<EmployeeBaseEntity>,
    /// The details of the work.
    pub work_info: Option<EmployeeWorkEntity>,
}

crate::object!(EmployeeEntity { base_info "base_info", work_info "work_info" });

/// The type `employee_work_entity` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmployeeWorkEntity {
    /// The country or region of work, by its code. Needs a scope: `directory:employee.work.base_work:read`, `directory:employee.work.work_country_or_region:read`.
    pub work_country_or_region: Option<String>,
    /// The place of work. Needs a scope: `directory:employee.work.base_work:read`, `directory:employee.work.work_place:read`.
    pub work_place: Option<Place>,
    /// Where the employee sits, in several languages. Needs a scope: `directory:employee.work.base_work:read`, `directory:employee.work.work_station:read`.
    pub work_station: Option<I18nText>,
    /// The employee number, unique among current employees. Needs a scope: `directory:employee.work.base_work:read`, `directory:employee.work.job_number:read`.
    pub job_number: Option<String>,
    /// The extension of the phone. Needs a scope: `directory:employee.work.base_work:read`, `directory:employee.work.extension_number:read`.
    pub extension_number: Option<String>,
    /// The day of joining, as `YYYY-MM-DD`. Needs a scope: `directory:employee.work.join_date:read`, `directory:employee.work.employment:read`.
    pub join_date: Option<String>,
    /// The type of employment: 1 full time, 2 intern, 3 outsourced, 4 contract labor, 5 consultant, or a custom one. Needs a scope: `directory:employee.work.employment_type:read`, `directory:employee.work.employment:read`.
    pub employment_type: Option<i64>,
    /// The state of the employment. Needs a scope: `directory:employee.work.staff_status:read`, `directory:employee.work.employment:read`.
    pub staff_status: Option<StaffStatus>,
    /// The job title. Needs a scope: `directory:employee.work.job_title:read`.
    pub job_title: Option<JobTitle>,
    /// The job level. Needs a scope: `directory:employee.work.job_level:read`.
    pub job_level: Option<JobLevel>,
    /// The job family. Needs a scope: `directory:employee.work.job_family:read`.
    pub job_family: Option<JobFamily>,
    /// The day of leaving, as `YYYY-MM-DD`. Needs a scope: `directory:employee.work.resign_date:read`, `directory:employee.work.employment:read`.
    pub resign_date: Option<String>,
    /// Why the employee leaves. Example: `1`. Needs a scope: `directory:employee.work.resign_reason:read`, `directory:employee.work.employment:read`.
    pub resign_reason: Option<SetEmployeePreResignedResignReason>,
    /// A remark on the leaving. Needs a scope: `directory:employee.work.resign_remark:read`, `directory:employee.work.employment:read`.
    pub resign_remark: Option<String>,
    /// Whether the employee leaves by choice. Example: `1`. Needs a scope: `directory:employee.work.resign_type:read`, `directory:employee.work.employment:read`.
    pub resign_type: Option<SetEmployeePreResignedResignType>,
}

crate::object!(EmployeeWorkEntity {
    work_country_or_region "work_country_or_region", work_place "work_place",
    work_station "work_station", job_number "job_number", extension_number "extension_number",
    join_date "join_date", employment_type "employment_type", staff_status "staff_status",
    job_title "job_title", job_level "job_level", job_family "job_family",
    resign_date "resign_date", resign_reason "resign_reason", resign_remark "resign_remark",
    resign_type "resign_type"
});

/// The type `enum_value` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct EnumValue {
    /// The options that are chosen, by their ids. Length: 0 to 100. Example: `["dsa213sa"]`.
    pub enum_ids: Option<Vec<String>>,
    /// Whether the options are texts or images. Example: `1`.
    pub enum_type: Option<EnumType>,
}

crate::object_builder!(EnumValue {
    enum_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    enum_type(impl Into<EnumType>).into();
    enum_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    enum_type(impl Into<EnumType>).into()
});
crate::object!(EnumValue { enum_ids "enum_ids", enum_type "enum_type" });

/// The type `filter_condition` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct FilterCondition {
    /// The field to compare, such as `base_info.mobile` or `parent_department_id`. Example: `base_info.mobile`.
    pub field: Option<String>,
    /// How the field is compared: equal to a value, or one of several. Example: `eq`.
    pub operator: Option<FilterConditionOperator>,
    /// What to compare with, as JSON in text: `"a"` or `1` for one, an array for several. Example: `` `"8619922333322"` ``.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub value: Option<String>,
}

crate::object_builder!(FilterCondition {
    field(impl Into<String>).into(), operator(impl Into<FilterConditionOperator>).into(),
    value(impl Into<String>).into();
    field(impl Into<String>).into(), operator(impl Into<FilterConditionOperator>).into(),
    value(impl Into<String>).into()
});
crate::object!(FilterCondition { field "field", operator "operator", value "value" });
crate::json_texts!(FilterCondition { value_json value });

/// The type `i18n_text` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct I18nText {
    /// The default text. Length: 1 to 64. Example: `"张三`.
    pub default_value: Option<String>,
    /// The text by language: `zh_cn`, `ja_jp`, `en_us`. Example: `{"zh_cn":"张三"}`.
    pub i18n_value: Option<std::collections::BTreeMap<String, String>>,
}

crate::object_builder!(I18nText {
    default_value(impl Into<String>).into();
    default_value(impl Into<String>).into(), i18n_value(std::collections::BTreeMap<String, String>)
});
crate::object!(I18nText { default_value "default_value", i18n_value "i18n_value" });

/// The type `image_link` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageLink {
    /// The address of the avatar, 72 pixels wide.
    pub avatar_72: Option<String>,
    /// The address of the avatar, 240 pixels wide.
    pub avatar_240: Option<String>,
    /// The address of the avatar, 640 pixels wide.
    pub avatar_640: Option<String>,
    /// The address of the avatar in its own size.
    pub avatar_origin: Option<String>,
}

crate::object!(ImageLink {
    avatar_72 "avatar_72", avatar_240 "avatar_240", avatar_640 "avatar_640",
    avatar_origin "avatar_origin"
});

/// The type `job_family` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobFamily {
    /// The job family; `0` where there is none.
    pub job_family_id: Option<String>,
    /// The name of the job family. Needs a scope: `directory:job_family.base:read`.
    pub job_family_name: Option<I18nText>,
    /// Whether it is in use. Needs a scope: `directory:job_family.status:read`.
    pub is_enabled: Option<bool>,
    /// The job family above. Needs a scope: `directory:job_family.path:read`.
    pub parent_job_family_id: Option<String>,
    /// The description. Needs a scope: `directory:job_family.base:read`.
    pub description: Option<I18nText>,
}

crate::object!(JobFamily {
    job_family_id "job_family_id", job_family_name "job_family_name", is_enabled "is_enabled",
    parent_job_family_id "parent_job_family_id", description "description"
});

/// The type `job_level` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobLevel {
    /// The job level.
    pub job_level_id: Option<String>,
    /// The name of the job level. Needs a scope: `directory:job_level.base:read`.
    pub job_level_name: Option<I18nText>,
    /// Whether it is in use. Needs a scope: `directory:job_level.status:read`.
    pub is_enabled: Option<bool>,
    /// Whether it was deleted. Needs a scope: `directory:job_level.status:read`.
    pub is_deleted: Option<bool>,
    /// The place in the order; the smallest comes first. Needs a scope: `directory:job_level.order:read`.
    pub order: Option<String>,
    /// The description. Needs a scope: `directory:job_level.base:read`.
    pub description: Option<I18nText>,
}

crate::object!(JobLevel {
    job_level_id "job_level_id", job_level_name "job_level_name", is_enabled "is_enabled",
    is_deleted "is_deleted", order "order", description "description"
});

/// The type `job_title` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobTitle {
    /// The job title; `0` where there is none.
    pub job_title_id: Option<String>,
    /// The name of the job title. Needs a scope: `directory:job_title.base:read`.
    pub job_title_name: Option<I18nText>,
    /// Whether it is in use. Needs a scope: `directory:job_title.status:read`.
    pub is_enabled: Option<bool>,
    /// The description. Needs a scope: `directory:job_title.base:read`.
    pub description: Option<I18nText>,
}

crate::object!(JobTitle {
    job_title_id "job_title_id", job_title_name "job_title_name", is_enabled "is_enabled",
    description "description"
});

/// The type `multi_filter_condition` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct MultiFilterCondition {
    /// The conditions, all of which must hold. Length: 0 to 10.
    pub conditions: Option<Vec<FilterCondition>>,
}

crate::object_builder!(MultiFilterCondition {
    conditions(impl IntoIterator<Item = impl Into<FilterCondition>>).into_iter().map(Into::into).collect();
    conditions(impl IntoIterator<Item = impl Into<FilterCondition>>).into_iter().map(Into::into).collect()
});
crate::object!(MultiFilterCondition { conditions "conditions" });

/// The type `name` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Name {
    /// The name of the employee, 64 characters at most. Needs a scope: `directory:employee.base.base:read`, `directory:employee.base.name.name:read`.
    pub name: Option<I18nText>,
    /// The alias, 64 characters at most. Example: `jack`. Needs a scope: `directory:employee.base.base:read`, `directory:employee.base.name.another_name:read`.
    pub another_name: Option<String>,
}

crate::object_builder!(Name {
    name(I18nText);
    name(I18nText), another_name(impl Into<String>).into()
});
crate::object!(Name { name "name", another_name "another_name" });

/// The type `page_condition` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct PageCondition {
    /// How many items a page holds at most, 100 or fewer. Default: `20`. Range: at least `0`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `asdjiowers`.
    pub page_token: Option<String>,
}

crate::object_builder!(PageCondition { page_size(i64), page_token(impl Into<String>).into() });
crate::object!(PageCondition { page_size "page_size", page_token "page_token" });

/// The type `page_response` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins, as the page before said; left out for the first one.
    pub page_token: Option<String>,
}

crate::object!(PageResponse { has_more "has_more", page_token "page_token" });

/// The type `phone_value` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct PhoneValue {
    /// The phone number. Example: `18812345678`.
    pub phone_number: Option<String>,
    /// The extension of the phone. Length: 0 to 99. Example: `"234234234`.
    pub extension_number: Option<String>,
}

crate::object_builder!(PhoneValue {
    phone_number(impl Into<String>).into();
    phone_number(impl Into<String>).into(), extension_number(impl Into<String>).into()
});
crate::object!(PhoneValue { phone_number "phone_number", extension_number "extension_number" });

/// The type `place` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Place {
    /// The place of work; `0` where there is none.
    pub place_id: Option<String>,
    /// The name of the place of work. Needs a scope: `directory:place.base:read`.
    pub place_name: Option<I18nText>,
    /// Whether it is in use. Needs a scope: `directory:place.status:read`.
    pub is_enabled: Option<bool>,
    /// The description. Needs a scope: `directory:place.base:read`.
    pub description: Option<I18nText>,
}

crate::object!(Place {
    place_id "place_id", place_name "place_name", is_enabled "is_enabled", description "description"
});

/// The type `resigned_user_resouce_receiver` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ResignedUserResouceReceiver {
    /// Who takes over department chats; otherwise the first who joined them. Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    pub department_chat_acceptor_employee_id: Option<String>,
    /// Who takes over external chats; otherwise the first member of the tenant who joined them, and without one they are dissolved. Example: `eehsdna`.
    pub external_chat_acceptor_employee_id: Option<String>,
    /// Who takes over the documents; otherwise they stay with the user. Example: `eehsdna`.
    pub docs_acceptor_employee_id: Option<String>,
    /// Who takes over the calendar events; otherwise they stay with the user. Example: `eehsdna`.
    pub calendar_acceptor_employee_id: Option<String>,
    /// Who takes over the apps; otherwise they stay with the user, who can no longer manage them. Example: `eehsdna`.
    pub application_acceptor_employee_id: Option<String>,
    /// Who takes over the help desks; otherwise they stay with the user. Example: `eehsdna`.
    pub helpdesk_acceptor_employee_id: Option<String>,
    /// Who takes over the approvals; otherwise they stay with the user. Example: `eehsdna`.
    pub approval_acceptor_employee_id: Option<String>,
    /// Who takes over the mails; otherwise they stay with the user. Example: `eehsdna`.
    pub email_acceptor_employee_id: Option<String>,
    /// Who takes over the minutes; otherwise they stay with the user. Example: `eehsdna`.
    pub minutes_acceptor_employee_id: Option<String>,
    /// Who takes over the surveys; otherwise they are deleted. Example: `eehsdna`.
    pub survey_acceptor_employee_id: Option<String>,
    /// Who takes over the integrations. Example: `eehsdna`.
    pub anycross_acceptor_employee_id: Option<String>,
}

crate::object_builder!(ResignedUserResouceReceiver {
    department_chat_acceptor_employee_id(impl Into<String>).into(),
    external_chat_acceptor_employee_id(impl Into<String>).into(),
    docs_acceptor_employee_id(impl Into<String>).into(),
    calendar_acceptor_employee_id(impl Into<String>).into(),
    application_acceptor_employee_id(impl Into<String>).into(),
    helpdesk_acceptor_employee_id(impl Into<String>).into(),
    approval_acceptor_employee_id(impl Into<String>).into(),
    email_acceptor_employee_id(impl Into<String>).into(),
    minutes_acceptor_employee_id(impl Into<String>).into(),
    survey_acceptor_employee_id(impl Into<String>).into(),
    anycross_acceptor_employee_id(impl Into<String>).into()
});
crate::object!(ResignedUserResouceReceiver {
    department_chat_acceptor_employee_id "department_chat_acceptor_employee_id",
    external_chat_acceptor_employee_id "external_chat_acceptor_employee_id",
    docs_acceptor_employee_id "docs_acceptor_employee_id",
    calendar_acceptor_employee_id "calendar_acceptor_employee_id",
    application_acceptor_employee_id "application_acceptor_employee_id",
    helpdesk_acceptor_employee_id "helpdesk_acceptor_employee_id",
    approval_acceptor_employee_id "approval_acceptor_employee_id",
    email_acceptor_employee_id "email_acceptor_employee_id",
    minutes_acceptor_employee_id "minutes_acceptor_employee_id",
    survey_acceptor_employee_id "survey_acceptor_employee_id",
    anycross_acceptor_employee_id "anycross_acceptor_employee_id"
});

/// The type `resurrect_employee_options` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ResurrectEmployeeOptions {
    /// The licenses of the employee, by their ids; required where the tenant mixes licenses. Length: 0 to 20. Example: `["435456345245"]`.
    pub subscription_ids: Option<Vec<String>>,
}

crate::object_builder!(ResurrectEmployeeOptions {
    subscription_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::object!(ResurrectEmployeeOptions { subscription_ids "subscription_ids" });

/// The type `set_employee_pre_resigned` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SetEmployeePreResigned {
    /// The day of leaving, as `YYYY-MM-DD`. Example: `2024-06-21`.
    pub resign_date: Option<String>,
    /// Why the employee leaves. Example: `1`.
    pub resign_reason: Option<SetEmployeePreResignedResignReason>,
    /// Whether the employee leaves by choice. Example: `1`.
    pub resign_type: Option<SetEmployeePreResignedResignType>,
    /// A remark on the leaving. Length: 0 to 255. Example: `留学深造`.
    pub resign_remark: Option<String>,
}

crate::object_builder!(SetEmployeePreResigned {
    resign_date(impl Into<String>).into(),
    resign_reason(impl Into<SetEmployeePreResignedResignReason>).into(),
    resign_type(impl Into<SetEmployeePreResignedResignType>).into();
    resign_date(impl Into<String>).into(),
    resign_reason(impl Into<SetEmployeePreResignedResignReason>).into(),
    resign_type(impl Into<SetEmployeePreResignedResignType>).into(),
    resign_remark(impl Into<String>).into()
});
crate::object!(SetEmployeePreResigned {
    resign_date "resign_date", resign_reason "resign_reason", resign_type "resign_type",
    resign_remark "resign_remark"
});

/// The type `share_department` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShareDepartment {
    /// The department, by its open id.
    pub open_department_id: Option<String>,
    /// The name of the department, in several languages.
    pub name: Option<I18nText>,
}

crate::object!(ShareDepartment { open_department_id "open_department_id", name "name" });

/// The type `share_group` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShareGroup {
    /// The group, by its open id.
    pub open_group_id: Option<String>,
    /// The name of the group, in several languages.
    pub name: Option<I18nText>,
}

crate::object!(ShareGroup { open_group_id "open_group_id", name "name" });

/// The type `share_user` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShareUser {
    /// The user, by the open id.
    pub open_user_id: Option<String>,
    /// The name of the user, in several languages.
    pub name: Option<I18nText>,
    /// The avatar, in several sizes.
    pub avatar: Option<ImageLink>,
}

crate::object!(ShareUser { open_user_id "open_user_id", name "name", avatar "avatar" });

/// The type `update_employee` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct UpdateEmployee {
    /// The name and the alias.
    pub name: Option<Name>,
    /// The mobile number, with `+` and the country code, unique among current employees; unverified tenants can use mainland China only. Example: `13011111111`.
    pub mobile: Option<String>,
    /// The id of the employee in the tenant, without spaces and unique among current employees; made by the platform where left out. Example: `eesadeq`.
    pub custom_employee_id: Option<String>,
    /// The image of the avatar, by the key that its upload gave. Example: `dadwqeqwdsa`.
    pub avatar_key: Option<String>,
    /// The work mail address, unique among current employees; required for those without a number of mainland China. Example: `zhangsan@163.com`.
    pub email: Option<String>,
    /// The mailbox that the tenant gives the employee; its domain must be set up in the admin console. Example: `zhangsan@163.com`.
    pub enterprise_email: Option<String>,
    /// The gender. Example: `1`.
    pub gender: Option<UpdateEmployeeGender>,
    /// The departments that the employee is in, the main one first, with the places in their orders. Length: 0 to 10.
    pub employee_order_in_departments: Option<Vec<UpsertUserDepartmentSortInfo>>,
    /// The background image, by the key of an image uploaded for messages. Example: `qweasdqawqeq`.
    pub background_image_key: Option<String>,
    /// The personal signature. Example: `新员工入职`.
    pub description: Option<String>,
    /// The manager, a current employee, by the kind of id that the call uses; not in a circle. Example: `eeshfosd`.
    pub leader_id: Option<String>,
    /// The dotted-line managers, current employees, by the kind of id that the call uses; not in a circle. Length: 0 to 10. Example: `["eefhdgsd"]`.
    pub dotted_line_leader_ids: Option<Vec<String>>,
    /// The country or region of work, by its code. Example: `MDM2312312`.
    pub work_country_or_region: Option<String>,
    /// The place of work. Example: `1111sdda`.
    pub work_place_id: Option<String>,
    /// Where the employee sits, in several languages.
    pub work_station: Option<I18nText>,
    /// The employee number, unique among current employees. Example: `28549233`.
    pub job_number: Option<String>,
    /// The extension of the phone, 99 characters at most, unique in the tenant. Example: `2854923`.
    pub extension_number: Option<String>,
    /// The day of joining, as `YYYY-MM-DD`. Example: `2022-10-10`.
    pub join_date: Option<String>,
    /// The type of employment: 1 full time, 2 intern, 3 outsourced, 4 contract labor, 5 consultant, or a custom one. Example: `1`.
    pub employment_type: Option<UpdateEmployeeEmploymentType>,
    /// The job title. Example: `ewdjdssd`.
    pub job_title_id: Option<String>,
    /// The job level. Example: `asdfghjk`.
    pub job_level_id: Option<String>,
    /// The job family. Example: `qwertyui`.
    pub job_family_id: Option<String>,
    /// The day of leaving, as `YYYY-MM-DD`. Length: 0 to 20. Example: `2022-10-10`.
    pub resign_date: Option<String>,
    /// Why the employee leaves. Example: `1`.
    pub resign_reason: Option<UpdateEmployeeResignReason>,
    /// A remark on the leaving. Length: 0 to 255. Example: `个人原因`.
    pub resign_remark: Option<String>,
    /// Whether the employee leaves by choice. Example: `1`.
    pub resign_type: Option<UpdateEmployeeResignType>,
    /// Whether the account is suspended; false lifts that again. Example: `true`.
    pub is_frozen: Option<bool>,
    /// The values of the custom fields. Length: 0 to 100.
    pub custom_field_values: Option<Vec<CustomFieldValue>>,
}

crate::object_builder!(UpdateEmployee {
    name(Name), mobile(impl Into<String>).into(), custom_employee_id(impl Into<String>).into(),
    avatar_key(impl Into<String>).into(), email(impl Into<String>).into(),
    enterprise_email(impl Into<String>).into(), gender(impl Into<UpdateEmployeeGender>).into(),
    employee_order_in_departments(impl IntoIterator<Item = impl Into<UpsertUserDepartmentSortInfo>>).into_iter().map(Into::into).collect(),
    background_image_key(impl Into<String>).into(), description(impl Into<String>).into(),
    leader_id(impl Into<String>).into(),
    dotted_line_leader_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    work_country_or_region(impl Into<String>).into(), work_place_id(impl Into<String>).into(),
    work_station(I18nText), job_number(impl Into<String>).into(),
    extension_number(impl Into<String>).into(), join_date(impl Into<String>).into(),
    employment_type(impl Into<UpdateEmployeeEmploymentType>).into(),
    job_title_id(impl Into<String>).into(), job_level_id(impl Into<String>).into(),
    job_family_id(impl Into<String>).into(), resign_date(impl Into<String>).into(),
    resign_reason(impl Into<UpdateEmployeeResignReason>).into(),
    resign_remark(impl Into<String>).into(),
    resign_type(impl Into<UpdateEmployeeResignType>).into(), is_frozen(bool),
    custom_field_values(impl IntoIterator<Item = impl Into<CustomFieldValue>>).into_iter().map(Into::into).collect()
});
crate::object!(UpdateEmployee {
    name "name", mobile "mobile", custom_employee_id "custom_employee_id", avatar_key "avatar_key",
    email "email", enterprise_email "enterprise_email", gender "gender",
    employee_order_in_departments "employee_order_in_departments",
    background_image_key "background_image_key", description "description", leader_id "leader_id",
    dotted_line_leader_ids "dotted_line_leader_ids",
    work_country_or_region "work_country_or_region", work_place_id "work_place_id",
    work_station "work_station", job_number "job_number", extension_number "extension_number",
    join_date "join_date", employment_type "employment_type", job_title_id "job_title_id",
    job_level_id "job_level_id", job_family_id "job_family_id", resign_date "resign_date",
    resign_reason "resign_reason", resign_remark "resign_remark", resign_type "resign_type",
    is_frozen "is_frozen", custom_field_values "custom_field_values"
});

/// The type `upsert_user_department_sort_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct UpsertUserDepartmentSortInfo {
    /// The department that the employee is in, by the kind of id that the call uses. Example: `eeddjisdwe`.
    pub department_id: Option<String>,
    /// The weight of the employee in the order within the department. Length: 1 to 3. Example: `100`.
    pub order_weight_in_deparment: Option<String>,
    /// The weight of this department among those that the employee is in. Length: 1 to 3. Example: `20`.
    pub order_weight_among_deparments: Option<String>,
    /// Whether this is the main department, of which there is one and whose weight must be the greatest; the first in the order by default. Example: `true`.
    pub is_main_department: Option<bool>,
}

crate::object_builder!(UpsertUserDepartmentSortInfo {
    department_id(impl Into<String>).into(), order_weight_in_deparment(impl Into<String>).into(),
    order_weight_among_deparments(impl Into<String>).into(), is_main_department(bool)
});
crate::object!(UpsertUserDepartmentSortInfo {
    department_id "department_id", order_weight_in_deparment "order_weight_in_deparment",
    order_weight_among_deparments "order_weight_among_deparments",
    is_main_department "is_main_department"
});

/// The type `url_value` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct UrlValue {
    /// The text of the link.
    pub link_text: Option<I18nText>,
    /// The address that is opened on a phone. Example: `https://m.bytedance.com/afnasjfna`.
    pub url: Option<String>,
    /// The address that is opened on a computer. Example: `http://www.fs.cn`.
    pub pcurl: Option<String>,
}

crate::object_builder!(UrlValue {
    link_text(I18nText), url(impl Into<String>).into(), pcurl(impl Into<String>).into();
    link_text(I18nText), url(impl Into<String>).into(), pcurl(impl Into<String>).into()
});
crate::object!(UrlValue { link_text "link_text", url "url", pcurl "pcurl" });

/// The type `user_department_sort_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserDepartmentSortInfo {
    /// The department, by the kind of id that the call uses.
    pub department_id: Option<String>,
    /// The weight of the employee in the order within the department. Example: `80`.
    pub order_weight_in_deparment: Option<String>,
    /// The weight of this department among those that the employee is in. Example: `20`.
    pub order_weight_among_deparments: Option<String>,
}

crate::object!(UserDepartmentSortInfo {
    department_id "department_id", order_weight_in_deparment "order_weight_in_deparment",
    order_weight_among_deparments "order_weight_among_deparments"
});

/// The type `user_value` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct UserValue {
    /// The people, by the kind of id that the call uses. Length: 0 to 100. Example: `["1"]`.
    pub ids: Option<Vec<String>>,
}

crate::object_builder!(UserValue {
    ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::object!(UserValue { ids "ids" });
