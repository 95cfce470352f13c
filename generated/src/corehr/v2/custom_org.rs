// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `custom_org`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Puts a custom organization in or out of use from a date on; taking it out of use fails where it is used, and also stops its matching rule.
///
/// [`POST /open-apis/corehr/v2/custom_orgs/active`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/active>) gives [`ActivateCustomOrgResponse`] or fails with [`ActivateCustomOrgError`].
///
/// Token: tenant. Scopes, any one of: `corehr:custom_org:write`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = ActivateCustomOrg::new(active).org_id(org_id).object_api_name(object_api_name).effective_time(effective_time);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("corehr.v2.custom_org.active", "/open-apis/corehr/v2/custom_orgs/active"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ActivateCustomOrg {
    /// The organization. Example: `6862995757234914823`.
    ///
    /// Required.
    pub org_id: Option<String>,
    /// The object, by its name for calls; for custom organizations it names their kind. Example: `custom_org_01`.
    ///
    /// Required.
    pub object_api_name: Option<String>,
    /// Whether it is put in use or out of use. Example: `true`.
    pub active: bool,
    /// From when on it is in effect. Length: 10 to 10. Pattern: `^((([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]{1}|[0-9]{1}[1-9][0-9]{2}|[1-9][0-9]{3})-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(0…`. Example: `2020-01-01`.
    ///
    /// Required.
    pub effective_time: Option<String>,
}

crate::request_builder!(named ActivateCustomOrg {
    active(bool);
    org_id(impl Into<String>).into(), object_api_name(impl Into<String>).into(),
    effective_time(impl Into<String>).into()
});
crate::request!(ActivateCustomOrg -> ActivateCustomOrgResponse, ActivateCustomOrgError {
    "corehr.v2.custom_org.active", POST "/open-apis/corehr/v2/custom_orgs/active", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:custom_org:write"], LIMITS = [5 in 1],
    NAMED = [org_id "org_id", object_api_name "object_api_name", effective_time "effective_time"];
    Body org_id "org_id", Body object_api_name "object_api_name", Body active "active",
    Body effective_time "effective_time"
});

/// What `corehr.v2.custom_org.active` answers with.
pub type ActivateCustomOrgResponse = crate::Empty;

/// What `corehr.v2.custom_org.active` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ActivateCustomOrgError {
    /// `1160268` (HTTP 400): Effective date for disabling the custom organization can't be earlier than the effective date of the last version
    ///
    /// It cannot go out of use before its last version takes effect. Choose a later date.
    EffectiveDateDisablingCantBeEarlier,
    /// `1160281` (HTTP 400): 1 or more members are in a job status change process after the current deactivation date
    ///
    /// It cannot go out of use while transfers after that date refer to it. Finish or change them first.
    FailedDisable1MoreMembersJob,
    /// `1160285` (HTTP 400): Failed to disable as it still has active employees after the deactivation effective time.
    FailedDisableStillActiveEmployees,
    /// `1160508` (HTTP 400): Still has an individual to be onboarded after the current deactivation date
    FailedToDisable,
    /// `1161200` (HTTP 400): There are still enabled subordinates on the current deactivation date
    ThereStillEnabledSubordinates,
    /// `1161204` (HTTP 503): Requset timeout
    ///
    /// The request timed out. Try again later.
    RequestTimeout,
    /// `1161604` (HTTP 429): QPS over limit
    ///
    /// Too many requests. Try again later and more slowly.
    TooManyRequests,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ActivateCustomOrgError: CODES {
    EffectiveDateDisablingCantBeEarlier = 1160268 + 1, FailedDisable1MoreMembersJob = 1160281,
    FailedDisableStillActiveEmployees = 1160285, FailedToDisable = 1160508 + 1,
    ThereStillEnabledSubordinates = 1161200, RequestTimeout = 1161204 + 2,
    TooManyRequests = 1161604 + 2
});

