// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

/// One of `0`, `1`, `2`, `3`, `4`, `5`, `6`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ActivateStatus {
    /// The value `0`.
    Value0,
    /// The value `1`.
    Value1,
    /// The value `2`.
    Value2,
    /// The value `3`.
    Value3,
    /// The value `4`.
    Value4,
    /// The value `5`.
    Value5,
    /// The value `6`.
    Value6,
    /// A value that is not documented.
    Other(i64),
}

crate::open_enum!(
    ActivateStatus : i64 { Value0 = 0, Value1 = 1, Value2 = 2, Value3 = 3, Value4 = 4,
    Value5 = 5, Value6 = 6 }
);
