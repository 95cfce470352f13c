// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `task_comment`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Comments on a task or replies to a comment. Deprecated.
///
/// [`POST /open-apis/task/v1/tasks/:task_id/comments`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-comment/create>) gives [`CreateTaskCommentResponse`] or fails with [`CreateTaskCommentError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant or user. Scopes, any one of: `task:comment`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreateTaskComment::new(task_id)).await?;
/// ```
#[doc(
    alias("task.v1.task_comment.create", "/open-apis/task/v1/tasks/:task_id/comments")
)]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTaskComment {
    /// The task. Example: `83912691-2e43-47fc-94a4-d512e03984fa`.
    pub task_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The text of the comment. Length: 0 to 65536. Example: `text`.
    pub content: Option<String>,
    /// The comment to reply to; 0 or left out for a new one. Example: `6937231762296684564`.
    pub parent_id: Option<String>,
    /// When the comment was created, in milliseconds since 1970; made by the platform. Example: `1657075055135`.
    pub create_milli_time: Option<String>,
    /// The text of the comment with links and mentions; wins over `content`. Length: 0 to 65536. Example: `text`.
    pub rich_content: Option<String>,
}

crate::request_builder!(CreateTaskComment {
    task_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(), content(impl Into<String>).into(),
    parent_id(impl Into<String>).into(), create_milli_time(impl Into<String>).into(),
    rich_content(impl Into<String>).into()
});
crate::request!(CreateTaskComment -> CreateTaskCommentResponse, CreateTaskCommentError {
    "task.v1.task_comment.create", POST "/open-apis/task/v1/tasks/:task_id/comments",
    [Tenant, User], read_value Data, Json, SCOPES = ["task:comment"], LIMITS = [1000 in 60, 50 in 1];
    Path task_id "task_id", Query user_id_type "user_id_type", Body content "content",
    Body parent_id "parent_id", Body create_milli_time "create_milli_time",
    Body rich_content "rich_content"
});

/// What `task.v1.task_comment.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskCommentResponse {
    /// The comment.
    pub comment: Option<Comment>,
}

crate::object!(CreateTaskCommentResponse { comment "comment" });

/// What `task.v1.task_comment.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateTaskCommentError {
    /// `1470403` (HTTP 403): The identity token is incorrect. It should be either user_access_token or tenant_access_token.
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470417` (HTTP 400): failed to parse rich_content
    FailedToParseRichContent,
    /// `1470418` (HTTP 400): comment is empty
    ///
    /// The comment is empty. Give its text.
    CommentIsEmpty,
    /// `1470730` (HTTP 500): failed to create comment
    ///
    /// The comment could not be created. See the message, or ask the support.
    FailedToCreateComment,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateTaskCommentError: CODES {
    PermissionDenied = 1470403 + 1, FailedToParseRichContent = 1470417, CommentIsEmpty = 1470418,
    FailedToCreateComment = 1470730
});

/// Deletes a comment on a task. Deprecated.
///
/// [`DELETE /open-apis/task/v1/tasks/:task_id/comments/:comment_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-comment/delete>) gives [`DeleteTaskCommentResponse`] or fails with [`DeleteTaskCommentError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant or user. Scopes, any one of: `task:comment`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteTaskComment::new(task_id, comment_id)).await?;
/// ```
#[doc(
    alias(
        "task.v1.task_comment.delete",
        "/open-apis/task/v1/tasks/:task_id/comments/:comment_id"
    )
)]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteTaskComment {
    /// The task. Example: `83912691-2e43-47fc-94a4-d512e03984fa`.
    pub task_id: String,
    /// The comment. Example: `6937231762296684564`.
    pub comment_id: String,
}

crate::request_builder!(DeleteTaskComment {
    task_id(impl Into<String>).into(), comment_id(impl Into<String>).into();
});
crate::request!(DeleteTaskComment -> DeleteTaskCommentResponse, DeleteTaskCommentError {
    "task.v1.task_comment.delete", DELETE "/open-apis/task/v1/tasks/:task_id/comments/:comment_id",
    [Tenant, User], read_value Data, None, SCOPES = ["task:comment"], LIMITS = [1000 in 60, 50 in 1];
    Path task_id "task_id", Path comment_id "comment_id"
});

