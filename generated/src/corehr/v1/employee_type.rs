// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `employee_type`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a type of employee.
///
/// [`POST /open-apis/corehr/v1/employee_types`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employee_type/create>) gives [`CreateEmployeeTypeResponse`] or fails with [`CreateEmployeeTypeError`].
///
/// Token: tenant. Scopes, any one of: `corehr:common_data.preset_data:write`, `corehr:corehr`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = CreateEmployeeType::new(name, default_employee_type, active);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("corehr.v1.employee_type.create", "/open-apis/corehr/v1/employee_types"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateEmployeeType {
    /// A text of your own that makes repeated calls count once. Example: `12454646`.
    pub client_token: Option<String>,
    /// The name.
    pub name: Vec<I18n>,
    /// Whether it is the default of the tenant, which has only one. Example: `true`.
    pub default_employee_type: bool,
    /// Whether it is in use. Example: `true`.
    pub active: bool,
    /// The code. Example: `1245`.
    pub code: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
}

crate::request_builder!(CreateEmployeeType {
    name(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    default_employee_type(bool), active(bool);
    client_token(impl Into<String>).into(), code(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect()
});
crate::request!(CreateEmployeeType -> CreateEmployeeTypeResponse, CreateEmployeeTypeError {
    "corehr.v1.employee_type.create", POST "/open-apis/corehr/v1/employee_types", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:common_data.preset_data:write", "corehr:corehr"],
    LIMITS = [1000 in 60, 50 in 1];
    Query client_token "client_token", Body name "name",
    Body default_employee_type "default_employee_type", Body active "active", Body code "code",
    Body custom_fields "custom_fields"
});

/// What `corehr.v1.employee_type.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmployeeTypeResponse {
    /// The type of employee.
    pub employee_type: Option<EmployeeType>,
}

crate::object!(CreateEmployeeTypeResponse { employee_type "employee_type" });

/// What `corehr.v1.employee_type.create` answers with when it fails.
pub type CreateEmployeeTypeError = crate::GatewayError;

/// Deletes a type of employee; it can no longer be queried.
///
/// [`DELETE /open-apis/corehr/v1/employee_types/:employee_type_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employee_type/delete>) gives [`DeleteEmployeeTypeResponse`] or fails with [`DeleteEmployeeTypeError`].
///
/// Token: tenant. Scopes, any one of: `corehr:common_data.preset_data:write`, `corehr:corehr`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteEmployeeType::new(employee_type_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v1.employee_type.delete",
        "/open-apis/corehr/v1/employee_types/:employee_type_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteEmployeeType {
    /// The type of employee. Example: `434343434`.
    pub employee_type_id: String,
}

crate::request_builder!(DeleteEmployeeType { employee_type_id(impl Into<String>).into(); });
crate::request!(DeleteEmployeeType -> DeleteEmployeeTypeResponse, DeleteEmployeeTypeError {
    "corehr.v1.employee_type.delete",
    DELETE "/open-apis/corehr/v1/employee_types/:employee_type_id", [Tenant], read_value Data, None,
    SCOPES = ["corehr:common_data.preset_data:write", "corehr:corehr"],
    LIMITS = [1000 in 60, 50 in 1];
    Path employee_type_id "employee_type_id"
});

/// What `corehr.v1.employee_type.delete` answers with.
pub type DeleteEmployeeTypeResponse = crate::Empty;

/// What `corehr.v1.employee_type.delete` answers with when it fails.
pub type DeleteEmployeeTypeError = crate::GatewayError;

/// Gets a type of employee.
///
/// [`GET /open-apis/corehr/v1/employee_types/:employee_type_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employee_type/get>) gives [`GetEmployeeTypeResponse`] or fails with [`GetEmployeeTypeError`].
///
/// Token: tenant. Scopes, any one of: `corehr:common_data.preset_data:read`, `corehr:corehr:readonly`, `corehr:corehr`, `corehr:common_data.preset_data:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetEmployeeType::new(employee_type_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v1.employee_type.get",
        "/open-apis/corehr/v1/employee_types/:employee_type_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetEmployeeType {
    /// The type of employee. Example: `1`.
    pub employee_type_id: String,
}

