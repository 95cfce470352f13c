// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `spreadsheet`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gives cells a drop-down list, up to 5,000 rows and 100 columns at once; values that fit become choices.
///
/// [`POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation`](<https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/datavalidation/set-dropdown>) gives [`CreateDataValidationResponse`] or fails with [`CreateDataValidationError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`. Rate limit: 100 a second.
///
/// ```ignore
/// let request = CreateDataValidation::new(data_validation).spreadsheet_token(spreadsheet_token).range(range).data_validation_type(data_validation_type);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v2.spreadsheet.data_validation",
        "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDataValidation {
    /// The spreadsheet.
    ///
    /// Required.
    pub spreadsheet_token: Option<String>,
    /// The range, as `8fe9d6!A1:H14`, the sheet before its cells. Example: `8fe9d6!C1:H14`.
    ///
    /// Required.
    pub range: Option<String>,
    /// The type of validation; always `list`.
    ///
    /// Required.
    pub data_validation_type: Option<String>,
    /// The drop-down list.
    pub data_validation: DataValidation,
}

crate::request_builder!(named CreateDataValidation {
    data_validation(DataValidation);
    spreadsheet_token(impl Into<String>).into(), range(impl Into<String>).into(),
    data_validation_type(impl Into<String>).into()
});
crate::request!(CreateDataValidation -> CreateDataValidationResponse, CreateDataValidationError {
    "sheets.v2.spreadsheet.data_validation",
    POST "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation", [Tenant, User],
    read_value Data, Json, SCOPES = ["drive:drive", "sheets:spreadsheet"], LIMITS = [100 in 1],
    NAMED = [spreadsheet_token "spreadsheetToken", range "range", data_validation_type "dataValidationType"];
    Path spreadsheet_token "spreadsheetToken", Body range "range",
    Body data_validation_type "dataValidationType", Body data_validation "dataValidation"
});

/// What `sheets.v2.spreadsheet.data_validation` answers with.
pub type CreateDataValidationResponse = crate::Empty;

/// What `sheets.v2.spreadsheet.data_validation` answers with when it fails.
pub type CreateDataValidationError = crate::GatewayError;

/// Adds up to 5,000 empty rows or columns at the end of a sheet; not in between.
///
/// [`POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/dimension_range`](<https://open.feishu.cn/document/ukTMukTMukTM/uUjMzUjL1IzM14SNyMTN>) gives [`AddDimensionRangeResponse`] or fails with [`AddDimensionRangeError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`. Rate limit: 100 a second.
///
/// ```ignore
/// let response = client.send(AddDimensionRange::new(spreadsheet_token, dimension)).await?;
/// ```
#[doc(
    alias(
        "sheets.v2.spreadsheet.dimension_range",
        "/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/dimension_range"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct AddDimensionRange {
    /// The spreadsheet.
    pub spreadsheet_token: String,
    /// Which rows or columns it is about.
    pub dimension: SpreadsheetDimension,
}

crate::request_builder!(AddDimensionRange {
    spreadsheet_token(impl Into<String>).into(), dimension(SpreadsheetDimension);
});
crate::request!(AddDimensionRange -> AddDimensionRangeResponse, AddDimensionRangeError {
    "sheets.v2.spreadsheet.dimension_range",
    POST "/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/dimension_range", [Tenant, User],
    read_value Data, Json, SCOPES = ["drive:drive", "sheets:spreadsheet"], LIMITS = [100 in 1];
    Path spreadsheet_token "spreadsheet_token", Body dimension "dimension"
});

/// What `sheets.v2.spreadsheet.dimension_range` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDimensionRangeResponse {
    /// How many rows or columns were added.
    pub add_count: Option<i64>,
    /// Whether it is about rows or columns.
    pub major_dimension: Option<MajorDimension>,
}

crate::object!(AddDimensionRangeResponse {
    add_count "addCount", major_dimension "majorDimension"
});

/// What `sheets.v2.spreadsheet.dimension_range` answers with when it fails.
pub type AddDimensionRangeError = crate::GatewayError;

