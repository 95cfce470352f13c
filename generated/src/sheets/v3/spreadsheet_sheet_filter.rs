// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `spreadsheet_sheet_filter`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gives a range of a sheet a filter with a first condition on a column.
///
/// [`POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter/create>) gives [`CreateSpreadsheetSheetFilterResponse`] or fails with [`CreateSpreadsheetSheetFilterError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`. Rate limit: 20 a minute.
///
/// ```ignore
/// let request = CreateSpreadsheetSheetFilter::new(condition).spreadsheet_token(spreadsheet_token).sheet_id(sheet_id).range(range).col(col);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v3.spreadsheet_sheet_filter.create",
        "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSpreadsheetSheetFilter {
    /// The spreadsheet. Example: `Iow7sNNEphp3WbtnbCscPqabcef`.
    ///
    /// Required.
    pub spreadsheet_token: Option<String>,
    /// The sheet. Example: `8fe9d6`.
    ///
    /// Required.
    pub sheet_id: Option<String>,
    /// The range, as `8fe9d6!A1:H14`, the sheet before its cells. Example: `8fe9d6!A1:H14`.
    ///
    /// Required.
    pub range: Option<String>,
    /// The column, by its letter. Example: `E`.
    ///
    /// Required.
    pub col: Option<String>,
    /// The condition.
    pub condition: Condition,
}

crate::request_builder!(named CreateSpreadsheetSheetFilter {
    condition(Condition);
    spreadsheet_token(impl Into<String>).into(), sheet_id(impl Into<String>).into(),
    range(impl Into<String>).into(), col(impl Into<String>).into()
});
crate::request!(CreateSpreadsheetSheetFilter -> CreateSpreadsheetSheetFilterResponse, CreateSpreadsheetSheetFilterError {
    "sheets.v3.spreadsheet_sheet_filter.create",
    POST "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter",
    [Tenant, User], read_value Data, Json, SCOPES = ["drive:drive", "sheets:spreadsheet"],
    LIMITS = [20 in 60],
    NAMED = [spreadsheet_token "spreadsheet_token", sheet_id "sheet_id", range "range", col "col"];
    Path spreadsheet_token "spreadsheet_token", Path sheet_id "sheet_id", Body range "range",
    Body col "col", Body condition "condition"
});

/// What `sheets.v3.spreadsheet_sheet_filter.create` answers with.
pub type CreateSpreadsheetSheetFilterResponse = crate::Empty;

/// What `sheets.v3.spreadsheet_sheet_filter.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateSpreadsheetSheetFilterError {
    /// `1310202` (HTTP 400): Wrong Range
    ///
    /// The range is not valid. Check `range`.
    WrongRange,
    /// `1310203` (HTTP 400): Fail
    ///
    /// The call failed for an unknown reason. Try again later.
    Fail,
    /// `1310206` (HTTP 400): Empty Sheet Id
    ///
    /// The id of the sheet is missing. Give it.
    EmptySheetId,
    /// `1310211` (HTTP 400): Wrong Sheet Id
    ///
    /// The id of the sheet is not valid. Check it.
    WrongSheetId,
    /// `1310213` (HTTP 400): Permission Fail
    ///
    /// Permission is missing. Let the app or user read or edit the spreadsheet.
    PermissionFail,
    /// `1310214` (HTTP 400): SpreadSheet Not Found
    ///
    /// The spreadsheet does not exist. Check its token.
    SpreadSheetNotFound,
    /// `1310215` (HTTP 400): Sheet Id Not Found
    ///
    /// The sheet does not exist. Check its id.
    SheetIdNotFound,
    /// `1310218` (HTTP 400): Locked Cell
    ///
    /// A cell is protected. Lift the protection or choose another range.
    LockedCell,
    /// `1310229` (HTTP 400): Wrong URL Param
    ///
    /// A parameter in the address is wrong. Check the address.
    WrongUrlParam,
    /// `1310234` (HTTP 200): Marshal Error
    ///
    /// The service failed to encode data. Ask the support.
    MarshalError,
    /// `1310235` (HTTP 400): Retry Later
    ///
    /// The service is busy. Try again later.
    RetryLater,
    /// `1310236` (HTTP 400): Wrong Filter Value
    ///
    /// The condition of the filter is not valid. Check it.
    WrongFilterValue,
    /// `1310242` (HTTP 400): In Mix state
    ///
    /// The data of the spreadsheet is being restored. Try again later.
    InMixState,
    /// `1310249` (HTTP 400): Spreadsheet Deleted
    ///
    /// The spreadsheet was deleted. Restore it first.
    SpreadsheetDeleted,
    /// `1315201` (HTTP 500): Server Error
    ///
    /// The service failed. Ask the support.
    ServerError1315201,
    /// `1315203` (HTTP 500): Server Error
    ///
    /// The service failed. Ask the support.
    ServerError1315203,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateSpreadsheetSheetFilterError: CODES {
    WrongRange = 1310202, Fail = 1310203, EmptySheetId = 1310206, WrongSheetId = 1310211,
    PermissionFail = 1310213, SpreadSheetNotFound = 1310214, SheetIdNotFound = 1310215,
    LockedCell = 1310218, WrongUrlParam = 1310229, MarshalError = 1310234, RetryLater = 1310235,
    WrongFilterValue = 1310236, InMixState = 1310242, SpreadsheetDeleted = 1310249,
    ServerError1315201 = 1315201, ServerError1315203 = 1315203
});

