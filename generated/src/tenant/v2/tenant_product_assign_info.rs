// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `tenant_product_assign_info`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the licenses that the tenant has assigned to users.
///
/// [`GET /open-apis/tenant/v2/tenant/assign_info_list/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/tenant-v2/tenant-product_assign_info/query>) gives [`QueryTenantProductAssignInfoResponse`] or fails with [`QueryTenantProductAssignInfoError`].
///
/// Token: tenant. Scopes, any one of: `tenant:tenant.product_assign_info:read`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(QueryTenantProductAssignInfo::new()).await?;
/// ```
#[doc(
    alias(
        "tenant.v2.tenant_product_assign_info.query",
        "/open-apis/tenant/v2/tenant/assign_info_list/query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryTenantProductAssignInfo {}

crate::request_builder!(QueryTenantProductAssignInfo {});
crate::request!(QueryTenantProductAssignInfo -> QueryTenantProductAssignInfoResponse, QueryTenantProductAssignInfoError {
    "tenant.v2.tenant_product_assign_info.query",
    GET "/open-apis/tenant/v2/tenant/assign_info_list/query", [Tenant], read_value Data, None,
    SCOPES = ["tenant:tenant.product_assign_info:read"], LIMITS = [100 in 60]
});

/// What `tenant.v2.tenant_product_assign_info.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTenantProductAssignInfoResponse {
    /// The licenses.
    pub assign_info_list: Vec<TenantAssignInfo>,
}

crate::object!(QueryTenantProductAssignInfoResponse { assign_info_list "assign_info_list" });

/// What `tenant.v2.tenant_product_assign_info.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryTenantProductAssignInfoError {
    /// `1180001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryTenantProductAssignInfoError: CODES { ParamIsInvalid = 1180001 });
