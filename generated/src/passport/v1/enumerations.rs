// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

#[doc(no_inline)]
pub use crate::UserIdType;
/// One of `34`, `35`, `36`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum LogoutReason {
    /// Password changed
    ///
    /// On the wire: `34`.
    PasswordChanged,
    /// Session expired
    ///
    /// On the wire: `35`.
    SessionExpired,
    /// Password expired
    ///
    /// On the wire: `36`.
    PasswordExpired,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(LogoutReason: i64 {
    PasswordChanged = 34, SessionExpired = 35, PasswordExpired = 36
});

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum LogoutType {
    /// User
    ///
    /// On the wire: `1`.
    User,
    /// Identity provider credential
    ///
    /// On the wire: `2`.
    IdentityProviderCredential,
    /// Session
    ///
    /// On the wire: `3`.
    Session,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(LogoutType: i64 { User = 1, IdentityProviderCredential = 2, Session = 3 });

/// One of `0`, `1`, `2`, `3`, `4`, `5`, `6`, `8`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MaskSessionTerminalType {
    /// Unknown
    ///
    /// On the wire: `0`.
    Unknown,
    /// Computer
    ///
    /// On the wire: `1`.
    Computer,
    /// Browser
    ///
    /// On the wire: `2`.
    Browser,
    /// Android
    ///
    /// On the wire: `3`.
    Android,
    /// Apple phone
    ///
    /// On the wire: `4`.
    ApplePhone,
    /// Server
    ///
    /// On the wire: `5`.
    Server,
    /// Old mini program
    ///
    /// On the wire: `6`.
    OldMiniProgram,
    /// Other mobile
    ///
    /// On the wire: `8`.
    OtherMobile,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(MaskSessionTerminalType: i64 {
    Unknown = 0, Computer = 1, Browser = 2, Android = 3, ApplePhone = 4, Server = 5,
    OldMiniProgram = 6, OtherMobile = 8
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `8`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum SessionTerminalType {
    /// Computer
    ///
    /// On the wire: `1`.
    Computer,
    /// Browser
    ///
    /// On the wire: `2`.
    Browser,
    /// Android
    ///
    /// On the wire: `3`.
    Android,
    /// Apple phone
    ///
    /// On the wire: `4`.
    ApplePhone,
    /// Server
    ///
    /// On the wire: `5`.
    Server,
    /// Old mini program
    ///
    /// On the wire: `6`.
    OldMiniProgram,
    /// Other mobile
    ///
    /// On the wire: `8`.
    OtherMobile,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(SessionTerminalType: i64 {
    Computer = 1, Browser = 2, Android = 3, ApplePhone = 4, Server = 5, OldMiniProgram = 6,
    OtherMobile = 8
});
