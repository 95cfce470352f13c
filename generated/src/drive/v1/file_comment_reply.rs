// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `file_comment_reply`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Replies to a comment of a document.
///
/// [`POST /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment-reply/create>) gives [`CreateFileCommentReplyResponse`] or fails with [`CreateFileCommentReplyError`].
///
/// Token: tenant or user. Scopes, any one of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:create`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = CreateFileCommentReply::new(file_token, comment_id, file_type, content);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "drive.v1.file_comment_reply.create",
        "/open-apis/drive/v1/files/:file_token/comments/:comment_id/replies"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateFileCommentReply {
    /// The file or document. Example: `TLLKdcpDro9ijQxA33ycNMabcef`.
    pub file_token: String,
    /// The comment. Example: `69161068xxxxx512356`.
    pub comment_id: String,
    /// The type of the file. Example: `doc`.
    pub file_type: GetFileCommentFileType,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The text of the reply, with links and mentions.
    pub content: ReplyContent,
}

crate::request_builder!(CreateFileCommentReply {
    file_token(impl Into<String>).into(), comment_id(impl Into<String>).into(),
    file_type(impl Into<GetFileCommentFileType>).into(), content(ReplyContent);
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(CreateFileCommentReply -> CreateFileCommentReplyResponse, CreateFileCommentReplyError {
    "drive.v1.file_comment_reply.create",
    POST "/open-apis/drive/v1/files/:file_token/comments/:comment_id/replies", [Tenant, User],
    read_value Data, Json,
    SCOPES = ["docs:doc", "docs:doc:readonly", "docs:document.comment:create", "drive:drive", "drive:drive:readonly", "sheets:spreadsheet", "sheets:spreadsheet:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Path file_token "file_token", Path comment_id "comment_id", Query file_type "file_type",
    Query user_id_type "user_id_type", Body content "content"
});

/// What `drive.v1.file_comment_reply.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileCommentReplyResponse {
    /// The text of the reply, with links and mentions.
    pub content: Option<ReplyContent>,
    /// The reply.
    pub reply_id: Option<String>,
    /// Who wrote the reply.
    pub user_id: Option<String>,
    /// When it was created, in seconds since 1970.
    pub create_time: Option<i64>,
    /// When it was last changed, in seconds since 1970.
    pub update_time: Option<i64>,
    /// What else the reply holds, such as images.
    pub extra: Option<ReplyExtra>,
    /// The reactions.
    pub reactions: Vec<FileCommentV2BatchQueryReactionData>,
}

crate::object!(CreateFileCommentReplyResponse {
    content "content", reply_id "reply_id", user_id "user_id", create_time "create_time",
    update_time "update_time", extra "extra", reactions "reactions"
});
crate::moments!(CreateFileCommentReplyResponse {
    create_time_at create_time from_seconds, update_time_at update_time from_seconds
});

/// What `drive.v1.file_comment_reply.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateFileCommentReplyError {
    /// `1069301` (HTTP 400): fail
    ///
    /// The request failed. Try again; ask the support if it stays so.
    Fail,
    /// `1069302` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check what the request sends.
    ParamError,
    /// `1069303` (HTTP 403): forbidden
    ///
    /// The caller may not comment on the document. Give the right to do so first.
    Forbidden,
    /// `1069304` (HTTP 400): docs had been deleted
    ///
    /// The document was deleted. Check that it still exists.
    DocsHadBeenDeleted,
    /// `1069305` (HTTP 400): docs not exist
    ///
    /// The document does not exist. Check that it can be opened.
    DocsNotExist,
    /// `1069306` (HTTP 400): content review not pass
    ///
    /// The comment was refused by the review. Change its content.
    ContentReviewNotPass,
    /// `1069307` (HTTP 404): not exist
    ///
    /// The document, or a user or document that is mentioned, does not exist. Check them.
    NotExist,
    /// `1069308` (HTTP 400): exceeded limit
    ///
    /// There are too many comments. Ask the support.
    ExceededLimit,
    /// `1069399` (HTTP 400): internal error
    ///
    /// The system failed. Try again; ask the support if it stays so.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateFileCommentReplyError: CODES {
    Fail = 1069301, ParamError = 1069302, Forbidden = 1069303, DocsHadBeenDeleted = 1069304,
    DocsNotExist = 1069305, ContentReviewNotPass = 1069306, NotExist = 1069307,
    ExceededLimit = 1069308, InternalError = 1069399
});

