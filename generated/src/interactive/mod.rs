// Written by `cargo xtask codegen`; do not edit.

//! The service `interactive`.

pub mod v1;
