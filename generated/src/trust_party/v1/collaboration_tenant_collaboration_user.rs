// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `collaboration_tenant_collaboration_user`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets a member of a partner organization; what that organization does not share, such as mobile numbers, is left out.
///
/// [`GET /open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/collaboration_users/:target_user_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/trust_party-v1/collaboration_tenant-collaboration_user/get>) gives [`GetCollaborationTenantUserResponse`] or fails with [`GetCollaborationTenantUserError`].
///
/// Token: tenant or user. Scopes, any one of: `trust_party:collaboration.tenant:readonly`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = GetCollaborationTenantUser::new(target_tenant_key, target_user_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "trust_party.v1.collaboration_tenant_collaboration_user.get",
        "/open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/collaboration_users/:target_user_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCollaborationTenantUser {
    /// The partner organization, by its tenant key. Example: `4e6ac4d14bcd5071a37a39de902c7141`.
    pub target_tenant_key: String,
    /// The member of the partner organization, by the kind of id that `target_user_id_type` names. Example: `od-4e6ac4d14bcd5071a37a39de902c7141`.
    pub target_user_id: String,
    /// Which kind of id stands for the user. Default: `user_id`. Example: `user_id`.
    pub target_user_id_type: Option<TargetUserIdType>,
}

crate::request_builder!(GetCollaborationTenantUser {
    target_tenant_key(impl Into<String>).into(), target_user_id(impl Into<String>).into();
    target_user_id_type(impl Into<TargetUserIdType>).into()
});
crate::request!(GetCollaborationTenantUser -> GetCollaborationTenantUserResponse, GetCollaborationTenantUserError {
    "trust_party.v1.collaboration_tenant_collaboration_user.get",
    GET "/open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/collaboration_users/:target_user_id",
    [Tenant, User], read_value Data, None, SCOPES = ["trust_party:collaboration.tenant:readonly"],
    LIMITS = [5 in 1];
    Path target_tenant_key "target_tenant_key", Path target_user_id "target_user_id",
    Query target_user_id_type "target_user_id_type"
});

/// What `trust_party.v1.collaboration_tenant_collaboration_user.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCollaborationTenantUserResponse {
    /// The member of the partner organization.
    pub target_user: Option<CollaborationUser>,
}

crate::object!(GetCollaborationTenantUserResponse { target_user "target_user" });

/// What `trust_party.v1.collaboration_tenant_collaboration_user.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetCollaborationTenantUserError {
    /// `1971001` (HTTP 400): User not visible to target tenant.
    ///
    /// The user may not see this organization. Check the user's visibility rules for it, or use one that the user can see.
    UserNotVisibleToTargetTenant,
    /// `1971007` (HTTP 400): App not visible to target tenant.
    ///
    /// The app may not see this organization. Make the app available for the partner organization in the app's settings.
    AppNotVisibleToTargetTenant,
    /// `1971009` (HTTP 400): App not visible to target user.
    ///
    /// The app may not see this user. Add the user to what the app may see of the partner organization.
    AppNotVisibleToTargetUser,
    /// `1971010` (HTTP 400): User not visible to target user.
    ///
    /// The user may not see this user. Check the user's visibility rules for the partner organization.
    UserNotVisibleToTargetUser,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetCollaborationTenantUserError: CODES {
    UserNotVisibleToTargetTenant = 1971001, AppNotVisibleToTargetTenant = 1971007,
    AppNotVisibleToTargetUser = 1971009, UserNotVisibleToTargetUser = 1971010
});
