// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `file`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Downloads a user's photo for face recognition.
///
/// [`GET /open-apis/attendance/v1/files/:file_id/download`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/file/download>) gives [`Download`](crate::Download) or fails with [`DownloadFileError`].
///
/// Token: tenant. Scopes, any one of: `attendance:rule:readonly`. Rate limit: 50 a second.
///
/// ```ignore
/// let response = client.send(DownloadFile::new(file_id)).await?;
/// ```
#[doc(
    alias(
        "attendance.v1.file.download",
        "/open-apis/attendance/v1/files/:file_id/download"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DownloadFile {
    /// The photo, by its file id. Example: `xxxxxb306842b1c189bc5212eefxxxxx`.
    pub file_id: String,
}

crate::request_builder!(DownloadFile { file_id(impl Into<String>).into(); });
crate::request!(DownloadFile -> crate::Download, DownloadFileError {
    "attendance.v1.file.download", GET "/open-apis/attendance/v1/files/:file_id/download", [Tenant],
    read_file Bytes, None, SCOPES = ["attendance:rule:readonly"], LIMITS = [50 in 1];
    Path file_id "file_id"
});

/// What `attendance.v1.file.download` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DownloadFileError {
    /// `1220001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. See the message, which names it.
    InvalidParameter,
    /// `1220002` (HTTP 400): tenant_id is empty
    ///
    /// The tenant is unknown, or the unit of leave is wrong. Check the tenant access token, or the grant.
    TenantIdIsEmpty,
    /// `1225000` (HTTP 500): param is invalid
    ///
    /// The call failed for a reason that the message gives. Try again later if it is a failure of the system.
    GeneralServiceError,
    /// `1227000` (HTTP 500): 历史错误码，不再使用
    ///
    /// The service of management failed. See the message, and try again later.
    ManagementServiceError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DownloadFileError: CODES {
    InvalidParameter = 1220001 + 5, TenantIdIsEmpty = 1220002 + 2,
    GeneralServiceError = 1225000 + 5, ManagementServiceError = 1227000 + 4
});

/// Uploads a photo of a user for face recognition and returns its file id; the user's settings must then be changed to it.
///
/// [`POST /open-apis/attendance/v1/files/upload`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/file/upload>) gives [`UploadFileResponse`] or fails with [`UploadFileError`].
///
/// Token: tenant. Scopes, any one of: `attendance:rule`. Rate limit: 50 a second.
///
/// ```ignore
/// let response = client.send(UploadFile::new(file_name)).await?;
/// ```
#[doc(alias("attendance.v1.file.upload", "/open-apis/attendance/v1/files/upload"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UploadFile {
    /// The name of the file, with its extension. Example: `人脸照片.jpg`.
    pub file_name: String,
    /// The content of the photo. Example: `二进制文件`.
    pub file: Option<crate::FilePart>,
}

crate::request_builder!(UploadFile { file_name(impl Into<String>).into(); file(crate::FilePart) });
crate::request!(UploadFile -> UploadFileResponse, UploadFileError {
    "attendance.v1.file.upload", POST "/open-apis/attendance/v1/files/upload", [Tenant],
    read_value Data, Multipart, SCOPES = ["attendance:rule"], LIMITS = [50 in 1];
    Query file_name "file_name", Body file "file"
});

/// What `attendance.v1.file.upload` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFileResponse {
    /// The photo.
    pub file: Option<File>,
}

crate::object!(UploadFileResponse { file "file" });

/// What `attendance.v1.file.upload` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UploadFileError {
    /// `1220001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. See the message, which names it.
    InvalidParameter,
    /// `1220002` (HTTP 400): tenant_id is empty
    ///
    /// The tenant is unknown, or the unit of leave is wrong. Check the tenant access token, or the grant.
    TenantIdIsEmpty,
    /// `1225000` (HTTP 500): param is invalid
    ///
    /// The call failed for a reason that the message gives. Try again later if it is a failure of the system.
    GeneralServiceError,
    /// `1227000` (HTTP 500): param is invalid
    ///
    /// The service of management failed. See the message, and try again later.
    ManagementServiceError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UploadFileError: CODES {
    InvalidParameter = 1220001 + 5, TenantIdIsEmpty = 1220002 + 2,
    GeneralServiceError = 1225000 + 5, ManagementServiceError = 1227000 + 2
});
