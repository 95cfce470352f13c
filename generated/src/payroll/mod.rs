// Written by `cargo xtask codegen`; do not edit.

//! The service `payroll`.
//!
//! Payroll: activities, items, cost allocation and data from outside.

#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
mod events;
#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub use events::Event;
pub mod v1;
