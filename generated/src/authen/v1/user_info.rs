// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user_info`.

/// Returns the profile of the user whose access token is sent.
///
/// `GET /open-apis/authen/v1/user_info`
///
/// What it takes:
///
/// - Token: user
/// - Scopes for some fields: `contact:user.employee:readonly`, `contact:user.employee_id:readonly`, `contact:user.phone:readonly`, `contact:user.email:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: a special one
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/authen-v1/user_info/get>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetUserInfo {}
impl GetUserInfo {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Endpoint for GetUserInfo {
    type Response = GetUserInfoResponse;
    type Error = GetUserInfoError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "authen.v1.user_info.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/authen/v1/user_info",
        token_kinds: &[crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };
}

/// What `authen.v1.user_info.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetUserInfoResponse {
    /// The user's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The user's name in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub en_name: Option<String>,
    /// The address of the user's avatar.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// The address of the avatar, 72 pixels wide.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_thumb: Option<String>,
    /// The address of the avatar, 240 pixels wide.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_middle: Option<String>,
    /// The address of the avatar, 640 pixels wide.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_big: Option<String>,
    /// The user's id within the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
    /// The user's id within all apps of one developer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub union_id: Option<String>,
    /// The user's mail address, as entered by the administrator and not verified; needs a scope of its own.
    ///
    /// Needs a scope: `contact:user.email:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The mail address that the tenant gives the user.
    ///
    /// Needs a scope: `contact:user.employee:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enterprise_email: Option<String>,
    /// The user's id within the tenant; needs a scope of its own.
    ///
    /// Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The user's mobile number, as entered by the administrator and not verified; needs a scope of its own.
    ///
    /// Needs a scope: `contact:user.phone:readonly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile: Option<String>,
    /// The tenant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_key: Option<String>,
    /// The employee number.
    ///
    /// Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employee_no: Option<String>,
}

/// What `authen.v1.user_info.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetUserInfoError {
    /// `20001` (HTTP 200): Invalid request. Please check request param
    ///
    /// A parameter is missing or wrong. Check what the request sends.
    #[doc(alias = "20001")]
    InvalidRequest,
    /// `20005` (HTTP 200): The user access token passed is invalid. Please check the value
    #[doc(alias = "20005")]
    UserAccessTokenPassedIsInvalid,
    /// `20008` (HTTP 200): User not exist
    ///
    /// The user does not exist. Use another one.
    #[doc(alias = "20008")]
    UserNotExist,
    /// `20021` (HTTP 200): User resigned
    ///
    /// The user has left the tenant. Use another one.
    #[doc(alias = "20021")]
    UserResigned,
    /// `20022` (HTTP 200): User frozen
    ///
    /// The user's account is suspended. Use another one.
    #[doc(alias = "20022")]
    UserFrozen,
    /// `20023` (HTTP 200): User not registered
    ///
    /// The user has not registered yet. Use another one.
    #[doc(alias = "20023")]
    UserNotRegistered,
    /// `20050` (HTTP 500): System error
    ///
    /// The system failed. Try again.
    #[doc(alias = "20050")]
    SystemError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl GetUserInfoError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InvalidRequest,
            crate::ErrorFacts::new(
                20001,
                200,
                "Invalid request. Please check request param",
                "A parameter is missing or wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::UserAccessTokenPassedIsInvalid,
            crate::ErrorFacts::new(
                20005,
                200,
                "The user access token passed is invalid. Please check the value",
                "",
                false,
            ),
        ),
        (
            Self::UserNotExist,
            crate::ErrorFacts::new(
                20008,
                200,
                "User not exist",
                "The user does not exist. Use another one.",
                false,
            ),
        ),
        (
            Self::UserResigned,
            crate::ErrorFacts::new(
                20021,
                200,
                "User resigned",
                "The user has left the tenant. Use another one.",
                false,
            ),
        ),
        (
            Self::UserFrozen,
            crate::ErrorFacts::new(
                20022,
                200,
                "User frozen",
                "The user's account is suspended. Use another one.",
                false,
            ),
        ),
        (
            Self::UserNotRegistered,
            crate::ErrorFacts::new(
                20023,
                200,
                "User not registered",
                "The user has not registered yet. Use another one.",
                false,
            ),
        ),
        (
            Self::SystemError,
            crate::ErrorFacts::new(
                20050,
                500,
                "System error",
                "The system failed. Try again.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(GetUserInfoError);
