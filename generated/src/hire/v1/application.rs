// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `application`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Cancels the onboarding of a candidate who has not joined yet; impossible where Feishu People already has the pending hire.
///
/// [`POST /open-apis/hire/v1/applications/:application_id/cancel_onboard`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/cancel_onboard>) gives [`CancelOnboardApplicationResponse`] or fails with [`CancelOnboardApplicationError`].
///
/// Token: tenant. Scopes, any one of: `hire:application`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = CancelOnboardApplication::new(application_id, termination_type);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "hire.v1.application.cancel_onboard",
        "/open-apis/hire/v1/applications/:application_id/cancel_onboard"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CancelOnboardApplication {
    /// The application. Example: `1111111111`.
    pub application_id: String,
    /// Which side ended it. Example: `1`.
    pub termination_type: TerminationType,
    /// The reasons for ending it, by their ids. Example: `["6959090661225640000"]`.
    pub termination_reason_id_list: Option<Vec<String>>,
    /// A remark on why it is ended. Example: `候选人经历不匹配`.
    pub termination_reason_notes: Option<String>,
}

crate::request_builder!(CancelOnboardApplication {
    application_id(impl Into<String>).into(), termination_type(impl Into<TerminationType>).into();
    termination_reason_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    termination_reason_notes(impl Into<String>).into()
});
crate::request!(CancelOnboardApplication -> CancelOnboardApplicationResponse, CancelOnboardApplicationError {
    "hire.v1.application.cancel_onboard",
    POST "/open-apis/hire/v1/applications/:application_id/cancel_onboard", [Tenant],
    read_value Data, Json, SCOPES = ["hire:application"], LIMITS = [10 in 1];
    Path application_id "application_id", Body termination_type "termination_type",
    Body termination_reason_id_list "termination_reason_id_list",
    Body termination_reason_notes "termination_reason_notes"
});

/// What `hire.v1.application.cancel_onboard` answers with.
pub type CancelOnboardApplicationResponse = crate::Empty;

/// What `hire.v1.application.cancel_onboard` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CancelOnboardApplicationError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002221` (HTTP 400): 投递已经终止
    ///
    /// The application was ended already. Look at its state first.
    ApplicationAlreadyEnded,
    /// `1002910` (HTTP 400): 候选人已在飞书人事创建待入职记录
    ///
    /// Feishu People has the candidate as a pending hire already. Go on in Feishu People.
    CandidateInFeishuPeople,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CancelOnboardApplicationError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6, ApplicationAlreadyEnded = 1002221 + 1,
    CandidateInFeishuPeople = 1002910
});

/// Creates an application of a talent for a job; transfers and conversions of interns need a talent who is employed.
///
/// [`POST /open-apis/hire/v1/applications`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/create>) gives [`CreateApplicationResponse`] or fails with [`CreateApplicationError`].
///
/// Token: tenant. Scopes, any one of: `hire:application`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreateApplication::new(talent_id, job_id)).await?;
/// ```
#[doc(alias("hire.v1.application.create", "/open-apis/hire/v1/applications"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateApplication {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AgencyUserIdType>,
    /// The talent. Example: `6889020179456689671`.
    pub talent_id: String,
    /// The job. Example: `6889330484657424647`.
    pub job_id: String,
    /// The employee, for transfers and conversions of interns; the talent is linked with this user. Example: `6930815272790114324`.
    pub user_id: Option<String>,
    /// The source of the resume, by its id. Example: `7115289562569591070`.
    pub resume_source_id: Option<String>,
    /// The cities that the candidate prefers for this application, by their codes. Example: `["CN_1"]`.
    pub application_preferred_city_code_list: Option<Vec<String>>,
    /// Whether the candidate applied or was found. Example: `1`.
    pub delivery_type: Option<ApplicationDeliveryType>,
}

