// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `approval`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates an approval definition with its form and its process, or updates one whose code is given.
///
/// [`POST /open-apis/approval/v4/approvals`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/create>) gives [`CreateApprovalResponse`] or fails with [`CreateApprovalError`].
///
/// Token: tenant. Scopes, any one of: `approval:approval`, `approval:definition`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = CreateApproval::new(approval_name, viewers, form, node_list, i18n_resources);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("approval.v4.approval.create", "/open-apis/approval/v4/approvals"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateApproval {
    /// Which kind of id stands for departments. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The name, as a key of the texts of at least 9 characters. Example: `@i18n@approval_name`.
    pub approval_name: String,
    /// The definition that is replaced as a whole; left out for a new one. Example: `7C468A54-8745-2245-9675-08B7C63E7A85`.
    pub approval_code: Option<String>,
    /// What it is for, as a key of the texts of at least 9 characters. Example: `@i18n@description`.
    pub description: Option<String>,
    /// Who sees the definition and can start instances of it.
    pub viewers: Vec<ApprovalCreateViewers>,
    /// The form.
    pub form: ApprovalForm,
    /// The nodes.
    pub node_list: Vec<ApprovalNode>,
    /// The settings.
    pub settings: Option<ApprovalSetting>,
    /// The settings.
    pub config: Option<ApprovalConfig>,
    /// The icon, as a number from 0 to 24. Default: `0`. Example: `0`.
    pub icon: Option<i64>,
    /// The texts in several languages.
    pub i18n_resources: Vec<I18nResource>,
    /// Who administers the process, 200 at most, by the kind of id that the call uses. Example: `["1c5ea995"]`.
    pub process_manager_ids: Option<Vec<String>>,
}

crate::request_builder!(CreateApproval {
    approval_name(impl Into<String>).into(),
    viewers(impl IntoIterator<Item = impl Into<ApprovalCreateViewers>>).into_iter().map(Into::into).collect(),
    form(ApprovalForm),
    node_list(impl IntoIterator<Item = impl Into<ApprovalNode>>).into_iter().map(Into::into).collect(),
    i18n_resources(impl IntoIterator<Item = impl Into<I18nResource>>).into_iter().map(Into::into).collect();
    department_id_type(impl Into<DepartmentIdType>).into(),
    user_id_type(impl Into<UserIdType>).into(), approval_code(impl Into<String>).into(),
    description(impl Into<String>).into(), settings(ApprovalSetting), config(ApprovalConfig),
    icon(i64),
    process_manager_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(CreateApproval -> CreateApprovalResponse, CreateApprovalError {
    "approval.v4.approval.create", POST "/open-apis/approval/v4/approvals", [Tenant],
    read_value Data, Json, SCOPES = ["approval:approval", "approval:definition"],
    LIMITS = [1000 in 60, 50 in 1];
    Query department_id_type "department_id_type", Query user_id_type "user_id_type",
    Body approval_name "approval_name", Body approval_code "approval_code",
    Body description "description", Body viewers "viewers", Body form "form",
    Body node_list "node_list", Body settings "settings", Body config "config", Body icon "icon",
    Body i18n_resources "i18n_resources", Body process_manager_ids "process_manager_ids"
});

/// What `approval.v4.approval.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApprovalResponse {
    /// The approval definition.
    pub approval_code: Option<String>,
    /// The approval definition.
    pub approval_id: Option<String>,
}

crate::object!(CreateApprovalResponse {
    approval_code "approval_code", approval_id "approval_id"
});

/// What `approval.v4.approval.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateApprovalError {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends, and the values in `form`, against the message.
    ParamIsInvalid,
    /// `1390002` (HTTP 400): approval code not found
    ///
    /// The approval definition does not exist. Check `approval_code`.
    ApprovalCodeNotFound,
    /// `1390003` (HTTP 400): instance code not found
    ///
    /// The approval instance does not exist. Check its code or id.
    InstanceCodeNotFound,
    /// `1390004` (HTTP 400): user_id or open_id not found
    ///
    /// The user does not exist. Check `user_id` or `open_id`.
    UserIdOpenIdNotFound,
    /// `1390009` (HTTP 403): no operation permission
    ///
    /// The operation is not permitted. Check in the admin console which operations the definition's process allows.
    NoOperationPermission,
    /// `1390013` (HTTP 400): unsupported approval for free process
    ///
    /// Definitions of free processes are not supported. Use one with a fixed process.
    UnsupportedApprovalForFreeProcess,
    /// `1390015` (HTTP 400): approval is not active
    ///
    /// The definition is disabled. Enable it in the admin console, then try again.
    ApprovalIsNotActive,
    /// `1395001` (HTTP 400): There have been some errors. Please try again later
    ///
    /// The system failed. Check the parameters and the values in `form`, slow down, and try again.
    ThereHaveBeenSomeErrors,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateApprovalError: CODES {
    ParamIsInvalid = 1390001 + 1, ApprovalCodeNotFound = 1390002, InstanceCodeNotFound = 1390003,
    UserIdOpenIdNotFound = 1390004, NoOperationPermission = 1390009,
    UnsupportedApprovalForFreeProcess = 1390013, ApprovalIsNotActive = 1390015,
    ThereHaveBeenSomeErrors = 1395001
});