/// Inserts up to 5,000 empty rows or columns at a place of a sheet.
///
/// [`POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/insert_dimension_range`](<https://open.feishu.cn/document/ukTMukTMukTM/uQjMzUjL0IzM14CNyMTN>) gives [`InsertDimensionRangeSpreadsheetResponse`] or fails with [`InsertDimensionRangeSpreadsheetError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`. Rate limit: 100 a second.
///
/// ```ignore
/// let request = InsertDimensionRangeSpreadsheet::new(spreadsheet_token, dimension);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v2.spreadsheet.insert_dimension_range",
        "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/insert_dimension_range"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct InsertDimensionRangeSpreadsheet {
    /// The spreadsheet.
    pub spreadsheet_token: String,
    /// Which rows or columns it is about.
    pub dimension: Dimension,
    /// Whether the new rows or columns take over the style before or after them; none where it is left out.
    pub inherit_style: Option<InheritStyle>,
}

crate::request_builder!(InsertDimensionRangeSpreadsheet {
    spreadsheet_token(impl Into<String>).into(), dimension(Dimension);
    inherit_style(impl Into<InheritStyle>).into()
});
crate::request!(InsertDimensionRangeSpreadsheet -> InsertDimensionRangeSpreadsheetResponse, InsertDimensionRangeSpreadsheetError {
    "sheets.v2.spreadsheet.insert_dimension_range",
    POST "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/insert_dimension_range",
    [Tenant, User], read_value Data, Json, SCOPES = ["drive:drive", "sheets:spreadsheet"],
    LIMITS = [100 in 1];
    Path spreadsheet_token "spreadsheetToken", Body dimension "dimension",
    Body inherit_style "inheritStyle"
});

/// What `sheets.v2.spreadsheet.insert_dimension_range` answers with.
pub type InsertDimensionRangeSpreadsheetResponse = crate::Empty;

/// What `sheets.v2.spreadsheet.insert_dimension_range` answers with when it fails.
pub type InsertDimensionRangeSpreadsheetError = crate::GatewayError;

/// Merges cells of a sheet, up to 5,000 rows and 100 columns at once.
///
/// [`POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/merge_cells`](<https://open.feishu.cn/document/ukTMukTMukTM/ukDNzUjL5QzM14SO0MTN>) gives [`MergeCellsSpreadsheetResponse`] or fails with [`MergeCellsSpreadsheetError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`. Rate limit: 100 a second.
///
/// ```ignore
/// let request = MergeCellsSpreadsheet::new(spreadsheet_token, range, merge_type);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v2.spreadsheet.merge_cells",
        "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/merge_cells"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct MergeCellsSpreadsheet {
    /// The spreadsheet.
    pub spreadsheet_token: String,
    /// The range, as `8fe9d6!A1:H14`, the sheet before its cells.
    pub range: String,
    /// Whether all cells, or those of each row or column, become one.
    pub merge_type: MergeType,
}

crate::request_builder!(MergeCellsSpreadsheet {
    spreadsheet_token(impl Into<String>).into(), range(impl Into<String>).into(),
    merge_type(impl Into<MergeType>).into();
});
crate::request!(MergeCellsSpreadsheet -> MergeCellsSpreadsheetResponse, MergeCellsSpreadsheetError {
    "sheets.v2.spreadsheet.merge_cells",
    POST "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/merge_cells", [Tenant, User],
    read_value Data, Json, SCOPES = ["drive:drive", "sheets:spreadsheet"], LIMITS = [100 in 1];
    Path spreadsheet_token "spreadsheetToken", Body range "range", Body merge_type "mergeType"
});

/// What `sheets.v2.spreadsheet.merge_cells` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeCellsSpreadsheetResponse {
    /// The spreadsheet.
    pub spreadsheet_token: Option<String>,
}

crate::object!(MergeCellsSpreadsheetResponse { spreadsheet_token "spreadsheetToken" });

/// What `sheets.v2.spreadsheet.merge_cells` answers with when it fails.
pub type MergeCellsSpreadsheetError = crate::GatewayError;

/// Protects rows or columns of a sheet, so that only some users can edit them; not single cells.
///
/// [`POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/protected_dimension`](<https://open.feishu.cn/document/ukTMukTMukTM/ugDNzUjL4QzM14CO0MTN>) gives [`AddProtectedDimensionResponse`] or fails with [`AddProtectedDimensionError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`. Rate limit: 100 a second.
///
/// ```ignore
/// let request = AddProtectedDimension::new(spreadsheet_token, add_protected_dimension);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v2.spreadsheet.protected_dimension",
        "/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/protected_dimension"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct AddProtectedDimension {
    /// The spreadsheet. Example: `Iow7sNNEphp3WbtnbCscPqabcef`.
    pub spreadsheet_token: String,
    /// Which kind of id stands for users.
    pub user_id_type: Option<UserIdType>,
    /// What to protect, at most 50 entries.
    pub add_protected_dimension: SpreadsheetAddProtectedDimension,
}

