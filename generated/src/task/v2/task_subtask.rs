// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `task_subtask`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a task below another one.
///
/// [`POST /open-apis/task/v2/tasks/:task_guid/subtasks`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task-subtask/create>) gives [`CreateTaskSubtaskResponse`] or fails with [`CreateTaskSubtaskError`].
///
/// Token: tenant or user. Scopes, any one of: `task:task:write`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(CreateTaskSubtask::new(task_guid, summary)).await?;
/// ```
#[doc(
    alias("task.v2.task_subtask.create", "/open-apis/task/v2/tasks/:task_guid/subtasks")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTaskSubtask {
    /// The task above. Length: at most 100. Example: `e297ddff-06ca-4166-b917-4ce57cd3a7a0`.
    pub task_guid: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`.
    pub user_id_type: Option<String>,
    /// The title of the task. Length: at most 10000. Example: `text`.
    pub summary: String,
    /// The description of the task, as plain text. Example: `text`.
    pub description: Option<String>,
    /// When the task is due.
    pub due: Option<Due>,
    /// Where the task comes from, as shown with it; cannot be changed once set.
    pub origin: Option<Origin>,
    /// Data of your own that is returned with the task as it is; binary data as Base64. Length: at most 65536. Example: `dGVzdA==`.
    pub extra: Option<String>,
    /// When the task was completed, in milliseconds since 1970; 0 if it is not. Default: `0`. Length: at most 20. Example: `1675742789470`.
    pub completed_at: Option<String>,
    /// The assignees and followers of the subtask. Length: at most 500.
    pub members: Option<Vec<Member>>,
    /// The rule by which the task repeats, as an RRULE; needs a due time. Length: at most 1000. Example: `FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR`.
    pub repeat_rule: Option<String>,
    /// What happens on each device when somebody ticks the task: a jump to a page or a hint.
    pub custom_complete: Option<CustomComplete>,
    /// The task lists and sections to put the subtask into.
    pub tasklists: Option<Vec<TaskInTasklistInfo>>,
    /// A text of your own that makes repeated calls count once, for 5 minutes after success. Length: 10 to 100. Example: `daa2237f-8310-4707-a83b-52c8a81e0fb7`.
    pub client_token: Option<String>,
    /// When the task begins.
    pub start: Option<Due>,
    /// The reminders of the task, at most one, which needs a due time.
    pub reminders: Option<Vec<Reminder>>,
}

crate::request_builder!(CreateTaskSubtask {
    task_guid(impl Into<String>).into(), summary(impl Into<String>).into();
    user_id_type(impl Into<String>).into(), description(impl Into<String>).into(), due(Due),
    origin(Origin), extra(impl Into<String>).into(), completed_at(impl Into<String>).into(),
    members(impl IntoIterator<Item = impl Into<Member>>).into_iter().map(Into::into).collect(),
    repeat_rule(impl Into<String>).into(), custom_complete(CustomComplete),
    tasklists(impl IntoIterator<Item = impl Into<TaskInTasklistInfo>>).into_iter().map(Into::into).collect(),
    client_token(impl Into<String>).into(), start(Due),
    reminders(impl IntoIterator<Item = impl Into<Reminder>>).into_iter().map(Into::into).collect()
});
crate::request!(CreateTaskSubtask -> CreateTaskSubtaskResponse, CreateTaskSubtaskError {
    "task.v2.task_subtask.create", POST "/open-apis/task/v2/tasks/:task_guid/subtasks",
    [Tenant, User], read_value Data, Json, SCOPES = ["task:task:write"], LIMITS = [10 in 1];
    Path task_guid "task_guid", Query user_id_type "user_id_type", Body summary "summary",
    Body description "description", Body due "due", Body origin "origin", Body extra "extra",
    Body completed_at "completed_at", Body members "members", Body repeat_rule "repeat_rule",
    Body custom_complete "custom_complete", Body tasklists "tasklists",
    Body client_token "client_token", Body start "start", Body reminders "reminders"
});

/// What `task.v2.task_subtask.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskSubtaskResponse {
    /// The subtask.
    pub subtask: Option<Task>,
}

crate::object!(CreateTaskSubtaskResponse { subtask "subtask" });

/// What `task.v2.task_subtask.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateTaskSubtaskError {
    /// `1470400` (HTTP 400): 请求参数错误。例如没有输入任务标题。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少父任务的编辑权限。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 父任务数据不存在或者已删除。
    ///
    /// It does not exist or was deleted or, in the older version, the caller may not change the task. Check the ids and the caller's rights.
    NotFoundOrRefused,
    /// `1470422` (HTTP 500): 使用相同的client_token并发调用接口。
    ///
    /// The page token is not valid, or calls with the same `client_token` ran at the same time. Check `page_token`, or make the calls one after another.
    PageTokenOrConcurrentCalls,
    /// `1470500` (HTTP 500): 服务器错误。
    ///
    /// The server failed. Try again, and ask the support if it persists; on creation, check the members.
    ServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateTaskSubtaskError: CODES {
    InvalidParameter = 1470400 + 18, PermissionDenied = 1470403 + 34,
    NotFoundOrRefused = 1470404 + 9, PageTokenOrConcurrentCalls = 1470422 + 2,
    ServerError = 1470500 + 2
});

