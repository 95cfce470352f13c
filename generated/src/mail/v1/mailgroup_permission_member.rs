// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `mailgroup_permission_member`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lets up to 200 more senders write to a mail group that only chosen senders can write to.
///
/// [`POST /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/batch_create`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-permission_member/batch_create>) gives [`BatchCreateMailgroupPermissionMemberResponse`] or fails with [`BatchCreateMailgroupPermissionMemberError`].
///
/// Token: tenant. Scopes, any one of: `mail:mailgroup`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a second.
///
/// ```ignore
/// let response = client.send(BatchCreateMailgroupPermissionMember::new(mailgroup_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.mailgroup_permission_member.batch_create",
        "/open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/batch_create"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCreateMailgroupPermissionMember {
    /// The mail group, by its id or its address. Example: `xxxxxxxxxxxxxxx or test_mail_group@xxx.xx`.
    pub mailgroup_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The senders to add, up to 200. Length: 1 to 200.
    pub items: Option<Vec<MailgroupPermissionMember>>,
}

crate::request_builder!(BatchCreateMailgroupPermissionMember {
    mailgroup_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(),
    items(impl IntoIterator<Item = impl Into<MailgroupPermissionMember>>).into_iter().map(Into::into).collect()
});
crate::request!(BatchCreateMailgroupPermissionMember -> BatchCreateMailgroupPermissionMemberResponse, BatchCreateMailgroupPermissionMemberError {
    "mail.v1.mailgroup_permission_member.batch_create",
    POST "/open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/batch_create", [Tenant],
    read_value Data, Json, SCOPES = ["mail:mailgroup"], LIMITS = [20 in 1];
    Path mailgroup_id "mailgroup_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Body items "items"
});

/// What `mail.v1.mailgroup_permission_member.batch_create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateMailgroupPermissionMemberResponse {
    /// The senders that were added.
    pub items: Vec<MailgroupPermissionMember>,
}

crate::object!(BatchCreateMailgroupPermissionMemberResponse { items "items" });

/// What `mail.v1.mailgroup_permission_member.batch_create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchCreateMailgroupPermissionMemberError {
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

crate::error_enum!(BatchCreateMailgroupPermissionMemberError: CODES {
    InvalidParameterOrServerError = 1234008 + 2, GroupOrMailboxNotFound = 1234013 + 1
});

/// Removes up to 200 senders from those who may write to a mail group.
///
/// [`DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/batch_delete`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-permission_member/batch_delete>) gives [`BatchDeleteMailgroupPermissionMemberResponse`] or fails with [`BatchDeleteMailgroupPermissionMemberError`].
///
/// Token: tenant. Scopes, any one of: `mail:mailgroup`. Rate limit: 20 a second.
///
/// ```ignore
/// let request = BatchDeleteMailgroupPermissionMember::new(mailgroup_id, permission_member_id_list);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "mail.v1.mailgroup_permission_member.batch_delete",
        "/open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/batch_delete"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchDeleteMailgroupPermissionMember {
    /// The mail group, by its id or its address. Example: `xxxxxxxxxxxxxxx or test_mail_group@xxx.xx`.
    pub mailgroup_id: String,
    /// The senders to remove, up to 200, by their ids. Length: 1 to 200. Example: `["xxxxxxxxxxxxxxx"]`.
    pub permission_member_id_list: Vec<String>,
}

crate::request_builder!(BatchDeleteMailgroupPermissionMember {
    mailgroup_id(impl Into<String>).into(),
    permission_member_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
});
crate::request!(BatchDeleteMailgroupPermissionMember -> BatchDeleteMailgroupPermissionMemberResponse, BatchDeleteMailgroupPermissionMemberError {
    "mail.v1.mailgroup_permission_member.batch_delete",
    DELETE "/open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/batch_delete", [Tenant],
    read_value Data, Json, SCOPES = ["mail:mailgroup"], LIMITS = [20 in 1];
    Path mailgroup_id "mailgroup_id", Body permission_member_id_list "permission_member_id_list"
});

