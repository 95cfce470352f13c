// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `default_cost_center`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets the default cost centers of given employees.
///
/// [`POST /open-apis/corehr/v2/default_cost_centers/batch_query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/default_cost_center/batch_query>) gives [`BatchQueryDefaultCostCenterResponse`] or fails with [`BatchQueryDefaultCostCenterError`].
///
/// Token: tenant. Scopes, any one of: `corehr:default_cost_center:read`, `corehr:default_cost_center:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(BatchQueryDefaultCostCenter::new(employment_ids)).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.default_cost_center.batch_query",
        "/open-apis/corehr/v2/default_cost_centers/batch_query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchQueryDefaultCostCenter {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// The employments, by the kind of id that the call uses. Length: 1 to 100. Example: `["7140964208476371111"]`.
    pub employment_ids: Vec<String>,
}

crate::request_builder!(BatchQueryDefaultCostCenter {
    employment_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into()
});
crate::request!(BatchQueryDefaultCostCenter -> BatchQueryDefaultCostCenterResponse, BatchQueryDefaultCostCenterError {
    "corehr.v2.default_cost_center.batch_query",
    POST "/open-apis/corehr/v2/default_cost_centers/batch_query", [Tenant], read_value Data, Json,
    SCOPES = ["corehr:default_cost_center:read", "corehr:default_cost_center:write"],
    LIMITS = [100 in 60];
    Query user_id_type "user_id_type", Body employment_ids "employment_ids"
});

/// What `corehr.v2.default_cost_center.batch_query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryDefaultCostCenterResponse {
    /// The items that were found.
    pub items: Vec<EmployeeDefaultCostCenter>,
}

crate::object!(BatchQueryDefaultCostCenterResponse { items "items" });

/// What `corehr.v2.default_cost_center.batch_query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchQueryDefaultCostCenterError {
    /// `1160400` (HTTP 400): param is invalid
    ///
    /// The direct managers would form a circle, or a parameter is not valid. Check the manager and the parameters.
    ParamIsInvalid,
    /// `1160403` (HTTP 403): no permission
    ///
    /// The code is taken, or a permission is missing. Choose another code, or apply for the permission.
    NoPermission,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchQueryDefaultCostCenterError: CODES {
    ParamIsInvalid = 1160400, NoPermission = 1160403 + 2
});

/// Adds a default cost center to an employee from a date on.
///
/// [`POST /open-apis/corehr/v2/default_cost_centers/create_version`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/default_cost_center/create_version>) gives [`CreateVersionDefaultCostCenterResponse`] or fails with [`CreateVersionDefaultCostCenterError`].
///
/// Token: tenant. Scopes, any one of: `corehr:default_cost_center:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(CreateVersionDefaultCostCenter::new(employment_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.default_cost_center.create_version",
        "/open-apis/corehr/v2/default_cost_centers/create_version"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateVersionDefaultCostCenter {
    /// A text of your own that makes repeated calls count once. Length: 1 to 100. Example: `12454646`.
    pub client_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses. Example: `6862995757234914821`.
    pub employment_id: String,
    /// The default cost center.
    pub default_cost_center: Option<EmploymentDefaultCostCenter>,
}

crate::request_builder!(CreateVersionDefaultCostCenter {
    employment_id(impl Into<String>).into();
    client_token(impl Into<String>).into(),
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    default_cost_center(EmploymentDefaultCostCenter)
});
crate::request!(CreateVersionDefaultCostCenter -> CreateVersionDefaultCostCenterResponse, CreateVersionDefaultCostCenterError {
    "corehr.v2.default_cost_center.create_version",
    POST "/open-apis/corehr/v2/default_cost_centers/create_version", [Tenant], read_value Data,
    Json, SCOPES = ["corehr:default_cost_center:write"], LIMITS = [100 in 60];
    Query client_token "client_token", Query user_id_type "user_id_type",
    Body employment_id "employment_id", Body default_cost_center "default_cost_center"
});

/// What `corehr.v2.default_cost_center.create_version` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVersionDefaultCostCenterResponse {
    /// The default cost center, by the id of the setting.
    pub wk_id: Option<String>,
    /// The version of the default cost center.
    pub wk_tid: Option<String>,
}

crate::object!(CreateVersionDefaultCostCenterResponse { wk_id "wk_id", wk_tid "wk_tid" });

/// What `corehr.v2.default_cost_center.create_version` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateVersionDefaultCostCenterError {
    /// `1160400` (HTTP 400): param is invalid
    ///
    /// The direct managers would form a circle, or a parameter is not valid. Check the manager and the parameters.
    ParamIsInvalid,
    /// `1160403` (HTTP 403): no permission
    ///
    /// The code is taken, or a permission is missing. Choose another code, or apply for the permission.
    NoPermission,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateVersionDefaultCostCenterError: CODES {
    ParamIsInvalid = 1160400, NoPermission = 1160403 + 2
});

