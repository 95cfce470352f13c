// Written by `cargo xtask codegen`; do not edit.

//! The service `suite`.
//!
//! Search and facts of documents, in the older form.

pub mod v1;
