// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `calendar_event`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Creates an event in a calendar; attendees are added by a call of their own.
///
/// `POST /open-apis/calendar/v4/calendars/:calendar_id/events`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:create`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateCalendarEvent {
    /// The calendar.
    ///
    /// Example: `feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn`.
    #[serde(skip)]
    pub calendar_id: String,
    /// A text of your own, unique for the app and the calendar, that makes repeated calls create one event only.
    ///
    /// Length: 32 to 128. Example: `25fdf41b-8c80-2ce1-e94c-de8b5e7aa7e6`.
    #[serde(skip)]
    pub idempotency_key: Option<String>,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// The title.
    ///
    /// Length: at most 1000. Example: `日程标题`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// The description of the event; HTML is understood.
    ///
    /// Length: at most 40960. Example: `日程描述`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether those concerned are told.
    ///
    /// Default: `true`. Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_notification: Option<bool>,
    /// When the event begins.
    pub start_time: TimeInfo,
    /// When the event ends.
    pub end_time: TimeInfo,
    /// The video meeting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vchat: Option<Vchat>,
    /// Who may see it; for all attendees now, later changes count for the calling identity only.
    ///
    /// Default: `default`. Example: `default`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<CalendarEventVisibility>,
    /// What attendees may do with the event.
    ///
    /// Example: `can_see_others`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attendee_ability: Option<AttendeeAbility>,
    /// Whether the time counts as busy.
    ///
    /// Default: `busy`. Example: `busy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_busy_status: Option<FreeBusyStatus>,
    /// Where the event takes place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<EventLocation>,
    /// The color, a signed number of 32 bits.
    ///
    /// Example: `-1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<i64>,
    /// When people are reminded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reminders: Option<Vec<Reminder>>,
    /// How it recurs, as a rule in the form of RFC 5545.
    ///
    /// Length: at most 2000. Example: `FREQ=DAILY;INTERVAL=1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recurrence: Option<String>,
    /// What is shown and hidden in the event's details.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schemas: Option<Vec<Schema>>,
    /// The attachments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<Attachment>>,
    /// How people check in to the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_check_in: Option<EventCheckIn>,
}

