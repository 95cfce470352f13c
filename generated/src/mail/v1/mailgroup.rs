// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `mailgroup`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a mail group, without members.
///
/// [`POST /open-apis/mail/v1/mailgroups`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup/create>) gives [`CreateMailgroupResponse`] or fails with [`CreateMailgroupError`].
///
/// Token: tenant. Scopes, any one of: `mail:mailgroup`. Rate limit: 100 a second.
///
/// ```ignore
/// let response = client.send(CreateMailgroup::new()).await?;
/// ```
#[doc(alias("mail.v1.mailgroup.create", "/open-apis/mail/v1/mailgroups"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateMailgroup {
    /// The address of the mail group. Example: `test_mail_group@xxx.xx`.
    pub email: Option<String>,
    /// The name of the mail group. Example: `test mail group`.
    pub name: Option<String>,
    /// The description of the mail group. Example: `mail group for testing`.
    pub description: Option<String>,
    /// Who may write to the mail group. Example: `ALL_INTERNAL_USERS`.
    pub who_can_send_mail: Option<WhoCanSendMail>,
}

crate::request_builder!(CreateMailgroup {
    email(impl Into<String>).into(), name(impl Into<String>).into(),
    description(impl Into<String>).into(), who_can_send_mail(impl Into<WhoCanSendMail>).into()
});
crate::request!(CreateMailgroup -> CreateMailgroupResponse, CreateMailgroupError {
    "mail.v1.mailgroup.create", POST "/open-apis/mail/v1/mailgroups", [Tenant], read_value Data,
    Json, SCOPES = ["mail:mailgroup"], LIMITS = [100 in 1];
    Body email "email", Body name "name", Body description "description",
    Body who_can_send_mail "who_can_send_mail"
});

/// What `mail.v1.mailgroup.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMailgroupResponse {
    /// The mail group, by its id or its address.
    pub mailgroup_id: Option<String>,
    /// The address of the mail group.
    pub email: Option<String>,
    /// The name of the mail group.
    pub name: Option<String>,
    /// The description of the mail group.
    pub description: Option<String>,
    /// How many members the mail group has.
    pub direct_members_count: Option<String>,
    /// Whether the mail group has members from outside the tenant.
    pub include_external_member: Option<bool>,
    /// Whether everybody in the tenant is in the mail group.
    pub include_all_company_member: Option<bool>,
    /// Who may write to the mail group.
    pub who_can_send_mail: Option<WhoCanSendMail>,
}

crate::object!(CreateMailgroupResponse {
    mailgroup_id "mailgroup_id", email "email", name "name", description "description",
    direct_members_count "direct_members_count", include_external_member "include_external_member",
    include_all_company_member "include_all_company_member", who_can_send_mail "who_can_send_mail"
});

/// What `mail.v1.mailgroup.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateMailgroupError {
    /// `1234006` (HTTP 409): email address has been used
    ///
    /// The mail address is in use already. Choose another.
    EmailAddressHasBeenUsed,
    /// `1234008` (HTTP 400): request parameter error
    ///
    /// A parameter, a mail address or a name is not valid, or the server failed. Check the parameters, or try again later.
    InvalidParameterOrServerError,
    /// `1234019` (HTTP 400): mail address's domain not found
    ///
    /// The domain of the mail address does not exist. Check the domain.
    MailAddresssDomainNotFound,
    /// `1234030` (HTTP 400): mailing group count is over max limit
    ///
    /// There are as many mail groups or members as are allowed, or the caller may not do this. Delete some first, or check the permissions.
    LimitReachedOrPermissionDenied,
    /// `1234033` (HTTP 409): email address has been used by another member as login account
    ///
    /// The mail address is another member's login. Choose another.
    EmailAddressUsedAnotherMemberLogin,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateMailgroupError: CODES {
    EmailAddressHasBeenUsed = 1234006, InvalidParameterOrServerError = 1234008 + 2,
    MailAddresssDomainNotFound = 1234019, LimitReachedOrPermissionDenied = 1234030,
    EmailAddressUsedAnotherMemberLogin = 1234033 + 1
});

/// Deletes a mail group.
///
/// [`DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup/delete>) gives [`DeleteMailgroupResponse`] or fails with [`DeleteMailgroupError`].
///
/// Token: tenant. Scopes, any one of: `mail:mailgroup`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(DeleteMailgroup::new(mailgroup_id)).await?;
/// ```
#[doc(alias("mail.v1.mailgroup.delete", "/open-apis/mail/v1/mailgroups/:mailgroup_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteMailgroup {
    /// The mail group, by its id or its address. Example: `xxxxxxxxxxxxxxx 或 test_mail_group@xxx.xx`.
    pub mailgroup_id: String,
}

