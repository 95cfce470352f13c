// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `spreadsheet_data_validation`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Takes drop-down lists off cells; their text stays. Deprecated and out of service since 20 September 2025.
///
/// [`DELETE /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/historic-version/docs/sheets/datavalidation/delete-datavalidation>) gives [`DeleteSpreadsheetDataValidationResponse`] or fails with [`DeleteSpreadsheetDataValidationError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`. Rate limit: 100 a second.
///
/// ```ignore
/// let request = DeleteSpreadsheetDataValidation::new(spreadsheet_token, data_validation_ranges);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v2.spreadsheet_data_validation.delete",
        "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation"
    )
)]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSpreadsheetDataValidation {
    /// The spreadsheet.
    pub spreadsheet_token: String,
    /// What to delete, up to 100 ranges of up to 5,000 cells; those that fail do not stop the others.
    pub data_validation_ranges: Vec<SpreadsheetDataValidationDataValidationRange>,
}

crate::request_builder!(DeleteSpreadsheetDataValidation {
    spreadsheet_token(impl Into<String>).into(),
    data_validation_ranges(impl IntoIterator<Item = impl Into<SpreadsheetDataValidationDataValidationRange>>).into_iter().map(Into::into).collect();
});
crate::request!(DeleteSpreadsheetDataValidation -> DeleteSpreadsheetDataValidationResponse, DeleteSpreadsheetDataValidationError {
    "sheets.v2.spreadsheet_data_validation.delete",
    DELETE "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation", [Tenant, User],
    read_value Data, Json, SCOPES = ["drive:drive", "sheets:spreadsheet"], LIMITS = [100 in 1];
    Path spreadsheet_token "spreadsheetToken", Body data_validation_ranges "dataValidationRanges"
});

/// What `sheets.v2.spreadsheet_data_validation.delete` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSpreadsheetDataValidationResponse {
    /// What became of each range.
    pub range_results: Vec<SpreadsheetDataValidationRangeResult>,
}

crate::object!(DeleteSpreadsheetDataValidationResponse { range_results "rangeResults" });

/// What `sheets.v2.spreadsheet_data_validation.delete` answers with when it fails.
pub type DeleteSpreadsheetDataValidationError = crate::GatewayError;

/// Gets the drop-down lists of a range. Deprecated and out of service since 20 September 2025.
///
/// [`GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/historic-version/docs/sheets/datavalidation/query-datavalidation>) gives [`GetSpreadsheetDataValidationResponse`] or fails with [`GetSpreadsheetDataValidationError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`. Rate limit: 100 a second.
///
/// ```ignore
/// let request = GetSpreadsheetDataValidation::new().spreadsheet_token(spreadsheet_token).range(range).data_validation_type(data_validation_type);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v2.spreadsheet_data_validation.get",
        "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation"
    )
)]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSpreadsheetDataValidation {
    /// The spreadsheet.
    ///
    /// Required.
    pub spreadsheet_token: Option<String>,
    /// The range, as `8fe9d6!A1:H14`, the sheet before its cells.
    ///
    /// Required.
    pub range: Option<String>,
    /// The type of validation; always `list`.
    ///
    /// Required.
    pub data_validation_type: Option<String>,
}

crate::request_builder!(named GetSpreadsheetDataValidation {
    spreadsheet_token(impl Into<String>).into(), range(impl Into<String>).into(),
    data_validation_type(impl Into<String>).into()
});
crate::request!(GetSpreadsheetDataValidation -> GetSpreadsheetDataValidationResponse, GetSpreadsheetDataValidationError {
    "sheets.v2.spreadsheet_data_validation.get",
    GET "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation", [Tenant, User],
    read_value Data, None, SCOPES = ["drive:drive", "sheets:spreadsheet"], LIMITS = [100 in 1],
    NAMED = [spreadsheet_token "spreadsheetToken", range "range", data_validation_type "dataValidationType"];
    Path spreadsheet_token "spreadsheetToken", Query range "range",
    Query data_validation_type "dataValidationType"
});

/// What `sheets.v2.spreadsheet_data_validation.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpreadsheetDataValidationResponse {
    /// The spreadsheet.
    pub spreadsheet_token: Option<String>,
    /// The sheet.
    pub sheet_id: Option<String>,
    /// The number of the revision, counted from 0.
    pub revision: Option<i64>,
    /// The drop-down lists.
    pub data_validations: Vec<SpreadsheetDataValidationDataValidation>,
}

crate::object!(GetSpreadsheetDataValidationResponse {
    spreadsheet_token "spreadsheetToken", sheet_id "sheetId", revision "revision",
    data_validations "dataValidations"
});

/// What `sheets.v2.spreadsheet_data_validation.get` answers with when it fails.
pub type GetSpreadsheetDataValidationError = crate::GatewayError;

/// Changes the choices and the settings of a drop-down list, by the ranges it is on.
///
/// [`PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation/:sheetId`](<https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/datavalidation/update-datavalidation>) gives [`UpdateSpreadsheetDataValidationResponse`] or fails with [`UpdateSpreadsheetDataValidationError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`. Rate limit: 100 a second.
///
/// ```ignore
/// let request = UpdateSpreadsheetDataValidation::new(ranges, data_validation).spreadsheet_token(spreadsheet_token).sheet_id(sheet_id).data_validation_type(data_validation_type);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v2.spreadsheet_data_validation.update",
        "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation/:sheetId"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateSpreadsheetDataValidation {
    /// The spreadsheet.
    ///
    /// Required.
    pub spreadsheet_token: Option<String>,
    /// The sheet.
    ///
    /// Required.
    pub sheet_id: Option<String>,
    /// The ranges, each as `8fe9d6!A1:H14`, the sheet before its cells.
    pub ranges: Vec<String>,
    /// The type of validation; always `list`.
    ///
    /// Required.
    pub data_validation_type: Option<String>,
    /// The drop-down list.
    pub data_validation: DataValidation,
}

