// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `task`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the reports that were submitted in a period; with a user access token those that the user wrote or received, unpaged.
///
/// [`POST /open-apis/report/v1/tasks/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/report/report-v1/task/query>) gives [`QueryTaskResponse`] or fails with [`QueryTaskError`].
///
/// Token: tenant or user. Scopes, any one of: `report:task:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = QueryTask::new(commit_start_time, commit_end_time, page_token, page_size);
/// let mut items = client.list(request).items();
/// ```
#[doc(alias("report.v1.task.query", "/open-apis/report/v1/tasks/query"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryTask {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The earliest time of submission, in seconds since 1970. Example: `1622427266`.
    pub commit_start_time: i64,
    /// The latest time of submission, in seconds since 1970. Example: `1622427266`.
    pub commit_end_time: i64,
    /// The rule of reports. Example: `6894419345318182932`.
    pub rule_id: Option<String>,
    /// The user whose reports are listed, by the kind of id that the call uses. Example: `ou_133f0b6d0f097cf7d7ba00b38fffb110`.
    pub user_id: Option<String>,
    /// Where the page begins, as the page before said; empty for the first one, but always sent. Example: `6895699275733778451`.
    pub page_token: String,
    /// How many reports a page holds, 20 at most. Range: `0` to `20`. Example: `10`.
    pub page_size: i64,
}

crate::request_builder!(QueryTask {
    commit_start_time(i64), commit_end_time(i64), page_token(impl Into<String>).into(),
    page_size(i64);
    user_id_type(impl Into<UserIdType>).into(), rule_id(impl Into<String>).into(),
    user_id(impl Into<String>).into()
});
crate::request!(QueryTask -> QueryTaskResponse, QueryTaskError {
    "report.v1.task.query", POST "/open-apis/report/v1/tasks/query", [Tenant, User],
    read_value Data, Json, SCOPES = ["report:task:readonly"], LIMITS = [10 in 1];
    Query user_id_type "user_id_type", Body commit_start_time "commit_start_time",
    Body commit_end_time "commit_end_time", Body rule_id "rule_id", Body user_id "user_id",
    Body page_token "page_token", Body page_size "page_size"
});
crate::paged!(QueryTask: Task { page_token, page_size; page_token, has_more, items });

/// What `report.v1.task.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTaskResponse {
    /// The reports.
    pub items: Vec<Task>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; absent on the last one.
    pub page_token: Option<String>,
}

crate::object!(QueryTaskResponse { items "items", has_more "has_more", page_token "page_token" });

/// What `report.v1.task.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryTaskError {
    /// `1430001` (HTTP 400): tenant key not exist
    ///
    /// The tenant does not exist. Check the access token and the parameters.
    TenantKeyNotExist,
    /// `1430002` (HTTP 400): page size invalid
    ///
    /// The page size is not allowed. Check `page_size`.
    PageSizeInvalid,
    /// `1430003` (HTTP 400): rule not exist
    ///
    /// The rule does not exist. Check `rule_id`.
    RuleNotExist,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryTaskError: CODES {
    TenantKeyNotExist = 1430001, PageSizeInvalid = 1430002, RuleNotExist = 1430003
});
