//! A call on the wire: written as HTTP, carried, tried again, seen from outside.
//!
//! This room knows no tokens but the one that a call comes with, and no type that an answer becomes.

pub(crate) mod base_url;
pub(crate) mod convert;
pub(crate) mod exchange;
pub(crate) mod file_part;
pub(crate) mod multipart;
pub(crate) mod multipart_body;
pub(crate) mod observe;
pub(crate) mod reqwest_transport;
pub(crate) mod retry;
pub(crate) mod sender;
pub(crate) mod transport;
pub(crate) mod wire_body;
pub(crate) mod write;
