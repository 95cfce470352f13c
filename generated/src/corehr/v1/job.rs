// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `job`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a job, such as engineer, that can be assigned to employees; which fields are required is set in the organization settings of the tenant.
///
/// [`POST /open-apis/corehr/v1/jobs`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/create>) gives [`CreateJobResponse`] or fails with [`CreateJobError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr`, `corehr:job:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreateJob::new(name, active, effective_time)).await?;
/// ```
#[doc(alias("corehr.v1.job.create", "/open-apis/corehr/v1/jobs"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateJob {
    /// A text of your own that makes repeated calls count once. Example: `12454646`.
    pub client_token: Option<String>,
    /// The code. Example: `JP422119`.
    pub code: Option<String>,
    /// The name.
    pub name: Vec<I18n>,
    /// What it is, in words.
    pub description: Option<Vec<I18n>>,
    /// Whether it is in use. Example: `true`.
    pub active: bool,
    /// The job title.
    pub job_title: Option<Vec<I18n>>,
    /// The pathway. Example: `4719519211875096301`.
    pub pathway_id: Option<String>,
    /// The job families. Example: `["4719519211875096301"]`.
    pub job_family_id_list: Option<Vec<String>>,
    /// The job levels. Example: `["4719519212005299950"]`.
    pub job_level_id_list: Option<Vec<String>>,
    /// The working hours type. Example: `6890452208593372679`.
    pub working_hours_type_id: Option<String>,
    /// From when on it is in effect. Example: `2020-01-01 00:00:00`.
    pub effective_time: String,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
}

crate::request_builder!(CreateJob {
    name(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    active(bool), effective_time(impl Into<String>).into();
    client_token(impl Into<String>).into(), code(impl Into<String>).into(),
    description(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    job_title(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    pathway_id(impl Into<String>).into(),
    job_family_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    job_level_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    working_hours_type_id(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect()
});
crate::request!(CreateJob -> CreateJobResponse, CreateJobError {
    "corehr.v1.job.create", POST "/open-apis/corehr/v1/jobs", [Tenant], read_value Data, Json,
    SCOPES = ["corehr:corehr", "corehr:job:write"], LIMITS = [1000 in 60, 50 in 1];
    Query client_token "client_token", Body code "code", Body name "name",
    Body description "description", Body active "active", Body job_title "job_title",
    Body pathway_id "pathway_id", Body job_family_id_list "job_family_id_list",
    Body job_level_id_list "job_level_id_list", Body working_hours_type_id "working_hours_type_id",
    Body effective_time "effective_time", Body custom_fields "custom_fields"
});

/// What `corehr.v1.job.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobResponse {
    /// The job.
    pub job: Option<Job>,
}

crate::object!(CreateJobResponse { job "job" });

/// What `corehr.v1.job.create` answers with when it fails.
pub type CreateJobError = crate::GatewayError;

/// Deletes a job for good; fails where employees, pre-hires, levels, families or positions use it.
///
/// [`DELETE /open-apis/corehr/v1/jobs/:job_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/delete>) gives [`DeleteJobResponse`] or fails with [`DeleteJobError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr`, `corehr:job:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteJob::new(job_id)).await?;
/// ```
#[doc(alias("corehr.v1.job.delete", "/open-apis/corehr/v1/jobs/:job_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteJob {
    /// The job. Example: `67163716371`.
    pub job_id: String,
}

crate::request_builder!(DeleteJob { job_id(impl Into<String>).into(); });
crate::request!(DeleteJob -> DeleteJobResponse, DeleteJobError {
    "corehr.v1.job.delete", DELETE "/open-apis/corehr/v1/jobs/:job_id", [Tenant], read_value Data,
    None, SCOPES = ["corehr:corehr", "corehr:job:write"], LIMITS = [1000 in 60, 50 in 1];
    Path job_id "job_id"
});

/// What `corehr.v1.job.delete` answers with.
pub type DeleteJobResponse = crate::Empty;

/// What `corehr.v1.job.delete` answers with when it fails.
pub type DeleteJobError = crate::GatewayError;

/// Gets a job as it is today. Superseded by `corehr.v2.job.get`.
///
/// [`GET /open-apis/corehr/v1/jobs/:job_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/get>) gives [`GetJobResponse`] or fails with [`GetJobError`].
///
/// Superseded by [`corehr::v2::GetJob`](crate::corehr::v2::GetJob).
///
/// Token: tenant. Scopes, any one of: `corehr:corehr:readonly`, `corehr:job:read`, `corehr:corehr`, `corehr:job:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetJob::new(job_id)).await?;
/// ```
#[doc(alias("corehr.v1.job.get", "/open-apis/corehr/v1/jobs/:job_id"))]
#[deprecated(note = "superseded by `corehr::v2::GetJob`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetJob {
    /// The job. Example: `151515`.
    pub job_id: String,
}

crate::request_builder!(GetJob { job_id(impl Into<String>).into(); });
crate::request!(GetJob -> GetJobResponse, GetJobError {
    "corehr.v1.job.get", GET "/open-apis/corehr/v1/jobs/:job_id", [Tenant], read_value Data, None,
    SCOPES = ["corehr:corehr:readonly", "corehr:job:read", "corehr:corehr", "corehr:job:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Path job_id "job_id"
});

/// What `corehr.v1.job.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobResponse {
    /// The job.
    pub job: Option<Job>,
}

crate::object!(GetJobResponse { job "job" });

/// What `corehr.v1.job.get` answers with when it fails.
pub type GetJobError = crate::GatewayError;

/// Lists the jobs of the tenant, a page at a time.
///
/// [`GET /open-apis/corehr/v1/jobs`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/list>) gives [`ListJobResponse`] or fails with [`ListJobError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant. Scopes, any one of: `corehr:corehr:readonly`, `corehr:job:read`, `corehr:corehr`, `corehr:job:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListJob::new(page_size)).items();
/// ```
#[doc(alias("corehr.v1.job.list", "/open-apis/corehr/v1/jobs"))]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListJob {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `1231231987`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: String,
    /// The name. Example: `keyword`.
    pub name: Option<String>,
    /// The language in which texts are returned, `zh-CN` or `en-US`; all of them where left out. Example: `zh`.
    pub query_language: Option<String>,
}

