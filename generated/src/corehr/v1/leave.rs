// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `leave`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Finds the work calendar that applies to given departments, places, working hours and so on; returns only its id.
///
/// [`GET /open-apis/corehr/v1/leaves/calendar_by_scope`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/calendar_by_scope>) gives [`GetLeaveCalendarByScopeResponse`] or fails with [`GetLeaveCalendarByScopeError`].
///
/// Token: tenant or user. Scopes, any one of: `corehr:corehr:readonly`, `corehr:leave:read`, `corehr:work_calendar:read`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(GetLeaveCalendarByScope::new()).await?;
/// ```
#[doc(
    alias(
        "corehr.v1.leave.calendar_by_scope",
        "/open-apis/corehr/v1/leaves/calendar_by_scope"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetLeaveCalendarByScope {
    /// The department that the employee is in. Example: `6722331851580982798`.
    pub wk_department_id: Option<String>,
    /// The country or region. Example: `6722331851580982798`.
    pub wk_country_region_id: Option<String>,
    /// The type of employee. Example: `6722331851580982798`.
    pub wk_employee_type_id: Option<String>,
    /// The work location. Example: `6722331851580982798`.
    pub wk_work_location_id: Option<String>,
    /// The working hours type. Example: `6722331851124982728`.
    pub wk_working_hours_type_id: Option<String>,
    /// The job family. Example: `8234534456354534546`.
    pub wk_job_family_id: Option<String>,
    /// The company. Example: `6235435355464465434`.
    pub wk_company_id: Option<String>,
}

crate::request_builder!(GetLeaveCalendarByScope {
    wk_department_id(impl Into<String>).into(), wk_country_region_id(impl Into<String>).into(),
    wk_employee_type_id(impl Into<String>).into(), wk_work_location_id(impl Into<String>).into(),
    wk_working_hours_type_id(impl Into<String>).into(), wk_job_family_id(impl Into<String>).into(),
    wk_company_id(impl Into<String>).into()
});
crate::request!(GetLeaveCalendarByScope -> GetLeaveCalendarByScopeResponse, GetLeaveCalendarByScopeError {
    "corehr.v1.leave.calendar_by_scope", GET "/open-apis/corehr/v1/leaves/calendar_by_scope",
    [Tenant, User], read_value Data, None,
    SCOPES = ["corehr:corehr:readonly", "corehr:leave:read", "corehr:work_calendar:read"],
    LIMITS = [100 in 60];
    Query wk_department_id "wk_department_id", Query wk_country_region_id "wk_country_region_id",
    Query wk_employee_type_id "wk_employee_type_id",
    Query wk_work_location_id "wk_work_location_id",
    Query wk_working_hours_type_id "wk_working_hours_type_id",
    Query wk_job_family_id "wk_job_family_id", Query wk_company_id "wk_company_id"
});

/// What `corehr.v1.leave.calendar_by_scope` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLeaveCalendarByScopeResponse {
    /// The work calendar.
    pub calendar_wk_id: Option<String>,
}

crate::object!(GetLeaveCalendarByScopeResponse { calendar_wk_id "calendar_wk_id" });

/// What `corehr.v1.leave.calendar_by_scope` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetLeaveCalendarByScopeError {
    /// `1160001` (HTTP 400): param is invalid
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid,
    /// `1160002` (HTTP 400): GetEmploymentCalendar failed
    ///
    /// What it means depends on the call: a check failed, a file was not found or a limit was exceeded. Read the message and correct the request.
    FileNotFoundOrRequestInvalid,
    /// `1160003` (HTTP 400): GetByCalendarID failed
    ///
    /// What it means depends on the call: no permission, a deleted record or a wrong date. Read the message; dates are written as `2006-01-02`.
    DataOutdated,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetLeaveCalendarByScopeError: CODES {
    ParamIsInvalid = 1160001 + 2, FileNotFoundOrRequestInvalid = 1160002, DataOutdated = 1160003
});

