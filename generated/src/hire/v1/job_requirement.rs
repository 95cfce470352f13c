// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `job_requirement`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a hiring requirement: how many people a department wants, for what and by when.
///
/// [`POST /open-apis/hire/v1/job_requirements`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/create>) gives [`CreateJobRequirementResponse`] or fails with [`CreateJobRequirementError`].
///
/// Token: tenant. Scopes, any one of: `hire:job_requirement`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = CreateJobRequirement::new(short_code, name, display_progress, head_count);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("hire.v1.job_requirement.create", "/open-apis/hire/v1/job_requirements"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateJobRequirement {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AgencyUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<ApplicationDepartmentIdType>,
    /// Which kind of id stands for job levels. Default: `people_admin_job_level_id`. Example: `job_level_id`.
    pub job_level_id_type: Option<JobLevelIdType>,
    /// Which kind of id stands for job families. Default: `people_admin_job_category_id`. Example: `job_family_id`.
    pub job_family_id_type: Option<JobFamilyIdType>,
    /// Which kind of id stands for types of employment. Default: `people_admin_employee_type_id`. Example: `employee_type_enum_id`.
    pub employee_type_id_type: Option<EmployeeTypeIdType>,
    /// The number of the hiring requirement. Example: `R01905`.
    pub short_code: String,
    /// The name. Example: `HR部门春季招聘需求`.
    pub name: String,
    /// How far the requirement has come. Example: `1`.
    pub display_progress: DisplayProgress,
    /// How many people are to be hired. Example: `10`.
    pub head_count: i64,
    /// The type of employment, by its id. Example: `101`.
    pub recruitment_type_id: Option<String>,
    /// The type of employment, by the kind of id that the call uses. Example: `6807409776231254285`.
    pub employee_type_id: Option<String>,
    /// The highest job level, by the kind of id that the call uses. Example: `6807409776231254286`.
    pub max_level_id: Option<String>,
    /// The lowest job level, by the kind of id that the call uses. Example: `6807409776231254287`.
    pub min_level_id: Option<String>,
    /// The job family, by the kind of id that the call uses. Example: `6911957338526091536`.
    pub sequence_id: Option<String>,
    /// Whether the requirement is for new posts or for replacements. Example: `1`.
    pub category: Option<JobRequirementCategory>,
    /// The department, by the kind of id that the call uses. Example: `od-4e6ac4d14bcd5071a37a39de902c7141`.
    pub department_id: Option<String>,
    /// Who is in charge of the requirement, by the kind of id that the call uses. Example: `["od-4e6ac4d14bcd5071a37a39de902c7141"]`.
    pub recruiter_id_list: Option<Vec<String>>,
    /// The hiring managers of the requirement, by the kind of id that the call uses. Example: `["ou_0c9b1b7b9b94146b9df142c349e3c4bf"]`.
    pub jr_hiring_manager_id_list: Option<Vec<String>>,
    /// Whom the people to be hired report to, by the kind of id that the call uses. Example: `["od-4e6ac4d14bcd5071a37a39de902c7141"]`.
    pub direct_leader_id_list: Option<Vec<String>>,
    /// When hiring begins, in milliseconds since 1970. Example: `1625729379000`.
    pub start_time: Option<String>,
    /// When the requirement is to be met, in milliseconds since 1970. Example: `1625729379000`.
    pub deadline: Option<String>,
    /// How urgent the requirement is. Example: `1`.
    pub priority: Option<Priority>,
    /// The least degree that is asked for. Example: `1`.
    pub required_degree: Option<RequiredDegree>,
    /// The highest monthly salary, in thousands. Example: `10`.
    pub max_salary: Option<String>,
    /// The lowest monthly salary, in thousands. Example: `5`.
    pub min_salary: Option<String>,
    /// The address, by its id. Example: `7265901641899311105`.
    pub address_id: Option<String>,
    /// The description. Example: `text`.
    pub description: Option<String>,
    /// The values of the custom fields.
    pub customized_data_list: Option<Vec<TalentCustomizedDataObjectValueChild>>,
    /// Whether it is about experienced or campus hiring. Example: `1`.
    pub process_type: Option<ProcessType>,
    /// The job category. Example: `6930815272790114324`.
    pub job_type_id: Option<String>,
    /// The jobs, by their ids. Length: at most 200. Example: `["6930815272790114324"]`.
    pub job_id_list: Option<Vec<String>>,
    /// The job within Feishu People, for tenants that use it. Example: `6807407987381831949`.
    pub employment_job_id: Option<String>,
    /// The position, for tenants that use Feishu People. Example: `7094136522860922111`.
    pub position_id: Option<String>,
}

