// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `permission_member`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Tells whether the user may do something with a document.
///
/// `GET /open-apis/drive/v1/permissions/:token/members/auth`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `bitable:app`, `wiki:wiki`, `docs:doc`, `docs:permission.member:auth`, `drive:drive`, `sheets:spreadsheet`, `bitable:bitable`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/auth>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AuthPermissionMember {
    /// The file or document.
    ///
    /// Example: `doccnBKgoMyY5OMbUG6Fioabcef`.
    #[serde(skip)]
    pub token: String,
    /// The type of the document, which must be that of the token.
    ///
    /// Example: `docx`.
    #[serde(skip)]
    pub type_: PermissionMemberType,
    /// What the user wants to do.
    ///
    /// Example: `view`.
    #[serde(skip)]
    pub action: Action,
}

impl AuthPermissionMember {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        token: impl Into<String>,
        type_: impl Into<PermissionMemberType>,
        action: impl Into<Action>,
    ) -> Self {
        Self {
            token: token.into(),
            type_: type_.into(),
            action: action.into(),
        }
    }
}

impl crate::Endpoint for AuthPermissionMember {
    type Response = AuthPermissionMemberResponse;
    type Error = AuthPermissionMemberError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.permission_member.auth",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/drive/v1/permissions/:token/members/auth",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("token", self.token.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("type", &self.type_);
        query.push("action", &self.action);
    }
}

/// What `drive.v1.permission_member.auth` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AuthPermissionMemberResponse {
    /// Whether the user may do it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_result: Option<bool>,
}

/// What `drive.v1.permission_member.auth` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthPermissionMemberError {
    /// `1063001` (HTTP 400): Invalid parameter
    ///
    /// A parameter is wrong. Check that token and type fit, and that the collaborator exists and fits `member_type`.
    #[doc(alias = "1063001")]
    InvalidParameter,
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
    /// `1063006` (HTTP 429): Too many request
    ///
    /// Too many requests. Slow down and try again later.
    #[doc(alias = "1063006")]
    TooManyRequest,
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

