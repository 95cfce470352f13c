// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `job_level`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Creates a job level.
///
/// `POST /open-apis/contact/v3/job_levels`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:contact`, `contact:job_level`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateJobLevel {
    /// The name.
    ///
    /// Length: 1 to 255. Example: `高级专家`.
    pub name: String,
    /// The description of the job level, up to 5000 characters.
    ///
    /// Example: `text`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The place among the job levels; the smaller, the further up; last where it is left out.
    ///
    /// Range: `100` to `100000`. Example: `200`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<i64>,
    /// Whether the job level is in use.
    ///
    /// Example: `true`.
    pub status: bool,
    /// The name in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_name: Option<Vec<I18nContent>>,
    /// The description in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_description: Option<Vec<I18nContent>>,
}

impl CreateJobLevel {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(name: impl Into<String>, status: bool) -> Self {
        Self {
            name: name.into(),
            description: None,
            order: None,
            status,
            i18n_name: None,
            i18n_description: None,
        }
    }

    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`order`](Self#structfield.order).
    #[must_use]
    pub fn order(mut self, order: i64) -> Self {
        self.order = Some(order);
        self
    }

    /// Sets [`i18n_name`](Self#structfield.i18n_name).
    #[must_use]
    pub fn i18n_name(
        mut self,
        i18n_name: impl IntoIterator<Item = impl Into<I18nContent>>,
    ) -> Self {
        self.i18n_name = Some(i18n_name.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`i18n_description`](Self#structfield.i18n_description).
    #[must_use]
    pub fn i18n_description(
        mut self,
        i18n_description: impl IntoIterator<Item = impl Into<I18nContent>>,
    ) -> Self {
        self.i18n_description = Some(
            i18n_description.into_iter().map(Into::into).collect(),
        );

        self
    }
}

impl crate::Endpoint for CreateJobLevel {
    type Response = CreateJobLevelResponse;
    type Error = CreateJobLevelError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.job_level.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/contact/v3/job_levels",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `contact.v3.job_level.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateJobLevelResponse {
    /// The job level.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_level: Option<JobLevel>,
}

/// What `contact.v3.job_level.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateJobLevelError {
    /// `42300` (HTTP 400): job level reach the upper limit
    #[doc(alias = "42300")]
    JobLevelReachUpperLimit,
    /// `42301` (HTTP 404): job level not exist
    ///
    /// There is a type of employment of this name already, or the job level does not exist. Check `content` or `job_level_id`.
    #[doc(alias = "42301")]
    JobLevelNotExist,
    /// `42302` (HTTP 400): job level tenant lock fail
    ///
    /// There is a type of employment of this name in another language, or another call is changing job levels. Check `i18n_content`, or try again later.
    #[doc(alias = "42302")]
    JobLevelTenantLockFail,
    /// `42303` (HTTP 400): job level name not valid
    ///
    /// The name is too long or not valid. Send up to 100 characters as `content`, 1 to 255 as the name of a job level.
    #[doc(alias = "42303")]
    JobLevelNameNotValid,
    /// `42304` (HTTP 400): job level description not valid
    #[doc(alias = "42304")]
    JobLevelDescriptionNotValid,
    /// `42305` (HTTP 400): job level name duplicate
    ///
    /// There is a job level of this name already. Use another name.
    #[doc(alias = "42305")]
    JobLevelNameDuplicate,
    /// `42306` (HTTP 400): job level order duplicate
    #[doc(alias = "42306")]
    JobLevelOrderDuplicate,
    /// `42307` (HTTP 400): job level external id duplicate
    #[doc(alias = "42307")]
    JobLevelExternalIdDuplicate,
    /// `42308` (HTTP 400): job level invalid order
    ///
    /// The order is not valid. Send a number from 100 to 100000.
    #[doc(alias = "42308")]
    JobLevelInvalidOrder,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreateJobLevelError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::JobLevelReachUpperLimit,
            crate::ErrorFacts::new(
                42300,
                400,
                "job level reach the upper limit",
                "",
                false,
            ),
        ),
        (
            Self::JobLevelNotExist,
            crate::ErrorFacts::new(
                42301,
                404,
                "job level not exist",
                "There is a type of employment of this name already, or the job level does not exist. Check `content` or `job_level_id`.",
                false,
            ),
        ),
        (
            Self::JobLevelTenantLockFail,
            crate::ErrorFacts::new(
                42302,
                400,
                "job level tenant lock fail",
                "There is a type of employment of this name in another language, or another call is changing job levels. Check `i18n_content`, or try again later.",
                false,
            ),
        ),
        (
            Self::JobLevelNameNotValid,
            crate::ErrorFacts::new(
                42303,
                400,
                "job level name not valid",
                "The name is too long or not valid. Send up to 100 characters as `content`, 1 to 255 as the name of a job level.",
                false,
            ),
        ),
        (
            Self::JobLevelDescriptionNotValid,
            crate::ErrorFacts::new(
                42304,
                400,
                "job level description not valid",
                "",
                false,
            ),
        ),
        (
            Self::JobLevelNameDuplicate,
            crate::ErrorFacts::new(
                42305,
                400,
                "job level name duplicate",
                "There is a job level of this name already. Use another name.",
                false,
            ),
        ),
        (
            Self::JobLevelOrderDuplicate,
            crate::ErrorFacts::new(42306, 400, "job level order duplicate", "", false),
        ),
        (
            Self::JobLevelExternalIdDuplicate,
            crate::ErrorFacts::new(
                42307,
                400,
                "job level external id duplicate",
                "",
                false,
            ),
        ),
        (
            Self::JobLevelInvalidOrder,
            crate::ErrorFacts::new(
                42308,
                400,
                "job level invalid order",
                "The order is not valid. Send a number from 100 to 100000.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(CreateJobLevelError);

/// Deletes a job level.
///
/// `DELETE /open-apis/contact/v3/job_levels/:job_level_id`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:contact`, `contact:job_level`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/delete>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteJobLevel {
    /// The job level.
    ///
    /// Example: `mga5oa8ayjlp9rb`.
    #[serde(skip)]
    pub job_level_id: String,
}

impl DeleteJobLevel {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(job_level_id: impl Into<String>) -> Self {
        Self {
            job_level_id: job_level_id.into(),
        }
    }
}

impl crate::Endpoint for DeleteJobLevel {
    type Response = DeleteJobLevelResponse;
    type Error = DeleteJobLevelError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.job_level.delete",
        method: crate::Method::DELETE,
        host: None,
        path: "/open-apis/contact/v3/job_levels/:job_level_id",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("job_level_id", self.job_level_id.clone())]
    }
}

