// Written by `cargo xtask codegen`; do not edit.

//! The service `acs`.
//!
//! Access control: doors, the people who may pass, their faces, and who passed when.

#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
mod events;
#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub use events::Event;
pub mod v1;
