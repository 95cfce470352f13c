// Written by `cargo xtask codegen`; do not edit.

//! `search.v2`: 16 endpoints.

mod app;
mod data_source;
mod data_source_item;
mod doc_wiki;
mod message;
mod schema;
mod shapes;
mod enumerations;
mod codes;
pub use app::*;
pub use data_source::*;
pub use data_source_item::*;
pub use doc_wiki::*;
pub use message::*;
pub use schema::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
