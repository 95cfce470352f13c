// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `paygroup`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the pay groups with their names, codes and states, but not the employees in them.
///
/// [`GET /open-apis/payroll/v1/paygroups`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/paygroup/list>) gives [`ListPaygroupResponse`] or fails with [`ListPaygroupError`].
///
/// Token: tenant. Scopes, any one of: `payroll:pay_groups:read`. Rate limit: 20 a minute.
///
/// ```ignore
/// let mut items = client.list(ListPaygroup::new()).items();
/// ```
#[doc(alias("payroll.v1.paygroup.list", "/open-apis/payroll/v1/paygroups"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPaygroup {
    /// How many items a page holds at most. Default: `100`. Range: `1` to `2000`. Example: `50`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `6862995757234914824`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListPaygroup { page_size(i64), page_token(impl Into<String>).into() });
crate::request!(ListPaygroup -> ListPaygroupResponse, ListPaygroupError {
    "payroll.v1.paygroup.list", GET "/open-apis/payroll/v1/paygroups", [Tenant], read_value Data,
    None, SCOPES = ["payroll:pay_groups:read"], LIMITS = [20 in 60];
    Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(ListPaygroup: Paygroup { page_token, page_size; page_token, has_more, items });

/// What `payroll.v1.paygroup.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPaygroupResponse {
    /// The items of this page.
    pub items: Vec<Paygroup>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListPaygroupResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `payroll.v1.paygroup.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListPaygroupError {
    /// `2500001` (HTTP 500): unknown error
    ///
    /// An unknown error occurred. Contact support.
    UnknownError,
    /// `2500002` (HTTP 404): param invalid
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

crate::error_enum!(ListPaygroupError: CODES {
    UnknownError = 2500001, ParamInvalid = 2500002 + 1, RpcFail = 2500003 + 1
});
