// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `employee`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets, by the employee's id, when and where a person joined and whether probation has been passed.
///
/// [`GET /open-apis/hire/v1/employees/:employee_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/employee/get>) gives [`GetEmployeeResponse`] or fails with [`GetEmployeeError`].
///
/// Token: tenant. Scopes, any one of: `hire:employee:readonly`, `hire:employee`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetEmployee::new(employee_id)).await?;
/// ```
#[doc(alias("hire.v1.employee.get", "/open-apis/hire/v1/employees/:employee_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetEmployee {
    /// The employee's record in the recruiting system. Example: `7379910335417927975`.
    pub employee_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AgencyUserIdType>,
    /// Which kind of id stands for departments. Default: `people_admin_department_id`. Example: `department_id`.
    pub department_id_type: Option<TransferOnboardApplicationDepartmentIdType>,
    /// Which kind of id stands for job levels. Default: `people_admin_job_level_id`. Example: `people_admin_job_level_id`.
    pub job_level_id_type: Option<JobLevelIdType>,
    /// Which kind of id stands for job families. Default: `people_admin_job_category_id`. Example: `people_admin_job_category_id`.
    pub job_family_id_type: Option<JobFamilyIdType>,
    /// Which kind of id stands for types of employment. Default: `people_admin_employee_type_id`. Example: `people_admin_employee_type_id`.
    pub employee_type_id_type: Option<EmployeeTypeIdType>,
}

crate::request_builder!(GetEmployee {
    employee_id(impl Into<String>).into();
    user_id_type(impl Into<AgencyUserIdType>).into(),
    department_id_type(impl Into<TransferOnboardApplicationDepartmentIdType>).into(),
    job_level_id_type(impl Into<JobLevelIdType>).into(),
    job_family_id_type(impl Into<JobFamilyIdType>).into(),
    employee_type_id_type(impl Into<EmployeeTypeIdType>).into()
});
crate::request!(GetEmployee -> GetEmployeeResponse, GetEmployeeError {
    "hire.v1.employee.get", GET "/open-apis/hire/v1/employees/:employee_id", [Tenant],
    read_value Data, None, SCOPES = ["hire:employee:readonly", "hire:employee"],
    LIMITS = [1000 in 60, 50 in 1];
    Path employee_id "employee_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Query job_level_id_type "job_level_id_type",
    Query job_family_id_type "job_family_id_type",
    Query employee_type_id_type "employee_type_id_type"
});

/// What `hire.v1.employee.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmployeeResponse {
    /// The employee.
    pub employee: Option<Employee>,
}

crate::object!(GetEmployeeResponse { employee "employee" });

/// What `hire.v1.employee.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetEmployeeError {
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

crate::error_enum!(GetEmployeeError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});

/// Gets, by the application, when and where the person joined and whether probation has been passed.
///
/// [`GET /open-apis/hire/v1/employees/get_by_application`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/employee/get_by_application>) gives [`GetByApplicationEmployeeResponse`] or fails with [`GetByApplicationEmployeeError`].
///
/// Token: tenant. Scopes, any one of: `hire:employee`, `hire:employee:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetByApplicationEmployee::new(application_id)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.employee.get_by_application",
        "/open-apis/hire/v1/employees/get_by_application"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetByApplicationEmployee {
    /// The application. Example: `7379910335417927975`.
    pub application_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AgencyUserIdType>,
    /// Which kind of id stands for departments. Default: `people_admin_department_id`. Example: `department_id`.
    pub department_id_type: Option<TransferOnboardApplicationDepartmentIdType>,
    /// Which kind of id stands for job levels. Default: `people_admin_job_level_id`. Example: `people_admin_job_level_id`.
    pub job_level_id_type: Option<JobLevelIdType>,
    /// Which kind of id stands for job families. Default: `people_admin_job_category_id`. Example: `people_admin_job_category_id`.
    pub job_family_id_type: Option<JobFamilyIdType>,
    /// Which kind of id stands for types of employment. Default: `people_admin_employee_type_id`. Example: `people_admin_employee_type_id`.
    pub employee_type_id_type: Option<EmployeeTypeIdType>,
}

crate::request_builder!(GetByApplicationEmployee {
    application_id(impl Into<String>).into();
    user_id_type(impl Into<AgencyUserIdType>).into(),
    department_id_type(impl Into<TransferOnboardApplicationDepartmentIdType>).into(),
    job_level_id_type(impl Into<JobLevelIdType>).into(),
    job_family_id_type(impl Into<JobFamilyIdType>).into(),
    employee_type_id_type(impl Into<EmployeeTypeIdType>).into()
});
crate::request!(GetByApplicationEmployee -> GetByApplicationEmployeeResponse, GetByApplicationEmployeeError {
    "hire.v1.employee.get_by_application", GET "/open-apis/hire/v1/employees/get_by_application",
    [Tenant], read_value Data, None, SCOPES = ["hire:employee", "hire:employee:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Query application_id "application_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Query job_level_id_type "job_level_id_type",
    Query job_family_id_type "job_family_id_type",
    Query employee_type_id_type "employee_type_id_type"
});

/// What `hire.v1.employee.get_by_application` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetByApplicationEmployeeResponse {
    /// The employee.
    pub employee: Option<Employee>,
}

