// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `instance`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Adds approvers to a task, before, after or beside the current one.
///
/// `POST /open-apis/approval/v4/instances/add_sign`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `approval:approval:readonly`
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/ukTM5UjL5ETO14SOxkTN/approval-task-addsign>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AddSignInstance {
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
    /// The approvers to add.
    pub add_sign_user_ids: Vec<String>,
    /// Whether they are added before, after or beside the current approver.
    pub add_sign_type: AddSignType,
    /// Whether all must approve or one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_method: Option<ApprovalMethod>,
}

impl AddSignInstance {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        approval_code: impl Into<String>,
        instance_code: impl Into<String>,
        user_id: impl Into<String>,
        task_id: impl Into<String>,
        add_sign_user_ids: impl IntoIterator<Item = impl Into<String>>,
        add_sign_type: impl Into<AddSignType>,
    ) -> Self {
        Self {
            approval_code: approval_code.into(),
            instance_code: instance_code.into(),
            user_id: user_id.into(),
            task_id: task_id.into(),
            comment: None,
            add_sign_user_ids: add_sign_user_ids.into_iter().map(Into::into).collect(),
            add_sign_type: add_sign_type.into(),
            approval_method: None,
        }
    }

    /// Sets [`comment`](Self#structfield.comment).
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Sets [`approval_method`](Self#structfield.approval_method).
    #[must_use]
    pub fn approval_method(
        mut self,
        approval_method: impl Into<ApprovalMethod>,
    ) -> Self {
        self.approval_method = Some(approval_method.into());
        self
    }
}

impl crate::Endpoint for AddSignInstance {
    type Response = AddSignInstanceResponse;
    type Error = AddSignInstanceError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v4.instance.add_sign",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/approval/v4/instances/add_sign",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `approval.v4.instance.add_sign` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AddSignInstanceResponse {}
/// What `approval.v4.instance.add_sign` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddSignInstanceError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl AddSignInstanceError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(AddSignInstanceError);

/// Withdraws a running approval instance on behalf of the user who started it.
///
/// `POST /open-apis/approval/v4/instances/cancel`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:instance`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/cancel>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CancelInstance {
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
}

