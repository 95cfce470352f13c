// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `spreadsheet`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates an empty spreadsheet with a title, in a folder.
///
/// [`POST /open-apis/sheets/v3/spreadsheets`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet/create>) gives [`CreateSpreadsheetResponse`] or fails with [`CreateSpreadsheetError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:create`. Rate limit: 20 a minute.
///
/// ```ignore
/// let response = client.send(CreateSpreadsheet::new()).await?;
/// ```
#[doc(alias("sheets.v3.spreadsheet.create", "/open-apis/sheets/v3/spreadsheets"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSpreadsheet {
    /// The title. Length: 0 to 255. Example: `Sales sheet`.
    pub title: Option<String>,
    /// The folder. Example: `fldbcO1UuPz8VwnpPx5a92abcef`.
    pub folder_token: Option<String>,
}

crate::request_builder!(CreateSpreadsheet {
    title(impl Into<String>).into(), folder_token(impl Into<String>).into()
});
crate::request!(CreateSpreadsheet -> CreateSpreadsheetResponse, CreateSpreadsheetError {
    "sheets.v3.spreadsheet.create", POST "/open-apis/sheets/v3/spreadsheets", [Tenant, User],
    read_value Data, Json,
    SCOPES = ["drive:drive", "sheets:spreadsheet", "sheets:spreadsheet:create"], LIMITS = [20 in 60];
    Body title "title", Body folder_token "folder_token"
});

/// What `sheets.v3.spreadsheet.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSpreadsheetResponse {
    /// The spreadsheet.
    pub spreadsheet: Option<Spreadsheet>,
}

crate::object!(CreateSpreadsheetResponse { spreadsheet "spreadsheet" });

/// What `sheets.v3.spreadsheet.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateSpreadsheetError {
    /// `1310204` (HTTP 400): Wrong Request Body
    ///
    /// The request body is not valid. See the message.
    WrongRequestBody,
    /// `1310213` (HTTP 400): Permission Fail
    ///
    /// Permission is missing. Let the app or user read or edit the spreadsheet.
    PermissionFail,
    /// `1310226` (HTTP 400): Excess Limit
    ///
    /// A limit is exceeded. See the message.
    ExcessLimit,
    /// `1310235` (HTTP 400): Retry Later
    ///
    /// The service is busy. Try again later.
    RetryLater,
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

crate::error_enum!(CreateSpreadsheetError: CODES {
    WrongRequestBody = 1310204, PermissionFail = 1310213, ExcessLimit = 1310226,
    RetryLater = 1310235, ServerError1315201 = 1315201, ServerError1315203 = 1315203
});

/// Gets the title, the owner and the address of a spreadsheet.
///
/// [`GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet/get>) gives [`GetSpreadsheetResponse`] or fails with [`GetSpreadsheetError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(GetSpreadsheet::new(spreadsheet_token)).await?;
/// ```
#[doc(
    alias(
        "sheets.v3.spreadsheet.get",
        "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSpreadsheet {
    /// The spreadsheet. Example: `Iow7sNNEphp3WbtnbCscPqabcef`.
    pub spreadsheet_token: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(GetSpreadsheet {
    spreadsheet_token(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetSpreadsheet -> GetSpreadsheetResponse, GetSpreadsheetError {
    "sheets.v3.spreadsheet.get", GET "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token",
    [Tenant, User], read_value Data, None,
    SCOPES = ["drive:drive", "drive:drive:readonly", "sheets:spreadsheet", "sheets:spreadsheet:readonly"],
    LIMITS = [100 in 60];
    Path spreadsheet_token "spreadsheet_token", Query user_id_type "user_id_type"
});

/// What `sheets.v3.spreadsheet.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpreadsheetResponse {
    /// The spreadsheet.
    pub spreadsheet: Option<SpreadsheetGetSpreadsheet>,
}

crate::object!(GetSpreadsheetResponse { spreadsheet "spreadsheet" });

/// What `sheets.v3.spreadsheet.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetSpreadsheetError {
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

crate::error_enum!(GetSpreadsheetError: CODES {
    PermissionFail = 1310213, SpreadSheetNotFound = 1310214, SpreadsheetDeleted = 1310249,
    InvalidParameter = 1310251, ServerError1315201 = 1315201, ServerError1315203 = 1315203,
    ServerError1315210 = 1315210
});

/// Changes the title of a spreadsheet.
///
/// [`PATCH /open-apis/sheets/v3/spreadsheets/:spreadsheet_token`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet/patch>) gives [`PatchSpreadsheetResponse`] or fails with [`PatchSpreadsheetError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`. Rate limit: 20 a minute.
///
/// ```ignore
/// let response = client.send(PatchSpreadsheet::new(spreadsheet_token)).await?;
/// ```
#[doc(
    alias(
        "sheets.v3.spreadsheet.patch",
        "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchSpreadsheet {
    /// The spreadsheet. Example: `Iow7sNNEphp3WbtnbCscPqabcef`.
    pub spreadsheet_token: String,
    /// The title. Example: `Sales sheet`.
    pub title: Option<String>,
}

crate::request_builder!(PatchSpreadsheet {
    spreadsheet_token(impl Into<String>).into();
    title(impl Into<String>).into()
});
crate::request!(PatchSpreadsheet -> PatchSpreadsheetResponse, PatchSpreadsheetError {
    "sheets.v3.spreadsheet.patch", PATCH "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token",
    [Tenant, User], read_value Data, Json, SCOPES = ["drive:drive", "sheets:spreadsheet"],
    LIMITS = [20 in 60];
    Path spreadsheet_token "spreadsheet_token", Body title "title"
});

/// What `sheets.v3.spreadsheet.patch` answers with.
pub type PatchSpreadsheetResponse = crate::Empty;

/// What `sheets.v3.spreadsheet.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchSpreadsheetError {
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
    /// `1310250` (HTTP 400): Title Not Pass
    ///
    /// The title breaks the rules for content. Choose another.
    TitleNotPass,
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

crate::error_enum!(PatchSpreadsheetError: CODES {
    PermissionFail = 1310213, SpreadSheetNotFound = 1310214, SpreadsheetDeleted = 1310249,
    TitleNotPass = 1310250, InvalidParameter = 1310251, ServerError1315201 = 1315201,
    ServerError1315203 = 1315203, ServerError1315210 = 1315210
});