impl AuthPermissionMemberError {
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
            Self::TooManyRequest,
            crate::ErrorFacts::new(
                1063006,
                429,
                "Too many request",
                "Too many requests. Slow down and try again later.",
                true,
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

crate::error_enum!(AuthPermissionMemberError);

/// Adds several collaborators to a document.
///
/// `POST /open-apis/drive/v1/permissions/:token/members/batch_create`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `docs:permission.member`, `docs:permission.member:create`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/batch_create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchCreatePermissionMember {
    /// The file or document.
    ///
    /// Example: `docxnBKgoMyY5OMbUG6FioTXuBe`.
    #[serde(skip)]
    pub token: String,
    /// The type of the document, which must be that of the token.
    ///
    /// Example: `docx`.
    #[serde(skip)]
    pub type_: BatchCreatePermissionMemberType,
    /// Whether those concerned are told.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip)]
    pub need_notification: Option<bool>,
    /// The collaborators to add, 10 at most.
    ///
    /// Length: at most 10.
    pub members: Vec<BaseMember>,
}

impl BatchCreatePermissionMember {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        token: impl Into<String>,
        type_: impl Into<BatchCreatePermissionMemberType>,
        members: impl IntoIterator<Item = impl Into<BaseMember>>,
    ) -> Self {
        Self {
            token: token.into(),
            type_: type_.into(),
            need_notification: None,
            members: members.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets [`need_notification`](Self#structfield.need_notification).
    #[must_use]
    pub fn need_notification(mut self, need_notification: bool) -> Self {
        self.need_notification = Some(need_notification);
        self
    }
}

impl crate::Endpoint for BatchCreatePermissionMember {
    type Response = BatchCreatePermissionMemberResponse;
    type Error = BatchCreatePermissionMemberError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.permission_member.batch_create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/drive/v1/permissions/:token/members/batch_create",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("token", self.token.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("type", &self.type_);
        query.push("need_notification", &self.need_notification);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `drive.v1.permission_member.batch_create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchCreatePermissionMemberResponse {
    /// The collaborators that were added, which may be fewer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub members: Option<Vec<BaseMember>>,
}

/// What `drive.v1.permission_member.batch_create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchCreatePermissionMemberError {
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
    /// `1063006` (HTTP 429): Too many request
    ///
    /// Too many requests. Slow down and try again later.
    #[doc(alias = "1063006")]
    TooManyRequest,
    /// `1066001` (HTTP 500): Internal error
    ///
    /// The system failed or took too long. Ask the support if it stays so.
    #[doc(alias = "1066001")]
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl BatchCreatePermissionMemberError {
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
            Self::TooManyRequest,
            crate::ErrorFacts::new(
                1063006,
                429,
                "Too many request",
                "Too many requests. Slow down and try again later.",
                true,
            ),
        ),
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                1066001,
                500,
                "Internal error",
                "The system failed or took too long. Ask the support if it stays so.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(BatchCreatePermissionMemberError);

/// Adds one collaborator to a document.
///
/// `POST /open-apis/drive/v1/permissions/:token/members`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `bitable:app`, `wiki:wiki`, `docs:doc`, `docs:permission.member:create`, `drive:drive`, `drive:file`, `sheets:spreadsheet`, `bitable:bitable`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreatePermissionMember {
    /// The file or document.
    ///
    /// Example: `doccnBKgoMyY5OMbUG6FioTXuBe`.
    #[serde(skip)]
    pub token: String,
    /// The type of the document, which must be that of the token.
    ///
    /// Example: `docx`.
    #[serde(skip)]
    pub type_in_query: BatchCreatePermissionMemberType,
    /// Whether those concerned are told.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip)]
    pub need_notification: Option<bool>,
    /// Which kind of id the collaborator has.
    ///
    /// Example: `openid`.
    pub member_type: PermissionMemberMemberType,
    /// The collaborator, by the kind of id that `member_type` says.
    ///
    /// Example: `ou_1234567890abcdef1234567890abcdef`.
    pub member_id: String,
    /// What the collaborator may do: view, edit or all.
    ///
    /// Example: `view`.
    pub perm: Perm,
    /// Whether the permission is for the page and those below it, or for the page alone; only for wiki nodes.
    ///
    /// Default: `container`. Example: `container`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub perm_type: Option<PermType>,
    /// Whether the collaborator is a user, a chat, a department or a group.
    ///
    /// Example: `user`.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<CreatePermissionMemberType>,
}

impl CreatePermissionMember {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        token: impl Into<String>,
        type_in_query: impl Into<BatchCreatePermissionMemberType>,
        member_type: impl Into<PermissionMemberMemberType>,
        member_id: impl Into<String>,
        perm: impl Into<Perm>,
    ) -> Self {
        Self {
            token: token.into(),
            type_in_query: type_in_query.into(),
            need_notification: None,
            member_type: member_type.into(),
            member_id: member_id.into(),
            perm: perm.into(),
            perm_type: None,
            type_: None,
        }
    }

    /// Sets [`need_notification`](Self#structfield.need_notification).
    #[must_use]
    pub fn need_notification(mut self, need_notification: bool) -> Self {
        self.need_notification = Some(need_notification);
        self
    }

    /// Sets [`perm_type`](Self#structfield.perm_type).
    #[must_use]
    pub fn perm_type(mut self, perm_type: impl Into<PermType>) -> Self {
        self.perm_type = Some(perm_type.into());
        self
    }

    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, type_: impl Into<CreatePermissionMemberType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

impl crate::Endpoint for CreatePermissionMember {
    type Response = CreatePermissionMemberResponse;
    type Error = CreatePermissionMemberError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.permission_member.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/drive/v1/permissions/:token/members",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("token", self.token.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("type", &self.type_in_query);
        query.push("need_notification", &self.need_notification);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `drive.v1.permission_member.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreatePermissionMemberResponse {
    /// The member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member: Option<BaseMember>,
}

/// What `drive.v1.permission_member.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreatePermissionMemberError {
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

impl CreatePermissionMemberError {
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

crate::error_enum!(CreatePermissionMemberError);

/// Removes a collaborator from a document.
///
/// `DELETE /open-apis/drive/v1/permissions/:token/members/:member_id`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `bitable:app`, `wiki:wiki`, `docs:doc`, `docs:permission.member:delete`, `drive:drive`, `drive:file`, `sheets:spreadsheet`, `bitable:bitable`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/delete>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeletePermissionMember {
    /// The file or document.
    ///
    /// Example: `doccnBKgoMyY5OMbUG6Fioabcef`.
    #[serde(skip)]
    pub token: String,
    /// The collaborator, by the kind of id that `member_type` says.
    ///
    /// Example: `ou_7dab8a3d3cdcc9da365777c7ad5abcef`.
    #[serde(skip)]
    pub member_id: String,
    /// The type of the document, which must be that of the token.
    ///
    /// Example: `docx`.
    #[serde(skip)]
    pub type_in_query: BatchCreatePermissionMemberType,
    /// Which kind of id the collaborator has.
    ///
    /// Example: `openid`.
    #[serde(skip)]
    pub member_type: PermissionMemberMemberType,
    /// Whether the collaborator is a user, a chat, a department or a group.
    ///
    /// Example: `user`.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<CreatePermissionMemberType>,
    /// Whether the permission is for the page and those below it, or for the page alone; only for wiki nodes.
    ///
    /// Default: `container`. Example: `container`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub perm_type: Option<PermType>,
}

impl DeletePermissionMember {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        token: impl Into<String>,
        member_id: impl Into<String>,
        type_in_query: impl Into<BatchCreatePermissionMemberType>,
        member_type: impl Into<PermissionMemberMemberType>,
    ) -> Self {
        Self {
            token: token.into(),
            member_id: member_id.into(),
            type_in_query: type_in_query.into(),
            member_type: member_type.into(),
            type_: None,
            perm_type: None,
        }
    }

    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, type_: impl Into<CreatePermissionMemberType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`perm_type`](Self#structfield.perm_type).
    #[must_use]
    pub fn perm_type(mut self, perm_type: impl Into<PermType>) -> Self {
        self.perm_type = Some(perm_type.into());
        self
    }
}

impl crate::Endpoint for DeletePermissionMember {
    type Response = DeletePermissionMemberResponse;
    type Error = DeletePermissionMemberError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.permission_member.delete",
        method: crate::Method::DELETE,
        host: None,
        path: "/open-apis/drive/v1/permissions/:token/members/:member_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("token", self.token.clone()), ("member_id", self.member_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("type", &self.type_in_query);
        query.push("member_type", &self.member_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `drive.v1.permission_member.delete` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeletePermissionMemberResponse {}
/// What `drive.v1.permission_member.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeletePermissionMemberError {
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

impl DeletePermissionMemberError {
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

crate::error_enum!(DeletePermissionMemberError);

/// Lists the collaborators of a document and what they may do.
///
/// `GET /open-apis/drive/v1/permissions/:token/members`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `bitable:app`, `wiki:wiki`, `docs:doc`, `docs:permission.member:retrieve`, `drive:drive`, `sheets:spreadsheet`, `bitable:bitable`
/// - Scopes for some fields: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/list>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListPermissionMember {
    /// The file or document.
    ///
    /// Example: `doccnBKgoMyY5OMbUG6FioTXuBe`.
    #[serde(skip)]
    pub token: String,
    /// The type of the document, which must be that of the token.
    ///
    /// Example: `docx`.
    #[serde(skip)]
    pub type_: PermissionMemberType,
    /// Which details of collaborators are returned besides, separated by commas; `*` for all.
    ///
    /// Example: `*`.
    #[serde(skip)]
    pub fields: Option<Fields>,
    /// Whether the permission is for the page and those below it, or for the page alone; only for wiki nodes.
    ///
    /// Default: `container`. Example: `container`.
    #[serde(skip)]
    pub perm_type: Option<PermType>,
}

impl ListPermissionMember {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        token: impl Into<String>,
        type_: impl Into<PermissionMemberType>,
    ) -> Self {
        Self {
            token: token.into(),
            type_: type_.into(),
            fields: None,
            perm_type: None,
        }
    }

    /// Sets [`fields`](Self#structfield.fields).
    #[must_use]
    pub fn fields(mut self, fields: impl Into<Fields>) -> Self {
        self.fields = Some(fields.into());
        self
    }

    /// Sets [`perm_type`](Self#structfield.perm_type).
    #[must_use]
    pub fn perm_type(mut self, perm_type: impl Into<PermType>) -> Self {
        self.perm_type = Some(perm_type.into());
        self
    }
}

impl crate::Endpoint for ListPermissionMember {
    type Response = ListPermissionMemberResponse;
    type Error = ListPermissionMemberError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.permission_member.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/drive/v1/permissions/:token/members",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("token", self.token.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("type", &self.type_);
        query.push("fields", &self.fields);
        query.push("perm_type", &self.perm_type);
    }
}

/// What `drive.v1.permission_member.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListPermissionMemberResponse {
    /// The collaborators.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<Member>>,
}

/// What `drive.v1.permission_member.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListPermissionMemberError {
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
    /// `1063006` (HTTP 429): Too many request
    ///
    /// Too many requests. Slow down and try again later.
    #[doc(alias = "1063006")]
    TooManyRequest,
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

impl ListPermissionMemberError {
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
            Self::TooManyRequest,
            crate::ErrorFacts::new(
                1063006,
                429,
                "Too many request",
                "Too many requests. Slow down and try again later.",
                true,
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

crate::error_enum!(ListPermissionMemberError);

/// Makes somebody else the owner of a document.
///
/// `POST /open-apis/drive/v1/permissions/:token/members/transfer_owner`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `bitable:app`, `wiki:wiki`, `docs:doc`, `docs:permission.member:transfer`, `drive:drive`, `sheets:spreadsheet`, `bitable:bitable`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/transfer_owner>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TransferOwnerPermissionMember {
    /// The file or document.
    ///
    /// Example: `doccnBKgoMyY5OMbUG6FioTXuBe`.
    #[serde(skip)]
    pub token: String,
    /// The type of the document, which must be that of the token.
    ///
    /// Example: `docx`.
    #[serde(skip)]
    pub type_: BatchCreatePermissionMemberType,
    /// Whether the new owner is told; only with a user access token.
    ///
    /// Default: `true`. Example: `true`.
    #[serde(skip)]
    pub need_notification: Option<bool>,
    /// Whether the old owner loses access.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip)]
    pub remove_old_owner: Option<bool>,
    /// Whether the document stays in its folder.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip)]
    pub stay_put: Option<bool>,
    /// What the old owner may still do.
    ///
    /// Default: `full_access`. Example: `view`.
    #[serde(skip)]
    pub old_owner_perm: Option<Perm>,
    /// Which kind of id stands for the new owner.
    ///
    /// Example: `openid`.
    pub member_type: TransferOwnerPermissionMemberMemberType,
    /// The new owner, by the kind of id that `member_type` says.
    ///
    /// Example: `ou_67e5ecb64ce1c0bd94612c17999abcef`.
    pub member_id: String,
}

impl TransferOwnerPermissionMember {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        token: impl Into<String>,
        type_: impl Into<BatchCreatePermissionMemberType>,
        member_type: impl Into<TransferOwnerPermissionMemberMemberType>,
        member_id: impl Into<String>,
    ) -> Self {
        Self {
            token: token.into(),
            type_: type_.into(),
            need_notification: None,
            remove_old_owner: None,
            stay_put: None,
            old_owner_perm: None,
            member_type: member_type.into(),
            member_id: member_id.into(),
        }
    }

    /// Sets [`need_notification`](Self#structfield.need_notification).
    #[must_use]
    pub fn need_notification(mut self, need_notification: bool) -> Self {
        self.need_notification = Some(need_notification);
        self
    }

    /// Sets [`remove_old_owner`](Self#structfield.remove_old_owner).
    #[must_use]
    pub fn remove_old_owner(mut self, remove_old_owner: bool) -> Self {
        self.remove_old_owner = Some(remove_old_owner);
        self
    }

    /// Sets [`stay_put`](Self#structfield.stay_put).
    #[must_use]
    pub fn stay_put(mut self, stay_put: bool) -> Self {
        self.stay_put = Some(stay_put);
        self
    }

    /// Sets [`old_owner_perm`](Self#structfield.old_owner_perm).
    #[must_use]
    pub fn old_owner_perm(mut self, old_owner_perm: impl Into<Perm>) -> Self {
        self.old_owner_perm = Some(old_owner_perm.into());
        self
    }
}

impl crate::Endpoint for TransferOwnerPermissionMember {
    type Response = TransferOwnerPermissionMemberResponse;
    type Error = TransferOwnerPermissionMemberError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.permission_member.transfer_owner",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/drive/v1/permissions/:token/members/transfer_owner",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("token", self.token.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("type", &self.type_);
        query.push("need_notification", &self.need_notification);
        query.push("remove_old_owner", &self.remove_old_owner);
        query.push("stay_put", &self.stay_put);
        query.push("old_owner_perm", &self.old_owner_perm);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `drive.v1.permission_member.transfer_owner` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TransferOwnerPermissionMemberResponse {}
/// What `drive.v1.permission_member.transfer_owner` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransferOwnerPermissionMemberError {
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
    /// `1063006` (HTTP 429): Too many request
    ///
    /// Too many requests. Slow down and try again later.
    #[doc(alias = "1063006")]
    TooManyRequest,
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

impl TransferOwnerPermissionMemberError {
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
            Self::TooManyRequest,
            crate::ErrorFacts::new(
                1063006,
                429,
                "Too many request",
                "Too many requests. Slow down and try again later.",
                true,
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

crate::error_enum!(TransferOwnerPermissionMemberError);

/// Changes what a collaborator may do with a document.
///
/// `PUT /open-apis/drive/v1/permissions/:token/members/:member_id`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `bitable:app`, `wiki:wiki`, `docs:doc`, `docs:permission.member:update`, `drive:drive`, `drive:file`, `sheets:spreadsheet`, `bitable:bitable`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/update>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdatePermissionMember {
    /// The file or document.
    ///
    /// Example: `doccnBKgoMyY5OMbUG6FioTXuBe`.
    #[serde(skip)]
    pub token: String,
    /// The collaborator, by the kind of id that `member_type` says.
    ///
    /// Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    #[serde(skip)]
    pub member_id: String,
    /// Whether those concerned are told.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip)]
    pub need_notification: Option<bool>,
    /// The type of the document, which must be that of the token.
    ///
    /// Example: `docx`.
    #[serde(skip)]
    pub type_in_query: PermissionMemberType,
    /// Which kind of id the collaborator has.
    ///
    /// Example: `openid`.
    pub member_type: PermissionMemberMemberType,
    /// What the collaborator may do: view, edit or all.
    ///
    /// Example: `view`.
    pub perm: Perm,
    /// Whether the permission is for the page and those below it, or for the page alone; only for wiki nodes.
    ///
    /// Default: `container`. Example: `container`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub perm_type: Option<PermType>,
    /// Whether the collaborator is a user, a chat, a department or a group.
    ///
    /// Example: `user`.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<UpdatePermissionMemberType>,
}

impl UpdatePermissionMember {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        token: impl Into<String>,
        member_id: impl Into<String>,
        type_in_query: impl Into<PermissionMemberType>,
        member_type: impl Into<PermissionMemberMemberType>,
        perm: impl Into<Perm>,
    ) -> Self {
        Self {
            token: token.into(),
            member_id: member_id.into(),
            need_notification: None,
            type_in_query: type_in_query.into(),
            member_type: member_type.into(),
            perm: perm.into(),
            perm_type: None,
            type_: None,
        }
    }

    /// Sets [`need_notification`](Self#structfield.need_notification).
    #[must_use]
    pub fn need_notification(mut self, need_notification: bool) -> Self {
        self.need_notification = Some(need_notification);
        self
    }

    /// Sets [`perm_type`](Self#structfield.perm_type).
    #[must_use]
    pub fn perm_type(mut self, perm_type: impl Into<PermType>) -> Self {
        self.perm_type = Some(perm_type.into());
        self
    }

    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, type_: impl Into<UpdatePermissionMemberType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

impl crate::Endpoint for UpdatePermissionMember {
    type Response = UpdatePermissionMemberResponse;
    type Error = UpdatePermissionMemberError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.permission_member.update",
        method: crate::Method::PUT,
        host: None,
        path: "/open-apis/drive/v1/permissions/:token/members/:member_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("token", self.token.clone()), ("member_id", self.member_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("need_notification", &self.need_notification);
        query.push("type", &self.type_in_query);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `drive.v1.permission_member.update` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdatePermissionMemberResponse {
    /// The member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member: Option<BaseMember>,
}

/// What `drive.v1.permission_member.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdatePermissionMemberError {
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

impl UpdatePermissionMemberError {
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

crate::error_enum!(UpdatePermissionMemberError);
