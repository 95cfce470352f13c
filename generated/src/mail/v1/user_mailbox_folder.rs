// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user_mailbox_folder`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a folder in a mailbox.
///
/// [`POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-folder/create>) gives [`CreateUserMailboxFolderResponse`] or fails with [`CreateUserMailboxFolderError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox.folder:write`. Rate limit: 1 a second.
///
/// ```ignore
/// let request = CreateUserMailboxFolder::new().user_mailbox_id(user_mailbox_id).name(name).parent_folder_id(parent_folder_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_folder.create",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateUserMailboxFolder {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `user@xxx.xx 或 me`.
    ///
    /// Required.
    pub user_mailbox_id: Option<String>,
    /// The name of the folder. Length: 1 to 250. Example: `newsletter 相关`.
    ///
    /// Required.
    pub name: Option<String>,
    /// The folder above; `0` for the top. Example: `725627422334644`.
    ///
    /// Required.
    pub parent_folder_id: Option<String>,
}

crate::request_builder!(named CreateUserMailboxFolder {
    user_mailbox_id(impl Into<String>).into(), name(impl Into<String>).into(),
    parent_folder_id(impl Into<String>).into()
});
crate::request!(CreateUserMailboxFolder -> CreateUserMailboxFolderResponse, CreateUserMailboxFolderError {
    "mail.v1.user_mailbox_folder.create",
    POST "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders", [Tenant, User],
    read_value Data, Json, SCOPES = ["mail:user_mailbox.folder:write"], LIMITS = [1 in 1],
    NAMED = [user_mailbox_id "user_mailbox_id", name "name", parent_folder_id "parent_folder_id"];
    Path user_mailbox_id "user_mailbox_id", Body name "name",
    Body parent_folder_id "parent_folder_id"
});

/// What `mail.v1.user_mailbox_folder.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserMailboxFolderResponse {
    /// The folder.
    pub folder: Option<Folder>,
}

crate::object!(CreateUserMailboxFolderResponse { folder "folder" });

/// What `mail.v1.user_mailbox_folder.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateUserMailboxFolderError {
    /// `1230001` (HTTP 400): invalid param
    ///
    /// A parameter is not valid. Check the mail address and the other parameters.
    InvalidParameter,
    /// `1230002` (HTTP 403): permission denied
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

crate::error_enum!(CreateUserMailboxFolderError: CODES {
    InvalidParameter = 1230001, PermissionOrServerError = 1230002 + 3,
    ServerErrorOrNoPermission = 1230003 + 1
});

/// Deletes a folder of a mailbox for good; its mails go to the deleted ones.
///
/// [`DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-folder/delete>) gives [`DeleteUserMailboxFolderResponse`] or fails with [`DeleteUserMailboxFolderError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox.folder:write`. Rate limit: 1 a second.
///
/// ```ignore
/// let response = client.send(DeleteUserMailboxFolder::new(user_mailbox_id, folder_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_folder.delete",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteUserMailboxFolder {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `user@xxx.xx 或 me`.
    pub user_mailbox_id: String,
    /// The folder. Example: `7620003644728938013`.
    pub folder_id: String,
}

crate::request_builder!(DeleteUserMailboxFolder {
    user_mailbox_id(impl Into<String>).into(), folder_id(impl Into<String>).into();
});
crate::request!(DeleteUserMailboxFolder -> DeleteUserMailboxFolderResponse, DeleteUserMailboxFolderError {
    "mail.v1.user_mailbox_folder.delete",
    DELETE "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id", [Tenant, User],
    read_value Data, None, SCOPES = ["mail:user_mailbox.folder:write"], LIMITS = [1 in 1];
    Path user_mailbox_id "user_mailbox_id", Path folder_id "folder_id"
});

/// What `mail.v1.user_mailbox_folder.delete` answers with.
pub type DeleteUserMailboxFolderResponse = crate::Empty;

/// What `mail.v1.user_mailbox_folder.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteUserMailboxFolderError {
    /// `1230001` (HTTP 400): invalid param
    ///
    /// A parameter is not valid. Check the mail address and the other parameters.
    InvalidParameter,
    /// `1230002` (HTTP 403): permission denied
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

crate::error_enum!(DeleteUserMailboxFolderError: CODES {
    InvalidParameter = 1230001, PermissionOrServerError = 1230002 + 3,
    ServerErrorOrNoPermission = 1230003 + 1
});

/// Gets a folder of a mailbox with the number of its unread mails.
///
/// [`GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-folder/get>) gives [`GetUserMailboxFolderResponse`] or fails with [`GetUserMailboxFolderError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox.folder:read`, `mail:user_mailbox.folder:write`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(GetUserMailboxFolder::new(user_mailbox_id, folder_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_folder.get",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUserMailboxFolder {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `user@xxx.xx 或 me`.
    pub user_mailbox_id: String,
    /// The folder. Example: `7620095646711680541`.
    pub folder_id: String,
}

