// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user_mailbox_mail_contact`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds a contact to a mailbox.
///
/// [`POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-mail_contact/create>) gives [`CreateUserMailboxMailContactResponse`] or fails with [`CreateUserMailboxMailContactError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox.mail_contact:write`. Scopes for some fields: `mail:user_mailbox.mail_contact.mail_address:read`, `mail:user_mailbox.mail_contact.phone:read`. Rate limit: 20 a minute.
///
/// ```ignore
/// let response = client.send(CreateUserMailboxMailContact::new(user_mailbox_id, name)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_mail_contact.create",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateUserMailboxMailContact {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `user@xxx.xx 或 me`.
    pub user_mailbox_id: String,
    /// The name of the contact. Length: 1 to 64. Example: `张三`.
    pub name: String,
    /// The company of the contact. Length: at most 64. Example: `张三科技有限公司`.
    pub company: Option<String>,
    /// The mobile number of the contact. Length: at most 40. Example: `19912341234`.
    pub phone: Option<String>,
    /// The mail address. Length: at most 319. Example: `zhangsan@example.com`.
    pub mail_address: Option<String>,
    /// A tag on the contact. Length: at most 64. Example: `朋友`.
    pub tag: Option<String>,
    /// A remark on the contact. Length: at most 1000. Example: `飞书发布会认识`.
    pub remark: Option<String>,
    /// The position of the contact. Length: at most 64. Example: `CEO`.
    pub position: Option<String>,
}

crate::request_builder!(CreateUserMailboxMailContact {
    user_mailbox_id(impl Into<String>).into(), name(impl Into<String>).into();
    company(impl Into<String>).into(), phone(impl Into<String>).into(),
    mail_address(impl Into<String>).into(), tag(impl Into<String>).into(),
    remark(impl Into<String>).into(), position(impl Into<String>).into()
});
crate::request!(CreateUserMailboxMailContact -> CreateUserMailboxMailContactResponse, CreateUserMailboxMailContactError {
    "mail.v1.user_mailbox_mail_contact.create",
    POST "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts", [Tenant, User],
    read_value Data, Json, SCOPES = ["mail:user_mailbox.mail_contact:write"], LIMITS = [20 in 60];
    Path user_mailbox_id "user_mailbox_id", Body name "name", Body company "company",
    Body phone "phone", Body mail_address "mail_address", Body tag "tag", Body remark "remark",
    Body position "position"
});

/// What `mail.v1.user_mailbox_mail_contact.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserMailboxMailContactResponse {
    /// The contact.
    pub mail_contact: Option<MailContact>,
}

crate::object!(CreateUserMailboxMailContactResponse { mail_contact "mail_contact" });

/// What `mail.v1.user_mailbox_mail_contact.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateUserMailboxMailContactError {
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

crate::error_enum!(CreateUserMailboxMailContactError: CODES {
    InvalidParameter = 1230001 + 5, PermissionOrServerError = 1230002 + 6,
    ServerErrorOrNoPermission = 1230003 + 5
});

/// Deletes a contact of a mailbox.
///
/// [`DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts/:mail_contact_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-mail_contact/delete>) gives [`DeleteUserMailboxMailContactResponse`] or fails with [`DeleteUserMailboxMailContactError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox.mail_contact:write`. Rate limit: 20 a minute.
///
/// ```ignore
/// let request = DeleteUserMailboxMailContact::new(user_mailbox_id, mail_contact_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_mail_contact.delete",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts/:mail_contact_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteUserMailboxMailContact {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `text`.
    pub user_mailbox_id: String,
    /// The contact. Example: `123`.
    pub mail_contact_id: String,
}

crate::request_builder!(DeleteUserMailboxMailContact {
    user_mailbox_id(impl Into<String>).into(), mail_contact_id(impl Into<String>).into();
});
crate::request!(DeleteUserMailboxMailContact -> DeleteUserMailboxMailContactResponse, DeleteUserMailboxMailContactError {
    "mail.v1.user_mailbox_mail_contact.delete",
    DELETE "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts/:mail_contact_id",
    [Tenant, User], read_value Data, None, SCOPES = ["mail:user_mailbox.mail_contact:write"],
    LIMITS = [20 in 60];
    Path user_mailbox_id "user_mailbox_id", Path mail_contact_id "mail_contact_id"
});

/// What `mail.v1.user_mailbox_mail_contact.delete` answers with.
pub type DeleteUserMailboxMailContactResponse = crate::Empty;

/// What `mail.v1.user_mailbox_mail_contact.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteUserMailboxMailContactError {
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

crate::error_enum!(DeleteUserMailboxMailContactError: CODES {
    InvalidParameter = 1230001 + 5, PermissionOrServerError = 1230002 + 6,
    ServerErrorOrNoPermission = 1230003 + 5
});

