// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `archive`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Sets or changes an employee's pay from a day on, by a compensation plan; where pay is set on that day already, it is corrected.
///
/// `POST /open-apis/compensation/v1/archives`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `corehr:compensation_archive:write`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/archive/create>
#[doc(alias = "compensation.v1.archive.create")]
#[doc(alias = "/open-apis/compensation/v1/archives")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateArchive {
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: UserIdType,
    /// An id of your own, a UUID of version 4, that makes repeated requests count once.
    ///
    /// Example: `123e4567-e89b-42d3-a456-426614174000`.
    pub unique_id: String,
    /// Who does it, by the kind of id that the call uses; needed where the app calls for itself.
    ///
    /// Example: `7337149697626801708`.
    pub operator_id: Option<String>,
    /// The employee, by the kind of id that the call uses.
    ///
    /// Example: `7337149697626801708`.
    pub user_id: String,
    /// From when on pay is in effect, as `2006-01-02`.
    ///
    /// Example: `2024-11-12`.
    pub effective_time: String,
    /// The currency.
    ///
    /// Example: `6863329932261459464`.
    pub currency_id: String,
    /// The compensation plan.
    ///
    /// Example: `7431430313074247212`.
    pub plan_id: String,
    /// The version of the plan.
    ///
    /// Example: `7431430313074279980`.
    pub plan_tid: String,
    /// Why pay is set or changed.
    ///
    /// Example: `7125907336899888684`.
    pub change_reason_id: String,
    /// The values of the pay items that the plan lets be edited, and of no others.
    ///
    /// Length: 0 to 2147483647.
    pub item_value_lists: Vec<ArchiveItemValue>,
    /// Why pay is set or changed, at most 1,000 characters.
    ///
    /// Example: `text`.
    pub description: Option<String>,
    /// Why pay is corrected, at most 1,000 characters; only for corrections.
    ///
    /// Example: `text`.
    pub edit_remark: Option<String>,
}

impl CreateArchive {
    /// A request with what the endpoint requires.
    #[allow(clippy::too_many_arguments, reason = "the endpoint requires them all")]
    pub fn new(
        user_id_type: impl Into<UserIdType>,
        unique_id: impl Into<String>,
        user_id: impl Into<String>,
        effective_time: impl Into<String>,
        currency_id: impl Into<String>,
        plan_id: impl Into<String>,
        plan_tid: impl Into<String>,
        change_reason_id: impl Into<String>,
        item_value_lists: impl IntoIterator<Item = impl Into<ArchiveItemValue>>,
    ) -> Self {
        Self {
            user_id_type: user_id_type.into(),
            unique_id: unique_id.into(),
            operator_id: None,
            user_id: user_id.into(),
            effective_time: effective_time.into(),
            currency_id: currency_id.into(),
            plan_id: plan_id.into(),
            plan_tid: plan_tid.into(),
            change_reason_id: change_reason_id.into(),
            item_value_lists: item_value_lists.into_iter().map(Into::into).collect(),
            description: None,
            edit_remark: None,
        }
    }
}

crate::setters!(CreateArchive {
    operator_id(impl Into<String>).into(), description(impl Into<String>).into(),
    edit_remark(impl Into<String>).into()
});

