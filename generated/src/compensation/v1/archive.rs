// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `archive`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Sets or changes an employee's pay from a day on, by a compensation plan; where pay is set on that day already, it is corrected.
///
/// [`POST /open-apis/compensation/v1/archives`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/archive/create>) gives [`CreateArchiveResponse`] or fails with [`CreateArchiveError`].
///
/// Token: tenant or user. Scopes, any one of: `corehr:compensation_archive:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = CreateArchive::new(user_id_type, item_value_lists).unique_id(unique_id).user_id(user_id).effective_time(effective_time).currency_id(currency_id).plan_id(plan_id).plan_tid(plan_tid).change_reason_id(change_reason_id);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("compensation.v1.archive.create", "/open-apis/compensation/v1/archives"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateArchive {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: UserIdType,
    /// An id of your own, a UUID of version 4, that makes repeated requests count once. Example: `123e4567-e89b-42d3-a456-426614174000`.
    ///
    /// Required.
    pub unique_id: Option<String>,
    /// Who does it, by the kind of id that the call uses; needed where the app calls for itself. Example: `7337149697626801708`.
    pub operator_id: Option<String>,
    /// The employee, by the kind of id that the call uses. Example: `7337149697626801708`.
    ///
    /// Required.
    pub user_id: Option<String>,
    /// From when on pay is in effect, as `2006-01-02`. Example: `2024-11-12`.
    ///
    /// Required.
    pub effective_time: Option<String>,
    /// The currency. Example: `6863329932261459464`.
    ///
    /// Required.
    pub currency_id: Option<String>,
    /// The compensation plan. Example: `7431430313074247212`.
    ///
    /// Required.
    pub plan_id: Option<String>,
    /// The version of the plan. Example: `7431430313074279980`.
    ///
    /// Required.
    pub plan_tid: Option<String>,
    /// Why pay is set or changed. Example: `7125907336899888684`.
    ///
    /// Required.
    pub change_reason_id: Option<String>,
    /// The values of the pay items that the plan lets be edited, and of no others. Length: 0 to 2147483647.
    pub item_value_lists: Vec<ArchiveItemValue>,
    /// Why pay is set or changed, at most 1,000 characters. Example: `text`.
    pub description: Option<String>,
    /// Why pay is corrected, at most 1,000 characters; only for corrections. Example: `text`.
    pub edit_remark: Option<String>,
}

crate::request_builder!(named CreateArchive {
    user_id_type(impl Into<UserIdType>).into(),
    item_value_lists(impl IntoIterator<Item = impl Into<ArchiveItemValue>>).into_iter().map(Into::into).collect();
    unique_id(impl Into<String>).into(), operator_id(impl Into<String>).into(),
    user_id(impl Into<String>).into(), effective_time(impl Into<String>).into(),
    currency_id(impl Into<String>).into(), plan_id(impl Into<String>).into(),
    plan_tid(impl Into<String>).into(), change_reason_id(impl Into<String>).into(),
    description(impl Into<String>).into(), edit_remark(impl Into<String>).into()
});
crate::request!(CreateArchive -> CreateArchiveResponse, CreateArchiveError {
    "compensation.v1.archive.create", POST "/open-apis/compensation/v1/archives", [Tenant, User],
    read_value Data, Json, SCOPES = ["corehr:compensation_archive:write"], LIMITS = [10 in 1],
    NAMED = [unique_id "unique_id", user_id "user_id", effective_time "effective_time", currency_id "currency_id", plan_id "plan_id", plan_tid "plan_tid", change_reason_id "change_reason_id"];
    Query user_id_type "user_id_type", Body unique_id "unique_id", Body operator_id "operator_id",
    Body user_id "user_id", Body effective_time "effective_time", Body currency_id "currency_id",
    Body plan_id "plan_id", Body plan_tid "plan_tid", Body change_reason_id "change_reason_id",
    Body item_value_lists "item_value_lists", Body description "description",
    Body edit_remark "edit_remark"
});

/// What `compensation.v1.archive.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateArchiveResponse {
    /// The task that sets or changes the pay.
    pub unique_id: Option<String>,
    /// The version of the pay archive.
    pub archive_tid: Option<String>,
}

