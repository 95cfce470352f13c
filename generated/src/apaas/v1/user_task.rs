// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user_task`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Sends a copy of a manual task to users.
///
/// [`POST /open-apis/apaas/v1/user_tasks/:task_id/cc`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/cc>) gives [`CopyUserTaskToResponse`] or fails with [`CopyUserTaskToError`].
///
/// Token: tenant. Scopes, any one of: `app_engine:approval:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = CopyUserTaskTo::new(task_id, cc_user_ids, operator_user_id);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("apaas.v1.user_task.cc", "/open-apis/apaas/v1/user_tasks/:task_id/cc"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CopyUserTaskTo {
    /// The manual task. Example: `1234`.
    pub task_id: String,
    /// Who is copied in, by the aPaaS ids. Length: 1 to 10. Example: `["1234"]`.
    pub cc_user_ids: Vec<String>,
    /// Who does it, by the aPaaS id. Example: `1234`.
    pub operator_user_id: String,
}

crate::request_builder!(CopyUserTaskTo {
    task_id(impl Into<String>).into(),
    cc_user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    operator_user_id(impl Into<String>).into();
});
crate::request!(CopyUserTaskTo -> CopyUserTaskToResponse, CopyUserTaskToError {
    "apaas.v1.user_task.cc", POST "/open-apis/apaas/v1/user_tasks/:task_id/cc", [Tenant],
    read_value Data, Json, SCOPES = ["app_engine:approval:write"], LIMITS = [100 in 60];
    Path task_id "task_id", Body cc_user_ids "cc_user_ids", Body operator_user_id "operator_user_id"
});

/// What `apaas.v1.user_task.cc` answers with.
pub type CopyUserTaskToResponse = crate::Empty;

/// What `apaas.v1.user_task.cc` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CopyUserTaskToError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CopyUserTaskToError: CODES { ParamIsInvalid = 2320001 });

/// Creates a chat about a manual task with the invited users, or brings them into an existing one.
///
/// [`POST /open-apis/apaas/v1/user_tasks/:task_id/chat_group`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/chat_group>) gives [`CreateUserTaskChatGroupResponse`] or fails with [`CreateUserTaskChatGroupError`].
///
/// Token: tenant. Scopes, any one of: `app_engine:approval:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(CreateUserTaskChatGroup::new(task_id, operator_user_id)).await?;
/// ```
#[doc(
    alias(
        "apaas.v1.user_task.chat_group",
        "/open-apis/apaas/v1/user_tasks/:task_id/chat_group"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateUserTaskChatGroup {
    /// The manual task. Example: `1234`.
    pub task_id: String,
    /// Who does it, by the aPaaS id. Example: `1234`.
    pub operator_user_id: String,
    /// The users to invite, by their aPaaS ids. Length: 1 to 20. Example: `["1234"]`.
    pub invite_user_ids: Option<Vec<String>>,
    /// The chat to bring the users into, by its open id; a new one where left out. Example: `oc_1234`.
    pub chat_id: Option<String>,
    /// The name of the chat to create, where there is no `chat_id`. Example: `群名称`.
    pub chat_name: Option<String>,
}

crate::request_builder!(CreateUserTaskChatGroup {
    task_id(impl Into<String>).into(), operator_user_id(impl Into<String>).into();
    invite_user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    chat_id(impl Into<String>).into(), chat_name(impl Into<String>).into()
});
crate::request!(CreateUserTaskChatGroup -> CreateUserTaskChatGroupResponse, CreateUserTaskChatGroupError {
    "apaas.v1.user_task.chat_group", POST "/open-apis/apaas/v1/user_tasks/:task_id/chat_group",
    [Tenant], read_value Data, Json, SCOPES = ["app_engine:approval:write"], LIMITS = [100 in 60];
    Path task_id "task_id", Body operator_user_id "operator_user_id",
    Body invite_user_ids "invite_user_ids", Body chat_id "chat_id", Body chat_name "chat_name"
});

/// What `apaas.v1.user_task.chat_group` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserTaskChatGroupResponse {
    /// The chat about the task.
    pub chat_id: Option<String>,
}

crate::object!(CreateUserTaskChatGroupResponse { chat_id "chat_id" });

/// What `apaas.v1.user_task.chat_group` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateUserTaskChatGroupError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateUserTaskChatGroupError: CODES { ParamIsInvalid = 2320001 });

