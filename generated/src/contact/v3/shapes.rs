// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `avatar_info` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AvatarInfo {
    /// The address of the avatar, 72 pixels wide.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_72: Option<String>,
    /// The address of the avatar, 240 pixels wide.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_240: Option<String>,
    /// The address of the avatar, 640 pixels wide.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_640: Option<String>,
    /// The address of the avatar in its own size.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_origin: Option<String>,
}

/// The type `basic_user` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BasicUser {
    /// The user, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The user's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The name in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_name: Option<DepartmentI18nName>,
}

/// The type `user_custom_attr` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchUserCustomAttr {
    /// The type of the custom field.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<CustomAttrType>,
    /// The custom field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The value of the custom field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<BatchUserCustomAttrValue>,
}

/// The type `user_custom_attr_value` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchUserCustomAttrValue {
    /// The text that is shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The address that is opened where no other is given, on phones for example.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The address to open on a computer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pc_url: Option<String>,
    /// The option.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub option_id: Option<String>,
    /// The value of the option.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub option_value: Option<String>,
    /// The user's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The address of the picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picture_url: Option<String>,
    /// The user whom the field names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub generic_user: Option<CustomAttrGenericUser>,
}

/// The type `user` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateUserUser {
    /// The user's id within all apps of one developer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub union_id: Option<String>,
    /// The user, by the kind of id that the call uses.
    ///
    /// Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The user's id within the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
    /// The user's name.
    ///
    /// Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The name in English.
    ///
    /// Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub en_name: Option<String>,
    /// The nickname.
    ///
    /// Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// The mail address that the user entered.
    ///
    /// Needs a scope: `contact:user.email:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The mobile number, with its country code.
    ///
    /// Needs a scope: `contact:user.phone:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile: Option<String>,
    /// Whether others see the mobile number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile_visible: Option<bool>,
    /// The gender.
    ///
    /// Needs a scope: `contact:user.gender:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gender: Option<UserGender>,
    /// The image of the avatar, by the key that its upload gave.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_key: Option<String>,
    /// The avatar.
    ///
    /// Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar: Option<AvatarInfo>,
    /// Whether the account is active, suspended or left.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<UserStatus>,
    /// The departments that the user is in, by the kind of id that the call uses.
    ///
    /// Needs a scope: `contact:user.department:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_ids: Option<Vec<String>>,
    /// Whom the user reports to, by the kind of id that the call uses.
    ///
    /// Needs a scope: `contact:user.department:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leader_user_id: Option<String>,
    /// The city that the user works in.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// The country or region, by its code.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Where the user sits.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work_station: Option<String>,
    /// When the user joined the tenant, in seconds since 1970.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_time: Option<i64>,
    /// Whether the user administers the tenant.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_tenant_manager: Option<bool>,
    /// The employee number.
    ///
    /// Needs a scope: `contact:user.employee_number:read`, `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employee_no: Option<String>,
    /// The type of employment.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employee_type: Option<EmployeeType>,
    /// The user's place in each department.
    ///
    /// Needs a scope: `contact:user.department:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub orders: Option<Vec<UserOrder>>,
    /// Values of the tenant's custom fields.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attrs: Option<Vec<BatchUserCustomAttr>>,
    /// The mail address that the tenant gives the user.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enterprise_email: Option<String>,
    /// The job title.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_title: Option<String>,
    /// Whether the account is suspended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_frozen: Option<bool>,
    /// Where the data is stored.
    ///
    /// Needs a scope: `contact:user.user_geo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub geo: Option<String>,
    /// The job level.
    ///
    /// Needs a scope: `contact:user.job_level:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_level_id: Option<String>,
    /// The job family.
    ///
    /// Needs a scope: `contact:user.job_family:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_family_id: Option<String>,
    /// The users to whom this one reports besides.
    ///
    /// Needs a scope: `contact:user.dotted_line_leader_info.read`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dotted_line_leader_user_ids: Option<Vec<String>>,
}

/// The type `custom_attr` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CustomAttr {
    /// The custom field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The type of the custom field.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<CustomAttrType>,
    /// The options.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<CustomAttrOptions>,
    /// The name in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_name: Option<Vec<JobFamilyI18nContent>>,
}

/// The type `custom_attr_generic_user` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CustomAttrGenericUser {
    /// The user, by the id within the tenant.
    ///
    /// Example: `9b2fabg5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The kind of user; always 1.
    ///
    /// Example: `1`.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<i64>,
}

impl CustomAttrGenericUser {
    /// With what is required.
    #[must_use]
    pub fn new(id: impl Into<String>, type_: i64) -> Self {
        Self {
            id: Some(id.into()),
            type_: Some(type_),
        }
    }

    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, type_: i64) -> Self {
        self.type_ = Some(type_);
        self
    }
}

/// The type `custom_attr_option` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CustomAttrOption {
    /// The option.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The option.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// What the option is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// The type `custom_attr_options` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CustomAttrOptions {
    /// The option that is the default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_option_id: Option<String>,
    /// The type of the options.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub option_type: Option<OptionType>,
    /// The options.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<CustomAttrOption>>,
}

