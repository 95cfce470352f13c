// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `job_level`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a job level.
///
/// [`POST /open-apis/contact/v3/job_levels`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/create>) gives [`CreateJobLevelResponse`] or fails with [`CreateJobLevelError`].
///
/// Token: tenant. Scopes, any one of: `contact:contact`, `contact:job_level`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(CreateJobLevel::new(name, status)).await?;
/// ```
#[doc(alias("contact.v3.job_level.create", "/open-apis/contact/v3/job_levels"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateJobLevel {
    /// The name. Length: 1 to 255. Example: `高级专家`.
    pub name: String,
    /// The description of the job level, up to 5000 characters. Example: `text`.
    pub description: Option<String>,
    /// The place among the job levels; the smaller, the further up; last where it is left out. Range: `100` to `100000`. Example: `200`.
    pub order: Option<i64>,
    /// Whether the job level is in use. Example: `true`.
    pub status: bool,
    /// The name in several languages.
    pub i18n_name: Option<Vec<I18nContent>>,
    /// The description in several languages.
    pub i18n_description: Option<Vec<I18nContent>>,
}

crate::request_builder!(CreateJobLevel {
    name(impl Into<String>).into(), status(bool);
    description(impl Into<String>).into(), order(i64),
    i18n_name(impl IntoIterator<Item = impl Into<I18nContent>>).into_iter().map(Into::into).collect(),
    i18n_description(impl IntoIterator<Item = impl Into<I18nContent>>).into_iter().map(Into::into).collect()
});
crate::request!(CreateJobLevel -> CreateJobLevelResponse, CreateJobLevelError {
    "contact.v3.job_level.create", POST "/open-apis/contact/v3/job_levels", [Tenant],
    read_value Data, Json, SCOPES = ["contact:contact", "contact:job_level"], LIMITS = [10 in 1];
    Body name "name", Body description "description", Body order "order", Body status "status",
    Body i18n_name "i18n_name", Body i18n_description "i18n_description"
});

/// What `contact.v3.job_level.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobLevelResponse {
    /// The job level.
    pub job_level: Option<JobLevel>,
}

crate::object!(CreateJobLevelResponse { job_level "job_level" });

/// What `contact.v3.job_level.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateJobLevelError {
    /// `42300` (HTTP 400): job level reach the upper limit
    JobLevelReachUpperLimit,
    /// `42301` (HTTP 404): job level not exist
    ///
    /// There is a type of employment of this name already, or the job level does not exist. Check `content` or `job_level_id`.
    JobLevelNotExist,
    /// `42302` (HTTP 400): job level tenant lock fail
    ///
    /// There is a type of employment of this name in another language, or another call is changing job levels. Check `i18n_content`, or try again later.
    JobLevelTenantLockFail,
    /// `42303` (HTTP 400): job level name not valid
    ///
    /// The name is too long or not valid. Send up to 100 characters as `content`, 1 to 255 as the name of a job level.
    JobLevelNameNotValid,
    /// `42304` (HTTP 400): job level description not valid
    JobLevelDescriptionNotValid,
    /// `42305` (HTTP 400): job level name duplicate
    ///
    /// There is a job level of this name already. Use another name.
    JobLevelNameDuplicate,
    /// `42306` (HTTP 400): job level order duplicate
    JobLevelOrderDuplicate,
    /// `42307` (HTTP 400): job level external id duplicate
    JobLevelExternalIdDuplicate,
    /// `42308` (HTTP 400): job level invalid order
    ///
    /// The order is not valid. Send a number from 100 to 100000.
    JobLevelInvalidOrder,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateJobLevelError: CODES {
    JobLevelReachUpperLimit = 42300, JobLevelNotExist = 42301, JobLevelTenantLockFail = 42302,
    JobLevelNameNotValid = 42303 + 1, JobLevelDescriptionNotValid = 42304,
    JobLevelNameDuplicate = 42305, JobLevelOrderDuplicate = 42306,
    JobLevelExternalIdDuplicate = 42307, JobLevelInvalidOrder = 42308
});

/// Deletes a job level.
///
/// [`DELETE /open-apis/contact/v3/job_levels/:job_level_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/delete>) gives [`DeleteJobLevelResponse`] or fails with [`DeleteJobLevelError`].
///
/// Token: tenant. Scopes, any one of: `contact:contact`, `contact:job_level`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(DeleteJobLevel::new(job_level_id)).await?;
/// ```
#[doc(
    alias(
        "contact.v3.job_level.delete",
        "/open-apis/contact/v3/job_levels/:job_level_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteJobLevel {
    /// The job level. Example: `mga5oa8ayjlp9rb`.
    pub job_level_id: String,
}

