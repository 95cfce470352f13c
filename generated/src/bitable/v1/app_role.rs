// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_role`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a custom role in a base, with its rights on tables and blocks.
///
/// [`POST /open-apis/bitable/v1/apps/:app_token/roles`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role/create>) gives [`CreateAppRoleResponse`] or fails with [`CreateAppRoleError`].
///
/// Superseded: see <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/advanced-permission/base-v2/app-role/create>.
///
/// Token: tenant or user. Scopes, any one of: `base:role:create`, `bitable:app`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(CreateAppRole::new(app_token, role_name, table_roles)).await?;
/// ```
#[doc(
    alias("bitable.v1.app_role.create", "/open-apis/bitable/v1/apps/:app_token/roles")
)]
#[deprecated(
    note = "superseded: see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/advanced-permission/base-v2/app-role/create"
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAppRole {
    /// The base. Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    pub app_token: String,
    /// The name of the role. Example: `普通用户`.
    pub role_name: String,
    /// The rights on tables. Length: at most 100.
    pub table_roles: Vec<AppRoleTableRole>,
    /// The rights on blocks. Length: at most 100.
    pub block_roles: Option<Vec<AppRoleBlockRole>>,
}

crate::request_builder!(CreateAppRole {
    app_token(impl Into<String>).into(), role_name(impl Into<String>).into(),
    table_roles(impl IntoIterator<Item = impl Into<AppRoleTableRole>>).into_iter().map(Into::into).collect();
    block_roles(impl IntoIterator<Item = impl Into<AppRoleBlockRole>>).into_iter().map(Into::into).collect()
});
crate::request!(CreateAppRole -> CreateAppRoleResponse, CreateAppRoleError {
    "bitable.v1.app_role.create", POST "/open-apis/bitable/v1/apps/:app_token/roles",
    [Tenant, User], read_value Data, Json, SCOPES = ["base:role:create", "bitable:app"],
    LIMITS = [10 in 1];
    Path app_token "app_token", Body role_name "role_name", Body table_roles "table_roles",
    Body block_roles "block_roles"
});

/// What `bitable.v1.app_role.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppRoleResponse {
    /// The role.
    pub role: Option<AppRole>,
}

crate::object!(CreateAppRoleResponse { role "role" });

