// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `alert`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the alerts that meeting rooms and other devices raised in a period.
///
/// [`GET /open-apis/vc/v1/alerts`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/alert/list>) gives [`ListAlertResponse`] or fails with [`ListAlertError`].
///
/// Token: tenant. Scopes, any one of: `vc:alert:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let mut items = client.list(ListAlert::new(start_time, end_time)).items();
/// ```
#[doc(alias("vc.v1.alert.list", "/open-apis/vc/v1/alerts"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAlert {
    /// From when on, in seconds since 1970. Example: `1608888867`.
    pub start_time: String,
    /// Until when, in seconds since 1970. Example: `1608888867`.
    pub end_time: String,
    /// What kind of device to list alerts of; all where it is left out. Example: `1`.
    pub query_type: Option<QueryType>,
    /// The meeting room or connector, by its id. Example: `omm_4de32cf10a4358788ff4e09e37ebbf9b`.
    pub query_value: Option<String>,
    /// How many items a page holds at most. Default: `100`. Range: at most `200`. Example: `100`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `100`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListAlert {
    start_time(impl Into<String>).into(), end_time(impl Into<String>).into();
    query_type(impl Into<QueryType>).into(), query_value(impl Into<String>).into(), page_size(i64),
    page_token(impl Into<String>).into()
});
crate::request!(ListAlert -> ListAlertResponse, ListAlertError {
    "vc.v1.alert.list", GET "/open-apis/vc/v1/alerts", [Tenant], read_value Data, None,
    SCOPES = ["vc:alert:readonly"], LIMITS = [100 in 60];
    Query start_time "start_time", Query end_time "end_time", Query query_type "query_type",
    Query query_value "query_value", Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(ListAlert: Alert { page_token, page_size; page_token, has_more, items });

/// What `vc.v1.alert.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<Alert>,
}

crate::object!(ListAlertResponse { has_more "has_more", page_token "page_token", items "items" });

/// What `vc.v1.alert.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListAlertError {
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
    /// `121004` (HTTP 404): data not exist
    ///
    /// What the request asks for does not exist. Check the ids.
    DataNotExist,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListAlertError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, DataNotExist = 121004
});
