// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `offer`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates an offer for an application; which fields must be given is up to the offer form of the tenant.
///
/// [`POST /open-apis/hire/v1/offers`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/create>) gives [`CreateOfferResponse`] or fails with [`CreateOfferError`].
///
/// Token: tenant. Scopes, any one of: `hire:offer`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(CreateOffer::new(application_id, basic_info)).await?;
/// ```
#[doc(alias("hire.v1.offer.create", "/open-apis/hire/v1/offers"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateOffer {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<GetAgencyUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `department_id`.
    pub department_id_type: Option<ApplicationDepartmentIdType>,
    /// Which kind of id stands for job levels. Default: `people_admin_job_level_id`. Example: `department_id`.
    pub job_level_id_type: Option<JobLevelIdType>,
    /// Which kind of id stands for job families. Default: `people_admin_job_category_id`. Example: `people_admin_job_category_id`.
    pub job_family_id_type: Option<JobFamilyIdType>,
    /// Which kind of id stands for types of employment. Default: `people_admin_employee_type_id`. Example: `people_admin_employee_type_id`.
    pub employee_type_id_type: Option<EmployeeTypeIdType>,
    /// The application. Example: `7013552389293279532`.
    pub application_id: String,
    /// The definition of the form, which gets a new id with every change. Example: `7013318077945596204`.
    pub schema_id: Option<String>,
    /// The kind of offer. Example: `1`.
    pub offer_type: Option<OfferType>,
    /// The basic details.
    pub basic_info: OfferBasicInfo,
    /// The salary.
    pub salary_info: Option<OfferSalaryInfo>,
    /// The values of the custom fields of the offer.
    pub customized_info_list: Option<Vec<OfferCustomizedInfo>>,
}

crate::request_builder!(CreateOffer {
    application_id(impl Into<String>).into(), basic_info(OfferBasicInfo);
    user_id_type(impl Into<GetAgencyUserIdType>).into(),
    department_id_type(impl Into<ApplicationDepartmentIdType>).into(),
    job_level_id_type(impl Into<JobLevelIdType>).into(),
    job_family_id_type(impl Into<JobFamilyIdType>).into(),
    employee_type_id_type(impl Into<EmployeeTypeIdType>).into(),
    schema_id(impl Into<String>).into(), offer_type(impl Into<OfferType>).into(),
    salary_info(OfferSalaryInfo),
    customized_info_list(impl IntoIterator<Item = impl Into<OfferCustomizedInfo>>).into_iter().map(Into::into).collect()
});
crate::request!(CreateOffer -> CreateOfferResponse, CreateOfferError {
    "hire.v1.offer.create", POST "/open-apis/hire/v1/offers", [Tenant], read_value Data, Json,
    SCOPES = ["hire:offer"], LIMITS = [10 in 1];
    Query user_id_type "user_id_type", Query department_id_type "department_id_type",
    Query job_level_id_type "job_level_id_type", Query job_family_id_type "job_family_id_type",
    Query employee_type_id_type "employee_type_id_type", Body application_id "application_id",
    Body schema_id "schema_id", Body offer_type "offer_type", Body basic_info "basic_info",
    Body salary_info "salary_info", Body customized_info_list "customized_info_list"
});

/// What `hire.v1.offer.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOfferResponse {
    /// The offer.
    pub offer_id: Option<String>,
    /// The application.
    pub application_id: Option<String>,
    /// The definition of the form, which gets a new id with every change.
    pub schema_id: Option<String>,
    /// The kind of offer.
    pub offer_type: Option<OfferType>,
    /// The basic details.
    pub basic_info: Option<OfferBasicInfo>,
    /// The salary.
    pub salary_info: Option<OfferSalaryInfo>,
    /// The values of the custom fields of the offer.
    pub customized_info_list: Vec<OfferCustomizedInfo>,
}

crate::object!(CreateOfferResponse {
    offer_id "offer_id", application_id "application_id", schema_id "schema_id",
    offer_type "offer_type", basic_info "basic_info", salary_info "salary_info",
    customized_info_list "customized_info_list"
});

