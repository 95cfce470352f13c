// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `department`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a department with its manager and custom fields; which fields are required is set in the organization settings of the tenant.
///
/// [`POST /open-apis/corehr/v1/departments`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/create>) gives [`CreateDepartmentResponse`] or fails with [`CreateDepartmentError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr`, `corehr:department:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreateDepartment::new(hiberarchy_common, effective_time)).await?;
/// ```
#[doc(alias("corehr.v1.department.create", "/open-apis/corehr/v1/departments"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDepartment {
    /// A text of your own that makes repeated calls count once. Example: `12454646`.
    pub client_token: Option<String>,
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AssignedUserUserIdType>,
    /// Which kind of id stands for departments. Default: `people_corehr_department_id`. Example: `people_corehr_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The type of the department.
    pub sub_type: Option<EnumNameAndDisplay>,
    /// The manager of the department. Example: `6893013238632416776`.
    pub manager: Option<String>,
    /// Whether it is confidential; without effect so far. Example: `true`.
    pub is_confidential: Option<bool>,
    /// What all organizations have: name, code, state, the one above and dates.
    pub hiberarchy_common: HiberarchyCommon,
    /// From when on it is in effect. Example: `2020-05-01 00:00:00`.
    pub effective_time: String,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    /// The cost center. Example: `7142384817131652652`.
    pub cost_center_id: Option<String>,
    /// Whether the department works with jobs, with positions or with neither.
    pub staffing_model: Option<EnumNameAndDisplay>,
    /// Whether the code that is sent goes before the one that is made automatically. Example: `false`.
    pub is_prefer_manual_encoding: Option<bool>,
}

crate::request_builder!(CreateDepartment {
    hiberarchy_common(HiberarchyCommon), effective_time(impl Into<String>).into();
    client_token(impl Into<String>).into(), user_id_type(impl Into<AssignedUserUserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(), sub_type(EnumNameAndDisplay),
    manager(impl Into<String>).into(), is_confidential(bool),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect(),
    cost_center_id(impl Into<String>).into(), staffing_model(EnumNameAndDisplay),
    is_prefer_manual_encoding(bool)
});
crate::request!(CreateDepartment -> CreateDepartmentResponse, CreateDepartmentError {
    "corehr.v1.department.create", POST "/open-apis/corehr/v1/departments", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:corehr", "corehr:department:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Query client_token "client_token", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Body sub_type "sub_type", Body manager "manager",
    Body is_confidential "is_confidential", Body hiberarchy_common "hiberarchy_common",
    Body effective_time "effective_time", Body custom_fields "custom_fields",
    Body cost_center_id "cost_center_id", Body staffing_model "staffing_model",
    Body is_prefer_manual_encoding "is_prefer_manual_encoding"
});

/// What `corehr.v1.department.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDepartmentResponse {
    /// The department.
    pub department: Option<Department>,
}

crate::object!(CreateDepartmentResponse { department "department" });

