// Written by `cargo xtask codegen`; do not edit.

//! The service `meeting_room`.
//!
//! Rooms and buildings in the older form; `vc` has the newer one.

pub mod v1;
