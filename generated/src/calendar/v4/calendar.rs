// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `calendar`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a shared calendar that the calling identity owns.
///
/// [`POST /open-apis/calendar/v4/calendars`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/create>) gives [`CreateCalendarResponse`] or fails with [`CreateCalendarError`].
///
/// Token: tenant or user. Scopes, any one of: `calendar:calendar`, `calendar:calendar:create`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreateCalendar::new()).await?;
/// ```
#[doc(alias("calendar.v4.calendar.create", "/open-apis/calendar/v4/calendars"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCalendar {
    /// The title of the calendar. Length: at most 255. Example: `测试日历`.
    pub summary: Option<String>,
    /// The description of the calendar. Length: at most 255. Example: `text`.
    pub description: Option<String>,
    /// Who may see the calendar. Default: `show_only_free_busy`. Example: `private`.
    pub permissions: Option<Permissions>,
    /// The color, a signed number of 32 bits. Default: `-14513409`. Example: `-1`.
    pub color: Option<i64>,
    /// A title that only the calling identity sees. Length: at most 255. Example: `日历备注名`.
    pub summary_alias: Option<String>,
}

crate::request_builder!(CreateCalendar {
    summary(impl Into<String>).into(), description(impl Into<String>).into(),
    permissions(impl Into<Permissions>).into(), color(i64), summary_alias(impl Into<String>).into()
});
crate::request!(CreateCalendar -> CreateCalendarResponse, CreateCalendarError {
    "calendar.v4.calendar.create", POST "/open-apis/calendar/v4/calendars", [Tenant, User],
    read_value Data, Json, SCOPES = ["calendar:calendar", "calendar:calendar:create"],
    LIMITS = [1000 in 60, 50 in 1];
    Body summary "summary", Body description "description", Body permissions "permissions",
    Body color "color", Body summary_alias "summary_alias"
});

/// What `calendar.v4.calendar.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCalendarResponse {
    /// The calendar.
    pub calendar: Option<Calendar>,
}

crate::object!(CreateCalendarResponse { calendar "calendar" });

/// What `calendar.v4.calendar.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateCalendarError {
    /// `190002` (HTTP 400): invalid parameters in request
    ///
    /// A parameter is wrong. Check names and types, the app's scopes, and that what is named still exists.
    InvalidParametersInRequest,
    /// `190003` (HTTP 500): internal service error
    ///
    /// The system failed. Ask the support if it stays so.
    InternalServiceError,
    /// `190004` (HTTP 429): method rate limited
    ///
    /// Too many calls of this kind. Slow down and try again later.
    MethodRateLimited,
    /// `190005` (HTTP 429): app rate limited
    ///
    /// Too many calls by the app. Slow down and try again later.
    AppRateLimited,
    /// `190006` (HTTP 403): wrong unit for app tenant
    ///
    /// The app and the tenant do not fit. Check the app's id and secret; ask the support if it stays so.
    WrongUnitForAppTenant,
    /// `190007` (HTTP 404): app bot_id not found
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    AppBotIdNotFound,
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Several calls got into each other's way. Slow down and try again.
    CurrentOperationRateLimited,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    UserDismissNotExistTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateCalendarError: CODES {
    InvalidParametersInRequest = 190002 + 1, InternalServiceError = 190003 + 1,
    MethodRateLimited = 190004 + 1, AppRateLimited = 190005 + 1, WrongUnitForAppTenant = 190006 + 1,
    AppBotIdNotFound = 190007, CurrentOperationRateLimited = 190010,
    UserDismissNotExistTenant = 195100
});

/// Deletes a shared calendar.
///
/// [`DELETE /open-apis/calendar/v4/calendars/:calendar_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/delete>) gives [`DeleteCalendarResponse`] or fails with [`DeleteCalendarError`].
///
/// Token: tenant or user. Scopes, any one of: `calendar:calendar`, `calendar:calendar:delete`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteCalendar::new(calendar_id)).await?;
/// ```
#[doc(
    alias("calendar.v4.calendar.delete", "/open-apis/calendar/v4/calendars/:calendar_id")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCalendar {
    /// The calendar. Example: `feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
}

crate::request_builder!(DeleteCalendar { calendar_id(impl Into<String>).into(); });
crate::request!(DeleteCalendar -> DeleteCalendarResponse, DeleteCalendarError {
    "calendar.v4.calendar.delete", DELETE "/open-apis/calendar/v4/calendars/:calendar_id",
    [Tenant, User], read_value Data, None,
    SCOPES = ["calendar:calendar", "calendar:calendar:delete"], LIMITS = [1000 in 60, 50 in 1];
    Path calendar_id "calendar_id"
});

/// What `calendar.v4.calendar.delete` answers with.
pub type DeleteCalendarResponse = crate::Empty;

/// What `calendar.v4.calendar.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteCalendarError {
    /// `190002` (HTTP 400): invalid parameters in request
    ///
    /// A parameter is wrong. Check names and types, the app's scopes, and that what is named still exists.
    InvalidParametersInRequest,
    /// `190003` (HTTP 500): internal service error
    ///
    /// The system failed. Ask the support if it stays so.
    InternalServiceError,
    /// `190004` (HTTP 429): method rate limited
    ///
    /// Too many calls of this kind. Slow down and try again later.
    MethodRateLimited,
    /// `190005` (HTTP 429): app rate limited
    ///
    /// Too many calls by the app. Slow down and try again later.
    AppRateLimited,
    /// `190006` (HTTP 403): wrong unit for app tenant
    ///
    /// The app and the tenant do not fit. Check the app's id and secret; ask the support if it stays so.
    WrongUnitForAppTenant,
    /// `190007` (HTTP 404): app bot_id not found
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    AppBotIdNotFound,
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Several calls got into each other's way. Slow down and try again.
    CurrentOperationRateLimited,
    /// `191000` (HTTP 404): calendar not found
    ///
    /// The calendar does not exist. Check `calendar_id`.
    CalendarNotFound,
    /// `191001` (HTTP 400): invalid calendar_id
    ///
    /// The calendar's id is not valid. Check `calendar_id`.
    InvalidCalendarId,
    /// `191002` (HTTP 403): no calendar access_role
    ///
    /// The caller has no access to the calendar. Give a role in it first.
    NoCalendarAccessRole,
    /// `191003` (HTTP 403): calendar is deleted
    ///
    /// The calendar was deleted. Use another one.
    CalendarIsDeleted,
    /// `191004` (HTTP 403): invalid calendar type
    ///
    /// The call does not work with this type of calendar. Check the calendar's `type`.
    InvalidCalendarType,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    UserDismissNotExistTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteCalendarError: CODES {
    InvalidParametersInRequest = 190002 + 1, InternalServiceError = 190003 + 1,
    MethodRateLimited = 190004 + 1, AppRateLimited = 190005 + 1, WrongUnitForAppTenant = 190006 + 1,
    AppBotIdNotFound = 190007, CurrentOperationRateLimited = 190010, CalendarNotFound = 191000,
    InvalidCalendarId = 191001, NoCalendarAccessRole = 191002, CalendarIsDeleted = 191003,
    InvalidCalendarType = 191004 + 1, UserDismissNotExistTenant = 195100
});

