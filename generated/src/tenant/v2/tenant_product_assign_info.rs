// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `tenant_product_assign_info`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Lists the licenses that the tenant has assigned to users.
///
/// `GET /open-apis/tenant/v2/tenant/assign_info_list/query`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `tenant:tenant.product_assign_info:read`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/tenant-v2/tenant-product_assign_info/query>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct QueryTenantProductAssignInfo {}
impl QueryTenantProductAssignInfo {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Endpoint for QueryTenantProductAssignInfo {
    type Response = QueryTenantProductAssignInfoResponse;
    type Error = QueryTenantProductAssignInfoError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "tenant.v2.tenant_product_assign_info.query",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/tenant/v2/tenant/assign_info_list/query",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };
}

/// What `tenant.v2.tenant_product_assign_info.query` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct QueryTenantProductAssignInfoResponse {
    /// The licenses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assign_info_list: Option<Vec<TenantAssignInfo>>,
}

/// What `tenant.v2.tenant_product_assign_info.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QueryTenantProductAssignInfoError {
    /// `1180001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "1180001")]
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl QueryTenantProductAssignInfoError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ParamIsInvalid,
            crate::ErrorFacts::new(
                1180001,
                400,
                "param is invalid",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(QueryTenantProductAssignInfoError);