/// The type `department` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Department {
    /// The name of the department.
    ///
    /// Needs a scope: `contact:department.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The name in several languages.
    ///
    /// Needs a scope: `contact:department.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_name: Option<DepartmentI18nName>,
    /// The department above; `0` is the tenant itself.
    ///
    /// Needs a scope: `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_department_id: Option<String>,
    /// The department, by the kind of id that the call uses.
    ///
    /// Needs a scope: `contact:department.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_id: Option<String>,
    /// The department's id within the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_department_id: Option<String>,
    /// The user who leads the department, by the kind of id that the call uses.
    ///
    /// Needs a scope: `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leader_user_id: Option<String>,
    /// The chat.
    ///
    /// Needs a scope: `contact:department.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_id: Option<String>,
    /// The place among the departments beside it; the smaller, the further up.
    ///
    /// Needs a scope: `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<String>,
    /// The units.
    ///
    /// Needs a scope: `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_ids: Option<Vec<String>>,
    /// How many members there are, those of departments below included.
    ///
    /// Needs a scope: `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_count: Option<i64>,
    /// Whether the department was deleted.
    ///
    /// Needs a scope: `contact:department.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<DepartmentStatus>,
    /// Who leads the department.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leaders: Option<Vec<DepartmentLeader>>,
    /// The types of employment whose holders join the department's chat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_chat_employee_types: Option<Vec<DepartmentGroupChatEmployeeType>>,
    /// The users who are HR partners of the department.
    ///
    /// Needs a scope: `contact:department.hrbp:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_hrbps: Option<Vec<String>>,
    /// How many members have it as their first department.
    ///
    /// Needs a scope: `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_member_count: Option<i64>,
}

/// The type `department_detail` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DepartmentDetail {
    /// The department, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_id: Option<String>,
    /// The name of the department.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_name: Option<DepartmentPathName>,
    /// The departments from the top down to this one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_path: Option<DepartmentPath>,
}

/// The type `department_i18n_name` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DepartmentI18nName {
    /// In Chinese.
    ///
    /// Example: `Demo名称`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zh_cn: Option<String>,
    /// In Japanese.
    ///
    /// Example: `デモ名`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ja_jp: Option<String>,
    /// In English.
    ///
    /// Example: `Demo Name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub en_us: Option<String>,
}

impl DepartmentI18nName {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`zh_cn`](Self#structfield.zh_cn).
    #[must_use]
    pub fn zh_cn(mut self, zh_cn: impl Into<String>) -> Self {
        self.zh_cn = Some(zh_cn.into());
        self
    }

    /// Sets [`ja_jp`](Self#structfield.ja_jp).
    #[must_use]
    pub fn ja_jp(mut self, ja_jp: impl Into<String>) -> Self {
        self.ja_jp = Some(ja_jp.into());
        self
    }

    /// Sets [`en_us`](Self#structfield.en_us).
    #[must_use]
    pub fn en_us(mut self, en_us: impl Into<String>) -> Self {
        self.en_us = Some(en_us.into());
        self
    }
}

/// The type `departmentLeader` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DepartmentLeader {
    /// Whether the leader is the first or a deputy.
    ///
    /// Example: `1`.
    #[serde(rename = "leaderType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leader_type: Option<LeaderType>,
    /// The leader, by the kind of id that the call uses.
    ///
    /// Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`. Needs a scope: `contact:contact:readonly_as_app`, `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
    #[serde(rename = "leaderID")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leader_id: Option<String>,
}

impl DepartmentLeader {
    /// With what is required.
    #[must_use]
    pub fn new(
        leader_type: impl Into<LeaderType>,
        leader_id: impl Into<String>,
    ) -> Self {
        Self {
            leader_type: Some(leader_type.into()),
            leader_id: Some(leader_id.into()),
        }
    }

    /// Sets [`leader_type`](Self#structfield.leader_type).
    #[must_use]
    pub fn leader_type(mut self, leader_type: impl Into<LeaderType>) -> Self {
        self.leader_type = Some(leader_type.into());
        self
    }

    /// Sets [`leader_id`](Self#structfield.leader_id).
    #[must_use]
    pub fn leader_id(mut self, leader_id: impl Into<String>) -> Self {
        self.leader_id = Some(leader_id.into());
        self
    }
}

/// The type `department_path` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DepartmentPath {
    /// The departments from the top down to this one, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_ids: Option<Vec<String>>,
    /// The names of the departments from the top down.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_path_name: Option<DepartmentPathName>,
}

/// The type `department_path_name` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DepartmentPathName {
    /// The name of the department.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The name in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_name: Option<DepartmentI18nName>,
}

/// The type `department_status` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DepartmentStatus {
    /// Whether it was deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_deleted: Option<bool>,
}

/// The type `employee_type_enum` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct EmployeeTypeEnum {
    /// The type of employment, by its id, with which it is changed and deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enum_id: Option<String>,
    /// The number of the type of employment, which `employee_type` of users takes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enum_value: Option<String>,
    /// The name of the type of employment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// Whether the type of employment is built in or custom.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enum_type: Option<EnumType>,
    /// Whether the type of employment is in use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enum_status: Option<EnumStatus>,
    /// The name in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_content: Option<Vec<I18nContent>>,
}