/// What `hire.v1.offer.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateOfferError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002053` (HTTP 500): offer already exist
    ///
    /// The application has an offer already. Update that one instead.
    OfferAlreadyExist,
    /// `1002054` (HTTP 500): application not exist
    ///
    /// The application does not exist. Check `application_id`, or the offer that it belongs to.
    ApplicationOfOfferNotFound,
    /// `1002055` (HTTP 500): application already terminated
    ApplicationAlreadyTerminated,
    /// `1002056` (HTTP 500): application stage abnormal
    ApplicationStageWrong,
    /// `1002057` (HTTP 500): schema not the latest version
    OfferFormTemplateNotLatest,
    /// `1002058` (HTTP 500): offer attachment not exist
    OfferAttachmentNotFound,
    /// `1002059` (HTTP 500): schema not exist
    ///
    /// The schema of the offer form does not exist. Check `schema_id`.
    OfferSchemaNotFound,
    /// `1002061` (HTTP 500): formula illegal
    ///
    /// The formula is not valid. Check the formulas in `customized_info_list`.
    InvalidFormula,
    /// `1002062` (HTTP 500): miss in job process
    ///
    /// No offer can be created in this stage. Move the application to another stage first.
    StageForbidsOffer,
    /// `1002069` (HTTP 400): 职务不存在
    ///
    /// The job of `employment_job_id` does not exist, or the approval status cannot change this way. Check the id or the order of states.
    JobOrApprovalStatusInvalid,
    /// `1002070` (HTTP 400): 职务已停用
    ///
    /// The job of `employment_job_id` is out of use, or the offer is being approved in Feishu Hire itself. Check which applies.
    JobDisabledOrApprovalInternal,
    /// `1002071` (HTTP 400): 序列不存在
    ///
    /// The job family does not exist, the stage is too late for the offer's status, or requirements may not be changed by API. Check which applies.
    JobFamilyOrStageInvalid,
    /// `1002072` (HTTP 400): 序列已停用
    ///
    /// The job family of `job_family_id` is out of use, or the offer cannot lapse since it was neither sent nor accepted. Check which applies.
    JobFamilyOrLapseInvalid,
    /// `1002073` (HTTP 400): 职级不存在
    ///
    /// The job level of `job_level_id` does not exist, or the offer was sent in Feishu Hire itself. Check which applies.
    JobLevelOrSendingInvalid,
    /// `1002074` (HTTP 400): 职级已停用
    ///
    /// The job level of `job_level_id` is out of use, or offers from other systems are not switched on in the settings. Check which applies.
    JobLevelOrSwitchOff,
    /// `1002075` (HTTP 400): 职等不存在
    ///
    /// The job grade of `job_grade_id` or the tripartite agreement does not exist. Check the id.
    GradeOrAgreementNotFound,
    /// `1002076` (HTTP 400): 职等已停用
    ///
    /// The job grade of `job_grade_id` is out of use, or tripartite agreements may not be kept by API. Check the id or the settings.
    GradeOrAgreementSwitchOff,
    /// `1002077` (HTTP 400): 职务、序列不匹配
    ///
    /// The job and the job family do not belong together, or the application is not one of campus hiring. Check which applies.
    JobFamilyOrProcessMismatch,
    /// `1002078` (HTTP 400): 职务、职级不匹配
    ///
    /// The job and the job level do not belong together, or the place of the offer is not in mainland China. Check which applies.
    JobLevelOrPlaceMismatch,
    /// `1002079` (HTTP 400): 序列、职级不匹配(在序列与职级在生效时间内未查询到关联的生效职务)
    ///
    /// The job family and the job level do not belong together at that time. Check `job_family_id` and `job_level_id`.
    FamilyAndLevelMismatch,
    /// `1002080` (HTTP 400): 职级、职等不匹配
    ///
    /// The job level and the job grade do not belong together, or the application has a tripartite agreement already. Check which applies.
    GradeMismatchOrAgreementExists,
    /// `1002082` (HTTP 400): Offer 附件数量超过限制
    ///
    /// The offer has too many attachments. Send at most 20.
    TooManyOfferAttachments,
    /// `1002083` (HTTP 400): Offer 附件对应的文件不存在
    ///
    /// A file of the offer's attachments does not exist. Check the ids of the attachments.
    AttachmentFileNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateOfferError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6, OfferAlreadyExist = 1002053,
    ApplicationOfOfferNotFound = 1002054, ApplicationAlreadyTerminated = 1002055,
    ApplicationStageWrong = 1002056, OfferFormTemplateNotLatest = 1002057 + 1,
    OfferAttachmentNotFound = 1002058 + 1, OfferSchemaNotFound = 1002059 + 1,
    InvalidFormula = 1002061, StageForbidsOffer = 1002062, JobOrApprovalStatusInvalid = 1002069 + 1,
    JobDisabledOrApprovalInternal = 1002070 + 1, JobFamilyOrStageInvalid = 1002071 + 1,
    JobFamilyOrLapseInvalid = 1002072 + 1, JobLevelOrSendingInvalid = 1002073 + 1,
    JobLevelOrSwitchOff = 1002074 + 1, GradeOrAgreementNotFound = 1002075 + 1,
    GradeOrAgreementSwitchOff = 1002076, JobFamilyOrProcessMismatch = 1002077 + 1,
    JobLevelOrPlaceMismatch = 1002078 + 1, FamilyAndLevelMismatch = 1002079,
    GradeMismatchOrAgreementExists = 1002080 + 1, TooManyOfferAttachments = 1002082,
    AttachmentFileNotFound = 1002083
});

