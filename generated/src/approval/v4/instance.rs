// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `instance`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds approvers to a task, before, after or beside the current one.
///
/// [`POST /open-apis/approval/v4/instances/add_sign`](<https://open.feishu.cn/document/ukTMukTMukTM/ukTM5UjL5ETO14SOxkTN/approval-task-addsign>) gives [`AddSignInstanceResponse`] or fails with [`AddSignInstanceError`].
///
/// Token: tenant. Scopes, any one of: `approval:approval:readonly`.
///
/// ```ignore
/// let request = AddSignInstance::new(add_sign_user_ids, add_sign_type).approval_code(approval_code).instance_code(instance_code).user_id(user_id).task_id(task_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias("approval.v4.instance.add_sign", "/open-apis/approval/v4/instances/add_sign")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct AddSignInstance {
    /// The approval definition.
    ///
    /// Required.
    pub approval_code: Option<String>,
    /// The approval instance.
    ///
    /// Required.
    pub instance_code: Option<String>,
    /// The user's id within the tenant.
    ///
    /// Required.
    pub user_id: Option<String>,
    /// The task.
    ///
    /// Required.
    pub task_id: Option<String>,
    /// What the approver says.
    pub comment: Option<String>,
    /// The approvers to add.
    pub add_sign_user_ids: Vec<String>,
    /// Whether they are added before, after or beside the current approver.
    pub add_sign_type: AddSignType,
    /// Whether all must approve or one.
    pub approval_method: Option<ApprovalMethod>,
}

crate::request_builder!(named AddSignInstance {
    add_sign_user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    add_sign_type(impl Into<AddSignType>).into();
    approval_code(impl Into<String>).into(), instance_code(impl Into<String>).into(),
    user_id(impl Into<String>).into(), task_id(impl Into<String>).into(),
    comment(impl Into<String>).into(), approval_method(impl Into<ApprovalMethod>).into()
});
crate::request!(AddSignInstance -> AddSignInstanceResponse, AddSignInstanceError {
    "approval.v4.instance.add_sign", POST "/open-apis/approval/v4/instances/add_sign", [Tenant],
    read_value Data, Json, SCOPES = ["approval:approval:readonly"],
    NAMED = [approval_code "approval_code", instance_code "instance_code", user_id "user_id", task_id "task_id"];
    Body approval_code "approval_code", Body instance_code "instance_code", Body user_id "user_id",
    Body task_id "task_id", Body comment "comment", Body add_sign_user_ids "add_sign_user_ids",
    Body add_sign_type "add_sign_type", Body approval_method "approval_method"
});

/// What `approval.v4.instance.add_sign` answers with.
pub type AddSignInstanceResponse = crate::Empty;

/// What `approval.v4.instance.add_sign` answers with when it fails.
pub type AddSignInstanceError = crate::GatewayError;

/// Withdraws a running approval instance on behalf of the user who started it.
///
/// [`POST /open-apis/approval/v4/instances/cancel`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/cancel>) gives [`CancelInstanceResponse`] or fails with [`CancelInstanceError`].
///
/// Token: tenant. Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:instance`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = CancelInstance::new().approval_code(approval_code).instance_code(instance_code).user_id(user_id);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("approval.v4.instance.cancel", "/open-apis/approval/v4/instances/cancel"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CancelInstance {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The approval definition. Example: `7C468A54-8745-2245-9675-08B7C63E7A85`.
    ///
    /// Required.
    pub approval_code: Option<String>,
    /// The approval instance. Example: `81D31358-93AF-92D6-7425-01A5D67C4E71`.
    ///
    /// Required.
    pub instance_code: Option<String>,
    /// The user, by the kind of id that the call uses. Example: `f7cb567e`.
    ///
    /// Required.
    pub user_id: Option<String>,
}

crate::request_builder!(named CancelInstance {
    user_id_type(impl Into<UserIdType>).into(), approval_code(impl Into<String>).into(),
    instance_code(impl Into<String>).into(), user_id(impl Into<String>).into()
});
crate::request!(CancelInstance -> CancelInstanceResponse, CancelInstanceError {
    "approval.v4.instance.cancel", POST "/open-apis/approval/v4/instances/cancel", [Tenant],
    read_value Data, Json,
    SCOPES = ["approval:approval", "approval:approval:readonly", "approval:instance"],
    LIMITS = [100 in 60],
    NAMED = [approval_code "approval_code", instance_code "instance_code", user_id "user_id"];
    Query user_id_type "user_id_type", Body approval_code "approval_code",
    Body instance_code "instance_code", Body user_id "user_id"
});