crate::request_builder!(CreateJobRequirement {
    short_code(impl Into<String>).into(), name(impl Into<String>).into(),
    display_progress(impl Into<DisplayProgress>).into(), head_count(i64);
    user_id_type(impl Into<AgencyUserIdType>).into(),
    department_id_type(impl Into<ApplicationDepartmentIdType>).into(),
    job_level_id_type(impl Into<JobLevelIdType>).into(),
    job_family_id_type(impl Into<JobFamilyIdType>).into(),
    employee_type_id_type(impl Into<EmployeeTypeIdType>).into(),
    recruitment_type_id(impl Into<String>).into(), employee_type_id(impl Into<String>).into(),
    max_level_id(impl Into<String>).into(), min_level_id(impl Into<String>).into(),
    sequence_id(impl Into<String>).into(), category(impl Into<JobRequirementCategory>).into(),
    department_id(impl Into<String>).into(),
    recruiter_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    jr_hiring_manager_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    direct_leader_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    start_time(impl Into<String>).into(), deadline(impl Into<String>).into(),
    priority(impl Into<Priority>).into(), required_degree(impl Into<RequiredDegree>).into(),
    max_salary(impl Into<String>).into(), min_salary(impl Into<String>).into(),
    address_id(impl Into<String>).into(), description(impl Into<String>).into(),
    customized_data_list(impl IntoIterator<Item = impl Into<TalentCustomizedDataObjectValueChild>>).into_iter().map(Into::into).collect(),
    process_type(impl Into<ProcessType>).into(), job_type_id(impl Into<String>).into(),
    job_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    employment_job_id(impl Into<String>).into(), position_id(impl Into<String>).into()
});
crate::request!(CreateJobRequirement -> CreateJobRequirementResponse, CreateJobRequirementError {
    "hire.v1.job_requirement.create", POST "/open-apis/hire/v1/job_requirements", [Tenant],
    read_value Data, Json, SCOPES = ["hire:job_requirement"], LIMITS = [5 in 1];
    Query user_id_type "user_id_type", Query department_id_type "department_id_type",
    Query job_level_id_type "job_level_id_type", Query job_family_id_type "job_family_id_type",
    Query employee_type_id_type "employee_type_id_type", Body short_code "short_code",
    Body name "name", Body display_progress "display_progress", Body head_count "head_count",
    Body recruitment_type_id "recruitment_type_id", Body employee_type_id "employee_type_id",
    Body max_level_id "max_level_id", Body min_level_id "min_level_id",
    Body sequence_id "sequence_id", Body category "category", Body department_id "department_id",
    Body recruiter_id_list "recruiter_id_list",
    Body jr_hiring_manager_id_list "jr_hiring_manager_id_list",
    Body direct_leader_id_list "direct_leader_id_list", Body start_time "start_time",
    Body deadline "deadline", Body priority "priority", Body required_degree "required_degree",
    Body max_salary "max_salary", Body min_salary "min_salary", Body address_id "address_id",
    Body description "description", Body customized_data_list "customized_data_list",
    Body process_type "process_type", Body job_type_id "job_type_id",
    Body job_id_list "job_id_list", Body employment_job_id "employment_job_id",
    Body position_id "position_id"
});