/// Gets an offer with its basics, its salary and its custom modules.
///
/// [`GET /open-apis/hire/v1/offers/:offer_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/get>) gives [`GetOfferResponse`] or fails with [`GetOfferError`].
///
/// Token: tenant. Scopes, any one of: `hire:offer:low_sensitive_info:readonly`, `hire:offer:readonly`, `hire:offer`. Scopes for some fields: `hire:offer:readonly`, `hire:offer`, `contact:user.employee_id:readonly`. Rate limit: 20 a second.
///
/// ```ignore
/// let response = client.send(GetOffer::new(offer_id)).await?;
/// ```
#[doc(alias("hire.v1.offer.get", "/open-apis/hire/v1/offers/:offer_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOffer {
    /// The offer. Example: `6791698585114741000`.
    pub offer_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<GetAgencyUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `department_id`.
    pub department_id_type: Option<ApplicationDepartmentIdType>,
    /// Which kind of id stands for job levels. Default: `people_admin_job_level_id`. Example: `job_level_id`.
    pub job_level_id_type: Option<JobLevelIdType>,
    /// Which kind of id stands for job families. Default: `people_admin_job_category_id`. Example: `people_admin_job_category_id`.
    pub job_family_id_type: Option<JobFamilyIdType>,
    /// Which kind of id stands for types of employment. Default: `people_admin_employee_type_id`. Example: `people_admin_employee_type_id`.
    pub employee_type_id_type: Option<EmployeeTypeIdType>,
}

crate::request_builder!(GetOffer {
    offer_id(impl Into<String>).into();
    user_id_type(impl Into<GetAgencyUserIdType>).into(),
    department_id_type(impl Into<ApplicationDepartmentIdType>).into(),
    job_level_id_type(impl Into<JobLevelIdType>).into(),
    job_family_id_type(impl Into<JobFamilyIdType>).into(),
    employee_type_id_type(impl Into<EmployeeTypeIdType>).into()
});
crate::request!(GetOffer -> GetOfferResponse, GetOfferError {
    "hire.v1.offer.get", GET "/open-apis/hire/v1/offers/:offer_id", [Tenant], read_value Data, None,
    SCOPES = ["hire:offer:low_sensitive_info:readonly", "hire:offer:readonly", "hire:offer"],
    LIMITS = [20 in 1];
    Path offer_id "offer_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Query job_level_id_type "job_level_id_type",
    Query job_family_id_type "job_family_id_type",
    Query employee_type_id_type "employee_type_id_type"
});

/// What `hire.v1.offer.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfferResponse {
    /// The offer.
    pub offer: Option<Offer>,
}

crate::object!(GetOfferResponse { offer "offer" });

/// What `hire.v1.offer.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetOfferError {
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

crate::error_enum!(GetOfferError: CODES { SystemError = 1002001, ParameterError = 1002002 + 2 });

/// Records that an intern joined, declined to join or left.
///
/// [`POST /open-apis/hire/v1/offers/:offer_id/intern_offer_status`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/intern_offer_status>) gives [`UpdateInternOfferStatusResponse`] or fails with [`UpdateInternOfferStatusError`].
///
/// Token: tenant. Scopes, any one of: `hire:offer`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(UpdateInternOfferStatus::new(offer_id, operation)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.offer.intern_offer_status",
        "/open-apis/hire/v1/offers/:offer_id/intern_offer_status"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateInternOfferStatus {
    /// The offer. Example: `7016605170635213100`.
    pub offer_id: String,
    /// Whether the intern joined, declined to join or left. Example: `confirm_onboarding`.
    pub operation: OfferOperation,
    /// When the intern joined; needed where the operation says so.
    pub onboarding_info: Option<InternOfferOnboardingInfo>,
    /// When and why the intern left; needed where the operation says so.
    pub offboarding_info: Option<InternOfferOffboardingInfo>,
}

