// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `department`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets departments as they are now, by id or exact name; sensitive fields need permissions of their own.
///
/// [`POST /open-apis/corehr/v2/departments/batch_get`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/batch_get>) gives [`BatchGetDepartmentResponse`] or fails with [`BatchGetDepartmentError`].
///
/// Token: tenant. Scopes, any one of: `corehr:department:read`, `corehr:department:write`. Scopes for some fields: `corehr:department.cost_center_id:read`, `corehr:department.custom_fields:read`, `corehr:department.manager:read`, `corehr:department.organize:read`, `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(BatchGetDepartment::new()).await?;
/// ```
#[doc(
    alias("corehr.v2.department.batch_get", "/open-apis/corehr/v2/departments/batch_get")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchGetDepartment {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The departments, by the kind of id that the call uses. Length: 0 to 100. Example: `["7094136522860922111"]`.
    pub department_id_list: Option<Vec<String>>,
    /// The fields to return. Length: 0 to 100. Example: `["version_id"]`.
    pub fields: Option<Vec<DepartmentField>>,
    /// The names of departments, at most 100, which must match exactly. Length: 0 to 100. Example: `["综合部"]`.
    pub department_name_list: Option<Vec<String>>,
}

crate::request_builder!(BatchGetDepartment {
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(),
    department_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    fields(impl IntoIterator<Item = impl Into<DepartmentField>>).into_iter().map(Into::into).collect(),
    department_name_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(BatchGetDepartment -> BatchGetDepartmentResponse, BatchGetDepartmentError {
    "corehr.v2.department.batch_get", POST "/open-apis/corehr/v2/departments/batch_get", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:department:read", "corehr:department:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Query user_id_type "user_id_type", Query department_id_type "department_id_type",
    Body department_id_list "department_id_list", Body fields "fields",
    Body department_name_list "department_name_list"
});

/// What `corehr.v2.department.batch_get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetDepartmentResponse {
    /// The items that were found.
    pub items: Vec<Department>,
}

crate::object!(BatchGetDepartmentResponse { items "items" });

/// What `corehr.v2.department.batch_get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchGetDepartmentError {
    /// `1160102` (HTTP 400): 参数错误
    ///
    /// The request could not be read, a parameter is not valid, or the system failed. Check the JSON and the parameters.
    ParametersWrongOrSystemError,
    /// `1160103` (HTTP 403): 鉴权失败
    ///
    /// The request id was used before, a permission is missing, or the server failed. Use a new id, or check the app's permissions.
    AuthenticationFailed,
    /// `1161204` (HTTP 503): Requset timeout
    ///
    /// The request timed out. Try again later.
    RequestTimeout,
    /// `1161604` (HTTP 429): QPS over limit
    ///
    /// Too many requests. Try again later and more slowly.
    TooManyRequests,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchGetDepartmentError: CODES {
    ParametersWrongOrSystemError = 1160102 + 6, AuthenticationFailed = 1160103 + 6,
    RequestTimeout = 1161204 + 2, TooManyRequests = 1161604 + 2
});

/// Deletes a department for good, within the app's data permissions.
///
/// [`DELETE /open-apis/corehr/v2/departments/:department_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/delete>) gives [`DeleteDepartmentResponse`] or fails with [`DeleteDepartmentError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr`, `corehr:department:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteDepartment::new(department_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.department.delete",
        "/open-apis/corehr/v2/departments/:department_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDepartment {
    /// The department, by the kind of id that the call uses. Example: `1616161616`.
    pub department_id: String,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
}

crate::request_builder!(DeleteDepartment {
    department_id(impl Into<String>).into();
    department_id_type(impl Into<DepartmentIdType>).into()
});
crate::request!(DeleteDepartment -> DeleteDepartmentResponse, DeleteDepartmentError {
    "corehr.v2.department.delete", DELETE "/open-apis/corehr/v2/departments/:department_id",
    [Tenant], read_value Data, None, SCOPES = ["corehr:corehr", "corehr:department:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Path department_id "department_id", Query department_id_type "department_id_type"
});

/// What `corehr.v2.department.delete` answers with.
pub type DeleteDepartmentResponse = crate::Empty;

/// What `corehr.v2.department.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteDepartmentError {
    /// `1160265` (HTTP 400): Unable to delete department as it's still in use
    ///
    /// It is still in use and cannot be deleted. Remove what refers to it first.
    StillInUse,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteDepartmentError: CODES { StillInUse = 1160265 + 1 });

