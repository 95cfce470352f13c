// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `spreadsheet_dimension_range`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Deletes up to 5,000 rows or columns of a sheet; one of each must stay.
///
/// [`DELETE /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dimension_range`](<https://open.feishu.cn/document/ukTMukTMukTM/ucjMzUjL3IzM14yNyMTN>) gives [`DeleteSpreadsheetDimensionRangeResponse`] or fails with [`DeleteSpreadsheetDimensionRangeError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`. Rate limit: 100 a second.
///
/// ```ignore
/// let request = DeleteSpreadsheetDimensionRange::new(spreadsheet_token, dimension);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v2.spreadsheet_dimension_range.delete",
        "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dimension_range"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSpreadsheetDimensionRange {
    /// The spreadsheet.
    pub spreadsheet_token: String,
    /// Which rows or columns it is about.
    pub dimension: Dimension,
}

crate::request_builder!(DeleteSpreadsheetDimensionRange {
    spreadsheet_token(impl Into<String>).into(), dimension(Dimension);
});
crate::request!(DeleteSpreadsheetDimensionRange -> DeleteSpreadsheetDimensionRangeResponse, DeleteSpreadsheetDimensionRangeError {
    "sheets.v2.spreadsheet_dimension_range.delete",
    DELETE "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dimension_range", [Tenant, User],
    read_value Data, Json, SCOPES = ["drive:drive", "sheets:spreadsheet"], LIMITS = [100 in 1];
    Path spreadsheet_token "spreadsheetToken", Body dimension "dimension"
});

/// What `sheets.v2.spreadsheet_dimension_range.delete` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSpreadsheetDimensionRangeResponse {
    /// How many rows or columns were deleted.
    pub del_count: Option<i64>,
    /// Whether it is about rows or columns.
    pub major_dimension: Option<MajorDimension>,
}

crate::object!(DeleteSpreadsheetDimensionRangeResponse {
    del_count "delCount", major_dimension "majorDimension"
});

/// What `sheets.v2.spreadsheet_dimension_range.delete` answers with when it fails.
pub type DeleteSpreadsheetDimensionRangeError = crate::GatewayError;

/// Hides or shows up to 5,000 rows or columns of a sheet, or sets their size.
///
/// [`PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dimension_range`](<https://open.feishu.cn/document/ukTMukTMukTM/uYjMzUjL2IzM14iNyMTN>) gives [`UpdateSpreadsheetDimensionRangeResponse`] or fails with [`UpdateSpreadsheetDimensionRangeError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`. Rate limit: 100 a second.
///
/// ```ignore
/// let request = UpdateSpreadsheetDimensionRange::new(spreadsheet_token, dimension, dimension_properties);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v2.spreadsheet_dimension_range.update",
        "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dimension_range"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateSpreadsheetDimensionRange {
    /// The spreadsheet.
    pub spreadsheet_token: String,
    /// Which rows or columns it is about.
    pub dimension: Dimension,
    /// What to change of the rows or columns; at least one thing.
    pub dimension_properties: SpreadsheetDimensionRangeDimensionProperties,
}

crate::request_builder!(UpdateSpreadsheetDimensionRange {
    spreadsheet_token(impl Into<String>).into(), dimension(Dimension),
    dimension_properties(SpreadsheetDimensionRangeDimensionProperties);
});
crate::request!(UpdateSpreadsheetDimensionRange -> UpdateSpreadsheetDimensionRangeResponse, UpdateSpreadsheetDimensionRangeError {
    "sheets.v2.spreadsheet_dimension_range.update",
    PUT "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dimension_range", [Tenant, User],
    read_value Data, Json, SCOPES = ["drive:drive", "sheets:spreadsheet"], LIMITS = [100 in 1];
    Path spreadsheet_token "spreadsheetToken", Body dimension "dimension",
    Body dimension_properties "dimensionProperties"
});

/// What `sheets.v2.spreadsheet_dimension_range.update` answers with.
pub type UpdateSpreadsheetDimensionRangeResponse = crate::Empty;

/// What `sheets.v2.spreadsheet_dimension_range.update` answers with when it fails.
pub type UpdateSpreadsheetDimensionRangeError = crate::GatewayError;
