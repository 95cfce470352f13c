// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user_mailbox_setting`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the addresses that a mailbox can send from: its own, its aliases and mail groups.
///
/// [`GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/settings/send_as`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-setting/send_as>) gives [`SendAsUserMailboxSettingResponse`] or fails with [`SendAsUserMailboxSettingError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox`, `mail:user_mailbox:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(SendAsUserMailboxSetting::new(user_mailbox_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_setting.send_as",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/settings/send_as"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SendAsUserMailboxSetting {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `abc@abc.com`.
    pub user_mailbox_id: String,
}

crate::request_builder!(SendAsUserMailboxSetting { user_mailbox_id(impl Into<String>).into(); });
crate::request!(SendAsUserMailboxSetting -> SendAsUserMailboxSettingResponse, SendAsUserMailboxSettingError {
    "mail.v1.user_mailbox_setting.send_as",
    GET "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/settings/send_as", [Tenant, User],
    read_value Data, None, SCOPES = ["mail:user_mailbox", "mail:user_mailbox:readonly"],
    LIMITS = [10 in 1];
    Path user_mailbox_id "user_mailbox_id"
});

/// What `mail.v1.user_mailbox_setting.send_as` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendAsUserMailboxSettingResponse {
    /// The addresses that can be sent from.
    pub sendable_addresses: Vec<EmailInfo>,
}

crate::object!(SendAsUserMailboxSettingResponse { sendable_addresses "sendable_addresses" });

/// What `mail.v1.user_mailbox_setting.send_as` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SendAsUserMailboxSettingError {
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

crate::error_enum!(SendAsUserMailboxSettingError: CODES {
    InvalidParameter = 1230001 + 3, ServerErrorOrNoPermission = 1230003 + 2,
    MailboxUnusableOrTemplateName = 1230004 + 2, MailboxDeniedOrTemplateLimit = 1230005 + 2
});
