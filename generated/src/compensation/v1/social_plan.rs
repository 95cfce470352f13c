// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `social_plan`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the plans of social insurance or provident fund that are in effect on a day.
///
/// [`GET /open-apis/compensation/v1/social_plans`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/social_plan/list>) gives [`ListSocialPlanResponse`] or fails with [`ListSocialPlanError`].
///
/// Token: tenant. Scopes, any one of: `corehr:compensation.social_plan:read`. Rate limit: 10 a second.
///
/// ```ignore
/// let mut items = client.list(ListSocialPlan::new(effective_date, page_size)).items();
/// ```
#[doc(
    alias("compensation.v1.social_plan.list", "/open-apis/compensation/v1/social_plans")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSocialPlan {
    /// The day as of which plans are returned, as `2006-01-02`. Example: `2024-01-01`.
    pub effective_date: String,
    /// How many items a page holds at most. Default: `100`. Range: `10` to `200`. Example: `10`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    pub page_token: Option<String>,
    /// Whether it is social insurance or the provident fund. Length: 8 to 64. Example: `social_insurance`.
    pub insurance_type: Option<InsuranceType>,
}

crate::request_builder!(ListSocialPlan {
    effective_date(impl Into<String>).into(), page_size(i64);
    page_token(impl Into<String>).into(), insurance_type(impl Into<InsuranceType>).into()
});
crate::request!(ListSocialPlan -> ListSocialPlanResponse, ListSocialPlanError {
    "compensation.v1.social_plan.list", GET "/open-apis/compensation/v1/social_plans", [Tenant],
    read_value Data, None, SCOPES = ["corehr:compensation.social_plan:read"], LIMITS = [10 in 1];
    Query effective_date "effective_date", Query page_size "page_size",
    Query page_token "page_token", Query insurance_type "insurance_type"
});
crate::paged!(ListSocialPlan: SocialPlan { page_token, page_size; page_token, has_more, plans });

/// What `compensation.v1.social_plan.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSocialPlanResponse {
    /// The plans.
    pub plans: Vec<SocialPlan>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListSocialPlanResponse {
    plans "plans", has_more "has_more", page_token "page_token"
});

/// What `compensation.v1.social_plan.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListSocialPlanError {
    /// `2290001` (HTTP 500): server error
    ///
    /// A parameter is empty or not valid, or the server failed. Check the parameters; contact support if it persists.
    ServerError2290001,
    /// `2290002` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid, or the server failed. Check the parameters; dates are written as `2006-01-02`.
    ServerError2290002,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListSocialPlanError: CODES {
    ServerError2290001 = 2290001 + 2, ServerError2290002 = 2290002 + 2
});

/// Gets up to 200 plans of social insurance or provident fund as of a day.
///
/// [`POST /open-apis/compensation/v1/social_plans/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/social_plan/query>) gives [`QuerySocialPlanResponse`] or fails with [`QuerySocialPlanError`].
///
/// Token: tenant. Scopes, any one of: `corehr:compensation.social_plan:read`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(QuerySocialPlan::new(plan_ids, effective_date)).await?;
/// ```
#[doc(
    alias(
        "compensation.v1.social_plan.query",
        "/open-apis/compensation/v1/social_plans/query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QuerySocialPlan {
    /// The plans, 1 to 200. Length: 0 to 200. Example: `["10001"]`.
    pub plan_ids: Vec<String>,
    /// The day as of which plans are returned, as `2006-01-02`. Example: `2024-01-01`.
    pub effective_date: String,
}

crate::request_builder!(QuerySocialPlan {
    plan_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    effective_date(impl Into<String>).into();
});
crate::request!(QuerySocialPlan -> QuerySocialPlanResponse, QuerySocialPlanError {
    "compensation.v1.social_plan.query", POST "/open-apis/compensation/v1/social_plans/query",
    [Tenant], read_value Data, Json, SCOPES = ["corehr:compensation.social_plan:read"],
    LIMITS = [10 in 1];
    Body plan_ids "plan_ids", Body effective_date "effective_date"
});

/// What `compensation.v1.social_plan.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySocialPlanResponse {
    /// The plans.
    pub plans: Vec<SocialPlan>,
}

crate::object!(QuerySocialPlanResponse { plans "plans" });

/// What `compensation.v1.social_plan.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QuerySocialPlanError {
    /// `2290001` (HTTP 500): server error
    ///
    /// A parameter is empty or not valid, or the server failed. Check the parameters; contact support if it persists.
    ServerError2290001,
    /// `2290002` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid, or the server failed. Check the parameters; dates are written as `2006-01-02`.
    ServerError2290002,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QuerySocialPlanError: CODES {
    ServerError2290001 = 2290001 + 2, ServerError2290002 = 2290002 + 2
});
