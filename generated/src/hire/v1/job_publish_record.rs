// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `job_publish_record`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the job advertisements that were ever published on a recruiting channel.
///
/// [`POST /open-apis/hire/v1/job_publish_records/search`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_publish_record/search>) gives [`SearchJobPublishRecordResponse`] or fails with [`SearchJobPublishRecordError`].
///
/// Token: tenant. Scopes, any one of: `hire:job:readonly`, `hire:job`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(SearchJobPublishRecord::new(job_channel_id)).items();
/// ```
#[doc(
    alias(
        "hire.v1.job_publish_record.search",
        "/open-apis/hire/v1/job_publish_records/search"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchJobPublishRecord {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `10`. Range: at most `100`. Example: `10`.
    pub page_size: Option<i64>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AgencyUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `department_id`.
    pub department_id_type: Option<ApplicationDepartmentIdType>,
    /// Which kind of id stands for job levels. Default: `people_admin_job_level_id`. Example: `people_admin_job_level_id`.
    pub job_level_id_type: Option<JobLevelIdType>,
    /// Which kind of id stands for job families. Default: `people_admin_job_category_id`. Example: `people_admin_job_category_id`.
    pub job_family_id_type: Option<JobFamilyIdType>,
    /// The recruiting channel that advertisements are published to. Example: `7047318856652261676`.
    pub job_channel_id: String,
}

crate::request_builder!(SearchJobPublishRecord {
    job_channel_id(impl Into<String>).into();
    page_token(impl Into<String>).into(), page_size(i64),
    user_id_type(impl Into<AgencyUserIdType>).into(),
    department_id_type(impl Into<ApplicationDepartmentIdType>).into(),
    job_level_id_type(impl Into<JobLevelIdType>).into(),
    job_family_id_type(impl Into<JobFamilyIdType>).into()
});
crate::request!(SearchJobPublishRecord -> SearchJobPublishRecordResponse, SearchJobPublishRecordError {
    "hire.v1.job_publish_record.search", POST "/open-apis/hire/v1/job_publish_records/search",
    [Tenant], read_value Data, Json, SCOPES = ["hire:job:readonly", "hire:job"],
    LIMITS = [1000 in 60, 50 in 1];
    Query page_token "page_token", Query page_size "page_size", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Query job_level_id_type "job_level_id_type",
    Query job_family_id_type "job_family_id_type", Body job_channel_id "job_channel_id"
});
crate::paged!(SearchJobPublishRecord: WebsiteJobPost {
    page_token, page_size;
    page_token, has_more, items
});

/// What `hire.v1.job_publish_record.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchJobPublishRecordResponse {
    /// The items of this page.
    pub items: Vec<WebsiteJobPost>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(SearchJobPublishRecordResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `hire.v1.job_publish_record.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchJobPublishRecordError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SearchJobPublishRecordError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});
