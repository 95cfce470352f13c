// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user_mailbox_template`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a personal template for mails: subject, text, receivers and attachments.
///
/// [`POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/create>) gives [`CreateUserMailboxTemplateResponse`] or fails with [`CreateUserMailboxTemplateError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox.message:modify`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = CreateUserMailboxTemplate::new(user_mailbox_id, template);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_template.create",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateUserMailboxTemplate {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `user@example.com`.
    pub user_mailbox_id: String,
    /// The template.
    pub template: Template,
}

crate::request_builder!(CreateUserMailboxTemplate {
    user_mailbox_id(impl Into<String>).into(), template(Template);
});
crate::request!(CreateUserMailboxTemplate -> CreateUserMailboxTemplateResponse, CreateUserMailboxTemplateError {
    "mail.v1.user_mailbox_template.create",
    POST "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates", [Tenant, User],
    read_value Data, Json, SCOPES = ["mail:user_mailbox.message:modify"], LIMITS = [5 in 1];
    Path user_mailbox_id "user_mailbox_id", Body template "template"
});

/// What `mail.v1.user_mailbox_template.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserMailboxTemplateResponse {
    /// The template.
    pub template: Option<Template>,
}

crate::object!(CreateUserMailboxTemplateResponse { template "template" });

/// What `mail.v1.user_mailbox_template.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateUserMailboxTemplateError {
    /// `1230001` (HTTP 400): param invalid
    ///
    /// A parameter is not valid. Check the mail address and the other parameters.
    InvalidParameter,
    /// `1230002` (HTTP 403): permission deny
    ///
    /// The caller may not do this, or the server failed. Check the scopes and the range of data, or try again later.
    PermissionOrServerError,
    /// `1230003` (HTTP 500): internal server error
    ///
    /// The server failed, or the mailbox was not found or is not open to the caller. Try again later, or check `user_mailbox_id` and the permissions.
    ServerErrorOrNoPermission,
    /// `1230004` (HTTP 400): invalid template name
    ///
    /// The mailbox cannot be used by the caller, the name of the template is not valid, or the server failed. Check `user_mailbox_id` or the name.
    MailboxUnusableOrTemplateName,
    /// `1230005` (HTTP 400): template number limit exceeded
    ///
    /// The app may not use the mailbox, `me` was used as the tenant, or there are too many templates. Check `user_mailbox_id`, or delete templates.
    MailboxDeniedOrTemplateLimit,
    /// `1230006` (HTTP 400): template content size limit exceeded
    ///
    /// The mail does not exist, or the text of the template is larger than 3 MB. Check the ids, or shorten the text.
    MessageMissingOrTemplateLarge,
    /// `1230008` (HTTP 400): template total size limit exceeded
    ///
    /// The template is too large as a whole, or a label, folder or thread does not exist. Make it smaller, or check the ids.
    TemplateLargeOrLabelMissing,
    /// `1230009` (HTTP 400): invalid template param
    ///
    /// The caller may not do this, or the template is not valid. Check the permissions or the template.
    PermissionDeniedOrTemplateInvalid,
    /// `1230011` (HTTP 403): template attachment forbidden
    ///
    /// An attachment of the template is not allowed. Check the scopes of the app and the attachments.
    TemplateAttachmentForbidden,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateUserMailboxTemplateError: CODES {
    InvalidParameter = 1230001 + 1, PermissionOrServerError = 1230002 + 4,
    ServerErrorOrNoPermission = 1230003 + 1, MailboxUnusableOrTemplateName = 1230004 + 1,
    MailboxDeniedOrTemplateLimit = 1230005 + 1, MessageMissingOrTemplateLarge = 1230006 + 1,
    TemplateLargeOrLabelMissing = 1230008 + 1, PermissionDeniedOrTemplateInvalid = 1230009,
    TemplateAttachmentForbidden = 1230011
});

/// Deletes a personal template for mails for good.
///
/// [`DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/delete>) gives [`DeleteUserMailboxTemplateResponse`] or fails with [`DeleteUserMailboxTemplateError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox.message:modify`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = DeleteUserMailboxTemplate::new(user_mailbox_id, template_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_template.delete",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteUserMailboxTemplate {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `user@example.com`.
    pub user_mailbox_id: String,
    /// The template. Example: `7281187859195772947`.
    pub template_id: String,
}

crate::request_builder!(DeleteUserMailboxTemplate {
    user_mailbox_id(impl Into<String>).into(), template_id(impl Into<String>).into();
});
crate::request!(DeleteUserMailboxTemplate -> DeleteUserMailboxTemplateResponse, DeleteUserMailboxTemplateError {
    "mail.v1.user_mailbox_template.delete",
    DELETE "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id",
    [Tenant, User], read_value Data, None, SCOPES = ["mail:user_mailbox.message:modify"],
    LIMITS = [5 in 1];
    Path user_mailbox_id "user_mailbox_id", Path template_id "template_id"
});

