// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `comment`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Comments on a task or replies to a comment on it.
///
/// [`POST /open-apis/task/v2/comments`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/create>) gives [`CreateCommentResponse`] or fails with [`CreateCommentError`].
///
/// Token: tenant or user. Scopes, any one of: `task:comment:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreateComment::new(content)).await?;
/// ```
#[doc(alias("task.v2.comment.create", "/open-apis/task/v2/comments"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateComment {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`.
    pub user_id_type: Option<String>,
    /// The text of the comment, 3,000 characters at most. Example: `这是一条评论。`.
    pub content: String,
    /// The comment that this one replies to, if any. Length: at most 20. Example: `6937231762296684564`.
    pub reply_to_comment_id: Option<String>,
    /// What the comment belongs to, which is a `task`. Default: `task`. Example: `task`.
    pub resource_type: Option<String>,
    /// The task. Length: at most 100. Example: `ccb55625-95d2-2e80-655f-0e40bf67953f`.
    pub resource_id: Option<String>,
}

crate::request_builder!(CreateComment {
    content(impl Into<String>).into();
    user_id_type(impl Into<String>).into(), reply_to_comment_id(impl Into<String>).into(),
    resource_type(impl Into<String>).into(), resource_id(impl Into<String>).into()
});
crate::request!(CreateComment -> CreateCommentResponse, CreateCommentError {
    "task.v2.comment.create", POST "/open-apis/task/v2/comments", [Tenant, User], read_value Data,
    Json, SCOPES = ["task:comment:write"], LIMITS = [1000 in 60, 50 in 1];
    Query user_id_type "user_id_type", Body content "content",
    Body reply_to_comment_id "reply_to_comment_id", Body resource_type "resource_type",
    Body resource_id "resource_id"
});

/// What `task.v2.comment.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommentResponse {
    /// The comment.
    pub comment: Option<Comment>,
}

crate::object!(CreateCommentResponse { comment "comment" });

/// What `task.v2.comment.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateCommentError {
    /// `1470400` (HTTP 400): 参数错误，如评论内容过长。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少评论权限。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 要评论的资源不存在或已删除。
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

crate::error_enum!(CreateCommentError: CODES {
    InvalidParameter = 1470400 + 3, PermissionDenied = 1470403 + 41,
    NotFoundOrRefused = 1470404 + 34, ServerError = 1470500 + 2
});

/// Deletes a comment of your own for good.
///
/// [`DELETE /open-apis/task/v2/comments/:comment_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/delete>) gives [`DeleteCommentResponse`] or fails with [`DeleteCommentError`].
///
/// Token: tenant or user. Scopes, any one of: `task:comment:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteComment::new(comment_id)).await?;
/// ```
#[doc(alias("task.v2.comment.delete", "/open-apis/task/v2/comments/:comment_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteComment {
    /// The comment. Example: `7198104824246747156`.
    pub comment_id: String,
}

crate::request_builder!(DeleteComment { comment_id(impl Into<String>).into(); });
crate::request!(DeleteComment -> DeleteCommentResponse, DeleteCommentError {
    "task.v2.comment.delete", DELETE "/open-apis/task/v2/comments/:comment_id", [Tenant, User],
    read_value Data, None, SCOPES = ["task:comment:write"], LIMITS = [1000 in 60, 50 in 1];
    Path comment_id "comment_id"
});

/// What `task.v2.comment.delete` answers with.
pub type DeleteCommentResponse = crate::Empty;

/// What `task.v2.comment.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteCommentError {
    /// `1470400` (HTTP 400): 请求参数错误，如输入的评论ID不合法。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少删除评论的权限。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 要删除的评论不存在或已删除。
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

crate::error_enum!(DeleteCommentError: CODES {
    InvalidParameter = 1470400 + 40, PermissionDenied = 1470403 + 13,
    NotFoundOrRefused = 1470404 + 16, ServerError = 1470500 + 2
});

/// Gets a comment on a task.
///
/// [`GET /open-apis/task/v2/comments/:comment_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/get>) gives [`GetCommentResponse`] or fails with [`GetCommentError`].
///
/// Token: tenant or user. Scopes, any one of: `task:comment:read`, `task:comment:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetComment::new(comment_id)).await?;
/// ```
#[doc(alias("task.v2.comment.get", "/open-apis/task/v2/comments/:comment_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetComment {
    /// The comment. Length: at most 50. Example: `7198104824246747156`.
    pub comment_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`.
    pub user_id_type: Option<String>,
}

crate::request_builder!(GetComment {
    comment_id(impl Into<String>).into();
    user_id_type(impl Into<String>).into()
});
crate::request!(GetComment -> GetCommentResponse, GetCommentError {
    "task.v2.comment.get", GET "/open-apis/task/v2/comments/:comment_id", [Tenant, User],
    read_value Data, None, SCOPES = ["task:comment:read", "task:comment:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Path comment_id "comment_id", Query user_id_type "user_id_type"
});

/// What `task.v2.comment.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCommentResponse {
    /// The comment.
    pub comment: Option<Comment>,
}

