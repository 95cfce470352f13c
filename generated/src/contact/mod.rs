// Written by `cargo xtask codegen`; do not edit.

//! The service `contact`.
//!
//! The directory: users, departments, groups, units, job levels and families.

#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
mod events;
#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub use events::Event;
pub mod v1;
pub mod v2;
pub mod v3;