crate::request_builder!(UpdateInternOfferStatus {
    offer_id(impl Into<String>).into(), operation(impl Into<OfferOperation>).into();
    onboarding_info(InternOfferOnboardingInfo), offboarding_info(InternOfferOffboardingInfo)
});
crate::request!(UpdateInternOfferStatus -> UpdateInternOfferStatusResponse, UpdateInternOfferStatusError {
    "hire.v1.offer.intern_offer_status",
    POST "/open-apis/hire/v1/offers/:offer_id/intern_offer_status", [Tenant], read_value Data, Json,
    SCOPES = ["hire:offer"], LIMITS = [1000 in 60, 50 in 1];
    Path offer_id "offer_id", Body operation "operation", Body onboarding_info "onboarding_info",
    Body offboarding_info "offboarding_info"
});

/// What `hire.v1.offer.intern_offer_status` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInternOfferStatusResponse {
    /// The offer.
    pub offer_id: Option<String>,
    /// Whether the intern joined, declined to join or left.
    pub operation: Option<OfferOperation>,
    /// When the intern joined; needed where the operation says so.
    pub onboarding_info: Option<InternOfferOnboardingInfo>,
    /// When and why the intern left; needed where the operation says so.
    pub offboarding_info: Option<InternOfferOffboardingInfo>,
}

crate::object!(UpdateInternOfferStatusResponse {
    offer_id "offer_id", operation "operation", onboarding_info "onboarding_info",
    offboarding_info "offboarding_info"
});

/// What `hire.v1.offer.intern_offer_status` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateInternOfferStatusError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002067` (HTTP 500): 实习待入职状态错误
    ///
    /// The intern's offer is not in a state before joining that allows this. Look at its state first.
    WrongStateBeforeJoining,
    /// `1002068` (HTTP 500): 实习入职状态错误
    ///
    /// The intern's offer is not in a state of employment that allows this. Look at its state first.
    WrongStateOfEmployment,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateInternOfferStatusError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6, WrongStateBeforeJoining = 1002067,
    WrongStateOfEmployment = 1002068
});

/// Lists the offers of a talent.
///
/// [`GET /open-apis/hire/v1/offers`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/list>) gives [`ListOfferResponse`] or fails with [`ListOfferError`].
///
/// Token: tenant. Scopes, any one of: `hire:offer:readonly`, `hire:offer`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListOffer::new(talent_id)).items();
/// ```
#[doc(alias("hire.v1.offer.list", "/open-apis/hire/v1/offers"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListOffer {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `1231231987`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `10`. Example: `100`.
    pub page_size: Option<i64>,
    /// The talent. Example: `7096320678581242123`.
    pub talent_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<GetAgencyUserIdType>,
    /// Which kind of id stands for types of employment. Default: `people_admin_employee_type_id`. Example: `employee_type_enum_id`.
    pub employee_type_id_type: Option<EmployeeTypeIdType>,
}

crate::request_builder!(ListOffer {
    talent_id(impl Into<String>).into();
    page_token(impl Into<String>).into(), page_size(i64),
    user_id_type(impl Into<GetAgencyUserIdType>).into(),
    employee_type_id_type(impl Into<EmployeeTypeIdType>).into()
});
crate::request!(ListOffer -> ListOfferResponse, ListOfferError {
    "hire.v1.offer.list", GET "/open-apis/hire/v1/offers", [Tenant], read_value Data, None,
    SCOPES = ["hire:offer:readonly", "hire:offer"], LIMITS = [1000 in 60, 50 in 1];
    Query page_token "page_token", Query page_size "page_size", Query talent_id "talent_id",
    Query user_id_type "user_id_type", Query employee_type_id_type "employee_type_id_type"
});
crate::paged!(ListOffer: OfferListInfo { page_token, page_size; page_token, has_more, items });

/// What `hire.v1.offer.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfferResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<OfferListInfo>,
}

crate::object!(ListOfferResponse { has_more "has_more", page_token "page_token", items "items" });

/// What `hire.v1.offer.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListOfferError {
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

