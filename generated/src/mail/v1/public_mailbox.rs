// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `public_mailbox`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a public mailbox, without members.
///
/// [`POST /open-apis/mail/v1/public_mailboxes`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/create>) gives [`CreatePublicMailboxResponse`] or fails with [`CreatePublicMailboxError`].
///
/// Token: tenant. Scopes, any one of: `mail:public_mailbox`. Scopes for some fields: `mail:public_mailbox.public_mailbox_geo`. Rate limit: 50 a second.
///
/// ```ignore
/// let response = client.send(CreatePublicMailbox::new()).await?;
/// ```
#[doc(alias("mail.v1.public_mailbox.create", "/open-apis/mail/v1/public_mailboxes"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePublicMailbox {
    /// The address of the public mailbox. Example: `test_public_mailbox@xxx.xx`.
    pub email: Option<String>,
    /// The name of the public mailbox. Example: `test public mailbox`.
    pub name: Option<String>,
    /// Where the data is kept, such as `cn`. Example: `cn`.
    pub geo: Option<String>,
}

crate::request_builder!(CreatePublicMailbox {
    email(impl Into<String>).into(), name(impl Into<String>).into(), geo(impl Into<String>).into()
});
crate::request!(CreatePublicMailbox -> CreatePublicMailboxResponse, CreatePublicMailboxError {
    "mail.v1.public_mailbox.create", POST "/open-apis/mail/v1/public_mailboxes", [Tenant],
    read_value Data, Json, SCOPES = ["mail:public_mailbox"], LIMITS = [50 in 1];
    Body email "email", Body name "name", Body geo "geo"
});

/// What `mail.v1.public_mailbox.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePublicMailboxResponse {
    /// The public mailbox, by its id or its address.
    pub public_mailbox_id: Option<String>,
    /// The address of the public mailbox.
    pub email: Option<String>,
    /// The name of the public mailbox.
    pub name: Option<String>,
    /// Where the data is kept, such as `cn`. Needs a scope: `mail:public_mailbox.public_mailbox_geo`.
    pub geo: Option<String>,
}

crate::object!(CreatePublicMailboxResponse {
    public_mailbox_id "public_mailbox_id", email "email", name "name", geo "geo"
});

/// What `mail.v1.public_mailbox.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreatePublicMailboxError {
    /// `1234006` (HTTP 409): email address has been used
    ///
    /// The mail address is in use already. Choose another.
    EmailAddressHasBeenUsed,
    /// `1234008` (HTTP 400): email or name is invalid
    ///
    /// A parameter, a mail address or a name is not valid, or the server failed. Check the parameters, or try again later.
    InvalidParameterOrServerError,
    /// `1234026` (HTTP 200): The number of tenant public mailboxes has reached the limit and cannot be created
    NumberTenantPublicCannotBeCreated,
    /// `1234033` (HTTP 409): email address has been used by another member as login account
    ///
    /// The mail address is another member's login. Choose another.
    EmailAddressUsedAnotherMemberLogin,
    /// `1234040` (HTTP 400): not set geo name auth
    ///
    /// The public mailbox has no such member, the kind of address is not supported, or `geo` may not be set. Check the parameters.
    MemberMissingOrUnsupported,
    /// `1234041` (HTTP 400): tenant not open mg not set geo name
    TenantNotOpenMgNotSet,
    /// `1234042` (HTTP 400): req set geo not find in geo list
    ReqSetGeoNotFindGeo,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreatePublicMailboxError: CODES {
    EmailAddressHasBeenUsed = 1234006, InvalidParameterOrServerError = 1234008,
    NumberTenantPublicCannotBeCreated = 1234026, EmailAddressUsedAnotherMemberLogin = 1234033 + 1,
    MemberMissingOrUnsupported = 1234040, TenantNotOpenMgNotSet = 1234041,
    ReqSetGeoNotFindGeo = 1234042
});

/// Deletes a public mailbox for good and frees its address; for mailboxes in the recycle bin too.
///
/// [`DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/delete>) gives [`DeletePublicMailboxResponse`] or fails with [`DeletePublicMailboxError`].
///
/// Token: tenant. Scopes, any one of: `mail:public_mailbox`. Rate limit: 20 a minute.
///
/// ```ignore
/// let response = client.send(DeletePublicMailbox::new(public_mailbox_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.public_mailbox.delete",
        "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePublicMailbox {
    /// The public mailbox, by its address. Example: `xxxxxx@abc.com`.
    pub public_mailbox_id: String,
}