crate::object!(CreateArchiveResponse { unique_id "unique_id", archive_tid "archive_tid" });

/// What `compensation.v1.archive.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateArchiveError {
    /// `2290001` (HTTP 400): param is empty
    ///
    /// A parameter is empty or not valid, or the server failed. Check the parameters; contact support if it persists.
    ServerError2290001,
    /// `2290002` (HTTP 400): effective time is invalid, correct example: 2024-01-01
    ///
    /// A parameter is not valid, or the server failed. Check the parameters; dates are written as `2006-01-02`.
    ServerError2290002,
    /// `2290003` (HTTP 400): Invalid user ID, cannot find employment
    ///
    /// The employee or the plan was not found, or an internal service failed. Check the ids; contact support if it persists.
    RpcFail,
    /// `2290004` (HTTP 500): service error
    FormatOfStartDateNotMatch,
    /// `2290005` (HTTP 400): No permission to adjust
    FormatOfEndDateNotMatch,
    /// `2290006` (HTTP 400): The plan not exist, please check plan_tid
    PlanNotExist,
    /// `2290007` (HTTP 400): the description is too long, limit 1000
    DescriptionIsTooLong,
    /// `2290008` (HTTP 400): the edit remark is too long, limit 1000
    EditRemarkIsTooLong,
    /// `2290009` (HTTP 400): the change reason does not exist
    ChangeReasonDoesNotExist,
    /// `2290010` (HTTP 400): the currency not exist, please check currency_id
    CurrencyNotExist,
    /// `2290011` (HTTP 400): the currency not match with the plan currency
    CurrencyNotMatchWithPlanCurrency,
    /// `2290012` (HTTP 400): Invalid user ID, cannot find employment
    InvalidUserId,
    /// `2290013` (HTTP 400): employment id to people id failed, please check user_id
    EmploymentIdToPeopleIdFailed,
    /// `2290014` (HTTP 400): effective time is invalid, correct example: 2024-01-01
    EffectiveTimeIsInvalid,
    /// `2290015` (HTTP 400): the effective time is range out of limit, limit（1970-01-01, 2038-01-19）
    EffectiveTimeRangeOutLimit,
    /// `2290016` (HTTP 400): archive effective time is not allow before the plan effective time
    ArchiveEffectiveTimeNotAllow,
    /// `2290017` (HTTP 400): the plan status is deactivate
    PlanStatusIsDeactivate,
    /// `2290018` (HTTP 400): the effective time is after employee's last day, please check effective_time
    EffectiveTimeAfterEmployeesLastDay,
    /// `2290019` (HTTP 400): the effective time is before employee's hire day, please check effective_time
    EffectiveTimeBeforeEmployeesHireDay,
    /// `2290020` (HTTP 400): miss required archive items, please check item_value_lists
    MissRequiredArchiveItems,
    /// `2290021` (HTTP 400): the item not allow to edit or the item not in plan, please check item_value_lists
    ItemNotAllowEditNotPlan,
    /// `2290022` (HTTP 400): the item value is invalid, value must be a positive number and cannot be greater than 9223372036854775807
    ItemValueIsInvalid2290022,
    /// `2290023` (HTTP 400): the plan is not open probation, the item not allow to have regular value
    PlanIsNotOpenProbation,
    /// `2290024` (HTTP 400): the employee is not in probation, the item not allow to have regular value
    EmployeeIsNotInProbation,
    /// `2290025` (HTTP 400): under this effective date, employees' adjust items are not allowed to have regular value
    RegularValueNotAllowed,
    /// `2290026` (HTTP 400): regular item values are either all empty or all null. Values must be positive numbers and cannot be greater than 9223372036854775807
    RegularItemValuesEitherAllEmpty2290026,
    /// `2290027` (HTTP 400): match standard fail
    ///
    /// No compensation standard fits the employee. Check the standards in the settings of Feishu People.
    MatchStandardFail,
    /// `2290028` (HTTP 400): unique id is exist, please change
    UniqueIdIsExist,
    /// `2290029` (HTTP 400): operator id invalid, If using application identity for authentication, the operator id must be valid
    OperatorIdInvalid2290029,
    /// `2290030` (HTTP 400): operator id invalid, If using application identity for authentication, the operator id must be valid
    OperatorIdInvalid2290030,
    /// `2290031` (HTTP 400): This user already has a duplicate salary adjustment task under the effective date
    UserAlreadyDuplicateSalaryAdjustmentTask,
    /// `2290032` (HTTP 400): The user has unfinished salary adjustment tasks and cannot initiate another salary adjustment.
    UserUnfinishedSalaryCannotInitiate,
    /// `2290033` (HTTP 400): effective_time is empty
    ///
    /// `effective_time` is empty. Fill it in.
    EffectiveTimeIsEmpty,
    /// `2290034` (HTTP 400): plan_id is empty
    ///
    /// `plan_id` is empty. Fill it in.
    PlanIdIsEmpty,
    /// `2290035` (HTTP 400): plan_tid is empty
    ///
    /// `plan_tid` is empty. Fill it in.
    PlanTidIsEmpty,
    /// `2290036` (HTTP 400): currency_id is empty
    ///
    /// `currency_id` is empty. Fill it in.
    CurrencyIdIsEmpty,
    /// `2290037` (HTTP 400): user_id is empty
    ///
    /// `user_id` is empty. Fill it in.
    UserIdIsEmpty,
    /// `2290038` (HTTP 400): unique_id is empty
    ///
    /// `unique_id` is empty. Fill it in.
    UniqueIdIsEmpty,
    /// `2290039` (HTTP 400): change_reason_id is empty
    ChangeReasonIdIsEmpty,
    /// `2290040` (HTTP 400): There are duplicate items in item_value_lists, please check item_value_lists
    DuplicateItems,
    /// `2290041` (HTTP 400): the item value is invalid, value must be a positive number and cannot be greater than 9223372036854775807
    ItemValueIsInvalid2290041,
    /// `2290042` (HTTP 400): regular item values are either all empty or all null. Values must be positive numbers and cannot be greater than 9223372036854775807
    RegularItemValuesEitherAllEmpty2290042,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateArchiveError: CODES {
    ServerError2290001 = 2290001, ServerError2290002 = 2290002, RpcFail = 2290003,
    FormatOfStartDateNotMatch = 2290004, FormatOfEndDateNotMatch = 2290005, PlanNotExist = 2290006,
    DescriptionIsTooLong = 2290007, EditRemarkIsTooLong = 2290008,
    ChangeReasonDoesNotExist = 2290009, CurrencyNotExist = 2290010,
    CurrencyNotMatchWithPlanCurrency = 2290011, InvalidUserId = 2290012,
    EmploymentIdToPeopleIdFailed = 2290013, EffectiveTimeIsInvalid = 2290014,
    EffectiveTimeRangeOutLimit = 2290015, ArchiveEffectiveTimeNotAllow = 2290016,
    PlanStatusIsDeactivate = 2290017, EffectiveTimeAfterEmployeesLastDay = 2290018,
    EffectiveTimeBeforeEmployeesHireDay = 2290019, MissRequiredArchiveItems = 2290020,
    ItemNotAllowEditNotPlan = 2290021, ItemValueIsInvalid2290022 = 2290022,
    PlanIsNotOpenProbation = 2290023, EmployeeIsNotInProbation = 2290024,
    RegularValueNotAllowed = 2290025, RegularItemValuesEitherAllEmpty2290026 = 2290026,
    MatchStandardFail = 2290027, UniqueIdIsExist = 2290028, OperatorIdInvalid2290029 = 2290029,
    OperatorIdInvalid2290030 = 2290030, UserAlreadyDuplicateSalaryAdjustmentTask = 2290031,
    UserUnfinishedSalaryCannotInitiate = 2290032, EffectiveTimeIsEmpty = 2290033,
    PlanIdIsEmpty = 2290034, PlanTidIsEmpty = 2290035, CurrencyIdIsEmpty = 2290036,
    UserIdIsEmpty = 2290037, UniqueIdIsEmpty = 2290038, ChangeReasonIdIsEmpty = 2290039,
    DuplicateItems = 2290040, ItemValueIsInvalid2290041 = 2290041,
    RegularItemValuesEitherAllEmpty2290042 = 2290042
});