/// Returns one calendar by its id.
///
/// [`GET /open-apis/calendar/v4/calendars/:calendar_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/get>) gives [`GetCalendarResponse`] or fails with [`GetCalendarError`].
///
/// Token: tenant or user. Scopes, any one of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetCalendar::new(calendar_id)).await?;
/// ```
#[doc(
    alias("calendar.v4.calendar.get", "/open-apis/calendar/v4/calendars/:calendar_id")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCalendar {
    /// The calendar. Example: `feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
}

crate::request_builder!(GetCalendar { calendar_id(impl Into<String>).into(); });
crate::request!(GetCalendar -> GetCalendarResponse, GetCalendarError {
    "calendar.v4.calendar.get", GET "/open-apis/calendar/v4/calendars/:calendar_id", [Tenant, User],
    read_value Data, None,
    SCOPES = ["calendar:calendar", "calendar:calendar:read", "calendar:calendar:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Path calendar_id "calendar_id"
});

/// What `calendar.v4.calendar.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCalendarResponse {
    /// The calendar.
    pub calendar_id: Option<String>,
    /// The title of the calendar.
    pub summary: Option<String>,
    /// The description of the calendar.
    pub description: Option<String>,
    /// Who may see the calendar.
    pub permissions: Option<Permissions>,
    /// The color, a signed number of 32 bits.
    pub color: Option<i64>,
    /// The type of the calendar.
    pub type_: Option<CalendarType>,
    /// A title that only the calling identity sees.
    pub summary_alias: Option<String>,
    /// Whether it was deleted.
    pub is_deleted: Option<bool>,
    /// Whether the calendar is one of another service.
    pub is_third_party: Option<bool>,
    /// The role that the calling identity has in the calendar.
    pub role: Option<CalendarRole>,
}

crate::object!(GetCalendarResponse {
    calendar_id "calendar_id", summary "summary", description "description",
    permissions "permissions", color "color", type_ "type", summary_alias "summary_alias",
    is_deleted "is_deleted", is_third_party "is_third_party", role "role"
});

/// What `calendar.v4.calendar.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetCalendarError {
    /// `190002` (HTTP 400): invalid parameters in request
    ///
    /// A parameter is wrong. Check names and types, the app's scopes, and that what is named still exists.
    InvalidParametersInRequest,
    /// `190003` (HTTP 500): internal service error
    ///
    /// The system failed. Ask the support if it stays so.
    InternalServiceError,
    /// `190004` (HTTP 429): method rate limited
    ///
    /// Too many calls of this kind. Slow down and try again later.
    MethodRateLimited,
    /// `190005` (HTTP 429): app rate limited
    ///
    /// Too many calls by the app. Slow down and try again later.
    AppRateLimited,
    /// `190006` (HTTP 403): wrong unit for app tenant
    ///
    /// The app and the tenant do not fit. Check the app's id and secret; ask the support if it stays so.
    WrongUnitForAppTenant,
    /// `190007` (HTTP 404): app bot_id not found
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    AppBotIdNotFound,
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Several calls got into each other's way. Slow down and try again.
    CurrentOperationRateLimited,
    /// `191000` (HTTP 404): calendar not found
    ///
    /// The calendar does not exist. Check `calendar_id`.
    CalendarNotFound,
    /// `191001` (HTTP 400): invalid calendar_id
    ///
    /// The calendar's id is not valid. Check `calendar_id`.
    InvalidCalendarId,
    /// `191002` (HTTP 403): no calendar access_role
    ///
    /// The caller has no access to the calendar. Give a role in it first.
    NoCalendarAccessRole,
    /// `191003` (HTTP 403): calendar is deleted
    ///
    /// The calendar was deleted. Use another one.
    CalendarIsDeleted,
    /// `191004` (HTTP 403): invalid calendar type
    ///
    /// The call does not work with this type of calendar. Check the calendar's `type`.
    InvalidCalendarType,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    UserDismissNotExistTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetCalendarError: CODES {
    InvalidParametersInRequest = 190002 + 1, InternalServiceError = 190003 + 1,
    MethodRateLimited = 190004 + 1, AppRateLimited = 190005 + 1, WrongUnitForAppTenant = 190006 + 1,
    AppBotIdNotFound = 190007, CurrentOperationRateLimited = 190010, CalendarNotFound = 191000,
    InvalidCalendarId = 191001, NoCalendarAccessRole = 191002, CalendarIsDeleted = 191003,
    InvalidCalendarType = 191004 + 1, UserDismissNotExistTenant = 195100
});

/// Lists the calendars that the calling identity has or subscribes to, page by page or since the last synchronisation.
///
/// [`GET /open-apis/calendar/v4/calendars`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/list>) gives [`ListCalendarResponse`] or fails with [`ListCalendarError`].
///
/// Token: tenant or user. Scopes, any one of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListCalendar::new()).items();
/// ```
#[doc(alias("calendar.v4.calendar.list", "/open-apis/calendar/v4/calendars"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCalendar {
    /// How many items a page holds at most. Default: `500`. Range: `50` to `1000`. Example: `50`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `ListCalendarsPageToken_xxx`.
    pub page_token: Option<String>,
    /// Where the next synchronisation begins. Example: `ListCalendarsSyncToken_xxx`.
    pub sync_token: Option<String>,
}

crate::request_builder!(ListCalendar {
    page_size(i64), page_token(impl Into<String>).into(), sync_token(impl Into<String>).into()
});
crate::request!(ListCalendar -> ListCalendarResponse, ListCalendarError {
    "calendar.v4.calendar.list", GET "/open-apis/calendar/v4/calendars", [Tenant, User],
    read_value Data, None,
    SCOPES = ["calendar:calendar", "calendar:calendar:read", "calendar:calendar:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Query page_size "page_size", Query page_token "page_token", Query sync_token "sync_token"
});
crate::paged!(ListCalendar: Calendar {
    page_token, page_size;
    page_token, has_more, calendar_list
});

/// What `calendar.v4.calendar.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCalendarResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Where the next synchronisation begins.
    pub sync_token: Option<String>,
    /// The calendars.
    pub calendar_list: Vec<Calendar>,
}

