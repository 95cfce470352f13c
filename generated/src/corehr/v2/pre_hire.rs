// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `pre_hire`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Completes the onboarding of a pre-hire, who becomes an employee.
///
/// [`POST /open-apis/corehr/v2/pre_hires/:pre_hire_id/complete`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/complete>) gives [`CompletePreHireResponse`] or fails with [`CompletePreHireError`].
///
/// Token: tenant. Scopes, any one of: `corehr:pre_hire:complete`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CompletePreHire::new(pre_hire_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.pre_hire.complete",
        "/open-apis/corehr/v2/pre_hires/:pre_hire_id/complete"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CompletePreHire {
    /// The pre-hire, who is to join but has not yet. Example: `7345005664477775407`.
    pub pre_hire_id: String,
}

crate::request_builder!(CompletePreHire { pre_hire_id(impl Into<String>).into(); });
crate::request!(CompletePreHire -> CompletePreHireResponse, CompletePreHireError {
    "corehr.v2.pre_hire.complete", POST "/open-apis/corehr/v2/pre_hires/:pre_hire_id/complete",
    [Tenant], read_value Data, None, SCOPES = ["corehr:pre_hire:complete"],
    LIMITS = [1000 in 60, 50 in 1];
    Path pre_hire_id "pre_hire_id"
});

/// What `corehr.v2.pre_hire.complete` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompletePreHireResponse {
    /// Whether it succeeded.
    pub success: Option<bool>,
}

crate::object!(CompletePreHireResponse { success "success" });

/// What `corehr.v2.pre_hire.complete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CompletePreHireError {
    /// `1161000` (HTTP 500): Server system error
    ///
    /// The system failed, or the reorganization does not exist. Try again, or check the id.
    SystemError,
    /// `1161001` (HTTP 400): invalid job_level_id
    ///
    /// What it means depends on the call: a parameter or the job level is not valid, or the record is under approval or already handled. Read the message.
    InvalidParamOrJobLevel,
    /// `1161002` (HTTP 400): invalid job_family_id
    ///
    /// What it means depends on the call: a parameter or the job family is not valid, a permission is missing, or the record is under approval. Read the message.
    InvalidParamOrJobFamily,
    /// `1161003` (HTTP 400): invalid job_id
    ///
    /// The job is not valid, or a permission is missing. Check `job_id`, or apply for the permission.
    JobOrPermissionInvalid,
    /// `1161004` (HTTP 400): invalid offer_hr_id
    ///
    /// `offer_hr_id` or another parameter is not valid, or a form could not be submitted. Check the parameters.
    OfferHrOrParamInvalid,
    /// `1161005` (HTTP 400): invalid direct_leader_id
    ///
    /// The direct manager is not valid, or the approval has moved on. Check `direct_leader_id`, or read the process again.
    DirectLeaderOrApprovalStale,
    /// `1161006` (HTTP 400): invalid onboarding_location_id
    ///
    /// The location of joining is not valid, or all approvals are finished. Check `onboarding_location_id` or the state of the process.
    OnboardingLocationOrApprovalsEnded,
    /// `1161007` (HTTP 400): invalid office_location_id
    ///
    /// The office location is not valid, or the process cannot be revoked. Check `office_location_id` or the state of the process.
    OfficeLocationOrProcessState,
    /// `1161008` (HTTP 400): invalid recruitment_type_id
    ///
    /// The recruitment type is not valid, or the process cannot be revoked. Check `recruitment_type_id`, or read the reason in the message.
    RecruitmentTypeOrProcessState,
    /// `1161009` (HTTP 400): invalid employee_type_id
    ///
    /// The type of employee is not valid, or the headcount plan does not exist. Check `employee_type_id` or the plan.
    EmployeeTypeOrPlanInvalid,
    /// `1161010` (HTTP 400): invalid employment_type_id
    ///
    /// The type of employment is not valid. Check `employment_type_id`.
    EmploymentTypeInvalid,
    /// `1161011` (HTTP 400): invalid duration_type_id
    ///
    /// The kind of term of the contract is not valid, or the system failed. Check `duration_type_id`, or try again later.
    DurationTypeOrSystemError,
    /// `1161012` (HTTP 400): invalid singing_type_id
    ///
    /// The kind of signing is not valid. Check `signing_type_id`.
    SigningTypeInvalid,
    /// `1161013` (HTTP 400): invalid social_security_city_id
    ///
    /// The social insurance city is not valid, or one of the two dates of the probation is missing. Check `social_security_city_id`, or fill in both dates.
    InsuranceCityOrProbationDates,
    /// `1161014` (HTTP 400): invalid company
    ///
    /// The company is not valid. Check `company`.
    CompanyInvalid,
    /// `1161015` (HTTP 400): invalid department_id
    ///
    /// The department is not valid, or the probation ends before it begins. Check `department_id` or the dates.
    DepartmentOrProbationDates,
    /// `1161016` (HTTP 400): duplicate personal_id_number
    ///
    /// An employee has the same number of an identity document. Check `personal_id_number`.
    IdNumberTakenByEmployee,
    /// `1161018` (HTTP 400): invalid contract_type
    ///
    /// The type of contract is not valid, or the probation is expected to end before it begins. Check `contract_type` or the dates.
    ContractTypeOrProbationDates,
    /// `1161026` (HTTP 400): Email is duplicate with an active individual in the system
    ///
    /// An employee has the same mail address. Check `email`.
    EmailTakenByEmployee,
    /// `1161027` (HTTP 400): Email is duplicate with a Pre-hire in the system
    ///
    /// A pre-hire has the same mail address. Check `email`.
    EmailTakenByPrehire,
    /// `1161028` (HTTP 400): Phone is duplicate with an active individual in the system
    ///
    /// An employee has the same telephone number. Check `phone`.
    PhoneTakenByEmployee,
    /// `1161029` (HTTP 400): Phone is duplicate with a Pre-hire in the system
    ///
    /// A pre-hire has the same telephone number. Check `phone`.
    PhoneTakenByPrehire,
    /// `1161030` (HTTP 400): offer_id does not exist, please try again
    ///
    /// The offer does not exist. Check `offer_id`.
    OfferNotFound,
    /// `1161031` (HTTP 400): "ID number" is duplicate with a Pre-hire in the system
    ///
    /// A pre-hire has the same number of an identity document. Check the number.
    IdNumberTakenByPrehire,
    /// `1161032` (HTTP 400): Please fill in a valid international area code
    ///
    /// The country code of the telephone number is not valid. Check it.
    AreaCodeInvalid,
    /// `1161033` (HTTP 400): Please fill in a valid mobile number
    ///
    /// The mobile number is malformed. Check it.
    MobileNumberMalformed,
    /// `1161034` (HTTP 400): Incorrect work email format. Please fill in a valid email address.
    ///
    /// The work mail address is malformed, or the extension of the probation is not greater than 0. Correct it.
    WorkEmailOrExtensionInvalid,
    /// `1161035` (HTTP 400): Incorrect work email domain.
    ///
    /// The domain of the work mail address is wrong, or the extended probation does not end later. Correct it.
    EmailDomainOrExtensionEnd,
    /// `1161036` (HTTP 400): Work email is duplicate with an active individual in the system.
    ///
    /// An employee has the same work mail address. Choose another one.
    WorkEmailTakenByEmployee,
    /// `1161037` (HTTP 400): Work email is duplicate with a pre-hire in the system.
    ///
    /// A pre-hire has the same work mail address, or length and end of the extended probation do not fit. Correct it.
    EmailTakenOrExtensionMismatch,
    /// `1161038` (HTTP 400): Work email is duplicate with an offboarded individual in the system.
    ///
    /// Somebody who left has the same work mail address, or the extension of the probation lacks its length or unit. Correct it.
    FormerEmailOrExtensionIncomplete,
    /// `1161039` (HTTP 400): Incorrect purpose of location. Please fill in the information again.
    ///
    /// The location is not meant for this use, or the end of the extended probation is missing. Choose another location, or fill it in.
    LocationPurposeOrExtensionMissing,
    /// `1161040` (HTTP 400): Incorrect purpose of Onboarding address. Please fill in the information again.
    ///
    /// The address of joining is not meant for this use. Choose another one.
    OnboardingAddressPurposeWrong,
    /// `1161041` (HTTP 400): Incorrect purpose of Onboarding location. Please fill in the information again.
    ///
    /// The location of joining is not meant for this use, or a passed probation lacks its end. Choose another one, or fill in `actual_probation_end_date`.
    OnboardingPurposeOrEndMissing,
    /// `1161042` (HTTP 400): Incorrect purpose of Office address. Please fill in the information again.
    ///
    /// The office address is not meant for this use. Choose another one.
    OfficeAddressPurposeWrong,
    /// `1161043` (HTTP 400): Incorrect purpose of Office location. Please fill in the information again.
    ///
    /// The office location is not meant for this use. Choose another one.
    OfficeLocationPurposeWrong,
    /// `1161044` (HTTP 400): Incorrect purpose of Work location. Please fill in the information again.
    ///
    /// The work location is not meant for this use. Choose another one.
    WorkLocationPurposeWrong,
    /// `1161045` (HTTP 400): Incorrect purpose of Social security city(China only). Please fill in the information again.
    ///
    /// The social insurance city (China only) is not meant for this use. Choose another one.
    ChinaInsuranceCityPurposeWrong,
    /// `1161046` (HTTP 400): Incorrect purpose of Social Security City. Please fill in the information again.
    ///
    /// The social insurance city is not meant for this use, or a probation with an end is not passed. Choose another one, or set the outcome to passed.
    InsurancePurposeOrProbationOutcome,
    /// `1161047` (HTTP 400): Incorrect purpose of Provident Fund City. Please fill in the information again.
    ///
    /// The provident fund city is not meant for this use, or an extended probation lacks this outcome. Choose another one, or set the outcome to extended.
    ProvidentPurposeOrProbationOutcome,
    /// `1161048` (HTTP 400): employee number is duplicated.
    ///
    /// A pre-hire has the same employee number. Choose another one.
    EmployeeNumberTaken,
    /// `1161049` (HTTP 400): employee number format is not match.
    ///
    /// The employee number is malformed. Check it.
    EmployeeNumberMalformed,
    /// `1161050` (HTTP 400): Unable to fill in staff ID as the auto coding rule has been enabled.
    ///
    /// Employee numbers are assigned automatically, and none may be given. Leave it out.
    EmployeeNumberIsAutomatic,
    /// `1161051` (HTTP 400): No hierarchical relationship exists between the entered Onboarding address and Onboarding location. Please confirm the information in "Org Management - Location" and fill in the information again.
    ///
    /// The address of joining does not belong to the location of joining. Check both.
    OnboardingAddressAndLocationDiffer,
    /// `1161052` (HTTP 400): No hierarchical relationship exists between the entered Office address and Office location. Please confirm the information in "Org Management - Location" and fill in the information again.
    ///
    /// The office address does not belong to the office location. Check both.
    OfficeAddressAndLocationDiffer,
    /// `1161053` (HTTP 400): No hierarchical relationship exists between the entered Office address and Work location. Please confirm the information in "Org Management - Location" and fill in the information again.
    ///
    /// The office address does not belong to the work location. Check both.
    OfficeAddressNotAtWork,
    /// `1161054` (HTTP 400): No hierarchical relationship exists between the entered Office location and Work location. Please confirm the information in "Org Management - Location" and fill in the information again.
    ///
    /// The office location does not belong to the work location. Check both.
    OfficeLocationNotAtWork,
    /// `1161055` (HTTP 400): No hierarchical relationship exists between the entered Office address, Office location, and Work location. Please confirm the information in "Org Management - Location" and fill in the information again.
    ///
    /// The office address, the office location and the work location do not belong together. Check all three.
    OfficeAndWorkPlacesDiffer,
    /// `1161056` (HTTP 400): The department uses the job, the job is required
    ///
    /// The department works with jobs. Fill in the job.
    JobRequired,
    /// `1161057` (HTTP 400): The department does not use the job, the job must be empty
    ///
    /// The department does not work with jobs. Leave the job out.
    JobMustBeEmpty,
    /// `1161058` (HTTP 400): personal phone, person email, national id, bank account, worker id or work email is duplicated with an existing pre-hire
    PersonalPhone,
    /// `1161059` (HTTP 400): personal phone, person email, national id, bank account, worker id or work email is duplicated with an existing employment
    FlowNotEnabled,
    /// `1161063` (HTTP 400): workforce has exceed
    ///
    /// The headcount of the plan would be exceeded.
    HeadcountExceeded,
    /// `1161064` (HTTP 400): According to auto number rules, this individual cannot generate Employee ID. Please go to "Feishu People-Settings-HR Settings-Auto Number Settings" to modify the rules.
    ///
    /// No employee number can be made by the rules for numbers. Change the rules in the settings of Feishu People.
    EmployeeNumberRuleFails,
    /// `1161065` (HTTP 400): Employee ID generation failed, please try again later or contact customer service.
    ///
    /// The employee number could not be made. Try again; contact support if it persists.
    EmployeeNumberGenerationFailed,
    /// `1161066` (HTTP 400): The company or workforce type is empty. Unable to generate staff ID according to the automatic coding rules.
    ///
    /// The rules for employee numbers need the company and the type of employee. Fill in both.
    CompanyOrEmployeeTypeEmpty,
    /// `1161068` (HTTP 400): The Job is invalid.
    ///
    /// The job is not valid. Choose another one.
    JobNotValid,
    /// `1161069` (HTTP 400): The Job family is invalid.
    ///
    /// The job family is not valid. Choose another one.
    JobFamilyNotValid,
    /// `1161070` (HTTP 400): The Job level is invalid.
    ///
    /// The job level is not valid. Choose another one.
    JobLevelNotValid,
    /// `1161071` (HTTP 400): The job and job family doesn't match.
    ///
    /// The job and the job family do not fit. Change one of them.
    JobAndFamilyMismatch,
    /// `1161072` (HTTP 400): The job and job level doesn't match.
    ///
    /// The job and the job level do not fit. Change one of them.
    JobAndLevelMismatch,
    /// `1161073` (HTTP 400): The job doesn't match job family or job level.
    ///
    /// The job, the job family and the job level do not fit. Change one of them.
    JobFamilyLevelMismatch,
    /// `1161074` (HTTP 400): The job family and level doesn't match.
    ///
    /// The job family and the job level do not fit. Change one of them.
    FamilyAndLevelMismatch,
    /// `1161075` (HTTP 400): The 'Contract end date' calculated based on the 'Contract start date' and 'Contract term' is inconsistent with the value entered. Please check.
    ///
    /// The end of the contract does not follow from its start and length. Correct one of them.
    ContractDatesMismatch,
    /// `1161076` (HTTP 400): The additionalNationalities contains main nationality
    ///
    /// The further nationalities hold the main one. Leave it out.
    AdditionalNationalityIsMainOne,
    /// `1161077` (HTTP 400): The additionalNationalities duplicate
    ///
    /// The further nationalities hold one twice. Leave it out.
    AdditionalNationalityDuplicate,
    /// `1161078` (HTTP 400): The citizenshipStatus duplicate
    ///
    /// The citizenship statuses hold one twice. Leave it out.
    CitizenshipStatusDuplicate,
    /// `1161079` (HTTP 400): invalid additional_nationality_id
    ///
    /// A further nationality is not valid. Check `additional_nationality_id_list`.
    AdditionalNationalityInvalid,
    /// `1161080` (HTTP 400): invalid citizenship_status_id
    ///
    /// A citizenship status is not valid. Check `citizenship_status_id_list`.
    CitizenshipStatusInvalid,
    /// `1161081` (HTTP 400): invalid user_geo
    ///
    /// The place where data is stored is not valid. Check `user_geo`.
    UserGeoInvalid,
    /// `1161092` (HTTP 400): Abnormal information check fail
    ///
    /// The check for wrong data failed.
    AbnormalInformationCheckFailed,
    /// `1161097` (HTTP 400): Permission denied, please contact the administrator
    ///
    /// Permission was denied. Contact the administrator.
    PermissionDenied,
    /// `1161099` (HTTP 400): Can not complete onboard,as tasks are not complete all
    CanNotCompleteOnboardNotComplete,
    /// `1161100` (HTTP 400): Determine whether to "rehire" before confirming onboarding
    DetermineWhetherRehireBeforeConfirming,
    /// `1161101` (HTTP 400): Onboarding date is required. Please enter it and try again
    OnboardingDateIsRequired,
    /// `1161102` (HTTP 400): employment check error
    ///
    /// The data of the employment did not pass the check.
    EmploymentCheckError,
    /// `1161103` (HTTP 400): contract check error
    ///
    /// The data of the contract did not pass the check, or the task is being handled. Correct it, or try again later.
    ContractCheckOrTaskRunning,
    /// `1161104` (HTTP 400): This individual is on the blocklist
    ThisIndividualIsOnBlocklist,
    /// `1167037` (HTTP 400): duplicate phone number
    ///
    /// An employee has the same personal telephone number. Check `phone`.
    PhoneNumberTaken,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CompletePreHireError: CODES {
    SystemError = 1161000 + 2, InvalidParamOrJobLevel = 1161001 + 1,
    InvalidParamOrJobFamily = 1161002 + 2, JobOrPermissionInvalid = 1161003,
    OfferHrOrParamInvalid = 1161004 + 1, DirectLeaderOrApprovalStale = 1161005,
    OnboardingLocationOrApprovalsEnded = 1161006, OfficeLocationOrProcessState = 1161007,
    RecruitmentTypeOrProcessState = 1161008, EmployeeTypeOrPlanInvalid = 1161009,
    EmploymentTypeInvalid = 1161010, DurationTypeOrSystemError = 1161011,
    SigningTypeInvalid = 1161012, InsuranceCityOrProbationDates = 1161013 + 1,
    CompanyInvalid = 1161014, DepartmentOrProbationDates = 1161015 + 1,
    IdNumberTakenByEmployee = 1161016, ContractTypeOrProbationDates = 1161018 + 1,
    EmailTakenByEmployee = 1161026, EmailTakenByPrehire = 1161027, PhoneTakenByEmployee = 1161028,
    PhoneTakenByPrehire = 1161029, OfferNotFound = 1161030 + 1, IdNumberTakenByPrehire = 1161031,
    AreaCodeInvalid = 1161032, MobileNumberMalformed = 1161033,
    WorkEmailOrExtensionInvalid = 1161034 + 1, EmailDomainOrExtensionEnd = 1161035 + 1,
    WorkEmailTakenByEmployee = 1161036, EmailTakenOrExtensionMismatch = 1161037 + 1,
    FormerEmailOrExtensionIncomplete = 1161038 + 1, LocationPurposeOrExtensionMissing = 1161039 + 1,
    OnboardingAddressPurposeWrong = 1161040, OnboardingPurposeOrEndMissing = 1161041 + 1,
    OfficeAddressPurposeWrong = 1161042, OfficeLocationPurposeWrong = 1161043,
    WorkLocationPurposeWrong = 1161044, ChinaInsuranceCityPurposeWrong = 1161045,
    InsurancePurposeOrProbationOutcome = 1161046, ProvidentPurposeOrProbationOutcome = 1161047,
    EmployeeNumberTaken = 1161048, EmployeeNumberMalformed = 1161049,
    EmployeeNumberIsAutomatic = 1161050, OnboardingAddressAndLocationDiffer = 1161051,
    OfficeAddressAndLocationDiffer = 1161052, OfficeAddressNotAtWork = 1161053,
    OfficeLocationNotAtWork = 1161054, OfficeAndWorkPlacesDiffer = 1161055, JobRequired = 1161056,
    JobMustBeEmpty = 1161057, PersonalPhone = 1161058, FlowNotEnabled = 1161059 + 1,
    HeadcountExceeded = 1161063, EmployeeNumberRuleFails = 1161064,
    EmployeeNumberGenerationFailed = 1161065, CompanyOrEmployeeTypeEmpty = 1161066,
    JobNotValid = 1161068, JobFamilyNotValid = 1161069, JobLevelNotValid = 1161070,
    JobAndFamilyMismatch = 1161071, JobAndLevelMismatch = 1161072, JobFamilyLevelMismatch = 1161073,
    FamilyAndLevelMismatch = 1161074, ContractDatesMismatch = 1161075,
    AdditionalNationalityIsMainOne = 1161076, AdditionalNationalityDuplicate = 1161077,
    CitizenshipStatusDuplicate = 1161078, AdditionalNationalityInvalid = 1161079,
    CitizenshipStatusInvalid = 1161080, UserGeoInvalid = 1161081,
    AbnormalInformationCheckFailed = 1161092, PermissionDenied = 1161097,
    CanNotCompleteOnboardNotComplete = 1161099, DetermineWhetherRehireBeforeConfirming = 1161100,
    OnboardingDateIsRequired = 1161101, EmploymentCheckError = 1161102,
    ContractCheckOrTaskRunning = 1161103, ThisIndividualIsOnBlocklist = 1161104,
    PhoneNumberTaken = 1167037
});

