// Written by `cargo xtask codegen`; do not edit.

//! The service `vc`.

pub mod v1;