crate::object!(ListCalendarResponse {
    has_more "has_more", page_token "page_token", sync_token "sync_token",
    calendar_list "calendar_list"
});

/// What `calendar.v4.calendar.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListCalendarError {
    /// `190002` (HTTP 400): invalid parameters in request
    ///
    /// A parameter is wrong. Check names and types, the app's scopes, and that what is named still exists.
    InvalidParametersInRequest,
    /// `190003` (HTTP 500): internal service error
    ///
    /// The system failed. Ask the support if it stays so.
    InternalServiceError,
    /// `190004` (HTTP 429): method rate limited
    ///
    /// Too many calls of this kind. Slow down and try again later.
    MethodRateLimited,
    /// `190005` (HTTP 429): app rate limited
    ///
    /// Too many calls by the app. Slow down and try again later.
    AppRateLimited,
    /// `190006` (HTTP 403): wrong unit for app tenant
    ///
    /// The app and the tenant do not fit. Check the app's id and secret; ask the support if it stays so.
    WrongUnitForAppTenant,
    /// `190007` (HTTP 404): app bot_id not found
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    AppBotIdNotFound,
    /// `190008` (HTTP 400): page_token or sync_token expired
    ///
    /// `page_token` or `sync_token` has expired. Begin again without it.
    PageTokenOrSyncTokenExpired,
    /// `190009` (HTTP 400): sync token cannot be used with other request restrictions
    SyncTokenCannotBeUsed,
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Several calls got into each other's way. Slow down and try again.
    CurrentOperationRateLimited,
    /// `191000` (HTTP 404): calendar not found
    ///
    /// The calendar does not exist. Check `calendar_id`.
    CalendarNotFound,
    /// `191001` (HTTP 400): invalid calendar_id
    ///
    /// The calendar's id is not valid. Check `calendar_id`.
    InvalidCalendarId,
    /// `191002` (HTTP 403): no calendar access_role
    ///
    /// The caller has no access to the calendar. Give a role in it first.
    NoCalendarAccessRole,
    /// `191003` (HTTP 403): calendar is deleted
    ///
    /// The calendar was deleted. Use another one.
    CalendarIsDeleted,
    /// `191004` (HTTP 403): invalid calendar type
    ///
    /// The call does not work with this type of calendar. Check the calendar's `type`.
    InvalidCalendarType,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    UserDismissNotExistTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListCalendarError: CODES {
    InvalidParametersInRequest = 190002 + 1, InternalServiceError = 190003 + 1,
    MethodRateLimited = 190004 + 1, AppRateLimited = 190005 + 1, WrongUnitForAppTenant = 190006 + 1,
    AppBotIdNotFound = 190007, PageTokenOrSyncTokenExpired = 190008, SyncTokenCannotBeUsed = 190009,
    CurrentOperationRateLimited = 190010, CalendarNotFound = 191000, InvalidCalendarId = 191001,
    NoCalendarAccessRole = 191002, CalendarIsDeleted = 191003, InvalidCalendarType = 191004 + 1,
    UserDismissNotExistTenant = 195100
});

/// Returns several calendars by their ids.
///
/// [`POST /open-apis/calendar/v4/calendars/mget`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/mget>) gives [`MgetCalendarResponse`] or fails with [`MgetCalendarError`].
///
/// Token: tenant or user. Scopes, any one of: `calendar:calendar:read`, `calendar:calendar:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(MgetCalendar::new(calendar_ids)).await?;
/// ```
#[doc(alias("calendar.v4.calendar.mget", "/open-apis/calendar/v4/calendars/mget"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct MgetCalendar {
    /// The calendars, by their ids. Length: 1 to 10. Example: `["feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn"]`.
    pub calendar_ids: Vec<String>,
}

crate::request_builder!(MgetCalendar {
    calendar_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
});
crate::request!(MgetCalendar -> MgetCalendarResponse, MgetCalendarError {
    "calendar.v4.calendar.mget", POST "/open-apis/calendar/v4/calendars/mget", [Tenant, User],
    read_value Data, Json, SCOPES = ["calendar:calendar:read", "calendar:calendar:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Body calendar_ids "calendar_ids"
});

/// What `calendar.v4.calendar.mget` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MgetCalendarResponse {
    /// The calendars.
    pub calendars: Vec<Calendar>,
}

crate::object!(MgetCalendarResponse { calendars "calendars" });

/// What `calendar.v4.calendar.mget` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MgetCalendarError {
    /// `190002` (HTTP 400): invalid parameters in request
    ///
    /// A parameter is wrong. Check names and types, the app's scopes, and that what is named still exists.
    InvalidParametersInRequest,
    /// `190003` (HTTP 500): internal service error
    ///
    /// The system failed. Ask the support if it stays so.
    InternalServiceError,
    /// `190004` (HTTP 429): method rate limited
    ///
    /// Too many calls of this kind. Slow down and try again later.
    MethodRateLimited,
    /// `190005` (HTTP 429): app rate limited
    ///
    /// Too many calls by the app. Slow down and try again later.
    AppRateLimited,
    /// `190006` (HTTP 403): wrong unit for app tenant
    ///
    /// The app and the tenant do not fit. Check the app's id and secret; ask the support if it stays so.
    WrongUnitForAppTenant,
    /// `190007` (HTTP 404): app bot_id not found
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    AppBotIdNotFound,
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Several calls got into each other's way. Slow down and try again.
    CurrentOperationRateLimited,
    /// `190014` (HTTP 400): invalid request parameters. check details for more info.
    ///
    /// A parameter is wrong. Look at the details in the answer.
    InvalidRequestParameters,
    /// `191000` (HTTP 404): calendar not found
    ///
    /// The calendar does not exist. Check `calendar_id`.
    CalendarNotFound,
    /// `191001` (HTTP 400): invalid calendar_id
    ///
    /// The calendar's id is not valid. Check `calendar_id`.
    InvalidCalendarId,
    /// `191002` (HTTP 403): no calendar access_role
    ///
    /// The caller has no access to the calendar. Give a role in it first.
    NoCalendarAccessRole,
    /// `191003` (HTTP 403): calendar is deleted
    ///
    /// The calendar was deleted. Use another one.
    CalendarIsDeleted,
    /// `191004` (HTTP 403): invalid calendar type
    ///
    /// The call does not work with this type of calendar. Check the calendar's `type`.
    InvalidCalendarType,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    UserDismissNotExistTenant,
    /// `198007` (HTTP 400): the number of calendar IDs exceeds the limit
    NumberOfCalendarIdsExceedsLimit,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(MgetCalendarError: CODES {
    InvalidParametersInRequest = 190002 + 1, InternalServiceError = 190003 + 1,
    MethodRateLimited = 190004 + 1, AppRateLimited = 190005 + 1, WrongUnitForAppTenant = 190006 + 1,
    AppBotIdNotFound = 190007, CurrentOperationRateLimited = 190010,
    InvalidRequestParameters = 190014, CalendarNotFound = 191000, InvalidCalendarId = 191001,
    NoCalendarAccessRole = 191002, CalendarIsDeleted = 191003, InvalidCalendarType = 191004 + 1,
    UserDismissNotExistTenant = 195100, NumberOfCalendarIdsExceedsLimit = 198007
});