/// The type `user` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FindByDepartmentUserItem {
    /// The user's id within all apps of one developer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub union_id: Option<String>,
    /// The user, by the kind of id that the call uses.
    ///
    /// Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The user's id within the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
    /// The user's name.
    ///
    /// Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The name in English.
    ///
    /// Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub en_name: Option<String>,
    /// The nickname.
    ///
    /// Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// The mail address that the user entered.
    ///
    /// Needs a scope: `contact:user.email:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The mobile number, with its country code.
    ///
    /// Needs a scope: `contact:user.phone:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile: Option<String>,
    /// Whether others see the mobile number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile_visible: Option<bool>,
    /// The gender.
    ///
    /// Needs a scope: `contact:user.gender:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gender: Option<UserGender>,
    /// The image of the avatar, by the key that its upload gave.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_key: Option<String>,
    /// The avatar.
    ///
    /// Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar: Option<AvatarInfo>,
    /// Whether the account is active, suspended or left.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<UserStatus>,
    /// The departments that the user is in, by the kind of id that the call uses.
    ///
    /// Needs a scope: `contact:user.department:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_ids: Option<Vec<String>>,
    /// Whom the user reports to, by the kind of id that the call uses.
    ///
    /// Needs a scope: `contact:user.department:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leader_user_id: Option<String>,
    /// The city that the user works in.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// The country or region, by its code.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Where the user sits.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work_station: Option<String>,
    /// When the user joined the tenant, in seconds since 1970.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_time: Option<i64>,
    /// Whether the user administers the tenant.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_tenant_manager: Option<bool>,
    /// The employee number.
    ///
    /// Needs a scope: `contact:user.employee_number:read`, `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employee_no: Option<String>,
    /// The type of employment.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employee_type: Option<EmployeeType>,
    /// The user's place in each department.
    ///
    /// Needs a scope: `contact:user.department:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub orders: Option<Vec<UserOrder>>,
    /// Values of the tenant's custom fields.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attrs: Option<Vec<BatchUserCustomAttr>>,
    /// The mail address that the tenant gives the user.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enterprise_email: Option<String>,
    /// The job title.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_title: Option<String>,
    /// Whether the account is suspended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_frozen: Option<bool>,
    /// Where the data is stored.
    ///
    /// Needs a scope: `contact:user.user_geo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub geo: Option<String>,
    /// The job level.
    ///
    /// Needs a scope: `contact:user.job_level:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_level_id: Option<String>,
    /// The job family.
    ///
    /// Needs a scope: `contact:user.job_family:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_family_id: Option<String>,
    /// The departments from the top down to this one.
    ///
    /// Needs a scope: `contact:user.department_path:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_path: Option<Vec<DepartmentDetail>>,
    /// The users to whom this one reports besides.
    ///
    /// Needs a scope: `contact:user.dotted_line_leader_info.read`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dotted_line_leader_user_ids: Option<Vec<String>>,
}

/// The type `functional_role.member` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FunctionalRoleMember {
    /// The user, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// How far the role reaches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope_type: Option<ScopeType>,
    /// The departments that the role holds for; only where `scope_type` is `Part`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_ids: Option<Vec<String>>,
}

/// The type `functional_role_member_result` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FunctionalRoleMemberResult {
    /// The user, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// What became of adding the member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<FunctionalRoleMemberResultReason>,
}

/// The type `job_family` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetJobFamilyJobFamily {
    /// The name of the job family.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The description of the job family.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The job family above.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_job_family_id: Option<String>,
    /// Whether it is in use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<bool>,
    /// The name in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_name: Option<Vec<JobFamilyI18nContent>>,
    /// The description in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_description: Option<Vec<JobFamilyI18nContent>>,
    /// The job family.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_family_id: Option<String>,
}

/// The type `user_custom_attr` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetUserCustomAttr {
    /// The type of the custom field.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<CustomAttrType>,
    /// The custom field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The value of the custom field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<GetUserCustomAttrValue>,
}

/// The type `user_custom_attr_value` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetUserCustomAttrValue {
    /// The text that is shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The address that is opened where no other is given, on phones for example.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The address to open on a computer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pc_url: Option<String>,
    /// The value of the option.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub option_value: Option<String>,
    /// The user's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The address of the picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picture_url: Option<String>,
    /// The user whom the field names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub generic_user: Option<CustomAttrGenericUser>,
}

/// The type `user` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetUserUser {
    /// The user's id within all apps of one developer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub union_id: Option<String>,
    /// The user, by the kind of id that the call uses.
    ///
    /// Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The user's id within the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
    /// The user's name.
    ///
    /// Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The name in English.
    ///
    /// Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub en_name: Option<String>,
    /// The nickname.
    ///
    /// Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// The mail address that the user entered.
    ///
    /// Needs a scope: `contact:user.email:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The mobile number, with its country code.
    ///
    /// Needs a scope: `contact:user.phone:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile: Option<String>,
    /// Whether others see the mobile number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile_visible: Option<bool>,
    /// The gender.
    ///
    /// Needs a scope: `contact:user.gender:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gender: Option<UserGender>,
    /// The avatar.
    ///
    /// Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar: Option<AvatarInfo>,
    /// Whether the account is active, suspended or left.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<UserStatus>,
    /// The departments that the user is in, by the kind of id that the call uses.
    ///
    /// Needs a scope: `contact:user.department:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_ids: Option<Vec<String>>,
    /// Whom the user reports to, by the kind of id that the call uses.
    ///
    /// Needs a scope: `contact:user.department:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leader_user_id: Option<String>,
    /// The city that the user works in.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// The country or region, by its code.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Where the user sits.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work_station: Option<String>,
    /// When the user joined the tenant, in seconds since 1970.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_time: Option<i64>,
    /// Whether the user administers the tenant.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_tenant_manager: Option<bool>,
    /// The employee number.
    ///
    /// Needs a scope: `contact:user.employee_number:read`, `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employee_no: Option<String>,
    /// The type of employment.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employee_type: Option<EmployeeType>,
    /// The user's place in each department.
    ///
    /// Needs a scope: `contact:user.department:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub orders: Option<Vec<UserOrder>>,
    /// Values of the tenant's custom fields.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attrs: Option<Vec<GetUserCustomAttr>>,
    /// The mail address that the tenant gives the user.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enterprise_email: Option<String>,
    /// The job title.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_title: Option<String>,
    /// Where the data is stored.
    ///
    /// Needs a scope: `contact:user.user_geo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub geo: Option<String>,
    /// The job level.
    ///
    /// Needs a scope: `contact:user.job_level:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_level_id: Option<String>,
    /// The job family.
    ///
    /// Needs a scope: `contact:user.job_family:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_family_id: Option<String>,
    /// The licenses that are assigned.
    ///
    /// Needs a scope: `contact:user.assign_info:read`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assign_info: Option<Vec<UserAssignInfo>>,
    /// The departments from the top down to this one.
    ///
    /// Needs a scope: `contact:user.department_path:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_path: Option<Vec<DepartmentDetail>>,
    /// The users to whom this one reports besides.
    ///
    /// Needs a scope: `contact:user.dotted_line_leader_info.read`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dotted_line_leader_user_ids: Option<Vec<String>>,
}

