// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `job`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Closes a job; its advertisements leave career sites, the referral platform and the headhunters' channel too.
///
/// [`POST /open-apis/hire/v1/jobs/:job_id/close`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/close>) gives [`CloseJobResponse`] or fails with [`CloseJobError`].
///
/// Token: tenant. Scopes, any one of: `hire:job`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(CloseJob::new(job_id)).await?;
/// ```
#[doc(alias("hire.v1.job.close", "/open-apis/hire/v1/jobs/:job_id/close"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CloseJob {
    /// The job. Example: `6960663240925956555`.
    pub job_id: String,
}

crate::request_builder!(CloseJob { job_id(impl Into<String>).into(); });
crate::request!(CloseJob -> CloseJobResponse, CloseJobError {
    "hire.v1.job.close", POST "/open-apis/hire/v1/jobs/:job_id/close", [Tenant], read_value Data,
    None, SCOPES = ["hire:job"], LIMITS = [10 in 1];
    Path job_id "job_id"
});

/// What `hire.v1.job.close` answers with.
pub type CloseJobResponse = crate::Empty;

/// What `hire.v1.job.close` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CloseJobError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002609` (HTTP 400): 职位已关闭
    ///
    /// The job is closed. Open it again first.
    JobClosed,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CloseJobError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6, JobClosed = 1002609 + 1
});

/// Creates a job with its people and forms; which fields must be given is up to the tenant's settings.
///
/// [`POST /open-apis/hire/v1/jobs/combined_create`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/combined_create>) gives [`CombinedCreateJobResponse`] or fails with [`CombinedCreateJobError`].
///
/// Token: tenant. Scopes, any one of: `hire:job`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a second.
///
/// ```ignore
/// let request = CombinedCreateJob::new(job_managers, process_type, is_never_expired).title(title).job_process_id(job_process_id).department_id(department_id).job_type_id(job_type_id).recruitment_type_id(recruitment_type_id);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("hire.v1.job.combined_create", "/open-apis/hire/v1/jobs/combined_create"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CombinedCreateJob {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AgencyUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<ApplicationDepartmentIdType>,
    /// Which kind of id stands for job levels. Default: `people_admin_job_level_id`. Example: `people_admin_job_level_id`.
    pub job_level_id_type: Option<JobLevelIdType>,
    /// Which kind of id stands for job families. Default: `people_admin_job_category_id`. Example: `job_family_id`.
    pub job_family_id_type: Option<JobFamilyIdType>,
    /// The number of the job, unique and at most 16 bytes long; made by the system where it is left out. Example: `R18`.
    pub code: Option<String>,
    /// How much work experience the job asks for. Example: `1`.
    pub experience: Option<Experience>,
    /// Deprecated. Deprecated. Example: `1622484739`.
    pub expiry_time: Option<i64>,
    /// The values of the custom fields.
    pub customized_data_list: Option<Vec<TalentCustomizedDataObjectValueChild>>,
    /// The lowest job level, by the kind of id that the call uses. Example: `7281257045172308287`.
    pub min_level_id: Option<String>,
    /// The lowest monthly salary, in thousands. Example: `1000`.
    pub min_salary: Option<i64>,
    /// The name of the job. Example: `后端研发`.
    ///
    /// Required.
    pub title: Option<String>,
    /// Who recruits for the job.
    pub job_managers: JobManager,
    /// The hiring process. Example: `6960663240925956554`.
    ///
    /// Required.
    pub job_process_id: Option<String>,
    /// Whether it is about experienced or campus hiring. Example: `1`.
    pub process_type: ProcessType,
    /// The hiring project. Example: `6960663240925956555`.
    pub subject_id: Option<String>,
    /// The job function. Example: `6960663240925956555`.
    pub job_function_id: Option<String>,
    /// The department, by the kind of id that the call uses. Example: `od-b2fafdce6fc5800b574ba5b0e2798b36`.
    ///
    /// Required.
    pub department_id: Option<String>,
    /// How many people are to be hired. Example: `100`.
    pub head_count: Option<i64>,
    /// Whether the job never expires. Example: `false`.
    pub is_never_expired: bool,
    /// The highest monthly salary, in thousands. Example: `2000`.
    pub max_salary: Option<i64>,
    /// What the job asks for. Example: `熟悉后端研发`.
    pub requirement: Option<String>,
    /// The description. Example: `后端研发岗位描述`.
    pub description: Option<String>,
    /// What speaks for the job. Example: `["6732430418202593547"]`.
    pub highlight_list: Option<Vec<String>>,
    /// The job category. Example: `6960663240925956551`.
    ///
    /// Required.
    pub job_type_id: Option<String>,
    /// The highest job level, by the kind of id that the call uses. Example: `6960663240925956548`.
    pub max_level_id: Option<String>,
    /// The type of employment, by its id. Example: `102`.
    ///
    /// Required.
    pub recruitment_type_id: Option<String>,
    /// The least degree that is asked for. Example: `20`.
    pub required_degree: Option<RequiredDegree>,
    /// The job family, by the kind of id that the call uses. Example: `6960663240925956550`.
    pub job_category_id: Option<String>,
    /// The addresses of the job, by their ids. Example: `["7243965681799839748"]`.
    pub address_id_list: Option<Vec<String>>,
    /// Whether the job is an actual or a virtual one. Example: `1`.
    pub job_attribute: Option<JobAttribute>,
    /// When the job expires, in milliseconds since 1970; has no effect on jobs that never do. Example: `1622484739955`.
    pub expiry_timestamp: Option<String>,
    /// The form to fill in before an interview; counts only where the tenant chooses it job by job. Example: `6930815272790114324`.
    pub interview_registration_schema_id: Option<String>,
    /// The form to fill in before joining; counts only where the tenant chooses it job by job. Example: `6930815272790114325`.
    pub onboard_registration_schema_id: Option<String>,
    /// The subjects that are wanted, by their ids. Example: `["MDMJ00000067"]`.
    pub target_major_id_list: Option<Vec<String>>,
    /// The application form on the career site. Example: `7397638158859323692`.
    pub portal_website_apply_form_schema_id: Option<String>,
}

