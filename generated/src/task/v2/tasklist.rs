// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `tasklist`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds users, apps or chats to a task list as editors or viewers, or changes their roles; the owner stays.
///
/// [`POST /open-apis/task/v2/tasklists/:tasklist_guid/add_members`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/add_members>) gives [`AddMembersTasklistResponse`] or fails with [`AddMembersTasklistError`].
///
/// Token: tenant or user. Scopes, any one of: `task:tasklist:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(AddMembersTasklist::new(tasklist_guid, members)).await?;
/// ```
#[doc(
    alias(
        "task.v2.tasklist.add_members",
        "/open-apis/task/v2/tasklists/:tasklist_guid/add_members"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct AddMembersTasklist {
    /// The task list. Example: `d300a75f-c56a-4be9-80d1-e47653028ceb`.
    pub tasklist_guid: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`.
    pub user_id_type: Option<String>,
    /// The members to add, with their roles. Length: 1 to 500.
    pub members: Vec<Member>,
}

crate::request_builder!(AddMembersTasklist {
    tasklist_guid(impl Into<String>).into(),
    members(impl IntoIterator<Item = impl Into<Member>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<String>).into()
});
crate::request!(AddMembersTasklist -> AddMembersTasklistResponse, AddMembersTasklistError {
    "task.v2.tasklist.add_members", POST "/open-apis/task/v2/tasklists/:tasklist_guid/add_members",
    [Tenant, User], read_value Data, Json, SCOPES = ["task:tasklist:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Path tasklist_guid "tasklist_guid", Query user_id_type "user_id_type", Body members "members"
});

/// What `task.v2.tasklist.add_members` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMembersTasklistResponse {
    /// The task list.
    pub tasklist: Option<Tasklist>,
}

crate::object!(AddMembersTasklistResponse { tasklist "tasklist" });

/// What `task.v2.tasklist.add_members` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AddMembersTasklistError {
    /// `1470400` (HTTP 400): 请求参数错误，如提供的清单GUID不合法。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少清单的编辑权限。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 清单不存在或者已删除。
    ///
    /// It does not exist or was deleted or, in the older version, the caller may not change the task. Check the ids and the caller's rights.
    NotFoundOrRefused,
    /// `1470500` (HTTP 500): 服务器错误。
    ///
    /// The server failed. Try again, and ask the support if it persists; on creation, check the members.
    ServerError,
    /// `1470612` (HTTP 400): 清单成员数量超限。
    ///
    /// The task list has as many members as are allowed. Remove some first.
    TooManyListMembers,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(AddMembersTasklistError: CODES {
    InvalidParameter = 1470400 + 35, PermissionDenied = 1470403 + 29,
    NotFoundOrRefused = 1470404 + 7, ServerError = 1470500 + 2, TooManyListMembers = 1470612
});

/// Creates a task list, which the caller then owns.
///
/// [`POST /open-apis/task/v2/tasklists`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/create>) gives [`CreateTasklistResponse`] or fails with [`CreateTasklistError`].
///
/// Token: tenant or user. Scopes, any one of: `task:tasklist:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreateTasklist::new(name)).await?;
/// ```
#[doc(alias("task.v2.tasklist.create", "/open-apis/task/v2/tasklists"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTasklist {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`.
    pub user_id_type: Option<String>,
    /// The name of the task list, 100 characters at most. Example: `年会工作任务清单`.
    pub name: String,
    /// The members of the task list, with their roles. Length: at most 500.
    pub members: Option<Vec<Member>>,
}

crate::request_builder!(CreateTasklist {
    name(impl Into<String>).into();
    user_id_type(impl Into<String>).into(),
    members(impl IntoIterator<Item = impl Into<Member>>).into_iter().map(Into::into).collect()
});
crate::request!(CreateTasklist -> CreateTasklistResponse, CreateTasklistError {
    "task.v2.tasklist.create", POST "/open-apis/task/v2/tasklists", [Tenant, User], read_value Data,
    Json, SCOPES = ["task:tasklist:write"], LIMITS = [1000 in 60, 50 in 1];
    Query user_id_type "user_id_type", Body name "name", Body members "members"
});

/// What `task.v2.tasklist.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTasklistResponse {
    /// The task list.
    pub tasklist: Option<Tasklist>,
}

crate::object!(CreateTasklistResponse { tasklist "tasklist" });

/// What `task.v2.tasklist.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateTasklistError {
    /// `1470400` (HTTP 400): 请求参数错误，例如没有填写清单名字。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470500` (HTTP 500): 服务器错误。
    ///
    /// The server failed. Try again, and ask the support if it persists; on creation, check the members.
    ServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateTasklistError: CODES {
    InvalidParameter = 1470400 + 23, ServerError = 1470500 + 2
});