crate::request_builder!(DeletePublicMailbox { public_mailbox_id(impl Into<String>).into(); });
crate::request!(DeletePublicMailbox -> DeletePublicMailboxResponse, DeletePublicMailboxError {
    "mail.v1.public_mailbox.delete",
    DELETE "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id", [Tenant], read_value Data,
    None, SCOPES = ["mail:public_mailbox"], LIMITS = [20 in 60];
    Path public_mailbox_id "public_mailbox_id"
});

/// What `mail.v1.public_mailbox.delete` answers with.
pub type DeletePublicMailboxResponse = crate::Empty;

/// What `mail.v1.public_mailbox.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeletePublicMailboxError {
    /// `1230001` (HTTP 400): parameter is invalid
    ///
    /// A parameter is not valid. Check the mail address and the other parameters.
    InvalidParameter,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeletePublicMailboxError: CODES { InvalidParameter = 1230001 + 4 });

/// Gets a public mailbox: its address and its name.
///
/// [`GET /open-apis/mail/v1/public_mailboxes/:public_mailbox_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/get>) gives [`GetPublicMailboxResponse`] or fails with [`GetPublicMailboxError`].
///
/// Token: tenant. Scopes, any one of: `mail:public_mailbox`, `mail:public_mailbox:readonly`. Scopes for some fields: `mail:public_mailbox.public_mailbox_geo`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(GetPublicMailbox::new(public_mailbox_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.public_mailbox.get",
        "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPublicMailbox {
    /// The public mailbox, by its id or its address. Example: `xxxxxxxxxxxxxxx 或 test_public_mailbox@xxx.xx`.
    pub public_mailbox_id: String,
}

crate::request_builder!(GetPublicMailbox { public_mailbox_id(impl Into<String>).into(); });
crate::request!(GetPublicMailbox -> GetPublicMailboxResponse, GetPublicMailboxError {
    "mail.v1.public_mailbox.get", GET "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id",
    [Tenant], read_value Data, None,
    SCOPES = ["mail:public_mailbox", "mail:public_mailbox:readonly"];
    Path public_mailbox_id "public_mailbox_id"
});

/// What `mail.v1.public_mailbox.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicMailboxResponse {
    /// The public mailbox, by its id or its address.
    pub public_mailbox_id: Option<String>,
    /// The address of the public mailbox.
    pub email: Option<String>,
    /// The name of the public mailbox.
    pub name: Option<String>,
    /// Where the data is kept, such as `cn`. Needs a scope: `mail:public_mailbox.public_mailbox_geo`.
    pub geo: Option<String>,
}

crate::object!(GetPublicMailboxResponse {
    public_mailbox_id "public_mailbox_id", email "email", name "name", geo "geo"
});

/// What `mail.v1.public_mailbox.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetPublicMailboxError {
    /// `1234016` (HTTP 404): public mailbox not found
    ///
    /// The public mailbox does not exist. Check `public_mailbox_id`.
    PublicMailboxNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetPublicMailboxError: CODES { PublicMailboxNotFound = 1234016 });

/// Lists the public mailboxes of the tenant.
///
/// [`GET /open-apis/mail/v1/public_mailboxes`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/list>) gives [`ListPublicMailboxResponse`] or fails with [`ListPublicMailboxError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:public_mailbox`, `mail:public_mailbox:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`, `mail:public_mailbox.public_mailbox_geo`. Rate limit: a special one.
///
/// ```ignore
/// let mut items = client.list(ListPublicMailbox::new()).items();
/// ```
#[doc(alias("mail.v1.public_mailbox.list", "/open-apis/mail/v1/public_mailboxes"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPublicMailbox {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `xxx`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `20`. Range: at most `200`. Example: `10`.
    pub page_size: Option<i64>,
}

crate::request_builder!(ListPublicMailbox {
    page_token(impl Into<String>).into(), page_size(i64)
});
crate::request!(ListPublicMailbox -> ListPublicMailboxResponse, ListPublicMailboxError {
    "mail.v1.public_mailbox.list", GET "/open-apis/mail/v1/public_mailboxes", [Tenant, User],
    read_value Data, None, SCOPES = ["mail:public_mailbox", "mail:public_mailbox:readonly"];
    Query page_token "page_token", Query page_size "page_size"
});
crate::paged!(ListPublicMailbox: PublicMailbox {
    page_token, page_size;
    page_token, has_more, items
});

