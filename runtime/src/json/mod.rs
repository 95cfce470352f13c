//! JSON as it comes: a reader that goes over bytes once, from value to value.
//!
//! This room knows the grammar of JSON (RFC 8259), and no type that is read from it. Bytes that are
//! no JSON end the reading. A value that is JSON but that nothing in Rust can hold, such as half of
//! a surrogate pair or a number too large for a float, is told apart from that, so that it alone is
//! lost.

mod number;
mod reader;
mod skip;
#[cfg(test)]
mod tests;
mod text;
mod tree;

pub use number::Number;
pub(crate) use reader::{Kind, Malformed, Reader, is_white_space};
pub(crate) use text::Text;
