// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of every service, for the feature `mock`.

#[cfg(feature = "calendar")]
mod calendar;

#[cfg(feature = "im")]
mod im;

use super::Documented;

pub(super) static SERVICES: &[&[Documented]] = &[
    #[cfg(feature = "calendar")]
    calendar::ANSWERS,
    #[cfg(feature = "im")]
    im::ANSWERS,
];
