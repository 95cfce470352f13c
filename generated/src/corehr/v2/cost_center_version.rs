// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `cost_center_version`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds a version to a cost center, which takes effect on a date; the data is checked against the rules.
///
/// [`POST /open-apis/corehr/v2/cost_centers/:cost_center_id/versions`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center-version/create>) gives [`CreateCostCenterVersionResponse`] or fails with [`CreateCostCenterVersionError`].
///
/// Token: tenant. Scopes, any one of: `corehr:cost_center:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = CreateCostCenterVersion::new(name).cost_center_id(cost_center_id).effective_time(effective_time).operation_reason(operation_reason);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.cost_center_version.create",
        "/open-apis/corehr/v2/cost_centers/:cost_center_id/versions"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCostCenterVersion {
    /// The cost center. Example: `6862995757234914824`.
    ///
    /// Required.
    pub cost_center_id: Option<String>,
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// The name.
    pub name: Vec<I18n>,
    /// The code. Example: `MDPD00000023`.
    pub code: Option<String>,
    /// The cost center above. Example: `6862995757234914824`.
    pub parent_cost_center_id: Option<String>,
    /// The employees who are responsible for it. Example: `["6862995757234914824"]`.
    pub managers: Option<Vec<String>>,
    /// What it is, in words.
    pub description: Option<Vec<I18n>>,
    /// From when on it is in effect. Example: `2020-01-01`.
    ///
    /// Required.
    pub effective_time: Option<String>,
    /// Why the operation is done. Example: `过期作废`.
    ///
    /// Required.
    pub operation_reason: Option<String>,
}

crate::request_builder!(named CreateCostCenterVersion {
    name(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect();
    cost_center_id(impl Into<String>).into(),
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(), code(impl Into<String>).into(),
    parent_cost_center_id(impl Into<String>).into(),
    managers(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    description(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    effective_time(impl Into<String>).into(), operation_reason(impl Into<String>).into()
});
crate::request!(CreateCostCenterVersion -> CreateCostCenterVersionResponse, CreateCostCenterVersionError {
    "corehr.v2.cost_center_version.create",
    POST "/open-apis/corehr/v2/cost_centers/:cost_center_id/versions", [Tenant], read_value Data,
    Json, SCOPES = ["corehr:cost_center:write"], LIMITS = [1000 in 60, 50 in 1],
    NAMED = [cost_center_id "cost_center_id", effective_time "effective_time", operation_reason "operation_reason"];
    Path cost_center_id "cost_center_id", Query user_id_type "user_id_type", Body name "name",
    Body code "code", Body parent_cost_center_id "parent_cost_center_id", Body managers "managers",
    Body description "description", Body effective_time "effective_time",
    Body operation_reason "operation_reason"
});

/// What `corehr.v2.cost_center_version.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCostCenterVersionResponse {
    /// The version.
    pub version: Option<CostCenterVersion>,
}

crate::object!(CreateCostCenterVersionResponse { version "version" });

/// What `corehr.v2.cost_center_version.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateCostCenterVersionError {
    /// `1160402` (HTTP 400): Param is invalid
    ///
    /// An object that is referred to is out of use on the effective date, or a parameter is not valid. Check the request.
    ParamIsInvalid,
    /// `1160403` (HTTP 400): Code already exists
    ///
    /// The code is taken, or a permission is missing. Choose another code, or apply for the permission.
    NoPermission,
    /// `1160404` (HTTP 400): Name already exists
    ///
    /// The name is taken. Choose another one.
    NameAlreadyExists,
    /// `1160405` (HTTP 400): Some objects will expire soon
    ///
    /// The cost center above or a manager is not in effect for the whole time. Check both at the effective date.
    SomeObjectsWillExpireSoon,
    /// `1160406` (HTTP 400): Invalid structure
    ///
    /// The cost center would stand below itself. Choose another one as the parent.
    InvalidStructure,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateCostCenterVersionError: CODES {
    ParamIsInvalid = 1160402, NoPermission = 1160403, NameAlreadyExists = 1160404,
    SomeObjectsWillExpireSoon = 1160405, InvalidStructure = 1160406
});

/// Withdraws a version of a cost center for good; the cost center itself stays.
///
/// [`DELETE /open-apis/corehr/v2/cost_centers/:cost_center_id/versions/:version_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center-version/delete>) gives [`DeleteCostCenterVersionResponse`] or fails with [`DeleteCostCenterVersionError`].
///
/// Token: tenant. Scopes, any one of: `corehr:cost_center:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = DeleteCostCenterVersion::new().cost_center_id(cost_center_id).version_id(version_id).operation_reason(operation_reason);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.cost_center_version.delete",
        "/open-apis/corehr/v2/cost_centers/:cost_center_id/versions/:version_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCostCenterVersion {
    /// The cost center. Example: `6862995757234914824`.
    ///
    /// Required.
    pub cost_center_id: Option<String>,
    /// The version. Example: `6862995757234914824`.
    ///
    /// Required.
    pub version_id: Option<String>,
    /// Why the operation is done. Example: `text`.
    ///
    /// Required.
    pub operation_reason: Option<String>,
}

