// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Returns the names of several users by their ids.
///
/// `POST /open-apis/contact/v3/users/basic_batch`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `contact:user.basic_profile:readonly`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 5 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/basic_batch>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BasicBatchUser {
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// The users, by the kind of id that the call uses.
    ///
    /// Length: 1 to 10. Example: `["ou_b3b46653c99f1f6177a478974bdabb72"]`.
    pub user_ids: Vec<String>,
}

impl BasicBatchUser {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(user_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            user_id_type: None,
            user_ids: user_ids.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }
}

impl crate::Endpoint for BasicBatchUser {
    type Response = BasicBatchUserResponse;
    type Error = BasicBatchUserError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.user.basic_batch",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/contact/v3/users/basic_batch",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `contact.v3.user.basic_batch` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BasicBatchUserResponse {
    /// The users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub users: Option<Vec<BasicUser>>,
}

/// What `contact.v3.user.basic_batch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BasicBatchUserError {
    /// `40001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "40001")]
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl BasicBatchUserError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ParamIsInvalid,
            crate::ErrorFacts::new(
                40001,
                400,
                "param is invalid",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(BasicBatchUserError);

/// Returns several users by their ids.
///
/// `GET /open-apis/contact/v3/users/batch`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `contact:contact.base:readonly`
/// - Scopes for some fields: `contact:user.assign_info:read`, `contact:user.base:readonly`, `contact:user.department:readonly`, `contact:user.department_path:readonly`, `contact:user.dotted_line_leader_info.read`, `contact:user.employee:readonly`, `contact:user.employee_id:readonly`, `contact:user.employee_number:read`, `contact:user.gender:readonly`, `contact:user.user_geo`, `contact:user.phone:readonly`, `contact:user.subscription_ids:write`, `contact:user.email:readonly`, `contact:user.job_family:readonly`, `contact:user.job_level:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/batch>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchUser {
    /// The users, by the kind of id that the call uses.
    ///
    /// Example: `["7be5fg"]`.
    #[serde(skip)]
    pub user_ids: Vec<String>,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments.
    ///
    /// Default: `open_department_id`. Example: `open_department_id`.
    #[serde(skip)]
    pub department_id_type: Option<DepartmentIdType>,
}

impl BatchUser {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(user_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            user_ids: user_ids.into_iter().map(Into::into).collect(),
            user_id_type: None,
            department_id_type: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    #[must_use]
    pub fn department_id_type(
        mut self,
        department_id_type: impl Into<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = Some(department_id_type.into());
        self
    }
}

impl crate::Endpoint for BatchUser {
    type Response = BatchUserResponse;
    type Error = BatchUserError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.user.batch",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/contact/v3/users/batch",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("user_ids", &self.user_ids);
        query.push("user_id_type", &self.user_id_type);
        query.push("department_id_type", &self.department_id_type);
    }
}

/// What `contact.v3.user.batch` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchUserResponse {
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<User>>,
}

