// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `file_comment`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Returns several comments of a document by their ids.
///
/// `POST /open-apis/drive/v1/files/:file_token/comments/batch_query`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `docs:document.comment:read`, `drive:drive`, `drive:drive:readonly`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/batch_query>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchQueryFileComment {
    /// The file or document.
    ///
    /// Example: `doxbcdl03Vsxhm7Qmnj110abcef`.
    #[serde(skip)]
    pub file_token: String,
    /// The type of the file.
    ///
    /// Example: `docx`.
    #[serde(skip)]
    pub file_type: FileCommentFileType,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// The comments, by their ids, 100 at most.
    ///
    /// Example: `["1654857036541812356"]`.
    pub comment_ids: Vec<String>,
    /// Whether reactions are returned too.
    ///
    /// Default: `false`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_reaction: Option<bool>,
}

impl BatchQueryFileComment {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        file_token: impl Into<String>,
        file_type: impl Into<FileCommentFileType>,
        comment_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            file_token: file_token.into(),
            file_type: file_type.into(),
            user_id_type: None,
            comment_ids: comment_ids.into_iter().map(Into::into).collect(),
            need_reaction: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`need_reaction`](Self#structfield.need_reaction).
    #[must_use]
    pub fn need_reaction(mut self, need_reaction: bool) -> Self {
        self.need_reaction = Some(need_reaction);
        self
    }
}

