// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

/// One of `0`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TenantTag {
    /// Team
    ///
    /// On the wire: `0`.
    Team,
    /// Personal
    ///
    /// On the wire: `2`.
    Personal,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TenantTag: i64 { Team = 0, Personal = 2 });
