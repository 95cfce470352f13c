// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `instance`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Approves a task of an approval instance on behalf of its approver.
///
/// [`POST /approval/openapi/v2/instance/approve`](<https://open.feishu.cn/document/ukTMukTMukTM/uMDNyUjLzQjM14yM0ITN>) gives [`ApproveInstanceResponse`] or fails with [`ApproveInstanceError`].
///
/// Superseded by [`approval::v4::ApproveTask`](crate::approval::v4::ApproveTask).
///
/// Token: tenant. Scopes, any one of: `approval:approval:readonly`.
///
/// ```ignore
/// let request = ApproveInstance::new().approval_code(approval_code).instance_code(instance_code).user_id(user_id).task_id(task_id);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("approval.v2.instance.approve", "/approval/openapi/v2/instance/approve"))]
#[deprecated(note = "superseded by `approval::v4::ApproveTask`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ApproveInstance {
    /// The approval definition.
    ///
    /// Required.
    pub approval_code: Option<String>,
    /// The approval instance.
    ///
    /// Required.
    pub instance_code: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
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
}

crate::request_builder!(named ApproveInstance {
    approval_code(impl Into<String>).into(), instance_code(impl Into<String>).into(),
    open_id(impl Into<String>).into(), user_id(impl Into<String>).into(),
    task_id(impl Into<String>).into(), comment(impl Into<String>).into()
});
crate::request!(ApproveInstance -> ApproveInstanceResponse, ApproveInstanceError {
    "approval.v2.instance.approve", POST "/approval/openapi/v2/instance/approve", [Tenant],
    read_value Data, Json, HOST = "www.feishu.cn", SCOPES = ["approval:approval:readonly"],
    NAMED = [approval_code "approval_code", instance_code "instance_code", user_id "user_id", task_id "task_id"];
    Body approval_code "approval_code", Body instance_code "instance_code", Body open_id "open_id",
    Body user_id "user_id", Body task_id "task_id", Body comment "comment"
});

/// What `approval.v2.instance.approve` answers with.
pub type ApproveInstanceResponse = crate::Empty;

/// What `approval.v2.instance.approve` answers with when it fails.
pub type ApproveInstanceError = crate::GatewayError;

/// Withdraws a running approval instance on behalf of a user.
///
/// [`POST /approval/openapi/v2/instance/cancel`](<https://open.feishu.cn/document/ukTMukTMukTM/uYDNyUjL2QjM14iN0ITN>) gives [`CancelInstanceResponse`] or fails with [`CancelInstanceError`].
///
/// Superseded by [`approval::v4::CancelInstance`](crate::approval::v4::CancelInstance).
///
/// Token: tenant. Scopes, any one of: `approval:approval:readonly`.
///
/// ```ignore
/// let request = CancelInstance::new().approval_code(approval_code).instance_code(instance_code).user_id(user_id).open_id(open_id);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("approval.v2.instance.cancel", "/approval/openapi/v2/instance/cancel"))]
#[deprecated(note = "superseded by `approval::v4::CancelInstance`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CancelInstance {
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
    /// The user's id within the app.
    ///
    /// Required.
    pub open_id: Option<String>,
}

crate::request_builder!(named CancelInstance {
    approval_code(impl Into<String>).into(), instance_code(impl Into<String>).into(),
    user_id(impl Into<String>).into(), open_id(impl Into<String>).into()
});
crate::request!(CancelInstance -> CancelInstanceResponse, CancelInstanceError {
    "approval.v2.instance.cancel", POST "/approval/openapi/v2/instance/cancel", [Tenant],
    read_value Data, Json, HOST = "www.feishu.cn", SCOPES = ["approval:approval:readonly"],
    NAMED = [approval_code "approval_code", instance_code "instance_code", user_id "user_id", open_id "open_id"];
    Body approval_code "approval_code", Body instance_code "instance_code", Body user_id "user_id",
    Body open_id "open_id"
});

/// What `approval.v2.instance.cancel` answers with.
pub type CancelInstanceResponse = crate::Empty;

/// What `approval.v2.instance.cancel` answers with when it fails.
pub type CancelInstanceError = crate::GatewayError;

