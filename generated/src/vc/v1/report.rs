// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `report`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets how many meetings the tenant held and how long, day by day, within the last 90 days.
///
/// [`GET /open-apis/vc/v1/reports/get_daily`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/report/get_daily>) gives [`GetDailyReportResponse`] or fails with [`GetDailyReportError`].
///
/// Token: tenant. Scopes, any one of: `vc:report:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(GetDailyReport::new(start_time, end_time)).await?;
/// ```
#[doc(alias("vc.v1.report.get_daily", "/open-apis/vc/v1/reports/get_daily"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDailyReport {
    /// From when on, in seconds since 1970. Example: `1608888867`.
    pub start_time: String,
    /// Until when, in seconds since 1970. Example: `1608888966`.
    pub end_time: String,
    /// Where the data is stored; only for tenants with data in several regions. Example: `0`.
    pub unit: Option<ReportUnit>,
}

crate::request_builder!(GetDailyReport {
    start_time(impl Into<String>).into(), end_time(impl Into<String>).into();
    unit(impl Into<ReportUnit>).into()
});
crate::request!(GetDailyReport -> GetDailyReportResponse, GetDailyReportError {
    "vc.v1.report.get_daily", GET "/open-apis/vc/v1/reports/get_daily", [Tenant], read_value Data,
    None, SCOPES = ["vc:report:readonly"];
    Query start_time "start_time", Query end_time "end_time", Query unit "unit"
});

/// What `vc.v1.report.get_daily` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDailyReportResponse {
    /// The report.
    pub meeting_report: Option<Report>,
}

crate::object!(GetDailyReportResponse { meeting_report "meeting_report" });

/// What `vc.v1.report.get_daily` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetDailyReportError {
    /// `121001` (HTTP 500): internal error
    ///
    /// The system failed, or a parameter is wrong. Try again, and ask the support if it stays so.
    InternalError,
    /// `121002` (HTTP 400): not support
    ///
    /// The feature is not supported, or the network failed. Try again later.
    NotSupport,
    /// `121003` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check the values and the form of what the request sends.
    ParamError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetDailyReportError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003
});

/// Gets the users with the most meetings or the longest time, up to 100, within the last 90 days.
///
/// [`GET /open-apis/vc/v1/reports/get_top_user`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/report/get_top_user>) gives [`GetTopUserReportResponse`] or fails with [`GetTopUserReportError`].
///
/// Token: tenant. Scopes, any one of: `vc:report:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let request = GetTopUserReport::new(start_time, end_time, limit, order_by);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("vc.v1.report.get_top_user", "/open-apis/vc/v1/reports/get_top_user"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTopUserReport {
    /// From when on, in seconds since 1970. Example: `1608888867`.
    pub start_time: String,
    /// Until when, in seconds since 1970. Example: `1608889966`.
    pub end_time: String,
    /// How many users are returned; 10 where it is left out, 100 at most. Example: `10`.
    pub limit: i64,
    /// What the users are ordered by, greatest first. Example: `1`.
    pub order_by: OrderBy,
    /// Where the data is stored; only for tenants with data in several regions. Example: `0`.
    pub unit: Option<ReportUnit>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(GetTopUserReport {
    start_time(impl Into<String>).into(), end_time(impl Into<String>).into(), limit(i64),
    order_by(impl Into<OrderBy>).into();
    unit(impl Into<ReportUnit>).into(), user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetTopUserReport -> GetTopUserReportResponse, GetTopUserReportError {
    "vc.v1.report.get_top_user", GET "/open-apis/vc/v1/reports/get_top_user", [Tenant],
    read_value Data, None, SCOPES = ["vc:report:readonly"];
    Query start_time "start_time", Query end_time "end_time", Query limit "limit",
    Query order_by "order_by", Query unit "unit", Query user_id_type "user_id_type"
});

/// What `vc.v1.report.get_top_user` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopUserReportResponse {
    /// The users.
    pub top_user_report: Vec<ReportTopUser>,
}

crate::object!(GetTopUserReportResponse { top_user_report "top_user_report" });

/// What `vc.v1.report.get_top_user` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetTopUserReportError {
    /// `121001` (HTTP 500): internal error
    ///
    /// The system failed, or a parameter is wrong. Try again, and ask the support if it stays so.
    InternalError,
    /// `121002` (HTTP 400): not support
    ///
    /// The feature is not supported, or the network failed. Try again later.
    NotSupport,
    /// `121003` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check the values and the form of what the request sends.
    ParamError,
    /// `122359` (HTTP 400): The request you send is not a valid {lark_id} or not exists
    SendNotValidNotExists,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetTopUserReportError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003,
    SendNotValidNotExists = 122359
});
