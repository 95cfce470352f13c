// Written by `cargo xtask codegen`; do not edit.

//! The service `cardkit`.
//!
//! Cards that change after they are sent: entities, elements and streamed text.

#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
mod events;
#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub use events::Event;
pub mod v1;
