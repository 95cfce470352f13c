// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `permission_member`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Tells whether the user may do something with a document.
///
/// [`GET /open-apis/drive/v1/permissions/:token/members/auth`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/auth>) gives [`GetPermissionMemberAuthResponse`] or fails with [`GetPermissionMemberAuthError`].
///
/// Token: tenant or user. Scopes, any one of: `bitable:app`, `wiki:wiki`, `docs:doc`, `docs:permission.member:auth`, `drive:drive`, `sheets:spreadsheet`, `bitable:bitable`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(GetPermissionMemberAuth::new(token, type_, action)).await?;
/// ```
#[doc(
    alias(
        "drive.v1.permission_member.auth",
        "/open-apis/drive/v1/permissions/:token/members/auth"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPermissionMemberAuth {
    /// The file or document. Example: `doccnBKgoMyY5OMbUG6Fioabcef`.
    pub token: String,
    /// The type of the document, which must be that of the token. Example: `docx`.
    pub type_: PermissionMemberType,
    /// What the user wants to do. Example: `view`.
    pub action: Action,
}

crate::request_builder!(GetPermissionMemberAuth {
    token(impl Into<String>).into(), type_(impl Into<PermissionMemberType>).into(),
    action(impl Into<Action>).into();
});
crate::request!(GetPermissionMemberAuth -> GetPermissionMemberAuthResponse, GetPermissionMemberAuthError {
    "drive.v1.permission_member.auth", GET "/open-apis/drive/v1/permissions/:token/members/auth",
    [Tenant, User], read_value Data, None,
    SCOPES = ["bitable:app", "wiki:wiki", "docs:doc", "docs:permission.member:auth", "drive:drive", "sheets:spreadsheet", "bitable:bitable"],
    LIMITS = [100 in 60];
    Path token "token", Query type_ "type", Query action "action"
});

/// What `drive.v1.permission_member.auth` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPermissionMemberAuthResponse {
    /// Whether the user may do it.
    pub auth_result: Option<bool>,
}

crate::object!(GetPermissionMemberAuthResponse { auth_result "auth_result" });

/// What `drive.v1.permission_member.auth` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetPermissionMemberAuthError {
    /// `1063001` (HTTP 400): Invalid parameter
    ///
    /// A parameter is wrong. Check that token and type fit, and that the collaborator exists and fits `member_type`.
    InvalidParameter,
    /// `1063003` (HTTP 400): Invalid operation
    ///
    /// The operation is not allowed. There may be too many collaborators, a rule of the tenant, or users and chats that the caller cannot see.
    InvalidOperation,
    /// `1063005` (HTTP 404): Resource is deleted
    ///
    /// The document was deleted. Check that it still exists.
    ResourceIsDeleted,
    /// `1063006` (HTTP 429): Too many request
    ///
    /// Too many requests. Slow down and try again later.
    TooManyRequest,
    /// `1066001` (HTTP 500): Internal Error
    ///
    /// The system failed or took too long. Ask the support if it stays so.
    InternalError,
    /// `1066002` (HTTP 500): Concurrency error, please retry
    ///
    /// Several calls got into each other's way. Try again.
    ConcurrencyError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetPermissionMemberAuthError: CODES {
    InvalidParameter = 1063001, InvalidOperation = 1063003, ResourceIsDeleted = 1063005,
    TooManyRequest = 1063006, InternalError = 1066001, ConcurrencyError = 1066002
});

