// Written by `cargo xtask codegen`; do not edit.

//! The service `meeting_room`.
//!
//! Rooms and buildings in the older form; `vc` has the newer one.

#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
mod events;
#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub use events::Event;
pub mod v1;
