// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `mailgroup_member`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds up to 200 members to a mail group.
///
/// [`POST /open-apis/mail/v1/mailgroups/:mailgroup_id/members/batch_create`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-member/batch_create>) gives [`BatchCreateMailgroupMemberResponse`] or fails with [`BatchCreateMailgroupMemberError`].
///
/// Token: tenant. Scopes, any one of: `mail:mailgroup`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a second.
///
/// ```ignore
/// let response = client.send(BatchCreateMailgroupMember::new(mailgroup_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.mailgroup_member.batch_create",
        "/open-apis/mail/v1/mailgroups/:mailgroup_id/members/batch_create"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCreateMailgroupMember {
    /// The mail group, by its id or its address. Example: `xxxxxxxxxxxxxxx or test_mail_group@xxx.xx`.
    pub mailgroup_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The members to add, up to 200. Length: 1 to 200.
    pub items: Option<Vec<MailgroupMember>>,
}

crate::request_builder!(BatchCreateMailgroupMember {
    mailgroup_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(),
    items(impl IntoIterator<Item = impl Into<MailgroupMember>>).into_iter().map(Into::into).collect()
});
crate::request!(BatchCreateMailgroupMember -> BatchCreateMailgroupMemberResponse, BatchCreateMailgroupMemberError {
    "mail.v1.mailgroup_member.batch_create",
    POST "/open-apis/mail/v1/mailgroups/:mailgroup_id/members/batch_create", [Tenant],
    read_value Data, Json, SCOPES = ["mail:mailgroup"], LIMITS = [20 in 1];
    Path mailgroup_id "mailgroup_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Body items "items"
});

/// What `mail.v1.mailgroup_member.batch_create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateMailgroupMemberResponse {
    /// The members that were added.
    pub items: Vec<MailgroupMember>,
}

crate::object!(BatchCreateMailgroupMemberResponse { items "items" });

/// What `mail.v1.mailgroup_member.batch_create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchCreateMailgroupMemberError {
    /// `1234008` (HTTP 400): request parameter error
    ///
    /// A parameter, a mail address or a name is not valid, or the server failed. Check the parameters, or try again later.
    InvalidParameterOrServerError,
    /// `1234013` (HTTP 404): mail group not found
    ///
    /// The mail group or the mailbox does not exist, or the mailbox is not active. Check the id or address.
    GroupOrMailboxNotFound,
    /// `1234030` (HTTP 400): mailing group member count is over max limit
    ///
    /// There are as many mail groups or members as are allowed, or the caller may not do this. Delete some first, or check the permissions.
    LimitReachedOrPermissionDenied,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchCreateMailgroupMemberError: CODES {
    InvalidParameterOrServerError = 1234008 + 2, GroupOrMailboxNotFound = 1234013 + 1,
    LimitReachedOrPermissionDenied = 1234030 + 1
});

/// Removes up to 200 members from a mail group.
///
/// [`DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/members/batch_delete`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-member/batch_delete>) gives [`BatchDeleteMailgroupMemberResponse`] or fails with [`BatchDeleteMailgroupMemberError`].
///
/// Token: tenant. Scopes, any one of: `mail:mailgroup`. Rate limit: 20 a second.
///
/// ```ignore
/// let response = client.send(BatchDeleteMailgroupMember::new(mailgroup_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.mailgroup_member.batch_delete",
        "/open-apis/mail/v1/mailgroups/:mailgroup_id/members/batch_delete"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchDeleteMailgroupMember {
    /// The mail group, by its id or its address. Example: `xxxxxxxxxxxxxxx or test_mail_group@xxx.xx`.
    pub mailgroup_id: String,
    /// The members to remove, up to 200, by their ids. Length: 1 to 200. Example: `["xxxxxxxxxxxxxxx"]`.
    pub member_id_list: Option<Vec<String>>,
}