crate::request_builder!(AddProtectedDimension {
    spreadsheet_token(impl Into<String>).into(),
    add_protected_dimension(SpreadsheetAddProtectedDimension);
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(AddProtectedDimension -> AddProtectedDimensionResponse, AddProtectedDimensionError {
    "sheets.v2.spreadsheet.protected_dimension",
    POST "/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/protected_dimension", [Tenant, User],
    read_value Data, Json, SCOPES = ["drive:drive", "sheets:spreadsheet"], LIMITS = [100 in 1];
    Path spreadsheet_token "spreadsheet_token", Query user_id_type "user_id_type",
    Body add_protected_dimension "addProtectedDimension"
});

/// What `sheets.v2.spreadsheet.protected_dimension` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddProtectedDimensionResponse {
    /// What to protect.
    pub add_protected_dimension: Vec<SpreadsheetAddProtectedDimension>,
}

crate::object!(AddProtectedDimensionResponse { add_protected_dimension "addProtectedDimension" });

/// What `sheets.v2.spreadsheet.protected_dimension` answers with when it fails.
pub type AddProtectedDimensionError = crate::GatewayError;

/// Changes up to 10 protected ranges: their rows or columns, editors and remarks.
///
/// [`POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_update`](<https://open.feishu.cn/document/ukTMukTMukTM/uUTM5YjL1ETO24SNxkjN>) gives [`BatchUpdateProtectedRangeResponse`] or fails with [`BatchUpdateProtectedRangeError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`.
///
/// ```ignore
/// let request = BatchUpdateProtectedRange::new(spreadsheet_token, requests);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v2.spreadsheet.protected_range_batch_update",
        "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_update"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdateProtectedRange {
    /// The spreadsheet. Example: `Iow7sNNEphp3WbtnbCscPqabcef`.
    pub spreadsheet_token: String,
    /// The changes to make.
    pub requests: Vec<ProtectedRangeBatchUpdateSpreadsheetRequestRequest>,
}

crate::request_builder!(BatchUpdateProtectedRange {
    spreadsheet_token(impl Into<String>).into(),
    requests(impl IntoIterator<Item = impl Into<ProtectedRangeBatchUpdateSpreadsheetRequestRequest>>).into_iter().map(Into::into).collect();
});
crate::request!(BatchUpdateProtectedRange -> BatchUpdateProtectedRangeResponse, BatchUpdateProtectedRangeError {
    "sheets.v2.spreadsheet.protected_range_batch_update",
    POST "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_update",
    [Tenant, User], read_value Data, Json, SCOPES = ["drive:drive", "sheets:spreadsheet"];
    Path spreadsheet_token "spreadsheetToken", Body requests "requests"
});

/// What `sheets.v2.spreadsheet.protected_range_batch_update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateProtectedRangeResponse {
    /// The results, one for each request.
    pub replies: Vec<SpreadsheetReply>,
}

crate::object!(BatchUpdateProtectedRangeResponse { replies "replies" });

/// What `sheets.v2.spreadsheet.protected_range_batch_update` answers with when it fails.
pub type BatchUpdateProtectedRangeError = crate::GatewayError;

