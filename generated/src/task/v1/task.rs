// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `task`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Removes several people from those who do a task, and returns who was removed. Deprecated.
///
/// [`POST /open-apis/task/v1/tasks/:task_id/batch_delete_collaborator`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/batch_delete_collaborator>) gives [`BatchDeleteCollaboratorTaskResponse`] or fails with [`BatchDeleteCollaboratorTaskError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant or user. Scopes, any one of: `task:task`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(BatchDeleteCollaboratorTask::new(task_id)).await?;
/// ```
#[doc(
    alias(
        "task.v1.task.batch_delete_collaborator",
        "/open-apis/task/v1/tasks/:task_id/batch_delete_collaborator"
    )
)]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchDeleteCollaboratorTask {
    /// The task. Example: `83912691-2e43-47fc-94a4-d512e03984fa`.
    pub task_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The people to remove, by the kind of id that the call uses. Example: `["ou_99e1a581b36ecc4862cbfbce473f3123"]`.
    pub id_list: Option<Vec<String>>,
}

crate::request_builder!(BatchDeleteCollaboratorTask {
    task_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(),
    id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(BatchDeleteCollaboratorTask -> BatchDeleteCollaboratorTaskResponse, BatchDeleteCollaboratorTaskError {
    "task.v1.task.batch_delete_collaborator",
    POST "/open-apis/task/v1/tasks/:task_id/batch_delete_collaborator", [Tenant, User],
    read_value Data, Json, SCOPES = ["task:task"], LIMITS = [1000 in 60, 50 in 1];
    Path task_id "task_id", Query user_id_type "user_id_type", Body id_list "id_list"
});

/// What `task.v1.task.batch_delete_collaborator` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteCollaboratorTaskResponse {
    /// The people who were removed, by their ids.
    pub collaborators: Vec<String>,
}

crate::object!(BatchDeleteCollaboratorTaskResponse { collaborators "collaborators" });

/// What `task.v1.task.batch_delete_collaborator` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchDeleteCollaboratorTaskError {
    /// `1470403` (HTTP 403): The identity token is incorrect. It should be either user_access_token or tenant_access_token.
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 400): be refused to create or update task
    ///
    /// It does not exist or was deleted or, in the older version, the caller may not change the task. Check the ids and the caller's rights.
    NotFoundOrRefused,
    /// `1470450` (HTTP 400): request too fast
    ///
    /// There are too many requests. Try again later.
    RequestTooFast,
    /// `1470451` (HTTP 400): request api concurrently
    ///
    /// There are too many operations on the same task. Make the calls one after another.
    RequestApiConcurrently,
    /// `1470602` (HTTP 400): Invalid task id.
    ///
    /// The id of the task is not valid. Check `task_id`.
    InvalidTaskId,
    /// `1470702` (HTTP 500): failed to delete task collaborator
    FailedToDeleteTaskCollaborator,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchDeleteCollaboratorTaskError: CODES {
    PermissionDenied = 1470403 + 1, NotFoundOrRefused = 1470404 + 1, RequestTooFast = 1470450 + 1,
    RequestApiConcurrently = 1470451 + 1, InvalidTaskId = 1470602,
    FailedToDeleteTaskCollaborator = 1470702
});

/// Removes several followers from a task, and returns who was removed. Deprecated.
///
/// [`POST /open-apis/task/v1/tasks/:task_id/batch_delete_follower`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/batch_delete_follower>) gives [`BatchDeleteFollowerTaskResponse`] or fails with [`BatchDeleteFollowerTaskError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant or user. Scopes, any one of: `task:task`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(BatchDeleteFollowerTask::new(task_id)).await?;
/// ```
#[doc(
    alias(
        "task.v1.task.batch_delete_follower",
        "/open-apis/task/v1/tasks/:task_id/batch_delete_follower"
    )
)]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchDeleteFollowerTask {
    /// The task. Example: `83912691-2e43-47fc-94a4-d512e03984fa`.
    pub task_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The followers to remove, by the kind of id that the call uses. Example: `["ou_99e1a581b36ecc4862cbfbce473f3123"]`.
    pub id_list: Option<Vec<String>>,
}