impl crate::Endpoint for BatchQueryFileComment {
    type Response = BatchQueryFileCommentResponse;
    type Error = BatchQueryFileCommentError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.file_comment.batch_query",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/drive/v1/files/:file_token/comments/batch_query",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("file_token", self.file_token.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("file_type", &self.file_type);
        query.push("user_id_type", &self.user_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `drive.v1.file_comment.batch_query` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchQueryFileCommentResponse {
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<FileComment>>,
}

/// What `drive.v1.file_comment.batch_query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchQueryFileCommentError {
    /// `1064230` (HTTP 400): locked for data migration
    ///
    /// The data is being moved to another place. Wait until that is done, then try again.
    #[doc(alias = "1064230")]
    LockedForDataMigration,
    /// `1069301` (HTTP 400): fail
    ///
    /// The request failed. Try again; ask the support if it stays so.
    #[doc(alias = "1069301")]
    Fail,
    /// `1069302` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "1069302")]
    ParamError,
    /// `1069303` (HTTP 403): forbidden
    ///
    /// The caller may not comment on the document. Give the right to do so first.
    #[doc(alias = "1069303")]
    Forbidden,
    /// `1069304` (HTTP 400): docs had been deleted
    ///
    /// The document was deleted. Check that it still exists.
    #[doc(alias = "1069304")]
    DocsHadBeenDeleted,
    /// `1069305` (HTTP 400): docs not exist
    ///
    /// The document does not exist. Check that it can be opened.
    #[doc(alias = "1069305")]
    DocsNotExist,
    /// `1069306` (HTTP 400): content review not pass
    ///
    /// The comment was refused by the review. Change its content.
    #[doc(alias = "1069306")]
    ContentReviewNotPass,
    /// `1069307` (HTTP 404): not exist
    ///
    /// The document, or a user or document that is mentioned, does not exist. Check them.
    #[doc(alias = "1069307")]
    NotExist,
    /// `1069308` (HTTP 400): exceeded limit
    ///
    /// There are too many comments. Ask the support.
    #[doc(alias = "1069308")]
    ExceededLimit,
    /// `1069399` (HTTP 400): internal error
    ///
    /// The system failed. Try again; ask the support if it stays so.
    #[doc(alias = "1069399")]
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl BatchQueryFileCommentError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::LockedForDataMigration,
            crate::ErrorFacts::new(
                1064230,
                400,
                "locked for data migration",
                "The data is being moved to another place. Wait until that is done, then try again.",
                false,
            ),
        ),
        (
            Self::Fail,
            crate::ErrorFacts::new(
                1069301,
                400,
                "fail",
                "The request failed. Try again; ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::ParamError,
            crate::ErrorFacts::new(
                1069302,
                400,
                "param error",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::Forbidden,
            crate::ErrorFacts::new(
                1069303,
                403,
                "forbidden",
                "The caller may not comment on the document. Give the right to do so first.",
                false,
            ),
        ),
        (
            Self::DocsHadBeenDeleted,
            crate::ErrorFacts::new(
                1069304,
                400,
                "docs had been deleted",
                "The document was deleted. Check that it still exists.",
                false,
            ),
        ),
        (
            Self::DocsNotExist,
            crate::ErrorFacts::new(
                1069305,
                400,
                "docs not exist",
                "The document does not exist. Check that it can be opened.",
                false,
            ),
        ),
        (
            Self::ContentReviewNotPass,
            crate::ErrorFacts::new(
                1069306,
                400,
                "content review not pass",
                "The comment was refused by the review. Change its content.",
                false,
            ),
        ),
        (
            Self::NotExist,
            crate::ErrorFacts::new(
                1069307,
                404,
                "not exist",
                "The document, or a user or document that is mentioned, does not exist. Check them.",
                false,
            ),
        ),
        (
            Self::ExceededLimit,
            crate::ErrorFacts::new(
                1069308,
                400,
                "exceeded limit",
                "There are too many comments. Ask the support.",
                false,
            ),
        ),
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                1069399,
                400,
                "internal error",
                "The system failed. Try again; ask the support if it stays so.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(BatchQueryFileCommentError);

/// Adds a comment to a document as a whole.
///
/// `POST /open-apis/drive/v1/files/:file_token/comments`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:create`, `docs:document.comment:write_only`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateFileComment {
    /// The file or document.
    ///
    /// Example: `XIHSdYSI7oMEU1xrsnxc8fabcef`.
    #[serde(skip)]
    pub file_token: String,
    /// The type of the file.
    ///
    /// Example: `doc`.
    #[serde(skip)]
    pub file_type: CreateFileCommentFileType,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// The comment, as its first reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_list: Option<FileCommentReplyList>,
}

impl CreateFileComment {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        file_token: impl Into<String>,
        file_type: impl Into<CreateFileCommentFileType>,
    ) -> Self {
        Self {
            file_token: file_token.into(),
            file_type: file_type.into(),
            user_id_type: None,
            reply_list: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`reply_list`](Self#structfield.reply_list).
    #[must_use]
    pub fn reply_list(mut self, reply_list: FileCommentReplyList) -> Self {
        self.reply_list = Some(reply_list);
        self
    }
}

impl crate::Endpoint for CreateFileComment {
    type Response = CreateFileCommentResponse;
    type Error = CreateFileCommentError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.file_comment.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/drive/v1/files/:file_token/comments",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("file_token", self.file_token.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("file_type", &self.file_type);
        query.push("user_id_type", &self.user_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `drive.v1.file_comment.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateFileCommentResponse {
    /// The comment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment_id: Option<String>,
    /// Who wrote the comment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// When it was created, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<i64>,
    /// When it was last changed, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<i64>,
    /// Whether it is solved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_solved: Option<bool>,
    /// When it was solved, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub solved_time: Option<i64>,
    /// Who solved it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub solver_user_id: Option<String>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Whether the comment is on the document as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_whole: Option<bool>,
    /// The passage that the comment is on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quote: Option<String>,
    /// The comment, as its first reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_list: Option<CreateFileCommentReplyList>,
}

/// What `drive.v1.file_comment.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateFileCommentError {
    /// `1069301` (HTTP 400): fail
    ///
    /// The request failed. Try again; ask the support if it stays so.
    #[doc(alias = "1069301")]
    Fail,
    /// `1069302` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "1069302")]
    ParamError,
    /// `1069303` (HTTP 403): forbidden
    ///
    /// The caller may not comment on the document. Give the right to do so first.
    #[doc(alias = "1069303")]
    Forbidden,
    /// `1069304` (HTTP 400): docs had been deleted
    ///
    /// The document was deleted. Check that it still exists.
    #[doc(alias = "1069304")]
    DocsHadBeenDeleted,
    /// `1069305` (HTTP 400): docs not exist
    ///
    /// The document does not exist. Check that it can be opened.
    #[doc(alias = "1069305")]
    DocsNotExist,
    /// `1069306` (HTTP 400): content review not pass
    ///
    /// The comment was refused by the review. Change its content.
    #[doc(alias = "1069306")]
    ContentReviewNotPass,
    /// `1069307` (HTTP 404): not exist
    ///
    /// The document, or a user or document that is mentioned, does not exist. Check them.
    #[doc(alias = "1069307")]
    NotExist,
    /// `1069308` (HTTP 400): exceeded limit
    ///
    /// There are too many comments. Ask the support.
    #[doc(alias = "1069308")]
    ExceededLimit,
    /// `1069399` (HTTP 400): internal error
    ///
    /// The system failed. Try again; ask the support if it stays so.
    #[doc(alias = "1069399")]
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreateFileCommentError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::Fail,
            crate::ErrorFacts::new(
                1069301,
                400,
                "fail",
                "The request failed. Try again; ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::ParamError,
            crate::ErrorFacts::new(
                1069302,
                400,
                "param error",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::Forbidden,
            crate::ErrorFacts::new(
                1069303,
                403,
                "forbidden",
                "The caller may not comment on the document. Give the right to do so first.",
                false,
            ),
        ),
        (
            Self::DocsHadBeenDeleted,
            crate::ErrorFacts::new(
                1069304,
                400,
                "docs had been deleted",
                "The document was deleted. Check that it still exists.",
                false,
            ),
        ),
        (
            Self::DocsNotExist,
            crate::ErrorFacts::new(
                1069305,
                400,
                "docs not exist",
                "The document does not exist. Check that it can be opened.",
                false,
            ),
        ),
        (
            Self::ContentReviewNotPass,
            crate::ErrorFacts::new(
                1069306,
                400,
                "content review not pass",
                "The comment was refused by the review. Change its content.",
                false,
            ),
        ),
        (
            Self::NotExist,
            crate::ErrorFacts::new(
                1069307,
                404,
                "not exist",
                "The document, or a user or document that is mentioned, does not exist. Check them.",
                false,
            ),
        ),
        (
            Self::ExceededLimit,
            crate::ErrorFacts::new(
                1069308,
                400,
                "exceeded limit",
                "There are too many comments. Ask the support.",
                false,
            ),
        ),
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                1069399,
                400,
                "internal error",
                "The system failed. Try again; ask the support if it stays so.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(CreateFileCommentError);

/// Returns one comment on a document as a whole, with its replies.
///
/// `GET /open-apis/drive/v1/files/:file_token/comments/:comment_id`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:read`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/get>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetFileComment {
    /// The file or document.
    ///
    /// Example: `doccnHh7U87HOFpii5u5G*****`.
    #[serde(skip)]
    pub file_token: String,
    /// The comment.
    ///
    /// Example: `6916106822734578184`.
    #[serde(skip)]
    pub comment_id: String,
    /// The type of the file.
    ///
    /// Example: `doc`.
    #[serde(skip)]
    pub file_type: GetFileCommentFileType,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// Whether reactions are returned too.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip)]
    pub need_reaction: Option<bool>,
}

impl GetFileComment {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        file_token: impl Into<String>,
        comment_id: impl Into<String>,
        file_type: impl Into<GetFileCommentFileType>,
    ) -> Self {
        Self {
            file_token: file_token.into(),
            comment_id: comment_id.into(),
            file_type: file_type.into(),
            user_id_type: None,
            need_reaction: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`need_reaction`](Self#structfield.need_reaction).
    #[must_use]
    pub fn need_reaction(mut self, need_reaction: bool) -> Self {
        self.need_reaction = Some(need_reaction);
        self
    }
}

impl crate::Endpoint for GetFileComment {
    type Response = GetFileCommentResponse;
    type Error = GetFileCommentError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.file_comment.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/drive/v1/files/:file_token/comments/:comment_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![
            ("file_token", self.file_token.clone()), ("comment_id", self.comment_id
            .clone())
        ]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("file_type", &self.file_type);
        query.push("user_id_type", &self.user_id_type);
        query.push("need_reaction", &self.need_reaction);
    }
}

/// What `drive.v1.file_comment.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetFileCommentResponse {
    /// The comment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment_id: Option<String>,
    /// Who wrote the comment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// When it was created, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<i64>,
    /// When it was last changed, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<i64>,
    /// Whether it is solved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_solved: Option<bool>,
    /// When it was solved, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub solved_time: Option<i64>,
    /// Who solved it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub solver_user_id: Option<String>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Whether the comment is on the document as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_whole: Option<bool>,
    /// The passage that the comment is on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quote: Option<String>,
    /// The replies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_list: Option<ReplyList>,
}

/// What `drive.v1.file_comment.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetFileCommentError {
    /// `1069301` (HTTP 400): fail
    ///
    /// The request failed. Try again; ask the support if it stays so.
    #[doc(alias = "1069301")]
    Fail,
    /// `1069302` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "1069302")]
    ParamError,
    /// `1069303` (HTTP 403): forbidden
    ///
    /// The caller may not comment on the document. Give the right to do so first.
    #[doc(alias = "1069303")]
    Forbidden,
    /// `1069304` (HTTP 400): docs had been deleted
    ///
    /// The document was deleted. Check that it still exists.
    #[doc(alias = "1069304")]
    DocsHadBeenDeleted,
    /// `1069305` (HTTP 400): docs not exist
    ///
    /// The document does not exist. Check that it can be opened.
    #[doc(alias = "1069305")]
    DocsNotExist,
    /// `1069306` (HTTP 400): content review not pass
    ///
    /// The comment was refused by the review. Change its content.
    #[doc(alias = "1069306")]
    ContentReviewNotPass,
    /// `1069307` (HTTP 404): not exist
    ///
    /// The document, or a user or document that is mentioned, does not exist. Check them.
    #[doc(alias = "1069307")]
    NotExist,
    /// `1069308` (HTTP 400): exceeded limit
    ///
    /// There are too many comments. Ask the support.
    #[doc(alias = "1069308")]
    ExceededLimit,
    /// `1069399` (HTTP 400): internal error
    ///
    /// The system failed. Try again; ask the support if it stays so.
    #[doc(alias = "1069399")]
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl GetFileCommentError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::Fail,
            crate::ErrorFacts::new(
                1069301,
                400,
                "fail",
                "The request failed. Try again; ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::ParamError,
            crate::ErrorFacts::new(
                1069302,
                400,
                "param error",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::Forbidden,
            crate::ErrorFacts::new(
                1069303,
                403,
                "forbidden",
                "The caller may not comment on the document. Give the right to do so first.",
                false,
            ),
        ),
        (
            Self::DocsHadBeenDeleted,
            crate::ErrorFacts::new(
                1069304,
                400,
                "docs had been deleted",
                "The document was deleted. Check that it still exists.",
                false,
            ),
        ),
        (
            Self::DocsNotExist,
            crate::ErrorFacts::new(
                1069305,
                400,
                "docs not exist",
                "The document does not exist. Check that it can be opened.",
                false,
            ),
        ),
        (
            Self::ContentReviewNotPass,
            crate::ErrorFacts::new(
                1069306,
                400,
                "content review not pass",
                "The comment was refused by the review. Change its content.",
                false,
            ),
        ),
        (
            Self::NotExist,
            crate::ErrorFacts::new(
                1069307,
                404,
                "not exist",
                "The document, or a user or document that is mentioned, does not exist. Check them.",
                false,
            ),
        ),
        (
            Self::ExceededLimit,
            crate::ErrorFacts::new(
                1069308,
                400,
                "exceeded limit",
                "There are too many comments. Ask the support.",
                false,
            ),
        ),
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                1069399,
                400,
                "internal error",
                "The system failed. Try again; ask the support if it stays so.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(GetFileCommentError);

/// Lists the comments of a document, filtered by whether they are solved or concern all of it.
///
/// `GET /open-apis/drive/v1/files/:file_token/comments`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:read`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/list>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListFileComment {
    /// The file or document.
    ///
    /// Example: `XIHSdYSI7oMEU1xrsnxc8fabcef`.
    #[serde(skip)]
    pub file_token: String,
    /// The type of the file.
    ///
    /// Example: `doc`.
    #[serde(skip)]
    pub file_type: FileCommentFileType,
    /// Whether comments on the document as a whole are listed.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip)]
    pub is_whole: Option<bool>,
    /// Whether solved comments are listed.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip)]
    pub is_solved: Option<bool>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `7153511712153412356`.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// How many items a page holds at most.
    ///
    /// Range: at most `100`. Example: `10`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// Whether reactions are returned too.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip)]
    pub need_reaction: Option<bool>,
}

impl ListFileComment {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        file_token: impl Into<String>,
        file_type: impl Into<FileCommentFileType>,
    ) -> Self {
        Self {
            file_token: file_token.into(),
            file_type: file_type.into(),
            is_whole: None,
            is_solved: None,
            page_token: None,
            page_size: None,
            user_id_type: None,
            need_reaction: None,
        }
    }

    /// Sets [`is_whole`](Self#structfield.is_whole).
    #[must_use]
    pub fn is_whole(mut self, is_whole: bool) -> Self {
        self.is_whole = Some(is_whole);
        self
    }

    /// Sets [`is_solved`](Self#structfield.is_solved).
    #[must_use]
    pub fn is_solved(mut self, is_solved: bool) -> Self {
        self.is_solved = Some(is_solved);
        self
    }

    /// Sets [`page_token`](Self#structfield.page_token).
    #[must_use]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Sets [`page_size`](Self#structfield.page_size).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`need_reaction`](Self#structfield.need_reaction).
    #[must_use]
    pub fn need_reaction(mut self, need_reaction: bool) -> Self {
        self.need_reaction = Some(need_reaction);
        self
    }
}

impl crate::Endpoint for ListFileComment {
    type Response = ListFileCommentResponse;
    type Error = ListFileCommentError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.file_comment.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/drive/v1/files/:file_token/comments",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("file_token", self.file_token.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("file_type", &self.file_type);
        query.push("is_whole", &self.is_whole);
        query.push("is_solved", &self.is_solved);
        query.push("page_token", &self.page_token);
        query.push("page_size", &self.page_size);
        query.push("user_id_type", &self.user_id_type);
        query.push("need_reaction", &self.need_reaction);
    }
}

impl crate::Paged for ListFileComment {
    type Item = FileComment;
    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token);
    }

    fn set_page_size(&mut self, size: i64) {
        self.page_size = Some(size);
    }

    fn next(response: &Self::Response) -> (Option<bool>, Option<&str>) {
        (response.has_more, response.page_token.as_deref())
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.items.unwrap_or_default()
    }
}

/// What `drive.v1.file_comment.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListFileCommentResponse {
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<FileComment>>,
}

/// What `drive.v1.file_comment.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListFileCommentError {
    /// `1069301` (HTTP 400): fail
    ///
    /// The request failed. Try again; ask the support if it stays so.
    #[doc(alias = "1069301")]
    Fail,
    /// `1069302` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "1069302")]
    ParamError,
    /// `1069303` (HTTP 403): forbidden
    ///
    /// The caller may not comment on the document. Give the right to do so first.
    #[doc(alias = "1069303")]
    Forbidden,
    /// `1069304` (HTTP 400): docs had been deleted
    ///
    /// The document was deleted. Check that it still exists.
    #[doc(alias = "1069304")]
    DocsHadBeenDeleted,
    /// `1069307` (HTTP 404): not exist
    ///
    /// The document, or a user or document that is mentioned, does not exist. Check them.
    #[doc(alias = "1069307")]
    NotExist,
    /// `1069308` (HTTP 400): exceeded limit
    ///
    /// There are too many comments. Ask the support.
    #[doc(alias = "1069308")]
    ExceededLimit,
    /// `1069399` (HTTP 400): internal error
    ///
    /// The system failed. Try again; ask the support if it stays so.
    #[doc(alias = "1069399")]
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ListFileCommentError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::Fail,
            crate::ErrorFacts::new(
                1069301,
                400,
                "fail",
                "The request failed. Try again; ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::ParamError,
            crate::ErrorFacts::new(
                1069302,
                400,
                "param error",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::Forbidden,
            crate::ErrorFacts::new(
                1069303,
                403,
                "forbidden",
                "The caller may not comment on the document. Give the right to do so first.",
                false,
            ),
        ),
        (
            Self::DocsHadBeenDeleted,
            crate::ErrorFacts::new(
                1069304,
                400,
                "docs had been deleted",
                "The document was deleted. Check that it still exists.",
                false,
            ),
        ),
        (
            Self::NotExist,
            crate::ErrorFacts::new(
                1069307,
                404,
                "not exist",
                "The document, or a user or document that is mentioned, does not exist. Check them.",
                false,
            ),
        ),
        (
            Self::ExceededLimit,
            crate::ErrorFacts::new(
                1069308,
                400,
                "exceeded limit",
                "There are too many comments. Ask the support.",
                false,
            ),
        ),
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                1069399,
                400,
                "internal error",
                "The system failed. Try again; ask the support if it stays so.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(ListFileCommentError);

/// Marks a comment of a document as solved, or opens it again.
///
/// `PATCH /open-apis/drive/v1/files/:file_token/comments/:comment_id`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:update`, `docs:document.comment:write_only`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment/patch>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PatchFileComment {
    /// The file or document.
    ///
    /// Example: `doccnGp4UK1UskrOEJwBXd3****`.
    #[serde(skip)]
    pub file_token: String,
    /// The comment.
    ///
    /// Example: `6916106822734578184`.
    #[serde(skip)]
    pub comment_id: String,
    /// The type of the file.
    ///
    /// Example: `doc`.
    #[serde(skip)]
    pub file_type: FileCommentFileType,
    /// Whether it is solved.
    ///
    /// Example: `true`.
    pub is_solved: bool,
}

impl PatchFileComment {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        file_token: impl Into<String>,
        comment_id: impl Into<String>,
        file_type: impl Into<FileCommentFileType>,
        is_solved: bool,
    ) -> Self {
        Self {
            file_token: file_token.into(),
            comment_id: comment_id.into(),
            file_type: file_type.into(),
            is_solved,
        }
    }
}

