// Written by `cargo xtask codegen`; do not edit.

//! `jssdk.v1`: 1 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`GetTicket`] | `POST /open-apis/jssdk/ticket/get` | Gets the ticket with which a web page signs its calls of the client's API; may be called only rarely, so keep it until it expires. |

pub mod ticket;
#[doc(inline)]
pub use ticket::*;