/// Deletes a reply to a comment of a document.
///
/// [`DELETE /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment-reply/delete>) gives [`DeleteFileCommentReplyResponse`] or fails with [`DeleteFileCommentReplyError`].
///
/// Token: tenant or user. Scopes, any one of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:delete`, `docs:document.comment:write_only`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = DeleteFileCommentReply::new(file_type).file_token(file_token).comment_id(comment_id).reply_id(reply_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "drive.v1.file_comment_reply.delete",
        "/open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteFileCommentReply {
    /// The file or document. Example: `doxbcdl03Vsxhm7Qmnj110abcef`.
    ///
    /// Required.
    pub file_token: Option<String>,
    /// The comment. Example: `6916106822734578184`.
    ///
    /// Required.
    pub comment_id: Option<String>,
    /// The reply. Example: `6916106822734594568`.
    ///
    /// Required.
    pub reply_id: Option<String>,
    /// The type of the file. Example: `doc`.
    pub file_type: FileCommentFileType,
}

crate::request_builder!(named DeleteFileCommentReply {
    file_type(impl Into<FileCommentFileType>).into();
    file_token(impl Into<String>).into(), comment_id(impl Into<String>).into(),
    reply_id(impl Into<String>).into()
});
crate::request!(DeleteFileCommentReply -> DeleteFileCommentReplyResponse, DeleteFileCommentReplyError {
    "drive.v1.file_comment_reply.delete",
    DELETE "/open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id",
    [Tenant, User], read_value Data, None,
    SCOPES = ["docs:doc", "docs:doc:readonly", "docs:document.comment:delete", "docs:document.comment:write_only", "drive:drive", "drive:drive:readonly", "sheets:spreadsheet", "sheets:spreadsheet:readonly"],
    LIMITS = [1000 in 60, 50 in 1],
    NAMED = [file_token "file_token", comment_id "comment_id", reply_id "reply_id"];
    Path file_token "file_token", Path comment_id "comment_id", Path reply_id "reply_id",
    Query file_type "file_type"
});

/// What `drive.v1.file_comment_reply.delete` answers with.
pub type DeleteFileCommentReplyResponse = crate::Empty;

/// What `drive.v1.file_comment_reply.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteFileCommentReplyError {
    /// `1069301` (HTTP 400): fail
    ///
    /// The request failed. Try again; ask the support if it stays so.
    Fail,
    /// `1069302` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check what the request sends.
    ParamError,
    /// `1069303` (HTTP 403): forbidden
    ///
    /// The caller may not comment on the document. Give the right to do so first.
    Forbidden,
    /// `1069304` (HTTP 400): docs had been deleted
    ///
    /// The document was deleted. Check that it still exists.
    DocsHadBeenDeleted,
    /// `1069305` (HTTP 400): docs not exist
    ///
    /// The document does not exist. Check that it can be opened.
    DocsNotExist,
    /// `1069306` (HTTP 400): content review not pass
    ///
    /// The comment was refused by the review. Change its content.
    ContentReviewNotPass,
    /// `1069307` (HTTP 404): not exist
    ///
    /// The document, or a user or document that is mentioned, does not exist. Check them.
    NotExist,
    /// `1069308` (HTTP 400): exceeded limit
    ///
    /// There are too many comments. Ask the support.
    ExceededLimit,
    /// `1069399` (HTTP 400): internal error
    ///
    /// The system failed. Try again; ask the support if it stays so.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteFileCommentReplyError: CODES {
    Fail = 1069301, ParamError = 1069302, Forbidden = 1069303, DocsHadBeenDeleted = 1069304,
    DocsNotExist = 1069305, ContentReviewNotPass = 1069306, NotExist = 1069307,
    ExceededLimit = 1069308, InternalError = 1069399
});

