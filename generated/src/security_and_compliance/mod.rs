// Written by `cargo xtask codegen`; do not edit.

//! The service `security_and_compliance`.
//!
//! Devices, logs of calls and the migration of data between places.

#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
mod events;
#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub use events::Event;
pub mod v1;
pub mod v2;
