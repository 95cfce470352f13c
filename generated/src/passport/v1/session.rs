// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `session`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Signs a user out of some or all devices.
///
/// `POST /open-apis/passport/v1/sessions/logout`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `passport:session:logout`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: a special one
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/passport-v1/session/logout>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct LogoutSession {
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// The user, by the id that the identity provider uses; needed where `logout_type` is 2.
    ///
    /// Example: `user@xxx.xx`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idp_credential_id: Option<String>,
    /// How it is said whose sessions end: by user, by the identity provider's id or by session.
    ///
    /// Example: `1`.
    pub logout_type: LogoutType,
    /// The types of devices that are signed out; all where it is left out.
    ///
    /// Example: `[1]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terminal_type: Option<Vec<SessionTerminalType>>,
    /// The user, by the kind of id that the call uses; needed where `logout_type` is 1.
    ///
    /// Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// Why the user is signed out.
    ///
    /// Example: `34`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logout_reason: Option<LogoutReason>,
    /// The login session to end; needed where `logout_type` is 3.
    ///
    /// Example: `AAAAAAAAAANll6nQoIAAFA==`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sid: Option<String>,
}

impl LogoutSession {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(logout_type: impl Into<LogoutType>) -> Self {
        Self {
            user_id_type: None,
            idp_credential_id: None,
            logout_type: logout_type.into(),
            terminal_type: None,
            user_id: None,
            logout_reason: None,
            sid: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`idp_credential_id`](Self#structfield.idp_credential_id).
    #[must_use]
    pub fn idp_credential_id(mut self, idp_credential_id: impl Into<String>) -> Self {
        self.idp_credential_id = Some(idp_credential_id.into());
        self
    }

    /// Sets [`terminal_type`](Self#structfield.terminal_type).
    #[must_use]
    pub fn terminal_type(
        mut self,
        terminal_type: impl IntoIterator<Item = impl Into<SessionTerminalType>>,
    ) -> Self {
        self.terminal_type = Some(terminal_type.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`user_id`](Self#structfield.user_id).
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`logout_reason`](Self#structfield.logout_reason).
    #[must_use]
    pub fn logout_reason(mut self, logout_reason: impl Into<LogoutReason>) -> Self {
        self.logout_reason = Some(logout_reason.into());
        self
    }

    /// Sets [`sid`](Self#structfield.sid).
    #[must_use]
    pub fn sid(mut self, sid: impl Into<String>) -> Self {
        self.sid = Some(sid.into());
        self
    }
}

impl crate::Endpoint for LogoutSession {
    type Response = LogoutSessionResponse;
    type Error = LogoutSessionError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "passport.v1.session.logout",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/passport/v1/sessions/logout",
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

/// What `passport.v1.session.logout` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct LogoutSessionResponse {}
/// What `passport.v1.session.logout` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LogoutSessionError {
    /// `1080001` (HTTP 400): param is invalis
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "1080001")]
    ParamIsInvalis,
    /// `1084001` (HTTP 400): The parameter sid is invalid
    ///
    /// The session is not valid. Check `sid`.
    #[doc(alias = "1084001")]
    ParameterSidIsInvalid,
    /// `1084002` (HTTP 400): The parameter logout_reason is invalid
    ///
    /// The reason is not valid. Check `logout_reason`.
    #[doc(alias = "1084002")]
    ParameterLogoutReasonIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl LogoutSessionError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ParamIsInvalis,
            crate::ErrorFacts::new(
                1080001,
                400,
                "param is invalis",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::ParameterSidIsInvalid,
            crate::ErrorFacts::new(
                1084001,
                400,
                "The parameter sid is invalid",
                "The session is not valid. Check `sid`.",
                false,
            ),
        ),
        (
            Self::ParameterLogoutReasonIsInvalid,
            crate::ErrorFacts::new(
                1084002,
                400,
                "The parameter logout_reason is invalid",
                "The reason is not valid. Check `logout_reason`.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(LogoutSessionError);

/// Returns the masked login sessions of several users.
///
/// `POST /open-apis/passport/v1/sessions/query`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `passport:session_mask:readonly`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/passport-v1/session/query>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct QuerySession {
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// The users, by the kind of id that the call uses, 100 at most.
    ///
    /// Length: at most 100. Example: `["47f621ff"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_ids: Option<Vec<String>>,
}

impl QuerySession {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self {
            user_id_type: None,
            user_ids: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`user_ids`](Self#structfield.user_ids).
    #[must_use]
    pub fn user_ids(
        mut self,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_ids = Some(user_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl crate::Endpoint for QuerySession {
    type Response = QuerySessionResponse;
    type Error = QuerySessionError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "passport.v1.session.query",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/passport/v1/sessions/query",
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

/// What `passport.v1.session.query` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct QuerySessionResponse {
    /// The login sessions, with their ids masked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_sessions: Option<Vec<MaskSession>>,
}

/// What `passport.v1.session.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuerySessionError {
    /// `1080001` (HTTP 400): param is invalis
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "1080001")]
    ParamIsInvalis,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl QuerySessionError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ParamIsInvalis,
            crate::ErrorFacts::new(
                1080001,
                400,
                "param is invalis",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(QuerySessionError);