/// Copies users in on an approval instance.
///
/// [`POST /approval/openapi/v2/instance/cc`](<https://open.feishu.cn/document/ukTMukTMukTM/uADOzYjLwgzM24CM4MjN>) gives [`CopyInstanceToResponse`] or fails with [`CopyInstanceToError`].
///
/// Superseded by [`approval::v4::CopyInstanceTo`](crate::approval::v4::CopyInstanceTo).
///
/// Token: tenant. Scopes, any one of: `approval:approval:readonly`.
///
/// ```ignore
/// let response = client.send(CopyInstanceTo::new(approval_code, instance_code)).await?;
/// ```
#[doc(alias("approval.v2.instance.cc", "/approval/openapi/v2/instance/cc"))]
#[deprecated(note = "superseded by `approval::v4::CopyInstanceTo`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CopyInstanceTo {
    /// The approval definition.
    pub approval_code: String,
    /// The approval instance.
    pub instance_code: String,
    /// Who copies them in, by the id within the tenant.
    pub user_id: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
    /// Who is copied in.
    pub cc_user_ids: Option<Vec<String>>,
    /// Who is copied in, by their ids within the app.
    pub cc_open_ids: Option<Vec<String>>,
    /// A message to those who are copied in.
    pub comment: Option<String>,
}

crate::request_builder!(CopyInstanceTo {
    approval_code(impl Into<String>).into(), instance_code(impl Into<String>).into();
    user_id(impl Into<String>).into(), open_id(impl Into<String>).into(),
    cc_user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    cc_open_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    comment(impl Into<String>).into()
});
crate::request!(CopyInstanceTo -> CopyInstanceToResponse, CopyInstanceToError {
    "approval.v2.instance.cc", POST "/approval/openapi/v2/instance/cc", [Tenant], read_value Data,
    Json, HOST = "www.feishu.cn", SCOPES = ["approval:approval:readonly"];
    Body approval_code "approval_code", Body instance_code "instance_code", Body user_id "user_id",
    Body open_id "open_id", Body cc_user_ids "cc_user_ids", Body cc_open_ids "cc_open_ids",
    Body comment "comment"
});

/// What `approval.v2.instance.cc` answers with.
pub type CopyInstanceToResponse = crate::Empty;

/// What `approval.v2.instance.cc` answers with when it fails.
pub type CopyInstanceToError = crate::GatewayError;

/// Starts an approval instance on behalf of a user, with the form filled in.
///
/// [`POST /approval/openapi/v2/instance/create`](<https://open.feishu.cn/document/ukTMukTMukTM/uIDNyUjLyQjM14iM0ITN>) gives [`CreateInstanceResponse`] or fails with [`CreateInstanceError`].
///
/// Superseded by [`approval::v4::CreateInstance`](crate::approval::v4::CreateInstance).
///
/// Token: tenant. Scopes, any one of: `approval:approval:readonly`.
///
/// ```ignore
/// let request = CreateInstance::new().approval_code(approval_code).open_id(open_id).form(form);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("approval.v2.instance.create", "/approval/openapi/v2/instance/create"))]
#[deprecated(note = "superseded by `approval::v4::CreateInstance`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateInstance {
    /// The approval definition.
    ///
    /// Required.
    pub approval_code: Option<String>,
    /// The user's id within the tenant.
    pub user_id: Option<String>,
    /// The user's id within the app.
    ///
    /// Required.
    pub open_id: Option<String>,
    /// The department in whose name it is started, where the user is in several.
    pub department_id: Option<String>,
    /// The values of the form, as JSON in text.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    ///
    /// Required.
    pub form: Option<String>,
    /// The approvers chosen for each node.
    pub node_approver_user_id_list: Option<
        std::collections::BTreeMap<String, Vec<String>>,
    >,
    /// The approvers chosen for each node, by their ids within the app.
    pub node_approver_open_id_list: Option<
        std::collections::BTreeMap<String, Vec<String>>,
    >,
    /// Who is copied in at each node.
    pub node_cc_user_id_list: Option<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// Who is copied in at each node, by their ids within the app.
    pub node_cc_open_id_list: Option<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// A text of your own that makes repeated calls count once.
    pub uuid: Option<String>,
}

crate::request_builder!(named CreateInstance {
    approval_code(impl Into<String>).into(), user_id(impl Into<String>).into(),
    open_id(impl Into<String>).into(), department_id(impl Into<String>).into(),
    form(impl Into<String>).into(),
    node_approver_user_id_list(std::collections::BTreeMap<String, Vec<String>>),
    node_approver_open_id_list(std::collections::BTreeMap<String, Vec<String>>),
    node_cc_user_id_list(std::collections::BTreeMap<String, serde_json::Value>),
    node_cc_open_id_list(std::collections::BTreeMap<String, serde_json::Value>),
    uuid(impl Into<String>).into()
});
crate::request!(CreateInstance -> CreateInstanceResponse, CreateInstanceError {
    "approval.v2.instance.create", POST "/approval/openapi/v2/instance/create", [Tenant],
    read_value Data, Json, HOST = "www.feishu.cn", SCOPES = ["approval:approval:readonly"],
    NAMED = [approval_code "approval_code", open_id "open_id", form "form"];
    Body approval_code "approval_code", Body user_id "user_id", Body open_id "open_id",
    Body department_id "department_id", Body form "form",
    Body node_approver_user_id_list "node_approver_user_id_list",
    Body node_approver_open_id_list "node_approver_open_id_list",
    Body node_cc_user_id_list "node_cc_user_id_list",
    Body node_cc_open_id_list "node_cc_open_id_list", Body uuid "uuid"
});

