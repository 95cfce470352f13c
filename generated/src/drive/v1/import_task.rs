// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `import_task`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Starts a task that imports an uploaded file as an online document.
///
/// `POST /open-apis/drive/v1/import_tasks`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `docs:document:import`, `drive:drive`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/import_task/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateImportTask {
    /// The extension of the file, exactly as its name has it.
    ///
    /// Example: `xlsx`.
    pub file_extension: String,
    /// The uploaded file.
    ///
    /// Length: at most 27. Example: `boxcnrHpsg1QDqXAAAyachabcef`.
    pub file_token: String,
    /// The kind of online document to make.
    ///
    /// Example: `sheet`.
    #[serde(rename = "type")]
    pub type_: String,
    /// The name of the new document; without it that of the file.
    ///
    /// Example: `销售表`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// Where the new document is put.
    pub point: ImportTaskMountPoint,
}

impl CreateImportTask {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        file_extension: impl Into<String>,
        file_token: impl Into<String>,
        type_: impl Into<String>,
        point: ImportTaskMountPoint,
    ) -> Self {
        Self {
            file_extension: file_extension.into(),
            file_token: file_token.into(),
            type_: type_.into(),
            file_name: None,
            point,
        }
    }

    /// Sets [`file_name`](Self#structfield.file_name).
    #[must_use]
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }
}

impl crate::Endpoint for CreateImportTask {
    type Response = CreateImportTaskResponse;
    type Error = CreateImportTaskError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.import_task.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/drive/v1/import_tasks",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `drive.v1.import_task.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateImportTaskResponse {
    /// The task.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ticket: Option<String>,
}

/// What `drive.v1.import_task.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateImportTaskError {
    /// `1069901` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1069901")]
    InternalError1069901,
    /// `1069902` (HTTP 403): no permission
    ///
    /// The caller may neither read nor edit the document. Share it with the user or app.
    #[doc(alias = "1069902")]
    NoPermission,
    /// `1069903` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1069903")]
    InternalError1069903,
    /// `1069904` (HTTP 400): invalid param
    ///
    /// A parameter is wrong. For an export as CSV, check `sub_id`.
    #[doc(alias = "1069904")]
    InvalidParam,
    /// `1069905` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1069905")]
    InternalError1069905,
    /// `1069906` (HTTP 403): docs deleted
    ///
    /// The document was deleted. Check that it still exists.
    #[doc(alias = "1069906")]
    DocsDeleted,
    /// `1069907` (HTTP 404): file token not found
    ///
    /// The file to import does not exist. Check `file_token`.
    #[doc(alias = "1069907")]
    FileTokenNotFound,
    /// `1069908` (HTTP 403): mount point not found or no permission
    #[doc(alias = "1069908")]
    MountPointNotFoundNoPermission,
    /// `1069909` (HTTP 400): import file size over limit
    #[doc(alias = "1069909")]
    ImportFileSizeOverLimit,
    /// `1069910` (HTTP 400): import file extension not match
    #[doc(alias = "1069910")]
    ImportFileExtensionNotMatch,
    /// `1069911` (HTTP 400): import file type not match
    #[doc(alias = "1069911")]
    ImportFileTypeNotMatch,
    /// `1069912` (HTTP 400): folder not exist
    ///
    /// The folder does not exist. Check `mount_key`.
    #[doc(alias = "1069912")]
    FolderNotExist,
    /// `1069913` (HTTP 400): import file token expired
    #[doc(alias = "1069913")]
    ImportFileTokenExpired,
    /// `1069914` (HTTP 400): invalid file token
    ///
    /// The token is not valid. Check the token of the document.
    #[doc(alias = "1069914")]
    InvalidFileToken,
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

impl CreateImportTaskError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InternalError1069901,
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
            Self::InternalError1069903,
            crate::ErrorFacts::new(
                1069903,
                500,
                "internal error",
                "The system failed. Ask the support if it stays so.",
                true,
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
            Self::InternalError1069905,
            crate::ErrorFacts::new(
                1069905,
                500,
                "internal error",
                "The system failed. Ask the support if it stays so.",
                true,
            ),
        ),
        (
            Self::DocsDeleted,
            crate::ErrorFacts::new(
                1069906,
                403,
                "docs deleted",
                "The document was deleted. Check that it still exists.",
                false,
            ),
        ),
        (
            Self::FileTokenNotFound,
            crate::ErrorFacts::new(
                1069907,
                404,
                "file token not found",
                "The file to import does not exist. Check `file_token`.",
                false,
            ),
        ),
        (
            Self::MountPointNotFoundNoPermission,
            crate::ErrorFacts::new(
                1069908,
                403,
                "mount point not found or no permission",
                "",
                false,
            ),
        ),
        (
            Self::ImportFileSizeOverLimit,
            crate::ErrorFacts::new(
                1069909,
                400,
                "import file size over limit",
                "",
                false,
            ),
        ),
        (
            Self::ImportFileExtensionNotMatch,
            crate::ErrorFacts::new(
                1069910,
                400,
                "import file extension not match",
                "",
                false,
            ),
        ),
        (
            Self::ImportFileTypeNotMatch,
            crate::ErrorFacts::new(1069911, 400, "import file type not match", "", false),
        ),
        (
            Self::FolderNotExist,
            crate::ErrorFacts::new(
                1069912,
                400,
                "folder not exist",
                "The folder does not exist. Check `mount_key`.",
                false,
            ),
        ),
        (
            Self::ImportFileTokenExpired,
            crate::ErrorFacts::new(1069913, 400, "import file token expired", "", false),
        ),
        (
            Self::InvalidFileToken,
            crate::ErrorFacts::new(
                1069914,
                400,
                "invalid file token",
                "The token is not valid. Check the token of the document.",
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

crate::error_enum!(CreateImportTaskError);

/// Returns the progress of an import, and the document once it is done.
///
/// `GET /open-apis/drive/v1/import_tasks/:ticket`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `docs:document:import`, `drive:drive`, `drive:drive:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/import_task/get>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetImportTask {
    /// The task.
    ///
    /// Example: `7369583175086912356`.
    #[serde(skip)]
    pub ticket: String,
}

impl GetImportTask {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(ticket: impl Into<String>) -> Self {
        Self { ticket: ticket.into() }
    }
}

impl crate::Endpoint for GetImportTask {
    type Response = GetImportTaskResponse;
    type Error = GetImportTaskError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.import_task.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/drive/v1/import_tasks/:ticket",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("ticket", self.ticket.clone())]
    }
}

