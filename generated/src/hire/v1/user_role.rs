// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user_role`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists which users have which roles in the recruiting system, and for which part of the business.
///
/// [`GET /open-apis/hire/v1/user_roles`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/user_role/list>) gives [`ListUserRoleResponse`] or fails with [`ListUserRoleError`].
///
/// Token: tenant. Scopes, any one of: `hire:auth:readonly`, `hire:auth`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListUserRole::new()).items();
/// ```
#[doc(alias("hire.v1.user_role.list", "/open-apis/hire/v1/user_roles"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUserRole {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `10`. Range: at most `100`. Example: `10`.
    pub page_size: Option<i64>,
    /// Only roles of this user, by the kind of id that the call uses. Example: `7326856229396906012`.
    pub user_id: Option<String>,
    /// Only users with this role. Example: `101`.
    pub role_id: Option<String>,
    /// The earliest time of change, in milliseconds since 1970. Example: `1618500278663`.
    pub update_start_time: Option<String>,
    /// The latest time of change, in milliseconds since 1970. Example: `1618500278663`.
    pub update_end_time: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AgencyUserIdType>,
}

crate::request_builder!(ListUserRole {
    page_token(impl Into<String>).into(), page_size(i64), user_id(impl Into<String>).into(),
    role_id(impl Into<String>).into(), update_start_time(impl Into<String>).into(),
    update_end_time(impl Into<String>).into(), user_id_type(impl Into<AgencyUserIdType>).into()
});
crate::request!(ListUserRole -> ListUserRoleResponse, ListUserRoleError {
    "hire.v1.user_role.list", GET "/open-apis/hire/v1/user_roles", [Tenant], read_value Data, None,
    SCOPES = ["hire:auth:readonly", "hire:auth"], LIMITS = [1000 in 60, 50 in 1];
    Query page_token "page_token", Query page_size "page_size", Query user_id "user_id",
    Query role_id "role_id", Query update_start_time "update_start_time",
    Query update_end_time "update_end_time", Query user_id_type "user_id_type"
});
crate::paged!(ListUserRole: UserRole { page_token, page_size; page_token, has_more, items });

/// What `hire.v1.user_role.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserRoleResponse {
    /// The items of this page.
    pub items: Vec<UserRole>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListUserRoleResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `hire.v1.user_role.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListUserRoleError {
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

crate::error_enum!(ListUserRoleError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});
