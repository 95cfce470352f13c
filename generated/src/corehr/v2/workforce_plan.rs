// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `workforce_plan`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists headcount plans, by default those in effect and in use.
///
/// [`GET /open-apis/corehr/v2/workforce_plans`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/workforce_plan/list>) gives [`ListWorkforcePlanResponse`] or fails with [`ListWorkforcePlanError`].
///
/// Token: tenant. Scopes, any one of: `corehr:workforce_plan:read`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(ListWorkforcePlan::new()).await?;
/// ```
#[doc(alias("corehr.v2.workforce_plan.list", "/open-apis/corehr/v2/workforce_plans"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWorkforcePlan {
    /// Whether all headcount plans are returned instead of those in effect; off by default. Default: `false`. Example: `false`.
    pub get_all_plan: Option<bool>,
    /// Whether only headcount plans in use are returned; on by default. Default: `true`. Example: `false`.
    pub active: Option<bool>,
}

crate::request_builder!(ListWorkforcePlan { get_all_plan(bool), active(bool) });
crate::request!(ListWorkforcePlan -> ListWorkforcePlanResponse, ListWorkforcePlanError {
    "corehr.v2.workforce_plan.list", GET "/open-apis/corehr/v2/workforce_plans", [Tenant],
    read_value Data, None, SCOPES = ["corehr:workforce_plan:read"], LIMITS = [100 in 60];
    Query get_all_plan "get_all_plan", Query active "active"
});

/// What `corehr.v2.workforce_plan.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkforcePlanResponse {
    /// The items that were found.
    pub items: Vec<WorkforcePlan>,
    /// How many there are in all.
    pub total: Option<i64>,
}

crate::object!(ListWorkforcePlanResponse { items "items", total "total" });

/// What `corehr.v2.workforce_plan.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListWorkforcePlanError {
    /// `1160100` (HTTP 403): no permission
    ///
    /// The type of transfer is empty, the process does not exist, or a permission is missing. Read the message and correct the request.
    ProcessNotFound,
    /// `1160109` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters; if it persists, contact support.
    ParamIsInvalid,
    /// `1161204` (HTTP 503): Requset timeout
    ///
    /// The request timed out. Try again later.
    RequestTimeout,
    /// `1161604` (HTTP 429): QPS over limit
    ///
    /// Too many requests. Try again later and more slowly.
    TooManyRequests,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListWorkforcePlanError: CODES {
    ProcessNotFound = 1160100 + 2, ParamIsInvalid = 1160109, RequestTimeout = 1161204 + 2,
    TooManyRequests = 1161604 + 2
});
