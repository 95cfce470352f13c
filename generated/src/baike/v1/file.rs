// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `file`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Downloads the original of an image of an entry. Superseded by `lingo`.
///
/// [`GET /open-apis/baike/v1/files/:file_token/download`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/file/download>) gives [`Download`](crate::Download) or fails with [`DownloadFileError`].
///
/// Superseded: see <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/file/download>.
///
/// Token: tenant or user. Scopes, any one of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DownloadFile::new(file_token)).await?;
/// ```
#[doc(alias("baike.v1.file.download", "/open-apis/baike/v1/files/:file_token/download"))]
#[deprecated(
    note = "superseded: see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/file/download"
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DownloadFile {
    /// The image, as its upload returned it. Example: `boxbcEcmKiD3***vgqWTpvdc7jc`.
    pub file_token: String,
}

crate::request_builder!(DownloadFile { file_token(impl Into<String>).into(); });
crate::request!(DownloadFile -> crate::Download, DownloadFileError {
    "baike.v1.file.download", GET "/open-apis/baike/v1/files/:file_token/download", [Tenant, User],
    read_file Bytes, None,
    SCOPES = ["baike:entity", "baike:entity:exempt_review", "baike:entity:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Path file_token "file_token"
});

/// What `baike.v1.file.download` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DownloadFileError {
    /// `1540001` (HTTP 400): invalid param
    ///
    /// A parameter is not valid. Check the parameters.
    InvalidParam,
    /// `1540002` (HTTP 500): network anomaly, please try again
    ///
    /// The service timed out or failed. Try again, and ask the support if it persists.
    NetworkAnomaly,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DownloadFileError: CODES { InvalidParam = 1540001, NetworkAnomaly = 1540002 });

/// Uploads an image to be used in entries, 320 to 4096 pixels wide and high, 3 KB to 10 MB. Superseded by `lingo`.
///
/// [`POST /open-apis/baike/v1/files/upload`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/file/upload>) gives [`UploadFileResponse`] or fails with [`UploadFileError`].
///
/// Superseded: see <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/file/upload>.
///
/// Token: tenant or user. Scopes, any one of: `baike:entity`, `baike:entity:exempt_review`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(UploadFile::new(name, file)).await?;
/// ```
#[doc(alias("baike.v1.file.upload", "/open-apis/baike/v1/files/upload"))]
#[deprecated(
    note = "superseded: see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/file/upload"
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UploadFile {
    /// The name of the image file: icon, bmp, gif, png, jpeg or webp. Length: 1 to 100. Example: `示例图片.png`.
    pub name: String,
    /// The image: 320 to 4096 pixels wide and high, 3 KB to 10 MB. Example: `file binary`.
    pub file: crate::FilePart,
}

crate::request_builder!(UploadFile { name(impl Into<String>).into(), file(crate::FilePart); });
crate::request!(UploadFile -> UploadFileResponse, UploadFileError {
    "baike.v1.file.upload", POST "/open-apis/baike/v1/files/upload", [Tenant, User],
    read_value Data, Multipart, SCOPES = ["baike:entity", "baike:entity:exempt_review"],
    LIMITS = [1000 in 60, 50 in 1];
    Body name "name", Body file "file"
});

/// What `baike.v1.file.upload` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFileResponse {
    /// The image, as its upload returned it.
    pub file_token: Option<String>,
}

crate::object!(UploadFileResponse { file_token "file_token" });

/// What `baike.v1.file.upload` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UploadFileError {
    /// `1540001` (HTTP 400): invalid param
    ///
    /// A parameter is not valid. Check the parameters.
    InvalidParam,
    /// `1540002` (HTTP 500): network anomaly, please try again
    ///
    /// The service timed out or failed. Try again, and ask the support if it persists.
    NetworkAnomaly,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UploadFileError: CODES { InvalidParam = 1540001, NetworkAnomaly = 1540002 });
