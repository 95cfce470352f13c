// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `spreadsheet_sheet`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Finds cells in a range of a sheet; the range must lie within the sheet.
///
/// [`POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/find`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet/find>) gives [`FindSpreadsheetSheetResponse`] or fails with [`FindSpreadsheetSheetError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = FindSpreadsheetSheet::new(find_condition).spreadsheet_token(spreadsheet_token).sheet_id(sheet_id).find(find);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v3.spreadsheet_sheet.find",
        "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/find"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct FindSpreadsheetSheet {
    /// The spreadsheet. Example: `Iow7sNNEphp3WbtnbCscPqabcef`.
    ///
    /// Required.
    pub spreadsheet_token: Option<String>,
    /// The sheet. Example: `PNIfrm`.
    ///
    /// Required.
    pub sheet_id: Option<String>,
    /// Where and how to search.
    pub find_condition: FindCondition,
    /// The text to find, or a regular expression. Example: `"如下所示：`.
    ///
    /// Required.
    pub find: Option<String>,
}

crate::request_builder!(named FindSpreadsheetSheet {
    find_condition(FindCondition);
    spreadsheet_token(impl Into<String>).into(), sheet_id(impl Into<String>).into(),
    find(impl Into<String>).into()
});
crate::request!(FindSpreadsheetSheet -> FindSpreadsheetSheetResponse, FindSpreadsheetSheetError {
    "sheets.v3.spreadsheet_sheet.find",
    POST "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/find",
    [Tenant, User], read_value Data, Json,
    SCOPES = ["drive:drive", "drive:drive:readonly", "sheets:spreadsheet", "sheets:spreadsheet:readonly"],
    LIMITS = [100 in 60],
    NAMED = [spreadsheet_token "spreadsheet_token", sheet_id "sheet_id", find "find"];
    Path spreadsheet_token "spreadsheet_token", Path sheet_id "sheet_id",
    Body find_condition "find_condition", Body find "find"
});

/// What `sheets.v3.spreadsheet_sheet.find` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindSpreadsheetSheetResponse {
    /// What was found.
    pub find_result: Option<FindReplaceResult>,
}

crate::object!(FindSpreadsheetSheetResponse { find_result "find_result" });

/// What `sheets.v3.spreadsheet_sheet.find` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FindSpreadsheetSheetError {
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
    /// `1310248` (HTTP 400): Wrong Regular Expression
    ///
    /// The regular expression is not valid. Check it.
    WrongRegularExpression,
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

crate::error_enum!(FindSpreadsheetSheetError: CODES {
    WrongRange = 1310202, WrongRequestBody = 1310204, WrongSheetId = 1310211,
    PermissionFail = 1310213, SpreadSheetNotFound = 1310214, SheetIdNotFound = 1310215,
    TooManyRequest = 1310217, LockedCell = 1310218, ExcessLimit = 1310226, WrongUrlParam = 1310229,
    RetryLater = 1310235, InMixState = 1310242, WrongRegularExpression = 1310248,
    SpreadsheetDeleted = 1310249, ServerError1315201 = 1315201, ServerError1315203 = 1315203
});

/// Gets a sheet: its title, place, size and whether it is hidden.
///
/// [`GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet/get>) gives [`GetSpreadsheetSheetResponse`] or fails with [`GetSpreadsheetSheetError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(GetSpreadsheetSheet::new(spreadsheet_token, sheet_id)).await?;
/// ```
#[doc(
    alias(
        "sheets.v3.spreadsheet_sheet.get",
        "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSpreadsheetSheet {
    /// The spreadsheet. Example: `Iow7sNNEphp3WbtnbCscPqabcef`.
    pub spreadsheet_token: String,
    /// The sheet. Example: `giDk9k`.
    pub sheet_id: String,
}

