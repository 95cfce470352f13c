// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `website_job_post`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets a job advertisement of a career site, custom fields included.
///
/// [`GET /open-apis/hire/v1/websites/:website_id/job_posts/:job_post_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-job_post/get>) gives [`GetWebsiteJobPostResponse`] or fails with [`GetWebsiteJobPostError`].
///
/// Token: tenant. Scopes, any one of: `hire:site_job_post:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetWebsiteJobPost::new(website_id, job_post_id)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.website_job_post.get",
        "/open-apis/hire/v1/websites/:website_id/job_posts/:job_post_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWebsiteJobPost {
    /// The career site. Example: `7047318856652261676`.
    pub website_id: String,
    /// The job advertisement. Example: `7392894182636144946`.
    pub job_post_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AgencyUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `department_id`.
    pub department_id_type: Option<ApplicationDepartmentIdType>,
    /// Which kind of id stands for job levels. Default: `people_admin_job_level_id`. Example: `job_level_id`.
    pub job_level_id_type: Option<JobLevelIdType>,
}

crate::request_builder!(GetWebsiteJobPost {
    website_id(impl Into<String>).into(), job_post_id(impl Into<String>).into();
    user_id_type(impl Into<AgencyUserIdType>).into(),
    department_id_type(impl Into<ApplicationDepartmentIdType>).into(),
    job_level_id_type(impl Into<JobLevelIdType>).into()
});
crate::request!(GetWebsiteJobPost -> GetWebsiteJobPostResponse, GetWebsiteJobPostError {
    "hire.v1.website_job_post.get",
    GET "/open-apis/hire/v1/websites/:website_id/job_posts/:job_post_id", [Tenant], read_value Data,
    None, SCOPES = ["hire:site_job_post:readonly"], LIMITS = [1000 in 60, 50 in 1];
    Path website_id "website_id", Path job_post_id "job_post_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Query job_level_id_type "job_level_id_type"
});

/// What `hire.v1.website_job_post.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWebsiteJobPostResponse {
    /// The job advertisement.
    pub job_post: Option<WebsiteJobPost>,
}

crate::object!(GetWebsiteJobPostResponse { job_post "job_post" });

/// What `hire.v1.website_job_post.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetWebsiteJobPostError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002502` (HTTP 400): 官网不存在
    ///
    /// The career site does not exist. Check `website_id`.
    CareerSiteNotFound,
    /// `1002509` (HTTP 404): 职位广告不存在(未发布到官网)
    ///
    /// The job advertisement is not published on the career site. Check `job_post_id` and `website_id`.
    JobAdvertisementNotPublished,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetWebsiteJobPostError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6, CareerSiteNotFound = 1002502,
    JobAdvertisementNotPublished = 1002509
});

