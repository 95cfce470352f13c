// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `admin_user_stat`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists how users used the platform day by day: messages, documents, calendars, meetings and mail; a day is ready at 9:30 the next day.
///
/// [`GET /open-apis/admin/v1/admin_user_stats`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/admin_user_stat/list>) gives [`ListAdminUserStatResponse`] or fails with [`ListAdminUserStatError`].
///
/// Token: tenant. Scopes, any one of: `admin:admin_user_stat:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let mut items = client.list(ListAdminUserStat::new(start_date, end_date)).items();
/// ```
#[doc(alias("admin.v1.admin_user_stat.list", "/open-apis/admin/v1/admin_user_stats"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAdminUserStat {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The first day, as `YYYY-MM-DD`. Example: `2020-02-15`.
    pub start_date: String,
    /// The last day, as `YYYY-MM-DD`, at most 31 days after the first. Example: `2020-02-15`.
    pub end_date: String,
    /// The department, by the kind of id that the call uses. Example: `od-382e2793cfc9471f892e8a672987654c`.
    pub department_id: Option<String>,
    /// The user, by the kind of id that the call uses. Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    pub user_id: Option<String>,
    /// How many items a page holds at most. Range: `1` to `60`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `2`.
    pub page_token: Option<String>,
    /// The region to get data from, `cn`, `sg`, `jp` or `us`, one at a time; the local one by default. The feature must be switched on. Example: `cn`.
    pub target_geo: Option<String>,
}

crate::request_builder!(ListAdminUserStat {
    start_date(impl Into<String>).into(), end_date(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(), department_id(impl Into<String>).into(),
    user_id(impl Into<String>).into(), page_size(i64), page_token(impl Into<String>).into(),
    target_geo(impl Into<String>).into()
});
crate::request!(ListAdminUserStat -> ListAdminUserStatResponse, ListAdminUserStatError {
    "admin.v1.admin_user_stat.list", GET "/open-apis/admin/v1/admin_user_stats", [Tenant],
    read_value Data, None, SCOPES = ["admin:admin_user_stat:readonly"];
    Query user_id_type "user_id_type", Query department_id_type "department_id_type",
    Query start_date "start_date", Query end_date "end_date", Query department_id "department_id",
    Query user_id "user_id", Query page_size "page_size", Query page_token "page_token",
    Query target_geo "target_geo"
});
crate::paged!(ListAdminUserStat: AdminUserStat {
    page_token, page_size;
    page_token, has_more, items
});

/// What `admin.v1.admin_user_stat.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAdminUserStatResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<AdminUserStat>,
}

crate::object!(ListAdminUserStatResponse {
    has_more "has_more", page_token "page_token", items "items"
});

/// What `admin.v1.admin_user_stat.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListAdminUserStatError {
    /// `1051001` (HTTP 500): request contain invalid param
    ///
    /// A parameter is not valid. Check the parameters.
    RequestContainInvalidParam,
    /// `1051002` (HTTP 400): request to exceed authority
    ///
    /// The app may not access this. Check the scopes and the range of data of the app.
    RequestToExceedAuthority,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListAdminUserStatError: CODES {
    RequestContainInvalidParam = 1051001 + 1, RequestToExceedAuthority = 1051002 + 1
});