/// What `mail.v1.public_mailbox.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicMailboxResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<PublicMailbox>,
}

crate::object!(ListPublicMailboxResponse {
    has_more "has_more", page_token "page_token", items "items"
});

/// What `mail.v1.public_mailbox.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListPublicMailboxError {
    /// `1235003` (HTTP 503): Service unavailable
    ///
    /// The service is not available. Try again later.
    ServiceUnavailable,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListPublicMailboxError: CODES { ServiceUnavailable = 1235003 + 1 });

/// Changes the address or the name of a public mailbox; what is left out stays.
///
/// [`PATCH /open-apis/mail/v1/public_mailboxes/:public_mailbox_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/patch>) gives [`PatchPublicMailboxResponse`] or fails with [`PatchPublicMailboxError`].
///
/// Token: tenant. Scopes, any one of: `mail:public_mailbox`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(PatchPublicMailbox::new(public_mailbox_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.public_mailbox.patch",
        "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchPublicMailbox {
    /// The public mailbox, by its id or its address. Example: `xxxxxxxxxxxxxxx 或 test_public_mailbox@xxx.xx`.
    pub public_mailbox_id: String,
    /// The address of the public mailbox. Example: `test_public_mailbox@xxx.xx`.
    pub email: Option<String>,
    /// The name of the public mailbox. Example: `test public mailbox`.
    pub name: Option<String>,
}

crate::request_builder!(PatchPublicMailbox {
    public_mailbox_id(impl Into<String>).into();
    email(impl Into<String>).into(), name(impl Into<String>).into()
});
crate::request!(PatchPublicMailbox -> PatchPublicMailboxResponse, PatchPublicMailboxError {
    "mail.v1.public_mailbox.patch", PATCH "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id",
    [Tenant], read_value Data, Json, SCOPES = ["mail:public_mailbox"];
    Path public_mailbox_id "public_mailbox_id", Body email "email", Body name "name"
});

/// What `mail.v1.public_mailbox.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchPublicMailboxResponse {
    /// The public mailbox, by its id or its address.
    pub public_mailbox_id: Option<String>,
    /// The address of the public mailbox.
    pub email: Option<String>,
    /// The name of the public mailbox.
    pub name: Option<String>,
}

crate::object!(PatchPublicMailboxResponse {
    public_mailbox_id "public_mailbox_id", email "email", name "name"
});

/// What `mail.v1.public_mailbox.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchPublicMailboxError {
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
    /// `1234023` (HTTP 409): email address alias exceeds the number limit
    ///
    /// The mailbox or group has as many aliases as are allowed. Delete some first.
    EmailAddressAliasExceedsNumberLimit,
    /// `1234033` (HTTP 409): email address has been used by another member as a login account
    ///
    /// The mail address is another member's login. Choose another.
    EmailAddressUsedAnotherMemberLogin,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchPublicMailboxError: CODES {
    EmailAddressHasBeenUsed = 1234006, InvalidParameterOrServerError = 1234008 + 2,
    PublicMailboxNotFound = 1234016, EmailAddressAliasExceedsNumberLimit = 1234023 + 1,
    EmailAddressUsedAnotherMemberLogin = 1234033
});

/// Moves a public mailbox to the recycle bin; its mails go to another mailbox, or are deleted if none is named.
///
/// [`DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/remove_to_recycle_bin`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/remove_to_recycle_bin>) gives [`RemoveToRecycleBinPublicMailboxResponse`] or fails with [`RemoveToRecycleBinPublicMailboxError`].
///
/// Token: tenant. Scopes, any one of: `mail:public_mailbox`. Rate limit: 20 a minute.
///
/// ```ignore
/// let response = client.send(RemoveToRecycleBinPublicMailbox::new(public_mailbox_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.public_mailbox.remove_to_recycle_bin",
        "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/remove_to_recycle_bin"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveToRecycleBinPublicMailbox {
    /// The public mailbox, by its address. Example: `test_public_mailbox@xxx.xx`.
    pub public_mailbox_id: String,
    /// The mailbox that takes over the mails; they are deleted where left out. Example: `user@xxx.xx`.
    pub to_mail_address: Option<String>,
}

