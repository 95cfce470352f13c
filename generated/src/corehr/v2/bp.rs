// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `bp`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets the HR partners of a department, those of the departments above included.
///
/// [`POST /open-apis/corehr/v2/bps/get_by_department`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/bp/get_by_department>) gives [`GetByDepartmentBpResponse`] or fails with [`GetByDepartmentBpError`].
///
/// Token: tenant. Scopes, any one of: `corehr:bp.get_by_department:read`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(GetByDepartmentBp::new(department_id)).await?;
/// ```
#[doc(
    alias("corehr.v2.bp.get_by_department", "/open-apis/corehr/v2/bps/get_by_department")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetByDepartmentBp {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The department, by the kind of id that the call uses. Example: `6893014062142064111`.
    pub department_id: String,
}

crate::request_builder!(GetByDepartmentBp {
    department_id(impl Into<String>).into();
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into()
});
crate::request!(GetByDepartmentBp -> GetByDepartmentBpResponse, GetByDepartmentBpError {
    "corehr.v2.bp.get_by_department", POST "/open-apis/corehr/v2/bps/get_by_department", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:bp.get_by_department:read"], LIMITS = [100 in 60];
    Query user_id_type "user_id_type", Query department_id_type "department_id_type",
    Body department_id "department_id"
});

/// What `corehr.v2.bp.get_by_department` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetByDepartmentBpResponse {
    /// The items that were found.
    pub items: Vec<DepartmentHrbp>,
}

crate::object!(GetByDepartmentBpResponse { items "items" });

/// What `corehr.v2.bp.get_by_department` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetByDepartmentBpError {
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

crate::error_enum!(GetByDepartmentBpError: CODES {
    IncorrectParameterType = 1161401, IncorrectParameterRange = 1161402,
    IncorrectParameterLength = 1161403, MissingOrInvalidParameter = 1161404,
    ParameterParsingError = 1161405, ParameterExceedsOptionalRange = 1161406,
    SystemInternalError = 1161501
});

/// Lists departments with their own HR partners; those of departments above are not included.
///
/// [`GET /open-apis/corehr/v2/bps`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/bp/list>) gives [`ListBpResponse`] or fails with [`ListBpError`].
///
/// Token: tenant. Scopes, any one of: `corehr:bp.list:read`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let mut items = client.list(ListBp::new(page_size)).items();
/// ```
#[doc(alias("corehr.v2.bp.list", "/open-apis/corehr/v2/bps"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBp {
    /// How many items a page holds at most. Range: `1` to `500`. Example: `500`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `6891251722631890445`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
}

crate::request_builder!(ListBp {
    page_size(i64);
    page_token(impl Into<String>).into(), user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into()
});
crate::request!(ListBp -> ListBpResponse, ListBpError {
    "corehr.v2.bp.list", GET "/open-apis/corehr/v2/bps", [Tenant], read_value Data, None,
    SCOPES = ["corehr:bp.list:read"], LIMITS = [100 in 60];
    Query page_size "page_size", Query page_token "page_token", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type"
});
crate::paged!(ListBp: Bp { page_token, page_size; page_token, has_more, items });

/// What `corehr.v2.bp.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBpResponse {
    /// The items that were found.
    pub items: Vec<Bp>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListBpResponse { items "items", page_token "page_token", has_more "has_more" });

/// What `corehr.v2.bp.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListBpError {
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

crate::error_enum!(ListBpError: CODES {
    IncorrectParameterType = 1161401, IncorrectParameterRange = 1161402,
    IncorrectParameterLength = 1161403, MissingOrInvalidParameter = 1161404,
    ParameterParsingError = 1161405, ParameterExceedsOptionalRange = 1161406,
    SystemInternalError = 1161501
});
