// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `permission_public_password`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Protects the shared link of a document by a password and returns it.
///
/// `POST /open-apis/drive/v1/permissions/:token/public/password`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `wiki:wiki`, `docs:doc`, `docs:permission.setting:write_only`, `drive:drive`, `sheets:spreadsheet`, `bitable:bitable`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-public-password/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreatePermissionPublicPassword {
    /// The file or document.
    ///
    /// Example: `doccnBKgoMyY5OMbUG6Fioabcef`.
    #[serde(skip)]
    pub token: String,
    /// The type of the file.
    ///
    /// Example: `docx`.
    #[serde(skip)]
    pub type_: PermissionMemberType,
}

impl CreatePermissionPublicPassword {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        token: impl Into<String>,
        type_: impl Into<PermissionMemberType>,
    ) -> Self {
        Self {
            token: token.into(),
            type_: type_.into(),
        }
    }
}

impl crate::Endpoint for CreatePermissionPublicPassword {
    type Response = CreatePermissionPublicPasswordResponse;
    type Error = CreatePermissionPublicPasswordError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.permission_public_password.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/drive/v1/permissions/:token/public/password",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    const HAS_SECRETS: bool = true;
    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("token", self.token.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("type", &self.type_);
    }
}

/// What `drive.v1.permission_public_password.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreatePermissionPublicPasswordResponse {
    /// The new password.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
}

/// What `drive.v1.permission_public_password.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreatePermissionPublicPasswordError {
    /// `1063001` (HTTP 400): Invalid parameter
    ///
    /// A parameter is wrong. Check that token and type fit, and that the collaborator exists and fits `member_type`.
    #[doc(alias = "1063001")]
    InvalidParameter,
    /// `1063002` (HTTP 403): Permission denied
    ///
    /// The caller may not do this. It must be a collaborator with enough rights, or the owner for transfers.
    #[doc(alias = "1063002")]
    PermissionDenied,
    /// `1063003` (HTTP 400): Invalid operation
    ///
    /// The operation is not allowed. There may be too many collaborators, a rule of the tenant, or users and chats that the caller cannot see.
    #[doc(alias = "1063003")]
    InvalidOperation,
    /// `1063005` (HTTP 404): Resource is deleted
    ///
    /// The document was deleted. Check that it still exists.
    #[doc(alias = "1063005")]
    ResourceIsDeleted,
    /// `1066001` (HTTP 500): Internal Error
    ///
    /// The system failed or took too long. Ask the support if it stays so.
    #[doc(alias = "1066001")]
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreatePermissionPublicPasswordError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InvalidParameter,
            crate::ErrorFacts::new(
                1063001,
                400,
                "Invalid parameter",
                "A parameter is wrong. Check that token and type fit, and that the collaborator exists and fits `member_type`.",
                false,
            ),
        ),
        (
            Self::PermissionDenied,
            crate::ErrorFacts::new(
                1063002,
                403,
                "Permission denied",
                "The caller may not do this. It must be a collaborator with enough rights, or the owner for transfers.",
                false,
            ),
        ),
        (
            Self::InvalidOperation,
            crate::ErrorFacts::new(
                1063003,
                400,
                "Invalid operation",
                "The operation is not allowed. There may be too many collaborators, a rule of the tenant, or users and chats that the caller cannot see.",
                false,
            ),
        ),
        (
            Self::ResourceIsDeleted,
            crate::ErrorFacts::new(
                1063005,
                404,
                "Resource is deleted",
                "The document was deleted. Check that it still exists.",
                false,
            ),
        ),
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                1066001,
                500,
                "Internal Error",
                "The system failed or took too long. Ask the support if it stays so.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(CreatePermissionPublicPasswordError);

/// Takes the password off the shared link of a document.
///
/// `DELETE /open-apis/drive/v1/permissions/:token/public/password`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `wiki:wiki`, `docs:doc`, `docs:permission.setting:write_only`, `drive:drive`, `sheets:spreadsheet`, `bitable:bitable`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-public-password/delete>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeletePermissionPublicPassword {
    /// The file or document.
    ///
    /// Example: `doccnBKgoMyY5OMbUG6Fioabcef`.
    #[serde(skip)]
    pub token: String,
    /// The type of the file.
    ///
    /// Example: `docx`.
    #[serde(skip)]
    pub type_: PermissionMemberType,
}

impl DeletePermissionPublicPassword {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        token: impl Into<String>,
        type_: impl Into<PermissionMemberType>,
    ) -> Self {
        Self {
            token: token.into(),
            type_: type_.into(),
        }
    }
}

impl crate::Endpoint for DeletePermissionPublicPassword {
    type Response = DeletePermissionPublicPasswordResponse;
    type Error = DeletePermissionPublicPasswordError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.permission_public_password.delete",
        method: crate::Method::DELETE,
        host: None,
        path: "/open-apis/drive/v1/permissions/:token/public/password",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("token", self.token.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("type", &self.type_);
    }
}

