// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `offboarding`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the reasons for leaving that the tenant has set up, with the keys that other calls use for them.
///
/// [`POST /open-apis/corehr/v1/offboardings/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/offboarding/query>) gives [`QueryOffboardingResponse`] or fails with [`QueryOffboardingError`].
///
/// Token: tenant. Scopes, any one of: `corehr:common_data.preset_data:read`, `corehr:corehr:readonly`, `corehr:corehr`, `corehr:common_data.preset_data:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(QueryOffboarding::new()).await?;
/// ```
#[doc(alias("corehr.v1.offboarding.query", "/open-apis/corehr/v1/offboardings/query"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryOffboarding {
    /// Whether reasons in use or out of use are returned; all where left out. Example: `true`.
    pub active: Option<bool>,
    /// The reason for leaving, by its key. Example: `["offboarding_reason_unique_identifier"]`.
    pub offboarding_reason_unique_identifier: Option<Vec<String>>,
}

crate::request_builder!(QueryOffboarding {
    active(bool),
    offboarding_reason_unique_identifier(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(QueryOffboarding -> QueryOffboardingResponse, QueryOffboardingError {
    "corehr.v1.offboarding.query", POST "/open-apis/corehr/v1/offboardings/query", [Tenant],
    read_value Data, Json,
    SCOPES = ["corehr:common_data.preset_data:read", "corehr:corehr:readonly", "corehr:corehr", "corehr:common_data.preset_data:write"],
    LIMITS = [100 in 60];
    Body active "active",
    Body offboarding_reason_unique_identifier "offboarding_reason_unique_identifier"
});

/// What `corehr.v1.offboarding.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOffboardingResponse {
    /// The items that were found.
    pub items: Vec<OffboardingReason>,
}

crate::object!(QueryOffboardingResponse { items "items" });

/// What `corehr.v1.offboarding.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryOffboardingError {
    /// `1160103` (HTTP 500): general internal server error code
    ///
    /// The request id was used before, a permission is missing, or the server failed. Use a new id, or check the app's permissions.
    AuthenticationFailed,
    /// `1160201` (HTTP 500): has approving offboarding
    ///
    /// The employee has an offboarding that is under approval or waiting, or the offboarding does not exist. Withdraw it first, or check `offboarding_id`.
    HasApprovingOffboarding,
    /// `1160203` (HTTP 500): no current contract
    ///
    /// No contract is in effect on the day of leaving, or the employee's department is out of use. Check the contracts, or move the employee first.
    NoCurrentContract,
    /// `1160204` (HTTP 500): has future contract
    ///
    /// A contract begins after the day of leaving, or the offboarding is being revoked at the same time. Check the contracts, or try again later.
    HasFutureContract,
    /// `1160205` (HTTP 500): contract has actual end date
    ///
    /// The contract already has an end, or the offboarding is being changed. Check the contract or the state of the offboarding.
    ContractHasActualEndDate,
    /// `1160210` (HTTP 500): has offboarding record
    ///
    /// The employee has an offboarding that is under approval or waiting. Withdraw it first.
    HasOffboardingRecord,
    /// `1160602` (HTTP 500): offboarding is earlier than probation
    ///
    /// The employee leaves before the probation ends. Choose another day, or withdraw the conversion first.
    OffboardingIsEarlierThanProbation,
    /// `1160603` (HTTP 500): offboarding is earlier than transform
    ///
    /// The employee leaves before a transfer takes effect. Choose another day, or withdraw the transfer first.
    OffboardingIsEarlierThanTransform,
    /// `1160604` (HTTP 400): reason explanation length exceed maximum
    ///
    /// The explanation of the reason is longer than 6,000 characters. Shorten it.
    ReasonExplanationLengthExceedMaximum,
    /// `1160616` (HTTP 500): no valid job data
    ///
    /// The employee has no valid job record. Check the job records.
    NoValidJobData,
    /// `1161000` (HTTP 500): unknown error
    ///
    /// The system failed, or the reorganization does not exist. Try again, or check the id.
    SystemError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryOffboardingError: CODES {
    AuthenticationFailed = 1160103 + 1, HasApprovingOffboarding = 1160201 + 1,
    NoCurrentContract = 1160203, HasFutureContract = 1160204, ContractHasActualEndDate = 1160205,
    HasOffboardingRecord = 1160210, OffboardingIsEarlierThanProbation = 1160602,
    OffboardingIsEarlierThanTransform = 1160603, ReasonExplanationLengthExceedMaximum = 1160604,
    NoValidJobData = 1160616, SystemError = 1161000
});

/// Finds offboardings by employee, state, reasons and dates, within the app's data permissions.
///
/// [`POST /open-apis/corehr/v1/offboardings/search`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/offboarding/search>) gives [`SearchOffboardingResponse`] or fails with [`SearchOffboardingError`].
///
/// Token: tenant. Scopes, any one of: `corehr:offboarding:read`, `corehr:offboarding:write`. Scopes for some fields: `corehr:employment.offboarding_reason:read`, `corehr:offboarding.custom_field:read`, `corehr:offboarding.block_list:read`, `corehr:offboarding.block_list:write`, `contact:user.employee_id:readonly`, `corehr:offboarding.last_attendance_date:read`, `corehr:offboarding.noncompete_agreement:read`, `corehr:offboarding.retain_account:read`, `corehr:offboarding.retain_account:write`, `corehr:offboarding.signature:read`, `corehr:offboarding.social_insurance:read`. Rate limit: 100 a minute.
///
/// ```ignore
/// let mut items = client.list(SearchOffboarding::new(page_size)).items();
/// ```
#[doc(alias("corehr.v1.offboarding.search", "/open-apis/corehr/v1/offboardings/search"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchOffboarding {
    /// How many items a page holds at most. Range: `1` to `100`. Example: `100`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `6891251722631890445`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AssignedUserUserIdType>,
    /// The employments, by the kind of id that the call uses. Example: `["7140964208476371111"]`.
    pub employment_ids: Option<Vec<String>>,
    /// From when on approvals were started, in seconds since 1970; needs the end. Example: `1672578336`.
    pub apply_initiating_time_start: Option<String>,
    /// Until when approvals were started, in seconds since 1970; needs the start. Example: `1674133537`.
    pub apply_initiating_time_end: Option<String>,
    /// From when on approvals ended, in seconds since 1970; needs the end. Example: `1641007353`.
    pub apply_finished_time_start: Option<String>,
    /// Until when approvals ended, in seconds since 1970; needs the start. Example: `1641007353`.
    pub apply_finished_time_end: Option<String>,
    /// The first of the days on which employees wish to leave; needs the end. Example: `2022-01-01`.
    pub expected_offboarding_date_start: Option<String>,
    /// The last of the days on which employees wish to leave; needs the start. Example: `2022-01-01`.
    pub expected_offboarding_date_end: Option<String>,
    /// The first of the days on which employees leave; needs the end. Example: `2022-01-01`.
    pub offboarding_date_start: Option<String>,
    /// The last of the days on which employees leave; needs the start. Example: `2022-01-01`.
    pub offboarding_date_end: Option<String>,
    /// The states that are returned. Length: at most 10. Example: `["Approving"]`.
    pub statuses: Option<Vec<OffboardingStatus>>,
    /// The reasons for leaving; those below them are not included. Example: `["voluntary"]`. Needs a scope: `corehr:employment.offboarding_reason.search:read`.
    pub reasons: Option<Vec<String>>,
    /// The reasons for leaving as employees give them; those below them are not included. Example: `["voluntary"]`. Needs a scope: `corehr:employment.offboarding_reason.search:read`.
    pub employee_reasons: Option<Vec<String>>,
}

