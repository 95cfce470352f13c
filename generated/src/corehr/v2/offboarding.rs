// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `offboarding`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Changes an offboarding, such as its date, reasons, times of approval or custom fields except attachments, within the app's data permissions.
///
/// [`POST /open-apis/corehr/v2/offboardings/edit`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/edit>) gives [`EditOffboardingResponse`] or fails with [`EditOffboardingError`].
///
/// Token: tenant. Scopes, any one of: `corehr:offboarding.update:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a second.
///
/// ```ignore
/// let response = client.send(EditOffboarding::new(offboarding_id, update_data)).await?;
/// ```
#[doc(alias("corehr.v2.offboarding.edit", "/open-apis/corehr/v2/offboardings/edit"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct EditOffboarding {
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// The offboarding. Example: `7095671727698478604`.
    pub offboarding_id: String,
    /// Who does it. Example: `6982509313466189341`.
    pub operator_id: Option<String>,
    /// The fields to change, with their new values. Length: 0 to 10000.
    pub update_data: Vec<ObjectFieldData>,
}

crate::request_builder!(EditOffboarding {
    offboarding_id(impl Into<String>).into(),
    update_data(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(), operator_id(impl Into<String>).into()
});
crate::request!(EditOffboarding -> EditOffboardingResponse, EditOffboardingError {
    "corehr.v2.offboarding.edit", POST "/open-apis/corehr/v2/offboardings/edit", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:offboarding.update:write"], LIMITS = [20 in 1];
    Query user_id_type "user_id_type", Body offboarding_id "offboarding_id",
    Body operator_id "operator_id", Body update_data "update_data"
});

/// What `corehr.v2.offboarding.edit` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditOffboardingResponse {
    /// The fields that were changed, with their new values.
    pub data: Vec<ObjectFieldData>,
}

crate::object!(EditOffboardingResponse { data "data" });

