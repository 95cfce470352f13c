// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `task`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Approves a task of an approval instance on behalf of its approver, with an optional comment and form.
///
/// [`POST /open-apis/approval/v4/tasks/approve`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/approve>) gives [`ApproveTaskResponse`] or fails with [`ApproveTaskError`].
///
/// Token: tenant. Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:task`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = ApproveTask::new().approval_code(approval_code).instance_code(instance_code).user_id(user_id).task_id(task_id);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("approval.v4.task.approve", "/open-apis/approval/v4/tasks/approve"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ApproveTask {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The approval definition. Example: `7C468A54-8745-2245-9675-08B7C63E7A85`.
    ///
    /// Required.
    pub approval_code: Option<String>,
    /// The approval instance. Example: `81D31358-93AF-92D6-7425-01A5D67C4E71`.
    ///
    /// Required.
    pub instance_code: Option<String>,
    /// The user, by the kind of id that the call uses. Example: `f7cb567e`.
    ///
    /// Required.
    pub user_id: Option<String>,
    /// What the approver says. Example: `OK`.
    pub comment: Option<String>,
    /// The task. Example: `12345`.
    ///
    /// Required.
    pub task_id: Option<String>,
    /// The values of the form, as JSON in text. Example: `[{"id":"111", "type": "input", "value":"test"}]`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub form: Option<String>,
}

crate::request_builder!(named ApproveTask {
    user_id_type(impl Into<UserIdType>).into(), approval_code(impl Into<String>).into(),
    instance_code(impl Into<String>).into(), user_id(impl Into<String>).into(),
    comment(impl Into<String>).into(), task_id(impl Into<String>).into(),
    form(impl Into<String>).into()
});
crate::request!(ApproveTask -> ApproveTaskResponse, ApproveTaskError {
    "approval.v4.task.approve", POST "/open-apis/approval/v4/tasks/approve", [Tenant],
    read_value Data, Json,
    SCOPES = ["approval:approval", "approval:approval:readonly", "approval:task"],
    LIMITS = [100 in 60],
    NAMED = [approval_code "approval_code", instance_code "instance_code", user_id "user_id", task_id "task_id"];
    Query user_id_type "user_id_type", Body approval_code "approval_code",
    Body instance_code "instance_code", Body user_id "user_id", Body comment "comment",
    Body task_id "task_id", Body form "form"
});

/// What `approval.v4.task.approve` answers with.
pub type ApproveTaskResponse = crate::Empty;

/// What `approval.v4.task.approve` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ApproveTaskError {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends, and the values in `form`, against the message.
    ParamIsInvalid,
    /// `1390002` (HTTP 400): approval code not found
    ///
    /// The approval definition does not exist. Check `approval_code`.
    ApprovalCodeNotFound,
    /// `1390003` (HTTP 400): instance code not found
    ///
    /// The approval instance does not exist. Check its code or id.
    InstanceCodeNotFound,
    /// `1390010` (HTTP 400): task not found
    ///
    /// The task does not exist. Check `task_id` against the tasks of the instance.
    TaskNotFound,
    /// `1390018` (HTTP 400): not support handwritten signature
    ///
    /// The node asks for a handwritten signature, which the API cannot give. Handle the task in the client.
    NotSupportHandwrittenSignature,
    /// `1395001` (HTTP 400): There have been some errors. Please try again later
    ///
    /// The system failed. Check the parameters and the values in `form`, slow down, and try again.
    ThereHaveBeenSomeErrors,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ApproveTaskError: CODES {
    ParamIsInvalid = 1390001 + 1, ApprovalCodeNotFound = 1390002, InstanceCodeNotFound = 1390003,
    TaskNotFound = 1390010, NotSupportHandwrittenSignature = 1390018,
    ThereHaveBeenSomeErrors = 1395001
});