/// Updates the title, description, visibility, color or alias of a calendar.
///
/// [`PATCH /open-apis/calendar/v4/calendars/:calendar_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/patch>) gives [`PatchCalendarResponse`] or fails with [`PatchCalendarError`].
///
/// Token: tenant or user. Scopes, any one of: `calendar:calendar`, `calendar:calendar:update`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(PatchCalendar::new(calendar_id)).await?;
/// ```
#[doc(
    alias("calendar.v4.calendar.patch", "/open-apis/calendar/v4/calendars/:calendar_id")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchCalendar {
    /// The calendar. Example: `feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
    /// The title of the calendar. Length: 1 to 255. Example: `测试日历`.
    pub summary: Option<String>,
    /// The description of the calendar. Length: at most 255. Example: `text`.
    pub description: Option<String>,
    /// Who may see the calendar. Example: `private`.
    pub permissions: Option<Permissions>,
    /// The color, a signed number of 32 bits. Example: `-1`.
    pub color: Option<i64>,
    /// A title that only the calling identity sees. Length: at most 255. Example: `日历备注名`.
    pub summary_alias: Option<String>,
}

crate::request_builder!(PatchCalendar {
    calendar_id(impl Into<String>).into();
    summary(impl Into<String>).into(), description(impl Into<String>).into(),
    permissions(impl Into<Permissions>).into(), color(i64), summary_alias(impl Into<String>).into()
});
crate::request!(PatchCalendar -> PatchCalendarResponse, PatchCalendarError {
    "calendar.v4.calendar.patch", PATCH "/open-apis/calendar/v4/calendars/:calendar_id",
    [Tenant, User], read_value Data, Json,
    SCOPES = ["calendar:calendar", "calendar:calendar:update"], LIMITS = [1000 in 60, 50 in 1];
    Path calendar_id "calendar_id", Body summary "summary", Body description "description",
    Body permissions "permissions", Body color "color", Body summary_alias "summary_alias"
});

/// What `calendar.v4.calendar.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchCalendarResponse {
    /// The calendar.
    pub calendar: Option<Calendar>,
}

crate::object!(PatchCalendarResponse { calendar "calendar" });

/// What `calendar.v4.calendar.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchCalendarError {
    /// `190002` (HTTP 400): invalid parameters in request
    ///
    /// A parameter is wrong. Check names and types, the app's scopes, and that what is named still exists.
    InvalidParametersInRequest,
    /// `190003` (HTTP 500): internal service error
    ///
    /// The system failed. Ask the support if it stays so.
    InternalServiceError,
    /// `190004` (HTTP 429): method rate limited
    ///
    /// Too many calls of this kind. Slow down and try again later.
    MethodRateLimited,
    /// `190005` (HTTP 429): app rate limited
    ///
    /// Too many calls by the app. Slow down and try again later.
    AppRateLimited,
    /// `190006` (HTTP 403): wrong unit for app tenant
    ///
    /// The app and the tenant do not fit. Check the app's id and secret; ask the support if it stays so.
    WrongUnitForAppTenant,
    /// `190007` (HTTP 404): app bot_id not found
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    AppBotIdNotFound,
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Several calls got into each other's way. Slow down and try again.
    CurrentOperationRateLimited,
    /// `190014` (HTTP 400): invalid request parameters. check details for more info.
    ///
    /// A parameter is wrong. Look at the details in the answer.
    InvalidRequestParameters,
    /// `191000` (HTTP 404): calendar not found
    ///
    /// The calendar does not exist. Check `calendar_id`.
    CalendarNotFound,
    /// `191001` (HTTP 400): invalid calendar_id
    ///
    /// The calendar's id is not valid. Check `calendar_id`.
    InvalidCalendarId,
    /// `191002` (HTTP 403): no calendar access_role
    ///
    /// The caller has no access to the calendar. Give a role in it first.
    NoCalendarAccessRole,
    /// `191003` (HTTP 403): calendar is deleted
    ///
    /// The calendar was deleted. Use another one.
    CalendarIsDeleted,
    /// `191004` (HTTP 403): invalid calendar type
    ///
    /// The call does not work with this type of calendar. Check the calendar's `type`.
    InvalidCalendarType,
    /// `191009` (HTTP 400): non-subscriber cannot modify the calendar
    NonSubscriberCannotModifyCalendar,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    UserDismissNotExistTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchCalendarError: CODES {
    InvalidParametersInRequest = 190002 + 1, InternalServiceError = 190003 + 1,
    MethodRateLimited = 190004 + 1, AppRateLimited = 190005 + 1, WrongUnitForAppTenant = 190006 + 1,
    AppBotIdNotFound = 190007, CurrentOperationRateLimited = 190010,
    InvalidRequestParameters = 190014, CalendarNotFound = 191000, InvalidCalendarId = 191001,
    NoCalendarAccessRole = 191002, CalendarIsDeleted = 191003, InvalidCalendarType = 191004 + 1,
    NonSubscriberCannotModifyCalendar = 191009, UserDismissNotExistTenant = 195100
});

