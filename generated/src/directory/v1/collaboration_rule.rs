// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `collaboration_rule`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds a rule on who may find and see whom between the tenant and an associated one; the caller must administer associated tenants.
///
/// [`POST /open-apis/directory/v1/collaboration_rules`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_rule/create>) gives [`CreateCollaborationRuleResponse`] or fails with [`CreateCollaborationRuleError`].
///
/// Token: tenant or user. Scopes, any one of: `trust_party:collaboration_rule:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = CreateCollaborationRule::new(target_tenant_key, subjects, objects);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "directory.v1.collaboration_rule.create",
        "/open-apis/directory/v1/collaboration_rules"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCollaborationRule {
    /// The associated tenant, by its key. Example: `test_key`.
    pub target_tenant_key: String,
    /// The subject side of the rule, fewer than 100 in all.
    pub subjects: CollaborationRuleEntities,
    /// The object side of the rule, fewer than 100 in all.
    pub objects: CollaborationRuleEntities,
}

crate::request_builder!(CreateCollaborationRule {
    target_tenant_key(impl Into<String>).into(), subjects(CollaborationRuleEntities),
    objects(CollaborationRuleEntities);
});
crate::request!(CreateCollaborationRule -> CreateCollaborationRuleResponse, CreateCollaborationRuleError {
    "directory.v1.collaboration_rule.create", POST "/open-apis/directory/v1/collaboration_rules",
    [Tenant, User], read_value Data, Json, SCOPES = ["trust_party:collaboration_rule:write"],
    LIMITS = [100 in 60];
    Query target_tenant_key "target_tenant_key", Body subjects "subjects", Body objects "objects"
});

/// What `directory.v1.collaboration_rule.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCollaborationRuleResponse {
    /// The rule that was added.
    pub add_rule_id: Option<String>,
}

crate::object!(CreateCollaborationRuleResponse { add_rule_id "add_rule_id" });

/// What `directory.v1.collaboration_rule.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateCollaborationRuleError {
    /// `2223101` (HTTP 400): This tenant has no relationship with the other tenant
    ///
    /// The two tenants are not associated. Check `target_tenant_key`.
    TenantNoRelationshipOtherTenant,
    /// `2223102` (HTTP 400): The number of rule is over limit
    NumberOfRuleIsOverLimit,
    /// `2223103` (HTTP 400): The rule subject is not within the sharing scope
    RuleSubjectNotWithinSharingScope,
    /// `2223104` (HTTP 400): The rule object is not within the sharing scope
    RuleObjectNotWithinSharingScope,
    /// `2223106` (HTTP 400): can't set empty entity in subject or object
    CantSetEmptyEntitySubjectObject,
    /// `2223108` (HTTP 400): The update is too frequent. Please try again later
    ///
    /// There are too many changes. Try again later.
    UpdateIsTooFrequent,
    /// `2223110` (HTTP 400): can't set other entity when department is 0
    CantSetOtherEntityDepartment0,
    /// `2224001` (HTTP 400): No permission to operate
    ///
    /// The caller may not do this. Check the permissions of the app, the tenant's plan, and for rules that the caller administers associated tenants.
    NoPermissionToOperate,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateCollaborationRuleError: CODES {
    TenantNoRelationshipOtherTenant = 2223101, NumberOfRuleIsOverLimit = 2223102,
    RuleSubjectNotWithinSharingScope = 2223103, RuleObjectNotWithinSharingScope = 2223104,
    CantSetEmptyEntitySubjectObject = 2223106, UpdateIsTooFrequent = 2223108,
    CantSetOtherEntityDepartment0 = 2223110, NoPermissionToOperate = 2224001
});