/// What `mail.v1.mailgroup_permission_member.batch_delete` answers with.
pub type BatchDeleteMailgroupPermissionMemberResponse = crate::Empty;

/// What `mail.v1.mailgroup_permission_member.batch_delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchDeleteMailgroupPermissionMemberError {
    /// `1234013` (HTTP 404): mail group not found
    ///
    /// The mail group or the mailbox does not exist, or the mailbox is not active. Check the id or address.
    GroupOrMailboxNotFound,
    /// `1234015` (HTTP 404): mail group permission member not found
    ///
    /// The sender is not among those who may write to the mail group. Check `permission_member_id`.
    MailGroupPermissionMemberNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchDeleteMailgroupPermissionMemberError: CODES {
    GroupOrMailboxNotFound = 1234013 + 1, MailGroupPermissionMemberNotFound = 1234015
});

/// Lets one more sender write to a mail group that only chosen senders can write to.
///
/// [`POST /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-permission_member/create>) gives [`CreateMailgroupPermissionMemberResponse`] or fails with [`CreateMailgroupPermissionMemberError`].
///
/// Token: tenant. Scopes, any one of: `mail:mailgroup`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 50 a second.
///
/// ```ignore
/// let response = client.send(CreateMailgroupPermissionMember::new(mailgroup_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.mailgroup_permission_member.create",
        "/open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateMailgroupPermissionMember {
    /// The mail group, by its id or its address. Example: `xxxxxxxxxxxxxxx 或 test_mail_group@xxx.xx`.
    pub mailgroup_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments. Example: `xxx`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The user; only where `type` is `USER`. Example: `xxxxxxxxxx`.
    pub user_id: Option<String>,
    /// The department; only where `type` is `DEPARTMENT`. Example: `xxxxxxxxxx`.
    pub department_id: Option<String>,
    /// The address of the sender; only for mail groups and public mailboxes. Example: `xxx@xx.x`.
    pub email: Option<String>,
    /// What the sender is: a user, a department, a mail group or a public mailbox. Example: `USER`.
    pub type_: Option<MailgroupPermissionMemberType>,
}

crate::request_builder!(CreateMailgroupPermissionMember {
    mailgroup_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(), user_id(impl Into<String>).into(),
    department_id(impl Into<String>).into(), email(impl Into<String>).into(),
    type_(impl Into<MailgroupPermissionMemberType>).into()
});
crate::request!(CreateMailgroupPermissionMember -> CreateMailgroupPermissionMemberResponse, CreateMailgroupPermissionMemberError {
    "mail.v1.mailgroup_permission_member.create",
    POST "/open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members", [Tenant],
    read_value Data, Json, SCOPES = ["mail:mailgroup"], LIMITS = [50 in 1];
    Path mailgroup_id "mailgroup_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Body user_id "user_id",
    Body department_id "department_id", Body email "email", Body type_ "type"
});

/// What `mail.v1.mailgroup_permission_member.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMailgroupPermissionMemberResponse {
    /// The sender, by the id within the list of those who may write; made by the platform.
    pub permission_member_id: Option<String>,
    /// The user; only where `type` is `USER`.
    pub user_id: Option<String>,
    /// The department; only where `type` is `DEPARTMENT`.
    pub department_id: Option<String>,
    /// The address of the sender; only for mail groups and public mailboxes.
    pub email: Option<String>,
    /// What the sender is: a user, a department, a mail group or a public mailbox.
    pub type_: Option<MailgroupPermissionMemberType>,
}

crate::object!(CreateMailgroupPermissionMemberResponse {
    permission_member_id "permission_member_id", user_id "user_id", department_id "department_id",
    email "email", type_ "type"
});

