// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user_mailbox_alias`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gives a user's mailbox one more address.
///
/// [`POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/aliases`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-alias/create>) gives [`CreateUserMailboxAliasResponse`] or fails with [`CreateUserMailboxAliasError`].
///
/// Token: tenant. Scopes, any one of: `mail:user_mailbox`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreateUserMailboxAlias::new(user_mailbox_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_alias.create",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/aliases"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateUserMailboxAlias {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `user@xxx.xx`.
    pub user_mailbox_id: String,
    /// The additional address. Example: `xxx@xx.xxx`.
    pub email_alias: Option<String>,
}

crate::request_builder!(CreateUserMailboxAlias {
    user_mailbox_id(impl Into<String>).into();
    email_alias(impl Into<String>).into()
});
crate::request!(CreateUserMailboxAlias -> CreateUserMailboxAliasResponse, CreateUserMailboxAliasError {
    "mail.v1.user_mailbox_alias.create",
    POST "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/aliases", [Tenant], read_value Data,
    Json, SCOPES = ["mail:user_mailbox"], LIMITS = [1000 in 60, 50 in 1];
    Path user_mailbox_id "user_mailbox_id", Body email_alias "email_alias"
});

/// What `mail.v1.user_mailbox_alias.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserMailboxAliasResponse {
    /// The additional address of the user's mailbox.
    pub user_mailbox_alias: Option<EmailAlias>,
}

crate::object!(CreateUserMailboxAliasResponse { user_mailbox_alias "user_mailbox_alias" });

/// What `mail.v1.user_mailbox_alias.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateUserMailboxAliasError {
    /// `1234006` (HTTP 409): email address has been used
    ///
    /// The mail address is in use already. Choose another.
    EmailAddressHasBeenUsed,
    /// `1234008` (HTTP 400): request parameter error
    ///
    /// A parameter, a mail address or a name is not valid, or the server failed. Check the parameters, or try again later.
    InvalidParameterOrServerError,
    /// `1234019` (HTTP 404): mail address's domain not found
    ///
    /// The domain of the mail address does not exist. Check the domain.
    MailAddresssDomainNotFound,
    /// `1234033` (HTTP 409): email address has been used by another member as login account
    ///
    /// The mail address is another member's login. Choose another.
    EmailAddressUsedAnotherMemberLogin,
    /// `1235002` (HTTP 409): email alias address has been used
    ///
    /// The additional address is in use already. Choose another.
    EmailAliasAddressHasBeenUsed,
    /// `1235003` (HTTP 400): Service unavailable
    ///
    /// The service is not available. Try again later.
    ServiceUnavailable,
    /// `1235013` (HTTP 404): user not found
    ///
    /// The user's mailbox does not exist. Check `user_mailbox_id`.
    UserNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateUserMailboxAliasError: CODES {
    EmailAddressHasBeenUsed = 1234006, InvalidParameterOrServerError = 1234008 + 2,
    MailAddresssDomainNotFound = 1234019 + 1, EmailAddressUsedAnotherMemberLogin = 1234033 + 1,
    EmailAliasAddressHasBeenUsed = 1235002, ServiceUnavailable = 1235003, UserNotFound = 1235013 + 1
});

/// Takes an additional address away from a user's mailbox.
///
/// [`DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/aliases/:alias_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-alias/delete>) gives [`DeleteUserMailboxAliasResponse`] or fails with [`DeleteUserMailboxAliasError`].
///
/// Token: tenant. Scopes, any one of: `mail:user_mailbox`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteUserMailboxAlias::new(user_mailbox_id, alias_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_alias.delete",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/aliases/:alias_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteUserMailboxAlias {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `user@xxx.xx`.
    pub user_mailbox_id: String,
    /// The additional address. Example: `user_alias@xxx.xx`.
    pub alias_id: String,
}

crate::request_builder!(DeleteUserMailboxAlias {
    user_mailbox_id(impl Into<String>).into(), alias_id(impl Into<String>).into();
});
crate::request!(DeleteUserMailboxAlias -> DeleteUserMailboxAliasResponse, DeleteUserMailboxAliasError {
    "mail.v1.user_mailbox_alias.delete",
    DELETE "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/aliases/:alias_id", [Tenant],
    read_value Data, None, SCOPES = ["mail:user_mailbox"], LIMITS = [1000 in 60, 50 in 1];
    Path user_mailbox_id "user_mailbox_id", Path alias_id "alias_id"
});

/// What `mail.v1.user_mailbox_alias.delete` answers with.
pub type DeleteUserMailboxAliasResponse = crate::Empty;

/// What `mail.v1.user_mailbox_alias.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteUserMailboxAliasError {
    /// `1234008` (HTTP 400): request parameter error
    ///
    /// A parameter, a mail address or a name is not valid, or the server failed. Check the parameters, or try again later.
    InvalidParameterOrServerError,
    /// `1234012` (HTTP 404): alias not found
    ///
    /// The alias does not exist. Check `alias_id`.
    AliasNotFound,
    /// `1235013` (HTTP 404): user not found
    ///
    /// The user's mailbox does not exist. Check `user_mailbox_id`.
    UserNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteUserMailboxAliasError: CODES {
    InvalidParameterOrServerError = 1234008 + 2, AliasNotFound = 1234012, UserNotFound = 1235013 + 1
});

/// Lists the additional addresses of a user's mailbox, all at once.
///
/// [`GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/aliases`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-alias/list>) gives [`ListUserMailboxAliasResponse`] or fails with [`ListUserMailboxAliasError`].
///
/// Token: tenant. Scopes, any one of: `mail:user_mailbox`, `mail:user_mailbox:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(ListUserMailboxAlias::new(user_mailbox_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_alias.list",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/aliases"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUserMailboxAlias {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `user@xxx.xx`.
    pub user_mailbox_id: String,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `xxx`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `20`. Range: at most `20`. Example: `10`.
    pub page_size: Option<i64>,
}

crate::request_builder!(ListUserMailboxAlias {
    user_mailbox_id(impl Into<String>).into();
    page_token(impl Into<String>).into(), page_size(i64)
});
crate::request!(ListUserMailboxAlias -> ListUserMailboxAliasResponse, ListUserMailboxAliasError {
    "mail.v1.user_mailbox_alias.list",
    GET "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/aliases", [Tenant], read_value Data,
    None, SCOPES = ["mail:user_mailbox", "mail:user_mailbox:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Path user_mailbox_id "user_mailbox_id", Query page_token "page_token",
    Query page_size "page_size"
});

/// What `mail.v1.user_mailbox_alias.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserMailboxAliasResponse {
    /// The additional addresses of the user's mailbox.
    pub items: Vec<EmailAlias>,
}

crate::object!(ListUserMailboxAliasResponse { items "items" });

/// What `mail.v1.user_mailbox_alias.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListUserMailboxAliasError {
    /// `1234008` (HTTP 400): request parameter error
    ///
    /// A parameter, a mail address or a name is not valid, or the server failed. Check the parameters, or try again later.
    InvalidParameterOrServerError,
    /// `1235013` (HTTP 404): user not found
    ///
    /// The user's mailbox does not exist. Check `user_mailbox_id`.
    UserNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListUserMailboxAliasError: CODES {
    InvalidParameterOrServerError = 1234008 + 2, UserNotFound = 1235013 + 1
});
