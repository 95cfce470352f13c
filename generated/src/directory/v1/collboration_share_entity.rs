// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `collboration_share_entity`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the users, departments and groups that the tenant or an associated one shares with the other, one level at a time.
///
/// [`GET /open-apis/directory/v1/share_entities`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collboration_share_entity/list>) gives [`ListCollborationShareEntityResponse`] or fails with [`ListCollborationShareEntityError`].
///
/// Token: tenant or user. Scopes, any one of: `trust_party:collaboration_rule:read`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(ListCollborationShareEntity::new(target_tenant_key)).await?;
/// ```
#[doc(
    alias(
        "directory.v1.collboration_share_entity.list",
        "/open-apis/directory/v1/share_entities"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCollborationShareEntity {
    /// The associated tenant, by its key. Example: `test_key`.
    pub target_tenant_key: String,
    /// The department to look into; the whole of what is shared where left out, the first level for `0`. Example: `test_key`.
    pub target_department_id: Option<String>,
    /// The group whose members to list; `target_department_id` is ignored then. Example: `test_key`.
    pub target_group_id: Option<String>,
    /// Whether to list what the subject's side shares; the object's side by default. Example: `true`.
    pub is_select_subject: Option<bool>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    pub page_token: Option<String>,
    /// How many items a page holds at most, 100 or fewer. Default: `100`. Range: `0` to `100`. Example: `10`.
    pub page_size: Option<i64>,
}

crate::request_builder!(ListCollborationShareEntity {
    target_tenant_key(impl Into<String>).into();
    target_department_id(impl Into<String>).into(), target_group_id(impl Into<String>).into(),
    is_select_subject(bool), page_token(impl Into<String>).into(), page_size(i64)
});
crate::request!(ListCollborationShareEntity -> ListCollborationShareEntityResponse, ListCollborationShareEntityError {
    "directory.v1.collboration_share_entity.list", GET "/open-apis/directory/v1/share_entities",
    [Tenant, User], read_value Data, None, SCOPES = ["trust_party:collaboration_rule:read"],
    LIMITS = [100 in 60];
    Query target_tenant_key "target_tenant_key", Query target_department_id "target_department_id",
    Query target_group_id "target_group_id", Query is_select_subject "is_select_subject",
    Query page_token "page_token", Query page_size "page_size"
});

/// What `directory.v1.collboration_share_entity.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCollborationShareEntityResponse {
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// The departments that are shared.
    pub share_departments: Vec<ShareDepartment>,
    /// The groups that are shared.
    pub share_groups: Vec<ShareGroup>,
    /// The users who are shared.
    pub share_users: Vec<ShareUser>,
}

crate::object!(ListCollborationShareEntityResponse {
    page_token "page_token", has_more "has_more", share_departments "share_departments",
    share_groups "share_groups", share_users "share_users"
});

/// What `directory.v1.collboration_share_entity.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListCollborationShareEntityError {
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

crate::error_enum!(ListCollborationShareEntityError: CODES {
    PageTokenIsInvalid = 2223109, NoPermissionToOperate = 2224001
});
