// Written by `cargo xtask codegen`; do not edit.

//! The service `task`.
//!
//! Tasks, lists, sections, comments, attachments, fields of your own and reminders.

#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
mod events;
#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub use events::Event;
pub mod v1;
pub mod v2;
