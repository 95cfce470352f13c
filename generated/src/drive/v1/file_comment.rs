// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `file_comment`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Returns several comments of a document by their ids.
///
/// [`POST /open-apis/drive/v1/files/:file_token/comments/batch_query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/batch_query>) gives [`BatchQueryFileCommentResponse`] or fails with [`BatchQueryFileCommentError`].
///
/// Token: tenant or user. Scopes, any one of: `docs:document.comment:read`, `drive:drive`, `drive:drive:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = BatchQueryFileComment::new(file_token, file_type, comment_ids);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "drive.v1.file_comment.batch_query",
        "/open-apis/drive/v1/files/:file_token/comments/batch_query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchQueryFileComment {
    /// The file or document. Example: `doxbcdl03Vsxhm7Qmnj110abcef`.
    pub file_token: String,
    /// The type of the file. Example: `docx`.
    pub file_type: FileCommentFileType,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The comments, by their ids, 100 at most. Example: `["1654857036541812356"]`.
    pub comment_ids: Vec<String>,
    /// Whether reactions are returned too. Default: `false`. Example: `true`.
    pub need_reaction: Option<bool>,
}

crate::request_builder!(BatchQueryFileComment {
    file_token(impl Into<String>).into(), file_type(impl Into<FileCommentFileType>).into(),
    comment_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<UserIdType>).into(), need_reaction(bool)
});
crate::request!(BatchQueryFileComment -> BatchQueryFileCommentResponse, BatchQueryFileCommentError {
    "drive.v1.file_comment.batch_query",
    POST "/open-apis/drive/v1/files/:file_token/comments/batch_query", [Tenant, User],
    read_value Data, Json,
    SCOPES = ["docs:document.comment:read", "drive:drive", "drive:drive:readonly"],
    LIMITS = [100 in 60];
    Path file_token "file_token", Query file_type "file_type", Query user_id_type "user_id_type",
    Body comment_ids "comment_ids", Body need_reaction "need_reaction"
});

/// What `drive.v1.file_comment.batch_query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryFileCommentResponse {
    /// The items of this page.
    pub items: Vec<FileComment>,
}

crate::object!(BatchQueryFileCommentResponse { items "items" });

/// What `drive.v1.file_comment.batch_query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchQueryFileCommentError {
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

crate::error_enum!(BatchQueryFileCommentError: CODES {
    LockedForDataMigration = 1064230 + 1, Fail = 1069301, ParamError = 1069302, Forbidden = 1069303,
    DocsHadBeenDeleted = 1069304, DocsNotExist = 1069305, ContentReviewNotPass = 1069306,
    NotExist = 1069307, ExceededLimit = 1069308, InternalError = 1069399
});

