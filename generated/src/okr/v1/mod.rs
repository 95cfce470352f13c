// Written by `cargo xtask codegen`; do not edit.

//! `okr.v1`: 12 endpoints.

mod image;
mod okr;
mod period;
mod period_rule;
mod progress_record;
mod review;
mod user_okr;
mod shapes;
mod enumerations;
mod codes;
pub use image::*;
pub use okr::*;
pub use period::*;
pub use period_rule::*;
pub use progress_record::*;
pub use review::*;
pub use user_okr::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
