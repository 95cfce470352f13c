// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `spreadsheet_sheet_filter_view_condition`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Puts a condition on a column of a filter view.
///
/// [`POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view-condition/create>) gives [`CreateSpreadsheetSheetFilterViewConditionResponse`] or fails with [`CreateSpreadsheetSheetFilterViewConditionError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = CreateSpreadsheetSheetFilterViewCondition::new().spreadsheet_token(spreadsheet_token).sheet_id(sheet_id).filter_view_id(filter_view_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v3.spreadsheet_sheet_filter_view_condition.create",
        "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSpreadsheetSheetFilterViewCondition {
    /// The spreadsheet. Example: `Iow7sNNEphp3WbtnbCscPqabcef`.
    ///
    /// Required.
    pub spreadsheet_token: Option<String>,
    /// The sheet. Example: `8fe9d6`.
    ///
    /// Required.
    pub sheet_id: Option<String>,
    /// The filter view. Example: `pH9hbVcCXA`.
    ///
    /// Required.
    pub filter_view_id: Option<String>,
    /// The column, by its letter. Example: `E`.
    pub condition_id: Option<String>,
    /// What is filtered by: `multiValue`, `number`, `text` or `color`. Example: `number`.
    pub filter_type: Option<String>,
    /// How values are compared; depends on the type of filter. Example: `less`.
    pub compare_type: Option<String>,
    /// What values are compared with; depends on the type of filter. Example: `["6"]`.
    pub expected: Option<Vec<String>>,
}