/// Adds, copies and deletes sheets of a spreadsheet; properties are changed with another call at the same address.
///
/// [`POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/sheets_batch_update`](<https://open.feishu.cn/document/ukTMukTMukTM/uYTMzUjL2EzM14iNxMTN>) gives [`BatchUpdateSheetsResponse`] or fails with [`BatchUpdateSheetsError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`. Rate limit: 100 a second.
///
/// ```ignore
/// let response = client.send(BatchUpdateSheets::new(spreadsheet_token, requests)).await?;
/// ```
#[doc(
    alias(
        "sheets.v2.spreadsheet.sheets_batch_update_by_spreadsheet_token",
        "/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/sheets_batch_update"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdateSheets {
    /// The spreadsheet.
    pub spreadsheet_token: String,
    /// The changes to make.
    pub requests: Vec<SheetsChange>,
}

crate::request_builder!(BatchUpdateSheets {
    spreadsheet_token(impl Into<String>).into(),
    requests(impl IntoIterator<Item = impl Into<SheetsChange>>).into_iter().map(Into::into).collect();
});
crate::request!(BatchUpdateSheets -> BatchUpdateSheetsResponse, BatchUpdateSheetsError {
    "sheets.v2.spreadsheet.sheets_batch_update_by_spreadsheet_token",
    POST "/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/sheets_batch_update", [Tenant, User],
    read_value Data, Json, SCOPES = ["drive:drive", "sheets:spreadsheet"], LIMITS = [100 in 1];
    Path spreadsheet_token "spreadsheet_token", Body requests "requests"
});

/// What `sheets.v2.spreadsheet.sheets_batch_update_by_spreadsheet_token` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateSheetsResponse {
    /// The results, one for each request.
    pub replies: Vec<SheetsReply>,
}

crate::object!(BatchUpdateSheetsResponse { replies "replies" });

/// What `sheets.v2.spreadsheet.sheets_batch_update_by_spreadsheet_token` answers with when it fails.
pub type BatchUpdateSheetsError = crate::GatewayError;

/// Changes sheets of a spreadsheet: title, place, and whether they are hidden, frozen or protected.
///
/// [`POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/sheets_batch_update`](<https://open.feishu.cn/document/ukTMukTMukTM/ugjMzUjL4IzM14COyMTN>) gives [`BatchUpdateSheetPropertiesResponse`] or fails with [`BatchUpdateSheetPropertiesError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`. Rate limit: 100 a second.
///
/// ```ignore
/// let request = BatchUpdateSheetProperties::new(spreadsheet_token, requests);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v2.spreadsheet.sheets_batch_update_by_spreadsheet_token_2",
        "/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/sheets_batch_update"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdateSheetProperties {
    /// The spreadsheet.
    pub spreadsheet_token: String,
    /// Which kind of id stands for users. Default: `lark_id`.
    pub user_id_type: Option<UserIdType>,
    /// The changes to make.
    pub requests: Vec<SpreadsheetRequest>,
}