crate::request!(CreateArchive -> CreateArchiveResponse, CreateArchiveError {
    "compensation.v1.archive.create", POST "/open-apis/compensation/v1/archives", None,
    [Tenant, User], read_value Data, Json;
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
    #[doc(alias = "2290001")]
    ServerError2290001,
    /// `2290002` (HTTP 400): effective time is invalid, correct example: 2024-01-01
    ///
    /// A parameter is not valid, or the server failed. Check the parameters; dates are written as `2006-01-02`.
    #[doc(alias = "2290002")]
    ServerError2290002,
    /// `2290003` (HTTP 400): Invalid user ID, cannot find employment
    ///
    /// The employee or the plan was not found, or an internal service failed. Check the ids; contact support if it persists.
    #[doc(alias = "2290003")]
    RpcFail,
    /// `2290004` (HTTP 500): service error
    #[doc(alias = "2290004")]
    FormatOfStartDateNotMatch,
    /// `2290005` (HTTP 400): No permission to adjust
    #[doc(alias = "2290005")]
    FormatOfEndDateNotMatch,
    /// `2290006` (HTTP 400): The plan not exist, please check plan_tid
    #[doc(alias = "2290006")]
    PlanNotExist,
    /// `2290007` (HTTP 400): the description is too long, limit 1000
    #[doc(alias = "2290007")]
    DescriptionIsTooLong,
    /// `2290008` (HTTP 400): the edit remark is too long, limit 1000
    #[doc(alias = "2290008")]
    EditRemarkIsTooLong,
    /// `2290009` (HTTP 400): the change reason does not exist
    #[doc(alias = "2290009")]
    ChangeReasonDoesNotExist,
    /// `2290010` (HTTP 400): the currency not exist, please check currency_id
    #[doc(alias = "2290010")]
    CurrencyNotExist,
    /// `2290011` (HTTP 400): the currency not match with the plan currency
    #[doc(alias = "2290011")]
    CurrencyNotMatchWithPlanCurrency,
    /// `2290012` (HTTP 400): Invalid user ID, cannot find employment
    #[doc(alias = "2290012")]
    InvalidUserId,
    /// `2290013` (HTTP 400): employment id to people id failed, please check user_id
    #[doc(alias = "2290013")]
    EmploymentIdToPeopleIdFailed,
    /// `2290014` (HTTP 400): effective time is invalid, correct example: 2024-01-01
    #[doc(alias = "2290014")]
    EffectiveTimeIsInvalid,
    /// `2290015` (HTTP 400): the effective time is range out of limit, limit（1970-01-01, 2038-01-19）
    #[doc(alias = "2290015")]
    EffectiveTimeRangeOutLimit,
    /// `2290016` (HTTP 400): archive effective time is not allow before the plan effective time
    #[doc(alias = "2290016")]
    ArchiveEffectiveTimeNotAllow,
    /// `2290017` (HTTP 400): the plan status is deactivate
    #[doc(alias = "2290017")]
    PlanStatusIsDeactivate,
    /// `2290018` (HTTP 400): the effective time is after employee's last day, please check effective_time
    #[doc(alias = "2290018")]
    EffectiveTimeAfterEmployeesLastDay,
    /// `2290019` (HTTP 400): the effective time is before employee's hire day, please check effective_time
    #[doc(alias = "2290019")]
    EffectiveTimeBeforeEmployeesHireDay,
    /// `2290020` (HTTP 400): miss required archive items, please check item_value_lists
    #[doc(alias = "2290020")]
    MissRequiredArchiveItems,
    /// `2290021` (HTTP 400): the item not allow to edit or the item not in plan, please check item_value_lists
    #[doc(alias = "2290021")]
    ItemNotAllowEditNotPlan,
    /// `2290022` (HTTP 400): the item value is invalid, value must be a positive number and cannot be greater than 9223372036854775807
    #[doc(alias = "2290022")]
    ItemValueIsInvalid2290022,
    /// `2290023` (HTTP 400): the plan is not open probation, the item not allow to have regular value
    #[doc(alias = "2290023")]
    PlanIsNotOpenProbation,
    /// `2290024` (HTTP 400): the employee is not in probation, the item not allow to have regular value
    #[doc(alias = "2290024")]
    EmployeeIsNotInProbation,
    /// `2290025` (HTTP 400): under this effective date, employees' adjust items are not allowed to have regular value
    #[doc(alias = "2290025")]
    UnderThisEffectiveDate,
    /// `2290026` (HTTP 400): regular item values are either all empty or all null. Values must be positive numbers and cannot be greater than 9223372036854775807
    #[doc(alias = "2290026")]
    RegularItemValuesEitherAllEmpty2290026,
    /// `2290027` (HTTP 400): match standard fail
    ///
    /// No compensation standard fits the employee. Check the standards in the settings of Feishu People.
    #[doc(alias = "2290027")]
    MatchStandardFail,
    /// `2290028` (HTTP 400): unique id is exist, please change
    #[doc(alias = "2290028")]
    UniqueIdIsExist,
    /// `2290029` (HTTP 400): operator id invalid, If using application identity for authentication, the operator id must be valid
    #[doc(alias = "2290029")]
    OperatorIdInvalid2290029,
    /// `2290030` (HTTP 400): operator id invalid, If using application identity for authentication, the operator id must be valid
    #[doc(alias = "2290030")]
    OperatorIdInvalid2290030,
    /// `2290031` (HTTP 400): This user already has a duplicate salary adjustment task under the effective date
    #[doc(alias = "2290031")]
    UserAlreadyDuplicateSalaryAdjustmentTask,
    /// `2290032` (HTTP 400): The user has unfinished salary adjustment tasks and cannot initiate another salary adjustment.
    #[doc(alias = "2290032")]
    UserUnfinishedSalaryCannotInitiate,
    /// `2290033` (HTTP 400): effective_time is empty
    ///
    /// `effective_time` is empty. Fill it in.
    #[doc(alias = "2290033")]
    EffectiveTimeIsEmpty,
    /// `2290034` (HTTP 400): plan_id is empty
    ///
    /// `plan_id` is empty. Fill it in.
    #[doc(alias = "2290034")]
    PlanIdIsEmpty,
    /// `2290035` (HTTP 400): plan_tid is empty
    ///
    /// `plan_tid` is empty. Fill it in.
    #[doc(alias = "2290035")]
    PlanTidIsEmpty,
    /// `2290036` (HTTP 400): currency_id is empty
    ///
    /// `currency_id` is empty. Fill it in.
    #[doc(alias = "2290036")]
    CurrencyIdIsEmpty,
    /// `2290037` (HTTP 400): user_id is empty
    ///
    /// `user_id` is empty. Fill it in.
    #[doc(alias = "2290037")]
    UserIdIsEmpty,
    /// `2290038` (HTTP 400): unique_id is empty
    ///
    /// `unique_id` is empty. Fill it in.
    #[doc(alias = "2290038")]
    UniqueIdIsEmpty,
    /// `2290039` (HTTP 400): change_reason_id is empty
    #[doc(alias = "2290039")]
    ChangeReasonIdIsEmpty,
    /// `2290040` (HTTP 400): There are duplicate items in item_value_lists, please check item_value_lists
    #[doc(alias = "2290040")]
    ThereDuplicateItemsItemValueLists,
    /// `2290041` (HTTP 400): the item value is invalid, value must be a positive number and cannot be greater than 9223372036854775807
    #[doc(alias = "2290041")]
    ItemValueIsInvalid2290041,
    /// `2290042` (HTTP 400): regular item values are either all empty or all null. Values must be positive numbers and cannot be greater than 9223372036854775807
    #[doc(alias = "2290042")]
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
    UnderThisEffectiveDate = 2290025, RegularItemValuesEitherAllEmpty2290026 = 2290026,
    MatchStandardFail = 2290027, UniqueIdIsExist = 2290028, OperatorIdInvalid2290029 = 2290029,
    OperatorIdInvalid2290030 = 2290030, UserAlreadyDuplicateSalaryAdjustmentTask = 2290031,
    UserUnfinishedSalaryCannotInitiate = 2290032, EffectiveTimeIsEmpty = 2290033,
    PlanIdIsEmpty = 2290034, PlanTidIsEmpty = 2290035, CurrencyIdIsEmpty = 2290036,
    UserIdIsEmpty = 2290037, UniqueIdIsEmpty = 2290038, ChangeReasonIdIsEmpty = 2290039,
    ThereDuplicateItemsItemValueLists = 2290040, ItemValueIsInvalid2290041 = 2290041,
    RegularItemValuesEitherAllEmpty2290042 = 2290042
});

