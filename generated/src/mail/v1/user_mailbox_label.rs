// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user_mailbox_label`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a label for mails, with a name and a color.
///
/// [`POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-label/create>) gives [`CreateUserMailboxLabelResponse`] or fails with [`CreateUserMailboxLabelError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox.message:modify`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(CreateUserMailboxLabel::new(user_mailbox_id, label)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_label.create",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateUserMailboxLabel {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `user@xxx.xx 或 me`.
    pub user_mailbox_id: String,
    /// The label.
    pub label: UserMailboxLabelLabel,
}

crate::request_builder!(CreateUserMailboxLabel {
    user_mailbox_id(impl Into<String>).into(), label(UserMailboxLabelLabel);
});
crate::request!(CreateUserMailboxLabel -> CreateUserMailboxLabelResponse, CreateUserMailboxLabelError {
    "mail.v1.user_mailbox_label.create",
    POST "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels", [Tenant, User],
    read_value Data, Json, SCOPES = ["mail:user_mailbox.message:modify"], LIMITS = [5 in 1];
    Path user_mailbox_id "user_mailbox_id", Body label "label"
});

/// What `mail.v1.user_mailbox_label.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserMailboxLabelResponse {
    /// The label.
    pub label: Option<Label>,
}

crate::object!(CreateUserMailboxLabelResponse { label "label" });

/// What `mail.v1.user_mailbox_label.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateUserMailboxLabelError {
    /// `1230101` (HTTP 400): label name already exists
    LabelNameAlreadyExists,
    /// `1230102` (HTTP 400): label count exceeds the limit
    LabelCountExceedsLimit,
    /// `1230103` (HTTP 400): label name is reserved by system
    LabelNameIsReservedBySystem,
    /// `1234000` (HTTP 400): invalid params
    ///
    /// A parameter is not valid. Check the parameters.
    InvalidParams,
    /// `1234013` (HTTP 400): user mailbox not found or user mailbox not active
    ///
    /// The mail group or the mailbox does not exist, or the mailbox is not active. Check the id or address.
    GroupOrMailboxNotFound,
    /// `1234017` (HTTP 500): internal error
    ///
    /// The caller may not use the mailbox, or the server failed. Check the scopes and the range of data, or try again later.
    PermissionDeniedOrServerError,
    /// `1234030` (HTTP 403): permission deny
    ///
    /// There are as many mail groups or members as are allowed, or the caller may not do this. Delete some first, or check the permissions.
    LimitReachedOrPermissionDenied,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateUserMailboxLabelError: CODES {
    LabelNameAlreadyExists = 1230101, LabelCountExceedsLimit = 1230102,
    LabelNameIsReservedBySystem = 1230103, InvalidParams = 1234000,
    GroupOrMailboxNotFound = 1234013 + 2, PermissionDeniedOrServerError = 1234017,
    LimitReachedOrPermissionDenied = 1234030 + 2
});

/// Deletes a label for good.
///
/// [`DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-label/delete>) gives [`DeleteUserMailboxLabelResponse`] or fails with [`DeleteUserMailboxLabelError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox.message:modify`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(DeleteUserMailboxLabel::new(user_mailbox_id, label_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_label.delete",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteUserMailboxLabel {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `user@xxx.xx 或 me`.
    pub user_mailbox_id: String,
    /// The label. Example: `7620003644728938013`.
    pub label_id: String,
}

crate::request_builder!(DeleteUserMailboxLabel {
    user_mailbox_id(impl Into<String>).into(), label_id(impl Into<String>).into();
});
crate::request!(DeleteUserMailboxLabel -> DeleteUserMailboxLabelResponse, DeleteUserMailboxLabelError {
    "mail.v1.user_mailbox_label.delete",
    DELETE "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id", [Tenant, User],
    read_value Data, None, SCOPES = ["mail:user_mailbox.message:modify"], LIMITS = [5 in 1];
    Path user_mailbox_id "user_mailbox_id", Path label_id "label_id"
});

/// What `mail.v1.user_mailbox_label.delete` answers with.
pub type DeleteUserMailboxLabelResponse = crate::Empty;