/// What `approval.v4.instance.cancel` answers with.
pub type CancelInstanceResponse = crate::Empty;

/// What `approval.v4.instance.cancel` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CancelInstanceError {
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
    /// `1390018` (HTTP 400): not support handwritten signature
    ///
    /// The node asks for a handwritten signature, which the API cannot give. Handle the task in the client.
    NotSupportHandwrittenSignature,
    /// `1395001` (HTTP 400): There have been some errors. Please try again later
    ///
    /// The system failed. Check the parameters and the values in `form`, slow down, and try again.
    ThereHaveBeenSomeErrors,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CancelInstanceError: CODES {
    ParamIsInvalid = 1390001 + 1, ApprovalCodeNotFound = 1390002, InstanceCodeNotFound = 1390003,
    NotSupportHandwrittenSignature = 1390018, ThereHaveBeenSomeErrors = 1395001
});

/// Copies users in on an approval instance, with an optional comment.
///
/// [`POST /open-apis/approval/v4/instances/cc`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/cc>) gives [`CopyInstanceToResponse`] or fails with [`CopyInstanceToError`].
///
/// Token: tenant. Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:instance`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = CopyInstanceTo::new(cc_user_ids).approval_code(approval_code).instance_code(instance_code).user_id(user_id);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("approval.v4.instance.cc", "/open-apis/approval/v4/instances/cc"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CopyInstanceTo {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The approval definition. Example: `7C468A54-8745-2245-9675-08B7C63E7A85`.
    ///
    /// Required.
    pub approval_code: Option<String>,
    /// The approval instance. Example: `7C468A54-8745-2245-9675-08B7C63E7A85`.
    ///
    /// Required.
    pub instance_code: Option<String>,
    /// Who copies them in, by the kind of id that the call uses. Example: `f7cb567e`.
    ///
    /// Required.
    pub user_id: Option<String>,
    /// Who is copied in. Example: `["f7cb567e"]`.
    pub cc_user_ids: Vec<String>,
    /// A message to those who are copied in. Example: `ok`.
    pub comment: Option<String>,
}

crate::request_builder!(named CopyInstanceTo {
    cc_user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<UserIdType>).into(), approval_code(impl Into<String>).into(),
    instance_code(impl Into<String>).into(), user_id(impl Into<String>).into(),
    comment(impl Into<String>).into()
});
crate::request!(CopyInstanceTo -> CopyInstanceToResponse, CopyInstanceToError {
    "approval.v4.instance.cc", POST "/open-apis/approval/v4/instances/cc", [Tenant],
    read_value Data, Json,
    SCOPES = ["approval:approval", "approval:approval:readonly", "approval:instance"],
    LIMITS = [100 in 60],
    NAMED = [approval_code "approval_code", instance_code "instance_code", user_id "user_id"];
    Query user_id_type "user_id_type", Body approval_code "approval_code",
    Body instance_code "instance_code", Body user_id "user_id", Body cc_user_ids "cc_user_ids",
    Body comment "comment"
});

/// What `approval.v4.instance.cc` answers with.
pub type CopyInstanceToResponse = crate::Empty;

/// What `approval.v4.instance.cc` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CopyInstanceToError {
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
    /// `1390018` (HTTP 400): not support handwritten signature
    ///
    /// The node asks for a handwritten signature, which the API cannot give. Handle the task in the client.
    NotSupportHandwrittenSignature,
    /// `1395001` (HTTP 400): There have been some errors. Please try again later
    ///
    /// The system failed. Check the parameters and the values in `form`, slow down, and try again.
    ThereHaveBeenSomeErrors,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CopyInstanceToError: CODES {
    ParamIsInvalid = 1390001 + 1, ApprovalCodeNotFound = 1390002, InstanceCodeNotFound = 1390003,
    NotSupportHandwrittenSignature = 1390018, ThereHaveBeenSomeErrors = 1395001
});

