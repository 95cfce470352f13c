// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `scope`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Asks the tenant's administrators to grant the scopes of the calling app that need review.
///
/// [`POST /open-apis/application/v6/scopes/apply`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/scope/apply>) gives [`ApplyScopeResponse`] or fails with [`ApplyScopeError`].
///
/// Token: tenant. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(ApplyScope::new()).await?;
/// ```
#[doc(alias("application.v6.scope.apply", "/open-apis/application/v6/scopes/apply"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ApplyScope {}

crate::request_builder!(ApplyScope {});
crate::request!(ApplyScope -> ApplyScopeResponse, ApplyScopeError {
    "application.v6.scope.apply", POST "/open-apis/application/v6/scopes/apply", [Tenant],
    read_value Data, None
});

/// What `application.v6.scope.apply` answers with.
pub type ApplyScopeResponse = crate::Empty;

/// What `application.v6.scope.apply` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ApplyScopeError {
    /// `212001` (HTTP 400): only super scope unauthorized
    OnlySuperScopeUnauthorized,
    /// `212002` (HTTP 400): unauthorized scopes were empty
    UnauthorizedScopesWereEmpty,
    /// `212003` (HTTP 400): approval over limit
    ///
    /// This version of the app has asked for its scopes ten times already in the tenant. It cannot ask again.
    ApprovalOverLimit,
    /// `212004` (HTTP 400): duplicate apply
    ///
    /// The scopes were asked for already. Wait for the administrators.
    DuplicateApply,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ApplyScopeError: CODES {
    OnlySuperScopeUnauthorized = 212001, UnauthorizedScopesWereEmpty = 212002,
    ApprovalOverLimit = 212003, DuplicateApply = 212004
});

/// Lists the scopes of the calling app and whether the tenant has granted them.
///
/// [`GET /open-apis/application/v6/scopes`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/scope/list>) gives [`ListScopeResponse`] or fails with [`ListScopeError`].
///
/// Token: tenant. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(ListScope::new()).await?;
/// ```
#[doc(alias("application.v6.scope.list", "/open-apis/application/v6/scopes"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListScope {}

crate::request_builder!(ListScope {});
crate::request!(ListScope -> ListScopeResponse, ListScopeError {
    "application.v6.scope.list", GET "/open-apis/application/v6/scopes", [Tenant], read_value Data,
    None
});

/// What `application.v6.scope.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScopeResponse {
    /// The scopes that the app asks for, and whether the tenant has granted them.
    pub scopes: Vec<Scope>,
}

crate::object!(ListScopeResponse { scopes "scopes" });

/// What `application.v6.scope.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListScopeError {
    /// `212100` (HTTP 400): app not install
    ///
    /// The app is not installed in the tenant. Install it first.
    AppNotInstall,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListScopeError: CODES { AppNotInstall = 212100 });
