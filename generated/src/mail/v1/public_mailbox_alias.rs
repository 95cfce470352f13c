// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `public_mailbox_alias`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gives a public mailbox one more address.
///
/// [`POST /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-alias/create>) gives [`CreatePublicMailboxAliasResponse`] or fails with [`CreatePublicMailboxAliasError`].
///
/// Token: tenant. Scopes, any one of: `mail:public_mailbox`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreatePublicMailboxAlias::new(public_mailbox_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.public_mailbox_alias.create",
        "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePublicMailboxAlias {
    /// The public mailbox, by its id or its address. Example: `xxxxxx 或 xxx@xx.xxx`.
    pub public_mailbox_id: String,
    /// The additional address. Example: `xxx@xx.xxx`.
    pub email_alias: Option<String>,
}

crate::request_builder!(CreatePublicMailboxAlias {
    public_mailbox_id(impl Into<String>).into();
    email_alias(impl Into<String>).into()
});
crate::request!(CreatePublicMailboxAlias -> CreatePublicMailboxAliasResponse, CreatePublicMailboxAliasError {
    "mail.v1.public_mailbox_alias.create",
    POST "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases", [Tenant],
    read_value Data, Json, SCOPES = ["mail:public_mailbox"], LIMITS = [1000 in 60, 50 in 1];
    Path public_mailbox_id "public_mailbox_id", Body email_alias "email_alias"
});

/// What `mail.v1.public_mailbox_alias.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePublicMailboxAliasResponse {
    /// The additional address of the public mailbox.
    pub public_mailbox_alias: Option<EmailAlias>,
}

crate::object!(CreatePublicMailboxAliasResponse { public_mailbox_alias "public_mailbox_alias" });

/// What `mail.v1.public_mailbox_alias.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreatePublicMailboxAliasError {
    /// `1234006` (HTTP 409): email address has been used
    ///
    /// The mail address is in use already. Choose another.
    EmailAddressHasBeenUsed,
    /// `1234008` (HTTP 400): request parameter error
    ///
    /// A parameter, a mail address or a name is not valid, or the server failed. Check the parameters, or try again later.
    InvalidParameterOrServerError,
    /// `1234016` (HTTP 404): public mailbox not found
    ///
    /// The public mailbox does not exist. Check `public_mailbox_id`.
    PublicMailboxNotFound,
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
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreatePublicMailboxAliasError: CODES {
    EmailAddressHasBeenUsed = 1234006, InvalidParameterOrServerError = 1234008 + 2,
    PublicMailboxNotFound = 1234016, MailAddresssDomainNotFound = 1234019 + 1,
    EmailAddressUsedAnotherMemberLogin = 1234033 + 1, EmailAliasAddressHasBeenUsed = 1235002,
    ServiceUnavailable = 1235003
});

/// Takes an additional address away from a public mailbox.
///
/// [`DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases/:alias_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-alias/delete>) gives [`DeletePublicMailboxAliasResponse`] or fails with [`DeletePublicMailboxAliasError`].
///
/// Token: tenant. Scopes, any one of: `mail:public_mailbox`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = DeletePublicMailboxAlias::new(public_mailbox_id, alias_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "mail.v1.public_mailbox_alias.delete",
        "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases/:alias_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePublicMailboxAlias {
    /// The public mailbox, by its id or its address. Example: `xxxxxx 或 xxx@xx.xxx`.
    pub public_mailbox_id: String,
    /// The additional address. Example: `xxx@xx.xxx`.
    pub alias_id: String,
}

crate::request_builder!(DeletePublicMailboxAlias {
    public_mailbox_id(impl Into<String>).into(), alias_id(impl Into<String>).into();
});
crate::request!(DeletePublicMailboxAlias -> DeletePublicMailboxAliasResponse, DeletePublicMailboxAliasError {
    "mail.v1.public_mailbox_alias.delete",
    DELETE "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases/:alias_id", [Tenant],
    read_value Data, None, SCOPES = ["mail:public_mailbox"], LIMITS = [1000 in 60, 50 in 1];
    Path public_mailbox_id "public_mailbox_id", Path alias_id "alias_id"
});

/// What `mail.v1.public_mailbox_alias.delete` answers with.
pub type DeletePublicMailboxAliasResponse = crate::Empty;

/// What `mail.v1.public_mailbox_alias.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeletePublicMailboxAliasError {
    /// `1234008` (HTTP 400): request parameter error
    ///
    /// A parameter, a mail address or a name is not valid, or the server failed. Check the parameters, or try again later.
    InvalidParameterOrServerError,
    /// `1234012` (HTTP 404): alias not found
    ///
    /// The alias does not exist. Check `alias_id`.
    AliasNotFound,
    /// `1234016` (HTTP 404): public mailbox not found
    ///
    /// The public mailbox does not exist. Check `public_mailbox_id`.
    PublicMailboxNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeletePublicMailboxAliasError: CODES {
    InvalidParameterOrServerError = 1234008 + 2, AliasNotFound = 1234012,
    PublicMailboxNotFound = 1234016
});

/// Lists the additional addresses of a public mailbox, all at once.
///
/// [`GET /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-alias/list>) gives [`ListPublicMailboxAliasResponse`] or fails with [`ListPublicMailboxAliasError`].
///
/// Token: tenant. Scopes, any one of: `mail:public_mailbox`, `mail:public_mailbox:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(ListPublicMailboxAlias::new(public_mailbox_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.public_mailbox_alias.list",
        "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPublicMailboxAlias {
    /// The public mailbox, by its id or its address. Example: `xxxxxx 或 xxx@xx.xxx`.
    pub public_mailbox_id: String,
}

crate::request_builder!(ListPublicMailboxAlias { public_mailbox_id(impl Into<String>).into(); });
crate::request!(ListPublicMailboxAlias -> ListPublicMailboxAliasResponse, ListPublicMailboxAliasError {
    "mail.v1.public_mailbox_alias.list",
    GET "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases", [Tenant], read_value Data,
    None, SCOPES = ["mail:public_mailbox", "mail:public_mailbox:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Path public_mailbox_id "public_mailbox_id"
});

/// What `mail.v1.public_mailbox_alias.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicMailboxAliasResponse {
    /// The additional addresses of the public mailbox.
    pub items: Vec<EmailAlias>,
}

crate::object!(ListPublicMailboxAliasResponse { items "items" });

/// What `mail.v1.public_mailbox_alias.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListPublicMailboxAliasError {
    /// `1234008` (HTTP 400): request parameter error
    ///
    /// A parameter, a mail address or a name is not valid, or the server failed. Check the parameters, or try again later.
    InvalidParameterOrServerError,
    /// `1234016` (HTTP 404): public mailbox not found
    ///
    /// The public mailbox does not exist. Check `public_mailbox_id`.
    PublicMailboxNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListPublicMailboxAliasError: CODES {
    InvalidParameterOrServerError = 1234008 + 2, PublicMailboxNotFound = 1234016
});