/// What `approval.v2.instance.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceResponse {
    /// The approval instance.
    pub instance_code: Option<String>,
}

crate::object!(CreateInstanceResponse { instance_code "instance_code" });

/// What `approval.v2.instance.create` answers with when it fails.
pub type CreateInstanceError = crate::GatewayError;

/// Returns one approval instance: form, tasks, comments and timeline.
///
/// [`POST /approval/openapi/v2/instance/get`](<https://open.feishu.cn/document/ukTMukTMukTM/uEDNyUjLxQjM14SM0ITN>) gives [`GetInstanceResponse`] or fails with [`GetInstanceError`].
///
/// Superseded by [`approval::v4::GetInstance`](crate::approval::v4::GetInstance).
///
/// Token: tenant. Scopes, any one of: `approval:approval:readonly`.
///
/// ```ignore
/// let response = client.send(GetInstance::new(instance_code)).await?;
/// ```
#[doc(alias("approval.v2.instance.get", "/approval/openapi/v2/instance/get"))]
#[deprecated(note = "superseded by `approval::v4::GetInstance`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetInstance {
    /// The approval instance.
    pub instance_code: String,
    /// The language, `zh-CN` or `en-US` for example.
    pub locale: Option<Locale>,
    /// The user's id within the tenant.
    pub user_id: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
}

crate::request_builder!(GetInstance {
    instance_code(impl Into<String>).into();
    locale(impl Into<Locale>).into(), user_id(impl Into<String>).into(),
    open_id(impl Into<String>).into()
});
crate::request!(GetInstance -> GetInstanceResponse, GetInstanceError {
    "approval.v2.instance.get", POST "/approval/openapi/v2/instance/get", [Tenant], read_value Data,
    Json, HOST = "www.feishu.cn", SCOPES = ["approval:approval:readonly"];
    Body instance_code "instance_code", Body locale "locale", Body user_id "user_id",
    Body open_id "open_id"
});

/// What `approval.v2.instance.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceResponse {
    /// The approval definition.
    pub approval_code: Option<String>,
    /// The name of the approval definition.
    pub approval_name: Option<String>,
    /// When it was started, in milliseconds since 1970.
    pub start_time: Option<i64>,
    /// When it ended, in milliseconds since 1970; 0 while it runs.
    pub end_time: Option<i64>,
    /// The user's id within the tenant.
    pub user_id: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
    /// The number of the approval.
    pub serial_number: Option<String>,
    /// The department of who started it.
    pub department_id: Option<String>,
    /// The state of the approval.
    pub status: Option<GetInstanceStatus>,
    /// A text of your own that makes repeated calls count once.
    pub uuid: Option<String>,
    /// The values of the form, as JSON in text.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub form: Option<String>,
    /// The tasks.
    pub task_list: Vec<InstanceTaskList>,
    /// The comments.
    pub comment_list: Vec<InstanceCommentList>,
    /// What happened, in order.
    pub timeline: Vec<InstanceTimeline>,
}

crate::object!(GetInstanceResponse {
    approval_code "approval_code", approval_name "approval_name", start_time "start_time",
    end_time "end_time", user_id "user_id", open_id "open_id", serial_number "serial_number",
    department_id "department_id", status "status", uuid "uuid", form "form", task_list "task_list",
    comment_list "comment_list", timeline "timeline"
});
crate::moments!(GetInstanceResponse {
    start_time_at start_time from_millis, end_time_at end_time from_millis
});
crate::json_texts!(GetInstanceResponse { form_json form });

/// What `approval.v2.instance.get` answers with when it fails.
pub type GetInstanceError = crate::GatewayError;

/// Lists the codes of the instances of one approval definition that were started within a time range.
///
/// [`POST /approval/openapi/v2/instance/list`](<https://open.feishu.cn/document/ukTMukTMukTM/uQDOyUjL0gjM14CN4ITN>) gives [`ListInstanceResponse`] or fails with [`ListInstanceError`].
///
/// Superseded by [`approval::v4::ListInstance`](crate::approval::v4::ListInstance).
///
/// Token: tenant. Scopes, any one of: `approval:approval:readonly`.
///
/// ```ignore
/// let request = ListInstance::new(approval_code, start_time, end_time, offset, limit);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("approval.v2.instance.list", "/approval/openapi/v2/instance/list"))]
#[deprecated(note = "superseded by `approval::v4::ListInstance`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
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

