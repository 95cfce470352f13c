// Written by `cargo xtask codegen`; do not edit.

//! The service `im`.
//!
//! Messages, chats, their members, files, reactions and announcements.

#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
mod events;
#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub use events::Event;
pub mod v1;
pub mod v2;