/// Returns an approval definition by its code: name, status, form, nodes and who may see it.
///
/// [`GET /open-apis/approval/v4/approvals/:approval_code`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/get>) gives [`GetApprovalResponse`] or fails with [`GetApprovalError`].
///
/// Token: tenant. Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:definition`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(GetApproval::new(approval_code)).await?;
/// ```
#[doc(
    alias("approval.v4.approval.get", "/open-apis/approval/v4/approvals/:approval_code")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetApproval {
    /// The approval definition. Example: `7C468A54-8745-2245-9675-08B7C63E7A85`.
    pub approval_code: String,
    /// The language, `zh-CN` or `en-US` for example. Example: `zh-CN`.
    pub locale: Option<ApprovalLocale>,
    /// Whether the administrators are returned too. Default: `false`. Example: `false`.
    pub with_admin_id: Option<bool>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Whether the options of fields are returned too. Example: `false`.
    pub with_option: Option<bool>,
    /// The user, by the kind of id that the call uses. Example: `ou_7a4aaac5650dc0b77e85e96e7476ff1d`.
    pub user_id: Option<String>,
    /// Whether fields that hold tables are returned in full. Example: `true`.
    pub nested_mutable_group: Option<bool>,
}

crate::request_builder!(GetApproval {
    approval_code(impl Into<String>).into();
    locale(impl Into<ApprovalLocale>).into(), with_admin_id(bool),
    user_id_type(impl Into<UserIdType>).into(), with_option(bool),
    user_id(impl Into<String>).into(), nested_mutable_group(bool)
});
crate::request!(GetApproval -> GetApprovalResponse, GetApprovalError {
    "approval.v4.approval.get", GET "/open-apis/approval/v4/approvals/:approval_code", [Tenant],
    read_value Data, None,
    SCOPES = ["approval:approval", "approval:approval:readonly", "approval:definition"],
    LIMITS = [100 in 60];
    Path approval_code "approval_code", Query locale "locale", Query with_admin_id "with_admin_id",
    Query user_id_type "user_id_type", Query with_option "with_option", Query user_id "user_id",
    Query nested_mutable_group "nested_mutable_group"
});

/// What `approval.v4.approval.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalResponse {
    /// The name of the approval definition.
    pub approval_name: Option<String>,
    /// The state of the definition.
    pub status: Option<ApprovalStatus>,
    /// The fields of the form, as JSON in text.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub form: Option<String>,
    /// The nodes.
    pub node_list: Vec<ApprovalNodeInfo>,
    /// Who sees the definition and can start instances of it.
    pub viewers: Vec<ApprovalViewerInfo>,
    /// Who administers the approval.
    pub approval_admin_ids: Vec<String>,
    /// How the parts of the form depend on each other.
    pub form_widget_relation: Option<String>,
}

crate::object!(GetApprovalResponse {
    approval_name "approval_name", status "status", form "form", node_list "node_list",
    viewers "viewers", approval_admin_ids "approval_admin_ids",
    form_widget_relation "form_widget_relation"
});
crate::json_texts!(GetApprovalResponse { form_json form });

/// What `approval.v4.approval.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetApprovalError {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends, and the values in `form`, against the message.
    ParamIsInvalid,
    /// `1390002` (HTTP 400): approval code not found
    ///
    /// The approval definition does not exist. Check `approval_code`.
    ApprovalCodeNotFound,
    /// `1390016` (HTTP 400): approval is deleted
    ///
    /// The definition was deleted, so this is not possible any more. Use another one.
    ApprovalIsDeleted,
    /// `1395001` (HTTP 400): There have been some errors. Please try again later
    ///
    /// The system failed. Check the parameters and the values in `form`, slow down, and try again.
    ThereHaveBeenSomeErrors,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetApprovalError: CODES {
    ParamIsInvalid = 1390001 + 1, ApprovalCodeNotFound = 1390002, ApprovalIsDeleted = 1390016,
    ThereHaveBeenSomeErrors = 1395001
});