crate::request_builder!(named CombinedCreateJob {
    job_managers(JobManager), process_type(impl Into<ProcessType>).into(), is_never_expired(bool);
    user_id_type(impl Into<AgencyUserIdType>).into(),
    department_id_type(impl Into<ApplicationDepartmentIdType>).into(),
    job_level_id_type(impl Into<JobLevelIdType>).into(),
    job_family_id_type(impl Into<JobFamilyIdType>).into(), code(impl Into<String>).into(),
    experience(impl Into<Experience>).into(), expiry_time(i64),
    customized_data_list(impl IntoIterator<Item = impl Into<TalentCustomizedDataObjectValueChild>>).into_iter().map(Into::into).collect(),
    min_level_id(impl Into<String>).into(), min_salary(i64), title(impl Into<String>).into(),
    job_process_id(impl Into<String>).into(), subject_id(impl Into<String>).into(),
    job_function_id(impl Into<String>).into(), department_id(impl Into<String>).into(),
    head_count(i64), max_salary(i64), requirement(impl Into<String>).into(),
    description(impl Into<String>).into(),
    highlight_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    job_type_id(impl Into<String>).into(), max_level_id(impl Into<String>).into(),
    recruitment_type_id(impl Into<String>).into(),
    required_degree(impl Into<RequiredDegree>).into(), job_category_id(impl Into<String>).into(),
    address_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    job_attribute(impl Into<JobAttribute>).into(), expiry_timestamp(impl Into<String>).into(),
    interview_registration_schema_id(impl Into<String>).into(),
    onboard_registration_schema_id(impl Into<String>).into(),
    target_major_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    portal_website_apply_form_schema_id(impl Into<String>).into()
});
crate::request!(CombinedCreateJob -> CombinedCreateJobResponse, CombinedCreateJobError {
    "hire.v1.job.combined_create", POST "/open-apis/hire/v1/jobs/combined_create", [Tenant],
    read_value Data, Json, SCOPES = ["hire:job"], LIMITS = [20 in 1],
    NAMED = [title "title", job_process_id "job_process_id", department_id "department_id", job_type_id "job_type_id", recruitment_type_id "recruitment_type_id"];
    Query user_id_type "user_id_type", Query department_id_type "department_id_type",
    Query job_level_id_type "job_level_id_type", Query job_family_id_type "job_family_id_type",
    Body code "code", Body experience "experience", Body expiry_time "expiry_time",
    Body customized_data_list "customized_data_list", Body min_level_id "min_level_id",
    Body min_salary "min_salary", Body title "title", Body job_managers "job_managers",
    Body job_process_id "job_process_id", Body process_type "process_type",
    Body subject_id "subject_id", Body job_function_id "job_function_id",
    Body department_id "department_id", Body head_count "head_count",
    Body is_never_expired "is_never_expired", Body max_salary "max_salary",
    Body requirement "requirement", Body description "description",
    Body highlight_list "highlight_list", Body job_type_id "job_type_id",
    Body max_level_id "max_level_id", Body recruitment_type_id "recruitment_type_id",
    Body required_degree "required_degree", Body job_category_id "job_category_id",
    Body address_id_list "address_id_list", Body job_attribute "job_attribute",
    Body expiry_timestamp "expiry_timestamp",
    Body interview_registration_schema_id "interview_registration_schema_id",
    Body onboard_registration_schema_id "onboard_registration_schema_id",
    Body target_major_id_list "target_major_id_list",
    Body portal_website_apply_form_schema_id "portal_website_apply_form_schema_id"
});

/// What `hire.v1.job.combined_create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CombinedCreateJobResponse {
    /// The job's advertisement.
    pub default_job_post: Option<CombinedJobResultDefaultJobPost>,
    /// The job.
    pub job: Option<Job>,
    /// Who recruits for the job.
    pub job_manager: Option<JobManager>,
    /// The form to fill in before an interview.
    pub interview_registration_schema_info: Option<RegistrationInfo>,
    /// The form to fill in before joining.
    pub onboard_registration_schema_info: Option<RegistrationInfo>,
    /// The subjects that are wanted.
    pub target_major_list: Vec<BaseBilingualWithId>,
    /// The application form on the career site.
    pub portal_website_apply_form_schema_info: Option<RegistrationInfo>,
}

crate::object!(CombinedCreateJobResponse {
    default_job_post "default_job_post", job "job", job_manager "job_manager",
    interview_registration_schema_info "interview_registration_schema_info",
    onboard_registration_schema_info "onboard_registration_schema_info",
    target_major_list "target_major_list",
    portal_website_apply_form_schema_info "portal_website_apply_form_schema_info"
});

