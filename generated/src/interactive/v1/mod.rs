// Written by `cargo xtask codegen`; do not edit.

//! `interactive.v1`: 1 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`UpdateCard`] | `POST /open-apis/interactive/v1/card/update` | Updates a card after a user acted on it, by the token of that action. |

pub mod card;
mod shapes;
mod codes;
#[doc(inline)]
pub use card::*;
pub use shapes::*;
pub use codes::*;
