// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `mailgroup_manager`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds up to 200 users to those who manage a mail group.
///
/// [`POST /open-apis/mail/v1/mailgroups/:mailgroup_id/managers/batch_create`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-manager/batch_create>) gives [`BatchCreateMailgroupManagerResponse`] or fails with [`BatchCreateMailgroupManagerError`].
///
/// Token: tenant. Scopes, any one of: `mail:mailgroup`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 50 a second.
///
/// ```ignore
/// let response = client.send(BatchCreateMailgroupManager::new(mailgroup_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.mailgroup_manager.batch_create",
        "/open-apis/mail/v1/mailgroups/:mailgroup_id/managers/batch_create"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCreateMailgroupManager {
    /// The mail group, by its id or its address. Length: 1 to 255. Example: `xxxxxx 或 test_mail_group@xx.xx`.
    pub mailgroup_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Length: 0 to 256. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The users who manage the mail group, up to 200. Length: 0 to 200.
    pub mailgroup_manager_list: Option<Vec<MailgroupManager>>,
}

crate::request_builder!(BatchCreateMailgroupManager {
    mailgroup_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(),
    mailgroup_manager_list(impl IntoIterator<Item = impl Into<MailgroupManager>>).into_iter().map(Into::into).collect()
});
crate::request!(BatchCreateMailgroupManager -> BatchCreateMailgroupManagerResponse, BatchCreateMailgroupManagerError {
    "mail.v1.mailgroup_manager.batch_create",
    POST "/open-apis/mail/v1/mailgroups/:mailgroup_id/managers/batch_create", [Tenant],
    read_value Data, Json, SCOPES = ["mail:mailgroup"], LIMITS = [50 in 1];
    Path mailgroup_id "mailgroup_id", Query user_id_type "user_id_type",
    Body mailgroup_manager_list "mailgroup_manager_list"
});

/// What `mail.v1.mailgroup_manager.batch_create` answers with.
pub type BatchCreateMailgroupManagerResponse = crate::Empty;

/// What `mail.v1.mailgroup_manager.batch_create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchCreateMailgroupManagerError {
    /// `1234013` (HTTP 200): mail group not found
    ///
    /// The mail group or the mailbox does not exist, or the mailbox is not active. Check the id or address.
    GroupOrMailboxNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchCreateMailgroupManagerError: CODES { GroupOrMailboxNotFound = 1234013 });

/// Removes up to 200 users from those who manage a mail group.
///
/// [`POST /open-apis/mail/v1/mailgroups/:mailgroup_id/managers/batch_delete`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-manager/batch_delete>) gives [`BatchDeleteMailgroupManagerResponse`] or fails with [`BatchDeleteMailgroupManagerError`].
///
/// Token: tenant. Scopes, any one of: `mail:mailgroup`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 50 a second.
///
/// ```ignore
/// let response = client.send(BatchDeleteMailgroupManager::new(mailgroup_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.mailgroup_manager.batch_delete",
        "/open-apis/mail/v1/mailgroups/:mailgroup_id/managers/batch_delete"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchDeleteMailgroupManager {
    /// The mail group, by its id or its address. Length: 1 to 255. Example: `xxxxxxxxxxxxxxx 或 test_mail_group@xxx.xx`.
    pub mailgroup_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Length: 0 to 256. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The users who manage the mail group, up to 200. Length: 0 to 200.
    pub mailgroup_manager_list: Option<Vec<MailgroupManager>>,
}

crate::request_builder!(BatchDeleteMailgroupManager {
    mailgroup_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(),
    mailgroup_manager_list(impl IntoIterator<Item = impl Into<MailgroupManager>>).into_iter().map(Into::into).collect()
});
crate::request!(BatchDeleteMailgroupManager -> BatchDeleteMailgroupManagerResponse, BatchDeleteMailgroupManagerError {
    "mail.v1.mailgroup_manager.batch_delete",
    POST "/open-apis/mail/v1/mailgroups/:mailgroup_id/managers/batch_delete", [Tenant],
    read_value Data, Json, SCOPES = ["mail:mailgroup"], LIMITS = [50 in 1];
    Path mailgroup_id "mailgroup_id", Query user_id_type "user_id_type",
    Body mailgroup_manager_list "mailgroup_manager_list"
});

/// What `mail.v1.mailgroup_manager.batch_delete` answers with.
pub type BatchDeleteMailgroupManagerResponse = crate::Empty;

/// What `mail.v1.mailgroup_manager.batch_delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchDeleteMailgroupManagerError {
    /// `1234013` (HTTP 200): mail group not found
    ///
    /// The mail group or the mailbox does not exist, or the mailbox is not active. Check the id or address.
    GroupOrMailboxNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchDeleteMailgroupManagerError: CODES { GroupOrMailboxNotFound = 1234013 });

/// Lists the users who manage a mail group.
///
/// [`GET /open-apis/mail/v1/mailgroups/:mailgroup_id/managers`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-manager/list>) gives [`ListMailgroupManagerResponse`] or fails with [`ListMailgroupManagerError`].
///
/// Token: tenant. Scopes, any one of: `mail:mailgroup`, `mail:mailgroup:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListMailgroupManager::new(mailgroup_id)).items();
/// ```
#[doc(
    alias(
        "mail.v1.mailgroup_manager.list",
        "/open-apis/mail/v1/mailgroups/:mailgroup_id/managers"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMailgroupManager {
    /// The mail group, by its id or its address. Length: 1 to 255. Example: `xxxxxx 或 test_mail_group@xx.xx`.
    pub mailgroup_id: String,
    /// How many items a page holds at most. Default: `20`. Range: `0` to `200`. Example: `20`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Length: 0 to 1048576. Example: `xxxxxx`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Length: 0 to 256. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(ListMailgroupManager {
    mailgroup_id(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into(), user_id_type(impl Into<UserIdType>).into()
});
crate::request!(ListMailgroupManager -> ListMailgroupManagerResponse, ListMailgroupManagerError {
    "mail.v1.mailgroup_manager.list", GET "/open-apis/mail/v1/mailgroups/:mailgroup_id/managers",
    [Tenant], read_value Data, None, SCOPES = ["mail:mailgroup", "mail:mailgroup:readonly"],
    LIMITS = [50 in 1];
    Path mailgroup_id "mailgroup_id", Query page_size "page_size", Query page_token "page_token",
    Query user_id_type "user_id_type"
});
crate::paged!(ListMailgroupManager: MailgroupManager {
    page_token, page_size;
    page_token, has_more, items
});

/// What `mail.v1.mailgroup_manager.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMailgroupManagerResponse {
    /// The items of this page.
    pub items: Vec<MailgroupManager>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListMailgroupManagerResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `mail.v1.mailgroup_manager.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListMailgroupManagerError {
    /// `1234013` (HTTP 200): mail group not found
    ///
    /// The mail group or the mailbox does not exist, or the mailbox is not active. Check the id or address.
    GroupOrMailboxNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListMailgroupManagerError: CODES { GroupOrMailboxNotFound = 1234013 });
