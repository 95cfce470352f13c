// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `collaboration_tenant_collaboration_department`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets a department of a partner organization that the calling user or app may see.
///
/// [`GET /open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/collaboration_departments/:target_department_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/trust_party-v1/collaboration_tenant-collaboration_department/get>) gives [`GetCollaborationTenantDepartmentResponse`] or fails with [`GetCollaborationTenantDepartmentError`].
///
/// Token: tenant or user. Scopes, any one of: `trust_party:collaboration.tenant:readonly`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = GetCollaborationTenantDepartment::new(target_tenant_key, target_department_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "trust_party.v1.collaboration_tenant_collaboration_department.get",
        "/open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/collaboration_departments/:target_department_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCollaborationTenantDepartment {
    /// The partner organization, by its tenant key. Example: `4e6ac4d14bcd5071a37a39de902c7141`.
    pub target_tenant_key: String,
    /// The department of the partner organization, by the kind of id that `target_department_id_type` names. Example: `od-4e6ac4d14bcd5071a37a39de902c7141`.
    pub target_department_id: String,
    /// Which kind of id stands for the department. Default: `department_id`. Example: `department_id`.
    pub target_department_id_type: Option<TargetDepartmentIdType>,
}

crate::request_builder!(GetCollaborationTenantDepartment {
    target_tenant_key(impl Into<String>).into(), target_department_id(impl Into<String>).into();
    target_department_id_type(impl Into<TargetDepartmentIdType>).into()
});
crate::request!(GetCollaborationTenantDepartment -> GetCollaborationTenantDepartmentResponse, GetCollaborationTenantDepartmentError {
    "trust_party.v1.collaboration_tenant_collaboration_department.get",
    GET "/open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/collaboration_departments/:target_department_id",
    [Tenant, User], read_value Data, None, SCOPES = ["trust_party:collaboration.tenant:readonly"],
    LIMITS = [5 in 1];
    Path target_tenant_key "target_tenant_key", Path target_department_id "target_department_id",
    Query target_department_id_type "target_department_id_type"
});

/// What `trust_party.v1.collaboration_tenant_collaboration_department.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCollaborationTenantDepartmentResponse {
    /// The department of the partner organization.
    pub target_department: Option<CollaborationDepartment>,
}

crate::object!(GetCollaborationTenantDepartmentResponse { target_department "target_department" });

/// What `trust_party.v1.collaboration_tenant_collaboration_department.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetCollaborationTenantDepartmentError {
    /// `1971001` (HTTP 400): User not visible to target tenant.
    ///
    /// The user may not see this organization. Check the user's visibility rules for it, or use one that the user can see.
    UserNotVisibleToTargetTenant,
    /// `1971002` (HTTP 400): User not visible to target department.
    ///
    /// The user may not see this department. Check the user's visibility rules for the partner organization.
    UserNotVisibleToTargetDepartment,
    /// `1971007` (HTTP 400): App not visible to target tenant.
    ///
    /// The app may not see this organization. Make the app available for the partner organization in the app's settings.
    AppNotVisibleToTargetTenant,
    /// `1971008` (HTTP 400): App not visible to target department
    ///
    /// The app may not see this department. Add it to what the app may see of the partner organization.
    AppNotVisibleToTargetDepartment,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetCollaborationTenantDepartmentError: CODES {
    UserNotVisibleToTargetTenant = 1971001, UserNotVisibleToTargetDepartment = 1971002,
    AppNotVisibleToTargetTenant = 1971007, AppNotVisibleToTargetDepartment = 1971008
});
