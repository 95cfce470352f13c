// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `spreadsheet_unmerge_cell`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Divides merged cells again, up to 5,000 rows and 100 columns at once.
///
/// [`POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/unmerge_cells`](<https://open.feishu.cn/document/ukTMukTMukTM/uATNzUjLwUzM14CM1MTN>) gives [`CreateSpreadsheetUnmergeCellResponse`] or fails with [`CreateSpreadsheetUnmergeCellError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`. Rate limit: 100 a second.
///
/// ```ignore
/// let request = CreateSpreadsheetUnmergeCell::new(spreadsheet_token, range);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v2.spreadsheet_unmerge_cell.create",
        "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/unmerge_cells"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSpreadsheetUnmergeCell {
    /// The spreadsheet.
    pub spreadsheet_token: String,
    /// The range, as `8fe9d6!A1:H14`, the sheet before its cells.
    pub range: String,
}

crate::request_builder!(CreateSpreadsheetUnmergeCell {
    spreadsheet_token(impl Into<String>).into(), range(impl Into<String>).into();
});
crate::request!(CreateSpreadsheetUnmergeCell -> CreateSpreadsheetUnmergeCellResponse, CreateSpreadsheetUnmergeCellError {
    "sheets.v2.spreadsheet_unmerge_cell.create",
    POST "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/unmerge_cells", [Tenant, User],
    read_value Data, Json, SCOPES = ["drive:drive", "sheets:spreadsheet"], LIMITS = [100 in 1];
    Path spreadsheet_token "spreadsheetToken", Body range "range"
});

/// What `sheets.v2.spreadsheet_unmerge_cell.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSpreadsheetUnmergeCellResponse {
    /// The spreadsheet.
    pub spreadsheet_token: Option<String>,
}

crate::object!(CreateSpreadsheetUnmergeCellResponse { spreadsheet_token "spreadsheetToken" });

/// What `sheets.v2.spreadsheet_unmerge_cell.create` answers with when it fails.
pub type CreateSpreadsheetUnmergeCellError = crate::GatewayError;