crate::request_builder!(BatchUpdateSheetProperties {
    spreadsheet_token(impl Into<String>).into(),
    requests(impl IntoIterator<Item = impl Into<SpreadsheetRequest>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(BatchUpdateSheetProperties -> BatchUpdateSheetPropertiesResponse, BatchUpdateSheetPropertiesError {
    "sheets.v2.spreadsheet.sheets_batch_update_by_spreadsheet_token_2",
    POST "/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/sheets_batch_update", [Tenant, User],
    read_value Data, Json, SCOPES = ["drive:drive", "sheets:spreadsheet"], LIMITS = [100 in 1];
    Path spreadsheet_token "spreadsheet_token", Query user_id_type "user_id_type",
    Body requests "requests"
});

/// What `sheets.v2.spreadsheet.sheets_batch_update_by_spreadsheet_token_2` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateSheetPropertiesResponse {
    /// The results, one for each request.
    pub replies: Vec<SpreadsheetRequest>,
}

crate::object!(BatchUpdateSheetPropertiesResponse { replies "replies" });

/// What `sheets.v2.spreadsheet.sheets_batch_update_by_spreadsheet_token_2` answers with when it fails.
pub type BatchUpdateSheetPropertiesError = crate::GatewayError;

/// Writes values into the first empty place of a range, up to 5,000 rows and 100 columns at once.
///
/// [`POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_append`](<https://open.feishu.cn/document/ukTMukTMukTM/uMjMzUjLzIzM14yMyMTN>) gives [`AppendSpreadsheetValuesResponse`] or fails with [`AppendSpreadsheetValuesError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`. Rate limit: 100 a second.
///
/// ```ignore
/// let request = AppendSpreadsheetValues::new(spreadsheet_token, value_range);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v2.spreadsheet.values_append",
        "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_append"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct AppendSpreadsheetValues {
    /// The spreadsheet. Example: `Iow7sNNEphp3WbtnbCscPqabcef`.
    pub spreadsheet_token: String,
    /// Whether values are written over what follows, which is the default, or rows are inserted. Default: `OVERWRITE`.
    pub insert_data_option: Option<InsertDataOption>,
    /// The range and its values.
    pub value_range: ValueRange,
}

crate::request_builder!(AppendSpreadsheetValues {
    spreadsheet_token(impl Into<String>).into(), value_range(ValueRange);
    insert_data_option(impl Into<InsertDataOption>).into()
});
crate::request!(AppendSpreadsheetValues -> AppendSpreadsheetValuesResponse, AppendSpreadsheetValuesError {
    "sheets.v2.spreadsheet.values_append",
    POST "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_append", [Tenant, User],
    read_value Data, Json, SCOPES = ["drive:drive", "sheets:spreadsheet"], LIMITS = [100 in 1];
    Path spreadsheet_token "spreadsheetToken", Query insert_data_option "insertDataOption",
    Body value_range "valueRange"
});

/// What `sheets.v2.spreadsheet.values_append` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppendSpreadsheetValuesResponse {
    /// The spreadsheet.
    pub spreadsheet_token: Option<String>,
    /// The range that was written.
    pub table_range: Option<String>,
    /// The number of the revision, counted from 0.
    pub revision: Option<i64>,
    /// What was changed.
    pub updates: Option<SpreadsheetUpdates>,
}

crate::object!(AppendSpreadsheetValuesResponse {
    spreadsheet_token "spreadsheetToken", table_range "tableRange", revision "revision",
    updates "updates"
});

/// What `sheets.v2.spreadsheet.values_append` answers with when it fails.
pub type AppendSpreadsheetValuesError = crate::GatewayError;

/// Writes values into several ranges, over what is there; up to 5,000 rows and 100 columns at once.
///
/// [`POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_batch_update`](<https://open.feishu.cn/document/ukTMukTMukTM/uEjMzUjLxIzM14SMyMTN>) gives [`BatchUpdateSpreadsheetValuesResponse`] or fails with [`BatchUpdateSpreadsheetValuesError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`. Rate limit: 100 a second.
///
/// ```ignore
/// let request = BatchUpdateSpreadsheetValues::new(spreadsheet_token, value_ranges);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v2.spreadsheet.values_batch_update",
        "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_batch_update"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdateSpreadsheetValues {
    /// The spreadsheet. Example: `Iow7sNNEphp3WbtnbCscPqabcef`.
    pub spreadsheet_token: String,
    /// The ranges and their values.
    pub value_ranges: Vec<ValueRange>,
}

crate::request_builder!(BatchUpdateSpreadsheetValues {
    spreadsheet_token(impl Into<String>).into(),
    value_ranges(impl IntoIterator<Item = impl Into<ValueRange>>).into_iter().map(Into::into).collect();
});
crate::request!(BatchUpdateSpreadsheetValues -> BatchUpdateSpreadsheetValuesResponse, BatchUpdateSpreadsheetValuesError {
    "sheets.v2.spreadsheet.values_batch_update",
    POST "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_batch_update", [Tenant, User],
    read_value Data, Json, SCOPES = ["drive:drive", "sheets:spreadsheet"], LIMITS = [100 in 1];
    Path spreadsheet_token "spreadsheetToken", Body value_ranges "valueRanges"
});

/// What `sheets.v2.spreadsheet.values_batch_update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateSpreadsheetValuesResponse {
    /// The results, one for each.
    pub responses: Vec<SpreadsheetUpdates>,
    /// The number of the revision, counted from 0.
    pub revision: Option<i64>,
    /// The spreadsheet.
    pub spreadsheet_token: Option<String>,
}

crate::object!(BatchUpdateSpreadsheetValuesResponse {
    responses "responses", revision "revision", spreadsheet_token "spreadsheetToken"
});

/// What `sheets.v2.spreadsheet.values_batch_update` answers with when it fails.
pub type BatchUpdateSpreadsheetValuesError = crate::GatewayError;

