// Written by `cargo xtask codegen`; do not edit.

//! `calendar.v4`: 3 endpoints.

mod calendar_event;
mod calendar_event_attendee;
mod calendar_event_meeting_chat;
mod shapes;
pub use calendar_event::*;
pub use calendar_event_attendee::*;
pub use calendar_event_meeting_chat::*;
pub use shapes::*;
