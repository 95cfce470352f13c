// Written by `cargo xtask codegen`; do not edit.

//! The service `calendar`.
//!
//! Calendars, events, attendees, who may see what, and free times.

#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
mod events;
#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub use events::Event;
pub mod v4;
