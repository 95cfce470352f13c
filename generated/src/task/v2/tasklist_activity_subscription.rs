// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `tasklist_activity_subscription`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a subscription that tells up to 50 chats what happens in a task list; a list can have 50.
///
/// [`POST /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/create>) gives [`CreateTasklistActivitySubscriptionResponse`] or fails with [`CreateTasklistActivitySubscriptionError`].
///
/// Token: tenant or user. Scopes, any one of: `task:tasklist:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = CreateTasklistActivitySubscription::new(tasklist_guid, name, subscribers, include_keys);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "task.v2.tasklist_activity_subscription.create",
        "/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTasklistActivitySubscription {
    /// The task list. Example: `d19e3a2a-edc0-4e4e-b7cc-950e162b53ae`.
    pub tasklist_guid: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The name of the subscription, 50 characters at most. Example: `我的订阅`.
    pub name: String,
    /// The chats that are told, up to 50. Length: at most 50.
    pub subscribers: Vec<Resource>,
    /// The events that the chats are told of; none where empty. Example: `[100]`.
    pub include_keys: Vec<IncludeKey>,
    /// Whether the subscription is switched off. Example: `false`.
    pub disabled: Option<bool>,
}

crate::request_builder!(CreateTasklistActivitySubscription {
    tasklist_guid(impl Into<String>).into(), name(impl Into<String>).into(),
    subscribers(impl IntoIterator<Item = impl Into<Resource>>).into_iter().map(Into::into).collect(),
    include_keys(impl IntoIterator<Item = impl Into<IncludeKey>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<UserIdType>).into(), disabled(bool)
});
crate::request!(CreateTasklistActivitySubscription -> CreateTasklistActivitySubscriptionResponse, CreateTasklistActivitySubscriptionError {
    "task.v2.tasklist_activity_subscription.create",
    POST "/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions", [Tenant, User],
    read_value Data, Json, SCOPES = ["task:tasklist:write"], LIMITS = [100 in 60];
    Path tasklist_guid "tasklist_guid", Query user_id_type "user_id_type", Body name "name",
    Body subscribers "subscribers", Body include_keys "include_keys", Body disabled "disabled"
});

/// What `task.v2.tasklist_activity_subscription.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTasklistActivitySubscriptionResponse {
    /// The subscription.
    pub activity_subscription: Option<TasklistActivitySubscription>,
}

crate::object!(CreateTasklistActivitySubscriptionResponse {
    activity_subscription "activity_subscription"
});

/// What `task.v2.tasklist_activity_subscription.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateTasklistActivitySubscriptionError {
    /// `1470400` (HTTP 400): 请求参数错误，如设置了不支持的event_key。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少对清单订阅的编辑权限或者不在群中。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 要添加订阅的清单不存在或已删除。
    ///
    /// It does not exist or was deleted or, in the older version, the caller may not change the task. Check the ids and the caller's rights.
    NotFoundOrRefused,
    /// `1470500` (HTTP 500): 服务器错误。
    ///
    /// The server failed. Try again, and ask the support if it persists; on creation, check the members.
    ServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateTasklistActivitySubscriptionError: CODES {
    InvalidParameter = 1470400 + 37, PermissionDenied = 1470403 + 20,
    NotFoundOrRefused = 1470404 + 23, ServerError = 1470500 + 2
});

/// Deletes a subscription to a task list for good.
///
/// [`DELETE /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/delete>) gives [`DeleteTasklistActivitySubscriptionResponse`] or fails with [`DeleteTasklistActivitySubscriptionError`].
///
/// Token: tenant or user. Scopes, any one of: `task:tasklist:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = DeleteTasklistActivitySubscription::new(tasklist_guid, activity_subscription_guid);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "task.v2.tasklist_activity_subscription.delete",
        "/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteTasklistActivitySubscription {
    /// The task list. Example: `f5ca6747-5ac3-422e-a97e-972c1b2c24f3`.
    pub tasklist_guid: String,
    /// The subscription. Example: `d19e3a2a-edc0-4e4e-b7cc-950e162b53ae`.
    pub activity_subscription_guid: String,
}

crate::request_builder!(DeleteTasklistActivitySubscription {
    tasklist_guid(impl Into<String>).into(), activity_subscription_guid(impl Into<String>).into();
});
crate::request!(DeleteTasklistActivitySubscription -> DeleteTasklistActivitySubscriptionResponse, DeleteTasklistActivitySubscriptionError {
    "task.v2.tasklist_activity_subscription.delete",
    DELETE "/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid",
    [Tenant, User], read_value Data, None, SCOPES = ["task:tasklist:write"], LIMITS = [100 in 60];
    Path tasklist_guid "tasklist_guid", Path activity_subscription_guid "activity_subscription_guid"
});

