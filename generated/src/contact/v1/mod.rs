// Written by `cargo xtask codegen`; do not edit.

//! `contact.v1`: 1 endpoints.

mod user_admin_scope;
pub use user_admin_scope::*;