crate::request_builder!(GetSpreadsheetSheet {
    spreadsheet_token(impl Into<String>).into(), sheet_id(impl Into<String>).into();
});
crate::request!(GetSpreadsheetSheet -> GetSpreadsheetSheetResponse, GetSpreadsheetSheetError {
    "sheets.v3.spreadsheet_sheet.get",
    GET "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id", [Tenant, User],
    read_value Data, None,
    SCOPES = ["drive:drive", "drive:drive:readonly", "sheets:spreadsheet", "sheets:spreadsheet:readonly"],
    LIMITS = [100 in 60];
    Path spreadsheet_token "spreadsheet_token", Path sheet_id "sheet_id"
});

/// What `sheets.v3.spreadsheet_sheet.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpreadsheetSheetResponse {
    /// The sheet.
    pub sheet: Option<Sheet>,
}

crate::object!(GetSpreadsheetSheetResponse { sheet "sheet" });

/// What `sheets.v3.spreadsheet_sheet.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetSpreadsheetSheetError {
    /// `1310213` (HTTP 400): Permission Fail
    ///
    /// Permission is missing. Let the app or user read or edit the spreadsheet.
    PermissionFail,
    /// `1310214` (HTTP 400): SpreadSheet Not Found
    ///
    /// The spreadsheet does not exist. Check its token.
    SpreadSheetNotFound,
    /// `1310249` (HTTP 400): Spreadsheet Deleted
    ///
    /// The spreadsheet was deleted. Restore it first.
    SpreadsheetDeleted,
    /// `1310251` (HTTP 400): Invalid Parameter
    ///
    /// A parameter is wrong. See the message.
    InvalidParameter,
    /// `1315201` (HTTP 500): Server Error
    ///
    /// The service failed. Ask the support.
    ServerError1315201,
    /// `1315203` (HTTP 500): Server Error
    ///
    /// The service failed. Ask the support.
    ServerError1315203,
    /// `1315210` (HTTP 500): Server Error
    ///
    /// The service failed. Ask the support.
    ServerError1315210,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetSpreadsheetSheetError: CODES {
    PermissionFail = 1310213, SpreadSheetNotFound = 1310214, SpreadsheetDeleted = 1310249,
    InvalidParameter = 1310251, ServerError1315201 = 1315201, ServerError1315203 = 1315203,
    ServerError1315210 = 1315210
});

/// Moves rows or columns within a sheet; those at the target give way down or to the right.
///
/// [`POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/move_dimension`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet/move_dimension>) gives [`MoveDimensionSpreadsheetSheetResponse`] or fails with [`MoveDimensionSpreadsheetSheetError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = MoveDimensionSpreadsheetSheet::new(spreadsheet_token, sheet_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v3.spreadsheet_sheet.move_dimension",
        "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/move_dimension"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct MoveDimensionSpreadsheetSheet {
    /// The spreadsheet. Example: `Iow7sNNEphp3WbtnbCscPqabcef`.
    pub spreadsheet_token: String,
    /// The sheet. Example: `2jm6f6`.
    pub sheet_id: String,
    /// What is copied or moved.
    pub source: Option<Dimension>,
    /// The row or column to move them to. Example: `4`.
    pub destination_index: Option<i64>,
}

crate::request_builder!(MoveDimensionSpreadsheetSheet {
    spreadsheet_token(impl Into<String>).into(), sheet_id(impl Into<String>).into();
    source(Dimension), destination_index(i64)
});
crate::request!(MoveDimensionSpreadsheetSheet -> MoveDimensionSpreadsheetSheetResponse, MoveDimensionSpreadsheetSheetError {
    "sheets.v3.spreadsheet_sheet.move_dimension",
    POST "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/move_dimension",
    [Tenant, User], read_value Data, Json, SCOPES = ["drive:drive", "sheets:spreadsheet"],
    LIMITS = [100 in 60];
    Path spreadsheet_token "spreadsheet_token", Path sheet_id "sheet_id", Body source "source",
    Body destination_index "destination_index"
});

/// What `sheets.v3.spreadsheet_sheet.move_dimension` answers with.
pub type MoveDimensionSpreadsheetSheetResponse = crate::Empty;

