// Written by `cargo xtask codegen`; do not edit.

//! `ephemeral.v1`: 2 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`DeleteEphemeral`] | `POST /open-apis/ephemeral/v1/delete` | Deletes a card in a group chat that only one user sees. |
//! | [`SendEphemeral`] | `POST /open-apis/ephemeral/v1/send` | Sends a card to a group chat that only one user sees. |

pub mod ephemeral;
mod codes;
#[doc(inline)]
pub use ephemeral::*;
pub use codes::*;
