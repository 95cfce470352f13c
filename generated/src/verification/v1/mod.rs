// Written by `cargo xtask codegen`; do not edit.

//! `verification.v1`: 1 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`GetVerification`] | `GET /open-apis/verification/v1/verification` | Gets the legal name of the tenant's company and whether the company is verified. |

pub mod verification;
mod shapes;
mod codes;
#[doc(inline)]
pub use verification::*;
pub use shapes::*;
pub use codes::*;