crate::request_builder!(ListInstance {
    approval_code(impl Into<String>).into(), start_time(i64), end_time(i64), offset(i64), limit(i64);
});
crate::request!(ListInstance -> ListInstanceResponse, ListInstanceError {
    "approval.v2.instance.list", POST "/approval/openapi/v2/instance/list", [Tenant],
    read_value Data, Json, HOST = "www.feishu.cn", SCOPES = ["approval:approval:readonly"];
    Body approval_code "approval_code", Body start_time "start_time", Body end_time "end_time",
    Body offset "offset", Body limit "limit"
});

/// What `approval.v2.instance.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceResponse {
    /// The codes of the instances.
    pub instance_code_list: Vec<String>,
}

crate::object!(ListInstanceResponse { instance_code_list "instance_code_list" });

/// What `approval.v2.instance.list` answers with when it fails.
pub type ListInstanceError = crate::GatewayError;

/// Rejects a task of an approval instance on behalf of its approver.
///
/// [`POST /approval/openapi/v2/instance/reject`](<https://open.feishu.cn/document/ukTMukTMukTM/uQDNyUjL0QjM14CN0ITN>) gives [`RejectInstanceResponse`] or fails with [`RejectInstanceError`].
///
/// Superseded by [`approval::v4::RejectTask`](crate::approval::v4::RejectTask).
///
/// Token: tenant. Scopes, any one of: `approval:approval:readonly`.
///
/// ```ignore
/// let request = RejectInstance::new().approval_code(approval_code).instance_code(instance_code).open_id(open_id).user_id(user_id).task_id(task_id);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("approval.v2.instance.reject", "/approval/openapi/v2/instance/reject"))]
#[deprecated(note = "superseded by `approval::v4::RejectTask`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct RejectInstance {
    /// The approval definition.
    ///
    /// Required.
    pub approval_code: Option<String>,
    /// The approval instance.
    ///
    /// Required.
    pub instance_code: Option<String>,
    /// The user's id within the app.
    ///
    /// Required.
    pub open_id: Option<String>,
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
}

crate::request_builder!(named RejectInstance {
    approval_code(impl Into<String>).into(), instance_code(impl Into<String>).into(),
    open_id(impl Into<String>).into(), user_id(impl Into<String>).into(),
    task_id(impl Into<String>).into(), comment(impl Into<String>).into()
});
crate::request!(RejectInstance -> RejectInstanceResponse, RejectInstanceError {
    "approval.v2.instance.reject", POST "/approval/openapi/v2/instance/reject", [Tenant],
    read_value Data, Json, HOST = "www.feishu.cn", SCOPES = ["approval:approval:readonly"],
    NAMED = [approval_code "approval_code", instance_code "instance_code", open_id "open_id", user_id "user_id", task_id "task_id"];
    Body approval_code "approval_code", Body instance_code "instance_code", Body open_id "open_id",
    Body user_id "user_id", Body task_id "task_id", Body comment "comment"
});

/// What `approval.v2.instance.reject` answers with.
pub type RejectInstanceResponse = crate::Empty;

/// What `approval.v2.instance.reject` answers with when it fails.
pub type RejectInstanceError = crate::GatewayError;

/// Searches approval instances by user, definition, code, title, state and time. Superseded by a newer version.
///
/// [`POST /approval/openapi/v2/instance/search`](<https://open.feishu.cn/document/ukTMukTMukTM/uQjMxYjL0ITM24CNyEjN>) gives [`SearchInstanceResponse`] or fails with [`SearchInstanceError`].
///
/// Superseded by [`approval::v4::QueryInstance`](crate::approval::v4::QueryInstance).
///
/// Token: tenant. Scopes, any one of: `approval:approval.list:readonly`.
///
/// ```ignore
/// let response = client.send(SearchInstance::new(user_id)).await?;
/// ```
#[doc(alias("approval.v2.instance.search", "/approval/openapi/v2/instance/search"))]
#[deprecated(note = "superseded by `approval::v4::QueryInstance`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchInstance {
    /// The user's id within the tenant.
    pub user_id: String,
    /// The approval definition.
    pub approval_code: Option<String>,
    /// The approval instance.
    pub instance_code: Option<String>,
    /// The instance's id in the third-party system.
    pub instance_external_id: Option<String>,
    /// The group's id in the third-party system.
    pub group_external_id: Option<String>,
    /// The title of the instance.
    pub instance_title: Option<String>,
    /// The state of the instance.
    pub instance_status: Option<InstanceStatus>,
    /// From when on instances were started, in milliseconds since 1970.
    pub instance_start_time_from: Option<i64>,
    /// Until when instances were started, in milliseconds since 1970.
    pub instance_start_time_to: Option<i64>,
    /// The language, `zh-CN` or `en-US` for example.
    pub locale: Option<String>,
    /// How many items are skipped, up to 10000.
    pub offset: Option<i64>,
    /// How many items are returned at most, up to 200, by default 10.
    pub limit: Option<i64>,
}

