// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `leave_granting_record`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Grants leave to an employee, as the page of granting records or an import does; only in the enterprise edition of Feishu People.
///
/// [`POST /open-apis/corehr/v1/leave_granting_records`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave_granting_record/create>) gives [`CreateLeaveGrantingRecordResponse`] or fails with [`CreateLeaveGrantingRecordError`].
///
/// Token: tenant. Scopes, any one of: `corehr:leave_granting_record:write`, `corehr:corehr`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = CreateLeaveGrantingRecord::new(granting_unit, reason).leave_type_id(leave_type_id).employment_id(employment_id).granting_quantity(granting_quantity).effective_date(effective_date);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v1.leave_granting_record.create",
        "/open-apis/corehr/v1/leave_granting_records"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateLeaveGrantingRecord {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AssignedUserUserIdType>,
    /// The type of leave. Example: `7111688079785723436`.
    ///
    /// Required.
    pub leave_type_id: Option<String>,
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses. Example: `6982509313466189342`.
    ///
    /// Required.
    pub employment_id: Option<String>,
    /// How much leave is granted, in the unit of `granting_unit`. Example: `0.5`.
    ///
    /// Required.
    pub granting_quantity: Option<String>,
    /// Whether leave is granted in days or hours. Example: `1`.
    pub granting_unit: GrantingUnit,
    /// From when on the leave can be taken, as `2006-01-02`. Example: `2022-01-01`.
    ///
    /// Required.
    pub effective_date: Option<String>,
    /// Until when the leave can be taken, as `2006-01-02`. Example: `2022-01-01`.
    pub expiration_date: Option<String>,
    /// Whether the granting is prorated: 1 is not, 2 is. Example: `1`.
    pub section_type: Option<i64>,
    /// The reason.
    pub reason: Vec<I18n>,
    /// An id of your own, at most 64 characters; a second granting with the same one is not made. Example: `111`.
    pub external_id: Option<String>,
}

crate::request_builder!(named CreateLeaveGrantingRecord {
    granting_unit(impl Into<GrantingUnit>).into(),
    reason(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<AssignedUserUserIdType>).into(), leave_type_id(impl Into<String>).into(),
    employment_id(impl Into<String>).into(), granting_quantity(impl Into<String>).into(),
    effective_date(impl Into<String>).into(), expiration_date(impl Into<String>).into(),
    section_type(i64), external_id(impl Into<String>).into()
});
crate::request!(CreateLeaveGrantingRecord -> CreateLeaveGrantingRecordResponse, CreateLeaveGrantingRecordError {
    "corehr.v1.leave_granting_record.create", POST "/open-apis/corehr/v1/leave_granting_records",
    [Tenant], read_value Data, Json,
    SCOPES = ["corehr:leave_granting_record:write", "corehr:corehr"],
    LIMITS = [1000 in 60, 50 in 1],
    NAMED = [leave_type_id "leave_type_id", employment_id "employment_id", granting_quantity "granting_quantity", effective_date "effective_date"];
    Query user_id_type "user_id_type", Body leave_type_id "leave_type_id",
    Body employment_id "employment_id", Body granting_quantity "granting_quantity",
    Body granting_unit "granting_unit", Body effective_date "effective_date",
    Body expiration_date "expiration_date", Body section_type "section_type", Body reason "reason",
    Body external_id "external_id"
});

/// What `corehr.v1.leave_granting_record.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLeaveGrantingRecordResponse {
    /// The granting of leave.
    pub leave_granting_record: Option<LeaveGrantingRecord>,
}

crate::object!(CreateLeaveGrantingRecordResponse {
    leave_granting_record "leave_granting_record"
});

