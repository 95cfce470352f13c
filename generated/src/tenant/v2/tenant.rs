// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `tenant`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Returns the name, number, domain and avatar of the tenant.
///
/// [`GET /open-apis/tenant/v2/tenant/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/tenant-v2/tenant/query>) gives [`QueryTenantResponse`] or fails with [`QueryTenantError`].
///
/// Token: tenant. Scopes, any one of: `tenant:tenant:readonly`. Scopes for some fields: `tenant:tenant.domain:read`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(QueryTenant::new()).await?;
/// ```
#[doc(alias("tenant.v2.tenant.query", "/open-apis/tenant/v2/tenant/query"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryTenant {}

crate::request_builder!(QueryTenant {});
crate::request!(QueryTenant -> QueryTenantResponse, QueryTenantError {
    "tenant.v2.tenant.query", GET "/open-apis/tenant/v2/tenant/query", [Tenant], read_value Data,
    None, SCOPES = ["tenant:tenant:readonly"], LIMITS = [1000 in 60, 50 in 1]
});

/// What `tenant.v2.tenant.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTenantResponse {
    /// The tenant.
    pub tenant: Option<Tenant>,
}

crate::object!(QueryTenantResponse { tenant "tenant" });

/// What `tenant.v2.tenant.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryTenantError {
    /// `1184000` (HTTP 404): 企业不存在
    ///
    /// The tenant does not exist. Check the tenant access token.
    TenantNotFound,
    /// `1184001` (HTTP 403): 无权限获取企业信息
    ///
    /// The app may not read it. An app that came preinstalled must have been used by the tenant within the last 180 days.
    NoPermissionForTenantInfo,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryTenantError: CODES {
    TenantNotFound = 1184000, NoPermissionForTenantInfo = 1184001
});
