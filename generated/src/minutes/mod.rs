// Written by `cargo xtask codegen`; do not edit.

//! The service `minutes`.
//!
//! Minutes of meetings: recordings, transcripts, statistics and media.

pub mod v1;