crate::request_builder!(named CreateSpreadsheetSheetFilterViewCondition {
    spreadsheet_token(impl Into<String>).into(), sheet_id(impl Into<String>).into(),
    filter_view_id(impl Into<String>).into(), condition_id(impl Into<String>).into(),
    filter_type(impl Into<String>).into(), compare_type(impl Into<String>).into(),
    expected(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(CreateSpreadsheetSheetFilterViewCondition -> CreateSpreadsheetSheetFilterViewConditionResponse, CreateSpreadsheetSheetFilterViewConditionError {
    "sheets.v3.spreadsheet_sheet_filter_view_condition.create",
    POST "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions",
    [Tenant, User], read_value Data, Json,
    SCOPES = ["drive:drive", "sheets:spreadsheet", "sheets:spreadsheet:write_only"],
    LIMITS = [100 in 60],
    NAMED = [spreadsheet_token "spreadsheet_token", sheet_id "sheet_id", filter_view_id "filter_view_id"];
    Path spreadsheet_token "spreadsheet_token", Path sheet_id "sheet_id",
    Path filter_view_id "filter_view_id", Body condition_id "condition_id",
    Body filter_type "filter_type", Body compare_type "compare_type", Body expected "expected"
});

/// What `sheets.v3.spreadsheet_sheet_filter_view_condition.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSpreadsheetSheetFilterViewConditionResponse {
    /// The condition.
    pub condition: Option<FilterViewCondition>,
}

crate::object!(CreateSpreadsheetSheetFilterViewConditionResponse { condition "condition" });

/// What `sheets.v3.spreadsheet_sheet_filter_view_condition.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateSpreadsheetSheetFilterViewConditionError {
    /// `1310202` (HTTP 400): Wrong Range
    ///
    /// The range is not valid. Check `range`.
    WrongRange,
    /// `1310204` (HTTP 400): Wrong Request Body
    ///
    /// The request body is not valid. See the message.
    WrongRequestBody,
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
    /// `1310217` (HTTP 400): Too Many Request
    ///
    /// Too many calls were made. Slow down and try again later.
    TooManyRequest,
    /// `1310218` (HTTP 400): Locked Cell
    ///
    /// A cell is protected. Lift the protection or choose another range.
    LockedCell,
    /// `1310223` (HTTP 400): Col Id Not Found
    ///
    /// The column does not exist. Check its letter and the size of the sheet.
    ColIdNotFound,
    /// `1310229` (HTTP 400): Wrong URL Param
    ///
    /// A parameter in the address is wrong. Check the address.
    WrongUrlParam,
    /// `1310232` (HTTP 400): Wrong Style
    ///
    /// The style is not valid. Check colors, fonts and the like.
    WrongStyle,
    /// `1310235` (HTTP 400): Retry Later
    ///
    /// The service is busy. Try again later.
    RetryLater,
    /// `1310236` (HTTP 400): Wrong Filter Value
    ///
    /// The condition of the filter is not valid. Check it.
    WrongFilterValue,
    /// `1310237` (HTTP 400): Wrong Filter View Id
    ///
    /// The filter view does not exist. Check its id.
    WrongFilterViewId,
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

crate::error_enum!(CreateSpreadsheetSheetFilterViewConditionError: CODES {
    WrongRange = 1310202, WrongRequestBody = 1310204, WrongSheetId = 1310211,
    PermissionFail = 1310213, SpreadSheetNotFound = 1310214, SheetIdNotFound = 1310215,
    TooManyRequest = 1310217, LockedCell = 1310218, ColIdNotFound = 1310223,
    WrongUrlParam = 1310229, WrongStyle = 1310232, RetryLater = 1310235, WrongFilterValue = 1310236,
    WrongFilterViewId = 1310237, InMixState = 1310242, SpreadsheetDeleted = 1310249,
    ServerError1315201 = 1315201, ServerError1315203 = 1315203
});

/// Deletes all conditions on a column of a filter view.
///
/// [`DELETE /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view-condition/delete>) gives [`DeleteSpreadsheetSheetFilterViewConditionResponse`] or fails with [`DeleteSpreadsheetSheetFilterViewConditionError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = DeleteSpreadsheetSheetFilterViewCondition::new().spreadsheet_token(spreadsheet_token).sheet_id(sheet_id).filter_view_id(filter_view_id).condition_id(condition_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v3.spreadsheet_sheet_filter_view_condition.delete",
        "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSpreadsheetSheetFilterViewCondition {
    /// The spreadsheet. Example: `Iow7sNNEphp3WbtnbCscPqabcef`.
    ///
    /// Required.
    pub spreadsheet_token: Option<String>,
    /// The sheet. Example: `8fe9d6`.
    ///
    /// Required.
    pub sheet_id: Option<String>,
    /// The filter view. Example: `pH9hbVcCXA`.
    ///
    /// Required.
    pub filter_view_id: Option<String>,
    /// The column, by its letter. Example: `E`.
    ///
    /// Required.
    pub condition_id: Option<String>,
}

crate::request_builder!(named DeleteSpreadsheetSheetFilterViewCondition {
    spreadsheet_token(impl Into<String>).into(), sheet_id(impl Into<String>).into(),
    filter_view_id(impl Into<String>).into(), condition_id(impl Into<String>).into()
});
crate::request!(DeleteSpreadsheetSheetFilterViewCondition -> DeleteSpreadsheetSheetFilterViewConditionResponse, DeleteSpreadsheetSheetFilterViewConditionError {
    "sheets.v3.spreadsheet_sheet_filter_view_condition.delete",
    DELETE "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id",
    [Tenant, User], read_value Data, None,
    SCOPES = ["drive:drive", "sheets:spreadsheet", "sheets:spreadsheet:write_only"],
    LIMITS = [100 in 60],
    NAMED = [spreadsheet_token "spreadsheet_token", sheet_id "sheet_id", filter_view_id "filter_view_id", condition_id "condition_id"];
    Path spreadsheet_token "spreadsheet_token", Path sheet_id "sheet_id",
    Path filter_view_id "filter_view_id", Path condition_id "condition_id"
});

/// What `sheets.v3.spreadsheet_sheet_filter_view_condition.delete` answers with.
pub type DeleteSpreadsheetSheetFilterViewConditionResponse = crate::Empty;

/// What `sheets.v3.spreadsheet_sheet_filter_view_condition.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteSpreadsheetSheetFilterViewConditionError {
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
    /// `1310217` (HTTP 400): Too Many Request
    ///
    /// Too many calls were made. Slow down and try again later.
    TooManyRequest,
    /// `1310218` (HTTP 400): Locked Cell
    ///
    /// A cell is protected. Lift the protection or choose another range.
    LockedCell,
    /// `1310223` (HTTP 400): Col Id Not Found
    ///
    /// The column does not exist. Check its letter and the size of the sheet.
    ColIdNotFound,
    /// `1310229` (HTTP 400): Wrong URL Param
    ///
    /// A parameter in the address is wrong. Check the address.
    WrongUrlParam,
    /// `1310235` (HTTP 400): Retry Later
    ///
    /// The service is busy. Try again later.
    RetryLater,
    /// `1310237` (HTTP 400): Wrong Filter View Id
    ///
    /// The filter view does not exist. Check its id.
    WrongFilterViewId,
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

crate::error_enum!(DeleteSpreadsheetSheetFilterViewConditionError: CODES {
    WrongSheetId = 1310211, PermissionFail = 1310213, SpreadSheetNotFound = 1310214,
    SheetIdNotFound = 1310215, TooManyRequest = 1310217, LockedCell = 1310218,
    ColIdNotFound = 1310223, WrongUrlParam = 1310229, RetryLater = 1310235,
    WrongFilterViewId = 1310237, InMixState = 1310242, SpreadsheetDeleted = 1310249,
    ServerError1315201 = 1315201, ServerError1315203 = 1315203
});

/// Gets the condition on a column of a filter view.
///
/// [`GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view-condition/get>) gives [`GetSpreadsheetSheetFilterViewConditionResponse`] or fails with [`GetSpreadsheetSheetFilterViewConditionError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:read`, `sheets:spreadsheet:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = GetSpreadsheetSheetFilterViewCondition::new().spreadsheet_token(spreadsheet_token).sheet_id(sheet_id).filter_view_id(filter_view_id).condition_id(condition_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v3.spreadsheet_sheet_filter_view_condition.get",
        "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSpreadsheetSheetFilterViewCondition {
    /// The spreadsheet. Example: `Iow7sNNEphp3WbtnbCscPqabcef`.
    ///
    /// Required.
    pub spreadsheet_token: Option<String>,
    /// The sheet. Example: `8fe9d6`.
    ///
    /// Required.
    pub sheet_id: Option<String>,
    /// The filter view. Example: `pH9hbVcCXA`.
    ///
    /// Required.
    pub filter_view_id: Option<String>,
    /// The column, by its letter. Example: `E`.
    ///
    /// Required.
    pub condition_id: Option<String>,
}