/// What `hire.v1.job.combined_create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CombinedCreateJobError {
    /// `1002001` (HTTP 500): System error
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): Parameter illegal
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002603` (HTTP 400): Position type does not exist
    JobCategoryNotFound,
    /// `1002604` (HTTP 400): Recruitment type does not exist
    RecruitmentTypeNotFound,
    /// `1002605` (HTTP 400): Sequence does not exist
    ///
    /// The job family does not exist. Check `job_category_id`.
    JobFamilyNotFound,
    /// `1002606` (HTTP 400): Level does not exist
    ///
    /// The job level does not exist. Check `min_level_id` and `max_level_id`.
    JobLevelNotFound,
    /// `1002607` (HTTP 400): Position highlight does not exist
    JobHighlightNotFound,
    /// `1002608` (HTTP 400): Subject does not exist
    ///
    /// The hiring project does not exist. Check `subject_id`.
    ProjectNotFound,
    /// `1002609` (HTTP 400): Job Closed
    ///
    /// The job is closed. Open it again first.
    JobClosed,
    /// `1002613` (HTTP 400): The synchronization switch has not been turned on. You can only create, edit or close jobs in the recruitment system
    ///
    /// Jobs may not be changed by API. Switch on synchronizing jobs by API in the job settings of Feishu Hire.
    JobSynchronizationOff,
    /// `1002622` (HTTP 400): Target major doesn't exist. Please confirm whether the major ID is correct.
    MajorNotFound,
    /// `1002623` (HTTP 400): Unable to set other target majors if "Major unlimited" is selected
    MajorsSetWithUnlimitedMajor,
    /// `1002630` (HTTP 400): Job Level is disable
    ///
    /// The job level is out of use. Check `min_level_id` and `max_level_id`.
    JobLevelDisabled,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CombinedCreateJobError: CODES {
    SystemError = 1002001, ParameterError = 1002002 + 3, JobCategoryNotFound = 1002603,
    RecruitmentTypeNotFound = 1002604, JobFamilyNotFound = 1002605, JobLevelNotFound = 1002606,
    JobHighlightNotFound = 1002607, ProjectNotFound = 1002608, JobClosed = 1002609,
    JobSynchronizationOff = 1002613, MajorNotFound = 1002622, MajorsSetWithUnlimitedMajor = 1002623,
    JobLevelDisabled = 1002630
});

/// Replaces the details of a job; fields that are left out are cleared.
///
/// [`POST /open-apis/hire/v1/jobs/:job_id/combined_update`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/combined_update>) gives [`CombinedUpdateJobResponse`] or fails with [`CombinedUpdateJobError`].
///
/// Token: tenant. Scopes, any one of: `hire:job`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = CombinedUpdateJob::new(job_id, job_managers, is_never_expired, job_type_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "hire.v1.job.combined_update",
        "/open-apis/hire/v1/jobs/:job_id/combined_update"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CombinedUpdateJob {
    /// The job. Example: `6960663240925956660`.
    pub job_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AgencyUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<ApplicationDepartmentIdType>,
    /// Which kind of id stands for job levels. Default: `people_admin_job_level_id`. Example: `people_admin_job_level_id`.
    pub job_level_id_type: Option<JobLevelIdType>,
    /// Which kind of id stands for job families. Default: `people_admin_job_category_id`. Example: `people_admin_job_category_id`.
    pub job_family_id_type: Option<JobFamilyIdType>,
    /// The job. Example: `6960663240925956576`.
    pub id: Option<String>,
    /// How much work experience the job asks for. Example: `1`.
    pub experience: Option<Experience>,
    /// Deprecated. Deprecated. Example: `1622484739`.
    pub expiry_time: Option<i64>,
    /// The values of the custom fields.
    pub customized_data_list: Option<Vec<TalentCustomizedDataObjectValueChild>>,
    /// The lowest job level, by the kind of id that the call uses. Example: `6960663240925956547`.
    pub min_level_id: Option<String>,
    /// The lowest monthly salary, in thousands. Example: `1000`.
    pub min_salary: Option<i64>,
    /// The name of the job. Example: `后端研发`.
    pub title: Option<String>,
    /// Who recruits for the job.
    pub job_managers: JobManager,
    /// The hiring process. Example: `6960663240925956554`.
    pub job_process_id: Option<String>,
    /// The hiring project. Example: `6960663240925956555`.
    pub subject_id: Option<String>,
    /// The job function. Example: `6960663240925956555`.
    pub job_function_id: Option<String>,
    /// The department, by the kind of id that the call uses. Example: `od-b2fafdce6fc5800b574ba5b0e2798b36`.
    pub department_id: Option<String>,
    /// How many people are to be hired. Example: `100`.
    pub head_count: Option<i64>,
    /// Whether the job never expires. Example: `false`.
    pub is_never_expired: bool,
    /// The highest monthly salary, in thousands. Example: `2000`.
    pub max_salary: Option<i64>,
    /// What the job asks for. Example: `熟悉后端研发`.
    pub requirement: Option<String>,
    /// The description. Example: `后端研发岗位描述`.
    pub description: Option<String>,
    /// What speaks for the job. Example: `["6887476508052523278"]`.
    pub highlight_list: Option<Vec<String>>,
    /// The job category. Example: `6960663240925956551`.
    pub job_type_id: String,
    /// The highest job level, by the kind of id that the call uses. Example: `6960663240925956548`.
    pub max_level_id: Option<String>,
    /// The least degree that is asked for. Example: `20`.
    pub required_degree: Option<RequiredDegree>,
    /// The job family, by the kind of id that the call uses. Example: `6960663240925956550`.
    pub job_category_id: Option<String>,
    /// The addresses of the job, by their ids. Example: `["6960663240925956553"]`.
    pub address_id_list: Option<Vec<String>>,
    /// Whether the job is an actual or a virtual one. Example: `6960663240925956554`.
    pub job_attribute: Option<JobAttribute>,
    /// When the job expires, in milliseconds since 1970; has no effect on jobs that never do. Example: `1622484739955`.
    pub expiry_timestamp: Option<String>,
    /// The subjects that are wanted, by their ids. Example: `["MDMJ00000067"]`.
    pub target_major_id_list: Option<Vec<String>>,
}

crate::request_builder!(CombinedUpdateJob {
    job_id(impl Into<String>).into(), job_managers(JobManager), is_never_expired(bool),
    job_type_id(impl Into<String>).into();
    user_id_type(impl Into<AgencyUserIdType>).into(),
    department_id_type(impl Into<ApplicationDepartmentIdType>).into(),
    job_level_id_type(impl Into<JobLevelIdType>).into(),
    job_family_id_type(impl Into<JobFamilyIdType>).into(), id(impl Into<String>).into(),
    experience(impl Into<Experience>).into(), expiry_time(i64),
    customized_data_list(impl IntoIterator<Item = impl Into<TalentCustomizedDataObjectValueChild>>).into_iter().map(Into::into).collect(),
    min_level_id(impl Into<String>).into(), min_salary(i64), title(impl Into<String>).into(),
    job_process_id(impl Into<String>).into(), subject_id(impl Into<String>).into(),
    job_function_id(impl Into<String>).into(), department_id(impl Into<String>).into(),
    head_count(i64), max_salary(i64), requirement(impl Into<String>).into(),
    description(impl Into<String>).into(),
    highlight_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    max_level_id(impl Into<String>).into(), required_degree(impl Into<RequiredDegree>).into(),
    job_category_id(impl Into<String>).into(),
    address_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    job_attribute(impl Into<JobAttribute>).into(), expiry_timestamp(impl Into<String>).into(),
    target_major_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(CombinedUpdateJob -> CombinedUpdateJobResponse, CombinedUpdateJobError {
    "hire.v1.job.combined_update", POST "/open-apis/hire/v1/jobs/:job_id/combined_update", [Tenant],
    read_value Data, Json, SCOPES = ["hire:job"], LIMITS = [10 in 1];
    Path job_id "job_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Query job_level_id_type "job_level_id_type",
    Query job_family_id_type "job_family_id_type", Body id "id", Body experience "experience",
    Body expiry_time "expiry_time", Body customized_data_list "customized_data_list",
    Body min_level_id "min_level_id", Body min_salary "min_salary", Body title "title",
    Body job_managers "job_managers", Body job_process_id "job_process_id",
    Body subject_id "subject_id", Body job_function_id "job_function_id",
    Body department_id "department_id", Body head_count "head_count",
    Body is_never_expired "is_never_expired", Body max_salary "max_salary",
    Body requirement "requirement", Body description "description",
    Body highlight_list "highlight_list", Body job_type_id "job_type_id",
    Body max_level_id "max_level_id", Body required_degree "required_degree",
    Body job_category_id "job_category_id", Body address_id_list "address_id_list",
    Body job_attribute "job_attribute", Body expiry_timestamp "expiry_timestamp",
    Body target_major_id_list "target_major_id_list"
});

/// What `hire.v1.job.combined_update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CombinedUpdateJobResponse {
    /// The job's advertisement.
    pub default_job_post: Option<CombinedJobResultDefaultJobPost>,
    /// The job.
    pub job: Option<Job>,
    /// Who recruits for the job.
    pub job_manager: Option<JobManager>,
}

