// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `scope`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the users, departments and user groups that the app may see.
///
/// [`GET /open-apis/contact/v3/scopes`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/scope/list>) gives [`ListScopeResponse`] or fails with [`ListScopeError`].
///
/// Token: tenant. Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly_as_app`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(ListScope::new()).await?;
/// ```
#[doc(alias("contact.v3.scope.list", "/open-apis/contact/v3/scopes"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListScope {
    /// Which kind of id stands for users. Default: `open_id`. Example: `user_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `50`. Range: `1` to `100`. Example: `50`.
    pub page_size: Option<i64>,
}

crate::request_builder!(ListScope {
    user_id_type(impl Into<UserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(), page_token(impl Into<String>).into(),
    page_size(i64)
});
crate::request!(ListScope -> ListScopeResponse, ListScopeError {
    "contact.v3.scope.list", GET "/open-apis/contact/v3/scopes", [Tenant], read_value Data, None,
    SCOPES = ["contact:contact.base:readonly", "contact:contact:access_as_app", "contact:contact:readonly_as_app"],
    LIMITS = [1000 in 60, 50 in 1];
    Query user_id_type "user_id_type", Query department_id_type "department_id_type",
    Query page_token "page_token", Query page_size "page_size"
});

/// What `contact.v3.scope.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScopeResponse {
    /// The departments that the app may see, by the kind of id that the call uses.
    pub department_ids: Vec<String>,
    /// The users that the app may see, by the kind of id that the call uses.
    pub user_ids: Vec<String>,
    /// The user groups that the app may see.
    pub group_ids: Vec<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListScopeResponse {
    department_ids "department_ids", user_ids "user_ids", group_ids "group_ids",
    has_more "has_more", page_token "page_token"
});

/// What `contact.v3.scope.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListScopeError {
    /// `40011` (HTTP 400): page size is invalid
    ///
    /// The page size is not allowed. Check `page_size`.
    PageSizeIsInvalid,
    /// `40012` (HTTP 400): page token is invalid error
    ///
    /// The page token is not valid. Send the one that the page before returned.
    PageTokenIsInvalidError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListScopeError: CODES {
    PageSizeIsInvalid = 40011, PageTokenIsInvalidError = 40012 + 1
});
