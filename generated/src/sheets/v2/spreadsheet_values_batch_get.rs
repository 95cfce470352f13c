// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `spreadsheet_values_batch_get`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Reads the values of several ranges, up to 10 MB; results of array formulas and of other spreadsheets are left out.
///
/// [`GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_batch_get`](<https://open.feishu.cn/document/ukTMukTMukTM/ukTMzUjL5EzM14SOxMTN>) gives [`BatchGetSpreadsheetValuesResponse`] or fails with [`BatchGetSpreadsheetValuesError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`. Rate limit: 100 a second.
///
/// ```ignore
/// let request = BatchGetSpreadsheetValues::new(spreadsheet_token, ranges);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v2.spreadsheet_values_batch_get.get",
        "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_batch_get"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchGetSpreadsheetValues {
    /// The spreadsheet. Example: `Iow7sNNEphp3WbtnbCscPqabcef`.
    pub spreadsheet_token: String,
    /// The ranges, as `Q7PlXT!A2:B6,0b6377!B1:C8`, with commas between them.
    pub ranges: String,
    /// How values come: as text, as formulas, or computed with or without formats; formulas where it is left out.
    pub value_render_option: Option<String>,
    /// How dates come: `FormattedString` as text, else as days since 30 December 1899.
    pub date_time_render_option: Option<String>,
    /// Which kind of id stands for users. Default: `lark_id`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(BatchGetSpreadsheetValues {
    spreadsheet_token(impl Into<String>).into(), ranges(impl Into<String>).into();
    value_render_option(impl Into<String>).into(),
    date_time_render_option(impl Into<String>).into(), user_id_type(impl Into<UserIdType>).into()
});
crate::request!(BatchGetSpreadsheetValues -> BatchGetSpreadsheetValuesResponse, BatchGetSpreadsheetValuesError {
    "sheets.v2.spreadsheet_values_batch_get.get",
    GET "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_batch_get", [Tenant, User],
    read_value Data, None,
    SCOPES = ["drive:drive", "drive:drive:readonly", "sheets:spreadsheet", "sheets:spreadsheet:readonly"],
    LIMITS = [100 in 1];
    Path spreadsheet_token "spreadsheetToken", Query ranges "ranges",
    Query value_render_option "valueRenderOption",
    Query date_time_render_option "dateTimeRenderOption", Query user_id_type "user_id_type"
});

/// What `sheets.v2.spreadsheet_values_batch_get.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetSpreadsheetValuesResponse {
    /// The number of the revision, counted from 0.
    pub revision: Option<i64>,
    /// The spreadsheet.
    pub spreadsheet_token: Option<String>,
    /// How many cells were read.
    pub total_cells: Option<i64>,
    /// The ranges and their values.
    pub value_ranges: Vec<SpreadsheetValueValueRange>,
}

crate::object!(BatchGetSpreadsheetValuesResponse {
    revision "revision", spreadsheet_token "spreadsheetToken", total_cells "totalCells",
    value_ranges "valueRanges"
});

/// What `sheets.v2.spreadsheet_values_batch_get.get` answers with when it fails.
pub type BatchGetSpreadsheetValuesError = crate::GatewayError;
