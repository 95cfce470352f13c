// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `calendar_acl`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Grants a user a role in a calendar.
///
/// `POST /open-apis/calendar/v4/calendars/:calendar_id/acls`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.acl:create`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateCalendarAcl {
    /// The calendar.
    ///
    /// Example: `feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn`.
    #[serde(skip)]
    pub calendar_id: String,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// The role to grant.
    ///
    /// Example: `writer`.
    pub role: CalendarRole,
    /// Whom the role is granted to.
    pub scope: AclScope,
}

impl CreateCalendarAcl {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        calendar_id: impl Into<String>,
        role: impl Into<CalendarRole>,
        scope: AclScope,
    ) -> Self {
        Self {
            calendar_id: calendar_id.into(),
            user_id_type: None,
            role: role.into(),
            scope,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }
}

impl crate::Endpoint for CreateCalendarAcl {
    type Response = CreateCalendarAclResponse;
    type Error = CreateCalendarAclError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "calendar.v4.calendar_acl.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/calendar/v4/calendars/:calendar_id/acls",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("calendar_id", self.calendar_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `calendar.v4.calendar_acl.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateCalendarAclResponse {
    /// The grant of a role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acl_id: Option<String>,
    /// The role to grant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<CalendarRole>,
    /// Whom the role is granted to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<AclScope>,
}

/// What `calendar.v4.calendar_acl.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateCalendarAclError {
    /// `190002` (HTTP 400): invalid parameters in request
    ///
    /// A parameter is wrong. Check names and types, the app's scopes, and that what is named still exists.
    #[doc(alias = "190002")]
    InvalidParametersInRequest,
    /// `190003` (HTTP 500): internal service error
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "190003")]
    InternalServiceError,
    /// `190004` (HTTP 429): method rate limited
    ///
    /// Too many calls of this kind. Slow down and try again later.
    #[doc(alias = "190004")]
    MethodRateLimited,
    /// `190005` (HTTP 429): app rate limited
    ///
    /// Too many calls by the app. Slow down and try again later.
    #[doc(alias = "190005")]
    AppRateLimited,
    /// `190006` (HTTP 403): wrong unit for app tenant
    ///
    /// The app and the tenant do not fit. Check the app's id and secret; ask the support if it stays so.
    #[doc(alias = "190006")]
    WrongUnitForAppTenant,
    /// `190007` (HTTP 404): app bot_id not found
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    #[doc(alias = "190007")]
    AppBotIdNotFound,
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Several calls got into each other's way. Slow down and try again.
    #[doc(alias = "190010")]
    CurrentOperationRateLimited,
    /// `191000` (HTTP 404): calendar not found
    ///
    /// The calendar does not exist. Check `calendar_id`.
    #[doc(alias = "191000")]
    CalendarNotFound,
    /// `191001` (HTTP 400): invalid calendar_id
    ///
    /// The calendar's id is not valid. Check `calendar_id`.
    #[doc(alias = "191001")]
    InvalidCalendarId,
    /// `191002` (HTTP 403): no calendar access_role
    ///
    /// The caller has no access to the calendar. Give a role in it first.
    #[doc(alias = "191002")]
    NoCalendarAccessRole,
    /// `191003` (HTTP 403): calendar is deleted
    ///
    /// The calendar was deleted. Use another one.
    #[doc(alias = "191003")]
    CalendarIsDeleted,
    /// `191004` (HTTP 403): invalid calendar type
    ///
    /// The call does not work with this type of calendar. Check the calendar's `type`.
    #[doc(alias = "191004")]
    InvalidCalendarType,
    /// `192000` (HTTP 404): acl not found
    ///
    /// There is no such grant of a role. Check `acl_id`.
    #[doc(alias = "192000")]
    AclNotFound,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    #[doc(alias = "195100")]
    UserDismissNotExistTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreateCalendarAclError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InvalidParametersInRequest,
            crate::ErrorFacts::new(
                190002,
                400,
                "invalid parameters in request",
                "A parameter is wrong. Check names and types, the app's scopes, and that what is named still exists.",
                false,
            ),
        ),
        (
            Self::InternalServiceError,
            crate::ErrorFacts::new(
                190003,
                500,
                "internal service error",
                "The system failed. Ask the support if it stays so.",
                true,
            ),
        ),
        (
            Self::MethodRateLimited,
            crate::ErrorFacts::new(
                190004,
                429,
                "method rate limited",
                "Too many calls of this kind. Slow down and try again later.",
                true,
            ),
        ),
        (
            Self::AppRateLimited,
            crate::ErrorFacts::new(
                190005,
                429,
                "app rate limited",
                "Too many calls by the app. Slow down and try again later.",
                true,
            ),
        ),
        (
            Self::WrongUnitForAppTenant,
            crate::ErrorFacts::new(
                190006,
                403,
                "wrong unit for app tenant",
                "The app and the tenant do not fit. Check the app's id and secret; ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::AppBotIdNotFound,
            crate::ErrorFacts::new(
                190007,
                404,
                "app bot_id not found",
                "The app has no bot. Turn on the bot ability of the app.",
                false,
            ),
        ),
        (
            Self::CurrentOperationRateLimited,
            crate::ErrorFacts::new(
                190010,
                429,
                "current operation rate limited",
                "Several calls got into each other's way. Slow down and try again.",
                true,
            ),
        ),
        (
            Self::CalendarNotFound,
            crate::ErrorFacts::new(
                191000,
                404,
                "calendar not found",
                "The calendar does not exist. Check `calendar_id`.",
                false,
            ),
        ),
        (
            Self::InvalidCalendarId,
            crate::ErrorFacts::new(
                191001,
                400,
                "invalid calendar_id",
                "The calendar's id is not valid. Check `calendar_id`.",
                false,
            ),
        ),
        (
            Self::NoCalendarAccessRole,
            crate::ErrorFacts::new(
                191002,
                403,
                "no calendar access_role",
                "The caller has no access to the calendar. Give a role in it first.",
                false,
            ),
        ),
        (
            Self::CalendarIsDeleted,
            crate::ErrorFacts::new(
                191003,
                403,
                "calendar is deleted",
                "The calendar was deleted. Use another one.",
                false,
            ),
        ),
        (
            Self::InvalidCalendarType,
            crate::ErrorFacts::new(
                191004,
                403,
                "invalid calendar type",
                "The call does not work with this type of calendar. Check the calendar's `type`.",
                false,
            ),
        ),
        (
            Self::AclNotFound,
            crate::ErrorFacts::new(
                192000,
                404,
                "acl not found",
                "There is no such grant of a role. Check `acl_id`.",
                false,
            ),
        ),
        (
            Self::UserDismissNotExistTenant,
            crate::ErrorFacts::new(
                195100,
                404,
                "user is dismiss or not exist in the tenant",
                "The caller or a named user has left or is not in the tenant. Use another one.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(CreateCalendarAclError);

/// Takes a granted role in a calendar back.
///
/// `DELETE /open-apis/calendar/v4/calendars/:calendar_id/acls/:acl_id`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.acl:delete`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/delete>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteCalendarAcl {
    /// The calendar.
    ///
    /// Example: `feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn`.
    #[serde(skip)]
    pub calendar_id: String,
    /// The grant of a role.
    ///
    /// Example: `user_xxxxxx`.
    #[serde(skip)]
    pub acl_id: String,
}

impl DeleteCalendarAcl {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(calendar_id: impl Into<String>, acl_id: impl Into<String>) -> Self {
        Self {
            calendar_id: calendar_id.into(),
            acl_id: acl_id.into(),
        }
    }
}

impl crate::Endpoint for DeleteCalendarAcl {
    type Response = DeleteCalendarAclResponse;
    type Error = DeleteCalendarAclError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "calendar.v4.calendar_acl.delete",
        method: crate::Method::DELETE,
        host: None,
        path: "/open-apis/calendar/v4/calendars/:calendar_id/acls/:acl_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("calendar_id", self.calendar_id.clone()), ("acl_id", self.acl_id.clone())]
    }
}

/// What `calendar.v4.calendar_acl.delete` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteCalendarAclResponse {}
/// What `calendar.v4.calendar_acl.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteCalendarAclError {
    /// `190002` (HTTP 400): invalid parameters in request
    ///
    /// A parameter is wrong. Check names and types, the app's scopes, and that what is named still exists.
    #[doc(alias = "190002")]
    InvalidParametersInRequest,
    /// `190003` (HTTP 500): internal service error
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "190003")]
    InternalServiceError,
    /// `190004` (HTTP 429): method rate limited
    ///
    /// Too many calls of this kind. Slow down and try again later.
    #[doc(alias = "190004")]
    MethodRateLimited,
    /// `190005` (HTTP 429): app rate limited
    ///
    /// Too many calls by the app. Slow down and try again later.
    #[doc(alias = "190005")]
    AppRateLimited,
    /// `190006` (HTTP 403): wrong unit for app tenant
    ///
    /// The app and the tenant do not fit. Check the app's id and secret; ask the support if it stays so.
    #[doc(alias = "190006")]
    WrongUnitForAppTenant,
    /// `190007` (HTTP 404): app bot_id not found
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    #[doc(alias = "190007")]
    AppBotIdNotFound,
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Several calls got into each other's way. Slow down and try again.
    #[doc(alias = "190010")]
    CurrentOperationRateLimited,
    /// `191000` (HTTP 404): calendar not found
    ///
    /// The calendar does not exist. Check `calendar_id`.
    #[doc(alias = "191000")]
    CalendarNotFound,
    /// `191001` (HTTP 400): invalid calendar_id
    ///
    /// The calendar's id is not valid. Check `calendar_id`.
    #[doc(alias = "191001")]
    InvalidCalendarId,
    /// `191002` (HTTP 403): no calendar access_role
    ///
    /// The caller has no access to the calendar. Give a role in it first.
    #[doc(alias = "191002")]
    NoCalendarAccessRole,
    /// `191003` (HTTP 403): calendar is deleted
    ///
    /// The calendar was deleted. Use another one.
    #[doc(alias = "191003")]
    CalendarIsDeleted,
    /// `191004` (HTTP 403): invalid calendar type
    ///
    /// The call does not work with this type of calendar. Check the calendar's `type`.
    #[doc(alias = "191004")]
    InvalidCalendarType,
    /// `192000` (HTTP 404): acl not found
    ///
    /// There is no such grant of a role. Check `acl_id`.
    #[doc(alias = "192000")]
    AclNotFound,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    #[doc(alias = "195100")]
    UserDismissNotExistTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl DeleteCalendarAclError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InvalidParametersInRequest,
            crate::ErrorFacts::new(
                190002,
                400,
                "invalid parameters in request",
                "A parameter is wrong. Check names and types, the app's scopes, and that what is named still exists.",
                false,
            ),
        ),
        (
            Self::InternalServiceError,
            crate::ErrorFacts::new(
                190003,
                500,
                "internal service error",
                "The system failed. Ask the support if it stays so.",
                true,
            ),
        ),
        (
            Self::MethodRateLimited,
            crate::ErrorFacts::new(
                190004,
                429,
                "method rate limited",
                "Too many calls of this kind. Slow down and try again later.",
                true,
            ),
        ),
        (
            Self::AppRateLimited,
            crate::ErrorFacts::new(
                190005,
                429,
                "app rate limited",
                "Too many calls by the app. Slow down and try again later.",
                true,
            ),
        ),
        (
            Self::WrongUnitForAppTenant,
            crate::ErrorFacts::new(
                190006,
                403,
                "wrong unit for app tenant",
                "The app and the tenant do not fit. Check the app's id and secret; ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::AppBotIdNotFound,
            crate::ErrorFacts::new(
                190007,
                404,
                "app bot_id not found",
                "The app has no bot. Turn on the bot ability of the app.",
                false,
            ),
        ),
        (
            Self::CurrentOperationRateLimited,
            crate::ErrorFacts::new(
                190010,
                429,
                "current operation rate limited",
                "Several calls got into each other's way. Slow down and try again.",
                true,
            ),
        ),
        (
            Self::CalendarNotFound,
            crate::ErrorFacts::new(
                191000,
                404,
                "calendar not found",
                "The calendar does not exist. Check `calendar_id`.",
                false,
            ),
        ),
        (
            Self::InvalidCalendarId,
            crate::ErrorFacts::new(
                191001,
                400,
                "invalid calendar_id",
                "The calendar's id is not valid. Check `calendar_id`.",
                false,
            ),
        ),
        (
            Self::NoCalendarAccessRole,
            crate::ErrorFacts::new(
                191002,
                403,
                "no calendar access_role",
                "The caller has no access to the calendar. Give a role in it first.",
                false,
            ),
        ),
        (
            Self::CalendarIsDeleted,
            crate::ErrorFacts::new(
                191003,
                403,
                "calendar is deleted",
                "The calendar was deleted. Use another one.",
                false,
            ),
        ),
        (
            Self::InvalidCalendarType,
            crate::ErrorFacts::new(
                191004,
                403,
                "invalid calendar type",
                "The call does not work with this type of calendar. Check the calendar's `type`.",
                false,
            ),
        ),
        (
            Self::AclNotFound,
            crate::ErrorFacts::new(
                192000,
                404,
                "acl not found",
                "There is no such grant of a role. Check `acl_id`.",
                false,
            ),
        ),
        (
            Self::UserDismissNotExistTenant,
            crate::ErrorFacts::new(
                195100,
                404,
                "user is dismiss or not exist in the tenant",
                "The caller or a named user has left or is not in the tenant. Use another one.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(DeleteCalendarAclError);

/// Lists who has which role in a calendar.
///
/// `GET /open-apis/calendar/v4/calendars/:calendar_id/acls`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.acl:read`, `calendar:calendar:readonly`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/list>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListCalendarAcl {
    /// The calendar.
    ///
    /// Example: `feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn`.
    #[serde(skip)]
    pub calendar_id: String,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `xxx`.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// How many items a page holds at most.
    ///
    /// Default: `20`. Range: at most `50`. Example: `10`.
    #[serde(skip)]
    pub page_size: Option<i64>,
}

impl ListCalendarAcl {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(calendar_id: impl Into<String>) -> Self {
        Self {
            calendar_id: calendar_id.into(),
            user_id_type: None,
            page_token: None,
            page_size: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`page_token`](Self#structfield.page_token).
    #[must_use]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Sets [`page_size`](Self#structfield.page_size).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl crate::Endpoint for ListCalendarAcl {
    type Response = ListCalendarAclResponse;
    type Error = ListCalendarAclError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "calendar.v4.calendar_acl.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/calendar/v4/calendars/:calendar_id/acls",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("calendar_id", self.calendar_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
        query.push("page_token", &self.page_token);
        query.push("page_size", &self.page_size);
    }
}

impl crate::Paged for ListCalendarAcl {
    type Item = CalendarAcl;
    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token);
    }

    fn set_page_size(&mut self, size: i64) {
        self.page_size = Some(size);
    }

    fn next(response: &Self::Response) -> (Option<bool>, Option<&str>) {
        (response.has_more, response.page_token.as_deref())
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.acls.unwrap_or_default()
    }
}

/// What `calendar.v4.calendar_acl.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListCalendarAclResponse {
    /// The grants of roles.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acls: Option<Vec<CalendarAcl>>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// What `calendar.v4.calendar_acl.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListCalendarAclError {
    /// `190002` (HTTP 400): invalid parameters in request
    ///
    /// A parameter is wrong. Check names and types, the app's scopes, and that what is named still exists.
    #[doc(alias = "190002")]
    InvalidParametersInRequest,
    /// `190003` (HTTP 500): internal service error
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "190003")]
    InternalServiceError,
    /// `190004` (HTTP 429): method rate limited
    ///
    /// Too many calls of this kind. Slow down and try again later.
    #[doc(alias = "190004")]
    MethodRateLimited,
    /// `190005` (HTTP 429): app rate limited
    ///
    /// Too many calls by the app. Slow down and try again later.
    #[doc(alias = "190005")]
    AppRateLimited,
    /// `190006` (HTTP 403): wrong unit for app tenant
    ///
    /// The app and the tenant do not fit. Check the app's id and secret; ask the support if it stays so.
    #[doc(alias = "190006")]
    WrongUnitForAppTenant,
    /// `190007` (HTTP 404): app bot_id not found
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    #[doc(alias = "190007")]
    AppBotIdNotFound,
    /// `190008` (HTTP 400): page_token or sync_token expired
    ///
    /// `page_token` or `sync_token` has expired. Begin again without it.
    #[doc(alias = "190008")]
    PageTokenOrSyncTokenExpired,
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Several calls got into each other's way. Slow down and try again.
    #[doc(alias = "190010")]
    CurrentOperationRateLimited,
    /// `191000` (HTTP 404): calendar not found
    ///
    /// The calendar does not exist. Check `calendar_id`.
    #[doc(alias = "191000")]
    CalendarNotFound,
    /// `191001` (HTTP 400): invalid calendar_id
    ///
    /// The calendar's id is not valid. Check `calendar_id`.
    #[doc(alias = "191001")]
    InvalidCalendarId,
    /// `191002` (HTTP 403): no calendar access_role
    ///
    /// The caller has no access to the calendar. Give a role in it first.
    #[doc(alias = "191002")]
    NoCalendarAccessRole,
    /// `191003` (HTTP 403): calendar is deleted
    ///
    /// The calendar was deleted. Use another one.
    #[doc(alias = "191003")]
    CalendarIsDeleted,
    /// `191004` (HTTP 403): invalid calendar type
    ///
    /// The call does not work with this type of calendar. Check the calendar's `type`.
    #[doc(alias = "191004")]
    InvalidCalendarType,
    /// `192000` (HTTP 404): acl not found
    ///
    /// There is no such grant of a role. Check `acl_id`.
    #[doc(alias = "192000")]
    AclNotFound,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    #[doc(alias = "195100")]
    UserDismissNotExistTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ListCalendarAclError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InvalidParametersInRequest,
            crate::ErrorFacts::new(
                190002,
                400,
                "invalid parameters in request",
                "A parameter is wrong. Check names and types, the app's scopes, and that what is named still exists.",
                false,
            ),
        ),
        (
            Self::InternalServiceError,
            crate::ErrorFacts::new(
                190003,
                500,
                "internal service error",
                "The system failed. Ask the support if it stays so.",
                true,
            ),
        ),
        (
            Self::MethodRateLimited,
            crate::ErrorFacts::new(
                190004,
                429,
                "method rate limited",
                "Too many calls of this kind. Slow down and try again later.",
                true,
            ),
        ),
        (
            Self::AppRateLimited,
            crate::ErrorFacts::new(
                190005,
                429,
                "app rate limited",
                "Too many calls by the app. Slow down and try again later.",
                true,
            ),
        ),
        (
            Self::WrongUnitForAppTenant,
            crate::ErrorFacts::new(
                190006,
                403,
                "wrong unit for app tenant",
                "The app and the tenant do not fit. Check the app's id and secret; ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::AppBotIdNotFound,
            crate::ErrorFacts::new(
                190007,
                404,
                "app bot_id not found",
                "The app has no bot. Turn on the bot ability of the app.",
                false,
            ),
        ),
        (
            Self::PageTokenOrSyncTokenExpired,
            crate::ErrorFacts::new(
                190008,
                400,
                "page_token or sync_token expired",
                "`page_token` or `sync_token` has expired. Begin again without it.",
                false,
            ),
        ),
        (
            Self::CurrentOperationRateLimited,
            crate::ErrorFacts::new(
                190010,
                429,
                "current operation rate limited",
                "Several calls got into each other's way. Slow down and try again.",
                true,
            ),
        ),
        (
            Self::CalendarNotFound,
            crate::ErrorFacts::new(
                191000,
                404,
                "calendar not found",
                "The calendar does not exist. Check `calendar_id`.",
                false,
            ),
        ),
        (
            Self::InvalidCalendarId,
            crate::ErrorFacts::new(
                191001,
                400,
                "invalid calendar_id",
                "The calendar's id is not valid. Check `calendar_id`.",
                false,
            ),
        ),
        (
            Self::NoCalendarAccessRole,
            crate::ErrorFacts::new(
                191002,
                403,
                "no calendar access_role",
                "The caller has no access to the calendar. Give a role in it first.",
                false,
            ),
        ),
        (
            Self::CalendarIsDeleted,
            crate::ErrorFacts::new(
                191003,
                403,
                "calendar is deleted",
                "The calendar was deleted. Use another one.",
                false,
            ),
        ),
        (
            Self::InvalidCalendarType,
            crate::ErrorFacts::new(
                191004,
                403,
                "invalid calendar type",
                "The call does not work with this type of calendar. Check the calendar's `type`.",
                false,
            ),
        ),
        (
            Self::AclNotFound,
            crate::ErrorFacts::new(
                192000,
                404,
                "acl not found",
                "There is no such grant of a role. Check `acl_id`.",
                false,
            ),
        ),
        (
            Self::UserDismissNotExistTenant,
            crate::ErrorFacts::new(
                195100,
                404,
                "user is dismiss or not exist in the tenant",
                "The caller or a named user has left or is not in the tenant. Use another one.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(ListCalendarAclError);

/// Subscribes to the events that tell of changes of the roles in a calendar.
///
/// `POST /open-apis/calendar/v4/calendars/:calendar_id/acls/subscription`
///
/// What it takes:
///
/// - Token: user
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.acl:read`, `calendar:calendar:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/subscription>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SubscriptionCalendarAcl {
    /// The calendar.
    ///
    /// Example: `feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn`.
    #[serde(skip)]
    pub calendar_id: String,
}

impl SubscriptionCalendarAcl {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(calendar_id: impl Into<String>) -> Self {
        Self {
            calendar_id: calendar_id.into(),
        }
    }
}

impl crate::Endpoint for SubscriptionCalendarAcl {
    type Response = SubscriptionCalendarAclResponse;
    type Error = SubscriptionCalendarAclError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "calendar.v4.calendar_acl.subscription",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/calendar/v4/calendars/:calendar_id/acls/subscription",
        token_kinds: &[crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("calendar_id", self.calendar_id.clone())]
    }
}

/// What `calendar.v4.calendar_acl.subscription` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SubscriptionCalendarAclResponse {}
/// What `calendar.v4.calendar_acl.subscription` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionCalendarAclError {
    /// `190002` (HTTP 400): invalid parameters in request
    ///
    /// A parameter is wrong. Check names and types, the app's scopes, and that what is named still exists.
    #[doc(alias = "190002")]
    InvalidParametersInRequest,
    /// `190003` (HTTP 500): internal service error
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "190003")]
    InternalServiceError,
    /// `190004` (HTTP 429): method rate limited
    ///
    /// Too many calls of this kind. Slow down and try again later.
    #[doc(alias = "190004")]
    MethodRateLimited,
    /// `190005` (HTTP 429): app rate limited
    ///
    /// Too many calls by the app. Slow down and try again later.
    #[doc(alias = "190005")]
    AppRateLimited,
    /// `190006` (HTTP 403): wrong unit for app tenant
    ///
    /// The app and the tenant do not fit. Check the app's id and secret; ask the support if it stays so.
    #[doc(alias = "190006")]
    WrongUnitForAppTenant,
    /// `190007` (HTTP 404): app bot_id not found
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    #[doc(alias = "190007")]
    AppBotIdNotFound,
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Several calls got into each other's way. Slow down and try again.
    #[doc(alias = "190010")]
    CurrentOperationRateLimited,
    /// `191000` (HTTP 404): calendar not found
    ///
    /// The calendar does not exist. Check `calendar_id`.
    #[doc(alias = "191000")]
    CalendarNotFound,
    /// `191001` (HTTP 400): invalid calendar_id
    ///
    /// The calendar's id is not valid. Check `calendar_id`.
    #[doc(alias = "191001")]
    InvalidCalendarId,
    /// `191002` (HTTP 403): no calendar access_role
    ///
    /// The caller has no access to the calendar. Give a role in it first.
    #[doc(alias = "191002")]
    NoCalendarAccessRole,
    /// `191003` (HTTP 403): calendar is deleted
    ///
    /// The calendar was deleted. Use another one.
    #[doc(alias = "191003")]
    CalendarIsDeleted,
    /// `191004` (HTTP 403): invalid calendar type
    ///
    /// The call does not work with this type of calendar. Check the calendar's `type`.
    #[doc(alias = "191004")]
    InvalidCalendarType,
    /// `192000` (HTTP 404): acl not found
    ///
    /// There is no such grant of a role. Check `acl_id`.
    #[doc(alias = "192000")]
    AclNotFound,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    #[doc(alias = "195100")]
    UserDismissNotExistTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl SubscriptionCalendarAclError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InvalidParametersInRequest,
            crate::ErrorFacts::new(
                190002,
                400,
                "invalid parameters in request",
                "A parameter is wrong. Check names and types, the app's scopes, and that what is named still exists.",
                false,
            ),
        ),
        (
            Self::InternalServiceError,
            crate::ErrorFacts::new(
                190003,
                500,
                "internal service error",
                "The system failed. Ask the support if it stays so.",
                true,
            ),
        ),
        (
            Self::MethodRateLimited,
            crate::ErrorFacts::new(
                190004,
                429,
                "method rate limited",
                "Too many calls of this kind. Slow down and try again later.",
                true,
            ),
        ),
        (
            Self::AppRateLimited,
            crate::ErrorFacts::new(
                190005,
                429,
                "app rate limited",
                "Too many calls by the app. Slow down and try again later.",
                true,
            ),
        ),
        (
            Self::WrongUnitForAppTenant,
            crate::ErrorFacts::new(
                190006,
                403,
                "wrong unit for app tenant",
                "The app and the tenant do not fit. Check the app's id and secret; ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::AppBotIdNotFound,
            crate::ErrorFacts::new(
                190007,
                404,
                "app bot_id not found",
                "The app has no bot. Turn on the bot ability of the app.",
                false,
            ),
        ),
        (
            Self::CurrentOperationRateLimited,
            crate::ErrorFacts::new(
                190010,
                429,
                "current operation rate limited",
                "Several calls got into each other's way. Slow down and try again.",
                true,
            ),
        ),
        (
            Self::CalendarNotFound,
            crate::ErrorFacts::new(
                191000,
                404,
                "calendar not found",
                "The calendar does not exist. Check `calendar_id`.",
                false,
            ),
        ),
        (
            Self::InvalidCalendarId,
            crate::ErrorFacts::new(
                191001,
                400,
                "invalid calendar_id",
                "The calendar's id is not valid. Check `calendar_id`.",
                false,
            ),
        ),
        (
            Self::NoCalendarAccessRole,
            crate::ErrorFacts::new(
                191002,
                403,
                "no calendar access_role",
                "The caller has no access to the calendar. Give a role in it first.",
                false,
            ),
        ),
        (
            Self::CalendarIsDeleted,
            crate::ErrorFacts::new(
                191003,
                403,
                "calendar is deleted",
                "The calendar was deleted. Use another one.",
                false,
            ),
        ),
        (
            Self::InvalidCalendarType,
            crate::ErrorFacts::new(
                191004,
                403,
                "invalid calendar type",
                "The call does not work with this type of calendar. Check the calendar's `type`.",
                false,
            ),
        ),
        (
            Self::AclNotFound,
            crate::ErrorFacts::new(
                192000,
                404,
                "acl not found",
                "There is no such grant of a role. Check `acl_id`.",
                false,
            ),
        ),
        (
            Self::UserDismissNotExistTenant,
            crate::ErrorFacts::new(
                195100,
                404,
                "user is dismiss or not exist in the tenant",
                "The caller or a named user has left or is not in the tenant. Use another one.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(SubscriptionCalendarAclError);

/// Ends the subscription to the events that tell of changes of the roles in a calendar.
///
/// `POST /open-apis/calendar/v4/calendars/:calendar_id/acls/unsubscription`
///
/// What it takes:
///
/// - Token: user
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.acl:read`, `calendar:calendar:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/unsubscription>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UnsubscriptionCalendarAcl {
    /// The calendar.
    ///
    /// Example: `feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn`.
    #[serde(skip)]
    pub calendar_id: String,
}

impl UnsubscriptionCalendarAcl {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(calendar_id: impl Into<String>) -> Self {
        Self {
            calendar_id: calendar_id.into(),
        }
    }
}

impl crate::Endpoint for UnsubscriptionCalendarAcl {
    type Response = UnsubscriptionCalendarAclResponse;
    type Error = UnsubscriptionCalendarAclError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "calendar.v4.calendar_acl.unsubscription",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/calendar/v4/calendars/:calendar_id/acls/unsubscription",
        token_kinds: &[crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("calendar_id", self.calendar_id.clone())]
    }
}

/// What `calendar.v4.calendar_acl.unsubscription` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UnsubscriptionCalendarAclResponse {}
/// What `calendar.v4.calendar_acl.unsubscription` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnsubscriptionCalendarAclError {
    /// `190002` (HTTP 400): invalid parameters in request
    ///
    /// A parameter is wrong. Check names and types, the app's scopes, and that what is named still exists.
    #[doc(alias = "190002")]
    InvalidParametersInRequest,
    /// `190003` (HTTP 500): internal service error
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "190003")]
    InternalServiceError,
    /// `190004` (HTTP 429): method rate limited
    ///
    /// Too many calls of this kind. Slow down and try again later.
    #[doc(alias = "190004")]
    MethodRateLimited,
    /// `190005` (HTTP 429): app rate limited
    ///
    /// Too many calls by the app. Slow down and try again later.
    #[doc(alias = "190005")]
    AppRateLimited,
    /// `190006` (HTTP 403): wrong unit for app tenant
    ///
    /// The app and the tenant do not fit. Check the app's id and secret; ask the support if it stays so.
    #[doc(alias = "190006")]
    WrongUnitForAppTenant,
    /// `190007` (HTTP 404): app bot_id not found
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    #[doc(alias = "190007")]
    AppBotIdNotFound,
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Several calls got into each other's way. Slow down and try again.
    #[doc(alias = "190010")]
    CurrentOperationRateLimited,
    /// `191000` (HTTP 404): calendar not found
    ///
    /// The calendar does not exist. Check `calendar_id`.
    #[doc(alias = "191000")]
    CalendarNotFound,
    /// `191001` (HTTP 400): invalid calendar_id
    ///
    /// The calendar's id is not valid. Check `calendar_id`.
    #[doc(alias = "191001")]
    InvalidCalendarId,
    /// `191002` (HTTP 403): no calendar access_role
    ///
    /// The caller has no access to the calendar. Give a role in it first.
    #[doc(alias = "191002")]
    NoCalendarAccessRole,
    /// `191003` (HTTP 403): calendar is deleted
    ///
    /// The calendar was deleted. Use another one.
    #[doc(alias = "191003")]
    CalendarIsDeleted,
    /// `191004` (HTTP 403): invalid calendar type
    ///
    /// The call does not work with this type of calendar. Check the calendar's `type`.
    #[doc(alias = "191004")]
    InvalidCalendarType,
    /// `192000` (HTTP 404): acl not found
    ///
    /// There is no such grant of a role. Check `acl_id`.
    #[doc(alias = "192000")]
    AclNotFound,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    #[doc(alias = "195100")]
    UserDismissNotExistTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl UnsubscriptionCalendarAclError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InvalidParametersInRequest,
            crate::ErrorFacts::new(
                190002,
                400,
                "invalid parameters in request",
                "A parameter is wrong. Check names and types, the app's scopes, and that what is named still exists.",
                false,
            ),
        ),
        (
            Self::InternalServiceError,
            crate::ErrorFacts::new(
                190003,
                500,
                "internal service error",
                "The system failed. Ask the support if it stays so.",
                true,
            ),
        ),
        (
            Self::MethodRateLimited,
            crate::ErrorFacts::new(
                190004,
                429,
                "method rate limited",
                "Too many calls of this kind. Slow down and try again later.",
                true,
            ),
        ),
        (
            Self::AppRateLimited,
            crate::ErrorFacts::new(
                190005,
                429,
                "app rate limited",
                "Too many calls by the app. Slow down and try again later.",
                true,
            ),
        ),
        (
            Self::WrongUnitForAppTenant,
            crate::ErrorFacts::new(
                190006,
                403,
                "wrong unit for app tenant",
                "The app and the tenant do not fit. Check the app's id and secret; ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::AppBotIdNotFound,
            crate::ErrorFacts::new(
                190007,
                404,
                "app bot_id not found",
                "The app has no bot. Turn on the bot ability of the app.",
                false,
            ),
        ),
        (
            Self::CurrentOperationRateLimited,
            crate::ErrorFacts::new(
                190010,
                429,
                "current operation rate limited",
                "Several calls got into each other's way. Slow down and try again.",
                true,
            ),
        ),
        (
            Self::CalendarNotFound,
            crate::ErrorFacts::new(
                191000,
                404,
                "calendar not found",
                "The calendar does not exist. Check `calendar_id`.",
                false,
            ),
        ),
        (
            Self::InvalidCalendarId,
            crate::ErrorFacts::new(
                191001,
                400,
                "invalid calendar_id",
                "The calendar's id is not valid. Check `calendar_id`.",
                false,
            ),
        ),
        (
            Self::NoCalendarAccessRole,
            crate::ErrorFacts::new(
                191002,
                403,
                "no calendar access_role",
                "The caller has no access to the calendar. Give a role in it first.",
                false,
            ),
        ),
        (
            Self::CalendarIsDeleted,
            crate::ErrorFacts::new(
                191003,
                403,
                "calendar is deleted",
                "The calendar was deleted. Use another one.",
                false,
            ),
        ),
        (
            Self::InvalidCalendarType,
            crate::ErrorFacts::new(
                191004,
                403,
                "invalid calendar type",
                "The call does not work with this type of calendar. Check the calendar's `type`.",
                false,
            ),
        ),
        (
            Self::AclNotFound,
            crate::ErrorFacts::new(
                192000,
                404,
                "acl not found",
                "There is no such grant of a role. Check `acl_id`.",
                false,
            ),
        ),
        (
            Self::UserDismissNotExistTenant,
            crate::ErrorFacts::new(
                195100,
                404,
                "user is dismiss or not exist in the tenant",
                "The caller or a named user has left or is not in the tenant. Use another one.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(UnsubscriptionCalendarAclError);
