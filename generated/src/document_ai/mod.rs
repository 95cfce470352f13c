// Written by `cargo xtask codegen`; do not edit.

//! The service `document_ai`.
//!
//! Recognition of papers: invoices, contracts, licenses, passports and cards.

pub mod v1;
