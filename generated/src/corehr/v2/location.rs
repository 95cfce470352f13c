// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `location`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Puts a location in or out of use from a date on; taking it out of use fails where employees, transfers or pre-hires use it.
///
/// [`POST /open-apis/corehr/v2/locations/active`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/active>) gives [`ActivateLocationResponse`] or fails with [`ActivateLocationError`].
///
/// Token: tenant. Scopes, any one of: `corehr:locations:write`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = ActivateLocation::new(active).location_id(location_id).effective_time(effective_time).operation_reason(operation_reason);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("corehr.v2.location.active", "/open-apis/corehr/v2/locations/active"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ActivateLocation {
    /// The location. Example: `1616161616`.
    ///
    /// Required.
    pub location_id: Option<String>,
    /// From when on it is in effect. Example: `2020-01-01`.
    ///
    /// Required.
    pub effective_time: Option<String>,
    /// Whether it is put in use or out of use. Example: `true`.
    pub active: bool,
    /// Why the operation is done. Example: `业务操作`.
    ///
    /// Required.
    pub operation_reason: Option<String>,
}

crate::request_builder!(named ActivateLocation {
    active(bool);
    location_id(impl Into<String>).into(), effective_time(impl Into<String>).into(),
    operation_reason(impl Into<String>).into()
});
crate::request!(ActivateLocation -> ActivateLocationResponse, ActivateLocationError {
    "corehr.v2.location.active", POST "/open-apis/corehr/v2/locations/active", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:locations:write"], LIMITS = [5 in 1],
    NAMED = [location_id "location_id", effective_time "effective_time", operation_reason "operation_reason"];
    Body location_id "location_id", Body effective_time "effective_time", Body active "active",
    Body operation_reason "operation_reason"
});

/// What `corehr.v2.location.active` answers with.
pub type ActivateLocationResponse = crate::Empty;

/// What `corehr.v2.location.active` answers with when it fails.
pub type ActivateLocationError = crate::GatewayError;

/// Gets locations by their ids; new ones may take 2 seconds to be found.
///
/// [`POST /open-apis/corehr/v2/locations/batch_get`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/batch_get>) gives [`BatchGetLocationResponse`] or fails with [`BatchGetLocationError`].
///
/// Token: tenant. Scopes, any one of: `corehr:locations:read`, `corehr:locations:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(BatchGetLocation::new(location_ids)).await?;
/// ```
#[doc(alias("corehr.v2.location.batch_get", "/open-apis/corehr/v2/locations/batch_get"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchGetLocation {
    /// The locations. Length: 1 to 100. Example: `["1215"]`.
    pub location_ids: Vec<String>,
}

crate::request_builder!(BatchGetLocation {
    location_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
});
crate::request!(BatchGetLocation -> BatchGetLocationResponse, BatchGetLocationError {
    "corehr.v2.location.batch_get", POST "/open-apis/corehr/v2/locations/batch_get", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:locations:read", "corehr:locations:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Body location_ids "location_ids"
});

/// What `corehr.v2.location.batch_get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetLocationResponse {
    /// The items that were found.
    pub items: Vec<Location>,
}

crate::object!(BatchGetLocationResponse { items "items" });

/// What `corehr.v2.location.batch_get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchGetLocationError {
    /// `1160001` (HTTP 400): 参数错误
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid1160001,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchGetLocationError: CODES { ParamIsInvalid1160001 = 1160001 + 6 });

