// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

#[doc(no_inline)]
pub use crate::UserIdType;
/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum I18nClsNameLanguage {
    /// Chinese
    ///
    /// On the wire: `1`.
    Chinese,
    /// English
    ///
    /// On the wire: `2`.
    English,
    /// Japanese
    ///
    /// On the wire: `3`.
    Japanese,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(I18nClsNameLanguage: i64 { Chinese = 1, English = 2, Japanese = 3 });

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum I18nEntryDescLanguage {
    /// Chinese
    ///
    /// On the wire: `1`.
    Chinese,
    /// English
    ///
    /// On the wire: `2`.
    English,
    /// Japanese
    ///
    /// On the wire: `3`.
    Japanese,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(I18nEntryDescLanguage: i64 { Chinese = 1, English = 2, Japanese = 3 });

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