/// What `mail.v1.mailgroup_permission_member.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateMailgroupPermissionMemberError {
    /// `1234013` (HTTP 404): mail group not found
    ///
    /// The mail group or the mailbox does not exist, or the mailbox is not active. Check the id or address.
    GroupOrMailboxNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateMailgroupPermissionMemberError: CODES {
    GroupOrMailboxNotFound = 1234013 + 1
});

/// Removes a sender from those who may write to a mail group.
///
/// [`DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/:permission_member_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-permission_member/delete>) gives [`DeleteMailgroupPermissionMemberResponse`] or fails with [`DeleteMailgroupPermissionMemberError`].
///
/// Token: tenant. Scopes, any one of: `mail:mailgroup`. Rate limit: 50 a second.
///
/// ```ignore
/// let request = DeleteMailgroupPermissionMember::new(mailgroup_id, permission_member_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "mail.v1.mailgroup_permission_member.delete",
        "/open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/:permission_member_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteMailgroupPermissionMember {
    /// The mail group, by its id or its address. Example: `xxxxxxxxxxxxxxx or test_mail_group@xxx.xx`.
    pub mailgroup_id: String,
    /// The sender, by the id within the list of those who may write; made by the platform. Example: `xxxxxxxxxxxxxxx`.
    pub permission_member_id: String,
}

crate::request_builder!(DeleteMailgroupPermissionMember {
    mailgroup_id(impl Into<String>).into(), permission_member_id(impl Into<String>).into();
});
crate::request!(DeleteMailgroupPermissionMember -> DeleteMailgroupPermissionMemberResponse, DeleteMailgroupPermissionMemberError {
    "mail.v1.mailgroup_permission_member.delete",
    DELETE "/open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/:permission_member_id",
    [Tenant], read_value Data, None, SCOPES = ["mail:mailgroup"], LIMITS = [50 in 1];
    Path mailgroup_id "mailgroup_id", Path permission_member_id "permission_member_id"
});

/// What `mail.v1.mailgroup_permission_member.delete` answers with.
pub type DeleteMailgroupPermissionMemberResponse = crate::Empty;

/// What `mail.v1.mailgroup_permission_member.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteMailgroupPermissionMemberError {
    /// `1234013` (HTTP 404): mail group not found
    ///
    /// The mail group or the mailbox does not exist, or the mailbox is not active. Check the id or address.
    GroupOrMailboxNotFound,
    /// `1234015` (HTTP 404): mail group permission member not found
    ///
    /// The sender is not among those who may write to the mail group. Check `permission_member_id`.
    MailGroupPermissionMemberNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteMailgroupPermissionMemberError: CODES {
    GroupOrMailboxNotFound = 1234013 + 1, MailGroupPermissionMemberNotFound = 1234015
});

/// Gets one of the senders who may write to a mail group.
///
/// [`GET /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/:permission_member_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-permission_member/get>) gives [`GetMailgroupPermissionMemberResponse`] or fails with [`GetMailgroupPermissionMemberError`].
///
/// Token: tenant. Scopes, any one of: `mail:mailgroup`, `mail:mailgroup:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let request = GetMailgroupPermissionMember::new(mailgroup_id, permission_member_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "mail.v1.mailgroup_permission_member.get",
        "/open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/:permission_member_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMailgroupPermissionMember {
    /// The mail group, by its id or its address. Example: `xxxxxxxxxxxxxxx 或 test_mail_group@xxx.xx`.
    pub mailgroup_id: String,
    /// The sender, by the id within the list of those who may write; made by the platform. Example: `xxxxxxxxxxxxxxx`.
    pub permission_member_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
}

crate::request_builder!(GetMailgroupPermissionMember {
    mailgroup_id(impl Into<String>).into(), permission_member_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into()
});
crate::request!(GetMailgroupPermissionMember -> GetMailgroupPermissionMemberResponse, GetMailgroupPermissionMemberError {
    "mail.v1.mailgroup_permission_member.get",
    GET "/open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/:permission_member_id",
    [Tenant], read_value Data, None, SCOPES = ["mail:mailgroup", "mail:mailgroup:readonly"];
    Path mailgroup_id "mailgroup_id", Path permission_member_id "permission_member_id",
    Query user_id_type "user_id_type", Query department_id_type "department_id_type"
});