/// What `mail.v1.user_mailbox_template.delete` answers with.
pub type DeleteUserMailboxTemplateResponse = crate::Empty;

/// What `mail.v1.user_mailbox_template.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteUserMailboxTemplateError {
    /// `1230001` (HTTP 400): param invalid
    ///
    /// A parameter is not valid. Check the mail address and the other parameters.
    InvalidParameter,
    /// `1230002` (HTTP 403): permission deny
    ///
    /// The caller may not do this, or the server failed. Check the scopes and the range of data, or try again later.
    PermissionOrServerError,
    /// `1230003` (HTTP 500): internal server error
    ///
    /// The server failed, or the mailbox was not found or is not open to the caller. Try again later, or check `user_mailbox_id` and the permissions.
    ServerErrorOrNoPermission,
    /// `1230007` (HTTP 404): template not found
    ///
    /// The mail or the template does not exist. Check the id.
    MessageOrTemplateNotFound,
    /// `1230009` (HTTP 400): invalid template param
    ///
    /// The caller may not do this, or the template is not valid. Check the permissions or the template.
    PermissionDeniedOrTemplateInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteUserMailboxTemplateError: CODES {
    InvalidParameter = 1230001 + 1, PermissionOrServerError = 1230002 + 4,
    ServerErrorOrNoPermission = 1230003 + 1, MessageOrTemplateNotFound = 1230007 + 1,
    PermissionDeniedOrTemplateInvalid = 1230009
});

/// Gets addresses to download up to 20 attachments of a template.
///
/// [`GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id/attachments/download_url`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/download_url>) gives [`DownloadUrlUserMailboxTemplateResponse`] or fails with [`DownloadUrlUserMailboxTemplateError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox.message:readonly`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = DownloadUrlUserMailboxTemplate::new(user_mailbox_id, template_id, attachment_ids);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_template.download_url",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id/attachments/download_url"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DownloadUrlUserMailboxTemplate {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `user@example.com`.
    pub user_mailbox_id: String,
    /// The template. Example: `7281187859195772947`.
    pub template_id: String,
    /// The attachments, up to 20, by their ids. Length: 1 to 20. Example: `["YQqYbQHoQoDqXjxWKhJbo8Gicjf"]`.
    pub attachment_ids: Vec<String>,
}

crate::request_builder!(DownloadUrlUserMailboxTemplate {
    user_mailbox_id(impl Into<String>).into(), template_id(impl Into<String>).into(),
    attachment_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
});
crate::request!(DownloadUrlUserMailboxTemplate -> DownloadUrlUserMailboxTemplateResponse, DownloadUrlUserMailboxTemplateError {
    "mail.v1.user_mailbox_template.download_url",
    GET "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id/attachments/download_url",
    [Tenant, User], read_value Data, None, SCOPES = ["mail:user_mailbox.message:readonly"],
    LIMITS = [5 in 1];
    Path user_mailbox_id "user_mailbox_id", Path template_id "template_id",
    Query attachment_ids "attachment_ids"
});

/// What `mail.v1.user_mailbox_template.download_url` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadUrlUserMailboxTemplateResponse {
    /// The addresses to download the attachments.
    pub download_urls: Vec<AttachmentDownloadUrlItem>,
    /// The attachments for which it failed, and why.
    pub failed_reasons: Vec<AttachmentDownloadFailedReason>,
}

crate::object!(DownloadUrlUserMailboxTemplateResponse {
    download_urls "download_urls", failed_reasons "failed_reasons"
});

/// What `mail.v1.user_mailbox_template.download_url` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DownloadUrlUserMailboxTemplateError {
    /// `1230001` (HTTP 400): param invalid
    ///
    /// A parameter is not valid. Check the mail address and the other parameters.
    InvalidParameter,
    /// `1230002` (HTTP 403): permission deny
    ///
    /// The caller may not do this, or the server failed. Check the scopes and the range of data, or try again later.
    PermissionOrServerError,
    /// `1230003` (HTTP 500): internal server error
    ///
    /// The server failed, or the mailbox was not found or is not open to the caller. Try again later, or check `user_mailbox_id` and the permissions.
    ServerErrorOrNoPermission,
    /// `1230007` (HTTP 404): template not found
    ///
    /// The mail or the template does not exist. Check the id.
    MessageOrTemplateNotFound,
    /// `1230010` (HTTP 404): template attachment not found
    TemplateAttachmentNotFound,
    /// `1230011` (HTTP 403): template attachment forbidden
    ///
    /// An attachment of the template is not allowed. Check the scopes of the app and the attachments.
    TemplateAttachmentForbidden,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DownloadUrlUserMailboxTemplateError: CODES {
    InvalidParameter = 1230001 + 1, PermissionOrServerError = 1230002 + 4,
    ServerErrorOrNoPermission = 1230003 + 1, MessageOrTemplateNotFound = 1230007 + 1,
    TemplateAttachmentNotFound = 1230010, TemplateAttachmentForbidden = 1230011
});

