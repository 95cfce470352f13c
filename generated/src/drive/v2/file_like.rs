// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `file_like`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists who liked a document.
///
/// [`GET /open-apis/drive/v2/files/:file_token/likes`](<https://open.feishu.cn/document/ukTMukTMukTM/uIzNzUjLyczM14iM3MTN/drive-v2/file-like/list>) gives [`ListFileLikeResponse`] or fails with [`ListFileLikeError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:file.like:readonly`. Scopes for some fields: `contact:user.base:readonly`, `contact:user.employee_id:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`. Rate limit: 5 a second.
///
/// ```ignore
/// let mut items = client.list(ListFileLike::new(file_token, file_type)).items();
/// ```
#[doc(alias("drive.v2.file_like.list", "/open-apis/drive/v2/files/:file_token/likes"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListFileLike {
    /// The file or document. Example: `J6Lddz22AovnqkxWEXBcUJabcef`.
    pub file_token: String,
    /// The type of the file. Example: `doc`.
    pub file_type: FileType,
    /// How many items a page holds at most. Default: `10`. Range: `1` to `50`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `aw7DoMKBFMOGwqHCrcO8w6jCmMOvw6ILeADCvsKNw57Di8O5XGV3LG4_w5HCqhFxSnDCrCzCn0BgZcOYUg85EMOYcEAcwqYOw4ojw5QFwofCu8KoIMO3K8Ktw4IuNMOBBHNYw4bCgCV3U1zDu8K-J8KSR8Kgw7Y0…`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(ListFileLike {
    file_token(impl Into<String>).into(), file_type(impl Into<FileType>).into();
    page_size(i64), page_token(impl Into<String>).into(), user_id_type(impl Into<UserIdType>).into()
});
crate::request!(ListFileLike -> ListFileLikeResponse, ListFileLikeError {
    "drive.v2.file_like.list", GET "/open-apis/drive/v2/files/:file_token/likes", [Tenant, User],
    read_value Data, None, SCOPES = ["drive:file.like:readonly"], LIMITS = [5 in 1];
    Path file_token "file_token", Query file_type "file_type", Query page_size "page_size",
    Query page_token "page_token", Query user_id_type "user_id_type"
});
crate::paged!(ListFileLike: FileLike { page_token, page_size; page_token, has_more, items });

/// What `drive.v2.file_like.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFileLikeResponse {
    /// The items of this page.
    pub items: Vec<FileLike>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListFileLikeResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `drive.v2.file_like.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListFileLikeError {
    /// `1061001` (HTTP 500): server internal error
    ///
    /// The system failed or took too long. Try again; ask the support if it stays so.
    ServerInternalError,
    /// `1061002` (HTTP 400): invalid params
    ///
    /// A parameter is wrong. Check what the request sends, sizes and the content type included.
    InvalidParams,
    /// `1061003` (HTTP 404): file not found
    ///
    /// It does not exist or was deleted. Check the token and the type.
    DocsHadBeenDeleted,
    /// `1061004` (HTTP 403): no file permission
    ///
    /// The caller may not do this. Share the document or folder with the user or app, with enough rights.
    NoFilePermission,
    /// `1061007` (HTTP 400): file is deleted
    ///
    /// The file was deleted. Check that it still exists.
    FileIsDeleted,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListFileLikeError: CODES {
    ServerInternalError = 1061001, InvalidParams = 1061002, DocsHadBeenDeleted = 1061003 + 1,
    NoFilePermission = 1061004, FileIsDeleted = 1061007
});
