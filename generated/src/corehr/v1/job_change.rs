// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `job_change`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Starts a transfer of an employee, which may run through an approval. Superseded by `corehr.v2.job_change.create`.
///
/// [`POST /open-apis/corehr/v1/job_changes`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_change/create>) gives [`CreateJobChangeResponse`] or fails with [`CreateJobChangeError`].
///
/// Superseded by [`corehr::v2::CreateJobChange`](crate::corehr::v2::CreateJobChange).
///
/// Token: tenant. Scopes, any one of: `corehr:corehr`, `corehr:job_change:write`. Scopes for some fields: `corehr:job_change.employment_custom_field:read`, `contact:user.employee_id:readonly`, `corehr:job_data.compensation_type:read`, `corehr:job_data.service_company:read`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = CreateJobChange::new(transfer_mode, transfer_info).employment_id(employment_id).transfer_type_unique_identifier(transfer_type_unique_identifier).effective_date(effective_date);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("corehr.v1.job_change.create", "/open-apis/corehr/v1/job_changes"))]
#[deprecated(note = "superseded by `corehr::v2::CreateJobChange`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateJobChange {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<JobChangeUserIdType>,
    /// Which kind of id stands for departments. Default: `people_corehr_department_id`. Example: `people_corehr_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether the transfer takes effect directly or runs through an approval. Example: `2`.
    pub transfer_mode: TransferMode,
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses. Example: `ou_a294793e8fa21529f2a60e3e9de45520`.
    ///
    /// Required.
    pub employment_id: Option<String>,
    /// The type of transfer, by its key. Example: `internal_transfer`.
    ///
    /// Required.
    pub transfer_type_unique_identifier: Option<String>,
    /// The process. Example: `people_6963913041981490725_6983885526583627531`.
    pub flow_id: Option<String>,
    /// From when on it is in effect. Example: `2022-03-01`.
    ///
    /// Required.
    pub effective_date: Option<String>,
    /// What changes with the transfer.
    pub transfer_info: TransferInfo,
    /// A key of your own with which a transfer that failed to start can be tried again. Example: `transfer_3627531`.
    pub transfer_key: Option<String>,
    /// Who starts or started it, by the kind of id that the call uses; empty where the system did. Example: `ou_a294793e8fa21529f2a60e3e9de45520`.
    pub initiator_id: Option<String>,
}

crate::request_builder!(named CreateJobChange {
    transfer_mode(impl Into<TransferMode>).into(), transfer_info(TransferInfo);
    user_id_type(impl Into<JobChangeUserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(), employment_id(impl Into<String>).into(),
    transfer_type_unique_identifier(impl Into<String>).into(), flow_id(impl Into<String>).into(),
    effective_date(impl Into<String>).into(), transfer_key(impl Into<String>).into(),
    initiator_id(impl Into<String>).into()
});
crate::request!(CreateJobChange -> CreateJobChangeResponse, CreateJobChangeError {
    "corehr.v1.job_change.create", POST "/open-apis/corehr/v1/job_changes", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:corehr", "corehr:job_change:write"],
    LIMITS = [100 in 60],
    NAMED = [employment_id "employment_id", transfer_type_unique_identifier "transfer_type_unique_identifier", effective_date "effective_date"];
    Query user_id_type "user_id_type", Query department_id_type "department_id_type",
    Body transfer_mode "transfer_mode", Body employment_id "employment_id",
    Body transfer_type_unique_identifier "transfer_type_unique_identifier", Body flow_id "flow_id",
    Body effective_date "effective_date", Body transfer_info "transfer_info",
    Body transfer_key "transfer_key", Body initiator_id "initiator_id"
});

/// What `corehr.v1.job_change.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobChangeResponse {
    /// The transfer.
    pub job_change_id: Option<String>,
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses.
    pub employment_id: Option<String>,
    /// The state it is in.
    pub status: Option<JobChangeStatus>,
    /// The type of transfer, by its key.
    pub transfer_type_unique_identifier: Option<String>,
    /// The reason for the transfer, by its key.
    pub transfer_reason_unique_identifier: Option<String>,
    /// The process.
    pub process_id: Option<String>,
    /// From when on it is in effect.
    pub effective_date: Option<String>,
    /// When it was created.
    pub created_time: Option<String>,
    /// What changes with the transfer.
    pub transfer_info: Option<TransferInfo>,
}

crate::object!(CreateJobChangeResponse {
    job_change_id "job_change_id", employment_id "employment_id", status "status",
    transfer_type_unique_identifier "transfer_type_unique_identifier",
    transfer_reason_unique_identifier "transfer_reason_unique_identifier", process_id "process_id",
    effective_date "effective_date", created_time "created_time", transfer_info "transfer_info"
});