/// Gets a personal template for mails with its text, receivers and attachments.
///
/// [`GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/get>) gives [`GetUserMailboxTemplateResponse`] or fails with [`GetUserMailboxTemplateError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox.message:modify`, `mail:user_mailbox.message:readonly`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = GetUserMailboxTemplate::new(user_mailbox_id, template_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_template.get",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUserMailboxTemplate {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `user@example.com`.
    pub user_mailbox_id: String,
    /// The template. Example: `7281187859195772947`.
    pub template_id: String,
}

crate::request_builder!(GetUserMailboxTemplate {
    user_mailbox_id(impl Into<String>).into(), template_id(impl Into<String>).into();
});
crate::request!(GetUserMailboxTemplate -> GetUserMailboxTemplateResponse, GetUserMailboxTemplateError {
    "mail.v1.user_mailbox_template.get",
    GET "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id", [Tenant, User],
    read_value Data, None,
    SCOPES = ["mail:user_mailbox.message:modify", "mail:user_mailbox.message:readonly"],
    LIMITS = [5 in 1];
    Path user_mailbox_id "user_mailbox_id", Path template_id "template_id"
});

/// What `mail.v1.user_mailbox_template.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserMailboxTemplateResponse {
    /// The template.
    pub template: Option<Template>,
}

crate::object!(GetUserMailboxTemplateResponse { template "template" });

/// What `mail.v1.user_mailbox_template.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetUserMailboxTemplateError {
    /// `1230001` (HTTP 400): param invalid
    ///
    /// A parameter is not valid. Check the mail address and the other parameters.
    InvalidParameter,
    /// `1230002` (HTTP 403): permission deny
    ///
    /// The caller may not do this, or the server failed. Check the scopes and the range of data, or try again later.
    PermissionOrServerError,
    /// `1230003` (HTTP 500): internal server error
    ///
    /// The server failed, or the mailbox was not found or is not open to the caller. Try again later, or check `user_mailbox_id` and the permissions.
    ServerErrorOrNoPermission,
    /// `1230007` (HTTP 404): template not found
    ///
    /// The mail or the template does not exist. Check the id.
    MessageOrTemplateNotFound,
    /// `1230009` (HTTP 400): invalid template param
    ///
    /// The caller may not do this, or the template is not valid. Check the permissions or the template.
    PermissionDeniedOrTemplateInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetUserMailboxTemplateError: CODES {
    InvalidParameter = 1230001 + 1, PermissionOrServerError = 1230002 + 4,
    ServerErrorOrNoPermission = 1230003 + 1, MessageOrTemplateNotFound = 1230007 + 1,
    PermissionDeniedOrTemplateInvalid = 1230009
});

/// Lists the personal templates of a mailbox, all at once, with their names only.
///
/// [`GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/list>) gives [`ListUserMailboxTemplateResponse`] or fails with [`ListUserMailboxTemplateError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox.message:modify`, `mail:user_mailbox.message:readonly`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(ListUserMailboxTemplate::new(user_mailbox_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_template.list",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUserMailboxTemplate {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `user@example.com`.
    pub user_mailbox_id: String,
}

crate::request_builder!(ListUserMailboxTemplate { user_mailbox_id(impl Into<String>).into(); });
crate::request!(ListUserMailboxTemplate -> ListUserMailboxTemplateResponse, ListUserMailboxTemplateError {
    "mail.v1.user_mailbox_template.list",
    GET "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates", [Tenant, User],
    read_value Data, None,
    SCOPES = ["mail:user_mailbox.message:modify", "mail:user_mailbox.message:readonly"],
    LIMITS = [5 in 1];
    Path user_mailbox_id "user_mailbox_id"
});

/// What `mail.v1.user_mailbox_template.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserMailboxTemplateResponse {
    /// The templates, with their names only.
    pub items: Vec<UserMailboxTemplateItem>,
}

crate::object!(ListUserMailboxTemplateResponse { items "items" });

