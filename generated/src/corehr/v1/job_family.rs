// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `job_family`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a job family.
///
/// [`POST /open-apis/corehr/v1/job_families`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_family/create>) gives [`CreateJobFamilyResponse`] or fails with [`CreateJobFamilyError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr`, `corehr:job_family:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreateJobFamily::new(name, active, effective_time)).await?;
/// ```
#[doc(alias("corehr.v1.job_family.create", "/open-apis/corehr/v1/job_families"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateJobFamily {
    /// A text of your own that makes repeated calls count once. Example: `12454646`.
    pub client_token: Option<String>,
    /// The name.
    pub name: Vec<I18n>,
    /// Whether it is in use. Example: `true`.
    pub active: bool,
    /// Whether it can be chosen. Default: `true`. Example: `true`.
    pub selectable: Option<bool>,
    /// The one above, of the same kind. Example: `4698020757495316313`.
    pub parent_id: Option<String>,
    /// The pathways. Example: `["4719519211875096301"]`.
    pub pathway_ids: Option<Vec<String>>,
    /// From when on it is in effect. Example: `2020-05-01 00:00:00`.
    pub effective_time: String,
    /// The code. Example: `123456`.
    pub code: Option<String>,
    /// What it is, in words.
    pub description: Option<Vec<I18n>>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
}

crate::request_builder!(CreateJobFamily {
    name(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    active(bool), effective_time(impl Into<String>).into();
    client_token(impl Into<String>).into(), selectable(bool), parent_id(impl Into<String>).into(),
    pathway_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    code(impl Into<String>).into(),
    description(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect()
});
crate::request!(CreateJobFamily -> CreateJobFamilyResponse, CreateJobFamilyError {
    "corehr.v1.job_family.create", POST "/open-apis/corehr/v1/job_families", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:corehr", "corehr:job_family:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Query client_token "client_token", Body name "name", Body active "active",
    Body selectable "selectable", Body parent_id "parent_id", Body pathway_ids "pathway_ids",
    Body effective_time "effective_time", Body code "code", Body description "description",
    Body custom_fields "custom_fields"
});

/// What `corehr.v1.job_family.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobFamilyResponse {
    /// The job family.
    pub job_family: Option<JobFamily>,
}

crate::object!(CreateJobFamilyResponse { job_family "job_family" });

/// What `corehr.v1.job_family.create` answers with when it fails.
pub type CreateJobFamilyError = crate::GatewayError;

/// Deletes a job family for good; fails where employees, transfers, pre-hires, jobs, levels, grades or positions use it.
///
/// [`DELETE /open-apis/corehr/v1/job_families/:job_family_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_family/delete>) gives [`DeleteJobFamilyResponse`] or fails with [`DeleteJobFamilyError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr`, `corehr:job_family:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteJobFamily::new(job_family_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v1.job_family.delete",
        "/open-apis/corehr/v1/job_families/:job_family_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteJobFamily {
    /// The job family. Example: `5425424525`.
    pub job_family_id: String,
}

crate::request_builder!(DeleteJobFamily { job_family_id(impl Into<String>).into(); });
crate::request!(DeleteJobFamily -> DeleteJobFamilyResponse, DeleteJobFamilyError {
    "corehr.v1.job_family.delete", DELETE "/open-apis/corehr/v1/job_families/:job_family_id",
    [Tenant], read_value Data, None, SCOPES = ["corehr:corehr", "corehr:job_family:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Path job_family_id "job_family_id"
});

/// What `corehr.v1.job_family.delete` answers with.
pub type DeleteJobFamilyResponse = crate::Empty;

/// What `corehr.v1.job_family.delete` answers with when it fails.
pub type DeleteJobFamilyError = crate::GatewayError;

/// Gets a job family; a new one may take 2 seconds to be found.
///
/// [`GET /open-apis/corehr/v1/job_families/:job_family_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_family/get>) gives [`GetJobFamilyResponse`] or fails with [`GetJobFamilyError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr:readonly`, `corehr:job_family:read`, `corehr:corehr`, `corehr:job_family:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetJobFamily::new(job_family_id)).await?;
/// ```
#[doc(
    alias("corehr.v1.job_family.get", "/open-apis/corehr/v1/job_families/:job_family_id")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetJobFamily {
    /// The job family. Example: `1554548`.
    pub job_family_id: String,
}

crate::request_builder!(GetJobFamily { job_family_id(impl Into<String>).into(); });
crate::request!(GetJobFamily -> GetJobFamilyResponse, GetJobFamilyError {
    "corehr.v1.job_family.get", GET "/open-apis/corehr/v1/job_families/:job_family_id", [Tenant],
    read_value Data, None,
    SCOPES = ["corehr:corehr:readonly", "corehr:job_family:read", "corehr:corehr", "corehr:job_family:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Path job_family_id "job_family_id"
});

/// What `corehr.v1.job_family.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobFamilyResponse {
    /// The job family.
    pub job_family: Option<JobFamily>,
}

crate::object!(GetJobFamilyResponse { job_family "job_family" });

/// What `corehr.v1.job_family.get` answers with when it fails.
pub type GetJobFamilyError = crate::GatewayError;

/// Lists all job families of the tenant, a page at a time; new ones may take 2 seconds to appear.
///
/// [`GET /open-apis/corehr/v1/job_families`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_family/list>) gives [`ListJobFamilyResponse`] or fails with [`ListJobFamilyError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr:readonly`, `corehr:job_family:read`, `corehr:corehr`, `corehr:job_family:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListJobFamily::new(page_size)).items();
/// ```
#[doc(alias("corehr.v1.job_family.list", "/open-apis/corehr/v1/job_families"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListJobFamily {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `1231231987`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: String,
}