/// Creates a custom organization of the kind that `object_api_name` names.
///
/// [`POST /open-apis/corehr/v2/custom_orgs`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/create>) gives [`CreateCustomOrgResponse`] or fails with [`CreateCustomOrgError`].
///
/// Token: tenant. Scopes, any one of: `corehr:custom_org:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = CreateCustomOrg::new(object_api_name, names, effective_time);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("corehr.v2.custom_org.create", "/open-apis/corehr/v2/custom_orgs"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCustomOrg {
    /// A text of your own that makes repeated calls count once. Length: 0 to 128. Example: `1245464678`.
    pub client_token: Option<String>,
    /// Which kind of id stands for users. Default: `people_corehr_id`. Length: 0 to 64. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// The object, by its name for calls; for custom organizations it names their kind. Length: 1 to 128. Example: `custom_org_01`.
    pub object_api_name: String,
    /// The names. Length: 0 to 5.
    pub names: Vec<I18n>,
    /// The code. Length: 0 to 128. Example: `text`.
    pub code: Option<String>,
    /// The one above, of the same kind. Example: `6862995757234914824`.
    pub parent_id: Option<String>,
    /// The employees who are responsible for it, by their ids in Feishu People. Length: 0 to 100. Example: `["6862995757234914824"]`.
    pub manager_ids: Option<Vec<String>>,
    /// What it is, in words. Length: 0 to 5.
    pub description: Option<Vec<I18n>>,
    /// From when on it is in effect. Length: 10 to 10. Pattern: `^((([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]{1}|[0-9]{1}[1-9][0-9]{2}|[1-9][0-9]{3})-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(0…`. Example: `2020-01-01`.
    pub effective_time: String,
    /// The roles of the organization, with who holds them. Length: 0 to 64.
    pub org_roles: Option<Vec<OrgRoleUpdate>>,
    /// The rules by which employees are matched; one group that holds is enough. Length: 0 to 16.
    pub match_rule_groups: Option<Vec<MatchRules>>,
    /// The custom fields with their values. Length: 0 to 200.
    pub custom_fields: Option<Vec<CustomFieldData>>,
}

crate::request_builder!(CreateCustomOrg {
    object_api_name(impl Into<String>).into(),
    names(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    effective_time(impl Into<String>).into();
    client_token(impl Into<String>).into(),
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(), code(impl Into<String>).into(),
    parent_id(impl Into<String>).into(),
    manager_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    description(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    org_roles(impl IntoIterator<Item = impl Into<OrgRoleUpdate>>).into_iter().map(Into::into).collect(),
    match_rule_groups(impl IntoIterator<Item = impl Into<MatchRules>>).into_iter().map(Into::into).collect(),
    custom_fields(impl IntoIterator<Item = impl Into<CustomFieldData>>).into_iter().map(Into::into).collect()
});
crate::request!(CreateCustomOrg -> CreateCustomOrgResponse, CreateCustomOrgError {
    "corehr.v2.custom_org.create", POST "/open-apis/corehr/v2/custom_orgs", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:custom_org:write"], LIMITS = [5 in 1];
    Query client_token "client_token", Query user_id_type "user_id_type",
    Body object_api_name "object_api_name", Body names "names", Body code "code",
    Body parent_id "parent_id", Body manager_ids "manager_ids", Body description "description",
    Body effective_time "effective_time", Body org_roles "org_roles",
    Body match_rule_groups "match_rule_groups", Body custom_fields "custom_fields"
});

/// What `corehr.v2.custom_org.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomOrgResponse {
    /// The organization.
    pub org_id: Option<String>,
}

crate::object!(CreateCustomOrgResponse { org_id "org_id" });

/// What `corehr.v2.custom_org.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateCustomOrgError {
    /// `1160255` (HTTP 400): Parent organization hasn't taken effect on effective date
    ///
    /// The one above is not in effect on the effective date. Choose another one or a later date.
    ParentOrganizationHasntTakenEffect,
    /// `1160256` (HTTP 400): Parent organization will be deactivated on or after this effective date
    ///
    /// The one above goes out of use on or after the effective date, or people cannot be added at this node. Choose another one.
    NodeDoesNotAllowAddedApprovers,
    /// `1160263` (HTTP 400): The code already exists
    ///
    /// The code, or the name, is taken. Choose another one.
    CodeAlreadyExists,
    /// `1160264` (HTTP 400): This operation will make the relationship between the superior and the subordinate into a ring
    ///
    /// The change would place it below itself. Choose another one as the parent.
    WillMakeRelationshipBetweenSuperior,
    /// `1161204` (HTTP 503): Requset timeout
    ///
    /// The request timed out. Try again later.
    RequestTimeout,
    /// `1161603` (HTTP 400): Name already exists
    ///
    /// Another one at the same place has this name. Choose another name.
    NameAlreadyExists1161603,
    /// `1161604` (HTTP 429): QPS over limit
    ///
    /// Too many requests. Try again later and more slowly.
    TooManyRequests,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateCustomOrgError: CODES {
    ParentOrganizationHasntTakenEffect = 1160255, NodeDoesNotAllowAddedApprovers = 1160256,
    CodeAlreadyExists = 1160263 + 1, WillMakeRelationshipBetweenSuperior = 1160264,
    RequestTimeout = 1161204 + 2, NameAlreadyExists1161603 = 1161603, TooManyRequests = 1161604 + 2
});

