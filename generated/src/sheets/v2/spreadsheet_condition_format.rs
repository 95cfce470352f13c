// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `spreadsheet_condition_format`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates up to 10 conditional formats, on several sheets where wanted; a sheet can have 20.
///
/// [`POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats/batch_create`](<https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/conditionformat/condition-format-set>) gives [`BatchCreateSpreadsheetConditionFormatResponse`] or fails with [`BatchCreateSpreadsheetConditionFormatError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`. Rate limit: 100 a second.
///
/// ```ignore
/// let request = BatchCreateSpreadsheetConditionFormat::new(spreadsheet_token, sheet_condition_formats);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v2.spreadsheet_condition_format.batch_create",
        "/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats/batch_create"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCreateSpreadsheetConditionFormat {
    /// The spreadsheet.
    pub spreadsheet_token: String,
    /// The conditional formats, each with its sheet; at most 10 to create or change.
    pub sheet_condition_formats: Vec<SpreadsheetConditionFormatSheetConditionFormat>,
}

crate::request_builder!(BatchCreateSpreadsheetConditionFormat {
    spreadsheet_token(impl Into<String>).into(),
    sheet_condition_formats(impl IntoIterator<Item = impl Into<SpreadsheetConditionFormatSheetConditionFormat>>).into_iter().map(Into::into).collect();
});
crate::request!(BatchCreateSpreadsheetConditionFormat -> BatchCreateSpreadsheetConditionFormatResponse, BatchCreateSpreadsheetConditionFormatError {
    "sheets.v2.spreadsheet_condition_format.batch_create",
    POST "/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats/batch_create",
    [Tenant, User], read_value Data, Json, SCOPES = ["drive:drive", "sheets:spreadsheet"],
    LIMITS = [100 in 1];
    Path spreadsheet_token "spreadsheet_token",
    Body sheet_condition_formats "sheet_condition_formats"
});

/// What `sheets.v2.spreadsheet_condition_format.batch_create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateSpreadsheetConditionFormatResponse {
    /// The results, one for each.
    pub responses: Vec<SpreadsheetConditionFormatResponse>,
}

crate::object!(BatchCreateSpreadsheetConditionFormatResponse { responses "responses" });

/// What `sheets.v2.spreadsheet_condition_format.batch_create` answers with when it fails.
pub type BatchCreateSpreadsheetConditionFormatError = crate::GatewayError;

/// Deletes up to 10 conditional formats, on several sheets where wanted.
///
/// [`DELETE /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats/batch_delete`](<https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/conditionformat/condition-format-delete>) gives [`BatchDeleteSpreadsheetConditionFormatResponse`] or fails with [`BatchDeleteSpreadsheetConditionFormatError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`. Rate limit: 100 a second.
///
/// ```ignore
/// let request = BatchDeleteSpreadsheetConditionFormat::new(spreadsheet_token);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v2.spreadsheet_condition_format.batch_delete",
        "/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats/batch_delete"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchDeleteSpreadsheetConditionFormat {
    /// The spreadsheet.
    pub spreadsheet_token: String,
    /// The conditional formats to delete, at most 10.
    pub sheet_cf_ids: Option<Vec<SpreadsheetConditionFormatSheetCfId>>,
}

crate::request_builder!(BatchDeleteSpreadsheetConditionFormat {
    spreadsheet_token(impl Into<String>).into();
    sheet_cf_ids(impl IntoIterator<Item = impl Into<SpreadsheetConditionFormatSheetCfId>>).into_iter().map(Into::into).collect()
});
crate::request!(BatchDeleteSpreadsheetConditionFormat -> BatchDeleteSpreadsheetConditionFormatResponse, BatchDeleteSpreadsheetConditionFormatError {
    "sheets.v2.spreadsheet_condition_format.batch_delete",
    DELETE "/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats/batch_delete",
    [Tenant, User], read_value Data, Json, SCOPES = ["drive:drive", "sheets:spreadsheet"],
    LIMITS = [100 in 1];
    Path spreadsheet_token "spreadsheet_token", Body sheet_cf_ids "sheet_cf_ids"
});

/// What `sheets.v2.spreadsheet_condition_format.batch_delete` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteSpreadsheetConditionFormatResponse {
    /// The results, one for each.
    pub responses: Vec<SpreadsheetConditionFormatResponse>,
}

crate::object!(BatchDeleteSpreadsheetConditionFormatResponse { responses "responses" });

