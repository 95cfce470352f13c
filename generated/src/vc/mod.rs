// Written by `cargo xtask codegen`; do not edit.

//! The service `vc`.
//!
//! Video meetings: reservations, recordings, reports, rooms, levels and settings.

pub mod v1;
