// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `role`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets a role of the recruiting system with its permissions.
///
/// [`GET /open-apis/hire/v1/roles/:role_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/role/get>) gives [`GetRoleResponse`] or fails with [`GetRoleError`].
///
/// Token: tenant. Scopes, any one of: `hire:auth:readonly`, `hire:auth`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(GetRole::new(role_id)).await?;
/// ```
#[doc(alias("hire.v1.role.get", "/open-apis/hire/v1/roles/:role_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRole {
    /// The role. Example: `7350589232462807068`.
    pub role_id: String,
}

crate::request_builder!(GetRole { role_id(impl Into<String>).into(); });
crate::request!(GetRole -> GetRoleResponse, GetRoleError {
    "hire.v1.role.get", GET "/open-apis/hire/v1/roles/:role_id", [Tenant], read_value Data, None,
    SCOPES = ["hire:auth:readonly", "hire:auth"], LIMITS = [10 in 1];
    Path role_id "role_id"
});

/// What `hire.v1.role.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoleResponse {
    /// The role.
    pub role: Option<RoleDetail>,
}

crate::object!(GetRoleResponse { role "role" });

/// What `hire.v1.role.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetRoleError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002352` (HTTP 400): 角色不存在
    ///
    /// The role does not exist. Check `role_id`.
    RoleNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetRoleError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6, RoleNotFound = 1002352
});

/// Lists the roles of the recruiting system.
///
/// [`GET /open-apis/hire/v1/roles`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/role/list>) gives [`ListRoleResponse`] or fails with [`ListRoleError`].
///
/// Token: tenant. Scopes, any one of: `hire:auth:readonly`, `hire:auth`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListRole::new()).items();
/// ```
#[doc(alias("hire.v1.role.list", "/open-apis/hire/v1/roles"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRole {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `10`. Range: at most `200`. Example: `100`.
    pub page_size: Option<i64>,
}

crate::request_builder!(ListRole { page_token(impl Into<String>).into(), page_size(i64) });
crate::request!(ListRole -> ListRoleResponse, ListRoleError {
    "hire.v1.role.list", GET "/open-apis/hire/v1/roles", [Tenant], read_value Data, None,
    SCOPES = ["hire:auth:readonly", "hire:auth"], LIMITS = [1000 in 60, 50 in 1];
    Query page_token "page_token", Query page_size "page_size"
});
crate::paged!(ListRole: Role { page_token, page_size; page_token, has_more, items });

/// What `hire.v1.role.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoleResponse {
    /// The items of this page.
    pub items: Vec<Role>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListRoleResponse { items "items", has_more "has_more", page_token "page_token" });

/// What `hire.v1.role.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListRoleError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListRoleError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});
