// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `workplace_block_access_data`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets, day by day, how often widgets of custom workplaces were visited and by how many users: one of them, or all.
///
/// [`POST /open-apis/workplace/v1/workplace_block_access_data/search`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/workplace-v1/workplace_block_access_data/search>) gives [`SearchWorkplaceBlockAccessDataResponse`] or fails with [`SearchWorkplaceBlockAccessDataError`].
///
/// Token: tenant. Scopes, any one of: `workplace:workplace_using_data:read`. Rate limit: 20 a second.
///
/// ```ignore
/// let request = SearchWorkplaceBlockAccessData::new(from_date, to_date, page_size);
/// let mut items = client.list(request).items();
/// ```
#[doc(
    alias(
        "workplace.v1.workplace_block_access_data.search",
        "/open-apis/workplace/v1/workplace_block_access_data/search"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchWorkplaceBlockAccessData {
    /// The first day, as `YYYY-MM-DD`. Example: `2023-02-01`.
    pub from_date: String,
    /// The last day, as `YYYY-MM-DD`. Example: `2023-03-02`.
    pub to_date: String,
    /// How many items a page holds at most. Default: `20`. Range: `1` to `200`. Example: `20`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `ddowkdkl9w2d`.
    pub page_token: Option<String>,
    /// The widget, by the id that the editor of the workplace shows; may be left out. Example: `283438293839422334`.
    pub block_id: Option<String>,
}

crate::request_builder!(SearchWorkplaceBlockAccessData {
    from_date(impl Into<String>).into(), to_date(impl Into<String>).into(), page_size(i64);
    page_token(impl Into<String>).into(), block_id(impl Into<String>).into()
});
crate::request!(SearchWorkplaceBlockAccessData -> SearchWorkplaceBlockAccessDataResponse, SearchWorkplaceBlockAccessDataError {
    "workplace.v1.workplace_block_access_data.search",
    POST "/open-apis/workplace/v1/workplace_block_access_data/search", [Tenant], read_value Data,
    None, SCOPES = ["workplace:workplace_using_data:read"], LIMITS = [20 in 1];
    Query from_date "from_date", Query to_date "to_date", Query page_size "page_size",
    Query page_token "page_token", Query block_id "block_id"
});
crate::paged!(SearchWorkplaceBlockAccessData: BlockAccessData {
    page_token, page_size;
    page_token, has_more, items
});

/// What `workplace.v1.workplace_block_access_data.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchWorkplaceBlockAccessDataResponse {
    /// The items of this page.
    pub items: Vec<BlockAccessData>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(SearchWorkplaceBlockAccessDataResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `workplace.v1.workplace_block_access_data.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchWorkplaceBlockAccessDataError {
    /// `1629001` (HTTP 400): invalid time format
    ///
    /// A date is not valid. Send it as `YYYY-MM-DD`.
    InvalidTimeFormat,
    /// `1629002` (HTTP 400): from_date can't be greater than to_date
    ///
    /// The first day is after the last. Check `from_date` and `to_date`.
    DateCantBeGreaterThanDate,
    /// `1629004` (HTTP 400): internal service error
    ///
    /// The system or the network failed. Try again.
    InternalServiceError,
    /// `1629005` (HTTP 400): invalid page_token
    ///
    /// The page token is not valid. Send the one that the page before returned.
    InvalidPageToken,
    /// `1629006` (HTTP 400): invalid page_size
    ///
    /// The page size is not valid. Send a number greater than 0.
    InvalidPageSize,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SearchWorkplaceBlockAccessDataError: CODES {
    InvalidTimeFormat = 1629001, DateCantBeGreaterThanDate = 1629002,
    InternalServiceError = 1629004, InvalidPageToken = 1629005, InvalidPageSize = 1629006
});
