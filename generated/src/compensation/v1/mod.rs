// Written by `cargo xtask codegen`; do not edit.

//! `compensation.v1`: 21 endpoints.

mod archive;
mod change_reason;
mod indicator;
mod item;
mod item_category;
mod lump_sum_payment;
mod plan;
mod recurring_payment;
mod social_archive;
mod social_archive_adjust_record;
mod social_insurance;
mod social_plan;
mod shapes;
mod enumerations;
mod codes;
pub use archive::*;
pub use change_reason::*;
pub use indicator::*;
pub use item::*;
pub use item_category::*;
pub use lump_sum_payment::*;
pub use plan::*;
pub use recurring_payment::*;
pub use social_archive::*;
pub use social_archive_adjust_record::*;
pub use social_insurance::*;
pub use social_plan::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
