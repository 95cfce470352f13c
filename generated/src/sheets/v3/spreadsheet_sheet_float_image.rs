// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `spreadsheet_sheet_float_image`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Puts an uploaded image above the cells of a sheet; a spreadsheet can have 4,000 different images.
///
/// [`POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-float_image/create>) gives [`CreateSpreadsheetSheetFloatImageResponse`] or fails with [`CreateSpreadsheetSheetFloatImageError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = CreateSpreadsheetSheetFloatImage::new(spreadsheet_token, sheet_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v3.spreadsheet_sheet_float_image.create",
        "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSpreadsheetSheetFloatImage {
    /// The spreadsheet. Example: `Iow7sNNEphp3WbtnbCscPqabcef`.
    pub spreadsheet_token: String,
    /// The sheet. Example: `0beg12`.
    pub sheet_id: String,
    /// The image, by an id of your own of 10 letters and digits; made by the system where it is left out. Example: `ye06SS14ph`.
    pub float_image_id: Option<String>,
    /// The image file, as its upload named it. Example: `boxcnrHpsg1QDqXAAAyachabcef`.
    pub float_image_token: Option<String>,
    /// The cell that the image begins in, as `ahgsch!A1:A1`. Example: `ahgsch!A1:A1`.
    pub range: Option<String>,
    /// The width, in pixels, at least 20; that of the image where it is left out. Example: `100`.
    pub width: Option<f64>,
    /// The height, in pixels, at least 20; that of the image where it is left out. Example: `100`.
    pub height: Option<f64>,
    /// How far right of the cell's left edge the image begins, in pixels; less than the cell's width. Default: `0`. Example: `0`.
    pub offset_x: Option<f64>,
    /// How far below the cell's top edge the image begins, in pixels; less than the cell's height. Default: `0`. Example: `0`.
    pub offset_y: Option<f64>,
}

crate::request_builder!(CreateSpreadsheetSheetFloatImage {
    spreadsheet_token(impl Into<String>).into(), sheet_id(impl Into<String>).into();
    float_image_id(impl Into<String>).into(), float_image_token(impl Into<String>).into(),
    range(impl Into<String>).into(), width(f64), height(f64), offset_x(f64), offset_y(f64)
});
crate::request!(CreateSpreadsheetSheetFloatImage -> CreateSpreadsheetSheetFloatImageResponse, CreateSpreadsheetSheetFloatImageError {
    "sheets.v3.spreadsheet_sheet_float_image.create",
    POST "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images",
    [Tenant, User], read_value Data, Json,
    SCOPES = ["drive:drive", "sheets:spreadsheet", "sheets:spreadsheet:write_only"],
    LIMITS = [100 in 60];
    Path spreadsheet_token "spreadsheet_token", Path sheet_id "sheet_id",
    Body float_image_id "float_image_id", Body float_image_token "float_image_token",
    Body range "range", Body width "width", Body height "height", Body offset_x "offset_x",
    Body offset_y "offset_y"
});

/// What `sheets.v3.spreadsheet_sheet_float_image.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSpreadsheetSheetFloatImageResponse {
    /// The image.
    pub float_image: Option<FloatImage>,
}

crate::object!(CreateSpreadsheetSheetFloatImageResponse { float_image "float_image" });

/// What `sheets.v3.spreadsheet_sheet_float_image.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateSpreadsheetSheetFloatImageError {
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
    /// `1310243` (HTTP 400): Wrong Float Image Id
    ///
    /// The id of the image is not valid. It has 10 letters and digits.
    WrongFloatImageId,
    /// `1310244` (HTTP 400): Exist Float Image Id
    ///
    /// The id of the image exists already. Choose another.
    ExistFloatImageId,
    /// `1310245` (HTTP 400): Wrong Float Image Token
    ///
    /// The token of the image is not valid. Check `float_image_token`.
    WrongFloatImageToken,
    /// `1310246` (HTTP 400): Wrong Float Image Value
    ///
    /// The size or offset of the image is not valid. Check `width`, `height`, `offset_x` and `offset_y`.
    WrongFloatImageValue,
    /// `1310247` (HTTP 400): Image Excess
    ///
    /// The spreadsheet has as many images as it can have, which is 4,000 different ones. Delete some.
    ImageExcess,
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

crate::error_enum!(CreateSpreadsheetSheetFloatImageError: CODES {
    WrongRange = 1310202, WrongSheetId = 1310211, PermissionFail = 1310213,
    SpreadSheetNotFound = 1310214, SheetIdNotFound = 1310215, TooManyRequest = 1310217,
    LockedCell = 1310218, ExcessLimit = 1310226, WrongUrlParam = 1310229, RetryLater = 1310235,
    InMixState = 1310242, WrongFloatImageId = 1310243, ExistFloatImageId = 1310244,
    WrongFloatImageToken = 1310245, WrongFloatImageValue = 1310246, ImageExcess = 1310247,
    SpreadsheetDeleted = 1310249, ServerError1315201 = 1315201, ServerError1315203 = 1315203
});