/// Lists the replies to a comment of a document.
///
/// [`GET /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment-reply/list>) gives [`ListFileCommentReplyResponse`] or fails with [`ListFileCommentReplyError`].
///
/// Token: tenant or user. Scopes, any one of: `docs:document.comment:read`, `drive:drive`, `drive:drive:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = ListFileCommentReply::new(file_token, comment_id, file_type);
/// let mut items = client.list(request).items();
/// ```
#[doc(
    alias(
        "drive.v1.file_comment_reply.list",
        "/open-apis/drive/v1/files/:file_token/comments/:comment_id/replies"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListFileCommentReply {
    /// The file or document. Example: `doxbcdl03Vsxhm7Qmnj110abcef`.
    pub file_token: String,
    /// The comment. Example: `1654857036541812356`.
    pub comment_id: String,
    /// How many items a page holds at most. Default: `50`. Range: at most `100`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `1654857036541812356`.
    pub page_token: Option<String>,
    /// The type of the file. Example: `docx`.
    pub file_type: FileCommentFileType,
    /// Whether reactions are returned too. Default: `false`. Example: `false`.
    pub need_reaction: Option<bool>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(ListFileCommentReply {
    file_token(impl Into<String>).into(), comment_id(impl Into<String>).into(),
    file_type(impl Into<FileCommentFileType>).into();
    page_size(i64), page_token(impl Into<String>).into(), need_reaction(bool),
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(ListFileCommentReply -> ListFileCommentReplyResponse, ListFileCommentReplyError {
    "drive.v1.file_comment_reply.list",
    GET "/open-apis/drive/v1/files/:file_token/comments/:comment_id/replies", [Tenant, User],
    read_value Data, None,
    SCOPES = ["docs:document.comment:read", "drive:drive", "drive:drive:readonly"],
    LIMITS = [100 in 60];
    Path file_token "file_token", Path comment_id "comment_id", Query page_size "page_size",
    Query page_token "page_token", Query file_type "file_type", Query need_reaction "need_reaction",
    Query user_id_type "user_id_type"
});
crate::paged!(ListFileCommentReply: FileCommentReply {
    page_token, page_size;
    page_token, has_more, items
});

/// What `drive.v1.file_comment_reply.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFileCommentReplyResponse {
    /// The items of this page.
    pub items: Vec<FileCommentReply>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListFileCommentReplyResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `drive.v1.file_comment_reply.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListFileCommentReplyError {
    /// `1064230` (HTTP 400): locked for data migration
    ///
    /// The data is being moved to another place. Wait until that is done, then try again.
    LockedForDataMigration,
    /// `1069301` (HTTP 400): fail
    ///
    /// The request failed. Try again; ask the support if it stays so.
    Fail,
    /// `1069302` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check what the request sends.
    ParamError,
    /// `1069303` (HTTP 403): forbidden
    ///
    /// The caller may not comment on the document. Give the right to do so first.
    Forbidden,
    /// `1069304` (HTTP 400): docs had been deleted
    ///
    /// The document was deleted. Check that it still exists.
    DocsHadBeenDeleted,
    /// `1069305` (HTTP 400): docs not exist
    ///
    /// The document does not exist. Check that it can be opened.
    DocsNotExist,
    /// `1069306` (HTTP 400): content review not pass
    ///
    /// The comment was refused by the review. Change its content.
    ContentReviewNotPass,
    /// `1069307` (HTTP 404): not exist
    ///
    /// The document, or a user or document that is mentioned, does not exist. Check them.
    NotExist,
    /// `1069308` (HTTP 400): exceeded limit
    ///
    /// There are too many comments. Ask the support.
    ExceededLimit,
    /// `1069399` (HTTP 400): internal error
    ///
    /// The system failed. Try again; ask the support if it stays so.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListFileCommentReplyError: CODES {
    LockedForDataMigration = 1064230 + 1, Fail = 1069301, ParamError = 1069302, Forbidden = 1069303,
    DocsHadBeenDeleted = 1069304, DocsNotExist = 1069305, ContentReviewNotPass = 1069306,
    NotExist = 1069307, ExceededLimit = 1069308, InternalError = 1069399
});

/// Replaces the content of a reply to a comment of a document.
///
/// [`PUT /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment-reply/update>) gives [`UpdateFileCommentReplyResponse`] or fails with [`UpdateFileCommentReplyError`].
///
/// Token: tenant or user. Scopes, any one of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:update`, `docs:document.comment:write_only`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = UpdateFileCommentReply::new(file_type, content).file_token(file_token).comment_id(comment_id).reply_id(reply_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "drive.v1.file_comment_reply.update",
        "/open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateFileCommentReply {
    /// The file or document. Example: `doxbcdl03Vsxhm7Qmnj110abcef`.
    ///
    /// Required.
    pub file_token: Option<String>,
    /// The comment. Example: `6916106822734578184`.
    ///
    /// Required.
    pub comment_id: Option<String>,
    /// The reply. Example: `6916106822734594568`.
    ///
    /// Required.
    pub reply_id: Option<String>,
    /// The type of the file. Example: `doc`.
    pub file_type: FileCommentFileType,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The text of the reply, with links and mentions, which replaces the one before.
    pub content: ReplyContent,
}

crate::request_builder!(named UpdateFileCommentReply {
    file_type(impl Into<FileCommentFileType>).into(), content(ReplyContent);
    file_token(impl Into<String>).into(), comment_id(impl Into<String>).into(),
    reply_id(impl Into<String>).into(), user_id_type(impl Into<UserIdType>).into()
});
crate::request!(UpdateFileCommentReply -> UpdateFileCommentReplyResponse, UpdateFileCommentReplyError {
    "drive.v1.file_comment_reply.update",
    PUT "/open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id",
    [Tenant, User], read_value Data, Json,
    SCOPES = ["docs:doc", "docs:doc:readonly", "docs:document.comment:update", "docs:document.comment:write_only", "drive:drive", "drive:drive:readonly", "sheets:spreadsheet", "sheets:spreadsheet:readonly"],
    LIMITS = [1000 in 60, 50 in 1],
    NAMED = [file_token "file_token", comment_id "comment_id", reply_id "reply_id"];
    Path file_token "file_token", Path comment_id "comment_id", Path reply_id "reply_id",
    Query file_type "file_type", Query user_id_type "user_id_type", Body content "content"
});

/// What `drive.v1.file_comment_reply.update` answers with.
pub type UpdateFileCommentReplyResponse = crate::Empty;

/// What `drive.v1.file_comment_reply.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateFileCommentReplyError {
    /// `1069301` (HTTP 400): fail
    ///
    /// The request failed. Try again; ask the support if it stays so.
    Fail,
    /// `1069302` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check what the request sends.
    ParamError,
    /// `1069303` (HTTP 403): forbidden
    ///
    /// The caller may not comment on the document. Give the right to do so first.
    Forbidden,
    /// `1069304` (HTTP 400): docs had been deleted
    ///
    /// The document was deleted. Check that it still exists.
    DocsHadBeenDeleted,
    /// `1069305` (HTTP 400): docs not exist
    ///
    /// The document does not exist. Check that it can be opened.
    DocsNotExist,
    /// `1069306` (HTTP 400): content review not pass
    ///
    /// The comment was refused by the review. Change its content.
    ContentReviewNotPass,
    /// `1069307` (HTTP 404): not exist
    ///
    /// The document, or a user or document that is mentioned, does not exist. Check them.
    NotExist,
    /// `1069308` (HTTP 400): exceeded limit
    ///
    /// There are too many comments. Ask the support.
    ExceededLimit,
    /// `1069399` (HTTP 400): internal error
    ///
    /// The system failed. Try again; ask the support if it stays so.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateFileCommentReplyError: CODES {
    Fail = 1069301, ParamError = 1069302, Forbidden = 1069303, DocsHadBeenDeleted = 1069304,
    DocsNotExist = 1069305, ContentReviewNotPass = 1069306, NotExist = 1069307,
    ExceededLimit = 1069308, InternalError = 1069399
});
