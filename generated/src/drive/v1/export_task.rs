// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `export_task`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Starts a task that exports an online document as a file.
///
/// [`POST /open-apis/drive/v1/export_tasks`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/export_task/create>) gives [`CreateExportTaskResponse`] or fails with [`CreateExportTaskError`].
///
/// Token: tenant or user. Scopes, any one of: `docs:document:export`, `drive:export:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(CreateExportTask::new(file_extension, token, type_)).await?;
/// ```
#[doc(alias("drive.v1.export_task.create", "/open-apis/drive/v1/export_tasks"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateExportTask {
    /// The extension of the file to make. Example: `csv`.
    pub file_extension: FileExtension,
    /// The file or document. Length: at most 27. Example: `Fm7osyjtMh5o7Ktrv32c73abcef`.
    pub token: String,
    /// The type of the document, which must be that of the token. Example: `sheet`.
    pub type_: ExportTaskType,
    /// The sheet or table to export; only for `csv`. Example: `6e5ed3`.
    pub sub_id: Option<String>,
}

crate::request_builder!(CreateExportTask {
    file_extension(impl Into<FileExtension>).into(), token(impl Into<String>).into(),
    type_(impl Into<ExportTaskType>).into();
    sub_id(impl Into<String>).into()
});
crate::request!(CreateExportTask -> CreateExportTaskResponse, CreateExportTaskError {
    "drive.v1.export_task.create", POST "/open-apis/drive/v1/export_tasks", [Tenant, User],
    read_value Data, Json, SCOPES = ["docs:document:export", "drive:export:readonly"],
    LIMITS = [100 in 60];
    Body file_extension "file_extension", Body token "token", Body type_ "type",
    Body sub_id "sub_id"
});

/// What `drive.v1.export_task.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExportTaskResponse {
    /// The task.
    pub ticket: Option<String>,
}

crate::object!(CreateExportTaskResponse { ticket "ticket" });

/// What `drive.v1.export_task.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateExportTaskError {
    /// `600` (HTTP 200): hybrid resource expired
    ///
    /// The data was moved to the tenant's own servers. Try again later.
    HybridResourceExpired,
    /// `1069901` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support if it stays so.
    InternalError1069901,
    /// `1069902` (HTTP 403): no permission
    ///
    /// The caller may neither read nor edit the document. Share it with the user or app.
    NoPermission,
    /// `1069904` (HTTP 400): invalid param
    ///
    /// A parameter is wrong. For an export as CSV, check `sub_id`.
    InvalidParam,
    /// `1069906` (HTTP 404): docs deleted
    ///
    /// The document was deleted. Check that it still exists.
    DocsDeleted,
    /// `1069914` (HTTP 404): invalid file token
    ///
    /// The token is not valid. Check the token of the document.
    InvalidFileToken,
    /// `1069918` (HTTP 400): file extension and type mismatch
    FileExtensionAndTypeMismatch,
    /// `1069923` (HTTP 429): too many requests
    ///
    /// Too many requests. Slow down and try again later.
    TooManyRequests,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateExportTaskError: CODES {
    HybridResourceExpired = 600, InternalError1069901 = 1069901, NoPermission = 1069902,
    InvalidParam = 1069904, DocsDeleted = 1069906 + 1, InvalidFileToken = 1069914 + 1,
    FileExtensionAndTypeMismatch = 1069918, TooManyRequests = 1069923
});

/// Downloads the file that an export made.
///
/// [`GET /open-apis/drive/v1/export_tasks/file/:file_token/download`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/export_task/download>) gives [`Download`](crate::Download) or fails with [`DownloadExportTaskError`].
///
/// Token: tenant or user. Scopes, any one of: `docs:document:export`, `drive:export:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(DownloadExportTask::new(file_token)).await?;
/// ```
#[doc(
    alias(
        "drive.v1.export_task.download",
        "/open-apis/drive/v1/export_tasks/file/:file_token/download"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DownloadExportTask {
    /// The exported file, as the result of the task names it. Example: `boxcnxe5OdjlAkNgSNdsJvabcef`.
    pub file_token: String,
}

crate::request_builder!(DownloadExportTask { file_token(impl Into<String>).into(); });
crate::request!(DownloadExportTask -> crate::Download, DownloadExportTaskError {
    "drive.v1.export_task.download",
    GET "/open-apis/drive/v1/export_tasks/file/:file_token/download", [Tenant, User],
    read_file Bytes, None, SCOPES = ["docs:document:export", "drive:export:readonly"],
    LIMITS = [100 in 60];
    Path file_token "file_token"
});

/// What `drive.v1.export_task.download` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DownloadExportTaskError {
    /// `1060001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DownloadExportTaskError: CODES { ParamIsInvalid = 1060001 });

/// Returns the progress of an export, and the file's token once it is done.
///
/// [`GET /open-apis/drive/v1/export_tasks/:ticket`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/export_task/get>) gives [`GetExportTaskResponse`] or fails with [`GetExportTaskError`].
///
/// Token: tenant or user. Scopes, any one of: `docs:document:export`, `drive:export:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(GetExportTask::new(ticket, token)).await?;
/// ```
#[doc(alias("drive.v1.export_task.get", "/open-apis/drive/v1/export_tasks/:ticket"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetExportTask {
    /// The task. Example: `6933093124755412345`.
    pub ticket: String,
    /// The document that is exported. Length: at most 27. Example: `docbcZVGtv1papC6jAVGiyabcef`.
    pub token: String,
}

crate::request_builder!(GetExportTask {
    ticket(impl Into<String>).into(), token(impl Into<String>).into();
});
crate::request!(GetExportTask -> GetExportTaskResponse, GetExportTaskError {
    "drive.v1.export_task.get", GET "/open-apis/drive/v1/export_tasks/:ticket", [Tenant, User],
    read_value Data, None, SCOPES = ["docs:document:export", "drive:export:readonly"],
    LIMITS = [100 in 60];
    Path ticket "ticket", Query token "token"
});

/// What `drive.v1.export_task.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExportTaskResponse {
    /// The result of the task.
    pub result: Option<ExportTask>,
}

crate::object!(GetExportTaskResponse { result "result" });

/// What `drive.v1.export_task.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetExportTaskError {
    /// `1069901` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support if it stays so.
    InternalError1069901,
    /// `1069902` (HTTP 403): no permission
    ///
    /// The caller may neither read nor edit the document. Share it with the user or app.
    NoPermission,
    /// `1069904` (HTTP 400): invalid param
    ///
    /// A parameter is wrong. For an export as CSV, check `sub_id`.
    InvalidParam,
    /// `1069906` (HTTP 410): docs deleted
    ///
    /// The document was deleted. Check that it still exists.
    DocsDeleted,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetExportTaskError: CODES {
    InternalError1069901 = 1069901, NoPermission = 1069902, InvalidParam = 1069904,
    DocsDeleted = 1069906 + 2
});
