// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `leave_accrual_record`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Changes the amount and the expiry of leave that was granted by hand; grants that the system made cannot be changed.
///
/// [`PATCH /open-apis/attendance/v1/leave_accrual_record/:leave_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/leave_accrual_record/patch>) gives [`PatchLeaveAccrualRecordResponse`] or fails with [`PatchLeaveAccrualRecordError`].
///
/// Token: tenant. Scopes, any one of: `attendance:rule`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 50 a second.
///
/// ```ignore
/// let request = PatchLeaveAccrualRecord::new(reason).leave_id(leave_id).leave_granting_record_id(leave_granting_record_id).employment_id(employment_id).leave_type_id(leave_type_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "attendance.v1.leave_accrual_record.patch",
        "/open-apis/attendance/v1/leave_accrual_record/:leave_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchLeaveAccrualRecord {
    /// The type of leave. Example: `7111688079785723436`.
    ///
    /// Required.
    pub leave_id: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The grant of leave. Example: `6893014062142064135`.
    ///
    /// Required.
    pub leave_granting_record_id: Option<String>,
    /// The employee, by the kind of id that the call uses. Example: `6982509313466189342`.
    ///
    /// Required.
    pub employment_id: Option<String>,
    /// The type of leave. Example: `7111688079785723436`.
    ///
    /// Required.
    pub leave_type_id: Option<String>,
    /// Why the grant is changed.
    pub reason: Vec<LangText>,
    /// By how many minutes the time zone is ahead of UTC, 480 for China for example. Example: `480`.
    pub time_offset: Option<i64>,
    /// The day on which the leave expires, as `yyyy-MM-dd`. Example: `2020-01-01`.
    pub expiration_date: Option<String>,
    /// How much leave is granted. Example: `1`.
    pub quantity: Option<String>,
}

crate::request_builder!(named PatchLeaveAccrualRecord {
    reason(impl IntoIterator<Item = impl Into<LangText>>).into_iter().map(Into::into).collect();
    leave_id(impl Into<String>).into(), user_id_type(impl Into<UserIdType>).into(),
    leave_granting_record_id(impl Into<String>).into(), employment_id(impl Into<String>).into(),
    leave_type_id(impl Into<String>).into(), time_offset(i64),
    expiration_date(impl Into<String>).into(), quantity(impl Into<String>).into()
});
crate::request!(PatchLeaveAccrualRecord -> PatchLeaveAccrualRecordResponse, PatchLeaveAccrualRecordError {
    "attendance.v1.leave_accrual_record.patch",
    PATCH "/open-apis/attendance/v1/leave_accrual_record/:leave_id", [Tenant], read_value Data,
    Json, SCOPES = ["attendance:rule"], LIMITS = [50 in 1],
    NAMED = [leave_id "leave_id", leave_granting_record_id "leave_granting_record_id", employment_id "employment_id", leave_type_id "leave_type_id"];
    Path leave_id "leave_id", Query user_id_type "user_id_type",
    Body leave_granting_record_id "leave_granting_record_id", Body employment_id "employment_id",
    Body leave_type_id "leave_type_id", Body reason "reason", Body time_offset "time_offset",
    Body expiration_date "expiration_date", Body quantity "quantity"
});

/// What `attendance.v1.leave_accrual_record.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchLeaveAccrualRecordResponse {
    /// The grant of leave.
    pub record: Option<LeaveAccrualRecord>,
}

crate::object!(PatchLeaveAccrualRecordResponse { record "record" });

