// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `application_app_usage`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets how an app was used on a day, in a week or in a month, by departments down to four levels; for enterprise plans only.
///
/// [`POST /open-apis/application/v6/applications/:app_id/app_usage/department_overview`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_usage/department_overview>) gives [`GetApplicationAppUsageDepartmentOverviewResponse`] or fails with [`GetApplicationAppUsageDepartmentOverviewError`].
///
/// Token: tenant. Scopes, any one of: `application:application.app_usage_stats.overview:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = GetApplicationAppUsageDepartmentOverview::new(app_id, date, cycle_type);
/// let mut items = client.list(request).items();
/// ```
#[doc(
    alias(
        "application.v6.application_app_usage.department_overview",
        "/open-apis/application/v6/applications/:app_id/app_usage/department_overview"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetApplicationAppUsageDepartmentOverview {
    /// The app. Example: `cli_9f115af860f7901b`.
    pub app_id: String,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The day, as `YYYY-MM-DD`; for a week its Monday, for a month its first day. Example: `2021-07-08`.
    pub date: String,
    /// Whether the figures are for a day, a week or a month. Example: `1`.
    pub cycle_type: CycleType,
    /// The department, those below it included, by the kind of id that the call uses; the whole tenant where left out. Example: `od-4e6ac4d14bcd5071a37a39de902c7141`.
    pub department_id: Option<String>,
    /// Down to how many levels below `department_id` the figures are given, 4 at most; only the department itself where left out. Default: `0`. Range: `0` to `4`. Example: `0`.
    pub recursion: Option<i64>,
    /// How many items a page holds at most, 1 to 20. Default: `10`. Range: `1` to `20`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `new-1a8f509162ca3c95405838d05ccded09`.
    pub page_token: Option<String>,
}

crate::request_builder!(GetApplicationAppUsageDepartmentOverview {
    app_id(impl Into<String>).into(), date(impl Into<String>).into(),
    cycle_type(impl Into<CycleType>).into();
    department_id_type(impl Into<DepartmentIdType>).into(), department_id(impl Into<String>).into(),
    recursion(i64), page_size(i64), page_token(impl Into<String>).into()
});
crate::request!(GetApplicationAppUsageDepartmentOverview -> GetApplicationAppUsageDepartmentOverviewResponse, GetApplicationAppUsageDepartmentOverviewError {
    "application.v6.application_app_usage.department_overview",
    POST "/open-apis/application/v6/applications/:app_id/app_usage/department_overview", [Tenant],
    read_value Data, Json, SCOPES = ["application:application.app_usage_stats.overview:readonly"],
    LIMITS = [100 in 60];
    Path app_id "app_id", Query department_id_type "department_id_type", Body date "date",
    Body cycle_type "cycle_type", Body department_id "department_id", Body recursion "recursion",
    Body page_size "page_size", Body page_token "page_token"
});
crate::paged!(GetApplicationAppUsageDepartmentOverview: ApplicationDepartmentAppUsage {
    page_token, page_size;
    page_token, has_more, items
});

/// What `application.v6.application_app_usage.department_overview` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationAppUsageDepartmentOverviewResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<ApplicationDepartmentAppUsage>,
}

crate::object!(GetApplicationAppUsageDepartmentOverviewResponse {
    has_more "has_more", page_token "page_token", items "items"
});

/// What `application.v6.application_app_usage.department_overview` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetApplicationAppUsageDepartmentOverviewError {
    /// `210500` (HTTP 400): page_token does not exist or has expired
    ///
    /// The page token does not exist or has expired, as it does after two hours. Begin again.
    PageTokenDoesNotExistExpired,
    /// `210501` (HTTP 400): invalid page_token
    ///
    /// The page token comes from another app. Use one that this app was given.
    InvalidPageToken,
    /// `211004` (HTTP 403): no authority for quota limit
    ///
    /// The tenant's plan does not include this, or the page is too large. Check the plan, or `page_size`.
    PlanOrPageSize,
    /// `211005` (HTTP 400): invalid app id
    ///
    /// The app's id is not valid. Check `app_id`.
    InvalidAppId211005,
    /// `211007` (HTTP 400): invalid date format
    ///
    /// The date is not valid. Check `date`, as `YYYY-MM-DD`.
    InvalidDateFormat,
    /// `211010` (HTTP 400): invalid date range
    ///
    /// The date is out of range. Check `date`.
    InvalidDateRange,
    /// `211011` (HTTP 404): data not found
    ///
    /// There is no data for that time. Check the app and `date`.
    DataNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetApplicationAppUsageDepartmentOverviewError: CODES {
    PageTokenDoesNotExistExpired = 210500, InvalidPageToken = 210501, PlanOrPageSize = 211004 + 1,
    InvalidAppId211005 = 211005, InvalidDateFormat = 211007, InvalidDateRange = 211010,
    DataNotFound = 211011 + 1
});

