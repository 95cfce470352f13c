// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `ability` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ability {
    /// The ability or option.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The description.
    pub description: Option<I18n>,
}

crate::object!(Ability { id "id", name "name", description "description" });

/// The type `acceptance` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Acceptance {
    /// Whether a recruiter or the candidate entered it.
    pub operator_type: Option<AcceptanceOperatorType>,
    /// Whether the offer was accepted or declined.
    pub conclusion: Option<AcceptanceConclusion>,
    /// A remark; why it was declined, where it was.
    pub memo: Option<String>,
    /// When it was done, in milliseconds since 1970.
    pub operate_time: Option<String>,
}

crate::object!(Acceptance {
    operator_type "operator_type", conclusion "conclusion", memo "memo", operate_time "operate_time"
});
crate::moments!(Acceptance { operate_time_at operate_time from_millis });

/// The type `account` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Account {
    /// The referral account.
    pub account_id: Option<String>,
    /// The rewards on the account.
    pub assets: Option<Assets>,
    /// Whether the account is in use; it is after its registration.
    pub status: Option<AccountStatus>,
    /// The user whom the account belongs to.
    pub referrer: Option<AccountReferrer>,
}

crate::object!(Account {
    account_id "account_id", assets "assets", status "status", referrer "referrer"
});

/// The type `account_referrer` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountReferrer {
    /// The user, by the kind of id that the call uses.
    pub id: Option<String>,
    /// The name of the user.
    pub name: Option<I18n>,
    /// The mail address. Needs a scope: `hire:employee.email:readonly`.
    pub email: Option<String>,
    /// The mobile number. Needs a scope: `hire:employee.mobile:readonly`.
    pub mobile: Option<String>,
}

crate::object!(AccountReferrer { id "id", name "name", email "email", mobile "mobile" });

/// The type `agency` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Agency {
    /// The headhunting agency.
    pub id: Option<String>,
    /// The name of the agency.
    pub name: Option<String>,
    /// The contact at the agency, by the kind of id that the call uses.
    pub contactor_id: Option<String>,
    /// The name of the contact at the agency.
    pub contactor_name: Option<I18n>,
}

crate::object!(Agency {
    id "id", name "name", contactor_id "contactor_id", contactor_name "contactor_name"
});

/// The type `agency_account` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgencyAccount {
    /// The headhunter, by the id that the other calls take.
    pub id: Option<String>,
    /// Why the headhunter was disabled; only where it was.
    pub reason: Option<String>,
    /// When the headhunter was added, in milliseconds since 1970.
    pub create_time: Option<String>,
    /// Whether the headhunter is disabled, and by whom.
    pub status: Option<AgencyAccountStatus>,
    /// The headhunter as a user.
    pub user_info: Option<AgencyAccountUser>,
    /// Whether the headhunter administers the agency or is a consultant.
    pub role: Option<AgencyAccountRole>,
}

crate::object!(AgencyAccount {
    id "id", reason "reason", create_time "create_time", status "status", user_info "user_info",
    role "role"
});
crate::moments!(AgencyAccount { create_time_at create_time from_millis });

/// The type `agency_account_user` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgencyAccountUser {
    /// The user, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The mail address. Needs a scope: `hire:agency.email:readonly`.
    pub email: Option<String>,
    /// The mobile number. Needs a scope: `hire:agency.mobile:readonly`.
    pub mobile: Option<String>,
}

crate::object!(AgencyAccountUser {
    user_id "user_id", name "name", email "email", mobile "mobile"
});

/// The type `agency_basic_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgencyBasicInfo {
    /// The name of the headhunter.
    pub hunter_user_name: Option<I18n>,
    /// The name of the headhunting agency.
    pub hunter_company_name: Option<String>,
}

crate::object!(AgencyBasicInfo {
    hunter_user_name "hunter_user_name", hunter_company_name "hunter_company_name"
});

/// The type `agency_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgencyInfo {
    /// The basic details.
    pub basic_info: Option<AgencyBasicInfo>,
    /// What the headhunter says of the candidate.
    pub comment_info: Vec<ReportCustomData>,
    /// What the headhunter says of the salary. Needs a scope: `hire:agency_salary:readonly`.
    pub salary_info: Vec<ReportCustomData>,
}

crate::object!(AgencyInfo {
    basic_info "basic_info", comment_info "comment_info", salary_info "salary_info"
});

/// The type `agency_protection` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgencyProtection {
    /// Whether the talent or the application for one job is protected.
    pub protection_type: Option<ProtectionType>,
    /// The application whose job is protected; only for the protection of a job.
    pub application_id: Option<String>,
    /// When the protection begins, in milliseconds since 1970.
    pub start_time: Option<String>,
    /// When the protection ends, in milliseconds since 1970.
    pub expire_time: Option<String>,
    /// The headhunting agency.
    pub agency_supplier_id: Option<String>,
    /// The name of the headhunting agency.
    pub agency_supplier_name: Option<I18n>,
    /// The headhunter, who belongs to the agency's tenant.
    pub agency_supplier_user_id: Option<String>,
    /// The name of the headhunter.
    pub agency_supplier_user_name: Option<I18n>,
}

crate::object!(AgencyProtection {
    protection_type "protection_type", application_id "application_id", start_time "start_time",
    expire_time "expire_time", agency_supplier_id "agency_supplier_id",
    agency_supplier_name "agency_supplier_name", agency_supplier_user_id "agency_supplier_user_id",
    agency_supplier_user_name "agency_supplier_user_name"
});
crate::moments!(AgencyProtection {
    start_time_at start_time from_millis, expire_time_at expire_time from_millis
});

/// The type `agency_supplier` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgencySupplier {
    /// The headhunting agency.
    pub id: Option<String>,
    /// The name of the agency.
    pub name: Option<String>,
    /// The labels of the agency.
    pub label_list: Vec<IdNameObject>,
    /// The administrators of the agency.
    pub admin_list: Vec<AgencySupplierAdmin>,
    /// How long a resume from the agency is protected: who joins in this time costs a fee, and no other agency can recommend the person.
    pub agency_protect_time: Option<AgencySupplierProtectTime>,
    /// When the cooperation was set up, in milliseconds since 1970.
    pub cooperation_create_time: Option<String>,
    /// When the cooperation begins, in milliseconds since 1970.
    pub cooperation_start_time: Option<String>,
    /// When the cooperation ends, in milliseconds since 1970.
    pub cooperation_end_time: Option<String>,
    /// The state of the cooperation.
    pub cooperation_status: Option<CooperationStatus>,
    /// The mail address of the agency.
    pub invite_email: Option<String>,
    /// Whether the agency is in mainland China.
    pub supplier_area: Option<SupplierArea>,
    /// How long resumes of the tenant's own are protected: agencies cannot recommend talents who were active in this time.
    pub talent_protect_time: Option<AgencySupplierTalentProtectTime>,
}

crate::object!(AgencySupplier {
    id "id", name "name", label_list "label_list", admin_list "admin_list",
    agency_protect_time "agency_protect_time", cooperation_create_time "cooperation_create_time",
    cooperation_start_time "cooperation_start_time", cooperation_end_time "cooperation_end_time",
    cooperation_status "cooperation_status", invite_email "invite_email",
    supplier_area "supplier_area", talent_protect_time "talent_protect_time"
});
crate::moments!(AgencySupplier {
    cooperation_create_time_at cooperation_create_time from_millis,
    cooperation_start_time_at cooperation_start_time from_millis,
    cooperation_end_time_at cooperation_end_time from_millis
});

/// The type `agency_supplier_admin` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgencySupplierAdmin {
    /// The user, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The mail address. Needs a scope: `hire:agency.email:readonly`.
    pub email: Option<String>,
}

crate::object!(AgencySupplierAdmin { user_id "user_id", name "name", email "email" });

/// The type `agency_supplier_protect_time` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgencySupplierProtectTime {
    /// How long the protection lasts, in days.
    pub day: Option<i64>,
    /// Whether the system's time applies instead of one of the tenant's own.
    pub use_default: Option<bool>,
}

crate::object!(AgencySupplierProtectTime { day "day", use_default "use_default" });

/// The type `agency_supplier_talent_protect_time` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgencySupplierTalentProtectTime {
    /// How long the protection lasts, in days.
    pub day: Option<i64>,
    /// Whether the system's time applies instead of one of the tenant's own.
    pub use_default: Option<bool>,
    /// Whether the protection never ends.
    pub forever: Option<bool>,
}

crate::object!(AgencySupplierTalentProtectTime {
    day "day", use_default "use_default", forever "forever"
});

/// The type `application` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Application {
    /// The application.
    pub id: Option<String>,
    /// The job.
    pub job_id: Option<String>,
    /// The candidate.
    pub talent_id: Option<String>,
    /// The source of the resume, by its id.
    pub resume_source_id: Option<String>,
    /// The stage.
    pub stage: Option<ApplicationStageInfo>,
    /// Whether the application is active or ended.
    pub active_status: Option<InterviewRoundTypeActiveStatus>,
    /// Whether the candidate applied or was found.
    pub delivery_type: Option<ApplicationDeliveryType>,
    /// Where the application came from.
    pub resume_source_info: Option<ApplicationResumeSource>,
    /// The career site and channel that the application came from.
    pub website_resume_source: Option<ApplicationWebsiteResumeSource>,
    /// The resume file; only where it was uploaded within the recruiting system.
    pub talent_attachment_resume_id: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub modify_time: Option<String>,
    /// When the application entered and left each stage.
    pub stage_time_list: Vec<ApplicationStageTime>,
    /// Which side ended it.
    pub termination_type: Option<TerminationType>,
    /// The reasons for ending it, by their ids.
    pub termination_reason_list: Vec<String>,
    /// A remark on why it was ended.
    pub termination_reason_note: Option<String>,
    /// The cities that the candidate prefers for this application.
    pub application_preferred_city_list: Vec<CodeNameObject>,
    /// Who created the application; only where it was an employee.
    pub creator_id: Option<String>,
}

crate::object!(Application {
    id "id", job_id "job_id", talent_id "talent_id", resume_source_id "resume_source_id",
    stage "stage", active_status "active_status", delivery_type "delivery_type",
    resume_source_info "resume_source_info", website_resume_source "website_resume_source",
    talent_attachment_resume_id "talent_attachment_resume_id", create_time "create_time",
    modify_time "modify_time", stage_time_list "stage_time_list",
    termination_type "termination_type", termination_reason_list "termination_reason_list",
    termination_reason_note "termination_reason_note",
    application_preferred_city_list "application_preferred_city_list", creator_id "creator_id"
});
crate::moments!(Application {
    create_time_at create_time from_millis, modify_time_at modify_time from_millis
});

/// The type `application_detail_basic_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationDetailBasicInfo {
    /// The application.
    pub id: Option<String>,
    /// The job.
    pub job_id: Option<String>,
    /// The talent.
    pub talent_id: Option<String>,
    /// The stage.
    pub stage: Option<ApplicationStageInfo>,
    /// Whether the application is active or ended.
    pub active_status: Option<InterviewRoundTypeActiveStatus>,
    /// Whether the candidate applied or was found.
    pub delivery_type: Option<ApplicationDeliveryType>,
    /// Where the application came from.
    pub resume_source_info: Option<ApplicationResumeSource>,
    /// The career site and channel that the application came from.
    pub website_resume_source: Option<ApplicationWebsiteResumeSource>,
    /// The resume file; only where it was uploaded within the recruiting system.
    pub talent_attachment_resume_id: Option<String>,
    /// When the application entered and left each stage.
    pub stage_time_list: Vec<ApplicationStageTime>,
    /// Whether the candidate has joined: 1 not yet, 2 so.
    pub onboard_status: Option<i64>,
    /// The cities that the candidate prefers for this application.
    pub application_preferred_city_list: Vec<CodeNameObject>,
    /// Why the application was ended.
    pub termination_reason: Option<TerminationReasonInfo>,
    /// Who created the application; only where it was an employee. Default: `lark_id`.
    pub creator_id: Option<String>,
    /// The owner, by the kind of id that the call uses.
    pub owner_id: Option<String>,
    /// Who ended the application, by the kind of id that the call uses.
    pub terminator_id: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub modify_time: Option<String>,
}

crate::object!(ApplicationDetailBasicInfo {
    id "id", job_id "job_id", talent_id "talent_id", stage "stage", active_status "active_status",
    delivery_type "delivery_type", resume_source_info "resume_source_info",
    website_resume_source "website_resume_source",
    talent_attachment_resume_id "talent_attachment_resume_id", stage_time_list "stage_time_list",
    onboard_status "onboard_status",
    application_preferred_city_list "application_preferred_city_list",
    termination_reason "termination_reason", creator_id "creator_id", owner_id "owner_id",
    terminator_id "terminator_id", create_time "create_time", modify_time "modify_time"
});
crate::moments!(ApplicationDetailBasicInfo {
    create_time_at create_time from_millis, modify_time_at modify_time from_millis
});

/// The type `application_detail_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationDetailInfo {
    /// The basic details.
    pub basic_info: Option<ApplicationDetailBasicInfo>,
    /// The job. Needs a scope: `hire:job:readonly`, `hire:job`.
    pub job: Option<JobBasicInfo>,
    /// The talent. Needs a scope: `hire:talent:readonly`, `hire:talent`.
    pub talent: Option<TalentBasicInfoV2>,
    /// The evaluations of the resume. Needs a scope: `hire:evaluation:readonly`.
    pub evaluations: Vec<Evaluation>,
    /// The interviews of the application. Needs a scope: `hire:interview:readonly`, `hire:interview`.
    pub interview_aggregation: Option<InterviewAggregation>,
    /// The offer. Needs a scope: `hire:offer:readonly`, `hire:offer`.
    pub offer: Option<OfferInfoV2>,
    /// The employee. Needs a scope: `hire:employee`, `hire:employee:readonly`.
    pub employee: Option<EmployeeV2>,
    /// The headhunting agency. Needs a scope: `hire:agency:readonly`, `hire:agency`.
    pub agency: Option<AgencyInfo>,
    /// What the career site knows of the application. Needs a scope: `hire:site:readonly`, `hire:site`.
    pub portal: Option<ApplicationDetailPortalInfo>,
    /// The referral. Needs a scope: `hire:referral:readonly`, `hire:referral`.
    pub referral: Option<ReferralInfoV2>,
}

crate::object!(ApplicationDetailInfo {
    basic_info "basic_info", job "job", talent "talent", evaluations "evaluations",
    interview_aggregation "interview_aggregation", offer "offer", employee "employee",
    agency "agency", portal "portal", referral "referral"
});

/// The type `application_detail_portal_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationDetailPortalInfo {
    /// The candidate's order of preference, for campus applications.
    pub campus_volunteer_info: Option<CampusVolumnteerInfo>,
}

crate::object!(ApplicationDetailPortalInfo { campus_volunteer_info "campus_volunteer_info" });

/// The type `application_offer` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationOffer {
    /// The offer.
    pub id: Option<String>,
    /// The application.
    pub application_id: Option<String>,
    /// The basic details of the offer.
    pub basic_info: Option<ApplicationOfferBasicInfo>,
    /// The salary.
    pub salary_plan: Option<ApplicationOfferSalaryPlan>,
    /// The definition of the form, which gets a new id with every change.
    pub schema_id: Option<String>,
    /// The state of the offer.
    pub offer_status: Option<ApplicationOfferOfferStatus>,
    /// The job.
    pub job_info: Option<OfferJobInfo>,
    /// The custom modules of the offer.
    pub customized_module_list: Vec<ApplicationOfferCustomModule>,
    /// The hiring requirement.
    pub job_requirement_id: Option<String>,
    /// When the offer was sent, and what became of it.
    pub offer_send_record_list: Vec<OfferSendRecord>,
}

crate::object!(ApplicationOffer {
    id "id", application_id "application_id", basic_info "basic_info", salary_plan "salary_plan",
    schema_id "schema_id", offer_status "offer_status", job_info "job_info",
    customized_module_list "customized_module_list", job_requirement_id "job_requirement_id",
    offer_send_record_list "offer_send_record_list"
});

/// The type `application_offer_basic_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationOfferBasicInfo {
    /// The kind of offer; not used any more.
    pub offer_type: Option<ApplicationOfferBasicInfoOfferType>,
    /// A remark. Needs a scope: `hire:offer:readonly`, `hire:offer`.
    pub remark: Option<String>,
    /// When the offer expires, in milliseconds since 1970.
    pub expire_time: Option<i64>,
    /// Who is in charge of the offer, by the kind of id that the call uses.
    pub owner_user_id: Option<String>,
    /// Who created the offer, by the kind of id that the call uses.
    pub creator_user_id: Option<String>,
    /// The type of employment.
    pub employee_type: Option<BaseBilingualWithId>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<String>,
    /// Whom the person reports to, by the kind of id that the call uses.
    pub leader_user_id: Option<String>,
    /// The day on which the candidate is to join, as `YYYY-MM-DD`.
    pub onboard_date: Option<String>,
    /// The department, by the kind of id that the call uses.
    pub department_id: Option<String>,
    /// How long probation lasts, in months.
    pub probation_month: Option<i64>,
    /// How long the contract runs, in years; `contract_period` is to be used instead.
    pub contract_year: Option<i64>,
    /// How long the contract runs, in months or years.
    pub contract_period: Option<ContractPeriodInfo>,
    /// The type of employment.
    pub recruitment_type: Option<BaseBilingualWithId>,
    /// The job family.
    pub sequence: Option<BaseBilingualWithId>,
    /// The job level. Needs a scope: `hire:offer:readonly`, `hire:offer`.
    pub level: Option<BaseBilingualWithId>,
    /// Where the candidate is to join.
    pub onboard_address: Option<BaseAddress>,
    /// Where the work is.
    pub work_address: Option<BaseAddress>,
    /// The values of the custom fields. Needs a scope: `hire:offer:readonly`, `hire:offer`.
    pub customize_info_list: Vec<ApplicationOfferCustomValue>,
    /// The position, for tenants that use Feishu People.
    pub position_id: Option<String>,
    /// The job that is offered, as text.
    pub job_offered: Option<String>,
    /// The job grade, for tenants that use Feishu People.
    pub job_grade_id: Option<String>,
    /// The general attachments, by their ids.
    pub common_attachment_id_list: Vec<String>,
    /// The pathway.
    pub pathway_id: Option<String>,
    /// The place and address of the office; not for all tenants.
    pub work_location_address_info: Option<MasterLocationAddressInfo>,
}

crate::object!(ApplicationOfferBasicInfo {
    offer_type "offer_type", remark "remark", expire_time "expire_time",
    owner_user_id "owner_user_id", creator_user_id "creator_user_id", employee_type "employee_type",
    create_time "create_time", leader_user_id "leader_user_id", onboard_date "onboard_date",
    department_id "department_id", probation_month "probation_month", contract_year "contract_year",
    contract_period "contract_period", recruitment_type "recruitment_type", sequence "sequence",
    level "level", onboard_address "onboard_address", work_address "work_address",
    customize_info_list "customize_info_list", position_id "position_id", job_offered "job_offered",
    job_grade_id "job_grade_id", common_attachment_id_list "common_attachment_id_list",
    pathway_id "pathway_id", work_location_address_info "work_location_address_info"
});
crate::moments!(ApplicationOfferBasicInfo {
    expire_time_at expire_time from_millis, create_time_at create_time from_millis
});

/// The type `application_offer_custom_module` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationOfferCustomModule {
    /// The custom module.
    pub id: Option<String>,
    /// The values of the fields of the module.
    pub object_list: Vec<ApplicationOfferCustomValue>,
}

crate::object!(ApplicationOfferCustomModule { id "ID", object_list "object_list" });

/// The type `application_offer_custom_value` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationOfferCustomValue {
    /// The custom field or module.
    pub object_id: Option<String>,
    /// The value of the custom field; ids of people are not converted but come as those of the administration.
    pub customize_value: Option<String>,
}

crate::object!(ApplicationOfferCustomValue {
    object_id "object_id", customize_value "customize_value"
});

/// The type `application_offer_salary_plan` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationOfferSalaryPlan {
    /// The currency.
    pub currency: Option<String>,
    /// The base salary, as JSON in text with `amount` and `period`, which is 1 for a day and 2 for a month.
    pub basic_salary: Option<BasicSalary>,
    /// Which share of the salary is paid in probation.
    pub probation_salary_percentage: Option<String>,
    /// The year-end bonus, in months of salary.
    pub award_salary_multiple: Option<String>,
    /// How many shares the stock options are for.
    pub option_shares: Option<String>,
    /// The bonus for a quarter of a year, in units of the currency.
    pub quarterly_bonus: Option<String>,
    /// The bonus for half a year, in units of the currency.
    pub half_year_bonus: Option<String>,
    /// All cash of a year, in units of the currency.
    pub total_annual_cash: Option<String>,
    /// The values of the custom fields.
    pub customize_info_list: Vec<ApplicationOfferCustomValue>,
}

crate::object!(ApplicationOfferSalaryPlan {
    currency "currency", basic_salary "basic_salary",
    probation_salary_percentage "probation_salary_percentage",
    award_salary_multiple "award_salary_multiple", option_shares "option_shares",
    quarterly_bonus "quarterly_bonus", half_year_bonus "half_year_bonus",
    total_annual_cash "total_annual_cash", customize_info_list "customize_info_list"
});

/// The type `application_resume_source` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationResumeSource {
    /// The source.
    pub id: Option<String>,
    /// The name of the source.
    pub name: Option<I18n>,
    /// The kind of source.
    pub resume_source_type: Option<ApplicationResumeSourceResumeSourceType>,
}

crate::object!(ApplicationResumeSource {
    id "id", name "name", resume_source_type "resume_source_type"
});

/// The type `application_stage_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationStageInfo {
    /// The stage.
    pub id: Option<String>,
    /// The name in Chinese.
    pub zh_name: Option<String>,
    /// The name in English.
    pub en_name: Option<String>,
    /// The kind of stage.
    pub type_: Option<ApplicationStageInfoType>,
}

crate::object!(ApplicationStageInfo {
    id "id", zh_name "zh_name", en_name "en_name", type_ "type"
});

/// The type `application_stage_time` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationStageTime {
    /// The stage.
    pub stage_id: Option<String>,
    /// When the application entered the stage last, in milliseconds since 1970.
    pub enter_time: Option<String>,
    /// When the application left the stage last, in milliseconds since 1970; empty while it is there.
    pub exit_time: Option<String>,
}

crate::object!(ApplicationStageTime {
    stage_id "stage_id", enter_time "enter_time", exit_time "exit_time"
});
crate::moments!(ApplicationStageTime {
    enter_time_at enter_time from_millis, exit_time_at exit_time from_millis
});

/// The type `application_website_channel` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationWebsiteChannel {
    /// The promotion channel of the career site.
    pub channel_id: Option<String>,
    /// The name of the promotion channel.
    pub channel_name: Option<I18n>,
}

crate::object!(ApplicationWebsiteChannel { channel_id "channel_id", channel_name "channel_name" });

/// The type `application_website_resume_source` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationWebsiteResumeSource {
    /// The career site.
    pub website_id: Option<String>,
    /// The name of the career site.
    pub website_name: Option<I18n>,
    /// The promotion channel that the application came through.
    pub channel: Option<ApplicationWebsiteChannel>,
}

crate::object!(ApplicationWebsiteResumeSource {
    website_id "website_id", website_name "website_name", channel "channel"
});

/// The type `assessment_score_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssessmentScoreInfo {
    /// Whether the score is a sum or an average.
    pub calculate_type: Option<CalculateType>,
    /// The score, to two decimals.
    pub score: Option<f64>,
    /// The best score that is possible.
    pub full_score: Option<i64>,
}

crate::object!(AssessmentScoreInfo {
    calculate_type "calculate_type", score "score", full_score "full_score"
});

/// The type `assets` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Assets {
    /// The rewards that are confirmed.
    pub confirmed_bonus: Option<BonusAmount>,
}

crate::object!(Assets { confirmed_bonus "confirmed_bonus" });

/// The type `attachment` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Attachment {
    /// The attachment.
    pub id: Option<String>,
    /// The address to download it, valid for 30 minutes.
    pub url: Option<String>,
    /// The name of the file.
    pub name: Option<String>,
    /// The media type of the attachment.
    pub mime: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<i64>,
}

crate::object!(Attachment {
    id "id", url "url", name "name", mime "mime", create_time "create_time"
});
crate::moments!(Attachment { create_time_at create_time from_millis });

/// The type `attachment_v2` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachmentV2 {
    /// The attachment.
    pub id: Option<String>,
    /// The address to download it, valid for 30 minutes.
    pub url: Option<String>,
    /// The name of the file.
    pub name: Option<String>,
    /// The media type of the attachment.
    pub mime: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<String>,
}

crate::object!(AttachmentV2 {
    id "id", url "url", name "name", mime "mime", create_time "create_time"
});
crate::moments!(AttachmentV2 { create_time_at create_time from_millis });

/// The type `background_check_custom_field_data_value` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackgroundCheckCustomFieldDataValue {
    /// The key of the custom field.
    pub key: Option<String>,
    /// What was entered.
    pub value: Option<String>,
}

crate::object!(BackgroundCheckCustomFieldDataValue { key "key", value "value" });

/// The type `background_check_item_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackgroundCheckItemInfo {
    /// The id.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
}

crate::object!(BackgroundCheckItemInfo { id "id", name "name" });

/// The type `background_check_order` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackgroundCheckOrder {
    /// The background check order.
    pub order_id: Option<String>,
    /// The application.
    pub application_id: Option<String>,
    /// The state of the background check.
    pub order_status: Option<BatchQueryBackgroundCheckOrderOrderStatus>,
    /// The provider of the background check, as a kind.
    pub account_third_type: Option<AccountThirdType>,
    /// The name of the package that is checked.
    pub package: Option<String>,
    /// The name of the background check; only for results typed in by hand.
    pub name: Option<String>,
    /// The reports of the background check, latest first.
    pub feedback_info_list: Vec<BackgroundCheckOrderFeedbackInfo>,
    /// How far the background check has come, latest first.
    pub process_info_list: Vec<BackgroundCheckOrderProcessInfo>,
    /// When it was entered, in milliseconds since 1970; only for results typed in by hand.
    pub upload_time: Option<String>,
    /// The candidate.
    pub candidate_info: Option<UserContactInfo>,
    /// Who ordered the background check.
    pub creator_info: Option<BackgroundCheckOrderCreator>,
    /// The contact for the background check.
    pub contactor_info: Option<UserContactInfo>,
    /// When the background check was ordered, in milliseconds since 1970.
    pub begin_time: Option<String>,
    /// When the background check ended, in milliseconds since 1970.
    pub end_time: Option<String>,
    /// The result that the last report gives.
    pub conclusion: Option<String>,
    /// The provider of the background check.
    pub provider_info: Option<ProviderIdNameObject>,
    /// The custom fields.
    pub custom_field_list: Vec<EcoBackgroundCheckCustomFieldData>,
    /// The values of the custom fields.
    pub custom_data_list: Vec<BackgroundCheckCustomFieldDataValue>,
    /// The extra items that are checked.
    pub ext_item_info_list: Vec<BackgroundCheckItemInfo>,
    /// When the order was last changed, in milliseconds since 1970.
    pub update_time: Option<String>,
    /// The region that the order belongs to.
    pub geo: Option<BackgroundCheckOrderGeo>,
    /// The code of the place where the candidate is to join.
    pub location_code: Option<String>,
    /// A remark.
    pub remark: Option<String>,
}

