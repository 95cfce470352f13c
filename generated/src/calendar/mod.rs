// Written by `cargo xtask codegen`; do not edit.

//! The service `calendar`.
//!
//! Calendars, events, attendees, who may see what, and free times.

pub mod v4;