/// What `contact.v3.user.batch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchUserError {
    /// `40001` (HTTP 400): invalid parameter
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "40001")]
    InvalidParameter,
    /// `40004` (HTTP 403): no dept. authority
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    #[doc(alias = "40004")]
    NoDept,
    /// `41050` (HTTP 400): no user authority
    ///
    /// The app or the calling user may not see the user. Add the user to the contact scope.
    #[doc(alias = "41050")]
    NoUserAuthority,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl BatchUserError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InvalidParameter,
            crate::ErrorFacts::new(
                40001,
                400,
                "invalid parameter",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::NoDept,
            crate::ErrorFacts::new(
                40004,
                403,
                "no dept. authority",
                "The app may not see the department. Add it to the app's contact scope.",
                false,
            ),
        ),
        (
            Self::NoUserAuthority,
            crate::ErrorFacts::new(
                41050,
                400,
                "no user authority",
                "The app or the calling user may not see the user. Add the user to the contact scope.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(BatchUserError);

/// Returns the ids of users by their mobile numbers or mail addresses.
///
/// `POST /open-apis/contact/v3/users/batch_get_id`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:user.id:readonly`
/// - Scopes for some fields: `contact:user.employee:readonly`, `contact:user.employee_id:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/batch_get_id>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchGetIdUser {
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `user_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// The mail addresses to look up, 50 at most; not those that the tenant gives.
    ///
    /// Length: at most 50. Example: `["zhangsan@z.com"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emails: Option<Vec<String>>,
    /// The mobile numbers to look up, 50 at most; with the calling code unless they are of mainland China.
    ///
    /// Length: at most 50. Example: `["13011111111"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobiles: Option<Vec<String>>,
    /// Whether users who have left are found too.
    ///
    /// Default: `false`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_resigned: Option<bool>,
}

impl BatchGetIdUser {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self {
            user_id_type: None,
            emails: None,
            mobiles: None,
            include_resigned: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`emails`](Self#structfield.emails).
    #[must_use]
    pub fn emails(
        mut self,
        emails: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.emails = Some(emails.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`mobiles`](Self#structfield.mobiles).
    #[must_use]
    pub fn mobiles(
        mut self,
        mobiles: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.mobiles = Some(mobiles.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`include_resigned`](Self#structfield.include_resigned).
    #[must_use]
    pub fn include_resigned(mut self, include_resigned: bool) -> Self {
        self.include_resigned = Some(include_resigned);
        self
    }
}

impl crate::Endpoint for BatchGetIdUser {
    type Response = BatchGetIdUserResponse;
    type Error = BatchGetIdUserError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.user.batch_get_id",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/contact/v3/users/batch_get_id",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `contact.v3.user.batch_get_id` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchGetIdUserResponse {
    /// The users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_list: Option<Vec<UserContactInfo>>,
}

/// What `contact.v3.user.batch_get_id` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchGetIdUserError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl BatchGetIdUserError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(BatchGetIdUserError);

/// Creates a user, as when somebody joins the tenant.
///
/// `POST /open-apis/contact/v3/users`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:contact`
/// - Scopes for some fields: `contact:user.base:readonly`, `contact:user.department:readonly`, `contact:user.dotted_line_leader_info.read`, `contact:user.employee:readonly`, `contact:user.employee_number:read`, `contact:user.gender:readonly`, `contact:user.email:readonly`, `contact:user.job_level:readonly`, `contact:user.employee_id:readonly`, `contact:user.phone:readonly`, `contact:user.user_geo`, `contact:user.job_family:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateUser {
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments.
    ///
    /// Default: `open_department_id`. Example: `open_department_id`.
    #[serde(skip)]
    pub department_id_type: Option<DepartmentIdType>,
    /// A text of your own that makes repeated calls count once.
    ///
    /// Example: `abcd-12345-e6f`.
    #[serde(skip)]
    pub client_token: Option<String>,
    /// The id within the tenant to give the user, up to 64 characters.
    ///
    /// Example: `3e3cf96b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The name.
    ///
    /// Length: at least 1. Example: `张三`.
    pub name: String,
    /// The name in English.
    ///
    /// Example: `San Zhang`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub en_name: Option<String>,
    /// The nickname.
    ///
    /// Example: `Alex Zhang`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// The mail address that the user entered.
    ///
    /// Example: `zhangsan@gmail.com`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The mobile number, with its country code.
    ///
    /// Example: `13011111111`.
    pub mobile: String,
    /// Whether others see the mobile number.
    ///
    /// Default: `true`. Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile_visible: Option<bool>,
    /// The gender.
    ///
    /// Default: `0`. Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gender: Option<UserGender>,
    /// The image of the avatar, by the key that its upload gave.
    ///
    /// Example: `2500c7a9-5fff-4d9a-a2de-3d59614ae28g`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_key: Option<String>,
    /// The departments that the user is in, 50 at most, by the kind of id that the call uses.
    ///
    /// Example: `["od-4e6ac4d14bcd5071a37a39de902c714111111"]`.
    pub department_ids: Vec<String>,
    /// Whom the user reports to, by the kind of id that the call uses.
    ///
    /// Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leader_user_id: Option<String>,
    /// The city.
    ///
    /// Example: `杭州`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// The country or region, by its code.
    ///
    /// Example: `CN`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Where the user sits.
    ///
    /// Example: `北楼-H34`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work_station: Option<String>,
    /// When the user joined the tenant, in seconds since 1970; now where it is left out.
    ///
    /// Example: `2147483647`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_time: Option<i64>,
    /// The employee number.
    ///
    /// Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employee_no: Option<String>,
    /// The type of employment.
    ///
    /// Example: `1`.
    pub employee_type: EmployeeType,
    /// The user's place in each department.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub orders: Option<Vec<UserOrder>>,
    /// Values of the tenant's custom fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attrs: Option<Vec<UserCustomAttr>>,
    /// The mail address that the tenant gives the user.
    ///
    /// Example: `demo@mail.com`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enterprise_email: Option<String>,
    /// The job title.
    ///
    /// Example: `xxxxx`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_title: Option<String>,
    /// Where the data is stored.
    ///
    /// Example: `cn`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub geo: Option<String>,
    /// The job level.
    ///
    /// Example: `mga5oa8ayjlp9rb`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_level_id: Option<String>,
    /// The job family.
    ///
    /// Example: `mga5oa8ayjlp9rb`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_family_id: Option<String>,
    /// The licenses that the user holds.
    ///
    /// Example: `["23213213213123123"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscription_ids: Option<Vec<String>>,
    /// The users to whom this one reports besides.
    ///
    /// Example: `["ou_7dab8a3d3cdcc9da365777c7ad535d62"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dotted_line_leader_user_ids: Option<Vec<String>>,
}

impl CreateUser {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        mobile: impl Into<String>,
        department_ids: impl IntoIterator<Item = impl Into<String>>,
        employee_type: impl Into<EmployeeType>,
    ) -> Self {
        Self {
            user_id_type: None,
            department_id_type: None,
            client_token: None,
            user_id: None,
            name: name.into(),
            en_name: None,
            nickname: None,
            email: None,
            mobile: mobile.into(),
            mobile_visible: None,
            gender: None,
            avatar_key: None,
            department_ids: department_ids.into_iter().map(Into::into).collect(),
            leader_user_id: None,
            city: None,
            country: None,
            work_station: None,
            join_time: None,
            employee_no: None,
            employee_type: employee_type.into(),
            orders: None,
            custom_attrs: None,
            enterprise_email: None,
            job_title: None,
            geo: None,
            job_level_id: None,
            job_family_id: None,
            subscription_ids: None,
            dotted_line_leader_user_ids: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    #[must_use]
    pub fn department_id_type(
        mut self,
        department_id_type: impl Into<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = Some(department_id_type.into());
        self
    }

    /// Sets [`client_token`](Self#structfield.client_token).
    #[must_use]
    pub fn client_token(mut self, client_token: impl Into<String>) -> Self {
        self.client_token = Some(client_token.into());
        self
    }

    /// Sets [`user_id`](Self#structfield.user_id).
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`en_name`](Self#structfield.en_name).
    #[must_use]
    pub fn en_name(mut self, en_name: impl Into<String>) -> Self {
        self.en_name = Some(en_name.into());
        self
    }

    /// Sets [`nickname`](Self#structfield.nickname).
    #[must_use]
    pub fn nickname(mut self, nickname: impl Into<String>) -> Self {
        self.nickname = Some(nickname.into());
        self
    }

    /// Sets [`email`](Self#structfield.email).
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets [`mobile_visible`](Self#structfield.mobile_visible).
    #[must_use]
    pub fn mobile_visible(mut self, mobile_visible: bool) -> Self {
        self.mobile_visible = Some(mobile_visible);
        self
    }

    /// Sets [`gender`](Self#structfield.gender).
    #[must_use]
    pub fn gender(mut self, gender: impl Into<UserGender>) -> Self {
        self.gender = Some(gender.into());
        self
    }

    /// Sets [`avatar_key`](Self#structfield.avatar_key).
    #[must_use]
    pub fn avatar_key(mut self, avatar_key: impl Into<String>) -> Self {
        self.avatar_key = Some(avatar_key.into());
        self
    }

    /// Sets [`leader_user_id`](Self#structfield.leader_user_id).
    #[must_use]
    pub fn leader_user_id(mut self, leader_user_id: impl Into<String>) -> Self {
        self.leader_user_id = Some(leader_user_id.into());
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

    /// Sets [`work_station`](Self#structfield.work_station).
    #[must_use]
    pub fn work_station(mut self, work_station: impl Into<String>) -> Self {
        self.work_station = Some(work_station.into());
        self
    }

    /// Sets [`join_time`](Self#structfield.join_time).
    #[must_use]
    pub fn join_time(mut self, join_time: i64) -> Self {
        self.join_time = Some(join_time);
        self
    }

    /// Sets [`employee_no`](Self#structfield.employee_no).
    #[must_use]
    pub fn employee_no(mut self, employee_no: impl Into<String>) -> Self {
        self.employee_no = Some(employee_no.into());
        self
    }

    /// Sets [`orders`](Self#structfield.orders).
    #[must_use]
    pub fn orders(
        mut self,
        orders: impl IntoIterator<Item = impl Into<UserOrder>>,
    ) -> Self {
        self.orders = Some(orders.into_iter().map(Into::into).collect());
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

    /// Sets [`enterprise_email`](Self#structfield.enterprise_email).
    #[must_use]
    pub fn enterprise_email(mut self, enterprise_email: impl Into<String>) -> Self {
        self.enterprise_email = Some(enterprise_email.into());
        self
    }

    /// Sets [`job_title`](Self#structfield.job_title).
    #[must_use]
    pub fn job_title(mut self, job_title: impl Into<String>) -> Self {
        self.job_title = Some(job_title.into());
        self
    }

    /// Sets [`geo`](Self#structfield.geo).
    #[must_use]
    pub fn geo(mut self, geo: impl Into<String>) -> Self {
        self.geo = Some(geo.into());
        self
    }

    /// Sets [`job_level_id`](Self#structfield.job_level_id).
    #[must_use]
    pub fn job_level_id(mut self, job_level_id: impl Into<String>) -> Self {
        self.job_level_id = Some(job_level_id.into());
        self
    }

    /// Sets [`job_family_id`](Self#structfield.job_family_id).
    #[must_use]
    pub fn job_family_id(mut self, job_family_id: impl Into<String>) -> Self {
        self.job_family_id = Some(job_family_id.into());
        self
    }

    /// Sets [`subscription_ids`](Self#structfield.subscription_ids).
    #[must_use]
    pub fn subscription_ids(
        mut self,
        subscription_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.subscription_ids = Some(
            subscription_ids.into_iter().map(Into::into).collect(),
        );

        self
    }

    /// Sets [`dotted_line_leader_user_ids`](Self#structfield.dotted_line_leader_user_ids).
    #[must_use]
    pub fn dotted_line_leader_user_ids(
        mut self,
        dotted_line_leader_user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dotted_line_leader_user_ids = Some(
            dotted_line_leader_user_ids.into_iter().map(Into::into).collect(),
        );

        self
    }
}

impl crate::Endpoint for CreateUser {
    type Response = CreateUserResponse;
    type Error = CreateUserError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.user.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/contact/v3/users",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
        query.push("department_id_type", &self.department_id_type);
        query.push("client_token", &self.client_token);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `contact.v3.user.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateUserResponse {
    /// The user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<CreateUserUser>,
}

/// What `contact.v3.user.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateUserError {
    /// `40001` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "40001")]
    ParamError,
    /// `40003` (HTTP 400): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    #[doc(alias = "40003")]
    InternalError,
    /// `40004` (HTTP 403): no dept authority error
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    #[doc(alias = "40004")]
    NoDeptAuthorityError,
    /// `40021` (HTTP 400): no a same request error
    ///
    /// The client token was used for another request. Send a new one.
    #[doc(alias = "40021")]
    NoSameRequestError,
    /// `41001` (HTTP 400): mobile has already exist error
    ///
    /// Another user has this mobile number. Use another one, or find the user who has it.
    #[doc(alias = "41001")]
    MobileHasAlreadyExistError,
    /// `41002` (HTTP 400): email has already exist error
    ///
    /// Another user has this mail address. Use another one, or find the user who has it.
    #[doc(alias = "41002")]
    EmailHasAlreadyExistError,
    /// `41003` (HTTP 409): user account conflict error
    ///
    /// The mobile number and the mail address belong to two different accounts. Use others, or close one of the accounts.
    #[doc(alias = "41003")]
    UserAccountConflictError,
    /// `41004` (HTTP 400): mobile is invalid error
    ///
    /// The mobile number is not valid. Check its form and its calling code.
    #[doc(alias = "41004")]
    MobileIsInvalidError,
    /// `41005` (HTTP 400): email is invalid error
    ///
    /// The mail address is not valid. Check it.
    #[doc(alias = "41005")]
    EmailIsInvalidError,
    /// `41006` (HTTP 400): no user name error
    ///
    /// The name is missing. Send `name`.
    #[doc(alias = "41006")]
    NoUserNameError,
    /// `41007` (HTTP 400): exceed uncertain tenant seat limit error
    #[doc(alias = "41007")]
    ExceedUncertainTenantSeatLimitError,
    /// `41008` (HTTP 400): exceed bill seat limit error
    #[doc(alias = "41008")]
    ExceedBillSeatLimitError,
    /// `41009` (HTTP 400): no email or mobile error
    ///
    /// Mail address and mobile number are both missing. Send at least one.
    #[doc(alias = "41009")]
    NoEmailOrMobileError,
    /// `41010` (HTTP 400): no mobile error
    ///
    /// The mobile number is missing. Send `mobile`.
    #[doc(alias = "41010")]
    NoMobileError,
    /// `41011` (HTTP 400): user id already exist error
    ///
    /// Another user has this id within the tenant. Use another one.
    #[doc(alias = "41011")]
    UserIdAlreadyExistError,
    /// `41012` (HTTP 400): user id invalid error
    ///
    /// The user's id is not valid. Check it, and that it fits `user_id_type`.
    #[doc(alias = "41012")]
    UserIdInvalidError,
    /// `41013` (HTTP 400): exceed user id update limit error
    ///
    /// The user's id was changed too often already. It can be changed no more.
    #[doc(alias = "41013")]
    ExceedUserIdUpdateLimitError,
    /// `41014` (HTTP 400): user name sensitive error
    ///
    /// The name holds words that are not allowed. Use another one.
    #[doc(alias = "41014")]
    UserNameSensitiveError,
    /// `41015` (HTTP 400): idp type invalid error
    #[doc(alias = "41015")]
    IdpTypeInvalidError,
    /// `41016` (HTTP 400): department has too many users error
    ///
    /// A department has too many users. Use another one.
    #[doc(alias = "41016")]
    DepartmentHasTooManyUsersError,
    /// `41017` (HTTP 400): department is required error
    ///
    /// The departments are missing. Send `department_ids`.
    #[doc(alias = "41017")]
    DepartmentIsRequiredError,
    /// `41018` (HTTP 400): position info is invalid error
    ///
    /// The position is not valid. Check it.
    #[doc(alias = "41018")]
    PositionInfoIsInvalidError,
    /// `41019` (HTTP 400): position department is invalid error
    ///
    /// The department of the position is not valid. Check it.
    #[doc(alias = "41019")]
    PositionDepartmentIsInvalidError,
    /// `41020` (HTTP 400): position code has already exist error
    ///
    /// The code of the position is not valid. Use another one.
    #[doc(alias = "41020")]
    PositionCodeHasAlreadyExistError,
    /// `41021` (HTTP 400): position multiple main count error
    ///
    /// The user has more than one main position. Set one only.
    #[doc(alias = "41021")]
    PositionMultipleMainCountError,
    /// `41022` (HTTP 400): user tenant not match error
    ///
    /// The user is of another tenant. Check that the access token is of the user's tenant.
    #[doc(alias = "41022")]
    UserTenantNotMatchError,
    /// `41025` (HTTP 400): order department invalid error
    ///
    /// A department in `orders` is not one of the user's. Check it against `department_ids`.
    #[doc(alias = "41025")]
    OrderDepartmentInvalidError,
    /// `41027` (HTTP 504): create account failed error
    #[doc(alias = "41027")]
    CreateAccountFailedError,
    /// `41028` (HTTP 405): user multi department need upgrade visibility error
    ///
    /// The tenant's rules of visibility do not support several departments. Have an administrator upgrade them in the admin console.
    #[doc(alias = "41028")]
    UserMultiDepartmentNeedUpgradeVisibility,
    /// `41029` (HTTP 400): create or update user multi department error
    ///
    /// The tenant does not support users in several departments. Send one only, or ask the support.
    #[doc(alias = "41029")]
    CreateUpdateUserMultiDepartmentError,
    /// `41030` (HTTP 400): set leader to oneself error
    ///
    /// The user cannot be their own leader. Check `leader_user_id`.
    #[doc(alias = "41030")]
    SetLeaderToOneselfError,
    /// `41031` (HTTP 504): position feature not enable error
    ///
    /// The tenant does not support positions. Leave them out, or ask the support.
    #[doc(alias = "41031")]
    PositionFeatureNotEnableError,
    /// `41032` (HTTP 504): user multi department feature not enable error
    ///
    /// The tenant does not support users in several departments. Send one only, or ask the support.
    #[doc(alias = "41032")]
    UserMultiDepartmentFeatureNotEnable,
    /// `41033` (HTTP 400): user in too many departments error
    ///
    /// The user is in too many departments. Send 50 at most.
    #[doc(alias = "41033")]
    UserInTooManyDepartmentsError,
    /// `41034` (HTTP 400): email prefix already exist error
    ///
    /// Another address has the same part before the `@`. Use another one.
    #[doc(alias = "41034")]
    EmailPrefixAlreadyExistError,
    /// `41035` (HTTP 400): email prefix is invalid error
    ///
    /// The part of the mail address before the `@` is not valid. Check it.
    #[doc(alias = "41035")]
    EmailPrefixIsInvalidError,
    /// `41036` (HTTP 400): avatar key is invalid error
    ///
    /// The avatar is not valid. Upload the image again and check `avatar_key`.
    #[doc(alias = "41036")]
    AvatarKeyIsInvalidError,
    /// `41037` (HTTP 400): avatar key is sensitive error
    ///
    /// The avatar was refused by the review. Upload another image.
    #[doc(alias = "41037")]
    AvatarKeyIsSensitiveError,
    /// `41038` (HTTP 400): gender is invalid error
    ///
    /// The gender is not valid. Check `gender`.
    #[doc(alias = "41038")]
    GenderIsInvalidError,
    /// `41040` (HTTP 400): user name is null error
    ///
    /// The name is empty. Send `name`.
    #[doc(alias = "41040")]
    UserNameIsNullError,
    /// `41041` (HTTP 400): department id is not assigned error
    ///
    /// The departments are missing. Send `department_ids`.
    #[doc(alias = "41041")]
    DepartmentIdIsNotAssignedError,
    /// `41042` (HTTP 400): join time is invalid error
    ///
    /// The time of joining is missing or not valid. Check `join_time`.
    #[doc(alias = "41042")]
    JoinTimeIsInvalidError,
    /// `41043` (HTTP 400): employee id is invalid error
    ///
    /// The user's id is not valid. Send 1 to 64 characters.
    #[doc(alias = "41043")]
    EmployeeIdIsInvalidError,
    /// `41044` (HTTP 400): Custom attribute is not set error
    ///
    /// A custom field has no id. Send `id` in `custom_attrs`.
    #[doc(alias = "41044")]
    CustomAttributeIsNotSetError,
    /// `41045` (HTTP 400): Custom attribute id is not exist error
    ///
    /// A custom field does not exist. Check its id against the tenant's custom fields.
    #[doc(alias = "41045")]
    CustomAttributeIdNotExistError,
    /// `41046` (HTTP 400): Custom attribute value is not set error
    ///
    /// A custom field has no value. Send `value` in `custom_attrs`.
    #[doc(alias = "41046")]
    CustomAttributeValueNotSetError,
    /// `41047` (HTTP 400): Custom attribute href text is null error
    ///
    /// A custom field with a link has no text. Send `text` in its value.
    #[doc(alias = "41047")]
    CustomAttributeHrefTextNullError,
    /// `41048` (HTTP 400): Custom attribute href url is null error
    ///
    /// A custom field with a link has no address. Send `url` in its value.
    #[doc(alias = "41048")]
    CustomAttributeHrefUrlNullError,
    /// `41051` (HTTP 400): user id info not provide error
    ///
    /// The user's id is missing. Send it.
    #[doc(alias = "41051")]
    UserIdInfoNotProvideError,
    /// `41052` (HTTP 400): user resign acceptor is invalid error
    #[doc(alias = "41052")]
    UserResignAcceptorIsInvalidError,
    /// `41053` (HTTP 409): user has already exist error
    #[doc(alias = "41053")]
    UserHasAlreadyExistError,
    /// `41054` (HTTP 400): need send email but not set mail
    #[doc(alias = "41054")]
    NeedSendEmailButNotSet,
    /// `41055` (HTTP 400): need send sms but not set mobile
    #[doc(alias = "41055")]
    NeedSendSmsButNotSet,
    /// `41059` (HTTP 400): invalid employee type error
    ///
    /// The type of employment is not valid. Use 1 to 5, or the number of a custom type.
    #[doc(alias = "41059")]
    InvalidEmployeeTypeError,
    /// `41060` (HTTP 400): inactive employee type error
    ///
    /// The type of employment is not in use. Use one whose `enum_status` says that it is.
    #[doc(alias = "41060")]
    InactiveEmployeeTypeError,
    /// `41063` (HTTP 400): job_title length exceed 100 character
    ///
    /// The job title is longer than 100 characters. Shorten it.
    #[doc(alias = "41063")]
    JobTitleLengthExceed100Character,
    /// `41068` (HTTP 400): Number of email aliases exceeds the upper limit
    ///
    /// The tenant has no mail accounts left. Ask the administrator.
    #[doc(alias = "41068")]
    NumberEmailAliasesExceedsUpperLimit,
    /// `41069` (HTTP 400): Business email is in the recycle bin
    ///
    /// The mail address is in the recycle bin. Delete it there for good first.
    #[doc(alias = "41069")]
    BusinessEmailIsInRecycleBin,
    /// `41070` (HTTP 400): name length exceed 255 character
    ///
    /// The name is too long. Shorten it.
    #[doc(alias = "41070")]
    NameLengthExceed255Character41070,
    /// `41071` (HTTP 400): en_name length exceed 255 character
    ///
    /// The kind of member id is not valid, or the English name is too long. Check `member_id_type` or `en_name`.
    #[doc(alias = "41071")]
    EnNameLengthExceed255Character41071,
    /// `41072` (HTTP 400): nickname length exceed 255 character
    ///
    /// The kinds of member and member id do not fit, or the nickname is too long. Check `member_type` and `member_id_type`, or `nickname`.
    #[doc(alias = "41072")]
    NicknameLengthExceed255Character41072,
    /// `41410` (HTTP 400): user primary dept must be the first department in the order
    ///
    /// The main department must be the first in the order. Give it the greatest `department_order`.
    #[doc(alias = "41410")]
    UserPrimaryDeptMustFirstDepartment,
    /// `44001` (HTTP 400): business email domain not available error
    ///
    /// The tenant has no mail domain for this address. Have an administrator set up the mail service.
    #[doc(alias = "44001")]
    BusinessEmailDomainNotAvailableError,
    /// `44004` (HTTP 400): this user has been joined too many tenants recently
    #[doc(alias = "44004")]
    UserJoinedTooManyTenantsRecently,
    /// `44006` (HTTP 400): name length exceed 255 character
    ///
    /// The name is too long. Shorten it to 255 characters, 64 for a full update.
    #[doc(alias = "44006")]
    NameLengthExceed255Character44006,
    /// `44007` (HTTP 400): en_name length exceed 255 character
    ///
    /// The English name is too long. Shorten it to 255 characters, 64 for a full update.
    #[doc(alias = "44007")]
    EnNameLengthExceed255Character44007,
    /// `44008` (HTTP 400): nickname length exceed 255 character
    ///
    /// The nickname is too long. Shorten it to 255 characters, 64 for a full update.
    #[doc(alias = "44008")]
    NicknameLengthExceed255Character44008,
    /// `44009` (HTTP 400): this tenant has been create too many users recently
    #[doc(alias = "44009")]
    TenantCreateTooManyUsersRecently,
    /// `44012` (HTTP 400): Adding user has been intercepted. Contact Feishu Customer Service
    #[doc(alias = "44012")]
    AddingUserHasBeenIntercepted,
    /// `44013` (HTTP 400): User enterprise Email password is not valid
    ///
    /// The password of the mail account is not valid. Use another one.
    #[doc(alias = "44013")]
    UserEnterpriseEmailPasswordNotValid,
    /// `44016` (HTTP 400): can not set enterprise email password
    ///
    /// The password of the mail account cannot be set. Check the app's rights.
    #[doc(alias = "44016")]
    CanNotSetEnterpriseEmailPassword,
    /// `44018` (HTTP 400): lark not support +86 mobile
    ///
    /// Lark does not take mobile numbers of mainland China. Use another one.
    #[doc(alias = "44018")]
    LarkNotSupport86Mobile,
    /// `44019` (HTTP 400): feishu only support +86 mobile
    ///
    /// A tenant that is not verified takes mobile numbers of mainland China only. Verify it first; others work from the next day on.
    #[doc(alias = "44019")]
    FeishuOnlySupport86Mobile,
    /// `44020` (HTTP 400): mobile and email need together exist
    ///
    /// A user with a mobile number from outside mainland China needs a mail address too. Send both.
    #[doc(alias = "44020")]
    MobileAndEmailNeedTogetherExist,
    /// `44021` (HTTP 400): leader is resigned
    ///
    /// A leader has left the tenant. Use one who is employed.
    #[doc(alias = "44021")]
    LeaderIsResigned,
    /// `44022` (HTTP 400): leaderID is Invalid
    ///
    /// A leader is not valid. Check the ids.
    #[doc(alias = "44022")]
    LeaderIdIsInvalid,
    /// `44023` (HTTP 400): exceed feature contact seat limit
    #[doc(alias = "44023")]
    ExceedFeatureContactSeatLimit,
    /// `44024` (HTTP 400): User enterprise email has already been registered as a member's account
    ///
    /// The mail address is registered by another member already. Use another one.
    #[doc(alias = "44024")]
    UserEnterpriseEmailAlreadyRegisteredMembers,
    /// `44038` (HTTP 400): req set user geo not find in geo list
    ///
    /// The place of the data is not supported, or the user cannot be changed for reasons of security. Check `geo`.
    #[doc(alias = "44038")]
    ReqSetUserGeoNotFind,
    /// `44039` (HTTP 400): not set geo name auth
    ///
    /// The app may not set the place of the data. Apply for the permission.
    #[doc(alias = "44039")]
    NotSetGeoNameAuth,
    /// `44040` (HTTP 400): tenant not open mg not set geo name
    #[doc(alias = "44040")]
    TenantNotOpenMgNotSet,
    /// `44044` (HTTP 400): invalid job level id
    ///
    /// The job level is not valid. Check `job_level_id`.
    #[doc(alias = "44044")]
    InvalidJobLevelId,
    /// `44045` (HTTP 400): invalid job family id
    ///
    /// The job family is not valid. Check `job_family_id`.
    #[doc(alias = "44045")]
    InvalidJobFamilyId,
    /// `44046` (HTTP 400): user license subscription id must not empty in multi-license tenant
    ///
    /// The tenant has several kinds of licenses, so one must be named. Send `subscription_ids`.
    #[doc(alias = "44046")]
    UserLicenseSubscriptionIdMustNot,
    /// `44047` (HTTP 400): license subscription id exceed limit
    ///
    /// No seats of the license are left. Use another one.
    #[doc(alias = "44047")]
    LicenseSubscriptionIdExceedLimit,
    /// `44048` (HTTP 400): user license subscription id invalid
    ///
    /// The license is not valid. Check `subscription_ids` against the tenant's licenses.
    #[doc(alias = "44048")]
    UserLicenseSubscriptionIdInvalid,
    /// `44050` (HTTP 403): not set subscription ids auth
    ///
    /// The app may not assign licenses. Apply for the scope first.
    #[doc(alias = "44050")]
    NotSetSubscriptionIdsAuth,
    /// `44051` (HTTP 400): employee_no already existed
    #[doc(alias = "44051")]
    EmployeeNoAlreadyExisted,
    /// `44054` (HTTP 400): create user success and create city fail
    #[doc(alias = "44054")]
    CreateUserSuccessCreateCityFail,
    /// `44055` (HTTP 400): create user success and create job title fail
    #[doc(alias = "44055")]
    CreateUserSuccessCreateJobTitle,
    /// `44056` (HTTP 400): create user success and create city and job title fail
    #[doc(alias = "44056")]
    CreateUserSuccessCreateCityJob,
    /// `44060` (HTTP 400): mg asset exceed time
    ///
    /// The data residency service has expired. Renew it.
    #[doc(alias = "44060")]
    MgAssetExceedTime,
    /// `44061` (HTTP 400): mg asset exceed quota
    ///
    /// The data residency service has no seats left. Buy more.
    #[doc(alias = "44061")]
    MgAssetExceedQuota,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreateUserError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ParamError,
            crate::ErrorFacts::new(
                40001,
                400,
                "param error",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                40003,
                400,
                "internal error",
                "The system failed. Ask the support with the request's log id if it stays so.",
                false,
            ),
        ),
        (
            Self::NoDeptAuthorityError,
            crate::ErrorFacts::new(
                40004,
                403,
                "no dept authority error",
                "The app may not see the department. Add it to the app's contact scope.",
                false,
            ),
        ),
        (
            Self::NoSameRequestError,
            crate::ErrorFacts::new(
                40021,
                400,
                "no a same request error",
                "The client token was used for another request. Send a new one.",
                false,
            ),
        ),
        (
            Self::MobileHasAlreadyExistError,
            crate::ErrorFacts::new(
                41001,
                400,
                "mobile has already exist error",
                "Another user has this mobile number. Use another one, or find the user who has it.",
                false,
            ),
        ),
        (
            Self::EmailHasAlreadyExistError,
            crate::ErrorFacts::new(
                41002,
                400,
                "email has already exist error",
                "Another user has this mail address. Use another one, or find the user who has it.",
                false,
            ),
        ),
        (
            Self::UserAccountConflictError,
            crate::ErrorFacts::new(
                41003,
                409,
                "user account conflict error",
                "The mobile number and the mail address belong to two different accounts. Use others, or close one of the accounts.",
                false,
            ),
        ),
        (
            Self::MobileIsInvalidError,
            crate::ErrorFacts::new(
                41004,
                400,
                "mobile is invalid error",
                "The mobile number is not valid. Check its form and its calling code.",
                false,
            ),
        ),
        (
            Self::EmailIsInvalidError,
            crate::ErrorFacts::new(
                41005,
                400,
                "email is invalid error",
                "The mail address is not valid. Check it.",
                false,
            ),
        ),
        (
            Self::NoUserNameError,
            crate::ErrorFacts::new(
                41006,
                400,
                "no user name error",
                "The name is missing. Send `name`.",
                false,
            ),
        ),
        (
            Self::ExceedUncertainTenantSeatLimitError,
            crate::ErrorFacts::new(
                41007,
                400,
                "exceed uncertain tenant seat limit error",
                "",
                false,
            ),
        ),
        (
            Self::ExceedBillSeatLimitError,
            crate::ErrorFacts::new(41008, 400, "exceed bill seat limit error", "", false),
        ),
        (
            Self::NoEmailOrMobileError,
            crate::ErrorFacts::new(
                41009,
                400,
                "no email or mobile error",
                "Mail address and mobile number are both missing. Send at least one.",
                false,
            ),
        ),
        (
            Self::NoMobileError,
            crate::ErrorFacts::new(
                41010,
                400,
                "no mobile error",
                "The mobile number is missing. Send `mobile`.",
                false,
            ),
        ),
        (
            Self::UserIdAlreadyExistError,
            crate::ErrorFacts::new(
                41011,
                400,
                "user id already exist error",
                "Another user has this id within the tenant. Use another one.",
                false,
            ),
        ),
        (
            Self::UserIdInvalidError,
            crate::ErrorFacts::new(
                41012,
                400,
                "user id invalid error",
                "The user's id is not valid. Check it, and that it fits `user_id_type`.",
                false,
            ),
        ),
        (
            Self::ExceedUserIdUpdateLimitError,
            crate::ErrorFacts::new(
                41013,
                400,
                "exceed user id update limit error",
                "The user's id was changed too often already. It can be changed no more.",
                false,
            ),
        ),
        (
            Self::UserNameSensitiveError,
            crate::ErrorFacts::new(
                41014,
                400,
                "user name sensitive error",
                "The name holds words that are not allowed. Use another one.",
                false,
            ),
        ),
        (
            Self::IdpTypeInvalidError,
            crate::ErrorFacts::new(41015, 400, "idp type invalid error", "", false),
        ),
        (
            Self::DepartmentHasTooManyUsersError,
            crate::ErrorFacts::new(
                41016,
                400,
                "department has too many users error",
                "A department has too many users. Use another one.",
                false,
            ),
        ),
        (
            Self::DepartmentIsRequiredError,
            crate::ErrorFacts::new(
                41017,
                400,
                "department is required error",
                "The departments are missing. Send `department_ids`.",
                false,
            ),
        ),
        (
            Self::PositionInfoIsInvalidError,
            crate::ErrorFacts::new(
                41018,
                400,
                "position info is invalid error",
                "The position is not valid. Check it.",
                false,
            ),
        ),
        (
            Self::PositionDepartmentIsInvalidError,
            crate::ErrorFacts::new(
                41019,
                400,
                "position department is invalid error",
                "The department of the position is not valid. Check it.",
                false,
            ),
        ),
        (
            Self::PositionCodeHasAlreadyExistError,
            crate::ErrorFacts::new(
                41020,
                400,
                "position code has already exist error",
                "The code of the position is not valid. Use another one.",
                false,
            ),
        ),
        (
            Self::PositionMultipleMainCountError,
            crate::ErrorFacts::new(
                41021,
                400,
                "position multiple main count error",
                "The user has more than one main position. Set one only.",
                false,
            ),
        ),
        (
            Self::UserTenantNotMatchError,
            crate::ErrorFacts::new(
                41022,
                400,
                "user tenant not match error",
                "The user is of another tenant. Check that the access token is of the user's tenant.",
                false,
            ),
        ),
        (
            Self::OrderDepartmentInvalidError,
            crate::ErrorFacts::new(
                41025,
                400,
                "order department invalid error",
                "A department in `orders` is not one of the user's. Check it against `department_ids`.",
                false,
            ),
        ),
        (
            Self::CreateAccountFailedError,
            crate::ErrorFacts::new(41027, 504, "create account failed error", "", true),
        ),
        (
            Self::UserMultiDepartmentNeedUpgradeVisibility,
            crate::ErrorFacts::new(
                41028,
                405,
                "user multi department need upgrade visibility error",
                "The tenant's rules of visibility do not support several departments. Have an administrator upgrade them in the admin console.",
                false,
            ),
        ),
        (
            Self::CreateUpdateUserMultiDepartmentError,
            crate::ErrorFacts::new(
                41029,
                400,
                "create or update user multi department error",
                "The tenant does not support users in several departments. Send one only, or ask the support.",
                false,
            ),
        ),
        (
            Self::SetLeaderToOneselfError,
            crate::ErrorFacts::new(
                41030,
                400,
                "set leader to oneself error",
                "The user cannot be their own leader. Check `leader_user_id`.",
                false,
            ),
        ),
        (
            Self::PositionFeatureNotEnableError,
            crate::ErrorFacts::new(
                41031,
                504,
                "position feature not enable error",
                "The tenant does not support positions. Leave them out, or ask the support.",
                true,
            ),
        ),
        (
            Self::UserMultiDepartmentFeatureNotEnable,
            crate::ErrorFacts::new(
                41032,
                504,
                "user multi department feature not enable error",
                "The tenant does not support users in several departments. Send one only, or ask the support.",
                true,
            ),
        ),
        (
            Self::UserInTooManyDepartmentsError,
            crate::ErrorFacts::new(
                41033,
                400,
                "user in too many departments error",
                "The user is in too many departments. Send 50 at most.",
                false,
            ),
        ),
        (
            Self::EmailPrefixAlreadyExistError,
            crate::ErrorFacts::new(
                41034,
                400,
                "email prefix already exist error",
                "Another address has the same part before the `@`. Use another one.",
                false,
            ),
        ),
        (
            Self::EmailPrefixIsInvalidError,
            crate::ErrorFacts::new(
                41035,
                400,
                "email prefix is invalid error",
                "The part of the mail address before the `@` is not valid. Check it.",
                false,
            ),
        ),
        (
            Self::AvatarKeyIsInvalidError,
            crate::ErrorFacts::new(
                41036,
                400,
                "avatar key is invalid error",
                "The avatar is not valid. Upload the image again and check `avatar_key`.",
                false,
            ),
        ),
        (
            Self::AvatarKeyIsSensitiveError,
            crate::ErrorFacts::new(
                41037,
                400,
                "avatar key is sensitive error",
                "The avatar was refused by the review. Upload another image.",
                false,
            ),
        ),
        (
            Self::GenderIsInvalidError,
            crate::ErrorFacts::new(
                41038,
                400,
                "gender is invalid error",
                "The gender is not valid. Check `gender`.",
                false,
            ),
        ),
        (
            Self::UserNameIsNullError,
            crate::ErrorFacts::new(
                41040,
                400,
                "user name is null error",
                "The name is empty. Send `name`.",
                false,
            ),
        ),
        (
            Self::DepartmentIdIsNotAssignedError,
            crate::ErrorFacts::new(
                41041,
                400,
                "department id is not assigned error",
                "The departments are missing. Send `department_ids`.",
                false,
            ),
        ),
        (
            Self::JoinTimeIsInvalidError,
            crate::ErrorFacts::new(
                41042,
                400,
                "join time is invalid error",
                "The time of joining is missing or not valid. Check `join_time`.",
                false,
            ),
        ),
        (
            Self::EmployeeIdIsInvalidError,
            crate::ErrorFacts::new(
                41043,
                400,
                "employee id is invalid error",
                "The user's id is not valid. Send 1 to 64 characters.",
                false,
            ),
        ),
        (
            Self::CustomAttributeIsNotSetError,
            crate::ErrorFacts::new(
                41044,
                400,
                "Custom attribute is not set error",
                "A custom field has no id. Send `id` in `custom_attrs`.",
                false,
            ),
        ),
        (
            Self::CustomAttributeIdNotExistError,
            crate::ErrorFacts::new(
                41045,
                400,
                "Custom attribute id is not exist error",
                "A custom field does not exist. Check its id against the tenant's custom fields.",
                false,
            ),
        ),
        (
            Self::CustomAttributeValueNotSetError,
            crate::ErrorFacts::new(
                41046,
                400,
                "Custom attribute value is not set error",
                "A custom field has no value. Send `value` in `custom_attrs`.",
                false,
            ),
        ),
        (
            Self::CustomAttributeHrefTextNullError,
            crate::ErrorFacts::new(
                41047,
                400,
                "Custom attribute href text is null error",
                "A custom field with a link has no text. Send `text` in its value.",
                false,
            ),
        ),
        (
            Self::CustomAttributeHrefUrlNullError,
            crate::ErrorFacts::new(
                41048,
                400,
                "Custom attribute href url is null error",
                "A custom field with a link has no address. Send `url` in its value.",
                false,
            ),
        ),
        (
            Self::UserIdInfoNotProvideError,
            crate::ErrorFacts::new(
                41051,
                400,
                "user id info not provide error",
                "The user's id is missing. Send it.",
                false,
            ),
        ),
        (
            Self::UserResignAcceptorIsInvalidError,
            crate::ErrorFacts::new(
                41052,
                400,
                "user resign acceptor is invalid error",
                "",
                false,
            ),
        ),
        (
            Self::UserHasAlreadyExistError,
            crate::ErrorFacts::new(41053, 409, "user has already exist error", "", false),
        ),
        (
            Self::NeedSendEmailButNotSet,
            crate::ErrorFacts::new(
                41054,
                400,
                "need send email but not set mail",
                "",
                false,
            ),
        ),
        (
            Self::NeedSendSmsButNotSet,
            crate::ErrorFacts::new(
                41055,
                400,
                "need send sms but not set mobile",
                "",
                false,
            ),
        ),
        (
            Self::InvalidEmployeeTypeError,
            crate::ErrorFacts::new(
                41059,
                400,
                "invalid employee type error",
                "The type of employment is not valid. Use 1 to 5, or the number of a custom type.",
                false,
            ),
        ),
        (
            Self::InactiveEmployeeTypeError,
            crate::ErrorFacts::new(
                41060,
                400,
                "inactive employee type error",
                "The type of employment is not in use. Use one whose `enum_status` says that it is.",
                false,
            ),
        ),
        (
            Self::JobTitleLengthExceed100Character,
            crate::ErrorFacts::new(
                41063,
                400,
                "job_title length exceed 100 character",
                "The job title is longer than 100 characters. Shorten it.",
                false,
            ),
        ),
        (
            Self::NumberEmailAliasesExceedsUpperLimit,
            crate::ErrorFacts::new(
                41068,
                400,
                "Number of email aliases exceeds the upper limit",
                "The tenant has no mail accounts left. Ask the administrator.",
                false,
            ),
        ),
        (
            Self::BusinessEmailIsInRecycleBin,
            crate::ErrorFacts::new(
                41069,
                400,
                "Business email is in the recycle bin",
                "The mail address is in the recycle bin. Delete it there for good first.",
                false,
            ),
        ),
        (
            Self::NameLengthExceed255Character41070,
            crate::ErrorFacts::new(
                41070,
                400,
                "name length exceed 255 character",
                "The name is too long. Shorten it.",
                false,
            ),
        ),
        (
            Self::EnNameLengthExceed255Character41071,
            crate::ErrorFacts::new(
                41071,
                400,
                "en_name length exceed 255 character",
                "The kind of member id is not valid, or the English name is too long. Check `member_id_type` or `en_name`.",
                false,
            ),
        ),
        (
            Self::NicknameLengthExceed255Character41072,
            crate::ErrorFacts::new(
                41072,
                400,
                "nickname length exceed 255 character",
                "The kinds of member and member id do not fit, or the nickname is too long. Check `member_type` and `member_id_type`, or `nickname`.",
                false,
            ),
        ),
        (
            Self::UserPrimaryDeptMustFirstDepartment,
            crate::ErrorFacts::new(
                41410,
                400,
                "user primary dept must be the first department in the order",
                "The main department must be the first in the order. Give it the greatest `department_order`.",
                false,
            ),
        ),
        (
            Self::BusinessEmailDomainNotAvailableError,
            crate::ErrorFacts::new(
                44001,
                400,
                "business email domain not available error",
                "The tenant has no mail domain for this address. Have an administrator set up the mail service.",
                false,
            ),
        ),
        (
            Self::UserJoinedTooManyTenantsRecently,
            crate::ErrorFacts::new(
                44004,
                400,
                "this user has been joined too many tenants recently",
                "",
                false,
            ),
        ),
        (
            Self::NameLengthExceed255Character44006,
            crate::ErrorFacts::new(
                44006,
                400,
                "name length exceed 255 character",
                "The name is too long. Shorten it to 255 characters, 64 for a full update.",
                false,
            ),
        ),
        (
            Self::EnNameLengthExceed255Character44007,
            crate::ErrorFacts::new(
                44007,
                400,
                "en_name length exceed 255 character",
                "The English name is too long. Shorten it to 255 characters, 64 for a full update.",
                false,
            ),
        ),
        (
            Self::NicknameLengthExceed255Character44008,
            crate::ErrorFacts::new(
                44008,
                400,
                "nickname length exceed 255 character",
                "The nickname is too long. Shorten it to 255 characters, 64 for a full update.",
                false,
            ),
        ),
        (
            Self::TenantCreateTooManyUsersRecently,
            crate::ErrorFacts::new(
                44009,
                400,
                "this tenant has been create too many users recently",
                "",
                false,
            ),
        ),
        (
            Self::AddingUserHasBeenIntercepted,
            crate::ErrorFacts::new(
                44012,
                400,
                "Adding user has been intercepted. Contact Feishu Customer Service",
                "",
                false,
            ),
        ),
        (
            Self::UserEnterpriseEmailPasswordNotValid,
            crate::ErrorFacts::new(
                44013,
                400,
                "User enterprise Email password is not valid",
                "The password of the mail account is not valid. Use another one.",
                false,
            ),
        ),
        (
            Self::CanNotSetEnterpriseEmailPassword,
            crate::ErrorFacts::new(
                44016,
                400,
                "can not set enterprise email password",
                "The password of the mail account cannot be set. Check the app's rights.",
                false,
            ),
        ),
        (
            Self::LarkNotSupport86Mobile,
            crate::ErrorFacts::new(
                44018,
                400,
                "lark not support +86 mobile",
                "Lark does not take mobile numbers of mainland China. Use another one.",
                false,
            ),
        ),
        (
            Self::FeishuOnlySupport86Mobile,
            crate::ErrorFacts::new(
                44019,
                400,
                "feishu only support +86 mobile",
                "A tenant that is not verified takes mobile numbers of mainland China only. Verify it first; others work from the next day on.",
                false,
            ),
        ),
        (
            Self::MobileAndEmailNeedTogetherExist,
            crate::ErrorFacts::new(
                44020,
                400,
                "mobile and email need together exist",
                "A user with a mobile number from outside mainland China needs a mail address too. Send both.",
                false,
            ),
        ),
        (
            Self::LeaderIsResigned,
            crate::ErrorFacts::new(
                44021,
                400,
                "leader is resigned",
                "A leader has left the tenant. Use one who is employed.",
                false,
            ),
        ),
        (
            Self::LeaderIdIsInvalid,
            crate::ErrorFacts::new(
                44022,
                400,
                "leaderID is Invalid",
                "A leader is not valid. Check the ids.",
                false,
            ),
        ),
        (
            Self::ExceedFeatureContactSeatLimit,
            crate::ErrorFacts::new(
                44023,
                400,
                "exceed feature contact seat limit",
                "",
                false,
            ),
        ),
        (
            Self::UserEnterpriseEmailAlreadyRegisteredMembers,
            crate::ErrorFacts::new(
                44024,
                400,
                "User enterprise email has already been registered as a member's account",
                "The mail address is registered by another member already. Use another one.",
                false,
            ),
        ),
        (
            Self::ReqSetUserGeoNotFind,
            crate::ErrorFacts::new(
                44038,
                400,
                "req set user geo not find in geo list",
                "The place of the data is not supported, or the user cannot be changed for reasons of security. Check `geo`.",
                false,
            ),
        ),
        (
            Self::NotSetGeoNameAuth,
            crate::ErrorFacts::new(
                44039,
                400,
                "not set geo name auth",
                "The app may not set the place of the data. Apply for the permission.",
                false,
            ),
        ),
        (
            Self::TenantNotOpenMgNotSet,
            crate::ErrorFacts::new(
                44040,
                400,
                "tenant not open mg not set geo name",
                "",
                false,
            ),
        ),
        (
            Self::InvalidJobLevelId,
            crate::ErrorFacts::new(
                44044,
                400,
                "invalid job level id",
                "The job level is not valid. Check `job_level_id`.",
                false,
            ),
        ),
        (
            Self::InvalidJobFamilyId,
            crate::ErrorFacts::new(
                44045,
                400,
                "invalid job family id",
                "The job family is not valid. Check `job_family_id`.",
                false,
            ),
        ),
        (
            Self::UserLicenseSubscriptionIdMustNot,
            crate::ErrorFacts::new(
                44046,
                400,
                "user license subscription id must not empty in multi-license tenant",
                "The tenant has several kinds of licenses, so one must be named. Send `subscription_ids`.",
                false,
            ),
        ),
        (
            Self::LicenseSubscriptionIdExceedLimit,
            crate::ErrorFacts::new(
                44047,
                400,
                "license subscription id exceed limit",
                "No seats of the license are left. Use another one.",
                false,
            ),
        ),
        (
            Self::UserLicenseSubscriptionIdInvalid,
            crate::ErrorFacts::new(
                44048,
                400,
                "user license subscription id invalid",
                "The license is not valid. Check `subscription_ids` against the tenant's licenses.",
                false,
            ),
        ),
        (
            Self::NotSetSubscriptionIdsAuth,
            crate::ErrorFacts::new(
                44050,
                403,
                "not set subscription ids auth",
                "The app may not assign licenses. Apply for the scope first.",
                false,
            ),
        ),
        (
            Self::EmployeeNoAlreadyExisted,
            crate::ErrorFacts::new(44051, 400, "employee_no already existed", "", false),
        ),
        (
            Self::CreateUserSuccessCreateCityFail,
            crate::ErrorFacts::new(
                44054,
                400,
                "create user success and create city fail",
                "",
                false,
            ),
        ),
        (
            Self::CreateUserSuccessCreateJobTitle,
            crate::ErrorFacts::new(
                44055,
                400,
                "create user success and create job title fail",
                "",
                false,
            ),
        ),
        (
            Self::CreateUserSuccessCreateCityJob,
            crate::ErrorFacts::new(
                44056,
                400,
                "create user success and create city and job title fail",
                "",
                false,
            ),
        ),
        (
            Self::MgAssetExceedTime,
            crate::ErrorFacts::new(
                44060,
                400,
                "mg asset exceed time",
                "The data residency service has expired. Renew it.",
                false,
            ),
        ),
        (
            Self::MgAssetExceedQuota,
            crate::ErrorFacts::new(
                44061,
                400,
                "mg asset exceed quota",
                "The data residency service has no seats left. Buy more.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(CreateUserError);

/// Deletes a user, as when somebody leaves, and says who takes over what the user owned.
///
/// `DELETE /open-apis/contact/v3/users/:user_id`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:contact`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/delete>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteUser {
    /// The user, by the kind of id that the call uses.
    ///
    /// Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    #[serde(skip)]
    pub user_id: String,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// Who takes over the chats of departments.
    ///
    /// Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_chat_acceptor_user_id: Option<String>,
    /// Who takes over the chats with outsiders.
    ///
    /// Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_chat_acceptor_user_id: Option<String>,
    /// Who takes over the documents.
    ///
    /// Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub docs_acceptor_user_id: Option<String>,
    /// Who takes over the calendars.
    ///
    /// Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calendar_acceptor_user_id: Option<String>,
    /// Who takes over the apps.
    ///
    /// Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_acceptor_user_id: Option<String>,
    /// Who takes over the minutes.
    ///
    /// Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minutes_acceptor_user_id: Option<String>,
    /// Who takes over the surveys.
    ///
    /// Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub survey_acceptor_user_id: Option<String>,
    /// What becomes of the user's mails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_acceptor: Option<ResourceAcceptor>,
    /// Who takes over the integrations.
    ///
    /// Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub anycross_acceptor_user_id: Option<String>,
}

impl DeleteUser {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            user_id_type: None,
            department_chat_acceptor_user_id: None,
            external_chat_acceptor_user_id: None,
            docs_acceptor_user_id: None,
            calendar_acceptor_user_id: None,
            application_acceptor_user_id: None,
            minutes_acceptor_user_id: None,
            survey_acceptor_user_id: None,
            email_acceptor: None,
            anycross_acceptor_user_id: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`department_chat_acceptor_user_id`](Self#structfield.department_chat_acceptor_user_id).
    #[must_use]
    pub fn department_chat_acceptor_user_id(
        mut self,
        department_chat_acceptor_user_id: impl Into<String>,
    ) -> Self {
        self.department_chat_acceptor_user_id = Some(
            department_chat_acceptor_user_id.into(),
        );

        self
    }

    /// Sets [`external_chat_acceptor_user_id`](Self#structfield.external_chat_acceptor_user_id).
    #[must_use]
    pub fn external_chat_acceptor_user_id(
        mut self,
        external_chat_acceptor_user_id: impl Into<String>,
    ) -> Self {
        self.external_chat_acceptor_user_id = Some(
            external_chat_acceptor_user_id.into(),
        );

        self
    }

    /// Sets [`docs_acceptor_user_id`](Self#structfield.docs_acceptor_user_id).
    #[must_use]
    pub fn docs_acceptor_user_id(
        mut self,
        docs_acceptor_user_id: impl Into<String>,
    ) -> Self {
        self.docs_acceptor_user_id = Some(docs_acceptor_user_id.into());
        self
    }

    /// Sets [`calendar_acceptor_user_id`](Self#structfield.calendar_acceptor_user_id).
    #[must_use]
    pub fn calendar_acceptor_user_id(
        mut self,
        calendar_acceptor_user_id: impl Into<String>,
    ) -> Self {
        self.calendar_acceptor_user_id = Some(calendar_acceptor_user_id.into());
        self
    }

    /// Sets [`application_acceptor_user_id`](Self#structfield.application_acceptor_user_id).
    #[must_use]
    pub fn application_acceptor_user_id(
        mut self,
        application_acceptor_user_id: impl Into<String>,
    ) -> Self {
        self.application_acceptor_user_id = Some(application_acceptor_user_id.into());
        self
    }

    /// Sets [`minutes_acceptor_user_id`](Self#structfield.minutes_acceptor_user_id).
    #[must_use]
    pub fn minutes_acceptor_user_id(
        mut self,
        minutes_acceptor_user_id: impl Into<String>,
    ) -> Self {
        self.minutes_acceptor_user_id = Some(minutes_acceptor_user_id.into());
        self
    }

    /// Sets [`survey_acceptor_user_id`](Self#structfield.survey_acceptor_user_id).
    #[must_use]
    pub fn survey_acceptor_user_id(
        mut self,
        survey_acceptor_user_id: impl Into<String>,
    ) -> Self {
        self.survey_acceptor_user_id = Some(survey_acceptor_user_id.into());
        self
    }

    /// Sets [`email_acceptor`](Self#structfield.email_acceptor).
    #[must_use]
    pub fn email_acceptor(mut self, email_acceptor: ResourceAcceptor) -> Self {
        self.email_acceptor = Some(email_acceptor);
        self
    }

    /// Sets [`anycross_acceptor_user_id`](Self#structfield.anycross_acceptor_user_id).
    #[must_use]
    pub fn anycross_acceptor_user_id(
        mut self,
        anycross_acceptor_user_id: impl Into<String>,
    ) -> Self {
        self.anycross_acceptor_user_id = Some(anycross_acceptor_user_id.into());
        self
    }
}

impl crate::Endpoint for DeleteUser {
    type Response = DeleteUserResponse;
    type Error = DeleteUserError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.user.delete",
        method: crate::Method::DELETE,
        host: None,
        path: "/open-apis/contact/v3/users/:user_id",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("user_id", self.user_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `contact.v3.user.delete` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteUserResponse {}
/// What `contact.v3.user.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteUserError {
    /// `40001` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "40001")]
    ParamError,
    /// `40004` (HTTP 403): no dept authority error
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    #[doc(alias = "40004")]
    NoDeptAuthorityError,
    /// `41050` (HTTP 403): no user authority error
    ///
    /// The app or the calling user may not see the user. Add the user to the contact scope.
    #[doc(alias = "41050")]
    NoUserAuthorityError,
    /// `41052` (HTTP 400): user resign acceptor is invalid error
    #[doc(alias = "41052")]
    UserResignAcceptorIsInvalidError,
    /// `44037` (HTTP 400): tenant manager cannot be deleted
    #[doc(alias = "44037")]
    TenantManagerCannotBeDeleted,
    /// `44042` (HTTP 400): User is in resurrect progress, retry later
    #[doc(alias = "44042")]
    UserResurrectProgressRetryLater,
    /// `44062` (HTTP 400): According to the settings, this member's account can only be deleted through Member life cycle.
    #[doc(alias = "44062")]
    AccordingSettingsMembersAccountCanOnly,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl DeleteUserError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ParamError,
            crate::ErrorFacts::new(
                40001,
                400,
                "param error",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::NoDeptAuthorityError,
            crate::ErrorFacts::new(
                40004,
                403,
                "no dept authority error",
                "The app may not see the department. Add it to the app's contact scope.",
                false,
            ),
        ),
        (
            Self::NoUserAuthorityError,
            crate::ErrorFacts::new(
                41050,
                403,
                "no user authority error",
                "The app or the calling user may not see the user. Add the user to the contact scope.",
                false,
            ),
        ),
        (
            Self::UserResignAcceptorIsInvalidError,
            crate::ErrorFacts::new(
                41052,
                400,
                "user resign acceptor is invalid error",
                "",
                false,
            ),
        ),
        (
            Self::TenantManagerCannotBeDeleted,
            crate::ErrorFacts::new(
                44037,
                400,
                "tenant manager cannot be deleted",
                "",
                false,
            ),
        ),
        (
            Self::UserResurrectProgressRetryLater,
            crate::ErrorFacts::new(
                44042,
                400,
                "User is in resurrect progress, retry later",
                "",
                false,
            ),
        ),
        (
            Self::AccordingSettingsMembersAccountCanOnly,
            crate::ErrorFacts::new(
                44062,
                400,
                "According to the settings, this member's account can only be deleted through Member life cycle.",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(DeleteUserError);

/// Lists the users directly in a department.
///
/// `GET /open-apis/contact/v3/users/find_by_department`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `contact:contact.base:readonly`, `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Scopes for some fields: `contact:user.base:readonly`, `contact:user.department:readonly`, `contact:user.department_path:readonly`, `contact:user.dotted_line_leader_info.read`, `contact:user.employee:readonly`, `contact:user.employee_number:read`, `contact:user.gender:readonly`, `contact:user.email:readonly`, `contact:user.phone:readonly`, `contact:user.employee_id:readonly`, `contact:user.user_geo`, `contact:user.job_level:readonly`, `contact:user.job_family:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/find_by_department>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FindByDepartmentUser {
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments.
    ///
    /// Default: `open_department_id`. Example: `open_department_id`.
    #[serde(skip)]
    pub department_id_type: Option<DepartmentIdType>,
    /// The department, by the kind of id that the call uses.
    ///
    /// Example: `od-xxxxxxxxxxxxx`.
    #[serde(skip)]
    pub department_id: String,
    /// How many items a page holds at most.
    ///
    /// Default: `10`. Range: at most `50`. Example: `10`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=`.
    #[serde(skip)]
    pub page_token: Option<String>,
}

impl FindByDepartmentUser {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(department_id: impl Into<String>) -> Self {
        Self {
            user_id_type: None,
            department_id_type: None,
            department_id: department_id.into(),
            page_size: None,
            page_token: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    #[must_use]
    pub fn department_id_type(
        mut self,
        department_id_type: impl Into<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = Some(department_id_type.into());
        self
    }

    /// Sets [`page_size`](Self#structfield.page_size).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`page_token`](Self#structfield.page_token).
    #[must_use]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }
}

impl crate::Endpoint for FindByDepartmentUser {
    type Response = FindByDepartmentUserResponse;
    type Error = FindByDepartmentUserError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.user.find_by_department",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/contact/v3/users/find_by_department",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
        query.push("department_id_type", &self.department_id_type);
        query.push("department_id", &self.department_id);
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
    }
}

impl crate::Paged for FindByDepartmentUser {
    type Item = FindByDepartmentUserItem;
    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token);
    }

    fn set_page_size(&mut self, size: i64) {
        self.page_size = Some(size);
    }

    fn next(response: &Self::Response) -> (Option<bool>, Option<&str>) {
        (response.has_more, response.page_token.as_deref())
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.items.unwrap_or_default()
    }
}

/// What `contact.v3.user.find_by_department` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FindByDepartmentUserResponse {
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<FindByDepartmentUserItem>>,
}

/// What `contact.v3.user.find_by_department` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FindByDepartmentUserError {
    /// `40004` (HTTP 403): no dept authority error
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    #[doc(alias = "40004")]
    NoDeptAuthorityError,
    /// `40011` (HTTP 400): page size is invalid
    ///
    /// The page size is not allowed. Check `page_size`.
    #[doc(alias = "40011")]
    PageSizeIsInvalid,
    /// `40012` (HTTP 400): page token is invalid error
    ///
    /// The page token is not valid. Send the one that the page before returned.
    #[doc(alias = "40012")]
    PageTokenIsInvalidError,
    /// `41050` (HTTP 400): no user authority error
    ///
    /// The app or the calling user may not see the user. Add the user to the contact scope.
    #[doc(alias = "41050")]
    NoUserAuthorityError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl FindByDepartmentUserError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::NoDeptAuthorityError,
            crate::ErrorFacts::new(
                40004,
                403,
                "no dept authority error",
                "The app may not see the department. Add it to the app's contact scope.",
                false,
            ),
        ),
        (
            Self::PageSizeIsInvalid,
            crate::ErrorFacts::new(
                40011,
                400,
                "page size is invalid",
                "The page size is not allowed. Check `page_size`.",
                false,
            ),
        ),
        (
            Self::PageTokenIsInvalidError,
            crate::ErrorFacts::new(
                40012,
                400,
                "page token is invalid error",
                "The page token is not valid. Send the one that the page before returned.",
                false,
            ),
        ),
        (
            Self::NoUserAuthorityError,
            crate::ErrorFacts::new(
                41050,
                400,
                "no user authority error",
                "The app or the calling user may not see the user. Add the user to the contact scope.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(FindByDepartmentUserError);

/// Returns one user by any kind of id.
///
/// `GET /open-apis/contact/v3/users/:user_id`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Scopes for some fields: `contact:user.assign_info:read`, `contact:user.base:readonly`, `contact:user.department:readonly`, `contact:user.department_path:readonly`, `contact:user.dotted_line_leader_info.read`, `contact:user.employee:readonly`, `contact:user.employee_number:read`, `contact:user.gender:readonly`, `contact:user.email:readonly`, `contact:user.user_geo`, `contact:user.employee_id:readonly`, `contact:user.job_level:readonly`, `contact:user.phone:readonly`, `contact:user.job_family:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/get>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetUser {
    /// The user, by the kind of id that the call uses.
    ///
    /// Example: `7be5fg9a`.
    #[serde(skip)]
    pub user_id: String,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments.
    ///
    /// Default: `open_department_id`. Example: `open_department_id`.
    #[serde(skip)]
    pub department_id_type: Option<DepartmentIdType>,
}

impl GetUser {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            user_id_type: None,
            department_id_type: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    #[must_use]
    pub fn department_id_type(
        mut self,
        department_id_type: impl Into<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = Some(department_id_type.into());
        self
    }
}

impl crate::Endpoint for GetUser {
    type Response = GetUserResponse;
    type Error = GetUserError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.user.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/contact/v3/users/:user_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("user_id", self.user_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
        query.push("department_id_type", &self.department_id_type);
    }
}

/// What `contact.v3.user.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetUserResponse {
    /// The user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<GetUserUser>,
}

/// What `contact.v3.user.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetUserError {
    /// `40001` (HTTP 400): invalid parameter
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "40001")]
    InvalidParameter,
    /// `40003` (HTTP 400): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    #[doc(alias = "40003")]
    InternalError,
    /// `41012` (HTTP 400): user id invalid error
    ///
    /// The user's id is not valid. Check it, and that it fits `user_id_type`.
    #[doc(alias = "41012")]
    UserIdInvalidError,
    /// `41050` (HTTP 400): no user authority
    ///
    /// The app or the calling user may not see the user. Add the user to the contact scope.
    #[doc(alias = "41050")]
    NoUserAuthority,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl GetUserError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InvalidParameter,
            crate::ErrorFacts::new(
                40001,
                400,
                "invalid parameter",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                40003,
                400,
                "internal error",
                "The system failed. Ask the support with the request's log id if it stays so.",
                false,
            ),
        ),
        (
            Self::UserIdInvalidError,
            crate::ErrorFacts::new(
                41012,
                400,
                "user id invalid error",
                "The user's id is not valid. Check it, and that it fits `user_id_type`.",
                false,
            ),
        ),
        (
            Self::NoUserAuthority,
            crate::ErrorFacts::new(
                41050,
                400,
                "no user authority",
                "The app or the calling user may not see the user. Add the user to the contact scope.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(GetUserError);

/// Lists the users in a department; superseded by find_by_department.
///
/// `GET /open-apis/contact/v3/users`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `contact:department.organize:readonly`, `contact:contact:readonly_as_app`, `contact:contact:readonly`, `contact:contact:access_as_app`
/// - Scopes for some fields: `contact:user.base:readonly`, `contact:contact:readonly_as_app`, `contact:user.employee:readonly`, `contact:user.department:readonly`, `contact:user.gender:readonly`, `contact:user.email:readonly`, `contact:user.phone:readonly`, `contact:user.employee_id:readonly`, `contact:contact:readonly`, `contact:contact:access_as_app`
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/list>
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListUser {
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments.
    ///
    /// Default: `open_department_id`. Example: `open_department_id`.
    #[serde(skip)]
    pub department_id_type: Option<DepartmentIdType>,
    /// The department, by the kind of id that the call uses.
    ///
    /// Example: `od-xxxxxxxxxxxxx`.
    #[serde(skip)]
    pub department_id: Option<String>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS%2BJKiSIkdexPw=`.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// How many items a page holds at most.
    ///
    /// Range: at most `100`. Example: `10`.
    #[serde(skip)]
    pub page_size: Option<i64>,
}

impl ListUser {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self {
            user_id_type: None,
            department_id_type: None,
            department_id: None,
            page_token: None,
            page_size: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    #[must_use]
    pub fn department_id_type(
        mut self,
        department_id_type: impl Into<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = Some(department_id_type.into());
        self
    }

    /// Sets [`department_id`](Self#structfield.department_id).
    #[must_use]
    pub fn department_id(mut self, department_id: impl Into<String>) -> Self {
        self.department_id = Some(department_id.into());
        self
    }

    /// Sets [`page_token`](Self#structfield.page_token).
    #[must_use]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Sets [`page_size`](Self#structfield.page_size).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl crate::Endpoint for ListUser {
    type Response = ListUserResponse;
    type Error = ListUserError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.user.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/contact/v3/users",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
        query.push("department_id_type", &self.department_id_type);
        query.push("department_id", &self.department_id);
        query.push("page_token", &self.page_token);
        query.push("page_size", &self.page_size);
    }
}

impl crate::Paged for ListUser {
    type Item = ListUserItem;
    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token);
    }

    fn set_page_size(&mut self, size: i64) {
        self.page_size = Some(size);
    }

    fn next(response: &Self::Response) -> (Option<bool>, Option<&str>) {
        (response.has_more, response.page_token.as_deref())
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.items.unwrap_or_default()
    }
}

/// What `contact.v3.user.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListUserResponse {
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<ListUserItem>>,
}

/// What `contact.v3.user.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListUserError {
    /// `40004` (HTTP 403): no dept authority error
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    #[doc(alias = "40004")]
    NoDeptAuthorityError,
    /// `40011` (HTTP 400): page size is invalid
    ///
    /// The page size is not allowed. Check `page_size`.
    #[doc(alias = "40011")]
    PageSizeIsInvalid,
    /// `40012` (HTTP 400): page token is invalid error
    ///
    /// The page token is not valid. Send the one that the page before returned.
    #[doc(alias = "40012")]
    PageTokenIsInvalidError,
    /// `41050` (HTTP 400): no user authority error
    ///
    /// The app or the calling user may not see the user. Add the user to the contact scope.
    #[doc(alias = "41050")]
    NoUserAuthorityError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ListUserError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::NoDeptAuthorityError,
            crate::ErrorFacts::new(
                40004,
                403,
                "no dept authority error",
                "The app may not see the department. Add it to the app's contact scope.",
                false,
            ),
        ),
        (
            Self::PageSizeIsInvalid,
            crate::ErrorFacts::new(
                40011,
                400,
                "page size is invalid",
                "The page size is not allowed. Check `page_size`.",
                false,
            ),
        ),
        (
            Self::PageTokenIsInvalidError,
            crate::ErrorFacts::new(
                40012,
                400,
                "page token is invalid error",
                "The page token is not valid. Send the one that the page before returned.",
                false,
            ),
        ),
        (
            Self::NoUserAuthorityError,
            crate::ErrorFacts::new(
                41050,
                400,
                "no user authority error",
                "The app or the calling user may not see the user. Add the user to the contact scope.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(ListUserError);

/// Updates the given fields of a user.
///
/// `PATCH /open-apis/contact/v3/users/:user_id`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `contact:contact`, `contact:user.base`
/// - Scopes for some fields: `directory:employee.base.email:read`, `contact:user.base:readonly`, `contact:user.department:readonly`, `contact:user.dotted_line_leader_info.read`, `contact:user.employee:readonly`, `contact:user.employee_number:read`, `contact:user.gender:readonly`, `contact:user.job_level:readonly`, `contact:user.employee_id:readonly`, `contact:user.phone:readonly`, `contact:user.email:readonly`, `contact:user.job_family:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/patch>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PatchUser {
    /// The user, by the kind of id that the call uses.
    ///
    /// Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    #[serde(skip)]
    pub user_id: String,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments.
    ///
    /// Default: `open_department_id`. Example: `open_department_id`.
    #[serde(skip)]
    pub department_id_type: Option<DepartmentIdType>,
    /// The name.
    ///
    /// Length: at least 1. Example: `张三`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The name in English.
    ///
    /// Example: `San Zhang`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub en_name: Option<String>,
    /// The nickname.
    ///
    /// Example: `Alex Zhang`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// The mail address that the user entered.
    ///
    /// Example: `zhangsan@gmail.com`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The mobile number, with its country code.
    ///
    /// Example: `13011111111`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile: Option<String>,
    /// Whether others see the mobile number.
    ///
    /// Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile_visible: Option<bool>,
    /// The gender.
    ///
    /// Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gender: Option<UserGender>,
    /// The image of the avatar, by the key that its upload gave.
    ///
    /// Example: `2500c7a9-5fff-4d9a-a2de-3d59614ae28g`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_key: Option<String>,
    /// The departments that the user is in, 50 at most, by the kind of id that the call uses.
    ///
    /// Example: `["od-4e6ac4d14bcd5071a37a39de902c7141"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_ids: Option<Vec<String>>,
    /// Whom the user reports to, by the kind of id that the call uses.
    ///
    /// Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leader_user_id: Option<String>,
    /// The city.
    ///
    /// Example: `杭州`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// The country or region, by its code.
    ///
    /// Example: `CN`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Where the user sits.
    ///
    /// Example: `北楼-H34`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work_station: Option<String>,
    /// When the user joined the tenant, in seconds since 1970.
    ///
    /// Example: `2147483647`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_time: Option<i64>,
    /// The employee number.
    ///
    /// Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employee_no: Option<String>,
    /// The type of employment.
    ///
    /// Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employee_type: Option<EmployeeType>,
    /// The user's place in each department.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub orders: Option<Vec<UserOrder>>,
    /// Values of the tenant's custom fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attrs: Option<Vec<UserCustomAttr>>,
    /// The mail address that the tenant gives the user.
    ///
    /// Example: `demo@mail.com`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enterprise_email: Option<String>,
    /// The job title.
    ///
    /// Example: `xxxxx`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_title: Option<String>,
    /// Whether the account is suspended.
    ///
    /// Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_frozen: Option<bool>,
    /// The job level.
    ///
    /// Example: `mga5oa8ayjlp9rb`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_level_id: Option<String>,
    /// The job family.
    ///
    /// Example: `mga5oa8ayjlpzjq`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_family_id: Option<String>,
    /// The licenses that the user holds.
    ///
    /// Example: `["23213213213123123"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscription_ids: Option<Vec<String>>,
    /// The users to whom this one reports besides.
    ///
    /// Example: `["ou_7dab8a3d3cdcc9da365777c7ad535d62"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dotted_line_leader_user_ids: Option<Vec<String>>,
}

impl PatchUser {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            user_id_type: None,
            department_id_type: None,
            name: None,
            en_name: None,
            nickname: None,
            email: None,
            mobile: None,
            mobile_visible: None,
            gender: None,
            avatar_key: None,
            department_ids: None,
            leader_user_id: None,
            city: None,
            country: None,
            work_station: None,
            join_time: None,
            employee_no: None,
            employee_type: None,
            orders: None,
            custom_attrs: None,
            enterprise_email: None,
            job_title: None,
            is_frozen: None,
            job_level_id: None,
            job_family_id: None,
            subscription_ids: None,
            dotted_line_leader_user_ids: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    #[must_use]
    pub fn department_id_type(
        mut self,
        department_id_type: impl Into<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = Some(department_id_type.into());
        self
    }

    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`en_name`](Self#structfield.en_name).
    #[must_use]
    pub fn en_name(mut self, en_name: impl Into<String>) -> Self {
        self.en_name = Some(en_name.into());
        self
    }

    /// Sets [`nickname`](Self#structfield.nickname).
    #[must_use]
    pub fn nickname(mut self, nickname: impl Into<String>) -> Self {
        self.nickname = Some(nickname.into());
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

    /// Sets [`gender`](Self#structfield.gender).
    #[must_use]
    pub fn gender(mut self, gender: impl Into<UserGender>) -> Self {
        self.gender = Some(gender.into());
        self
    }

    /// Sets [`avatar_key`](Self#structfield.avatar_key).
    #[must_use]
    pub fn avatar_key(mut self, avatar_key: impl Into<String>) -> Self {
        self.avatar_key = Some(avatar_key.into());
        self
    }

    /// Sets [`department_ids`](Self#structfield.department_ids).
    #[must_use]
    pub fn department_ids(
        mut self,
        department_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.department_ids = Some(department_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`leader_user_id`](Self#structfield.leader_user_id).
    #[must_use]
    pub fn leader_user_id(mut self, leader_user_id: impl Into<String>) -> Self {
        self.leader_user_id = Some(leader_user_id.into());
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

    /// Sets [`work_station`](Self#structfield.work_station).
    #[must_use]
    pub fn work_station(mut self, work_station: impl Into<String>) -> Self {
        self.work_station = Some(work_station.into());
        self
    }

    /// Sets [`join_time`](Self#structfield.join_time).
    #[must_use]
    pub fn join_time(mut self, join_time: i64) -> Self {
        self.join_time = Some(join_time);
        self
    }

    /// Sets [`employee_no`](Self#structfield.employee_no).
    #[must_use]
    pub fn employee_no(mut self, employee_no: impl Into<String>) -> Self {
        self.employee_no = Some(employee_no.into());
        self
    }

    /// Sets [`employee_type`](Self#structfield.employee_type).
    #[must_use]
    pub fn employee_type(mut self, employee_type: impl Into<EmployeeType>) -> Self {
        self.employee_type = Some(employee_type.into());
        self
    }

    /// Sets [`orders`](Self#structfield.orders).
    #[must_use]
    pub fn orders(
        mut self,
        orders: impl IntoIterator<Item = impl Into<UserOrder>>,
    ) -> Self {
        self.orders = Some(orders.into_iter().map(Into::into).collect());
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

    /// Sets [`enterprise_email`](Self#structfield.enterprise_email).
    #[must_use]
    pub fn enterprise_email(mut self, enterprise_email: impl Into<String>) -> Self {
        self.enterprise_email = Some(enterprise_email.into());
        self
    }

    /// Sets [`job_title`](Self#structfield.job_title).
    #[must_use]
    pub fn job_title(mut self, job_title: impl Into<String>) -> Self {
        self.job_title = Some(job_title.into());
        self
    }

    /// Sets [`is_frozen`](Self#structfield.is_frozen).
    #[must_use]
    pub fn is_frozen(mut self, is_frozen: bool) -> Self {
        self.is_frozen = Some(is_frozen);
        self
    }

    /// Sets [`job_level_id`](Self#structfield.job_level_id).
    #[must_use]
    pub fn job_level_id(mut self, job_level_id: impl Into<String>) -> Self {
        self.job_level_id = Some(job_level_id.into());
        self
    }

    /// Sets [`job_family_id`](Self#structfield.job_family_id).
    #[must_use]
    pub fn job_family_id(mut self, job_family_id: impl Into<String>) -> Self {
        self.job_family_id = Some(job_family_id.into());
        self
    }

    /// Sets [`subscription_ids`](Self#structfield.subscription_ids).
    #[must_use]
    pub fn subscription_ids(
        mut self,
        subscription_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.subscription_ids = Some(
            subscription_ids.into_iter().map(Into::into).collect(),
        );

        self
    }

    /// Sets [`dotted_line_leader_user_ids`](Self#structfield.dotted_line_leader_user_ids).
    #[must_use]
    pub fn dotted_line_leader_user_ids(
        mut self,
        dotted_line_leader_user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dotted_line_leader_user_ids = Some(
            dotted_line_leader_user_ids.into_iter().map(Into::into).collect(),
        );

        self
    }
}

impl crate::Endpoint for PatchUser {
    type Response = PatchUserResponse;
    type Error = PatchUserError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.user.patch",
        method: crate::Method::PATCH,
        host: None,
        path: "/open-apis/contact/v3/users/:user_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("user_id", self.user_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
        query.push("department_id_type", &self.department_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `contact.v3.user.patch` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PatchUserResponse {
    /// The user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<PatchUserUser>,
}

/// What `contact.v3.user.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PatchUserError {
    /// `40001` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "40001")]
    ParamError,
    /// `40004` (HTTP 403): no dept authority error
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    #[doc(alias = "40004")]
    NoDeptAuthorityError,
    /// `41001` (HTTP 400): mobile has already exist error
    ///
    /// Another user has this mobile number. Use another one, or find the user who has it.
    #[doc(alias = "41001")]
    MobileHasAlreadyExistError,
    /// `41002` (HTTP 400): email has already exist error
    ///
    /// Another user has this mail address. Use another one, or find the user who has it.
    #[doc(alias = "41002")]
    EmailHasAlreadyExistError,
    /// `41003` (HTTP 409): user account conflict error
    ///
    /// The mobile number and the mail address belong to two different accounts. Use others, or close one of the accounts.
    #[doc(alias = "41003")]
    UserAccountConflictError,
    /// `41004` (HTTP 400): mobile is invalid error
    ///
    /// The mobile number is not valid. Check its form and its calling code.
    #[doc(alias = "41004")]
    MobileIsInvalidError,
    /// `41005` (HTTP 400): email is invalid error
    ///
    /// The mail address is not valid. Check it.
    #[doc(alias = "41005")]
    EmailIsInvalidError,
    /// `41006` (HTTP 400): no user name error
    ///
    /// The name is missing. Send `name`.
    #[doc(alias = "41006")]
    NoUserNameError,
    /// `41009` (HTTP 400): no email or mobile error
    ///
    /// Mail address and mobile number are both missing. Send at least one.
    #[doc(alias = "41009")]
    NoEmailOrMobileError,
    /// `41010` (HTTP 400): no mobile error
    ///
    /// The mobile number is missing. Send `mobile`.
    #[doc(alias = "41010")]
    NoMobileError,
    /// `41011` (HTTP 400): user id already exist error
    ///
    /// Another user has this id within the tenant. Use another one.
    #[doc(alias = "41011")]
    UserIdAlreadyExistError,
    /// `41014` (HTTP 400): user name sensitive error
    ///
    /// The name holds words that are not allowed. Use another one.
    #[doc(alias = "41014")]
    UserNameSensitiveError,
    /// `41016` (HTTP 400): department has too many users error
    ///
    /// A department has too many users. Use another one.
    #[doc(alias = "41016")]
    DepartmentHasTooManyUsersError,
    /// `41017` (HTTP 400): department is required error
    ///
    /// The departments are missing. Send `department_ids`.
    #[doc(alias = "41017")]
    DepartmentIsRequiredError,
    /// `41018` (HTTP 400): position info is invalid error
    ///
    /// The position is not valid. Check it.
    #[doc(alias = "41018")]
    PositionInfoIsInvalidError,
    /// `41019` (HTTP 400): position department is invalid error
    ///
    /// The department of the position is not valid. Check it.
    #[doc(alias = "41019")]
    PositionDepartmentIsInvalidError,
    /// `41020` (HTTP 400): position code has already exist error
    ///
    /// The code of the position is not valid. Use another one.
    #[doc(alias = "41020")]
    PositionCodeHasAlreadyExistError,
    /// `41021` (HTTP 400): position multiple main count error
    ///
    /// The user has more than one main position. Set one only.
    #[doc(alias = "41021")]
    PositionMultipleMainCountError,
    /// `41022` (HTTP 400): user tenant not match error
    ///
    /// The user is of another tenant. Check that the access token is of the user's tenant.
    #[doc(alias = "41022")]
    UserTenantNotMatchError,
    /// `41023` (HTTP 400): update department conflict position department error
    #[doc(alias = "41023")]
    UpdateDepartmentConflictPositionDepartmentError,
    /// `41024` (HTTP 400): update position department conflict department error
    #[doc(alias = "41024")]
    UpdatePositionDepartmentConflictDepartmentError,
    /// `41025` (HTTP 400): order department invalid error
    ///
    /// A department in `orders` is not one of the user's. Check it against `department_ids`.
    #[doc(alias = "41025")]
    OrderDepartmentInvalidError,
    /// `41028` (HTTP 405): user multi department need upgrade visibility error
    ///
    /// The tenant's rules of visibility do not support several departments. Have an administrator upgrade them in the admin console.
    #[doc(alias = "41028")]
    UserMultiDepartmentNeedUpgradeVisibility,
    /// `41029` (HTTP 400): create or update user multi department error
    ///
    /// The tenant does not support users in several departments. Send one only, or ask the support.
    #[doc(alias = "41029")]
    CreateUpdateUserMultiDepartmentError,
    /// `41030` (HTTP 400): set leader to oneself error
    ///
    /// The user cannot be their own leader. Check `leader_user_id`.
    #[doc(alias = "41030")]
    SetLeaderToOneselfError,
    /// `41031` (HTTP 504): position feature not enable error
    ///
    /// The tenant does not support positions. Leave them out, or ask the support.
    #[doc(alias = "41031")]
    PositionFeatureNotEnableError,
    /// `41032` (HTTP 504): user multi department feature not enable error
    ///
    /// The tenant does not support users in several departments. Send one only, or ask the support.
    #[doc(alias = "41032")]
    UserMultiDepartmentFeatureNotEnable,
    /// `41033` (HTTP 400): user in too many departments error
    ///
    /// The user is in too many departments. Send 50 at most.
    #[doc(alias = "41033")]
    UserInTooManyDepartmentsError,
    /// `41034` (HTTP 400): email prefix already exist error
    ///
    /// Another address has the same part before the `@`. Use another one.
    #[doc(alias = "41034")]
    EmailPrefixAlreadyExistError,
    /// `41035` (HTTP 400): email prefix is invalid error
    ///
    /// The part of the mail address before the `@` is not valid. Check it.
    #[doc(alias = "41035")]
    EmailPrefixIsInvalidError,
    /// `41036` (HTTP 400): avatar key is invalid error
    ///
    /// The avatar is not valid. Upload the image again and check `avatar_key`.
    #[doc(alias = "41036")]
    AvatarKeyIsInvalidError,
    /// `41037` (HTTP 400): avatar key is sensitive error
    ///
    /// The avatar was refused by the review. Upload another image.
    #[doc(alias = "41037")]
    AvatarKeyIsSensitiveError,
    /// `41038` (HTTP 400): gender is invalid error
    ///
    /// The gender is not valid. Check `gender`.
    #[doc(alias = "41038")]
    GenderIsInvalidError,
    /// `41040` (HTTP 400): user name is null error
    ///
    /// The name is empty. Send `name`.
    #[doc(alias = "41040")]
    UserNameIsNullError,
    /// `41041` (HTTP 400): department id is not assigned error
    ///
    /// The departments are missing. Send `department_ids`.
    #[doc(alias = "41041")]
    DepartmentIdIsNotAssignedError,
    /// `41042` (HTTP 400): join time is invalid error
    ///
    /// The time of joining is missing or not valid. Check `join_time`.
    #[doc(alias = "41042")]
    JoinTimeIsInvalidError,
    /// `41043` (HTTP 400): employee id is invalid error
    ///
    /// The user's id is not valid. Send 1 to 64 characters.
    #[doc(alias = "41043")]
    EmployeeIdIsInvalidError,
    /// `41044` (HTTP 400): Custom attribute is not set error
    ///
    /// A custom field has no id. Send `id` in `custom_attrs`.
    #[doc(alias = "41044")]
    CustomAttributeIsNotSetError,
    /// `41045` (HTTP 400): Custom attribute id is not exist error
    ///
    /// A custom field does not exist. Check its id against the tenant's custom fields.
    #[doc(alias = "41045")]
    CustomAttributeIdNotExistError,
    /// `41046` (HTTP 400): Custom attribute value is not set error
    ///
    /// A custom field has no value. Send `value` in `custom_attrs`.
    #[doc(alias = "41046")]
    CustomAttributeValueNotSetError,
    /// `41047` (HTTP 400): Custom attribute href text is null error
    ///
    /// A custom field with a link has no text. Send `text` in its value.
    #[doc(alias = "41047")]
    CustomAttributeHrefTextNullError,
    /// `41048` (HTTP 400): Custom attribute href url is null error
    ///
    /// A custom field with a link has no address. Send `url` in its value.
    #[doc(alias = "41048")]
    CustomAttributeHrefUrlNullError,
    /// `41050` (HTTP 400): no user authority error
    ///
    /// The app or the calling user may not see the user. Add the user to the contact scope.
    #[doc(alias = "41050")]
    NoUserAuthorityError,
    /// `41051` (HTTP 400): user id info not provide error
    ///
    /// The user's id is missing. Send it.
    #[doc(alias = "41051")]
    UserIdInfoNotProvideError,
    /// `41056` (HTTP 403): no field authority error
    ///
    /// The app lacks the scope for a field. Apply for the field permissions that the call names.
    #[doc(alias = "41056")]
    NoFieldAuthorityError,
    /// `41057` (HTTP 400): invalid employee type error
    #[doc(alias = "41057")]
    InvalidEmployeeTypeError41057,
    /// `41059` (HTTP 400): invalid employee type error
    ///
    /// The type of employment is not valid. Use 1 to 5, or the number of a custom type.
    #[doc(alias = "41059")]
    InvalidEmployeeTypeError41059,
    /// `41060` (HTTP 400): inactive employee type error
    ///
    /// The type of employment is not in use. Use one whose `enum_status` says that it is.
    #[doc(alias = "41060")]
    InactiveEmployeeTypeError,
    /// `41063` (HTTP 400): job_title length exceed 100 character
    ///
    /// The job title is longer than 100 characters. Shorten it.
    #[doc(alias = "41063")]
    JobTitleLengthExceed100Character,
    /// `41068` (HTTP 400): Number of email aliases exceeds the upper limit
    ///
    /// The tenant has no mail accounts left. Ask the administrator.
    #[doc(alias = "41068")]
    NumberEmailAliasesExceedsUpperLimit,
    /// `41069` (HTTP 400): Business email is in the recycle bin
    ///
    /// The mail address is in the recycle bin. Delete it there for good first.
    #[doc(alias = "41069")]
    BusinessEmailIsInRecycleBin,
    /// `41070` (HTTP 400): name length exceed 255 character
    ///
    /// The name is too long. Shorten it.
    #[doc(alias = "41070")]
    NameLengthExceed255Character41070,
    /// `41071` (HTTP 400): en_name length exceed 255 character
    ///
    /// The kind of member id is not valid, or the English name is too long. Check `member_id_type` or `en_name`.
    #[doc(alias = "41071")]
    EnNameLengthExceed255Character41071,
    /// `41072` (HTTP 400): nickname length exceed 255 character
    ///
    /// The kinds of member and member id do not fit, or the nickname is too long. Check `member_type` and `member_id_type`, or `nickname`.
    #[doc(alias = "41072")]
    NicknameLengthExceed255Character41072,
    /// `41410` (HTTP 400): user primary dept must be the first department in the order
    ///
    /// The main department must be the first in the order. Give it the greatest `department_order`.
    #[doc(alias = "41410")]
    UserPrimaryDeptMustFirstDepartment,
    /// `42006` (HTTP 400): user has resigned error
    ///
    /// The user has left the tenant. Use one who is employed.
    #[doc(alias = "42006")]
    UserHasResignedError,
    /// `42008` (HTTP 400): tenant id is invalid error
    ///
    /// The tenant does not own the resource. Check that the access token is of the right tenant.
    #[doc(alias = "42008")]
    TenantIdIsInvalidError,
    /// `44001` (HTTP 400): business email domain not available error
    ///
    /// The tenant has no mail domain for this address. Have an administrator set up the mail service.
    #[doc(alias = "44001")]
    BusinessEmailDomainNotAvailableError,
    /// `44002` (HTTP 400): update order must update department together
    #[doc(alias = "44002")]
    UpdateOrderMustUpdateDepartmentTogether,
    /// `44003` (HTTP 400): avatarkey and description cannot be empty when update resigned user
    #[doc(alias = "44003")]
    AvatarkeyDescriptionCannotEmptyUpdateResigned,
    /// `44006` (HTTP 400): name length exceed 255 character
    ///
    /// The name is too long. Shorten it to 255 characters, 64 for a full update.
    #[doc(alias = "44006")]
    NameLengthExceed255Character44006,
    /// `44007` (HTTP 400): en_name length exceed 255 character
    ///
    /// The English name is too long. Shorten it to 255 characters, 64 for a full update.
    #[doc(alias = "44007")]
    EnNameLengthExceed255Character44007,
    /// `44008` (HTTP 400): nickname length exceed 255 character
    ///
    /// The nickname is too long. Shorten it to 255 characters, 64 for a full update.
    #[doc(alias = "44008")]
    NicknameLengthExceed255Character44008,
    /// `44010` (HTTP 400): unJoined user not allow to update
    #[doc(alias = "44010")]
    UnJoinedUserNotAllowUpdate,
    /// `44011` (HTTP 400): exited user not allow to update
    #[doc(alias = "44011")]
    ExitedUserNotAllowToUpdate,
    /// `44013` (HTTP 400): User enterprise Email password is not valid
    ///
    /// The password of the mail account is not valid. Use another one.
    #[doc(alias = "44013")]
    UserEnterpriseEmailPasswordNotValid,
    /// `44014` (HTTP 400): Can not update inactive user email when email equal enterprise
    #[doc(alias = "44014")]
    CanNotUpdateInactiveUserEmail,
    /// `44015` (HTTP 400): can not update password when user already have password
    #[doc(alias = "44015")]
    CanNotUpdatePasswordUserAlready,
    /// `44016` (HTTP 400): can not set enterprise email password
    ///
    /// The password of the mail account cannot be set. Check the app's rights.
    #[doc(alias = "44016")]
    CanNotSetEnterpriseEmailPassword,
    /// `44017` (HTTP 400): Suite_Admin_Common_UnableToEditUpper
    #[doc(alias = "44017")]
    SuiteAdminCommonUnableEditUpper,
    /// `44018` (HTTP 400): lark not support +86 mobile
    ///
    /// Lark does not take mobile numbers of mainland China. Use another one.
    #[doc(alias = "44018")]
    LarkNotSupport86Mobile,
    /// `44019` (HTTP 400): feishu only support +86 mobile
    ///
    /// A tenant that is not verified takes mobile numbers of mainland China only. Verify it first; others work from the next day on.
    #[doc(alias = "44019")]
    FeishuOnlySupport86Mobile,
    /// `44020` (HTTP 400): mobile and email need together exist
    ///
    /// A user with a mobile number from outside mainland China needs a mail address too. Send both.
    #[doc(alias = "44020")]
    MobileAndEmailNeedTogetherExist,
    /// `44024` (HTTP 400): User enterprise email has already been registered as a member's account
    ///
    /// The mail address is registered by another member already. Use another one.
    #[doc(alias = "44024")]
    UserEnterpriseEmailAlreadyRegisteredMembers,
    /// `44025` (HTTP 400): update user lock error,wait some seconds and retry
    #[doc(alias = "44025")]
    UpdateUserLockErrorWaitSome,
    /// `44035` (HTTP 400): departmentID is invaild
    ///
    /// A department is not valid. Check the ids of the departments.
    #[doc(alias = "44035")]
    DepartmentIdIsInvaild,
    /// `44036` (HTTP 400): freeze tenant founder is forbidden
    #[doc(alias = "44036")]
    FreezeTenantFounderIsForbidden,
    /// `44038` (HTTP 400): req set user geo not find in geo list
    ///
    /// The place of the data is not supported, or the user cannot be changed for reasons of security. Check `geo`.
    #[doc(alias = "44038")]
    ReqSetUserGeoNotFind,
    /// `44041` (HTTP 400): anonymize user info is not allowed to update
    #[doc(alias = "44041")]
    AnonymizeUserInfoNotAllowedUpdate,
    /// `44044` (HTTP 400): invalid job level id
    ///
    /// The job level is not valid. Check `job_level_id`.
    #[doc(alias = "44044")]
    InvalidJobLevelId,
    /// `44045` (HTTP 400): invalid job family id
    ///
    /// The job family is not valid. Check `job_family_id`.
    #[doc(alias = "44045")]
    InvalidJobFamilyId,
    /// `44046` (HTTP 400): user license subscription id must not empty in multi-license tenant
    ///
    /// The tenant has several kinds of licenses, so one must be named. Send `subscription_ids`.
    #[doc(alias = "44046")]
    UserLicenseSubscriptionIdMustNot,
    /// `44047` (HTTP 400): license subscription id exceed limit
    ///
    /// No seats of the license are left. Use another one.
    #[doc(alias = "44047")]
    LicenseSubscriptionIdExceedLimit,
    /// `44048` (HTTP 400): user license subscription id invalid
    ///
    /// The license is not valid. Check `subscription_ids` against the tenant's licenses.
    #[doc(alias = "44048")]
    UserLicenseSubscriptionIdInvalid,
    /// `44049` (HTTP 400): license subscription update fail
    #[doc(alias = "44049")]
    LicenseSubscriptionUpdateFail,
    /// `44050` (HTTP 403): not set subscription ids auth
    ///
    /// The app may not assign licenses. Apply for the scope first.
    #[doc(alias = "44050")]
    NotSetSubscriptionIdsAuth,
    /// `44051` (HTTP 400): employee_no already existed
    #[doc(alias = "44051")]
    EmployeeNoAlreadyExisted,
    /// `44052` (HTTP 400): Unable to edit members because your current plan has expired
    #[doc(alias = "44052")]
    UnableEditMembersBecauseCurrentPlan,
    /// `44053` (HTTP 400): Unable to edit data from external data sources
    #[doc(alias = "44053")]
    UnableEditDataExternalDataSources,
    /// `44057` (HTTP 400): update user success and create city fail
    #[doc(alias = "44057")]
    UpdateUserSuccessCreateCityFail,
    /// `44058` (HTTP 400): update user success and create job title fail
    #[doc(alias = "44058")]
    UpdateUserSuccessCreateJobTitle,
    /// `44059` (HTTP 400): update user success and create city and job title fail
    #[doc(alias = "44059")]
    UpdateUserSuccessCreateCityJob,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl PatchUserError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ParamError,
            crate::ErrorFacts::new(
                40001,
                400,
                "param error",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::NoDeptAuthorityError,
            crate::ErrorFacts::new(
                40004,
                403,
                "no dept authority error",
                "The app may not see the department. Add it to the app's contact scope.",
                false,
            ),
        ),
        (
            Self::MobileHasAlreadyExistError,
            crate::ErrorFacts::new(
                41001,
                400,
                "mobile has already exist error",
                "Another user has this mobile number. Use another one, or find the user who has it.",
                false,
            ),
        ),
        (
            Self::EmailHasAlreadyExistError,
            crate::ErrorFacts::new(
                41002,
                400,
                "email has already exist error",
                "Another user has this mail address. Use another one, or find the user who has it.",
                false,
            ),
        ),
        (
            Self::UserAccountConflictError,
            crate::ErrorFacts::new(
                41003,
                409,
                "user account conflict error",
                "The mobile number and the mail address belong to two different accounts. Use others, or close one of the accounts.",
                false,
            ),
        ),
        (
            Self::MobileIsInvalidError,
            crate::ErrorFacts::new(
                41004,
                400,
                "mobile is invalid error",
                "The mobile number is not valid. Check its form and its calling code.",
                false,
            ),
        ),
        (
            Self::EmailIsInvalidError,
            crate::ErrorFacts::new(
                41005,
                400,
                "email is invalid error",
                "The mail address is not valid. Check it.",
                false,
            ),
        ),
        (
            Self::NoUserNameError,
            crate::ErrorFacts::new(
                41006,
                400,
                "no user name error",
                "The name is missing. Send `name`.",
                false,
            ),
        ),
        (
            Self::NoEmailOrMobileError,
            crate::ErrorFacts::new(
                41009,
                400,
                "no email or mobile error",
                "Mail address and mobile number are both missing. Send at least one.",
                false,
            ),
        ),
        (
            Self::NoMobileError,
            crate::ErrorFacts::new(
                41010,
                400,
                "no mobile error",
                "The mobile number is missing. Send `mobile`.",
                false,
            ),
        ),
        (
            Self::UserIdAlreadyExistError,
            crate::ErrorFacts::new(
                41011,
                400,
                "user id already exist error",
                "Another user has this id within the tenant. Use another one.",
                false,
            ),
        ),
        (
            Self::UserNameSensitiveError,
            crate::ErrorFacts::new(
                41014,
                400,
                "user name sensitive error",
                "The name holds words that are not allowed. Use another one.",
                false,
            ),
        ),
        (
            Self::DepartmentHasTooManyUsersError,
            crate::ErrorFacts::new(
                41016,
                400,
                "department has too many users error",
                "A department has too many users. Use another one.",
                false,
            ),
        ),
        (
            Self::DepartmentIsRequiredError,
            crate::ErrorFacts::new(
                41017,
                400,
                "department is required error",
                "The departments are missing. Send `department_ids`.",
                false,
            ),
        ),
        (
            Self::PositionInfoIsInvalidError,
            crate::ErrorFacts::new(
                41018,
                400,
                "position info is invalid error",
                "The position is not valid. Check it.",
                false,
            ),
        ),
        (
            Self::PositionDepartmentIsInvalidError,
            crate::ErrorFacts::new(
                41019,
                400,
                "position department is invalid error",
                "The department of the position is not valid. Check it.",
                false,
            ),
        ),
        (
            Self::PositionCodeHasAlreadyExistError,
            crate::ErrorFacts::new(
                41020,
                400,
                "position code has already exist error",
                "The code of the position is not valid. Use another one.",
                false,
            ),
        ),
        (
            Self::PositionMultipleMainCountError,
            crate::ErrorFacts::new(
                41021,
                400,
                "position multiple main count error",
                "The user has more than one main position. Set one only.",
                false,
            ),
        ),
        (
            Self::UserTenantNotMatchError,
            crate::ErrorFacts::new(
                41022,
                400,
                "user tenant not match error",
                "The user is of another tenant. Check that the access token is of the user's tenant.",
                false,
            ),
        ),
        (
            Self::UpdateDepartmentConflictPositionDepartmentError,
            crate::ErrorFacts::new(
                41023,
                400,
                "update department conflict position department error",
                "",
                false,
            ),
        ),
        (
            Self::UpdatePositionDepartmentConflictDepartmentError,
            crate::ErrorFacts::new(
                41024,
                400,
                "update position department conflict department error",
                "",
                false,
            ),
        ),
        (
            Self::OrderDepartmentInvalidError,
            crate::ErrorFacts::new(
                41025,
                400,
                "order department invalid error",
                "A department in `orders` is not one of the user's. Check it against `department_ids`.",
                false,
            ),
        ),
        (
            Self::UserMultiDepartmentNeedUpgradeVisibility,
            crate::ErrorFacts::new(
                41028,
                405,
                "user multi department need upgrade visibility error",
                "The tenant's rules of visibility do not support several departments. Have an administrator upgrade them in the admin console.",
                false,
            ),
        ),
        (
            Self::CreateUpdateUserMultiDepartmentError,
            crate::ErrorFacts::new(
                41029,
                400,
                "create or update user multi department error",
                "The tenant does not support users in several departments. Send one only, or ask the support.",
                false,
            ),
        ),
        (
            Self::SetLeaderToOneselfError,
            crate::ErrorFacts::new(
                41030,
                400,
                "set leader to oneself error",
                "The user cannot be their own leader. Check `leader_user_id`.",
                false,
            ),
        ),
        (
            Self::PositionFeatureNotEnableError,
            crate::ErrorFacts::new(
                41031,
                504,
                "position feature not enable error",
                "The tenant does not support positions. Leave them out, or ask the support.",
                true,
            ),
        ),
        (
            Self::UserMultiDepartmentFeatureNotEnable,
            crate::ErrorFacts::new(
                41032,
                504,
                "user multi department feature not enable error",
                "The tenant does not support users in several departments. Send one only, or ask the support.",
                true,
            ),
        ),
        (
            Self::UserInTooManyDepartmentsError,
            crate::ErrorFacts::new(
                41033,
                400,
                "user in too many departments error",
                "The user is in too many departments. Send 50 at most.",
                false,
            ),
        ),
        (
            Self::EmailPrefixAlreadyExistError,
            crate::ErrorFacts::new(
                41034,
                400,
                "email prefix already exist error",
                "Another address has the same part before the `@`. Use another one.",
                false,
            ),
        ),
        (
            Self::EmailPrefixIsInvalidError,
            crate::ErrorFacts::new(
                41035,
                400,
                "email prefix is invalid error",
                "The part of the mail address before the `@` is not valid. Check it.",
                false,
            ),
        ),
        (
            Self::AvatarKeyIsInvalidError,
            crate::ErrorFacts::new(
                41036,
                400,
                "avatar key is invalid error",
                "The avatar is not valid. Upload the image again and check `avatar_key`.",
                false,
            ),
        ),
        (
            Self::AvatarKeyIsSensitiveError,
            crate::ErrorFacts::new(
                41037,
                400,
                "avatar key is sensitive error",
                "The avatar was refused by the review. Upload another image.",
                false,
            ),
        ),
        (
            Self::GenderIsInvalidError,
            crate::ErrorFacts::new(
                41038,
                400,
                "gender is invalid error",
                "The gender is not valid. Check `gender`.",
                false,
            ),
        ),
        (
            Self::UserNameIsNullError,
            crate::ErrorFacts::new(
                41040,
                400,
                "user name is null error",
                "The name is empty. Send `name`.",
                false,
            ),
        ),
        (
            Self::DepartmentIdIsNotAssignedError,
            crate::ErrorFacts::new(
                41041,
                400,
                "department id is not assigned error",
                "The departments are missing. Send `department_ids`.",
                false,
            ),
        ),
        (
            Self::JoinTimeIsInvalidError,
            crate::ErrorFacts::new(
                41042,
                400,
                "join time is invalid error",
                "The time of joining is missing or not valid. Check `join_time`.",
                false,
            ),
        ),
        (
            Self::EmployeeIdIsInvalidError,
            crate::ErrorFacts::new(
                41043,
                400,
                "employee id is invalid error",
                "The user's id is not valid. Send 1 to 64 characters.",
                false,
            ),
        ),
        (
            Self::CustomAttributeIsNotSetError,
            crate::ErrorFacts::new(
                41044,
                400,
                "Custom attribute is not set error",
                "A custom field has no id. Send `id` in `custom_attrs`.",
                false,
            ),
        ),
        (
            Self::CustomAttributeIdNotExistError,
            crate::ErrorFacts::new(
                41045,
                400,
                "Custom attribute id is not exist error",
                "A custom field does not exist. Check its id against the tenant's custom fields.",
                false,
            ),
        ),
        (
            Self::CustomAttributeValueNotSetError,
            crate::ErrorFacts::new(
                41046,
                400,
                "Custom attribute value is not set error",
                "A custom field has no value. Send `value` in `custom_attrs`.",
                false,
            ),
        ),
        (
            Self::CustomAttributeHrefTextNullError,
            crate::ErrorFacts::new(
                41047,
                400,
                "Custom attribute href text is null error",
                "A custom field with a link has no text. Send `text` in its value.",
                false,
            ),
        ),
        (
            Self::CustomAttributeHrefUrlNullError,
            crate::ErrorFacts::new(
                41048,
                400,
                "Custom attribute href url is null error",
                "A custom field with a link has no address. Send `url` in its value.",
                false,
            ),
        ),
        (
            Self::NoUserAuthorityError,
            crate::ErrorFacts::new(
                41050,
                400,
                "no user authority error",
                "The app or the calling user may not see the user. Add the user to the contact scope.",
                false,
            ),
        ),
        (
            Self::UserIdInfoNotProvideError,
            crate::ErrorFacts::new(
                41051,
                400,
                "user id info not provide error",
                "The user's id is missing. Send it.",
                false,
            ),
        ),
        (
            Self::NoFieldAuthorityError,
            crate::ErrorFacts::new(
                41056,
                403,
                "no field authority error",
                "The app lacks the scope for a field. Apply for the field permissions that the call names.",
                false,
            ),
        ),
        (
            Self::InvalidEmployeeTypeError41057,
            crate::ErrorFacts::new(41057, 400, "invalid employee type error", "", false),
        ),
        (
            Self::InvalidEmployeeTypeError41059,
            crate::ErrorFacts::new(
                41059,
                400,
                "invalid employee type error",
                "The type of employment is not valid. Use 1 to 5, or the number of a custom type.",
                false,
            ),
        ),
        (
            Self::InactiveEmployeeTypeError,
            crate::ErrorFacts::new(
                41060,
                400,
                "inactive employee type error",
                "The type of employment is not in use. Use one whose `enum_status` says that it is.",
                false,
            ),
        ),
        (
            Self::JobTitleLengthExceed100Character,
            crate::ErrorFacts::new(
                41063,
                400,
                "job_title length exceed 100 character",
                "The job title is longer than 100 characters. Shorten it.",
                false,
            ),
        ),
        (
            Self::NumberEmailAliasesExceedsUpperLimit,
            crate::ErrorFacts::new(
                41068,
                400,
                "Number of email aliases exceeds the upper limit",
                "The tenant has no mail accounts left. Ask the administrator.",
                false,
            ),
        ),
        (
            Self::BusinessEmailIsInRecycleBin,
            crate::ErrorFacts::new(
                41069,
                400,
                "Business email is in the recycle bin",
                "The mail address is in the recycle bin. Delete it there for good first.",
                false,
            ),
        ),
        (
            Self::NameLengthExceed255Character41070,
            crate::ErrorFacts::new(
                41070,
                400,
                "name length exceed 255 character",
                "The name is too long. Shorten it.",
                false,
            ),
        ),
        (
            Self::EnNameLengthExceed255Character41071,
            crate::ErrorFacts::new(
                41071,
                400,
                "en_name length exceed 255 character",
                "The kind of member id is not valid, or the English name is too long. Check `member_id_type` or `en_name`.",
                false,
            ),
        ),
        (
            Self::NicknameLengthExceed255Character41072,
            crate::ErrorFacts::new(
                41072,
                400,
                "nickname length exceed 255 character",
                "The kinds of member and member id do not fit, or the nickname is too long. Check `member_type` and `member_id_type`, or `nickname`.",
                false,
            ),
        ),
        (
            Self::UserPrimaryDeptMustFirstDepartment,
            crate::ErrorFacts::new(
                41410,
                400,
                "user primary dept must be the first department in the order",
                "The main department must be the first in the order. Give it the greatest `department_order`.",
                false,
            ),
        ),
        (
            Self::UserHasResignedError,
            crate::ErrorFacts::new(
                42006,
                400,
                "user has resigned error",
                "The user has left the tenant. Use one who is employed.",
                false,
            ),
        ),
        (
            Self::TenantIdIsInvalidError,
            crate::ErrorFacts::new(
                42008,
                400,
                "tenant id is invalid error",
                "The tenant does not own the resource. Check that the access token is of the right tenant.",
                false,
            ),
        ),
        (
            Self::BusinessEmailDomainNotAvailableError,
            crate::ErrorFacts::new(
                44001,
                400,
                "business email domain not available error",
                "The tenant has no mail domain for this address. Have an administrator set up the mail service.",
                false,
            ),
        ),
        (
            Self::UpdateOrderMustUpdateDepartmentTogether,
            crate::ErrorFacts::new(
                44002,
                400,
                "update order must update department together",
                "",
                false,
            ),
        ),
        (
            Self::AvatarkeyDescriptionCannotEmptyUpdateResigned,
            crate::ErrorFacts::new(
                44003,
                400,
                "avatarkey and description cannot be empty when update resigned user",
                "",
                false,
            ),
        ),
        (
            Self::NameLengthExceed255Character44006,
            crate::ErrorFacts::new(
                44006,
                400,
                "name length exceed 255 character",
                "The name is too long. Shorten it to 255 characters, 64 for a full update.",
                false,
            ),
        ),
        (
            Self::EnNameLengthExceed255Character44007,
            crate::ErrorFacts::new(
                44007,
                400,
                "en_name length exceed 255 character",
                "The English name is too long. Shorten it to 255 characters, 64 for a full update.",
                false,
            ),
        ),
        (
            Self::NicknameLengthExceed255Character44008,
            crate::ErrorFacts::new(
                44008,
                400,
                "nickname length exceed 255 character",
                "The nickname is too long. Shorten it to 255 characters, 64 for a full update.",
                false,
            ),
        ),
        (
            Self::UnJoinedUserNotAllowUpdate,
            crate::ErrorFacts::new(
                44010,
                400,
                "unJoined user not allow to update",
                "",
                false,
            ),
        ),
        (
            Self::ExitedUserNotAllowToUpdate,
            crate::ErrorFacts::new(
                44011,
                400,
                "exited user not allow to update",
                "",
                false,
            ),
        ),
        (
            Self::UserEnterpriseEmailPasswordNotValid,
            crate::ErrorFacts::new(
                44013,
                400,
                "User enterprise Email password is not valid",
                "The password of the mail account is not valid. Use another one.",
                false,
            ),
        ),
        (
            Self::CanNotUpdateInactiveUserEmail,
            crate::ErrorFacts::new(
                44014,
                400,
                "Can not update inactive user email when email equal enterprise",
                "",
                false,
            ),
        ),
        (
            Self::CanNotUpdatePasswordUserAlready,
            crate::ErrorFacts::new(
                44015,
                400,
                "can not update password when user already have password",
                "",
                false,
            ),
        ),
        (
            Self::CanNotSetEnterpriseEmailPassword,
            crate::ErrorFacts::new(
                44016,
                400,
                "can not set enterprise email password",
                "The password of the mail account cannot be set. Check the app's rights.",
                false,
            ),
        ),
        (
            Self::SuiteAdminCommonUnableEditUpper,
            crate::ErrorFacts::new(
                44017,
                400,
                "Suite_Admin_Common_UnableToEditUpper",
                "",
                false,
            ),
        ),
        (
            Self::LarkNotSupport86Mobile,
            crate::ErrorFacts::new(
                44018,
                400,
                "lark not support +86 mobile",
                "Lark does not take mobile numbers of mainland China. Use another one.",
                false,
            ),
        ),
        (
            Self::FeishuOnlySupport86Mobile,
            crate::ErrorFacts::new(
                44019,
                400,
                "feishu only support +86 mobile",
                "A tenant that is not verified takes mobile numbers of mainland China only. Verify it first; others work from the next day on.",
                false,
            ),
        ),
        (
            Self::MobileAndEmailNeedTogetherExist,
            crate::ErrorFacts::new(
                44020,
                400,
                "mobile and email need together exist",
                "A user with a mobile number from outside mainland China needs a mail address too. Send both.",
                false,
            ),
        ),
        (
            Self::UserEnterpriseEmailAlreadyRegisteredMembers,
            crate::ErrorFacts::new(
                44024,
                400,
                "User enterprise email has already been registered as a member's account",
                "The mail address is registered by another member already. Use another one.",
                false,
            ),
        ),
        (
            Self::UpdateUserLockErrorWaitSome,
            crate::ErrorFacts::new(
                44025,
                400,
                "update user lock error,wait some seconds and retry",
                "",
                false,
            ),
        ),
        (
            Self::DepartmentIdIsInvaild,
            crate::ErrorFacts::new(
                44035,
                400,
                "departmentID is invaild",
                "A department is not valid. Check the ids of the departments.",
                false,
            ),
        ),
        (
            Self::FreezeTenantFounderIsForbidden,
            crate::ErrorFacts::new(
                44036,
                400,
                "freeze tenant founder is forbidden",
                "",
                false,
            ),
        ),
        (
            Self::ReqSetUserGeoNotFind,
            crate::ErrorFacts::new(
                44038,
                400,
                "req set user geo not find in geo list",
                "The place of the data is not supported, or the user cannot be changed for reasons of security. Check `geo`.",
                false,
            ),
        ),
        (
            Self::AnonymizeUserInfoNotAllowedUpdate,
            crate::ErrorFacts::new(
                44041,
                400,
                "anonymize user info is not allowed to update",
                "",
                false,
            ),
        ),
        (
            Self::InvalidJobLevelId,
            crate::ErrorFacts::new(
                44044,
                400,
                "invalid job level id",
                "The job level is not valid. Check `job_level_id`.",
                false,
            ),
        ),
        (
            Self::InvalidJobFamilyId,
            crate::ErrorFacts::new(
                44045,
                400,
                "invalid job family id",
                "The job family is not valid. Check `job_family_id`.",
                false,
            ),
        ),
        (
            Self::UserLicenseSubscriptionIdMustNot,
            crate::ErrorFacts::new(
                44046,
                400,
                "user license subscription id must not empty in multi-license tenant",
                "The tenant has several kinds of licenses, so one must be named. Send `subscription_ids`.",
                false,
            ),
        ),
        (
            Self::LicenseSubscriptionIdExceedLimit,
            crate::ErrorFacts::new(
                44047,
                400,
                "license subscription id exceed limit",
                "No seats of the license are left. Use another one.",
                false,
            ),
        ),
        (
            Self::UserLicenseSubscriptionIdInvalid,
            crate::ErrorFacts::new(
                44048,
                400,
                "user license subscription id invalid",
                "The license is not valid. Check `subscription_ids` against the tenant's licenses.",
                false,
            ),
        ),
        (
            Self::LicenseSubscriptionUpdateFail,
            crate::ErrorFacts::new(
                44049,
                400,
                "license subscription update fail",
                "",
                false,
            ),
        ),
        (
            Self::NotSetSubscriptionIdsAuth,
            crate::ErrorFacts::new(
                44050,
                403,
                "not set subscription ids auth",
                "The app may not assign licenses. Apply for the scope first.",
                false,
            ),
        ),
        (
            Self::EmployeeNoAlreadyExisted,
            crate::ErrorFacts::new(44051, 400, "employee_no already existed", "", false),
        ),
        (
            Self::UnableEditMembersBecauseCurrentPlan,
            crate::ErrorFacts::new(
                44052,
                400,
                "Unable to edit members because your current plan has expired",
                "",
                false,
            ),
        ),
        (
            Self::UnableEditDataExternalDataSources,
            crate::ErrorFacts::new(
                44053,
                400,
                "Unable to edit data from external data sources",
                "",
                false,
            ),
        ),
        (
            Self::UpdateUserSuccessCreateCityFail,
            crate::ErrorFacts::new(
                44057,
                400,
                "update user success and create city fail",
                "",
                false,
            ),
        ),
        (
            Self::UpdateUserSuccessCreateJobTitle,
            crate::ErrorFacts::new(
                44058,
                400,
                "update user success and create job title fail",
                "",
                false,
            ),
        ),
        (
            Self::UpdateUserSuccessCreateCityJob,
            crate::ErrorFacts::new(
                44059,
                400,
                "update user success and create city and job title fail",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(PatchUserError);

/// Brings a deleted user back.
///
/// `POST /open-apis/contact/v3/users/:user_id/resurrect`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:contact`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/resurrect>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ResurrectUser {
    /// The user, by the kind of id that the call uses.
    ///
    /// Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    #[serde(skip)]
    pub user_id: String,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `user_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments.
    ///
    /// Default: `open_department_id`. Example: `department_id`.
    #[serde(skip)]
    pub department_id_type: Option<DepartmentIdType>,
    /// The departments.
    ///
    /// Length: at most 50.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub departments: Option<Vec<UserDepartmentInfo>>,
    /// The licenses that the user holds.
    ///
    /// Example: `["23213213213123123"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscription_ids: Option<Vec<String>>,
}

impl ResurrectUser {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            user_id_type: None,
            department_id_type: None,
            departments: None,
            subscription_ids: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    #[must_use]
    pub fn department_id_type(
        mut self,
        department_id_type: impl Into<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = Some(department_id_type.into());
        self
    }

    /// Sets [`departments`](Self#structfield.departments).
    #[must_use]
    pub fn departments(
        mut self,
        departments: impl IntoIterator<Item = impl Into<UserDepartmentInfo>>,
    ) -> Self {
        self.departments = Some(departments.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`subscription_ids`](Self#structfield.subscription_ids).
    #[must_use]
    pub fn subscription_ids(
        mut self,
        subscription_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.subscription_ids = Some(
            subscription_ids.into_iter().map(Into::into).collect(),
        );

        self
    }
}

impl crate::Endpoint for ResurrectUser {
    type Response = ResurrectUserResponse;
    type Error = ResurrectUserError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.user.resurrect",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/contact/v3/users/:user_id/resurrect",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("user_id", self.user_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
        query.push("department_id_type", &self.department_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `contact.v3.user.resurrect` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ResurrectUserResponse {}
/// What `contact.v3.user.resurrect` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResurrectUserError {
    /// `41007` (HTTP 400): exceed uncertain tenant seat limit error
    #[doc(alias = "41007")]
    ExceedUncertainTenantSeatLimitError,
    /// `41008` (HTTP 400): exceed bill seat limit error
    #[doc(alias = "41008")]
    ExceedBillSeatLimitError,
    /// `44023` (HTTP 400): exceed feature contact seat limit
    #[doc(alias = "44023")]
    ExceedFeatureContactSeatLimit,
    /// `44028` (HTTP 400): Exceed recoverable time
    ///
    /// The user left more than 30 days ago and cannot be brought back.
    #[doc(alias = "44028")]
    ExceedRecoverableTime,
    /// `44029` (HTTP 400): No access to resurrect
    ///
    /// The app may not bring users back. Ask the support for the permission.
    #[doc(alias = "44029")]
    NoAccessToResurrect,
    /// `44030` (HTTP 400): Mobile duplicated
    ///
    /// Another user has the mobile number by now. Change that user's number first.
    #[doc(alias = "44030")]
    MobileDuplicated,
    /// `44031` (HTTP 400): Email duplicated
    ///
    /// Another user has the mail address by now. Change that user's address first.
    #[doc(alias = "44031")]
    EmailDuplicated,
    /// `44032` (HTTP 400): UserID duplicated
    ///
    /// Another user has the id within the tenant by now. Change that one first, and name the user by another kind of id.
    #[doc(alias = "44032")]
    UserIdDuplicated,
    /// `44033` (HTTP 400): User not resigned
    ///
    /// The user has not left the tenant. Check which user the id names.
    #[doc(alias = "44033")]
    UserNotResigned,
    /// `44034` (HTTP 400): User is in delete progress, retry later
    #[doc(alias = "44034")]
    UserDeleteProgressRetryLater,
    /// `44041` (HTTP 400): anonymize user info is not allowed to update
    #[doc(alias = "44041")]
    AnonymizeUserInfoNotAllowedUpdate,
    /// `44046` (HTTP 400): user license subscription id must not empty in multi-license tenant
    ///
    /// The tenant has several kinds of licenses, so one must be named. Send `subscription_ids`.
    #[doc(alias = "44046")]
    UserLicenseSubscriptionIdMustNot,
    /// `44047` (HTTP 400): license subscription id exceed limit
    ///
    /// No seats of the license are left. Use another one.
    #[doc(alias = "44047")]
    LicenseSubscriptionIdExceedLimit,
    /// `44048` (HTTP 400): user license subscription id invalid
    ///
    /// The license is not valid. Check `subscription_ids` against the tenant's licenses.
    #[doc(alias = "44048")]
    UserLicenseSubscriptionIdInvalid,
    /// `44050` (HTTP 403): not set subscription ids auth
    ///
    /// The app may not assign licenses. Apply for the scope first.
    #[doc(alias = "44050")]
    NotSetSubscriptionIdsAuth,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ResurrectUserError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ExceedUncertainTenantSeatLimitError,
            crate::ErrorFacts::new(
                41007,
                400,
                "exceed uncertain tenant seat limit error",
                "",
                false,
            ),
        ),
        (
            Self::ExceedBillSeatLimitError,
            crate::ErrorFacts::new(41008, 400, "exceed bill seat limit error", "", false),
        ),
        (
            Self::ExceedFeatureContactSeatLimit,
            crate::ErrorFacts::new(
                44023,
                400,
                "exceed feature contact seat limit",
                "",
                false,
            ),
        ),
        (
            Self::ExceedRecoverableTime,
            crate::ErrorFacts::new(
                44028,
                400,
                "Exceed recoverable time",
                "The user left more than 30 days ago and cannot be brought back.",
                false,
            ),
        ),
        (
            Self::NoAccessToResurrect,
            crate::ErrorFacts::new(
                44029,
                400,
                "No access to resurrect",
                "The app may not bring users back. Ask the support for the permission.",
                false,
            ),
        ),
        (
            Self::MobileDuplicated,
            crate::ErrorFacts::new(
                44030,
                400,
                "Mobile duplicated",
                "Another user has the mobile number by now. Change that user's number first.",
                false,
            ),
        ),
        (
            Self::EmailDuplicated,
            crate::ErrorFacts::new(
                44031,
                400,
                "Email duplicated",
                "Another user has the mail address by now. Change that user's address first.",
                false,
            ),
        ),
        (
            Self::UserIdDuplicated,
            crate::ErrorFacts::new(
                44032,
                400,
                "UserID duplicated",
                "Another user has the id within the tenant by now. Change that one first, and name the user by another kind of id.",
                false,
            ),
        ),
        (
            Self::UserNotResigned,
            crate::ErrorFacts::new(
                44033,
                400,
                "User not resigned",
                "The user has not left the tenant. Check which user the id names.",
                false,
            ),
        ),
        (
            Self::UserDeleteProgressRetryLater,
            crate::ErrorFacts::new(
                44034,
                400,
                "User is in delete progress, retry later",
                "",
                false,
            ),
        ),
        (
            Self::AnonymizeUserInfoNotAllowedUpdate,
            crate::ErrorFacts::new(
                44041,
                400,
                "anonymize user info is not allowed to update",
                "",
                false,
            ),
        ),
        (
            Self::UserLicenseSubscriptionIdMustNot,
            crate::ErrorFacts::new(
                44046,
                400,
                "user license subscription id must not empty in multi-license tenant",
                "The tenant has several kinds of licenses, so one must be named. Send `subscription_ids`.",
                false,
            ),
        ),
        (
            Self::LicenseSubscriptionIdExceedLimit,
            crate::ErrorFacts::new(
                44047,
                400,
                "license subscription id exceed limit",
                "No seats of the license are left. Use another one.",
                false,
            ),
        ),
        (
            Self::UserLicenseSubscriptionIdInvalid,
            crate::ErrorFacts::new(
                44048,
                400,
                "user license subscription id invalid",
                "The license is not valid. Check `subscription_ids` against the tenant's licenses.",
                false,
            ),
        ),
        (
            Self::NotSetSubscriptionIdsAuth,
            crate::ErrorFacts::new(
                44050,
                403,
                "not set subscription ids auth",
                "The app may not assign licenses. Apply for the scope first.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(ResurrectUserError);

/// Replaces all fields of a user; superseded by patch.
///
/// `PUT /open-apis/contact/v3/users/:user_id`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:contact`
/// - Scopes for some fields: `contact:user.gender:readonly`, `contact:user.base:readonly`, `contact:user.department:readonly`, `contact:user.employee:readonly`, `contact:user.phone:readonly`, `contact:user.email:readonly`, `contact:user.employee_id:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/update>
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateUser {
    /// The user, by the kind of id that the call uses.
    ///
    /// Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    #[serde(skip)]
    pub user_id: String,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments.
    ///
    /// Default: `open_department_id`. Example: `open_department_id`.
    #[serde(skip)]
    pub department_id_type: Option<DepartmentIdType>,
    /// The name.
    ///
    /// Length: at least 1. Example: `张三`.
    pub name: String,
    /// The name in English.
    ///
    /// Example: `San Zhang`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub en_name: Option<String>,
    /// The nickname.
    ///
    /// Example: `Alex Zhang`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// The mail address that the user entered.
    ///
    /// Example: `zhangsan@gmail.com`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The mobile number, with its country code.
    ///
    /// Example: `text`.
    pub mobile: String,
    /// Whether others see the mobile number.
    ///
    /// Default: `true`. Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile_visible: Option<bool>,
    /// The gender.
    ///
    /// Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gender: Option<UpdateUserGender>,
    /// The image of the avatar, by the key that its upload gave.
    ///
    /// Example: `2500c7a9-5fff-4d9a-a2de-3d59614ae28g`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_key: Option<String>,
    /// The departments that the user is in, by the kind of id that the call uses.
    ///
    /// Example: `["od-4e6ac4d14bcd5071a37a39de902c7141"]`.
    pub department_ids: Vec<String>,
    /// Whom the user reports to, by the kind of id that the call uses.
    ///
    /// Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leader_user_id: Option<String>,
    /// The city.
    ///
    /// Example: `杭州`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// The country or region, by its code.
    ///
    /// Example: `CN`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Where the user sits.
    ///
    /// Example: `北楼-H34`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work_station: Option<String>,
    /// When the user joined the tenant, in seconds since 1970.
    ///
    /// Example: `2147483647`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_time: Option<i64>,
    /// The employee number.
    ///
    /// Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employee_no: Option<String>,
    /// The type of employment.
    ///
    /// Example: `1`.
    pub employee_type: EmployeeType,
    /// The user's place in each department.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub orders: Option<Vec<UserOrder>>,
    /// Values of the tenant's custom fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attrs: Option<Vec<UpdateUserCustomAttr>>,
    /// The mail address that the tenant gives the user.
    ///
    /// Example: `demo@mail.com`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enterprise_email: Option<String>,
    /// The job title.
    ///
    /// Example: `xxxxx`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_title: Option<String>,
    /// Whether the account is suspended.
    ///
    /// Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_frozen: Option<bool>,
}

impl UpdateUser {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        user_id: impl Into<String>,
        name: impl Into<String>,
        mobile: impl Into<String>,
        department_ids: impl IntoIterator<Item = impl Into<String>>,
        employee_type: impl Into<EmployeeType>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            user_id_type: None,
            department_id_type: None,
            name: name.into(),
            en_name: None,
            nickname: None,
            email: None,
            mobile: mobile.into(),
            mobile_visible: None,
            gender: None,
            avatar_key: None,
            department_ids: department_ids.into_iter().map(Into::into).collect(),
            leader_user_id: None,
            city: None,
            country: None,
            work_station: None,
            join_time: None,
            employee_no: None,
            employee_type: employee_type.into(),
            orders: None,
            custom_attrs: None,
            enterprise_email: None,
            job_title: None,
            is_frozen: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    #[must_use]
    pub fn department_id_type(
        mut self,
        department_id_type: impl Into<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = Some(department_id_type.into());
        self
    }

    /// Sets [`en_name`](Self#structfield.en_name).
    #[must_use]
    pub fn en_name(mut self, en_name: impl Into<String>) -> Self {
        self.en_name = Some(en_name.into());
        self
    }

    /// Sets [`nickname`](Self#structfield.nickname).
    #[must_use]
    pub fn nickname(mut self, nickname: impl Into<String>) -> Self {
        self.nickname = Some(nickname.into());
        self
    }

    /// Sets [`email`](Self#structfield.email).
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets [`mobile_visible`](Self#structfield.mobile_visible).
    #[must_use]
    pub fn mobile_visible(mut self, mobile_visible: bool) -> Self {
        self.mobile_visible = Some(mobile_visible);
        self
    }

    /// Sets [`gender`](Self#structfield.gender).
    #[must_use]
    pub fn gender(mut self, gender: impl Into<UpdateUserGender>) -> Self {
        self.gender = Some(gender.into());
        self
    }

    /// Sets [`avatar_key`](Self#structfield.avatar_key).
    #[must_use]
    pub fn avatar_key(mut self, avatar_key: impl Into<String>) -> Self {
        self.avatar_key = Some(avatar_key.into());
        self
    }

    /// Sets [`leader_user_id`](Self#structfield.leader_user_id).
    #[must_use]
    pub fn leader_user_id(mut self, leader_user_id: impl Into<String>) -> Self {
        self.leader_user_id = Some(leader_user_id.into());
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

    /// Sets [`work_station`](Self#structfield.work_station).
    #[must_use]
    pub fn work_station(mut self, work_station: impl Into<String>) -> Self {
        self.work_station = Some(work_station.into());
        self
    }

    /// Sets [`join_time`](Self#structfield.join_time).
    #[must_use]
    pub fn join_time(mut self, join_time: i64) -> Self {
        self.join_time = Some(join_time);
        self
    }

    /// Sets [`employee_no`](Self#structfield.employee_no).
    #[must_use]
    pub fn employee_no(mut self, employee_no: impl Into<String>) -> Self {
        self.employee_no = Some(employee_no.into());
        self
    }

    /// Sets [`orders`](Self#structfield.orders).
    #[must_use]
    pub fn orders(
        mut self,
        orders: impl IntoIterator<Item = impl Into<UserOrder>>,
    ) -> Self {
        self.orders = Some(orders.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`custom_attrs`](Self#structfield.custom_attrs).
    #[must_use]
    pub fn custom_attrs(
        mut self,
        custom_attrs: impl IntoIterator<Item = impl Into<UpdateUserCustomAttr>>,
    ) -> Self {
        self.custom_attrs = Some(custom_attrs.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`enterprise_email`](Self#structfield.enterprise_email).
    #[must_use]
    pub fn enterprise_email(mut self, enterprise_email: impl Into<String>) -> Self {
        self.enterprise_email = Some(enterprise_email.into());
        self
    }

    /// Sets [`job_title`](Self#structfield.job_title).
    #[must_use]
    pub fn job_title(mut self, job_title: impl Into<String>) -> Self {
        self.job_title = Some(job_title.into());
        self
    }

    /// Sets [`is_frozen`](Self#structfield.is_frozen).
    #[must_use]
    pub fn is_frozen(mut self, is_frozen: bool) -> Self {
        self.is_frozen = Some(is_frozen);
        self
    }
}

impl crate::Endpoint for UpdateUser {
    type Response = UpdateUserResponse;
    type Error = UpdateUserError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.user.update",
        method: crate::Method::PUT,
        host: None,
        path: "/open-apis/contact/v3/users/:user_id",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("user_id", self.user_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
        query.push("department_id_type", &self.department_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `contact.v3.user.update` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateUserResponse {
    /// The user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<UpdateUserUser>,
}

/// What `contact.v3.user.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateUserError {
    /// `40001` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "40001")]
    ParamError,
    /// `40004` (HTTP 403): no dept authority error
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    #[doc(alias = "40004")]
    NoDeptAuthorityError,
    /// `40016` (HTTP 400): dept name can not be nul error
    ///
    /// The name of the department is missing. Send `name`.
    #[doc(alias = "40016")]
    DeptNameCanNotNulError,
    /// `41001` (HTTP 400): mobile has already exist error
    ///
    /// Another user has this mobile number. Use another one, or find the user who has it.
    #[doc(alias = "41001")]
    MobileHasAlreadyExistError,
    /// `41002` (HTTP 400): email has already exist error
    ///
    /// Another user has this mail address. Use another one, or find the user who has it.
    #[doc(alias = "41002")]
    EmailHasAlreadyExistError,
    /// `41003` (HTTP 409): user account conflict error
    ///
    /// The mobile number and the mail address belong to two different accounts. Use others, or close one of the accounts.
    #[doc(alias = "41003")]
    UserAccountConflictError,
    /// `41004` (HTTP 400): mobile is invalid error
    ///
    /// The mobile number is not valid. Check its form and its calling code.
    #[doc(alias = "41004")]
    MobileIsInvalidError,
    /// `41005` (HTTP 400): email is invalid error
    ///
    /// The mail address is not valid. Check it.
    #[doc(alias = "41005")]
    EmailIsInvalidError,
    /// `41006` (HTTP 400): no user name error
    ///
    /// The name is missing. Send `name`.
    #[doc(alias = "41006")]
    NoUserNameError,
    /// `41009` (HTTP 400): no email or mobile error
    ///
    /// Mail address and mobile number are both missing. Send at least one.
    #[doc(alias = "41009")]
    NoEmailOrMobileError,
    /// `41010` (HTTP 400): no mobile error
    ///
    /// The mobile number is missing. Send `mobile`.
    #[doc(alias = "41010")]
    NoMobileError,
    /// `41011` (HTTP 400): user id already exist error
    ///
    /// Another user has this id within the tenant. Use another one.
    #[doc(alias = "41011")]
    UserIdAlreadyExistError,
    /// `41013` (HTTP 400): exceed user id update limit error
    ///
    /// The user's id was changed too often already. It can be changed no more.
    #[doc(alias = "41013")]
    ExceedUserIdUpdateLimitError,
    /// `41014` (HTTP 400): user name sensitive error
    ///
    /// The name holds words that are not allowed. Use another one.
    #[doc(alias = "41014")]
    UserNameSensitiveError,
    /// `41015` (HTTP 400): idp type invalid error error
    #[doc(alias = "41015")]
    IdpTypeInvalidErrorError,
    /// `41016` (HTTP 400): department has too many users error
    ///
    /// A department has too many users. Use another one.
    #[doc(alias = "41016")]
    DepartmentHasTooManyUsersError,
    /// `41017` (HTTP 400): department is required error
    ///
    /// The departments are missing. Send `department_ids`.
    #[doc(alias = "41017")]
    DepartmentIsRequiredError,
    /// `41018` (HTTP 400): position info is invalid error
    ///
    /// The position is not valid. Check it.
    #[doc(alias = "41018")]
    PositionInfoIsInvalidError,
    /// `41019` (HTTP 400): position department is invalid error
    ///
    /// The department of the position is not valid. Check it.
    #[doc(alias = "41019")]
    PositionDepartmentIsInvalidError,
    /// `41020` (HTTP 400): position code has already exist error
    ///
    /// The code of the position is not valid. Use another one.
    #[doc(alias = "41020")]
    PositionCodeHasAlreadyExistError,
    /// `41021` (HTTP 400): position multiple main count error
    ///
    /// The user has more than one main position. Set one only.
    #[doc(alias = "41021")]
    PositionMultipleMainCountError,
    /// `41022` (HTTP 400): user tenant not match error
    ///
    /// The user is of another tenant. Check that the access token is of the user's tenant.
    #[doc(alias = "41022")]
    UserTenantNotMatchError,
    /// `41023` (HTTP 400): update department conflict position department error
    #[doc(alias = "41023")]
    UpdateDepartmentConflictPositionDepartmentError,
    /// `41024` (HTTP 400): update position department conflict department error
    #[doc(alias = "41024")]
    UpdatePositionDepartmentConflictDepartmentError,
    /// `41025` (HTTP 400): order department invalid error
    ///
    /// A department in `orders` is not one of the user's. Check it against `department_ids`.
    #[doc(alias = "41025")]
    OrderDepartmentInvalidError,
    /// `41028` (HTTP 405): user multi department need upgrade visibility error
    ///
    /// The tenant's rules of visibility do not support several departments. Have an administrator upgrade them in the admin console.
    #[doc(alias = "41028")]
    UserMultiDepartmentNeedUpgradeVisibility,
    /// `41029` (HTTP 400): create or update user multi department error
    ///
    /// The tenant does not support users in several departments. Send one only, or ask the support.
    #[doc(alias = "41029")]
    CreateUpdateUserMultiDepartmentError,
    /// `41030` (HTTP 400): set leader to oneself error
    ///
    /// The user cannot be their own leader. Check `leader_user_id`.
    #[doc(alias = "41030")]
    SetLeaderToOneselfError,
    /// `41031` (HTTP 504): position feature not enable error
    ///
    /// The tenant does not support positions. Leave them out, or ask the support.
    #[doc(alias = "41031")]
    PositionFeatureNotEnableError,
    /// `41032` (HTTP 504): user multi department feature not enable error
    ///
    /// The tenant does not support users in several departments. Send one only, or ask the support.
    #[doc(alias = "41032")]
    UserMultiDepartmentFeatureNotEnable,
    /// `41033` (HTTP 400): user in too many departments error
    ///
    /// The user is in too many departments. Send 50 at most.
    #[doc(alias = "41033")]
    UserInTooManyDepartmentsError,
    /// `41034` (HTTP 400): email prefix already exist error
    ///
    /// Another address has the same part before the `@`. Use another one.
    #[doc(alias = "41034")]
    EmailPrefixAlreadyExistError,
    /// `41035` (HTTP 400): email prefix is invalid error
    ///
    /// The part of the mail address before the `@` is not valid. Check it.
    #[doc(alias = "41035")]
    EmailPrefixIsInvalidError,
    /// `41036` (HTTP 400): avatar key is invalid error
    ///
    /// The avatar is not valid. Upload the image again and check `avatar_key`.
    #[doc(alias = "41036")]
    AvatarKeyIsInvalidError,
    /// `41037` (HTTP 400): avatar key is sensitive error
    ///
    /// The avatar was refused by the review. Upload another image.
    #[doc(alias = "41037")]
    AvatarKeyIsSensitiveError,
    /// `41038` (HTTP 400): gender is invalid error
    ///
    /// The gender is not valid. Check `gender`.
    #[doc(alias = "41038")]
    GenderIsInvalidError,
    /// `41040` (HTTP 400): user name is null error
    ///
    /// The name is empty. Send `name`.
    #[doc(alias = "41040")]
    UserNameIsNullError,
    /// `41041` (HTTP 400): department id is not assigned error
    ///
    /// The departments are missing. Send `department_ids`.
    #[doc(alias = "41041")]
    DepartmentIdIsNotAssignedError,
    /// `41042` (HTTP 400): join time is invalid error
    ///
    /// The time of joining is missing or not valid. Check `join_time`.
    #[doc(alias = "41042")]
    JoinTimeIsInvalidError,
    /// `41043` (HTTP 400): employee id is invalid error
    ///
    /// The user's id is not valid. Send 1 to 64 characters.
    #[doc(alias = "41043")]
    EmployeeIdIsInvalidError,
    /// `41044` (HTTP 400): Custom attribute is not set error
    ///
    /// A custom field has no id. Send `id` in `custom_attrs`.
    #[doc(alias = "41044")]
    CustomAttributeIsNotSetError,
    /// `41045` (HTTP 400): Custom attribute id is not exist error
    ///
    /// A custom field does not exist. Check its id against the tenant's custom fields.
    #[doc(alias = "41045")]
    CustomAttributeIdNotExistError,
    /// `41046` (HTTP 400): Custom attribute value is not set error
    ///
    /// A custom field has no value. Send `value` in `custom_attrs`.
    #[doc(alias = "41046")]
    CustomAttributeValueNotSetError,
    /// `41047` (HTTP 400): Custom attribute href text is null error
    ///
    /// A custom field with a link has no text. Send `text` in its value.
    #[doc(alias = "41047")]
    CustomAttributeHrefTextNullError,
    /// `41048` (HTTP 400): Custom attribute href url is null error
    ///
    /// A custom field with a link has no address. Send `url` in its value.
    #[doc(alias = "41048")]
    CustomAttributeHrefUrlNullError,
    /// `41050` (HTTP 400): no user authority error
    ///
    /// The app or the calling user may not see the user. Add the user to the contact scope.
    #[doc(alias = "41050")]
    NoUserAuthorityError,
    /// `41051` (HTTP 400): user id info not provide error
    ///
    /// The user's id is missing. Send it.
    #[doc(alias = "41051")]
    UserIdInfoNotProvideError,
    /// `41059` (HTTP 400): invalid employee type error
    ///
    /// The type of employment is not valid. Use 1 to 5, or the number of a custom type.
    #[doc(alias = "41059")]
    InvalidEmployeeTypeError,
    /// `41060` (HTTP 400): inactive employee type error
    ///
    /// The type of employment is not in use. Use one whose `enum_status` says that it is.
    #[doc(alias = "41060")]
    InactiveEmployeeTypeError,
    /// `41063` (HTTP 400): job_title length exceed 100 character
    ///
    /// The job title is longer than 100 characters. Shorten it.
    #[doc(alias = "41063")]
    JobTitleLengthExceed100Character,
    /// `41068` (HTTP 400): Number of email aliases exceeds the upper limit
    ///
    /// The tenant has no mail accounts left. Ask the administrator.
    #[doc(alias = "41068")]
    NumberEmailAliasesExceedsUpperLimit,
    /// `41069` (HTTP 400): Business email is in the recycle bin
    ///
    /// The mail address is in the recycle bin. Delete it there for good first.
    #[doc(alias = "41069")]
    BusinessEmailIsInRecycleBin,
    /// `41070` (HTTP 400): name length exceed 64 character
    ///
    /// The name is too long. Shorten it.
    #[doc(alias = "41070")]
    NameLengthExceed64Character41070,
    /// `41071` (HTTP 400): en_name length exceed 64 character
    ///
    /// The kind of member id is not valid, or the English name is too long. Check `member_id_type` or `en_name`.
    #[doc(alias = "41071")]
    EnNameLengthExceed64Character41071,
    /// `41072` (HTTP 400): nickname length exceed 64 character
    ///
    /// The kinds of member and member id do not fit, or the nickname is too long. Check `member_type` and `member_id_type`, or `nickname`.
    #[doc(alias = "41072")]
    NicknameLengthExceed64Character41072,
    /// `41410` (HTTP 400): user primary dept must be the first department in the order
    ///
    /// The main department must be the first in the order. Give it the greatest `department_order`.
    #[doc(alias = "41410")]
    UserPrimaryDeptMustFirstDepartment,
    /// `42006` (HTTP 400): user has resigned error
    ///
    /// The user has left the tenant. Use one who is employed.
    #[doc(alias = "42006")]
    UserHasResignedError,
    /// `44001` (HTTP 400): business email domain not available error
    ///
    /// The tenant has no mail domain for this address. Have an administrator set up the mail service.
    #[doc(alias = "44001")]
    BusinessEmailDomainNotAvailableError,
    /// `44002` (HTTP 400): update order must update department together
    #[doc(alias = "44002")]
    UpdateOrderMustUpdateDepartmentTogether,
    /// `44006` (HTTP 400): name length exceed 64 character
    ///
    /// The name is too long. Shorten it to 255 characters, 64 for a full update.
    #[doc(alias = "44006")]
    NameLengthExceed64Character44006,
    /// `44007` (HTTP 400): en_name length exceed 64 character
    ///
    /// The English name is too long. Shorten it to 255 characters, 64 for a full update.
    #[doc(alias = "44007")]
    EnNameLengthExceed64Character44007,
    /// `44008` (HTTP 400): nickname length exceed 64 character
    ///
    /// The nickname is too long. Shorten it to 255 characters, 64 for a full update.
    #[doc(alias = "44008")]
    NicknameLengthExceed64Character44008,
    /// `44010` (HTTP 400): unJoined user not allow to update
    #[doc(alias = "44010")]
    UnJoinedUserNotAllowUpdate,
    /// `44011` (HTTP 400): existed user not allow to update
    #[doc(alias = "44011")]
    ExistedUserNotAllowToUpdate,
    /// `44013` (HTTP 400): User enterprise Email password is not valid
    ///
    /// The password of the mail account is not valid. Use another one.
    #[doc(alias = "44013")]
    UserEnterpriseEmailPasswordNotValid,
    /// `44014` (HTTP 400): Can not update inactive user email when email equal enterprise
    #[doc(alias = "44014")]
    CanNotUpdateInactiveUserEmail,
    /// `44015` (HTTP 400): can not update password when user already have password
    #[doc(alias = "44015")]
    CanNotUpdatePasswordUserAlready,
    /// `44016` (HTTP 400): can not set enterprise email password
    ///
    /// The password of the mail account cannot be set. Check the app's rights.
    #[doc(alias = "44016")]
    CanNotSetEnterpriseEmailPassword,
    /// `44017` (HTTP 400): Suite_Admin_Common_UnableToEditUpper
    #[doc(alias = "44017")]
    SuiteAdminCommonUnableEditUpper,
    /// `44018` (HTTP 400): lark not support +86 mobile
    ///
    /// Lark does not take mobile numbers of mainland China. Use another one.
    #[doc(alias = "44018")]
    LarkNotSupport86Mobile,
    /// `44019` (HTTP 400): feishu only support +86 mobile
    ///
    /// A tenant that is not verified takes mobile numbers of mainland China only. Verify it first; others work from the next day on.
    #[doc(alias = "44019")]
    FeishuOnlySupport86Mobile,
    /// `44020` (HTTP 400): mobile and email need together exist
    ///
    /// A user with a mobile number from outside mainland China needs a mail address too. Send both.
    #[doc(alias = "44020")]
    MobileAndEmailNeedTogetherExist,
    /// `44024` (HTTP 400): User enterprise email has already been registered as a member's account
    ///
    /// The mail address is registered by another member already. Use another one.
    #[doc(alias = "44024")]
    UserEnterpriseEmailAlreadyRegisteredMembers,
    /// `44025` (HTTP 400): update user lock error,wait some seconds and retry
    #[doc(alias = "44025")]
    UpdateUserLockErrorWaitSome,
    /// `44035` (HTTP 400): departmentID is invaild
    ///
    /// A department is not valid. Check the ids of the departments.
    #[doc(alias = "44035")]
    DepartmentIdIsInvaild,
    /// `44036` (HTTP 400): freeze tenant founder is forbidden
    #[doc(alias = "44036")]
    FreezeTenantFounderIsForbidden,
    /// `44038` (HTTP 400): this user can not been update by security issues
    ///
    /// The place of the data is not supported, or the user cannot be changed for reasons of security. Check `geo`.
    #[doc(alias = "44038")]
    UserCanNotUpdateSecurityIssues,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl UpdateUserError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ParamError,
            crate::ErrorFacts::new(
                40001,
                400,
                "param error",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::NoDeptAuthorityError,
            crate::ErrorFacts::new(
                40004,
                403,
                "no dept authority error",
                "The app may not see the department. Add it to the app's contact scope.",
                false,
            ),
        ),
        (
            Self::DeptNameCanNotNulError,
            crate::ErrorFacts::new(
                40016,
                400,
                "dept name can not be nul error",
                "The name of the department is missing. Send `name`.",
                false,
            ),
        ),
        (
            Self::MobileHasAlreadyExistError,
            crate::ErrorFacts::new(
                41001,
                400,
                "mobile has already exist error",
                "Another user has this mobile number. Use another one, or find the user who has it.",
                false,
            ),
        ),
        (
            Self::EmailHasAlreadyExistError,
            crate::ErrorFacts::new(
                41002,
                400,
                "email has already exist error",
                "Another user has this mail address. Use another one, or find the user who has it.",
                false,
            ),
        ),
        (
            Self::UserAccountConflictError,
            crate::ErrorFacts::new(
                41003,
                409,
                "user account conflict error",
                "The mobile number and the mail address belong to two different accounts. Use others, or close one of the accounts.",
                false,
            ),
        ),
        (
            Self::MobileIsInvalidError,
            crate::ErrorFacts::new(
                41004,
                400,
                "mobile is invalid error",
                "The mobile number is not valid. Check its form and its calling code.",
                false,
            ),
        ),
        (
            Self::EmailIsInvalidError,
            crate::ErrorFacts::new(
                41005,
                400,
                "email is invalid error",
                "The mail address is not valid. Check it.",
                false,
            ),
        ),
        (
            Self::NoUserNameError,
            crate::ErrorFacts::new(
                41006,
                400,
                "no user name error",
                "The name is missing. Send `name`.",
                false,
            ),
        ),
        (
            Self::NoEmailOrMobileError,
            crate::ErrorFacts::new(
                41009,
                400,
                "no email or mobile error",
                "Mail address and mobile number are both missing. Send at least one.",
                false,
            ),
        ),
        (
            Self::NoMobileError,
            crate::ErrorFacts::new(
                41010,
                400,
                "no mobile error",
                "The mobile number is missing. Send `mobile`.",
                false,
            ),
        ),
        (
            Self::UserIdAlreadyExistError,
            crate::ErrorFacts::new(
                41011,
                400,
                "user id already exist error",
                "Another user has this id within the tenant. Use another one.",
                false,
            ),
        ),
        (
            Self::ExceedUserIdUpdateLimitError,
            crate::ErrorFacts::new(
                41013,
                400,
                "exceed user id update limit error",
                "The user's id was changed too often already. It can be changed no more.",
                false,
            ),
        ),
        (
            Self::UserNameSensitiveError,
            crate::ErrorFacts::new(
                41014,
                400,
                "user name sensitive error",
                "The name holds words that are not allowed. Use another one.",
                false,
            ),
        ),
        (
            Self::IdpTypeInvalidErrorError,
            crate::ErrorFacts::new(41015, 400, "idp type invalid error error", "", false),
        ),
        (
            Self::DepartmentHasTooManyUsersError,
            crate::ErrorFacts::new(
                41016,
                400,
                "department has too many users error",
                "A department has too many users. Use another one.",
                false,
            ),
        ),
        (
            Self::DepartmentIsRequiredError,
            crate::ErrorFacts::new(
                41017,
                400,
                "department is required error",
                "The departments are missing. Send `department_ids`.",
                false,
            ),
        ),
        (
            Self::PositionInfoIsInvalidError,
            crate::ErrorFacts::new(
                41018,
                400,
                "position info is invalid error",
                "The position is not valid. Check it.",
                false,
            ),
        ),
        (
            Self::PositionDepartmentIsInvalidError,
            crate::ErrorFacts::new(
                41019,
                400,
                "position department is invalid error",
                "The department of the position is not valid. Check it.",
                false,
            ),
        ),
        (
            Self::PositionCodeHasAlreadyExistError,
            crate::ErrorFacts::new(
                41020,
                400,
                "position code has already exist error",
                "The code of the position is not valid. Use another one.",
                false,
            ),
        ),
        (
            Self::PositionMultipleMainCountError,
            crate::ErrorFacts::new(
                41021,
                400,
                "position multiple main count error",
                "The user has more than one main position. Set one only.",
                false,
            ),
        ),
        (
            Self::UserTenantNotMatchError,
            crate::ErrorFacts::new(
                41022,
                400,
                "user tenant not match error",
                "The user is of another tenant. Check that the access token is of the user's tenant.",
                false,
            ),
        ),
        (
            Self::UpdateDepartmentConflictPositionDepartmentError,
            crate::ErrorFacts::new(
                41023,
                400,
                "update department conflict position department error",
                "",
                false,
            ),
        ),
        (
            Self::UpdatePositionDepartmentConflictDepartmentError,
            crate::ErrorFacts::new(
                41024,
                400,
                "update position department conflict department error",
                "",
                false,
            ),
        ),
        (
            Self::OrderDepartmentInvalidError,
            crate::ErrorFacts::new(
                41025,
                400,
                "order department invalid error",
                "A department in `orders` is not one of the user's. Check it against `department_ids`.",
                false,
            ),
        ),
        (
            Self::UserMultiDepartmentNeedUpgradeVisibility,
            crate::ErrorFacts::new(
                41028,
                405,
                "user multi department need upgrade visibility error",
                "The tenant's rules of visibility do not support several departments. Have an administrator upgrade them in the admin console.",
                false,
            ),
        ),
        (
            Self::CreateUpdateUserMultiDepartmentError,
            crate::ErrorFacts::new(
                41029,
                400,
                "create or update user multi department error",
                "The tenant does not support users in several departments. Send one only, or ask the support.",
                false,
            ),
        ),
        (
            Self::SetLeaderToOneselfError,
            crate::ErrorFacts::new(
                41030,
                400,
                "set leader to oneself error",
                "The user cannot be their own leader. Check `leader_user_id`.",
                false,
            ),
        ),
        (
            Self::PositionFeatureNotEnableError,
            crate::ErrorFacts::new(
                41031,
                504,
                "position feature not enable error",
                "The tenant does not support positions. Leave them out, or ask the support.",
                true,
            ),
        ),
        (
            Self::UserMultiDepartmentFeatureNotEnable,
            crate::ErrorFacts::new(
                41032,
                504,
                "user multi department feature not enable error",
                "The tenant does not support users in several departments. Send one only, or ask the support.",
                true,
            ),
        ),
        (
            Self::UserInTooManyDepartmentsError,
            crate::ErrorFacts::new(
                41033,
                400,
                "user in too many departments error",
                "The user is in too many departments. Send 50 at most.",
                false,
            ),
        ),
        (
            Self::EmailPrefixAlreadyExistError,
            crate::ErrorFacts::new(
                41034,
                400,
                "email prefix already exist error",
                "Another address has the same part before the `@`. Use another one.",
                false,
            ),
        ),
        (
            Self::EmailPrefixIsInvalidError,
            crate::ErrorFacts::new(
                41035,
                400,
                "email prefix is invalid error",
                "The part of the mail address before the `@` is not valid. Check it.",
                false,
            ),
        ),
        (
            Self::AvatarKeyIsInvalidError,
            crate::ErrorFacts::new(
                41036,
                400,
                "avatar key is invalid error",
                "The avatar is not valid. Upload the image again and check `avatar_key`.",
                false,
            ),
        ),
        (
            Self::AvatarKeyIsSensitiveError,
            crate::ErrorFacts::new(
                41037,
                400,
                "avatar key is sensitive error",
                "The avatar was refused by the review. Upload another image.",
                false,
            ),
        ),
        (
            Self::GenderIsInvalidError,
            crate::ErrorFacts::new(
                41038,
                400,
                "gender is invalid error",
                "The gender is not valid. Check `gender`.",
                false,
            ),
        ),
        (
            Self::UserNameIsNullError,
            crate::ErrorFacts::new(
                41040,
                400,
                "user name is null error",
                "The name is empty. Send `name`.",
                false,
            ),
        ),
        (
            Self::DepartmentIdIsNotAssignedError,
            crate::ErrorFacts::new(
                41041,
                400,
                "department id is not assigned error",
                "The departments are missing. Send `department_ids`.",
                false,
            ),
        ),
        (
            Self::JoinTimeIsInvalidError,
            crate::ErrorFacts::new(
                41042,
                400,
                "join time is invalid error",
                "The time of joining is missing or not valid. Check `join_time`.",
                false,
            ),
        ),
        (
            Self::EmployeeIdIsInvalidError,
            crate::ErrorFacts::new(
                41043,
                400,
                "employee id is invalid error",
                "The user's id is not valid. Send 1 to 64 characters.",
                false,
            ),
        ),
        (
            Self::CustomAttributeIsNotSetError,
            crate::ErrorFacts::new(
                41044,
                400,
                "Custom attribute is not set error",
                "A custom field has no id. Send `id` in `custom_attrs`.",
                false,
            ),
        ),
        (
            Self::CustomAttributeIdNotExistError,
            crate::ErrorFacts::new(
                41045,
                400,
                "Custom attribute id is not exist error",
                "A custom field does not exist. Check its id against the tenant's custom fields.",
                false,
            ),
        ),
        (
            Self::CustomAttributeValueNotSetError,
            crate::ErrorFacts::new(
                41046,
                400,
                "Custom attribute value is not set error",
                "A custom field has no value. Send `value` in `custom_attrs`.",
                false,
            ),
        ),
        (
            Self::CustomAttributeHrefTextNullError,
            crate::ErrorFacts::new(
                41047,
                400,
                "Custom attribute href text is null error",
                "A custom field with a link has no text. Send `text` in its value.",
                false,
            ),
        ),
        (
            Self::CustomAttributeHrefUrlNullError,
            crate::ErrorFacts::new(
                41048,
                400,
                "Custom attribute href url is null error",
                "A custom field with a link has no address. Send `url` in its value.",
                false,
            ),
        ),
        (
            Self::NoUserAuthorityError,
            crate::ErrorFacts::new(
                41050,
                400,
                "no user authority error",
                "The app or the calling user may not see the user. Add the user to the contact scope.",
                false,
            ),
        ),
        (
            Self::UserIdInfoNotProvideError,
            crate::ErrorFacts::new(
                41051,
                400,
                "user id info not provide error",
                "The user's id is missing. Send it.",
                false,
            ),
        ),
        (
            Self::InvalidEmployeeTypeError,
            crate::ErrorFacts::new(
                41059,
                400,
                "invalid employee type error",
                "The type of employment is not valid. Use 1 to 5, or the number of a custom type.",
                false,
            ),
        ),
        (
            Self::InactiveEmployeeTypeError,
            crate::ErrorFacts::new(
                41060,
                400,
                "inactive employee type error",
                "The type of employment is not in use. Use one whose `enum_status` says that it is.",
                false,
            ),
        ),
        (
            Self::JobTitleLengthExceed100Character,
            crate::ErrorFacts::new(
                41063,
                400,
                "job_title length exceed 100 character",
                "The job title is longer than 100 characters. Shorten it.",
                false,
            ),
        ),
        (
            Self::NumberEmailAliasesExceedsUpperLimit,
            crate::ErrorFacts::new(
                41068,
                400,
                "Number of email aliases exceeds the upper limit",
                "The tenant has no mail accounts left. Ask the administrator.",
                false,
            ),
        ),
        (
            Self::BusinessEmailIsInRecycleBin,
            crate::ErrorFacts::new(
                41069,
                400,
                "Business email is in the recycle bin",
                "The mail address is in the recycle bin. Delete it there for good first.",
                false,
            ),
        ),
        (
            Self::NameLengthExceed64Character41070,
            crate::ErrorFacts::new(
                41070,
                400,
                "name length exceed 64 character",
                "The name is too long. Shorten it.",
                false,
            ),
        ),
        (
            Self::EnNameLengthExceed64Character41071,
            crate::ErrorFacts::new(
                41071,
                400,
                "en_name length exceed 64 character",
                "The kind of member id is not valid, or the English name is too long. Check `member_id_type` or `en_name`.",
                false,
            ),
        ),
        (
            Self::NicknameLengthExceed64Character41072,
            crate::ErrorFacts::new(
                41072,
                400,
                "nickname length exceed 64 character",
                "The kinds of member and member id do not fit, or the nickname is too long. Check `member_type` and `member_id_type`, or `nickname`.",
                false,
            ),
        ),
        (
            Self::UserPrimaryDeptMustFirstDepartment,
            crate::ErrorFacts::new(
                41410,
                400,
                "user primary dept must be the first department in the order",
                "The main department must be the first in the order. Give it the greatest `department_order`.",
                false,
            ),
        ),
        (
            Self::UserHasResignedError,
            crate::ErrorFacts::new(
                42006,
                400,
                "user has resigned error",
                "The user has left the tenant. Use one who is employed.",
                false,
            ),
        ),
        (
            Self::BusinessEmailDomainNotAvailableError,
            crate::ErrorFacts::new(
                44001,
                400,
                "business email domain not available error",
                "The tenant has no mail domain for this address. Have an administrator set up the mail service.",
                false,
            ),
        ),
        (
            Self::UpdateOrderMustUpdateDepartmentTogether,
            crate::ErrorFacts::new(
                44002,
                400,
                "update order must update department together",
                "",
                false,
            ),
        ),
        (
            Self::NameLengthExceed64Character44006,
            crate::ErrorFacts::new(
                44006,
                400,
                "name length exceed 64 character",
                "The name is too long. Shorten it to 255 characters, 64 for a full update.",
                false,
            ),
        ),
        (
            Self::EnNameLengthExceed64Character44007,
            crate::ErrorFacts::new(
                44007,
                400,
                "en_name length exceed 64 character",
                "The English name is too long. Shorten it to 255 characters, 64 for a full update.",
                false,
            ),
        ),
        (
            Self::NicknameLengthExceed64Character44008,
            crate::ErrorFacts::new(
                44008,
                400,
                "nickname length exceed 64 character",
                "The nickname is too long. Shorten it to 255 characters, 64 for a full update.",
                false,
            ),
        ),
        (
            Self::UnJoinedUserNotAllowUpdate,
            crate::ErrorFacts::new(
                44010,
                400,
                "unJoined user not allow to update",
                "",
                false,
            ),
        ),
        (
            Self::ExistedUserNotAllowToUpdate,
            crate::ErrorFacts::new(
                44011,
                400,
                "existed user not allow to update",
                "",
                false,
            ),
        ),
        (
            Self::UserEnterpriseEmailPasswordNotValid,
            crate::ErrorFacts::new(
                44013,
                400,
                "User enterprise Email password is not valid",
                "The password of the mail account is not valid. Use another one.",
                false,
            ),
        ),
        (
            Self::CanNotUpdateInactiveUserEmail,
            crate::ErrorFacts::new(
                44014,
                400,
                "Can not update inactive user email when email equal enterprise",
                "",
                false,
            ),
        ),
        (
            Self::CanNotUpdatePasswordUserAlready,
            crate::ErrorFacts::new(
                44015,
                400,
                "can not update password when user already have password",
                "",
                false,
            ),
        ),
        (
            Self::CanNotSetEnterpriseEmailPassword,
            crate::ErrorFacts::new(
                44016,
                400,
                "can not set enterprise email password",
                "The password of the mail account cannot be set. Check the app's rights.",
                false,
            ),
        ),
        (
            Self::SuiteAdminCommonUnableEditUpper,
            crate::ErrorFacts::new(
                44017,
                400,
                "Suite_Admin_Common_UnableToEditUpper",
                "",
                false,
            ),
        ),
        (
            Self::LarkNotSupport86Mobile,
            crate::ErrorFacts::new(
                44018,
                400,
                "lark not support +86 mobile",
                "Lark does not take mobile numbers of mainland China. Use another one.",
                false,
            ),
        ),
        (
            Self::FeishuOnlySupport86Mobile,
            crate::ErrorFacts::new(
                44019,
                400,
                "feishu only support +86 mobile",
                "A tenant that is not verified takes mobile numbers of mainland China only. Verify it first; others work from the next day on.",
                false,
            ),
        ),
        (
            Self::MobileAndEmailNeedTogetherExist,
            crate::ErrorFacts::new(
                44020,
                400,
                "mobile and email need together exist",
                "A user with a mobile number from outside mainland China needs a mail address too. Send both.",
                false,
            ),
        ),
        (
            Self::UserEnterpriseEmailAlreadyRegisteredMembers,
            crate::ErrorFacts::new(
                44024,
                400,
                "User enterprise email has already been registered as a member's account",
                "The mail address is registered by another member already. Use another one.",
                false,
            ),
        ),
        (
            Self::UpdateUserLockErrorWaitSome,
            crate::ErrorFacts::new(
                44025,
                400,
                "update user lock error,wait some seconds and retry",
                "",
                false,
            ),
        ),
        (
            Self::DepartmentIdIsInvaild,
            crate::ErrorFacts::new(
                44035,
                400,
                "departmentID is invaild",
                "A department is not valid. Check the ids of the departments.",
                false,
            ),
        ),
        (
            Self::FreezeTenantFounderIsForbidden,
            crate::ErrorFacts::new(
                44036,
                400,
                "freeze tenant founder is forbidden",
                "",
                false,
            ),
        ),
        (
            Self::UserCanNotUpdateSecurityIssues,
            crate::ErrorFacts::new(
                44038,
                400,
                "this user can not been update by security issues",
                "The place of the data is not supported, or the user cannot be changed for reasons of security. Check `geo`.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(UpdateUserError);

/// Gives a user another `user_id`.
///
/// `PATCH /open-apis/contact/v3/users/:user_id/update_user_id`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:contact:update_user_id`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/update_user_id>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateUserIdUser {
    /// The user, by the kind of id that the call uses.
    ///
    /// Example: `ou-938e3e4fdc5e1993bee01250076f0cc2`.
    #[serde(skip)]
    pub user_id: String,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// The new id of the user within the tenant, up to 64 characters.
    ///
    /// Example: `3e3cf96b`.
    pub new_user_id: String,
}

impl UpdateUserIdUser {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(user_id: impl Into<String>, new_user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            user_id_type: None,
            new_user_id: new_user_id.into(),
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }
}

impl crate::Endpoint for UpdateUserIdUser {
    type Response = UpdateUserIdUserResponse;
    type Error = UpdateUserIdUserError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.user.update_user_id",
        method: crate::Method::PATCH,
        host: None,
        path: "/open-apis/contact/v3/users/:user_id/update_user_id",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("user_id", self.user_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `contact.v3.user.update_user_id` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateUserIdUserResponse {}
/// What `contact.v3.user.update_user_id` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateUserIdUserError {
    /// `40001` (HTTP 400): Invalid params
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "40001")]
    InvalidParams,
    /// `41009` (HTTP 400): no email or mobile error
    ///
    /// Mail address and mobile number are both missing. Send at least one.
    #[doc(alias = "41009")]
    NoEmailOrMobileError,
    /// `41011` (HTTP 400): userID already exists error
    ///
    /// Another user has this id within the tenant. Use another one.
    #[doc(alias = "41011")]
    UserIdAlreadyExistsError,
    /// `41013` (HTTP 400): exceed userID update limit error
    ///
    /// The user's id was changed too often already. It can be changed no more.
    #[doc(alias = "41013")]
    ExceedUserIdUpdateLimitError,
    /// `41050` (HTTP 400): no user authority error
    ///
    /// The app or the calling user may not see the user. Add the user to the contact scope.
    #[doc(alias = "41050")]
    NoUserAuthorityError,
    /// `41054` (HTTP 400): new user id is required error
    #[doc(alias = "41054")]
    NewUserIdIsRequiredError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl UpdateUserIdUserError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InvalidParams,
            crate::ErrorFacts::new(
                40001,
                400,
                "Invalid params",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::NoEmailOrMobileError,
            crate::ErrorFacts::new(
                41009,
                400,
                "no email or mobile error",
                "Mail address and mobile number are both missing. Send at least one.",
                false,
            ),
        ),
        (
            Self::UserIdAlreadyExistsError,
            crate::ErrorFacts::new(
                41011,
                400,
                "userID already exists error",
                "Another user has this id within the tenant. Use another one.",
                false,
            ),
        ),
        (
            Self::ExceedUserIdUpdateLimitError,
            crate::ErrorFacts::new(
                41013,
                400,
                "exceed userID update limit error",
                "The user's id was changed too often already. It can be changed no more.",
                false,
            ),
        ),
        (
            Self::NoUserAuthorityError,
            crate::ErrorFacts::new(
                41050,
                400,
                "no user authority error",
                "The app or the calling user may not see the user. Add the user to the contact scope.",
                false,
            ),
        ),
        (
            Self::NewUserIdIsRequiredError,
            crate::ErrorFacts::new(
                41054,
                400,
                "new user id is required error",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(UpdateUserIdUserError);
