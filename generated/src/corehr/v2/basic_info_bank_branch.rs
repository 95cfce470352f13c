// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `basic_info_bank_branch`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Finds bank branches by bank, id, exact name or code, state and time of change.
///
/// [`POST /open-apis/corehr/v2/basic_info/bank_branchs/search`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/basic_info-bank_branch/search>) gives [`SearchBasicInfoBankBranchResponse`] or fails with [`SearchBasicInfoBankBranchError`].
///
/// Token: tenant. Scopes, any one of: `corehr:common_data.basic_data:read`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(SearchBasicInfoBankBranch::new(page_size)).items();
/// ```
#[doc(
    alias(
        "corehr.v2.basic_info_bank_branch.search",
        "/open-apis/corehr/v2/basic_info/bank_branchs/search"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchBasicInfoBankBranch {
    /// How many items a page holds at most. Range: `1` to `100`. Example: `100`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `MDBK00000120`.
    pub page_token: Option<String>,
    /// The banks. Length: at most 100. Example: `["MDBH00000080"]`.
    pub bank_id_list: Option<Vec<String>>,
    /// The branches. Length: at most 100. Example: `["MDBK00061194"]`.
    pub bank_branch_id_list: Option<Vec<String>>,
    /// The names of branches, which must match exactly. Length: at most 100. Example: `["招商银行北京分行"]`.
    pub bank_branch_name_list: Option<Vec<String>>,
    /// The codes, which must match exactly. Length: at most 100. Example: `["308100005019"]`.
    pub code_list: Option<Vec<String>>,
    /// The states that are returned. Default: `[1]`. Length: at most 2. Example: `[1]`.
    pub status_list: Option<Vec<StatusList>>,
    /// From when on it was changed. Example: `2020-01-01 00:00:00`.
    pub update_start_time: Option<String>,
    /// Until when it was changed. Example: `2024-01-01 00:00:00`.
    pub update_end_time: Option<String>,
}

crate::request_builder!(SearchBasicInfoBankBranch {
    page_size(i64);
    page_token(impl Into<String>).into(),
    bank_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    bank_branch_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    bank_branch_name_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    code_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    status_list(impl IntoIterator<Item = impl Into<StatusList>>).into_iter().map(Into::into).collect(),
    update_start_time(impl Into<String>).into(), update_end_time(impl Into<String>).into()
});
crate::request!(SearchBasicInfoBankBranch -> SearchBasicInfoBankBranchResponse, SearchBasicInfoBankBranchError {
    "corehr.v2.basic_info_bank_branch.search",
    POST "/open-apis/corehr/v2/basic_info/bank_branchs/search", [Tenant], read_value Data, Json,
    SCOPES = ["corehr:common_data.basic_data:read"], LIMITS = [1000 in 60, 50 in 1];
    Query page_size "page_size", Query page_token "page_token", Body bank_id_list "bank_id_list",
    Body bank_branch_id_list "bank_branch_id_list",
    Body bank_branch_name_list "bank_branch_name_list", Body code_list "code_list",
    Body status_list "status_list", Body update_start_time "update_start_time",
    Body update_end_time "update_end_time"
});
crate::paged!(SearchBasicInfoBankBranch: BankBranch {
    page_token, page_size;
    page_token, has_more, items
});

/// What `corehr.v2.basic_info_bank_branch.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchBasicInfoBankBranchResponse {
    /// The items that were found.
    pub items: Vec<BankBranch>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(SearchBasicInfoBankBranchResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `corehr.v2.basic_info_bank_branch.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchBasicInfoBankBranchError {
    /// `1160998` (HTTP 500): Internal Server Error
    ///
    /// An internal service failed. Try again; contact support if it persists.
    InternalServerError1160998,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SearchBasicInfoBankBranchError: CODES { InternalServerError1160998 = 1160998 });