/// What `hire.v1.job_requirement.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobRequirementResponse {
    /// The hiring requirement.
    pub job_requirement: Option<JobRequirementDto>,
}

crate::object!(CreateJobRequirementResponse { job_requirement "job_requirement" });

/// What `hire.v1.job_requirement.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateJobRequirementError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002701` (HTTP 500): 不允许通过OpenAPI进行新建、编辑、删除招聘需求
    ///
    /// Hiring requirements may not be changed by API. Switch it on in the settings of hiring requirements.
    RequirementSynchronizationOff,
    /// `1002702` (HTTP 400): 招需需求编号重复
    ///
    /// The number of the requirement exists already, or jobs cannot be linked before its approval. Check `short_code`, or leave the jobs out.
    DuplicateNumberOrUnapprovedRequirement,
    /// `1002705` (HTTP 400): 已启用招聘需求审批，不可通过API 新建、编辑招聘需求
    ///
    /// Hiring requirements need approval in this tenant, so they cannot be created or changed by API. See the settings.
    RequirementsNeedApproval,
    /// `1002708` (HTTP 400): 人员类型不存在
    ///
    /// The type of employment does not exist. Check `recruitment_type_id` and `employee_type_id`.
    EmploymentTypeNotFound,
    /// `1002710` (HTTP 400): 招聘需求职级已停用
    ///
    /// The job level of the requirement is out of use. Check `min_level_id` and `max_level_id`.
    RequirementJobLevelDisabled,
    /// `1002721` (HTTP 400): 需求负责人存在重复、需求用人经理存在重复、或直属上级存在重复
    ///
    /// A person is named twice. Check `recruiter_id_list`, `jr_hiring_manager_id_list` and `direct_leader_id_list`.
    PersonNamedTwice,
    /// `1002722` (HTTP 400): 「当前招聘需求人数」或「编制关联的所有招聘需求人数」超出空缺编制数，无法创建（该错误码仅对招聘人事一体化客户有效，如客户在编制侧开启创建招聘需求时需校验是否超编，则可能返回此错误码）
    ///
    /// More people are wanted than the headcount plan leaves room for. Compare `head_count` with the vacancies.
    HeadcountPlanExceeded,
    /// `1002723` (HTTP 400): 未填写编制校验的必须内容
    ///
    /// Fields that the check against the headcount plan needs are missing. Send them.
    HeadcountCheckFieldsMissing,
    /// `1002724` (HTTP 400): 企业开启了招聘需求审批，需求通过审批前无法关联职位。
    ///
    /// Jobs cannot be linked to a requirement before its approval. Leave the jobs out.
    UnapprovedRequirementNotLinkable,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateJobRequirementError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6,
    RequirementSynchronizationOff = 1002701 + 1,
    DuplicateNumberOrUnapprovedRequirement = 1002702 + 1, RequirementsNeedApproval = 1002705,
    EmploymentTypeNotFound = 1002708, RequirementJobLevelDisabled = 1002710,
    PersonNamedTwice = 1002721, HeadcountPlanExceeded = 1002722,
    HeadcountCheckFieldsMissing = 1002723, UnapprovedRequirementNotLinkable = 1002724
});

/// Deletes a hiring requirement that no job is linked to.
///
/// [`DELETE /open-apis/hire/v1/job_requirements/:job_requirement_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/delete>) gives [`DeleteJobRequirementResponse`] or fails with [`DeleteJobRequirementError`].
///
/// Token: tenant. Scopes, any one of: `hire:job_requirement`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(DeleteJobRequirement::new(job_requirement_id)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.job_requirement.delete",
        "/open-apis/hire/v1/job_requirements/:job_requirement_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteJobRequirement {
    /// The hiring requirement. Example: `6949805467799537964`.
    pub job_requirement_id: String,
}