crate::request_builder!(named DeleteCostCenterVersion {
    cost_center_id(impl Into<String>).into(), version_id(impl Into<String>).into(),
    operation_reason(impl Into<String>).into()
});
crate::request!(DeleteCostCenterVersion -> DeleteCostCenterVersionResponse, DeleteCostCenterVersionError {
    "corehr.v2.cost_center_version.delete",
    DELETE "/open-apis/corehr/v2/cost_centers/:cost_center_id/versions/:version_id", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:cost_center:write"], LIMITS = [1000 in 60, 50 in 1],
    NAMED = [cost_center_id "cost_center_id", version_id "version_id", operation_reason "operation_reason"];
    Path cost_center_id "cost_center_id", Path version_id "version_id",
    Body operation_reason "operation_reason"
});

/// What `corehr.v2.cost_center_version.delete` answers with.
pub type DeleteCostCenterVersionResponse = crate::Empty;

/// What `corehr.v2.cost_center_version.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteCostCenterVersionError {
    /// `1160409` (HTTP 400): Unable to perform this action
    UnableToPerformThisAction,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteCostCenterVersionError: CODES { UnableToPerformThisAction = 1160409 });

/// Corrects a version of a cost center: its name, parent, managers, description or effective date.
///
/// [`PATCH /open-apis/corehr/v2/cost_centers/:cost_center_id/versions/:version_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center-version/patch>) gives [`PatchCostCenterVersionResponse`] or fails with [`PatchCostCenterVersionError`].
///
/// Token: tenant. Scopes, any one of: `corehr:cost_center:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = PatchCostCenterVersion::new().cost_center_id(cost_center_id).version_id(version_id).effective_time(effective_time).operation_reason(operation_reason);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.cost_center_version.patch",
        "/open-apis/corehr/v2/cost_centers/:cost_center_id/versions/:version_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchCostCenterVersion {
    /// The cost center. Example: `6862995757234914824`.
    ///
    /// Required.
    pub cost_center_id: Option<String>,
    /// The version. Example: `6862995757234914824`.
    ///
    /// Required.
    pub version_id: Option<String>,
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// The name.
    pub name: Option<Vec<I18n>>,
    /// The code. Example: `MDPD00000023`.
    pub code: Option<String>,
    /// The cost center above. Example: `6862995757234914824`.
    pub parent_cost_center_id: Option<String>,
    /// The employees who are responsible for it. Example: `["6862995757234914824"]`.
    pub managers: Option<Vec<String>>,
    /// What it is, in words.
    pub description: Option<Vec<I18n>>,
    /// From when on it is in effect. Example: `2020-01-01`.
    ///
    /// Required.
    pub effective_time: Option<String>,
    /// Why the operation is done. Example: `强行操作`.
    ///
    /// Required.
    pub operation_reason: Option<String>,
}

crate::request_builder!(named PatchCostCenterVersion {
    cost_center_id(impl Into<String>).into(), version_id(impl Into<String>).into(),
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    name(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    code(impl Into<String>).into(), parent_cost_center_id(impl Into<String>).into(),
    managers(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    description(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    effective_time(impl Into<String>).into(), operation_reason(impl Into<String>).into()
});
crate::request!(PatchCostCenterVersion -> PatchCostCenterVersionResponse, PatchCostCenterVersionError {
    "corehr.v2.cost_center_version.patch",
    PATCH "/open-apis/corehr/v2/cost_centers/:cost_center_id/versions/:version_id", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:cost_center:write"], LIMITS = [1000 in 60, 50 in 1],
    NAMED = [cost_center_id "cost_center_id", version_id "version_id", effective_time "effective_time", operation_reason "operation_reason"];
    Path cost_center_id "cost_center_id", Path version_id "version_id",
    Query user_id_type "user_id_type", Body name "name", Body code "code",
    Body parent_cost_center_id "parent_cost_center_id", Body managers "managers",
    Body description "description", Body effective_time "effective_time",
    Body operation_reason "operation_reason"
});

/// What `corehr.v2.cost_center_version.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchCostCenterVersionResponse {
    /// The version.
    pub version: Option<CostCenterVersion>,
}

crate::object!(PatchCostCenterVersionResponse { version "version" });

/// What `corehr.v2.cost_center_version.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchCostCenterVersionError {
    /// `1160402` (HTTP 400): Param is invalid
    ///
    /// An object that is referred to is out of use on the effective date, or a parameter is not valid. Check the request.
    ParamIsInvalid,
    /// `1160403` (HTTP 400): Code already exists
    ///
    /// The code is taken, or a permission is missing. Choose another code, or apply for the permission.
    NoPermission,
    /// `1160405` (HTTP 400): Some objects will expire soon
    ///
    /// The cost center above or a manager is not in effect for the whole time. Check both at the effective date.
    SomeObjectsWillExpireSoon,
    /// `1160406` (HTTP 400): Invalid structure
    ///
    /// The cost center would stand below itself. Choose another one as the parent.
    InvalidStructure,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchCostCenterVersionError: CODES {
    ParamIsInvalid = 1160402, NoPermission = 1160403, SomeObjectsWillExpireSoon = 1160405,
    InvalidStructure = 1160406
});
