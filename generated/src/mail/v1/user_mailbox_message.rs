// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user_mailbox_message`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets up to 20 mails by their ids; subject, text and addresses each need a scope of their own.
///
/// [`POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_get`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/batch_get>) gives [`BatchGetUserMailboxMessageResponse`] or fails with [`BatchGetUserMailboxMessageError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox.message:readonly`. Scopes for some fields: `mail:user_mailbox.message.address:read`, `mail:user_mailbox.message.body:read`, `mail:user_mailbox.message.subject:read`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(BatchGetUserMailboxMessage::new(user_mailbox_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_message.batch_get",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_get"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchGetUserMailboxMessage {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `me`.
    pub user_mailbox_id: String,
    /// How much of the mail is returned. Example: `full`.
    pub format: Option<UserMailboxMessageFormat>,
    /// The mails, up to 20, by their ids. Length: 0 to 20. Example: `["xxx"]`.
    pub message_ids: Option<Vec<String>>,
}

crate::request_builder!(BatchGetUserMailboxMessage {
    user_mailbox_id(impl Into<String>).into();
    format(impl Into<UserMailboxMessageFormat>).into(),
    message_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(BatchGetUserMailboxMessage -> BatchGetUserMailboxMessageResponse, BatchGetUserMailboxMessageError {
    "mail.v1.user_mailbox_message.batch_get",
    POST "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_get", [Tenant, User],
    read_value Data, Json, SCOPES = ["mail:user_mailbox.message:readonly"], LIMITS = [10 in 1];
    Path user_mailbox_id "user_mailbox_id", Body format "format", Body message_ids "message_ids"
});

/// What `mail.v1.user_mailbox_message.batch_get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetUserMailboxMessageResponse {
    /// The mails.
    pub messages: Vec<Message>,
}

crate::object!(BatchGetUserMailboxMessageResponse { messages "messages" });

/// What `mail.v1.user_mailbox_message.batch_get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchGetUserMailboxMessageError {
    /// `1230001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the mail address and the other parameters.
    InvalidParameter,
    /// `1230003` (HTTP 400): user mailbox not found
    ///
    /// The server failed, or the mailbox was not found or is not open to the caller. Try again later, or check `user_mailbox_id` and the permissions.
    ServerErrorOrNoPermission,
    /// `1230004` (HTTP 500): internal error
    ///
    /// The mailbox cannot be used by the caller, the name of the template is not valid, or the server failed. Check `user_mailbox_id` or the name.
    MailboxUnusableOrTemplateName,
    /// `1230005` (HTTP 403): permission not granted
    ///
    /// The app may not use the mailbox, `me` was used as the tenant, or there are too many templates. Check `user_mailbox_id`, or delete templates.
    MailboxDeniedOrTemplateLimit,
    /// `1230006` (HTTP 400): message not found
    ///
    /// The mail does not exist, or the text of the template is larger than 3 MB. Check the ids, or shorten the text.
    MessageMissingOrTemplateLarge,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchGetUserMailboxMessageError: CODES {
    InvalidParameter = 1230001 + 2, ServerErrorOrNoPermission = 1230003 + 4,
    MailboxUnusableOrTemplateName = 1230004, MailboxDeniedOrTemplateLimit = 1230005,
    MessageMissingOrTemplateLarge = 1230006
});

/// Changes labels, folder and read state of up to 20 mails: flags, archives, marks as spam; does not delete.
///
/// [`POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_modify`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/batch_modify>) gives [`BatchModifyUserMailboxMessageResponse`] or fails with [`BatchModifyUserMailboxMessageError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox.message:modify`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(BatchModifyUserMailboxMessage::new(user_mailbox_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_message.batch_modify",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_modify"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchModifyUserMailboxMessage {
    /// The mailbox, by its address; as a user, `me` for the user's own. Length: 0 to 300. Example: `adc@abc.com`.
    pub user_mailbox_id: String,
    /// The mails, up to 20, by their ids. Length: 0 to 20. Example: `["dXNCbmZydHpBOWNBOXNmTFU0NDdkYjlSRzlZPQ=="]`.
    pub message_ids: Option<Vec<String>>,
    /// The labels to add: `UNREAD`, `IMPORTANT`, `OTHER`, `FLAGGED` or your own by their ids. Length: 0 to 20. Example: `["UNREAD"]`.
    pub add_label_ids: Option<Vec<String>>,
    /// The labels to remove: `UNREAD`, `IMPORTANT`, `OTHER`, `FLAGGED` or your own by their ids. Length: 0 to 20. Example: `["UNREAD"]`.
    pub remove_label_ids: Option<Vec<String>>,
    /// The folder to move to: `INBOX`, `SENT`, `SPAM`, `ARCHIVED` or one of your own by its id; not the deleted mails. Length: 0 to 100. Example: `INBOX`.
    pub add_folder: Option<String>,
}

