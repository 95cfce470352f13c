// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `public_mailbox_alias`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gives a public mailbox one more address.
///
/// `POST /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `mail:public_mailbox`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-alias/create>
#[doc(alias = "mail.v1.public_mailbox_alias.create")]
#[doc(alias = "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePublicMailboxAlias {
    /// The public mailbox, by its id or its address.
    ///
    /// Example: `xxxxxx 或 xxx@xx.xxx`.
    pub public_mailbox_id: String,
    /// The additional address.
    ///
    /// Example: `xxx@xx.xxx`.
    pub email_alias: Option<String>,
}

impl CreatePublicMailboxAlias {
    /// A request with what the endpoint requires.
    pub fn new(public_mailbox_id: impl Into<String>) -> Self {
        Self {
            public_mailbox_id: public_mailbox_id.into(),
            email_alias: None,
        }
    }
}

crate::setters!(CreatePublicMailboxAlias { email_alias(impl Into<String>).into() });

crate::request!(CreatePublicMailboxAlias -> CreatePublicMailboxAliasResponse, CreatePublicMailboxAliasError {
    "mail.v1.public_mailbox_alias.create",
    POST "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases", None, [Tenant],
    read_value Data, Json;
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
    #[doc(alias = "1234006")]
    EmailAddressHasBeenUsed,
    /// `1234008` (HTTP 400): request parameter error
    ///
    /// A parameter, a mail address or a name is not valid, or the server failed. Check the parameters, or try again later.
    #[doc(alias = "1234008")]
    InvalidParameterOrServerError,
    /// `1234016` (HTTP 404): public mailbox not found
    ///
    /// The public mailbox does not exist. Check `public_mailbox_id`.
    #[doc(alias = "1234016")]
    PublicMailboxNotFound,
    /// `1234019` (HTTP 404): mail address's domain not found
    ///
    /// The domain of the mail address does not exist. Check the domain.
    #[doc(alias = "1234019")]
    MailAddresssDomainNotFound,
    /// `1234033` (HTTP 409): email address has been used by another member as login account
    ///
    /// The mail address is another member's login. Choose another.
    #[doc(alias = "1234033")]
    EmailAddressUsedAnotherMemberLogin,
    /// `1235002` (HTTP 409): email alias address has been used
    ///
    /// The additional address is in use already. Choose another.
    #[doc(alias = "1235002")]
    EmailAliasAddressHasBeenUsed,
    /// `1235003` (HTTP 400): Service unavailable
    ///
    /// The service is not available. Try again later.
    #[doc(alias = "1235003")]
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
/// `DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases/:alias_id`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `mail:public_mailbox`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-alias/delete>
#[doc(alias = "mail.v1.public_mailbox_alias.delete")]
#[doc(
    alias = "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases/:alias_id"
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePublicMailboxAlias {
    /// The public mailbox, by its id or its address.
    ///
    /// Example: `xxxxxx 或 xxx@xx.xxx`.
    pub public_mailbox_id: String,
    /// The additional address.
    ///
    /// Example: `xxx@xx.xxx`.
    pub alias_id: String,
}

impl DeletePublicMailboxAlias {
    /// A request with what the endpoint requires.
    pub fn new(
        public_mailbox_id: impl Into<String>,
        alias_id: impl Into<String>,
    ) -> Self {
        Self {
            public_mailbox_id: public_mailbox_id.into(),
            alias_id: alias_id.into(),
        }
    }
}

crate::request!(DeletePublicMailboxAlias -> DeletePublicMailboxAliasResponse, DeletePublicMailboxAliasError {
    "mail.v1.public_mailbox_alias.delete",
    DELETE "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases/:alias_id", None,
    [Tenant], read_value Data, None;
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
    #[doc(alias = "1234008")]
    InvalidParameterOrServerError,
    /// `1234012` (HTTP 404): alias not found
    ///
    /// The alias does not exist. Check `alias_id`.
    #[doc(alias = "1234012")]
    AliasNotFound,
    /// `1234016` (HTTP 404): public mailbox not found
    ///
    /// The public mailbox does not exist. Check `public_mailbox_id`.
    #[doc(alias = "1234016")]
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
/// `GET /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `mail:public_mailbox`, `mail:public_mailbox:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-alias/list>
#[doc(alias = "mail.v1.public_mailbox_alias.list")]
#[doc(alias = "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPublicMailboxAlias {
    /// The public mailbox, by its id or its address.
    ///
    /// Example: `xxxxxx 或 xxx@xx.xxx`.
    pub public_mailbox_id: String,
}

impl ListPublicMailboxAlias {
    /// A request with what the endpoint requires.
    pub fn new(public_mailbox_id: impl Into<String>) -> Self {
        Self {
            public_mailbox_id: public_mailbox_id.into(),
        }
    }
}

crate::request!(ListPublicMailboxAlias -> ListPublicMailboxAliasResponse, ListPublicMailboxAliasError {
    "mail.v1.public_mailbox_alias.list",
    GET "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases", None, [Tenant],
    read_value Data, None;
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
    #[doc(alias = "1234008")]
    InvalidParameterOrServerError,
    /// `1234016` (HTTP 404): public mailbox not found
    ///
    /// The public mailbox does not exist. Check `public_mailbox_id`.
    #[doc(alias = "1234016")]
    PublicMailboxNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListPublicMailboxAliasError: CODES {
    InvalidParameterOrServerError = 1234008 + 2, PublicMailboxNotFound = 1234016
});