/// What `mail.v1.user_mailbox_label.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteUserMailboxLabelError {
    /// `1230100` (HTTP 400): label not found
    ///
    /// The label does not exist. Check `label_id`.
    LabelNotFound,
    /// `1234000` (HTTP 400): invalid params
    ///
    /// A parameter is not valid. Check the parameters.
    InvalidParams,
    /// `1234013` (HTTP 400): user mailbox not found or user mailbox not active
    ///
    /// The mail group or the mailbox does not exist, or the mailbox is not active. Check the id or address.
    GroupOrMailboxNotFound,
    /// `1234017` (HTTP 500): internal error
    ///
    /// The caller may not use the mailbox, or the server failed. Check the scopes and the range of data, or try again later.
    PermissionDeniedOrServerError,
    /// `1234030` (HTTP 403): permission deny
    ///
    /// There are as many mail groups or members as are allowed, or the caller may not do this. Delete some first, or check the permissions.
    LimitReachedOrPermissionDenied,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteUserMailboxLabelError: CODES {
    LabelNotFound = 1230100, InvalidParams = 1234000, GroupOrMailboxNotFound = 1234013 + 2,
    PermissionDeniedOrServerError = 1234017, LimitReachedOrPermissionDenied = 1234030 + 2
});

/// Gets a label: its name, color and number of unread mails.
///
/// [`GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-label/get>) gives [`GetUserMailboxLabelResponse`] or fails with [`GetUserMailboxLabelError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox.message:modify`, `mail:user_mailbox.message:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(GetUserMailboxLabel::new(user_mailbox_id, label_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_label.get",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUserMailboxLabel {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `user@xxx.xx 或 me`.
    pub user_mailbox_id: String,
    /// The label. Example: `7620003644728938013`.
    pub label_id: String,
}

crate::request_builder!(GetUserMailboxLabel {
    user_mailbox_id(impl Into<String>).into(), label_id(impl Into<String>).into();
});
crate::request!(GetUserMailboxLabel -> GetUserMailboxLabelResponse, GetUserMailboxLabelError {
    "mail.v1.user_mailbox_label.get",
    GET "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id", [Tenant, User],
    read_value Data, None,
    SCOPES = ["mail:user_mailbox.message:modify", "mail:user_mailbox.message:readonly"],
    LIMITS = [10 in 1];
    Path user_mailbox_id "user_mailbox_id", Path label_id "label_id"
});

/// What `mail.v1.user_mailbox_label.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserMailboxLabelResponse {
    /// The label.
    pub label: Option<Label>,
}

crate::object!(GetUserMailboxLabelResponse { label "label" });

/// What `mail.v1.user_mailbox_label.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetUserMailboxLabelError {
    /// `1230100` (HTTP 400): label not found
    ///
    /// The label does not exist. Check `label_id`.
    LabelNotFound,
    /// `1234000` (HTTP 400): invalid params
    ///
    /// A parameter is not valid. Check the parameters.
    InvalidParams,
    /// `1234013` (HTTP 400): user mailbox not found or user mailbox not active
    ///
    /// The mail group or the mailbox does not exist, or the mailbox is not active. Check the id or address.
    GroupOrMailboxNotFound,
    /// `1234017` (HTTP 500): internal error
    ///
    /// The caller may not use the mailbox, or the server failed. Check the scopes and the range of data, or try again later.
    PermissionDeniedOrServerError,
    /// `1234030` (HTTP 403): permission deny
    ///
    /// There are as many mail groups or members as are allowed, or the caller may not do this. Delete some first, or check the permissions.
    LimitReachedOrPermissionDenied,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetUserMailboxLabelError: CODES {
    LabelNotFound = 1230100, InvalidParams = 1234000, GroupOrMailboxNotFound = 1234013 + 2,
    PermissionDeniedOrServerError = 1234017, LimitReachedOrPermissionDenied = 1234030 + 2
});

/// Lists the labels of a mailbox with their numbers of unread mails.
///
/// [`GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-label/list>) gives [`ListUserMailboxLabelResponse`] or fails with [`ListUserMailboxLabelError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox.message:modify`, `mail:user_mailbox.message:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(ListUserMailboxLabel::new(user_mailbox_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_label.list",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUserMailboxLabel {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `user@xxx.xx 或 me`.
    pub user_mailbox_id: String,
}

crate::request_builder!(ListUserMailboxLabel { user_mailbox_id(impl Into<String>).into(); });
crate::request!(ListUserMailboxLabel -> ListUserMailboxLabelResponse, ListUserMailboxLabelError {
    "mail.v1.user_mailbox_label.list",
    GET "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels", [Tenant, User],
    read_value Data, None,
    SCOPES = ["mail:user_mailbox.message:modify", "mail:user_mailbox.message:readonly"],
    LIMITS = [10 in 1];
    Path user_mailbox_id "user_mailbox_id"
});

