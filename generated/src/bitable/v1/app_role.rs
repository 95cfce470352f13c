// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_role`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
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
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateAppRole {
    /// The base.
    ///
    /// Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    #[serde(skip)]
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block_roles: Option<Vec<AppRoleBlockRole>>,
}

impl CreateAppRole {
    /// A request with what the endpoint requires.
    #[must_use]
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

    /// Sets [`block_roles`](Self#structfield.block_roles).
    #[must_use]
    pub fn block_roles(
        mut self,
        block_roles: impl IntoIterator<Item = impl Into<AppRoleBlockRole>>,
    ) -> Self {
        self.block_roles = Some(block_roles.into_iter().map(Into::into).collect());
        self
    }
}

impl crate::Endpoint for CreateAppRole {
    type Response = CreateAppRoleResponse;
    type Error = CreateAppRoleError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "bitable.v1.app_role.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/bitable/v1/apps/:app_token/roles",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("app_token", self.app_token.clone())]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `bitable.v1.app_role.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateAppRoleResponse {
    /// The role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<AppRole>,
}

/// What `bitable.v1.app_role.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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
    BaseCopyingTryAgainLater,
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
    PermissionDenied,
    /// `1254304` (HTTP 403): Only Available For Business and Enterprise Editions
    ///
    /// The caller has no such right, or the tenant's edition has no rights on rows and columns. Check advanced permissions and the edition.
    #[doc(alias = "1254304")]
    OnlyAvailableBusinessEnterpriseEditions,
    /// `1255001` (HTTP 200): InternalError
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1255001")]
    InternalError,
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
    TimedOutTryAgainLater,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreateAppRoleError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::WrongRequestJson,
            crate::ErrorFacts::new(
                1254000,
                200,
                "WrongRequestJson",
                "The body is not valid JSON. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::WrongRequestBody,
            crate::ErrorFacts::new(
                1254001,
                200,
                "WrongRequestBody",
                "The body is wrong. Check that all required parameters are there.",
                false,
            ),
        ),
        (
            Self::Fail,
            crate::ErrorFacts::new(
                1254002,
                200,
                "Fail",
                "The system failed. Ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::WrongBaseToken,
            crate::ErrorFacts::new(
                1254003,
                200,
                "WrongBaseToken",
                "The base's token is wrong. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.",
                false,
            ),
        ),
        (
            Self::ReqConvError,
            crate::ErrorFacts::new(
                1254010,
                200,
                "ReqConvError",
                "The request could not be read. Check the types and forms of its parameters.",
                false,
            ),
        ),
        (
            Self::InvalidRoleName,
            crate::ErrorFacts::new(
                1254032,
                400,
                "InvalidRoleName",
                "The name of the role is not valid. Use another one.",
                false,
            ),
        ),
        (
            Self::RoleNameDuplicated,
            crate::ErrorFacts::new(
                1254033,
                400,
                "RoleNameDuplicated",
                "There is a role of this name already. Use another name.",
                false,
            ),
        ),
        (
            Self::BaseCopyingTryAgainLater,
            crate::ErrorFacts::new(
                1254036,
                400,
                "Base is copying, please try again later.",
                "The base is still being copied. Wait until that is done, then try again.",
                false,
            ),
        ),
        (
            Self::BaseTokenNotFound,
            crate::ErrorFacts::new(
                1254040,
                200,
                "BaseTokenNotFound",
                "The base does not exist. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.",
                false,
            ),
        ),
        (
            Self::RoleIdNotFound,
            crate::ErrorFacts::new(
                1254047,
                404,
                "RoleIdNotFound",
                "The role does not exist. Check `role_id`.",
                false,
            ),
        ),
        (
            Self::RoleExceedLimit,
            crate::ErrorFacts::new(
                1254110,
                400,
                "RoleExceedLimit",
                "The base has 30 roles, which is the most. Delete one.",
                false,
            ),
        ),
        (
            Self::TooManyRequest,
            crate::ErrorFacts::new(
                1254290,
                200,
                "TooManyRequest",
                "Too many requests. Slow down and try again later.",
                false,
            ),
        ),
        (
            Self::WriteConflict,
            crate::ErrorFacts::new(
                1254291,
                200,
                "Write conflict",
                "The table is being written by another call. Write to one table with one call after the other.",
                false,
            ),
        ),
        (
            Self::OperationTypeError,
            crate::ErrorFacts::new(
                1254301,
                400,
                "OperationTypeError",
                "Advanced permissions are off, or the base does not support them. Turn them on where possible.",
                false,
            ),
        ),
        (
            Self::PermissionDenied,
            crate::ErrorFacts::new(
                1254302,
                403,
                "Permission denied.",
                "The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.",
                false,
            ),
        ),
        (
            Self::OnlyAvailableBusinessEnterpriseEditions,
            crate::ErrorFacts::new(
                1254304,
                403,
                "Only Available For Business and Enterprise Editions",
                "The caller has no such right, or the tenant's edition has no rights on rows and columns. Check advanced permissions and the edition.",
                false,
            ),
        ),
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                1255001,
                200,
                "InternalError",
                "The system failed. Ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::RpcError,
            crate::ErrorFacts::new(
                1255002,
                200,
                "RpcError",
                "The system failed. Ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::MarshalError,
            crate::ErrorFacts::new(
                1255003,
                200,
                "MarshalError",
                "The system could not write the data. Ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::UmMarshalError,
            crate::ErrorFacts::new(
                1255004,
                200,
                "UmMarshalError",
                "The system could not read the data. Ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::TimedOutTryAgainLater,
            crate::ErrorFacts::new(
                1255040,
                504,
                "Request timed out, please try again later",
                "The request timed out. Try again later.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(CreateAppRoleError);

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
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteAppRole {
    /// The base.
    ///
    /// Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    #[serde(skip)]
    pub app_token: String,
    /// The role.
    ///
    /// Example: `roljRpwIUt`.
    #[serde(skip)]
    pub role_id: String,
}

impl DeleteAppRole {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(app_token: impl Into<String>, role_id: impl Into<String>) -> Self {
        Self {
            app_token: app_token.into(),
            role_id: role_id.into(),
        }
    }
}

impl crate::Endpoint for DeleteAppRole {
    type Response = DeleteAppRoleResponse;
    type Error = DeleteAppRoleError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "bitable.v1.app_role.delete",
        method: crate::Method::DELETE,
        host: None,
        path: "/open-apis/bitable/v1/apps/:app_token/roles/:role_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("app_token", self.app_token.clone()), ("role_id", self.role_id.clone())]
    }
}

/// What `bitable.v1.app_role.delete` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteAppRoleResponse {}
/// What `bitable.v1.app_role.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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
    BaseCopyingTryAgainLater,
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
    PermissionDenied,
    /// `1255001` (HTTP 200): InternalError
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1255001")]
    InternalError,
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
    TimedOutTryAgainLater,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl DeleteAppRoleError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::WrongRequestJson,
            crate::ErrorFacts::new(
                1254000,
                200,
                "WrongRequestJson",
                "The body is not valid JSON. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::WrongRequestBody,
            crate::ErrorFacts::new(
                1254001,
                200,
                "WrongRequestBody",
                "The body is wrong. Check that all required parameters are there.",
                false,
            ),
        ),
        (
            Self::Fail,
            crate::ErrorFacts::new(
                1254002,
                200,
                "Fail",
                "The system failed. Ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::WrongBaseToken,
            crate::ErrorFacts::new(
                1254003,
                200,
                "WrongBaseToken",
                "The base's token is wrong. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.",
                false,
            ),
        ),
        (
            Self::ReqConvError,
            crate::ErrorFacts::new(
                1254010,
                200,
                "ReqConvError",
                "The request could not be read. Check the types and forms of its parameters.",
                false,
            ),
        ),
        (
            Self::InvalidRoleName,
            crate::ErrorFacts::new(
                1254032,
                400,
                "InvalidRoleName",
                "The name of the role is not valid. Use another one.",
                false,
            ),
        ),
        (
            Self::RoleNameDuplicated,
            crate::ErrorFacts::new(
                1254033,
                400,
                "RoleNameDuplicated",
                "There is a role of this name already. Use another name.",
                false,
            ),
        ),
        (
            Self::BaseCopyingTryAgainLater,
            crate::ErrorFacts::new(
                1254036,
                400,
                "Base is copying, please try again later.",
                "The base is still being copied. Wait until that is done, then try again.",
                false,
            ),
        ),
        (
            Self::BaseTokenNotFound,
            crate::ErrorFacts::new(
                1254040,
                200,
                "BaseTokenNotFound",
                "The base does not exist. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.",
                false,
            ),
        ),
        (
            Self::RoleIdNotFound,
            crate::ErrorFacts::new(
                1254047,
                404,
                "RoleIdNotFound",
                "The role does not exist. Check `role_id`.",
                false,
            ),
        ),
        (
            Self::RoleExceedLimit,
            crate::ErrorFacts::new(
                1254110,
                400,
                "RoleExceedLimit",
                "The base has 30 roles, which is the most. Delete one.",
                false,
            ),
        ),
        (
            Self::TooManyRequest,
            crate::ErrorFacts::new(
                1254290,
                200,
                "TooManyRequest",
                "Too many requests. Slow down and try again later.",
                false,
            ),
        ),
        (
            Self::WriteConflict,
            crate::ErrorFacts::new(
                1254291,
                200,
                "Write conflict",
                "The table is being written by another call. Write to one table with one call after the other.",
                false,
            ),
        ),
        (
            Self::OperationTypeError,
            crate::ErrorFacts::new(
                1254301,
                400,
                "OperationTypeError",
                "Advanced permissions are off, or the base does not support them. Turn them on where possible.",
                false,
            ),
        ),
        (
            Self::PermissionDenied,
            crate::ErrorFacts::new(
                1254302,
                403,
                "Permission denied.",
                "The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.",
                false,
            ),
        ),
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                1255001,
                200,
                "InternalError",
                "The system failed. Ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::RpcError,
            crate::ErrorFacts::new(
                1255002,
                200,
                "RpcError",
                "The system failed. Ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::MarshalError,
            crate::ErrorFacts::new(
                1255003,
                200,
                "MarshalError",
                "The system could not write the data. Ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::UmMarshalError,
            crate::ErrorFacts::new(
                1255004,
                200,
                "UmMarshalError",
                "The system could not read the data. Ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::TimedOutTryAgainLater,
            crate::ErrorFacts::new(
                1255040,
                504,
                "Request timed out, please try again later",
                "The request timed out. Try again later.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(DeleteAppRoleError);

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
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListAppRole {
    /// The base.
    ///
    /// Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    #[serde(skip)]
    pub app_token: String,
    /// How many items a page holds at most.
    ///
    /// Range: at most `30`. Example: `10`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0`.
    #[serde(skip)]
    pub page_token: Option<String>,
}

impl ListAppRole {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(app_token: impl Into<String>) -> Self {
        Self {
            app_token: app_token.into(),
            page_size: None,
            page_token: None,
        }
    }

    /// Sets [`page_size`](Self#structfield.page_size).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`page_token`](Self#structfield.page_token).
    #[must_use]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }
}

impl crate::Endpoint for ListAppRole {
    type Response = ListAppRoleResponse;
    type Error = ListAppRoleError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "bitable.v1.app_role.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/bitable/v1/apps/:app_token/roles",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("app_token", self.app_token.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
    }
}

impl crate::Paged for ListAppRole {
    type Item = AppRole;
    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token);
    }

    fn set_page_size(&mut self, size: i64) {
        self.page_size = Some(size);
    }

    fn next(response: &Self::Response) -> (Option<bool>, Option<&str>) {
        (response.has_more, response.page_token.as_deref())
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.items.unwrap_or_default()
    }
}

/// What `bitable.v1.app_role.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListAppRoleResponse {
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<AppRole>>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// How many there are in all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
}

/// What `bitable.v1.app_role.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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
    BaseCopyingTryAgainLater,
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
    PermissionDenied,
    /// `1255001` (HTTP 200): InternalError
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1255001")]
    InternalError,
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
    TimedOutTryAgainLater,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ListAppRoleError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::WrongRequestJson,
            crate::ErrorFacts::new(
                1254000,
                200,
                "WrongRequestJson",
                "The body is not valid JSON. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::WrongRequestBody,
            crate::ErrorFacts::new(
                1254001,
                200,
                "WrongRequestBody",
                "The body is wrong. Check that all required parameters are there.",
                false,
            ),
        ),
        (
            Self::Fail,
            crate::ErrorFacts::new(
                1254002,
                200,
                "Fail",
                "The system failed. Ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::WrongBaseToken,
            crate::ErrorFacts::new(
                1254003,
                200,
                "WrongBaseToken",
                "The base's token is wrong. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.",
                false,
            ),
        ),
        (
            Self::ReqConvError,
            crate::ErrorFacts::new(
                1254010,
                200,
                "ReqConvError",
                "The request could not be read. Check the types and forms of its parameters.",
                false,
            ),
        ),
        (
            Self::InvalidRoleName,
            crate::ErrorFacts::new(
                1254032,
                400,
                "InvalidRoleName",
                "The name of the role is not valid. Use another one.",
                false,
            ),
        ),
        (
            Self::RoleNameDuplicated,
            crate::ErrorFacts::new(
                1254033,
                400,
                "RoleNameDuplicated",
                "There is a role of this name already. Use another name.",
                false,
            ),
        ),
        (
            Self::BaseCopyingTryAgainLater,
            crate::ErrorFacts::new(
                1254036,
                400,
                "Base is copying, please try again later.",
                "The base is still being copied. Wait until that is done, then try again.",
                false,
            ),
        ),
        (
            Self::BaseTokenNotFound,
            crate::ErrorFacts::new(
                1254040,
                200,
                "BaseTokenNotFound",
                "The base does not exist. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.",
                false,
            ),
        ),
        (
            Self::RoleIdNotFound,
            crate::ErrorFacts::new(
                1254047,
                404,
                "RoleIdNotFound",
                "The role does not exist. Check `role_id`.",
                false,
            ),
        ),
        (
            Self::RoleExceedLimit,
            crate::ErrorFacts::new(
                1254110,
                400,
                "RoleExceedLimit",
                "The base has 30 roles, which is the most. Delete one.",
                false,
            ),
        ),
        (
            Self::TooManyRequest,
            crate::ErrorFacts::new(
                1254290,
                200,
                "TooManyRequest",
                "Too many requests. Slow down and try again later.",
                false,
            ),
        ),
        (
            Self::WriteConflict,
            crate::ErrorFacts::new(
                1254291,
                200,
                "Write conflict",
                "The table is being written by another call. Write to one table with one call after the other.",
                false,
            ),
        ),
        (
            Self::OperationTypeError,
            crate::ErrorFacts::new(
                1254301,
                400,
                "OperationTypeError",
                "Advanced permissions are off, or the base does not support them. Turn them on where possible.",
                false,
            ),
        ),
        (
            Self::PermissionDenied,
            crate::ErrorFacts::new(
                1254302,
                403,
                "Permission denied.",
                "The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.",
                false,
            ),
        ),
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                1255001,
                200,
                "InternalError",
                "The system failed. Ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::RpcError,
            crate::ErrorFacts::new(
                1255002,
                200,
                "RpcError",
                "The system failed. Ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::MarshalError,
            crate::ErrorFacts::new(
                1255003,
                200,
                "MarshalError",
                "The system could not write the data. Ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::UmMarshalError,
            crate::ErrorFacts::new(
                1255004,
                200,
                "UmMarshalError",
                "The system could not read the data. Ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::TimedOutTryAgainLater,
            crate::ErrorFacts::new(
                1255040,
                504,
                "Request timed out, please try again later",
                "The request timed out. Try again later.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(ListAppRoleError);

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
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateAppRole {
    /// The base.
    ///
    /// Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    #[serde(skip)]
    pub app_token: String,
    /// The role.
    ///
    /// Example: `roljRpwIUt`.
    #[serde(skip)]
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block_roles: Option<Vec<AppRoleBlockRole>>,
}

impl UpdateAppRole {
    /// A request with what the endpoint requires.
    #[must_use]
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

    /// Sets [`block_roles`](Self#structfield.block_roles).
    #[must_use]
    pub fn block_roles(
        mut self,
        block_roles: impl IntoIterator<Item = impl Into<AppRoleBlockRole>>,
    ) -> Self {
        self.block_roles = Some(block_roles.into_iter().map(Into::into).collect());
        self
    }
}

impl crate::Endpoint for UpdateAppRole {
    type Response = UpdateAppRoleResponse;
    type Error = UpdateAppRoleError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "bitable.v1.app_role.update",
        method: crate::Method::PUT,
        host: None,
        path: "/open-apis/bitable/v1/apps/:app_token/roles/:role_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("app_token", self.app_token.clone()), ("role_id", self.role_id.clone())]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `bitable.v1.app_role.update` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateAppRoleResponse {
    /// The role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<AppRole>,
}

/// What `bitable.v1.app_role.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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
    BaseCopyingTryAgainLater,
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
    PermissionDenied,
    /// `1254304` (HTTP 403): Only Available For Business and Enterprise Editions
    ///
    /// The caller has no such right, or the tenant's edition has no rights on rows and columns. Check advanced permissions and the edition.
    #[doc(alias = "1254304")]
    OnlyAvailableBusinessEnterpriseEditions,
    /// `1255001` (HTTP 200): InternalError
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1255001")]
    InternalError,
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
    TimedOutTryAgainLater,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl UpdateAppRoleError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::WrongRequestJson,
            crate::ErrorFacts::new(
                1254000,
                200,
                "WrongRequestJson",
                "The body is not valid JSON. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::WrongRequestBody,
            crate::ErrorFacts::new(
                1254001,
                200,
                "WrongRequestBody",
                "The body is wrong. Check that all required parameters are there.",
                false,
            ),
        ),
        (
            Self::Fail,
            crate::ErrorFacts::new(
                1254002,
                200,
                "Fail",
                "The system failed. Ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::WrongBaseToken,
            crate::ErrorFacts::new(
                1254003,
                200,
                "WrongBaseToken",
                "The base's token is wrong. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.",
                false,
            ),
        ),
        (
            Self::ReqConvError,
            crate::ErrorFacts::new(
                1254010,
                200,
                "ReqConvError",
                "The request could not be read. Check the types and forms of its parameters.",
                false,
            ),
        ),
        (
            Self::InvalidRoleName,
            crate::ErrorFacts::new(
                1254032,
                400,
                "InvalidRoleName",
                "The name of the role is not valid. Use another one.",
                false,
            ),
        ),
        (
            Self::RoleNameDuplicated,
            crate::ErrorFacts::new(
                1254033,
                400,
                "RoleNameDuplicated",
                "There is a role of this name already. Use another name.",
                false,
            ),
        ),
        (
            Self::BaseCopyingTryAgainLater,
            crate::ErrorFacts::new(
                1254036,
                400,
                "Base is copying, please try again later.",
                "The base is still being copied. Wait until that is done, then try again.",
                false,
            ),
        ),
        (
            Self::BaseTokenNotFound,
            crate::ErrorFacts::new(
                1254040,
                200,
                "BaseTokenNotFound",
                "The base does not exist. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.",
                false,
            ),
        ),
        (
            Self::RoleIdNotFound,
            crate::ErrorFacts::new(
                1254047,
                404,
                "RoleIdNotFound",
                "The role does not exist. Check `role_id`.",
                false,
            ),
        ),
        (
            Self::RoleExceedLimit,
            crate::ErrorFacts::new(
                1254110,
                400,
                "RoleExceedLimit",
                "The base has 30 roles, which is the most. Delete one.",
                false,
            ),
        ),
        (
            Self::TooManyRequest,
            crate::ErrorFacts::new(
                1254290,
                200,
                "TooManyRequest",
                "Too many requests. Slow down and try again later.",
                false,
            ),
        ),
        (
            Self::WriteConflict,
            crate::ErrorFacts::new(
                1254291,
                200,
                "Write conflict",
                "The table is being written by another call. Write to one table with one call after the other.",
                false,
            ),
        ),
        (
            Self::OperationTypeError,
            crate::ErrorFacts::new(
                1254301,
                400,
                "OperationTypeError",
                "Advanced permissions are off, or the base does not support them. Turn them on where possible.",
                false,
            ),
        ),
        (
            Self::PermissionDenied,
            crate::ErrorFacts::new(
                1254302,
                403,
                "Permission denied.",
                "The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.",
                false,
            ),
        ),
        (
            Self::OnlyAvailableBusinessEnterpriseEditions,
            crate::ErrorFacts::new(
                1254304,
                403,
                "Only Available For Business and Enterprise Editions",
                "The caller has no such right, or the tenant's edition has no rights on rows and columns. Check advanced permissions and the edition.",
                false,
            ),
        ),
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                1255001,
                200,
                "InternalError",
                "The system failed. Ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::RpcError,
            crate::ErrorFacts::new(
                1255002,
                200,
                "RpcError",
                "The system failed. Ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::MarshalError,
            crate::ErrorFacts::new(
                1255003,
                200,
                "MarshalError",
                "The system could not write the data. Ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::UmMarshalError,
            crate::ErrorFacts::new(
                1255004,
                200,
                "UmMarshalError",
                "The system could not read the data. Ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::TimedOutTryAgainLater,
            crate::ErrorFacts::new(
                1255040,
                504,
                "Request timed out, please try again later",
                "The request timed out. Try again later.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(UpdateAppRoleError);