/// Starts an instance of an approval definition, with the form filled in and approvers chosen where the process asks for it.
///
/// [`POST /open-apis/approval/v4/instances`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create>) gives [`CreateInstanceResponse`] or fails with [`CreateInstanceError`].
///
/// Token: tenant. Scopes, any one of: `approval:approval`, `approval:instance`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(CreateInstance::new(approval_code, form)).await?;
/// ```
#[doc(alias("approval.v4.instance.create", "/open-apis/approval/v4/instances"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateInstance {
    /// The approval definition. Example: `7C468A54-8745-2245-9675-08B7C63E7A85`.
    pub approval_code: String,
    /// Who starts it, by the id within the tenant; this or `open_id` is needed. Example: `f7cb567e`.
    pub user_id: Option<String>,
    /// Who starts it, by the id within the app; `user_id` comes first. Example: `ou_3cda9c969f737aaa05e6915dce306cb9`.
    pub open_id: Option<String>,
    /// The department of who starts it, by the tenant's own id and not the root; without it the first one of the user. Example: `9293493ccacbdb9a`.
    pub department_id: Option<String>,
    /// The values of the form, as JSON in text. Example: `[{"id":"111", "type": "input", "value":"test"}]`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub form: String,
    /// The approvers for nodes that let the initiator choose, by their ids within the tenant.
    pub node_approver_user_id_list: Option<Vec<NodeApprover>>,
    /// The approvers for nodes that let the initiator choose, by their ids within the app; added to `node_approver_user_id_list`.
    pub node_approver_open_id_list: Option<Vec<NodeApprover>>,
    /// Who is copied in at each node. Length: at most 20.
    pub node_cc_user_id_list: Option<Vec<NodeApprover>>,
    /// Who is copied in at each node, by their ids within the app. Length: at most 20.
    pub node_cc_open_id_list: Option<Vec<NodeApprover>>,
    /// A text of your own, unique in the tenant; a second instance with the same one is refused with code 60012. Length: 1 to 64. Example: `7C468A54-8745-2245-9675-08B7C63E7A87`.
    pub uuid: Option<String>,
    /// Whether it can be submitted again. Example: `true`.
    pub allow_resubmit: Option<bool>,
    /// Whether it can be started again with the same form. Example: `true`.
    pub allow_submit_again: Option<bool>,
    /// Which messages of the bot are left out. Example: `1`.
    pub cancel_bot_notification: Option<CancelBotNotification>,
    /// Whether it cannot be withdrawn. Default: `false`. Example: `false`.
    pub forbid_revoke: Option<bool>,
    /// The texts in several languages.
    pub i18n_resources: Option<Vec<I18nResource>>,
    /// The title, as a key of the texts; without it the definition's name is shown. Example: `@i18n@1`.
    pub title: Option<String>,
    /// What the title consists of. Default: `0`. Example: `0`.
    pub title_display_method: Option<TitleDisplayMethod>,
    /// The nodes that are passed by themselves. Length: at most 10.
    pub node_auto_approval_list: Option<Vec<NodeAutoApproval>>,
}

crate::request_builder!(CreateInstance {
    approval_code(impl Into<String>).into(), form(impl Into<String>).into();
    user_id(impl Into<String>).into(), open_id(impl Into<String>).into(),
    department_id(impl Into<String>).into(),
    node_approver_user_id_list(impl IntoIterator<Item = impl Into<NodeApprover>>).into_iter().map(Into::into).collect(),
    node_approver_open_id_list(impl IntoIterator<Item = impl Into<NodeApprover>>).into_iter().map(Into::into).collect(),
    node_cc_user_id_list(impl IntoIterator<Item = impl Into<NodeApprover>>).into_iter().map(Into::into).collect(),
    node_cc_open_id_list(impl IntoIterator<Item = impl Into<NodeApprover>>).into_iter().map(Into::into).collect(),
    uuid(impl Into<String>).into(), allow_resubmit(bool), allow_submit_again(bool),
    cancel_bot_notification(impl Into<CancelBotNotification>).into(), forbid_revoke(bool),
    i18n_resources(impl IntoIterator<Item = impl Into<I18nResource>>).into_iter().map(Into::into).collect(),
    title(impl Into<String>).into(), title_display_method(impl Into<TitleDisplayMethod>).into(),
    node_auto_approval_list(impl IntoIterator<Item = impl Into<NodeAutoApproval>>).into_iter().map(Into::into).collect()
});
crate::request!(CreateInstance -> CreateInstanceResponse, CreateInstanceError {
    "approval.v4.instance.create", POST "/open-apis/approval/v4/instances", [Tenant],
    read_value Data, Json, SCOPES = ["approval:approval", "approval:instance"], LIMITS = [100 in 60];
    Body approval_code "approval_code", Body user_id "user_id", Body open_id "open_id",
    Body department_id "department_id", Body form "form",
    Body node_approver_user_id_list "node_approver_user_id_list",
    Body node_approver_open_id_list "node_approver_open_id_list",
    Body node_cc_user_id_list "node_cc_user_id_list",
    Body node_cc_open_id_list "node_cc_open_id_list", Body uuid "uuid",
    Body allow_resubmit "allow_resubmit", Body allow_submit_again "allow_submit_again",
    Body cancel_bot_notification "cancel_bot_notification", Body forbid_revoke "forbid_revoke",
    Body i18n_resources "i18n_resources", Body title "title",
    Body title_display_method "title_display_method",
    Body node_auto_approval_list "node_auto_approval_list"
});

