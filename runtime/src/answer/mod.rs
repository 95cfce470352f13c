//! An answer, from its bytes to what a program asked for: envelope, content, response, file.
//!
//! This room knows what all answers have in common. What one of them carries is read by `object`.

pub(crate) mod content;
pub(crate) mod data_offset;
pub(crate) mod download;
pub(crate) mod empty;
pub(crate) mod envelope;
pub(crate) mod file_name;
pub(crate) mod from_reply;
pub(crate) mod head;
pub(crate) mod outcome;
pub(crate) mod reply;