crate::object!(BackgroundCheckOrder {
    order_id "order_id", application_id "application_id", order_status "order_status",
    account_third_type "account_third_type", package "package", name "name",
    feedback_info_list "feedback_info_list", process_info_list "process_info_list",
    upload_time "upload_time", candidate_info "candidate_info", creator_info "creator_info",
    contactor_info "contactor_info", begin_time "begin_time", end_time "end_time",
    conclusion "conclusion", provider_info "provider_info", custom_field_list "custom_field_list",
    custom_data_list "custom_data_list", ext_item_info_list "ext_item_info_list",
    update_time "update_time", geo "geo", location_code "location_code", remark "remark"
});
crate::moments!(BackgroundCheckOrder {
    upload_time_at upload_time from_millis, begin_time_at begin_time from_millis,
    end_time_at end_time from_millis, update_time_at update_time from_millis
});

/// The type `background_check_order_creator` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackgroundCheckOrderCreator {
    /// Who ordered it, by the kind of id that the call uses.
    pub user_id: Option<String>,
}

crate::object!(BackgroundCheckOrderCreator { user_id "user_id" });

/// The type `background_check_order_feedback_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackgroundCheckOrderFeedbackInfo {
    /// The report.
    pub id: Option<String>,
    /// The address to download the report, valid for one hour; a provider gives this or `report_preview_url`.
    pub attachment_url: Option<String>,
    /// The address to view the report, valid as long as the provider says; a provider gives this or `attachment_url`.
    pub report_preview_url: Option<String>,
    /// The result: red, yellow, blue or green, or what the provider called it.
    pub result: Option<String>,
    /// Whether the report is an interim or the final one.
    pub report_type: Option<ReportType>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<String>,
    /// The name of the report.
    pub report_name: Option<String>,
}

crate::object!(BackgroundCheckOrderFeedbackInfo {
    id "id", attachment_url "attachment_url", report_preview_url "report_preview_url",
    result "result", report_type "report_type", create_time "create_time", report_name "report_name"
});
crate::moments!(BackgroundCheckOrderFeedbackInfo { create_time_at create_time from_millis });

/// The type `background_check_order_process_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackgroundCheckOrderProcessInfo {
    /// The progress in Chinese.
    pub process: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub update_time: Option<String>,
    /// The progress in English.
    pub en_process: Option<String>,
}

crate::object!(BackgroundCheckOrderProcessInfo {
    process "process", update_time "update_time", en_process "en_process"
});
crate::moments!(BackgroundCheckOrderProcessInfo { update_time_at update_time from_millis });

/// The type `base_address` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseAddress {
    /// The id.
    pub id: Option<String>,
    /// The name in Chinese.
    pub zh_name: Option<String>,
    /// The name in English.
    pub en_name: Option<String>,
    /// The district.
    pub district: Option<BaseDistrict>,
    /// The city.
    pub city: Option<BaseCity>,
    /// The province or state.
    pub state: Option<BaseCity>,
    /// The country or region.
    pub country: Option<BaseCity>,
}

crate::object!(BaseAddress {
    id "id", zh_name "zh_name", en_name "en_name", district "district", city "city", state "state",
    country "country"
});

/// The type `base_address_v2` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseAddressV2 {
    /// The address, by its id.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The district.
    pub district: Option<BaseLocation>,
    /// The city.
    pub city: Option<BaseLocation>,
    /// The province or state.
    pub state: Option<BaseLocation>,
    /// The country or region.
    pub country: Option<BaseLocation>,
}

crate::object!(BaseAddressV2 {
    id "id", name "name", district "district", city "city", state "state", country "country"
});

/// The type `base_bilingual_with_id` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseBilingualWithId {
    /// What is named, by its id; 0 stands for any subject.
    pub id: Option<String>,
    /// The name in Chinese.
    pub zh_name: Option<String>,
    /// The name in English.
    pub en_name: Option<String>,
}

crate::object!(BaseBilingualWithId { id "id", zh_name "zh_name", en_name "en_name" });

/// The type `base_city` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseCity {
    /// The name in Chinese.
    pub zh_name: Option<String>,
    /// The name in English.
    pub en_name: Option<String>,
    /// The code of the place.
    pub code: Option<String>,
    /// The kind of place.
    pub location_type: Option<BaseCityLocationType>,
}

crate::object!(BaseCity {
    zh_name "zh_name", en_name "en_name", code "code", location_type "location_type"
});

/// The type `base_district` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseDistrict {
    /// The name in Chinese.
    pub zh_name: Option<String>,
    /// The name in English.
    pub en_name: Option<String>,
    /// The code of the district.
    pub code: Option<String>,
    /// The kind of place.
    pub location_type: Option<i64>,
}

crate::object!(BaseDistrict {
    zh_name "zh_name", en_name "en_name", code "code", location_type "location_type"
});

/// The type `base_location` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseLocation {
    /// The name.
    pub name: Option<I18n>,
    /// The code of the place.
    pub code: Option<String>,
    /// The kind of place.
    pub location_type: Option<BaseCityLocationType>,
}

crate::object!(BaseLocation { name "name", code "code", location_type "location_type" });

/// The type `bonus_amount` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct BonusAmount {
    /// Whether the reward is paid in points or in cash. Default: `1`. Example: `1`.
    pub bonus_type: Option<BonusType>,
    /// How many points. Example: `100`.
    pub point_bonus: Option<i64>,
    /// The reward in cash.
    pub cash: Option<Cash>,
    /// The rewards in cash, a currency each.
    pub cash_bonus: Option<Vec<Cash>>,
}

crate::object_builder!(BonusAmount {
    bonus_type(impl Into<BonusType>).into(), point_bonus(i64), cash(Cash),
    cash_bonus(impl IntoIterator<Item = impl Into<Cash>>).into_iter().map(Into::into).collect()
});
crate::object!(BonusAmount {
    bonus_type "bonus_type", point_bonus "point_bonus", cash "cash", cash_bonus "cash_bonus"
});

/// The type `business_management_scope` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BusinessManagementScope {
    /// What the permissions are about.
    pub entity: Option<CodeNameObject>,
    /// The groups of permissions.
    pub permission_groups: Vec<PermissionGroupInfo>,
}

crate::object!(BusinessManagementScope { entity "entity", permission_groups "permission_groups" });

/// The type `campus_volumnteer_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CampusVolumnteerInfo {
    /// The place among the candidate's preferences.
    pub volunteer_seq: Option<i64>,
}

crate::object!(CampusVolumnteerInfo { volunteer_seq "volunteer_seq" });

/// The type `cash` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Cash {
    /// The currency, by its code, `CNY` for example. Example: `CNY`.
    pub currency_type: Option<String>,
    /// The amount of cash, 0 or more. Example: `100`.
    pub amount: Option<f64>,
}

crate::object_builder!(Cash {
    currency_type(impl Into<String>).into(), amount(f64);
    currency_type(impl Into<String>).into(), amount(f64)
});
crate::object!(Cash { currency_type "currency_type", amount "amount" });

/// The type `check_failed_account_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFailedAccountInfo {
    /// The referral account.
    pub account_id: Option<String>,
    /// How much was withdrawn in Feishu Hire; left out where nothing was.
    pub total_withdraw_reward_info: Option<BonusAmount>,
    /// By how much the account changed in your own system.
    pub total_recharge_reward_info: Option<BonusAmount>,
}

crate::object!(CheckFailedAccountInfo {
    account_id "account_id", total_withdraw_reward_info "total_withdraw_reward_info",
    total_recharge_reward_info "total_recharge_reward_info"
});

/// The type `code_name_object` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeNameObject {
    /// The code of what is named: a place, a time zone or a part of the business.
    pub code: Option<String>,
    /// The name.
    pub name: Option<I18n>,
}

crate::object!(CodeNameObject { code "code", name "name" });

/// The type `combined_job_result_default_job_post` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CombinedJobResultDefaultJobPost {
    /// The job's advertisement.
    pub id: Option<String>,
}

crate::object!(CombinedJobResultDefaultJobPost { id "id" });

/// The type `common_address` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonAddress {
    /// The address, by its id.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The district.
    pub district: Option<CodeNameObject>,
    /// The city.
    pub city: Option<CodeNameObject>,
    /// The province or state.
    pub state: Option<CodeNameObject>,
    /// The country or region.
    pub country: Option<CodeNameObject>,
}

crate::object!(CommonAddress {
    id "id", name "name", district "district", city "city", state "state", country "country"
});

/// The type `common_filter` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct CommonFilter {
    /// What is filtered by, `supplier_area` for example. Example: `supplier_area`.
    pub key: Option<String>,
    /// Whether the filter has values or a range. Example: `1`.
    pub value_type: Option<ValueType>,
    /// The values; needed where `value_type` is 1. Example: `["7005471343731164709"]`.
    pub value_list: Option<Vec<String>>,
    /// The range; needed where `value_type` is 2.
    pub range_filter: Option<RangeFilter>,
}

crate::object_builder!(CommonFilter {
    key(impl Into<String>).into(), value_type(impl Into<ValueType>).into();
    key(impl Into<String>).into(), value_type(impl Into<ValueType>).into(),
    value_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    range_filter(RangeFilter)
});
crate::object!(CommonFilter {
    key "key", value_type "value_type", value_list "value_list", range_filter "range_filter"
});

/// The type `common_schema` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonSchema {
    /// The module.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The description.
    pub description: Option<I18n>,
    /// The settings of the module or field.
    pub setting: Option<CommonSchemaSetting>,
    /// Whether the tenant added the module.
    pub is_customized: Option<bool>,
    /// Whether it must be answered or filled in.
    pub is_required: Option<bool>,
    /// Whether the module is in use.
    pub active_status: Option<InterviewRoundTypeActiveStatus>,
    /// The fields of the module.
    pub children_list: Vec<CommonSchemaChild>,
    /// Whether it is shown.
    pub is_visible: Option<bool>,
}

crate::object!(CommonSchema {
    id "id", name "name", description "description", setting "setting",
    is_customized "is_customized", is_required "is_required", active_status "active_status",
    children_list "children_list", is_visible "is_visible"
});

/// The type `common_schema_child` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonSchemaChild {
    /// The field.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The description.
    pub description: Option<I18n>,
    /// The settings of the module or field.
    pub setting: Option<CommonSchemaSetting>,
    /// The module that the field belongs to.
    pub parent_id: Option<String>,
    /// Whether the tenant added the field.
    pub is_customized: Option<bool>,
    /// Whether it must be answered or filled in.
    pub is_required: Option<bool>,
    /// Whether the field is in use.
    pub active_status: Option<InterviewRoundTypeActiveStatus>,
    /// Whether it is shown.
    pub is_visible: Option<bool>,
}

crate::object!(CommonSchemaChild {
    id "id", name "name", description "description", setting "setting", parent_id "parent_id",
    is_customized "is_customized", is_required "is_required", active_status "active_status",
    is_visible "is_visible"
});

/// The type `common_schema_config` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonSchemaConfig {
    /// The options, for fields with one or several to choose.
    pub options: Vec<CommonSchemaOption>,
}

crate::object!(CommonSchemaConfig { options "options" });

/// The type `common_schema_option` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonSchemaOption {
    /// The option, by its id.
    pub key: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The description.
    pub description: Option<I18n>,
    /// Whether it is active.
    pub active_status: Option<InterviewRoundTypeActiveStatus>,
}

crate::object!(CommonSchemaOption {
    key "key", name "name", description "description", active_status "active_status"
});

/// The type `common_schema_setting` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonSchemaSetting {
    /// The type of the field; for modules always 11.
    pub object_type: Option<CommonSchemaSettingObjectType>,
    /// The settings.
    pub config: Option<CommonSchemaConfig>,
}

crate::object!(CommonSchemaSetting { object_type "object_type", config "config" });

/// The type `contract_period_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ContractPeriodInfo {
    /// Whether the contract runs for months or for years. Example: `1`.
    pub period_type: Option<PeriodType>,
    /// How long the contract runs, in the unit that `period_type` says. Range: `0` to `100`. Example: `3`.
    pub period: Option<i64>,
}

crate::object_builder!(ContractPeriodInfo {
    period_type(impl Into<PeriodType>).into(), period(i64);
    period_type(impl Into<PeriodType>).into(), period(i64)
});
crate::object!(ContractPeriodInfo { period_type "period_type", period "period" });

/// The type `data_permission` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataPermission {
    /// The permission.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// Whether the data can be seen or edited.
    pub select_status: Option<SelectStatus>,
}

crate::object!(DataPermission { id "id", name "name", select_status "select_status" });

/// The type `department` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Department {
    /// The department, by the kind of id that the call uses.
    pub id: Option<String>,
    /// The name of the department, in Chinese.
    pub name: Option<String>,
    /// The name of the department, in English.
    pub en_name: Option<String>,
}

crate::object!(Department { id "id", name "name", en_name "en_name" });

/// The type `di_data` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiData {
    /// What was entered, as text, or as JSON in text for choices and dates.
    pub value: Option<String>,
    /// The field.
    pub object_attribute: Option<ObjectAttribute>,
}

crate::object!(DiData { value "value", object_attribute "object_attribute" });

/// The type `di_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiInfo {
    /// The id.
    pub id: Option<String>,
    /// The application.
    pub application_id: Option<String>,
    /// The talent.
    pub talent_id: Option<String>,
    /// Where the data was entered.
    pub source_type: Option<SourceType>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub update_time: Option<String>,
    /// What the candidate entered.
    pub di_data: Vec<DiData>,
}

crate::object!(DiInfo {
    id "id", application_id "application_id", talent_id "talent_id", source_type "source_type",
    create_time "create_time", update_time "update_time", di_data "di_data"
});
crate::moments!(DiInfo {
    create_time_at create_time from_millis, update_time_at update_time from_millis
});

/// The type `dimension_assessment` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DimensionAssessment {
    /// The dimension of the feedback form.
    pub interview_feedback_form_dimension_id: Option<String>,
    /// The name of the dimension.
    pub dimension_name: Option<I18n>,
    /// How the dimension is answered.
    pub dimension_type: Option<DimensionAssessmentDimensionType>,
    /// The weight.
    pub weight: Option<f64>,
    /// The answer to a dimension that asks for text.
    pub dimension_content: Option<String>,
    /// The option that was chosen, where one can be.
    pub dimension_option: Option<DimensionOption>,
    /// The options that were chosen, where several can be.
    pub dimension_options: Vec<DimensionOption>,
    /// The score, where it was typed in.
    pub dimension_score: Option<i64>,
    /// The job levels that are recommended, where the dimension asks for them.
    pub recommended_job_level: Option<RecommendedJobLevel>,
    /// The interview questions of the dimension, with the answers.
    pub question_assessments: Vec<QuestionAssessment>,
}

crate::object!(DimensionAssessment {
    interview_feedback_form_dimension_id "interview_feedback_form_dimension_id",
    dimension_name "dimension_name", dimension_type "dimension_type", weight "weight",
    dimension_content "dimension_content", dimension_option "dimension_option",
    dimension_options "dimension_options", dimension_score "dimension_score",
    recommended_job_level "recommended_job_level", question_assessments "question_assessments"
});

/// The type `dimension_option` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DimensionOption {
    /// The option.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The score that the option stands for.
    pub score_val: Option<i64>,
}

crate::object!(DimensionOption { id "id", name "name", score_val "score_val" });

/// The type `eco_account_custom_field_data` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct EcoAccountCustomFieldData {
    /// The key of the field, unique within the scope. Example: `account_token`.
    pub key: Option<String>,
    /// The title that customers see where they add the account.
    pub name: Option<I18n>,
    /// Whether it must be filled in; has no effect yet. Example: `true`.
    pub is_required: Option<bool>,
    /// The hint that customers see where they add the account.
    pub description: Option<I18n>,
}

crate::object_builder!(EcoAccountCustomFieldData {
    key(impl Into<String>).into(), name(I18n), is_required(bool);
    key(impl Into<String>).into(), name(I18n), is_required(bool), description(I18n)
});
crate::object!(EcoAccountCustomFieldData {
    key "key", name "name", is_required "is_required", description "description"
});

/// The type `eco_background_check_custom_field_data` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct EcoBackgroundCheckCustomFieldData {
    /// How the field is filled in. Example: `select`.
    pub type_: Option<EcoBackgroundCheckCustomFieldDataType>,
    /// The key of the field, unique within the account. Example: `candidate_degree`.
    pub key: Option<String>,
    /// The title that users see where they order a check.
    pub name: Option<I18n>,
    /// Whether it must be answered or filled in. Example: `true`.
    pub is_required: Option<bool>,
    /// The hint that users see where they order a check.
    pub description: Option<I18n>,
    /// The options; needed for fields with one or several to choose.
    pub options: Option<Vec<TalentCustomizedOption>>,
}

crate::object_builder!(EcoBackgroundCheckCustomFieldData {
    type_(impl Into<EcoBackgroundCheckCustomFieldDataType>).into(), key(impl Into<String>).into(),
    name(I18n), is_required(bool);
    type_(impl Into<EcoBackgroundCheckCustomFieldDataType>).into(), key(impl Into<String>).into(),
    name(I18n), is_required(bool), description(I18n),
    options(impl IntoIterator<Item = impl Into<TalentCustomizedOption>>).into_iter().map(Into::into).collect()
});
crate::object!(EcoBackgroundCheckCustomFieldData {
    type_ "type", key "key", name "name", is_required "is_required", description "description",
    options "options"
});

/// The type `eco_background_check_package_additional_item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct EcoBackgroundCheckPackageAdditionalItem {
    /// The package or item, by an id of your own, at most 36 characters long. Example: `ext001`.
    pub id: Option<String>,
    /// The name of the package or item. Length: at most 100. Example: `工作履历信息验证X2`.
    pub name: Option<String>,
    /// The description of the package or item. Example: `详细调查`.
    pub description: Option<String>,
}

crate::object_builder!(EcoBackgroundCheckPackageAdditionalItem {
    id(impl Into<String>).into(), name(impl Into<String>).into();
    id(impl Into<String>).into(), name(impl Into<String>).into(),
    description(impl Into<String>).into()
});
crate::object!(EcoBackgroundCheckPackageAdditionalItem {
    id "id", name "name", description "description"
});

/// The type `eco_background_check_report_file` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct EcoBackgroundCheckReportFile {
    /// The name of the report. Example: `阶段报告.pdf`.
    pub report_name: Option<String>,
    /// The address of the report, a PDF to download or a page to view, as `report_url_type` says. Example: `https://xxxxx/xxxxxx/xxxx.pdf`.
    pub report_url: Option<String>,
    /// Whether the address leads to a PDF to download, which is the default, or to a page to view. Example: `1`.
    pub report_url_type: Option<ReportUrlType>,
}

crate::object_builder!(EcoBackgroundCheckReportFile {
    report_name(impl Into<String>).into(), report_url(impl Into<String>).into();
    report_name(impl Into<String>).into(), report_url(impl Into<String>).into(),
    report_url_type(impl Into<ReportUrlType>).into()
});
crate::object!(EcoBackgroundCheckReportFile {
    report_name "report_name", report_url "report_url", report_url_type "report_url_type"
});

/// The type `eco_exam_login_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct EcoExamLoginInfo {
    /// The address of the exam. Example: `https://xxxx/xxxx/xxxx`.
    pub exam_url: Option<String>,
    /// The name to log in with, where the exam asks for one. Example: `waxsdfbhg`.
    pub username: Option<String>,
    /// The password to log in with, where the exam asks for one. Example: `xxxxxx`.
    pub password: Option<crate::SecretString>,
}

crate::object_builder!(EcoExamLoginInfo {
    exam_url(impl Into<String>).into();
    exam_url(impl Into<String>).into(), username(impl Into<String>).into(),
    password(impl Into<crate::SecretString>).into()
});
crate::object!(EcoExamLoginInfo { exam_url "exam_url", username "username", password "password" });

/// The type `eco_exam_paper_data` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct EcoExamPaperData {
    /// The exam paper, by an id of your own. Length: at least 1. Example: `7147998241542539527`.
    pub id: Option<String>,
    /// The name of the exam paper; cut off after 255 characters. Length: at least 1. Example: `春季测评`.
    pub name: Option<String>,
    /// How long the exam takes, in minutes. Example: `30`.
    pub duration: Option<i64>,
    /// How many questions the exam paper has. Example: `30`.
    pub question_count: Option<i64>,
    /// When the exam can begin, in milliseconds since 1970; no limit where it is left out. Example: `1658676234053`.
    pub start_time: Option<String>,
    /// When the exam must be over, in milliseconds since 1970; no limit where it is left out. Example: `1672444800000`.
    pub end_time: Option<String>,
}

crate::object_builder!(EcoExamPaperData {
    id(impl Into<String>).into(), name(impl Into<String>).into();
    id(impl Into<String>).into(), name(impl Into<String>).into(), duration(i64),
    question_count(i64), start_time(impl Into<String>).into(), end_time(impl Into<String>).into()
});
crate::object!(EcoExamPaperData {
    id "id", name "name", duration "duration", question_count "question_count",
    start_time "start_time", end_time "end_time"
});
crate::moments!(EcoExamPaperData {
    start_time_at start_time from_millis, end_time_at end_time from_millis
});

/// The type `eco_exam_result_detail` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct EcoExamResultDetail {
    /// The item, by an id of your own. Example: `pj001`.
    pub id: Option<String>,
    /// The name of the item. Example: `基本功`.
    pub name: Option<String>,
    /// The result of the item, in your own words. Example: `优秀`.
    pub result: Option<String>,
}

crate::object_builder!(EcoExamResultDetail {
    name(impl Into<String>).into(), result(impl Into<String>).into();
    id(impl Into<String>).into(), name(impl Into<String>).into(), result(impl Into<String>).into()
});
crate::object!(EcoExamResultDetail { id "id", name "name", result "result" });

/// The type `eco_exam_result_report` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct EcoExamResultReport {
    /// The name of the report. Example: `张三的笔试结果.pdf`.
    pub name: Option<String>,
    /// The address of the report. Example: `https://xxxxx/xxxxxx/xxxx.pdf`.
    pub url: Option<String>,
    /// When the candidate finished the exam, in milliseconds since 1970. Example: `1658676234053`.
    pub answer_time: Option<String>,
}

crate::object_builder!(EcoExamResultReport {
    name(impl Into<String>).into(), url(impl Into<String>).into();
    name(impl Into<String>).into(), url(impl Into<String>).into(),
    answer_time(impl Into<String>).into()
});
crate::object!(EcoExamResultReport { name "name", url "url", answer_time "answer_time" });
crate::moments!(EcoExamResultReport { answer_time_at answer_time from_millis });

/// The type `employee` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Employee {
    /// The employee's record in the recruiting system.
    pub id: Option<String>,
    /// The application.
    pub application_id: Option<String>,
    /// Where the employee stands: 1 joined, 2 left.
    pub onboard_status: Option<i64>,
    /// Whether probation has been passed.
    pub conversion_status: Option<ConversionStatus>,
    /// When the person joined, in milliseconds since 1970.
    pub onboard_time: Option<i64>,
    /// When probation is to end, in milliseconds since 1970.
    pub expected_conversion_time: Option<i64>,
    /// When probation was passed, in milliseconds since 1970.
    pub actual_conversion_time: Option<i64>,
    /// When the person left, in milliseconds since 1970.
    pub overboard_time: Option<i64>,
    /// Why the person left.
    pub overboard_note: Option<String>,
    /// Where the person works, by the code of the place.
    pub onboard_city_code: Option<String>,
    /// The department, by the kind of id that the call uses.
    pub department: Option<String>,
    /// Whom the person reports to, by the kind of id that the call uses.
    pub leader: Option<String>,
    /// The job family, by the kind of id that the call uses.
    pub sequence: Option<String>,
    /// The job level, by the kind of id that the call uses.
    pub level: Option<String>,
    /// The type of employment, by the kind of id that the call uses.
    pub employee_type: Option<String>,
    /// The hiring requirement.
    pub job_requirement_id: Option<String>,
    /// The employment in Feishu People.
    pub external_employment_id: Option<String>,
}

crate::object!(Employee {
    id "id", application_id "application_id", onboard_status "onboard_status",
    conversion_status "conversion_status", onboard_time "onboard_time",
    expected_conversion_time "expected_conversion_time",
    actual_conversion_time "actual_conversion_time", overboard_time "overboard_time",
    overboard_note "overboard_note", onboard_city_code "onboard_city_code", department "department",
    leader "leader", sequence "sequence", level "level", employee_type "employee_type",
    job_requirement_id "job_requirement_id", external_employment_id "external_employment_id"
});
crate::moments!(Employee {
    onboard_time_at onboard_time from_millis,
    expected_conversion_time_at expected_conversion_time from_millis,
    actual_conversion_time_at actual_conversion_time from_millis,
    overboard_time_at overboard_time from_millis
});

/// The type `employee_conversion_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct EmployeeConversionInfo {
    /// When probation was passed, in milliseconds since 1970. Example: `1637596800000`.
    pub actual_conversion_time: Option<i64>,
}

crate::object_builder!(EmployeeConversionInfo { actual_conversion_time(i64) });
crate::object!(EmployeeConversionInfo { actual_conversion_time "actual_conversion_time" });
crate::moments!(EmployeeConversionInfo {
    actual_conversion_time_at actual_conversion_time from_millis
});

/// The type `employee_overboard_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct EmployeeOverboardInfo {
    /// When the employee left, in milliseconds since 1970. Example: `1637596800000`.
    pub actual_overboard_time: Option<i64>,
    /// Why the person left. Example: `职业发展考虑`.
    pub overboard_note: Option<String>,
}

crate::object_builder!(EmployeeOverboardInfo {
    actual_overboard_time(i64), overboard_note(impl Into<String>).into()
});
crate::object!(EmployeeOverboardInfo {
    actual_overboard_time "actual_overboard_time", overboard_note "overboard_note"
});
crate::moments!(EmployeeOverboardInfo {
    actual_overboard_time_at actual_overboard_time from_millis
});

/// The type `employee_v2` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmployeeV2 {
    /// The employee's record in the recruiting system.
    pub id: Option<String>,
    /// The application.
    pub application_id: Option<String>,
    /// Where the employee stands: 1 joined, 2 left.
    pub onboard_status: Option<i64>,
    /// Whether probation has been passed.
    pub conversion_status: Option<ConversionStatus>,
    /// When the person joined, in milliseconds since 1970.
    pub onboard_time: Option<String>,
    /// When probation is to end, in milliseconds since 1970.
    pub expected_conversion_time: Option<String>,
    /// When probation was passed, in milliseconds since 1970.
    pub actual_conversion_time: Option<String>,
    /// When the person left, in milliseconds since 1970.
    pub overboard_time: Option<String>,
    /// Why the person left.
    pub overboard_note: Option<String>,
    /// Where the person works, by the code of the place.
    pub onboard_city_code: Option<String>,
    /// The department, by the kind of id that the call uses.
    pub department_id: Option<String>,
    /// Whom the person reports to, by the kind of id that the call uses.
    pub leader_id: Option<String>,
    /// The job family, by the kind of id that the call uses.
    pub sequence_id: Option<String>,
    /// The job level, by the kind of id that the call uses.
    pub level_id: Option<String>,
    /// The type of employment.
    pub employee_type: Option<String>,
    /// The hiring requirement.
    pub job_requirement_id: Option<String>,
}

crate::object!(EmployeeV2 {
    id "id", application_id "application_id", onboard_status "onboard_status",
    conversion_status "conversion_status", onboard_time "onboard_time",
    expected_conversion_time "expected_conversion_time",
    actual_conversion_time "actual_conversion_time", overboard_time "overboard_time",
    overboard_note "overboard_note", onboard_city_code "onboard_city_code",
    department_id "department_id", leader_id "leader_id", sequence_id "sequence_id",
    level_id "level_id", employee_type "employee_type", job_requirement_id "job_requirement_id"
});
crate::moments!(EmployeeV2 {
    onboard_time_at onboard_time from_millis,
    expected_conversion_time_at expected_conversion_time from_millis,
    actual_conversion_time_at actual_conversion_time from_millis,
    overboard_time_at overboard_time from_millis
});