crate::request_builder!(BatchDeleteFollowerTask {
    task_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(),
    id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(BatchDeleteFollowerTask -> BatchDeleteFollowerTaskResponse, BatchDeleteFollowerTaskError {
    "task.v1.task.batch_delete_follower",
    POST "/open-apis/task/v1/tasks/:task_id/batch_delete_follower", [Tenant, User], read_value Data,
    Json, SCOPES = ["task:task"], LIMITS = [1000 in 60, 50 in 1];
    Path task_id "task_id", Query user_id_type "user_id_type", Body id_list "id_list"
});

/// What `task.v1.task.batch_delete_follower` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteFollowerTaskResponse {
    /// The followers who were removed, by their ids.
    pub followers: Vec<String>,
}

crate::object!(BatchDeleteFollowerTaskResponse { followers "followers" });

/// What `task.v1.task.batch_delete_follower` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchDeleteFollowerTaskError {
    /// `1470403` (HTTP 403): The identity token is incorrect. It should be either user_access_token or tenant_access_token.
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 400): be refused to create or update task
    ///
    /// It does not exist or was deleted or, in the older version, the caller may not change the task. Check the ids and the caller's rights.
    NotFoundOrRefused,
    /// `1470450` (HTTP 400): request too fast
    ///
    /// There are too many requests. Try again later.
    RequestTooFast,
    /// `1470451` (HTTP 400): request api concurrently
    ///
    /// There are too many operations on the same task. Make the calls one after another.
    RequestApiConcurrently,
    /// `1470602` (HTTP 400): Invalid task id.
    ///
    /// The id of the task is not valid. Check `task_id`.
    InvalidTaskId,
    /// `1470712` (HTTP 500): failed to delete task followers
    FailedToDeleteTaskFollowers,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchDeleteFollowerTaskError: CODES {
    PermissionDenied = 1470403 + 1, NotFoundOrRefused = 1470404 + 1, RequestTooFast = 1470450 + 1,
    RequestApiConcurrently = 1470451 + 1, InvalidTaskId = 1470602,
    FailedToDeleteTaskFollowers = 1470712
});

/// Completes a task as a whole, for everybody who has it. Deprecated.
///
/// [`POST /open-apis/task/v1/tasks/:task_id/complete`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/complete>) gives [`CompleteTaskResponse`] or fails with [`CompleteTaskError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant or user. Scopes, any one of: `task:task`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CompleteTask::new(task_id)).await?;
/// ```
#[doc(alias("task.v1.task.complete", "/open-apis/task/v1/tasks/:task_id/complete"))]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CompleteTask {
    /// The task. Example: `bb54ab99-d360-434f-bcaa-a4cc4c05840e`.
    pub task_id: String,
}

crate::request_builder!(CompleteTask { task_id(impl Into<String>).into(); });
crate::request!(CompleteTask -> CompleteTaskResponse, CompleteTaskError {
    "task.v1.task.complete", POST "/open-apis/task/v1/tasks/:task_id/complete", [Tenant, User],
    read_value Data, None, SCOPES = ["task:task"], LIMITS = [1000 in 60, 50 in 1];
    Path task_id "task_id"
});

/// What `task.v1.task.complete` answers with.
pub type CompleteTaskResponse = crate::Empty;

/// What `task.v1.task.complete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CompleteTaskError {
    /// `1470403` (HTTP 401): The identity token is incorrect. It should be either user_access_token or tenant_access_token.
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 400): Be refused to update task, possibly due to lack of permission.
    ///
    /// It does not exist or was deleted or, in the older version, the caller may not change the task. Check the ids and the caller's rights.
    NotFoundOrRefused,
    /// `1470432` (HTTP 400): No permission to get the task.
    ///
    /// The caller may not see the task. Check the caller's rights.
    HaveNoPermissionToGetTask,
    /// `1470450` (HTTP 429): There are too many requests currently, please try again later.
    ///
    /// There are too many requests. Try again later.
    RequestTooFast,
    /// `1470451` (HTTP 400): Operation requests for the same task are too frequent.
    ///
    /// There are too many operations on the same task. Make the calls one after another.
    RequestApiConcurrently,
    /// `1470602` (HTTP 400): Invalid task id.
    ///
    /// The id of the task is not valid. Check `task_id`.
    InvalidTaskId,
    /// `1470604` (HTTP 500): Failed to update task completion status.
    FailedToUpdateTaskCompletionStatus,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CompleteTaskError: CODES {
    PermissionDenied = 1470403, NotFoundOrRefused = 1470404, HaveNoPermissionToGetTask = 1470432,
    RequestTooFast = 1470450, RequestApiConcurrently = 1470451, InvalidTaskId = 1470602,
    FailedToUpdateTaskCompletionStatus = 1470604 + 1
});

