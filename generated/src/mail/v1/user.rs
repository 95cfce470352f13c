// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Says of mail addresses what they stand for, a user, public mailbox, group or alias, and whether they are in use.
///
/// [`POST /open-apis/mail/v1/users/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user/query>) gives [`QueryUserResponse`] or fails with [`QueryUserError`].
///
/// Token: tenant. Scopes, any one of: `mail:user_mailbox`. Rate limit: 50 a second.
///
/// ```ignore
/// let response = client.send(QueryUser::new(email_list)).await?;
/// ```
#[doc(alias("mail.v1.user.query", "/open-apis/mail/v1/users/query"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryUser {
    /// The mail addresses to look up. Example: `["test@a.com"]`.
    pub email_list: Vec<String>,
}

crate::request_builder!(QueryUser {
    email_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
});
crate::request!(QueryUser -> QueryUserResponse, QueryUserError {
    "mail.v1.user.query", POST "/open-apis/mail/v1/users/query", [Tenant], read_value Data, Json,
    SCOPES = ["mail:user_mailbox"], LIMITS = [50 in 1];
    Body email_list "email_list"
});

/// What `mail.v1.user.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserResponse {
    /// What each address stands for and whether it is in use.
    pub user_list: Vec<User>,
}

crate::object!(QueryUserResponse { user_list "user_list" });

/// What `mail.v1.user.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryUserError {
    /// `1230001` (HTTP 400): parameter is invalid
    ///
    /// A parameter is not valid. Check the mail address and the other parameters.
    InvalidParameter,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryUserError: CODES { InvalidParameter = 1230001 + 4 });