/// Lists a user's approval tasks by topic: to do, done, started, or copied in on.
///
/// [`GET /open-apis/approval/v4/tasks/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/query>) gives [`QueryTaskResponse`] or fails with [`QueryTaskError`].
///
/// Token: tenant or user. Scopes, any one of: `approval:approval:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// ```ignore
/// let mut items = client.list(QueryTask::new(user_id, topic)).items();
/// ```
#[doc(alias("approval.v4.task.query", "/open-apis/approval/v4/tasks/query"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryTask {
    /// How many items a page holds at most. Default: `100`. Range: at most `200`. Example: `100`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `1`.
    pub page_token: Option<String>,
    /// The user, by the kind of id that the call uses. Example: `example_user_id`.
    pub user_id: String,
    /// The list that the task is in. Example: `1`.
    pub topic: Topic,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(QueryTask {
    user_id(impl Into<String>).into(), topic(impl Into<Topic>).into();
    page_size(i64), page_token(impl Into<String>).into(), user_id_type(impl Into<UserIdType>).into()
});
crate::request!(QueryTask -> QueryTaskResponse, QueryTaskError {
    "approval.v4.task.query", GET "/open-apis/approval/v4/tasks/query", [Tenant, User],
    read_value Data, None, SCOPES = ["approval:approval:readonly"];
    Query page_size "page_size", Query page_token "page_token", Query user_id "user_id",
    Query topic "topic", Query user_id_type "user_id_type"
});
crate::paged!(QueryTask: Task { page_token, page_size; page_token, has_more, tasks });

/// What `approval.v4.task.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTaskResponse {
    /// The tasks.
    pub tasks: Vec<Task>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// How many tasks there are; only on the first page.
    pub count: Option<Count>,
}

crate::object!(QueryTaskResponse {
    tasks "tasks", page_token "page_token", has_more "has_more", count "count"
});

/// What `approval.v4.task.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryTaskError {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends, and the values in `form`, against the message.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryTaskError: CODES { ParamIsInvalid = 1390001 + 1 });

/// Rejects a task of an approval instance on behalf of its approver.
///
/// [`POST /open-apis/approval/v4/tasks/reject`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/reject>) gives [`RejectTaskResponse`] or fails with [`RejectTaskError`].
///
/// Token: tenant. Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:task`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = RejectTask::new().approval_code(approval_code).instance_code(instance_code).user_id(user_id).task_id(task_id);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("approval.v4.task.reject", "/open-apis/approval/v4/tasks/reject"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct RejectTask {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The approval definition. Example: `7C468A54-8745-2245-9675-08B7C63E7A85`.
    ///
    /// Required.
    pub approval_code: Option<String>,
    /// The approval instance. Example: `81D31358-93AF-92D6-7425-01A5D67C4E71`.
    ///
    /// Required.
    pub instance_code: Option<String>,
    /// The user, by the kind of id that the call uses. Example: `f7cb567e`.
    ///
    /// Required.
    pub user_id: Option<String>,
    /// What the approver says. Example: `OK`.
    pub comment: Option<String>,
    /// The task. Example: `12345`.
    ///
    /// Required.
    pub task_id: Option<String>,
    /// The values of the form, as JSON in text. Example: `[{"id":"user_name", "type": "input", "value":"test"}]`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub form: Option<String>,
}

crate::request_builder!(named RejectTask {
    user_id_type(impl Into<UserIdType>).into(), approval_code(impl Into<String>).into(),
    instance_code(impl Into<String>).into(), user_id(impl Into<String>).into(),
    comment(impl Into<String>).into(), task_id(impl Into<String>).into(),
    form(impl Into<String>).into()
});
crate::request!(RejectTask -> RejectTaskResponse, RejectTaskError {
    "approval.v4.task.reject", POST "/open-apis/approval/v4/tasks/reject", [Tenant],
    read_value Data, Json,
    SCOPES = ["approval:approval", "approval:approval:readonly", "approval:task"],
    LIMITS = [100 in 60],
    NAMED = [approval_code "approval_code", instance_code "instance_code", user_id "user_id", task_id "task_id"];
    Query user_id_type "user_id_type", Body approval_code "approval_code",
    Body instance_code "instance_code", Body user_id "user_id", Body comment "comment",
    Body task_id "task_id", Body form "form"
});

/// What `approval.v4.task.reject` answers with.
pub type RejectTaskResponse = crate::Empty;

/// What `approval.v4.task.reject` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RejectTaskError {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends, and the values in `form`, against the message.
    ParamIsInvalid,
    /// `1390002` (HTTP 400): approval code not found
    ///
    /// The approval definition does not exist. Check `approval_code`.
    ApprovalCodeNotFound,
    /// `1390003` (HTTP 400): instance code not found
    ///
    /// The approval instance does not exist. Check its code or id.
    InstanceCodeNotFound,
    /// `1390010` (HTTP 400): task not found
    ///
    /// The task does not exist. Check `task_id` against the tasks of the instance.
    TaskNotFound,
    /// `1390018` (HTTP 400): not support handwritten signature
    ///
    /// The node asks for a handwritten signature, which the API cannot give. Handle the task in the client.
    NotSupportHandwrittenSignature,
    /// `1395001` (HTTP 400): There have been some errors. Please try again later
    ///
    /// The system failed. Check the parameters and the values in `form`, slow down, and try again.
    ThereHaveBeenSomeErrors,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(RejectTaskError: CODES {
    ParamIsInvalid = 1390001 + 1, ApprovalCodeNotFound = 1390002, InstanceCodeNotFound = 1390003,
    TaskNotFound = 1390010, NotSupportHandwrittenSignature = 1390018,
    ThereHaveBeenSomeErrors = 1395001
});