/// Creates a pre-hire; repeating it with the same external id returns the one that exists and changes nothing.
///
/// [`POST /open-apis/corehr/v2/pre_hires`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/create>) gives [`CreatePreHireResponse`] or fails with [`CreatePreHireError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr`, `corehr:pre_hire:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreatePreHire::new(basic_info, offer_info)).await?;
/// ```
#[doc(alias("corehr.v2.pre_hire.create", "/open-apis/corehr/v2/pre_hires"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePreHire {
    /// The basic data.
    pub basic_info: BasicInfo,
    /// The offer.
    pub offer_info: OfferInfo,
    /// The education.
    pub education_info: Option<Vec<EducationInfo>>,
    /// The work experience.
    pub work_experience: Option<Vec<WorkExperience>>,
    /// The application in recruitment that led to it. Example: `7140946969586010376`.
    pub ats_application_id: Option<String>,
    /// The application in recruitment, as a lookup. Example: `7140946969586010376`.
    pub application: Option<String>,
    /// An id of your own in another system; repeating it returns the pre-hire that exists and changes nothing. Example: `7140946969586010376`.
    pub out_biz_id: Option<String>,
}

crate::request_builder!(CreatePreHire {
    basic_info(BasicInfo), offer_info(OfferInfo);
    education_info(impl IntoIterator<Item = impl Into<EducationInfo>>).into_iter().map(Into::into).collect(),
    work_experience(impl IntoIterator<Item = impl Into<WorkExperience>>).into_iter().map(Into::into).collect(),
    ats_application_id(impl Into<String>).into(), application(impl Into<String>).into(),
    out_biz_id(impl Into<String>).into()
});
crate::request!(CreatePreHire -> CreatePreHireResponse, CreatePreHireError {
    "corehr.v2.pre_hire.create", POST "/open-apis/corehr/v2/pre_hires", [Tenant], read_value Data,
    Json, SCOPES = ["corehr:corehr", "corehr:pre_hire:write"], LIMITS = [1000 in 60, 50 in 1];
    Body basic_info "basic_info", Body offer_info "offer_info",
    Body education_info "education_info", Body work_experience "work_experience",
    Body ats_application_id "ats_application_id", Body application "application",
    Body out_biz_id "out_biz_id"
});

/// What `corehr.v2.pre_hire.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePreHireResponse {
    /// The pre-hire, who is to join but has not yet.
    pub pre_hire_id: Option<String>,
}

crate::object!(CreatePreHireResponse { pre_hire_id "pre_hire_id" });

