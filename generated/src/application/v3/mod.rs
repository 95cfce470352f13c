// Written by `cargo xtask codegen`; do not edit.

//! `application.v3`: 3 endpoints.

mod app;
mod is_user_admin;
mod shapes;
mod codes;
pub use app::*;
pub use is_user_admin::*;
pub use shapes::*;
pub use codes::*;
