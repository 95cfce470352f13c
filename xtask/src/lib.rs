//! The generator: reads the Markdown reference pages of the Feishu/Lark Open Platform and writes
//! the crate `feishu-openapi` from them.
//!
//! Data flows one way, and each stage has one type in and one type out:
//!
//! ```text
//! bytes ─page─▶ Page ─layout─▶ RawEndpoint ─resolve─▶ ApiModel ─emit─▶ files of the crate
//! ```
//!
//! [`pipeline`] strings the stages together; everything a stage could not read goes into
//! [`diagnostics`]. No stage before the last does IO: [`pipeline`] reads, [`output`] writes.

pub mod audit;
pub mod cache;
pub mod commands;
pub mod depth;
pub mod diagnostics;
pub mod diff;
pub mod emit;
pub mod explain;
pub mod facts;
pub mod files;
pub mod glossary;
pub mod import;
pub mod layout;
pub mod limits;
pub mod model;
pub mod names;
pub mod nearest;
pub mod openapi;
pub mod output;
pub mod page;
pub mod parallel;
pub mod pipeline;
pub mod resolve;
pub mod revision;
pub mod source;
pub mod terminal;
pub mod timings;
pub mod words;

/// The trees of the stages are many small pieces of memory, made in one thread and given back in
/// another: the allocators of most systems take a third longer.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
