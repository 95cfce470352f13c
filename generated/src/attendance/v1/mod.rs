// Written by `cargo xtask codegen`; do not edit.

//! `attendance.v1`: 39 endpoints.

mod approval_info;
mod archive_rule;
mod file;
mod group;
mod leave_accrual_record;
mod leave_employ_expire_record;
mod shift;
mod user_approval;
mod user_daily_shift;
mod user_flow;
mod user_setting;
mod user_stats_data;
mod user_stats_field;
mod user_stats_view;
mod user_task;
mod user_task_remedy;
mod shapes;
mod enumerations;
mod codes;
pub use approval_info::*;
pub use archive_rule::*;
pub use file::*;
pub use group::*;
pub use leave_accrual_record::*;
pub use leave_employ_expire_record::*;
pub use shift::*;
pub use user_approval::*;
pub use user_daily_shift::*;
pub use user_flow::*;
pub use user_setting::*;
pub use user_stats_data::*;
pub use user_stats_field::*;
pub use user_stats_view::*;
pub use user_task::*;
pub use user_task_remedy::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