/// Returns the primary calendar of the calling identity.
///
/// [`POST /open-apis/calendar/v4/calendars/primary`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/primary>) gives [`GetPrimaryCalendarResponse`] or fails with [`GetPrimaryCalendarError`].
///
/// Token: tenant or user. Scopes, any one of: `calendar:calendar:read`, `calendar:calendar:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetPrimaryCalendar::new()).await?;
/// ```
#[doc(alias("calendar.v4.calendar.primary", "/open-apis/calendar/v4/calendars/primary"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPrimaryCalendar {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(GetPrimaryCalendar { user_id_type(impl Into<UserIdType>).into() });
crate::request!(GetPrimaryCalendar -> GetPrimaryCalendarResponse, GetPrimaryCalendarError {
    "calendar.v4.calendar.primary", POST "/open-apis/calendar/v4/calendars/primary", [Tenant, User],
    read_value Data, None, SCOPES = ["calendar:calendar:read", "calendar:calendar:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Query user_id_type "user_id_type"
});

/// What `calendar.v4.calendar.primary` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrimaryCalendarResponse {
    /// The calendars.
    pub calendars: Vec<UserCalendar>,
}

crate::object!(GetPrimaryCalendarResponse { calendars "calendars" });

/// What `calendar.v4.calendar.primary` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetPrimaryCalendarError {
    /// `190002` (HTTP 400): invalid parameters in request
    ///
    /// A parameter is wrong. Check names and types, the app's scopes, and that what is named still exists.
    InvalidParametersInRequest,
    /// `190003` (HTTP 500): internal service error
    ///
    /// The system failed. Ask the support if it stays so.
    InternalServiceError,
    /// `190004` (HTTP 429): method rate limited
    ///
    /// Too many calls of this kind. Slow down and try again later.
    MethodRateLimited,
    /// `190005` (HTTP 429): app rate limited
    ///
    /// Too many calls by the app. Slow down and try again later.
    AppRateLimited,
    /// `190006` (HTTP 403): wrong unit for app tenant
    ///
    /// The app and the tenant do not fit. Check the app's id and secret; ask the support if it stays so.
    WrongUnitForAppTenant,
    /// `190007` (HTTP 404): app bot_id not found
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    AppBotIdNotFound,
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Several calls got into each other's way. Slow down and try again.
    CurrentOperationRateLimited,
    /// `191000` (HTTP 404): calendar not found
    ///
    /// The calendar does not exist. Check `calendar_id`.
    CalendarNotFound,
    /// `191001` (HTTP 400): invalid calendar_id
    ///
    /// The calendar's id is not valid. Check `calendar_id`.
    InvalidCalendarId,
    /// `191002` (HTTP 403): no calendar access_role
    ///
    /// The caller has no access to the calendar. Give a role in it first.
    NoCalendarAccessRole,
    /// `191003` (HTTP 403): calendar is deleted
    ///
    /// The calendar was deleted. Use another one.
    CalendarIsDeleted,
    /// `191004` (HTTP 403): invalid calendar type
    ///
    /// The call does not work with this type of calendar. Check the calendar's `type`.
    InvalidCalendarType,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    UserDismissNotExistTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetPrimaryCalendarError: CODES {
    InvalidParametersInRequest = 190002 + 1, InternalServiceError = 190003 + 1,
    MethodRateLimited = 190004 + 1, AppRateLimited = 190005 + 1, WrongUnitForAppTenant = 190006 + 1,
    AppBotIdNotFound = 190007, CurrentOperationRateLimited = 190010, CalendarNotFound = 191000,
    InvalidCalendarId = 191001, NoCalendarAccessRole = 191002, CalendarIsDeleted = 191003,
    InvalidCalendarType = 191004 + 1, UserDismissNotExistTenant = 195100
});

/// Returns the primary calendars of several users.
///
/// [`POST /open-apis/calendar/v4/calendars/primarys`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/primarys>) gives [`GetPrimaryCalendarsResponse`] or fails with [`GetPrimaryCalendarsError`].
///
/// Token: tenant or user. Scopes, any one of: `calendar:calendar:read`, `calendar:calendar:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetPrimaryCalendars::new(user_ids)).await?;
/// ```
#[doc(
    alias("calendar.v4.calendar.primarys", "/open-apis/calendar/v4/calendars/primarys")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPrimaryCalendars {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The users, by the kind of id that the call uses. Length: 1 to 10. Example: `["ou_c186b6833e2d5faf2bc587e71ddabcef"]`.
    pub user_ids: Vec<String>,
}

crate::request_builder!(GetPrimaryCalendars {
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetPrimaryCalendars -> GetPrimaryCalendarsResponse, GetPrimaryCalendarsError {
    "calendar.v4.calendar.primarys", POST "/open-apis/calendar/v4/calendars/primarys",
    [Tenant, User], read_value Data, Json,
    SCOPES = ["calendar:calendar:read", "calendar:calendar:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Query user_id_type "user_id_type", Body user_ids "user_ids"
});

/// What `calendar.v4.calendar.primarys` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrimaryCalendarsResponse {
    /// The calendars.
    pub calendars: Vec<UserCalendar>,
}

crate::object!(GetPrimaryCalendarsResponse { calendars "calendars" });

/// What `calendar.v4.calendar.primarys` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetPrimaryCalendarsError {
    /// `190002` (HTTP 400): invalid parameters in request
    ///
    /// A parameter is wrong. Check names and types, the app's scopes, and that what is named still exists.
    InvalidParametersInRequest,
    /// `190003` (HTTP 500): internal service error
    ///
    /// The system failed. Ask the support if it stays so.
    InternalServiceError,
    /// `190004` (HTTP 429): method rate limited
    ///
    /// Too many calls of this kind. Slow down and try again later.
    MethodRateLimited,
    /// `190005` (HTTP 429): app rate limited
    ///
    /// Too many calls by the app. Slow down and try again later.
    AppRateLimited,
    /// `190006` (HTTP 403): wrong unit for app tenant
    ///
    /// The app and the tenant do not fit. Check the app's id and secret; ask the support if it stays so.
    WrongUnitForAppTenant,
    /// `190007` (HTTP 404): app bot_id not found
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    AppBotIdNotFound,
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Several calls got into each other's way. Slow down and try again.
    CurrentOperationRateLimited,
    /// `191000` (HTTP 404): calendar not found
    ///
    /// The calendar does not exist. Check `calendar_id`.
    CalendarNotFound,
    /// `191001` (HTTP 400): invalid calendar_id
    ///
    /// The calendar's id is not valid. Check `calendar_id`.
    InvalidCalendarId,
    /// `191002` (HTTP 403): no calendar access_role
    ///
    /// The caller has no access to the calendar. Give a role in it first.
    NoCalendarAccessRole,
    /// `191003` (HTTP 403): calendar is deleted
    ///
    /// The calendar was deleted. Use another one.
    CalendarIsDeleted,
    /// `191004` (HTTP 403): invalid calendar type
    ///
    /// The call does not work with this type of calendar. Check the calendar's `type`.
    InvalidCalendarType,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    UserDismissNotExistTenant,
    /// `198001` (HTTP 400): the number of user IDs exceeds the limit
    NumberOfUserIdsExceedsLimit,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetPrimaryCalendarsError: CODES {
    InvalidParametersInRequest = 190002 + 1, InternalServiceError = 190003 + 1,
    MethodRateLimited = 190004 + 1, AppRateLimited = 190005 + 1, WrongUnitForAppTenant = 190006 + 1,
    AppBotIdNotFound = 190007, CurrentOperationRateLimited = 190010, CalendarNotFound = 191000,
    InvalidCalendarId = 191001, NoCalendarAccessRole = 191002, CalendarIsDeleted = 191003,
    InvalidCalendarType = 191004 + 1, UserDismissNotExistTenant = 195100,
    NumberOfUserIdsExceedsLimit = 198001
});

