// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `file_like`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Lists who liked a document.
///
/// `GET /open-apis/drive/v2/files/:file_token/likes`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `drive:file.like:readonly`
/// - Scopes for some fields: `contact:user.base:readonly`, `contact:user.employee_id:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 5 a second
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uIzNzUjLyczM14iM3MTN/drive-v2/file-like/list>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListFileLike {
    /// The file or document.
    ///
    /// Example: `J6Lddz22AovnqkxWEXBcUJabcef`.
    #[serde(skip)]
    pub file_token: String,
    /// The type of the file.
    ///
    /// Example: `doc`.
    #[serde(skip)]
    pub file_type: FileType,
    /// How many items a page holds at most.
    ///
    /// Default: `10`. Range: `1` to `50`. Example: `10`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `aw7DoMKBFMOGwqHCrcO8w6jCmMOvw6ILeADCvsKNw57Di8O5XGV3LG4_w5HCqhFxSnDCrCzCn0BgZcOYUg85EMOYcEAcwqYOw4ojw5QFwofCu8KoIMO3K8Ktw4IuNMOBBHNYw4bCgCV3U1zDu8K-J8KSR8Kgw7Y0…`.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
}

impl ListFileLike {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(file_token: impl Into<String>, file_type: impl Into<FileType>) -> Self {
        Self {
            file_token: file_token.into(),
            file_type: file_type.into(),
            page_size: None,
            page_token: None,
            user_id_type: None,
        }
    }

    /// Sets [`page_size`](Self#structfield.page_size).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`page_token`](Self#structfield.page_token).
    #[must_use]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }
}

impl crate::Endpoint for ListFileLike {
    type Response = ListFileLikeResponse;
    type Error = ListFileLikeError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v2.file_like.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/drive/v2/files/:file_token/likes",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("file_token", self.file_token.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("file_type", &self.file_type);
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
        query.push("user_id_type", &self.user_id_type);
    }
}

impl crate::Paged for ListFileLike {
    type Item = FileLike;
    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token);
    }

    fn set_page_size(&mut self, size: i64) {
        self.page_size = Some(size);
    }

    fn next(response: &Self::Response) -> (Option<bool>, Option<&str>) {
        (response.has_more, response.page_token.as_deref())
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.items.unwrap_or_default()
    }
}

/// What `drive.v2.file_like.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListFileLikeResponse {
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<FileLike>>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
}

/// What `drive.v2.file_like.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListFileLikeError {
    /// `1061001` (HTTP 500): server internal error
    ///
    /// The system failed or took too long. Try again; ask the support if it stays so.
    #[doc(alias = "1061001")]
    ServerInternalError,
    /// `1061002` (HTTP 400): invalid params
    ///
    /// A parameter is wrong. Check what the request sends, sizes and the content type included.
    #[doc(alias = "1061002")]
    InvalidParams,
    /// `1061003` (HTTP 404): file not found
    ///
    /// It does not exist or was deleted. Check the token and the type.
    #[doc(alias = "1061003")]
    FileNotFound,
    /// `1061004` (HTTP 403): no file permission
    ///
    /// The caller may not do this. Share the document or folder with the user or app, with enough rights.
    #[doc(alias = "1061004")]
    NoFilePermission,
    /// `1061007` (HTTP 400): file is deleted
    ///
    /// The file was deleted. Check that it still exists.
    #[doc(alias = "1061007")]
    FileIsDeleted,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ListFileLikeError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ServerInternalError,
            crate::ErrorFacts::new(
                1061001,
                500,
                "server internal error",
                "The system failed or took too long. Try again; ask the support if it stays so.",
                true,
            ),
        ),
        (
            Self::InvalidParams,
            crate::ErrorFacts::new(
                1061002,
                400,
                "invalid params",
                "A parameter is wrong. Check what the request sends, sizes and the content type included.",
                false,
            ),
        ),
        (
            Self::FileNotFound,
            crate::ErrorFacts::new(
                1061003,
                404,
                "file not found",
                "It does not exist or was deleted. Check the token and the type.",
                false,
            ),
        ),
        (
            Self::NoFilePermission,
            crate::ErrorFacts::new(
                1061004,
                403,
                "no file permission",
                "The caller may not do this. Share the document or folder with the user or app, with enough rights.",
                false,
            ),
        ),
        (
            Self::FileIsDeleted,
            crate::ErrorFacts::new(
                1061007,
                400,
                "file is deleted",
                "The file was deleted. Check that it still exists.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(ListFileLikeError);