/// What `approval.v4.instance.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceResponse {
    /// The approval instance.
    pub instance_code: Option<String>,
}

crate::object!(CreateInstanceResponse { instance_code "instance_code" });

/// What `approval.v4.instance.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateInstanceError {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends, and the values in `form`, against the message.
    ParamIsInvalid,
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

crate::error_enum!(CreateInstanceError: CODES {
    ParamIsInvalid = 1390001 + 1, UnsupportedApprovalForFreeProcess = 1390013,
    ApprovalIsNotActive = 1390015, ThereHaveBeenSomeErrors = 1395001
});

/// Returns one approval instance: form, tasks, comments and timeline.
///
/// [`GET /open-apis/approval/v4/instances/:instance_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get>) gives [`GetInstanceResponse`] or fails with [`GetInstanceError`].
///
/// Token: tenant. Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:instance`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetInstance::new(instance_id)).await?;
/// ```
#[doc(
    alias("approval.v4.instance.get", "/open-apis/approval/v4/instances/:instance_id")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetInstance {
    /// The instance. Example: `81D31358-93AF-92D6-7425-01A5D67C4E71`.
    pub instance_id: String,
    /// The language, `zh-CN` or `en-US` for example. Example: `zh-CN`.
    pub locale: Option<ApprovalLocale>,
    /// The user, by the kind of id that the call uses. Example: `f7cb567e`.
    pub user_id: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `user_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Whether fields that hold tables are returned in full. Example: `true`.
    pub nested_mutable_group: Option<bool>,
}

crate::request_builder!(GetInstance {
    instance_id(impl Into<String>).into();
    locale(impl Into<ApprovalLocale>).into(), user_id(impl Into<String>).into(),
    user_id_type(impl Into<UserIdType>).into(), nested_mutable_group(bool)
});
crate::request!(GetInstance -> GetInstanceResponse, GetInstanceError {
    "approval.v4.instance.get", GET "/open-apis/approval/v4/instances/:instance_id", [Tenant],
    read_value Data, None,
    SCOPES = ["approval:approval", "approval:approval:readonly", "approval:instance"],
    LIMITS = [1000 in 60, 50 in 1];
    Path instance_id "instance_id", Query locale "locale", Query user_id "user_id",
    Query user_id_type "user_id_type", Query nested_mutable_group "nested_mutable_group"
});

/// What `approval.v4.instance.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceResponse {
    /// The name of the approval definition.
    pub approval_name: Option<String>,
    /// When it was started, in milliseconds since 1970.
    pub start_time: Option<String>,
    /// When it ended, in milliseconds since 1970; 0 while it runs.
    pub end_time: Option<String>,
    /// The user, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
    /// The number of the approval.
    pub serial_number: Option<String>,
    /// The department, by the kind of id that the call uses.
    pub department_id: Option<String>,
    /// The state of the approval.
    pub status: Option<GetInstanceStatus>,
    /// The instance's id.
    pub uuid: Option<String>,
    /// The values of the form, as JSON in text.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub form: Option<String>,
    /// The tasks.
    pub task_list: Vec<InstanceTask>,
    /// The comments.
    pub comment_list: Vec<InstanceComment>,
    /// What happened, in order.
    pub timeline: Vec<InstanceTimeline>,
    /// The instance that this one replaced by modifying it.
    pub modified_instance_code: Option<String>,
    /// The instance that this one revoked.
    pub reverted_instance_code: Option<String>,
    /// The approval definition.
    pub approval_code: Option<String>,
    /// Whether it was withdrawn.
    pub reverted: Option<bool>,
    /// The approval instance.
    pub instance_code: Option<String>,
}

crate::object!(GetInstanceResponse {
    approval_name "approval_name", start_time "start_time", end_time "end_time", user_id "user_id",
    open_id "open_id", serial_number "serial_number", department_id "department_id",
    status "status", uuid "uuid", form "form", task_list "task_list", comment_list "comment_list",
    timeline "timeline", modified_instance_code "modified_instance_code",
    reverted_instance_code "reverted_instance_code", approval_code "approval_code",
    reverted "reverted", instance_code "instance_code"
});
crate::moments!(GetInstanceResponse {
    start_time_at start_time from_millis, end_time_at end_time from_millis
});
crate::json_texts!(GetInstanceResponse { form_json form });

/// What `approval.v4.instance.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetInstanceError {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends, and the values in `form`, against the message.
    ParamIsInvalid,
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
    /// `1395001` (HTTP 400): There have been some errors. Please try again later
    ///
    /// The system failed. Check the parameters and the values in `form`, slow down, and try again.
    ThereHaveBeenSomeErrors,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetInstanceError: CODES {
    ParamIsInvalid = 1390001 + 1, InstanceCodeNotFound = 1390003, UserIdOpenIdNotFound = 1390004,
    NoOperationPermission = 1390009, ThereHaveBeenSomeErrors = 1395001
});