crate::request_builder!(BatchModifyUserMailboxMessage {
    user_mailbox_id(impl Into<String>).into();
    message_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    add_label_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    remove_label_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    add_folder(impl Into<String>).into()
});
crate::request!(BatchModifyUserMailboxMessage -> BatchModifyUserMailboxMessageResponse, BatchModifyUserMailboxMessageError {
    "mail.v1.user_mailbox_message.batch_modify",
    POST "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_modify", [Tenant, User],
    read_value Data, Json, SCOPES = ["mail:user_mailbox.message:modify"], LIMITS = [5 in 1];
    Path user_mailbox_id "user_mailbox_id", Body message_ids "message_ids",
    Body add_label_ids "add_label_ids", Body remove_label_ids "remove_label_ids",
    Body add_folder "add_folder"
});

/// What `mail.v1.user_mailbox_message.batch_modify` answers with.
pub type BatchModifyUserMailboxMessageResponse = crate::Empty;

/// What `mail.v1.user_mailbox_message.batch_modify` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchModifyUserMailboxMessageError {
    /// `1230001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the mail address and the other parameters.
    InvalidParameter,
    /// `1230002` (HTTP 500): Internal error
    ///
    /// The caller may not do this, or the server failed. Check the scopes and the range of data, or try again later.
    PermissionOrServerError,
    /// `1230007` (HTTP 400): message not exist
    ///
    /// The mail or the template does not exist. Check the id.
    MessageOrTemplateNotFound,
    /// `1230009` (HTTP 403): permission denied
    ///
    /// The caller may not do this, or the template is not valid. Check the permissions or the template.
    PermissionDeniedOrTemplateInvalid,
    /// `1236006` (HTTP 429): Concurrent write conflict. Please retry later
    ///
    /// There were several requests for the user at the same time. Send one after another, and try again later.
    ConcurrentRequests,
    /// `1236008` (HTTP 400): label or folder not exist
    ///
    /// The user has written to too many outside receivers today, or a label or folder does not exist. Ask for a higher limit, or check the ids.
    ExternalLimitOrLabelMissing,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchModifyUserMailboxMessageError: CODES {
    InvalidParameter = 1230001 + 2, PermissionOrServerError = 1230002,
    MessageOrTemplateNotFound = 1230007, PermissionDeniedOrTemplateInvalid = 1230009 + 1,
    ConcurrentRequests = 1236006, ExternalLimitOrLabelMissing = 1236008
});

/// Moves up to 20 mails to the deleted ones.
///
/// [`POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_trash`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/batch_trash>) gives [`BatchTrashUserMailboxMessageResponse`] or fails with [`BatchTrashUserMailboxMessageError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox.message:modify`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(BatchTrashUserMailboxMessage::new(user_mailbox_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_message.batch_trash",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_trash"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchTrashUserMailboxMessage {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `me`.
    pub user_mailbox_id: String,
    /// The mails, up to 20, by their ids. Length: 0 to 20. Example: `["NzR3Zkd5NGhBTS9NVkZnSklidDVGT3VoQmM4PQ=="]`.
    pub message_ids: Option<Vec<String>>,
}