/// What `corehr.v1.job_change.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateJobChangeError {
    /// `1160100` (HTTP 400): The transaction type can't be empty
    ///
    /// The type of transfer is empty, the process does not exist, or a permission is missing. Read the message and correct the request.
    ProcessNotFound,
    /// `1160200` (HTTP 400): Please check employment_id
    ///
    /// The employee is missing, or has a transfer under approval. Fill in `employment_id`, or finish or withdraw the transfer first.
    HasApprovingTransform,
    /// `1160201` (HTTP 400): Has pending offboarding
    ///
    /// The employee has an offboarding that is under approval or waiting, or the offboarding does not exist. Withdraw it first, or check `offboarding_id`.
    HasApprovingOffboarding,
    /// `1160202` (HTTP 400): has a job status change which effective date is later
    JobStatusChangeEffectiveDateLater,
    /// `1160300` (HTTP 400): Please check department effective date
    PleaseCheckDepartmentEffectiveDate1160300,
    /// `1160301` (HTTP 400): Please check work city effective date
    PleaseCheckWorkCityEffectiveDate1160301,
    /// `1160302` (HTTP 400): Please check job effective date
    PleaseCheckJobEffectiveDate1160302,
    /// `1160303` (HTTP 400): Please check job family effective date
    PleaseCheckJobFamilyEffectiveDate1160303,
    /// `1160306` (HTTP 400): Please check work_hour_type
    PleaseCheckWorkHourType,
    /// `1160307` (HTTP 400): Please check job level
    ///
    /// The job level does not exist. Check it and try again.
    PleaseCheckJobLevel,
    /// `1160308` (HTTP 400): Please check work force type
    PleaseCheckWorkForceType,
    /// `1160400` (HTTP 400): Please check leader
    ///
    /// The direct managers would form a circle, or a parameter is not valid. Check the manager and the parameters.
    PleaseCheckLeader,
    /// `1160401` (HTTP 400): Please check virtual leader
    PleaseCheckVirtualLeader,
    /// `1160500` (HTTP 400): system error
    ///
    /// The system failed. Contact support if it persists.
    SystemError,
    /// `1160501` (HTTP 400): transform effective date early than onboarding
    ///
    /// What it means depends on the call: the transfer is before the employee joined, there is still something below, or the system failed. Read the message.
    InternalError,
    /// `1160502` (HTTP 400): transform effective date later than offbaording
    ///
    /// What it means depends on the call: the transfer is after the employee leaves, a name is taken, or a parameter is not valid. Read the message.
    NameAlreadyExistsSameSuperiorLocation,
    /// `1160600` (HTTP 400): At least fill in one field in transform information for job status change
    LeastFillOneFieldTransformInformation1160600,
    /// `1160601` (HTTP 400): At least fill in one field in transform information for job status change
    ///
    /// Nothing changes with the transfer, or the employee leaves before joining. Change at least one field, or correct the dates.
    LeastFillOneFieldTransformInformation1160601,
    /// `1160700` (HTTP 400): check whether the selected members or job status change information are correct
    ///
    /// What it means depends on the call: the data before the transfer is not current, the noncompete data is not valid, or the offboarding process is missing. Read the message.
    CheckWhetherSelectedMembersJobStatus,
    /// `1162002` (HTTP 400): Has a job data which effective date is later
    JobDataEffectiveDateLater,
    /// `1163000` (HTTP 400): Please check department effective date
    PleaseCheckDepartmentEffectiveDate1163000,
    /// `1163001` (HTTP 400): Please check work city effective date
    PleaseCheckWorkCityEffectiveDate1163001,
    /// `1163002` (HTTP 400): Please check job effective date
    PleaseCheckJobEffectiveDate1163002,
    /// `1163003` (HTTP 400): Please check job family effective date
    PleaseCheckJobFamilyEffectiveDate1163003,
    /// `1163004` (HTTP 400): The job doesn't match the job family or job level
    JobDoesntMatchJobFamilyJob1163004,
    /// `1163005` (HTTP 400): The job doesn't match the job family or job level
    JobDoesntMatchJobFamilyJob1163005,
    /// `1163010` (HTTP 400): The job family doesn't match job level
    JobFamilyDoesntMatchJobLevel,
    /// `1163012` (HTTP 400): Insufficient headcount
    ///
    /// The headcount is used up. Check whether any is left.
    InsufficientHeadcount,
    /// `1163015` (HTTP 400): The weekly working hours value is out of range
    WeeklyWorkingHoursValueOutRange,
    /// `1163016` (HTTP 400): In the work location field, you can only select a location whose purpose is work city
    InWorkLocationField,
    /// `1163017` (HTTP 400): In the social security city field, you can only select a location whose purpose is social security city
    InSocialSecurityCityField,
    /// `1163018` (HTTP 400): The number of allocation proportion must be an integer from 1 to 100
    NumberAllocationProportionMustBeInteger1163018,
    /// `1163019` (HTTP 400): Duplicate cost center rate
    DuplicateCostCenterRate,
    /// `1163020` (HTTP 400): Cost center is non-effective on the effective date of job status change
    CostCenterNotEffective,
    /// `1163021` (HTTP 400): The number of allocation proportion must be an integer from 1 to 100
    NumberAllocationProportionMustBeInteger1163021,
    /// `1163022` (HTTP 400): Please fill in both cost center and allocation proportion
    FillBothCostCenterAllocationProportion,
    /// `1163023` (HTTP 400): Please enter the sub-level cost center
    PleaseEnterSubLevelCostCenter,
    /// `1163024` (HTTP 400): Illegal data format of cost center
    IllegalDataFormatOfCostCenter,
    /// `1163025` (HTTP 400): No cost centers found
    ///
    /// A cost center does not exist. Check the cost centers.
    NoCostCentersFound,
    /// `1163026` (HTTP 400): Cost center is non-effective at a future date
    CostCenterNonEffectiveFutureDate,
    /// `1164000` (HTTP 400): Direct manager wasn't onboarded
    DirectManagerWasntOnboarded,
    /// `1164001` (HTTP 400): Direct manager was offboarded
    DirectManagerWasOffboarded,
    /// `1164002` (HTTP 400): Dotted manager wasn't onboarded
    DottedManagerWasntOnboarded,
    /// `1164003` (HTTP 400): The effective date of the change is later than the offboarding date
    ActionIsInvalid,
    /// `1165000` (HTTP 400): Dotted manager was offboarded
    DottedManagerWasOffboarded,
    /// `1165001` (HTTP 400): Contract start date is later than the original contract end date
    ContractStartDateLaterThanOriginal,
    /// `1165002` (HTTP 400): Expected probation end date must be later than the effective date of job status change
    ExpectedProbationEndMustBeLater,
    /// `1165005` (HTTP 400): Contract end date must be later than the effective date of job status change
    ContractEndDateMustBeLater,
    /// `1165006` (HTTP 400): Contract end date can't be earlier than contract start date
    ContractEndDateCantBeEarlier,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateJobChangeError: CODES {
    ProcessNotFound = 1160100, HasApprovingTransform = 1160200, HasApprovingOffboarding = 1160201,
    JobStatusChangeEffectiveDateLater = 1160202,
    PleaseCheckDepartmentEffectiveDate1160300 = 1160300,
    PleaseCheckWorkCityEffectiveDate1160301 = 1160301, PleaseCheckJobEffectiveDate1160302 = 1160302,
    PleaseCheckJobFamilyEffectiveDate1160303 = 1160303, PleaseCheckWorkHourType = 1160306,
    PleaseCheckJobLevel = 1160307, PleaseCheckWorkForceType = 1160308, PleaseCheckLeader = 1160400,
    PleaseCheckVirtualLeader = 1160401, SystemError = 1160500, InternalError = 1160501 + 1,
    NameAlreadyExistsSameSuperiorLocation = 1160502 + 2,
    LeastFillOneFieldTransformInformation1160600 = 1160600,
    LeastFillOneFieldTransformInformation1160601 = 1160601,
    CheckWhetherSelectedMembersJobStatus = 1160700, JobDataEffectiveDateLater = 1162002,
    PleaseCheckDepartmentEffectiveDate1163000 = 1163000,
    PleaseCheckWorkCityEffectiveDate1163001 = 1163001, PleaseCheckJobEffectiveDate1163002 = 1163002,
    PleaseCheckJobFamilyEffectiveDate1163003 = 1163003, JobDoesntMatchJobFamilyJob1163004 = 1163004,
    JobDoesntMatchJobFamilyJob1163005 = 1163005, JobFamilyDoesntMatchJobLevel = 1163010,
    InsufficientHeadcount = 1163012, WeeklyWorkingHoursValueOutRange = 1163015,
    InWorkLocationField = 1163016, InSocialSecurityCityField = 1163017,
    NumberAllocationProportionMustBeInteger1163018 = 1163018, DuplicateCostCenterRate = 1163019,
    CostCenterNotEffective = 1163020, NumberAllocationProportionMustBeInteger1163021 = 1163021,
    FillBothCostCenterAllocationProportion = 1163022, PleaseEnterSubLevelCostCenter = 1163023,
    IllegalDataFormatOfCostCenter = 1163024, NoCostCentersFound = 1163025,
    CostCenterNonEffectiveFutureDate = 1163026, DirectManagerWasntOnboarded = 1164000,
    DirectManagerWasOffboarded = 1164001, DottedManagerWasntOnboarded = 1164002,
    ActionIsInvalid = 1164003 + 1, DottedManagerWasOffboarded = 1165000,
    ContractStartDateLaterThanOriginal = 1165001, ExpectedProbationEndMustBeLater = 1165002,
    ContractEndDateMustBeLater = 1165005, ContractEndDateCantBeEarlier = 1165006
});
