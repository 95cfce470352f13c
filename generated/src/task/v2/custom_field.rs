// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `custom_field`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds an existing custom field to a task list, where its tasks then have it; a field can be in several lists.
///
/// [`POST /open-apis/task/v2/custom_fields/:custom_field_guid/add`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/add>) gives [`AddCustomFieldResponse`] or fails with [`AddCustomFieldError`].
///
/// Token: tenant or user. Scopes, any one of: `task:custom_field:write`, `task:custom_field:writeonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = AddCustomField::new().custom_field_guid(custom_field_guid).resource_type(resource_type).resource_id(resource_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "task.v2.custom_field.add",
        "/open-apis/task/v2/custom_fields/:custom_field_guid/add"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct AddCustomField {
    /// The custom field. Example: `0110a4bd-f24b-4a93-8c1a-1732b94f9593`.
    ///
    /// Required.
    pub custom_field_guid: Option<String>,
    /// What to add the field to, which is a `tasklist`. Example: `tasklist`.
    ///
    /// Required.
    pub resource_type: Option<String>,
    /// The task list. Example: `0110a4bd-f24b-4a93-8c1a-1732b94f9593`.
    ///
    /// Required.
    pub resource_id: Option<String>,
}

crate::request_builder!(named AddCustomField {
    custom_field_guid(impl Into<String>).into(), resource_type(impl Into<String>).into(),
    resource_id(impl Into<String>).into()
});
crate::request!(AddCustomField -> AddCustomFieldResponse, AddCustomFieldError {
    "task.v2.custom_field.add", POST "/open-apis/task/v2/custom_fields/:custom_field_guid/add",
    [Tenant, User], read_value Data, Json,
    SCOPES = ["task:custom_field:write", "task:custom_field:writeonly"], LIMITS = [100 in 60],
    NAMED = [custom_field_guid "custom_field_guid", resource_type "resource_type", resource_id "resource_id"];
    Path custom_field_guid "custom_field_guid", Body resource_type "resource_type",
    Body resource_id "resource_id"
});

/// What `task.v2.custom_field.add` answers with.
pub type AddCustomFieldResponse = crate::Empty;

/// What `task.v2.custom_field.add` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AddCustomFieldError {
    /// `1470400` (HTTP 400): 请求参数错误，如向resource_type传入了不支持的类型。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少将自定义字段加入到资源的权限。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 要被添加的自定义字或者要加入的资源不存在或已删除。
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

crate::error_enum!(AddCustomFieldError: CODES {
    InvalidParameter = 1470400 + 30, PermissionDenied = 1470403 + 23,
    NotFoundOrRefused = 1470404 + 30, ServerError = 1470500 + 2
});

/// Creates a custom field for tasks, with name, type and settings, and adds it to a task list.
///
/// [`POST /open-apis/task/v2/custom_fields`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/create>) gives [`CreateCustomFieldResponse`] or fails with [`CreateCustomFieldError`].
///
/// Token: tenant or user. Scopes, any one of: `task:custom_field:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = CreateCustomField::new(type_).resource_type(resource_type).resource_id(resource_id).name(name);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("task.v2.custom_field.create", "/open-apis/task/v2/custom_fields"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCustomField {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// What the field belongs to, which is a `tasklist`. Default: `tasklist`. Example: `tasklist`.
    ///
    /// Required.
    pub resource_type: Option<String>,
    /// The task list. Length: at most 100. Example: `ec5ed63d-a4a9-44de-a935-7ba243471c0a`.
    ///
    /// Required.
    pub resource_id: Option<String>,
    /// The name of the custom field, 50 characters at most. Example: `优先级`.
    ///
    /// Required.
    pub name: Option<String>,
    /// The type of the custom field, whose settings must be given too. Example: `number`.
    pub type_: CustomFieldType,
    /// The settings of a number field.
    pub number_setting: Option<NumberSetting>,
    /// The settings of a field of people.
    pub member_setting: Option<MemberSetting>,
    /// The settings of a date field.
    pub datetime_setting: Option<DatetimeSetting>,
    /// The settings of a field of one option.
    pub single_select_setting: Option<SelectSetting>,
    /// The settings of a field of several options.
    pub multi_select_setting: Option<SelectSetting>,
    /// The settings of a text field, of which there are none yet.
    pub text_setting: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

crate::request_builder!(named CreateCustomField {
    type_(impl Into<CustomFieldType>).into();
    user_id_type(impl Into<UserIdType>).into(), resource_type(impl Into<String>).into(),
    resource_id(impl Into<String>).into(), name(impl Into<String>).into(),
    number_setting(NumberSetting), member_setting(MemberSetting), datetime_setting(DatetimeSetting),
    single_select_setting(SelectSetting), multi_select_setting(SelectSetting),
    text_setting(std::collections::BTreeMap<String, serde_json::Value>)
});
crate::request!(CreateCustomField -> CreateCustomFieldResponse, CreateCustomFieldError {
    "task.v2.custom_field.create", POST "/open-apis/task/v2/custom_fields", [Tenant, User],
    read_value Data, Json, SCOPES = ["task:custom_field:write"], LIMITS = [100 in 60],
    NAMED = [resource_type "resource_type", resource_id "resource_id", name "name"];
    Query user_id_type "user_id_type", Body resource_type "resource_type",
    Body resource_id "resource_id", Body name "name", Body type_ "type",
    Body number_setting "number_setting", Body member_setting "member_setting",
    Body datetime_setting "datetime_setting", Body single_select_setting "single_select_setting",
    Body multi_select_setting "multi_select_setting", Body text_setting "text_setting"
});

