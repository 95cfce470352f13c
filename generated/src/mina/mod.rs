// Written by `cargo xtask codegen`; do not edit.

//! The service `mina`.

pub mod v2;
