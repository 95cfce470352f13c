// Written by `cargo xtask codegen`; do not edit.

//! `auth.v3`: 5 endpoints.

mod app_access_token;
mod app_ticket;
mod tenant_access_token;
pub use app_access_token::*;
pub use app_ticket::*;
pub use tenant_access_token::*;
