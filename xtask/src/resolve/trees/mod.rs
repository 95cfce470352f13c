//! From the rows of tables to trees of fields.
//!
//! Tables whose rows have depths are trees already; the others are read by [`nesting`]. This room
//! knows rows, examples and types, and nothing of how a page is written.

mod build_trees;
mod distrust_impossible_depths;
pub mod nesting;
mod page_tables;
mod remove_separator_rows;
pub mod tree;

pub(super) use build_trees::{EventTrees, PageTrees, build_trees};
pub(super) use distrust_impossible_depths::distrust_impossible_depths;
pub(super) use remove_separator_rows::remove_separator_rows;