crate::request_builder!(BatchTrashUserMailboxMessage {
    user_mailbox_id(impl Into<String>).into();
    message_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(BatchTrashUserMailboxMessage -> BatchTrashUserMailboxMessageResponse, BatchTrashUserMailboxMessageError {
    "mail.v1.user_mailbox_message.batch_trash",
    POST "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_trash", [Tenant, User],
    read_value Data, Json, SCOPES = ["mail:user_mailbox.message:modify"], LIMITS = [5 in 1];
    Path user_mailbox_id "user_mailbox_id", Body message_ids "message_ids"
});

/// What `mail.v1.user_mailbox_message.batch_trash` answers with.
pub type BatchTrashUserMailboxMessageResponse = crate::Empty;

/// What `mail.v1.user_mailbox_message.batch_trash` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchTrashUserMailboxMessageError {
    /// `1230001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the mail address and the other parameters.
    InvalidParameter,
    /// `1230002` (HTTP 500): Internal error
    ///
    /// The caller may not do this, or the server failed. Check the scopes and the range of data, or try again later.
    PermissionOrServerError,
    /// `1230009` (HTTP 403): permission denied
    ///
    /// The caller may not do this, or the template is not valid. Check the permissions or the template.
    PermissionDeniedOrTemplateInvalid,
    /// `1236006` (HTTP 429): Concurrent write conflict. Please retry later
    ///
    /// There were several requests for the user at the same time. Send one after another, and try again later.
    ConcurrentRequests,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchTrashUserMailboxMessageError: CODES {
    InvalidParameter = 1230001 + 2, PermissionOrServerError = 1230002,
    PermissionDeniedOrTemplateInvalid = 1230009 + 1, ConcurrentRequests = 1236006
});

/// Gets a mail with its text, addresses, labels and attachments, without the files themselves.
///
/// [`GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/get>) gives [`GetUserMailboxMessageResponse`] or fails with [`GetUserMailboxMessageError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox.message:readonly`. Scopes for some fields: `mail:user_mailbox.message.address:read`, `mail:user_mailbox.message.body:read`, `mail:user_mailbox.message.subject:read`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(GetUserMailboxMessage::new(user_mailbox_id, message_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_message.get",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUserMailboxMessage {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `user@xxx.xx 或 me`.
    pub user_mailbox_id: String,
    /// The mail. Example: `TUlHc1NoWFhJMXgyUi9VZTNVL3h6UnlkRUdzPQ==`.
    pub message_id: String,
    /// How much of the mail is returned. Example: `full`.
    pub format: Option<UserMailboxMessageFormat>,
}

crate::request_builder!(GetUserMailboxMessage {
    user_mailbox_id(impl Into<String>).into(), message_id(impl Into<String>).into();
    format(impl Into<UserMailboxMessageFormat>).into()
});
crate::request!(GetUserMailboxMessage -> GetUserMailboxMessageResponse, GetUserMailboxMessageError {
    "mail.v1.user_mailbox_message.get",
    GET "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id", [Tenant, User],
    read_value Data, None, SCOPES = ["mail:user_mailbox.message:readonly"], LIMITS = [100 in 60];
    Path user_mailbox_id "user_mailbox_id", Path message_id "message_id", Query format "format"
});

/// What `mail.v1.user_mailbox_message.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserMailboxMessageResponse {
    /// The mail.
    pub message: Option<Message>,
}

crate::object!(GetUserMailboxMessageResponse { message "message" });

/// What `mail.v1.user_mailbox_message.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetUserMailboxMessageError {
    /// `1234008` (HTTP 400): wrong parameters
    ///
    /// A parameter, a mail address or a name is not valid, or the server failed. Check the parameters, or try again later.
    InvalidParameterOrServerError,
    /// `1234017` (HTTP 403): permission not granted
    ///
    /// The caller may not use the mailbox, or the server failed. Check the scopes and the range of data, or try again later.
    PermissionDeniedOrServerError,
    /// `1234034` (HTTP 404): message not found
    ///
    /// The mail does not exist. Check `message_id`.
    MessageNotFound,
    /// `1235013` (HTTP 404): mailbox not found
    ///
    /// The user's mailbox does not exist. Check `user_mailbox_id`.
    UserNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetUserMailboxMessageError: CODES {
    InvalidParameterOrServerError = 1234008 + 3, PermissionDeniedOrServerError = 1234017 + 3,
    MessageNotFound = 1234034, UserNotFound = 1235013
});

