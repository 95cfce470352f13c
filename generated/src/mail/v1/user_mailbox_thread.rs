// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user_mailbox_thread`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Changes labels, folder and read state of up to 20 threads: flags, archives, marks as spam; does not delete.
///
/// [`POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/batch_modify`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/batch_modify>) gives [`BatchModifyUserMailboxThreadResponse`] or fails with [`BatchModifyUserMailboxThreadError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox.message:modify`. Rate limit: 20 a minute.
///
/// ```ignore
/// let response = client.send(BatchModifyUserMailboxThread::new(user_mailbox_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_thread.batch_modify",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/batch_modify"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchModifyUserMailboxThread {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `me`.
    pub user_mailbox_id: String,
    /// The labels to add: `UNREAD`, `IMPORTANT`, `OTHER`, `FLAGGED` or your own by their ids. Length: 0 to 20. Example: `["UNREAD"]`.
    pub add_label_ids: Option<Vec<String>>,
    /// The labels to remove: `UNREAD`, `IMPORTANT`, `OTHER`, `FLAGGED` or your own by their ids. Length: 0 to 20. Example: `["UNREAD"]`.
    pub remove_label_ids: Option<Vec<String>>,
    /// The folder to move to: `INBOX`, `SENT`, `SPAM`, `ARCHIVED` or one of your own by its id; not the deleted mails. Example: `INBOX`.
    pub add_folder: Option<String>,
    /// The threads, up to 20, by their ids. Length: 0 to 20. Example: `["dXNCbmZydHpBOWNBOXNmTFU0NDdkYjlSRzlZPQ=="]`.
    pub thread_ids: Option<Vec<String>>,
}

crate::request_builder!(BatchModifyUserMailboxThread {
    user_mailbox_id(impl Into<String>).into();
    add_label_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    remove_label_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    add_folder(impl Into<String>).into(),
    thread_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(BatchModifyUserMailboxThread -> BatchModifyUserMailboxThreadResponse, BatchModifyUserMailboxThreadError {
    "mail.v1.user_mailbox_thread.batch_modify",
    POST "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/batch_modify", [Tenant, User],
    read_value Data, Json, SCOPES = ["mail:user_mailbox.message:modify"], LIMITS = [20 in 60];
    Path user_mailbox_id "user_mailbox_id", Body add_label_ids "add_label_ids",
    Body remove_label_ids "remove_label_ids", Body add_folder "add_folder",
    Body thread_ids "thread_ids"
});

/// What `mail.v1.user_mailbox_thread.batch_modify` answers with.
pub type BatchModifyUserMailboxThreadResponse = crate::Empty;

/// What `mail.v1.user_mailbox_thread.batch_modify` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchModifyUserMailboxThreadError {
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
    /// `1238008` (HTTP 400): label or folder or thread not exist
    LabelFolderThreadNotExist,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchModifyUserMailboxThreadError: CODES {
    InvalidParameter = 1230001 + 2, PermissionOrServerError = 1230002,
    PermissionDeniedOrTemplateInvalid = 1230009 + 1, ConcurrentRequests = 1236006,
    LabelFolderThreadNotExist = 1238008
});

/// Moves up to 20 threads to the deleted mails.
///
/// [`POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/batch_trash`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/batch_trash>) gives [`BatchTrashUserMailboxThreadResponse`] or fails with [`BatchTrashUserMailboxThreadError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox.message:modify`. Rate limit: 20 a minute.
///
/// ```ignore
/// let response = client.send(BatchTrashUserMailboxThread::new(user_mailbox_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_thread.batch_trash",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/batch_trash"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchTrashUserMailboxThread {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `me`.
    pub user_mailbox_id: String,
    /// The threads, up to 20, by their ids. Length: 0 to 20. Example: `["NzR3Zkd5NGhBTS9NVkZnSklidDVGT3VoQmM4PQ=="]`.
    pub thread_ids: Option<Vec<String>>,
}