/// What `corehr.v2.offboarding.edit` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EditOffboardingError {
    /// `1160102` (HTTP 400): parameter is illegal
    ///
    /// The request could not be read, a parameter is not valid, or the system failed. Check the JSON and the parameters.
    ParametersWrongOrSystemError,
    /// `1160103` (HTTP 400): general internal server error code
    ///
    /// The request id was used before, a permission is missing, or the server failed. Use a new id, or check the app's permissions.
    AuthenticationFailed,
    /// `1160200` (HTTP 400): has approving transform
    ///
    /// The employee is missing, or has a transfer under approval. Fill in `employment_id`, or finish or withdraw the transfer first.
    HasApprovingTransform,
    /// `1160203` (HTTP 400): no current contract
    ///
    /// No contract is in effect on the day of leaving, or the employee's department is out of use. Check the contracts, or move the employee first.
    NoCurrentContract,
    /// `1160204` (HTTP 400): has future contract
    ///
    /// A contract begins after the day of leaving, or the offboarding is being revoked at the same time. Check the contracts, or try again later.
    HasFutureContract,
    /// `1160205` (HTTP 400): contract has actual end date
    ///
    /// The contract already has an end, or the offboarding is being changed. Check the contract or the state of the offboarding.
    ContractHasActualEndDate,
    /// `1160300` (HTTP 400): the department has been disable on the date of offboarding
    DepartmentDisableDateOffboarding,
    /// `1160304` (HTTP 400): company id not found
    ///
    /// The company does not exist. Check the company that was filled in.
    CompanyIdNotFound,
    /// `1160601` (HTTP 400): offboarding is earlier than onboarding
    ///
    /// Nothing changes with the transfer, or the employee leaves before joining. Change at least one field, or correct the dates.
    OffboardingIsEarlierThanOnboarding,
    /// `1160602` (HTTP 400): offboarding is earlier than probation
    ///
    /// The employee leaves before the probation ends. Choose another day, or withdraw the conversion first.
    OffboardingIsEarlierThanProbation,
    /// `1160603` (HTTP 400): offboarding is earlier than transform
    ///
    /// The employee leaves before a transfer takes effect. Choose another day, or withdraw the transfer first.
    OffboardingIsEarlierThanTransform,
    /// `1160604` (HTTP 400): reason explanation length exceed maximum
    ///
    /// The explanation of the reason is longer than 6,000 characters. Shorten it.
    ReasonExplanationLengthExceedMaximum,
    /// `1160607` (HTTP 400): offboarding is earlier than contract start date
    OffboardingEarlierThanContractStartDate,
    /// `1160608` (HTTP 400): offboarding is later than contract end date
    OffboardingLaterThanContractEndDate,
    /// `1160610` (HTTP 400): has no permission to edit this offboarding
    NoPermissionEditOffboarding,
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
    /// `1160623` (HTTP 400): not allowed to edit this offboarding
    NotAllowedToEditThisOffboarding,
    /// `1160624` (HTTP 400): operator does not exist
    ///
    /// The operator does not exist. Check the id.
    OperatorDoesNotExist,
    /// `1160625` (HTTP 400): offboarding does not exist
    OffboardingDoesNotExist,
    /// `1160630` (HTTP 400): invalid number value
    InvalidNumberValue,
    /// `1160631` (HTTP 400): employee is not exist or has offboarded
    ///
    /// The employee does not exist or has left. Check the id; the employee must be active.
    EmployeeNotExistOffboarded,
    /// `1160636` (HTTP 400): custom employment does not exist
    CustomEmploymentDoesNotExist,
    /// `1160637` (HTTP 400): not support edit attachment
    NotSupportAttachmentField,
    /// `1160638` (HTTP 400): invalid date time value
    InvalidDateTimeValue,
    /// `1160639` (HTTP 400): invalid bool value
    InvalidBoolValue,
    /// `1160700` (HTTP 400): non compete agreement field value is illegal
    ///
    /// What it means depends on the call: the data before the transfer is not current, the noncompete data is not valid, or the offboarding process is missing. Read the message.
    NonCompeteAgreementFieldValueIllegal,
    /// `1160710` (HTTP 400): invalid block list
    ///
    /// The data for the block list is not valid, or the job and the job level do not fit. Give `block_reason` only with `add_block_list`, or check the level.
    InvalidBlockList,
    /// `1161000` (HTTP 400): unknown error
    ///
    /// The system failed, or the reorganization does not exist. Try again, or check the id.
    SystemError,
    /// `1161001` (HTTP 400): The current offboarding record is under modification approval; it cannot be edited.
    ///
    /// What it means depends on the call: a parameter or the job level is not valid, or the record is under approval or already handled. Read the message.
    InvalidParamOrJobLevel,
    /// `1161002` (HTTP 400): The current offboarding record is under withdrawal approval; it cannot be edited.
    ///
    /// What it means depends on the call: a parameter or the job family is not valid, a permission is missing, or the record is under approval. Read the message.
    InvalidParamOrJobFamily,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(EditOffboardingError: CODES {
    ParametersWrongOrSystemError = 1160102 + 3, AuthenticationFailed = 1160103 + 2,
    HasApprovingTransform = 1160200, NoCurrentContract = 1160203, HasFutureContract = 1160204 + 1,
    ContractHasActualEndDate = 1160205 + 1, DepartmentDisableDateOffboarding = 1160300,
    CompanyIdNotFound = 1160304, OffboardingIsEarlierThanOnboarding = 1160601,
    OffboardingIsEarlierThanProbation = 1160602, OffboardingIsEarlierThanTransform = 1160603,
    ReasonExplanationLengthExceedMaximum = 1160604,
    OffboardingEarlierThanContractStartDate = 1160607,
    OffboardingLaterThanContractEndDate = 1160608, NoPermissionEditOffboarding = 1160610,
    HyperlinkFieldFormatIsIllegal = 1160617, TextFieldExceedsMaximumLimit = 1160618,
    EnumValueEnumFieldInvalid = 1160619, NotAllowedToEditThisOffboarding = 1160623,
    OperatorDoesNotExist = 1160624, OffboardingDoesNotExist = 1160625, InvalidNumberValue = 1160630,
    EmployeeNotExistOffboarded = 1160631, CustomEmploymentDoesNotExist = 1160636,
    NotSupportAttachmentField = 1160637 + 1, InvalidDateTimeValue = 1160638,
    InvalidBoolValue = 1160639, NonCompeteAgreementFieldValueIllegal = 1160700,
    InvalidBlockList = 1160710 + 1, SystemError = 1161000 + 3, InvalidParamOrJobLevel = 1161001,
    InvalidParamOrJobFamily = 1161002 + 1
});

