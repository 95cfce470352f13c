// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `instance_comment`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Adds a comment, or a reply to one, to an approval instance.
///
/// `POST /open-apis/approval/v4/instances/:instance_id/comments`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `approval:approval`, `approval:instance.comment`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateInstanceComment {
    /// The instance.
    ///
    /// Example: `6A123516-FB88-470D-A428-9AF58B71B3C0`.
    #[serde(skip)]
    pub instance_id: String,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `user_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// The user, by the kind of id that the call uses.
    ///
    /// Example: `e5286g26`.
    #[serde(skip)]
    pub user_id: String,
    /// The comment with its text and files, as JSON in text.
    ///
    /// Example: `{"text":"@username艾特展示","files":[{"url":"xxx","fileSize":155149,"title":"9a9fedc5cfb01a4a20c715098.png","type":"image","extra":""}]}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// Who is mentioned in the comment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_info_list: Option<Vec<CommentAtInfo>>,
    /// The comment that this one answers.
    ///
    /// Example: `7081516627711524883`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_comment_id: Option<String>,
    /// The comment.
    ///
    /// Example: `7081516627711524883`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment_id: Option<String>,
    /// Whether the bot tells nobody.
    ///
    /// Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_bot: Option<bool>,
    /// More data, as JSON in text.
    ///
    /// Example: `{"a":"a"}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra: Option<String>,
}