/// Lists the pay archives of employees, with items and indicators, by effective dates and within the app's data permissions.
///
/// [`POST /open-apis/compensation/v1/archives/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/archive/query>) gives [`QueryArchiveResponse`] or fails with [`QueryArchiveError`].
///
/// Token: tenant or user. Scopes, any one of: `corehr:compensation_archive_detail:read`. Scopes for some fields: `contact:user.employee_id:readonly`, `corehr:compensation_archive_detail.change_description:read`, `corehr:compensation_archive_detail.indicators:read`, `corehr:compensation_archive_detail.items:read`, `corehr:compensation_archive_detail.plan:read`, `corehr:compensation_archive_detail.salary_level:read`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = QueryArchive::new(page_size, user_id_type, user_id_list);
/// let mut items = client.list(request).items();
/// ```
#[doc(
    alias("compensation.v1.archive.query", "/open-apis/compensation/v1/archives/query")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryArchive {
    /// How many items a page holds at most. Default: `100`. Range: `1` to `500`. Example: `100`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `231432433`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: UserIdType,
    /// The employees, by the kind of id that the call uses. Length: 1 to 100. Example: `["7117649868058789407"]`.
    pub user_id_list: Vec<String>,
    /// The versions of pay archives. Length: 1 to 100. Example: `["141541351"]`.
    pub tid_list: Option<Vec<String>>,
    /// The first of the effective dates that are searched, as `2006-01-02`. Example: `2022-05-10`.
    pub effective_start_date: Option<String>,
    /// The last of the effective dates that are searched, as `2006-01-02`. Example: `2023-05-15`.
    pub effective_end_date: Option<String>,
}

