// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `application` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Application {
    /// The app.
    pub app_id: Option<String>,
    /// The name of the app.
    pub app_name: Option<String>,
    /// The description of the app.
    pub description: Option<String>,
    /// Whether it is an app or a shortcut.
    pub app_type: Option<AppType>,
    /// The address of the icon.
    pub avatar_url: Option<String>,
    /// The ways to open the app, with their addresses.
    pub open_methods: Vec<OpenMethod>,
}

crate::object!(Application {
    app_id "app_id", app_name "app_name", description "description", app_type "app_type",
    avatar_url "avatar_url", open_methods "open_methods"
});

/// The type `open_method` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenMethod {
    /// What opens: a mini program, a web app or a bot, on a phone or a computer.
    pub type_: Option<OpenMethodType>,
    /// The address that opens it in the app.
    pub applink: Option<String>,
}

crate::object!(OpenMethod { type_ "type", applink "applink" });