/// Adds a comment to a document as a whole.
///
/// [`POST /open-apis/drive/v1/files/:file_token/comments`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/create>) gives [`CreateFileCommentResponse`] or fails with [`CreateFileCommentError`].
///
/// Token: tenant or user. Scopes, any one of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:create`, `docs:document.comment:write_only`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreateFileComment::new(file_token, file_type)).await?;
/// ```
#[doc(
    alias(
        "drive.v1.file_comment.create",
        "/open-apis/drive/v1/files/:file_token/comments"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateFileComment {
    /// The file or document. Example: `XIHSdYSI7oMEU1xrsnxc8fabcef`.
    pub file_token: String,
    /// The type of the file. Example: `doc`.
    pub file_type: CreateFileCommentFileType,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The comment, as its first reply.
    pub reply_list: Option<ReplyList>,
}

crate::request_builder!(CreateFileComment {
    file_token(impl Into<String>).into(), file_type(impl Into<CreateFileCommentFileType>).into();
    user_id_type(impl Into<UserIdType>).into(), reply_list(ReplyList)
});
crate::request!(CreateFileComment -> CreateFileCommentResponse, CreateFileCommentError {
    "drive.v1.file_comment.create", POST "/open-apis/drive/v1/files/:file_token/comments",
    [Tenant, User], read_value Data, Json,
    SCOPES = ["docs:doc", "docs:doc:readonly", "docs:document.comment:create", "docs:document.comment:write_only", "drive:drive", "drive:drive:readonly", "sheets:spreadsheet", "sheets:spreadsheet:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Path file_token "file_token", Query file_type "file_type", Query user_id_type "user_id_type",
    Body reply_list "reply_list"
});

/// What `drive.v1.file_comment.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileCommentResponse {
    /// The comment.
    pub comment_id: Option<String>,
    /// Who wrote the comment.
    pub user_id: Option<String>,
    /// When it was created, in seconds since 1970.
    pub create_time: Option<i64>,
    /// When it was last changed, in seconds since 1970.
    pub update_time: Option<i64>,
    /// Whether it is solved.
    pub is_solved: Option<bool>,
    /// When it was solved, in seconds since 1970.
    pub solved_time: Option<i64>,
    /// Who solved it.
    pub solver_user_id: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether the comment is on the document as a whole.
    pub is_whole: Option<bool>,
    /// The passage that the comment is on.
    pub quote: Option<String>,
    /// The comment, as its first reply.
    pub reply_list: Option<ReplyList>,
}

crate::object!(CreateFileCommentResponse {
    comment_id "comment_id", user_id "user_id", create_time "create_time",
    update_time "update_time", is_solved "is_solved", solved_time "solved_time",
    solver_user_id "solver_user_id", has_more "has_more", page_token "page_token",
    is_whole "is_whole", quote "quote", reply_list "reply_list"
});
crate::moments!(CreateFileCommentResponse {
    create_time_at create_time from_seconds, update_time_at update_time from_seconds,
    solved_time_at solved_time from_seconds
});

/// What `drive.v1.file_comment.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateFileCommentError {
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

crate::error_enum!(CreateFileCommentError: CODES {
    Fail = 1069301, ParamError = 1069302, Forbidden = 1069303, DocsHadBeenDeleted = 1069304,
    DocsNotExist = 1069305, ContentReviewNotPass = 1069306, NotExist = 1069307,
    ExceededLimit = 1069308, InternalError = 1069399
});

/// Returns one comment on a document as a whole, with its replies.
///
/// [`GET /open-apis/drive/v1/files/:file_token/comments/:comment_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/get>) gives [`GetFileCommentResponse`] or fails with [`GetFileCommentError`].
///
/// Token: tenant or user. Scopes, any one of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:read`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetFileComment::new(file_token, comment_id, file_type)).await?;
/// ```
#[doc(
    alias(
        "drive.v1.file_comment.get",
        "/open-apis/drive/v1/files/:file_token/comments/:comment_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetFileComment {
    /// The file or document. Example: `doccnHh7U87HOFpii5u5G*****`.
    pub file_token: String,
    /// The comment. Example: `6916106822734578184`.
    pub comment_id: String,
    /// The type of the file. Example: `doc`.
    pub file_type: GetFileCommentFileType,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Whether reactions are returned too. Default: `false`. Example: `false`.
    pub need_reaction: Option<bool>,
}

crate::request_builder!(GetFileComment {
    file_token(impl Into<String>).into(), comment_id(impl Into<String>).into(),
    file_type(impl Into<GetFileCommentFileType>).into();
    user_id_type(impl Into<UserIdType>).into(), need_reaction(bool)
});
crate::request!(GetFileComment -> GetFileCommentResponse, GetFileCommentError {
    "drive.v1.file_comment.get", GET "/open-apis/drive/v1/files/:file_token/comments/:comment_id",
    [Tenant, User], read_value Data, None,
    SCOPES = ["docs:doc", "docs:doc:readonly", "docs:document.comment:read", "drive:drive", "drive:drive:readonly", "sheets:spreadsheet", "sheets:spreadsheet:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Path file_token "file_token", Path comment_id "comment_id", Query file_type "file_type",
    Query user_id_type "user_id_type", Query need_reaction "need_reaction"
});

/// What `drive.v1.file_comment.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileCommentResponse {
    /// The comment.
    pub comment_id: Option<String>,
    /// Who wrote the comment.
    pub user_id: Option<String>,
    /// When it was created, in seconds since 1970.
    pub create_time: Option<i64>,
    /// When it was last changed, in seconds since 1970.
    pub update_time: Option<i64>,
    /// Whether it is solved.
    pub is_solved: Option<bool>,
    /// When it was solved, in seconds since 1970.
    pub solved_time: Option<i64>,
    /// Who solved it.
    pub solver_user_id: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether the comment is on the document as a whole.
    pub is_whole: Option<bool>,
    /// The passage that the comment is on.
    pub quote: Option<String>,
    /// The replies.
    pub reply_list: Option<ReplyList>,
}

crate::object!(GetFileCommentResponse {
    comment_id "comment_id", user_id "user_id", create_time "create_time",
    update_time "update_time", is_solved "is_solved", solved_time "solved_time",
    solver_user_id "solver_user_id", has_more "has_more", page_token "page_token",
    is_whole "is_whole", quote "quote", reply_list "reply_list"
});
crate::moments!(GetFileCommentResponse {
    create_time_at create_time from_seconds, update_time_at update_time from_seconds,
    solved_time_at solved_time from_seconds
});

/// What `drive.v1.file_comment.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetFileCommentError {
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

crate::error_enum!(GetFileCommentError: CODES {
    Fail = 1069301, ParamError = 1069302, Forbidden = 1069303, DocsHadBeenDeleted = 1069304,
    DocsNotExist = 1069305, ContentReviewNotPass = 1069306, NotExist = 1069307,
    ExceededLimit = 1069308, InternalError = 1069399
});

/// Lists the comments of a document, filtered by whether they are solved or concern all of it.
///
/// [`GET /open-apis/drive/v1/files/:file_token/comments`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/list>) gives [`ListFileCommentResponse`] or fails with [`ListFileCommentError`].
///
/// Token: tenant or user. Scopes, any one of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:read`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListFileComment::new(file_token, file_type)).items();
/// ```
#[doc(
    alias("drive.v1.file_comment.list", "/open-apis/drive/v1/files/:file_token/comments")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListFileComment {
    /// The file or document. Example: `XIHSdYSI7oMEU1xrsnxc8fabcef`.
    pub file_token: String,
    /// The type of the file. Example: `doc`.
    pub file_type: FileCommentFileType,
    /// Whether comments on the document as a whole are listed. Default: `false`. Example: `false`.
    pub is_whole: Option<bool>,
    /// Whether solved comments are listed. Default: `false`. Example: `false`.
    pub is_solved: Option<bool>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `7153511712153412356`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Range: at most `100`. Example: `10`.
    pub page_size: Option<i64>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Whether reactions are returned too. Default: `false`. Example: `false`.
    pub need_reaction: Option<bool>,
}

crate::request_builder!(ListFileComment {
    file_token(impl Into<String>).into(), file_type(impl Into<FileCommentFileType>).into();
    is_whole(bool), is_solved(bool), page_token(impl Into<String>).into(), page_size(i64),
    user_id_type(impl Into<UserIdType>).into(), need_reaction(bool)
});
crate::request!(ListFileComment -> ListFileCommentResponse, ListFileCommentError {
    "drive.v1.file_comment.list", GET "/open-apis/drive/v1/files/:file_token/comments",
    [Tenant, User], read_value Data, None,
    SCOPES = ["docs:doc", "docs:doc:readonly", "docs:document.comment:read", "drive:drive", "drive:drive:readonly", "sheets:spreadsheet", "sheets:spreadsheet:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Path file_token "file_token", Query file_type "file_type", Query is_whole "is_whole",
    Query is_solved "is_solved", Query page_token "page_token", Query page_size "page_size",
    Query user_id_type "user_id_type", Query need_reaction "need_reaction"
});
crate::paged!(ListFileComment: FileComment { page_token, page_size; page_token, has_more, items });

/// What `drive.v1.file_comment.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFileCommentResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<FileComment>,
}

crate::object!(ListFileCommentResponse {
    has_more "has_more", page_token "page_token", items "items"
});

/// What `drive.v1.file_comment.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListFileCommentError {
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

crate::error_enum!(ListFileCommentError: CODES {
    Fail = 1069301, ParamError = 1069302, Forbidden = 1069303, DocsHadBeenDeleted = 1069304,
    NotExist = 1069307, ExceededLimit = 1069308, InternalError = 1069399
});

/// Marks a comment of a document as solved, or opens it again.
///
/// [`PATCH /open-apis/drive/v1/files/:file_token/comments/:comment_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/patch>) gives [`PatchFileCommentResponse`] or fails with [`PatchFileCommentError`].
///
/// Token: tenant or user. Scopes, any one of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:update`, `docs:document.comment:write_only`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = PatchFileComment::new(file_token, comment_id, file_type, is_solved);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "drive.v1.file_comment.patch",
        "/open-apis/drive/v1/files/:file_token/comments/:comment_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchFileComment {
    /// The file or document. Example: `doccnGp4UK1UskrOEJwBXd3****`.
    pub file_token: String,
    /// The comment. Example: `6916106822734578184`.
    pub comment_id: String,
    /// The type of the file. Example: `doc`.
    pub file_type: FileCommentFileType,
    /// Whether it is solved. Example: `true`.
    pub is_solved: bool,
}

