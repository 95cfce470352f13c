// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `cost_allocation`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets how the cost of given employees is split among cost centers.
///
/// [`POST /open-apis/corehr/v2/cost_allocations/batch_query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_allocation/batch_query>) gives [`BatchQueryCostAllocationResponse`] or fails with [`BatchQueryCostAllocationError`].
///
/// Token: tenant. Scopes, any one of: `corehr:cost_allocation:read`, `corehr:cost_allocation:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(BatchQueryCostAllocation::new(employment_ids)).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.cost_allocation.batch_query",
        "/open-apis/corehr/v2/cost_allocations/batch_query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchQueryCostAllocation {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// The employments, by the kind of id that the call uses. Length: 1 to 100. Example: `["4692446793125560154"]`.
    pub employment_ids: Vec<String>,
}

crate::request_builder!(BatchQueryCostAllocation {
    employment_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into()
});
crate::request!(BatchQueryCostAllocation -> BatchQueryCostAllocationResponse, BatchQueryCostAllocationError {
    "corehr.v2.cost_allocation.batch_query",
    POST "/open-apis/corehr/v2/cost_allocations/batch_query", [Tenant], read_value Data, Json,
    SCOPES = ["corehr:cost_allocation:read", "corehr:cost_allocation:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Query user_id_type "user_id_type", Body employment_ids "employment_ids"
});

/// What `corehr.v2.cost_allocation.batch_query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryCostAllocationResponse {
    /// The items that were found.
    pub items: Vec<EmployeeCostAllocation>,
}

crate::object!(BatchQueryCostAllocationResponse { items "items" });

/// What `corehr.v2.cost_allocation.batch_query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchQueryCostAllocationError {
    /// `1161604` (HTTP 429): QPS over limit
    ///
    /// Too many requests. Try again later and more slowly.
    TooManyRequests,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchQueryCostAllocationError: CODES { TooManyRequests = 1161604 + 2 });

/// Creates a version of how an employee's cost is split among cost centers.
///
/// [`POST /open-apis/corehr/v2/cost_allocations/create_version`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_allocation/create_version>) gives [`CreateVersionCostAllocationResponse`] or fails with [`CreateVersionCostAllocationError`].
///
/// Token: tenant. Scopes, any one of: `corehr:cost_allocation:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 3 a second.
///
/// ```ignore
/// let response = client.send(CreateVersionCostAllocation::new(employment_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.cost_allocation.create_version",
        "/open-apis/corehr/v2/cost_allocations/create_version"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateVersionCostAllocation {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// A text of your own that makes repeated calls count once. Example: `12454646`.
    pub client_token: Option<String>,
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses. Example: `6862995757234914821`.
    pub employment_id: String,
    /// How the cost is split among cost centers.
    pub cost_allocation: Option<EmploymentCostAllocation>,
}

crate::request_builder!(CreateVersionCostAllocation {
    employment_id(impl Into<String>).into();
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    client_token(impl Into<String>).into(), cost_allocation(EmploymentCostAllocation)
});
crate::request!(CreateVersionCostAllocation -> CreateVersionCostAllocationResponse, CreateVersionCostAllocationError {
    "corehr.v2.cost_allocation.create_version",
    POST "/open-apis/corehr/v2/cost_allocations/create_version", [Tenant], read_value Data, Json,
    SCOPES = ["corehr:cost_allocation:write"], LIMITS = [3 in 1];
    Query user_id_type "user_id_type", Query client_token "client_token",
    Body employment_id "employment_id", Body cost_allocation "cost_allocation"
});

/// What `corehr.v2.cost_allocation.create_version` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVersionCostAllocationResponse {
    /// The split of the cost among cost centers.
    pub cost_allocation_id: Option<String>,
}

crate::object!(CreateVersionCostAllocationResponse { cost_allocation_id "cost_allocation_id" });

/// What `corehr.v2.cost_allocation.create_version` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateVersionCostAllocationError {
    /// `1161604` (HTTP 429): QPS over limit
    ///
    /// Too many requests. Try again later and more slowly.
    TooManyRequests,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateVersionCostAllocationError: CODES { TooManyRequests = 1161604 + 2 });