/// Deletes a task list for good; its owner only.
///
/// [`DELETE /open-apis/task/v2/tasklists/:tasklist_guid`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/delete>) gives [`DeleteTasklistResponse`] or fails with [`DeleteTasklistError`].
///
/// Token: tenant or user. Scopes, any one of: `task:tasklist:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteTasklist::new(tasklist_guid)).await?;
/// ```
#[doc(alias("task.v2.tasklist.delete", "/open-apis/task/v2/tasklists/:tasklist_guid"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteTasklist {
    /// The task list. Example: `d300a75f-c56a-4be9-80d1-e47653028ceb`.
    pub tasklist_guid: String,
}

crate::request_builder!(DeleteTasklist { tasklist_guid(impl Into<String>).into(); });
crate::request!(DeleteTasklist -> DeleteTasklistResponse, DeleteTasklistError {
    "task.v2.tasklist.delete", DELETE "/open-apis/task/v2/tasklists/:tasklist_guid", [Tenant, User],
    read_value Data, None, SCOPES = ["task:tasklist:write"], LIMITS = [1000 in 60, 50 in 1];
    Path tasklist_guid "tasklist_guid"
});

/// What `task.v2.tasklist.delete` answers with.
pub type DeleteTasklistResponse = crate::Empty;

/// What `task.v2.tasklist.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteTasklistError {
    /// `1470400` (HTTP 400): 请求参数错误
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少清单的所有人权限。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 清单不存在或者已删除。
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

crate::error_enum!(DeleteTasklistError: CODES {
    InvalidParameter = 1470400 + 15, PermissionDenied = 1470403 + 28,
    NotFoundOrRefused = 1470404 + 7, ServerError = 1470500 + 2
});

/// Gets a task list with its owner and members.
///
/// [`GET /open-apis/task/v2/tasklists/:tasklist_guid`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/get>) gives [`GetTasklistResponse`] or fails with [`GetTasklistError`].
///
/// Token: tenant or user. Scopes, any one of: `task:tasklist:read`, `task:tasklist:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetTasklist::new(tasklist_guid)).await?;
/// ```
#[doc(alias("task.v2.tasklist.get", "/open-apis/task/v2/tasklists/:tasklist_guid"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTasklist {
    /// The task list. Example: `d300a75f-c56a-4be9-80d1-e47653028ceb`.
    pub tasklist_guid: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`.
    pub user_id_type: Option<String>,
}

crate::request_builder!(GetTasklist {
    tasklist_guid(impl Into<String>).into();
    user_id_type(impl Into<String>).into()
});
crate::request!(GetTasklist -> GetTasklistResponse, GetTasklistError {
    "task.v2.tasklist.get", GET "/open-apis/task/v2/tasklists/:tasklist_guid", [Tenant, User],
    read_value Data, None, SCOPES = ["task:tasklist:read", "task:tasklist:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Path tasklist_guid "tasklist_guid", Query user_id_type "user_id_type"
});

/// What `task.v2.tasklist.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTasklistResponse {
    /// The task list.
    pub tasklist: Option<Tasklist>,
}

crate::object!(GetTasklistResponse { tasklist "tasklist" });

/// What `task.v2.tasklist.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetTasklistError {
    /// `1470400` (HTTP 400): 请求参数错误，例如提供的清单GUID不合法。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少清单读取权限。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 清单不存在或者已删除。
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

crate::error_enum!(GetTasklistError: CODES {
    InvalidParameter = 1470400 + 22, PermissionDenied = 1470403 + 33,
    NotFoundOrRefused = 1470404 + 7, ServerError = 1470500 + 2
});

/// Lists the task lists that the caller can read.
///
/// [`GET /open-apis/task/v2/tasklists`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/list>) gives [`ListTasklistResponse`] or fails with [`ListTasklistError`].
///
/// Token: tenant or user. Scopes, any one of: `task:tasklist:read`, `task:tasklist:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListTasklist::new()).items();
/// ```
#[doc(alias("task.v2.tasklist.list", "/open-apis/task/v2/tasklists"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTasklist {
    /// How many items a page holds at most. Default: `50`. Range: `1` to `100`. Example: `50`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `aWQ9NzEwMjMzMjMxMDE=`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`.
    pub user_id_type: Option<String>,
}