crate::request_builder!(GetUserMailboxFolder {
    user_mailbox_id(impl Into<String>).into(), folder_id(impl Into<String>).into();
});
crate::request!(GetUserMailboxFolder -> GetUserMailboxFolderResponse, GetUserMailboxFolderError {
    "mail.v1.user_mailbox_folder.get",
    GET "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id", [Tenant, User],
    read_value Data, None,
    SCOPES = ["mail:user_mailbox.folder:read", "mail:user_mailbox.folder:write"], LIMITS = [10 in 1];
    Path user_mailbox_id "user_mailbox_id", Path folder_id "folder_id"
});

/// What `mail.v1.user_mailbox_folder.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserMailboxFolderResponse {
    /// The folder.
    pub folder: Option<Folder>,
}

crate::object!(GetUserMailboxFolderResponse { folder "folder" });

/// What `mail.v1.user_mailbox_folder.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetUserMailboxFolderError {
    /// `1230001` (HTTP 400): invalid param
    ///
    /// A parameter is not valid. Check the mail address and the other parameters.
    InvalidParameter,
    /// `1230002` (HTTP 403): permission denied
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

crate::error_enum!(GetUserMailboxFolderError: CODES {
    InvalidParameter = 1230001, PermissionOrServerError = 1230002 + 3,
    ServerErrorOrNoPermission = 1230003 + 1
});

/// Lists the folders of a mailbox, built-in and own, with the numbers of their unread mails.
///
/// [`GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-folder/list>) gives [`ListUserMailboxFolderResponse`] or fails with [`ListUserMailboxFolderError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox.folder:read`, `mail:user_mailbox.folder:write`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(ListUserMailboxFolder::new(user_mailbox_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_folder.list",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUserMailboxFolder {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `user@xxx.xx 或 me`.
    pub user_mailbox_id: String,
    /// Only built-in folders, or only the user's own. Range: `1` to `2`. Example: `1`.
    pub folder_type: Option<FolderType>,
}

crate::request_builder!(ListUserMailboxFolder {
    user_mailbox_id(impl Into<String>).into();
    folder_type(impl Into<FolderType>).into()
});
crate::request!(ListUserMailboxFolder -> ListUserMailboxFolderResponse, ListUserMailboxFolderError {
    "mail.v1.user_mailbox_folder.list",
    GET "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders", [Tenant, User],
    read_value Data, None,
    SCOPES = ["mail:user_mailbox.folder:read", "mail:user_mailbox.folder:write"], LIMITS = [5 in 1];
    Path user_mailbox_id "user_mailbox_id", Query folder_type "folder_type"
});

/// What `mail.v1.user_mailbox_folder.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserMailboxFolderResponse {
    /// The folders.
    pub items: Vec<Folder>,
}

crate::object!(ListUserMailboxFolderResponse { items "items" });

/// What `mail.v1.user_mailbox_folder.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListUserMailboxFolderError {
    /// `1230001` (HTTP 400): invalid param
    ///
    /// A parameter is not valid. Check the mail address and the other parameters.
    InvalidParameter,
    /// `1230002` (HTTP 403): permission denied
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

crate::error_enum!(ListUserMailboxFolderError: CODES {
    InvalidParameter = 1230001, PermissionOrServerError = 1230002 + 3,
    ServerErrorOrNoPermission = 1230003 + 1
});

/// Renames a folder of a mailbox or moves it below another.
///
/// [`PATCH /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-folder/patch>) gives [`PatchUserMailboxFolderResponse`] or fails with [`PatchUserMailboxFolderError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox.folder:write`. Rate limit: 1 a second.
///
/// ```ignore
/// let response = client.send(PatchUserMailboxFolder::new(user_mailbox_id, folder_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_folder.patch",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchUserMailboxFolder {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `user@xxx.xx 或 me`.
    pub user_mailbox_id: String,
    /// The folder. Example: `7620003644728938013`.
    pub folder_id: String,
    /// The name of the folder. Length: 1 to 250. Example: `newsletter 相关`.
    pub name: Option<String>,
    /// The folder above; `0` for the top. Example: `725627422334644`.
    pub parent_folder_id: Option<String>,
}

crate::request_builder!(PatchUserMailboxFolder {
    user_mailbox_id(impl Into<String>).into(), folder_id(impl Into<String>).into();
    name(impl Into<String>).into(), parent_folder_id(impl Into<String>).into()
});
crate::request!(PatchUserMailboxFolder -> PatchUserMailboxFolderResponse, PatchUserMailboxFolderError {
    "mail.v1.user_mailbox_folder.patch",
    PATCH "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id", [Tenant, User],
    read_value Data, Json, SCOPES = ["mail:user_mailbox.folder:write"], LIMITS = [1 in 1];
    Path user_mailbox_id "user_mailbox_id", Path folder_id "folder_id", Body name "name",
    Body parent_folder_id "parent_folder_id"
});

/// What `mail.v1.user_mailbox_folder.patch` answers with.
pub type PatchUserMailboxFolderResponse = crate::Empty;

/// What `mail.v1.user_mailbox_folder.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchUserMailboxFolderError {
    /// `1230001` (HTTP 400): invalid param
    ///
    /// A parameter is not valid. Check the mail address and the other parameters.
    InvalidParameter,
    /// `1230002` (HTTP 403): permission denied
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

crate::error_enum!(PatchUserMailboxFolderError: CODES {
    InvalidParameter = 1230001, PermissionOrServerError = 1230002 + 3,
    ServerErrorOrNoPermission = 1230003 + 1
});
