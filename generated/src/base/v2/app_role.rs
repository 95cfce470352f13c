// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_role`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a custom role of a base, with rights down to single records and to copying and printing; advanced permissions must be on.
///
/// [`POST /open-apis/base/v2/apps/:app_token/roles`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/advanced-permission/base-v2/app-role/create>) gives [`CreateAppRoleResponse`] or fails with [`CreateAppRoleError`].
///
/// Token: tenant or user. Scopes, any one of: `base:role:create`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(CreateAppRole::new(app_token, role_name, table_roles)).await?;
/// ```
#[doc(alias("base.v2.app_role.create", "/open-apis/base/v2/apps/:app_token/roles"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAppRole {
    /// The base. Length: 0 to 100. Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    pub app_token: String,
    /// The name of the role. Length: 0 to 100. Example: `普通用户`.
    pub role_name: String,
    /// The rights on tables. Length: 0 to 100.
    pub table_roles: Vec<TableRole>,
    /// The rights on dashboards. Length: 0 to 100.
    pub block_roles: Option<Vec<BlockRole>>,
    /// What may be done with the base as a whole: `base_complex_edit` to duplicate, download and print it, `copy` to copy content. All where left out; on update, unchanged. Example: `{"base_complex_edit":1,"copy":0}`.
    pub base_rule: Option<std::collections::BTreeMap<String, BaseRule>>,
}

crate::request_builder!(CreateAppRole {
    app_token(impl Into<String>).into(), role_name(impl Into<String>).into(),
    table_roles(impl IntoIterator<Item = impl Into<TableRole>>).into_iter().map(Into::into).collect();
    block_roles(impl IntoIterator<Item = impl Into<BlockRole>>).into_iter().map(Into::into).collect(),
    base_rule(std::collections::BTreeMap<String, BaseRule>)
});
crate::request!(CreateAppRole -> CreateAppRoleResponse, CreateAppRoleError {
    "base.v2.app_role.create", POST "/open-apis/base/v2/apps/:app_token/roles", [Tenant, User],
    read_value Data, Json, SCOPES = ["base:role:create"], LIMITS = [10 in 1];
    Path app_token "app_token", Body role_name "role_name", Body table_roles "table_roles",
    Body block_roles "block_roles", Body base_rule "base_rule"
});

/// What `base.v2.app_role.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppRoleResponse {
    /// The role.
    pub role: Option<Role>,
}

crate::object!(CreateAppRoleResponse { role "role" });

/// What `base.v2.app_role.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateAppRoleError {
    /// `1254000` (HTTP 200): WrongRequestJson
    ///
    /// The body is not valid JSON. Check the request.
    WrongRequestJson,
    /// `1254001` (HTTP 200): WrongRequestBody
    ///
    /// The body is not valid. Check the request.
    WrongRequestBody,
    /// `1254002` (HTTP 200): Fail
    ///
    /// The operation failed, for one of many reasons. Send less at once, or wait between calls and try again.
    OperationFailed,
    /// `1254003` (HTTP 200): WrongBaseToken
    ///
    /// The token of the base is not valid. Check `app_token`; a base in a wiki has another token than its node.
    WrongBaseToken,
    /// `1254010` (HTTP 200): ReqConvError
    ///
    /// The request could not be read. Check the types of the parameters.
    ReqConvError,
    /// `1254032` (HTTP 400): InvalidRoleName
    ///
    /// The name of the role is not valid. Check `role_name`.
    InvalidRoleName,
    /// `1254033` (HTTP 400): RoleNameDuplicated
    ///
    /// A role of this name exists already. Choose another `role_name`.
    RoleNameDuplicated,
    /// `1254036` (HTTP 400): Bitable is copying, please try again later.
    ///
    /// The base is still being copied and cannot be used. Try again when the copy is complete.
    BitableIsCopying,
    /// `1254040` (HTTP 200): BaseTokenNotFound
    ///
    /// The base does not exist. Check `app_token`.
    BaseTokenNotFound,
    /// `1254047` (HTTP 404): RoleIdNotFound
    ///
    /// The role does not exist. Check `role_id`.
    RoleIdNotFound,
    /// `1254110` (HTTP 400): RoleExceedLimit
    ///
    /// The base has 30 custom roles, which is the limit. Delete some first.
    RoleExceedLimit,
    /// `1254290` (HTTP 200): TooManyRequest
    ///
    /// There are too many requests. Try again later.
    TooManyRequest,
    /// `1254301` (HTTP 400): OperationTypeError
    ///
    /// Advanced permissions are not on, or the base does not support them. Switch them on first.
    OperationTypeError,
    /// `1254304` (HTTP 403): Only Available For Business and Enterprise Editions
    OnlyAvailableBusinessEnterpriseEditions,
    /// `1255001` (HTTP 200): InternalError
    ///
    /// The server failed. Ask the support.
    InternalError,
    /// `1255002` (HTTP 200): Something went wrong. Please contact technical support at <https://applink.feishu.cn/client/helpdesk/open?id=6626260912531570952>
    ///
    /// The server failed. Ask the support.
    SomethingWentWrong,
    /// `1255003` (HTTP 200): MarshalError
    ///
    /// The server could not write its data. Ask the support.
    MarshalError,
    /// `1255004` (HTTP 200): UmMarshalError
    ///
    /// The server could not read its data. Ask the support.
    UmMarshalError,
    /// `1255040` (HTTP 504): Request timed out, please try again later
    ///
    /// The request timed out. Try again.
    RequestTimedOut,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateAppRoleError: CODES {
    WrongRequestJson = 1254000, WrongRequestBody = 1254001, OperationFailed = 1254002,
    WrongBaseToken = 1254003, ReqConvError = 1254010, InvalidRoleName = 1254032,
    RoleNameDuplicated = 1254033, BitableIsCopying = 1254036, BaseTokenNotFound = 1254040,
    RoleIdNotFound = 1254047, RoleExceedLimit = 1254110, TooManyRequest = 1254290,
    OperationTypeError = 1254301, OnlyAvailableBusinessEnterpriseEditions = 1254304,
    InternalError = 1255001, SomethingWentWrong = 1255002, MarshalError = 1255003,
    UmMarshalError = 1255004, RequestTimedOut = 1255040
});

