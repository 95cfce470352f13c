// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

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

/// One of `open_id`, `union_id`, `user_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
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
    Undocumented(String),
}

crate::open_enum!(UserIdType: String {
    OpenId = "open_id", UnionId = "union_id", UserId = "user_id"
});