/// Adds several collaborators to a document.
///
/// [`POST /open-apis/drive/v1/permissions/:token/members/batch_create`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/batch_create>) gives [`BatchCreatePermissionMemberResponse`] or fails with [`BatchCreatePermissionMemberError`].
///
/// Token: tenant or user. Scopes, any one of: `docs:permission.member`, `docs:permission.member:create`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(BatchCreatePermissionMember::new(token, type_, members)).await?;
/// ```
#[doc(
    alias(
        "drive.v1.permission_member.batch_create",
        "/open-apis/drive/v1/permissions/:token/members/batch_create"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCreatePermissionMember {
    /// The file or document. Example: `docxnBKgoMyY5OMbUG6FioTXuBe`.
    pub token: String,
    /// The type of the document, which must be that of the token. Example: `docx`.
    pub type_: BatchCreatePermissionMemberType,
    /// Whether those concerned are told. Default: `false`. Example: `false`.
    pub need_notification: Option<bool>,
    /// The collaborators to add, 10 at most. Length: at most 10.
    pub members: Vec<BaseMember>,
}

crate::request_builder!(BatchCreatePermissionMember {
    token(impl Into<String>).into(), type_(impl Into<BatchCreatePermissionMemberType>).into(),
    members(impl IntoIterator<Item = impl Into<BaseMember>>).into_iter().map(Into::into).collect();
    need_notification(bool)
});
crate::request!(BatchCreatePermissionMember -> BatchCreatePermissionMemberResponse, BatchCreatePermissionMemberError {
    "drive.v1.permission_member.batch_create",
    POST "/open-apis/drive/v1/permissions/:token/members/batch_create", [Tenant, User],
    read_value Data, Json, SCOPES = ["docs:permission.member", "docs:permission.member:create"],
    LIMITS = [100 in 60];
    Path token "token", Query type_ "type", Query need_notification "need_notification",
    Body members "members"
});

/// What `drive.v1.permission_member.batch_create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreatePermissionMemberResponse {
    /// The collaborators that were added, which may be fewer.
    pub members: Vec<BaseMember>,
}

crate::object!(BatchCreatePermissionMemberResponse { members "members" });

/// What `drive.v1.permission_member.batch_create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchCreatePermissionMemberError {
    /// `1063001` (HTTP 400): Invalid parameter
    ///
    /// A parameter is wrong. Check that token and type fit, and that the collaborator exists and fits `member_type`.
    InvalidParameter,
    /// `1063002` (HTTP 403): Permission denied
    ///
    /// The caller may not do this. It must be a collaborator with enough rights, or the owner for transfers.
    PermissionDenied,
    /// `1063003` (HTTP 400): Invalid operation
    ///
    /// The operation is not allowed. There may be too many collaborators, a rule of the tenant, or users and chats that the caller cannot see.
    InvalidOperation,
    /// `1063006` (HTTP 429): Too many request
    ///
    /// Too many requests. Slow down and try again later.
    TooManyRequest,
    /// `1066001` (HTTP 500): Internal error
    ///
    /// The system failed or took too long. Ask the support if it stays so.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchCreatePermissionMemberError: CODES {
    InvalidParameter = 1063001, PermissionDenied = 1063002, InvalidOperation = 1063003,
    TooManyRequest = 1063006, InternalError = 1066001 + 1
});

/// Adds one collaborator to a document.
///
/// [`POST /open-apis/drive/v1/permissions/:token/members`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/create>) gives [`CreatePermissionMemberResponse`] or fails with [`CreatePermissionMemberError`].
///
/// Token: tenant or user. Scopes, any one of: `bitable:app`, `wiki:wiki`, `docs:doc`, `docs:permission.member:create`, `drive:drive`, `drive:file`, `sheets:spreadsheet`, `bitable:bitable`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = CreatePermissionMember::new(token, type_in_query, member_type, member_id, perm);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "drive.v1.permission_member.create",
        "/open-apis/drive/v1/permissions/:token/members"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePermissionMember {
    /// The file or document. Example: `doccnBKgoMyY5OMbUG6FioTXuBe`.
    pub token: String,
    /// The type of the document, which must be that of the token. Example: `docx`.
    pub type_in_query: BatchCreatePermissionMemberType,
    /// Whether those concerned are told. Default: `false`. Example: `false`.
    pub need_notification: Option<bool>,
    /// Which kind of id the collaborator has. Example: `openid`.
    pub member_type: PermissionMemberMemberType,
    /// The collaborator, by the kind of id that `member_type` says. Example: `ou_1234567890abcdef1234567890abcdef`.
    pub member_id: String,
    /// What the collaborator may do: view, edit or all. Example: `view`.
    pub perm: Perm,
    /// Whether the permission is for the page and those below it, or for the page alone; only for wiki nodes. Default: `container`. Example: `container`.
    pub perm_type: Option<PermType>,
    /// Whether the collaborator is a user, a chat, a department or a group. Example: `user`.
    pub type_: Option<CreatePermissionMemberType>,
}

