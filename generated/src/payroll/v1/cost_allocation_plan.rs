// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `cost_allocation_plan`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the plans of cost allocation that are in effect in a month.
///
/// [`GET /open-apis/payroll/v1/cost_allocation_plans`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/cost_allocation_plan/list>) gives [`ListCostAllocationPlanResponse`] or fails with [`ListCostAllocationPlanError`].
///
/// Token: tenant. Scopes, any one of: `payroll:cost_allocation_plan:read`. Rate limit: 5 a second.
///
/// ```ignore
/// let mut items = client.list(ListCostAllocationPlan::new(page_size, pay_period)).items();
/// ```
#[doc(
    alias(
        "payroll.v1.cost_allocation_plan.list",
        "/open-apis/payroll/v1/cost_allocation_plans"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCostAllocationPlan {
    /// How many items a page holds at most. Range: `1` to `100`. Example: `50`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `6823630319749592024`.
    pub page_token: Option<String>,
    /// The month, as `2006-01`. Example: `2023-11`.
    pub pay_period: String,
}

crate::request_builder!(ListCostAllocationPlan {
    page_size(i64), pay_period(impl Into<String>).into();
    page_token(impl Into<String>).into()
});
crate::request!(ListCostAllocationPlan -> ListCostAllocationPlanResponse, ListCostAllocationPlanError {
    "payroll.v1.cost_allocation_plan.list", GET "/open-apis/payroll/v1/cost_allocation_plans",
    [Tenant], read_value Data, None, SCOPES = ["payroll:cost_allocation_plan:read"],
    LIMITS = [5 in 1];
    Query page_size "page_size", Query page_token "page_token", Query pay_period "pay_period"
});
crate::paged!(ListCostAllocationPlan: CostAllocationPlan {
    page_token, page_size;
    page_token, has_more, items
});

/// What `payroll.v1.cost_allocation_plan.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCostAllocationPlanResponse {
    /// The items of this page.
    pub items: Vec<CostAllocationPlan>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListCostAllocationPlanResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `payroll.v1.cost_allocation_plan.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListCostAllocationPlanError {
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

crate::error_enum!(ListCostAllocationPlanError: CODES {
    UnknownError = 2500001, ParamInvalid = 2500002, RpcFail = 2500003 + 1
});
