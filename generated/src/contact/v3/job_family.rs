// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `job_family`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a job family.
///
/// [`POST /open-apis/contact/v3/job_families`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/create>) gives [`CreateJobFamilyResponse`] or fails with [`CreateJobFamilyError`].
///
/// Token: tenant. Scopes, any one of: `contact:contact`, `contact:job_family`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(CreateJobFamily::new(name, status)).await?;
/// ```
#[doc(alias("contact.v3.job_family.create", "/open-apis/contact/v3/job_families"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateJobFamily {
    /// The name. Length: 1 to 100. Example: `产品`.
    pub name: String,
    /// The description of the job family, up to 5000 characters. Example: `text`.
    pub description: Option<String>,
    /// The job family above. Example: `mga5oa8ayjlpzjq`.
    pub parent_job_family_id: Option<String>,
    /// Whether the job family is in use. Example: `true`.
    pub status: bool,
    /// The name in several languages.
    pub i18n_name: Option<Vec<I18nContent>>,
    /// The description in several languages.
    pub i18n_description: Option<Vec<I18nContent>>,
}

crate::request_builder!(CreateJobFamily {
    name(impl Into<String>).into(), status(bool);
    description(impl Into<String>).into(), parent_job_family_id(impl Into<String>).into(),
    i18n_name(impl IntoIterator<Item = impl Into<I18nContent>>).into_iter().map(Into::into).collect(),
    i18n_description(impl IntoIterator<Item = impl Into<I18nContent>>).into_iter().map(Into::into).collect()
});
crate::request!(CreateJobFamily -> CreateJobFamilyResponse, CreateJobFamilyError {
    "contact.v3.job_family.create", POST "/open-apis/contact/v3/job_families", [Tenant],
    read_value Data, Json, SCOPES = ["contact:contact", "contact:job_family"], LIMITS = [10 in 1];
    Body name "name", Body description "description",
    Body parent_job_family_id "parent_job_family_id", Body status "status",
    Body i18n_name "i18n_name", Body i18n_description "i18n_description"
});

/// What `contact.v3.job_family.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobFamilyResponse {
    /// The job family.
    pub job_family: Option<JobFamily>,
}

crate::object!(CreateJobFamilyResponse { job_family "job_family" });

/// What `contact.v3.job_family.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateJobFamilyError {
    /// `42400` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends.
    ParamIsInvalid,
    /// `42401` (HTTP 400): job family number reach the upper limit
    JobFamilyNumberReachUpperLimit,
    /// `42403` (HTTP 400): job family tenant lock fail
    ///
    /// Another call is changing job families. Try again later.
    JobFamilyTenantLockFail,
    /// `42404` (HTTP 400): job family name not valid
    ///
    /// The name of the job family is not valid, or the job family does not exist. Send 1 to 100 characters, or check `job_family_id`.
    JobFamilyNameNotValid,
    /// `42405` (HTTP 400): job family description not valid
    JobFamilyDescriptionNotValid,
    /// `42406` (HTTP 400): job family name duplicate
    JobFamilyNameDuplicate,
    /// `42407` (HTTP 400): job family has cycle
    ///
    /// The job family would stand below itself. Check `parent_job_family_id`.
    JobFamilyHasCycle,
    /// `42408` (HTTP 400): parent job family not exist
    ParentJobFamilyNotExist,
    /// `42409` (HTTP 400): parent job family not enable
    ParentJobFamilyNotEnable,
    /// `42410` (HTTP 400): parent job family deleted
    ParentJobFamilyDeleted,
    /// `42411` (HTTP 400): job family has child can not delete
    ///
    /// There are job families below this one. Delete those first.
    JobFamilyChildCanNotDelete,
    /// `42412` (HTTP 400): job family external id duplicate
    JobFamilyExternalIdDuplicate,
    /// `42413` (HTTP 400): job family exceed level number
    JobFamilyExceedLevelNumber,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateJobFamilyError: CODES {
    ParamIsInvalid = 42400, JobFamilyNumberReachUpperLimit = 42401, JobFamilyTenantLockFail = 42403,
    JobFamilyNameNotValid = 42404, JobFamilyDescriptionNotValid = 42405,
    JobFamilyNameDuplicate = 42406, JobFamilyHasCycle = 42407, ParentJobFamilyNotExist = 42408,
    ParentJobFamilyNotEnable = 42409, ParentJobFamilyDeleted = 42410,
    JobFamilyChildCanNotDelete = 42411, JobFamilyExternalIdDuplicate = 42412,
    JobFamilyExceedLevelNumber = 42413
});

/// Deletes a job family.
///
/// [`DELETE /open-apis/contact/v3/job_families/:job_family_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/delete>) gives [`DeleteJobFamilyResponse`] or fails with [`DeleteJobFamilyError`].
///
/// Token: tenant. Scopes, any one of: `contact:contact`, `contact:job_family`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(DeleteJobFamily::new(job_family_id)).await?;
/// ```
#[doc(
    alias(
        "contact.v3.job_family.delete",
        "/open-apis/contact/v3/job_families/:job_family_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteJobFamily {
    /// The job family. Example: `mga5oa8ayjlp9rb`.
    pub job_family_id: String,
}

