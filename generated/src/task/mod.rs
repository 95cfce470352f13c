// Written by `cargo xtask codegen`; do not edit.

//! The service `task`.
//!
//! Tasks, lists, sections, comments, attachments, fields of your own and reminders.

pub mod v1;
pub mod v2;