/// Lists the codes of the instances of one approval definition that were started within a time range, page by page.
///
/// [`GET /open-apis/approval/v4/instances`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/list>) gives [`ListInstanceResponse`] or fails with [`ListInstanceError`].
///
/// Token: tenant. Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:instance`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = ListInstance::new().approval_code(approval_code).start_time(start_time).end_time(end_time);
/// let mut items = client.list(request).items();
/// ```
#[doc(alias("approval.v4.instance.list", "/open-apis/approval/v4/instances"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListInstance {
    /// How many items a page holds at most. Default: `100`. Range: `1` to `100`. Example: `100`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `nF1ZXJ5VGhlbkZldGNoCgAAAAAA6PZwFmUzSldvTC1yU`.
    pub page_token: Option<String>,
    /// The approval definition. Example: `7C468A54-8745-2245-9675-08B7C63E7A85`.
    ///
    /// Required.
    pub approval_code: Option<String>,
    /// From when on instances were created, in milliseconds since 1970. Example: `1567690398020`.
    ///
    /// Required.
    pub start_time: Option<String>,
    /// Until when instances were created, in milliseconds since 1970; at most 10 hours after `start_time`. Example: `1567690398020`.
    ///
    /// Required.
    pub end_time: Option<String>,
}

crate::request_builder!(named ListInstance {
    page_size(i64), page_token(impl Into<String>).into(), approval_code(impl Into<String>).into(),
    start_time(impl Into<String>).into(), end_time(impl Into<String>).into()
});
crate::request!(ListInstance -> ListInstanceResponse, ListInstanceError {
    "approval.v4.instance.list", GET "/open-apis/approval/v4/instances", [Tenant], read_value Data,
    None, SCOPES = ["approval:approval", "approval:approval:readonly", "approval:instance"],
    LIMITS = [100 in 60],
    NAMED = [approval_code "approval_code", start_time "start_time", end_time "end_time"];
    Query page_size "page_size", Query page_token "page_token", Query approval_code "approval_code",
    Query start_time "start_time", Query end_time "end_time"
});
crate::paged!(ListInstance: String {
    page_token, page_size;
    page_token, has_more, instance_code_list
});

/// What `approval.v4.instance.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceResponse {
    /// The codes of the instances.
    pub instance_code_list: Vec<String>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListInstanceResponse {
    instance_code_list "instance_code_list", page_token "page_token", has_more "has_more"
});

/// What `approval.v4.instance.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListInstanceError {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends, and the values in `form`, against the message.
    ParamIsInvalid,
    /// `1390002` (HTTP 400): approval code not found
    ///
    /// The approval definition does not exist. Check `approval_code`.
    ApprovalCodeNotFound,
    /// `1395001` (HTTP 400): There have been some errors. Please try again later
    ///
    /// The system failed. Check the parameters and the values in `form`, slow down, and try again.
    ThereHaveBeenSomeErrors,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListInstanceError: CODES {
    ParamIsInvalid = 1390001 + 1, ApprovalCodeNotFound = 1390002, ThereHaveBeenSomeErrors = 1395001
});

