// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `company`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Puts a company in or out of use from a date on; taking it out of use fails where employees, transfers or pre-hires use it.
///
/// [`POST /open-apis/corehr/v2/companies/active`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/active>) gives [`ActivateCompanyResponse`] or fails with [`ActivateCompanyError`].
///
/// Token: tenant. Scopes, any one of: `corehr:company:write`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = ActivateCompany::new(active).company_id(company_id).effective_time(effective_time).operation_reason(operation_reason);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("corehr.v2.company.active", "/open-apis/corehr/v2/companies/active"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ActivateCompany {
    /// The company. Example: `1616161616`.
    ///
    /// Required.
    pub company_id: Option<String>,
    /// From when on it is in use or out of use, as `2006-01-02`. Example: `2020-01-01`.
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

crate::request_builder!(named ActivateCompany {
    active(bool);
    company_id(impl Into<String>).into(), effective_time(impl Into<String>).into(),
    operation_reason(impl Into<String>).into()
});
crate::request!(ActivateCompany -> ActivateCompanyResponse, ActivateCompanyError {
    "corehr.v2.company.active", POST "/open-apis/corehr/v2/companies/active", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:company:write"], LIMITS = [5 in 1],
    NAMED = [company_id "company_id", effective_time "effective_time", operation_reason "operation_reason"];
    Body company_id "company_id", Body effective_time "effective_time", Body active "active",
    Body operation_reason "operation_reason"
});

/// What `corehr.v2.company.active` answers with.
pub type ActivateCompanyResponse = crate::Empty;

/// What `corehr.v2.company.active` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ActivateCompanyError {
    /// `1160072` (HTTP 400): Unable to deactivate, because there are still active contracts or employees or pre-hires in it since effective time
    UnableToDeactivate,
    /// `1160267` (HTTP 400): Activation date cannot be earlier than the effeective date of the last deactivated version
    ActivationDateCannotBeEarlier,
    /// `1160268` (HTTP 400): Effective date for disabling can't be earlier than theeffective date of the last version
    ///
    /// It cannot go out of use before its last version takes effect. Choose a later date.
    EffectiveDateDisablingCantBeEarlier,
    /// `1160281` (HTTP 400): Failed to disable as 1 or more members of it are in a job status change process after the current deactcivation date
    ///
    /// It cannot go out of use while transfers after that date refer to it. Finish or change them first.
    FailedDisable1MoreMembersJob,
    /// `1160350` (HTTP 400): Failed to enable. Its parent has been deactivated on
    FailedToEnable,
    /// `1160402` (HTTP 400): param is invalid
    ///
    /// An object that is referred to is out of use on the effective date, or a parameter is not valid. Check the request.
    ParamIsInvalid,
    /// `1160501` (HTTP 400): Failed to disable this as it still has sub after the deactivation effective time
    ///
    /// What it means depends on the call: the transfer is before the employee joined, there is still something below, or the system failed. Read the message.
    InternalError,
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

crate::error_enum!(ActivateCompanyError: CODES {
    UnableToDeactivate = 1160072, ActivationDateCannotBeEarlier = 1160267 + 1,
    EffectiveDateDisablingCantBeEarlier = 1160268, FailedDisable1MoreMembersJob = 1160281 + 1,
    FailedToEnable = 1160350, ParamIsInvalid = 1160402 + 2, InternalError = 1160501 + 1,
    RequestTimeout = 1161204 + 2, TooManyRequests = 1161604 + 2
});

/// Gets companies by their ids; new ones may take 2 seconds to be found, and full addresses 5 seconds or more.
///
/// [`POST /open-apis/corehr/v2/companies/batch_get`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/batch_get>) gives [`BatchGetCompanyResponse`] or fails with [`BatchGetCompanyError`].
///
/// Token: tenant. Scopes, any one of: `corehr:company:read`, `corehr:company:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(BatchGetCompany::new(company_ids)).await?;
/// ```
#[doc(alias("corehr.v2.company.batch_get", "/open-apis/corehr/v2/companies/batch_get"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchGetCompany {
    /// The companies. Length: 1 to 100. Example: `["151515"]`.
    pub company_ids: Vec<String>,
}

crate::request_builder!(BatchGetCompany {
    company_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
});
crate::request!(BatchGetCompany -> BatchGetCompanyResponse, BatchGetCompanyError {
    "corehr.v2.company.batch_get", POST "/open-apis/corehr/v2/companies/batch_get", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:company:read", "corehr:company:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Body company_ids "company_ids"
});

/// What `corehr.v2.company.batch_get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetCompanyResponse {
    /// The items that were found.
    pub items: Vec<Company>,
}

crate::object!(BatchGetCompanyResponse { items "items" });

/// What `corehr.v2.company.batch_get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchGetCompanyError {
    /// `1160001` (HTTP 400): Param is invalid
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid1160001,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchGetCompanyError: CODES { ParamIsInvalid1160001 = 1160001 + 1 });

