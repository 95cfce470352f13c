// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user_stats_data`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets daily or monthly attendance statistics of users; days outside any attendance group have none.
///
/// [`POST /open-apis/attendance/v1/user_stats_datas/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_stats_data/query>) gives [`QueryUserStatsDataResponse`] or fails with [`QueryUserStatsDataError`].
///
/// Token: tenant. Scopes, any one of: `attendance:task`, `attendance:task:readonly`. Rate limit: 50 a second.
///
/// ```ignore
/// let request = QueryUserStatsData::new(employee_type, locale, stats_type, start_date, end_date);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "attendance.v1.user_stats_data.query",
        "/open-apis/attendance/v1/user_stats_datas/query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryUserStatsData {
    /// Which kind of id stands for users: `employee_id` or `employee_no`. Example: `employee_id`.
    pub employee_type: GroupEmployeeType,
    /// The language. Example: `zh`.
    pub locale: Locale,
    /// Whether the statistics are daily or monthly. Example: `month`.
    pub stats_type: StatsType,
    /// The first day, as `yyyyMMdd`. Example: `20210316`.
    pub start_date: i64,
    /// The last day, as `yyyyMMdd`, at most 31 days after the first. Example: `20210323`.
    pub end_date: i64,
    /// The users, by the kind of id that the call uses, at most 200. Example: `["ec8ddg56","af5ddg73"]`.
    pub user_ids: Option<Vec<String>>,
    /// Whether users who left or changed groups are returned too. Default: `false`. Example: `true`.
    pub need_history: Option<bool>,
    /// Whether only data of the user's present attendance group is returned. Default: `false`. Example: `true`.
    pub current_group_only: Option<bool>,
    /// Who asks, by the kind of id that the call uses, as reports can differ by user. Example: `ec8ddg56`.
    pub user_id: Option<String>,
}

crate::request_builder!(QueryUserStatsData {
    employee_type(impl Into<GroupEmployeeType>).into(), locale(impl Into<Locale>).into(),
    stats_type(impl Into<StatsType>).into(), start_date(i64), end_date(i64);
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    need_history(bool), current_group_only(bool), user_id(impl Into<String>).into()
});
crate::request!(QueryUserStatsData -> QueryUserStatsDataResponse, QueryUserStatsDataError {
    "attendance.v1.user_stats_data.query", POST "/open-apis/attendance/v1/user_stats_datas/query",
    [Tenant], read_value Data, Json, SCOPES = ["attendance:task", "attendance:task:readonly"],
    LIMITS = [50 in 1];
    Query employee_type "employee_type", Body locale "locale", Body stats_type "stats_type",
    Body start_date "start_date", Body end_date "end_date", Body user_ids "user_ids",
    Body need_history "need_history", Body current_group_only "current_group_only",
    Body user_id "user_id"
});

/// What `attendance.v1.user_stats_data.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserStatsDataResponse {
    /// The statistics of the users; cut off after 1,000.
    pub user_datas: Vec<UserStatsData>,
    /// The users who are not accessible.
    pub invalid_user_list: Vec<String>,
}

crate::object!(QueryUserStatsDataResponse {
    user_datas "user_datas", invalid_user_list "invalid_user_list"
});

/// What `attendance.v1.user_stats_data.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryUserStatsDataError {
    /// `1220001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. See the message, which names it.
    InvalidParameter,
    /// `1220002` (HTTP 400): tenant_id is empty
    ///
    /// The tenant is unknown, or the unit of leave is wrong. Check the tenant access token, or the grant.
    TenantIdIsEmpty,
    /// `1220004` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong, or a user does not exist or is not accessible. See the message; for leave, the quantity must be a number.
    InvalidValueOrUser,
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

crate::error_enum!(QueryUserStatsDataError: CODES {
    InvalidParameter = 1220001 + 5, TenantIdIsEmpty = 1220002 + 2, InvalidValueOrUser = 1220004 + 1,
    GeneralError = 1220600 + 4, RetiredStatisticsCode = 1228000
});