crate::object!(CombinedUpdateJobResponse {
    default_job_post "default_job_post", job "job", job_manager "job_manager"
});

/// What `hire.v1.job.combined_update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CombinedUpdateJobError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002603` (HTTP 400): 职位类别不存在
    JobCategoryNotFound,
    /// `1002604` (HTTP 400): 雇佣类型不存在
    RecruitmentTypeNotFound,
    /// `1002605` (HTTP 400): 序列不存在
    ///
    /// The job family does not exist. Check `job_category_id`.
    JobFamilyNotFound,
    /// `1002606` (HTTP 400): 级别不存在
    ///
    /// The job level does not exist. Check `min_level_id` and `max_level_id`.
    JobLevelNotFound,
    /// `1002607` (HTTP 400): 职位亮点不存在
    JobHighlightNotFound,
    /// `1002608` (HTTP 400): 项目不存在
    ///
    /// The hiring project does not exist. Check `subject_id`.
    ProjectNotFound,
    /// `1002609` (HTTP 400): 职位已关闭
    ///
    /// The job is closed. Open it again first.
    JobClosed,
    /// `1002613` (HTTP 400): 「通过API同步职位开关」尚未打开，仅支持在招聘系统中新建、编辑或关闭职位
    ///
    /// Jobs may not be changed by API. Switch on synchronizing jobs by API in the job settings of Feishu Hire.
    JobSynchronizationOff,
    /// `1002615` (HTTP 400): 职位已有候选人投递，不可更改该职位流程
    ///
    /// Candidates have applied for the job, so its process cannot change. Check `job_id`.
    JobHasApplications,
    /// `1002622` (HTTP 400): 目标专业不存在
    MajorNotFound,
    /// `1002623` (HTTP 400): 选择「不限专业」时不可设置其他目标专业
    MajorsSetWithUnlimitedMajor,
    /// `1002630` (HTTP 400): 职位职级已停用
    ///
    /// The job level is out of use. Check `min_level_id` and `max_level_id`.
    JobLevelDisabled,
    /// `1002631` (HTTP 400): 当前职位正在处理投递锁定，不可修改
    ///
    /// The applications of the job are being locked. Try again later.
    ApplicationsBeingLocked,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CombinedUpdateJobError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6, JobCategoryNotFound = 1002603 + 1,
    RecruitmentTypeNotFound = 1002604 + 1, JobFamilyNotFound = 1002605 + 1,
    JobLevelNotFound = 1002606 + 1, JobHighlightNotFound = 1002607 + 1,
    ProjectNotFound = 1002608 + 1, JobClosed = 1002609 + 1, JobSynchronizationOff = 1002613 + 3,
    JobHasApplications = 1002615, MajorNotFound = 1002622 + 1,
    MajorsSetWithUnlimitedMajor = 1002623 + 1, JobLevelDisabled = 1002630 + 1,
    ApplicationsBeingLocked = 1002631
});

