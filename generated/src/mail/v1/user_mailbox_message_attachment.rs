// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user_mailbox_message_attachment`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets addresses to download up to 20 attachments of a mail; each works twice at most, within two hours.
///
/// [`GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/attachments/download_url`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message-attachment/download_url>) gives [`DownloadUrlUserMailboxMessageAttachmentResponse`] or fails with [`DownloadUrlUserMailboxMessageAttachmentError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox.message.body:read`. Rate limit: 1 a second.
///
/// ```ignore
/// let request = DownloadUrlUserMailboxMessageAttachment::new(user_mailbox_id, message_id, attachment_ids);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_message_attachment.download_url",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/attachments/download_url"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DownloadUrlUserMailboxMessageAttachment {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `user@xxx.xx 或 me`.
    pub user_mailbox_id: String,
    /// The mail. Example: `TUlHc1NoWFhJMXgyUi9VZTNVL3h6UnlkRUdzPQ==`.
    pub message_id: String,
    /// The attachments, up to 20, by their ids. Length: 1 to 20. Example: `["YQqYbQHoQoDqXjxWKhJbo8Gicjf"]`.
    pub attachment_ids: Vec<String>,
}

crate::request_builder!(DownloadUrlUserMailboxMessageAttachment {
    user_mailbox_id(impl Into<String>).into(), message_id(impl Into<String>).into(),
    attachment_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
});
crate::request!(DownloadUrlUserMailboxMessageAttachment -> DownloadUrlUserMailboxMessageAttachmentResponse, DownloadUrlUserMailboxMessageAttachmentError {
    "mail.v1.user_mailbox_message_attachment.download_url",
    GET "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/attachments/download_url",
    [Tenant, User], read_value Data, None, SCOPES = ["mail:user_mailbox.message.body:read"],
    LIMITS = [1 in 1];
    Path user_mailbox_id "user_mailbox_id", Path message_id "message_id",
    Query attachment_ids "attachment_ids"
});

/// What `mail.v1.user_mailbox_message_attachment.download_url` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadUrlUserMailboxMessageAttachmentResponse {
    /// The addresses to download the attachments.
    pub download_urls: Vec<AttachmentDownloadUrlItem>,
    /// The attachments for which it failed, by their ids.
    pub failed_ids: Vec<String>,
}

crate::object!(DownloadUrlUserMailboxMessageAttachmentResponse {
    download_urls "download_urls", failed_ids "failed_ids"
});

/// What `mail.v1.user_mailbox_message_attachment.download_url` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DownloadUrlUserMailboxMessageAttachmentError {
    /// `1230001` (HTTP 400): param invalid
    ///
    /// A parameter is not valid. Check the mail address and the other parameters.
    InvalidParameter,
    /// `1230002` (HTTP 403): internal server error
    ///
    /// The caller may not do this, or the server failed. Check the scopes and the range of data, or try again later.
    PermissionOrServerError,
    /// `1230003` (HTTP 500): no permission
    ///
    /// The server failed, or the mailbox was not found or is not open to the caller. Try again later, or check `user_mailbox_id` and the permissions.
    ServerErrorOrNoPermission,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DownloadUrlUserMailboxMessageAttachmentError: CODES {
    InvalidParameter = 1230001 + 1, PermissionOrServerError = 1230002 + 1,
    ServerErrorOrNoPermission = 1230003 + 3
});
