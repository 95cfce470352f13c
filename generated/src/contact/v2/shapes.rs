// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// An object with `id`, `name`, `parent_id`, `leader_user_id ∟leader_open_id`, `create_group_chat`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Department {
    /// The id to give the department.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The department above; `0` for one at the top.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<String>,
    /// The leader: `leader_user_id` is the id within the tenant, `leader_open_id` that within the app; the first wins.
    #[serde(rename = "leader_user_id ∟leader_open_id")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leader_user_id_leader_open_id: Option<String>,
    /// Whether a chat is created for the department.
    ///
    /// Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_group_chat: Option<bool>,
}

impl Department {
    /// With what is required.
    #[must_use]
    pub fn new(name: impl Into<String>, parent_id: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            parent_id: Some(parent_id.into()),
            ..Self::default()
        }
    }

    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`parent_id`](Self#structfield.parent_id).
    #[must_use]
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.parent_id = Some(parent_id.into());
        self
    }

    /// Sets [`leader_user_id_leader_open_id`](Self#structfield.leader_user_id_leader_open_id).
    #[must_use]
    pub fn leader_user_id_leader_open_id(
        mut self,
        leader_user_id_leader_open_id: impl Into<String>,
    ) -> Self {
        self.leader_user_id_leader_open_id = Some(leader_user_id_leader_open_id.into());
        self
    }

    /// Sets [`create_group_chat`](Self#structfield.create_group_chat).
    #[must_use]
    pub fn create_group_chat(mut self, create_group_chat: bool) -> Self {
        self.create_group_chat = Some(create_group_chat);
        self
    }
}

/// An object with `id`, `name`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RoleList {
    /// The role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// An object with `code`, `msg`, `action`, `name`, `email`, ….
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TaskInfo {
    /// 0 where it succeeded, otherwise the code of the error.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
    /// What the server says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub msg: Option<String>,
    /// What was done: 1 added, 2 updated; absent where it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<i64>,
    /// The name of the user or department.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The mail address that the user entered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The mobile number, with its country code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile: Option<String>,
    /// The user, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The departments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub departments: Option<Vec<String>>,
    /// The user's id within the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
    /// The department, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_id: Option<String>,
    /// The department above.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<String>,
    /// The chat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_id: Option<String>,
}

/// An object with `name`, `departments`, `user_id`, `email`, `mobile`, ….
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct User {
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The departments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub departments: Option<Vec<String>>,
    /// The user, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The mail address that the user entered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The mobile number, with its country code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile: Option<String>,
    /// Whether others see the mobile number.
    ///
    /// Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile_visible: Option<bool>,
    /// The city.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// The country or region, by its code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// The gender.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gender: Option<i64>,
    /// The type of employment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employee_type: Option<i64>,
    /// When the user joined the tenant, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_time: Option<i64>,
    /// The leader: `leader_user_id` is the id within the tenant, `leader_open_id` that within the app; the first wins.
    #[serde(rename = "leader_user_id ∟leader_open_id")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leader_user_id_leader_open_id: Option<String>,
    /// The employee number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employee_no: Option<String>,
    /// Values of the tenant's custom fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attrs: Option<Vec<UserCustomAttr>>,
    /// Where the user sits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work_station: Option<String>,
}

impl User {
    /// With what is required.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        departments: impl IntoIterator<Item = impl Into<String>>,
        mobile: impl Into<String>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            departments: Some(departments.into_iter().map(Into::into).collect()),
            mobile: Some(mobile.into()),
            ..Self::default()
        }
    }

    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`departments`](Self#structfield.departments).
    #[must_use]
    pub fn departments(
        mut self,
        departments: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.departments = Some(departments.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`user_id`](Self#structfield.user_id).
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`email`](Self#structfield.email).
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets [`mobile`](Self#structfield.mobile).
    #[must_use]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets [`mobile_visible`](Self#structfield.mobile_visible).
    #[must_use]
    pub fn mobile_visible(mut self, mobile_visible: bool) -> Self {
        self.mobile_visible = Some(mobile_visible);
        self
    }

    /// Sets [`city`](Self#structfield.city).
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets [`country`](Self#structfield.country).
    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Sets [`gender`](Self#structfield.gender).
    #[must_use]
    pub fn gender(mut self, gender: i64) -> Self {
        self.gender = Some(gender);
        self
    }

    /// Sets [`employee_type`](Self#structfield.employee_type).
    #[must_use]
    pub fn employee_type(mut self, employee_type: i64) -> Self {
        self.employee_type = Some(employee_type);
        self
    }

    /// Sets [`join_time`](Self#structfield.join_time).
    #[must_use]
    pub fn join_time(mut self, join_time: i64) -> Self {
        self.join_time = Some(join_time);
        self
    }

    /// Sets [`leader_user_id_leader_open_id`](Self#structfield.leader_user_id_leader_open_id).
    #[must_use]
    pub fn leader_user_id_leader_open_id(
        mut self,
        leader_user_id_leader_open_id: impl Into<String>,
    ) -> Self {
        self.leader_user_id_leader_open_id = Some(leader_user_id_leader_open_id.into());
        self
    }

    /// Sets [`employee_no`](Self#structfield.employee_no).
    #[must_use]
    pub fn employee_no(mut self, employee_no: impl Into<String>) -> Self {
        self.employee_no = Some(employee_no.into());
        self
    }

    /// Sets [`custom_attrs`](Self#structfield.custom_attrs).
    #[must_use]
    pub fn custom_attrs(
        mut self,
        custom_attrs: impl IntoIterator<Item = impl Into<UserCustomAttr>>,
    ) -> Self {
        self.custom_attrs = Some(custom_attrs.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`work_station`](Self#structfield.work_station).
    #[must_use]
    pub fn work_station(mut self, work_station: impl Into<String>) -> Self {
        self.work_station = Some(work_station.into());
        self
    }
}

/// An object with `id`, `value`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UserCustomAttr {
    /// The custom field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The value of the custom field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<UserCustomAttrValue>,
}

impl UserCustomAttr {
    /// With what is required.
    #[must_use]
    pub fn new(id: impl Into<String>, value: UserCustomAttrValue) -> Self {
        Self {
            id: Some(id.into()),
            value: Some(value),
        }
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

/// An object with `text`, `url`, `pc_url`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UserCustomAttrValue {
    /// The text that is shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The address that is opened where no other is given, on phones for example.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The address to open on a computer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pc_url: Option<String>,
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
}