/// Lists the custom roles of a base with their rights; advanced permissions must be on.
///
/// [`GET /open-apis/base/v2/apps/:app_token/roles`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/advanced-permission/base-v2/app-role/list>) gives [`ListAppRoleResponse`] or fails with [`ListAppRoleError`].
///
/// Token: tenant or user. Scopes, any one of: `base:role:read`. Rate limit: 20 a second.
///
/// ```ignore
/// let mut items = client.list(ListAppRole::new(app_token)).items();
/// ```
#[doc(alias("base.v2.app_role.list", "/open-apis/base/v2/apps/:app_token/roles"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAppRole {
    /// The base. Length: 0 to 100. Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    pub app_token: String,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `roljRpwIUt`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListAppRole {
    app_token(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into()
});
crate::request!(ListAppRole -> ListAppRoleResponse, ListAppRoleError {
    "base.v2.app_role.list", GET "/open-apis/base/v2/apps/:app_token/roles", [Tenant, User],
    read_value Data, None, SCOPES = ["base:role:read"], LIMITS = [20 in 1];
    Path app_token "app_token", Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(ListAppRole: Role { page_token, page_size; page_token, has_more, items });

/// What `base.v2.app_role.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppRoleResponse {
    /// The items of this page.
    pub items: Vec<Role>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// How many there are in all.
    pub total: Option<i64>,
}

crate::object!(ListAppRoleResponse {
    items "items", page_token "page_token", has_more "has_more", total "total"
});

/// What `base.v2.app_role.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListAppRoleError {
    /// `1254000` (HTTP 200): WrongRequestJson
    ///
    /// The body is not valid JSON. Check the request.
    WrongRequestJson,
    /// `1254001` (HTTP 200): WrongRequestBody
    ///
    /// The body is not valid. Check the request.
    WrongRequestBody,
    /// `1254002` (HTTP 200): Fail
    ///
    /// The operation failed, for one of many reasons. Send less at once, or wait between calls and try again.
    OperationFailed,
    /// `1254003` (HTTP 200): WrongBaseToken
    ///
    /// The token of the base is not valid. Check `app_token`; a base in a wiki has another token than its node.
    WrongBaseToken,
    /// `1254010` (HTTP 200): ReqConvError
    ///
    /// The request could not be read. Check the types of the parameters.
    ReqConvError,
    /// `1254032` (HTTP 400): InvalidRoleName
    ///
    /// The name of the role is not valid. Check `role_name`.
    InvalidRoleName,
    /// `1254033` (HTTP 400): RoleNameDuplicated
    ///
    /// A role of this name exists already. Choose another `role_name`.
    RoleNameDuplicated,
    /// `1254036` (HTTP 400): Bitable is copying, please try again later.
    ///
    /// The base is still being copied and cannot be used. Try again when the copy is complete.
    BitableIsCopying,
    /// `1254040` (HTTP 200): BaseTokenNotFound
    ///
    /// The base does not exist. Check `app_token`.
    BaseTokenNotFound,
    /// `1254047` (HTTP 404): RoleIdNotFound
    ///
    /// The role does not exist. Check `role_id`.
    RoleIdNotFound,
    /// `1254110` (HTTP 400): RoleExceedLimit
    ///
    /// The base has 30 custom roles, which is the limit. Delete some first.
    RoleExceedLimit,
    /// `1254290` (HTTP 200): TooManyRequest
    ///
    /// There are too many requests. Try again later.
    TooManyRequest,
    /// `1254301` (HTTP 400): OperationTypeError
    ///
    /// Advanced permissions are not on, or the base does not support them. Switch them on first.
    OperationTypeError,
    /// `1255001` (HTTP 200): InternalError
    ///
    /// The server failed. Ask the support.
    InternalError,
    /// `1255002` (HTTP 200): Something went wrong. Please contact technical support at <https://applink.feishu.cn/client/helpdesk/open?id=6626260912531570952>
    ///
    /// The server failed. Ask the support.
    SomethingWentWrong,
    /// `1255003` (HTTP 200): MarshalError
    ///
    /// The server could not write its data. Ask the support.
    MarshalError,
    /// `1255004` (HTTP 200): UmMarshalError
    ///
    /// The server could not read its data. Ask the support.
    UmMarshalError,
    /// `1255040` (HTTP 504): Request timed out, please try again later
    ///
    /// The request timed out. Try again.
    RequestTimedOut,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListAppRoleError: CODES {
    WrongRequestJson = 1254000, WrongRequestBody = 1254001, OperationFailed = 1254002,
    WrongBaseToken = 1254003, ReqConvError = 1254010, InvalidRoleName = 1254032,
    RoleNameDuplicated = 1254033, BitableIsCopying = 1254036, BaseTokenNotFound = 1254040,
    RoleIdNotFound = 1254047, RoleExceedLimit = 1254110, TooManyRequest = 1254290,
    OperationTypeError = 1254301, InternalError = 1255001, SomethingWentWrong = 1255002,
    MarshalError = 1255003, UmMarshalError = 1255004, RequestTimedOut = 1255040
});

