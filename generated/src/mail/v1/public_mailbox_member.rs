// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `public_mailbox_member`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lets up to 200 more users use a public mailbox.
///
/// [`POST /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/batch_create`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/batch_create>) gives [`BatchCreatePublicMailboxMemberResponse`] or fails with [`BatchCreatePublicMailboxMemberError`].
///
/// Token: tenant. Scopes, any one of: `mail:public_mailbox`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a second.
///
/// ```ignore
/// let request = BatchCreatePublicMailboxMember::new(public_mailbox_id, items);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "mail.v1.public_mailbox_member.batch_create",
        "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/batch_create"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCreatePublicMailboxMember {
    /// The public mailbox, by its id or its address. Example: `xxxxxxxxxxxxxxx or test_public_mailbox@xxx.xx`.
    pub public_mailbox_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The users to add, up to 200. Length: 1 to 200.
    pub items: Vec<PublicMailboxMember>,
}

crate::request_builder!(BatchCreatePublicMailboxMember {
    public_mailbox_id(impl Into<String>).into(),
    items(impl IntoIterator<Item = impl Into<PublicMailboxMember>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(BatchCreatePublicMailboxMember -> BatchCreatePublicMailboxMemberResponse, BatchCreatePublicMailboxMemberError {
    "mail.v1.public_mailbox_member.batch_create",
    POST "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/batch_create", [Tenant],
    read_value Data, Json, SCOPES = ["mail:public_mailbox"], LIMITS = [20 in 1];
    Path public_mailbox_id "public_mailbox_id", Query user_id_type "user_id_type",
    Body items "items"
});

/// What `mail.v1.public_mailbox_member.batch_create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreatePublicMailboxMemberResponse {
    /// The users that were added.
    pub items: Vec<PublicMailboxMember>,
}

crate::object!(BatchCreatePublicMailboxMemberResponse { items "items" });

/// What `mail.v1.public_mailbox_member.batch_create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchCreatePublicMailboxMemberError {
    /// `1234008` (HTTP 400): request parameter error
    ///
    /// A parameter, a mail address or a name is not valid, or the server failed. Check the parameters, or try again later.
    InvalidParameterOrServerError,
    /// `1234016` (HTTP 404): public mailbox not found
    ///
    /// The public mailbox does not exist. Check `public_mailbox_id`.
    PublicMailboxNotFound,
    /// `1234027` (HTTP 400): some users have exceeded the limit on the number of bindable public mailboxes
    SomeUsersExceededLimitNumberBindable,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchCreatePublicMailboxMemberError: CODES {
    InvalidParameterOrServerError = 1234008 + 2, PublicMailboxNotFound = 1234016,
    SomeUsersExceededLimitNumberBindable = 1234027
});

/// Removes up to 200 users from a public mailbox.
///
/// [`DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/batch_delete`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/batch_delete>) gives [`BatchDeletePublicMailboxMemberResponse`] or fails with [`BatchDeletePublicMailboxMemberError`].
///
/// Token: tenant. Scopes, any one of: `mail:public_mailbox`. Rate limit: 20 a second.
///
/// ```ignore
/// let request = BatchDeletePublicMailboxMember::new(public_mailbox_id, member_id_list);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "mail.v1.public_mailbox_member.batch_delete",
        "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/batch_delete"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchDeletePublicMailboxMember {
    /// The public mailbox, by its id or its address. Example: `xxxxxxxxxxxxxxx or test_public_mailbox@xxx.xx`.
    pub public_mailbox_id: String,
    /// The members to remove, up to 200, by their ids. Length: 1 to 200. Example: `["xxxxxxxxxxxxxxx"]`.
    pub member_id_list: Vec<String>,
}

crate::request_builder!(BatchDeletePublicMailboxMember {
    public_mailbox_id(impl Into<String>).into(),
    member_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
});
crate::request!(BatchDeletePublicMailboxMember -> BatchDeletePublicMailboxMemberResponse, BatchDeletePublicMailboxMemberError {
    "mail.v1.public_mailbox_member.batch_delete",
    DELETE "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/batch_delete", [Tenant],
    read_value Data, Json, SCOPES = ["mail:public_mailbox"], LIMITS = [20 in 1];
    Path public_mailbox_id "public_mailbox_id", Body member_id_list "member_id_list"
});

/// What `mail.v1.public_mailbox_member.batch_delete` answers with.
pub type BatchDeletePublicMailboxMemberResponse = crate::Empty;

/// What `mail.v1.public_mailbox_member.batch_delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchDeletePublicMailboxMemberError {
    /// `1234016` (HTTP 404): public mailbox not found
    ///
    /// The public mailbox does not exist. Check `public_mailbox_id`.
    PublicMailboxNotFound,
    /// `1234040` (HTTP 404): public mailbox member not found
    ///
    /// The public mailbox has no such member, the kind of address is not supported, or `geo` may not be set. Check the parameters.
    MemberMissingOrUnsupported,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchDeletePublicMailboxMemberError: CODES {
    PublicMailboxNotFound = 1234016, MemberMissingOrUnsupported = 1234040 + 2
});