/// Creates a task with title, due time, repetition and people. Deprecated.
///
/// [`POST /open-apis/task/v1/tasks`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/create>) gives [`CreateTaskResponse`] or fails with [`CreateTaskError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant or user. Scopes, any one of: `task:task`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(CreateTask::new(origin)).await?;
/// ```
#[doc(alias("task.v1.task.create", "/open-apis/task/v1/tasks"))]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTask {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The title of the task. Length: 0 to 1000. Example: `完成本季度OKR编写`.
    pub summary: Option<String>,
    /// The description of the task, as plain text. Length: 0 to 65536. Example: `text`.
    pub description: Option<String>,
    /// Data of your own that is returned with the task as it is; binary data as Base64. Length: 0 to 65536. Example: `dGVzdA==`.
    pub extra: Option<String>,
    /// When the task is due.
    pub due: Option<Due>,
    /// Where the task comes from, as shown with it; cannot be changed once set.
    pub origin: Origin,
    /// Whether the task can be edited in the task center; not recommended any more. Default: `false`. Example: `true`.
    pub can_edit: Option<bool>,
    /// What happens when somebody completes the task, as JSON in text: a jump to a page or a hint. Length: 0 to 65536. Example: `{"custom_complete":{"android":{"href":"https://www.feishu.cn/","tip":{"zh_cn":"你好","en_us":"hello"}},"ios":{"href":"https://www.feishu.cn/","tip":{"zh_cn":"你好",…`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub custom: Option<String>,
    /// The people who do the task, by the kind of id that the call uses. Length: at most 100. Example: `["ou_49dadcd6fd55da971d887087c4f3a37a"]`.
    pub collaborator_ids: Option<Vec<String>>,
    /// The followers of the task, by the kind of id that the call uses. Length: at most 100. Example: `["ou_49dadcd6fd55da971d887087c4f3a37a"]`.
    pub follower_ids: Option<Vec<String>>,
    /// The rule by which the task repeats, as an RRULE; needs a due time. Example: `FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR`.
    pub repeat_rule: Option<String>,
    /// The title with links and mentions; this or `summary` must be given. Length: 0 to 1000. Example: `text`.
    pub rich_summary: Option<String>,
    /// The description with links and mentions; wins over `description`. Length: 0 to 65536. Example: `text`.
    pub rich_description: Option<String>,
}

crate::request_builder!(CreateTask {
    origin(Origin);
    user_id_type(impl Into<UserIdType>).into(), summary(impl Into<String>).into(),
    description(impl Into<String>).into(), extra(impl Into<String>).into(), due(Due),
    can_edit(bool), custom(impl Into<String>).into(),
    collaborator_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    follower_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    repeat_rule(impl Into<String>).into(), rich_summary(impl Into<String>).into(),
    rich_description(impl Into<String>).into()
});
crate::request!(CreateTask -> CreateTaskResponse, CreateTaskError {
    "task.v1.task.create", POST "/open-apis/task/v1/tasks", [Tenant, User], read_value Data, Json,
    SCOPES = ["task:task"], LIMITS = [100 in 60];
    Query user_id_type "user_id_type", Body summary "summary", Body description "description",
    Body extra "extra", Body due "due", Body origin "origin", Body can_edit "can_edit",
    Body custom "custom", Body collaborator_ids "collaborator_ids",
    Body follower_ids "follower_ids", Body repeat_rule "repeat_rule",
    Body rich_summary "rich_summary", Body rich_description "rich_description"
});

/// What `task.v1.task.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskResponse {
    /// The task.
    pub task: Option<Task>,
}

crate::object!(CreateTaskResponse { task "task" });

