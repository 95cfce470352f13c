// Written by `cargo xtask codegen`; do not edit.

//! The events of `auth.v4`.
//!
//! | event | type | when it is sent |
//! | --- | --- | --- |
//! | [`UserAccessTokenRevoked`] | `auth.user_access_token.revoked_v4` | A user's access token or refresh token was revoked, so that calls in their name fail from now on. |

#[allow(unused_imports, reason = "not every event has what endpoints have too")]
use super::*;

/// A user's access token or refresh token was revoked, so that calls in their name fail from now on.
///
/// The event `auth.user_access_token.revoked_v4`.
///
/// Scopes, any one of: `auth:user_access_token:read`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/auth-v4/user_access_token/events/revoked>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "auth.user_access_token.revoked_v4")]
pub struct UserAccessTokenRevoked {
    /// Which token was revoked. Length: 0 to 10000.
    pub revoke_token_type: Option<RevokeTokenType>,
    /// Why it was revoked. Length: 0 to 10000.
    pub revoke_reason: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
    /// The user's id within all apps of one developer.
    pub union_id: Option<String>,
    /// The user's id within the tenant. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id: Option<String>,
}

crate::object!(UserAccessTokenRevoked {
    revoke_token_type "revoke_token_type", revoke_reason "revoke_reason", open_id "open_id",
    union_id "union_id", user_id "user_id"
});
crate::event!(UserAccessTokenRevoked { "auth.user_access_token.revoked_v4", V2 });

/// One of `user_access_token`, `refresh_token`, `user_access_token refresh_token`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum RevokeTokenType {
    /// The value `user_access_token`.
    UserAccessToken,
    /// The value `refresh_token`.
    RefreshToken,
    /// The value `user_access_token refresh_token`.
    UserAccessTokenRefreshToken,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(RevokeTokenType: String {
    UserAccessToken = "user_access_token", RefreshToken = "refresh_token",
    UserAccessTokenRefreshToken = "user_access_token refresh_token"
});