crate::request_builder!(RemoveToRecycleBinPublicMailbox {
    public_mailbox_id(impl Into<String>).into();
    to_mail_address(impl Into<String>).into()
});
crate::request!(RemoveToRecycleBinPublicMailbox -> RemoveToRecycleBinPublicMailboxResponse, RemoveToRecycleBinPublicMailboxError {
    "mail.v1.public_mailbox.remove_to_recycle_bin",
    DELETE "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/remove_to_recycle_bin", [Tenant],
    read_value Data, Json, SCOPES = ["mail:public_mailbox"], LIMITS = [20 in 60];
    Path public_mailbox_id "public_mailbox_id", Body to_mail_address "to_mail_address"
});

/// What `mail.v1.public_mailbox.remove_to_recycle_bin` answers with.
pub type RemoveToRecycleBinPublicMailboxResponse = crate::Empty;

/// What `mail.v1.public_mailbox.remove_to_recycle_bin` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RemoveToRecycleBinPublicMailboxError {
    /// `1230001` (HTTP 400): 参数错误
    ///
    /// A parameter is not valid. Check the mail address and the other parameters.
    InvalidParameter,
    /// `1230002` (HTTP 403): 无权限
    ///
    /// The caller may not do this, or the server failed. Check the scopes and the range of data, or try again later.
    PermissionOrServerError,
    /// `1230003` (HTTP 500): 内部错误
    ///
    /// The server failed, or the mailbox was not found or is not open to the caller. Try again later, or check `user_mailbox_id` and the permissions.
    ServerErrorOrNoPermission,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(RemoveToRecycleBinPublicMailboxError: CODES {
    InvalidParameter = 1230001 + 5, PermissionOrServerError = 1230002 + 6,
    ServerErrorOrNoPermission = 1230003 + 5
});

/// Replaces the address and the name of a public mailbox.
///
/// [`PUT /open-apis/mail/v1/public_mailboxes/:public_mailbox_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/update>) gives [`UpdatePublicMailboxResponse`] or fails with [`UpdatePublicMailboxError`].
///
/// Token: tenant. Scopes, any one of: `mail:public_mailbox`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(UpdatePublicMailbox::new(public_mailbox_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.public_mailbox.update",
        "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdatePublicMailbox {
    /// The public mailbox, by its id or its address. Example: `xxxxxxxxxxxxxxx 或 test_public_mailbox@xxx.xx`.
    pub public_mailbox_id: String,
    /// The address of the public mailbox. Example: `test_public_mailbox@xxx.xx`.
    pub email: Option<String>,
    /// The name of the public mailbox. Example: `test public mailbox`.
    pub name: Option<String>,
}

crate::request_builder!(UpdatePublicMailbox {
    public_mailbox_id(impl Into<String>).into();
    email(impl Into<String>).into(), name(impl Into<String>).into()
});
crate::request!(UpdatePublicMailbox -> UpdatePublicMailboxResponse, UpdatePublicMailboxError {
    "mail.v1.public_mailbox.update", PUT "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id",
    [Tenant], read_value Data, Json, SCOPES = ["mail:public_mailbox"];
    Path public_mailbox_id "public_mailbox_id", Body email "email", Body name "name"
});

/// What `mail.v1.public_mailbox.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePublicMailboxResponse {
    /// The public mailbox, by its id or its address.
    pub public_mailbox_id: Option<String>,
    /// The address of the public mailbox.
    pub email: Option<String>,
    /// The name of the public mailbox.
    pub name: Option<String>,
}

crate::object!(UpdatePublicMailboxResponse {
    public_mailbox_id "public_mailbox_id", email "email", name "name"
});

/// What `mail.v1.public_mailbox.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdatePublicMailboxError {
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
    /// `1234023` (HTTP 409): email address alias exceeds the number limit
    ///
    /// The mailbox or group has as many aliases as are allowed. Delete some first.
    EmailAddressAliasExceedsNumberLimit,
    /// `1234033` (HTTP 409): email address has been used by another member as a login account
    ///
    /// The mail address is another member's login. Choose another.
    EmailAddressUsedAnotherMemberLogin,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdatePublicMailboxError: CODES {
    EmailAddressHasBeenUsed = 1234006, InvalidParameterOrServerError = 1234008 + 2,
    PublicMailboxNotFound = 1234016, EmailAddressAliasExceedsNumberLimit = 1234023 + 1,
    EmailAddressUsedAnotherMemberLogin = 1234033
});
