// Written by `cargo xtask codegen`; do not edit.

//! `auth.v3`: 5 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`CreateAppAccessToken`] | `POST /open-apis/auth/v3/app_access_token` | Fetches the app access token of a store app, by its id, secret and app ticket. |
//! | [`CreateInternalAppAccessToken`] | `POST /open-apis/auth/v3/app_access_token/internal` | Fetches the app access token of a self-built app, by its id and secret. |
//! | [`ResendAppTicket`] | `POST /open-apis/auth/v3/app_ticket/resend` | Asks the platform to push the app ticket of a store app again. |
//! | [`CreateTenantAccessToken`] | `POST /open-apis/auth/v3/tenant_access_token` | Fetches the tenant access token of a store app, by its app access token and the tenant's key. |
//! | [`CreateInternalTenantAccessToken`] | `POST /open-apis/auth/v3/tenant_access_token/internal` | Fetches the tenant access token of a self-built app, by its id and secret. |

pub mod app_access_token;
pub mod app_ticket;
pub mod tenant_access_token;
#[doc(inline)]
pub use app_access_token::*;
#[doc(inline)]
pub use app_ticket::*;
#[doc(inline)]
pub use tenant_access_token::*;