/// Takes an image off a sheet.
///
/// [`DELETE /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-float_image/delete>) gives [`DeleteSpreadsheetSheetFloatImageResponse`] or fails with [`DeleteSpreadsheetSheetFloatImageError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = DeleteSpreadsheetSheetFloatImage::new().spreadsheet_token(spreadsheet_token).sheet_id(sheet_id).float_image_id(float_image_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v3.spreadsheet_sheet_float_image.delete",
        "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSpreadsheetSheetFloatImage {
    /// The spreadsheet. Example: `Iow7sNNEphp3WbtnbCscPqabcef`.
    ///
    /// Required.
    pub spreadsheet_token: Option<String>,
    /// The sheet. Example: `0beg12`.
    ///
    /// Required.
    pub sheet_id: Option<String>,
    /// The image on the sheet, by its id of 10 letters and digits. Example: `ye06SS14ph`.
    ///
    /// Required.
    pub float_image_id: Option<String>,
}

crate::request_builder!(named DeleteSpreadsheetSheetFloatImage {
    spreadsheet_token(impl Into<String>).into(), sheet_id(impl Into<String>).into(),
    float_image_id(impl Into<String>).into()
});
crate::request!(DeleteSpreadsheetSheetFloatImage -> DeleteSpreadsheetSheetFloatImageResponse, DeleteSpreadsheetSheetFloatImageError {
    "sheets.v3.spreadsheet_sheet_float_image.delete",
    DELETE "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id",
    [Tenant, User], read_value Data, None,
    SCOPES = ["drive:drive", "sheets:spreadsheet", "sheets:spreadsheet:write_only"],
    LIMITS = [100 in 60],
    NAMED = [spreadsheet_token "spreadsheet_token", sheet_id "sheet_id", float_image_id "float_image_id"];
    Path spreadsheet_token "spreadsheet_token", Path sheet_id "sheet_id",
    Path float_image_id "float_image_id"
});

/// What `sheets.v3.spreadsheet_sheet_float_image.delete` answers with.
pub type DeleteSpreadsheetSheetFloatImageResponse = crate::Empty;

/// What `sheets.v3.spreadsheet_sheet_float_image.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteSpreadsheetSheetFloatImageError {
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
    /// `1310242` (HTTP 400): In Mix state
    ///
    /// The data of the spreadsheet is being restored. Try again later.
    InMixState,
    /// `1310243` (HTTP 400): Wrong Float Image Id
    ///
    /// The id of the image is not valid. It has 10 letters and digits.
    WrongFloatImageId,
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

crate::error_enum!(DeleteSpreadsheetSheetFloatImageError: CODES {
    PermissionFail = 1310213, SpreadSheetNotFound = 1310214, SheetIdNotFound = 1310215,
    TooManyRequest = 1310217, WrongUrlParam = 1310229, RetryLater = 1310235, InMixState = 1310242,
    WrongFloatImageId = 1310243, SpreadsheetDeleted = 1310249, ServerError1315201 = 1315201,
    ServerError1315203 = 1315203
});

/// Gets the place and the size of an image on a sheet.
///
/// [`GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-float_image/get>) gives [`GetSpreadsheetSheetFloatImageResponse`] or fails with [`GetSpreadsheetSheetFloatImageError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:read`, `sheets:spreadsheet:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = GetSpreadsheetSheetFloatImage::new().spreadsheet_token(spreadsheet_token).sheet_id(sheet_id).float_image_id(float_image_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v3.spreadsheet_sheet_float_image.get",
        "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSpreadsheetSheetFloatImage {
    /// The spreadsheet. Example: `Iow7sNNEphp3WbtnbCscPqabcef`.
    ///
    /// Required.
    pub spreadsheet_token: Option<String>,
    /// The sheet. Example: `0beg12`.
    ///
    /// Required.
    pub sheet_id: Option<String>,
    /// The image on the sheet, by its id of 10 letters and digits. Example: `ye06SS14ph`.
    ///
    /// Required.
    pub float_image_id: Option<String>,
}

