// Written by `cargo xtask codegen`; do not edit.

//! The service `sheets`.
//!
//! Spreadsheets: sheets, cells, filters, views, validation, formats and pictures.

pub mod v2;
pub mod v3;
