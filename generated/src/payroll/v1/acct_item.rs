// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `acct_item`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the items of which pay is made up, with their types and decimals.
///
/// [`GET /open-apis/payroll/v1/acct_items`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/acct_item/list>) gives [`ListAcctItemResponse`] or fails with [`ListAcctItemError`].
///
/// Token: tenant or user. Scopes, any one of: `payroll:payroll_calculation_item:read`. Rate limit: 5 a second.
///
/// ```ignore
/// let mut items = client.list(ListAcctItem::new(page_size)).items();
/// ```
#[doc(alias("payroll.v1.acct_item.list", "/open-apis/payroll/v1/acct_items"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAcctItem {
    /// How many items a page holds at most. Range: `1` to `100`. Example: `50`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `7169773973790425132`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListAcctItem { page_size(i64); page_token(impl Into<String>).into() });
crate::request!(ListAcctItem -> ListAcctItemResponse, ListAcctItemError {
    "payroll.v1.acct_item.list", GET "/open-apis/payroll/v1/acct_items", [Tenant, User],
    read_value Data, None, SCOPES = ["payroll:payroll_calculation_item:read"], LIMITS = [5 in 1];
    Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(ListAcctItem: AcctItem { page_token, page_size; page_token, has_more, items });

/// What `payroll.v1.acct_item.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAcctItemResponse {
    /// The items of this page.
    pub items: Vec<AcctItem>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListAcctItemResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `payroll.v1.acct_item.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListAcctItemError {
    /// `2500001` (HTTP 500): unknown error
    ///
    /// An unknown error occurred. Contact support.
    UnknownError,
    /// `2500002` (HTTP 400): param invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamInvalid,
    /// `2500003` (HTTP 500): rpc fail
    ///
    /// An internal service failed, or more than 50 pay runs match. Name fewer pay runs, or contact support.
    RpcFail,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListAcctItemError: CODES {
    UnknownError = 2500001, ParamInvalid = 2500002, RpcFail = 2500003 + 1
});