/// Searches public calendars and primary calendars of users by keyword.
///
/// [`POST /open-apis/calendar/v4/calendars/search`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/search>) gives [`SearchCalendarResponse`] or fails with [`SearchCalendarError`].
///
/// Token: tenant or user. Scopes, any one of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(SearchCalendar::new(query)).await?;
/// ```
#[doc(alias("calendar.v4.calendar.search", "/open-apis/calendar/v4/calendars/search"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchCalendar {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `10`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `20`. Range: at most `50`. Example: `10`.
    pub page_size: Option<i64>,
    /// What to search for. Length: 1 to 200. Example: `query words`.
    pub query: String,
}

crate::request_builder!(SearchCalendar {
    query(impl Into<String>).into();
    page_token(impl Into<String>).into(), page_size(i64)
});
crate::request!(SearchCalendar -> SearchCalendarResponse, SearchCalendarError {
    "calendar.v4.calendar.search", POST "/open-apis/calendar/v4/calendars/search", [Tenant, User],
    read_value Data, Json,
    SCOPES = ["calendar:calendar", "calendar:calendar:read", "calendar:calendar:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Query page_token "page_token", Query page_size "page_size", Body query "query"
});

/// What `calendar.v4.calendar.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCalendarResponse {
    /// The items of this page.
    pub items: Vec<Calendar>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(SearchCalendarResponse { items "items", page_token "page_token" });

/// What `calendar.v4.calendar.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchCalendarError {
    /// `190002` (HTTP 400): invalid parameters in request
    ///
    /// A parameter is wrong. Check names and types, the app's scopes, and that what is named still exists.
    InvalidParametersInRequest,
    /// `190003` (HTTP 500): internal service error
    ///
    /// The system failed. Ask the support if it stays so.
    InternalServiceError,
    /// `190004` (HTTP 429): method rate limited
    ///
    /// Too many calls of this kind. Slow down and try again later.
    MethodRateLimited,
    /// `190005` (HTTP 429): app rate limited
    ///
    /// Too many calls by the app. Slow down and try again later.
    AppRateLimited,
    /// `190006` (HTTP 403): wrong unit for app tenant
    ///
    /// The app and the tenant do not fit. Check the app's id and secret; ask the support if it stays so.
    WrongUnitForAppTenant,
    /// `190007` (HTTP 404): app bot_id not found
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    AppBotIdNotFound,
    /// `190008` (HTTP 400): page_token or sync_token expired
    ///
    /// `page_token` or `sync_token` has expired. Begin again without it.
    PageTokenOrSyncTokenExpired,
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Several calls got into each other's way. Slow down and try again.
    CurrentOperationRateLimited,
    /// `191000` (HTTP 404): calendar not found
    ///
    /// The calendar does not exist. Check `calendar_id`.
    CalendarNotFound,
    /// `191001` (HTTP 400): invalid calendar_id
    ///
    /// The calendar's id is not valid. Check `calendar_id`.
    InvalidCalendarId,
    /// `191002` (HTTP 403): no calendar access_role
    ///
    /// The caller has no access to the calendar. Give a role in it first.
    NoCalendarAccessRole,
    /// `191003` (HTTP 403): calendar is deleted
    ///
    /// The calendar was deleted. Use another one.
    CalendarIsDeleted,
    /// `191004` (HTTP 403): invalid calendar type
    ///
    /// The call does not work with this type of calendar. Check the calendar's `type`.
    InvalidCalendarType,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    UserDismissNotExistTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SearchCalendarError: CODES {
    InvalidParametersInRequest = 190002 + 1, InternalServiceError = 190003 + 1,
    MethodRateLimited = 190004 + 1, AppRateLimited = 190005 + 1, WrongUnitForAppTenant = 190006 + 1,
    AppBotIdNotFound = 190007, PageTokenOrSyncTokenExpired = 190008,
    CurrentOperationRateLimited = 190010, CalendarNotFound = 191000, InvalidCalendarId = 191001,
    NoCalendarAccessRole = 191002, CalendarIsDeleted = 191003, InvalidCalendarType = 191004 + 1,
    UserDismissNotExistTenant = 195100
});

/// Subscribes the calling identity to a calendar, which then stands in its list.
///
/// [`POST /open-apis/calendar/v4/calendars/:calendar_id/subscribe`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/subscribe>) gives [`SubscribeCalendarResponse`] or fails with [`SubscribeCalendarError`].
///
/// Token: tenant or user. Scopes, any one of: `calendar:calendar`, `calendar:calendar:subscribe`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(SubscribeCalendar::new(calendar_id)).await?;
/// ```
#[doc(
    alias(
        "calendar.v4.calendar.subscribe",
        "/open-apis/calendar/v4/calendars/:calendar_id/subscribe"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SubscribeCalendar {
    /// The calendar. Example: `feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
}

crate::request_builder!(SubscribeCalendar { calendar_id(impl Into<String>).into(); });
crate::request!(SubscribeCalendar -> SubscribeCalendarResponse, SubscribeCalendarError {
    "calendar.v4.calendar.subscribe",
    POST "/open-apis/calendar/v4/calendars/:calendar_id/subscribe", [Tenant, User], read_value Data,
    None, SCOPES = ["calendar:calendar", "calendar:calendar:subscribe"],
    LIMITS = [1000 in 60, 50 in 1];
    Path calendar_id "calendar_id"
});

/// What `calendar.v4.calendar.subscribe` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribeCalendarResponse {
    /// The calendar.
    pub calendar: Option<Calendar>,
}

crate::object!(SubscribeCalendarResponse { calendar "calendar" });