/// What `corehr.v1.department.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateDepartmentError {
    /// `1160004` (HTTP 400): request ID repeat
    ///
    /// The same request was sent before, or a granting quantity is not a number. Use a new `client_token` for a new request.
    BusinessRuleNotMet,
    /// `1160104` (HTTP 400): custom field format error
    ///
    /// A custom field is malformed, a parameter is missing, a record does not exist, or a permission is missing. Read the message and correct the request.
    NoPermissionForIds,
    /// `1160106` (HTTP 400): date format should be yyyy-mm-dd hh:mm:ss
    ///
    /// A date is malformed. Write it in the form that the message names.
    WrongDateFormat,
    /// `1160251` (HTTP 400): superior department is required
    ///
    /// The one above, or another required field, is missing. Fill it in.
    SuperiorDepartmentIsRequired,
    /// `1160252` (HTTP 400): the number of characters in the text field exceeds the limit
    ///
    /// A text is too long. Shorten it.
    NumberCharactersTextFieldExceedsLimit,
    /// `1160253` (HTTP 400): the name can't contain "/","；",or ";"
    ///
    /// The name has characters that are not allowed, such as `/` or `;`. Remove them.
    NameCantContain,
    /// `1160254` (HTTP 400): name already exists
    ///
    /// The name is taken. Choose another one.
    NameAlreadyExists1160254,
    /// `1160258` (HTTP 400): the individual hasn't been onboard on effective date
    ///
    /// The employee has not joined by the effective date. Choose somebody else or a later date.
    IndividualHasntOnboardEffectiveDate,
    /// `1160259` (HTTP 400): the individual offboarded on effective date
    ///
    /// The employee has left by the effective date. Choose somebody else.
    IndividualOffboardedOnEffectiveDate,
    /// `1160263` (HTTP 400): code already exists
    ///
    /// The code, or the name, is taken. Choose another one.
    CodeAlreadyExists,
    /// `1160264` (HTTP 400): this operation will make the relationship between the superior and the subordinate into a ring
    ///
    /// The change would place it below itself. Choose another one as the parent.
    WillMakeRelationshipBetweenSuperior,
    /// `1160269` (HTTP 400): effective date can't exceed 9999
    ///
    /// The effective date is after the year 9999. Choose an earlier one.
    EffectiveDateCantExceed9999,
    /// `1160321` (HTTP 400): the name already exists
    ///
    /// The name is taken, or a field must be a list. Read the message and correct the request.
    NameAlreadyExists1160321,
    /// `1160322` (HTTP 400): department still have active subordinates on or after the effective date
    DepartmentStillActiveSubordinates,
    /// `1160327` (HTTP 400): the field doesn't exist
    ///
    /// The field does not exist for this object. Check its name.
    FieldDoesntExist,
    /// `1160337` (HTTP 400): effective date is required
    Deprecated1160337,
    /// `1160340` (HTTP 400): field must be in the yyyy-MM-dd HH:mm:ss format
    ///
    /// The time is malformed. Write it as `2006-01-02 15:04:05`.
    FieldMustBeYyyyMmDd,
    /// `1160341` (HTTP 400): doesn't exist
    ///
    /// It does not exist. The code is no longer used.
    Deprecated1160341,
    /// `1160343` (HTTP 400): Duplicate code
    ///
    /// The code is taken. Choose another one.
    DuplicateCode,
    /// `1160347` (HTTP 400): superior department will be deactivated on or after the effective date
    ///
    /// The one above, or the organization, goes out of use on or after the effective date. Choose another one.
    SuperiorDepartmentWillBeDeactivated1160347,
    /// `1160349` (HTTP 400): superior department will be deactivated on or after the effective date
    ///
    /// The one above, or another object that is referred to, is out of use on or after the effective date. Choose another one.
    SuperiorDepartmentWillBeDeactivated1160349,
    /// `1160351` (HTTP 400): superior department hasn't taken effect on effective date
    SuperiorDepartmentHasntTakenEffect,
    /// `1160352` (HTTP 400): the option has been deactivated
    ///
    /// The option is out of use or not valid. Choose another one.
    OptionHasBeenDeactivated,
    /// `1160353` (HTTP 400): the effective date can't be earlier than 1900
    ///
    /// The effective date is before the year 1900. Choose a later one.
    EffectiveDateCantBeEarlier,
    /// `1160354` (HTTP 400): 必须是 string
    ///
    /// Too many requests, or a field that must be text is not. Try again later.
    RateLimited,
    /// `1160402` (HTTP 400): lookup object value deactivated on the effective date
    ///
    /// An object that is referred to is out of use on the effective date, or a parameter is not valid. Check the request.
    LookupObjectValueDeactivatedEffective,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateDepartmentError: CODES {
    BusinessRuleNotMet = 1160004 + 3, NoPermissionForIds = 1160104 + 1,
    WrongDateFormat = 1160106 + 2, SuperiorDepartmentIsRequired = 1160251,
    NumberCharactersTextFieldExceedsLimit = 1160252, NameCantContain = 1160253 + 1,
    NameAlreadyExists1160254 = 1160254, IndividualHasntOnboardEffectiveDate = 1160258,
    IndividualOffboardedOnEffectiveDate = 1160259, CodeAlreadyExists = 1160263,
    WillMakeRelationshipBetweenSuperior = 1160264, EffectiveDateCantExceed9999 = 1160269,
    NameAlreadyExists1160321 = 1160321 + 1, DepartmentStillActiveSubordinates = 1160322,
    FieldDoesntExist = 1160327 + 1, Deprecated1160337 = 1160337 + 1, FieldMustBeYyyyMmDd = 1160340,
    Deprecated1160341 = 1160341 + 1, DuplicateCode = 1160343,
    SuperiorDepartmentWillBeDeactivated1160347 = 1160347 + 1,
    SuperiorDepartmentWillBeDeactivated1160349 = 1160349 + 1,
    SuperiorDepartmentHasntTakenEffect = 1160351, OptionHasBeenDeactivated = 1160352 + 1,
    EffectiveDateCantBeEarlier = 1160353 + 1, RateLimited = 1160354 + 1,
    LookupObjectValueDeactivatedEffective = 1160402
});

