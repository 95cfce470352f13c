// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

#[doc(no_inline)]
pub use crate::UserIdType;
/// One of `0`, `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum UserMigrationStatus {
    /// In progress
    ///
    /// On the wire: `0`.
    InProgress,
    /// Completed
    ///
    /// On the wire: `1`.
    Completed,
    /// Cancelled
    ///
    /// On the wire: `2`.
    Cancelled,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(UserMigrationStatus: String {
    InProgress = "0", Completed = "1", Cancelled = "2"
});