crate::request_builder!(DeleteMailgroup { mailgroup_id(impl Into<String>).into(); });
crate::request!(DeleteMailgroup -> DeleteMailgroupResponse, DeleteMailgroupError {
    "mail.v1.mailgroup.delete", DELETE "/open-apis/mail/v1/mailgroups/:mailgroup_id", [Tenant],
    read_value Data, None, SCOPES = ["mail:mailgroup"];
    Path mailgroup_id "mailgroup_id"
});

/// What `mail.v1.mailgroup.delete` answers with.
pub type DeleteMailgroupResponse = crate::Empty;

/// What `mail.v1.mailgroup.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteMailgroupError {
    /// `1234013` (HTTP 404): mail group not found
    ///
    /// The mail group or the mailbox does not exist, or the mailbox is not active. Check the id or address.
    GroupOrMailboxNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteMailgroupError: CODES { GroupOrMailboxNotFound = 1234013 + 1 });

/// Gets a mail group: its address, who may send to it and how many members it has.
///
/// [`GET /open-apis/mail/v1/mailgroups/:mailgroup_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup/get>) gives [`GetMailgroupResponse`] or fails with [`GetMailgroupError`].
///
/// Token: tenant. Scopes, any one of: `mail:mailgroup`, `mail:mailgroup:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(GetMailgroup::new(mailgroup_id)).await?;
/// ```
#[doc(alias("mail.v1.mailgroup.get", "/open-apis/mail/v1/mailgroups/:mailgroup_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMailgroup {
    /// The mail group, by its id or its address. Example: `xxxxxxxxxxxxxxx 或 test_mail_group@xxx.xx`.
    pub mailgroup_id: String,
}

crate::request_builder!(GetMailgroup { mailgroup_id(impl Into<String>).into(); });
crate::request!(GetMailgroup -> GetMailgroupResponse, GetMailgroupError {
    "mail.v1.mailgroup.get", GET "/open-apis/mail/v1/mailgroups/:mailgroup_id", [Tenant],
    read_value Data, None, SCOPES = ["mail:mailgroup", "mail:mailgroup:readonly"];
    Path mailgroup_id "mailgroup_id"
});

/// What `mail.v1.mailgroup.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMailgroupResponse {
    /// The mail group, by its id or its address.
    pub mailgroup_id: Option<String>,
    /// The address of the mail group.
    pub email: Option<String>,
    /// The name of the mail group.
    pub name: Option<String>,
    /// The description of the mail group.
    pub description: Option<String>,
    /// How many members the mail group has.
    pub direct_members_count: Option<String>,
    /// Whether the mail group has members from outside the tenant.
    pub include_external_member: Option<bool>,
    /// Whether everybody in the tenant is in the mail group.
    pub include_all_company_member: Option<bool>,
    /// Who may write to the mail group.
    pub who_can_send_mail: Option<WhoCanSendMail>,
}

crate::object!(GetMailgroupResponse {
    mailgroup_id "mailgroup_id", email "email", name "name", description "description",
    direct_members_count "direct_members_count", include_external_member "include_external_member",
    include_all_company_member "include_all_company_member", who_can_send_mail "who_can_send_mail"
});

/// What `mail.v1.mailgroup.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetMailgroupError {
    /// `1234013` (HTTP 404): mail group not found
    ///
    /// The mail group or the mailbox does not exist, or the mailbox is not active. Check the id or address.
    GroupOrMailboxNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetMailgroupError: CODES { GroupOrMailboxNotFound = 1234013 + 1 });

/// Lists the mail groups of the tenant, or those that a user manages.
///
/// [`GET /open-apis/mail/v1/mailgroups`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup/list>) gives [`ListMailgroupResponse`] or fails with [`ListMailgroupError`].
///
/// Token: tenant. Scopes, any one of: `mail:mailgroup`, `mail:mailgroup:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let mut items = client.list(ListMailgroup::new()).items();
/// ```
#[doc(alias("mail.v1.mailgroup.list", "/open-apis/mail/v1/mailgroups"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMailgroup {
    /// Only mail groups that this user manages. Example: `ou_xxxxxx`.
    pub manager_user_id: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `xxx`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `20`. Range: at most `200`. Example: `10`.
    pub page_size: Option<i64>,
}

