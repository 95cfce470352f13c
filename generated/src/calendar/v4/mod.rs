// Written by `cargo xtask codegen`; do not edit.

//! `calendar.v4`: 44 endpoints.

mod calendar;
mod calendar_acl;
mod calendar_event;
mod calendar_event_attendee;
mod calendar_event_attendee_chat_member;
mod calendar_event_meeting_chat;
mod calendar_event_meeting_minute;
mod exchange_binding;
mod freebusy;
mod setting;
mod timeoff_event;
mod shapes;
mod enumerations;
mod codes;
pub use calendar::*;
pub use calendar_acl::*;
pub use calendar_event::*;
pub use calendar_event_attendee::*;
pub use calendar_event_attendee_chat_member::*;
pub use calendar_event_meeting_chat::*;
pub use calendar_event_meeting_minute::*;
pub use exchange_binding::*;
pub use freebusy::*;
pub use setting::*;
pub use timeoff_event::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