crate::request_builder!(named GetSpreadsheetSheetFilterViewCondition {
    spreadsheet_token(impl Into<String>).into(), sheet_id(impl Into<String>).into(),
    filter_view_id(impl Into<String>).into(), condition_id(impl Into<String>).into()
});
crate::request!(GetSpreadsheetSheetFilterViewCondition -> GetSpreadsheetSheetFilterViewConditionResponse, GetSpreadsheetSheetFilterViewConditionError {
    "sheets.v3.spreadsheet_sheet_filter_view_condition.get",
    GET "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id",
    [Tenant, User], read_value Data, None,
    SCOPES = ["drive:drive", "drive:drive:readonly", "sheets:spreadsheet", "sheets:spreadsheet:read", "sheets:spreadsheet:readonly"],
    LIMITS = [100 in 60],
    NAMED = [spreadsheet_token "spreadsheet_token", sheet_id "sheet_id", filter_view_id "filter_view_id", condition_id "condition_id"];
    Path spreadsheet_token "spreadsheet_token", Path sheet_id "sheet_id",
    Path filter_view_id "filter_view_id", Path condition_id "condition_id"
});

/// What `sheets.v3.spreadsheet_sheet_filter_view_condition.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpreadsheetSheetFilterViewConditionResponse {
    /// The condition.
    pub condition: Option<FilterViewCondition>,
}

crate::object!(GetSpreadsheetSheetFilterViewConditionResponse { condition "condition" });

/// What `sheets.v3.spreadsheet_sheet_filter_view_condition.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetSpreadsheetSheetFilterViewConditionError {
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
    /// `1310217` (HTTP 400): Too Many Request
    ///
    /// Too many calls were made. Slow down and try again later.
    TooManyRequest,
    /// `1310218` (HTTP 400): Locked Cell
    ///
    /// A cell is protected. Lift the protection or choose another range.
    LockedCell,
    /// `1310223` (HTTP 400): Col Id Not Found
    ///
    /// The column does not exist. Check its letter and the size of the sheet.
    ColIdNotFound,
    /// `1310229` (HTTP 400): Wrong URL Param
    ///
    /// A parameter in the address is wrong. Check the address.
    WrongUrlParam,
    /// `1310235` (HTTP 400): Retry Later
    ///
    /// The service is busy. Try again later.
    RetryLater,
    /// `1310237` (HTTP 400): Wrong Filter View Id
    ///
    /// The filter view does not exist. Check its id.
    WrongFilterViewId,
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

crate::error_enum!(GetSpreadsheetSheetFilterViewConditionError: CODES {
    WrongSheetId = 1310211, PermissionFail = 1310213, SpreadSheetNotFound = 1310214,
    SheetIdNotFound = 1310215, TooManyRequest = 1310217, LockedCell = 1310218,
    ColIdNotFound = 1310223, WrongUrlParam = 1310229, RetryLater = 1310235,
    WrongFilterViewId = 1310237, InMixState = 1310242, SpreadsheetDeleted = 1310249,
    ServerError1315201 = 1315201, ServerError1315203 = 1315203
});

