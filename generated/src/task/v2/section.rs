// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `section`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a section in a task list or in the caller's own tasks, at the end unless told otherwise.
///
/// [`POST /open-apis/task/v2/sections`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/create>) gives [`CreateSectionResponse`] or fails with [`CreateSectionError`].
///
/// Token: tenant or user. Scopes, any one of: `task:section:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreateSection::new(name, resource_type)).await?;
/// ```
#[doc(alias("task.v2.section.create", "/open-apis/task/v2/sections"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSection {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`.
    pub user_id_type: Option<String>,
    /// The name of the section, 100 characters at most. Example: `已经审核过的任务`.
    pub name: String,
    /// Whether the section is in a `tasklist` or in the caller's own tasks, `my_tasks`. Default: `tasklist`. Example: `tasklist`.
    pub resource_type: String,
    /// The task list; not for `my_tasks`. Example: `cc371766-6584-cf50-a222-c22cd9055004`.
    pub resource_id: Option<String>,
    /// The section before which it goes; at the end where both are left out. Length: at most 100. Example: `e6e37dcc-f75a-5936-f589-12fb4b5c80c2`.
    pub insert_before: Option<String>,
    /// The section after which it goes; at the end where both are left out. Length: at most 100. Example: `e6e37dcc-f75a-5936-f589-12fb4b5c80c2`.
    pub insert_after: Option<String>,
}

crate::request_builder!(CreateSection {
    name(impl Into<String>).into(), resource_type(impl Into<String>).into();
    user_id_type(impl Into<String>).into(), resource_id(impl Into<String>).into(),
    insert_before(impl Into<String>).into(), insert_after(impl Into<String>).into()
});
crate::request!(CreateSection -> CreateSectionResponse, CreateSectionError {
    "task.v2.section.create", POST "/open-apis/task/v2/sections", [Tenant, User], read_value Data,
    Json, SCOPES = ["task:section:write"], LIMITS = [1000 in 60, 50 in 1];
    Query user_id_type "user_id_type", Body name "name", Body resource_type "resource_type",
    Body resource_id "resource_id", Body insert_before "insert_before",
    Body insert_after "insert_after"
});

/// What `task.v2.section.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSectionResponse {
    /// The section.
    pub section: Option<Section>,
}

crate::object!(CreateSectionResponse { section "section" });

/// What `task.v2.section.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateSectionError {
    /// `1470400` (HTTP 400): 请求参数有误，比如同时设置insert_before和insert_after。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少创建自定义分组的权限。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 要创建自定义分组的归属资源不存在或已删除。
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

crate::error_enum!(CreateSectionError: CODES {
    InvalidParameter = 1470400 + 14, PermissionDenied = 1470403 + 10,
    NotFoundOrRefused = 1470404 + 12, ServerError = 1470500 + 2
});

/// Deletes a section; its tasks move to the default section, which itself cannot be deleted.
///
/// [`DELETE /open-apis/task/v2/sections/:section_guid`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/delete>) gives [`DeleteSectionResponse`] or fails with [`DeleteSectionError`].
///
/// Token: tenant or user. Scopes, any one of: `task:section:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteSection::new(section_guid)).await?;
/// ```
#[doc(alias("task.v2.section.delete", "/open-apis/task/v2/sections/:section_guid"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSection {
    /// The section. Example: `9842501a-9f47-4ff5-a622-d319eeecb97f`.
    pub section_guid: String,
}

crate::request_builder!(DeleteSection { section_guid(impl Into<String>).into(); });
crate::request!(DeleteSection -> DeleteSectionResponse, DeleteSectionError {
    "task.v2.section.delete", DELETE "/open-apis/task/v2/sections/:section_guid", [Tenant, User],
    read_value Data, None, SCOPES = ["task:section:write"], LIMITS = [1000 in 60, 50 in 1];
    Path section_guid "section_guid"
});

/// What `task.v2.section.delete` answers with.
pub type DeleteSectionResponse = crate::Empty;

/// What `task.v2.section.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteSectionError {
    /// `1470400` (HTTP 400): 请求参数错误，如传入的section_guid不合法。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少删除自定义分组的权限。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 要删除的自定义分组不存在或已删除。
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

crate::error_enum!(DeleteSectionError: CODES {
    InvalidParameter = 1470400 + 26, PermissionDenied = 1470403 + 12,
    NotFoundOrRefused = 1470404 + 15, ServerError = 1470500 + 2
});

