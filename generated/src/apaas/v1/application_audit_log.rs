// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `application_audit_log`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Searches the audit log of an app: logins and what was done in administration; finds 10,000 records at most.
///
/// [`GET /open-apis/apaas/v1/applications/:namespace/audit_log/audit_log_list`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-audit_log/audit_log_list>) gives [`ListApplicationAuditLogResponse`] or fails with [`ListApplicationAuditLogError`].
///
/// Token: user. Scopes, any one of: `app_engine:security.audit_log:read`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = ListApplicationAuditLog::new(log_type).namespace(namespace).page_size(page_size).offset(offset).from(from).to(to);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "apaas.v1.application_audit_log.audit_log_list",
        "/open-apis/apaas/v1/applications/:namespace/audit_log/audit_log_list"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListApplicationAuditLog {
    /// The app, by its namespace. Length: 0 to 30. Example: `package_aa_bb`.
    ///
    /// Required.
    pub namespace: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    ///
    /// Required.
    pub page_size: Option<String>,
    /// How many records are skipped. Length: 0 to 100. Example: `0`.
    ///
    /// Required.
    pub offset: Option<String>,
    /// Words to search for, also inexactly. Length: 0 to 1000. Example: `Intel Mac OS`.
    pub quick_query: Option<String>,
    /// Records from this time on, in milliseconds since 1970. Length: 0 to 1000. Example: `1723691857002`.
    ///
    /// Required.
    pub from: Option<String>,
    /// Records up to this time, in milliseconds since 1970. Length: 0 to 1000. Example: `1724296657002`.
    ///
    /// Required.
    pub to: Option<String>,
    /// The type of the log: 10000 all, 10001 administration of the tenant, 10002 logins, 10003 administration of apps, 10007 data changes. Length: 0 to 1000. Example: `10000`.
    pub log_type: LogType,
    /// A filter, as JSON in text with `items`, each of `left`, `operator` and `right`. Length: 0 to 1000. Example: `{"items":[{"left":"eventName","operator":"=","right":[19001]}]}`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub filter: Option<String>,
    /// The columns to return, such as `opTime`, `appName`, `eventName`, `clientIP`, `operator` and `status`. Length: 0 to 1000. Example: `["operator"]`.
    pub columns: Option<Vec<String>>,
    /// The field to order by, which can be `opTime` only. Length: 0 to 1000. Example: `opTime`.
    pub sort_by: Option<String>,
    /// The order by time: latest first by default, `asc` for earliest first. Length: 0 to 1000. Example: `asc`.
    pub sort_order: Option<String>,
    /// The type of the app: `0` aPaaS, `1` Aily. Length: 0 to 1000. Example: `0`.
    pub app_type: Option<String>,
}

crate::request_builder!(named ListApplicationAuditLog {
    log_type(impl Into<LogType>).into();
    namespace(impl Into<String>).into(), page_size(impl Into<String>).into(),
    offset(impl Into<String>).into(), quick_query(impl Into<String>).into(),
    from(impl Into<String>).into(), to(impl Into<String>).into(), filter(impl Into<String>).into(),
    columns(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    sort_by(impl Into<String>).into(), sort_order(impl Into<String>).into(),
    app_type(impl Into<String>).into()
});
crate::request!(ListApplicationAuditLog -> ListApplicationAuditLogResponse, ListApplicationAuditLogError {
    "apaas.v1.application_audit_log.audit_log_list",
    GET "/open-apis/apaas/v1/applications/:namespace/audit_log/audit_log_list", [User],
    read_value Data, None, SCOPES = ["app_engine:security.audit_log:read"], LIMITS = [10 in 1],
    NAMED = [namespace "namespace", page_size "page_size", offset "offset", from "from", to "to"];
    Path namespace "namespace", Query page_size "page_size", Query offset "offset",
    Query quick_query "quick_query", Query from "from", Query to "to", Query log_type "log_type",
    Query filter "filter", Query columns "columns", Query sort_by "sort_by",
    Query sort_order "sort_order", Query app_type "app_type"
});

/// What `apaas.v1.application_audit_log.audit_log_list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationAuditLogResponse {
    /// The items of this page.
    pub items: Vec<AuditLogEsField>,
    /// How many match in all.
    pub total: Option<String>,
}

crate::object!(ListApplicationAuditLogResponse { items "items", total "total" });