/// Changes a location from a date on: changes the version of that day, or makes one where there is none.
///
/// [`PATCH /open-apis/corehr/v2/locations/:location_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/patch>) gives [`PatchLocationResponse`] or fails with [`PatchLocationError`].
///
/// Token: tenant. Scopes, any one of: `corehr:locations:write`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(PatchLocation::new(location_id, effective_time)).await?;
/// ```
#[doc(alias("corehr.v2.location.patch", "/open-apis/corehr/v2/locations/:location_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchLocation {
    /// The location. Example: `1616161616`.
    pub location_id: String,
    /// A text of your own that makes repeated calls count once. Example: `12454646`.
    pub client_token: Option<String>,
    /// The one above, of the same kind. Example: `4719168654814483759`.
    pub parent_id: Option<String>,
    /// The names. Length: 0 to 5.
    pub names: Option<Vec<I18n>>,
    /// Whether it is in use. Example: `true`.
    pub active: Option<bool>,
    /// From when on it is in effect. Example: `2020-05-02`.
    pub effective_time: String,
    /// The code. Example: `12456`.
    pub code: Option<String>,
    /// The description, in each language. Length: 0 to 5.
    pub descriptions: Option<Vec<I18n>>,
    /// What the location is used for. Length: 0 to 10.
    pub location_usages: Option<Vec<EnumNameAndDisplay>>,
    /// The working hours type. Example: `4690238309151997779`.
    pub working_hours_type_id: Option<String>,
    /// The locale, as an option.
    pub locale: Option<EnumNameAndDisplay>,
    /// The time zone. Example: `123456789`.
    pub time_zone_id: Option<String>,
    /// The language in which it is shown by default. Example: `123456789`.
    pub display_language_id: Option<String>,
}

