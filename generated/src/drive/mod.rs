// Written by `cargo xtask codegen`; do not edit.

//! The service `drive`.
//!
//! Files and folders: uploads, downloads, permissions, comments, versions, import and export.

#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
mod events;
#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub use events::Event;
pub mod v1;
pub mod v2;
