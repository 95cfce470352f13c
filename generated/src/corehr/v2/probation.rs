// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `probation`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds, changes or clears the probation of an employee.
///
/// [`POST /open-apis/corehr/v2/probation/edit`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/edit>) gives [`EditProbationResponse`] or fails with [`EditProbationError`].
///
/// Token: tenant. Scopes, any one of: `corehr:probation:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(EditProbation::new(employment_id)).await?;
/// ```
#[doc(alias("corehr.v2.probation.edit", "/open-apis/corehr/v2/probation/edit"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct EditProbation {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses. Example: `7140964208476371111`.
    pub employment_id: String,
    /// When the probation begins. Example: `2024-01-01`.
    pub probation_start_date: Option<String>,
    /// When the probation is expected to end. Example: `2025-01-01`.
    pub probation_expected_end_date: Option<String>,
    /// The outcome of the probation. Example: `passed`.
    pub probation_outcome: Option<ProbationOutcome>,
    /// When the probation really ends or ended. Example: `2025-01-01`.
    pub actual_probation_end_date: Option<String>,
    /// When the extended probation is expected to end. Example: `2025-01-01`.
    pub probation_extend_expected_end_date: Option<String>,
    /// By how much the probation is extended, in the unit of `extended_probation_period_unit`. Range: `1` to `500`. Example: `1`.
    pub extended_probation_period_duration: Option<i64>,
    /// The unit of `extended_probation_period_duration`. Example: `day`.
    pub extended_probation_period_unit: Option<ExtendedProbationPeriodUnit>,
    /// Remarks. Example: `试用期表现良好。`.
    pub notes: Option<String>,
    /// What the employee says about the own work. Example: `试用期表现良好。`.
    pub self_review: Option<String>,
    /// The custom fields with their values. Length: 0 to 1000.
    pub custom_fields: Option<Vec<CustomFieldData>>,
}

crate::request_builder!(EditProbation {
    employment_id(impl Into<String>).into();
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    probation_start_date(impl Into<String>).into(),
    probation_expected_end_date(impl Into<String>).into(),
    probation_outcome(impl Into<ProbationOutcome>).into(),
    actual_probation_end_date(impl Into<String>).into(),
    probation_extend_expected_end_date(impl Into<String>).into(),
    extended_probation_period_duration(i64),
    extended_probation_period_unit(impl Into<ExtendedProbationPeriodUnit>).into(),
    notes(impl Into<String>).into(), self_review(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<CustomFieldData>>).into_iter().map(Into::into).collect()
});
crate::request!(EditProbation -> EditProbationResponse, EditProbationError {
    "corehr.v2.probation.edit", POST "/open-apis/corehr/v2/probation/edit", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:probation:write"], LIMITS = [100 in 60];
    Query user_id_type "user_id_type", Body employment_id "employment_id",
    Body probation_start_date "probation_start_date",
    Body probation_expected_end_date "probation_expected_end_date",
    Body probation_outcome "probation_outcome",
    Body actual_probation_end_date "actual_probation_end_date",
    Body probation_extend_expected_end_date "probation_extend_expected_end_date",
    Body extended_probation_period_duration "extended_probation_period_duration",
    Body extended_probation_period_unit "extended_probation_period_unit", Body notes "notes",
    Body self_review "self_review", Body custom_fields "custom_fields"
});

/// What `corehr.v2.probation.edit` answers with.
pub type EditProbationResponse = crate::Empty;

