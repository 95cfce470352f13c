// Written by `cargo xtask codegen`; do not edit.

//! `performance.v2`: 17 endpoints.

mod activity;
mod additional_information;
mod additional_informations_batch;
mod indicator;
mod metric_detail;
mod metric_field;
mod metric_lib;
mod metric_tag;
mod metric_template;
mod question;
mod review_data;
mod review_template;
mod reviewee;
mod user_group_user_rel;
mod user_info;
mod shapes;
mod enumerations;
mod codes;
pub use activity::*;
pub use additional_information::*;
pub use additional_informations_batch::*;
pub use indicator::*;
pub use metric_detail::*;
pub use metric_field::*;
pub use metric_lib::*;
pub use metric_tag::*;
pub use metric_template::*;
pub use question::*;
pub use review_data::*;
pub use review_template::*;
pub use reviewee::*;
pub use user_group_user_rel::*;
pub use user_info::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
