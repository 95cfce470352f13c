// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `calendar_acl`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Grants a user a role in a calendar.
///
/// [`POST /open-apis/calendar/v4/calendars/:calendar_id/acls`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/create>) gives [`CreateCalendarAclResponse`] or fails with [`CreateCalendarAclError`].
///
/// Token: tenant or user. Scopes, any one of: `calendar:calendar`, `calendar:calendar.acl:create`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreateCalendarAcl::new(calendar_id, role, scope)).await?;
/// ```
#[doc(
    alias(
        "calendar.v4.calendar_acl.create",
        "/open-apis/calendar/v4/calendars/:calendar_id/acls"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCalendarAcl {
    /// The calendar. Example: `feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The role to grant. Example: `writer`.
    pub role: CalendarRole,
    /// Whom the role is granted to.
    pub scope: AclScope,
}

crate::request_builder!(CreateCalendarAcl {
    calendar_id(impl Into<String>).into(), role(impl Into<CalendarRole>).into(), scope(AclScope);
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(CreateCalendarAcl -> CreateCalendarAclResponse, CreateCalendarAclError {
    "calendar.v4.calendar_acl.create", POST "/open-apis/calendar/v4/calendars/:calendar_id/acls",
    [Tenant, User], read_value Data, Json,
    SCOPES = ["calendar:calendar", "calendar:calendar.acl:create"], LIMITS = [1000 in 60, 50 in 1];
    Path calendar_id "calendar_id", Query user_id_type "user_id_type", Body role "role",
    Body scope "scope"
});

/// What `calendar.v4.calendar_acl.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCalendarAclResponse {
    /// The grant of a role.
    pub acl_id: Option<String>,
    /// The role to grant.
    pub role: Option<CalendarRole>,
    /// Whom the role is granted to.
    pub scope: Option<AclScope>,
}

crate::object!(CreateCalendarAclResponse { acl_id "acl_id", role "role", scope "scope" });

/// What `calendar.v4.calendar_acl.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateCalendarAclError {
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
    /// `192000` (HTTP 404): acl not found
    ///
    /// There is no such grant of a role. Check `acl_id`.
    AclNotFound,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    UserDismissNotExistTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateCalendarAclError: CODES {
    InvalidParametersInRequest = 190002 + 1, InternalServiceError = 190003 + 1,
    MethodRateLimited = 190004 + 1, AppRateLimited = 190005 + 1, WrongUnitForAppTenant = 190006 + 1,
    AppBotIdNotFound = 190007, CurrentOperationRateLimited = 190010, CalendarNotFound = 191000,
    InvalidCalendarId = 191001, NoCalendarAccessRole = 191002, CalendarIsDeleted = 191003,
    InvalidCalendarType = 191004 + 1, AclNotFound = 192000, UserDismissNotExistTenant = 195100
});

/// Takes a granted role in a calendar back.
///
/// [`DELETE /open-apis/calendar/v4/calendars/:calendar_id/acls/:acl_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/delete>) gives [`DeleteCalendarAclResponse`] or fails with [`DeleteCalendarAclError`].
///
/// Token: tenant or user. Scopes, any one of: `calendar:calendar`, `calendar:calendar.acl:delete`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteCalendarAcl::new(calendar_id, acl_id)).await?;
/// ```
#[doc(
    alias(
        "calendar.v4.calendar_acl.delete",
        "/open-apis/calendar/v4/calendars/:calendar_id/acls/:acl_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCalendarAcl {
    /// The calendar. Example: `feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
    /// The grant of a role. Example: `user_xxxxxx`.
    pub acl_id: String,
}

crate::request_builder!(DeleteCalendarAcl {
    calendar_id(impl Into<String>).into(), acl_id(impl Into<String>).into();
});
crate::request!(DeleteCalendarAcl -> DeleteCalendarAclResponse, DeleteCalendarAclError {
    "calendar.v4.calendar_acl.delete",
    DELETE "/open-apis/calendar/v4/calendars/:calendar_id/acls/:acl_id", [Tenant, User],
    read_value Data, None, SCOPES = ["calendar:calendar", "calendar:calendar.acl:delete"],
    LIMITS = [1000 in 60, 50 in 1];
    Path calendar_id "calendar_id", Path acl_id "acl_id"
});

/// What `calendar.v4.calendar_acl.delete` answers with.
pub type DeleteCalendarAclResponse = crate::Empty;

/// What `calendar.v4.calendar_acl.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteCalendarAclError {
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
    /// `192000` (HTTP 404): acl not found
    ///
    /// There is no such grant of a role. Check `acl_id`.
    AclNotFound,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    UserDismissNotExistTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteCalendarAclError: CODES {
    InvalidParametersInRequest = 190002 + 1, InternalServiceError = 190003 + 1,
    MethodRateLimited = 190004 + 1, AppRateLimited = 190005 + 1, WrongUnitForAppTenant = 190006 + 1,
    AppBotIdNotFound = 190007, CurrentOperationRateLimited = 190010, CalendarNotFound = 191000,
    InvalidCalendarId = 191001, NoCalendarAccessRole = 191002, CalendarIsDeleted = 191003,
    InvalidCalendarType = 191004 + 1, AclNotFound = 192000, UserDismissNotExistTenant = 195100
});

