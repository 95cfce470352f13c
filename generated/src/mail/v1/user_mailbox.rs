// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user_mailbox`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the mailboxes that a user can read and send from: the user's own and public ones.
///
/// [`GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/accessible_mailboxes`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox/accessible_mailboxes>) gives [`GetUserAccessibleMailboxesResponse`] or fails with [`GetUserAccessibleMailboxesError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox`, `mail:user_mailbox:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(GetUserAccessibleMailboxes::new(user_mailbox_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox.accessible_mailboxes",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/accessible_mailboxes"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUserAccessibleMailboxes {
    /// The user's mailbox, by its address, or `me` as the user; not a public mailbox. Example: `abc@abc.com`.
    pub user_mailbox_id: String,
}

crate::request_builder!(GetUserAccessibleMailboxes { user_mailbox_id(impl Into<String>).into(); });
crate::request!(GetUserAccessibleMailboxes -> GetUserAccessibleMailboxesResponse, GetUserAccessibleMailboxesError {
    "mail.v1.user_mailbox.accessible_mailboxes",
    GET "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/accessible_mailboxes", [Tenant, User],
    read_value Data, None, SCOPES = ["mail:user_mailbox", "mail:user_mailbox:readonly"],
    LIMITS = [10 in 1];
    Path user_mailbox_id "user_mailbox_id"
});

/// What `mail.v1.user_mailbox.accessible_mailboxes` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserAccessibleMailboxesResponse {
    /// The mailboxes that the user can use, the own one and public ones.
    pub accessible_mailboxes: Vec<EmailInfo>,
}

crate::object!(GetUserAccessibleMailboxesResponse { accessible_mailboxes "accessible_mailboxes" });

/// What `mail.v1.user_mailbox.accessible_mailboxes` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetUserAccessibleMailboxesError {
    /// `1230001` (HTTP 400): param is invalid, check user_mailbox_id
    ///
    /// A parameter is not valid. Check the mail address and the other parameters.
    InvalidParameter,
    /// `1230003` (HTTP 500): internal server error, please retry later
    ///
    /// The server failed, or the mailbox was not found or is not open to the caller. Try again later, or check `user_mailbox_id` and the permissions.
    ServerErrorOrNoPermission,
    /// `1230004` (HTTP 403): permission denied: mailbox not found, unsupported mailbox type, or no access to this mailbox
    ///
    /// The mailbox cannot be used by the caller, the name of the template is not valid, or the server failed. Check `user_mailbox_id` or the name.
    MailboxUnusableOrTemplateName,
    /// `1230005` (HTTP 400): tenant access token not support me
    ///
    /// The app may not use the mailbox, `me` was used as the tenant, or there are too many templates. Check `user_mailbox_id`, or delete templates.
    MailboxDeniedOrTemplateLimit,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetUserAccessibleMailboxesError: CODES {
    InvalidParameter = 1230001 + 3, ServerErrorOrNoPermission = 1230003 + 2,
    MailboxUnusableOrTemplateName = 1230004 + 2, MailboxDeniedOrTemplateLimit = 1230005 + 2
});

/// Deletes a user's address from the recycle bin for good; its mails can be handed to another mailbox.
///
/// [`DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox/delete>) gives [`DeleteUserMailboxResponse`] or fails with [`DeleteUserMailboxError`].
///
/// Token: tenant. Scopes, any one of: `mail:user_mailbox`. Rate limit: 20 a minute.
///
/// ```ignore
/// let response = client.send(DeleteUserMailbox::new(user_mailbox_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox.delete",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteUserMailbox {
    /// The address to delete, which is in the recycle bin. Example: `111111@abc.com`.
    pub user_mailbox_id: String,
    /// The mailbox that takes over the mails. Example: `888888@abc.com`.
    pub transfer_mailbox: Option<String>,
}

crate::request_builder!(DeleteUserMailbox {
    user_mailbox_id(impl Into<String>).into();
    transfer_mailbox(impl Into<String>).into()
});
crate::request!(DeleteUserMailbox -> DeleteUserMailboxResponse, DeleteUserMailboxError {
    "mail.v1.user_mailbox.delete", DELETE "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id",
    [Tenant], read_value Data, None, SCOPES = ["mail:user_mailbox"], LIMITS = [20 in 60];
    Path user_mailbox_id "user_mailbox_id", Query transfer_mailbox "transfer_mailbox"
});

/// What `mail.v1.user_mailbox.delete` answers with.
pub type DeleteUserMailboxResponse = crate::Empty;

/// What `mail.v1.user_mailbox.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteUserMailboxError {
    /// `1230001` (HTTP 400): parameter is invalid
    ///
    /// A parameter is not valid. Check the mail address and the other parameters.
    InvalidParameter,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteUserMailboxError: CODES { InvalidParameter = 1230001 + 4 });