crate::request_builder!(ListTasklist {
    page_size(i64), page_token(impl Into<String>).into(), user_id_type(impl Into<String>).into()
});
crate::request!(ListTasklist -> ListTasklistResponse, ListTasklistError {
    "task.v2.tasklist.list", GET "/open-apis/task/v2/tasklists", [Tenant, User], read_value Data,
    None, SCOPES = ["task:tasklist:read", "task:tasklist:write"], LIMITS = [1000 in 60, 50 in 1];
    Query page_size "page_size", Query page_token "page_token", Query user_id_type "user_id_type"
});
crate::paged!(ListTasklist: Tasklist { page_token, page_size; page_token, has_more, items });

/// What `task.v2.tasklist.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasklistResponse {
    /// The items of this page.
    pub items: Vec<Tasklist>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListTasklistResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `task.v2.tasklist.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListTasklistError {
    /// `1470400` (HTTP 400): 请求参数错误，例如将page_size设为负数等。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470500` (HTTP 500): 服务器错误。
    ///
    /// The server failed. Try again, and ask the support if it persists; on creation, check the members.
    ServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListTasklistError: CODES {
    InvalidParameter = 1470400 + 21, ServerError = 1470500 + 2
});

/// Renames a task list or hands it over to another owner; the old one loses all rights unless given a role.
///
/// [`PATCH /open-apis/task/v2/tasklists/:tasklist_guid`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/patch>) gives [`PatchTasklistResponse`] or fails with [`PatchTasklistError`].
///
/// Token: tenant or user. Scopes, any one of: `task:tasklist:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = PatchTasklist::new(tasklist_guid, tasklist, update_fields);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("task.v2.tasklist.patch", "/open-apis/task/v2/tasklists/:tasklist_guid"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchTasklist {
    /// The task list. Example: `d300a75f-c56a-4be9-80d1-e47653028ceb`.
    pub tasklist_guid: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`.
    pub user_id_type: Option<String>,
    /// The task list.
    pub tasklist: InputTasklist,
    /// The names of what to change: `name` or `owner`. Length: at least 1. Example: `["owner"]`.
    pub update_fields: Vec<TasklistUpdateField>,
    /// The role that the old owner gets, where the owner changes; `none` by default. Example: `editor`.
    pub origin_owner_to_role: Option<OriginOwnerToRole>,
}

crate::request_builder!(PatchTasklist {
    tasklist_guid(impl Into<String>).into(), tasklist(InputTasklist),
    update_fields(impl IntoIterator<Item = impl Into<TasklistUpdateField>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<String>).into(),
    origin_owner_to_role(impl Into<OriginOwnerToRole>).into()
});
crate::request!(PatchTasklist -> PatchTasklistResponse, PatchTasklistError {
    "task.v2.tasklist.patch", PATCH "/open-apis/task/v2/tasklists/:tasklist_guid", [Tenant, User],
    read_value Data, Json, SCOPES = ["task:tasklist:write"], LIMITS = [1000 in 60, 50 in 1];
    Path tasklist_guid "tasklist_guid", Query user_id_type "user_id_type", Body tasklist "tasklist",
    Body update_fields "update_fields", Body origin_owner_to_role "origin_owner_to_role"
});

/// What `task.v2.tasklist.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchTasklistResponse {
    /// The task list.
    pub tasklist: Option<Tasklist>,
}

crate::object!(PatchTasklistResponse { tasklist "tasklist" });

/// What `task.v2.tasklist.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchTasklistError {
    /// `1470400` (HTTP 400): 请求参数错误，如提供的清单GUID不合法。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少清单编辑权限。如果是更新了清单所有者，则缺少清单所有者权限。详情见清单功能概述中的“清单是如何鉴权的？“章节。
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

crate::error_enum!(PatchTasklistError: CODES {
    InvalidParameter = 1470400 + 35, PermissionDenied = 1470403 + 32,
    NotFoundOrRefused = 1470404 + 6, ServerError = 1470500 + 2
});

