// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `multi_geo_entity_tenant`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets the locations in which the tenant may keep the data of its users.
///
/// [`GET /open-apis/security_and_compliance/v1/multi_geo_entity/tenant`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/multi_geo_entity-tenant/get>) gives [`GetMultiGeoEntityTenantResponse`] or fails with [`GetMultiGeoEntityTenantError`].
///
/// Token: tenant or user. Scopes, any one of: `security_and_compliance:multi_geo_entity.tenant:readonly`, `security_and_compliance:user_migration:multi-geo`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(GetMultiGeoEntityTenant::new()).await?;
/// ```
#[doc(
    alias(
        "security_and_compliance.v1.multi_geo_entity_tenant.get",
        "/open-apis/security_and_compliance/v1/multi_geo_entity/tenant"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMultiGeoEntityTenant {}

crate::request_builder!(GetMultiGeoEntityTenant {});
crate::request!(GetMultiGeoEntityTenant -> GetMultiGeoEntityTenantResponse, GetMultiGeoEntityTenantError {
    "security_and_compliance.v1.multi_geo_entity_tenant.get",
    GET "/open-apis/security_and_compliance/v1/multi_geo_entity/tenant", [Tenant, User],
    read_value Data, None,
    SCOPES = ["security_and_compliance:multi_geo_entity.tenant:readonly", "security_and_compliance:user_migration:multi-geo"],
    LIMITS = [100 in 60]
});

/// What `security_and_compliance.v1.multi_geo_entity_tenant.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMultiGeoEntityTenantResponse {
    /// Where the tenant may keep data.
    pub tenant: Option<Tenant>,
}

crate::object!(GetMultiGeoEntityTenantResponse { tenant "tenant" });

/// What `security_and_compliance.v1.multi_geo_entity_tenant.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetMultiGeoEntityTenantError {
    /// `1781001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends.
    InvalidRequestParameter,
    /// `1781002` (HTTP 403): Lack of necessary permissions.
    ///
    /// The caller may not manage where data is kept. Give a role with the right to data residency in the admin console.
    OperatorNoPermissionOperateDataResidency,
    /// `1781003` (HTTP 400): Data Residency service is not enabled for this tenant.
    ///
    /// The tenant has no data residency service. Ask the support to enable it.
    TenantHasNotActivatedDataService,
    /// `1782001` (HTTP 500): Internal service error.
    ///
    /// The system failed. Ask the support if it stays so.
    InternalServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetMultiGeoEntityTenantError: CODES {
    InvalidRequestParameter = 1781001 + 1, OperatorNoPermissionOperateDataResidency = 1781002,
    TenantHasNotActivatedDataService = 1781003, InternalServerError = 1782001 + 1
});