/// What `task.v1.task.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateTaskError {
    /// `1470400` (HTTP 400): The request failed due to incorrect request parameters.
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 401): The identity token is incorrect. It should be either user_access_token or tenant_access_token.
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470410` (HTTP 400): Failed to parse rich_summary.
    FailedToParseRichSummary,
    /// `1470411` (HTTP 400): Failed to parse rich_description.
    FailedToParseRichDescription,
    /// `1470414` (HTTP 400): Invalid timezone.
    ///
    /// The time zone is not valid. Check `timezone`, a name of the IANA database.
    InvalidTimeZone,
    /// `1470415` (HTTP 400): Invalid platform_i18n_name.
    InvalidPlatformI18nName,
    /// `1470416` (HTTP 400): Both summary and rich_summary are empty.
    BothSummaryRichSummaryEmpty,
    /// `1470434` (HTTP 400): Invalid repeat rule, please check the format.
    InvalidRepeatRule,
    /// `1470435` (HTTP 400): Failed to decode extra by base64.
    DecodeExtraByBase64Failed,
    /// `1470436` (HTTP 400): Failed to parse url of origin, should start with http, https or applink.
    FailedToParseUrlOfOrigin,
    /// `1470437` (HTTP 400): Summary or description length exceed limit, the maximum length of summary is 256, the maximum length of description is 65536.
    SummaryOrDescriptionLengthExceedLimit,
    /// `1470438` (HTTP 400): Invalid custom, please check the format.
    InvalidCustom,
    /// `1470439` (HTTP 400): Failed to get time by timestamp.
    FailedToGetTimeByTimestamp,
    /// `1470450` (HTTP 429): There are too many requests currently, please try again later.
    ///
    /// There are too many requests. Try again later.
    RequestTooFast,
    /// `1470600` (HTTP 500): Failed to create task.
    ///
    /// The task could not be created. Try again, or ask the support.
    FailedToCreateTask,
    /// `1470740` (HTTP 400): Text content fails to pass the audit.
    TextContentFailsToPassAudit,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateTaskError: CODES {
    InvalidParameter = 1470400, PermissionDenied = 1470403, FailedToParseRichSummary = 1470410,
    FailedToParseRichDescription = 1470411, InvalidTimeZone = 1470414,
    InvalidPlatformI18nName = 1470415, BothSummaryRichSummaryEmpty = 1470416,
    InvalidRepeatRule = 1470434, DecodeExtraByBase64Failed = 1470435,
    FailedToParseUrlOfOrigin = 1470436, SummaryOrDescriptionLengthExceedLimit = 1470437,
    InvalidCustom = 1470438, FailedToGetTimeByTimestamp = 1470439, RequestTooFast = 1470450,
    FailedToCreateTask = 1470600, TextContentFailsToPassAudit = 1470740
});

/// Deletes a task. Deprecated.
///
/// [`DELETE /open-apis/task/v1/tasks/:task_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/delete>) gives [`DeleteTaskResponse`] or fails with [`DeleteTaskError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant or user. Scopes, any one of: `task:task`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteTask::new(task_id)).await?;
/// ```
#[doc(alias("task.v1.task.delete", "/open-apis/task/v1/tasks/:task_id"))]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteTask {
    /// The task. Example: `83912691-2e43-47fc-94a4-d512e03984fa`.
    pub task_id: String,
}

crate::request_builder!(DeleteTask { task_id(impl Into<String>).into(); });
crate::request!(DeleteTask -> DeleteTaskResponse, DeleteTaskError {
    "task.v1.task.delete", DELETE "/open-apis/task/v1/tasks/:task_id", [Tenant, User],
    read_value Data, None, SCOPES = ["task:task"], LIMITS = [1000 in 60, 50 in 1];
    Path task_id "task_id"
});

/// What `task.v1.task.delete` answers with.
pub type DeleteTaskResponse = crate::Empty;

/// What `task.v1.task.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteTaskError {
    /// `1470403` (HTTP 403): The identity token is incorrect. It should be either user_access_token or tenant_access_token.
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 400): be refused to create or update task
    ///
    /// It does not exist or was deleted or, in the older version, the caller may not change the task. Check the ids and the caller's rights.
    NotFoundOrRefused,
    /// `1470433` (HTTP 400): todo has been deleted
    ///
    /// The task was deleted already. Check `task_id`.
    TodoHasBeenDeleted,
    /// `1470450` (HTTP 400): request too fast
    ///
    /// There are too many requests. Try again later.
    RequestTooFast,
    /// `1470451` (HTTP 400): request api concurrently
    ///
    /// There are too many operations on the same task. Make the calls one after another.
    RequestApiConcurrently,
    /// `1470601` (HTTP 500): delete task failed
    ///
    /// The task could not be deleted. See the message, or ask the support.
    DeleteTaskFailed,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteTaskError: CODES {
    PermissionDenied = 1470403 + 1, NotFoundOrRefused = 1470404 + 1, TodoHasBeenDeleted = 1470433,
    RequestTooFast = 1470450 + 1, RequestApiConcurrently = 1470451 + 1, DeleteTaskFailed = 1470601
});

