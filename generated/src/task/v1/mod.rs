// Written by `cargo xtask codegen`; do not edit.

//! `task.v1`: 23 endpoints.

mod task;
mod task_collaborator;
mod task_comment;
mod task_follower;
mod task_reminder;
mod shapes;
mod enumerations;
mod codes;
pub use task::*;
pub use task_collaborator::*;
pub use task_comment::*;
pub use task_follower::*;
pub use task_reminder::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