crate::request_builder!(CreateApplication {
    talent_id(impl Into<String>).into(), job_id(impl Into<String>).into();
    user_id_type(impl Into<AgencyUserIdType>).into(), user_id(impl Into<String>).into(),
    resume_source_id(impl Into<String>).into(),
    application_preferred_city_code_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    delivery_type(impl Into<ApplicationDeliveryType>).into()
});
crate::request!(CreateApplication -> CreateApplicationResponse, CreateApplicationError {
    "hire.v1.application.create", POST "/open-apis/hire/v1/applications", [Tenant], read_value Data,
    Json, SCOPES = ["hire:application"], LIMITS = [1000 in 60, 50 in 1];
    Query user_id_type "user_id_type", Body talent_id "talent_id", Body job_id "job_id",
    Body user_id "user_id", Body resume_source_id "resume_source_id",
    Body application_preferred_city_code_list "application_preferred_city_code_list",
    Body delivery_type "delivery_type"
});

/// What `hire.v1.application.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationResponse {
    /// The id.
    pub id: Option<String>,
}

crate::object!(CreateApplicationResponse { id "id" });

/// What `hire.v1.application.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateApplicationError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002102` (HTTP 400): 人才不存在
    ///
    /// The talent does not exist. Check `talent_id`.
    TalentNotFound,
    /// `1002206` (HTTP 400): 存在重复投递
    ///
    /// The talent has an application for this job or a similar one already. Look at the talent's applications.
    SimilarApplicationExists,
    /// `1002222` (HTTP 400): 人才已关联其他员工
    ///
    /// The talent is linked to another employee. Look at the talent's applications.
    TalentLinkedToOtherEmployee,
    /// `1002223` (HTTP 400): 员工已关联其他人才
    ///
    /// The employee is linked to another talent. Check `user_id`.
    EmployeeLinkedToOtherTalent,
    /// `1002224` (HTTP 400): 员工不存在
    ///
    /// The employee does not exist. Check `user_id`.
    EmployeeOfApplicationNotFound,
    /// `1002511` (HTTP 400): 人才的投递次数已达到上限
    ///
    /// The candidate has applied as often as is allowed. See the limit in the settings of the recruiting system.
    ApplicationLimitReached,
    /// `1002512` (HTTP 400): 简历来源不存在
    ///
    /// The source of the resume does not exist. Check `resume_source_id`.
    ResumeSourceNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateApplicationError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6, TalentNotFound = 1002102 + 2,
    SimilarApplicationExists = 1002206 + 1, TalentLinkedToOtherEmployee = 1002222,
    EmployeeLinkedToOtherTalent = 1002223, EmployeeOfApplicationNotFound = 1002224,
    ApplicationLimitReached = 1002511, ResumeSourceNotFound = 1002512
});

/// Gets an application by its id. No longer developed; the newer call gets its details.
///
/// [`GET /open-apis/hire/v1/applications/:application_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/get>) gives [`GetApplicationResponse`] or fails with [`GetApplicationError`].
///
/// Superseded by [`hire::v1::GetDetailApplication`](crate::hire::v1::GetDetailApplication).
///
/// Token: tenant. Scopes, any one of: `hire:application`, `hire:application:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetApplication::new(application_id)).await?;
/// ```
#[doc(
    alias("hire.v1.application.get", "/open-apis/hire/v1/applications/:application_id")
)]
#[deprecated(note = "superseded by `hire::v1::GetDetailApplication`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetApplication {
    /// The application. Example: `6949805467799537964`.
    pub application_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AgencyUserIdType>,
    /// What else to return. Example: `["get_latest_application_on_chain"]`.
    pub options: Option<Vec<ApplicationOption>>,
}

crate::request_builder!(GetApplication {
    application_id(impl Into<String>).into();
    user_id_type(impl Into<AgencyUserIdType>).into(),
    options(impl IntoIterator<Item = impl Into<ApplicationOption>>).into_iter().map(Into::into).collect()
});
crate::request!(GetApplication -> GetApplicationResponse, GetApplicationError {
    "hire.v1.application.get", GET "/open-apis/hire/v1/applications/:application_id", [Tenant],
    read_value Data, None, SCOPES = ["hire:application", "hire:application:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Path application_id "application_id", Query user_id_type "user_id_type", Query options "options"
});

/// What `hire.v1.application.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationResponse {
    /// The application.
    pub application: Option<Application>,
}

