// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `minute_statistics`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets how often minutes were viewed, by how many users, by whom and when.
///
/// [`GET /open-apis/minutes/v1/minutes/:minute_token/statistics`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute-statistics/get>) gives [`GetMinuteStatisticsResponse`] or fails with [`GetMinuteStatisticsError`].
///
/// Token: tenant or user. Scopes, any one of: `minutes:minutes`, `minutes:minutes.statistics:read`, `minutes:minutes:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(GetMinuteStatistics::new(minute_token)).await?;
/// ```
#[doc(
    alias(
        "minutes.v1.minute_statistics.get",
        "/open-apis/minutes/v1/minutes/:minute_token/statistics"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMinuteStatistics {
    /// The minutes, by the end of their address. Length: 24 to 24. Example: `obcnq3b9jl72l83w4f14xxxx`.
    pub minute_token: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(GetMinuteStatistics {
    minute_token(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetMinuteStatistics -> GetMinuteStatisticsResponse, GetMinuteStatisticsError {
    "minutes.v1.minute_statistics.get",
    GET "/open-apis/minutes/v1/minutes/:minute_token/statistics", [Tenant, User], read_value Data,
    None,
    SCOPES = ["minutes:minutes", "minutes:minutes.statistics:read", "minutes:minutes:readonly"],
    LIMITS = [5 in 1];
    Path minute_token "minute_token", Query user_id_type "user_id_type"
});

/// What `minutes.v1.minute_statistics.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMinuteStatisticsResponse {
    /// How it was viewed.
    pub statistics: Option<Statictics>,
}

crate::object!(GetMinuteStatisticsResponse { statistics "statistics" });

/// What `minutes.v1.minute_statistics.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetMinuteStatisticsError {
    /// `2091001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends.
    ParamIsInvalid,
    /// `2091002` (HTTP 404): resource not found
    ///
    /// The minutes do not exist. Check `minute_token`.
    ResourceNotFound,
    /// `2091003` (HTTP 400): minute not ready , try later
    ///
    /// The minutes are still being made. Try again later.
    MinuteNotReady,
    /// `2091004` (HTTP 400): resource deleted
    ///
    /// The minutes were deleted. Nothing can be read of them.
    ResourceDeleted,
    /// `2091005` (HTTP 403): permission deny
    ///
    /// Permission is missing. Check whether the caller may read the minutes.
    PermissionDeny,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetMinuteStatisticsError: CODES {
    ParamIsInvalid = 2091001, ResourceNotFound = 2091002, MinuteNotReady = 2091003,
    ResourceDeleted = 2091004, PermissionDeny = 2091005
});