crate::request_builder!(SearchOffboarding {
    page_size(i64);
    page_token(impl Into<String>).into(), user_id_type(impl Into<AssignedUserUserIdType>).into(),
    employment_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    apply_initiating_time_start(impl Into<String>).into(),
    apply_initiating_time_end(impl Into<String>).into(),
    apply_finished_time_start(impl Into<String>).into(),
    apply_finished_time_end(impl Into<String>).into(),
    expected_offboarding_date_start(impl Into<String>).into(),
    expected_offboarding_date_end(impl Into<String>).into(),
    offboarding_date_start(impl Into<String>).into(),
    offboarding_date_end(impl Into<String>).into(),
    statuses(impl IntoIterator<Item = impl Into<OffboardingStatus>>).into_iter().map(Into::into).collect(),
    reasons(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    employee_reasons(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(SearchOffboarding -> SearchOffboardingResponse, SearchOffboardingError {
    "corehr.v1.offboarding.search", POST "/open-apis/corehr/v1/offboardings/search", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:offboarding:read", "corehr:offboarding:write"],
    LIMITS = [100 in 60];
    Query page_size "page_size", Query page_token "page_token", Query user_id_type "user_id_type",
    Body employment_ids "employment_ids",
    Body apply_initiating_time_start "apply_initiating_time_start",
    Body apply_initiating_time_end "apply_initiating_time_end",
    Body apply_finished_time_start "apply_finished_time_start",
    Body apply_finished_time_end "apply_finished_time_end",
    Body expected_offboarding_date_start "expected_offboarding_date_start",
    Body expected_offboarding_date_end "expected_offboarding_date_end",
    Body offboarding_date_start "offboarding_date_start",
    Body offboarding_date_end "offboarding_date_end", Body statuses "statuses",
    Body reasons "reasons", Body employee_reasons "employee_reasons"
});
crate::paged!(SearchOffboarding: Offboarding {
    page_token, page_size;
    page_token, has_more, items
});

/// What `corehr.v1.offboarding.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchOffboardingResponse {
    /// The items that were found.
    pub items: Vec<Offboarding>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(SearchOffboardingResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `corehr.v1.offboarding.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchOffboardingError {
    /// `1160102` (HTTP 400): Param is invalid
    ///
    /// The request could not be read, a parameter is not valid, or the system failed. Check the JSON and the parameters.
    ParametersWrongOrSystemError,
    /// `1160103` (HTTP 400): No permission on param
    ///
    /// The request id was used before, a permission is missing, or the server failed. Use a new id, or check the app's permissions.
    AuthenticationFailed,
    /// `1160104` (HTTP 400): Missing query parametert
    ///
    /// A custom field is malformed, a parameter is missing, a record does not exist, or a permission is missing. Read the message and correct the request.
    NoPermissionForIds,
    /// `1160999` (HTTP 400): general internal server error code
    ///
    /// An unknown error occurred. Contact support if it persists.
    UnknownError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SearchOffboardingError: CODES {
    ParametersWrongOrSystemError = 1160102, AuthenticationFailed = 1160103,
    NoPermissionForIds = 1160104, UnknownError = 1160999
});

/// Starts an offboarding without approval and without checking the app's data permissions: any employee of the tenant.
///
/// [`POST /open-apis/corehr/v1/offboardings/submit`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/offboarding/submit>) gives [`SubmitOffboardingResponse`] or fails with [`SubmitOffboardingError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant. Scopes, any one of: `corehr:corehr`, `corehr:offboarding:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = SubmitOffboarding::new().employment_id(employment_id).offboarding_date(offboarding_date).offboarding_reason_unique_identifier(offboarding_reason_unique_identifier);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("corehr.v1.offboarding.submit", "/open-apis/corehr/v1/offboardings/submit"))]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SubmitOffboarding {
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AssignedUserUserIdType>,
    /// Whether the offboarding takes effect directly or runs through an approval. Example: `1`.
    ///
    /// Set by `new`, since no other value is documented.
    pub offboarding_mode: OffboardingMode,
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses. Example: `6982509313466189342`.
    ///
    /// Required.
    pub employment_id: Option<String>,
    /// The day on which the employee leaves. Example: `2022-05-18`.
    ///
    /// Required.
    pub offboarding_date: Option<String>,
    /// The reason for leaving, by its key. Example: `reason_for_offboarding_option8`.
    ///
    /// Required.
    pub offboarding_reason_unique_identifier: Option<String>,
    /// The explanation of the reason for leaving. Example: `离职原因说明`.
    pub offboarding_reason_explanation: Option<String>,
    /// Who starts or started it, by the kind of id that the call uses; empty where the system did. Example: `6982509313466189341`.
    pub initiator_id: Option<String>,
    /// Whether the employee is put on the block list, so as not to be hired again. Example: `false`.
    pub add_block_list: Option<bool>,
    /// Why the employee is put on the block list. Example: `红线`.
    pub block_reason: Option<String>,
    /// The explanation of why the employee is put on the block list. Example: `xx 年 xx 月 xx 日因 xx 原因红线`.
    pub block_reason_explanation: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
}

crate::request_builder!(named SubmitOffboarding {
    user_id_type(impl Into<AssignedUserUserIdType>).into(), employment_id(impl Into<String>).into(),
    offboarding_date(impl Into<String>).into(),
    offboarding_reason_unique_identifier(impl Into<String>).into(),
    offboarding_reason_explanation(impl Into<String>).into(),
    initiator_id(impl Into<String>).into(), add_block_list(bool),
    block_reason(impl Into<String>).into(), block_reason_explanation(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect();
    offboarding_mode = OffboardingMode::Direct
});
crate::request!(SubmitOffboarding -> SubmitOffboardingResponse, SubmitOffboardingError {
    "corehr.v1.offboarding.submit", POST "/open-apis/corehr/v1/offboardings/submit", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:corehr", "corehr:offboarding:write"],
    LIMITS = [100 in 60],
    NAMED = [employment_id "employment_id", offboarding_date "offboarding_date", offboarding_reason_unique_identifier "offboarding_reason_unique_identifier"];
    Query user_id_type "user_id_type", Body offboarding_mode "offboarding_mode",
    Body employment_id "employment_id", Body offboarding_date "offboarding_date",
    Body offboarding_reason_unique_identifier "offboarding_reason_unique_identifier",
    Body offboarding_reason_explanation "offboarding_reason_explanation",
    Body initiator_id "initiator_id", Body add_block_list "add_block_list",
    Body block_reason "block_reason", Body block_reason_explanation "block_reason_explanation",
    Body custom_fields "custom_fields"
});

/// What `corehr.v1.offboarding.submit` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitOffboardingResponse {
    /// The offboarding.
    pub offboarding_id: Option<String>,
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses.
    pub employment_id: Option<String>,
    /// The reason for leaving, by its key.
    pub offboarding_reason_unique_identifier: Option<String>,
    /// The day on which the employee leaves.
    pub offboarding_date: Option<String>,
    /// The explanation of the reason for leaving.
    pub offboarding_reason_explanation: Option<String>,
    /// Whether the employee is put on the block list, so as not to be hired again.
    pub add_block_list: Option<bool>,
    /// Why the employee is put on the block list.
    pub block_reason: Option<String>,
    /// The explanation of why the employee is put on the block list.
    pub block_reason_explanation: Option<String>,
    /// When it was created.
    pub created_time: Option<String>,
}

crate::object!(SubmitOffboardingResponse {
    offboarding_id "offboarding_id", employment_id "employment_id",
    offboarding_reason_unique_identifier "offboarding_reason_unique_identifier",
    offboarding_date "offboarding_date",
    offboarding_reason_explanation "offboarding_reason_explanation",
    add_block_list "add_block_list", block_reason "block_reason",
    block_reason_explanation "block_reason_explanation", created_time "created_time"
});

/// What `corehr.v1.offboarding.submit` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SubmitOffboardingError {
    /// `1160103` (HTTP 500): general internal server error code
    ///
    /// The request id was used before, a permission is missing, or the server failed. Use a new id, or check the app's permissions.
    AuthenticationFailed,
    /// `1160200` (HTTP 400): has approving transform
    ///
    /// The employee is missing, or has a transfer under approval. Fill in `employment_id`, or finish or withdraw the transfer first.
    HasApprovingTransform,
    /// `1160201` (HTTP 500): has approving offboarding
    ///
    /// The employee has an offboarding that is under approval or waiting, or the offboarding does not exist. Withdraw it first, or check `offboarding_id`.
    HasApprovingOffboarding,
    /// `1160203` (HTTP 500): no current contract
    ///
    /// No contract is in effect on the day of leaving, or the employee's department is out of use. Check the contracts, or move the employee first.
    NoCurrentContract,
    /// `1160204` (HTTP 500): has future contract
    ///
    /// A contract begins after the day of leaving, or the offboarding is being revoked at the same time. Check the contracts, or try again later.
    HasFutureContract,
    /// `1160205` (HTTP 500): contract has actual end date
    ///
    /// The contract already has an end, or the offboarding is being changed. Check the contract or the state of the offboarding.
    ContractHasActualEndDate,
    /// `1160210` (HTTP 500): has offboarding record
    ///
    /// The employee has an offboarding that is under approval or waiting. Withdraw it first.
    HasOffboardingRecord,
    /// `1160601` (HTTP 400): offboarding is earlier than onboarding
    ///
    /// Nothing changes with the transfer, or the employee leaves before joining. Change at least one field, or correct the dates.
    LeastFillOneFieldTransformInformation1160601,
    /// `1160602` (HTTP 500): offboarding is earlier than probation
    ///
    /// The employee leaves before the probation ends. Choose another day, or withdraw the conversion first.
    OffboardingIsEarlierThanProbation,
    /// `1160603` (HTTP 500): offboarding is earlier than transform
    ///
    /// The employee leaves before a transfer takes effect. Choose another day, or withdraw the transfer first.
    OffboardingIsEarlierThanTransform,
    /// `1160604` (HTTP 400): reason explanation length exceed maximum
    ///
    /// The explanation of the reason is longer than 6,000 characters. Shorten it.
    ReasonExplanationLengthExceedMaximum,
    /// `1160616` (HTTP 500): no valid job data
    ///
    /// The employee has no valid job record. Check the job records.
    NoValidJobData,
    /// `1160617` (HTTP 400): hyperlink field format is illegal
    ///
    /// The link is malformed. Check the field that holds it.
    HyperlinkFieldFormatIsIllegal,
    /// `1160618` (HTTP 400): text field exceeds maximum limit
    ///
    /// A text is too long: at most 255 characters on one line, 6,000 on several.
    TextFieldExceedsMaximumLimit,
    /// `1160619` (HTTP 400): enum value of the enum field is invalid
    ///
    /// The option does not exist. Use one of the field's options.
    EnumValueEnumFieldInvalid,
    /// `1160621` (HTTP 400): offboarding reason is required
    OffboardingReasonIsRequired,
    /// `1160622` (HTTP 400): offboarding date is required
    OffboardingDateIsRequired,
    /// `1160631` (HTTP 400): employee is not exist or has offboarded
    ///
    /// The employee does not exist or has left. Check the id; the employee must be active.
    EmployeeNotExistOffboarded,
    /// `1160710` (HTTP 400): invalid block list
    ///
    /// The data for the block list is not valid, or the job and the job level do not fit. Give `block_reason` only with `add_block_list`, or check the level.
    InvalidBlockList,
    /// `1161000` (HTTP 500): unknown error
    ///
    /// The system failed, or the reorganization does not exist. Try again, or check the id.
    SystemError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SubmitOffboardingError: CODES {
    AuthenticationFailed = 1160103 + 1, HasApprovingTransform = 1160200 + 1,
    HasApprovingOffboarding = 1160201 + 1, NoCurrentContract = 1160203, HasFutureContract = 1160204,
    ContractHasActualEndDate = 1160205, HasOffboardingRecord = 1160210,
    LeastFillOneFieldTransformInformation1160601 = 1160601 + 1,
    OffboardingIsEarlierThanProbation = 1160602, OffboardingIsEarlierThanTransform = 1160603,
    ReasonExplanationLengthExceedMaximum = 1160604, NoValidJobData = 1160616,
    HyperlinkFieldFormatIsIllegal = 1160617, TextFieldExceedsMaximumLimit = 1160618,
    EnumValueEnumFieldInvalid = 1160619, OffboardingReasonIsRequired = 1160621,
    OffboardingDateIsRequired = 1160622, EmployeeNotExistOffboarded = 1160631,
    InvalidBlockList = 1160710, SystemError = 1161000
});
