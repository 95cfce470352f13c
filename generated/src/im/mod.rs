// Written by `cargo xtask codegen`; do not edit.

//! The service `im`.
//!
//! Messages, chats, their members, files, reactions and announcements.

pub mod v1;
pub mod v2;
