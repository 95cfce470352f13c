// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `task`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds tasks that come before or after a task, or turns the direction of existing ones; the caller must be able to edit them all.
///
/// [`POST /open-apis/task/v2/tasks/:task_guid/add_dependencies`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/add_dependencies>) gives [`AddDependenciesTaskResponse`] or fails with [`AddDependenciesTaskError`].
///
/// Token: tenant or user. Scopes, any one of: `task:task:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(AddDependenciesTask::new(task_guid)).await?;
/// ```
#[doc(
    alias(
        "task.v2.task.add_dependencies",
        "/open-apis/task/v2/tasks/:task_guid/add_dependencies"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct AddDependenciesTask {
    /// The task. Example: `93b7bd05-35e6-4371-b3c9-6b7cbd7100c0`.
    pub task_guid: String,
    /// The tasks to add, each once, and not the task itself. Length: 1 to 50.
    pub dependencies: Option<Vec<TaskDependency>>,
}

crate::request_builder!(AddDependenciesTask {
    task_guid(impl Into<String>).into();
    dependencies(impl IntoIterator<Item = impl Into<TaskDependency>>).into_iter().map(Into::into).collect()
});
crate::request!(AddDependenciesTask -> AddDependenciesTaskResponse, AddDependenciesTaskError {
    "task.v2.task.add_dependencies", POST "/open-apis/task/v2/tasks/:task_guid/add_dependencies",
    [Tenant, User], read_value Data, Json, SCOPES = ["task:task:write"], LIMITS = [100 in 60];
    Path task_guid "task_guid", Body dependencies "dependencies"
});

/// What `task.v2.task.add_dependencies` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDependenciesTaskResponse {
    /// All tasks that now come before or after the task.
    pub dependencies: Vec<TaskDependency>,
}

crate::object!(AddDependenciesTaskResponse { dependencies "dependencies" });

/// What `task.v2.task.add_dependencies` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AddDependenciesTaskError {
    /// `1470400` (HTTP 400): 请求参数有误，如依赖类型是非法的类型等。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少任务的编辑权限
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 要添加依赖的任务不存在或已删除。
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

crate::error_enum!(AddDependenciesTaskError: CODES {
    InvalidParameter = 1470400 + 11, PermissionDenied = 1470403 + 4,
    NotFoundOrRefused = 1470404 + 22, ServerError = 1470500 + 2
});