crate::object!(GetByApplicationEmployeeResponse { employee "employee" });

/// What `hire.v1.employee.get_by_application` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetByApplicationEmployeeError {
    /// `1002001` (HTTP 500): System error
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): Parameter error
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002903` (HTTP 400): Employee does not exist
    ///
    /// The employee does not exist. Check `employee_id`.
    EmployeeNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetByApplicationEmployeeError: CODES {
    SystemError = 1002001, ParameterError = 1002002 + 2, EmployeeNotFound = 1002903
});

/// Records in the recruiting system that an employee passed probation or left, or takes such a record back.
///
/// [`PATCH /open-apis/hire/v1/employees/:employee_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/employee/patch>) gives [`PatchEmployeeResponse`] or fails with [`PatchEmployeeError`].
///
/// Token: tenant. Scopes, any one of: `hire:employee`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(PatchEmployee::new(employee_id, operation)).await?;
/// ```
#[doc(alias("hire.v1.employee.patch", "/open-apis/hire/v1/employees/:employee_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchEmployee {
    /// The employee's record in the recruiting system. Example: `6891613503971461384`.
    pub employee_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AgencyUserIdType>,
    /// Which kind of id stands for departments. Default: `people_admin_department_id`. Example: `department_id`.
    pub department_id_type: Option<TransferOnboardApplicationDepartmentIdType>,
    /// Which kind of id stands for job levels. Default: `people_admin_job_level_id`. Example: `6942778198054125570`.
    pub job_level_id_type: Option<JobLevelIdType>,
    /// Which kind of id stands for job families. Default: `people_admin_job_category_id`. Example: `6942778198054125571`.
    pub job_family_id_type: Option<JobFamilyIdType>,
    /// Which kind of id stands for types of employment. Default: `people_admin_employee_type_id`. Example: `1`.
    pub employee_type_id_type: Option<EmployeeTypeIdType>,
    /// What to record: a passed probation, a departure, or that one of them is taken back. Example: `1`.
    pub operation: EmployeeOperation,
    /// When probation was passed; needed where the operation says that it was.
    pub conversion_info: Option<EmployeeConversionInfo>,
    /// When and why the employee left; needed where the operation says so.
    pub overboard_info: Option<EmployeeOverboardInfo>,
}

crate::request_builder!(PatchEmployee {
    employee_id(impl Into<String>).into(), operation(impl Into<EmployeeOperation>).into();
    user_id_type(impl Into<AgencyUserIdType>).into(),
    department_id_type(impl Into<TransferOnboardApplicationDepartmentIdType>).into(),
    job_level_id_type(impl Into<JobLevelIdType>).into(),
    job_family_id_type(impl Into<JobFamilyIdType>).into(),
    employee_type_id_type(impl Into<EmployeeTypeIdType>).into(),
    conversion_info(EmployeeConversionInfo), overboard_info(EmployeeOverboardInfo)
});
crate::request!(PatchEmployee -> PatchEmployeeResponse, PatchEmployeeError {
    "hire.v1.employee.patch", PATCH "/open-apis/hire/v1/employees/:employee_id", [Tenant],
    read_value Data, Json, SCOPES = ["hire:employee"], LIMITS = [1000 in 60, 50 in 1];
    Path employee_id "employee_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Query job_level_id_type "job_level_id_type",
    Query job_family_id_type "job_family_id_type",
    Query employee_type_id_type "employee_type_id_type", Body operation "operation",
    Body conversion_info "conversion_info", Body overboard_info "overboard_info"
});

/// What `hire.v1.employee.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchEmployeeResponse {
    /// The employee.
    pub employee: Option<Employee>,
}

crate::object!(PatchEmployeeResponse { employee "employee" });

/// What `hire.v1.employee.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchEmployeeError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002902` (HTTP 400): 当前员工状态不支持此操作
    ///
    /// The stage of the application or the state of the employee does not allow this. Move the application to the stage before joining first.
    StageOrEmployeeStateWrong,
    /// `1002903` (HTTP 400): 员工不存在
    ///
    /// The employee does not exist. Check `employee_id`.
    EmployeeNotFound,
    /// `1002905` (HTTP 400): 非法时间
    ///
    /// A time is not valid. Check the times of joining, of probation and of leaving.
    InvalidTime,
    /// `1002907` (HTTP 400): 员工不允许撤销离职
    ///
    /// The departure cannot be taken back. Check whether the employee has left.
    DepartureCannotBeRevoked,
    /// `1002908` (HTTP 400): EHR同步开关未开启
    ///
    /// Joining, probation and departures may not be recorded by HR systems. Switch it on in the settings of the recruiting system.
    HrSynchronizationOff,
    /// `1002910` (HTTP 400): 候选人已经同步到飞书人事，请通过飞书人事进行相关操作
    ///
    /// Feishu People has the candidate as a pending hire already. Go on in Feishu People.
    CandidateInFeishuPeople,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchEmployeeError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6, StageOrEmployeeStateWrong = 1002902,
    EmployeeNotFound = 1002903 + 1, InvalidTime = 1002905 + 1, DepartureCannotBeRevoked = 1002907,
    HrSynchronizationOff = 1002908, CandidateInFeishuPeople = 1002910 + 1
});