crate::request_builder!(BatchDeleteMailgroupMember {
    mailgroup_id(impl Into<String>).into();
    member_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(BatchDeleteMailgroupMember -> BatchDeleteMailgroupMemberResponse, BatchDeleteMailgroupMemberError {
    "mail.v1.mailgroup_member.batch_delete",
    DELETE "/open-apis/mail/v1/mailgroups/:mailgroup_id/members/batch_delete", [Tenant],
    read_value Data, Json, SCOPES = ["mail:mailgroup"], LIMITS = [20 in 1];
    Path mailgroup_id "mailgroup_id", Body member_id_list "member_id_list"
});

/// What `mail.v1.mailgroup_member.batch_delete` answers with.
pub type BatchDeleteMailgroupMemberResponse = crate::Empty;

/// What `mail.v1.mailgroup_member.batch_delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchDeleteMailgroupMemberError {
    /// `1234013` (HTTP 404): mail group not found
    ///
    /// The mail group or the mailbox does not exist, or the mailbox is not active. Check the id or address.
    GroupOrMailboxNotFound,
    /// `1234014` (HTTP 404): mail group member not found
    ///
    /// The member of the mail group does not exist. Check `member_id`.
    MailGroupMemberNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchDeleteMailgroupMemberError: CODES {
    GroupOrMailboxNotFound = 1234013 + 1, MailGroupMemberNotFound = 1234014
});

/// Adds one member to a mail group: a user, a department, another group, an outside address or everybody.
///
/// [`POST /open-apis/mail/v1/mailgroups/:mailgroup_id/members`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-member/create>) gives [`CreateMailgroupMemberResponse`] or fails with [`CreateMailgroupMemberError`].
///
/// Token: tenant. Scopes, any one of: `mail:mailgroup`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 50 a second.
///
/// ```ignore
/// let response = client.send(CreateMailgroupMember::new(mailgroup_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.mailgroup_member.create",
        "/open-apis/mail/v1/mailgroups/:mailgroup_id/members"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateMailgroupMember {
    /// The mail group, by its id or its address. Example: `xxxxxxxxxxxxxxx 或 test_mail_group@xxx.xx`.
    pub mailgroup_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The address of the member; only for outside addresses, mail groups and others. Example: `test_member@xxx.xx`.
    pub email: Option<String>,
    /// The user; only where `type` is `USER`. Example: `xxxxxxxxxx`.
    pub user_id: Option<String>,
    /// The department; only where `type` is `DEPARTMENT`. Example: `xxxxxxxxxx`.
    pub department_id: Option<String>,
    /// What the member is: a user, a department, everybody, a mail group, an outside address and so on. Example: `USER`.
    pub type_: Option<MailgroupMemberType>,
}

crate::request_builder!(CreateMailgroupMember {
    mailgroup_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(), email(impl Into<String>).into(),
    user_id(impl Into<String>).into(), department_id(impl Into<String>).into(),
    type_(impl Into<MailgroupMemberType>).into()
});
crate::request!(CreateMailgroupMember -> CreateMailgroupMemberResponse, CreateMailgroupMemberError {
    "mail.v1.mailgroup_member.create", POST "/open-apis/mail/v1/mailgroups/:mailgroup_id/members",
    [Tenant], read_value Data, Json, SCOPES = ["mail:mailgroup"], LIMITS = [50 in 1];
    Path mailgroup_id "mailgroup_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Body email "email", Body user_id "user_id",
    Body department_id "department_id", Body type_ "type"
});

/// What `mail.v1.mailgroup_member.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMailgroupMemberResponse {
    /// The member, by the id within the group or mailbox; made by the platform.
    pub member_id: Option<String>,
    /// The address of the member; only for outside addresses, mail groups and others.
    pub email: Option<String>,
    /// The user; only where `type` is `USER`.
    pub user_id: Option<String>,
    /// The department; only where `type` is `DEPARTMENT`.
    pub department_id: Option<String>,
    /// What the member is: a user, a department, everybody, a mail group, an outside address and so on.
    pub type_: Option<MailgroupMemberType>,
}

crate::object!(CreateMailgroupMemberResponse {
    member_id "member_id", email "email", user_id "user_id", department_id "department_id",
    type_ "type"
});