/// Adds up to 50 assignees and followers to a task; those who are there already are ignored.
///
/// [`POST /open-apis/task/v2/tasks/:task_guid/add_members`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/add_members>) gives [`AddMembersTaskResponse`] or fails with [`AddMembersTaskError`].
///
/// Token: tenant or user. Scopes, any one of: `task:personnel:writeonly`, `task:task:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(AddMembersTask::new(task_guid, members)).await?;
/// ```
#[doc(
    alias("task.v2.task.add_members", "/open-apis/task/v2/tasks/:task_guid/add_members")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct AddMembersTask {
    /// The task. Length: at most 100. Example: `d300a75f-c56a-4be9-80d1-e47653028ceb`.
    pub task_guid: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`.
    pub user_id_type: Option<String>,
    /// The assignees and followers to add, up to 50.
    pub members: Vec<Member>,
    /// A text of your own that makes repeated calls count once, for 5 minutes after success. Length: 10 to 100. Example: `6d99f59c-4d7d-4452-98d6-3d0556393cf6`.
    pub client_token: Option<String>,
}

crate::request_builder!(AddMembersTask {
    task_guid(impl Into<String>).into(),
    members(impl IntoIterator<Item = impl Into<Member>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<String>).into(), client_token(impl Into<String>).into()
});
crate::request!(AddMembersTask -> AddMembersTaskResponse, AddMembersTaskError {
    "task.v2.task.add_members", POST "/open-apis/task/v2/tasks/:task_guid/add_members",
    [Tenant, User], read_value Data, Json, SCOPES = ["task:personnel:writeonly", "task:task:write"],
    LIMITS = [100 in 60];
    Path task_guid "task_guid", Query user_id_type "user_id_type", Body members "members",
    Body client_token "client_token"
});

/// What `task.v2.task.add_members` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMembersTaskResponse {
    /// The task.
    pub task: Option<Task>,
}

crate::object!(AddMembersTaskResponse { task "task" });

/// What `task.v2.task.add_members` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AddMembersTaskError {
    /// `1470400` (HTTP 400): 请求参数错误，如传入非法的成员类型和角色。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 无权限添加任务成员。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 任务数据不存在或者已删除。
    ///
    /// It does not exist or was deleted or, in the older version, the caller may not change the task. Check the ids and the caller's rights.
    NotFoundOrRefused,
    /// `1470422` (HTTP 500): 使用同样的client_token并发调用接口
    ///
    /// The page token is not valid, or calls with the same `client_token` ran at the same time. Check `page_token`, or make the calls one after another.
    PageTokenOrConcurrentCalls,
    /// `1470500` (HTTP 500): 服务器错误。
    ///
    /// The server failed. Try again, and ask the support if it persists; on creation, check the members.
    ServerError,
    /// `1470610` (HTTP 400): 任务的负责人的数量超过最大限制，无法继续添加。
    ///
    /// The task has as many assignees as are allowed. Remove some first.
    TooManyAssignees,
    /// `1470611` (HTTP 400): 任务的关注人的数量超过最大限制，无法继续添加。
    ///
    /// The task has as many followers as are allowed. Remove some first.
    TooManyFollowers,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(AddMembersTaskError: CODES {
    InvalidParameter = 1470400 + 28, PermissionDenied = 1470403 + 1,
    NotFoundOrRefused = 1470404 + 3, PageTokenOrConcurrentCalls = 1470422,
    ServerError = 1470500 + 2, TooManyAssignees = 1470610, TooManyFollowers = 1470611
});

/// Adds a reminder to a task that has a due time; a task can have one, so remove the old one first.
///
/// [`POST /open-apis/task/v2/tasks/:task_guid/add_reminders`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/add_reminders>) gives [`AddRemindersTaskResponse`] or fails with [`AddRemindersTaskError`].
///
/// Token: tenant or user. Scopes, any one of: `task:task:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(AddRemindersTask::new(task_guid, reminders)).await?;
/// ```
#[doc(
    alias(
        "task.v2.task.add_reminders",
        "/open-apis/task/v2/tasks/:task_guid/add_reminders"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct AddRemindersTask {
    /// The task. Length: at most 100. Example: `d300a75f-c56a-4be9-80d1-e47653028ceb`.
    pub task_guid: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`.
    pub user_id_type: Option<String>,
    /// The reminder to add; a task can have one. Length: 1 to 1.
    pub reminders: Vec<Reminder>,
}

crate::request_builder!(AddRemindersTask {
    task_guid(impl Into<String>).into(),
    reminders(impl IntoIterator<Item = impl Into<Reminder>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<String>).into()
});
crate::request!(AddRemindersTask -> AddRemindersTaskResponse, AddRemindersTaskError {
    "task.v2.task.add_reminders", POST "/open-apis/task/v2/tasks/:task_guid/add_reminders",
    [Tenant, User], read_value Data, Json, SCOPES = ["task:task:write"], LIMITS = [100 in 60];
    Path task_guid "task_guid", Query user_id_type "user_id_type", Body reminders "reminders"
});

/// What `task.v2.task.add_reminders` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRemindersTaskResponse {
    /// The task.
    pub task: Option<Task>,
}

crate::object!(AddRemindersTaskResponse { task "task" });

/// What `task.v2.task.add_reminders` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AddRemindersTaskError {
    /// `1470400` (HTTP 400): 请求参数错误，如设置relative_fire_minute为一个负数。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少任务编辑权限。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 任务数据不存在或者已删除。
    ///
    /// It does not exist or was deleted or, in the older version, the caller may not change the task. Check the ids and the caller's rights.
    NotFoundOrRefused,
    /// `1470500` (HTTP 500): 服务器错误。
    ///
    /// The server failed. Try again, and ask the support if it persists; on creation, check the members.
    ServerError,
    /// `1470613` (HTTP 400): 任务已经有提醒了。
    ///
    /// The task has a reminder already. Remove it first.
    ReminderExists,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(AddRemindersTaskError: CODES {
    InvalidParameter = 1470400 + 36, PermissionDenied = 1470403 + 6,
    NotFoundOrRefused = 1470404 + 3, ServerError = 1470500 + 2, ReminderExists = 1470613
});

/// Puts a task into a task list; succeeds also if it is there already.
///
/// [`POST /open-apis/task/v2/tasks/:task_guid/add_tasklist`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/add_tasklist>) gives [`AddTasklistTaskResponse`] or fails with [`AddTasklistTaskError`].
///
/// Token: tenant or user. Scopes, any one of: `task:task:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(AddTasklistTask::new(task_guid, tasklist_guid)).await?;
/// ```
#[doc(
    alias(
        "task.v2.task.add_tasklist",
        "/open-apis/task/v2/tasks/:task_guid/add_tasklist"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct AddTasklistTask {
    /// The task. Example: `d300a75f-c56a-4be9-80d1-e47653028ceb`.
    pub task_guid: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`.
    pub user_id_type: Option<String>,
    /// The task list. Length: at most 100. Example: `d300a75f-c56a-4be9-80d1-e47653028ceb`.
    pub tasklist_guid: String,
    /// The section of the task list; the default one where left out. Example: `d300a75f-c56a-4be9-80d1-e47653028ceb`.
    pub section_guid: Option<String>,
}

crate::request_builder!(AddTasklistTask {
    task_guid(impl Into<String>).into(), tasklist_guid(impl Into<String>).into();
    user_id_type(impl Into<String>).into(), section_guid(impl Into<String>).into()
});
crate::request!(AddTasklistTask -> AddTasklistTaskResponse, AddTasklistTaskError {
    "task.v2.task.add_tasklist", POST "/open-apis/task/v2/tasks/:task_guid/add_tasklist",
    [Tenant, User], read_value Data, Json, SCOPES = ["task:task:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Path task_guid "task_guid", Query user_id_type "user_id_type",
    Body tasklist_guid "tasklist_guid", Body section_guid "section_guid"
});

/// What `task.v2.task.add_tasklist` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTasklistTaskResponse {
    /// The task.
    pub task: Option<Task>,
}

crate::object!(AddTasklistTaskResponse { task "task" });

/// What `task.v2.task.add_tasklist` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AddTasklistTaskError {
    /// `1470400` (HTTP 400): 请求参数错误，比如任务的GUID格式非法。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少将任务加入清单的权限。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 任务或者清单不存在或者已删除。
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

crate::error_enum!(AddTasklistTaskError: CODES {
    InvalidParameter = 1470400 + 42, PermissionDenied = 1470403 + 21,
    NotFoundOrRefused = 1470404 + 2, ServerError = 1470500 + 2
});

/// Creates a task with people, times, a reminder and custom fields, and puts it into task lists if wanted.
///
/// [`POST /open-apis/task/v2/tasks`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/create>) gives [`CreateTaskResponse`] or fails with [`CreateTaskError`].
///
/// Token: tenant or user. Scopes, any one of: `task:task:write`, `task:task:writeonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(CreateTask::new(summary)).await?;
/// ```
#[doc(alias("task.v2.task.create", "/open-apis/task/v2/tasks"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTask {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`.
    pub user_id_type: Option<String>,
    /// The title of the task, 3,000 characters at most. Example: `text`.
    pub summary: String,
    /// The description of the task, 3,000 characters at most. Example: `text`.
    pub description: Option<String>,
    /// When the task is due.
    pub due: Option<Due>,
    /// Where the task comes from, as shown with it; cannot be changed once set.
    pub origin: Option<Origin>,
    /// Data of your own that is returned with the task as it is; binary data as Base64. Length: at most 65536. Example: `dGVzdA==`.
    pub extra: Option<String>,
    /// When the task was completed, in milliseconds since 1970; 0 or left out for an open task. Default: `0`. Length: at most 20. Example: `1675742789470`.
    pub completed_at: Option<String>,
    /// The assignees and followers of the task, up to 50.
    pub members: Option<Vec<Member>>,
    /// The rule by which the task repeats, as an RRULE; needs a due time. Length: at most 1000. Example: `FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR`.
    pub repeat_rule: Option<String>,
    /// What happens on each device when somebody ticks the task: a jump to a page or a hint.
    pub custom_complete: Option<CustomComplete>,
    /// The task lists and sections to put the task into.
    pub tasklists: Option<Vec<TaskInTasklistInfo>>,
    /// A text of your own that makes repeated calls count once, for 5 minutes after success. Length: 10 to 100. Example: `daa2237f-8310-4707-a83b-52c8a81e0fb7`.
    pub client_token: Option<String>,
    /// When the task begins.
    pub start: Option<Due>,
    /// The reminders of the task, at most one, which needs a due time.
    pub reminders: Option<Vec<Reminder>>,
    /// Who must complete the task: 1 all assignees, 2 any one. Default: `2`. Range: `1` to `2`. Example: `2`.
    pub mode: Option<i64>,
    /// Whether the task is a milestone. Default: `false`. Example: `false`.
    pub is_milestone: Option<bool>,
    /// The values of the custom fields, which must belong to the lists that the task is in.
    pub custom_fields: Option<Vec<InputCustomFieldValue>>,
    /// The document that the task comes from; not together with `extra`, `origin` or `custom_complete`.
    pub docx_source: Option<DocxSource>,
    /// Daily reminders, 1 to 10, each by the minutes before the due time. Length: 1 to 10.
    pub positive_reminders: Option<Vec<Reminder>>,
}

crate::request_builder!(CreateTask {
    summary(impl Into<String>).into();
    user_id_type(impl Into<String>).into(), description(impl Into<String>).into(), due(Due),
    origin(Origin), extra(impl Into<String>).into(), completed_at(impl Into<String>).into(),
    members(impl IntoIterator<Item = impl Into<Member>>).into_iter().map(Into::into).collect(),
    repeat_rule(impl Into<String>).into(), custom_complete(CustomComplete),
    tasklists(impl IntoIterator<Item = impl Into<TaskInTasklistInfo>>).into_iter().map(Into::into).collect(),
    client_token(impl Into<String>).into(), start(Due),
    reminders(impl IntoIterator<Item = impl Into<Reminder>>).into_iter().map(Into::into).collect(),
    mode(i64), is_milestone(bool),
    custom_fields(impl IntoIterator<Item = impl Into<InputCustomFieldValue>>).into_iter().map(Into::into).collect(),
    docx_source(DocxSource),
    positive_reminders(impl IntoIterator<Item = impl Into<Reminder>>).into_iter().map(Into::into).collect()
});
crate::request!(CreateTask -> CreateTaskResponse, CreateTaskError {
    "task.v2.task.create", POST "/open-apis/task/v2/tasks", [Tenant, User], read_value Data, Json,
    SCOPES = ["task:task:write", "task:task:writeonly"], LIMITS = [10 in 1];
    Query user_id_type "user_id_type", Body summary "summary", Body description "description",
    Body due "due", Body origin "origin", Body extra "extra", Body completed_at "completed_at",
    Body members "members", Body repeat_rule "repeat_rule", Body custom_complete "custom_complete",
    Body tasklists "tasklists", Body client_token "client_token", Body start "start",
    Body reminders "reminders", Body mode "mode", Body is_milestone "is_milestone",
    Body custom_fields "custom_fields", Body docx_source "docx_source",
    Body positive_reminders "positive_reminders"
});

/// What `task.v2.task.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskResponse {
    /// The task.
    pub task: Option<Task>,
}

crate::object!(CreateTaskResponse { task "task" });

/// What `task.v2.task.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateTaskError {
    /// `1470400` (HTTP 400): 请求参数有误，如没提供必填项，标题过长，尝试设置提醒却不提供截止时间等。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 权限错误。创建任务时设置要加入某个清单，但没有清单的可编辑权限。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 创建任务时设置加入清单/分组，但清单/分组不存在。
    ///
    /// It does not exist or was deleted or, in the older version, the caller may not change the task. Check the ids and the caller's rights.
    NotFoundOrRefused,
    /// `1470422` (HTTP 500): 使用同样的client_token进行并发接口调用
    ///
    /// The page token is not valid, or calls with the same `client_token` ran at the same time. Check `page_token`, or make the calls one after another.
    PageTokenOrConcurrentCalls,
    /// `1470500` (HTTP 500): 创建任务失败。
    ///
    /// The server failed. Try again, and ask the support if it persists; on creation, check the members.
    ServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateTaskError: CODES {
    InvalidParameter = 1470400 + 12, PermissionDenied = 1470403 + 2,
    NotFoundOrRefused = 1470404 + 4, PageTokenOrConcurrentCalls = 1470422 + 1,
    ServerError = 1470500 + 1
});

/// Deletes a task; nobody can get it any more.
///
/// [`DELETE /open-apis/task/v2/tasks/:task_guid`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/delete>) gives [`DeleteTaskResponse`] or fails with [`DeleteTaskError`].
///
/// Token: tenant or user. Scopes, any one of: `task:task:write`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(DeleteTask::new(task_guid)).await?;
/// ```
#[doc(alias("task.v2.task.delete", "/open-apis/task/v2/tasks/:task_guid"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteTask {
    /// The task. Length: at most 100. Example: `e297ddff-06ca-4166-b917-4ce57cd3a7a0`.
    pub task_guid: String,
}

crate::request_builder!(DeleteTask { task_guid(impl Into<String>).into(); });
crate::request!(DeleteTask -> DeleteTaskResponse, DeleteTaskError {
    "task.v2.task.delete", DELETE "/open-apis/task/v2/tasks/:task_guid", [Tenant, User],
    read_value Data, None, SCOPES = ["task:task:write"], LIMITS = [10 in 1];
    Path task_guid "task_guid"
});

/// What `task.v2.task.delete` answers with.
pub type DeleteTaskResponse = crate::Empty;

/// What `task.v2.task.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteTaskError {
    /// `1470400` (HTTP 400): 请求参数错误。例如传入的任务GUID不合法。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少删除任务的权限。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 要删除的任务不存在或已经被删除。
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

crate::error_enum!(DeleteTaskError: CODES {
    InvalidParameter = 1470400 + 17, PermissionDenied = 1470403 + 11,
    NotFoundOrRefused = 1470404 + 14, ServerError = 1470500 + 2
});

/// Gets a task with its people, times, lists and custom fields.
///
/// [`GET /open-apis/task/v2/tasks/:task_guid`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/get>) gives [`GetTaskResponse`] or fails with [`GetTaskError`].
///
/// Token: tenant or user. Scopes, any one of: `task:task:read`, `task:task:write`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(GetTask::new(task_guid)).await?;
/// ```
#[doc(alias("task.v2.task.get", "/open-apis/task/v2/tasks/:task_guid"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTask {
    /// The task. Length: at most 100. Example: `e297ddff-06ca-4166-b917-4ce57cd3a7a0`.
    pub task_guid: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`.
    pub user_id_type: Option<String>,
}

crate::request_builder!(GetTask {
    task_guid(impl Into<String>).into();
    user_id_type(impl Into<String>).into()
});
crate::request!(GetTask -> GetTaskResponse, GetTaskError {
    "task.v2.task.get", GET "/open-apis/task/v2/tasks/:task_guid", [Tenant, User], read_value Data,
    None, SCOPES = ["task:task:read", "task:task:write"], LIMITS = [10 in 1];
    Path task_guid "task_guid", Query user_id_type "user_id_type"
});

/// What `task.v2.task.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskResponse {
    /// The task.
    pub task: Option<Task>,
}

crate::object!(GetTaskResponse { task "task" });

/// What `task.v2.task.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetTaskError {
    /// `1470400` (HTTP 400): 请求参数错误，例如传入的任务GUID不合法。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少对任务的访问权限。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 任务不存在或已删除。
    ///
    /// It does not exist or was deleted or, in the older version, the caller may not change the task. Check the ids and the caller's rights.
    NotFoundOrRefused,
    /// `1470500` (HTTP 500): 获取任务详情失败，服务器错误。
    ///
    /// The server failed. Try again, and ask the support if it persists; on creation, check the members.
    ServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetTaskError: CODES {
    InvalidParameter = 1470400 + 19, PermissionDenied = 1470403 + 17,
    NotFoundOrRefused = 1470404 + 1, ServerError = 1470500 + 3
});