/// What `bitable.v1.app_role.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateAppRoleError {
    /// `1254000` (HTTP 200): WrongRequestJson
    ///
    /// The body is not valid JSON. Check what the request sends.
    WrongRequestJson,
    /// `1254001` (HTTP 200): WrongRequestBody
    ///
    /// The body is wrong. Check that all required parameters are there.
    WrongRequestBody,
    /// `1254002` (HTTP 200): Fail
    ///
    /// The system failed. Ask the support if it stays so.
    Fail,
    /// `1254003` (HTTP 200): WrongBaseToken
    ///
    /// The base's token is wrong. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    WrongBaseToken,
    /// `1254010` (HTTP 200): ReqConvError
    ///
    /// The request could not be read. Check the types and forms of its parameters.
    ReqConvError,
    /// `1254032` (HTTP 400): InvalidRoleName
    ///
    /// The name of the role is not valid. Use another one.
    InvalidRoleName,
    /// `1254033` (HTTP 400): RoleNameDuplicated
    ///
    /// There is a role of this name already. Use another name.
    RoleNameDuplicated,
    /// `1254036` (HTTP 400): Base is copying, please try again later.
    ///
    /// The base is still being copied. Wait until that is done, then try again.
    BaseIsCopying,
    /// `1254040` (HTTP 200): BaseTokenNotFound
    ///
    /// The base does not exist. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    BaseTokenNotFound,
    /// `1254047` (HTTP 404): RoleIdNotFound
    ///
    /// The role does not exist. Check `role_id`.
    RoleIdNotFound,
    /// `1254110` (HTTP 400): RoleExceedLimit
    ///
    /// The base has 30 roles, which is the most. Delete one.
    RoleExceedLimit,
    /// `1254290` (HTTP 200): TooManyRequest
    ///
    /// Too many requests. Slow down and try again later.
    TooManyRequest,
    /// `1254291` (HTTP 200): Write conflict
    ///
    /// The table is being written by another call. Write to one table with one call after the other.
    WriteConflict,
    /// `1254301` (HTTP 400): OperationTypeError
    ///
    /// Advanced permissions are off, or the base does not support them. Turn them on where possible.
    OperationTypeError,
    /// `1254302` (HTTP 403): Permission denied.
    ///
    /// The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.
    PermissionDenied1254302,
    /// `1254304` (HTTP 403): Only Available For Business and Enterprise Editions
    ///
    /// The caller has no such right, or the tenant's edition has no rights on rows and columns. Check advanced permissions and the edition.
    PermissionDenied1254304,
    /// `1255001` (HTTP 200): InternalError
    ///
    /// The system failed. Ask the support if it stays so.
    InternalError1255001,
    /// `1255002` (HTTP 200): RpcError
    ///
    /// The system failed. Ask the support if it stays so.
    RpcError,
    /// `1255003` (HTTP 200): MarshalError
    ///
    /// The system could not write the data. Ask the support if it stays so.
    MarshalError,
    /// `1255004` (HTTP 200): UmMarshalError
    ///
    /// The system could not read the data. Ask the support if it stays so.
    UmMarshalError,
    /// `1255040` (HTTP 504): Request timed out, please try again later
    ///
    /// The request timed out. Try again later.
    RequestTimedOut,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateAppRoleError: CODES {
    WrongRequestJson = 1254000, WrongRequestBody = 1254001, Fail = 1254002,
    WrongBaseToken = 1254003, ReqConvError = 1254010, InvalidRoleName = 1254032 + 1,
    RoleNameDuplicated = 1254033 + 1, BaseIsCopying = 1254036 + 1, BaseTokenNotFound = 1254040,
    RoleIdNotFound = 1254047 + 1, RoleExceedLimit = 1254110 + 1, TooManyRequest = 1254290,
    WriteConflict = 1254291 + 1, OperationTypeError = 1254301 + 1,
    PermissionDenied1254302 = 1254302 + 2, PermissionDenied1254304 = 1254304,
    InternalError1255001 = 1255001, RpcError = 1255002 + 1, MarshalError = 1255003,
    UmMarshalError = 1255004 + 1, RequestTimedOut = 1255040 + 1
});

/// Deletes a custom role of a base.
///
/// [`DELETE /open-apis/bitable/v1/apps/:app_token/roles/:role_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role/delete>) gives [`DeleteAppRoleResponse`] or fails with [`DeleteAppRoleError`].
///
/// Token: tenant or user. Scopes, any one of: `base:role:delete`, `bitable:app`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(DeleteAppRole::new(app_token, role_id)).await?;
/// ```
#[doc(
    alias(
        "bitable.v1.app_role.delete",
        "/open-apis/bitable/v1/apps/:app_token/roles/:role_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAppRole {
    /// The base. Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    pub app_token: String,
    /// The role. Example: `roljRpwIUt`.
    pub role_id: String,
}

crate::request_builder!(DeleteAppRole {
    app_token(impl Into<String>).into(), role_id(impl Into<String>).into();
});
crate::request!(DeleteAppRole -> DeleteAppRoleResponse, DeleteAppRoleError {
    "bitable.v1.app_role.delete", DELETE "/open-apis/bitable/v1/apps/:app_token/roles/:role_id",
    [Tenant, User], read_value Data, None, SCOPES = ["base:role:delete", "bitable:app"],
    LIMITS = [10 in 1];
    Path app_token "app_token", Path role_id "role_id"
});

/// What `bitable.v1.app_role.delete` answers with.
pub type DeleteAppRoleResponse = crate::Empty;