/// What `mail.v1.user_mailbox_template.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListUserMailboxTemplateError {
    /// `1230001` (HTTP 400): param invalid
    ///
    /// A parameter is not valid. Check the mail address and the other parameters.
    InvalidParameter,
    /// `1230002` (HTTP 403): permission deny
    ///
    /// The caller may not do this, or the server failed. Check the scopes and the range of data, or try again later.
    PermissionOrServerError,
    /// `1230003` (HTTP 500): internal server error
    ///
    /// The server failed, or the mailbox was not found or is not open to the caller. Try again later, or check `user_mailbox_id` and the permissions.
    ServerErrorOrNoPermission,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListUserMailboxTemplateError: CODES {
    InvalidParameter = 1230001 + 1, PermissionOrServerError = 1230002 + 4,
    ServerErrorOrNoPermission = 1230003 + 1
});

/// Replaces a personal template as a whole; fields left out are cleared.
///
/// [`PUT /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/update>) gives [`UpdateUserMailboxTemplateResponse`] or fails with [`UpdateUserMailboxTemplateError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox.message:modify`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = UpdateUserMailboxTemplate::new(user_mailbox_id, template_id, template);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_template.update",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateUserMailboxTemplate {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `user@example.com`.
    pub user_mailbox_id: String,
    /// The template. Example: `7281187859195772947`.
    pub template_id: String,
    /// The whole new template; fields left out are cleared.
    pub template: Template,
}

crate::request_builder!(UpdateUserMailboxTemplate {
    user_mailbox_id(impl Into<String>).into(), template_id(impl Into<String>).into(),
    template(Template);
});
crate::request!(UpdateUserMailboxTemplate -> UpdateUserMailboxTemplateResponse, UpdateUserMailboxTemplateError {
    "mail.v1.user_mailbox_template.update",
    PUT "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id", [Tenant, User],
    read_value Data, Json, SCOPES = ["mail:user_mailbox.message:modify"], LIMITS = [5 in 1];
    Path user_mailbox_id "user_mailbox_id", Path template_id "template_id", Body template "template"
});

/// What `mail.v1.user_mailbox_template.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserMailboxTemplateResponse {
    /// The template.
    pub template: Option<Template>,
}

crate::object!(UpdateUserMailboxTemplateResponse { template "template" });

/// What `mail.v1.user_mailbox_template.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateUserMailboxTemplateError {
    /// `1230001` (HTTP 400): param invalid
    ///
    /// A parameter is not valid. Check the mail address and the other parameters.
    InvalidParameter,
    /// `1230002` (HTTP 403): permission deny
    ///
    /// The caller may not do this, or the server failed. Check the scopes and the range of data, or try again later.
    PermissionOrServerError,
    /// `1230003` (HTTP 500): internal server error
    ///
    /// The server failed, or the mailbox was not found or is not open to the caller. Try again later, or check `user_mailbox_id` and the permissions.
    ServerErrorOrNoPermission,
    /// `1230004` (HTTP 400): invalid template name
    ///
    /// The mailbox cannot be used by the caller, the name of the template is not valid, or the server failed. Check `user_mailbox_id` or the name.
    MailboxUnusableOrTemplateName,
    /// `1230006` (HTTP 400): template content size limit exceeded
    ///
    /// The mail does not exist, or the text of the template is larger than 3 MB. Check the ids, or shorten the text.
    MessageMissingOrTemplateLarge,
    /// `1230007` (HTTP 404): template not found
    ///
    /// The mail or the template does not exist. Check the id.
    MessageOrTemplateNotFound,
    /// `1230008` (HTTP 400): template total size limit exceeded
    ///
    /// The template is too large as a whole, or a label, folder or thread does not exist. Make it smaller, or check the ids.
    TemplateLargeOrLabelMissing,
    /// `1230009` (HTTP 400): invalid template param
    ///
    /// The caller may not do this, or the template is not valid. Check the permissions or the template.
    PermissionDeniedOrTemplateInvalid,
    /// `1230011` (HTTP 403): template attachment forbidden
    ///
    /// An attachment of the template is not allowed. Check the scopes of the app and the attachments.
    TemplateAttachmentForbidden,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateUserMailboxTemplateError: CODES {
    InvalidParameter = 1230001 + 1, PermissionOrServerError = 1230002 + 4,
    ServerErrorOrNoPermission = 1230003 + 1, MailboxUnusableOrTemplateName = 1230004 + 1,
    MessageMissingOrTemplateLarge = 1230006 + 1, MessageOrTemplateNotFound = 1230007 + 1,
    TemplateLargeOrLabelMissing = 1230008 + 1, PermissionDeniedOrTemplateInvalid = 1230009,
    TemplateAttachmentForbidden = 1230011
});