/// Lists the mails that a mail card in a chat shows, by their ids.
///
/// [`GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/get_by_card`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/get_by_card>) gives [`GetByCardUserMailboxMessageResponse`] or fails with [`GetByCardUserMailboxMessageError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox.message:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = GetByCardUserMailboxMessage::new().user_mailbox_id(user_mailbox_id).card_id(card_id).owner_id(owner_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_message.get_by_card",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/get_by_card"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetByCardUserMailboxMessage {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `user@xxx.xx 或 me`.
    ///
    /// Required.
    pub user_mailbox_id: Option<String>,
    /// The mail card, as the event of the message names it. Example: `512ca581-6059-4449-8150-5522e6641d32`.
    ///
    /// Required.
    pub card_id: Option<String>,
    /// The owner of the mail card, as the event of the message names it, whatever `user_id_type` is. Example: `1234567890`.
    ///
    /// Required.
    pub owner_id: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(named GetByCardUserMailboxMessage {
    user_mailbox_id(impl Into<String>).into(), card_id(impl Into<String>).into(),
    owner_id(impl Into<String>).into(), user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetByCardUserMailboxMessage -> GetByCardUserMailboxMessageResponse, GetByCardUserMailboxMessageError {
    "mail.v1.user_mailbox_message.get_by_card",
    GET "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/get_by_card", [Tenant, User],
    read_value Data, None, SCOPES = ["mail:user_mailbox.message:readonly"], LIMITS = [10 in 1],
    NAMED = [user_mailbox_id "user_mailbox_id", card_id "card_id", owner_id "owner_id"];
    Path user_mailbox_id "user_mailbox_id", Query card_id "card_id", Query owner_id "owner_id",
    Query user_id_type "user_id_type"
});

/// What `mail.v1.user_mailbox_message.get_by_card` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetByCardUserMailboxMessageResponse {
    /// Whose mailbox the mails are in.
    pub owner_info: Option<UserInfo>,
    /// The mails that the card shows, by their ids.
    pub message_ids: Vec<String>,
    /// The mail card, as the event of the message names it.
    pub card_id: Option<String>,
}

crate::object!(GetByCardUserMailboxMessageResponse {
    owner_info "owner_info", message_ids "message_ids", card_id "card_id"
});

/// What `mail.v1.user_mailbox_message.get_by_card` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetByCardUserMailboxMessageError {
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

crate::error_enum!(GetByCardUserMailboxMessageError: CODES {
    InvalidParameter = 1230001 + 5, PermissionOrServerError = 1230002 + 6,
    ServerErrorOrNoPermission = 1230003 + 5
});

/// Lists the mails in a folder or under a label, by their ids only.
///
/// [`GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/list>) gives [`ListUserMailboxMessageResponse`] or fails with [`ListUserMailboxMessageError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox.message:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = ListUserMailboxMessage::new(user_mailbox_id, page_size);
/// let mut items = client.list(request).items();
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_message.list",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUserMailboxMessage {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `user@xxx.xx 或 me`.
    pub user_mailbox_id: String,
    /// How many items a page holds at most. Range: `1` to `20`. Example: `1`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `xxx`.
    pub page_token: Option<String>,
    /// The folder. Example: `INBOX 或者用户文件夹 id`.
    pub folder_id: Option<String>,
    /// Whether only unread ones are listed. Example: `true`.
    pub only_unread: Option<bool>,
    /// Only mails with this label: `IMPORTANT`, `OTHER`, `FLAGGED`, `SCHEDULED` or one of your own by its id. Example: `FLAGGED`.
    pub label_id: Option<String>,
}

crate::request_builder!(ListUserMailboxMessage {
    user_mailbox_id(impl Into<String>).into(), page_size(i64);
    page_token(impl Into<String>).into(), folder_id(impl Into<String>).into(), only_unread(bool),
    label_id(impl Into<String>).into()
});
crate::request!(ListUserMailboxMessage -> ListUserMailboxMessageResponse, ListUserMailboxMessageError {
    "mail.v1.user_mailbox_message.list",
    GET "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages", [Tenant, User],
    read_value Data, None, SCOPES = ["mail:user_mailbox.message:readonly"], LIMITS = [10 in 1];
    Path user_mailbox_id "user_mailbox_id", Query page_size "page_size",
    Query page_token "page_token", Query folder_id "folder_id", Query only_unread "only_unread",
    Query label_id "label_id"
});
crate::paged!(ListUserMailboxMessage: String {
    page_token, page_size;
    page_token, has_more, items
});

