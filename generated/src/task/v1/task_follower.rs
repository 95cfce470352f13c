// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `task_follower`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds followers to a task. Deprecated.
///
/// [`POST /open-apis/task/v1/tasks/:task_id/followers`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-follower/create>) gives [`CreateTaskFollowerResponse`] or fails with [`CreateTaskFollowerError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant or user. Scopes, any one of: `task:task`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreateTaskFollower::new(task_id)).await?;
/// ```
#[doc(
    alias("task.v1.task_follower.create", "/open-apis/task/v1/tasks/:task_id/followers")
)]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTaskFollower {
    /// The task. Example: `83912691-2e43-47fc-94a4-d512e03984fa`.
    pub task_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The follower to add; use `id_list`. Example: `ou_99e1a581b36ecc4862cbfbce473f3123`.
    pub id: Option<String>,
    /// The followers to add, by the kind of id that the call uses. Example: `["ou_99e1a581b36ecc4862cbfbce473f3123"]`.
    pub id_list: Option<Vec<String>>,
}

crate::request_builder!(CreateTaskFollower {
    task_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(), id(impl Into<String>).into(),
    id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(CreateTaskFollower -> CreateTaskFollowerResponse, CreateTaskFollowerError {
    "task.v1.task_follower.create", POST "/open-apis/task/v1/tasks/:task_id/followers",
    [Tenant, User], read_value Data, Json, SCOPES = ["task:task"], LIMITS = [1000 in 60, 50 in 1];
    Path task_id "task_id", Query user_id_type "user_id_type", Body id "id", Body id_list "id_list"
});

/// What `task.v1.task_follower.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskFollowerResponse {
    /// The followers of the task.
    pub follower: Option<Collaborator>,
}

crate::object!(CreateTaskFollowerResponse { follower "follower" });

/// What `task.v1.task_follower.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateTaskFollowerError {
    /// `1470403` (HTTP 403): The identity token is incorrect. It should be either user_access_token or tenant_access_token.
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 400): be refused to create or update task
    ///
    /// It does not exist or was deleted or, in the older version, the caller may not change the task. Check the ids and the caller's rights.
    NotFoundOrRefused,
    /// `1470412` (HTTP 400): invalid follower id
    ///
    /// A follower's id is not valid. Check `follower_ids`, which may hold no empty text.
    InvalidFollowerId,
    /// `1470428` (HTTP 400): total follower exceeds limit
    TotalFollowerExceedsLimit,
    /// `1470430` (HTTP 400): followers existed in task
    FollowersExistedInTask,
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
    /// `1470711` (HTTP 500): failed to add task followers
    FailedToAddTaskFollowers,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateTaskFollowerError: CODES {
    PermissionDenied = 1470403 + 1, NotFoundOrRefused = 1470404 + 1, InvalidFollowerId = 1470412,
    TotalFollowerExceedsLimit = 1470428, FollowersExistedInTask = 1470430,
    RequestTooFast = 1470450 + 1, RequestApiConcurrently = 1470451 + 1, InvalidTaskId = 1470602,
    FailedToAddTaskFollowers = 1470711
});

/// Removes one follower from a task. Deprecated.
///
/// [`DELETE /open-apis/task/v1/tasks/:task_id/followers/:follower_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-follower/delete>) gives [`DeleteTaskFollowerResponse`] or fails with [`DeleteTaskFollowerError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant or user. Scopes, any one of: `task:task`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteTaskFollower::new(task_id, follower_id)).await?;
/// ```
#[doc(
    alias(
        "task.v1.task_follower.delete",
        "/open-apis/task/v1/tasks/:task_id/followers/:follower_id"
    )
)]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteTaskFollower {
    /// The task. Example: `83912691-2e43-47fc-94a4-d512e03984fa`.
    pub task_id: String,
    /// The follower, by the kind of id that the call uses. Example: `ou_87e1a581b36ecc4862cbfbce473f346a`.
    pub follower_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(DeleteTaskFollower {
    task_id(impl Into<String>).into(), follower_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(DeleteTaskFollower -> DeleteTaskFollowerResponse, DeleteTaskFollowerError {
    "task.v1.task_follower.delete",
    DELETE "/open-apis/task/v1/tasks/:task_id/followers/:follower_id", [Tenant, User],
    read_value Data, None, SCOPES = ["task:task"], LIMITS = [1000 in 60, 50 in 1];
    Path task_id "task_id", Path follower_id "follower_id", Query user_id_type "user_id_type"
});

/// What `task.v1.task_follower.delete` answers with.
pub type DeleteTaskFollowerResponse = crate::Empty;

/// What `task.v1.task_follower.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteTaskFollowerError {
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
    /// `1470710` (HTTP 404): no task followers found
    ///
    /// The follower was not found. Check `follower_id`.
    NoTaskFollowersFound,
    /// `1470712` (HTTP 500): failed to delete task followers
    FailedToDeleteTaskFollowers,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteTaskFollowerError: CODES {
    PermissionDenied = 1470403 + 1, NotFoundOrRefused = 1470404 + 1, RequestTooFast = 1470450 + 1,
    RequestApiConcurrently = 1470451 + 1, InvalidTaskId = 1470602, NoTaskFollowersFound = 1470710,
    FailedToDeleteTaskFollowers = 1470712
});

/// Lists the followers of a task. Deprecated.
///
/// [`GET /open-apis/task/v1/tasks/:task_id/followers`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-follower/list>) gives [`ListTaskFollowerResponse`] or fails with [`ListTaskFollowerError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant or user. Scopes, any one of: `task:task`, `task:task:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// ```ignore
/// let mut items = client.list(ListTaskFollower::new(task_id)).items();
/// ```
#[doc(
    alias("task.v1.task_follower.list", "/open-apis/task/v1/tasks/:task_id/followers")
)]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTaskFollower {
    /// The task. Example: `0d38e26e-190a-49e9-93a2-35067763ed1f`.
    pub task_id: String,
    /// How many items a page holds at most. Range: at most `50`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `「上次返回的page_token」`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(ListTaskFollower {
    task_id(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into(), user_id_type(impl Into<UserIdType>).into()
});
crate::request!(ListTaskFollower -> ListTaskFollowerResponse, ListTaskFollowerError {
    "task.v1.task_follower.list", GET "/open-apis/task/v1/tasks/:task_id/followers", [Tenant, User],
    read_value Data, None, SCOPES = ["task:task", "task:task:readonly"];
    Path task_id "task_id", Query page_size "page_size", Query page_token "page_token",
    Query user_id_type "user_id_type"
});
crate::paged!(ListTaskFollower: Collaborator {
    page_token, page_size;
    page_token, has_more, items
});

/// What `task.v1.task_follower.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskFollowerResponse {
    /// The items of this page.
    pub items: Vec<Collaborator>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListTaskFollowerResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `task.v1.task_follower.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListTaskFollowerError {
    /// `1470403` (HTTP 403): The identity token is incorrect. It should be either user_access_token or tenant_access_token.
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470432` (HTTP 400): No permission to get the task.
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

crate::error_enum!(ListTaskFollowerError: CODES {
    PermissionDenied = 1470403 + 1, HaveNoPermissionToGetTask = 1470432, InvalidTaskId = 1470602
});