crate::request_builder!(DeleteJobRequirement { job_requirement_id(impl Into<String>).into(); });
crate::request!(DeleteJobRequirement -> DeleteJobRequirementResponse, DeleteJobRequirementError {
    "hire.v1.job_requirement.delete",
    DELETE "/open-apis/hire/v1/job_requirements/:job_requirement_id", [Tenant], read_value Data,
    None, SCOPES = ["hire:job_requirement"], LIMITS = [10 in 1];
    Path job_requirement_id "job_requirement_id"
});

/// What `hire.v1.job_requirement.delete` answers with.
pub type DeleteJobRequirementResponse = crate::Empty;

/// What `hire.v1.job_requirement.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteJobRequirementError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002071` (HTTP 400): 【通过 API 新建、编辑、删除招聘需求】开关未开启
    ///
    /// The job family does not exist, the stage is too late for the offer's status, or requirements may not be changed by API. Check which applies.
    JobFamilyOrStageInvalid,
    /// `1002704` (HTTP 400): 招聘需求不可被删除
    ///
    /// The hiring requirement cannot be deleted. Unlink its jobs first.
    RequirementCannotBeDeleted,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteJobRequirementError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6, JobFamilyOrStageInvalid = 1002071,
    RequirementCannotBeDeleted = 1002704
});

/// Lists hiring requirements, by job or by when they were created or changed.
///
/// [`GET /open-apis/hire/v1/job_requirements`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/list>) gives [`ListJobRequirementResponse`] or fails with [`ListJobRequirementError`].
///
/// Token: tenant. Scopes, any one of: `hire:job_requirement:readonly`, `hire:job_requirement`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListJobRequirement::new()).items();
/// ```
#[doc(alias("hire.v1.job_requirement.list", "/open-apis/hire/v1/job_requirements"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListJobRequirement {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `1231231987`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `1`. Example: `20`.
    pub page_size: Option<i64>,
    /// The job. Example: `6001`.
    pub job_id: Option<String>,
    /// The earliest time of creation, in milliseconds since 1970. Example: `1658980233000`.
    pub create_time_begin: Option<String>,
    /// The latest time of creation, in milliseconds since 1970. Example: `1658980233000`.
    pub create_time_end: Option<String>,
    /// The earliest time of change, in milliseconds since 1970. Example: `1658980233000`.
    pub update_time_begin: Option<String>,
    /// The latest time of change, in milliseconds since 1970. Example: `1658980233000`.
    pub update_time_end: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AgencyUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<ApplicationDepartmentIdType>,
    /// Which kind of id stands for job levels. Default: `people_admin_job_level_id`. Example: `people_admin_job_level_id`.
    pub job_level_id_type: Option<JobLevelIdType>,
    /// Which kind of id stands for job families. Default: `people_admin_job_category_id`. Example: `people_admin_job_category_id`.
    pub job_family_id_type: Option<JobFamilyIdType>,
    /// Which kind of id stands for types of employment. Default: `people_admin_employee_type_id`. Example: `employee_type_enum_id`.
    pub employee_type_id_type: Option<EmployeeTypeIdType>,
}

crate::request_builder!(ListJobRequirement {
    page_token(impl Into<String>).into(), page_size(i64), job_id(impl Into<String>).into(),
    create_time_begin(impl Into<String>).into(), create_time_end(impl Into<String>).into(),
    update_time_begin(impl Into<String>).into(), update_time_end(impl Into<String>).into(),
    user_id_type(impl Into<AgencyUserIdType>).into(),
    department_id_type(impl Into<ApplicationDepartmentIdType>).into(),
    job_level_id_type(impl Into<JobLevelIdType>).into(),
    job_family_id_type(impl Into<JobFamilyIdType>).into(),
    employee_type_id_type(impl Into<EmployeeTypeIdType>).into()
});
crate::request!(ListJobRequirement -> ListJobRequirementResponse, ListJobRequirementError {
    "hire.v1.job_requirement.list", GET "/open-apis/hire/v1/job_requirements", [Tenant],
    read_value Data, None, SCOPES = ["hire:job_requirement:readonly", "hire:job_requirement"],
    LIMITS = [1000 in 60, 50 in 1];
    Query page_token "page_token", Query page_size "page_size", Query job_id "job_id",
    Query create_time_begin "create_time_begin", Query create_time_end "create_time_end",
    Query update_time_begin "update_time_begin", Query update_time_end "update_time_end",
    Query user_id_type "user_id_type", Query department_id_type "department_id_type",
    Query job_level_id_type "job_level_id_type", Query job_family_id_type "job_family_id_type",
    Query employee_type_id_type "employee_type_id_type"
});
crate::paged!(ListJobRequirement: JobRequirementDto {
    page_token, page_size;
    page_token, has_more, items
});

