// Written by `cargo xtask codegen`; do not edit.

//! `user.v4`: 1 endpoints.

mod app_admin_user;
mod shapes;
pub use app_admin_user::*;
pub use shapes::*;