/// Gets the settings of a job: forms, approval of offers, recommended evaluators and interviewers, rounds and related jobs.
///
/// [`GET /open-apis/hire/v1/jobs/:job_id/config`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/config>) gives [`GetJobConfigResponse`] or fails with [`GetJobConfigError`].
///
/// Token: tenant. Scopes, any one of: `hire:job:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a second.
///
/// ```ignore
/// let response = client.send(GetJobConfig::new(job_id)).await?;
/// ```
#[doc(alias("hire.v1.job.config", "/open-apis/hire/v1/jobs/:job_id/config"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetJobConfig {
    /// The job. Example: `6960663240925956660`.
    pub job_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<GetAgencyUserIdType>,
}

crate::request_builder!(GetJobConfig {
    job_id(impl Into<String>).into();
    user_id_type(impl Into<GetAgencyUserIdType>).into()
});
crate::request!(GetJobConfig -> GetJobConfigResponse, GetJobConfigError {
    "hire.v1.job.config", GET "/open-apis/hire/v1/jobs/:job_id/config", [Tenant], read_value Data,
    None, SCOPES = ["hire:job:readonly"], LIMITS = [20 in 1];
    Path job_id "job_id", Query user_id_type "user_id_type"
});

/// What `hire.v1.job.config` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobConfigResponse {
    /// The settings of the job.
    pub job_config: Option<JobConfigResult>,
}

crate::object!(GetJobConfigResponse { job_config "job_config" });

/// What `hire.v1.job.config` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetJobConfigError {
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

crate::error_enum!(GetJobConfigError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});

/// Gets a job by its id. No longer developed; the newer call gets its details.
///
/// [`GET /open-apis/hire/v1/jobs/:job_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/get>) gives [`GetJobResponse`] or fails with [`GetJobError`].
///
/// Superseded by [`hire::v1::GetDetailJob`](crate::hire::v1::GetDetailJob).
///
/// Token: tenant. Scopes, any one of: `hire:job:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 50 a second.
///
/// ```ignore
/// let response = client.send(GetJob::new(job_id)).await?;
/// ```
#[doc(alias("hire.v1.job.get", "/open-apis/hire/v1/jobs/:job_id"))]
#[deprecated(note = "superseded by `hire::v1::GetDetailJob`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetJob {
    /// The job. Example: `6001`.
    pub job_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<GetAgencyUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<ApplicationDepartmentIdType>,
    /// Which kind of id stands for job levels. Default: `people_admin_job_level_id`. Example: `6942778198054125570`.
    pub job_level_id_type: Option<JobLevelIdType>,
    /// Which kind of id stands for job families. Default: `people_admin_job_category_id`. Example: `6942778198054125571`.
    pub job_family_id_type: Option<JobFamilyIdType>,
}

crate::request_builder!(GetJob {
    job_id(impl Into<String>).into();
    user_id_type(impl Into<GetAgencyUserIdType>).into(),
    department_id_type(impl Into<ApplicationDepartmentIdType>).into(),
    job_level_id_type(impl Into<JobLevelIdType>).into(),
    job_family_id_type(impl Into<JobFamilyIdType>).into()
});
crate::request!(GetJob -> GetJobResponse, GetJobError {
    "hire.v1.job.get", GET "/open-apis/hire/v1/jobs/:job_id", [Tenant], read_value Data, None,
    SCOPES = ["hire:job:readonly"], LIMITS = [50 in 1];
    Path job_id "job_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Query job_level_id_type "job_level_id_type",
    Query job_family_id_type "job_family_id_type"
});