/// What `bitable.v1.app_role.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteAppRoleError {
    /// `1254000` (HTTP 200): WrongRequestJson
    ///
    /// The body is not valid JSON. Check what the request sends.
    WrongRequestJson,
    /// `1254001` (HTTP 200): WrongRequestBody
    ///
    /// The body is wrong. Check that all required parameters are there.
    WrongRequestBody,
    /// `1254002` (HTTP 200): Fail
    ///
    /// The system failed. Ask the support if it stays so.
    Fail,
    /// `1254003` (HTTP 200): WrongBaseToken
    ///
    /// The base's token is wrong. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    WrongBaseToken,
    /// `1254010` (HTTP 200): ReqConvError
    ///
    /// The request could not be read. Check the types and forms of its parameters.
    ReqConvError,
    /// `1254032` (HTTP 400): InvalidRoleName
    ///
    /// The name of the role is not valid. Use another one.
    InvalidRoleName,
    /// `1254033` (HTTP 400): RoleNameDuplicated
    ///
    /// There is a role of this name already. Use another name.
    RoleNameDuplicated,
    /// `1254036` (HTTP 400): Base is copying, please try again later.
    ///
    /// The base is still being copied. Wait until that is done, then try again.
    BaseIsCopying,
    /// `1254040` (HTTP 200): BaseTokenNotFound
    ///
    /// The base does not exist. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    BaseTokenNotFound,
    /// `1254047` (HTTP 404): RoleIdNotFound
    ///
    /// The role does not exist. Check `role_id`.
    RoleIdNotFound,
    /// `1254110` (HTTP 400): RoleExceedLimit
    ///
    /// The base has 30 roles, which is the most. Delete one.
    RoleExceedLimit,
    /// `1254290` (HTTP 200): TooManyRequest
    ///
    /// Too many requests. Slow down and try again later.
    TooManyRequest,
    /// `1254291` (HTTP 200): Write conflict
    ///
    /// The table is being written by another call. Write to one table with one call after the other.
    WriteConflict,
    /// `1254301` (HTTP 400): OperationTypeError
    ///
    /// Advanced permissions are off, or the base does not support them. Turn them on where possible.
    OperationTypeError,
    /// `1254302` (HTTP 403): Permission denied.
    ///
    /// The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.
    PermissionDenied1254302,
    /// `1255001` (HTTP 200): InternalError
    ///
    /// The system failed. Ask the support if it stays so.
    InternalError1255001,
    /// `1255002` (HTTP 200): RpcError
    ///
    /// The system failed. Ask the support if it stays so.
    RpcError,
    /// `1255003` (HTTP 200): MarshalError
    ///
    /// The system could not write the data. Ask the support if it stays so.
    MarshalError,
    /// `1255004` (HTTP 200): UmMarshalError
    ///
    /// The system could not read the data. Ask the support if it stays so.
    UmMarshalError,
    /// `1255040` (HTTP 504): Request timed out, please try again later
    ///
    /// The request timed out. Try again later.
    RequestTimedOut,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteAppRoleError: CODES {
    WrongRequestJson = 1254000, WrongRequestBody = 1254001, Fail = 1254002,
    WrongBaseToken = 1254003, ReqConvError = 1254010, InvalidRoleName = 1254032 + 1,
    RoleNameDuplicated = 1254033 + 1, BaseIsCopying = 1254036 + 1, BaseTokenNotFound = 1254040,
    RoleIdNotFound = 1254047 + 1, RoleExceedLimit = 1254110 + 1, TooManyRequest = 1254290,
    WriteConflict = 1254291 + 1, OperationTypeError = 1254301 + 1,
    PermissionDenied1254302 = 1254302 + 2, InternalError1255001 = 1255001, RpcError = 1255002 + 1,
    MarshalError = 1255003, UmMarshalError = 1255004 + 1, RequestTimedOut = 1255040 + 1
});

