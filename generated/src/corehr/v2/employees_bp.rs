// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `employees_bp`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets the HR partners and local partners of employees: the direct ones or, if asked, all of the departments above too.
///
/// [`POST /open-apis/corehr/v2/employees/bps/batch_get`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-bp/batch_get>) gives [`BatchGetEmployeesBpResponse`] or fails with [`BatchGetEmployeesBpError`].
///
/// Token: tenant. Scopes, any one of: `corehr:employee.bp:read`. Scopes for some fields: `corehr:employee.all_bp:read`, `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(BatchGetEmployeesBp::new(employment_ids)).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.employees_bp.batch_get",
        "/open-apis/corehr/v2/employees/bps/batch_get"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchGetEmployeesBp {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// The employments, by the kind of id that the call uses. Length: 1 to 100. Example: `["7140964208476371111"]`.
    pub employment_ids: Vec<String>,
    /// Whether the partners of all departments above are returned besides the direct ones; off by default. Default: `false`. Example: `true`.
    pub get_all: Option<bool>,
}

crate::request_builder!(BatchGetEmployeesBp {
    employment_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(), get_all(bool)
});
crate::request!(BatchGetEmployeesBp -> BatchGetEmployeesBpResponse, BatchGetEmployeesBpError {
    "corehr.v2.employees_bp.batch_get", POST "/open-apis/corehr/v2/employees/bps/batch_get",
    [Tenant], read_value Data, Json, SCOPES = ["corehr:employee.bp:read"], LIMITS = [100 in 60];
    Query user_id_type "user_id_type", Body employment_ids "employment_ids", Body get_all "get_all"
});

/// What `corehr.v2.employees_bp.batch_get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetEmployeesBpResponse {
    /// The direct HR partners and local partners of the employees; where there are none, the nearest above.
    pub employment_direct_bps: Vec<EmploymentBp>,
    /// All HR partners and local partners of the employees, those of the departments above included. Needs a scope: `corehr:employee.all_bp:read`.
    pub employment_all_bps: Vec<EmploymentBp>,
}

crate::object!(BatchGetEmployeesBpResponse {
    employment_direct_bps "employment_direct_bps", employment_all_bps "employment_all_bps"
});

/// What `corehr.v2.employees_bp.batch_get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchGetEmployeesBpError {
    /// `1161401` (HTTP 400): Incorrect parameter type
    ///
    /// A parameter has the wrong type. Check texts and numbers.
    IncorrectParameterType,
    /// `1161402` (HTTP 400): Incorrect parameter range
    ///
    /// A number is out of its range. Check the numbers.
    IncorrectParameterRange,
    /// `1161403` (HTTP 400): Incorrect parameter length
    ///
    /// A list or map has the wrong length. Check the lists.
    IncorrectParameterLength,
    /// `1161404` (HTTP 400): Missing or invalid parameter
    ///
    /// A parameter is missing or not valid. Compare the request with the fields of the call.
    MissingOrInvalidParameter,
    /// `1161405` (HTTP 400): Parameter parsing error
    ///
    /// The request could not be read. Check its JSON.
    ParameterParsingError,
    /// `1161406` (HTTP 400): Parameter exceeds the optional range
    ///
    /// A parameter has a value that is not one of its options. Check the options.
    ParameterExceedsOptionalRange,
    /// `1161501` (HTTP 500): System internal error
    ///
    /// An internal error occurred. Read the message; contact support if it persists.
    SystemInternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchGetEmployeesBpError: CODES {
    IncorrectParameterType = 1161401, IncorrectParameterRange = 1161402,
    IncorrectParameterLength = 1161403, MissingOrInvalidParameter = 1161404,
    ParameterParsingError = 1161405, ParameterExceedsOptionalRange = 1161406,
    SystemInternalError = 1161501
});