/// What `mail.v1.user_mailbox_message.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserMailboxMessageResponse {
    /// The mails of this page, by their ids.
    pub items: Vec<String>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListUserMailboxMessageResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `mail.v1.user_mailbox_message.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListUserMailboxMessageError {
    /// `1230001` (HTTP 400): invalid param
    ///
    /// A parameter is not valid. Check the mail address and the other parameters.
    InvalidParameter,
    /// `1230002` (HTTP 403): no permission
    ///
    /// The caller may not do this, or the server failed. Check the scopes and the range of data, or try again later.
    PermissionOrServerError,
    /// `1230003` (HTTP 500): internal error
    ///
    /// The server failed, or the mailbox was not found or is not open to the caller. Try again later, or check `user_mailbox_id` and the permissions.
    ServerErrorOrNoPermission,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListUserMailboxMessageError: CODES {
    InvalidParameter = 1230001, PermissionOrServerError = 1230002 + 2,
    ServerErrorOrNoPermission = 1230003
});

/// Lists the mails of a thread; subject, text and addresses each need a scope of their own.
///
/// [`GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/messages`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/list_thread_message>) gives [`ListUserMailboxThreadMessageResponse`] or fails with [`ListUserMailboxThreadMessageError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox.message:readonly`. Scopes for some fields: `mail:user_mailbox.message.address:read`, `mail:user_mailbox.message.body:read`, `mail:user_mailbox.message.subject:read`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = ListUserMailboxThreadMessage::new(user_mailbox_id, thread_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_message.list_thread_message",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/messages"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUserMailboxThreadMessage {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `user@xxx.xx 或 me`.
    pub user_mailbox_id: String,
    /// The thread. Example: `xxxxxxxxxxxx`.
    pub thread_id: String,
    /// How much of the mail is returned. Example: `full`.
    pub format: Option<UserMailboxMessageFormat>,
}

crate::request_builder!(ListUserMailboxThreadMessage {
    user_mailbox_id(impl Into<String>).into(), thread_id(impl Into<String>).into();
    format(impl Into<UserMailboxMessageFormat>).into()
});
crate::request!(ListUserMailboxThreadMessage -> ListUserMailboxThreadMessageResponse, ListUserMailboxThreadMessageError {
    "mail.v1.user_mailbox_message.list_thread_message",
    GET "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/messages",
    [Tenant, User], read_value Data, None, SCOPES = ["mail:user_mailbox.message:readonly"],
    LIMITS = [100 in 60];
    Path user_mailbox_id "user_mailbox_id", Path thread_id "thread_id", Query format "format"
});

/// What `mail.v1.user_mailbox_message.list_thread_message` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserMailboxThreadMessageResponse {
    /// The mails of the thread.
    pub items: Vec<MessageMeta>,
}

crate::object!(ListUserMailboxThreadMessageResponse { items "items" });

/// What `mail.v1.user_mailbox_message.list_thread_message` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListUserMailboxThreadMessageError {
    /// `1234008` (HTTP 400): request parameter error
    ///
    /// A parameter, a mail address or a name is not valid, or the server failed. Check the parameters, or try again later.
    InvalidParameterOrServerError,
    /// `1234013` (HTTP 404): user mailbox not found or user mailbox not active
    ///
    /// The mail group or the mailbox does not exist, or the mailbox is not active. Check the id or address.
    GroupOrMailboxNotFound,
    /// `1234017` (HTTP 403): permission deny
    ///
    /// The caller may not use the mailbox, or the server failed. Check the scopes and the range of data, or try again later.
    PermissionDeniedOrServerError,
    /// `1236019` (HTTP 500): internal server error
    ///
    /// The server failed. Try again later.
    InternalServerError,
    /// `1236022` (HTTP 404): mail thread not found
    ///
    /// The thread does not exist. Check `thread_id`.
    MailThreadNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListUserMailboxThreadMessageError: CODES {
    InvalidParameterOrServerError = 1234008 + 2, GroupOrMailboxNotFound = 1234013 + 3,
    PermissionDeniedOrServerError = 1234017 + 2, InternalServerError = 1236019,
    MailThreadNotFound = 1236022
});

/// Changes the labels, folder and read state of a mail: flags, archives, marks as spam; does not delete.
///
/// [`PUT /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/modify`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/modify>) gives [`ModifyUserMailboxMessageResponse`] or fails with [`ModifyUserMailboxMessageError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox.message:modify`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = ModifyUserMailboxMessage::new(user_mailbox_id, message_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_message.modify",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/modify"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyUserMailboxMessage {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `abc@abc.com`.
    pub user_mailbox_id: String,
    /// The mail. Length: 0 to 200. Example: `bskfsxxcvve=`.
    pub message_id: String,
    /// The labels to add: `UNREAD`, `IMPORTANT`, `OTHER`, `FLAGGED` or your own by their ids. Length: 0 to 20. Example: `["UNREAD"]`.
    pub add_label_ids: Option<Vec<String>>,
    /// The labels to remove: `UNREAD`, `IMPORTANT`, `OTHER`, `FLAGGED` or your own by their ids. Length: 0 to 20. Example: `["UNREAD"]`.
    pub remove_label_ids: Option<Vec<String>>,
    /// The folder to move to: `INBOX`, `SENT`, `SPAM`, `ARCHIVED` or one of your own by its id; not the deleted mails. Length: 0 to 100. Example: `INBOX`.
    pub add_folder: Option<String>,
}

crate::request_builder!(ModifyUserMailboxMessage {
    user_mailbox_id(impl Into<String>).into(), message_id(impl Into<String>).into();
    add_label_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    remove_label_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    add_folder(impl Into<String>).into()
});
crate::request!(ModifyUserMailboxMessage -> ModifyUserMailboxMessageResponse, ModifyUserMailboxMessageError {
    "mail.v1.user_mailbox_message.modify",
    PUT "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/modify",
    [Tenant, User], read_value Data, Json, SCOPES = ["mail:user_mailbox.message:modify"],
    LIMITS = [5 in 1];
    Path user_mailbox_id "user_mailbox_id", Path message_id "message_id",
    Body add_label_ids "add_label_ids", Body remove_label_ids "remove_label_ids",
    Body add_folder "add_folder"
});

/// What `mail.v1.user_mailbox_message.modify` answers with.
pub type ModifyUserMailboxMessageResponse = crate::Empty;

/// What `mail.v1.user_mailbox_message.modify` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ModifyUserMailboxMessageError {
    /// `1230001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the mail address and the other parameters.
    InvalidParameter,
    /// `1230002` (HTTP 500): Internal error
    ///
    /// The caller may not do this, or the server failed. Check the scopes and the range of data, or try again later.
    PermissionOrServerError,
    /// `1230007` (HTTP 400): message not exist
    ///
    /// The mail or the template does not exist. Check the id.
    MessageOrTemplateNotFound,
    /// `1230009` (HTTP 403): permission denied
    ///
    /// The caller may not do this, or the template is not valid. Check the permissions or the template.
    PermissionDeniedOrTemplateInvalid,
    /// `1236006` (HTTP 429): Concurrent write conflict. Please retry later
    ///
    /// There were several requests for the user at the same time. Send one after another, and try again later.
    ConcurrentRequests,
    /// `1236008` (HTTP 400): label or folder not exist
    ///
    /// The user has written to too many outside receivers today, or a label or folder does not exist. Ask for a higher limit, or check the ids.
    ExternalLimitOrLabelMissing,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ModifyUserMailboxMessageError: CODES {
    InvalidParameter = 1230001 + 2, PermissionOrServerError = 1230002,
    MessageOrTemplateNotFound = 1230007, PermissionDeniedOrTemplateInvalid = 1230009 + 1,
    ConcurrentRequests = 1236006, ExternalLimitOrLabelMissing = 1236008
});