/// What `apaas.v1.application_audit_log.audit_log_list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListApplicationAuditLogError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListApplicationAuditLogError: CODES { ParamIsInvalid = 2320001 });

/// Gets a record of the data change log: who changed what data, with the old and new values.
///
/// [`GET /open-apis/apaas/v1/applications/:namespace/audit_log/data_change_log_detail`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-audit_log/data_change_log_detail>) gives [`GetApplicationDataChangeLogDetailResponse`] or fails with [`GetApplicationDataChangeLogDetailError`].
///
/// Token: user. Scopes, any one of: `app_engine:security.audit_log:read`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = GetApplicationDataChangeLogDetail::new(namespace, log_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "apaas.v1.application_audit_log.data_change_log_detail",
        "/open-apis/apaas/v1/applications/:namespace/audit_log/data_change_log_detail"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetApplicationDataChangeLogDetail {
    /// The app, by its namespace. Length: 0 to 1000. Example: `package_aaa`.
    pub namespace: String,
    /// The record of the log. Length: 0 to 1000. Example: `7405456257290600492`.
    pub log_id: String,
}

crate::request_builder!(GetApplicationDataChangeLogDetail {
    namespace(impl Into<String>).into(), log_id(impl Into<String>).into();
});
crate::request!(GetApplicationDataChangeLogDetail -> GetApplicationDataChangeLogDetailResponse, GetApplicationDataChangeLogDetailError {
    "apaas.v1.application_audit_log.data_change_log_detail",
    GET "/open-apis/apaas/v1/applications/:namespace/audit_log/data_change_log_detail", [User],
    read_value Data, None, SCOPES = ["app_engine:security.audit_log:read"], LIMITS = [10 in 1];
    Path namespace "namespace", Query log_id "log_id"
});

/// What `apaas.v1.application_audit_log.data_change_log_detail` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationDataChangeLogDetailResponse {
    /// The record of the log.
    pub data: Option<AuditLogDetail>,
}

crate::object!(GetApplicationDataChangeLogDetailResponse { data "data" });

/// What `apaas.v1.application_audit_log.data_change_log_detail` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetApplicationDataChangeLogDetailError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetApplicationDataChangeLogDetailError: CODES { ParamIsInvalid = 2320001 });

/// Searches the log of changes of an app's data; finds 10,000 records at most.
///
/// [`GET /open-apis/apaas/v1/applications/:namespace/audit_log/data_change_logs_list`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-audit_log/data_change_logs_list>) gives [`ListApplicationDataChangeLogsResponse`] or fails with [`ListApplicationDataChangeLogsError`].
///
/// Token: user. Scopes, any one of: `app_engine:security.audit_log:read`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = ListApplicationDataChangeLogs::new().namespace(namespace).page_size(page_size).offset(offset).log_type(log_type);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "apaas.v1.application_audit_log.data_change_logs_list",
        "/open-apis/apaas/v1/applications/:namespace/audit_log/data_change_logs_list"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListApplicationDataChangeLogs {
    /// The app, by its namespace. Length: 0 to 30. Example: `package_aa_bb`.
    ///
    /// Required.
    pub namespace: Option<String>,
    /// Words to search for, also inexactly. Length: 0 to 1000. Example: `Intel Mac OS`.
    pub quick_query: Option<String>,
    /// How many items a page holds at most. Length: 0 to 1000. Example: `0`.
    ///
    /// Required.
    pub page_size: Option<String>,
    /// How many records are skipped. Length: 0 to 1000. Example: `0`.
    ///
    /// Required.
    pub offset: Option<String>,
    /// Records from this time on, in milliseconds since 1970. Length: 0 to 1000. Example: `1723691857002`.
    pub from: Option<String>,
    /// Records up to this time, in milliseconds since 1970. Length: 0 to 1000. Example: `1724296657002`.
    pub to: Option<String>,
    /// The type of the log, which is 10007, data changes. Length: 0 to 1000. Example: `10007`.
    ///
    /// Required.
    pub log_type: Option<String>,
    /// A filter, as JSON in text with `items`, each of `left`, `operator` and `right`. Length: 0 to 1000. Example: `{"items":[{"left":"eventName","operator":"=","right":[19001]}]}`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub filter: Option<String>,
    /// The columns to return, such as `opTime`, `appName`, `eventName`, `clientIP`, `operator` and `status`. Length: 0 to 1000. Example: `["operator"]`.
    pub columns: Option<Vec<String>>,
    /// The field to order by, which can be `opTime` only. Length: 0 to 1000. Example: `opTime`.
    pub sort_by: Option<String>,
    /// The order by time: latest first by default, `asc` for earliest first. Length: 0 to 1000. Example: `asc`.
    pub sort_order: Option<String>,
    /// The type of the app: `0` aPaaS, `1` Aily. Length: 0 to 1000. Example: `0`.
    pub app_type: Option<String>,
}

