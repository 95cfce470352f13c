// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `file_comment_reply`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Replies to a comment of a document.
///
/// `POST /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:create`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment-reply/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateFileCommentReply {
    /// The file or document.
    ///
    /// Example: `TLLKdcpDro9ijQxA33ycNMabcef`.
    #[serde(skip)]
    pub file_token: String,
    /// The comment.
    ///
    /// Example: `69161068xxxxx512356`.
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
    /// The text of the reply, with links and mentions.
    pub content: ReplyContent,
}

impl CreateFileCommentReply {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        file_token: impl Into<String>,
        comment_id: impl Into<String>,
        file_type: impl Into<GetFileCommentFileType>,
        content: ReplyContent,
    ) -> Self {
        Self {
            file_token: file_token.into(),
            comment_id: comment_id.into(),
            file_type: file_type.into(),
            user_id_type: None,
            content,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }
}

impl crate::Endpoint for CreateFileCommentReply {
    type Response = CreateFileCommentReplyResponse;
    type Error = CreateFileCommentReplyError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.file_comment_reply.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/drive/v1/files/:file_token/comments/:comment_id/replies",
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
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `drive.v1.file_comment_reply.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateFileCommentReplyResponse {
    /// The text of the reply, with links and mentions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<ReplyContent>,
    /// The reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_id: Option<String>,
    /// Who wrote the reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// When it was created, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<i64>,
    /// When it was last changed, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<i64>,
    /// What else the reply holds, such as images.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra: Option<ReplyExtra>,
    /// The reactions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reactions: Option<Vec<FileCommentV2BatchQueryReactionData>>,
}

/// What `drive.v1.file_comment_reply.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateFileCommentReplyError {
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

impl CreateFileCommentReplyError {
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

crate::error_enum!(CreateFileCommentReplyError);

/// Deletes a reply to a comment of a document.
///
/// `DELETE /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:delete`, `docs:document.comment:write_only`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment-reply/delete>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteFileCommentReply {
    /// The file or document.
    ///
    /// Example: `doxbcdl03Vsxhm7Qmnj110abcef`.
    #[serde(skip)]
    pub file_token: String,
    /// The comment.
    ///
    /// Example: `6916106822734578184`.
    #[serde(skip)]
    pub comment_id: String,
    /// The reply.
    ///
    /// Example: `6916106822734594568`.
    #[serde(skip)]
    pub reply_id: String,
    /// The type of the file.
    ///
    /// Example: `doc`.
    #[serde(skip)]
    pub file_type: FileCommentFileType,
}

impl DeleteFileCommentReply {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        file_token: impl Into<String>,
        comment_id: impl Into<String>,
        reply_id: impl Into<String>,
        file_type: impl Into<FileCommentFileType>,
    ) -> Self {
        Self {
            file_token: file_token.into(),
            comment_id: comment_id.into(),
            reply_id: reply_id.into(),
            file_type: file_type.into(),
        }
    }
}

impl crate::Endpoint for DeleteFileCommentReply {
    type Response = DeleteFileCommentReplyResponse;
    type Error = DeleteFileCommentReplyError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.file_comment_reply.delete",
        method: crate::Method::DELETE,
        host: None,
        path: "/open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![
            ("file_token", self.file_token.clone()), ("comment_id", self.comment_id
            .clone()), ("reply_id", self.reply_id.clone())
        ]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("file_type", &self.file_type);
    }
}

/// What `drive.v1.file_comment_reply.delete` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteFileCommentReplyResponse {}
/// What `drive.v1.file_comment_reply.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteFileCommentReplyError {
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

impl DeleteFileCommentReplyError {
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

crate::error_enum!(DeleteFileCommentReplyError);

/// Lists the replies to a comment of a document.
///
/// `GET /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `docs:document.comment:read`, `drive:drive`, `drive:drive:readonly`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment-reply/list>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListFileCommentReply {
    /// The file or document.
    ///
    /// Example: `doxbcdl03Vsxhm7Qmnj110abcef`.
    #[serde(skip)]
    pub file_token: String,
    /// The comment.
    ///
    /// Example: `1654857036541812356`.
    #[serde(skip)]
    pub comment_id: String,
    /// How many items a page holds at most.
    ///
    /// Default: `50`. Range: at most `100`. Example: `10`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `1654857036541812356`.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// The type of the file.
    ///
    /// Example: `docx`.
    #[serde(skip)]
    pub file_type: FileCommentFileType,
    /// Whether reactions are returned too.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip)]
    pub need_reaction: Option<bool>,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
}

