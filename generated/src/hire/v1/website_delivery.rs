// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `website_delivery`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Starts a task that applies for a job on a career site with a resume file; the result is fetched with another call.
///
/// [`POST /open-apis/hire/v1/websites/:website_id/deliveries/create_by_attachment`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-delivery/create_by_attachment>) gives [`CreateByAttachmentWebsiteDeliveryResponse`] or fails with [`CreateByAttachmentWebsiteDeliveryError`].
///
/// Token: tenant. Scopes, any one of: `hire:site_application`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = CreateByAttachmentWebsiteDelivery::new().website_id(website_id).job_post_id(job_post_id).user_id(user_id).resume_file_id(resume_file_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "hire.v1.website_delivery.create_by_attachment",
        "/open-apis/hire/v1/websites/:website_id/deliveries/create_by_attachment"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateByAttachmentWebsiteDelivery {
    /// The career site. Example: `7047318856652261676`.
    ///
    /// Required.
    pub website_id: Option<String>,
    /// The job advertisement. Example: `6960663240925956636`.
    ///
    /// Required.
    pub job_post_id: Option<String>,
    /// The user of the career site, as the registration returned it. Example: `6960663240925956634`.
    ///
    /// Required.
    pub user_id: Option<String>,
    /// The resume file, as its upload named it. Example: `7095614894070434092`.
    ///
    /// Required.
    pub resume_file_id: Option<String>,
    /// The promotion channel of the career site. Example: `6891560630172518670`.
    pub channel_id: Option<String>,
    /// The city that the candidate prefers, by its code; one at most. Length: at most 1. Example: `["CT_100121"]`.
    pub application_preferred_city_code_list: Option<Vec<String>>,
    /// The calling code of the number's country, `+86` for example; wins over that in the resume. Example: `+86`.
    pub mobile_country_code: Option<String>,
    /// The telephone number; wins over that in the resume. Example: `182900291190`.
    pub mobile: Option<String>,
    /// The mail address; wins over that in the resume. Example: `foo@bytedance.com`.
    pub email: Option<String>,
    /// The identity document; wins over that in the resume.
    pub identification: Option<TalentIdentificationInfo>,
}

crate::request_builder!(named CreateByAttachmentWebsiteDelivery {
    website_id(impl Into<String>).into(), job_post_id(impl Into<String>).into(),
    user_id(impl Into<String>).into(), resume_file_id(impl Into<String>).into(),
    channel_id(impl Into<String>).into(),
    application_preferred_city_code_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    mobile_country_code(impl Into<String>).into(), mobile(impl Into<String>).into(),
    email(impl Into<String>).into(), identification(TalentIdentificationInfo)
});
crate::request!(CreateByAttachmentWebsiteDelivery -> CreateByAttachmentWebsiteDeliveryResponse, CreateByAttachmentWebsiteDeliveryError {
    "hire.v1.website_delivery.create_by_attachment",
    POST "/open-apis/hire/v1/websites/:website_id/deliveries/create_by_attachment", [Tenant],
    read_value Data, Json, SCOPES = ["hire:site_application"], LIMITS = [1000 in 60, 50 in 1],
    NAMED = [website_id "website_id", job_post_id "job_post_id", user_id "user_id", resume_file_id "resume_file_id"];
    Path website_id "website_id", Body job_post_id "job_post_id", Body user_id "user_id",
    Body resume_file_id "resume_file_id", Body channel_id "channel_id",
    Body application_preferred_city_code_list "application_preferred_city_code_list",
    Body mobile_country_code "mobile_country_code", Body mobile "mobile", Body email "email",
    Body identification "identification"
});

/// What `hire.v1.website_delivery.create_by_attachment` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateByAttachmentWebsiteDeliveryResponse {
    /// The task, with which the result is fetched.
    pub task_id: Option<String>,
}

crate::object!(CreateByAttachmentWebsiteDeliveryResponse { task_id "task_id" });

