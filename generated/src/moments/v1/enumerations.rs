// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

#[doc(no_inline)]
pub use crate::UserIdType;
/// One of `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum UserType {
    /// Real name
    ///
    /// On the wire: `1`.
    RealName,
    /// Nickname
    ///
    /// On the wire: `2`.
    Nickname,
    /// Anonymous
    ///
    /// On the wire: `3`.
    Anonymous,
    /// Official account
    ///
    /// On the wire: `4`.
    OfficialAccount,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(UserType: i64 {
    RealName = 1, Nickname = 2, Anonymous = 3, OfficialAccount = 4
});
