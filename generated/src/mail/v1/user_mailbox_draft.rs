// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user_mailbox_draft`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a draft from a complete mail in EML, up to 37.5 MB.
///
/// [`POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/create>) gives [`CreateUserMailboxDraftResponse`] or fails with [`CreateUserMailboxDraftError`].
///
/// Token: user. Scopes, any one of: `mail:user_mailbox.message:modify`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(CreateUserMailboxDraft::new(user_mailbox_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_draft.create",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateUserMailboxDraft {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `aba@aac.com 或 me`.
    pub user_mailbox_id: String,
    /// The complete mail in EML, encoded as base64url, 37.5 MB at most before encoding. Example: `Q29udGVudC1UeXBlOiB0ZXh0L3BsYWluOyBjaGFyc2V0PSJ1cy1hc2NpaSIKTUlNRS1WZXJzaW9uOiAxLjAKQ29udGVudC1UcmFuc2Zlci1FbmNvZGluZzogN2JpdAp0bzogInRvIiA8dG9AeHh4Lnh4Pgpmcm9t…`.
    pub raw: Option<String>,
}

crate::request_builder!(CreateUserMailboxDraft {
    user_mailbox_id(impl Into<String>).into();
    raw(impl Into<String>).into()
});
crate::request!(CreateUserMailboxDraft -> CreateUserMailboxDraftResponse, CreateUserMailboxDraftError {
    "mail.v1.user_mailbox_draft.create",
    POST "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts", [User], read_value Data, Json,
    SCOPES = ["mail:user_mailbox.message:modify"], LIMITS = [5 in 1];
    Path user_mailbox_id "user_mailbox_id", Body raw "raw"
});

/// What `mail.v1.user_mailbox_draft.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserMailboxDraftResponse {
    /// The draft.
    pub draft: Option<Draft>,
}

crate::object!(CreateUserMailboxDraftResponse { draft "draft" });

/// What `mail.v1.user_mailbox_draft.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateUserMailboxDraftError {
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
    /// `1236001` (HTTP 400): raw size over limit
    ///
    /// The draft is too large. Make the EML smaller, 37.5 MB at most.
    RawSizeOverLimit,
    /// `1236002` (HTTP 400): invalid mime format
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
    /// `1236006` (HTTP 429): Concurrent write conflict. Please retry later
    ///
    /// There were several requests for the user at the same time. Send one after another, and try again later.
    ConcurrentRequests,
    /// `1236019` (HTTP 500): internal server error
    ///
    /// The server failed. Try again later.
    InternalServerError,
    /// `1236020` (HTTP 400): file extension is not allowed as a mail attachment
    FileExtensionNotAllowedMailAttachment,
    /// `1236021` (HTTP 400): inline image content type does not match an allowed image format; supported: image/jpeg, image/png, image/gif, image/webp", detected
    InlineImageContentTypeNotMatch,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateUserMailboxDraftError: CODES {
    InvalidParameterOrServerError = 1234008 + 2, GroupOrMailboxNotFound = 1234013 + 3,
    PermissionDeniedOrServerError = 1234017 + 2, RawSizeOverLimit = 1236001,
    InvalidMimeFormat = 1236002 + 1, NumberOfRecipientsExceedsLimit = 1236003,
    NumberOfAttachmentsExceedsLimit = 1236004, ConcurrentRequests = 1236006,
    InternalServerError = 1236019, FileExtensionNotAllowedMailAttachment = 1236020,
    InlineImageContentTypeNotMatch = 1236021
});

/// Deletes a draft for good; the calls that delete mails do not work on drafts.
///
/// [`DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/delete>) gives [`DeleteUserMailboxDraftResponse`] or fails with [`DeleteUserMailboxDraftError`].
///
/// Token: user. Scopes, any one of: `mail:user_mailbox.message:modify`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(DeleteUserMailboxDraft::new(user_mailbox_id, draft_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_draft.delete",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteUserMailboxDraft {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `aba@aac.com 或 me`.
    pub user_mailbox_id: String,
    /// The draft. Example: `268dce11-85f7-427d-8756-6be3abc850fd`.
    pub draft_id: String,
}

crate::request_builder!(DeleteUserMailboxDraft {
    user_mailbox_id(impl Into<String>).into(), draft_id(impl Into<String>).into();
});
crate::request!(DeleteUserMailboxDraft -> DeleteUserMailboxDraftResponse, DeleteUserMailboxDraftError {
    "mail.v1.user_mailbox_draft.delete",
    DELETE "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id", [User],
    read_value Data, None, SCOPES = ["mail:user_mailbox.message:modify"], LIMITS = [5 in 1];
    Path user_mailbox_id "user_mailbox_id", Path draft_id "draft_id"
});