impl CreateCalendarEvent {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        calendar_id: impl Into<String>,
        start_time: TimeInfo,
        end_time: TimeInfo,
    ) -> Self {
        Self {
            calendar_id: calendar_id.into(),
            idempotency_key: None,
            user_id_type: None,
            summary: None,
            description: None,
            need_notification: None,
            start_time,
            end_time,
            vchat: None,
            visibility: None,
            attendee_ability: None,
            free_busy_status: None,
            location: None,
            color: None,
            reminders: None,
            recurrence: None,
            schemas: None,
            attachments: None,
            event_check_in: None,
        }
    }

    /// Sets [`idempotency_key`](Self#structfield.idempotency_key).
    #[must_use]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = Some(idempotency_key.into());
        self
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`summary`](Self#structfield.summary).
    #[must_use]
    pub fn summary(mut self, summary: impl Into<String>) -> Self {
        self.summary = Some(summary.into());
        self
    }

    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`need_notification`](Self#structfield.need_notification).
    #[must_use]
    pub fn need_notification(mut self, need_notification: bool) -> Self {
        self.need_notification = Some(need_notification);
        self
    }

    /// Sets [`vchat`](Self#structfield.vchat).
    #[must_use]
    pub fn vchat(mut self, vchat: Vchat) -> Self {
        self.vchat = Some(vchat);
        self
    }

    /// Sets [`visibility`](Self#structfield.visibility).
    #[must_use]
    pub fn visibility(mut self, visibility: impl Into<CalendarEventVisibility>) -> Self {
        self.visibility = Some(visibility.into());
        self
    }

    /// Sets [`attendee_ability`](Self#structfield.attendee_ability).
    #[must_use]
    pub fn attendee_ability(
        mut self,
        attendee_ability: impl Into<AttendeeAbility>,
    ) -> Self {
        self.attendee_ability = Some(attendee_ability.into());
        self
    }

    /// Sets [`free_busy_status`](Self#structfield.free_busy_status).
    #[must_use]
    pub fn free_busy_status(
        mut self,
        free_busy_status: impl Into<FreeBusyStatus>,
    ) -> Self {
        self.free_busy_status = Some(free_busy_status.into());
        self
    }

    /// Sets [`location`](Self#structfield.location).
    #[must_use]
    pub fn location(mut self, location: EventLocation) -> Self {
        self.location = Some(location);
        self
    }

    /// Sets [`color`](Self#structfield.color).
    #[must_use]
    pub fn color(mut self, color: i64) -> Self {
        self.color = Some(color);
        self
    }

    /// Sets [`reminders`](Self#structfield.reminders).
    #[must_use]
    pub fn reminders(
        mut self,
        reminders: impl IntoIterator<Item = impl Into<Reminder>>,
    ) -> Self {
        self.reminders = Some(reminders.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`recurrence`](Self#structfield.recurrence).
    #[must_use]
    pub fn recurrence(mut self, recurrence: impl Into<String>) -> Self {
        self.recurrence = Some(recurrence.into());
        self
    }

    /// Sets [`schemas`](Self#structfield.schemas).
    #[must_use]
    pub fn schemas(
        mut self,
        schemas: impl IntoIterator<Item = impl Into<Schema>>,
    ) -> Self {
        self.schemas = Some(schemas.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`attachments`](Self#structfield.attachments).
    #[must_use]
    pub fn attachments(
        mut self,
        attachments: impl IntoIterator<Item = impl Into<Attachment>>,
    ) -> Self {
        self.attachments = Some(attachments.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`event_check_in`](Self#structfield.event_check_in).
    #[must_use]
    pub fn event_check_in(mut self, event_check_in: EventCheckIn) -> Self {
        self.event_check_in = Some(event_check_in);
        self
    }
}

impl crate::Endpoint for CreateCalendarEvent {
    type Response = CreateCalendarEventResponse;
    type Error = CreateCalendarEventError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "calendar.v4.calendar_event.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/calendar/v4/calendars/:calendar_id/events",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    const HAS_SECRETS: bool = true;
    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("calendar_id", self.calendar_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("idempotency_key", &self.idempotency_key);
        query.push("user_id_type", &self.user_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `calendar.v4.calendar_event.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateCalendarEventResponse {
    /// The event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<CalendarEvent>,
}

/// What `calendar.v4.calendar_event.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateCalendarEventError {
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
    /// `190011` (HTTP 403): tenant encrypt key has been deleted
    ///
    /// The tenant's encryption key was deleted, so its data cannot be used.
    #[doc(alias = "190011")]
    TenantEncryptKeyHasBeenDeleted,
    /// `190012` (HTTP 403): tenant decrypt key has been deleted
    ///
    /// The tenant's decryption key was deleted, so its data cannot be used.
    #[doc(alias = "190012")]
    TenantDecryptKeyHasBeenDeleted,
    /// `190013` (HTTP 400): content being saved is at risk
    ///
    /// The content was refused by the review. Change it.
    #[doc(alias = "190013")]
    ContentBeingSavedIsAtRisk,
    /// `190014` (HTTP 400): invalid request parameters. check details for more info.
    ///
    /// A parameter is wrong. Look at the details in the answer.
    #[doc(alias = "190014")]
    InvalidRequestParameters,
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
    /// `193000` (HTTP 400): invalid event_id
    ///
    /// The event's id is not valid. Check `event_id`.
    #[doc(alias = "193000")]
    InvalidEventId,
    /// `193001` (HTTP 404): event not found
    ///
    /// The event does not exist. Check `event_id`.
    #[doc(alias = "193001")]
    EventNotFound,
    /// `193002` (HTTP 403): no permission to operate event
    ///
    /// The caller may not change the event. It must be able to edit both the calendar and the event.
    #[doc(alias = "193002")]
    NoPermissionToOperateEvent,
    /// `193003` (HTTP 403): event is deleted
    ///
    /// The event was deleted. Use another one.
    #[doc(alias = "193003")]
    EventIsDeleted,
    /// `193101` (HTTP 400): organizer is bot, can not set assign_hosts, and allow_attendees_start must be true
    #[doc(alias = "193101")]
    OrganizerBotCanNotSetAssign,
    /// `193102` (HTTP 400): only organizer(not bot) can set assign_hosts
    #[doc(alias = "193102")]
    OnlyOrganizerNotBotCanSet,
    /// `193105` (HTTP 400): invalid attachment file token
    #[doc(alias = "193105")]
    InvalidAttachmentFileToken,
    /// `193106` (HTTP 400): the total size of attachment exceed limit
    #[doc(alias = "193106")]
    TotalSizeOfAttachmentExceedLimit,
    /// `193107` (HTTP 400): no permission to access attachment file token
    #[doc(alias = "193107")]
    NoPermissionAccessAttachmentFileToken,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    #[doc(alias = "195100")]
    UserDismissNotExistTenant,
    /// `195112` (HTTP 400): invalid password
    ///
    /// The password of the meeting is not valid. Use 4 to 9 digits.
    #[doc(alias = "195112")]
    InvalidPassword,
    /// `195113` (HTTP 400): only organizer can set password
    #[doc(alias = "195113")]
    OnlyOrganizerCanSetPassword,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreateCalendarEventError {
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
            Self::TenantEncryptKeyHasBeenDeleted,
            crate::ErrorFacts::new(
                190011,
                403,
                "tenant encrypt key has been deleted",
                "The tenant's encryption key was deleted, so its data cannot be used.",
                false,
            ),
        ),
        (
            Self::TenantDecryptKeyHasBeenDeleted,
            crate::ErrorFacts::new(
                190012,
                403,
                "tenant decrypt key has been deleted",
                "The tenant's decryption key was deleted, so its data cannot be used.",
                false,
            ),
        ),
        (
            Self::ContentBeingSavedIsAtRisk,
            crate::ErrorFacts::new(
                190013,
                400,
                "content being saved is at risk",
                "The content was refused by the review. Change it.",
                false,
            ),
        ),
        (
            Self::InvalidRequestParameters,
            crate::ErrorFacts::new(
                190014,
                400,
                "invalid request parameters. check details for more info.",
                "A parameter is wrong. Look at the details in the answer.",
                false,
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
            Self::InvalidEventId,
            crate::ErrorFacts::new(
                193000,
                400,
                "invalid event_id",
                "The event's id is not valid. Check `event_id`.",
                false,
            ),
        ),
        (
            Self::EventNotFound,
            crate::ErrorFacts::new(
                193001,
                404,
                "event not found",
                "The event does not exist. Check `event_id`.",
                false,
            ),
        ),
        (
            Self::NoPermissionToOperateEvent,
            crate::ErrorFacts::new(
                193002,
                403,
                "no permission to operate event",
                "The caller may not change the event. It must be able to edit both the calendar and the event.",
                false,
            ),
        ),
        (
            Self::EventIsDeleted,
            crate::ErrorFacts::new(
                193003,
                403,
                "event is deleted",
                "The event was deleted. Use another one.",
                false,
            ),
        ),
        (
            Self::OrganizerBotCanNotSetAssign,
            crate::ErrorFacts::new(
                193101,
                400,
                "organizer is bot, can not set assign_hosts, and allow_attendees_start must be true",
                "",
                false,
            ),
        ),
        (
            Self::OnlyOrganizerNotBotCanSet,
            crate::ErrorFacts::new(
                193102,
                400,
                "only organizer(not bot) can set assign_hosts",
                "",
                false,
            ),
        ),
        (
            Self::InvalidAttachmentFileToken,
            crate::ErrorFacts::new(
                193105,
                400,
                "invalid attachment file token",
                "",
                false,
            ),
        ),
        (
            Self::TotalSizeOfAttachmentExceedLimit,
            crate::ErrorFacts::new(
                193106,
                400,
                "the total size of attachment exceed limit",
                "",
                false,
            ),
        ),
        (
            Self::NoPermissionAccessAttachmentFileToken,
            crate::ErrorFacts::new(
                193107,
                400,
                "no permission to access attachment file token",
                "",
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
        (
            Self::InvalidPassword,
            crate::ErrorFacts::new(
                195112,
                400,
                "invalid password",
                "The password of the meeting is not valid. Use 4 to 9 digits.",
                false,
            ),
        ),
        (
            Self::OnlyOrganizerCanSetPassword,
            crate::ErrorFacts::new(
                195113,
                400,
                "only organizer can set password",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(CreateCalendarEventError);

/// Deletes an event from a calendar.
///
/// `DELETE /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id`
///
/// - The calendar must be a primary or shared one, and the identity that calls needs the access role writer or owner in it.
/// - The identity that calls must be the organizer of the event.
/// - An app that calls as itself needs the bot ability.
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:delete`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/delete>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteCalendarEvent {
    /// The calendar that holds the event.
    ///
    /// Example: `feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn`.
    #[serde(skip)]
    pub calendar_id: String,
    /// The event, as returned when it was created; listing or searching events gives it too.
    ///
    /// Example: `xxxxxxxxx_0`.
    #[serde(skip)]
    pub event_id: String,
    /// Whether the bot tells the attendees.
    ///
    /// Default: `true`. Example: `false`.
    #[serde(skip)]
    pub need_notification: Option<bool>,
}

impl DeleteCalendarEvent {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(calendar_id: impl Into<String>, event_id: impl Into<String>) -> Self {
        Self {
            calendar_id: calendar_id.into(),
            event_id: event_id.into(),
            need_notification: None,
        }
    }

    /// Sets [`need_notification`](Self#structfield.need_notification).
    #[must_use]
    pub fn need_notification(mut self, need_notification: bool) -> Self {
        self.need_notification = Some(need_notification);
        self
    }
}

impl crate::Endpoint for DeleteCalendarEvent {
    type Response = DeleteCalendarEventResponse;
    type Error = DeleteCalendarEventError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "calendar.v4.calendar_event.delete",
        method: crate::Method::DELETE,
        host: None,
        path: "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![
            ("calendar_id", self.calendar_id.clone()), ("event_id", self.event_id
            .clone())
        ]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("need_notification", &self.need_notification);
    }
}

/// What `calendar.v4.calendar_event.delete` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteCalendarEventResponse {}
/// What `calendar.v4.calendar_event.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteCalendarEventError {
    /// `190002` (HTTP 400): invalid parameters in request
    ///
    /// A parameter is missing, misspelt, of the wrong type, or names something that was deleted or that the app may not see. Check names and types, then permissions.
    #[doc(alias = "190002")]
    InvalidParametersInRequest,
    /// `190003` (HTTP 500): internal service error
    ///
    /// The platform failed. Try again later; if it goes on, ask its support with the log id.
    #[doc(alias = "190003")]
    InternalServiceError,
    /// `190004` (HTTP 429): method rate limited
    ///
    /// This method was called too often. Wait a little and send fewer requests.
    #[doc(alias = "190004")]
    MethodRateLimited,
    /// `190005` (HTTP 429): app rate limited
    ///
    /// The app called too often. Wait a little and send fewer requests.
    #[doc(alias = "190005")]
    AppRateLimited,
    /// `190006` (HTTP 403): wrong unit for app tenant
    ///
    /// The app and the data live in different regions. Check app id and app secret.
    #[doc(alias = "190006")]
    WrongUnitForAppTenant,
    /// `190007` (HTTP 404): app bot_id not found
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    #[doc(alias = "190007")]
    AppBotIdNotFound,
    /// `190010` (HTTP 429): current operation rate limited
    ///
    /// Too many operations at once compete for the same resource. Wait and try again, at a slower pace.
    #[doc(alias = "190010")]
    CurrentOperationRateLimited,
    /// `191000` (HTTP 404): calendar not found
    ///
    /// There is no such calendar. Check `calendar_id`.
    #[doc(alias = "191000")]
    CalendarNotFound,
    /// `191001` (HTTP 400): invalid calendar_id
    ///
    /// `calendar_id` is malformed. Check it.
    #[doc(alias = "191001")]
    InvalidCalendarId,
    /// `191002` (HTTP 403): no calendar access_role
    ///
    /// The identity that calls may not see the calendar. Ask for access to it.
    #[doc(alias = "191002")]
    NoCalendarAccessRole,
    /// `191003` (HTTP 403): calendar is deleted
    ///
    /// The calendar was deleted. Use another one.
    #[doc(alias = "191003")]
    CalendarIsDeleted,
    /// `191004` (HTTP 403): invalid calendar type
    ///
    /// Calendars of this type do not allow the operation. Look at the type of the calendar first.
    #[doc(alias = "191004")]
    InvalidCalendarType,
    /// `193000` (HTTP 400): invalid event_id
    ///
    /// `event_id` is malformed. Check it.
    #[doc(alias = "193000")]
    InvalidEventId,
    /// `193001` (HTTP 404): event not found
    ///
    /// There is no such event. Check `event_id`.
    #[doc(alias = "193001")]
    EventNotFound,
    /// `193002` (HTTP 403): no permission to operate event
    ///
    /// The identity that calls may not change the event. It needs the right to write both the calendar and the event.
    #[doc(alias = "193002")]
    NoPermissionToOperateEvent,
    /// `193003` (HTTP 403): event is deleted
    ///
    /// The event was deleted already.
    #[doc(alias = "193003")]
    EventIsDeleted,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The user left the company or was never in it. Call as somebody else.
    #[doc(alias = "195100")]
    UserDismissNotExistTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl DeleteCalendarEventError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InvalidParametersInRequest,
            crate::ErrorFacts::new(
                190002,
                400,
                "invalid parameters in request",
                "A parameter is missing, misspelt, of the wrong type, or names something that was deleted or that the app may not see. Check names and types, then permissions.",
                false,
            ),
        ),
        (
            Self::InternalServiceError,
            crate::ErrorFacts::new(
                190003,
                500,
                "internal service error",
                "The platform failed. Try again later; if it goes on, ask its support with the log id.",
                true,
            ),
        ),
        (
            Self::MethodRateLimited,
            crate::ErrorFacts::new(
                190004,
                429,
                "method rate limited",
                "This method was called too often. Wait a little and send fewer requests.",
                true,
            ),
        ),
        (
            Self::AppRateLimited,
            crate::ErrorFacts::new(
                190005,
                429,
                "app rate limited",
                "The app called too often. Wait a little and send fewer requests.",
                true,
            ),
        ),
        (
            Self::WrongUnitForAppTenant,
            crate::ErrorFacts::new(
                190006,
                403,
                "wrong unit for app tenant",
                "The app and the data live in different regions. Check app id and app secret.",
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
                "Too many operations at once compete for the same resource. Wait and try again, at a slower pace.",
                true,
            ),
        ),
        (
            Self::CalendarNotFound,
            crate::ErrorFacts::new(
                191000,
                404,
                "calendar not found",
                "There is no such calendar. Check `calendar_id`.",
                false,
            ),
        ),
        (
            Self::InvalidCalendarId,
            crate::ErrorFacts::new(
                191001,
                400,
                "invalid calendar_id",
                "`calendar_id` is malformed. Check it.",
                false,
            ),
        ),
        (
            Self::NoCalendarAccessRole,
            crate::ErrorFacts::new(
                191002,
                403,
                "no calendar access_role",
                "The identity that calls may not see the calendar. Ask for access to it.",
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
                "Calendars of this type do not allow the operation. Look at the type of the calendar first.",
                false,
            ),
        ),
        (
            Self::InvalidEventId,
            crate::ErrorFacts::new(
                193000,
                400,
                "invalid event_id",
                "`event_id` is malformed. Check it.",
                false,
            ),
        ),
        (
            Self::EventNotFound,
            crate::ErrorFacts::new(
                193001,
                404,
                "event not found",
                "There is no such event. Check `event_id`.",
                false,
            ),
        ),
        (
            Self::NoPermissionToOperateEvent,
            crate::ErrorFacts::new(
                193002,
                403,
                "no permission to operate event",
                "The identity that calls may not change the event. It needs the right to write both the calendar and the event.",
                false,
            ),
        ),
        (
            Self::EventIsDeleted,
            crate::ErrorFacts::new(
                193003,
                403,
                "event is deleted",
                "The event was deleted already.",
                false,
            ),
        ),
        (
            Self::UserDismissNotExistTenant,
            crate::ErrorFacts::new(
                195100,
                404,
                "user is dismiss or not exist in the tenant",
                "The user left the company or was never in it. Call as somebody else.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(DeleteCalendarEventError);

/// Returns one event of a calendar, with its attendees and meeting settings if wanted.
///
/// `GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/get>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetCalendarEvent {
    /// The calendar.
    ///
    /// Example: `feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn`.
    #[serde(skip)]
    pub calendar_id: String,
    /// The event.
    ///
    /// Example: `xxxxxxxxx_0`.
    #[serde(skip)]
    pub event_id: String,
    /// Whether the settings of the video meeting are returned too.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip)]
    pub need_meeting_settings: Option<bool>,
    /// Whether the attendees are returned too.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip)]
    pub need_attendee: Option<bool>,
    /// How many attendees are returned at most.
    ///
    /// Default: `10`. Range: at most `100`. Example: `10`.
    #[serde(skip)]
    pub max_attendee_num: Option<i64>,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
}

impl GetCalendarEvent {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(calendar_id: impl Into<String>, event_id: impl Into<String>) -> Self {
        Self {
            calendar_id: calendar_id.into(),
            event_id: event_id.into(),
            need_meeting_settings: None,
            need_attendee: None,
            max_attendee_num: None,
            user_id_type: None,
        }
    }

    /// Sets [`need_meeting_settings`](Self#structfield.need_meeting_settings).
    #[must_use]
    pub fn need_meeting_settings(mut self, need_meeting_settings: bool) -> Self {
        self.need_meeting_settings = Some(need_meeting_settings);
        self
    }

    /// Sets [`need_attendee`](Self#structfield.need_attendee).
    #[must_use]
    pub fn need_attendee(mut self, need_attendee: bool) -> Self {
        self.need_attendee = Some(need_attendee);
        self
    }

    /// Sets [`max_attendee_num`](Self#structfield.max_attendee_num).
    #[must_use]
    pub fn max_attendee_num(mut self, max_attendee_num: i64) -> Self {
        self.max_attendee_num = Some(max_attendee_num);
        self
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }
}

impl crate::Endpoint for GetCalendarEvent {
    type Response = GetCalendarEventResponse;
    type Error = GetCalendarEventError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "calendar.v4.calendar_event.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    const HAS_SECRETS: bool = true;
    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![
            ("calendar_id", self.calendar_id.clone()), ("event_id", self.event_id
            .clone())
        ]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("need_meeting_settings", &self.need_meeting_settings);
        query.push("need_attendee", &self.need_attendee);
        query.push("max_attendee_num", &self.max_attendee_num);
        query.push("user_id_type", &self.user_id_type);
    }
}

/// What `calendar.v4.calendar_event.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetCalendarEventResponse {
    /// The event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<GetCalendarEventEvent>,
}

/// What `calendar.v4.calendar_event.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetCalendarEventError {
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
    /// `190011` (HTTP 403): tenant encrypt key has been deleted
    ///
    /// The tenant's encryption key was deleted, so its data cannot be used.
    #[doc(alias = "190011")]
    TenantEncryptKeyHasBeenDeleted,
    /// `190012` (HTTP 403): tenant decrypt key has been deleted
    ///
    /// The tenant's decryption key was deleted, so its data cannot be used.
    #[doc(alias = "190012")]
    TenantDecryptKeyHasBeenDeleted,
    /// `190014` (HTTP 400): invalid request parameters. check details for more info.
    ///
    /// A parameter is wrong. Look at the details in the answer.
    #[doc(alias = "190014")]
    InvalidRequestParameters,
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
    /// `193000` (HTTP 400): invalid event_id
    ///
    /// The event's id is not valid. Check `event_id`.
    #[doc(alias = "193000")]
    InvalidEventId,
    /// `193001` (HTTP 404): event not found
    ///
    /// The event does not exist. Check `event_id`.
    #[doc(alias = "193001")]
    EventNotFound,
    /// `193002` (HTTP 403): no permission to operate event
    ///
    /// The caller may not change the event. It must be able to edit both the calendar and the event.
    #[doc(alias = "193002")]
    NoPermissionToOperateEvent,
    /// `193003` (HTTP 403): event is deleted
    ///
    /// The event was deleted. Use another one.
    #[doc(alias = "193003")]
    EventIsDeleted,
    /// `194001` (HTTP 403): no permission to list event attendees
    ///
    /// The caller may not see the attendees. Use the organizer's calendar, or let attendees be seen.
    #[doc(alias = "194001")]
    NoPermissionToListEventAttendees,
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

impl GetCalendarEventError {
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
            Self::TenantEncryptKeyHasBeenDeleted,
            crate::ErrorFacts::new(
                190011,
                403,
                "tenant encrypt key has been deleted",
                "The tenant's encryption key was deleted, so its data cannot be used.",
                false,
            ),
        ),
        (
            Self::TenantDecryptKeyHasBeenDeleted,
            crate::ErrorFacts::new(
                190012,
                403,
                "tenant decrypt key has been deleted",
                "The tenant's decryption key was deleted, so its data cannot be used.",
                false,
            ),
        ),
        (
            Self::InvalidRequestParameters,
            crate::ErrorFacts::new(
                190014,
                400,
                "invalid request parameters. check details for more info.",
                "A parameter is wrong. Look at the details in the answer.",
                false,
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
            Self::InvalidEventId,
            crate::ErrorFacts::new(
                193000,
                400,
                "invalid event_id",
                "The event's id is not valid. Check `event_id`.",
                false,
            ),
        ),
        (
            Self::EventNotFound,
            crate::ErrorFacts::new(
                193001,
                404,
                "event not found",
                "The event does not exist. Check `event_id`.",
                false,
            ),
        ),
        (
            Self::NoPermissionToOperateEvent,
            crate::ErrorFacts::new(
                193002,
                403,
                "no permission to operate event",
                "The caller may not change the event. It must be able to edit both the calendar and the event.",
                false,
            ),
        ),
        (
            Self::EventIsDeleted,
            crate::ErrorFacts::new(
                193003,
                403,
                "event is deleted",
                "The event was deleted. Use another one.",
                false,
            ),
        ),
        (
            Self::NoPermissionToListEventAttendees,
            crate::ErrorFacts::new(
                194001,
                403,
                "no permission to list event attendees",
                "The caller may not see the attendees. Use the organizer's calendar, or let attendees be seen.",
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

crate::error_enum!(GetCalendarEventError);

/// Lists the events of a calendar within a time range, recurring ones as single instances.
///
/// `GET /open-apis/calendar/v4/calendars/:calendar_id/events/instance_view`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/instance_view>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InstanceViewCalendarEvent {
    /// The calendar.
    ///
    /// Example: `feishu.cn_HF9U2MbibE8PPpjro6xjqa@group.calendar.feishu.cn`.
    #[serde(skip)]
    pub calendar_id: String,
    /// Where the time range begins, in seconds since 1970.
    ///
    /// Example: `1631777271`.
    #[serde(skip)]
    pub start_time: String,
    /// Where the time range ends, in seconds since 1970; less than 40 days after it begins.
    ///
    /// Example: `1631777271`.
    #[serde(skip)]
    pub end_time: String,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
}

impl InstanceViewCalendarEvent {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        calendar_id: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> Self {
        Self {
            calendar_id: calendar_id.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            user_id_type: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }
}

impl crate::Endpoint for InstanceViewCalendarEvent {
    type Response = InstanceViewCalendarEventResponse;
    type Error = InstanceViewCalendarEventError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "calendar.v4.calendar_event.instance_view",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/calendar/v4/calendars/:calendar_id/events/instance_view",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("calendar_id", self.calendar_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("start_time", &self.start_time);
        query.push("end_time", &self.end_time);
        query.push("user_id_type", &self.user_id_type);
    }
}

/// What `calendar.v4.calendar_event.instance_view` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InstanceViewCalendarEventResponse {
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<Instance>>,
}

/// What `calendar.v4.calendar_event.instance_view` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceViewCalendarEventError {
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
    /// `190011` (HTTP 403): tenant encrypt key has been deleted
    ///
    /// The tenant's encryption key was deleted, so its data cannot be used.
    #[doc(alias = "190011")]
    TenantEncryptKeyHasBeenDeleted,
    /// `190012` (HTTP 403): tenant decrypt key has been deleted
    ///
    /// The tenant's decryption key was deleted, so its data cannot be used.
    #[doc(alias = "190012")]
    TenantDecryptKeyHasBeenDeleted,
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
    /// `193103` (HTTP 400): requested time exceeds the allowed range
    #[doc(alias = "193103")]
    RequestedTimeExceedsAllowedRange,
    /// `193104` (HTTP 400): exceeded the maximum instance number
    #[doc(alias = "193104")]
    ExceededMaximumInstanceNumber,
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

impl InstanceViewCalendarEventError {
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
            Self::TenantEncryptKeyHasBeenDeleted,
            crate::ErrorFacts::new(
                190011,
                403,
                "tenant encrypt key has been deleted",
                "The tenant's encryption key was deleted, so its data cannot be used.",
                false,
            ),
        ),
        (
            Self::TenantDecryptKeyHasBeenDeleted,
            crate::ErrorFacts::new(
                190012,
                403,
                "tenant decrypt key has been deleted",
                "The tenant's decryption key was deleted, so its data cannot be used.",
                false,
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
            Self::RequestedTimeExceedsAllowedRange,
            crate::ErrorFacts::new(
                193103,
                400,
                "requested time exceeds the allowed range",
                "",
                false,
            ),
        ),
        (
            Self::ExceededMaximumInstanceNumber,
            crate::ErrorFacts::new(
                193104,
                400,
                "exceeded the maximum instance number",
                "",
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

crate::error_enum!(InstanceViewCalendarEventError);

/// Lists the instances of one recurring event within a time range.
///
/// `GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/instances`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/instances>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InstancesCalendarEvent {
    /// The calendar.
    ///
    /// Example: `feishu.cn_HF9U2MbibE8PPpjro6xjqa@group.calendar.feishu.cn`.
    #[serde(skip)]
    pub calendar_id: String,
    /// The event.
    ///
    /// Example: `75d28f9b-e35c-4230-8a83-4a661497db54_0`.
    #[serde(skip)]
    pub event_id: String,
    /// Where the time range begins, in seconds since 1970.
    ///
    /// Example: `1631777271`.
    #[serde(skip)]
    pub start_time: String,
    /// Where the time range ends, in seconds since 1970; at most 2 years after it begins.
    ///
    /// Example: `1631777271`.
    #[serde(skip)]
    pub end_time: String,
    /// How many items a page holds at most.
    ///
    /// Default: `50`. Range: `10` to `500`. Example: `10`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    #[serde(skip)]
    pub page_token: Option<String>,
}

impl InstancesCalendarEvent {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        calendar_id: impl Into<String>,
        event_id: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> Self {
        Self {
            calendar_id: calendar_id.into(),
            event_id: event_id.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            page_size: None,
            page_token: None,
        }
    }

    /// Sets [`page_size`](Self#structfield.page_size).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`page_token`](Self#structfield.page_token).
    #[must_use]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }
}

impl crate::Endpoint for InstancesCalendarEvent {
    type Response = InstancesCalendarEventResponse;
    type Error = InstancesCalendarEventError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "calendar.v4.calendar_event.instances",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/instances",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![
            ("calendar_id", self.calendar_id.clone()), ("event_id", self.event_id
            .clone())
        ]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("start_time", &self.start_time);
        query.push("end_time", &self.end_time);
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
    }
}

impl crate::Paged for InstancesCalendarEvent {
    type Item = CalendarEventInstance;
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
        response.items.unwrap_or_default()
    }
}

/// What `calendar.v4.calendar_event.instances` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InstancesCalendarEventResponse {
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<CalendarEventInstance>>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
}

/// What `calendar.v4.calendar_event.instances` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstancesCalendarEventError {
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
    /// `190011` (HTTP 403): tenant encrypt key has been deleted
    ///
    /// The tenant's encryption key was deleted, so its data cannot be used.
    #[doc(alias = "190011")]
    TenantEncryptKeyHasBeenDeleted,
    /// `190012` (HTTP 403): tenant decrypt key has been deleted
    ///
    /// The tenant's decryption key was deleted, so its data cannot be used.
    #[doc(alias = "190012")]
    TenantDecryptKeyHasBeenDeleted,
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
    /// `193000` (HTTP 400): invalid event_id
    ///
    /// The event's id is not valid. Check `event_id`.
    #[doc(alias = "193000")]
    InvalidEventId,
    /// `193001` (HTTP 404): event not found
    ///
    /// The event does not exist. Check `event_id`.
    #[doc(alias = "193001")]
    EventNotFound,
    /// `193002` (HTTP 403): no permission to operate event
    ///
    /// The caller may not change the event. It must be able to edit both the calendar and the event.
    #[doc(alias = "193002")]
    NoPermissionToOperateEvent,
    /// `193003` (HTTP 403): event is deleted
    ///
    /// The event was deleted. Use another one.
    #[doc(alias = "193003")]
    EventIsDeleted,
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

impl InstancesCalendarEventError {
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
            Self::TenantEncryptKeyHasBeenDeleted,
            crate::ErrorFacts::new(
                190011,
                403,
                "tenant encrypt key has been deleted",
                "The tenant's encryption key was deleted, so its data cannot be used.",
                false,
            ),
        ),
        (
            Self::TenantDecryptKeyHasBeenDeleted,
            crate::ErrorFacts::new(
                190012,
                403,
                "tenant decrypt key has been deleted",
                "The tenant's decryption key was deleted, so its data cannot be used.",
                false,
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
            Self::InvalidEventId,
            crate::ErrorFacts::new(
                193000,
                400,
                "invalid event_id",
                "The event's id is not valid. Check `event_id`.",
                false,
            ),
        ),
        (
            Self::EventNotFound,
            crate::ErrorFacts::new(
                193001,
                404,
                "event not found",
                "The event does not exist. Check `event_id`.",
                false,
            ),
        ),
        (
            Self::NoPermissionToOperateEvent,
            crate::ErrorFacts::new(
                193002,
                403,
                "no permission to operate event",
                "The caller may not change the event. It must be able to edit both the calendar and the event.",
                false,
            ),
        ),
        (
            Self::EventIsDeleted,
            crate::ErrorFacts::new(
                193003,
                403,
                "event is deleted",
                "The event was deleted. Use another one.",
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

crate::error_enum!(InstancesCalendarEventError);

/// Lists the events of a calendar, page by page or since the last synchronisation.
///
/// `GET /open-apis/calendar/v4/calendars/:calendar_id/events`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/list>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListCalendarEvent {
    /// The calendar.
    ///
    /// Example: `feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn`.
    #[serde(skip)]
    pub calendar_id: String,
    /// How many items a page holds at most.
    ///
    /// Default: `500`. Range: `50` to `1000`. Example: `50`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// From when on changes count, in seconds since 1970.
    ///
    /// Example: `1609430400`.
    #[serde(skip)]
    pub anchor_time: Option<String>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `ListCalendarsPageToken_1632452910_1632539310`.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// Where the next synchronisation begins.
    ///
    /// Example: `ListCalendarsSyncToken_1632452910`.
    #[serde(skip)]
    pub sync_token: Option<String>,
    /// Where the time range begins, in seconds since 1970; not together with tokens.
    ///
    /// Example: `1631777271`.
    #[serde(skip)]
    pub start_time: Option<String>,
    /// Where the time range ends, in seconds since 1970; not together with tokens, and what exceeds `page_size` is cut off.
    ///
    /// Example: `1631777271`.
    #[serde(skip)]
    pub end_time: Option<String>,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
}

impl ListCalendarEvent {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(calendar_id: impl Into<String>) -> Self {
        Self {
            calendar_id: calendar_id.into(),
            page_size: None,
            anchor_time: None,
            page_token: None,
            sync_token: None,
            start_time: None,
            end_time: None,
            user_id_type: None,
        }
    }

    /// Sets [`page_size`](Self#structfield.page_size).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`anchor_time`](Self#structfield.anchor_time).
    #[must_use]
    pub fn anchor_time(mut self, anchor_time: impl Into<String>) -> Self {
        self.anchor_time = Some(anchor_time.into());
        self
    }

    /// Sets [`page_token`](Self#structfield.page_token).
    #[must_use]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Sets [`sync_token`](Self#structfield.sync_token).
    #[must_use]
    pub fn sync_token(mut self, sync_token: impl Into<String>) -> Self {
        self.sync_token = Some(sync_token.into());
        self
    }

    /// Sets [`start_time`](Self#structfield.start_time).
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets [`end_time`](Self#structfield.end_time).
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }
}

impl crate::Endpoint for ListCalendarEvent {
    type Response = ListCalendarEventResponse;
    type Error = ListCalendarEventError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "calendar.v4.calendar_event.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/calendar/v4/calendars/:calendar_id/events",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("calendar_id", self.calendar_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("page_size", &self.page_size);
        query.push("anchor_time", &self.anchor_time);
        query.push("page_token", &self.page_token);
        query.push("sync_token", &self.sync_token);
        query.push("start_time", &self.start_time);
        query.push("end_time", &self.end_time);
        query.push("user_id_type", &self.user_id_type);
    }
}

impl crate::Paged for ListCalendarEvent {
    type Item = ListCalendarEventItem;
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
        response.items.unwrap_or_default()
    }
}

/// What `calendar.v4.calendar_event.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListCalendarEventResponse {
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Where the next synchronisation begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sync_token: Option<String>,
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<ListCalendarEventItem>>,
}

/// What `calendar.v4.calendar_event.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListCalendarEventError {
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
    /// `190009` (HTTP 400): sync token cannot be used with other request restrictions
    #[doc(alias = "190009")]
    SyncTokenCannotUsedOtherRestrictions,
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
    /// `193000` (HTTP 400): invalid event_id
    ///
    /// The event's id is not valid. Check `event_id`.
    #[doc(alias = "193000")]
    InvalidEventId,
    /// `193001` (HTTP 404): event not found
    ///
    /// The event does not exist. Check `event_id`.
    #[doc(alias = "193001")]
    EventNotFound,
    /// `193002` (HTTP 403): no permission to operate event
    ///
    /// The caller may not change the event. It must be able to edit both the calendar and the event.
    #[doc(alias = "193002")]
    NoPermissionToOperateEvent,
    /// `193003` (HTTP 403): event is deleted
    ///
    /// The event was deleted. Use another one.
    #[doc(alias = "193003")]
    EventIsDeleted,
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

impl ListCalendarEventError {
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
            Self::SyncTokenCannotUsedOtherRestrictions,
            crate::ErrorFacts::new(
                190009,
                400,
                "sync token cannot be used with other request restrictions",
                "",
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
            Self::InvalidEventId,
            crate::ErrorFacts::new(
                193000,
                400,
                "invalid event_id",
                "The event's id is not valid. Check `event_id`.",
                false,
            ),
        ),
        (
            Self::EventNotFound,
            crate::ErrorFacts::new(
                193001,
                404,
                "event not found",
                "The event does not exist. Check `event_id`.",
                false,
            ),
        ),
        (
            Self::NoPermissionToOperateEvent,
            crate::ErrorFacts::new(
                193002,
                403,
                "no permission to operate event",
                "The caller may not change the event. It must be able to edit both the calendar and the event.",
                false,
            ),
        ),
        (
            Self::EventIsDeleted,
            crate::ErrorFacts::new(
                193003,
                403,
                "event is deleted",
                "The event was deleted. Use another one.",
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

crate::error_enum!(ListCalendarEventError);

/// Updates the given fields of an event of a calendar.
///
/// `PATCH /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:update`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/patch>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PatchCalendarEvent {
    /// The calendar.
    ///
    /// Example: `feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn`.
    #[serde(skip)]
    pub calendar_id: String,
    /// The event.
    ///
    /// Example: `00592a0e-7edf-4678-bc9d-1b77383ef08e_0`.
    #[serde(skip)]
    pub event_id: String,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// The title.
    ///
    /// Length: at most 1000. Example: `团队周会`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// The description.
    ///
    /// Length: at most 40960. Example: `讨论项目进展`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether those concerned are told.
    ///
    /// Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_notification: Option<bool>,
    /// When the event begins; counts only together with `end_time`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<TimeInfo>,
    /// When the event ends; counts only together with `start_time`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<TimeInfo>,
    /// The video meeting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vchat: Option<Vchat>,
    /// Who may see it.
    ///
    /// Example: `default`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<CalendarEventVisibility>,
    /// What attendees may do with the event.
    ///
    /// Example: `can_see_others`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attendee_ability: Option<AttendeeAbility>,
    /// Whether the time counts as busy.
    ///
    /// Default: `busy`. Example: `busy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_busy_status: Option<FreeBusyStatus>,
    /// Where the event takes place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<EventLocation>,
    /// The color, a signed number of 32 bits.
    ///
    /// Example: `-1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<i64>,
    /// When people are reminded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reminders: Option<Vec<Reminder>>,
    /// How it recurs, as a rule in the form of RFC 5545.
    ///
    /// Length: at most 2000. Example: `FREQ=DAILY;INTERVAL=1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recurrence: Option<String>,
    /// What is shown and hidden in the event's details.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schemas: Option<Vec<Schema>>,
    /// The attachments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<CalendarEventAttachment>>,
    /// How people check in to the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_check_in: Option<EventCheckIn>,
}

impl PatchCalendarEvent {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(calendar_id: impl Into<String>, event_id: impl Into<String>) -> Self {
        Self {
            calendar_id: calendar_id.into(),
            event_id: event_id.into(),
            user_id_type: None,
            summary: None,
            description: None,
            need_notification: None,
            start_time: None,
            end_time: None,
            vchat: None,
            visibility: None,
            attendee_ability: None,
            free_busy_status: None,
            location: None,
            color: None,
            reminders: None,
            recurrence: None,
            schemas: None,
            attachments: None,
            event_check_in: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`summary`](Self#structfield.summary).
    #[must_use]
    pub fn summary(mut self, summary: impl Into<String>) -> Self {
        self.summary = Some(summary.into());
        self
    }

    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`need_notification`](Self#structfield.need_notification).
    #[must_use]
    pub fn need_notification(mut self, need_notification: bool) -> Self {
        self.need_notification = Some(need_notification);
        self
    }

    /// Sets [`start_time`](Self#structfield.start_time).
    #[must_use]
    pub fn start_time(mut self, start_time: TimeInfo) -> Self {
        self.start_time = Some(start_time);
        self
    }

    /// Sets [`end_time`](Self#structfield.end_time).
    #[must_use]
    pub fn end_time(mut self, end_time: TimeInfo) -> Self {
        self.end_time = Some(end_time);
        self
    }

    /// Sets [`vchat`](Self#structfield.vchat).
    #[must_use]
    pub fn vchat(mut self, vchat: Vchat) -> Self {
        self.vchat = Some(vchat);
        self
    }

    /// Sets [`visibility`](Self#structfield.visibility).
    #[must_use]
    pub fn visibility(mut self, visibility: impl Into<CalendarEventVisibility>) -> Self {
        self.visibility = Some(visibility.into());
        self
    }

    /// Sets [`attendee_ability`](Self#structfield.attendee_ability).
    #[must_use]
    pub fn attendee_ability(
        mut self,
        attendee_ability: impl Into<AttendeeAbility>,
    ) -> Self {
        self.attendee_ability = Some(attendee_ability.into());
        self
    }

    /// Sets [`free_busy_status`](Self#structfield.free_busy_status).
    #[must_use]
    pub fn free_busy_status(
        mut self,
        free_busy_status: impl Into<FreeBusyStatus>,
    ) -> Self {
        self.free_busy_status = Some(free_busy_status.into());
        self
    }

    /// Sets [`location`](Self#structfield.location).
    #[must_use]
    pub fn location(mut self, location: EventLocation) -> Self {
        self.location = Some(location);
        self
    }

    /// Sets [`color`](Self#structfield.color).
    #[must_use]
    pub fn color(mut self, color: i64) -> Self {
        self.color = Some(color);
        self
    }

    /// Sets [`reminders`](Self#structfield.reminders).
    #[must_use]
    pub fn reminders(
        mut self,
        reminders: impl IntoIterator<Item = impl Into<Reminder>>,
    ) -> Self {
        self.reminders = Some(reminders.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`recurrence`](Self#structfield.recurrence).
    #[must_use]
    pub fn recurrence(mut self, recurrence: impl Into<String>) -> Self {
        self.recurrence = Some(recurrence.into());
        self
    }

    /// Sets [`schemas`](Self#structfield.schemas).
    #[must_use]
    pub fn schemas(
        mut self,
        schemas: impl IntoIterator<Item = impl Into<Schema>>,
    ) -> Self {
        self.schemas = Some(schemas.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`attachments`](Self#structfield.attachments).
    #[must_use]
    pub fn attachments(
        mut self,
        attachments: impl IntoIterator<Item = impl Into<CalendarEventAttachment>>,
    ) -> Self {
        self.attachments = Some(attachments.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`event_check_in`](Self#structfield.event_check_in).
    #[must_use]
    pub fn event_check_in(mut self, event_check_in: EventCheckIn) -> Self {
        self.event_check_in = Some(event_check_in);
        self
    }
}

impl crate::Endpoint for PatchCalendarEvent {
    type Response = PatchCalendarEventResponse;
    type Error = PatchCalendarEventError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "calendar.v4.calendar_event.patch",
        method: crate::Method::PATCH,
        host: None,
        path: "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    const HAS_SECRETS: bool = true;
    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![
            ("calendar_id", self.calendar_id.clone()), ("event_id", self.event_id
            .clone())
        ]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `calendar.v4.calendar_event.patch` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PatchCalendarEventResponse {
    /// The event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<CalendarEvent>,
}

/// What `calendar.v4.calendar_event.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PatchCalendarEventError {
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
    /// `190011` (HTTP 403): tenant encrypt key has been deleted
    ///
    /// The tenant's encryption key was deleted, so its data cannot be used.
    #[doc(alias = "190011")]
    TenantEncryptKeyHasBeenDeleted,
    /// `190012` (HTTP 403): tenant decrypt key has been deleted
    ///
    /// The tenant's decryption key was deleted, so its data cannot be used.
    #[doc(alias = "190012")]
    TenantDecryptKeyHasBeenDeleted,
    /// `190013` (HTTP 400): content being saved is at risk
    ///
    /// The content was refused by the review. Change it.
    #[doc(alias = "190013")]
    ContentBeingSavedIsAtRisk,
    /// `190014` (HTTP 400): invalid request parameters. check details for more info.
    ///
    /// A parameter is wrong. Look at the details in the answer.
    #[doc(alias = "190014")]
    InvalidRequestParameters,
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
    /// `193000` (HTTP 400): invalid event_id
    ///
    /// The event's id is not valid. Check `event_id`.
    #[doc(alias = "193000")]
    InvalidEventId,
    /// `193001` (HTTP 404): event not found
    ///
    /// The event does not exist. Check `event_id`.
    #[doc(alias = "193001")]
    EventNotFound,
    /// `193002` (HTTP 403): no permission to operate event
    ///
    /// The caller may not change the event. It must be able to edit both the calendar and the event.
    #[doc(alias = "193002")]
    NoPermissionToOperateEvent,
    /// `193003` (HTTP 403): event is deleted
    ///
    /// The event was deleted. Use another one.
    #[doc(alias = "193003")]
    EventIsDeleted,
    /// `193101` (HTTP 400): organizer is bot, can not set assign_hosts, and allow_attendees_start must be true
    #[doc(alias = "193101")]
    OrganizerBotCanNotSetAssign,
    /// `193102` (HTTP 400): only organizer(not bot) can set assign_hosts
    #[doc(alias = "193102")]
    OnlyOrganizerNotBotCanSet,
    /// `193105` (HTTP 400): invalid attachment file token
    #[doc(alias = "193105")]
    InvalidAttachmentFileToken,
    /// `193106` (HTTP 400): the total size of attachment exceed limit
    #[doc(alias = "193106")]
    TotalSizeOfAttachmentExceedLimit,
    /// `193107` (HTTP 400): no permission to access attachment file token
    #[doc(alias = "193107")]
    NoPermissionAccessAttachmentFileToken,
    /// `195100` (HTTP 404): user is dismiss or not exist in the tenant
    ///
    /// The caller or a named user has left or is not in the tenant. Use another one.
    #[doc(alias = "195100")]
    UserDismissNotExistTenant,
    /// `195112` (HTTP 400): invalid password
    ///
    /// The password of the meeting is not valid. Use 4 to 9 digits.
    #[doc(alias = "195112")]
    InvalidPassword,
    /// `195113` (HTTP 400): only organizer can set password
    #[doc(alias = "195113")]
    OnlyOrganizerCanSetPassword,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl PatchCalendarEventError {
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
            Self::TenantEncryptKeyHasBeenDeleted,
            crate::ErrorFacts::new(
                190011,
                403,
                "tenant encrypt key has been deleted",
                "The tenant's encryption key was deleted, so its data cannot be used.",
                false,
            ),
        ),
        (
            Self::TenantDecryptKeyHasBeenDeleted,
            crate::ErrorFacts::new(
                190012,
                403,
                "tenant decrypt key has been deleted",
                "The tenant's decryption key was deleted, so its data cannot be used.",
                false,
            ),
        ),
        (
            Self::ContentBeingSavedIsAtRisk,
            crate::ErrorFacts::new(
                190013,
                400,
                "content being saved is at risk",
                "The content was refused by the review. Change it.",
                false,
            ),
        ),
        (
            Self::InvalidRequestParameters,
            crate::ErrorFacts::new(
                190014,
                400,
                "invalid request parameters. check details for more info.",
                "A parameter is wrong. Look at the details in the answer.",
                false,
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
            Self::InvalidEventId,
            crate::ErrorFacts::new(
                193000,
                400,
                "invalid event_id",
                "The event's id is not valid. Check `event_id`.",
                false,
            ),
        ),
        (
            Self::EventNotFound,
            crate::ErrorFacts::new(
                193001,
                404,
                "event not found",
                "The event does not exist. Check `event_id`.",
                false,
            ),
        ),
        (
            Self::NoPermissionToOperateEvent,
            crate::ErrorFacts::new(
                193002,
                403,
                "no permission to operate event",
                "The caller may not change the event. It must be able to edit both the calendar and the event.",
                false,
            ),
        ),
        (
            Self::EventIsDeleted,
            crate::ErrorFacts::new(
                193003,
                403,
                "event is deleted",
                "The event was deleted. Use another one.",
                false,
            ),
        ),
        (
            Self::OrganizerBotCanNotSetAssign,
            crate::ErrorFacts::new(
                193101,
                400,
                "organizer is bot, can not set assign_hosts, and allow_attendees_start must be true",
                "",
                false,
            ),
        ),
        (
            Self::OnlyOrganizerNotBotCanSet,
            crate::ErrorFacts::new(
                193102,
                400,
                "only organizer(not bot) can set assign_hosts",
                "",
                false,
            ),
        ),
        (
            Self::InvalidAttachmentFileToken,
            crate::ErrorFacts::new(
                193105,
                400,
                "invalid attachment file token",
                "",
                false,
            ),
        ),
        (
            Self::TotalSizeOfAttachmentExceedLimit,
            crate::ErrorFacts::new(
                193106,
                400,
                "the total size of attachment exceed limit",
                "",
                false,
            ),
        ),
        (
            Self::NoPermissionAccessAttachmentFileToken,
            crate::ErrorFacts::new(
                193107,
                400,
                "no permission to access attachment file token",
                "",
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
        (
            Self::InvalidPassword,
            crate::ErrorFacts::new(
                195112,
                400,
                "invalid password",
                "The password of the meeting is not valid. Use 4 to 9 digits.",
                false,
            ),
        ),
        (
            Self::OnlyOrganizerCanSetPassword,
            crate::ErrorFacts::new(
                195113,
                400,
                "only organizer can set password",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(PatchCalendarEventError);

/// Answers the invitation to an event: accept, decline or tentative.
///
/// `POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/reply`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:reply`, `calendar:calendar.event:writeonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/reply>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ReplyCalendarEvent {
    /// The calendar.
    ///
    /// Example: `feishu.cn_HF9U2MbibE8PPpjro6xjqa@group.calendar.feishu.cn`.
    #[serde(skip)]
    pub calendar_id: String,
    /// The event.
    ///
    /// Example: `75d28f9b-e35c-4230-8a83-4a661497db54_0`.
    #[serde(skip)]
    pub event_id: String,
    /// What was answered to the invitation.
    ///
    /// Example: `accept`.
    pub rsvp_status: CalendarEventRsvpStatus,
}

impl ReplyCalendarEvent {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        calendar_id: impl Into<String>,
        event_id: impl Into<String>,
        rsvp_status: impl Into<CalendarEventRsvpStatus>,
    ) -> Self {
        Self {
            calendar_id: calendar_id.into(),
            event_id: event_id.into(),
            rsvp_status: rsvp_status.into(),
        }
    }
}

impl crate::Endpoint for ReplyCalendarEvent {
    type Response = ReplyCalendarEventResponse;
    type Error = ReplyCalendarEventError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "calendar.v4.calendar_event.reply",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/reply",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![
            ("calendar_id", self.calendar_id.clone()), ("event_id", self.event_id
            .clone())
        ]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `calendar.v4.calendar_event.reply` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ReplyCalendarEventResponse {}
/// What `calendar.v4.calendar_event.reply` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReplyCalendarEventError {
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
    /// `193000` (HTTP 400): invalid event_id
    ///
    /// The event's id is not valid. Check `event_id`.
    #[doc(alias = "193000")]
    InvalidEventId,
    /// `193001` (HTTP 404): event not found
    ///
    /// The event does not exist. Check `event_id`.
    #[doc(alias = "193001")]
    EventNotFound,
    /// `193002` (HTTP 403): no permission to operate event
    ///
    /// The caller may not change the event. It must be able to edit both the calendar and the event.
    #[doc(alias = "193002")]
    NoPermissionToOperateEvent,
    /// `193003` (HTTP 403): event is deleted
    ///
    /// The event was deleted. Use another one.
    #[doc(alias = "193003")]
    EventIsDeleted,
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

impl ReplyCalendarEventError {
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
            Self::InvalidEventId,
            crate::ErrorFacts::new(
                193000,
                400,
                "invalid event_id",
                "The event's id is not valid. Check `event_id`.",
                false,
            ),
        ),
        (
            Self::EventNotFound,
            crate::ErrorFacts::new(
                193001,
                404,
                "event not found",
                "The event does not exist. Check `event_id`.",
                false,
            ),
        ),
        (
            Self::NoPermissionToOperateEvent,
            crate::ErrorFacts::new(
                193002,
                403,
                "no permission to operate event",
                "The caller may not change the event. It must be able to edit both the calendar and the event.",
                false,
            ),
        ),
        (
            Self::EventIsDeleted,
            crate::ErrorFacts::new(
                193003,
                403,
                "event is deleted",
                "The event was deleted. Use another one.",
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

crate::error_enum!(ReplyCalendarEventError);

/// Searches the events of a calendar by keyword, time, attendees and rooms.
///
/// `POST /open-apis/calendar/v4/calendars/:calendar_id/events/search`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/search>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SearchCalendarEvent {
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
    /// Example: `xxxxx`.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// How many items a page holds at most.
    ///
    /// Default: `20`. Range: at most `100`. Example: `10`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// What to search for.
    ///
    /// Length: 0 to 200. Example: `query words`.
    pub query: String,
    /// The filter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter: Option<EventSearchFilter>,
}

impl SearchCalendarEvent {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(calendar_id: impl Into<String>, query: impl Into<String>) -> Self {
        Self {
            calendar_id: calendar_id.into(),
            user_id_type: None,
            page_token: None,
            page_size: None,
            query: query.into(),
            filter: None,
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

    /// Sets [`filter`](Self#structfield.filter).
    #[must_use]
    pub fn filter(mut self, filter: EventSearchFilter) -> Self {
        self.filter = Some(filter);
        self
    }
}

impl crate::Endpoint for SearchCalendarEvent {
    type Response = SearchCalendarEventResponse;
    type Error = SearchCalendarEventError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "calendar.v4.calendar_event.search",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/calendar/v4/calendars/:calendar_id/events/search",
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

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `calendar.v4.calendar_event.search` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SearchCalendarEventResponse {
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<SearchCalendarEventItem>>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// What `calendar.v4.calendar_event.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchCalendarEventError {
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
    /// `193000` (HTTP 400): invalid event_id
    ///
    /// The event's id is not valid. Check `event_id`.
    #[doc(alias = "193000")]
    InvalidEventId,
    /// `193001` (HTTP 404): event not found
    ///
    /// The event does not exist. Check `event_id`.
    #[doc(alias = "193001")]
    EventNotFound,
    /// `193002` (HTTP 403): no permission to operate event
    ///
    /// The caller may not change the event. It must be able to edit both the calendar and the event.
    #[doc(alias = "193002")]
    NoPermissionToOperateEvent,
    /// `193003` (HTTP 403): event is deleted
    ///
    /// The event was deleted. Use another one.
    #[doc(alias = "193003")]
    EventIsDeleted,
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

impl SearchCalendarEventError {
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
            Self::InvalidEventId,
            crate::ErrorFacts::new(
                193000,
                400,
                "invalid event_id",
                "The event's id is not valid. Check `event_id`.",
                false,
            ),
        ),
        (
            Self::EventNotFound,
            crate::ErrorFacts::new(
                193001,
                404,
                "event not found",
                "The event does not exist. Check `event_id`.",
                false,
            ),
        ),
        (
            Self::NoPermissionToOperateEvent,
            crate::ErrorFacts::new(
                193002,
                403,
                "no permission to operate event",
                "The caller may not change the event. It must be able to edit both the calendar and the event.",
                false,
            ),
        ),
        (
            Self::EventIsDeleted,
            crate::ErrorFacts::new(
                193003,
                403,
                "event is deleted",
                "The event was deleted. Use another one.",
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

crate::error_enum!(SearchCalendarEventError);

/// Subscribes to the events that tell of changes of the events of a calendar.
///
/// `POST /open-apis/calendar/v4/calendars/:calendar_id/events/subscription`
///
/// What it takes:
///
/// - Token: user
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/subscription>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SubscriptionCalendarEvent {
    /// The calendar.
    ///
    /// Example: `feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn`.
    #[serde(skip)]
    pub calendar_id: String,
}

impl SubscriptionCalendarEvent {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(calendar_id: impl Into<String>) -> Self {
        Self {
            calendar_id: calendar_id.into(),
        }
    }
}

impl crate::Endpoint for SubscriptionCalendarEvent {
    type Response = SubscriptionCalendarEventResponse;
    type Error = SubscriptionCalendarEventError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "calendar.v4.calendar_event.subscription",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/calendar/v4/calendars/:calendar_id/events/subscription",
        token_kinds: &[crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("calendar_id", self.calendar_id.clone())]
    }
}

/// What `calendar.v4.calendar_event.subscription` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SubscriptionCalendarEventResponse {}
/// What `calendar.v4.calendar_event.subscription` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionCalendarEventError {
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

impl SubscriptionCalendarEventError {
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

crate::error_enum!(SubscriptionCalendarEventError);

/// Ends the subscription to the events that tell of changes of the events of a calendar.
///
/// `POST /open-apis/calendar/v4/calendars/:calendar_id/events/unsubscription`
///
/// What it takes:
///
/// - Token: user
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/unsubscription>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UnsubscriptionCalendarEvent {
    /// The calendar.
    ///
    /// Example: `feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn`.
    #[serde(skip)]
    pub calendar_id: String,
}

impl UnsubscriptionCalendarEvent {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(calendar_id: impl Into<String>) -> Self {
        Self {
            calendar_id: calendar_id.into(),
        }
    }
}

impl crate::Endpoint for UnsubscriptionCalendarEvent {
    type Response = UnsubscriptionCalendarEventResponse;
    type Error = UnsubscriptionCalendarEventError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "calendar.v4.calendar_event.unsubscription",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/calendar/v4/calendars/:calendar_id/events/unsubscription",
        token_kinds: &[crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("calendar_id", self.calendar_id.clone())]
    }
}

/// What `calendar.v4.calendar_event.unsubscription` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UnsubscriptionCalendarEventResponse {}
/// What `calendar.v4.calendar_event.unsubscription` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnsubscriptionCalendarEventError {
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

impl UnsubscriptionCalendarEventError {
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

crate::error_enum!(UnsubscriptionCalendarEventError);