/// What `task.v2.custom_field.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomFieldResponse {
    /// The custom field.
    pub custom_field: Option<CustomField>,
}

crate::object!(CreateCustomFieldResponse { custom_field "custom_field" });

/// What `task.v2.custom_field.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateCustomFieldError {
    /// `1470400` (HTTP 400): 参数错误，比如设置了自定义字段类型为"number", 却没有提供"number_setting"。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少在指定资源中创建自定义字段的权限
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 要创建自定义字段的资源不存在或已删除。
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

crate::error_enum!(CreateCustomFieldError: CODES {
    InvalidParameter = 1470400 + 4, PermissionDenied = 1470403 + 15,
    NotFoundOrRefused = 1470404 + 13, ServerError = 1470500 + 2
});

/// Gets a custom field with its settings.
///
/// [`GET /open-apis/task/v2/custom_fields/:custom_field_guid`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/get>) gives [`GetCustomFieldResponse`] or fails with [`GetCustomFieldError`].
///
/// Token: tenant or user. Scopes, any one of: `task:custom_field:read`, `task:custom_field:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(GetCustomField::new(custom_field_guid)).await?;
/// ```
#[doc(
    alias(
        "task.v2.custom_field.get",
        "/open-apis/task/v2/custom_fields/:custom_field_guid"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomField {
    /// The custom field. Example: `5ffbe0ca-6600-41e0-a634-2b38cbcf13b8`.
    pub custom_field_guid: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(GetCustomField {
    custom_field_guid(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetCustomField -> GetCustomFieldResponse, GetCustomFieldError {
    "task.v2.custom_field.get", GET "/open-apis/task/v2/custom_fields/:custom_field_guid",
    [Tenant, User], read_value Data, None,
    SCOPES = ["task:custom_field:read", "task:custom_field:write"], LIMITS = [100 in 60];
    Path custom_field_guid "custom_field_guid", Query user_id_type "user_id_type"
});

/// What `task.v2.custom_field.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomFieldResponse {
    /// The custom field.
    pub custom_field: Option<CustomField>,
}

crate::object!(GetCustomFieldResponse { custom_field "custom_field" });

/// What `task.v2.custom_field.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetCustomFieldError {
    /// `1470400` (HTTP 400): 请求参数有误，如传入的custom_field_guid不合法。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少查看自定义字段的权限。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 要查看的自定义字段不存在。
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

crate::error_enum!(GetCustomFieldError: CODES {
    InvalidParameter = 1470400 + 9, PermissionDenied = 1470403 + 26,
    NotFoundOrRefused = 1470404 + 20, ServerError = 1470500 + 2
});

/// Lists the custom fields of a task list, or all that the caller can see.
///
/// [`GET /open-apis/task/v2/custom_fields`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/list>) gives [`ListCustomFieldResponse`] or fails with [`ListCustomFieldError`].
///
/// Token: tenant or user. Scopes, any one of: `task:custom_field:read`, `task:custom_field:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let mut items = client.list(ListCustomField::new()).items();
/// ```
#[doc(alias("task.v2.custom_field.list", "/open-apis/task/v2/custom_fields"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCustomField {
    /// How many items a page holds at most. Default: `50`. Range: `1` to `100`. Example: `50`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `aWQ9NzEwMjMzMjMxMDE=`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// What the fields belong to, which is a `tasklist`; all fields where left out. Example: `tasklist`.
    pub resource_type: Option<String>,
    /// Only fields of this task list. Example: `5ffbe0ca-6600-41e0-a634-2b38cbcf13b8`.
    pub resource_id: Option<String>,
}

crate::request_builder!(ListCustomField {
    page_size(i64), page_token(impl Into<String>).into(),
    user_id_type(impl Into<UserIdType>).into(), resource_type(impl Into<String>).into(),
    resource_id(impl Into<String>).into()
});
crate::request!(ListCustomField -> ListCustomFieldResponse, ListCustomFieldError {
    "task.v2.custom_field.list", GET "/open-apis/task/v2/custom_fields", [Tenant, User],
    read_value Data, None, SCOPES = ["task:custom_field:read", "task:custom_field:write"],
    LIMITS = [100 in 60];
    Query page_size "page_size", Query page_token "page_token", Query user_id_type "user_id_type",
    Query resource_type "resource_type", Query resource_id "resource_id"
});
crate::paged!(ListCustomField: CustomField { page_token, page_size; page_token, has_more, items });

/// What `task.v2.custom_field.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomFieldResponse {
    /// The items of this page.
    pub items: Vec<CustomField>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListCustomFieldResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `task.v2.custom_field.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListCustomFieldError {
    /// `1470400` (HTTP 400): 参数错误，如page_size填写一个负数。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470404` (HTTP 404): 要访问的resource不存在或已删除。
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

crate::error_enum!(ListCustomFieldError: CODES {
    InvalidParameter = 1470400 + 2, NotFoundOrRefused = 1470404 + 32, ServerError = 1470500 + 2
});

/// Changes the name and the settings of a custom field in all task lists that have it; its type stays.
///
/// [`PATCH /open-apis/task/v2/custom_fields/:custom_field_guid`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/patch>) gives [`PatchCustomFieldResponse`] or fails with [`PatchCustomFieldError`].
///
/// Token: tenant or user. Scopes, any one of: `task:custom_field:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(PatchCustomField::new(custom_field_guid)).await?;
/// ```
#[doc(
    alias(
        "task.v2.custom_field.patch",
        "/open-apis/task/v2/custom_fields/:custom_field_guid"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchCustomField {
    /// The custom field. Example: `5ffbe0ca-6600-41e0-a634-2b38cbcf13b8`.
    pub custom_field_guid: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The custom field.
    pub custom_field: Option<InputCustomField>,
    /// The names of what to change: `name` or the settings of the field's type. Length: 1 to 20. Example: `["name"]`.
    pub update_fields: Option<Vec<String>>,
}

crate::request_builder!(PatchCustomField {
    custom_field_guid(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(), custom_field(InputCustomField),
    update_fields(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(PatchCustomField -> PatchCustomFieldResponse, PatchCustomFieldError {
    "task.v2.custom_field.patch", PATCH "/open-apis/task/v2/custom_fields/:custom_field_guid",
    [Tenant, User], read_value Data, Json, SCOPES = ["task:custom_field:write"],
    LIMITS = [100 in 60];
    Path custom_field_guid "custom_field_guid", Query user_id_type "user_id_type",
    Body custom_field "custom_field", Body update_fields "update_fields"
});

/// What `task.v2.custom_field.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchCustomFieldResponse {
    /// The custom field.
    pub custom_field: Option<CustomField>,
}

crate::object!(PatchCustomFieldResponse { custom_field "custom_field" });

/// What `task.v2.custom_field.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchCustomFieldError {
    /// `1470400` (HTTP 400): 请求参数错误，如向update_fields传入不支持更新的名称。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少编辑自定义字段的权限。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 要编辑的自定义字段不存在或已删除。
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

crate::error_enum!(PatchCustomFieldError: CODES {
    InvalidParameter = 1470400 + 31, PermissionDenied = 1470403 + 36,
    NotFoundOrRefused = 1470404 + 26, ServerError = 1470500 + 2
});

/// Removes a custom field from a task list; once it is in none, nobody can see it any more.
///
/// [`POST /open-apis/task/v2/custom_fields/:custom_field_guid/remove`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/remove>) gives [`RemoveCustomFieldResponse`] or fails with [`RemoveCustomFieldError`].
///
/// Token: tenant or user. Scopes, any one of: `task:custom_field:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = RemoveCustomField::new().custom_field_guid(custom_field_guid).resource_type(resource_type).resource_id(resource_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "task.v2.custom_field.remove",
        "/open-apis/task/v2/custom_fields/:custom_field_guid/remove"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveCustomField {
    /// The custom field. Example: `0110a4bd-f24b-4a93-8c1a-1732b94f9593`.
    ///
    /// Required.
    pub custom_field_guid: Option<String>,
    /// What to remove the field from, which is a `tasklist`. Example: `tasklist`.
    ///
    /// Required.
    pub resource_type: Option<String>,
    /// The task list. Example: `0110a4bd-f24b-4a93-8c1a-1732b94f9593`.
    ///
    /// Required.
    pub resource_id: Option<String>,
}

crate::request_builder!(named RemoveCustomField {
    custom_field_guid(impl Into<String>).into(), resource_type(impl Into<String>).into(),
    resource_id(impl Into<String>).into()
});
crate::request!(RemoveCustomField -> RemoveCustomFieldResponse, RemoveCustomFieldError {
    "task.v2.custom_field.remove",
    POST "/open-apis/task/v2/custom_fields/:custom_field_guid/remove", [Tenant, User],
    read_value Data, Json, SCOPES = ["task:custom_field:write"], LIMITS = [100 in 60],
    NAMED = [custom_field_guid "custom_field_guid", resource_type "resource_type", resource_id "resource_id"];
    Path custom_field_guid "custom_field_guid", Body resource_type "resource_type",
    Body resource_id "resource_id"
});

/// What `task.v2.custom_field.remove` answers with.
pub type RemoveCustomFieldResponse = crate::Empty;

/// What `task.v2.custom_field.remove` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RemoveCustomFieldError {
    /// `1470400` (HTTP 400): 请求参数错误，如向resource_type传入了不支持的类型。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少将自定义字段从资源移出的权限。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 要被移除的自定义字或者要移出的资源不存在或已删除。
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

crate::error_enum!(RemoveCustomFieldError: CODES {
    InvalidParameter = 1470400 + 30, PermissionDenied = 1470403 + 22,
    NotFoundOrRefused = 1470404 + 31, ServerError = 1470500 + 2
});