/// Submits an approval again that was sent back to the user who started it.
///
/// [`POST /open-apis/approval/v4/tasks/resubmit`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/resubmit>) gives [`ResubmitTaskResponse`] or fails with [`ResubmitTaskError`].
///
/// Token: tenant. Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:task`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = ResubmitTask::new().approval_code(approval_code).instance_code(instance_code).user_id(user_id).task_id(task_id).form(form);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("approval.v4.task.resubmit", "/open-apis/approval/v4/tasks/resubmit"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ResubmitTask {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The approval definition. Example: `7C468A54-8745-2245-9675-08B7C63E7A85`.
    ///
    /// Required.
    pub approval_code: Option<String>,
    /// The approval instance. Example: `81D31358-93AF-92D6-7425-01A5D67C4E71`.
    ///
    /// Required.
    pub instance_code: Option<String>,
    /// The user, by the kind of id that the call uses. Example: `f7cb567e`.
    ///
    /// Required.
    pub user_id: Option<String>,
    /// What the approver says. Example: `{"text":"评论"]}`.
    pub comment: Option<String>,
    /// The task. Example: `12345`.
    ///
    /// Required.
    pub task_id: Option<String>,
    /// The values of the form, as JSON in text. Example: `[{"id":"user_name", "type": "input", "value":"test"}]`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    ///
    /// Required.
    pub form: Option<String>,
}

crate::request_builder!(named ResubmitTask {
    user_id_type(impl Into<UserIdType>).into(), approval_code(impl Into<String>).into(),
    instance_code(impl Into<String>).into(), user_id(impl Into<String>).into(),
    comment(impl Into<String>).into(), task_id(impl Into<String>).into(),
    form(impl Into<String>).into()
});
crate::request!(ResubmitTask -> ResubmitTaskResponse, ResubmitTaskError {
    "approval.v4.task.resubmit", POST "/open-apis/approval/v4/tasks/resubmit", [Tenant],
    read_value Data, Json,
    SCOPES = ["approval:approval", "approval:approval:readonly", "approval:task"],
    LIMITS = [100 in 60],
    NAMED = [approval_code "approval_code", instance_code "instance_code", user_id "user_id", task_id "task_id", form "form"];
    Query user_id_type "user_id_type", Body approval_code "approval_code",
    Body instance_code "instance_code", Body user_id "user_id", Body comment "comment",
    Body task_id "task_id", Body form "form"
});

/// What `approval.v4.task.resubmit` answers with.
pub type ResubmitTaskResponse = crate::Empty;

/// What `approval.v4.task.resubmit` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ResubmitTaskError {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends, and the values in `form`, against the message.
    ParamIsInvalid,
    /// `1390002` (HTTP 400): approval code not found
    ///
    /// The approval definition does not exist. Check `approval_code`.
    ApprovalCodeNotFound,
    /// `1390003` (HTTP 400): instance code not found
    ///
    /// The approval instance does not exist. Check its code or id.
    InstanceCodeNotFound,
    /// `1390010` (HTTP 400): task not found
    ///
    /// The task does not exist. Check `task_id` against the tasks of the instance.
    TaskNotFound,
    /// `1390018` (HTTP 400): not support handwritten signature
    ///
    /// The node asks for a handwritten signature, which the API cannot give. Handle the task in the client.
    NotSupportHandwrittenSignature,
    /// `1395001` (HTTP 400): There have been some errors. Please try again later
    ///
    /// The system failed. Check the parameters and the values in `form`, slow down, and try again.
    ThereHaveBeenSomeErrors,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ResubmitTaskError: CODES {
    ParamIsInvalid = 1390001 + 1, ApprovalCodeNotFound = 1390002, InstanceCodeNotFound = 1390003,
    TaskNotFound = 1390010, NotSupportHandwrittenSignature = 1390018,
    ThereHaveBeenSomeErrors = 1395001
});

