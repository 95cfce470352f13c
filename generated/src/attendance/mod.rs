// Written by `cargo xtask codegen`; do not edit.

//! The service `attendance`.
//!
//! Attendance: groups, shifts, punches, leave, corrections and statistics.

pub mod v1;