/// What `mail.v1.user_mailbox_draft.delete` answers with.
pub type DeleteUserMailboxDraftResponse = crate::Empty;

/// What `mail.v1.user_mailbox_draft.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteUserMailboxDraftError {
    /// `1234013` (HTTP 404): user mailbox not found or user mailbox not active
    ///
    /// The mail group or the mailbox does not exist, or the mailbox is not active. Check the id or address.
    GroupOrMailboxNotFound,
    /// `1234017` (HTTP 403): permission deny
    ///
    /// The caller may not use the mailbox, or the server failed. Check the scopes and the range of data, or try again later.
    PermissionDeniedOrServerError,
    /// `1234050` (HTTP 404): draft not found
    ///
    /// The draft does not exist, or was deleted already. Check `draft_id`.
    DraftNotFound,
    /// `1236006` (HTTP 429): Concurrent write conflict. Please retry later
    ///
    /// There were several requests for the user at the same time. Send one after another, and try again later.
    ConcurrentRequests,
    /// `1236019` (HTTP 500): internal server error
    ///
    /// The server failed. Try again later.
    InternalServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteUserMailboxDraftError: CODES {
    GroupOrMailboxNotFound = 1234013 + 3, PermissionDeniedOrServerError = 1234017 + 2,
    DraftNotFound = 1234050, ConcurrentRequests = 1236006, InternalServerError = 1236019
});

/// Gets a draft: its full content, only its headers and summary, or its EML.
///
/// [`GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/get>) gives [`GetUserMailboxDraftResponse`] or fails with [`GetUserMailboxDraftError`].
///
/// Token: user. Scopes, any one of: `mail:user_mailbox.message:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(GetUserMailboxDraft::new(user_mailbox_id, draft_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_draft.get",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUserMailboxDraft {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `aba@aac.com`.
    pub user_mailbox_id: String,
    /// The draft. Example: `268dce11-85f7-427d-8756-6be3abc850fd`.
    pub draft_id: String,
    /// How much of the draft is returned: everything, as by default, only headers and summary, or its EML. Example: `full`.
    pub format: Option<UserMailboxDraftFormat>,
}

crate::request_builder!(GetUserMailboxDraft {
    user_mailbox_id(impl Into<String>).into(), draft_id(impl Into<String>).into();
    format(impl Into<UserMailboxDraftFormat>).into()
});
crate::request!(GetUserMailboxDraft -> GetUserMailboxDraftResponse, GetUserMailboxDraftError {
    "mail.v1.user_mailbox_draft.get",
    GET "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id", [User],
    read_value Data, None, SCOPES = ["mail:user_mailbox.message:readonly"], LIMITS = [10 in 1];
    Path user_mailbox_id "user_mailbox_id", Path draft_id "draft_id", Query format "format"
});

/// What `mail.v1.user_mailbox_draft.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserMailboxDraftResponse {
    /// The draft.
    pub draft: Option<Draft>,
}

crate::object!(GetUserMailboxDraftResponse { draft "draft" });

/// What `mail.v1.user_mailbox_draft.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetUserMailboxDraftError {
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
    /// `1234050` (HTTP 404): draft not found
    ///
    /// The draft does not exist, or was deleted already. Check `draft_id`.
    DraftNotFound,
    /// `1236006` (HTTP 429): too many request
    ///
    /// There were several requests for the user at the same time. Send one after another, and try again later.
    ConcurrentRequests,
    /// `1236019` (HTTP 500): internal server error
    ///
    /// The server failed. Try again later.
    InternalServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetUserMailboxDraftError: CODES {
    InvalidParameterOrServerError = 1234008 + 2, GroupOrMailboxNotFound = 1234013 + 3,
    PermissionDeniedOrServerError = 1234017 + 2, DraftNotFound = 1234050,
    ConcurrentRequests = 1236006 + 1, InternalServerError = 1236019
});

