// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the aPaaS apps of the tenant with their states, versions, ways of billing and teams.
///
/// [`GET /open-apis/apaas/v1/apps`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/app/list>) gives [`ListAppResponse`] or fails with [`ListAppError`].
///
/// Token: user. Scopes, any one of: `app_engine:apps:read`. Rate limit: 10 a second.
///
/// ```ignore
/// let mut items = client.list(ListApp::new()).items();
/// ```
#[doc(alias("apaas.v1.app.list", "/open-apis/apaas/v1/apps"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListApp {
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<String>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListApp {
    page_size(impl Into<String>).into(), page_token(impl Into<String>).into()
});
crate::request!(ListApp -> ListAppResponse, ListAppError {
    "apaas.v1.app.list", GET "/open-apis/apaas/v1/apps", [User], read_value Data, None,
    SCOPES = ["app_engine:apps:read"], LIMITS = [10 in 1];
    Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(ListApp: App { page_token, page_size.to_string(); page_token, has_more, items });

/// What `apaas.v1.app.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppResponse {
    /// The items of this page.
    pub items: Vec<App>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListAppResponse { items "items", page_token "page_token", has_more "has_more" });

/// What `apaas.v1.app.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListAppError {
    /// `2320002` (HTTP 500): internal error
    ///
    /// The server failed. Try again later, or ask the support.
    InternalError,
    /// `2320003` (HTTP 404): tenant does not exist
    ///
    /// The tenant does not exist. Check whether it can be used.
    TenantDoesNotExist,
    /// `2320004` (HTTP 404): user does not exist
    ///
    /// The user does not exist. Check the user.
    UserDoesNotExist,
    /// `2320005` (HTTP 403): insufficient permissions
    ///
    /// The user may not do this. Check the user's permissions.
    InsufficientPermissions,
    /// `2320006` (HTTP 400): bad request or invalid parameter
    ///
    /// The request or a parameter is not valid. Check the method, the body and its form.
    BadRequestOrInvalidParameter,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListAppError: CODES {
    InternalError = 2320002, TenantDoesNotExist = 2320003, UserDoesNotExist = 2320004,
    InsufficientPermissions = 2320005, BadRequestOrInvalidParameter = 2320006
});