/// Gets a task by its id. Deprecated.
///
/// [`GET /open-apis/task/v1/tasks/:task_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/get>) gives [`GetTaskResponse`] or fails with [`GetTaskError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant or user. Scopes, any one of: `task:task`, `task:task:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetTask::new(task_id)).await?;
/// ```
#[doc(alias("task.v1.task.get", "/open-apis/task/v1/tasks/:task_id"))]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTask {
    /// The task. Example: `83912691-2e43-47fc-94a4-d512e03984fa`.
    pub task_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(GetTask {
    task_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetTask -> GetTaskResponse, GetTaskError {
    "task.v1.task.get", GET "/open-apis/task/v1/tasks/:task_id", [Tenant, User], read_value Data,
    None, SCOPES = ["task:task", "task:task:readonly"], LIMITS = [1000 in 60, 50 in 1];
    Path task_id "task_id", Query user_id_type "user_id_type"
});

/// What `task.v1.task.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskResponse {
    /// The task.
    pub task: Option<Task>,
}

crate::object!(GetTaskResponse { task "task" });

/// What `task.v1.task.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetTaskError {
    /// `1470403` (HTTP 403): The identity token is incorrect. It should be either user_access_token or tenant_access_token.
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470432` (HTTP 400): have no permission to get task
    ///
    /// The caller may not see the task. Check the caller's rights.
    HaveNoPermissionToGetTask,
    /// `1470602` (HTTP 400): Invalid task id.
    ///
    /// The id of the task is not valid. Check `task_id`.
    InvalidTaskId,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetTaskError: CODES {
    PermissionDenied = 1470403 + 1, HaveNoPermissionToGetTask = 1470432 + 1, InvalidTaskId = 1470602
});

/// Lists the tasks of a user or, as the tenant, those that the app itself created. Deprecated.
///
/// [`GET /open-apis/task/v1/tasks`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/list>) gives [`ListTaskResponse`] or fails with [`ListTaskError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant or user. Scopes, any one of: `task:task:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListTask::new()).items();
/// ```
#[doc(alias("task.v1.task.list", "/open-apis/task/v1/tasks"))]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTask {
    /// How many items a page holds at most. Range: at most `100`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `MTYzMTg3ODUxNQ==`.
    pub page_token: Option<String>,
    /// Only tasks created from this time on, in seconds since 1970. Example: `1652323331`.
    pub start_create_time: Option<String>,
    /// Only tasks created up to this time, in seconds since 1970. Example: `1652323335`.
    pub end_create_time: Option<String>,
    /// Only completed tasks, or only open ones; all where left out. Example: `false`.
    pub task_completed: Option<bool>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(ListTask {
    page_size(i64), page_token(impl Into<String>).into(),
    start_create_time(impl Into<String>).into(), end_create_time(impl Into<String>).into(),
    task_completed(bool), user_id_type(impl Into<UserIdType>).into()
});
crate::request!(ListTask -> ListTaskResponse, ListTaskError {
    "task.v1.task.list", GET "/open-apis/task/v1/tasks", [Tenant, User], read_value Data, None,
    SCOPES = ["task:task:readonly"], LIMITS = [1000 in 60, 50 in 1];
    Query page_size "page_size", Query page_token "page_token",
    Query start_create_time "start_create_time", Query end_create_time "end_create_time",
    Query task_completed "task_completed", Query user_id_type "user_id_type"
});
crate::paged!(ListTask: Task { page_token, page_size; page_token, has_more, items });

/// What `task.v1.task.list` answers with.
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

/// What `task.v1.task.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListTaskError {
    /// `1470403` (HTTP 403): The identity token is incorrect. It should be either user_access_token or tenant_access_token.
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470421` (HTTP 400): page_size exceed 100
    ///
    /// The page is too large. Set `page_size` to 100 or less.
    PageSizeExceed100,
    /// `1470422` (HTTP 400): failed to parse page_token
    ///
    /// The page token is not valid, or calls with the same `client_token` ran at the same time. Check `page_token`, or make the calls one after another.
    PageTokenOrConcurrentCalls,
    /// `1470605` (HTTP 500): failed to get task list
    ///
    /// The tasks could not be listed. Ask the support.
    FailedToGetTaskList,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListTaskError: CODES {
    PermissionDenied = 1470403 + 1, PageSizeExceed100 = 1470421,
    PageTokenOrConcurrentCalls = 1470422, FailedToGetTaskList = 1470605
});

/// Changes the fields of a task that `update_fields` names. Deprecated.
///
/// [`PATCH /open-apis/task/v1/tasks/:task_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/patch>) gives [`PatchTaskResponse`] or fails with [`PatchTaskError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant or user. Scopes, any one of: `task:task`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(PatchTask::new(task_id, task, update_fields)).await?;
/// ```
#[doc(alias("task.v1.task.patch", "/open-apis/task/v1/tasks/:task_id"))]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchTask {
    /// The task. Example: `83912691-2e43-47fc-94a4-d512e03984fa`.
    pub task_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The task.
    pub task: Task,
    /// The names of the fields to change; those without a value are cleared. Example: `["summary"]`.
    pub update_fields: Vec<UpdateField>,
}

