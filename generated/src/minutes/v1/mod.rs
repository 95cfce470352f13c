// Written by `cargo xtask codegen`; do not edit.

//! `minutes.v1`: 6 endpoints.

mod minute;
mod minute_media;
mod minute_statistics;
mod minute_transcript;
mod shapes;
mod enumerations;
mod codes;
pub use minute::*;
pub use minute_media::*;
pub use minute_statistics::*;
pub use minute_transcript::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