/// Lists the custom roles of a base with their rights.
///
/// [`GET /open-apis/bitable/v1/apps/:app_token/roles`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role/list>) gives [`ListAppRoleResponse`] or fails with [`ListAppRoleError`].
///
/// Superseded: see <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/advanced-permission/base-v2/app-role/list>.
///
/// Token: tenant or user. Scopes, any one of: `base:role:read`, `bitable:app`, `bitable:app:readonly`. Rate limit: 20 a second.
///
/// ```ignore
/// let mut items = client.list(ListAppRole::new(app_token)).items();
/// ```
#[doc(alias("bitable.v1.app_role.list", "/open-apis/bitable/v1/apps/:app_token/roles"))]
#[deprecated(
    note = "superseded: see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/advanced-permission/base-v2/app-role/list"
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAppRole {
    /// The base. Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    pub app_token: String,
    /// How many items a page holds at most. Range: at most `30`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListAppRole {
    app_token(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into()
});
crate::request!(ListAppRole -> ListAppRoleResponse, ListAppRoleError {
    "bitable.v1.app_role.list", GET "/open-apis/bitable/v1/apps/:app_token/roles", [Tenant, User],
    read_value Data, None, SCOPES = ["base:role:read", "bitable:app", "bitable:app:readonly"],
    LIMITS = [20 in 1];
    Path app_token "app_token", Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(ListAppRole: AppRole { page_token, page_size; page_token, has_more, items });

/// What `bitable.v1.app_role.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppRoleResponse {
    /// The items of this page.
    pub items: Vec<AppRole>,
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

/// What `bitable.v1.app_role.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListAppRoleError {
    /// `1254000` (HTTP 200): WrongRequestJson
    ///
    /// The body is not valid JSON. Check what the request sends.
    WrongRequestJson,
    /// `1254001` (HTTP 200): WrongRequestBody
    ///
    /// The body is wrong. Check that all required parameters are there.
    WrongRequestBody,
    /// `1254002` (HTTP 200): Fail
    ///
    /// The system failed. Ask the support if it stays so.
    Fail,
    /// `1254003` (HTTP 200): WrongBaseToken
    ///
    /// The base's token is wrong. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    WrongBaseToken,
    /// `1254010` (HTTP 200): ReqConvError
    ///
    /// The request could not be read. Check the types and forms of its parameters.
    ReqConvError,
    /// `1254032` (HTTP 400): InvalidRoleName
    ///
    /// The name of the role is not valid. Use another one.
    InvalidRoleName,
    /// `1254033` (HTTP 400): RoleNameDuplicated
    ///
    /// There is a role of this name already. Use another name.
    RoleNameDuplicated,
    /// `1254036` (HTTP 400): Base is copying, please try again later.
    ///
    /// The base is still being copied. Wait until that is done, then try again.
    BaseIsCopying,
    /// `1254040` (HTTP 200): BaseTokenNotFound
    ///
    /// The base does not exist. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    BaseTokenNotFound,
    /// `1254047` (HTTP 404): RoleIdNotFound
    ///
    /// The role does not exist. Check `role_id`.
    RoleIdNotFound,
    /// `1254110` (HTTP 400): RoleExceedLimit
    ///
    /// The base has 30 roles, which is the most. Delete one.
    RoleExceedLimit,
    /// `1254290` (HTTP 200): TooManyRequest
    ///
    /// Too many requests. Slow down and try again later.
    TooManyRequest,
    /// `1254291` (HTTP 200): Write conflict
    ///
    /// The table is being written by another call. Write to one table with one call after the other.
    WriteConflict,
    /// `1254301` (HTTP 400): OperationTypeError
    ///
    /// Advanced permissions are off, or the base does not support them. Turn them on where possible.
    OperationTypeError,
    /// `1254302` (HTTP 403): Permission denied.
    ///
    /// The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.
    PermissionDenied1254302,
    /// `1255001` (HTTP 200): InternalError
    ///
    /// The system failed. Ask the support if it stays so.
    InternalError1255001,
    /// `1255002` (HTTP 200): RpcError
    ///
    /// The system failed. Ask the support if it stays so.
    RpcError,
    /// `1255003` (HTTP 200): MarshalError
    ///
    /// The system could not write the data. Ask the support if it stays so.
    MarshalError,
    /// `1255004` (HTTP 200): UmMarshalError
    ///
    /// The system could not read the data. Ask the support if it stays so.
    UmMarshalError,
    /// `1255040` (HTTP 504): Request timed out, please try again later
    ///
    /// The request timed out. Try again later.
    RequestTimedOut,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListAppRoleError: CODES {
    WrongRequestJson = 1254000, WrongRequestBody = 1254001, Fail = 1254002,
    WrongBaseToken = 1254003, ReqConvError = 1254010, InvalidRoleName = 1254032 + 1,
    RoleNameDuplicated = 1254033 + 1, BaseIsCopying = 1254036 + 1, BaseTokenNotFound = 1254040,
    RoleIdNotFound = 1254047 + 1, RoleExceedLimit = 1254110 + 1, TooManyRequest = 1254290,
    WriteConflict = 1254291 + 1, OperationTypeError = 1254301 + 1,
    PermissionDenied1254302 = 1254302 + 2, InternalError1255001 = 1255001, RpcError = 1255002 + 1,
    MarshalError = 1255003, UmMarshalError = 1255004 + 1, RequestTimedOut = 1255040 + 1
});

/// Replaces the name and rights of a custom role of a base.
///
/// [`PUT /open-apis/bitable/v1/apps/:app_token/roles/:role_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role/update>) gives [`UpdateAppRoleResponse`] or fails with [`UpdateAppRoleError`].
///
/// Superseded: see <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/advanced-permission/base-v2/app-role/update>.
///
/// Token: tenant or user. Scopes, any one of: `base:role:update`, `bitable:app`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = UpdateAppRole::new(table_roles).app_token(app_token).role_id(role_id).role_name(role_name);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "bitable.v1.app_role.update",
        "/open-apis/bitable/v1/apps/:app_token/roles/:role_id"
    )
)]
#[deprecated(
    note = "superseded: see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/advanced-permission/base-v2/app-role/update"
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateAppRole {
    /// The base. Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    ///
    /// Required.
    pub app_token: Option<String>,
    /// The role. Example: `roljRpwIUt`.
    ///
    /// Required.
    pub role_id: Option<String>,
    /// The name of the role. Example: `自定义角色1`.
    ///
    /// Required.
    pub role_name: Option<String>,
    /// The rights on tables. Length: at most 100.
    pub table_roles: Vec<AppRoleTableRole>,
    /// The rights on blocks. Length: at most 100.
    pub block_roles: Option<Vec<AppRoleBlockRole>>,
}