/// Searches approval tasks by user, definition, status, group and time.
///
/// [`POST /open-apis/approval/v4/tasks/search`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/search>) gives [`SearchTaskResponse`] or fails with [`SearchTaskError`].
///
/// Token: tenant. Scopes, any one of: `approval:approval:readonly`, `approval:approval.list:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(SearchTask::new()).items();
/// ```
#[doc(alias("approval.v4.task.search", "/open-apis/approval/v4/tasks/search"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchTask {
    /// How many items a page holds at most. Default: `10`. Range: `5` to `200`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `nF1ZXJ5VGhlbkZldGNoCgAAAAAA6PZwFmUzSldvTC1yU`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The approver, by the kind of id that the call uses. Example: `lwiu098wj`.
    pub user_id: Option<String>,
    /// The approval definition. Example: `EB828003-9FFE-4B3F-AA50-2E199E2ED942`.
    pub approval_code: Option<String>,
    /// The approval instance. Example: `EB828003-9FFE-4B3F-AA50-2E199E2ED943`.
    pub instance_code: Option<String>,
    /// The instance's id in the third-party system. Example: `EB828003-9FFE-4B3F-AA50-2E199E2ED976`.
    pub instance_external_id: Option<String>,
    /// The group's id in the third-party system. Example: `1234567`.
    pub group_external_id: Option<String>,
    /// The title of the task. Example: `test`.
    pub task_title: Option<String>,
    /// The state of the task. Example: `PENDING`.
    pub task_status: Option<TaskStatus>,
    /// From when on tasks were started, in milliseconds since 1970. Example: `1547654251506`.
    pub task_start_time_from: Option<String>,
    /// Until when tasks were started, in milliseconds since 1970. Example: `1547654251506`.
    pub task_start_time_to: Option<String>,
    /// The language, `zh-CN` or `en-US` for example. Example: `zh-CN`.
    pub locale: Option<InstanceLocale>,
    /// The states of the tasks; `task_status` counts no more where this is given. Example: `["PENDING"]`.
    pub task_status_list: Option<Vec<TaskStatusList>>,
    /// What the tasks are ordered by. Default: `2`. Example: `2`.
    pub order: Option<TaskOrder>,
}

crate::request_builder!(SearchTask {
    page_size(i64), page_token(impl Into<String>).into(),
    user_id_type(impl Into<UserIdType>).into(), user_id(impl Into<String>).into(),
    approval_code(impl Into<String>).into(), instance_code(impl Into<String>).into(),
    instance_external_id(impl Into<String>).into(), group_external_id(impl Into<String>).into(),
    task_title(impl Into<String>).into(), task_status(impl Into<TaskStatus>).into(),
    task_start_time_from(impl Into<String>).into(), task_start_time_to(impl Into<String>).into(),
    locale(impl Into<InstanceLocale>).into(),
    task_status_list(impl IntoIterator<Item = impl Into<TaskStatusList>>).into_iter().map(Into::into).collect(),
    order(impl Into<TaskOrder>).into()
});
crate::request!(SearchTask -> SearchTaskResponse, SearchTaskError {
    "approval.v4.task.search", POST "/open-apis/approval/v4/tasks/search", [Tenant],
    read_value Data, Json,
    SCOPES = ["approval:approval:readonly", "approval:approval.list:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Query page_size "page_size", Query page_token "page_token", Query user_id_type "user_id_type",
    Body user_id "user_id", Body approval_code "approval_code", Body instance_code "instance_code",
    Body instance_external_id "instance_external_id", Body group_external_id "group_external_id",
    Body task_title "task_title", Body task_status "task_status",
    Body task_start_time_from "task_start_time_from", Body task_start_time_to "task_start_time_to",
    Body locale "locale", Body task_status_list "task_status_list", Body order "order"
});
crate::paged!(SearchTask: TaskSearchItem {
    page_token, page_size;
    page_token, has_more, task_list
});

/// What `approval.v4.task.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTaskResponse {
    /// How many tasks were found in all.
    pub count: Option<i64>,
    /// The tasks.
    pub task_list: Vec<TaskSearchItem>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(SearchTaskResponse {
    count "count", task_list "task_list", page_token "page_token", has_more "has_more"
});

/// What `approval.v4.task.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchTaskError {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends, and the values in `form`, against the message.
    ParamIsInvalid,
    /// `1390002` (HTTP 400): approval code not found
    ///
    /// The approval definition does not exist. Check `approval_code`.
    ApprovalCodeNotFound,
    /// `1390003` (HTTP 400): instance code not found
    ///
    /// The approval instance does not exist. Check its code or id.
    InstanceCodeNotFound,
    /// `1395001` (HTTP 400): There have been some errors. Please try again later
    ///
    /// The system failed. Check the parameters and the values in `form`, slow down, and try again.
    ThereHaveBeenSomeErrors,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SearchTaskError: CODES {
    ParamIsInvalid = 1390001 + 1, ApprovalCodeNotFound = 1390002, InstanceCodeNotFound = 1390003,
    ThereHaveBeenSomeErrors = 1395001
});