crate::request_builder!(named GetSpreadsheetSheetFloatImage {
    spreadsheet_token(impl Into<String>).into(), sheet_id(impl Into<String>).into(),
    float_image_id(impl Into<String>).into()
});
crate::request!(GetSpreadsheetSheetFloatImage -> GetSpreadsheetSheetFloatImageResponse, GetSpreadsheetSheetFloatImageError {
    "sheets.v3.spreadsheet_sheet_float_image.get",
    GET "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id",
    [Tenant, User], read_value Data, None,
    SCOPES = ["drive:drive", "drive:drive:readonly", "sheets:spreadsheet", "sheets:spreadsheet:read", "sheets:spreadsheet:readonly"],
    LIMITS = [100 in 60],
    NAMED = [spreadsheet_token "spreadsheet_token", sheet_id "sheet_id", float_image_id "float_image_id"];
    Path spreadsheet_token "spreadsheet_token", Path sheet_id "sheet_id",
    Path float_image_id "float_image_id"
});

/// What `sheets.v3.spreadsheet_sheet_float_image.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpreadsheetSheetFloatImageResponse {
    /// The image.
    pub float_image: Option<FloatImage>,
}

crate::object!(GetSpreadsheetSheetFloatImageResponse { float_image "float_image" });

/// What `sheets.v3.spreadsheet_sheet_float_image.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetSpreadsheetSheetFloatImageError {
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
    /// `1310242` (HTTP 400): In Mix state
    ///
    /// The data of the spreadsheet is being restored. Try again later.
    InMixState,
    /// `1310243` (HTTP 400): Wrong Float Image Id
    ///
    /// The id of the image is not valid. It has 10 letters and digits.
    WrongFloatImageId,
    /// `1310249` (HTTP 400): Spreadsheet Deleted
    ///
    /// The spreadsheet was deleted. Restore it first.
    SpreadsheetDeleted,
    /// `1315201` (HTTP 500): Server Error
    ///
    /// The service failed. Ask the support.
    ServerError1315201,
    /// `1315202` (HTTP 500): Server Error
    ///
    /// The service failed. Ask the support.
    ServerError1315202,
    /// `1315203` (HTTP 500): Server Error
    ///
    /// The service failed. Ask the support.
    ServerError1315203,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetSpreadsheetSheetFloatImageError: CODES {
    PermissionFail = 1310213, SpreadSheetNotFound = 1310214, SheetIdNotFound = 1310215,
    TooManyRequest = 1310217, LockedCell = 1310218, WrongUrlParam = 1310229, RetryLater = 1310235,
    InMixState = 1310242, WrongFloatImageId = 1310243, SpreadsheetDeleted = 1310249,
    ServerError1315201 = 1315201, ServerError1315202 = 1315202, ServerError1315203 = 1315203
});

/// Changes the place and the size of an image on a sheet; not the image itself.
///
/// [`PATCH /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-float_image/patch>) gives [`PatchSpreadsheetSheetFloatImageResponse`] or fails with [`PatchSpreadsheetSheetFloatImageError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = PatchSpreadsheetSheetFloatImage::new().spreadsheet_token(spreadsheet_token).sheet_id(sheet_id).float_image_id(float_image_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v3.spreadsheet_sheet_float_image.patch",
        "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchSpreadsheetSheetFloatImage {
    /// The spreadsheet. Example: `Iow7sNNEphp3WbtnbCscPqabcef`.
    ///
    /// Required.
    pub spreadsheet_token: Option<String>,
    /// The sheet. Example: `0beg12`.
    ///
    /// Required.
    pub sheet_id: Option<String>,
    /// The image on the sheet, by its id of 10 letters and digits. Example: `ye06SS14ph`.
    ///
    /// Required.
    pub float_image_id: Option<String>,
    /// Not to be given. Example: `boxcnrHpsg1QDqXAAAyachabcef`.
    pub float_image_token: Option<String>,
    /// The cell that the image begins in, as `ahgsch!A1:A1`. Example: `ahgsch!A1:A1`.
    pub range: Option<String>,
    /// The width, in pixels, at least 20. Example: `100`.
    pub width: Option<f64>,
    /// The height, in pixels, at least 20. Example: `100`.
    pub height: Option<f64>,
    /// How far right of the cell's left edge the image begins, in pixels; less than the cell's width. Default: `0`. Example: `0`.
    pub offset_x: Option<f64>,
    /// How far below the cell's top edge the image begins, in pixels; less than the cell's height. Default: `0`. Example: `0`.
    pub offset_y: Option<f64>,
}