/// Deletes a custom organization for good; fails where employees, transfers or pre-hires use it.
///
/// [`POST /open-apis/corehr/v2/custom_orgs/delete_org`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/delete_org>) gives [`DeleteCustomOrgResponse`] or fails with [`DeleteCustomOrgError`].
///
/// Token: tenant. Scopes, any one of: `corehr:custom_org:write`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(DeleteCustomOrg::new(org_id, object_api_name)).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.custom_org.delete_org",
        "/open-apis/corehr/v2/custom_orgs/delete_org"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCustomOrg {
    /// The organization. Example: `6862995757234914824`.
    pub org_id: String,
    /// The object, by its name for calls; for custom organizations it names their kind. Example: `custom_org_01`.
    pub object_api_name: String,
}

crate::request_builder!(DeleteCustomOrg {
    org_id(impl Into<String>).into(), object_api_name(impl Into<String>).into();
});
crate::request!(DeleteCustomOrg -> DeleteCustomOrgResponse, DeleteCustomOrgError {
    "corehr.v2.custom_org.delete_org", POST "/open-apis/corehr/v2/custom_orgs/delete_org", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:custom_org:write"], LIMITS = [5 in 1];
    Body org_id "org_id", Body object_api_name "object_api_name"
});

/// What `corehr.v2.custom_org.delete_org` answers with.
pub type DeleteCustomOrgResponse = crate::Empty;

/// What `corehr.v2.custom_org.delete_org` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteCustomOrgError {
    /// `1160265` (HTTP 400): Unable to delete as it's still in use
    ///
    /// It is still in use and cannot be deleted. Remove what refers to it first.
    StillInUse,
    /// `1161204` (HTTP 503): Requset timeout
    ///
    /// The request timed out. Try again later.
    RequestTimeout,
    /// `1161604` (HTTP 429): QPS over limit
    ///
    /// Too many requests. Try again later and more slowly.
    TooManyRequests,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteCustomOrgError: CODES {
    StillInUse = 1160265, RequestTimeout = 1161204 + 2, TooManyRequests = 1161604 + 2
});

/// Changes a custom organization from a date on, but not its matching rule; making a new version puts it back in use.
///
/// [`PATCH /open-apis/corehr/v2/custom_orgs/:org_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/patch>) gives [`PatchCustomOrgResponse`] or fails with [`PatchCustomOrgError`].
///
/// Token: tenant. Scopes, any one of: `corehr:custom_org:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = PatchCustomOrg::new().org_id(org_id).object_api_name(object_api_name).effective_time(effective_time);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("corehr.v2.custom_org.patch", "/open-apis/corehr/v2/custom_orgs/:org_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchCustomOrg {
    /// The organization. Example: `6862995757234914824`.
    ///
    /// Required.
    pub org_id: Option<String>,
    /// A text of your own that makes repeated calls count once. Length: 0 to 128. Example: `1245464678`.
    pub client_token: Option<String>,
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// The object, by its name for calls; for custom organizations it names their kind. Length: 1 to 128. Example: `custom_org_01`.
    ///
    /// Required.
    pub object_api_name: Option<String>,
    /// The names. Length: 0 to 5.
    pub names: Option<Vec<I18n>>,
    /// The code. Example: `MDPD00000023`.
    pub code: Option<String>,
    /// The one above, of the same kind. Example: `6862995757234914824`.
    pub parent_id: Option<String>,
    /// The employees who are responsible for it, by their ids in Feishu People. Length: 0 to 100. Example: `["6862995757234914824"]`.
    pub manager_ids: Option<Vec<String>>,
    /// What it is, in words. Length: 0 to 5.
    pub description: Option<Vec<I18n>>,
    /// From when on it is in effect. Length: 10 to 10. Pattern: `^((([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]{1}|[0-9]{1}[1-9][0-9]{2}|[1-9][0-9]{3})-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(0…`. Example: `2020-01-01`.
    ///
    /// Required.
    pub effective_time: Option<String>,
    /// The roles of the organization, with who holds them. Length: 0 to 64.
    pub org_roles: Option<Vec<OrgRoleUpdate>>,
    /// The custom fields with their values. Length: 0 to 200.
    pub custom_fields: Option<Vec<CustomFieldData>>,
}