/// Lists the tasks that the caller is to do, as they are ordered on screen.
///
/// [`GET /open-apis/task/v2/tasks`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/list>) gives [`ListTaskResponse`] or fails with [`ListTaskError`].
///
/// Token: user. Scopes, any one of: `task:task:read`, `task:task:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListTask::new()).items();
/// ```
#[doc(alias("task.v2.task.list", "/open-apis/task/v2/tasks"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTask {
    /// How many items a page holds at most. Default: `50`. Range: `1` to `100`. Example: `50`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `aWQ9NzEwMjMzMjMxMDE=`.
    pub page_token: Option<String>,
    /// Only completed tasks, or only open ones; all where left out. Example: `true`.
    pub completed: Option<bool>,
    /// Which tasks to list, which are `my_tasks`, those that the caller is to do. Default: `my_tasks`. Example: `my_tasks`.
    pub type_: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`.
    pub user_id_type: Option<String>,
}

crate::request_builder!(ListTask {
    page_size(i64), page_token(impl Into<String>).into(), completed(bool),
    type_(impl Into<String>).into(), user_id_type(impl Into<String>).into()
});
crate::request!(ListTask -> ListTaskResponse, ListTaskError {
    "task.v2.task.list", GET "/open-apis/task/v2/tasks", [User], read_value Data, None,
    SCOPES = ["task:task:read", "task:task:write"], LIMITS = [1000 in 60, 50 in 1];
    Query page_size "page_size", Query page_token "page_token", Query completed "completed",
    Query type_ "type", Query user_id_type "user_id_type"
});
crate::paged!(ListTask: Task { page_token, page_size; page_token, has_more, items });

/// What `task.v2.task.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskResponse {
    /// The items of this page.
    pub items: Vec<Task>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListTaskResponse { items "items", page_token "page_token", has_more "has_more" });