crate::request_builder!(DeleteJobLevel { job_level_id(impl Into<String>).into(); });
crate::request!(DeleteJobLevel -> DeleteJobLevelResponse, DeleteJobLevelError {
    "contact.v3.job_level.delete", DELETE "/open-apis/contact/v3/job_levels/:job_level_id",
    [Tenant], read_value Data, None, SCOPES = ["contact:contact", "contact:job_level"],
    LIMITS = [10 in 1];
    Path job_level_id "job_level_id"
});

/// What `contact.v3.job_level.delete` answers with.
pub type DeleteJobLevelResponse = crate::Empty;

/// What `contact.v3.job_level.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteJobLevelError {
    /// `42301` (HTTP 404): job level not exist
    ///
    /// There is a type of employment of this name already, or the job level does not exist. Check `content` or `job_level_id`.
    JobLevelNotExist,
    /// `42302` (HTTP 400): job level tenant lock fail
    ///
    /// There is a type of employment of this name in another language, or another call is changing job levels. Check `i18n_content`, or try again later.
    JobLevelTenantLockFail,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteJobLevelError: CODES {
    JobLevelNotExist = 42301, JobLevelTenantLockFail = 42302
});

/// Returns one job level by its id.
///
/// [`GET /open-apis/contact/v3/job_levels/:job_level_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/get>) gives [`GetJobLevelResponse`] or fails with [`GetJobLevelError`].
///
/// Token: tenant. Scopes, any one of: `contact:job_level:readonly`, `contact:job_level`, `contact:contact:readonly_as_app`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(GetJobLevel::new(job_level_id)).await?;
/// ```
#[doc(
    alias("contact.v3.job_level.get", "/open-apis/contact/v3/job_levels/:job_level_id")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetJobLevel {
    /// The job level. Example: `mga5oa8ayjlp9rb`.
    pub job_level_id: String,
}

crate::request_builder!(GetJobLevel { job_level_id(impl Into<String>).into(); });
crate::request!(GetJobLevel -> GetJobLevelResponse, GetJobLevelError {
    "contact.v3.job_level.get", GET "/open-apis/contact/v3/job_levels/:job_level_id", [Tenant],
    read_value Data, None,
    SCOPES = ["contact:job_level:readonly", "contact:job_level", "contact:contact:readonly_as_app"],
    LIMITS = [10 in 1];
    Path job_level_id "job_level_id"
});

/// What `contact.v3.job_level.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobLevelResponse {
    /// The job level.
    pub job_level: Option<JobLevel>,
}

crate::object!(GetJobLevelResponse { job_level "job_level" });

/// What `contact.v3.job_level.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetJobLevelError {
    /// `42301` (HTTP 404): job level not exist
    ///
    /// There is a type of employment of this name already, or the job level does not exist. Check `content` or `job_level_id`.
    JobLevelNotExist,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetJobLevelError: CODES { JobLevelNotExist = 42301 });

/// Lists the job levels of the tenant.
///
/// [`GET /open-apis/contact/v3/job_levels`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/list>) gives [`ListJobLevelResponse`] or fails with [`ListJobLevelError`].
///
/// Token: tenant. Scopes, any one of: `contact:job_level:readonly`, `contact:job_level`, `contact:contact:readonly_as_app`. Rate limit: 10 a second.
///
/// ```ignore
/// let mut items = client.list(ListJobLevel::new()).items();
/// ```
#[doc(alias("contact.v3.job_level.list", "/open-apis/contact/v3/job_levels"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListJobLevel {
    /// How many items a page holds at most. Default: `10`. Range: `1` to `50`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `AQD9/Rn9eij9Pm39ED40/RD/cIFmu77WxpxPB/2oHfQLZ+G8JG6tK7+ZnHiT7COhD2hMSICh/eBl7cpzU6JEC3J7COKNe4jrQ8ExwBCR`.
    pub page_token: Option<String>,
    /// The name. Length: 1 to 255. Example: `高级专家`.
    pub name: Option<String>,
}

crate::request_builder!(ListJobLevel {
    page_size(i64), page_token(impl Into<String>).into(), name(impl Into<String>).into()
});
crate::request!(ListJobLevel -> ListJobLevelResponse, ListJobLevelError {
    "contact.v3.job_level.list", GET "/open-apis/contact/v3/job_levels", [Tenant], read_value Data,
    None,
    SCOPES = ["contact:job_level:readonly", "contact:job_level", "contact:contact:readonly_as_app"],
    LIMITS = [10 in 1];
    Query page_size "page_size", Query page_token "page_token", Query name "name"
});
crate::paged!(ListJobLevel: JobLevel { page_token, page_size; page_token, has_more, items });