/// Urges the people who are working on a manual task.
///
/// [`POST /open-apis/apaas/v1/user_tasks/:task_id/expediting`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/expediting>) gives [`ExpediteUserTaskResponse`] or fails with [`ExpediteUserTaskError`].
///
/// Token: tenant. Scopes, any one of: `app_engine:approval:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = ExpediteUserTask::new(task_id, operator_user_id, expediting_user_ids);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "apaas.v1.user_task.expediting",
        "/open-apis/apaas/v1/user_tasks/:task_id/expediting"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ExpediteUserTask {
    /// The manual task. Example: `1234`.
    pub task_id: String,
    /// Who does it, by the aPaaS id. Example: `123`.
    pub operator_user_id: String,
    /// The people to urge, by their aPaaS ids. Length: 1 to 20. Example: `["1234"]`.
    pub expediting_user_ids: Vec<String>,
    /// A comment or reason. Example: `催办理由`.
    pub opinion: Option<String>,
}

crate::request_builder!(ExpediteUserTask {
    task_id(impl Into<String>).into(), operator_user_id(impl Into<String>).into(),
    expediting_user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    opinion(impl Into<String>).into()
});
crate::request!(ExpediteUserTask -> ExpediteUserTaskResponse, ExpediteUserTaskError {
    "apaas.v1.user_task.expediting", POST "/open-apis/apaas/v1/user_tasks/:task_id/expediting",
    [Tenant], read_value Data, Json, SCOPES = ["app_engine:approval:write"], LIMITS = [100 in 60];
    Path task_id "task_id", Body operator_user_id "operator_user_id",
    Body expediting_user_ids "expediting_user_ids", Body opinion "opinion"
});

/// What `apaas.v1.user_task.expediting` answers with.
pub type ExpediteUserTaskResponse = crate::Empty;

/// What `apaas.v1.user_task.expediting` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExpediteUserTaskError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ExpediteUserTaskError: CODES { ParamIsInvalid = 2320001 });

/// Lists the manual tasks that a user started, has to do or was copied on, pending or done.
///
/// [`POST /open-apis/apaas/v1/user_task/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/query>) gives [`QueryUserTaskResponse`] or fails with [`QueryUserTaskError`].
///
/// Token: tenant. Scopes, any one of: `app_engine:approval:read`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(QueryUserTask::new(kunlun_user_id)).await?;
/// ```
#[doc(alias("apaas.v1.user_task.query", "/open-apis/apaas/v1/user_task/query"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryUserTask {
    /// Whether `archived` tasks, which are done, or `pending` ones. Example: `pending`.
    pub type_: Option<String>,
    /// Whose tasks: `fromMe` those the user started, `assignMe` to do, `CCMe` copied to the user. Example: `assignMe`.
    pub source: Option<String>,
    /// How many tasks are returned at most, from 1 to 50. Range: `1` to `50`. Example: `10`.
    pub limit: Option<String>,
    /// How many items are skipped. Example: `0`.
    pub offset: Option<String>,
    /// Tasks from this time on, in milliseconds since 1970. Example: `1730208758000`.
    pub start_time: Option<String>,
    /// Tasks up to this time, in milliseconds since 1970. Example: `1730208758000`.
    pub end_time: Option<String>,
    /// The flows, up to 100, by their API ids. Length: 1 to 100. Example: `["package_b40c28__c__action_aadfv6lfu6kai"]`.
    pub api_ids: Option<Vec<String>>,
    /// The user, by the aPaaS id. Example: `1234`.
    pub kunlun_user_id: String,
}