/// Lists the versions of companies that are in effect at some time of a range, with the fields that are asked for.
///
/// [`POST /open-apis/corehr/v2/companies/query_multi_timeline`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/query_multi_timeline>) gives [`QueryMultiTimelineCompanyResponse`] or fails with [`QueryMultiTimelineCompanyError`].
///
/// Token: tenant. Scopes, any one of: `corehr:company:read`, `corehr:company:write`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(QueryMultiTimelineCompany::new(company_ids)).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.company.query_multi_timeline",
        "/open-apis/corehr/v2/companies/query_multi_timeline"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryMultiTimelineCompany {
    /// The companies. Length: 1 to 10. Example: `["7094136522860922111"]`.
    pub company_ids: Vec<String>,
    /// Where the range of dates begins, this day included. Length: 10 to 10. Pattern: `^((([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]{1}|[0-9]{1}[1-9][0-9]{2}|[1-9][0-9]{3})-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(0…`. Example: `2024-01-01`.
    pub start_date: Option<String>,
    /// Where the range of dates ends, this day not included. Length: 10 to 10. Pattern: `^((([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]{1}|[0-9]{1}[1-9][0-9]{2}|[1-9][0-9]{3})-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(0…`. Example: `2024-12-31`.
    pub end_date: Option<String>,
    /// The fields to return. Length: 0 to 100. Example: `["company_name"]`.
    pub fields: Option<Vec<String>>,
}

crate::request_builder!(QueryMultiTimelineCompany {
    company_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    start_date(impl Into<String>).into(), end_date(impl Into<String>).into(),
    fields(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(QueryMultiTimelineCompany -> QueryMultiTimelineCompanyResponse, QueryMultiTimelineCompanyError {
    "corehr.v2.company.query_multi_timeline",
    POST "/open-apis/corehr/v2/companies/query_multi_timeline", [Tenant], read_value Data, Json,
    SCOPES = ["corehr:company:read", "corehr:company:write"], LIMITS = [5 in 1];
    Body company_ids "company_ids", Body start_date "start_date", Body end_date "end_date",
    Body fields "fields"
});

/// What `corehr.v2.company.query_multi_timeline` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMultiTimelineCompanyResponse {
    /// The items that were found.
    pub items: Vec<CompanyTimeline>,
}

crate::object!(QueryMultiTimelineCompanyResponse { items "items" });

/// What `corehr.v2.company.query_multi_timeline` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryMultiTimelineCompanyError {
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

crate::error_enum!(QueryMultiTimelineCompanyError: CODES {
    RequestTimeout = 1161204 + 1, TooManyRequests = 1161604 + 2
});

/// Lists the ids of companies whose current version took effect within a range of at most 90 days, deleted ones included.
///
/// [`GET /open-apis/corehr/v2/companies/query_recent_change`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/query_recent_change>) gives [`QueryRecentChangeCompanyResponse`] or fails with [`QueryRecentChangeCompanyError`].
///
/// Token: tenant. Scopes, any one of: `corehr:company:read`, `corehr:company:write`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = QueryRecentChangeCompany::new(page_size, start_date, end_date);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.company.query_recent_change",
        "/open-apis/corehr/v2/companies/query_recent_change"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryRecentChangeCompany {
    /// How many items a page holds at most. Range: `1` to `2000`. Example: `100`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `100`.
    pub page_token: Option<String>,
    /// Where the range begins, as `2006-01-02 15:04:05` in UTC+8. Example: `2024-01-01 00:00:00`.
    pub start_date: String,
    /// Where the range ends, as `2006-01-02 15:04:05` in UTC+8; at most 90 days later. Example: `2024-01-10 02:10:00`.
    pub end_date: String,
}

crate::request_builder!(QueryRecentChangeCompany {
    page_size(i64), start_date(impl Into<String>).into(), end_date(impl Into<String>).into();
    page_token(impl Into<String>).into()
});
crate::request!(QueryRecentChangeCompany -> QueryRecentChangeCompanyResponse, QueryRecentChangeCompanyError {
    "corehr.v2.company.query_recent_change",
    GET "/open-apis/corehr/v2/companies/query_recent_change", [Tenant], read_value Data, None,
    SCOPES = ["corehr:company:read", "corehr:company:write"], LIMITS = [5 in 1];
    Query page_size "page_size", Query page_token "page_token", Query start_date "start_date",
    Query end_date "end_date"
});

/// What `corehr.v2.company.query_recent_change` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecentChangeCompanyResponse {
    /// The companies that were created, changed or deleted.
    pub company_ids: Vec<String>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Those of the companies that were deleted; they can no longer be queried.
    pub deleted_company_ids: Vec<String>,
}

crate::object!(QueryRecentChangeCompanyResponse {
    company_ids "company_ids", page_token "page_token", has_more "has_more",
    deleted_company_ids "deleted_company_ids"
});

/// What `corehr.v2.company.query_recent_change` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryRecentChangeCompanyError {
    /// `1160107` (HTTP 400): 参数错误
    ///
    /// A parameter is not valid. Compare the request with the fields of the call.
    ParametersWrong,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryRecentChangeCompanyError: CODES { ParametersWrong = 1160107 + 1 });