/// Deletes a version of how an employee's cost is split among cost centers.
///
/// [`POST /open-apis/corehr/v2/cost_allocations/remove_version`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_allocation/remove_version>) gives [`RemoveVersionCostAllocationResponse`] or fails with [`RemoveVersionCostAllocationError`].
///
/// Token: tenant. Scopes, any one of: `corehr:cost_allocation:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(RemoveVersionCostAllocation::new(employment_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.cost_allocation.remove_version",
        "/open-apis/corehr/v2/cost_allocations/remove_version"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveVersionCostAllocation {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// A text of your own that makes repeated calls count once. Length: 0 to 128. Example: `1245464678`.
    pub client_token: Option<String>,
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses. Example: `7862995757234914824`.
    pub employment_id: String,
    /// How the cost is split among cost centers.
    pub cost_allocation: Option<EmploymentCostAllocation>,
}

crate::request_builder!(RemoveVersionCostAllocation {
    employment_id(impl Into<String>).into();
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    client_token(impl Into<String>).into(), cost_allocation(EmploymentCostAllocation)
});
crate::request!(RemoveVersionCostAllocation -> RemoveVersionCostAllocationResponse, RemoveVersionCostAllocationError {
    "corehr.v2.cost_allocation.remove_version",
    POST "/open-apis/corehr/v2/cost_allocations/remove_version", [Tenant], read_value Data, Json,
    SCOPES = ["corehr:cost_allocation:write"], LIMITS = [5 in 1];
    Query user_id_type "user_id_type", Query client_token "client_token",
    Body employment_id "employment_id", Body cost_allocation "cost_allocation"
});

/// What `corehr.v2.cost_allocation.remove_version` answers with.
pub type RemoveVersionCostAllocationResponse = crate::Empty;

/// What `corehr.v2.cost_allocation.remove_version` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RemoveVersionCostAllocationError {
    /// `1161604` (HTTP 429): QPS over limit
    ///
    /// Too many requests. Try again later and more slowly.
    TooManyRequests,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(RemoveVersionCostAllocationError: CODES { TooManyRequests = 1161604 + 2 });

/// Changes a version of how an employee's cost is split among cost centers.
///
/// [`POST /open-apis/corehr/v2/cost_allocations/update_version`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_allocation/update_version>) gives [`UpdateVersionCostAllocationResponse`] or fails with [`UpdateVersionCostAllocationError`].
///
/// Token: tenant. Scopes, any one of: `corehr:cost_allocation:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 3 a second.
///
/// ```ignore
/// let response = client.send(UpdateVersionCostAllocation::new(employment_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.cost_allocation.update_version",
        "/open-apis/corehr/v2/cost_allocations/update_version"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateVersionCostAllocation {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// A text of your own that makes repeated calls count once. Length: 0 to 128. Example: `1245464678`.
    pub client_token: Option<String>,
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses. Example: `6862995757234914821`.
    pub employment_id: String,
    /// How the cost is split among cost centers.
    pub cost_allocation: Option<EmploymentCostAllocation>,
}

crate::request_builder!(UpdateVersionCostAllocation {
    employment_id(impl Into<String>).into();
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    client_token(impl Into<String>).into(), cost_allocation(EmploymentCostAllocation)
});
crate::request!(UpdateVersionCostAllocation -> UpdateVersionCostAllocationResponse, UpdateVersionCostAllocationError {
    "corehr.v2.cost_allocation.update_version",
    POST "/open-apis/corehr/v2/cost_allocations/update_version", [Tenant], read_value Data, Json,
    SCOPES = ["corehr:cost_allocation:write"], LIMITS = [3 in 1];
    Query user_id_type "user_id_type", Query client_token "client_token",
    Body employment_id "employment_id", Body cost_allocation "cost_allocation"
});

/// What `corehr.v2.cost_allocation.update_version` answers with.
pub type UpdateVersionCostAllocationResponse = crate::Empty;

/// What `corehr.v2.cost_allocation.update_version` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateVersionCostAllocationError {
    /// `1161604` (HTTP 429): QPS over limit
    ///
    /// Too many requests. Try again later and more slowly.
    TooManyRequests,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateVersionCostAllocationError: CODES { TooManyRequests = 1161604 + 2 });
