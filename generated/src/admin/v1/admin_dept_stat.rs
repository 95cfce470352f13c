// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `admin_dept_stat`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists how departments used the platform day by day: people, messages, documents, calendars, meetings and mail; a day is ready at 9:30 the next day.
///
/// [`GET /open-apis/admin/v1/admin_dept_stats`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/admin_dept_stat/list>) gives [`ListAdminDeptStatResponse`] or fails with [`ListAdminDeptStatError`].
///
/// Token: tenant. Scopes, any one of: `admin:admin_dept_stat:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let request = ListAdminDeptStat::new(department_id_type, contains_child_dept).start_date(start_date).end_date(end_date).department_id(department_id);
/// let mut items = client.list(request).items();
/// ```
#[doc(alias("admin.v1.admin_dept_stat.list", "/open-apis/admin/v1/admin_dept_stats"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAdminDeptStat {
    /// Which kind of id stands for departments. Example: `open_department_id`.
    pub department_id_type: DepartmentIdType,
    /// The first day, as `YYYY-MM-DD`. Example: `2020-02-15`.
    ///
    /// Required.
    pub start_date: Option<String>,
    /// The last day, as `YYYY-MM-DD`, at most 91 days after the first; days are UTC+8 in China, UTC elsewhere. Example: `2020-02-15`.
    ///
    /// Required.
    pub end_date: Option<String>,
    /// The department: the root, or one of the four levels below it. Example: `od-382e2793cfc9471f892e8a672987654c`.
    ///
    /// Required.
    pub department_id: Option<String>,
    /// Whether departments below it count too, down to the fourth level below the root. Example: `false`.
    pub contains_child_dept: bool,
    /// How many items a page holds at most. Default: `10`. Range: `1` to `20`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `2`.
    pub page_token: Option<String>,
    /// The region to get data from, `cn`, `sg`, `jp` or `us`, one at a time; the local one by default. The feature must be switched on. Example: `cn`.
    pub target_geo: Option<String>,
    /// Whether the figures are also given by product version; not by default. Default: `false`.
    pub with_product_version: Option<bool>,
}

crate::request_builder!(named ListAdminDeptStat {
    department_id_type(impl Into<DepartmentIdType>).into(), contains_child_dept(bool);
    start_date(impl Into<String>).into(), end_date(impl Into<String>).into(),
    department_id(impl Into<String>).into(), page_size(i64), page_token(impl Into<String>).into(),
    target_geo(impl Into<String>).into(), with_product_version(bool)
});
crate::request!(ListAdminDeptStat -> ListAdminDeptStatResponse, ListAdminDeptStatError {
    "admin.v1.admin_dept_stat.list", GET "/open-apis/admin/v1/admin_dept_stats", [Tenant],
    read_value Data, None, SCOPES = ["admin:admin_dept_stat:readonly"],
    NAMED = [start_date "start_date", end_date "end_date", department_id "department_id"];
    Query department_id_type "department_id_type", Query start_date "start_date",
    Query end_date "end_date", Query department_id "department_id",
    Query contains_child_dept "contains_child_dept", Query page_size "page_size",
    Query page_token "page_token", Query target_geo "target_geo",
    Query with_product_version "with_product_version"
});
crate::paged!(ListAdminDeptStat: AdminDeptStat {
    page_token, page_size;
    page_token, has_more, items
});

/// What `admin.v1.admin_dept_stat.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAdminDeptStatResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<AdminDeptStat>,
}

crate::object!(ListAdminDeptStatResponse {
    has_more "has_more", page_token "page_token", items "items"
});

/// What `admin.v1.admin_dept_stat.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListAdminDeptStatError {
    /// `1051001` (HTTP 500): request contain invalid param
    ///
    /// A parameter is not valid. Check the parameters.
    RequestContainInvalidParam,
    /// `1051002` (HTTP 400): application has no access to the resource
    ///
    /// The app may not access this. Check the scopes and the range of data of the app.
    RequestToExceedAuthority,
    /// `1051003` (HTTP 400): There is no query permission for this department's data,please apply for permission for the application first
    ///
    /// The app may not see the department's data, or the tenant's plan has no badges. Ask for the range of data, or change the plan.
    DepartmentOrPlanNotCovered,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListAdminDeptStatError: CODES {
    RequestContainInvalidParam = 1051001 + 1, RequestToExceedAuthority = 1051002,
    DepartmentOrPlanNotCovered = 1051003
});