/// What `contact.v3.job_level.delete` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteJobLevelResponse {}
/// What `contact.v3.job_level.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteJobLevelError {
    /// `42301` (HTTP 404): job level not exist
    ///
    /// There is a type of employment of this name already, or the job level does not exist. Check `content` or `job_level_id`.
    #[doc(alias = "42301")]
    JobLevelNotExist,
    /// `42302` (HTTP 400): job level tenant lock fail
    ///
    /// There is a type of employment of this name in another language, or another call is changing job levels. Check `i18n_content`, or try again later.
    #[doc(alias = "42302")]
    JobLevelTenantLockFail,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl DeleteJobLevelError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::JobLevelNotExist,
            crate::ErrorFacts::new(
                42301,
                404,
                "job level not exist",
                "There is a type of employment of this name already, or the job level does not exist. Check `content` or `job_level_id`.",
                false,
            ),
        ),
        (
            Self::JobLevelTenantLockFail,
            crate::ErrorFacts::new(
                42302,
                400,
                "job level tenant lock fail",
                "There is a type of employment of this name in another language, or another call is changing job levels. Check `i18n_content`, or try again later.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(DeleteJobLevelError);

/// Returns one job level by its id.
///
/// `GET /open-apis/contact/v3/job_levels/:job_level_id`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:job_level:readonly`, `contact:job_level`, `contact:contact:readonly_as_app`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/get>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetJobLevel {
    /// The job level.
    ///
    /// Example: `mga5oa8ayjlp9rb`.
    #[serde(skip)]
    pub job_level_id: String,
}

impl GetJobLevel {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(job_level_id: impl Into<String>) -> Self {
        Self {
            job_level_id: job_level_id.into(),
        }
    }
}

impl crate::Endpoint for GetJobLevel {
    type Response = GetJobLevelResponse;
    type Error = GetJobLevelError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.job_level.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/contact/v3/job_levels/:job_level_id",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("job_level_id", self.job_level_id.clone())]
    }
}