crate::object!(GetApplicationResponse { application "application" });

/// What `hire.v1.application.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetApplicationError {
    /// `1002001` (HTTP 500): System error
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): Parameter error
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetApplicationError: CODES {
    SystemError = 1002001, ParameterError = 1002002 + 2
});

/// Gets an application and, where asked for, its job, talent, evaluations, interviews, offer and sources; not a deleted one.
///
/// [`GET /open-apis/hire/v1/applications/:application_id/get_detail`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/get_detail>) gives [`GetDetailApplicationResponse`] or fails with [`GetDetailApplicationError`].
///
/// Token: tenant. Scopes, any one of: `hire:application`, `hire:application:readonly`. Scopes for some fields: `hire:agency:readonly`, `hire:agency_salary:readonly`, `hire:employee`, `hire:employee:readonly`, `hire:evaluation:readonly`, `hire:interview:readonly`, `hire:job:readonly`, `hire:offer:readonly`, `hire:offer_salary:readonly`, `hire:referral:readonly`, `hire:site:readonly`, `hire:talent:readonly`, `hire:interview`, `hire:agency`, `hire:referral`, `hire:job`, `hire:site`, `contact:user.employee_id:readonly`, `hire:talent`, `hire:offer`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(GetDetailApplication::new(application_id)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.application.get_detail",
        "/open-apis/hire/v1/applications/:application_id/get_detail"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDetailApplication {
    /// The application. Example: `6956499586395523359`.
    pub application_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<GetAgencyUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<ApplicationDepartmentIdType>,
    /// Which kind of id stands for job levels. Default: `job_level_id`. Example: `job_level_id`.
    pub job_level_id_type: Option<JobLevelIdType>,
    /// Which kind of id stands for job families. Default: `job_family_id`. Example: `job_family_id`.
    pub job_family_id_type: Option<JobFamilyIdType>,
    /// Which kind of id stands for types of employment. Default: `employee_type_enum_id`. Example: `employee_type_enum_id`.
    pub employee_type_id_type: Option<EmployeeTypeIdType>,
    /// Which related things to return too; none where it is left out. Example: `["https://{url}?options=with_job&options=with_talent"]`.
    pub options: Option<Vec<GetDetailApplicationOption>>,
}

crate::request_builder!(GetDetailApplication {
    application_id(impl Into<String>).into();
    user_id_type(impl Into<GetAgencyUserIdType>).into(),
    department_id_type(impl Into<ApplicationDepartmentIdType>).into(),
    job_level_id_type(impl Into<JobLevelIdType>).into(),
    job_family_id_type(impl Into<JobFamilyIdType>).into(),
    employee_type_id_type(impl Into<EmployeeTypeIdType>).into(),
    options(impl IntoIterator<Item = impl Into<GetDetailApplicationOption>>).into_iter().map(Into::into).collect()
});
crate::request!(GetDetailApplication -> GetDetailApplicationResponse, GetDetailApplicationError {
    "hire.v1.application.get_detail",
    GET "/open-apis/hire/v1/applications/:application_id/get_detail", [Tenant], read_value Data,
    None, SCOPES = ["hire:application", "hire:application:readonly"], LIMITS = [10 in 1];
    Path application_id "application_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Query job_level_id_type "job_level_id_type",
    Query job_family_id_type "job_family_id_type",
    Query employee_type_id_type "employee_type_id_type", Query options "options"
});

/// What `hire.v1.application.get_detail` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailApplicationResponse {
    /// The application and what belongs to it.
    pub application_detail: Option<ApplicationDetailInfo>,
}