crate::request_builder!(DeleteJobFamily { job_family_id(impl Into<String>).into(); });
crate::request!(DeleteJobFamily -> DeleteJobFamilyResponse, DeleteJobFamilyError {
    "contact.v3.job_family.delete", DELETE "/open-apis/contact/v3/job_families/:job_family_id",
    [Tenant], read_value Data, None, SCOPES = ["contact:contact", "contact:job_family"],
    LIMITS = [10 in 1];
    Path job_family_id "job_family_id"
});

/// What `contact.v3.job_family.delete` answers with.
pub type DeleteJobFamilyResponse = crate::Empty;

/// What `contact.v3.job_family.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteJobFamilyError {
    /// `42402` (HTTP 404): job family not exist
    ///
    /// The job family does not exist. Check `job_family_id`.
    JobFamilyNotExist,
    /// `42403` (HTTP 400): job family tenant lock fail
    ///
    /// Another call is changing job families. Try again later.
    JobFamilyTenantLockFail,
    /// `42411` (HTTP 400): job family has child can not delete
    ///
    /// There are job families below this one. Delete those first.
    JobFamilyChildCanNotDelete,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteJobFamilyError: CODES {
    JobFamilyNotExist = 42402, JobFamilyTenantLockFail = 42403, JobFamilyChildCanNotDelete = 42411
});

/// Returns one job family by its id.
///
/// [`GET /open-apis/contact/v3/job_families/:job_family_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/get>) gives [`GetJobFamilyResponse`] or fails with [`GetJobFamilyError`].
///
/// Token: tenant. Scopes, any one of: `contact:job_family:readonly`, `contact:job_family`, `contact:contact:readonly_as_app`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(GetJobFamily::new(job_family_id)).await?;
/// ```
#[doc(
    alias(
        "contact.v3.job_family.get",
        "/open-apis/contact/v3/job_families/:job_family_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetJobFamily {
    /// The job family. Example: `mga5oa8ayjlp9rb`.
    pub job_family_id: String,
}

crate::request_builder!(GetJobFamily { job_family_id(impl Into<String>).into(); });
crate::request!(GetJobFamily -> GetJobFamilyResponse, GetJobFamilyError {
    "contact.v3.job_family.get", GET "/open-apis/contact/v3/job_families/:job_family_id", [Tenant],
    read_value Data, None,
    SCOPES = ["contact:job_family:readonly", "contact:job_family", "contact:contact:readonly_as_app"],
    LIMITS = [10 in 1];
    Path job_family_id "job_family_id"
});

/// What `contact.v3.job_family.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobFamilyResponse {
    /// The job family.
    pub job_family: Option<JobFamily>,
}

crate::object!(GetJobFamilyResponse { job_family "job_family" });

/// What `contact.v3.job_family.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetJobFamilyError {
    /// `42404` (HTTP 404): job family not exist
    ///
    /// The name of the job family is not valid, or the job family does not exist. Send 1 to 100 characters, or check `job_family_id`.
    JobFamilyNameNotValid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetJobFamilyError: CODES { JobFamilyNameNotValid = 42404 + 1 });

/// Lists the job families of the tenant.
///
/// [`GET /open-apis/contact/v3/job_families`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/list>) gives [`ListJobFamilyResponse`] or fails with [`ListJobFamilyError`].
///
/// Token: tenant. Scopes, any one of: `contact:job_family:readonly`, `contact:job_family`, `contact:contact:readonly_as_app`. Rate limit: 10 a second.
///
/// ```ignore
/// let mut items = client.list(ListJobFamily::new()).items();
/// ```
#[doc(alias("contact.v3.job_family.list", "/open-apis/contact/v3/job_families"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListJobFamily {
    /// How many items a page holds at most. Default: `10`. Range: `1` to `50`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `3`.
    pub page_token: Option<String>,
    /// The name. Length: 1 to 100. Example: `产品`.
    pub name: Option<String>,
}

crate::request_builder!(ListJobFamily {
    page_size(i64), page_token(impl Into<String>).into(), name(impl Into<String>).into()
});
crate::request!(ListJobFamily -> ListJobFamilyResponse, ListJobFamilyError {
    "contact.v3.job_family.list", GET "/open-apis/contact/v3/job_families", [Tenant],
    read_value Data, None,
    SCOPES = ["contact:job_family:readonly", "contact:job_family", "contact:contact:readonly_as_app"],
    LIMITS = [10 in 1];
    Query page_size "page_size", Query page_token "page_token", Query name "name"
});
crate::paged!(ListJobFamily: JobFamily { page_token, page_size; page_token, has_more, items });