impl CancelInstance {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        approval_code: impl Into<String>,
        instance_code: impl Into<String>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            user_id_type: None,
            approval_code: approval_code.into(),
            instance_code: instance_code.into(),
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

impl crate::Endpoint for CancelInstance {
    type Response = CancelInstanceResponse;
    type Error = CancelInstanceError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v4.instance.cancel",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/approval/v4/instances/cancel",
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

/// What `approval.v4.instance.cancel` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CancelInstanceResponse {}
/// What `approval.v4.instance.cancel` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CancelInstanceError {
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

impl CancelInstanceError {
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

crate::error_enum!(CancelInstanceError);

/// Copies users in on an approval instance, with an optional comment.
///
/// `POST /open-apis/approval/v4/instances/cc`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:instance`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/cc>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CcInstance {
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
    /// Example: `7C468A54-8745-2245-9675-08B7C63E7A85`.
    pub instance_code: String,
    /// Who copies them in, by the kind of id that the call uses.
    ///
    /// Example: `f7cb567e`.
    pub user_id: String,
    /// Who is copied in.
    ///
    /// Example: `["f7cb567e"]`.
    pub cc_user_ids: Vec<String>,
    /// A message to those who are copied in.
    ///
    /// Example: `ok`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
}

impl CcInstance {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        approval_code: impl Into<String>,
        instance_code: impl Into<String>,
        user_id: impl Into<String>,
        cc_user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            user_id_type: None,
            approval_code: approval_code.into(),
            instance_code: instance_code.into(),
            user_id: user_id.into(),
            cc_user_ids: cc_user_ids.into_iter().map(Into::into).collect(),
            comment: None,
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

impl crate::Endpoint for CcInstance {
    type Response = CcInstanceResponse;
    type Error = CcInstanceError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v4.instance.cc",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/approval/v4/instances/cc",
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

/// What `approval.v4.instance.cc` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CcInstanceResponse {}
/// What `approval.v4.instance.cc` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcInstanceError {
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

impl CcInstanceError {
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

crate::error_enum!(CcInstanceError);

/// Starts an instance of an approval definition, with the form filled in and approvers chosen where the process asks for it.
///
/// `POST /open-apis/approval/v4/instances`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `approval:approval`, `approval:instance`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateInstance {
    /// The approval definition.
    ///
    /// Example: `7C468A54-8745-2245-9675-08B7C63E7A85`.
    pub approval_code: String,
    /// Who starts it, by the id within the tenant; this or `open_id` is needed.
    ///
    /// Example: `f7cb567e`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// Who starts it, by the id within the app; `user_id` comes first.
    ///
    /// Example: `ou_3cda9c969f737aaa05e6915dce306cb9`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
    /// The department of who starts it, by the tenant's own id and not the root; without it the first one of the user.
    ///
    /// Example: `9293493ccacbdb9a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_id: Option<String>,
    /// The values of the form, as JSON in text.
    ///
    /// Example: `[{"id":"111", "type": "input", "value":"test"}]`.
    pub form: String,
    /// The approvers for nodes that let the initiator choose, by their ids within the tenant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_approver_user_id_list: Option<Vec<NodeApprover>>,
    /// The approvers for nodes that let the initiator choose, by their ids within the app; added to `node_approver_user_id_list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_approver_open_id_list: Option<Vec<NodeApprover>>,
    /// Who is copied in at each node.
    ///
    /// Length: at most 20.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_cc_user_id_list: Option<Vec<NodeApprover>>,
    /// Who is copied in at each node, by their ids within the app.
    ///
    /// Length: at most 20.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_cc_open_id_list: Option<Vec<NodeApprover>>,
    /// A text of your own, unique in the tenant; a second instance with the same one is refused with code 60012.
    ///
    /// Length: 1 to 64. Example: `7C468A54-8745-2245-9675-08B7C63E7A87`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uuid: Option<String>,
    /// Whether it can be submitted again.
    ///
    /// Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_resubmit: Option<bool>,
    /// Whether it can be started again with the same form.
    ///
    /// Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_submit_again: Option<bool>,
    /// Which messages of the bot are left out.
    ///
    /// Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancel_bot_notification: Option<CancelBotNotification>,
    /// Whether it cannot be withdrawn.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub forbid_revoke: Option<bool>,
    /// The texts in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_resources: Option<Vec<I18nResource>>,
    /// The title, as a key of the texts; without it the definition's name is shown.
    ///
    /// Example: `@i18n@1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// What the title consists of.
    ///
    /// Default: `0`. Example: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title_display_method: Option<TitleDisplayMethod>,
    /// The nodes that are passed by themselves.
    ///
    /// Length: at most 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_auto_approval_list: Option<Vec<NodeAutoApproval>>,
}

impl CreateInstance {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(approval_code: impl Into<String>, form: impl Into<String>) -> Self {
        Self {
            approval_code: approval_code.into(),
            user_id: None,
            open_id: None,
            department_id: None,
            form: form.into(),
            node_approver_user_id_list: None,
            node_approver_open_id_list: None,
            node_cc_user_id_list: None,
            node_cc_open_id_list: None,
            uuid: None,
            allow_resubmit: None,
            allow_submit_again: None,
            cancel_bot_notification: None,
            forbid_revoke: None,
            i18n_resources: None,
            title: None,
            title_display_method: None,
            node_auto_approval_list: None,
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
        node_approver_user_id_list: impl IntoIterator<Item = impl Into<NodeApprover>>,
    ) -> Self {
        self.node_approver_user_id_list = Some(
            node_approver_user_id_list.into_iter().map(Into::into).collect(),
        );

        self
    }

    /// Sets [`node_approver_open_id_list`](Self#structfield.node_approver_open_id_list).
    #[must_use]
    pub fn node_approver_open_id_list(
        mut self,
        node_approver_open_id_list: impl IntoIterator<Item = impl Into<NodeApprover>>,
    ) -> Self {
        self.node_approver_open_id_list = Some(
            node_approver_open_id_list.into_iter().map(Into::into).collect(),
        );

        self
    }

    /// Sets [`node_cc_user_id_list`](Self#structfield.node_cc_user_id_list).
    #[must_use]
    pub fn node_cc_user_id_list(
        mut self,
        node_cc_user_id_list: impl IntoIterator<Item = impl Into<NodeApprover>>,
    ) -> Self {
        self.node_cc_user_id_list = Some(
            node_cc_user_id_list.into_iter().map(Into::into).collect(),
        );

        self
    }