crate::request_builder!(named UpdateAppRole {
    table_roles(impl IntoIterator<Item = impl Into<AppRoleTableRole>>).into_iter().map(Into::into).collect();
    app_token(impl Into<String>).into(), role_id(impl Into<String>).into(),
    role_name(impl Into<String>).into(),
    block_roles(impl IntoIterator<Item = impl Into<AppRoleBlockRole>>).into_iter().map(Into::into).collect()
});
crate::request!(UpdateAppRole -> UpdateAppRoleResponse, UpdateAppRoleError {
    "bitable.v1.app_role.update", PUT "/open-apis/bitable/v1/apps/:app_token/roles/:role_id",
    [Tenant, User], read_value Data, Json, SCOPES = ["base:role:update", "bitable:app"],
    LIMITS = [10 in 1], NAMED = [app_token "app_token", role_id "role_id", role_name "role_name"];
    Path app_token "app_token", Path role_id "role_id", Body role_name "role_name",
    Body table_roles "table_roles", Body block_roles "block_roles"
});

/// What `bitable.v1.app_role.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppRoleResponse {
    /// The role.
    pub role: Option<AppRole>,
}

crate::object!(UpdateAppRoleResponse { role "role" });

/// What `bitable.v1.app_role.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateAppRoleError {
    /// `1254000` (HTTP 200): WrongRequestJson
    ///
    /// The body is not valid JSON. Check what the request sends.
    WrongRequestJson,
    /// `1254001` (HTTP 200): WrongRequestBody
    ///
    /// The body is wrong. Check that all required parameters are there.
    WrongRequestBody,
    /// `1254002` (HTTP 200): Fail
    ///
    /// The system failed. Ask the support if it stays so.
    Fail,
    /// `1254003` (HTTP 200): WrongBaseToken
    ///
    /// The base's token is wrong. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    WrongBaseToken,
    /// `1254010` (HTTP 200): ReqConvError
    ///
    /// The request could not be read. Check the types and forms of its parameters.
    ReqConvError,
    /// `1254032` (HTTP 400): InvalidRoleName
    ///
    /// The name of the role is not valid. Use another one.
    InvalidRoleName,
    /// `1254033` (HTTP 400): RoleNameDuplicated
    ///
    /// There is a role of this name already. Use another name.
    RoleNameDuplicated,
    /// `1254036` (HTTP 400): Base is copying, please try again later.
    ///
    /// The base is still being copied. Wait until that is done, then try again.
    BaseIsCopying,
    /// `1254040` (HTTP 200): BaseTokenNotFound
    ///
    /// The base does not exist. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    BaseTokenNotFound,
    /// `1254047` (HTTP 404): RoleIdNotFound
    ///
    /// The role does not exist. Check `role_id`.
    RoleIdNotFound,
    /// `1254110` (HTTP 400): RoleExceedLimit
    ///
    /// The base has 30 roles, which is the most. Delete one.
    RoleExceedLimit,
    /// `1254290` (HTTP 200): TooManyRequest
    ///
    /// Too many requests. Slow down and try again later.
    TooManyRequest,
    /// `1254291` (HTTP 200): Write conflict
    ///
    /// The table is being written by another call. Write to one table with one call after the other.
    WriteConflict,
    /// `1254301` (HTTP 400): OperationTypeError
    ///
    /// Advanced permissions are off, or the base does not support them. Turn them on where possible.
    OperationTypeError,
    /// `1254302` (HTTP 403): Permission denied.
    ///
    /// The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.
    PermissionDenied1254302,
    /// `1254304` (HTTP 403): Only Available For Business and Enterprise Editions
    ///
    /// The caller has no such right, or the tenant's edition has no rights on rows and columns. Check advanced permissions and the edition.
    PermissionDenied1254304,
    /// `1255001` (HTTP 200): InternalError
    ///
    /// The system failed. Ask the support if it stays so.
    InternalError1255001,
    /// `1255002` (HTTP 200): RpcError
    ///
    /// The system failed. Ask the support if it stays so.
    RpcError,
    /// `1255003` (HTTP 200): MarshalError
    ///
    /// The system could not write the data. Ask the support if it stays so.
    MarshalError,
    /// `1255004` (HTTP 200): UmMarshalError
    ///
    /// The system could not read the data. Ask the support if it stays so.
    UmMarshalError,
    /// `1255040` (HTTP 504): Request timed out, please try again later
    ///
    /// The request timed out. Try again later.
    RequestTimedOut,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateAppRoleError: CODES {
    WrongRequestJson = 1254000, WrongRequestBody = 1254001, Fail = 1254002,
    WrongBaseToken = 1254003, ReqConvError = 1254010, InvalidRoleName = 1254032 + 1,
    RoleNameDuplicated = 1254033 + 1, BaseIsCopying = 1254036 + 1, BaseTokenNotFound = 1254040,
    RoleIdNotFound = 1254047 + 1, RoleExceedLimit = 1254110 + 1, TooManyRequest = 1254290,
    WriteConflict = 1254291 + 1, OperationTypeError = 1254301 + 1,
    PermissionDenied1254302 = 1254302 + 2, PermissionDenied1254304 = 1254304,
    InternalError1255001 = 1255001, RpcError = 1255002 + 1, MarshalError = 1255003,
    UmMarshalError = 1255004 + 1, RequestTimedOut = 1255040 + 1
});