/// What `hire.v1.job.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobResponse {
    /// The job.
    pub job: Option<Job>,
}

crate::object!(GetJobResponse { job "job" });

/// What `hire.v1.job.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetJobError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002601` (HTTP 404): 职位不存在
    ///
    /// The job does not exist. Check `job_id`.
    JobNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetJobError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6, JobNotFound = 1002601 + 1
});

/// Gets a job with its people, addresses, settings, requirements, stores and tags.
///
/// [`GET /open-apis/hire/v1/jobs/:job_id/get_detail`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/get_detail>) gives [`GetDetailJobResponse`] or fails with [`GetDetailJobError`].
///
/// Token: tenant. Scopes, any one of: `hire:job.composite_info:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a second.
///
/// ```ignore
/// let response = client.send(GetDetailJob::new(job_id)).await?;
/// ```
#[doc(alias("hire.v1.job.get_detail", "/open-apis/hire/v1/jobs/:job_id/get_detail"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDetailJob {
    /// The job. Example: `7281257045172308287`.
    pub job_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<GetAgencyUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `department_id`.
    pub department_id_type: Option<ApplicationDepartmentIdType>,
    /// Which kind of id stands for job levels. Default: `people_admin_job_level_id`. Example: `job_level_id_type`.
    pub job_level_id_type: Option<JobLevelIdType>,
    /// Which kind of id stands for job families. Default: `people_admin_job_category_id`. Example: `people_admin_job_category_id`.
    pub job_family_id_type: Option<JobFamilyIdType>,
}

crate::request_builder!(GetDetailJob {
    job_id(impl Into<String>).into();
    user_id_type(impl Into<GetAgencyUserIdType>).into(),
    department_id_type(impl Into<ApplicationDepartmentIdType>).into(),
    job_level_id_type(impl Into<JobLevelIdType>).into(),
    job_family_id_type(impl Into<JobFamilyIdType>).into()
});
crate::request!(GetDetailJob -> GetDetailJobResponse, GetDetailJobError {
    "hire.v1.job.get_detail", GET "/open-apis/hire/v1/jobs/:job_id/get_detail", [Tenant],
    read_value Data, None, SCOPES = ["hire:job.composite_info:readonly"], LIMITS = [20 in 1];
    Path job_id "job_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Query job_level_id_type "job_level_id_type",
    Query job_family_id_type "job_family_id_type"
});

/// What `hire.v1.job.get_detail` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailJobResponse {
    /// The job and what belongs to it.
    pub job_detail: Option<JobDetail>,
}

crate::object!(GetDetailJobResponse { job_detail "job_detail" });

/// What `hire.v1.job.get_detail` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetDetailJobError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002601` (HTTP 404): 职位不存在
    ///
    /// The job does not exist. Check `job_id`.
    JobNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetDetailJobError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6, JobNotFound = 1002601 + 1
});

/// Lists jobs with their standard fields only.
///
/// [`GET /open-apis/hire/v1/jobs`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/list>) gives [`ListJobResponse`] or fails with [`ListJobError`].
///
/// Token: tenant. Scopes, any one of: `hire:job:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListJob::new()).items();
/// ```
#[doc(alias("hire.v1.job.list", "/open-apis/hire/v1/jobs"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListJob {
    /// The earliest time of change, in milliseconds since 1970. Example: `1618500278663`.
    pub update_start_time: Option<String>,
    /// The latest time of change, in milliseconds since 1970. Example: `1618500278663`.
    pub update_end_time: Option<String>,
    /// How many items a page holds at most. Default: `10`. Range: at most `20`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AgencyUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `department_id`.
    pub department_id_type: Option<ApplicationDepartmentIdType>,
    /// Which kind of id stands for job levels. Default: `people_admin_job_level_id`. Example: `people_admin_job_level_id`.
    pub job_level_id_type: Option<JobLevelIdType>,
    /// Which kind of id stands for job families. Default: `people_admin_job_category_id`. Example: `people_admin_job_category_id`.
    pub job_family_id_type: Option<JobFamilyIdType>,
}

crate::request_builder!(ListJob {
    update_start_time(impl Into<String>).into(), update_end_time(impl Into<String>).into(),
    page_size(i64), page_token(impl Into<String>).into(),
    user_id_type(impl Into<AgencyUserIdType>).into(),
    department_id_type(impl Into<ApplicationDepartmentIdType>).into(),
    job_level_id_type(impl Into<JobLevelIdType>).into(),
    job_family_id_type(impl Into<JobFamilyIdType>).into()
});
crate::request!(ListJob -> ListJobResponse, ListJobError {
    "hire.v1.job.list", GET "/open-apis/hire/v1/jobs", [Tenant], read_value Data, None,
    SCOPES = ["hire:job:readonly"], LIMITS = [50 in 1];
    Query update_start_time "update_start_time", Query update_end_time "update_end_time",
    Query page_size "page_size", Query page_token "page_token", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Query job_level_id_type "job_level_id_type",
    Query job_family_id_type "job_family_id_type"
});
crate::paged!(ListJob: Job { page_token, page_size; page_token, has_more, items });

/// What `hire.v1.job.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<Job>,
}

crate::object!(ListJobResponse { has_more "has_more", page_token "page_token", items "items" });

/// What `hire.v1.job.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListJobError {
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

