// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `password`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Sets a user's mailbox password, for those who log in with the very address of that mailbox and so cannot read the code sent to it.
///
/// [`POST /open-apis/admin/v1/password/reset`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/password/reset>) gives [`ResetPasswordResponse`] or fails with [`ResetPasswordError`].
///
/// Token: tenant. Scopes, any one of: `admin:ent_email_password`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(ResetPassword::new(user_id_type, password, user_id)).await?;
/// ```
#[doc(alias("admin.v1.password.reset", "/open-apis/admin/v1/password/reset"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ResetPassword {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: UserIdType,
    /// The new password.
    pub password: Password,
    /// The user, whose login must be the address or an alias of the mailbox. Length: 0 to 200. Example: `abc123`.
    pub user_id: String,
}

crate::request_builder!(ResetPassword {
    user_id_type(impl Into<UserIdType>).into(), password(Password),
    user_id(impl Into<String>).into();
});
crate::request!(ResetPassword -> ResetPasswordResponse, ResetPasswordError {
    "admin.v1.password.reset", POST "/open-apis/admin/v1/password/reset", [Tenant], read_value Data,
    Json, SCOPES = ["admin:ent_email_password"], LIMITS = [10 in 1], HAS_SECRETS = true;
    Query user_id_type "user_id_type", Body password "password", Body user_id "user_id"
});

/// What `admin.v1.password.reset` answers with.
pub type ResetPasswordResponse = crate::Empty;

/// What `admin.v1.password.reset` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ResetPasswordError {
    /// `1050022` (HTTP 400): password format is not valid
    PasswordFormatIsNotValid,
    /// `1050023` (HTTP 400): reach reset password num limit
    ReachResetPasswordNumLimit,
    /// `1050024` (HTTP 400): user cant reset password.may be user enterprise email not equal email
    UserCantResetPasswordNotEqual,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ResetPasswordError: CODES {
    PasswordFormatIsNotValid = 1050022, ReachResetPasswordNumLimit = 1050023,
    UserCantResetPasswordNotEqual = 1050024
});
