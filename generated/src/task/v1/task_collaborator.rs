// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `task_collaborator`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds people to those who do a task; followers may not do this. Deprecated.
///
/// [`POST /open-apis/task/v1/tasks/:task_id/collaborators`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-collaborator/create>) gives [`CreateTaskCollaboratorResponse`] or fails with [`CreateTaskCollaboratorError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant or user. Scopes, any one of: `task:task`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(CreateTaskCollaborator::new(task_id)).await?;
/// ```
#[doc(
    alias(
        "task.v1.task_collaborator.create",
        "/open-apis/task/v1/tasks/:task_id/collaborators"
    )
)]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTaskCollaborator {
    /// The task. Example: `83912691-2e43-47fc-94a4-d512e03984fa`.
    pub task_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The person to add; use `id_list`. Example: `ou_99e1a581b36ecc4862cbfbce473f1234`.
    pub id: Option<String>,
    /// The people to add, by the kind of id that the call uses. Example: `["ou_99e1a581b36ecc4862cbfbce473f3123"]`.
    pub id_list: Option<Vec<String>>,
}

crate::request_builder!(CreateTaskCollaborator {
    task_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(), id(impl Into<String>).into(),
    id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(CreateTaskCollaborator -> CreateTaskCollaboratorResponse, CreateTaskCollaboratorError {
    "task.v1.task_collaborator.create", POST "/open-apis/task/v1/tasks/:task_id/collaborators",
    [Tenant, User], read_value Data, Json, SCOPES = ["task:task"], LIMITS = [100 in 60];
    Path task_id "task_id", Query user_id_type "user_id_type", Body id "id", Body id_list "id_list"
});

/// What `task.v1.task_collaborator.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskCollaboratorResponse {
    /// The people who do the task.
    pub collaborator: Option<Collaborator>,
}

crate::object!(CreateTaskCollaboratorResponse { collaborator "collaborator" });

/// What `task.v1.task_collaborator.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateTaskCollaboratorError {
    /// `1470403` (HTTP 401): The identity token is incorrect. It should be either user_access_token or tenant_access_token.
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 400): Be refused to update task, possibly due to lack of permission.
    ///
    /// It does not exist or was deleted or, in the older version, the caller may not change the task. Check the ids and the caller's rights.
    NotFoundOrRefused,
    /// `1470429` (HTTP 400): The total number of collaborators exceeds the maximum number limit.
    TotalNumberCollaboratorsExceedsMaximum,
    /// `1470431` (HTTP 400): Users are all collaborators of tasks.
    UsersAreAllCollaboratorsOfTasks,
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
    /// `1470701` (HTTP 500): Failed to add task collaborator.
    FailedToAddTaskCollaborator,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateTaskCollaboratorError: CODES {
    PermissionDenied = 1470403, NotFoundOrRefused = 1470404,
    TotalNumberCollaboratorsExceedsMaximum = 1470429, UsersAreAllCollaboratorsOfTasks = 1470431,
    RequestTooFast = 1470450, RequestApiConcurrently = 1470451, InvalidTaskId = 1470602,
    FailedToAddTaskCollaborator = 1470701
});

/// Removes one person from those who do a task. Deprecated.
///
/// [`DELETE /open-apis/task/v1/tasks/:task_id/collaborators/:collaborator_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-collaborator/delete>) gives [`DeleteTaskCollaboratorResponse`] or fails with [`DeleteTaskCollaboratorError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant or user. Scopes, any one of: `task:task`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteTaskCollaborator::new(task_id, collaborator_id)).await?;
/// ```
#[doc(
    alias(
        "task.v1.task_collaborator.delete",
        "/open-apis/task/v1/tasks/:task_id/collaborators/:collaborator_id"
    )
)]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteTaskCollaborator {
    /// The task. Example: `83912691-2e43-47fc-94a4-d512e03984fa`.
    pub task_id: String,
    /// The person, by the kind of id that the call uses. Example: `ou_99e1a581b36ecc4862cbfbce123f346a`.
    pub collaborator_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(DeleteTaskCollaborator {
    task_id(impl Into<String>).into(), collaborator_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(DeleteTaskCollaborator -> DeleteTaskCollaboratorResponse, DeleteTaskCollaboratorError {
    "task.v1.task_collaborator.delete",
    DELETE "/open-apis/task/v1/tasks/:task_id/collaborators/:collaborator_id", [Tenant, User],
    read_value Data, None, SCOPES = ["task:task"], LIMITS = [1000 in 60, 50 in 1];
    Path task_id "task_id", Path collaborator_id "collaborator_id",
    Query user_id_type "user_id_type"
});

/// What `task.v1.task_collaborator.delete` answers with.
pub type DeleteTaskCollaboratorResponse = crate::Empty;

/// What `task.v1.task_collaborator.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteTaskCollaboratorError {
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
    /// `1470700` (HTTP 404): task collaborator not found
    TaskCollaboratorNotFound,
    /// `1470702` (HTTP 500): failed to delete task collaborator
    FailedToDeleteTaskCollaborator,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteTaskCollaboratorError: CODES {
    PermissionDenied = 1470403 + 1, NotFoundOrRefused = 1470404 + 1, RequestTooFast = 1470450 + 1,
    RequestApiConcurrently = 1470451 + 1, InvalidTaskId = 1470602,
    TaskCollaboratorNotFound = 1470700, FailedToDeleteTaskCollaborator = 1470702
});

/// Lists the people who do a task. Deprecated.
///
/// [`GET /open-apis/task/v1/tasks/:task_id/collaborators`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-collaborator/list>) gives [`ListTaskCollaboratorResponse`] or fails with [`ListTaskCollaboratorError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant or user. Scopes, any one of: `task:task`, `task:task:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListTaskCollaborator::new(task_id)).items();
/// ```
#[doc(
    alias(
        "task.v1.task_collaborator.list",
        "/open-apis/task/v1/tasks/:task_id/collaborators"
    )
)]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTaskCollaborator {
    /// The task. Example: `0d38e26e-190a-49e9-93a2-35067763ed1f`.
    pub task_id: String,
    /// How many items a page holds at most. Default: `50`. Range: `0` to `50`. Example: `50`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `「上次返回的page_token」`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(ListTaskCollaborator {
    task_id(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into(), user_id_type(impl Into<UserIdType>).into()
});
crate::request!(ListTaskCollaborator -> ListTaskCollaboratorResponse, ListTaskCollaboratorError {
    "task.v1.task_collaborator.list", GET "/open-apis/task/v1/tasks/:task_id/collaborators",
    [Tenant, User], read_value Data, None, SCOPES = ["task:task", "task:task:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Path task_id "task_id", Query page_size "page_size", Query page_token "page_token",
    Query user_id_type "user_id_type"
});
crate::paged!(ListTaskCollaborator: Collaborator {
    page_token, page_size;
    page_token, has_more, items
});

/// What `task.v1.task_collaborator.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskCollaboratorResponse {
    /// The items of this page.
    pub items: Vec<Collaborator>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListTaskCollaboratorResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `task.v1.task_collaborator.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListTaskCollaboratorError {
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

crate::error_enum!(ListTaskCollaboratorError: CODES {
    PermissionDenied = 1470403 + 1, HaveNoPermissionToGetTask = 1470432 + 1, InvalidTaskId = 1470602
});
