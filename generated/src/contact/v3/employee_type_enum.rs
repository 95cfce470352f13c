// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `employee_type_enum`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds a custom type of employment.
///
/// [`POST /open-apis/contact/v3/employee_type_enums`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/create>) gives [`CreateEmployeeTypeEnumResponse`] or fails with [`CreateEmployeeTypeEnumError`].
///
/// Token: tenant. Scopes, any one of: `contact:contact`. Rate limit: 20 a second.
///
/// ```ignore
/// let request = CreateEmployeeTypeEnum::new(content, enum_type, enum_status);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "contact.v3.employee_type_enum.create",
        "/open-apis/contact/v3/employee_type_enums"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateEmployeeTypeEnum {
    /// The name of the type of employment, up to 100 characters. Length: 1 to 100. Example: `专家`.
    pub content: String,
    /// Whether the type of employment is built in or custom. Example: `2`.
    pub enum_type: EnumType,
    /// Whether the type of employment is in use. Example: `1`.
    pub enum_status: EnumStatus,
    /// The name in several languages.
    pub i18n_content: Option<Vec<I18nContent>>,
}

crate::request_builder!(CreateEmployeeTypeEnum {
    content(impl Into<String>).into(), enum_type(impl Into<EnumType>).into(),
    enum_status(impl Into<EnumStatus>).into();
    i18n_content(impl IntoIterator<Item = impl Into<I18nContent>>).into_iter().map(Into::into).collect()
});
crate::request!(CreateEmployeeTypeEnum -> CreateEmployeeTypeEnumResponse, CreateEmployeeTypeEnumError {
    "contact.v3.employee_type_enum.create", POST "/open-apis/contact/v3/employee_type_enums",
    [Tenant], read_value Data, Json, SCOPES = ["contact:contact"], LIMITS = [20 in 1];
    Body content "content", Body enum_type "enum_type", Body enum_status "enum_status",
    Body i18n_content "i18n_content"
});

/// What `contact.v3.employee_type_enum.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmployeeTypeEnumResponse {
    /// The type of employment.
    pub employee_type_enum: Option<EmployeeTypeEnum>,
}

crate::object!(CreateEmployeeTypeEnumResponse { employee_type_enum "employee_type_enum" });

/// What `contact.v3.employee_type_enum.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateEmployeeTypeEnumError {
    /// `42301` (HTTP 400): param content duplicate
    ///
    /// There is a type of employment of this name already, or the job level does not exist. Check `content` or `job_level_id`.
    JobLevelNotExist,
    /// `42302` (HTTP 400): param i18n_content duplicate
    ///
    /// There is a type of employment of this name in another language, or another call is changing job levels. Check `i18n_content`, or try again later.
    JobLevelTenantLockFail,
    /// `42303` (HTTP 400): exceed content max num
    ///
    /// The name is too long or not valid. Send up to 100 characters as `content`, 1 to 255 as the name of a job level.
    JobLevelNameNotValid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateEmployeeTypeEnumError: CODES {
    JobLevelNotExist = 42301 + 1, JobLevelTenantLockFail = 42302 + 1, JobLevelNameNotValid = 42303
});

/// Deletes a custom type of employment.
///
/// [`DELETE /open-apis/contact/v3/employee_type_enums/:enum_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/delete>) gives [`DeleteEmployeeTypeEnumResponse`] or fails with [`DeleteEmployeeTypeEnumError`].
///
/// Token: tenant. Scopes, any one of: `contact:contact`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(DeleteEmployeeTypeEnum::new(enum_id)).await?;
/// ```
#[doc(
    alias(
        "contact.v3.employee_type_enum.delete",
        "/open-apis/contact/v3/employee_type_enums/:enum_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteEmployeeTypeEnum {
    /// The type of employment, by its id. Example: `exGeIjow7zIqWMy+ONkFxA==`.
    pub enum_id: String,
}

crate::request_builder!(DeleteEmployeeTypeEnum { enum_id(impl Into<String>).into(); });
crate::request!(DeleteEmployeeTypeEnum -> DeleteEmployeeTypeEnumResponse, DeleteEmployeeTypeEnumError {
    "contact.v3.employee_type_enum.delete",
    DELETE "/open-apis/contact/v3/employee_type_enums/:enum_id", [Tenant], read_value Data, None,
    SCOPES = ["contact:contact"];
    Path enum_id "enum_id"
});

/// What `contact.v3.employee_type_enum.delete` answers with.
pub type DeleteEmployeeTypeEnumResponse = crate::Empty;