/// What `hire.v1.website_delivery.create_by_attachment` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateByAttachmentWebsiteDeliveryError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002007` (HTTP 400): Website user not found
    ///
    /// The user of the career site does not exist. Check `user_id`.
    WebsiteUserNotFound,
    /// `1002009` (HTTP 400): 手机号不正确
    ///
    /// The mobile number is not valid. Check the number and its calling code.
    InvalidMobileNumber,
    /// `1002011` (HTTP 400): City not found
    ///
    /// The city does not exist. Check its code.
    CityNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateByAttachmentWebsiteDeliveryError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6, WebsiteUserNotFound = 1002007,
    InvalidMobileNumber = 1002009, CityNotFound = 1002011
});

/// Applies for a job advertisement on a career site with a resume that is given field by field.
///
/// [`POST /open-apis/hire/v1/websites/:website_id/deliveries/create_by_resume`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-delivery/create_by_resume>) gives [`CreateByResumeWebsiteDeliveryResponse`] or fails with [`CreateByResumeWebsiteDeliveryError`].
///
/// Token: tenant. Scopes, any one of: `hire:site_application`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = CreateByResumeWebsiteDelivery::new(resume).website_id(website_id).job_post_id(job_post_id).user_id(user_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "hire.v1.website_delivery.create_by_resume",
        "/open-apis/hire/v1/websites/:website_id/deliveries/create_by_resume"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateByResumeWebsiteDelivery {
    /// The career site. Example: `1618209327096`.
    ///
    /// Required.
    pub website_id: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AgencyUserIdType>,
    /// The job advertisement. Example: `6960663240925956636`.
    ///
    /// Required.
    pub job_post_id: Option<String>,
    /// The resume, field by field.
    pub resume: WebsiteDeliveryResume,
    /// The user of the career site, as the registration returned it. Example: `6960663240925956634`.
    ///
    /// Required.
    pub user_id: Option<String>,
    /// The cities that the candidate prefers for this application, by their codes. Example: `["6960663240925956636"]`.
    pub application_preferred_city_code_list: Option<Vec<String>>,
    /// The promotion channel of the career site. Example: `6891560630172518670`.
    pub channel_id: Option<String>,
}

crate::request_builder!(named CreateByResumeWebsiteDelivery {
    resume(WebsiteDeliveryResume);
    website_id(impl Into<String>).into(), user_id_type(impl Into<AgencyUserIdType>).into(),
    job_post_id(impl Into<String>).into(), user_id(impl Into<String>).into(),
    application_preferred_city_code_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    channel_id(impl Into<String>).into()
});
crate::request!(CreateByResumeWebsiteDelivery -> CreateByResumeWebsiteDeliveryResponse, CreateByResumeWebsiteDeliveryError {
    "hire.v1.website_delivery.create_by_resume",
    POST "/open-apis/hire/v1/websites/:website_id/deliveries/create_by_resume", [Tenant],
    read_value Data, Json, SCOPES = ["hire:site_application"], LIMITS = [1000 in 60, 50 in 1],
    NAMED = [website_id "website_id", job_post_id "job_post_id", user_id "user_id"];
    Path website_id "website_id", Query user_id_type "user_id_type", Body job_post_id "job_post_id",
    Body resume "resume", Body user_id "user_id",
    Body application_preferred_city_code_list "application_preferred_city_code_list",
    Body channel_id "channel_id"
});

/// What `hire.v1.website_delivery.create_by_resume` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateByResumeWebsiteDeliveryResponse {
    /// The application that was made on the career site.
    pub delivery: Option<WebsiteDeliveryDto>,
}

crate::object!(CreateByResumeWebsiteDeliveryResponse { delivery "delivery" });

/// What `hire.v1.website_delivery.create_by_resume` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateByResumeWebsiteDeliveryError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002511` (HTTP 400): 候选人的投递次数已达到上限
    ///
    /// The candidate has applied as often as is allowed. See the limit in the settings of the recruiting system.
    ApplicationLimitReached,
    /// `1002513` (HTTP 400): 请提供准确的毕业时间
    ///
    /// The time of graduation is missing or vague. Give an exact `end_time_v2` for the education.
    GraduationTimeMissing,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateByResumeWebsiteDeliveryError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6, ApplicationLimitReached = 1002511 + 1,
    GraduationTimeMissing = 1002513
});
