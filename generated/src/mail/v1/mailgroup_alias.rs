// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `mailgroup_alias`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gives a mail group one more address.
///
/// [`POST /open-apis/mail/v1/mailgroups/:mailgroup_id/aliases`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-alias/create>) gives [`CreateMailgroupAliasResponse`] or fails with [`CreateMailgroupAliasError`].
///
/// Token: tenant. Scopes, any one of: `mail:mailgroup`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreateMailgroupAlias::new(mailgroup_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.mailgroup_alias.create",
        "/open-apis/mail/v1/mailgroups/:mailgroup_id/aliases"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateMailgroupAlias {
    /// The mail group, by its id or its address. Example: `xxxxxx 或者 xxx@xx.xxx`.
    pub mailgroup_id: String,
    /// The additional address. Example: `xxx@xx.xxx`.
    pub email_alias: Option<String>,
}

crate::request_builder!(CreateMailgroupAlias {
    mailgroup_id(impl Into<String>).into();
    email_alias(impl Into<String>).into()
});
crate::request!(CreateMailgroupAlias -> CreateMailgroupAliasResponse, CreateMailgroupAliasError {
    "mail.v1.mailgroup_alias.create", POST "/open-apis/mail/v1/mailgroups/:mailgroup_id/aliases",
    [Tenant], read_value Data, Json, SCOPES = ["mail:mailgroup"], LIMITS = [1000 in 60, 50 in 1];
    Path mailgroup_id "mailgroup_id", Body email_alias "email_alias"
});

/// What `mail.v1.mailgroup_alias.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMailgroupAliasResponse {
    /// The additional address of the mail group.
    pub mailgroup_alias: Option<EmailAlias>,
}

crate::object!(CreateMailgroupAliasResponse { mailgroup_alias "mailgroup_alias" });

/// What `mail.v1.mailgroup_alias.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateMailgroupAliasError {
    /// `1234006` (HTTP 409): email address has been used
    ///
    /// The mail address is in use already. Choose another.
    EmailAddressHasBeenUsed,
    /// `1234008` (HTTP 400): request parameter error
    ///
    /// A parameter, a mail address or a name is not valid, or the server failed. Check the parameters, or try again later.
    InvalidParameterOrServerError,
    /// `1234013` (HTTP 404): mail group not found
    ///
    /// The mail group or the mailbox does not exist, or the mailbox is not active. Check the id or address.
    GroupOrMailboxNotFound,
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

crate::error_enum!(CreateMailgroupAliasError: CODES {
    EmailAddressHasBeenUsed = 1234006, InvalidParameterOrServerError = 1234008 + 2,
    GroupOrMailboxNotFound = 1234013 + 1, MailAddresssDomainNotFound = 1234019 + 1,
    EmailAddressUsedAnotherMemberLogin = 1234033 + 1, EmailAliasAddressHasBeenUsed = 1235002,
    ServiceUnavailable = 1235003
});

/// Takes an additional address away from a mail group.
///
/// [`DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/aliases/:alias_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-alias/delete>) gives [`DeleteMailgroupAliasResponse`] or fails with [`DeleteMailgroupAliasError`].
///
/// Token: tenant. Scopes, any one of: `mail:mailgroup`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteMailgroupAlias::new(mailgroup_id, alias_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.mailgroup_alias.delete",
        "/open-apis/mail/v1/mailgroups/:mailgroup_id/aliases/:alias_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteMailgroupAlias {
    /// The mail group, by its id or its address. Example: `xxxxxx 或 test_group@xx.xxx`.
    pub mailgroup_id: String,
    /// The additional address. Example: `xxx@xx.xxx`.
    pub alias_id: String,
}

crate::request_builder!(DeleteMailgroupAlias {
    mailgroup_id(impl Into<String>).into(), alias_id(impl Into<String>).into();
});
crate::request!(DeleteMailgroupAlias -> DeleteMailgroupAliasResponse, DeleteMailgroupAliasError {
    "mail.v1.mailgroup_alias.delete",
    DELETE "/open-apis/mail/v1/mailgroups/:mailgroup_id/aliases/:alias_id", [Tenant],
    read_value Data, None, SCOPES = ["mail:mailgroup"], LIMITS = [1000 in 60, 50 in 1];
    Path mailgroup_id "mailgroup_id", Path alias_id "alias_id"
});

/// What `mail.v1.mailgroup_alias.delete` answers with.
pub type DeleteMailgroupAliasResponse = crate::Empty;

/// What `mail.v1.mailgroup_alias.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteMailgroupAliasError {
    /// `1234008` (HTTP 400): request parameter error
    ///
    /// A parameter, a mail address or a name is not valid, or the server failed. Check the parameters, or try again later.
    InvalidParameterOrServerError,
    /// `1234012` (HTTP 404): alias not found
    ///
    /// The alias does not exist. Check `alias_id`.
    AliasNotFound,
    /// `1234013` (HTTP 404): mail group not found
    ///
    /// The mail group or the mailbox does not exist, or the mailbox is not active. Check the id or address.
    GroupOrMailboxNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteMailgroupAliasError: CODES {
    InvalidParameterOrServerError = 1234008 + 2, AliasNotFound = 1234012,
    GroupOrMailboxNotFound = 1234013 + 1
});

/// Lists the additional addresses of a mail group, all at once.
///
/// [`GET /open-apis/mail/v1/mailgroups/:mailgroup_id/aliases`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-alias/list>) gives [`ListMailgroupAliasResponse`] or fails with [`ListMailgroupAliasError`].
///
/// Token: tenant. Scopes, any one of: `mail:mailgroup`, `mail:mailgroup:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(ListMailgroupAlias::new(mailgroup_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.mailgroup_alias.list",
        "/open-apis/mail/v1/mailgroups/:mailgroup_id/aliases"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMailgroupAlias {
    /// The mail group, by its id or its address. Example: `xxxxxxxxxxxxxxx 或 test_mail_group@xxx.xx`.
    pub mailgroup_id: String,
}

crate::request_builder!(ListMailgroupAlias { mailgroup_id(impl Into<String>).into(); });
crate::request!(ListMailgroupAlias -> ListMailgroupAliasResponse, ListMailgroupAliasError {
    "mail.v1.mailgroup_alias.list", GET "/open-apis/mail/v1/mailgroups/:mailgroup_id/aliases",
    [Tenant], read_value Data, None, SCOPES = ["mail:mailgroup", "mail:mailgroup:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Path mailgroup_id "mailgroup_id"
});

/// What `mail.v1.mailgroup_alias.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMailgroupAliasResponse {
    /// The additional addresses of the mail group.
    pub items: Vec<EmailAlias>,
}

crate::object!(ListMailgroupAliasResponse { items "items" });

/// What `mail.v1.mailgroup_alias.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListMailgroupAliasError {
    /// `1234008` (HTTP 400): request parameter error
    ///
    /// A parameter, a mail address or a name is not valid, or the server failed. Check the parameters, or try again later.
    InvalidParameterOrServerError,
    /// `1234013` (HTTP 404): mail group not found
    ///
    /// The mail group or the mailbox does not exist, or the mailbox is not active. Check the id or address.
    GroupOrMailboxNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListMailgroupAliasError: CODES {
    InvalidParameterOrServerError = 1234008 + 2, GroupOrMailboxNotFound = 1234013 + 1
});
