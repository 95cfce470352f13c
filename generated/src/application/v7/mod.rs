// Written by `cargo xtask codegen`; do not edit.

//! `application.v7`: 5 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`CreateAppAvatarUpload`] | `POST /open-apis/application/v7/app_avatar/upload` | Uploads an icon for apps: JPEG, PNG, SVG or BMP, more than 240 by 240 pixels, 2 MB at most. |
//! | [`PatchApplicationAbility`] | `PATCH /open-apis/application/v7/applications/:app_id/ability` | Changes the web app and the bot of a custom app; fields left out stay. Takes effect once a version is published. |
//! | [`PatchApplicationBase`] | `PATCH /open-apis/application/v7/applications/:app_id/base` | Changes the names, descriptions, icon and home page of a custom app; fields left out stay. Takes effect once a version is published. |
//! | [`PatchApplicationConfig`] | `PATCH /open-apis/application/v7/applications/:app_id/config` | Changes scopes, events, security, visibility and callbacks of a custom app; most of it takes effect once a version is published. |
//! | [`CreateApplicationPublish`] | `POST /open-apis/application/v7/applications/:app_id/publish` | Submits a custom app for publishing: its waiting version, or a new one where there is none. |

pub mod app_avatar_upload;
pub mod application_ability;
pub mod application_base;
pub mod application_config;
pub mod application_publish;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use app_avatar_upload::*;
#[doc(inline)]
pub use application_ability::*;
#[doc(inline)]
pub use application_base::*;
#[doc(inline)]
pub use application_config::*;
#[doc(inline)]
pub use application_publish::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