/// Lists the leave balances of up to 100 employees, or of all, as of a day; only in the enterprise edition of Feishu People.
///
/// [`GET /open-apis/corehr/v1/leaves/leave_balances`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/leave_balances>) gives [`GetLeaveBalancesResponse`] or fails with [`GetLeaveBalancesError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr:readonly`, `corehr:leave:read`, `corehr:corehr`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let mut items = client.list(GetLeaveBalances::new(page_size)).items();
/// ```
#[doc(
    alias("corehr.v1.leave.leave_balances", "/open-apis/corehr/v1/leaves/leave_balances")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetLeaveBalances {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `{"eu_nc":"[\"6994333322503669260\"]"}`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: String,
    /// The day as of which balances hold, as `2006-01-02`. Example: `2022-07-29`.
    pub as_of_date: Option<String>,
    /// The employments, by the kind of id that the call uses. Example: `["6919733291281024526"]`.
    pub employment_id_list: Option<Vec<String>>,
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AssignedUserUserIdType>,
    /// The time zone. Example: `Asia/Shanghai`.
    pub time_zone: Option<String>,
    /// Whether the values prorated for leaving are returned too; off by default. Default: `false`. Example: `true`.
    pub include_offboard: Option<bool>,
}

crate::request_builder!(GetLeaveBalances {
    page_size(impl Into<String>).into();
    page_token(impl Into<String>).into(), as_of_date(impl Into<String>).into(),
    employment_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    user_id_type(impl Into<AssignedUserUserIdType>).into(), time_zone(impl Into<String>).into(),
    include_offboard(bool)
});
crate::request!(GetLeaveBalances -> GetLeaveBalancesResponse, GetLeaveBalancesError {
    "corehr.v1.leave.leave_balances", GET "/open-apis/corehr/v1/leaves/leave_balances", [Tenant],
    read_value Data, None,
    SCOPES = ["corehr:corehr:readonly", "corehr:leave:read", "corehr:corehr"], LIMITS = [100 in 60];
    Query page_token "page_token", Query page_size "page_size", Query as_of_date "as_of_date",
    Query employment_id_list "employment_id_list", Query user_id_type "user_id_type",
    Query time_zone "time_zone", Query include_offboard "include_offboard"
});
crate::paged!(GetLeaveBalances: EmploymentLeaveBalance {
    page_token, page_size.to_string();
    page_token, has_more, employment_leave_balance_list
});

/// What `corehr.v1.leave.leave_balances` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLeaveBalancesResponse {
    /// The leave balances, an employee each.
    pub employment_leave_balance_list: Vec<EmploymentLeaveBalance>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(GetLeaveBalancesResponse {
    employment_leave_balance_list "employment_leave_balance_list", has_more "has_more",
    page_token "page_token"
});

/// What `corehr.v1.leave.leave_balances` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetLeaveBalancesError {
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
    /// `1160013` (HTTP 500): Error occurred while checking if the employee is eligible for the scope of application of the vacation plan
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

