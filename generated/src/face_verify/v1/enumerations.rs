// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

/// One of `0`, `1`, `-1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AuthState {
    /// in progress
    ///
    /// On the wire: `0`.
    InProgress,
    /// passed
    ///
    /// On the wire: `1`.
    Passed,
    /// failed
    ///
    /// On the wire: `-1`.
    Failed,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(AuthState: i64 { InProgress = 0, Passed = 1, Failed = -1 });
