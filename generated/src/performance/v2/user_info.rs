// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user_info`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets department, job family, level and manager of employees as they were for the reviews of a cycle.
///
/// [`POST /open-apis/performance/v2/user_info/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/user_info/query>) gives [`QueryUserInfoResponse`] or fails with [`QueryUserInfoError`].
///
/// Token: tenant. Scopes, any one of: `performance:performance`, `performance:performance:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`, `performance:user_snapshot.department:read`, `performance:user_snapshot.direct_leader:read`, `performance:user_snapshot.job_family:read`, `performance:user_snapshot.job_level:read`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(QueryUserInfo::new(semester_id, user_ids)).await?;
/// ```
#[doc(
    alias("performance.v2.user_info.query", "/open-apis/performance/v2/user_info/query")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryUserInfo {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ActivityUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The cycle. Example: `6992035450862224940`.
    pub semester_id: String,
    /// The users, by the kind of id that the call uses. Length: 0 to 10. Example: `["ou_3245842393d09e9428ad4655da6e30b3"]`.
    pub user_ids: Vec<String>,
}

crate::request_builder!(QueryUserInfo {
    semester_id(impl Into<String>).into(),
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<ActivityUserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into()
});
crate::request!(QueryUserInfo -> QueryUserInfoResponse, QueryUserInfoError {
    "performance.v2.user_info.query", POST "/open-apis/performance/v2/user_info/query", [Tenant],
    read_value Data, Json, SCOPES = ["performance:performance", "performance:performance:readonly"],
    LIMITS = [100 in 60];
    Query user_id_type "user_id_type", Query department_id_type "department_id_type",
    Body semester_id "semester_id", Body user_ids "user_ids"
});

/// What `performance.v2.user_info.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserInfoResponse {
    /// The cycle.
    pub semester_id: Option<String>,
    /// The data of the employees as it was for the reviews.
    pub user_infos: Vec<UserInfo>,
}

crate::object!(QueryUserInfoResponse { semester_id "semester_id", user_infos "user_infos" });

/// What `performance.v2.user_info.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryUserInfoError {
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

crate::error_enum!(QueryUserInfoError: CODES {
    InternalError = 1580101, ParamIsInvalid = 1580102, TenantNoLicnese = 1580901
});
