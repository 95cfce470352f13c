// Written by `cargo xtask codegen`; do not edit.

//! The service `meeting_room`.

pub mod v1;