/// Lists the drafts in a mailbox by their ids, without content.
///
/// [`GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/list>) gives [`ListUserMailboxDraftResponse`] or fails with [`ListUserMailboxDraftError`].
///
/// Token: user. Scopes, any one of: `mail:user_mailbox.message:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let mut items = client.list(ListUserMailboxDraft::new(user_mailbox_id)).items();
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_draft.list",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUserMailboxDraft {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `user@xxx.xx 或 me`.
    pub user_mailbox_id: String,
    /// How many items a page holds at most. Default: `20`. Range: `1` to `100`. Example: `20`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `xxx`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListUserMailboxDraft {
    user_mailbox_id(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into()
});
crate::request!(ListUserMailboxDraft -> ListUserMailboxDraftResponse, ListUserMailboxDraftError {
    "mail.v1.user_mailbox_draft.list",
    GET "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts", [User], read_value Data, None,
    SCOPES = ["mail:user_mailbox.message:readonly"], LIMITS = [10 in 1];
    Path user_mailbox_id "user_mailbox_id", Query page_size "page_size",
    Query page_token "page_token"
});
crate::paged!(ListUserMailboxDraft: Draft { page_token, page_size; page_token, has_more, items });

/// What `mail.v1.user_mailbox_draft.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserMailboxDraftResponse {
    /// The drafts of this page, by their ids.
    pub items: Vec<Draft>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListUserMailboxDraftResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `mail.v1.user_mailbox_draft.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListUserMailboxDraftError {
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
    /// `1236006` (HTTP 429): too many request
    ///
    /// There were several requests for the user at the same time. Send one after another, and try again later.
    ConcurrentRequests,
    /// `1236019` (HTTP 500): internal server error
    ///
    /// The server failed. Try again later.
    InternalServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListUserMailboxDraftError: CODES {
    InvalidParameterOrServerError = 1234008 + 2, GroupOrMailboxNotFound = 1234013 + 3,
    PermissionDeniedOrServerError = 1234017 + 2, ConcurrentRequests = 1236006 + 1,
    InternalServerError = 1236019
});

/// Sends a draft and returns the mail it has become.
///
/// [`POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id/send`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/send>) gives [`SendUserMailboxDraftResponse`] or fails with [`SendUserMailboxDraftError`].
///
/// Token: user. Scopes, any one of: `mail:user_mailbox.message:send`. Rate limit: 20 a minute.
///
/// ```ignore
/// let response = client.send(SendUserMailboxDraft::new(user_mailbox_id, draft_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_draft.send",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id/send"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SendUserMailboxDraft {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `aba@aac.com`.
    pub user_mailbox_id: String,
    /// The draft. Example: `268dce11-85f7-427d-8756-6be3abc850fd`.
    pub draft_id: String,
}

crate::request_builder!(SendUserMailboxDraft {
    user_mailbox_id(impl Into<String>).into(), draft_id(impl Into<String>).into();
});
crate::request!(SendUserMailboxDraft -> SendUserMailboxDraftResponse, SendUserMailboxDraftError {
    "mail.v1.user_mailbox_draft.send",
    POST "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id/send", [User],
    read_value Data, None, SCOPES = ["mail:user_mailbox.message:send"], LIMITS = [20 in 60];
    Path user_mailbox_id "user_mailbox_id", Path draft_id "draft_id"
});

/// What `mail.v1.user_mailbox_draft.send` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendUserMailboxDraftResponse {
    /// The mail that was sent.
    pub message_id: Option<String>,
    /// The thread that the mail is in.
    pub thread_id: Option<String>,
}

crate::object!(SendUserMailboxDraftResponse { message_id "message_id", thread_id "thread_id" });

/// What `mail.v1.user_mailbox_draft.send` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SendUserMailboxDraftError {
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
    /// `1234050` (HTTP 404): draft not found
    ///
    /// The draft does not exist, or was deleted already. Check `draft_id`.
    DraftNotFound,
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
    /// `1236006` (HTTP 429): Concurrent write conflict. Please retry later
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
    /// `1236013` (HTTP 429): tenant storage limit
    ///
    /// The tenant's storage is full, so no mails can be sent. Ask the administrator for more.
    TenantStorageLimit,
    /// `1236014` (HTTP 400): content risk
    ///
    /// The content of the mail is taken to be risky. Check the content.
    ContentRisk,
    /// `1236017` (HTTP 400): sender check fail
    ///
    /// The sender is not valid. Check the sender and its state.
    SenderCheckFail,
    /// `1236018` (HTTP 400): receiver check fail
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

crate::error_enum!(SendUserMailboxDraftError: CODES {
    InvalidParameterOrServerError = 1234008 + 2, GroupOrMailboxNotFound = 1234013 + 3,
    PermissionDeniedOrServerError = 1234017 + 2, DraftNotFound = 1234050,
    NumberOfRecipientsExceedsLimit = 1236003, NumberOfAttachmentsExceedsLimit = 1236004,
    SendMailRepeatedly = 1236005, ConcurrentRequests = 1236006,
    DailyNumberEmailsSentExceedsLimit = 1236007, ExternalLimitOrLabelMissing = 1236008 + 1,
    NumberExternalRecipientsExceedsLimit = 1236009, MailQuotaLimit = 1236010,
    TenantStorageLimit = 1236013, ContentRisk = 1236014, SenderCheckFail = 1236017,
    ReceiverCheckFail = 1236018, InternalServerError = 1236019
});

