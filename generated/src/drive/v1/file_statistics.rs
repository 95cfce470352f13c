// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `file_statistics`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Returns how often a file was viewed, by how many people, and how often it was liked.
///
/// `GET /open-apis/drive/v1/files/:file_token/statistics`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `drive:drive`, `drive:drive.metadata:readonly`, `drive:drive:readonly`
/// - Rate limit: a special one
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-statistics/get>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetFileStatistics {
    /// The file or document.
    ///
    /// Example: `doccnfYZzTlvXqZIGTdAHKabcef`.
    #[serde(skip)]
    pub file_token: String,
    /// The type of the file.
    ///
    /// Example: `doc`.
    #[serde(skip)]
    pub file_type: FileStatisticsFileType,
}

impl GetFileStatistics {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        file_token: impl Into<String>,
        file_type: impl Into<FileStatisticsFileType>,
    ) -> Self {
        Self {
            file_token: file_token.into(),
            file_type: file_type.into(),
        }
    }
}

impl crate::Endpoint for GetFileStatistics {
    type Response = GetFileStatisticsResponse;
    type Error = GetFileStatisticsError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.file_statistics.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/drive/v1/files/:file_token/statistics",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("file_token", self.file_token.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("file_type", &self.file_type);
    }
}

/// What `drive.v1.file_statistics.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetFileStatisticsResponse {
    /// The file or document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_token: Option<String>,
    /// The type of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_type: Option<String>,
    /// The statistics.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub statistics: Option<FileStatistics>,
}

/// What `drive.v1.file_statistics.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetFileStatisticsError {
    /// `1069601` (HTTP 500): fail
    ///
    /// The system failed. Try again; ask the support if it stays so.
    #[doc(alias = "1069601")]
    Fail,
    /// `1069602` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check that token and type fit, and that `page_size` is above 0.
    #[doc(alias = "1069602")]
    ParamError,
    /// `1069603` (HTTP 403): forbidden
    ///
    /// The caller may not do this. It must manage the document; for view records, the tenant must have turned them on.
    #[doc(alias = "1069603")]
    Forbidden,
    /// `1069604` (HTTP 400): document not found
    ///
    /// The document does not exist. Check the token and the type.
    #[doc(alias = "1069604")]
    DocumentNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl GetFileStatisticsError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::Fail,
            crate::ErrorFacts::new(
                1069601,
                500,
                "fail",
                "The system failed. Try again; ask the support if it stays so.",
                true,
            ),
        ),
        (
            Self::ParamError,
            crate::ErrorFacts::new(
                1069602,
                400,
                "param error",
                "A parameter is wrong. Check that token and type fit, and that `page_size` is above 0.",
                false,
            ),
        ),
        (
            Self::Forbidden,
            crate::ErrorFacts::new(
                1069603,
                403,
                "forbidden",
                "The caller may not do this. It must manage the document; for view records, the tenant must have turned them on.",
                false,
            ),
        ),
        (
            Self::DocumentNotFound,
            crate::ErrorFacts::new(
                1069604,
                400,
                "document not found",
                "The document does not exist. Check the token and the type.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(GetFileStatisticsError);
