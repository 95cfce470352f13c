// Written by `cargo xtask codegen`; do not edit.

//! `speech_to_text.v1`: 2 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`RecognizeSpeechFile`] | `POST /open-apis/speech_to_text/v1/speech/file_recognize` | Turns a short audio file into text. |
//! | [`RecognizeSpeechStream`] | `POST /open-apis/speech_to_text/v1/speech/stream_recognize` | Turns audio into text as it arrives, piece by piece. |

pub mod speech;
mod shapes;
mod codes;
#[doc(inline)]
pub use speech::*;
pub use shapes::*;
pub use codes::*;