/// What `corehr.v2.probation.edit` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EditProbationError {
    /// `1160403` (HTTP 400): You don't have the permission to view this page or perform this operation
    ///
    /// The code is taken, or a permission is missing. Choose another code, or apply for the permission.
    NoPermission,
    /// `1161002` (HTTP 400): "Probation end date" can't be later than "Estimated probation end date"
    ///
    /// What it means depends on the call: a parameter or the job family is not valid, a permission is missing, or the record is under approval. Read the message.
    InvalidParamOrJobFamily,
    /// `1161013` (HTTP 400): Please fill in both "Probation start date" and "Estimated probation end date"
    ///
    /// The social insurance city is not valid, or one of the two dates of the probation is missing. Check `social_security_city_id`, or fill in both dates.
    InsuranceCityOrProbationDates,
    /// `1161015` (HTTP 400): "Probation end date" can't be earlier than "Probation start date"
    ///
    /// The department is not valid, or the probation ends before it begins. Check `department_id` or the dates.
    DepartmentOrProbationDates,
    /// `1161017` (HTTP 400): "Probation start date" can't be earlier than "Onboarding date"
    ProbationStartDateCantBeEarlier,
    /// `1161018` (HTTP 400): "Estimated probation end date" can't be earlier than "Probation start date"
    ///
    /// The type of contract is not valid, or the probation is expected to end before it begins. Check `contract_type` or the dates.
    ContractTypeOrProbationDates,
    /// `1161021` (HTTP 400): Probation record pending approval can't be edited
    ///
    /// The data of the cost centers is incomplete, or the probation is under approval. Complete `cost_center_rate`, or wait for the approval.
    CostCentersOrProbationPending,
    /// `1161034` (HTTP 400): "Probation extension duration" can't be less than or equal to 0
    ///
    /// The work mail address is malformed, or the extension of the probation is not greater than 0. Correct it.
    WorkEmailOrExtensionInvalid,
    /// `1161035` (HTTP 400): "Expected end date after probation extension" can't be earlier than or equal to "Expected probation end date"
    ///
    /// The domain of the work mail address is wrong, or the extended probation does not end later. Correct it.
    EmailDomainOrExtensionEnd,
    /// `1161037` (HTTP 400): "Probation extension duration" and "Extended probation end date" don't match
    ///
    /// A pre-hire has the same work mail address, or length and end of the extended probation do not fit. Correct it.
    EmailTakenOrExtensionMismatch,
    /// `1161038` (HTTP 400): Please fill in both "Probation extension duration" and "Unit of probation extension duration"
    ///
    /// Somebody who left has the same work mail address, or the extension of the probation lacks its length or unit. Correct it.
    FormerEmailOrExtensionIncomplete,
    /// `1161039` (HTTP 400): If the "Probation result" is extend probation, "Extended probation end date" or "Probation extension duration and its unit" must be filled in
    ///
    /// The location is not meant for this use, or the end of the extended probation is missing. Choose another location, or fill it in.
    LocationPurposeOrExtensionMissing,
    /// `1161041` (HTTP 400): If the "Probation result" is pass, "Actual probation end date" must be filled in
    ///
    /// The location of joining is not meant for this use, or a passed probation lacks its end. Choose another one, or fill in `actual_probation_end_date`.
    OnboardingPurposeOrEndMissing,
    /// `1161046` (HTTP 400): There is an actual probation end date. Please set the probation result to "Passed"
    ///
    /// The social insurance city is not meant for this use, or a probation with an end is not passed. Choose another one, or set the outcome to passed.
    InsurancePurposeOrProbationOutcome,
    /// `1161047` (HTTP 400): Probation extension fields are filled. Please set the probation result to "Extended"
    ///
    /// The provident fund city is not meant for this use, or an extended probation lacks this outcome. Choose another one, or set the outcome to extended.
    ProvidentPurposeOrProbationOutcome,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(EditProbationError: CODES {
    NoPermission = 1160403 + 1, InvalidParamOrJobFamily = 1161002,
    InsuranceCityOrProbationDates = 1161013, DepartmentOrProbationDates = 1161015,
    ProbationStartDateCantBeEarlier = 1161017, ContractTypeOrProbationDates = 1161018,
    CostCentersOrProbationPending = 1161021, WorkEmailOrExtensionInvalid = 1161034,
    EmailDomainOrExtensionEnd = 1161035, EmailTakenOrExtensionMismatch = 1161037,
    FormerEmailOrExtensionIncomplete = 1161038, LocationPurposeOrExtensionMissing = 1161039,
    OnboardingPurposeOrEndMissing = 1161041, InsurancePurposeOrProbationOutcome = 1161046 + 1,
    ProvidentPurposeOrProbationOutcome = 1161047 + 1
});