crate::object!(GetDetailApplicationResponse { application_detail "application_detail" });

/// What `hire.v1.application.get_detail` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetDetailApplicationError {
    /// `1002001` (HTTP 500): system error
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): parameter error
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002201` (HTTP 400): application does not exist
    ///
    /// The application does not exist. Check `application_id`.
    ApplicationNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetDetailApplicationError: CODES {
    SystemError = 1002001 + 2, ParameterError = 1002002 + 5, ApplicationNotFound = 1002201
});

/// Lists the ids of applications, filtered by process, stage, talent, job, activity, lock or time of change.
///
/// [`GET /open-apis/hire/v1/applications`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/list>) gives [`ListApplicationResponse`] or fails with [`ListApplicationError`].
///
/// Token: tenant. Scopes, any one of: `hire:application:readonly`, `hire:application`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListApplication::new()).items();
/// ```
#[doc(alias("hire.v1.application.list", "/open-apis/hire/v1/applications"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListApplication {
    /// The hiring process. Example: `6960663240925956554`.
    pub process_id: Option<String>,
    /// Only applications in this stage. Example: `614218419274131`.
    pub stage_id: Option<String>,
    /// The talent. Example: `6891560630172518670`.
    pub talent_id: Option<String>,
    /// Only applications that are active or not; all where it is left out. Example: `1`.
    pub active_status: Option<ApplicationActiveStatus>,
    /// The job. Example: `7334134355464633`.
    pub job_id: Option<String>,
    /// Whether the talent is locked, by this application or by another. Example: `[1]`.
    pub lock_status: Option<Vec<LockStatus>>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `10`. Range: at most `200`. Example: `100`.
    pub page_size: Option<i64>,
    /// The earliest time of change, in milliseconds since 1970. Example: `1618500278663`.
    pub update_start_time: Option<String>,
    /// The latest time of change, in milliseconds since 1970. Example: `1618500278663`.
    pub update_end_time: Option<String>,
}

crate::request_builder!(ListApplication {
    process_id(impl Into<String>).into(), stage_id(impl Into<String>).into(),
    talent_id(impl Into<String>).into(), active_status(impl Into<ApplicationActiveStatus>).into(),
    job_id(impl Into<String>).into(),
    lock_status(impl IntoIterator<Item = impl Into<LockStatus>>).into_iter().map(Into::into).collect(),
    page_token(impl Into<String>).into(), page_size(i64),
    update_start_time(impl Into<String>).into(), update_end_time(impl Into<String>).into()
});
crate::request!(ListApplication -> ListApplicationResponse, ListApplicationError {
    "hire.v1.application.list", GET "/open-apis/hire/v1/applications", [Tenant], read_value Data,
    None, SCOPES = ["hire:application:readonly", "hire:application"], LIMITS = [1000 in 60, 50 in 1];
    Query process_id "process_id", Query stage_id "stage_id", Query talent_id "talent_id",
    Query active_status "active_status", Query job_id "job_id", Query lock_status "lock_status",
    Query page_token "page_token", Query page_size "page_size",
    Query update_start_time "update_start_time", Query update_end_time "update_end_time"
});
crate::paged!(ListApplication: String { page_token, page_size; page_token, has_more, items });