crate::error_enum!(ListOfferError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});

/// Records that an offer was approved, sent, accepted and so on elsewhere; not for offers approved or sent in Feishu Hire.
///
/// [`PATCH /open-apis/hire/v1/offers/:offer_id/offer_status`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/offer_status>) gives [`UpdateOfferStatusResponse`] or fails with [`UpdateOfferStatusError`].
///
/// Token: tenant. Scopes, any one of: `hire:offer`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(UpdateOfferStatus::new(offer_id, offer_status)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.offer.offer_status",
        "/open-apis/hire/v1/offers/:offer_id/offer_status"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateOfferStatus {
    /// The offer. Example: `6930815272790114324`.
    pub offer_id: String,
    /// The state of the offer. Example: `6`.
    pub offer_status: OfferStatus,
    /// The day on which the offer lapses, as `YYYY-MM-DD`; needed where the offer is marked as sent. Example: `2023-01-01`.
    pub expiration_date: Option<String>,
    /// The reasons, by their ids; needed where the candidate declined. Example: `["6891560630172518670"]`.
    pub termination_reason_id_list: Option<Vec<String>>,
    /// A remark on why it was ended. Example: `不符合期望`.
    pub termination_reason_note: Option<String>,
}

crate::request_builder!(UpdateOfferStatus {
    offer_id(impl Into<String>).into(), offer_status(impl Into<OfferStatus>).into();
    expiration_date(impl Into<String>).into(),
    termination_reason_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    termination_reason_note(impl Into<String>).into()
});
crate::request!(UpdateOfferStatus -> UpdateOfferStatusResponse, UpdateOfferStatusError {
    "hire.v1.offer.offer_status", PATCH "/open-apis/hire/v1/offers/:offer_id/offer_status",
    [Tenant], read_value Data, Json, SCOPES = ["hire:offer"], LIMITS = [100 in 60];
    Path offer_id "offer_id", Body offer_status "offer_status",
    Body expiration_date "expiration_date",
    Body termination_reason_id_list "termination_reason_id_list",
    Body termination_reason_note "termination_reason_note"
});

/// What `hire.v1.offer.offer_status` answers with.
pub type UpdateOfferStatusResponse = crate::Empty;

/// What `hire.v1.offer.offer_status` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateOfferStatusError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002064` (HTTP 400): Offer 不存在
    ///
    /// The offer does not exist. Check `offer_id`.
    OfferNotFound,
    /// `1002069` (HTTP 500): Offer 审批状态更新失败
    ///
    /// The job of `employment_job_id` does not exist, or the approval status cannot change this way. Check the id or the order of states.
    JobOrApprovalStatusInvalid,
    /// `1002070` (HTTP 400): 当前 Offer 已通过飞书招聘发起过审批，不可再通过此接口更新 Offer 状态
    ///
    /// The job of `employment_job_id` is out of use, or the offer is being approved in Feishu Hire itself. Check which applies.
    JobDisabledOrApprovalInternal,
    /// `1002071` (HTTP 400): 当前投递阶段不可更新Offer 接受状态
    ///
    /// The job family does not exist, the stage is too late for the offer's status, or requirements may not be changed by API. Check which applies.
    JobFamilyOrStageInvalid,
    /// `1002072` (HTTP 400): 不可将 Offer 置为已失效
    ///
    /// The job family of `job_family_id` is out of use, or the offer cannot lapse since it was neither sent nor accepted. Check which applies.
    JobFamilyOrLapseInvalid,
    /// `1002073` (HTTP 500): 当前 Offer 已通过飞书招聘发送给候选人，不可通过该接口更新 Offer 发送和接受状态
    ///
    /// The job level of `job_level_id` does not exist, or the offer was sent in Feishu Hire itself. Check which applies.
    JobLevelOrSendingInvalid,
    /// `1002074` (HTTP 500): 同步开关尚未打开，仅支持在招聘系统中创建 Offer、修改 Offer 状态和发送 Offer
    ///
    /// The job level of `job_level_id` is out of use, or offers from other systems are not switched on in the settings. Check which applies.
    JobLevelOrSwitchOff,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateOfferStatusError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6, OfferNotFound = 1002064,
    JobOrApprovalStatusInvalid = 1002069, JobDisabledOrApprovalInternal = 1002070,
    JobFamilyOrStageInvalid = 1002071 + 2, JobFamilyOrLapseInvalid = 1002072,
    JobLevelOrSendingInvalid = 1002073, JobLevelOrSwitchOff = 1002074
});