/// What `task.v2.task.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListTaskError {
    /// `1470400` (HTTP 400): 请求参数有误，比如page_size填写负数。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470500` (HTTP 500): 服务器错误。
    ///
    /// The server failed. Try again, and ask the support if it persists; on creation, check the members.
    ServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListTaskError: CODES {
    InvalidParameter = 1470400 + 13, ServerError = 1470500 + 2
});

/// Changes the fields of a task that `update_fields` names, clearing those without a value; also completes it, as a whole only.
///
/// [`PATCH /open-apis/task/v2/tasks/:task_guid`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/patch>) gives [`PatchTaskResponse`] or fails with [`PatchTaskError`].
///
/// Token: tenant or user. Scopes, any one of: `task:task:write`, `task:task:writeonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(PatchTask::new(task_guid, update_fields)).await?;
/// ```
#[doc(alias("task.v2.task.patch", "/open-apis/task/v2/tasks/:task_guid"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchTask {
    /// The task. Length: at most 100. Example: `e297ddff-06ca-4166-b917-4ce57cd3a7a0`.
    pub task_guid: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`.
    pub user_id_type: Option<String>,
    /// The new values of the fields that `update_fields` names.
    pub task: Option<InputTask>,
    /// The names of the fields to change; those without a value are cleared. Example: `["summary"]`.
    pub update_fields: Vec<TaskUpdateField>,
}

crate::request_builder!(PatchTask {
    task_guid(impl Into<String>).into(),
    update_fields(impl IntoIterator<Item = impl Into<TaskUpdateField>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<String>).into(), task(InputTask)
});
crate::request!(PatchTask -> PatchTaskResponse, PatchTaskError {
    "task.v2.task.patch", PATCH "/open-apis/task/v2/tasks/:task_guid", [Tenant, User],
    read_value Data, Json, SCOPES = ["task:task:write", "task:task:writeonly"], LIMITS = [10 in 1];
    Path task_guid "task_guid", Query user_id_type "user_id_type", Body task "task",
    Body update_fields "update_fields"
});

/// What `task.v2.task.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchTaskResponse {
    /// The task.
    pub task: Option<Task>,
}