/// What `hire.v1.application.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationResponse {
    /// The applications, by their ids.
    pub items: Vec<String>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListApplicationResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `hire.v1.application.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListApplicationError {
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

crate::error_enum!(ListApplicationError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});

/// Gets the offer of an application, its basics and its salary; offers to interns are not covered.
///
/// [`GET /open-apis/hire/v1/applications/:application_id/offer`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/offer>) gives [`GetApplicationOfferResponse`] or fails with [`GetApplicationOfferError`].
///
/// Token: tenant. Scopes, any one of: `hire:application`, `hire:application:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a second.
///
/// ```ignore
/// let response = client.send(GetApplicationOffer::new(application_id)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.application.offer",
        "/open-apis/hire/v1/applications/:application_id/offer"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetApplicationOffer {
    /// The application. Example: `6949805467799537964`.
    pub application_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AgencyUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<ApplicationDepartmentIdType>,
    /// Which kind of id stands for job levels. Default: `people_admin_job_level_id`. Example: `people_admin_job_level_id`.
    pub job_level_id_type: Option<JobLevelIdType>,
    /// Which kind of id stands for job families. Default: `people_admin_job_category_id`. Example: `people_admin_job_category_id`.
    pub job_family_id_type: Option<JobFamilyIdType>,
    /// Which kind of id stands for types of employment. Default: `people_admin_employee_type_id`. Example: `people_admin_employee_type_id`.
    pub employee_type_id_type: Option<EmployeeTypeIdType>,
}

crate::request_builder!(GetApplicationOffer {
    application_id(impl Into<String>).into();
    user_id_type(impl Into<AgencyUserIdType>).into(),
    department_id_type(impl Into<ApplicationDepartmentIdType>).into(),
    job_level_id_type(impl Into<JobLevelIdType>).into(),
    job_family_id_type(impl Into<JobFamilyIdType>).into(),
    employee_type_id_type(impl Into<EmployeeTypeIdType>).into()
});
crate::request!(GetApplicationOffer -> GetApplicationOfferResponse, GetApplicationOfferError {
    "hire.v1.application.offer", GET "/open-apis/hire/v1/applications/:application_id/offer",
    [Tenant], read_value Data, None, SCOPES = ["hire:application", "hire:application:readonly"],
    LIMITS = [20 in 1];
    Path application_id "application_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Query job_level_id_type "job_level_id_type",
    Query job_family_id_type "job_family_id_type",
    Query employee_type_id_type "employee_type_id_type"
});

/// What `hire.v1.application.offer` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationOfferResponse {
    /// The offer.
    pub offer: Option<ApplicationOffer>,
}

crate::object!(GetApplicationOfferResponse { offer "offer" });

/// What `hire.v1.application.offer` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetApplicationOfferError {
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

crate::error_enum!(GetApplicationOfferError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});

/// Revives a terminated application of a talent who has not joined and is not locked by another application.
///
/// [`POST /open-apis/hire/v1/applications/:application_id/recover`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/recover>) gives [`RecoverApplicationResponse`] or fails with [`RecoverApplicationError`].
///
/// Token: tenant. Scopes, any one of: `hire:application`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(RecoverApplication::new(application_id)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.application.recover",
        "/open-apis/hire/v1/applications/:application_id/recover"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct RecoverApplication {
    /// The application. Example: `12312312312`.
    pub application_id: String,
}

crate::request_builder!(RecoverApplication { application_id(impl Into<String>).into(); });
crate::request!(RecoverApplication -> RecoverApplicationResponse, RecoverApplicationError {
    "hire.v1.application.recover", POST "/open-apis/hire/v1/applications/:application_id/recover",
    [Tenant], read_value Data, None, SCOPES = ["hire:application"], LIMITS = [1000 in 60, 50 in 1];
    Path application_id "application_id"
});

/// What `hire.v1.application.recover` answers with.
pub type RecoverApplicationResponse = crate::Empty;

/// What `hire.v1.application.recover` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RecoverApplicationError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002201` (HTTP 400): 投递不存在
    ///
    /// The application does not exist. Check `application_id`.
    ApplicationNotFound,
    /// `1002206` (HTTP 400): 存在相似投递
    ///
    /// The talent has an application for this job or a similar one already. Look at the talent's applications.
    SimilarApplicationExists,
    /// `1002209` (HTTP 400): 人才已经入职
    ///
    /// The talent has joined already. Look at the talent first.
    TalentAlreadyJoined,
    /// `1002210` (HTTP 400): 人才已被锁定
    ///
    /// The talent is locked by another application. Wait until the lock ends, or lift it in Feishu Hire.
    TalentLocked,
    /// `1002225` (HTTP 400): 投递未终止
    ///
    /// The application was not ended, so it cannot be revived. Look at its state first.
    ApplicationNotEnded,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(RecoverApplicationError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6, ApplicationNotFound = 1002201 + 1,
    SimilarApplicationExists = 1002206, TalentAlreadyJoined = 1002209, TalentLocked = 1002210,
    ApplicationNotEnded = 1002225
});