/// What `drive.v1.import_task.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetImportTaskResponse {
    /// The result of the task.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<ImportTask>,
}

/// What `drive.v1.import_task.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetImportTaskError {
    /// `1069901` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1069901")]
    InternalError1069901,
    /// `1069902` (HTTP 403): no permission
    ///
    /// The caller may neither read nor edit the document. Share it with the user or app.
    #[doc(alias = "1069902")]
    NoPermission,
    /// `1069903` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1069903")]
    InternalError1069903,
    /// `1069904` (HTTP 400): invalid param
    ///
    /// A parameter is wrong. For an export as CSV, check `sub_id`.
    #[doc(alias = "1069904")]
    InvalidParam,
    /// `1069905` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1069905")]
    InternalError1069905,
    /// `1069906` (HTTP 403): docs deleted
    ///
    /// The document was deleted. Check that it still exists.
    #[doc(alias = "1069906")]
    DocsDeleted,
    /// `1069907` (HTTP 404): file token not found
    ///
    /// The file to import does not exist. Check `file_token`.
    #[doc(alias = "1069907")]
    FileTokenNotFound,
    /// `1069908` (HTTP 403): mount point not found or no permission
    #[doc(alias = "1069908")]
    MountPointNotFoundNoPermission,
    /// `1069909` (HTTP 400): import file size over limit
    #[doc(alias = "1069909")]
    ImportFileSizeOverLimit,
    /// `1069910` (HTTP 400): import file extension not match
    #[doc(alias = "1069910")]
    ImportFileExtensionNotMatch,
    /// `1069911` (HTTP 400): import file type not match
    #[doc(alias = "1069911")]
    ImportFileTypeNotMatch,
    /// `1069912` (HTTP 400): folder not exist
    ///
    /// The folder does not exist. Check `mount_key`.
    #[doc(alias = "1069912")]
    FolderNotExist,
    /// `1069913` (HTTP 400): import file token expired
    #[doc(alias = "1069913")]
    ImportFileTokenExpired,
    /// `1069914` (HTTP 400): invalid file token
    ///
    /// The token is not valid. Check the token of the document.
    #[doc(alias = "1069914")]
    InvalidFileToken,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl GetImportTaskError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InternalError1069901,
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
            Self::InternalError1069903,
            crate::ErrorFacts::new(
                1069903,
                500,
                "internal error",
                "The system failed. Ask the support if it stays so.",
                true,
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
            Self::InternalError1069905,
            crate::ErrorFacts::new(
                1069905,
                500,
                "internal error",
                "The system failed. Ask the support if it stays so.",
                true,
            ),
        ),
        (
            Self::DocsDeleted,
            crate::ErrorFacts::new(
                1069906,
                403,
                "docs deleted",
                "The document was deleted. Check that it still exists.",
                false,
            ),
        ),
        (
            Self::FileTokenNotFound,
            crate::ErrorFacts::new(
                1069907,
                404,
                "file token not found",
                "The file to import does not exist. Check `file_token`.",
                false,
            ),
        ),
        (
            Self::MountPointNotFoundNoPermission,
            crate::ErrorFacts::new(
                1069908,
                403,
                "mount point not found or no permission",
                "",
                false,
            ),
        ),
        (
            Self::ImportFileSizeOverLimit,
            crate::ErrorFacts::new(
                1069909,
                400,
                "import file size over limit",
                "",
                false,
            ),
        ),
        (
            Self::ImportFileExtensionNotMatch,
            crate::ErrorFacts::new(
                1069910,
                400,
                "import file extension not match",
                "",
                false,
            ),
        ),
        (
            Self::ImportFileTypeNotMatch,
            crate::ErrorFacts::new(1069911, 400, "import file type not match", "", false),
        ),
        (
            Self::FolderNotExist,
            crate::ErrorFacts::new(
                1069912,
                400,
                "folder not exist",
                "The folder does not exist. Check `mount_key`.",
                false,
            ),
        ),
        (
            Self::ImportFileTokenExpired,
            crate::ErrorFacts::new(1069913, 400, "import file token expired", "", false),
        ),
        (
            Self::InvalidFileToken,
            crate::ErrorFacts::new(
                1069914,
                400,
                "invalid file token",
                "The token is not valid. Check the token of the document.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(GetImportTaskError);
