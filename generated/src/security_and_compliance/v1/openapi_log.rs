// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `openapi_log`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the audit log of calls that apps of the tenant made to the platform, by API, app and time.
///
/// [`POST /open-apis/security_and_compliance/v1/openapi_logs/list_data`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/openapi_log/list_data>) gives [`ListDataOpenapiLogResponse`] or fails with [`ListDataOpenapiLogError`].
///
/// Token: tenant. Scopes, any one of: `security_and_compliance:audit_log.openapi_log:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let mut items = client.list(ListDataOpenapiLog::new()).items();
/// ```
#[doc(
    alias(
        "security_and_compliance.v1.openapi_log.list_data",
        "/open-apis/security_and_compliance/v1/openapi_logs/list_data"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDataOpenapiLog {
    /// The APIs whose calls are listed, each as its method and path, 100 at most. Length: at most 100. Example: `["POST/open-apis/authen/v1/access_token"]`.
    pub api_keys: Option<Vec<String>>,
    /// The earliest time of the calls, in seconds since 1970. Example: `1610613336`.
    pub start_time: Option<i64>,
    /// The latest time of the calls, in seconds since 1970. Example: `1610613336`.
    pub end_time: Option<i64>,
    /// The app that called. Example: `cli_xxx`.
    pub app_id: Option<String>,
    /// How many items a page holds at most. Range: `1` to `100`. Example: `20`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `xxx`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListDataOpenapiLog {
    api_keys(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    start_time(i64), end_time(i64), app_id(impl Into<String>).into(), page_size(i64),
    page_token(impl Into<String>).into()
});
crate::request!(ListDataOpenapiLog -> ListDataOpenapiLogResponse, ListDataOpenapiLogError {
    "security_and_compliance.v1.openapi_log.list_data",
    POST "/open-apis/security_and_compliance/v1/openapi_logs/list_data", [Tenant], read_value Data,
    Json, SCOPES = ["security_and_compliance:audit_log.openapi_log:readonly"], LIMITS = [100 in 60];
    Body api_keys "api_keys", Body start_time "start_time", Body end_time "end_time",
    Body app_id "app_id", Body page_size "page_size", Body page_token "page_token"
});
crate::paged!(ListDataOpenapiLog: OpenapiLog {
    page_token, page_size;
    page_token, has_more, items
});

/// What `security_and_compliance.v1.openapi_log.list_data` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataOpenapiLogResponse {
    /// The items of this page.
    pub items: Vec<OpenapiLog>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListDataOpenapiLogResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `security_and_compliance.v1.openapi_log.list_data` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListDataOpenapiLogError {
    /// `1780001` (HTTP 500): Internal Server Error
    ///
    /// The system failed. Try again; if it stays so, ask the support.
    InternalServerError,
    /// `1780103` (HTTP 400): Request Param Error
    ///
    /// A parameter is wrong. Check what the request sends.
    RequestParamError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListDataOpenapiLogError: CODES {
    InternalServerError = 1780001, RequestParamError = 1780103
});
