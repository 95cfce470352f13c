// Written by `cargo xtask codegen`; do not edit.

//! `aily.v1`: 21 endpoints.

mod aily_session;
mod aily_session_aily_message;
mod aily_session_run;
mod app_data_asset;
mod app_data_asset_tag;
mod app_knowledge;
mod app_skill;
mod shapes;
mod enumerations;
mod codes;
pub use aily_session::*;
pub use aily_session_aily_message::*;
pub use aily_session_run::*;
pub use app_data_asset::*;
pub use app_data_asset_tag::*;
pub use app_knowledge::*;
pub use app_skill::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
