// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `activity`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the review projects of cycles or by id, with their modes and states.
///
/// [`POST /open-apis/performance/v2/activity/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/activity/query>) gives [`QueryActivityResponse`] or fails with [`QueryActivityError`].
///
/// Token: tenant. Scopes, any one of: `performance:performance`, `performance:performance:readonly`, `performance:semester_activity:read`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a minute.
///
/// ```ignore
/// let response = client.send(QueryActivity::new()).await?;
/// ```
#[doc(
    alias("performance.v2.activity.query", "/open-apis/performance/v2/activity/query")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryActivity {
    /// Which kind of id stands for users. Default: `open_id`. Length: 0 to 999999999. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ActivityUserIdType>,
    /// The cycles; no effect with `activity_ids`. Length: 0 to 10. Example: `["6992035450862224940"]`.
    pub semester_ids: Option<Vec<String>>,
    /// The review projects. Length: 0 to 50. Example: `["6992035450862224940"]`.
    pub activity_ids: Option<Vec<String>>,
}

crate::request_builder!(QueryActivity {
    user_id_type(impl Into<ActivityUserIdType>).into(),
    semester_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    activity_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(QueryActivity -> QueryActivityResponse, QueryActivityError {
    "performance.v2.activity.query", POST "/open-apis/performance/v2/activity/query", [Tenant],
    read_value Data, Json,
    SCOPES = ["performance:performance", "performance:performance:readonly", "performance:semester_activity:read"],
    LIMITS = [10 in 60];
    Query user_id_type "user_id_type", Body semester_ids "semester_ids",
    Body activity_ids "activity_ids"
});

/// What `performance.v2.activity.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryActivityResponse {
    /// The review projects.
    pub activities: Vec<Activity>,
}

crate::object!(QueryActivityResponse { activities "activities" });

/// What `performance.v2.activity.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryActivityError {
    /// `1580101` (HTTP 500): internal error
    ///
    /// An internal error occurred. Read the message; contact support if it persists.
    InternalError,
    /// `1580102` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check types and sizes.
    ParamIsInvalid,
    /// `1580901` (HTTP 400): tenant no licnese
    ///
    /// The tenant has no seats for Performance. Ask an administrator of the tenant.
    TenantNoLicnese,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryActivityError: CODES {
    InternalError = 1580101, ParamIsInvalid = 1580102, TenantNoLicnese = 1580901
});
