// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `explorer_folder`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a folder in a folder.
///
/// [`POST /open-apis/drive/explorer/v2/folder/:folderToken`](<https://open.feishu.cn/document/ukTMukTMukTM/ukTNzUjL5UzM14SO1MTN>) gives [`CreateExplorerFolderResponse`] or fails with [`CreateExplorerFolderError`].
///
/// Superseded by [`drive::v1::CreateFolderFile`](crate::drive::v1::CreateFolderFile).
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`.
///
/// ```ignore
/// let response = client.send(CreateExplorerFolder::new(folder_token, title)).await?;
/// ```
#[doc(
    alias(
        "drive.v2.explorer_folder.create",
        "/open-apis/drive/explorer/v2/folder/:folderToken"
    )
)]
#[deprecated(note = "superseded by `drive::v1::CreateFolderFile`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateExplorerFolder {
    /// The folder that the new one is created in.
    pub folder_token: String,
    /// The name of the folder.
    pub title: String,
}

crate::request_builder!(CreateExplorerFolder {
    folder_token(impl Into<String>).into(), title(impl Into<String>).into();
});
crate::request!(CreateExplorerFolder -> CreateExplorerFolderResponse, CreateExplorerFolderError {
    "drive.v2.explorer_folder.create", POST "/open-apis/drive/explorer/v2/folder/:folderToken",
    [Tenant, User], read_value Data, Json, SCOPES = ["drive:drive"];
    Path folder_token "folderToken", Body title "title"
});

/// What `drive.v2.explorer_folder.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExplorerFolderResponse {
    /// The address of the new folder.
    pub url: Option<String>,
    /// The number of the revision.
    pub revision: Option<i64>,
    /// The new folder.
    pub token: Option<String>,
}

crate::object!(CreateExplorerFolderResponse { url "url", revision "revision", token "token" });

/// What `drive.v2.explorer_folder.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateExplorerFolderError {
    /// `91201`: FAILED
    ///
    /// The request failed. Try again later.
    Failed,
    /// `91202`: PARAMERR
    ///
    /// A parameter is wrong. Check the type, the token and the target folder.
    Paramerr,
    /// `91203`: NOTEXIST
    ///
    /// It does not exist. Check the token, and that the type fits it.
    Notexist,
    /// `91204`: FORBIDDEN
    ///
    /// The caller lacks access. Share the document or folder with the user or app.
    Forbidden,
    /// `91205`: DELETED
    ///
    /// The file was deleted. Check that it still exists.
    Deleted,
    /// `91206`: OUT_OF_LIMIT
    ///
    /// A limit was reached. Send or create less.
    OutOfLimit,
    /// `91207`: DUPLICATE
    ///
    /// There is such a thing already. Check what exists.
    Duplicate,
    /// `91208`: REVIEW
    ///
    /// The content was refused by the review. Change it.
    Review,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateExplorerFolderError: CODES {
    Failed = 91201, Paramerr = 91202, Notexist = 91203, Forbidden = 91204, Deleted = 91205,
    OutOfLimit = 91206, Duplicate = 91207, Review = 91208
});
