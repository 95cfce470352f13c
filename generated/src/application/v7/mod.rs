// Written by `cargo xtask codegen`; do not edit.

//! `application.v7`: 5 endpoints.

mod app_avatar_upload;
mod application_ability;
mod application_base;
mod application_config;
mod application_publish;
mod shapes;
mod enumerations;
mod codes;
pub use app_avatar_upload::*;
pub use application_ability::*;
pub use application_base::*;
pub use application_config::*;
pub use application_publish::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
