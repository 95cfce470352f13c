// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `approval`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Creates an approval definition with its form and its process, or updates one whose code is given.
///
/// `POST /open-apis/approval/v4/approvals`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `approval:approval`, `approval:definition`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateApproval {
    /// Which kind of id stands for departments.
    ///
    /// Example: `open_department_id`.
    #[serde(skip)]
    pub department_id_type: Option<DepartmentIdType>,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// The name, as a key of the texts of at least 9 characters.
    ///
    /// Example: `@i18n@approval_name`.
    pub approval_name: String,
    /// The definition that is replaced as a whole; left out for a new one.
    ///
    /// Example: `7C468A54-8745-2245-9675-08B7C63E7A85`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_code: Option<String>,
    /// What it is for, as a key of the texts of at least 9 characters.
    ///
    /// Example: `@i18n@description`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Who sees the definition and can start instances of it.
    pub viewers: Vec<ApprovalCreateViewers>,
    /// The form.
    pub form: ApprovalForm,
    /// The nodes.
    pub node_list: Vec<ApprovalNode>,
    /// The settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settings: Option<ApprovalSetting>,
    /// The settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<ApprovalConfig>,
    /// The icon, as a number from 0 to 24.
    ///
    /// Default: `0`. Example: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon: Option<i64>,
    /// The texts in several languages.
    pub i18n_resources: Vec<I18nResource>,
    /// Who administers the process, 200 at most, by the kind of id that the call uses.
    ///
    /// Example: `["1c5ea995"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub process_manager_ids: Option<Vec<String>>,
}