/// The type `group` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Group {
    /// The group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The name of the group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The description of the user group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// How many users are in it directly.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_user_count: Option<i64>,
    /// How many departments are in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_department_count: Option<i64>,
    /// Whether members are named or found by rules.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<CreateGroupType>,
}

/// The type `memberlist` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GroupMemberMemberlist {
    /// The member, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_id: Option<String>,
    /// The kind of member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_type: Option<SimplelistGroupMemberMemberType>,
    /// Which kind of id stands for members.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_id_type: Option<String>,
}

/// The type `i18n_content` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct I18nContent {
    /// The language of the name.
    ///
    /// Example: `zh_cn`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// The value.
    ///
    /// Length: 1 to 100. Example: `多语言内容`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

impl I18nContent {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`locale`](Self#structfield.locale).
    #[must_use]
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Sets [`value`](Self#structfield.value).
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// The type `job_family` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct JobFamily {
    /// The name of the job family.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The description of the job family.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The job family above.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_job_family_id: Option<String>,
    /// Whether it is in use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<bool>,
    /// The name in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_name: Option<Vec<I18nContent>>,
    /// The description in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_description: Option<Vec<I18nContent>>,
    /// The job family.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_family_id: Option<String>,
}

/// The type `i18n_content` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct JobFamilyI18nContent {
    /// The language of the name.
    ///
    /// Example: `zh_cn`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<Locale>,
    /// The value.
    ///
    /// Example: `多语言内容`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

impl JobFamilyI18nContent {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`locale`](Self#structfield.locale).
    #[must_use]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Sets [`value`](Self#structfield.value).
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// The type `job_level` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct JobLevel {
    /// The name of the job level.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The description of the job level.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The place among the job levels; the smaller, the further up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<i64>,
    /// Whether it is in use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<bool>,
    /// The job level.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_level_id: Option<String>,
    /// The name in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_name: Option<Vec<I18nContent>>,
    /// The description in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_description: Option<Vec<I18nContent>>,
}

/// The type `job_title` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct JobTitle {
    /// The job title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_title_id: Option<String>,
    /// The name of the job title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The name in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_name: Option<Vec<I18nContent>>,
    /// Whether it is in use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<bool>,
}

/// The type `department` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListDepartmentItem {
    /// The name of the department.
    ///
    /// Needs a scope: `contact:contact:readonly_as_app`, `contact:department.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The name in several languages.
    ///
    /// Needs a scope: `contact:contact:readonly_as_app`, `contact:department.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_name: Option<DepartmentI18nName>,
    /// The department above; `0` is the tenant itself.
    ///
    /// Needs a scope: `contact:contact:readonly_as_app`, `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_department_id: Option<String>,
    /// The department, by the kind of id that the call uses.
    ///
    /// Needs a scope: `contact:contact:readonly_as_app`, `contact:department.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_id: Option<String>,
    /// The department's id within the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_department_id: Option<String>,
    /// The user who leads the department, by the kind of id that the call uses.
    ///
    /// Needs a scope: `contact:contact:readonly_as_app`, `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leader_user_id: Option<String>,
    /// The chat.
    ///
    /// Needs a scope: `contact:contact:readonly_as_app`, `contact:department.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_id: Option<String>,
    /// The place among the departments beside it; the smaller, the further up.
    ///
    /// Needs a scope: `contact:contact:readonly_as_app`, `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<String>,
    /// The units.
    ///
    /// Needs a scope: `contact:contact:readonly_as_app`, `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_ids: Option<Vec<String>>,
    /// How many members there are, those of departments below included.
    ///
    /// Needs a scope: `contact:contact:readonly_as_app`, `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_count: Option<i64>,
    /// Whether the department was deleted.
    ///
    /// Needs a scope: `contact:contact:readonly_as_app`, `contact:department.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<DepartmentStatus>,
    /// Who leads the department.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leaders: Option<Vec<DepartmentLeader>>,
    /// The types of employment whose holders join the department's chat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_chat_employee_types: Option<Vec<ListDepartmentItemGroupChatEmployeeType>>,
    /// The users who are HR partners of the department.
    ///
    /// Needs a scope: `contact:department.hrbp:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_hrbps: Option<Vec<String>>,
    /// How many members have it as their first department.
    ///
    /// Needs a scope: `contact:contact:readonly_as_app`, `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_member_count: Option<i64>,
}

