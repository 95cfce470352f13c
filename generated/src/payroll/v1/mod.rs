// Written by `cargo xtask codegen`; do not edit.

//! `payroll.v1`: 12 endpoints.

mod acct_item;
mod cost_allocation_detail;
mod cost_allocation_plan;
mod cost_allocation_report;
mod datasource;
mod datasource_record;
mod paygroup;
mod payment_activity;
mod payment_activity_detail;
mod payment_detail;
mod shapes;
mod enumerations;
mod codes;
pub use acct_item::*;
pub use cost_allocation_detail::*;
pub use cost_allocation_plan::*;
pub use cost_allocation_report::*;
pub use datasource::*;
pub use datasource_record::*;
pub use paygroup::*;
pub use payment_activity::*;
pub use payment_activity_detail::*;
pub use payment_detail::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
