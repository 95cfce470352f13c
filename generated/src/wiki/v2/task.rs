// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `task`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Returns the progress and result of an asynchronous wiki task.
///
/// [`GET /open-apis/wiki/v2/tasks/:task_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/task/get>) gives [`GetTaskResponse`] or fails with [`GetTaskError`].
///
/// Token: tenant or user. Scopes, any one of: `wiki:space:read`, `wiki:wiki`, `wiki:wiki:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(GetTask::new(task_id)).await?;
/// ```
#[doc(alias("wiki.v2.task.get", "/open-apis/wiki/v2/tasks/:task_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTask {
    /// The task that moves the document. Example: `7037044037068177428-075c9481e6a0007c1df689dfbe5b55a08b6b06f7`.
    pub task_id: String,
    /// The type of the task. Example: `move`.
    ///
    /// Set by `new`, since no other value is documented.
    pub task_type: TaskType,
}

crate::request_builder!(GetTask {
    task_id(impl Into<String>).into();;
    task_type = TaskType::Move
});
crate::request!(GetTask -> GetTaskResponse, GetTaskError {
    "wiki.v2.task.get", GET "/open-apis/wiki/v2/tasks/:task_id", [Tenant, User], read_value Data,
    None, SCOPES = ["wiki:space:read", "wiki:wiki", "wiki:wiki:readonly"], LIMITS = [100 in 60];
    Path task_id "task_id", Query task_type "task_type"
});

/// What `wiki.v2.task.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskResponse {
    /// The task.
    pub task: Option<TaskResult>,
}

crate::object!(GetTaskResponse { task "task" });

/// What `wiki.v2.task.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetTaskError {
    /// `131001` (HTTP 400): rpc fail
    ///
    /// The system failed. Try again later; ask the support with the log id if it stays so.
    RpcFail,
    /// `131002` (HTTP 400): param err
    ///
    /// A parameter is wrong. Check types and values against the message.
    ParamErr,
    /// `131004` (HTTP 400): invalid user
    ///
    /// The caller is not valid. Check the access token; ask the support if it stays so.
    InvalidUser,
    /// `131005` (HTTP 400): not found
    ///
    /// Something that is named does not exist. Look in the message which: space, node, document, member or user.
    NotFound,
    /// `131006` (HTTP 400): permission denied
    ///
    /// The caller lacks rights. Make it a member or administrator of the space, or share the node with it.
    PermissionDenied,
    /// `131007` (HTTP 400): internal err
    ///
    /// The system failed. Do not try again; ask the support with the log id.
    InternalErr,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetTaskError: CODES {
    RpcFail = 131001, ParamErr = 131002, InvalidUser = 131004, NotFound = 131005,
    PermissionDenied = 131006, InternalErr = 131007
});
