// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `employee_type_enum`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Adds a custom type of employment.
///
/// `POST /open-apis/contact/v3/employee_type_enums`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:contact`
/// - Rate limit: 20 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateEmployeeTypeEnum {
    /// The name of the type of employment, up to 100 characters.
    ///
    /// Length: 1 to 100. Example: `专家`.
    pub content: String,
    /// Whether the type of employment is built in or custom.
    ///
    /// Example: `2`.
    pub enum_type: EnumType,
    /// Whether the type of employment is in use.
    ///
    /// Example: `1`.
    pub enum_status: EnumStatus,
    /// The name in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_content: Option<Vec<I18nContent>>,
}

impl CreateEmployeeTypeEnum {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        content: impl Into<String>,
        enum_type: impl Into<EnumType>,
        enum_status: impl Into<EnumStatus>,
    ) -> Self {
        Self {
            content: content.into(),
            enum_type: enum_type.into(),
            enum_status: enum_status.into(),
            i18n_content: None,
        }
    }

    /// Sets [`i18n_content`](Self#structfield.i18n_content).
    #[must_use]
    pub fn i18n_content(
        mut self,
        i18n_content: impl IntoIterator<Item = impl Into<I18nContent>>,
    ) -> Self {
        self.i18n_content = Some(i18n_content.into_iter().map(Into::into).collect());
        self
    }
}

impl crate::Endpoint for CreateEmployeeTypeEnum {
    type Response = CreateEmployeeTypeEnumResponse;
    type Error = CreateEmployeeTypeEnumError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.employee_type_enum.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/contact/v3/employee_type_enums",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `contact.v3.employee_type_enum.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateEmployeeTypeEnumResponse {
    /// The type of employment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employee_type_enum: Option<EmployeeTypeEnum>,
}

/// What `contact.v3.employee_type_enum.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateEmployeeTypeEnumError {
    /// `42301` (HTTP 400): param content duplicate
    ///
    /// There is a type of employment of this name already, or the job level does not exist. Check `content` or `job_level_id`.
    #[doc(alias = "42301")]
    ParamContentDuplicate,
    /// `42302` (HTTP 400): param i18n_content duplicate
    ///
    /// There is a type of employment of this name in another language, or another call is changing job levels. Check `i18n_content`, or try again later.
    #[doc(alias = "42302")]
    ParamI18nContentDuplicate,
    /// `42303` (HTTP 400): exceed content max num
    ///
    /// The name is too long or not valid. Send up to 100 characters as `content`, 1 to 255 as the name of a job level.
    #[doc(alias = "42303")]
    ExceedContentMaxNum,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreateEmployeeTypeEnumError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ParamContentDuplicate,
            crate::ErrorFacts::new(
                42301,
                400,
                "param content duplicate",
                "There is a type of employment of this name already, or the job level does not exist. Check `content` or `job_level_id`.",
                false,
            ),
        ),
        (
            Self::ParamI18nContentDuplicate,
            crate::ErrorFacts::new(
                42302,
                400,
                "param i18n_content duplicate",
                "There is a type of employment of this name in another language, or another call is changing job levels. Check `i18n_content`, or try again later.",
                false,
            ),
        ),
        (
            Self::ExceedContentMaxNum,
            crate::ErrorFacts::new(
                42303,
                400,
                "exceed content max num",
                "The name is too long or not valid. Send up to 100 characters as `content`, 1 to 255 as the name of a job level.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(CreateEmployeeTypeEnumError);

/// Deletes a custom type of employment.
///
/// `DELETE /open-apis/contact/v3/employee_type_enums/:enum_id`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:contact`
/// - Rate limit: a special one
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/delete>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteEmployeeTypeEnum {
    /// The type of employment, by its id.
    ///
    /// Example: `exGeIjow7zIqWMy+ONkFxA==`.
    #[serde(skip)]
    pub enum_id: String,
}

impl DeleteEmployeeTypeEnum {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(enum_id: impl Into<String>) -> Self {
        Self { enum_id: enum_id.into() }
    }
}

impl crate::Endpoint for DeleteEmployeeTypeEnum {
    type Response = DeleteEmployeeTypeEnumResponse;
    type Error = DeleteEmployeeTypeEnumError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.employee_type_enum.delete",
        method: crate::Method::DELETE,
        host: None,
        path: "/open-apis/contact/v3/employee_type_enums/:enum_id",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("enum_id", self.enum_id.clone())]
    }
}