/// What `drive.v1.permission_public_password.delete` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeletePermissionPublicPasswordResponse {}
/// What `drive.v1.permission_public_password.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeletePermissionPublicPasswordError {
    /// `1063001` (HTTP 400): Invalid parameter
    ///
    /// A parameter is wrong. Check that token and type fit, and that the collaborator exists and fits `member_type`.
    #[doc(alias = "1063001")]
    InvalidParameter,
    /// `1063002` (HTTP 403): Permission denied
    ///
    /// The caller may not do this. It must be a collaborator with enough rights, or the owner for transfers.
    #[doc(alias = "1063002")]
    PermissionDenied,
    /// `1063003` (HTTP 400): Invalid operation
    ///
    /// The operation is not allowed. There may be too many collaborators, a rule of the tenant, or users and chats that the caller cannot see.
    #[doc(alias = "1063003")]
    InvalidOperation,
    /// `1063005` (HTTP 404): Resource is deleted
    ///
    /// The document was deleted. Check that it still exists.
    #[doc(alias = "1063005")]
    ResourceIsDeleted,
    /// `1066001` (HTTP 500): Internal Error
    ///
    /// The system failed or took too long. Ask the support if it stays so.
    #[doc(alias = "1066001")]
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl DeletePermissionPublicPasswordError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InvalidParameter,
            crate::ErrorFacts::new(
                1063001,
                400,
                "Invalid parameter",
                "A parameter is wrong. Check that token and type fit, and that the collaborator exists and fits `member_type`.",
                false,
            ),
        ),
        (
            Self::PermissionDenied,
            crate::ErrorFacts::new(
                1063002,
                403,
                "Permission denied",
                "The caller may not do this. It must be a collaborator with enough rights, or the owner for transfers.",
                false,
            ),
        ),
        (
            Self::InvalidOperation,
            crate::ErrorFacts::new(
                1063003,
                400,
                "Invalid operation",
                "The operation is not allowed. There may be too many collaborators, a rule of the tenant, or users and chats that the caller cannot see.",
                false,
            ),
        ),
        (
            Self::ResourceIsDeleted,
            crate::ErrorFacts::new(
                1063005,
                404,
                "Resource is deleted",
                "The document was deleted. Check that it still exists.",
                false,
            ),
        ),
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                1066001,
                500,
                "Internal Error",
                "The system failed or took too long. Ask the support if it stays so.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(DeletePermissionPublicPasswordError);

/// Replaces the password of the shared link of a document by a new one.
///
/// `PUT /open-apis/drive/v1/permissions/:token/public/password`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `wiki:wiki`, `docs:doc`, `docs:permission.setting:write_only`, `drive:drive`, `sheets:spreadsheet`, `bitable:bitable`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-public-password/update>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdatePermissionPublicPassword {
    /// The file or document.
    ///
    /// Example: `doccnBKgoMyY5OMbUG6Fioabcef`.
    #[serde(skip)]
    pub token: String,
    /// The type of the file.
    ///
    /// Example: `docx`.
    #[serde(skip)]
    pub type_: PermissionMemberType,
}

impl UpdatePermissionPublicPassword {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        token: impl Into<String>,
        type_: impl Into<PermissionMemberType>,
    ) -> Self {
        Self {
            token: token.into(),
            type_: type_.into(),
        }
    }
}

impl crate::Endpoint for UpdatePermissionPublicPassword {
    type Response = UpdatePermissionPublicPasswordResponse;
    type Error = UpdatePermissionPublicPasswordError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.permission_public_password.update",
        method: crate::Method::PUT,
        host: None,
        path: "/open-apis/drive/v1/permissions/:token/public/password",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    const HAS_SECRETS: bool = true;
    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("token", self.token.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("type", &self.type_);
    }
}

/// What `drive.v1.permission_public_password.update` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdatePermissionPublicPasswordResponse {
    /// The new password.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
}

/// What `drive.v1.permission_public_password.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdatePermissionPublicPasswordError {
    /// `1063001` (HTTP 400): Invalid parameter
    ///
    /// A parameter is wrong. Check that token and type fit, and that the collaborator exists and fits `member_type`.
    #[doc(alias = "1063001")]
    InvalidParameter,
    /// `1063002` (HTTP 403): Permission denied
    ///
    /// The caller may not do this. It must be a collaborator with enough rights, or the owner for transfers.
    #[doc(alias = "1063002")]
    PermissionDenied,
    /// `1063003` (HTTP 400): Invalid operation
    ///
    /// The operation is not allowed. There may be too many collaborators, a rule of the tenant, or users and chats that the caller cannot see.
    #[doc(alias = "1063003")]
    InvalidOperation,
    /// `1063005` (HTTP 404): Resource is deleted
    ///
    /// The document was deleted. Check that it still exists.
    #[doc(alias = "1063005")]
    ResourceIsDeleted,
    /// `1066001` (HTTP 500): Internal Error
    ///
    /// The system failed or took too long. Ask the support if it stays so.
    #[doc(alias = "1066001")]
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl UpdatePermissionPublicPasswordError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InvalidParameter,
            crate::ErrorFacts::new(
                1063001,
                400,
                "Invalid parameter",
                "A parameter is wrong. Check that token and type fit, and that the collaborator exists and fits `member_type`.",
                false,
            ),
        ),
        (
            Self::PermissionDenied,
            crate::ErrorFacts::new(
                1063002,
                403,
                "Permission denied",
                "The caller may not do this. It must be a collaborator with enough rights, or the owner for transfers.",
                false,
            ),
        ),
        (
            Self::InvalidOperation,
            crate::ErrorFacts::new(
                1063003,
                400,
                "Invalid operation",
                "The operation is not allowed. There may be too many collaborators, a rule of the tenant, or users and chats that the caller cannot see.",
                false,
            ),
        ),
        (
            Self::ResourceIsDeleted,
            crate::ErrorFacts::new(
                1063005,
                404,
                "Resource is deleted",
                "The document was deleted. Check that it still exists.",
                false,
            ),
        ),
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                1066001,
                500,
                "Internal Error",
                "The system failed or took too long. Ask the support if it stays so.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(UpdatePermissionPublicPasswordError);
