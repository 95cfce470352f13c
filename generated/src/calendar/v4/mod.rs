// Written by `cargo xtask codegen`; do not edit.

//! `calendar.v4`: 44 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`CreateCalendar`] | `POST /open-apis/calendar/v4/calendars` | Creates a shared calendar that the calling identity owns. |
//! | [`DeleteCalendar`] | `DELETE /open-apis/calendar/v4/calendars/:calendar_id` | Deletes a shared calendar. |
//! | [`GetCalendar`] | `GET /open-apis/calendar/v4/calendars/:calendar_id` | Returns one calendar by its id. |
//! | [`ListCalendar`] | `GET /open-apis/calendar/v4/calendars` | Lists the calendars that the calling identity has or subscribes to, page by page or since the last synchronisation. |
//! | [`MgetCalendar`] | `POST /open-apis/calendar/v4/calendars/mget` | Returns several calendars by their ids. |
//! | [`PatchCalendar`] | `PATCH /open-apis/calendar/v4/calendars/:calendar_id` | Updates the title, description, visibility, color or alias of a calendar. |
//! | [`GetPrimaryCalendar`] | `POST /open-apis/calendar/v4/calendars/primary` | Returns the primary calendar of the calling identity. |
//! | [`GetPrimaryCalendars`] | `POST /open-apis/calendar/v4/calendars/primarys` | Returns the primary calendars of several users. |
//! | [`SearchCalendar`] | `POST /open-apis/calendar/v4/calendars/search` | Searches public calendars and primary calendars of users by keyword. |
//! | [`SubscribeCalendar`] | `POST /open-apis/calendar/v4/calendars/:calendar_id/subscribe` | Subscribes the calling identity to a calendar, which then stands in its list. |
//! | [`SubscribeCalendarChanges`] | `POST /open-apis/calendar/v4/calendars/subscription` | Subscribes to the events that tell of changes in the user's list of calendars. |
//! | [`UnsubscribeCalendar`] | `POST /open-apis/calendar/v4/calendars/:calendar_id/unsubscribe` | Ends the calling identity's subscription to a calendar. |
//! | [`UnsubscribeCalendarChanges`] | `POST /open-apis/calendar/v4/calendars/unsubscription` | Ends the subscription to the events that tell of changes in the user's list of calendars. |
//! | [`CreateCalendarAcl`] | `POST /open-apis/calendar/v4/calendars/:calendar_id/acls` | Grants a user a role in a calendar. |
//! | [`DeleteCalendarAcl`] | `DELETE /open-apis/calendar/v4/calendars/:calendar_id/acls/:acl_id` | Takes a granted role in a calendar back. |
//! | [`ListCalendarAcl`] | `GET /open-apis/calendar/v4/calendars/:calendar_id/acls` | Lists who has which role in a calendar. |
//! | [`SubscribeCalendarAcl`] | `POST /open-apis/calendar/v4/calendars/:calendar_id/acls/subscription` | Subscribes to the events that tell of changes of the roles in a calendar. |
//! | [`UnsubscribeCalendarAcl`] | `POST /open-apis/calendar/v4/calendars/:calendar_id/acls/unsubscription` | Ends the subscription to the events that tell of changes of the roles in a calendar. |
//! | [`CreateCalendarEvent`] | `POST /open-apis/calendar/v4/calendars/:calendar_id/events` | Creates an event in a calendar; attendees are added by a call of their own. |
//! | [`DeleteCalendarEvent`] | `DELETE /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id` | Deletes an event from a calendar. |
//! | [`GetCalendarEvent`] | `GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id` | Returns one event of a calendar, with its attendees and meeting settings if wanted. |
//! | [`GetCalendarEventInstanceView`] | `GET /open-apis/calendar/v4/calendars/:calendar_id/events/instance_view` | Lists the events of a calendar within a time range, recurring ones as single instances. |
//! | [`GetCalendarEventInstances`] | `GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/instances` | Lists the instances of one recurring event within a time range. |
//! | [`ListCalendarEvent`] | `GET /open-apis/calendar/v4/calendars/:calendar_id/events` | Lists the events of a calendar, page by page or since the last synchronisation. |
//! | [`PatchCalendarEvent`] | `PATCH /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id` | Updates the given fields of an event of a calendar. |
//! | [`ReplyCalendarEvent`] | `POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/reply` | Answers the invitation to an event: accept, decline or tentative. |
//! | [`SearchCalendarEvent`] | `POST /open-apis/calendar/v4/calendars/:calendar_id/events/search` | Searches the events of a calendar by keyword, time, attendees and rooms. |
//! | [`SubscribeCalendarEvent`] | `POST /open-apis/calendar/v4/calendars/:calendar_id/events/subscription` | Subscribes to the events that tell of changes of the events of a calendar. |
//! | [`UnsubscribeCalendarEvent`] | `POST /open-apis/calendar/v4/calendars/:calendar_id/events/unsubscription` | Ends the subscription to the events that tell of changes of the events of a calendar. |
//! | [`BatchDeleteCalendarEventAttendee`] | `POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees/batch_delete` | Removes one or more attendees from an event. |
//! | [`CreateCalendarEventAttendee`] | `POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees` | Adds users, chats, rooms and mail addresses to the attendees of an event. |
//! | [`ListCalendarEventAttendee`] | `GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees` | Lists the attendees of an event. |
//! | [`ListCalendarEventAttendeeChatMember`] | `GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees/:attendee_id/chat_members` | Lists the members of a chat that attends an event. |
//! | [`CreateCalendarEventMeetingChat`] | `POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_chat` | Creates a group chat for an event and binds it to it. |
//! | [`DeleteCalendarEventMeetingChat`] | `DELETE /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_chat` | Unbinds the meeting chat that was created for an event. |
//! | [`CreateCalendarEventMeetingMinute`] | `POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_minute` | Creates a document for the minutes of an event. |
//! | [`CreateExchangeBinding`] | `POST /open-apis/calendar/v4/exchange_bindings` | Binds an Exchange account to a user, so that its calendars are imported. |
//! | [`DeleteExchangeBinding`] | `DELETE /open-apis/calendar/v4/exchange_bindings/:exchange_binding_id` | Ends the binding of an Exchange account to a user. |
//! | [`GetExchangeBinding`] | `GET /open-apis/calendar/v4/exchange_bindings/:exchange_binding_id` | Returns how far the binding of an Exchange account to a user has come. |
//! | [`BatchListFreebusy`] | `POST /open-apis/calendar/v4/freebusy/batch` | Returns when several users are busy, by their primary calendars, within a time range. |
//! | [`ListFreebusy`] | `POST /open-apis/calendar/v4/freebusy/list` | Returns when one user or one meeting room is busy within a time range. |
//! | [`GenerateCaldavConfSetting`] | `POST /open-apis/calendar/v4/settings/generate_caldav_conf` | Generates the server, name and password with which a device reads the user's calendars over CalDAV. |
//! | [`CreateTimeoffEvent`] | `POST /open-apis/calendar/v4/timeoff_events` | Creates a time-off event for a user, which shows others that the user is away. |
//! | [`DeleteTimeoffEvent`] | `DELETE /open-apis/calendar/v4/timeoff_events/:timeoff_event_id` | Deletes a time-off event. |

#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub mod events;
pub mod calendar;
pub mod calendar_acl;
pub mod calendar_event;
pub mod calendar_event_attendee;
pub mod calendar_event_attendee_chat_member;
pub mod calendar_event_meeting_chat;
pub mod calendar_event_meeting_minute;
pub mod exchange_binding;
pub mod freebusy;
pub mod setting;
pub mod timeoff_event;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use calendar::*;
#[doc(inline)]
pub use calendar_acl::*;
#[doc(inline)]
pub use calendar_event::*;
#[doc(inline)]
pub use calendar_event_attendee::*;
#[doc(inline)]
pub use calendar_event_attendee_chat_member::*;
#[doc(inline)]
pub use calendar_event_meeting_chat::*;
#[doc(inline)]
pub use calendar_event_meeting_minute::*;
#[doc(inline)]
pub use exchange_binding::*;
#[doc(inline)]
pub use freebusy::*;
#[doc(inline)]
pub use setting::*;
#[doc(inline)]
pub use timeoff_event::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