crate::request_builder!(CreatePermissionMember {
    token(impl Into<String>).into(),
    type_in_query(impl Into<BatchCreatePermissionMemberType>).into(),
    member_type(impl Into<PermissionMemberMemberType>).into(), member_id(impl Into<String>).into(),
    perm(impl Into<Perm>).into();
    need_notification(bool), perm_type(impl Into<PermType>).into(),
    type_(impl Into<CreatePermissionMemberType>).into()
});
crate::request!(CreatePermissionMember -> CreatePermissionMemberResponse, CreatePermissionMemberError {
    "drive.v1.permission_member.create", POST "/open-apis/drive/v1/permissions/:token/members",
    [Tenant, User], read_value Data, Json,
    SCOPES = ["bitable:app", "wiki:wiki", "docs:doc", "docs:permission.member:create", "drive:drive", "drive:file", "sheets:spreadsheet", "bitable:bitable"],
    LIMITS = [100 in 60];
    Path token "token", Query type_in_query "type", Query need_notification "need_notification",
    Body member_type "member_type", Body member_id "member_id", Body perm "perm",
    Body perm_type "perm_type", Body type_ "type"
});

/// What `drive.v1.permission_member.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePermissionMemberResponse {
    /// The member.
    pub member: Option<BaseMember>,
}

crate::object!(CreatePermissionMemberResponse { member "member" });

/// What `drive.v1.permission_member.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreatePermissionMemberError {
    /// `1063001` (HTTP 400): Invalid parameter
    ///
    /// A parameter is wrong. Check that token and type fit, and that the collaborator exists and fits `member_type`.
    InvalidParameter,
    /// `1063002` (HTTP 403): Permission denied
    ///
    /// The caller may not do this. It must be a collaborator with enough rights, or the owner for transfers.
    PermissionDenied,
    /// `1063003` (HTTP 400): Invalid operation
    ///
    /// The operation is not allowed. There may be too many collaborators, a rule of the tenant, or users and chats that the caller cannot see.
    InvalidOperation,
    /// `1063004` (HTTP 403): User has no share permission
    ///
    /// The caller may not share the document. Give the right to do so first.
    UserHasNoSharePermission,
    /// `1063005` (HTTP 404): Resource is deleted
    ///
    /// The document was deleted. Check that it still exists.
    ResourceIsDeleted,
    /// `1066001` (HTTP 500): Internal Error
    ///
    /// The system failed or took too long. Ask the support if it stays so.
    InternalError,
    /// `1066002` (HTTP 500): Concurrency error, please retry
    ///
    /// Several calls got into each other's way. Try again.
    ConcurrencyError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreatePermissionMemberError: CODES {
    InvalidParameter = 1063001, PermissionDenied = 1063002, InvalidOperation = 1063003,
    UserHasNoSharePermission = 1063004, ResourceIsDeleted = 1063005, InternalError = 1066001,
    ConcurrencyError = 1066002
});

/// Removes a collaborator from a document.
///
/// [`DELETE /open-apis/drive/v1/permissions/:token/members/:member_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/delete>) gives [`DeletePermissionMemberResponse`] or fails with [`DeletePermissionMemberError`].
///
/// Token: tenant or user. Scopes, any one of: `bitable:app`, `wiki:wiki`, `docs:doc`, `docs:permission.member:delete`, `drive:drive`, `drive:file`, `sheets:spreadsheet`, `bitable:bitable`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = DeletePermissionMember::new(token, member_id, type_in_query, member_type);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "drive.v1.permission_member.delete",
        "/open-apis/drive/v1/permissions/:token/members/:member_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePermissionMember {
    /// The file or document. Example: `doccnBKgoMyY5OMbUG6Fioabcef`.
    pub token: String,
    /// The collaborator, by the kind of id that `member_type` says. Example: `ou_7dab8a3d3cdcc9da365777c7ad5abcef`.
    pub member_id: String,
    /// The type of the document, which must be that of the token. Example: `docx`.
    pub type_in_query: BatchCreatePermissionMemberType,
    /// Which kind of id the collaborator has. Example: `openid`.
    pub member_type: PermissionMemberMemberType,
    /// Whether the collaborator is a user, a chat, a department or a group. Example: `user`.
    pub type_: Option<CreatePermissionMemberType>,
    /// Whether the permission is for the page and those below it, or for the page alone; only for wiki nodes. Default: `container`. Example: `container`.
    pub perm_type: Option<PermType>,
}