/// Hands a task of an approval instance over to another approver.
///
/// [`POST /open-apis/approval/v4/tasks/transfer`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/transfer>) gives [`TransferTaskResponse`] or fails with [`TransferTaskError`].
///
/// Token: tenant. Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:task`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = TransferTask::new().approval_code(approval_code).instance_code(instance_code).user_id(user_id).transfer_user_id(transfer_user_id).task_id(task_id);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("approval.v4.task.transfer", "/open-apis/approval/v4/tasks/transfer"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct TransferTask {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The approval definition. Example: `7C468A54-8745-2245-9675-08B7C63E7A85`.
    ///
    /// Required.
    pub approval_code: Option<String>,
    /// The approval instance. Example: `81D31358-93AF-92D6-7425-01A5D67C4E71`.
    ///
    /// Required.
    pub instance_code: Option<String>,
    /// The user, by the kind of id that the call uses. Example: `f7cb567e`.
    ///
    /// Required.
    pub user_id: Option<String>,
    /// What the approver says. Example: `OK`.
    pub comment: Option<String>,
    /// Who takes the task over. Example: `f4ip317q`.
    ///
    /// Required.
    pub transfer_user_id: Option<String>,
    /// The task. Example: `12345`.
    ///
    /// Required.
    pub task_id: Option<String>,
}

crate::request_builder!(named TransferTask {
    user_id_type(impl Into<UserIdType>).into(), approval_code(impl Into<String>).into(),
    instance_code(impl Into<String>).into(), user_id(impl Into<String>).into(),
    comment(impl Into<String>).into(), transfer_user_id(impl Into<String>).into(),
    task_id(impl Into<String>).into()
});
crate::request!(TransferTask -> TransferTaskResponse, TransferTaskError {
    "approval.v4.task.transfer", POST "/open-apis/approval/v4/tasks/transfer", [Tenant],
    read_value Data, Json,
    SCOPES = ["approval:approval", "approval:approval:readonly", "approval:task"],
    LIMITS = [100 in 60],
    NAMED = [approval_code "approval_code", instance_code "instance_code", user_id "user_id", transfer_user_id "transfer_user_id", task_id "task_id"];
    Query user_id_type "user_id_type", Body approval_code "approval_code",
    Body instance_code "instance_code", Body user_id "user_id", Body comment "comment",
    Body transfer_user_id "transfer_user_id", Body task_id "task_id"
});

/// What `approval.v4.task.transfer` answers with.
pub type TransferTaskResponse = crate::Empty;

/// What `approval.v4.task.transfer` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TransferTaskError {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends, and the values in `form`, against the message.
    ParamIsInvalid,
    /// `1390002` (HTTP 400): approval code not found
    ///
    /// The approval definition does not exist. Check `approval_code`.
    ApprovalCodeNotFound,
    /// `1390003` (HTTP 400): instance code not found
    ///
    /// The approval instance does not exist. Check its code or id.
    InstanceCodeNotFound,
    /// `1390010` (HTTP 400): task not found
    ///
    /// The task does not exist. Check `task_id` against the tasks of the instance.
    TaskNotFound,
    /// `1390018` (HTTP 400): not support handwritten signature
    ///
    /// The node asks for a handwritten signature, which the API cannot give. Handle the task in the client.
    NotSupportHandwrittenSignature,
    /// `1395001` (HTTP 400): There have been some errors. Please try again later
    ///
    /// The system failed. Check the parameters and the values in `form`, slow down, and try again.
    ThereHaveBeenSomeErrors,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(TransferTaskError: CODES {
    ParamIsInvalid = 1390001 + 1, ApprovalCodeNotFound = 1390002, InstanceCodeNotFound = 1390003,
    TaskNotFound = 1390010, NotSupportHandwrittenSignature = 1390018,
    ThereHaveBeenSomeErrors = 1395001
});