/// Deletes a rule on who may find and see whom between the tenant and an associated one.
///
/// [`DELETE /open-apis/directory/v1/collaboration_rules/:collaboration_rule_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_rule/delete>) gives [`DeleteCollaborationRuleResponse`] or fails with [`DeleteCollaborationRuleError`].
///
/// Token: tenant or user. Scopes, any one of: `trust_party:collaboration_rule:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = DeleteCollaborationRule::new(collaboration_rule_id, target_tenant_key);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "directory.v1.collaboration_rule.delete",
        "/open-apis/directory/v1/collaboration_rules/:collaboration_rule_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCollaborationRule {
    /// The rule. Example: `2121`.
    pub collaboration_rule_id: String,
    /// The associated tenant, by its key. Example: `test_key`.
    pub target_tenant_key: String,
}

crate::request_builder!(DeleteCollaborationRule {
    collaboration_rule_id(impl Into<String>).into(), target_tenant_key(impl Into<String>).into();
});
crate::request!(DeleteCollaborationRule -> DeleteCollaborationRuleResponse, DeleteCollaborationRuleError {
    "directory.v1.collaboration_rule.delete",
    DELETE "/open-apis/directory/v1/collaboration_rules/:collaboration_rule_id", [Tenant, User],
    read_value Data, None, SCOPES = ["trust_party:collaboration_rule:write"], LIMITS = [100 in 60];
    Path collaboration_rule_id "collaboration_rule_id", Query target_tenant_key "target_tenant_key"
});

/// What `directory.v1.collaboration_rule.delete` answers with.
pub type DeleteCollaborationRuleResponse = crate::Empty;

/// What `directory.v1.collaboration_rule.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteCollaborationRuleError {
    /// `2223101` (HTTP 400): This tenant has no relationship with the other tenant
    ///
    /// The two tenants are not associated. Check `target_tenant_key`.
    TenantNoRelationshipOtherTenant,
    /// `2223107` (HTTP 400): The rule id is not exist
    ///
    /// The rule does not exist. Check `collaboration_rule_id`.
    RuleIdIsNotExist,
    /// `2223108` (HTTP 400): The update is too frequent. Please try again later
    ///
    /// There are too many changes. Try again later.
    UpdateIsTooFrequent,
    /// `2224001` (HTTP 400): No permission to operate
    ///
    /// The caller may not do this. Check the permissions of the app, the tenant's plan, and for rules that the caller administers associated tenants.
    NoPermissionToOperate,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteCollaborationRuleError: CODES {
    TenantNoRelationshipOtherTenant = 2223101, RuleIdIsNotExist = 2223107,
    UpdateIsTooFrequent = 2223108, NoPermissionToOperate = 2224001
});

/// Lists the rules on who may find and see whom between the tenant and an associated one.
///
/// [`GET /open-apis/directory/v1/collaboration_rules`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_rule/list>) gives [`ListCollaborationRuleResponse`] or fails with [`ListCollaborationRuleError`].
///
/// Token: tenant or user. Scopes, any one of: `trust_party:collaboration_rule:read`. Rate limit: 100 a minute.
///
/// ```ignore
/// let mut items = client.list(ListCollaborationRule::new(target_tenant_key)).items();
/// ```
#[doc(
    alias(
        "directory.v1.collaboration_rule.list",
        "/open-apis/directory/v1/collaboration_rules"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCollaborationRule {
    /// How many items a page holds at most, 100 or fewer. Default: `100`. Range: `0` to `100`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    pub page_token: Option<String>,
    /// The associated tenant, by its key. Example: `test_key`.
    pub target_tenant_key: String,
}

crate::request_builder!(ListCollaborationRule {
    target_tenant_key(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into()
});
crate::request!(ListCollaborationRule -> ListCollaborationRuleResponse, ListCollaborationRuleError {
    "directory.v1.collaboration_rule.list", GET "/open-apis/directory/v1/collaboration_rules",
    [Tenant, User], read_value Data, None, SCOPES = ["trust_party:collaboration_rule:read"],
    LIMITS = [100 in 60];
    Query page_size "page_size", Query page_token "page_token",
    Query target_tenant_key "target_tenant_key"
});
crate::paged!(ListCollaborationRule: CollaborationRule {
    page_token, page_size;
    page_token, has_more, items
});

/// What `directory.v1.collaboration_rule.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCollaborationRuleResponse {
    /// The items of this page.
    pub items: Vec<CollaborationRule>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListCollaborationRuleResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `directory.v1.collaboration_rule.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListCollaborationRuleError {
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

crate::error_enum!(ListCollaborationRuleError: CODES {
    PageTokenIsInvalid = 2223109, NoPermissionToOperate = 2224001
});

/// Replaces both sides of a rule on who may find and see whom between the tenant and an associated one.
///
/// [`PUT /open-apis/directory/v1/collaboration_rules/:collaboration_rule_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_rule/update>) gives [`UpdateCollaborationRuleResponse`] or fails with [`UpdateCollaborationRuleError`].
///
/// Token: tenant or user. Scopes, any one of: `trust_party:collaboration_rule:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = UpdateCollaborationRule::new(collaboration_rule_id, target_tenant_key, subjects, objects);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "directory.v1.collaboration_rule.update",
        "/open-apis/directory/v1/collaboration_rules/:collaboration_rule_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateCollaborationRule {
    /// The rule. Example: `12121`.
    pub collaboration_rule_id: String,
    /// The associated tenant, by its key. Example: `test_key`.
    pub target_tenant_key: String,
    /// The subject side of the rule, fewer than 100 in all.
    pub subjects: CollaborationRuleEntities,
    /// The object side of the rule, fewer than 100 in all.
    pub objects: CollaborationRuleEntities,
}