/// What `calendar.v4.calendar.subscribe` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SubscribeCalendarError {
    /// `190002` (HTTP 400): invalid parameters in request
    ///
    /// A parameter is wrong. Check names and types, the app's scopes, and that what is named still exists.
    InvalidParametersInRequest,
    /// `190003` (HTTP 500): internal service error
    ///
    /// The system failed. Ask the support if it stays so.
    InternalServiceError,
    /// `190004` (HTTP 429): method rate limited
    ///
    /// Too many calls of this kind. Slow down and try again later.
    MethodRateLimited,
    /// `190005` (HTTP 429): app rate limited
    ///
    /// Too many calls by the app. Slow down and try again later.
    AppRateLimited,
    /// `190006` (HTTP 403): wrong unit for app tenant
    ///
    /// The app and the tenant do not fit. Check the app's id and secret; ask the support if it stays so.
    WrongUnitForAppTenant,
    /// `190007` (HTTP 404): app bot_id not found
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    AppBotIdNotFound,
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Several calls got into each other's way. Slow down and try again.
    CurrentOperationRateLimited,
    /// `190014` (HTTP 400): invalid request parameters. check details for more info.
    ///
    /// A parameter is wrong. Look at the details in the answer.
    InvalidRequestParameters,
    /// `191000` (HTTP 404): calendar not found
    ///
    /// The calendar does not exist. Check `calendar_id`.
    CalendarNotFound,
    /// `191001` (HTTP 400): invalid calendar_id
    ///
    /// The calendar's id is not valid. Check `calendar_id`.
    InvalidCalendarId,
    /// `191002` (HTTP 403): no calendar access_role
    ///
    /// The caller has no access to the calendar. Give a role in it first.
    NoCalendarAccessRole,
    /// `191003` (HTTP 403): calendar is deleted
    ///
    /// The calendar was deleted. Use another one.
    CalendarIsDeleted,
    /// `191004` (HTTP 403): invalid calendar type
    ///
    /// The call does not work with this type of calendar. Check the calendar's `type`.
    InvalidCalendarType,
    /// `191005` (HTTP 400): subscribe calendars count rich limit
    SubscribeCalendarsCountRichLimit,
    /// `191006` (HTTP 400): subscribe target calendar is not allowed
    SubscribeTargetCalendarIsNotAllowed,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    UserDismissNotExistTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SubscribeCalendarError: CODES {
    InvalidParametersInRequest = 190002 + 1, InternalServiceError = 190003 + 1,
    MethodRateLimited = 190004 + 1, AppRateLimited = 190005 + 1, WrongUnitForAppTenant = 190006 + 1,
    AppBotIdNotFound = 190007, CurrentOperationRateLimited = 190010,
    InvalidRequestParameters = 190014, CalendarNotFound = 191000, InvalidCalendarId = 191001,
    NoCalendarAccessRole = 191002, CalendarIsDeleted = 191003, InvalidCalendarType = 191004 + 1,
    SubscribeCalendarsCountRichLimit = 191005, SubscribeTargetCalendarIsNotAllowed = 191006,
    UserDismissNotExistTenant = 195100
});

/// Subscribes to the events that tell of changes in the user's list of calendars.
///
/// [`POST /open-apis/calendar/v4/calendars/subscription`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/subscription>) gives [`SubscribeCalendarChangesResponse`] or fails with [`SubscribeCalendarChangesError`].
///
/// Token: user. Scopes, any one of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(SubscribeCalendarChanges::new()).await?;
/// ```
#[doc(
    alias(
        "calendar.v4.calendar.subscription",
        "/open-apis/calendar/v4/calendars/subscription"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SubscribeCalendarChanges {}

crate::request_builder!(SubscribeCalendarChanges {});
crate::request!(SubscribeCalendarChanges -> SubscribeCalendarChangesResponse, SubscribeCalendarChangesError {
    "calendar.v4.calendar.subscription", POST "/open-apis/calendar/v4/calendars/subscription",
    [User], read_value Data, None,
    SCOPES = ["calendar:calendar", "calendar:calendar:read", "calendar:calendar:readonly"],
    LIMITS = [1000 in 60, 50 in 1]
});

/// What `calendar.v4.calendar.subscription` answers with.
pub type SubscribeCalendarChangesResponse = crate::Empty;

/// What `calendar.v4.calendar.subscription` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SubscribeCalendarChangesError {
    /// `190002` (HTTP 400): invalid parameters in request
    ///
    /// A parameter is wrong. Check names and types, the app's scopes, and that what is named still exists.
    InvalidParametersInRequest,
    /// `190003` (HTTP 500): internal service error
    ///
    /// The system failed. Ask the support if it stays so.
    InternalServiceError,
    /// `190004` (HTTP 429): method rate limited
    ///
    /// Too many calls of this kind. Slow down and try again later.
    MethodRateLimited,
    /// `190005` (HTTP 429): app rate limited
    ///
    /// Too many calls by the app. Slow down and try again later.
    AppRateLimited,
    /// `190006` (HTTP 403): wrong unit for app tenant
    ///
    /// The app and the tenant do not fit. Check the app's id and secret; ask the support if it stays so.
    WrongUnitForAppTenant,
    /// `190007` (HTTP 404): app bot_id not found
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    AppBotIdNotFound,
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Several calls got into each other's way. Slow down and try again.
    CurrentOperationRateLimited,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    UserDismissNotExistTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SubscribeCalendarChangesError: CODES {
    InvalidParametersInRequest = 190002 + 1, InternalServiceError = 190003 + 1,
    MethodRateLimited = 190004 + 1, AppRateLimited = 190005 + 1, WrongUnitForAppTenant = 190006 + 1,
    AppBotIdNotFound = 190007, CurrentOperationRateLimited = 190010,
    UserDismissNotExistTenant = 195100
});