/// Gets the departments above given ones, from the nearest up, as far as the app may see them; changes may take 10 seconds to show.
///
/// [`POST /open-apis/corehr/v2/departments/parents`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/parents>) gives [`GetDepartmentParentsResponse`] or fails with [`GetDepartmentParentsError`].
///
/// Token: tenant. Scopes, any one of: `corehr:department.organize:read`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(GetDepartmentParents::new(department_id_list)).await?;
/// ```
#[doc(alias("corehr.v2.department.parents", "/open-apis/corehr/v2/departments/parents"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDepartmentParents {
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The departments, by the kind of id that the call uses. Length: 1 to 100. Example: `["6893014062142064111"]`.
    pub department_id_list: Vec<String>,
}

crate::request_builder!(GetDepartmentParents {
    department_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    department_id_type(impl Into<DepartmentIdType>).into()
});
crate::request!(GetDepartmentParents -> GetDepartmentParentsResponse, GetDepartmentParentsError {
    "corehr.v2.department.parents", POST "/open-apis/corehr/v2/departments/parents", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:department.organize:read"], LIMITS = [100 in 60];
    Query department_id_type "department_id_type", Body department_id_list "department_id_list"
});

/// What `corehr.v2.department.parents` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDepartmentParentsResponse {
    /// The items that were found.
    pub items: Vec<DepartmentParents>,
}

crate::object!(GetDepartmentParentsResponse { items "items" });

/// What `corehr.v2.department.parents` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetDepartmentParentsError {
    /// `1160102` (HTTP 400): 参数错误
    ///
    /// The request could not be read, a parameter is not valid, or the system failed. Check the JSON and the parameters.
    ParametersWrongOrSystemError,
    /// `1160103` (HTTP 403): 鉴权失败
    ///
    /// The request id was used before, a permission is missing, or the server failed. Use a new id, or check the app's permissions.
    AuthenticationFailed,
    /// `1161204` (HTTP 503): Requset timeout
    ///
    /// The request timed out. Try again later.
    RequestTimeout,
    /// `1161604` (HTTP 429): QPS over limit
    ///
    /// Too many requests. Try again later and more slowly.
    TooManyRequests,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetDepartmentParentsError: CODES {
    ParametersWrongOrSystemError = 1160102 + 6, AuthenticationFailed = 1160103 + 6,
    RequestTimeout = 1161204 + 2, TooManyRequests = 1161604 + 2
});

/// Changes a department from a date on, within the app's data permissions; taking it out of use fails where it is used.
///
/// [`PATCH /open-apis/corehr/v2/departments/:department_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/patch>) gives [`PatchDepartmentResponse`] or fails with [`PatchDepartmentError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr`, `corehr:department:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(PatchDepartment::new(department_id, effective_time)).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.department.patch",
        "/open-apis/corehr/v2/departments/:department_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchDepartment {
    /// The department, by the kind of id that the call uses. Example: `1616161616`.
    pub department_id: String,
    /// A text of your own that makes repeated calls count once. Example: `12454646`.
    pub client_token: Option<String>,
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// Which kind of id stands for departments. Default: `people_corehr_department_id`. Example: `people_corehr_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The id. Example: `4719456877659520852`.
    pub id: Option<String>,
    /// The type of the department.
    pub sub_type: Option<EnumNameAndDisplay>,
    /// The manager of the department. Example: `6893013238632416776`.
    pub manager: Option<String>,
    /// Whether it is confidential; without effect so far. Example: `true`.
    pub is_confidential: Option<bool>,
    /// What all organizations have: name, code, state, the one above and dates.
    pub hiberarchy_common: Option<HiberarchyCommon>,
    /// From when on it is in effect. Example: `2020-05-01 00:00:00`.
    pub effective_time: String,
    /// The custom fields with their values. Length: 0 to 100.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    /// The cost center. Example: `7142384817131652652`.
    pub cost_center_id: Option<String>,
    /// Whether the department works with jobs, with positions or with neither.
    pub staffing_model: Option<DepartmentStaffingModel>,
    /// Whether the code that is sent goes before the one that is made automatically. Example: `false`.
    pub is_prefer_manual_encoding: Option<bool>,
}

