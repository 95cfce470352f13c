// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `job_level`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a job level with a name and a number that orders it among the others.
///
/// [`POST /open-apis/corehr/v1/job_levels`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_level/create>) gives [`CreateJobLevelResponse`] or fails with [`CreateJobLevelError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr`, `corehr:job_level:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreateJobLevel::new(level_order, name, active)).await?;
/// ```
#[doc(alias("corehr.v1.job_level.create", "/open-apis/corehr/v1/job_levels"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateJobLevel {
    /// A text of your own that makes repeated calls count once. Example: `12454646`.
    pub client_token: Option<String>,
    /// The number that orders levels; the greater, the higher. Example: `9999`.
    pub level_order: i64,
    /// The code. Example: `VQzo/BSonp8l6PmcZ+VlDhkd2595LMkhyBAGX6HAlCY=`.
    pub code: Option<String>,
    /// The name.
    pub name: Vec<I18n>,
    /// What it is, in words.
    pub description: Option<Vec<I18n>>,
    /// Whether it is in use. Example: `true`.
    pub active: bool,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    /// The job grades. Example: `["4692446793125560154"]`.
    pub job_grade: Option<Vec<String>>,
    /// The pathways. Example: `["4719519211875096301"]`.
    pub pathway_ids: Option<Vec<String>>,
    /// The place in lists; the smaller, the further up. Range: `1` to `999999`. Example: `123`.
    pub view_order: Option<i64>,
}