/// Revokes an offboarding, within the app's data permissions.
///
/// [`POST /open-apis/corehr/v2/offboardings/revoke`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/revoke>) gives [`RevokeOffboardingResponse`] or fails with [`RevokeOffboardingError`].
///
/// Token: tenant. Scopes, any one of: `corehr:offboarding.revoke:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a second.
///
/// ```ignore
/// let response = client.send(RevokeOffboarding::new(offboarding_id)).await?;
/// ```
#[doc(alias("corehr.v2.offboarding.revoke", "/open-apis/corehr/v2/offboardings/revoke"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct RevokeOffboarding {
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// The offboarding. Example: `7095671727698478604`.
    pub offboarding_id: String,
    /// Who does it. Example: `6982509313466189341`.
    pub operator_id: Option<String>,
}

crate::request_builder!(RevokeOffboarding {
    offboarding_id(impl Into<String>).into();
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(), operator_id(impl Into<String>).into()
});
crate::request!(RevokeOffboarding -> RevokeOffboardingResponse, RevokeOffboardingError {
    "corehr.v2.offboarding.revoke", POST "/open-apis/corehr/v2/offboardings/revoke", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:offboarding.revoke:write"], LIMITS = [20 in 1];
    Query user_id_type "user_id_type", Body offboarding_id "offboarding_id",
    Body operator_id "operator_id"
});

/// What `corehr.v2.offboarding.revoke` answers with.
pub type RevokeOffboardingResponse = crate::Empty;

/// What `corehr.v2.offboarding.revoke` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RevokeOffboardingError {
    /// `1160101` (HTTP 400): unknown error
    ///
    /// The request could not be written or has a parameter that is not valid. Compare it with the fields of the call.
    IllegalParameter,
    /// `1160102` (HTTP 400): parameter is illegal
    ///
    /// The request could not be read, a parameter is not valid, or the system failed. Check the JSON and the parameters.
    ParametersWrongOrSystemError,
    /// `1160103` (HTTP 400): general internal server error code
    ///
    /// The request id was used before, a permission is missing, or the server failed. Use a new id, or check the app's permissions.
    AuthenticationFailed,
    /// `1160201` (HTTP 400): offboarding is not exist
    ///
    /// The employee has an offboarding that is under approval or waiting, or the offboarding does not exist. Withdraw it first, or check `offboarding_id`.
    HasApprovingOffboarding,
    /// `1160202` (HTTP 400): offboarding has been withdrawn
    OffboardingHasBeenWithdrawn,
    /// `1160203` (HTTP 400): the department has been disable when withdrawn
    ///
    /// No contract is in effect on the day of leaving, or the employee's department is out of use. Check the contracts, or move the employee first.
    NoCurrentContract,
    /// `1160204` (HTTP 400): can not been withrawn in the same time
    ///
    /// A contract begins after the day of leaving, or the offboarding is being revoked at the same time. Check the contracts, or try again later.
    HasFutureContract,
    /// `1160205` (HTTP 400): The current offboarding record is under modification approval; it cannot be withdrawn.
    ///
    /// The contract already has an end, or the offboarding is being changed. Check the contract or the state of the offboarding.
    ContractHasActualEndDate,
    /// `1160206` (HTTP 400): The current offboarding record is under withdrawal approval; it cannot be withdrawn.
    OffboardingRecordUnderWithdrawalApproval,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(RevokeOffboardingError: CODES {
    IllegalParameter = 1160101 + 7, ParametersWrongOrSystemError = 1160102 + 3,
    AuthenticationFailed = 1160103 + 2, HasApprovingOffboarding = 1160201 + 1,
    OffboardingHasBeenWithdrawn = 1160202, NoCurrentContract = 1160203 + 2,
    HasFutureContract = 1160204, ContractHasActualEndDate = 1160205,
    OffboardingRecordUnderWithdrawalApproval = 1160206
});

