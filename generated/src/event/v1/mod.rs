// Written by `cargo xtask codegen`; do not edit.

//! `event.v1`: 1 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`ListOutboundIp`] | `GET /open-apis/event/v1/outbound_ip` | Lists the addresses from which the platform pushes events. |

pub mod outbound_ip;
mod codes;
#[doc(inline)]
pub use outbound_ip::*;
pub use codes::*;
