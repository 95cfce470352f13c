// Written by `cargo xtask codegen`; do not edit.

//! `authen.v1`: 7 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`CreateAccessToken`] | `POST /open-apis/authen/v1/access_token` | Exchanges a login code for a user access token; version 1, superseded by authen.v2. |
//! | [`AuthorizeAuthen`] | `GET /open-apis/authen/v1/authorize` | Opens the page on which a user authorizes the app, and returns the authorization code to the redirect address. |
//! | [`GetIndex`] | `GET /open-apis/authen/v1/index` | Opens the login page and returns a login code to the redirect address; superseded by authorize. |
//! | [`CreateOidcAccessToken`] | `POST /open-apis/authen/v1/oidc/access_token` | Exchanges an authorization code for a user access token; superseded by authen.v2. |
//! | [`CreateOidcRefreshAccessToken`] | `POST /open-apis/authen/v1/oidc/refresh_access_token` | Refreshes a user access token; superseded by authen.v2. |
//! | [`CreateRefreshAccessToken`] | `POST /open-apis/authen/v1/refresh_access_token` | Refreshes a user access token; version 1, superseded by authen.v2. |
//! | [`GetUserInfo`] | `GET /open-apis/authen/v1/user_info` | Returns the profile of the user whose access token is sent. |

pub mod access_token;
pub mod authen;
pub mod index;
pub mod oidc_access_token;
pub mod oidc_refresh_access_token;
pub mod refresh_access_token;
pub mod user_info;
mod enumerations;
mod codes;
#[doc(inline)]
pub use access_token::*;
#[doc(inline)]
pub use authen::*;
#[doc(inline)]
pub use index::*;
#[doc(inline)]
pub use oidc_access_token::*;
#[doc(inline)]
pub use oidc_refresh_access_token::*;
#[doc(inline)]
pub use refresh_access_token::*;
#[doc(inline)]
pub use user_info::*;
pub use enumerations::*;
pub use codes::*;