crate::request_builder!(PatchDepartment {
    department_id(impl Into<String>).into(), effective_time(impl Into<String>).into();
    client_token(impl Into<String>).into(),
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(), id(impl Into<String>).into(),
    sub_type(EnumNameAndDisplay), manager(impl Into<String>).into(), is_confidential(bool),
    hiberarchy_common(HiberarchyCommon),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect(),
    cost_center_id(impl Into<String>).into(), staffing_model(DepartmentStaffingModel),
    is_prefer_manual_encoding(bool)
});
crate::request!(PatchDepartment -> PatchDepartmentResponse, PatchDepartmentError {
    "corehr.v2.department.patch", PATCH "/open-apis/corehr/v2/departments/:department_id", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:corehr", "corehr:department:write"],
    LIMITS = [100 in 60];
    Path department_id "department_id", Query client_token "client_token",
    Query user_id_type "user_id_type", Query department_id_type "department_id_type", Body id "id",
    Body sub_type "sub_type", Body manager "manager", Body is_confidential "is_confidential",
    Body hiberarchy_common "hiberarchy_common", Body effective_time "effective_time",
    Body custom_fields "custom_fields", Body cost_center_id "cost_center_id",
    Body staffing_model "staffing_model", Body is_prefer_manual_encoding "is_prefer_manual_encoding"
});

/// What `corehr.v2.department.patch` answers with.
pub type PatchDepartmentResponse = crate::Empty;

/// What `corehr.v2.department.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchDepartmentError {
    /// `1160004` (HTTP 400): client_token repeat.
    ///
    /// The same request was sent before, or a granting quantity is not a number. Use a new `client_token` for a new request.
    BusinessRuleNotMet,
    /// `1160101` (HTTP 500): marshal error
    ///
    /// The request could not be written or has a parameter that is not valid. Compare it with the fields of the call.
    IllegalParameter,
    /// `1160102` (HTTP 500): unmarshal error
    ///
    /// The request could not be read, a parameter is not valid, or the system failed. Check the JSON and the parameters.
    ParametersWrongOrSystemError,
    /// `1160103` (HTTP 500): request ID repeat
    ///
    /// The request id was used before, a permission is missing, or the server failed. Use a new id, or check the app's permissions.
    AuthenticationFailed,
    /// `1160104` (HTTP 500): custom field format error
    ///
    /// A custom field is malformed, a parameter is missing, a record does not exist, or a permission is missing. Read the message and correct the request.
    NoPermissionForIds,
    /// `1160105` (HTTP 500): field is required
    ///
    /// A required field is missing. Fill it in.
    FieldIsRequired,
    /// `1160106` (HTTP 500): date format should be 2006-01-02
    ///
    /// A date is malformed. Write it in the form that the message names.
    WrongDateFormat,
    /// `1160107` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Compare the request with the fields of the call.
    ParametersWrong,
    /// `1160258` (HTTP 400): manager hasn't been onboard on effective date
    ///
    /// The employee has not joined by the effective date. Choose somebody else or a later date.
    ManagerHasntOnboardEffectiveDate,
    /// `1160259` (HTTP 400): manager offboarded on effective date
    ///
    /// The employee has left by the effective date. Choose somebody else.
    IndividualIsOffboardedOnEffecitveDate,
    /// `1160269` (HTTP 400): effective date can't exceed 9999
    ///
    /// The effective date is after the year 9999. Choose an earlier one.
    EffectiveDateCantBeLater,
    /// `1160321` (HTTP 400): enter an array for field
    ///
    /// The name is taken, or a field must be a list. Read the message and correct the request.
    EnterArrayForField1160321,
    /// `1160327` (HTTP 400): metadata of field doesn't exist
    ///
    /// The field does not exist for this object. Check its name.
    MetadataOfFieldDoesntExist,
    /// `1160328` (HTTP 400): Enter an integer for field
    EnterIntegerForField,
    /// `1160329` (HTTP 400): field exceeds the maximum value
    FieldExceedsMaximumValue,
    /// `1160330` (HTTP 400): field exceeds the minimum value
    FieldExceedsMinimumValue,
    /// `1160331` (HTTP 400): Enter an integer or decimal for field
    EnterIntegerOrDecimalForField,
    /// `1160332` (HTTP 400): enter a boolean value for field
    EnterBooleanValueForField,
    /// `1160333` (HTTP 400): Enter an i18n object for field
    EnterI18nObjectForField,
    /// `1160334` (HTTP 400): Enter an enumeration value for field
    EnterEnumerationValueForField,
    /// `1160335` (HTTP 400): Enter an array for field
    ///
    /// The field must be a list. Correct the request.
    EnterArrayForField1160335,
    /// `1160336` (HTTP 400): org doesn't exist
    ///
    /// The organization does not exist. Check its id.
    OrgDoesntExist,
    /// `1160338` (HTTP 400): field must be a string
    ///
    /// The field must be text. Correct the request.
    FieldMustBeString1160338,
    /// `1160339` (HTTP 400): field must be a string
    ///
    /// The field must be text. Correct the request.
    FieldMustBeString1160339,
    /// `1160340` (HTTP 400): field must be in the yyyy-MM-dd HH:mm:ss format
    ///
    /// The time is malformed. Write it as `2006-01-02 15:04:05`.
    FieldMustBeYyyyMmDd,
    /// `1160342` (HTTP 400): reason is required
    ///
    /// The reason is missing. Fill it in.
    ReasonIsRequired,
    /// `1160343` (HTTP 400): Duplicate code
    ///
    /// The code is taken. Choose another one.
    DuplicateCode,
    /// `1160344` (HTTP 400): unable to edit org as it was deactivated on date
    UnableEditOrgDeactivatedDate,
    /// `1160347` (HTTP 400): org will be deactivated
    ///
    /// The one above, or the organization, goes out of use on or after the effective date. Choose another one.
    OrgWillBeDeactivated,
    /// `1160349` (HTTP 400): org deactivated on date
    ///
    /// The one above, or another object that is referred to, is out of use on or after the effective date. Choose another one.
    FieldWillBeDeactivatedAfterEffective,
    /// `1160352` (HTTP 400): The option has been deactivated
    ///
    /// The option is out of use or not valid. Choose another one.
    InvalidEnumOption,
    /// `1160353` (HTTP 400): effective date can't be earlier than 1900
    ///
    /// The effective date is before the year 1900. Choose a later one.
    EffectiveDateCannotEarlierThan1900,
    /// `1160354` (HTTP 400): service rate limiting protection, please try again later
    ///
    /// Too many requests, or a field that must be text is not. Try again later.
    RateLimited,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchDepartmentError: CODES {
    BusinessRuleNotMet = 1160004, IllegalParameter = 1160101 + 5,
    ParametersWrongOrSystemError = 1160102 + 5, AuthenticationFailed = 1160103 + 5,
    NoPermissionForIds = 1160104 + 2, FieldIsRequired = 1160105, WrongDateFormat = 1160106,
    ParametersWrong = 1160107, ManagerHasntOnboardEffectiveDate = 1160258,
    IndividualIsOffboardedOnEffecitveDate = 1160259 + 1, EffectiveDateCantBeLater = 1160269 + 1,
    EnterArrayForField1160321 = 1160321, MetadataOfFieldDoesntExist = 1160327,
    EnterIntegerForField = 1160328, FieldExceedsMaximumValue = 1160329,
    FieldExceedsMinimumValue = 1160330, EnterIntegerOrDecimalForField = 1160331,
    EnterBooleanValueForField = 1160332, EnterI18nObjectForField = 1160333,
    EnterEnumerationValueForField = 1160334, EnterArrayForField1160335 = 1160335,
    OrgDoesntExist = 1160336, FieldMustBeString1160338 = 1160338,
    FieldMustBeString1160339 = 1160339, FieldMustBeYyyyMmDd = 1160340, ReasonIsRequired = 1160342,
    DuplicateCode = 1160343, UnableEditOrgDeactivatedDate = 1160344, OrgWillBeDeactivated = 1160347,
    FieldWillBeDeactivatedAfterEffective = 1160349 + 1, InvalidEnumOption = 1160352 + 1,
    EffectiveDateCannotEarlierThan1900 = 1160353 + 1, RateLimited = 1160354
});