/// Writes an image into a single cell.
///
/// [`POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_image`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDNxYjL1QTM24SN0EjN>) gives [`WriteSpreadsheetImageResponse`] or fails with [`WriteSpreadsheetImageError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`. Rate limit: 100 a second.
///
/// ```ignore
/// let request = WriteSpreadsheetImage::new(image).spreadsheet_token(spreadsheet_token).range(range).name(name);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v2.spreadsheet.values_image",
        "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_image"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct WriteSpreadsheetImage {
    /// The spreadsheet. Example: `Iow7sNNEphp3WbtnbCscPqabcef`.
    ///
    /// Required.
    pub spreadsheet_token: Option<String>,
    /// The one cell to write into, as `8fe9d6!A1:A1`.
    ///
    /// Required.
    pub range: Option<String>,
    /// The image as an array of its bytes: PNG, JPEG, GIF, BMP, TIFF and others.
    pub image: Vec<i64>,
    /// The name of the image, with its extension.
    ///
    /// Required.
    pub name: Option<String>,
}

crate::request_builder!(named WriteSpreadsheetImage {
    image(impl IntoIterator<Item = impl Into<i64>>).into_iter().map(Into::into).collect();
    spreadsheet_token(impl Into<String>).into(), range(impl Into<String>).into(),
    name(impl Into<String>).into()
});
crate::request!(WriteSpreadsheetImage -> WriteSpreadsheetImageResponse, WriteSpreadsheetImageError {
    "sheets.v2.spreadsheet.values_image",
    POST "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_image", [Tenant, User],
    read_value Data, Json, SCOPES = ["drive:drive", "sheets:spreadsheet"], LIMITS = [100 in 1],
    NAMED = [spreadsheet_token "spreadsheetToken", range "range", name "name"];
    Path spreadsheet_token "spreadsheetToken", Body range "range", Body image "image",
    Body name "name"
});

/// What `sheets.v2.spreadsheet.values_image` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WriteSpreadsheetImageResponse {
    /// The spreadsheet.
    pub spreadsheet_token: Option<String>,
    /// The range that was changed.
    pub updated_range: Option<String>,
    /// The number of the revision, counted from 0.
    pub revision: Option<i64>,
}

crate::object!(WriteSpreadsheetImageResponse {
    spreadsheet_token "spreadsheetToken", updated_range "updatedRange", revision "revision"
});

/// What `sheets.v2.spreadsheet.values_image` answers with when it fails.
pub type WriteSpreadsheetImageError = crate::GatewayError;

/// Inserts rows above a range and writes values into them, up to 5,000 rows and 100 columns at once.
///
/// [`POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_prepend`](<https://open.feishu.cn/document/ukTMukTMukTM/uIjMzUjLyIzM14iMyMTN>) gives [`PrependSpreadsheetValuesResponse`] or fails with [`PrependSpreadsheetValuesError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`. Rate limit: 100 a second.
///
/// ```ignore
/// let request = PrependSpreadsheetValues::new(spreadsheet_token, value_range);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v2.spreadsheet.values_prepend",
        "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_prepend"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PrependSpreadsheetValues {
    /// The spreadsheet. Example: `Iow7sNNEphp3WbtnbCscPqabcef`.
    pub spreadsheet_token: String,
    /// The range and its values.
    pub value_range: ValueRange,
}

crate::request_builder!(PrependSpreadsheetValues {
    spreadsheet_token(impl Into<String>).into(), value_range(ValueRange);
});
crate::request!(PrependSpreadsheetValues -> PrependSpreadsheetValuesResponse, PrependSpreadsheetValuesError {
    "sheets.v2.spreadsheet.values_prepend",
    POST "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_prepend", [Tenant, User],
    read_value Data, Json, SCOPES = ["drive:drive", "sheets:spreadsheet"], LIMITS = [100 in 1];
    Path spreadsheet_token "spreadsheetToken", Body value_range "valueRange"
});

/// What `sheets.v2.spreadsheet.values_prepend` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrependSpreadsheetValuesResponse {
    /// The spreadsheet.
    pub spreadsheet_token: Option<String>,
    /// The range that was written.
    pub table_range: Option<String>,
    /// The number of the revision, counted from 0.
    pub revision: Option<i64>,
    /// What was changed.
    pub updates: Option<SpreadsheetUpdates>,
}

crate::object!(PrependSpreadsheetValuesResponse {
    spreadsheet_token "spreadsheetToken", table_range "tableRange", revision "revision",
    updates "updates"
});

/// What `sheets.v2.spreadsheet.values_prepend` answers with when it fails.
pub type PrependSpreadsheetValuesError = crate::GatewayError;
