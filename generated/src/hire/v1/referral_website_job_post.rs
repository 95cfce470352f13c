// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `referral_website_job_post`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets a job advertisement of the referral site, with the job behind it.
///
/// [`GET /open-apis/hire/v1/referral_websites/job_posts/:job_post_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_website-job_post/get>) gives [`GetReferralWebsiteJobPostResponse`] or fails with [`GetReferralWebsiteJobPostError`].
///
/// Token: tenant. Scopes, any one of: `hire:referral_website:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetReferralWebsiteJobPost::new(job_post_id)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.referral_website_job_post.get",
        "/open-apis/hire/v1/referral_websites/job_posts/:job_post_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetReferralWebsiteJobPost {
    /// The job advertisement. Example: `6701528341100366094`.
    pub job_post_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AgencyUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<ApplicationDepartmentIdType>,
    /// Which kind of id stands for job levels. Default: `people_admin_job_level_id`. Example: `job_level_id`.
    pub job_level_id_type: Option<JobLevelIdType>,
}

crate::request_builder!(GetReferralWebsiteJobPost {
    job_post_id(impl Into<String>).into();
    user_id_type(impl Into<AgencyUserIdType>).into(),
    department_id_type(impl Into<ApplicationDepartmentIdType>).into(),
    job_level_id_type(impl Into<JobLevelIdType>).into()
});
crate::request!(GetReferralWebsiteJobPost -> GetReferralWebsiteJobPostResponse, GetReferralWebsiteJobPostError {
    "hire.v1.referral_website_job_post.get",
    GET "/open-apis/hire/v1/referral_websites/job_posts/:job_post_id", [Tenant], read_value Data,
    None, SCOPES = ["hire:referral_website:readonly"], LIMITS = [1000 in 60, 50 in 1];
    Path job_post_id "job_post_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Query job_level_id_type "job_level_id_type"
});

/// What `hire.v1.referral_website_job_post.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReferralWebsiteJobPostResponse {
    /// The job advertisement.
    pub job_post: Option<PortalJobPost>,
}

crate::object!(GetReferralWebsiteJobPostResponse { job_post "job_post" });

/// What `hire.v1.referral_website_job_post.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetReferralWebsiteJobPostError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002509` (HTTP 404): 职位广告未发布至官网
    ///
    /// The job advertisement is not published on the career site. Check `job_post_id` and `website_id`.
    JobAdvertisementNotPublished,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetReferralWebsiteJobPostError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6,
    JobAdvertisementNotPublished = 1002509 + 1
});

/// Lists the job advertisements of the referral site, by kind of process.
///
/// [`GET /open-apis/hire/v1/referral_websites/job_posts`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_website-job_post/list>) gives [`ListReferralWebsiteJobPostResponse`] or fails with [`ListReferralWebsiteJobPostError`].
///
/// Token: tenant. Scopes, any one of: `hire:referral_website:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListReferralWebsiteJobPost::new()).items();
/// ```
#[doc(
    alias(
        "hire.v1.referral_website_job_post.list",
        "/open-apis/hire/v1/referral_websites/job_posts"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListReferralWebsiteJobPost {
    /// Whether it is about experienced or campus hiring. Example: `1`.
    pub process_type: Option<ProcessType>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `10`. Range: at most `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AgencyUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<ApplicationDepartmentIdType>,
    /// Which kind of id stands for job levels. Default: `people_admin_job_level_id`. Example: `job_level_id`.
    pub job_level_id_type: Option<JobLevelIdType>,
}

crate::request_builder!(ListReferralWebsiteJobPost {
    process_type(impl Into<ProcessType>).into(), page_token(impl Into<String>).into(),
    page_size(i64), user_id_type(impl Into<AgencyUserIdType>).into(),
    department_id_type(impl Into<ApplicationDepartmentIdType>).into(),
    job_level_id_type(impl Into<JobLevelIdType>).into()
});
crate::request!(ListReferralWebsiteJobPost -> ListReferralWebsiteJobPostResponse, ListReferralWebsiteJobPostError {
    "hire.v1.referral_website_job_post.list", GET "/open-apis/hire/v1/referral_websites/job_posts",
    [Tenant], read_value Data, None, SCOPES = ["hire:referral_website:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Query process_type "process_type", Query page_token "page_token", Query page_size "page_size",
    Query user_id_type "user_id_type", Query department_id_type "department_id_type",
    Query job_level_id_type "job_level_id_type"
});
crate::paged!(ListReferralWebsiteJobPost: PortalJobPost {
    page_token, page_size;
    page_token, has_more, items
});

/// What `hire.v1.referral_website_job_post.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReferralWebsiteJobPostResponse {
    /// The items of this page.
    pub items: Vec<PortalJobPost>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListReferralWebsiteJobPostResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `hire.v1.referral_website_job_post.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListReferralWebsiteJobPostError {
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

crate::error_enum!(ListReferralWebsiteJobPostError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});