/// Lists the versions of given departments within a range of effective dates.
///
/// [`POST /open-apis/corehr/v2/departments/query_multi_timeline`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/query_multi_timeline>) gives [`QueryMultiTimelineDepartmentResponse`] or fails with [`QueryMultiTimelineDepartmentError`].
///
/// Token: tenant. Scopes, any one of: `corehr:department:read`, `corehr:department:write`. Scopes for some fields: `corehr:department.cost_center_id:read`, `corehr:department.custom_fields:read`, `corehr:department.manager:read`, `corehr:department.organize:read`, `contact:user.employee_id:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = QueryMultiTimelineDepartment::new(page_size, department_ids);
/// let mut items = client.list(request).items();
/// ```
#[doc(
    alias(
        "corehr.v2.department.query_multi_timeline",
        "/open-apis/corehr/v2/departments/query_multi_timeline"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryMultiTimelineDepartment {
    /// How many items a page holds at most. Range: `1` to `100`. Example: `100`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `6891251722631890445`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// Which kind of id stands for departments. Default: `people_corehr_department_id`. Example: `people_corehr_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The departments. Length: 1 to 10. Example: `["7094136522860922111"]`.
    pub department_ids: Vec<String>,
    /// The first of the effective dates that are searched. Length: 10 to 10. Pattern: `^((([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]{1}|[0-9]{1}[1-9][0-9]{2}|[1-9][0-9]{3})-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(0…`. Example: `2024-01-01`.
    pub effective_date_start: Option<String>,
    /// The last of the effective dates that are searched. Length: 10 to 10. Pattern: `^((([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]{1}|[0-9]{1}[1-9][0-9]{2}|[1-9][0-9]{3})-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(0…`. Example: `2024-12-31`.
    pub effective_date_end: Option<String>,
    /// The fields to return. Length: 0 to 100. Example: `["department_name"]`.
    pub fields: Option<Vec<String>>,
}

crate::request_builder!(QueryMultiTimelineDepartment {
    page_size(i64),
    department_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    page_token(impl Into<String>).into(), user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(),
    effective_date_start(impl Into<String>).into(), effective_date_end(impl Into<String>).into(),
    fields(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(QueryMultiTimelineDepartment -> QueryMultiTimelineDepartmentResponse, QueryMultiTimelineDepartmentError {
    "corehr.v2.department.query_multi_timeline",
    POST "/open-apis/corehr/v2/departments/query_multi_timeline", [Tenant], read_value Data, Json,
    SCOPES = ["corehr:department:read", "corehr:department:write"], LIMITS = [10 in 1];
    Query page_size "page_size", Query page_token "page_token", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Body department_ids "department_ids",
    Body effective_date_start "effective_date_start", Body effective_date_end "effective_date_end",
    Body fields "fields"
});
crate::paged!(QueryMultiTimelineDepartment: DepartmentTimeline {
    page_token, page_size;
    page_token, has_more, items
});

/// What `corehr.v2.department.query_multi_timeline` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMultiTimelineDepartmentResponse {
    /// The items that were found.
    pub items: Vec<DepartmentTimeline>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(QueryMultiTimelineDepartmentResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `corehr.v2.department.query_multi_timeline` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryMultiTimelineDepartmentError {
    /// `1161204` (HTTP 503): Request timeout
    ///
    /// The request timed out. Try again later.
    RequestTimeout,
    /// `1161604` (HTTP 429): QPS over limit
    ///
    /// Too many requests. Try again later and more slowly.
    TooManyRequests,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryMultiTimelineDepartmentError: CODES {
    RequestTimeout = 1161204 + 1, TooManyRequests = 1161604 + 2
});

/// Lists who changed which fields of up to 100 departments within at most 366 days, the latest first; changes of roles are not included.
///
/// [`POST /open-apis/corehr/v2/departments/query_operation_logs`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/query_operation_logs>) gives [`QueryOperationLogsDepartmentResponse`] or fails with [`QueryOperationLogsDepartmentError`].
///
/// Token: tenant. Scopes, any one of: `corehr:department.operation_log:read`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = QueryOperationLogsDepartment::new(page_size, department_ids, start_date, end_date);
/// let mut items = client.list(request).items();
/// ```
#[doc(
    alias(
        "corehr.v2.department.query_operation_logs",
        "/open-apis/corehr/v2/departments/query_operation_logs"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryOperationLogsDepartment {
    /// How many items a page holds at most. Range: `1` to `1000`. Example: `100`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `2`.
    pub page_token: Option<String>,
    /// Which kind of id stands for departments. Default: `people_corehr_department_id`. Example: `people_corehr_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The departments. Length: 1 to 100. Example: `["7094136522860922222"]`.
    pub department_ids: Vec<String>,
    /// The first day, as `2006-01-02`. Example: `2023-01-01`.
    pub start_date: String,
    /// The last day, as `2006-01-02`; at most 366 days in all. Example: `2024-01-01`.
    pub end_date: String,
}

crate::request_builder!(QueryOperationLogsDepartment {
    page_size(i64),
    department_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    start_date(impl Into<String>).into(), end_date(impl Into<String>).into();
    page_token(impl Into<String>).into(), department_id_type(impl Into<DepartmentIdType>).into()
});
crate::request!(QueryOperationLogsDepartment -> QueryOperationLogsDepartmentResponse, QueryOperationLogsDepartmentError {
    "corehr.v2.department.query_operation_logs",
    POST "/open-apis/corehr/v2/departments/query_operation_logs", [Tenant], read_value Data, Json,
    SCOPES = ["corehr:department.operation_log:read"], LIMITS = [5 in 1];
    Query page_size "page_size", Query page_token "page_token",
    Query department_id_type "department_id_type", Body department_ids "department_ids",
    Body start_date "start_date", Body end_date "end_date"
});
crate::paged!(QueryOperationLogsDepartment: OrganizationOpLog {
    page_token, page_size;
    next_page_token, has_more, op_logs
});

/// What `corehr.v2.department.query_operation_logs` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOperationLogsDepartmentResponse {
    /// What was changed, an operation each.
    pub op_logs: Vec<OrganizationOpLog>,
    /// Where the next page begins.
    pub next_page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(QueryOperationLogsDepartmentResponse {
    op_logs "op_logs", next_page_token "next_page_token", has_more "has_more"
});

/// What `corehr.v2.department.query_operation_logs` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryOperationLogsDepartmentError {
    /// `1160101` (HTTP 400): date interval exceeds 366
    ///
    /// The request could not be written or has a parameter that is not valid. Compare it with the fields of the call.
    IllegalParameter,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryOperationLogsDepartmentError: CODES { IllegalParameter = 1160101 + 2 });

/// Lists the ids of departments whose current version took effect within a range of at most 90 days, deleted ones included.
///
/// [`GET /open-apis/corehr/v2/departments/query_recent_change`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/query_recent_change>) gives [`QueryRecentChangeDepartmentResponse`] or fails with [`QueryRecentChangeDepartmentError`].
///
/// Token: tenant. Scopes, any one of: `corehr:department:read`, `corehr:department:write`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = QueryRecentChangeDepartment::new(page_size, start_date, end_date);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.department.query_recent_change",
        "/open-apis/corehr/v2/departments/query_recent_change"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryRecentChangeDepartment {
    /// How many items a page holds at most. Range: `1` to `2000`. Example: `100`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `6891251722631890445`.
    pub page_token: Option<String>,
    /// Where the range begins, as `2006-01-02 15:04:05` in UTC+8. Example: `2024-06-01 00:00:00`.
    pub start_date: String,
    /// Where the range ends, as `2006-01-02 15:04:05` in UTC+8; at most 90 days later. Example: `2024-08-01 02:10:10`.
    pub end_date: String,
    /// Which kind of id stands for departments. Default: `people_corehr_department_id`. Example: `people_corehr_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
}

crate::request_builder!(QueryRecentChangeDepartment {
    page_size(i64), start_date(impl Into<String>).into(), end_date(impl Into<String>).into();
    page_token(impl Into<String>).into(), department_id_type(impl Into<DepartmentIdType>).into()
});
crate::request!(QueryRecentChangeDepartment -> QueryRecentChangeDepartmentResponse, QueryRecentChangeDepartmentError {
    "corehr.v2.department.query_recent_change",
    GET "/open-apis/corehr/v2/departments/query_recent_change", [Tenant], read_value Data, None,
    SCOPES = ["corehr:department:read", "corehr:department:write"], LIMITS = [5 in 1];
    Query page_size "page_size", Query page_token "page_token", Query start_date "start_date",
    Query end_date "end_date", Query department_id_type "department_id_type"
});

/// What `corehr.v2.department.query_recent_change` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecentChangeDepartmentResponse {
    /// The departments that were created, changed or deleted.
    pub department_ids: Vec<String>,
    /// Those of the departments that were deleted; they can no longer be queried.
    pub deleted_department_ids: Vec<String>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(QueryRecentChangeDepartmentResponse {
    department_ids "department_ids", deleted_department_ids "deleted_department_ids",
    page_token "page_token", has_more "has_more"
});

/// What `corehr.v2.department.query_recent_change` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryRecentChangeDepartmentError {
    /// `1160107` (HTTP 400): 参数错误
    ///
    /// A parameter is not valid. Compare the request with the fields of the call.
    ParametersWrong,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryRecentChangeDepartmentError: CODES { ParametersWrong = 1160107 + 1 });

/// Gets departments as they are on a given day.
///
/// [`POST /open-apis/corehr/v2/departments/query_timeline`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/query_timeline>) gives [`QueryTimelineDepartmentResponse`] or fails with [`QueryTimelineDepartmentError`].
///
/// Token: tenant. Scopes, any one of: `corehr:department:read`, `corehr:department:write`. Scopes for some fields: `corehr:department.cost_center_id:read`, `corehr:department.custom_fields:read`, `corehr:department.manager:read`, `corehr:department.organize:read`, `contact:user.employee_id:readonly`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = QueryTimelineDepartment::new(department_ids, effective_date);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.department.query_timeline",
        "/open-apis/corehr/v2/departments/query_timeline"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryTimelineDepartment {
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// Which kind of id stands for departments. Default: `people_corehr_department_id`. Example: `people_corehr_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The departments. Length: 0 to 100. Example: `["7094136522860922111"]`.
    pub department_ids: Vec<String>,
    /// The day as of which departments are returned, as `2006-01-02`. Length: 10 to 10. Pattern: `^((([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]{1}|[0-9]{1}[1-9][0-9]{2}|[1-9][0-9]{3})-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(0…`. Example: `2020-01-01`.
    pub effective_date: String,
    /// The fields to return. Length: 0 to 100. Example: `["department_name"]`.
    pub fields: Option<Vec<String>>,
}

crate::request_builder!(QueryTimelineDepartment {
    department_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    effective_date(impl Into<String>).into();
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(),
    fields(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(QueryTimelineDepartment -> QueryTimelineDepartmentResponse, QueryTimelineDepartmentError {
    "corehr.v2.department.query_timeline", POST "/open-apis/corehr/v2/departments/query_timeline",
    [Tenant], read_value Data, Json, SCOPES = ["corehr:department:read", "corehr:department:write"],
    LIMITS = [5 in 1];
    Query user_id_type "user_id_type", Query department_id_type "department_id_type",
    Body department_ids "department_ids", Body effective_date "effective_date", Body fields "fields"
});

/// What `corehr.v2.department.query_timeline` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTimelineDepartmentResponse {
    /// The items that were found.
    pub items: Vec<DepartmentTimeline>,
}

crate::object!(QueryTimelineDepartmentResponse { items "items" });

/// What `corehr.v2.department.query_timeline` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryTimelineDepartmentError {
    /// `1161204` (HTTP 503): Requset timeout
    ///
    /// The request timed out. Try again later.
    RequestTimeout,
    /// `1161604` (HTTP 429): QPS over limit
    ///
    /// Too many requests. Try again later and more slowly.
    TooManyRequests,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryTimelineDepartmentError: CODES {
    RequestTimeout = 1161204 + 2, TooManyRequests = 1161604 + 2
});

/// Finds departments as they are today, by id, parent, manager, name and code; new ones may take 10 seconds to be found.
///
/// [`POST /open-apis/corehr/v2/departments/search`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/search>) gives [`SearchDepartmentResponse`] or fails with [`SearchDepartmentError`].
///
/// Token: tenant. Scopes, any one of: `corehr:department:read`, `corehr:department:write`. Scopes for some fields: `corehr:department.cost_center_id:read`, `corehr:department.custom_fields:read`, `corehr:department.manager:read`, `corehr:department.organize:read`, `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let mut items = client.list(SearchDepartment::new(page_size)).items();
/// ```
#[doc(alias("corehr.v2.department.search", "/open-apis/corehr/v2/departments/search"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchDepartment {
    /// How many items a page holds at most. Range: `1` to `100`. Example: `100`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `6891251722631890445`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether departments in use or out of use are returned; both where left out. Example: `true`.
    pub active: Option<bool>,
    /// Whether departments at all levels below are returned, or those directly below; off by default. Default: `false`. Example: `false`.
    pub get_all_children: Option<bool>,
    /// The managers of the departments. Length: at most 100. Example: `["7094136522860922112"]`.
    pub manager_list: Option<Vec<String>>,
    /// The departments, by the kind of id that the call uses. Example: `["7094136522860922111"]`.
    pub department_id_list: Option<Vec<String>>,
    /// The names of departments, which must match exactly. Example: `["后端研发部"]`.
    pub name_list: Option<Vec<String>>,
    /// The department above. Example: `7094136522860922222`.
    pub parent_department_id: Option<String>,
    /// The codes, which must match exactly. Example: `["D00000123"]`.
    pub code_list: Option<Vec<String>>,
    /// The fields to return. Example: `["department_name"]`.
    pub fields: Option<Vec<DepartmentField>>,
}

crate::request_builder!(SearchDepartment {
    page_size(i64);
    page_token(impl Into<String>).into(), user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(), active(bool), get_all_children(bool),
    manager_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    department_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    name_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    parent_department_id(impl Into<String>).into(),
    code_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    fields(impl IntoIterator<Item = impl Into<DepartmentField>>).into_iter().map(Into::into).collect()
});
crate::request!(SearchDepartment -> SearchDepartmentResponse, SearchDepartmentError {
    "corehr.v2.department.search", POST "/open-apis/corehr/v2/departments/search", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:department:read", "corehr:department:write"],
    LIMITS = [100 in 60];
    Query page_size "page_size", Query page_token "page_token", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Body active "active",
    Body get_all_children "get_all_children", Body manager_list "manager_list",
    Body department_id_list "department_id_list", Body name_list "name_list",
    Body parent_department_id "parent_department_id", Body code_list "code_list",
    Body fields "fields"
});
crate::paged!(SearchDepartment: Department { page_token, page_size; page_token, has_more, items });

/// What `corehr.v2.department.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDepartmentResponse {
    /// The items that were found.
    pub items: Vec<Department>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(SearchDepartmentResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `corehr.v2.department.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchDepartmentError {
    /// `1160102` (HTTP 400): 请求参数错误
    ///
    /// The request could not be read, a parameter is not valid, or the system failed. Check the JSON and the parameters.
    ParametersWrongOrSystemError,
    /// `1160103` (HTTP 403): No permission
    ///
    /// The request id was used before, a permission is missing, or the server failed. Use a new id, or check the app's permissions.
    AuthenticationFailed,
    /// `1161204` (HTTP 503): 内部接口超时
    ///
    /// The request timed out. Try again later.
    RequestTimeout,
    /// `1161604` (HTTP 429): 内部接口频控
    ///
    /// Too many requests. Try again later and more slowly.
    TooManyRequests,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SearchDepartmentError: CODES {
    ParametersWrongOrSystemError = 1160102 + 8, AuthenticationFailed = 1160103,
    RequestTimeout = 1161204 + 3, TooManyRequests = 1161604 + 3
});

/// Gets the tree of departments as of a day, breadth first and at most 2,000 a page; changes may take 10 seconds to show.
///
/// [`POST /open-apis/corehr/v2/departments/tree`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/tree>) gives [`QueryDepartmentTreeResponse`] or fails with [`QueryDepartmentTreeError`].
///
/// Token: tenant. Scopes, any one of: `corehr:department.organize:read`. Rate limit: 5 a second.
///
/// ```ignore
/// let mut items = client.list(QueryDepartmentTree::new(page_size)).items();
/// ```
#[doc(alias("corehr.v2.department.tree", "/open-apis/corehr/v2/departments/tree"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryDepartmentTree {
    /// How many items a page holds at most. Range: `1` to `2000`. Example: `100`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `6891251722631890445`.
    pub page_token: Option<String>,
    /// Which kind of id stands for departments. Default: `people_corehr_department_id`. Example: `people_corehr_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The department at the top; that of the tenant by default. Example: `6893014062142064111`.
    pub department_id: Option<String>,
    /// Whether those out of use are returned too; off by default. Default: `false`. Example: `false`.
    pub need_inactive: Option<bool>,
    /// The day as of which the tree is returned, as `2006-01-02`; today by default. Length: at most 10. Example: `2024-01-01`.
    pub effective_date: Option<String>,
}

crate::request_builder!(QueryDepartmentTree {
    page_size(i64);
    page_token(impl Into<String>).into(), department_id_type(impl Into<DepartmentIdType>).into(),
    department_id(impl Into<String>).into(), need_inactive(bool),
    effective_date(impl Into<String>).into()
});
crate::request!(QueryDepartmentTree -> QueryDepartmentTreeResponse, QueryDepartmentTreeError {
    "corehr.v2.department.tree", POST "/open-apis/corehr/v2/departments/tree", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:department.organize:read"], LIMITS = [5 in 1];
    Query page_size "page_size", Query page_token "page_token",
    Query department_id_type "department_id_type", Body department_id "department_id",
    Body need_inactive "need_inactive", Body effective_date "effective_date"
});
crate::paged!(QueryDepartmentTree: CostCenterTree {
    page_token, page_size;
    page_token, has_more, items
});

/// What `corehr.v2.department.tree` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDepartmentTreeResponse {
    /// The items that were found.
    pub items: Vec<CostCenterTree>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(QueryDepartmentTreeResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `corehr.v2.department.tree` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryDepartmentTreeError {
    /// `1160102` (HTTP 400): Param is invalid
    ///
    /// The request could not be read, a parameter is not valid, or the system failed. Check the JSON and the parameters.
    ParametersWrongOrSystemError,
    /// `1160103` (HTTP 403): No permission
    ///
    /// The request id was used before, a permission is missing, or the server failed. Use a new id, or check the app's permissions.
    AuthenticationFailed,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryDepartmentTreeError: CODES {
    ParametersWrongOrSystemError = 1160102 + 1, AuthenticationFailed = 1160103
});
