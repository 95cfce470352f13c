// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `collaboration_tenant`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets a partner organization that the calling user or app may see.
///
/// [`GET /open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/trust_party-v1/collaboration_tenant/get>) gives [`GetCollaborationTenantResponse`] or fails with [`GetCollaborationTenantError`].
///
/// Token: tenant or user. Scopes, any one of: `trust_party:collaboration.tenant:readonly`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(GetCollaborationTenant::new(target_tenant_key)).await?;
/// ```
#[doc(
    alias(
        "trust_party.v1.collaboration_tenant.get",
        "/open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCollaborationTenant {
    /// The partner organization, by its tenant key. Example: `4e6ac4d14bcd5071a37a39de902c7141`.
    pub target_tenant_key: String,
}

crate::request_builder!(GetCollaborationTenant { target_tenant_key(impl Into<String>).into(); });
crate::request!(GetCollaborationTenant -> GetCollaborationTenantResponse, GetCollaborationTenantError {
    "trust_party.v1.collaboration_tenant.get",
    GET "/open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key", [Tenant, User],
    read_value Data, None, SCOPES = ["trust_party:collaboration.tenant:readonly"], LIMITS = [5 in 1];
    Path target_tenant_key "target_tenant_key"
});

/// What `trust_party.v1.collaboration_tenant.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCollaborationTenantResponse {
    /// The partner organization.
    pub target_tenant: Option<CollaborationTenant>,
}

crate::object!(GetCollaborationTenantResponse { target_tenant "target_tenant" });

/// What `trust_party.v1.collaboration_tenant.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetCollaborationTenantError {
    /// `1971001` (HTTP 400): User not visible to target tenant.
    ///
    /// The user may not see this organization. Check the user's visibility rules for it, or use one that the user can see.
    UserNotVisibleToTargetTenant,
    /// `1971007` (HTTP 400): App not visible to target tenant.
    ///
    /// The app may not see this organization. Make the app available for the partner organization in the app's settings.
    AppNotVisibleToTargetTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetCollaborationTenantError: CODES {
    UserNotVisibleToTargetTenant = 1971001, AppNotVisibleToTargetTenant = 1971007
});

/// Lists the partner organizations that the calling user or app may see.
///
/// [`GET /open-apis/trust_party/v1/collaboration_tenants`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/trust_party-v1/collaboration_tenant/list>) gives [`ListCollaborationTenantResponse`] or fails with [`ListCollaborationTenantError`].
///
/// Token: tenant or user. Scopes, any one of: `trust_party:collaboration.tenant:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListCollaborationTenant::new()).items();
/// ```
#[doc(
    alias(
        "trust_party.v1.collaboration_tenant.list",
        "/open-apis/trust_party/v1/collaboration_tenants"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCollaborationTenant {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `xxxx`.
    pub page_token: Option<String>,
    /// How many partner organizations a page holds, 1 to 100. Default: `10`. Range: `1` to `100`. Example: `10`.
    pub page_size: Option<i64>,
}

crate::request_builder!(ListCollaborationTenant {
    page_token(impl Into<String>).into(), page_size(i64)
});
crate::request!(ListCollaborationTenant -> ListCollaborationTenantResponse, ListCollaborationTenantError {
    "trust_party.v1.collaboration_tenant.list",
    GET "/open-apis/trust_party/v1/collaboration_tenants", [Tenant, User], read_value Data, None,
    SCOPES = ["trust_party:collaboration.tenant:readonly"], LIMITS = [1000 in 60, 50 in 1];
    Query page_token "page_token", Query page_size "page_size"
});
crate::paged!(ListCollaborationTenant: CollaborationTenant {
    page_token, page_size;
    page_token, has_more, target_tenant_list
});

/// What `trust_party.v1.collaboration_tenant.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCollaborationTenantResponse {
    /// The partner organizations.
    pub target_tenant_list: Vec<CollaborationTenant>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListCollaborationTenantResponse {
    target_tenant_list "target_tenant_list", has_more "has_more", page_token "page_token"
});

/// What `trust_party.v1.collaboration_tenant.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListCollaborationTenantError {
    /// `1970011` (HTTP 400): Page size is invalid error.
    ///
    /// The page size is not allowed. Check `page_size`.
    PageSizeIsInvalidError,
    /// `1970012` (HTTP 400): Page token is invalid error.
    ///
    /// The page token is not valid. Send the one that the page before returned.
    PageTokenIsInvalidError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListCollaborationTenantError: CODES {
    PageSizeIsInvalidError = 1970011, PageTokenIsInvalidError = 1970012 + 1
});