crate::request_builder!(GetEmployeeType { employee_type_id(impl Into<String>).into(); });
crate::request!(GetEmployeeType -> GetEmployeeTypeResponse, GetEmployeeTypeError {
    "corehr.v1.employee_type.get", GET "/open-apis/corehr/v1/employee_types/:employee_type_id",
    [Tenant], read_value Data, None,
    SCOPES = ["corehr:common_data.preset_data:read", "corehr:corehr:readonly", "corehr:corehr", "corehr:common_data.preset_data:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Path employee_type_id "employee_type_id"
});

/// What `corehr.v1.employee_type.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmployeeTypeResponse {
    /// The type of employee.
    pub employee_type: Option<EmployeeType>,
}

crate::object!(GetEmployeeTypeResponse { employee_type "employee_type" });

/// What `corehr.v1.employee_type.get` answers with when it fails.
pub type GetEmployeeTypeError = crate::GatewayError;

/// Lists the types of employees.
///
/// [`GET /open-apis/corehr/v1/employee_types`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employee_type/list>) gives [`ListEmployeeTypeResponse`] or fails with [`ListEmployeeTypeError`].
///
/// Token: tenant. Scopes, any one of: `corehr:common_data.preset_data:read`, `corehr:corehr:readonly`, `corehr:corehr`, `corehr:common_data.preset_data:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListEmployeeType::new(page_size)).items();
/// ```
#[doc(alias("corehr.v1.employee_type.list", "/open-apis/corehr/v1/employee_types"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEmployeeType {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `1231231987`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: String,
}

crate::request_builder!(ListEmployeeType {
    page_size(impl Into<String>).into();
    page_token(impl Into<String>).into()
});
crate::request!(ListEmployeeType -> ListEmployeeTypeResponse, ListEmployeeTypeError {
    "corehr.v1.employee_type.list", GET "/open-apis/corehr/v1/employee_types", [Tenant],
    read_value Data, None,
    SCOPES = ["corehr:common_data.preset_data:read", "corehr:corehr:readonly", "corehr:corehr", "corehr:common_data.preset_data:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Query page_token "page_token", Query page_size "page_size"
});
crate::paged!(ListEmployeeType: EmployeeType {
    page_token, page_size.to_string();
    page_token, has_more, items
});

/// What `corehr.v1.employee_type.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEmployeeTypeResponse {
    /// The items that were found.
    pub items: Vec<EmployeeType>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListEmployeeTypeResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `corehr.v1.employee_type.list` answers with when it fails.
pub type ListEmployeeTypeError = crate::GatewayError;

/// Changes a type of employee.
///
/// [`PATCH /open-apis/corehr/v1/employee_types/:employee_type_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employee_type/patch>) gives [`PatchEmployeeTypeResponse`] or fails with [`PatchEmployeeTypeError`].
///
/// Token: tenant. Scopes, any one of: `corehr:common_data.preset_data:write`, `corehr:corehr`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(PatchEmployeeType::new(employee_type_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v1.employee_type.patch",
        "/open-apis/corehr/v1/employee_types/:employee_type_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchEmployeeType {
    /// The type of employee. Example: `6969828847931885087`.
    pub employee_type_id: String,
    /// A text of your own that makes repeated calls count once. Example: `12454646`.
    pub client_token: Option<String>,
    /// The name.
    pub name: Option<Vec<I18n>>,
    /// Whether it is the default of the tenant, which has only one. Example: `true`.
    pub default_employee_type: Option<bool>,
    /// Whether it is in use. Example: `true`.
    pub active: Option<bool>,
    /// The code. Example: `1245`.
    pub code: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
}

crate::request_builder!(PatchEmployeeType {
    employee_type_id(impl Into<String>).into();
    client_token(impl Into<String>).into(),
    name(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    default_employee_type(bool), active(bool), code(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect()
});
crate::request!(PatchEmployeeType -> PatchEmployeeTypeResponse, PatchEmployeeTypeError {
    "corehr.v1.employee_type.patch", PATCH "/open-apis/corehr/v1/employee_types/:employee_type_id",
    [Tenant], read_value Data, Json,
    SCOPES = ["corehr:common_data.preset_data:write", "corehr:corehr"],
    LIMITS = [1000 in 60, 50 in 1];
    Path employee_type_id "employee_type_id", Query client_token "client_token", Body name "name",
    Body default_employee_type "default_employee_type", Body active "active", Body code "code",
    Body custom_fields "custom_fields"
});

/// What `corehr.v1.employee_type.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchEmployeeTypeResponse {
    /// The type of employee.
    pub employee_type: Option<EmployeeType>,
}

crate::object!(PatchEmployeeTypeResponse { employee_type "employee_type" });

/// What `corehr.v1.employee_type.patch` answers with when it fails.
pub type PatchEmployeeTypeError = crate::GatewayError;
