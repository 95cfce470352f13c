// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `role`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the roles of the tenant.
///
/// [`GET /open-apis/contact/v2/role/list`](<https://open.feishu.cn/document/ukTMukTMukTM/uYzMwUjL2MDM14iNzATN>) gives [`ListRoleResponse`] or fails with [`ListRoleError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant.
///
/// ```ignore
/// let response = client.send(ListRole::new()).await?;
/// ```
#[doc(alias("contact.v2.role.list", "/open-apis/contact/v2/role/list"))]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRole {}

crate::request_builder!(ListRole {});
crate::request!(ListRole -> ListRoleResponse, ListRoleError {
    "contact.v2.role.list", GET "/open-apis/contact/v2/role/list", [Tenant], read_value Data, None
});

/// What `contact.v2.role.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoleResponse {
    /// The roles.
    pub role_list: Vec<RoleList>,
}

crate::object!(ListRoleResponse { role_list "role_list" });

/// What `contact.v2.role.list` answers with when it fails.
pub type ListRoleError = crate::GatewayError;