/// Switches the assessment of probations on or off for the tenant; its fields and calls work only while it is on.
///
/// [`POST /open-apis/corehr/v2/probation/enable_disable_assessment`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/enable_disable_assessment>) gives [`EnableDisableAssessmentProbationResponse`] or fails with [`EnableDisableAssessmentProbationError`].
///
/// Token: tenant. Scopes, any one of: `corehr:probation.assessment:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(EnableDisableAssessmentProbation::new(active)).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.probation.enable_disable_assessment",
        "/open-apis/corehr/v2/probation/enable_disable_assessment"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct EnableDisableAssessmentProbation {
    /// Whether assessments are switched on. Example: `true`.
    pub active: bool,
    /// The link to the system in which probations are assessed; needed to switch it on. Example: `https://qwe111.feishuapp.bytedance.net/ae/ui/apps/176612345027111/appPages/l11bsrwss13yt?dataGrid%41pye4fsbajo21l=%7B%7D&key=ffm41o1&dataGrid%41wmv98t29vif3kj=%…`.
    pub app_url: Option<String>,
}

crate::request_builder!(EnableDisableAssessmentProbation {
    active(bool);
    app_url(impl Into<String>).into()
});
crate::request!(EnableDisableAssessmentProbation -> EnableDisableAssessmentProbationResponse, EnableDisableAssessmentProbationError {
    "corehr.v2.probation.enable_disable_assessment",
    POST "/open-apis/corehr/v2/probation/enable_disable_assessment", [Tenant], read_value Data,
    Json, SCOPES = ["corehr:probation.assessment:write"], LIMITS = [100 in 60];
    Body active "active", Body app_url "app_url"
});

/// What `corehr.v2.probation.enable_disable_assessment` answers with.
pub type EnableDisableAssessmentProbationResponse = crate::Empty;

/// What `corehr.v2.probation.enable_disable_assessment` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EnableDisableAssessmentProbationError {
    /// `1161025` (HTTP 400): Do not repeatedly turn on/off the function
    ///
    /// A cost center goes out of use, or the feature already is in the state that was asked for. Choose another one, or do nothing.
    CostCenterOrFeatureState,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(EnableDisableAssessmentProbationError: CODES {
    CostCenterOrFeatureState = 1161025
});

/// Finds probations by employee, state and dates; new ones may take 5 seconds to be found.
///
/// [`POST /open-apis/corehr/v2/probation/search`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/search>) gives [`SearchProbationResponse`] or fails with [`SearchProbationError`].
///
/// Token: tenant. Scopes, any one of: `corehr:probation:read`, `corehr:probation:write`. Scopes for some fields: `corehr:probation.assessment:read`, `corehr:probation.assessment:write`, `corehr:probation.custom_field:read`, `corehr:probation.custom_field:write`, `corehr:probation.notes:read`, `corehr:probation.notes:write`, `corehr:probation.self_review:read`, `corehr:probation.self_review:write`, `corehr:probation.probation_outcome:write`, `contact:user.employee_id:readonly`, `corehr:probation.probation_outcome:read`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(SearchProbation::new(page_size)).items();
/// ```
#[doc(alias("corehr.v2.probation.search", "/open-apis/corehr/v2/probation/search"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchProbation {
    /// How many items a page holds at most. Range: `1` to `100`. Example: `100`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `6891251722631890445`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The employments, by the kind of id that the call uses. Example: `["7140964208476371111"]`.
    pub employment_ids: Option<Vec<String>>,
    /// The departments. Example: `["7140964208476371121"]`.
    pub department_ids: Option<Vec<String>>,
    /// The first of the days on which probations begin, as `2006-01-02`; needs the end. Example: `2022-05-18`.
    pub probation_start_date_start: Option<String>,
    /// The last of the days on which probations begin, as `2006-01-02`. Example: `2022-05-20`.
    pub probation_start_date_end: Option<String>,
    /// The first of the days on which probations are expected to end, as `2006-01-02`; needs the end. Example: `2022-06-20`.
    pub probation_expected_end_date_start: Option<String>,
    /// The last of the days on which probations are expected to end, as `2006-01-02`. Example: `2022-07-20`.
    pub probation_expected_end_date_end: Option<String>,
    /// The first of the days on which probations really ended, as `2006-01-02`; needs the end. Example: `2022-08-20`.
    pub actual_probation_end_date_start: Option<String>,
    /// The last of the days on which probations really ended, as `2006-01-02`. Example: `2022-09-20`.
    pub actual_probation_end_date_end: Option<String>,
    /// The first of the days on which conversions were started, as `2006-01-02`; needs the end. Example: `2022-10-20`.
    pub initiating_time_start: Option<String>,
    /// The last of the days on which conversions were started, as `2006-01-02`. Example: `2022-11-20`.
    pub initiating_time_end: Option<String>,
    /// The state of the probation. Example: `approved`.
    pub probation_status: Option<ProbationStatus>,
    /// Whether the final assessment was passed. Example: `approved`.
    pub final_assessment_result: Option<FinalAssessmentResult>,
    /// The grade of the final assessment. Example: `grade_a`. Needs a scope: `corehr:probation.grade.search:read`.
    pub final_assessment_grade: Option<String>,
}

