//! Values that the platform writes in a way of its own: enumerations that are never complete,
//! moments, JSON in texts.
//!
//! This room knows one value at a time, and no object that it is in.

pub(crate) mod json_text;
pub(crate) mod open_enum;
pub(crate) mod timestamp;
