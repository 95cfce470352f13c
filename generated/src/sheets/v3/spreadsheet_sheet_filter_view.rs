// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `spreadsheet_sheet_filter_view`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a filter view on a range of a sheet, which can have 150 of them.
///
/// [`POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view/create>) gives [`CreateSpreadsheetSheetFilterViewResponse`] or fails with [`CreateSpreadsheetSheetFilterViewError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = CreateSpreadsheetSheetFilterView::new(spreadsheet_token, sheet_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v3.spreadsheet_sheet_filter_view.create",
        "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSpreadsheetSheetFilterView {
    /// The spreadsheet. Example: `Iow7sNNEphp3WbtnbCscPqabcef`.
    pub spreadsheet_token: String,
    /// The sheet. Example: `8fe9d6`.
    pub sheet_id: String,
    /// The filter view, by an id of your own of 10 letters and digits; made by the system where it is left out. Example: `pH9hbVcCXA`.
    pub filter_view_id: Option<String>,
    /// The name of the filter view, at most 100 characters long; made by the system where it is left out. Example: `筛选视图 1`.
    pub filter_view_name: Option<String>,
    /// The range, as `8fe9d6!A1:H14`, the sheet before its cells. Example: `8fe9d6!C1:H14`.
    pub range: Option<String>,
}

crate::request_builder!(CreateSpreadsheetSheetFilterView {
    spreadsheet_token(impl Into<String>).into(), sheet_id(impl Into<String>).into();
    filter_view_id(impl Into<String>).into(), filter_view_name(impl Into<String>).into(),
    range(impl Into<String>).into()
});
crate::request!(CreateSpreadsheetSheetFilterView -> CreateSpreadsheetSheetFilterViewResponse, CreateSpreadsheetSheetFilterViewError {
    "sheets.v3.spreadsheet_sheet_filter_view.create",
    POST "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views",
    [Tenant, User], read_value Data, Json, SCOPES = ["drive:drive", "sheets:spreadsheet"],
    LIMITS = [100 in 60];
    Path spreadsheet_token "spreadsheet_token", Path sheet_id "sheet_id",
    Body filter_view_id "filter_view_id", Body filter_view_name "filter_view_name",
    Body range "range"
});

/// What `sheets.v3.spreadsheet_sheet_filter_view.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSpreadsheetSheetFilterViewResponse {
    /// The filter view.
    pub filter_view: Option<FilterView>,
}

crate::object!(CreateSpreadsheetSheetFilterViewResponse { filter_view "filter_view" });

/// What `sheets.v3.spreadsheet_sheet_filter_view.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateSpreadsheetSheetFilterViewError {
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
    /// `1310226` (HTTP 400): Excess Limit
    ///
    /// A limit is exceeded. See the message.
    ExcessLimit,
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
    /// `1310237` (HTTP 400): Wrong Filter View Id
    ///
    /// The filter view does not exist. Check its id.
    WrongFilterViewId,
    /// `1310238` (HTTP 400): Exist Filter View Id
    ///
    /// The id of the filter view exists already. Choose another.
    ExistFilterViewId,
    /// `1310239` (HTTP 400): Wrong Filter View Name
    ///
    /// The name of the filter view is not valid. Choose another.
    WrongFilterViewName,
    /// `1310240` (HTTP 400): Exist Filter View Name
    ///
    /// The name of the filter view exists already. Choose another.
    ExistFilterViewName,
    /// `1310241` (HTTP 400): Filter View Excess
    ///
    /// The sheet has as many filter views as it can have. Delete some.
    FilterViewExcess,
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

crate::error_enum!(CreateSpreadsheetSheetFilterViewError: CODES {
    WrongRange = 1310202, WrongRequestBody = 1310204, WrongSheetId = 1310211,
    PermissionFail = 1310213, SpreadSheetNotFound = 1310214, SheetIdNotFound = 1310215,
    TooManyRequest = 1310217, LockedCell = 1310218, ColIdNotFound = 1310223, ExcessLimit = 1310226,
    WrongUrlParam = 1310229, WrongStyle = 1310232, RetryLater = 1310235,
    WrongFilterViewId = 1310237, ExistFilterViewId = 1310238, WrongFilterViewName = 1310239,
    ExistFilterViewName = 1310240, FilterViewExcess = 1310241, InMixState = 1310242,
    SpreadsheetDeleted = 1310249, ServerError1315201 = 1315201, ServerError1315203 = 1315203
});

/// Deletes a filter view.
///
/// [`DELETE /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view/delete>) gives [`DeleteSpreadsheetSheetFilterViewResponse`] or fails with [`DeleteSpreadsheetSheetFilterViewError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = DeleteSpreadsheetSheetFilterView::new().spreadsheet_token(spreadsheet_token).sheet_id(sheet_id).filter_view_id(filter_view_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v3.spreadsheet_sheet_filter_view.delete",
        "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSpreadsheetSheetFilterView {
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

