// Written by `cargo xtask codegen`; do not edit.

//! `mdm.v3`: 2 endpoints.

mod batch_country_region;
mod country_region;
mod shapes;
mod codes;
pub use batch_country_region::*;
pub use country_region::*;
pub use shapes::*;
pub use codes::*;
