// Written by `cargo xtask codegen`; do not edit.

//! `apaas.v1`: 48 endpoints.

mod app;
mod application_audit_log;
mod application_environment_variable;
mod application_flow;
mod application_function;
mod application_object;
mod application_object_record;
mod application_record_permission_member;
mod application_role_member;
mod approval_instance;
mod approval_task;
mod seat_activity;
mod seat_assignment;
mod user_task;
mod workspace;
mod workspace_enum;
mod workspace_table;
mod workspace_view;
mod shapes;
mod enumerations;
mod codes;
pub use app::*;
pub use application_audit_log::*;
pub use application_environment_variable::*;
pub use application_flow::*;
pub use application_function::*;
pub use application_object::*;
pub use application_object_record::*;
pub use application_record_permission_member::*;
pub use application_role_member::*;
pub use approval_instance::*;
pub use approval_task::*;
pub use seat_activity::*;
pub use seat_assignment::*;
pub use user_task::*;
pub use workspace::*;
pub use workspace_enum::*;
pub use workspace_table::*;
pub use workspace_view::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
