// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user_stats_view`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets the columns chosen for daily or monthly statistics, in the view of one user for compatibility.
///
/// [`POST /open-apis/attendance/v1/user_stats_views/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_stats_view/query>) gives [`QueryUserStatsViewResponse`] or fails with [`QueryUserStatsViewError`].
///
/// Token: tenant. Scopes, any one of: `attendance:task`, `attendance:task:readonly`. Rate limit: 50 a second.
///
/// ```ignore
/// let request = QueryUserStatsView::new(employee_type, locale, stats_type);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "attendance.v1.user_stats_view.query",
        "/open-apis/attendance/v1/user_stats_views/query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryUserStatsView {
    /// Which kind of id stands for users: `employee_id` or `employee_no`. Example: `employee_id`.
    pub employee_type: GroupEmployeeType,
    /// The language. Example: `zh`.
    pub locale: Locale,
    /// Whether the statistics are daily or monthly. Example: `daily`.
    pub stats_type: StatsType,
    /// Who asks, by the kind of id that the call uses. Example: `dd31248a`.
    pub user_id: Option<String>,
}

crate::request_builder!(QueryUserStatsView {
    employee_type(impl Into<GroupEmployeeType>).into(), locale(impl Into<Locale>).into(),
    stats_type(impl Into<StatsType>).into();
    user_id(impl Into<String>).into()
});
crate::request!(QueryUserStatsView -> QueryUserStatsViewResponse, QueryUserStatsViewError {
    "attendance.v1.user_stats_view.query", POST "/open-apis/attendance/v1/user_stats_views/query",
    [Tenant], read_value Data, Json, SCOPES = ["attendance:task", "attendance:task:readonly"],
    LIMITS = [50 in 1];
    Query employee_type "employee_type", Body locale "locale", Body stats_type "stats_type",
    Body user_id "user_id"
});

/// What `attendance.v1.user_stats_view.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserStatsViewResponse {
    /// The view of the statistics.
    pub view: Option<UserStatsView>,
}

crate::object!(QueryUserStatsViewResponse { view "view" });

/// What `attendance.v1.user_stats_view.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryUserStatsViewError {
    /// `1220001` (HTTP 400): param is invalis
    ///
    /// A parameter is wrong. See the message, which names it.
    InvalidParameter,
    /// `1220002` (HTTP 400): tenant_id is empty
    ///
    /// The tenant is unknown, or the unit of leave is wrong. Check the tenant access token, or the grant.
    TenantIdIsEmpty,
    /// `1220600` (HTTP 400): 通用错误信息
    ///
    /// The call failed for one of many reasons. See the message.
    GeneralError,
    /// `1228000` (HTTP 500): 历史错误码，不再使用
    ///
    /// The code is not used any more. See the message.
    RetiredStatisticsCode,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryUserStatsViewError: CODES {
    InvalidParameter = 1220001 + 6, TenantIdIsEmpty = 1220002 + 2, GeneralError = 1220600 + 4,
    RetiredStatisticsCode = 1228000
});

/// Replaces the columns chosen for daily or monthly statistics as a whole.
///
/// [`PUT /open-apis/attendance/v1/user_stats_views/:user_stats_view_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_stats_view/update>) gives [`UpdateUserStatsViewResponse`] or fails with [`UpdateUserStatsViewError`].
///
/// Token: tenant. Scopes, any one of: `attendance:task`. Rate limit: 50 a second.
///
/// ```ignore
/// let request = UpdateUserStatsView::new(user_stats_view_id, employee_type, view);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "attendance.v1.user_stats_view.update",
        "/open-apis/attendance/v1/user_stats_views/:user_stats_view_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateUserStatsView {
    /// The view of the statistics. Example: `TmpZNU5qTTJORFF6T1RnNU5UTTNOakV6TWl0dGIyNTBhQT09`.
    pub user_stats_view_id: String,
    /// Which kind of id stands for users: `employee_id` or `employee_no`. Example: `employee_id`.
    pub employee_type: GroupEmployeeType,
    /// The view of the statistics.
    pub view: UserStatsView,
}

crate::request_builder!(UpdateUserStatsView {
    user_stats_view_id(impl Into<String>).into(),
    employee_type(impl Into<GroupEmployeeType>).into(), view(UserStatsView);
});
crate::request!(UpdateUserStatsView -> UpdateUserStatsViewResponse, UpdateUserStatsViewError {
    "attendance.v1.user_stats_view.update",
    PUT "/open-apis/attendance/v1/user_stats_views/:user_stats_view_id", [Tenant], read_value Data,
    Json, SCOPES = ["attendance:task"], LIMITS = [50 in 1];
    Path user_stats_view_id "user_stats_view_id", Query employee_type "employee_type",
    Body view "view"
});

/// What `attendance.v1.user_stats_view.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserStatsViewResponse {
    /// The view of the statistics.
    pub view: Option<UserStatsView>,
}

crate::object!(UpdateUserStatsViewResponse { view "view" });

/// What `attendance.v1.user_stats_view.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateUserStatsViewError {
    /// `1220001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. See the message, which names it.
    InvalidParameter,
    /// `1220002` (HTTP 400): tenant_id is empty
    ///
    /// The tenant is unknown, or the unit of leave is wrong. Check the tenant access token, or the grant.
    TenantIdIsEmpty,
    /// `1220600` (HTTP 400): 通用错误信息
    ///
    /// The call failed for one of many reasons. See the message.
    GeneralError,
    /// `1228000` (HTTP 500): 历史错误码，不再使用
    ///
    /// The code is not used any more. See the message.
    RetiredStatisticsCode,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateUserStatsViewError: CODES {
    InvalidParameter = 1220001 + 5, TenantIdIsEmpty = 1220002 + 2, GeneralError = 1220600 + 4,
    RetiredStatisticsCode = 1228000
});