crate::request_builder!(BatchTrashUserMailboxThread {
    user_mailbox_id(impl Into<String>).into();
    thread_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(BatchTrashUserMailboxThread -> BatchTrashUserMailboxThreadResponse, BatchTrashUserMailboxThreadError {
    "mail.v1.user_mailbox_thread.batch_trash",
    POST "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/batch_trash", [Tenant, User],
    read_value Data, Json, SCOPES = ["mail:user_mailbox.message:modify"], LIMITS = [20 in 60];
    Path user_mailbox_id "user_mailbox_id", Body thread_ids "thread_ids"
});

/// What `mail.v1.user_mailbox_thread.batch_trash` answers with.
pub type BatchTrashUserMailboxThreadResponse = crate::Empty;

/// What `mail.v1.user_mailbox_thread.batch_trash` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchTrashUserMailboxThreadError {
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

crate::error_enum!(BatchTrashUserMailboxThreadError: CODES {
    InvalidParameter = 1230001 + 2, PermissionOrServerError = 1230002,
    PermissionDeniedOrTemplateInvalid = 1230009 + 1, ConcurrentRequests = 1236006
});

/// Gets the mails of a thread, those in spam and deleted ones too if asked for.
///
/// [`GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/get>) gives [`GetUserMailboxThreadResponse`] or fails with [`GetUserMailboxThreadError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox.message:readonly`. Scopes for some fields: `mail:user_mailbox.message.address:read`, `mail:user_mailbox.message.body:read`, `mail:user_mailbox.message.subject:read`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(GetUserMailboxThread::new(user_mailbox_id, thread_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_thread.get",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUserMailboxThread {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `user@xxx.xx 或 me`.
    pub user_mailbox_id: String,
    /// The thread. Example: `th_xxxxxxxxxxxx`.
    pub thread_id: String,
    /// How much of the mail is returned. Example: `full`.
    pub format: Option<UserMailboxMessageFormat>,
    /// Whether mails in spam and deleted ones are included. Example: `true`.
    pub include_spam_trash: Option<bool>,
}

crate::request_builder!(GetUserMailboxThread {
    user_mailbox_id(impl Into<String>).into(), thread_id(impl Into<String>).into();
    format(impl Into<UserMailboxMessageFormat>).into(), include_spam_trash(bool)
});
crate::request!(GetUserMailboxThread -> GetUserMailboxThreadResponse, GetUserMailboxThreadError {
    "mail.v1.user_mailbox_thread.get",
    GET "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id", [Tenant, User],
    read_value Data, None, SCOPES = ["mail:user_mailbox.message:readonly"], LIMITS = [10 in 1];
    Path user_mailbox_id "user_mailbox_id", Path thread_id "thread_id", Query format "format",
    Query include_spam_trash "include_spam_trash"
});

/// What `mail.v1.user_mailbox_thread.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserMailboxThreadResponse {
    /// The thread.
    pub thread: Option<Thread>,
}

crate::object!(GetUserMailboxThreadResponse { thread "thread" });

/// What `mail.v1.user_mailbox_thread.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetUserMailboxThreadError {
    /// `1234008` (HTTP 500): internal server error
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

crate::error_enum!(GetUserMailboxThreadError: CODES {
    InvalidParameterOrServerError = 1234008 + 1, GroupOrMailboxNotFound = 1234013 + 3,
    PermissionDeniedOrServerError = 1234017 + 2, InternalServerError = 1236019,
    MailThreadNotFound = 1236022
});

/// Lists the threads in a folder or under a label, latest first, with a preview each.
///
/// [`GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/list>) gives [`ListUserMailboxThreadResponse`] or fails with [`ListUserMailboxThreadError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox.message:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let mut items = client.list(ListUserMailboxThread::new(user_mailbox_id, page_size)).items();
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_thread.list",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUserMailboxThread {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `user@xxx.xx 或 me`.
    pub user_mailbox_id: String,
    /// How many items a page holds at most. Range: `1` to `20`. Example: `1`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `xxx`.
    pub page_token: Option<String>,
    /// The folder: `INBOX`, `SENT`, `SPAM`, `ARCHIVED`, `SCHEDULED`, `TRASH`, `DRAFT` or one of your own by its id. Example: `INBOX 或者用户文件夹 id`.
    pub folder_id: Option<String>,
    /// Whether only unread ones are listed. Example: `true`.
    pub only_unread: Option<bool>,
    /// Only threads with this label: `IMPORTANT`, `OTHER`, `FLAGGED` or one of your own by its id. Example: `FLAGGED`.
    pub label_id: Option<String>,
}