/// What `corehr.v1.leave_granting_record.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateLeaveGrantingRecordError {
    /// `1160001` (HTTP 400): No tenant ID
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid,
    /// `1160002` (HTTP 400): Invalid granting unit
    ///
    /// What it means depends on the call: a check failed, a file was not found or a limit was exceeded. Read the message and correct the request.
    FileNotFoundOrRequestInvalid,
    /// `1160003` (HTTP 400): Invalid effective date
    ///
    /// What it means depends on the call: no permission, a deleted record or a wrong date. Read the message; dates are written as `2006-01-02`.
    DataOutdated,
    /// `1160004` (HTTP 400): Invalid granting quantity
    ///
    /// The same request was sent before, or a granting quantity is not a number. Use a new `client_token` for a new request.
    BusinessRuleNotMet,
    /// `1160005` (HTTP 400): Accessed data object not found
    ///
    /// A required parameter is empty, a custom field is malformed, or the object does not exist. Read the message and correct the request.
    BusinessCheckFailed,
    /// `1160006` (HTTP 400): Employment not found
    ///
    /// A required parameter is empty, the employment does not exist, or the headcount would be exceeded. Correct it, or set `force_submit` to exceed the headcount.
    EmptyParamOrHeadcountExceeded,
    /// `1160007` (HTTP 400): Leave plan version not found
    ///
    /// The leave type has no plan version, or the headcount would be exceeded. Set up the plan, or free headcount.
    PlanMissingOrHeadcountExceeded,
    /// `1160008` (HTTP 400): Error occurred while checking if the employee is eligible for the vacation plan
    ///
    /// The employee is not covered by the leave plan, or the same token was sent before. Check whom the plan covers, or use a new token.
    TokenUsedBefore,
    /// `1160009` (HTTP 400): Accrual rule not found
    ///
    /// The page token is malformed, or the leave plan has no rule for granting. Pass `page_token` as it was returned, or check the plan.
    AccrualRuleNotFound,
    /// `1160010` (HTTP 400): Granting record already exists
    ///
    /// `ats_application_id` is not a number of 19 digits, or this leave was granted before; the answer holds the existing record. Do not retry.
    GrantingRecordAlreadyExists,
    /// `1160011` (HTTP 500): Error occurred when getting employment information
    ///
    /// The person seems to have worked here before, or the employment could not be read. Set `rehire` to `no` or name the earlier employment.
    ErrorOccurredGettingEmployment,
    /// `1160012` (HTTP 500): An exception occurs in the database
    ///
    /// The person is already being onboarded, or the database failed. Set `rehire` to `no`, complete the onboarding, or contact support.
    ExceptionOccursInDatabase,
    /// `1160013` (HTTP 500): Error occurred while checking if the employee is eligible for the vacation plan.
    ///
    /// A parameter is not valid, or it could not be checked whether the leave plan covers the employee. Check the parameters.
    ErrorOccurredWhileCheckingIfEmployee,
    /// `1160014` (HTTP 500): Error occurred when calculate accrual record
    ///
    /// The earlier employment is not the person's latest one that ended, or a granting could not be calculated. Check `rehire_employment_id`.
    ErrorOccurredWhenCalculateAccrualRecord,
    /// `1160015` (HTTP 500): Internal error
    ///
    /// Rehiring is not open yet, no approval is running, or an internal error occurred. Contact support if it persists.
    ApprovalsAlreadyFinished,
    /// `1160016` (HTTP 400): Invalid param
    ///
    /// A parameter is not valid, or the node is already finished. Read the message and correct the request.
    InvalidParamOrNodeFinished,
    /// `1160017` (HTTP 400): User not found
    ///
    /// The user was not found, or a permission is missing. Check the user id and apply for the permission.
    UserOrPermissionMissing,
    /// `1160018` (HTTP 500): Invalid leave balance calculate Conf
    ///
    /// The settings for calculating leave balances are not valid, or the app or tenant is missing. Check the settings.
    InvalidLeaveBalanceCalculateConf,
    /// `1160019` (HTTP 500): The calculation result of leave balance is empty
    ///
    /// The shares of the cost centers do not add up to 100, or the leave balance came out empty. Correct the shares.
    CalculationResultLeaveBalanceEmpty,
    /// `1160020` (HTTP 400): When calculating the leave balance, there is no leave plan version that matches the employee
    ///
    /// No version of the leave plan fits the employee. Check whom the plan covers.
    NoMatchingLeavePlanVersion,
    /// `1160021` (HTTP 400): For the leave type that is not granted according to the cycle, balance calculation is not supported
    ///
    /// Balances cannot be calculated for leave that is not granted in cycles, or a parameter is not valid. Check the request.
    LeaveTypeNotGrantedAccordingCycle,
    /// `1160022` (HTTP 400): The data of the leave plan version is invalid
    ///
    /// The leave plan version is not valid, or a parameter is not. Check the settings of the plan and the request.
    DataLeavePlanVersionInvalid,
    /// `1160023` (HTTP 500): Error occurred when calculating the leave balance
    ///
    /// The leave balance could not be calculated, or a permission is missing. Try again later, and check the app's data permissions.
    ErrorOccurredWhenCalculatingLeaveBalance,
    /// `1160024` (HTTP 400): There is a subclass for the leave type, but the subclass ID has not been passed
    ///
    /// The type of leave has subtypes. Pass the id of a subtype as `leave_type_id`.
    SubclassIdNotPassed,
    /// `1160025` (HTTP 400): The granting quantity range is from -9999 to 9999
    ///
    /// A record was not found, or the granted quantity is outside -9999 to 9999. Check the request.
    RecordOrQuantityInvalid,
    /// `1160026` (HTTP 400): The number of decimal places of the granted quantity cannot exceed 6
    ///
    /// The granted quantity has more than 6 decimals. Round it.
    TooManyDecimalPlaces,
    /// `1160027` (HTTP 400): The length of the granting reason cannot exceed 3000
    ///
    /// The reason of the granting is longer than 3,000 characters. Shorten it.
    LengthGrantingReasonCannotExceed3000,
    /// `1160028` (HTTP 500): There is an error in the unit conversion configuration in the granting rule
    ///
    /// The leave plan converts units wrongly. Check the rules for granting in the plan version.
    ThereErrorUnitConversionConfiguration,
    /// `1160029` (HTTP 400): The leave type has been deactivated
    ///
    /// The type of leave is out of use, and nothing can be granted for it. Use another one or enable it.
    LeaveTypeHasBeenDeactivated,
    /// `1160030` (HTTP 400): The length of the granted unique ID cannot exceed 64
    ///
    /// The external id of the granting is longer than 64 characters. Shorten `external_id`.
    UniqueIdTooLong,
    /// `1160031` (HTTP 400): This granting record cannot be edited or deleted
    ///
    /// This granting cannot be changed or deleted. Only those made by hand or by another system can.
    GrantingRecordCannotBeEditedDeleted,
    /// `1160032` (HTTP 400): The expiration time of this granting record is invalid
    ///
    /// The granting expires at a date that is not valid. Correct `expiration_date`.
    ExpirationTimeGrantingRecordInvalid,
    /// `1160033` (HTTP 400): The effective date is after the granting date
    ///
    /// The leave takes effect after it is granted. Correct the effective date.
    EffectiveDateIsAfterGrantingDate,
    /// `1160034` (HTTP 400): The expiration date format is incorrect
    ///
    /// The expiration date is malformed. Write it as `2006-01-02`.
    ExpirationDateFormatIsIncorrect,
    /// `1160035` (HTTP 400): No permission to access the employee data
    ///
    /// The app may not see the data of this employee. Extend its data permissions.
    NoPermissionToAccessEmployeeData,
    /// `1169999` (HTTP 500): Unknown error
    ///
    /// An unknown error occurred. Contact support.
    UnknownError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateLeaveGrantingRecordError: CODES {
    ParamIsInvalid = 1160001, FileNotFoundOrRequestInvalid = 1160002 + 1,
    DataOutdated = 1160003 + 1, BusinessRuleNotMet = 1160004, BusinessCheckFailed = 1160005,
    EmptyParamOrHeadcountExceeded = 1160006, PlanMissingOrHeadcountExceeded = 1160007,
    TokenUsedBefore = 1160008, AccrualRuleNotFound = 1160009, GrantingRecordAlreadyExists = 1160010,
    ErrorOccurredGettingEmployment = 1160011 + 1, ExceptionOccursInDatabase = 1160012,
    ErrorOccurredWhileCheckingIfEmployee = 1160013 + 1,
    ErrorOccurredWhenCalculateAccrualRecord = 1160014, ApprovalsAlreadyFinished = 1160015,
    InvalidParamOrNodeFinished = 1160016 + 1, UserOrPermissionMissing = 1160017,
    InvalidLeaveBalanceCalculateConf = 1160018, CalculationResultLeaveBalanceEmpty = 1160019,
    NoMatchingLeavePlanVersion = 1160020, LeaveTypeNotGrantedAccordingCycle = 1160021,
    DataLeavePlanVersionInvalid = 1160022, ErrorOccurredWhenCalculatingLeaveBalance = 1160023,
    SubclassIdNotPassed = 1160024, RecordOrQuantityInvalid = 1160025 + 1,
    TooManyDecimalPlaces = 1160026, LengthGrantingReasonCannotExceed3000 = 1160027,
    ThereErrorUnitConversionConfiguration = 1160028, LeaveTypeHasBeenDeactivated = 1160029,
    UniqueIdTooLong = 1160030, GrantingRecordCannotBeEditedDeleted = 1160031,
    ExpirationTimeGrantingRecordInvalid = 1160032, EffectiveDateIsAfterGrantingDate = 1160033,
    ExpirationDateFormatIsIncorrect = 1160034, NoPermissionToAccessEmployeeData = 1160035,
    UnknownError = 1169999
});