/// What `mail.v1.mailgroup_member.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateMailgroupMemberError {
    /// `1234008` (HTTP 400): request parameter error
    ///
    /// A parameter, a mail address or a name is not valid, or the server failed. Check the parameters, or try again later.
    InvalidParameterOrServerError,
    /// `1234013` (HTTP 404): mail group not found
    ///
    /// The mail group or the mailbox does not exist, or the mailbox is not active. Check the id or address.
    GroupOrMailboxNotFound,
    /// `1234030` (HTTP 400): mailing group member count is over max limit
    ///
    /// There are as many mail groups or members as are allowed, or the caller may not do this. Delete some first, or check the permissions.
    LimitReachedOrPermissionDenied,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateMailgroupMemberError: CODES {
    InvalidParameterOrServerError = 1234008 + 2, GroupOrMailboxNotFound = 1234013 + 1,
    LimitReachedOrPermissionDenied = 1234030 + 1
});

/// Removes one member from a mail group.
///
/// [`DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/members/:member_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-member/delete>) gives [`DeleteMailgroupMemberResponse`] or fails with [`DeleteMailgroupMemberError`].
///
/// Token: tenant. Scopes, any one of: `mail:mailgroup`. Rate limit: 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteMailgroupMember::new(mailgroup_id, member_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.mailgroup_member.delete",
        "/open-apis/mail/v1/mailgroups/:mailgroup_id/members/:member_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteMailgroupMember {
    /// The mail group, by its id or its address. Example: `xxxxxxxxxxxxxxx or test_mail_group@xxx.xx`.
    pub mailgroup_id: String,
    /// The member, by the id within the group or mailbox; made by the platform. Example: `xxxxxxxxxxxxxxx`.
    pub member_id: String,
}

crate::request_builder!(DeleteMailgroupMember {
    mailgroup_id(impl Into<String>).into(), member_id(impl Into<String>).into();
});
crate::request!(DeleteMailgroupMember -> DeleteMailgroupMemberResponse, DeleteMailgroupMemberError {
    "mail.v1.mailgroup_member.delete",
    DELETE "/open-apis/mail/v1/mailgroups/:mailgroup_id/members/:member_id", [Tenant],
    read_value Data, None, SCOPES = ["mail:mailgroup"], LIMITS = [50 in 1];
    Path mailgroup_id "mailgroup_id", Path member_id "member_id"
});

/// What `mail.v1.mailgroup_member.delete` answers with.
pub type DeleteMailgroupMemberResponse = crate::Empty;

/// What `mail.v1.mailgroup_member.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteMailgroupMemberError {
    /// `1234013` (HTTP 404): mail group not found
    ///
    /// The mail group or the mailbox does not exist, or the mailbox is not active. Check the id or address.
    GroupOrMailboxNotFound,
    /// `1234014` (HTTP 404): mail group member not found
    ///
    /// The member of the mail group does not exist. Check `member_id`.
    MailGroupMemberNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteMailgroupMemberError: CODES {
    GroupOrMailboxNotFound = 1234013 + 1, MailGroupMemberNotFound = 1234014
});

/// Gets one member of a mail group.
///
/// [`GET /open-apis/mail/v1/mailgroups/:mailgroup_id/members/:member_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-member/get>) gives [`GetMailgroupMemberResponse`] or fails with [`GetMailgroupMemberError`].
///
/// Token: tenant. Scopes, any one of: `mail:mailgroup`, `mail:mailgroup:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(GetMailgroupMember::new(mailgroup_id, member_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.mailgroup_member.get",
        "/open-apis/mail/v1/mailgroups/:mailgroup_id/members/:member_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMailgroupMember {
    /// The mail group, by its id or its address. Example: `xxxxxxxxxxxxxxx 或 test_mail_group@xxx.xx`.
    pub mailgroup_id: String,
    /// The member, by the id within the group or mailbox; made by the platform. Example: `xxxxxxxxxxxxxxx`.
    pub member_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
}