/// The type `evaluation` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Evaluation {
    /// The evaluation.
    pub id: Option<String>,
    /// The application.
    pub application_id: Option<String>,
    /// The stage.
    pub stage_id: Option<String>,
    /// Who created it, by the kind of id that the call uses.
    pub creator_id: Option<String>,
    /// Who evaluated, by the kind of id that the call uses.
    pub evaluator_id: Option<String>,
    /// Whether it was submitted.
    pub commit_status: Option<CommitStatus>,
    /// Whether the resume passed.
    pub conclusion: Option<EvaluationConclusion>,
    /// What the evaluator wrote.
    pub content: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub update_time: Option<String>,
}

crate::object!(Evaluation {
    id "id", application_id "application_id", stage_id "stage_id", creator_id "creator_id",
    evaluator_id "evaluator_id", commit_status "commit_status", conclusion "conclusion",
    content "content", create_time "create_time", update_time "update_time"
});
crate::moments!(Evaluation {
    create_time_at create_time from_millis, update_time_at update_time from_millis
});

/// The type `evaluation_task` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluationTask {
    /// The evaluation.
    pub id: Option<String>,
    /// The job.
    pub job_id: Option<String>,
    /// The talent.
    pub talent_id: Option<String>,
    /// The application.
    pub application_id: Option<String>,
    /// The state of the task.
    pub activity_status: Option<EvaluationTaskActivityStatus>,
}

crate::object!(EvaluationTask {
    id "id", job_id "job_id", talent_id "talent_id", application_id "application_id",
    activity_status "activity_status"
});

/// The type `exam_marking_task` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExamMarkingTask {
    /// The task of marking.
    pub id: Option<String>,
    /// The job.
    pub job_id: Option<String>,
    /// The talent.
    pub talent_id: Option<String>,
    /// The application.
    pub application_id: Option<String>,
    /// The state of the task.
    pub activity_status: Option<ExamMarkingTaskActivityStatus>,
}

crate::object!(ExamMarkingTask {
    id "id", job_id "job_id", talent_id "talent_id", application_id "application_id",
    activity_status "activity_status"
});

/// The type `external_application` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalApplication {
    /// The imported application.
    pub id: Option<String>,
    /// The kind of hiring that the job is for.
    pub job_recruitment_type: Option<JobRecruitmentType>,
    /// The title of the job.
    pub job_title: Option<String>,
    /// Where the resume came from.
    pub resume_source: Option<String>,
    /// The name of the stage.
    pub stage: Option<String>,
    /// The talent.
    pub talent_id: Option<String>,
    /// Why the application was ended.
    pub termination_reason: Option<String>,
    /// How the application came about.
    pub delivery_type: Option<ExternalApplicationDeliveryType>,
    /// When the application was ended in the other system, in milliseconds since 1970.
    pub modify_time: Option<i64>,
    /// When the application was created in the other system, in milliseconds since 1970.
    pub create_time: Option<i64>,
    /// Which side ended it.
    pub termination_type: Option<String>,
}

crate::object!(ExternalApplication {
    id "id", job_recruitment_type "job_recruitment_type", job_title "job_title",
    resume_source "resume_source", stage "stage", talent_id "talent_id",
    termination_reason "termination_reason", delivery_type "delivery_type",
    modify_time "modify_time", create_time "create_time", termination_type "termination_type"
});
crate::moments!(ExternalApplication {
    modify_time_at modify_time from_millis, create_time_at create_time from_millis
});

/// The type `external_background_check` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalBackgroundCheck {
    /// The imported background check.
    pub id: Option<String>,
    /// The imported application.
    pub external_application_id: Option<String>,
    /// When it took place, in milliseconds since 1970.
    pub date: Option<i64>,
    /// The name of the background check.
    pub name: Option<String>,
    /// The result of the background check.
    pub result: Option<String>,
    /// The attachments.
    pub attachment_list: Vec<ExternalBackgroundCheckAttachment>,
}

crate::object!(ExternalBackgroundCheck {
    id "id", external_application_id "external_application_id", date "date", name "name",
    result "result", attachment_list "attachment_list"
});
crate::moments!(ExternalBackgroundCheck { date_at date from_millis });

/// The type `external_background_check_attachment` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalBackgroundCheckAttachment {
    /// The attachment.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The size, in bytes.
    pub size: Option<i64>,
}

crate::object!(ExternalBackgroundCheckAttachment { id "id", name "name", size "size" });

/// The type `external_interview` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalInterview {
    /// The imported application.
    pub external_application_id: Option<String>,
    /// The imported interview.
    pub id: Option<String>,
    /// Whether the candidate took part.
    pub participate_status: Option<ParticipateStatus>,
    /// When it begins, in milliseconds since 1970.
    pub begin_time: Option<i64>,
    /// When the interview ends, in milliseconds since 1970.
    pub end_time: Option<i64>,
    /// The assessments of the interview.
    pub interview_assessments: Vec<ExternalInterviewAssessment>,
}

crate::object!(ExternalInterview {
    external_application_id "external_application_id", id "id",
    participate_status "participate_status", begin_time "begin_time", end_time "end_time",
    interview_assessments "interview_assessments"
});
crate::moments!(ExternalInterview {
    begin_time_at begin_time from_millis, end_time_at end_time from_millis
});

/// The type `external_interview_assessment` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ExternalInterviewAssessment {
    /// The name of the interviewer. Example: `张三`.
    pub username: Option<String>,
    /// The verdict. Example: `1`.
    pub conclusion: Option<ExternalInterviewAssessmentConclusion>,
    /// The dimensions that were assessed.
    pub assessment_dimension_list: Option<Vec<ExternalInterviewAssessmentDimension>>,
    /// What the interviewer wrote in all. Example: `第一次面试`.
    pub content: Option<String>,
    /// The imported assessment.
    pub id: Option<String>,
    /// The imported interview.
    pub external_interview_id: Option<String>,
}

crate::object_builder!(ExternalInterviewAssessment {
    username(impl Into<String>).into(),
    conclusion(impl Into<ExternalInterviewAssessmentConclusion>).into(),
    assessment_dimension_list(impl IntoIterator<Item = impl Into<ExternalInterviewAssessmentDimension>>).into_iter().map(Into::into).collect(),
    content(impl Into<String>).into(), id(impl Into<String>).into(),
    external_interview_id(impl Into<String>).into()
});
crate::object!(ExternalInterviewAssessment {
    username "username", conclusion "conclusion",
    assessment_dimension_list "assessment_dimension_list", content "content", id "id",
    external_interview_id "external_interview_id"
});

/// The type `external_interview_assessment_dimension` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ExternalInterviewAssessmentDimension {
    /// The score, for questions that ask for one. Example: `99`.
    pub score: Option<i64>,
    /// The option that was chosen, for questions with one to choose. Example: `opt`.
    pub option: Option<String>,
    /// The options that were chosen, for questions with several to choose. Example: `["opt"]`.
    pub options: Option<Vec<String>>,
    /// The answer, for questions that ask for text. Example: `content`.
    pub content: Option<String>,
    /// The kind of question. Example: `1`.
    pub assessment_type: Option<AssessmentType>,
    /// The title of the question. Example: `title`.
    pub title: Option<String>,
    /// The description. Example: `desc`.
    pub description: Option<String>,
}

crate::object_builder!(ExternalInterviewAssessmentDimension {
    score(i64), option(impl Into<String>).into(),
    options(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    content(impl Into<String>).into(), assessment_type(impl Into<AssessmentType>).into(),
    title(impl Into<String>).into(), description(impl Into<String>).into()
});
crate::object!(ExternalInterviewAssessmentDimension {
    score "score", option "option", options "options", content "content",
    assessment_type "assessment_type", title "title", description "description"
});

/// The type `external_offer` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalOffer {
    /// The imported offer.
    pub id: Option<String>,
    /// The imported application.
    pub external_application_id: Option<String>,
    /// When it was created in the system that it comes from, in milliseconds since 1970.
    pub biz_create_time: Option<String>,
    /// The name of who is in charge of the offer.
    pub owner: Option<String>,
    /// The state of the offer.
    pub offer_status: Option<String>,
    /// The attachments.
    pub attachment_list: Vec<ExternalBackgroundCheckAttachment>,
}

crate::object!(ExternalOffer {
    id "id", external_application_id "external_application_id", biz_create_time "biz_create_time",
    owner "owner", offer_status "offer_status", attachment_list "attachment_list"
});
crate::moments!(ExternalOffer { biz_create_time_at biz_create_time from_millis });

/// The type `five_start_scoring_result` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FiveStartScoringResult {
    /// What the highest score means, in Chinese.
    pub highest_score_desc: Option<String>,
    /// What the highest score means, in English.
    pub highest_score_en_desc: Option<String>,
    /// What the lowest score means, in Chinese.
    pub lowest_score_desc: Option<String>,
    /// What the lowest score means, in English.
    pub lowest_score_en_desc: Option<String>,
    /// The rating that was given, a whole number.
    pub score_result: Option<f64>,
}

crate::object!(FiveStartScoringResult {
    highest_score_desc "highest_score_desc", highest_score_en_desc "highest_score_en_desc",
    lowest_score_desc "lowest_score_desc", lowest_score_en_desc "lowest_score_en_desc",
    score_result "score_result"
});

/// The type `i18n` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct I18n {
    /// In Chinese. Example: `账号token`.
    pub zh_cn: Option<String>,
    /// In English. Example: `Account token`.
    pub en_us: Option<String>,
}

crate::object_builder!(I18n { zh_cn(impl Into<String>).into(), en_us(impl Into<String>).into() });
crate::object!(I18n { zh_cn "zh_cn", en_us "en_us" });

/// The type `id_name_object` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdNameObject {
    /// What is named, by its id.
    pub id: Option<String>,
    /// Its name.
    pub name: Option<I18n>,
}

crate::object!(IdNameObject { id "id", name "name" });

/// The type `intern_offer_offboarding_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct InternOfferOffboardingInfo {
    /// The day on which the intern left, as `YYYY-MM-DD`; after the day of joining. Example: `2022-03-02`.
    pub actual_offboarding_date: Option<String>,
    /// A remark. Example: `主动离职`.
    pub notes: Option<String>,
}

crate::object_builder!(InternOfferOffboardingInfo {
    actual_offboarding_date(impl Into<String>).into();
    actual_offboarding_date(impl Into<String>).into(), notes(impl Into<String>).into()
});
crate::object!(InternOfferOffboardingInfo {
    actual_offboarding_date "actual_offboarding_date", notes "notes"
});

/// The type `intern_offer_onboarding_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct InternOfferOnboardingInfo {
    /// The day on which the intern joined, as `YYYY-MM-DD`. Example: `2022-01-01`.
    pub actual_onboarding_date: Option<String>,
}

crate::object_builder!(InternOfferOnboardingInfo {
    actual_onboarding_date(impl Into<String>).into();
    actual_onboarding_date(impl Into<String>).into()
});
crate::object!(InternOfferOnboardingInfo { actual_onboarding_date "actual_onboarding_date" });

/// The type `interview` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Interview {
    /// The interview.
    pub id: Option<String>,
    /// When the interview begins, in milliseconds since 1970.
    pub begin_time: Option<i64>,
    /// When the interview ends, in milliseconds since 1970.
    pub end_time: Option<i64>,
    /// The round of the interview, counted from 0.
    pub round: Option<i64>,
    /// The stage.
    pub stage_id: Option<String>,
    /// The records of the interviewers.
    pub interview_record_list: Vec<InterviewRecord>,
}

crate::object!(Interview {
    id "id", begin_time "begin_time", end_time "end_time", round "round", stage_id "stage_id",
    interview_record_list "interview_record_list"
});
crate::moments!(Interview {
    begin_time_at begin_time from_millis, end_time_at end_time from_millis
});

/// The type `interview_aggregation` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterviewAggregation {
    /// The interviews.
    pub interviews: Vec<InterviewExtendV2>,
}

crate::object!(InterviewAggregation { interviews "interviews" });

/// The type `interview_appointment_config` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct InterviewAppointmentConfig {
    /// Whether interviewers can arrange interviews themselves. Example: `true`.
    pub enable_interview_appointment_by_interviewer: Option<bool>,
    /// The settings for arranging interviews.
    pub config: Option<InterviewAppointmentConfigContent>,
}

crate::object_builder!(InterviewAppointmentConfig {
    enable_interview_appointment_by_interviewer(bool), config(InterviewAppointmentConfigContent)
});
crate::object!(InterviewAppointmentConfig {
    enable_interview_appointment_by_interviewer "enable_interview_appointment_by_interviewer",
    config "config"
});

/// The type `interview_appointment_config_content` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct InterviewAppointmentConfigContent {
    /// Whether the interview is held on site, by telephone or by video. Example: `1`.
    pub interview_type: Option<InterviewType>,
    /// The time zone of the candidate, by its IANA name. Example: `Asia/Shanghai`.
    pub talent_timezone_code: Option<String>,
    /// The contact for the interview, by the kind of id that the call uses. Example: `ou_c99c5f35d542efc7ee492afe11af19ef`.
    pub contact_user_id: Option<String>,
    /// The telephone number of the contact for the interview. Example: `151********`.
    pub contact_mobile: Option<String>,
    /// The mail address of the contact for the interview. Example: `test@email`.
    pub contact_email: Option<String>,
    /// The address, by its id. Example: `6960663240925956576`.
    pub address_id: Option<String>,
    /// The tool of the video interview. Example: `1`.
    pub video_type: Option<VideoType>,
    /// Who is copied in, by the kind of id that the call uses. Example: `["6930815272790114324"]`.
    pub cc: Option<Vec<String>>,
    /// A remark. Example: `仅仅用于视频面试`.
    pub remark: Option<String>,
    /// The template of the message that tells of an interview. Example: `6960663240925956573`.
    pub interview_notification_template_id: Option<String>,
    /// The template of the message that asks for an appointment. Example: `6960663240925956573`.
    pub appointment_notification_template_id: Option<String>,
    /// The template of the message that an interview is cancelled. Example: `6960663240925956573`.
    pub cancel_interview_notification_template_id: Option<String>,
}

crate::object_builder!(InterviewAppointmentConfigContent {
    interview_type(impl Into<InterviewType>).into(), talent_timezone_code(impl Into<String>).into(),
    contact_user_id(impl Into<String>).into(), contact_mobile(impl Into<String>).into(),
    contact_email(impl Into<String>).into(), address_id(impl Into<String>).into(),
    video_type(impl Into<VideoType>).into(),
    cc(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    remark(impl Into<String>).into(), interview_notification_template_id(impl Into<String>).into(),
    appointment_notification_template_id(impl Into<String>).into(),
    cancel_interview_notification_template_id(impl Into<String>).into()
});
crate::object!(InterviewAppointmentConfigContent {
    interview_type "interview_type", talent_timezone_code "talent_timezone_code",
    contact_user_id "contact_user_id", contact_mobile "contact_mobile",
    contact_email "contact_email", address_id "address_id", video_type "video_type", cc "cc",
    remark "remark", interview_notification_template_id "interview_notification_template_id",
    appointment_notification_template_id "appointment_notification_template_id",
    cancel_interview_notification_template_id "cancel_interview_notification_template_id"
});

/// The type `interview_attachment` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterviewAttachment {
    /// The attachment.
    pub file_id: Option<String>,
    /// The name of the file.
    pub file_name: Option<String>,
    /// The type of the file.
    pub content_type: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<String>,
}

crate::object!(InterviewAttachment {
    file_id "file_id", file_name "file_name", content_type "content_type", create_time "create_time"
});
crate::moments!(InterviewAttachment { create_time_at create_time from_millis });

/// The type `interview_dimension_assessment` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterviewDimensionAssessment {
    /// The answer to the dimension.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The best score that is possible, for dimensions with scores.
    pub full_score: Option<i64>,
    /// The answer, where the dimension asks for text.
    pub content: Option<String>,
    /// The dimension of the feedback form.
    pub dimension_id: Option<String>,
    /// The option that was chosen, where one can be.
    pub dimension_score: Option<DimensionOption>,
    /// The options that were chosen, where several can be.
    pub dimension_score_list: Vec<IdNameObject>,
    /// The score, where it was typed in.
    pub dimension_custom_score: Option<i64>,
    /// The abilities that are tested.
    pub ability_list: Vec<Ability>,
    /// The interview questions, with the answers.
    pub question_list: Vec<InterviewQuestion>,
    /// How the dimension is answered.
    pub dimension_type: Option<InterviewDimensionAssessmentDimensionType>,
}

crate::object!(InterviewDimensionAssessment {
    id "id", name "name", full_score "full_score", content "content", dimension_id "dimension_id",
    dimension_score "dimension_score", dimension_score_list "dimension_score_list",
    dimension_custom_score "dimension_custom_score", ability_list "ability_list",
    question_list "question_list", dimension_type "dimension_type"
});

/// The type `interview_dimension_option` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterviewDimensionOption {
    /// The id.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The description.
    pub description: Option<I18n>,
    /// The score that the option stands for.
    pub score_val: Option<i64>,
}

crate::object!(InterviewDimensionOption {
    id "id", name "name", description "description", score_val "score_val"
});

/// The type `interview_extend` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterviewExtend {
    /// The interview.
    pub id: Option<String>,
    /// When it begins, in milliseconds since 1970.
    pub begin_time: Option<i64>,
    /// When the interview ends, in milliseconds since 1970.
    pub end_time: Option<i64>,
    /// The round of the interview.
    pub round: Option<i64>,
    /// The records of the interviewers.
    pub interview_record_list: Vec<InterviewRecord>,
    /// When the assessment was submitted, in milliseconds since 1970.
    pub feedback_submit_time: Option<i64>,
    /// The stage.
    pub stage_id: Option<String>,
    /// The application.
    pub application_id: Option<String>,
    /// The stage.
    pub stage: Option<IdNameObject>,
    /// Who created it.
    pub creator: Option<IdNameObject>,
    /// When it was created in the system that it comes from, in milliseconds since 1970.
    pub biz_create_time: Option<i64>,
    /// When it was last changed, in milliseconds since 1970.
    pub biz_modify_time: Option<i64>,
    /// How the interview stands, all interviewers taken together.
    pub interview_round_summary: Option<InterviewRoundSummary>,
    /// The arrangement that the interview belongs to.
    pub interview_arrangement_id: Option<String>,
    /// Whether the interview is held on site, by telephone or by video.
    pub interview_type: Option<InterviewType>,
    /// The time zone of the candidate.
    pub talent_time_zone: Option<CodeNameObject>,
    /// The contact for the interview.
    pub contact_user: Option<IdNameObject>,
    /// The telephone number of the contact for the interview.
    pub contact_mobile: Option<String>,
    /// A remark.
    pub remark: Option<String>,
    /// Where the interview is held.
    pub address: Option<CommonAddress>,
    /// The tool of the video interview.
    pub video_type: Option<VideoType>,
    /// How far a group interview day has come; means nothing for single interviews.
    pub arrangement_status: Option<InterviewExtendArrangementStatus>,
    /// Whether the interview stands alone or is part of a group event.
    pub arrangement_type: Option<InterviewExtendArrangementType>,
    /// Whether the time was set directly or chosen by the candidate.
    pub arrangement_appointment_kind: Option<ArrangementAppointmentKind>,
    /// The meeting rooms of the interview.
    pub meeting_room_list: Vec<InterviewMeetingRoom>,
    /// The type of the interview round.
    pub interview_round_type: Option<IdNameObject>,
}

crate::object!(InterviewExtend {
    id "id", begin_time "begin_time", end_time "end_time", round "round",
    interview_record_list "interview_record_list", feedback_submit_time "feedback_submit_time",
    stage_id "stage_id", application_id "application_id", stage "stage", creator "creator",
    biz_create_time "biz_create_time", biz_modify_time "biz_modify_time",
    interview_round_summary "interview_round_summary",
    interview_arrangement_id "interview_arrangement_id", interview_type "interview_type",
    talent_time_zone "talent_time_zone", contact_user "contact_user",
    contact_mobile "contact_mobile", remark "remark", address "address", video_type "video_type",
    arrangement_status "arrangement_status", arrangement_type "arrangement_type",
    arrangement_appointment_kind "arrangement_appointment_kind",
    meeting_room_list "meeting_room_list", interview_round_type "interview_round_type"
});
crate::moments!(InterviewExtend {
    begin_time_at begin_time from_millis, end_time_at end_time from_millis,
    feedback_submit_time_at feedback_submit_time from_millis,
    biz_create_time_at biz_create_time from_millis, biz_modify_time_at biz_modify_time from_millis
});

/// The type `interview_extend_v2` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterviewExtendV2 {
    /// The interview.
    pub id: Option<String>,
    /// When it begins, in milliseconds since 1970.
    pub begin_time: Option<String>,
    /// When the interview ends, in milliseconds since 1970.
    pub end_time: Option<String>,
    /// The round of the interview, counted from 0.
    pub round: Option<i64>,
    /// The records of the interviewers.
    pub interview_record_list: Vec<InterviewRecordV2>,
    /// When the assessment was submitted, in milliseconds since 1970.
    pub feedback_submit_time: Option<String>,
    /// The stage.
    pub stage_id: Option<String>,
    /// The application.
    pub application_id: Option<String>,
    /// The stage.
    pub stage: Option<IdNameObject>,
    /// Who created it.
    pub creator: Option<IdNameObject>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub update_time: Option<String>,
    /// How the interview stands, all interviewers taken together.
    pub interview_round_summary: Option<InterviewRoundSummary>,
    /// The arrangement that the interview belongs to.
    pub interview_arrangement_id: Option<String>,
    /// Whether the interview is held on site, by telephone or by video.
    pub interview_type: Option<InterviewType>,
    /// The time zone of the candidate.
    pub talent_time_zone: Option<CodeNameObject>,
    /// The contact for the interview.
    pub contact_user: Option<IdNameObject>,
    /// The telephone number of the contact for the interview.
    pub contact_mobile: Option<String>,
    /// A remark.
    pub remark: Option<String>,
    /// Where the interview is held.
    pub address: Option<BaseAddressV2>,
    /// The tool of the video interview.
    pub video_type: Option<VideoType>,
    /// How far a group interview day has come; means nothing for single interviews.
    pub arrangement_status: Option<InterviewExtendV2ArrangementStatus>,
    /// Whether the interview stands alone or is part of a group event.
    pub arrangement_type: Option<InterviewExtendV2ArrangementType>,
    /// Whether the time was set directly or chosen by the candidate.
    pub arrangement_appointment_kind: Option<ArrangementAppointmentKind>,
    /// The meeting rooms of the interview.
    pub meeting_room_list: Vec<InterviewMeetingRoom>,
    /// The type of the interview round.
    pub interview_round_type: Option<IdNameObject>,
}

crate::object!(InterviewExtendV2 {
    id "id", begin_time "begin_time", end_time "end_time", round "round",
    interview_record_list "interview_record_list", feedback_submit_time "feedback_submit_time",
    stage_id "stage_id", application_id "application_id", stage "stage", creator "creator",
    create_time "create_time", update_time "update_time",
    interview_round_summary "interview_round_summary",
    interview_arrangement_id "interview_arrangement_id", interview_type "interview_type",
    talent_time_zone "talent_time_zone", contact_user "contact_user",
    contact_mobile "contact_mobile", remark "remark", address "address", video_type "video_type",
    arrangement_status "arrangement_status", arrangement_type "arrangement_type",
    arrangement_appointment_kind "arrangement_appointment_kind",
    meeting_room_list "meeting_room_list", interview_round_type "interview_round_type"
});
crate::moments!(InterviewExtendV2 {
    begin_time_at begin_time from_millis, end_time_at end_time from_millis,
    feedback_submit_time_at feedback_submit_time from_millis,
    create_time_at create_time from_millis, update_time_at update_time from_millis
});

/// The type `interview_feedback_form` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterviewFeedbackForm {
    /// The interview feedback form.
    pub id: Option<String>,
    /// The number of the version.
    pub version: Option<i64>,
    /// The name.
    pub name: Option<I18n>,
    /// The kind of feedback form.
    pub type_: Option<InterviewFeedbackFormType>,
    /// How the score of a form is computed; only for forms with scores.
    pub score_calculation_config: Option<ScoreCalculationConfig>,
    /// The modules of the form.
    pub modules: Vec<InterviewFeedbackFormModule>,
}

crate::object!(InterviewFeedbackForm {
    id "id", version "version", name "name", type_ "type",
    score_calculation_config "score_calculation_config", modules "modules"
});

/// The type `interview_feedback_form_dimension` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterviewFeedbackFormDimension {
    /// The dimension.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The description.
    pub description: Option<I18n>,
    /// How the dimension is answered.
    pub type_: Option<InterviewFeedbackFormDimensionType>,
    /// Whether it is in use.
    pub enabled: Option<bool>,
    /// The place of the dimension in the order.
    pub sequence: Option<i64>,
    /// Whether the dimension must be answered.
    pub is_required: Option<bool>,
    /// The weight.
    pub weight: Option<f64>,
    /// Which scores can be given; only for dimensions with scores.
    pub score_dimension_config: Option<ScoreDimensionConfig>,
    /// The options, for dimensions with one or several to choose.
    pub option_items: Vec<InterviewDimensionOption>,
    /// Whether "cannot tell" is offered, for dimensions that recommend a job level.
    pub display_not_evident: Option<bool>,
    /// The abilities that are tested.
    pub ability_list: Vec<Ability>,
    /// When the dimension is shown, by the answers to others.
    pub related_dimension_config: Option<RelatedDimensionConfig>,
}

crate::object!(InterviewFeedbackFormDimension {
    id "id", name "name", description "description", type_ "type", enabled "enabled",
    sequence "sequence", is_required "is_required", weight "weight",
    score_dimension_config "score_dimension_config", option_items "option_items",
    display_not_evident "display_not_evident", ability_list "ability_list",
    related_dimension_config "related_dimension_config"
});

/// The type `interview_feedback_form_module` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterviewFeedbackFormModule {
    /// The module.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The description.
    pub description: Option<I18n>,
    /// Whether the module is built in or custom.
    pub type_: Option<InterviewFeedbackFormModuleType>,
    /// The place of the module in the order.
    pub sequence: Option<i64>,
    /// The weight of the module.
    pub weight: Option<f64>,
    /// The dimensions of the module.
    pub dimensions: Vec<InterviewFeedbackFormDimension>,
}

crate::object!(InterviewFeedbackFormModule {
    id "id", name "name", description "description", type_ "type", sequence "sequence",
    weight "weight", dimensions "dimensions"
});

/// The type `interview_meeting_room` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterviewMeetingRoom {
    /// The meeting room.
    pub room_id: Option<String>,
    /// The name of the meeting room.
    pub room_name: Option<String>,
    /// The name of the building.
    pub building_name: Option<String>,
    /// Whether the meeting room is reserved.
    pub reserved_status: Option<ReservedStatus>,
    /// The floor.
    pub floor_name: Option<String>,
}

crate::object!(InterviewMeetingRoom {
    room_id "room_id", room_name "room_name", building_name "building_name",
    reserved_status "reserved_status", floor_name "floor_name"
});

/// The type `interview_question` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterviewQuestion {
    /// The id.
    pub id: Option<String>,
    /// The title.
    pub title: Option<I18n>,
    /// The description.
    pub description: Option<I18n>,
    /// What the candidate answered.
    pub content: Option<String>,
    /// The abilities that are tested.
    pub ability_list: Vec<Ability>,
}

crate::object!(InterviewQuestion {
    id "id", title "title", description "description", content "content",
    ability_list "ability_list"
});

