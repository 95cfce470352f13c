// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `permission_public`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Returns the public permission settings of a document; superseded by version 2.
///
/// `GET /open-apis/drive/v1/permissions/:token/public`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `wiki:wiki`, `docs:doc`, `docs:permission.setting:read`, `drive:drive`, `drive:drive:readonly`, `drive:file`, `sheets:spreadsheet`, `bitable:bitable`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-public/get>
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetPermissionPublic {
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

impl GetPermissionPublic {
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

impl crate::Endpoint for GetPermissionPublic {
    type Response = GetPermissionPublicResponse;
    type Error = GetPermissionPublicError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.permission_public.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/drive/v1/permissions/:token/public",
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

/// What `drive.v1.permission_public.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetPermissionPublicResponse {
    /// The public permission settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permission_public: Option<PermissionPublic>,
}

/// What `drive.v1.permission_public.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetPermissionPublicError {
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
    /// `1063004` (HTTP 403): User has no share permission
    ///
    /// The caller may not share the document. Give the right to do so first.
    #[doc(alias = "1063004")]
    UserHasNoSharePermission,
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

impl GetPermissionPublicError {
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
            Self::UserHasNoSharePermission,
            crate::ErrorFacts::new(
                1063004,
                403,
                "User has no share permission",
                "The caller may not share the document. Give the right to do so first.",
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

crate::error_enum!(GetPermissionPublicError);

/// Updates the public permission settings of a document; superseded by version 2.
///
/// `PATCH /open-apis/drive/v1/permissions/:token/public`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `wiki:wiki`, `docs:doc`, `docs:permission.setting:write_only`, `drive:drive`, `drive:file`, `sheets:spreadsheet`, `bitable:bitable`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-public/patch>
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PatchPermissionPublic {
    /// The file or document.
    ///
    /// Example: `doccnBKgoMyY5OMbUG6Fioabcef`.
    #[serde(skip)]
    pub token: String,
    /// The type of the file.
    ///
    /// Example: `docx`.
    #[serde(skip)]
    pub type_: PermissionPublicType,
    /// Whether people outside the tenant may have access.
    ///
    /// Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_access: Option<bool>,
    /// Who may create copies, print and download.
    ///
    /// Example: `anyone_can_view`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub security_entity: Option<SecurityEntity>,
    /// Who may comment.
    ///
    /// Example: `anyone_can_view`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment_entity: Option<CommentEntity>,
    /// Who may add and manage collaborators.
    ///
    /// Example: `anyone`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share_entity: Option<ShareEntity>,
    /// Who may open the document by its link.
    ///
    /// Example: `tenant_readable`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_share_entity: Option<LinkShareEntity>,
    /// Whether people outside the tenant may be invited.
    ///
    /// Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invite_external: Option<bool>,
}

impl PatchPermissionPublic {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        token: impl Into<String>,
        type_: impl Into<PermissionPublicType>,
    ) -> Self {
        Self {
            token: token.into(),
            type_: type_.into(),
            external_access: None,
            security_entity: None,
            comment_entity: None,
            share_entity: None,
            link_share_entity: None,
            invite_external: None,
        }
    }

    /// Sets [`external_access`](Self#structfield.external_access).
    #[must_use]
    pub fn external_access(mut self, external_access: bool) -> Self {
        self.external_access = Some(external_access);
        self
    }

    /// Sets [`security_entity`](Self#structfield.security_entity).
    #[must_use]
    pub fn security_entity(
        mut self,
        security_entity: impl Into<SecurityEntity>,
    ) -> Self {
        self.security_entity = Some(security_entity.into());
        self
    }

    /// Sets [`comment_entity`](Self#structfield.comment_entity).
    #[must_use]
    pub fn comment_entity(mut self, comment_entity: impl Into<CommentEntity>) -> Self {
        self.comment_entity = Some(comment_entity.into());
        self
    }

    /// Sets [`share_entity`](Self#structfield.share_entity).
    #[must_use]
    pub fn share_entity(mut self, share_entity: impl Into<ShareEntity>) -> Self {
        self.share_entity = Some(share_entity.into());
        self
    }

    /// Sets [`link_share_entity`](Self#structfield.link_share_entity).
    #[must_use]
    pub fn link_share_entity(
        mut self,
        link_share_entity: impl Into<LinkShareEntity>,
    ) -> Self {
        self.link_share_entity = Some(link_share_entity.into());
        self
    }

    /// Sets [`invite_external`](Self#structfield.invite_external).
    #[must_use]
    pub fn invite_external(mut self, invite_external: bool) -> Self {
        self.invite_external = Some(invite_external);
        self
    }
}

impl crate::Endpoint for PatchPermissionPublic {
    type Response = PatchPermissionPublicResponse;
    type Error = PatchPermissionPublicError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.permission_public.patch",
        method: crate::Method::PATCH,
        host: None,
        path: "/open-apis/drive/v1/permissions/:token/public",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("token", self.token.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("type", &self.type_);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `drive.v1.permission_public.patch` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PatchPermissionPublicResponse {
    /// The public permission settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permission_public: Option<PermissionPublic>,
}

/// What `drive.v1.permission_public.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PatchPermissionPublicError {
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
    /// `1063004` (HTTP 403): User has no share permission
    ///
    /// The caller may not share the document. Give the right to do so first.
    #[doc(alias = "1063004")]
    UserHasNoSharePermission,
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
    /// `1066002` (HTTP 500): Concurrency error, please retry
    ///
    /// Several calls got into each other's way. Try again.
    #[doc(alias = "1066002")]
    ConcurrencyErrorPleaseRetry,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl PatchPermissionPublicError {
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
            Self::UserHasNoSharePermission,
            crate::ErrorFacts::new(
                1063004,
                403,
                "User has no share permission",
                "The caller may not share the document. Give the right to do so first.",
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
        (
            Self::ConcurrencyErrorPleaseRetry,
            crate::ErrorFacts::new(
                1066002,
                500,
                "Concurrency error, please retry",
                "Several calls got into each other's way. Try again.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(PatchPermissionPublicError);