/// What `hire.v1.job_requirement.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobRequirementResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<JobRequirementDto>,
}

crate::object!(ListJobRequirementResponse {
    has_more "has_more", page_token "page_token", items "items"
});

/// What `hire.v1.job_requirement.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListJobRequirementError {
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

crate::error_enum!(ListJobRequirementError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});

/// Gets hiring requirements by their ids or by their numbers, up to 100 at once; those waiting for approval are left out.
///
/// [`POST /open-apis/hire/v1/job_requirements/search`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/list_by_id>) gives [`ListByIdJobRequirementResponse`] or fails with [`ListByIdJobRequirementError`].
///
/// Token: tenant. Scopes, any one of: `hire:job_requirement:readonly`, `hire:job_requirement`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(ListByIdJobRequirement::new()).await?;
/// ```
#[doc(
    alias(
        "hire.v1.job_requirement.list_by_id",
        "/open-apis/hire/v1/job_requirements/search"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListByIdJobRequirement {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AgencyUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<ApplicationDepartmentIdType>,
    /// Which kind of id stands for job levels. Default: `people_admin_job_level_id`. Example: `job_level_id`.
    pub job_level_id_type: Option<JobLevelIdType>,
    /// Which kind of id stands for job families. Default: `people_admin_job_category_id`. Example: `people_admin_job_category_id`.
    pub job_family_id_type: Option<JobFamilyIdType>,
    /// Which kind of id stands for types of employment. Default: `people_admin_employee_type_id`. Example: `people_admin_employee_type_id`.
    pub employee_type_id_type: Option<EmployeeTypeIdType>,
    /// The hiring requirements, by their ids, 100 at most; not together with `short_code_list`. Example: `["6952811314255265796"]`.
    pub id_list: Option<Vec<String>>,
    /// The hiring requirements, by their numbers, 100 at most; not together with `id_list`. Example: `["R00407"]`.
    pub short_code_list: Option<Vec<String>>,
}

crate::request_builder!(ListByIdJobRequirement {
    user_id_type(impl Into<AgencyUserIdType>).into(),
    department_id_type(impl Into<ApplicationDepartmentIdType>).into(),
    job_level_id_type(impl Into<JobLevelIdType>).into(),
    job_family_id_type(impl Into<JobFamilyIdType>).into(),
    employee_type_id_type(impl Into<EmployeeTypeIdType>).into(),
    id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    short_code_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(ListByIdJobRequirement -> ListByIdJobRequirementResponse, ListByIdJobRequirementError {
    "hire.v1.job_requirement.list_by_id", POST "/open-apis/hire/v1/job_requirements/search",
    [Tenant], read_value Data, Json,
    SCOPES = ["hire:job_requirement:readonly", "hire:job_requirement"], LIMITS = [10 in 1];
    Query user_id_type "user_id_type", Query department_id_type "department_id_type",
    Query job_level_id_type "job_level_id_type", Query job_family_id_type "job_family_id_type",
    Query employee_type_id_type "employee_type_id_type", Body id_list "id_list",
    Body short_code_list "short_code_list"
});

/// What `hire.v1.job_requirement.list_by_id` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListByIdJobRequirementResponse {
    /// The items of this page.
    pub items: Vec<JobRequirementDto>,
}

crate::object!(ListByIdJobRequirementResponse { items "items" });

/// What `hire.v1.job_requirement.list_by_id` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListByIdJobRequirementError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): ID list 长度不合法
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002725` (HTTP 400): 不能同时使用ID列表与编号列表进行查询
    ///
    /// Ids and numbers were both given. Send either the list of ids or the list of numbers.
    IdsAndNumbersBothGiven,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListByIdJobRequirementError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002, IdsAndNumbersBothGiven = 1002725
});

/// Changes a hiring requirement and, if wanted, the jobs linked to it; impossible while it waits for approval.
///
/// [`PUT /open-apis/hire/v1/job_requirements/:job_requirement_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/update>) gives [`UpdateJobRequirementResponse`] or fails with [`UpdateJobRequirementError`].
///
/// Token: tenant. Scopes, any one of: `hire:job_requirement`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = UpdateJobRequirement::new(job_requirement_id, name, display_progress, head_count);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "hire.v1.job_requirement.update",
        "/open-apis/hire/v1/job_requirements/:job_requirement_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateJobRequirement {
    /// The hiring requirement. Example: `6949805467799537964`.
    pub job_requirement_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AgencyUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `department_id`.
    pub department_id_type: Option<ApplicationDepartmentIdType>,
    /// Which kind of id stands for job levels. Default: `people_admin_job_level_id`. Example: `job_level_id`.
    pub job_level_id_type: Option<JobLevelIdType>,
    /// Which kind of id stands for job families. Default: `people_admin_job_category_id`. Example: `job_family_id`.
    pub job_family_id_type: Option<JobFamilyIdType>,
    /// Which kind of id stands for types of employment. Default: `people_admin_employee_type_id`. Example: `employee_type_enum_id`.
    pub employee_type_id_type: Option<EmployeeTypeIdType>,
    /// The name. Example: `HR部门春季招聘需求`.
    pub name: String,
    /// How far the requirement has come. Example: `1`.
    pub display_progress: DisplayProgress,
    /// How many people are to be hired. Example: `11`.
    pub head_count: i64,
    /// The type of employment, by its id. Example: `101`.
    pub recruitment_type_id: Option<String>,
    /// The type of employment, by the kind of id that the call uses. Example: `6807409776231254285`.
    pub employee_type_id: Option<String>,
    /// The highest job level, by the kind of id that the call uses. Example: `6807409776231254286`.
    pub max_level_id: Option<String>,
    /// The lowest job level, by the kind of id that the call uses. Example: `6807409776231254287`.
    pub min_level_id: Option<String>,
    /// The job family, by the kind of id that the call uses. Example: `6911957338526091536`.
    pub sequence_id: Option<String>,
    /// Whether the requirement is for new posts or for replacements. Example: `1`.
    pub category: Option<JobRequirementCategory>,
    /// The department, by the kind of id that the call uses. Example: `od-4e6ac4d14bcd5071a37a39de902c7141`.
    pub department_id: Option<String>,
    /// Who is in charge of the requirement, by the kind of id that the call uses. Example: `["od-4e6ac4d14bcd5071a37a39de902c7141"]`.
    pub recruiter_id_list: Option<Vec<String>>,
    /// The hiring managers of the requirement, by the kind of id that the call uses. Example: `["ou_0c9b1b7b9b94146b9df142c349e3c4bf"]`.
    pub jr_hiring_manager_id_list: Option<Vec<String>>,
    /// Whom the people to be hired report to, by the kind of id that the call uses. Example: `["od-4e6ac4d14bcd5071a37a39de902c7141"]`.
    pub direct_leader_id_list: Option<Vec<String>>,
    /// When hiring begins, in milliseconds since 1970. Example: `1625729379000`.
    pub start_time: Option<String>,
    /// When the requirement is to be met, in milliseconds since 1970. Example: `1625729379000`.
    pub deadline: Option<String>,
    /// How urgent the requirement is. Example: `1`.
    pub priority: Option<Priority>,
    /// The least degree that is asked for. Example: `1`.
    pub required_degree: Option<RequiredDegree>,
    /// The highest monthly salary, in thousands. Example: `10`.
    pub max_salary: Option<String>,
    /// The lowest monthly salary, in thousands. Example: `5`.
    pub min_salary: Option<String>,
    /// The address, by its id. Example: `7265901641899311105`.
    pub address_id: Option<String>,
    /// The description. Example: `text`.
    pub description: Option<String>,
    /// The values of the custom fields.
    pub customized_data_list: Option<Vec<TalentCustomizedDataObjectValueChild>>,
    /// Whether it is about experienced or campus hiring. Example: `1`.
    pub process_type: Option<ProcessType>,
    /// The job category. Example: `6930815272790114324`.
    pub job_type_id: Option<String>,
    /// The jobs linked to the requirement, by their ids; taken over only if `update_option` says so. Length: at most 200. Example: `["6930815272790114324"]`.
    pub job_id_list: Option<Vec<String>>,
    /// The job within Feishu People, for tenants that use it. Example: `6807407987381831949`.
    pub employment_job_id: Option<String>,
    /// The position, for tenants that use Feishu People. Example: `7094136522860922111`.
    pub position_id: Option<String>,
    /// What else is changed with the requirement.
    pub update_option: Option<JobRequirementUpdateOption>,
}