/// Deletes a department for good, without checking the app's data permissions. Superseded by `corehr.v2.department.delete`.
///
/// [`DELETE /open-apis/corehr/v1/departments/:department_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/delete>) gives [`DeleteDepartmentResponse`] or fails with [`DeleteDepartmentError`].
///
/// Superseded by [`corehr::v2::DeleteDepartment`](crate::corehr::v2::DeleteDepartment).
///
/// Token: tenant. Scopes, any one of: `corehr:corehr`, `corehr:department:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteDepartment::new(department_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v1.department.delete",
        "/open-apis/corehr/v1/departments/:department_id"
    )
)]
#[deprecated(note = "superseded by `corehr::v2::DeleteDepartment`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDepartment {
    /// The department, by its id in Feishu People. Example: `341143141`.
    pub department_id: String,
}

crate::request_builder!(DeleteDepartment { department_id(impl Into<String>).into(); });
crate::request!(DeleteDepartment -> DeleteDepartmentResponse, DeleteDepartmentError {
    "corehr.v1.department.delete", DELETE "/open-apis/corehr/v1/departments/:department_id",
    [Tenant], read_value Data, None, SCOPES = ["corehr:corehr", "corehr:department:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Path department_id "department_id"
});

/// What `corehr.v1.department.delete` answers with.
pub type DeleteDepartmentResponse = crate::Empty;

/// What `corehr.v1.department.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteDepartmentError {
    /// `1160265` (HTTP 400): 正在被使用，无法删除
    ///
    /// It is still in use and cannot be deleted. Remove what refers to it first.
    StillInUse,
    /// `1160354` (HTTP 400): service rate limiting protection, please try again later
    ///
    /// Too many requests, or a field that must be text is not. Try again later.
    RateLimited,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteDepartmentError: CODES { StillInUse = 1160265, RateLimited = 1160354 });

/// Gets a department as it is today. Superseded by `corehr.v2.department.batch_get`, which checks permissions field by field.
///
/// [`GET /open-apis/corehr/v1/departments/:department_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/get>) gives [`GetDepartmentResponse`] or fails with [`GetDepartmentError`].
///
/// Superseded by [`corehr::v2::BatchGetDepartment`](crate::corehr::v2::BatchGetDepartment).
///
/// Token: tenant. Scopes, any one of: `corehr:corehr:readonly`, `corehr:corehr`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(GetDepartment::new(department_id)).await?;
/// ```
#[doc(
    alias("corehr.v1.department.get", "/open-apis/corehr/v1/departments/:department_id")
)]
#[deprecated(note = "superseded by `corehr::v2::BatchGetDepartment`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDepartment {
    /// The department, by the kind of id that the call uses. Example: `45456564`.
    pub department_id: String,
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AssignedUserUserIdType>,
    /// Which kind of id stands for departments. Default: `people_corehr_department_id`. Example: `people_corehr_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
}

crate::request_builder!(GetDepartment {
    department_id(impl Into<String>).into();
    user_id_type(impl Into<AssignedUserUserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into()
});
crate::request!(GetDepartment -> GetDepartmentResponse, GetDepartmentError {
    "corehr.v1.department.get", GET "/open-apis/corehr/v1/departments/:department_id", [Tenant],
    read_value Data, None, SCOPES = ["corehr:corehr:readonly", "corehr:corehr"];
    Path department_id "department_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type"
});

/// What `corehr.v1.department.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDepartmentResponse {
    /// The department.
    pub department: Option<Department>,
}

crate::object!(GetDepartmentResponse { department "department" });

/// What `corehr.v1.department.get` answers with when it fails.
pub type GetDepartmentError = crate::GatewayError;

/// Lists departments, a page at a time. Superseded by `corehr.v2.department.batch_get`, which checks permissions field by field.
///
/// [`GET /open-apis/corehr/v1/departments`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/list>) gives [`ListDepartmentResponse`] or fails with [`ListDepartmentError`].
///
/// Superseded by [`corehr::v2::BatchGetDepartment`](crate::corehr::v2::BatchGetDepartment).
///
/// Token: tenant. Scopes, any one of: `corehr:corehr:readonly`, `corehr:corehr`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListDepartment::new(page_size)).items();
/// ```
#[doc(alias("corehr.v1.department.list", "/open-apis/corehr/v1/departments"))]
#[deprecated(note = "superseded by `corehr::v2::BatchGetDepartment`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDepartment {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `6966234786251671053`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: String,
    /// The departments, by the kind of id that the call uses. Example: `["7094136522860922111"]`.
    pub department_id_list: Option<Vec<String>>,
    /// The names of departments, which must match exactly. Example: `["后端研发部"]`.
    pub name_list: Option<Vec<String>>,
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AssignedUserUserIdType>,
    /// Which kind of id stands for departments. Default: `people_corehr_department_id`. Example: `people_corehr_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
}

