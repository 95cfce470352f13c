// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `aily_session`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Opens a session, a conversation with an Aily assistant, in which messages are sent and runs are started.
///
/// [`POST /open-apis/aily/v1/sessions`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session/create>) gives [`CreateAilySessionResponse`] or fails with [`CreateAilySessionError`].
///
/// Token: tenant or user. Scopes, any one of: `aily:session:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreateAilySession::new()).await?;
/// ```
#[doc(alias("aily.v1.aily_session.create", "/open-apis/aily/v1/sessions"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAilySession {
    /// An id of your own for the user on whose behalf the call is made, for analysis; must be unique. Length: 0 to 255. Example: `ou_5ad573a6411d72b8305fda3a9c15c70e`.
    pub x_aily_biz_user_id: Option<String>,
    /// Variables of your own, as JSON in text, that workflow skills can use as global variables. Length: 0 to 255. Example: `{}`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub channel_context: Option<String>,
    /// Data of your own that is stored and returned as it is. Length: 0 to 255. Example: `{}`.
    pub metadata: Option<String>,
}

crate::request_builder!(CreateAilySession {
    x_aily_biz_user_id(impl Into<String>).into(), channel_context(impl Into<String>).into(),
    metadata(impl Into<String>).into()
});
crate::request!(CreateAilySession -> CreateAilySessionResponse, CreateAilySessionError {
    "aily.v1.aily_session.create", POST "/open-apis/aily/v1/sessions", [Tenant, User],
    read_value Data, Json, SCOPES = ["aily:session:write"], LIMITS = [1000 in 60, 50 in 1];
    Header x_aily_biz_user_id "X-Aily-BizUserID", Body channel_context "channel_context",
    Body metadata "metadata"
});

/// What `aily.v1.aily_session.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAilySessionResponse {
    /// The session.
    pub session: Option<AilySession>,
}

crate::object!(CreateAilySessionResponse { session "session" });

/// What `aily.v1.aily_session.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateAilySessionError {
    /// `2700001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateAilySessionError: CODES { ParamIsInvalid = 2700001 });

/// Deletes a session with an Aily assistant.
///
/// [`DELETE /open-apis/aily/v1/sessions/:aily_session_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session/delete>) gives [`DeleteAilySessionResponse`] or fails with [`DeleteAilySessionError`].
///
/// Token: tenant or user. Scopes, any one of: `aily:session:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteAilySession::new(aily_session_id)).await?;
/// ```
#[doc(
    alias("aily.v1.aily_session.delete", "/open-apis/aily/v1/sessions/:aily_session_id")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAilySession {
    /// The session. Length: 0 to 32. Pattern: `session_[0-9a-hjkmnp-z]{1,24}`. Example: `session_4dfunz7sp1g8m`.
    pub aily_session_id: String,
}

crate::request_builder!(DeleteAilySession { aily_session_id(impl Into<String>).into(); });
crate::request!(DeleteAilySession -> DeleteAilySessionResponse, DeleteAilySessionError {
    "aily.v1.aily_session.delete", DELETE "/open-apis/aily/v1/sessions/:aily_session_id",
    [Tenant, User], read_value Data, None, SCOPES = ["aily:session:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Path aily_session_id "aily_session_id"
});

/// What `aily.v1.aily_session.delete` answers with.
pub type DeleteAilySessionResponse = crate::Empty;

/// What `aily.v1.aily_session.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteAilySessionError {
    /// `2700001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteAilySessionError: CODES { ParamIsInvalid = 2700001 });

/// Gets a session with an Aily assistant: its variables, its metadata and its times, not its messages.
///
/// [`GET /open-apis/aily/v1/sessions/:aily_session_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session/get>) gives [`GetAilySessionResponse`] or fails with [`GetAilySessionError`].
///
/// Token: tenant or user. Scopes, any one of: `aily:session:read`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetAilySession::new(aily_session_id)).await?;
/// ```
#[doc(alias("aily.v1.aily_session.get", "/open-apis/aily/v1/sessions/:aily_session_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAilySession {
    /// The session. Length: 9 to 32. Pattern: `session_[0-9a-hjkmnp-z]{1,24}`. Example: `session_4dfunz7sp1g8m`.
    pub aily_session_id: String,
}

crate::request_builder!(GetAilySession { aily_session_id(impl Into<String>).into(); });
crate::request!(GetAilySession -> GetAilySessionResponse, GetAilySessionError {
    "aily.v1.aily_session.get", GET "/open-apis/aily/v1/sessions/:aily_session_id", [Tenant, User],
    read_value Data, None, SCOPES = ["aily:session:read"], LIMITS = [1000 in 60, 50 in 1];
    Path aily_session_id "aily_session_id"
});

/// What `aily.v1.aily_session.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAilySessionResponse {
    /// The session.
    pub session: Option<AilySession>,
}

crate::object!(GetAilySessionResponse { session "session" });

/// What `aily.v1.aily_session.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetAilySessionError {
    /// `2700001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetAilySessionError: CODES { ParamIsInvalid = 2700001 });

/// Changes the variables and the metadata of a session with an Aily assistant.
///
/// [`PUT /open-apis/aily/v1/sessions/:aily_session_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session/update>) gives [`UpdateAilySessionResponse`] or fails with [`UpdateAilySessionError`].
///
/// Token: tenant or user. Scopes, any one of: `aily:session:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(UpdateAilySession::new(aily_session_id)).await?;
/// ```
#[doc(
    alias("aily.v1.aily_session.update", "/open-apis/aily/v1/sessions/:aily_session_id")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateAilySession {
    /// The session. Length: 9 to 32. Pattern: `session_[0-9a-hjkmnp-z]{1,24}`. Example: `session_4dfunz7sp1g8m`.
    pub aily_session_id: String,
    /// Variables of your own, as JSON in text, that workflow skills can use as global variables. Length: 0 to 255. Example: `{}`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub channel_context: Option<String>,
    /// Data of your own that is stored and returned as it is. Length: 0 to 255. Example: `{}`.
    pub metadata: Option<String>,
}

crate::request_builder!(UpdateAilySession {
    aily_session_id(impl Into<String>).into();
    channel_context(impl Into<String>).into(), metadata(impl Into<String>).into()
});
crate::request!(UpdateAilySession -> UpdateAilySessionResponse, UpdateAilySessionError {
    "aily.v1.aily_session.update", PUT "/open-apis/aily/v1/sessions/:aily_session_id",
    [Tenant, User], read_value Data, Json, SCOPES = ["aily:session:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Path aily_session_id "aily_session_id", Body channel_context "channel_context",
    Body metadata "metadata"
});

/// What `aily.v1.aily_session.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAilySessionResponse {
    /// The session.
    pub session: Option<AilySession>,
}

crate::object!(UpdateAilySessionResponse { session "session" });

/// What `aily.v1.aily_session.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateAilySessionError {
    /// `2700001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateAilySessionError: CODES { ParamIsInvalid = 2700001 });
