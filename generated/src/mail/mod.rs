// Written by `cargo xtask codegen`; do not edit.

//! The service `mail`.
//!
//! Mail: mailboxes, messages, folders, rules, contacts, groups and public mailboxes.

#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
mod events;
#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub use events::Event;
pub mod v1;