/// What `contact.v3.job_level.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetJobLevelResponse {
    /// The job level.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_level: Option<JobLevel>,
}

/// What `contact.v3.job_level.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetJobLevelError {
    /// `42301` (HTTP 404): job level not exist
    ///
    /// There is a type of employment of this name already, or the job level does not exist. Check `content` or `job_level_id`.
    #[doc(alias = "42301")]
    JobLevelNotExist,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl GetJobLevelError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::JobLevelNotExist,
            crate::ErrorFacts::new(
                42301,
                404,
                "job level not exist",
                "There is a type of employment of this name already, or the job level does not exist. Check `content` or `job_level_id`.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(GetJobLevelError);

/// Lists the job levels of the tenant.
///
/// `GET /open-apis/contact/v3/job_levels`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:job_level:readonly`, `contact:job_level`, `contact:contact:readonly_as_app`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/list>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListJobLevel {
    /// How many items a page holds at most.
    ///
    /// Default: `10`. Range: `1` to `50`. Example: `10`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `AQD9/Rn9eij9Pm39ED40/RD/cIFmu77WxpxPB/2oHfQLZ+G8JG6tK7+ZnHiT7COhD2hMSICh/eBl7cpzU6JEC3J7COKNe4jrQ8ExwBCR`.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// The name.
    ///
    /// Length: 1 to 255. Example: `高级专家`.
    #[serde(skip)]
    pub name: Option<String>,
}

impl ListJobLevel {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self {
            page_size: None,
            page_token: None,
            name: None,
        }
    }

    /// Sets [`page_size`](Self#structfield.page_size).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`page_token`](Self#structfield.page_token).
    #[must_use]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl crate::Endpoint for ListJobLevel {
    type Response = ListJobLevelResponse;
    type Error = ListJobLevelError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.job_level.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/contact/v3/job_levels",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
        query.push("name", &self.name);
    }
}

impl crate::Paged for ListJobLevel {
    type Item = JobLevel;
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

/// What `contact.v3.job_level.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListJobLevelResponse {
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<JobLevel>>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
}

/// What `contact.v3.job_level.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListJobLevelError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ListJobLevelError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(ListJobLevelError);

/// Updates a job level.
///
/// `PUT /open-apis/contact/v3/job_levels/:job_level_id`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:contact`, `contact:job_level`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/update>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateJobLevel {
    /// The job level.
    ///
    /// Example: `mga5oa8ayjlp9rb`.
    #[serde(skip)]
    pub job_level_id: String,
    /// The name.
    ///
    /// Length: 1 to 255. Example: `高级专家`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The description of the job level.
    ///
    /// Example: `text`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The place among the job levels; the smaller, the further up.
    ///
    /// Range: `100` to `100000`. Example: `200`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<i64>,
    /// Whether the job level is in use.
    ///
    /// Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<bool>,
    /// The name in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_name: Option<Vec<I18nContent>>,
    /// The description in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_description: Option<Vec<I18nContent>>,
}