/// What `contact.v3.job_family.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobFamilyResponse {
    /// The items of this page.
    pub items: Vec<JobFamily>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListJobFamilyResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `contact.v3.job_family.list` answers with when it fails.
pub type ListJobFamilyError = crate::GatewayError;

/// Updates a job family.
///
/// [`PUT /open-apis/contact/v3/job_families/:job_family_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/update>) gives [`UpdateJobFamilyResponse`] or fails with [`UpdateJobFamilyError`].
///
/// Token: tenant. Scopes, any one of: `contact:contact`, `contact:job_family`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(UpdateJobFamily::new(job_family_id)).await?;
/// ```
#[doc(
    alias(
        "contact.v3.job_family.update",
        "/open-apis/contact/v3/job_families/:job_family_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateJobFamily {
    /// The job family. Example: `mga5oa8ayjlpkzy`.
    pub job_family_id: String,
    /// The name. Length: 1 to 100. Example: `产品`.
    pub name: Option<String>,
    /// The description of the job family, up to 5000 characters. Example: `text`.
    pub description: Option<String>,
    /// The job family above. Example: `mga5oa8ayjlpzjq`.
    pub parent_job_family_id: Option<String>,
    /// Whether the job family is in use. Example: `true`.
    pub status: Option<bool>,
    /// The name in several languages.
    pub i18n_name: Option<Vec<I18nContent>>,
    /// The description in several languages.
    pub i18n_description: Option<Vec<I18nContent>>,
}

crate::request_builder!(UpdateJobFamily {
    job_family_id(impl Into<String>).into();
    name(impl Into<String>).into(), description(impl Into<String>).into(),
    parent_job_family_id(impl Into<String>).into(), status(bool),
    i18n_name(impl IntoIterator<Item = impl Into<I18nContent>>).into_iter().map(Into::into).collect(),
    i18n_description(impl IntoIterator<Item = impl Into<I18nContent>>).into_iter().map(Into::into).collect()
});
crate::request!(UpdateJobFamily -> UpdateJobFamilyResponse, UpdateJobFamilyError {
    "contact.v3.job_family.update", PUT "/open-apis/contact/v3/job_families/:job_family_id",
    [Tenant], read_value Data, Json, SCOPES = ["contact:contact", "contact:job_family"],
    LIMITS = [10 in 1];
    Path job_family_id "job_family_id", Body name "name", Body description "description",
    Body parent_job_family_id "parent_job_family_id", Body status "status",
    Body i18n_name "i18n_name", Body i18n_description "i18n_description"
});

/// What `contact.v3.job_family.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJobFamilyResponse {
    /// The job family.
    pub job_family: Option<JobFamily>,
}

crate::object!(UpdateJobFamilyResponse { job_family "job_family" });

/// What `contact.v3.job_family.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateJobFamilyError {
    /// `42402` (HTTP 404): job family not exist
    ///
    /// The job family does not exist. Check `job_family_id`.
    JobFamilyNotExist,
    /// `42403` (HTTP 400): job family tenant lock fail
    ///
    /// Another call is changing job families. Try again later.
    JobFamilyTenantLockFail,
    /// `42404` (HTTP 400): job family name not valid
    ///
    /// The name of the job family is not valid, or the job family does not exist. Send 1 to 100 characters, or check `job_family_id`.
    JobFamilyNameNotValid,
    /// `42405` (HTTP 400): job family description not valid
    JobFamilyDescriptionNotValid,
    /// `42406` (HTTP 400): job family name duplicate
    JobFamilyNameDuplicate,
    /// `42407` (HTTP 400): job family has cycle
    ///
    /// The job family would stand below itself. Check `parent_job_family_id`.
    JobFamilyHasCycle,
    /// `42408` (HTTP 400): parent job family not exist
    ParentJobFamilyNotExist,
    /// `42409` (HTTP 400): parent job family not enable
    ParentJobFamilyNotEnable,
    /// `42410` (HTTP 400): parent job family deleted
    ParentJobFamilyDeleted,
    /// `42411` (HTTP 400): job family has child can not delete
    ///
    /// There are job families below this one. Delete those first.
    JobFamilyChildCanNotDelete,
    /// `42412` (HTTP 400): job family external id duplicate
    JobFamilyExternalIdDuplicate,
    /// `42413` (HTTP 400): job family exceed level number
    JobFamilyExceedLevelNumber,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateJobFamilyError: CODES {
    JobFamilyNotExist = 42402, JobFamilyTenantLockFail = 42403, JobFamilyNameNotValid = 42404,
    JobFamilyDescriptionNotValid = 42405, JobFamilyNameDuplicate = 42406, JobFamilyHasCycle = 42407,
    ParentJobFamilyNotExist = 42408, ParentJobFamilyNotEnable = 42409,
    ParentJobFamilyDeleted = 42410, JobFamilyChildCanNotDelete = 42411,
    JobFamilyExternalIdDuplicate = 42412, JobFamilyExceedLevelNumber = 42413
});