/// The type `user` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListUserItem {
    /// The user's id within all apps of one developer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub union_id: Option<String>,
    /// The user, by the kind of id that the call uses.
    ///
    /// Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The user's id within the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
    /// The user's name.
    ///
    /// Needs a scope: `contact:user.base:readonly`, `contact:contact:readonly_as_app`, `contact:contact:readonly`, `contact:contact:access_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The name in English.
    ///
    /// Needs a scope: `contact:user.base:readonly`, `contact:contact:readonly_as_app`, `contact:contact:readonly`, `contact:contact:access_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub en_name: Option<String>,
    /// The mail address that the user entered.
    ///
    /// Needs a scope: `contact:user.email:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The mobile number, with its country code.
    ///
    /// Needs a scope: `contact:user.phone:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile: Option<String>,
    /// Whether others see the mobile number.
    ///
    /// Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile_visible: Option<bool>,
    /// The gender.
    ///
    /// Needs a scope: `contact:user.gender:readonly`, `contact:contact:readonly_as_app`, `contact:contact:readonly`, `contact:contact:access_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gender: Option<UpdateUserGender>,
    /// The avatar.
    ///
    /// Needs a scope: `contact:user.base:readonly`, `contact:contact:readonly_as_app`, `contact:contact:readonly`, `contact:contact:access_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar: Option<AvatarInfo>,
    /// Whether the account is active, suspended or left.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:readonly_as_app`, `contact:contact:readonly`, `contact:contact:access_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ListUserStatus>,
    /// The departments that the user is in, by the kind of id that the call uses.
    ///
    /// Needs a scope: `contact:user.department:readonly`, `contact:contact:readonly_as_app`, `contact:contact:readonly`, `contact:contact:access_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_ids: Option<Vec<String>>,
    /// Whom the user reports to, by the kind of id that the call uses.
    ///
    /// Needs a scope: `contact:user.department:readonly`, `contact:contact:readonly_as_app`, `contact:contact:readonly`, `contact:contact:access_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leader_user_id: Option<String>,
    /// The city that the user works in.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:readonly_as_app`, `contact:contact:readonly`, `contact:contact:access_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// The country or region, by its code.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:readonly_as_app`, `contact:contact:readonly`, `contact:contact:access_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Where the user sits.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:readonly_as_app`, `contact:contact:readonly`, `contact:contact:access_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work_station: Option<String>,
    /// When the user joined the tenant, in seconds since 1970.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:readonly_as_app`, `contact:contact:readonly`, `contact:contact:access_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_time: Option<i64>,
    /// Whether the user administers the tenant.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:readonly_as_app`, `contact:contact:readonly`, `contact:contact:access_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_tenant_manager: Option<bool>,
    /// The employee number.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:readonly_as_app`, `contact:contact:readonly`, `contact:contact:access_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employee_no: Option<String>,
    /// The type of employment.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:readonly_as_app`, `contact:contact:readonly`, `contact:contact:access_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employee_type: Option<EmployeeType>,
    /// The user's place in each department.
    ///
    /// Needs a scope: `contact:user.department:readonly`, `contact:contact:readonly_as_app`, `contact:contact:readonly`, `contact:contact:access_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub orders: Option<Vec<UserDepartmentInfo>>,
    /// Values of the tenant's custom fields.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:readonly_as_app`, `contact:contact:readonly`, `contact:contact:access_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attrs: Option<Vec<GetUserCustomAttr>>,
    /// The mail address that the tenant gives the user.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:readonly_as_app`, `contact:contact:readonly`, `contact:contact:access_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enterprise_email: Option<String>,
    /// The job title.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:readonly_as_app`, `contact:contact:readonly`, `contact:contact:access_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_title: Option<String>,
}

/// The type `user_status` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListUserStatus {
    /// Whether the account is suspended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_frozen: Option<bool>,
    /// Whether the user has left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_resigned: Option<bool>,
    /// Whether the account is active.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_activated: Option<bool>,
}

/// The type `member_result` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MemberResult {
    /// The member, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_id: Option<String>,
    /// 0 where it succeeded, otherwise the code of what is wrong with the member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
}

/// The type `memberlist` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Memberlist {
    /// The member, by the kind of id that the call uses.
    ///
    /// Example: `u287xj12`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_id: Option<String>,
    /// The kind of member; only `user` for now.
    ///
    /// Example: `user`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_type: Option<String>,
    /// Which kind of id stands for members.
    ///
    /// Example: `user_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_id_type: Option<String>,
}

impl Memberlist {
    /// With what is required.
    #[must_use]
    pub fn new(member_id: impl Into<String>, member_type: impl Into<String>) -> Self {
        Self {
            member_id: Some(member_id.into()),
            member_type: Some(member_type.into()),
            ..Self::default()
        }
    }

    /// Sets [`member_id`](Self#structfield.member_id).
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = Some(member_id.into());
        self
    }

    /// Sets [`member_type`](Self#structfield.member_type).
    #[must_use]
    pub fn member_type(mut self, member_type: impl Into<String>) -> Self {
        self.member_type = Some(member_type.into());
        self
    }

    /// Sets [`member_id_type`](Self#structfield.member_id_type).
    #[must_use]
    pub fn member_id_type(mut self, member_id_type: impl Into<String>) -> Self {
        self.member_id_type = Some(member_id_type.into());
        self
    }
}

/// The type `user` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PatchUserUser {
    /// The user's id within all apps of one developer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub union_id: Option<String>,
    /// The user, by the kind of id that the call uses.
    ///
    /// Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The user's id within the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
    /// The user's name.
    ///
    /// Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The name in English.
    ///
    /// Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub en_name: Option<String>,
    /// The nickname.
    ///
    /// Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// The mail address that the user entered.
    ///
    /// Needs a scope: `directory:employee.base.email:read`, `contact:user.email:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The mobile number, with its country code.
    ///
    /// Needs a scope: `contact:user.phone:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile: Option<String>,
    /// Whether others see the mobile number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile_visible: Option<bool>,
    /// The gender.
    ///
    /// Needs a scope: `contact:user.gender:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gender: Option<UserGender>,
    /// The avatar.
    ///
    /// Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar: Option<AvatarInfo>,
    /// Whether the account is active, suspended or left.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<UserStatus>,
    /// The departments that the user is in, by the kind of id that the call uses.
    ///
    /// Needs a scope: `contact:user.department:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_ids: Option<Vec<String>>,
    /// Whom the user reports to, by the kind of id that the call uses.
    ///
    /// Needs a scope: `contact:user.department:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leader_user_id: Option<String>,
    /// The city that the user works in.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// The country or region, by its code.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Where the user sits.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work_station: Option<String>,
    /// When the user joined the tenant, in seconds since 1970.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_time: Option<i64>,
    /// Whether the user administers the tenant.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_tenant_manager: Option<bool>,
    /// The employee number.
    ///
    /// Needs a scope: `contact:user.employee_number:read`, `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employee_no: Option<String>,
    /// The type of employment.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employee_type: Option<EmployeeType>,
    /// The user's place in each department.
    ///
    /// Needs a scope: `contact:user.department:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub orders: Option<Vec<UserOrder>>,
    /// Values of the tenant's custom fields.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attrs: Option<Vec<BatchUserCustomAttr>>,
    /// The mail address that the tenant gives the user.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enterprise_email: Option<String>,
    /// The job title.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_title: Option<String>,
    /// Whether the account is suspended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_frozen: Option<bool>,
    /// The job level.
    ///
    /// Needs a scope: `contact:user.job_level:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_level_id: Option<String>,
    /// The job family.
    ///
    /// Needs a scope: `contact:user.job_family:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_family_id: Option<String>,
    /// The users to whom this one reports besides.
    ///
    /// Needs a scope: `contact:user.dotted_line_leader_info.read`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dotted_line_leader_user_ids: Option<Vec<String>>,
}

