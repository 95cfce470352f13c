// Written by `cargo xtask codegen`; do not edit.

//! `bitable.v1`: 49 endpoints.

mod app;
mod app_block_workflow;
mod app_dashboard;
mod app_role;
mod app_role_member;
mod app_table;
mod app_table_field;
mod app_table_field_group;
mod app_table_form;
mod app_table_form_field;
mod app_table_record;
mod app_table_view;
mod app_workflow;
mod shapes;
mod enumerations;
mod codes;
pub use app::*;
pub use app_block_workflow::*;
pub use app_dashboard::*;
pub use app_role::*;
pub use app_role_member::*;
pub use app_table::*;
pub use app_table_field::*;
pub use app_table_field_group::*;
pub use app_table_form::*;
pub use app_table_form_field::*;
pub use app_table_record::*;
pub use app_table_view::*;
pub use app_workflow::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
