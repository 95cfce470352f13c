// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `calendar`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented {
        name: "calendar.v4.calendar_event.delete",
        method: "DELETE",
        path: "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    Documented {
        name: "calendar.v4.calendar_event_attendee.batch_delete",
        method: "POST",
        path: "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees/batch_delete",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    Documented {
        name: "calendar.v4.calendar_event_meeting_chat.delete",
        method: "DELETE",
        path: "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_chat",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
];