crate::request_builder!(GetMailgroupMember {
    mailgroup_id(impl Into<String>).into(), member_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into()
});
crate::request!(GetMailgroupMember -> GetMailgroupMemberResponse, GetMailgroupMemberError {
    "mail.v1.mailgroup_member.get",
    GET "/open-apis/mail/v1/mailgroups/:mailgroup_id/members/:member_id", [Tenant], read_value Data,
    None, SCOPES = ["mail:mailgroup", "mail:mailgroup:readonly"];
    Path mailgroup_id "mailgroup_id", Path member_id "member_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type"
});

/// What `mail.v1.mailgroup_member.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMailgroupMemberResponse {
    /// The member, by the id within the group or mailbox; made by the platform.
    pub member_id: Option<String>,
    /// The address of the member; only for outside addresses, mail groups and others.
    pub email: Option<String>,
    /// The user; only where `type` is `USER`.
    pub user_id: Option<String>,
    /// The department; only where `type` is `DEPARTMENT`.
    pub department_id: Option<String>,
    /// What the member is: a user, a department, everybody, a mail group, an outside address and so on.
    pub type_: Option<MailgroupMemberType>,
}

crate::object!(GetMailgroupMemberResponse {
    member_id "member_id", email "email", user_id "user_id", department_id "department_id",
    type_ "type"
});

/// What `mail.v1.mailgroup_member.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetMailgroupMemberError {
    /// `1234013` (HTTP 404): mail group not found
    ///
    /// The mail group or the mailbox does not exist, or the mailbox is not active. Check the id or address.
    GroupOrMailboxNotFound,
    /// `1234014` (HTTP 404): mail group member not found
    ///
    /// The member of the mail group does not exist. Check `member_id`.
    MailGroupMemberNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetMailgroupMemberError: CODES {
    GroupOrMailboxNotFound = 1234013 + 1, MailGroupMemberNotFound = 1234014
});

/// Lists the members of a mail group.
///
/// [`GET /open-apis/mail/v1/mailgroups/:mailgroup_id/members`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-member/list>) gives [`ListMailgroupMemberResponse`] or fails with [`ListMailgroupMemberError`].
///
/// Token: tenant. Scopes, any one of: `mail:mailgroup`, `mail:mailgroup:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let mut items = client.list(ListMailgroupMember::new(mailgroup_id)).items();
/// ```
#[doc(
    alias(
        "mail.v1.mailgroup_member.list",
        "/open-apis/mail/v1/mailgroups/:mailgroup_id/members"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMailgroupMember {
    /// The mail group, by its id or its address. Example: `xxxxxxxxxxxxxxx or test_mail_group@xxx.xx`.
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

crate::request_builder!(ListMailgroupMember {
    mailgroup_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(), page_token(impl Into<String>).into(),
    page_size(i64)
});
crate::request!(ListMailgroupMember -> ListMailgroupMemberResponse, ListMailgroupMemberError {
    "mail.v1.mailgroup_member.list", GET "/open-apis/mail/v1/mailgroups/:mailgroup_id/members",
    [Tenant], read_value Data, None, SCOPES = ["mail:mailgroup", "mail:mailgroup:readonly"];
    Path mailgroup_id "mailgroup_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Query page_token "page_token",
    Query page_size "page_size"
});
crate::paged!(ListMailgroupMember: MailgroupMember {
    page_token, page_size;
    page_token, has_more, items
});

/// What `mail.v1.mailgroup_member.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMailgroupMemberResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<MailgroupMember>,
}

crate::object!(ListMailgroupMemberResponse {
    has_more "has_more", page_token "page_token", items "items"
});

/// What `mail.v1.mailgroup_member.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListMailgroupMemberError {
    /// `1234013` (HTTP 404): mail group not found
    ///
    /// The mail group or the mailbox does not exist, or the mailbox is not active. Check the id or address.
    GroupOrMailboxNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListMailgroupMemberError: CODES { GroupOrMailboxNotFound = 1234013 + 1 });
