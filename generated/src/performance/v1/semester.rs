// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `semester`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the performance cycles by time, year and type.
///
/// [`GET /open-apis/performance/v1/semesters`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v1/semester/list>) gives [`ListSemesterResponse`] or fails with [`ListSemesterError`].
///
/// Token: tenant. Scopes, any one of: `performance:performance`, `performance:performance:readonly`, `performance:semester:read`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a minute.
///
/// ```ignore
/// let response = client.send(ListSemester::new()).await?;
/// ```
#[doc(alias("performance.v1.semester.list", "/open-apis/performance/v1/semesters"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSemester {
    /// Only cycles that begin at this time or later are returned, in milliseconds since 1970. Example: `1630425599999`.
    pub start_time: Option<String>,
    /// Only cycles that end at this time or earlier are returned, in milliseconds since 1970. Example: `1640425000000`.
    pub end_time: Option<String>,
    /// The year of the cycle. Range: `0` to `9999`. Example: `2024`.
    pub year: Option<i64>,
    /// The group of types that the cycle belongs to, quarters for example. Example: `Annual`.
    pub type_group: Option<TypeGroup>,
    /// The type of cycles that are returned. Example: `April`.
    pub type_: Option<SemesterType>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<SemesterUserIdType>,
}

crate::request_builder!(ListSemester {
    start_time(impl Into<String>).into(), end_time(impl Into<String>).into(), year(i64),
    type_group(impl Into<TypeGroup>).into(), type_(impl Into<SemesterType>).into(),
    user_id_type(impl Into<SemesterUserIdType>).into()
});
crate::request!(ListSemester -> ListSemesterResponse, ListSemesterError {
    "performance.v1.semester.list", GET "/open-apis/performance/v1/semesters", [Tenant],
    read_value Data, None,
    SCOPES = ["performance:performance", "performance:performance:readonly", "performance:semester:read"],
    LIMITS = [10 in 60];
    Query start_time "start_time", Query end_time "end_time", Query year "year",
    Query type_group "type_group", Query type_ "type", Query user_id_type "user_id_type"
});

/// What `performance.v1.semester.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSemesterResponse {
    /// The items of this page.
    pub items: Vec<Semester>,
}

crate::object!(ListSemesterResponse { items "items" });

/// What `performance.v1.semester.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListSemesterError {
    /// `1580901` (HTTP 400): tenant no licnese
    ///
    /// The tenant has no seats for Performance. Ask an administrator of the tenant.
    TenantNoLicense,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListSemesterError: CODES { TenantNoLicense = 1580901 + 1 });