/// Removes all users from a public mailbox.
///
/// [`POST /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/clear`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/clear>) gives [`ClearPublicMailboxMemberResponse`] or fails with [`ClearPublicMailboxMemberError`].
///
/// Token: tenant. Scopes, any one of: `mail:public_mailbox`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(ClearPublicMailboxMember::new(public_mailbox_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.public_mailbox_member.clear",
        "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/clear"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ClearPublicMailboxMember {
    /// The public mailbox, by its id or its address. Example: `xxxxxxxxxxxxxxx 或 test_public_mailbox@xxx.xx`.
    pub public_mailbox_id: String,
}

crate::request_builder!(ClearPublicMailboxMember { public_mailbox_id(impl Into<String>).into(); });
crate::request!(ClearPublicMailboxMember -> ClearPublicMailboxMemberResponse, ClearPublicMailboxMemberError {
    "mail.v1.public_mailbox_member.clear",
    POST "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/clear", [Tenant],
    read_value Data, None, SCOPES = ["mail:public_mailbox"];
    Path public_mailbox_id "public_mailbox_id"
});

/// What `mail.v1.public_mailbox_member.clear` answers with.
pub type ClearPublicMailboxMemberResponse = crate::Empty;

/// What `mail.v1.public_mailbox_member.clear` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ClearPublicMailboxMemberError {
    /// `1234016` (HTTP 404): public mailbox not found
    ///
    /// The public mailbox does not exist. Check `public_mailbox_id`.
    PublicMailboxNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ClearPublicMailboxMemberError: CODES { PublicMailboxNotFound = 1234016 });

/// Lets one more user use a public mailbox.
///
/// [`POST /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/create>) gives [`CreatePublicMailboxMemberResponse`] or fails with [`CreatePublicMailboxMemberError`].
///
/// Token: tenant. Scopes, any one of: `mail:public_mailbox`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 50 a second.
///
/// ```ignore
/// let response = client.send(CreatePublicMailboxMember::new(public_mailbox_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.public_mailbox_member.create",
        "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePublicMailboxMember {
    /// The public mailbox, by its id or its address. Example: `xxxxxxxxxxxxxxx 或 test_public_mailbox@xxx.xx`.
    pub public_mailbox_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The user. Example: `xxxxxxxxxx`.
    pub user_id: Option<String>,
    /// What the member is, which is a user. Example: `USER`.
    pub type_: Option<PublicMailboxMemberType>,
}

crate::request_builder!(CreatePublicMailboxMember {
    public_mailbox_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(), user_id(impl Into<String>).into(),
    type_(impl Into<PublicMailboxMemberType>).into()
});
crate::request!(CreatePublicMailboxMember -> CreatePublicMailboxMemberResponse, CreatePublicMailboxMemberError {
    "mail.v1.public_mailbox_member.create",
    POST "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members", [Tenant],
    read_value Data, Json, SCOPES = ["mail:public_mailbox"], LIMITS = [50 in 1];
    Path public_mailbox_id "public_mailbox_id", Query user_id_type "user_id_type",
    Body user_id "user_id", Body type_ "type"
});