/// What `task.v2.tasklist_activity_subscription.delete` answers with.
pub type DeleteTasklistActivitySubscriptionResponse = crate::Empty;

/// What `task.v2.tasklist_activity_subscription.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteTasklistActivitySubscriptionError {
    /// `1470400` (HTTP 400): 请求参数错误。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少对清单的可编辑权限。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 清单/订阅不存在或已删除。
    ///
    /// It does not exist or was deleted or, in the older version, the caller may not change the task. Check the ids and the caller's rights.
    NotFoundOrRefused,
    /// `1470500` (HTTP 500): 服务器错误。
    ///
    /// The server failed. Try again, and ask the support if it persists; on creation, check the members.
    ServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteTasklistActivitySubscriptionError: CODES {
    InvalidParameter = 1470400 + 16, PermissionDenied = 1470403 + 18,
    NotFoundOrRefused = 1470404 + 5, ServerError = 1470500 + 2
});

/// Gets a subscription to a task list: which chats it tells, and of what.
///
/// [`GET /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/get>) gives [`GetTasklistActivitySubscriptionResponse`] or fails with [`GetTasklistActivitySubscriptionError`].
///
/// Token: tenant or user. Scopes, any one of: `task:tasklist:read`, `task:tasklist:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = GetTasklistActivitySubscription::new(tasklist_guid, activity_subscription_guid);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "task.v2.tasklist_activity_subscription.get",
        "/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTasklistActivitySubscription {
    /// The task list. Example: `33991879-704f-444f-81d7-55a6aa7be80c`.
    pub tasklist_guid: String,
    /// The subscription. Example: `33991879-704f-444f-81d7-55a6aa7be80c`.
    pub activity_subscription_guid: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(GetTasklistActivitySubscription {
    tasklist_guid(impl Into<String>).into(), activity_subscription_guid(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetTasklistActivitySubscription -> GetTasklistActivitySubscriptionResponse, GetTasklistActivitySubscriptionError {
    "task.v2.tasklist_activity_subscription.get",
    GET "/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid",
    [Tenant, User], read_value Data, None, SCOPES = ["task:tasklist:read", "task:tasklist:write"],
    LIMITS = [100 in 60];
    Path tasklist_guid "tasklist_guid",
    Path activity_subscription_guid "activity_subscription_guid", Query user_id_type "user_id_type"
});

/// What `task.v2.tasklist_activity_subscription.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTasklistActivitySubscriptionResponse {
    /// The subscription.
    pub activity_subscription: Option<TasklistActivitySubscription>,
}

crate::object!(GetTasklistActivitySubscriptionResponse {
    activity_subscription "activity_subscription"
});

/// What `task.v2.tasklist_activity_subscription.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetTasklistActivitySubscriptionError {
    /// `1470400` (HTTP 400): 请求参数错误，如输入的订阅GUID不合法。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少清单的读取权限。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 清单不存在或已删除。
    ///
    /// It does not exist or was deleted or, in the older version, the caller may not change the task. Check the ids and the caller's rights.
    NotFoundOrRefused,
    /// `1470500` (HTTP 500): 服务器错误。
    ///
    /// The server failed. Try again, and ask the support if it persists; on creation, check the members.
    ServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetTasklistActivitySubscriptionError: CODES {
    InvalidParameter = 1470400 + 39, PermissionDenied = 1470403 + 30,
    NotFoundOrRefused = 1470404 + 6, ServerError = 1470500 + 2
});

/// Lists the subscriptions to a task list, in the order of their creation.
///
/// [`GET /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/list>) gives [`ListTasklistActivitySubscriptionResponse`] or fails with [`ListTasklistActivitySubscriptionError`].
///
/// Token: tenant or user. Scopes, any one of: `task:tasklist:read`, `task:tasklist:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(ListTasklistActivitySubscription::new(tasklist_guid)).await?;
/// ```
#[doc(
    alias(
        "task.v2.tasklist_activity_subscription.list",
        "/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTasklistActivitySubscription {
    /// The task list. Example: `d19e3a2a-edc0-4e4e-b7cc-950e162b53ae`.
    pub tasklist_guid: String,
    /// How many items are returned at most. Default: `50`. Range: `1` to `50`. Example: `50`.
    pub limit: Option<i64>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(ListTasklistActivitySubscription {
    tasklist_guid(impl Into<String>).into();
    limit(i64), user_id_type(impl Into<UserIdType>).into()
});
crate::request!(ListTasklistActivitySubscription -> ListTasklistActivitySubscriptionResponse, ListTasklistActivitySubscriptionError {
    "task.v2.tasklist_activity_subscription.list",
    GET "/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions", [Tenant, User],
    read_value Data, None, SCOPES = ["task:tasklist:read", "task:tasklist:write"],
    LIMITS = [100 in 60];
    Path tasklist_guid "tasklist_guid", Query limit "limit", Query user_id_type "user_id_type"
});

/// What `task.v2.tasklist_activity_subscription.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasklistActivitySubscriptionResponse {
    /// The items of this page.
    pub items: Vec<TasklistActivitySubscription>,
}

