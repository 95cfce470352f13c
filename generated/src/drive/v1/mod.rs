// Written by `cargo xtask codegen`; do not edit.

//! `drive.v1`: 60 endpoints.

mod export_task;
mod file;
mod file_comment;
mod file_comment_reply;
mod file_statistics;
mod file_subscription;
mod file_version;
mod file_view_record;
mod import_task;
mod media;
mod meta;
mod permission_member;
mod permission_public;
mod permission_public_password;
mod user;
mod shapes;
mod enumerations;
mod codes;
pub use export_task::*;
pub use file::*;
pub use file_comment::*;
pub use file_comment_reply::*;
pub use file_statistics::*;
pub use file_subscription::*;
pub use file_version::*;
pub use file_view_record::*;
pub use import_task::*;
pub use media::*;
pub use meta::*;
pub use permission_member::*;
pub use permission_public::*;
pub use permission_public_password::*;
pub use user::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
