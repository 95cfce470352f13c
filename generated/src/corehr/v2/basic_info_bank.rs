// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `basic_info_bank`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Finds banks by id or exact name, state and time of change.
///
/// [`POST /open-apis/corehr/v2/basic_info/banks/search`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/basic_info-bank/search>) gives [`SearchBasicInfoBankResponse`] or fails with [`SearchBasicInfoBankError`].
///
/// Token: tenant. Scopes, any one of: `corehr:common_data.basic_data:read`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(SearchBasicInfoBank::new(page_size)).items();
/// ```
#[doc(
    alias(
        "corehr.v2.basic_info_bank.search",
        "/open-apis/corehr/v2/basic_info/banks/search"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchBasicInfoBank {
    /// How many items a page holds at most. Range: `1` to `100`. Example: `100`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `MDBH00000100`.
    pub page_token: Option<String>,
    /// The banks. Length: at most 100. Example: `["MDBH00000080"]`.
    pub bank_id_list: Option<Vec<String>>,
    /// The names of banks, which must match exactly. Length: at most 100. Example: `["招商银行"]`.
    pub bank_name_list: Option<Vec<String>>,
    /// The states that are returned. Default: `[1]`. Length: at most 2. Example: `[1]`.
    pub status_list: Option<Vec<StatusList>>,
    /// From when on it was changed. Example: `2020-01-01 00:00:00`.
    pub update_start_time: Option<String>,
    /// Until when it was changed. Example: `2024-01-01 00:00:00`.
    pub update_end_time: Option<String>,
}

crate::request_builder!(SearchBasicInfoBank {
    page_size(i64);
    page_token(impl Into<String>).into(),
    bank_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    bank_name_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    status_list(impl IntoIterator<Item = impl Into<StatusList>>).into_iter().map(Into::into).collect(),
    update_start_time(impl Into<String>).into(), update_end_time(impl Into<String>).into()
});
crate::request!(SearchBasicInfoBank -> SearchBasicInfoBankResponse, SearchBasicInfoBankError {
    "corehr.v2.basic_info_bank.search", POST "/open-apis/corehr/v2/basic_info/banks/search",
    [Tenant], read_value Data, Json, SCOPES = ["corehr:common_data.basic_data:read"],
    LIMITS = [1000 in 60, 50 in 1];
    Query page_size "page_size", Query page_token "page_token", Body bank_id_list "bank_id_list",
    Body bank_name_list "bank_name_list", Body status_list "status_list",
    Body update_start_time "update_start_time", Body update_end_time "update_end_time"
});
crate::paged!(SearchBasicInfoBank: Bank { page_token, page_size; page_token, has_more, items });

/// What `corehr.v2.basic_info_bank.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchBasicInfoBankResponse {
    /// The items that were found.
    pub items: Vec<Bank>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(SearchBasicInfoBankResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `corehr.v2.basic_info_bank.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchBasicInfoBankError {
    /// `1160998` (HTTP 500): Internal Server Error
    ///
    /// An internal service failed. Try again; contact support if it persists.
    InternalServerError1160998,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SearchBasicInfoBankError: CODES { InternalServerError1160998 = 1160998 });
