// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `task`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Returns the progress and results of an asynchronous task that adds users or departments.
///
/// [`GET /open-apis/contact/v2/task/get`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDOwUjL1gDM14SN4ATN>) gives [`GetTaskResponse`] or fails with [`GetTaskError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant.
///
/// ```ignore
/// let response = client.send(GetTask::new(task_id)).await?;
/// ```
#[doc(alias("contact.v2.task.get", "/open-apis/contact/v2/task/get"))]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTask {
    /// The task. Example: `0123456789abcdef0123456789abcdef`.
    pub task_id: String,
}

crate::request_builder!(GetTask { task_id(impl Into<String>).into(); });
crate::request!(GetTask -> GetTaskResponse, GetTaskError {
    "contact.v2.task.get", GET "/open-apis/contact/v2/task/get", [Tenant], read_value Data, None;
    Query task_id "task_id"
});

/// What `contact.v2.task.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskResponse {
    /// The task.
    pub task_id: Option<String>,
    /// What the task does.
    pub type_: Option<String>,
    /// How far the task has come: below 9 while it runs, 9 when it is done, 10 when it failed.
    pub status: Option<i64>,
    /// How far it has come, in percent.
    pub progress: Option<i64>,
    /// How many there are in all.
    pub total_num: Option<i64>,
    /// How many succeeded.
    pub success_num: Option<i64>,
    /// How many failed.
    pub fail_num: Option<i64>,
    /// When the task was created, in seconds since 1970.
    pub create_time: Option<i64>,
    /// When the task was finished, in seconds since 1970; absent until then.
    pub finish_time: Option<i64>,
    /// What became of each part of the task.
    pub task_info: Vec<TaskInfo>,
}

crate::object!(GetTaskResponse {
    task_id "task_id", type_ "type", status "status", progress "progress", total_num "total_num",
    success_num "success_num", fail_num "fail_num", create_time "create_time",
    finish_time "finish_time", task_info "task_info"
});
crate::moments!(GetTaskResponse {
    create_time_at create_time from_seconds, finish_time_at finish_time from_seconds
});

/// What `contact.v2.task.get` answers with when it fails.
pub type GetTaskError = crate::GatewayError;
