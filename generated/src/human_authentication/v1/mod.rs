// Written by `cargo xtask codegen`; do not edit.

//! `human_authentication.v1`: 1 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`CreateIdentity`] | `POST /open-apis/human_authentication/v1/identities` | Records a user's real name and ID card number, which must be done before verification against the official identity; calls are billed. |

pub mod identity;
mod enumerations;
mod codes;
#[doc(inline)]
pub use identity::*;
pub use enumerations::*;
pub use codes::*;
