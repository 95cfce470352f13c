// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `token_login_validate`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Exchanges the code that a mini program got at login for the user's ids, the session key and a user access token. Deprecated.
///
/// [`POST /open-apis/mina/v2/tokenLoginValidate`](<https://open.feishu.cn/document/uYjL24iN/ukjM04SOyQjL5IDN>) gives [`CreateTokenLoginValidateResponse`] or fails with [`CreateTokenLoginValidateError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: app.
///
/// ```ignore
/// let response = client.send(CreateTokenLoginValidate::new(code)).await?;
/// ```
#[doc(
    alias("mina.v2.token_login_validate.create", "/open-apis/mina/v2/tokenLoginValidate")
)]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTokenLoginValidate {
    /// The code that the mini program got at login; it can be used once.
    pub code: crate::SecretString,
}

crate::request_builder!(CreateTokenLoginValidate { code(impl Into<crate::SecretString>).into(); });
crate::request!(CreateTokenLoginValidate -> CreateTokenLoginValidateResponse, CreateTokenLoginValidateError {
    "mina.v2.token_login_validate.create", POST "/open-apis/mina/v2/tokenLoginValidate", [App],
    read_value Data, Json, HAS_SECRETS = true;
    Body code "code"
});

/// What `mina.v2.token_login_validate.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTokenLoginValidateResponse {
    /// The user, by the id within the app.
    pub open_id: Option<String>,
    /// The user, by the id within the tenant; needs a scope of its own.
    pub employee_id: Option<String>,
    /// The key of the session.
    pub session_key: Option<crate::SecretString>,
    /// The tenant that the user belongs to.
    pub tenant_key: Option<String>,
    /// The user access token.
    pub access_token: Option<crate::SecretString>,
    /// When the user access token expires, in seconds since 1970.
    pub expires_in: Option<i64>,
    /// The token with which a new user access token is fetched, valid for 30 days.
    pub refresh_token: Option<crate::SecretString>,
}

crate::object!(CreateTokenLoginValidateResponse {
    open_id "open_id", employee_id "employee_id", session_key "session_key",
    tenant_key "tenant_key", access_token "access_token", expires_in "expires_in",
    refresh_token "refresh_token"
});
crate::moments!(CreateTokenLoginValidateResponse { expires_in_at expires_in from_seconds });

/// What `mina.v2.token_login_validate.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateTokenLoginValidateError {
    /// `10202` (HTTP 200): access token invalid
    ///
    /// The access token is not valid. Check whether it has expired.
    AccessTokenInvalid,
    /// `10213` (HTTP 200): code appid not match
    ///
    /// The code is not of this app, or was used before. Fetch a new one from the same app.
    CodeAppidNotMatch,
    /// `10226` (HTTP 200): invalid code
    ///
    /// The code is not valid or has expired. Fetch a new one.
    InvalidCode,
    /// `10228` (HTTP 200): user to app has no visibility
    UserToAppHasNoVisibility,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateTokenLoginValidateError: CODES {
    AccessTokenInvalid = 10202, CodeAppidNotMatch = 10213, InvalidCode = 10226,
    UserToAppHasNoVisibility = 10228
});