/// Lists who has which role in a calendar.
///
/// [`GET /open-apis/calendar/v4/calendars/:calendar_id/acls`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/list>) gives [`ListCalendarAclResponse`] or fails with [`ListCalendarAclError`].
///
/// Token: tenant or user. Scopes, any one of: `calendar:calendar`, `calendar:calendar.acl:read`, `calendar:calendar:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListCalendarAcl::new(calendar_id)).items();
/// ```
#[doc(
    alias(
        "calendar.v4.calendar_acl.list",
        "/open-apis/calendar/v4/calendars/:calendar_id/acls"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCalendarAcl {
    /// The calendar. Example: `feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `xxx`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `20`. Range: at most `50`. Example: `10`.
    pub page_size: Option<i64>,
}

crate::request_builder!(ListCalendarAcl {
    calendar_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(), page_token(impl Into<String>).into(), page_size(i64)
});
crate::request!(ListCalendarAcl -> ListCalendarAclResponse, ListCalendarAclError {
    "calendar.v4.calendar_acl.list", GET "/open-apis/calendar/v4/calendars/:calendar_id/acls",
    [Tenant, User], read_value Data, None,
    SCOPES = ["calendar:calendar", "calendar:calendar.acl:read", "calendar:calendar:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Path calendar_id "calendar_id", Query user_id_type "user_id_type",
    Query page_token "page_token", Query page_size "page_size"
});
crate::paged!(ListCalendarAcl: CalendarAcl { page_token, page_size; page_token, has_more, acls });

/// What `calendar.v4.calendar_acl.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCalendarAclResponse {
    /// The grants of roles.
    pub acls: Vec<CalendarAcl>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListCalendarAclResponse {
    acls "acls", has_more "has_more", page_token "page_token"
});

/// What `calendar.v4.calendar_acl.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListCalendarAclError {
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
    /// `192000` (HTTP 404): acl not found
    ///
    /// There is no such grant of a role. Check `acl_id`.
    AclNotFound,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    UserDismissNotExistTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListCalendarAclError: CODES {
    InvalidParametersInRequest = 190002 + 1, InternalServiceError = 190003 + 1,
    MethodRateLimited = 190004 + 1, AppRateLimited = 190005 + 1, WrongUnitForAppTenant = 190006 + 1,
    AppBotIdNotFound = 190007, PageTokenOrSyncTokenExpired = 190008,
    CurrentOperationRateLimited = 190010, CalendarNotFound = 191000, InvalidCalendarId = 191001,
    NoCalendarAccessRole = 191002, CalendarIsDeleted = 191003, InvalidCalendarType = 191004 + 1,
    AclNotFound = 192000, UserDismissNotExistTenant = 195100
});