/// Returns the nodes and approvers that an instance would pass through, before it is started or while it runs.
///
/// [`POST /open-apis/approval/v4/instances/preview`](<https://open.feishu.cn/document/ukTMukTMukTM/ukTM5UjL5ETO14SOxkTN/approval-preview>) gives [`PreviewInstanceResponse`] or fails with [`PreviewInstanceError`].
///
/// Token: tenant. Scopes, any one of: `approval:approval:readonly`.
///
/// ```ignore
/// let response = client.send(PreviewInstance::new(user_id)).await?;
/// ```
#[doc(alias("approval.v4.instance.preview", "/open-apis/approval/v4/instances/preview"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PreviewInstance {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The approval definition. Example: `7C468A54-8745-2245-9675-08B7C63E7A85`.
    pub approval_code: Option<String>,
    /// Who starts the instance, or the approver of `task_id` once it exists, by the kind of id that the call uses.
    pub user_id: String,
    /// The department, by the kind of id that the call uses.
    pub department_id: Option<String>,
    /// The values of the form, as JSON in text; needed before the instance is created. Example: `[{\"id\":\"widget16256287451710001\", \"type\": \"number\", \"value\":\"43\"}]`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub form: Option<String>,
    /// The approval instance. Example: `81D31358-93AF-92D6-7425-01A5D67C4E71`.
    pub instance_code: Option<String>,
    /// The task after which the process is previewed; needed once the instance exists.
    pub task_id: Option<String>,
}

crate::request_builder!(PreviewInstance {
    user_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(), approval_code(impl Into<String>).into(),
    department_id(impl Into<String>).into(), form(impl Into<String>).into(),
    instance_code(impl Into<String>).into(), task_id(impl Into<String>).into()
});
crate::request!(PreviewInstance -> PreviewInstanceResponse, PreviewInstanceError {
    "approval.v4.instance.preview", POST "/open-apis/approval/v4/instances/preview", [Tenant],
    read_value Data, Json, SCOPES = ["approval:approval:readonly"];
    Query user_id_type "user_id_type", Body approval_code "approval_code", Body user_id "user_id",
    Body department_id "department_id", Body form "form", Body instance_code "instance_code",
    Body task_id "task_id"
});

/// What `approval.v4.instance.preview` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewInstanceResponse {
    /// The nodes.
    pub preview_nodes: Vec<InstancePreviewNode>,
}

crate::object!(PreviewInstanceResponse { preview_nodes "preview_nodes" });

/// What `approval.v4.instance.preview` answers with when it fails.
pub type PreviewInstanceError = crate::GatewayError;

/// Searches approval instances by user, definition, status, group and time.
///
/// [`POST /open-apis/approval/v4/instances/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/query>) gives [`QueryInstanceResponse`] or fails with [`QueryInstanceError`].
///
/// Token: tenant. Scopes, any one of: `approval:approval.list:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(QueryInstance::new()).items();
/// ```
#[doc(alias("approval.v4.instance.query", "/open-apis/approval/v4/instances/query"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryInstance {
    /// How many items a page holds at most. Default: `10`. Range: `5` to `200`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `nF1ZXJ5VGhlbkZldGNoCgAAAAAA6PZwFmUzSldvTC1yU`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The user, by the kind of id that the call uses. Example: `lwiu098wj`.
    pub user_id: Option<String>,
    /// The approval definition. Example: `EB828003-9FFE-4B3F-AA50-2E199E2ED942`.
    pub approval_code: Option<String>,
    /// The approval instance. Example: `EB828003-9FFE-4B3F-AA50-2E199E2ED943`.
    pub instance_code: Option<String>,
    /// The instance's id in the third-party system. Example: `EB828003-9FFE-4B3F-AA50-2E199E2ED976`.
    pub instance_external_id: Option<String>,
    /// The group's id in the third-party system. Example: `1234567`.
    pub group_external_id: Option<String>,
    /// The title of the instance. Example: `test`.
    pub instance_title: Option<String>,
    /// The state of the instance. Example: `PENDING`.
    pub instance_status: Option<InstanceStatus>,
    /// From when on instances were started, in milliseconds since 1970. Example: `1547654251506`.
    pub instance_start_time_from: Option<String>,
    /// Until when instances were started, in milliseconds since 1970. Example: `1547654251506`.
    pub instance_start_time_to: Option<String>,
    /// The language, `zh-CN` or `en-US` for example. Example: `zh-CN`.
    pub locale: Option<InstanceLocale>,
}