/// Subscribes the app to the events of one approval definition.
///
/// [`POST /open-apis/approval/v4/approvals/:approval_code/subscribe`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/subscribe>) gives [`SubscribeApprovalResponse`] or fails with [`SubscribeApprovalError`].
///
/// Token: tenant. Scopes, any one of: `approval:approval`, `approval:definition`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(SubscribeApproval::new(approval_code)).await?;
/// ```
#[doc(
    alias(
        "approval.v4.approval.subscribe",
        "/open-apis/approval/v4/approvals/:approval_code/subscribe"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SubscribeApproval {
    /// The approval definition. Example: `7C468A54-8745-2245-9675-08B7C63E7A85`.
    pub approval_code: String,
}

crate::request_builder!(SubscribeApproval { approval_code(impl Into<String>).into(); });
crate::request!(SubscribeApproval -> SubscribeApprovalResponse, SubscribeApprovalError {
    "approval.v4.approval.subscribe",
    POST "/open-apis/approval/v4/approvals/:approval_code/subscribe", [Tenant], read_value Data,
    None, SCOPES = ["approval:approval", "approval:definition"], LIMITS = [100 in 60];
    Path approval_code "approval_code"
});

/// What `approval.v4.approval.subscribe` answers with.
pub type SubscribeApprovalResponse = crate::Empty;

/// What `approval.v4.approval.subscribe` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SubscribeApprovalError {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends, and the values in `form`, against the message.
    ParamIsInvalid,
    /// `1390002` (HTTP 400): approval code not found
    ///
    /// The approval definition does not exist. Check `approval_code`.
    ApprovalCodeNotFound,
    /// `1390007` (HTTP 400): subscription existed
    ///
    /// The definition is subscribed to already, or the subscription has ended already. There is nothing to do.
    SubscriptionExisted,
    /// `1395001` (HTTP 400): There have been some errors. Please try again later
    ///
    /// The system failed. Check the parameters and the values in `form`, slow down, and try again.
    ThereHaveBeenSomeErrors,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SubscribeApprovalError: CODES {
    ParamIsInvalid = 1390001 + 1, ApprovalCodeNotFound = 1390002, SubscriptionExisted = 1390007,
    ThereHaveBeenSomeErrors = 1395001
});

/// Ends the app's subscription to the events of one approval definition.
///
/// [`POST /open-apis/approval/v4/approvals/:approval_code/unsubscribe`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/unsubscribe>) gives [`UnsubscribeApprovalResponse`] or fails with [`UnsubscribeApprovalError`].
///
/// Token: tenant. Scopes, any one of: `approval:approval`, `approval:definition`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(UnsubscribeApproval::new(approval_code)).await?;
/// ```
#[doc(
    alias(
        "approval.v4.approval.unsubscribe",
        "/open-apis/approval/v4/approvals/:approval_code/unsubscribe"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UnsubscribeApproval {
    /// The approval definition. Example: `7C468A54-8745-2245-9675-08B7C63E7A85`.
    pub approval_code: String,
}

crate::request_builder!(UnsubscribeApproval { approval_code(impl Into<String>).into(); });
crate::request!(UnsubscribeApproval -> UnsubscribeApprovalResponse, UnsubscribeApprovalError {
    "approval.v4.approval.unsubscribe",
    POST "/open-apis/approval/v4/approvals/:approval_code/unsubscribe", [Tenant], read_value Data,
    None, SCOPES = ["approval:approval", "approval:definition"], LIMITS = [100 in 60];
    Path approval_code "approval_code"
});

/// What `approval.v4.approval.unsubscribe` answers with.
pub type UnsubscribeApprovalResponse = crate::Empty;

/// What `approval.v4.approval.unsubscribe` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UnsubscribeApprovalError {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends, and the values in `form`, against the message.
    ParamIsInvalid,
    /// `1390002` (HTTP 400): approval code not found
    ///
    /// The approval definition does not exist. Check `approval_code`.
    ApprovalCodeNotFound,
    /// `1390007` (HTTP 400): subscription existed
    ///
    /// The definition is subscribed to already, or the subscription has ended already. There is nothing to do.
    SubscriptionExisted,
    /// `1395001` (HTTP 400): There have been some errors. Please try again later
    ///
    /// The system failed. Check the parameters and the values in `form`, slow down, and try again.
    ThereHaveBeenSomeErrors,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UnsubscribeApprovalError: CODES {
    ParamIsInvalid = 1390001 + 1, ApprovalCodeNotFound = 1390002, SubscriptionExisted = 1390007,
    ThereHaveBeenSomeErrors = 1395001
});