impl CreateInstanceComment {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(instance_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            user_id_type: None,
            user_id: user_id.into(),
            content: None,
            at_info_list: None,
            parent_comment_id: None,
            comment_id: None,
            disable_bot: None,
            extra: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`content`](Self#structfield.content).
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Sets [`at_info_list`](Self#structfield.at_info_list).
    #[must_use]
    pub fn at_info_list(
        mut self,
        at_info_list: impl IntoIterator<Item = impl Into<CommentAtInfo>>,
    ) -> Self {
        self.at_info_list = Some(at_info_list.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`parent_comment_id`](Self#structfield.parent_comment_id).
    #[must_use]
    pub fn parent_comment_id(mut self, parent_comment_id: impl Into<String>) -> Self {
        self.parent_comment_id = Some(parent_comment_id.into());
        self
    }

    /// Sets [`comment_id`](Self#structfield.comment_id).
    #[must_use]
    pub fn comment_id(mut self, comment_id: impl Into<String>) -> Self {
        self.comment_id = Some(comment_id.into());
        self
    }

    /// Sets [`disable_bot`](Self#structfield.disable_bot).
    #[must_use]
    pub fn disable_bot(mut self, disable_bot: bool) -> Self {
        self.disable_bot = Some(disable_bot);
        self
    }

    /// Sets [`extra`](Self#structfield.extra).
    #[must_use]
    pub fn extra(mut self, extra: impl Into<String>) -> Self {
        self.extra = Some(extra.into());
        self
    }
}

impl crate::Endpoint for CreateInstanceComment {
    type Response = CreateInstanceCommentResponse;
    type Error = CreateInstanceCommentError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v4.instance_comment.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/approval/v4/instances/:instance_id/comments",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("instance_id", self.instance_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
        query.push("user_id", &self.user_id);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `approval.v4.instance_comment.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateInstanceCommentResponse {
    /// The comment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment_id: Option<String>,
}

/// What `approval.v4.instance_comment.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateInstanceCommentError {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends, and the values in `form`, against the message.
    #[doc(alias = "1390001")]
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreateInstanceCommentError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ParamIsInvalid,
            crate::ErrorFacts::new(
                1390001,
                400,
                "param is invalid",
                "A parameter is wrong. Check what the request sends, and the values in `form`, against the message.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(CreateInstanceCommentError);

/// Deletes one comment or reply of an approval instance.
///
/// `DELETE /open-apis/approval/v4/instances/:instance_id/comments/:comment_id`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `approval:approval`, `approval:instance.comment`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/delete>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteInstanceComment {
    /// The instance.
    ///
    /// Example: `6A123516-FB88-470D-A428-9AF58B71B3C0`.
    #[serde(skip)]
    pub instance_id: String,
    /// The comment.
    ///
    /// Example: `7081516627711606803`.
    #[serde(skip)]
    pub comment_id: String,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `user_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// The user, by the kind of id that the call uses.
    ///
    /// Example: `ou_806a18fb5bdf525e38ba219733bdbd73`.
    #[serde(skip)]
    pub user_id: String,
}

impl DeleteInstanceComment {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        comment_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            comment_id: comment_id.into(),
            user_id_type: None,
            user_id: user_id.into(),
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }
}

impl crate::Endpoint for DeleteInstanceComment {
    type Response = DeleteInstanceCommentResponse;
    type Error = DeleteInstanceCommentError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v4.instance_comment.delete",
        method: crate::Method::DELETE,
        host: None,
        path: "/open-apis/approval/v4/instances/:instance_id/comments/:comment_id",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![
            ("instance_id", self.instance_id.clone()), ("comment_id", self.comment_id
            .clone())
        ]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
        query.push("user_id", &self.user_id);
    }
}

/// What `approval.v4.instance_comment.delete` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteInstanceCommentResponse {
    /// The comment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment_id: Option<String>,
}

/// What `approval.v4.instance_comment.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteInstanceCommentError {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends, and the values in `form`, against the message.
    #[doc(alias = "1390001")]
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl DeleteInstanceCommentError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ParamIsInvalid,
            crate::ErrorFacts::new(
                1390001,
                400,
                "param is invalid",
                "A parameter is wrong. Check what the request sends, and the values in `form`, against the message.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(DeleteInstanceCommentError);

/// Lists the comments and replies of an approval instance.
///
/// `GET /open-apis/approval/v4/instances/:instance_id/comments`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:instance.comment`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/list>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListInstanceComment {
    /// The instance.
    ///
    /// Example: `6A123516-FB88-470D-A428-9AF58B71B3C0`.
    #[serde(skip)]
    pub instance_id: String,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `user_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// The user, by the kind of id that the call uses.
    ///
    /// Example: `e5286g26`.
    #[serde(skip)]
    pub user_id: String,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `nF1ZXJ5VGhlbkZldGNoCgAAAAAA6PZwFmUzSldvTC1yU`.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// How many items a page holds at most.
    ///
    /// Range: at most `1000`. Example: `10`.
    #[serde(skip)]
    pub page_size: Option<i64>,
}

impl ListInstanceComment {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(instance_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            user_id_type: None,
            user_id: user_id.into(),
            page_token: None,
            page_size: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
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
}

impl crate::Endpoint for ListInstanceComment {
    type Response = ListInstanceCommentResponse;
    type Error = ListInstanceCommentError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v4.instance_comment.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/approval/v4/instances/:instance_id/comments",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("instance_id", self.instance_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
        query.push("user_id", &self.user_id);
        query.push("page_token", &self.page_token);
        query.push("page_size", &self.page_size);
    }
}

/// What `approval.v4.instance_comment.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListInstanceCommentResponse {
    /// The comments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comments: Option<Vec<Comment>>,
}

/// What `approval.v4.instance_comment.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListInstanceCommentError {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends, and the values in `form`, against the message.
    #[doc(alias = "1390001")]
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ListInstanceCommentError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ParamIsInvalid,
            crate::ErrorFacts::new(
                1390001,
                400,
                "param is invalid",
                "A parameter is wrong. Check what the request sends, and the values in `form`, against the message.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(ListInstanceCommentError);

/// Deletes all comments and replies of an approval instance.
///
/// `POST /open-apis/approval/v4/instances/:instance_id/comments/remove`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `approval:approval`, `approval:instance.comment`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/remove>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RemoveInstanceComment {
    /// The instance.
    ///
    /// Example: `6A123516-FB88-470D-A428-9AF58B71B3C0`.
    #[serde(skip)]
    pub instance_id: String,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `user_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// The user, by the kind of id that the call uses.
    ///
    /// Example: `ou_806a18fb5bdf525e38ba219733bdbd73`.
    #[serde(skip)]
    pub user_id: Option<String>,
}

impl RemoveInstanceComment {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            user_id_type: None,
            user_id: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`user_id`](Self#structfield.user_id).
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

impl crate::Endpoint for RemoveInstanceComment {
    type Response = RemoveInstanceCommentResponse;
    type Error = RemoveInstanceCommentError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v4.instance_comment.remove",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/approval/v4/instances/:instance_id/comments/remove",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("instance_id", self.instance_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
        query.push("user_id", &self.user_id);
    }
}

/// What `approval.v4.instance_comment.remove` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RemoveInstanceCommentResponse {
    /// The instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    /// Its id in the third-party system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
}

/// What `approval.v4.instance_comment.remove` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RemoveInstanceCommentError {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends, and the values in `form`, against the message.
    #[doc(alias = "1390001")]
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl RemoveInstanceCommentError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ParamIsInvalid,
            crate::ErrorFacts::new(
                1390001,
                400,
                "param is invalid",
                "A parameter is wrong. Check what the request sends, and the values in `form`, against the message.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(RemoveInstanceCommentError);
