// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

/// One of `authorization_code`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AccessTokenGrantType {
    /// The value `authorization_code`.
    AuthorizationCode,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(AccessTokenGrantType: String { AuthorizationCode = "authorization_code" });

/// One of `refresh_token`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum OidcRefreshAccessTokenGrantType {
    /// The value `refresh_token`.
    RefreshToken,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(OidcRefreshAccessTokenGrantType: String { RefreshToken = "refresh_token" });
