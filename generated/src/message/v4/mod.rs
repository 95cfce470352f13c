// Written by `cargo xtask codegen`; do not edit.

//! `message.v4`: 1 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`BatchSendMessage`] | `POST /open-apis/message/v4/batch_send/` | Sends one message to many users and departments at once. |

pub mod message;
mod codes;
#[doc(inline)]
pub use message::*;
pub use codes::*;