/// Terminates an application, with the kind of termination, its reasons and a remark.
///
/// [`POST /open-apis/hire/v1/applications/:application_id/terminate`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/terminate>) gives [`TerminateApplicationResponse`] or fails with [`TerminateApplicationError`].
///
/// Token: tenant. Scopes, any one of: `hire:application`. Rate limit: 20 a second.
///
/// ```ignore
/// let request = TerminateApplication::new(application_id, termination_type);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "hire.v1.application.terminate",
        "/open-apis/hire/v1/applications/:application_id/terminate"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct TerminateApplication {
    /// The application. Example: `12312312312`.
    pub application_id: String,
    /// Which side ended it. Example: `1`.
    pub termination_type: TerminationType,
    /// The reasons for ending it, by their ids. Example: `["7230753910687080000"]`.
    pub termination_reason_list: Option<Vec<String>>,
    /// A remark on why it was ended. Example: `不符合期望`.
    pub termination_reason_note: Option<String>,
}

crate::request_builder!(TerminateApplication {
    application_id(impl Into<String>).into(), termination_type(impl Into<TerminationType>).into();
    termination_reason_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    termination_reason_note(impl Into<String>).into()
});
crate::request!(TerminateApplication -> TerminateApplicationResponse, TerminateApplicationError {
    "hire.v1.application.terminate",
    POST "/open-apis/hire/v1/applications/:application_id/terminate", [Tenant], read_value Data,
    Json, SCOPES = ["hire:application"], LIMITS = [20 in 1];
    Path application_id "application_id", Body termination_type "termination_type",
    Body termination_reason_list "termination_reason_list",
    Body termination_reason_note "termination_reason_note"
});

/// What `hire.v1.application.terminate` answers with.
pub type TerminateApplicationResponse = crate::Empty;

/// What `hire.v1.application.terminate` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TerminateApplicationError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002221` (HTTP 400): 投递已终止
    ///
    /// The application was ended already. Look at its state first.
    ApplicationAlreadyEnded,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(TerminateApplicationError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6, ApplicationAlreadyEnded = 1002221
});

