// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `tenant`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Returns the name, number, domain and avatar of the tenant.
///
/// `GET /open-apis/tenant/v2/tenant/query`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `tenant:tenant:readonly`
/// - Scopes for some fields: `tenant:tenant.domain:read`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/tenant-v2/tenant/query>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct QueryTenant {}
impl QueryTenant {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Endpoint for QueryTenant {
    type Response = QueryTenantResponse;
    type Error = QueryTenantError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "tenant.v2.tenant.query",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/tenant/v2/tenant/query",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };
}

/// What `tenant.v2.tenant.query` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct QueryTenantResponse {
    /// The tenant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<Tenant>,
}

/// What `tenant.v2.tenant.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QueryTenantError {
    /// `1184000` (HTTP 404): 企业不存在
    ///
    /// The tenant does not exist. Check the tenant access token.
    #[doc(alias = "1184000")]
    Code1184000,
    /// `1184001` (HTTP 403): 无权限获取企业信息
    ///
    /// The app may not read it. An app that came preinstalled must have been used by the tenant within the last 180 days.
    #[doc(alias = "1184001")]
    Code1184001,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl QueryTenantError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::Code1184000,
            crate::ErrorFacts::new(
                1184000,
                404,
                "企业不存在",
                "The tenant does not exist. Check the tenant access token.",
                false,
            ),
        ),
        (
            Self::Code1184001,
            crate::ErrorFacts::new(
                1184001,
                403,
                "无权限获取企业信息",
                "The app may not read it. An app that came preinstalled must have been used by the tenant within the last 180 days.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(QueryTenantError);
