// Written by `cargo xtask codegen`; do not edit.

//! `contact.v3`: 71 endpoints.

mod custom_attr;
mod department;
mod employee_type_enum;
mod functional_role;
mod functional_role_member;
mod group;
mod group_member;
mod job_family;
mod job_level;
mod job_title;
mod scope;
mod unit;
mod user;
mod work_city;
mod shapes;
mod enumerations;
mod codes;
pub use custom_attr::*;
pub use department::*;
pub use employee_type_enum::*;
pub use functional_role::*;
pub use functional_role_member::*;
pub use group::*;
pub use group_member::*;
pub use job_family::*;
pub use job_level::*;
pub use job_title::*;
pub use scope::*;
pub use unit::*;
pub use user::*;
pub use work_city::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