impl crate::Endpoint for PatchFileComment {
    type Response = PatchFileCommentResponse;
    type Error = PatchFileCommentError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.file_comment.patch",
        method: crate::Method::PATCH,
        host: None,
        path: "/open-apis/drive/v1/files/:file_token/comments/:comment_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![
            ("file_token", self.file_token.clone()), ("comment_id", self.comment_id
            .clone())
        ]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("file_type", &self.file_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `drive.v1.file_comment.patch` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PatchFileCommentResponse {}
/// What `drive.v1.file_comment.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PatchFileCommentError {
    /// `1069301` (HTTP 400): fail
    ///
    /// The request failed. Try again; ask the support if it stays so.
    #[doc(alias = "1069301")]
    Fail,
    /// `1069302` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "1069302")]
    ParamError,
    /// `1069303` (HTTP 403): forbidden
    ///
    /// The caller may not comment on the document. Give the right to do so first.
    #[doc(alias = "1069303")]
    Forbidden,
    /// `1069304` (HTTP 400): docs had been deleted
    ///
    /// The document was deleted. Check that it still exists.
    #[doc(alias = "1069304")]
    DocsHadBeenDeleted,
    /// `1069305` (HTTP 400): docs not exist
    ///
    /// The document does not exist. Check that it can be opened.
    #[doc(alias = "1069305")]
    DocsNotExist,
    /// `1069306` (HTTP 400): content review not pass
    ///
    /// The comment was refused by the review. Change its content.
    #[doc(alias = "1069306")]
    ContentReviewNotPass,
    /// `1069307` (HTTP 404): not exist
    ///
    /// The document, or a user or document that is mentioned, does not exist. Check them.
    #[doc(alias = "1069307")]
    NotExist,
    /// `1069308` (HTTP 400): exceeded limit
    ///
    /// There are too many comments. Ask the support.
    #[doc(alias = "1069308")]
    ExceededLimit,
    /// `1069399` (HTTP 400): internal error
    ///
    /// The system failed. Try again; ask the support if it stays so.
    #[doc(alias = "1069399")]
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl PatchFileCommentError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::Fail,
            crate::ErrorFacts::new(
                1069301,
                400,
                "fail",
                "The request failed. Try again; ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::ParamError,
            crate::ErrorFacts::new(
                1069302,
                400,
                "param error",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::Forbidden,
            crate::ErrorFacts::new(
                1069303,
                403,
                "forbidden",
                "The caller may not comment on the document. Give the right to do so first.",
                false,
            ),
        ),
        (
            Self::DocsHadBeenDeleted,
            crate::ErrorFacts::new(
                1069304,
                400,
                "docs had been deleted",
                "The document was deleted. Check that it still exists.",
                false,
            ),
        ),
        (
            Self::DocsNotExist,
            crate::ErrorFacts::new(
                1069305,
                400,
                "docs not exist",
                "The document does not exist. Check that it can be opened.",
                false,
            ),
        ),
        (
            Self::ContentReviewNotPass,
            crate::ErrorFacts::new(
                1069306,
                400,
                "content review not pass",
                "The comment was refused by the review. Change its content.",
                false,
            ),
        ),
        (
            Self::NotExist,
            crate::ErrorFacts::new(
                1069307,
                404,
                "not exist",
                "The document, or a user or document that is mentioned, does not exist. Check them.",
                false,
            ),
        ),
        (
            Self::ExceededLimit,
            crate::ErrorFacts::new(
                1069308,
                400,
                "exceeded limit",
                "There are too many comments. Ask the support.",
                false,
            ),
        ),
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                1069399,
                400,
                "internal error",
                "The system failed. Try again; ask the support if it stays so.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(PatchFileCommentError);
