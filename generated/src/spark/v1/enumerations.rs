// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

#[doc(no_inline)]
pub use crate::UserIdType;
/// One of `10`, `11`, `20`, `21`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum IdConvertType {
    /// Spark to open id
    ///
    /// On the wire: `10`.
    SparkToOpenId,
    /// Spark to union id
    ///
    /// On the wire: `11`.
    SparkToUnionId,
    /// Open id to Spark
    ///
    /// On the wire: `20`.
    OpenIdToSpark,
    /// Union id to Spark
    ///
    /// On the wire: `21`.
    UnionIdToSpark,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(IdConvertType: i64 {
    SparkToOpenId = 10, SparkToUnionId = 11, OpenIdToSpark = 20, UnionIdToSpark = 21
});

/// One of `miaoda_user_id`, `open_id`, `union_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum UserIdentifierType {
    /// The value `miaoda_user_id`.
    MiaodaUserId,
    /// The value `open_id`.
    OpenId,
    /// The value `union_id`.
    UnionId,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(UserIdentifierType: String {
    MiaodaUserId = "miaoda_user_id", OpenId = "open_id", UnionId = "union_id"
});