/// Ends the calling identity's subscription to a calendar.
///
/// [`POST /open-apis/calendar/v4/calendars/:calendar_id/unsubscribe`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/unsubscribe>) gives [`UnsubscribeCalendarResponse`] or fails with [`UnsubscribeCalendarError`].
///
/// Token: tenant or user. Scopes, any one of: `calendar:calendar`, `calendar:calendar:subscribe`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(UnsubscribeCalendar::new(calendar_id)).await?;
/// ```
#[doc(
    alias(
        "calendar.v4.calendar.unsubscribe",
        "/open-apis/calendar/v4/calendars/:calendar_id/unsubscribe"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UnsubscribeCalendar {
    /// The calendar. Example: `feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
}

crate::request_builder!(UnsubscribeCalendar { calendar_id(impl Into<String>).into(); });
crate::request!(UnsubscribeCalendar -> UnsubscribeCalendarResponse, UnsubscribeCalendarError {
    "calendar.v4.calendar.unsubscribe",
    POST "/open-apis/calendar/v4/calendars/:calendar_id/unsubscribe", [Tenant, User],
    read_value Data, None, SCOPES = ["calendar:calendar", "calendar:calendar:subscribe"],
    LIMITS = [1000 in 60, 50 in 1];
    Path calendar_id "calendar_id"
});

/// What `calendar.v4.calendar.unsubscribe` answers with.
pub type UnsubscribeCalendarResponse = crate::Empty;

/// What `calendar.v4.calendar.unsubscribe` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UnsubscribeCalendarError {
    /// `190002` (HTTP 400): invalid parameters in request
    ///
    /// A parameter is wrong. Check names and types, the app's scopes, and that what is named still exists.
    InvalidParametersInRequest,
    /// `190003` (HTTP 500): internal service error
    ///
    /// The system failed. Ask the support if it stays so.
    InternalServiceError,
    /// `190004` (HTTP 429): method rate limited
    ///
    /// Too many calls of this kind. Slow down and try again later.
    MethodRateLimited,
    /// `190005` (HTTP 429): app rate limited
    ///
    /// Too many calls by the app. Slow down and try again later.
    AppRateLimited,
    /// `190006` (HTTP 403): wrong unit for app tenant
    ///
    /// The app and the tenant do not fit. Check the app's id and secret; ask the support if it stays so.
    WrongUnitForAppTenant,
    /// `190007` (HTTP 404): app bot_id not found
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    AppBotIdNotFound,
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Several calls got into each other's way. Slow down and try again.
    CurrentOperationRateLimited,
    /// `190014` (HTTP 400): invalid request parameters. check details for more info.
    ///
    /// A parameter is wrong. Look at the details in the answer.
    InvalidRequestParameters,
    /// `191000` (HTTP 404): calendar not found
    ///
    /// The calendar does not exist. Check `calendar_id`.
    CalendarNotFound,
    /// `191001` (HTTP 400): invalid calendar_id
    ///
    /// The calendar's id is not valid. Check `calendar_id`.
    InvalidCalendarId,
    /// `191002` (HTTP 403): no calendar access_role
    ///
    /// The caller has no access to the calendar. Give a role in it first.
    NoCalendarAccessRole,
    /// `191003` (HTTP 403): calendar is deleted
    ///
    /// The calendar was deleted. Use another one.
    CalendarIsDeleted,
    /// `191004` (HTTP 403): invalid calendar type
    ///
    /// The call does not work with this type of calendar. Check the calendar's `type`.
    InvalidCalendarType,
    /// `191007` (HTTP 400): target calendar is already unsubscribed
    TargetCalendarIsAlreadyUnsubscribed,
    /// `191008` (HTTP 400): primary calendar can not be unsubscribed
    PrimaryCalendarCanNotBeUnsubscribed,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    UserDismissNotExistTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UnsubscribeCalendarError: CODES {
    InvalidParametersInRequest = 190002 + 1, InternalServiceError = 190003 + 1,
    MethodRateLimited = 190004 + 1, AppRateLimited = 190005 + 1, WrongUnitForAppTenant = 190006 + 1,
    AppBotIdNotFound = 190007, CurrentOperationRateLimited = 190010,
    InvalidRequestParameters = 190014, CalendarNotFound = 191000, InvalidCalendarId = 191001,
    NoCalendarAccessRole = 191002, CalendarIsDeleted = 191003, InvalidCalendarType = 191004 + 1,
    TargetCalendarIsAlreadyUnsubscribed = 191007, PrimaryCalendarCanNotBeUnsubscribed = 191008,
    UserDismissNotExistTenant = 195100
});

/// Ends the subscription to the events that tell of changes in the user's list of calendars.
///
/// [`POST /open-apis/calendar/v4/calendars/unsubscription`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/unsubscription>) gives [`UnsubscribeCalendarChangesResponse`] or fails with [`UnsubscribeCalendarChangesError`].
///
/// Token: user. Scopes, any one of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(UnsubscribeCalendarChanges::new()).await?;
/// ```
#[doc(
    alias(
        "calendar.v4.calendar.unsubscription",
        "/open-apis/calendar/v4/calendars/unsubscription"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UnsubscribeCalendarChanges {}

crate::request_builder!(UnsubscribeCalendarChanges {});
crate::request!(UnsubscribeCalendarChanges -> UnsubscribeCalendarChangesResponse, UnsubscribeCalendarChangesError {
    "calendar.v4.calendar.unsubscription", POST "/open-apis/calendar/v4/calendars/unsubscription",
    [User], read_value Data, None,
    SCOPES = ["calendar:calendar", "calendar:calendar:read", "calendar:calendar:readonly"],
    LIMITS = [1000 in 60, 50 in 1]
});

/// What `calendar.v4.calendar.unsubscription` answers with.
pub type UnsubscribeCalendarChangesResponse = crate::Empty;

/// What `calendar.v4.calendar.unsubscription` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UnsubscribeCalendarChangesError {
    /// `190002` (HTTP 400): invalid parameters in request
    ///
    /// A parameter is wrong. Check names and types, the app's scopes, and that what is named still exists.
    InvalidParametersInRequest,
    /// `190003` (HTTP 500): internal service error
    ///
    /// The system failed. Ask the support if it stays so.
    InternalServiceError,
    /// `190004` (HTTP 429): method rate limited
    ///
    /// Too many calls of this kind. Slow down and try again later.
    MethodRateLimited,
    /// `190005` (HTTP 429): app rate limited
    ///
    /// Too many calls by the app. Slow down and try again later.
    AppRateLimited,
    /// `190006` (HTTP 403): wrong unit for app tenant
    ///
    /// The app and the tenant do not fit. Check the app's id and secret; ask the support if it stays so.
    WrongUnitForAppTenant,
    /// `190007` (HTTP 404): app bot_id not found
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    AppBotIdNotFound,
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Several calls got into each other's way. Slow down and try again.
    CurrentOperationRateLimited,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    UserDismissNotExistTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UnsubscribeCalendarChangesError: CODES {
    InvalidParametersInRequest = 190002 + 1, InternalServiceError = 190003 + 1,
    MethodRateLimited = 190004 + 1, AppRateLimited = 190005 + 1, WrongUnitForAppTenant = 190006 + 1,
    AppBotIdNotFound = 190007, CurrentOperationRateLimited = 190010,
    UserDismissNotExistTenant = 195100
});