/// Subscribes to the events that tell of changes of the roles in a calendar.
///
/// [`POST /open-apis/calendar/v4/calendars/:calendar_id/acls/subscription`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/subscription>) gives [`SubscribeCalendarAclResponse`] or fails with [`SubscribeCalendarAclError`].
///
/// Token: user. Scopes, any one of: `calendar:calendar`, `calendar:calendar.acl:read`, `calendar:calendar:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(SubscribeCalendarAcl::new(calendar_id)).await?;
/// ```
#[doc(
    alias(
        "calendar.v4.calendar_acl.subscription",
        "/open-apis/calendar/v4/calendars/:calendar_id/acls/subscription"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SubscribeCalendarAcl {
    /// The calendar. Example: `feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
}

crate::request_builder!(SubscribeCalendarAcl { calendar_id(impl Into<String>).into(); });
crate::request!(SubscribeCalendarAcl -> SubscribeCalendarAclResponse, SubscribeCalendarAclError {
    "calendar.v4.calendar_acl.subscription",
    POST "/open-apis/calendar/v4/calendars/:calendar_id/acls/subscription", [User], read_value Data,
    None,
    SCOPES = ["calendar:calendar", "calendar:calendar.acl:read", "calendar:calendar:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Path calendar_id "calendar_id"
});

/// What `calendar.v4.calendar_acl.subscription` answers with.
pub type SubscribeCalendarAclResponse = crate::Empty;

/// What `calendar.v4.calendar_acl.subscription` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SubscribeCalendarAclError {
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
    /// `192000` (HTTP 404): acl not found
    ///
    /// There is no such grant of a role. Check `acl_id`.
    AclNotFound,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    UserDismissNotExistTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SubscribeCalendarAclError: CODES {
    InvalidParametersInRequest = 190002 + 1, InternalServiceError = 190003 + 1,
    MethodRateLimited = 190004 + 1, AppRateLimited = 190005 + 1, WrongUnitForAppTenant = 190006 + 1,
    AppBotIdNotFound = 190007, CurrentOperationRateLimited = 190010, CalendarNotFound = 191000,
    InvalidCalendarId = 191001, NoCalendarAccessRole = 191002, CalendarIsDeleted = 191003,
    InvalidCalendarType = 191004 + 1, AclNotFound = 192000, UserDismissNotExistTenant = 195100
});

/// Ends the subscription to the events that tell of changes of the roles in a calendar.
///
/// [`POST /open-apis/calendar/v4/calendars/:calendar_id/acls/unsubscription`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/unsubscription>) gives [`UnsubscribeCalendarAclResponse`] or fails with [`UnsubscribeCalendarAclError`].
///
/// Token: user. Scopes, any one of: `calendar:calendar`, `calendar:calendar.acl:read`, `calendar:calendar:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(UnsubscribeCalendarAcl::new(calendar_id)).await?;
/// ```
#[doc(
    alias(
        "calendar.v4.calendar_acl.unsubscription",
        "/open-apis/calendar/v4/calendars/:calendar_id/acls/unsubscription"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UnsubscribeCalendarAcl {
    /// The calendar. Example: `feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
}

crate::request_builder!(UnsubscribeCalendarAcl { calendar_id(impl Into<String>).into(); });
crate::request!(UnsubscribeCalendarAcl -> UnsubscribeCalendarAclResponse, UnsubscribeCalendarAclError {
    "calendar.v4.calendar_acl.unsubscription",
    POST "/open-apis/calendar/v4/calendars/:calendar_id/acls/unsubscription", [User],
    read_value Data, None,
    SCOPES = ["calendar:calendar", "calendar:calendar.acl:read", "calendar:calendar:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Path calendar_id "calendar_id"
});

/// What `calendar.v4.calendar_acl.unsubscription` answers with.
pub type UnsubscribeCalendarAclResponse = crate::Empty;

/// What `calendar.v4.calendar_acl.unsubscription` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UnsubscribeCalendarAclError {
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
    /// `192000` (HTTP 404): acl not found
    ///
    /// There is no such grant of a role. Check `acl_id`.
    AclNotFound,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    UserDismissNotExistTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UnsubscribeCalendarAclError: CODES {
    InvalidParametersInRequest = 190002 + 1, InternalServiceError = 190003 + 1,
    MethodRateLimited = 190004 + 1, AppRateLimited = 190005 + 1, WrongUnitForAppTenant = 190006 + 1,
    AppBotIdNotFound = 190007, CurrentOperationRateLimited = 190010, CalendarNotFound = 191000,
    InvalidCalendarId = 191001, NoCalendarAccessRole = 191002, CalendarIsDeleted = 191003,
    InvalidCalendarType = 191004 + 1, AclNotFound = 192000, UserDismissNotExistTenant = 195100
});
