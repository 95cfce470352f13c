// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `import_task`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Starts a task that imports an uploaded file as an online document.
///
/// [`POST /open-apis/drive/v1/import_tasks`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/import_task/create>) gives [`CreateImportTaskResponse`] or fails with [`CreateImportTaskError`].
///
/// Token: tenant or user. Scopes, any one of: `docs:document:import`, `drive:drive`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = CreateImportTask::new(point).file_extension(file_extension).file_token(file_token).type_(type_);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("drive.v1.import_task.create", "/open-apis/drive/v1/import_tasks"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateImportTask {
    /// The extension of the file, exactly as its name has it. Example: `xlsx`.
    ///
    /// Required.
    pub file_extension: Option<String>,
    /// The uploaded file. Length: at most 27. Example: `boxcnrHpsg1QDqXAAAyachabcef`.
    ///
    /// Required.
    pub file_token: Option<String>,
    /// The kind of online document to make. Example: `sheet`.
    ///
    /// Required.
    pub type_: Option<String>,
    /// The name of the new document; without it that of the file. Example: `销售表`.
    pub file_name: Option<String>,
    /// Where the new document is put.
    pub point: ImportTaskMountPoint,
}

crate::request_builder!(named CreateImportTask {
    point(ImportTaskMountPoint);
    file_extension(impl Into<String>).into(), file_token(impl Into<String>).into(),
    type_(impl Into<String>).into(), file_name(impl Into<String>).into()
});
crate::request!(CreateImportTask -> CreateImportTaskResponse, CreateImportTaskError {
    "drive.v1.import_task.create", POST "/open-apis/drive/v1/import_tasks", [Tenant, User],
    read_value Data, Json, SCOPES = ["docs:document:import", "drive:drive"], LIMITS = [100 in 60],
    NAMED = [file_extension "file_extension", file_token "file_token", type_ "type"];
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
    InternalError1069901,
    /// `1069902` (HTTP 403): no permission
    ///
    /// The caller may neither read nor edit the document. Share it with the user or app.
    NoPermission,
    /// `1069903` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support if it stays so.
    InternalError1069903,
    /// `1069904` (HTTP 400): invalid param
    ///
    /// A parameter is wrong. For an export as CSV, check `sub_id`.
    InvalidParam,
    /// `1069905` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support if it stays so.
    InternalError1069905,
    /// `1069906` (HTTP 403): docs deleted
    ///
    /// The document was deleted. Check that it still exists.
    DocsDeleted,
    /// `1069907` (HTTP 404): file token not found
    ///
    /// The file to import does not exist. Check `file_token`.
    FileTokenNotFound,
    /// `1069908` (HTTP 403): mount point not found or no permission
    MountPointNotFoundNoPermission,
    /// `1069909` (HTTP 400): import file size over limit
    ImportFileSizeOverLimit,
    /// `1069910` (HTTP 400): import file extension not match
    ImportFileExtensionNotMatch,
    /// `1069911` (HTTP 400): import file type not match
    ImportFileTypeNotMatch,
    /// `1069912` (HTTP 400): folder not exist
    ///
    /// The folder does not exist. Check `mount_key`.
    FolderNotExist,
    /// `1069913` (HTTP 400): import file token expired
    ImportFileTokenExpired,
    /// `1069914` (HTTP 400): invalid file token
    ///
    /// The token is not valid. Check the token of the document.
    InvalidFileToken,
    /// `1069923` (HTTP 429): too many requests
    ///
    /// Too many requests. Slow down and try again later.
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
/// [`GET /open-apis/drive/v1/import_tasks/:ticket`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/import_task/get>) gives [`GetImportTaskResponse`] or fails with [`GetImportTaskError`].
///
/// Token: tenant or user. Scopes, any one of: `docs:document:import`, `drive:drive`, `drive:drive:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetImportTask::new(ticket)).await?;
/// ```
#[doc(alias("drive.v1.import_task.get", "/open-apis/drive/v1/import_tasks/:ticket"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetImportTask {
    /// The task. Example: `7369583175086912356`.
    pub ticket: String,
}

crate::request_builder!(GetImportTask { ticket(impl Into<String>).into(); });
crate::request!(GetImportTask -> GetImportTaskResponse, GetImportTaskError {
    "drive.v1.import_task.get", GET "/open-apis/drive/v1/import_tasks/:ticket", [Tenant, User],
    read_value Data, None, SCOPES = ["docs:document:import", "drive:drive", "drive:drive:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
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
    InternalError1069901,
    /// `1069902` (HTTP 403): no permission
    ///
    /// The caller may neither read nor edit the document. Share it with the user or app.
    NoPermission,
    /// `1069903` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support if it stays so.
    InternalError1069903,
    /// `1069904` (HTTP 400): invalid param
    ///
    /// A parameter is wrong. For an export as CSV, check `sub_id`.
    InvalidParam,
    /// `1069905` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support if it stays so.
    InternalError1069905,
    /// `1069906` (HTTP 403): docs deleted
    ///
    /// The document was deleted. Check that it still exists.
    DocsDeleted,
    /// `1069907` (HTTP 404): file token not found
    ///
    /// The file to import does not exist. Check `file_token`.
    FileTokenNotFound,
    /// `1069908` (HTTP 403): mount point not found or no permission
    MountPointNotFoundNoPermission,
    /// `1069909` (HTTP 400): import file size over limit
    ImportFileSizeOverLimit,
    /// `1069910` (HTTP 400): import file extension not match
    ImportFileExtensionNotMatch,
    /// `1069911` (HTTP 400): import file type not match
    ImportFileTypeNotMatch,
    /// `1069912` (HTTP 400): folder not exist
    ///
    /// The folder does not exist. Check `mount_key`.
    FolderNotExist,
    /// `1069913` (HTTP 400): import file token expired
    ImportFileTokenExpired,
    /// `1069914` (HTTP 400): invalid file token
    ///
    /// The token is not valid. Check the token of the document.
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
