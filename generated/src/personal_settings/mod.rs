// Written by `cargo xtask codegen`; do not edit.

//! The service `personal_settings`.

pub mod v1;
