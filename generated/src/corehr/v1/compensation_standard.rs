// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `compensation_standard`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Finds the compensation standard, with its grades, bands and values, that fits an employee of a given department, job, level and so on.
///
/// [`GET /open-apis/corehr/v1/compensation_standards/match`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/compensation_standard/match>) gives [`MatchCompensationStandardResponse`] or fails with [`MatchCompensationStandardError`].
///
/// Token: tenant or user. Scopes, any one of: `corehr:compensation_standards:read`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(MatchCompensationStandard::new(reference_object_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v1.compensation_standard.match",
        "/open-apis/corehr/v1/compensation_standards/match"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct MatchCompensationStandard {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AssignedUserUserIdType>,
    /// Which kind of id stands for departments. Default: `people_corehr_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses. Example: `7124293751317038636`.
    pub employment_id: Option<String>,
    /// Whether the standard is for an item or an indicator of pay. Example: `cpst_item`.
    pub reference_object_api: Option<ReferenceObjectApi>,
    /// The item or indicator of pay that the standard is for. Example: `7156853394442044972`.
    pub reference_object_id: String,
    /// The department, by the kind of id that the call uses. Example: `od-53899868dd0da32292a2d809f0518c8f`.
    pub department_id: Option<String>,
    /// The work location. Example: `7094869485965870636`.
    pub work_location_id: Option<String>,
    /// The company. Example: `7091599096804394540`.
    pub company_id: Option<String>,
    /// The job family. Example: `7039313681989502508`.
    pub job_family_id: Option<String>,
    /// The job. Example: `7342883436321097257`.
    pub job_id: Option<String>,
    /// The job level. Example: `7086415175263258156`.
    pub job_level_id: Option<String>,
    /// The type of employee. Example: `7039310401359775276`.
    pub employee_type_id: Option<String>,
    /// How the person was recruited. Example: `experienced_professionals`.
    pub recruitment_type: Option<RecruitmentType>,
    /// The reason for which pay is set or changed. Example: `6967639606963471117`.
    pub cpst_change_reason_id: Option<String>,
    /// The compensation plan. Example: `6967639606963471118`.
    pub cpst_plan_id: Option<String>,
    /// The salary level. Example: `6967639606963471119`.
    pub cpst_salary_level_id: Option<String>,
    /// When the standard is or is to be in effect, in milliseconds since 1970. Example: `1660924800000`.
    pub effective_time: Option<String>,
}

crate::request_builder!(MatchCompensationStandard {
    reference_object_id(impl Into<String>).into();
    user_id_type(impl Into<AssignedUserUserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(), employment_id(impl Into<String>).into(),
    reference_object_api(impl Into<ReferenceObjectApi>).into(),
    department_id(impl Into<String>).into(), work_location_id(impl Into<String>).into(),
    company_id(impl Into<String>).into(), job_family_id(impl Into<String>).into(),
    job_id(impl Into<String>).into(), job_level_id(impl Into<String>).into(),
    employee_type_id(impl Into<String>).into(), recruitment_type(impl Into<RecruitmentType>).into(),
    cpst_change_reason_id(impl Into<String>).into(), cpst_plan_id(impl Into<String>).into(),
    cpst_salary_level_id(impl Into<String>).into(), effective_time(impl Into<String>).into()
});
crate::request!(MatchCompensationStandard -> MatchCompensationStandardResponse, MatchCompensationStandardError {
    "corehr.v1.compensation_standard.match",
    GET "/open-apis/corehr/v1/compensation_standards/match", [Tenant, User], read_value Data, None,
    SCOPES = ["corehr:compensation_standards:read"], LIMITS = [1000 in 60, 50 in 1];
    Query user_id_type "user_id_type", Query department_id_type "department_id_type",
    Query employment_id "employment_id", Query reference_object_api "reference_object_api",
    Query reference_object_id "reference_object_id", Query department_id "department_id",
    Query work_location_id "work_location_id", Query company_id "company_id",
    Query job_family_id "job_family_id", Query job_id "job_id", Query job_level_id "job_level_id",
    Query employee_type_id "employee_type_id", Query recruitment_type "recruitment_type",
    Query cpst_change_reason_id "cpst_change_reason_id", Query cpst_plan_id "cpst_plan_id",
    Query cpst_salary_level_id "cpst_salary_level_id", Query effective_time "effective_time"
});

/// What `corehr.v1.compensation_standard.match` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MatchCompensationStandardResponse {
    /// The compensation standard.
    pub standard_id: Option<String>,
    /// The salary grade.
    pub grade: Option<CpstGrade>,
    /// When the standard is or is to be in effect, in milliseconds since 1970.
    pub effective_time: Option<String>,
}

crate::object!(MatchCompensationStandardResponse {
    standard_id "standard_id", grade "grade", effective_time "effective_time"
});
crate::moments!(MatchCompensationStandardResponse {
    effective_time_at effective_time from_millis
});

/// What `corehr.v1.compensation_standard.match` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MatchCompensationStandardError {
    /// `1160001` (HTTP 400): parameter invalid
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid,
    /// `1160002` (HTTP 400): Rehire person is in the onboarding process, pre_hire_id: xxx.
    ///
    /// What it means depends on the call: a check failed, a file was not found or a limit was exceeded. Read the message and correct the request.
    FileNotFoundOrRequestInvalid,
    /// `1160003` (HTTP 400): matching compensation standards no permission
    ///
    /// What it means depends on the call: no permission, a deleted record or a wrong date. Read the message; dates are written as `2006-01-02`.
    DataOutdated,
    /// `1161001` (HTTP 500): RPC call error
    ///
    /// What it means depends on the call: a parameter or the job level is not valid, or the record is under approval or already handled. Read the message.
    InvalidParamOrJobLevel,
    /// `1161004` (HTTP 400): parameter invalid
    ///
    /// `offer_hr_id` or another parameter is not valid, or a form could not be submitted. Check the parameters.
    OfferHrOrParamInvalid,
    /// `1161999` (HTTP 500): internal error
    ///
    /// An internal error occurred. Try again later; contact support if it persists.
    SystemError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(MatchCompensationStandardError: CODES {
    ParamIsInvalid = 1160001 + 3, FileNotFoundOrRequestInvalid = 1160002 + 2,
    DataOutdated = 1160003 + 2, InvalidParamOrJobLevel = 1161001, OfferHrOrParamInvalid = 1161004,
    SystemError = 1161999 + 1
});