/// What `attendance.v1.leave_accrual_record.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchLeaveAccrualRecordError {
    /// `1220001` (HTTP 400): No tenant ID
    ///
    /// A parameter is wrong. See the message, which names it.
    InvalidParameter,
    /// `1220002` (HTTP 400): Invalid granting unit
    ///
    /// The tenant is unknown, or the unit of leave is wrong. Check the tenant access token, or the grant.
    TenantIdIsEmpty,
    /// `1220003` (HTTP 400): Invalid effective date
    ///
    /// `employee_type` must be `employee_id` or `employee_no`; for leave, a date is not of the form `2020-01-01`.
    UserIdTypeNotEmployee,
    /// `1220004` (HTTP 400): Invalid granting quantity
    ///
    /// A parameter is wrong, or a user does not exist or is not accessible. See the message; for leave, the quantity must be a number.
    InvalidValueOrUser,
    /// `1220005` (HTTP 400): Accessed data object not found
    ///
    /// Permission is missing; for leave, the type of leave does not exist. Check the data scope in the attendance console, or the id.
    PermissionDenied,
    /// `1220006` (HTTP 400): Employment not found
    ///
    /// The app lacks a permission, or the employment does not exist. See the message, or check `employment_id`.
    EmploymentNotFound,
    /// `1220007` (HTTP 400): Leave plan version not found
    ///
    /// The tenant is not an enterprise, or the leave has no plan in effect. Check the tenant, or the settings of the leave.
    LeavePlanVersionNotFound,
    /// `1220008` (HTTP 400): Error occurred while checking if the employee is eligible for the vacation plan
    ErrorOccurredWhileCheckingIfEmployee1220008,
    /// `1220009` (HTTP 400): Accrual rule not found
    ///
    /// The leave plan has no rule for granting in effect. Check the settings of the leave.
    AccrualRuleNotFound,
    /// `1220010` (HTTP 400): Granting record already exists
    GrantingRecordAlreadyExists,
    /// `1220011` (HTTP 500): Error occurred when getting employment information
    ErrorOccurredGettingEmployment,
    /// `1220012` (HTTP 500): An exception occurs in the database
    ExceptionOccursInDatabase,
    /// `1220013` (HTTP 500): Error occurred while checking if the employee is eligible for the vacation plan.
    ErrorOccurredWhileCheckingIfEmployee1220013,
    /// `1220014` (HTTP 500): Error occurred when calculating accrual record
    ErrorOccurredCalculatingAccrualRecord,
    /// `1220015` (HTTP 500): Internal error
    ///
    /// The system failed. Ask the support.
    InternalError,
    /// `1220016` (HTTP 400): Invalid param
    ///
    /// A parameter is missing or of the wrong form. Check what the request sends.
    InvalidParam,
    /// `1220017` (HTTP 400): User not found
    ///
    /// The employee does not exist. Check the id.
    UserNotFound,
    /// `1220018` (HTTP 500): Invalid leave balance calculation configuration
    InvalidLeaveBalanceCalculateConf,
    /// `1220019` (HTTP 500): The calculation result of leave balance is empty
    CalculationResultLeaveBalanceEmpty,
    /// `1220020` (HTTP 400): When calculating the leave balance, there is no leave plan version that matches the employee
    NoMatchingLeavePlanVersion,
    /// `1220021` (HTTP 400): For the leave type that is not granted according to the cycle, balance calculation is not supported
    LeaveTypeNotGrantedAccordingCycle,
    /// `1220022` (HTTP 400): The data of the leave plan version is invalid
    DataLeavePlanVersionInvalid,
    /// `1220024` (HTTP 400): There is a subclass for the leave type, but the subclass ID has not been passed
    SubclassIdNotPassed,
    /// `1220025` (HTTP 400): The granting quantity range is from -9999 to 9999
    GrantingQuantityOutOfRange,
    /// `1220026` (HTTP 400): The number of decimal places of the granted quantity cannot exceed 6
    TooManyDecimalPlaces,
    /// `1220027` (HTTP 400): The length of the granting reason cannot exceed 3000
    LengthGrantingReasonCannotExceed3000,
    /// `1220028` (HTTP 500): There is an error in the unit conversion configuration in the granting rule
    ThereErrorUnitConversionConfiguration,
    /// `1220029` (HTTP 400): The leave type has been deactivated
    LeaveTypeHasBeenDeactivated,
    /// `1220030` (HTTP 400): The length of the granted unique ID cannot exceed 64
    UniqueIdTooLong,
    /// `1220031` (HTTP 400): This granting record cannot be edited or deleted
    GrantingRecordCannotBeEditedDeleted,
    /// `1220032` (HTTP 400): The expiration time of this granting record is invalid
    ExpirationTimeGrantingRecordInvalid,
    /// `1220600` (HTTP 400): 通用错误信息
    ///
    /// The call failed for one of many reasons. See the message.
    GeneralError,
    /// `1229999` (HTTP 500): Unknown error
    ///
    /// An unknown error happened. Ask the support.
    UnknownError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchLeaveAccrualRecordError: CODES {
    InvalidParameter = 1220001 + 3, TenantIdIsEmpty = 1220002, UserIdTypeNotEmployee = 1220003,
    InvalidValueOrUser = 1220004, PermissionDenied = 1220005, EmploymentNotFound = 1220006,
    LeavePlanVersionNotFound = 1220007, ErrorOccurredWhileCheckingIfEmployee1220008 = 1220008,
    AccrualRuleNotFound = 1220009, GrantingRecordAlreadyExists = 1220010,
    ErrorOccurredGettingEmployment = 1220011, ExceptionOccursInDatabase = 1220012,
    ErrorOccurredWhileCheckingIfEmployee1220013 = 1220013,
    ErrorOccurredCalculatingAccrualRecord = 1220014, InternalError = 1220015,
    InvalidParam = 1220016, UserNotFound = 1220017, InvalidLeaveBalanceCalculateConf = 1220018 + 1,
    CalculationResultLeaveBalanceEmpty = 1220019, NoMatchingLeavePlanVersion = 1220020,
    LeaveTypeNotGrantedAccordingCycle = 1220021, DataLeavePlanVersionInvalid = 1220022,
    SubclassIdNotPassed = 1220024, GrantingQuantityOutOfRange = 1220025,
    TooManyDecimalPlaces = 1220026, LengthGrantingReasonCannotExceed3000 = 1220027,
    ThereErrorUnitConversionConfiguration = 1220028, LeaveTypeHasBeenDeactivated = 1220029,
    UniqueIdTooLong = 1220030, GrantingRecordCannotBeEditedDeleted = 1220031,
    ExpirationTimeGrantingRecordInvalid = 1220032, GeneralError = 1220600 + 4,
    UnknownError = 1229999
});