crate::object!(ListTasklistActivitySubscriptionResponse { items "items" });

/// What `task.v2.tasklist_activity_subscription.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListTasklistActivitySubscriptionError {
    /// `1470400` (HTTP 400): 请求有误，如输入的清单GUID不合法。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少清单的读取权限。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 清单不存在或已删除。
    ///
    /// It does not exist or was deleted or, in the older version, the caller may not change the task. Check the ids and the caller's rights.
    NotFoundOrRefused,
    /// `1470500` (HTTP 500): 服务器错误。
    ///
    /// The server failed. Try again, and ask the support if it persists; on creation, check the members.
    ServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListTasklistActivitySubscriptionError: CODES {
    InvalidParameter = 1470400 + 44, PermissionDenied = 1470403 + 30,
    NotFoundOrRefused = 1470404 + 6, ServerError = 1470500 + 2
});

/// Changes the fields of a subscription that `update_fields` names; lists of chats and events are replaced as a whole.
///
/// [`PATCH /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/patch>) gives [`PatchTasklistActivitySubscriptionResponse`] or fails with [`PatchTasklistActivitySubscriptionError`].
///
/// Token: tenant or user. Scopes, any one of: `task:tasklist:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = PatchTasklistActivitySubscription::new(tasklist_guid, activity_subscription_guid, activity_subscription, update_fields);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "task.v2.tasklist_activity_subscription.patch",
        "/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchTasklistActivitySubscription {
    /// The task list. Example: `33991879-704f-444f-81d7-55a6aa7be80c`.
    pub tasklist_guid: String,
    /// The subscription. Example: `f5ca6747-5ac3-422e-a97e-972c1b2c24f3`.
    pub activity_subscription_guid: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The subscription.
    pub activity_subscription: PatchTasklistActivitySubscriptionActivitySubscription,
    /// The names of what to change: `name`, `subscribers`, `include_keys` or `disabled`. Length: 1 to 20. Example: `["name"]`.
    pub update_fields: Vec<TasklistActivitySubscriptionUpdateField>,
}

crate::request_builder!(PatchTasklistActivitySubscription {
    tasklist_guid(impl Into<String>).into(), activity_subscription_guid(impl Into<String>).into(),
    activity_subscription(PatchTasklistActivitySubscriptionActivitySubscription),
    update_fields(impl IntoIterator<Item = impl Into<TasklistActivitySubscriptionUpdateField>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(PatchTasklistActivitySubscription -> PatchTasklistActivitySubscriptionResponse, PatchTasklistActivitySubscriptionError {
    "task.v2.tasklist_activity_subscription.patch",
    PATCH "/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid",
    [Tenant, User], read_value Data, Json, SCOPES = ["task:tasklist:write"], LIMITS = [100 in 60];
    Path tasklist_guid "tasklist_guid",
    Path activity_subscription_guid "activity_subscription_guid", Query user_id_type "user_id_type",
    Body activity_subscription "activity_subscription", Body update_fields "update_fields"
});

/// What `task.v2.tasklist_activity_subscription.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchTasklistActivitySubscriptionResponse {
    /// The subscription.
    pub activity_subscription: Option<TasklistActivitySubscription>,
}

crate::object!(PatchTasklistActivitySubscriptionResponse {
    activity_subscription "activity_subscription"
});

/// What `task.v2.tasklist_activity_subscription.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchTasklistActivitySubscriptionError {
    /// `1470400` (HTTP 400): 请求参数错误。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少对清单的编辑权限。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 清单/订阅不存在或已删除。
    ///
    /// It does not exist or was deleted or, in the older version, the caller may not change the task. Check the ids and the caller's rights.
    NotFoundOrRefused,
    /// `1470500` (HTTP 500): 服务器错误。
    ///
    /// The server failed. Try again, and ask the support if it persists; on creation, check the members.
    ServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchTasklistActivitySubscriptionError: CODES {
    InvalidParameter = 1470400 + 16, PermissionDenied = 1470403 + 19,
    NotFoundOrRefused = 1470404 + 5, ServerError = 1470500 + 2
});