/// Sends a mail, given as EML or field by field; a user's mails can only be sent one after another.
///
/// [`POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/send`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/send>) gives [`SendUserMailboxMessageResponse`] or fails with [`SendUserMailboxMessageError`].
///
/// Token: user. Scopes, any one of: `mail:user_mailbox.message:send`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(SendUserMailboxMessage::new(user_mailbox_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_message.send",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/send"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SendUserMailboxMessage {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `user@xxx.xx 或 me`.
    pub user_mailbox_id: String,
    /// The subject. Example: `邮件标题`.
    pub subject: Option<String>,
    /// The receivers.
    pub to: Option<Vec<MailAddress>>,
    /// The complete mail in EML, encoded as base64url. Example: `U3ViamVjdDogSGVsbG8hCkZyb206ICJtaWtlIiA8bWlrZUBtaWtlLmNvbT4KTWltZS1WZXJzaW9uOiAxLjAKQ29udGVudC1UeXBlOiBtdWx0aXBhcnQvYWx0ZXJuYXRpdmU7CiBib3VuZGFyeT1iMjhmYTIyNGEx…`.
    pub raw: Option<String>,
    /// Who is copied in.
    pub cc: Option<Vec<MailAddress>>,
    /// Who is copied in without the others seeing it.
    pub bcc: Option<Vec<MailAddress>>,
    /// The text of the mail, in HTML. Example: `xxxx`.
    pub body_html: Option<String>,
    /// The text of the mail, without formatting. Example: `xxxx`.
    pub body_plain_text: Option<String>,
    /// The attachments.
    pub attachments: Option<Vec<TemplateAttachment>>,
    /// A text of your own that makes repeated sends count once. Example: `abc-ddd-eee-fff-ggg`.
    pub dedupe_key: Option<String>,
    /// The name of the sender to show.
    pub head_from: Option<MailAddress>,
}