crate::error_enum!(ListJobError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});

/// Opens a closed job again, until a given time or for good.
///
/// [`POST /open-apis/hire/v1/jobs/:job_id/open`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/open>) gives [`OpenJobResponse`] or fails with [`OpenJobError`].
///
/// Token: tenant. Scopes, any one of: `hire:job`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(OpenJob::new(job_id, is_never_expired)).await?;
/// ```
#[doc(alias("hire.v1.job.open", "/open-apis/hire/v1/jobs/:job_id/open"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct OpenJob {
    /// The job. Example: `6960663240925956555`.
    pub job_id: String,
    /// When the job expires, in milliseconds since 1970, in the future; needed unless the job never does. Example: `1830259120000`.
    pub expiry_time: Option<i64>,
    /// Whether the job never expires. Example: `true`.
    pub is_never_expired: bool,
}

crate::request_builder!(OpenJob {
    job_id(impl Into<String>).into(), is_never_expired(bool);
    expiry_time(i64)
});
crate::request!(OpenJob -> OpenJobResponse, OpenJobError {
    "hire.v1.job.open", POST "/open-apis/hire/v1/jobs/:job_id/open", [Tenant], read_value Data,
    Json, SCOPES = ["hire:job"], LIMITS = [10 in 1];
    Path job_id "job_id", Body expiry_time "expiry_time", Body is_never_expired "is_never_expired"
});

/// What `hire.v1.job.open` answers with.
pub type OpenJobResponse = crate::Empty;

/// What `hire.v1.job.open` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OpenJobError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002601` (HTTP 400): 职位不存在
    ///
    /// The job does not exist. Check `job_id`.
    JobNotFound,
    /// `1002613` (HTTP 400): 未开启「通过 API 同步职位」
    ///
    /// Jobs may not be changed by API. Switch on synchronizing jobs by API in the job settings of Feishu Hire.
    JobSynchronizationOff,
    /// `1002616` (HTTP 400): 职位已经被重启
    ///
    /// The job is open already. Check `job_id`.
    JobAlreadyOpen,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(OpenJobError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6, JobNotFound = 1002601,
    JobSynchronizationOff = 1002613 + 4, JobAlreadyOpen = 1002616
});

/// Gets who recruits for a job: the recruiter, the assistants and the hiring managers.
///
/// [`GET /open-apis/hire/v1/jobs/:job_id/recruiter`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/recruiter>) gives [`GetJobRecruiterResponse`] or fails with [`GetJobRecruiterError`].
///
/// Token: tenant. Scopes, any one of: `hire:job:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 50 a second.
///
/// ```ignore
/// let response = client.send(GetJobRecruiter::new(job_id)).await?;
/// ```
#[doc(alias("hire.v1.job.recruiter", "/open-apis/hire/v1/jobs/:job_id/recruiter"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetJobRecruiter {
    /// The job. Example: `6960663240925956555`.
    pub job_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AgencyUserIdType>,
}

crate::request_builder!(GetJobRecruiter {
    job_id(impl Into<String>).into();
    user_id_type(impl Into<AgencyUserIdType>).into()
});
crate::request!(GetJobRecruiter -> GetJobRecruiterResponse, GetJobRecruiterError {
    "hire.v1.job.recruiter", GET "/open-apis/hire/v1/jobs/:job_id/recruiter", [Tenant],
    read_value Data, None, SCOPES = ["hire:job:readonly"], LIMITS = [50 in 1];
    Path job_id "job_id", Query user_id_type "user_id_type"
});

/// What `hire.v1.job.recruiter` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobRecruiterResponse {
    /// Who recruits for the job.
    pub info: Option<JobManager>,
}

crate::object!(GetJobRecruiterResponse { info "info" });

/// What `hire.v1.job.recruiter` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetJobRecruiterError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002601` (HTTP 400): 职位不存在
    ///
    /// The job does not exist. Check `job_id`.
    JobNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetJobRecruiterError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6, JobNotFound = 1002601
});

/// Changes those settings of a job that `update_option_list` names: forms, approval, requirements, interviewers and more.
///
/// [`POST /open-apis/hire/v1/jobs/:job_id/update_config`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/update_config>) gives [`UpdateConfigJobResponse`] or fails with [`UpdateConfigJobError`].
///
/// Token: tenant. Scopes, any one of: `hire:job`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(UpdateConfigJob::new(job_id, update_option_list)).await?;
/// ```
#[doc(
    alias("hire.v1.job.update_config", "/open-apis/hire/v1/jobs/:job_id/update_config")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateConfigJob {
    /// The job. Example: `6960663240925956660`.
    pub job_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AgencyUserIdType>,
    /// The offer form. Example: `6960663240925956573`.
    pub offer_apply_schema_id: Option<String>,
    /// The approval flow for offers. Example: `6960663240925956572`.
    pub offer_process_conf: Option<String>,
    /// The recommended evaluators of resumes, by the kind of id that the call uses. Example: `["6966533137982392320"]`.
    pub recommended_evaluator_id_list: Option<Vec<String>>,
    /// What to update; what an entry needs must then be given. Example: `[6]`.
    pub update_option_list: Vec<JobUpdateOptionList>,
    /// The interview feedback form, by the id that stays when the form is changed. Example: `6960663240925956571`.
    pub assessment_template_biz_id: Option<String>,
    /// The recommended interviewers, round by round.
    pub interview_round_conf_list: Option<Vec<JobConfigInterviewRoundConf>>,
    /// The hiring requirements of the job, by their ids. Example: `["6966533137982392320"]`.
    pub jr_id_list: Option<Vec<String>>,
    /// The form to fill in before an interview; counts only where the tenant chooses it job by job. Example: `"6930815272790114324"**`.
    pub interview_registration_schema_id: Option<String>,
    /// The form to fill in before joining; counts only where the tenant chooses it job by job. Example: `"6930815272790114324"**`.
    pub onboard_registration_schema_id: Option<String>,
    /// The types of interview rounds, each with its feedback form.
    pub interview_round_type_conf_list: Option<Vec<JobConfigRoundType>>,
    /// The related jobs, by their ids: virtual ones for an actual job, actual ones for a virtual job. Example: `["6966533137982392320"]`.
    pub related_job_id_list: Option<Vec<String>>,
    /// How interviewers arrange interviews themselves.
    pub interview_appointment_config: Option<InterviewAppointmentConfig>,
    /// The application form on the career site. Example: `6930815272790114324`.
    pub portal_website_apply_form_schema_id: Option<String>,
}