crate::request_builder!(QueryArchive {
    page_size(i64), user_id_type(impl Into<UserIdType>).into(),
    user_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    page_token(impl Into<String>).into(),
    tid_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    effective_start_date(impl Into<String>).into(), effective_end_date(impl Into<String>).into()
});
crate::request!(QueryArchive -> QueryArchiveResponse, QueryArchiveError {
    "compensation.v1.archive.query", POST "/open-apis/compensation/v1/archives/query",
    [Tenant, User], read_value Data, Json, SCOPES = ["corehr:compensation_archive_detail:read"],
    LIMITS = [10 in 1];
    Query page_size "page_size", Query page_token "page_token", Query user_id_type "user_id_type",
    Body user_id_list "user_id_list", Body tid_list "tid_list",
    Body effective_start_date "effective_start_date", Body effective_end_date "effective_end_date"
});
crate::paged!(QueryArchive: ArchiveDetail { page_token, page_size; page_token, has_more, items });

/// What `compensation.v1.archive.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryArchiveResponse {
    /// The items of this page.
    pub items: Vec<ArchiveDetail>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(QueryArchiveResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `compensation.v1.archive.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryArchiveError {
    /// `2290001` (HTTP 500): server error
    ///
    /// A parameter is empty or not valid, or the server failed. Check the parameters; contact support if it persists.
    ServerError2290001,
    /// `2290002` (HTTP 400): tenantID param invalid
    ///
    /// A parameter is not valid, or the server failed. Check the parameters; dates are written as `2006-01-02`.
    ServerError2290002,
    /// `2290003` (HTTP 500): server error
    ///
    /// The employee or the plan was not found, or an internal service failed. Check the ids; contact support if it persists.
    RpcFail,
    /// `2290004` (HTTP 400): the format of start_date not match, correct example: "2024-01-01"
    FormatOfStartDateNotMatch,
    /// `2290005` (HTTP 400): the format of end_date not match, correct example: "2024-01-01"
    FormatOfEndDateNotMatch,
    /// `2290006` (HTTP 400): user_id_type invalid
    PlanNotExist,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryArchiveError: CODES {
    ServerError2290001 = 2290001 + 2, ServerError2290002 = 2290002 + 4, RpcFail = 2290003 + 3,
    FormatOfStartDateNotMatch = 2290004 + 1, FormatOfEndDateNotMatch = 2290005 + 1,
    PlanNotExist = 2290006 + 1
});
