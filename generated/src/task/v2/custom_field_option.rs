// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `custom_field_option`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds an option to a custom field of options, which can have 100.
///
/// [`POST /open-apis/task/v2/custom_fields/:custom_field_guid/options`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field-option/create>) gives [`CreateCustomFieldOptionResponse`] or fails with [`CreateCustomFieldOptionError`].
///
/// Token: tenant or user. Scopes, any one of: `task:tasklist:read`, `task:tasklist:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(CreateCustomFieldOption::new(custom_field_guid)).await?;
/// ```
#[doc(
    alias(
        "task.v2.custom_field_option.create",
        "/open-apis/task/v2/custom_fields/:custom_field_guid/options"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCustomFieldOption {
    /// The custom field. Example: `b13adf3c-cad6-4e02-8929-550c112b5633`.
    pub custom_field_guid: String,
    /// The name of the option, 50 characters at most. Example: `高优`.
    pub name: Option<String>,
    /// The color of the option, a number from 0 to 54; chosen by the platform where left out. Range: `0` to `54`. Example: `10`.
    pub color_index: Option<i64>,
    /// The option before which it goes. Example: `2bd905f8-ef38-408b-aa1f-2b2ad33b2913`.
    pub insert_before: Option<String>,
    /// The option after which it goes. Example: `b13adf3c-cad6-4e02-8929-550c112b5633`.
    pub insert_after: Option<String>,
    /// Whether the option is hidden, so that it can neither be seen nor chosen. Default: `false`. Example: `false`.
    pub is_hidden: Option<bool>,
}

crate::request_builder!(CreateCustomFieldOption {
    custom_field_guid(impl Into<String>).into();
    name(impl Into<String>).into(), color_index(i64), insert_before(impl Into<String>).into(),
    insert_after(impl Into<String>).into(), is_hidden(bool)
});
crate::request!(CreateCustomFieldOption -> CreateCustomFieldOptionResponse, CreateCustomFieldOptionError {
    "task.v2.custom_field_option.create",
    POST "/open-apis/task/v2/custom_fields/:custom_field_guid/options", [Tenant, User],
    read_value Data, Json, SCOPES = ["task:tasklist:read", "task:tasklist:write"],
    LIMITS = [100 in 60];
    Path custom_field_guid "custom_field_guid", Body name "name", Body color_index "color_index",
    Body insert_before "insert_before", Body insert_after "insert_after", Body is_hidden "is_hidden"
});

/// What `task.v2.custom_field_option.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomFieldOptionResponse {
    /// The option.
    pub option: Option<OptionShape>,
}

crate::object!(CreateCustomFieldOptionResponse { option "option" });

/// What `task.v2.custom_field_option.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateCustomFieldOptionError {
    /// `1470400` (HTTP 400): 参数错误，如name超长或字段不是单选/多选类型。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 缺少编辑自定义字段的权限。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 要添加选项的自定义字段不存在。
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

crate::error_enum!(CreateCustomFieldOptionError: CODES {
    InvalidParameter = 1470400 + 1, PermissionDenied = 1470403 + 36,
    NotFoundOrRefused = 1470404 + 24, ServerError = 1470500 + 2
});

/// Changes the name, color, place or visibility of an option of a custom field.
///
/// [`PATCH /open-apis/task/v2/custom_fields/:custom_field_guid/options/:option_guid`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field-option/patch>) gives [`PatchCustomFieldOptionResponse`] or fails with [`PatchCustomFieldOptionError`].
///
/// Token: tenant or user. Scopes, any one of: `task:tasklist:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = PatchCustomFieldOption::new(custom_field_guid, option_guid);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "task.v2.custom_field_option.patch",
        "/open-apis/task/v2/custom_fields/:custom_field_guid/options/:option_guid"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchCustomFieldOption {
    /// The custom field. Example: `ec5ed63d-a4a9-44de-a935-7ba243471c0a`.
    pub custom_field_guid: String,
    /// The option. Example: `b13adf3c-cad6-4e02-8929-550c112b5633`.
    pub option_guid: String,
    /// The option.
    pub option: Option<InputOption>,
    /// The names of what to change: `name`, `color_index`, `is_hidden`, `insert_before` or `insert_after`. Length: 1 to 20. Example: `["name"]`.
    pub update_fields: Option<Vec<String>>,
}

crate::request_builder!(PatchCustomFieldOption {
    custom_field_guid(impl Into<String>).into(), option_guid(impl Into<String>).into();
    option(InputOption),
    update_fields(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(PatchCustomFieldOption -> PatchCustomFieldOptionResponse, PatchCustomFieldOptionError {
    "task.v2.custom_field_option.patch",
    PATCH "/open-apis/task/v2/custom_fields/:custom_field_guid/options/:option_guid",
    [Tenant, User], read_value Data, Json, SCOPES = ["task:tasklist:write"], LIMITS = [100 in 60];
    Path custom_field_guid "custom_field_guid", Path option_guid "option_guid",
    Body option "option", Body update_fields "update_fields"
});

/// What `task.v2.custom_field_option.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchCustomFieldOptionResponse {
    /// The option.
    pub option: Option<OptionShape>,
}

crate::object!(PatchCustomFieldOptionResponse { option "option" });

/// What `task.v2.custom_field_option.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchCustomFieldOptionError {
    /// `1470400` (HTTP 400): 请求参数错误，如提供的update_fields中填写不支持更新的名称。
    ///
    /// A parameter is not valid. See the message for which one.
    InvalidParameter,
    /// `1470403` (HTTP 403): 调用身份缺少更新自定义分组的权限。
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 404): 要更新的自定义字段或者选项不存在。
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

crate::error_enum!(PatchCustomFieldOptionError: CODES {
    InvalidParameter = 1470400 + 33, PermissionDenied = 1470403 + 42,
    NotFoundOrRefused = 1470404 + 18, ServerError = 1470500 + 2
});
