// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

#[doc(no_inline)]
pub use crate::UserIdType;
/// One of `ROWS`, `COLUMNS`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum MajorDimension {
    /// The value `ROWS`.
    Rows,
    /// The value `COLUMNS`.
    Columns,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(MajorDimension: String { Rows = "ROWS", Columns = "COLUMNS" });
