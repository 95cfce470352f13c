// Written by `cargo xtask codegen`; do not edit.

//! The service `approval`.
//!
//! Approvals: definitions, instances, tasks, comments, and approvals of other systems.

#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
mod events;
#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub use events::Event;
pub mod v1;
pub mod v2;
pub mod v3;
pub mod v4;
