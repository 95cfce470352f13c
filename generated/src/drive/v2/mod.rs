// Written by `cargo xtask codegen`; do not edit.

//! `drive.v2`: 12 endpoints.

mod comment_reaction;
mod explorer_file;
mod explorer_file_copy_file;
mod explorer_file_doc;
mod explorer_file_spreadsheet;
mod explorer_folder;
mod explorer_folder_children;
mod explorer_folder_meta;
mod explorer_root_folder;
mod file_like;
mod permission_public;
mod shapes;
mod enumerations;
mod codes;
pub use comment_reaction::*;
pub use explorer_file::*;
pub use explorer_file_copy_file::*;
pub use explorer_file_doc::*;
pub use explorer_file_spreadsheet::*;
pub use explorer_folder::*;
pub use explorer_folder_children::*;
pub use explorer_folder_meta::*;
pub use explorer_root_folder::*;
pub use file_like::*;
pub use permission_public::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