crate::request_builder!(ListJobFamily {
    page_size(impl Into<String>).into();
    page_token(impl Into<String>).into()
});
crate::request!(ListJobFamily -> ListJobFamilyResponse, ListJobFamilyError {
    "corehr.v1.job_family.list", GET "/open-apis/corehr/v1/job_families", [Tenant], read_value Data,
    None,
    SCOPES = ["corehr:corehr:readonly", "corehr:job_family:read", "corehr:corehr", "corehr:job_family:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Query page_token "page_token", Query page_size "page_size"
});
crate::paged!(ListJobFamily: JobFamily {
    page_token, page_size.to_string();
    page_token, has_more, items
});

/// What `corehr.v1.job_family.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobFamilyResponse {
    /// The items that were found.
    pub items: Vec<JobFamily>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListJobFamilyResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `corehr.v1.job_family.list` answers with when it fails.
pub type ListJobFamilyError = crate::GatewayError;

/// Changes a job family from a date on: changes the version of that day, or makes one where there is none.
///
/// [`PATCH /open-apis/corehr/v1/job_families/:job_family_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_family/patch>) gives [`PatchJobFamilyResponse`] or fails with [`PatchJobFamilyError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr`, `corehr:job_family:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(PatchJobFamily::new(job_family_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v1.job_family.patch",
        "/open-apis/corehr/v1/job_families/:job_family_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchJobFamily {
    /// The job family. Example: `1616161616`.
    pub job_family_id: String,
    /// A text of your own that makes repeated calls count once. Example: `12454646`.
    pub client_token: Option<String>,
    /// The name.
    pub name: Option<Vec<I18n>>,
    /// Whether it is in use. Example: `true`.
    pub active: Option<bool>,
    /// Whether it can be chosen. Example: `true`.
    pub selectable: Option<bool>,
    /// The one above, of the same kind. Example: `4698020757495316313`.
    pub parent_id: Option<String>,
    /// The pathways. Example: `["4719519211875096301"]`.
    pub pathway_ids: Option<Vec<String>>,
    /// From when on it is in effect. Example: `2020-05-01 00:00:00`.
    pub effective_time: Option<String>,
    /// The code. Example: `123456`.
    pub code: Option<String>,
    /// What it is, in words.
    pub description: Option<Vec<I18n>>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
}

crate::request_builder!(PatchJobFamily {
    job_family_id(impl Into<String>).into();
    client_token(impl Into<String>).into(),
    name(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    active(bool), selectable(bool), parent_id(impl Into<String>).into(),
    pathway_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    effective_time(impl Into<String>).into(), code(impl Into<String>).into(),
    description(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect()
});
crate::request!(PatchJobFamily -> PatchJobFamilyResponse, PatchJobFamilyError {
    "corehr.v1.job_family.patch", PATCH "/open-apis/corehr/v1/job_families/:job_family_id",
    [Tenant], read_value Data, Json, SCOPES = ["corehr:corehr", "corehr:job_family:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Path job_family_id "job_family_id", Query client_token "client_token", Body name "name",
    Body active "active", Body selectable "selectable", Body parent_id "parent_id",
    Body pathway_ids "pathway_ids", Body effective_time "effective_time", Body code "code",
    Body description "description", Body custom_fields "custom_fields"
});

/// What `corehr.v1.job_family.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchJobFamilyResponse {
    /// The job family.
    pub job_family: Option<JobFamily>,
}

crate::object!(PatchJobFamilyResponse { job_family "job_family" });

/// What `corehr.v1.job_family.patch` answers with when it fails.
pub type PatchJobFamilyError = crate::GatewayError;