/// Deletes the filter of a sheet.
///
/// [`DELETE /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter/delete>) gives [`DeleteSpreadsheetSheetFilterResponse`] or fails with [`DeleteSpreadsheetSheetFilterError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = DeleteSpreadsheetSheetFilter::new(spreadsheet_token, sheet_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v3.spreadsheet_sheet_filter.delete",
        "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSpreadsheetSheetFilter {
    /// The spreadsheet. Example: `Iow7sNNEphp3WbtnbCscPqabcef`.
    pub spreadsheet_token: String,
    /// The sheet. Example: `8fe9d6`.
    pub sheet_id: String,
}

crate::request_builder!(DeleteSpreadsheetSheetFilter {
    spreadsheet_token(impl Into<String>).into(), sheet_id(impl Into<String>).into();
});
crate::request!(DeleteSpreadsheetSheetFilter -> DeleteSpreadsheetSheetFilterResponse, DeleteSpreadsheetSheetFilterError {
    "sheets.v3.spreadsheet_sheet_filter.delete",
    DELETE "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter",
    [Tenant, User], read_value Data, None, SCOPES = ["drive:drive", "sheets:spreadsheet"],
    LIMITS = [100 in 60];
    Path spreadsheet_token "spreadsheet_token", Path sheet_id "sheet_id"
});

/// What `sheets.v3.spreadsheet_sheet_filter.delete` answers with.
pub type DeleteSpreadsheetSheetFilterResponse = crate::Empty;

/// What `sheets.v3.spreadsheet_sheet_filter.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteSpreadsheetSheetFilterError {
    /// `1310206` (HTTP 400): Empty Sheet Id
    ///
    /// The id of the sheet is missing. Give it.
    EmptySheetId,
    /// `1310211` (HTTP 400): Wrong Sheet Id
    ///
    /// The id of the sheet is not valid. Check it.
    WrongSheetId,
    /// `1310213` (HTTP 400): Permission Fail
    ///
    /// Permission is missing. Let the app or user read or edit the spreadsheet.
    PermissionFail,
    /// `1310215` (HTTP 400): Sheet Id Not Found
    ///
    /// The sheet does not exist. Check its id.
    SheetIdNotFound,
    /// `1310217` (HTTP 400): Too Many Request
    ///
    /// Too many calls were made. Slow down and try again later.
    TooManyRequest,
    /// `1310218` (HTTP 400): Locked Cell
    ///
    /// A cell is protected. Lift the protection or choose another range.
    LockedCell,
    /// `1310229` (HTTP 400): Wrong URL Param
    ///
    /// A parameter in the address is wrong. Check the address.
    WrongUrlParam,
    /// `1310235` (HTTP 400): Retry Later
    ///
    /// The service is busy. Try again later.
    RetryLater,
    /// `1310236` (HTTP 400): Wrong Filter Value
    ///
    /// The condition of the filter is not valid. Check it.
    WrongFilterValue,
    /// `1310242` (HTTP 400): In Mix state
    ///
    /// The data of the spreadsheet is being restored. Try again later.
    InMixState,
    /// `1310249` (HTTP 400): Spreadsheet Deleted
    ///
    /// The spreadsheet was deleted. Restore it first.
    SpreadsheetDeleted,
    /// `1315201` (HTTP 500): Server Error
    ///
    /// The service failed. Ask the support.
    ServerError1315201,
    /// `1315203` (HTTP 500): Server Error
    ///
    /// The service failed. Ask the support.
    ServerError1315203,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteSpreadsheetSheetFilterError: CODES {
    EmptySheetId = 1310206, WrongSheetId = 1310211, PermissionFail = 1310213,
    SheetIdNotFound = 1310215, TooManyRequest = 1310217, LockedCell = 1310218,
    WrongUrlParam = 1310229, RetryLater = 1310235, WrongFilterValue = 1310236, InMixState = 1310242,
    SpreadsheetDeleted = 1310249, ServerError1315201 = 1315201, ServerError1315203 = 1315203
});

