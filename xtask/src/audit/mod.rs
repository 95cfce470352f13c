//! What sets of pages leave open, and how far two of them agree.
//!
//! A reader of the model and the diagnostics, like `emit` and `openapi`: each function takes what
//! the stages made and gives plain data, which [`text`] sets for people and serde for machines. It
//! knows nothing of Markdown, layouts or Rust.

pub mod agreement;
pub mod contents;
pub mod coverage;
pub mod examples;
pub mod names;
pub mod near_equal;
pub mod open;
pub mod pairs;
pub mod report;
pub mod share;
pub mod text;
pub mod trees;