crate::request_builder!(ListDepartment {
    page_size(impl Into<String>).into();
    page_token(impl Into<String>).into(),
    department_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    name_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    user_id_type(impl Into<AssignedUserUserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into()
});
crate::request!(ListDepartment -> ListDepartmentResponse, ListDepartmentError {
    "corehr.v1.department.list", GET "/open-apis/corehr/v1/departments", [Tenant], read_value Data,
    None, SCOPES = ["corehr:corehr:readonly", "corehr:corehr"], LIMITS = [1000 in 60, 50 in 1];
    Query page_token "page_token", Query page_size "page_size",
    Query department_id_list "department_id_list", Query name_list "name_list",
    Query user_id_type "user_id_type", Query department_id_type "department_id_type"
});
crate::paged!(ListDepartment: Department {
    page_token, page_size.to_string();
    page_token, has_more, items
});

/// What `corehr.v1.department.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDepartmentResponse {
    /// The items that were found.
    pub items: Vec<Department>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListDepartmentResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `corehr.v1.department.list` answers with when it fails.
pub type ListDepartmentError = crate::GatewayError;

/// Changes a department without checking data or field permissions. Superseded by `corehr.v2.department.patch`.
///
/// [`PATCH /open-apis/corehr/v1/departments/:department_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/patch>) gives [`PatchDepartmentResponse`] or fails with [`PatchDepartmentError`].
///
/// Superseded by [`corehr::v2::PatchDepartment`](crate::corehr::v2::PatchDepartment).
///
/// Token: tenant. Scopes, any one of: `corehr:corehr`, `corehr:department:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(PatchDepartment::new(department_id, effective_time)).await?;
/// ```
#[doc(
    alias(
        "corehr.v1.department.patch",
        "/open-apis/corehr/v1/departments/:department_id"
    )
)]
#[deprecated(note = "superseded by `corehr::v2::PatchDepartment`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchDepartment {
    /// The department, by the kind of id that the call uses. Example: `6969828847121885087`.
    pub department_id: String,
    /// A text of your own that makes repeated calls count once. Example: `12454646`.
    pub client_token: Option<String>,
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AssignedUserUserIdType>,
    /// Which kind of id stands for departments. Default: `people_corehr_department_id`. Example: `people_corehr_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The id. Example: `6969828847121885087`.
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
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    /// The cost center. Example: `7142384817131652652`.
    pub cost_center_id: Option<String>,
    /// Whether the department works with jobs, with positions or with neither.
    pub staffing_model: Option<EnumNameAndDisplay>,
}

crate::request_builder!(PatchDepartment {
    department_id(impl Into<String>).into(), effective_time(impl Into<String>).into();
    client_token(impl Into<String>).into(), user_id_type(impl Into<AssignedUserUserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(), id(impl Into<String>).into(),
    sub_type(EnumNameAndDisplay), manager(impl Into<String>).into(), is_confidential(bool),
    hiberarchy_common(HiberarchyCommon),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect(),
    cost_center_id(impl Into<String>).into(), staffing_model(EnumNameAndDisplay)
});
crate::request!(PatchDepartment -> PatchDepartmentResponse, PatchDepartmentError {
    "corehr.v1.department.patch", PATCH "/open-apis/corehr/v1/departments/:department_id", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:corehr", "corehr:department:write"],
    LIMITS = [100 in 60];
    Path department_id "department_id", Query client_token "client_token",
    Query user_id_type "user_id_type", Query department_id_type "department_id_type", Body id "id",
    Body sub_type "sub_type", Body manager "manager", Body is_confidential "is_confidential",
    Body hiberarchy_common "hiberarchy_common", Body effective_time "effective_time",
    Body custom_fields "custom_fields", Body cost_center_id "cost_center_id",
    Body staffing_model "staffing_model"
});

/// What `corehr.v1.department.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchDepartmentResponse {
    /// The department.
    pub department: Option<Department>,
}

crate::object!(PatchDepartmentResponse { department "department" });