crate::request_builder!(SendUserMailboxMessage {
    user_mailbox_id(impl Into<String>).into();
    subject(impl Into<String>).into(),
    to(impl IntoIterator<Item = impl Into<MailAddress>>).into_iter().map(Into::into).collect(),
    raw(impl Into<String>).into(),
    cc(impl IntoIterator<Item = impl Into<MailAddress>>).into_iter().map(Into::into).collect(),
    bcc(impl IntoIterator<Item = impl Into<MailAddress>>).into_iter().map(Into::into).collect(),
    body_html(impl Into<String>).into(), body_plain_text(impl Into<String>).into(),
    attachments(impl IntoIterator<Item = impl Into<TemplateAttachment>>).into_iter().map(Into::into).collect(),
    dedupe_key(impl Into<String>).into(), head_from(MailAddress)
});
crate::request!(SendUserMailboxMessage -> SendUserMailboxMessageResponse, SendUserMailboxMessageError {
    "mail.v1.user_mailbox_message.send",
    POST "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/send", [User],
    read_value Data, Json, SCOPES = ["mail:user_mailbox.message:send"], LIMITS = [100 in 60];
    Path user_mailbox_id "user_mailbox_id", Body subject "subject", Body to "to", Body raw "raw",
    Body cc "cc", Body bcc "bcc", Body body_html "body_html",
    Body body_plain_text "body_plain_text", Body attachments "attachments",
    Body dedupe_key "dedupe_key", Body head_from "head_from"
});

/// What `mail.v1.user_mailbox_message.send` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendUserMailboxMessageResponse {
    /// The mail that was sent.
    pub message_id: Option<String>,
    /// The thread.
    pub thread_id: Option<String>,
}

crate::object!(SendUserMailboxMessageResponse { message_id "message_id", thread_id "thread_id" });

/// What `mail.v1.user_mailbox_message.send` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SendUserMailboxMessageError {
    /// `1234008` (HTTP 400): request parameter error
    ///
    /// A parameter, a mail address or a name is not valid, or the server failed. Check the parameters, or try again later.
    InvalidParameterOrServerError,
    /// `1234013` (HTTP 404): user mailbox not found or user mailbox not active
    ///
    /// The mail group or the mailbox does not exist, or the mailbox is not active. Check the id or address.
    GroupOrMailboxNotFound,
    /// `1234017` (HTTP 403): permission denied
    ///
    /// The caller may not use the mailbox, or the server failed. Check the scopes and the range of data, or try again later.
    PermissionDeniedOrServerError,
    /// `1236001` (HTTP 400): raw size over limit
    ///
    /// The draft is too large. Make the EML smaller, 37.5 MB at most.
    RawSizeOverLimit,
    /// `1236002` (HTTP 400): invalid MIME format
    ///
    /// The mail is not valid MIME. Check its form.
    InvalidMimeFormat,
    /// `1236003` (HTTP 400): the number of recipients exceeds the limit
    ///
    /// The mail has too many receivers. Remove some.
    NumberOfRecipientsExceedsLimit,
    /// `1236004` (HTTP 400): the number of attachments exceeds the limit
    ///
    /// The mail has too many attachments. Remove some.
    NumberOfAttachmentsExceedsLimit,
    /// `1236005` (HTTP 409): send mail repeatedly
    ///
    /// The mail was sent already. Do not send the same `Message-ID` again.
    SendMailRepeatedly,
    /// `1236006` (HTTP 429): too many requests
    ///
    /// There were several requests for the user at the same time. Send one after another, and try again later.
    ConcurrentRequests,
    /// `1236007` (HTTP 429): the daily number of emails sent by the user exceeds the limit
    DailyNumberEmailsSentExceedsLimit,
    /// `1236008` (HTTP 429): the number of external recipients the user sends messages to each day exceeds the limit
    ///
    /// The user has written to too many outside receivers today, or a label or folder does not exist. Ask for a higher limit, or check the ids.
    ExternalLimitOrLabelMissing,
    /// `1236009` (HTTP 429): the number of external recipients the tenant sends messages to each day exceeds the limit
    NumberExternalRecipientsExceedsLimit,
    /// `1236010` (HTTP 429): mail quota limit
    ///
    /// The user sends too many mails. Try again later.
    MailQuotaLimit,
    /// `1236012` (HTTP 429): reach send mail restriction
    ReachSendMailRestriction,
    /// `1236013` (HTTP 429): tenant storage limit
    ///
    /// The tenant's storage is full, so no mails can be sent. Ask the administrator for more.
    TenantStorageLimit,
    /// `1236014` (HTTP 400): content risk
    ///
    /// The content of the mail is taken to be risky. Check the content.
    ContentRisk,
    /// `1236017` (HTTP 400): sender check failed
    ///
    /// The sender is not valid. Check the sender and its state.
    SenderCheckFail,
    /// `1236018` (HTTP 400): receiver check failed
    ///
    /// A receiver is not valid. Check the receivers.
    ReceiverCheckFail,
    /// `1236019` (HTTP 500): internal server error
    ///
    /// The server failed. Try again later.
    InternalServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SendUserMailboxMessageError: CODES {
    InvalidParameterOrServerError = 1234008 + 2, GroupOrMailboxNotFound = 1234013 + 3,
    PermissionDeniedOrServerError = 1234017 + 1, RawSizeOverLimit = 1236001,
    InvalidMimeFormat = 1236002, NumberOfRecipientsExceedsLimit = 1236003,
    NumberOfAttachmentsExceedsLimit = 1236004, SendMailRepeatedly = 1236005,
    ConcurrentRequests = 1236006 + 2, DailyNumberEmailsSentExceedsLimit = 1236007,
    ExternalLimitOrLabelMissing = 1236008 + 1, NumberExternalRecipientsExceedsLimit = 1236009,
    MailQuotaLimit = 1236010, ReachSendMailRestriction = 1236012, TenantStorageLimit = 1236013,
    ContentRisk = 1236014, SenderCheckFail = 1236017 + 1, ReceiverCheckFail = 1236018 + 1,
    InternalServerError = 1236019
});

