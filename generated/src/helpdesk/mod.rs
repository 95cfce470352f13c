// Written by `cargo xtask codegen`; do not edit.

//! The service `helpdesk`.
//!
//! The help desk: tickets, agents, schedules, questions and notifications.

pub mod v1;