crate::request_builder!(PatchLocation {
    location_id(impl Into<String>).into(), effective_time(impl Into<String>).into();
    client_token(impl Into<String>).into(), parent_id(impl Into<String>).into(),
    names(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    active(bool), code(impl Into<String>).into(),
    descriptions(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    location_usages(impl IntoIterator<Item = impl Into<EnumNameAndDisplay>>).into_iter().map(Into::into).collect(),
    working_hours_type_id(impl Into<String>).into(), locale(EnumNameAndDisplay),
    time_zone_id(impl Into<String>).into(), display_language_id(impl Into<String>).into()
});
crate::request!(PatchLocation -> PatchLocationResponse, PatchLocationError {
    "corehr.v2.location.patch", PATCH "/open-apis/corehr/v2/locations/:location_id", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:locations:write"], LIMITS = [5 in 1];
    Path location_id "location_id", Query client_token "client_token", Body parent_id "parent_id",
    Body names "names", Body active "active", Body effective_time "effective_time",
    Body code "code", Body descriptions "descriptions", Body location_usages "location_usages",
    Body working_hours_type_id "working_hours_type_id", Body locale "locale",
    Body time_zone_id "time_zone_id", Body display_language_id "display_language_id"
});

/// What `corehr.v2.location.patch` answers with.
pub type PatchLocationResponse = crate::Empty;

/// What `corehr.v2.location.patch` answers with when it fails.
pub type PatchLocationError = crate::GatewayError;

/// Lists the versions of locations that are in effect at some time of a range, with the fields that are asked for.
///
/// [`POST /open-apis/corehr/v2/locations/query_multi_timeline`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/query_multi_timeline>) gives [`QueryMultiTimelineLocationResponse`] or fails with [`QueryMultiTimelineLocationError`].
///
/// Token: tenant. Scopes, any one of: `corehr:locations:read`, `corehr:locations:write`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(QueryMultiTimelineLocation::new(location_ids)).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.location.query_multi_timeline",
        "/open-apis/corehr/v2/locations/query_multi_timeline"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryMultiTimelineLocation {
    /// The locations. Length: 1 to 10. Example: `["7094136522860922111"]`.
    pub location_ids: Vec<String>,
    /// Where the range of dates begins, this day included. Length: 10 to 10. Pattern: `^((([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]{1}|[0-9]{1}[1-9][0-9]{2}|[1-9][0-9]{3})-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(0…`. Example: `2024-01-01`.
    pub start_date: Option<String>,
    /// Where the range of dates ends, this day not included. Length: 10 to 10. Pattern: `^((([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]{1}|[0-9]{1}[1-9][0-9]{2}|[1-9][0-9]{3})-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(0…`. Example: `2024-12-31`.
    pub end_date: Option<String>,
    /// The fields to return. Length: 0 to 100. Example: `["location_name"]`.
    pub fields: Option<Vec<String>>,
}

crate::request_builder!(QueryMultiTimelineLocation {
    location_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    start_date(impl Into<String>).into(), end_date(impl Into<String>).into(),
    fields(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(QueryMultiTimelineLocation -> QueryMultiTimelineLocationResponse, QueryMultiTimelineLocationError {
    "corehr.v2.location.query_multi_timeline",
    POST "/open-apis/corehr/v2/locations/query_multi_timeline", [Tenant], read_value Data, Json,
    SCOPES = ["corehr:locations:read", "corehr:locations:write"], LIMITS = [5 in 1];
    Body location_ids "location_ids", Body start_date "start_date", Body end_date "end_date",
    Body fields "fields"
});

/// What `corehr.v2.location.query_multi_timeline` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMultiTimelineLocationResponse {
    /// The items that were found.
    pub items: Vec<LocationTimeline>,
}

crate::object!(QueryMultiTimelineLocationResponse { items "items" });

/// What `corehr.v2.location.query_multi_timeline` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryMultiTimelineLocationError {
    /// `1161204` (HTTP 503): Request timeout
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

crate::error_enum!(QueryMultiTimelineLocationError: CODES {
    RequestTimeout = 1161204 + 1, TooManyRequests = 1161604 + 2
});

/// Lists the ids of locations whose current version took effect within a range of at most 90 days, deleted ones included.
///
/// [`GET /open-apis/corehr/v2/locations/query_recent_change`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/query_recent_change>) gives [`QueryRecentChangeLocationResponse`] or fails with [`QueryRecentChangeLocationError`].
///
/// Token: tenant. Scopes, any one of: `corehr:locations:read`, `corehr:locations:write`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = QueryRecentChangeLocation::new(page_size, start_date, end_date);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.location.query_recent_change",
        "/open-apis/corehr/v2/locations/query_recent_change"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryRecentChangeLocation {
    /// How many items a page holds at most. Range: `1` to `2000`. Example: `100`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `6891251722631890445`.
    pub page_token: Option<String>,
    /// Where the range begins, as `2006-01-02 15:04:05`. Example: `2024-01-01 00:00:00`.
    pub start_date: String,
    /// Where the range ends, as `2006-01-02 15:04:05`; at most 90 days later. Example: `2024-04-01 00:00:00`.
    pub end_date: String,
}

crate::request_builder!(QueryRecentChangeLocation {
    page_size(i64), start_date(impl Into<String>).into(), end_date(impl Into<String>).into();
    page_token(impl Into<String>).into()
});
crate::request!(QueryRecentChangeLocation -> QueryRecentChangeLocationResponse, QueryRecentChangeLocationError {
    "corehr.v2.location.query_recent_change",
    GET "/open-apis/corehr/v2/locations/query_recent_change", [Tenant], read_value Data, None,
    SCOPES = ["corehr:locations:read", "corehr:locations:write"], LIMITS = [5 in 1];
    Query page_size "page_size", Query page_token "page_token", Query start_date "start_date",
    Query end_date "end_date"
});

/// What `corehr.v2.location.query_recent_change` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecentChangeLocationResponse {
    /// The locations that were created, changed or deleted.
    pub location_ids: Vec<String>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Those of the locations that were deleted; they can no longer be queried.
    pub deleted_location_ids: Vec<String>,
}

crate::object!(QueryRecentChangeLocationResponse {
    location_ids "location_ids", page_token "page_token", has_more "has_more",
    deleted_location_ids "deleted_location_ids"
});

/// What `corehr.v2.location.query_recent_change` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryRecentChangeLocationError {
    /// `1160107` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Compare the request with the fields of the call.
    ParametersWrong,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryRecentChangeLocationError: CODES { ParametersWrong = 1160107 });