/// What `corehr.v2.pre_hire.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreatePreHireError {
    /// `1161000` (HTTP 500): 系统错误
    ///
    /// The system failed, or the reorganization does not exist. Try again, or check the id.
    SystemError,
    /// `1161001` (HTTP 400): 职级无效
    ///
    /// What it means depends on the call: a parameter or the job level is not valid, or the record is under approval or already handled. Read the message.
    InvalidParamOrJobLevel,
    /// `1161002` (HTTP 400): 序列无效
    ///
    /// What it means depends on the call: a parameter or the job family is not valid, a permission is missing, or the record is under approval. Read the message.
    InvalidParamOrJobFamily,
    /// `1161003` (HTTP 400): 职务无效
    ///
    /// The job is not valid, or a permission is missing. Check `job_id`, or apply for the permission.
    JobOrPermissionInvalid,
    /// `1161004` (HTTP 400): Offer HR 无效
    ///
    /// `offer_hr_id` or another parameter is not valid, or a form could not be submitted. Check the parameters.
    OfferHrOrParamInvalid,
    /// `1161005` (HTTP 400): 直属上级无效
    ///
    /// The direct manager is not valid, or the approval has moved on. Check `direct_leader_id`, or read the process again.
    DirectLeaderOrApprovalStale,
    /// `1161006` (HTTP 400): 入职地点无效
    ///
    /// The location of joining is not valid, or all approvals are finished. Check `onboarding_location_id` or the state of the process.
    OnboardingLocationOrApprovalsEnded,
    /// `1161007` (HTTP 400): 办公地点无效
    ///
    /// The office location is not valid, or the process cannot be revoked. Check `office_location_id` or the state of the process.
    OfficeLocationOrProcessState,
    /// `1161008` (HTTP 400): 招聘类型无效
    ///
    /// The recruitment type is not valid, or the process cannot be revoked. Check `recruitment_type_id`, or read the reason in the message.
    RecruitmentTypeOrProcessState,
    /// `1161009` (HTTP 400): 人员类型无效
    ///
    /// The type of employee is not valid, or the headcount plan does not exist. Check `employee_type_id` or the plan.
    EmployeeTypeOrPlanInvalid,
    /// `1161010` (HTTP 400): 雇佣类型无效
    ///
    /// The type of employment is not valid. Check `employment_type_id`.
    EmploymentTypeInvalid,
    /// `1161011` (HTTP 400): 期限类型无效
    ///
    /// The kind of term of the contract is not valid, or the system failed. Check `duration_type_id`, or try again later.
    DurationTypeOrSystemError,
    /// `1161012` (HTTP 400): 签订类型无效
    ///
    /// The kind of signing is not valid. Check `signing_type_id`.
    SigningTypeInvalid,
    /// `1161013` (HTTP 400): 社保城市无效
    ///
    /// The social insurance city is not valid, or one of the two dates of the probation is missing. Check `social_security_city_id`, or fill in both dates.
    InsuranceCityOrProbationDates,
    /// `1161014` (HTTP 400): 公司主体无效
    ///
    /// The company is not valid. Check `company`.
    CompanyInvalid,
    /// `1161015` (HTTP 400): 部门无效
    ///
    /// The department is not valid, or the probation ends before it begins. Check `department_id` or the dates.
    DepartmentOrProbationDates,
    /// `1161016` (HTTP 400): 证件号码和在职人员重复
    ///
    /// An employee has the same number of an identity document. Check `personal_id_number`.
    IdNumberTakenByEmployee,
    /// `1161018` (HTTP 400): 合同类型无效
    ///
    /// The type of contract is not valid, or the probation is expected to end before it begins. Check `contract_type` or the dates.
    ContractTypeOrProbationDates,
    /// `1161019` (HTTP 400): 成本中心内容重复
    ///
    /// A cost center is named twice. Check `cost_center_id`.
    CostCenterDuplicate,
    /// `1161020` (HTTP 400): 成本中心分摊比例必须大于0小于等于100
    ///
    /// The share of a cost center is not a whole number from 1 to 100. Check `rate`.
    CostShareOutOfRange,
    /// `1161021` (HTTP 400): 成本中心数据不完整
    ///
    /// The data of the cost centers is incomplete, or the probation is under approval. Complete `cost_center_rate`, or wait for the approval.
    CostCentersOrProbationPending,
    /// `1161022` (HTTP 400): 成本中心无效
    ///
    /// A cost center does not exist. Check `cost_center_id`.
    CostCenterNotFound,
    /// `1161023` (HTTP 400): 成本中心的分摊比例之和需等于 100%
    ///
    /// The shares of the cost centers do not add up to 100 percent. Correct `rate`.
    CostSharesNot100,
    /// `1161024` (HTTP 400): 成本中心被停用
    ///
    /// A cost center is out of use. Choose another one.
    CostCenterDeactivated,
    /// `1161025` (HTTP 400): 成本中心将被停用
    ///
    /// A cost center goes out of use, or the feature already is in the state that was asked for. Choose another one, or do nothing.
    CostCenterOrFeatureState,
    /// `1161026` (HTTP 400): 个人邮箱和在职人员重复
    ///
    /// An employee has the same mail address. Check `email`.
    EmailTakenByEmployee,
    /// `1161027` (HTTP 400): 个人邮箱和待入职人员重复
    ///
    /// A pre-hire has the same mail address. Check `email`.
    EmailTakenByPrehire,
    /// `1161028` (HTTP 400): 手机号和在职人员重复
    ///
    /// An employee has the same telephone number. Check `phone`.
    PhoneTakenByEmployee,
    /// `1161029` (HTTP 400): 手机号和待入职人员重复
    ///
    /// A pre-hire has the same telephone number. Check `phone`.
    PhoneTakenByPrehire,
    /// `1161030` (HTTP 400): Offer id 不存在
    ///
    /// The offer does not exist. Check `offer_id`.
    OfferNotFound,
    /// `1161031` (HTTP 400): 证件号码和待入职人员重复
    ///
    /// A pre-hire has the same number of an identity document. Check the number.
    IdNumberTakenByPrehire,
    /// `1161032` (HTTP 400): 国际区号无效
    ///
    /// The country code of the telephone number is not valid. Check it.
    AreaCodeInvalid,
    /// `1161033` (HTTP 400): 手机号格式有误
    ///
    /// The mobile number is malformed. Check it.
    MobileNumberMalformed,
    /// `1161034` (HTTP 400): 工作邮箱格式有误
    ///
    /// The work mail address is malformed, or the extension of the probation is not greater than 0. Correct it.
    WorkEmailOrExtensionInvalid,
    /// `1161035` (HTTP 400): 工作邮箱域名有误
    ///
    /// The domain of the work mail address is wrong, or the extended probation does not end later. Correct it.
    EmailDomainOrExtensionEnd,
    /// `1161036` (HTTP 400): 工作邮箱和在职人员重复
    ///
    /// An employee has the same work mail address. Choose another one.
    WorkEmailTakenByEmployee,
    /// `1161037` (HTTP 400): 工作邮箱和待入职人员重复
    ///
    /// A pre-hire has the same work mail address, or length and end of the extended probation do not fit. Correct it.
    EmailTakenOrExtensionMismatch,
    /// `1161038` (HTTP 400): 工作邮箱和离职人员重复
    ///
    /// Somebody who left has the same work mail address, or the extension of the probation lacks its length or unit. Correct it.
    FormerEmailOrExtensionIncomplete,
    /// `1161039` (HTTP 400): 所填地点用途不正确，请重新填写
    ///
    /// The location is not meant for this use, or the end of the extended probation is missing. Choose another location, or fill it in.
    LocationPurposeOrExtensionMissing,
    /// `1161040` (HTTP 400): 入职地址的用途有误
    ///
    /// The address of joining is not meant for this use. Choose another one.
    OnboardingAddressPurposeWrong,
    /// `1161041` (HTTP 400): 入职地点的用途错误
    ///
    /// The location of joining is not meant for this use, or a passed probation lacks its end. Choose another one, or fill in `actual_probation_end_date`.
    OnboardingPurposeOrEndMissing,
    /// `1161042` (HTTP 400): 办公地址的用途有误
    ///
    /// The office address is not meant for this use. Choose another one.
    OfficeAddressPurposeWrong,
    /// `1161043` (HTTP 400): 办公地点的用途有误
    ///
    /// The office location is not meant for this use. Choose another one.
    OfficeLocationPurposeWrong,
    /// `1161044` (HTTP 400): 工作地点的用途有误
    ///
    /// The work location is not meant for this use. Choose another one.
    WorkLocationPurposeWrong,
    /// `1161045` (HTTP 400): 社保城市用途错误
    ///
    /// The social insurance city (China only) is not meant for this use. Choose another one.
    ChinaInsuranceCityPurposeWrong,
    /// `1161046` (HTTP 400): 社保城市用途错误
    ///
    /// The social insurance city is not meant for this use, or a probation with an end is not passed. Choose another one, or set the outcome to passed.
    InsurancePurposeOrProbationOutcome,
    /// `1161047` (HTTP 400): 公积金缴纳地地点用途错误
    ///
    /// The provident fund city is not meant for this use, or an extended probation lacks this outcome. Choose another one, or set the outcome to extended.
    ProvidentPurposeOrProbationOutcome,
    /// `1161048` (HTTP 400): 工号和待入职人员重复
    ///
    /// A pre-hire has the same employee number. Choose another one.
    EmployeeNumberTaken,
    /// `1161049` (HTTP 400): 工号格式错误
    ///
    /// The employee number is malformed. Check it.
    EmployeeNumberMalformed,
    /// `1161050` (HTTP 400): 自动编码规则已启用，无法填写工号
    ///
    /// Employee numbers are assigned automatically, and none may be given. Leave it out.
    EmployeeNumberIsAutomatic,
    /// `1161051` (HTTP 400): 入职地址和入职地点没有关联关系
    ///
    /// The address of joining does not belong to the location of joining. Check both.
    OnboardingAddressAndLocationDiffer,
    /// `1161052` (HTTP 400): 办公地址和办公地点没有关联关系
    ///
    /// The office address does not belong to the office location. Check both.
    OfficeAddressAndLocationDiffer,
    /// `1161053` (HTTP 400): 办公地址和工作地点没有关联关系
    ///
    /// The office address does not belong to the work location. Check both.
    OfficeAddressNotAtWork,
    /// `1161054` (HTTP 400): 办公地点和工作地点没有关联关系
    ///
    /// The office location does not belong to the work location. Check both.
    OfficeLocationNotAtWork,
    /// `1161055` (HTTP 400): 办公地址、办公地点和工作地点没有关联关系
    ///
    /// The office address, the office location and the work location do not belong together. Check all three.
    OfficeAndWorkPlacesDiffer,
    /// `1161056` (HTTP 400): 部门使用职务，职务需必填
    ///
    /// The department works with jobs. Fill in the job.
    JobRequired,
    /// `1161057` (HTTP 400): 部门无需使用职务，职务需为空值
    ///
    /// The department does not work with jobs. Leave the job out.
    JobMustBeEmpty,
    /// `1161063` (HTTP 400): 编制规划超编
    ///
    /// The headcount of the plan would be exceeded.
    HeadcountExceeded,
    /// `1161064` (HTTP 400): 根据当前的自动编码规则，无法生成工号。请前往「设置-人事设置-自动编码设置」中修改规则
    ///
    /// No employee number can be made by the rules for numbers. Change the rules in the settings of Feishu People.
    EmployeeNumberRuleFails,
    /// `1161065` (HTTP 400): 工号生成失败，请重试或者联系服务台
    ///
    /// The employee number could not be made. Try again; contact support if it persists.
    EmployeeNumberGenerationFailed,
    /// `1161066` (HTTP 400): 公司和人员类型为空，无法根据自动编码生成工号
    ///
    /// The rules for employee numbers need the company and the type of employee. Fill in both.
    CompanyOrEmployeeTypeEmpty,
    /// `1161068` (HTTP 400): 职务失效
    ///
    /// The job is not valid. Choose another one.
    JobNotValid,
    /// `1161069` (HTTP 400): 序列失效
    ///
    /// The job family is not valid. Choose another one.
    JobFamilyNotValid,
    /// `1161070` (HTTP 400): 职级失效
    ///
    /// The job level is not valid. Choose another one.
    JobLevelNotValid,
    /// `1161071` (HTTP 400): 职务和序列不匹配
    ///
    /// The job and the job family do not fit. Change one of them.
    JobAndFamilyMismatch,
    /// `1161072` (HTTP 400): 职务和职级不匹配
    ///
    /// The job and the job level do not fit. Change one of them.
    JobAndLevelMismatch,
    /// `1161073` (HTTP 400): 职务、序列和职级不匹配
    ///
    /// The job, the job family and the job level do not fit. Change one of them.
    JobFamilyLevelMismatch,
    /// `1161074` (HTTP 400): 序列和职级不匹配
    ///
    /// The job family and the job level do not fit. Change one of them.
    FamilyAndLevelMismatch,
    /// `1161075` (HTTP 400): 合同结束日期、合同开始日期和合同时长不一致
    ///
    /// The end of the contract does not follow from its start and length. Correct one of them.
    ContractDatesMismatch,
    /// `1161076` (HTTP 400): 其他国籍包含主国籍
    ///
    /// The further nationalities hold the main one. Leave it out.
    AdditionalNationalityIsMainOne,
    /// `1161077` (HTTP 400): 其他国籍内容重复
    ///
    /// The further nationalities hold one twice. Leave it out.
    AdditionalNationalityDuplicate,
    /// `1161078` (HTTP 400): 公民身份内容重复
    ///
    /// The citizenship statuses hold one twice. Leave it out.
    CitizenshipStatusDuplicate,
    /// `1161079` (HTTP 400): 其他国籍无效
    ///
    /// A further nationality is not valid. Check `additional_nationality_id_list`.
    AdditionalNationalityInvalid,
    /// `1161080` (HTTP 400): 公民身份无效
    ///
    /// A citizenship status is not valid. Check `citizenship_status_id_list`.
    CitizenshipStatusInvalid,
    /// `1161081` (HTTP 400): 数据驻留地无效
    ///
    /// The place where data is stored is not valid. Check `user_geo`.
    UserGeoInvalid,
    /// `1161092` (HTTP 400): 异常信息检查失败
    ///
    /// The check for wrong data failed.
    AbnormalInformationCheckFailed,
    /// `1161109` (HTTP 400): 职等失效
    ///
    /// The job grade is not valid. Choose another one.
    JobGradeInvalid,
    /// `1161110` (HTTP 400): 职等和职级不匹配
    ///
    /// The job grade and the job level do not fit. Change one of them.
    GradeAndLevelMismatch,
    /// `1161111` (HTTP 400): 流程无效
    ///
    /// The process is not valid. Choose another one.
    ProcessInvalid,
    /// `1161112` (HTTP 400): 部门使用岗位，岗位需必填
    ///
    /// The department works with positions. Fill in the position.
    PositionRequired,
    /// `1161113` (HTTP 400): 岗位不匹配
    ///
    /// The position does not fit the department, manager, job, level or the like. Correct one of them.
    PositionMismatch,
    /// `1161114` (HTTP 400): 岗位在入职日期及其之后不存在
    ///
    /// The position does not exist on or after the day of joining. Choose another one.
    PositionNotFoundOnJoining,
    /// `1161115` (HTTP 400): 岗位在入职日期及其之后存在停用版本
    ///
    /// The position goes out of use on or after the day of joining. Choose another one.
    PositionDeactivatedAfterJoining,
    /// `1161118` (HTTP 400): 工作邮箱与飞书企业邮箱中已存在的邮箱重复
    WorkEmailExistsInFeishuMail,
    /// `1161119` (HTTP 400): 工作邮箱与系统中的离职人员重复，可在飞书企业邮箱回收站中查看此邮箱
    WorkEmailBelongedToFormerEmployee,
    /// `1161120` (HTTP 400): 暂无被操作人工作邮箱编辑权限，可在「飞书管理后台」的飞书人事应用管理界面，找到应用权限以修改通讯录设置
    NoPermissionToEditWorkEmail,
    /// `1161121` (HTTP 400): 「工作邮箱」格式不正确，字母需为小写
    WorkEmailMustBeLowerCase,
    /// `1161122` (HTTP 400): 「工作邮箱」格式不正确，存在特殊字符
    WorkEmailHasSpecialCharacters,
    /// `1161123` (HTTP 400): 「工作邮箱」格式不正确
    ///
    /// The mail address is malformed. Correct `work_email`.
    EmailMalformed,
    /// `1161124` (HTTP 400): 「工作邮箱」格式不正确，总长度需小于等于 20 位
    WorkEmailTooLong,
    /// `1161125` (HTTP 400): 「工作邮箱」在账号 LDAP 已存在
    WorkEmailExistsInLdap,
    /// `1161126` (HTTP 400): 邮箱前缀包含敏感词
    WorkEmailHasSensitiveWords,
    /// `1161127` (HTTP 400): 与系统中已存在的邮箱重复
    EmailExistsInSystem,
    /// `1161131` (HTTP 400): 手机号为空
    ///
    /// The mobile number is empty. Fill it in.
    MobileNumberEmpty,
    /// `1161142` (HTTP 400): Notice period is invalid
    ///
    /// The notice period is not valid, or this task cannot be submitted. Check the periods, or `task_code`, which may not be 3, 4 or 9.
    NoticePeriodOrTaskInvalid,
    /// `1161143` (HTTP 400): Notice period is invalid with not editable condition
    NoticePeriodNotEditable,
    /// `1161144` (HTTP 400): Notice period rule not match
    NoticePeriodRuleDoesNotMatch,
    /// `1161145` (HTTP 400): 你已填写默认成本中心（手动选择），“是否继承岗位/部门的默认成本中心”必须为空或者“否”
    ///
    /// A default cost center is given although it is to be inherited. Set `is_herit` to false or leave it out.
    DefaultCostCenterNotExpected,
    /// `1161146` (HTTP 400): 是否继承岗位/部门的默认成本中心”填写为否，请补充默认成本中心（手动选择）
    ///
    /// The default cost center is not to be inherited and is missing. Fill it in.
    DefaultCostCenterMissing,
    /// `1161147` (HTTP 400): 入职日期缺失，无法补充默认成本中心或者成本分摊的生效日期
    ///
    /// The day of joining is missing, from which the default cost center or the split of the cost takes effect. Fill it in.
    JoiningDateMissing,
    /// `1161148` (HTTP 400): 部门/岗位上的默认成本中心为空，无法继承
    ///
    /// The department or position has no default cost center to inherit.
    NoDefaultCostCenter,
    /// `1161149` (HTTP 400): 成本分摊中的成本中心和分摊比例需填写完整
    ///
    /// The split of the cost lacks a cost center or a share. Fill in both.
    CostAllocationIncomplete,
    /// `1161150` (HTTP 400): offer_id与offer查找字段不匹配
    ///
    /// `offer_id` and `offer` do not fit. Correct one of them.
    OfferMismatch,
    /// `1161151` (HTTP 400): ats_application_id与application查找字段不匹配
    ///
    /// `ats_application_id` and `application` do not fit. Correct one of them.
    ApplicationMismatch,
    /// `1161152` (HTTP 400): offer查找字段有值时offer_id (text) 必填
    ///
    /// `offer` is given without `offer_id`. Fill in both.
    OfferIdMissing,
    /// `1161153` (HTTP 400): application查找字段有值时ats_application_id (text)必填
    ///
    /// `application` is given without `ats_application_id`. Fill in both.
    ApplicationIdMissing,
    /// `1161160` (HTTP 400): 部门在入职日期时可能不存在或无效
    ///
    /// The department may not exist or not be in use on the day of joining. Choose another one.
    DepartmentUnavailableOnJoining,
    /// `1161161` (HTTP 400): 岗位在入职日期时可能不存在或无效
    ///
    /// The position may not exist or not be in use on the day of joining. Choose another one.
    PositionUnavailableOnJoining,
    /// `1167037` (HTTP 400): 个人电话和在职人员重复
    ///
    /// An employee has the same personal telephone number. Check `phone`.
    PhoneNumberTaken,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreatePreHireError: CODES {
    SystemError = 1161000 + 5, InvalidParamOrJobLevel = 1161001 + 6,
    InvalidParamOrJobFamily = 1161002 + 6, JobOrPermissionInvalid = 1161003 + 3,
    OfferHrOrParamInvalid = 1161004, DirectLeaderOrApprovalStale = 1161005 + 2,
    OnboardingLocationOrApprovalsEnded = 1161006 + 1, OfficeLocationOrProcessState = 1161007 + 1,
    RecruitmentTypeOrProcessState = 1161008 + 2, EmployeeTypeOrPlanInvalid = 1161009 + 2,
    EmploymentTypeInvalid = 1161010 + 1, DurationTypeOrSystemError = 1161011 + 1,
    SigningTypeInvalid = 1161012 + 1, InsuranceCityOrProbationDates = 1161013 + 2,
    CompanyInvalid = 1161014 + 1, DepartmentOrProbationDates = 1161015 + 2,
    IdNumberTakenByEmployee = 1161016 + 1, ContractTypeOrProbationDates = 1161018 + 2,
    CostCenterDuplicate = 1161019, CostShareOutOfRange = 1161020,
    CostCentersOrProbationPending = 1161021 + 1, CostCenterNotFound = 1161022,
    CostSharesNot100 = 1161023, CostCenterDeactivated = 1161024,
    CostCenterOrFeatureState = 1161025 + 1, EmailTakenByEmployee = 1161026 + 1,
    EmailTakenByPrehire = 1161027 + 1, PhoneTakenByEmployee = 1161028 + 1,
    PhoneTakenByPrehire = 1161029 + 1, OfferNotFound = 1161030,
    IdNumberTakenByPrehire = 1161031 + 1, AreaCodeInvalid = 1161032 + 1,
    MobileNumberMalformed = 1161033 + 1, WorkEmailOrExtensionInvalid = 1161034 + 2,
    EmailDomainOrExtensionEnd = 1161035 + 2, WorkEmailTakenByEmployee = 1161036 + 1,
    EmailTakenOrExtensionMismatch = 1161037 + 2, FormerEmailOrExtensionIncomplete = 1161038 + 2,
    LocationPurposeOrExtensionMissing = 1161039 + 3, OnboardingAddressPurposeWrong = 1161040 + 1,
    OnboardingPurposeOrEndMissing = 1161041 + 2, OfficeAddressPurposeWrong = 1161042 + 1,
    OfficeLocationPurposeWrong = 1161043 + 1, WorkLocationPurposeWrong = 1161044 + 1,
    ChinaInsuranceCityPurposeWrong = 1161045 + 1, InsurancePurposeOrProbationOutcome = 1161046 + 2,
    ProvidentPurposeOrProbationOutcome = 1161047 + 2, EmployeeNumberTaken = 1161048 + 1,
    EmployeeNumberMalformed = 1161049 + 1, EmployeeNumberIsAutomatic = 1161050 + 1,
    OnboardingAddressAndLocationDiffer = 1161051 + 1, OfficeAddressAndLocationDiffer = 1161052 + 1,
    OfficeAddressNotAtWork = 1161053 + 1, OfficeLocationNotAtWork = 1161054 + 1,
    OfficeAndWorkPlacesDiffer = 1161055 + 1, JobRequired = 1161056 + 1,
    JobMustBeEmpty = 1161057 + 1, HeadcountExceeded = 1161063 + 1,
    EmployeeNumberRuleFails = 1161064 + 1, EmployeeNumberGenerationFailed = 1161065 + 2,
    CompanyOrEmployeeTypeEmpty = 1161066 + 1, JobNotValid = 1161068 + 1,
    JobFamilyNotValid = 1161069 + 1, JobLevelNotValid = 1161070 + 1,
    JobAndFamilyMismatch = 1161071 + 1, JobAndLevelMismatch = 1161072 + 1,
    JobFamilyLevelMismatch = 1161073 + 1, FamilyAndLevelMismatch = 1161074 + 1,
    ContractDatesMismatch = 1161075 + 1, AdditionalNationalityIsMainOne = 1161076 + 1,
    AdditionalNationalityDuplicate = 1161077 + 1, CitizenshipStatusDuplicate = 1161078 + 1,
    AdditionalNationalityInvalid = 1161079 + 1, CitizenshipStatusInvalid = 1161080 + 1,
    UserGeoInvalid = 1161081 + 1, AbnormalInformationCheckFailed = 1161092 + 1,
    JobGradeInvalid = 1161109, GradeAndLevelMismatch = 1161110, ProcessInvalid = 1161111,
    PositionRequired = 1161112, PositionMismatch = 1161113, PositionNotFoundOnJoining = 1161114,
    PositionDeactivatedAfterJoining = 1161115, WorkEmailExistsInFeishuMail = 1161118 + 1,
    WorkEmailBelongedToFormerEmployee = 1161119 + 1, NoPermissionToEditWorkEmail = 1161120 + 1,
    WorkEmailMustBeLowerCase = 1161121 + 1, WorkEmailHasSpecialCharacters = 1161122 + 1,
    EmailMalformed = 1161123 + 1, WorkEmailTooLong = 1161124 + 1,
    WorkEmailExistsInLdap = 1161125 + 1, WorkEmailHasSensitiveWords = 1161126 + 1,
    EmailExistsInSystem = 1161127 + 1, MobileNumberEmpty = 1161131,
    NoticePeriodOrTaskInvalid = 1161142 + 1, NoticePeriodNotEditable = 1161143,
    NoticePeriodRuleDoesNotMatch = 1161144, DefaultCostCenterNotExpected = 1161145,
    DefaultCostCenterMissing = 1161146, JoiningDateMissing = 1161147, NoDefaultCostCenter = 1161148,
    CostAllocationIncomplete = 1161149, OfferMismatch = 1161150, ApplicationMismatch = 1161151,
    OfferIdMissing = 1161152, ApplicationIdMissing = 1161153,
    DepartmentUnavailableOnJoining = 1161160 + 1, PositionUnavailableOnJoining = 1161161,
    PhoneNumberTaken = 1167037 + 1
});