/// The type `resource_acceptor` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ResourceAcceptor {
    /// What becomes of the user's mailbox.
    ///
    /// Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub processing_type: Option<ProcessingType>,
    /// Who takes over.
    ///
    /// Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acceptor_user_id: Option<String>,
}

impl ResourceAcceptor {
    /// With what is required.
    #[must_use]
    pub fn new(processing_type: impl Into<ProcessingType>) -> Self {
        Self {
            processing_type: Some(processing_type.into()),
            ..Self::default()
        }
    }

    /// Sets [`processing_type`](Self#structfield.processing_type).
    #[must_use]
    pub fn processing_type(
        mut self,
        processing_type: impl Into<ProcessingType>,
    ) -> Self {
        self.processing_type = Some(processing_type.into());
        self
    }

    /// Sets [`acceptor_user_id`](Self#structfield.acceptor_user_id).
    #[must_use]
    pub fn acceptor_user_id(mut self, acceptor_user_id: impl Into<String>) -> Self {
        self.acceptor_user_id = Some(acceptor_user_id.into());
        self
    }
}

/// The type `group` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SimplelistGroupGrouplist {
    /// The group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The name of the group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The description of the user group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// How many users are in it directly.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_user_count: Option<i64>,
    /// How many departments are in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_department_count: Option<i64>,
    /// Whether members are named or found by rules.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<CreateGroupType>,
    /// The departments for which the role holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_scope_list: Option<Vec<String>>,
    /// The user group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
}

/// The type `unit` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Unit {
    /// The unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_id: Option<String>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The type of the unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_type: Option<String>,
}

/// The type `unit_department` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UnitDepartment {
    /// The unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_id: Option<String>,
    /// The department, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_id: Option<String>,
}

/// The type `department` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateDepartmentDepartment {
    /// The name of the department.
    ///
    /// Needs a scope: `contact:department.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The name in several languages.
    ///
    /// Needs a scope: `contact:department.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_name: Option<DepartmentI18nName>,
    /// The department above; `0` is the tenant itself.
    ///
    /// Needs a scope: `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_department_id: Option<String>,
    /// The department, by the kind of id that the call uses.
    ///
    /// Needs a scope: `contact:department.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_id: Option<String>,
    /// The department's id within the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_department_id: Option<String>,
    /// The user who leads the department, by the kind of id that the call uses.
    ///
    /// Needs a scope: `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leader_user_id: Option<String>,
    /// The chat.
    ///
    /// Needs a scope: `contact:department.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_id: Option<String>,
    /// The place among the departments beside it; the smaller, the further up.
    ///
    /// Needs a scope: `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<String>,
    /// The units.
    ///
    /// Needs a scope: `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_ids: Option<Vec<String>>,
    /// How many members there are, those of departments below included.
    ///
    /// Needs a scope: `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_count: Option<i64>,
    /// Whether the department was deleted.
    ///
    /// Needs a scope: `contact:department.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<DepartmentStatus>,
    /// Who leads the department.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leaders: Option<Vec<DepartmentLeader>>,
    /// The types of employment whose holders join the department's chat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_chat_employee_types: Option<Vec<DepartmentGroupChatEmployeeType>>,
    /// How many members have it as their first department.
    ///
    /// Needs a scope: `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_member_count: Option<i64>,
}

/// The type `user_custom_attr` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateUserCustomAttr {
    /// The type of the custom field.
    ///
    /// Example: `TEXT`.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<CustomAttrType>,
    /// The custom field.
    ///
    /// Example: `DemoId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The value of the custom field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<UpdateUserCustomAttrValue>,
}

impl UpdateUserCustomAttr {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, type_: impl Into<CustomAttrType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`value`](Self#structfield.value).
    #[must_use]
    pub fn value(mut self, value: UpdateUserCustomAttrValue) -> Self {
        self.value = Some(value);
        self
    }
}

/// The type `user_custom_attr_value` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateUserCustomAttrValue {
    /// The text that is shown.
    ///
    /// Example: `DemoText`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The address that is opened where no other is given, on phones for example.
    ///
    /// Example: `http://www.fs.cn`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The address to open on a computer.
    ///
    /// Example: `http://www.fs.cn`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pc_url: Option<String>,
    /// The option.
    ///
    /// Example: `edcvfrtg`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub option_id: Option<String>,
    /// The user whom the field names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub generic_user: Option<CustomAttrGenericUser>,
}

