// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `collaboration_tenant`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the associated tenants with their keys; for administrators of associated tenants only.
///
/// [`GET /open-apis/directory/v1/collaboration_tenants`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_tenant/list>) gives [`ListCollaborationTenantResponse`] or fails with [`ListCollaborationTenantError`].
///
/// Token: tenant or user. Scopes, any one of: `trust_party:collaboration_rule:read`. Rate limit: 100 a minute.
///
/// ```ignore
/// let mut items = client.list(ListCollaborationTenant::new()).items();
/// ```
#[doc(
    alias(
        "directory.v1.collaboration_tenant.list",
        "/open-apis/directory/v1/collaboration_tenants"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCollaborationTenant {
    /// How many items a page holds at most, 100 or fewer. Default: `100`. Range: `0` to `100`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `g102aggaEYLRMSHU6DENYI4HMBAJB75XOQN2CUTV`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListCollaborationTenant {
    page_size(i64), page_token(impl Into<String>).into()
});
crate::request!(ListCollaborationTenant -> ListCollaborationTenantResponse, ListCollaborationTenantError {
    "directory.v1.collaboration_tenant.list", GET "/open-apis/directory/v1/collaboration_tenants",
    [Tenant, User], read_value Data, None, SCOPES = ["trust_party:collaboration_rule:read"],
    LIMITS = [100 in 60];
    Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(ListCollaborationTenant: CollaborationTenant {
    page_token, page_size;
    page_token, has_more, items
});

/// What `directory.v1.collaboration_tenant.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCollaborationTenantResponse {
    /// The items of this page.
    pub items: Vec<CollaborationTenant>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListCollaborationTenantResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `directory.v1.collaboration_tenant.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListCollaborationTenantError {
    /// `2223109` (HTTP 400): page_token is invalid
    ///
    /// The page token is not valid. Check `page_token`.
    PageTokenIsInvalid,
    /// `2224001` (HTTP 400): No permission to operate
    ///
    /// The caller may not do this. Check the permissions of the app, the tenant's plan, and for rules that the caller administers associated tenants.
    NoPermissionToOperate,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListCollaborationTenantError: CODES {
    PageTokenIsInvalid = 2223109, NoPermissionToOperate = 2224001
});