/// Gets how many messages an app's bot sent and how many were read; data is two days old, and for enterprise plans only.
///
/// [`POST /open-apis/application/v6/applications/:app_id/app_usage/message_push_overview`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_usage/message_push_overview>) gives [`GetApplicationAppUsageMessagePushOverviewResponse`] or fails with [`GetApplicationAppUsageMessagePushOverviewError`].
///
/// Token: tenant. Scopes, any one of: `application:application.app_message_stats.overview:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = GetApplicationAppUsageMessagePushOverview::new(app_id, date, cycle_type);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "application.v6.application_app_usage.message_push_overview",
        "/open-apis/application/v6/applications/:app_id/app_usage/message_push_overview"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetApplicationAppUsageMessagePushOverview {
    /// The app. Example: `cli_9f115af860f7901b`.
    pub app_id: String,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The day, as `YYYY-MM-DD`; for a week its Monday, for a month its first day. Example: `2021-07-08`.
    pub date: String,
    /// Whether the figures are for a day, a week or a month. Example: `1`.
    pub cycle_type: CycleType,
    /// The department, those below it included, by the kind of id that the call uses; the whole tenant where left out. Example: `od-4e6ac4d14bcd5071a37a39de902c7141`.
    pub department_id: Option<String>,
}

crate::request_builder!(GetApplicationAppUsageMessagePushOverview {
    app_id(impl Into<String>).into(), date(impl Into<String>).into(),
    cycle_type(impl Into<CycleType>).into();
    department_id_type(impl Into<DepartmentIdType>).into(), department_id(impl Into<String>).into()
});
crate::request!(GetApplicationAppUsageMessagePushOverview -> GetApplicationAppUsageMessagePushOverviewResponse, GetApplicationAppUsageMessagePushOverviewError {
    "application.v6.application_app_usage.message_push_overview",
    POST "/open-apis/application/v6/applications/:app_id/app_usage/message_push_overview", [Tenant],
    read_value Data, Json, SCOPES = ["application:application.app_message_stats.overview:readonly"],
    LIMITS = [100 in 60];
    Path app_id "app_id", Query department_id_type "department_id_type", Body date "date",
    Body cycle_type "cycle_type", Body department_id "department_id"
});

/// What `application.v6.application_app_usage.message_push_overview` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationAppUsageMessagePushOverviewResponse {
    /// The figures: `send_msg_count` messages sent, `send_user_count` people reached, `read_in_1h_count` and `read_in_12h_count` read within 1 and 12 hours.
    pub items: Vec<ApplicationAppUsage>,
}

crate::object!(GetApplicationAppUsageMessagePushOverviewResponse { items "items" });

/// What `application.v6.application_app_usage.message_push_overview` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetApplicationAppUsageMessagePushOverviewError {
    /// `211004` (HTTP 403): no authority for quota limit
    ///
    /// The tenant's plan does not include this, or the page is too large. Check the plan, or `page_size`.
    PlanOrPageSize,
    /// `211005` (HTTP 400): invalid app id
    ///
    /// The app's id is not valid. Check `app_id`.
    InvalidAppId211005,
    /// `211007` (HTTP 400): invalid date format
    ///
    /// The date is not valid. Check `date`, as `YYYY-MM-DD`.
    InvalidDateFormat,
    /// `211010` (HTTP 403): invalid date range
    ///
    /// The date is out of range. Check `date`.
    InvalidDateRange,
    /// `211011` (HTTP 404): data not found
    ///
    /// There is no data for that time. Check the app and `date`.
    DataNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetApplicationAppUsageMessagePushOverviewError: CODES {
    PlanOrPageSize = 211004 + 1, InvalidAppId211005 = 211005, InvalidDateFormat = 211007,
    InvalidDateRange = 211010 + 1, DataNotFound = 211011 + 1
});