/// Changes a custom role of a base; what is left out stays, and an empty object resets to the default. Advanced permissions must be on.
///
/// [`PUT /open-apis/base/v2/apps/:app_token/roles/:role_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/advanced-permission/base-v2/app-role/update>) gives [`UpdateAppRoleResponse`] or fails with [`UpdateAppRoleError`].
///
/// Token: tenant or user. Scopes, any one of: `base:role:update`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = UpdateAppRole::new(table_roles).app_token(app_token).role_id(role_id).role_name(role_name);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias("base.v2.app_role.update", "/open-apis/base/v2/apps/:app_token/roles/:role_id")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateAppRole {
    /// The base. Length: 0 to 100. Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    ///
    /// Required.
    pub app_token: Option<String>,
    /// The role. Length: 0 to 100. Example: `roljRpwIUt`.
    ///
    /// Required.
    pub role_id: Option<String>,
    /// The name of the role. Length: 0 to 100. Example: `自定义权限1`.
    ///
    /// Required.
    pub role_name: Option<String>,
    /// The rights on tables. Length: 0 to 100.
    pub table_roles: Vec<TableRole>,
    /// The rights on dashboards. Length: 0 to 100.
    pub block_roles: Option<Vec<BlockRole>>,
    /// What may be done with the base as a whole: `base_complex_edit` to duplicate, download and print it, `copy` to copy content. All where left out; on update, unchanged. Example: `{"base_complex_edit":1,"copy":0}`.
    pub base_rule: Option<std::collections::BTreeMap<String, BaseRule>>,
}

crate::request_builder!(named UpdateAppRole {
    table_roles(impl IntoIterator<Item = impl Into<TableRole>>).into_iter().map(Into::into).collect();
    app_token(impl Into<String>).into(), role_id(impl Into<String>).into(),
    role_name(impl Into<String>).into(),
    block_roles(impl IntoIterator<Item = impl Into<BlockRole>>).into_iter().map(Into::into).collect(),
    base_rule(std::collections::BTreeMap<String, BaseRule>)
});
crate::request!(UpdateAppRole -> UpdateAppRoleResponse, UpdateAppRoleError {
    "base.v2.app_role.update", PUT "/open-apis/base/v2/apps/:app_token/roles/:role_id",
    [Tenant, User], read_value Data, Json, SCOPES = ["base:role:update"], LIMITS = [10 in 1],
    NAMED = [app_token "app_token", role_id "role_id", role_name "role_name"];
    Path app_token "app_token", Path role_id "role_id", Body role_name "role_name",
    Body table_roles "table_roles", Body block_roles "block_roles", Body base_rule "base_rule"
});