crate::request_builder!(UpdateCollaborationRule {
    collaboration_rule_id(impl Into<String>).into(), target_tenant_key(impl Into<String>).into(),
    subjects(CollaborationRuleEntities), objects(CollaborationRuleEntities);
});
crate::request!(UpdateCollaborationRule -> UpdateCollaborationRuleResponse, UpdateCollaborationRuleError {
    "directory.v1.collaboration_rule.update",
    PUT "/open-apis/directory/v1/collaboration_rules/:collaboration_rule_id", [Tenant, User],
    read_value Data, Json, SCOPES = ["trust_party:collaboration_rule:write"], LIMITS = [100 in 60];
    Path collaboration_rule_id "collaboration_rule_id", Query target_tenant_key "target_tenant_key",
    Body subjects "subjects", Body objects "objects"
});

/// What `directory.v1.collaboration_rule.update` answers with.
pub type UpdateCollaborationRuleResponse = crate::Empty;

/// What `directory.v1.collaboration_rule.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateCollaborationRuleError {
    /// `2223101` (HTTP 400): This tenant has no relationship with the other tenant
    ///
    /// The two tenants are not associated. Check `target_tenant_key`.
    TenantNoRelationshipOtherTenant,
    /// `2223103` (HTTP 400): The rule subject is not within the sharing scope
    RuleSubjectNotWithinSharingScope,
    /// `2223104` (HTTP 400): The rule object is not within the sharing scope
    RuleObjectNotWithinSharingScope,
    /// `2223106` (HTTP 400): can't set empty entity in subject or object
    CantSetEmptyEntitySubjectObject,
    /// `2223107` (HTTP 400): The rule id is not exist
    ///
    /// The rule does not exist. Check `collaboration_rule_id`.
    RuleIdIsNotExist,
    /// `2223108` (HTTP 400): The update is too frequent. Please try again later
    ///
    /// There are too many changes. Try again later.
    UpdateIsTooFrequent,
    /// `2223110` (HTTP 400): can't set other entity when department is 0
    CantSetOtherEntityDepartment0,
    /// `2224001` (HTTP 400): No permission to operate
    ///
    /// The caller may not do this. Check the permissions of the app, the tenant's plan, and for rules that the caller administers associated tenants.
    NoPermissionToOperate,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateCollaborationRuleError: CODES {
    TenantNoRelationshipOtherTenant = 2223101, RuleSubjectNotWithinSharingScope = 2223103,
    RuleObjectNotWithinSharingScope = 2223104, CantSetEmptyEntitySubjectObject = 2223106,
    RuleIdIsNotExist = 2223107, UpdateIsTooFrequent = 2223108,
    CantSetOtherEntityDepartment0 = 2223110, NoPermissionToOperate = 2224001
});
