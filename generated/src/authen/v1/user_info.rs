// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user_info`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Returns the profile of the user whose access token is sent.
///
/// [`GET /open-apis/authen/v1/user_info`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/authen-v1/user_info/get>) gives [`GetUserInfoResponse`] or fails with [`GetUserInfoError`].
///
/// Token: user. Scopes for some fields: `contact:user.employee:readonly`, `contact:user.employee_id:readonly`, `contact:user.phone:readonly`, `contact:user.email:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(GetUserInfo::new()).await?;
/// ```
#[doc(alias("authen.v1.user_info.get", "/open-apis/authen/v1/user_info"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUserInfo {}

crate::request_builder!(GetUserInfo {});
crate::request!(GetUserInfo -> GetUserInfoResponse, GetUserInfoError {
    "authen.v1.user_info.get", GET "/open-apis/authen/v1/user_info", [User], read_value Data, None
});

/// What `authen.v1.user_info.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserInfoResponse {
    /// The user's name.
    pub name: Option<String>,
    /// The user's name in English.
    pub en_name: Option<String>,
    /// The address of the user's avatar.
    pub avatar_url: Option<String>,
    /// The address of the avatar, 72 pixels wide.
    pub avatar_thumb: Option<String>,
    /// The address of the avatar, 240 pixels wide.
    pub avatar_middle: Option<String>,
    /// The address of the avatar, 640 pixels wide.
    pub avatar_big: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
    /// The user's id within all apps of one developer.
    pub union_id: Option<String>,
    /// The user's mail address, as entered by the administrator and not verified; needs a scope of its own. Needs a scope: `contact:user.email:readonly`.
    pub email: Option<String>,
    /// The mail address that the tenant gives the user. Needs a scope: `contact:user.employee:readonly`.
    pub enterprise_email: Option<String>,
    /// The user's id within the tenant; needs a scope of its own. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id: Option<String>,
    /// The user's mobile number, as entered by the administrator and not verified; needs a scope of its own. Needs a scope: `contact:user.phone:readonly`.
    pub mobile: Option<String>,
    /// The tenant.
    pub tenant_key: Option<String>,
    /// The employee number. Needs a scope: `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    pub employee_no: Option<String>,
}

crate::object!(GetUserInfoResponse {
    name "name", en_name "en_name", avatar_url "avatar_url", avatar_thumb "avatar_thumb",
    avatar_middle "avatar_middle", avatar_big "avatar_big", open_id "open_id", union_id "union_id",
    email "email", enterprise_email "enterprise_email", user_id "user_id", mobile "mobile",
    tenant_key "tenant_key", employee_no "employee_no"
});

/// What `authen.v1.user_info.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetUserInfoError {
    /// `20001` (HTTP 200): Invalid request. Please check request param
    ///
    /// A parameter is missing or wrong. Check what the request sends.
    InvalidRequest,
    /// `20005` (HTTP 200): The user access token passed is invalid. Please check the value
    UserAccessTokenPassedIsInvalid,
    /// `20008` (HTTP 200): User not exist
    ///
    /// The user does not exist. Use another one.
    UserNotExist,
    /// `20021` (HTTP 200): User resigned
    ///
    /// The user has left the tenant. Use another one.
    UserResigned,
    /// `20022` (HTTP 200): User frozen
    ///
    /// The user's account is suspended. Use another one.
    UserFrozen,
    /// `20023` (HTTP 200): User not registered
    ///
    /// The user has not registered yet. Use another one.
    UserNotRegistered,
    /// `20050` (HTTP 500): System error
    ///
    /// The system failed. Try again.
    SystemError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetUserInfoError: CODES {
    InvalidRequest = 20001, UserAccessTokenPassedIsInvalid = 20005, UserNotExist = 20008,
    UserResigned = 20021, UserFrozen = 20022, UserNotRegistered = 20023, SystemError = 20050
});
