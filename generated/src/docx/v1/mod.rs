// Written by `cargo xtask codegen`; do not edit.

//! `docx.v1`: 19 endpoints.

mod chat_announcement;
mod chat_announcement_block;
mod chat_announcement_block_children;
mod document;
mod document_block;
mod document_block_children;
mod document_block_descendant;
mod shapes;
mod enumerations;
mod codes;
pub use chat_announcement::*;
pub use chat_announcement_block::*;
pub use chat_announcement_block_children::*;
pub use document::*;
pub use document_block::*;
pub use document_block_children::*;
pub use document_block_descendant::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