impl UpdateJobLevel {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(job_level_id: impl Into<String>) -> Self {
        Self {
            job_level_id: job_level_id.into(),
            name: None,
            description: None,
            order: None,
            status: None,
            i18n_name: None,
            i18n_description: None,
        }
    }

    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`order`](Self#structfield.order).
    #[must_use]
    pub fn order(mut self, order: i64) -> Self {
        self.order = Some(order);
        self
    }

    /// Sets [`status`](Self#structfield.status).
    #[must_use]
    pub fn status(mut self, status: bool) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets [`i18n_name`](Self#structfield.i18n_name).
    #[must_use]
    pub fn i18n_name(
        mut self,
        i18n_name: impl IntoIterator<Item = impl Into<I18nContent>>,
    ) -> Self {
        self.i18n_name = Some(i18n_name.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`i18n_description`](Self#structfield.i18n_description).
    #[must_use]
    pub fn i18n_description(
        mut self,
        i18n_description: impl IntoIterator<Item = impl Into<I18nContent>>,
    ) -> Self {
        self.i18n_description = Some(
            i18n_description.into_iter().map(Into::into).collect(),
        );

        self
    }
}

impl crate::Endpoint for UpdateJobLevel {
    type Response = UpdateJobLevelResponse;
    type Error = UpdateJobLevelError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.job_level.update",
        method: crate::Method::PUT,
        host: None,
        path: "/open-apis/contact/v3/job_levels/:job_level_id",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("job_level_id", self.job_level_id.clone())]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `contact.v3.job_level.update` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateJobLevelResponse {
    /// The job level.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_level: Option<JobLevel>,
}

/// What `contact.v3.job_level.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateJobLevelError {
    /// `42301` (HTTP 404): job level not exist
    ///
    /// There is a type of employment of this name already, or the job level does not exist. Check `content` or `job_level_id`.
    #[doc(alias = "42301")]
    JobLevelNotExist,
    /// `42302` (HTTP 400): job level tenant lock fail
    ///
    /// There is a type of employment of this name in another language, or another call is changing job levels. Check `i18n_content`, or try again later.
    #[doc(alias = "42302")]
    JobLevelTenantLockFail,
    /// `42303` (HTTP 400): job level name not valid
    ///
    /// The name is too long or not valid. Send up to 100 characters as `content`, 1 to 255 as the name of a job level.
    #[doc(alias = "42303")]
    JobLevelNameNotValid,
    /// `42304` (HTTP 400): job level description not valid
    #[doc(alias = "42304")]
    JobLevelDescriptionNotValid,
    /// `42305` (HTTP 400): job level name duplicate
    ///
    /// There is a job level of this name already. Use another name.
    #[doc(alias = "42305")]
    JobLevelNameDuplicate,
    /// `42306` (HTTP 400): job level order duplicate
    #[doc(alias = "42306")]
    JobLevelOrderDuplicate,
    /// `42307` (HTTP 400): job level external id duplicate
    #[doc(alias = "42307")]
    JobLevelExternalIdDuplicate,
    /// `42308` (HTTP 400): job level invalid order
    ///
    /// The order is not valid. Send a number from 100 to 100000.
    #[doc(alias = "42308")]
    JobLevelInvalidOrder,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl UpdateJobLevelError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::JobLevelNotExist,
            crate::ErrorFacts::new(
                42301,
                404,
                "job level not exist",
                "There is a type of employment of this name already, or the job level does not exist. Check `content` or `job_level_id`.",
                false,
            ),
        ),
        (
            Self::JobLevelTenantLockFail,
            crate::ErrorFacts::new(
                42302,
                400,
                "job level tenant lock fail",
                "There is a type of employment of this name in another language, or another call is changing job levels. Check `i18n_content`, or try again later.",
                false,
            ),
        ),
        (
            Self::JobLevelNameNotValid,
            crate::ErrorFacts::new(
                42303,
                400,
                "job level name not valid",
                "The name is too long or not valid. Send up to 100 characters as `content`, 1 to 255 as the name of a job level.",
                false,
            ),
        ),
        (
            Self::JobLevelDescriptionNotValid,
            crate::ErrorFacts::new(
                42304,
                400,
                "job level description not valid",
                "",
                false,
            ),
        ),
        (
            Self::JobLevelNameDuplicate,
            crate::ErrorFacts::new(
                42305,
                400,
                "job level name duplicate",
                "There is a job level of this name already. Use another name.",
                false,
            ),
        ),
        (
            Self::JobLevelOrderDuplicate,
            crate::ErrorFacts::new(42306, 400, "job level order duplicate", "", false),
        ),
        (
            Self::JobLevelExternalIdDuplicate,
            crate::ErrorFacts::new(
                42307,
                400,
                "job level external id duplicate",
                "",
                false,
            ),
        ),
        (
            Self::JobLevelInvalidOrder,
            crate::ErrorFacts::new(
                42308,
                400,
                "job level invalid order",
                "The order is not valid. Send a number from 100 to 100000.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(UpdateJobLevelError);
