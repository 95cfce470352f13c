// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `explorer_file_copy_file`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Copies a document into a folder.
///
/// [`POST /open-apis/drive/explorer/v2/file/copy/files/:fileToken`](<https://open.feishu.cn/document/ukTMukTMukTM/uYTNzUjL2UzM14iN1MTN>) gives [`CopyExplorerFileResponse`] or fails with [`CopyExplorerFileError`].
///
/// Superseded by [`drive::v1::CopyFile`](crate::drive::v1::CopyFile).
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`.
///
/// ```ignore
/// let request = CopyExplorerFile::new().file_token(file_token).type_(type_).dst_folder_token(dst_folder_token).dst_name(dst_name);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "drive.v2.explorer_file_copy_file.create",
        "/open-apis/drive/explorer/v2/file/copy/files/:fileToken"
    )
)]
#[deprecated(note = "superseded by `drive::v1::CopyFile`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CopyExplorerFile {
    /// The file.
    ///
    /// Required.
    pub file_token: Option<String>,
    /// The type of the file.
    ///
    /// Required.
    pub type_: Option<String>,
    /// The folder to copy it into.
    ///
    /// Required.
    pub dst_folder_token: Option<String>,
    /// The name of the copy.
    ///
    /// Required.
    pub dst_name: Option<String>,
    /// Whether comments are copied too.
    pub comment_needed: Option<bool>,
}

crate::request_builder!(named CopyExplorerFile {
    file_token(impl Into<String>).into(), type_(impl Into<String>).into(),
    dst_folder_token(impl Into<String>).into(), dst_name(impl Into<String>).into(),
    comment_needed(bool)
});
crate::request!(CopyExplorerFile -> CopyExplorerFileResponse, CopyExplorerFileError {
    "drive.v2.explorer_file_copy_file.create",
    POST "/open-apis/drive/explorer/v2/file/copy/files/:fileToken", [Tenant, User], read_value Data,
    Json, SCOPES = ["drive:drive", "docs:doc", "sheets:spreadsheet"],
    NAMED = [file_token "fileToken", type_ "type", dst_folder_token "dstFolderToken", dst_name "dstName"];
    Path file_token "fileToken", Body type_ "type", Body dst_folder_token "dstFolderToken",
    Body dst_name "dstName", Body comment_needed "commentNeeded"
});

/// What `drive.v2.explorer_file_copy_file.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyExplorerFileResponse {
    /// The folder.
    pub folder_token: Option<String>,
    /// The number of the revision.
    pub revision: Option<i64>,
    /// The copy.
    pub token: Option<String>,
    /// The type of the file.
    pub type_: Option<String>,
    /// The address of the file.
    pub url: Option<String>,
}

crate::object!(CopyExplorerFileResponse {
    folder_token "folderToken", revision "revision", token "token", type_ "type", url "url"
});

/// What `drive.v2.explorer_file_copy_file.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CopyExplorerFileError {
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

crate::error_enum!(CopyExplorerFileError: CODES {
    Failed = 91201, Paramerr = 91202, Notexist = 91203, Forbidden = 91204, Deleted = 91205,
    OutOfLimit = 91206, Duplicate = 91207, Review = 91208
});