/// What `mail.v1.mailgroup_permission_member.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMailgroupPermissionMemberResponse {
    /// The sender, by the id within the list of those who may write; made by the platform.
    pub permission_member_id: Option<String>,
    /// The user; only where `type` is `USER`.
    pub user_id: Option<String>,
    /// The department; only where `type` is `DEPARTMENT`.
    pub department_id: Option<String>,
    /// The address of the sender; only for mail groups and public mailboxes.
    pub email: Option<String>,
    /// What the sender is: a user, a department, a mail group or a public mailbox.
    pub type_: Option<MailgroupPermissionMemberType>,
}

crate::object!(GetMailgroupPermissionMemberResponse {
    permission_member_id "permission_member_id", user_id "user_id", department_id "department_id",
    email "email", type_ "type"
});

/// What `mail.v1.mailgroup_permission_member.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetMailgroupPermissionMemberError {
    /// `1234013` (HTTP 404): mail group not found
    ///
    /// The mail group or the mailbox does not exist, or the mailbox is not active. Check the id or address.
    GroupOrMailboxNotFound,
    /// `1234015` (HTTP 404): mail group permission member not found
    ///
    /// The sender is not among those who may write to the mail group. Check `permission_member_id`.
    MailGroupPermissionMemberNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetMailgroupPermissionMemberError: CODES {
    GroupOrMailboxNotFound = 1234013 + 1, MailGroupPermissionMemberNotFound = 1234015
});

/// Lists the senders who may write to a mail group.
///
/// [`GET /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-permission_member/list>) gives [`ListMailgroupPermissionMemberResponse`] or fails with [`ListMailgroupPermissionMemberError`].
///
/// Token: tenant. Scopes, any one of: `mail:mailgroup`, `mail:mailgroup:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let mut items = client.list(ListMailgroupPermissionMember::new(mailgroup_id)).items();
/// ```
#[doc(
    alias(
        "mail.v1.mailgroup_permission_member.list",
        "/open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMailgroupPermissionMember {
    /// The mail group, by its id or its address. Example: `xxxxxxxxxxxxxxx 或 test_mail_group@xxx.xx`.
    pub mailgroup_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `xxx`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `20`. Range: at most `200`. Example: `10`.
    pub page_size: Option<i64>,
}

crate::request_builder!(ListMailgroupPermissionMember {
    mailgroup_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(), page_token(impl Into<String>).into(),
    page_size(i64)
});
crate::request!(ListMailgroupPermissionMember -> ListMailgroupPermissionMemberResponse, ListMailgroupPermissionMemberError {
    "mail.v1.mailgroup_permission_member.list",
    GET "/open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members", [Tenant], read_value Data,
    None, SCOPES = ["mail:mailgroup", "mail:mailgroup:readonly"];
    Path mailgroup_id "mailgroup_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Query page_token "page_token",
    Query page_size "page_size"
});
crate::paged!(ListMailgroupPermissionMember: MailgroupPermissionMember {
    page_token, page_size;
    page_token, has_more, items
});

/// What `mail.v1.mailgroup_permission_member.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMailgroupPermissionMemberResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<MailgroupPermissionMember>,
}

crate::object!(ListMailgroupPermissionMemberResponse {
    has_more "has_more", page_token "page_token", items "items"
});

/// What `mail.v1.mailgroup_permission_member.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListMailgroupPermissionMemberError {
    /// `1234013` (HTTP 404): mail group not found
    ///
    /// The mail group or the mailbox does not exist, or the mailbox is not active. Check the id or address.
    GroupOrMailboxNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListMailgroupPermissionMemberError: CODES {
    GroupOrMailboxNotFound = 1234013 + 1
});