    /// Sets [`node_cc_open_id_list`](Self#structfield.node_cc_open_id_list).
    #[must_use]
    pub fn node_cc_open_id_list(
        mut self,
        node_cc_open_id_list: impl IntoIterator<Item = impl Into<NodeApprover>>,
    ) -> Self {
        self.node_cc_open_id_list = Some(
            node_cc_open_id_list.into_iter().map(Into::into).collect(),
        );

        self
    }

    /// Sets [`uuid`](Self#structfield.uuid).
    #[must_use]
    pub fn uuid(mut self, uuid: impl Into<String>) -> Self {
        self.uuid = Some(uuid.into());
        self
    }

    /// Sets [`allow_resubmit`](Self#structfield.allow_resubmit).
    #[must_use]
    pub fn allow_resubmit(mut self, allow_resubmit: bool) -> Self {
        self.allow_resubmit = Some(allow_resubmit);
        self
    }

    /// Sets [`allow_submit_again`](Self#structfield.allow_submit_again).
    #[must_use]
    pub fn allow_submit_again(mut self, allow_submit_again: bool) -> Self {
        self.allow_submit_again = Some(allow_submit_again);
        self
    }

    /// Sets [`cancel_bot_notification`](Self#structfield.cancel_bot_notification).
    #[must_use]
    pub fn cancel_bot_notification(
        mut self,
        cancel_bot_notification: impl Into<CancelBotNotification>,
    ) -> Self {
        self.cancel_bot_notification = Some(cancel_bot_notification.into());
        self
    }

    /// Sets [`forbid_revoke`](Self#structfield.forbid_revoke).
    #[must_use]
    pub fn forbid_revoke(mut self, forbid_revoke: bool) -> Self {
        self.forbid_revoke = Some(forbid_revoke);
        self
    }

