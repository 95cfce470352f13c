// Written by `cargo xtask codegen`; do not edit.

//! The service `acs`.
//!
//! Access control: doors, the people who may pass, their faces, and who passed when.

pub mod v1;