/// What `sheets.v3.spreadsheet_sheet.move_dimension` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MoveDimensionSpreadsheetSheetError {
    /// `1310202` (HTTP 400): Wrong Range
    ///
    /// The range is not valid. Check `range`.
    WrongRange,
    /// `1310204` (HTTP 400): Wrong Request Body
    ///
    /// The request body is not valid. See the message.
    WrongRequestBody,
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
    /// `1310216` (HTTP 400): Empty Value
    ///
    /// A value is empty. Check the request body.
    EmptyValue,
    /// `1310217` (HTTP 400): Too Many Request
    ///
    /// Too many calls were made. Slow down and try again later.
    TooManyRequest,
    /// `1310218` (HTTP 400): Locked Cell
    ///
    /// A cell is protected. Lift the protection or choose another range.
    LockedCell,
    /// `1310219` (HTTP 400): Cell Excess
    ///
    /// Too many cells would be needed. Check where the range begins.
    CellExcess,
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

crate::error_enum!(MoveDimensionSpreadsheetSheetError: CODES {
    WrongRange = 1310202, WrongRequestBody = 1310204, EmptySheetId = 1310206,
    WrongSheetId = 1310211, PermissionFail = 1310213, SpreadSheetNotFound = 1310214,
    SheetIdNotFound = 1310215, EmptyValue = 1310216, TooManyRequest = 1310217, LockedCell = 1310218,
    CellExcess = 1310219, WrongUrlParam = 1310229, MarshalError = 1310234, RetryLater = 1310235,
    InMixState = 1310242, SpreadsheetDeleted = 1310249, ServerError1315201 = 1315201,
    ServerError1315203 = 1315203
});

/// Gets all sheets of a spreadsheet with their titles, places and sizes.
///
/// [`GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/query`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet/query>) gives [`QuerySpreadsheetSheetResponse`] or fails with [`QuerySpreadsheetSheetError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(QuerySpreadsheetSheet::new(spreadsheet_token)).await?;
/// ```
#[doc(
    alias(
        "sheets.v3.spreadsheet_sheet.query",
        "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QuerySpreadsheetSheet {
    /// The spreadsheet. Example: `Iow7sNNEphp3WbtnbCscPqabcef`.
    pub spreadsheet_token: String,
}

crate::request_builder!(QuerySpreadsheetSheet { spreadsheet_token(impl Into<String>).into(); });
crate::request!(QuerySpreadsheetSheet -> QuerySpreadsheetSheetResponse, QuerySpreadsheetSheetError {
    "sheets.v3.spreadsheet_sheet.query",
    GET "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/query", [Tenant, User],
    read_value Data, None,
    SCOPES = ["drive:drive", "drive:drive:readonly", "sheets:spreadsheet", "sheets:spreadsheet:readonly"],
    LIMITS = [100 in 60];
    Path spreadsheet_token "spreadsheet_token"
});

/// What `sheets.v3.spreadsheet_sheet.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpreadsheetSheetResponse {
    /// The sheets.
    pub sheets: Vec<Sheet>,
}

crate::object!(QuerySpreadsheetSheetResponse { sheets "sheets" });

/// What `sheets.v3.spreadsheet_sheet.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QuerySpreadsheetSheetError {
    /// `1310213` (HTTP 400): Permission Fail
    ///
    /// Permission is missing. Let the app or user read or edit the spreadsheet.
    PermissionFail,
    /// `1310214` (HTTP 400): SpreadSheet Not Found
    ///
    /// The spreadsheet does not exist. Check its token.
    SpreadSheetNotFound,
    /// `1310249` (HTTP 400): Spreadsheet Deleted
    ///
    /// The spreadsheet was deleted. Restore it first.
    SpreadsheetDeleted,
    /// `1310251` (HTTP 400): Invalid Parameter
    ///
    /// A parameter is wrong. See the message.
    InvalidParameter,
    /// `1315201` (HTTP 500): Server Error
    ///
    /// The service failed. Ask the support.
    ServerError1315201,
    /// `1315203` (HTTP 500): Server Error
    ///
    /// The service failed. Ask the support.
    ServerError1315203,
    /// `1315210` (HTTP 500): Server Error
    ///
    /// The service failed. Ask the support.
    ServerError1315210,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QuerySpreadsheetSheetError: CODES {
    PermissionFail = 1310213, SpreadSheetNotFound = 1310214, SpreadsheetDeleted = 1310249,
    InvalidParameter = 1310251, ServerError1315201 = 1315201, ServerError1315203 = 1315203,
    ServerError1315210 = 1315210
});