/// What `sheets.v2.spreadsheet_condition_format.batch_delete` answers with when it fails.
pub type BatchDeleteSpreadsheetConditionFormatError = crate::GatewayError;

/// Replaces up to 10 conditional formats as a whole; what is left out is lost.
///
/// [`POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats/batch_update`](<https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/conditionformat/condition-format-update>) gives [`BatchUpdateSpreadsheetConditionFormatResponse`] or fails with [`BatchUpdateSpreadsheetConditionFormatError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`. Rate limit: 100 a second.
///
/// ```ignore
/// let request = BatchUpdateSpreadsheetConditionFormat::new(spreadsheet_token, sheet_condition_formats);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v2.spreadsheet_condition_format.batch_update",
        "/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats/batch_update"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdateSpreadsheetConditionFormat {
    /// The spreadsheet.
    pub spreadsheet_token: String,
    /// The conditional formats, each with its sheet; at most 10 to create or change.
    pub sheet_condition_formats: Vec<SpreadsheetConditionFormatSheetConditionFormat>,
}

crate::request_builder!(BatchUpdateSpreadsheetConditionFormat {
    spreadsheet_token(impl Into<String>).into(),
    sheet_condition_formats(impl IntoIterator<Item = impl Into<SpreadsheetConditionFormatSheetConditionFormat>>).into_iter().map(Into::into).collect();
});
crate::request!(BatchUpdateSpreadsheetConditionFormat -> BatchUpdateSpreadsheetConditionFormatResponse, BatchUpdateSpreadsheetConditionFormatError {
    "sheets.v2.spreadsheet_condition_format.batch_update",
    POST "/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats/batch_update",
    [Tenant, User], read_value Data, Json, SCOPES = ["drive:drive", "sheets:spreadsheet"],
    LIMITS = [100 in 1];
    Path spreadsheet_token "spreadsheet_token",
    Body sheet_condition_formats "sheet_condition_formats"
});

/// What `sheets.v2.spreadsheet_condition_format.batch_update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateSpreadsheetConditionFormatResponse {
    /// The results, one for each.
    pub responses: Vec<SpreadsheetConditionFormatResponse>,
}

crate::object!(BatchUpdateSpreadsheetConditionFormatResponse { responses "responses" });

/// What `sheets.v2.spreadsheet_condition_format.batch_update` answers with when it fails.
pub type BatchUpdateSpreadsheetConditionFormatError = crate::GatewayError;

/// Gets the conditional formats of up to 10 sheets.
///
/// [`GET /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats`](<https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/conditionformat/condition-format-get>) gives [`ListSpreadsheetConditionFormatResponse`] or fails with [`ListSpreadsheetConditionFormatError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`. Rate limit: 100 a second.
///
/// ```ignore
/// let request = ListSpreadsheetConditionFormat::new(spreadsheet_token, sheet_ids);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v2.spreadsheet_condition_format.list",
        "/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSpreadsheetConditionFormat {
    /// The spreadsheet.
    pub spreadsheet_token: String,
    /// The sheets, by their ids, with commas between them; at most 10. Example: `["xxxID1,xxxID2"]`.
    pub sheet_ids: Vec<String>,
}

crate::request_builder!(ListSpreadsheetConditionFormat {
    spreadsheet_token(impl Into<String>).into(),
    sheet_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
});
crate::request!(ListSpreadsheetConditionFormat -> ListSpreadsheetConditionFormatResponse, ListSpreadsheetConditionFormatError {
    "sheets.v2.spreadsheet_condition_format.list",
    GET "/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats", [Tenant, User],
    read_value Data, None,
    SCOPES = ["drive:drive", "drive:drive:readonly", "sheets:spreadsheet", "sheets:spreadsheet:readonly"],
    LIMITS = [100 in 1];
    Path spreadsheet_token "spreadsheet_token", Query sheet_ids "sheet_ids"
});

/// What `sheets.v2.spreadsheet_condition_format.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSpreadsheetConditionFormatResponse {
    /// The conditional formats, each with its sheet; at most 10 to create or change.
    pub sheet_condition_formats: Vec<SpreadsheetConditionFormatSheetConditionFormat>,
}

crate::object!(ListSpreadsheetConditionFormatResponse {
    sheet_condition_formats "sheet_condition_formats"
});

/// What `sheets.v2.spreadsheet_condition_format.list` answers with when it fails.
pub type ListSpreadsheetConditionFormatError = crate::GatewayError;
