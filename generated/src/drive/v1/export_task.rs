// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `export_task`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Starts a task that exports an online document as a file.
///
/// `POST /open-apis/drive/v1/export_tasks`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `docs:document:export`, `drive:export:readonly`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/export_task/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateExportTask {
    /// The extension of the file to make.
    ///
    /// Example: `csv`.
    pub file_extension: FileExtension,
    /// The file or document.
    ///
    /// Length: at most 27. Example: `Fm7osyjtMh5o7Ktrv32c73abcef`.
    pub token: String,
    /// The type of the document, which must be that of the token.
    ///
    /// Example: `sheet`.
    #[serde(rename = "type")]
    pub type_: ExportTaskType,
    /// The sheet or table to export; only for `csv`.
    ///
    /// Example: `6e5ed3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_id: Option<String>,
}

impl CreateExportTask {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        file_extension: impl Into<FileExtension>,
        token: impl Into<String>,
        type_: impl Into<ExportTaskType>,
    ) -> Self {
        Self {
            file_extension: file_extension.into(),
            token: token.into(),
            type_: type_.into(),
            sub_id: None,
        }
    }

    /// Sets [`sub_id`](Self#structfield.sub_id).
    #[must_use]
    pub fn sub_id(mut self, sub_id: impl Into<String>) -> Self {
        self.sub_id = Some(sub_id.into());
        self
    }
}

impl crate::Endpoint for CreateExportTask {
    type Response = CreateExportTaskResponse;
    type Error = CreateExportTaskError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.export_task.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/drive/v1/export_tasks",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `drive.v1.export_task.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateExportTaskResponse {
    /// The task.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ticket: Option<String>,
}

/// What `drive.v1.export_task.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateExportTaskError {
    /// `600` (HTTP 200): hybrid resource expired
    ///
    /// The data was moved to the tenant's own servers. Try again later.
    #[doc(alias = "600")]
    HybridResourceExpired,
    /// `1069901` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1069901")]
    InternalError,
    /// `1069902` (HTTP 403): no permission
    ///
    /// The caller may neither read nor edit the document. Share it with the user or app.
    #[doc(alias = "1069902")]
    NoPermission,
    /// `1069904` (HTTP 400): invalid param
    ///
    /// A parameter is wrong. For an export as CSV, check `sub_id`.
    #[doc(alias = "1069904")]
    InvalidParam,
    /// `1069906` (HTTP 404): docs deleted
    ///
    /// The document was deleted. Check that it still exists.
    #[doc(alias = "1069906")]
    DocsDeleted,
    /// `1069914` (HTTP 404): invalid file token
    ///
    /// The token is not valid. Check the token of the document.
    #[doc(alias = "1069914")]
    InvalidFileToken,
    /// `1069918` (HTTP 400): file extension and type mismatch
    #[doc(alias = "1069918")]
    FileExtensionAndTypeMismatch,
    /// `1069923` (HTTP 429): too many requests
    ///
    /// Too many requests. Slow down and try again later.
    #[doc(alias = "1069923")]
    TooManyRequests,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreateExportTaskError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::HybridResourceExpired,
            crate::ErrorFacts::new(
                600,
                200,
                "hybrid resource expired",
                "The data was moved to the tenant's own servers. Try again later.",
                false,
            ),
        ),
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                1069901,
                500,
                "internal error",
                "The system failed. Ask the support if it stays so.",
                true,
            ),
        ),
        (
            Self::NoPermission,
            crate::ErrorFacts::new(
                1069902,
                403,
                "no permission",
                "The caller may neither read nor edit the document. Share it with the user or app.",
                false,
            ),
        ),
        (
            Self::InvalidParam,
            crate::ErrorFacts::new(
                1069904,
                400,
                "invalid param",
                "A parameter is wrong. For an export as CSV, check `sub_id`.",
                false,
            ),
        ),
        (
            Self::DocsDeleted,
            crate::ErrorFacts::new(
                1069906,
                404,
                "docs deleted",
                "The document was deleted. Check that it still exists.",
                false,
            ),
        ),
        (
            Self::InvalidFileToken,
            crate::ErrorFacts::new(
                1069914,
                404,
                "invalid file token",
                "The token is not valid. Check the token of the document.",
                false,
            ),
        ),
        (
            Self::FileExtensionAndTypeMismatch,
            crate::ErrorFacts::new(
                1069918,
                400,
                "file extension and type mismatch",
                "",
                false,
            ),
        ),
        (
            Self::TooManyRequests,
            crate::ErrorFacts::new(
                1069923,
                429,
                "too many requests",
                "Too many requests. Slow down and try again later.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(CreateExportTaskError);

/// Downloads the file that an export made.
///
/// `GET /open-apis/drive/v1/export_tasks/file/:file_token/download`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `docs:document:export`, `drive:export:readonly`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/export_task/download>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DownloadExportTask {
    /// The exported file, as the result of the task names it.
    ///
    /// Example: `boxcnxe5OdjlAkNgSNdsJvabcef`.
    #[serde(skip)]
    pub file_token: String,
}

impl DownloadExportTask {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(file_token: impl Into<String>) -> Self {
        Self {
            file_token: file_token.into(),
        }
    }
}

impl crate::Endpoint for DownloadExportTask {
    type Response = crate::Download;
    type Error = DownloadExportTaskError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.export_task.download",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/drive/v1/export_tasks/file/:file_token/download",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Bytes,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("file_token", self.file_token.clone())]
    }
}