/// Deletes a granting of leave that was made by hand or by another system, not one that the system made; only in the enterprise edition.
///
/// [`DELETE /open-apis/corehr/v1/leave_granting_records/:leave_granting_record_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave_granting_record/delete>) gives [`DeleteLeaveGrantingRecordResponse`] or fails with [`DeleteLeaveGrantingRecordError`].
///
/// Token: tenant. Scopes, any one of: `corehr:leave_granting_record:write`, `corehr:corehr`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteLeaveGrantingRecord::new(leave_granting_record_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v1.leave_granting_record.delete",
        "/open-apis/corehr/v1/leave_granting_records/:leave_granting_record_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteLeaveGrantingRecord {
    /// The granting of leave. Example: `6893014062142064135`.
    pub leave_granting_record_id: String,
}

crate::request_builder!(DeleteLeaveGrantingRecord {
    leave_granting_record_id(impl Into<String>).into();
});
crate::request!(DeleteLeaveGrantingRecord -> DeleteLeaveGrantingRecordResponse, DeleteLeaveGrantingRecordError {
    "corehr.v1.leave_granting_record.delete",
    DELETE "/open-apis/corehr/v1/leave_granting_records/:leave_granting_record_id", [Tenant],
    read_value Data, None, SCOPES = ["corehr:leave_granting_record:write", "corehr:corehr"],
    LIMITS = [1000 in 60, 50 in 1];
    Path leave_granting_record_id "leave_granting_record_id"
});