/// Changes an offer that is not yet sent; a change of certain fields withdraws its approval.
///
/// [`PUT /open-apis/hire/v1/offers/:offer_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/update>) gives [`UpdateOfferResponse`] or fails with [`UpdateOfferError`].
///
/// Token: tenant. Scopes, any one of: `hire:offer`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(UpdateOffer::new(offer_id, schema_id, basic_info)).await?;
/// ```
#[doc(alias("hire.v1.offer.update", "/open-apis/hire/v1/offers/:offer_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateOffer {
    /// The offer. Example: `7016605170635213100`.
    pub offer_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<GetAgencyUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `department_id`.
    pub department_id_type: Option<ApplicationDepartmentIdType>,
    /// Which kind of id stands for job levels. Default: `people_admin_job_level_id`. Example: `job_level_id`.
    pub job_level_id_type: Option<JobLevelIdType>,
    /// Which kind of id stands for job families. Default: `people_admin_job_category_id`. Example: `job_family_id`.
    pub job_family_id_type: Option<JobFamilyIdType>,
    /// Which kind of id stands for types of employment. Default: `people_admin_employee_type_id`. Example: `employee_type_enum_id`.
    pub employee_type_id_type: Option<EmployeeTypeIdType>,
    /// The definition of the form, which gets a new id with every change. Example: `7013318077945596204`.
    pub schema_id: String,
    /// The basic details.
    pub basic_info: OfferBasicInfo,
    /// The salary.
    pub salary_info: Option<OfferSalaryInfo>,
    /// The values of the custom fields, which replace those before; fields left out are deleted.
    pub customized_info_list: Option<Vec<OfferCustomizedInfo>>,
}

crate::request_builder!(UpdateOffer {
    offer_id(impl Into<String>).into(), schema_id(impl Into<String>).into(),
    basic_info(OfferBasicInfo);
    user_id_type(impl Into<GetAgencyUserIdType>).into(),
    department_id_type(impl Into<ApplicationDepartmentIdType>).into(),
    job_level_id_type(impl Into<JobLevelIdType>).into(),
    job_family_id_type(impl Into<JobFamilyIdType>).into(),
    employee_type_id_type(impl Into<EmployeeTypeIdType>).into(), salary_info(OfferSalaryInfo),
    customized_info_list(impl IntoIterator<Item = impl Into<OfferCustomizedInfo>>).into_iter().map(Into::into).collect()
});
crate::request!(UpdateOffer -> UpdateOfferResponse, UpdateOfferError {
    "hire.v1.offer.update", PUT "/open-apis/hire/v1/offers/:offer_id", [Tenant], read_value Data,
    Json, SCOPES = ["hire:offer"], LIMITS = [10 in 1];
    Path offer_id "offer_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Query job_level_id_type "job_level_id_type",
    Query job_family_id_type "job_family_id_type",
    Query employee_type_id_type "employee_type_id_type", Body schema_id "schema_id",
    Body basic_info "basic_info", Body salary_info "salary_info",
    Body customized_info_list "customized_info_list"
});

/// What `hire.v1.offer.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOfferResponse {
    /// The offer.
    pub offer_id: Option<String>,
    /// The definition of the form, which gets a new id with every change.
    pub schema_id: Option<String>,
    /// The basic details.
    pub basic_info: Option<OfferBasicInfo>,
    /// The salary.
    pub salary_info: Option<OfferSalaryInfo>,
    /// The values of the custom fields, which replace those before; fields left out are deleted.
    pub customized_info_list: Vec<OfferCustomizedInfo>,
}

crate::object!(UpdateOfferResponse {
    offer_id "offer_id", schema_id "schema_id", basic_info "basic_info", salary_info "salary_info",
    customized_info_list "customized_info_list"
});