impl CreateApproval {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        approval_name: impl Into<String>,
        viewers: impl IntoIterator<Item = impl Into<ApprovalCreateViewers>>,
        form: ApprovalForm,
        node_list: impl IntoIterator<Item = impl Into<ApprovalNode>>,
        i18n_resources: impl IntoIterator<Item = impl Into<I18nResource>>,
    ) -> Self {
        Self {
            department_id_type: None,
            user_id_type: None,
            approval_name: approval_name.into(),
            approval_code: None,
            description: None,
            viewers: viewers.into_iter().map(Into::into).collect(),
            form,
            node_list: node_list.into_iter().map(Into::into).collect(),
            settings: None,
            config: None,
            icon: None,
            i18n_resources: i18n_resources.into_iter().map(Into::into).collect(),
            process_manager_ids: None,
        }
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    #[must_use]
    pub fn department_id_type(
        mut self,
        department_id_type: impl Into<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = Some(department_id_type.into());
        self
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

    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`settings`](Self#structfield.settings).
    #[must_use]
    pub fn settings(mut self, settings: ApprovalSetting) -> Self {
        self.settings = Some(settings);
        self
    }

    /// Sets [`config`](Self#structfield.config).
    #[must_use]
    pub fn config(mut self, config: ApprovalConfig) -> Self {
        self.config = Some(config);
        self
    }

    /// Sets [`icon`](Self#structfield.icon).
    #[must_use]
    pub fn icon(mut self, icon: i64) -> Self {
        self.icon = Some(icon);
        self
    }

    /// Sets [`process_manager_ids`](Self#structfield.process_manager_ids).
    #[must_use]
    pub fn process_manager_ids(
        mut self,
        process_manager_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.process_manager_ids = Some(
            process_manager_ids.into_iter().map(Into::into).collect(),
        );

        self
    }
}

impl crate::Endpoint for CreateApproval {
    type Response = CreateApprovalResponse;
    type Error = CreateApprovalError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v4.approval.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/approval/v4/approvals",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("department_id_type", &self.department_id_type);
        query.push("user_id_type", &self.user_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `approval.v4.approval.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateApprovalResponse {
    /// The approval definition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_code: Option<String>,
    /// The approval definition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_id: Option<String>,
}

/// What `approval.v4.approval.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateApprovalError {
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

impl CreateApprovalError {
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

crate::error_enum!(CreateApprovalError);

/// Returns an approval definition by its code: name, status, form, nodes and who may see it.
///
/// `GET /open-apis/approval/v4/approvals/:approval_code`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:definition`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/get>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetApproval {
    /// The approval definition.
    ///
    /// Example: `7C468A54-8745-2245-9675-08B7C63E7A85`.
    #[serde(skip)]
    pub approval_code: String,
    /// The language, `zh-CN` or `en-US` for example.
    ///
    /// Example: `zh-CN`.
    #[serde(skip)]
    pub locale: Option<ApprovalLocale>,
    /// Whether the administrators are returned too.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip)]
    pub with_admin_id: Option<bool>,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// Whether the options of fields are returned too.
    ///
    /// Example: `false`.
    #[serde(skip)]
    pub with_option: Option<bool>,
    /// The user, by the kind of id that the call uses.
    ///
    /// Example: `ou_7a4aaac5650dc0b77e85e96e7476ff1d`.
    #[serde(skip)]
    pub user_id: Option<String>,
    /// Whether fields that hold tables are returned in full.
    ///
    /// Example: `true`.
    #[serde(skip)]
    pub nested_mutable_group: Option<bool>,
}

impl GetApproval {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(approval_code: impl Into<String>) -> Self {
        Self {
            approval_code: approval_code.into(),
            locale: None,
            with_admin_id: None,
            user_id_type: None,
            with_option: None,
            user_id: None,
            nested_mutable_group: None,
        }
    }

    /// Sets [`locale`](Self#structfield.locale).
    #[must_use]
    pub fn locale(mut self, locale: impl Into<ApprovalLocale>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Sets [`with_admin_id`](Self#structfield.with_admin_id).
    #[must_use]
    pub fn with_admin_id(mut self, with_admin_id: bool) -> Self {
        self.with_admin_id = Some(with_admin_id);
        self
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`with_option`](Self#structfield.with_option).
    #[must_use]
    pub fn with_option(mut self, with_option: bool) -> Self {
        self.with_option = Some(with_option);
        self
    }

    /// Sets [`user_id`](Self#structfield.user_id).
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`nested_mutable_group`](Self#structfield.nested_mutable_group).
    #[must_use]
    pub fn nested_mutable_group(mut self, nested_mutable_group: bool) -> Self {
        self.nested_mutable_group = Some(nested_mutable_group);
        self
    }
}

impl crate::Endpoint for GetApproval {
    type Response = GetApprovalResponse;
    type Error = GetApprovalError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v4.approval.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/approval/v4/approvals/:approval_code",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("approval_code", self.approval_code.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("locale", &self.locale);
        query.push("with_admin_id", &self.with_admin_id);
        query.push("user_id_type", &self.user_id_type);
        query.push("with_option", &self.with_option);
        query.push("user_id", &self.user_id);
        query.push("nested_mutable_group", &self.nested_mutable_group);
    }
}

/// What `approval.v4.approval.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetApprovalResponse {
    /// The name of the approval definition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_name: Option<String>,
    /// The state of the definition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ApprovalStatus>,
    /// The fields of the form, as JSON in text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form: Option<String>,
    /// The nodes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_list: Option<Vec<ApprovalNodeInfo>>,
    /// Who sees the definition and can start instances of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub viewers: Option<Vec<ApprovalViewerInfo>>,
    /// Who administers the approval.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_admin_ids: Option<Vec<String>>,
    /// How the parts of the form depend on each other.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form_widget_relation: Option<String>,
}

/// What `approval.v4.approval.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetApprovalError {
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
    /// `1390016` (HTTP 400): approval is deleted
    ///
    /// The definition was deleted, so this is not possible any more. Use another one.
    #[doc(alias = "1390016")]
    ApprovalIsDeleted,
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

impl GetApprovalError {
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
            Self::ApprovalIsDeleted,
            crate::ErrorFacts::new(
                1390016,
                400,
                "approval is deleted",
                "The definition was deleted, so this is not possible any more. Use another one.",
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

crate::error_enum!(GetApprovalError);

/// Subscribes the app to the events of one approval definition.
///
/// `POST /open-apis/approval/v4/approvals/:approval_code/subscribe`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `approval:approval`, `approval:definition`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/subscribe>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SubscribeApproval {
    /// The approval definition.
    ///
    /// Example: `7C468A54-8745-2245-9675-08B7C63E7A85`.
    #[serde(skip)]
    pub approval_code: String,
}

impl SubscribeApproval {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(approval_code: impl Into<String>) -> Self {
        Self {
            approval_code: approval_code.into(),
        }
    }
}

impl crate::Endpoint for SubscribeApproval {
    type Response = SubscribeApprovalResponse;
    type Error = SubscribeApprovalError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v4.approval.subscribe",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/approval/v4/approvals/:approval_code/subscribe",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("approval_code", self.approval_code.clone())]
    }
}

/// What `approval.v4.approval.subscribe` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SubscribeApprovalResponse {}
/// What `approval.v4.approval.subscribe` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscribeApprovalError {
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
    /// `1390007` (HTTP 400): subscription existed
    ///
    /// The definition is subscribed to already, or the subscription has ended already. There is nothing to do.
    #[doc(alias = "1390007")]
    SubscriptionExisted,
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

impl SubscribeApprovalError {
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
            Self::SubscriptionExisted,
            crate::ErrorFacts::new(
                1390007,
                400,
                "subscription existed",
                "The definition is subscribed to already, or the subscription has ended already. There is nothing to do.",
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

crate::error_enum!(SubscribeApprovalError);

/// Ends the app's subscription to the events of one approval definition.
///
/// `POST /open-apis/approval/v4/approvals/:approval_code/unsubscribe`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `approval:approval`, `approval:definition`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/unsubscribe>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UnsubscribeApproval {
    /// The approval definition.
    ///
    /// Example: `7C468A54-8745-2245-9675-08B7C63E7A85`.
    #[serde(skip)]
    pub approval_code: String,
}

impl UnsubscribeApproval {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(approval_code: impl Into<String>) -> Self {
        Self {
            approval_code: approval_code.into(),
        }
    }
}

impl crate::Endpoint for UnsubscribeApproval {
    type Response = UnsubscribeApprovalResponse;
    type Error = UnsubscribeApprovalError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v4.approval.unsubscribe",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/approval/v4/approvals/:approval_code/unsubscribe",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("approval_code", self.approval_code.clone())]
    }
}

/// What `approval.v4.approval.unsubscribe` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UnsubscribeApprovalResponse {}
/// What `approval.v4.approval.unsubscribe` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnsubscribeApprovalError {
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
    /// `1390007` (HTTP 400): subscription existed
    ///
    /// The definition is subscribed to already, or the subscription has ended already. There is nothing to do.
    #[doc(alias = "1390007")]
    SubscriptionExisted,
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

impl UnsubscribeApprovalError {
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
            Self::SubscriptionExisted,
            crate::ErrorFacts::new(
                1390007,
                400,
                "subscription existed",
                "The definition is subscribed to already, or the subscription has ended already. There is nothing to do.",
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

crate::error_enum!(UnsubscribeApprovalError);
