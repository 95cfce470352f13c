// Written by `cargo xtask codegen`; do not edit.

//! The service `application`.
//!
//! Apps themselves: versions, review, visibility, usage and collaborators.

#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
mod events;
#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub use events::Event;
pub mod v1;
pub mod v2;
pub mod v3;
pub mod v5;
pub mod v6;
pub mod v7;
