// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `spreadsheet_styles_batch_update`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Sets the styles of several ranges; where ranges overlap, the last style holds.
///
/// [`PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/styles_batch_update`](<https://open.feishu.cn/document/ukTMukTMukTM/uAzMzUjLwMzM14CMzMTN>) gives [`BatchUpdateSpreadsheetStylesResponse`] or fails with [`BatchUpdateSpreadsheetStylesError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`. Rate limit: 100 a second.
///
/// ```ignore
/// let request = BatchUpdateSpreadsheetStyles::new(spreadsheet_token, data);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v2.spreadsheet_styles_batch_update.update",
        "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/styles_batch_update"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdateSpreadsheetStyles {
    /// The spreadsheet.
    pub spreadsheet_token: String,
    /// The styles, each with its ranges.
    pub data: Vec<SpreadsheetStylesBatchUpdateData>,
}

crate::request_builder!(BatchUpdateSpreadsheetStyles {
    spreadsheet_token(impl Into<String>).into(),
    data(impl IntoIterator<Item = impl Into<SpreadsheetStylesBatchUpdateData>>).into_iter().map(Into::into).collect();
});
crate::request!(BatchUpdateSpreadsheetStyles -> BatchUpdateSpreadsheetStylesResponse, BatchUpdateSpreadsheetStylesError {
    "sheets.v2.spreadsheet_styles_batch_update.update",
    PUT "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/styles_batch_update", [Tenant, User],
    read_value Data, Json, SCOPES = ["drive:drive", "sheets:spreadsheet"], LIMITS = [100 in 1];
    Path spreadsheet_token "spreadsheetToken", Body data "data"
});

/// What `sheets.v2.spreadsheet_styles_batch_update.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateSpreadsheetStylesResponse {
    /// The spreadsheet.
    pub spreadsheet_token: Option<String>,
    /// How many rows were changed in all.
    pub total_updated_rows: Option<i64>,
    /// How many columns were changed in all.
    pub total_updated_columns: Option<i64>,
    /// How many cells were changed in all.
    pub total_updated_cells: Option<i64>,
    /// The number of the revision, counted from 0.
    pub revision: Option<i64>,
    /// The results, one for each.
    pub responses: Vec<SpreadsheetUpdates>,
}

crate::object!(BatchUpdateSpreadsheetStylesResponse {
    spreadsheet_token "spreadsheetToken", total_updated_rows "totalUpdatedRows",
    total_updated_columns "totalUpdatedColumns", total_updated_cells "totalUpdatedCells",
    revision "revision", responses "responses"
});

/// What `sheets.v2.spreadsheet_styles_batch_update.update` answers with when it fails.
pub type BatchUpdateSpreadsheetStylesError = crate::GatewayError;
