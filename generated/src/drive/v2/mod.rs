// Written by `cargo xtask codegen`; do not edit.

//! `drive.v2`: 12 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`UpdateCommentReaction`] | `POST /open-apis/drive/v2/files/:file_token/comments/reaction` | Adds an emoji reaction to a comment or reply, or takes it back. |
//! | [`CreateExplorerFile`] | `POST /open-apis/drive/explorer/v2/file/:folderToken` | Creates a document, spreadsheet or base in a folder. |
//! | [`CopyExplorerFile`] | `POST /open-apis/drive/explorer/v2/file/copy/files/:fileToken` | Copies a document into a folder. |
//! | [`DeleteExplorerFileDoc`] | `DELETE /open-apis/drive/explorer/v2/file/docs/:docToken` | Deletes a document of the old kind. |
//! | [`DeleteExplorerFileSpreadsheet`] | `DELETE /open-apis/drive/explorer/v2/file/spreadsheets/:spreadsheetToken` | Deletes a spreadsheet. |
//! | [`CreateExplorerFolder`] | `POST /open-apis/drive/explorer/v2/folder/:folderToken` | Creates a folder in a folder. |
//! | [`GetExplorerFolderChildren`] | `GET /open-apis/drive/explorer/v2/folder/:folderToken/children` | Lists the files and folders in a folder. |
//! | [`GetExplorerFolderMeta`] | `GET /open-apis/drive/explorer/v2/folder/:folderToken/meta` | Returns the metadata of a folder: id, name, owner and parent. |
//! | [`GetExplorerRootFolderMeta`] | `GET /open-apis/drive/explorer/v2/root_folder/meta` | Returns the metadata of the root folder of the user's own space. |
//! | [`ListFileLike`] | `GET /open-apis/drive/v2/files/:file_token/likes` | Lists who liked a document. |
//! | [`GetPermissionPublic`] | `GET /open-apis/drive/v2/permissions/:token/public` | Returns the public permission settings of a document: sharing, copying, commenting and links. |
//! | [`PatchPermissionPublic`] | `PATCH /open-apis/drive/v2/permissions/:token/public` | Updates the public permission settings of a document: sharing, copying, commenting and links. |

pub mod comment_reaction;
pub mod explorer_file;
pub mod explorer_file_copy_file;
pub mod explorer_file_doc;
pub mod explorer_file_spreadsheet;
pub mod explorer_folder;
pub mod explorer_folder_children;
pub mod explorer_folder_meta;
pub mod explorer_root_folder;
pub mod file_like;
pub mod permission_public;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use comment_reaction::*;
#[doc(inline)]
pub use explorer_file::*;
#[doc(inline)]
pub use explorer_file_copy_file::*;
#[doc(inline)]
pub use explorer_file_doc::*;
#[doc(inline)]
pub use explorer_file_spreadsheet::*;
#[doc(inline)]
pub use explorer_folder::*;
#[doc(inline)]
pub use explorer_folder_children::*;
#[doc(inline)]
pub use explorer_folder_meta::*;
#[doc(inline)]
pub use explorer_root_folder::*;
#[doc(inline)]
pub use file_like::*;
#[doc(inline)]
pub use permission_public::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