/// Starts an offboarding, directly or with an approval, within the app's data permissions; custom attachments cannot be set.
///
/// [`POST /open-apis/corehr/v2/offboardings/submit_v2`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/submit_v2>) gives [`SubmitV2OffboardingResponse`] or fails with [`SubmitV2OffboardingError`].
///
/// Token: tenant. Scopes, any one of: `corehr:offboarding.submit:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = SubmitV2Offboarding::new(offboarding_mode).employment_id(employment_id).offboarding_date(offboarding_date).offboarding_reason_unique_identifier(offboarding_reason_unique_identifier);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.offboarding.submit_v2",
        "/open-apis/corehr/v2/offboardings/submit_v2"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SubmitV2Offboarding {
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// Whether the offboarding takes effect directly or runs through an approval. Example: `1`.
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
    /// The custom fields with their values. Length: 0 to 10000.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    /// Whether the Feishu account is kept after the employee leaves. Example: `false`.
    pub retain_account: Option<bool>,
}

crate::request_builder!(named SubmitV2Offboarding {
    offboarding_mode(impl Into<OffboardingMode>).into();
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    employment_id(impl Into<String>).into(), offboarding_date(impl Into<String>).into(),
    offboarding_reason_unique_identifier(impl Into<String>).into(),
    offboarding_reason_explanation(impl Into<String>).into(),
    initiator_id(impl Into<String>).into(), add_block_list(bool),
    block_reason(impl Into<String>).into(), block_reason_explanation(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect(),
    retain_account(bool)
});
crate::request!(SubmitV2Offboarding -> SubmitV2OffboardingResponse, SubmitV2OffboardingError {
    "corehr.v2.offboarding.submit_v2", POST "/open-apis/corehr/v2/offboardings/submit_v2", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:offboarding.submit:write"], LIMITS = [100 in 60],
    NAMED = [employment_id "employment_id", offboarding_date "offboarding_date", offboarding_reason_unique_identifier "offboarding_reason_unique_identifier"];
    Query user_id_type "user_id_type", Body offboarding_mode "offboarding_mode",
    Body employment_id "employment_id", Body offboarding_date "offboarding_date",
    Body offboarding_reason_unique_identifier "offboarding_reason_unique_identifier",
    Body offboarding_reason_explanation "offboarding_reason_explanation",
    Body initiator_id "initiator_id", Body add_block_list "add_block_list",
    Body block_reason "block_reason", Body block_reason_explanation "block_reason_explanation",
    Body custom_fields "custom_fields", Body retain_account "retain_account"
});

/// What `corehr.v2.offboarding.submit_v2` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitV2OffboardingResponse {
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
    /// Whether the Feishu account is kept after the employee leaves.
    pub retain_account: Option<bool>,
}

crate::object!(SubmitV2OffboardingResponse {
    offboarding_id "offboarding_id", employment_id "employment_id",
    offboarding_reason_unique_identifier "offboarding_reason_unique_identifier",
    offboarding_date "offboarding_date",
    offboarding_reason_explanation "offboarding_reason_explanation",
    add_block_list "add_block_list", block_reason "block_reason",
    block_reason_explanation "block_reason_explanation", created_time "created_time",
    retain_account "retain_account"
});