crate::request_builder!(named PatchCustomOrg {
    org_id(impl Into<String>).into(), client_token(impl Into<String>).into(),
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    object_api_name(impl Into<String>).into(),
    names(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    code(impl Into<String>).into(), parent_id(impl Into<String>).into(),
    manager_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    description(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    effective_time(impl Into<String>).into(),
    org_roles(impl IntoIterator<Item = impl Into<OrgRoleUpdate>>).into_iter().map(Into::into).collect(),
    custom_fields(impl IntoIterator<Item = impl Into<CustomFieldData>>).into_iter().map(Into::into).collect()
});
crate::request!(PatchCustomOrg -> PatchCustomOrgResponse, PatchCustomOrgError {
    "corehr.v2.custom_org.patch", PATCH "/open-apis/corehr/v2/custom_orgs/:org_id", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:custom_org:write"], LIMITS = [5 in 1],
    NAMED = [org_id "org_id", object_api_name "object_api_name", effective_time "effective_time"];
    Path org_id "org_id", Query client_token "client_token", Query user_id_type "user_id_type",
    Body object_api_name "object_api_name", Body names "names", Body code "code",
    Body parent_id "parent_id", Body manager_ids "manager_ids", Body description "description",
    Body effective_time "effective_time", Body org_roles "org_roles",
    Body custom_fields "custom_fields"
});

/// What `corehr.v2.custom_org.patch` answers with.
pub type PatchCustomOrgResponse = crate::Empty;

/// What `corehr.v2.custom_org.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchCustomOrgError {
    /// `1160255` (HTTP 400): Parent organization hasn't taken effect on effective date
    ///
    /// The one above is not in effect on the effective date. Choose another one or a later date.
    ParentOrganizationHasntTakenEffect,
    /// `1160256` (HTTP 400): Parent organization will be deactivated on or after this effective date
    ///
    /// The one above goes out of use on or after the effective date, or people cannot be added at this node. Choose another one.
    NodeDoesNotAllowAddedApprovers,
    /// `1160263` (HTTP 400): The code already exists
    ///
    /// The code, or the name, is taken. Choose another one.
    CodeAlreadyExists,
    /// `1160264` (HTTP 400): This operation will make the relationship between the superior and the subordinate into a ring
    ///
    /// The change would place it below itself. Choose another one as the parent.
    WillMakeRelationshipBetweenSuperior,
    /// `1160271` (HTTP 400): Unable to submit as no changes have been made
    UnableSubmitNoChangesMade,
    /// `1161204` (HTTP 503): Requset timeout
    ///
    /// The request timed out. Try again later.
    RequestTimeout,
    /// `1161603` (HTTP 400): Name already exists
    ///
    /// Another one at the same place has this name. Choose another name.
    NameAlreadyExists1161603,
    /// `1161604` (HTTP 429): QPS over limit
    ///
    /// Too many requests. Try again later and more slowly.
    TooManyRequests,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchCustomOrgError: CODES {
    ParentOrganizationHasntTakenEffect = 1160255, NodeDoesNotAllowAddedApprovers = 1160256,
    CodeAlreadyExists = 1160263 + 1, WillMakeRelationshipBetweenSuperior = 1160264,
    UnableSubmitNoChangesMade = 1160271, RequestTimeout = 1161204 + 2,
    NameAlreadyExists1161603 = 1161603, TooManyRequests = 1161604 + 2
});

/// Finds custom organizations that are in effect now; without a filter, all of the tenant. Those of the future are not returned.
///
/// [`POST /open-apis/corehr/v2/custom_orgs/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/query>) gives [`QueryCustomOrgResponse`] or fails with [`QueryCustomOrgError`].
///
/// Token: tenant. Scopes, any one of: `corehr:custom_org:read`, `corehr:custom_org:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 5 a second.
///
/// ```ignore
/// let mut items = client.list(QueryCustomOrg::new(page_size, object_api_name)).items();
/// ```
#[doc(alias("corehr.v2.custom_org.query", "/open-apis/corehr/v2/custom_orgs/query"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryCustomOrg {
    /// How many items a page holds at most. Range: `1` to `100`. Example: `100`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `6891251722631890445`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// The object, by its name for calls; for custom organizations it names their kind. Example: `custom_org_01`.
    pub object_api_name: String,
    /// The fields of the organizations to return. Length: 0 to 200. Example: `["names"]`.
    pub org_fields: Option<Vec<String>>,
    /// The roles of the organizations to return, by their keys or ids. Length: 0 to 200. Example: `["hcm_corehr_xxxx"]`.
    pub org_role_fields: Option<Vec<String>>,
    /// The organizations. Length: 0 to 200. Example: `["7140964208476371111"]`.
    pub org_ids: Option<Vec<String>>,
    /// The code. Example: `MDPD00000023`.
    pub code: Option<String>,
    /// The one above, of the same kind. Example: `7140964208476371111`.
    pub parent_id: Option<String>,
    /// Whether organizations in use or out of use are returned; both where left out. Example: `true`.
    pub active: Option<bool>,
    /// Whether the matching rules are returned. Example: `false`.
    pub need_match_rule: Option<bool>,
}

