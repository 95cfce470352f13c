// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user_stats_field`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets the columns that daily or monthly statistics can have; newer columns of leave and overtime are left out.
///
/// [`POST /open-apis/attendance/v1/user_stats_fields/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_stats_field/query>) gives [`QueryUserStatsFieldResponse`] or fails with [`QueryUserStatsFieldError`].
///
/// Token: tenant. Scopes, any one of: `attendance:task`, `attendance:task:readonly`. Rate limit: 50 a second.
///
/// ```ignore
/// let request = QueryUserStatsField::new(employee_type, locale, stats_type, start_date, end_date);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "attendance.v1.user_stats_field.query",
        "/open-apis/attendance/v1/user_stats_fields/query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryUserStatsField {
    /// Which kind of id stands for users: `employee_id` or `employee_no`. Example: `employee_id`.
    pub employee_type: GroupEmployeeType,
    /// The language. Example: `zh`.
    pub locale: Locale,
    /// Whether the statistics are daily or monthly. Example: `daily`.
    pub stats_type: StatsType,
    /// Has no effect. Example: `20210316`.
    pub start_date: i64,
    /// Has no effect. Example: `20210323`.
    pub end_date: i64,
}

crate::request_builder!(QueryUserStatsField {
    employee_type(impl Into<GroupEmployeeType>).into(), locale(impl Into<Locale>).into(),
    stats_type(impl Into<StatsType>).into(), start_date(i64), end_date(i64);
});
crate::request!(QueryUserStatsField -> QueryUserStatsFieldResponse, QueryUserStatsFieldError {
    "attendance.v1.user_stats_field.query", POST "/open-apis/attendance/v1/user_stats_fields/query",
    [Tenant], read_value Data, Json, SCOPES = ["attendance:task", "attendance:task:readonly"],
    LIMITS = [50 in 1];
    Query employee_type "employee_type", Body locale "locale", Body stats_type "stats_type",
    Body start_date "start_date", Body end_date "end_date"
});

/// What `attendance.v1.user_stats_field.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserStatsFieldResponse {
    /// The columns of the statistics.
    pub user_stats_field: Option<UserStatsField>,
}

crate::object!(QueryUserStatsFieldResponse { user_stats_field "user_stats_field" });

/// What `attendance.v1.user_stats_field.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryUserStatsFieldError {
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

crate::error_enum!(QueryUserStatsFieldError: CODES {
    InvalidParameter = 1220001 + 5, TenantIdIsEmpty = 1220002 + 2, GeneralError = 1220600 + 4,
    RetiredStatisticsCode = 1228000
});