/// What `contact.v3.employee_type_enum.delete` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteEmployeeTypeEnumResponse {}
/// What `contact.v3.employee_type_enum.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteEmployeeTypeEnumError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl DeleteEmployeeTypeEnumError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(DeleteEmployeeTypeEnumError);

/// Lists the types of employment of the tenant.
///
/// `GET /open-apis/contact/v3/employee_type_enums`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly_as_app`
/// - Rate limit: a special one
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/list>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListEmployeeTypeEnum {
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `3`.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// How many items a page holds at most.
    ///
    /// Default: `20`. Range: at most `100`. Example: `10`.
    #[serde(skip)]
    pub page_size: Option<i64>,
}

impl ListEmployeeTypeEnum {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self {
            page_token: None,
            page_size: None,
        }
    }

    /// Sets [`page_token`](Self#structfield.page_token).
    #[must_use]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Sets [`page_size`](Self#structfield.page_size).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl crate::Endpoint for ListEmployeeTypeEnum {
    type Response = ListEmployeeTypeEnumResponse;
    type Error = ListEmployeeTypeEnumError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.employee_type_enum.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/contact/v3/employee_type_enums",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("page_token", &self.page_token);
        query.push("page_size", &self.page_size);
    }
}

impl crate::Paged for ListEmployeeTypeEnum {
    type Item = EmployeeTypeEnum;
    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token);
    }

    fn set_page_size(&mut self, size: i64) {
        self.page_size = Some(size);
    }

    fn next(response: &Self::Response) -> (Option<bool>, Option<&str>) {
        (response.has_more, response.page_token.as_deref())
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.items.unwrap_or_default()
    }
}

/// What `contact.v3.employee_type_enum.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListEmployeeTypeEnumResponse {
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<EmployeeTypeEnum>>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// What `contact.v3.employee_type_enum.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListEmployeeTypeEnumError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ListEmployeeTypeEnumError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(ListEmployeeTypeEnumError);

/// Updates the name and status of a custom type of employment.
///
/// `PUT /open-apis/contact/v3/employee_type_enums/:enum_id`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:contact`
/// - Rate limit: a special one
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/update>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateEmployeeTypeEnum {
    /// The type of employment, by its id.
    ///
    /// Example: `exGeIjow7zIqWMy+ONkFxA==`.
    #[serde(skip)]
    pub enum_id: String,
    /// The name of the type of employment, up to 100 characters.
    ///
    /// Length: 1 to 100. Example: `专家`.
    pub content: String,
    /// Whether the type of employment is built in or custom.
    ///
    /// Example: `2`.
    pub enum_type: EnumType,
    /// Whether the type of employment is in use.
    ///
    /// Example: `1`.
    pub enum_status: EnumStatus,
    /// The name in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_content: Option<Vec<I18nContent>>,
}

impl UpdateEmployeeTypeEnum {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        enum_id: impl Into<String>,
        content: impl Into<String>,
        enum_type: impl Into<EnumType>,
        enum_status: impl Into<EnumStatus>,
    ) -> Self {
        Self {
            enum_id: enum_id.into(),
            content: content.into(),
            enum_type: enum_type.into(),
            enum_status: enum_status.into(),
            i18n_content: None,
        }
    }

    /// Sets [`i18n_content`](Self#structfield.i18n_content).
    #[must_use]
    pub fn i18n_content(
        mut self,
        i18n_content: impl IntoIterator<Item = impl Into<I18nContent>>,
    ) -> Self {
        self.i18n_content = Some(i18n_content.into_iter().map(Into::into).collect());
        self
    }
}

impl crate::Endpoint for UpdateEmployeeTypeEnum {
    type Response = UpdateEmployeeTypeEnumResponse;
    type Error = UpdateEmployeeTypeEnumError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.employee_type_enum.update",
        method: crate::Method::PUT,
        host: None,
        path: "/open-apis/contact/v3/employee_type_enums/:enum_id",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("enum_id", self.enum_id.clone())]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `contact.v3.employee_type_enum.update` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateEmployeeTypeEnumResponse {
    /// The type of employment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employee_type_enum: Option<EmployeeTypeEnum>,
}

/// What `contact.v3.employee_type_enum.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateEmployeeTypeEnumError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl UpdateEmployeeTypeEnumError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(UpdateEmployeeTypeEnumError);