crate::request_builder!(UpdateJobRequirement {
    job_requirement_id(impl Into<String>).into(), name(impl Into<String>).into(),
    display_progress(impl Into<DisplayProgress>).into(), head_count(i64);
    user_id_type(impl Into<AgencyUserIdType>).into(),
    department_id_type(impl Into<ApplicationDepartmentIdType>).into(),
    job_level_id_type(impl Into<JobLevelIdType>).into(),
    job_family_id_type(impl Into<JobFamilyIdType>).into(),
    employee_type_id_type(impl Into<EmployeeTypeIdType>).into(),
    recruitment_type_id(impl Into<String>).into(), employee_type_id(impl Into<String>).into(),
    max_level_id(impl Into<String>).into(), min_level_id(impl Into<String>).into(),
    sequence_id(impl Into<String>).into(), category(impl Into<JobRequirementCategory>).into(),
    department_id(impl Into<String>).into(),
    recruiter_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    jr_hiring_manager_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    direct_leader_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    start_time(impl Into<String>).into(), deadline(impl Into<String>).into(),
    priority(impl Into<Priority>).into(), required_degree(impl Into<RequiredDegree>).into(),
    max_salary(impl Into<String>).into(), min_salary(impl Into<String>).into(),
    address_id(impl Into<String>).into(), description(impl Into<String>).into(),
    customized_data_list(impl IntoIterator<Item = impl Into<TalentCustomizedDataObjectValueChild>>).into_iter().map(Into::into).collect(),
    process_type(impl Into<ProcessType>).into(), job_type_id(impl Into<String>).into(),
    job_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    employment_job_id(impl Into<String>).into(), position_id(impl Into<String>).into(),
    update_option(JobRequirementUpdateOption)
});
crate::request!(UpdateJobRequirement -> UpdateJobRequirementResponse, UpdateJobRequirementError {
    "hire.v1.job_requirement.update", PUT "/open-apis/hire/v1/job_requirements/:job_requirement_id",
    [Tenant], read_value Data, Json, SCOPES = ["hire:job_requirement"], LIMITS = [5 in 1];
    Path job_requirement_id "job_requirement_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Query job_level_id_type "job_level_id_type",
    Query job_family_id_type "job_family_id_type",
    Query employee_type_id_type "employee_type_id_type", Body name "name",
    Body display_progress "display_progress", Body head_count "head_count",
    Body recruitment_type_id "recruitment_type_id", Body employee_type_id "employee_type_id",
    Body max_level_id "max_level_id", Body min_level_id "min_level_id",
    Body sequence_id "sequence_id", Body category "category", Body department_id "department_id",
    Body recruiter_id_list "recruiter_id_list",
    Body jr_hiring_manager_id_list "jr_hiring_manager_id_list",
    Body direct_leader_id_list "direct_leader_id_list", Body start_time "start_time",
    Body deadline "deadline", Body priority "priority", Body required_degree "required_degree",
    Body max_salary "max_salary", Body min_salary "min_salary", Body address_id "address_id",
    Body description "description", Body customized_data_list "customized_data_list",
    Body process_type "process_type", Body job_type_id "job_type_id",
    Body job_id_list "job_id_list", Body employment_job_id "employment_job_id",
    Body position_id "position_id", Body update_option "update_option"
});

