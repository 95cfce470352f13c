// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// An object with `id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppDepartment {
    /// The department or group, by the id within the tenant.
    pub id: Option<String>,
}

crate::object!(AppDepartment { id "id" });

/// An object with `user_id`, `open_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppInvisibleUser {
    /// The user, by the id within the tenant; only with the scope for it.
    pub user_id: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
}

crate::object!(AppInvisibleUser { user_id "user_id", open_id "open_id" });