/// Gets all conditions of a filter view.
///
/// [`GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/query`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view-condition/query>) gives [`QuerySpreadsheetSheetFilterViewConditionResponse`] or fails with [`QuerySpreadsheetSheetFilterViewConditionError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:read`, `sheets:spreadsheet:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = QuerySpreadsheetSheetFilterViewCondition::new().spreadsheet_token(spreadsheet_token).sheet_id(sheet_id).filter_view_id(filter_view_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v3.spreadsheet_sheet_filter_view_condition.query",
        "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QuerySpreadsheetSheetFilterViewCondition {
    /// The spreadsheet. Example: `Iow7sNNEphp3WbtnbCscPqabcef`.
    ///
    /// Required.
    pub spreadsheet_token: Option<String>,
    /// The sheet. Example: `8fe9d6`.
    ///
    /// Required.
    pub sheet_id: Option<String>,
    /// The filter view. Example: `pH9hbVcCXA`.
    ///
    /// Required.
    pub filter_view_id: Option<String>,
}

crate::request_builder!(named QuerySpreadsheetSheetFilterViewCondition {
    spreadsheet_token(impl Into<String>).into(), sheet_id(impl Into<String>).into(),
    filter_view_id(impl Into<String>).into()
});
crate::request!(QuerySpreadsheetSheetFilterViewCondition -> QuerySpreadsheetSheetFilterViewConditionResponse, QuerySpreadsheetSheetFilterViewConditionError {
    "sheets.v3.spreadsheet_sheet_filter_view_condition.query",
    GET "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/query",
    [Tenant, User], read_value Data, None,
    SCOPES = ["drive:drive", "drive:drive:readonly", "sheets:spreadsheet", "sheets:spreadsheet:read", "sheets:spreadsheet:readonly"],
    LIMITS = [100 in 60],
    NAMED = [spreadsheet_token "spreadsheet_token", sheet_id "sheet_id", filter_view_id "filter_view_id"];
    Path spreadsheet_token "spreadsheet_token", Path sheet_id "sheet_id",
    Path filter_view_id "filter_view_id"
});

/// What `sheets.v3.spreadsheet_sheet_filter_view_condition.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpreadsheetSheetFilterViewConditionResponse {
    /// The items of this page.
    pub items: Vec<FilterViewCondition>,
}

crate::object!(QuerySpreadsheetSheetFilterViewConditionResponse { items "items" });

/// What `sheets.v3.spreadsheet_sheet_filter_view_condition.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QuerySpreadsheetSheetFilterViewConditionError {
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
    /// `1310237` (HTTP 400): Wrong Filter View Id
    ///
    /// The filter view does not exist. Check its id.
    WrongFilterViewId,
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

crate::error_enum!(QuerySpreadsheetSheetFilterViewConditionError: CODES {
    WrongSheetId = 1310211, PermissionFail = 1310213, SpreadSheetNotFound = 1310214,
    SheetIdNotFound = 1310215, TooManyRequest = 1310217, LockedCell = 1310218,
    WrongUrlParam = 1310229, RetryLater = 1310235, WrongFilterViewId = 1310237,
    InMixState = 1310242, SpreadsheetDeleted = 1310249, ServerError1315201 = 1315201,
    ServerError1315203 = 1315203
});

/// Changes the condition on a column of a filter view.
///
/// [`PUT /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view-condition/update>) gives [`UpdateSpreadsheetSheetFilterViewConditionResponse`] or fails with [`UpdateSpreadsheetSheetFilterViewConditionError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = UpdateSpreadsheetSheetFilterViewCondition::new().spreadsheet_token(spreadsheet_token).sheet_id(sheet_id).filter_view_id(filter_view_id).condition_id(condition_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v3.spreadsheet_sheet_filter_view_condition.update",
        "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateSpreadsheetSheetFilterViewCondition {
    /// The spreadsheet. Example: `Iow7sNNEphp3WbtnbCscPqabcef`.
    ///
    /// Required.
    pub spreadsheet_token: Option<String>,
    /// The sheet. Example: `8fe9d6`.
    ///
    /// Required.
    pub sheet_id: Option<String>,
    /// The filter view. Example: `pH9hbVcCXA`.
    ///
    /// Required.
    pub filter_view_id: Option<String>,
    /// The column, by its letter. Example: `E`.
    ///
    /// Required.
    pub condition_id: Option<String>,
    /// What is filtered by: `multiValue`, `number`, `text` or `color`. Example: `number`.
    pub filter_type: Option<String>,
    /// How values are compared; depends on the type of filter. Example: `less`.
    pub compare_type: Option<String>,
    /// What values are compared with; depends on the type of filter. Example: `["6"]`.
    pub expected: Option<Vec<String>>,
}

