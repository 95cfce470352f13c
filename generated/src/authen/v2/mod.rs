// Written by `cargo xtask codegen`; do not edit.

//! `authen.v2`: 2 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`GetOauthUserAccessToken`] | `POST /open-apis/authen/v2/oauth/token` | Exchanges an authorization code for a user access token and, if the scope is granted, a refresh token. |
//! | [`RefreshOauthUserAccessToken`] | `POST /open-apis/authen/v2/oauth/token` | Refreshes a user access token with a refresh token, and returns a new one of each. |

pub mod oauth_token;
mod enumerations;
mod codes;
#[doc(inline)]
pub use oauth_token::*;
pub use enumerations::*;
pub use codes::*;