/// The type `interview_record` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterviewRecord {
    /// The interview record.
    pub id: Option<String>,
    /// The interviewer.
    pub user_id: Option<String>,
    /// What the interviewer wrote under "record".
    pub content: Option<String>,
    /// Whether it was submitted.
    pub commit_status: Option<CommitStatus>,
    /// When the assessment was submitted, in milliseconds since 1970.
    pub feedback_submit_time: Option<i64>,
    /// The verdict.
    pub conclusion: Option<InterviewRecordConclusion>,
    /// The rating of the interview.
    pub interview_score: Option<InterviewScore>,
    /// The score of the rated questions.
    pub assessment_score: Option<AssessmentScoreInfo>,
    /// The interview questions, with the answers.
    pub question_list: Vec<InterviewQuestion>,
    /// The questions that were answered by programming online.
    pub code_question_list: Vec<InterviewQuestion>,
    /// The interviewer.
    pub interviewer: Option<IdNameObject>,
    /// The images of the record.
    pub image_list: Vec<AttachmentV2>,
    /// The answers, dimension by dimension.
    pub dimension_assessment_list: Vec<InterviewDimensionAssessment>,
    /// The lowest job level that is recommended.
    pub min_job_level_id: Option<String>,
    /// The highest job level that is recommended.
    pub max_job_level_id: Option<String>,
}

crate::object!(InterviewRecord {
    id "id", user_id "user_id", content "content", commit_status "commit_status",
    feedback_submit_time "feedback_submit_time", conclusion "conclusion",
    interview_score "interview_score", assessment_score "assessment_score",
    question_list "question_list", code_question_list "code_question_list",
    interviewer "interviewer", image_list "image_list",
    dimension_assessment_list "dimension_assessment_list", min_job_level_id "min_job_level_id",
    max_job_level_id "max_job_level_id"
});
crate::moments!(InterviewRecord { feedback_submit_time_at feedback_submit_time from_millis });

/// The type `interview_record_v2` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterviewRecordV2 {
    /// The interview record.
    pub id: Option<String>,
    /// The interview feedback form.
    pub feedback_form_id: Option<String>,
    /// Whether it was submitted.
    pub commit_status: Option<CommitStatus>,
    /// When the record was submitted, in milliseconds since 1970.
    pub submit_time: Option<String>,
    /// The score of the record.
    pub record_score: Option<RecordScore>,
    /// The interviewer.
    pub interviewer: Option<IdNameObject>,
    /// The attachments.
    pub attachments: Vec<InterviewAttachment>,
    /// The answers, module by module.
    pub module_assessments: Vec<ModuleAssessment>,
}

crate::object!(InterviewRecordV2 {
    id "id", feedback_form_id "feedback_form_id", commit_status "commit_status",
    submit_time "submit_time", record_score "record_score", interviewer "interviewer",
    attachments "attachments", module_assessments "module_assessments"
});
crate::moments!(InterviewRecordV2 { submit_time_at submit_time from_millis });

/// The type `interview_registration_schema` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterviewRegistrationSchema {
    /// The form.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// Whether the form is used for all jobs.
    pub is_used_as_interview: Option<bool>,
    /// The modules of the form.
    pub object_list: Vec<CommonSchema>,
}

crate::object!(InterviewRegistrationSchema {
    id "id", name "name", is_used_as_interview "is_used_as_interview", object_list "object_list"
});

/// The type `interview_round_type` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterviewRoundType {
    /// The type, by an id that changes with each change of it.
    pub id: Option<String>,
    /// The type, by the id that stays when the type is changed.
    pub biz_id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// Whether it is about experienced or campus hiring.
    pub process_type: Option<ProcessType>,
    /// Whether it is active.
    pub active_status: Option<InterviewRoundTypeActiveStatus>,
    /// The interview feedback form.
    pub interview_assessment_template_info: Option<InterviewRoundTypeAssessmentTemplate>,
}

crate::object!(InterviewRoundType {
    id "id", biz_id "biz_id", name "name", process_type "process_type",
    active_status "active_status",
    interview_assessment_template_info "interview_assessment_template_info"
});

/// The type `interview_round_type_assessment_template` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterviewRoundTypeAssessmentTemplate {
    /// The form, by an id that changes with each change of it.
    pub id: Option<String>,
    /// The form, by the id that stays when the form is changed.
    pub biz_id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
}

crate::object!(InterviewRoundTypeAssessmentTemplate { id "id", biz_id "biz_id", name "name" });

/// The type `interview_score` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterviewScore {
    /// The rating, which is an option of the feedback form.
    pub id: Option<String>,
    /// How good the rating is, as a number.
    pub level: Option<i64>,
    /// The name in Chinese.
    pub zh_name: Option<String>,
    /// The description in Chinese.
    pub zh_description: Option<String>,
    /// The name in English.
    pub en_name: Option<String>,
    /// The description in English.
    pub en_description: Option<String>,
}

crate::object!(InterviewScore {
    id "id", level "level", zh_name "zh_name", zh_description "zh_description", en_name "en_name",
    en_description "en_description"
});

/// The type `interview_task` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterviewTask {
    /// The id.
    pub id: Option<String>,
    /// The job.
    pub job_id: Option<String>,
    /// The talent.
    pub talent_id: Option<String>,
    /// The application.
    pub application_id: Option<String>,
    /// The state of the task.
    pub activity_status: Option<InterviewTaskActivityStatus>,
}

crate::object!(InterviewTask {
    id "id", job_id "job_id", talent_id "talent_id", application_id "application_id",
    activity_status "activity_status"
});

/// The type `interviewer` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Interviewer {
    /// The interviewer.
    pub user_id: Option<String>,
    /// Whether the interviewer is certified. Example: `1`.
    pub verify_status: Option<VerifyStatus>,
}

crate::object_builder!(Interviewer {
    user_id(impl Into<String>).into(), verify_status(impl Into<VerifyStatus>).into()
});
crate::object!(Interviewer { user_id "user_id", verify_status "verify_status" });

/// The type `job` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Job {
    /// The job.
    pub id: Option<String>,
    /// The name of the job.
    pub title: Option<String>,
    /// What the job is.
    pub description: Option<String>,
    /// The number of the job.
    pub code: Option<String>,
    /// What the job asks for.
    pub requirement: Option<String>,
    /// The type of employment.
    pub recruitment_type: Option<JobLevel>,
    /// The department.
    pub department: Option<BaseBilingualWithId>,
    /// The city.
    pub city: Option<TalentCityInfo>,
    /// The lowest job level.
    pub min_job_level: Option<JobLevel>,
    /// The highest job level.
    pub max_job_level: Option<JobLevel>,
    /// What speaks for the job.
    pub highlight_list: Vec<BaseBilingualWithId>,
    /// The job family.
    pub job_category: Option<JobLevel>,
    /// The job category.
    pub job_type: Option<BaseBilingualWithId>,
    /// Whether the job is open.
    pub active_status: Option<InterviewRoundTypeActiveStatus>,
    /// Who created it, by the kind of id that the call uses; a system where it is empty.
    pub create_user_id: Option<String>,
    /// Deprecated.
    pub create_time: Option<i64>,
    /// Deprecated.
    pub update_time: Option<i64>,
    /// Whether it is about experienced or campus hiring.
    pub process_type: Option<ProcessType>,
    /// The hiring process.
    pub process_id: Option<String>,
    /// The name of the hiring process, in Chinese.
    pub process_name: Option<String>,
    /// The name of the hiring process, in English.
    pub process_en_name: Option<String>,
    /// The values of the custom fields.
    pub customized_data_list: Vec<JobCustomizedData>,
    /// The job function.
    pub job_function: Option<IdNameObject>,
    /// The hiring project.
    pub subject: Option<IdNameObject>,
    /// How many people are to be hired.
    pub head_count: Option<i64>,
    /// How much work experience the job asks for.
    pub experience: Option<Experience>,
    /// Deprecated.
    pub expiry_time: Option<i64>,
    /// The lowest monthly salary, in thousands.
    pub min_salary: Option<i64>,
    /// The highest monthly salary, in thousands.
    pub max_salary: Option<i64>,
    /// The least degree that is asked for.
    pub required_degree: Option<RequiredDegree>,
    /// The cities where the work is.
    pub city_list: Vec<CodeNameObject>,
    /// Whether the job is an actual or a virtual one.
    pub job_attribute: Option<JobAttribute>,
    /// When it was created, in milliseconds since 1970.
    pub create_timestamp: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub update_timestamp: Option<String>,
    /// When the job expires, in milliseconds since 1970; has no effect on jobs that never do.
    pub expiry_timestamp: Option<String>,
    /// The subjects that are wanted.
    pub target_major_list: Vec<BaseBilingualWithId>,
}

crate::object!(Job {
    id "id", title "title", description "description", code "code", requirement "requirement",
    recruitment_type "recruitment_type", department "department", city "city",
    min_job_level "min_job_level", max_job_level "max_job_level", highlight_list "highlight_list",
    job_category "job_category", job_type "job_type", active_status "active_status",
    create_user_id "create_user_id", create_time "create_time", update_time "update_time",
    process_type "process_type", process_id "process_id", process_name "process_name",
    process_en_name "process_en_name", customized_data_list "customized_data_list",
    job_function "job_function", subject "subject", head_count "head_count",
    experience "experience", expiry_time "expiry_time", min_salary "min_salary",
    max_salary "max_salary", required_degree "required_degree", city_list "city_list",
    job_attribute "job_attribute", create_timestamp "create_timestamp",
    update_timestamp "update_timestamp", expiry_timestamp "expiry_timestamp",
    target_major_list "target_major_list"
});
crate::moments!(Job {
    create_timestamp_at create_timestamp from_millis,
    update_timestamp_at update_timestamp from_millis,
    expiry_timestamp_at expiry_timestamp from_millis
});

/// The type `job_basic_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobBasicInfo {
    /// The job.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The number of the job.
    pub code: Option<String>,
}

crate::object!(JobBasicInfo { id "id", name "name", code "code" });

/// The type `job_config_detail` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobConfigDetail {
    /// The offer form.
    pub offer_apply_schema: Option<IdNameObject>,
    /// The approval flow for offers.
    pub offer_process_conf: Option<IdNameObject>,
    /// The recommended evaluators of resumes.
    pub recommended_evaluator_list: Vec<IdNameObject>,
    /// The interview feedback form.
    pub assessment_template: Option<IdNameObject>,
    /// The recommended interviewers, round by round.
    pub interview_round_list: Vec<JobConfigInterviewRound>,
    /// The form to fill in before an interview.
    pub interview_registration: Option<RegistrationInfo>,
    /// The form to fill in before joining.
    pub onboard_registration: Option<RegistrationInfo>,
    /// The types of interview rounds, each with its feedback form.
    pub interview_round_type_list: Vec<JobConfigRoundTypeResult>,
    /// The related jobs.
    pub related_job_list: Vec<IdNameObject>,
    /// Whether the job is an actual or a virtual one.
    pub job_attribute: Option<i64>,
    /// How interviewers arrange interviews themselves.
    pub interview_appointment_config: Option<InterviewAppointmentConfig>,
    /// The form for offers to interns.
    pub internship_offer_apply_schema: Option<IdNameObject>,
}

crate::object!(JobConfigDetail {
    offer_apply_schema "offer_apply_schema", offer_process_conf "offer_process_conf",
    recommended_evaluator_list "recommended_evaluator_list",
    assessment_template "assessment_template", interview_round_list "interview_round_list",
    interview_registration "interview_registration", onboard_registration "onboard_registration",
    interview_round_type_list "interview_round_type_list", related_job_list "related_job_list",
    job_attribute "job_attribute", interview_appointment_config "interview_appointment_config",
    internship_offer_apply_schema "internship_offer_apply_schema"
});

/// The type `job_config_interview_round` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobConfigInterviewRound {
    /// The interviewers.
    pub interviewer_list: Vec<IdNameObject>,
    /// The round of the interview.
    pub round: Option<i64>,
}

crate::object!(JobConfigInterviewRound { interviewer_list "interviewer_list", round "round" });

/// The type `job_config_interview_round_conf` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct JobConfigInterviewRoundConf {
    /// The recommended interviewers, by the kind of id that the call uses. Example: `["6960663240925956571"]`.
    pub interviewer_id_list: Option<Vec<String>>,
    /// The round of the interview. Example: `1`.
    pub round: Option<i64>,
}

crate::object_builder!(JobConfigInterviewRoundConf {
    interviewer_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    round(i64)
});
crate::object!(JobConfigInterviewRoundConf {
    interviewer_id_list "interviewer_id_list", round "round"
});

/// The type `job_config_result` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobConfigResult {
    /// The offer form.
    pub offer_apply_schema: Option<IdNameObject>,
    /// The approval flow for offers.
    pub offer_process_conf: Option<IdNameObject>,
    /// The recommended evaluators of resumes.
    pub recommended_evaluator_list: Vec<IdNameObject>,
    /// The interview feedback form.
    pub assessment_template: Option<IdNameObject>,
    /// The job.
    pub id: Option<String>,
    /// The recommended interviewers, round by round.
    pub interview_round_list: Vec<JobConfigInterviewRound>,
    /// The hiring requirements of the job.
    pub job_requirement_list: Vec<IdNameObject>,
    /// The form to fill in before an interview.
    pub interview_registration: Option<RegistrationInfo>,
    /// The form to fill in before joining.
    pub onboard_registration: Option<RegistrationInfo>,
    /// The types of interview rounds, each with its feedback form.
    pub interview_round_type_list: Vec<JobConfigRoundTypeResult>,
    /// The related jobs.
    pub related_job_list: Vec<IdNameObject>,
    /// Whether the job is an actual or a virtual one.
    pub job_attribute: Option<JobAttribute>,
    /// How interviewers arrange interviews themselves.
    pub interview_appointment_config: Option<InterviewAppointmentConfig>,
    /// The application form on the career site.
    pub portal_website_apply_form_schema_info: Option<RegistrationInfo>,
}

crate::object!(JobConfigResult {
    offer_apply_schema "offer_apply_schema", offer_process_conf "offer_process_conf",
    recommended_evaluator_list "recommended_evaluator_list",
    assessment_template "assessment_template", id "id", interview_round_list "interview_round_list",
    job_requirement_list "job_requirement_list", interview_registration "interview_registration",
    onboard_registration "onboard_registration",
    interview_round_type_list "interview_round_type_list", related_job_list "related_job_list",
    job_attribute "job_attribute", interview_appointment_config "interview_appointment_config",
    portal_website_apply_form_schema_info "portal_website_apply_form_schema_info"
});

/// The type `job_config_round_type` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct JobConfigRoundType {
    /// The type of the interview round, by the id that stays when the type is changed. Example: `7012129842917837100`.
    pub round_biz_id: Option<String>,
    /// The interview feedback form, by the id that stays when the form is changed. Example: `6960663240925956632`.
    pub assessment_template_biz_id: Option<String>,
}

crate::object_builder!(JobConfigRoundType {
    round_biz_id(impl Into<String>).into(), assessment_template_biz_id(impl Into<String>).into()
});
crate::object!(JobConfigRoundType {
    round_biz_id "round_biz_id", assessment_template_biz_id "assessment_template_biz_id"
});

/// The type `job_config_round_type_result` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobConfigRoundTypeResult {
    /// The type of the interview round.
    pub assessment_round: Option<IdNameObject>,
    /// The interview feedback form.
    pub assessment_template: Option<IdNameObject>,
}

crate::object!(JobConfigRoundTypeResult {
    assessment_round "assessment_round", assessment_template "assessment_template"
});

/// The type `job_customized_data` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobCustomizedData {
    /// The custom field or module.
    pub object_id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The type of the field.
    pub object_type: Option<JobCustomizedDataObjectType>,
    /// The value.
    pub value: Option<WebsiteJobPostCustomizedValue>,
}

crate::object!(JobCustomizedData {
    object_id "object_id", name "name", object_type "object_type", value "value"
});

/// The type `job_detail` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobDetail {
    /// The basic details.
    pub basic_info: Option<JobDetailBasicInfo>,
    /// Who is in charge of hiring for the job.
    pub recruiter: Option<IdNameObject>,
    /// The recruiting assistants of the job.
    pub assistant_list: Vec<IdNameObject>,
    /// The hiring managers of the job.
    pub hiring_manager_list: Vec<IdNameObject>,
    /// The hiring requirements of the job.
    pub job_requirement_list: Vec<JobRequirementSimple>,
    /// The addresses of the job.
    pub address_list: Vec<CommonAddress>,
    /// The settings of the job.
    pub job_config: Option<JobConfigDetail>,
    /// The stores of the job; only where it is one for stores.
    pub storefront_list: Vec<JobStorefront>,
    /// The tags.
    pub tag_list: Vec<JobDetailTag>,
}

crate::object!(JobDetail {
    basic_info "basic_info", recruiter "recruiter", assistant_list "assistant_list",
    hiring_manager_list "hiring_manager_list", job_requirement_list "job_requirement_list",
    address_list "address_list", job_config "job_config", storefront_list "storefront_list",
    tag_list "tag_list"
});

/// The type `job_detail_basic_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobDetailBasicInfo {
    /// The id.
    pub id: Option<String>,
    /// The name of the job.
    pub title: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The number of the job.
    pub code: Option<String>,
    /// What the job asks for.
    pub requirement: Option<String>,
    /// The type of employment.
    pub recruitment_type: Option<JobDetailLevel>,
    /// The department.
    pub department: Option<IdNameObject>,
    /// The lowest job level.
    pub min_job_level: Option<JobDetailLevel>,
    /// The highest job level.
    pub max_job_level: Option<JobDetailLevel>,
    /// What speaks for the job.
    pub highlight_list: Vec<IdNameObject>,
    /// The job family.
    pub job_category: Option<JobDetailLevel>,
    /// The job category.
    pub job_type: Option<IdNameObject>,
    /// Whether the job is open.
    pub active_status: Option<InterviewRoundTypeActiveStatus>,
    /// Who created it, by the kind of id that the call uses.
    pub creator_id: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub update_time: Option<String>,
    /// Whether it is about experienced or campus hiring.
    pub process_type: Option<ProcessType>,
    /// The hiring process.
    pub process_id: Option<String>,
    /// The name of the hiring process.
    pub process_name: Option<I18n>,
    /// The values of the custom fields.
    pub customized_data_list: Vec<JobCustomizedData>,
    /// The job function.
    pub job_function: Option<IdNameObject>,
    /// The hiring project.
    pub subject: Option<IdNameObject>,
    /// How many people are to be hired.
    pub head_count: Option<i64>,
    /// How much work experience the job asks for.
    pub experience: Option<Experience>,
    /// When the job expires, in milliseconds since 1970.
    pub expiry_time: Option<String>,
    /// The lowest monthly salary, in thousands.
    pub min_salary: Option<i64>,
    /// The highest monthly salary, in thousands.
    pub max_salary: Option<i64>,
    /// The least degree that is asked for.
    pub required_degree: Option<RequiredDegree>,
    /// The cities where the work is.
    pub city_list: Vec<CodeNameObject>,
    /// Whether the job is an actual or a virtual one.
    pub job_attribute: Option<JobAttribute>,
    /// The subjects that are wanted.
    pub target_major_list: Vec<IdNameObject>,
    /// Whether the job is one for stores.
    pub storefront_mode: Option<StorefrontMode>,
}

crate::object!(JobDetailBasicInfo {
    id "id", title "title", description "description", code "code", requirement "requirement",
    recruitment_type "recruitment_type", department "department", min_job_level "min_job_level",
    max_job_level "max_job_level", highlight_list "highlight_list", job_category "job_category",
    job_type "job_type", active_status "active_status", creator_id "creator_id",
    create_time "create_time", update_time "update_time", process_type "process_type",
    process_id "process_id", process_name "process_name",
    customized_data_list "customized_data_list", job_function "job_function", subject "subject",
    head_count "head_count", experience "experience", expiry_time "expiry_time",
    min_salary "min_salary", max_salary "max_salary", required_degree "required_degree",
    city_list "city_list", job_attribute "job_attribute", target_major_list "target_major_list",
    storefront_mode "storefront_mode"
});
crate::moments!(JobDetailBasicInfo {
    create_time_at create_time from_millis, update_time_at update_time from_millis,
    expiry_time_at expiry_time from_millis
});

/// The type `job_detail_level` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobDetailLevel {
    /// The id.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// Whether it is active.
    pub active_status: Option<InterviewRoundTypeActiveStatus>,
}

crate::object!(JobDetailLevel { id "id", name "name", active_status "active_status" });

/// The type `job_detail_tag` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobDetailTag {
    /// The id.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The place of the tag in the order.
    pub order: Option<i64>,
}

crate::object!(JobDetailTag { id "id", name "name", order "order" });

/// The type `job_function` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobFunction {
    /// The job function.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// Whether it is active.
    pub active_status: Option<InterviewRoundTypeActiveStatus>,
    /// The job function above.
    pub parent_id: Option<String>,
}

crate::object!(JobFunction {
    id "id", name "name", active_status "active_status", parent_id "parent_id"
});

/// The type `job_level` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobLevel {
    /// The id.
    pub id: Option<String>,
    /// The name in Chinese.
    pub zh_name: Option<String>,
    /// The name in English.
    pub en_name: Option<String>,
    /// Whether it is active.
    pub active_status: Option<InterviewRoundTypeActiveStatus>,
}

crate::object!(JobLevel {
    id "id", zh_name "zh_name", en_name "en_name", active_status "active_status"
});

/// The type `job.manager` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct JobManager {
    /// The job. Example: `7281257045172308287`.
    pub id: Option<String>,
    /// Who is in charge of hiring for the job, by the kind of id that the call uses. Example: `ou_efk39117c300506837def50545420c6a`.
    pub recruiter_id: Option<String>,
    /// The hiring managers, by the kind of id that the call uses. Example: `["on_94a1ee5551019f18cd73d9f111898cf2"]`.
    pub hiring_manager_id_list: Option<Vec<String>>,
    /// The recruiting assistants, by the kind of id that the call uses. Example: `["on_94a1ee5551019f18cd73d9f111898cf2"]`.
    pub assistant_id_list: Option<Vec<String>>,
}

crate::object_builder!(JobManager {
    recruiter_id(impl Into<String>).into(),
    hiring_manager_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    id(impl Into<String>).into(), recruiter_id(impl Into<String>).into(),
    hiring_manager_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    assistant_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::object!(JobManager {
    id "id", recruiter_id "recruiter_id", hiring_manager_id_list "hiring_manager_id_list",
    assistant_id_list "assistant_id_list"
});

/// The type `job_processes` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobProcesses {
    /// The hiring process.
    pub id: Option<String>,
    /// The name in Chinese.
    pub zh_name: Option<String>,
    /// The name in English.
    pub en_name: Option<String>,
    /// Whether the process is for experienced or campus hiring.
    pub type_: Option<JobProcessesType>,
    /// The stages of the process.
    pub stage_list: Vec<ApplicationStageInfo>,
}

crate::object!(JobProcesses {
    id "id", zh_name "zh_name", en_name "en_name", type_ "type", stage_list "stage_list"
});

/// The type `job_requirement_dto` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobRequirementDto {
    /// The hiring requirement.
    pub id: Option<String>,
    /// The number of the hiring requirement.
    pub short_code: Option<String>,
    /// The name of the requirement.
    pub name: Option<String>,
    /// How far the requirement has come.
    pub display_progress: Option<DisplayProgress>,
    /// How many people are to be hired.
    pub head_count: Option<i64>,
    /// The type of employment.
    pub recruitment_type: Option<IdNameObject>,
    /// The type of employment.
    pub employee_type: Option<IdNameObject>,
    /// The highest job level.
    pub max_level: Option<IdNameObject>,
    /// The lowest job level.
    pub min_level: Option<IdNameObject>,
    /// The job family.
    pub sequence: Option<IdNameObject>,
    /// Whether the requirement is for new posts or for replacements.
    pub category: Option<JobRequirementDtoCategory>,
    /// The department that hires.
    pub department: Option<IdNameObject>,
    /// Who is in charge of the requirement.
    pub recruiter_list: Vec<IdNameObject>,
    /// The hiring managers of the requirement.
    pub jr_hiring_managers: Vec<IdNameObject>,
    /// Whom the people to be hired report to.
    pub direct_leader_list: Vec<IdNameObject>,
    /// When hiring begins, in milliseconds since 1970.
    pub start_time: Option<String>,
    /// When the requirement is to be met, in milliseconds since 1970.
    pub deadline: Option<String>,
    /// How urgent the requirement is.
    pub priority: Option<Priority>,
    /// The least degree that is asked for.
    pub required_degree: Option<RequiredDegree>,
    /// The highest monthly salary, in thousands.
    pub max_salary: Option<String>,
    /// The lowest monthly salary, in thousands.
    pub min_salary: Option<String>,
    /// The address.
    pub address: Option<IdNameObject>,
    /// The description.
    pub description: Option<String>,
    /// The values of the custom fields.
    pub customized_data_list: Vec<JobCustomizedData>,
    /// Whether it is about experienced or campus hiring.
    pub process_type: Option<ProcessType>,
    /// The job category.
    pub job_type: Option<JobTypeInfo>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<String>,
    /// Who created it, by the kind of id that the call uses.
    pub creator_id: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub update_time: Option<String>,
    /// The job within Feishu People, for tenants that use it.
    pub employment_job_id: Option<String>,
    /// The position, for tenants that use Feishu People.
    pub position_id: Option<String>,
    /// When the requirement was met, in milliseconds since 1970; only where it was, and not for all tenants.
    pub completion_time: Option<String>,
    /// The state of the approval.
    pub approval_status: Option<ApprovalStatus>,
    /// The jobs linked to the requirement, by their ids.
    pub job_id_list: Vec<String>,
    /// How many people are at which point of being hired for it.
    pub count_data: Option<JrCountDataInfo>,
}

crate::object!(JobRequirementDto {
    id "id", short_code "short_code", name "name", display_progress "display_progress",
    head_count "head_count", recruitment_type "recruitment_type", employee_type "employee_type",
    max_level "max_level", min_level "min_level", sequence "sequence", category "category",
    department "department", recruiter_list "recruiter_list",
    jr_hiring_managers "jr_hiring_managers", direct_leader_list "direct_leader_list",
    start_time "start_time", deadline "deadline", priority "priority",
    required_degree "required_degree", max_salary "max_salary", min_salary "min_salary",
    address "address", description "description", customized_data_list "customized_data_list",
    process_type "process_type", job_type "job_type", create_time "create_time",
    creator_id "creator_id", update_time "update_time", employment_job_id "employment_job_id",
    position_id "position_id", completion_time "completion_time", approval_status "approval_status",
    job_id_list "job_id_list", count_data "count_data"
});
crate::moments!(JobRequirementDto {
    start_time_at start_time from_millis, deadline_at deadline from_millis,
    create_time_at create_time from_millis, update_time_at update_time from_millis,
    completion_time_at completion_time from_millis
});

/// The type `job_requirement_schema` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobRequirementSchema {
    /// The template.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The modules of the template.
    pub object_list: Vec<CommonSchema>,
}

crate::object!(JobRequirementSchema { id "id", name "name", object_list "object_list" });

/// The type `job_requirement_simple` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobRequirementSimple {
    /// The id.
    pub id: Option<String>,
    /// The number of the hiring requirement.
    pub short_code: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The department, by the kind of id that the call uses.
    pub department_id: Option<String>,
}

crate::object!(JobRequirementSimple {
    id "id", short_code "short_code", name "name", department_id "department_id"
});

/// The type `job_requirement_update_option` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct JobRequirementUpdateOption {
    /// Whether the jobs linked to the requirement are replaced by those given. Default: `false`. Example: `false`.
    pub need_update_related_job: Option<bool>,
}

crate::object_builder!(JobRequirementUpdateOption { need_update_related_job(bool) });
crate::object!(JobRequirementUpdateOption { need_update_related_job "need_update_related_job" });

/// The type `job_schema` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobSchema {
    /// The template.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// Whether the template is for experienced or campus hiring.
    pub scenario_type: Option<ScenarioType>,
    /// The modules of the template.
    pub object_list: Vec<CommonSchema>,
}

