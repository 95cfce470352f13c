// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `session`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Signs a user out of some or all devices.
///
/// [`POST /open-apis/passport/v1/sessions/logout`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/passport-v1/session/logout>) gives [`LogoutSessionResponse`] or fails with [`LogoutSessionError`].
///
/// Token: tenant. Scopes, any one of: `passport:session:logout`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(LogoutSession::new(logout_type)).await?;
/// ```
#[doc(alias("passport.v1.session.logout", "/open-apis/passport/v1/sessions/logout"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct LogoutSession {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The user, by the id that the identity provider uses; needed where `logout_type` is 2. Example: `user@xxx.xx`.
    pub idp_credential_id: Option<String>,
    /// How it is said whose sessions end: by user, by the identity provider's id or by session. Example: `1`.
    pub logout_type: LogoutType,
    /// The types of devices that are signed out; all where it is left out. Example: `[1]`.
    pub terminal_type: Option<Vec<SessionTerminalType>>,
    /// The user, by the kind of id that the call uses; needed where `logout_type` is 1. Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    pub user_id: Option<String>,
    /// Why the user is signed out. Example: `34`.
    pub logout_reason: Option<LogoutReason>,
    /// The login session to end; needed where `logout_type` is 3. Example: `AAAAAAAAAANll6nQoIAAFA==`.
    pub sid: Option<String>,
}

crate::request_builder!(LogoutSession {
    logout_type(impl Into<LogoutType>).into();
    user_id_type(impl Into<UserIdType>).into(), idp_credential_id(impl Into<String>).into(),
    terminal_type(impl IntoIterator<Item = impl Into<SessionTerminalType>>).into_iter().map(Into::into).collect(),
    user_id(impl Into<String>).into(), logout_reason(impl Into<LogoutReason>).into(),
    sid(impl Into<String>).into()
});
crate::request!(LogoutSession -> LogoutSessionResponse, LogoutSessionError {
    "passport.v1.session.logout", POST "/open-apis/passport/v1/sessions/logout", [Tenant],
    read_value Data, Json, SCOPES = ["passport:session:logout"];
    Query user_id_type "user_id_type", Body idp_credential_id "idp_credential_id",
    Body logout_type "logout_type", Body terminal_type "terminal_type", Body user_id "user_id",
    Body logout_reason "logout_reason", Body sid "sid"
});

/// What `passport.v1.session.logout` answers with.
pub type LogoutSessionResponse = crate::Empty;

/// What `passport.v1.session.logout` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum LogoutSessionError {
    /// `1080001` (HTTP 400): param is invalis
    ///
    /// A parameter is wrong. Check what the request sends.
    InvalidParameter,
    /// `1084001` (HTTP 400): The parameter sid is invalid
    ///
    /// The session is not valid. Check `sid`.
    ParameterSidIsInvalid,
    /// `1084002` (HTTP 400): The parameter logout_reason is invalid
    ///
    /// The reason is not valid. Check `logout_reason`.
    ParameterLogoutReasonIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(LogoutSessionError: CODES {
    InvalidParameter = 1080001, ParameterSidIsInvalid = 1084001,
    ParameterLogoutReasonIsInvalid = 1084002
});

/// Returns the masked login sessions of several users.
///
/// [`POST /open-apis/passport/v1/sessions/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/passport-v1/session/query>) gives [`QuerySessionResponse`] or fails with [`QuerySessionError`].
///
/// Token: tenant. Scopes, any one of: `passport:session_mask:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a minute.
///
/// ```ignore
/// let response = client.send(QuerySession::new()).await?;
/// ```
#[doc(alias("passport.v1.session.query", "/open-apis/passport/v1/sessions/query"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QuerySession {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The users, by the kind of id that the call uses, 100 at most. Length: at most 100. Example: `["47f621ff"]`.
    pub user_ids: Option<Vec<String>>,
}

crate::request_builder!(QuerySession {
    user_id_type(impl Into<UserIdType>).into(),
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(QuerySession -> QuerySessionResponse, QuerySessionError {
    "passport.v1.session.query", POST "/open-apis/passport/v1/sessions/query", [Tenant],
    read_value Data, Json, SCOPES = ["passport:session_mask:readonly"], LIMITS = [10 in 60];
    Query user_id_type "user_id_type", Body user_ids "user_ids"
});

/// What `passport.v1.session.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySessionResponse {
    /// The login sessions, with their ids masked.
    pub mask_sessions: Vec<MaskSession>,
}

crate::object!(QuerySessionResponse { mask_sessions "mask_sessions" });

/// What `passport.v1.session.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QuerySessionError {
    /// `1080001` (HTTP 400): param is invalis
    ///
    /// A parameter is wrong. Check what the request sends.
    InvalidParameter,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QuerySessionError: CODES { InvalidParameter = 1080001 });
