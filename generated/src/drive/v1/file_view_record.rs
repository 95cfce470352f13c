// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `file_view_record`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Lists who viewed a file and when they did so last.
///
/// `GET /open-apis/drive/v1/files/:file_token/view_records`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `contact:user.base:readonly`, `drive:file:view_record:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-view_record/list>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListFileViewRecord {
    /// The file or document.
    ///
    /// Example: `XIHSdYSI7oMEU1xrsnxc8fabcef`.
    #[serde(skip)]
    pub file_token: String,
    /// How many items a page holds at most.
    ///
    /// Range: `1` to `50`. Example: `10`.
    #[serde(skip)]
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `1674037112--7189934631754563585`.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// The type of the file.
    ///
    /// Example: `docx`.
    #[serde(skip)]
    pub file_type: FileStatisticsFileType,
    /// Which kind of id stands for viewers.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub viewer_id_type: Option<UserIdType>,
}

impl ListFileViewRecord {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        file_token: impl Into<String>,
        page_size: i64,
        file_type: impl Into<FileStatisticsFileType>,
    ) -> Self {
        Self {
            file_token: file_token.into(),
            page_size,
            page_token: None,
            file_type: file_type.into(),
            viewer_id_type: None,
        }
    }

    /// Sets [`page_token`](Self#structfield.page_token).
    #[must_use]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Sets [`viewer_id_type`](Self#structfield.viewer_id_type).
    #[must_use]
    pub fn viewer_id_type(mut self, viewer_id_type: impl Into<UserIdType>) -> Self {
        self.viewer_id_type = Some(viewer_id_type.into());
        self
    }
}

impl crate::Endpoint for ListFileViewRecord {
    type Response = ListFileViewRecordResponse;
    type Error = ListFileViewRecordError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.file_view_record.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/drive/v1/files/:file_token/view_records",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("file_token", self.file_token.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
        query.push("file_type", &self.file_type);
        query.push("viewer_id_type", &self.viewer_id_type);
    }
}

impl crate::Paged for ListFileViewRecord {
    type Item = FileViewRecord;
    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token);
    }

    fn set_page_size(&mut self, size: i64) {
        self.page_size = size;
    }

    fn next(response: &Self::Response) -> (Option<bool>, Option<&str>) {
        (response.has_more, response.page_token.as_deref())
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.items.unwrap_or_default()
    }
}

/// What `drive.v1.file_view_record.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListFileViewRecordResponse {
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<FileViewRecord>>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
}

/// What `drive.v1.file_view_record.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListFileViewRecordError {
    /// `1069601` (HTTP 500): server internal error
    ///
    /// The system failed. Try again; ask the support if it stays so.
    #[doc(alias = "1069601")]
    ServerInternalError,
    /// `1069602` (HTTP 400): invalid param
    ///
    /// A parameter is wrong. Check that token and type fit, and that `page_size` is above 0.
    #[doc(alias = "1069602")]
    InvalidParam,
    /// `1069603` (HTTP 403): forbidden
    ///
    /// The caller may not do this. It must manage the document; for view records, the tenant must have turned them on.
    #[doc(alias = "1069603")]
    Forbidden,
    /// `1069604` (HTTP 404): not found
    ///
    /// The document does not exist. Check the token and the type.
    #[doc(alias = "1069604")]
    NotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ListFileViewRecordError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ServerInternalError,
            crate::ErrorFacts::new(
                1069601,
                500,
                "server internal error",
                "The system failed. Try again; ask the support if it stays so.",
                true,
            ),
        ),
        (
            Self::InvalidParam,
            crate::ErrorFacts::new(
                1069602,
                400,
                "invalid param",
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
            Self::NotFound,
            crate::ErrorFacts::new(
                1069604,
                404,
                "not found",
                "The document does not exist. Check the token and the type.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(ListFileViewRecordError);