crate::request_builder!(named UpdateSpreadsheetSheetFilterViewCondition {
    spreadsheet_token(impl Into<String>).into(), sheet_id(impl Into<String>).into(),
    filter_view_id(impl Into<String>).into(), condition_id(impl Into<String>).into(),
    filter_type(impl Into<String>).into(), compare_type(impl Into<String>).into(),
    expected(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(UpdateSpreadsheetSheetFilterViewCondition -> UpdateSpreadsheetSheetFilterViewConditionResponse, UpdateSpreadsheetSheetFilterViewConditionError {
    "sheets.v3.spreadsheet_sheet_filter_view_condition.update",
    PUT "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id",
    [Tenant, User], read_value Data, Json,
    SCOPES = ["drive:drive", "sheets:spreadsheet", "sheets:spreadsheet:write_only"],
    LIMITS = [100 in 60],
    NAMED = [spreadsheet_token "spreadsheet_token", sheet_id "sheet_id", filter_view_id "filter_view_id", condition_id "condition_id"];
    Path spreadsheet_token "spreadsheet_token", Path sheet_id "sheet_id",
    Path filter_view_id "filter_view_id", Path condition_id "condition_id",
    Body filter_type "filter_type", Body compare_type "compare_type", Body expected "expected"
});

/// What `sheets.v3.spreadsheet_sheet_filter_view_condition.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSpreadsheetSheetFilterViewConditionResponse {
    /// The condition.
    pub condition: Option<FilterViewCondition>,
}

crate::object!(UpdateSpreadsheetSheetFilterViewConditionResponse { condition "condition" });

/// What `sheets.v3.spreadsheet_sheet_filter_view_condition.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateSpreadsheetSheetFilterViewConditionError {
    /// `1310202` (HTTP 400): Wrong Range
    ///
    /// The range is not valid. Check `range`.
    WrongRange,
    /// `1310204` (HTTP 400): Wrong Request Body
    ///
    /// The request body is not valid. See the message.
    WrongRequestBody,
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
    /// `1310217` (HTTP 400): Too Many Request
    ///
    /// Too many calls were made. Slow down and try again later.
    TooManyRequest,
    /// `1310218` (HTTP 400): Locked Cell
    ///
    /// A cell is protected. Lift the protection or choose another range.
    LockedCell,
    /// `1310223` (HTTP 400): Col Id Not Found
    ///
    /// The column does not exist. Check its letter and the size of the sheet.
    ColIdNotFound,
    /// `1310229` (HTTP 400): Wrong URL Param
    ///
    /// A parameter in the address is wrong. Check the address.
    WrongUrlParam,
    /// `1310232` (HTTP 400): Wrong Style
    ///
    /// The style is not valid. Check colors, fonts and the like.
    WrongStyle,
    /// `1310235` (HTTP 400): Retry Later
    ///
    /// The service is busy. Try again later.
    RetryLater,
    /// `1310236` (HTTP 400): Wrong Filter Value
    ///
    /// The condition of the filter is not valid. Check it.
    WrongFilterValue,
    /// `1310237` (HTTP 400): Wrong Filter View Id
    ///
    /// The filter view does not exist. Check its id.
    WrongFilterViewId,
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

crate::error_enum!(UpdateSpreadsheetSheetFilterViewConditionError: CODES {
    WrongRange = 1310202, WrongRequestBody = 1310204, WrongSheetId = 1310211,
    PermissionFail = 1310213, SpreadSheetNotFound = 1310214, SheetIdNotFound = 1310215,
    TooManyRequest = 1310217, LockedCell = 1310218, ColIdNotFound = 1310223,
    WrongUrlParam = 1310229, WrongStyle = 1310232, RetryLater = 1310235, WrongFilterValue = 1310236,
    WrongFilterViewId = 1310237, InMixState = 1310242, SpreadsheetDeleted = 1310249,
    ServerError1315201 = 1315201, ServerError1315203 = 1315203
});