crate::request_builder!(QueryInstance {
    page_size(i64), page_token(impl Into<String>).into(),
    user_id_type(impl Into<UserIdType>).into(), user_id(impl Into<String>).into(),
    approval_code(impl Into<String>).into(), instance_code(impl Into<String>).into(),
    instance_external_id(impl Into<String>).into(), group_external_id(impl Into<String>).into(),
    instance_title(impl Into<String>).into(), instance_status(impl Into<InstanceStatus>).into(),
    instance_start_time_from(impl Into<String>).into(),
    instance_start_time_to(impl Into<String>).into(), locale(impl Into<InstanceLocale>).into()
});
crate::request!(QueryInstance -> QueryInstanceResponse, QueryInstanceError {
    "approval.v4.instance.query", POST "/open-apis/approval/v4/instances/query", [Tenant],
    read_value Data, Json, SCOPES = ["approval:approval.list:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Query page_size "page_size", Query page_token "page_token", Query user_id_type "user_id_type",
    Body user_id "user_id", Body approval_code "approval_code", Body instance_code "instance_code",
    Body instance_external_id "instance_external_id", Body group_external_id "group_external_id",
    Body instance_title "instance_title", Body instance_status "instance_status",
    Body instance_start_time_from "instance_start_time_from",
    Body instance_start_time_to "instance_start_time_to", Body locale "locale"
});
crate::paged!(QueryInstance: InstanceSearchItem {
    page_token, page_size;
    page_token, has_more, instance_list
});

/// What `approval.v4.instance.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstanceResponse {
    /// How many instances were found in all.
    pub count: Option<i64>,
    /// The instances.
    pub instance_list: Vec<InstanceSearchItem>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(QueryInstanceResponse {
    count "count", instance_list "instance_list", page_token "page_token", has_more "has_more"
});

/// What `approval.v4.instance.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryInstanceError {
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
    /// `1395001` (HTTP 400): There have been some errors. Please try again later
    ///
    /// The system failed. Check the parameters and the values in `form`, slow down, and try again.
    ThereHaveBeenSomeErrors,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryInstanceError: CODES {
    ParamIsInvalid = 1390001 + 1, ApprovalCodeNotFound = 1390002, InstanceCodeNotFound = 1390003,
    ThereHaveBeenSomeErrors = 1395001
});

/// Searches what users were copied in on, by user, definition, read status and time.
///
/// [`POST /open-apis/approval/v4/instances/search_cc`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/search_cc>) gives [`SearchCcInstanceResponse`] or fails with [`SearchCcInstanceError`].
///
/// Token: tenant. Scopes, any one of: `approval:approval.list:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(SearchCcInstance::new()).items();
/// ```
#[doc(
    alias("approval.v4.instance.search_cc", "/open-apis/approval/v4/instances/search_cc")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchCcInstance {
    /// How many items a page holds at most. Default: `10`. Range: `5` to `200`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `nF1ZXJ5VGhlbkZldGNoCgAAAAAA6PZwFmUzSldvTC1yU`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The user, by the kind of id that the call uses. Example: `lwiu098wj`.
    pub user_id: Option<String>,
    /// The approval definition. Example: `EB828003-9FFE-4B3F-AA50-2E199E2ED942`.
    pub approval_code: Option<String>,
    /// The approval instance. Example: `EB828003-9FFE-4B3F-AA50-2E199E2ED943`.
    pub instance_code: Option<String>,
    /// The instance's id in the third-party system. Example: `EB828003-9FFE-4B3F-AA50-2E199E2ED976`.
    pub instance_external_id: Option<String>,
    /// The group's id in the third-party system. Example: `1234567`.
    pub group_external_id: Option<String>,
    /// The title of what was copied. Example: `test`.
    pub cc_title: Option<String>,
    /// Whether it was read. Example: `read`.
    pub read_status: Option<InstanceReadStatus>,
    /// From when on it was copied, in milliseconds since 1970. Example: `1547654251506`.
    pub cc_create_time_from: Option<String>,
    /// Until when it was copied, in milliseconds since 1970. Example: `1547654251506`.
    pub cc_create_time_to: Option<String>,
    /// The language, `zh-CN` or `en-US` for example. Example: `zh-CN`.
    pub locale: Option<InstanceLocale>,
}