/// What `mail.v1.public_mailbox_member.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePublicMailboxMemberResponse {
    /// The member, by the id within the group or mailbox; made by the platform.
    pub member_id: Option<String>,
    /// The user.
    pub user_id: Option<String>,
    /// What the member is, which is a user.
    pub type_: Option<PublicMailboxMemberType>,
}

crate::object!(CreatePublicMailboxMemberResponse {
    member_id "member_id", user_id "user_id", type_ "type"
});

/// What `mail.v1.public_mailbox_member.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreatePublicMailboxMemberError {
    /// `1234016` (HTTP 404): public mailbox not found
    ///
    /// The public mailbox does not exist. Check `public_mailbox_id`.
    PublicMailboxNotFound,
    /// `1234027` (HTTP 400): the user has exceeded the limit on the number of bindable public mailboxes
    SomeUsersExceededLimitNumberBindable,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreatePublicMailboxMemberError: CODES {
    PublicMailboxNotFound = 1234016, SomeUsersExceededLimitNumberBindable = 1234027 + 1
});

/// Removes one user from a public mailbox.
///
/// [`DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/:member_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/delete>) gives [`DeletePublicMailboxMemberResponse`] or fails with [`DeletePublicMailboxMemberError`].
///
/// Token: tenant. Scopes, any one of: `mail:public_mailbox`. Rate limit: 50 a second.
///
/// ```ignore
/// let request = DeletePublicMailboxMember::new(public_mailbox_id, member_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "mail.v1.public_mailbox_member.delete",
        "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/:member_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePublicMailboxMember {
    /// The public mailbox, by its id or its address. Example: `xxxxxxxxxxxxxxx 或 test_public_mailbox@xxx.xx`.
    pub public_mailbox_id: String,
    /// The member, by the id within the group or mailbox; made by the platform. Example: `xxxxxxxxxxxxxxx`.
    pub member_id: String,
}

crate::request_builder!(DeletePublicMailboxMember {
    public_mailbox_id(impl Into<String>).into(), member_id(impl Into<String>).into();
});
crate::request!(DeletePublicMailboxMember -> DeletePublicMailboxMemberResponse, DeletePublicMailboxMemberError {
    "mail.v1.public_mailbox_member.delete",
    DELETE "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/:member_id", [Tenant],
    read_value Data, None, SCOPES = ["mail:public_mailbox"], LIMITS = [50 in 1];
    Path public_mailbox_id "public_mailbox_id", Path member_id "member_id"
});

/// What `mail.v1.public_mailbox_member.delete` answers with.
pub type DeletePublicMailboxMemberResponse = crate::Empty;

/// What `mail.v1.public_mailbox_member.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeletePublicMailboxMemberError {
    /// `1234016` (HTTP 404): public mailbox not found
    ///
    /// The public mailbox does not exist. Check `public_mailbox_id`.
    PublicMailboxNotFound,
    /// `1234040` (HTTP 404): public mailbox member not found
    ///
    /// The public mailbox has no such member, the kind of address is not supported, or `geo` may not be set. Check the parameters.
    MemberMissingOrUnsupported,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeletePublicMailboxMemberError: CODES {
    PublicMailboxNotFound = 1234016, MemberMissingOrUnsupported = 1234040 + 2
});