/// What `corehr.v1.leave_granting_record.delete` answers with.
pub type DeleteLeaveGrantingRecordResponse = crate::Empty;

/// What `corehr.v1.leave_granting_record.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteLeaveGrantingRecordError {
    /// `1160001` (HTTP 400): No tenant ID
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid,
    /// `1160002` (HTTP 400): Invalid granting unit
    ///
    /// What it means depends on the call: a check failed, a file was not found or a limit was exceeded. Read the message and correct the request.
    FileNotFoundOrRequestInvalid,
    /// `1160003` (HTTP 400): Invalid effective date
    ///
    /// What it means depends on the call: no permission, a deleted record or a wrong date. Read the message; dates are written as `2006-01-02`.
    DataOutdated,
    /// `1160004` (HTTP 400): Invalid granting quantity
    ///
    /// The same request was sent before, or a granting quantity is not a number. Use a new `client_token` for a new request.
    BusinessRuleNotMet,
    /// `1160005` (HTTP 400): Accessed data object not found
    ///
    /// A required parameter is empty, a custom field is malformed, or the object does not exist. Read the message and correct the request.
    BusinessCheckFailed,
    /// `1160006` (HTTP 400): Employment not found
    ///
    /// A required parameter is empty, the employment does not exist, or the headcount would be exceeded. Correct it, or set `force_submit` to exceed the headcount.
    EmptyParamOrHeadcountExceeded,
    /// `1160007` (HTTP 400): Leave plan version not found
    ///
    /// The leave type has no plan version, or the headcount would be exceeded. Set up the plan, or free headcount.
    PlanMissingOrHeadcountExceeded,
    /// `1160008` (HTTP 400): Error occurred while checking if the employee is eligible for the vacation plan
    ///
    /// The employee is not covered by the leave plan, or the same token was sent before. Check whom the plan covers, or use a new token.
    TokenUsedBefore,
    /// `1160009` (HTTP 400): Accrual rule not found
    ///
    /// The page token is malformed, or the leave plan has no rule for granting. Pass `page_token` as it was returned, or check the plan.
    AccrualRuleNotFound,
    /// `1160010` (HTTP 400): Granting record already exists
    ///
    /// `ats_application_id` is not a number of 19 digits, or this leave was granted before; the answer holds the existing record. Do not retry.
    GrantingRecordAlreadyExists,
    /// `1160011` (HTTP 500): Error occurred when getting employment information
    ///
    /// The person seems to have worked here before, or the employment could not be read. Set `rehire` to `no` or name the earlier employment.
    ErrorOccurredGettingEmployment,
    /// `1160012` (HTTP 500): An exception occurs in the database
    ///
    /// The person is already being onboarded, or the database failed. Set `rehire` to `no`, complete the onboarding, or contact support.
    ExceptionOccursInDatabase,
    /// `1160013` (HTTP 500): Error occurred while checking if the employee is eligible for the vacation plan.
    ///
    /// A parameter is not valid, or it could not be checked whether the leave plan covers the employee. Check the parameters.
    ErrorOccurredWhileCheckingIfEmployee,
    /// `1160014` (HTTP 500): Error occurred when calculate accrual record
    ///
    /// The earlier employment is not the person's latest one that ended, or a granting could not be calculated. Check `rehire_employment_id`.
    ErrorOccurredWhenCalculateAccrualRecord,
    /// `1160015` (HTTP 500): Internal error
    ///
    /// Rehiring is not open yet, no approval is running, or an internal error occurred. Contact support if it persists.
    ApprovalsAlreadyFinished,
    /// `1160016` (HTTP 400): Invalid param
    ///
    /// A parameter is not valid, or the node is already finished. Read the message and correct the request.
    InvalidParamOrNodeFinished,
    /// `1160017` (HTTP 400): User not found
    ///
    /// The user was not found, or a permission is missing. Check the user id and apply for the permission.
    UserOrPermissionMissing,
    /// `1160018` (HTTP 500): Invalid leave balance calculate Conf
    ///
    /// The settings for calculating leave balances are not valid, or the app or tenant is missing. Check the settings.
    InvalidLeaveBalanceCalculateConf,
    /// `1160019` (HTTP 500): The calculation result of leave balance is empty
    ///
    /// The shares of the cost centers do not add up to 100, or the leave balance came out empty. Correct the shares.
    CalculationResultLeaveBalanceEmpty,
    /// `1160020` (HTTP 400): When calculating the leave balance, there is no leave plan version that matches the employee
    ///
    /// No version of the leave plan fits the employee. Check whom the plan covers.
    NoMatchingLeavePlanVersion,
    /// `1160021` (HTTP 400): For the leave type that is not granted according to the cycle, balance calculation is not supported
    ///
    /// Balances cannot be calculated for leave that is not granted in cycles, or a parameter is not valid. Check the request.
    LeaveTypeNotGrantedAccordingCycle,
    /// `1160022` (HTTP 400): The data of the leave plan version is invalid
    ///
    /// The leave plan version is not valid, or a parameter is not. Check the settings of the plan and the request.
    DataLeavePlanVersionInvalid,
    /// `1160023` (HTTP 500): Error occurred when calculating the leave balance
    ///
    /// The leave balance could not be calculated, or a permission is missing. Try again later, and check the app's data permissions.
    ErrorOccurredWhenCalculatingLeaveBalance,
    /// `1160024` (HTTP 400): There is a subclass for the leave type, but the subclass ID has not been passed
    ///
    /// The type of leave has subtypes. Pass the id of a subtype as `leave_type_id`.
    SubclassIdNotPassed,
    /// `1160025` (HTTP 400): The granting quantity range is from -9999 to 9999
    ///
    /// A record was not found, or the granted quantity is outside -9999 to 9999. Check the request.
    RecordOrQuantityInvalid,
    /// `1160026` (HTTP 400): The number of decimal places of the granted quantity cannot exceed 6
    ///
    /// The granted quantity has more than 6 decimals. Round it.
    TooManyDecimalPlaces,
    /// `1160027` (HTTP 400): The length of the granting reason cannot exceed 3000
    ///
    /// The reason of the granting is longer than 3,000 characters. Shorten it.
    LengthGrantingReasonCannotExceed3000,
    /// `1160028` (HTTP 500): There is an error in the unit conversion configuration in the granting rule
    ///
    /// The leave plan converts units wrongly. Check the rules for granting in the plan version.
    ThereErrorUnitConversionConfiguration,
    /// `1160029` (HTTP 400): The leave type has been deactivated
    ///
    /// The type of leave is out of use, and nothing can be granted for it. Use another one or enable it.
    LeaveTypeHasBeenDeactivated,
    /// `1160030` (HTTP 400): The length of the granted unique ID cannot exceed 64
    ///
    /// The external id of the granting is longer than 64 characters. Shorten `external_id`.
    UniqueIdTooLong,
    /// `1160031` (HTTP 400): This granting record cannot be edited or deleted
    ///
    /// This granting cannot be changed or deleted. Only those made by hand or by another system can.
    GrantingRecordCannotBeEditedDeleted,
    /// `1160032` (HTTP 400): The expiration time of this granting record is invalid
    ///
    /// The granting expires at a date that is not valid. Correct `expiration_date`.
    ExpirationTimeGrantingRecordInvalid,
    /// `1160033` (HTTP 400): The effective date is after the granting date
    ///
    /// The leave takes effect after it is granted. Correct the effective date.
    EffectiveDateIsAfterGrantingDate,
    /// `1160034` (HTTP 400): The expiration date format is incorrect
    ///
    /// The expiration date is malformed. Write it as `2006-01-02`.
    ExpirationDateFormatIsIncorrect,
    /// `1160035` (HTTP 400): No permission to access the employee data
    ///
    /// The app may not see the data of this employee. Extend its data permissions.
    NoPermissionToAccessEmployeeData,
    /// `1169999` (HTTP 500): Unknown error
    ///
    /// An unknown error occurred. Contact support.
    UnknownError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteLeaveGrantingRecordError: CODES {
    ParamIsInvalid = 1160001, FileNotFoundOrRequestInvalid = 1160002 + 1,
    DataOutdated = 1160003 + 1, BusinessRuleNotMet = 1160004, BusinessCheckFailed = 1160005,
    EmptyParamOrHeadcountExceeded = 1160006, PlanMissingOrHeadcountExceeded = 1160007,
    TokenUsedBefore = 1160008, AccrualRuleNotFound = 1160009, GrantingRecordAlreadyExists = 1160010,
    ErrorOccurredGettingEmployment = 1160011 + 1, ExceptionOccursInDatabase = 1160012,
    ErrorOccurredWhileCheckingIfEmployee = 1160013 + 1,
    ErrorOccurredWhenCalculateAccrualRecord = 1160014, ApprovalsAlreadyFinished = 1160015,
    InvalidParamOrNodeFinished = 1160016 + 1, UserOrPermissionMissing = 1160017,
    InvalidLeaveBalanceCalculateConf = 1160018, CalculationResultLeaveBalanceEmpty = 1160019,
    NoMatchingLeavePlanVersion = 1160020, LeaveTypeNotGrantedAccordingCycle = 1160021,
    DataLeavePlanVersionInvalid = 1160022, ErrorOccurredWhenCalculatingLeaveBalance = 1160023,
    SubclassIdNotPassed = 1160024, RecordOrQuantityInvalid = 1160025 + 1,
    TooManyDecimalPlaces = 1160026, LengthGrantingReasonCannotExceed3000 = 1160027,
    ThereErrorUnitConversionConfiguration = 1160028, LeaveTypeHasBeenDeactivated = 1160029,
    UniqueIdTooLong = 1160030, GrantingRecordCannotBeEditedDeleted = 1160031,
    ExpirationTimeGrantingRecordInvalid = 1160032, EffectiveDateIsAfterGrantingDate = 1160033,
    ExpirationDateFormatIsIncorrect = 1160034, NoPermissionToAccessEmployeeData = 1160035,
    UnknownError = 1169999
});