crate::object!(JobSchema {
    id "id", name "name", scenario_type "scenario_type", object_list "object_list"
});

/// The type `job_storefront` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobStorefront {
    /// The store.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// Whether it is active.
    pub active_status: Option<InterviewRoundTypeActiveStatus>,
    /// The department.
    pub department: Option<IdNameObject>,
    /// The address.
    pub address: Option<CommonAddress>,
    /// Who is in charge of the store.
    pub manager: Option<IdNameObject>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<String>,
    /// A remark.
    pub remark: Option<I18n>,
}

crate::object!(JobStorefront {
    id "id", name "name", active_status "active_status", department "department", address "address",
    manager "manager", create_time "create_time", remark "remark"
});
crate::moments!(JobStorefront { create_time_at create_time from_millis });

/// The type `job_type_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobTypeInfo {
    /// The job category.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The job category above.
    pub parent_id: Option<String>,
}

crate::object!(JobTypeInfo { id "id", name "name", parent_id "parent_id" });

/// The type `jr_count_data_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JrCountDataInfo {
    /// With how many people an offer is being discussed.
    pub offer_count: Option<i64>,
    /// How many people are about to join.
    pub pre_hire_count: Option<i64>,
    /// How many people have been hired for it.
    pub complete_count: Option<i64>,
}

crate::object!(JrCountDataInfo {
    offer_count "offer_count", pre_hire_count "pre_hire_count", complete_count "complete_count"
});

/// The type `location` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Location {
    /// The address, by its id.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The district.
    pub district: Option<CodeNameObject>,
    /// The city.
    pub city: Option<CodeNameObject>,
    /// The province or state.
    pub state: Option<CodeNameObject>,
    /// The country or region.
    pub country: Option<CodeNameObject>,
    /// Whether the address is in use.
    pub active_status: Option<InterviewRoundTypeActiveStatus>,
}

crate::object!(Location {
    id "id", name "name", district "district", city "city", state "state", country "country",
    active_status "active_status"
});

/// The type `location_city` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationCity {
    /// The code of the city.
    pub city_code: Option<String>,
    /// The code of the province or state.
    pub state_code: Option<String>,
    /// The code of the country or region.
    pub country_code: Option<String>,
    /// The name of the city.
    pub city_name_info: Option<LocationNameInfo>,
}

crate::object!(LocationCity {
    city_code "city_code", state_code "state_code", country_code "country_code",
    city_name_info "city_name_info"
});

/// The type `location_country` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationCountry {
    /// The code of the country or region.
    pub country_code: Option<String>,
    /// The name of the country or region.
    pub country_name_info: Option<LocationNameInfo>,
}

crate::object!(LocationCountry {
    country_code "country_code", country_name_info "country_name_info"
});

/// The type `location_district` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationDistrict {
    /// The code of the district.
    pub district_code: Option<String>,
    /// The code of the city.
    pub city_code: Option<String>,
    /// The code of the province or state.
    pub state_code: Option<String>,
    /// The code of the country or region.
    pub country_code: Option<String>,
    /// The name of the district.
    pub district_name_info: Option<LocationNameInfo>,
}

crate::object!(LocationDistrict {
    district_code "district_code", city_code "city_code", state_code "state_code",
    country_code "country_code", district_name_info "district_name_info"
});

/// The type `location_dto` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationDto {
    /// The country or region; only where countries were asked for.
    pub country: Option<LocationCountry>,
    /// The province or state; only where these were asked for.
    pub state: Option<LocationState>,
    /// The city; only where cities were asked for.
    pub city: Option<LocationCity>,
    /// The district; only where districts were asked for.
    pub district: Option<LocationDistrict>,
}

crate::object!(LocationDto { country "country", state "state", city "city", district "district" });

/// The type `location_name_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationNameInfo {
    /// The name in Chinese.
    pub zh_name: Option<String>,
    /// The name in English.
    pub en_name: Option<String>,
    /// The name of the place in Pinyin.
    pub py_name: Option<String>,
}

crate::object!(LocationNameInfo { zh_name "zh_name", en_name "en_name", py_name "py_name" });

/// The type `location_state` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationState {
    /// The code of the province or state.
    pub state_code: Option<String>,
    /// The code of the country or region.
    pub country_code: Option<String>,
    /// The name of the province or state.
    pub state_name_info: Option<LocationNameInfo>,
}

crate::object!(LocationState {
    state_code "state_code", country_code "country_code", state_name_info "state_name_info"
});

/// The type `master_location_address_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MasterLocationAddressInfo {
    /// The place of the office.
    pub location_info: Option<BaseBilingualWithId>,
    /// The address of the office.
    pub address_info: Option<BaseBilingualWithId>,
}

crate::object!(MasterLocationAddressInfo {
    location_info "location_info", address_info "address_info"
});

/// The type `mention_entity` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct MentionEntity {
    /// Where in the content the mention stands, counted from 0. Example: `3`.
    pub offset: Option<i64>,
    /// The user who is mentioned, by the kind of id that the call uses. Example: `on_94a1ee5551019f18cd73d9f111898cf2`.
    pub user_id: Option<String>,
}

crate::object_builder!(MentionEntity {
    offset(i64), user_id(impl Into<String>).into();
    offset(i64), user_id(impl Into<String>).into()
});
crate::object!(MentionEntity { offset "offset", user_id "user_id" });

/// The type `minutes` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Minutes {
    /// The sentences that were spoken.
    pub sentences: Vec<Sentence>,
}

crate::object!(Minutes { sentences "sentences" });

/// The type `mobile` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Mobile {
    /// The calling code of the country, `86` for example. Example: `86`.
    pub code: Option<String>,
    /// The mobile number; needed where a mobile number is given. Example: `18900001111`.
    pub number: Option<String>,
}

crate::object_builder!(Mobile {
    code(impl Into<String>).into(), number(impl Into<String>).into()
});
crate::object!(Mobile { code "code", number "number" });

/// The type `module_assessment` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleAssessment {
    /// The module of the feedback form.
    pub interview_feedback_form_module_id: Option<String>,
    /// The name of the module.
    pub module_name: Option<I18n>,
    /// Whether the module is built in or custom.
    pub module_type: Option<ModuleType>,
    /// The weight of the module.
    pub module_weight: Option<f64>,
    /// The score of the module, to two decimals.
    pub module_score: Option<f64>,
    /// The answers, dimension by dimension.
    pub dimension_assessments: Vec<DimensionAssessment>,
}

crate::object!(ModuleAssessment {
    interview_feedback_form_module_id "interview_feedback_form_module_id",
    module_name "module_name", module_type "module_type", module_weight "module_weight",
    module_score "module_score", dimension_assessments "dimension_assessments"
});

/// The type `note` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Note {
    /// The note.
    pub id: Option<String>,
    /// The talent.
    pub talent_id: Option<String>,
    /// The application.
    pub application_id: Option<String>,
    /// Whether the note is private.
    pub is_private: Option<bool>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<i64>,
    /// When it was last changed, in milliseconds since 1970.
    pub modify_time: Option<i64>,
    /// Who created it, by the kind of id that the call uses.
    pub creator_id: Option<String>,
    /// What the note says.
    pub content: Option<String>,
}

crate::object!(Note {
    id "id", talent_id "talent_id", application_id "application_id", is_private "is_private",
    create_time "create_time", modify_time "modify_time", creator_id "creator_id", content "content"
});
crate::moments!(Note {
    create_time_at create_time from_millis, modify_time_at modify_time from_millis
});

/// The type `object_attribute` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectAttribute {
    /// The title.
    pub title: Option<I18n>,
    /// The description.
    pub description: Option<I18n>,
    /// The type of the field.
    pub data_type: Option<DataType>,
    /// What the field is about, as tags.
    pub tags: Vec<Tag>,
    /// Whether it is about the Fair Consideration Framework of Singapore.
    pub is_fcf_data: Option<bool>,
    /// Whether it is about diversity and inclusion.
    pub is_di_data: Option<bool>,
}

crate::object!(ObjectAttribute {
    title "title", description "description", data_type "data_type", tags "tags",
    is_fcf_data "is_fcf_data", is_di_data "is_di_data"
});

/// The type `offer` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Offer {
    /// The offer.
    pub id: Option<String>,
    /// The application.
    pub application_id: Option<String>,
    /// The basic details of the offer.
    pub basic_info: Option<ApplicationOfferBasicInfo>,
    /// The salary. Needs a scope: `hire:offer:readonly`, `hire:offer`.
    pub salary_plan: Option<ApplicationOfferSalaryPlan>,
    /// The definition of the form, which gets a new id with every change.
    pub schema_id: Option<String>,
    /// The state of the offer.
    pub offer_status: Option<GetOfferStatus>,
    /// The kind of offer.
    pub offer_type: Option<OfferType>,
    /// The job.
    pub job_info: Option<OfferJobInfo>,
    /// The custom modules of the offer. Needs a scope: `hire:offer:readonly`, `hire:offer`.
    pub customized_module_list: Vec<ApplicationOfferCustomModule>,
    /// The hiring requirement.
    pub job_requirement_id: Option<String>,
    /// When the offer was sent, and what became of it.
    pub offer_send_record_list: Vec<OfferSendRecord>,
}

crate::object!(Offer {
    id "id", application_id "application_id", basic_info "basic_info", salary_plan "salary_plan",
    schema_id "schema_id", offer_status "offer_status", offer_type "offer_type",
    job_info "job_info", customized_module_list "customized_module_list",
    job_requirement_id "job_requirement_id", offer_send_record_list "offer_send_record_list"
});

/// The type `offer_apply_form` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfferApplyForm {
    /// The offer form.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<String>,
}

crate::object!(OfferApplyForm { id "id", name "name", create_time "create_time" });
crate::moments!(OfferApplyForm { create_time_at create_time from_millis });

/// The type `offer_apply_form_config_formula_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfferApplyFormConfigFormulaInfo {
    /// The formula, of the ids of salary fields in square brackets, numbers and operators.
    pub value: Option<String>,
    /// How the outcome is shown: as an amount, a number or a share.
    pub result: Option<OfferApplyFormConfigFormulaInfoResult>,
    /// The fields that the formula uses.
    pub extra_map: Vec<OfferApplyFormFormulaExtraMapInfo>,
}

crate::object!(OfferApplyFormConfigFormulaInfo {
    value "value", result "result", extra_map "extra_map"
});

/// The type `offer_apply_form_formula_extra_map_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfferApplyFormFormulaExtraMapInfo {
    /// The field, by its id.
    pub key: Option<String>,
    /// The name of the field.
    pub value: Option<I18n>,
}

crate::object!(OfferApplyFormFormulaExtraMapInfo { key "key", value "value" });

/// The type `offer_apply_form_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfferApplyFormInfo {
    /// The offer form.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The definition of the form.
    pub schema: Option<OfferApplyFormSchema>,
}

crate::object!(OfferApplyFormInfo { id "id", name "name", schema "schema" });

/// The type `offer_apply_form_module_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfferApplyFormModuleInfo {
    /// The module.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// Whether the tenant added the module.
    pub is_customized: Option<bool>,
    /// Whether the module is in use.
    pub active_status: Option<InterviewRoundTypeActiveStatus>,
    /// What to know for filling in the module.
    pub hint: Option<I18n>,
    /// The fields of the module.
    pub object_list: Vec<OfferApplyFormObjectInfo>,
}

crate::object!(OfferApplyFormModuleInfo {
    id "id", name "name", is_customized "is_customized", active_status "active_status", hint "hint",
    object_list "object_list"
});

/// The type `offer_apply_form_object_config_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfferApplyFormObjectConfigInfo {
    /// The options, for fields with one or several to choose.
    pub options: Vec<Ability>,
    /// The formula, for fields that are computed.
    pub formula: Option<OfferApplyFormConfigFormulaInfo>,
    /// When the field is shown.
    pub object_display_config: Option<OfferApplyFormObjectDisplayConfigInfo>,
}

crate::object!(OfferApplyFormObjectConfigInfo {
    options "options", formula "formula", object_display_config "object_display_config"
});

/// The type `offer_apply_form_object_display_config_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfferApplyFormObjectDisplayConfigInfo {
    /// Whether all conditions must hold or any.
    pub display_condition: Option<DisplayCondition>,
    /// The conditions, each of a field, an operator and values.
    pub pre_object_config_list: Vec<OfferApplyFormPreObjectConfigInfo>,
}

crate::object!(OfferApplyFormObjectDisplayConfigInfo {
    display_condition "display_condition", pre_object_config_list "pre_object_config_list"
});

/// The type `offer_apply_form_object_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfferApplyFormObjectInfo {
    /// The field.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The description.
    pub description: Option<I18n>,
    /// The module.
    pub module_id: Option<String>,
    /// Whether the tenant added the field.
    pub is_customized: Option<bool>,
    /// Whether it must be answered or filled in.
    pub is_required: Option<bool>,
    /// Whether the field is in use.
    pub active_status: Option<InterviewRoundTypeActiveStatus>,
    /// Whether a change of the field needs approval.
    pub need_approve: Option<bool>,
    /// Whether the field is hidden in the approval of an offer.
    pub is_sensitive: Option<bool>,
    /// Deprecated. Deprecated.
    pub object_type: Option<OfferApplyFormObjectInfoObjectType>,
    /// The type of the field.
    pub object_type_v2: Option<ObjectTypeV2>,
    /// The settings.
    pub config: Option<OfferApplyFormObjectConfigInfo>,
}

crate::object!(OfferApplyFormObjectInfo {
    id "id", name "name", description "description", module_id "module_id",
    is_customized "is_customized", is_required "is_required", active_status "active_status",
    need_approve "need_approve", is_sensitive "is_sensitive", object_type "object_type",
    object_type_v2 "object_type_v2", config "config"
});

/// The type `offer_apply_form_pre_object_config_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfferApplyFormPreObjectConfigInfo {
    /// The field of the offer form.
    pub id: Option<String>,
    /// How the value of the field is compared.
    pub operator: Option<OfferApplyFormPreObjectConfigInfoOperator>,
    /// What the value of the field is compared with.
    pub value: Vec<String>,
}

crate::object!(OfferApplyFormPreObjectConfigInfo { id "id", operator "operator", value "value" });

/// The type `offer_apply_form_schema` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfferApplyFormSchema {
    /// The definition of the form.
    pub id: Option<String>,
    /// The modules.
    pub module_list: Vec<OfferApplyFormModuleInfo>,
}

crate::object!(OfferApplyFormSchema { id "id", module_list "module_list" });

/// The type `offer_approval_template` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfferApprovalTemplate {
    /// The approval flow.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<String>,
    /// A remark.
    pub remark: Option<String>,
    /// The departments that the flow is for.
    pub department_list: Vec<Department>,
}

crate::object!(OfferApprovalTemplate {
    id "id", name "name", create_time "create_time", remark "remark",
    department_list "department_list"
});
crate::moments!(OfferApprovalTemplate { create_time_at create_time from_millis });

/// The type `offer_attachment_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfferAttachmentInfo {
    /// The attachment.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The size of the attachment.
    pub size: Option<i64>,
    /// The general attachments of the offer, by their ids.
    pub common_attachment_id: Option<String>,
}

crate::object!(OfferAttachmentInfo {
    id "id", name "name", size "size", common_attachment_id "common_attachment_id"
});

/// The type `offer_basic_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct OfferBasicInfo {
    /// The department, by the kind of id that the call uses. Example: `od-6b394871807047c7023ebfc1ff37cd3a`.
    pub department_id: Option<String>,
    /// Whom the person reports to, by the kind of id that the call uses. Example: `ou_ce613028fe74745421f5dc320bb9c709`.
    pub leader_user_id: Option<String>,
    /// The job within Feishu People, for tenants that use it. Example: `6807407987381831949`.
    pub employment_job_id: Option<String>,
    /// The type of employment, by the kind of id that the call uses. Example: `6807407987381831949`.
    pub employee_type_id: Option<String>,
    /// The job family. Example: `6807407987381831949`.
    pub job_family_id: Option<String>,
    /// The job level. Example: `6807407987381881101`.
    pub job_level_id: Option<String>,
    /// How long probation lasts, in months. Example: `3`.
    pub probation_month: Option<i64>,
    /// How long the contract runs, in years; `contract_period` is to be used instead. Example: `3`.
    pub contract_year: Option<i64>,
    /// How long the contract runs, in months or years.
    pub contract_period: Option<ContractPeriodInfo>,
    /// The day on which the candidate is to join, as JSON in text, `{"date":"2022-04-07"}` for example. Example: `{"date":"2022-04-07"}`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub expected_onboard_date: Option<String>,
    /// Where the candidate is to join, by the id of the address. Example: `6897079709306259719`.
    pub onboard_address_id: Option<String>,
    /// Where the work is, by the id of the address. Example: `6897079709306259719`.
    pub work_address_id: Option<String>,
    /// Who is in charge of the offer, by the kind of id that the call uses. Example: `ou_ce613028fe74745421f5dc320bb9c709`.
    pub owner_user_id: Option<String>,
    /// What speaks for the candidate. Example: `十分优秀，推荐入职`.
    pub recommended_words: Option<String>,
    /// The hiring requirement. Example: `2342352224`.
    pub job_requirement_id: Option<String>,
    /// Whether the process is for experienced or for campus hiring. Example: `2`.
    pub job_process_type_id: Option<JobProcessTypeId>,
    /// The attachments, by their ids; no call returns such ids, so it is not to be used. Example: `["6792436415209817600"]`.
    pub attachment_id_list: Option<Vec<String>>,
    /// The general attachments, by their ids. Example: `["7483412052430997804"]`.
    pub common_attachment_id_list: Option<Vec<String>>,
    /// A description of the attachments. Example: `张三的简历`.
    pub attachment_description: Option<String>,
    /// Who acts on the offer, by the kind of id that the call uses. Example: `ou_ce613028fe74745421f5dc320bb9c709`.
    pub operator_user_id: Option<String>,
    /// The position, for tenants that use Feishu People. Example: `6897079709306259719`.
    pub position_id: Option<String>,
    /// The job that is offered, as text. Example: `入职职位`.
    pub job_offered: Option<String>,
    /// The job grade, for tenants that use Feishu People. Example: `6897079709306259720`.
    pub job_grade_id: Option<String>,
    /// The pathway. Example: `6897079709306259719`.
    pub pathway_id: Option<String>,
}

crate::object_builder!(OfferBasicInfo {
    department_id(impl Into<String>).into(), leader_user_id(impl Into<String>).into(),
    owner_user_id(impl Into<String>).into(), operator_user_id(impl Into<String>).into();
    department_id(impl Into<String>).into(), leader_user_id(impl Into<String>).into(),
    employment_job_id(impl Into<String>).into(), employee_type_id(impl Into<String>).into(),
    job_family_id(impl Into<String>).into(), job_level_id(impl Into<String>).into(),
    probation_month(i64), contract_year(i64), contract_period(ContractPeriodInfo),
    expected_onboard_date(impl Into<String>).into(), onboard_address_id(impl Into<String>).into(),
    work_address_id(impl Into<String>).into(), owner_user_id(impl Into<String>).into(),
    recommended_words(impl Into<String>).into(), job_requirement_id(impl Into<String>).into(),
    job_process_type_id(impl Into<JobProcessTypeId>).into(),
    attachment_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    common_attachment_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    attachment_description(impl Into<String>).into(), operator_user_id(impl Into<String>).into(),
    position_id(impl Into<String>).into(), job_offered(impl Into<String>).into(),
    job_grade_id(impl Into<String>).into(), pathway_id(impl Into<String>).into()
});
crate::object!(OfferBasicInfo {
    department_id "department_id", leader_user_id "leader_user_id",
    employment_job_id "employment_job_id", employee_type_id "employee_type_id",
    job_family_id "job_family_id", job_level_id "job_level_id", probation_month "probation_month",
    contract_year "contract_year", contract_period "contract_period",
    expected_onboard_date "expected_onboard_date", onboard_address_id "onboard_address_id",
    work_address_id "work_address_id", owner_user_id "owner_user_id",
    recommended_words "recommended_words", job_requirement_id "job_requirement_id",
    job_process_type_id "job_process_type_id", attachment_id_list "attachment_id_list",
    common_attachment_id_list "common_attachment_id_list",
    attachment_description "attachment_description", operator_user_id "operator_user_id",
    position_id "position_id", job_offered "job_offered", job_grade_id "job_grade_id",
    pathway_id "pathway_id"
});
crate::json_texts!(OfferBasicInfo { expected_onboard_date_json expected_onboard_date });

/// The type `offer_basic_info_v2` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfferBasicInfoV2 {
    /// The offer.
    pub id: Option<String>,
    /// The state of the offer.
    pub offer_status: Option<OfferStatus>,
    /// Whom the person reports to.
    pub leader: Option<IdNameObject>,
    /// The type of employment.
    pub employee_type: Option<IdNameObject>,
    /// The department.
    pub department: Option<IdNameObject>,
    /// The job family.
    pub sequence: Option<IdNameObject>,
    /// The job level.
    pub level: Option<IdNameObject>,
    /// The legal entity that employs.
    pub company_main_body: Option<IdNameObject>,
    /// The hiring requirement.
    pub job_requirement_id: Option<String>,
    /// How long probation lasts, in months.
    pub probation_month: Option<i64>,
    /// How long the contract runs, in months or years.
    pub contract_period: Option<ContractPeriodInfo>,
    /// The day on which the candidate is to join, as `YYYY-MM-DD`.
    pub onboard_date: Option<String>,
    /// Who is in charge of the offer.
    pub owner: Option<IdNameObject>,
    /// Where the candidate is to join.
    pub onboard_address: Option<BaseAddressV2>,
    /// Where the work is.
    pub work_address: Option<BaseAddressV2>,
    /// A remark.
    pub remark: Option<String>,
    /// The attachments.
    pub attachment_list: Vec<OfferAttachmentInfo>,
    /// The values of the custom fields.
    pub customize_info_list: Vec<ApplicationOfferCustomValue>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<String>,
}

crate::object!(OfferBasicInfoV2 {
    id "id", offer_status "offer_status", leader "leader", employee_type "employee_type",
    department "department", sequence "sequence", level "level",
    company_main_body "company_main_body", job_requirement_id "job_requirement_id",
    probation_month "probation_month", contract_period "contract_period",
    onboard_date "onboard_date", owner "owner", onboard_address "onboard_address",
    work_address "work_address", remark "remark", attachment_list "attachment_list",
    customize_info_list "customize_info_list", create_time "create_time"
});
crate::moments!(OfferBasicInfoV2 { create_time_at create_time from_millis });

/// The type `offer_custom_field_config` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct OfferCustomFieldConfig {
    /// The options; only for fields with one or several to choose.
    pub options: Option<Vec<OfferCustomFieldConfigOption>>,
}

crate::object_builder!(OfferCustomFieldConfig {
    options(impl IntoIterator<Item = impl Into<OfferCustomFieldConfigOption>>).into_iter().map(Into::into).collect()
});
crate::object!(OfferCustomFieldConfig { options "options" });

/// The type `offer_custom_field_config_option` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct OfferCustomFieldConfigOption {
    /// The name of the option, in Chinese, English or both.
    pub name: Option<I18n>,
}

crate::object_builder!(OfferCustomFieldConfigOption { name(I18n); name(I18n) });
crate::object!(OfferCustomFieldConfigOption { name "name" });

/// The type `offer_customized_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct OfferCustomizedInfo {
    /// The custom field. Example: `6972464088568269100`.
    pub id: Option<String>,
    /// The value of the field, as text, or as JSON in text for several choices and dates. Example: `1`.
    pub value: Option<String>,
}

crate::object_builder!(OfferCustomizedInfo {
    id(impl Into<String>).into(), value(impl Into<String>).into()
});
crate::object!(OfferCustomizedInfo { id "id", value "value" });

/// The type `offer_email_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfferEmailInfo {
    /// The mail addresses that are copied in.
    pub cc_email_list: Vec<String>,
    /// The mail addresses that the offer was sent to.
    pub receiver_email_list: Vec<String>,
    /// The text of the mail.
    pub content: Option<String>,
}

crate::object!(OfferEmailInfo {
    cc_email_list "cc_email_list", receiver_email_list "receiver_email_list", content "content"
});

/// The type `offer_file` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfferFile {
    /// The file; the call that gets attachments knows it as a general one.
    pub id: Option<String>,
    /// The template of the file; no call returns more about it.
    pub file_template_id: Option<String>,
    /// The name of the file's template.
    pub file_template_name: Option<String>,
    /// The type of the file's template; no call returns more about it.
    pub file_template_type_id: Option<String>,
    /// The name of the type of the file's template.
    pub file_template_type_name: Option<String>,
}

crate::object!(OfferFile {
    id "id", file_template_id "file_template_id", file_template_name "file_template_name",
    file_template_type_id "file_template_type_id", file_template_type_name "file_template_type_name"
});

/// The type `offer_info_v2` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfferInfoV2 {
    /// The basic details of the offer.
    pub offer_basic: Option<OfferBasicInfoV2>,
    /// The salary of the offer. Needs a scope: `hire:offer_salary:readonly`.
    pub offer_salary: Option<OfferSalaryInfoV2>,
}

crate::object!(OfferInfoV2 { offer_basic "offer_basic", offer_salary "offer_salary" });

/// The type `offer_job_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfferJobInfo {
    /// The job.
    pub job_id: Option<String>,
    /// The name of the job.
    pub job_name: Option<String>,
}

crate::object!(OfferJobInfo { job_id "job_id", job_name "job_name" });

/// The type `offer_list_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfferListInfo {
    /// The offer.
    pub id: Option<String>,
    /// The job.
    pub job_info: Option<OfferJobInfo>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<i64>,
    /// The state of the offer.
    pub offer_status: Option<GetOfferStatus>,
    /// The kind of offer.
    pub offer_type: Option<OfferType>,
    /// The type of employment.
    pub employee_type: Option<BaseBilingualWithId>,
    /// The application.
    pub application_id: Option<String>,
}

crate::object!(OfferListInfo {
    id "id", job_info "job_info", create_time "create_time", offer_status "offer_status",
    offer_type "offer_type", employee_type "employee_type", application_id "application_id"
});
crate::moments!(OfferListInfo { create_time_at create_time from_millis });

/// The type `offer_salary_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct OfferSalaryInfo {
    /// The currency. Example: `CNY`.
    pub currency: Option<String>,
    /// The base salary, to two decimals; needed where the offer form asks for salaries. Example: `1000000`.
    pub basic_salary: Option<String>,
    /// Which share of the salary is paid in probation, to two decimals, `0.8` for example. Example: `0.8`.
    pub probation_salary_percentage: Option<String>,
    /// The year-end bonus, in months of salary, a whole number. Example: `3`.
    pub award_salary_multiple: Option<String>,
    /// How many shares the stock options are for, a whole number. Example: `30`.
    pub option_shares: Option<String>,
    /// The bonus for a quarter of a year, in units of the currency. Example: `3000`.
    pub quarterly_bonus: Option<String>,
    /// The bonus for half a year, in units of the currency. Example: `10000`.
    pub half_year_bonus: Option<String>,
}

crate::object_builder!(OfferSalaryInfo {
    currency(impl Into<String>).into();
    currency(impl Into<String>).into(), basic_salary(impl Into<String>).into(),
    probation_salary_percentage(impl Into<String>).into(),
    award_salary_multiple(impl Into<String>).into(), option_shares(impl Into<String>).into(),
    quarterly_bonus(impl Into<String>).into(), half_year_bonus(impl Into<String>).into()
});
crate::object!(OfferSalaryInfo {
    currency "currency", basic_salary "basic_salary",
    probation_salary_percentage "probation_salary_percentage",
    award_salary_multiple "award_salary_multiple", option_shares "option_shares",
    quarterly_bonus "quarterly_bonus", half_year_bonus "half_year_bonus"
});