crate::request_builder!(ListUserMailboxThread {
    user_mailbox_id(impl Into<String>).into(), page_size(i64);
    page_token(impl Into<String>).into(), folder_id(impl Into<String>).into(), only_unread(bool),
    label_id(impl Into<String>).into()
});
crate::request!(ListUserMailboxThread -> ListUserMailboxThreadResponse, ListUserMailboxThreadError {
    "mail.v1.user_mailbox_thread.list",
    GET "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads", [Tenant, User],
    read_value Data, None, SCOPES = ["mail:user_mailbox.message:readonly"], LIMITS = [10 in 1];
    Path user_mailbox_id "user_mailbox_id", Query page_size "page_size",
    Query page_token "page_token", Query folder_id "folder_id", Query only_unread "only_unread",
    Query label_id "label_id"
});
crate::paged!(ListUserMailboxThread: Thread {
    page_token, page_size;
    page_token, has_more, items
});

/// What `mail.v1.user_mailbox_thread.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserMailboxThreadResponse {
    /// The items of this page.
    pub items: Vec<Thread>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListUserMailboxThreadResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `mail.v1.user_mailbox_thread.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListUserMailboxThreadError {
    /// `1234008` (HTTP 500): internal server error
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
    /// `1234035` (HTTP 404): folder not found
    ///
    /// The folder does not exist. Check `folder_id`.
    FolderNotFound,
    /// `1234036` (HTTP 404): label not found
    ///
    /// The label does not exist. Check `label_id`.
    LabelNotFound,
    /// `1234037` (HTTP 400): invalid page token
    ///
    /// The page token is not valid. Check `page_token`.
    InvalidPageToken,
    /// `1234038` (HTTP 400): invalid folder id
    ///
    /// The folder is not valid. Check `folder_id`.
    InvalidFolderId,
    /// `1234039` (HTTP 400): provide exactly one of folder_id or label_id
    ProvideExactlyOneFolderIdLabel,
    /// `1234040` (HTTP 400): not support user type
    ///
    /// The public mailbox has no such member, the kind of address is not supported, or `geo` may not be set. Check the parameters.
    MemberMissingOrUnsupported,
    /// `1235000` (HTTP 500): unknown error
    ///
    /// The server failed. Try again later.
    UnknownError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListUserMailboxThreadError: CODES {
    InvalidParameterOrServerError = 1234008 + 1, GroupOrMailboxNotFound = 1234013 + 3,
    PermissionDeniedOrServerError = 1234017 + 2, FolderNotFound = 1234035, LabelNotFound = 1234036,
    InvalidPageToken = 1234037, InvalidFolderId = 1234038, ProvideExactlyOneFolderIdLabel = 1234039,
    MemberMissingOrUnsupported = 1234040 + 1, UnknownError = 1235000
});

/// Changes the labels, folder and read state of a thread: flags, archives, marks as spam; does not delete.
///
/// [`POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/modify`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/modify>) gives [`ModifyUserMailboxThreadResponse`] or fails with [`ModifyUserMailboxThreadError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox.message:modify`. Rate limit: 20 a minute.
///
/// ```ignore
/// let response = client.send(ModifyUserMailboxThread::new(user_mailbox_id, thread_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_thread.modify",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/modify"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyUserMailboxThread {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `me`.
    pub user_mailbox_id: String,
    /// The thread. Example: `th_xxxxxxxxxxxx`.
    pub thread_id: String,
    /// The labels to add: `UNREAD`, `IMPORTANT`, `OTHER`, `FLAGGED` or your own by their ids. Length: 0 to 20. Example: `["UNREAD"]`.
    pub add_label_ids: Option<Vec<String>>,
    /// The labels to remove: `UNREAD`, `IMPORTANT`, `OTHER`, `FLAGGED` or your own by their ids. Length: 0 to 20. Example: `["UNREAD"]`.
    pub remove_label_ids: Option<Vec<String>>,
    /// The folder to move to: `INBOX`, `SENT`, `SPAM`, `ARCHIVED` or one of your own by its id; not the deleted mails. Example: `INBOX`.
    pub add_folder: Option<String>,
}

