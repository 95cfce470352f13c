// Written by `cargo xtask codegen`; do not edit.

//! `approval.v1`: 3 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`GetId`] | `POST /approval/openapi/v1/id/get` | Translates user and employee ids between the approval system and the open platform; for apps that were granted it specially. |
//! | [`SendMessage`] | `POST /open-apis/approval/v1/message/send` | Sends a message about an approval to a user, in the name of the approval bot. |
//! | [`UpdateMessage`] | `POST /open-apis/approval/v1/message/update` | Updates a message that the approval bot sent, for example once the task is done. |

pub mod id;
pub mod message;
mod shapes;
mod enumerations;
#[doc(inline)]
pub use id::*;
#[doc(inline)]
pub use message::*;
pub use shapes::*;
pub use enumerations::*;