crate::object!(GetCommentResponse { comment "comment" });

/// What `task.v2.comment.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetCommentError {
    /// `1470400` (HTTP 400): 请求参数错误，如输入的评论ID不合法。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少查看评论的权限。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 要获取的评论不存在或已删除。
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

crate::error_enum!(GetCommentError: CODES {
    InvalidParameter = 1470400 + 40, PermissionDenied = 1470403 + 27,
    NotFoundOrRefused = 1470404 + 29, ServerError = 1470500 + 2
});

/// Lists the comments on a task, oldest first unless told otherwise.
///
/// [`GET /open-apis/task/v2/comments`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/list>) gives [`ListCommentResponse`] or fails with [`ListCommentError`].
///
/// Token: tenant or user. Scopes, any one of: `task:comment:read`, `task:comment:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListComment::new(resource_id)).items();
/// ```
#[doc(alias("task.v2.comment.list", "/open-apis/task/v2/comments"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListComment {
    /// How many items a page holds at most. Default: `50`. Range: `1` to `100`. Example: `50`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Length: at most 100. Example: `aWQ9NzEwMjMzMjMxMDE=`.
    pub page_token: Option<String>,
    /// What the comments belong to, which is a `task`. Default: `task`. Example: `task`.
    pub resource_type: Option<String>,
    /// The task. Example: `d300a75f-c56a-4be9-80d1-e47653028ceb`.
    pub resource_id: String,
    /// Whether the oldest or the newest comment comes first; the oldest by default. Default: `asc`. Example: `asc`.
    pub direction: Option<CommentDirection>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`.
    pub user_id_type: Option<String>,
}

crate::request_builder!(ListComment {
    resource_id(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into(), resource_type(impl Into<String>).into(),
    direction(impl Into<CommentDirection>).into(), user_id_type(impl Into<String>).into()
});
crate::request!(ListComment -> ListCommentResponse, ListCommentError {
    "task.v2.comment.list", GET "/open-apis/task/v2/comments", [Tenant, User], read_value Data,
    None, SCOPES = ["task:comment:read", "task:comment:write"], LIMITS = [1000 in 60, 50 in 1];
    Query page_size "page_size", Query page_token "page_token", Query resource_type "resource_type",
    Query resource_id "resource_id", Query direction "direction", Query user_id_type "user_id_type"
});
crate::paged!(ListComment: Comment { page_token, page_size; page_token, has_more, items });

/// What `task.v2.comment.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCommentResponse {
    /// The items of this page.
    pub items: Vec<Comment>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListCommentResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `task.v2.comment.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListCommentError {
    /// `1470400` (HTTP 400): 请求参数错误，如传入了不支持的resource_type。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少获取评论列表的权限。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 要获取列表的资源不存在或已删除。
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

crate::error_enum!(ListCommentError: CODES {
    InvalidParameter = 1470400 + 24, PermissionDenied = 1470403 + 38,
    NotFoundOrRefused = 1470404 + 27, ServerError = 1470500 + 2
});

/// Changes the text of a comment of your own.
///
/// [`PATCH /open-apis/task/v2/comments/:comment_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/patch>) gives [`PatchCommentResponse`] or fails with [`PatchCommentError`].
///
/// Token: tenant or user. Scopes, any one of: `task:comment:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(PatchComment::new(comment_id, comment, update_fields)).await?;
/// ```
#[doc(alias("task.v2.comment.patch", "/open-apis/task/v2/comments/:comment_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchComment {
    /// The comment. Length: at most 100. Example: `7198104824246747156`.
    pub comment_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`.
    pub user_id_type: Option<String>,
    /// The comment.
    pub comment: InputComment,
    /// The fields to change, of which there is `content` only. Example: `["content"]`.
    pub update_fields: Vec<CommentUpdateField>,
}

crate::request_builder!(PatchComment {
    comment_id(impl Into<String>).into(), comment(InputComment),
    update_fields(impl IntoIterator<Item = impl Into<CommentUpdateField>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<String>).into()
});
crate::request!(PatchComment -> PatchCommentResponse, PatchCommentError {
    "task.v2.comment.patch", PATCH "/open-apis/task/v2/comments/:comment_id", [Tenant, User],
    read_value Data, Json, SCOPES = ["task:comment:write"], LIMITS = [1000 in 60, 50 in 1];
    Path comment_id "comment_id", Query user_id_type "user_id_type", Body comment "comment",
    Body update_fields "update_fields"
});

/// What `task.v2.comment.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchCommentResponse {
    /// The comment.
    pub comment: Option<Comment>,
}

crate::object!(PatchCommentResponse { comment "comment" });

/// What `task.v2.comment.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchCommentError {
    /// `1470400` (HTTP 400): 请求参数错误，比如update_fields中填写了不支持的字段名。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少更新评论的权限。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 要更新的评论不存在或已删除。
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

crate::error_enum!(PatchCommentError: CODES {
    InvalidParameter = 1470400 + 41, PermissionDenied = 1470403 + 25,
    NotFoundOrRefused = 1470404 + 19, ServerError = 1470500 + 2
});