/// What `contact.v3.employee_type_enum.delete` answers with when it fails.
pub type DeleteEmployeeTypeEnumError = crate::GatewayError;

/// Lists the types of employment of the tenant.
///
/// [`GET /open-apis/contact/v3/employee_type_enums`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/list>) gives [`ListEmployeeTypeEnumResponse`] or fails with [`ListEmployeeTypeEnumError`].
///
/// Token: tenant. Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly_as_app`. Rate limit: a special one.
///
/// ```ignore
/// let mut items = client.list(ListEmployeeTypeEnum::new()).items();
/// ```
#[doc(
    alias(
        "contact.v3.employee_type_enum.list",
        "/open-apis/contact/v3/employee_type_enums"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEmployeeTypeEnum {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `3`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `20`. Range: at most `100`. Example: `10`.
    pub page_size: Option<i64>,
}

crate::request_builder!(ListEmployeeTypeEnum {
    page_token(impl Into<String>).into(), page_size(i64)
});
crate::request!(ListEmployeeTypeEnum -> ListEmployeeTypeEnumResponse, ListEmployeeTypeEnumError {
    "contact.v3.employee_type_enum.list", GET "/open-apis/contact/v3/employee_type_enums", [Tenant],
    read_value Data, None,
    SCOPES = ["contact:contact.base:readonly", "contact:contact:access_as_app", "contact:contact:readonly_as_app"];
    Query page_token "page_token", Query page_size "page_size"
});
crate::paged!(ListEmployeeTypeEnum: EmployeeTypeEnum {
    page_token, page_size;
    page_token, has_more, items
});

/// What `contact.v3.employee_type_enum.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEmployeeTypeEnumResponse {
    /// The items of this page.
    pub items: Vec<EmployeeTypeEnum>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListEmployeeTypeEnumResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `contact.v3.employee_type_enum.list` answers with when it fails.
pub type ListEmployeeTypeEnumError = crate::GatewayError;

/// Updates the name and status of a custom type of employment.
///
/// [`PUT /open-apis/contact/v3/employee_type_enums/:enum_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/update>) gives [`UpdateEmployeeTypeEnumResponse`] or fails with [`UpdateEmployeeTypeEnumError`].
///
/// Token: tenant. Scopes, any one of: `contact:contact`. Rate limit: a special one.
///
/// ```ignore
/// let request = UpdateEmployeeTypeEnum::new(enum_id, content, enum_type, enum_status);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "contact.v3.employee_type_enum.update",
        "/open-apis/contact/v3/employee_type_enums/:enum_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateEmployeeTypeEnum {
    /// The type of employment, by its id. Example: `exGeIjow7zIqWMy+ONkFxA==`.
    pub enum_id: String,
    /// The name of the type of employment, up to 100 characters. Length: 1 to 100. Example: `专家`.
    pub content: String,
    /// Whether the type of employment is built in or custom. Example: `2`.
    pub enum_type: EnumType,
    /// Whether the type of employment is in use. Example: `1`.
    pub enum_status: EnumStatus,
    /// The name in several languages.
    pub i18n_content: Option<Vec<I18nContent>>,
}

crate::request_builder!(UpdateEmployeeTypeEnum {
    enum_id(impl Into<String>).into(), content(impl Into<String>).into(),
    enum_type(impl Into<EnumType>).into(), enum_status(impl Into<EnumStatus>).into();
    i18n_content(impl IntoIterator<Item = impl Into<I18nContent>>).into_iter().map(Into::into).collect()
});
crate::request!(UpdateEmployeeTypeEnum -> UpdateEmployeeTypeEnumResponse, UpdateEmployeeTypeEnumError {
    "contact.v3.employee_type_enum.update",
    PUT "/open-apis/contact/v3/employee_type_enums/:enum_id", [Tenant], read_value Data, Json,
    SCOPES = ["contact:contact"];
    Path enum_id "enum_id", Body content "content", Body enum_type "enum_type",
    Body enum_status "enum_status", Body i18n_content "i18n_content"
});

/// What `contact.v3.employee_type_enum.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEmployeeTypeEnumResponse {
    /// The type of employment.
    pub employee_type_enum: Option<EmployeeTypeEnum>,
}

crate::object!(UpdateEmployeeTypeEnumResponse { employee_type_enum "employee_type_enum" });

/// What `contact.v3.employee_type_enum.update` answers with when it fails.
pub type UpdateEmployeeTypeEnumError = crate::GatewayError;