/// Records that the candidate of an application has joined and creates the employee; the application must be in the pending-onboarding stage.
///
/// [`POST /open-apis/hire/v1/applications/:application_id/transfer_onboard`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/transfer_onboard>) gives [`TransferOnboardApplicationResponse`] or fails with [`TransferOnboardApplicationError`].
///
/// Token: tenant. Scopes, any one of: `hire:application`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a second.
///
/// ```ignore
/// let response = client.send(TransferOnboardApplication::new(application_id)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.application.transfer_onboard",
        "/open-apis/hire/v1/applications/:application_id/transfer_onboard"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct TransferOnboardApplication {
    /// The application. Example: `7073372582620416300`.
    pub application_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AgencyUserIdType>,
    /// Which kind of id stands for departments. Default: `people_admin_department_id`. Example: `department_id`.
    pub department_id_type: Option<TransferOnboardApplicationDepartmentIdType>,
    /// Which kind of id stands for job levels. Default: `people_admin_job_level_id`. Example: `job_level_id`.
    pub job_level_id_type: Option<JobLevelIdType>,
    /// Which kind of id stands for job families. Default: `people_admin_job_category_id`. Example: `job_family_id`.
    pub job_family_id_type: Option<JobFamilyIdType>,
    /// Which kind of id stands for types of employment. Default: `people_admin_employee_type_id`. Example: `employee_type_enum_id`.
    pub employee_type_id_type: Option<EmployeeTypeIdType>,
    /// When the candidate joined, in milliseconds since 1970; not in the future, and now where it is left out. Example: `1616428800000`.
    pub actual_onboard_time: Option<i64>,
    /// When probation is to end, in milliseconds since 1970; 0 where it is left out. Default: `0`. Example: `1616428800000`.
    pub expected_conversion_time: Option<i64>,
    /// The hiring requirement that is met, which counts one more as joined. Example: `6960663240925956402`.
    pub job_requirement_id: Option<String>,
    /// Who did it, by the kind of id that the call uses. Example: `7326856229396906012`.
    pub operator_id: Option<String>,
    /// Where the candidate works, by the code of the place; rules of referral rewards use it. Example: `CT_2`.
    pub onboard_city_code: Option<String>,
    /// The department that the candidate joins, by the kind of id that the call uses; rules of referral rewards use it. Example: `6966123381141866028`.
    pub department: Option<String>,
    /// Whom the candidate reports to, by the kind of id that the call uses; rules of referral rewards use it. Example: `7326856229396906012`.
    pub leader: Option<String>,
    /// The job family, by the kind of id that the call uses; rules of referral rewards use it. Example: `7006234385490345986`.
    pub sequence: Option<String>,
    /// The job level, by the kind of id that the call uses; rules of referral rewards use it. Example: `6937934036379650311`.
    pub level: Option<String>,
    /// The type of employment, by the kind of id that the call uses; rules of referral rewards use it. Example: `cSbrHjS5Ogiwq0Zu-cKz1g==`.
    pub employee_type: Option<String>,
}

crate::request_builder!(TransferOnboardApplication {
    application_id(impl Into<String>).into();
    user_id_type(impl Into<AgencyUserIdType>).into(),
    department_id_type(impl Into<TransferOnboardApplicationDepartmentIdType>).into(),
    job_level_id_type(impl Into<JobLevelIdType>).into(),
    job_family_id_type(impl Into<JobFamilyIdType>).into(),
    employee_type_id_type(impl Into<EmployeeTypeIdType>).into(), actual_onboard_time(i64),
    expected_conversion_time(i64), job_requirement_id(impl Into<String>).into(),
    operator_id(impl Into<String>).into(), onboard_city_code(impl Into<String>).into(),
    department(impl Into<String>).into(), leader(impl Into<String>).into(),
    sequence(impl Into<String>).into(), level(impl Into<String>).into(),
    employee_type(impl Into<String>).into()
});
crate::request!(TransferOnboardApplication -> TransferOnboardApplicationResponse, TransferOnboardApplicationError {
    "hire.v1.application.transfer_onboard",
    POST "/open-apis/hire/v1/applications/:application_id/transfer_onboard", [Tenant],
    read_value Data, Json, SCOPES = ["hire:application"], LIMITS = [20 in 1];
    Path application_id "application_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Query job_level_id_type "job_level_id_type",
    Query job_family_id_type "job_family_id_type",
    Query employee_type_id_type "employee_type_id_type",
    Body actual_onboard_time "actual_onboard_time",
    Body expected_conversion_time "expected_conversion_time",
    Body job_requirement_id "job_requirement_id", Body operator_id "operator_id",
    Body onboard_city_code "onboard_city_code", Body department "department", Body leader "leader",
    Body sequence "sequence", Body level "level", Body employee_type "employee_type"
});

/// What `hire.v1.application.transfer_onboard` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferOnboardApplicationResponse {
    /// The employee.
    pub employee: Option<Employee>,
}

crate::object!(TransferOnboardApplicationResponse { employee "employee" });

