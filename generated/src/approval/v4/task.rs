// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `task`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Approves a task of an approval instance on behalf of its approver, with an optional comment and form.
///
/// `POST /open-apis/approval/v4/tasks/approve`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:task`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/approve>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ApproveTask {
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// The approval definition.
    ///
    /// Example: `7C468A54-8745-2245-9675-08B7C63E7A85`.
    pub approval_code: String,
    /// The approval instance.
    ///
    /// Example: `81D31358-93AF-92D6-7425-01A5D67C4E71`.
    pub instance_code: String,
    /// The user, by the kind of id that the call uses.
    ///
    /// Example: `f7cb567e`.
    pub user_id: String,
    /// What the approver says.
    ///
    /// Example: `OK`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// The task.
    ///
    /// Example: `12345`.
    pub task_id: String,
    /// The values of the form, as JSON in text.
    ///
    /// Example: `[{"id":"111", "type": "input", "value":"test"}]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form: Option<String>,
}

impl ApproveTask {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        approval_code: impl Into<String>,
        instance_code: impl Into<String>,
        user_id: impl Into<String>,
        task_id: impl Into<String>,
    ) -> Self {
        Self {
            user_id_type: None,
            approval_code: approval_code.into(),
            instance_code: instance_code.into(),
            user_id: user_id.into(),
            comment: None,
            task_id: task_id.into(),
            form: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`comment`](Self#structfield.comment).
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Sets [`form`](Self#structfield.form).
    #[must_use]
    pub fn form(mut self, form: impl Into<String>) -> Self {
        self.form = Some(form.into());
        self
    }
}

impl crate::Endpoint for ApproveTask {
    type Response = ApproveTaskResponse;
    type Error = ApproveTaskError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v4.task.approve",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/approval/v4/tasks/approve",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `approval.v4.task.approve` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ApproveTaskResponse {}
/// What `approval.v4.task.approve` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApproveTaskError {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends, and the values in `form`, against the message.
    #[doc(alias = "1390001")]
    ParamIsInvalid,
    /// `1390002` (HTTP 400): approval code not found
    ///
    /// The approval definition does not exist. Check `approval_code`.
    #[doc(alias = "1390002")]
    ApprovalCodeNotFound,
    /// `1390003` (HTTP 400): instance code not found
    ///
    /// The approval instance does not exist. Check its code or id.
    #[doc(alias = "1390003")]
    InstanceCodeNotFound,
    /// `1390010` (HTTP 400): task not found
    ///
    /// The task does not exist. Check `task_id` against the tasks of the instance.
    #[doc(alias = "1390010")]
    TaskNotFound,
    /// `1390018` (HTTP 400): not support handwritten signature
    ///
    /// The node asks for a handwritten signature, which the API cannot give. Handle the task in the client.
    #[doc(alias = "1390018")]
    NotSupportHandwrittenSignature,
    /// `1395001` (HTTP 400): There have been some errors. Please try again later
    ///
    /// The system failed. Check the parameters and the values in `form`, slow down, and try again.
    #[doc(alias = "1395001")]
    ThereHaveBeenSomeErrors,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ApproveTaskError {
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
        (
            Self::ApprovalCodeNotFound,
            crate::ErrorFacts::new(
                1390002,
                400,
                "approval code not found",
                "The approval definition does not exist. Check `approval_code`.",
                false,
            ),
        ),
        (
            Self::InstanceCodeNotFound,
            crate::ErrorFacts::new(
                1390003,
                400,
                "instance code not found",
                "The approval instance does not exist. Check its code or id.",
                false,
            ),
        ),
        (
            Self::TaskNotFound,
            crate::ErrorFacts::new(
                1390010,
                400,
                "task not found",
                "The task does not exist. Check `task_id` against the tasks of the instance.",
                false,
            ),
        ),
        (
            Self::NotSupportHandwrittenSignature,
            crate::ErrorFacts::new(
                1390018,
                400,
                "not support handwritten signature",
                "The node asks for a handwritten signature, which the API cannot give. Handle the task in the client.",
                false,
            ),
        ),
        (
            Self::ThereHaveBeenSomeErrors,
            crate::ErrorFacts::new(
                1395001,
                400,
                "There have been some errors. Please try again later",
                "The system failed. Check the parameters and the values in `form`, slow down, and try again.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(ApproveTaskError);

/// Lists a user's approval tasks by topic: to do, done, started, or copied in on.
///
/// `GET /open-apis/approval/v4/tasks/query`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `approval:approval:readonly`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/query>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct QueryTask {
    /// How many items a page holds at most.
    ///
    /// Default: `100`. Range: at most `200`. Example: `100`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `1`.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// The user, by the kind of id that the call uses.
    ///
    /// Example: `example_user_id`.
    #[serde(skip)]
    pub user_id: String,
    /// The list that the task is in.
    ///
    /// Example: `1`.
    #[serde(skip)]
    pub topic: Topic,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
}

impl QueryTask {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(user_id: impl Into<String>, topic: impl Into<Topic>) -> Self {
        Self {
            page_size: None,
            page_token: None,
            user_id: user_id.into(),
            topic: topic.into(),
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

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }
}

impl crate::Endpoint for QueryTask {
    type Response = QueryTaskResponse;
    type Error = QueryTaskError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v4.task.query",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/approval/v4/tasks/query",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
        query.push("user_id", &self.user_id);
        query.push("topic", &self.topic);
        query.push("user_id_type", &self.user_id_type);
    }
}

impl crate::Paged for QueryTask {
    type Item = Task;
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
        response.tasks.unwrap_or_default()
    }
}

/// What `approval.v4.task.query` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct QueryTaskResponse {
    /// The tasks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tasks: Option<Vec<Task>>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// How many tasks there are; only on the first page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<Count>,
}

/// What `approval.v4.task.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QueryTaskError {
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

impl QueryTaskError {
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

crate::error_enum!(QueryTaskError);

/// Rejects a task of an approval instance on behalf of its approver.
///
/// `POST /open-apis/approval/v4/tasks/reject`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:task`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/reject>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RejectTask {
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// The approval definition.
    ///
    /// Example: `7C468A54-8745-2245-9675-08B7C63E7A85`.
    pub approval_code: String,
    /// The approval instance.
    ///
    /// Example: `81D31358-93AF-92D6-7425-01A5D67C4E71`.
    pub instance_code: String,
    /// The user, by the kind of id that the call uses.
    ///
    /// Example: `f7cb567e`.
    pub user_id: String,
    /// What the approver says.
    ///
    /// Example: `OK`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// The task.
    ///
    /// Example: `12345`.
    pub task_id: String,
    /// The values of the form, as JSON in text.
    ///
    /// Example: `[{"id":"user_name", "type": "input", "value":"test"}]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form: Option<String>,
}

impl RejectTask {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        approval_code: impl Into<String>,
        instance_code: impl Into<String>,
        user_id: impl Into<String>,
        task_id: impl Into<String>,
    ) -> Self {
        Self {
            user_id_type: None,
            approval_code: approval_code.into(),
            instance_code: instance_code.into(),
            user_id: user_id.into(),
            comment: None,
            task_id: task_id.into(),
            form: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`comment`](Self#structfield.comment).
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Sets [`form`](Self#structfield.form).
    #[must_use]
    pub fn form(mut self, form: impl Into<String>) -> Self {
        self.form = Some(form.into());
        self
    }
}

impl crate::Endpoint for RejectTask {
    type Response = RejectTaskResponse;
    type Error = RejectTaskError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v4.task.reject",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/approval/v4/tasks/reject",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `approval.v4.task.reject` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RejectTaskResponse {}
/// What `approval.v4.task.reject` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RejectTaskError {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends, and the values in `form`, against the message.
    #[doc(alias = "1390001")]
    ParamIsInvalid,
    /// `1390002` (HTTP 400): approval code not found
    ///
    /// The approval definition does not exist. Check `approval_code`.
    #[doc(alias = "1390002")]
    ApprovalCodeNotFound,
    /// `1390003` (HTTP 400): instance code not found
    ///
    /// The approval instance does not exist. Check its code or id.
    #[doc(alias = "1390003")]
    InstanceCodeNotFound,
    /// `1390010` (HTTP 400): task not found
    ///
    /// The task does not exist. Check `task_id` against the tasks of the instance.
    #[doc(alias = "1390010")]
    TaskNotFound,
    /// `1390018` (HTTP 400): not support handwritten signature
    ///
    /// The node asks for a handwritten signature, which the API cannot give. Handle the task in the client.
    #[doc(alias = "1390018")]
    NotSupportHandwrittenSignature,
    /// `1395001` (HTTP 400): There have been some errors. Please try again later
    ///
    /// The system failed. Check the parameters and the values in `form`, slow down, and try again.
    #[doc(alias = "1395001")]
    ThereHaveBeenSomeErrors,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl RejectTaskError {
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
        (
            Self::ApprovalCodeNotFound,
            crate::ErrorFacts::new(
                1390002,
                400,
                "approval code not found",
                "The approval definition does not exist. Check `approval_code`.",
                false,
            ),
        ),
        (
            Self::InstanceCodeNotFound,
            crate::ErrorFacts::new(
                1390003,
                400,
                "instance code not found",
                "The approval instance does not exist. Check its code or id.",
                false,
            ),
        ),
        (
            Self::TaskNotFound,
            crate::ErrorFacts::new(
                1390010,
                400,
                "task not found",
                "The task does not exist. Check `task_id` against the tasks of the instance.",
                false,
            ),
        ),
        (
            Self::NotSupportHandwrittenSignature,
            crate::ErrorFacts::new(
                1390018,
                400,
                "not support handwritten signature",
                "The node asks for a handwritten signature, which the API cannot give. Handle the task in the client.",
                false,
            ),
        ),
        (
            Self::ThereHaveBeenSomeErrors,
            crate::ErrorFacts::new(
                1395001,
                400,
                "There have been some errors. Please try again later",
                "The system failed. Check the parameters and the values in `form`, slow down, and try again.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(RejectTaskError);

/// Submits an approval again that was sent back to the user who started it.
///
/// `POST /open-apis/approval/v4/tasks/resubmit`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:task`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/resubmit>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ResubmitTask {
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// The approval definition.
    ///
    /// Example: `7C468A54-8745-2245-9675-08B7C63E7A85`.
    pub approval_code: String,
    /// The approval instance.
    ///
    /// Example: `81D31358-93AF-92D6-7425-01A5D67C4E71`.
    pub instance_code: String,
    /// The user, by the kind of id that the call uses.
    ///
    /// Example: `f7cb567e`.
    pub user_id: String,
    /// What the approver says.
    ///
    /// Example: `{"text":"评论"]}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// The task.
    ///
    /// Example: `12345`.
    pub task_id: String,
    /// The values of the form, as JSON in text.
    ///
    /// Example: `[{"id":"user_name", "type": "input", "value":"test"}]`.
    pub form: String,
}

impl ResubmitTask {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        approval_code: impl Into<String>,
        instance_code: impl Into<String>,
        user_id: impl Into<String>,
        task_id: impl Into<String>,
        form: impl Into<String>,
    ) -> Self {
        Self {
            user_id_type: None,
            approval_code: approval_code.into(),
            instance_code: instance_code.into(),
            user_id: user_id.into(),
            comment: None,
            task_id: task_id.into(),
            form: form.into(),
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`comment`](Self#structfield.comment).
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }
}

impl crate::Endpoint for ResubmitTask {
    type Response = ResubmitTaskResponse;
    type Error = ResubmitTaskError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v4.task.resubmit",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/approval/v4/tasks/resubmit",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `approval.v4.task.resubmit` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ResubmitTaskResponse {}
/// What `approval.v4.task.resubmit` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResubmitTaskError {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends, and the values in `form`, against the message.
    #[doc(alias = "1390001")]
    ParamIsInvalid,
    /// `1390002` (HTTP 400): approval code not found
    ///
    /// The approval definition does not exist. Check `approval_code`.
    #[doc(alias = "1390002")]
    ApprovalCodeNotFound,
    /// `1390003` (HTTP 400): instance code not found
    ///
    /// The approval instance does not exist. Check its code or id.
    #[doc(alias = "1390003")]
    InstanceCodeNotFound,
    /// `1390010` (HTTP 400): task not found
    ///
    /// The task does not exist. Check `task_id` against the tasks of the instance.
    #[doc(alias = "1390010")]
    TaskNotFound,
    /// `1390018` (HTTP 400): not support handwritten signature
    ///
    /// The node asks for a handwritten signature, which the API cannot give. Handle the task in the client.
    #[doc(alias = "1390018")]
    NotSupportHandwrittenSignature,
    /// `1395001` (HTTP 400): There have been some errors. Please try again later
    ///
    /// The system failed. Check the parameters and the values in `form`, slow down, and try again.
    #[doc(alias = "1395001")]
    ThereHaveBeenSomeErrors,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ResubmitTaskError {
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
        (
            Self::ApprovalCodeNotFound,
            crate::ErrorFacts::new(
                1390002,
                400,
                "approval code not found",
                "The approval definition does not exist. Check `approval_code`.",
                false,
            ),
        ),
        (
            Self::InstanceCodeNotFound,
            crate::ErrorFacts::new(
                1390003,
                400,
                "instance code not found",
                "The approval instance does not exist. Check its code or id.",
                false,
            ),
        ),
        (
            Self::TaskNotFound,
            crate::ErrorFacts::new(
                1390010,
                400,
                "task not found",
                "The task does not exist. Check `task_id` against the tasks of the instance.",
                false,
            ),
        ),
        (
            Self::NotSupportHandwrittenSignature,
            crate::ErrorFacts::new(
                1390018,
                400,
                "not support handwritten signature",
                "The node asks for a handwritten signature, which the API cannot give. Handle the task in the client.",
                false,
            ),
        ),
        (
            Self::ThereHaveBeenSomeErrors,
            crate::ErrorFacts::new(
                1395001,
                400,
                "There have been some errors. Please try again later",
                "The system failed. Check the parameters and the values in `form`, slow down, and try again.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(ResubmitTaskError);

/// Searches approval tasks by user, definition, status, group and time.
///
/// `POST /open-apis/approval/v4/tasks/search`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `approval:approval:readonly`, `approval:approval.list:readonly`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/search>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SearchTask {
    /// How many items a page holds at most.
    ///
    /// Default: `10`. Range: `5` to `200`. Example: `10`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `nF1ZXJ5VGhlbkZldGNoCgAAAAAA6PZwFmUzSldvTC1yU`.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// The approver, by the kind of id that the call uses.
    ///
    /// Example: `lwiu098wj`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The approval definition.
    ///
    /// Example: `EB828003-9FFE-4B3F-AA50-2E199E2ED942`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_code: Option<String>,
    /// The approval instance.
    ///
    /// Example: `EB828003-9FFE-4B3F-AA50-2E199E2ED943`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_code: Option<String>,
    /// The instance's id in the third-party system.
    ///
    /// Example: `EB828003-9FFE-4B3F-AA50-2E199E2ED976`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_external_id: Option<String>,
    /// The group's id in the third-party system.
    ///
    /// Example: `1234567`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_external_id: Option<String>,
    /// The title of the task.
    ///
    /// Example: `test`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_title: Option<String>,
    /// The state of the task.
    ///
    /// Example: `PENDING`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_status: Option<TaskStatus>,
    /// From when on tasks were started, in milliseconds since 1970.
    ///
    /// Example: `1547654251506`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_start_time_from: Option<String>,
    /// Until when tasks were started, in milliseconds since 1970.
    ///
    /// Example: `1547654251506`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_start_time_to: Option<String>,
    /// The language, `zh-CN` or `en-US` for example.
    ///
    /// Example: `zh-CN`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<InstanceLocale>,
    /// The states of the tasks; `task_status` counts no more where this is given.
    ///
    /// Example: `["PENDING"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_status_list: Option<Vec<TaskStatusList>>,
    /// What the tasks are ordered by.
    ///
    /// Default: `2`. Example: `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<TaskOrder>,
}

impl SearchTask {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self {
            page_size: None,
            page_token: None,
            user_id_type: None,
            user_id: None,
            approval_code: None,
            instance_code: None,
            instance_external_id: None,
            group_external_id: None,
            task_title: None,
            task_status: None,
            task_start_time_from: None,
            task_start_time_to: None,
            locale: None,
            task_status_list: None,
            order: None,
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

    /// Sets [`approval_code`](Self#structfield.approval_code).
    #[must_use]
    pub fn approval_code(mut self, approval_code: impl Into<String>) -> Self {
        self.approval_code = Some(approval_code.into());
        self
    }

    /// Sets [`instance_code`](Self#structfield.instance_code).
    #[must_use]
    pub fn instance_code(mut self, instance_code: impl Into<String>) -> Self {
        self.instance_code = Some(instance_code.into());
        self
    }

    /// Sets [`instance_external_id`](Self#structfield.instance_external_id).
    #[must_use]
    pub fn instance_external_id(
        mut self,
        instance_external_id: impl Into<String>,
    ) -> Self {
        self.instance_external_id = Some(instance_external_id.into());
        self
    }

    /// Sets [`group_external_id`](Self#structfield.group_external_id).
    #[must_use]
    pub fn group_external_id(mut self, group_external_id: impl Into<String>) -> Self {
        self.group_external_id = Some(group_external_id.into());
        self
    }

    /// Sets [`task_title`](Self#structfield.task_title).
    #[must_use]
    pub fn task_title(mut self, task_title: impl Into<String>) -> Self {
        self.task_title = Some(task_title.into());
        self
    }

    /// Sets [`task_status`](Self#structfield.task_status).
    #[must_use]
    pub fn task_status(mut self, task_status: impl Into<TaskStatus>) -> Self {
        self.task_status = Some(task_status.into());
        self
    }

    /// Sets [`task_start_time_from`](Self#structfield.task_start_time_from).
    #[must_use]
    pub fn task_start_time_from(
        mut self,
        task_start_time_from: impl Into<String>,
    ) -> Self {
        self.task_start_time_from = Some(task_start_time_from.into());
        self
    }

    /// Sets [`task_start_time_to`](Self#structfield.task_start_time_to).
    #[must_use]
    pub fn task_start_time_to(mut self, task_start_time_to: impl Into<String>) -> Self {
        self.task_start_time_to = Some(task_start_time_to.into());
        self
    }

    /// Sets [`locale`](Self#structfield.locale).
    #[must_use]
    pub fn locale(mut self, locale: impl Into<InstanceLocale>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Sets [`task_status_list`](Self#structfield.task_status_list).
    #[must_use]
    pub fn task_status_list(
        mut self,
        task_status_list: impl IntoIterator<Item = impl Into<TaskStatusList>>,
    ) -> Self {
        self.task_status_list = Some(
            task_status_list.into_iter().map(Into::into).collect(),
        );

        self
    }

    /// Sets [`order`](Self#structfield.order).
    #[must_use]
    pub fn order(mut self, order: impl Into<TaskOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}

impl crate::Endpoint for SearchTask {
    type Response = SearchTaskResponse;
    type Error = SearchTaskError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v4.task.search",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/approval/v4/tasks/search",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
        query.push("user_id_type", &self.user_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

impl crate::Paged for SearchTask {
    type Item = TaskSearchItem;
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
        response.task_list.unwrap_or_default()
    }
}

/// What `approval.v4.task.search` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SearchTaskResponse {
    /// How many tasks were found in all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// The tasks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_list: Option<Vec<TaskSearchItem>>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
}

/// What `approval.v4.task.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchTaskError {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends, and the values in `form`, against the message.
    #[doc(alias = "1390001")]
    ParamIsInvalid,
    /// `1390002` (HTTP 400): approval code not found
    ///
    /// The approval definition does not exist. Check `approval_code`.
    #[doc(alias = "1390002")]
    ApprovalCodeNotFound,
    /// `1390003` (HTTP 400): instance code not found
    ///
    /// The approval instance does not exist. Check its code or id.
    #[doc(alias = "1390003")]
    InstanceCodeNotFound,
    /// `1395001` (HTTP 400): There have been some errors. Please try again later
    ///
    /// The system failed. Check the parameters and the values in `form`, slow down, and try again.
    #[doc(alias = "1395001")]
    ThereHaveBeenSomeErrors,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl SearchTaskError {
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
        (
            Self::ApprovalCodeNotFound,
            crate::ErrorFacts::new(
                1390002,
                400,
                "approval code not found",
                "The approval definition does not exist. Check `approval_code`.",
                false,
            ),
        ),
        (
            Self::InstanceCodeNotFound,
            crate::ErrorFacts::new(
                1390003,
                400,
                "instance code not found",
                "The approval instance does not exist. Check its code or id.",
                false,
            ),
        ),
        (
            Self::ThereHaveBeenSomeErrors,
            crate::ErrorFacts::new(
                1395001,
                400,
                "There have been some errors. Please try again later",
                "The system failed. Check the parameters and the values in `form`, slow down, and try again.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(SearchTaskError);

/// Hands a task of an approval instance over to another approver.
///
/// `POST /open-apis/approval/v4/tasks/transfer`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:task`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/transfer>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TransferTask {
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// The approval definition.
    ///
    /// Example: `7C468A54-8745-2245-9675-08B7C63E7A85`.
    pub approval_code: String,
    /// The approval instance.
    ///
    /// Example: `81D31358-93AF-92D6-7425-01A5D67C4E71`.
    pub instance_code: String,
    /// The user, by the kind of id that the call uses.
    ///
    /// Example: `f7cb567e`.
    pub user_id: String,
    /// What the approver says.
    ///
    /// Example: `OK`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Who takes the task over.
    ///
    /// Example: `f4ip317q`.
    pub transfer_user_id: String,
    /// The task.
    ///
    /// Example: `12345`.
    pub task_id: String,
}

impl TransferTask {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        approval_code: impl Into<String>,
        instance_code: impl Into<String>,
        user_id: impl Into<String>,
        transfer_user_id: impl Into<String>,
        task_id: impl Into<String>,
    ) -> Self {
        Self {
            user_id_type: None,
            approval_code: approval_code.into(),
            instance_code: instance_code.into(),
            user_id: user_id.into(),
            comment: None,
            transfer_user_id: transfer_user_id.into(),
            task_id: task_id.into(),
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`comment`](Self#structfield.comment).
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }
}

impl crate::Endpoint for TransferTask {
    type Response = TransferTaskResponse;
    type Error = TransferTaskError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v4.task.transfer",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/approval/v4/tasks/transfer",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `approval.v4.task.transfer` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TransferTaskResponse {}
/// What `approval.v4.task.transfer` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransferTaskError {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends, and the values in `form`, against the message.
    #[doc(alias = "1390001")]
    ParamIsInvalid,
    /// `1390002` (HTTP 400): approval code not found
    ///
    /// The approval definition does not exist. Check `approval_code`.
    #[doc(alias = "1390002")]
    ApprovalCodeNotFound,
    /// `1390003` (HTTP 400): instance code not found
    ///
    /// The approval instance does not exist. Check its code or id.
    #[doc(alias = "1390003")]
    InstanceCodeNotFound,
    /// `1390010` (HTTP 400): task not found
    ///
    /// The task does not exist. Check `task_id` against the tasks of the instance.
    #[doc(alias = "1390010")]
    TaskNotFound,
    /// `1390018` (HTTP 400): not support handwritten signature
    ///
    /// The node asks for a handwritten signature, which the API cannot give. Handle the task in the client.
    #[doc(alias = "1390018")]
    NotSupportHandwrittenSignature,
    /// `1395001` (HTTP 400): There have been some errors. Please try again later
    ///
    /// The system failed. Check the parameters and the values in `form`, slow down, and try again.
    #[doc(alias = "1395001")]
    ThereHaveBeenSomeErrors,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl TransferTaskError {
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
        (
            Self::ApprovalCodeNotFound,
            crate::ErrorFacts::new(
                1390002,
                400,
                "approval code not found",
                "The approval definition does not exist. Check `approval_code`.",
                false,
            ),
        ),
        (
            Self::InstanceCodeNotFound,
            crate::ErrorFacts::new(
                1390003,
                400,
                "instance code not found",
                "The approval instance does not exist. Check its code or id.",
                false,
            ),
        ),
        (
            Self::TaskNotFound,
            crate::ErrorFacts::new(
                1390010,
                400,
                "task not found",
                "The task does not exist. Check `task_id` against the tasks of the instance.",
                false,
            ),
        ),
        (
            Self::NotSupportHandwrittenSignature,
            crate::ErrorFacts::new(
                1390018,
                400,
                "not support handwritten signature",
                "The node asks for a handwritten signature, which the API cannot give. Handle the task in the client.",
                false,
            ),
        ),
        (
            Self::ThereHaveBeenSomeErrors,
            crate::ErrorFacts::new(
                1395001,
                400,
                "There have been some errors. Please try again later",
                "The system failed. Check the parameters and the values in `form`, slow down, and try again.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(TransferTaskError);
