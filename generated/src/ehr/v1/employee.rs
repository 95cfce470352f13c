// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `employee`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists employees from the roster of Feishu People (standard edition) by user, state, type and day of joining; full data only with the view `full`.
///
/// [`GET /open-apis/ehr/v1/employees`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/ehr/ehr-v1/employee/list>) gives [`ListEmployeeResponse`] or fails with [`ListEmployeeError`].
///
/// Token: tenant. Scopes, any one of: `ehr:employee:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let mut items = client.list(ListEmployee::new()).items();
/// ```
#[doc(alias("ehr.v1.employee.list", "/open-apis/ehr/v1/employees"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEmployee {
    /// How much is returned: basic data or all fields; basic by default. Default: `basic`. Example: `basic`.
    pub view: Option<View>,
    /// The states of employees that are returned; 2 and 4 are those who work now; all where left out. Example: `[2]`.
    pub status: Option<Vec<EmployeeStatus>>,
    /// The types of employees that are returned, numbers of custom types included; all where left out. Example: `[1]`.
    pub type_: Option<Vec<ListEmployeeType>>,
    /// Only employees who joined at this time or later are returned, in milliseconds since 1970. Example: `1608690517811`.
    pub start_time: Option<String>,
    /// Only employees who joined at this time or earlier are returned, in milliseconds since 1970. Example: `1608690517811`.
    pub end_time: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The users, by the kind of id that the call uses. Default: `open_id`. Length: at most 100. Example: `["ou_8ebd4f35d7101ffdeb4771d7c8ec517e"]`.
    pub user_ids: Option<Vec<String>>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `10`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `10`. Range: `1` to `100`. Example: `10`.
    pub page_size: Option<i64>,
}

crate::request_builder!(ListEmployee {
    view(impl Into<View>).into(),
    status(impl IntoIterator<Item = impl Into<EmployeeStatus>>).into_iter().map(Into::into).collect(),
    type_(impl IntoIterator<Item = impl Into<ListEmployeeType>>).into_iter().map(Into::into).collect(),
    start_time(impl Into<String>).into(), end_time(impl Into<String>).into(),
    user_id_type(impl Into<UserIdType>).into(),
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    page_token(impl Into<String>).into(), page_size(i64)
});
crate::request!(ListEmployee -> ListEmployeeResponse, ListEmployeeError {
    "ehr.v1.employee.list", GET "/open-apis/ehr/v1/employees", [Tenant], read_value Data, None,
    SCOPES = ["ehr:employee:readonly"], LIMITS = [100 in 60];
    Query view "view", Query status "status", Query type_ "type", Query start_time "start_time",
    Query end_time "end_time", Query user_id_type "user_id_type", Query user_ids "user_ids",
    Query page_token "page_token", Query page_size "page_size"
});
crate::paged!(ListEmployee: Employee { page_token, page_size; page_token, has_more, items });

/// What `ehr.v1.employee.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEmployeeResponse {
    /// The items of this page.
    pub items: Vec<Employee>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListEmployeeResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `ehr.v1.employee.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListEmployeeError {
    /// `1241001` (HTTP 500): 服务器内部错误
    ///
    /// The server failed. Try again; contact the support of Feishu People (standard edition) if it persists.
    InternalError,
    /// `1241002` (HTTP 400): 请求参数错误
    ///
    /// A parameter is not valid. Check the query parameters.
    ParamIsInvalid,
    /// `1241004` (HTTP 400): 你的企业尚未开通飞书人事（标准版）。如需开通，请前往「飞书管理后台」启用飞书人事（标准版）
    ///
    /// The tenant does not use Feishu People (standard edition). An administrator can enable it in the admin console.
    FeishuPeopleNotEnabled,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListEmployeeError: CODES {
    InternalError = 1241001, ParamIsInvalid = 1241002, FeishuPeopleNotEnabled = 1241004
});