/// Lists the pay archives of employees, with items and indicators, by effective dates and within the app's data permissions.
///
/// `POST /open-apis/compensation/v1/archives/query`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `corehr:compensation_archive_detail:read`
/// - Scopes for some fields: `contact:user.employee_id:readonly`, `corehr:compensation_archive_detail.change_description:read`, `corehr:compensation_archive_detail.indicators:read`, `corehr:compensation_archive_detail.items:read`, `corehr:compensation_archive_detail.plan:read`, `corehr:compensation_archive_detail.salary_level:read`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/archive/query>
#[doc(alias = "compensation.v1.archive.query")]
#[doc(alias = "/open-apis/compensation/v1/archives/query")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryArchive {
    /// How many items a page holds at most.
    ///
    /// Default: `100`. Range: `1` to `500`. Example: `100`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `231432433`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: UserIdType,
    /// The employees, by the kind of id that the call uses.
    ///
    /// Length: 1 to 100. Example: `["7117649868058789407"]`.
    pub user_id_list: Vec<String>,
    /// The versions of pay archives.
    ///
    /// Length: 1 to 100. Example: `["141541351"]`.
    pub tid_list: Option<Vec<String>>,
    /// The first of the effective dates that are searched, as `2006-01-02`.
    ///
    /// Example: `2022-05-10`.
    pub effective_start_date: Option<String>,
    /// The last of the effective dates that are searched, as `2006-01-02`.
    ///
    /// Example: `2023-05-15`.
    pub effective_end_date: Option<String>,
}

impl QueryArchive {
    /// A request with what the endpoint requires.
    pub fn new(
        page_size: i64,
        user_id_type: impl Into<UserIdType>,
        user_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            page_size,
            page_token: None,
            user_id_type: user_id_type.into(),
            user_id_list: user_id_list.into_iter().map(Into::into).collect(),
            tid_list: None,
            effective_start_date: None,
            effective_end_date: None,
        }
    }
}

crate::setters!(QueryArchive {
    page_token(impl Into<String>).into(),
    tid_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    effective_start_date(impl Into<String>).into(), effective_end_date(impl Into<String>).into()
});

crate::request!(QueryArchive -> QueryArchiveResponse, QueryArchiveError {
    "compensation.v1.archive.query", POST "/open-apis/compensation/v1/archives/query", None,
    [Tenant, User], read_value Data, Json;
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
    /// Where the next page begins, as the page before said; left out for the first one.
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
    #[doc(alias = "2290001")]
    ServerError2290001,
    /// `2290002` (HTTP 400): tenantID param invalid
    ///
    /// A parameter is not valid, or the server failed. Check the parameters; dates are written as `2006-01-02`.
    #[doc(alias = "2290002")]
    ServerError2290002,
    /// `2290003` (HTTP 500): server error
    ///
    /// The employee or the plan was not found, or an internal service failed. Check the ids; contact support if it persists.
    #[doc(alias = "2290003")]
    RpcFail,
    /// `2290004` (HTTP 400): the format of start_date not match, correct example: "2024-01-01"
    #[doc(alias = "2290004")]
    FormatOfStartDateNotMatch,
    /// `2290005` (HTTP 400): the format of end_date not match, correct example: "2024-01-01"
    #[doc(alias = "2290005")]
    FormatOfEndDateNotMatch,
    /// `2290006` (HTTP 400): user_id_type invalid
    #[doc(alias = "2290006")]
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