/// Deletes a pre-hire, who can no longer be found.
///
/// [`DELETE /open-apis/corehr/v2/pre_hires/:pre_hire_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/delete>) gives [`DeletePreHireResponse`] or fails with [`DeletePreHireError`].
///
/// Token: tenant. Scopes, any one of: `corehr:pre_hire:delete`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeletePreHire::new(pre_hire_id)).await?;
/// ```
#[doc(alias("corehr.v2.pre_hire.delete", "/open-apis/corehr/v2/pre_hires/:pre_hire_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePreHire {
    /// The pre-hire, who is to join but has not yet. Example: `7345005664477775407`.
    pub pre_hire_id: String,
}

crate::request_builder!(DeletePreHire { pre_hire_id(impl Into<String>).into(); });
crate::request!(DeletePreHire -> DeletePreHireResponse, DeletePreHireError {
    "corehr.v2.pre_hire.delete", DELETE "/open-apis/corehr/v2/pre_hires/:pre_hire_id", [Tenant],
    read_value Data, None, SCOPES = ["corehr:pre_hire:delete"], LIMITS = [1000 in 60, 50 in 1];
    Path pre_hire_id "pre_hire_id"
});

/// What `corehr.v2.pre_hire.delete` answers with.
pub type DeletePreHireResponse = crate::Empty;

/// What `corehr.v2.pre_hire.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeletePreHireError {
    /// `1160001` (HTTP 400): 参数无效
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid1160001,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeletePreHireError: CODES { ParamIsInvalid1160001 = 1160001 + 4 });

/// Changes the named fields of a pre-hire, within the app's data permissions; a field that is named but not sent is emptied.
///
/// [`PATCH /open-apis/corehr/v2/pre_hires/:pre_hire_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/patch>) gives [`PatchPreHireResponse`] or fails with [`PatchPreHireError`].
///
/// Token: tenant. Scopes, any one of: `corehr:pre_hire:update`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(PatchPreHire::new(pre_hire_id)).await?;
/// ```
#[doc(alias("corehr.v2.pre_hire.patch", "/open-apis/corehr/v2/pre_hires/:pre_hire_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchPreHire {
    /// The pre-hire, who is to join but has not yet. Example: `7345005664477775411`.
    pub pre_hire_id: String,
    /// The personal data to change.
    pub basic_info_update: Option<BasicInfoUpdate>,
    /// The data of the pre-hire to change.
    pub offer_info_update: Option<OfferInfoUpdate>,
    /// The built-in fields to change; one that is named here but not sent is emptied. Example: `["basic_info_update.names"]`.
    pub standard_update_fields: Option<Vec<String>>,
    /// The custom fields of the pre-hire to change; one that is named here but not sent is emptied. Example: `["custom_field1__c"]`.
    pub custom_update_fields: Option<Vec<String>>,
    /// The custom fields of the personal data to change; one that is named here but not sent is emptied. Example: `["custom_field1__c"]`.
    pub person_custom_update_fields: Option<Vec<String>>,
}