/// What `hire.v1.job_requirement.update` answers with.
pub type UpdateJobRequirementResponse = crate::Empty;

/// What `hire.v1.job_requirement.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateJobRequirementError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002701` (HTTP 400): 【通过 API 新建、编辑、删除招聘需求】开关未开启
    ///
    /// Hiring requirements may not be changed by API. Switch it on in the settings of hiring requirements.
    RequirementSynchronizationOff,
    /// `1002702` (HTTP 400): 企业开启了招聘需求审批，需求通过审批前无法关联职位。
    ///
    /// The number of the requirement exists already, or jobs cannot be linked before its approval. Check `short_code`, or leave the jobs out.
    DuplicateNumberOrUnapprovedRequirement,
    /// `1002703` (HTTP 400): 企业开启了招聘需求审批，审批中的招聘需求无法更新。
    ///
    /// The hiring requirement does not exist, or waits for approval and cannot be changed. Check the id or the approval.
    RequirementMissingOrUnapproved,
    /// `1002705` (HTTP 400): 已启用招聘需求审批，不可通过API 新建、编辑招聘需求
    ///
    /// Hiring requirements need approval in this tenant, so they cannot be created or changed by API. See the settings.
    RequirementsNeedApproval,
    /// `1002708` (HTTP 400): 人员类型不存在
    ///
    /// The type of employment does not exist. Check `recruitment_type_id` and `employee_type_id`.
    EmploymentTypeNotFound,
    /// `1002710` (HTTP 400): 招聘需求职级已停用
    ///
    /// The job level of the requirement is out of use. Check `min_level_id` and `max_level_id`.
    RequirementJobLevelDisabled,
    /// `1002721` (HTTP 400): 需求负责人存在重复、需求用人经理存在重复、或直属上级存在重复
    ///
    /// A person is named twice. Check `recruiter_id_list`, `jr_hiring_manager_id_list` and `direct_leader_id_list`.
    PersonNamedTwice,
    /// `1002722` (HTTP 400): 「当前招聘需求人数」或「编制关联的所有招聘需求人数」超出空缺编制数，无法创建（该错误码仅对招聘人事一体化客户有效，如客户在编制侧开启创建招聘需求时需校验是否超编，则可能返回此错误码）
    ///
    /// More people are wanted than the headcount plan leaves room for. Compare `head_count` with the vacancies.
    HeadcountPlanExceeded,
    /// `1002723` (HTTP 400): 未填写编制校验的必须内容
    ///
    /// Fields that the check against the headcount plan needs are missing. Send them.
    HeadcountCheckFieldsMissing,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateJobRequirementError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6,
    RequirementSynchronizationOff = 1002701, DuplicateNumberOrUnapprovedRequirement = 1002702,
    RequirementMissingOrUnapproved = 1002703, RequirementsNeedApproval = 1002705,
    EmploymentTypeNotFound = 1002708, RequirementJobLevelDisabled = 1002710,
    PersonNamedTwice = 1002721, HeadcountPlanExceeded = 1002722,
    HeadcountCheckFieldsMissing = 1002723
});
