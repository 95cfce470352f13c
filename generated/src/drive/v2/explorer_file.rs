// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `explorer_file`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a document, spreadsheet or base in a folder.
///
/// [`POST /open-apis/drive/explorer/v2/file/:folderToken`](<https://open.feishu.cn/document/ukTMukTMukTM/uQTNzUjL0UzM14CN1MTN>) gives [`CreateExplorerFileResponse`] or fails with [`CreateExplorerFileError`].
///
/// Superseded: see <https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet/create>.
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`.
///
/// ```ignore
/// let response = client.send(CreateExplorerFile::new(folder_token, title, type_)).await?;
/// ```
#[doc(
    alias(
        "drive.v2.explorer_file.create",
        "/open-apis/drive/explorer/v2/file/:folderToken"
    )
)]
#[deprecated(
    note = "superseded: see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet/create"
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateExplorerFile {
    /// The folder that the file is created in.
    pub folder_token: String,
    /// The title.
    pub title: String,
    /// The type of the file.
    pub type_: ExplorerFileType,
}

crate::request_builder!(CreateExplorerFile {
    folder_token(impl Into<String>).into(), title(impl Into<String>).into(),
    type_(impl Into<ExplorerFileType>).into();
});
crate::request!(CreateExplorerFile -> CreateExplorerFileResponse, CreateExplorerFileError {
    "drive.v2.explorer_file.create", POST "/open-apis/drive/explorer/v2/file/:folderToken",
    [Tenant, User], read_value Data, Json,
    SCOPES = ["drive:drive", "docs:doc", "sheets:spreadsheet"];
    Path folder_token "folderToken", Body title "title", Body type_ "type"
});

/// What `drive.v2.explorer_file.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExplorerFileResponse {
    /// The address of the file.
    pub url: Option<String>,
    /// The new file.
    pub token: Option<String>,
    /// The number of the revision.
    pub revision: Option<i64>,
}

crate::object!(CreateExplorerFileResponse { url "url", token "token", revision "revision" });

/// What `drive.v2.explorer_file.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateExplorerFileError {
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
    /// `91210`: doc type is deprecated, please use docx.
    DocTypeIsDeprecated,
    /// `1061045`: resource contention occurred, please retry.
    ///
    /// Several calls got into each other's way, or there were too many. Try again later, one after the other.
    ResourceContentionOccurred,
    /// `1062507`: parent node out of sibling num.
    ///
    /// The folder holds 1500 items, which is the most. Choose another one.
    ParentNodeOutOfSiblingNum,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateExplorerFileError: CODES {
    Failed = 91201, Paramerr = 91202, Notexist = 91203, Forbidden = 91204, Deleted = 91205,
    OutOfLimit = 91206, Duplicate = 91207, Review = 91208, DocTypeIsDeprecated = 91210,
    ResourceContentionOccurred = 1061045, ParentNodeOutOfSiblingNum = 1062507
});