crate::request_builder!(named DeleteSpreadsheetSheetFilterView {
    spreadsheet_token(impl Into<String>).into(), sheet_id(impl Into<String>).into(),
    filter_view_id(impl Into<String>).into()
});
crate::request!(DeleteSpreadsheetSheetFilterView -> DeleteSpreadsheetSheetFilterViewResponse, DeleteSpreadsheetSheetFilterViewError {
    "sheets.v3.spreadsheet_sheet_filter_view.delete",
    DELETE "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id",
    [Tenant, User], read_value Data, None, SCOPES = ["drive:drive", "sheets:spreadsheet"],
    LIMITS = [100 in 60],
    NAMED = [spreadsheet_token "spreadsheet_token", sheet_id "sheet_id", filter_view_id "filter_view_id"];
    Path spreadsheet_token "spreadsheet_token", Path sheet_id "sheet_id",
    Path filter_view_id "filter_view_id"
});

/// What `sheets.v3.spreadsheet_sheet_filter_view.delete` answers with.
pub type DeleteSpreadsheetSheetFilterViewResponse = crate::Empty;

/// What `sheets.v3.spreadsheet_sheet_filter_view.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteSpreadsheetSheetFilterViewError {
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

crate::error_enum!(DeleteSpreadsheetSheetFilterViewError: CODES {
    PermissionFail = 1310213, SpreadSheetNotFound = 1310214, SheetIdNotFound = 1310215,
    TooManyRequest = 1310217, LockedCell = 1310218, WrongUrlParam = 1310229, RetryLater = 1310235,
    WrongFilterViewId = 1310237, InMixState = 1310242, SpreadsheetDeleted = 1310249,
    ServerError1315201 = 1315201, ServerError1315203 = 1315203
});

/// Gets the name and the range of a filter view.
///
/// [`GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view/get>) gives [`GetSpreadsheetSheetFilterViewResponse`] or fails with [`GetSpreadsheetSheetFilterViewError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = GetSpreadsheetSheetFilterView::new().spreadsheet_token(spreadsheet_token).sheet_id(sheet_id).filter_view_id(filter_view_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v3.spreadsheet_sheet_filter_view.get",
        "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSpreadsheetSheetFilterView {
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

crate::request_builder!(named GetSpreadsheetSheetFilterView {
    spreadsheet_token(impl Into<String>).into(), sheet_id(impl Into<String>).into(),
    filter_view_id(impl Into<String>).into()
});
crate::request!(GetSpreadsheetSheetFilterView -> GetSpreadsheetSheetFilterViewResponse, GetSpreadsheetSheetFilterViewError {
    "sheets.v3.spreadsheet_sheet_filter_view.get",
    GET "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id",
    [Tenant, User], read_value Data, None,
    SCOPES = ["drive:drive", "drive:drive:readonly", "sheets:spreadsheet", "sheets:spreadsheet:readonly"],
    LIMITS = [100 in 60],
    NAMED = [spreadsheet_token "spreadsheet_token", sheet_id "sheet_id", filter_view_id "filter_view_id"];
    Path spreadsheet_token "spreadsheet_token", Path sheet_id "sheet_id",
    Path filter_view_id "filter_view_id"
});

/// What `sheets.v3.spreadsheet_sheet_filter_view.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpreadsheetSheetFilterViewResponse {
    /// The filter view.
    pub filter_view: Option<FilterView>,
}

crate::object!(GetSpreadsheetSheetFilterViewResponse { filter_view "filter_view" });

/// What `sheets.v3.spreadsheet_sheet_filter_view.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetSpreadsheetSheetFilterViewError {
    /// `1310202` (HTTP 400): Wrong Range
    ///
    /// The range is not valid. Check `range`.
    WrongRange,
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

crate::error_enum!(GetSpreadsheetSheetFilterViewError: CODES {
    WrongRange = 1310202, PermissionFail = 1310213, SpreadSheetNotFound = 1310214,
    SheetIdNotFound = 1310215, TooManyRequest = 1310217, WrongUrlParam = 1310229,
    RetryLater = 1310235, WrongFilterViewId = 1310237, InMixState = 1310242,
    SpreadsheetDeleted = 1310249, ServerError1315201 = 1315201, ServerError1315203 = 1315203
});

/// Changes the name or the range of a filter view.
///
/// [`PATCH /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view/patch>) gives [`PatchSpreadsheetSheetFilterViewResponse`] or fails with [`PatchSpreadsheetSheetFilterViewError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = PatchSpreadsheetSheetFilterView::new().spreadsheet_token(spreadsheet_token).sheet_id(sheet_id).filter_view_id(filter_view_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v3.spreadsheet_sheet_filter_view.patch",
        "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchSpreadsheetSheetFilterView {
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
    /// The name of the filter view, unique within the sheet and at most 100 characters long. Example: `筛选视图 1`.
    pub filter_view_name: Option<String>,
    /// The range, as `8fe9d6!A1:H14`, the sheet before its cells. Example: `8fe9d6!C1:H14`.
    pub range: Option<String>,
}