/// What `corehr.v2.offboarding.submit_v2` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SubmitV2OffboardingError {
    /// `1160103` (HTTP 500): general internal server error code
    ///
    /// The request id was used before, a permission is missing, or the server failed. Use a new id, or check the app's permissions.
    AuthenticationFailed,
    /// `1160200` (HTTP 500): has approving transform
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
    /// `1160601` (HTTP 500): offboarding is earlier than onboarding
    ///
    /// Nothing changes with the transfer, or the employee leaves before joining. Change at least one field, or correct the dates.
    OffboardingIsEarlierThanOnboarding,
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
    /// `1160617` (HTTP 500): hyperlink field format is illegal
    ///
    /// The link is malformed. Check the field that holds it.
    HyperlinkFieldFormatIsIllegal,
    /// `1160618` (HTTP 500): text field exceeds maximum limit
    ///
    /// A text is too long: at most 255 characters on one line, 6,000 on several.
    TextFieldExceedsMaximumLimit,
    /// `1160619` (HTTP 500): enum value of the enum field is invalid
    ///
    /// The option does not exist. Use one of the field's options.
    EnumValueEnumFieldInvalid,
    /// `1160621` (HTTP 500): offboarding reason is required
    OffboardingReasonIsRequired,
    /// `1160622` (HTTP 500): offboarding date is required
    OffboardingDateIsRequired,
    /// `1160630` (HTTP 500): invalid number value in custom fields
    InvalidNumberValue,
    /// `1160631` (HTTP 500): employee is not exist or has offboarded
    ///
    /// The employee does not exist or has left. Check the id; the employee must be active.
    EmployeeNotExistOffboarded,
    /// `1160636` (HTTP 500): employee is not exist or has offboarded
    CustomEmploymentDoesNotExist,
    /// `1160637` (HTTP 500): not support attachment field
    NotSupportAttachmentField,
    /// `1160638` (HTTP 500): invalid date value in custom fields
    InvalidDateTimeValue,
    /// `1160639` (HTTP 500): invalid bool value in custom fields
    InvalidBoolValue,
    /// `1160700` (HTTP 500): offboarding process not exist
    ///
    /// What it means depends on the call: the data before the transfer is not current, the noncompete data is not valid, or the offboarding process is missing. Read the message.
    NonCompeteAgreementFieldValueIllegal,
    /// `1160701` (HTTP 500): offboarding process is disable
    ///
    /// The offboarding process is not in use, or the job does not exist on the effective date. Set up the process, or check the job.
    JobDoesntExistOnEffectiveDate,
    /// `1160702` (HTTP 500): offboarding process has not active version
    ///
    /// The offboarding process has no version in use, or the job goes out of use. Set up the process, or check the job.
    JobWillBeDeactivatedAfterEffective,
    /// `1160710` (HTTP 400): invalid block list
    ///
    /// The data for the block list is not valid, or the job and the job level do not fit. Give `block_reason` only with `add_block_list`, or check the level.
    InvalidBlockList,
    /// `1161000` (HTTP 500): unknown error
    ///
    /// The system failed, or the reorganization does not exist. Try again, or check the id.
    SystemError,
    /// `1161002` (HTTP 200): you need to apply permission
    ///
    /// What it means depends on the call: a parameter or the job family is not valid, a permission is missing, or the record is under approval. Read the message.
    InvalidParamOrJobFamily,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SubmitV2OffboardingError: CODES {
    AuthenticationFailed = 1160103 + 3, HasApprovingTransform = 1160200 + 1,
    HasApprovingOffboarding = 1160201, NoCurrentContract = 1160203 + 1,
    HasFutureContract = 1160204 + 2, ContractHasActualEndDate = 1160205 + 2,
    HasOffboardingRecord = 1160210, OffboardingIsEarlierThanOnboarding = 1160601 + 1,
    OffboardingIsEarlierThanProbation = 1160602 + 1,
    OffboardingIsEarlierThanTransform = 1160603 + 1, ReasonExplanationLengthExceedMaximum = 1160604,
    NoValidJobData = 1160616, HyperlinkFieldFormatIsIllegal = 1160617 + 1,
    TextFieldExceedsMaximumLimit = 1160618 + 1, EnumValueEnumFieldInvalid = 1160619 + 1,
    OffboardingReasonIsRequired = 1160621, OffboardingDateIsRequired = 1160622,
    InvalidNumberValue = 1160630 + 1, EmployeeNotExistOffboarded = 1160631 + 1,
    CustomEmploymentDoesNotExist = 1160636 + 1, NotSupportAttachmentField = 1160637,
    InvalidDateTimeValue = 1160638 + 1, InvalidBoolValue = 1160639 + 1,
    NonCompeteAgreementFieldValueIllegal = 1160700 + 1, JobDoesntExistOnEffectiveDate = 1160701 + 1,
    JobWillBeDeactivatedAfterEffective = 1160702 + 1, InvalidBlockList = 1160710 + 1,
    SystemError = 1161000 + 4, InvalidParamOrJobFamily = 1161002 + 4
});
