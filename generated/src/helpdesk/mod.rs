// Written by `cargo xtask codegen`; do not edit.

//! The service `helpdesk`.

pub mod v1;