/// What `corehr.v1.department.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchDepartmentError {
    /// `1160101` (HTTP 500): marshal error
    ///
    /// The request could not be written or has a parameter that is not valid. Compare it with the fields of the call.
    IllegalParameter,
    /// `1160102` (HTTP 500): unmarshal error
    ///
    /// The request could not be read, a parameter is not valid, or the system failed. Check the JSON and the parameters.
    ParametersWrongOrSystemError,
    /// `1160103` (HTTP 500): request ID is required
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
    /// `1160106` (HTTP 500): date format should be YYYY-MM-DD hh:mm:ss
    ///
    /// A date is malformed. Write it in the form that the message names.
    WrongDateFormat,
    /// `1160107` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Compare the request with the fields of the call.
    ParametersWrong,
    /// `1160251` (HTTP 400): superior department is required
    ///
    /// The one above, or another required field, is missing. Fill it in.
    SuperiorDepartmentIsRequired,
    /// `1160252` (HTTP 400): the number of characters in the text field exceeds the limit
    ///
    /// A text is too long. Shorten it.
    NumberCharactersTextFieldExceedsLimit,
    /// `1160253` (HTTP 400): the name can't contain "/", "；", or ";"
    ///
    /// The name has characters that are not allowed, such as `/` or `;`. Remove them.
    NameCantContain,
    /// `1160254` (HTTP 400): name already exists
    ///
    /// The name is taken. Choose another one.
    NameAlreadyExists1160254,
    /// `1160258` (HTTP 400): the individual hasn't been onboard on effective date
    ///
    /// The employee has not joined by the effective date. Choose somebody else or a later date.
    IndividualHasntOnboardEffectiveDate,
    /// `1160259` (HTTP 400): the individual offboarded on effective date
    ///
    /// The employee has left by the effective date. Choose somebody else.
    IndividualOffboardedOnEffectiveDate,
    /// `1160263` (HTTP 400): code already exists
    ///
    /// The code, or the name, is taken. Choose another one.
    CodeAlreadyExists,
    /// `1160264` (HTTP 400): this operation will make the relationship between the superior and the subordinate into a ring
    ///
    /// The change would place it below itself. Choose another one as the parent.
    WillMakeRelationshipBetweenSuperior,
    /// `1160269` (HTTP 400): effective date can't exceed 9999
    ///
    /// The effective date is after the year 9999. Choose an earlier one.
    EffectiveDateCantExceed9999,
    /// `1160321` (HTTP 400): the name already exists
    ///
    /// The name is taken, or a field must be a list. Read the message and correct the request.
    NameAlreadyExists1160321,
    /// `1160327` (HTTP 400): the field doesn't exist
    ///
    /// The field does not exist for this object. Check its name.
    FieldDoesntExist,
    /// `1160343` (HTTP 400): Duplicate code
    ///
    /// The code is taken. Choose another one.
    DuplicateCode,
    /// `1160344` (HTTP 400): unable to edit org as it was deactivated on date
    UnableEditOrgDeactivatedDate,
    /// `1160347` (HTTP 400): superior department will be deactivated on or after the effective date
    ///
    /// The one above, or the organization, goes out of use on or after the effective date. Choose another one.
    SuperiorDepartmentWillBeDeactivated1160347,
    /// `1160349` (HTTP 400): superior department will be deactivated on or after the effective date
    ///
    /// The one above, or another object that is referred to, is out of use on or after the effective date. Choose another one.
    SuperiorDepartmentWillBeDeactivated1160349,
    /// `1160352` (HTTP 400): the option has been deactivated
    ///
    /// The option is out of use or not valid. Choose another one.
    OptionHasBeenDeactivated,
    /// `1160353` (HTTP 400): the effective date can't be earlier than 1900
    ///
    /// The effective date is before the year 1900. Choose a later one.
    EffectiveDateCantBeEarlier,
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
    IllegalParameter = 1160101, ParametersWrongOrSystemError = 1160102 + 1,
    AuthenticationFailed = 1160103 + 2, NoPermissionForIds = 1160104 + 2, FieldIsRequired = 1160105,
    WrongDateFormat = 1160106 + 1, ParametersWrong = 1160107,
    SuperiorDepartmentIsRequired = 1160251, NumberCharactersTextFieldExceedsLimit = 1160252,
    NameCantContain = 1160253, NameAlreadyExists1160254 = 1160254,
    IndividualHasntOnboardEffectiveDate = 1160258, IndividualOffboardedOnEffectiveDate = 1160259,
    CodeAlreadyExists = 1160263, WillMakeRelationshipBetweenSuperior = 1160264,
    EffectiveDateCantExceed9999 = 1160269, NameAlreadyExists1160321 = 1160321 + 1,
    FieldDoesntExist = 1160327 + 1, DuplicateCode = 1160343, UnableEditOrgDeactivatedDate = 1160344,
    SuperiorDepartmentWillBeDeactivated1160347 = 1160347 + 1,
    SuperiorDepartmentWillBeDeactivated1160349 = 1160349 + 1,
    OptionHasBeenDeactivated = 1160352 + 1, EffectiveDateCantBeEarlier = 1160353 + 1,
    RateLimited = 1160354
});
