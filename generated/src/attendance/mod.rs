// Written by `cargo xtask codegen`; do not edit.

//! The service `attendance`.
//!
//! Attendance: groups, shifts, punches, leave, corrections and statistics.

#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
mod events;
#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub use events::Event;
pub mod v1;