/// What `task.v1.task_comment.delete` answers with.
pub type DeleteTaskCommentResponse = crate::Empty;

/// What `task.v1.task_comment.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteTaskCommentError {
    /// `1470403` (HTTP 403): The identity token is incorrect. It should be either user_access_token or tenant_access_token.
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470731` (HTTP 500): failed to delete comment
    ///
    /// The comment could not be deleted. See the message, or ask the support.
    FailedToDeleteComment,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteTaskCommentError: CODES {
    PermissionDenied = 1470403 + 1, FailedToDeleteComment = 1470731
});

/// Gets a comment on a task. Deprecated.
///
/// [`GET /open-apis/task/v1/tasks/:task_id/comments/:comment_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-comment/get>) gives [`GetTaskCommentResponse`] or fails with [`GetTaskCommentError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant or user. Scopes, any one of: `task:comment`, `task:comment:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetTaskComment::new(task_id, comment_id)).await?;
/// ```
#[doc(
    alias(
        "task.v1.task_comment.get",
        "/open-apis/task/v1/tasks/:task_id/comments/:comment_id"
    )
)]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTaskComment {
    /// The task. Example: `83912691-2e43-47fc-94a4-d512e03984fa`.
    pub task_id: String,
    /// The comment. Example: `6937231762296684564`.
    pub comment_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(GetTaskComment {
    task_id(impl Into<String>).into(), comment_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetTaskComment -> GetTaskCommentResponse, GetTaskCommentError {
    "task.v1.task_comment.get", GET "/open-apis/task/v1/tasks/:task_id/comments/:comment_id",
    [Tenant, User], read_value Data, None, SCOPES = ["task:comment", "task:comment:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Path task_id "task_id", Path comment_id "comment_id", Query user_id_type "user_id_type"
});

/// What `task.v1.task_comment.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskCommentResponse {
    /// The comment.
    pub comment: Option<Comment>,
}

crate::object!(GetTaskCommentResponse { comment "comment" });

/// What `task.v1.task_comment.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetTaskCommentError {
    /// `1470403` (HTTP 403): The identity token is incorrect. It should be either user_access_token or tenant_access_token.
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470734` (HTTP 500): failed to get comment
    ///
    /// The comment could not be looked up. See the message, or ask the support.
    FailedToGetComment,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetTaskCommentError: CODES {
    PermissionDenied = 1470403 + 1, FailedToGetComment = 1470734
});

/// Lists the comments on a task, earliest first unless told otherwise. Deprecated.
///
/// [`GET /open-apis/task/v1/tasks/:task_id/comments`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-comment/list>) gives [`ListTaskCommentResponse`] or fails with [`ListTaskCommentError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant or user. Scopes, any one of: `task:task`, `task:task:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListTaskComment::new(task_id)).items();
/// ```
#[doc(alias("task.v1.task_comment.list", "/open-apis/task/v1/tasks/:task_id/comments"))]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTaskComment {
    /// The task. Example: `"83912691-2e43-47fc-94a4-d512e03984fa"`.
    pub task_id: String,
    /// How many items a page holds at most. Range: at most `100`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `MTYzMTg3ODUxNQ==`.
    pub page_token: Option<String>,
    /// Whether the earliest or the latest comment comes first; the earliest by default. Default: `0`. Example: `0`.
    pub list_direction: Option<ListDirection>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(ListTaskComment {
    task_id(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into(),
    list_direction(impl Into<ListDirection>).into(), user_id_type(impl Into<UserIdType>).into()
});
crate::request!(ListTaskComment -> ListTaskCommentResponse, ListTaskCommentError {
    "task.v1.task_comment.list", GET "/open-apis/task/v1/tasks/:task_id/comments", [Tenant, User],
    read_value Data, None, SCOPES = ["task:task", "task:task:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Path task_id "task_id", Query page_size "page_size", Query page_token "page_token",
    Query list_direction "list_direction", Query user_id_type "user_id_type"
});
crate::paged!(ListTaskComment: Comment { page_token, page_size; page_token, has_more, items });

/// What `task.v1.task_comment.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskCommentResponse {
    /// The items of this page.
    pub items: Vec<Comment>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListTaskCommentResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `task.v1.task_comment.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListTaskCommentError {
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
    /// `1470432` (HTTP 400): have no permission to get task
    ///
    /// The caller may not see the task. Check the caller's rights.
    HaveNoPermissionToGetTask,
    /// `1470602` (HTTP 400): Invalid task id.
    ///
    /// The id of the task is not valid. Check `task_id`.
    InvalidTaskId,
    /// `1470733` (HTTP 404): comment not found
    ///
    /// The comment was not found. Check the id, and `parent_id` for a reply.
    CommentNotFound,
    /// `1470734` (HTTP 500): failed to get comment
    ///
    /// The comment could not be looked up. See the message, or ask the support.
    FailedToGetComment,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListTaskCommentError: CODES {
    PermissionDenied = 1470403 + 1, PageSizeExceed100 = 1470421,
    PageTokenOrConcurrentCalls = 1470422, HaveNoPermissionToGetTask = 1470432 + 1,
    InvalidTaskId = 1470602, CommentNotFound = 1470733, FailedToGetComment = 1470734
});

/// Changes the text of a comment on a task. Deprecated.
///
/// [`PUT /open-apis/task/v1/tasks/:task_id/comments/:comment_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-comment/update>) gives [`UpdateTaskCommentResponse`] or fails with [`UpdateTaskCommentError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant or user. Scopes, any one of: `task:comment`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(UpdateTaskComment::new(task_id, comment_id)).await?;
/// ```
#[doc(
    alias(
        "task.v1.task_comment.update",
        "/open-apis/task/v1/tasks/:task_id/comments/:comment_id"
    )
)]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateTaskComment {
    /// The task. Example: `83912691-2e43-47fc-94a4-d512e03984fa`.
    pub task_id: String,
    /// The comment. Example: `6937231762296684564`.
    pub comment_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The text of the comment. Length: 0 to 65536. Example: `text`.
    pub content: Option<String>,
    /// The text of the comment with links and mentions; wins over `content`. Length: 0 to 65536. Example: `text`.
    pub rich_content: Option<String>,
}

crate::request_builder!(UpdateTaskComment {
    task_id(impl Into<String>).into(), comment_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(), content(impl Into<String>).into(),
    rich_content(impl Into<String>).into()
});
crate::request!(UpdateTaskComment -> UpdateTaskCommentResponse, UpdateTaskCommentError {
    "task.v1.task_comment.update", PUT "/open-apis/task/v1/tasks/:task_id/comments/:comment_id",
    [Tenant, User], read_value Data, Json, SCOPES = ["task:comment"], LIMITS = [1000 in 60, 50 in 1];
    Path task_id "task_id", Path comment_id "comment_id", Query user_id_type "user_id_type",
    Body content "content", Body rich_content "rich_content"
});

/// What `task.v1.task_comment.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskCommentResponse {
    /// The comment.
    pub comment: Option<Comment>,
}

crate::object!(UpdateTaskCommentResponse { comment "comment" });

/// What `task.v1.task_comment.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateTaskCommentError {
    /// `1470403` (HTTP 403): The identity token is incorrect. It should be either user_access_token or tenant_access_token.
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470417` (HTTP 400): failed to parse rich_content
    FailedToParseRichContent,
    /// `1470418` (HTTP 400): comment is empty
    ///
    /// The comment is empty. Give its text.
    CommentIsEmpty,
    /// `1470732` (HTTP 500): failed to patch comment
    ///
    /// The comment could not be changed. See the message, or ask the support.
    FailedToPatchComment,
    /// `1470733` (HTTP 404): comment not found
    ///
    /// The comment was not found. Check the id, and `parent_id` for a reply.
    CommentNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateTaskCommentError: CODES {
    PermissionDenied = 1470403 + 1, FailedToParseRichContent = 1470417, CommentIsEmpty = 1470418,
    FailedToPatchComment = 1470732, CommentNotFound = 1470733
});
