// Written by `cargo xtask codegen`; do not edit.

//! `spark.v1`: 24 endpoints.

mod app;
mod app_enum;
mod app_storage;
mod app_table;
mod app_view;
mod directory_user;
mod shapes;
mod enumerations;
mod codes;
pub use app::*;
pub use app_enum::*;
pub use app_storage::*;
pub use app_table::*;
pub use app_view::*;
pub use directory_user::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
