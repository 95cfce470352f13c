// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// An object with `open_id`, `user_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AppAddUser {
    /// The user, by the open id; this or `user_id`, which wins.
    pub open_id: Option<String>,
    /// The user, by the id within the tenant; this or `open_id`.
    pub user_id: Option<String>,
}

crate::object_builder!(AppAddUser {
    open_id(impl Into<String>).into(), user_id(impl Into<String>).into()
});
crate::object!(AppAddUser { open_id "open_id", user_id "user_id" });

/// An object with `app_id`, `primary_language`, `app_name`, `description`, `avatar_url`, ….
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppList {
    /// The app.
    pub app_id: Option<String>,
    /// The main language of the app.
    pub primary_language: Option<String>,
    /// The name of the app.
    pub app_name: Option<String>,
    /// The description of the app.
    pub description: Option<String>,
    /// The address of the icon.
    pub avatar_url: Option<String>,
    /// Whether it is a custom app, 0, or one from the store, 1.
    pub app_scene_type: Option<i64>,
    /// Whether the app is switched on: 1 yes, 0 no.
    pub status: Option<i64>,
    /// The feature that opens by default on a phone: 0 none, 1 mini program, 2 web app, 8 bot.
    pub mobile_default_ability: Option<i64>,
    /// The feature that opens by default on a computer: 0 none, 1 mini program, 2 web app, 8 bot.
    pub pc_default_ability: Option<i64>,
    /// What the app was created with: the developer console, Base, aPaaS, the bot builder or Aily.
    pub create_source: Option<String>,
}

crate::object!(AppList {
    app_id "app_id", primary_language "primary_language", app_name "app_name",
    description "description", avatar_url "avatar_url", app_scene_type "app_scene_type",
    status "status", mobile_default_ability "mobile_default_ability",
    pc_default_ability "pc_default_ability", create_source "create_source"
});