crate::request_builder!(DeletePermissionMember {
    token(impl Into<String>).into(), member_id(impl Into<String>).into(),
    type_in_query(impl Into<BatchCreatePermissionMemberType>).into(),
    member_type(impl Into<PermissionMemberMemberType>).into();
    type_(impl Into<CreatePermissionMemberType>).into(), perm_type(impl Into<PermType>).into()
});
crate::request!(DeletePermissionMember -> DeletePermissionMemberResponse, DeletePermissionMemberError {
    "drive.v1.permission_member.delete",
    DELETE "/open-apis/drive/v1/permissions/:token/members/:member_id", [Tenant, User],
    read_value Data, Json,
    SCOPES = ["bitable:app", "wiki:wiki", "docs:doc", "docs:permission.member:delete", "drive:drive", "drive:file", "sheets:spreadsheet", "bitable:bitable"],
    LIMITS = [100 in 60];
    Path token "token", Path member_id "member_id", Query type_in_query "type",
    Query member_type "member_type", Body type_ "type", Body perm_type "perm_type"
});

/// What `drive.v1.permission_member.delete` answers with.
pub type DeletePermissionMemberResponse = crate::Empty;

/// What `drive.v1.permission_member.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeletePermissionMemberError {
    /// `1063001` (HTTP 400): Invalid parameter
    ///
    /// A parameter is wrong. Check that token and type fit, and that the collaborator exists and fits `member_type`.
    InvalidParameter,
    /// `1063002` (HTTP 403): Permission denied
    ///
    /// The caller may not do this. It must be a collaborator with enough rights, or the owner for transfers.
    PermissionDenied,
    /// `1063003` (HTTP 400): Invalid operation
    ///
    /// The operation is not allowed. There may be too many collaborators, a rule of the tenant, or users and chats that the caller cannot see.
    InvalidOperation,
    /// `1063004` (HTTP 403): User has no share permission
    ///
    /// The caller may not share the document. Give the right to do so first.
    UserHasNoSharePermission,
    /// `1063005` (HTTP 404): Resource is deleted
    ///
    /// The document was deleted. Check that it still exists.
    ResourceIsDeleted,
    /// `1066001` (HTTP 500): Internal Error
    ///
    /// The system failed or took too long. Ask the support if it stays so.
    InternalError,
    /// `1066002` (HTTP 500): Concurrency error, please retry
    ///
    /// Several calls got into each other's way. Try again.
    ConcurrencyError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeletePermissionMemberError: CODES {
    InvalidParameter = 1063001, PermissionDenied = 1063002, InvalidOperation = 1063003,
    UserHasNoSharePermission = 1063004, ResourceIsDeleted = 1063005, InternalError = 1066001,
    ConcurrencyError = 1066002
});

