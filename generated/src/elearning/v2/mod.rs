// Written by `cargo xtask codegen`; do not edit.

//! `elearning.v2`: 0 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |

#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub mod events;