crate::request_builder!(named UpdateSpreadsheetDataValidation {
    ranges(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    data_validation(DataValidation);
    spreadsheet_token(impl Into<String>).into(), sheet_id(impl Into<String>).into(),
    data_validation_type(impl Into<String>).into()
});
crate::request!(UpdateSpreadsheetDataValidation -> UpdateSpreadsheetDataValidationResponse, UpdateSpreadsheetDataValidationError {
    "sheets.v2.spreadsheet_data_validation.update",
    PUT "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation/:sheetId",
    [Tenant, User], read_value Data, Json, SCOPES = ["drive:drive", "sheets:spreadsheet"],
    LIMITS = [100 in 1],
    NAMED = [spreadsheet_token "spreadsheetToken", sheet_id "sheetId", data_validation_type "dataValidationType"];
    Path spreadsheet_token "spreadsheetToken", Path sheet_id "sheetId", Body ranges "ranges",
    Body data_validation_type "dataValidationType", Body data_validation "dataValidation"
});

/// What `sheets.v2.spreadsheet_data_validation.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSpreadsheetDataValidationResponse {
    /// The spreadsheet.
    pub spreadsheet_token: Option<String>,
    /// The sheet.
    pub sheet_id: Option<String>,
    /// The drop-down list.
    pub data_validation: Option<SpreadsheetDataValidationDataValidation>,
}

crate::object!(UpdateSpreadsheetDataValidationResponse {
    spreadsheet_token "spreadsheetToken", sheet_id "sheetId", data_validation "dataValidation"
});

/// What `sheets.v2.spreadsheet_data_validation.update` answers with when it fails.
pub type UpdateSpreadsheetDataValidationError = crate::GatewayError;

/// Changes a drop-down list by its id. Deprecated and out of service since 20 September 2025.
///
/// [`PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation/:sheetId/:dataValidationId`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/historic-version/docs/sheets/datavalidation/update-datavalidation>) gives [`UpdateDatavalidationSpreadsheetDataValidationResponse`] or fails with [`UpdateDatavalidationSpreadsheetDataValidationError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`. Rate limit: 100 a second.
///
/// ```ignore
/// let request = UpdateDatavalidationSpreadsheetDataValidation::new(data_validation_id, data_validation).spreadsheet_token(spreadsheet_token).sheet_id(sheet_id).data_validation_type(data_validation_type);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v2.spreadsheet_data_validation.update_datavalidation",
        "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation/:sheetId/:dataValidationId"
    )
)]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateDatavalidationSpreadsheetDataValidation {
    /// The spreadsheet.
    ///
    /// Required.
    pub spreadsheet_token: Option<String>,
    /// The sheet.
    ///
    /// Required.
    pub sheet_id: Option<String>,
    /// The drop-down list, by its id.
    pub data_validation_id: i64,
    /// The type of validation; always `list`.
    ///
    /// Required.
    pub data_validation_type: Option<String>,
    /// The drop-down list.
    pub data_validation: DataValidation,
}

crate::request_builder!(named UpdateDatavalidationSpreadsheetDataValidation {
    data_validation_id(i64), data_validation(DataValidation);
    spreadsheet_token(impl Into<String>).into(), sheet_id(impl Into<String>).into(),
    data_validation_type(impl Into<String>).into()
});
crate::request!(UpdateDatavalidationSpreadsheetDataValidation -> UpdateDatavalidationSpreadsheetDataValidationResponse, UpdateDatavalidationSpreadsheetDataValidationError {
    "sheets.v2.spreadsheet_data_validation.update_datavalidation",
    PUT "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation/:sheetId/:dataValidationId",
    [Tenant, User], read_value Data, Json, SCOPES = ["drive:drive", "sheets:spreadsheet"],
    LIMITS = [100 in 1],
    NAMED = [spreadsheet_token "spreadsheetToken", sheet_id "sheetId", data_validation_type "dataValidationType"];
    Path spreadsheet_token "spreadsheetToken", Path sheet_id "sheetId",
    Path data_validation_id "dataValidationId", Body data_validation_type "dataValidationType",
    Body data_validation "dataValidation"
});

/// What `sheets.v2.spreadsheet_data_validation.update_datavalidation` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatavalidationSpreadsheetDataValidationResponse {
    /// The spreadsheet.
    pub spreadsheet_token: Option<String>,
    /// The sheet.
    pub sheet_id: Option<String>,
    /// The drop-down list.
    pub data_validation: Option<SpreadsheetDataValidationDataValidation>,
}

crate::object!(UpdateDatavalidationSpreadsheetDataValidationResponse {
    spreadsheet_token "spreadsheetToken", sheet_id "sheetId", data_validation "dataValidation"
});

/// What `sheets.v2.spreadsheet_data_validation.update_datavalidation` answers with when it fails.
pub type UpdateDatavalidationSpreadsheetDataValidationError = crate::GatewayError;