/// What `contact.v3.job_level.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobLevelResponse {
    /// The items of this page.
    pub items: Vec<JobLevel>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListJobLevelResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `contact.v3.job_level.list` answers with when it fails.
pub type ListJobLevelError = crate::GatewayError;

/// Updates a job level.
///
/// [`PUT /open-apis/contact/v3/job_levels/:job_level_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/update>) gives [`UpdateJobLevelResponse`] or fails with [`UpdateJobLevelError`].
///
/// Token: tenant. Scopes, any one of: `contact:contact`, `contact:job_level`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(UpdateJobLevel::new(job_level_id)).await?;
/// ```
#[doc(
    alias(
        "contact.v3.job_level.update",
        "/open-apis/contact/v3/job_levels/:job_level_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateJobLevel {
    /// The job level. Example: `mga5oa8ayjlp9rb`.
    pub job_level_id: String,
    /// The name. Length: 1 to 255. Example: `高级专家`.
    pub name: Option<String>,
    /// The description of the job level. Example: `text`.
    pub description: Option<String>,
    /// The place among the job levels; the smaller, the further up. Range: `100` to `100000`. Example: `200`.
    pub order: Option<i64>,
    /// Whether the job level is in use. Example: `true`.
    pub status: Option<bool>,
    /// The name in several languages.
    pub i18n_name: Option<Vec<I18nContent>>,
    /// The description in several languages.
    pub i18n_description: Option<Vec<I18nContent>>,
}

crate::request_builder!(UpdateJobLevel {
    job_level_id(impl Into<String>).into();
    name(impl Into<String>).into(), description(impl Into<String>).into(), order(i64), status(bool),
    i18n_name(impl IntoIterator<Item = impl Into<I18nContent>>).into_iter().map(Into::into).collect(),
    i18n_description(impl IntoIterator<Item = impl Into<I18nContent>>).into_iter().map(Into::into).collect()
});
crate::request!(UpdateJobLevel -> UpdateJobLevelResponse, UpdateJobLevelError {
    "contact.v3.job_level.update", PUT "/open-apis/contact/v3/job_levels/:job_level_id", [Tenant],
    read_value Data, Json, SCOPES = ["contact:contact", "contact:job_level"], LIMITS = [10 in 1];
    Path job_level_id "job_level_id", Body name "name", Body description "description",
    Body order "order", Body status "status", Body i18n_name "i18n_name",
    Body i18n_description "i18n_description"
});

/// What `contact.v3.job_level.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJobLevelResponse {
    /// The job level.
    pub job_level: Option<JobLevel>,
}

crate::object!(UpdateJobLevelResponse { job_level "job_level" });

/// What `contact.v3.job_level.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateJobLevelError {
    /// `42301` (HTTP 404): job level not exist
    ///
    /// There is a type of employment of this name already, or the job level does not exist. Check `content` or `job_level_id`.
    JobLevelNotExist,
    /// `42302` (HTTP 400): job level tenant lock fail
    ///
    /// There is a type of employment of this name in another language, or another call is changing job levels. Check `i18n_content`, or try again later.
    JobLevelTenantLockFail,
    /// `42303` (HTTP 400): job level name not valid
    ///
    /// The name is too long or not valid. Send up to 100 characters as `content`, 1 to 255 as the name of a job level.
    JobLevelNameNotValid,
    /// `42304` (HTTP 400): job level description not valid
    JobLevelDescriptionNotValid,
    /// `42305` (HTTP 400): job level name duplicate
    ///
    /// There is a job level of this name already. Use another name.
    JobLevelNameDuplicate,
    /// `42306` (HTTP 400): job level order duplicate
    JobLevelOrderDuplicate,
    /// `42307` (HTTP 400): job level external id duplicate
    JobLevelExternalIdDuplicate,
    /// `42308` (HTTP 400): job level invalid order
    ///
    /// The order is not valid. Send a number from 100 to 100000.
    JobLevelInvalidOrder,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateJobLevelError: CODES {
    JobLevelNotExist = 42301, JobLevelTenantLockFail = 42302, JobLevelNameNotValid = 42303 + 1,
    JobLevelDescriptionNotValid = 42304, JobLevelNameDuplicate = 42305,
    JobLevelOrderDuplicate = 42306, JobLevelExternalIdDuplicate = 42307,
    JobLevelInvalidOrder = 42308
});
