// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `working_hours_type`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a working hours type, which says how working time counts for employees.
///
/// [`POST /open-apis/corehr/v1/working_hours_types`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/working_hours_type/create>) gives [`CreateWorkingHoursTypeResponse`] or fails with [`CreateWorkingHoursTypeError`].
///
/// Token: tenant. Scopes, any one of: `corehr:common_data.preset_data:write`, `corehr:corehr`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = CreateWorkingHoursType::new(name, default_for_job, active);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v1.working_hours_type.create",
        "/open-apis/corehr/v1/working_hours_types"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateWorkingHoursType {
    /// A text of your own that makes repeated calls count once. Example: `12454646`.
    pub client_token: Option<String>,
    /// The code. Example: `1`.
    pub code: Option<String>,
    /// The name.
    pub name: Vec<I18n>,
    /// The countries and regions. Example: `["6890452208593356295"]`.
    pub country_region_id_list: Option<Vec<String>>,
    /// Whether it is the default for jobs. Example: `true`.
    pub default_for_job: bool,
    /// Whether it is in use. Example: `true`.
    pub active: bool,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
}

crate::request_builder!(CreateWorkingHoursType {
    name(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    default_for_job(bool), active(bool);
    client_token(impl Into<String>).into(), code(impl Into<String>).into(),
    country_region_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect()
});
crate::request!(CreateWorkingHoursType -> CreateWorkingHoursTypeResponse, CreateWorkingHoursTypeError {
    "corehr.v1.working_hours_type.create", POST "/open-apis/corehr/v1/working_hours_types",
    [Tenant], read_value Data, Json,
    SCOPES = ["corehr:common_data.preset_data:write", "corehr:corehr"],
    LIMITS = [1000 in 60, 50 in 1];
    Query client_token "client_token", Body code "code", Body name "name",
    Body country_region_id_list "country_region_id_list", Body default_for_job "default_for_job",
    Body active "active", Body custom_fields "custom_fields"
});

/// What `corehr.v1.working_hours_type.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkingHoursTypeResponse {
    /// The working hours type.
    pub working_hours_type: Option<WorkingHoursType>,
}

crate::object!(CreateWorkingHoursTypeResponse { working_hours_type "working_hours_type" });

/// What `corehr.v1.working_hours_type.create` answers with when it fails.
pub type CreateWorkingHoursTypeError = crate::GatewayError;

/// Deletes a working hours type.
///
/// [`DELETE /open-apis/corehr/v1/working_hours_types/:working_hours_type_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/working_hours_type/delete>) gives [`DeleteWorkingHoursTypeResponse`] or fails with [`DeleteWorkingHoursTypeError`].
///
/// Token: tenant. Scopes, any one of: `corehr:common_data.preset_data:write`, `corehr:corehr`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteWorkingHoursType::new(working_hours_type_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v1.working_hours_type.delete",
        "/open-apis/corehr/v1/working_hours_types/:working_hours_type_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteWorkingHoursType {
    /// The working hours type. Example: `325325254`.
    pub working_hours_type_id: String,
}

crate::request_builder!(DeleteWorkingHoursType {
    working_hours_type_id(impl Into<String>).into();
});
crate::request!(DeleteWorkingHoursType -> DeleteWorkingHoursTypeResponse, DeleteWorkingHoursTypeError {
    "corehr.v1.working_hours_type.delete",
    DELETE "/open-apis/corehr/v1/working_hours_types/:working_hours_type_id", [Tenant],
    read_value Data, None, SCOPES = ["corehr:common_data.preset_data:write", "corehr:corehr"],
    LIMITS = [1000 in 60, 50 in 1];
    Path working_hours_type_id "working_hours_type_id"
});

/// What `corehr.v1.working_hours_type.delete` answers with.
pub type DeleteWorkingHoursTypeResponse = crate::Empty;

/// What `corehr.v1.working_hours_type.delete` answers with when it fails.
pub type DeleteWorkingHoursTypeError = crate::GatewayError;

/// Gets a working hours type.
///
/// [`GET /open-apis/corehr/v1/working_hours_types/:working_hours_type_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/working_hours_type/get>) gives [`GetWorkingHoursTypeResponse`] or fails with [`GetWorkingHoursTypeError`].
///
/// Token: tenant. Scopes, any one of: `corehr:common_data.preset_data:read`, `corehr:corehr:readonly`, `corehr:corehr`, `corehr:common_data.preset_data:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetWorkingHoursType::new(working_hours_type_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v1.working_hours_type.get",
        "/open-apis/corehr/v1/working_hours_types/:working_hours_type_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWorkingHoursType {
    /// The working hours type. Example: `1212`.
    pub working_hours_type_id: String,
}

