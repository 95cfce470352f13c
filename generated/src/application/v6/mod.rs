// Written by `cargo xtask codegen`; do not edit.

//! `application.v6`: 25 endpoints.

mod app_badge;
mod app_recommend_rule;
mod application;
mod application_app_usage;
mod application_app_version;
mod application_collaborators;
mod application_contacts_range;
mod application_feedback;
mod application_management;
mod application_owner;
mod application_visibility;
mod scope;
mod shapes;
mod enumerations;
mod codes;
pub use app_badge::*;
pub use app_recommend_rule::*;
pub use application::*;
pub use application_app_usage::*;
pub use application_app_version::*;
pub use application_collaborators::*;
pub use application_contacts_range::*;
pub use application_feedback::*;
pub use application_management::*;
pub use application_owner::*;
pub use application_visibility::*;
pub use scope::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