crate::request_builder!(UpdateConfigJob {
    job_id(impl Into<String>).into(),
    update_option_list(impl IntoIterator<Item = impl Into<JobUpdateOptionList>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<AgencyUserIdType>).into(),
    offer_apply_schema_id(impl Into<String>).into(), offer_process_conf(impl Into<String>).into(),
    recommended_evaluator_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    assessment_template_biz_id(impl Into<String>).into(),
    interview_round_conf_list(impl IntoIterator<Item = impl Into<JobConfigInterviewRoundConf>>).into_iter().map(Into::into).collect(),
    jr_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    interview_registration_schema_id(impl Into<String>).into(),
    onboard_registration_schema_id(impl Into<String>).into(),
    interview_round_type_conf_list(impl IntoIterator<Item = impl Into<JobConfigRoundType>>).into_iter().map(Into::into).collect(),
    related_job_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    interview_appointment_config(InterviewAppointmentConfig),
    portal_website_apply_form_schema_id(impl Into<String>).into()
});
crate::request!(UpdateConfigJob -> UpdateConfigJobResponse, UpdateConfigJobError {
    "hire.v1.job.update_config", POST "/open-apis/hire/v1/jobs/:job_id/update_config", [Tenant],
    read_value Data, Json, SCOPES = ["hire:job"], LIMITS = [10 in 1];
    Path job_id "job_id", Query user_id_type "user_id_type",
    Body offer_apply_schema_id "offer_apply_schema_id",
    Body offer_process_conf "offer_process_conf",
    Body recommended_evaluator_id_list "recommended_evaluator_id_list",
    Body update_option_list "update_option_list",
    Body assessment_template_biz_id "assessment_template_biz_id",
    Body interview_round_conf_list "interview_round_conf_list", Body jr_id_list "jr_id_list",
    Body interview_registration_schema_id "interview_registration_schema_id",
    Body onboard_registration_schema_id "onboard_registration_schema_id",
    Body interview_round_type_conf_list "interview_round_type_conf_list",
    Body related_job_id_list "related_job_id_list",
    Body interview_appointment_config "interview_appointment_config",
    Body portal_website_apply_form_schema_id "portal_website_apply_form_schema_id"
});

/// What `hire.v1.job.update_config` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfigJobResponse {
    /// The settings of the job.
    pub job_config: Option<JobConfigResult>,
}

crate::object!(UpdateConfigJobResponse { job_config "job_config" });

/// What `hire.v1.job.update_config` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateConfigJobError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002609` (HTTP 400): 职位已关闭
    ///
    /// The job is closed. Open it again first.
    JobClosed,
    /// `1002611` (HTTP 400): Offer 审批流程不适用于当前部门
    ///
    /// The approval flow for offers does not cover the department. Choose one that does.
    ApprovalFlowNotForDepartment,
    /// `1002613` (HTTP 400): 「通过 API 同步职位」开关尚未打开，仅支持在招聘系统中新建、编辑或关闭职位
    ///
    /// Jobs may not be changed by API. Switch on synchronizing jobs by API in the job settings of Feishu Hire.
    JobSynchronizationOff,
    /// `1002620` (HTTP 400): 不可关联同属性职位
    ///
    /// Jobs of the same kind cannot be related. Relate virtual jobs to actual ones in `related_job_id_list`.
    RelatedJobsOfSameKind,
    /// `1002621` (HTTP 400): 实体职位只可关联一个虚拟职位
    ///
    /// An actual job can be related to one virtual job only. Check `related_job_id_list`.
    OnlyOneVirtualJob,
    /// `1002703` (HTTP 400): 招聘需求不存在
    ///
    /// The hiring requirement does not exist, or waits for approval and cannot be changed. Check the id or the approval.
    RequirementMissingOrUnapproved,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateConfigJobError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6, JobClosed = 1002609 + 1,
    ApprovalFlowNotForDepartment = 1002611, JobSynchronizationOff = 1002613 + 1,
    RelatedJobsOfSameKind = 1002620, OnlyOneVirtualJob = 1002621,
    RequirementMissingOrUnapproved = 1002703 + 1
});
