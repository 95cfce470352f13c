// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `explorer_file_spreadsheet`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Deletes a spreadsheet.
///
/// [`DELETE /open-apis/drive/explorer/v2/file/spreadsheets/:spreadsheetToken`](<https://open.feishu.cn/document/ukTMukTMukTM/uUTNzUjL1UzM14SN1MTN/delete-sheet>) gives [`DeleteExplorerFileSpreadsheetResponse`] or fails with [`DeleteExplorerFileSpreadsheetError`].
///
/// Superseded by [`drive::v1::DeleteFile`](crate::drive::v1::DeleteFile).
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`.
///
/// ```ignore
/// let response = client.send(DeleteExplorerFileSpreadsheet::new(spreadsheet_token)).await?;
/// ```
#[doc(
    alias(
        "drive.v2.explorer_file_spreadsheet.delete",
        "/open-apis/drive/explorer/v2/file/spreadsheets/:spreadsheetToken"
    )
)]
#[deprecated(note = "superseded by `drive::v1::DeleteFile`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteExplorerFileSpreadsheet {
    /// The spreadsheet.
    pub spreadsheet_token: String,
}

crate::request_builder!(DeleteExplorerFileSpreadsheet {
    spreadsheet_token(impl Into<String>).into();
});
crate::request!(DeleteExplorerFileSpreadsheet -> DeleteExplorerFileSpreadsheetResponse, DeleteExplorerFileSpreadsheetError {
    "drive.v2.explorer_file_spreadsheet.delete",
    DELETE "/open-apis/drive/explorer/v2/file/spreadsheets/:spreadsheetToken", [Tenant, User],
    read_value Data, None, SCOPES = ["drive:drive", "sheets:spreadsheet"];
    Path spreadsheet_token "spreadsheetToken"
});

/// What `drive.v2.explorer_file_spreadsheet.delete` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExplorerFileSpreadsheetResponse {
    /// The spreadsheet.
    pub id: Option<String>,
    /// Whether it was deleted.
    pub result: Option<bool>,
}

crate::object!(DeleteExplorerFileSpreadsheetResponse { id "id", result "result" });

/// What `drive.v2.explorer_file_spreadsheet.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteExplorerFileSpreadsheetError {
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

crate::error_enum!(DeleteExplorerFileSpreadsheetError: CODES {
    Failed = 91201, Paramerr = 91202, Notexist = 91203, Forbidden = 91204, Deleted = 91205,
    OutOfLimit = 91206, Duplicate = 91207, Review = 91208
});
