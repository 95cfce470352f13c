// Written by `cargo xtask codegen`; do not edit.

//! The service `cardkit`.
//!
//! Cards that change after they are sent: entities, elements and streamed text.

pub mod v1;