/// Moves a mail to the deleted ones.
///
/// [`POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/trash`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/trash>) gives [`TrashUserMailboxMessageResponse`] or fails with [`TrashUserMailboxMessageError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox.message:modify`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = TrashUserMailboxMessage::new(user_mailbox_id, message_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_message.trash",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/trash"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct TrashUserMailboxMessage {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `me`.
    pub user_mailbox_id: String,
    /// The mail. Example: `NzR3Zkd5NGhBTS9NVkZnSklidDVGT3VoQmM4PQ==`.
    pub message_id: String,
}

crate::request_builder!(TrashUserMailboxMessage {
    user_mailbox_id(impl Into<String>).into(), message_id(impl Into<String>).into();
});
crate::request!(TrashUserMailboxMessage -> TrashUserMailboxMessageResponse, TrashUserMailboxMessageError {
    "mail.v1.user_mailbox_message.trash",
    POST "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/trash",
    [Tenant, User], read_value Data, None, SCOPES = ["mail:user_mailbox.message:modify"],
    LIMITS = [5 in 1];
    Path user_mailbox_id "user_mailbox_id", Path message_id "message_id"
});

/// What `mail.v1.user_mailbox_message.trash` answers with.
pub type TrashUserMailboxMessageResponse = crate::Empty;

/// What `mail.v1.user_mailbox_message.trash` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TrashUserMailboxMessageError {
    /// `1230001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the mail address and the other parameters.
    InvalidParameter,
    /// `1230002` (HTTP 500): Internal error
    ///
    /// The caller may not do this, or the server failed. Check the scopes and the range of data, or try again later.
    PermissionOrServerError,
    /// `1230009` (HTTP 403): permission denied
    ///
    /// The caller may not do this, or the template is not valid. Check the permissions or the template.
    PermissionDeniedOrTemplateInvalid,
    /// `1236006` (HTTP 429): Concurrent write conflict. Please retry later
    ///
    /// There were several requests for the user at the same time. Send one after another, and try again later.
    ConcurrentRequests,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(TrashUserMailboxMessageError: CODES {
    InvalidParameter = 1230001 + 2, PermissionOrServerError = 1230002,
    PermissionDeniedOrTemplateInvalid = 1230009 + 1, ConcurrentRequests = 1236006
});
