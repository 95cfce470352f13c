// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `calendar`, put through the types.
#![cfg(feature = "calendar")]
#![allow(deprecated, reason = "superseded endpoints are tested too")]

mod support;

mod v4 {
    #[allow(unused_imports, reason = "some versions document nothing to test")]
    use feishu_openapi::calendar::v4::*;
    #[allow(unused_imports, reason = "not every version has all three kinds of tests")]
    use crate::support::{assert_codes, assert_request, assert_response};

    #[test]
    fn documented_requests_build_and_say_the_same() {
        assert_request::<BatchDeleteCalendarEventAttendee>("calendar.v4.calendar_event_attendee.batch_delete", r#"{"attendee_ids":["user_xxxxx"],"delete_ids":[{"type":"user","user_id":"ou_xxxxxxxx","chat_id":"oc_xxxxxxxxx","room_id":"omm_xxxxxxxx","third_party_email":"wangwu@email.com"}],"need_notification":false,"instance_start_time_admin":"1647320400","is_enable_admin":false}"#);
    }

    #[test]
    fn documented_responses_lose_nothing() {
        assert_response::<DeleteCalendarEventResponse>("calendar.v4.calendar_event.delete", r"{}", None);
        assert_response::<BatchDeleteCalendarEventAttendeeResponse>("calendar.v4.calendar_event_attendee.batch_delete", r"{}", None);
        assert_response::<DeleteCalendarEventMeetingChatResponse>("calendar.v4.calendar_event_meeting_chat.delete", r"{}", None);
    }

    #[test]
    fn codes_are_variants_and_back() {
        assert_codes::<DeleteCalendarEventError>("calendar.v4.calendar_event.delete", &[190002, 190003, 190004, 190005, 190006, 190007, 190010, 191000, 191001, 191002, 191003, 191004, 193000, 193001, 193002, 193003, 195100]);
        assert_codes::<BatchDeleteCalendarEventAttendeeError>("calendar.v4.calendar_event_attendee.batch_delete", &[190002, 190003, 190004, 190005, 190006, 190007, 190010, 190011, 190012, 191000, 191001, 191002, 191003, 191004, 193000, 193001, 193002, 193003, 194000, 194001, 194002, 194003, 194004, 195100]);
        assert_codes::<DeleteCalendarEventMeetingChatError>("calendar.v4.calendar_event_meeting_chat.delete", &[190002, 190003, 190004, 190005, 190006, 190007, 190010, 190011, 190012, 191000, 191001, 191002, 191003, 191004, 193000, 193001, 193002, 193003, 195100, 195107, 195108]);
    }
}