/// Removes members from a task list; the owner, and those who are not there, are ignored.
///
/// [`POST /open-apis/task/v2/tasklists/:tasklist_guid/remove_members`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/remove_members>) gives [`RemoveMembersTasklistResponse`] or fails with [`RemoveMembersTasklistError`].
///
/// Token: tenant or user. Scopes, any one of: `task:tasklist:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(RemoveMembersTasklist::new(tasklist_guid, members)).await?;
/// ```
#[doc(
    alias(
        "task.v2.tasklist.remove_members",
        "/open-apis/task/v2/tasklists/:tasklist_guid/remove_members"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveMembersTasklist {
    /// The task list. Length: at most 100. Example: `d300a75f-c56a-4be9-80d1-e47653028ceb`.
    pub tasklist_guid: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`.
    pub user_id_type: Option<String>,
    /// The members to remove, without their roles. Length: 1 to 500.
    pub members: Vec<Member>,
}

crate::request_builder!(RemoveMembersTasklist {
    tasklist_guid(impl Into<String>).into(),
    members(impl IntoIterator<Item = impl Into<Member>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<String>).into()
});
crate::request!(RemoveMembersTasklist -> RemoveMembersTasklistResponse, RemoveMembersTasklistError {
    "task.v2.tasklist.remove_members",
    POST "/open-apis/task/v2/tasklists/:tasklist_guid/remove_members", [Tenant, User],
    read_value Data, Json, SCOPES = ["task:tasklist:write"], LIMITS = [1000 in 60, 50 in 1];
    Path tasklist_guid "tasklist_guid", Query user_id_type "user_id_type", Body members "members"
});

/// What `task.v2.tasklist.remove_members` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveMembersTasklistResponse {
    /// The task list.
    pub tasklist: Option<Tasklist>,
}

crate::object!(RemoveMembersTasklistResponse { tasklist "tasklist" });

/// What `task.v2.tasklist.remove_members` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RemoveMembersTasklistError {
    /// `1470400` (HTTP 400): 请求参数错误，如提供的清单GUID不合法。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少清单编辑权限。
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

crate::error_enum!(RemoveMembersTasklistError: CODES {
    InvalidParameter = 1470400 + 35, PermissionDenied = 1470403 + 31,
    NotFoundOrRefused = 1470404 + 6, ServerError = 1470500 + 2
});

/// Lists the tasks of a task list, as they are ordered there; a page can be empty though more follow.
///
/// [`GET /open-apis/task/v2/tasklists/:tasklist_guid/tasks`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/tasks>) gives [`GetTasklistTasksResponse`] or fails with [`GetTasklistTasksError`].
///
/// Token: tenant or user. Scopes, any one of: `task:tasklist:read`, `task:tasklist:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(GetTasklistTasks::new(tasklist_guid)).items();
/// ```
#[doc(
    alias("task.v2.tasklist.tasks", "/open-apis/task/v2/tasklists/:tasklist_guid/tasks")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTasklistTasks {
    /// The task list. Example: `d300a75f-c56a-4be9-80d1-e47653028ceb`.
    pub tasklist_guid: String,
    /// How many items a page holds at most. Default: `50`. Range: `1` to `100`. Example: `50`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Length: at most 100. Example: `aWQ9NzEwMjMzMjMxMDE=`.
    pub page_token: Option<String>,
    /// Only completed tasks, or only open ones; all where left out. Example: `true`.
    pub completed: Option<bool>,
    /// Only tasks created from this time on, in milliseconds since 1970. Example: `1675742789470`.
    pub created_from: Option<String>,
    /// Only tasks created up to this time, in milliseconds since 1970. Example: `1675742789470`.
    pub created_to: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`.
    pub user_id_type: Option<String>,
}

crate::request_builder!(GetTasklistTasks {
    tasklist_guid(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into(), completed(bool),
    created_from(impl Into<String>).into(), created_to(impl Into<String>).into(),
    user_id_type(impl Into<String>).into()
});
crate::request!(GetTasklistTasks -> GetTasklistTasksResponse, GetTasklistTasksError {
    "task.v2.tasklist.tasks", GET "/open-apis/task/v2/tasklists/:tasklist_guid/tasks",
    [Tenant, User], read_value Data, None, SCOPES = ["task:tasklist:read", "task:tasklist:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Path tasklist_guid "tasklist_guid", Query page_size "page_size", Query page_token "page_token",
    Query completed "completed", Query created_from "created_from", Query created_to "created_to",
    Query user_id_type "user_id_type"
});
crate::paged!(GetTasklistTasks: TaskSummary {
    page_token, page_size;
    page_token, has_more, items
});

/// What `task.v2.tasklist.tasks` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTasklistTasksResponse {
    /// The items of this page.
    pub items: Vec<TaskSummary>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(GetTasklistTasksResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `task.v2.tasklist.tasks` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetTasklistTasksError {
    /// `1470400` (HTTP 400): The request parameter is incorrect, such as the tasklist GUID is invalid, or the page_size is a negative number, etc.
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): Missing read permission for tasklist.
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): The tasklist does not exist or has been deleted.
    ///
    /// It does not exist or was deleted or, in the older version, the caller may not change the task. Check the ids and the caller's rights.
    NotFoundOrRefused,
    /// `1470500` (HTTP 500): Server error.
    ///
    /// The server failed. Try again, and ask the support if it persists; on creation, check the members.
    ServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetTasklistTasksError: CODES {
    InvalidParameter = 1470400, PermissionDenied = 1470403, NotFoundOrRefused = 1470404,
    ServerError = 1470500
});