/// The type `offer_salary_info_v2` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfferSalaryInfoV2 {
    /// The salary.
    pub id: Option<String>,
    /// The state of the salary's approval.
    pub salary_status: Option<SalaryStatus>,
    /// Which share of the salary is paid in probation.
    pub probation_salary_percentage: Option<String>,
    /// The year-end bonus, in months of salary.
    pub award_salary_multiple: Option<String>,
    /// How many shares the stock options are for.
    pub option_shares: Option<String>,
    /// The bonus for a quarter of a year, in units of the currency.
    pub quarterly_bonus: Option<String>,
    /// The bonus for half a year, in units of the currency.
    pub half_year_bonus: Option<String>,
    /// All cash of a year, in units of the currency.
    pub total_annual_cash: Option<String>,
    /// The values of the custom fields.
    pub customize_info_list: Vec<ApplicationOfferCustomValue>,
    /// When the salary was created, in milliseconds since 1970.
    pub create_time: Option<String>,
}

crate::object!(OfferSalaryInfoV2 {
    id "id", salary_status "salary_status",
    probation_salary_percentage "probation_salary_percentage",
    award_salary_multiple "award_salary_multiple", option_shares "option_shares",
    quarterly_bonus "quarterly_bonus", half_year_bonus "half_year_bonus",
    total_annual_cash "total_annual_cash", customize_info_list "customize_info_list",
    create_time "create_time"
});
crate::moments!(OfferSalaryInfoV2 { create_time_at create_time from_millis });

/// The type `offer_schema_detail` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfferSchemaDetail {
    /// The id.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The type of the field, `text` or `select` for example.
    pub type_: Option<String>,
    /// Whether the tenant added the field.
    pub is_customized: Option<bool>,
    /// The options.
    pub option_list: Vec<OfferSchemaDetailOption>,
}

crate::object!(OfferSchemaDetail {
    id "id", name "name", type_ "type", is_customized "is_customized", option_list "option_list"
});

/// The type `offer_schema_detail_option` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfferSchemaDetailOption {
    /// The name.
    pub name: Option<I18n>,
    /// The place of the option in the order.
    pub index: Option<i64>,
    /// Whether the option is in use.
    pub active_status: Option<InterviewRoundTypeActiveStatus>,
}

crate::object!(OfferSchemaDetailOption {
    name "name", index "index", active_status "active_status"
});

/// The type `offer_send_record` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfferSendRecord {
    /// The record of sending the offer.
    pub offer_send_record_id: Option<String>,
    /// Who sent the offer, by the kind of id that the call uses.
    pub operator_user_id: Option<String>,
    /// When the offer was sent, in milliseconds since 1970.
    pub send_time: Option<String>,
    /// The state of the offer letter.
    pub offer_letter_status: Option<OfferLetterStatus>,
    /// The mail in which the offer was sent.
    pub email_info: Option<OfferEmailInfo>,
    /// What became of the offer: who accepted or declined it, and when.
    pub acceptance_list: Vec<Acceptance>,
    /// The files of the offer.
    pub offer_file_list: Vec<OfferFile>,
    /// How the offer is signed.
    pub offer_signature_info: Option<OfferSignatureInfo>,
}

crate::object!(OfferSendRecord {
    offer_send_record_id "offer_send_record_id", operator_user_id "operator_user_id",
    send_time "send_time", offer_letter_status "offer_letter_status", email_info "email_info",
    acceptance_list "acceptance_list", offer_file_list "offer_file_list",
    offer_signature_info "offer_signature_info"
});
crate::moments!(OfferSendRecord { send_time_at send_time from_millis });

/// The type `offer_signature_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfferSignatureInfo {
    /// The signing; no call returns more about it.
    pub id: Option<String>,
    /// How far the electronic signing has come.
    pub signature_status: Option<SignatureStatus>,
    /// The files to sign.
    pub attachment_list: Vec<SignatureAttachment>,
}

crate::object!(OfferSignatureInfo {
    id "id", signature_status "signature_status", attachment_list "attachment_list"
});

/// The type `permission_collection` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionCollection {
    /// The permissions on features.
    pub feature_permissions: Vec<IdNameObject>,
    /// The permissions to manage.
    pub management_permissions: Vec<IdNameObject>,
    /// The permissions on data.
    pub data_permissions: Vec<DataPermission>,
    /// The parts of the business that the permissions cover.
    pub business_management_scopes: Vec<BusinessManagementScope>,
}

crate::object!(PermissionCollection {
    feature_permissions "feature_permissions", management_permissions "management_permissions",
    data_permissions "data_permissions", business_management_scopes "business_management_scopes"
});

/// The type `permission_group_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionGroupInfo {
    /// The permissions, by their ids.
    pub permission_ids: Vec<String>,
    /// Which part of the data the permissions cover.
    pub scope_rule: Option<PermissionScopeRule>,
}

crate::object!(PermissionGroupInfo { permission_ids "permission_ids", scope_rule "scope_rule" });

/// The type `permission_scope_rule` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionScopeRule {
    /// Whether none, all or some of the data can be seen.
    pub rule_type: Option<PermissionScopeRuleRuleType>,
}

crate::object!(PermissionScopeRule { rule_type "rule_type" });

/// The type `portal_job_post` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PortalJobPost {
    /// The job advertisement.
    pub id: Option<String>,
    /// The name of the job.
    pub title: Option<String>,
    /// The job.
    pub job_id: Option<String>,
    /// The number of the job.
    pub job_code: Option<String>,
    /// When the job expires, in milliseconds since 1970; empty where it never does.
    pub job_expire_time: Option<String>,
    /// Whether the job is active.
    pub job_active_status: Option<JobActiveStatus>,
    /// Whether the job is for experienced or for campus hiring.
    pub job_process_type: Option<JobProcessType>,
    /// The kind of hiring that the job is for.
    pub job_recruitment_type: Option<IdNameObject>,
    /// The department of the job.
    pub job_department: Option<IdNameObject>,
    /// The job category.
    pub job_type: Option<IdNameObject>,
    /// The lowest job level.
    pub min_job_level: Option<IdNameObject>,
    /// The highest job level.
    pub max_job_level: Option<IdNameObject>,
    /// The address of the job; `address_list` is to be used instead.
    pub address: Option<CommonAddress>,
    /// The lowest monthly salary, in thousands.
    pub min_salary: Option<String>,
    /// The highest monthly salary, in thousands.
    pub max_salary: Option<String>,
    /// The least degree that is asked for.
    pub required_degree: Option<RequiredDegree>,
    /// How much work experience the job asks for.
    pub experience: Option<Experience>,
    /// How many people are to be hired.
    pub headcount: Option<i64>,
    /// What speaks for the job.
    pub high_light_list: Vec<IdNameObject>,
    /// The description.
    pub description: Option<String>,
    /// What the job asks for.
    pub requirement: Option<String>,
    /// Who created it.
    pub creator: Option<IdNameObject>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub modify_time: Option<String>,
    /// The values of the custom fields.
    pub customized_data_list: Vec<WebsiteJobPostCustomizedData>,
    /// The job function.
    pub job_function: Option<IdNameObject>,
    /// The hiring project.
    pub subject: Option<IdNameObject>,
    /// The addresses of the job.
    pub address_list: Vec<CommonAddress>,
}

crate::object!(PortalJobPost {
    id "id", title "title", job_id "job_id", job_code "job_code", job_expire_time "job_expire_time",
    job_active_status "job_active_status", job_process_type "job_process_type",
    job_recruitment_type "job_recruitment_type", job_department "job_department",
    job_type "job_type", min_job_level "min_job_level", max_job_level "max_job_level",
    address "address", min_salary "min_salary", max_salary "max_salary",
    required_degree "required_degree", experience "experience", headcount "headcount",
    high_light_list "high_light_list", description "description", requirement "requirement",
    creator "creator", create_time "create_time", modify_time "modify_time",
    customized_data_list "customized_data_list", job_function "job_function", subject "subject",
    address_list "address_list"
});
crate::moments!(PortalJobPost {
    job_expire_time_at job_expire_time from_millis, create_time_at create_time from_millis,
    modify_time_at modify_time from_millis
});

/// The type `provider_id_name_object` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProviderIdNameObject {
    /// The provider.
    pub provider_id: Option<String>,
    /// The name of the provider.
    pub provider_name: Option<I18n>,
}

crate::object!(ProviderIdNameObject { provider_id "provider_id", provider_name "provider_name" });

/// The type `question` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Question {
    /// The question.
    pub question_id: Option<String>,
    /// The name of the question, in Chinese.
    pub question_name: Option<String>,
    /// The name of the question, in English.
    pub question_en_name: Option<String>,
    /// The description of the question, in Chinese.
    pub question_desc: Option<String>,
    /// The description of the question, in English.
    pub question_en_desc: Option<String>,
    /// The kind of question.
    pub question_type: Option<QuestionType>,
    /// Whether it must be answered or filled in.
    pub is_required: Option<bool>,
    /// The answer to a question with options.
    pub select_option_result_list: Vec<SelectOptionResult>,
    /// The answer to a question that asks for a rating.
    pub five_start_scoring_result: Option<FiveStartScoringResult>,
    /// The answer to a question that asks for text.
    pub description_result: Option<String>,
}

crate::object!(Question {
    question_id "question_id", question_name "question_name", question_en_name "question_en_name",
    question_desc "question_desc", question_en_desc "question_en_desc",
    question_type "question_type", is_required "is_required",
    select_option_result_list "select_option_result_list",
    five_start_scoring_result "five_start_scoring_result", description_result "description_result"
});

/// The type `question_assessment` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionAssessment {
    /// Whether the question is answered in words or by programming.
    pub question_type: Option<QuestionAssessmentQuestionType>,
    /// The title.
    pub title: Option<I18n>,
    /// The description.
    pub description: Option<I18n>,
    /// What the candidate answered.
    pub content: Option<String>,
    /// The abilities that the question tests.
    pub abilities: Vec<Ability>,
}

crate::object!(QuestionAssessment {
    question_type "question_type", title "title", description "description", content "content",
    abilities "abilities"
});

/// The type `questionnaire` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Questionnaire {
    /// The survey.
    pub questionnaire_id: Option<String>,
    /// The application.
    pub application_id: Option<String>,
    /// The interview.
    pub interview_id: Option<String>,
    /// The number of the version.
    pub version: Option<i64>,
    /// The questions of the survey.
    pub questions: Vec<Question>,
    /// Whether the survey was answered.
    pub has_answers: Option<bool>,
    /// When it was last changed, in milliseconds since 1970.
    pub update_time: Option<String>,
}

crate::object!(Questionnaire {
    questionnaire_id "questionnaire_id", application_id "application_id",
    interview_id "interview_id", version "version", questions "questions",
    has_answers "has_answers", update_time "update_time"
});
crate::moments!(Questionnaire { update_time_at update_time from_millis });

/// The type `range_filter` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct RangeFilter {
    /// Where the range begins, in milliseconds since 1970. Example: `1725951088959`.
    pub from: Option<String>,
    /// Where the range ends, in milliseconds since 1970. Example: `1725951088960`.
    pub to: Option<String>,
}

crate::object_builder!(RangeFilter {
    from(impl Into<String>).into(), to(impl Into<String>).into()
});
crate::object!(RangeFilter { from "from", to "to" });
crate::moments!(RangeFilter { from_at from from_millis, to_at to from_millis });

/// The type `recommended_job_level` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecommendedJobLevel {
    /// The name of the lowest job level that is recommended.
    pub lower_limit_job_level_name: Option<I18n>,
    /// The name of the highest job level that is recommended.
    pub higher_limit_job_level_name: Option<I18n>,
}

crate::object!(RecommendedJobLevel {
    lower_limit_job_level_name "lower_limit_job_level_name",
    higher_limit_job_level_name "higher_limit_job_level_name"
});

/// The type `record_score` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordScore {
    /// The score, to two decimals.
    pub score: Option<f64>,
    /// The total score, to two decimals.
    pub total_score: Option<f64>,
}

crate::object!(RecordScore { score "score", total_score "total_score" });

/// The type `referral` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Referral {
    /// The referral.
    pub id: Option<String>,
    /// The application.
    pub application_id: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<i64>,
    /// Who referred the candidate.
    pub referral_user_id: Option<String>,
    /// Who referred the candidate.
    pub referral_user: Option<IdNameObject>,
}

crate::object!(Referral {
    id "id", application_id "application_id", create_time "create_time",
    referral_user_id "referral_user_id", referral_user "referral_user"
});
crate::moments!(Referral { create_time_at create_time from_millis });

/// The type `referral_basic_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReferralBasicInfo {
    /// The referral.
    pub id: Option<String>,
    /// The application.
    pub application_id: Option<String>,
    /// Whether the candidate was referred for a job or in general.
    pub referral_type: Option<ReferralType>,
    /// The user who referred.
    pub user_info: Option<IdNameObject>,
    /// When the candidate was referred, in milliseconds since 1970.
    pub create_time: Option<String>,
    /// In which way the candidate was referred.
    pub referral_method: Option<ReferralMethod>,
}

crate::object!(ReferralBasicInfo {
    id "id", application_id "application_id", referral_type "referral_type", user_info "user_info",
    create_time "create_time", referral_method "referral_method"
});
crate::moments!(ReferralBasicInfo { create_time_at create_time from_millis });

/// The type `referral_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReferralInfo {
    /// The referral.
    pub id: Option<String>,
    /// The applications that came from it, by their ids: the first one, and those it was transferred to.
    pub application_ids: Vec<String>,
    /// When the candidate was referred, in milliseconds since 1970.
    pub create_time: Option<String>,
    /// Who referred the candidate.
    pub referral_user: Option<IdNameObject>,
}

crate::object!(ReferralInfo {
    id "id", application_ids "application_ids", create_time "create_time",
    referral_user "referral_user"
});
crate::moments!(ReferralInfo { create_time_at create_time from_millis });

/// The type `referral_info_v2` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReferralInfoV2 {
    /// The basic details.
    pub basic_info: Option<ReferralBasicInfo>,
    /// How well the user who refers knows the candidate.
    pub recommend_info: Option<ReferralRecommendInfo>,
}

crate::object!(ReferralInfoV2 { basic_info "basic_info", recommend_info "recommend_info" });

/// The type `referral_recommend_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReferralRecommendInfo {
    /// Whether the candidate is a relative of the user who refers.
    pub relationship: Option<Relationship>,
    /// Whether the user knows the candidate well.
    pub familiarity: Option<Familiarity>,
    /// What speaks for the candidate.
    pub comment: Option<String>,
    /// What else connects the user who refers and the candidate.
    pub specific_relationship: Option<SpecificRelationship>,
    /// How well the user who refers knows the candidate's work.
    pub work_ability_familiarity: Option<WorkAbilityFamiliarity>,
    /// How well the candidate fits the job.
    pub match_degree: Option<MatchDegree>,
}

crate::object!(ReferralRecommendInfo {
    relationship "relationship", familiarity "familiarity", comment "comment",
    specific_relationship "specific_relationship",
    work_ability_familiarity "work_ability_familiarity", match_degree "match_degree"
});

/// The type `registration_basic_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegistrationBasicInfo {
    /// The id.
    pub id: Option<String>,
    /// When the form was created, in milliseconds since 1970.
    pub registration_time: Option<i64>,
    /// The address to download it.
    pub download_url: Option<String>,
    /// What the form or template is for.
    pub scenario: Option<RegistrationSchemaScenario>,
}

crate::object!(RegistrationBasicInfo {
    id "id", registration_time "registration_time", download_url "download_url", scenario "scenario"
});
crate::moments!(RegistrationBasicInfo { registration_time_at registration_time from_millis });

/// The type `registration_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegistrationInfo {
    /// The form.
    pub schema_id: Option<String>,
    /// The name.
    pub name: Option<String>,
}

crate::object!(RegistrationInfo { schema_id "schema_id", name "name" });

/// The type `registration_schema` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegistrationSchema {
    /// The template.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// What the template is for.
    pub scenarios: Vec<Scenario>,
    /// The modules of the form.
    pub objects: Vec<CommonSchema>,
}

crate::object!(RegistrationSchema {
    id "id", name "name", scenarios "scenarios", objects "objects"
});

/// The type `related_dimension_config` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelatedDimensionConfig {
    /// Whether all conditions must hold or any.
    pub type_: Option<RelatedDimensionConfigType>,
    /// The conditions, each on the answer to another dimension.
    pub related_dimension_settings: Vec<RelatedDimensionSetting>,
}

crate::object!(RelatedDimensionConfig {
    type_ "type", related_dimension_settings "related_dimension_settings"
});

/// The type `related_dimension_setting` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelatedDimensionSetting {
    /// The dimension of the feedback form.
    pub dimension_id: Option<String>,
    /// How the answer is compared.
    pub related_operator_type: Option<RelatedOperatorType>,
    /// The options of the other dimension, by their ids.
    pub dimension_option_ids: Vec<String>,
}

crate::object!(RelatedDimensionSetting {
    dimension_id "dimension_id", related_operator_type "related_operator_type",
    dimension_option_ids "dimension_option_ids"
});

/// The type `report_custom_data` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportCustomData {
    /// What it is about.
    pub name: Option<I18n>,
    /// What the headhunter wrote.
    pub value: Option<I18n>,
    /// The description.
    pub description: Option<I18n>,
}

crate::object!(ReportCustomData { name "name", value "value", description "description" });

/// The type `resume_source` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeSource {
    /// The source.
    pub id: Option<String>,
    /// The name in Chinese.
    pub zh_name: Option<String>,
    /// The name in English.
    pub en_name: Option<String>,
    /// Whether it is active.
    pub active_status: Option<InterviewRoundTypeActiveStatus>,
    /// The kind of source.
    pub resume_source_type: Option<ResumeSourceType>,
}

crate::object!(ResumeSource {
    id "id", zh_name "zh_name", en_name "en_name", active_status "active_status",
    resume_source_type "resume_source_type"
});

/// The type `role` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Role {
    /// The role.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The description.
    pub description: Option<I18n>,
    /// Whether the role is for experienced or campus hiring, or both.
    pub scope_of_application: Option<ScopeOfApplication>,
    /// When it was last changed, in milliseconds since 1970.
    pub modify_time: Option<String>,
    /// Whether the role is in use.
    pub role_status: Option<RoleStatus>,
    /// Whether the role is built in or custom.
    pub role_type: Option<RoleType>,
}

crate::object!(Role {
    id "id", name "name", description "description", scope_of_application "scope_of_application",
    modify_time "modify_time", role_status "role_status", role_type "role_type"
});
crate::moments!(Role { modify_time_at modify_time from_millis });

/// The type `role_detail` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleDetail {
    /// The role.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The description.
    pub description: Option<I18n>,
    /// When it was last changed, in milliseconds since 1970.
    pub modify_time: Option<String>,
    /// Whether the role is in use.
    pub role_status: Option<RoleStatus>,
    /// Whether the role is built in or custom.
    pub role_type: Option<RoleType>,
    /// Whether the role is for experienced or campus hiring, or both.
    pub scope_of_application: Option<ScopeOfApplication>,
    /// Whether the role is limited to parts of the business.
    pub has_business_management_scope: Option<bool>,
    /// The permissions for experienced hiring, only where the role applies to it; the name is spelt so.
    pub socail_permission_collection: Option<PermissionCollection>,
    /// The permissions for campus hiring; only where the role applies to it.
    pub campus_permission_collection: Option<PermissionCollection>,
}

crate::object!(RoleDetail {
    id "id", name "name", description "description", modify_time "modify_time",
    role_status "role_status", role_type "role_type", scope_of_application "scope_of_application",
    has_business_management_scope "has_business_management_scope",
    socail_permission_collection "socail_permission_collection",
    campus_permission_collection "campus_permission_collection"
});
crate::moments!(RoleDetail { modify_time_at modify_time from_millis });

/// The type `score_calculation_config` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScoreCalculationConfig {
    /// Whether it is in use.
    pub enabled: Option<bool>,
    /// Whether the score is a sum or an average.
    pub calculation_mode: Option<CalculationMode>,
}

crate::object!(ScoreCalculationConfig { enabled "enabled", calculation_mode "calculation_mode" });

/// The type `score_dimension_config` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScoreDimensionConfig {
    /// Whether scores are chosen or typed in.
    pub score_dimension_type: Option<ScoreDimensionType>,
    /// The lowest score.
    pub lower_limit_score: Option<i64>,
    /// The highest score.
    pub upper_limit_score: Option<i64>,
}

crate::object!(ScoreDimensionConfig {
    score_dimension_type "score_dimension_type", lower_limit_score "lower_limit_score",
    upper_limit_score "upper_limit_score"
});

/// The type `select_option_result` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectOptionResult {
    /// The option.
    pub option_id: Option<String>,
    /// The name of the option, in Chinese.
    pub option_name: Option<String>,
    /// The name of the option, in English.
    pub option_en_name: Option<String>,
    /// The description of the option, in Chinese.
    pub option_desc: Option<String>,
    /// The description of the option, in English.
    pub option_en_desc: Option<String>,
    /// Whether the option was chosen.
    pub is_selected: Option<bool>,
}

crate::object!(SelectOptionResult {
    option_id "option_id", option_name "option_name", option_en_name "option_en_name",
    option_desc "option_desc", option_en_desc "option_en_desc", is_selected "is_selected"
});

/// The type `sentence` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sentence {
    /// What was said.
    pub content: Option<String>,
    /// When the sentence began, in milliseconds since 1970.
    pub speak_time: Option<String>,
    /// Whether an interviewer or the candidate spoke.
    pub user_type: Option<UserType>,
    /// The name of who spoke.
    pub speaker_name: Option<I18n>,
}

crate::object!(Sentence {
    content "content", speak_time "speak_time", user_type "user_type", speaker_name "speaker_name"
});
crate::moments!(Sentence { speak_time_at speak_time from_millis });

/// The type `signature_attachment` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignatureAttachment {
    /// The file; the call that gets attachments knows it as a general one.
    pub id: Option<String>,
    /// The name of the file.
    pub file_name: Option<String>,
    /// The template of the file; no call returns more about it.
    pub file_template_id: Option<String>,
    /// The name of the file's template.
    pub file_template_name: Option<String>,
    /// The type of the file's template; no call returns more about it.
    pub file_template_type_id: Option<String>,
    /// The name of the type of the file's template.
    pub file_template_type_name: Option<String>,
}

crate::object!(SignatureAttachment {
    id "id", file_name "file_name", file_template_id "file_template_id",
    file_template_name "file_template_name", file_template_type_id "file_template_type_id",
    file_template_type_name "file_template_type_name"
});

/// The type `specific_relationship` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecificRelationship {
    /// How the user who refers knows the candidate.
    pub relation_with_candidate: Option<RelationWithCandidate>,
    /// A remark on it.
    pub extra: Option<String>,
}

crate::object!(SpecificRelationship {
    relation_with_candidate "relation_with_candidate", extra "extra"
});

/// The type `subject` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Subject {
    /// The hiring project.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<String>,
    /// Whether the project is in use.
    pub active_status: Option<InterviewRoundTypeActiveStatus>,
    /// Deprecated. Deprecated.
    pub application_limit: Option<i64>,
    /// Who created it.
    pub creator: Option<IdNameObject>,
}

crate::object!(Subject {
    id "id", name "name", create_time "create_time", active_status "active_status",
    application_limit "application_limit", creator "creator"
});
crate::moments!(Subject { create_time_at create_time from_millis });

/// The type `talent` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Talent {
    /// The talent.
    pub id: Option<String>,
    /// Whether the talent is in the protection period of a headhunter.
    pub is_in_agency_period: Option<bool>,
    /// Whether the talent has joined.
    pub is_onboarded: Option<bool>,
    /// The basic details.
    pub basic_info: Option<TalentBasicInfo>,
    /// The education.
    pub education_list: Vec<TalentEducationInfo>,
    /// The work experience.
    pub career_list: Vec<TalentCareerInfo>,
    /// The projects.
    pub project_list: Vec<TalentProjectInfo>,
    /// The works.
    pub works_list: Vec<TalentWorksInfo>,
    /// The awards.
    pub award_list: Vec<TalentAwardInfo>,
    /// The languages.
    pub language_list: Vec<TalentLanguageInfo>,
    /// The accounts in social networks.
    pub sns_list: Vec<TalentSnsInfo>,
    /// Where the resumes of the talent came from.
    pub resume_source_list: Vec<BaseBilingualWithId>,
    /// The forms that the talent filled in before interviews; `registration_list` holds all forms.
    pub interview_registration_list: Vec<TalentInterviewRegistrationSimple>,
    /// The forms that the talent filled in.
    pub registration_list: Vec<RegistrationBasicInfo>,
    /// The resume files, by their ids, latest first.
    pub resume_attachment_id_list: Vec<String>,
    /// The values of the custom modules.
    pub customized_data_list: Vec<TalentCustomizedData>,
    /// The highest degree.
    pub top_degree: Option<TopDegree>,
    /// The first degree that was taken.
    pub first_degree: Option<FirstDegree>,
}

crate::object!(Talent {
    id "id", is_in_agency_period "is_in_agency_period", is_onboarded "is_onboarded",
    basic_info "basic_info", education_list "education_list", career_list "career_list",
    project_list "project_list", works_list "works_list", award_list "award_list",
    language_list "language_list", sns_list "sns_list", resume_source_list "resume_source_list",
    interview_registration_list "interview_registration_list",
    registration_list "registration_list", resume_attachment_id_list "resume_attachment_id_list",
    customized_data_list "customized_data_list", top_degree "top_degree",
    first_degree "first_degree"
});

/// The type `talent_award_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentAwardInfo {
    /// The id.
    pub id: Option<String>,
    /// The name of the award.
    pub title: Option<String>,
    /// The year in which the award was won.
    pub award_time: Option<String>,
    /// The description.
    pub desc: Option<String>,
    /// The values of the custom fields.
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

crate::object!(TalentAwardInfo {
    id "id", title "title", award_time "award_time", desc "desc",
    customized_data_list "customized_data_list"
});

/// The type `talent_basic_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentBasicInfo {
    /// The name.
    pub name: Option<String>,
    /// The mobile number.
    pub mobile: Option<String>,
    /// The calling code of the mobile number's country, `86` for example.
    pub mobile_code: Option<String>,
    /// The country of the mobile number, by its code, `CN_1` for example.
    pub mobile_country_code: Option<String>,
    /// The mail address.
    pub email: Option<String>,
    /// The work experience, in years.
    pub experience_years: Option<i64>,
    /// The age, in years.
    pub age: Option<i64>,
    /// The nationality.
    pub nationality: Option<TalentNationality>,
    /// The gender.
    pub gender: Option<TalentBasicInfoGender>,
    /// Where the person lives.
    pub current_city: Option<TalentCityInfo>,
    /// Where the person comes from.
    pub hometown_city: Option<TalentCityInfo>,
    /// Where the person wants to work.
    pub preferred_city_list: Vec<TalentCityInfo>,
    /// The kind of identity document.
    pub identification_type: Option<IdentificationType>,
    /// The number of the identity document.
    pub identification_number: Option<String>,
    /// The date of birth, as a timestamp.
    pub birthday: Option<i64>,
    /// Who created it, by the kind of id that the call uses.
    pub creator_id: Option<String>,
    /// Whether the person is married.
    pub marital_status: Option<MaritalStatus>,
    /// The home address.
    pub current_home_address: Option<String>,
    /// The values of the custom fields.
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
    /// When it was last changed, in milliseconds since 1970.
    pub modify_time: Option<String>,
    /// Where the person's household is registered, by the code of the place.
    pub hukou_location_code: Option<String>,
}

