// Written by `cargo xtask codegen`; do not edit.

//! `translation.v1`: 2 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`DetectText`] | `POST /open-apis/translation/v1/text/detect` | Tells which language a text is in. |
//! | [`TranslateText`] | `POST /open-apis/translation/v1/text/translate` | Translates a text, with a glossary of its own if wanted. |

pub mod text;
mod shapes;
mod codes;
#[doc(inline)]
pub use text::*;
pub use shapes::*;
pub use codes::*;
