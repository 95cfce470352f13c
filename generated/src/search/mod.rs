// Written by `cargo xtask codegen`; do not edit.

//! The service `search`.
//!
//! Search of messages and apps, and data sources of your own in the search of the client.

pub mod v1;
pub mod v2;