crate::object!(TalentBasicInfo {
    name "name", mobile "mobile", mobile_code "mobile_code",
    mobile_country_code "mobile_country_code", email "email", experience_years "experience_years",
    age "age", nationality "nationality", gender "gender", current_city "current_city",
    hometown_city "hometown_city", preferred_city_list "preferred_city_list",
    identification_type "identification_type", identification_number "identification_number",
    birthday "birthday", creator_id "creator_id", marital_status "marital_status",
    current_home_address "current_home_address", customized_data_list "customized_data_list",
    modify_time "modify_time", hukou_location_code "hukou_location_code"
});
crate::moments!(TalentBasicInfo { modify_time_at modify_time from_millis });

/// The type `talent_basic_info_v2` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentBasicInfoV2 {
    /// The talent.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The calling code of the mobile number's country, `86` for example.
    pub mobile_code: Option<String>,
    /// The mobile number.
    pub mobile_number: Option<String>,
    /// The mail address.
    pub email: Option<String>,
}

crate::object!(TalentBasicInfoV2 {
    id "id", name "name", mobile_code "mobile_code", mobile_number "mobile_number", email "email"
});

/// The type `talent_batch_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentBatchInfo {
    /// The talent.
    pub talent_id: Option<String>,
    /// The calling code of the number's country; only where mobile numbers were searched for.
    pub mobile_code: Option<String>,
    /// The mobile number; only where such numbers were searched for.
    pub mobile_number: Option<String>,
    /// The mail address; only where mail addresses were searched for.
    pub email: Option<String>,
    /// The kind of document; only where numbers of documents were searched for.
    pub identification_type: Option<i64>,
    /// The number of the document; only where such numbers were searched for.
    pub identification_number: Option<String>,
    /// Whether the talent has joined. Needs a scope: `hire:talent_onboard_status:readonly`.
    pub is_onboarded: Option<bool>,
}

crate::object!(TalentBatchInfo {
    talent_id "talent_id", mobile_code "mobile_code", mobile_number "mobile_number", email "email",
    identification_type "identification_type", identification_number "identification_number",
    is_onboarded "is_onboarded"
});

/// The type `talent_career_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentCareerInfo {
    /// The id.
    pub id: Option<String>,
    /// The name of the company.
    pub company: Option<String>,
    /// The title of the job.
    pub title: Option<String>,
    /// The description.
    pub desc: Option<String>,
    /// The month in which the work began.
    pub start_time: Option<String>,
    /// The month in which the work ended.
    pub end_time: Option<String>,
    /// The kind of work experience.
    pub career_type: Option<TalentCareerInfoCareerType>,
    /// What kind of company it is.
    pub tag_list: Vec<TalentCareerInfoTagList>,
    /// The values of the custom fields.
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

crate::object!(TalentCareerInfo {
    id "id", company "company", title "title", desc "desc", start_time "start_time",
    end_time "end_time", career_type "career_type", tag_list "tag_list",
    customized_data_list "customized_data_list"
});

/// The type `talent_city_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentCityInfo {
    /// The code of the city.
    pub city_code: Option<String>,
    /// The name in Chinese.
    pub zh_name: Option<String>,
    /// The name in English.
    pub en_name: Option<String>,
}

crate::object!(TalentCityInfo { city_code "city_code", zh_name "zh_name", en_name "en_name" });

/// The type `talent_combined_award_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TalentCombinedAwardInfo {
    /// Has no effect. Example: `6891560630172518670`.
    pub id: Option<String>,
    /// The name of the award. Example: `最佳新人奖`.
    pub title: Option<String>,
    /// When the award was won, in milliseconds since 1970. Example: `1687180087000`.
    pub award_time: Option<String>,
    /// The description. Example: `最优秀的新人奖`.
    pub desc: Option<String>,
    /// The values of the custom fields or modules.
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
}

crate::object_builder!(TalentCombinedAwardInfo {
    id(impl Into<String>).into(), title(impl Into<String>).into(),
    award_time(impl Into<String>).into(), desc(impl Into<String>).into(),
    customized_data(impl IntoIterator<Item = impl Into<TalentCustomizedDataObjectValue>>).into_iter().map(Into::into).collect()
});
crate::object!(TalentCombinedAwardInfo {
    id "id", title "title", award_time "award_time", desc "desc", customized_data "customized_data"
});
crate::moments!(TalentCombinedAwardInfo { award_time_at award_time from_millis });

/// The type `talent_combined_basic_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TalentCombinedBasicInfo {
    /// The name. Example: `小明`.
    pub name: Option<String>,
    /// The mobile number. Example: `182900291190`.
    pub mobile: Option<String>,
    /// The country of the mobile number, by its code, `CN_1` for example. Example: `CN_1`.
    pub mobile_country_code: Option<String>,
    /// The mail address. Example: `16xx1@126.com`.
    pub email: Option<String>,
    /// The identity document.
    pub identification: Option<TalentIdentificationInfo>,
    /// When the person began to work, in milliseconds since 1970. Example: `1686832459000`.
    pub start_work_time: Option<String>,
    /// The date of birth, in milliseconds since 1970. Example: `1293016767159`.
    pub birthday: Option<String>,
    /// The gender. Example: `1`.
    pub gender: Option<TalentCombinedBasicInfoGender>,
    /// The nationality, by the code of the country or region. Example: `CN_112`.
    pub nationality_id: Option<String>,
    /// Where the person lives, by the code of the place. Example: `CT_159`.
    pub current_city_code: Option<String>,
    /// Where the person comes from, by the code of the place. Example: `CT_159`.
    pub hometown_city_code: Option<String>,
    /// The values of the custom fields or modules.
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
}

crate::object_builder!(TalentCombinedBasicInfo {
    name(impl Into<String>).into(), mobile(impl Into<String>).into(),
    mobile_country_code(impl Into<String>).into(), email(impl Into<String>).into(),
    identification(TalentIdentificationInfo), start_work_time(impl Into<String>).into(),
    birthday(impl Into<String>).into(), gender(impl Into<TalentCombinedBasicInfoGender>).into(),
    nationality_id(impl Into<String>).into(), current_city_code(impl Into<String>).into(),
    hometown_city_code(impl Into<String>).into(),
    customized_data(impl IntoIterator<Item = impl Into<TalentCustomizedDataObjectValue>>).into_iter().map(Into::into).collect()
});
crate::object!(TalentCombinedBasicInfo {
    name "name", mobile "mobile", mobile_country_code "mobile_country_code", email "email",
    identification "identification", start_work_time "start_work_time", birthday "birthday",
    gender "gender", nationality_id "nationality_id", current_city_code "current_city_code",
    hometown_city_code "hometown_city_code", customized_data "customized_data"
});
crate::moments!(TalentCombinedBasicInfo {
    start_work_time_at start_work_time from_millis, birthday_at birthday from_millis
});

/// The type `talent_combined_career_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TalentCombinedCareerInfo {
    /// Has no effect. Example: `6891560630172518670`.
    pub id: Option<String>,
    /// The name of the company. Example: `明日科技公司`.
    pub company: Option<String>,
    /// The title of the job. Example: `高级工程师`.
    pub title: Option<String>,
    /// The description. Example: `测试`.
    pub desc: Option<String>,
    /// When the work began, in milliseconds since 1970. Example: `1655644087000`.
    pub start_time: Option<String>,
    /// When the work ended, in milliseconds since 1970. Example: `1687180087000`.
    pub end_time: Option<String>,
    /// The kind of work experience. Example: `1`.
    pub career_type: Option<TalentCombinedCareerInfoCareerType>,
    /// The values of the custom fields or modules.
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
}

crate::object_builder!(TalentCombinedCareerInfo {
    id(impl Into<String>).into(), company(impl Into<String>).into(),
    title(impl Into<String>).into(), desc(impl Into<String>).into(),
    start_time(impl Into<String>).into(), end_time(impl Into<String>).into(),
    career_type(impl Into<TalentCombinedCareerInfoCareerType>).into(),
    customized_data(impl IntoIterator<Item = impl Into<TalentCustomizedDataObjectValue>>).into_iter().map(Into::into).collect()
});
crate::object!(TalentCombinedCareerInfo {
    id "id", company "company", title "title", desc "desc", start_time "start_time",
    end_time "end_time", career_type "career_type", customized_data "customized_data"
});
crate::moments!(TalentCombinedCareerInfo {
    start_time_at start_time from_millis, end_time_at end_time from_millis
});

/// The type `talent_combined_education_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TalentCombinedEducationInfo {
    /// Has no effect. Example: `6891560630172518670`.
    pub id: Option<String>,
    /// The degree. Example: `1`.
    pub degree: Option<TalentCombinedEducationInfoDegree>,
    /// The name of the school. Example: `香港大学`.
    pub school: Option<String>,
    /// The subject. Example: `考古`.
    pub field_of_study: Option<String>,
    /// When the studies began, in milliseconds since 1970. Example: `1655644087000`.
    pub start_time: Option<String>,
    /// When the studies ended, in milliseconds since 1970. Example: `1687180087000`.
    pub end_time: Option<String>,
    /// How the degree was studied for. Example: `1`.
    pub education_type: Option<EducationType>,
    /// The place among the fellow students, as a share of the best. Example: `5`.
    pub academic_ranking: Option<TalentCombinedEducationInfoAcademicRanking>,
    /// The values of the custom fields or modules.
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
}

crate::object_builder!(TalentCombinedEducationInfo {
    id(impl Into<String>).into(), degree(impl Into<TalentCombinedEducationInfoDegree>).into(),
    school(impl Into<String>).into(), field_of_study(impl Into<String>).into(),
    start_time(impl Into<String>).into(), end_time(impl Into<String>).into(),
    education_type(impl Into<EducationType>).into(),
    academic_ranking(impl Into<TalentCombinedEducationInfoAcademicRanking>).into(),
    customized_data(impl IntoIterator<Item = impl Into<TalentCustomizedDataObjectValue>>).into_iter().map(Into::into).collect()
});
crate::object!(TalentCombinedEducationInfo {
    id "id", degree "degree", school "school", field_of_study "field_of_study",
    start_time "start_time", end_time "end_time", education_type "education_type",
    academic_ranking "academic_ranking", customized_data "customized_data"
});
crate::moments!(TalentCombinedEducationInfo {
    start_time_at start_time from_millis, end_time_at end_time from_millis
});

/// The type `talent_combined_language_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TalentCombinedLanguageInfo {
    /// Has no effect. Example: `6891560630172518670`.
    pub id: Option<String>,
    /// The language. Example: `1`.
    pub language: Option<TalentCombinedLanguageInfoLanguage>,
    /// How well the person knows the language. Example: `1`.
    pub proficiency: Option<Proficiency>,
    /// The values of the custom fields or modules.
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
}

crate::object_builder!(TalentCombinedLanguageInfo {
    id(impl Into<String>).into(), language(impl Into<TalentCombinedLanguageInfoLanguage>).into(),
    proficiency(impl Into<Proficiency>).into(),
    customized_data(impl IntoIterator<Item = impl Into<TalentCustomizedDataObjectValue>>).into_iter().map(Into::into).collect()
});
crate::object!(TalentCombinedLanguageInfo {
    id "id", language "language", proficiency "proficiency", customized_data "customized_data"
});

/// The type `talent_combined_project_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TalentCombinedProjectInfo {
    /// Has no effect. Example: `6891560630172518670`.
    pub id: Option<String>,
    /// The name. Example: `text`.
    pub name: Option<String>,
    /// The role in the project. Example: `研发人员`.
    pub role: Option<String>,
    /// The address of the project. Example: `https://www.a.com`.
    pub link: Option<String>,
    /// The description. Example: `text`.
    pub desc: Option<String>,
    /// When the project began, in milliseconds since 1970. Example: `1655644087000`.
    pub start_time: Option<String>,
    /// When the project ended, in milliseconds since 1970. Example: `1687180087000`.
    pub end_time: Option<String>,
    /// The values of the custom fields or modules.
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
}

crate::object_builder!(TalentCombinedProjectInfo {
    id(impl Into<String>).into(), name(impl Into<String>).into(), role(impl Into<String>).into(),
    link(impl Into<String>).into(), desc(impl Into<String>).into(),
    start_time(impl Into<String>).into(), end_time(impl Into<String>).into(),
    customized_data(impl IntoIterator<Item = impl Into<TalentCustomizedDataObjectValue>>).into_iter().map(Into::into).collect()
});
crate::object!(TalentCombinedProjectInfo {
    id "id", name "name", role "role", link "link", desc "desc", start_time "start_time",
    end_time "end_time", customized_data "customized_data"
});
crate::moments!(TalentCombinedProjectInfo {
    start_time_at start_time from_millis, end_time_at end_time from_millis
});

/// The type `talent_combined_sns_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TalentCombinedSnsInfo {
    /// Has no effect. Example: `6891560630172518670`.
    pub id: Option<String>,
    /// The social network. Example: `1`.
    pub sns_type: Option<SnsType>,
    /// The address or id of the account. Example: `https://www.a.com`.
    pub link: Option<String>,
    /// The values of the custom fields or modules.
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
}

crate::object_builder!(TalentCombinedSnsInfo {
    id(impl Into<String>).into(), sns_type(impl Into<SnsType>).into(),
    link(impl Into<String>).into(),
    customized_data(impl IntoIterator<Item = impl Into<TalentCustomizedDataObjectValue>>).into_iter().map(Into::into).collect()
});
crate::object!(TalentCombinedSnsInfo {
    id "id", sns_type "sns_type", link "link", customized_data "customized_data"
});

/// The type `talent_combined_work_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TalentCombinedWorkInfo {
    /// Has no effect. Example: `6891560630172518670`.
    pub id: Option<String>,
    /// The address of the work. Example: `https://www.a.com`.
    pub link: Option<String>,
    /// The description. Example: `个人设计作品`.
    pub desc: Option<String>,
    /// The attachment that holds the work. Example: `12345678`.
    pub attachment_id: Option<String>,
    /// The values of the custom fields or modules.
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
}

crate::object_builder!(TalentCombinedWorkInfo {
    id(impl Into<String>).into(), link(impl Into<String>).into(), desc(impl Into<String>).into(),
    attachment_id(impl Into<String>).into(),
    customized_data(impl IntoIterator<Item = impl Into<TalentCustomizedDataObjectValue>>).into_iter().map(Into::into).collect()
});
crate::object!(TalentCombinedWorkInfo {
    id "id", link "link", desc "desc", attachment_id "attachment_id",
    customized_data "customized_data"
});

/// The type `talent_customized_attachment` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentCustomizedAttachment {
    /// The attachment.
    pub file_id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The type of the file.
    pub content_type: Option<String>,
    /// The size of the attachment.
    pub file_size: Option<i64>,
}

crate::object!(TalentCustomizedAttachment {
    file_id "file_id", name "name", content_type "content_type", file_size "file_size"
});

/// The type `talent_customized_data` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentCustomizedData {
    /// The module.
    pub object_id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The type of the module.
    pub object_type: Option<JobCustomizedDataObjectType>,
    /// The items below it.
    pub children: Vec<TalentCustomizedDataChild>,
}

crate::object!(TalentCustomizedData {
    object_id "object_id", name "name", object_type "object_type", children "children"
});

/// The type `talent_customized_data_child` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentCustomizedDataChild {
    /// The custom field or module.
    pub object_id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The type of the field.
    pub object_type: Option<CommonSchemaSettingObjectType>,
    /// The value.
    pub value: Option<TalentCustomizedValue>,
}

crate::object!(TalentCustomizedDataChild {
    object_id "object_id", name "name", object_type "object_type", value "value"
});

/// The type `talent_customized_data_object_value` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TalentCustomizedDataObjectValue {
    /// The custom module. Example: `6934193211960330504`.
    pub object_id: Option<String>,
    /// The values of the fields of the module.
    pub children: Option<Vec<TalentCustomizedDataObjectValueChild>>,
}

crate::object_builder!(TalentCustomizedDataObjectValue {
    object_id(impl Into<String>).into(),
    children(impl IntoIterator<Item = impl Into<TalentCustomizedDataObjectValueChild>>).into_iter().map(Into::into).collect()
});
crate::object!(TalentCustomizedDataObjectValue { object_id "object_id", children "children" });

/// The type `talent_customized_data_object_value_child` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TalentCustomizedDataObjectValueChild {
    /// The custom field. Example: `1213213123123`.
    pub object_id: Option<String>,
    /// The value of the field, as text: the number of a choice, JSON for several choices, milliseconds since 1970 for dates. Example: `简单文本`.
    pub value: Option<String>,
}

crate::object_builder!(TalentCustomizedDataObjectValueChild {
    object_id(impl Into<String>).into(), value(impl Into<String>).into()
});
crate::object!(TalentCustomizedDataObjectValueChild { object_id "object_id", value "value" });
crate::moments!(TalentCustomizedDataObjectValueChild { value_at value from_millis });

/// The type `talent_customized_option` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TalentCustomizedOption {
    /// The key of the option. Example: `bachelor`.
    pub key: Option<String>,
    /// The name.
    pub name: Option<I18n>,
}

crate::object_builder!(TalentCustomizedOption {
    key(impl Into<String>).into(), name(I18n);
    key(impl Into<String>).into(), name(I18n)
});
crate::object!(TalentCustomizedOption { key "key", name "name" });

/// The type `talent_customized_time_range` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentCustomizedTimeRange {
    /// When it begins, in milliseconds since 1970.
    pub start_time: Option<String>,
    /// When it ends, in milliseconds since 1970.
    pub end_time: Option<String>,
}

crate::object!(TalentCustomizedTimeRange { start_time "start_time", end_time "end_time" });
crate::moments!(TalentCustomizedTimeRange {
    start_time_at start_time from_millis, end_time_at end_time from_millis
});

/// The type `talent_customized_value` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentCustomizedValue {
    /// The text, where the field holds text.
    pub content: Option<String>,
    /// The option, where the field holds one of several.
    pub option: Option<TalentCustomizedOption>,
    /// The options, where the field holds several.
    pub option_list: Vec<TalentCustomizedOption>,
    /// The time range, where the field holds one.
    pub time_range: Option<TalentCustomizedTimeRange>,
    /// The date, where the field holds a day, a month or a year, in seconds since 1970.
    pub time: Option<String>,
    /// The number, where the field holds one.
    pub number: Option<String>,
    /// The attachments, where the field holds attachments.
    pub customized_attachment: Vec<TalentCustomizedAttachment>,
}

crate::object!(TalentCustomizedValue {
    content "content", option "option", option_list "option_list", time_range "time_range",
    time "time", number "number", customized_attachment "customized_attachment"
});
crate::moments!(TalentCustomizedValue { time_at time from_seconds });

/// The type `talent_education_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentEducationInfo {
    /// The id.
    pub id: Option<String>,
    /// The degree.
    pub degree: Option<TalentEducationInfoDegree>,
    /// The name of the school.
    pub school: Option<String>,
    /// The subject.
    pub field_of_study: Option<String>,
    /// The month in which the studies began.
    pub start_time: Option<String>,
    /// The month in which the studies ended.
    pub end_time: Option<String>,
    /// When the studies end, in milliseconds since 1970; unlike `end_time` never "until now".
    pub end_time_v2: Option<String>,
    /// How the degree was studied for.
    pub education_type: Option<EducationType>,
    /// The place among the fellow students, as a share of the best.
    pub academic_ranking: Option<TalentCombinedEducationInfoAcademicRanking>,
    /// What kind of school it is.
    pub tag_list: Vec<TalentEducationInfoTagList>,
    /// The values of the custom fields.
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

crate::object!(TalentEducationInfo {
    id "id", degree "degree", school "school", field_of_study "field_of_study",
    start_time "start_time", end_time "end_time", end_time_v2 "end_time_v2",
    education_type "education_type", academic_ranking "academic_ranking", tag_list "tag_list",
    customized_data_list "customized_data_list"
});
crate::moments!(TalentEducationInfo { end_time_v2_at end_time_v2 from_millis });

/// The type `talent_external_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentExternalInfo {
    /// The talent.
    pub talent_id: Option<String>,
    /// When the talent was created in the other system, in milliseconds since 1970.
    pub external_create_time: Option<String>,
}

crate::object!(TalentExternalInfo {
    talent_id "talent_id", external_create_time "external_create_time"
});
crate::moments!(TalentExternalInfo { external_create_time_at external_create_time from_millis });

/// The type `talent_folder_for_list` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentFolderForList {
    /// The folder.
    pub folder_id: Option<String>,
    /// The name of the folder.
    pub folder_name: Option<String>,
    /// Who owns the folder, by the kind of id that the call uses.
    pub owner_id: Option<String>,
}

crate::object!(TalentFolderForList {
    folder_id "folder_id", folder_name "folder_name", owner_id "owner_id"
});

/// The type `talent_identification_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TalentIdentificationInfo {
    /// The number of the identity document. Example: `11002030131312312`.
    pub identification_number: Option<String>,
    /// The kind of identity document. Example: `1`.
    pub identification_type: Option<IdentificationType>,
}

crate::object_builder!(TalentIdentificationInfo {
    identification_number(impl Into<String>).into(),
    identification_type(impl Into<IdentificationType>).into()
});
crate::object!(TalentIdentificationInfo {
    identification_number "identification_number", identification_type "identification_type"
});

/// The type `talent_interview` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentInterview {
    /// The application.
    pub application_id: Option<String>,
    /// The interviews.
    pub interview_list: Vec<InterviewExtend>,
}

crate::object!(TalentInterview {
    application_id "application_id", interview_list "interview_list"
});

/// The type `talent_interview_registration_simple` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentInterviewRegistrationSimple {
    /// The id.
    pub id: Option<String>,
    /// When the form was created, in milliseconds since 1970.
    pub registration_time: Option<i64>,
    /// The address to download it.
    pub download_url: Option<String>,
}

crate::object!(TalentInterviewRegistrationSimple {
    id "id", registration_time "registration_time", download_url "download_url"
});
crate::moments!(TalentInterviewRegistrationSimple {
    registration_time_at registration_time from_millis
});

/// The type `talent_language_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentLanguageInfo {
    /// The id.
    pub id: Option<String>,
    /// The language.
    pub language: Option<TalentLanguageInfoLanguage>,
    /// How well the person knows the language.
    pub proficiency: Option<Proficiency>,
    /// The values of the custom fields.
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

crate::object!(TalentLanguageInfo {
    id "id", language "language", proficiency "proficiency",
    customized_data_list "customized_data_list"
});

/// The type `talent_nationality` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentNationality {
    /// The nationality, by the code of the country or region.
    pub nationality_code: Option<String>,
    /// The name in Chinese.
    pub zh_name: Option<String>,
    /// The name in English.
    pub en_name: Option<String>,
}

crate::object!(TalentNationality {
    nationality_code "nationality_code", zh_name "zh_name", en_name "en_name"
});

/// The type `talent_operation_log` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentOperationLog {
    /// The application.
    pub application_id: Option<String>,
    /// The talent.
    pub talent_id: Option<String>,
    /// Who did it.
    pub operator: Option<IdNameObject>,
    /// The kind of action, by its number.
    pub operation_type: Option<i64>,
    /// When it was done, in milliseconds since 1970.
    pub operation_time: Option<String>,
    /// The kind of who did it; only employees come.
    pub operator_type: Option<TalentOperationLogOperatorType>,
}

crate::object!(TalentOperationLog {
    application_id "application_id", talent_id "talent_id", operator "operator",
    operation_type "operation_type", operation_time "operation_time", operator_type "operator_type"
});
crate::moments!(TalentOperationLog { operation_time_at operation_time from_millis });

/// The type `talent_pool` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentPool {
    /// The talent pool.
    pub id: Option<String>,
    /// The name in several languages.
    pub i18n_name: Option<I18n>,
    /// The description in several languages.
    pub i18n_description: Option<I18n>,
    /// The talent pool above.
    pub parent_id: Option<String>,
    /// Whether only some users or all may see the pool.
    pub is_private: Option<IsPrivate>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub modify_time: Option<String>,
}

crate::object!(TalentPool {
    id "id", i18n_name "i18n_name", i18n_description "i18n_description", parent_id "parent_id",
    is_private "is_private", create_time "create_time", modify_time "modify_time"
});
crate::moments!(TalentPool {
    create_time_at create_time from_millis, modify_time_at modify_time from_millis
});

/// The type `talent_project_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentProjectInfo {
    /// The id.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The role in the project.
    pub role: Option<String>,
    /// The address of the project.
    pub link: Option<String>,
    /// The description.
    pub desc: Option<String>,
    /// The month in which the project began.
    pub start_time: Option<String>,
    /// The month in which the project ended.
    pub end_time: Option<String>,
    /// The values of the custom fields.
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

crate::object!(TalentProjectInfo {
    id "id", name "name", role "role", link "link", desc "desc", start_time "start_time",
    end_time "end_time", customized_data_list "customized_data_list"
});

/// The type `talent_self_evaluation` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TalentSelfEvaluation {
    /// Has no effect. Example: `6891560630172518670`.
    pub id: Option<String>,
    /// What the person says of itself. Example: `自我评价：平常心`.
    pub content: Option<String>,
    /// The values of the custom fields or modules.
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
}

crate::object_builder!(TalentSelfEvaluation {
    id(impl Into<String>).into(), content(impl Into<String>).into(),
    customized_data(impl IntoIterator<Item = impl Into<TalentCustomizedDataObjectValue>>).into_iter().map(Into::into).collect()
});
crate::object!(TalentSelfEvaluation {
    id "id", content "content", customized_data "customized_data"
});

/// The type `talent_sns_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentSnsInfo {
    /// The id.
    pub id: Option<String>,
    /// The social network.
    pub sns_type: Option<SnsType>,
    /// The address or id of the account.
    pub link: Option<String>,
    /// The values of the custom fields.
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

crate::object!(TalentSnsInfo {
    id "id", sns_type "sns_type", link "link", customized_data_list "customized_data_list"
});

/// The type `talent_tag` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentTag {
    /// The tag.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The description.
    pub description: Option<I18n>,
    /// Whether the tag is given by hand or by itself.
    pub type_: Option<TalentTagType>,
    /// Whether the tag is in use.
    pub active_status: Option<InterviewRoundTypeActiveStatus>,
}

crate::object!(TalentTag {
    id "id", name "name", description "description", type_ "type", active_status "active_status"
});

/// The type `talent_works_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentWorksInfo {
    /// The id.
    pub id: Option<String>,
    /// The address of the work.
    pub link: Option<String>,
    /// The description.
    pub desc: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The values of the custom fields.
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

crate::object!(TalentWorksInfo {
    id "id", link "link", desc "desc", name "name", customized_data_list "customized_data_list"
});

/// The type `termination_reason` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminationReason {
    /// The reason.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// What is shown to the user who referred.
    pub referral_name: Option<I18n>,
    /// Which side ended it.
    pub termination_type: Option<TerminationType>,
    /// Whether it can be given in evaluations.
    pub is_used_as_evaluation: Option<bool>,
    /// Whether the reason is in use.
    pub active_status: Option<InterviewRoundTypeActiveStatus>,
}

crate::object!(TerminationReason {
    id "id", name "name", referral_name "referral_name", termination_type "termination_type",
    is_used_as_evaluation "is_used_as_evaluation", active_status "active_status"
});

/// The type `termination_reason_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminationReasonInfo {
    /// The reason.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The reasons below it.
    pub children: Vec<IdNameObject>,
}

crate::object!(TerminationReasonInfo { id "id", name "name", children "children" });