crate::request_builder!(SearchInstance {
    user_id(impl Into<String>).into();
    approval_code(impl Into<String>).into(), instance_code(impl Into<String>).into(),
    instance_external_id(impl Into<String>).into(), group_external_id(impl Into<String>).into(),
    instance_title(impl Into<String>).into(), instance_status(impl Into<InstanceStatus>).into(),
    instance_start_time_from(i64), instance_start_time_to(i64), locale(impl Into<String>).into(),
    offset(i64), limit(i64)
});
crate::request!(SearchInstance -> SearchInstanceResponse, SearchInstanceError {
    "approval.v2.instance.search", POST "/approval/openapi/v2/instance/search", [Tenant],
    read_value Data, Json, HOST = "www.feishu.cn", SCOPES = ["approval:approval.list:readonly"];
    Body user_id "user_id", Body approval_code "approval_code", Body instance_code "instance_code",
    Body instance_external_id "instance_external_id", Body group_external_id "group_external_id",
    Body instance_title "instance_title", Body instance_status "instance_status",
    Body instance_start_time_from "instance_start_time_from",
    Body instance_start_time_to "instance_start_time_to", Body locale "locale",
    Body offset "offset", Body limit "limit"
});

/// What `approval.v2.instance.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchInstanceResponse {
    /// How many there are.
    pub count: Option<i64>,
    /// The instances.
    pub instance_list: Vec<InstanceList>,
}

crate::object!(SearchInstanceResponse { count "count", instance_list "instance_list" });

/// What `approval.v2.instance.search` answers with when it fails.
pub type SearchInstanceError = crate::GatewayError;

/// Hands a task of an approval instance over to another approver.
///
/// [`POST /approval/openapi/v2/instance/transfer`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDNyUjL1QjM14SN0ITN>) gives [`TransferInstanceResponse`] or fails with [`TransferInstanceError`].
///
/// Superseded by [`approval::v4::TransferTask`](crate::approval::v4::TransferTask).
///
/// Token: tenant. Scopes, any one of: `approval:approval:readonly`.
///
/// ```ignore
/// let request = TransferInstance::new().approval_code(approval_code).instance_code(instance_code).user_id(user_id).task_id(task_id).transfer_user_id(transfer_user_id);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("approval.v2.instance.transfer", "/approval/openapi/v2/instance/transfer"))]
#[deprecated(note = "superseded by `approval::v4::TransferTask`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct TransferInstance {
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
    /// Who takes the task over.
    ///
    /// Required.
    pub transfer_user_id: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
    /// Who takes the task over, by the id within the app.
    pub transfer_open_id: Option<String>,
}

crate::request_builder!(named TransferInstance {
    approval_code(impl Into<String>).into(), instance_code(impl Into<String>).into(),
    user_id(impl Into<String>).into(), task_id(impl Into<String>).into(),
    comment(impl Into<String>).into(), transfer_user_id(impl Into<String>).into(),
    open_id(impl Into<String>).into(), transfer_open_id(impl Into<String>).into()
});
crate::request!(TransferInstance -> TransferInstanceResponse, TransferInstanceError {
    "approval.v2.instance.transfer", POST "/approval/openapi/v2/instance/transfer", [Tenant],
    read_value Data, Json, HOST = "www.feishu.cn", SCOPES = ["approval:approval:readonly"],
    NAMED = [approval_code "approval_code", instance_code "instance_code", user_id "user_id", task_id "task_id", transfer_user_id "transfer_user_id"];
    Body approval_code "approval_code", Body instance_code "instance_code", Body user_id "user_id",
    Body task_id "task_id", Body comment "comment", Body transfer_user_id "transfer_user_id",
    Body open_id "open_id", Body transfer_open_id "transfer_open_id"
});

/// What `approval.v2.instance.transfer` answers with.
pub type TransferInstanceResponse = crate::Empty;

/// What `approval.v2.instance.transfer` answers with when it fails.
pub type TransferInstanceError = crate::GatewayError;