/// Gets one of the users of a public mailbox.
///
/// [`GET /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/:member_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/get>) gives [`GetPublicMailboxMemberResponse`] or fails with [`GetPublicMailboxMemberError`].
///
/// Token: tenant. Scopes, any one of: `mail:public_mailbox`, `mail:public_mailbox:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let request = GetPublicMailboxMember::new(public_mailbox_id, member_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "mail.v1.public_mailbox_member.get",
        "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/:member_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPublicMailboxMember {
    /// The public mailbox, by its id or its address. Example: `xxxxxxxxxxxxxxx 或 test_public_mailbox@xxx.xx`.
    pub public_mailbox_id: String,
    /// The member, by the id within the group or mailbox; made by the platform. Example: `xxxxxxxxxxxxxxx`.
    pub member_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(GetPublicMailboxMember {
    public_mailbox_id(impl Into<String>).into(), member_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetPublicMailboxMember -> GetPublicMailboxMemberResponse, GetPublicMailboxMemberError {
    "mail.v1.public_mailbox_member.get",
    GET "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/:member_id", [Tenant],
    read_value Data, None, SCOPES = ["mail:public_mailbox", "mail:public_mailbox:readonly"];
    Path public_mailbox_id "public_mailbox_id", Path member_id "member_id",
    Query user_id_type "user_id_type"
});

/// What `mail.v1.public_mailbox_member.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicMailboxMemberResponse {
    /// The member, by the id within the group or mailbox; made by the platform.
    pub member_id: Option<String>,
    /// The user.
    pub user_id: Option<String>,
    /// What the member is, which is a user.
    pub type_: Option<PublicMailboxMemberType>,
}

crate::object!(GetPublicMailboxMemberResponse {
    member_id "member_id", user_id "user_id", type_ "type"
});

/// What `mail.v1.public_mailbox_member.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetPublicMailboxMemberError {
    /// `1234016` (HTTP 404): public mailbox not found
    ///
    /// The public mailbox does not exist. Check `public_mailbox_id`.
    PublicMailboxNotFound,
    /// `1234040` (HTTP 404): public mailbox member not found
    ///
    /// The public mailbox has no such member, the kind of address is not supported, or `geo` may not be set. Check the parameters.
    MemberMissingOrUnsupported,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetPublicMailboxMemberError: CODES {
    PublicMailboxNotFound = 1234016, MemberMissingOrUnsupported = 1234040 + 2
});

/// Lists the users of a public mailbox.
///
/// [`GET /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/list>) gives [`ListPublicMailboxMemberResponse`] or fails with [`ListPublicMailboxMemberError`].
///
/// Token: tenant. Scopes, any one of: `mail:public_mailbox`, `mail:public_mailbox:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let mut items = client.list(ListPublicMailboxMember::new(public_mailbox_id)).items();
/// ```
#[doc(
    alias(
        "mail.v1.public_mailbox_member.list",
        "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPublicMailboxMember {
    /// The public mailbox, by its id or its address. Example: `xxxxxxxxxxxxxxx or test_public_mailbox@xxx.xx`.
    pub public_mailbox_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `xxx`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `20`. Range: at most `200`. Example: `10`.
    pub page_size: Option<i64>,
}

crate::request_builder!(ListPublicMailboxMember {
    public_mailbox_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(), page_token(impl Into<String>).into(), page_size(i64)
});
crate::request!(ListPublicMailboxMember -> ListPublicMailboxMemberResponse, ListPublicMailboxMemberError {
    "mail.v1.public_mailbox_member.list",
    GET "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members", [Tenant], read_value Data,
    None, SCOPES = ["mail:public_mailbox", "mail:public_mailbox:readonly"];
    Path public_mailbox_id "public_mailbox_id", Query user_id_type "user_id_type",
    Query page_token "page_token", Query page_size "page_size"
});
crate::paged!(ListPublicMailboxMember: PublicMailboxMember {
    page_token, page_size;
    page_token, has_more, items
});

/// What `mail.v1.public_mailbox_member.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicMailboxMemberResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<PublicMailboxMember>,
}

crate::object!(ListPublicMailboxMemberResponse {
    has_more "has_more", page_token "page_token", items "items"
});

/// What `mail.v1.public_mailbox_member.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListPublicMailboxMemberError {
    /// `1234016` (HTTP 404): public mailbox not found
    ///
    /// The public mailbox does not exist. Check `public_mailbox_id`.
    PublicMailboxNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListPublicMailboxMemberError: CODES { PublicMailboxNotFound = 1234016 });