crate::request_builder!(ListMailgroup {
    manager_user_id(impl Into<String>).into(), user_id_type(impl Into<UserIdType>).into(),
    page_token(impl Into<String>).into(), page_size(i64)
});
crate::request!(ListMailgroup -> ListMailgroupResponse, ListMailgroupError {
    "mail.v1.mailgroup.list", GET "/open-apis/mail/v1/mailgroups", [Tenant], read_value Data, None,
    SCOPES = ["mail:mailgroup", "mail:mailgroup:readonly"];
    Query manager_user_id "manager_user_id", Query user_id_type "user_id_type",
    Query page_token "page_token", Query page_size "page_size"
});
crate::paged!(ListMailgroup: Mailgroup { page_token, page_size; page_token, has_more, items });

/// What `mail.v1.mailgroup.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMailgroupResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<Mailgroup>,
}

crate::object!(ListMailgroupResponse {
    has_more "has_more", page_token "page_token", items "items"
});

/// What `mail.v1.mailgroup.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListMailgroupError {
    /// `1235003` (HTTP 503): Service unavailable
    ///
    /// The service is not available. Try again later.
    ServiceUnavailable,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListMailgroupError: CODES { ServiceUnavailable = 1235003 + 1 });

/// Changes some fields of a mail group; fields left out stay as they are.
///
/// [`PATCH /open-apis/mail/v1/mailgroups/:mailgroup_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup/patch>) gives [`PatchMailgroupResponse`] or fails with [`PatchMailgroupError`].
///
/// Token: tenant. Scopes, any one of: `mail:mailgroup`. Rate limit: 100 a second.
///
/// ```ignore
/// let response = client.send(PatchMailgroup::new(mailgroup_id)).await?;
/// ```
#[doc(alias("mail.v1.mailgroup.patch", "/open-apis/mail/v1/mailgroups/:mailgroup_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchMailgroup {
    /// The mail group, by its id or its address. Example: `xxxxxxxxxxxxxxx 或 test_mail_group@xxx.xx`.
    pub mailgroup_id: String,
    /// The address of the mail group. Example: `test_mail_group@xxx.xx`.
    pub email: Option<String>,
    /// The name of the mail group. Example: `test mail group`.
    pub name: Option<String>,
    /// The description of the mail group. Example: `mail group for testing`.
    pub description: Option<String>,
    /// Who may write to the mail group. Example: `ALL_INTERNAL_USERS`.
    pub who_can_send_mail: Option<WhoCanSendMail>,
}

crate::request_builder!(PatchMailgroup {
    mailgroup_id(impl Into<String>).into();
    email(impl Into<String>).into(), name(impl Into<String>).into(),
    description(impl Into<String>).into(), who_can_send_mail(impl Into<WhoCanSendMail>).into()
});
crate::request!(PatchMailgroup -> PatchMailgroupResponse, PatchMailgroupError {
    "mail.v1.mailgroup.patch", PATCH "/open-apis/mail/v1/mailgroups/:mailgroup_id", [Tenant],
    read_value Data, Json, SCOPES = ["mail:mailgroup"], LIMITS = [100 in 1];
    Path mailgroup_id "mailgroup_id", Body email "email", Body name "name",
    Body description "description", Body who_can_send_mail "who_can_send_mail"
});

/// What `mail.v1.mailgroup.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchMailgroupResponse {
    /// The mail group, by its id or its address.
    pub mailgroup_id: Option<String>,
    /// The address of the mail group.
    pub email: Option<String>,
    /// The name of the mail group.
    pub name: Option<String>,
    /// The description of the mail group.
    pub description: Option<String>,
    /// How many members the mail group has.
    pub direct_members_count: Option<String>,
    /// Whether the mail group has members from outside the tenant.
    pub include_external_member: Option<bool>,
    /// Whether everybody in the tenant is in the mail group.
    pub include_all_company_member: Option<bool>,
    /// Who may write to the mail group.
    pub who_can_send_mail: Option<WhoCanSendMail>,
}

crate::object!(PatchMailgroupResponse {
    mailgroup_id "mailgroup_id", email "email", name "name", description "description",
    direct_members_count "direct_members_count", include_external_member "include_external_member",
    include_all_company_member "include_all_company_member", who_can_send_mail "who_can_send_mail"
});

/// What `mail.v1.mailgroup.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchMailgroupError {
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
    /// `1234023` (HTTP 409): email address alias exceeds the number limit
    ///
    /// The mailbox or group has as many aliases as are allowed. Delete some first.
    EmailAddressAliasExceedsNumberLimit,
    /// `1234030` (HTTP 400): mailing group count is over max limit
    ///
    /// There are as many mail groups or members as are allowed, or the caller may not do this. Delete some first, or check the permissions.
    LimitReachedOrPermissionDenied,
    /// `1234033` (HTTP 409): email address has been used by another member as a login account
    ///
    /// The mail address is another member's login. Choose another.
    EmailAddressUsedAnotherMemberLogin,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchMailgroupError: CODES {
    EmailAddressHasBeenUsed = 1234006, InvalidParameterOrServerError = 1234008 + 2,
    GroupOrMailboxNotFound = 1234013 + 1, EmailAddressAliasExceedsNumberLimit = 1234023 + 1,
    LimitReachedOrPermissionDenied = 1234030, EmailAddressUsedAnotherMemberLogin = 1234033
});