crate::request_builder!(named PatchSpreadsheetSheetFilterView {
    spreadsheet_token(impl Into<String>).into(), sheet_id(impl Into<String>).into(),
    filter_view_id(impl Into<String>).into(), filter_view_name(impl Into<String>).into(),
    range(impl Into<String>).into()
});
crate::request!(PatchSpreadsheetSheetFilterView -> PatchSpreadsheetSheetFilterViewResponse, PatchSpreadsheetSheetFilterViewError {
    "sheets.v3.spreadsheet_sheet_filter_view.patch",
    PATCH "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id",
    [Tenant, User], read_value Data, Json, SCOPES = ["drive:drive", "sheets:spreadsheet"],
    LIMITS = [100 in 60],
    NAMED = [spreadsheet_token "spreadsheet_token", sheet_id "sheet_id", filter_view_id "filter_view_id"];
    Path spreadsheet_token "spreadsheet_token", Path sheet_id "sheet_id",
    Path filter_view_id "filter_view_id", Body filter_view_name "filter_view_name",
    Body range "range"
});

/// What `sheets.v3.spreadsheet_sheet_filter_view.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchSpreadsheetSheetFilterViewResponse {
    /// The filter view.
    pub filter_view: Option<FilterView>,
}

crate::object!(PatchSpreadsheetSheetFilterViewResponse { filter_view "filter_view" });

/// What `sheets.v3.spreadsheet_sheet_filter_view.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchSpreadsheetSheetFilterViewError {
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
    /// `1310237` (HTTP 400): Wrong Filter View Id
    ///
    /// The filter view does not exist. Check its id.
    WrongFilterViewId,
    /// `1310239` (HTTP 400): Wrong Filter View Name
    ///
    /// The name of the filter view is not valid. Choose another.
    WrongFilterViewName,
    /// `1310240` (HTTP 400): Exist Filter View Name
    ///
    /// The name of the filter view exists already. Choose another.
    ExistFilterViewName,
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

crate::error_enum!(PatchSpreadsheetSheetFilterViewError: CODES {
    WrongRange = 1310202, WrongRequestBody = 1310204, WrongSheetId = 1310211,
    PermissionFail = 1310213, SpreadSheetNotFound = 1310214, SheetIdNotFound = 1310215,
    TooManyRequest = 1310217, LockedCell = 1310218, WrongUrlParam = 1310229, WrongStyle = 1310232,
    RetryLater = 1310235, WrongFilterViewId = 1310237, WrongFilterViewName = 1310239,
    ExistFilterViewName = 1310240, InMixState = 1310242, SpreadsheetDeleted = 1310249,
    ServerError1315201 = 1315201, ServerError1315203 = 1315203
});

/// Gets all filter views of a sheet with their names and ranges.
///
/// [`GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/query`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view/query>) gives [`QuerySpreadsheetSheetFilterViewResponse`] or fails with [`QuerySpreadsheetSheetFilterViewError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = QuerySpreadsheetSheetFilterView::new(spreadsheet_token, sheet_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v3.spreadsheet_sheet_filter_view.query",
        "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QuerySpreadsheetSheetFilterView {
    /// The spreadsheet. Example: `Iow7sNNEphp3WbtnbCscPqabcef`.
    pub spreadsheet_token: String,
    /// The sheet. Example: `8fe9d6`.
    pub sheet_id: String,
}

crate::request_builder!(QuerySpreadsheetSheetFilterView {
    spreadsheet_token(impl Into<String>).into(), sheet_id(impl Into<String>).into();
});
crate::request!(QuerySpreadsheetSheetFilterView -> QuerySpreadsheetSheetFilterViewResponse, QuerySpreadsheetSheetFilterViewError {
    "sheets.v3.spreadsheet_sheet_filter_view.query",
    GET "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/query",
    [Tenant, User], read_value Data, None,
    SCOPES = ["drive:drive", "drive:drive:readonly", "sheets:spreadsheet", "sheets:spreadsheet:readonly"],
    LIMITS = [100 in 60];
    Path spreadsheet_token "spreadsheet_token", Path sheet_id "sheet_id"
});

/// What `sheets.v3.spreadsheet_sheet_filter_view.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpreadsheetSheetFilterViewResponse {
    /// The items of this page.
    pub items: Vec<FilterView>,
}

crate::object!(QuerySpreadsheetSheetFilterViewResponse { items "items" });

/// What `sheets.v3.spreadsheet_sheet_filter_view.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QuerySpreadsheetSheetFilterViewError {
    /// `1310202` (HTTP 400): Wrong Range
    ///
    /// The range is not valid. Check `range`.
    WrongRange,
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

crate::error_enum!(QuerySpreadsheetSheetFilterViewError: CODES {
    WrongRange = 1310202, WrongSheetId = 1310211, PermissionFail = 1310213,
    SpreadSheetNotFound = 1310214, SheetIdNotFound = 1310215, TooManyRequest = 1310217,
    LockedCell = 1310218, WrongUrlParam = 1310229, RetryLater = 1310235,
    WrongFilterViewId = 1310237, InMixState = 1310242, SpreadsheetDeleted = 1310249,
    ServerError1315201 = 1315201, ServerError1315203 = 1315203
});