crate::request_builder!(PatchTask {
    task_id(impl Into<String>).into(), task(Task),
    update_fields(impl IntoIterator<Item = impl Into<UpdateField>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(PatchTask -> PatchTaskResponse, PatchTaskError {
    "task.v1.task.patch", PATCH "/open-apis/task/v1/tasks/:task_id", [Tenant, User],
    read_value Data, Json, SCOPES = ["task:task"], LIMITS = [1000 in 60, 50 in 1];
    Path task_id "task_id", Query user_id_type "user_id_type", Body task "task",
    Body update_fields "update_fields"
});

/// What `task.v1.task.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchTaskResponse {
    /// The task.
    pub task: Option<Task>,
}

crate::object!(PatchTaskResponse { task "task" });

/// What `task.v1.task.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchTaskError {
    /// `1470400` (HTTP 400): The request failed due to incorrect request parameters.
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): The identity token is incorrect. It should be either user_access_token or tenant_access_token.
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 400): be refused to create or update task, perhaps you have no permission
    ///
    /// It does not exist or was deleted or, in the older version, the caller may not change the task. Check the ids and the caller's rights.
    NotFoundOrRefused,
    /// `1470410` (HTTP 400): failed to parse rich_summary
    FailedToParseRichSummary,
    /// `1470411` (HTTP 400): failed to parse rich_description
    FailedToParseRichDescription,
    /// `1470412` (HTTP 400): invalid follower id
    ///
    /// A follower's id is not valid. Check `follower_ids`, which may hold no empty text.
    InvalidFollowerId,
    /// `1470413` (HTTP 400): invalid collaborator id
    ///
    /// The id of a person who does the task is not valid. Check `collaborator_ids`, which may hold no empty text.
    InvalidCollaboratorId,
    /// `1470414` (HTTP 400): invalid time zone
    ///
    /// The time zone is not valid. Check `timezone`, a name of the IANA database.
    InvalidTimeZone,
    /// `1470415` (HTTP 400): invalid platform_i18n_name
    InvalidPlatformI18nName,
    /// `1470423` (HTTP 400): task id is missing
    ///
    /// The id of the task is missing. Give `task_id`.
    TaskIdIsMissing,
    /// `1470424` (HTTP 400): update_fields include unknown field
    UpdateFieldsIncludeUnknownField,
    /// `1470425` (HTTP 400): update_fields include forbidden field
    UpdateFieldsIncludeForbiddenField,
    /// `1470426` (HTTP 400): expected one or more update field
    ExpectedOneOrMoreUpdateField,
    /// `1470434` (HTTP 400): invalid repeat rule, please check the format
    InvalidRepeatRule,
    /// `1470435` (HTTP 400): decode extra by base64 failed
    DecodeExtraByBase64Failed,
    /// `1470436` (HTTP 400): failed to parse url of origin, should start with http, https or applink
    FailedToParseUrlOfOrigin,
    /// `1470437` (HTTP 400): summary or description length exceed limit, the maximum length of summary is 256, the maximum length of description is 65536
    SummaryOrDescriptionLengthExceedLimit,
    /// `1470438` (HTTP 400): invalid custom, please check the format
    InvalidCustom,
    /// `1470439` (HTTP 400): failed to get time by timestamp
    FailedToGetTimeByTimestamp,
    /// `1470450` (HTTP 400): request too fast
    ///
    /// There are too many requests. Try again later.
    RequestTooFast,
    /// `1470602` (HTTP 400): Invalid task id.
    ///
    /// The id of the task is not valid. Check `task_id`.
    InvalidTaskId,
    /// `1470603` (HTTP 500): update task failed
    ///
    /// The task could not be changed, mostly because the change is not allowed. See the message.
    UpdateTaskFailed,
    /// `1470740` (HTTP 400): Text content fails to pass the audit.
    TextContentFailsToPassAudit,
    /// `1470741` (HTTP 500): failed to audit task
    ///
    /// The content of the task was not approved. See the message, or ask the support.
    FailedToAuditTask,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchTaskError: CODES {
    InvalidParameter = 1470400, PermissionDenied = 1470403 + 1, NotFoundOrRefused = 1470404 + 2,
    FailedToParseRichSummary = 1470410 + 1, FailedToParseRichDescription = 1470411 + 1,
    InvalidFollowerId = 1470412, InvalidCollaboratorId = 1470413, InvalidTimeZone = 1470414 + 1,
    InvalidPlatformI18nName = 1470415 + 1, TaskIdIsMissing = 1470423,
    UpdateFieldsIncludeUnknownField = 1470424, UpdateFieldsIncludeForbiddenField = 1470425,
    ExpectedOneOrMoreUpdateField = 1470426, InvalidRepeatRule = 1470434 + 1,
    DecodeExtraByBase64Failed = 1470435 + 1, FailedToParseUrlOfOrigin = 1470436 + 1,
    SummaryOrDescriptionLengthExceedLimit = 1470437 + 1, InvalidCustom = 1470438 + 1,
    FailedToGetTimeByTimestamp = 1470439 + 1, RequestTooFast = 1470450 + 1, InvalidTaskId = 1470602,
    UpdateTaskFailed = 1470603, TextContentFailsToPassAudit = 1470740, FailedToAuditTask = 1470741
});