/// Replaces all fields of a mail group.
///
/// [`PUT /open-apis/mail/v1/mailgroups/:mailgroup_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup/update>) gives [`UpdateMailgroupResponse`] or fails with [`UpdateMailgroupError`].
///
/// Token: tenant. Scopes, any one of: `mail:mailgroup`. Rate limit: 100 a second.
///
/// ```ignore
/// let response = client.send(UpdateMailgroup::new(mailgroup_id)).await?;
/// ```
#[doc(alias("mail.v1.mailgroup.update", "/open-apis/mail/v1/mailgroups/:mailgroup_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateMailgroup {
    /// The mail group, by its id or its address. Example: `xxxxxxxxxxxxxxx 或 test_mail_group@xxx.xx`.
    pub mailgroup_id: String,
    /// The address of the mail group. Example: `test_mail_group@xxx.xx`.
    pub email: Option<String>,
    /// The name of the mail group. Example: `test mail group`.
    pub name: Option<String>,
    /// The description of the mail group. Example: `mail group for testing`.
    pub description: Option<String>,
    /// Who may write to the mail group. Example: `ALL_INTERNAL_USERS`.
    pub who_can_send_mail: Option<WhoCanSendMail>,
}

crate::request_builder!(UpdateMailgroup {
    mailgroup_id(impl Into<String>).into();
    email(impl Into<String>).into(), name(impl Into<String>).into(),
    description(impl Into<String>).into(), who_can_send_mail(impl Into<WhoCanSendMail>).into()
});
crate::request!(UpdateMailgroup -> UpdateMailgroupResponse, UpdateMailgroupError {
    "mail.v1.mailgroup.update", PUT "/open-apis/mail/v1/mailgroups/:mailgroup_id", [Tenant],
    read_value Data, Json, SCOPES = ["mail:mailgroup"], LIMITS = [100 in 1];
    Path mailgroup_id "mailgroup_id", Body email "email", Body name "name",
    Body description "description", Body who_can_send_mail "who_can_send_mail"
});

/// What `mail.v1.mailgroup.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMailgroupResponse {
    /// The mail group, by its id or its address.
    pub mailgroup_id: Option<String>,
    /// The address of the mail group.
    pub email: Option<String>,
    /// The name of the mail group.
    pub name: Option<String>,
    /// The description of the mail group.
    pub description: Option<String>,
    /// How many members the mail group has.
    pub direct_members_count: Option<String>,
    /// Whether the mail group has members from outside the tenant.
    pub include_external_member: Option<bool>,
    /// Whether everybody in the tenant is in the mail group.
    pub include_all_company_member: Option<bool>,
    /// Who may write to the mail group.
    pub who_can_send_mail: Option<WhoCanSendMail>,
}

crate::object!(UpdateMailgroupResponse {
    mailgroup_id "mailgroup_id", email "email", name "name", description "description",
    direct_members_count "direct_members_count", include_external_member "include_external_member",
    include_all_company_member "include_all_company_member", who_can_send_mail "who_can_send_mail"
});

/// What `mail.v1.mailgroup.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateMailgroupError {
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
    /// `1234023` (HTTP 409): email address alias exceed the number limit
    ///
    /// The mailbox or group has as many aliases as are allowed. Delete some first.
    EmailAddressAliasExceedsNumberLimit,
    /// `1234030` (HTTP 400): mailing group count is over max limit
    ///
    /// There are as many mail groups or members as are allowed, or the caller may not do this. Delete some first, or check the permissions.
    LimitReachedOrPermissionDenied,
    /// `1234033` (HTTP 409): email address has been used by another member as login account
    ///
    /// The mail address is another member's login. Choose another.
    EmailAddressUsedAnotherMemberLogin,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateMailgroupError: CODES {
    EmailAddressHasBeenUsed = 1234006, InvalidParameterOrServerError = 1234008 + 2,
    GroupOrMailboxNotFound = 1234013 + 1, EmailAddressAliasExceedsNumberLimit = 1234023,
    LimitReachedOrPermissionDenied = 1234030, EmailAddressUsedAnotherMemberLogin = 1234033 + 1
});