crate::request_builder!(named ListApplicationDataChangeLogs {
    namespace(impl Into<String>).into(), quick_query(impl Into<String>).into(),
    page_size(impl Into<String>).into(), offset(impl Into<String>).into(),
    from(impl Into<String>).into(), to(impl Into<String>).into(),
    log_type(impl Into<String>).into(), filter(impl Into<String>).into(),
    columns(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    sort_by(impl Into<String>).into(), sort_order(impl Into<String>).into(),
    app_type(impl Into<String>).into()
});
crate::request!(ListApplicationDataChangeLogs -> ListApplicationDataChangeLogsResponse, ListApplicationDataChangeLogsError {
    "apaas.v1.application_audit_log.data_change_logs_list",
    GET "/open-apis/apaas/v1/applications/:namespace/audit_log/data_change_logs_list", [User],
    read_value Data, None, SCOPES = ["app_engine:security.audit_log:read"], LIMITS = [10 in 1],
    NAMED = [namespace "namespace", page_size "page_size", offset "offset", log_type "log_type"];
    Path namespace "namespace", Query quick_query "quick_query", Query page_size "page_size",
    Query offset "offset", Query from "from", Query to "to", Query log_type "log_type",
    Query filter "filter", Query columns "columns", Query sort_by "sort_by",
    Query sort_order "sort_order", Query app_type "app_type"
});

/// What `apaas.v1.application_audit_log.data_change_logs_list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationDataChangeLogsResponse {
    /// The items of this page.
    pub items: Vec<AuditLogEsField>,
    /// How many match in all.
    pub total: Option<String>,
}

crate::object!(ListApplicationDataChangeLogsResponse { items "items", total "total" });

/// What `apaas.v1.application_audit_log.data_change_logs_list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListApplicationDataChangeLogsError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListApplicationDataChangeLogsError: CODES { ParamIsInvalid = 2320001 });

/// Gets a record of the audit log: who did what, from which device and network.
///
/// [`GET /open-apis/apaas/v1/applications/:namespace/audit_log`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-audit_log/get>) gives [`GetApplicationAuditLogResponse`] or fails with [`GetApplicationAuditLogError`].
///
/// Token: user. Scopes, any one of: `app_engine:security.audit_log:read`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(GetApplicationAuditLog::new(namespace, log_id)).await?;
/// ```
#[doc(
    alias(
        "apaas.v1.application_audit_log.get",
        "/open-apis/apaas/v1/applications/:namespace/audit_log"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetApplicationAuditLog {
    /// The app, by its namespace. Length: 0 to 1000. Example: `package_aaa`.
    pub namespace: String,
    /// The record of the log. Length: 0 to 1000. Example: `7405456257290600492`.
    pub log_id: String,
}

crate::request_builder!(GetApplicationAuditLog {
    namespace(impl Into<String>).into(), log_id(impl Into<String>).into();
});
crate::request!(GetApplicationAuditLog -> GetApplicationAuditLogResponse, GetApplicationAuditLogError {
    "apaas.v1.application_audit_log.get",
    GET "/open-apis/apaas/v1/applications/:namespace/audit_log", [User], read_value Data, None,
    SCOPES = ["app_engine:security.audit_log:read"], LIMITS = [10 in 1];
    Path namespace "namespace", Query log_id "log_id"
});

/// What `apaas.v1.application_audit_log.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationAuditLogResponse {
    /// The record of the log.
    pub data: Option<AuditLogDetail>,
}

crate::object!(GetApplicationAuditLogResponse { data "data" });

/// What `apaas.v1.application_audit_log.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetApplicationAuditLogError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetApplicationAuditLogError: CODES { ParamIsInvalid = 2320001 });
