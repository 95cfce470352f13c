// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `task`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Searches approval tasks by user, definition, instance, title, state and time. Superseded by a newer version.
///
/// [`POST /approval/openapi/v2/task/search`](<https://open.feishu.cn/document/ukTMukTMukTM/uYjMxYjL2ITM24iNyEjN>) gives [`SearchTaskResponse`] or fails with [`SearchTaskError`].
///
/// Superseded by [`approval::v4::SearchTask`](crate::approval::v4::SearchTask).
///
/// Token: tenant. Scopes, any one of: `approval:approval.list:readonly`.
///
/// ```ignore
/// let response = client.send(SearchTask::new(user_id)).await?;
/// ```
#[doc(alias("approval.v2.task.search", "/approval/openapi/v2/task/search"))]
#[deprecated(note = "superseded by `approval::v4::SearchTask`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchTask {
    /// The user's id within the tenant.
    pub user_id: String,
    /// The approval definition.
    pub approval_code: Option<String>,
    /// The approval instance.
    pub instance_code: Option<String>,
    /// The instance's id in the third-party system.
    pub instance_external_id: Option<String>,
    /// The group's id in the third-party system.
    pub group_external_id: Option<String>,
    /// The title of the task.
    pub task_title: Option<String>,
    /// The state of the task.
    pub task_status: Option<TaskStatus>,
    /// From when on tasks were started, in milliseconds since 1970.
    pub task_start_time_from: Option<i64>,
    /// Until when tasks were started, in milliseconds since 1970.
    pub task_start_time_to: Option<i64>,
    /// The language, `zh-CN` or `en-US` for example.
    pub locale: Option<String>,
    /// How many items are skipped, up to 10000.
    pub offset: Option<i64>,
    /// How many items are returned at most, up to 200, by default 10.
    pub limit: Option<i64>,
}

crate::request_builder!(SearchTask {
    user_id(impl Into<String>).into();
    approval_code(impl Into<String>).into(), instance_code(impl Into<String>).into(),
    instance_external_id(impl Into<String>).into(), group_external_id(impl Into<String>).into(),
    task_title(impl Into<String>).into(), task_status(impl Into<TaskStatus>).into(),
    task_start_time_from(i64), task_start_time_to(i64), locale(impl Into<String>).into(),
    offset(i64), limit(i64)
});
crate::request!(SearchTask -> SearchTaskResponse, SearchTaskError {
    "approval.v2.task.search", POST "/approval/openapi/v2/task/search", [Tenant], read_value Data,
    Json, HOST = "www.feishu.cn", SCOPES = ["approval:approval.list:readonly"];
    Body user_id "user_id", Body approval_code "approval_code", Body instance_code "instance_code",
    Body instance_external_id "instance_external_id", Body group_external_id "group_external_id",
    Body task_title "task_title", Body task_status "task_status",
    Body task_start_time_from "task_start_time_from", Body task_start_time_to "task_start_time_to",
    Body locale "locale", Body offset "offset", Body limit "limit"
});

/// What `approval.v2.task.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTaskResponse {
    /// How many there are.
    pub count: Option<i64>,
    /// The tasks.
    pub task_list: Vec<TaskList>,
}

crate::object!(SearchTaskResponse { count "count", task_list "task_list" });

/// What `approval.v2.task.search` answers with when it fails.
pub type SearchTaskError = crate::GatewayError;