crate::request_builder!(GetWorkingHoursType { working_hours_type_id(impl Into<String>).into(); });
crate::request!(GetWorkingHoursType -> GetWorkingHoursTypeResponse, GetWorkingHoursTypeError {
    "corehr.v1.working_hours_type.get",
    GET "/open-apis/corehr/v1/working_hours_types/:working_hours_type_id", [Tenant],
    read_value Data, None,
    SCOPES = ["corehr:common_data.preset_data:read", "corehr:corehr:readonly", "corehr:corehr", "corehr:common_data.preset_data:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Path working_hours_type_id "working_hours_type_id"
});

/// What `corehr.v1.working_hours_type.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkingHoursTypeResponse {
    /// The working hours type.
    pub working_hours_type: Option<WorkingHoursType>,
}

crate::object!(GetWorkingHoursTypeResponse { working_hours_type "working_hours_type" });

/// What `corehr.v1.working_hours_type.get` answers with when it fails.
pub type GetWorkingHoursTypeError = crate::GatewayError;

/// Lists the working hours types.
///
/// [`GET /open-apis/corehr/v1/working_hours_types`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/working_hours_type/list>) gives [`ListWorkingHoursTypeResponse`] or fails with [`ListWorkingHoursTypeError`].
///
/// Token: tenant. Scopes, any one of: `corehr:common_data.preset_data:read`, `corehr:corehr:readonly`, `corehr:corehr`, `corehr:common_data.preset_data:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListWorkingHoursType::new(page_size)).items();
/// ```
#[doc(
    alias(
        "corehr.v1.working_hours_type.list",
        "/open-apis/corehr/v1/working_hours_types"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWorkingHoursType {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `1231231987`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: String,
}

crate::request_builder!(ListWorkingHoursType {
    page_size(impl Into<String>).into();
    page_token(impl Into<String>).into()
});
crate::request!(ListWorkingHoursType -> ListWorkingHoursTypeResponse, ListWorkingHoursTypeError {
    "corehr.v1.working_hours_type.list", GET "/open-apis/corehr/v1/working_hours_types", [Tenant],
    read_value Data, None,
    SCOPES = ["corehr:common_data.preset_data:read", "corehr:corehr:readonly", "corehr:corehr", "corehr:common_data.preset_data:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Query page_token "page_token", Query page_size "page_size"
});
crate::paged!(ListWorkingHoursType: WorkingHoursType {
    page_token, page_size.to_string();
    page_token, has_more, items
});

/// What `corehr.v1.working_hours_type.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkingHoursTypeResponse {
    /// The items that were found.
    pub items: Vec<WorkingHoursType>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListWorkingHoursTypeResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `corehr.v1.working_hours_type.list` answers with when it fails.
pub type ListWorkingHoursTypeError = crate::GatewayError;

/// Changes a working hours type.
///
/// [`PATCH /open-apis/corehr/v1/working_hours_types/:working_hours_type_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/working_hours_type/patch>) gives [`PatchWorkingHoursTypeResponse`] or fails with [`PatchWorkingHoursTypeError`].
///
/// Token: tenant. Scopes, any one of: `corehr:common_data.preset_data:write`, `corehr:corehr`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(PatchWorkingHoursType::new(working_hours_type_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v1.working_hours_type.patch",
        "/open-apis/corehr/v1/working_hours_types/:working_hours_type_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchWorkingHoursType {
    /// The working hours type. Example: `1616161616`.
    pub working_hours_type_id: String,
    /// A text of your own that makes repeated calls count once. Example: `12454646`.
    pub client_token: Option<String>,
    /// The code. Example: `1`.
    pub code: Option<String>,
    /// The name.
    pub name: Option<Vec<I18n>>,
    /// The countries and regions. Example: `["6890452208593356295"]`.
    pub country_region_id_list: Option<Vec<String>>,
    /// Whether it is the default for jobs. Example: `true`.
    pub default_for_job: Option<bool>,
    /// Whether it is in use. Example: `true`.
    pub active: Option<bool>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
}

crate::request_builder!(PatchWorkingHoursType {
    working_hours_type_id(impl Into<String>).into();
    client_token(impl Into<String>).into(), code(impl Into<String>).into(),
    name(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    country_region_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    default_for_job(bool), active(bool),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect()
});
crate::request!(PatchWorkingHoursType -> PatchWorkingHoursTypeResponse, PatchWorkingHoursTypeError {
    "corehr.v1.working_hours_type.patch",
    PATCH "/open-apis/corehr/v1/working_hours_types/:working_hours_type_id", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:common_data.preset_data:write", "corehr:corehr"],
    LIMITS = [1000 in 60, 50 in 1];
    Path working_hours_type_id "working_hours_type_id", Query client_token "client_token",
    Body code "code", Body name "name", Body country_region_id_list "country_region_id_list",
    Body default_for_job "default_for_job", Body active "active", Body custom_fields "custom_fields"
});

/// What `corehr.v1.working_hours_type.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchWorkingHoursTypeResponse {
    /// The working hours type.
    pub working_hours_type: Option<WorkingHoursType>,
}

crate::object!(PatchWorkingHoursTypeResponse { working_hours_type "working_hours_type" });

/// What `corehr.v1.working_hours_type.patch` answers with when it fails.
pub type PatchWorkingHoursTypeError = crate::GatewayError;