crate::request_builder!(SearchProbation {
    page_size(i64);
    page_token(impl Into<String>).into(), user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(),
    employment_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    department_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    probation_start_date_start(impl Into<String>).into(),
    probation_start_date_end(impl Into<String>).into(),
    probation_expected_end_date_start(impl Into<String>).into(),
    probation_expected_end_date_end(impl Into<String>).into(),
    actual_probation_end_date_start(impl Into<String>).into(),
    actual_probation_end_date_end(impl Into<String>).into(),
    initiating_time_start(impl Into<String>).into(), initiating_time_end(impl Into<String>).into(),
    probation_status(impl Into<ProbationStatus>).into(),
    final_assessment_result(impl Into<FinalAssessmentResult>).into(),
    final_assessment_grade(impl Into<String>).into()
});
crate::request!(SearchProbation -> SearchProbationResponse, SearchProbationError {
    "corehr.v2.probation.search", POST "/open-apis/corehr/v2/probation/search", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:probation:read", "corehr:probation:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Query page_size "page_size", Query page_token "page_token", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Body employment_ids "employment_ids",
    Body department_ids "department_ids",
    Body probation_start_date_start "probation_start_date_start",
    Body probation_start_date_end "probation_start_date_end",
    Body probation_expected_end_date_start "probation_expected_end_date_start",
    Body probation_expected_end_date_end "probation_expected_end_date_end",
    Body actual_probation_end_date_start "actual_probation_end_date_start",
    Body actual_probation_end_date_end "actual_probation_end_date_end",
    Body initiating_time_start "initiating_time_start",
    Body initiating_time_end "initiating_time_end", Body probation_status "probation_status",
    Body final_assessment_result "final_assessment_result",
    Body final_assessment_grade "final_assessment_grade"
});
crate::paged!(SearchProbation: ProbationInfo {
    page_token, page_size;
    page_token, has_more, items
});

