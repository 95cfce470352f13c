// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_role`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a custom role in a base, with its rights on tables and blocks.
///
/// `POST /open-apis/bitable/v1/apps/:app_token/roles`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `base:role:create`, `bitable:app`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role/create>
#[doc(alias = "bitable.v1.app_role.create")]
#[doc(alias = "/open-apis/bitable/v1/apps/:app_token/roles")]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAppRole {
    /// The base.
    ///
    /// Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    pub app_token: String,
    /// The name of the role.
    ///
    /// Example: `普通用户`.
    pub role_name: String,
    /// The rights on tables.
    ///
    /// Length: at most 100.
    pub table_roles: Vec<AppRoleTableRole>,
    /// The rights on blocks.
    ///
    /// Length: at most 100.
    pub block_roles: Option<Vec<AppRoleBlockRole>>,
}

impl CreateAppRole {
    /// A request with what the endpoint requires.
    pub fn new(
        app_token: impl Into<String>,
        role_name: impl Into<String>,
        table_roles: impl IntoIterator<Item = impl Into<AppRoleTableRole>>,
    ) -> Self {
        Self {
            app_token: app_token.into(),
            role_name: role_name.into(),
            table_roles: table_roles.into_iter().map(Into::into).collect(),
            block_roles: None,
        }
    }
}

crate::setters!(CreateAppRole {
    block_roles(impl IntoIterator<Item = impl Into<AppRoleBlockRole>>).into_iter().map(Into::into).collect()
});