crate::request_builder!(PatchPreHire {
    pre_hire_id(impl Into<String>).into();
    basic_info_update(BasicInfoUpdate), offer_info_update(OfferInfoUpdate),
    standard_update_fields(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    custom_update_fields(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    person_custom_update_fields(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(PatchPreHire -> PatchPreHireResponse, PatchPreHireError {
    "corehr.v2.pre_hire.patch", PATCH "/open-apis/corehr/v2/pre_hires/:pre_hire_id", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:pre_hire:update"], LIMITS = [1000 in 60, 50 in 1];
    Path pre_hire_id "pre_hire_id", Body basic_info_update "basic_info_update",
    Body offer_info_update "offer_info_update",
    Body standard_update_fields "standard_update_fields",
    Body custom_update_fields "custom_update_fields",
    Body person_custom_update_fields "person_custom_update_fields"
});

/// What `corehr.v2.pre_hire.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchPreHireResponse {
    /// The pre-hire, who is to join but has not yet.
    pub pre_hire_id: Option<String>,
}

crate::object!(PatchPreHireResponse { pre_hire_id "pre_hire_id" });

/// What `corehr.v2.pre_hire.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchPreHireError {
    /// `1161000` (HTTP 500): 系统错误
    ///
    /// The system failed, or the reorganization does not exist. Try again, or check the id.
    SystemError,
    /// `1161001` (HTTP 400): 职级无效
    ///
    /// What it means depends on the call: a parameter or the job level is not valid, or the record is under approval or already handled. Read the message.
    InvalidParamOrJobLevel,
    /// `1161002` (HTTP 400): 序列无效
    ///
    /// What it means depends on the call: a parameter or the job family is not valid, a permission is missing, or the record is under approval. Read the message.
    InvalidParamOrJobFamily,
    /// `1161003` (HTTP 400): 职务无效
    ///
    /// The job is not valid, or a permission is missing. Check `job_id`, or apply for the permission.
    JobOrPermissionInvalid,
    /// `1161004` (HTTP 400): Offer HR 无效
    ///
    /// `offer_hr_id` or another parameter is not valid, or a form could not be submitted. Check the parameters.
    OfferHrOrParamInvalid,
    /// `1161005` (HTTP 400): 直属上级无效
    ///
    /// The direct manager is not valid, or the approval has moved on. Check `direct_leader_id`, or read the process again.
    DirectLeaderOrApprovalStale,
    /// `1161006` (HTTP 400): 入职地点无效
    ///
    /// The location of joining is not valid, or all approvals are finished. Check `onboarding_location_id` or the state of the process.
    OnboardingLocationOrApprovalsEnded,
    /// `1161007` (HTTP 400): 办公地点无效
    ///
    /// The office location is not valid, or the process cannot be revoked. Check `office_location_id` or the state of the process.
    OfficeLocationOrProcessState,
    /// `1161008` (HTTP 400): 招聘类型无效
    ///
    /// The recruitment type is not valid, or the process cannot be revoked. Check `recruitment_type_id`, or read the reason in the message.
    RecruitmentTypeOrProcessState,
    /// `1161009` (HTTP 400): 人员类型无效
    ///
    /// The type of employee is not valid, or the headcount plan does not exist. Check `employee_type_id` or the plan.
    EmployeeTypeOrPlanInvalid,
    /// `1161010` (HTTP 400): 雇佣类型无效
    ///
    /// The type of employment is not valid. Check `employment_type_id`.
    EmploymentTypeInvalid,
    /// `1161011` (HTTP 400): 期限类型无效
    ///
    /// The kind of term of the contract is not valid, or the system failed. Check `duration_type_id`, or try again later.
    DurationTypeOrSystemError,
    /// `1161012` (HTTP 400): 签订类型无效
    ///
    /// The kind of signing is not valid. Check `signing_type_id`.
    SigningTypeInvalid,
    /// `1161013` (HTTP 400): 社保城市无效
    ///
    /// The social insurance city is not valid, or one of the two dates of the probation is missing. Check `social_security_city_id`, or fill in both dates.
    InsuranceCityOrProbationDates,
    /// `1161014` (HTTP 400): 公司主体无效
    ///
    /// The company is not valid. Check `company`.
    CompanyInvalid,
    /// `1161015` (HTTP 400): 部门无效
    ///
    /// The department is not valid, or the probation ends before it begins. Check `department_id` or the dates.
    DepartmentOrProbationDates,
    /// `1161016` (HTTP 400): 证件号码和在职人员重复
    ///
    /// An employee has the same number of an identity document. Check `personal_id_number`.
    IdNumberTakenByEmployee,
    /// `1161018` (HTTP 400): 合同类型无效
    ///
    /// The type of contract is not valid, or the probation is expected to end before it begins. Check `contract_type` or the dates.
    ContractTypeOrProbationDates,
    /// `1161019` (HTTP 400): 成本中心内容重复
    ///
    /// A cost center is named twice. Check `cost_center_id`.
    CostCenterDuplicate,
    /// `1161020` (HTTP 400): 成本中心分摊比例必须大于0小于等于100
    ///
    /// The share of a cost center is not a whole number from 1 to 100. Check `rate`.
    CostShareOutOfRange,
    /// `1161021` (HTTP 400): 成本中心数据不完整
    ///
    /// The data of the cost centers is incomplete, or the probation is under approval. Complete `cost_center_rate`, or wait for the approval.
    CostCentersOrProbationPending,
    /// `1161022` (HTTP 400): 成本中心无效
    ///
    /// A cost center does not exist. Check `cost_center_id`.
    CostCenterNotFound,
    /// `1161023` (HTTP 400): 成本中心的分摊比例之和需等于 100%
    ///
    /// The shares of the cost centers do not add up to 100 percent. Correct `rate`.
    CostSharesNot100,
    /// `1161024` (HTTP 400): 成本中心被停用
    ///
    /// A cost center is out of use. Choose another one.
    CostCenterDeactivated,
    /// `1161025` (HTTP 400): 成本中心将被停用
    ///
    /// A cost center goes out of use, or the feature already is in the state that was asked for. Choose another one, or do nothing.
    CostCenterOrFeatureState,
    /// `1161026` (HTTP 400): 个人邮箱和在职人员重复
    ///
    /// An employee has the same mail address. Check `email`.
    EmailTakenByEmployee,
    /// `1161027` (HTTP 400): 个人邮箱和待入职人员重复
    ///
    /// A pre-hire has the same mail address. Check `email`.
    EmailTakenByPrehire,
    /// `1161028` (HTTP 400): 手机号和在职人员重复
    ///
    /// An employee has the same telephone number. Check `phone`.
    PhoneTakenByEmployee,
    /// `1161029` (HTTP 400): 手机号和待入职人员重复
    ///
    /// A pre-hire has the same telephone number. Check `phone`.
    PhoneTakenByPrehire,
    /// `1161030` (HTTP 400): Offer id 不存在
    ///
    /// The offer does not exist. Check `offer_id`.
    OfferNotFound,
    /// `1161031` (HTTP 400): 证件号码和待入职人员重复
    ///
    /// A pre-hire has the same number of an identity document. Check the number.
    IdNumberTakenByPrehire,
    /// `1161032` (HTTP 400): 国际区号无效
    ///
    /// The country code of the telephone number is not valid. Check it.
    AreaCodeInvalid,
    /// `1161033` (HTTP 400): 手机号格式有误
    ///
    /// The mobile number is malformed. Check it.
    MobileNumberMalformed,
    /// `1161034` (HTTP 400): 工作邮箱格式有误
    ///
    /// The work mail address is malformed, or the extension of the probation is not greater than 0. Correct it.
    WorkEmailOrExtensionInvalid,
    /// `1161035` (HTTP 400): 工作邮箱域名有误
    ///
    /// The domain of the work mail address is wrong, or the extended probation does not end later. Correct it.
    EmailDomainOrExtensionEnd,
    /// `1161036` (HTTP 400): 工作邮箱和在职人员重复
    ///
    /// An employee has the same work mail address. Choose another one.
    WorkEmailTakenByEmployee,
    /// `1161037` (HTTP 400): 工作邮箱和待入职人员重复
    ///
    /// A pre-hire has the same work mail address, or length and end of the extended probation do not fit. Correct it.
    EmailTakenOrExtensionMismatch,
    /// `1161038` (HTTP 400): 工作邮箱和离职人员重复
    ///
    /// Somebody who left has the same work mail address, or the extension of the probation lacks its length or unit. Correct it.
    FormerEmailOrExtensionIncomplete,
    /// `1161039` (HTTP 400): 地点用途有误
    ///
    /// The location is not meant for this use, or the end of the extended probation is missing. Choose another location, or fill it in.
    LocationPurposeOrExtensionMissing,
    /// `1161040` (HTTP 400): 入职地址的用途有误
    ///
    /// The address of joining is not meant for this use. Choose another one.
    OnboardingAddressPurposeWrong,
    /// `1161041` (HTTP 400): 入职地点的用途错误
    ///
    /// The location of joining is not meant for this use, or a passed probation lacks its end. Choose another one, or fill in `actual_probation_end_date`.
    OnboardingPurposeOrEndMissing,
    /// `1161042` (HTTP 400): 办公地址的用途有误
    ///
    /// The office address is not meant for this use. Choose another one.
    OfficeAddressPurposeWrong,
    /// `1161043` (HTTP 400): 办公地点的用途有误
    ///
    /// The office location is not meant for this use. Choose another one.
    OfficeLocationPurposeWrong,
    /// `1161044` (HTTP 400): 工作地点的用途有误
    ///
    /// The work location is not meant for this use. Choose another one.
    WorkLocationPurposeWrong,
    /// `1161045` (HTTP 400): 社保城市用途错误
    ///
    /// The social insurance city (China only) is not meant for this use. Choose another one.
    ChinaInsuranceCityPurposeWrong,
    /// `1161046` (HTTP 400): 社保城市用途错误
    ///
    /// The social insurance city is not meant for this use, or a probation with an end is not passed. Choose another one, or set the outcome to passed.
    InsurancePurposeOrProbationOutcome,
    /// `1161047` (HTTP 400): 公积金缴纳地地点用途错误
    ///
    /// The provident fund city is not meant for this use, or an extended probation lacks this outcome. Choose another one, or set the outcome to extended.
    ProvidentPurposeOrProbationOutcome,
    /// `1161048` (HTTP 400): 工号和待入职人员重复
    ///
    /// A pre-hire has the same employee number. Choose another one.
    EmployeeNumberTaken,
    /// `1161049` (HTTP 400): 工号格式错误
    ///
    /// The employee number is malformed. Check it.
    EmployeeNumberMalformed,
    /// `1161050` (HTTP 400): 自动编码规则已启用，无法填写工号
    ///
    /// Employee numbers are assigned automatically, and none may be given. Leave it out.
    EmployeeNumberIsAutomatic,
    /// `1161051` (HTTP 400): 入职地址和入职地点没有关联关系
    ///
    /// The address of joining does not belong to the location of joining. Check both.
    OnboardingAddressAndLocationDiffer,
    /// `1161052` (HTTP 400): 办公地址和办公地点没有关联关系
    ///
    /// The office address does not belong to the office location. Check both.
    OfficeAddressAndLocationDiffer,
    /// `1161053` (HTTP 400): 办公地址和工作地点没有关联关系
    ///
    /// The office address does not belong to the work location. Check both.
    OfficeAddressNotAtWork,
    /// `1161054` (HTTP 400): 办公地点和工作地点没有关联关系
    ///
    /// The office location does not belong to the work location. Check both.
    OfficeLocationNotAtWork,
    /// `1161055` (HTTP 400): 办公地址、办公地点和工作地点没有关联关系
    ///
    /// The office address, the office location and the work location do not belong together. Check all three.
    OfficeAndWorkPlacesDiffer,
    /// `1161056` (HTTP 400): 部门使用职务，职务需必填
    ///
    /// The department works with jobs. Fill in the job.
    JobRequired,
    /// `1161057` (HTTP 400): 部门无需使用职务，职务需为空值
    ///
    /// The department does not work with jobs. Leave the job out.
    JobMustBeEmpty,
    /// `1161063` (HTTP 400): 编制规划超编
    ///
    /// The headcount of the plan would be exceeded.
    HeadcountExceeded,
    /// `1161064` (HTTP 400): 根据当前的自动编码规则，无法生成工号。请前往「设置-人事设置-自动编码设置」中修改规则
    ///
    /// No employee number can be made by the rules for numbers. Change the rules in the settings of Feishu People.
    EmployeeNumberRuleFails,
    /// `1161065` (HTTP 400): 工号生成失败，请重试或者联系技术支持
    ///
    /// The employee number could not be made. Try again; contact support if it persists.
    EmployeeNumberGenerationFailed,
    /// `1161066` (HTTP 400): 公司和人员类型为空，无法根据自动编码生成工号
    ///
    /// The rules for employee numbers need the company and the type of employee. Fill in both.
    CompanyOrEmployeeTypeEmpty,
    /// `1161068` (HTTP 400): 职务失效
    ///
    /// The job is not valid. Choose another one.
    JobNotValid,
    /// `1161069` (HTTP 400): 序列失效
    ///
    /// The job family is not valid. Choose another one.
    JobFamilyNotValid,
    /// `1161070` (HTTP 400): 职级失效
    ///
    /// The job level is not valid. Choose another one.
    JobLevelNotValid,
    /// `1161071` (HTTP 400): 职务和序列不匹配
    ///
    /// The job and the job family do not fit. Change one of them.
    JobAndFamilyMismatch,
    /// `1161072` (HTTP 400): 职务和职级不匹配
    ///
    /// The job and the job level do not fit. Change one of them.
    JobAndLevelMismatch,
    /// `1161073` (HTTP 400): 职务、序列和职级不匹配
    ///
    /// The job, the job family and the job level do not fit. Change one of them.
    JobFamilyLevelMismatch,
    /// `1161074` (HTTP 400): 序列和职级不匹配
    ///
    /// The job family and the job level do not fit. Change one of them.
    FamilyAndLevelMismatch,
    /// `1161075` (HTTP 400): 合同结束日期、合同开始日期和合同时长不一致
    ///
    /// The end of the contract does not follow from its start and length. Correct one of them.
    ContractDatesMismatch,
    /// `1161076` (HTTP 400): 其他国籍包含主国籍
    ///
    /// The further nationalities hold the main one. Leave it out.
    AdditionalNationalityIsMainOne,
    /// `1161077` (HTTP 400): 其他国籍内容重复
    ///
    /// The further nationalities hold one twice. Leave it out.
    AdditionalNationalityDuplicate,
    /// `1161078` (HTTP 400): 公民身份内容重复
    ///
    /// The citizenship statuses hold one twice. Leave it out.
    CitizenshipStatusDuplicate,
    /// `1161079` (HTTP 400): 其他国籍无效
    ///
    /// A further nationality is not valid. Check `additional_nationality_id_list`.
    AdditionalNationalityInvalid,
    /// `1161080` (HTTP 400): 公民身份无效
    ///
    /// A citizenship status is not valid. Check `citizenship_status_id_list`.
    CitizenshipStatusInvalid,
    /// `1161092` (HTTP 400): 异常信息检查失败
    ///
    /// The check for wrong data failed.
    AbnormalInformationCheckFailed,
    /// `1161097` (HTTP 400): 权限被拒绝，请联系技术支持
    ///
    /// Permission was denied. Contact the administrator.
    PermissionDenied,
    /// `1161108` (HTTP 400): 待入职人员已完成入职，无法更新信息
    ///
    /// The person has already joined, and the pre-hire can no longer be changed.
    PrehireAlreadyJoined,
    /// `1161109` (HTTP 400): 职等失效
    ///
    /// The job grade is not valid. Choose another one.
    JobGradeInvalid,
    /// `1161112` (HTTP 400): 部门使用岗位，岗位需必填
    ///
    /// The department works with positions. Fill in the position.
    PositionRequired,
    /// `1161113` (HTTP 400): 岗位不匹配
    ///
    /// The position does not fit the department, manager, job, level or the like. Correct one of them.
    PositionMismatch,
    /// `1161114` (HTTP 400): 岗位在入职日期及其之后不存在
    ///
    /// The position does not exist on or after the day of joining. Choose another one.
    PositionNotFoundOnJoining,
    /// `1161115` (HTTP 400): 岗位在入职日期及其之后存在停用版本
    ///
    /// The position goes out of use on or after the day of joining. Choose another one.
    PositionDeactivatedAfterJoining,
    /// `1161116` (HTTP 400): 更新待入职获取锁失败
    ///
    /// Somebody else is changing it at the same time. Try again later.
    ConcurrentChange,
    /// `1161142` (HTTP 400): 通知期信息不合法
    ///
    /// The notice period is not valid, or this task cannot be submitted. Check the periods, or `task_code`, which may not be 3, 4 or 9.
    NoticePeriodOrTaskInvalid,
    /// `1161143` (HTTP 400): 通知期信息无效，不可编辑
    NoticePeriodNotEditable,
    /// `1161144` (HTTP 400): 通知期规则不匹配
    NoticePeriodRuleDoesNotMatch,
    /// `1161145` (HTTP 400): 你已填写默认成本中心（手动选择），“是否继承岗位/部门的默认成本中心”必须为空或者“否”
    ///
    /// A default cost center is given although it is to be inherited. Set `is_herit` to false or leave it out.
    DefaultCostCenterNotExpected,
    /// `1161146` (HTTP 400): 是否继承岗位/部门的默认成本中心”填写为否，请补充默认成本中心（手动选择）
    ///
    /// The default cost center is not to be inherited and is missing. Fill it in.
    DefaultCostCenterMissing,
    /// `1161147` (HTTP 400): 入职日期缺失，无法补充默认成本中心或者成本分摊的生效日期
    ///
    /// The day of joining is missing, from which the default cost center or the split of the cost takes effect. Fill it in.
    JoiningDateMissing,
    /// `1161148` (HTTP 400): 部门/岗位上的默认成本中心为空，无法继承
    ///
    /// The department or position has no default cost center to inherit.
    NoDefaultCostCenter,
    /// `1161149` (HTTP 400): 成本分摊中的成本中心和分摊比例需填写完整
    ///
    /// The split of the cost lacks a cost center or a share. Fill in both.
    CostAllocationIncomplete,
    /// `1161160` (HTTP 400): 该部门在入职日期时可能不存在或无效。
    ///
    /// The department may not exist or not be in use on the day of joining. Choose another one.
    DepartmentUnavailableOnJoining,
    /// `1161161` (HTTP 400): 岗位在入职日期时可能不存在或无效。
    ///
    /// The position may not exist or not be in use on the day of joining. Choose another one.
    PositionUnavailableOnJoining,
    /// `1167037` (HTTP 400): 个人电话和在职人员重复
    ///
    /// An employee has the same personal telephone number. Check `phone`.
    PhoneNumberTaken,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchPreHireError: CODES {
    SystemError = 1161000 + 5, InvalidParamOrJobLevel = 1161001 + 6,
    InvalidParamOrJobFamily = 1161002 + 6, JobOrPermissionInvalid = 1161003 + 3,
    OfferHrOrParamInvalid = 1161004, DirectLeaderOrApprovalStale = 1161005 + 2,
    OnboardingLocationOrApprovalsEnded = 1161006 + 1, OfficeLocationOrProcessState = 1161007 + 1,
    RecruitmentTypeOrProcessState = 1161008 + 2, EmployeeTypeOrPlanInvalid = 1161009 + 2,
    EmploymentTypeInvalid = 1161010 + 1, DurationTypeOrSystemError = 1161011 + 1,
    SigningTypeInvalid = 1161012 + 1, InsuranceCityOrProbationDates = 1161013 + 2,
    CompanyInvalid = 1161014 + 1, DepartmentOrProbationDates = 1161015 + 2,
    IdNumberTakenByEmployee = 1161016 + 1, ContractTypeOrProbationDates = 1161018 + 2,
    CostCenterDuplicate = 1161019, CostShareOutOfRange = 1161020,
    CostCentersOrProbationPending = 1161021 + 1, CostCenterNotFound = 1161022,
    CostSharesNot100 = 1161023, CostCenterDeactivated = 1161024,
    CostCenterOrFeatureState = 1161025 + 1, EmailTakenByEmployee = 1161026 + 1,
    EmailTakenByPrehire = 1161027 + 1, PhoneTakenByEmployee = 1161028 + 1,
    PhoneTakenByPrehire = 1161029 + 1, OfferNotFound = 1161030,
    IdNumberTakenByPrehire = 1161031 + 1, AreaCodeInvalid = 1161032 + 1,
    MobileNumberMalformed = 1161033 + 1, WorkEmailOrExtensionInvalid = 1161034 + 2,
    EmailDomainOrExtensionEnd = 1161035 + 2, WorkEmailTakenByEmployee = 1161036 + 1,
    EmailTakenOrExtensionMismatch = 1161037 + 2, FormerEmailOrExtensionIncomplete = 1161038 + 2,
    LocationPurposeOrExtensionMissing = 1161039 + 2, OnboardingAddressPurposeWrong = 1161040 + 1,
    OnboardingPurposeOrEndMissing = 1161041 + 2, OfficeAddressPurposeWrong = 1161042 + 1,
    OfficeLocationPurposeWrong = 1161043 + 1, WorkLocationPurposeWrong = 1161044 + 1,
    ChinaInsuranceCityPurposeWrong = 1161045 + 1, InsurancePurposeOrProbationOutcome = 1161046 + 2,
    ProvidentPurposeOrProbationOutcome = 1161047 + 2, EmployeeNumberTaken = 1161048 + 1,
    EmployeeNumberMalformed = 1161049 + 1, EmployeeNumberIsAutomatic = 1161050 + 1,
    OnboardingAddressAndLocationDiffer = 1161051 + 1, OfficeAddressAndLocationDiffer = 1161052 + 1,
    OfficeAddressNotAtWork = 1161053 + 1, OfficeLocationNotAtWork = 1161054 + 1,
    OfficeAndWorkPlacesDiffer = 1161055 + 1, JobRequired = 1161056 + 1,
    JobMustBeEmpty = 1161057 + 1, HeadcountExceeded = 1161063 + 1,
    EmployeeNumberRuleFails = 1161064 + 1, EmployeeNumberGenerationFailed = 1161065 + 1,
    CompanyOrEmployeeTypeEmpty = 1161066 + 1, JobNotValid = 1161068 + 1,
    JobFamilyNotValid = 1161069 + 1, JobLevelNotValid = 1161070 + 1,
    JobAndFamilyMismatch = 1161071 + 1, JobAndLevelMismatch = 1161072 + 1,
    JobFamilyLevelMismatch = 1161073 + 1, FamilyAndLevelMismatch = 1161074 + 1,
    ContractDatesMismatch = 1161075 + 1, AdditionalNationalityIsMainOne = 1161076 + 1,
    AdditionalNationalityDuplicate = 1161077 + 1, CitizenshipStatusDuplicate = 1161078 + 1,
    AdditionalNationalityInvalid = 1161079 + 1, CitizenshipStatusInvalid = 1161080 + 1,
    AbnormalInformationCheckFailed = 1161092 + 1, PermissionDenied = 1161097 + 2,
    PrehireAlreadyJoined = 1161108, JobGradeInvalid = 1161109, PositionRequired = 1161112,
    PositionMismatch = 1161113, PositionNotFoundOnJoining = 1161114,
    PositionDeactivatedAfterJoining = 1161115, ConcurrentChange = 1161116 + 1,
    NoticePeriodOrTaskInvalid = 1161142 + 2, NoticePeriodNotEditable = 1161143 + 1,
    NoticePeriodRuleDoesNotMatch = 1161144 + 1, DefaultCostCenterNotExpected = 1161145,
    DefaultCostCenterMissing = 1161146, JoiningDateMissing = 1161147, NoDefaultCostCenter = 1161148,
    CostAllocationIncomplete = 1161149, DepartmentUnavailableOnJoining = 1161160,
    PositionUnavailableOnJoining = 1161161 + 1, PhoneNumberTaken = 1167037 + 1
});

/// Gets pre-hires by id with the fields that are asked for, best fewer than 10 people and 50 fields a call.
///
/// [`POST /open-apis/corehr/v2/pre_hires/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/query>) gives [`QueryPreHireResponse`] or fails with [`QueryPreHireError`].
///
/// Token: tenant. Scopes, any one of: `corehr:pre_hire:read_only`. Scopes for some fields: `corehr:contract.company:read`, `corehr:contract.period:read`, `corehr:employment.compensation_type:read`, `corehr:employment.custom_field:read`, `corehr:employment.has_offer_salary:read`, `corehr:employment.job:read`, `corehr:employment.job_level:read`, `corehr:employment.non_compete_covenant:read`, `corehr:employment.pay_group:read`, `corehr:employment.position:read`, `corehr:employment.position:write`, `corehr:employment.recruitment_project_id:read`, `corehr:person.address:read`, `corehr:person.address:write`, `corehr:person.bank_account:read`, `corehr:person.bank_account:write`, `corehr:person.born_country_region:read`, `corehr:person.custom_field:read`, `corehr:person.date_entered_workforce:read`, `corehr:person.date_entered_workforce:write`, `corehr:person.date_of_birth:read`, `corehr:person.date_of_birth:write`, `corehr:person.dependent:read`, `corehr:person.dependent:write`, `corehr:person.education:read`, `corehr:person.education:write`, `corehr:person.email:read`, `corehr:person.email:write`, `corehr:person.emergency_contact:read`, `corehr:person.emergency_contact:write`, `corehr:person.gender:read`, `corehr:person.gender:write`, `corehr:person.hukou:read`, `corehr:person.hukou:write`, `corehr:person.is_disabled:read`, `corehr:person.is_old_alone:read`, `corehr:person.legal_name:read`, `corehr:person.legal_name:write`, `corehr:person.marital_status:read`, `corehr:person.marital_status:write`, `corehr:person.martyr_family:read`, `corehr:person.martyr_family:write`, `corehr:person.national_id:read`, `corehr:person.national_id:write`, `corehr:person.nationality:read`, `corehr:person.native_region:read`, `corehr:person.native_region:write`, `corehr:person.passport_number:read`, `corehr:person.personal_profile:read`, `corehr:person.personal_profile:write`, `corehr:person.phone:read`, `corehr:person.phone:write`, `corehr:person.political_affiliation:read`, `corehr:person.race:read`, `corehr:person.religion:read`, `corehr:person.resident_tax:read`, `corehr:person.resident_tax:write`, `corehr:person.resident_tax_custom_field:read`, `corehr:person.resident_tax_custom_field:write`, `corehr:person.work_experience:read`, `corehr:person.work_experience:write`, `corehr:pre_hire.abnormal_reason_field:read`, `corehr:pre_hire.check_in_data:read`, `corehr:pre_hire.company_manual_updated:read`, `corehr:pre_hire.company_sponsored_visa:read`, `corehr:pre_hire.cost_center:read`, `corehr:pre_hire.flow_id:read`, `corehr:pre_hire.office_address:read`, `corehr:pre_hire.onboarding_address:read`, `corehr:pre_hire.suspected_rehiring:read`, `corehr:pre_hire.working_calendar:read`, `corehr:employment.compensation_type:write`, `corehr:employment.job_level:write`, `corehr:person.nationality:write`, `contact:user.employee_id:readonly`, `corehr:person.is_disabled:write`, `corehr:employment.non_compete_covenant:write`, `corehr:pre_hire.background_check_order_account_name:read`, `corehr:pre_hire.background_check_order_complete_time:read`, `corehr:pre_hire.background_check_order_id:read`, `corehr:pre_hire.background_check_order_name:read`, `corehr:pre_hire.background_check_order_package_name:read`, `corehr:pre_hire.background_check_order_result:read`, `corehr:pre_hire.background_check_order_start_time:read`, `corehr:pre_hire.background_check_order_status:read`, `corehr:pre_hire.background_check_order_supplier_name:read`, `corehr:person.is_old_alone:write`, `corehr:contract.period:write`, `corehr:person.born_country_region:write`, `corehr:pre_hire.contract_file_id:read`, `corehr:contract.company:write`, `corehr:pre_hire.cost_center:write`, `corehr:pre_hire.dotted_line_manager:read`, `corehr:person.custom_field:write`, `corehr:employment.job_grade:read`, `corehr:employment.job_grade:write`, `corehr:pre_hire.seniority_adjust_information:read`, `corehr:person.religion:write`, `corehr:pre_hire.withdrawn_reason:read`, `corehr:job_data.work_shift:read`. Rate limit: 100 a minute.
///
/// ```ignore
/// let mut items = client.list(QueryPreHire::new(page_size)).items();
/// ```
#[doc(alias("corehr.v2.pre_hire.query", "/open-apis/corehr/v2/pre_hires/query"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryPreHire {
    /// How many items a page holds at most. Range: `1` to `10`. Example: `10`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `6891251722631890445`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The pre-hires. Length: 0 to 10. Example: `["7094136522860922112"]`.
    pub pre_hire_ids: Option<Vec<String>>,
    /// The fields to return. Length: 0 to 100. Example: `["employment_info.department"]`.
    pub fields: Option<Vec<String>>,
}

crate::request_builder!(QueryPreHire {
    page_size(i64);
    page_token(impl Into<String>).into(), user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(),
    pre_hire_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    fields(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(QueryPreHire -> QueryPreHireResponse, QueryPreHireError {
    "corehr.v2.pre_hire.query", POST "/open-apis/corehr/v2/pre_hires/query", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:pre_hire:read_only"], LIMITS = [100 in 60];
    Query page_size "page_size", Query page_token "page_token", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Body pre_hire_ids "pre_hire_ids",
    Body fields "fields"
});
crate::paged!(QueryPreHire: PreHire { page_token, page_size; page_token, has_more, items });

/// What `corehr.v2.pre_hire.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPreHireResponse {
    /// The items that were found.
    pub items: Vec<PreHire>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(QueryPreHireResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `corehr.v2.pre_hire.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryPreHireError {
    /// `1161204` (HTTP 503): Requset timeout
    ///
    /// The request timed out. Try again later.
    RequestTimeout,
    /// `1161604` (HTTP 429): QPS over limit
    ///
    /// Too many requests. Try again later and more slowly.
    TooManyRequests,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryPreHireError: CODES {
    RequestTimeout = 1161204 + 2, TooManyRequests = 1161604 + 2
});

/// Restores the onboarding of a pre-hire that was withdrawn.
///
/// [`POST /open-apis/corehr/v2/pre_hires/restore_flow_instance`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/restore_flow_instance>) gives [`RestoreFlowInstancePreHireResponse`] or fails with [`RestoreFlowInstancePreHireError`].
///
/// Token: tenant. Scopes, any one of: `corehr:pre_hire:restore_flow_instance`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(RestoreFlowInstancePreHire::new(pre_hire_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.pre_hire.restore_flow_instance",
        "/open-apis/corehr/v2/pre_hires/restore_flow_instance"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct RestoreFlowInstancePreHire {
    /// The pre-hire, who is to join but has not yet. Example: `7345005664477775407`.
    pub pre_hire_id: String,
    /// Whether the headcount is taken up even where it is exceeded. Example: `false`.
    pub confirm_workforce: Option<bool>,
}

crate::request_builder!(RestoreFlowInstancePreHire {
    pre_hire_id(impl Into<String>).into();
    confirm_workforce(bool)
});
crate::request!(RestoreFlowInstancePreHire -> RestoreFlowInstancePreHireResponse, RestoreFlowInstancePreHireError {
    "corehr.v2.pre_hire.restore_flow_instance",
    POST "/open-apis/corehr/v2/pre_hires/restore_flow_instance", [Tenant], read_value Data, Json,
    SCOPES = ["corehr:pre_hire:restore_flow_instance"], LIMITS = [100 in 60];
    Body pre_hire_id "pre_hire_id", Body confirm_workforce "confirm_workforce"
});

/// What `corehr.v2.pre_hire.restore_flow_instance` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreFlowInstancePreHireResponse {
    /// Whether it succeeded.
    pub success: Option<bool>,
}

crate::object!(RestoreFlowInstancePreHireResponse { success "success" });

/// What `corehr.v2.pre_hire.restore_flow_instance` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RestoreFlowInstancePreHireError {
    /// `1161000` (HTTP 500): Server system error
    ///
    /// The system failed, or the reorganization does not exist. Try again, or check the id.
    SystemError,
    /// `1161001` (HTTP 400): param is invalid
    ///
    /// What it means depends on the call: a parameter or the job level is not valid, or the record is under approval or already handled. Read the message.
    InvalidParamOrJobLevel,
    /// `1161034` (HTTP 400): Incorrect work email format. Please fill in a valid email address.
    ///
    /// The work mail address is malformed, or the extension of the probation is not greater than 0. Correct it.
    WorkEmailOrExtensionInvalid,
    /// `1161035` (HTTP 400): Incorrect work email domain.
    ///
    /// The domain of the work mail address is wrong, or the extended probation does not end later. Correct it.
    EmailDomainOrExtensionEnd,
    /// `1161036` (HTTP 400): Work email is duplicate with an active individual in the system.
    ///
    /// An employee has the same work mail address. Choose another one.
    WorkEmailTakenByEmployee,
    /// `1161063` (HTTP 400): workforce has exceed
    ///
    /// The headcount of the plan would be exceeded.
    HeadcountExceeded,
    /// `1161097` (HTTP 400): Permission denied, please contact the administrator.
    ///
    /// Permission was denied. Contact the administrator.
    PermissionDenied,
    /// `1161105` (HTTP 400): You don't have the permission to view the prehire, or the prehire does not exist
    DontPermissionViewPrehire,
    /// `1161116` (HTTP 400): A conflict occurred as multiple people are operating at the same time. Please refresh the page and try again later.
    ///
    /// Somebody else is changing it at the same time. Try again later.
    ConcurrentChange,
    /// `1161118` (HTTP 400): Work email is duplicate with the existing mailbox in the Feishu business mailbox.
    WorkEmailExistsInFeishuMail,
    /// `1161119` (HTTP 400): Work email is duplicate with an offboarded individual in the system, can be viewed in the Feishu Enterprise Mailbox Recycle Bin.
    WorkEmailBelongedToFormerEmployee,
    /// `1161120` (HTTP 400): Currently, there is no permission to edit the work email of the person being operated on. You can modify the address book settings by accessing the application permissions in the 'Feishu HR Application Management' interface within the 'Feishu Management Backend'
    NoPermissionToEditWorkEmail,
    /// `1161121` (HTTP 400): Incorrect email format, work email need to be lowercase
    WorkEmailMustBeLowerCase,
    /// `1161122` (HTTP 400): Incorrect email format, special character in work email
    WorkEmailHasSpecialCharacters,
    /// `1161123` (HTTP 400): Incorrect email format
    ///
    /// The mail address is malformed. Correct `work_email`.
    EmailMalformed,
    /// `1161124` (HTTP 400): Incorrect email format, the total length of the email exceeds 20 characters
    WorkEmailTooLong,
    /// `1161125` (HTTP 400): Work email already exists in the account LDAP
    WorkEmailExistsInLdap,
    /// `1161126` (HTTP 400): There are sensitive words in the email prefix
    WorkEmailHasSensitiveWords,
    /// `1161127` (HTTP 400): Duplicate with the existing mailbox
    EmailExistsInSystem,
    /// `1161129` (HTTP 400): Unable to submit this task as pre-hire is in the "{{label}}" stage.
    ///
    /// The pre-hire is not in a state that allows it. Check the state of the onboarding.
    UnableSubmitTaskPreHireStage,
    /// `1161204` (HTTP 503): Requset timeout
    ///
    /// The request timed out. Try again later.
    RequestTimeout,
    /// `1161604` (HTTP 429): QPS over limit
    ///
    /// Too many requests. Try again later and more slowly.
    TooManyRequests,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(RestoreFlowInstancePreHireError: CODES {
    SystemError = 1161000 + 2, InvalidParamOrJobLevel = 1161001 + 2,
    WorkEmailOrExtensionInvalid = 1161034 + 1, EmailDomainOrExtensionEnd = 1161035 + 1,
    WorkEmailTakenByEmployee = 1161036, HeadcountExceeded = 1161063, PermissionDenied = 1161097 + 1,
    DontPermissionViewPrehire = 1161105, ConcurrentChange = 1161116,
    WorkEmailExistsInFeishuMail = 1161118, WorkEmailBelongedToFormerEmployee = 1161119,
    NoPermissionToEditWorkEmail = 1161120, WorkEmailMustBeLowerCase = 1161121,
    WorkEmailHasSpecialCharacters = 1161122, EmailMalformed = 1161123, WorkEmailTooLong = 1161124,
    WorkEmailExistsInLdap = 1161125, WorkEmailHasSensitiveWords = 1161126,
    EmailExistsInSystem = 1161127, UnableSubmitTaskPreHireStage = 1161129 + 1,
    RequestTimeout = 1161204 + 2, TooManyRequests = 1161604 + 2
});

/// Finds pre-hires by employee number, id, location, dates and more; new ones may take 5 seconds to be found.
///
/// [`POST /open-apis/corehr/v2/pre_hires/search`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/search>) gives [`SearchPreHireResponse`] or fails with [`SearchPreHireError`].
///
/// Token: tenant. Scopes, any one of: `corehr:pre_hire.search:read`, `corehr:pre_hire:read`, `corehr:pre_hire:write`. Scopes for some fields: `corehr:contract.company:read`, `corehr:contract.period:read`, `corehr:employment.compensation_type:read`, `corehr:employment.custom_field:read`, `corehr:employment.has_offer_salary:read`, `corehr:employment.job:read`, `corehr:employment.job_level:read`, `corehr:employment.non_compete_covenant:read`, `corehr:employment.pay_group:read`, `corehr:employment.position:read`, `corehr:employment.position:write`, `corehr:employment.recruitment_project_id:read`, `corehr:person.address:read`, `corehr:person.address:write`, `corehr:person.bank_account:read`, `corehr:person.bank_account:write`, `corehr:person.born_country_region:read`, `corehr:person.custom_field:read`, `corehr:person.date_entered_workforce:read`, `corehr:person.date_entered_workforce:write`, `corehr:person.date_of_birth:read`, `corehr:person.date_of_birth:write`, `corehr:person.dependent:read`, `corehr:person.dependent:write`, `corehr:person.education:read`, `corehr:person.education:write`, `corehr:person.email:read`, `corehr:person.email:write`, `corehr:person.emergency_contact:read`, `corehr:person.emergency_contact:write`, `corehr:person.gender:read`, `corehr:person.gender:write`, `corehr:person.hukou:read`, `corehr:person.hukou:write`, `corehr:person.is_disabled:read`, `corehr:person.is_old_alone:read`, `corehr:person.legal_name:read`, `corehr:person.legal_name:write`, `corehr:person.marital_status:read`, `corehr:person.marital_status:write`, `corehr:person.martyr_family:read`, `corehr:person.martyr_family:write`, `corehr:person.national_id:read`, `corehr:person.national_id:write`, `corehr:person.nationality:read`, `corehr:person.native_region:read`, `corehr:person.native_region:write`, `corehr:person.passport_number:read`, `corehr:person.personal_profile:read`, `corehr:person.personal_profile:write`, `corehr:person.phone:read`, `corehr:person.phone:write`, `corehr:person.political_affiliation:read`, `corehr:person.race:read`, `corehr:person.religion:read`, `corehr:person.resident_tax:read`, `corehr:person.resident_tax:write`, `corehr:person.resident_tax_custom_field:read`, `corehr:person.resident_tax_custom_field:write`, `corehr:person.work_experience:read`, `corehr:person.work_experience:write`, `corehr:pre_hire.abnormal_reason_field:read`, `corehr:pre_hire.check_in_data:read`, `corehr:pre_hire.company_manual_updated:read`, `corehr:pre_hire.company_sponsored_visa:read`, `corehr:pre_hire.cost_center:read`, `corehr:pre_hire.flow_id:read`, `corehr:pre_hire.office_address:read`, `corehr:pre_hire.onboarding_address:read`, `corehr:pre_hire.suspected_rehiring:read`, `corehr:pre_hire.working_calendar:read`, `corehr:employment.compensation_type:write`, `corehr:employment.job_level:write`, `corehr:person.nationality:write`, `contact:user.employee_id:readonly`, `corehr:person.is_disabled:write`, `corehr:employment.non_compete_covenant:write`, `corehr:pre_hire.background_check_order_account_name:read`, `corehr:pre_hire.background_check_order_complete_time:read`, `corehr:pre_hire.background_check_order_id:read`, `corehr:pre_hire.background_check_order_name:read`, `corehr:pre_hire.background_check_order_package_name:read`, `corehr:pre_hire.background_check_order_result:read`, `corehr:pre_hire.background_check_order_start_time:read`, `corehr:pre_hire.background_check_order_status:read`, `corehr:pre_hire.background_check_order_supplier_name:read`, `corehr:person.is_old_alone:write`, `corehr:contract.period:write`, `corehr:person.born_country_region:write`, `corehr:pre_hire.contract_file_id:read`, `corehr:contract.company:write`, `corehr:pre_hire.cost_center:write`, `corehr:pre_hire.dotted_line_manager:read`, `corehr:person.custom_field:write`, `corehr:employment.job_grade:read`, `corehr:employment.job_grade:write`, `corehr:pre_hire.seniority_adjust_information:read`, `corehr:person.religion:write`, `corehr:pre_hire.withdrawn_reason:read`, `corehr:job_data.work_shift:read`. Rate limit: 100 a minute.
///
/// ```ignore
/// let mut items = client.list(SearchPreHire::new(page_size)).items();
/// ```
#[doc(alias("corehr.v2.pre_hire.search", "/open-apis/corehr/v2/pre_hires/search"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchPreHire {
    /// How many items a page holds at most. Range: `1` to `100`. Example: `100`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `6891251722631890445`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The employee numbers of the pre-hires. Length: at most 100. Example: `["A55045"]`.
    pub worker_ids: Option<Vec<String>>,
    /// The pre-hires. Length: at most 100. Example: `["7094136522860922112"]`.
    pub pre_hire_ids: Option<Vec<String>>,
    /// The personal data of people, by their ids. Length: at most 100. Example: `["7094136522860922112"]`.
    pub person_ids: Option<Vec<String>>,
    /// The first of the days on which people join; needs the end. Example: `2006-01-02`.
    pub onboarding_date_start: Option<String>,
    /// The last of the days on which people join; needs the start. Example: `2006-01-02`.
    pub onboarding_date_end: Option<String>,
    /// From when on pre-hires were changed; needs the end. Example: `2006-01-02`.
    pub updated_date_start: Option<String>,
    /// Until when pre-hires were changed; needs the start. Example: `2006-01-02`.
    pub updated_date_end: Option<String>,
    /// The locations where people join. Length: at most 100. Example: `["7094136522860922112"]`.
    pub onboarding_location_ids: Option<Vec<String>>,
    /// The state of the onboarding. Example: `preboarding`.
    pub onboarding_status: Option<OnboardingStatus>,
    /// The departments. Length: at most 100. Example: `["7094136522860922111"]`.
    pub department_ids: Option<Vec<String>>,
    /// The direct managers, by the kind of id that the call uses. Length: at most 100. Example: `["7094136522860922111"]`.
    pub direct_manager_ids: Option<Vec<String>>,
    /// The types of employees. Length: at most 100. Example: `["7094136522860922111"]`.
    pub employee_type_ids: Option<Vec<String>>,
    /// The subtypes of employees. Length: at most 100. Example: `["7094136522860922111"]`.
    pub employee_subtype_ids: Option<Vec<String>>,
    /// The job families. Length: at most 100. Example: `["7094136522860922111"]`.
    pub job_family_ids: Option<Vec<String>>,
    /// What to search for: part of a preferred name, or an employee number; all where left out. Example: `张三`.
    pub key_word: Option<String>,
    /// Whether the person is an external worker. Example: `true`.
    pub condition_worker: Option<bool>,
    /// Whether people who worked for the tenant before are returned; all where left out. Example: `to_be_confirmed`.
    pub rehire: Option<Rehire>,
    /// The fields to return. Length: at most 100. Example: `["employment_info.department"]`.
    pub fields: Option<Vec<String>>,
}

crate::request_builder!(SearchPreHire {
    page_size(i64);
    page_token(impl Into<String>).into(), user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(),
    worker_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    pre_hire_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    person_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    onboarding_date_start(impl Into<String>).into(), onboarding_date_end(impl Into<String>).into(),
    updated_date_start(impl Into<String>).into(), updated_date_end(impl Into<String>).into(),
    onboarding_location_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    onboarding_status(impl Into<OnboardingStatus>).into(),
    department_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    direct_manager_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    employee_type_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    employee_subtype_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    job_family_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    key_word(impl Into<String>).into(), condition_worker(bool), rehire(impl Into<Rehire>).into(),
    fields(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(SearchPreHire -> SearchPreHireResponse, SearchPreHireError {
    "corehr.v2.pre_hire.search", POST "/open-apis/corehr/v2/pre_hires/search", [Tenant],
    read_value Data, Json,
    SCOPES = ["corehr:pre_hire.search:read", "corehr:pre_hire:read", "corehr:pre_hire:write"],
    LIMITS = [100 in 60];
    Query page_size "page_size", Query page_token "page_token", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Body worker_ids "worker_ids",
    Body pre_hire_ids "pre_hire_ids", Body person_ids "person_ids",
    Body onboarding_date_start "onboarding_date_start",
    Body onboarding_date_end "onboarding_date_end", Body updated_date_start "updated_date_start",
    Body updated_date_end "updated_date_end",
    Body onboarding_location_ids "onboarding_location_ids",
    Body onboarding_status "onboarding_status", Body department_ids "department_ids",
    Body direct_manager_ids "direct_manager_ids", Body employee_type_ids "employee_type_ids",
    Body employee_subtype_ids "employee_subtype_ids", Body job_family_ids "job_family_ids",
    Body key_word "key_word", Body condition_worker "condition_worker", Body rehire "rehire",
    Body fields "fields"
});
crate::paged!(SearchPreHire: PreHire { page_token, page_size; page_token, has_more, items });

/// What `corehr.v2.pre_hire.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPreHireResponse {
    /// The items that were found.
    pub items: Vec<PreHire>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(SearchPreHireResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `corehr.v2.pre_hire.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchPreHireError {
    /// `1160102` (HTTP 400): Param is invalid
    ///
    /// The request could not be read, a parameter is not valid, or the system failed. Check the JSON and the parameters.
    ParametersWrongOrSystemError,
    /// `1160103` (HTTP 403): Parameter requires application scopes, please refer toConfigure app data permissions
    ///
    /// The request id was used before, a permission is missing, or the server failed. Use a new id, or check the app's permissions.
    AuthenticationFailed,
    /// `1161204` (HTTP 503): Requset timeout
    ///
    /// The request timed out. Try again later.
    RequestTimeout,
    /// `1161604` (HTTP 429): QPS over limit
    ///
    /// Too many requests. Try again later and more slowly.
    TooManyRequests,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SearchPreHireError: CODES {
    ParametersWrongOrSystemError = 1160102 + 1, AuthenticationFailed = 1160103 + 1,
    RequestTimeout = 1161204 + 2, TooManyRequests = 1161604 + 2
});

/// Starts, submits or reviews a task of a running onboarding, which moves it to the next state.
///
/// [`POST /open-apis/corehr/v2/pre_hires/transform_onboarding_task`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/transform_onboarding_task>) gives [`TransformOnboardingTaskPreHireResponse`] or fails with [`TransformOnboardingTaskPreHireError`].
///
/// Token: tenant. Scopes, any one of: `corehr:pre_hire:transform_onboarding_task`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = TransformOnboardingTaskPreHire::new(pre_hire_id, task_code, transform_type);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.pre_hire.transform_onboarding_task",
        "/open-apis/corehr/v2/pre_hires/transform_onboarding_task"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct TransformOnboardingTaskPreHire {
    /// The pre-hire, who is to join but has not yet. Example: `7345005664477775407`.
    pub pre_hire_id: String,
    /// The task, by its code. Example: `27691344-699b-47fb-a352-7b41e992a536`.
    pub task_code: TaskCode,
    /// What is done with the task: starting, submitting or reviewing it. Example: `review_task`.
    pub transform_type: String,
    /// Whether the task is approved or rejected: `approve` or `reject`; needed for `review_task`. Example: `approve`.
    pub review_decision: Option<String>,
    /// Why; needed to reject. Example: `text`.
    pub reason: Option<String>,
}

crate::request_builder!(TransformOnboardingTaskPreHire {
    pre_hire_id(impl Into<String>).into(), task_code(impl Into<TaskCode>).into(),
    transform_type(impl Into<String>).into();
    review_decision(impl Into<String>).into(), reason(impl Into<String>).into()
});
crate::request!(TransformOnboardingTaskPreHire -> TransformOnboardingTaskPreHireResponse, TransformOnboardingTaskPreHireError {
    "corehr.v2.pre_hire.transform_onboarding_task",
    POST "/open-apis/corehr/v2/pre_hires/transform_onboarding_task", [Tenant], read_value Data,
    Json, SCOPES = ["corehr:pre_hire:transform_onboarding_task"], LIMITS = [1000 in 60, 50 in 1];
    Body pre_hire_id "pre_hire_id", Body task_code "task_code",
    Body transform_type "transform_type", Body review_decision "review_decision",
    Body reason "reason"
});

/// What `corehr.v2.pre_hire.transform_onboarding_task` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformOnboardingTaskPreHireResponse {
    /// Whether it succeeded.
    pub success: Option<bool>,
}

crate::object!(TransformOnboardingTaskPreHireResponse { success "success" });

/// What `corehr.v2.pre_hire.transform_onboarding_task` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TransformOnboardingTaskPreHireError {
    /// `1161093` (HTTP 400): Transit task failed.
    ///
    /// The task could not be moved on. Contact the administrator.
    TransitTaskFailed,
    /// `1161095` (HTTP 400): The task was not found, unable to operate.
    TaskWasNotFound,
    /// `1161096` (HTTP 400): Task status error, unable to operate.
    TaskStatusErrorUnableToOperate,
    /// `1161097` (HTTP 400): Permission denied, please contact the administrator.
    ///
    /// Permission was denied. Contact the administrator.
    PermissionDenied,
    /// `1161098` (HTTP 400): The values of the required fields in the form are missing, and the task can not be submitted.
    FormRequiredFieldIsLack,
    /// `1161116` (HTTP 400): A conflict occurred as multiple people are operating at the same time. Please refresh the page and try again later.
    ///
    /// Somebody else is changing it at the same time. Try again later.
    ConcurrentChange,
    /// `1161129` (HTTP 400): Unable to perform this action as this pre-hire isn't in the "To be onboarded" stage.
    ///
    /// The pre-hire is not in a state that allows it. Check the state of the onboarding.
    UnableSubmitTaskPreHireStage,
    /// `1161142` (HTTP 400): Current task not support to submit.
    ///
    /// The notice period is not valid, or this task cannot be submitted. Check the periods, or `task_code`, which may not be 3, 4 or 9.
    NoticePeriodOrTaskInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(TransformOnboardingTaskPreHireError: CODES {
    TransitTaskFailed = 1161093 + 1, TaskWasNotFound = 1161095 + 1,
    TaskStatusErrorUnableToOperate = 1161096 + 1, PermissionDenied = 1161097 + 1,
    FormRequiredFieldIsLack = 1161098 + 1, ConcurrentChange = 1161116,
    UnableSubmitTaskPreHireStage = 1161129, NoticePeriodOrTaskInvalid = 1161142
});

/// Moves a task in progress of an onboarding on to its next state.
///
/// [`POST /open-apis/corehr/v2/pre_hires/:pre_hire_id/transit_task`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/transit_task>) gives [`TransitTaskPreHireResponse`] or fails with [`TransitTaskPreHireError`].
///
/// Token: tenant. Scopes, any one of: `corehr:pre_hire:transit_tasks`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(TransitTaskPreHire::new(pre_hire_id, task_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.pre_hire.transit_task",
        "/open-apis/corehr/v2/pre_hires/:pre_hire_id/transit_task"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct TransitTaskPreHire {
    /// The pre-hire, who is to join but has not yet. Example: `7345005664477775407`.
    pub pre_hire_id: String,
    /// The task, by its code. Example: `1`.
    pub task_id: TaskCode,
}

crate::request_builder!(TransitTaskPreHire {
    pre_hire_id(impl Into<String>).into(), task_id(impl Into<TaskCode>).into();
});
crate::request!(TransitTaskPreHire -> TransitTaskPreHireResponse, TransitTaskPreHireError {
    "corehr.v2.pre_hire.transit_task",
    POST "/open-apis/corehr/v2/pre_hires/:pre_hire_id/transit_task", [Tenant], read_value Data,
    Json, SCOPES = ["corehr:pre_hire:transit_tasks"], LIMITS = [1000 in 60, 50 in 1];
    Path pre_hire_id "pre_hire_id", Body task_id "task_id"
});

/// What `corehr.v2.pre_hire.transit_task` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransitTaskPreHireResponse {
    /// Whether it succeeded.
    pub success: Option<bool>,
}

crate::object!(TransitTaskPreHireResponse { success "success" });

/// What `corehr.v2.pre_hire.transit_task` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TransitTaskPreHireError {
    /// `1161093` (HTTP 400): Transit task failed
    ///
    /// The task could not be moved on. Contact the administrator.
    TransitTaskFailed,
    /// `1161094` (HTTP 400): Invalid workflow operation
    InvalidWorkflowOperation,
    /// `1161095` (HTTP 400): The task was not found, unable to operate
    TaskWasNotFound,
    /// `1161096` (HTTP 400): Task status error, unable to operate
    TaskStatusErrorUnableToOperate,
    /// `1161097` (HTTP 400): Permission denied, please contact the administrator
    ///
    /// Permission was denied. Contact the administrator.
    PermissionDenied,
    /// `1161098` (HTTP 400): Form required field is lack, please check the form config
    FormRequiredFieldIsLack,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(TransitTaskPreHireError: CODES {
    TransitTaskFailed = 1161093, InvalidWorkflowOperation = 1161094, TaskWasNotFound = 1161095,
    TaskStatusErrorUnableToOperate = 1161096, PermissionDenied = 1161097,
    FormRequiredFieldIsLack = 1161098
});

/// Withdraws the onboarding of a pre-hire who is waiting or ready to start.
///
/// [`POST /open-apis/corehr/v2/pre_hires/withdraw_onboarding`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/withdraw_onboarding>) gives [`WithdrawOnboardingPreHireResponse`] or fails with [`WithdrawOnboardingPreHireError`].
///
/// Token: tenant. Scopes, any one of: `corehr:pre_hire:withdraw_onboarding`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = WithdrawOnboardingPreHire::new(pre_hire_id, withdraw_reason);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.pre_hire.withdraw_onboarding",
        "/open-apis/corehr/v2/pre_hires/withdraw_onboarding"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct WithdrawOnboardingPreHire {
    /// The pre-hire, who is to join but has not yet. Example: `7345005664477775407`.
    pub pre_hire_id: String,
    /// Why the onboarding is withdrawn, at most 500 characters. Example: `text`.
    pub withdraw_reason: String,
}

crate::request_builder!(WithdrawOnboardingPreHire {
    pre_hire_id(impl Into<String>).into(), withdraw_reason(impl Into<String>).into();
});
crate::request!(WithdrawOnboardingPreHire -> WithdrawOnboardingPreHireResponse, WithdrawOnboardingPreHireError {
    "corehr.v2.pre_hire.withdraw_onboarding",
    POST "/open-apis/corehr/v2/pre_hires/withdraw_onboarding", [Tenant], read_value Data, Json,
    SCOPES = ["corehr:pre_hire:withdraw_onboarding"], LIMITS = [100 in 60];
    Body pre_hire_id "pre_hire_id", Body withdraw_reason "withdraw_reason"
});

/// What `corehr.v2.pre_hire.withdraw_onboarding` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WithdrawOnboardingPreHireResponse {
    /// Whether it succeeded.
    pub success: Option<bool>,
}

crate::object!(WithdrawOnboardingPreHireResponse { success "success" });

/// What `corehr.v2.pre_hire.withdraw_onboarding` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum WithdrawOnboardingPreHireError {
    /// `1161000` (HTTP 500): Server system error
    ///
    /// The system failed, or the reorganization does not exist. Try again, or check the id.
    SystemError,
    /// `1161001` (HTTP 400): param is invalid
    ///
    /// What it means depends on the call: a parameter or the job level is not valid, or the record is under approval or already handled. Read the message.
    InvalidParamOrJobLevel,
    /// `1161094` (HTTP 400): Invalid workflow operation.
    InvalidWorkflowOperation,
    /// `1161097` (HTTP 400): Permission denied, please contact the administrator.
    ///
    /// Permission was denied. Contact the administrator.
    PermissionDenied,
    /// `1161105` (HTTP 400): You don't have the permission to view the prehire, or the prehire does not exist
    DontPermissionViewPrehire,
    /// `1161116` (HTTP 400): A conflict occurred as multiple people are operating at the same time. Please refresh the page and try again later.
    ///
    /// Somebody else is changing it at the same time. Try again later.
    ConcurrentChange,
    /// `1161129` (HTTP 400): Unable to submit this task as pre-hire is in the "{{label}}" stage.
    ///
    /// The pre-hire is not in a state that allows it. Check the state of the onboarding.
    UnableSubmitTaskPreHireStage,
    /// `1161204` (HTTP 503): Requset timeout
    ///
    /// The request timed out. Try again later.
    RequestTimeout,
    /// `1161604` (HTTP 429): QPS over limit
    ///
    /// Too many requests. Try again later and more slowly.
    TooManyRequests,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(WithdrawOnboardingPreHireError: CODES {
    SystemError = 1161000 + 2, InvalidParamOrJobLevel = 1161001 + 2,
    InvalidWorkflowOperation = 1161094 + 1, PermissionDenied = 1161097 + 1,
    DontPermissionViewPrehire = 1161105, ConcurrentChange = 1161116,
    UnableSubmitTaskPreHireStage = 1161129 + 1, RequestTimeout = 1161204 + 2,
    TooManyRequests = 1161604 + 2
});