crate::object!(PatchTaskResponse { task "task" });

/// What `task.v2.task.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchTaskError {
    /// `1470400` (HTTP 400): 请求参数错误，如提供的任务GUID不合法，尝试将任务标题设为空等。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少对任务的可编辑权限。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 任务数据不存在或者已删除。
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

crate::error_enum!(PatchTaskError: CODES {
    InvalidParameter = 1470400 + 34, PermissionDenied = 1470403 + 16,
    NotFoundOrRefused = 1470404 + 3, ServerError = 1470500 + 2
});

/// Removes tasks from those that come before or after a task; others are ignored.
///
/// [`POST /open-apis/task/v2/tasks/:task_guid/remove_dependencies`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/remove_dependencies>) gives [`RemoveDependenciesTaskResponse`] or fails with [`RemoveDependenciesTaskError`].
///
/// Token: tenant or user. Scopes, any one of: `task:task:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(RemoveDependenciesTask::new(task_guid, dependencies)).await?;
/// ```
#[doc(
    alias(
        "task.v2.task.remove_dependencies",
        "/open-apis/task/v2/tasks/:task_guid/remove_dependencies"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveDependenciesTask {
    /// The task. Example: `93b7bd05-35e6-4371-b3c9-6b7cbd7100c0`.
    pub task_guid: String,
    /// The tasks to remove. Length: 1 to 50.
    pub dependencies: Vec<TaskDependency>,
}

crate::request_builder!(RemoveDependenciesTask {
    task_guid(impl Into<String>).into(),
    dependencies(impl IntoIterator<Item = impl Into<TaskDependency>>).into_iter().map(Into::into).collect();
});
crate::request!(RemoveDependenciesTask -> RemoveDependenciesTaskResponse, RemoveDependenciesTaskError {
    "task.v2.task.remove_dependencies",
    POST "/open-apis/task/v2/tasks/:task_guid/remove_dependencies", [Tenant, User], read_value Data,
    Json, SCOPES = ["task:task:write"], LIMITS = [100 in 60];
    Path task_guid "task_guid", Body dependencies "dependencies"
});

/// What `task.v2.task.remove_dependencies` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDependenciesTaskResponse {
    /// All tasks that still come before or after the task.
    pub dependencies: Vec<TaskDependency>,
}