crate::request!(CreateAppRole -> CreateAppRoleResponse, CreateAppRoleError {
    "bitable.v1.app_role.create", POST "/open-apis/bitable/v1/apps/:app_token/roles", None,
    [Tenant, User], read_value Data, Json;
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
    #[doc(alias = "1254000")]
    WrongRequestJson,
    /// `1254001` (HTTP 200): WrongRequestBody
    ///
    /// The body is wrong. Check that all required parameters are there.
    #[doc(alias = "1254001")]
    WrongRequestBody,
    /// `1254002` (HTTP 200): Fail
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1254002")]
    Fail,
    /// `1254003` (HTTP 200): WrongBaseToken
    ///
    /// The base's token is wrong. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    #[doc(alias = "1254003")]
    WrongBaseToken,
    /// `1254010` (HTTP 200): ReqConvError
    ///
    /// The request could not be read. Check the types and forms of its parameters.
    #[doc(alias = "1254010")]
    ReqConvError,
    /// `1254032` (HTTP 400): InvalidRoleName
    ///
    /// The name of the role is not valid. Use another one.
    #[doc(alias = "1254032")]
    InvalidRoleName,
    /// `1254033` (HTTP 400): RoleNameDuplicated
    ///
    /// There is a role of this name already. Use another name.
    #[doc(alias = "1254033")]
    RoleNameDuplicated,
    /// `1254036` (HTTP 400): Base is copying, please try again later.
    ///
    /// The base is still being copied. Wait until that is done, then try again.
    #[doc(alias = "1254036")]
    BaseIsCopying,
    /// `1254040` (HTTP 200): BaseTokenNotFound
    ///
    /// The base does not exist. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    #[doc(alias = "1254040")]
    BaseTokenNotFound,
    /// `1254047` (HTTP 404): RoleIdNotFound
    ///
    /// The role does not exist. Check `role_id`.
    #[doc(alias = "1254047")]
    RoleIdNotFound,
    /// `1254110` (HTTP 400): RoleExceedLimit
    ///
    /// The base has 30 roles, which is the most. Delete one.
    #[doc(alias = "1254110")]
    RoleExceedLimit,
    /// `1254290` (HTTP 200): TooManyRequest
    ///
    /// Too many requests. Slow down and try again later.
    #[doc(alias = "1254290")]
    TooManyRequest,
    /// `1254291` (HTTP 200): Write conflict
    ///
    /// The table is being written by another call. Write to one table with one call after the other.
    #[doc(alias = "1254291")]
    WriteConflict,
    /// `1254301` (HTTP 400): OperationTypeError
    ///
    /// Advanced permissions are off, or the base does not support them. Turn them on where possible.
    #[doc(alias = "1254301")]
    OperationTypeError,
    /// `1254302` (HTTP 403): Permission denied.
    ///
    /// The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.
    #[doc(alias = "1254302")]
    PermissionDenied1254302,
    /// `1254304` (HTTP 403): Only Available For Business and Enterprise Editions
    ///
    /// The caller has no such right, or the tenant's edition has no rights on rows and columns. Check advanced permissions and the edition.
    #[doc(alias = "1254304")]
    PermissionDenied1254304,
    /// `1255001` (HTTP 200): InternalError
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1255001")]
    InternalError1255001,
    /// `1255002` (HTTP 200): RpcError
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1255002")]
    RpcError,
    /// `1255003` (HTTP 200): MarshalError
    ///
    /// The system could not write the data. Ask the support if it stays so.
    #[doc(alias = "1255003")]
    MarshalError,
    /// `1255004` (HTTP 200): UmMarshalError
    ///
    /// The system could not read the data. Ask the support if it stays so.
    #[doc(alias = "1255004")]
    UmMarshalError,
    /// `1255040` (HTTP 504): Request timed out, please try again later
    ///
    /// The request timed out. Try again later.
    #[doc(alias = "1255040")]
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
/// `DELETE /open-apis/bitable/v1/apps/:app_token/roles/:role_id`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `base:role:delete`, `bitable:app`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role/delete>
#[doc(alias = "bitable.v1.app_role.delete")]
#[doc(alias = "/open-apis/bitable/v1/apps/:app_token/roles/:role_id")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAppRole {
    /// The base.
    ///
    /// Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    pub app_token: String,
    /// The role.
    ///
    /// Example: `roljRpwIUt`.
    pub role_id: String,
}

impl DeleteAppRole {
    /// A request with what the endpoint requires.
    pub fn new(app_token: impl Into<String>, role_id: impl Into<String>) -> Self {
        Self {
            app_token: app_token.into(),
            role_id: role_id.into(),
        }
    }
}

crate::request!(DeleteAppRole -> DeleteAppRoleResponse, DeleteAppRoleError {
    "bitable.v1.app_role.delete", DELETE "/open-apis/bitable/v1/apps/:app_token/roles/:role_id",
    None, [Tenant, User], read_value Data, None;
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
    #[doc(alias = "1254000")]
    WrongRequestJson,
    /// `1254001` (HTTP 200): WrongRequestBody
    ///
    /// The body is wrong. Check that all required parameters are there.
    #[doc(alias = "1254001")]
    WrongRequestBody,
    /// `1254002` (HTTP 200): Fail
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1254002")]
    Fail,
    /// `1254003` (HTTP 200): WrongBaseToken
    ///
    /// The base's token is wrong. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    #[doc(alias = "1254003")]
    WrongBaseToken,
    /// `1254010` (HTTP 200): ReqConvError
    ///
    /// The request could not be read. Check the types and forms of its parameters.
    #[doc(alias = "1254010")]
    ReqConvError,
    /// `1254032` (HTTP 400): InvalidRoleName
    ///
    /// The name of the role is not valid. Use another one.
    #[doc(alias = "1254032")]
    InvalidRoleName,
    /// `1254033` (HTTP 400): RoleNameDuplicated
    ///
    /// There is a role of this name already. Use another name.
    #[doc(alias = "1254033")]
    RoleNameDuplicated,
    /// `1254036` (HTTP 400): Base is copying, please try again later.
    ///
    /// The base is still being copied. Wait until that is done, then try again.
    #[doc(alias = "1254036")]
    BaseIsCopying,
    /// `1254040` (HTTP 200): BaseTokenNotFound
    ///
    /// The base does not exist. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    #[doc(alias = "1254040")]
    BaseTokenNotFound,
    /// `1254047` (HTTP 404): RoleIdNotFound
    ///
    /// The role does not exist. Check `role_id`.
    #[doc(alias = "1254047")]
    RoleIdNotFound,
    /// `1254110` (HTTP 400): RoleExceedLimit
    ///
    /// The base has 30 roles, which is the most. Delete one.
    #[doc(alias = "1254110")]
    RoleExceedLimit,
    /// `1254290` (HTTP 200): TooManyRequest
    ///
    /// Too many requests. Slow down and try again later.
    #[doc(alias = "1254290")]
    TooManyRequest,
    /// `1254291` (HTTP 200): Write conflict
    ///
    /// The table is being written by another call. Write to one table with one call after the other.
    #[doc(alias = "1254291")]
    WriteConflict,
    /// `1254301` (HTTP 400): OperationTypeError
    ///
    /// Advanced permissions are off, or the base does not support them. Turn them on where possible.
    #[doc(alias = "1254301")]
    OperationTypeError,
    /// `1254302` (HTTP 403): Permission denied.
    ///
    /// The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.
    #[doc(alias = "1254302")]
    PermissionDenied1254302,
    /// `1255001` (HTTP 200): InternalError
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1255001")]
    InternalError1255001,
    /// `1255002` (HTTP 200): RpcError
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1255002")]
    RpcError,
    /// `1255003` (HTTP 200): MarshalError
    ///
    /// The system could not write the data. Ask the support if it stays so.
    #[doc(alias = "1255003")]
    MarshalError,
    /// `1255004` (HTTP 200): UmMarshalError
    ///
    /// The system could not read the data. Ask the support if it stays so.
    #[doc(alias = "1255004")]
    UmMarshalError,
    /// `1255040` (HTTP 504): Request timed out, please try again later
    ///
    /// The request timed out. Try again later.
    #[doc(alias = "1255040")]
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
/// `GET /open-apis/bitable/v1/apps/:app_token/roles`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `base:role:read`, `bitable:app`, `bitable:app:readonly`
/// - Rate limit: 20 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role/list>
#[doc(alias = "bitable.v1.app_role.list")]
#[doc(alias = "/open-apis/bitable/v1/apps/:app_token/roles")]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAppRole {
    /// The base.
    ///
    /// Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    pub app_token: String,
    /// How many items a page holds at most.
    ///
    /// Range: at most `30`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0`.
    pub page_token: Option<String>,
}

impl ListAppRole {
    /// A request with what the endpoint requires.
    pub fn new(app_token: impl Into<String>) -> Self {
        Self {
            app_token: app_token.into(),
            page_size: None,
            page_token: None,
        }
    }
}

crate::setters!(ListAppRole { page_size(i64), page_token(impl Into<String>).into() });

crate::request!(ListAppRole -> ListAppRoleResponse, ListAppRoleError {
    "bitable.v1.app_role.list", GET "/open-apis/bitable/v1/apps/:app_token/roles", None,
    [Tenant, User], read_value Data, None;
    Path app_token "app_token", Query page_size "page_size", Query page_token "page_token"
});

crate::paged!(ListAppRole: AppRole { page_token, page_size; page_token, has_more, items });

/// What `bitable.v1.app_role.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppRoleResponse {
    /// The items of this page.
    pub items: Vec<AppRole>,
    /// Where the next page begins, as the page before said; left out for the first one.
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
    #[doc(alias = "1254000")]
    WrongRequestJson,
    /// `1254001` (HTTP 200): WrongRequestBody
    ///
    /// The body is wrong. Check that all required parameters are there.
    #[doc(alias = "1254001")]
    WrongRequestBody,
    /// `1254002` (HTTP 200): Fail
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1254002")]
    Fail,
    /// `1254003` (HTTP 200): WrongBaseToken
    ///
    /// The base's token is wrong. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    #[doc(alias = "1254003")]
    WrongBaseToken,
    /// `1254010` (HTTP 200): ReqConvError
    ///
    /// The request could not be read. Check the types and forms of its parameters.
    #[doc(alias = "1254010")]
    ReqConvError,
    /// `1254032` (HTTP 400): InvalidRoleName
    ///
    /// The name of the role is not valid. Use another one.
    #[doc(alias = "1254032")]
    InvalidRoleName,
    /// `1254033` (HTTP 400): RoleNameDuplicated
    ///
    /// There is a role of this name already. Use another name.
    #[doc(alias = "1254033")]
    RoleNameDuplicated,
    /// `1254036` (HTTP 400): Base is copying, please try again later.
    ///
    /// The base is still being copied. Wait until that is done, then try again.
    #[doc(alias = "1254036")]
    BaseIsCopying,
    /// `1254040` (HTTP 200): BaseTokenNotFound
    ///
    /// The base does not exist. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    #[doc(alias = "1254040")]
    BaseTokenNotFound,
    /// `1254047` (HTTP 404): RoleIdNotFound
    ///
    /// The role does not exist. Check `role_id`.
    #[doc(alias = "1254047")]
    RoleIdNotFound,
    /// `1254110` (HTTP 400): RoleExceedLimit
    ///
    /// The base has 30 roles, which is the most. Delete one.
    #[doc(alias = "1254110")]
    RoleExceedLimit,
    /// `1254290` (HTTP 200): TooManyRequest
    ///
    /// Too many requests. Slow down and try again later.
    #[doc(alias = "1254290")]
    TooManyRequest,
    /// `1254291` (HTTP 200): Write conflict
    ///
    /// The table is being written by another call. Write to one table with one call after the other.
    #[doc(alias = "1254291")]
    WriteConflict,
    /// `1254301` (HTTP 400): OperationTypeError
    ///
    /// Advanced permissions are off, or the base does not support them. Turn them on where possible.
    #[doc(alias = "1254301")]
    OperationTypeError,
    /// `1254302` (HTTP 403): Permission denied.
    ///
    /// The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.
    #[doc(alias = "1254302")]
    PermissionDenied1254302,
    /// `1255001` (HTTP 200): InternalError
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1255001")]
    InternalError1255001,
    /// `1255002` (HTTP 200): RpcError
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1255002")]
    RpcError,
    /// `1255003` (HTTP 200): MarshalError
    ///
    /// The system could not write the data. Ask the support if it stays so.
    #[doc(alias = "1255003")]
    MarshalError,
    /// `1255004` (HTTP 200): UmMarshalError
    ///
    /// The system could not read the data. Ask the support if it stays so.
    #[doc(alias = "1255004")]
    UmMarshalError,
    /// `1255040` (HTTP 504): Request timed out, please try again later
    ///
    /// The request timed out. Try again later.
    #[doc(alias = "1255040")]
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
/// `PUT /open-apis/bitable/v1/apps/:app_token/roles/:role_id`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `base:role:update`, `bitable:app`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role/update>
#[doc(alias = "bitable.v1.app_role.update")]
#[doc(alias = "/open-apis/bitable/v1/apps/:app_token/roles/:role_id")]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateAppRole {
    /// The base.
    ///
    /// Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    pub app_token: String,
    /// The role.
    ///
    /// Example: `roljRpwIUt`.
    pub role_id: String,
    /// The name of the role.
    ///
    /// Example: `自定义角色1`.
    pub role_name: String,
    /// The rights on tables.
    ///
    /// Length: at most 100.
    pub table_roles: Vec<AppRoleTableRole>,
    /// The rights on blocks.
    ///
    /// Length: at most 100.
    pub block_roles: Option<Vec<AppRoleBlockRole>>,
}

impl UpdateAppRole {
    /// A request with what the endpoint requires.
    pub fn new(
        app_token: impl Into<String>,
        role_id: impl Into<String>,
        role_name: impl Into<String>,
        table_roles: impl IntoIterator<Item = impl Into<AppRoleTableRole>>,
    ) -> Self {
        Self {
            app_token: app_token.into(),
            role_id: role_id.into(),
            role_name: role_name.into(),
            table_roles: table_roles.into_iter().map(Into::into).collect(),
            block_roles: None,
        }
    }
}

crate::setters!(UpdateAppRole {
    block_roles(impl IntoIterator<Item = impl Into<AppRoleBlockRole>>).into_iter().map(Into::into).collect()
});

crate::request!(UpdateAppRole -> UpdateAppRoleResponse, UpdateAppRoleError {
    "bitable.v1.app_role.update", PUT "/open-apis/bitable/v1/apps/:app_token/roles/:role_id", None,
    [Tenant, User], read_value Data, Json;
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
    #[doc(alias = "1254000")]
    WrongRequestJson,
    /// `1254001` (HTTP 200): WrongRequestBody
    ///
    /// The body is wrong. Check that all required parameters are there.
    #[doc(alias = "1254001")]
    WrongRequestBody,
    /// `1254002` (HTTP 200): Fail
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1254002")]
    Fail,
    /// `1254003` (HTTP 200): WrongBaseToken
    ///
    /// The base's token is wrong. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    #[doc(alias = "1254003")]
    WrongBaseToken,
    /// `1254010` (HTTP 200): ReqConvError
    ///
    /// The request could not be read. Check the types and forms of its parameters.
    #[doc(alias = "1254010")]
    ReqConvError,
    /// `1254032` (HTTP 400): InvalidRoleName
    ///
    /// The name of the role is not valid. Use another one.
    #[doc(alias = "1254032")]
    InvalidRoleName,
    /// `1254033` (HTTP 400): RoleNameDuplicated
    ///
    /// There is a role of this name already. Use another name.
    #[doc(alias = "1254033")]
    RoleNameDuplicated,
    /// `1254036` (HTTP 400): Base is copying, please try again later.
    ///
    /// The base is still being copied. Wait until that is done, then try again.
    #[doc(alias = "1254036")]
    BaseIsCopying,
    /// `1254040` (HTTP 200): BaseTokenNotFound
    ///
    /// The base does not exist. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    #[doc(alias = "1254040")]
    BaseTokenNotFound,
    /// `1254047` (HTTP 404): RoleIdNotFound
    ///
    /// The role does not exist. Check `role_id`.
    #[doc(alias = "1254047")]
    RoleIdNotFound,
    /// `1254110` (HTTP 400): RoleExceedLimit
    ///
    /// The base has 30 roles, which is the most. Delete one.
    #[doc(alias = "1254110")]
    RoleExceedLimit,
    /// `1254290` (HTTP 200): TooManyRequest
    ///
    /// Too many requests. Slow down and try again later.
    #[doc(alias = "1254290")]
    TooManyRequest,
    /// `1254291` (HTTP 200): Write conflict
    ///
    /// The table is being written by another call. Write to one table with one call after the other.
    #[doc(alias = "1254291")]
    WriteConflict,
    /// `1254301` (HTTP 400): OperationTypeError
    ///
    /// Advanced permissions are off, or the base does not support them. Turn them on where possible.
    #[doc(alias = "1254301")]
    OperationTypeError,
    /// `1254302` (HTTP 403): Permission denied.
    ///
    /// The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.
    #[doc(alias = "1254302")]
    PermissionDenied1254302,
    /// `1254304` (HTTP 403): Only Available For Business and Enterprise Editions
    ///
    /// The caller has no such right, or the tenant's edition has no rights on rows and columns. Check advanced permissions and the edition.
    #[doc(alias = "1254304")]
    PermissionDenied1254304,
    /// `1255001` (HTTP 200): InternalError
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1255001")]
    InternalError1255001,
    /// `1255002` (HTTP 200): RpcError
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1255002")]
    RpcError,
    /// `1255003` (HTTP 200): MarshalError
    ///
    /// The system could not write the data. Ask the support if it stays so.
    #[doc(alias = "1255003")]
    MarshalError,
    /// `1255004` (HTTP 200): UmMarshalError
    ///
    /// The system could not read the data. Ask the support if it stays so.
    #[doc(alias = "1255004")]
    UmMarshalError,
    /// `1255040` (HTTP 504): Request timed out, please try again later
    ///
    /// The request timed out. Try again later.
    #[doc(alias = "1255040")]
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