impl ListFileCommentReply {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        file_token: impl Into<String>,
        comment_id: impl Into<String>,
        file_type: impl Into<FileCommentFileType>,
    ) -> Self {
        Self {
            file_token: file_token.into(),
            comment_id: comment_id.into(),
            page_size: None,
            page_token: None,
            file_type: file_type.into(),
            need_reaction: None,
            user_id_type: None,
        }
    }

    /// Sets [`page_size`](Self#structfield.page_size).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`page_token`](Self#structfield.page_token).
    #[must_use]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Sets [`need_reaction`](Self#structfield.need_reaction).
    #[must_use]
    pub fn need_reaction(mut self, need_reaction: bool) -> Self {
        self.need_reaction = Some(need_reaction);
        self
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }
}

impl crate::Endpoint for ListFileCommentReply {
    type Response = ListFileCommentReplyResponse;
    type Error = ListFileCommentReplyError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.file_comment_reply.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/drive/v1/files/:file_token/comments/:comment_id/replies",
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
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
        query.push("file_type", &self.file_type);
        query.push("need_reaction", &self.need_reaction);
        query.push("user_id_type", &self.user_id_type);
    }
}

impl crate::Paged for ListFileCommentReply {
    type Item = FileCommentReply;
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

/// What `drive.v1.file_comment_reply.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListFileCommentReplyResponse {
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<FileCommentReply>>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
}

/// What `drive.v1.file_comment_reply.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListFileCommentReplyError {
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

impl ListFileCommentReplyError {
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

crate::error_enum!(ListFileCommentReplyError);

/// Replaces the content of a reply to a comment of a document.
///
/// `PUT /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `docs:doc`, `docs:doc:readonly`, `docs:document.comment:update`, `docs:document.comment:write_only`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-comment-reply/update>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateFileCommentReply {
    /// The file or document.
    ///
    /// Example: `doxbcdl03Vsxhm7Qmnj110abcef`.
    #[serde(skip)]
    pub file_token: String,
    /// The comment.
    ///
    /// Example: `6916106822734578184`.
    #[serde(skip)]
    pub comment_id: String,
    /// The reply.
    ///
    /// Example: `6916106822734594568`.
    #[serde(skip)]
    pub reply_id: String,
    /// The type of the file.
    ///
    /// Example: `doc`.
    #[serde(skip)]
    pub file_type: FileCommentFileType,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// The text of the reply, with links and mentions, which replaces the one before.
    pub content: ReplyContent,
}

impl UpdateFileCommentReply {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        file_token: impl Into<String>,
        comment_id: impl Into<String>,
        reply_id: impl Into<String>,
        file_type: impl Into<FileCommentFileType>,
        content: ReplyContent,
    ) -> Self {
        Self {
            file_token: file_token.into(),
            comment_id: comment_id.into(),
            reply_id: reply_id.into(),
            file_type: file_type.into(),
            user_id_type: None,
            content,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }
}

impl crate::Endpoint for UpdateFileCommentReply {
    type Response = UpdateFileCommentReplyResponse;
    type Error = UpdateFileCommentReplyError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.file_comment_reply.update",
        method: crate::Method::PUT,
        host: None,
        path: "/open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![
            ("file_token", self.file_token.clone()), ("comment_id", self.comment_id
            .clone()), ("reply_id", self.reply_id.clone())
        ]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("file_type", &self.file_type);
        query.push("user_id_type", &self.user_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `drive.v1.file_comment_reply.update` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateFileCommentReplyResponse {}
/// What `drive.v1.file_comment_reply.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateFileCommentReplyError {
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

impl UpdateFileCommentReplyError {
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

crate::error_enum!(UpdateFileCommentReplyError);