/// Lists the collaborators of a document and what they may do.
///
/// [`GET /open-apis/drive/v1/permissions/:token/members`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/list>) gives [`ListPermissionMemberResponse`] or fails with [`ListPermissionMemberError`].
///
/// Token: tenant or user. Scopes, any one of: `bitable:app`, `wiki:wiki`, `docs:doc`, `docs:permission.member:retrieve`, `drive:drive`, `sheets:spreadsheet`, `bitable:bitable`. Scopes for some fields: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(ListPermissionMember::new(token, type_)).await?;
/// ```
#[doc(
    alias(
        "drive.v1.permission_member.list",
        "/open-apis/drive/v1/permissions/:token/members"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPermissionMember {
    /// The file or document. Example: `doccnBKgoMyY5OMbUG6FioTXuBe`.
    pub token: String,
    /// The type of the document, which must be that of the token. Example: `docx`.
    pub type_: PermissionMemberType,
    /// Which details of collaborators are returned besides, separated by commas; `*` for all. Example: `*`.
    pub fields: Option<Fields>,
    /// Whether the permission is for the page and those below it, or for the page alone; only for wiki nodes. Default: `container`. Example: `container`.
    pub perm_type: Option<PermType>,
}

crate::request_builder!(ListPermissionMember {
    token(impl Into<String>).into(), type_(impl Into<PermissionMemberType>).into();
    fields(impl Into<Fields>).into(), perm_type(impl Into<PermType>).into()
});
crate::request!(ListPermissionMember -> ListPermissionMemberResponse, ListPermissionMemberError {
    "drive.v1.permission_member.list", GET "/open-apis/drive/v1/permissions/:token/members",
    [Tenant, User], read_value Data, None,
    SCOPES = ["bitable:app", "wiki:wiki", "docs:doc", "docs:permission.member:retrieve", "drive:drive", "sheets:spreadsheet", "bitable:bitable"],
    LIMITS = [1000 in 60, 50 in 1];
    Path token "token", Query type_ "type", Query fields "fields", Query perm_type "perm_type"
});

/// What `drive.v1.permission_member.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPermissionMemberResponse {
    /// The collaborators.
    pub items: Vec<Member>,
}

crate::object!(ListPermissionMemberResponse { items "items" });

/// What `drive.v1.permission_member.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListPermissionMemberError {
    /// `1063001` (HTTP 400): Invalid parameter
    ///
    /// A parameter is wrong. Check that token and type fit, and that the collaborator exists and fits `member_type`.
    InvalidParameter,
    /// `1063002` (HTTP 403): Permission denied
    ///
    /// The caller may not do this. It must be a collaborator with enough rights, or the owner for transfers.
    PermissionDenied,
    /// `1063003` (HTTP 400): Invalid operation
    ///
    /// The operation is not allowed. There may be too many collaborators, a rule of the tenant, or users and chats that the caller cannot see.
    InvalidOperation,
    /// `1063004` (HTTP 403): User has no share permission
    ///
    /// The caller may not share the document. Give the right to do so first.
    UserHasNoSharePermission,
    /// `1063005` (HTTP 404): Resource is deleted
    ///
    /// The document was deleted. Check that it still exists.
    ResourceIsDeleted,
    /// `1063006` (HTTP 429): Too many request
    ///
    /// Too many requests. Slow down and try again later.
    TooManyRequest,
    /// `1066001` (HTTP 500): Internal Error
    ///
    /// The system failed or took too long. Ask the support if it stays so.
    InternalError,
    /// `1066002` (HTTP 500): Concurrency error, please retry
    ///
    /// Several calls got into each other's way. Try again.
    ConcurrencyError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListPermissionMemberError: CODES {
    InvalidParameter = 1063001, PermissionDenied = 1063002, InvalidOperation = 1063003,
    UserHasNoSharePermission = 1063004, ResourceIsDeleted = 1063005, TooManyRequest = 1063006,
    InternalError = 1066001, ConcurrencyError = 1066002
});

/// Makes somebody else the owner of a document.
///
/// [`POST /open-apis/drive/v1/permissions/:token/members/transfer_owner`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/transfer_owner>) gives [`TransferOwnerPermissionMemberResponse`] or fails with [`TransferOwnerPermissionMemberError`].
///
/// Token: tenant or user. Scopes, any one of: `bitable:app`, `wiki:wiki`, `docs:doc`, `docs:permission.member:transfer`, `drive:drive`, `sheets:spreadsheet`, `bitable:bitable`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = TransferOwnerPermissionMember::new(token, type_, member_type, member_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "drive.v1.permission_member.transfer_owner",
        "/open-apis/drive/v1/permissions/:token/members/transfer_owner"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct TransferOwnerPermissionMember {
    /// The file or document. Example: `doccnBKgoMyY5OMbUG6FioTXuBe`.
    pub token: String,
    /// The type of the document, which must be that of the token. Example: `docx`.
    pub type_: BatchCreatePermissionMemberType,
    /// Whether the new owner is told; only with a user access token. Default: `true`. Example: `true`.
    pub need_notification: Option<bool>,
    /// Whether the old owner loses access. Default: `false`. Example: `false`.
    pub remove_old_owner: Option<bool>,
    /// Whether the document stays in its folder. Default: `false`. Example: `false`.
    pub stay_put: Option<bool>,
    /// What the old owner may still do. Default: `full_access`. Example: `view`.
    pub old_owner_perm: Option<Perm>,
    /// Which kind of id stands for the new owner. Example: `openid`.
    pub member_type: TransferOwnerPermissionMemberMemberType,
    /// The new owner, by the kind of id that `member_type` says. Example: `ou_67e5ecb64ce1c0bd94612c17999abcef`.
    pub member_id: String,
}

