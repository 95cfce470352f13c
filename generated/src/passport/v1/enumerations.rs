// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

/// One of `34`, `35`, `36`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LogoutReason {
    /// The value `34`.
    Value34,
    /// The value `35`.
    Value35,
    /// The value `36`.
    Value36,
    /// A value that is not documented.
    Other(i64),
}

crate::open_enum!(LogoutReason : i64 { Value34 = 34, Value35 = 35, Value36 = 36 });

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LogoutType {
    /// The value `1`.
    Value1,
    /// The value `2`.
    Value2,
    /// The value `3`.
    Value3,
    /// A value that is not documented.
    Other(i64),
}

crate::open_enum!(LogoutType : i64 { Value1 = 1, Value2 = 2, Value3 = 3 });

/// One of `0`, `1`, `2`, `3`, `4`, `5`, `6`, `8`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MaskSessionTerminalType {
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
    /// The value `8`.
    Value8,
    /// A value that is not documented.
    Other(i64),
}

crate::open_enum!(
    MaskSessionTerminalType : i64 { Value0 = 0, Value1 = 1, Value2 = 2, Value3 = 3,
    Value4 = 4, Value5 = 5, Value6 = 6, Value8 = 8 }
);

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `8`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SessionTerminalType {
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
    /// The value `8`.
    Value8,
    /// A value that is not documented.
    Other(i64),
}

crate::open_enum!(
    SessionTerminalType : i64 { Value1 = 1, Value2 = 2, Value3 = 3, Value4 = 4, Value5 =
    5, Value6 = 6, Value8 = 8 }
);

/// One of `open_id`, `union_id`, `user_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserIdType {
    /// The user's id within the app.
    ///
    /// On the wire: `open_id`.
    OpenId,
    /// The user's id within all apps of one developer.
    ///
    /// On the wire: `union_id`.
    UnionId,
    /// The user's id within the tenant.
    ///
    /// On the wire: `user_id`.
    UserId,
    /// A value that is not documented.
    Other(String),
}

crate::open_enum!(
    UserIdType : String { OpenId = "open_id", UnionId = "union_id", UserId = "user_id" }
);
