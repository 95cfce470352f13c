// Written by `cargo xtask codegen`; do not edit.

//! The service `apaas`.
//!
//! Low-code applications (aPaaS): records, objects, roles, flows and approval tasks.

#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
mod events;
#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub use events::Event;
pub mod v1;