/// Gets a section and the task list that it is in.
///
/// [`GET /open-apis/task/v2/sections/:section_guid`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/get>) gives [`GetSectionResponse`] or fails with [`GetSectionError`].
///
/// Token: tenant or user. Scopes, any one of: `task:section:read`, `task:section:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetSection::new(section_guid)).await?;
/// ```
#[doc(alias("task.v2.section.get", "/open-apis/task/v2/sections/:section_guid"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSection {
    /// The section. Length: at most 100. Example: `9842501a-9f47-4ff5-a622-d319eeecb97f`.
    pub section_guid: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`.
    pub user_id_type: Option<String>,
}

crate::request_builder!(GetSection {
    section_guid(impl Into<String>).into();
    user_id_type(impl Into<String>).into()
});
crate::request!(GetSection -> GetSectionResponse, GetSectionError {
    "task.v2.section.get", GET "/open-apis/task/v2/sections/:section_guid", [Tenant, User],
    read_value Data, None, SCOPES = ["task:section:read", "task:section:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Path section_guid "section_guid", Query user_id_type "user_id_type"
});

/// What `task.v2.section.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSectionResponse {
    /// The section.
    pub section: Option<Section>,
}

crate::object!(GetSectionResponse { section "section" });

/// What `task.v2.section.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetSectionError {
    /// `1470400` (HTTP 400): 请求参数有误，如传入的section_guid不合法。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少访问自定义分组的权限。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 要获取的自定义分组不存在或已删除。
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

crate::error_enum!(GetSectionError: CODES {
    InvalidParameter = 1470400 + 10, PermissionDenied = 1470403 + 40,
    NotFoundOrRefused = 1470404 + 28, ServerError = 1470500 + 2
});