crate::request_builder!(TransferOwnerPermissionMember {
    token(impl Into<String>).into(), type_(impl Into<BatchCreatePermissionMemberType>).into(),
    member_type(impl Into<TransferOwnerPermissionMemberMemberType>).into(),
    member_id(impl Into<String>).into();
    need_notification(bool), remove_old_owner(bool), stay_put(bool),
    old_owner_perm(impl Into<Perm>).into()
});
crate::request!(TransferOwnerPermissionMember -> TransferOwnerPermissionMemberResponse, TransferOwnerPermissionMemberError {
    "drive.v1.permission_member.transfer_owner",
    POST "/open-apis/drive/v1/permissions/:token/members/transfer_owner", [Tenant, User],
    read_value Data, Json,
    SCOPES = ["bitable:app", "wiki:wiki", "docs:doc", "docs:permission.member:transfer", "drive:drive", "sheets:spreadsheet", "bitable:bitable"],
    LIMITS = [100 in 60];
    Path token "token", Query type_ "type", Query need_notification "need_notification",
    Query remove_old_owner "remove_old_owner", Query stay_put "stay_put",
    Query old_owner_perm "old_owner_perm", Body member_type "member_type",
    Body member_id "member_id"
});

/// What `drive.v1.permission_member.transfer_owner` answers with.
pub type TransferOwnerPermissionMemberResponse = crate::Empty;

/// What `drive.v1.permission_member.transfer_owner` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TransferOwnerPermissionMemberError {
    /// `1063001` (HTTP 400): Invalid parameter
    ///
    /// A parameter is wrong. Check that token and type fit, and that the collaborator exists and fits `member_type`.
    InvalidParameter,
    /// `1063002` (HTTP 403): Permission denied
    ///
    /// The caller may not do this. It must be a collaborator with enough rights, or the owner for transfers.
    PermissionDenied,
    /// `1063003` (HTTP 400): Invalid operation
    ///
    /// The operation is not allowed. There may be too many collaborators, a rule of the tenant, or users and chats that the caller cannot see.
    InvalidOperation,
    /// `1063004` (HTTP 403): User has no share permission
    ///
    /// The caller may not share the document. Give the right to do so first.
    UserHasNoSharePermission,
    /// `1063005` (HTTP 404): Resource is deleted
    ///
    /// The document was deleted. Check that it still exists.
    ResourceIsDeleted,
    /// `1063006` (HTTP 429): Too many request
    ///
    /// Too many requests. Slow down and try again later.
    TooManyRequest,
    /// `1066001` (HTTP 500): Internal Error
    ///
    /// The system failed or took too long. Ask the support if it stays so.
    InternalError,
    /// `1066002` (HTTP 500): Concurrency error, please retry
    ///
    /// Several calls got into each other's way. Try again.
    ConcurrencyError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(TransferOwnerPermissionMemberError: CODES {
    InvalidParameter = 1063001, PermissionDenied = 1063002, InvalidOperation = 1063003,
    UserHasNoSharePermission = 1063004, ResourceIsDeleted = 1063005, TooManyRequest = 1063006,
    InternalError = 1066001, ConcurrencyError = 1066002
});