crate::error_enum!(GetLeaveBalancesError: CODES {
    ParamIsInvalid = 1160001, FileNotFoundOrRequestInvalid = 1160002 + 1,
    DataOutdated = 1160003 + 1, BusinessRuleNotMet = 1160004, BusinessCheckFailed = 1160005,
    EmptyParamOrHeadcountExceeded = 1160006, PlanMissingOrHeadcountExceeded = 1160007,
    TokenUsedBefore = 1160008, AccrualRuleNotFound = 1160009, GrantingRecordAlreadyExists = 1160010,
    ErrorOccurredGettingEmployment = 1160011 + 1, ExceptionOccursInDatabase = 1160012,
    ErrorOccurredWhileCheckingIfEmployee = 1160013,
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

/// Lists the leave requests of employees, by state, type and dates; only in the enterprise edition of Feishu People.
///
/// [`GET /open-apis/corehr/v1/leaves/leave_request_history`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/leave_request_history>) gives [`GetLeaveRequestHistoryResponse`] or fails with [`GetLeaveRequestHistoryError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr:readonly`, `corehr:leave:read`, `corehr:corehr`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let mut items = client.list(GetLeaveRequestHistory::new(page_size)).items();
/// ```
#[doc(
    alias(
        "corehr.v1.leave.leave_request_history",
        "/open-apis/corehr/v1/leaves/leave_request_history"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetLeaveRequestHistory {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `7356863257632491046`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: String,
    /// The employments, by the kind of id that the call uses. Example: `["6919733291281024522"]`.
    pub employment_id_list: Option<Vec<String>>,
    /// The employees who made the requests, at most 100, by the kind of id that the call uses. Example: `["6919733291281024522"]`.
    pub initiator_id_list: Option<Vec<String>>,
    /// The state of the leave request. Example: `["1"]`.
    pub leave_request_status: Option<Vec<LeaveRequestStatus>>,
    /// The types of leave. Example: `["4718803945687580501"]`.
    pub leave_type_id_list: Option<Vec<String>>,
    /// The first day on which the leave may begin, as `2006-01-02`. Example: `2022-07-20`.
    pub leave_start_date_min: Option<String>,
    /// The last day on which the leave may begin, as `2006-01-02`. Example: `2022-07-20`.
    pub leave_start_date_max: Option<String>,
    /// The first day on which the leave may end, as `2006-01-02`. Example: `2022-07-20`.
    pub leave_end_date_min: Option<String>,
    /// The last day on which the leave may end, as `2006-01-02`. Example: `2022-07-20`.
    pub leave_end_date_max: Option<String>,
    /// The first day on which the leave may have been requested, as `2006-01-02`. Example: `2022-07-20`.
    pub leave_submit_date_min: Option<String>,
    /// The last day on which the leave may have been requested, as `2006-01-02`. Example: `2022-07-20`.
    pub leave_submit_date_max: Option<String>,
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AssignedUserUserIdType>,
    /// From when on requests were changed, as `2006-01-02 15:04:05`. Example: `2022-10-24 10:00:00`.
    pub leave_update_time_min: Option<String>,
    /// Until when requests were changed, as `2006-01-02 15:04:05`. Example: `2022-10-24 10:00:00`.
    pub leave_update_time_max: Option<String>,
    /// Whether the details of each request are returned; not available yet. Default: `false`. Example: `false`.
    pub return_detail: Option<bool>,
    /// Which leave is returned: 0 all, 1 short leave, 2 long leave; 0 by default. Default: `0`. Example: `1`.
    pub leave_term_type: Option<i64>,
    /// The time zone. Example: `Asia/Shanghai`.
    pub time_zone: Option<String>,
    /// Where the leave is kept: 1 is mainland China, 2 is elsewhere; not available yet. Example: `1`.
    pub data_source: Option<i64>,
    /// From when on requests were changed in the database, as `2006-01-02 15:04:05`; not available yet. Example: `2022-10-24 10:00:00`.
    pub db_update_time_min: Option<String>,
    /// Until when requests were changed in the database, as `2006-01-02 15:04:05`; not available yet. Example: `2022-10-24 10:00:00`.
    pub db_update_time_max: Option<String>,
    /// Whether requests of no length are returned; for Workday only. Default: `false`. Example: `false`.
    pub wd_need_amount_zero_records: Option<bool>,
    /// Whether requests that were rejected or cancelled are returned; for Workday only. Default: `false`. Example: `false`.
    pub wd_need_denied_and_canceled_record: Option<bool>,
    /// How the leave counts for pay: 1 not part of it, 2 reduces it, 3 leaves it as it is; for Workday only. Example: `1`.
    pub wd_paid_type: Option<i64>,
}

crate::request_builder!(GetLeaveRequestHistory {
    page_size(impl Into<String>).into();
    page_token(impl Into<String>).into(),
    employment_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    initiator_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    leave_request_status(impl IntoIterator<Item = impl Into<LeaveRequestStatus>>).into_iter().map(Into::into).collect(),
    leave_type_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    leave_start_date_min(impl Into<String>).into(), leave_start_date_max(impl Into<String>).into(),
    leave_end_date_min(impl Into<String>).into(), leave_end_date_max(impl Into<String>).into(),
    leave_submit_date_min(impl Into<String>).into(),
    leave_submit_date_max(impl Into<String>).into(),
    user_id_type(impl Into<AssignedUserUserIdType>).into(),
    leave_update_time_min(impl Into<String>).into(),
    leave_update_time_max(impl Into<String>).into(), return_detail(bool), leave_term_type(i64),
    time_zone(impl Into<String>).into(), data_source(i64),
    db_update_time_min(impl Into<String>).into(), db_update_time_max(impl Into<String>).into(),
    wd_need_amount_zero_records(bool), wd_need_denied_and_canceled_record(bool), wd_paid_type(i64)
});
crate::request!(GetLeaveRequestHistory -> GetLeaveRequestHistoryResponse, GetLeaveRequestHistoryError {
    "corehr.v1.leave.leave_request_history",
    GET "/open-apis/corehr/v1/leaves/leave_request_history", [Tenant], read_value Data, None,
    SCOPES = ["corehr:corehr:readonly", "corehr:leave:read", "corehr:corehr"], LIMITS = [100 in 60];
    Query page_token "page_token", Query page_size "page_size",
    Query employment_id_list "employment_id_list", Query initiator_id_list "initiator_id_list",
    Query leave_request_status "leave_request_status",
    Query leave_type_id_list "leave_type_id_list",
    Query leave_start_date_min "leave_start_date_min",
    Query leave_start_date_max "leave_start_date_max",
    Query leave_end_date_min "leave_end_date_min", Query leave_end_date_max "leave_end_date_max",
    Query leave_submit_date_min "leave_submit_date_min",
    Query leave_submit_date_max "leave_submit_date_max", Query user_id_type "user_id_type",
    Query leave_update_time_min "leave_update_time_min",
    Query leave_update_time_max "leave_update_time_max", Query return_detail "return_detail",
    Query leave_term_type "leave_term_type", Query time_zone "time_zone",
    Query data_source "data_source", Query db_update_time_min "db_update_time_min",
    Query db_update_time_max "db_update_time_max",
    Query wd_need_amount_zero_records "wd_need_amount_zero_records",
    Query wd_need_denied_and_canceled_record "wd_need_denied_and_canceled_record",
    Query wd_paid_type "wd_paid_type"
});
crate::paged!(GetLeaveRequestHistory: LeaveRequest {
    page_token, page_size.to_string();
    page_token, has_more, leave_request_list
});

/// What `corehr.v1.leave.leave_request_history` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLeaveRequestHistoryResponse {
    /// The leave requests.
    pub leave_request_list: Vec<LeaveRequest>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(GetLeaveRequestHistoryResponse {
    leave_request_list "leave_request_list", has_more "has_more", page_token "page_token"
});

/// What `corehr.v1.leave.leave_request_history` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetLeaveRequestHistoryError {
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
    /// `1160013` (HTTP 500): Error occurred while checking if the employee is eligible for the scope of application of the vacation plan
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

crate::error_enum!(GetLeaveRequestHistoryError: CODES {
    ParamIsInvalid = 1160001, FileNotFoundOrRequestInvalid = 1160002 + 1,
    DataOutdated = 1160003 + 1, BusinessRuleNotMet = 1160004, BusinessCheckFailed = 1160005,
    EmptyParamOrHeadcountExceeded = 1160006, PlanMissingOrHeadcountExceeded = 1160007,
    TokenUsedBefore = 1160008, AccrualRuleNotFound = 1160009, GrantingRecordAlreadyExists = 1160010,
    ErrorOccurredGettingEmployment = 1160011 + 1, ExceptionOccursInDatabase = 1160012,
    ErrorOccurredWhileCheckingIfEmployee = 1160013,
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

/// Lists the types of leave that the tenant has set up, such as annual or marriage leave; only in the enterprise edition.
///
/// [`GET /open-apis/corehr/v1/leaves/leave_types`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/leave_types>) gives [`GetLeaveTypesResponse`] or fails with [`GetLeaveTypesError`].
///
/// Token: tenant. Scopes, any one of: `corehr:common_data.preset_data:read`, `corehr:corehr:readonly`, `corehr:leave:read`, `corehr:corehr`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let mut items = client.list(GetLeaveTypes::new(page_size)).items();
/// ```
#[doc(alias("corehr.v1.leave.leave_types", "/open-apis/corehr/v1/leaves/leave_types"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetLeaveTypes {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: String,
    /// Whether types of leave in use or out of use are returned; all where left out. Example: `1`.
    pub status: Option<LeaveStatus>,
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AssignedUserUserIdType>,
}

crate::request_builder!(GetLeaveTypes {
    page_size(impl Into<String>).into();
    page_token(impl Into<String>).into(), status(impl Into<LeaveStatus>).into(),
    user_id_type(impl Into<AssignedUserUserIdType>).into()
});
crate::request!(GetLeaveTypes -> GetLeaveTypesResponse, GetLeaveTypesError {
    "corehr.v1.leave.leave_types", GET "/open-apis/corehr/v1/leaves/leave_types", [Tenant],
    read_value Data, None,
    SCOPES = ["corehr:common_data.preset_data:read", "corehr:corehr:readonly", "corehr:leave:read", "corehr:corehr"],
    LIMITS = [100 in 60];
    Query page_token "page_token", Query page_size "page_size", Query status "status",
    Query user_id_type "user_id_type"
});
crate::paged!(GetLeaveTypes: LeaveType {
    page_token, page_size.to_string();
    page_token, has_more, leave_type_list
});

/// What `corehr.v1.leave.leave_types` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLeaveTypesResponse {
    /// The types of leave.
    pub leave_type_list: Vec<LeaveType>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(GetLeaveTypesResponse {
    leave_type_list "leave_type_list", has_more "has_more", page_token "page_token"
});

/// What `corehr.v1.leave.leave_types` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetLeaveTypesError {
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
    /// `1160013` (HTTP 500): Error occurred while checking if the employee is eligible for the scope of application of the vacation plan
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

crate::error_enum!(GetLeaveTypesError: CODES {
    ParamIsInvalid = 1160001, FileNotFoundOrRequestInvalid = 1160002 + 1,
    DataOutdated = 1160003 + 1, BusinessRuleNotMet = 1160004, BusinessCheckFailed = 1160005,
    EmptyParamOrHeadcountExceeded = 1160006, PlanMissingOrHeadcountExceeded = 1160007,
    TokenUsedBefore = 1160008, AccrualRuleNotFound = 1160009, GrantingRecordAlreadyExists = 1160010,
    ErrorOccurredGettingEmployment = 1160011 + 1, ExceptionOccursInDatabase = 1160012,
    ErrorOccurredWhileCheckingIfEmployee = 1160013,
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

/// Gets work calendars with their names and states, but not their days.
///
/// [`POST /open-apis/corehr/v1/leaves/work_calendar`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/work_calendar>) gives [`QueryLeaveWorkCalendarResponse`] or fails with [`QueryLeaveWorkCalendarError`].
///
/// Token: tenant. Scopes, any one of: `corehr:common_data.basic_data:read`, `corehr:corehr:readonly`, `corehr:work_calendar:read`, `corehr:employee:read`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(QueryLeaveWorkCalendar::new(wk_calendar_ids)).await?;
/// ```
#[doc(
    alias("corehr.v1.leave.work_calendar", "/open-apis/corehr/v1/leaves/work_calendar")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryLeaveWorkCalendar {
    /// The work calendars; may be empty at first. Example: `["71369144159575915967136914415957591596"]`.
    pub wk_calendar_ids: Vec<String>,
    /// Only work calendars with a greater id than this are returned. Example: `7136914415957591596`.
    pub wk_calendar_id_gt: Option<String>,
    /// How results are paged and ordered.
    pub wk_option: Option<WkOption>,
    /// Whether only work calendars in use are returned; so far they always are. Default: `true`. Example: `true`.
    pub only_enable: Option<bool>,
}

crate::request_builder!(QueryLeaveWorkCalendar {
    wk_calendar_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    wk_calendar_id_gt(impl Into<String>).into(), wk_option(WkOption), only_enable(bool)
});
crate::request!(QueryLeaveWorkCalendar -> QueryLeaveWorkCalendarResponse, QueryLeaveWorkCalendarError {
    "corehr.v1.leave.work_calendar", POST "/open-apis/corehr/v1/leaves/work_calendar", [Tenant],
    read_value Data, Json,
    SCOPES = ["corehr:common_data.basic_data:read", "corehr:corehr:readonly", "corehr:work_calendar:read", "corehr:employee:read"],
    LIMITS = [100 in 60];
    Body wk_calendar_ids "wk_calendar_ids", Body wk_calendar_id_gt "wk_calendar_id_gt",
    Body wk_option "wk_option", Body only_enable "only_enable"
});

/// What `corehr.v1.leave.work_calendar` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLeaveWorkCalendarResponse {
    /// The work calendars.
    pub work_calendars: Vec<WorkCalendarDetail>,
    /// How many work calendars there are, where `wk_option` asks for it.
    pub count: Option<i64>,
}

crate::object!(QueryLeaveWorkCalendarResponse { work_calendars "work_calendars", count "count" });

/// What `corehr.v1.leave.work_calendar` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryLeaveWorkCalendarError {
    /// `1160501` (HTTP 200): 内部错误
    ///
    /// What it means depends on the call: the transfer is before the employee joined, there is still something below, or the system failed. Read the message.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryLeaveWorkCalendarError: CODES { InternalError = 1160501 + 2 });

/// Lists the days of work calendars, by id, by date or by range, and whether each is a working day.
///
/// [`POST /open-apis/corehr/v1/leaves/work_calendar_date`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/work_calendar_date>) gives [`QueryLeaveWorkCalendarDateResponse`] or fails with [`QueryLeaveWorkCalendarDateError`].
///
/// Token: tenant or user. Scopes, any one of: `corehr:corehr:readonly`, `corehr:work_calendar:read`, `corehr:corehr`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(QueryLeaveWorkCalendarDate::new(wk_calendar_ids)).await?;
/// ```
#[doc(
    alias(
        "corehr.v1.leave.work_calendar_date",
        "/open-apis/corehr/v1/leaves/work_calendar_date"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryLeaveWorkCalendarDate {
    /// The work calendars. Length: 1 to 100. Example: `["7390282135276635692"]`.
    pub wk_calendar_ids: Vec<String>,
    /// The days, at most 50, as `2006-01-02`. Length: 1 to 50. Example: `["2006-01-02"]`.
    pub dates: Option<Vec<String>>,
    /// The first day of the range, as `2006-01-02`; needs `end_date`. Example: `2006-01-02`.
    pub begin_date: Option<String>,
    /// The last day of the range, as `2006-01-02`; needs `begin_date`. Example: `2006-01-02`.
    pub end_date: Option<String>,
    /// How many items are skipped. Example: `0`.
    pub offset: Option<i64>,
    /// How many items are returned at most. Example: `10`.
    pub limit: Option<i64>,
    /// The days of calendars, by their ids; where given, `dates` and ranges do not count. Length: 0 to 1000. Example: `["7390282135276635692"]`.
    pub ids: Option<Vec<String>>,
}

crate::request_builder!(QueryLeaveWorkCalendarDate {
    wk_calendar_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    dates(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    begin_date(impl Into<String>).into(), end_date(impl Into<String>).into(), offset(i64),
    limit(i64),
    ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(QueryLeaveWorkCalendarDate -> QueryLeaveWorkCalendarDateResponse, QueryLeaveWorkCalendarDateError {
    "corehr.v1.leave.work_calendar_date", POST "/open-apis/corehr/v1/leaves/work_calendar_date",
    [Tenant, User], read_value Data, Json,
    SCOPES = ["corehr:corehr:readonly", "corehr:work_calendar:read", "corehr:corehr"],
    LIMITS = [100 in 60];
    Body wk_calendar_ids "wk_calendar_ids", Body dates "dates", Body begin_date "begin_date",
    Body end_date "end_date", Body offset "offset", Body limit "limit", Body ids "ids"
});

/// What `corehr.v1.leave.work_calendar_date` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLeaveWorkCalendarDateResponse {
    /// The days of the calendars.
    pub calendar_dates: Vec<WkCalendarDate>,
}

crate::object!(QueryLeaveWorkCalendarDateResponse { calendar_dates "calendar_dates" });

/// What `corehr.v1.leave.work_calendar_date` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryLeaveWorkCalendarDateError {
    /// `1160501` (HTTP 500): tenant id is invalid
    ///
    /// What it means depends on the call: the transfer is before the employee joined, there is still something below, or the system failed. Read the message.
    InternalError,
    /// `1160502` (HTTP 400): param is invalid
    ///
    /// What it means depends on the call: the transfer is after the employee leaves, a name is taken, or a parameter is not valid. Read the message.
    NameAlreadyExistsSameSuperiorLocation,
    /// `1160503` (HTTP 200): unknown error
    ///
    /// An internal error occurred. Contact support.
    UnknownError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryLeaveWorkCalendarDateError: CODES {
    InternalError = 1160501, NameAlreadyExistsSameSuperiorLocation = 1160502 + 1,
    UnknownError = 1160503
});
