//! What can go wrong, as types: each with what a program can act on, and a text for people.
//!
//! This room knows codes and kinds of errors, and never decides what is done about one.

pub(crate) mod any_kind;
pub(crate) mod api_error;
pub(crate) mod auth_error;
pub(crate) mod body_error;
// Written by codegen: formatted as all of what it writes.
#[rustfmt::skip]
pub(crate) mod common_error;
pub(crate) mod decode_error;
pub(crate) mod error;
pub(crate) mod error_enum;
pub(crate) mod gateway_error;
pub(crate) mod request_error;
