// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `permission_public`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Returns the public permission settings of a document; superseded by version 2.
///
/// [`GET /open-apis/drive/v1/permissions/:token/public`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-public/get>) gives [`GetPermissionPublicResponse`] or fails with [`GetPermissionPublicError`].
///
/// Superseded by [`drive::v2::GetPermissionPublic`](crate::drive::v2::GetPermissionPublic).
///
/// Token: tenant or user. Scopes, any one of: `wiki:wiki`, `docs:doc`, `docs:permission.setting:read`, `drive:drive`, `drive:drive:readonly`, `drive:file`, `sheets:spreadsheet`, `bitable:bitable`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetPermissionPublic::new(token, type_)).await?;
/// ```
#[doc(
    alias(
        "drive.v1.permission_public.get",
        "/open-apis/drive/v1/permissions/:token/public"
    )
)]
#[deprecated(note = "superseded by `drive::v2::GetPermissionPublic`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPermissionPublic {
    /// The file or document. Example: `doccnBKgoMyY5OMbUG6Fioabcef`.
    pub token: String,
    /// The type of the file. Example: `docx`.
    pub type_: PermissionMemberType,
}

crate::request_builder!(GetPermissionPublic {
    token(impl Into<String>).into(), type_(impl Into<PermissionMemberType>).into();
});
crate::request!(GetPermissionPublic -> GetPermissionPublicResponse, GetPermissionPublicError {
    "drive.v1.permission_public.get", GET "/open-apis/drive/v1/permissions/:token/public",
    [Tenant, User], read_value Data, None,
    SCOPES = ["wiki:wiki", "docs:doc", "docs:permission.setting:read", "drive:drive", "drive:drive:readonly", "drive:file", "sheets:spreadsheet", "bitable:bitable"],
    LIMITS = [1000 in 60, 50 in 1];
    Path token "token", Query type_ "type"
});

/// What `drive.v1.permission_public.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPermissionPublicResponse {
    /// The public permission settings.
    pub permission_public: Option<PermissionPublic>,
}

crate::object!(GetPermissionPublicResponse { permission_public "permission_public" });

/// What `drive.v1.permission_public.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetPermissionPublicError {
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
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetPermissionPublicError: CODES {
    InvalidParameter = 1063001, PermissionDenied = 1063002, InvalidOperation = 1063003,
    UserHasNoSharePermission = 1063004, ResourceIsDeleted = 1063005, InternalError = 1066001
});

/// Updates the public permission settings of a document; superseded by version 2.
///
/// [`PATCH /open-apis/drive/v1/permissions/:token/public`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-public/patch>) gives [`PatchPermissionPublicResponse`] or fails with [`PatchPermissionPublicError`].
///
/// Superseded by [`drive::v2::PatchPermissionPublic`](crate::drive::v2::PatchPermissionPublic).
///
/// Token: tenant or user. Scopes, any one of: `wiki:wiki`, `docs:doc`, `docs:permission.setting:write_only`, `drive:drive`, `drive:file`, `sheets:spreadsheet`, `bitable:bitable`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(PatchPermissionPublic::new(token, type_)).await?;
/// ```
#[doc(
    alias(
        "drive.v1.permission_public.patch",
        "/open-apis/drive/v1/permissions/:token/public"
    )
)]
#[deprecated(note = "superseded by `drive::v2::PatchPermissionPublic`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchPermissionPublic {
    /// The file or document. Example: `doccnBKgoMyY5OMbUG6Fioabcef`.
    pub token: String,
    /// The type of the file. Example: `docx`.
    pub type_: PermissionPublicType,
    /// Whether people outside the tenant may have access. Example: `true`.
    pub external_access: Option<bool>,
    /// Who may create copies, print and download. Example: `anyone_can_view`.
    pub security_entity: Option<SecurityEntity>,
    /// Who may comment. Example: `anyone_can_view`.
    pub comment_entity: Option<CommentEntity>,
    /// Who may add and manage collaborators. Example: `anyone`.
    pub share_entity: Option<ShareEntity>,
    /// Who may open the document by its link. Example: `tenant_readable`.
    pub link_share_entity: Option<LinkShareEntity>,
    /// Whether people outside the tenant may be invited. Example: `true`.
    pub invite_external: Option<bool>,
}

crate::request_builder!(PatchPermissionPublic {
    token(impl Into<String>).into(), type_(impl Into<PermissionPublicType>).into();
    external_access(bool), security_entity(impl Into<SecurityEntity>).into(),
    comment_entity(impl Into<CommentEntity>).into(), share_entity(impl Into<ShareEntity>).into(),
    link_share_entity(impl Into<LinkShareEntity>).into(), invite_external(bool)
});
crate::request!(PatchPermissionPublic -> PatchPermissionPublicResponse, PatchPermissionPublicError {
    "drive.v1.permission_public.patch", PATCH "/open-apis/drive/v1/permissions/:token/public",
    [Tenant, User], read_value Data, Json,
    SCOPES = ["wiki:wiki", "docs:doc", "docs:permission.setting:write_only", "drive:drive", "drive:file", "sheets:spreadsheet", "bitable:bitable"],
    LIMITS = [100 in 60];
    Path token "token", Query type_ "type", Body external_access "external_access",
    Body security_entity "security_entity", Body comment_entity "comment_entity",
    Body share_entity "share_entity", Body link_share_entity "link_share_entity",
    Body invite_external "invite_external"
});

/// What `drive.v1.permission_public.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchPermissionPublicResponse {
    /// The public permission settings.
    pub permission_public: Option<PermissionPublic>,
}

crate::object!(PatchPermissionPublicResponse { permission_public "permission_public" });

/// What `drive.v1.permission_public.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchPermissionPublicError {
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

crate::error_enum!(PatchPermissionPublicError: CODES {
    InvalidParameter = 1063001, PermissionDenied = 1063002, InvalidOperation = 1063003,
    UserHasNoSharePermission = 1063004, ResourceIsDeleted = 1063005, InternalError = 1066001,
    ConcurrencyError = 1066002
});
