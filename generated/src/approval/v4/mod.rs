// Written by `cargo xtask codegen`; do not edit.

//! `approval.v4`: 31 endpoints.

mod approval;
mod district;
mod external_approval;
mod external_instance;
mod external_task;
mod instance;
mod instance_comment;
mod task;
mod shapes;
mod enumerations;
mod codes;
pub use approval::*;
pub use district::*;
pub use external_approval::*;
pub use external_instance::*;
pub use external_task::*;
pub use instance::*;
pub use instance_comment::*;
pub use task::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
