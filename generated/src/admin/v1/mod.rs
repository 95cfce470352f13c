// Written by `cargo xtask codegen`; do not edit.

//! `admin.v1`: 14 endpoints.

mod admin_dept_stat;
mod admin_user_stat;
mod audit_info;
mod badge;
mod badge_grant;
mod badge_image;
mod password;
mod shapes;
mod enumerations;
mod codes;
pub use admin_dept_stat::*;
pub use admin_user_stat::*;
pub use audit_info::*;
pub use badge::*;
pub use badge_grant::*;
pub use badge_image::*;
pub use password::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
