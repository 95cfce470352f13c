// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `spreadsheet_value`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Reads the values of a range, up to 10 MB; results of array formulas and of other spreadsheets are left out.
///
/// [`GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values/:range`](<https://open.feishu.cn/document/ukTMukTMukTM/ugTMzUjL4EzM14COxMTN>) gives [`GetSpreadsheetValueResponse`] or fails with [`GetSpreadsheetValueError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`. Rate limit: 100 a second.
///
/// ```ignore
/// let response = client.send(GetSpreadsheetValue::new(spreadsheet_token, range)).await?;
/// ```
#[doc(
    alias(
        "sheets.v2.spreadsheet_value.get",
        "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values/:range"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSpreadsheetValue {
    /// The spreadsheet. Example: `Iow7sNNEphp3WbtnbCscPqabcef`.
    pub spreadsheet_token: String,
    /// The range, as `8fe9d6!A1:H14`, the sheet before its cells. Example: `Q7PlXT!A1:B2`.
    pub range: String,
    /// How values come: as text, as formulas, or computed with or without formats; formulas where it is left out.
    pub value_render_option: Option<String>,
    /// How dates come: `FormattedString` as text, else as days since 30 December 1899.
    pub date_time_render_option: Option<String>,
    /// Which kind of id stands for users. Default: `lark_id`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(GetSpreadsheetValue {
    spreadsheet_token(impl Into<String>).into(), range(impl Into<String>).into();
    value_render_option(impl Into<String>).into(),
    date_time_render_option(impl Into<String>).into(), user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetSpreadsheetValue -> GetSpreadsheetValueResponse, GetSpreadsheetValueError {
    "sheets.v2.spreadsheet_value.get",
    GET "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values/:range", [Tenant, User],
    read_value Data, None,
    SCOPES = ["drive:drive", "drive:drive:readonly", "sheets:spreadsheet", "sheets:spreadsheet:readonly"],
    LIMITS = [100 in 1];
    Path spreadsheet_token "spreadsheetToken", Path range "range",
    Query value_render_option "valueRenderOption",
    Query date_time_render_option "dateTimeRenderOption", Query user_id_type "user_id_type"
});

/// What `sheets.v2.spreadsheet_value.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpreadsheetValueResponse {
    /// The number of the revision, counted from 0.
    pub revision: Option<i64>,
    /// The spreadsheet.
    pub spreadsheet_token: Option<String>,
    /// The range and its values.
    pub value_range: Option<SpreadsheetValueValueRange>,
}

crate::object!(GetSpreadsheetValueResponse {
    revision "revision", spreadsheet_token "spreadsheetToken", value_range "valueRange"
});

/// What `sheets.v2.spreadsheet_value.get` answers with when it fails.
pub type GetSpreadsheetValueError = crate::GatewayError;

/// Writes values into a range, over what is there; up to 5,000 rows and 100 columns at once.
///
/// [`PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values`](<https://open.feishu.cn/document/ukTMukTMukTM/uAjMzUjLwIzM14CMyMTN>) gives [`UpdateSpreadsheetValueResponse`] or fails with [`UpdateSpreadsheetValueError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`. Rate limit: 100 a second.
///
/// ```ignore
/// let request = UpdateSpreadsheetValue::new(spreadsheet_token, value_range);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v2.spreadsheet_value.update",
        "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateSpreadsheetValue {
    /// The spreadsheet. Example: `Iow7sNNEphp3WbtnbCscPqabcef`.
    pub spreadsheet_token: String,
    /// The range and its values.
    pub value_range: ValueRange,
}

crate::request_builder!(UpdateSpreadsheetValue {
    spreadsheet_token(impl Into<String>).into(), value_range(ValueRange);
});
crate::request!(UpdateSpreadsheetValue -> UpdateSpreadsheetValueResponse, UpdateSpreadsheetValueError {
    "sheets.v2.spreadsheet_value.update",
    PUT "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values", [Tenant, User],
    read_value Data, Json, SCOPES = ["drive:drive", "sheets:spreadsheet"], LIMITS = [100 in 1];
    Path spreadsheet_token "spreadsheetToken", Body value_range "valueRange"
});

/// What `sheets.v2.spreadsheet_value.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSpreadsheetValueResponse {
    /// The spreadsheet.
    pub spreadsheet_token: Option<String>,
    /// The number of the revision, counted from 0.
    pub revision: Option<i64>,
    /// The range that was changed.
    pub updated_range: Option<String>,
    /// How many rows were changed.
    pub updated_rows: Option<i64>,
    /// How many columns were changed.
    pub updated_columns: Option<i64>,
    /// How many cells were changed.
    pub updated_cells: Option<i64>,
}

crate::object!(UpdateSpreadsheetValueResponse {
    spreadsheet_token "spreadsheetToken", revision "revision", updated_range "updatedRange",
    updated_rows "updatedRows", updated_columns "updatedColumns", updated_cells "updatedCells"
});

/// What `sheets.v2.spreadsheet_value.update` answers with when it fails.
pub type UpdateSpreadsheetValueError = crate::GatewayError;