/// Lists what lies below a department or user group of a partner organization: departments, users and groups that the caller may see.
///
/// [`GET /open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/visible_organization`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/trust_party-v1/collaboration_tenant/visible_organization>) gives [`GetCollaborationTenantVisibleOrganizationResponse`] or fails with [`GetCollaborationTenantVisibleOrganizationError`].
///
/// Token: tenant or user. Scopes, any one of: `trust_party:collaboration.tenant:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = GetCollaborationTenantVisibleOrganization::new(target_tenant_key);
/// let mut items = client.list(request).items();
/// ```
#[doc(
    alias(
        "trust_party.v1.collaboration_tenant.visible_organization",
        "/open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/visible_organization"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCollaborationTenantVisibleOrganization {
    /// The partner organization, by its tenant key. Example: `4e6ac4d14bcd5071a37a39de902c7141`.
    pub target_tenant_key: String,
    /// Which kind of id stands for departments. Default: `department_id`. Example: `department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The department of the partner organization, `0` for its root; given instead of `target_group_id`. Example: `od-4e6ac4d14bcd5071a37a39de902c7141`.
    pub target_department_id: Option<String>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `AQD9/Rn9eij9Pm39ED40/TIx6jupqdAcfLY%2B51xMvNU=`.
    pub page_token: Option<String>,
    /// How many departments, users and user groups a page holds, 1 to 200. Default: `100`. Range: `1` to `200`. Example: `10`.
    pub page_size: Option<i64>,
    /// Which kind of id stands for user groups. Default: `group_id`. Example: `group_id`.
    pub group_id_type: Option<GroupIdType>,
    /// The user group of the partner organization; given instead of `target_department_id`. Example: `od-4e6ac4d14bcd5071a37a39de902c7141`.
    pub target_group_id: Option<String>,
}

crate::request_builder!(GetCollaborationTenantVisibleOrganization {
    target_tenant_key(impl Into<String>).into();
    department_id_type(impl Into<DepartmentIdType>).into(),
    target_department_id(impl Into<String>).into(), page_token(impl Into<String>).into(),
    page_size(i64), group_id_type(impl Into<GroupIdType>).into(),
    target_group_id(impl Into<String>).into()
});
crate::request!(GetCollaborationTenantVisibleOrganization -> GetCollaborationTenantVisibleOrganizationResponse, GetCollaborationTenantVisibleOrganizationError {
    "trust_party.v1.collaboration_tenant.visible_organization",
    GET "/open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/visible_organization",
    [Tenant, User], read_value Data, None, SCOPES = ["trust_party:collaboration.tenant:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Path target_tenant_key "target_tenant_key", Query department_id_type "department_id_type",
    Query target_department_id "target_department_id", Query page_token "page_token",
    Query page_size "page_size", Query group_id_type "group_id_type",
    Query target_group_id "target_group_id"
});
crate::paged!(GetCollaborationTenantVisibleOrganization: CollaborationEntity {
    page_token, page_size;
    page_token, has_more, collaboration_entity_list
});

/// What `trust_party.v1.collaboration_tenant.visible_organization` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCollaborationTenantVisibleOrganizationResponse {
    /// The departments, users and user groups that the caller may see.
    pub collaboration_entity_list: Vec<CollaborationEntity>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(GetCollaborationTenantVisibleOrganizationResponse {
    collaboration_entity_list "collaboration_entity_list", has_more "has_more",
    page_token "page_token"
});

/// What `trust_party.v1.collaboration_tenant.visible_organization` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetCollaborationTenantVisibleOrganizationError {
    /// `1970011` (HTTP 400): Page size is invalid error.
    ///
    /// The page size is not allowed. Check `page_size`.
    PageSizeIsInvalidError,
    /// `1970012` (HTTP 400): Page token is invalid error
    ///
    /// The page token is not valid. Send the one that the page before returned.
    PageTokenIsInvalidError,
    /// `1971001` (HTTP 400): user not visible to target tenant
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
    /// `1971008` (HTTP 400): App not visible to target department.
    ///
    /// The app may not see this department. Add it to what the app may see of the partner organization.
    AppNotVisibleToTargetDepartment,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetCollaborationTenantVisibleOrganizationError: CODES {
    PageSizeIsInvalidError = 1970011, PageTokenIsInvalidError = 1970012,
    UserNotVisibleToTargetTenant = 1971001 + 1, UserNotVisibleToTargetDepartment = 1971002,
    AppNotVisibleToTargetTenant = 1971007, AppNotVisibleToTargetDepartment = 1971008 + 1
});