/// What `hire.v1.application.transfer_onboard` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TransferOnboardApplicationError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002210` (HTTP 500): 人才被其他投递锁定
    ///
    /// The talent is locked by another application. Wait until the lock ends, or lift it in Feishu Hire.
    TalentLocked,
    /// `1002901` (HTTP 404): 投递不存在
    ///
    /// The application does not exist. Check `application_id`.
    OnboardingApplicationNotFound,
    /// `1002902` (HTTP 400): 当前阶段不支持转移
    ///
    /// The stage of the application or the state of the employee does not allow this. Move the application to the stage before joining first.
    StageOrEmployeeStateWrong,
    /// `1002904` (HTTP 400): 员工已入职
    ///
    /// The employee has joined already. Nothing is to be done.
    EmployeeAlreadyJoined,
    /// `1002905` (HTTP 400): 时间非法
    ///
    /// A time is not valid. Check the times of joining, of probation and of leaving.
    InvalidTime,
    /// `1002908` (HTTP 500): EHR同步开关未开启
    ///
    /// Joining, probation and departures may not be recorded by HR systems. Switch it on in the settings of the recruiting system.
    HrSynchronizationOff,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(TransferOnboardApplicationError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6, TalentLocked = 1002210 + 1,
    OnboardingApplicationNotFound = 1002901, StageOrEmployeeStateWrong = 1002902 + 1,
    EmployeeAlreadyJoined = 1002904, InvalidTime = 1002905, HrSynchronizationOff = 1002908 + 1
});

/// Moves an application to another stage; refused where it has joined, is locked elsewhere or breaks the rules of the process.
///
/// [`POST /open-apis/hire/v1/applications/:application_id/transfer_stage`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/transfer_stage>) gives [`TransferStageApplicationResponse`] or fails with [`TransferStageApplicationError`].
///
/// Token: tenant. Scopes, any one of: `hire:application`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(TransferStageApplication::new(application_id, stage_id)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.application.transfer_stage",
        "/open-apis/hire/v1/applications/:application_id/transfer_stage"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct TransferStageApplication {
    /// The application. Example: `6960663240925956401`.
    pub application_id: String,
    /// The stage to move to. Example: `6960663240925956402`.
    pub stage_id: String,
}

crate::request_builder!(TransferStageApplication {
    application_id(impl Into<String>).into(), stage_id(impl Into<String>).into();
});
crate::request!(TransferStageApplication -> TransferStageApplicationResponse, TransferStageApplicationError {
    "hire.v1.application.transfer_stage",
    POST "/open-apis/hire/v1/applications/:application_id/transfer_stage", [Tenant],
    read_value Data, Json, SCOPES = ["hire:application"], LIMITS = [1000 in 60, 50 in 1];
    Path application_id "application_id", Body stage_id "stage_id"
});

/// What `hire.v1.application.transfer_stage` answers with.
pub type TransferStageApplicationResponse = crate::Empty;

/// What `hire.v1.application.transfer_stage` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TransferStageApplicationError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002201` (HTTP 400): 投递不存在
    ///
    /// The application does not exist. Check `application_id`.
    ApplicationNotFound,
    /// `1002204` (HTTP 400): 阶段不存在
    ///
    /// The stage does not exist. Check `stage_id`.
    StageNotFound,
    /// `1002210` (HTTP 400): 人才已被锁定
    ///
    /// The talent is locked by another application. Wait until the lock ends, or lift it in Feishu Hire.
    TalentLocked,
    /// `1002211` (HTTP 400): 无法转移到该阶段
    ///
    /// The application cannot move to this stage. Check the target stage and the rules of the process.
    TargetStageForbidden,
    /// `1002212` (HTTP 400): 阶段转移失败
    ///
    /// The move to the stage failed. See the message, or ask the support.
    StageTransferFailed,
    /// `1002220` (HTTP 400): 当前投递阶段无法转移阶段
    ///
    /// The application cannot leave its stage. Check the stage it is in.
    CurrentStageCannotBeLeft,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(TransferStageApplicationError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6, ApplicationNotFound = 1002201 + 1,
    StageNotFound = 1002204, TalentLocked = 1002210, TargetStageForbidden = 1002211,
    StageTransferFailed = 1002212, CurrentStageCannotBeLeft = 1002220
});