/// Lists the sections of a task list or of the caller's own tasks, as they are ordered on screen.
///
/// [`GET /open-apis/task/v2/sections`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/list>) gives [`ListSectionResponse`] or fails with [`ListSectionError`].
///
/// Token: tenant or user. Scopes, any one of: `task:section:read`, `task:section:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListSection::new(resource_type)).items();
/// ```
#[doc(alias("task.v2.section.list", "/open-apis/task/v2/sections"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSection {
    /// How many items a page holds at most. Default: `50`. Range: `1` to `100`. Example: `50`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Length: at most 100. Example: `aWQ9NzEwMjMzMjMxMDE=`.
    pub page_token: Option<String>,
    /// Whether the sections are in a `tasklist` or in the caller's own tasks, `my_tasks`. Length: at most 100. Example: `tasklist`.
    pub resource_type: String,
    /// The task list; not for `my_tasks`. Length: at most 100. Example: `caef228f-2342-23c1-c36d-91186414dc64`.
    pub resource_id: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`.
    pub user_id_type: Option<String>,
}

crate::request_builder!(ListSection {
    resource_type(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into(), resource_id(impl Into<String>).into(),
    user_id_type(impl Into<String>).into()
});
crate::request!(ListSection -> ListSectionResponse, ListSectionError {
    "task.v2.section.list", GET "/open-apis/task/v2/sections", [Tenant, User], read_value Data,
    None, SCOPES = ["task:section:read", "task:section:write"], LIMITS = [1000 in 60, 50 in 1];
    Query page_size "page_size", Query page_token "page_token", Query resource_type "resource_type",
    Query resource_id "resource_id", Query user_id_type "user_id_type"
});
crate::paged!(ListSection: SectionSummary { page_token, page_size; page_token, has_more, items });

/// What `task.v2.section.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSectionResponse {
    /// The items of this page.
    pub items: Vec<SectionSummary>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListSectionResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `task.v2.section.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListSectionError {
    /// `1470400` (HTTP 400): 请求参数错误，如向page_size传入了负数。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少列取自定义分组的权限。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 要列取自定义分组列表的资源不存在或已删除。
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

crate::error_enum!(ListSectionError: CODES {
    InvalidParameter = 1470400 + 29, PermissionDenied = 1470403 + 8,
    NotFoundOrRefused = 1470404 + 11, ServerError = 1470500 + 2
});

/// Renames a section or moves it before or after another.
///
/// [`PATCH /open-apis/task/v2/sections/:section_guid`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/patch>) gives [`PatchSectionResponse`] or fails with [`PatchSectionError`].
///
/// Token: tenant or user. Scopes, any one of: `task:section:write`, `task:section:writeonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(PatchSection::new(section_guid, section, update_fields)).await?;
/// ```
#[doc(alias("task.v2.section.patch", "/open-apis/task/v2/sections/:section_guid"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchSection {
    /// The section. Length: at most 100. Example: `9842501a-9f47-4ff5-a622-d319eeecb97f`.
    pub section_guid: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`.
    pub user_id_type: Option<String>,
    /// The section.
    pub section: InputSection,
    /// The names of what to change: `name`, `insert_before` or `insert_after`. Length: 1 to 10. Example: `["name"]`.
    pub update_fields: Vec<String>,
}

crate::request_builder!(PatchSection {
    section_guid(impl Into<String>).into(), section(InputSection),
    update_fields(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<String>).into()
});
crate::request!(PatchSection -> PatchSectionResponse, PatchSectionError {
    "task.v2.section.patch", PATCH "/open-apis/task/v2/sections/:section_guid", [Tenant, User],
    read_value Data, Json, SCOPES = ["task:section:write", "task:section:writeonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Path section_guid "section_guid", Query user_id_type "user_id_type", Body section "section",
    Body update_fields "update_fields"
});

/// What `task.v2.section.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchSectionResponse {
    /// The section.
    pub section: Option<Section>,
}

crate::object!(PatchSectionResponse { section "section" });

/// What `task.v2.section.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchSectionError {
    /// `1470400` (HTTP 400): 请求参数错误，比如在update_fields里设置了不支持变更的字段名。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少更新自定义分组的权限。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 要更新的自定义分组不存在或已删除。
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

crate::error_enum!(PatchSectionError: CODES {
    InvalidParameter = 1470400 + 43, PermissionDenied = 1470403 + 24,
    NotFoundOrRefused = 1470404 + 17, ServerError = 1470500 + 2
});

/// Lists the tasks in a section, as they are ordered there, by state and time of creation.
///
/// [`GET /open-apis/task/v2/sections/:section_guid/tasks`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/tasks>) gives [`GetSectionTasksResponse`] or fails with [`GetSectionTasksError`].
///
/// Token: tenant or user. Scopes, any one of: `task:section:read`, `task:section:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(GetSectionTasks::new(section_guid)).items();
/// ```
#[doc(alias("task.v2.section.tasks", "/open-apis/task/v2/sections/:section_guid/tasks"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSectionTasks {
    /// The section. Example: `9842501a-9f47-4ff5-a622-d319eeecb97f`.
    pub section_guid: String,
    /// How many items a page holds at most. Default: `50`. Range: `1` to `100`. Example: `50`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `aWQ9NzEwMjMzMjMxMDE=`.
    pub page_token: Option<String>,
    /// Only completed tasks, or only open ones; all where left out. Example: `true`.
    pub completed: Option<bool>,
    /// Only tasks created from this time on, in milliseconds since 1970. Length: at most 30. Example: `1675742789470`.
    pub created_from: Option<String>,
    /// Only tasks created up to this time, in milliseconds since 1970. Length: at most 30. Example: `1675742789470`.
    pub created_to: Option<String>,
}

crate::request_builder!(GetSectionTasks {
    section_guid(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into(), completed(bool),
    created_from(impl Into<String>).into(), created_to(impl Into<String>).into()
});
crate::request!(GetSectionTasks -> GetSectionTasksResponse, GetSectionTasksError {
    "task.v2.section.tasks", GET "/open-apis/task/v2/sections/:section_guid/tasks", [Tenant, User],
    read_value Data, None, SCOPES = ["task:section:read", "task:section:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Path section_guid "section_guid", Query page_size "page_size", Query page_token "page_token",
    Query completed "completed", Query created_from "created_from", Query created_to "created_to"
});
crate::paged!(GetSectionTasks: TaskSummary { page_token, page_size; page_token, has_more, items });

/// What `task.v2.section.tasks` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSectionTasksResponse {
    /// The items of this page.
    pub items: Vec<TaskSummary>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(GetSectionTasksResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `task.v2.section.tasks` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetSectionTasksError {
    /// `1470400` (HTTP 400): 请求参数错误，如提供的section_guid不合法。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少获取自定义分组下任务列表的权限。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 要访问的自定义分组不存在或已删除。
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

crate::error_enum!(GetSectionTasksError: CODES {
    InvalidParameter = 1470400 + 32, PermissionDenied = 1470403 + 37,
    NotFoundOrRefused = 1470404 + 33, ServerError = 1470500 + 2
});
