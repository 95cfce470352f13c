// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `instance`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Approves a task of an approval instance on behalf of its approver.
///
/// `POST /approval/openapi/v2/instance/approve`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `approval:approval:readonly`
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uMDNyUjLzQjM14yM0ITN>
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ApproveInstance {
    /// The approval definition.
    pub approval_code: String,
    /// The approval instance.
    pub instance_code: String,
    /// The user's id within the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
    /// The user, by the kind of id that the call uses.
    pub user_id: String,
    /// The task.
    pub task_id: String,
    /// What the approver says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
}

impl ApproveInstance {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        approval_code: impl Into<String>,
        instance_code: impl Into<String>,
        user_id: impl Into<String>,
        task_id: impl Into<String>,
    ) -> Self {
        Self {
            approval_code: approval_code.into(),
            instance_code: instance_code.into(),
            open_id: None,
            user_id: user_id.into(),
            task_id: task_id.into(),
            comment: None,
        }
    }

    /// Sets [`open_id`](Self#structfield.open_id).
    #[must_use]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`comment`](Self#structfield.comment).
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }
}

impl crate::Endpoint for ApproveInstance {
    type Response = ApproveInstanceResponse;
    type Error = ApproveInstanceError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v2.instance.approve",
        method: crate::Method::POST,
        host: Some("www.feishu.cn"),
        path: "/approval/openapi/v2/instance/approve",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `approval.v2.instance.approve` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ApproveInstanceResponse {}
/// What `approval.v2.instance.approve` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApproveInstanceError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ApproveInstanceError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(ApproveInstanceError);

/// Withdraws a running approval instance on behalf of a user.
///
/// `POST /approval/openapi/v2/instance/cancel`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `approval:approval:readonly`
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uYDNyUjL2QjM14iN0ITN>
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CancelInstance {
    /// The approval definition.
    pub approval_code: String,
    /// The approval instance.
    pub instance_code: String,
    /// The user, by the kind of id that the call uses.
    pub user_id: String,
    /// The user's id within the app.
    pub open_id: String,
}

impl CancelInstance {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        approval_code: impl Into<String>,
        instance_code: impl Into<String>,
        user_id: impl Into<String>,
        open_id: impl Into<String>,
    ) -> Self {
        Self {
            approval_code: approval_code.into(),
            instance_code: instance_code.into(),
            user_id: user_id.into(),
            open_id: open_id.into(),
        }
    }
}

impl crate::Endpoint for CancelInstance {
    type Response = CancelInstanceResponse;
    type Error = CancelInstanceError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v2.instance.cancel",
        method: crate::Method::POST,
        host: Some("www.feishu.cn"),
        path: "/approval/openapi/v2/instance/cancel",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `approval.v2.instance.cancel` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CancelInstanceResponse {}
/// What `approval.v2.instance.cancel` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CancelInstanceError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CancelInstanceError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(CancelInstanceError);

/// Copies users in on an approval instance.
///
/// `POST /approval/openapi/v2/instance/cc`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `approval:approval:readonly`
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uADOzYjLwgzM24CM4MjN>
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CcInstance {
    /// The approval definition.
    pub approval_code: String,
    /// The approval instance.
    pub instance_code: String,
    /// Who copies them in, by the id within the tenant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The user's id within the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
    /// Who is copied in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cc_user_ids: Option<Vec<String>>,
    /// Who is copied in, by their ids within the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cc_open_ids: Option<Vec<String>>,
    /// A message to those who are copied in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
}

impl CcInstance {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        approval_code: impl Into<String>,
        instance_code: impl Into<String>,
    ) -> Self {
        Self {
            approval_code: approval_code.into(),
            instance_code: instance_code.into(),
            user_id: None,
            open_id: None,
            cc_user_ids: None,
            cc_open_ids: None,
            comment: None,
        }
    }

