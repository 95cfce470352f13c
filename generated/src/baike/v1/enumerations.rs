// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

#[doc(no_inline)]
pub use crate::UserIdType;
/// One of `0`, `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MatchInfoType {
    /// Name
    ///
    /// On the wire: `0`.
    Name,
    /// Full name
    ///
    /// On the wire: `1`.
    FullName,
    /// Alias
    ///
    /// On the wire: `2`.
    Alias,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(MatchInfoType: i64 { Name = 0, FullName = 1, Alias = 2 });