/// Gets the filter of a sheet: its range, its conditions and the rows that it hides.
///
/// [`GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter/get>) gives [`GetSpreadsheetSheetFilterResponse`] or fails with [`GetSpreadsheetSheetFilterError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = GetSpreadsheetSheetFilter::new(spreadsheet_token, sheet_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v3.spreadsheet_sheet_filter.get",
        "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSpreadsheetSheetFilter {
    /// The spreadsheet. Example: `Iow7sNNEphp3WbtnbCscPqabcef`.
    pub spreadsheet_token: String,
    /// The sheet. Example: `8fe9d6`.
    pub sheet_id: String,
}

crate::request_builder!(GetSpreadsheetSheetFilter {
    spreadsheet_token(impl Into<String>).into(), sheet_id(impl Into<String>).into();
});
crate::request!(GetSpreadsheetSheetFilter -> GetSpreadsheetSheetFilterResponse, GetSpreadsheetSheetFilterError {
    "sheets.v3.spreadsheet_sheet_filter.get",
    GET "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter",
    [Tenant, User], read_value Data, None,
    SCOPES = ["drive:drive", "drive:drive:readonly", "sheets:spreadsheet", "sheets:spreadsheet:readonly"],
    LIMITS = [100 in 60];
    Path spreadsheet_token "spreadsheet_token", Path sheet_id "sheet_id"
});

/// What `sheets.v3.spreadsheet_sheet_filter.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpreadsheetSheetFilterResponse {
    /// The filter.
    pub sheet_filter_info: Option<SheetFilterInfo>,
}

crate::object!(GetSpreadsheetSheetFilterResponse { sheet_filter_info "sheet_filter_info" });

/// What `sheets.v3.spreadsheet_sheet_filter.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetSpreadsheetSheetFilterError {
    /// `1310213` (HTTP 400): Permission Fail
    ///
    /// Permission is missing. Let the app or user read or edit the spreadsheet.
    PermissionFail,
    /// `1310215` (HTTP 400): Sheet Id Not Found
    ///
    /// The sheet does not exist. Check its id.
    SheetIdNotFound,
    /// `1310217` (HTTP 400): Too Many Request
    ///
    /// Too many calls were made. Slow down and try again later.
    TooManyRequest,
    /// `1310226` (HTTP 400): Excess Limit
    ///
    /// A limit is exceeded. See the message.
    ExcessLimit,
    /// `1310229` (HTTP 400): Wrong URL Param
    ///
    /// A parameter in the address is wrong. Check the address.
    WrongUrlParam,
    /// `1310235` (HTTP 400): Retry Later
    ///
    /// The service is busy. Try again later.
    RetryLater,
    /// `1310242` (HTTP 400): In Mix state
    ///
    /// The data of the spreadsheet is being restored. Try again later.
    InMixState,
    /// `1310249` (HTTP 400): Spreadsheet Deleted
    ///
    /// The spreadsheet was deleted. Restore it first.
    SpreadsheetDeleted,
    /// `1315201` (HTTP 500): Server Error
    ///
    /// The service failed. Ask the support.
    ServerError1315201,
    /// `1315203` (HTTP 500): Server Error
    ///
    /// The service failed. Ask the support.
    ServerError1315203,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetSpreadsheetSheetFilterError: CODES {
    PermissionFail = 1310213, SheetIdNotFound = 1310215, TooManyRequest = 1310217,
    ExcessLimit = 1310226, WrongUrlParam = 1310229, RetryLater = 1310235, InMixState = 1310242,
    SpreadsheetDeleted = 1310249, ServerError1315201 = 1315201, ServerError1315203 = 1315203
});

/// Changes the condition that the filter of a sheet puts on a column.
///
/// [`PUT /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter/update>) gives [`UpdateSpreadsheetSheetFilterResponse`] or fails with [`UpdateSpreadsheetSheetFilterError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`. Rate limit: 20 a minute.
///
/// ```ignore
/// let request = UpdateSpreadsheetSheetFilter::new(condition).spreadsheet_token(spreadsheet_token).sheet_id(sheet_id).col(col);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v3.spreadsheet_sheet_filter.update",
        "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateSpreadsheetSheetFilter {
    /// The spreadsheet. Example: `Iow7sNNEphp3WbtnbCscPqabcef`.
    ///
    /// Required.
    pub spreadsheet_token: Option<String>,
    /// The sheet. Example: `8fe9d6`.
    ///
    /// Required.
    pub sheet_id: Option<String>,
    /// The column, by its letter. Example: `G`.
    ///
    /// Required.
    pub col: Option<String>,
    /// The condition.
    pub condition: Condition,
}