/// What `mail.v1.user_mailbox_label.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserMailboxLabelResponse {
    /// The labels.
    pub items: Vec<Label>,
}

crate::object!(ListUserMailboxLabelResponse { items "items" });

/// What `mail.v1.user_mailbox_label.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListUserMailboxLabelError {
    /// `1234000` (HTTP 400): invalid params
    ///
    /// A parameter is not valid. Check the parameters.
    InvalidParams,
    /// `1234013` (HTTP 400): user mailbox not found or user mailbox not active
    ///
    /// The mail group or the mailbox does not exist, or the mailbox is not active. Check the id or address.
    GroupOrMailboxNotFound,
    /// `1234017` (HTTP 500): internal error
    ///
    /// The caller may not use the mailbox, or the server failed. Check the scopes and the range of data, or try again later.
    PermissionDeniedOrServerError,
    /// `1234030` (HTTP 403): permission deny
    ///
    /// There are as many mail groups or members as are allowed, or the caller may not do this. Delete some first, or check the permissions.
    LimitReachedOrPermissionDenied,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListUserMailboxLabelError: CODES {
    InvalidParams = 1234000, GroupOrMailboxNotFound = 1234013 + 2,
    PermissionDeniedOrServerError = 1234017, LimitReachedOrPermissionDenied = 1234030 + 2
});

/// Changes the name or the color of a label.
///
/// [`PATCH /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-label/patch>) gives [`PatchUserMailboxLabelResponse`] or fails with [`PatchUserMailboxLabelError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox.message:modify`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = PatchUserMailboxLabel::new(user_mailbox_id, label_id, label);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_label.patch",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchUserMailboxLabel {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `user@xxx.xx 或 me`.
    pub user_mailbox_id: String,
    /// The label. Example: `7620003644728938013`.
    pub label_id: String,
    /// The label.
    pub label: Label,
}

crate::request_builder!(PatchUserMailboxLabel {
    user_mailbox_id(impl Into<String>).into(), label_id(impl Into<String>).into(), label(Label);
});
crate::request!(PatchUserMailboxLabel -> PatchUserMailboxLabelResponse, PatchUserMailboxLabelError {
    "mail.v1.user_mailbox_label.patch",
    PATCH "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id", [Tenant, User],
    read_value Data, Json, SCOPES = ["mail:user_mailbox.message:modify"], LIMITS = [5 in 1];
    Path user_mailbox_id "user_mailbox_id", Path label_id "label_id", Body label "label"
});

/// What `mail.v1.user_mailbox_label.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchUserMailboxLabelResponse {
    /// The label.
    pub label: Option<Label>,
}

crate::object!(PatchUserMailboxLabelResponse { label "label" });

/// What `mail.v1.user_mailbox_label.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchUserMailboxLabelError {
    /// `1230100` (HTTP 400): label not found
    ///
    /// The label does not exist. Check `label_id`.
    LabelNotFound,
    /// `1230101` (HTTP 400): label name already exists
    LabelNameAlreadyExists,
    /// `1230103` (HTTP 400): label name is reserved by system
    LabelNameIsReservedBySystem,
    /// `1234000` (HTTP 400): invalid params
    ///
    /// A parameter is not valid. Check the parameters.
    InvalidParams,
    /// `1234013` (HTTP 400): user mailbox not found or user mailbox not active
    ///
    /// The mail group or the mailbox does not exist, or the mailbox is not active. Check the id or address.
    GroupOrMailboxNotFound,
    /// `1234017` (HTTP 500): internal error
    ///
    /// The caller may not use the mailbox, or the server failed. Check the scopes and the range of data, or try again later.
    PermissionDeniedOrServerError,
    /// `1234030` (HTTP 403): permission deny
    ///
    /// There are as many mail groups or members as are allowed, or the caller may not do this. Delete some first, or check the permissions.
    LimitReachedOrPermissionDenied,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchUserMailboxLabelError: CODES {
    LabelNotFound = 1230100, LabelNameAlreadyExists = 1230101,
    LabelNameIsReservedBySystem = 1230103, InvalidParams = 1234000,
    GroupOrMailboxNotFound = 1234013 + 2, PermissionDeniedOrServerError = 1234017,
    LimitReachedOrPermissionDenied = 1234030 + 2
});
