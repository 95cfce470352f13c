// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

/// One of `0`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TenantTag {
    /// The value `0`.
    Value0,
    /// The value `2`.
    Value2,
    /// A value that is not documented.
    Other(i64),
}

crate::open_enum!(TenantTag : i64 { Value0 = 0, Value2 = 2 });
