// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// An object with `open_id`, `user_id`, `union_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAdminUserUserList {
    /// The administrator, by the id within the app.
    pub open_id: Option<String>,
    /// The administrator, by the id within the tenant; needs a scope of its own.
    pub user_id: Option<String>,
    /// The administrator, by the id within all apps of one developer.
    pub union_id: Option<String>,
}

crate::object!(AppAdminUserUserList { open_id "open_id", user_id "user_id", union_id "union_id" });