/// Gets how an app was used on a day, in a week or in a month, in the tenant or a department; for enterprise plans only.
///
/// [`POST /open-apis/application/v6/applications/:app_id/app_usage/overview`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_usage/overview>) gives [`GetApplicationAppUsageOverviewResponse`] or fails with [`GetApplicationAppUsageOverviewError`].
///
/// Token: tenant. Scopes, any one of: `application:application.app_usage_stats.overview:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = GetApplicationAppUsageOverview::new(app_id, date, cycle_type, ability);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "application.v6.application_app_usage.overview",
        "/open-apis/application/v6/applications/:app_id/app_usage/overview"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetApplicationAppUsageOverview {
    /// The app. Example: `cli_9f115af860f7901b`.
    pub app_id: String,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The day, as `YYYY-MM-DD`; for a week its Monday, for a month its first day. Example: `2021-07-08`.
    pub date: String,
    /// Whether the figures are for a day, a week or a month. Example: `1`.
    pub cycle_type: CycleType,
    /// The department, those below it included, by the kind of id that the call uses; the whole tenant where left out. Example: `od-4e6ac4d14bcd5071a37a39de902c7141`.
    pub department_id: Option<String>,
    /// Which feature the figures are for: the app as a whole, the mini program, the web app or the bot. Example: `app`.
    pub ability: Ability,
}

crate::request_builder!(GetApplicationAppUsageOverview {
    app_id(impl Into<String>).into(), date(impl Into<String>).into(),
    cycle_type(impl Into<CycleType>).into(), ability(impl Into<Ability>).into();
    department_id_type(impl Into<DepartmentIdType>).into(), department_id(impl Into<String>).into()
});
crate::request!(GetApplicationAppUsageOverview -> GetApplicationAppUsageOverviewResponse, GetApplicationAppUsageOverviewError {
    "application.v6.application_app_usage.overview",
    POST "/open-apis/application/v6/applications/:app_id/app_usage/overview", [Tenant],
    read_value Data, Json, SCOPES = ["application:application.app_usage_stats.overview:readonly"],
    LIMITS = [100 in 60];
    Path app_id "app_id", Query department_id_type "department_id_type", Body date "date",
    Body cycle_type "cycle_type", Body department_id "department_id", Body ability "ability"
});

/// What `application.v6.application_app_usage.overview` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationAppUsageOverviewResponse {
    /// The figures.
    pub items: Vec<ApplicationAppUsage>,
}

crate::object!(GetApplicationAppUsageOverviewResponse { items "items" });

/// What `application.v6.application_app_usage.overview` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetApplicationAppUsageOverviewError {
    /// `211004` (HTTP 403): no authority for quota limit
    ///
    /// The tenant's plan does not include this, or the page is too large. Check the plan, or `page_size`.
    PlanOrPageSize,
    /// `211005` (HTTP 400): invalid app id
    ///
    /// The app's id is not valid. Check `app_id`.
    InvalidAppId211005,
    /// `211006` (HTTP 400): invalid department id
    ///
    /// The department is not valid, or a permission is missing. Check `department_id`, or the scopes.
    DepartmentInvalidOrPermissionMissing,
    /// `211007` (HTTP 400): invalid date format
    ///
    /// The date is not valid. Check `date`, as `YYYY-MM-DD`.
    InvalidDateFormat,
    /// `211008` (HTTP 400): invalid ability
    ///
    /// The feature is not valid. Check `ability`.
    InvalidAbility,
    /// `211009` (HTTP 400): invalid cycle type
    ///
    /// The period is not valid. Check `cycle_type`.
    InvalidCycleType,
    /// `211010` (HTTP 400): invalid date range
    ///
    /// The date is out of range. Check `date`.
    InvalidDateRange,
    /// `211011` (HTTP 200): data not found
    ///
    /// There is no data for that time. Check the app and `date`.
    DataNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetApplicationAppUsageOverviewError: CODES {
    PlanOrPageSize = 211004 + 1, InvalidAppId211005 = 211005,
    DepartmentInvalidOrPermissionMissing = 211006, InvalidDateFormat = 211007,
    InvalidAbility = 211008, InvalidCycleType = 211009, InvalidDateRange = 211010,
    DataNotFound = 211011
});