crate::request_builder!(QueryCustomOrg {
    page_size(i64), object_api_name(impl Into<String>).into();
    page_token(impl Into<String>).into(), user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    org_fields(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    org_role_fields(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    org_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    code(impl Into<String>).into(), parent_id(impl Into<String>).into(), active(bool),
    need_match_rule(bool)
});
crate::request!(QueryCustomOrg -> QueryCustomOrgResponse, QueryCustomOrgError {
    "corehr.v2.custom_org.query", POST "/open-apis/corehr/v2/custom_orgs/query", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:custom_org:read", "corehr:custom_org:write"],
    LIMITS = [5 in 1];
    Query page_size "page_size", Query page_token "page_token", Query user_id_type "user_id_type",
    Body object_api_name "object_api_name", Body org_fields "org_fields",
    Body org_role_fields "org_role_fields", Body org_ids "org_ids", Body code "code",
    Body parent_id "parent_id", Body active "active", Body need_match_rule "need_match_rule"
});
crate::paged!(QueryCustomOrg: CustomOrg { page_token, page_size; page_token, has_more, items });

/// What `corehr.v2.custom_org.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCustomOrgResponse {
    /// The items that were found.
    pub items: Vec<CustomOrg>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(QueryCustomOrgResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `corehr.v2.custom_org.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryCustomOrgError {
    /// `1161001` (HTTP 400): param is invalid
    ///
    /// What it means depends on the call: a parameter or the job level is not valid, or the record is under approval or already handled. Read the message.
    InvalidParamOrJobLevel,
    /// `1161204` (HTTP 503): Requset timeout
    ///
    /// The request timed out. Try again later.
    RequestTimeout,
    /// `1161604` (HTTP 429): QPS over limit
    ///
    /// Too many requests. Try again later and more slowly.
    TooManyRequests,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryCustomOrgError: CODES {
    InvalidParamOrJobLevel = 1161001 + 2, RequestTimeout = 1161204 + 2,
    TooManyRequests = 1161604 + 2
});

/// Lists the ids of custom organizations whose current version took effect within a range of at most 90 days, deleted ones included.
///
/// [`GET /open-apis/corehr/v2/custom_orgs/query_recent_change`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/query_recent_change>) gives [`QueryRecentChangeCustomOrgResponse`] or fails with [`QueryRecentChangeCustomOrgError`].
///
/// Token: tenant. Scopes, any one of: `corehr:custom_org:read`, `corehr:custom_org:write`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = QueryRecentChangeCustomOrg::new(page_size).object_api_name(object_api_name).start_date(start_date).end_date(end_date);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.custom_org.query_recent_change",
        "/open-apis/corehr/v2/custom_orgs/query_recent_change"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryRecentChangeCustomOrg {
    /// How many items a page holds at most. Range: `1` to `2000`. Example: `100`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `6891251722631890445`.
    pub page_token: Option<String>,
    /// The object, by its name for calls; for custom organizations it names their kind. Example: `custom_org_01`.
    ///
    /// Required.
    pub object_api_name: Option<String>,
    /// Where the range begins, as `2006-01-02 15:04:05`. Example: `2024-01-01 00:00:00`.
    ///
    /// Required.
    pub start_date: Option<String>,
    /// Where the range ends, as `2006-01-02 15:04:05`; at most 90 days later. Example: `2024-04-01 00:00:00`.
    ///
    /// Required.
    pub end_date: Option<String>,
}

crate::request_builder!(named QueryRecentChangeCustomOrg {
    page_size(i64);
    page_token(impl Into<String>).into(), object_api_name(impl Into<String>).into(),
    start_date(impl Into<String>).into(), end_date(impl Into<String>).into()
});
crate::request!(QueryRecentChangeCustomOrg -> QueryRecentChangeCustomOrgResponse, QueryRecentChangeCustomOrgError {
    "corehr.v2.custom_org.query_recent_change",
    GET "/open-apis/corehr/v2/custom_orgs/query_recent_change", [Tenant], read_value Data, None,
    SCOPES = ["corehr:custom_org:read", "corehr:custom_org:write"], LIMITS = [5 in 1],
    NAMED = [object_api_name "object_api_name", start_date "start_date", end_date "end_date"];
    Query page_size "page_size", Query page_token "page_token",
    Query object_api_name "object_api_name", Query start_date "start_date",
    Query end_date "end_date"
});

/// What `corehr.v2.custom_org.query_recent_change` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecentChangeCustomOrgResponse {
    /// The custom organizations that were created, changed or deleted.
    pub custom_org_ids: Vec<String>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Those of the custom organizations that were deleted; they can no longer be queried.
    pub deleted_custom_org_ids: Vec<String>,
}

crate::object!(QueryRecentChangeCustomOrgResponse {
    custom_org_ids "custom_org_ids", page_token "page_token", has_more "has_more",
    deleted_custom_org_ids "deleted_custom_org_ids"
});

/// What `corehr.v2.custom_org.query_recent_change` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryRecentChangeCustomOrgError {
    /// `1160107` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Compare the request with the fields of the call.
    ParametersWrong,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryRecentChangeCustomOrgError: CODES { ParametersWrong = 1160107 });

/// Changes the matching rule of a custom organization; takes effect at midnight or when the matching is run by hand, and makes no version.
///
/// [`POST /open-apis/corehr/v2/custom_orgs/update_rule`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/update_rule>) gives [`UpdateRuleCustomOrgResponse`] or fails with [`UpdateRuleCustomOrgError`].
///
/// Token: tenant. Scopes, any one of: `corehr:custom_org:write`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(UpdateRuleCustomOrg::new(object_api_name, org_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.custom_org.update_rule",
        "/open-apis/corehr/v2/custom_orgs/update_rule"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateRuleCustomOrg {
    /// The object, by its name for calls; for custom organizations it names their kind. Example: `custom_org_01`.
    pub object_api_name: String,
    /// The organization. Example: `6862995757234914824`.
    pub org_id: String,
    /// The rules by which employees are matched; one group that holds is enough. Length: 0 to 16.
    pub match_rule_groups: Option<Vec<MatchRules>>,
}

crate::request_builder!(UpdateRuleCustomOrg {
    object_api_name(impl Into<String>).into(), org_id(impl Into<String>).into();
    match_rule_groups(impl IntoIterator<Item = impl Into<MatchRules>>).into_iter().map(Into::into).collect()
});
crate::request!(UpdateRuleCustomOrg -> UpdateRuleCustomOrgResponse, UpdateRuleCustomOrgError {
    "corehr.v2.custom_org.update_rule", POST "/open-apis/corehr/v2/custom_orgs/update_rule",
    [Tenant], read_value Data, Json, SCOPES = ["corehr:custom_org:write"], LIMITS = [5 in 1];
    Body object_api_name "object_api_name", Body org_id "org_id",
    Body match_rule_groups "match_rule_groups"
});

/// What `corehr.v2.custom_org.update_rule` answers with.
pub type UpdateRuleCustomOrgResponse = crate::Empty;

/// What `corehr.v2.custom_org.update_rule` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateRuleCustomOrgError {
    /// `1161204` (HTTP 503): Requset timeout
    ///
    /// The request timed out. Try again later.
    RequestTimeout,
    /// `1161604` (HTTP 429): QPS over limit
    ///
    /// Too many requests. Try again later and more slowly.
    TooManyRequests,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateRuleCustomOrgError: CODES {
    RequestTimeout = 1161204 + 2, TooManyRequests = 1161604 + 2
});