impl UpdateUserCustomAttrValue {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`text`](Self#structfield.text).
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets [`url`](Self#structfield.url).
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets [`pc_url`](Self#structfield.pc_url).
    #[must_use]
    pub fn pc_url(mut self, pc_url: impl Into<String>) -> Self {
        self.pc_url = Some(pc_url.into());
        self
    }

    /// Sets [`option_id`](Self#structfield.option_id).
    #[must_use]
    pub fn option_id(mut self, option_id: impl Into<String>) -> Self {
        self.option_id = Some(option_id.into());
        self
    }

    /// Sets [`generic_user`](Self#structfield.generic_user).
    #[must_use]
    pub fn generic_user(mut self, generic_user: CustomAttrGenericUser) -> Self {
        self.generic_user = Some(generic_user);
        self
    }
}

/// The type `user` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateUserUser {
    /// The user's id within all apps of one developer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub union_id: Option<String>,
    /// The user, by the kind of id that the call uses.
    ///
    /// Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The user's id within the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
    /// The user's name.
    ///
    /// Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The name in English.
    ///
    /// Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub en_name: Option<String>,
    /// The nickname.
    ///
    /// Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// The mail address that the user entered.
    ///
    /// Needs a scope: `contact:user.email:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The mobile number, with its country code.
    ///
    /// Needs a scope: `contact:user.phone:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile: Option<String>,
    /// Whether others see the mobile number.
    ///
    /// Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile_visible: Option<bool>,
    /// The gender.
    ///
    /// Needs a scope: `contact:user.gender:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gender: Option<UpdateUserGender>,
    /// The image of the avatar, by the key that its upload gave.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_key: Option<String>,
    /// The avatar.
    ///
    /// Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar: Option<AvatarInfo>,
    /// Whether the account is active, suspended or left.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<UserStatus>,
    /// The departments that the user is in, by the kind of id that the call uses.
    ///
    /// Needs a scope: `contact:user.department:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_ids: Option<Vec<String>>,
    /// Whom the user reports to, by the kind of id that the call uses.
    ///
    /// Needs a scope: `contact:user.department:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leader_user_id: Option<String>,
    /// The city that the user works in.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// The country or region, by its code.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Where the user sits.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work_station: Option<String>,
    /// When the user joined the tenant, in seconds since 1970.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_time: Option<i64>,
    /// Whether the user administers the tenant.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_tenant_manager: Option<bool>,
    /// The employee number.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employee_no: Option<String>,
    /// The type of employment.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employee_type: Option<EmployeeType>,
    /// The user's place in each department.
    ///
    /// Needs a scope: `contact:user.department:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub orders: Option<Vec<UserOrder>>,
    /// Values of the tenant's custom fields.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attrs: Option<Vec<BatchUserCustomAttr>>,
    /// The mail address that the tenant gives the user.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enterprise_email: Option<String>,
    /// The job title.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_title: Option<String>,
    /// Whether the account is suspended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_frozen: Option<bool>,
}

/// The type `user` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct User {
    /// The user's id within all apps of one developer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub union_id: Option<String>,
    /// The user, by the kind of id that the call uses.
    ///
    /// Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The user's id within the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
    /// The user's name.
    ///
    /// Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The name in English.
    ///
    /// Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub en_name: Option<String>,
    /// The nickname.
    ///
    /// Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// The mail address that the user entered.
    ///
    /// Needs a scope: `contact:user.email:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The mobile number, with its country code.
    ///
    /// Needs a scope: `contact:user.phone:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile: Option<String>,
    /// Whether others see the mobile number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile_visible: Option<bool>,
    /// The gender.
    ///
    /// Needs a scope: `contact:user.gender:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gender: Option<UserGender>,
    /// The image of the avatar, by the key that its upload gave.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_key: Option<String>,
    /// The avatar.
    ///
    /// Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar: Option<AvatarInfo>,
    /// Whether the account is active, suspended or left.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<UserStatus>,
    /// The departments that the user is in, by the kind of id that the call uses.
    ///
    /// Needs a scope: `contact:user.department:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_ids: Option<Vec<String>>,
    /// Whom the user reports to, by the kind of id that the call uses.
    ///
    /// Needs a scope: `contact:user.department:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leader_user_id: Option<String>,
    /// The city that the user works in.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// The country or region, by its code.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Where the user sits.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work_station: Option<String>,
    /// When the user joined the tenant, in seconds since 1970.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_time: Option<i64>,
    /// Whether the user administers the tenant.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_tenant_manager: Option<bool>,
    /// The employee number.
    ///
    /// Needs a scope: `contact:user.employee_number:read`, `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employee_no: Option<String>,
    /// The type of employment.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employee_type: Option<EmployeeType>,
    /// The user's place in each department.
    ///
    /// Needs a scope: `contact:user.department:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub orders: Option<Vec<UserOrder>>,
    /// Values of the tenant's custom fields.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attrs: Option<Vec<BatchUserCustomAttr>>,
    /// The mail address that the tenant gives the user.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enterprise_email: Option<String>,
    /// The job title.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_title: Option<String>,
    /// Whether the account is suspended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_frozen: Option<bool>,
    /// Where the data is stored.
    ///
    /// Needs a scope: `contact:user.user_geo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub geo: Option<String>,
    /// The job level.
    ///
    /// Needs a scope: `contact:user.job_level:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_level_id: Option<String>,
    /// The job family.
    ///
    /// Needs a scope: `contact:user.job_family:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_family_id: Option<String>,
    /// The licenses that the user holds.
    ///
    /// Needs a scope: `contact:user.subscription_ids:write`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscription_ids: Option<Vec<String>>,
    /// The licenses that are assigned.
    ///
    /// Needs a scope: `contact:user.assign_info:read`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assign_info: Option<Vec<UserAssignInfo>>,
    /// The departments from the top down to this one.
    ///
    /// Needs a scope: `contact:user.department_path:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_path: Option<Vec<DepartmentDetail>>,
    /// The users to whom this one reports besides.
    ///
    /// Needs a scope: `contact:user.dotted_line_leader_info.read`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dotted_line_leader_user_ids: Option<Vec<String>>,
}

/// The type `user_assign_info` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UserAssignInfo {
    /// The subscription.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscription_id: Option<String>,
    /// The plan of the license.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license_plan_key: Option<String>,
    /// The name of the product.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_name: Option<String>,
    /// The name in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_name: Option<DepartmentI18nName>,
    /// When the license begins, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// When the license ends, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
}

/// The type `user_contact_info` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UserContactInfo {
    /// The user, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The mobile number, with its country code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile: Option<String>,
    /// The mail address that the user entered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Whether the account is active, suspended or left.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<UserStatus>,
}