crate::request_builder!(ListJob {
    page_size(impl Into<String>).into();
    page_token(impl Into<String>).into(), name(impl Into<String>).into(),
    query_language(impl Into<String>).into()
});
crate::request!(ListJob -> ListJobResponse, ListJobError {
    "corehr.v1.job.list", GET "/open-apis/corehr/v1/jobs", [Tenant], read_value Data, None,
    SCOPES = ["corehr:corehr:readonly", "corehr:job:read", "corehr:corehr", "corehr:job:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Query page_token "page_token", Query page_size "page_size", Query name "name",
    Query query_language "query_language"
});
crate::paged!(ListJob: Job { page_token, page_size.to_string(); page_token, has_more, items });

/// What `corehr.v1.job.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobResponse {
    /// The items that were found.
    pub items: Vec<Job>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListJobResponse { items "items", has_more "has_more", page_token "page_token" });

/// What `corehr.v1.job.list` answers with when it fails.
pub type ListJobError = crate::GatewayError;

/// Changes a job from a date on: changes the version of that day, or makes one where there is none.
///
/// [`PATCH /open-apis/corehr/v1/jobs/:job_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/patch>) gives [`PatchJobResponse`] or fails with [`PatchJobError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr`, `corehr:job:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(PatchJob::new(job_id)).await?;
/// ```
#[doc(alias("corehr.v1.job.patch", "/open-apis/corehr/v1/jobs/:job_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchJob {
    /// The job. Example: `1616161616`.
    pub job_id: String,
    /// A text of your own that makes repeated calls count once. Example: `12454646`.
    pub client_token: Option<String>,
    /// The code. Example: `JP422119`.
    pub code: Option<String>,
    /// The name.
    pub name: Option<Vec<I18n>>,
    /// What it is, in words.
    pub description: Option<Vec<I18n>>,
    /// Whether it is in use. Example: `true`.
    pub active: Option<bool>,
    /// The job title.
    pub job_title: Option<Vec<I18n>>,
    /// The pathway. Example: `4719519211875096301`.
    pub pathway_id: Option<String>,
    /// The job families. Example: `["4719519211875096301"]`.
    pub job_family_id_list: Option<Vec<String>>,
    /// The job levels. Example: `["4719519212005299950"]`.
    pub job_level_id_list: Option<Vec<String>>,
    /// The working hours type. Example: `6890452208593372679`.
    pub working_hours_type_id: Option<String>,
    /// From when on it is in effect. Example: `2020-01-01 00:00:00`.
    pub effective_time: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
}

crate::request_builder!(PatchJob {
    job_id(impl Into<String>).into();
    client_token(impl Into<String>).into(), code(impl Into<String>).into(),
    name(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    description(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    active(bool),
    job_title(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    pathway_id(impl Into<String>).into(),
    job_family_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    job_level_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    working_hours_type_id(impl Into<String>).into(), effective_time(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect()
});
crate::request!(PatchJob -> PatchJobResponse, PatchJobError {
    "corehr.v1.job.patch", PATCH "/open-apis/corehr/v1/jobs/:job_id", [Tenant], read_value Data,
    Json, SCOPES = ["corehr:corehr", "corehr:job:write"], LIMITS = [1000 in 60, 50 in 1];
    Path job_id "job_id", Query client_token "client_token", Body code "code", Body name "name",
    Body description "description", Body active "active", Body job_title "job_title",
    Body pathway_id "pathway_id", Body job_family_id_list "job_family_id_list",
    Body job_level_id_list "job_level_id_list", Body working_hours_type_id "working_hours_type_id",
    Body effective_time "effective_time", Body custom_fields "custom_fields"
});

/// What `corehr.v1.job.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchJobResponse {
    /// The job.
    pub job: Option<Job>,
}

crate::object!(PatchJobResponse { job "job" });

/// What `corehr.v1.job.patch` answers with when it fails.
pub type PatchJobError = crate::GatewayError;