crate::request_builder!(SearchCcInstance {
    page_size(i64), page_token(impl Into<String>).into(),
    user_id_type(impl Into<UserIdType>).into(), user_id(impl Into<String>).into(),
    approval_code(impl Into<String>).into(), instance_code(impl Into<String>).into(),
    instance_external_id(impl Into<String>).into(), group_external_id(impl Into<String>).into(),
    cc_title(impl Into<String>).into(), read_status(impl Into<InstanceReadStatus>).into(),
    cc_create_time_from(impl Into<String>).into(), cc_create_time_to(impl Into<String>).into(),
    locale(impl Into<InstanceLocale>).into()
});
crate::request!(SearchCcInstance -> SearchCcInstanceResponse, SearchCcInstanceError {
    "approval.v4.instance.search_cc", POST "/open-apis/approval/v4/instances/search_cc", [Tenant],
    read_value Data, Json, SCOPES = ["approval:approval.list:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Query page_size "page_size", Query page_token "page_token", Query user_id_type "user_id_type",
    Body user_id "user_id", Body approval_code "approval_code", Body instance_code "instance_code",
    Body instance_external_id "instance_external_id", Body group_external_id "group_external_id",
    Body cc_title "cc_title", Body read_status "read_status",
    Body cc_create_time_from "cc_create_time_from", Body cc_create_time_to "cc_create_time_to",
    Body locale "locale"
});
crate::paged!(SearchCcInstance: CcSearchItem {
    page_token, page_size;
    page_token, has_more, cc_list
});

/// What `approval.v4.instance.search_cc` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCcInstanceResponse {
    /// How many copies were found in all.
    pub count: Option<i64>,
    /// Who is copied in.
    pub cc_list: Vec<CcSearchItem>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(SearchCcInstanceResponse {
    count "count", cc_list "cc_list", page_token "page_token", has_more "has_more"
});

/// What `approval.v4.instance.search_cc` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchCcInstanceError {
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
    /// `1395001` (HTTP 400): There have been some errors. Please try again later
    ///
    /// The system failed. Check the parameters and the values in `form`, slow down, and try again.
    ThereHaveBeenSomeErrors,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SearchCcInstanceError: CODES {
    ParamIsInvalid = 1390001 + 1, ApprovalCodeNotFound = 1390002, InstanceCodeNotFound = 1390003,
    ThereHaveBeenSomeErrors = 1395001
});

/// Sends an approval task back to one or more nodes that were passed already.
///
/// [`POST /open-apis/approval/v4/instances/specified_rollback`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/specified_rollback>) gives [`RollbackInstanceResponse`] or fails with [`RollbackInstanceError`].
///
/// Token: tenant. Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:task`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = RollbackInstance::new(user_id, task_id, task_def_key_list);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "approval.v4.instance.specified_rollback",
        "/open-apis/approval/v4/instances/specified_rollback"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct RollbackInstance {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The user, by the kind of id that the call uses. Example: `893g4c45`.
    pub user_id: String,
    /// The task. Example: `7026591166355210260`.
    pub task_id: String,
    /// Why the task goes back. Example: `text`.
    pub reason: Option<String>,
    /// Not in use yet. Example: `demo`.
    pub extra: Option<String>,
    /// The nodes to go back to. Length: 1 to 100. Example: `["START","APPROVAL_27997_285502","APPROVAL_462205_2734554"]`.
    pub task_def_key_list: Vec<String>,
}

crate::request_builder!(RollbackInstance {
    user_id(impl Into<String>).into(), task_id(impl Into<String>).into(),
    task_def_key_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<UserIdType>).into(), reason(impl Into<String>).into(),
    extra(impl Into<String>).into()
});
crate::request!(RollbackInstance -> RollbackInstanceResponse, RollbackInstanceError {
    "approval.v4.instance.specified_rollback",
    POST "/open-apis/approval/v4/instances/specified_rollback", [Tenant], read_value Data, Json,
    SCOPES = ["approval:approval", "approval:approval:readonly", "approval:task"],
    LIMITS = [1000 in 60, 50 in 1];
    Query user_id_type "user_id_type", Body user_id "user_id", Body task_id "task_id",
    Body reason "reason", Body extra "extra", Body task_def_key_list "task_def_key_list"
});

/// What `approval.v4.instance.specified_rollback` answers with.
pub type RollbackInstanceResponse = crate::Empty;

/// What `approval.v4.instance.specified_rollback` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RollbackInstanceError {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends, and the values in `form`, against the message.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(RollbackInstanceError: CODES { ParamIsInvalid = 1390001 + 1 });
