// Written by `cargo xtask codegen`; do not edit.

//! The service `bitable`.
//!
//! Bases: tables, fields, records, views, forms, dashboards and roles.

pub mod v1;