/// Finds cells in a range of a sheet and replaces text in them, up to 5,000 cells at once.
///
/// [`POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/replace`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet/replace>) gives [`ReplaceSpreadsheetSheetResponse`] or fails with [`ReplaceSpreadsheetSheetError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`. Rate limit: 20 a minute.
///
/// ```ignore
/// let request = ReplaceSpreadsheetSheet::new(find_condition).spreadsheet_token(spreadsheet_token).sheet_id(sheet_id).find(find).replacement(replacement);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v3.spreadsheet_sheet.replace",
        "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/replace"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ReplaceSpreadsheetSheet {
    /// The spreadsheet. Example: `Iow7sNNEphp3WbtnbCscPqabcef`.
    ///
    /// Required.
    pub spreadsheet_token: Option<String>,
    /// The sheet. Example: `PNIfrm`.
    ///
    /// Required.
    pub sheet_id: Option<String>,
    /// Where and how to search.
    pub find_condition: FindCondition,
    /// The text to find, or a regular expression. Example: `hello`.
    ///
    /// Required.
    pub find: Option<String>,
    /// The text to put in its place. Example: `world`.
    ///
    /// Required.
    pub replacement: Option<String>,
}

crate::request_builder!(named ReplaceSpreadsheetSheet {
    find_condition(FindCondition);
    spreadsheet_token(impl Into<String>).into(), sheet_id(impl Into<String>).into(),
    find(impl Into<String>).into(), replacement(impl Into<String>).into()
});
crate::request!(ReplaceSpreadsheetSheet -> ReplaceSpreadsheetSheetResponse, ReplaceSpreadsheetSheetError {
    "sheets.v3.spreadsheet_sheet.replace",
    POST "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/replace",
    [Tenant, User], read_value Data, Json, SCOPES = ["drive:drive", "sheets:spreadsheet"],
    LIMITS = [20 in 60],
    NAMED = [spreadsheet_token "spreadsheet_token", sheet_id "sheet_id", find "find", replacement "replacement"];
    Path spreadsheet_token "spreadsheet_token", Path sheet_id "sheet_id",
    Body find_condition "find_condition", Body find "find", Body replacement "replacement"
});

/// What `sheets.v3.spreadsheet_sheet.replace` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceSpreadsheetSheetResponse {
    /// What was replaced.
    pub replace_result: Option<FindReplaceResult>,
}

crate::object!(ReplaceSpreadsheetSheetResponse { replace_result "replace_result" });

/// What `sheets.v3.spreadsheet_sheet.replace` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ReplaceSpreadsheetSheetError {
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
    /// `1310248` (HTTP 400): Wrong Regular Expression
    ///
    /// The regular expression is not valid. Check it.
    WrongRegularExpression,
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
    /// `1315210` (HTTP 500): Server Error
    ///
    /// The service failed. Ask the support.
    ServerError1315210,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ReplaceSpreadsheetSheetError: CODES {
    WrongRange = 1310202, WrongRequestBody = 1310204, WrongSheetId = 1310211,
    PermissionFail = 1310213, SpreadSheetNotFound = 1310214, SheetIdNotFound = 1310215,
    TooManyRequest = 1310217, LockedCell = 1310218, ExcessLimit = 1310226, WrongUrlParam = 1310229,
    RetryLater = 1310235, InMixState = 1310242, WrongRegularExpression = 1310248,
    SpreadsheetDeleted = 1310249, ServerError1315201 = 1315201, ServerError1315203 = 1315203,
    ServerError1315210 = 1315210
});