/// What `base.v2.app_role.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppRoleResponse {
    /// The role.
    pub role: Option<Role>,
}

crate::object!(UpdateAppRoleResponse { role "role" });

/// What `base.v2.app_role.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateAppRoleError {
    /// `1254000` (HTTP 200): WrongRequestJson
    ///
    /// The body is not valid JSON. Check the request.
    WrongRequestJson,
    /// `1254001` (HTTP 200): WrongRequestBody
    ///
    /// The body is not valid. Check the request.
    WrongRequestBody,
    /// `1254002` (HTTP 200): Fail
    ///
    /// The operation failed, for one of many reasons. Send less at once, or wait between calls and try again.
    OperationFailed,
    /// `1254003` (HTTP 200): WrongBaseToken
    ///
    /// The token of the base is not valid. Check `app_token`; a base in a wiki has another token than its node.
    WrongBaseToken,
    /// `1254010` (HTTP 200): ReqConvError
    ///
    /// The request could not be read. Check the types of the parameters.
    ReqConvError,
    /// `1254032` (HTTP 400): InvalidRoleName
    ///
    /// The name of the role is not valid. Check `role_name`.
    InvalidRoleName,
    /// `1254033` (HTTP 400): RoleNameDuplicated
    ///
    /// A role of this name exists already. Choose another `role_name`.
    RoleNameDuplicated,
    /// `1254036` (HTTP 400): Bitable is copying, please try again later.
    ///
    /// The base is still being copied and cannot be used. Try again when the copy is complete.
    BitableIsCopying,
    /// `1254040` (HTTP 200): BaseTokenNotFound
    ///
    /// The base does not exist. Check `app_token`.
    BaseTokenNotFound,
    /// `1254047` (HTTP 404): RoleIdNotFound
    ///
    /// The role does not exist. Check `role_id`.
    RoleIdNotFound,
    /// `1254110` (HTTP 400): RoleExceedLimit
    ///
    /// The base has 30 custom roles, which is the limit. Delete some first.
    RoleExceedLimit,
    /// `1254290` (HTTP 200): TooManyRequest
    ///
    /// There are too many requests. Try again later.
    TooManyRequest,
    /// `1254301` (HTTP 400): OperationTypeError
    ///
    /// Advanced permissions are not on, or the base does not support them. Switch them on first.
    OperationTypeError,
    /// `1254304` (HTTP 403): Only Available For Business and Enterprise Editions
    OnlyAvailableBusinessEnterpriseEditions,
    /// `1255001` (HTTP 200): InternalError
    ///
    /// The server failed. Ask the support.
    InternalError,
    /// `1255002` (HTTP 200): Something went wrong. Please contact technical support at <https://applink.feishu.cn/client/helpdesk/open?id=6626260912531570952>
    ///
    /// The server failed. Ask the support.
    SomethingWentWrong,
    /// `1255003` (HTTP 200): MarshalError
    ///
    /// The server could not write its data. Ask the support.
    MarshalError,
    /// `1255004` (HTTP 200): UmMarshalError
    ///
    /// The server could not read its data. Ask the support.
    UmMarshalError,
    /// `1255040` (HTTP 504): Request timed out, please try again later
    ///
    /// The request timed out. Try again.
    RequestTimedOut,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateAppRoleError: CODES {
    WrongRequestJson = 1254000, WrongRequestBody = 1254001, OperationFailed = 1254002,
    WrongBaseToken = 1254003, ReqConvError = 1254010, InvalidRoleName = 1254032,
    RoleNameDuplicated = 1254033, BitableIsCopying = 1254036, BaseTokenNotFound = 1254040,
    RoleIdNotFound = 1254047, RoleExceedLimit = 1254110, TooManyRequest = 1254290,
    OperationTypeError = 1254301, OnlyAvailableBusinessEnterpriseEditions = 1254304,
    InternalError = 1255001, SomethingWentWrong = 1255002, MarshalError = 1255003,
    UmMarshalError = 1255004, RequestTimedOut = 1255040
});