    /// Sets [`user_id`](Self#structfield.user_id).
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`open_id`](Self#structfield.open_id).
    #[must_use]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`cc_user_ids`](Self#structfield.cc_user_ids).
    #[must_use]
    pub fn cc_user_ids(
        mut self,
        cc_user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cc_user_ids = Some(cc_user_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`cc_open_ids`](Self#structfield.cc_open_ids).
    #[must_use]
    pub fn cc_open_ids(
        mut self,
        cc_open_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cc_open_ids = Some(cc_open_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`comment`](Self#structfield.comment).
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }
}

impl crate::Endpoint for CcInstance {
    type Response = CcInstanceResponse;
    type Error = CcInstanceError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v2.instance.cc",
        method: crate::Method::POST,
        host: Some("www.feishu.cn"),
        path: "/approval/openapi/v2/instance/cc",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `approval.v2.instance.cc` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CcInstanceResponse {}
/// What `approval.v2.instance.cc` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcInstanceError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CcInstanceError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(CcInstanceError);

/// Starts an approval instance on behalf of a user, with the form filled in.
///
/// `POST /approval/openapi/v2/instance/create`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `approval:approval:readonly`
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uIDNyUjLyQjM14iM0ITN>
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateInstance {
    /// The approval definition.
    pub approval_code: String,
    /// The user, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The user's id within the app.
    pub open_id: String,
    /// The department, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_id: Option<String>,
    /// The values of the form, as JSON in text.
    pub form: String,
    /// The approvers chosen for each node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_approver_user_id_list: Option<
        std::collections::BTreeMap<String, Vec<String>>,
    >,
    /// The approvers chosen for each node, by their ids within the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_approver_open_id_list: Option<
        std::collections::BTreeMap<String, Vec<String>>,
    >,
    /// Who is copied in at each node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_cc_user_id_list: Option<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// Who is copied in at each node, by their ids within the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_cc_open_id_list: Option<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// A text of your own that makes repeated calls count once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uuid: Option<String>,
}

impl CreateInstance {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        approval_code: impl Into<String>,
        open_id: impl Into<String>,
        form: impl Into<String>,
    ) -> Self {
        Self {
            approval_code: approval_code.into(),
            user_id: None,
            open_id: open_id.into(),
            department_id: None,
            form: form.into(),
            node_approver_user_id_list: None,
            node_approver_open_id_list: None,
            node_cc_user_id_list: None,
            node_cc_open_id_list: None,
            uuid: None,
        }
    }

    /// Sets [`user_id`](Self#structfield.user_id).
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`department_id`](Self#structfield.department_id).
    #[must_use]
    pub fn department_id(mut self, department_id: impl Into<String>) -> Self {
        self.department_id = Some(department_id.into());
        self
    }

    /// Sets [`node_approver_user_id_list`](Self#structfield.node_approver_user_id_list).
    #[must_use]
    pub fn node_approver_user_id_list(
        mut self,
        node_approver_user_id_list: std::collections::BTreeMap<String, Vec<String>>,
    ) -> Self {
        self.node_approver_user_id_list = Some(node_approver_user_id_list);
        self
    }

    /// Sets [`node_approver_open_id_list`](Self#structfield.node_approver_open_id_list).
    #[must_use]
    pub fn node_approver_open_id_list(
        mut self,
        node_approver_open_id_list: std::collections::BTreeMap<String, Vec<String>>,
    ) -> Self {
        self.node_approver_open_id_list = Some(node_approver_open_id_list);
        self
    }

    /// Sets [`node_cc_user_id_list`](Self#structfield.node_cc_user_id_list).
    #[must_use]
    pub fn node_cc_user_id_list(
        mut self,
        node_cc_user_id_list: std::collections::BTreeMap<String, serde_json::Value>,
    ) -> Self {
        self.node_cc_user_id_list = Some(node_cc_user_id_list);
        self
    }

    /// Sets [`node_cc_open_id_list`](Self#structfield.node_cc_open_id_list).
    #[must_use]
    pub fn node_cc_open_id_list(
        mut self,
        node_cc_open_id_list: std::collections::BTreeMap<String, serde_json::Value>,
    ) -> Self {
        self.node_cc_open_id_list = Some(node_cc_open_id_list);
        self
    }

    /// Sets [`uuid`](Self#structfield.uuid).
    #[must_use]
    pub fn uuid(mut self, uuid: impl Into<String>) -> Self {
        self.uuid = Some(uuid.into());
        self
    }
}

impl crate::Endpoint for CreateInstance {
    type Response = CreateInstanceResponse;
    type Error = CreateInstanceError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v2.instance.create",
        method: crate::Method::POST,
        host: Some("www.feishu.cn"),
        path: "/approval/openapi/v2/instance/create",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `approval.v2.instance.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateInstanceResponse {
    /// The approval instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_code: Option<String>,
}

/// What `approval.v2.instance.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateInstanceError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreateInstanceError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(CreateInstanceError);

/// Returns one approval instance: form, tasks, comments and timeline.
///
/// `POST /approval/openapi/v2/instance/get`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `approval:approval:readonly`
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uEDNyUjLxQjM14SM0ITN>
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetInstance {
    /// The approval instance.
    pub instance_code: String,
    /// The language, `zh-CN` or `en-US` for example.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<Locale>,
    /// The user, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The user's id within the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
}

impl GetInstance {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(instance_code: impl Into<String>) -> Self {
        Self {
            instance_code: instance_code.into(),
            locale: None,
            user_id: None,
            open_id: None,
        }
    }

    /// Sets [`locale`](Self#structfield.locale).
    #[must_use]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Sets [`user_id`](Self#structfield.user_id).
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`open_id`](Self#structfield.open_id).
    #[must_use]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }
}

impl crate::Endpoint for GetInstance {
    type Response = GetInstanceResponse;
    type Error = GetInstanceError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v2.instance.get",
        method: crate::Method::POST,
        host: Some("www.feishu.cn"),
        path: "/approval/openapi/v2/instance/get",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `approval.v2.instance.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetInstanceResponse {
    /// The approval definition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_code: Option<String>,
    /// The name of the approval definition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_name: Option<String>,
    /// When it was started, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<i64>,
    /// When it ended, in milliseconds since 1970; 0 while it runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<i64>,
    /// The user, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The user's id within the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
    /// The number of the approval.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serial_number: Option<String>,
    /// The department, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_id: Option<String>,
    /// The state of the approval.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<InstanceStatus>,
    /// A text of your own that makes repeated calls count once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uuid: Option<String>,
    /// The values of the form, as JSON in text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form: Option<String>,
    /// The tasks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_list: Option<Vec<InstanceTaskList>>,
    /// The comments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment_list: Option<Vec<InstanceCommentList>>,
    /// What happened, in order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeline: Option<Vec<InstanceTimeline>>,
}

/// What `approval.v2.instance.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetInstanceError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl GetInstanceError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(GetInstanceError);

/// Lists the codes of the instances of one approval definition that were started within a time range.
///
/// `POST /approval/openapi/v2/instance/list`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `approval:approval:readonly`
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uQDOyUjL0gjM14CN4ITN>
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListInstance {
    /// The approval definition.
    pub approval_code: String,
    /// From when on instances were created, in milliseconds since 1970.
    pub start_time: i64,
    /// Until when instances were created, in milliseconds since 1970.
    pub end_time: i64,
    /// How many items are skipped.
    pub offset: i64,
    /// How many items are returned at most, up to 100.
    pub limit: i64,
}

impl ListInstance {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        approval_code: impl Into<String>,
        start_time: i64,
        end_time: i64,
        offset: i64,
        limit: i64,
    ) -> Self {
        Self {
            approval_code: approval_code.into(),
            start_time,
            end_time,
            offset,
            limit,
        }
    }
}

impl crate::Endpoint for ListInstance {
    type Response = ListInstanceResponse;
    type Error = ListInstanceError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v2.instance.list",
        method: crate::Method::POST,
        host: Some("www.feishu.cn"),
        path: "/approval/openapi/v2/instance/list",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `approval.v2.instance.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListInstanceResponse {
    /// The codes of the instances.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_code_list: Option<Vec<String>>,
}

/// What `approval.v2.instance.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListInstanceError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ListInstanceError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(ListInstanceError);

/// Rejects a task of an approval instance on behalf of its approver.
///
/// `POST /approval/openapi/v2/instance/reject`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `approval:approval:readonly`
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uQDNyUjL0QjM14CN0ITN>
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RejectInstance {
    /// The approval definition.
    pub approval_code: String,
    /// The approval instance.
    pub instance_code: String,
    /// The user's id within the app.
    pub open_id: String,
    /// The user, by the kind of id that the call uses.
    pub user_id: String,
    /// The task.
    pub task_id: String,
    /// What the approver says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
}

impl RejectInstance {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        approval_code: impl Into<String>,
        instance_code: impl Into<String>,
        open_id: impl Into<String>,
        user_id: impl Into<String>,
        task_id: impl Into<String>,
    ) -> Self {
        Self {
            approval_code: approval_code.into(),
            instance_code: instance_code.into(),
            open_id: open_id.into(),
            user_id: user_id.into(),
            task_id: task_id.into(),
            comment: None,
        }
    }

    /// Sets [`comment`](Self#structfield.comment).
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }
}

impl crate::Endpoint for RejectInstance {
    type Response = RejectInstanceResponse;
    type Error = RejectInstanceError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v2.instance.reject",
        method: crate::Method::POST,
        host: Some("www.feishu.cn"),
        path: "/approval/openapi/v2/instance/reject",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `approval.v2.instance.reject` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RejectInstanceResponse {}
/// What `approval.v2.instance.reject` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RejectInstanceError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl RejectInstanceError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(RejectInstanceError);

/// Hands a task of an approval instance over to another approver.
///
/// `POST /approval/openapi/v2/instance/transfer`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `approval:approval:readonly`
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uUDNyUjL1QjM14SN0ITN>
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TransferInstance {
    /// The approval definition.
    pub approval_code: String,
    /// The approval instance.
    pub instance_code: String,
    /// The user, by the kind of id that the call uses.
    pub user_id: String,
    /// The task.
    pub task_id: String,
    /// What the approver says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Who takes the task over.
    pub transfer_user_id: String,
    /// The user's id within the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
    /// Who takes the task over, by the id within the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_open_id: Option<String>,
}

impl TransferInstance {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        approval_code: impl Into<String>,
        instance_code: impl Into<String>,
        user_id: impl Into<String>,
        task_id: impl Into<String>,
        transfer_user_id: impl Into<String>,
    ) -> Self {
        Self {
            approval_code: approval_code.into(),
            instance_code: instance_code.into(),
            user_id: user_id.into(),
            task_id: task_id.into(),
            comment: None,
            transfer_user_id: transfer_user_id.into(),
            open_id: None,
            transfer_open_id: None,
        }
    }

    /// Sets [`comment`](Self#structfield.comment).
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Sets [`open_id`](Self#structfield.open_id).
    #[must_use]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`transfer_open_id`](Self#structfield.transfer_open_id).
    #[must_use]
    pub fn transfer_open_id(mut self, transfer_open_id: impl Into<String>) -> Self {
        self.transfer_open_id = Some(transfer_open_id.into());
        self
    }
}

impl crate::Endpoint for TransferInstance {
    type Response = TransferInstanceResponse;
    type Error = TransferInstanceError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v2.instance.transfer",
        method: crate::Method::POST,
        host: Some("www.feishu.cn"),
        path: "/approval/openapi/v2/instance/transfer",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `approval.v2.instance.transfer` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TransferInstanceResponse {}
/// What `approval.v2.instance.transfer` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransferInstanceError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl TransferInstanceError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(TransferInstanceError);