crate::request_builder!(ModifyUserMailboxThread {
    user_mailbox_id(impl Into<String>).into(), thread_id(impl Into<String>).into();
    add_label_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    remove_label_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    add_folder(impl Into<String>).into()
});
crate::request!(ModifyUserMailboxThread -> ModifyUserMailboxThreadResponse, ModifyUserMailboxThreadError {
    "mail.v1.user_mailbox_thread.modify",
    POST "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/modify",
    [Tenant, User], read_value Data, Json, SCOPES = ["mail:user_mailbox.message:modify"],
    LIMITS = [20 in 60];
    Path user_mailbox_id "user_mailbox_id", Path thread_id "thread_id",
    Body add_label_ids "add_label_ids", Body remove_label_ids "remove_label_ids",
    Body add_folder "add_folder"
});

/// What `mail.v1.user_mailbox_thread.modify` answers with.
pub type ModifyUserMailboxThreadResponse = crate::Empty;

/// What `mail.v1.user_mailbox_thread.modify` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ModifyUserMailboxThreadError {
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
    /// `1230008` (HTTP 400): label or folder or thread not exist
    ///
    /// The template is too large as a whole, or a label, folder or thread does not exist. Make it smaller, or check the ids.
    TemplateLargeOrLabelMissing,
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

crate::error_enum!(ModifyUserMailboxThreadError: CODES {
    InvalidParameter = 1230001 + 2, PermissionOrServerError = 1230002,
    MessageOrTemplateNotFound = 1230007, TemplateLargeOrLabelMissing = 1230008,
    PermissionDeniedOrTemplateInvalid = 1230009 + 1, ConcurrentRequests = 1236006
});

/// Moves a thread to the deleted mails.
///
/// [`POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/trash`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/trash>) gives [`TrashUserMailboxThreadResponse`] or fails with [`TrashUserMailboxThreadError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox.message:modify`. Rate limit: 20 a minute.
///
/// ```ignore
/// let response = client.send(TrashUserMailboxThread::new(user_mailbox_id, thread_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_thread.trash",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/trash"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct TrashUserMailboxThread {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `me`.
    pub user_mailbox_id: String,
    /// The thread. Example: `th_xxxxxxxxxxxx`.
    pub thread_id: String,
}

crate::request_builder!(TrashUserMailboxThread {
    user_mailbox_id(impl Into<String>).into(), thread_id(impl Into<String>).into();
});
crate::request!(TrashUserMailboxThread -> TrashUserMailboxThreadResponse, TrashUserMailboxThreadError {
    "mail.v1.user_mailbox_thread.trash",
    POST "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/trash",
    [Tenant, User], read_value Data, None, SCOPES = ["mail:user_mailbox.message:modify"],
    LIMITS = [20 in 60];
    Path user_mailbox_id "user_mailbox_id", Path thread_id "thread_id"
});

/// What `mail.v1.user_mailbox_thread.trash` answers with.
pub type TrashUserMailboxThreadResponse = crate::Empty;

/// What `mail.v1.user_mailbox_thread.trash` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TrashUserMailboxThreadError {
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

crate::error_enum!(TrashUserMailboxThreadError: CODES {
    InvalidParameter = 1230001 + 2, PermissionOrServerError = 1230002,
    PermissionDeniedOrTemplateInvalid = 1230009 + 1, ConcurrentRequests = 1236006
});
