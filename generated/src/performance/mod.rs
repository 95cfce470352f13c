// Written by `cargo xtask codegen`; do not edit.

//! The service `performance`.
//!
//! Performance reviews: semesters, stages, metrics, tasks and results.

#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
mod events;
#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub use events::Event;
pub mod v1;
pub mod v2;
