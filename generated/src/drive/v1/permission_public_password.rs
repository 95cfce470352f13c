// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `permission_public_password`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Protects the shared link of a document by a password and returns it.
///
/// [`POST /open-apis/drive/v1/permissions/:token/public/password`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-public-password/create>) gives [`CreatePermissionPublicPasswordResponse`] or fails with [`CreatePermissionPublicPasswordError`].
///
/// Token: tenant or user. Scopes, any one of: `wiki:wiki`, `docs:doc`, `docs:permission.setting:write_only`, `drive:drive`, `sheets:spreadsheet`, `bitable:bitable`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(CreatePermissionPublicPassword::new(token, type_)).await?;
/// ```
#[doc(
    alias(
        "drive.v1.permission_public_password.create",
        "/open-apis/drive/v1/permissions/:token/public/password"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePermissionPublicPassword {
    /// The file or document. Example: `doccnBKgoMyY5OMbUG6Fioabcef`.
    pub token: String,
    /// The type of the file. Example: `docx`.
    pub type_: PermissionMemberType,
}

crate::request_builder!(CreatePermissionPublicPassword {
    token(impl Into<String>).into(), type_(impl Into<PermissionMemberType>).into();
});
crate::request!(CreatePermissionPublicPassword -> CreatePermissionPublicPasswordResponse, CreatePermissionPublicPasswordError {
    "drive.v1.permission_public_password.create",
    POST "/open-apis/drive/v1/permissions/:token/public/password", [Tenant, User], read_value Data,
    None,
    SCOPES = ["wiki:wiki", "docs:doc", "docs:permission.setting:write_only", "drive:drive", "sheets:spreadsheet", "bitable:bitable"],
    LIMITS = [100 in 60], HAS_SECRETS = true;
    Path token "token", Query type_ "type"
});

/// What `drive.v1.permission_public_password.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePermissionPublicPasswordResponse {
    /// The new password.
    pub password: Option<crate::SecretString>,
}

crate::object!(CreatePermissionPublicPasswordResponse { password "password" });

/// What `drive.v1.permission_public_password.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreatePermissionPublicPasswordError {
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

crate::error_enum!(CreatePermissionPublicPasswordError: CODES {
    InvalidParameter = 1063001, PermissionDenied = 1063002, InvalidOperation = 1063003,
    ResourceIsDeleted = 1063005, InternalError = 1066001
});

/// Takes the password off the shared link of a document.
///
/// [`DELETE /open-apis/drive/v1/permissions/:token/public/password`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-public-password/delete>) gives [`DeletePermissionPublicPasswordResponse`] or fails with [`DeletePermissionPublicPasswordError`].
///
/// Token: tenant or user. Scopes, any one of: `wiki:wiki`, `docs:doc`, `docs:permission.setting:write_only`, `drive:drive`, `sheets:spreadsheet`, `bitable:bitable`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(DeletePermissionPublicPassword::new(token, type_)).await?;
/// ```
#[doc(
    alias(
        "drive.v1.permission_public_password.delete",
        "/open-apis/drive/v1/permissions/:token/public/password"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePermissionPublicPassword {
    /// The file or document. Example: `doccnBKgoMyY5OMbUG6Fioabcef`.
    pub token: String,
    /// The type of the file. Example: `docx`.
    pub type_: PermissionMemberType,
}

crate::request_builder!(DeletePermissionPublicPassword {
    token(impl Into<String>).into(), type_(impl Into<PermissionMemberType>).into();
});
crate::request!(DeletePermissionPublicPassword -> DeletePermissionPublicPasswordResponse, DeletePermissionPublicPasswordError {
    "drive.v1.permission_public_password.delete",
    DELETE "/open-apis/drive/v1/permissions/:token/public/password", [Tenant, User],
    read_value Data, None,
    SCOPES = ["wiki:wiki", "docs:doc", "docs:permission.setting:write_only", "drive:drive", "sheets:spreadsheet", "bitable:bitable"],
    LIMITS = [100 in 60];
    Path token "token", Query type_ "type"
});

/// What `drive.v1.permission_public_password.delete` answers with.
pub type DeletePermissionPublicPasswordResponse = crate::Empty;

/// What `drive.v1.permission_public_password.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeletePermissionPublicPasswordError {
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

crate::error_enum!(DeletePermissionPublicPasswordError: CODES {
    InvalidParameter = 1063001, PermissionDenied = 1063002, InvalidOperation = 1063003,
    ResourceIsDeleted = 1063005, InternalError = 1066001
});

/// Replaces the password of the shared link of a document by a new one.
///
/// [`PUT /open-apis/drive/v1/permissions/:token/public/password`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-public-password/update>) gives [`UpdatePermissionPublicPasswordResponse`] or fails with [`UpdatePermissionPublicPasswordError`].
///
/// Token: tenant or user. Scopes, any one of: `wiki:wiki`, `docs:doc`, `docs:permission.setting:write_only`, `drive:drive`, `sheets:spreadsheet`, `bitable:bitable`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(UpdatePermissionPublicPassword::new(token, type_)).await?;
/// ```
#[doc(
    alias(
        "drive.v1.permission_public_password.update",
        "/open-apis/drive/v1/permissions/:token/public/password"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdatePermissionPublicPassword {
    /// The file or document. Example: `doccnBKgoMyY5OMbUG6Fioabcef`.
    pub token: String,
    /// The type of the file. Example: `docx`.
    pub type_: PermissionMemberType,
}

crate::request_builder!(UpdatePermissionPublicPassword {
    token(impl Into<String>).into(), type_(impl Into<PermissionMemberType>).into();
});
crate::request!(UpdatePermissionPublicPassword -> UpdatePermissionPublicPasswordResponse, UpdatePermissionPublicPasswordError {
    "drive.v1.permission_public_password.update",
    PUT "/open-apis/drive/v1/permissions/:token/public/password", [Tenant, User], read_value Data,
    None,
    SCOPES = ["wiki:wiki", "docs:doc", "docs:permission.setting:write_only", "drive:drive", "sheets:spreadsheet", "bitable:bitable"],
    LIMITS = [100 in 60], HAS_SECRETS = true;
    Path token "token", Query type_ "type"
});

/// What `drive.v1.permission_public_password.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePermissionPublicPasswordResponse {
    /// The new password.
    pub password: Option<crate::SecretString>,
}

crate::object!(UpdatePermissionPublicPasswordResponse { password "password" });

/// What `drive.v1.permission_public_password.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdatePermissionPublicPasswordError {
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

crate::error_enum!(UpdatePermissionPublicPasswordError: CODES {
    InvalidParameter = 1063001, PermissionDenied = 1063002, InvalidOperation = 1063003,
    ResourceIsDeleted = 1063005, InternalError = 1066001
});
