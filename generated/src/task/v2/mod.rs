// Written by `cargo xtask codegen`; do not edit.

//! `task.v2`: 52 endpoints.

mod attachment;
mod comment;
mod custom_field;
mod custom_field_option;
mod section;
mod task;
mod task_subtask;
mod tasklist;
mod tasklist_activity_subscription;
mod shapes;
mod enumerations;
mod codes;
pub use attachment::*;
pub use comment::*;
pub use custom_field::*;
pub use custom_field_option::*;
pub use section::*;
pub use task::*;
pub use task_subtask::*;
pub use tasklist::*;
pub use tasklist_activity_subscription::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