/// What `corehr.v2.probation.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchProbationResponse {
    /// The items that were found.
    pub items: Vec<ProbationInfo>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(SearchProbationResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `corehr.v2.probation.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchProbationError {
    /// `1160017` (HTTP 400): 请求参数中字段权限缺失
    ///
    /// The user was not found, or a permission is missing. Check the user id and apply for the permission.
    UserOrPermissionMissing,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SearchProbationError: CODES { UserOrPermissionMissing = 1160017 + 1 });

/// Starts the conversion of an employee on probation, directly or with an approval.
///
/// [`POST /open-apis/corehr/v2/probation/submit`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/submit>) gives [`SubmitProbationResponse`] or fails with [`SubmitProbationError`].
///
/// Token: tenant. Scopes, any one of: `corehr:probation:write`. Scopes for some fields: `corehr:probation.assessment:read`, `corehr:probation.assessment:write`, `corehr:probation.custom_field:read`, `corehr:probation.custom_field:write`, `corehr:probation.notes:read`, `corehr:probation.notes:write`, `corehr:probation.self_review:read`, `corehr:probation.self_review:write`, `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = SubmitProbation::new(employment_id, conversion_mode, submission_type);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("corehr.v2.probation.submit", "/open-apis/corehr/v2/probation/submit"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SubmitProbation {
    /// A text of your own that makes repeated calls count once. Example: `6822122262122064111`.
    pub client_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses. Example: `7140964208476371111`.
    pub employment_id: String,
    /// Whether the conversion takes effect directly or runs through an approval. Example: `1`.
    pub conversion_mode: ConversionMode,
    /// When the probation really ends or ended. Example: `2022-05-20`.
    pub actual_probation_end_date: Option<String>,
    /// Who started the conversion: HR, the employee or the system. Example: `system`.
    pub submission_type: SubmissionType,
    /// Who starts or started it, by the kind of id that the call uses; empty where the system did. Example: `7140964208476371111`.
    pub initiator_id: Option<String>,
    /// Remarks; needed where the conversion takes effect directly. Example: `符合预期`.
    pub notes: Option<String>,
    /// What the employee says about the own work. Example: `符合预期`.
    pub self_review: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<CustomFieldData>>,
}

crate::request_builder!(SubmitProbation {
    employment_id(impl Into<String>).into(), conversion_mode(impl Into<ConversionMode>).into(),
    submission_type(impl Into<SubmissionType>).into();
    client_token(impl Into<String>).into(),
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    actual_probation_end_date(impl Into<String>).into(), initiator_id(impl Into<String>).into(),
    notes(impl Into<String>).into(), self_review(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<CustomFieldData>>).into_iter().map(Into::into).collect()
});
crate::request!(SubmitProbation -> SubmitProbationResponse, SubmitProbationError {
    "corehr.v2.probation.submit", POST "/open-apis/corehr/v2/probation/submit", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:probation:write"], LIMITS = [100 in 60];
    Query client_token "client_token", Query user_id_type "user_id_type",
    Body employment_id "employment_id", Body conversion_mode "conversion_mode",
    Body actual_probation_end_date "actual_probation_end_date",
    Body submission_type "submission_type", Body initiator_id "initiator_id", Body notes "notes",
    Body self_review "self_review", Body custom_fields "custom_fields"
});

/// What `corehr.v2.probation.submit` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitProbationResponse {
    /// The probation.
    pub probation_info: Option<ProbationInfoForSubmit>,
}

crate::object!(SubmitProbationResponse { probation_info "probation_info" });

/// What `corehr.v2.probation.submit` answers with when it fails.
pub type SubmitProbationError = crate::GatewayError;

/// Withdraws the conversion that was started for an employee on probation.
///
/// [`POST /open-apis/corehr/v2/probation/withdraw`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/withdraw>) gives [`WithdrawProbationResponse`] or fails with [`WithdrawProbationError`].
///
/// Token: tenant. Scopes, any one of: `corehr:probation:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(WithdrawProbation::new(employment_id)).await?;
/// ```
#[doc(alias("corehr.v2.probation.withdraw", "/open-apis/corehr/v2/probation/withdraw"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct WithdrawProbation {
    /// A text of your own that makes repeated calls count once. Example: `6822122262122064111`.
    pub client_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses. Example: `7140964208476371111`.
    pub employment_id: String,
}

crate::request_builder!(WithdrawProbation {
    employment_id(impl Into<String>).into();
    client_token(impl Into<String>).into(), user_id_type(impl Into<ApprovalGroupsUserIdType>).into()
});
crate::request!(WithdrawProbation -> WithdrawProbationResponse, WithdrawProbationError {
    "corehr.v2.probation.withdraw", POST "/open-apis/corehr/v2/probation/withdraw", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:probation:write"], LIMITS = [100 in 60];
    Query client_token "client_token", Query user_id_type "user_id_type",
    Body employment_id "employment_id"
});

/// What `corehr.v2.probation.withdraw` answers with.
pub type WithdrawProbationResponse = crate::Empty;

/// What `corehr.v2.probation.withdraw` answers with when it fails.
pub type WithdrawProbationError = crate::GatewayError;
