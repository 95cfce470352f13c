// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `file_view_record`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists who viewed a file and when they did so last.
///
/// [`GET /open-apis/drive/v1/files/:file_token/view_records`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-view_record/list>) gives [`ListFileViewRecordResponse`] or fails with [`ListFileViewRecordError`].
///
/// Token: tenant or user. Scopes, any one of: `contact:user.base:readonly`, `drive:file:view_record:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = ListFileViewRecord::new(file_token, page_size, file_type);
/// let mut items = client.list(request).items();
/// ```
#[doc(
    alias(
        "drive.v1.file_view_record.list",
        "/open-apis/drive/v1/files/:file_token/view_records"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListFileViewRecord {
    /// The file or document. Example: `XIHSdYSI7oMEU1xrsnxc8fabcef`.
    pub file_token: String,
    /// How many items a page holds at most. Range: `1` to `50`. Example: `10`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `1674037112--7189934631754563585`.
    pub page_token: Option<String>,
    /// The type of the file. Example: `docx`.
    pub file_type: FileStatisticsFileType,
    /// Which kind of id stands for viewers. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub viewer_id_type: Option<UserIdType>,
}

crate::request_builder!(ListFileViewRecord {
    file_token(impl Into<String>).into(), page_size(i64),
    file_type(impl Into<FileStatisticsFileType>).into();
    page_token(impl Into<String>).into(), viewer_id_type(impl Into<UserIdType>).into()
});
crate::request!(ListFileViewRecord -> ListFileViewRecordResponse, ListFileViewRecordError {
    "drive.v1.file_view_record.list", GET "/open-apis/drive/v1/files/:file_token/view_records",
    [Tenant, User], read_value Data, None,
    SCOPES = ["contact:user.base:readonly", "drive:file:view_record:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Path file_token "file_token", Query page_size "page_size", Query page_token "page_token",
    Query file_type "file_type", Query viewer_id_type "viewer_id_type"
});
crate::paged!(ListFileViewRecord: FileViewRecord {
    page_token, page_size;
    page_token, has_more, items
});

/// What `drive.v1.file_view_record.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFileViewRecordResponse {
    /// The items of this page.
    pub items: Vec<FileViewRecord>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListFileViewRecordResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `drive.v1.file_view_record.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListFileViewRecordError {
    /// `1069601` (HTTP 500): server internal error
    ///
    /// The system failed. Try again; ask the support if it stays so.
    Fail,
    /// `1069602` (HTTP 400): invalid param
    ///
    /// A parameter is wrong. Check that token and type fit, and that `page_size` is above 0.
    ParamError,
    /// `1069603` (HTTP 403): forbidden
    ///
    /// The caller may not do this. It must manage the document; for view records, the tenant must have turned them on.
    Forbidden,
    /// `1069604` (HTTP 404): not found
    ///
    /// The document does not exist. Check the token and the type.
    DocumentNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListFileViewRecordError: CODES {
    Fail = 1069601 + 1, ParamError = 1069602, Forbidden = 1069603, DocumentNotFound = 1069604 + 1
});