/// Changes what a collaborator may do with a document.
///
/// [`PUT /open-apis/drive/v1/permissions/:token/members/:member_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/update>) gives [`UpdatePermissionMemberResponse`] or fails with [`UpdatePermissionMemberError`].
///
/// Token: tenant or user. Scopes, any one of: `bitable:app`, `wiki:wiki`, `docs:doc`, `docs:permission.member:update`, `drive:drive`, `drive:file`, `sheets:spreadsheet`, `bitable:bitable`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = UpdatePermissionMember::new(token, member_id, type_in_query, member_type, perm);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "drive.v1.permission_member.update",
        "/open-apis/drive/v1/permissions/:token/members/:member_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdatePermissionMember {
    /// The file or document. Example: `doccnBKgoMyY5OMbUG6FioTXuBe`.
    pub token: String,
    /// The collaborator, by the kind of id that `member_type` says. Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    pub member_id: String,
    /// Whether those concerned are told. Default: `false`. Example: `false`.
    pub need_notification: Option<bool>,
    /// The type of the document, which must be that of the token. Example: `docx`.
    pub type_in_query: PermissionMemberType,
    /// Which kind of id the collaborator has. Example: `openid`.
    pub member_type: PermissionMemberMemberType,
    /// What the collaborator may do: view, edit or all. Example: `view`.
    pub perm: Perm,
    /// Whether the permission is for the page and those below it, or for the page alone; only for wiki nodes. Default: `container`. Example: `container`.
    pub perm_type: Option<PermType>,
    /// Whether the collaborator is a user, a chat, a department or a group. Example: `user`.
    pub type_: Option<UpdatePermissionMemberType>,
}

crate::request_builder!(UpdatePermissionMember {
    token(impl Into<String>).into(), member_id(impl Into<String>).into(),
    type_in_query(impl Into<PermissionMemberType>).into(),
    member_type(impl Into<PermissionMemberMemberType>).into(), perm(impl Into<Perm>).into();
    need_notification(bool), perm_type(impl Into<PermType>).into(),
    type_(impl Into<UpdatePermissionMemberType>).into()
});
crate::request!(UpdatePermissionMember -> UpdatePermissionMemberResponse, UpdatePermissionMemberError {
    "drive.v1.permission_member.update",
    PUT "/open-apis/drive/v1/permissions/:token/members/:member_id", [Tenant, User],
    read_value Data, Json,
    SCOPES = ["bitable:app", "wiki:wiki", "docs:doc", "docs:permission.member:update", "drive:drive", "drive:file", "sheets:spreadsheet", "bitable:bitable"],
    LIMITS = [100 in 60];
    Path token "token", Path member_id "member_id", Query need_notification "need_notification",
    Query type_in_query "type", Body member_type "member_type", Body perm "perm",
    Body perm_type "perm_type", Body type_ "type"
});

/// What `drive.v1.permission_member.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePermissionMemberResponse {
    /// The member.
    pub member: Option<BaseMember>,
}

crate::object!(UpdatePermissionMemberResponse { member "member" });

/// What `drive.v1.permission_member.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdatePermissionMemberError {
    /// `1063001` (HTTP 400): Invalid parameter
    ///
    /// A parameter is wrong. Check that token and type fit, and that the collaborator exists and fits `member_type`.
    InvalidParameter,
    /// `1063002` (HTTP 403): Permission denied
    ///
    /// The caller may not do this. It must be a collaborator with enough rights, or the owner for transfers.
    PermissionDenied,
    /// `1063003` (HTTP 400): Invalid operation
    ///
    /// The operation is not allowed. There may be too many collaborators, a rule of the tenant, or users and chats that the caller cannot see.
    InvalidOperation,
    /// `1063004` (HTTP 403): User has no share permission
    ///
    /// The caller may not share the document. Give the right to do so first.
    UserHasNoSharePermission,
    /// `1063005` (HTTP 404): Resource is deleted
    ///
    /// The document was deleted. Check that it still exists.
    ResourceIsDeleted,
    /// `1066001` (HTTP 500): Internal Error
    ///
    /// The system failed or took too long. Ask the support if it stays so.
    InternalError,
    /// `1066002` (HTTP 500): Concurrency error, please retry
    ///
    /// Several calls got into each other's way. Try again.
    ConcurrencyError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdatePermissionMemberError: CODES {
    InvalidParameter = 1063001, PermissionDenied = 1063002, InvalidOperation = 1063003,
    UserHasNoSharePermission = 1063004, ResourceIsDeleted = 1063005, InternalError = 1066001,
    ConcurrencyError = 1066002
});
