// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `import_task`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
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
#[doc(alias = "drive.v1.import_task.create")]
#[doc(alias = "/open-apis/drive/v1/import_tasks")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
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
    pub type_: String,
    /// The name of the new document; without it that of the file.
    ///
    /// Example: `销售表`.
    pub file_name: Option<String>,
    /// Where the new document is put.
    pub point: ImportTaskMountPoint,
}

impl CreateImportTask {
    /// A request with what the endpoint requires.
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
}

crate::setters!(CreateImportTask { file_name(impl Into<String>).into() });

crate::request!(CreateImportTask -> CreateImportTaskResponse, CreateImportTaskError {
    "drive.v1.import_task.create", POST "/open-apis/drive/v1/import_tasks", None, [Tenant, User],
    read_value Data, Json;
    Body file_extension "file_extension", Body file_token "file_token", Body type_ "type",
    Body file_name "file_name", Body point "point"
});

/// What `drive.v1.import_task.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImportTaskResponse {
    /// The task.
    pub ticket: Option<String>,
}

crate::object!(CreateImportTaskResponse { ticket "ticket" });

/// What `drive.v1.import_task.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
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

crate::error_enum!(CreateImportTaskError: CODES {
    InternalError1069901 = 1069901, NoPermission = 1069902, InternalError1069903 = 1069903,
    InvalidParam = 1069904, InternalError1069905 = 1069905, DocsDeleted = 1069906,
    FileTokenNotFound = 1069907, MountPointNotFoundNoPermission = 1069908,
    ImportFileSizeOverLimit = 1069909, ImportFileExtensionNotMatch = 1069910,
    ImportFileTypeNotMatch = 1069911, FolderNotExist = 1069912, ImportFileTokenExpired = 1069913,
    InvalidFileToken = 1069914, TooManyRequests = 1069923
});

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
#[doc(alias = "drive.v1.import_task.get")]
#[doc(alias = "/open-apis/drive/v1/import_tasks/:ticket")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetImportTask {
    /// The task.
    ///
    /// Example: `7369583175086912356`.
    pub ticket: String,
}

impl GetImportTask {
    /// A request with what the endpoint requires.
    pub fn new(ticket: impl Into<String>) -> Self {
        Self { ticket: ticket.into() }
    }
}

crate::request!(GetImportTask -> GetImportTaskResponse, GetImportTaskError {
    "drive.v1.import_task.get", GET "/open-apis/drive/v1/import_tasks/:ticket", None,
    [Tenant, User], read_value Data, None;
    Path ticket "ticket"
});

/// What `drive.v1.import_task.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImportTaskResponse {
    /// The result of the task.
    pub result: Option<ImportTask>,
}

crate::object!(GetImportTaskResponse { result "result" });

/// What `drive.v1.import_task.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
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

crate::error_enum!(GetImportTaskError: CODES {
    InternalError1069901 = 1069901, NoPermission = 1069902, InternalError1069903 = 1069903,
    InvalidParam = 1069904, InternalError1069905 = 1069905, DocsDeleted = 1069906,
    FileTokenNotFound = 1069907, MountPointNotFoundNoPermission = 1069908,
    ImportFileSizeOverLimit = 1069909, ImportFileExtensionNotMatch = 1069910,
    ImportFileTypeNotMatch = 1069911, FolderNotExist = 1069912, ImportFileTokenExpired = 1069913,
    InvalidFileToken = 1069914
});
