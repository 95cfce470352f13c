// Written by `cargo xtask codegen`; do not edit.

//! The service `hire`.
//!
//! Recruiting: jobs, talents, applications, interviews, offers, agencies and referrals.

pub mod v1;
pub mod v2;