/// Deletes a version of an employee's default cost center.
///
/// [`POST /open-apis/corehr/v2/default_cost_centers/remove_version`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/default_cost_center/remove_version>) gives [`RemoveVersionDefaultCostCenterResponse`] or fails with [`RemoveVersionDefaultCostCenterError`].
///
/// Token: tenant. Scopes, any one of: `corehr:default_cost_center:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(RemoveVersionDefaultCostCenter::new(employment_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.default_cost_center.remove_version",
        "/open-apis/corehr/v2/default_cost_centers/remove_version"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveVersionDefaultCostCenter {
    /// A text of your own that makes repeated calls count once. Length: 1 to 100. Example: `12454646`.
    pub client_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses. Example: `6862995757234914821`.
    pub employment_id: String,
    /// The default cost center.
    pub default_cost_center: Option<EmploymentDefaultCostCenter>,
}

crate::request_builder!(RemoveVersionDefaultCostCenter {
    employment_id(impl Into<String>).into();
    client_token(impl Into<String>).into(),
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    default_cost_center(EmploymentDefaultCostCenter)
});
crate::request!(RemoveVersionDefaultCostCenter -> RemoveVersionDefaultCostCenterResponse, RemoveVersionDefaultCostCenterError {
    "corehr.v2.default_cost_center.remove_version",
    POST "/open-apis/corehr/v2/default_cost_centers/remove_version", [Tenant], read_value Data,
    Json, SCOPES = ["corehr:default_cost_center:write"], LIMITS = [100 in 60];
    Query client_token "client_token", Query user_id_type "user_id_type",
    Body employment_id "employment_id", Body default_cost_center "default_cost_center"
});

/// What `corehr.v2.default_cost_center.remove_version` answers with.
pub type RemoveVersionDefaultCostCenterResponse = crate::Empty;

/// What `corehr.v2.default_cost_center.remove_version` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RemoveVersionDefaultCostCenterError {
    /// `1160400` (HTTP 400): param is invalid
    ///
    /// The direct managers would form a circle, or a parameter is not valid. Check the manager and the parameters.
    ParamIsInvalid,
    /// `1160403` (HTTP 403): no permission
    ///
    /// The code is taken, or a permission is missing. Choose another code, or apply for the permission.
    NoPermission,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(RemoveVersionDefaultCostCenterError: CODES {
    ParamIsInvalid = 1160400, NoPermission = 1160403 + 2
});

/// Changes a version of an employee's default cost center.
///
/// [`POST /open-apis/corehr/v2/default_cost_centers/update_version`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/default_cost_center/update_version>) gives [`UpdateVersionDefaultCostCenterResponse`] or fails with [`UpdateVersionDefaultCostCenterError`].
///
/// Token: tenant. Scopes, any one of: `corehr:default_cost_center:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(UpdateVersionDefaultCostCenter::new(employment_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.default_cost_center.update_version",
        "/open-apis/corehr/v2/default_cost_centers/update_version"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateVersionDefaultCostCenter {
    /// A text of your own that makes repeated calls count once. Length: 1 to 100. Example: `12454646`.
    pub client_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses. Example: `6862995757234914821`.
    pub employment_id: String,
    /// The default cost center.
    pub default_cost_center: Option<EmploymentDefaultCostCenter>,
}

crate::request_builder!(UpdateVersionDefaultCostCenter {
    employment_id(impl Into<String>).into();
    client_token(impl Into<String>).into(),
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    default_cost_center(EmploymentDefaultCostCenter)
});
crate::request!(UpdateVersionDefaultCostCenter -> UpdateVersionDefaultCostCenterResponse, UpdateVersionDefaultCostCenterError {
    "corehr.v2.default_cost_center.update_version",
    POST "/open-apis/corehr/v2/default_cost_centers/update_version", [Tenant], read_value Data,
    Json, SCOPES = ["corehr:default_cost_center:write"], LIMITS = [100 in 60];
    Query client_token "client_token", Query user_id_type "user_id_type",
    Body employment_id "employment_id", Body default_cost_center "default_cost_center"
});

/// What `corehr.v2.default_cost_center.update_version` answers with.
pub type UpdateVersionDefaultCostCenterResponse = crate::Empty;

/// What `corehr.v2.default_cost_center.update_version` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateVersionDefaultCostCenterError {
    /// `1160400` (HTTP 400): param is invalid
    ///
    /// The direct managers would form a circle, or a parameter is not valid. Check the manager and the parameters.
    ParamIsInvalid,
    /// `1160403` (HTTP 403): no permission
    ///
    /// The code is taken, or a permission is missing. Choose another code, or apply for the permission.
    NoPermission,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateVersionDefaultCostCenterError: CODES {
    ParamIsInvalid = 1160400, NoPermission = 1160403 + 2
});