/// Lists the contacts of a mailbox.
///
/// [`GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-mail_contact/list>) gives [`ListUserMailboxMailContactResponse`] or fails with [`ListUserMailboxMailContactError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox.mail_contact:read`, `mail:user_mailbox.mail_contact:write`. Scopes for some fields: `mail:user_mailbox.mail_contact.mail_address:read`, `mail:user_mailbox.mail_contact.phone:read`. Rate limit: 20 a minute.
///
/// ```ignore
/// let request = ListUserMailboxMailContact::new(user_mailbox_id, page_size);
/// let mut items = client.list(request).items();
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_mail_contact.list",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUserMailboxMailContact {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `user@xxx.xx 或 me`.
    pub user_mailbox_id: String,
    /// How many items a page holds at most. Range: `1` to `20`. Example: `20`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `xxx`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListUserMailboxMailContact {
    user_mailbox_id(impl Into<String>).into(), page_size(i64);
    page_token(impl Into<String>).into()
});
crate::request!(ListUserMailboxMailContact -> ListUserMailboxMailContactResponse, ListUserMailboxMailContactError {
    "mail.v1.user_mailbox_mail_contact.list",
    GET "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts", [Tenant, User],
    read_value Data, None,
    SCOPES = ["mail:user_mailbox.mail_contact:read", "mail:user_mailbox.mail_contact:write"],
    LIMITS = [20 in 60];
    Path user_mailbox_id "user_mailbox_id", Query page_size "page_size",
    Query page_token "page_token"
});
crate::paged!(ListUserMailboxMailContact: MailContact {
    page_token, page_size;
    page_token, has_more, items
});

/// What `mail.v1.user_mailbox_mail_contact.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserMailboxMailContactResponse {
    /// The items of this page.
    pub items: Vec<MailContact>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListUserMailboxMailContactResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `mail.v1.user_mailbox_mail_contact.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListUserMailboxMailContactError {
    /// `1230001` (HTTP 400): 参数错误
    ///
    /// A parameter is not valid. Check the mail address and the other parameters.
    InvalidParameter,
    /// `1230002` (HTTP 403): 内部错误
    ///
    /// The caller may not do this, or the server failed. Check the scopes and the range of data, or try again later.
    PermissionOrServerError,
    /// `1230003` (HTTP 500): 无权限
    ///
    /// The server failed, or the mailbox was not found or is not open to the caller. Try again later, or check `user_mailbox_id` and the permissions.
    ServerErrorOrNoPermission,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListUserMailboxMailContactError: CODES {
    InvalidParameter = 1230001 + 5, PermissionOrServerError = 1230002 + 5,
    ServerErrorOrNoPermission = 1230003 + 6
});

/// Changes a contact of a mailbox.
///
/// [`PATCH /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts/:mail_contact_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-mail_contact/patch>) gives [`PatchUserMailboxMailContactResponse`] or fails with [`PatchUserMailboxMailContactError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox.mail_contact:write`. Rate limit: 20 a minute.
///
/// ```ignore
/// let request = PatchUserMailboxMailContact::new().user_mailbox_id(user_mailbox_id).mail_contact_id(mail_contact_id).name(name);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_mail_contact.patch",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts/:mail_contact_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchUserMailboxMailContact {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `user@xxx.xx 或 me`.
    ///
    /// Required.
    pub user_mailbox_id: Option<String>,
    /// The contact. Example: `123`.
    ///
    /// Required.
    pub mail_contact_id: Option<String>,
    /// The name of the contact. Length: 1 to 64. Example: `张三`.
    ///
    /// Required.
    pub name: Option<String>,
    /// The company of the contact. Length: at most 64. Example: `张三科技有限公司`.
    pub company: Option<String>,
    /// The mobile number of the contact. Length: at most 40. Example: `19912341234`.
    pub phone: Option<String>,
    /// The mail address. Length: at most 319. Example: `zhangsan@example.com`.
    pub mail_address: Option<String>,
    /// A tag on the contact. Length: at most 64. Example: `朋友`.
    pub tag: Option<String>,
    /// A remark on the contact. Length: at most 1000. Example: `飞书发布会认识`.
    pub remark: Option<String>,
    /// The position of the contact. Length: at most 64. Example: `CEO`.
    pub position: Option<String>,
}

crate::request_builder!(named PatchUserMailboxMailContact {
    user_mailbox_id(impl Into<String>).into(), mail_contact_id(impl Into<String>).into(),
    name(impl Into<String>).into(), company(impl Into<String>).into(),
    phone(impl Into<String>).into(), mail_address(impl Into<String>).into(),
    tag(impl Into<String>).into(), remark(impl Into<String>).into(),
    position(impl Into<String>).into()
});
crate::request!(PatchUserMailboxMailContact -> PatchUserMailboxMailContactResponse, PatchUserMailboxMailContactError {
    "mail.v1.user_mailbox_mail_contact.patch",
    PATCH "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts/:mail_contact_id",
    [Tenant, User], read_value Data, Json, SCOPES = ["mail:user_mailbox.mail_contact:write"],
    LIMITS = [20 in 60],
    NAMED = [user_mailbox_id "user_mailbox_id", mail_contact_id "mail_contact_id", name "name"];
    Path user_mailbox_id "user_mailbox_id", Path mail_contact_id "mail_contact_id",
    Body name "name", Body company "company", Body phone "phone", Body mail_address "mail_address",
    Body tag "tag", Body remark "remark", Body position "position"
});

/// What `mail.v1.user_mailbox_mail_contact.patch` answers with.
pub type PatchUserMailboxMailContactResponse = crate::Empty;

/// What `mail.v1.user_mailbox_mail_contact.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchUserMailboxMailContactError {
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

crate::error_enum!(PatchUserMailboxMailContactError: CODES {
    InvalidParameter = 1230001 + 5, PermissionOrServerError = 1230002 + 6,
    ServerErrorOrNoPermission = 1230003 + 5
});
