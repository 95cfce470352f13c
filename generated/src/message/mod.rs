// Written by `cargo xtask codegen`; do not edit.

//! The service `message`.
//!
//! Sending one message to many at once, in the older form.

pub mod v4;