crate::request_builder!(QueryUserTask {
    kunlun_user_id(impl Into<String>).into();
    type_(impl Into<String>).into(), source(impl Into<String>).into(),
    limit(impl Into<String>).into(), offset(impl Into<String>).into(),
    start_time(impl Into<String>).into(), end_time(impl Into<String>).into(),
    api_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(QueryUserTask -> QueryUserTaskResponse, QueryUserTaskError {
    "apaas.v1.user_task.query", POST "/open-apis/apaas/v1/user_task/query", [Tenant],
    read_value Data, Json, SCOPES = ["app_engine:approval:read"], LIMITS = [100 in 60];
    Body type_ "type", Body source "source", Body limit "limit", Body offset "offset",
    Body start_time "start_time", Body end_time "end_time", Body api_ids "api_ids",
    Body kunlun_user_id "kunlun_user_id"
});

/// What `apaas.v1.user_task.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserTaskResponse {
    /// How many tasks there are.
    pub count: Option<String>,
    /// The tasks.
    pub tasks: Vec<UserTask>,
}

crate::object!(QueryUserTaskResponse { count "count", tasks "tasks" });

/// What `apaas.v1.user_task.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryUserTaskError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryUserTaskError: CODES { ParamIsInvalid = 2320001 });

/// Sends a manual task back to an earlier task of its flow.
///
/// [`POST /open-apis/apaas/v1/user_tasks/:task_id/rollback`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/rollback>) gives [`RollbackUserTaskResponse`] or fails with [`RollbackUserTaskError`].
///
/// Token: tenant. Scopes, any one of: `app_engine:approval:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = RollbackUserTask::new().task_id(task_id).operator_user_id(operator_user_id).to_task_id(to_task_id).opinion(opinion);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "apaas.v1.user_task.rollback",
        "/open-apis/apaas/v1/user_tasks/:task_id/rollback"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct RollbackUserTask {
    /// The manual task. Example: `1234`.
    ///
    /// Required.
    pub task_id: Option<String>,
    /// Who does it, by the aPaaS id. Example: `1234`.
    ///
    /// Required.
    pub operator_user_id: Option<String>,
    /// The task to send it back to, as the list of possible ones gives it. Example: `1234`.
    ///
    /// Required.
    pub to_task_id: Option<String>,
    /// A comment or reason. Example: `退回原因`.
    ///
    /// Required.
    pub opinion: Option<String>,
}

crate::request_builder!(named RollbackUserTask {
    task_id(impl Into<String>).into(), operator_user_id(impl Into<String>).into(),
    to_task_id(impl Into<String>).into(), opinion(impl Into<String>).into()
});
crate::request!(RollbackUserTask -> RollbackUserTaskResponse, RollbackUserTaskError {
    "apaas.v1.user_task.rollback", POST "/open-apis/apaas/v1/user_tasks/:task_id/rollback",
    [Tenant], read_value Data, Json, SCOPES = ["app_engine:approval:write"], LIMITS = [100 in 60],
    NAMED = [task_id "task_id", operator_user_id "operator_user_id", to_task_id "to_task_id", opinion "opinion"];
    Path task_id "task_id", Body operator_user_id "operator_user_id", Body to_task_id "to_task_id",
    Body opinion "opinion"
});

/// What `apaas.v1.user_task.rollback` answers with.
pub type RollbackUserTaskResponse = crate::Empty;

/// What `apaas.v1.user_task.rollback` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RollbackUserTaskError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(RollbackUserTaskError: CODES { ParamIsInvalid = 2320001 });

/// Lists the earlier tasks that a manual task can be sent back to.
///
/// [`POST /open-apis/apaas/v1/user_tasks/:task_id/rollback_points`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/rollback_points>) gives [`RollbackPointsUserTaskResponse`] or fails with [`RollbackPointsUserTaskError`].
///
/// Token: tenant. Scopes, any one of: `app_engine:approval:read`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(RollbackPointsUserTask::new(task_id, operator_user_id)).await?;
/// ```
#[doc(
    alias(
        "apaas.v1.user_task.rollback_points",
        "/open-apis/apaas/v1/user_tasks/:task_id/rollback_points"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct RollbackPointsUserTask {
    /// The manual task. Example: `1234`.
    pub task_id: String,
    /// Who does it, by the aPaaS id. Example: `1234`.
    pub operator_user_id: String,
}

crate::request_builder!(RollbackPointsUserTask {
    task_id(impl Into<String>).into(), operator_user_id(impl Into<String>).into();
});
crate::request!(RollbackPointsUserTask -> RollbackPointsUserTaskResponse, RollbackPointsUserTaskError {
    "apaas.v1.user_task.rollback_points",
    POST "/open-apis/apaas/v1/user_tasks/:task_id/rollback_points", [Tenant], read_value Data, Json,
    SCOPES = ["app_engine:approval:read"], LIMITS = [100 in 60];
    Path task_id "task_id", Body operator_user_id "operator_user_id"
});

/// What `apaas.v1.user_task.rollback_points` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackPointsUserTaskResponse {
    /// The tasks that it can be sent back to.
    pub tasks: Vec<AllowedRollbaclkTaskItemType>,
}

crate::object!(RollbackPointsUserTaskResponse { tasks "tasks" });

/// What `apaas.v1.user_task.rollback_points` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RollbackPointsUserTaskError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(RollbackPointsUserTaskError: CODES { ParamIsInvalid = 2320001 });
