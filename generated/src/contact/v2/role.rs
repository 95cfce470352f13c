// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `role`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Lists the roles of the tenant.
///
/// `GET /open-apis/contact/v2/role/list`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uYzMwUjL2MDM14iNzATN>
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListRole {}
impl ListRole {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Endpoint for ListRole {
    type Response = ListRoleResponse;
    type Error = ListRoleError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v2.role.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/contact/v2/role/list",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };
}

/// What `contact.v2.role.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListRoleResponse {
    /// The roles.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role_list: Option<Vec<RoleList>>,
}

/// What `contact.v2.role.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListRoleError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ListRoleError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(ListRoleError);