crate::object!(RemoveDependenciesTaskResponse { dependencies "dependencies" });

/// What `task.v2.task.remove_dependencies` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RemoveDependenciesTaskError {
    /// `1470400` (HTTP 400): 请求参数错误，如输入的task_guid非法。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少任务的可编辑权限。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 要移除依赖的任务不存在或已删除。
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

crate::error_enum!(RemoveDependenciesTaskError: CODES {
    InvalidParameter = 1470400 + 38, PermissionDenied = 1470403 + 3,
    NotFoundOrRefused = 1470404 + 25, ServerError = 1470500 + 2
});

/// Removes assignees and followers from a task; those who are not there are ignored.
///
/// [`POST /open-apis/task/v2/tasks/:task_guid/remove_members`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/remove_members>) gives [`RemoveMembersTaskResponse`] or fails with [`RemoveMembersTaskError`].
///
/// Token: tenant or user. Scopes, any one of: `task:task:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(RemoveMembersTask::new(task_guid, members)).await?;
/// ```
#[doc(
    alias(
        "task.v2.task.remove_members",
        "/open-apis/task/v2/tasks/:task_guid/remove_members"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveMembersTask {
    /// The task. Length: at most 100. Example: `d300a75f-c56a-4be9-80d1-e47653028ceb`.
    pub task_guid: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`.
    pub user_id_type: Option<String>,
    /// The assignees and followers to remove. Length: 1 to 500.
    pub members: Vec<Member>,
}

crate::request_builder!(RemoveMembersTask {
    task_guid(impl Into<String>).into(),
    members(impl IntoIterator<Item = impl Into<Member>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<String>).into()
});
crate::request!(RemoveMembersTask -> RemoveMembersTaskResponse, RemoveMembersTaskError {
    "task.v2.task.remove_members", POST "/open-apis/task/v2/tasks/:task_guid/remove_members",
    [Tenant, User], read_value Data, Json, SCOPES = ["task:task:write"], LIMITS = [100 in 60];
    Path task_guid "task_guid", Query user_id_type "user_id_type", Body members "members"
});

/// What `task.v2.task.remove_members` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveMembersTaskResponse {
    /// The task.
    pub task: Option<Task>,
}

crate::object!(RemoveMembersTaskResponse { task "task" });

/// What `task.v2.task.remove_members` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RemoveMembersTaskError {
    /// `1470400` (HTTP 400): 请求参数是错误，如任务GUID不合法，成员角色不是"assignee"和"follower"等。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少任务编辑权限。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 任务不存在或已删除。
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

crate::error_enum!(RemoveMembersTaskError: CODES {
    InvalidParameter = 1470400 + 5, PermissionDenied = 1470403 + 6, NotFoundOrRefused = 1470404 + 1,
    ServerError = 1470500 + 2
});

/// Removes reminders from a task; succeeds also if there are none.
///
/// [`POST /open-apis/task/v2/tasks/:task_guid/remove_reminders`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/remove_reminders>) gives [`RemoveRemindersTaskResponse`] or fails with [`RemoveRemindersTaskError`].
///
/// Token: tenant or user. Scopes, any one of: `task:task:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(RemoveRemindersTask::new(task_guid, reminder_ids)).await?;
/// ```
#[doc(
    alias(
        "task.v2.task.remove_reminders",
        "/open-apis/task/v2/tasks/:task_guid/remove_reminders"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveRemindersTask {
    /// The task. Length: at most 100. Example: `d300a75f-c56a-4be9-80d1-e47653028ceb`.
    pub task_guid: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`.
    pub user_id_type: Option<String>,
    /// The reminders to remove, by their ids. Example: `["7202449098622894100"]`.
    pub reminder_ids: Vec<String>,
}

crate::request_builder!(RemoveRemindersTask {
    task_guid(impl Into<String>).into(),
    reminder_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<String>).into()
});
crate::request!(RemoveRemindersTask -> RemoveRemindersTaskResponse, RemoveRemindersTaskError {
    "task.v2.task.remove_reminders", POST "/open-apis/task/v2/tasks/:task_guid/remove_reminders",
    [Tenant, User], read_value Data, Json, SCOPES = ["task:task:write"], LIMITS = [100 in 60];
    Path task_guid "task_guid", Query user_id_type "user_id_type", Body reminder_ids "reminder_ids"
});

/// What `task.v2.task.remove_reminders` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveRemindersTaskResponse {
    /// The task.
    pub task: Option<Task>,
}

crate::object!(RemoveRemindersTaskResponse { task "task" });

/// What `task.v2.task.remove_reminders` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RemoveRemindersTaskError {
    /// `1470400` (HTTP 400): 请求参数错误，如传入的reminder_id值不合法。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少任务编辑权限。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 任务数据不存在或者已删除。
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

crate::error_enum!(RemoveRemindersTaskError: CODES {
    InvalidParameter = 1470400 + 25, PermissionDenied = 1470403 + 6,
    NotFoundOrRefused = 1470404 + 3, ServerError = 1470500 + 2
});

/// Takes a task out of a task list; succeeds also if it is not there.
///
/// [`POST /open-apis/task/v2/tasks/:task_guid/remove_tasklist`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/remove_tasklist>) gives [`RemoveTasklistTaskResponse`] or fails with [`RemoveTasklistTaskError`].
///
/// Token: tenant or user. Scopes, any one of: `task:task:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(RemoveTasklistTask::new(task_guid, tasklist_guid)).await?;
/// ```
#[doc(
    alias(
        "task.v2.task.remove_tasklist",
        "/open-apis/task/v2/tasks/:task_guid/remove_tasklist"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveTasklistTask {
    /// The task. Example: `d300a75f-c56a-4be9-80d1-e47653028ceb`.
    pub task_guid: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`.
    pub user_id_type: Option<String>,
    /// The task list. Length: at most 100. Example: `d300a75f-c56a-4be9-80d1-e47653028ceb`.
    pub tasklist_guid: String,
}

crate::request_builder!(RemoveTasklistTask {
    task_guid(impl Into<String>).into(), tasklist_guid(impl Into<String>).into();
    user_id_type(impl Into<String>).into()
});
crate::request!(RemoveTasklistTask -> RemoveTasklistTaskResponse, RemoveTasklistTaskError {
    "task.v2.task.remove_tasklist", POST "/open-apis/task/v2/tasks/:task_guid/remove_tasklist",
    [Tenant, User], read_value Data, Json, SCOPES = ["task:task:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Path task_guid "task_guid", Query user_id_type "user_id_type",
    Body tasklist_guid "tasklist_guid"
});

/// What `task.v2.task.remove_tasklist` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTasklistTaskResponse {
    /// The task.
    pub task: Option<Task>,
}

crate::object!(RemoveTasklistTaskResponse { task "task" });

/// What `task.v2.task.remove_tasklist` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RemoveTasklistTaskError {
    /// `1470400` (HTTP 400): 请求参数错误，如传入的清单GUID不合法。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少任务移出清单的权限。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 任务数据不存在或者已删除。
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

crate::error_enum!(RemoveTasklistTaskError: CODES {
    InvalidParameter = 1470400 + 27, PermissionDenied = 1470403 + 5,
    NotFoundOrRefused = 1470404 + 3, ServerError = 1470500 + 2
});

/// Lists the task lists and sections that a task is in, as far as the caller can see them.
///
/// [`GET /open-apis/task/v2/tasks/:task_guid/tasklists`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/tasklists>) gives [`GetTaskTasklistsResponse`] or fails with [`GetTaskTasklistsError`].
///
/// Token: tenant or user. Scopes, any one of: `task:task:read`, `task:task:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetTaskTasklists::new(task_guid)).await?;
/// ```
#[doc(alias("task.v2.task.tasklists", "/open-apis/task/v2/tasks/:task_guid/tasklists"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTaskTasklists {
    /// The task. Example: `d300a75f-c56a-4be9-80d1-e47653028ceb`.
    pub task_guid: String,
}

crate::request_builder!(GetTaskTasklists { task_guid(impl Into<String>).into(); });
crate::request!(GetTaskTasklists -> GetTaskTasklistsResponse, GetTaskTasklistsError {
    "task.v2.task.tasklists", GET "/open-apis/task/v2/tasks/:task_guid/tasklists", [Tenant, User],
    read_value Data, None, SCOPES = ["task:task:read", "task:task:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Path task_guid "task_guid"
});

/// What `task.v2.task.tasklists` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskTasklistsResponse {
    /// The task lists and sections that the task is in, as far as the caller can see them.
    pub tasklists: Vec<TaskInTasklistInfo>,
}

crate::object!(GetTaskTasklistsResponse { tasklists "tasklists" });

/// What `task.v2.task.tasklists` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetTaskTasklistsError {
    /// `1470400` (HTTP 400): 请求参数错误，例如填写的任务GUID非法。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少任务读取权限。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 任务数据不存在或者已删除。
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

crate::error_enum!(GetTaskTasklistsError: CODES {
    InvalidParameter = 1470400 + 20, PermissionDenied = 1470403 + 7,
    NotFoundOrRefused = 1470404 + 3, ServerError = 1470500 + 2
});
