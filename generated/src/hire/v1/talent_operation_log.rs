// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `talent_operation_log`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Searches what users did with talents, by user and kind of action. Deprecated.
///
/// [`POST /open-apis/hire/v1/talent_operation_logs/search`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/talent_operation_log/search>) gives [`SearchTalentOperationLogResponse`] or fails with [`SearchTalentOperationLogError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant. Scopes, any one of: `hire:talent:readonly`, `hire:talent`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = SearchTalentOperationLog::new(operator_id_list, operation_list);
/// let mut items = client.list(request).items();
/// ```
#[doc(
    alias(
        "hire.v1.talent_operation_log.search",
        "/open-apis/hire/v1/talent_operation_logs/search"
    )
)]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchTalentOperationLog {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `10`. Range: at most `100`. Example: `10`.
    pub page_size: Option<i64>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AgencyUserIdType>,
    /// Only actions on these jobs, by their ids. Example: `["6949805467799537965"]`.
    pub job_id_list: Option<Vec<String>>,
    /// The users who acted, by the kind of id that the call uses. Example: `["ou_b29276c7c3e2ff4bd3fcfb567ce690e3"]`.
    pub operator_id_list: Vec<String>,
    /// The kinds of action, by their numbers. Example: `[1]`.
    pub operation_list: Vec<i64>,
}

crate::request_builder!(SearchTalentOperationLog {
    operator_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    operation_list(impl IntoIterator<Item = impl Into<i64>>).into_iter().map(Into::into).collect();
    page_token(impl Into<String>).into(), page_size(i64),
    user_id_type(impl Into<AgencyUserIdType>).into(),
    job_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(SearchTalentOperationLog -> SearchTalentOperationLogResponse, SearchTalentOperationLogError {
    "hire.v1.talent_operation_log.search", POST "/open-apis/hire/v1/talent_operation_logs/search",
    [Tenant], read_value Data, Json, SCOPES = ["hire:talent:readonly", "hire:talent"],
    LIMITS = [1000 in 60, 50 in 1];
    Query page_token "page_token", Query page_size "page_size", Query user_id_type "user_id_type",
    Body job_id_list "job_id_list", Body operator_id_list "operator_id_list",
    Body operation_list "operation_list"
});
crate::paged!(SearchTalentOperationLog: TalentOperationLog {
    page_token, page_size;
    page_token, has_more, items
});

/// What `hire.v1.talent_operation_log.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTalentOperationLogResponse {
    /// The items of this page.
    pub items: Vec<TalentOperationLog>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(SearchTalentOperationLogResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `hire.v1.talent_operation_log.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchTalentOperationLogError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SearchTalentOperationLogError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});
