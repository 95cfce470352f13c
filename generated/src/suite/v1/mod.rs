// Written by `cargo xtask codegen`; do not edit.

//! `suite.v1`: 2 endpoints.

mod docs_api;
mod docs_api_search;
mod shapes;
pub use docs_api::*;
pub use docs_api_search::*;
pub use shapes::*;