/// Replaces the content of a draft with another complete mail in EML, up to 37.5 MB.
///
/// [`PUT /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/update>) gives [`UpdateUserMailboxDraftResponse`] or fails with [`UpdateUserMailboxDraftError`].
///
/// Token: user. Scopes, any one of: `mail:user_mailbox.message:modify`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = UpdateUserMailboxDraft::new().user_mailbox_id(user_mailbox_id).draft_id(draft_id).raw(raw);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_draft.update",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateUserMailboxDraft {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `aba@aac.com 或 me`.
    ///
    /// Required.
    pub user_mailbox_id: Option<String>,
    /// The draft. Example: `268dce11-85f7-427d-8756-6be3abc850fd`.
    ///
    /// Required.
    pub draft_id: Option<String>,
    /// The complete mail in EML, encoded as base64url, 37.5 MB at most before encoding; replaces the whole draft. Example: `Q29udGVudC1UeXBlOiB0ZXh0L3BsYWluOyBjaGFyc2V0PSJ1cy1hc2NpaSIKTUlNRS1WZXJzaW9uOiAxLjAKQ29udGVudC1UcmFuc2Zlci1FbmNvZGluZzogN2JpdAp0bzogInRvIiA8dG9AeHh4Lnh4Pgpmcm9t…`.
    ///
    /// Required.
    pub raw: Option<String>,
}

crate::request_builder!(named UpdateUserMailboxDraft {
    user_mailbox_id(impl Into<String>).into(), draft_id(impl Into<String>).into(),
    raw(impl Into<String>).into()
});
crate::request!(UpdateUserMailboxDraft -> UpdateUserMailboxDraftResponse, UpdateUserMailboxDraftError {
    "mail.v1.user_mailbox_draft.update",
    PUT "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id", [User],
    read_value Data, Json, SCOPES = ["mail:user_mailbox.message:modify"], LIMITS = [5 in 1],
    NAMED = [user_mailbox_id "user_mailbox_id", draft_id "draft_id", raw "raw"];
    Path user_mailbox_id "user_mailbox_id", Path draft_id "draft_id", Body raw "raw"
});

/// What `mail.v1.user_mailbox_draft.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserMailboxDraftResponse {
    /// The draft.
    pub draft: Option<Draft>,
}

crate::object!(UpdateUserMailboxDraftResponse { draft "draft" });

/// What `mail.v1.user_mailbox_draft.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateUserMailboxDraftError {
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
    /// `1234050` (HTTP 404): draft not found
    ///
    /// The draft does not exist, or was deleted already. Check `draft_id`.
    DraftNotFound,
    /// `1236001` (HTTP 400): raw size over limit
    ///
    /// The draft is too large. Make the EML smaller, 37.5 MB at most.
    RawSizeOverLimit,
    /// `1236002` (HTTP 400): invalid mime format
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
    /// `1236006` (HTTP 429): Concurrent write conflict. Please retry later
    ///
    /// There were several requests for the user at the same time. Send one after another, and try again later.
    ConcurrentRequests,
    /// `1236019` (HTTP 500): internal server error
    ///
    /// The server failed. Try again later.
    InternalServerError,
    /// `1236020` (HTTP 400): file extension is not allowed as a mail attachment
    FileExtensionNotAllowedMailAttachment,
    /// `1236021` (HTTP 400): inline image content type does not match an allowed image format; supported: image/jpeg, image/png, image/gif, image/webp", detected
    InlineImageContentTypeNotMatch,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateUserMailboxDraftError: CODES {
    InvalidParameterOrServerError = 1234008 + 2, GroupOrMailboxNotFound = 1234013 + 3,
    PermissionDeniedOrServerError = 1234017 + 2, DraftNotFound = 1234050,
    RawSizeOverLimit = 1236001, InvalidMimeFormat = 1236002 + 1,
    NumberOfRecipientsExceedsLimit = 1236003, NumberOfAttachmentsExceedsLimit = 1236004,
    ConcurrentRequests = 1236006, InternalServerError = 1236019,
    FileExtensionNotAllowedMailAttachment = 1236020, InlineImageContentTypeNotMatch = 1236021
});
