// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `custom_workplace_access_data`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets, day by day, how often custom workplaces were visited and by how many users: one of them, or all.
///
/// [`POST /open-apis/workplace/v1/custom_workplace_access_data/search`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/workplace-v1/custom_workplace_access_data/search>) gives [`SearchCustomWorkplaceAccessDataResponse`] or fails with [`SearchCustomWorkplaceAccessDataError`].
///
/// Token: tenant. Scopes, any one of: `workplace:workplace_using_data:read`. Rate limit: 20 a second.
///
/// ```ignore
/// let request = SearchCustomWorkplaceAccessData::new(from_date, to_date, page_size);
/// let mut items = client.list(request).items();
/// ```
#[doc(
    alias(
        "workplace.v1.custom_workplace_access_data.search",
        "/open-apis/workplace/v1/custom_workplace_access_data/search"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchCustomWorkplaceAccessData {
    /// The first day, as `YYYY-MM-DD`. Example: `2023-03-01`.
    pub from_date: String,
    /// The last day, as `YYYY-MM-DD`. Example: `2023-03-22`.
    pub to_date: String,
    /// How many items a page holds at most. Default: `20`. Range: `1` to `100`. Example: `20`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `ddowkdkl9w2d`.
    pub page_token: Option<String>,
    /// The custom workplace; all are returned where it is left out. Example: `tpl_647184b585400013254c4ea6`.
    pub custom_workplace_id: Option<String>,
}

crate::request_builder!(SearchCustomWorkplaceAccessData {
    from_date(impl Into<String>).into(), to_date(impl Into<String>).into(), page_size(i64);
    page_token(impl Into<String>).into(), custom_workplace_id(impl Into<String>).into()
});
crate::request!(SearchCustomWorkplaceAccessData -> SearchCustomWorkplaceAccessDataResponse, SearchCustomWorkplaceAccessDataError {
    "workplace.v1.custom_workplace_access_data.search",
    POST "/open-apis/workplace/v1/custom_workplace_access_data/search", [Tenant], read_value Data,
    None, SCOPES = ["workplace:workplace_using_data:read"], LIMITS = [20 in 1];
    Query from_date "from_date", Query to_date "to_date", Query page_size "page_size",
    Query page_token "page_token", Query custom_workplace_id "custom_workplace_id"
});
crate::paged!(SearchCustomWorkplaceAccessData: CustomWorkplaceAccessData {
    page_token, page_size;
    page_token, has_more, items
});

/// What `workplace.v1.custom_workplace_access_data.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCustomWorkplaceAccessDataResponse {
    /// The items of this page.
    pub items: Vec<CustomWorkplaceAccessData>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(SearchCustomWorkplaceAccessDataResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `workplace.v1.custom_workplace_access_data.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchCustomWorkplaceAccessDataError {
    /// `1621001` (HTTP 400): invalid time format
    ///
    /// A date is not valid. Send it as `YYYY-MM-DD`.
    InvalidTimeFormat,
    /// `1621002` (HTTP 400): from_date can't be greater than to_date
    ///
    /// The first day is after the last. Check `from_date` and `to_date`.
    DateCantBeGreaterThanDate,
    /// `1621003` (HTTP 400): internal service error
    ///
    /// The system or the network failed. Try again.
    InternalServiceError,
    /// `1621004` (HTTP 400): invalid page_token
    ///
    /// The page token is not valid. Send the one that the page before returned.
    InvalidPageToken,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SearchCustomWorkplaceAccessDataError: CODES {
    InvalidTimeFormat = 1621001, DateCantBeGreaterThanDate = 1621002,
    InternalServiceError = 1621003, InvalidPageToken = 1621004
});
