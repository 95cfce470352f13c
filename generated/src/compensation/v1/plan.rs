// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `plan`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists all compensation plans with their scope, items and indicators.
///
/// [`GET /open-apis/compensation/v1/plans`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/plan/list>) gives [`ListPlanResponse`] or fails with [`ListPlanError`].
///
/// Token: tenant. Scopes, any one of: `corehr:compensation_plan:read`. Scopes for some fields: `corehr:compensation_plan_detail.indicators:read`, `corehr:compensation_plan_detail.items:read`. Rate limit: 10 a second.
///
/// ```ignore
/// let mut items = client.list(ListPlan::new(page_size)).items();
/// ```
#[doc(alias("compensation.v1.plan.list", "/open-apis/compensation/v1/plans"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPlan {
    /// How many items a page holds at most. Default: `100`. Range: `1` to `500`. Example: `100`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `213432123`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListPlan { page_size(i64); page_token(impl Into<String>).into() });
crate::request!(ListPlan -> ListPlanResponse, ListPlanError {
    "compensation.v1.plan.list", GET "/open-apis/compensation/v1/plans", [Tenant], read_value Data,
    None, SCOPES = ["corehr:compensation_plan:read"], LIMITS = [10 in 1];
    Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(ListPlan: PlanDetail { page_token, page_size; page_token, has_more, items });

/// What `compensation.v1.plan.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPlanResponse {
    /// The items of this page.
    pub items: Vec<PlanDetail>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListPlanResponse { items "items", page_token "page_token", has_more "has_more" });

/// What `compensation.v1.plan.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListPlanError {
    /// `2290001` (HTTP 500): server error
    ///
    /// A parameter is empty or not valid, or the server failed. Check the parameters; contact support if it persists.
    ServerError2290001,
    /// `2290002` (HTTP 400): param invalid
    ///
    /// A parameter is not valid, or the server failed. Check the parameters; dates are written as `2006-01-02`.
    ServerError2290002,
    /// `2290003` (HTTP 500): rpc fail
    ///
    /// The employee or the plan was not found, or an internal service failed. Check the ids; contact support if it persists.
    RpcFail,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListPlanError: CODES {
    ServerError2290001 = 2290001 + 2, ServerError2290002 = 2290002 + 1, RpcFail = 2290003 + 2
});
