// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `instance_comment`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds a comment, or a reply to one, to an approval instance.
///
/// [`POST /open-apis/approval/v4/instances/:instance_id/comments`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/create>) gives [`CreateInstanceCommentResponse`] or fails with [`CreateInstanceCommentError`].
///
/// Token: tenant. Scopes, any one of: `approval:approval`, `approval:instance.comment`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreateInstanceComment::new(instance_id, user_id)).await?;
/// ```
#[doc(
    alias(
        "approval.v4.instance_comment.create",
        "/open-apis/approval/v4/instances/:instance_id/comments"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateInstanceComment {
    /// The instance. Example: `6A123516-FB88-470D-A428-9AF58B71B3C0`.
    pub instance_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `user_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The user, by the kind of id that the call uses. Example: `e5286g26`.
    pub user_id: String,
    /// The comment with its text and files, as JSON in text. Example: `{"text":"@username艾特展示","files":[{"url":"xxx","fileSize":155149,"title":"9a9fedc5cfb01a4a20c715098.png","type":"image","extra":""}]}`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub content: Option<String>,
    /// Who is mentioned in the comment.
    pub at_info_list: Option<Vec<CommentAtInfo>>,
    /// The comment that this one answers. Example: `7081516627711524883`.
    pub parent_comment_id: Option<String>,
    /// The comment. Example: `7081516627711524883`.
    pub comment_id: Option<String>,
    /// Whether the bot tells nobody. Example: `false`.
    pub disable_bot: Option<bool>,
    /// More data, as JSON in text. Example: `{"a":"a"}`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub extra: Option<String>,
}

crate::request_builder!(CreateInstanceComment {
    instance_id(impl Into<String>).into(), user_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(), content(impl Into<String>).into(),
    at_info_list(impl IntoIterator<Item = impl Into<CommentAtInfo>>).into_iter().map(Into::into).collect(),
    parent_comment_id(impl Into<String>).into(), comment_id(impl Into<String>).into(),
    disable_bot(bool), extra(impl Into<String>).into()
});
crate::request!(CreateInstanceComment -> CreateInstanceCommentResponse, CreateInstanceCommentError {
    "approval.v4.instance_comment.create",
    POST "/open-apis/approval/v4/instances/:instance_id/comments", [Tenant], read_value Data, Json,
    SCOPES = ["approval:approval", "approval:instance.comment"], LIMITS = [1000 in 60, 50 in 1];
    Path instance_id "instance_id", Query user_id_type "user_id_type", Query user_id "user_id",
    Body content "content", Body at_info_list "at_info_list",
    Body parent_comment_id "parent_comment_id", Body comment_id "comment_id",
    Body disable_bot "disable_bot", Body extra "extra"
});

/// What `approval.v4.instance_comment.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceCommentResponse {
    /// The comment.
    pub comment_id: Option<String>,
}

crate::object!(CreateInstanceCommentResponse { comment_id "comment_id" });

/// What `approval.v4.instance_comment.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateInstanceCommentError {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends, and the values in `form`, against the message.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateInstanceCommentError: CODES { ParamIsInvalid = 1390001 + 1 });

/// Deletes one comment or reply of an approval instance.
///
/// [`DELETE /open-apis/approval/v4/instances/:instance_id/comments/:comment_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/delete>) gives [`DeleteInstanceCommentResponse`] or fails with [`DeleteInstanceCommentError`].
///
/// Token: tenant. Scopes, any one of: `approval:approval`, `approval:instance.comment`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = DeleteInstanceComment::new().instance_id(instance_id).comment_id(comment_id).user_id(user_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "approval.v4.instance_comment.delete",
        "/open-apis/approval/v4/instances/:instance_id/comments/:comment_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteInstanceComment {
    /// The instance. Example: `6A123516-FB88-470D-A428-9AF58B71B3C0`.
    ///
    /// Required.
    pub instance_id: Option<String>,
    /// The comment. Example: `7081516627711606803`.
    ///
    /// Required.
    pub comment_id: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `user_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The user, by the kind of id that the call uses. Example: `ou_806a18fb5bdf525e38ba219733bdbd73`.
    ///
    /// Required.
    pub user_id: Option<String>,
}

crate::request_builder!(named DeleteInstanceComment {
    instance_id(impl Into<String>).into(), comment_id(impl Into<String>).into(),
    user_id_type(impl Into<UserIdType>).into(), user_id(impl Into<String>).into()
});
crate::request!(DeleteInstanceComment -> DeleteInstanceCommentResponse, DeleteInstanceCommentError {
    "approval.v4.instance_comment.delete",
    DELETE "/open-apis/approval/v4/instances/:instance_id/comments/:comment_id", [Tenant],
    read_value Data, None, SCOPES = ["approval:approval", "approval:instance.comment"],
    LIMITS = [1000 in 60, 50 in 1],
    NAMED = [instance_id "instance_id", comment_id "comment_id", user_id "user_id"];
    Path instance_id "instance_id", Path comment_id "comment_id", Query user_id_type "user_id_type",
    Query user_id "user_id"
});

/// What `approval.v4.instance_comment.delete` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceCommentResponse {
    /// The comment.
    pub comment_id: Option<String>,
}

crate::object!(DeleteInstanceCommentResponse { comment_id "comment_id" });

/// What `approval.v4.instance_comment.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteInstanceCommentError {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends, and the values in `form`, against the message.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteInstanceCommentError: CODES { ParamIsInvalid = 1390001 + 1 });

/// Lists the comments and replies of an approval instance.
///
/// [`GET /open-apis/approval/v4/instances/:instance_id/comments`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/list>) gives [`ListInstanceCommentResponse`] or fails with [`ListInstanceCommentError`].
///
/// Token: tenant. Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:instance.comment`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(ListInstanceComment::new(instance_id, user_id)).await?;
/// ```
#[doc(
    alias(
        "approval.v4.instance_comment.list",
        "/open-apis/approval/v4/instances/:instance_id/comments"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListInstanceComment {
    /// The instance. Example: `6A123516-FB88-470D-A428-9AF58B71B3C0`.
    pub instance_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `user_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The user, by the kind of id that the call uses. Example: `e5286g26`.
    pub user_id: String,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `nF1ZXJ5VGhlbkZldGNoCgAAAAAA6PZwFmUzSldvTC1yU`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Range: at most `1000`. Example: `10`.
    pub page_size: Option<i64>,
}

crate::request_builder!(ListInstanceComment {
    instance_id(impl Into<String>).into(), user_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(), page_token(impl Into<String>).into(), page_size(i64)
});
crate::request!(ListInstanceComment -> ListInstanceCommentResponse, ListInstanceCommentError {
    "approval.v4.instance_comment.list",
    GET "/open-apis/approval/v4/instances/:instance_id/comments", [Tenant], read_value Data, None,
    SCOPES = ["approval:approval", "approval:approval:readonly", "approval:instance.comment"],
    LIMITS = [1000 in 60, 50 in 1];
    Path instance_id "instance_id", Query user_id_type "user_id_type", Query user_id "user_id",
    Query page_token "page_token", Query page_size "page_size"
});

/// What `approval.v4.instance_comment.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceCommentResponse {
    /// The comments.
    pub comments: Vec<Comment>,
}

crate::object!(ListInstanceCommentResponse { comments "comments" });

/// What `approval.v4.instance_comment.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListInstanceCommentError {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends, and the values in `form`, against the message.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListInstanceCommentError: CODES { ParamIsInvalid = 1390001 + 1 });

/// Deletes all comments and replies of an approval instance.
///
/// [`POST /open-apis/approval/v4/instances/:instance_id/comments/remove`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/remove>) gives [`RemoveInstanceCommentResponse`] or fails with [`RemoveInstanceCommentError`].
///
/// Token: tenant. Scopes, any one of: `approval:approval`, `approval:instance.comment`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(RemoveInstanceComment::new(instance_id)).await?;
/// ```
#[doc(
    alias(
        "approval.v4.instance_comment.remove",
        "/open-apis/approval/v4/instances/:instance_id/comments/remove"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveInstanceComment {
    /// The instance. Example: `6A123516-FB88-470D-A428-9AF58B71B3C0`.
    pub instance_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `user_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The user, by the kind of id that the call uses. Example: `ou_806a18fb5bdf525e38ba219733bdbd73`.
    pub user_id: Option<String>,
}

crate::request_builder!(RemoveInstanceComment {
    instance_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(), user_id(impl Into<String>).into()
});
crate::request!(RemoveInstanceComment -> RemoveInstanceCommentResponse, RemoveInstanceCommentError {
    "approval.v4.instance_comment.remove",
    POST "/open-apis/approval/v4/instances/:instance_id/comments/remove", [Tenant], read_value Data,
    None, SCOPES = ["approval:approval", "approval:instance.comment"],
    LIMITS = [1000 in 60, 50 in 1];
    Path instance_id "instance_id", Query user_id_type "user_id_type", Query user_id "user_id"
});

/// What `approval.v4.instance_comment.remove` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveInstanceCommentResponse {
    /// The instance.
    pub instance_id: Option<String>,
    /// Its id in the third-party system.
    pub external_id: Option<String>,
}

crate::object!(RemoveInstanceCommentResponse {
    instance_id "instance_id", external_id "external_id"
});

/// What `approval.v4.instance_comment.remove` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RemoveInstanceCommentError {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends, and the values in `form`, against the message.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(RemoveInstanceCommentError: CODES { ParamIsInvalid = 1390001 + 1 });
