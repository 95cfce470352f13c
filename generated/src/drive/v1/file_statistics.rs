// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `file_statistics`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Returns how often a file was viewed, by how many people, and how often it was liked.
///
/// [`GET /open-apis/drive/v1/files/:file_token/statistics`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-statistics/get>) gives [`GetFileStatisticsResponse`] or fails with [`GetFileStatisticsError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `drive:drive.metadata:readonly`, `drive:drive:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(GetFileStatistics::new(file_token, file_type)).await?;
/// ```
#[doc(
    alias(
        "drive.v1.file_statistics.get",
        "/open-apis/drive/v1/files/:file_token/statistics"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetFileStatistics {
    /// The file or document. Example: `doccnfYZzTlvXqZIGTdAHKabcef`.
    pub file_token: String,
    /// The type of the file. Example: `doc`.
    pub file_type: FileStatisticsFileType,
}

crate::request_builder!(GetFileStatistics {
    file_token(impl Into<String>).into(), file_type(impl Into<FileStatisticsFileType>).into();
});
crate::request!(GetFileStatistics -> GetFileStatisticsResponse, GetFileStatisticsError {
    "drive.v1.file_statistics.get", GET "/open-apis/drive/v1/files/:file_token/statistics",
    [Tenant, User], read_value Data, None,
    SCOPES = ["drive:drive", "drive:drive.metadata:readonly", "drive:drive:readonly"];
    Path file_token "file_token", Query file_type "file_type"
});

/// What `drive.v1.file_statistics.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileStatisticsResponse {
    /// The file or document.
    pub file_token: Option<String>,
    /// The type of the file.
    pub file_type: Option<String>,
    /// The statistics.
    pub statistics: Option<FileStatistics>,
}

crate::object!(GetFileStatisticsResponse {
    file_token "file_token", file_type "file_type", statistics "statistics"
});

/// What `drive.v1.file_statistics.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetFileStatisticsError {
    /// `1069601` (HTTP 500): fail
    ///
    /// The system failed. Try again; ask the support if it stays so.
    Fail,
    /// `1069602` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check that token and type fit, and that `page_size` is above 0.
    ParamError,
    /// `1069603` (HTTP 403): forbidden
    ///
    /// The caller may not do this. It must manage the document; for view records, the tenant must have turned them on.
    Forbidden,
    /// `1069604` (HTTP 400): document not found
    ///
    /// The document does not exist. Check the token and the type.
    DocumentNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetFileStatisticsError: CODES {
    Fail = 1069601, ParamError = 1069602 + 1, Forbidden = 1069603, DocumentNotFound = 1069604
});