/// The type `test` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Test {
    /// The exam.
    pub test_id: Option<String>,
    /// The application.
    pub application_id: Option<String>,
    /// The talent.
    pub talent_id: Option<String>,
    /// The job.
    pub job_id: Option<String>,
    /// The exam paper.
    pub test_paper_id: Option<String>,
    /// The name of the exam paper.
    pub test_paper_name: Option<String>,
    /// Where the exam paper comes from, by its id.
    pub test_paper_source_id: Option<String>,
    /// The name of where the exam paper comes from.
    pub test_paper_source_name: Option<I18n>,
    /// Whether the candidate accepted the exam.
    pub reply_status: Option<ReplyStatus>,
    /// How far the exam has come.
    pub test_status: Option<TestStatus>,
    /// When the exam takes place, in milliseconds since 1970.
    pub test_schedule: Option<TalentCustomizedTimeRange>,
    /// When the candidate finished the exam, in milliseconds since 1970.
    pub test_complete_time: Option<String>,
    /// The addresses of the exam's reports.
    pub report_url_list: Vec<String>,
    /// The scores, subject by subject.
    pub result_detail_list: Vec<TestResultDetail>,
    /// When the result was uploaded, in milliseconds since 1970; only for results typed in by hand.
    pub result_upload_time: Option<String>,
    /// The score that the marking gave.
    pub score: Option<String>,
    /// When the marks were submitted last, in milliseconds since 1970.
    pub score_submit_time: Option<String>,
    /// Who marks the exam, by the kind of id that the call uses.
    pub reviewer: Option<String>,
    /// When the marking was arranged, in milliseconds since 1970.
    pub review_created_at: Option<String>,
    /// When the exam was created, in milliseconds since 1970.
    pub created_at: Option<String>,
}

crate::object!(Test {
    test_id "test_id", application_id "application_id", talent_id "talent_id", job_id "job_id",
    test_paper_id "test_paper_id", test_paper_name "test_paper_name",
    test_paper_source_id "test_paper_source_id", test_paper_source_name "test_paper_source_name",
    reply_status "reply_status", test_status "test_status", test_schedule "test_schedule",
    test_complete_time "test_complete_time", report_url_list "report_url_list",
    result_detail_list "result_detail_list", result_upload_time "result_upload_time", score "score",
    score_submit_time "score_submit_time", reviewer "reviewer",
    review_created_at "review_created_at", created_at "created_at"
});
crate::moments!(Test {
    test_complete_time_at test_complete_time from_millis,
    result_upload_time_at result_upload_time from_millis,
    score_submit_time_at score_submit_time from_millis,
    review_created_at_at review_created_at from_millis, created_at_at created_at from_millis
});

/// The type `test_result_detail` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestResultDetail {
    /// The subject of the exam.
    pub subject: Option<String>,
    /// The verdict on the subject.
    pub result: Option<String>,
}

crate::object!(TestResultDetail { subject "subject", result "result" });

/// The type `todo` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Todo {
    /// The resume to evaluate; only where evaluations were asked for.
    pub evaluation: Option<TodoCommon>,
    /// The offer.
    pub offer: Option<TodoCommon>,
    /// The exam to mark; only where exams were asked for.
    pub exam: Option<TodoCommon>,
    /// The interview to hold; only where interviews were asked for.
    pub interview: Option<TodoCommon>,
}

crate::object!(Todo {
    evaluation "evaluation", offer "offer", exam "exam", interview "interview"
});

/// The type `todo_common` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TodoCommon {
    /// The talent.
    pub talent_id: Option<String>,
    /// The job.
    pub job_id: Option<String>,
    /// The application.
    pub application_id: Option<String>,
    /// The evaluation, interview, exam or offer to deal with.
    pub id: Option<String>,
}

crate::object!(TodoCommon {
    talent_id "talent_id", job_id "job_id", application_id "application_id", id "id"
});

/// The type `trade_detail` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TradeDetail {
    /// The referral account. Example: `6930815272790114324`.
    pub account_id: Option<String>,
    /// By how much the account changed in your own system in that period, all told.
    pub total_recharge_reward_info: Option<BonusAmount>,
}

crate::object_builder!(TradeDetail {
    account_id(impl Into<String>).into();
    account_id(impl Into<String>).into(), total_recharge_reward_info(BonusAmount)
});
crate::object!(TradeDetail {
    account_id "account_id", total_recharge_reward_info "total_recharge_reward_info"
});

/// The type `tripartite_agreement_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TripartiteAgreementInfo {
    /// The tripartite agreement.
    pub id: Option<String>,
    /// The application.
    pub application_id: Option<String>,
    /// The state.
    pub state: Option<TripartiteAgreementInfoState>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub modify_time: Option<String>,
}

crate::object!(TripartiteAgreementInfo {
    id "id", application_id "application_id", state "state", create_time "create_time",
    modify_time "modify_time"
});
crate::moments!(TripartiteAgreementInfo {
    create_time_at create_time from_millis, modify_time_at modify_time from_millis
});

/// The type `user_business_management_scope` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserBusinessManagementScope {
    /// What the permissions are about.
    pub entity: Option<CodeNameObject>,
    /// Which part of the data the permissions cover.
    pub scope_rule: Option<PermissionScopeRule>,
}

crate::object!(UserBusinessManagementScope { entity "entity", scope_rule "scope_rule" });

/// The type `user_contact_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserContactInfo {
    /// The name.
    pub name: Option<String>,
    /// The mobile number. Needs a scope: `hire:talent.mobile:readonly`.
    pub mobile: Option<String>,
    /// The mail address. Needs a scope: `hire:talent.email:readonly`.
    pub email: Option<String>,
    /// The first name of the candidate.
    pub first_name: Option<String>,
    /// The last name of the candidate.
    pub last_name: Option<String>,
}

crate::object!(UserContactInfo {
    name "name", mobile "mobile", email "email", first_name "first_name", last_name "last_name"
});

/// The type `user_role` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserRole {
    /// The user, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// The role.
    pub role_id: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub modify_time: Option<String>,
    /// The name of the role.
    pub role_name: Option<I18n>,
    /// The description of the role.
    pub role_description: Option<I18n>,
    /// The parts of the business that the permissions cover.
    pub business_management_scopes: Vec<UserBusinessManagementScope>,
}

crate::object!(UserRole {
    user_id "user_id", role_id "role_id", modify_time "modify_time", role_name "role_name",
    role_description "role_description", business_management_scopes "business_management_scopes"
});
crate::moments!(UserRole { modify_time_at modify_time from_millis });

/// The type `website` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Website {
    /// The career site.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// Whether the site is for experienced or campus hiring, or both.
    pub process_type_list: Vec<ProcessTypeList>,
    /// The recruiting channel that advertisements are published to.
    pub job_channel_id: Option<String>,
}

crate::object!(Website {
    id "id", name "name", process_type_list "process_type_list", job_channel_id "job_channel_id"
});

/// The type `website_channel_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebsiteChannelInfo {
    /// The promotion channel.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The address of the channel.
    pub link: Option<String>,
    /// The code of the channel.
    pub code: Option<String>,
}

crate::object!(WebsiteChannelInfo { id "id", name "name", link "link", code "code" });

/// The type `website_delivery_award` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct WebsiteDeliveryAward {
    /// The values of the custom fields or modules.
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValueChild>>,
    /// The description. Example: `text`.
    pub desc: Option<String>,
    /// The name of the award. Example: `ACM 亚洲区金牌`.
    pub title: Option<String>,
    /// When the award was won, in milliseconds since 1970. Example: `1609430400000`.
    pub award_time: Option<i64>,
}

crate::object_builder!(WebsiteDeliveryAward {
    customized_data(impl IntoIterator<Item = impl Into<TalentCustomizedDataObjectValueChild>>).into_iter().map(Into::into).collect(),
    desc(impl Into<String>).into(), title(impl Into<String>).into(), award_time(i64)
});
crate::object!(WebsiteDeliveryAward {
    customized_data "customized_data", desc "desc", title "title", award_time "award_time"
});
crate::moments!(WebsiteDeliveryAward { award_time_at award_time from_millis });

/// The type `website_delivery_basic_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct WebsiteDeliveryBasicInfo {
    /// The nationality, by the code of the country or region. Example: `CN_1`.
    pub nationality_id: Option<String>,
    /// When the person began to work, in milliseconds since 1970. Example: `1609430400000`.
    pub start_work_time: Option<i64>,
    /// The home address. Example: `成都`.
    pub current_home_address: Option<String>,
    /// Where the person comes from, by the code of the place. Example: `CT_159`.
    pub hometown_city_code: Option<String>,
    /// The country of the mobile number, by its code, `CN_1` for example. Example: `CN_1`.
    pub mobile_country_code: Option<String>,
    /// The identity document.
    pub identification: Option<TalentIdentificationInfo>,
    /// Whether the person is married. Example: `1`.
    pub marital_status: Option<MaritalStatus>,
    /// The mobile number. Example: `182900291190`.
    pub mobile: Option<String>,
    /// Where the person lives, by the code of the place. Example: `CT_11`.
    pub current_city_code: Option<String>,
    /// The work experience, in years. Example: `3`.
    pub experience_years: Option<i64>,
    /// The gender. Example: `1`.
    pub gender: Option<WebsiteDeliveryBasicInfoGender>,
    /// The date of birth, in milliseconds since 1970. Example: `1609430400000`.
    pub birthday: Option<i64>,
    /// The name. Example: `张三`.
    pub name: Option<String>,
    /// Where the person wants to work, by the codes of the places. Example: `["CT_12"]`.
    pub preferred_city_code_list: Option<Vec<String>>,
    /// The source of the resume, by its id. Example: `6982104077248219436`.
    pub resume_source_id: Option<String>,
    /// The age, in years. Example: `25`.
    pub age: Option<i64>,
    /// The values of the custom fields or modules.
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValueChild>>,
    /// The mail address. Example: `foo@bytedance.com`.
    pub email: Option<String>,
}

crate::object_builder!(WebsiteDeliveryBasicInfo {
    name(impl Into<String>).into();
    nationality_id(impl Into<String>).into(), start_work_time(i64),
    current_home_address(impl Into<String>).into(), hometown_city_code(impl Into<String>).into(),
    mobile_country_code(impl Into<String>).into(), identification(TalentIdentificationInfo),
    marital_status(impl Into<MaritalStatus>).into(), mobile(impl Into<String>).into(),
    current_city_code(impl Into<String>).into(), experience_years(i64),
    gender(impl Into<WebsiteDeliveryBasicInfoGender>).into(), birthday(i64),
    name(impl Into<String>).into(),
    preferred_city_code_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    resume_source_id(impl Into<String>).into(), age(i64),
    customized_data(impl IntoIterator<Item = impl Into<TalentCustomizedDataObjectValueChild>>).into_iter().map(Into::into).collect(),
    email(impl Into<String>).into()
});
crate::object!(WebsiteDeliveryBasicInfo {
    nationality_id "nationality_id", start_work_time "start_work_time",
    current_home_address "current_home_address", hometown_city_code "hometown_city_code",
    mobile_country_code "mobile_country_code", identification "identification",
    marital_status "marital_status", mobile "mobile", current_city_code "current_city_code",
    experience_years "experience_years", gender "gender", birthday "birthday", name "name",
    preferred_city_code_list "preferred_city_code_list", resume_source_id "resume_source_id",
    age "age", customized_data "customized_data", email "email"
});
crate::moments!(WebsiteDeliveryBasicInfo {
    start_work_time_at start_work_time from_millis, birthday_at birthday from_millis
});

/// The type `website_delivery_career` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct WebsiteDeliveryCareer {
    /// The description. Example: `text`.
    pub desc: Option<String>,
    /// When the work ended, in milliseconds since 1970; -1 while it goes on. Example: `1618500278667`.
    pub end_time: Option<i64>,
    /// When the work began, in milliseconds since 1970. Example: `1609430400000`.
    pub start_time: Option<i64>,
    /// The title. Example: `后端研发实习生`.
    pub title: Option<String>,
    /// The name of the company. Example: `抖音公司`.
    pub company: Option<String>,
    /// The values of the custom fields or modules.
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValueChild>>,
}

crate::object_builder!(WebsiteDeliveryCareer {
    desc(impl Into<String>).into(), end_time(i64), start_time(i64), title(impl Into<String>).into(),
    company(impl Into<String>).into(),
    customized_data(impl IntoIterator<Item = impl Into<TalentCustomizedDataObjectValueChild>>).into_iter().map(Into::into).collect()
});
crate::object!(WebsiteDeliveryCareer {
    desc "desc", end_time "end_time", start_time "start_time", title "title", company "company",
    customized_data "customized_data"
});
crate::moments!(WebsiteDeliveryCareer {
    end_time_at end_time from_millis, start_time_at start_time from_millis
});

/// The type `website_delivery_dto` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebsiteDeliveryDto {
    /// The application.
    pub application_id: Option<String>,
    /// Not to be used.
    pub id: Option<String>,
    /// The job.
    pub job_id: Option<String>,
    /// The job advertisement.
    pub job_post_id: Option<String>,
    /// The resume on the career site.
    pub portal_resume_id: Option<String>,
    /// The user of the career site.
    pub user_id: Option<String>,
    /// The talent.
    pub talent_id: Option<String>,
}

crate::object!(WebsiteDeliveryDto {
    application_id "application_id", id "id", job_id "job_id", job_post_id "job_post_id",
    portal_resume_id "portal_resume_id", user_id "user_id", talent_id "talent_id"
});

/// The type `website_delivery_education` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct WebsiteDeliveryEducation {
    /// How the degree was studied for. Example: `1`.
    pub education_type: Option<EducationType>,
    /// When the studies ended, in milliseconds since 1970; -1 while they go on. Example: `1618500278663`.
    pub end_time: Option<i64>,
    /// When the studies end, in milliseconds since 1970; unlike `end_time` never "until now". Example: `1618500278663`.
    pub end_time_v2: Option<i64>,
    /// The subject. Example: `汉语言文学`.
    pub field_of_study: Option<String>,
    /// The name of the school. Example: `香港中文大学`.
    pub school: Option<String>,
    /// When the studies began, in milliseconds since 1970. Example: `1609430400000`.
    pub start_time: Option<i64>,
    /// The place among the fellow students, as a share of the best. Example: `5`.
    pub academic_ranking: Option<WebsiteDeliveryEducationAcademicRanking>,
    /// The values of the custom fields or modules.
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValueChild>>,
    /// The degree. Example: `1`.
    pub degree: Option<TalentCombinedEducationInfoDegree>,
}

crate::object_builder!(WebsiteDeliveryEducation {
    education_type(impl Into<EducationType>).into(), end_time(i64), end_time_v2(i64),
    field_of_study(impl Into<String>).into(), school(impl Into<String>).into(), start_time(i64),
    academic_ranking(impl Into<WebsiteDeliveryEducationAcademicRanking>).into(),
    customized_data(impl IntoIterator<Item = impl Into<TalentCustomizedDataObjectValueChild>>).into_iter().map(Into::into).collect(),
    degree(impl Into<TalentCombinedEducationInfoDegree>).into()
});
crate::object!(WebsiteDeliveryEducation {
    education_type "education_type", end_time "end_time", end_time_v2 "end_time_v2",
    field_of_study "field_of_study", school "school", start_time "start_time",
    academic_ranking "academic_ranking", customized_data "customized_data", degree "degree"
});
crate::moments!(WebsiteDeliveryEducation {
    end_time_at end_time from_millis, end_time_v2_at end_time_v2 from_millis,
    start_time_at start_time from_millis
});

/// The type `website_delivery_language` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct WebsiteDeliveryLanguage {
    /// The values of the custom fields or modules.
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValueChild>>,
    /// The language. Example: `1`.
    pub language: Option<WebsiteDeliveryLanguageLanguage>,
    /// How well the person knows the language. Example: `1`.
    pub proficiency: Option<Proficiency>,
}

crate::object_builder!(WebsiteDeliveryLanguage {
    customized_data(impl IntoIterator<Item = impl Into<TalentCustomizedDataObjectValueChild>>).into_iter().map(Into::into).collect(),
    language(impl Into<WebsiteDeliveryLanguageLanguage>).into(),
    proficiency(impl Into<Proficiency>).into()
});
crate::object!(WebsiteDeliveryLanguage {
    customized_data "customized_data", language "language", proficiency "proficiency"
});

/// The type `website_delivery_project` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct WebsiteDeliveryProject {
    /// The values of the custom fields or modules.
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValueChild>>,
    /// The description. Example: `text`.
    pub desc: Option<String>,
    /// When the project ended, in milliseconds since 1970; -1 while it goes on. Example: `1618500278669`.
    pub end_time: Option<i64>,
    /// The address of the project. Example: `www.toutiao.com`.
    pub link: Option<String>,
    /// The name. Example: `大学生课程设计`.
    pub name: Option<String>,
    /// The role in the project. Example: `核心开发`.
    pub role: Option<String>,
    /// When the project began, in milliseconds since 1970. Example: `1609430400000`.
    pub start_time: Option<i64>,
}

crate::object_builder!(WebsiteDeliveryProject {
    customized_data(impl IntoIterator<Item = impl Into<TalentCustomizedDataObjectValueChild>>).into_iter().map(Into::into).collect(),
    desc(impl Into<String>).into(), end_time(i64), link(impl Into<String>).into(),
    name(impl Into<String>).into(), role(impl Into<String>).into(), start_time(i64)
});
crate::object!(WebsiteDeliveryProject {
    customized_data "customized_data", desc "desc", end_time "end_time", link "link", name "name",
    role "role", start_time "start_time"
});
crate::moments!(WebsiteDeliveryProject {
    end_time_at end_time from_millis, start_time_at start_time from_millis
});

/// The type `website_delivery_resume` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct WebsiteDeliveryResume {
    /// The internships.
    pub internship_list: Option<Vec<WebsiteDeliveryCareer>>,
    /// The basic details.
    pub basic_info: Option<WebsiteDeliveryBasicInfo>,
    /// The education.
    pub education_list: Option<Vec<WebsiteDeliveryEducation>>,
    /// What the person says of itself.
    pub self_evaluation: Option<WebsiteDeliverySelfEvaluation>,
    /// The work experience.
    pub career_list: Option<Vec<WebsiteDeliveryCareer>>,
    /// The values of the custom modules.
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
    /// The resume file, as its upload named it. Example: `6960663240925956654`.
    pub resume_attachment_id: Option<String>,
    /// The accounts in social networks.
    pub sns_list: Option<Vec<WebsiteDeliverySns>>,
    /// The works.
    pub works_list: Option<Vec<WebsiteDeliveryWorks>>,
    /// The awards.
    pub award_list: Option<Vec<WebsiteDeliveryAward>>,
    /// The projects.
    pub project_list: Option<Vec<WebsiteDeliveryProject>>,
    /// The languages.
    pub language_list: Option<Vec<WebsiteDeliveryLanguage>>,
}

crate::object_builder!(WebsiteDeliveryResume {
    basic_info(WebsiteDeliveryBasicInfo);
    internship_list(impl IntoIterator<Item = impl Into<WebsiteDeliveryCareer>>).into_iter().map(Into::into).collect(),
    basic_info(WebsiteDeliveryBasicInfo),
    education_list(impl IntoIterator<Item = impl Into<WebsiteDeliveryEducation>>).into_iter().map(Into::into).collect(),
    self_evaluation(WebsiteDeliverySelfEvaluation),
    career_list(impl IntoIterator<Item = impl Into<WebsiteDeliveryCareer>>).into_iter().map(Into::into).collect(),
    customized_data(impl IntoIterator<Item = impl Into<TalentCustomizedDataObjectValue>>).into_iter().map(Into::into).collect(),
    resume_attachment_id(impl Into<String>).into(),
    sns_list(impl IntoIterator<Item = impl Into<WebsiteDeliverySns>>).into_iter().map(Into::into).collect(),
    works_list(impl IntoIterator<Item = impl Into<WebsiteDeliveryWorks>>).into_iter().map(Into::into).collect(),
    award_list(impl IntoIterator<Item = impl Into<WebsiteDeliveryAward>>).into_iter().map(Into::into).collect(),
    project_list(impl IntoIterator<Item = impl Into<WebsiteDeliveryProject>>).into_iter().map(Into::into).collect(),
    language_list(impl IntoIterator<Item = impl Into<WebsiteDeliveryLanguage>>).into_iter().map(Into::into).collect()
});
crate::object!(WebsiteDeliveryResume {
    internship_list "internship_list", basic_info "basic_info", education_list "education_list",
    self_evaluation "self_evaluation", career_list "career_list", customized_data "customized_data",
    resume_attachment_id "resume_attachment_id", sns_list "sns_list", works_list "works_list",
    award_list "award_list", project_list "project_list", language_list "language_list"
});

/// The type `website_delivery_self_evaluation` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct WebsiteDeliverySelfEvaluation {
    /// What the person says of itself. Example: `自我评价：平常心`.
    pub content: Option<String>,
    /// The values of the custom fields or modules.
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValueChild>>,
}

crate::object_builder!(WebsiteDeliverySelfEvaluation {
    content(impl Into<String>).into(),
    customized_data(impl IntoIterator<Item = impl Into<TalentCustomizedDataObjectValueChild>>).into_iter().map(Into::into).collect()
});
crate::object!(WebsiteDeliverySelfEvaluation {
    content "content", customized_data "customized_data"
});

/// The type `website_delivery_sns` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct WebsiteDeliverySns {
    /// The social network. Example: `1`.
    pub sns_type: Option<SnsType>,
    /// The values of the custom fields or modules.
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValueChild>>,
    /// The address of the account. Example: `www.toutiao.com`.
    pub link: Option<String>,
}

crate::object_builder!(WebsiteDeliverySns {
    sns_type(impl Into<SnsType>).into(),
    customized_data(impl IntoIterator<Item = impl Into<TalentCustomizedDataObjectValueChild>>).into_iter().map(Into::into).collect(),
    link(impl Into<String>).into()
});
crate::object!(WebsiteDeliverySns {
    sns_type "sns_type", customized_data "customized_data", link "link"
});

/// The type `website_delivery_works` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct WebsiteDeliveryWorks {
    /// The description. Example: `text`.
    pub desc: Option<String>,
    /// The address of the work. Example: `www.toutiao.com`.
    pub link: Option<String>,
    /// The attachment.
    pub attachment: Option<WebsiteDeliveryWorksAttachment>,
    /// The values of the custom fields or modules.
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValueChild>>,
}

crate::object_builder!(WebsiteDeliveryWorks {
    desc(impl Into<String>).into(), link(impl Into<String>).into(),
    attachment(WebsiteDeliveryWorksAttachment),
    customized_data(impl IntoIterator<Item = impl Into<TalentCustomizedDataObjectValueChild>>).into_iter().map(Into::into).collect()
});
crate::object!(WebsiteDeliveryWorks {
    desc "desc", link "link", attachment "attachment", customized_data "customized_data"
});

/// The type `website_delivery_works_attachment` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct WebsiteDeliveryWorksAttachment {
    /// The file, as its upload named it. Example: `6982104077248219436`.
    pub file_id: Option<String>,
}

crate::object_builder!(WebsiteDeliveryWorksAttachment { file_id(impl Into<String>).into() });
crate::object!(WebsiteDeliveryWorksAttachment { file_id "file_id" });

/// The type `website_job_post` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebsiteJobPost {
    /// The job advertisement.
    pub id: Option<String>,
    /// The name of the job.
    pub title: Option<String>,
    /// The job.
    pub job_id: Option<String>,
    /// The number of the job.
    pub job_code: Option<String>,
    /// When the job expires, in milliseconds since 1970; empty where it never does.
    pub job_expire_time: Option<String>,
    /// Whether the job is active.
    pub job_active_status: Option<JobActiveStatus>,
    /// Whether the job is for experienced or for campus hiring.
    pub job_process_type: Option<JobProcessType>,
    /// The kind of hiring that the job is for.
    pub job_recruitment_type: Option<IdNameObject>,
    /// The department of the job.
    pub job_department: Option<IdNameObject>,
    /// The job category.
    pub job_type: Option<IdNameObject>,
    /// The lowest job level.
    pub min_job_level: Option<IdNameObject>,
    /// The highest job level.
    pub max_job_level: Option<IdNameObject>,
    /// The address.
    pub address: Option<CommonAddress>,
    /// The lowest monthly salary, in thousands.
    pub min_salary: Option<String>,
    /// The highest monthly salary, in thousands.
    pub max_salary: Option<String>,
    /// The least degree that is asked for.
    pub required_degree: Option<RequiredDegree>,
    /// How much work experience the job asks for.
    pub experience: Option<Experience>,
    /// How many people are to be hired.
    pub headcount: Option<i64>,
    /// What speaks for the job.
    pub high_light_list: Vec<IdNameObject>,
    /// The description.
    pub description: Option<String>,
    /// What the job asks for.
    pub requirement: Option<String>,
    /// Who created it.
    pub creator: Option<IdNameObject>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub modify_time: Option<String>,
    /// The values of the custom fields.
    pub customized_data_list: Vec<WebsiteJobPostCustomizedData>,
    /// The addresses of the job.
    pub address_list: Vec<CommonAddress>,
    /// The job family.
    pub job_sequence_info: Option<IdNameObject>,
    /// The currency.
    pub currency: Option<i64>,
    /// The subjects that are wanted.
    pub target_major_list: Vec<IdNameObject>,
    /// The job function.
    pub job_function: Option<IdNameObject>,
    /// The hiring project.
    pub subject: Option<IdNameObject>,
}

crate::object!(WebsiteJobPost {
    id "id", title "title", job_id "job_id", job_code "job_code", job_expire_time "job_expire_time",
    job_active_status "job_active_status", job_process_type "job_process_type",
    job_recruitment_type "job_recruitment_type", job_department "job_department",
    job_type "job_type", min_job_level "min_job_level", max_job_level "max_job_level",
    address "address", min_salary "min_salary", max_salary "max_salary",
    required_degree "required_degree", experience "experience", headcount "headcount",
    high_light_list "high_light_list", description "description", requirement "requirement",
    creator "creator", create_time "create_time", modify_time "modify_time",
    customized_data_list "customized_data_list", address_list "address_list",
    job_sequence_info "job_sequence_info", currency "currency",
    target_major_list "target_major_list", job_function "job_function", subject "subject"
});
crate::moments!(WebsiteJobPost {
    job_expire_time_at job_expire_time from_millis, create_time_at create_time from_millis,
    modify_time_at modify_time from_millis
});

/// The type `website_job_post_customized_data` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebsiteJobPostCustomizedData {
    /// The custom field or module.
    pub object_id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The type of the field.
    pub object_type: Option<WebsiteJobPostCustomizedDataObjectType>,
    /// The value.
    pub value: Option<WebsiteJobPostCustomizedValue>,
}

crate::object!(WebsiteJobPostCustomizedData {
    object_id "object_id", name "name", object_type "object_type", value "value"
});

/// The type `website_job_post_customized_value` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebsiteJobPostCustomizedValue {
    /// The text, where the field holds text.
    pub content: Option<String>,
    /// The option, where the field holds one of several.
    pub option: Option<TalentCustomizedOption>,
    /// The options, where the field holds several.
    pub option_list: Vec<TalentCustomizedOption>,
    /// The time range, where the field holds one.
    pub time_range: Option<TalentCustomizedTimeRange>,
    /// The date, where the field holds a day, a month or a year, in milliseconds since 1970.
    pub time: Option<String>,
    /// The number, where the field holds one.
    pub number: Option<String>,
}

crate::object!(WebsiteJobPostCustomizedValue {
    content "content", option "option", option_list "option_list", time_range "time_range",
    time "time", number "number"
});
crate::moments!(WebsiteJobPostCustomizedValue { time_at time from_millis });

/// The type `website_user` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebsiteUser {
    /// The user of the career site.
    pub user_id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The mail address.
    pub email: Option<String>,
    /// The id in the other system.
    pub external_id: Option<String>,
    /// The mobile number.
    pub mobile: Option<String>,
    /// The country of the mobile number, by its code.
    pub mobile_country_code: Option<String>,
}

crate::object!(WebsiteUser {
    user_id "user_id", name "name", email "email", external_id "external_id", mobile "mobile",
    mobile_country_code "mobile_country_code"
});