crate::request_builder!(CreateJobLevel {
    level_order(i64),
    name(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    active(bool);
    client_token(impl Into<String>).into(), code(impl Into<String>).into(),
    description(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect(),
    job_grade(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    pathway_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    view_order(i64)
});
crate::request!(CreateJobLevel -> CreateJobLevelResponse, CreateJobLevelError {
    "corehr.v1.job_level.create", POST "/open-apis/corehr/v1/job_levels", [Tenant], read_value Data,
    Json, SCOPES = ["corehr:corehr", "corehr:job_level:write"], LIMITS = [1000 in 60, 50 in 1];
    Query client_token "client_token", Body level_order "level_order", Body code "code",
    Body name "name", Body description "description", Body active "active",
    Body custom_fields "custom_fields", Body job_grade "job_grade", Body pathway_ids "pathway_ids",
    Body view_order "view_order"
});

/// What `corehr.v1.job_level.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobLevelResponse {
    /// The job level.
    pub job_level: Option<JobLevel>,
}

crate::object!(CreateJobLevelResponse { job_level "job_level" });

/// What `corehr.v1.job_level.create` answers with when it fails.
pub type CreateJobLevelError = crate::GatewayError;

/// Deletes a job level for good; fails where employees, pre-hires or jobs use it.
///
/// [`DELETE /open-apis/corehr/v1/job_levels/:job_level_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_level/delete>) gives [`DeleteJobLevelResponse`] or fails with [`DeleteJobLevelError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr`, `corehr:job_level:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteJobLevel::new(job_level_id)).await?;
/// ```
#[doc(
    alias("corehr.v1.job_level.delete", "/open-apis/corehr/v1/job_levels/:job_level_id")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteJobLevel {
    /// The job level. Example: `5423452542`.
    pub job_level_id: String,
}

crate::request_builder!(DeleteJobLevel { job_level_id(impl Into<String>).into(); });
crate::request!(DeleteJobLevel -> DeleteJobLevelResponse, DeleteJobLevelError {
    "corehr.v1.job_level.delete", DELETE "/open-apis/corehr/v1/job_levels/:job_level_id", [Tenant],
    read_value Data, None, SCOPES = ["corehr:corehr", "corehr:job_level:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Path job_level_id "job_level_id"
});

/// What `corehr.v1.job_level.delete` answers with.
pub type DeleteJobLevelResponse = crate::Empty;

/// What `corehr.v1.job_level.delete` answers with when it fails.
pub type DeleteJobLevelError = crate::GatewayError;

/// Gets a job level; a new one may take 2 seconds to be found.
///
/// [`GET /open-apis/corehr/v1/job_levels/:job_level_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_level/get>) gives [`GetJobLevelResponse`] or fails with [`GetJobLevelError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr:readonly`, `corehr:job_level:read`, `corehr:corehr`, `corehr:job_level:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetJobLevel::new(job_level_id)).await?;
/// ```
#[doc(alias("corehr.v1.job_level.get", "/open-apis/corehr/v1/job_levels/:job_level_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetJobLevel {
    /// The job level. Example: `1515`.
    pub job_level_id: String,
}

crate::request_builder!(GetJobLevel { job_level_id(impl Into<String>).into(); });
crate::request!(GetJobLevel -> GetJobLevelResponse, GetJobLevelError {
    "corehr.v1.job_level.get", GET "/open-apis/corehr/v1/job_levels/:job_level_id", [Tenant],
    read_value Data, None,
    SCOPES = ["corehr:corehr:readonly", "corehr:job_level:read", "corehr:corehr", "corehr:job_level:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Path job_level_id "job_level_id"
});

/// What `corehr.v1.job_level.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobLevelResponse {
    /// The job level.
    pub job_level: Option<JobLevel>,
}

crate::object!(GetJobLevelResponse { job_level "job_level" });

/// What `corehr.v1.job_level.get` answers with when it fails.
pub type GetJobLevelError = crate::GatewayError;

/// Lists all job levels of the tenant, a page at a time; new ones may take 2 seconds to appear.
///
/// [`GET /open-apis/corehr/v1/job_levels`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_level/list>) gives [`ListJobLevelResponse`] or fails with [`ListJobLevelError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr:readonly`, `corehr:job_level:read`, `corehr:corehr`, `corehr:job_level:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListJobLevel::new(page_size)).items();
/// ```
#[doc(alias("corehr.v1.job_level.list", "/open-apis/corehr/v1/job_levels"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListJobLevel {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `1231231987`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: String,
}

crate::request_builder!(ListJobLevel {
    page_size(impl Into<String>).into();
    page_token(impl Into<String>).into()
});
crate::request!(ListJobLevel -> ListJobLevelResponse, ListJobLevelError {
    "corehr.v1.job_level.list", GET "/open-apis/corehr/v1/job_levels", [Tenant], read_value Data,
    None,
    SCOPES = ["corehr:corehr:readonly", "corehr:job_level:read", "corehr:corehr", "corehr:job_level:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Query page_token "page_token", Query page_size "page_size"
});
crate::paged!(ListJobLevel: JobLevel {
    page_token, page_size.to_string();
    page_token, has_more, items
});

/// What `corehr.v1.job_level.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobLevelResponse {
    /// The items that were found.
    pub items: Vec<JobLevel>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListJobLevelResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `corehr.v1.job_level.list` answers with when it fails.
pub type ListJobLevelError = crate::GatewayError;

/// Changes a job level; fields that are not sent stay.
///
/// [`PATCH /open-apis/corehr/v1/job_levels/:job_level_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_level/patch>) gives [`PatchJobLevelResponse`] or fails with [`PatchJobLevelError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr`, `corehr:job_level:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(PatchJobLevel::new(job_level_id)).await?;
/// ```
#[doc(
    alias("corehr.v1.job_level.patch", "/open-apis/corehr/v1/job_levels/:job_level_id")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchJobLevel {
    /// The job level. Example: `1616161616`.
    pub job_level_id: String,
    /// A text of your own that makes repeated calls count once. Example: `12454646`.
    pub client_token: Option<String>,
    /// The number that orders levels; the greater, the higher. Example: `10`.
    pub level_order: Option<i64>,
    /// The code. Example: `J001`.
    pub code: Option<String>,
    /// The name.
    pub name: Option<Vec<I18n>>,
    /// What it is, in words.
    pub description: Option<Vec<I18n>>,
    /// Whether it is in use. Example: `true`.
    pub active: Option<bool>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    /// The job grades. Example: `["4692446793125560154"]`.
    pub job_grade: Option<Vec<String>>,
    /// The pathways. Example: `["4719519211875096301"]`.
    pub pathway_ids: Option<Vec<String>>,
    /// The place in lists; the smaller, the further up. Range: `1` to `999999`. Example: `123`.
    pub view_order: Option<i64>,
}

crate::request_builder!(PatchJobLevel {
    job_level_id(impl Into<String>).into();
    client_token(impl Into<String>).into(), level_order(i64), code(impl Into<String>).into(),
    name(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    description(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    active(bool),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect(),
    job_grade(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    pathway_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    view_order(i64)
});
crate::request!(PatchJobLevel -> PatchJobLevelResponse, PatchJobLevelError {
    "corehr.v1.job_level.patch", PATCH "/open-apis/corehr/v1/job_levels/:job_level_id", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:corehr", "corehr:job_level:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Path job_level_id "job_level_id", Query client_token "client_token",
    Body level_order "level_order", Body code "code", Body name "name",
    Body description "description", Body active "active", Body custom_fields "custom_fields",
    Body job_grade "job_grade", Body pathway_ids "pathway_ids", Body view_order "view_order"
});

/// What `corehr.v1.job_level.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchJobLevelResponse {
    /// The job level.
    pub job_level: Option<JobLevel>,
}

crate::object!(PatchJobLevelResponse { job_level "job_level" });

/// What `corehr.v1.job_level.patch` answers with when it fails.
pub type PatchJobLevelError = crate::GatewayError;