/// Makes a completed task open again. Deprecated.
///
/// [`POST /open-apis/task/v1/tasks/:task_id/uncomplete`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/uncomplete>) gives [`UncompleteTaskResponse`] or fails with [`UncompleteTaskError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant or user. Scopes, any one of: `task:task`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(UncompleteTask::new(task_id)).await?;
/// ```
#[doc(alias("task.v1.task.uncomplete", "/open-apis/task/v1/tasks/:task_id/uncomplete"))]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UncompleteTask {
    /// The task. Example: `bb54ab99-d360-434f-bcaa-a4cc4c05840e`.
    pub task_id: String,
}

crate::request_builder!(UncompleteTask { task_id(impl Into<String>).into(); });
crate::request!(UncompleteTask -> UncompleteTaskResponse, UncompleteTaskError {
    "task.v1.task.uncomplete", POST "/open-apis/task/v1/tasks/:task_id/uncomplete", [Tenant, User],
    read_value Data, None, SCOPES = ["task:task"], LIMITS = [1000 in 60, 50 in 1];
    Path task_id "task_id"
});

/// What `task.v1.task.uncomplete` answers with.
pub type UncompleteTaskResponse = crate::Empty;

/// What `task.v1.task.uncomplete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UncompleteTaskError {
    /// `1470403` (HTTP 403): The identity token is incorrect. It should be either user_access_token or tenant_access_token.
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 400): be refused to create or update task
    ///
    /// It does not exist or was deleted or, in the older version, the caller may not change the task. Check the ids and the caller's rights.
    NotFoundOrRefused,
    /// `1470432` (HTTP 400): have no permission to get task
    ///
    /// The caller may not see the task. Check the caller's rights.
    HaveNoPermissionToGetTask,
    /// `1470450` (HTTP 400): request too fast
    ///
    /// There are too many requests. Try again later.
    RequestTooFast,
    /// `1470451` (HTTP 400): request api concurrently
    ///
    /// There are too many operations on the same task. Make the calls one after another.
    RequestApiConcurrently,
    /// `1470602` (HTTP 400): Invalid task id.
    ///
    /// The id of the task is not valid. Check `task_id`.
    InvalidTaskId,
    /// `1470604` (HTTP 400): Failed to update task completion status.
    FailedToUpdateTaskCompletionStatus,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UncompleteTaskError: CODES {
    PermissionDenied = 1470403 + 1, NotFoundOrRefused = 1470404 + 1,
    HaveNoPermissionToGetTask = 1470432 + 1, RequestTooFast = 1470450 + 1,
    RequestApiConcurrently = 1470451 + 1, InvalidTaskId = 1470602,
    FailedToUpdateTaskCompletionStatus = 1470604
});
