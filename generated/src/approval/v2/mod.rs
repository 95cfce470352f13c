// Written by `cargo xtask codegen`; do not edit.

//! `approval.v2`: 18 endpoints.

mod approval;
mod cc;
mod external;
mod external_instance;
mod file;
mod instance;
mod subscription;
mod task;
mod shapes;
mod enumerations;
pub use approval::*;
pub use cc::*;
pub use external::*;
pub use external_instance::*;
pub use file::*;
pub use instance::*;
pub use subscription::*;
pub use task::*;
pub use shapes::*;
pub use enumerations::*;
