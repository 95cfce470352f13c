// Written by `cargo xtask codegen`; do not edit.

//! `helpdesk.v1`: 50 endpoints.

mod agent;
mod agent_schedule;
mod agent_schedules;
mod agent_skill;
mod agent_skill_rule;
mod bot_message;
mod category;
mod event;
mod faq;
mod notification;
mod ticket;
mod ticket_customized_field;
mod ticket_message;
mod shapes;
mod enumerations;
mod codes;
pub use agent::*;
pub use agent_schedule::*;
pub use agent_schedules::*;
pub use agent_skill::*;
pub use agent_skill_rule::*;
pub use bot_message::*;
pub use category::*;
pub use event::*;
pub use faq::*;
pub use notification::*;
pub use ticket::*;
pub use ticket_customized_field::*;
pub use ticket_message::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