/// Lists the job advertisements of a career site, without their custom fields.
///
/// [`GET /open-apis/hire/v1/websites/:website_id/job_posts`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-job_post/list>) gives [`ListWebsiteJobPostResponse`] or fails with [`ListWebsiteJobPostError`].
///
/// Token: tenant. Scopes, any one of: `hire:site_job_post:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListWebsiteJobPost::new(website_id)).items();
/// ```
#[doc(
    alias(
        "hire.v1.website_job_post.list",
        "/open-apis/hire/v1/websites/:website_id/job_posts"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWebsiteJobPost {
    /// The career site. Example: `7368811146881042700`.
    pub website_id: String,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `10`. Range: at most `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AgencyUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `department_id`.
    pub department_id_type: Option<ApplicationDepartmentIdType>,
    /// Which kind of id stands for job levels. Default: `people_admin_job_level_id`. Example: `people_admin_job_level_id`.
    pub job_level_id_type: Option<JobLevelIdType>,
    /// The earliest time of change, in milliseconds since 1970. Example: `1618500278663`.
    pub update_start_time: Option<String>,
    /// The latest time of change, in milliseconds since 1970. Example: `1618500278663`.
    pub update_end_time: Option<String>,
    /// The earliest time of creation, in milliseconds since 1970. Example: `1618500278663`.
    pub create_start_time: Option<String>,
    /// The latest time of creation, in milliseconds since 1970. Example: `1618500278663`.
    pub create_end_time: Option<String>,
}

crate::request_builder!(ListWebsiteJobPost {
    website_id(impl Into<String>).into();
    page_token(impl Into<String>).into(), page_size(i64),
    user_id_type(impl Into<AgencyUserIdType>).into(),
    department_id_type(impl Into<ApplicationDepartmentIdType>).into(),
    job_level_id_type(impl Into<JobLevelIdType>).into(),
    update_start_time(impl Into<String>).into(), update_end_time(impl Into<String>).into(),
    create_start_time(impl Into<String>).into(), create_end_time(impl Into<String>).into()
});
crate::request!(ListWebsiteJobPost -> ListWebsiteJobPostResponse, ListWebsiteJobPostError {
    "hire.v1.website_job_post.list", GET "/open-apis/hire/v1/websites/:website_id/job_posts",
    [Tenant], read_value Data, None, SCOPES = ["hire:site_job_post:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Path website_id "website_id", Query page_token "page_token", Query page_size "page_size",
    Query user_id_type "user_id_type", Query department_id_type "department_id_type",
    Query job_level_id_type "job_level_id_type", Query update_start_time "update_start_time",
    Query update_end_time "update_end_time", Query create_start_time "create_start_time",
    Query create_end_time "create_end_time"
});
crate::paged!(ListWebsiteJobPost: WebsiteJobPost {
    page_token, page_size;
    page_token, has_more, items
});

/// What `hire.v1.website_job_post.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebsiteJobPostResponse {
    /// The items of this page.
    pub items: Vec<WebsiteJobPost>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListWebsiteJobPostResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `hire.v1.website_job_post.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListWebsiteJobPostError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002502` (HTTP 400): 官网不存在
    ///
    /// The career site does not exist. Check `website_id`.
    CareerSiteNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListWebsiteJobPostError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6, CareerSiteNotFound = 1002502
});

/// Searches the job advertisements of a career site by project, function, city, category and so on.
///
/// [`POST /open-apis/hire/v1/websites/:website_id/job_posts/search`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-job_post/search>) gives [`SearchWebsiteJobPostResponse`] or fails with [`SearchWebsiteJobPostError`].
///
/// Token: tenant. Scopes, any one of: `hire:site_job_post:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 50 a second.
///
/// ```ignore
/// let mut items = client.list(SearchWebsiteJobPost::new(website_id)).items();
/// ```
#[doc(
    alias(
        "hire.v1.website_job_post.search",
        "/open-apis/hire/v1/websites/:website_id/job_posts/search"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchWebsiteJobPost {
    /// The career site. Example: `7098921721789513756`.
    pub website_id: String,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `10`. Range: at most `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AgencyUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `department_id`.
    pub department_id_type: Option<ApplicationDepartmentIdType>,
    /// Which kind of id stands for job levels. Default: `people_admin_job_level_id`. Example: `job_level_id_type`.
    pub job_level_id_type: Option<JobLevelIdType>,
    /// The job categories, by their ids. Length: at most 100. Example: `["6791698585114724616"]`.
    pub job_type_id_list: Option<Vec<String>>,
    /// The cities of the jobs, by their codes. Length: at most 100. Example: `["CN_1"]`.
    pub city_code_list: Option<Vec<String>>,
    /// The job functions, by their ids. Length: at most 100. Example: `["101"]`.
    pub job_function_id_list: Option<Vec<String>>,
    /// The hiring projects, by their ids. Length: at most 100. Example: `["7220407512049240376"]`.
    pub subject_id_list: Option<Vec<String>>,
    /// What to search for. Example: `HR`.
    pub keyword: Option<String>,
    /// The earliest time of change, in milliseconds since 1970. Example: `1618500278663`.
    pub update_start_time: Option<String>,
    /// The latest time of change, in milliseconds since 1970. Example: `1618500278663`.
    pub update_end_time: Option<String>,
    /// The earliest time of creation, in milliseconds since 1970. Example: `1618500278663`.
    pub create_start_time: Option<String>,
    /// The latest time of creation, in milliseconds since 1970. Example: `1618500278663`.
    pub create_end_time: Option<String>,
}

crate::request_builder!(SearchWebsiteJobPost {
    website_id(impl Into<String>).into();
    page_token(impl Into<String>).into(), page_size(i64),
    user_id_type(impl Into<AgencyUserIdType>).into(),
    department_id_type(impl Into<ApplicationDepartmentIdType>).into(),
    job_level_id_type(impl Into<JobLevelIdType>).into(),
    job_type_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    city_code_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    job_function_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    subject_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    keyword(impl Into<String>).into(), update_start_time(impl Into<String>).into(),
    update_end_time(impl Into<String>).into(), create_start_time(impl Into<String>).into(),
    create_end_time(impl Into<String>).into()
});
crate::request!(SearchWebsiteJobPost -> SearchWebsiteJobPostResponse, SearchWebsiteJobPostError {
    "hire.v1.website_job_post.search",
    POST "/open-apis/hire/v1/websites/:website_id/job_posts/search", [Tenant], read_value Data,
    Json, SCOPES = ["hire:site_job_post:readonly"], LIMITS = [50 in 1];
    Path website_id "website_id", Query page_token "page_token", Query page_size "page_size",
    Query user_id_type "user_id_type", Query department_id_type "department_id_type",
    Query job_level_id_type "job_level_id_type", Body job_type_id_list "job_type_id_list",
    Body city_code_list "city_code_list", Body job_function_id_list "job_function_id_list",
    Body subject_id_list "subject_id_list", Body keyword "keyword",
    Body update_start_time "update_start_time", Body update_end_time "update_end_time",
    Body create_start_time "create_start_time", Body create_end_time "create_end_time"
});
crate::paged!(SearchWebsiteJobPost: WebsiteJobPost {
    page_token, page_size;
    page_token, has_more, items
});

/// What `hire.v1.website_job_post.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchWebsiteJobPostResponse {
    /// The items of this page.
    pub items: Vec<WebsiteJobPost>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(SearchWebsiteJobPostResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `hire.v1.website_job_post.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchWebsiteJobPostError {
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

crate::error_enum!(SearchWebsiteJobPostError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});