crate::request_builder!(named UpdateSpreadsheetSheetFilter {
    condition(Condition);
    spreadsheet_token(impl Into<String>).into(), sheet_id(impl Into<String>).into(),
    col(impl Into<String>).into()
});
crate::request!(UpdateSpreadsheetSheetFilter -> UpdateSpreadsheetSheetFilterResponse, UpdateSpreadsheetSheetFilterError {
    "sheets.v3.spreadsheet_sheet_filter.update",
    PUT "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter",
    [Tenant, User], read_value Data, Json, SCOPES = ["drive:drive", "sheets:spreadsheet"],
    LIMITS = [20 in 60],
    NAMED = [spreadsheet_token "spreadsheet_token", sheet_id "sheet_id", col "col"];
    Path spreadsheet_token "spreadsheet_token", Path sheet_id "sheet_id", Body col "col",
    Body condition "condition"
});

/// What `sheets.v3.spreadsheet_sheet_filter.update` answers with.
pub type UpdateSpreadsheetSheetFilterResponse = crate::Empty;

/// What `sheets.v3.spreadsheet_sheet_filter.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateSpreadsheetSheetFilterError {
    /// `1310202` (HTTP 400): Wrong Range
    ///
    /// The range is not valid. Check `range`.
    WrongRange,
    /// `1310206` (HTTP 400): Empty Sheet Id
    ///
    /// The id of the sheet is missing. Give it.
    EmptySheetId,
    /// `1310211` (HTTP 400): Wrong Sheet Id
    ///
    /// The id of the sheet is not valid. Check it.
    WrongSheetId,
    /// `1310213` (HTTP 400): Permission Fail
    ///
    /// Permission is missing. Let the app or user read or edit the spreadsheet.
    PermissionFail,
    /// `1310214` (HTTP 400): SpreadSheet Not Found
    ///
    /// The spreadsheet does not exist. Check its token.
    SpreadSheetNotFound,
    /// `1310215` (HTTP 400): Sheet Id Not Found
    ///
    /// The sheet does not exist. Check its id.
    SheetIdNotFound,
    /// `1310218` (HTTP 400): Locked Cell
    ///
    /// A cell is protected. Lift the protection or choose another range.
    LockedCell,
    /// `1310226` (HTTP 400): Excess Limit
    ///
    /// A limit is exceeded. See the message.
    ExcessLimit,
    /// `1310229` (HTTP 400): Wrong URL Param
    ///
    /// A parameter in the address is wrong. Check the address.
    WrongUrlParam,
    /// `1310234` (HTTP 200): Marshal Error
    ///
    /// The service failed to encode data. Ask the support.
    MarshalError,
    /// `1310235` (HTTP 400): Retry Later
    ///
    /// The service is busy. Try again later.
    RetryLater,
    /// `1310236` (HTTP 400): Wrong Filter Value
    ///
    /// The condition of the filter is not valid. Check it.
    WrongFilterValue,
    /// `1310242` (HTTP 400): In Mix state
    ///
    /// The data of the spreadsheet is being restored. Try again later.
    InMixState,
    /// `1310249` (HTTP 400): Spreadsheet Deleted
    ///
    /// The spreadsheet was deleted. Restore it first.
    SpreadsheetDeleted,
    /// `1315201` (HTTP 500): Server Error
    ///
    /// The service failed. Ask the support.
    ServerError1315201,
    /// `1315203` (HTTP 500): Server Error
    ///
    /// The service failed. Ask the support.
    ServerError1315203,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateSpreadsheetSheetFilterError: CODES {
    WrongRange = 1310202, EmptySheetId = 1310206, WrongSheetId = 1310211, PermissionFail = 1310213,
    SpreadSheetNotFound = 1310214, SheetIdNotFound = 1310215, LockedCell = 1310218,
    ExcessLimit = 1310226, WrongUrlParam = 1310229, MarshalError = 1310234, RetryLater = 1310235,
    WrongFilterValue = 1310236, InMixState = 1310242, SpreadsheetDeleted = 1310249,
    ServerError1315201 = 1315201, ServerError1315203 = 1315203
});