/// What `hire.v1.offer.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateOfferError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002054` (HTTP 500): 投递不存在
    ///
    /// The application does not exist. Check `application_id`, or the offer that it belongs to.
    ApplicationOfOfferNotFound,
    /// `1002055` (HTTP 500): 投递已经终止
    ApplicationAlreadyTerminated,
    /// `1002056` (HTTP 500): 投递阶段异常
    ApplicationStageWrong,
    /// `1002057` (HTTP 500): Offer 申请表模板不是最新的版本
    OfferFormTemplateNotLatest,
    /// `1002058` (HTTP 500): Offer 附件不存在
    OfferAttachmentNotFound,
    /// `1002059` (HTTP 500): Offer 申请表模板不存在
    ///
    /// The schema of the offer form does not exist. Check `schema_id`.
    OfferSchemaNotFound,
    /// `1002061` (HTTP 500): 公式无效
    ///
    /// The formula is not valid. Check the formulas in `customized_info_list`.
    InvalidFormula,
    /// `1002064` (HTTP 500): Offer 不存在
    ///
    /// The offer does not exist. Check `offer_id`.
    OfferNotFound,
    /// `1002066` (HTTP 500): Offer 状态不支持更新
    ///
    /// The offer cannot be changed in its state. Look at the state of the offer first.
    OfferCannotBeUpdated,
    /// `1002069` (HTTP 400): 职务不存在
    ///
    /// The job of `employment_job_id` does not exist, or the approval status cannot change this way. Check the id or the order of states.
    JobOrApprovalStatusInvalid,
    /// `1002070` (HTTP 400): 职务已停用
    ///
    /// The job of `employment_job_id` is out of use, or the offer is being approved in Feishu Hire itself. Check which applies.
    JobDisabledOrApprovalInternal,
    /// `1002071` (HTTP 400): 序列不存在
    ///
    /// The job family does not exist, the stage is too late for the offer's status, or requirements may not be changed by API. Check which applies.
    JobFamilyOrStageInvalid,
    /// `1002072` (HTTP 400): 序列已停用
    ///
    /// The job family of `job_family_id` is out of use, or the offer cannot lapse since it was neither sent nor accepted. Check which applies.
    JobFamilyOrLapseInvalid,
    /// `1002073` (HTTP 400): 职级不存在
    ///
    /// The job level of `job_level_id` does not exist, or the offer was sent in Feishu Hire itself. Check which applies.
    JobLevelOrSendingInvalid,
    /// `1002074` (HTTP 400): 职级已停用
    ///
    /// The job level of `job_level_id` is out of use, or offers from other systems are not switched on in the settings. Check which applies.
    JobLevelOrSwitchOff,
    /// `1002077` (HTTP 400): 职务、序列不匹配
    ///
    /// The job and the job family do not belong together, or the application is not one of campus hiring. Check which applies.
    JobFamilyOrProcessMismatch,
    /// `1002078` (HTTP 400): 职务、职级不匹配
    ///
    /// The job and the job level do not belong together, or the place of the offer is not in mainland China. Check which applies.
    JobLevelOrPlaceMismatch,
    /// `1002079` (HTTP 400): 序列、职级不匹配(在序列与职级在生效时间内未查询到关联的生效职务)
    ///
    /// The job family and the job level do not belong together at that time. Check `job_family_id` and `job_level_id`.
    FamilyAndLevelMismatch,
    /// `1002082` (HTTP 400): Offer 附件数量超过限制
    ///
    /// The offer has too many attachments. Send at most 20.
    TooManyOfferAttachments,
    /// `1002083` (HTTP 400): Offer 附件对应的文件不存在
    ///
    /// A file of the offer's attachments does not exist. Check the ids of the attachments.
    AttachmentFileNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateOfferError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6,
    ApplicationOfOfferNotFound = 1002054 + 1, ApplicationAlreadyTerminated = 1002055 + 1,
    ApplicationStageWrong = 1002056 + 1, OfferFormTemplateNotLatest = 1002057,
    OfferAttachmentNotFound = 1002058, OfferSchemaNotFound = 1002059, InvalidFormula = 1002061 + 1,
    OfferNotFound = 1002064 + 1, OfferCannotBeUpdated = 1002066,
    JobOrApprovalStatusInvalid = 1002069 + 1, JobDisabledOrApprovalInternal = 1002070 + 1,
    JobFamilyOrStageInvalid = 1002071 + 1, JobFamilyOrLapseInvalid = 1002072 + 1,
    JobLevelOrSendingInvalid = 1002073 + 1, JobLevelOrSwitchOff = 1002074 + 1,
    JobFamilyOrProcessMismatch = 1002077 + 1, JobLevelOrPlaceMismatch = 1002078 + 1,
    FamilyAndLevelMismatch = 1002079, TooManyOfferAttachments = 1002082,
    AttachmentFileNotFound = 1002083
});