crate::request_builder!(named PatchSpreadsheetSheetFloatImage {
    spreadsheet_token(impl Into<String>).into(), sheet_id(impl Into<String>).into(),
    float_image_id(impl Into<String>).into(), float_image_token(impl Into<String>).into(),
    range(impl Into<String>).into(), width(f64), height(f64), offset_x(f64), offset_y(f64)
});
crate::request!(PatchSpreadsheetSheetFloatImage -> PatchSpreadsheetSheetFloatImageResponse, PatchSpreadsheetSheetFloatImageError {
    "sheets.v3.spreadsheet_sheet_float_image.patch",
    PATCH "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id",
    [Tenant, User], read_value Data, Json,
    SCOPES = ["drive:drive", "sheets:spreadsheet", "sheets:spreadsheet:write_only"],
    LIMITS = [100 in 60],
    NAMED = [spreadsheet_token "spreadsheet_token", sheet_id "sheet_id", float_image_id "float_image_id"];
    Path spreadsheet_token "spreadsheet_token", Path sheet_id "sheet_id",
    Path float_image_id "float_image_id", Body float_image_token "float_image_token",
    Body range "range", Body width "width", Body height "height", Body offset_x "offset_x",
    Body offset_y "offset_y"
});

/// What `sheets.v3.spreadsheet_sheet_float_image.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchSpreadsheetSheetFloatImageResponse {
    /// The image.
    pub float_image: Option<FloatImage>,
}

crate::object!(PatchSpreadsheetSheetFloatImageResponse { float_image "float_image" });

/// What `sheets.v3.spreadsheet_sheet_float_image.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchSpreadsheetSheetFloatImageError {
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
    /// `1310243` (HTTP 400): Wrong Float Image Id
    ///
    /// The id of the image is not valid. It has 10 letters and digits.
    WrongFloatImageId,
    /// `1310246` (HTTP 400): Wrong Float Image Value
    ///
    /// The size or offset of the image is not valid. Check `width`, `height`, `offset_x` and `offset_y`.
    WrongFloatImageValue,
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

crate::error_enum!(PatchSpreadsheetSheetFloatImageError: CODES {
    WrongRange = 1310202, WrongSheetId = 1310211, PermissionFail = 1310213,
    SpreadSheetNotFound = 1310214, SheetIdNotFound = 1310215, TooManyRequest = 1310217,
    LockedCell = 1310218, ExcessLimit = 1310226, WrongUrlParam = 1310229, RetryLater = 1310235,
    InMixState = 1310242, WrongFloatImageId = 1310243, WrongFloatImageValue = 1310246,
    SpreadsheetDeleted = 1310249, ServerError1315201 = 1315201, ServerError1315203 = 1315203
});

/// Gets all images on a sheet with their places and sizes.
///
/// [`GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/query`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-float_image/query>) gives [`QuerySpreadsheetSheetFloatImageResponse`] or fails with [`QuerySpreadsheetSheetFloatImageError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:read`, `sheets:spreadsheet:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = QuerySpreadsheetSheetFloatImage::new(spreadsheet_token, sheet_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v3.spreadsheet_sheet_float_image.query",
        "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QuerySpreadsheetSheetFloatImage {
    /// The spreadsheet. Example: `Iow7sNNEphp3WbtnbCscPqabcef`.
    pub spreadsheet_token: String,
    /// The sheet. Example: `0beg12`.
    pub sheet_id: String,
}

crate::request_builder!(QuerySpreadsheetSheetFloatImage {
    spreadsheet_token(impl Into<String>).into(), sheet_id(impl Into<String>).into();
});
crate::request!(QuerySpreadsheetSheetFloatImage -> QuerySpreadsheetSheetFloatImageResponse, QuerySpreadsheetSheetFloatImageError {
    "sheets.v3.spreadsheet_sheet_float_image.query",
    GET "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/query",
    [Tenant, User], read_value Data, None,
    SCOPES = ["drive:drive", "drive:drive:readonly", "sheets:spreadsheet", "sheets:spreadsheet:read", "sheets:spreadsheet:readonly"],
    LIMITS = [100 in 60];
    Path spreadsheet_token "spreadsheet_token", Path sheet_id "sheet_id"
});

/// What `sheets.v3.spreadsheet_sheet_float_image.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpreadsheetSheetFloatImageResponse {
    /// The items of this page.
    pub items: Vec<FloatImage>,
}

crate::object!(QuerySpreadsheetSheetFloatImageResponse { items "items" });

/// What `sheets.v3.spreadsheet_sheet_float_image.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QuerySpreadsheetSheetFloatImageError {
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

crate::error_enum!(QuerySpreadsheetSheetFloatImageError: CODES {
    PermissionFail = 1310213, SpreadSheetNotFound = 1310214, SheetIdNotFound = 1310215,
    TooManyRequest = 1310217, LockedCell = 1310218, WrongUrlParam = 1310229, RetryLater = 1310235,
    InMixState = 1310242, SpreadsheetDeleted = 1310249, ServerError1315201 = 1315201,
    ServerError1315203 = 1315203
});