/// Lists the subtasks of a task, as they are ordered on screen.
///
/// [`GET /open-apis/task/v2/tasks/:task_guid/subtasks`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task-subtask/list>) gives [`ListTaskSubtaskResponse`] or fails with [`ListTaskSubtaskError`].
///
/// Token: tenant or user. Scopes, any one of: `task:task:read`, `task:task:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListTaskSubtask::new(task_guid)).items();
/// ```
#[doc(
    alias("task.v2.task_subtask.list", "/open-apis/task/v2/tasks/:task_guid/subtasks")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTaskSubtask {
    /// The task above. Length: at most 100. Example: `d300a75f-c56a-4be9-80d1-e47653028ceb`.
    pub task_guid: String,
    /// How many items a page holds at most. Default: `50`. Range: `1` to `100`. Example: `50`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `aWQ9NzEwMjMzMjMxMDE=`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`.
    pub user_id_type: Option<String>,
}

crate::request_builder!(ListTaskSubtask {
    task_guid(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into(), user_id_type(impl Into<String>).into()
});
crate::request!(ListTaskSubtask -> ListTaskSubtaskResponse, ListTaskSubtaskError {
    "task.v2.task_subtask.list", GET "/open-apis/task/v2/tasks/:task_guid/subtasks", [Tenant, User],
    read_value Data, None, SCOPES = ["task:task:read", "task:task:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Path task_guid "task_guid", Query page_size "page_size", Query page_token "page_token",
    Query user_id_type "user_id_type"
});
crate::paged!(ListTaskSubtask: Task { page_token, page_size; page_token, has_more, items });

/// What `task.v2.task_subtask.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskSubtaskResponse {
    /// The items of this page.
    pub items: Vec<Task>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListTaskSubtaskResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `task.v2.task_subtask.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListTaskSubtaskError {
    /// `1470400` (HTTP 400): 请求参数是错误，如父任务GUID不合法，或page_size设为负数等。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少父任务的读取权限。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 父任务不存在或者已删除。
    ///
    /// It does not exist or was deleted or, in the older version, the caller may not change the task. Check the ids and the caller's rights.
    NotFoundOrRefused,
    /// `1470500` (HTTP 500): 服务器错误。
    ///
    /// The server failed. Try again, and ask the support if it persists; on creation, check the members.
    ServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListTaskSubtaskError: CODES {
    InvalidParameter = 1470400 + 6, PermissionDenied = 1470403 + 35,
    NotFoundOrRefused = 1470404 + 8, ServerError = 1470500 + 2
});
