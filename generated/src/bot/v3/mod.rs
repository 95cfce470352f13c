// Written by `cargo xtask codegen`; do not edit.

//! `bot.v3`: 1 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`GetBot`] | `GET /open-apis/bot/v3/info` | Returns what the app's bot is called, what it looks like, and whether it is active. |

pub mod bot;
mod shapes;
mod enumerations;
#[doc(inline)]
pub use bot::*;
pub use shapes::*;
pub use enumerations::*;
