// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `job_family`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Creates a job family.
///
/// `POST /open-apis/contact/v3/job_families`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:contact`, `contact:job_family`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateJobFamily {
    /// The name.
    ///
    /// Length: 1 to 100. Example: `产品`.
    pub name: String,
    /// The description of the job family, up to 5000 characters.
    ///
    /// Example: `text`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The job family above.
    ///
    /// Example: `mga5oa8ayjlpzjq`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_job_family_id: Option<String>,
    /// Whether the job family is in use.
    ///
    /// Example: `true`.
    pub status: bool,
    /// The name in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_name: Option<Vec<JobFamilyI18nContent>>,
    /// The description in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_description: Option<Vec<JobFamilyI18nContent>>,
}

impl CreateJobFamily {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(name: impl Into<String>, status: bool) -> Self {
        Self {
            name: name.into(),
            description: None,
            parent_job_family_id: None,
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

    /// Sets [`parent_job_family_id`](Self#structfield.parent_job_family_id).
    #[must_use]
    pub fn parent_job_family_id(
        mut self,
        parent_job_family_id: impl Into<String>,
    ) -> Self {
        self.parent_job_family_id = Some(parent_job_family_id.into());
        self
    }

    /// Sets [`i18n_name`](Self#structfield.i18n_name).
    #[must_use]
    pub fn i18n_name(
        mut self,
        i18n_name: impl IntoIterator<Item = impl Into<JobFamilyI18nContent>>,
    ) -> Self {
        self.i18n_name = Some(i18n_name.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`i18n_description`](Self#structfield.i18n_description).
    #[must_use]
    pub fn i18n_description(
        mut self,
        i18n_description: impl IntoIterator<Item = impl Into<JobFamilyI18nContent>>,
    ) -> Self {
        self.i18n_description = Some(
            i18n_description.into_iter().map(Into::into).collect(),
        );

        self
    }
}

impl crate::Endpoint for CreateJobFamily {
    type Response = CreateJobFamilyResponse;
    type Error = CreateJobFamilyError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.job_family.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/contact/v3/job_families",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `contact.v3.job_family.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateJobFamilyResponse {
    /// The job family.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_family: Option<JobFamily>,
}

/// What `contact.v3.job_family.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateJobFamilyError {
    /// `42400` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "42400")]
    ParamIsInvalid,
    /// `42401` (HTTP 400): job family number reach the upper limit
    #[doc(alias = "42401")]
    JobFamilyNumberReachUpperLimit,
    /// `42403` (HTTP 400): job family tenant lock fail
    ///
    /// Another call is changing job families. Try again later.
    #[doc(alias = "42403")]
    JobFamilyTenantLockFail,
    /// `42404` (HTTP 400): job family name not valid
    ///
    /// The name of the job family is not valid, or the job family does not exist. Send 1 to 100 characters, or check `job_family_id`.
    #[doc(alias = "42404")]
    JobFamilyNameNotValid,
    /// `42405` (HTTP 400): job family description not valid
    #[doc(alias = "42405")]
    JobFamilyDescriptionNotValid,
    /// `42406` (HTTP 400): job family name duplicate
    #[doc(alias = "42406")]
    JobFamilyNameDuplicate,
    /// `42407` (HTTP 400): job family has cycle
    ///
    /// The job family would stand below itself. Check `parent_job_family_id`.
    #[doc(alias = "42407")]
    JobFamilyHasCycle,
    /// `42408` (HTTP 400): parent job family not exist
    #[doc(alias = "42408")]
    ParentJobFamilyNotExist,
    /// `42409` (HTTP 400): parent job family not enable
    #[doc(alias = "42409")]
    ParentJobFamilyNotEnable,
    /// `42410` (HTTP 400): parent job family deleted
    #[doc(alias = "42410")]
    ParentJobFamilyDeleted,
    /// `42411` (HTTP 400): job family has child can not delete
    ///
    /// There are job families below this one. Delete those first.
    #[doc(alias = "42411")]
    JobFamilyChildCanNotDelete,
    /// `42412` (HTTP 400): job family external id duplicate
    #[doc(alias = "42412")]
    JobFamilyExternalIdDuplicate,
    /// `42413` (HTTP 400): job family exceed level number
    #[doc(alias = "42413")]
    JobFamilyExceedLevelNumber,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreateJobFamilyError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ParamIsInvalid,
            crate::ErrorFacts::new(
                42400,
                400,
                "param is invalid",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::JobFamilyNumberReachUpperLimit,
            crate::ErrorFacts::new(
                42401,
                400,
                "job family number reach the upper limit",
                "",
                false,
            ),
        ),
        (
            Self::JobFamilyTenantLockFail,
            crate::ErrorFacts::new(
                42403,
                400,
                "job family tenant lock fail",
                "Another call is changing job families. Try again later.",
                false,
            ),
        ),
        (
            Self::JobFamilyNameNotValid,
            crate::ErrorFacts::new(
                42404,
                400,
                "job family name not valid",
                "The name of the job family is not valid, or the job family does not exist. Send 1 to 100 characters, or check `job_family_id`.",
                false,
            ),
        ),
        (
            Self::JobFamilyDescriptionNotValid,
            crate::ErrorFacts::new(
                42405,
                400,
                "job family description not valid",
                "",
                false,
            ),
        ),
        (
            Self::JobFamilyNameDuplicate,
            crate::ErrorFacts::new(42406, 400, "job family name duplicate", "", false),
        ),
        (
            Self::JobFamilyHasCycle,
            crate::ErrorFacts::new(
                42407,
                400,
                "job family has cycle",
                "The job family would stand below itself. Check `parent_job_family_id`.",
                false,
            ),
        ),
        (
            Self::ParentJobFamilyNotExist,
            crate::ErrorFacts::new(42408, 400, "parent job family not exist", "", false),
        ),
        (
            Self::ParentJobFamilyNotEnable,
            crate::ErrorFacts::new(42409, 400, "parent job family not enable", "", false),
        ),
        (
            Self::ParentJobFamilyDeleted,
            crate::ErrorFacts::new(42410, 400, "parent job family deleted", "", false),
        ),
        (
            Self::JobFamilyChildCanNotDelete,
            crate::ErrorFacts::new(
                42411,
                400,
                "job family has child can not delete",
                "There are job families below this one. Delete those first.",
                false,
            ),
        ),
        (
            Self::JobFamilyExternalIdDuplicate,
            crate::ErrorFacts::new(
                42412,
                400,
                "job family external id duplicate",
                "",
                false,
            ),
        ),
        (
            Self::JobFamilyExceedLevelNumber,
            crate::ErrorFacts::new(
                42413,
                400,
                "job family exceed level number",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(CreateJobFamilyError);

/// Deletes a job family.
///
/// `DELETE /open-apis/contact/v3/job_families/:job_family_id`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:contact`, `contact:job_family`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/delete>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteJobFamily {
    /// The job family.
    ///
    /// Example: `mga5oa8ayjlp9rb`.
    #[serde(skip)]
    pub job_family_id: String,
}

impl DeleteJobFamily {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(job_family_id: impl Into<String>) -> Self {
        Self {
            job_family_id: job_family_id.into(),
        }
    }
}

impl crate::Endpoint for DeleteJobFamily {
    type Response = DeleteJobFamilyResponse;
    type Error = DeleteJobFamilyError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.job_family.delete",
        method: crate::Method::DELETE,
        host: None,
        path: "/open-apis/contact/v3/job_families/:job_family_id",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("job_family_id", self.job_family_id.clone())]
    }
}

/// What `contact.v3.job_family.delete` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteJobFamilyResponse {}
/// What `contact.v3.job_family.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteJobFamilyError {
    /// `42402` (HTTP 404): job family not exist
    ///
    /// The job family does not exist. Check `job_family_id`.
    #[doc(alias = "42402")]
    JobFamilyNotExist,
    /// `42403` (HTTP 400): job family tenant lock fail
    ///
    /// Another call is changing job families. Try again later.
    #[doc(alias = "42403")]
    JobFamilyTenantLockFail,
    /// `42411` (HTTP 400): job family has child can not delete
    ///
    /// There are job families below this one. Delete those first.
    #[doc(alias = "42411")]
    JobFamilyChildCanNotDelete,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl DeleteJobFamilyError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::JobFamilyNotExist,
            crate::ErrorFacts::new(
                42402,
                404,
                "job family not exist",
                "The job family does not exist. Check `job_family_id`.",
                false,
            ),
        ),
        (
            Self::JobFamilyTenantLockFail,
            crate::ErrorFacts::new(
                42403,
                400,
                "job family tenant lock fail",
                "Another call is changing job families. Try again later.",
                false,
            ),
        ),
        (
            Self::JobFamilyChildCanNotDelete,
            crate::ErrorFacts::new(
                42411,
                400,
                "job family has child can not delete",
                "There are job families below this one. Delete those first.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(DeleteJobFamilyError);

/// Returns one job family by its id.
///
/// `GET /open-apis/contact/v3/job_families/:job_family_id`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:job_family:readonly`, `contact:job_family`, `contact:contact:readonly_as_app`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/get>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetJobFamily {
    /// The job family.
    ///
    /// Example: `mga5oa8ayjlp9rb`.
    #[serde(skip)]
    pub job_family_id: String,
}

impl GetJobFamily {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(job_family_id: impl Into<String>) -> Self {
        Self {
            job_family_id: job_family_id.into(),
        }
    }
}

impl crate::Endpoint for GetJobFamily {
    type Response = GetJobFamilyResponse;
    type Error = GetJobFamilyError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.job_family.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/contact/v3/job_families/:job_family_id",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("job_family_id", self.job_family_id.clone())]
    }
}

/// What `contact.v3.job_family.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetJobFamilyResponse {
    /// The job family.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_family: Option<GetJobFamilyJobFamily>,
}

/// What `contact.v3.job_family.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetJobFamilyError {
    /// `42404` (HTTP 404): job family not exist
    ///
    /// The name of the job family is not valid, or the job family does not exist. Send 1 to 100 characters, or check `job_family_id`.
    #[doc(alias = "42404")]
    JobFamilyNotExist,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl GetJobFamilyError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::JobFamilyNotExist,
            crate::ErrorFacts::new(
                42404,
                404,
                "job family not exist",
                "The name of the job family is not valid, or the job family does not exist. Send 1 to 100 characters, or check `job_family_id`.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(GetJobFamilyError);

/// Lists the job families of the tenant.
///
/// `GET /open-apis/contact/v3/job_families`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:job_family:readonly`, `contact:job_family`, `contact:contact:readonly_as_app`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/list>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListJobFamily {
    /// How many items a page holds at most.
    ///
    /// Default: `10`. Range: `1` to `50`. Example: `10`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `3`.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// The name.
    ///
    /// Length: 1 to 100. Example: `产品`.
    #[serde(skip)]
    pub name: Option<String>,
}

impl ListJobFamily {
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

impl crate::Endpoint for ListJobFamily {
    type Response = ListJobFamilyResponse;
    type Error = ListJobFamilyError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.job_family.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/contact/v3/job_families",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
        query.push("name", &self.name);
    }
}

impl crate::Paged for ListJobFamily {
    type Item = GetJobFamilyJobFamily;
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

/// What `contact.v3.job_family.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListJobFamilyResponse {
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<GetJobFamilyJobFamily>>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
}

/// What `contact.v3.job_family.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListJobFamilyError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ListJobFamilyError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(ListJobFamilyError);

/// Updates a job family.
///
/// `PUT /open-apis/contact/v3/job_families/:job_family_id`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:contact`, `contact:job_family`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/update>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateJobFamily {
    /// The job family.
    ///
    /// Example: `mga5oa8ayjlpkzy`.
    #[serde(skip)]
    pub job_family_id: String,
    /// The name.
    ///
    /// Length: 1 to 100. Example: `产品`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The description of the job family, up to 5000 characters.
    ///
    /// Example: `text`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The job family above.
    ///
    /// Example: `mga5oa8ayjlpzjq`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_job_family_id: Option<String>,
    /// Whether the job family is in use.
    ///
    /// Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<bool>,
    /// The name in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_name: Option<Vec<JobFamilyI18nContent>>,
    /// The description in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_description: Option<Vec<JobFamilyI18nContent>>,
}