/// What `drive.v1.export_task.download` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DownloadExportTaskError {
    /// `1060001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "1060001")]
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl DownloadExportTaskError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ParamIsInvalid,
            crate::ErrorFacts::new(
                1060001,
                400,
                "param is invalid",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(DownloadExportTaskError);

/// Returns the progress of an export, and the file's token once it is done.
///
/// `GET /open-apis/drive/v1/export_tasks/:ticket`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `docs:document:export`, `drive:export:readonly`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/export_task/get>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetExportTask {
    /// The task.
    ///
    /// Example: `6933093124755412345`.
    #[serde(skip)]
    pub ticket: String,
    /// The document that is exported.
    ///
    /// Length: at most 27. Example: `docbcZVGtv1papC6jAVGiyabcef`.
    #[serde(skip)]
    pub token: String,
}

impl GetExportTask {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(ticket: impl Into<String>, token: impl Into<String>) -> Self {
        Self {
            ticket: ticket.into(),
            token: token.into(),
        }
    }
}

impl crate::Endpoint for GetExportTask {
    type Response = GetExportTaskResponse;
    type Error = GetExportTaskError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.export_task.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/drive/v1/export_tasks/:ticket",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("ticket", self.ticket.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("token", &self.token);
    }
}

/// What `drive.v1.export_task.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetExportTaskResponse {
    /// The result of the task.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<ExportTask>,
}

/// What `drive.v1.export_task.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetExportTaskError {
    /// `1069901` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1069901")]
    InternalError,
    /// `1069902` (HTTP 403): no permission
    ///
    /// The caller may neither read nor edit the document. Share it with the user or app.
    #[doc(alias = "1069902")]
    NoPermission,
    /// `1069904` (HTTP 400): invalid param
    ///
    /// A parameter is wrong. For an export as CSV, check `sub_id`.
    #[doc(alias = "1069904")]
    InvalidParam,
    /// `1069906` (HTTP 410): docs deleted
    ///
    /// The document was deleted. Check that it still exists.
    #[doc(alias = "1069906")]
    DocsDeleted,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl GetExportTaskError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                1069901,
                500,
                "internal error",
                "The system failed. Ask the support if it stays so.",
                true,
            ),
        ),
        (
            Self::NoPermission,
            crate::ErrorFacts::new(
                1069902,
                403,
                "no permission",
                "The caller may neither read nor edit the document. Share it with the user or app.",
                false,
            ),
        ),
        (
            Self::InvalidParam,
            crate::ErrorFacts::new(
                1069904,
                400,
                "invalid param",
                "A parameter is wrong. For an export as CSV, check `sub_id`.",
                false,
            ),
        ),
        (
            Self::DocsDeleted,
            crate::ErrorFacts::new(
                1069906,
                410,
                "docs deleted",
                "The document was deleted. Check that it still exists.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(GetExportTaskError);
