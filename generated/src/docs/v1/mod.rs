// Written by `cargo xtask codegen`; do not edit.

//! `docs.v1`: 1 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`GetContent`] | `GET /open-apis/docs/v1/content` | Returns the content of a document as Markdown. |

pub mod content;
mod enumerations;
mod codes;
#[doc(inline)]
pub use content::*;
pub use enumerations::*;
pub use codes::*;