impl UpdateJobFamily {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(job_family_id: impl Into<String>) -> Self {
        Self {
            job_family_id: job_family_id.into(),
            name: None,
            description: None,
            parent_job_family_id: None,
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

    /// Sets [`parent_job_family_id`](Self#structfield.parent_job_family_id).
    #[must_use]
    pub fn parent_job_family_id(
        mut self,
        parent_job_family_id: impl Into<String>,
    ) -> Self {
        self.parent_job_family_id = Some(parent_job_family_id.into());
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
        i18n_name: impl IntoIterator<Item = impl Into<JobFamilyI18nContent>>,
    ) -> Self {
        self.i18n_name = Some(i18n_name.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`i18n_description`](Self#structfield.i18n_description).
    #[must_use]
    pub fn i18n_description(
        mut self,
        i18n_description: impl IntoIterator<Item = impl Into<JobFamilyI18nContent>>,
    ) -> Self {
        self.i18n_description = Some(
            i18n_description.into_iter().map(Into::into).collect(),
        );

        self
    }
}

impl crate::Endpoint for UpdateJobFamily {
    type Response = UpdateJobFamilyResponse;
    type Error = UpdateJobFamilyError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.job_family.update",
        method: crate::Method::PUT,
        host: None,
        path: "/open-apis/contact/v3/job_families/:job_family_id",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("job_family_id", self.job_family_id.clone())]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `contact.v3.job_family.update` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateJobFamilyResponse {
    /// The job family.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_family: Option<JobFamily>,
}

/// What `contact.v3.job_family.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateJobFamilyError {
    /// `42402` (HTTP 404): job family not exist
    ///
    /// The job family does not exist. Check `job_family_id`.
    #[doc(alias = "42402")]
    JobFamilyNotExist,
    /// `42403` (HTTP 400): job family tenant lock fail
    ///
    /// Another call is changing job families. Try again later.
    #[doc(alias = "42403")]
    JobFamilyTenantLockFail,
    /// `42404` (HTTP 400): job family name not valid
    ///
    /// The name of the job family is not valid, or the job family does not exist. Send 1 to 100 characters, or check `job_family_id`.
    #[doc(alias = "42404")]
    JobFamilyNameNotValid,
    /// `42405` (HTTP 400): job family description not valid
    #[doc(alias = "42405")]
    JobFamilyDescriptionNotValid,
    /// `42406` (HTTP 400): job family name duplicate
    #[doc(alias = "42406")]
    JobFamilyNameDuplicate,
    /// `42407` (HTTP 400): job family has cycle
    ///
    /// The job family would stand below itself. Check `parent_job_family_id`.
    #[doc(alias = "42407")]
    JobFamilyHasCycle,
    /// `42408` (HTTP 400): parent job family not exist
    #[doc(alias = "42408")]
    ParentJobFamilyNotExist,
    /// `42409` (HTTP 400): parent job family not enable
    #[doc(alias = "42409")]
    ParentJobFamilyNotEnable,
    /// `42410` (HTTP 400): parent job family deleted
    #[doc(alias = "42410")]
    ParentJobFamilyDeleted,
    /// `42411` (HTTP 400): job family has child can not delete
    ///
    /// There are job families below this one. Delete those first.
    #[doc(alias = "42411")]
    JobFamilyChildCanNotDelete,
    /// `42412` (HTTP 400): job family external id duplicate
    #[doc(alias = "42412")]
    JobFamilyExternalIdDuplicate,
    /// `42413` (HTTP 400): job family exceed level number
    #[doc(alias = "42413")]
    JobFamilyExceedLevelNumber,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl UpdateJobFamilyError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::JobFamilyNotExist,
            crate::ErrorFacts::new(
                42402,
                404,
                "job family not exist",
                "The job family does not exist. Check `job_family_id`.",
                false,
            ),
        ),
        (
            Self::JobFamilyTenantLockFail,
            crate::ErrorFacts::new(
                42403,
                400,
                "job family tenant lock fail",
                "Another call is changing job families. Try again later.",
                false,
            ),
        ),
        (
            Self::JobFamilyNameNotValid,
            crate::ErrorFacts::new(
                42404,
                400,
                "job family name not valid",
                "The name of the job family is not valid, or the job family does not exist. Send 1 to 100 characters, or check `job_family_id`.",
                false,
            ),
        ),
        (
            Self::JobFamilyDescriptionNotValid,
            crate::ErrorFacts::new(
                42405,
                400,
                "job family description not valid",
                "",
                false,
            ),
        ),
        (
            Self::JobFamilyNameDuplicate,
            crate::ErrorFacts::new(42406, 400, "job family name duplicate", "", false),
        ),
        (
            Self::JobFamilyHasCycle,
            crate::ErrorFacts::new(
                42407,
                400,
                "job family has cycle",
                "The job family would stand below itself. Check `parent_job_family_id`.",
                false,
            ),
        ),
        (
            Self::ParentJobFamilyNotExist,
            crate::ErrorFacts::new(42408, 400, "parent job family not exist", "", false),
        ),
        (
            Self::ParentJobFamilyNotEnable,
            crate::ErrorFacts::new(42409, 400, "parent job family not enable", "", false),
        ),
        (
            Self::ParentJobFamilyDeleted,
            crate::ErrorFacts::new(42410, 400, "parent job family deleted", "", false),
        ),
        (
            Self::JobFamilyChildCanNotDelete,
            crate::ErrorFacts::new(
                42411,
                400,
                "job family has child can not delete",
                "There are job families below this one. Delete those first.",
                false,
            ),
        ),
        (
            Self::JobFamilyExternalIdDuplicate,
            crate::ErrorFacts::new(
                42412,
                400,
                "job family external id duplicate",
                "",
                false,
            ),
        ),
        (
            Self::JobFamilyExceedLevelNumber,
            crate::ErrorFacts::new(
                42413,
                400,
                "job family exceed level number",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(UpdateJobFamilyError);