    /// Sets [`i18n_resources`](Self#structfield.i18n_resources).
    #[must_use]
    pub fn i18n_resources(
        mut self,
        i18n_resources: impl IntoIterator<Item = impl Into<I18nResource>>,
    ) -> Self {
        self.i18n_resources = Some(i18n_resources.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`title`](Self#structfield.title).
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`title_display_method`](Self#structfield.title_display_method).
    #[must_use]
    pub fn title_display_method(
        mut self,
        title_display_method: impl Into<TitleDisplayMethod>,
    ) -> Self {
        self.title_display_method = Some(title_display_method.into());
        self
    }

    /// Sets [`node_auto_approval_list`](Self#structfield.node_auto_approval_list).
    #[must_use]
    pub fn node_auto_approval_list(
        mut self,
        node_auto_approval_list: impl IntoIterator<Item = impl Into<NodeAutoApproval>>,
    ) -> Self {
        self.node_auto_approval_list = Some(
            node_auto_approval_list.into_iter().map(Into::into).collect(),
        );

        self
    }
}

impl crate::Endpoint for CreateInstance {
    type Response = CreateInstanceResponse;
    type Error = CreateInstanceError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v4.instance.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/approval/v4/instances",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `approval.v4.instance.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateInstanceResponse {
    /// The approval instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_code: Option<String>,
}

/// What `approval.v4.instance.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateInstanceError {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends, and the values in `form`, against the message.
    #[doc(alias = "1390001")]
    ParamIsInvalid,
    /// `1390013` (HTTP 400): unsupported approval for free process
    ///
    /// Definitions of free processes are not supported. Use one with a fixed process.
    #[doc(alias = "1390013")]
    UnsupportedApprovalForFreeProcess,
    /// `1390015` (HTTP 400): approval is not active
    ///
    /// The definition is disabled. Enable it in the admin console, then try again.
    #[doc(alias = "1390015")]
    ApprovalIsNotActive,
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

impl CreateInstanceError {
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
            Self::UnsupportedApprovalForFreeProcess,
            crate::ErrorFacts::new(
                1390013,
                400,
                "unsupported approval for free process",
                "Definitions of free processes are not supported. Use one with a fixed process.",
                false,
            ),
        ),
        (
            Self::ApprovalIsNotActive,
            crate::ErrorFacts::new(
                1390015,
                400,
                "approval is not active",
                "The definition is disabled. Enable it in the admin console, then try again.",
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

crate::error_enum!(CreateInstanceError);

/// Returns one approval instance: form, tasks, comments and timeline.
///
/// `GET /open-apis/approval/v4/instances/:instance_id`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:instance`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetInstance {
    /// The instance.
    ///
    /// Example: `81D31358-93AF-92D6-7425-01A5D67C4E71`.
    #[serde(skip)]
    pub instance_id: String,
    /// The language, `zh-CN` or `en-US` for example.
    ///
    /// Example: `zh-CN`.
    #[serde(skip)]
    pub locale: Option<ApprovalLocale>,
    /// The user, by the kind of id that the call uses.
    ///
    /// Example: `f7cb567e`.
    #[serde(skip)]
    pub user_id: Option<String>,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `user_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// Whether fields that hold tables are returned in full.
    ///
    /// Example: `true`.
    #[serde(skip)]
    pub nested_mutable_group: Option<bool>,
}

impl GetInstance {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            locale: None,
            user_id: None,
            user_id_type: None,
            nested_mutable_group: None,
        }
    }

    /// Sets [`locale`](Self#structfield.locale).
    #[must_use]
    pub fn locale(mut self, locale: impl Into<ApprovalLocale>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Sets [`user_id`](Self#structfield.user_id).
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`nested_mutable_group`](Self#structfield.nested_mutable_group).
    #[must_use]
    pub fn nested_mutable_group(mut self, nested_mutable_group: bool) -> Self {
        self.nested_mutable_group = Some(nested_mutable_group);
        self
    }
}

impl crate::Endpoint for GetInstance {
    type Response = GetInstanceResponse;
    type Error = GetInstanceError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v4.instance.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/approval/v4/instances/:instance_id",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("instance_id", self.instance_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("locale", &self.locale);
        query.push("user_id", &self.user_id);
        query.push("user_id_type", &self.user_id_type);
        query.push("nested_mutable_group", &self.nested_mutable_group);
    }
}

/// What `approval.v4.instance.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetInstanceResponse {
    /// The name of the approval definition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_name: Option<String>,
    /// When it was started, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// When it ended, in milliseconds since 1970; 0 while it runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
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
    pub status: Option<GetInstanceStatus>,
    /// The instance's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uuid: Option<String>,
    /// The values of the form, as JSON in text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form: Option<String>,
    /// The tasks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_list: Option<Vec<InstanceTask>>,
    /// The comments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment_list: Option<Vec<InstanceComment>>,
    /// What happened, in order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeline: Option<Vec<InstanceTimeline>>,
    /// The instance that this one replaced by modifying it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modified_instance_code: Option<String>,
    /// The instance that this one revoked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reverted_instance_code: Option<String>,
    /// The approval definition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_code: Option<String>,
    /// Whether it was withdrawn.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reverted: Option<bool>,
    /// The approval instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_code: Option<String>,
}

/// What `approval.v4.instance.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetInstanceError {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends, and the values in `form`, against the message.
    #[doc(alias = "1390001")]
    ParamIsInvalid,
    /// `1390003` (HTTP 400): instance code not found
    ///
    /// The approval instance does not exist. Check its code or id.
    #[doc(alias = "1390003")]
    InstanceCodeNotFound,
    /// `1390004` (HTTP 400): user_id or open_id not found
    ///
    /// The user does not exist. Check `user_id` or `open_id`.
    #[doc(alias = "1390004")]
    UserIdOpenIdNotFound,
    /// `1390009` (HTTP 403): no operation permission
    ///
    /// The operation is not permitted. Check in the admin console which operations the definition's process allows.
    #[doc(alias = "1390009")]
    NoOperationPermission,
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

impl GetInstanceError {
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
            Self::UserIdOpenIdNotFound,
            crate::ErrorFacts::new(
                1390004,
                400,
                "user_id or open_id not found",
                "The user does not exist. Check `user_id` or `open_id`.",
                false,
            ),
        ),
        (
            Self::NoOperationPermission,
            crate::ErrorFacts::new(
                1390009,
                403,
                "no operation permission",
                "The operation is not permitted. Check in the admin console which operations the definition's process allows.",
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

crate::error_enum!(GetInstanceError);

/// Lists the codes of the instances of one approval definition that were started within a time range, page by page.
///
/// `GET /open-apis/approval/v4/instances`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:instance`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/list>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListInstance {
    /// How many items a page holds at most.
    ///
    /// Default: `100`. Range: `1` to `100`. Example: `100`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `nF1ZXJ5VGhlbkZldGNoCgAAAAAA6PZwFmUzSldvTC1yU`.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// The approval definition.
    ///
    /// Example: `7C468A54-8745-2245-9675-08B7C63E7A85`.
    #[serde(skip)]
    pub approval_code: String,
    /// From when on instances were created, in milliseconds since 1970.
    ///
    /// Example: `1567690398020`.
    #[serde(skip)]
    pub start_time: String,
    /// Until when instances were created, in milliseconds since 1970; at most 10 hours after `start_time`.
    ///
    /// Example: `1567690398020`.
    #[serde(skip)]
    pub end_time: String,
}

impl ListInstance {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        approval_code: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> Self {
        Self {
            page_size: None,
            page_token: None,
            approval_code: approval_code.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
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
}

impl crate::Endpoint for ListInstance {
    type Response = ListInstanceResponse;
    type Error = ListInstanceError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v4.instance.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/approval/v4/instances",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
        query.push("approval_code", &self.approval_code);
        query.push("start_time", &self.start_time);
        query.push("end_time", &self.end_time);
    }
}

impl crate::Paged for ListInstance {
    type Item = String;
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
        response.instance_code_list.unwrap_or_default()
    }
}

/// What `approval.v4.instance.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListInstanceResponse {
    /// The codes of the instances.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_code_list: Option<Vec<String>>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
}

/// What `approval.v4.instance.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListInstanceError {
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

impl ListInstanceError {
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

crate::error_enum!(ListInstanceError);

/// Returns the nodes and approvers that an instance would pass through, before it is started or while it runs.
///
/// `POST /open-apis/approval/v4/instances/preview`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `approval:approval:readonly`
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/ukTM5UjL5ETO14SOxkTN/approval-preview>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PreviewInstance {
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// The approval definition.
    ///
    /// Example: `7C468A54-8745-2245-9675-08B7C63E7A85`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_code: Option<String>,
    /// Who starts the instance, or the approver of `task_id` once it exists, by the kind of id that the call uses.
    pub user_id: String,
    /// The department, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_id: Option<String>,
    /// The values of the form, as JSON in text; needed before the instance is created.
    ///
    /// Example: `[{\"id\":\"widget16256287451710001\", \"type\": \"number\", \"value\":\"43\"}]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form: Option<String>,
    /// The approval instance.
    ///
    /// Example: `81D31358-93AF-92D6-7425-01A5D67C4E71`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_code: Option<String>,
    /// The task after which the process is previewed; needed once the instance exists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_id: Option<String>,
}

impl PreviewInstance {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id_type: None,
            approval_code: None,
            user_id: user_id.into(),
            department_id: None,
            form: None,
            instance_code: None,
            task_id: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`approval_code`](Self#structfield.approval_code).
    #[must_use]
    pub fn approval_code(mut self, approval_code: impl Into<String>) -> Self {
        self.approval_code = Some(approval_code.into());
        self
    }

    /// Sets [`department_id`](Self#structfield.department_id).
    #[must_use]
    pub fn department_id(mut self, department_id: impl Into<String>) -> Self {
        self.department_id = Some(department_id.into());
        self
    }

    /// Sets [`form`](Self#structfield.form).
    #[must_use]
    pub fn form(mut self, form: impl Into<String>) -> Self {
        self.form = Some(form.into());
        self
    }

    /// Sets [`instance_code`](Self#structfield.instance_code).
    #[must_use]
    pub fn instance_code(mut self, instance_code: impl Into<String>) -> Self {
        self.instance_code = Some(instance_code.into());
        self
    }

    /// Sets [`task_id`](Self#structfield.task_id).
    #[must_use]
    pub fn task_id(mut self, task_id: impl Into<String>) -> Self {
        self.task_id = Some(task_id.into());
        self
    }
}

impl crate::Endpoint for PreviewInstance {
    type Response = PreviewInstanceResponse;
    type Error = PreviewInstanceError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v4.instance.preview",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/approval/v4/instances/preview",
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

/// What `approval.v4.instance.preview` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PreviewInstanceResponse {
    /// The nodes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preview_nodes: Option<Vec<InstancePreviewNode>>,
}

/// What `approval.v4.instance.preview` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PreviewInstanceError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl PreviewInstanceError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(PreviewInstanceError);

/// Searches approval instances by user, definition, status, group and time.
///
/// `POST /open-apis/approval/v4/instances/query`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `approval:approval.list:readonly`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/query>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct QueryInstance {
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
    /// The user, by the kind of id that the call uses.
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
    /// The title of the instance.
    ///
    /// Example: `test`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_title: Option<String>,
    /// The state of the instance.
    ///
    /// Example: `PENDING`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_status: Option<InstanceStatus>,
    /// From when on instances were started, in milliseconds since 1970.
    ///
    /// Example: `1547654251506`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_start_time_from: Option<String>,
    /// Until when instances were started, in milliseconds since 1970.
    ///
    /// Example: `1547654251506`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_start_time_to: Option<String>,
    /// The language, `zh-CN` or `en-US` for example.
    ///
    /// Example: `zh-CN`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<InstanceLocale>,
}

impl QueryInstance {
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
            instance_title: None,
            instance_status: None,
            instance_start_time_from: None,
            instance_start_time_to: None,
            locale: None,
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

    /// Sets [`instance_title`](Self#structfield.instance_title).
    #[must_use]
    pub fn instance_title(mut self, instance_title: impl Into<String>) -> Self {
        self.instance_title = Some(instance_title.into());
        self
    }

    /// Sets [`instance_status`](Self#structfield.instance_status).
    #[must_use]
    pub fn instance_status(
        mut self,
        instance_status: impl Into<InstanceStatus>,
    ) -> Self {
        self.instance_status = Some(instance_status.into());
        self
    }

    /// Sets [`instance_start_time_from`](Self#structfield.instance_start_time_from).
    #[must_use]
    pub fn instance_start_time_from(
        mut self,
        instance_start_time_from: impl Into<String>,
    ) -> Self {
        self.instance_start_time_from = Some(instance_start_time_from.into());
        self
    }

    /// Sets [`instance_start_time_to`](Self#structfield.instance_start_time_to).
    #[must_use]
    pub fn instance_start_time_to(
        mut self,
        instance_start_time_to: impl Into<String>,
    ) -> Self {
        self.instance_start_time_to = Some(instance_start_time_to.into());
        self
    }

    /// Sets [`locale`](Self#structfield.locale).
    #[must_use]
    pub fn locale(mut self, locale: impl Into<InstanceLocale>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}

impl crate::Endpoint for QueryInstance {
    type Response = QueryInstanceResponse;
    type Error = QueryInstanceError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v4.instance.query",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/approval/v4/instances/query",
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

impl crate::Paged for QueryInstance {
    type Item = InstanceSearchItem;
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
        response.instance_list.unwrap_or_default()
    }
}

/// What `approval.v4.instance.query` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct QueryInstanceResponse {
    /// How many instances were found in all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// The instances.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_list: Option<Vec<InstanceSearchItem>>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
}

/// What `approval.v4.instance.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QueryInstanceError {
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

impl QueryInstanceError {
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

crate::error_enum!(QueryInstanceError);

/// Searches what users were copied in on, by user, definition, read status and time.
///
/// `POST /open-apis/approval/v4/instances/search_cc`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `approval:approval.list:readonly`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/search_cc>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SearchCcInstance {
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
    /// The user, by the kind of id that the call uses.
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
    /// The title of what was copied.
    ///
    /// Example: `test`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cc_title: Option<String>,
    /// Whether it was read.
    ///
    /// Example: `read`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_status: Option<InstanceReadStatus>,
    /// From when on it was copied, in milliseconds since 1970.
    ///
    /// Example: `1547654251506`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cc_create_time_from: Option<String>,
    /// Until when it was copied, in milliseconds since 1970.
    ///
    /// Example: `1547654251506`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cc_create_time_to: Option<String>,
    /// The language, `zh-CN` or `en-US` for example.
    ///
    /// Example: `zh-CN`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<InstanceLocale>,
}

impl SearchCcInstance {
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
            cc_title: None,
            read_status: None,
            cc_create_time_from: None,
            cc_create_time_to: None,
            locale: None,
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

    /// Sets [`cc_title`](Self#structfield.cc_title).
    #[must_use]
    pub fn cc_title(mut self, cc_title: impl Into<String>) -> Self {
        self.cc_title = Some(cc_title.into());
        self
    }

    /// Sets [`read_status`](Self#structfield.read_status).
    #[must_use]
    pub fn read_status(mut self, read_status: impl Into<InstanceReadStatus>) -> Self {
        self.read_status = Some(read_status.into());
        self
    }

    /// Sets [`cc_create_time_from`](Self#structfield.cc_create_time_from).
    #[must_use]
    pub fn cc_create_time_from(
        mut self,
        cc_create_time_from: impl Into<String>,
    ) -> Self {
        self.cc_create_time_from = Some(cc_create_time_from.into());
        self
    }

    /// Sets [`cc_create_time_to`](Self#structfield.cc_create_time_to).
    #[must_use]
    pub fn cc_create_time_to(mut self, cc_create_time_to: impl Into<String>) -> Self {
        self.cc_create_time_to = Some(cc_create_time_to.into());
        self
    }

    /// Sets [`locale`](Self#structfield.locale).
    #[must_use]
    pub fn locale(mut self, locale: impl Into<InstanceLocale>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}

impl crate::Endpoint for SearchCcInstance {
    type Response = SearchCcInstanceResponse;
    type Error = SearchCcInstanceError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v4.instance.search_cc",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/approval/v4/instances/search_cc",
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

impl crate::Paged for SearchCcInstance {
    type Item = CcSearchItem;
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
        response.cc_list.unwrap_or_default()
    }
}

/// What `approval.v4.instance.search_cc` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SearchCcInstanceResponse {
    /// How many copies were found in all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Who is copied in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cc_list: Option<Vec<CcSearchItem>>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
}

/// What `approval.v4.instance.search_cc` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchCcInstanceError {
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

impl SearchCcInstanceError {
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

crate::error_enum!(SearchCcInstanceError);

/// Sends an approval task back to one or more nodes that were passed already.
///
/// `POST /open-apis/approval/v4/instances/specified_rollback`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:task`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/specified_rollback>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SpecifiedRollbackInstance {
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// The user, by the kind of id that the call uses.
    ///
    /// Example: `893g4c45`.
    pub user_id: String,
    /// The task.
    ///
    /// Example: `7026591166355210260`.
    pub task_id: String,
    /// Why the task goes back.
    ///
    /// Example: `text`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Not in use yet.
    ///
    /// Example: `demo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra: Option<String>,
    /// The nodes to go back to.
    ///
    /// Length: 1 to 100. Example: `["START","APPROVAL_27997_285502","APPROVAL_462205_2734554"]`.
    pub task_def_key_list: Vec<String>,
}

impl SpecifiedRollbackInstance {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        user_id: impl Into<String>,
        task_id: impl Into<String>,
        task_def_key_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            user_id_type: None,
            user_id: user_id.into(),
            task_id: task_id.into(),
            reason: None,
            extra: None,
            task_def_key_list: task_def_key_list.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`reason`](Self#structfield.reason).
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// Sets [`extra`](Self#structfield.extra).
    #[must_use]
    pub fn extra(mut self, extra: impl Into<String>) -> Self {
        self.extra = Some(extra.into());
        self
    }
}

impl crate::Endpoint for SpecifiedRollbackInstance {
    type Response = SpecifiedRollbackInstanceResponse;
    type Error = SpecifiedRollbackInstanceError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v4.instance.specified_rollback",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/approval/v4/instances/specified_rollback",
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

/// What `approval.v4.instance.specified_rollback` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SpecifiedRollbackInstanceResponse {}
/// What `approval.v4.instance.specified_rollback` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpecifiedRollbackInstanceError {
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

impl SpecifiedRollbackInstanceError {
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

crate::error_enum!(SpecifiedRollbackInstanceError);