crate::request_builder!(PatchFileComment {
    file_token(impl Into<String>).into(), comment_id(impl Into<String>).into(),
    file_type(impl Into<FileCommentFileType>).into(), is_solved(bool);
});
crate::request!(PatchFileComment -> PatchFileCommentResponse, PatchFileCommentError {
    "drive.v1.file_comment.patch",
    PATCH "/open-apis/drive/v1/files/:file_token/comments/:comment_id", [Tenant, User],
    read_value Data, Json,
    SCOPES = ["docs:doc", "docs:doc:readonly", "docs:document.comment:update", "docs:document.comment:write_only", "drive:drive", "drive:drive:readonly", "sheets:spreadsheet", "sheets:spreadsheet:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Path file_token "file_token", Path comment_id "comment_id", Query file_type "file_type",
    Body is_solved "is_solved"
});

/// What `drive.v1.file_comment.patch` answers with.
pub type PatchFileCommentResponse = crate::Empty;

/// What `drive.v1.file_comment.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchFileCommentError {
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

crate::error_enum!(PatchFileCommentError: CODES {
    Fail = 1069301, ParamError = 1069302, Forbidden = 1069303, DocsHadBeenDeleted = 1069304,
    DocsNotExist = 1069305, ContentReviewNotPass = 1069306, NotExist = 1069307,
    ExceededLimit = 1069308, InternalError = 1069399
});
