// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `contract`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Finds contracts by employee or contract id, within the app's data permissions; new ones may take 5 seconds to be found.
///
/// [`POST /open-apis/corehr/v2/contracts/search`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/contract/search>) gives [`SearchContractResponse`] or fails with [`SearchContractError`].
///
/// Token: tenant. Scopes, any one of: `corehr:contract:read`, `corehr:contract:write`. Scopes for some fields: `corehr:contract.company:read`, `corehr:contract.period:read`, `corehr:contract.company:write`, `contact:user.employee_id:readonly`, `corehr:contract.period:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(SearchContract::new(page_size)).items();
/// ```
#[doc(alias("corehr.v2.contract.search", "/open-apis/corehr/v2/contracts/search"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchContract {
    /// How many items a page holds at most. Range: `1` to `100`. Example: `100`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `10`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// The employments, by the kind of id that the call uses. Example: `["7140964208476371111"]`.
    pub employment_id_list: Option<Vec<String>>,
    /// The contracts, at most 20. Example: `["7140964208476372371"]`.
    pub contract_id_list: Option<Vec<String>>,
}

crate::request_builder!(SearchContract {
    page_size(i64);
    page_token(impl Into<String>).into(), user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    employment_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    contract_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(SearchContract -> SearchContractResponse, SearchContractError {
    "corehr.v2.contract.search", POST "/open-apis/corehr/v2/contracts/search", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:contract:read", "corehr:contract:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Query page_size "page_size", Query page_token "page_token", Query user_id_type "user_id_type",
    Body employment_id_list "employment_id_list", Body contract_id_list "contract_id_list"
});
crate::paged!(SearchContract: Contract { page_token, page_size; page_token, has_more, items });

/// What `corehr.v2.contract.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchContractResponse {
    /// The items that were found.
    pub items: Vec<Contract>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(SearchContractResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `corehr.v2.contract.search` answers with when it fails.
pub type SearchContractError = crate::GatewayError;