/// The type `user_custom_attr` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UserCustomAttr {
    /// The type of the custom field.
    ///
    /// Example: `TEXT`.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<CustomAttrType>,
    /// The custom field.
    ///
    /// Example: `DemoId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The value of the custom field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<UserCustomAttrValue>,
}

impl UserCustomAttr {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, type_: impl Into<CustomAttrType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`value`](Self#structfield.value).
    #[must_use]
    pub fn value(mut self, value: UserCustomAttrValue) -> Self {
        self.value = Some(value);
        self
    }
}

/// The type `custom_attr_generic_user` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UserCustomAttrGenericUser {
    /// The user, by the id within the tenant, whatever kind of id the call uses.
    ///
    /// Example: `9b2fabg5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The kind of user; always 1.
    ///
    /// Example: `1`.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<UserCustomAttrGenericUserType>,
}

impl UserCustomAttrGenericUser {
    /// With what is required.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        type_: impl Into<UserCustomAttrGenericUserType>,
    ) -> Self {
        Self {
            id: Some(id.into()),
            type_: Some(type_.into()),
        }
    }

    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, type_: impl Into<UserCustomAttrGenericUserType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

/// The type `user_custom_attr_value` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UserCustomAttrValue {
    /// The text that is shown.
    ///
    /// Example: `DemoText`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The address that is opened where no other is given, on phones for example.
    ///
    /// Example: `http://www.fs.cn`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The address to open on a computer.
    ///
    /// Example: `http://www.fs.cn`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pc_url: Option<String>,
    /// The option.
    ///
    /// Example: `edcvfrtg`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub option_id: Option<String>,
    /// The user whom the field names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub generic_user: Option<UserCustomAttrGenericUser>,
}

impl UserCustomAttrValue {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`text`](Self#structfield.text).
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets [`url`](Self#structfield.url).
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets [`pc_url`](Self#structfield.pc_url).
    #[must_use]
    pub fn pc_url(mut self, pc_url: impl Into<String>) -> Self {
        self.pc_url = Some(pc_url.into());
        self
    }

    /// Sets [`option_id`](Self#structfield.option_id).
    #[must_use]
    pub fn option_id(mut self, option_id: impl Into<String>) -> Self {
        self.option_id = Some(option_id.into());
        self
    }

    /// Sets [`generic_user`](Self#structfield.generic_user).
    #[must_use]
    pub fn generic_user(mut self, generic_user: UserCustomAttrGenericUser) -> Self {
        self.generic_user = Some(generic_user);
        self
    }
}

/// The type `user_department_info` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UserDepartmentInfo {
    /// The department, by the kind of id that the call uses.
    ///
    /// Example: `od-4e6ac4d14bcd5071a37a39de902c7141`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_id: Option<String>,
    /// The user's place within the department.
    ///
    /// Example: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_order: Option<i64>,
    /// The department's place among those of the user.
    ///
    /// Example: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_order: Option<i64>,
}

impl UserDepartmentInfo {
    /// With what is required.
    #[must_use]
    pub fn new(department_id: impl Into<String>) -> Self {
        Self {
            department_id: Some(department_id.into()),
            ..Self::default()
        }
    }

    /// Sets [`department_id`](Self#structfield.department_id).
    #[must_use]
    pub fn department_id(mut self, department_id: impl Into<String>) -> Self {
        self.department_id = Some(department_id.into());
        self
    }

    /// Sets [`user_order`](Self#structfield.user_order).
    #[must_use]
    pub fn user_order(mut self, user_order: i64) -> Self {
        self.user_order = Some(user_order);
        self
    }

    /// Sets [`department_order`](Self#structfield.department_order).
    #[must_use]
    pub fn department_order(mut self, department_order: i64) -> Self {
        self.department_order = Some(department_order);
        self
    }
}

/// The type `user_order` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UserOrder {
    /// The department, by the kind of id that the call uses.
    ///
    /// Example: `od-4e6ac4d14bcd5071a37a39de902c7141`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_id: Option<String>,
    /// The user's place within the department.
    ///
    /// Default: `0`. Example: `100`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_order: Option<i64>,
    /// The department's place among those of the user.
    ///
    /// Default: `0`. Example: `100`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_order: Option<i64>,
    /// Whether it is the user's first department.
    ///
    /// Default: `true`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_primary_dept: Option<bool>,
}

impl UserOrder {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`department_id`](Self#structfield.department_id).
    #[must_use]
    pub fn department_id(mut self, department_id: impl Into<String>) -> Self {
        self.department_id = Some(department_id.into());
        self
    }

    /// Sets [`user_order`](Self#structfield.user_order).
    #[must_use]
    pub fn user_order(mut self, user_order: i64) -> Self {
        self.user_order = Some(user_order);
        self
    }

    /// Sets [`department_order`](Self#structfield.department_order).
    #[must_use]
    pub fn department_order(mut self, department_order: i64) -> Self {
        self.department_order = Some(department_order);
        self
    }

    /// Sets [`is_primary_dept`](Self#structfield.is_primary_dept).
    #[must_use]
    pub fn is_primary_dept(mut self, is_primary_dept: bool) -> Self {
        self.is_primary_dept = Some(is_primary_dept);
        self
    }
}

/// The type `user_status` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UserStatus {
    /// Whether the account is suspended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_frozen: Option<bool>,
    /// Whether the user has left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_resigned: Option<bool>,
    /// Whether the account is active.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_activated: Option<bool>,
    /// Whether the user has exited the tenant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_exited: Option<bool>,
    /// Whether the user has not joined yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_unjoin: Option<bool>,
}

/// The type `work_city` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct WorkCity {
    /// The work city.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work_city_id: Option<String>,
    /// The name of the work city.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The name in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_name: Option<Vec<I18nContent>>,
    /// Whether it is in use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<bool>,
}
